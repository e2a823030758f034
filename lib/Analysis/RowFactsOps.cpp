//===- RowFactsOps.cpp - Operations on what is known of a row -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The range of an operation from those of its operands, and the one relation
// that ranges do not know: a score less the maximum of its row.
//
//===----------------------------------------------------------------------===//

#include "RowFacts.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::flash;

/// Longer chains of casts, factors and maxima are not followed.
static constexpr unsigned kMaxChain = 256;

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

static FloatRange decide(bool canBeTrue, bool canBeFalse) {
  return FloatRange::get(canBeFalse ? 0.0 : 1.0, canBeTrue ? 1.0 : 0.0);
}

static FloatRange compareFloats(arith::CmpFPredicate predicate, FloatRange a,
                                FloatRange b) {
  using P = arith::CmpFPredicate;
  bool nan = a.nan || b.nan, numbers = !a.isEmpty() && !b.isEmpty();
  bool canEqual = numbers && std::max(a.lo, b.lo) <= std::min(a.hi, b.hi);
  bool canDiffer = numbers && !(a.lo == a.hi && b.lo == b.hi && a.lo == b.lo);
  bool canLess = numbers && a.lo < b.hi, canGreater = numbers && a.hi > b.lo;
  auto ordered = [&](bool yes, bool no) { return decide(yes, no || nan); };
  auto unordered = [&](bool yes, bool no) { return decide(yes || nan, no); };
  switch (predicate) {
  case P::OEQ:
    return ordered(canEqual, canDiffer);
  case P::UEQ:
    return unordered(canEqual, canDiffer);
  case P::ONE:
    return ordered(canDiffer, canEqual);
  case P::UNE:
    return unordered(canDiffer, canEqual);
  case P::OLT:
    return ordered(canLess, canGreater || canEqual);
  case P::ULT:
    return unordered(canLess, canGreater || canEqual);
  case P::OLE:
    return ordered(canLess || canEqual, canGreater);
  case P::ULE:
    return unordered(canLess || canEqual, canGreater);
  case P::OGT:
    return ordered(canGreater, canLess || canEqual);
  case P::UGT:
    return unordered(canGreater, canLess || canEqual);
  case P::OGE:
    return ordered(canGreater || canEqual, canLess);
  case P::UGE:
    return unordered(canGreater || canEqual, canLess);
  case P::UNO:
    return decide(nan, numbers);
  case P::ORD:
    return decide(numbers, nan);
  default:
    return FloatRange::getBool();
  }
}

static FloatRange compareIntegers(arith::CmpIPredicate predicate, FloatRange a,
                                  FloatRange b) {
  using F = arith::CmpFPredicate;
  using I = arith::CmpIPredicate;
  bool natural = a.lo >= 0 && b.lo >= 0;
  switch (predicate) {
  case I::eq:
    return compareFloats(F::OEQ, a, b);
  case I::ne:
    return compareFloats(F::ONE, a, b);
  case I::slt:
    return compareFloats(F::OLT, a, b);
  case I::sle:
    return compareFloats(F::OLE, a, b);
  case I::sgt:
    return compareFloats(F::OGT, a, b);
  case I::sge:
    return compareFloats(F::OGE, a, b);
  case I::ugt:
    return natural ? compareFloats(F::OGT, a, b) : FloatRange::getBool();
  default:
    return FloatRange::getBool();
  }
}

