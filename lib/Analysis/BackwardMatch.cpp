//===- BackwardMatch.cpp - Gradients in joint training graphs -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Brings candidates to the dims of the forward match, compares them with the
// gradients, and follows what is proved to the value that is a gradient in full
// (past the sum over a group of heads, the scale, casts, transposes).
//
//===----------------------------------------------------------------------===//

#include "BackwardMatchImpl.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::flash;

/// Tensors that are tried as dO.
static constexpr unsigned kMaxAttempts = 8;
/// Values that are compared with the gradients, for one dO.
static constexpr unsigned kMaxCandidates = 64;

//===----------------------------------------------------------------------===//
// To the dims of the match
//===----------------------------------------------------------------------===//

/// The first element of `tensor` in the expressions whose position `accept`
/// takes.
static const ScalarExpr *
findLoad(const Polynomial &value, Value tensor,
         function_ref<bool(const ScalarExpr *)> accept) {
  SmallVector<const ScalarExpr *> worklist;
  llvm::DenseSet<const ScalarExpr *> seen;
  Ring::collectExprs(value, worklist);
  for (size_t i = 0; i < worklist.size(); ++i) {
    const ScalarExpr *expr = worklist[i];
    if (!seen.insert(expr).second)
      continue;
    if (expr->isLoad() && expr->value == tensor && accept(expr))
      return expr;
    worklist.append(expr->operands.begin(), expr->operands.end());
  }
  return nullptr;
}

BackwardMatcher::BackwardMatcher(AttentionMatch &match,
                                 const BackwardSearch &search,
                                 const DeadCode &deadCode, Value outputGradient)
    : match(match), search(search), deadCode(deadCode), context(*match.context),
      ring(context) {
  result.outputGradient.tensor = outputGradient;
  for (Value tensor : {match.product, match.query.tensor, match.key.tensor,
                       match.value.tensor, outputGradient})
    ring.setOpaque(tensor);
  if (match.sum)
    ring.setOpaque(match.sum->value);
  // The scores say which loop is which dim; behind a linalg.softmax, P does.
  scoreElement = match.productElement;
  if (!match.exponential) {
    if (Ring::Result p = ring.get(match.probability))
      scoreElement = findLoad(*p, match.anchor->getResult(0),
                              [](const ScalarExpr *) { return true; });
  }
  std::optional<IndexList> access;
  if (scoreElement)
    access = context.getIndices(scoreElement);
  TensorAccess scores;
  if (access)
    scores = {scoreElement->value, *access, {}, {}};
  SmallVector<std::pair<int, int64_t>> all;
  for (unsigned dim : match.getDims())
    if (dim != match.k && dim != match.d && nonUnit(dim))
      all.push_back({static_cast<int>(dim), 1});
  llvm::sort(all);
  if (!access || !setAxes(match, scores) || getLayout(match, scores) != all)
    scoreElement = nullptr;
}

/// `value` over the dims of the match. Its loops are known from where it reads
/// the scores; the one that is left, if there is one, is `target`.
std::optional<BackwardMatcher::Candidate>
BackwardMatcher::bring(Value value, std::optional<unsigned> target) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type || !isa<FloatType>(type.getElementType()))
    return std::nullopt;
  IndexContext &index = context.index;
  IndexList free;
  DimSet loops;
  auto addLoop = [&](const SizeExpr &extent) {
    unsigned dim = index.addDim(extent);
    if (extent != SizeExpr(1))
      loops.insert(dim);
    return index.getDim(dim);
  };
  for (unsigned i = 0, e = type.getRank(); i < e; ++i)
    free.push_back(addLoop(context.getSizes().getDim(value, i)));
  const ScalarExpr *element = context.getLoad(value, free);
  Candidate candidate;
  candidate.value = value;
  Ring::Result body;
  if (linalg::LinalgOp op = ExprContext::getReductionOp(element)) {
    IndexList inner;
    for (unsigned loop : context.getReductionLoops(op))
      inner.push_back(addLoop(context.getLoopExtent(op, loop)));
    std::optional<Reduction> reduction = context.getReduction(element, inner);
    if (!reduction || reduction->combiner != Reduction::Add)
      return std::nullopt;
    body = ring.get(reduction->body);
    candidate.element = reduction->body;
    Ring::Result init = ring.get(reduction->init);
    if (!init || !init->empty())
      candidate.init =
          op.getDpsInitOperand(cast<OpResult>(value).getResultNumber())->get();
  } else {
    body = ring.get(element);
    candidate.element = element;
  }
  if (!body || body->empty())
    return std::nullopt;

  // Where the scores are read at the loops alone, not in a sum of their own.
  const ScalarExpr *scores =
      findLoad(*body, scoreElement->value, [&](const ScalarExpr *expr) {
        DimSet dims;
        context.collectDims(expr, dims);
        return context.getIndices(expr) &&
               llvm::all_of(dims,
                            [&](unsigned dim) { return loops.contains(dim); });
      });
  DimMap solution;
  if (!scores || !unify(index, *context.getIndices(scores),
                        *context.getIndices(scoreElement), solution))
    return std::nullopt;
  SizeExpr domain(1), range(1);
  for (unsigned dim : loops) {
    domain = domain * index.getExtent(dim);
    if (solution.count(dim))
      continue;
    if (!target || index.getExtent(dim) != index.getExtent(*target))
      return std::nullopt;
    solution[dim] = index.getDim(*target);
  }
  // As many points here as there: with that, and since the match is known from
  // the loops, each point of the match is met once.
  for (unsigned dim : match.getDims())
    if ((dim != match.k && dim != match.d) || dim == target)
      range = range * index.getExtent(dim);
  for (const auto &[dim, expr] : solution)
    if (!index.isInRange(expr, index.getExtent(dim)))
      return std::nullopt;
  body = ring.substitute(body, solution);
  if (domain != range || !body)
    return std::nullopt;
  candidate.body = *body;
  candidate.element = context.substitute(candidate.element, solution);
  for (const IndexExpr *expr : free)
    candidate.access.push_back(index.substitute(expr, solution));
  return candidate;
}

