//===- MaskIntervals.cpp - Which keys a query sees -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// begin(m) = max(0, diag(m) - left)
// end(m)   = min(N, diag(m) + right + 1, causal end or prefix)
//
// The causal end is diag(m) + 1, or the prefix where that is larger.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/MaskIntervals.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::flash;

bool MaskIntervals::hasEnd() const {
  return mask && (mask.getCausal() || mask.getWindowRight() >= 0 ||
                  mask.getPrefix() > 0);
}

static int64_t diagonalOffset(MaskAttr mask, int64_t numQueries,
                              int64_t numKeys) {
  return mask.getAlignment() == Alignment::BottomRight ? numKeys - numQueries
                                                       : 0;
}

int64_t MaskIntervals::getBegin(int64_t m, int64_t numQueries,
                                int64_t numKeys) const {
  if (!hasBegin())
    return 0;
  int64_t diag = m + diagonalOffset(mask, numQueries, numKeys);
  return std::clamp<int64_t>(diag - mask.getWindowLeft(), 0, numKeys);
}

int64_t MaskIntervals::getEnd(int64_t m, int64_t numQueries,
                              int64_t numKeys) const {
  int64_t end = numKeys;
  if (!hasEnd())
    return end;
  int64_t diag = m + diagonalOffset(mask, numQueries, numKeys);
  if (mask.getCausal())
    end = std::min(end, std::max(diag + 1, mask.getPrefix()));
  else if (mask.getPrefix() > 0)
    end = std::min(end, mask.getPrefix());
  if (mask.getWindowRight() >= 0)
    end = std::min(end, diag + mask.getWindowRight() + 1);
  return std::max<int64_t>(end, 0);
}

bool MaskIntervals::everyRowSeesAKey(int64_t numQueries,
                                     int64_t numKeys) const {
  bool isStatic =
      !ShapedType::isDynamic(numQueries) && !ShapedType::isDynamic(numKeys);
  if (!hasBegin() && !hasEnd())
    return numKeys != 0;
  // Ends are monotone in m, but an empty interval can lie in between, so all
  // rows count; the extents of real programs are small enough to look.
  constexpr int64_t limit = int64_t(1) << 24;
  if (isStatic && numQueries <= limit) {
    for (int64_t m = 0; m < numQueries; ++m)
      if (getEnd(m, numQueries, numKeys) <= getBegin(m, numQueries, numKeys))
        return false;
    return true;
  }
  // Top-left causal: query m sees key 0 whatever the lengths.
  return mask.getCausal() && mask.getAlignment() == Alignment::TopLeft &&
         !hasBegin() && mask.getWindowRight() < 0 && numKeys != 0;
}

//===----------------------------------------------------------------------===//
// Emission
//===----------------------------------------------------------------------===//

OpFoldResult MaskIntervals::emitDiagonal(OpBuilder &builder, Location loc,
                                         OpFoldResult numQueries,
                                         OpFoldResult numKeys) const {
  if (!mask || mask.getAlignment() == Alignment::TopLeft)
    return builder.getIndexAttr(0);
  AffineExpr queries, keys;
  bindSymbols(builder.getContext(), queries, keys);
  return affine::makeComposedFoldedAffineApply(builder, loc, keys - queries,
                                               {numQueries, numKeys});
}

Value MaskIntervals::emitBegin(OpBuilder &builder, Location loc, Value m,
                               OpFoldResult diagonal) const {
  MLIRContext *context = builder.getContext();
  if (!hasBegin())
    return arith::ConstantIndexOp::create(builder, loc, 0);
  AffineExpr row, diag;
  bindDims(context, row);
  bindSymbols(context, diag);
  AffineMap map = AffineMap::get(
      1, 1,
      {row + diag - mask.getWindowLeft(), getAffineConstantExpr(0, context)},
      context);
  return getValueOrCreateConstantIndexOp(
      builder, loc,
      affine::makeComposedFoldedAffineMax(builder, loc, map, {m, diagonal}));
}

Value MaskIntervals::emitEnd(OpBuilder &builder, Location loc, Value m,
                             OpFoldResult diagonal,
                             OpFoldResult numKeys) const {
  MLIRContext *context = builder.getContext();
  if (!hasEnd())
    return getValueOrCreateConstantIndexOp(builder, loc, numKeys);
  AffineExpr row, diag, keys, limit;
  bindDims(context, row);
  bindSymbols(context, diag, keys, limit);
  SmallVector<AffineExpr> ends = {keys};
  OpFoldResult causalEnd = builder.getIndexAttr(0);
  if (mask.getCausal() && mask.getPrefix() > 0) {
    AffineMap map = AffineMap::get(
        1, 1,
        {row + diag + 1, getAffineConstantExpr(mask.getPrefix(), context)},
        context);
    causalEnd =
        affine::makeComposedFoldedAffineMax(builder, loc, map, {m, diagonal});
    ends.push_back(limit);
  } else if (mask.getCausal()) {
    ends.push_back(row + diag + 1);
  } else if (mask.getPrefix() > 0) {
    ends.push_back(getAffineConstantExpr(mask.getPrefix(), context));
  }
  if (mask.getWindowRight() >= 0)
    ends.push_back(row + diag + mask.getWindowRight() + 1);
  return getValueOrCreateConstantIndexOp(
      builder, loc,
      affine::makeComposedFoldedAffineMin(builder, loc,
                                          AffineMap::get(1, 3, ends, context),
                                          {m, diagonal, numKeys, causalEnd}));
}

