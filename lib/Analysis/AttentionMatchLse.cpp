//===- AttentionMatchLse.cpp - The LSE that leaves -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Values outside of an attention that are computed from its row statistics. A
// value is the log-sum-exp of the attention, times a constant c, if it is
// c·(ln Σ exp(x) + t), where x = logits - t for every key and t does not depend
// on the key: ln Σ exp(logits) = ln Σ exp(logits - t) + t. The sum need not be
// the one that normalizes P: front ends compute logsumexp apart from softmax.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatchImpl.h"
#include "LinearForm.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/Support/MathExtras.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;

/// More operations behind the escaping uses are not searched.
static constexpr unsigned kMaxSearchOps = 64;
static constexpr unsigned kMaxDepth = 200;

//===----------------------------------------------------------------------===//
// Where a value is read
//===----------------------------------------------------------------------===//

/// The load of the product in `expr`, also through sums of exponentials.
const ScalarExpr *Matcher::findProduct(const ScalarExpr *expr,
                                       llvm::DenseSet<const ScalarExpr *> &seen,
                                       unsigned depth) {
  ExprContext &context = *match.context;
  expr = context.expandFully(expr);
  if (depth > kMaxDepth || !seen.insert(expr).second || context.isExhausted())
    return nullptr;
  if (expr->isLoad()) {
    if (expr->value == product->value)
      return expr;
    linalg::LinalgOp op = ExprContext::getReductionOp(expr);
    if (!op)
      return nullptr;
    IndexList inner;
    for (unsigned loop : context.getReductionLoops(op))
      inner.push_back(context.index.getDim(
          context.index.addDim(context.getLoopExtent(op, loop))));
    std::optional<Reduction> reduction = context.getReduction(expr, inner);
    return reduction ? findProduct(reduction->body, seen, depth + 1) : nullptr;
  }
  for (const ScalarExpr *operand : expr->operands)
    if (const ScalarExpr *found = findProduct(operand, seen, depth + 1))
      return found;
  return nullptr;
}

/// The element of `value`, as an access over the dims of the match, that is
/// computed from the product at the indices of the match.
std::optional<IndexList> Matcher::alignWithProduct(Value value) {
  ExprContext &context = *match.context;
  IndexContext &index = context.index;
  IndexList q = context.addDims(value);
  llvm::DenseSet<const ScalarExpr *> seen;
  const ScalarExpr *load = findProduct(context.getLoad(value, q), seen, 0);
  std::optional<IndexList> from, to = context.getIndices(product);
  if (load)
    from = context.getIndices(load);
  if (!from || !to)
    return std::nullopt;
  // Each index is a number in mixed radix whose digits are dims of q, or of
  // the sum: digit = index floordiv stride mod extent.
  llvm::DenseMap<unsigned, const IndexExpr *> solution;
  for (auto [mine, theirs] : llvm::zip(*from, *to)) {
    if (!mine->constant.isZero())
      return std::nullopt;
    SizeExpr stride(1);
    for (unsigned i = 0, e = mine->terms.size(); i < e; ++i) {
      const auto *term = llvm::find_if(mine->terms, [&](const auto &candidate) {
        return candidate.second == stride;
      });
      if (term == mine->terms.end() || term->first->kind != IndexAtom::Dim)
        return std::nullopt;
      unsigned dim = term->first->dim;
      const IndexExpr *digit = index.floorDiv(theirs, stride);
      if (i + 1 < e)
        digit = index.mod(digit, index.getExtent(dim));
      if (!solution.insert({dim, digit}).second)
        return std::nullopt;
      stride = stride * index.getExtent(dim);
    }
  }
  IndexList access;
  for (const IndexExpr *position : q) {
    std::optional<unsigned> dim = position->getDim();
    const IndexExpr *digit = dim ? solution.lookup(*dim) : position;
    if (!digit)
      return std::nullopt;
    noteSplits(digit);
    access.push_back(digit);
  }
  return access;
}

//===----------------------------------------------------------------------===//
// The log-sum-exp
//===----------------------------------------------------------------------===//

