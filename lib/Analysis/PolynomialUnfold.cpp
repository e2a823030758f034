//===- PolynomialUnfold.cpp - Expressions as polynomials -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Arithmetic becomes ring operations, a select becomes a sum weighted with
// truth values, exp of a sum a product, and a sum over loops a sum over bound
// dims. Everything else is a factor as it is.
//
//===----------------------------------------------------------------------===//

#include "Polynomial.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;

/// Deeper expressions are given up: they would overflow the stack.
static constexpr unsigned kMaxDepth = 400;

const ScalarExpr *Ring::expand(const ScalarExpr *expr) {
  while (expr->isLoad() && !opaque.contains(expr->value)) {
    const ScalarExpr *next = context.expand(expr);
    if (next == expr)
      break;
    expr = next;
  }
  return expr;
}

Ring::Result Ring::get(const ScalarExpr *expr, unsigned depth) {
  auto it = known.find(expr);
  if (it != known.end())
    return it->second;
  if (depth > kMaxDepth || context.isExhausted())
    return std::nullopt;
  Result result = compute(expr, depth + 1);
  known[expr] = result;
  return result;
}

Ring::Result Ring::compute(const ScalarExpr *expr, unsigned depth) {
  expr = expand(expr);
  if (expr->isLoad()) {
    if (opaque.contains(expr->value))
      return fromFactor(getFactor(Factor::Expr, expr));
    if (ExprContext::getReductionOp(expr))
      if (Result sum = computeReduction(expr, depth))
        return sum;
  }
  if (expr->kind == ScalarExpr::Constant) {
    auto attribute = dyn_cast<FloatAttr>(expr->attribute);
    if (attribute && attribute.getValue().isFinite())
      return getConstant(attribute.getValue().convertToDouble());
  }
  if (expr->kind == ScalarExpr::Op)
    if (Result value = computeOp(expr, depth))
      return value;
  const ScalarExpr *normal = context.normalize(expr);
  if (!normal)
    return std::nullopt;
  return fromFactor(getFactor(Factor::Expr, normal));
}

Ring::Result Ring::computeOp(const ScalarExpr *expr, unsigned depth) {
  auto operand = [&](unsigned i) { return get(expr->operands[i], depth); };
  if (expr->isRounding())
    return operand(0);
  if (expr->isOp<arith::AddFOp>())
    return add(operand(0), operand(1));
  if (expr->isOp<arith::SubFOp>())
    return add(operand(0), operand(1), -1.0);
  if (expr->isOp<arith::NegFOp>())
    return mul(getConstant(-1.0), operand(0));
  if (expr->isOp<arith::MulFOp>())
    return mul(operand(0), operand(1));
  if (expr->isOp<arith::DivFOp>())
    return mul(operand(0), invert(operand(1)));
  if (expr->isOp<math::ExpOp>())
    return getExp(expr->operands[0], /*base2=*/false, 1, depth);
  if (expr->isOp<math::Exp2Op>())
    return getExp(expr->operands[0], /*base2=*/true, 1, depth);
  if (expr->isOp<arith::SelectOp>())
    return getSelect(expr, depth);
  // A truth value as a number, perhaps through an integer.
  if (expr->isOp<arith::UIToFPOp>() || expr->isOp<arith::SIToFPOp>()) {
    if (std::optional<double> value = context.evaluateFloat(expr))
      return getConstant(*value);
    const ScalarExpr *truth = expand(expr->operands[0]);
    bool isSigned = expr->isOp<arith::SIToFPOp>();
    if (truth->isOp<arith::ExtUIOp>()) {
      truth = expand(truth->operands[0]);
      isSigned = false;
    }
    if (truth->type.isInteger(1) && !isSigned)
      return getTruth(truth, depth);
  }
  if (expr->isOp<math::PowFOp>()) {
    std::optional<double> power = context.evaluateFloat(expr->operands[1]);
    if (power && std::fabs(*power) <= 4 && *power == std::rint(*power)) {
      Result base = operand(0), result = getConstant(1.0);
      for (int i = 0; i < std::abs(static_cast<int>(*power)); ++i)
        result = mul(result, base);
      return *power < 0 ? invert(result) : result;
    }
  }
  return std::nullopt;
}

Ring::Result Ring::computeReduction(const ScalarExpr *load, unsigned depth) {
  linalg::LinalgOp op = ExprContext::getReductionOp(load);
  IndexList inner;
  SmallVector<unsigned> dims;
  for (unsigned loop : context.getReductionLoops(op)) {
    SizeExpr extent = context.getLoopExtent(op, loop);
    unsigned dim = context.index.addDim(extent);
    if (extent != SizeExpr(1))
      dims.push_back(dim);
    inner.push_back(context.index.getDim(dim));
  }
  std::optional<Reduction> reduction = context.getReduction(load, inner);
  if (!reduction || reduction->combiner != Reduction::Add ||
      !isa<FloatType>(load->type))
    return std::nullopt;
  return add(sum(get(reduction->body, depth), dims),
             get(reduction->init, depth));
}

