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
// No more is needed of t: a softmax does not change when t does.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatchImpl.h"
#include "BackwardMatchImpl.h"

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

Operation *mlir::flash::getSource(const ScalarExpr *expr) {
  if (expr->kind == ScalarExpr::Op)
    return expr->source;
  if (expr->value)
    return expr->value.getDefiningOp();
  return nullptr;
}

const ScalarExpr *Matcher::peelCasts(const ScalarExpr *expr) {
  return match.context->stripCasts(expr);
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
  IndexList q = context.addDims(late);
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
  const ScalarExpr *start;
  numerator = peelStart(context, numerator, start);
  std::optional<IndexList> from = context.getIndices(numerator);
  DimMap toDims;
  if (!numerator->isLoad() || !from ||
      numerator->value != contraction->getResult(0) ||
      !unify(context.index, *from, outputAccess, toDims))
    return fail(1, RemarkId::NoValueContraction, contraction);
  for (const IndexExpr *&position : q)
    if (std::optional<unsigned> dim = position->getDim()) {
      position = toDims.lookup(*dim);
      if (!position)
        return fail(1, RemarkId::NoValueContraction, contraction);
      noteSplits(position);
    }
  // The division sees several dims where the contraction has one.
  if (applySplits())
    return fail(1, RemarkId::NoValueContraction, contraction);
  outputAccess = q;
  lateDenominator = context.substitute(lateDenominator, toDims);
  if (start)
    valueStarts.push_back(context.substitute(start, toDims));
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
    scores = sink = nullptr;
    match.sinkConstant.reset();
    match.dropout = {};
    normalized = nullptr;
    probabilityOperand = operands[i];
    valueOperand = operands[1 - i];
    if (matchProbabilities(probabilityOperand)) {
      found = true;
      normalized = late ? nullptr : peelDropout(probabilityOperand);
      break;
    }
  }
  if (!found) {
    // The dims may be there but merged in one loop.
    applySplits();
    return false;
  }
  // Without keys P·V is a sum of nothing.
  bool isEmpty = !late && match.context->index.getExtent(*keyDim).isZero();
  bool matched = matchScores() && checkRows() && classifyDims() &&
                 chooseOperands() && decomposeScores() && chooseSinks() &&
                 chooseDropout() && chooseOutput();
  if (isEmpty)
    match.maskedRows = MaskedRows::Zero;
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
  factors = Factors();
  claims.clear();
  shifts.clear();
  if (!factorize(expr, /*divide=*/false, factors) ||
      (late && !factorize(lateDenominator, /*divide=*/true, factors)))
    return false;
  bool isNormalized = llvm::any_of(factors.rows, [&](const auto &row) {
    return row.second && isAnchored(row.first);
  });
  if (!factors.named && !factors.exponent && isNormalized)
    return fail(4, RemarkId::NotASoftmax, anchor,
                "numerator and summands differ");
  if (!factors.named && !factors.exponent)
    return fail(1, RemarkId::NoValueContraction, getSource(expr),
                "something else is between the softmax and the contraction");
  for (auto [other, divide] : factors.others)
    if (divide && isAnchored(other))
      return fail(4, RemarkId::SoftmaxAxis, anchor);
  if (!factors.others.empty())
    return fail(2, RemarkId::MissedDropout,
                factors.otherSource ? factors.otherSource
                                    : getSource(factors.others[0].first));
  if (factors.named)
    return matchNamedSoftmax();
  // One factor is the sum of the anchor, or the sum and a sink.
  for (auto [i, row] : llvm::enumerate(factors.rows)) {
    const ScalarExpr *sum = peelCasts(row.first), *addend = nullptr;
    if (sum->isOp<arith::AddFOp>())
      for (unsigned side : {0u, 1u})
        if (peelCasts(sum->operands[side])->value &&
            isAnchored(sum->operands[side]) && !addend) {
          addend = sum->operands[1 - side];
          sum = peelCasts(sum->operands[side]);
        }
    if (!row.second || !sum->isLoad() || sum->value.getDefiningOp() != anchor)
      continue;
    factors.rows.erase(factors.rows.begin() + i);
    return matchSum(sum, addend);
  }
  for (auto [row, divide] : factors.rows)
    if (dependsOnKey(row))
      return fail(4, RemarkId::SoftmaxAxis, anchor);
  return fail(2, RemarkId::NotASoftmax,
              factors.rows.empty() ? anchor
                                   : getSource(factors.rows.front().first));
}

