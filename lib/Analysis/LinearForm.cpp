//===- LinearForm.cpp - Sums of scaled scalars -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Takes expressions apart: sums, differences, constant factors and casts are
// looked through, log2 becomes log, and two maxima of the same scores are one.
//
//===----------------------------------------------------------------------===//

#include "LinearForm.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/Support/MathExtras.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;

static constexpr unsigned kMaxDepth = 64;
static constexpr double kTolerance = 1e-6;

void LinearForm::add(const Leaf &leaf, double coefficient) {
  for (auto [term, magnitude] : llvm::zip(terms, magnitudes))
    if (term.leaf == leaf) {
      term.coefficient += coefficient;
      magnitude += std::fabs(coefficient);
      return;
    }
  terms.push_back({leaf, coefficient});
  magnitudes.push_back(std::fabs(coefficient));
}

void LinearForm::add(const LinearForm &other, double factor) {
  for (const Term &term : other.terms)
    add(term.leaf, factor * term.coefficient);
  constant += factor * other.constant;
  constantMagnitude += std::fabs(factor * other.constant);
}

bool LinearForm::isZero() const {
  auto vanishes = [](double value, double magnitude) {
    return std::fabs(value) <= kTolerance * magnitude;
  };
  for (auto [term, magnitude] : llvm::zip(terms, magnitudes))
    if (!vanishes(term.coefficient, magnitude))
      return false;
  return vanishes(constant, constantMagnitude);
}

bool LinearForm::isPositiveMultipleOf(const LinearForm &other) const {
  if (terms.empty() || other.terms.empty())
    return false;
  const auto *same = llvm::find_if(other.terms, [&](const Term &term) {
    return term.leaf == terms[0].leaf;
  });
  if (same == other.terms.end() || same->coefficient == 0.0)
    return false;
  double factor = terms[0].coefficient / same->coefficient;
  LinearForm difference = *this;
  difference.add(other, -factor);
  return factor > 0.0 && difference.isZero();
}

namespace {
/// max(init, body) over the keys.
struct Maximum {
  double init;
  const ScalarExpr *body;
};
} // namespace

/// What `load` is the maximum of, at the key.
static std::optional<Maximum>
getMaximum(ExprContext &context, const ScalarExpr *load, const IndexExpr *key) {
  linalg::LinalgOp op = ExprContext::getReductionOp(load);
  if (!op)
    return std::nullopt;
  IndexList inner;
  unsigned keys = 0;
  for (unsigned loop : context.getReductionLoops(op)) {
    SizeExpr extent = context.getLoopExtent(op, loop);
    bool isUnit = extent == SizeExpr(1);
    if (!isUnit && extent != context.index.getExtent(*key->getDim()))
      return std::nullopt;
    keys += !isUnit;
    inner.push_back(isUnit ? context.index.getConstant(SizeExpr()) : key);
  }
  if (keys != 1)
    return std::nullopt;
  std::optional<Reduction> reduction = context.getReduction(load, inner);
  if (!reduction || reduction->combiner != Reduction::Max)
    return std::nullopt;
  std::optional<double> init = context.evaluateFloat(reduction->init);
  const ScalarExpr *body = context.normalize(reduction->body);
  if (!init || !body)
    return std::nullopt;
  while (body->isRounding())
    body = body->operands[0];
  // Maxima that start from NaN drop it.
  return Maximum{std::isnan(*init) ? -INFINITY : *init, body};
}

/// The magnitude of a sum of exponentials is the sum.
static const ScalarExpr *peelMagnitude(ExprContext &context,
                                       const ScalarExpr *expr) {
  const ScalarExpr *absolute = context.stripCasts(expr);
  if (!absolute->isOp<math::AbsFOp>())
    return expr;
  const ScalarExpr *sum = context.stripCasts(absolute->operands[0]);
  linalg::LinalgOp op = ExprContext::getReductionOp(sum);
  if (!op)
    return expr;
  IndexList inner;
  for (unsigned loop : context.getReductionLoops(op))
    inner.push_back(context.index.getDim(
        context.index.addDim(context.getLoopExtent(op, loop))));
  std::optional<Reduction> reduction = context.getReduction(sum, inner);
  if (!reduction || reduction->combiner != Reduction::Add ||
      context.evaluateFloat(reduction->init) != 0.0)
    return expr;
  const ScalarExpr *body = context.stripCasts(reduction->body);
  return body->isOp<math::ExpOp>() || body->isOp<math::Exp2Op>() ? sum : expr;
}

bool LinearForm::add(ExprContext &context, const ScalarExpr *expr,
                     double factor, const IndexExpr *key) {
  return add(context, expr, factor, key, 0);
}

