//===- EmitAttention.cpp - From a match to flash.attention -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Operands with their maps (a tensor that merges dims is reshaped, nothing is
// moved), scale, score region, numerics.
//
//===----------------------------------------------------------------------===//

#include "AttentionEmitter.h"

#include "flash/Dialect/Flash/IR/AttentionView.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Operands and maps
//===----------------------------------------------------------------------===//

std::optional<int64_t> AttentionEmitter::getExtent(const Axis &axis) const {
  return getAxisExtent(match, axis);
}

/// The tensor with one dim for each axis.
Value AttentionEmitter::emitOperand(const TensorAccess &tensor) {
  return emitAxes(builder, loc, match, resolve(tensor.tensor), tensor);
}

AffineMap AttentionEmitter::getMap(const TensorAccess &tensor) const {
  MLIRContext *context = builder.getContext();
  SmallVector<AffineExpr> results;
  for (const auto &axes : tensor.axes)
    for (const Axis &axis : axes) {
      if (axis.dim < 0) {
        results.push_back(getAffineConstantExpr(0, context));
        continue;
      }
      AffineExpr expr = getAffineDimExpr(positions.lookup(axis.dim), context);
      results.push_back(axis.group == 1 ? expr : expr.floorDiv(axis.group));
    }
  return AffineMap::get(positions.size(), 0, results, context);
}

AffineMap AttentionEmitter::getMap(ArrayRef<unsigned> dims) const {
  SmallVector<AffineExpr> results;
  for (unsigned dim : dims)
    results.push_back(
        getAffineDimExpr(positions.lookup(dim), builder.getContext()));
  return AffineMap::get(positions.size(), 0, results, builder.getContext());
}

//===----------------------------------------------------------------------===//
// Scale, numerics, score region
//===----------------------------------------------------------------------===//

Value AttentionEmitter::emitScale() {
  Type type = match.accType;
  const ScaleProduct &scale = match.scale;
  if (scale.constant == 1.0 && scale.factors.empty())
    return {};
  Value result;
  if (scale.constant != 1.0 || scale.factors.front().divide)
    result = arith::ConstantOp::create(builder, loc,
                                       FloatAttr::get(type, scale.constant));
  auto capture = [&](Value tensor) { return resolve(tensor); };
  ScalarEmitter emitter(builder, builder, loc, *match.context, capture,
                        /*isolated=*/false);
  for (const ScaleFactor &factor : scale.factors) {
    Value value = castFloat(builder, loc, emitter.emit(factor.expr), type);
    if (factor.divide)
      result = arith::DivFOp::create(builder, loc, result, value);
    else
      result = result
                   ? Value(arith::MulFOp::create(builder, loc, result, value))
                   : value;
  }
  return result;
}

NumericsAttr AttentionEmitter::getNumerics() const {
  MLIRContext *context = builder.getContext();
  NumericsAttr base = NumericsAttr::getDefault(context);
  // P is rounded to the type of V by default.
  Type pType = match.pType;
  if (pType == getElementTypeOrSelf(match.value.tensor.getType()))
    pType = {};
  auto numerics =
      NumericsAttr::get(context, match.accType, pType, match.maskedRows,
                        base.getExp2(), base.getKeptMax(), base.getF32Mode());
  return numerics == base ? NumericsAttr() : numerics;
}

void AttentionEmitter::emitScore(Region &region,
                                 SmallVectorImpl<Value> &captures) {
  Block *block = &region.emplaceBlock();
  Value score = block->addArgument(match.accType, loc);
  SmallVector<unsigned> dims(match.batch.begin(), match.batch.end());
  dims.append({match.h, match.m, match.n});
  for (unsigned i = 0, e = dims.size(); i < e; ++i)
    block->addArgument(builder.getIndexType(), loc);
  // The region has no parent yet that a builder could ask for the context.
  OpBuilder inner(builder.getContext());
  inner.setInsertionPointToEnd(block);
  OpBuilder outer(match.insertionPoint);
  auto capture = [&](Value tensor) -> Value {
    tensor = resolve(tensor);
    auto *it = llvm::find(captures, tensor);
    unsigned first = 1 + dims.size();
    if (it != captures.end())
      return block->getArgument(first + (it - captures.begin()));
    captures.push_back(tensor);
    return block->addArgument(tensor.getType(), loc);
  };
  ScalarEmitter emitter(inner, outer, loc, *match.context, capture,
                        /*isolated=*/true);
  for (auto [i, dim] : llvm::enumerate(dims))
    emitter.setDim(dim, block->getArgument(1 + i));
  emitter.setValue(match.scoreArgument,
                   castFloat(inner, loc, score, match.scoreArgument->type));
  YieldOp::create(
      inner, loc,
      castFloat(inner, loc, emitter.emit(match.score), match.accType));
}

//===----------------------------------------------------------------------===//
// The operation
//===----------------------------------------------------------------------===//

