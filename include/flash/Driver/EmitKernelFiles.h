//===- EmitKernelFiles.h - --emit of GPU kernels ----------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The contents of the files that --emit writes for a GPU, and that
// libflash-compiler returns.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DRIVER_EMITKERNELFILES_H
#define FLASH_DRIVER_EMITKERNELFILES_H

#include "flash/Pipelines/Pipelines.h"

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::flash {

/// PTX, cubin, header or plan of the gpu.binary ops of `module`.
LogicalResult emitKernelFile(ModuleOp module, EmissionKind kind,
                             const CompileRequest &request,
                             llvm::raw_ostream &os);

/// LLVM IR of the gpu.module ops of `module`.
LogicalResult emitKernelIR(ModuleOp module, const Chip &chip,
                           llvm::raw_ostream &os);

} // namespace mlir::flash

#endif // FLASH_DRIVER_EMITKERNELFILES_H
