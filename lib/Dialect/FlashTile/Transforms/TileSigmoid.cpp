//===- TileSigmoid.cpp - Sigmoids of scores near zero -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A soft cap, c · tanh(s / c), comes here as 1 / (1 + 2^(k·s)) with a factor
// and an offset after it (flash-simplify-scores). Its exp2 and reciprocal are
// two operations of a unit that makes four results a cycle (MUFU), with the
// exponential of the softmax three, and nothing hides them. Scores are seldom
// near their cap, though: where all of those that decide together are far
// enough below, an odd polynomial takes the place of both,
//
//   1 / (1 + 2^(k·s)) = 1/2 + y · (c0 + c1·y² + c2·y⁴),  y = -k·ln2/2 · s.
//
// A vote chooses, so that others are computed as before. The sigmoid of the
// largest score is the largest sigmoid, which a kept step asks for. The
// polynomial reaches as far as its error, times the factor, stays below 2^-13
// in the exponent of P: an eighth of what P loses when it is rounded to f16, a
// sixtieth for bf16.
//
//===----------------------------------------------------------------------===//

#include "AttentionTiler.h"
#include "TileScore.h"

#include "mlir/IR/Matchers.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

namespace {
/// tanh(y) / 2 for |y| <= reach, minimax of the absolute error.
struct Approximation {
  double reach, error;
  double coefficients[3];
};
} // namespace

static constexpr Approximation approximations[] = {
    {0.5, 2.7e-6, {0.4999624151, -0.1654275225, 0.05627067287}},
    {0.4, 6.4e-7, {0.4999894154, -0.1661271225, 0.05971192886}},
    {0.3, 1.3e-7, {0.4999980052, -0.1664873982, 0.06261294942}},
};

/// k, if `value` is 1 / (1 + 2^(k·score)).
static std::optional<double> matchSigmoid(Value value, Value score) {
  auto quotient = value.getDefiningOp<arith::DivFOp>();
  if (!quotient || !matchPattern(quotient.getLhs(), m_OneFloat()))
    return std::nullopt;
  auto sum = quotient.getRhs().getDefiningOp<arith::AddFOp>();
  if (!sum || !matchPattern(sum.getRhs(), m_OneFloat()))
    return std::nullopt;
  auto power = sum.getLhs().getDefiningOp<math::Exp2Op>();
  auto product =
      power ? power.getOperand().getDefiningOp<arith::MulFOp>() : nullptr;
  APFloat factor(0.0f);
  if (!product || product.getLhs() != score ||
      !matchPattern(product.getRhs(), m_ConstantFloat(&factor)) ||
      !value.getType().isF32())
    return std::nullopt;
  double k = factor.convertToFloat();
  // Then powers of k, and of scores in reach, are normal numbers.
  bool moderate = std::abs(k) > 0x1p-24 && std::abs(k) < 0x1p24;
  return moderate ? std::optional(k) : std::nullopt;
}

/// The approximation that reaches furthest, if the result is multiplied by
/// `factor` on its way to the exponent.
static const Approximation *chooseApproximation(double factor) {
  constexpr double mostInExponent = 0x1p-13;
  for (const Approximation &row : approximations)
    if (row.error * factor <= mostInExponent)
      return &row;
  return nullptr;
}

/// 1 / (1 + 2^(k·x)).
Value AttentionTiler::emitSigmoid(Value x, double k) {
  Type type = x.getType();
  Value exponent = arith::MulFOp::create(b, loc, x, constant(k, type));
  Value sum = arith::AddFOp::create(b, loc, exp(exponent), constant(1.0, type));
  return arith::DivFOp::create(b, loc, constant(1.0, type), sum);
}

/// The score region of a tile: at once, or in two ways of which a vote chooses.
Value AttentionTiler::emitScoreRegion(const ScoreTile &tile, Value scores) {
  OpBuilder uniforms(b);
  // Rotated loops compute at least one block: what it reads may be read now.
  if (plan.rotated)
    uniforms.setInsertionPointAfter(lastUniform);
  auto applyRegion = [&] {
    return applyScoreRegion(b, uniforms, loc, tile, scores, form);
  };
  std::optional<double> k =
      matchSigmoid(form.value, view.score->front().getArgument(0));
  const Approximation *row = nullptr;
  // Wider products hide what MUFU does, and leave no registers.
  if (k && *k < 0 && plan.rotated && factorAfterMax && plan.tileD <= 128)
    row = chooseApproximation(form.factor * M_LOG2E);
  if (!row)
    return applyRegion();

  // No square is kept over the vote: there are no registers for that.
  auto largest = [&](Value values) -> Value {
    return PartialReduceOp::create(b, loc, rowType(acc), ReduceKind::Max,
                                   values, constant(0.0, rowType(acc)));
  };
  double perScore = -*k * M_LN2 / 2, reach = row->reach / perScore;
  Value above = largest(scores);
  Value below = largest(arith::NegFOp::create(b, loc, scores));
  Value within = arith::CmpFOp::create(
      b, loc, arith::CmpFPredicate::OLE,
      arith::MaximumFOp::create(b, loc, above, below).getResult(),
      constant(reach, rowType(acc)));
  Value near = VoteOp::create(b, loc, b.getI1Type(), within);
  auto branch = scf::IfOp::create(
      b, loc, near,
      [&](OpBuilder &, Location) {
        auto coefficient = [&](int i) {
          return constant(row->coefficients[i] * std::pow(perScore, 2 * i + 1),
                          scoreType(acc));
        };
        Value square = arith::MulFOp::create(b, loc, scores, scores);
        Value sum =
            math::FmaOp::create(b, loc, square, coefficient(2), coefficient(1));
        sum = math::FmaOp::create(b, loc, sum, square, coefficient(0));
        sum = math::FmaOp::create(b, loc, sum, scores,
                                  constant(0.5, scoreType(acc)));
        scf::YieldOp::create(b, loc, sum);
      },
      [&](OpBuilder &, Location) {
        scf::YieldOp::create(b, loc, applyRegion());
      });
  scoreBound = emitSigmoid(above, *k);
  return branch.getResult(0);
}
