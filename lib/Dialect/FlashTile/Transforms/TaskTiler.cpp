//===- TaskTiler.cpp - What all tiled passes share -------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The grid, tiles of whole tensors, values that are computed once a task, and
// the mask on a tile in either orientation.
//
//===----------------------------------------------------------------------===//

#include "TaskTiler.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

TaskTiler::TaskTiler(RewriterBase &rewriter, Operation *operation,
                     AttentionView view, TileSizes sizes)
    : b(rewriter), loc(operation->getLoc()), operation(operation),
      view(std::move(view)), intervals(this->view.mask),
      acc(this->view.numerics.getAccType()), sizes(sizes) {
  SmallVector<int64_t> known = this->view.getStaticExtents();
  headDim = known[this->view.kDim()];
  valueDim = known[this->view.dDim()];
}

//===----------------------------------------------------------------------===//
// Small things
//===----------------------------------------------------------------------===//

Value TaskTiler::constant(double value, Type type) {
  Type element = getElementTypeOrSelf(type);
  TypedAttr attr = b.getFloatAttr(element, value);
  if (auto tensor = dyn_cast<RankedTensorType>(type))
    attr = DenseElementsAttr::get(tensor, attr);
  return arith::ConstantOp::create(b, loc, type, attr);
}

int64_t TaskTiler::getTileSize(unsigned dim) const {
  return dim == view.mDim()   ? sizes.tileM
         : dim == view.nDim() ? sizes.tileN
         : dim == view.kDim() ? sizes.tileK
                              : sizes.tileD;
}

static AffineMap getPairMap(MLIRContext *context) {
  AffineExpr s0, s1;
  bindSymbols(context, s0, s1);
  return AffineMap::get(0, 2, {s0, s1}, context);
}

Value TaskTiler::minimum(Value lhs, Value rhs) {
  return toValue(affine::makeComposedFoldedAffineMin(
      b, loc, getPairMap(getContext()), {lhs, rhs}));
}

Value TaskTiler::maximum(Value lhs, Value rhs) {
  return toValue(affine::makeComposedFoldedAffineMax(
      b, loc, getPairMap(getContext()), {lhs, rhs}));
}

Value TaskTiler::apply(AffineExpr expr, ArrayRef<OpFoldResult> operands) {
  return toValue(affine::makeComposedFoldedAffineApply(b, loc, expr, operands));
}

//===----------------------------------------------------------------------===//
// Whole tensors
//===----------------------------------------------------------------------===//

/// The extent of every domain dim, from the first tensor that has it.
SmallVector<OpFoldResult> TaskTiler::getExtents() {
  SmallVector<OpFoldResult> result(view.numDims());
  SmallVector<int64_t> known = view.getStaticExtents();
  for (unsigned dim = 0; dim < view.numDims(); ++dim) {
    if (!ShapedType::isDynamic(known[dim])) {
      result[dim] = b.getIndexAttr(known[dim]);
      continue;
    }
    for (const MappedTensor *tensor : view.mappedInputs()) {
      auto position =
          tensor->map.getResultPosition(getAffineDimExpr(dim, getContext()));
      if (!position)
        continue;
      result[dim] =
          tensor::DimOp::create(b, loc, tensor->tensor, *position).getResult();
      break;
    }
  }
  return result;
}

Value TaskTiler::emitEmpty(AffineMap map, Type element) {
  SmallVector<OpFoldResult> shape;
  for (AffineExpr expr : map.getResults())
    shape.push_back(extents[cast<AffineDimExpr>(expr).getPosition()]);
  return tensor::EmptyOp::create(b, loc, shape, element);
}

