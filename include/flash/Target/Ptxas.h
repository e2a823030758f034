//===- Ptxas.h - PTX to machine code ----------------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Runs NVIDIA's assembler and reads what it says about each kernel. It comes
// with the CUDA toolkit and is not needed for PTX.
//
// The gate: a kernel that spills registers, or of which ptxas says that it made
// asynchronous instructions wait (C75xx: wgmma serialized, waits injected), is
// far slower than its schedule says. That is an error of the schedule, not a
// remark for the user.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TARGET_PTXAS_H
#define FLASH_TARGET_PTXAS_H

#include "flash/Target/Chips.h"

#include "mlir/IR/Diagnostics.h"

#include <string>
#include <vector>

namespace mlir::flash {

/// What one kernel takes of an SM, as ptxas reports it.
struct KernelResources {
  std::string entry;
  int64_t registers = 0; ///< of a thread, at launch
  int64_t spillStoreBytes = 0;
  int64_t spillLoadBytes = 0;
  int64_t stackBytes = 0;
  int64_t sramBytes = 0; ///< static; the launch plan has the dynamic part
  int64_t barriers = 0;
  /// Lines C75xx about this kernel, without ptxas's prefix.
  std::vector<std::string> stalls;
};

struct PtxasReport {
  std::vector<KernelResources> kernels; ///< in the order of the PTX
  /// Warnings and errors, each a line without ptxas's prefix and file name.
  std::vector<std::string> warnings, errors;

  const KernelResources *lookup(StringRef entry) const;
};

/// Reads the output of `ptxas -v`.
PtxasReport parsePtxasReport(StringRef text);

enum class ResourceGate { Error, Warn, Off };

/// Reports spills and stalls of `kernel` at `loc` as the gate says. Fails if it
/// emitted an error.
LogicalResult checkResources(const KernelResources &kernel, ResourceGate gate,
                             Location loc);

/// An assembler that was found.
class Ptxas {
public:
  /// Looks at `path` if it is not empty, and otherwise for ptxas in PATH, in
  /// bin/ of CUDA_HOME and CUDA_PATH, and where the toolkit installs itself. An
  /// error at `loc` if there is none.
  static FailureOr<Ptxas> find(StringRef path, Location loc);

  StringRef getPath() const { return path; }

  /// As in "13.0.88"; empty if it does not say.
  std::string getVersion() const;

  struct Output {
    std::string cubin;
    PtxasReport report;
  };

  /// Assembles `ptx`. What ptxas complains of becomes an error at `loc`. Safe
  /// to call from several threads.
  FailureOr<Output> assemble(StringRef ptx, const Chip &chip,
                             Location loc) const;

private:
  explicit Ptxas(std::string path) : path(std::move(path)) {}

  std::string path;
};

} // namespace mlir::flash

#endif // FLASH_TARGET_PTXAS_H