/// Reads off a candidate where dO is read.
bool BackwardMatcher::findOutputGradient() {
  TensorAccess &dOutput = result.outputGradient;
  SmallVector<std::pair<int, int64_t>> layout;
  for (Operation *op : search.contractions)
    for (unsigned target : {match.d, match.k}) {
      std::optional<Candidate> candidate =
          bring(op->getResult(0), nonUnit(target));
      if (!candidate)
        continue;
      const ScalarExpr *element = findLoad(
          candidate->body, dOutput.tensor, [&](const ScalarExpr *expr) {
            return context.getIndices(expr).has_value();
          });
      if (!element)
        continue;
      // In dP it is read at a bound dim: that one is d.
      dOutput.access = *context.getIndices(element);
      SmallVector<unsigned> dims = match.getDims();
      DimMap renamed;
      for (const IndexExpr *expr : dOutput.access) {
        DimSet used;
        context.index.collectDims(expr, used);
        for (unsigned dim : used)
          if (!llvm::is_contained(dims, dim) || dim == match.k)
            renamed[dim] = context.index.getDim(match.d);
      }
      for (const IndexExpr *&expr : dOutput.access)
        expr = context.index.substitute(expr, renamed);
      return setAxes(match, dOutput) &&
             getLayout(match, dOutput) == getLayout(match, match.output);
    }
  return false;
}

//===----------------------------------------------------------------------===//
// Recognition
//===----------------------------------------------------------------------===//

static bool hasStaticShape(Value value) {
  return cast<RankedTensorType>(value.getType()).hasStaticShape();
}

/// The candidate is usable as it is: all dims of the operand, in any layout,
/// and a multiple that the operand has somewhere.
std::optional<GradientMatch> BackwardMatcher::accept(const Candidate &candidate,
                                                     const Reference &reference,
                                                     const Polynomial &ratio) {
  GradientMatch gradient{reference.kind,
                         reference.bias,
                         {candidate.value, candidate.access, {}, {}},
                         1.0,
                         candidate.init};
  if (!setAxes(match, gradient.tensor) ||
      getLayout(match, gradient.tensor) !=
          getLayout(match, *reference.operand) ||
      getLayout(match, gradient.tensor).empty() ||
      (gradient.tensor.needsCollapse() && !hasStaticShape(candidate.value)))
    return std::nullopt;
  if (ratio.size() != 1 || !ratio[0].factors.empty() ||
      llvm::none_of(reference.factors, [&](const Polynomial &factor) {
        return Ring::equal(ratio, factor);
      }))
    return std::nullopt;
  gradient.factor = ratio[0].coefficient;
  if (Ring::equal(ratio, Ring::getConstant(1.0)))
    gradient.factor = 1.0;
  return gradient;
}

/// The one operation that needs `value`, if there is one.
Operation *BackwardMatcher::getOnlyUser(Value value) const {
  Operation *only = nullptr;
  for (Operation *user : value.getUsers()) {
    if (deadCode.contains(user))
      continue;
    user = value.getParentBlock()->findAncestorOpInBlock(*user);
    if (!user || (only && only != user))
      return nullptr;
    only = user;
  }
  return only;
}

