//===- AttentionMatchSoftmax.cpp - P in P·V is a softmax -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// From the contraction up to the scores. What is proved here: one operand of
// the product is exp(x - t) / Σ exp(x - t), the sum starts at zero and runs
// over exactly the keys that the contraction runs over, numerator and summands
// are the same expression, and t does not depend on the key.
//
// No more is needed of t: a softmax does not change when t does, and a row
// whose scores are all -inf gives NaN for every t (0/0 if t is finite). With
// the guard of a safe softmax it gives zero.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatchImpl.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;

bool Matcher::fail(unsigned progress, RemarkId id, Operation *blocker,
                   const Twine &detail) {
  if (miss.progress <= progress) {
    miss.progress = progress;
    miss.id = id;
    miss.blocker = blocker ? blocker : contraction.getOperation();
    miss.detail = detail.str();
  }
  return false;
}

/// The operation to blame for an expression.
static Operation *getSource(const ScalarExpr *expr) {
  if (expr->kind == ScalarExpr::Op)
    return expr->source;
  if (expr->value)
    return expr->value.getDefiningOp();
  return nullptr;
}

const ScalarExpr *Matcher::peelCasts(const ScalarExpr *expr) {
  expr = match.context->expandFully(expr);
  while (expr->isOp<arith::ExtFOp>() || expr->isOp<arith::TruncFOp>())
    expr = match.context->expandFully(expr->operands[0]);
  return expr;
}

bool Matcher::equal(const ScalarExpr *lhs, const ScalarExpr *rhs) {
  if (lhs == rhs)
    return true;
  lhs = match.context->normalize(lhs);
  rhs = match.context->normalize(rhs);
  return lhs && lhs == rhs;
}

/// Keeps the narrowest type on the way from exp to the product.
void Matcher::noteType(const ScalarExpr *expr) {
  auto type = dyn_cast<FloatType>(expr->type);
  if (type &&
      (!match.pType || type.getWidth() < match.pType.getIntOrFloatBitWidth()))
    match.pType = type;
}

//===----------------------------------------------------------------------===//
// The contraction with V
//===----------------------------------------------------------------------===//

/// The division by the sum comes after the contraction.
bool Matcher::matchLateDivision() {
  // out(q) = (Σ e·v)(f(q)) / sum(g(q)): bring g to the dims of the match.
  ExprContext &context = *match.context;
  IndexList q;
  for (unsigned i = 0, e = cast<RankedTensorType>(late.getType()).getRank();
       i < e; ++i)
    q.push_back(
        context.index.getDim(context.index.addDim(sizes.getDim(late, i))));
  const ScalarExpr *quotient = peelCasts(context.getLoad(late, q));
  const ScalarExpr *numerator = nullptr;
  if (quotient->isOp<arith::DivFOp>()) {
    numerator = quotient->operands[0];
    lateDenominator = quotient->operands[1];
  } else if (quotient->isOp<arith::MulFOp>()) {
    for (unsigned i : {0u, 1u}) {
      const ScalarExpr *inverse = peelCasts(quotient->operands[i]);
      if (!inverse->isOp<arith::DivFOp>() ||
          context.evaluateFloat(inverse->operands[0]) != 1.0)
        continue;
      numerator = quotient->operands[1 - i];
      lateDenominator = inverse->operands[1];
    }
  }
  if (!numerator)
    return fail(1, RemarkId::NoValueContraction, contraction);
  numerator = peelCasts(numerator);
  lateDenominator = peelCasts(lateDenominator);
  std::optional<IndexList> from = context.getIndices(numerator), access;
  if (numerator->isLoad() && from &&
      numerator->value == contraction->getResult(0))
    access = solveAccess(*from, q);
  if (!access)
    return fail(1, RemarkId::NoValueContraction, contraction);
  outputAccess = *access;
  llvm::DenseMap<unsigned, const IndexExpr *> toDims;
  for (auto [from, to] : llvm::zip(q, *access))
    if (std::optional<unsigned> dim = from->getDim())
      toDims[*dim] = to;
  lateDenominator = context.substitute(lateDenominator, toDims);
  return true;
}

bool Matcher::run() {
  if (!setUpDomain())
    return false;
  if (late && !matchLateDivision())
    return false;
  const ScalarExpr *operands[] = {probabilityOperand, valueOperand};
  bool found = false;
  for (unsigned i : {0u, 1u}) {
    match.pType = {};
    guard = nullptr;
    scores = nullptr;
    match.dropout = {};
    normalized = nullptr;
    probabilityOperand = operands[i];
    valueOperand = operands[1 - i];
    if (matchProbabilities(probabilityOperand)) {
      found = true;
      break;
    }
  }
  if (!found) {
    // The dims may be there but merged in one loop.
    applySplits();
    return false;
  }
  // Without keys P·V is a sum of nothing.
  if (!late && match.context->index.getExtent(*keyDim).isZero())
    match.maskedRows = MaskedRows::Zero;
  bool matched = matchScores() && classifyDims() && chooseOperands() &&
                 decomposeScores() && chooseDropout() && chooseOutput();
  if (matched) {
    placeUnitDims();
    finish();
  }
  // Loops that hold several dims are only taken apart if that is needed.
  if (!matched || merged)
    applySplits();
  return matched;
}