/// n < end(m) solved for m: n - diagonal <= m behind the causal diagonal,
/// unless n is in the prefix, and n - diagonal - right <= m in the window.
Value MaskIntervals::emitFirstQuery(OpBuilder &builder, Location loc, Value n,
                                    OpFoldResult diagonal,
                                    OpFoldResult numQueries) const {
  MLIRContext *context = builder.getContext();
  Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
  if (!hasEnd())
    return zero;
  AffineExpr key, diag;
  bindDims(context, key);
  bindSymbols(context, diag);
  auto atLeastZero = [&](AffineExpr expr) -> Value {
    AffineMap map = AffineMap::get(
        1, 1, {expr, getAffineConstantExpr(0, context)}, context);
    return getValueOrCreateConstantIndexOp(
        builder, loc,
        affine::makeComposedFoldedAffineMax(builder, loc, map, {n, diagonal}));
  };
  Value first = zero;
  if (mask.getCausal())
    first = atLeastZero(key - diag);
  else if (mask.getPrefix() > 0)
    first = getValueOrCreateConstantIndexOp(builder, loc, numQueries);
  if (mask.getPrefix() > 0) {
    Value prefix =
        arith::ConstantIndexOp::create(builder, loc, mask.getPrefix());
    Value inPrefix = arith::CmpIOp::create(
        builder, loc, arith::CmpIPredicate::slt, n, prefix);
    first = arith::SelectOp::create(builder, loc, inPrefix, zero, first);
  }
  if (mask.getWindowRight() < 0)
    return first;
  Value inWindow = atLeastZero(key - diag - mask.getWindowRight());
  if (getConstantIntValue(first) == 0)
    return inWindow;
  return arith::MaxSIOp::create(builder, loc, first, inWindow);
}

/// begin(m) <= n solved for m.
Value MaskIntervals::emitLastQuery(OpBuilder &builder, Location loc, Value n,
                                   OpFoldResult diagonal,
                                   OpFoldResult numQueries) const {
  if (!hasBegin())
    return getValueOrCreateConstantIndexOp(builder, loc, numQueries);
  AffineExpr key, diag, queries;
  bindDims(builder.getContext(), key);
  bindSymbols(builder.getContext(), diag, queries);
  AffineMap map =
      AffineMap::get(1, 2, {key - diag + mask.getWindowLeft() + 1, queries},
                     builder.getContext());
  return getValueOrCreateConstantIndexOp(
      builder, loc,
      affine::makeComposedFoldedAffineMin(builder, loc, map,
                                          {n, diagonal, numQueries}));
}

namespace {
/// Integer arithmetic between a tile and scalars.
struct TileMath {
  OpBuilder &builder;
  Location loc;
  Type type;

  Value splat(Value scalar) {
    return tensor::SplatOp::create(builder, loc, scalar, type);
  }
  Value splat(int64_t value) {
    return splat(arith::ConstantIndexOp::create(builder, loc, value));
  }
  Value add(Value lhs, Value rhs) {
    return arith::AddIOp::create(builder, loc, lhs, rhs);
  }
  Value max(Value lhs, Value rhs) {
    return arith::MaxSIOp::create(builder, loc, lhs, rhs);
  }
  Value min(Value lhs, Value rhs) {
    return arith::MinSIOp::create(builder, loc, lhs, rhs);
  }
};
} // namespace

Value MaskIntervals::emitBeginTile(OpBuilder &builder, Location loc,
                                   Value mTile, Value diagonal) const {
  TileMath tile{builder, loc, mTile.getType()};
  Value diag = tile.add(mTile, tile.splat(diagonal));
  return tile.max(tile.add(diag, tile.splat(-mask.getWindowLeft())),
                  tile.splat(int64_t(0)));
}

Value MaskIntervals::emitEndTile(OpBuilder &builder, Location loc, Value mTile,
                                 Value diagonal, Value numKeys) const {
  TileMath tile{builder, loc, mTile.getType()};
  Value end = tile.splat(numKeys);
  if (!hasEnd())
    return end;
  Value diag = tile.add(mTile, tile.splat(diagonal));
  if (mask.getCausal()) {
    Value causalEnd = tile.add(diag, tile.splat(1));
    if (mask.getPrefix() > 0)
      causalEnd = tile.max(causalEnd, tile.splat(mask.getPrefix()));
    end = tile.min(end, causalEnd);
  } else if (mask.getPrefix() > 0) {
    end = tile.min(end, tile.splat(mask.getPrefix()));
  }
  if (mask.getWindowRight() >= 0)
    end = tile.min(end, tile.add(diag, tile.splat(mask.getWindowRight() + 1)));
  return end;
}
