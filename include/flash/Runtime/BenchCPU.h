//===- BenchCPU.h - Interleaved timing --------------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Programs are timed in rounds, one run of each a round, so that drift of the
// machine hits all of them alike.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_RUNTIME_BENCHCPU_H
#define FLASH_RUNTIME_BENCHCPU_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"

#include <vector>

namespace mlir::flash {

/// Statistics of the times of one program, in seconds.
struct TimeSummary {
  double minimum = 0;
  double median = 0;
  /// The 95 % bootstrap interval of the median.
  double low = 0, high = 0;
  unsigned rounds = 0;
};

/// The median, minimum and bootstrap interval of `times` (not empty). The
/// resampling has a fixed seed: the same times give the same interval.
TimeSummary summarizeTimes(llvm::ArrayRef<double> times);

/// Runs each program once untimed, then `rounds` times in turn. A program that
/// returns false stops everything, and the result is empty.
std::vector<TimeSummary>
benchInterleaved(llvm::ArrayRef<llvm::function_ref<bool()>> programs,
                 unsigned rounds);

} // namespace mlir::flash

#endif // FLASH_RUNTIME_BENCHCPU_H