/// Moves on to the only user if it just moves, casts, multiplies, or sums up
/// over some dims.
bool BackwardMatcher::step(Candidate &candidate, Polynomial &ratio) {
  Operation *user = getOnlyUser(candidate.value);
  if (!user || user->getNumResults() != 1 || !isMemoryEffectFree(user) ||
      candidate.init)
    return false;
  Value next = user->getResult(0);
  auto type = dyn_cast<RankedTensorType>(next.getType());
  if (!type || !isa<FloatType>(type.getElementType()))
    return false;
  IndexContext &index = context.index;
  IndexList free;
  SizeExpr domain(1), range(1);
  auto addLoop = [&](const SizeExpr &extent) {
    domain = domain * extent;
    return index.getDim(index.addDim(extent));
  };
  for (unsigned i = 0, e = type.getRank(); i < e; ++i)
    free.push_back(addLoop(context.getSizes().getDim(next, i)));
  const ScalarExpr *expr = context.getLoad(next, free);
  if (linalg::LinalgOp op = ExprContext::getReductionOp(expr)) {
    IndexList inner;
    for (unsigned loop : context.getReductionLoops(op))
      inner.push_back(addLoop(context.getLoopExtent(op, loop)));
    std::optional<Reduction> reduction = context.getReduction(expr, inner);
    if (!reduction || reduction->combiner != Reduction::Add ||
        context.evaluateFloat(reduction->init) != 0.0)
      return false;
    expr = reduction->body;
  }
  ring.setOpaque(candidate.value);
  Ring::Result body = ring.get(expr);
  if (!body || body->size() != 1)
    return false;
  const ScalarExpr *element = nullptr;
  Polynomial factor = {{{}, (*body)[0].coefficient}};
  for (auto [part, power] : (*body)[0].factors) {
    if (part->kind == Factor::Expr && part->expr->isLoad() &&
        part->expr->value == candidate.value && power == 1)
      element = part->expr;
    else
      factor[0].factors.push_back({part, power});
  }
  DimSet dims;
  ring.collectDims(factor, dims);
  DimMap solution;
  if (!element || !dims.empty() || !context.getIndices(element) ||
      !unify(index, *context.getIndices(element), candidate.access, solution))
    return false;
  for (unsigned i = 0, e = candidate.access.size(); i < e; ++i)
    range = range * context.getSizes().getDim(candidate.value, i);
  Ring::Result product = ring.mul(ratio, factor);
  if (domain != range || !product)
    return false;
  for (const IndexExpr *&position : free)
    position = index.substitute(position, solution);
  candidate.value = next;
  candidate.access = free;
  ratio = *product;
  return true;
}

/// From a value that is a gradient up to a factor, or for each head of a group,
/// to the last one that is a gradient as the operation gives it.
void BackwardMatcher::follow(const Candidate &candidate,
                             const Reference &reference, Polynomial ratio) {
  std::optional<GradientMatch> best;
  Candidate current = candidate;
  for (unsigned steps = 0; steps < 8; ++steps) {
    std::optional<GradientMatch> gradient = accept(current, reference, ratio);
    if (gradient && (!best || gradient->factor == 1.0))
      best = gradient;
    if (!step(current, ratio))
      break;
  }
  if (best)
    result.gradients.push_back(*best);
}

bool BackwardMatcher::recognize(Value value) {
  for (GradientMatch::Kind kind :
       {GradientMatch::Value, GradientMatch::Query, GradientMatch::Key})
    if (recognize(value, kind))
      return true;
  return false;
}

bool BackwardMatcher::recognize(Value value, GradientMatch::Kind kind) {
  std::optional<unsigned> target;
  if (kind != GradientMatch::Bias)
    target = nonUnit(kind == GradientMatch::Value ? match.d : match.k);
  if (std::optional<Candidate> candidate = bring(value, target)) {
    for (const Reference &reference : references) {
      if (reference.kind != kind ||
          llvm::any_of(result.gradients, [&](const GradientMatch &other) {
            return other.kind == reference.kind && other.bias == reference.bias;
          }))
        continue;
      std::optional<Polynomial> ratio =
          getRatio(candidate->body, reference.body);
      if (!ratio)
        continue;
      size_t before = result.gradients.size();
      follow(*candidate, reference, *ratio);
      if (result.gradients.size() == before)
        continue;
      std::optional<bool> isNaN = isNaNWithoutKeys(*candidate);
      result.gradients.back().isNaNWithoutKeys = isNaN.value_or(false);
      if (!isNaN && !unknownRow)
        unknownRow = value.getDefiningOp();
      return true;
    }
  }
  return false;
}

bool BackwardMatcher::run() {
  if (!scoreElement || !findOutputGradient() || !buildReferences())
    return false;
  for (Operation *op : search.contractions)
    if (!recognize(op->getResult(0)) && !unexplained)
      unexplained = op;
  return !result.gradients.empty();
}