//===----------------------------------------------------------------------===//
// Probabilities
//===----------------------------------------------------------------------===//

bool Matcher::matchProbabilities(const ScalarExpr *expr) {
  ExprContext &context = *match.context;
  for (unsigned steps = 0; steps < 64; ++steps) {
    expr = context.expandFully(expr);
    noteType(expr);
    if (expr->isOp<arith::ExtFOp>() || expr->isOp<arith::TruncFOp>()) {
      expr = expr->operands[0];
      continue;
    }
    if (peelDropout(expr))
      continue;
    if (late)
      return matchNormalized(expr, lateDenominator);
    if (!normalized)
      normalized = expr;
    if (expr->isLoad())
      return matchNamedSoftmax(expr);
    if (expr->isOp<arith::SelectOp>() && !guard) {
      bool zeroIfTrue = context.evaluateFloat(expr->operands[1]) == 0.0;
      if (!zeroIfTrue && context.evaluateFloat(expr->operands[2]) != 0.0)
        return fail(2, RemarkId::MaskedRows, expr->source);
      guard = expr->operands[0];
      guardZeroIfTrue = zeroIfTrue;
      expr = expr->operands[zeroIfTrue ? 2 : 1];
      continue;
    }
    if (expr->isOp<arith::DivFOp>())
      return matchNormalized(expr->operands[0], expr->operands[1]);
    if (expr->isOp<arith::MulFOp>()) {
      for (unsigned i : {0u, 1u}) {
        const ScalarExpr *inverse = peelCasts(expr->operands[i]);
        if (inverse->isOp<arith::DivFOp>() &&
            context.evaluateFloat(inverse->operands[0]) == 1.0)
          return matchNormalized(expr->operands[1 - i], inverse->operands[1]);
      }
      return fail(2, RemarkId::MissedDropout, expr->source);
    }
    break;
  }
  return fail(1, RemarkId::NoValueContraction, getSource(expr),
              "something else is between the softmax and the contraction");
}

bool Matcher::matchNamedSoftmax(const ScalarExpr *load) {
  auto softmax =
      dyn_cast_or_null<linalg::SoftmaxOp>(load->value.getDefiningOp());
  std::optional<IndexList> indices = match.context->getIndices(load);
  if (!softmax || softmax.getOperation() != anchor || !indices)
    return fail(1, RemarkId::NoValueContraction, getSource(load));
  noteSplits(load);
  for (auto [i, position] : llvm::enumerate(*indices)) {
    DimSet dims;
    match.context->index.collectDims(position, dims);
    bool normalized = i == softmax.getDimension();
    if (normalized ? position != keyIndex : dims.contains(*keyDim))
      return fail(4, RemarkId::SoftmaxAxis, anchor);
  }
  if (sizes.getDim(load->value, softmax.getDimension()) !=
      match.context->index.getExtent(*keyDim))
    return fail(4, RemarkId::SoftmaxAxis, anchor,
                "it is contracted over a part of the keys");
  scores = match.context->getLoad(softmax.getInput(), *indices);
  wantsF64 |= scores->type.isF64();
  return !guard || matchGuard(guard, guardZeroIfTrue);
}

bool Matcher::matchNormalized(const ScalarExpr *numerator,
                              const ScalarExpr *denominator) {
  ExprContext &context = *match.context;
  denominator = peelCasts(denominator);
  if (!denominator->isLoad() || denominator->value.getDefiningOp() != anchor)
    return fail(2, RemarkId::NotASoftmax, getSource(denominator));
  noteSplits(denominator);
  DimSet rows;
  context.collectDims(denominator, rows);
  if (rows.contains(*keyDim))
    return fail(4, RemarkId::SoftmaxAxis, anchor);
  auto sum = cast<linalg::LinalgOp>(anchor);
  std::optional<IndexList> inner = getKeyPositions(sum);
  if (!inner)
    return fail(4, RemarkId::SoftmaxAxis, anchor,
                "the sum and the product with V may run over different "
                "numbers of keys");
  std::optional<Reduction> reduction =
      context.getReduction(denominator, *inner);
  if (!reduction || reduction->combiner != Reduction::Add)
    return fail(2, RemarkId::NotASoftmax, anchor);
  if (context.evaluateFloat(reduction->init) != 0.0)
    return fail(4, RemarkId::ContractionInit, anchor,
                "of the sum of exponentials");
  numerator = peelCasts(numerator);
  const ScalarExpr *summand = peelCasts(reduction->body);
  while (!equal(numerator, summand) && peelDropout(numerator))
    numerator = peelCasts(numerator);
  if (!equal(numerator, summand))
    return fail(4, RemarkId::NotASoftmax, anchor,
                "numerator and summands differ");
  noteType(numerator);
  match.exponential = numerator;
  match.sum = denominator;
  wantsF64 |= numerator->type.isF64() || denominator->type.isF64();
  return matchExponential(numerator) &&
         (!guard || matchGuard(guard, guardZeroIfTrue));
}

