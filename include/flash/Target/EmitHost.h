//===- EmitHost.h - LLVM IR and object code for this CPU -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The last step of `--flash-compile=chip=host`: a module in the LLVM dialect
// becomes LLVM IR text or an object file. What cannot be translated is
// diagnosed at its operation.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TARGET_EMITHOST_H
#define FLASH_TARGET_EMITHOST_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir {
class DialectRegistry;
}

namespace mlir::flash {

/// The translations that the functions below need.
void registerHostTranslations(DialectRegistry &registry);

/// Optimized LLVM IR, as text.
LogicalResult emitHostLLVMIR(ModuleOp module, llvm::raw_ostream &os);

/// A relocatable object file for the CPU that runs this process.
LogicalResult emitHostObject(ModuleOp module, llvm::raw_pwrite_stream &os);

} // namespace mlir::flash

#endif // FLASH_TARGET_EMITHOST_H
