//===- AttentionMatchDropout.cpp - Dropout on P -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// P · keep · c between the softmax and the product with V, in any order: keep
// is a condition for each element (a select with zero, or a factor that is 0
// or 1 because it is a converted truth value), c a product of constants. With
// c = 1/(1 - p) for some p in (0, 1) that is dropout with a stored mask. With
// c = 1 it is a mask after the softmax, which is something else, and without a
// condition a plain factor: neither is matched.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatchImpl.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;

/// 1/(1 - p) of probabilities that anybody uses is less.
static constexpr double kMaxFactor = 1024.0;

/// Takes note of `keep`, or of its negation. There is at most one condition.
bool Matcher::addKeep(const ScalarExpr *keep, bool negated) {
  DimSet dims;
  match.context->collectDims(keep, dims);
  if (match.dropout.keep || !dims.contains(*keyDim))
    return false;
  match.dropout.keep = keep;
  match.dropout.negated = negated;
  return true;
}

/// `expr` is keep times a constant: a converted truth value, or a select of
/// constants one of which is zero.
bool Matcher::matchKeepFactor(const ScalarExpr *expr) {
  ExprContext &context = *match.context;
  double factor = 1.0;
  for (unsigned steps = 0; steps < 16; ++steps) {
    expr = peelCasts(expr);
    if (expr->isOp<arith::UIToFPOp>()) {
      const ScalarExpr *truth = context.expandFully(expr->operands[0]);
      while (truth->isOp<arith::ExtUIOp>())
        truth = context.expandFully(truth->operands[0]);
      if (!truth->type.isInteger(1) || !addKeep(truth, /*negated=*/false))
        return false;
      match.dropout.factor *= factor;
      return true;
    }
    if (expr->isOp<arith::SIToFPOp>()) {
      // i1 is 0 or -1 there: only what was extended without sign is 0 or 1.
      const ScalarExpr *truth = context.expandFully(expr->operands[0]);
      bool extended = false;
      for (; truth->isOp<arith::ExtUIOp>(); extended = true)
        truth = context.expandFully(truth->operands[0]);
      if (!extended || !truth->type.isInteger(1) ||
          !addKeep(truth, /*negated=*/false))
        return false;
      match.dropout.factor *= factor;
      return true;
    }
    if (expr->isOp<arith::SelectOp>()) {
      std::optional<double> ifTrue = context.evaluateFloat(expr->operands[1]),
                            ifFalse = context.evaluateFloat(expr->operands[2]);
      if (!ifTrue || !ifFalse || (*ifTrue != 0.0) == (*ifFalse != 0.0) ||
          !addKeep(expr->operands[0], /*negated=*/*ifTrue == 0.0))
        return false;
      match.dropout.factor *= factor * (*ifTrue + *ifFalse);
      return true;
    }
    unsigned side;
    if (!peelConstant(expr, factor, side))
      return false;
    expr = expr->operands[side];
  }
  return false;
}

/// `expr` is operand `side` times or over a constant, which joins `factor`.
bool Matcher::peelConstant(const ScalarExpr *expr, double &factor,
                           unsigned &side) {
  if (!expr->isOp<arith::MulFOp>() && !expr->isOp<arith::DivFOp>())
    return false;
  bool divide = expr->isOp<arith::DivFOp>();
  for (unsigned i : {1u, 0u}) {
    if (divide && i == 0)
      break;
    std::optional<double> value =
        match.context->evaluateFloat(expr->operands[i]);
    if (!value || !std::isfinite(*value) || *value <= 0.0)
      continue;
    factor = divide ? factor / *value : factor * *value;
    side = 1 - i;
    return true;
  }
  return false;
}

/// One step from the product with V towards the softmax: takes a part of the
/// dropout off `expr`.
bool Matcher::peelDropout(const ScalarExpr *&expr) {
  ExprContext &context = *match.context;
  unsigned side;
  if (peelConstant(expr, match.dropout.factor, side)) {
    expr = expr->operands[side];
    return true;
  }
  if (expr->isOp<arith::SelectOp>()) {
    bool zeroIfTrue = context.evaluateFloat(expr->operands[1]) == 0.0;
    if ((!zeroIfTrue && context.evaluateFloat(expr->operands[2]) != 0.0) ||
        !addKeep(expr->operands[0], zeroIfTrue))
      return false;
    expr = expr->operands[zeroIfTrue ? 2 : 1];
    return true;
  }
  if (!expr->isOp<arith::MulFOp>())
    return false;
  for (unsigned i : {1u, 0u})
    if (matchKeepFactor(expr->operands[i])) {
      expr = expr->operands[1 - i];
      return true;
    }
  return false;
}

/// The probability p with factor = 1/(1 - p): a short decimal fraction if one
/// gives the factor up to the rounding of f32, else the exact value.
static double getProbability(double factor) {
  double exact = 1.0 - 1.0 / factor;
  for (double digits = 10.0; digits <= 1e6; digits *= 10.0) {
    double rounded = std::round(exact * digits) / digits;
    if (rounded > 0.0 && rounded < 1.0 &&
        std::fabs(1.0 / (1.0 - rounded) - factor) <= 2e-7 * factor)
      return rounded;
  }
  return exact;
}

/// Checks what was peeled off, and finds a tensor that is the condition.
bool Matcher::chooseDropout() {
  DropoutMatch &dropout = match.dropout;
  Operation *blame = getProbabilityOp();
  if (!dropout.keep) {
    if (std::fabs(dropout.factor - 1.0) <= 1e-7)
      return true;
    return fail(8, RemarkId::MissedDropout, blame, "by a constant factor");
  }
  if (!(dropout.factor > 1.0 + 1e-6) || dropout.factor > kMaxFactor)
    return fail(8, RemarkId::MissedDropout, blame,
                "a mask after the softmax without the factor of dropout");
  dropout.probability = getProbability(dropout.factor);

  ExprContext &context = *match.context;
  SmallVector<unsigned> dims(batchDims.begin(), batchDims.end());
  SmallVector<unsigned> required = {*keyDim};
  if (rowDim)
    required.push_back(*rowDim);
  dims.append(required);
  DimSet used;
  context.collectDims(dropout.keep, used);
  for (unsigned dim : used)
    if (!llvm::is_contained(dims, dim))
      return fail(8, RemarkId::OperandAccess, blame, "the dropout mask");
  const ScalarExpr *term = dropout.keep;
  for (unsigned steps = 0; !dropout.negated && steps < 64; ++steps) {
    std::optional<IndexList> access;
    if (term->isLoad())
      access = context.getIndices(term);
    if (!access)
      break;
    noteSplits(term);
    TensorAccess mask = {term->value, *access, {}, {}};
    DimSet read;
    context.collectDims(term, read);
    bool readsAll = llvm::all_of(
        required, [&](unsigned dim) { return read.contains(dim); });
    if (readsAll &&
        setAxes(mask, dims, /*allowGroups=*/false, /*allowMerged=*/true))
      dropout.mask = mask;
    const ScalarExpr *next = context.expand(term);
    if (next == term)
      break;
    term = next;
  }
  return true;
}

/// The operation that reads the probabilities, or the one that changes them.
Operation *Matcher::getProbabilityOp() {
  const ScalarExpr *expr = match.context->expandFully(probabilityOperand);
  return expr->kind == ScalarExpr::Op ? expr->source
                                      : contraction.getOperation();
}