bool Matcher::matchNamedSoftmax() {
  const ScalarExpr *load = factors.named;
  auto softmax = cast<linalg::SoftmaxOp>(anchor);
  std::optional<IndexList> indices = match.context->getIndices(load);
  if (!indices)
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
  if (factors.exponent || !factors.rows.empty() || !factors.terms.empty())
    return fail(4, RemarkId::MissedDropout, contraction);
  if (!takeDropout({}, Factors()))
    return false;
  scores = match.context->getLoad(softmax.getInput(), *indices);
  wantsF64 |= scores->type.isF64();
  return true;
}

/// `load` is the sum over the keys; `addend` is added to it, or null.
bool Matcher::matchSum(const ScalarExpr *load, const ScalarExpr *addend) {
  ExprContext &context = *match.context;
  noteSplits(load);
  if (dependsOnKey(load))
    return fail(4, RemarkId::SoftmaxAxis, anchor);
  std::optional<KeyReduction> keys =
      getKeyReduction(context, load, getRowDomain());
  if (!keys)
    return fail(4, RemarkId::SoftmaxAxis, anchor,
                "the sum and the product with V may run over different "
                "numbers of keys");
  if (keys->reduction.combiner != Reduction::Add)
    return fail(2, RemarkId::NotASoftmax, anchor);
  Factors summand;
  if (!factorize(keys->reduction.body, /*divide=*/false, summand))
    return false;
  if (!matchSummand(summand))
    return false;
  // A sum of products that starts at another value is seen as an addition.
  bool isInit = load->withoutInit || (addend && scalesZero(context, addend));
  if (addend &&
      !(isInit ? matchSumInit(addend, summand) : matchSink(addend, summand)))
    return false;
  if (!matchSumInit(keys->reduction.init, summand))
    return false;
  // Another key in the sum is a sink only if it is no score.
  for (const ScalarExpr *extra : keys->extra)
    if (!matchSink(extra, summand) ||
        (sink && contains(sink, [](const ScalarExpr *node) {
           return bool(ExprContext::getReductionOp(node));
         })))
      return fail(4, RemarkId::SoftmaxAxis, anchor,
                  "the sum and the product with V may run over different "
                  "numbers of keys");
  match.exponential = factors.power;
  match.sum = load;
  chooseScores();
  return true;
}

/// P is the summand over the sum, and nothing else.
bool Matcher::matchSummand(const Factors &summand) {
  ExprContext &context = *match.context;
  auto differ = [&](const Twine &detail) {
    return fail(4, RemarkId::NotASoftmax, anchor, detail);
  };
  if (!summand.exponent || summand.named || !summand.others.empty() ||
      summand.base != factors.base ||
      !context.equivalent(summand.exponent, factors.exponent))
    return differ("numerator and summands differ");
  if (!cancelTerms(factors, summand))
    return differ("numerator and summands differ by a factor");
  shifts.assign(summand.terms.begin(), summand.terms.end());
  if (!factors.terms.empty() || !factors.rows.empty())
    return differ("the probabilities of a row have another factor");
  // The same masks on both, in whatever order.
  SmallVector<bool> used(factors.conditions.size(), false);
  for (auto [condition, negated] : summand.conditions) {
    bool found = false;
    for (auto [i, own] : llvm::enumerate(factors.conditions))
      if (!found && !used[i] && own.second == negated &&
          context.equivalent(own.first, condition))
        found = used[i] = true;
    if (!found)
      return differ("numerator and summands are not masked alike");
  }
  return takeDropout(used, summand);
}

/// What the numerator has and the summands have not is dropout, or nothing
/// that is known: a condition for each element, and a constant.
bool Matcher::takeDropout(ArrayRef<bool> common, const Factors &summand) {
  SmallVector<std::pair<const ScalarExpr *, bool>, 1> masks;
  for (auto [i, own] : llvm::enumerate(factors.conditions)) {
    if (i < common.size() && common[i]) {
      masks.push_back(own);
      continue;
    }
    if (match.dropout.keep)
      return fail(4, RemarkId::MissedDropout, getProbabilityOp(),
                  "two masks are applied after the softmax");
    match.dropout.keep = own.first;
    match.dropout.negated = own.second;
  }
  factors.conditions = masks;
  match.dropout.factor = factors.constant / summand.constant;
  return true;
}

