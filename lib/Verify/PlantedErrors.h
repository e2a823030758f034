//===- PlantedErrors.h - Wrong matches on purpose ---------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A check that can't fail says nothing: these make it fail.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_VERIFY_PLANTEDERRORS_H
#define FLASH_LIB_VERIFY_PLANTEDERRORS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::flash {

/// Changes every flash.attention of `function`: its "scale" by 1 %, or its
/// "mask" (removed, or causal if there is none).
void plantError(func::FuncOp function, StringRef what);

} // namespace mlir::flash

#endif // FLASH_LIB_VERIFY_PLANTEDERRORS_H
