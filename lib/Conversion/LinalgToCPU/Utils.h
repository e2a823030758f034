//===- Utils.h - Helpers shared by the CPU passes -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_CONVERSION_LINALGTOCPU_UTILS_H
#define FLASH_LIB_CONVERSION_LINALGTOCPU_UTILS_H

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Builders.h"

namespace mlir::flash {

/// True if `op` lies in a loop that is already distributed over threads. The
/// passes that fuse and tile leave such ops alone: whoever made the loop has
/// chosen the structure.
inline bool isInsideParallelLoop(Operation *op) {
  return op->getParentOfType<scf::ForallOp>() ||
         op->getParentOfType<scf::ParallelOp>();
}

/// Evaluates the affine expression `expr` over symbols/dims bound to `operands`
/// and folds it; constants stay attributes.
inline OpFoldResult applyExpr(OpBuilder &b, Location loc, AffineExpr expr,
                              ArrayRef<OpFoldResult> operands) {
  return affine::makeComposedFoldedAffineApply(b, loc, expr, operands);
}

/// Minimum of several affine expressions over the same operands, folded.
inline OpFoldResult minExpr(OpBuilder &b, Location loc,
                            ArrayRef<AffineExpr> exprs,
                            ArrayRef<OpFoldResult> operands) {
  AffineMap map =
      AffineMap::get(/*dimCount=*/0,
                     /*symbolCount=*/operands.size(), exprs, b.getContext());
  return affine::makeComposedFoldedAffineMin(b, loc, map, operands);
}

} // namespace mlir::flash

#endif // FLASH_LIB_CONVERSION_LINALGTOCPU_UTILS_H
