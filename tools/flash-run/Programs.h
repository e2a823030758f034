//===- Programs.h - The programs that flash-run compares --------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASHRUN_PROGRAMS_H
#define FLASH_TOOLS_FLASHRUN_PROGRAMS_H

#include "Options.h"

#include "flash/Runtime/CPUProgram.h"

#include "mlir/IR/OwningOpRef.h"

namespace mlir::flash {

/// What was done to the input before it was lowered.
enum class Flavor {
  /// As is; flash ops in the input are decomposed.
  Unfused,
  /// Unfused, and computed in f64.
  Reference,
  /// Attention raised, normalized and tiled.
  Fused
};

llvm::StringRef getName(Flavor flavor);

struct CompiledProgram {
  Flavor flavor;
  CPUProgram program;
  /// Attention ops in the fused program.
  unsigned numAttentions = 0;
  double compileSeconds = 0;
};

/// Compiles `entry` of a copy of `module`. Everything else that the entry does
/// not reach is dropped first. Emits an error on failure.
FailureOr<CompiledProgram> compileProgram(ModuleOp module,
                                          llvm::StringRef entry, Flavor flavor,
                                          const RunOptions &options);

/// Runs a program on inputs of its own types (the reference takes them in
/// f64). Emits an error at `loc` on failure.
FailureOr<std::vector<HostTensor>> runProgram(const CompiledProgram &program,
                                              llvm::ArrayRef<HostTensor> inputs,
                                              Location loc);

/// The coarsest float type that the entry computes with: limits depend on it.
ElementKind getCoarsestFloat(ModuleOp module, llvm::StringRef entry);

} // namespace mlir::flash

#endif // FLASH_TOOLS_FLASHRUN_PROGRAMS_H