/// One operation on ranges; unknown operations give anything.
FloatRange RowFacts::combine(const ScalarExpr *expr, ArrayRef<FloatRange> x) {
  FloatRange any =
      expr->type.isInteger(1) ? FloatRange::getBool() : FloatRange();
  if (expr->isOp<arith::AddFOp>())
    return add(x[0], x[1]);
  if (expr->isOp<arith::SubFOp>())
    return add(x[0], negate(x[1]));
  if (expr->isOp<arith::MulFOp>())
    return multiply(x[0], x[1]);
  if (expr->isOp<arith::DivFOp>())
    return divide(x[0], x[1]);
  if (expr->isOp<arith::NegFOp>())
    return negate(x[0]);
  if (expr->isOp<math::AbsFOp>())
    return absolute(x[0]);
  if (expr->isOp<math::ExpOp>())
    return mapMonotone(x[0], std::exp);
  if (expr->isOp<math::Exp2Op>())
    return mapMonotone(x[0], std::exp2);
  if (expr->isOp<math::LogOp>())
    return logarithm(x[0], std::log);
  if (expr->isOp<math::Log2Op>())
    return logarithm(x[0], std::log2);
  bool maximumNaN = expr->isOp<arith::MaximumFOp>();
  if (maximumNaN || expr->isOp<arith::MaxNumFOp>())
    return maximum(x[0], x[1], maximumNaN);
  bool minimumNaN = expr->isOp<arith::MinimumFOp>();
  if (minimumNaN || expr->isOp<arith::MinNumFOp>())
    return minimum(x[0], x[1], minimumNaN);
  if (expr->isOp<arith::CmpFOp>()) {
    auto predicate = static_cast<arith::CmpFPredicate>(expr->getPredicate());
    if (expr->operands[0] == expr->operands[1] &&
        (predicate == arith::CmpFPredicate::UNE ||
         predicate == arith::CmpFPredicate::OEQ)) {
      bool equal = predicate == arith::CmpFPredicate::OEQ;
      FloatRange nan = decide(x[0].nan, !x[0].isEmpty());
      return equal ? FloatRange::get(1 - nan.hi, 1 - nan.lo) : nan;
    }
    return compareFloats(predicate, x[0], x[1]);
  }
  if (expr->isOp<arith::CmpIOp>())
    return compareIntegers(
        static_cast<arith::CmpIPredicate>(expr->getPredicate()), x[0], x[1]);
  bool truth = expr->type.isInteger(1);
  if (truth && expr->isOp<arith::AndIOp>())
    return FloatRange::get(std::min(x[0].lo, x[1].lo),
                           std::min(x[0].hi, x[1].hi));
  if (truth && expr->isOp<arith::OrIOp>())
    return FloatRange::get(std::max(x[0].lo, x[1].lo),
                           std::max(x[0].hi, x[1].hi));
  if (truth && expr->isOp<arith::XOrIOp>())
    return compareFloats(arith::CmpFPredicate::ONE, x[0], x[1]);
  if (expr->operands.size() != 1)
    return any;
  bool fromTruth = expr->operands[0]->type.isInteger(1);
  if (expr->isOp<arith::ExtUIOp>() || expr->isOp<arith::UIToFPOp>())
    return fromTruth || x[0].lo >= 0 ? x[0] : any;
  if (expr->isOp<arith::ExtSIOp>() || expr->isOp<arith::SIToFPOp>())
    return fromTruth ? negate(x[0]) : x[0];
  return any;
}

RowFacts::Fact RowFacts::computeOp(const ScalarExpr *expr, unsigned depth) {
  if (expr->isOp<arith::SubFOp>())
    return computeDifference(expr, depth);
  SmallVector<Fact> facts;
  for (const ScalarExpr *operand : expr->operands)
    facts.push_back(evaluate(operand, depth + 1));
  if (expr->isOp<arith::ExtFOp>())
    return facts[0];
  if (expr->isOp<arith::TruncFOp>()) {
    if (!expr->isRounding())
      return both(FloatRange());
    // Scores are rounded where a program rounds them, finite ones stay finite
    // but for the range of f16, which matters where a guard is to be proved.
    if (!expr->type.isF16() || !domain.finite.empty())
      return facts[0];
    for (FloatRange *range : {&facts[0].all, &facts[0].witness}) {
      if (range->lo < -65504.0)
        range->lo = -FloatRange::inf;
      if (range->hi > 65504.0)
        range->hi = FloatRange::inf;
    }
    return facts[0];
  }
  if (expr->isOp<arith::SelectOp>()) {
    auto choose = [](FloatRange c, FloatRange a, FloatRange b) {
      return c.lo == 1 ? a : c.hi == 0 ? b : join(a, b);
    };
    return {choose(facts[0].all, facts[1].all, facts[2].all),
            choose(facts[0].witness, facts[1].witness, facts[2].witness)};
  }
  SmallVector<FloatRange> all, witness;
  for (const Fact &fact : facts) {
    all.push_back(fact.all);
    witness.push_back(fact.witness);
  }
  return {combine(expr, all), combine(expr, witness)};
}

