//===- TileGrid.cpp - The grid of a tiled attention -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One task per batch entry, head and block of queries, and how tiles are read
// from whole tensors and written to them.
//
//===----------------------------------------------------------------------===//

#include "AttentionTiler.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

AttentionTiler::AttentionTiler(RewriterBase &rewriter, AttentionOp op,
                               AttentionView view, TilePlan plan)
    : b(rewriter), loc(op.getLoc()), op(op), view(std::move(view)),
      intervals(this->view.mask), acc(this->view.numerics.getAccType()),
      plan(plan) {
  SmallVector<int64_t> known = this->view.getStaticExtents();
  int64_t queries = known[this->view.mDim()], keys = known[this->view.nDim()];
  headDim = known[this->view.kDim()];
  valueDim = known[this->view.dDim()];
  bool onlyMasked = this->view.biases.empty() && !this->view.hasScore() &&
                    !this->view.keyLengths;
  uniformRows = this->view.numerics.getMaskedRows() == MaskedRows::Uniform &&
                !(onlyMasked && intervals.everyRowSeesAKey(queries, keys));
  rowsCanBeHidden =
      this->view.mask || !onlyMasked || ShapedType::isDynamic(keys) || !keys;
}

Value AttentionTiler::constant(double value, Type type) {
  Type element = getElementTypeOrSelf(type);
  TypedAttr attr = b.getFloatAttr(element, value);
  if (auto tensor = dyn_cast<RankedTensorType>(type))
    attr = DenseElementsAttr::get(tensor, attr);
  return arith::ConstantOp::create(b, loc, type, attr);
}

/// The extent of every domain dim, from the first tensor that has it.
SmallVector<OpFoldResult> AttentionTiler::getExtents() {
  SmallVector<OpFoldResult> result(view.numDims());
  SmallVector<int64_t> known = view.getStaticExtents();
  for (unsigned dim = 0; dim < view.numDims(); ++dim) {
    if (!ShapedType::isDynamic(known[dim])) {
      result[dim] = b.getIndexAttr(known[dim]);
      continue;
    }
    for (const MappedTensor *tensor : view.mappedInputs()) {
      auto position =
          tensor->map.getResultPosition(getAffineDimExpr(dim, op.getContext()));
      if (!position)
        continue;
      result[dim] =
          tensor::DimOp::create(b, loc, tensor->tensor, *position).getResult();
      break;
    }
  }
  return result;
}

void AttentionTiler::run() {
  b.setInsertionPoint(op);
  extents = getExtents();
  auto emptyOf = [&](AffineMap map, Type element) -> Value {
    SmallVector<OpFoldResult> sizes;
    for (AffineExpr expr : map.getResults())
      sizes.push_back(extents[cast<AffineDimExpr>(expr).getPosition()]);
    return tensor::EmptyOp::create(b, loc, sizes, element);
  };
  SmallVector<Value> inits = {
      emptyOf(view.outputMap, view.outputType.getElementType())};
  if (op.getLse())
    inits.push_back(emptyOf(view.lseMap, acc));

  // The grid: one task per batch entry, head and block of queries.
  unsigned gridRank = view.numBatch + 2;
  SmallVector<OpFoldResult> lower(gridRank, b.getIndexAttr(0));
  SmallVector<OpFoldResult> upper(extents.begin(), extents.begin() + gridRank);
  SmallVector<OpFoldResult> step(gridRank, b.getIndexAttr(1));
  step.back() = b.getIndexAttr(plan.tileM);
  auto forall =
      scf::ForallOp::create(b, loc, lower, upper, step, inits, std::nullopt);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(forall.getTerminator());
    emitTask(forall.getInductionVars(), forall.getRegionIterArgs());
  }
  SmallVector<Value> results;
  for (auto [value, type] : llvm::zip(forall.getResults(), op.getResultTypes()))
    results.push_back(
        value.getType() == type
            ? Value(value)
            : tensor::CastOp::create(b, loc, type, value).getResult());
  b.replaceOp(op, results);
}

/// Rows of K and V from here on are not read. Null if that is where they end.
Value AttentionTiler::getKeyLimit() {
  // Rows past the length of a sequence may hold anything, NaN included.
  OpFoldResult limit = numKeys;
  // The loop over all blocks hides what is past its end: no need to read it.
  if (plan.oneLoop)
    limit = getAsOpFoldResult(bounds.end);
  if (isEqualConstantIntOrValue(limit, extents[view.nDim()]))
    return Value();
  return toValue(limit);
}

