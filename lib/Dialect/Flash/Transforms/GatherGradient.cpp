//===- GatherGradient.cpp - Gradients of reads by index -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A linalg body that reads a tensor by tensor.extract is a gather: the look-up
// of embeddings. Its gradient is a scatter, in which several points may add to
// one element, so that it is a nest of scf.for over the loops of the op, which
// carries the gradient of the tensor.
//
//===----------------------------------------------------------------------===//

#include "ReverseSweep.h"
#include "TensorGradients.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::flash;

/// The element that `map` reads at a point of the loops.
static Value readElement(OpBuilder &b, Location loc, Value value, AffineMap map,
                         ValueRange point) {
  if (!isa<RankedTensorType>(value.getType()))
    return value;
  SmallVector<Value> indices;
  for (unsigned i = 0, e = map.getNumResults(); i < e; ++i)
    indices.push_back(
        affine::AffineApplyOp::create(b, loc, map.getSubMap({i}), point));
  return tensor::ExtractOp::create(b, loc, value, indices);
}

/// The body of `op` at a point; `linalg.index` becomes the point.
static IRMapping cloneBody(OpBuilder &b, linalg::LinalgOp op,
                           ValueRange point) {
  IRMapping mapping;
  for (OpOperand &operand : op->getOpOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(&operand);
    if (!argument.use_empty())
      mapping.map(argument,
                  readElement(b, op.getLoc(), operand.get(),
                              op.getMatchingIndexingMap(&operand), point));
  }
  for (Operation &nested : op.getBlock()->without_terminator()) {
    if (auto index = dyn_cast<linalg::IndexOp>(nested))
      mapping.map(index.getResult(), point[index.getDim()]);
    else
      b.clone(nested, mapping);
  }
  return mapping;
}

Value TensorGradients::scatter(linalg::LinalgOp op, Value table,
                               const llvm::DenseSet<Value> &activeScalars,
                               Value yielded) {
  Location loc = op.getLoc();
  Block *body = op.getBlock();
  Value seeds = lookup(op->getResult(0));
  Value zero = arith::ConstantIndexOp::create(b, loc, 0);
  Value one = arith::ConstantIndexOp::create(b, loc, 1);
  SmallVector<Value> lower, upper, step;
  for (const Range &range : op.createLoopRanges(b, loc)) {
    lower.push_back(zero);
    upper.push_back(getValueOrCreateConstantIndexOp(b, loc, range.size));
    step.push_back(one);
  }
  auto addPoint = [&](OpBuilder &b, Location loc, ValueRange point,
                      ValueRange carried) -> SmallVector<Value> {
    IRMapping mapping = cloneBody(b, op, point);
    OpOperand *init = op.getDpsInitOperand(0);
    ScalarGradients scalars;
    scalars[yielded] =
        readElement(b, loc, seeds, op.getMatchingIndexingMap(init), point);
    sweepBackwards(b, *body, mapping, activeScalars, scalars);
    Value total = carried[0];
    for (auto read : body->getOps<tensor::ExtractOp>()) {
      Value gradient = scalars.lookup(read.getResult());
      if (read.getTensor() != table || !gradient)
        continue;
      SmallVector<Value> indices;
      for (Value index : read.getIndices())
        indices.push_back(mapping.lookupOrDefault(index));
      Value old = tensor::ExtractOp::create(b, loc, total, indices);
      Value sum = arith::AddFOp::create(b, loc, old, gradient);
      total = tensor::InsertOp::create(b, loc, sum, total, indices);
    }
    return {total};
  };
  return scf::buildLoopNest(b, loc, lower, upper, step, makeZero(table),
                            addPoint)
      .results[0];
}
