//===- EmitResults.cpp - What leaves an attention -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reshapes between a tensor of the input and the dims of the match, the mask
// of dropout where no tensor holds it, and the LSE in the layout, unit and type
// of the value that it replaces.
//
//===----------------------------------------------------------------------===//

#include "AttentionEmitter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/IRMapping.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Reshapes
//===----------------------------------------------------------------------===//

SmallVector<ReassociationIndices>
mlir::flash::getReassociation(const TensorAccess &tensor) {
  SmallVector<ReassociationIndices> groups;
  // A tensor of rank 0 has no dim that could be a group.
  if (tensor.isRankZero())
    return groups;
  int64_t next = 0;
  for (const auto &axes : tensor.axes) {
    groups.emplace_back();
    for (unsigned i = 0, e = axes.size(); i < e; ++i)
      groups.back().push_back(next++);
  }
  return groups;
}

/// The dims of the tensor that are one dim of the attention, grouped.
SmallVector<ReassociationIndices>
mlir::flash::getSpans(const TensorAccess &tensor) {
  SmallVector<ReassociationIndices> groups;
  int64_t next = 0;
  for (unsigned span : tensor.spans) {
    groups.emplace_back();
    for (unsigned i = 0; i < span; ++i)
      groups.back().push_back(next++);
  }
  return groups;
}

/// With dims joined that are pieces of one dim. Their sizes are static: the
/// matcher saw to that.
RankedTensorType mlir::flash::getJoinedType(const TensorAccess &tensor) {
  auto type = cast<RankedTensorType>(tensor.tensor.getType());
  return tensor.needsCollapse() ? tensor::CollapseShapeOp::inferCollapsedType(
                                      type, getSpans(tensor))
                                : type;
}

//===----------------------------------------------------------------------===//
// Dropout
//===----------------------------------------------------------------------===//

/// The condition for each element of P, over `dims`.
Value AttentionEmitter::computeDropoutMask(ArrayRef<unsigned> dims) {
  const DropoutMatch &dropout = match.dropout;
  auto capture = [&](Value tensor) { return resolve(tensor); };
  ScalarEmitter sizeEmitter(builder, builder, loc, *match.context, capture,
                            /*isolated=*/false);
  SmallVector<OpFoldResult> sizes;
  for (unsigned dim : dims) {
    const SizeExpr &extent = match.context->index.getExtent(dim);
    if (std::optional<int64_t> size = extent.getConstant())
      sizes.push_back(builder.getIndexAttr(*size));
    else
      sizes.push_back(sizeEmitter.emitSize(extent));
  }
  Value init =
      tensor::EmptyOp::create(builder, loc, sizes, builder.getI1Type());
  SmallVector<utils::IteratorType> loops(dims.size(),
                                         utils::IteratorType::parallel);
  auto body = [&](OpBuilder &b, Location loc, ValueRange) {
    OpBuilder outer(match.insertionPoint);
    ScalarEmitter emitter(b, outer, loc, *match.context, capture,
                          /*isolated=*/false);
    for (auto [i, dim] : llvm::enumerate(dims))
      emitter.setDim(dim, linalg::IndexOp::create(b, loc, i));
    Value keep = emitter.emit(dropout.keep);
    if (dropout.negated) {
      Value yes = arith::ConstantOp::create(b, loc, b.getBoolAttr(true));
      keep = arith::XOrIOp::create(b, loc, keep, yes);
    }
    linalg::YieldOp::create(b, loc, keep);
  };
  return linalg::GenericOp::create(
             builder, loc, init.getType(), ValueRange(), init,
             builder.getMultiDimIdentityMap(dims.size()), loops, body)
      .getResult(0);
}

/// The mask operand and its map: as the input stores it, or computed over the
/// dims that it depends on.
std::pair<Value, AffineMap> AttentionEmitter::emitDropoutMask() {
  const DropoutMatch &dropout = match.dropout;
  if (dropout.mask)
    return {emitOperand(*dropout.mask), getMap(*dropout.mask)};
  DimSet used;
  match.context->collectDims(dropout.keep, used);
  used.insert(match.m);
  used.insert(match.n);
  SmallVector<unsigned> dims;
  for (unsigned dim : match.getDims())
    if (used.contains(dim))
      dims.push_back(dim);
  return {computeDropoutMask(dims), getMap(dims)};
}

//===----------------------------------------------------------------------===//
// The LSE
//===----------------------------------------------------------------------===//

/// The axes of a tensor that are dims, in order.
static SmallVector<unsigned> getFlatDims(const TensorAccess &tensor) {
  SmallVector<unsigned> dims;
  for (const auto &axes : tensor.axes)
    for (const Axis &axis : axes)
      if (axis.dim >= 0)
        dims.push_back(axis.dim);
  return dims;
}

/// As the first tensor that needs the LSE has them.
SmallVector<unsigned> AttentionEmitter::getRows() const {
  if (!match.lses.empty())
    return getFlatDims(match.lses.front().tensor);
  SmallVector<unsigned> rows(match.batch.begin(), match.batch.end());
  rows.append({match.h, match.m});
  return rows;
}

RankedTensorType AttentionEmitter::getRowType(ArrayRef<unsigned> dims,
                                              Type type) const {
  SmallVector<int64_t> shape;
  for (unsigned dim : dims)
    shape.push_back(
        getExtent({static_cast<int>(dim), 1}).value_or(ShapedType::kDynamic));
  return RankedTensorType::get(shape, type);
}

