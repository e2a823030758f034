//===- Arguments.h - Bind shapes and content of arguments -------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASHRUN_ARGUMENTS_H
#define FLASH_TOOLS_FLASHRUN_ARGUMENTS_H

#include "Programs.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::flash {

/// Finds a function that can be run: it has a body, and arguments and results
/// that are scalars or ranked tensors of supported types. Emits an error
/// otherwise.
func::FuncOp findEntry(ModuleOp module, llvm::StringRef name);

/// Decides the shape of every argument from its type, the options and the
/// files given as inputs, and fills it. Emits an error at the function if a
/// size is missing, contradicts its type, or does not fit in memory.
FailureOr<Buffers> makeArguments(func::FuncOp function,
                                 const RunOptions &options);

} // namespace mlir::flash

#endif // FLASH_TOOLS_FLASHRUN_ARGUMENTS_H