/// Leaves the maps out if they are the default ones.
static void dropDefaultMaps(AttentionOp op) {
  auto maps = op.getIndexingMapsAttr();
  FailureOr<AttentionView> explicitView = AttentionView::get(op);
  if (failed(explicitView))
    return;
  // The default maps only fit tensors of full rank.
  int64_t rank = explicitView->numBatch + 3;
  if (explicitView->outputType.getRank() != rank ||
      llvm::any_of(explicitView->mappedInputs(),
                   [&](const MappedTensor *input) {
                     return input->getType().getRank() != rank;
                   }))
    return;
  op.removeIndexingMapsAttr();
  FailureOr<AttentionView> view = AttentionView::get(op);
  bool same = succeeded(view) && view->outputMap == explicitView->outputMap &&
              view->lseMap == explicitView->lseMap;
  if (same)
    for (auto [lhs, rhs] :
         llvm::zip(view->mappedInputs(), explicitView->mappedInputs()))
      same &= lhs->map == rhs->map;
  if (!same)
    op.setIndexingMapsAttr(maps);
}

AttentionOp AttentionEmitter::run(SmallVectorImpl<Replacement> &replacements) {
  SmallVector<Value> biases, captures;
  SmallVector<AffineMap> maps;
  Value query = emitOperand(match.query), key = emitOperand(match.key),
        value = emitOperand(match.value);
  for (const TensorAccess *tensor : {&match.query, &match.key, &match.value})
    maps.push_back(getMap(*tensor));
  for (const TensorAccess &bias : match.biases) {
    biases.push_back(emitOperand(bias));
    maps.push_back(getMap(bias));
  }
  Value sinks;
  if (match.sinks) {
    sinks = emitOperand(*match.sinks);
    maps.push_back(getMap(*match.sinks));
  } else if (match.sinkConstant) {
    auto type = RankedTensorType::get({}, match.accType);
    auto constant = FloatAttr::get(match.accType, *match.sinkConstant);
    sinks = arith::ConstantOp::create(builder, loc,
                                      DenseElementsAttr::get(type, constant));
    maps.push_back(getMap(ArrayRef<unsigned>()));
  }
  Value dropoutMask;
  if (match.dropout.keep) {
    AffineMap map;
    std::tie(dropoutMask, map) = emitDropoutMask();
    maps.push_back(map);
  }
  maps.push_back(getMap(match.output));
  maps.push_back(getMap(getRows()));

  auto outputType = cast<RankedTensorType>(match.output.tensor.getType());
  RankedTensorType joinedType = getJoinedType(match.output);
  RankedTensorType type = joinedType;
  if (match.output.needsExpand()) {
    SmallVector<int64_t> shape;
    for (const auto &axes : match.output.axes)
      for (const Axis &axis : axes)
        shape.push_back(getExtent(axis).value_or(ShapedType::kDynamic));
    type = RankedTensorType::get(shape, elementType);
  }
  Value scale = emitScale();
  // Built by hand first, so that the region and its captures come before the
  // operands are final.
  Region region;
  if (match.score)
    emitScore(region, captures);
  builder.setInsertionPoint(match.insertionPoint);
  OperationState state(loc, AttentionOp::getOperationName());
  SmallVector<Value> operands = {query, key, value};
  if (scale)
    operands.push_back(scale);
  llvm::append_range(operands, biases);
  llvm::append_range(operands, captures);
  if (sinks)
    operands.push_back(sinks);
  if (dropoutMask)
    operands.push_back(dropoutMask);
  SmallVector<int32_t> segments(21, 0);
  segments[0] = segments[1] = segments[2] = 1;
  segments[3] = scale ? 1 : 0;
  segments[4] = biases.size();
  segments[5] = captures.size();
  segments[13] = sinks ? 1 : 0;
  segments[16] = dropoutMask ? 1 : 0;
  state.addOperands(operands);
  state.addTypes(type);
  if (!match.lses.empty() || !match.probabilities.empty() || match.backward)
    state.addTypes(getRowType(getRows(), match.accType));
  state.addAttribute(AttentionOp::getOperandSegmentSizeAttr(),
                     builder.getDenseI32ArrayAttr(segments));
  state.addAttribute("indexing_maps", builder.getAffineMapArrayAttr(maps));
  if (NumericsAttr numerics = getNumerics())
    state.addAttribute("numerics", numerics);
  if (dropoutMask)
    state.addAttribute("dropout",
                       DropoutAttr::get(builder.getContext(),
                                        APFloat(match.dropout.probability),
                                        DropoutKind::Stored));
  state.addRegion()->takeBody(region);
  auto op = cast<AttentionOp>(builder.create(state));
  if (match.probabilities.empty())
    dropDefaultMaps(op);
  Value result = op.getOutput();
  if (match.output.needsExpand())
    result = tensor::CollapseShapeOp::create(builder, loc, joinedType, result,
                                             getReassociation(match.output));
  if (match.output.needsCollapse())
    result = tensor::ExpandShapeOp::create(builder, loc, outputType, result,
                                           getSpans(match.output));
  replacements.push_back({match.output.tensor, result});
  for (const LseResult &lse : match.lses)
    replacements.push_back(
        {lse.tensor.tensor, emitLseResult(lse, op.getLse())});
  for (const TensorAccess &probabilities : match.probabilities)
    replacements.push_back(
        {probabilities.tensor, emitProbabilities(probabilities, op)});
  return op;
}

AttentionOp
mlir::flash::emitAttention(AttentionMatch &match,
                           const llvm::DenseMap<Value, Value> &replaced,
                           SmallVectorImpl<Replacement> &replacements) {
  return AttentionEmitter(match, replaced).run(replacements);
}
