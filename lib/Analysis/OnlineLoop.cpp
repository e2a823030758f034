//===- OnlineLoop.cpp - Softmax carried by a loop -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The invariant: after some keys, a carried sum is Σ exp(c·(S - m)) · W over
// them, and m is the maximum that is carried along. A step with more keys keeps
// it if it multiplies the sum by exp(c·(m - t)) and adds exp(c·(S - t)) · W for
// them, where t is the next maximum, and S and W know nothing of the state. By
// induction the blocks don't matter then, and neither does what m is a maximum
// of.
//
// With a guard, t is the maximum unless that is -inf. Then nothing was summed
// yet if m bounds the S of this sum, which is asked for.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/OnlineLoop.h"

#include "flash/Analysis/ScalarExpr.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;

static constexpr unsigned kMaxTerms = 64;
static constexpr unsigned kMaxNodes = 512;
/// Coefficients agree but for the rounding of a constant of f32.
static constexpr double kTolerance = 1.0 / (1 << 22);

namespace {
/// coefficient · expr
struct Term {
  const ScalarExpr *expr;
  double coefficient;
};

/// A reduction over the keys of a block, and the dims it was looked at with.
struct BlockReduction {
  Reduction reduction;
  IndexList inner;
};

class OnlineStep {
public:
  OnlineStep(scf::ForOp loop, SizeAnalysis &sizes, OnlineSoftmax &online)
      : loop(loop), context(sizes), online(online) {}

  bool run();

private:
  bool dependsOnState(Value value);
  bool dependsOnState(const ScalarExpr *expr);
  bool isState(const ScalarExpr *expr, unsigned position, const IndexList &q);
  std::optional<BlockReduction> getReduction(const ScalarExpr *load);

  bool matchMaximum(unsigned position);
  bool matchSum(unsigned position);
  bool matchSummand(const ScalarExpr *body, const ScalarExpr *correction,
                    const BlockReduction &sum);
  bool matchCorrection(const ScalarExpr *power, const ScalarExpr *correction,
                       const BlockReduction &sum);
  bool isNextMaximum(const ScalarExpr *expr, const ScalarExpr *state,
                     const ScalarExpr *power, const BlockReduction &sum);
  bool bounds(const ScalarExpr *state, const ScalarExpr *power,
              const BlockReduction &sum);
  bool addTerms(const ScalarExpr *expr, double coefficient,
                SmallVectorImpl<Term> &terms);

  scf::ForOp loop;
  ExprContext context;
  OnlineSoftmax &online;
  /// Which carried values are maxima, and the reduction of each.
  llvm::DenseMap<Value, Value> maxima;
  llvm::DenseSet<Value> guarded;
  llvm::DenseMap<Value, bool> stateful;
};
} // namespace

//===----------------------------------------------------------------------===//
// The state
//===----------------------------------------------------------------------===//

bool OnlineStep::dependsOnState(Value value) {
  if (auto argument = dyn_cast<BlockArgument>(value))
    return argument.getOwner() == loop.getBody() && argument.getArgNumber() > 0;
  auto [it, inserted] = stateful.try_emplace(value, false);
  if (!inserted)
    return it->second;
  Operation *op = value.getDefiningOp();
  bool found = false;
  if (loop->isProperAncestor(op))
    op->walk([&](Operation *nested) {
      for (Value operand : nested->getOperands()) {
        Operation *producer = operand.getDefiningOp();
        if (producer && op->isProperAncestor(producer))
          continue;
        found |= dependsOnState(operand);
      }
    });
  return stateful[value] = found;
}

bool OnlineStep::dependsOnState(const ScalarExpr *expr) {
  SmallVector<const ScalarExpr *> worklist = {expr};
  llvm::SmallDenseSet<const ScalarExpr *> seen;
  while (!worklist.empty()) {
    expr = worklist.pop_back_val();
    if (!seen.insert(expr).second)
      continue;
    if (seen.size() > kMaxNodes)
      return true;
    if (expr->value && dependsOnState(expr->value)) {
      const ScalarExpr *expanded = context.expandFully(expr);
      if (expanded == expr)
        return true;
      worklist.push_back(expanded);
    }
    worklist.append(expr->operands.begin(), expr->operands.end());
  }
  return false;
}

