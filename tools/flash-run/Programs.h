//===- Programs.h - The programs that flash-run compares --------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASHRUN_PROGRAMS_H
#define FLASH_TOOLS_FLASHRUN_PROGRAMS_H

#include "DeviceKernels.h"
#include "Options.h"

#include "flash/Runtime/CPUExecutor.h"
#include "flash/Runtime/Elements.h"

#include "mlir/IR/BuiltinOps.h"

namespace mlir::flash {

/// What is done to the input before it is lowered.
enum class Flavor {
  /// Nothing; flash ops in the input are decomposed.
  Unfused,
  /// As Unfused, and computed in f64.
  Reference,
  /// Attention is raised, normalized and tiled.
  Fused
};

llvm::StringRef getName(Flavor flavor);

struct AttentionSummary {
  /// Attention ops after raising; those of them that run on the device, and
  /// those that were tiled for the CPU.
  unsigned numOps = 0, numOnDevice = 0, numTiled = 0;
  /// The device, if there is one: its name and the chip that was compiled for.
  std::string device;
  /// FLOPs of all of them in one run, if they are known.
  std::optional<double> flops;
};

class Program {
public:
  /// Compiles `entry` of a copy of `module`, to be run on inputs like these.
  /// What the entry does not reach is dropped first. Emits an error on failure.
  static FailureOr<Program> compile(ModuleOp module, llvm::StringRef entry,
                                    Flavor flavor, const RunOptions &options,
                                    ArrayRef<HostBuffer> inputs);

  /// Runs on inputs of the types of the entry (the reference converts them).
  /// Emits an error at `loc` on failure.
  FailureOr<Buffers> run(MutableArrayRef<HostBuffer> inputs, Location loc);

  /// Runs with every kernel timed; the seconds that all of them took, once
  /// each. The program has kernels.
  FailureOr<double> timeKernels(MutableArrayRef<HostBuffer> inputs,
                                Location loc);

  /// What became of attention in a fused program.
  AttentionSummary attention;

private:
  Flavor flavor;
  std::string entry;
  FunctionType type;
  std::unique_ptr<CPUExecutor> executor;
  /// The kernels of a program for a GPU.
  std::unique_ptr<DeviceKernels> kernels;
};

/// The coarsest float type that the entry computes with: limits depend on it.
ElementKind getCoarsestFloat(ModuleOp module, llvm::StringRef entry);

} // namespace mlir::flash

#endif // FLASH_TOOLS_FLASHRUN_PROGRAMS_H
