//===- Report.h - What flash-run prints -------------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Everything that a run found out, and its two forms: tables for people, one
// JSON object for programs.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASHRUN_REPORT_H
#define FLASH_TOOLS_FLASHRUN_REPORT_H

#include "Programs.h"

#include "flash/Runtime/BenchCPU.h"
#include "flash/Runtime/CompareTensors.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::flash {

/// One result of the entry.
struct ResultReport {
  std::string type;
  TensorError fused;
  /// Beside it, when both are compared with the f64 reference.
  std::optional<TensorError> unfused;
  bool passed = false;
};

/// Bytes in one run of a program.
struct MemoryReport {
  /// The largest resident set of the process while the program ran.
  int64_t peak = 0;
  int64_t inputs = 0, outputs = 0;
  /// The growth of the resident set during the run, without the outputs.
  int64_t temporaries = 0;
};

struct RunReport {
  /// What the fused program is; known once it was compiled.
  std::optional<AttentionSummary> attention;
  ElementKind coarsest = ElementKind::F32;
  std::string reference;
  std::vector<ResultReport> results;
  /// Shape and range of the results, when nothing was compared.
  std::vector<std::string> summaries;
  /// Times of unfused and fused, if they were measured.
  std::vector<TimeSummary> times;
  /// Of all kernels on the device in one run.
  std::optional<TimeSummary> kernelTime;
  /// By name of the program.
  std::vector<std::pair<std::string, MemoryReport>> memory;
  bool passed = true;
};

void printText(const RunReport &report, const RunOptions &options,
               llvm::raw_ostream &os);
void printJSON(const RunReport &report, const RunOptions &options,
               llvm::raw_ostream &os);

} // namespace mlir::flash

#endif // FLASH_TOOLS_FLASHRUN_REPORT_H