//===----------------------------------------------------------------------===//
// Exponentials and truth values
//===----------------------------------------------------------------------===//

/// exp(sign · argument).
Ring::Result Ring::getExp(const ScalarExpr *argument, bool base2, int sign,
                          unsigned depth) {
  if (depth > kMaxDepth)
    return std::nullopt;
  const ScalarExpr *expr = expand(argument);
  auto part = [&](unsigned i, int partSign) {
    return getExp(expr->operands[i], base2, partSign, depth + 1);
  };
  if (expr->isRounding())
    return part(0, sign);
  if (expr->isOp<arith::NegFOp>())
    return part(0, -sign);
  if (expr->isOp<arith::AddFOp>())
    return mul(part(0, sign), part(1, sign));
  if (expr->isOp<arith::SubFOp>())
    return mul(part(0, sign), part(1, -sign));
  if (base2 ? expr->isOp<math::Log2Op>() : expr->isOp<math::LogOp>()) {
    Result value = get(expr->operands[0], depth + 1);
    return sign < 0 ? invert(value) : value;
  }
  const ScalarExpr *normal = context.normalize(expr);
  if (!normal)
    return std::nullopt;
  return fromFactor(getFactor(Factor::Exp, normal, base2), sign);
}

/// select(c, x, y) = [c]·x + (1 - [c])·y.
Ring::Result Ring::getSelect(const ScalarExpr *expr, unsigned depth) {
  for (unsigned i : {1u, 2u}) {
    std::optional<double> value = context.evaluateFloat(expr->operands[i]);
    if (value && !std::isfinite(*value))
      return std::nullopt;
  }
  Result truth = getTruth(expr->operands[0], depth);
  return add(
      mul(truth, get(expr->operands[1], depth)),
      mul(add(getConstant(1.0), truth, -1.0), get(expr->operands[2], depth)));
}

Ring::Result Ring::getTruth(const ScalarExpr *condition, unsigned depth) {
  if (depth > kMaxDepth || !condition->type.isInteger(1))
    return std::nullopt;
  const ScalarExpr *expr = expand(condition);
  auto operand = [&](unsigned i) {
    return getTruth(expr->operands[i], depth + 1);
  };
  if (expr->kind == ScalarExpr::Constant)
    return getConstant(
        cast<IntegerAttr>(expr->attribute).getValue().isZero() ? 0.0 : 1.0);
  if (expr->isOp<arith::AndIOp>())
    return mul(operand(0), operand(1));
  if (expr->isOp<arith::OrIOp>() || expr->isOp<arith::XOrIOp>()) {
    Result both = mul(operand(0), operand(1));
    return add(add(operand(0), operand(1)), both,
               expr->isOp<arith::OrIOp>() ? -1.0 : -2.0);
  }
  if (expr->isOp<arith::CmpIOp>() || expr->isOp<arith::CmpFOp>())
    if (Result comparison = getComparison(expr, depth))
      return comparison;
  const ScalarExpr *normal = context.normalize(expr);
  if (!normal)
    return std::nullopt;
  return fromFactor(getFactor(Factor::Truth, normal));
}

/// A truth value that was stored as a number and is compared with 0.
Ring::Result Ring::getComparison(const ScalarExpr *condition, unsigned depth) {
  const ScalarExpr *number = expand(condition->operands[0]);
  while (number->isRounding())
    number = expand(number->operands[0]);
  bool unequal = false, equal = false, zero = false;
  if (auto cmp = dyn_cast<arith::CmpFOp>(condition->source)) {
    using P = arith::CmpFPredicate;
    unequal = llvm::is_contained({P::UNE, P::ONE, P::OGT, P::UGT},
                                 cmp.getPredicate());
    equal = llvm::is_contained({P::OEQ, P::UEQ}, cmp.getPredicate());
    zero = context.evaluateFloat(condition->operands[1]) == 0.0;
    if (!number->isOp<arith::UIToFPOp>())
      return std::nullopt;
  } else {
    auto predicate = cast<arith::CmpIOp>(condition->source).getPredicate();
    unequal = predicate == arith::CmpIPredicate::ne;
    equal = predicate == arith::CmpIPredicate::eq;
    const ScalarExpr *bound = expand(condition->operands[1]);
    zero = bound->kind == ScalarExpr::Index && bound->index->isZero();
    if (!number->isOp<arith::ExtUIOp>() && !number->isOp<arith::ExtSIOp>())
      return std::nullopt;
  }
  const ScalarExpr *truth = expand(number->operands[0]);
  if (truth->isOp<arith::ExtUIOp>())
    truth = expand(truth->operands[0]);
  if (!zero || (!equal && !unequal) || !truth->type.isInteger(1))
    return std::nullopt;
  Result value = getTruth(truth, depth + 1);
  return equal ? add(getConstant(1.0), value, -1.0) : value;
}