/// A tile of Q, K or V: `axes` are the domain dims it runs along. Head dims are
/// padded with the zeros that loads give outside of a tensor.
Value AttentionTiler::load(const MappedTensor &tensor, Value n0,
                           ArrayRef<unsigned> axes) {
  SmallVector<OpFoldResult> point;
  llvm::append_range(point, batchAndHead);
  point.append({OpFoldResult(m0), OpFoldResult(n0), b.getIndexAttr(0),
                b.getIndexAttr(0)});
  SmallVector<Value> offsets;
  SmallVector<int64_t> dims(axes.size()), shape;
  for (auto [i, expr] : llvm::enumerate(tensor.map.getResults())) {
    AffineMap map = AffineMap::get(point.size(), 0, expr);
    offsets.push_back(getValueOrCreateConstantIndexOp(
        b, loc, affine::makeComposedFoldedAffineApply(b, loc, map, point)));
    if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
      auto *axis = llvm::find(axes, dim.getPosition());
      if (axis != axes.end())
        dims[axis - axes.begin()] = i;
    }
  }
  for (unsigned axis : axes)
    shape.push_back(axis == view.mDim()   ? plan.tileM
                    : axis == view.nDim() ? plan.tileN
                    : axis == view.kDim() ? plan.tileK
                                          : plan.tileD);
  SmallVector<Value> limits;
  if (Value limit = axes[0] == view.nDim() ? getKeyLimit() : Value())
    limits = {limit, index(axes[1] == view.kDim() ? headDim : valueDim)};
  auto type = RankedTensorType::get(shape, tensor.getType().getElementType());
  return LoadOp::create(b, loc, type, tensor.tensor, offsets, dims, limits);
}

/// Stores a tile along (m) or (m, d) into its slice of the whole result.
void AttentionTiler::emitStore(Value tile, Value dest, AffineMap map,
                               int64_t lastDim) {
  MLIRContext *context = op.getContext();
  AffineExpr d0, s0;
  bindDims(context, d0);
  bindSymbols(context, s0);
  OpFoldResult rows = affine::makeComposedFoldedAffineMin(
      b, loc,
      AffineMap::get(
          1, 1, {getAffineConstantExpr(plan.tileM, context), s0 - d0}, context),
      {m0, extents[view.mDim()]});
  SmallVector<OpFoldResult> offsets, sizes;
  SmallVector<int64_t> shape, dims(lastDim ? 2 : 1);
  for (AffineExpr expr : map.getResults()) {
    unsigned position = cast<AffineDimExpr>(expr).getPosition();
    if (position == view.mDim()) {
      dims[0] = shape.size();
      offsets.push_back(m0);
      sizes.push_back(rows);
      shape.push_back(getConstantIntValue(rows).value_or(ShapedType::kDynamic));
    } else if (position == view.dDim()) {
      dims[1] = shape.size();
      offsets.push_back(b.getIndexAttr(0));
      sizes.push_back(b.getIndexAttr(lastDim));
      shape.push_back(lastDim);
    } else {
      offsets.push_back(batchAndHead[position]);
      sizes.push_back(b.getIndexAttr(1));
    }
  }
  SmallVector<OpFoldResult> strides(offsets.size(), b.getIndexAttr(1));
  auto sliceType = RankedTensorType::get(
      shape, cast<RankedTensorType>(dest.getType()).getElementType());
  Value slice = tensor::ExtractSliceOp::create(b, loc, sliceType, dest, offsets,
                                               sizes, strides);
  SmallVector<Value> zeros(shape.size(), index(0));
  Value stored = StoreOp::create(b, loc, sliceType, tile, slice, zeros, dims);
  OpBuilder::InsertionGuard guard(b);
  auto forall =
      cast<scf::ForallOp>(cast<BlockArgument>(dest).getOwner()->getParentOp());
  b.setInsertionPointToEnd(forall.getTerminator().getBody());
  tensor::ParallelInsertSliceOp::create(b, loc, stored, dest, offsets, sizes,
                                        strides);
}