bool Matcher::matchExponential(const ScalarExpr *numerator) {
  usesExp2 = numerator->isOp<math::Exp2Op>();
  if (!usesExp2 && !numerator->isOp<math::ExpOp>())
    return fail(4, RemarkId::NotASoftmax, anchor);
  const ScalarExpr *argument = peelCasts(numerator->operands[0]);
  scores = argument;
  if (!argument->isOp<arith::SubFOp>() && !argument->isOp<arith::AddFOp>())
    return true;
  // A term that is the same for all keys is a shift.
  for (unsigned i : {0u, 1u}) {
    if (i == 0 && argument->isOp<arith::SubFOp>())
      continue;
    DimSet dims;
    match.context->collectNormalDims(argument->operands[i], dims);
    if (!dims.contains(*keyDim)) {
      scores = argument->operands[1 - i];
      return true;
    }
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Safe softmax
//===----------------------------------------------------------------------===//

/// all(x == -inf), any(x != -inf) or max(x) == -inf over the keys.
bool Matcher::matchGuard(const ScalarExpr *condition, bool zeroIfTrue) {
  ExprContext &context = *match.context;
  auto refuse = [&] {
    return fail(4, RemarkId::MaskedRows, getSource(condition),
                "the guard is not 'all scores are -inf'");
  };
  // The condition at the key of the match, for a reduction over the keys.
  auto reduce = [&](const ScalarExpr *load) -> std::optional<Reduction> {
    linalg::LinalgOp op = ExprContext::getReductionOp(load);
    if (!op)
      return std::nullopt;
    std::optional<IndexList> inner = getKeyPositions(op);
    if (!inner)
      return std::nullopt;
    return context.getReduction(load, *inner);
  };
  DimSet rows;
  context.collectDims(condition, rows);
  if (rows.contains(*keyDim))
    return refuse();
  condition = context.expandFully(condition);
  while (condition->isOp<arith::XOrIOp>()) {
    bool found = false;
    for (unsigned i : {0u, 1u}) {
      auto value = dyn_cast_or_null<IntegerAttr>(
          context.evaluate(condition->operands[i]));
      if (!value || value.getValue().isZero() || found)
        continue;
      condition = context.expandFully(condition->operands[1 - i]);
      zeroIfTrue = !zeroIfTrue;
      found = true;
      break;
    }
    if (!found)
      return refuse();
  }
  const ScalarExpr *compare = condition;
  bool allHidden = true;
  std::optional<Reduction> reduction = reduce(condition);
  if (reduction) {
    auto init =
        dyn_cast_or_null<IntegerAttr>(context.evaluate(reduction->init));
    if (!init || (reduction->combiner != Reduction::And &&
                  reduction->combiner != Reduction::Or))
      return refuse();
    allHidden = reduction->combiner == Reduction::And;
    if (init.getValue().isZero() == allHidden)
      return refuse();
    compare = context.expandFully(reduction->body);
  }
  if (!compare->isOp<arith::CmpFOp>())
    return refuse();
  auto predicate = cast<arith::CmpFOp>(compare->source).getPredicate();
  bool equalPredicate = predicate == arith::CmpFPredicate::OEQ ||
                        predicate == arith::CmpFPredicate::UEQ;
  bool unequalPredicate = predicate == arith::CmpFPredicate::ONE ||
                          predicate == arith::CmpFPredicate::UNE;
  // Without a reduction the row maximum is compared.
  if (!reduction)
    allHidden = equalPredicate;
  if (!(allHidden ? equalPredicate : unequalPredicate) ||
      zeroIfTrue != allHidden)
    return refuse();
  const ScalarExpr *subject = nullptr;
  for (unsigned i : {0u, 1u}) {
    std::optional<double> bound = context.evaluateFloat(compare->operands[i]);
    if (bound && std::isinf(*bound) && *bound < 0)
      subject = peelCasts(compare->operands[1 - i]);
  }
  if (!subject)
    return refuse();
  if (!reduction) {
    std::optional<Reduction> maximum = reduce(subject);
    if (!maximum || maximum->combiner != Reduction::Max)
      return refuse();
    std::optional<double> init = context.evaluateFloat(maximum->init);
    if (!init || !(std::isnan(*init) || (std::isinf(*init) && *init < 0)))
      return refuse();
    subject = peelCasts(maximum->body);
  }
  if (!equal(subject, peelCasts(scores)))
    return refuse();
  match.maskedRows = MaskedRows::Zero;
  return true;
}