bool LinearForm::add(ExprContext &context, const ScalarExpr *expr,
                     double factor, const IndexExpr *key, unsigned depth) {
  if (depth > kMaxDepth || context.isExhausted())
    return false;
  expr = context.expandFully(expr);
  auto recurse = [&](unsigned operand, double by) {
    return add(context, expr->operands[operand], factor * by, key, depth + 1);
  };
  if (std::optional<double> value = context.evaluateFloat(expr);
      value && std::isfinite(*value)) {
    constant += factor * *value;
    constantMagnitude += std::fabs(factor * *value);
    return true;
  }
  if (expr->isRounding())
    return recurse(0, 1.0);
  if (expr->isOp<arith::NegFOp>())
    return recurse(0, -1.0);
  if (expr->isOp<arith::AddFOp>() || expr->isOp<arith::SubFOp>())
    return recurse(0, 1.0) &&
           recurse(1, expr->isOp<arith::SubFOp>() ? -1.0 : 1.0);
  if (expr->isOp<arith::MulFOp>())
    for (unsigned i : {0u, 1u})
      if (std::optional<double> by = context.evaluateFloat(expr->operands[i]);
          by && std::isfinite(*by))
        return recurse(1 - i, *by);
  if (expr->isOp<arith::DivFOp>())
    if (std::optional<double> by = context.evaluateFloat(expr->operands[1]);
        by && std::isfinite(*by) && *by != 0.0)
      return recurse(0, 1.0 / *by);
  bool isLog2 = expr->isOp<math::Log2Op>();
  bool isLog = isLog2 || expr->isOp<math::LogOp>();
  const ScalarExpr *leaf = isLog ? expr->operands[0] : expr;
  if (isLog)
    leaf = peelMagnitude(context, leaf);
  leaf = context.normalize(leaf);
  while (isLog && leaf && (leaf->isRounding()))
    leaf = leaf->operands[0];
  if (!leaf)
    return false;
  if (isLog) {
    add(Leaf{Log, leaf}, isLog2 ? factor * llvm::numbers::log2e : factor);
    return true;
  }
  // Two maxima of the same are one if rows without a key get the same.
  std::optional<Maximum> maximum = getMaximum(context, leaf, key);
  bool isMax = maximum && std::isinf(maximum->init) && maximum->init < 0;
  add(isMax ? Leaf{Max, maximum->body} : Leaf{Plain, leaf}, factor);
  return true;
}

//===----------------------------------------------------------------------===//
// Rows without a key
//===----------------------------------------------------------------------===//

/// The float value, or 0 or 1 for a truth value.
static std::optional<double> evaluateOp(const ScalarExpr *expr,
                                        ArrayRef<double> x) {
  if (expr->isOp<arith::SelectOp>())
    return x[0] != 0.0 ? x[1] : x[2];
  if (expr->isRounding())
    return x[0];
  if (expr->isOp<arith::NegFOp>())
    return -x[0];
  if (expr->isOp<math::AbsFOp>())
    return std::fabs(x[0]);
  if (expr->isOp<arith::AddFOp>())
    return x[0] + x[1];
  if (expr->isOp<arith::SubFOp>())
    return x[0] - x[1];
  if (expr->isOp<arith::MulFOp>())
    return x[0] * x[1];
  if (expr->isOp<arith::MaximumFOp>() || expr->isOp<arith::MaxNumFOp>())
    return std::fmax(x[0], x[1]);
  if (expr->type.isInteger(1)) {
    if (expr->isOp<arith::XOrIOp>())
      return x[0] != x[1];
    if (expr->isOp<arith::AndIOp>())
      return x[0] * x[1];
    if (expr->isOp<arith::OrIOp>())
      return std::fmax(x[0], x[1]);
  }
  if (!expr->isOp<arith::CmpFOp>())
    return std::nullopt;
  using P = arith::CmpFPredicate;
  switch (cast<arith::CmpFOp>(expr->source).getPredicate()) {
  case P::OEQ:
  case P::UEQ:
    return x[0] == x[1];
  case P::ONE:
  case P::UNE:
    return x[0] != x[1];
  case P::OGT:
  case P::UGT:
    return x[0] > x[1];
  case P::OGE:
  case P::UGE:
    return x[0] >= x[1];
  case P::OLT:
  case P::ULT:
    return x[0] < x[1];
  case P::OLE:
  case P::ULE:
    return x[0] <= x[1];
  default:
    return std::nullopt;
  }
}

static std::optional<double> evaluateWithoutKeys(ExprContext &context,
                                                 const ScalarExpr *expr,
                                                 const LinearForm &scores,
                                                 const IndexExpr *key,
                                                 unsigned depth) {
  if (depth > kMaxDepth)
    return std::nullopt;
  expr = context.expandFully(expr);
  if (TypedAttr value = context.evaluate(expr)) {
    if (auto number = dyn_cast<FloatAttr>(value))
      return number.getValue().convertToDouble();
    if (auto truth = dyn_cast<IntegerAttr>(value))
      return truth.getValue().isZero() ? 0.0 : 1.0;
  }
  if (std::optional<Maximum> maximum = getMaximum(context, expr, key)) {
    LinearForm body;
    if (!body.add(context, maximum->body, 1.0, key) ||
        !body.isPositiveMultipleOf(scores))
      return std::nullopt;
    return maximum->init;
  }
  if (expr->kind != ScalarExpr::Op)
    return std::nullopt;
  SmallVector<double> operands;
  for (const ScalarExpr *operand : expr->operands) {
    std::optional<double> value =
        evaluateWithoutKeys(context, operand, scores, key, depth + 1);
    if (!value || std::isnan(*value))
      return std::nullopt;
    operands.push_back(*value);
  }
  return evaluateOp(expr, operands);
}

std::optional<double> mlir::flash::evaluateWithoutKeys(ExprContext &context,
                                                       const ScalarExpr *expr,
                                                       const LinearForm &scores,
                                                       const IndexExpr *key) {
  return ::evaluateWithoutKeys(context, expr, scores, key, 0);
}