/// True if `maximum` is at least `expr` at every key; `exact`: and equal to it
/// at the witness.
bool RowFacts::isMaximumOf(const ScalarExpr *maximum, const ScalarExpr *expr,
                           bool &exact, unsigned depth) {
  maximum = context.stripCasts(maximum);
  expr = context.stripCasts(expr);
  if (depth > 8)
    return false;
  // Both scaled by one factor.
  bool multiplied = maximum->isOp<arith::MulFOp>();
  if ((multiplied || maximum->isOp<arith::DivFOp>()) &&
      *maximum->name == (expr->name ? *expr->name : *maximum->name) &&
      expr->kind == ScalarExpr::Op)
    for (unsigned i : {1u, 0u}) {
      std::optional<double> a = context.evaluateFloat(maximum->operands[i]),
                            b = context.evaluateFloat(expr->operands[i]);
      if (a && b && *a == *b && *a > 0 && (multiplied || i == 1))
        return isMaximumOf(maximum->operands[1 - i], expr->operands[1 - i],
                           exact, depth + 1);
    }
  // A guarded maximum: which side it is may be known in this case.
  if (maximum->isOp<arith::SelectOp>()) {
    FloatRange condition = evaluate(maximum->operands[0], depth + 1).all;
    if (condition.lo != 1 && condition.hi != 0)
      return false;
    return isMaximumOf(maximum->operands[condition.lo == 1 ? 1 : 2], expr,
                       exact, depth + 1);
  }
  if (maximum->isOp<arith::MaximumFOp>() || maximum->isOp<arith::MaxNumFOp>()) {
    for (unsigned i : {0u, 1u})
      if (isMaximumOf(maximum->operands[i], expr, exact, depth + 1)) {
        std::optional<double> bound =
            context.evaluateFloat(maximum->operands[1 - i]);
        exact &= bound && *bound == -FloatRange::inf;
        return true;
      }
    return false;
  }
  std::optional<KeyReduction> keys = getKeyReduction(context, maximum, domain);
  if (!keys || keys->reduction.combiner != Reduction::Max ||
      !context.equivalent(keys->reduction.body, expr))
    return false;
  std::optional<double> init = context.evaluateFloat(keys->reduction.init);
  auto type = dyn_cast<FloatType>(maximum->type);
  double lowest =
      type ? -APFloat::getLargest(type.getFloatSemantics()).convertToDouble()
           : -FloatRange::inf;
  exact &=
      keys->extra.empty() && init && (std::isnan(*init) || *init <= lowest);
  return true;
}

/// Without casts and positive constant factors, which keep the order of scores.
static const ScalarExpr *peelFactors(ExprContext &context,
                                     const ScalarExpr *expr) {
  for (unsigned steps = 0; steps < kMaxChain; ++steps) {
    expr = context.stripCasts(expr);
    bool divide = expr->isOp<arith::DivFOp>();
    if (!divide && !expr->isOp<arith::MulFOp>())
      return expr;
    const ScalarExpr *next = nullptr;
    for (unsigned i : {1u, 0u}) {
      std::optional<double> factor = context.evaluateFloat(expr->operands[i]);
      if (factor && *factor > 0 && std::isfinite(*factor) &&
          !(divide && i == 0))
        next = expr->operands[1 - i];
    }
    if (!next)
      return expr;
    expr = next;
  }
  return expr;
}

/// What a maximum is in this case, if all but one of its operands are -inf.
const ScalarExpr *RowFacts::resolveMaximum(const ScalarExpr *expr,
                                           unsigned depth) {
  expr = context.stripCasts(expr);
  if (depth > kMaxChain)
    return expr;
  auto isLowest = [&](const ScalarExpr *operand) {
    return evaluate(operand, depth + 1).all.getValue() == -FloatRange::inf;
  };
  if (expr->isOp<arith::MaximumFOp>() || expr->isOp<arith::MaxNumFOp>()) {
    for (unsigned i : {0u, 1u})
      if (isLowest(expr->operands[i]))
        return resolveMaximum(expr->operands[1 - i], depth + 1);
    return expr;
  }
  std::optional<KeyReduction> keys = getKeyReduction(context, expr, domain);
  if (keys && keys->reduction.combiner == Reduction::Max &&
      keys->extra.size() == 1 && isLowest(keys->reduction.body) &&
      isLowest(keys->reduction.init))
    return resolveMaximum(keys->extra.front(), depth + 1);
  return expr;
}

RowFacts::Fact RowFacts::computeDifference(const ScalarExpr *expr,
                                           unsigned depth) {
  Fact a = evaluate(expr->operands[0], depth + 1),
       b = evaluate(expr->operands[1], depth + 1);
  Fact difference = {add(a.all, negate(b.all)),
                     add(a.witness, negate(b.witness))};
  bool isFinite = a.all.lo > -FloatRange::inf && a.all.hi < FloatRange::inf;
  if (isFinite && !a.all.nan &&
      resolveMaximum(expr->operands[1], depth) ==
          context.stripCasts(expr->operands[0]))
    return both(FloatRange::get(0.0));
  bool exact = true;
  if (difference.all.nan ||
      !isMaximumOf(expr->operands[1], expr->operands[0], exact, 0))
    return difference;
  difference.all.hi = std::min(difference.all.hi, 0.0);
  difference.witness.hi = std::min(difference.witness.hi, 0.0);
  // The witness is where the scores of the domain are largest.
  exact &= rowCase == Visible &&
           context.equivalent(peelFactors(context, expr->operands[0]),
                              peelFactors(context, domain.scores));
  if (exact)
    difference.witness = FloatRange::get(0.0);
  return difference;
}
