//===- AttentionGradient.cpp - Gradients of flash.attention -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// flash.attention becomes flash.attention_backward, which asks for the
// gradients of those operands that are active. Refused: operands that the op
// does not differentiate, and score regions without a derivative.
//
//===----------------------------------------------------------------------===//

#include "TensorGradients.h"

#include "flash/Dialect/Flash/IR/AttentionView.h"
#include "flash/Dialect/Flash/Transforms/ScoreDerivative.h"

using namespace mlir;
using namespace mlir::flash;

/// The shape of the LSE: its dims are among those of O.
static RankedTensorType getLseType(AttentionOp op) {
  FailureOr<AttentionView> view = AttentionView::get(op);
  if (failed(view))
    return {};
  SmallVector<int64_t> shape;
  ArrayRef<AffineExpr> output = view->outputMap.getResults();
  for (AffineExpr dim : view->lseMap.getResults()) {
    size_t position = llvm::find(output, dim) - output.begin();
    shape.push_back(
        position < output.size() ? view->outputType.getDimSize(position) : 1);
  }
  return RankedTensorType::get(shape, view->numerics.getAccType());
}

AttentionOp mlir::flash::addLse(OpBuilder &b, AttentionOp op) {
  if (op.getLse())
    return op;
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(op);
  OperationState state(op.getLoc(), op->getName());
  state.addOperands(op->getOperands());
  state.addTypes({op.getOutput().getType(), getLseType(op)});
  state.addAttributes(op->getAttrs());
  state.addRegion()->takeBody(op.getScore());
  auto result = cast<AttentionOp>(b.create(state));
  op.getOutput().replaceAllUsesWith(result.getOutput());
  op.erase();
  return result;
}

LogicalResult TensorGradients::visitAttention(AttentionOp op) {
  FailureOr<AttentionView> view = AttentionView::get(op);
  if (failed(view))
    return failure();
  SmallVector<int64_t> biases, captures;
  for (auto [i, bias] : llvm::enumerate(op.getBiases()))
    if (isActive(bias))
      biases.push_back(i);
  for (auto [i, capture] : llvm::enumerate(op.getCaptures()))
    if (isActive(capture))
      captures.push_back(i);
  SmallVector<Value> wanted;
  for (Value value : {op.getQuery(), op.getKey(), op.getValue()})
    if (isActive(value))
      wanted.push_back(value);
  for (int64_t i : biases)
    wanted.push_back(op.getBiases()[i]);
  for (int64_t i : captures)
    wanted.push_back(op.getCaptures()[i]);
  if (op.getSinks() && isActive(op.getSinks()))
    wanted.push_back(op.getSinks());
  for (auto [name, operand] :
       {std::pair<StringRef, Value>("scale", op.getScale()),
        {"descale of the queries", op.getDescaleQuery()},
        {"descale of the keys", op.getDescaleKey()},
        {"descale of the values", op.getDescaleValue()}})
    if (operand && isActive(operand))
      return op.emitError("'flash.attention' has no derivative with respect "
                          "to its ")
             << name;
  if (view->hasScore() &&
      failed(ScoreDerivative::get(op.getScore(), op.getCaptures().size(),
                                  captures)))
    return failure();

  Location loc = op.getLoc();
  Value dOutput = lookup(op.getOutput()), dLse = lookup(op.getLse());
  if (!dOutput)
    dOutput = makeZero(op.getOutput());
  OperationState state(loc, AttentionBackwardOp::getOperationName());
  SmallVector<int32_t> segments(
      ArrayRef<int32_t>(op.getProperties().operandSegmentSizes));
  state.addOperands(op->getOperands());
  state.addOperands({op.getOutput(), op.getLse(), dOutput});
  segments.append({1, 1, 1, dLse ? 1 : 0});
  if (dLse)
    state.addOperands(dLse);
  SmallVector<int32_t> resultSegments;
  for (Value value : {op.getQuery(), op.getKey(), op.getValue()})
    resultSegments.push_back(isActive(value));
  resultSegments.append({static_cast<int32_t>(biases.size()),
                         static_cast<int32_t>(captures.size()),
                         op.getSinks() && isActive(op.getSinks()) ? 1 : 0});
  for (Value value : wanted)
    state.addTypes(value.getType());
  for (NamedAttribute attribute : op->getDiscardableAttrs())
    state.addAttribute(attribute.getName(), attribute.getValue());
  auto copy = [&](StringRef name, Attribute attribute) {
    if (attribute)
      state.addAttribute(name, attribute);
  };
  copy("operandSegmentSizes", b.getDenseI32ArrayAttr(segments));
  copy("resultSegmentSizes", b.getDenseI32ArrayAttr(resultSegments));
  copy("indexing_maps", op.getIndexingMapsAttr());
  copy("mask", op.getMaskAttr());
  copy("numerics", op.getNumericsAttr());
  copy("dropout", op.getDropoutAttr());
  if (!biases.empty())
    copy("bias_gradients", b.getDenseI64ArrayAttr(biases));
  if (!captures.empty())
    copy("capture_gradients", b.getDenseI64ArrayAttr(captures));
  IRMapping mapping;
  op.getScore().cloneInto(state.addRegion(), mapping);
  Operation *backward = b.create(state);
  for (auto [value, gradient] : llvm::zip(wanted, backward->getResults()))
    add(value, gradient);
  return success();
}
