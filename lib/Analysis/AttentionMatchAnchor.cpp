//===- AttentionMatchAnchor.cpp - Where a softmax is -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A softmax is anchored at its sum of exponentials, whatever the exponentials
// are masked with, or at the named operation.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatchImpl.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::flash;

/// A product with a vector of ones, or with a mask, still sums exponentials;
/// one with anything else is a contraction.
static bool isMaskedExponential(ExprContext &context, const ScalarExpr *expr) {
  auto isMask = [&](const ScalarExpr *factor) {
    factor = context.stripCasts(factor);
    if (factor->isOp<arith::UIToFPOp>())
      return true;
    if (factor->isOp<arith::SelectOp>())
      return llvm::all_of(factor->operands.drop_front(), [&](auto *operand) {
        return context.evaluateFloat(operand).has_value();
      });
    return context.evaluateFloat(factor) == 1.0;
  };
  for (unsigned steps = 0; steps < 8; ++steps) {
    expr = context.stripCasts(expr);
    if (expr->isOp<math::ExpOp>() || expr->isOp<math::Exp2Op>())
      return true;
    unsigned first = expr->isOp<arith::SelectOp>() ? 1 : 0;
    if (first == 0 && !expr->isOp<arith::MulFOp>())
      return false;
    const ScalarExpr *next = nullptr;
    for (unsigned i : {first, first + 1}) {
      const ScalarExpr *other = expr->operands[2 * first + 1 - i];
      if (first ? context.evaluateFloat(other) == 0.0 : isMask(other))
        next = expr->operands[i];
    }
    if (!next)
      return false;
    expr = next;
  }
  return false;
}

bool mlir::flash::isSoftmaxAnchor(Operation *op, SizeAnalysis &sizes) {
  if (auto softmax = dyn_cast<linalg::SoftmaxOp>(op))
    return softmax.hasPureTensorSemantics();
  auto sum = dyn_cast<linalg::LinalgOp>(op);
  if (!sum || !sum.hasPureTensorSemantics() || sum.getNumReductionLoops() == 0)
    return false;
  for (OpResult result : op->getResults()) {
    Value yielded = peelElement(
        sum.getBlock()->getTerminator()->getOperand(result.getResultNumber()));
    if (!yielded.getDefiningOp<arith::AddFOp>())
      continue;
    ExprContext context(sizes);
    IndexList outer = context.addDims(result), inner;
    for (unsigned loop : context.getReductionLoops(sum))
      inner.push_back(context.index.getDim(
          context.index.addDim(context.getLoopExtent(sum, loop))));
    std::optional<Reduction> reduction =
        context.getReduction(context.getLoad(result, outer), inner);
    if (!reduction)
      continue;
    if (isMaskedExponential(context, reduction->body))
      return true;
  }
  return false;
}
