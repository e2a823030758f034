//===- TileSoftmax.cpp - Online softmax on tiles -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The running values before the first key, the scores of one key block and the
// step that folds them into the running output, maximum and sum.
//
//===----------------------------------------------------------------------===//

#include "AttentionTiler.h"
#include "TileScore.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

/// The constant by which scores are multiplied together with the subtraction of
/// the maximum, or null if they are scaled first: the maximum of unscaled
/// scores is that of scaled ones only for a factor above 0. Where scores are
/// modified after the scale, what is left is the change of base.
Value AttentionTiler::findScaleAfterMax() {
  if (!plan.scaleAfterMax || !view.numerics.getExp2() || uniformRows)
    return Value();
  if (isModified()) {
    if (view.hasScore() && view.biases.empty())
      form = findScoreForm(*view.score);
    return constant(form.factor * M_LOG2E, acc);
  }
  if (view.descaleQuery || view.descaleKey)
    return Value();
  APFloat factor(1.0);
  if (view.scale && !matchPattern(view.scale, m_ConstantFloat(&factor)))
    return Value();
  bool inexact;
  factor.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &inexact);
  APFloat rounded(factor.convertToDouble() * M_LOG2E);
  rounded.convert(cast<FloatType>(acc).getFloatSemantics(),
                  APFloat::rmNearestTiesToEven, &inexact);
  if (!rounded.isFiniteNonZero() || rounded.isNegative())
    return Value();
  return arith::ConstantOp::create(b, loc, acc, b.getFloatAttr(acc, rounded));
}

/// The sink of a head, in the units of the running maximum.
Value AttentionTiler::emitSink() {
  Value sink = convertFloat(
      b, loc, loadScalar(b, loc, scoreTile(index(0)), view.sinks), acc);
  // Scores are without the constant at the end of their region.
  if (form.offset != 0)
    sink = arith::SubFOp::create(b, loc, sink, constant(form.offset, acc));
  if (view.numerics.getExp2())
    sink = arith::MulFOp::create(b, loc, sink, constant(M_LOG2E, acc));
  return sink;
}

/// What the running values are before the first key.
Running AttentionTiler::emitInit() {
  double infinity = std::numeric_limits<double>::infinity();
  Running init;
  init.output =
      constant(0.0, RankedTensorType::get({plan.tileM, plan.tileD}, acc));
  if (!view.sinks) {
    init.max = constant(-infinity, rowType(acc));
    init.sum = constant(0.0, rowType(acc));
    return init;
  }
  // A sink is one more score without a value row: the running maximum starts
  // at it and the sum at exp(0).
  Value sink = emitSink();
  init.max = splat(sink, rowType(acc));
  // A sink of -inf is none.
  Value none = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ, sink,
                                     constant(-infinity, acc));
  Value one = arith::SelectOp::create(b, loc, none, constant(0.0, acc),
                                      constant(1.0, acc));
  init.sum = splat(one, rowType(acc));
  return init;
}

void AttentionTiler::emitTask(ValueRange ivs, ValueRange outputs) {
  batchAndHead = llvm::to_vector(ivs.drop_back());
  m0 = ivs.back();
  emitUniforms();
  hiddenScore = constant(
      uniformRows ? -3.0e38 : -std::numeric_limits<double>::infinity(), acc);
  lastUniform = hiddenScore.getDefiningOp();
  if (!plan.rotated)
    emitQuery();
  // A row without keys is the mean over all keys: no block may be skipped.
  bounds = emitKeyBounds(/*visitAll=*/uniformRows);
  if (view.hasScore())
    form.value = cast<YieldOp>(view.score->front().back()).getScore();
  factorAfterMax = findScaleAfterMax();
  if (plan.rotated) {
    // Blocks behind the mask of some row are visited before others.
    rowsCanBeHidden = true;
    return emitEpilogue(emitRotatedLoops(), outputs);
  }
  emitEpilogue(emitKeyLoops(emitInit()), outputs);
}

//===----------------------------------------------------------------------===//
// One key block
//===----------------------------------------------------------------------===//

void AttentionTiler::emitQuery() {
  queryTile = load(view.query, index(0), {view.mDim(), view.kDim()});
}

/// Q·Kᵀ of the keys from `n0` on.
Value AttentionTiler::emitProduct(Value n0) {
  Value keyTile = load(view.key, n0, {view.nDim(), view.kDim()});
  // Copies are made in this order, and there is room for keys earlier.
  if (!queryTile)
    emitQuery();
  return DotOp::create(b, loc, scoreType(acc), queryTile, keyTile,
                       constant(0.0, scoreType(acc)), /*transpose_b=*/true);
}

