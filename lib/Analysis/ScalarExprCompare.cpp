//===- ScalarExprCompare.cpp - Same value up to rounding -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Programs compute things twice: the maximum once for the numerator and once
// for the sum, exponentials in two precisions. Two expressions are equivalent
// if their trees are the same but for float casts and the order of commuting
// operands, where reductions count as what they reduce.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/ScalarExpr.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;

/// Deeper trees are taken to be different.
static constexpr unsigned kMaxCompareDepth = 128;

bool ScalarExpr::isRounding() const {
  return isOp<arith::ExtFOp>() ||
         (isOp<arith::TruncFOp>() && type.getIntOrFloatBitWidth() >= 16);
}

const ScalarExpr *ExprContext::stripCasts(const ScalarExpr *expr) {
  expr = expandFully(expr);
  while (expr->isRounding())
    expr = expandFully(expr->operands[0]);
  return expr;
}

bool ExprContext::equivalent(const ScalarExpr *lhs, const ScalarExpr *rhs) {
  return equivalent(lhs, rhs, 0);
}

static bool isCommutative(const ScalarExpr *expr) {
  return expr->operands.size() == 2 &&
         (expr->isOp<arith::AddFOp>() || expr->isOp<arith::MulFOp>() ||
          expr->isOp<arith::MaximumFOp>() || expr->isOp<arith::MaxNumFOp>() ||
          expr->isOp<arith::AndIOp>() || expr->isOp<arith::OrIOp>() ||
          expr->isOp<arith::XOrIOp>() || expr->isOp<arith::AddIOp>());
}

bool ExprContext::equivalent(const ScalarExpr *lhs, const ScalarExpr *rhs,
                             unsigned depth) {
  lhs = stripCasts(lhs);
  rhs = stripCasts(rhs);
  if (lhs == rhs)
    return true;
  if (lhs->kind != rhs->kind || depth > kMaxCompareDepth || isExhausted())
    return false;
  auto it = comparisons.find({lhs, rhs});
  if (it != comparisons.end())
    return it->second;
  auto sameOperands = [&](bool swapped) {
    for (unsigned i = 0, e = lhs->operands.size(); i < e; ++i)
      if (!equivalent(lhs->operands[i], rhs->operands[swapped ? 1 - i : i],
                      depth + 1))
        return false;
    return true;
  };
  auto compare = [&] {
    switch (lhs->kind) {
    case ScalarExpr::Constant: {
      std::optional<double> a = evaluateFloat(lhs), b = evaluateFloat(rhs);
      return a && b && *a == *b;
    }
    case ScalarExpr::Index:
      return lhs->index == rhs->index;
    case ScalarExpr::Scalar:
      return false;
    case ScalarExpr::Load:
      if (lhs->value == rhs->value)
        return lhs->withoutInit == rhs->withoutInit && sameOperands(false);
      return equivalentReductions(lhs, rhs, depth);
    case ScalarExpr::Op:
      return *lhs->name == *rhs->name && lhs->attributes == rhs->attributes &&
             lhs->operands.size() == rhs->operands.size() &&
             (sameOperands(false) ||
              (isCommutative(lhs) && sameOperands(true)));
    }
    return false;
  };
  bool same = compare();
  comparisons[{lhs, rhs}] = same;
  return same;
}

/// A start that no score is below.
static bool isLowest(std::optional<double> value, Type type) {
  auto floatType = dyn_cast<FloatType>(type);
  if (!value || !floatType)
    return false;
  APFloat largest = APFloat::getLargest(floatType.getFloatSemantics());
  return std::isnan(*value) || *value <= -largest.convertToDouble();
}

bool ExprContext::equivalentReductions(const ScalarExpr *lhs,
                                       const ScalarExpr *rhs, unsigned depth) {
  linalg::LinalgOp ops[] = {getReductionOp(lhs), getReductionOp(rhs)};
  if (!ops[0] || !ops[1])
    return false;
  // One point of both reductions; unit loops are at 0.
  IndexList inner[2];
  SmallVector<unsigned> dims;
  for (unsigned side : {0u, 1u}) {
    unsigned next = 0;
    for (unsigned loop : getReductionLoops(ops[side])) {
      SizeExpr extent = getLoopExtent(ops[side], loop);
      if (extent == SizeExpr(1)) {
        inner[side].push_back(index.getConstant(SizeExpr()));
        continue;
      }
      if (side == 0)
        dims.push_back(index.addDim(extent));
      else if (next >= dims.size() || index.getExtent(dims[next]) != extent)
        return false;
      inner[side].push_back(index.getDim(dims[next++]));
    }
    if (next != dims.size())
      return false;
  }
  std::optional<Reduction> a = getReduction(lhs, inner[0]),
                           b = getReduction(rhs, inner[1]);
  if (!a || !b || a->combiner != b->combiner)
    return false;
  bool bothLowest = a->combiner == Reduction::Max &&
                    isLowest(evaluateFloat(a->init), lhs->type) &&
                    isLowest(evaluateFloat(b->init), rhs->type);
  return (bothLowest || equivalent(a->init, b->init, depth + 1)) &&
         equivalent(a->body, b->body, depth + 1);
}