/// One task a point below `upper`, in steps of `lastStep` along the last dim.
scf::ForallOp TaskTiler::emitGrid(ArrayRef<OpFoldResult> upper,
                                  int64_t lastStep, ValueRange inits) {
  SmallVector<OpFoldResult> lower(upper.size(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> step(upper.size(), b.getIndexAttr(1));
  step.back() = b.getIndexAttr(lastStep);
  return scf::ForallOp::create(b, loc, lower, upper, step, inits, std::nullopt);
}

/// Head dims are padded with the zeros that loads give outside of a tensor.
Value TaskTiler::loadTile(const MappedTensor &tensor, Value n0,
                          ArrayRef<unsigned> axes, Value limit,
                          int64_t column) {
  SmallVector<OpFoldResult> point;
  llvm::append_range(point, batchAndHead);
  point.append({OpFoldResult(m0), OpFoldResult(n0), b.getIndexAttr(column),
                b.getIndexAttr(column)});
  SmallVector<Value> offsets;
  SmallVector<int64_t> dims(axes.size()), shape;
  for (auto [i, expr] : llvm::enumerate(tensor.map.getResults())) {
    AffineMap map = AffineMap::get(point.size(), 0, expr);
    offsets.push_back(
        toValue(affine::makeComposedFoldedAffineApply(b, loc, map, point)));
    if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
      auto *axis = llvm::find(axes, dim.getPosition());
      if (axis != axes.end())
        dims[axis - axes.begin()] = i;
    }
  }
  for (unsigned axis : axes)
    shape.push_back(getTileSize(axis));
  SmallVector<Value> limits;
  if (limit)
    limits = {limit, index(axes[1] == view.kDim() ? headDim : valueDim)};
  auto type = RankedTensorType::get(shape, tensor.getType().getElementType());
  return LoadOp::create(b, loc, type, tensor.tensor, offsets, dims, limits,
                        /*slots=*/IntegerAttr());
}

/// Rows that the result does not have, and padding of a head dim, are dropped.
void TaskTiler::storeTile(Value tile, Value dest, AffineMap map,
                          ArrayRef<unsigned> axes, Value n0) {
  AffineExpr d0, s0;
  bindDims(getContext(), d0);
  bindSymbols(getContext(), s0);
  SmallVector<OpFoldResult> point;
  llvm::append_range(point, batchAndHead);
  point.append({OpFoldResult(m0), OpFoldResult(n0), b.getIndexAttr(0),
                b.getIndexAttr(0)});
  SmallVector<OpFoldResult> offsets, lengths;
  SmallVector<int64_t> shape, dims(axes.size());
  for (AffineExpr expr : map.getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    auto *axis = dim ? llvm::find(axes, dim.getPosition()) : axes.end();
    offsets.push_back(affine::makeComposedFoldedAffineApply(
        b, loc, AffineMap::get(point.size(), 0, expr), point));
    if (axis == axes.end()) {
      lengths.push_back(b.getIndexAttr(1));
      continue;
    }
    dims[axis - axes.begin()] = shape.size();
    OpFoldResult length = extents[*axis];
    if (*axis == view.mDim() || *axis == view.nDim())
      length = affine::makeComposedFoldedAffineMin(
          b, loc,
          AffineMap::get(
              1, 1,
              {getAffineConstantExpr(getTileSize(*axis), getContext()),
               s0 - d0},
              getContext()),
          {point[*axis], length});
    lengths.push_back(length);
    shape.push_back(getConstantIntValue(length).value_or(ShapedType::kDynamic));
  }
  SmallVector<OpFoldResult> strides(offsets.size(), b.getIndexAttr(1));
  auto sliceType = RankedTensorType::get(
      shape, cast<RankedTensorType>(dest.getType()).getElementType());
  Value slice = tensor::ExtractSliceOp::create(b, loc, sliceType, dest, offsets,
                                               lengths, strides);
  SmallVector<Value> zeros(shape.size(), index(0));
  Value stored = StoreOp::create(b, loc, sliceType, tile, slice, zeros, dims);
  emitInsert(stored, dest, offsets, lengths);
}

void TaskTiler::emitInsert(Value stored, Value dest,
                           ArrayRef<OpFoldResult> offsets,
                           ArrayRef<OpFoldResult> lengths) {
  OpBuilder::InsertionGuard guard(b);
  auto forall =
      cast<scf::ForallOp>(cast<BlockArgument>(dest).getOwner()->getParentOp());
  b.setInsertionPointToEnd(forall.getTerminator().getBody());
  SmallVector<OpFoldResult> strides(offsets.size(), b.getIndexAttr(1));
  tensor::ParallelInsertSliceOp::create(b, loc, stored, dest, offsets, lengths,
                                        strides);
}

//===----------------------------------------------------------------------===//
// One task
//===----------------------------------------------------------------------===//

/// A length of keys that a tensor holds, clamped to [0, N]. Before it is an
/// index, which may be narrower; and from below too, so that positions that
/// depend on it have 32 bits.
OpFoldResult TaskTiler::emitKeyLength(Value length) {
  Value keys = toValue(numKeys), zero = index(0);
  if (length.getType().isInteger(64)) {
    keys = arith::IndexCastOp::create(b, loc, length.getType(), keys);
    zero = arith::ConstantIntOp::create(b, loc, 0, 64);
  } else {
    length = arith::IndexCastOp::create(b, loc, b.getIndexType(), length);
  }
  length = arith::MinSIOp::create(b, loc, length, keys);
  length = arith::MaxSIOp::create(b, loc, length, zero);
  if (!length.getType().isIndex())
    length = arith::IndexCastOp::create(b, loc, b.getIndexType(), length);
  return length;
}

void TaskTiler::emitUniforms() {
  ScoreTile tile = scoreTile(index(0));
  numKeys = extents[view.nDim()];
  if (view.keyLengths)
    numKeys = emitKeyLength(loadScalar(b, loc, tile, view.keyLengths));
  diagonal = intervals.emitDiagonal(b, loc, extents[view.mDim()], numKeys);

  auto multiply = [&](Value &product, Value factor) {
    factor = convertFloat(b, loc, factor, acc);
    product = product
                  ? arith::MulFOp::create(b, loc, product, factor).getResult()
                  : factor;
  };
  scale = outputScale = Value();
  if (view.scale)
    multiply(scale, view.scale);
  for (const MappedTensor *descale : {&view.descaleQuery, &view.descaleKey})
    if (*descale)
      multiply(scale, loadScalar(b, loc, tile, *descale));
  if (view.descaleValue)
    multiply(outputScale, loadScalar(b, loc, tile, view.descaleValue));
}

/// Begin and end of the key blocks that some query of the block sees, and of
/// those that every query sees.
KeyBounds TaskTiler::emitKeyBounds(bool visitAll) {
  Value zero = index(0);
  if (visitAll)
    return {zero, zero, zero, toValue(numKeys)};

  AffineExpr d0, s0;
  bindDims(getContext(), d0);
  bindSymbols(getContext(), s0);
  Value last = m0; // the last query of the block
  if (intervals.hasEnd() || intervals.hasBegin())
    last = toValue(affine::makeComposedFoldedAffineMin(
        b, loc,
        AffineMap::get(1, 1, {d0 + sizes.tileM - 1, s0 - 1}, getContext()),
        {m0, extents[view.mDim()]}));
  KeyBounds bounds;
  bounds.end = intervals.emitEnd(b, loc, last, diagonal, numKeys);
  bounds.begin = bounds.fullBegin = zero;
  if (intervals.hasBegin()) {
    bounds.begin = apply(s0.floorDiv(sizes.tileN) * sizes.tileN,
                         {intervals.emitBegin(b, loc, m0, diagonal)});
    Value full = apply(s0.ceilDiv(sizes.tileN) * sizes.tileN,
                       {intervals.emitBegin(b, loc, last, diagonal)});
    bounds.fullBegin = maximum(bounds.begin, minimum(full, bounds.end));
  }
  Value end = intervals.emitEnd(b, loc, m0, diagonal, numKeys);
  bounds.fullEnd = maximum(
      bounds.fullBegin, apply(s0.floorDiv(sizes.tileN) * sizes.tileN, {end}));
  return bounds;
}

//===----------------------------------------------------------------------===//
// Masks on a tile
//===----------------------------------------------------------------------===//

/// Keys count from the start of the block and bounds, one a query, are clamped
/// to it, in i32. What depends on the query only is computed on rows: a score
/// costs one comparison a bound.
Value TaskTiler::emitInBlock(const ScoreTile &tile, Value bound) {
  Type i32 = b.getI32Type();
  auto type = cast<RankedTensorType>(bound.getType());
  bound = arith::SubIOp::create(b, loc, bound, splat(tile.n0, type));
  bound = arith::MaxSIOp::create(b, loc, bound, splat(index(0), type));
  bound = arith::MinSIOp::create(b, loc, bound, splat(index(tile.tileN), type));
  bound = arith::IndexCastOp::create(b, loc, rowType(i32), bound);
  return BroadcastOp::create(b, loc, tile.getType(i32), bound, tile.nAxis());
}

Value TaskTiler::emitKeyTile(const ScoreTile &tile) {
  return arith::IndexCastOp::create(
      b, loc, tile.getType(b.getI32Type()),
      IndexOp::create(b, loc, tile.getType(b.getIndexType()), index(0),
                      tile.nAxis()));
}

Value TaskTiler::emitVisible(const ScoreTile &tile) {
  Value keys = toValue(numKeys), diag = toValue(diagonal);
  Value mRow = IndexOp::create(b, loc, rowType(b.getIndexType()), tile.m0, 0);
  Value column = emitKeyTile(tile);
  Value end = intervals.emitEndTile(b, loc, mRow, diag, keys);
  Value visible = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt,
                                        column, emitInBlock(tile, end));
  if (!intervals.hasBegin())
    return visible;
  Value begin = intervals.emitBeginTile(b, loc, mRow, diag);
  Value after = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sge, column,
                                      emitInBlock(tile, begin));
  return arith::AndIOp::create(b, loc, visible, after);
}

Value TaskTiler::emitExists(const ScoreTile &tile) {
  Value end = splat(toValue(numKeys), rowType(b.getIndexType()));
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt,
                               emitKeyTile(tile), emitInBlock(tile, end));
}