/// `sum` is Σ exp(logits - shift) over the keys, with natural exponentials;
/// fills the shift.
bool Matcher::matchSumOfExponentials(const ScalarExpr *sum,
                                     const LinearForm &logits,
                                     LinearForm &shift) {
  ExprContext &context = *match.context;
  linalg::LinalgOp op = ExprContext::getReductionOp(sum);
  if (!op)
    return false;
  IndexList inner;
  unsigned keys = 0;
  for (unsigned loop : context.getReductionLoops(op)) {
    SizeExpr extent = context.getLoopExtent(op, loop);
    bool isUnit = extent == SizeExpr(1);
    if (!isUnit && extent != context.index.getExtent(*keyDim))
      return false;
    keys += !isUnit;
    inner.push_back(isUnit ? context.index.getConstant(SizeExpr()) : keyIndex);
  }
  std::optional<Reduction> reduction = context.getReduction(sum, inner);
  if (keys != 1 || !reduction || reduction->combiner != Reduction::Add ||
      context.evaluateFloat(reduction->init) != 0.0)
    return false;
  const ScalarExpr *term = peelCasts(reduction->body);
  bool isExp2 = term->isOp<math::Exp2Op>();
  if (!isExp2 && !term->isOp<math::ExpOp>())
    return false;
  LinearForm argument;
  if (!argument.add(context, term->operands[0],
                    isExp2 ? llvm::numbers::ln2 : 1.0, keyIndex))
    return false;
  LinearForm difference = logits;
  difference.add(argument, -1.0);
  // What depends on the key has to cancel; the rest is the shift.
  for (const LinearForm::Term &part : difference.terms) {
    DimSet dims;
    if (part.leaf.kind == LinearForm::Plain)
      context.collectDims(part.leaf.expr, dims);
    if (!dims.contains(*keyDim))
      shift.add(part.leaf, part.coefficient);
  }
  shift.constant = difference.constant;
  difference.add(shift, -1.0);
  return difference.isZero();
}

/// `expr`, of the rows, is factor · LSE. `isNaN` says that a row whose scores
/// are all -inf has NaN there; the LSE of the operation is -inf.
std::optional<double> Matcher::matchLse(const ScalarExpr *expr, bool &isNaN) {
  ExprContext &context = *match.context;
  LinearForm form, logits;
  if (!form.add(context, expr, 1.0, keyIndex) ||
      !logits.add(context, scores, usesExp2 ? llvm::numbers::ln2 : 1.0,
                  keyIndex))
    return std::nullopt;
  const LinearForm::Term *log = nullptr;
  for (const LinearForm::Term &term : form.terms)
    if (term.leaf.kind == LinearForm::Log) {
      if (log)
        return std::nullopt;
      log = &term;
    }
  LinearForm shift;
  if (!log || log->coefficient == 0.0 ||
      !matchSumOfExponentials(log->leaf.expr, logits, shift))
    return std::nullopt;
  double factor = log->coefficient;
  LinearForm difference = form;
  difference.add(log->leaf, -factor);
  difference.add(shift, -factor);
  if (!difference.isZero())
    return std::nullopt;
  isNaN = false;
  if (!mayHideRows())
    return factor;
  // exp(-inf - t) is 0 for a finite t, and NaN for t = -inf.
  double value = shift.constant;
  for (const LinearForm::Term &term : shift.terms) {
    std::optional<double> part = -INFINITY;
    if (term.leaf.kind == LinearForm::Plain) {
      part = evaluateWithoutKeys(context, term.leaf.expr, logits, keyIndex);
    } else if (term.leaf.kind == LinearForm::Max) {
      LinearForm body;
      if (!body.add(context, term.leaf.expr, 1.0, keyIndex) ||
          !body.isPositiveMultipleOf(logits))
        part = std::nullopt;
    } else {
      part = std::nullopt;
    }
    if (!part || std::isnan(*part))
      return std::nullopt;
    value += term.coefficient * *part;
  }
  if (std::isnan(value) || (std::isinf(value) && value > 0))
    return std::nullopt;
  isNaN = std::isinf(value);
  return factor;
}

/// A row may have no score other than -inf. (Scores that are not modified are
/// finite for finite operands.)
bool Matcher::mayHideRows() { return !match.biases.empty() || match.score; }

//===----------------------------------------------------------------------===//
// Search
//===----------------------------------------------------------------------===//

