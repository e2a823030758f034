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

AttentionBackwardOp mlir::flash::createBackward(OpBuilder &b,
                                                AttentionOp forward,
                                                Value dOutput, Value dLse,
                                                const WantedGradients &wanted) {
  OperationState state(forward.getLoc(),
                       AttentionBackwardOp::getOperationName());
  SmallVector<int32_t> operands(
      ArrayRef<int32_t>(forward.getProperties().operandSegmentSizes));
  state.addOperands(forward->getOperands());
  state.addOperands({forward.getOutput(), forward.getLse(), dOutput});
  operands.append({1, 1, 1, dLse ? 1 : 0});
  if (dLse)
    state.addOperands(dLse);
  SmallVector<int32_t> results;
  auto add = [&](bool isWanted, Value operand) {
    results.push_back(isWanted);
    if (isWanted)
      state.addTypes(operand.getType());
  };
  auto addSome = [&](ArrayRef<int64_t> positions, ValueRange values,
                     StringRef name) {
    results.push_back(positions.size());
    for (int64_t i : positions)
      state.addTypes(values[i].getType());
    if (!positions.empty())
      state.addAttribute(name, b.getDenseI64ArrayAttr(positions));
  };
  add(wanted.query, forward.getQuery());
  add(wanted.key, forward.getKey());
  add(wanted.value, forward.getValue());
  addSome(wanted.biases, forward.getBiases(), "bias_gradients");
  addSome(wanted.captures, forward.getCaptures(), "capture_gradients");
  add(wanted.sinks, forward.getSinks());
  for (NamedAttribute attribute : forward->getDiscardableAttrs())
    state.addAttribute(attribute.getName(), attribute.getValue());
  for (StringRef name : {"indexing_maps", "mask", "numerics", "dropout"})
    if (Attribute attribute = forward->getAttr(name))
      state.addAttribute(name, attribute);
  state.addAttribute(AttentionBackwardOp::getOperandSegmentSizeAttr(),
                     b.getDenseI32ArrayAttr(operands));
  state.addAttribute(AttentionBackwardOp::getResultSegmentSizeAttr(),
                     b.getDenseI32ArrayAttr(results));
  IRMapping mapping;
  forward.getScore().cloneInto(state.addRegion(), mapping);
  return cast<AttentionBackwardOp>(b.create(state));
}

LogicalResult TensorGradients::visitAttention(AttentionOp op) {
  FailureOr<AttentionView> view = AttentionView::get(op);
  if (failed(view))
    return failure();
  for (auto [name, operand] :
       {std::pair<StringRef, Value>("scale", op.getScale()),
        {"descale of the queries", op.getDescaleQuery()},
        {"descale of the keys", op.getDescaleKey()},
        {"descale of the values", op.getDescaleValue()}})
    if (operand && isActive(operand))
      return op.emitError("'flash.attention' has no derivative with respect "
                          "to its ")
             << name;
  WantedGradients wanted;
  SmallVector<Value> operands;
  auto want = [&](Value operand) {
    bool isWanted = operand && isActive(operand);
    if (isWanted)
      operands.push_back(operand);
    return isWanted;
  };
  wanted.query = want(op.getQuery());
  wanted.key = want(op.getKey());
  wanted.value = want(op.getValue());
  for (auto [i, bias] : llvm::enumerate(op.getBiases()))
    if (want(bias))
      wanted.biases.push_back(i);
  for (auto [i, capture] : llvm::enumerate(op.getCaptures()))
    if (want(capture))
      wanted.captures.push_back(i);
  wanted.sinks = want(op.getSinks());
  if (view->hasScore() &&
      failed(ScoreDerivative::get(op.getScore(), op.getCaptures().size(),
                                  wanted.captures)))
    return failure();
  Value dOutput = lookup(op.getOutput());
  if (!dOutput)
    dOutput = makeZero(op.getOutput());
  AttentionBackwardOp backward =
      createBackward(b, op, dOutput, lookup(op.getLse()), wanted);
  for (auto [operand, gradient] : llvm::zip(operands, backward->getResults()))
    add(operand, gradient);
  return success();
}