/// dBias is dS or a sum of it: any value on the way may be it. Only asked for
/// if something still leaves the match, since nobody may want it.
bool BackwardMatcher::findBiasGradients() {
  size_t before = result.gradients.size();
  if (!match.biases.empty())
    for (Operation *op : ArrayRef(search.others).take_front(kMaxCandidates))
      if (op->getNumResults() == 1)
        recognize(op->getResult(0), GradientMatch::Bias);
  return result.gradients.size() > before;
}

//===----------------------------------------------------------------------===//
// The decision
//===----------------------------------------------------------------------===//

/// Bytes of the escaping tensors that have an element for each query and key.
static std::optional<uint64_t> getSavedBytes(const AttentionMatch &match) {
  SizeExpr points(1);
  for (unsigned dim : match.getDims())
    if (dim != match.k && dim != match.d)
      points = points * match.context->index.getExtent(dim);
  std::optional<int64_t> elements = points.getConstant();
  if (!elements)
    return std::nullopt;
  llvm::SmallSetVector<Value, 4> saved;
  uint64_t bytes = 0;
  for (OpOperand *escape : match.escapes) {
    auto type = dyn_cast<RankedTensorType>(escape->get().getType());
    if (type && type.hasStaticShape() && type.getNumElements() == *elements &&
        type.getElementType().isIntOrFloat() && saved.insert(escape->get()))
      bytes += *elements * llvm::divideCeil(type.getElementTypeBitWidth(), 8);
  }
  return bytes;
}

/// The backward operation comes before the first gradient: there, all that it
/// reads has to exist.
static bool isOrdered(AttentionMatch &match, BackwardMatch &backward) {
  Operation *output = match.results.front().getDefiningOp();
  Block *block = output->getBlock();
  Operation *given = backward.outputGradient.tensor.getDefiningOp();
  if (given)
    given = block->findAncestorOpInBlock(*given);
  return llvm::all_of(backward.gradients, [&](GradientMatch &gradient) {
    Operation *op = gradient.tensor.tensor.getDefiningOp();
    return op->getBlock() == block && output->isBeforeInBlock(op) &&
           (!given || given->isBeforeInBlock(op));
  });
}

/// Replaces the gradients as well, and finds out what is left.
static void setGradients(AttentionMatch &match, const BackwardMatch &backward,
                         ArrayRef<mlir::Value> results) {
  match.results.assign(results.begin(), results.end());
  for (const GradientMatch &gradient : backward.gradients)
    match.results.push_back(gradient.tensor.tensor);
  findEscapes(match);
}

bool mlir::flash::matchBackward(AttentionMatch &match, const DeadCode &deadCode,
                                const RaiseOptions &options,
                                BackwardMiss &miss) {
  match.assumesVisibleRows = options.assumeVisibleRows;
  BackwardSearch search(match);
  search.run();
  std::optional<uint64_t> savedBytes = getSavedBytes(match);
  SmallVector<Value> results = match.results;
  size_t best = 0;
  for (Value tensor :
       ArrayRef(search.outputGradients).take_front(kMaxAttempts)) {
    BackwardMatcher matcher(match, search, deadCode, tensor);
    if (!matcher.run())
      continue;
    match.leaves.push_back(tensor);
    setGradients(match, matcher.result, results);
    if (!match.escapes.empty() && matcher.findBiasGradients())
      setGradients(match, matcher.result, results);
    if (match.escapes.empty() && !agreeOnRows(matcher.result) &&
        !matcher.unknownRow)
      matcher.unknownRow =
          matcher.result.gradients.front().tensor.tensor.getDefiningOp();
    if (match.escapes.empty() && matcher.unknownRow) {
      miss.blocker = matcher.unknownRow;
      miss.detail = "what a row whose scores are all -inf adds to the gradient "
                    "is not known (assume-visible-rows raises it nevertheless)";
      match.leaves.pop_back();
      break;
    }
    if (match.escapes.empty() && isOrdered(match, matcher.result)) {
      matcher.result.savedBytes = savedBytes;
      match.backward =
          std::make_shared<BackwardMatch>(std::move(matcher.result));
      return true;
    }
    if (matcher.result.gradients.size() > best) {
      best = matcher.result.gradients.size();
      miss.blocker = matcher.unexplained;
      if (!miss.blocker && !match.escapes.empty())
        miss.blocker = match.escapes.front()->getOwner();
    }
    match.leaves.pop_back();
  }
  match.results = results;
  findEscapes(match);
  if (!miss.blocker && !search.outputGradients.empty() &&
      !search.contractions.empty())
    miss.blocker = search.contractions.front();
  if (miss.blocker && miss.detail.empty())
    miss.detail = ("the backward is not the gradient of this attention at '" +
                   miss.blocker->getName().getStringRef() + "'")
                      .str();
  return false;
}
