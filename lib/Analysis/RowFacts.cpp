//===- RowFacts.cpp - What is known of one row of scores -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// First the case is carried from the scores into what they are made of: if
// select(c, s, -inf) is -inf for every key and s is finite, c is false. Then
// expressions are evaluated bottom up. Casts are the identity here, except
// that a narrowing to f16 may overflow.
//
//===----------------------------------------------------------------------===//

#include "RowFacts.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::flash;

static constexpr unsigned kMaxFactDepth = 256;
/// More logits than that beyond the keys are no sinks.
static constexpr int64_t kMaxExtraLogits = 4;

/// Where `op`, a reduction over the keys, is at `key`: a position for each of
/// its reduction loops. Empty if it does not run over exactly `size` of them.
static std::optional<IndexList> getPositions(ExprContext &context,
                                             linalg::LinalgOp op,
                                             const SizeExpr &size,
                                             const IndexExpr *key) {
  SmallVector<unsigned> loops = context.getReductionLoops(op);
  SizeExpr extents(1);
  for (unsigned loop : loops)
    extents = extents * context.getLoopExtent(op, loop);
  if (extents != size)
    return std::nullopt;
  IndexList positions;
  unsigned left = llvm::count_if(loops, [&](unsigned loop) {
    return context.getLoopExtent(op, loop) != SizeExpr(1);
  });
  for (unsigned loop : llvm::reverse(loops)) {
    SizeExpr extent = context.getLoopExtent(op, loop);
    if (extent == SizeExpr(1)) {
      positions.push_back(context.index.getConstant(SizeExpr()));
      continue;
    }
    // The outermost takes what is left.
    bool last = --left == 0;
    positions.push_back(last ? key : context.index.mod(key, extent));
    if (!last)
      key = context.index.floorDiv(key, extent);
  }
  std::reverse(positions.begin(), positions.end());
  return positions;
}

