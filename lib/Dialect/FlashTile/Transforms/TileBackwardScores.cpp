//===- TileBackwardScores.cpp - P and dS of a block -----------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What both large passes do with a block: P from the scores and the LSE, dS
// from P and dP. Biases and the score region come in between.
//
// A thread of a GPU holds many scores of a block. What a score modification
// needs besides, biases it has read or a tanh that its slope needs again, is
// there for a few columns at a time with `score_columns` in the plan.
//
//===----------------------------------------------------------------------===//

#include "BackwardTiler.h"

#include "mlir/IR/Matchers.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

//===----------------------------------------------------------------------===//
// P
//===----------------------------------------------------------------------===//

/// Columns of `tile` from `from` on.
static Value slice(OpBuilder &b, Location loc, Value tile, int64_t from,
                   int64_t columns) {
  auto type = cast<RankedTensorType>(tile.getType());
  auto part = RankedTensorType::get({type.getDimSize(0), columns},
                                    type.getElementType());
  return SliceOp::create(b, loc, part, tile, from);
}

/// Whether blocks of so many columns are.
bool BackwardTiler::isModifiedInParts(int64_t columns) const {
  return isModified() && plan.scoreColumns > 0 && plan.scoreColumns < columns &&
         columns % plan.scoreColumns == 0;
}

BackwardBlock BackwardTiler::emitProbabilities(Value n0, Value product,
                                               bool transposed,
                                               Masking masking) {
  ScoreTile tile = scoreTile(n0, transposed);
  int64_t width = tile.getType(acc).getDimSize(1);
  Value shift;
  auto getShift = [&] {
    return broadcastRow(tile, taskShift ? taskShift : loadRows(shifts));
  };
  if (!isModifiedInParts(width))
    return emitProbabilities(tile, product, getShift, masking, Value());
  if (!preloadsScores())
    shift = getShift();
  Value partial = masking == Masking::Partial ? emitIsPartial(tile) : Value();
  AffineExpr s0;
  bindSymbols(getContext(), s0);
  BackwardBlock block{tile, Value(), Value()};
  SmallVector<Value> ps, weights;
  TileSizes whole = sizes;
  Value m = m0;
  (transposed ? sizes.tileM : sizes.tileN) = plan.scoreColumns;
  for (int64_t from = 0; from < width; from += plan.scoreColumns) {
    Value n = n0;
    if (transposed)
      m0 = apply(s0 + from, {m});
    else
      n = apply(s0 + from, {n0});
    auto cut = [&](Value value) {
      return slice(b, loc, value, from, plan.scoreColumns);
    };
    BackwardBlock part = emitProbabilities(
        scoreTile(n, transposed), cut(product), [&] { return cut(shift); },
        masking, partial);
    ps.push_back(convertFloat(b, loc, part.p, plan.pType));
    weights.push_back(part.weights);
    block.hasFiniteSlope = part.hasFiniteSlope;
  }
  sizes = whole;
  m0 = m;
  block.p = ConcatOp::create(b, loc, tile.getType(plan.pType), ps);
  block.weights = ConcatOp::create(b, loc, tile.getType(acc), weights);
  return block;
}

/// P = exp(scores - LSE), hidden scores 0. There is no maximum to find first:
/// scale, change of base and the subtraction of the LSE are one fma a score.
BackwardBlock
BackwardTiler::emitProbabilities(const ScoreTile &tile, Value product,
                                 llvm::function_ref<Value()> getShift,
                                 Masking masking, Value partial) {
  BackwardBlock block{tile, Value(), Value()};
  RankedTensorType type = tile.getType(acc);
  Value scores = product, factor = scale, regionInput;
  if (isModified()) {
    if (factor)
      scores = arith::MulFOp::create(b, loc, scores, splat(factor, type));
    factor = Value();
    regionInput = scores;
    if (view.hasScore())
      scores = applyScoreRegion(b, loc, tile, scores);
    for (const MappedTensor &bias : view.biases)
      scores = arith::AddFOp::create(
          b, loc, scores,
          convertFloat(b, loc, loadMapped(b, loc, tile, bias), acc));
  }
  if (view.numerics.getExp2()) {
    Value log2e = constant(M_LOG2E, acc);
    factor = factor ? arith::MulFOp::create(b, loc, factor, log2e).getResult()
                    : log2e;
  }
  Value shift;
  if (!preloadsScores())
    shift = getShift();
  if (factor && shift)
    scores = math::FmaOp::create(b, loc, scores, splat(factor, type), shift);
  else if (factor)
    scores = arith::MulFOp::create(b, loc, scores, splat(factor, type));
  else if (shift)
    scores = arith::AddFOp::create(b, loc, scores, shift);
  block.p = block.weights = emitMaskedExp(tile, masking, scores, partial);
  if (derivative)
    block.weights = emitWeights(block, regionInput);
  return block;
}

