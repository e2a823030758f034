//===- AttentionMatchFactors.cpp - P as a product -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A softmax is exp(x) / Σ exp(x), but programs write it in many ways: with a
// shift, with a reciprocal, with the logarithm of the sum in the exponent, in
// base 2. All of them are one product of powers, so they are taken apart into
// it: what depends on the key, and what is the same for a row.
//
// Guards are resolved optimistically: a select between the probability and a
// constant is taken for the probability, and that becomes a claim about rows
// that see a key, to be proved once the scores are known.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatchImpl.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/Support/MathExtras.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;

static constexpr unsigned kMaxFactorDepth = 64;
/// Expressions of a row with more nodes are not searched.
static constexpr unsigned kMaxRowNodes = 256;
/// exp of a constant shift is computed.
static constexpr double kMaxShift = 80.0;
/// log2(e) in f32 is so far from its value.
static constexpr double kLogTolerance = 1.0 / (1 << 23);

static bool isNear(double value, double expected) {
  return std::fabs(value - expected) <= std::fabs(expected) * kLogTolerance;
}

bool Matcher::dependsOnKey(const ScalarExpr *expr) {
  ExprContext &context = *match.context;
  DimSet dims;
  context.collectDims(context.expandFully(expr), dims);
  if (!dims.contains(*keyDim))
    return false;
  // A broadcast behind an operation hides that it does not.
  DimSet normalDims;
  context.collectNormalDims(expr, normalDims);
  return normalDims.contains(*keyDim);
}

bool Matcher::contains(const ScalarExpr *expr,
                       llvm::function_ref<bool(const ScalarExpr *)> test) {
  SmallVector<const ScalarExpr *> worklist = {expr};
  llvm::SmallDenseSet<const ScalarExpr *> seen;
  while (!worklist.empty() && seen.size() < kMaxRowNodes) {
    expr = match.context->expandFully(worklist.pop_back_val());
    if (!seen.insert(expr).second)
      continue;
    if (test(expr))
      return true;
    if (!expr->isLoad())
      worklist.append(expr->operands.begin(), expr->operands.end());
  }
  return false;
}

