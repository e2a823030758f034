//===- ScalarExprPieces.cpp - Tensors made of pieces -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An element of a concatenation or of a tensor with a slice inserted comes
// from one piece. It is expanded if the indices say which: a loop over the
// first piece only, or the position of an extra logit behind the keys.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/ScalarExpr.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::flash;

const ScalarExpr *
ExprContext::expandPieces(Operation *op, ArrayRef<const IndexExpr *> indices) {
  if (auto concat = dyn_cast<tensor::ConcatOp>(op)) {
    unsigned dim = concat.getDim();
    IndexList inside(indices);
    for (Value piece : concat.getInputs()) {
      SizeExpr size = sizes.getDim(piece, dim);
      if (index.isInRange(inside[dim], size))
        return getLoad(piece, inside);
      inside[dim] = index.sub(inside[dim], index.getConstant(size));
    }
    return nullptr;
  }
  auto insert = cast<tensor::InsertSliceOp>(op);
  auto fold = [&](OpFoldResult value) {
    if (auto attribute = dyn_cast<Attribute>(value))
      return SizeExpr(cast<IntegerAttr>(attribute).getInt());
    return sizes.get(cast<Value>(value));
  };
  if (!insert.hasUnitStride())
    return nullptr;
  llvm::SmallBitVector dropped = insert.getDroppedDims();
  IndexList source;
  bool isInside = true;
  for (auto [i, offset, extent] :
       llvm::enumerate(insert.getMixedOffsets(), insert.getMixedSizes())) {
    SizeExpr size = fold(extent);
    const IndexExpr *position =
        index.sub(indices[i], index.getConstant(fold(offset)));
    const IndexExpr *above = index.sub(position, index.getConstant(size)),
                    *below =
                        index.sub(index.getConstant(SizeExpr(-1)), position);
    // Outside along one dim is outside.
    if (index.isNonNegative(above) || index.isNonNegative(below))
      return getLoad(insert.getDest(), indices);
    isInside &= index.isInRange(position, size);
    if (!dropped.test(i))
      source.push_back(position);
  }
  return isInside ? getLoad(insert.getSource(), source) : nullptr;
}