/// Whether the mask cuts the block. Along queries its ends cut the first
/// blocks, along keys the last ones.
Value BackwardTiler::emitIsPartial(const ScoreTile &tile) {
  bool overQueries = blockDim == view.mDim();
  Value at = overQueries ? tile.m0 : tile.n0;
  Value partial;
  auto compare = [&](arith::CmpIPredicate predicate, Value bound) {
    Value cut = arith::CmpIOp::create(b, loc, predicate, at, bound);
    partial =
        partial ? arith::OrIOp::create(b, loc, partial, cut).getResult() : cut;
  };
  if (overQueries || intervals.hasBegin())
    compare(arith::CmpIPredicate::slt, bounds.fullBegin);
  if (!overQueries || intervals.hasBegin())
    compare(arith::CmpIPredicate::sge, bounds.fullEnd);
  return partial;
}

/// With a sum of dQ a branch around the mask is in front of the exponentials:
/// these mix with the instructions behind them, as they would not with a branch
/// in between.
Value BackwardTiler::emitMaskedExp(const ScoreTile &tile, Masking masking,
                                   Value scores, Value partial) {
  if (masking != Masking::Partial || !mixesGradient())
    return emitMasking(tile, masking, exp(scores), 0.0, partial);
  double infinity = std::numeric_limits<double>::infinity();
  return exp(emitMasking(tile, masking, scores, -infinity, partial));
}

/// What a hidden score holds does not matter, infinities and NaN included:
/// `hidden` takes its place. `partial` says whether the mask cuts the block, if
/// that is known.
Value BackwardTiler::emitMasking(const ScoreTile &tile, Masking masking,
                                 Value values, double hidden, Value partial) {
  if (masking == Masking::None)
    return values;
  auto mask = [&]() -> Value {
    return arith::SelectOp::create(b, loc, emitVisible(tile), values,
                                   constant(hidden, values.getType()));
  };
  if (masking == Masking::All)
    return mask();
  if (!partial)
    partial = emitIsPartial(tile);
  auto branch = scf::IfOp::create(
      b, loc, partial,
      [&](OpBuilder &, Location) { scf::YieldOp::create(b, loc, mask()); },
      [&](OpBuilder &, Location) { scf::YieldOp::create(b, loc, values); });
  return branch.getResult(0);
}

//===----------------------------------------------------------------------===//
// dS
//===----------------------------------------------------------------------===//

/// Whether tiles of `value` hold nothing infinite: the slopes of tanh and of
/// what is linear.
static bool isBounded(Value value) {
  Operation *op = value.getDefiningOp();
  if (!op)
    return false;
  if (isa<math::TanhOp>(op))
    return true;
  FloatAttr constant;
  if (matchPattern(value, m_Constant(&constant)))
    return constant.getValue().isFinite();
  SplatElementsAttr splat;
  if (matchPattern(value, m_Constant(&splat)))
    return splat.getSplatValue<APFloat>().isFinite();
  return isa<arith::AddFOp, arith::SubFOp, arith::MulFOp, arith::NegFOp,
             tensor::SplatOp>(op) &&
         llvm::all_of(op->getOperands(), isBounded);
}

/// Whether `value` is `seed`, or that times what is bounded.
static bool isBoundedProduct(Value value, Value seed) {
  if (value == seed)
    return true;
  auto product = value.getDefiningOp<arith::MulFOp>();
  if (!product)
    return false;
  Value lhs = product.getLhs(), rhs = product.getRhs();
  return (isBoundedProduct(lhs, seed) && isBounded(rhs)) ||
         (isBoundedProduct(rhs, seed) && isBounded(lhs));
}

/// 0 where `factor` is, and `value` elsewhere.
Value BackwardTiler::keepZeros(Value factor, Value value) {
  Value zero = constant(0.0, value.getType());
  Value none =
      arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ, factor, zero);
  return arith::SelectOp::create(b, loc, none, zero, value);
}

/// P times the slope of the score region. The derivative is linear in what it
/// is given, so that P can go first: it then need not stay beside the slope
/// until dP is there.
Value BackwardTiler::emitWeights(BackwardBlock &block, Value regionInput) {
  Value weights = applyScoreDerivative(b, loc, block.tile, *derivative,
                                       regionInput, block.p);
  block.hasFiniteSlope = isBoundedProduct(weights, block.p);
  return block.hasFiniteSlope ? weights : keepZeros(block.p, weights);
}

/// weights * (dP - delta).
Value BackwardTiler::emitScoreGradient(const BackwardBlock &block,
                                       Value weights, Value dP) {
  if (outputScale)
    dP = arith::MulFOp::create(b, loc, dP,
                               splat(outputScale, block.tile.getType(acc)));
  if (!plan.preloadRows) {
    Value delta = taskDelta ? taskDelta : loadRows(deltas);
    dP = arith::SubFOp::create(b, loc, dP, broadcastRow(block.tile, delta));
  }
  Value gradient = arith::MulFOp::create(b, loc, weights, dP);
  // Where the region has an infinite slope, 0 stays 0.
  bool isFinite = block.hasFiniteSlope || weights == block.p;
  return isFinite ? gradient : keepZeros(dP, gradient);
}

/// The gradient of Q*K^T, still to be scaled unless the scale depends on the
/// head, as an operand of a product.
Value BackwardTiler::emitProductGradient(const BackwardBlock &block, Value dP) {
  Value gradient = emitScoreGradient(block, block.weights, dP);
  if (isScaledInside() && scale)
    gradient = arith::MulFOp::create(b, loc, gradient,
                                     splat(scale, block.tile.getType(acc)));
  return convertFloat(b, loc, gradient, plan.dsType);
}