bool OnlineStep::isState(const ScalarExpr *expr, unsigned position,
                         const IndexList &q) {
  expr = context.stripCasts(expr);
  std::optional<IndexList> indices = context.getIndices(expr);
  return expr->isLoad() && indices && *indices == q &&
         expr->value == loop.getRegionIterArg(position);
}

std::optional<BlockReduction> OnlineStep::getReduction(const ScalarExpr *load) {
  linalg::LinalgOp op = ExprContext::getReductionOp(load);
  if (!op || op->getBlock() != loop.getBody())
    return std::nullopt;
  IndexList inner;
  for (unsigned dim : context.getReductionLoops(op))
    inner.push_back(context.index.getDim(
        context.index.addDim(context.getLoopExtent(op, dim))));
  std::optional<Reduction> reduction = context.getReduction(load, inner);
  if (!reduction)
    return std::nullopt;
  return BlockReduction{*reduction, inner};
}

//===----------------------------------------------------------------------===//
// Maxima
//===----------------------------------------------------------------------===//

/// max(state, scores of the block)
bool OnlineStep::matchMaximum(unsigned position) {
  IndexList q = context.addDims(loop.getRegionIterArg(position));
  const ScalarExpr *next =
      context.stripCasts(context.getLoad(loop.getYieldedValues()[position], q));
  const ScalarExpr *load = next;
  if (next->isOp<arith::MaximumFOp>() || next->isOp<arith::MaxNumFOp>()) {
    unsigned i = isState(next->operands[0], position, q) ? 0 : 1;
    if (!isState(next->operands[i], position, q))
      return false;
    load = context.stripCasts(next->operands[1 - i]);
  }
  std::optional<BlockReduction> block = getReduction(load);
  if (!block || block->reduction.combiner != Reduction::Max ||
      dependsOnState(block->reduction.body) ||
      (load == next ? !isState(block->reduction.init, position, q)
                    : !context.evaluateFloat(block->reduction.init)))
    return false;
  maxima[loop.getRegionIterArg(position)] = load->value;
  online.reductions.insert(block->reduction.op);
  return true;
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

/// Takes sums and constant factors apart.
bool OnlineStep::addTerms(const ScalarExpr *expr, double coefficient,
                          SmallVectorImpl<Term> &terms) {
  expr = context.stripCasts(expr);
  if (terms.size() > kMaxTerms)
    return false;
  bool subtract = expr->isOp<arith::SubFOp>();
  if (subtract || expr->isOp<arith::AddFOp>())
    return addTerms(expr->operands[0], coefficient, terms) &&
           addTerms(expr->operands[1], subtract ? -coefficient : coefficient,
                    terms);
  if (expr->isOp<arith::NegFOp>())
    return addTerms(expr->operands[0], -coefficient, terms);
  if (expr->isOp<arith::MulFOp>())
    for (unsigned i : {0u, 1u})
      if (std::optional<double> factor =
              context.evaluateFloat(expr->operands[i]))
        return addTerms(expr->operands[1 - i], coefficient * *factor, terms);
  terms.push_back({expr, coefficient});
  return true;
}

/// The maximum of `state` is at least every S of the sum that `power` is of.
bool OnlineStep::bounds(const ScalarExpr *state, const ScalarExpr *power,
                        const BlockReduction &sum) {
  const ScalarExpr *exponent = context.stripCasts(power->operands[0]);
  std::optional<IndexList> indices = context.getIndices(state);
  Value maximum = maxima.lookup(state->value);
  if (!exponent->isOp<arith::SubFOp>() || !indices || !maximum)
    return false;
  const ScalarExpr *load = context.getLoad(maximum, *indices);
  linalg::LinalgOp op = ExprContext::getReductionOp(load);
  if (!op || context.getReductionLoops(op).size() != sum.inner.size())
    return false;
  std::optional<Reduction> reduction = context.getReduction(load, sum.inner);
  return reduction &&
         context.equivalent(reduction->body, exponent->operands[0]);
}

/// `expr` is the next value of the maximum `state`, or that with a guard.
bool OnlineStep::isNextMaximum(const ScalarExpr *expr, const ScalarExpr *state,
                               const ScalarExpr *power,
                               const BlockReduction &sum) {
  auto argument = cast<BlockArgument>(state->value);
  std::optional<IndexList> indices = context.getIndices(state);
  if (!indices)
    return false;
  const ScalarExpr *next = context.getLoad(
      loop.getYieldedValues()[argument.getArgNumber() - 1], *indices);
  expr = context.stripCasts(expr);
  if (context.equivalent(expr, next))
    return true;
  if (!expr->isOp<arith::SelectOp>())
    return false;
  const ScalarExpr *condition = context.expandFully(expr->operands[0]);
  if (!condition->isOp<arith::CmpFOp>() ||
      !context.equivalent(condition->operands[0], next) ||
      context.evaluateFloat(condition->operands[1]) != -INFINITY)
    return false;
  using P = arith::CmpFPredicate;
  auto predicate = static_cast<P>(condition->getPredicate());
  bool equal = predicate == P::OEQ || predicate == P::UEQ;
  if (!equal && predicate != P::ONE && predicate != P::UNE &&
      predicate != P::OGT && predicate != P::UGT)
    return false;
  std::optional<double> replaced =
      context.evaluateFloat(expr->operands[equal ? 1 : 2]);
  if (!replaced || !std::isfinite(*replaced) ||
      !context.equivalent(expr->operands[equal ? 2 : 1], next) ||
      !bounds(state, power, sum))
    return false;
  guarded.insert(state->value);
  return true;
}

/// The correction is exp(c·(state - t)), where the exponent of `power` has
/// -c·t and nothing else of the state.
bool OnlineStep::matchCorrection(const ScalarExpr *power,
                                 const ScalarExpr *correction,
                                 const BlockReduction &sum) {
  correction = context.stripCasts(correction);
  SmallVector<Term> exponent, old;
  if (correction->kind != ScalarExpr::Op || *correction->name != *power->name ||
      !addTerms(power->operands[0], 1.0, exponent) ||
      !addTerms(correction->operands[0], 1.0, old))
    return false;
  llvm::erase_if(exponent,
                 [&](const Term &term) { return !dependsOnState(term.expr); });
  if (exponent.size() != 1 || old.size() != 2)
    return false;
  if (!maxima.count(old[0].expr->value))
    std::swap(old[0], old[1]);
  double factor = old[0].coefficient;
  auto agrees = [&](double value) {
    return std::fabs(value + factor) <= kTolerance * std::fabs(factor);
  };
  return old[0].expr->isLoad() && maxima.count(old[0].expr->value) &&
         factor > 0 && agrees(old[1].coefficient) &&
         agrees(exponent[0].coefficient) &&
         context.equivalent(old[1].expr, exponent[0].expr) &&
         isNextMaximum(old[1].expr, old[0].expr, power, sum);
}

/// The body of a sum: an exponential times what knows nothing of the state.
bool OnlineStep::matchSummand(const ScalarExpr *body,
                              const ScalarExpr *correction,
                              const BlockReduction &sum) {
  const ScalarExpr *power = nullptr;
  SmallVector<const ScalarExpr *> factors = {body};
  while (!factors.empty()) {
    const ScalarExpr *factor = context.stripCasts(factors.pop_back_val());
    if (!dependsOnState(factor))
      continue;
    if (factor->isOp<arith::MulFOp>()) {
      factors.append(factor->operands.begin(), factor->operands.end());
      continue;
    }
    // Exponentials of hidden keys that are set to zero.
    if (factor->isOp<arith::SelectOp>() &&
        !dependsOnState(factor->operands[0])) {
      bool first = context.evaluateFloat(factor->operands[1]) == 0.0;
      if (!first && context.evaluateFloat(factor->operands[2]) != 0.0)
        return false;
      factors.push_back(factor->operands[first ? 2 : 1]);
      continue;
    }
    if (power ||
        (!factor->isOp<math::ExpOp>() && !factor->isOp<math::Exp2Op>()))
      return false;
    power = factor;
  }
  if (!power || !correction)
    return !power && !correction;
  return matchCorrection(power, correction, sum);
}

/// state · correction + Σ body, in one operation or two.
bool OnlineStep::matchSum(unsigned position) {
  IndexList q = context.addDims(loop.getRegionIterArg(position));
  const ScalarExpr *next =
      context.getLoad(loop.getYieldedValues()[position], q);
  next = context.stripCasts(next);
  const ScalarExpr *kept = nullptr, *load = next;
  if (next->isOp<arith::AddFOp>()) {
    unsigned i = getReduction(context.stripCasts(next->operands[0])) ? 0 : 1;
    load = context.stripCasts(next->operands[i]);
    kept = next->operands[1 - i];
  }
  std::optional<BlockReduction> block = getReduction(load);
  if (!block || block->reduction.combiner != Reduction::Add)
    return false;
  if (!kept)
    kept = block->reduction.init;
  else if (context.evaluateFloat(block->reduction.init) != 0.0)
    return false;
  kept = context.stripCasts(kept);
  const ScalarExpr *correction = nullptr;
  if (kept->isOp<arith::MulFOp>()) {
    unsigned i = isState(kept->operands[0], position, q) ? 0 : 1;
    correction = kept->operands[1 - i];
    kept = kept->operands[i];
  }
  if (!isState(kept, position, q) ||
      !matchSummand(block->reduction.body, correction, *block))
    return false;
  online.reductions.insert(block->reduction.op);
  return true;
}

bool OnlineStep::run() {
  unsigned count = loop.getNumRegionIterArgs();
  SmallVector<bool> isMaximum(count, false);
  for (unsigned i = 0; i < count; ++i) {
    auto type = dyn_cast<RankedTensorType>(loop.getRegionIterArg(i).getType());
    if (!type || !isa<FloatType>(type.getElementType()))
      return false;
    isMaximum[i] = matchMaximum(i);
  }
  for (unsigned i = 0; i < count; ++i)
    if (!isMaximum[i] && !matchSum(i))
      return false;
  for (unsigned i = 0; i < count; ++i) {
    BlockArgument state = loop.getRegionIterArg(i);
    if (!isMaximum[i] || guarded.contains(state))
      continue;
    Value init = loop.getInitArgs()[i];
    std::optional<double> start =
        context.evaluateFloat(context.getLoad(init, context.addDims(init)));
    if (!start || !std::isfinite(*start))
      online.unguarded.push_back(maxima[state].getDefiningOp());
  }
  return count != 0;
}

bool mlir::flash::matchOnlineSoftmax(scf::ForOp loop, SizeAnalysis &sizes,
                                     OnlineSoftmax &online) {
  return OnlineStep(loop, sizes, online).run();
}

//===----------------------------------------------------------------------===//
// The first key
//===----------------------------------------------------------------------===//

/// A number for finite operands of contractions, whatever other tensors hold.
static bool isNumber(ExprContext &context, const ScalarExpr *expr) {
  SmallVector<const ScalarExpr *> worklist = {expr};
  llvm::SmallDenseSet<const ScalarExpr *> seen;
  while (!worklist.empty()) {
    expr = context.expandFully(worklist.pop_back_val());
    if (!seen.insert(expr).second || !isa<FloatType>(expr->type))
      continue;
    if (seen.size() > kMaxNodes)
      return false;
    if (std::optional<double> value = context.evaluateFloat(expr)) {
      if (!std::isfinite(*value))
        return false;
      continue;
    }
    if (ExprContext::getReductionOp(expr))
      continue;
    bool total = expr->isRounding() || expr->isOp<arith::AddFOp>() ||
                 expr->isOp<arith::SubFOp>() || expr->isOp<arith::MulFOp>() ||
                 expr->isOp<arith::NegFOp>() || expr->isOp<arith::SelectOp>() ||
                 expr->isOp<math::TanhOp>() || expr->isOp<arith::SIToFPOp>() ||
                 expr->isOp<arith::UIToFPOp>() ||
                 (expr->isOp<arith::DivFOp>() &&
                  context.evaluateFloat(expr->operands[1]).value_or(0) != 0);
    if (!total)
      return false;
    worklist.append(expr->operands.begin(), expr->operands.end());
  }
  return true;
}

bool mlir::flash::seesFirstKey(Operation *maximum, SizeAnalysis &sizes) {
  auto op = cast<linalg::LinalgOp>(maximum);
  ExprContext context(sizes);
  IndexList first(context.getReductionLoops(op).size(),
                  context.index.getConstant(SizeExpr()));
  for (OpResult result : op->getResults()) {
    std::optional<Reduction> reduction = context.getReduction(
        context.getLoad(result, context.addDims(result)), first);
    if (reduction && reduction->combiner == Reduction::Max)
      return isNumber(context, reduction->body);
  }
  return false;
}
