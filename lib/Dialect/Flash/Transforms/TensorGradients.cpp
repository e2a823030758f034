//===- TensorGradients.cpp - Gradients of ops that move -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sums of gradients, the choice of the rule, and the rules of the tensor ops
// that move elements without computing: the gradient moves back.
//
//===----------------------------------------------------------------------===//

#include "TensorGradients.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::flash;

void TensorGradients::add(Value value, Value gradient) {
  Value &total = gradients[value];
  if (!total) {
    total = gradient;
    return;
  }
  Location loc = gradient.getLoc();
  auto type = cast<RankedTensorType>(value.getType());
  AffineMap identity = b.getMultiDimIdentityMap(type.getRank());
  SmallVector<utils::IteratorType> loops(type.getRank(),
                                         utils::IteratorType::parallel);
  Value empty = tensor::EmptyOp::create(
      b, loc, tensor::getMixedSizes(b, loc, gradient), type.getElementType());
  total = linalg::GenericOp::create(
              b, loc, empty.getType(), ValueRange{total, gradient}, empty,
              ArrayRef<AffineMap>{identity, identity, identity}, loops,
              [](OpBuilder &b, Location loc, ValueRange args) {
                Value sum = arith::AddFOp::create(b, loc, args[0], args[1]);
                linalg::YieldOp::create(b, loc, sum);
              })
              .getResult(0);
}

Value TensorGradients::makeZero(Value value) {
  Location loc = value.getLoc();
  Type type = getElementTypeOrSelf(value.getType());
  Value empty = tensor::EmptyOp::create(
      b, loc, tensor::getMixedSizes(b, loc, value), type);
  Value zero = arith::ConstantOp::create(b, loc, b.getFloatAttr(type, 0.0));
  return linalg::FillOp::create(b, loc, zero, empty).getResult(0);
}

bool TensorGradients::dependsOn(Operation *op,
                                const llvm::DenseSet<Value> &active) {
  return op
      ->walk([&](Operation *nested) {
        return llvm::any_of(nested->getOperands(),
                            [&](Value v) { return active.contains(v); })
                   ? WalkResult::interrupt()
                   : WalkResult::advance();
      })
      .wasInterrupted();
}

LogicalResult TensorGradients::visit(Operation *op) {
  bool wanted = llvm::any_of(op->getResults(),
                             [&](Value result) { return lookup(result); });
  if (!wanted || !dependsOn(op, active))
    return success();
  if (auto attention = dyn_cast<AttentionOp>(op))
    return visitAttention(attention);
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return visitLinalg(linalgOp);
  return visitView(op);
}

/// The gradient of one input of a concatenation.
static Value sliceOf(OpBuilder &b, tensor::ConcatOp op, Value gradient,
                     unsigned input) {
  Location loc = op.getLoc();
  OpFoldResult offset = b.getIndexAttr(0);
  auto sum =
      AffineMap::get(0, 2, b.getAffineSymbolExpr(0) + b.getAffineSymbolExpr(1));
  auto sizeOf = [&](Value value) {
    return tensor::getMixedSizes(b, loc, value);
  };
  for (unsigned i = 0; i < input; ++i)
    offset = affine::makeComposedFoldedAffineApply(
        b, loc, sum, {offset, sizeOf(op.getInputs()[i])[op.getDim()]});
  auto type = cast<RankedTensorType>(op.getInputs()[input].getType());
  SmallVector<OpFoldResult> offsets(type.getRank(), b.getIndexAttr(0)),
      strides(type.getRank(), b.getIndexAttr(1));
  offsets[op.getDim()] = offset;
  return tensor::ExtractSliceOp::create(b, loc, type, gradient, offsets,
                                        sizeOf(op.getInputs()[input]), strides);
}

LogicalResult TensorGradients::visitView(Operation *op) {
  Location loc = op->getLoc();
  Value gradient =
      op->getNumResults() == 1 ? lookup(op->getResult(0)) : Value();
  return TypeSwitch<Operation *, LogicalResult>(op)
      .Case([&](tensor::CastOp cast) {
        add(cast.getSource(),
            tensor::CastOp::create(b, loc, cast.getSource().getType(),
                                   gradient));
        return success();
      })
      .Case([&](tensor::CollapseShapeOp collapse) {
        Value source = collapse.getSrc();
        add(source, tensor::ExpandShapeOp::create(
                        b, loc, source.getType(), gradient,
                        collapse.getReassociationIndices(),
                        tensor::getMixedSizes(b, loc, source)));
        return success();
      })
      .Case([&](tensor::ExpandShapeOp expand) {
        add(expand.getSrc(), tensor::CollapseShapeOp::create(
                                 b, loc, expand.getSrcType(), gradient,
                                 expand.getReassociationIndices()));
        return success();
      })
      .Case([&](tensor::ReshapeOp reshape) {
        Value source = reshape.getSource();
        SmallVector<Value> sizes = getValueOrCreateConstantIndexOp(
            b, loc, tensor::getMixedSizes(b, loc, source));
        Value shape = tensor::FromElementsOp::create(b, loc, sizes);
        add(source, tensor::ReshapeOp::create(b, loc, source.getType(),
                                              gradient, shape));
        return success();
      })
      .Case([&](tensor::ExtractSliceOp slice) {
        add(slice.getSource(),
            tensor::InsertSliceOp::create(
                b, loc, gradient, makeZero(slice.getSource()),
                slice.getMixedOffsets(), slice.getMixedSizes(),
                slice.getMixedStrides()));
        return success();
      })
      .Case([&](tensor::InsertSliceOp slice) {
        auto offsets = slice.getMixedOffsets(), sizes = slice.getMixedSizes(),
             strides = slice.getMixedStrides();
        if (isActive(slice.getSource()))
          add(slice.getSource(), tensor::ExtractSliceOp::create(
                                     b, loc, slice.getSourceType(), gradient,
                                     offsets, sizes, strides));
        if (isActive(slice.getDest()))
          add(slice.getDest(),
              tensor::InsertSliceOp::create(b, loc, makeZero(slice.getSource()),
                                            gradient, offsets, sizes, strides));
        return success();
      })
      .Case([&](tensor::ConcatOp concat) {
        for (auto [i, input] : llvm::enumerate(concat.getInputs()))
          if (isActive(input))
            add(input, sliceOf(b, concat, gradient, i));
        return success();
      })
      .Default([&](Operation *) {
        return op->emitError("'") << op->getName() << "' has no derivative";
      });
}