/// True if the sum of the softmax is in `expr`.
bool Matcher::isAnchored(const ScalarExpr *expr) {
  return contains(expr, [&](const ScalarExpr *node) {
    return node->isLoad() && node->value.getDefiningOp() == anchor;
  });
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

/// The value of a truth value as a number is the truth value itself.
static const ScalarExpr *getTruthValue(ExprContext &context,
                                       const ScalarExpr *expr) {
  if (!expr->isOp<arith::UIToFPOp>() && !expr->isOp<arith::SIToFPOp>())
    return nullptr;
  const ScalarExpr *source = context.expandFully(expr->operands[0]);
  if (source->type.isInteger(1))
    return expr->isOp<arith::UIToFPOp>() ? source : nullptr;
  if (!source->isOp<arith::ExtUIOp>())
    return nullptr;
  source = context.expandFully(source->operands[0]);
  return source->type.isInteger(1) ? source : nullptr;
}

bool Matcher::factorize(const ScalarExpr *expr, bool divide, Factors &factors,
                        unsigned depth) {
  ExprContext &context = *match.context;
  if (depth > kMaxFactorDepth)
    return fail(2, RemarkId::TooComplex, anchor);
  expr = context.expandFully(expr);
  bool perKey = dependsOnKey(expr);
  wantsF64 |= expr->type.isF64();
  if (perKey && !divide)
    noteType(expr);
  if (expr->isRounding())
    return factorize(expr->operands[0], divide, factors, depth + 1);
  if (expr->isOp<arith::MulFOp>() || expr->isOp<arith::DivFOp>()) {
    bool inverse = expr->isOp<arith::DivFOp>() != divide;
    if (!factorize(expr->operands[0], divide, factors, depth + 1) ||
        !factorize(expr->operands[1], inverse, factors, depth + 1))
      return false;
    if (!factors.others.empty() && !factors.otherSource)
      factors.otherSource = expr->source;
    return true;
  }
  if (!perKey)
    return factorizeRow(expr, divide, factors, depth);
  if (expr->isOp<arith::SelectOp>())
    return factorizeSelect(expr, divide, factors, depth);
  if (expr->isOp<math::ExpOp>() || expr->isOp<math::Exp2Op>())
    return factorizePower(expr, divide, factors);
  const ScalarExpr *truth = getTruthValue(context, expr);
  if (truth && !divide) {
    factors.conditions.push_back({truth, false});
    return true;
  }
  if (expr->isLoad() && expr->value.getDefiningOp() == anchor &&
      isa<linalg::SoftmaxOp>(anchor) && !divide && !factors.named) {
    factors.named = expr;
    return true;
  }
  factors.others.push_back({expr, divide});
  return true;
}

/// A factor that is the same for all keys.
bool Matcher::factorizeRow(const ScalarExpr *expr, bool divide,
                           Factors &factors, unsigned depth) {
  ExprContext &context = *match.context;
  if (std::optional<double> value = context.evaluateFloat(expr)) {
    factors.constant *= divide ? 1.0 / *value : *value;
    return true;
  }
  if (expr->isOp<arith::NegFOp>()) {
    factors.constant = -factors.constant;
    return factorize(expr->operands[0], divide, factors, depth + 1);
  }
  if (expr->isOp<math::ExpOp>() || expr->isOp<math::Exp2Op>()) {
    double base = expr->isOp<math::ExpOp>() ? 1.0 : llvm::numbers::ln2;
    return addTerm(expr->operands[0], divide ? -base : base, factors,
                   depth + 1);
  }
  if (expr->isOp<arith::SelectOp>())
    return factorizeSelect(expr, divide, factors, depth);
  // The magnitude of a sum of exponentials.
  if (expr->isOp<math::AbsFOp>()) {
    claims.push_back({RowClaim::AtLeast, expr->operands[0], 0.0});
    return factorize(expr->operands[0], divide, factors, depth + 1);
  }
  // max(sum, epsilon): the sum, if it is never below.
  if (expr->isOp<arith::MaximumFOp>() || expr->isOp<arith::MaxNumFOp>())
    for (unsigned i : {0u, 1u})
      if (std::optional<double> bound =
              context.evaluateFloat(expr->operands[1 - i])) {
        claims.push_back({RowClaim::AtLeast, expr->operands[i], *bound});
        return factorize(expr->operands[i], divide, factors, depth + 1);
      }
  if (getTruthValue(context, expr)) {
    claims.push_back({RowClaim::Equals, expr, 1.0});
    return true;
  }
  factors.rows.push_back({expr, divide});
  return true;
}

/// A select with a constant: a mask if the condition depends on the key and
/// the constant is zero, else a guard.
bool Matcher::factorizeSelect(const ScalarExpr *select, bool divide,
                              Factors &factors, unsigned depth) {
  ExprContext &context = *match.context;
  std::optional<double> values[2];
  for (unsigned i : {0u, 1u})
    values[i] = context.evaluateFloat(select->operands[1 + i]);
  if (values[0] && values[1]) {
    if (!dependsOnKey(select)) {
      claims.push_back({RowClaim::Equals, select, 1.0});
      return true;
    }
    // A constant or 0: a mask as a number.
    for (unsigned i : {0u, 1u})
      if (*values[i] != 0.0 && *values[1 - i] == 0.0 && !divide) {
        factors.constant *= *values[i];
        factors.conditions.push_back({select->operands[0], i == 1});
        return true;
      }
    return fail(2, RemarkId::MissedDropout, select->source);
  }
  if (!values[0] && !values[1])
    return fail(2, RemarkId::MaskedRows, select->source,
                "neither side of the select is a constant");
  unsigned constant = values[0] ? 0 : 1;
  const ScalarExpr *condition = select->operands[0];
  if (dependsOnKey(condition) && values[constant] == 0.0 && !divide &&
      !isAnchored(condition) &&
      !contains(condition, [](const ScalarExpr *node) {
        return node->isOp<math::ExpOp>() || node->isOp<math::Exp2Op>();
      }))
    factors.conditions.push_back({condition, constant == 0});
  else
    claims.push_back({RowClaim::Equals, condition, constant == 0 ? 0.0 : 1.0});
  return factorize(select->operands[2 - constant], divide, factors, depth + 1);
}

//===----------------------------------------------------------------------===//
// Exponents
//===----------------------------------------------------------------------===//

bool Matcher::factorizePower(const ScalarExpr *power, bool divide,
                             Factors &factors) {
  if (divide || factors.exponent)
    return fail(2, RemarkId::NotASoftmax, power->source,
                "two exponentials of scores are multiplied");
  factors.power = power;
  factors.base = power->isOp<math::ExpOp>() ? 1.0 : llvm::numbers::ln2;
  factors.exponent = removeShift(power->operands[0], factors.base, factors);
  if (!factors.exponent)
    return fail(4, RemarkId::NotASoftmax, power->source);
  // exp2(x · log2 e) is exp(x), if log2 e is as exact as f32 can be.
  const ScalarExpr *exponent = peelCasts(factors.exponent);
  if (power->isOp<math::Exp2Op>() && exponent->isOp<arith::MulFOp>())
    for (unsigned i : {0u, 1u}) {
      std::optional<double> factor =
          match.context->evaluateFloat(exponent->operands[i]);
      if (factor && isNear(*factor, llvm::numbers::log2e)) {
        factors.exponent = exponent->operands[1 - i];
        factors.base = 1.0;
        break;
      }
    }
  return true;
}

/// A shift by a larger constant is none: floats absorb the scores in it, or all
/// exponentials are zero.
static constexpr double kLargestShift = 1024.0;

/// A maximum that starts far above the scores stays there, and so does one at
/// NaN unless it drops NaN.
/// A minimum of what is negated is a maximum that is.
static bool isRowMaximum(ExprContext &context, const Reduction &maximum) {
  bool isMinimum = maximum.combiner == Reduction::Min &&
                   context.stripCasts(maximum.body)->isOp<arith::NegFOp>();
  std::optional<double> init = context.evaluateFloat(maximum.init);
  if (!init || (maximum.combiner != Reduction::Max && !isMinimum) ||
      (isMinimum ? -*init : *init) > kLargestShift)
    return false;
  return !std::isnan(*init) ||
         llvm::any_of(maximum.op->getRegion(0).front(), [](Operation &op) {
           return isa<arith::MaxNumFOp, arith::MinNumFOp>(op);
         });
}

/// True if adding `expr` to all scores of a row can't change the softmax:
/// maxima and sums over rows, and what is computed from them. A row tensor
/// from elsewhere may hold -inf: it stays a bias.
bool Matcher::isShift(const ScalarExpr *expr) {
  ExprContext &context = *match.context;
  if (dependsOnKey(expr))
    return false;
  bool reduces = false;
  SmallVector<const ScalarExpr *> worklist = {expr};
  llvm::SmallDenseSet<const ScalarExpr *> seen;
  while (!worklist.empty()) {
    expr = context.stripCasts(worklist.pop_back_val());
    if (!seen.insert(expr).second)
      continue;
    if (seen.size() > kMaxRowNodes)
      return false;
    if (std::optional<double> value = context.evaluateFloat(expr)) {
      if (!std::isfinite(*value))
        return false;
      continue;
    }
    if (linalg::LinalgOp op = ExprContext::getReductionOp(expr)) {
      IndexList inner;
      for (unsigned loop : context.getReductionLoops(op))
        inner.push_back(context.index.getDim(
            context.index.addDim(context.getLoopExtent(op, loop))));
      std::optional<Reduction> reduction = context.getReduction(expr, inner);
      if (op.getOperation() != anchor &&
          (!reduction || !isRowMaximum(context, *reduction)))
        return false;
      // A maximum of nothing but -inf is no number.
      std::optional<double> value =
          reduction ? context.evaluateFloat(reduction->body) : std::nullopt;
      if (value && !std::isfinite(*value))
        return false;
      reduces = true;
      continue;
    }
    if (expr->kind != ScalarExpr::Op)
      return false;
    // A maximum with anything, -inf for one: at least the maximum.
    bool bounded =
        expr->isOp<arith::MaximumFOp>() || expr->isOp<arith::MaxNumFOp>();
    bool known = bounded || expr->isOp<arith::AddFOp>() ||
                 expr->isOp<arith::SubFOp>() || expr->isOp<arith::MulFOp>() ||
                 expr->isOp<arith::DivFOp>() || expr->isOp<arith::NegFOp>() ||
                 expr->isOp<arith::SelectOp>() || expr->isOp<math::AbsFOp>() ||
                 expr->isOp<math::LogOp>() || expr->isOp<math::Log2Op>();
    if (!known)
      return false;
    for (const ScalarExpr *operand : expr->operands) {
      if (operand->type.isInteger(1))
        continue;
      operand = context.stripCasts(operand);
      if (!bounded || operand->kind == ScalarExpr::Op ||
          ExprContext::getReductionOp(operand))
        worklist.push_back(operand);
    }
  }
  return reduces;
}

/// `expr` as a float of `type`.
static const ScalarExpr *castTo(ExprContext &context, const ScalarExpr *expr,
                                Type type, Operation *source) {
  unsigned from = expr->type.getIntOrFloatBitWidth(),
           to = type.getIntOrFloatBitWidth();
  if (expr->type == type)
    return expr;
  if (from == to)
    expr = context.make<arith::ExtFOp>(
        source, Float32Type::get(type.getContext()), {expr});
  return from < to ? context.make<arith::ExtFOp>(source, type, {expr})
                   : context.make<arith::TruncFOp>(source, type, {expr});
}

/// `expr` without addends that are shifts, which become terms; null if nothing
/// is left.
const ScalarExpr *Matcher::removeShift(const ScalarExpr *expr,
                                       double coefficient, Factors &factors,
                                       unsigned depth) {
  ExprContext &context = *match.context;
  const ScalarExpr *original = expr;
  expr = peelCasts(expr);
  // A constant is one only right in the exponent: in a bias it has a meaning.
  std::optional<double> constant = context.evaluateFloat(expr);
  bool isSmall = constant && depth <= 1 && std::fabs(*constant) < kMaxShift;
  if (constant ? isSmall : isShift(expr))
    return addTerm(expr, coefficient, factors) ? nullptr : original;
  if (depth > kMaxFactorDepth || expr->kind != ScalarExpr::Op)
    return original;
  auto rebuild = [&](ArrayRef<const ScalarExpr *> operands) {
    if (ArrayRef(operands) == expr->operands)
      return original;
    return context.getOp(*expr->name, expr->attributes, expr->source,
                         expr->type, operands);
  };
  // What is left may have another type where a cast was dropped.
  auto fit = [&](const ScalarExpr *rest) {
    return rest ? castTo(context, rest, expr->type, expr->source) : nullptr;
  };
  bool subtract = expr->isOp<arith::SubFOp>();
  if (subtract || expr->isOp<arith::AddFOp>()) {
    const ScalarExpr *lhs =
        fit(removeShift(expr->operands[0], coefficient, factors, depth + 1));
    const ScalarExpr *rhs = fit(
        removeShift(expr->operands[1], subtract ? -coefficient : coefficient,
                    factors, depth + 1));
    if (lhs && rhs)
      return rebuild({lhs, rhs});
    if (!rhs || !subtract)
      return lhs ? lhs : rhs;
    return context.make<arith::NegFOp>(expr->source, rhs->type, {rhs});
  }
  if (expr->isOp<arith::NegFOp>()) {
    const ScalarExpr *rest =
        fit(removeShift(expr->operands[0], -coefficient, factors, depth + 1));
    return rest ? rebuild({rest}) : nullptr;
  }
  bool divide = expr->isOp<arith::DivFOp>();
  if (!divide && !expr->isOp<arith::MulFOp>())
    return original;
  for (unsigned i : {1u, 0u}) {
    std::optional<double> factor = context.evaluateFloat(expr->operands[i]);
    if (!factor || *factor == 0.0 || !std::isfinite(*factor) ||
        (divide && i == 0))
      continue;
    const ScalarExpr *rest =
        fit(removeShift(expr->operands[1 - i],
                        divide ? coefficient / *factor : coefficient * *factor,
                        factors, depth + 1));
    if (!rest)
      return nullptr;
    return i == 1 ? rebuild({rest, expr->operands[1]})
                  : rebuild({expr->operands[0], rest});
  }
  return original;
}

/// Takes coefficient · expr, the same for all keys, apart: logarithms are
/// factors, the rest are terms.
bool Matcher::addTerm(const ScalarExpr *expr, double coefficient,
                      Factors &factors, unsigned depth) {
  ExprContext &context = *match.context;
  expr = peelCasts(expr);
  if (std::optional<double> value = context.evaluateFloat(expr)) {
    factors.constant *= std::exp(coefficient * *value);
    return true;
  }
  bool subtract = expr->isOp<arith::SubFOp>();
  if (depth > kMaxFactorDepth)
    return fail(2, RemarkId::TooComplex, anchor);
  if (subtract || expr->isOp<arith::AddFOp>())
    return addTerm(expr->operands[0], coefficient, factors, depth + 1) &&
           addTerm(expr->operands[1], subtract ? -coefficient : coefficient,
                   factors, depth + 1);
  if (expr->isOp<arith::NegFOp>())
    return addTerm(expr->operands[0], -coefficient, factors, depth + 1);
  bool divide = expr->isOp<arith::DivFOp>();
  if (divide || expr->isOp<arith::MulFOp>())
    for (unsigned i : {1u, 0u}) {
      std::optional<double> factor = context.evaluateFloat(expr->operands[i]);
      if (factor && std::isfinite(*factor) && *factor != 0.0 &&
          !(divide && i == 0))
        return addTerm(expr->operands[1 - i],
                       divide ? coefficient / *factor : coefficient * *factor,
                       factors, depth + 1);
    }
  bool binary = expr->isOp<math::Log2Op>();
  if (binary || expr->isOp<math::LogOp>()) {
    double power = binary ? coefficient / llvm::numbers::ln2 : coefficient;
    if (isNear(std::fabs(power), 1.0))
      return factorize(expr->operands[0], power < 0, factors, depth + 1);
  }
  // A guarded logarithm of the sum.
  if (expr->isOp<arith::SelectOp>() && isAnchored(expr))
    for (unsigned i : {1u, 2u})
      if (context.evaluateFloat(expr->operands[i])) {
        claims.push_back(
            {RowClaim::Equals, expr->operands[0], i == 1 ? 0.0 : 1.0});
        return addTerm(expr->operands[3 - i], coefficient, factors, depth + 1);
      }
  factors.terms.push_back({expr, coefficient});
  return true;
}

/// Removes the terms of `other` from `factors`; false if one is not there.
bool Matcher::cancelTerms(Factors &factors, const Factors &other) {
  for (const RowTerm &term : other.terms) {
    auto *it = llvm::find_if(factors.terms, [&](const RowTerm &candidate) {
      return isNear(candidate.coefficient, term.coefficient) &&
             match.context->equivalent(candidate.expr, term.expr);
    });
    if (it == factors.terms.end())
      return false;
    factors.terms.erase(it);
  }
  for (auto [expr, divide] : other.rows) {
    auto *it = llvm::find_if(
        factors.rows, [&, row = expr, inverse = divide](const auto &pair) {
          return pair.second == inverse &&
                 match.context->equivalent(pair.first, row);
        });
    if (it == factors.rows.end())
      return false;
    factors.rows.erase(it);
  }
  return true;
}