std::optional<KeyReduction>
mlir::flash::getKeyReduction(ExprContext &context, const ScalarExpr *load,
                             const RowDomain &domain) {
  linalg::LinalgOp op = ExprContext::getReductionOp(load);
  if (!op)
    return std::nullopt;
  SizeExpr keys = context.index.getExtent(domain.keyDim);
  for (int64_t beyond = 0; beyond <= kMaxExtraLogits; ++beyond) {
    SizeExpr size = keys + SizeExpr(beyond);
    std::optional<IndexList> inner =
        getPositions(context, op, size, domain.keyIndex);
    if (!inner)
      continue;
    std::optional<Reduction> reduction = context.getReduction(load, *inner);
    if (!reduction)
      return std::nullopt;
    KeyReduction result{*reduction, {}};
    for (int64_t i = 0; i < beyond; ++i) {
      inner = getPositions(context, op, size,
                           context.index.getConstant(keys + SizeExpr(i)));
      reduction = context.getReduction(load, *inner);
      if (!reduction)
        return std::nullopt;
      result.extra.push_back(reduction->body);
    }
    return result;
  }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// From the scores down
//===----------------------------------------------------------------------===//

RowFacts::RowFacts(ExprContext &context, const RowDomain &domain, Case rowCase)
    : context(context), domain(domain), rowCase(rowCase) {
  if (domain.product && domain.assumesFinite)
    known[domain.product] = both(FloatRange::getFinite());
  if (domain.sink)
    known[context.stripCasts(domain.sink)] = both(domain.sinkRange);
  Fact fact = both(FloatRange::get(-FloatRange::inf));
  if (domain.keep)
    known[context.expandFully(domain.keep)] =
        both(FloatRange::get(domain.keepNegated ? 0.0 : 1.0));
  double highest = domain.assumesFinite ? FloatRange::largest : FloatRange::inf;
  if (rowCase == Visible)
    fact = {FloatRange::get(-FloatRange::inf, highest),
            FloatRange::get(-FloatRange::largest, highest)};
  learn(domain.scores, fact, 0);
}

bool RowFacts::isAlwaysFinite(const ScalarExpr *expr) {
  SmallVector<const ScalarExpr *> worklist = {expr};
  llvm::SmallDenseSet<const ScalarExpr *> seen;
  while (!worklist.empty()) {
    expr = context.expandFully(worklist.pop_back_val());
    // Q·Kᵀ, also of other rows.
    bool isProduct = domain.product && expr->isLoad() &&
                     expr->value == domain.product->value;
    if (!seen.insert(expr).second || isProduct || !isa<FloatType>(expr->type))
      continue;
    if (seen.size() > kMaxFactDepth)
      return false;
    if (isScale(expr))
      continue;
    if (expr->kind != ScalarExpr::Op) {
      std::optional<double> value = context.evaluateFloat(expr);
      if (!value || !std::isfinite(*value))
        return false;
      continue;
    }
    bool total = expr->isOp<arith::AddFOp>() || expr->isOp<arith::SubFOp>() ||
                 expr->isOp<arith::MulFOp>() || expr->isOp<arith::NegFOp>() ||
                 expr->isOp<arith::SelectOp>() || expr->isOp<math::TanhOp>() ||
                 expr->isRounding() || expr->isOp<arith::MaximumFOp>() ||
                 expr->isOp<arith::MinimumFOp>() ||
                 expr->isOp<arith::MaxNumFOp>() ||
                 expr->isOp<arith::MinNumFOp>() ||
                 expr->isOp<arith::SIToFPOp>() || expr->isOp<arith::UIToFPOp>();
    if (expr->isOp<arith::DivFOp>()) {
      std::optional<double> divisor = context.evaluateFloat(expr->operands[1]);
      total = (divisor && *divisor != 0.0) ||
              isScale(context.expandFully(expr->operands[1]));
    }
    if (!total)
      return false;
    worklist.append(expr->operands.begin(), expr->operands.end());
  }
  return true;
}

void RowFacts::learn(const ScalarExpr *expr, Fact fact, unsigned depth) {
  // What the softmax reads is known as it was rounded.
  for (expr = context.expandFully(expr); expr->isRounding();
       expr = context.expandFully(expr->operands[0]))
    known[expr] = fact;
  // Only the scores themselves are -inf; Q·Kᵀ below them is not.
  if (depth > kMaxFactDepth || (depth > 0 && expr == domain.product &&
                                (rowCase == Hidden || domain.assumesFinite)))
    return;
  // A constant is known better, and is the same elsewhere.
  if (context.evaluate(expr))
    return;
  known[expr] = fact;
  if (expr->isOp<arith::SelectOp>())
    return learnSelect(expr, fact, depth);
  if (expr->isOp<arith::AddFOp>()) {
    for (unsigned i : {0u, 1u})
      if (rowCase == Visible || isAlwaysFinite(expr->operands[1 - i]))
        learn(expr->operands[i], fact, depth + 1);
    return;
  }
  bool divide = expr->isOp<arith::DivFOp>();
  if (!divide && !expr->isOp<arith::MulFOp>())
    return;
  for (unsigned i : {0u, 1u}) {
    std::optional<double> factor = context.evaluateFloat(expr->operands[1 - i]);
    if (factor && *factor > 0 && std::isfinite(*factor) && !(divide && i == 1))
      learn(expr->operands[i], fact, depth + 1);
  }
}

void RowFacts::learnSelect(const ScalarExpr *select, Fact fact,
                           unsigned depth) {
  for (unsigned i : {1u, 2u}) {
    if (context.evaluateFloat(select->operands[i]) != -FloatRange::inf)
      continue;
    // Where a score is finite the other operand was chosen, and it is finite.
    const ScalarExpr *other = select->operands[3 - i];
    if (rowCase == Visible) {
      learn(other, {FloatRange(), fact.witness}, depth + 1);
      Fact truth = {FloatRange::getBool(), FloatRange::get(i == 2 ? 1.0 : 0.0)};
      known[context.expandFully(select->operands[0])] = truth;
      learnTruth(select->operands[0], i == 2, depth + 1);
    } else if (isAlwaysFinite(other)) {
      learnTruth(select->operands[0], i == 1, depth + 1);
    }
    return;
  }
}

/// `condition` is `truth` at every key, or at the witness.
void RowFacts::learnTruth(const ScalarExpr *condition, bool truth,
                          unsigned depth) {
  condition = context.expandFully(condition);
  if (depth > kMaxFactDepth)
    return;
  FloatRange value = FloatRange::get(truth ? 1.0 : 0.0);
  known[condition] =
      rowCase == Visible ? Fact{FloatRange::getBool(), value} : both(value);
  if (condition->isOp<arith::XOrIOp>()) {
    for (unsigned i : {0u, 1u}) {
      auto one = dyn_cast_or_null<IntegerAttr>(
          context.evaluate(condition->operands[1 - i]));
      if (one)
        learnTruth(condition->operands[i], truth == one.getValue().isZero(),
                   depth + 1);
    }
    return;
  }
  if ((condition->isOp<arith::AndIOp>() && truth) ||
      (condition->isOp<arith::OrIOp>() && !truth))
    for (const ScalarExpr *operand : condition->operands)
      learnTruth(operand, truth, depth + 1);
}

//===----------------------------------------------------------------------===//
// From the operands up
//===----------------------------------------------------------------------===//

FloatRange RowFacts::getRange(const ScalarExpr *expr) {
  return evaluate(expr, 0).all;
}

/// A scalar that is no constant, like a scale that is an argument: of these it
/// is assumed, where finite tensors are, that they are numbers other than 0.
bool RowFacts::isScale(const ScalarExpr *expr) {
  if (domain.finite.empty() || !expr->isLoad() || !isa<FloatType>(expr->type) ||
      ExprContext::getReductionOp(expr))
    return false;
  DimSet dims;
  context.collectDims(expr, dims);
  return dims.empty() && !context.evaluateFloat(expr);
}

/// An element of a finite tensor, perhaps behind operations that only move it.
bool RowFacts::readsFinite(const ScalarExpr *expr) {
  for (unsigned steps = 0; steps < kMaxFactDepth && expr->isLoad(); ++steps) {
    if (llvm::is_contained(domain.finite, expr->value))
      return true;
    const ScalarExpr *next = context.expand(expr);
    if (next == expr)
      return false;
    expr = next;
  }
  return false;
}

/// A sum of finite elements over dims of its own.
bool RowFacts::sumsFinite(const ScalarExpr *load, unsigned depth) {
  linalg::LinalgOp op = ExprContext::getReductionOp(load);
  if (!op)
    return false;
  IndexList inner;
  for (unsigned loop : context.getReductionLoops(op))
    inner.push_back(context.index.getDim(
        context.index.addDim(context.getLoopExtent(op, loop))));
  std::optional<Reduction> reduction = context.getReduction(load, inner);
  if (!reduction || reduction->combiner != Reduction::Add)
    return false;
  FloatRange body = evaluate(reduction->body, depth + 1).all,
             init = evaluate(reduction->init, depth + 1).all;
  return !body.nan && !init.nan && !body.hasInfinity() && !init.hasInfinity();
}

RowFacts::Fact RowFacts::evaluate(const ScalarExpr *expr, unsigned depth) {
  if (!domain.finite.empty() && readsFinite(expr))
    return both(FloatRange::getFinite());
  expr = context.expandFully(expr);
  auto it = known.find(expr);
  if (it != known.end())
    return it->second;
  if (depth > kMaxFactDepth)
    return both(FloatRange());
  Fact fact = compute(expr, depth);
  // What does not depend on the key is the same at the witness.
  DimSet dims;
  context.collectDims(expr, dims);
  if (!dims.contains(domain.keyDim))
    fact = both(intersect(fact.all, fact.witness));
  known[expr] = fact;
  return fact;
}

RowFacts::Fact RowFacts::compute(const ScalarExpr *expr, unsigned depth) {
  if (TypedAttr constant = context.evaluate(expr)) {
    if (auto value = dyn_cast<FloatAttr>(constant))
      return both(FloatRange::get(value.getValue().convertToDouble()));
    if (auto value = dyn_cast<IntegerAttr>(constant))
      return both(FloatRange::get(value.getType().isInteger(1)
                                      ? !value.getValue().isZero()
                                      : value.getValue().getSExtValue()));
  }
  if (expr->kind == ScalarExpr::Op)
    return computeOp(expr, depth);
  if (isScale(expr))
    return both(FloatRange::get(1 / FloatRange::largest, FloatRange::largest));
  if (std::optional<KeyReduction> keys = getKeyReduction(context, expr, domain))
    return computeReduction(*keys, depth);
  if (!domain.finite.empty() && sumsFinite(expr, depth))
    return both(FloatRange::getFinite());
  if (expr->isLoad() && expr->value.getDefiningOp<linalg::SoftmaxOp>())
    return both(rowCase == Hidden ? FloatRange::get(std::nan(""))
                                  : FloatRange::get(0.0, 1.0));
  if (expr->type.isInteger(1))
    return both(FloatRange::getBool());
  FloatRange range;
  range.nan = isa<FloatType>(expr->type);
  return both(range);
}

RowFacts::Fact RowFacts::computeReduction(const KeyReduction &keys,
                                          unsigned depth) {
  FloatRange result = evaluate(keys.reduction.init, depth + 1).all;
  bool propagates = true;
  for (Operation &op : *keys.reduction.op->getRegion(0).begin())
    propagates &= !isa<arith::MaxNumFOp, arith::MinNumFOp>(op);
  auto include = [&](FloatRange all, FloatRange witness) {
    switch (keys.reduction.combiner) {
    case Reduction::Add: {
      // One witness and any number of others.
      FloatRange others = FloatRange::get(std::min(all.lo, 0.0), all.hi);
      others.lo = others.lo < 0 ? -FloatRange::inf : 0;
      others.hi = all.hi > 0 ? FloatRange::inf : 0;
      bool nan = all.nan || (others.lo < 0 && others.hi > 0);
      if (all.isNaN())
        result = all;
      else
        result = add(result, add(witness, others));
      result.nan |= nan;
      return;
    }
    case Reduction::Max:
      result = maximum(result, {std::min(witness.lo, all.hi), all.hi, all.nan},
                       propagates);
      if (all.isNaN())
        result = propagates ? all : FloatRange();
      return;
    case Reduction::Min:
      result = minimum(result, {all.lo, std::max(witness.hi, all.lo), all.nan},
                       propagates);
      if (all.isNaN())
        result = propagates ? all : FloatRange();
      return;
    case Reduction::And:
      result = FloatRange::get(std::min(result.lo, all.lo),
                               std::min(result.hi, witness.hi));
      return;
    case Reduction::Or:
      result = FloatRange::get(std::max(result.lo, witness.lo),
                               std::max(result.hi, all.hi));
      return;
    default:
      result = FloatRange();
    }
  };
  Fact body = evaluate(keys.reduction.body, depth + 1);
  include(body.all, body.witness);
  for (const ScalarExpr *extra : keys.extra) {
    Fact fact = evaluate(extra, depth + 1);
    include(fact.all, fact.all);
  }
  return both(result);
}