/// P below the dropout.
const ScalarExpr *Matcher::peelDropout(const ScalarExpr *expr) {
  ExprContext &context = *match.context;
  if (!match.dropout.keep)
    return expr;
  const ScalarExpr *keep = context.expandFully(match.dropout.keep);
  for (unsigned steps = 0; steps < 64; ++steps) {
    expr = peelCasts(expr);
    const ScalarExpr *next = nullptr;
    if (expr->isOp<arith::SelectOp>() &&
        context.expandFully(expr->operands[0]) == keep)
      next = expr->operands[match.dropout.negated ? 2 : 1];
    if (expr->isOp<arith::MulFOp>() || expr->isOp<arith::DivFOp>())
      for (unsigned i : {0u, 1u})
        if (isAnchored(expr->operands[i]) &&
            !isAnchored(expr->operands[1 - i]) &&
            (i == 0 || expr->isOp<arith::MulFOp>()) &&
            dependsOnKey(expr->operands[i]))
          next = expr->operands[i];
    if (!next)
      return expr;
    expr = next;
  }
  return expr;
}

/// exp(sink - t) in the sum with the t of the summands.
bool Matcher::matchSink(const ScalarExpr *addend, const Factors &summand) {
  auto refuse = [&] {
    return fail(4, RemarkId::NotASoftmax, getSource(addend),
                "something is added to the sum of the exponentials");
  };
  Factors factored;
  if (dependsOnKey(addend) || sink || match.sinkConstant ||
      !factorize(addend, /*divide=*/false, factored) ||
      !factored.conditions.empty() || factored.named ||
      !factored.others.empty() || !cancelTerms(factored, summand) ||
      !factored.rows.empty() || !(factored.constant > 0) ||
      !summand.conditions.empty())
    return refuse();
  if (factored.terms.empty()) {
    double logit = std::log(factored.constant / summand.constant);
    if (!std::isfinite(logit))
      return refuse();
    match.sinkConstant = logit;
    return true;
  }
  if (factored.terms.size() != 1 || factored.constant != summand.constant ||
      std::fabs(factored.terms[0].coefficient - 1.0) > 1e-6)
    return refuse();
  sink = factored.terms[0].expr;
  return true;
}

/// The sum starts at a sink, or at zero: the first step of an online softmax
/// starts at exp(start - maximum) · 0, which is zero if that is no NaN.
bool Matcher::matchSumInit(const ScalarExpr *init, const Factors &summand) {
  std::optional<double> value = match.context->evaluateFloat(init);
  if (value == 0.0 || matchSink(init, summand))
    return true;
  if (value)
    return fail(4, RemarkId::ContractionInit, anchor,
                "of the sum of exponentials");
  claims.push_back({RowClaim::StartsAtZero, init, 0.0});
  return true;
}

/// The tensor of the sink, once the dims are known.
bool Matcher::chooseSinks() {
  if (!sink)
    return true;
  DimSet dims;
  std::optional<TensorAccess> access = findBias(sink);
  if (access)
    for (const IndexExpr *expr : access->access)
      match.context->index.collectDims(expr, dims);
  if (!access || (rowDim && dims.contains(*rowDim)) || dims.contains(*keyDim))
    return fail(7, RemarkId::OperandAccess, getSource(sink),
                "the sink is not one value for each head");
  match.sinks = std::move(access);
  return true;
}

/// A masked exponential is the exponential of a score that is -inf.
void Matcher::chooseScores() {
  ExprContext &context = *match.context;
  scores = factors.exponent;
  usesExp2 = factors.base != 1.0;
  for (auto [condition, negated] : factors.conditions) {
    // The scores may be hidden there already.
    const ScalarExpr *inner = context.stripCasts(scores);
    if (inner->isOp<arith::SelectOp>() &&
        context.evaluateFloat(inner->operands[negated ? 1 : 2]) ==
            -FloatRange::inf &&
        context.equivalent(inner->operands[0], condition))
      continue;
    Operation *source = getSource(context.expandFully(condition));
    if (!source)
      source = anchor;
    auto type = cast<FloatType>(scores->type);
    const ScalarExpr *hidden = context.getConstant(FloatAttr::get(
        type, APFloat::getInf(type.getFloatSemantics(), /*Negative=*/true)));
    const ScalarExpr *operands[] = {condition, scores, hidden};
    if (negated)
      std::swap(operands[1], operands[2]);
    scores = context.make<arith::SelectOp>(source, type, operands);
  }
}