/// The LSE in the layout, unit and type of `result`.
Value AttentionEmitter::emitLseResult(const LseResult &result, Value lse) {
  SmallVector<unsigned> from = getRows(), to = getFlatDims(result.tensor);
  auto resultType = cast<RankedTensorType>(result.tensor.tensor.getType());
  Type type = resultType.getElementType();
  SmallVector<OpFoldResult> mixed = tensor::getMixedSizes(builder, loc, lse),
                            sizes;
  for (unsigned dim : to)
    sizes.push_back(mixed[llvm::find(from, dim) - from.begin()]);
  if (from != to || type != match.accType || result.factor != 1.0 ||
      result.isNaNWithoutKeys) {
    SmallVector<AffineExpr> read;
    for (unsigned dim : from)
      read.push_back(
          builder.getAffineDimExpr(llvm::find(to, dim) - to.begin()));
    AffineMap maps[] = {
        AffineMap::get(to.size(), 0, read, builder.getContext()),
        builder.getMultiDimIdentityMap(to.size())};
    SmallVector<utils::IteratorType> loops(to.size(),
                                           utils::IteratorType::parallel);
    Value init = tensor::EmptyOp::create(builder, loc, sizes, type);
    auto body = [&](OpBuilder &b, Location loc, ValueRange args) {
      auto constant = [&](double value) {
        return arith::ConstantOp::create(b, loc,
                                         FloatAttr::get(match.accType, value));
      };
      Value value = args[0];
      if (result.isNaNWithoutKeys) {
        Value isEmpty = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ,
                                              value, constant(-INFINITY));
        value = arith::SelectOp::create(b, loc, isEmpty, constant(NAN), value);
      }
      if (result.factor != 1.0)
        value = arith::MulFOp::create(b, loc, value, constant(result.factor));
      linalg::YieldOp::create(b, loc, castFloat(b, loc, value, type));
    };
    lse = linalg::GenericOp::create(builder, loc, init.getType(), lse, init,
                                    maps, loops, body)
              .getResult(0);
  }
  return emitReshape(lse, sizes, result.tensor);
}

/// `value` has the axes of `tensor` that are dims; adds those that are not and
/// merges what `tensor` merges.
Value AttentionEmitter::emitReshape(Value value, ArrayRef<OpFoldResult> sizes,
                                    const TensorAccess &tensor) {
  // Dims of size 1 join the dim before them, the first ones the one after.
  SmallVector<ReassociationIndices> groups;
  SmallVector<OpFoldResult> expanded;
  int64_t position = 0;
  size_t next = 0;
  ReassociationIndices leading;
  for (const auto &axes : tensor.axes)
    for (const Axis &axis : axes) {
      if (axis.dim < 0) {
        expanded.push_back(builder.getIndexAttr(1));
        (groups.empty() ? leading : groups.back()).push_back(position++);
        continue;
      }
      expanded.push_back(sizes[next++]);
      groups.push_back(leading);
      leading.clear();
      groups.back().push_back(position++);
    }
  auto type = cast<RankedTensorType>(value.getType());
  if (expanded.size() != sizes.size()) {
    SmallVector<int64_t> shape;
    for (OpFoldResult size : expanded)
      shape.push_back(getConstantIntValue(size).value_or(ShapedType::kDynamic));
    type = RankedTensorType::get(shape, type.getElementType());
    value = tensor::ExpandShapeOp::create(builder, loc, type, value, groups,
                                          expanded);
  }
  auto wanted = cast<RankedTensorType>(tensor.tensor.getType()),
       joined = getJoinedType(tensor);
  if (tensor.needsExpand())
    value = tensor::CollapseShapeOp::create(builder, loc, joined, value,
                                            getReassociation(tensor));
  if (tensor.needsCollapse())
    value = tensor::ExpandShapeOp::create(builder, loc, wanted, value,
                                          getSpans(tensor));
  if (value.getType() != wanted)
    value = tensor::CastOp::create(builder, loc, wanted, value);
  return value;
}

//===----------------------------------------------------------------------===//
// P
//===----------------------------------------------------------------------===//

/// P in the layout and type of `tensor`, from what `op` reads and its LSE.
Value AttentionEmitter::emitProbabilities(const TensorAccess &tensor,
                                          AttentionOp op) {
  SmallVector<Value> operands = {op.getQuery(), op.getKey()};
  SmallVector<int32_t> segments(13, 0);
  segments[0] = segments[1] = segments[12] = 1;
  if (op.getScale()) {
    operands.push_back(op.getScale());
    segments[2] = 1;
  }
  llvm::append_range(operands, op.getBiases());
  segments[3] = op.getBiases().size();
  llvm::append_range(operands, op.getCaptures());
  segments[4] = op.getCaptures().size();
  operands.push_back(op.getLse());
  // Without the maps of V and of the dropout mask.
  SmallVector<AffineMap> maps(
      op.getIndexingMaps()->getAsValueRange<AffineMapAttr>());
  AffineMap lseMap = maps.back();
  maps.truncate(3 + op.getBiases().size());
  maps.erase(maps.begin() + 2);
  maps.append({getMap(tensor), lseMap});
  OperationState state(loc, ProbabilitiesOp::getOperationName());
  state.addOperands(operands);
  state.addTypes(tensor.tensor.getType());
  state.addAttribute(ProbabilitiesOp::getOperandSegmentSizeAttr(),
                     builder.getDenseI32ArrayAttr(segments));
  state.addAttribute("indexing_maps", builder.getAffineMapArrayAttr(maps));
  if (NumericsAttr numerics = op.getNumericsAttr())
    state.addAttribute("numerics", numerics);
  Region *region = state.addRegion();
  IRMapping mapping;
  op.getScore().cloneInto(region, mapping);
  return builder.create(state)->getResult(0);
}