/// The scores of one key block from its product: in units of the exponential,
/// or to be multiplied by `factorAfterMax` for that.
Value AttentionTiler::emitScores(Value n0, Value product) {
  ScoreTile tile = scoreTile(n0);
  Value scores = product;
  scoreBound = Value();
  bool modified = isModified(), exp2 = view.numerics.getExp2();
  if (factorAfterMax && !modified)
    return scores;
  // Without anything in between, the change of base is part of the scale;
  // where the base changes later, scale and first bias are one fma.
  Value factor = scale;
  if (exp2 && !modified) {
    Value log2e = constant(M_LOG2E, acc);
    factor = factor ? arith::MulFOp::create(b, loc, factor, log2e) : log2e;
  }
  auto multiply = [&](Value by) {
    scores = arith::MulFOp::create(b, loc, scores, splat(by, scoreType(acc)));
  };
  bool fuseBias = factor && factorAfterMax && !view.hasScore();
  if (factor && !fuseBias)
    multiply(factor);
  if (view.hasScore())
    scores = emitScoreRegion(tile, scores);
  for (auto [i, bias] : llvm::enumerate(view.biases)) {
    Value term = convertFloat(b, loc, loadMapped(b, loc, tile, bias), acc);
    if (fuseBias && i == 0)
      scores = math::FmaOp::create(b, loc, scores,
                                   splat(factor, scoreType(acc)), term);
    else
      scores = arith::AddFOp::create(b, loc, scores, term);
  }
  if (exp2 && modified && !factorAfterMax)
    multiply(constant(M_LOG2E, acc));
  return scores;
}

/// A maximum of scores, in the units of the exponential.
Value AttentionTiler::scaleMax(Value max) {
  if (!factorAfterMax)
    return max;
  return arith::MulFOp::create(b, loc, max,
                               splat(factorAfterMax, rowType(acc)));
}

/// What is subtracted from the scores of a row: its maximum, or 0 while the row
/// has seen no key, since exp(-inf - -inf) is NaN.
Value AttentionTiler::emitShift(Value max) {
  if (!rowsCanBeHidden)
    return max;
  Value none = arith::CmpFOp::create(
      b, loc, arith::CmpFPredicate::OEQ, max,
      constant(-std::numeric_limits<double>::infinity(), rowType(acc)));
  return arith::SelectOp::create(b, loc, none, constant(0.0, rowType(acc)),
                                 max);
}

/// exp(scores - shift). With `factorAfterMax` the scaling is part of it: one
/// fma a score.
Value AttentionTiler::emitProbabilities(Value scores, Value shift) {
  auto type = cast<RankedTensorType>(scores.getType());
  int64_t columns = type.getDimSize(1);
  if (!factorAfterMax)
    return exp(
        arith::SubFOp::create(b, loc, scores, broadcastRow(shift, columns)));
  Value minusShift =
      broadcastRow(arith::NegFOp::create(b, loc, shift), columns);
  return exp(math::FmaOp::create(b, loc, scores, splat(factorAfterMax, type),
                                 minusShift));
}

/// One step of online softmax (FlashAttention, algorithm 1, lines 9 to 13).
///
/// With `factorAfterMax` the scores are unscaled and the maximum of the block
/// is scaled instead, once a row. The running maximum is in the units of the
/// exponential in both cases, so that a row whose maximum stays is rescaled by
/// exactly 1.
Running AttentionTiler::emitBlock(Value n0, Masking masking, Running running) {
  Value scores = emitMasking(n0, masking, emitScores(n0, emitProduct(n0)));
  Value blockMax =
      ReduceOp::create(b, loc, rowType(acc), ReduceKind::Max, scores, 1);
  blockMax = scaleMax(blockMax);
  Value newMax = arith::MaximumFOp::create(b, loc, running.max, blockMax);
  Value shift = emitShift(newMax);
  Value rescale = exp(arith::SubFOp::create(b, loc, running.max, shift));
  Value p = emitProbabilities(scores, shift);
  Value blockSum =
      ReduceOp::create(b, loc, rowType(acc), ReduceKind::Add, p, 1);
  Value newSum = arith::AddFOp::create(
      b, loc, arith::MulFOp::create(b, loc, running.sum, rescale), blockSum);

  Value valueTile = load(view.value, n0, {view.nDim(), view.dDim()});
  Value rescaled = arith::MulFOp::create(b, loc, running.output,
                                         broadcastRow(rescale, plan.tileD));
  Value output = DotOp::create(b, loc, rescaled.getType(),
                               convertFloat(b, loc, p, plan.pType), valueTile,
                               rescaled, /*transpose_b=*/false);
  return {output, newMax, newSum};
}