/// Gives the dims of a row that have extent 1 to the dims of size 1, in order.
/// There is always a place: the first dim takes what is left over.
void Matcher::placeUnitRows(TensorAccess &tensor) {
  SmallVector<Axis *> places;
  for (auto &axes : tensor.axes)
    if (axes.size() == 1 && axes[0].dim < 0)
      places.push_back(&axes[0]);
  SmallVector<unsigned> rows(match.batch.begin(), match.batch.end());
  rows.append({match.h, match.m});
  SmallVector<Axis, 1> homeless;
  const auto *place = places.begin();
  for (unsigned dim : rows) {
    if (match.context->index.getExtent(dim) != SizeExpr(1))
      continue;
    if (place != places.end())
      (*place++)->dim = dim;
    else
      homeless.push_back({static_cast<int>(dim), 1});
  }
  auto &front = tensor.axes.front();
  front.insert(front.begin(), homeless.begin(), homeless.end());
}

bool Matcher::addLse(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type || !isa<FloatType>(type.getElementType()) ||
      type.getElementTypeBitWidth() > match.accType.getIntOrFloatBitWidth())
    return false;
  std::optional<IndexList> access = alignWithProduct(value);
  if (!access)
    return false;
  LseResult result;
  std::optional<double> factor =
      matchLse(match.context->getLoad(value, *access), result.isNaNWithoutKeys);
  if (!factor)
    return false;
  result.factor = std::fabs(*factor - 1.0) < 1e-6 ? 1.0 : *factor;
  result.tensor = {value, *access, {}, {}};
  SmallVector<unsigned> dims(batchDims);
  if (rowDim)
    dims.push_back(*rowDim);
  if (!setAxes(result.tensor, dims, /*allowGroups=*/false,
               /*allowMerged=*/true)) {
    merged = true;
    return false;
  }
  size_t used = 0;
  for (const auto &axes : result.tensor.axes)
    used +=
        llvm::count_if(axes, [](const Axis &axis) { return axis.dim >= 0; });
  if (used != dims.size() || type.getRank() == 0)
    return false;
  placeUnitRows(result.tensor);
  match.lses.push_back(std::move(result));
  match.results.push_back(value);
  return true;
}

/// Looks behind the escaping uses for values that are the LSE.
void Matcher::findLses() {
  // The LSE of the op counts the sink.
  if (sink || match.sinkConstant)
    return;
  llvm::DenseSet<Value> found;
  llvm::SetVector<Operation *> visited;
  auto visit = [&](OpOperand &use) {
    // What reads in a region counts for the operation that holds it.
    Operation *op =
        use.get().getParentBlock()->findAncestorOpInBlock(*use.getOwner());
    if (op && op->getNumResults() == 1 && isMemoryEffectFree(op))
      visited.insert(op);
  };
  // P may be computed from the LSE: then it is the value that escapes.
  llvm::SetVector<Value> escaping;
  for (OpOperand *escape : match.escapes)
    escaping.insert(escape->get());
  for (Value value : escaping)
    if (addLse(value))
      found.insert(value);
  for (OpOperand *escape : match.escapes)
    if (!found.contains(escape->get()))
      visit(*escape);
  for (size_t i = 0; i < visited.size() && i < kMaxSearchOps; ++i)
    if (!addLse(visited[i]->getResult(0)))
      for (OpOperand &use : visited[i]->getResult(0).getUses())
        visit(use);
}

/// Of the values that escape, notes those that are P.
void Matcher::findProbabilities() {
  if (!normalized || match.escapes.empty())
    return;
  llvm::SetVector<Value> values;
  for (OpOperand *escape : match.escapes)
    values.insert(escape->get());
  SmallVector<unsigned> dims(batchDims),
      all(match.batch.begin(), match.batch.end());
  if (rowDim)
    dims.push_back(*rowDim);
  dims.push_back(*keyDim);
  all.append({match.h, match.m, match.n});
  for (Value value : values) {
    auto type = dyn_cast<RankedTensorType>(value.getType());
    if (!type || !isa<FloatType>(type.getElementType()))
      continue;
    std::optional<IndexList> access = alignWithProduct(value);
    if (!access || !match.context->equivalent(
                       match.context->getLoad(value, *access), normalized))
      continue;
    TensorAccess probabilities = {value, *access, {}, {}};
    if (!setAxes(probabilities, dims, /*allowGroups=*/false,
                 /*allowMerged=*/false)) {
      merged = true;
      continue;
    }
    placeUnitDims(probabilities, all, all);
    if (!probabilities.needsReshape())
      match.escapingProbabilities.push_back(std::move(probabilities));
  }
}
