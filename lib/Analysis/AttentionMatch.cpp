//===- AttentionMatch.cpp - Decide about every softmax -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Finds the softmaxes of a function and, for each, the contractions that may
// be its product with V; tries them and turns the outcome into a decision.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatchImpl.h"

#include "flash/Analysis/BackwardMatch.h"
#include "flash/Analysis/DescribeMiss.h"
#include "flash/Analysis/OnlineLoop.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Threading.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::flash;

/// More operations between a softmax and the product with V are not searched.
static constexpr unsigned kMaxForwardOps = 256;
static constexpr unsigned kMaxRefinements = 6;

//===----------------------------------------------------------------------===//
// Candidates
//===----------------------------------------------------------------------===//

namespace {
/// A contraction that may be P·V, and the division that comes after it.
struct Candidate {
  linalg::LinalgOp contraction;
  Value late;
};
} // namespace

/// The contraction that `value` divides by something, if it does.
static linalg::LinalgOp getDividedContraction(Value value,
                                              SizeAnalysis &sizes) {
  if (!isa<RankedTensorType>(value.getType()))
    return {};
  ExprContext context(sizes);
  IndexList q = context.addDims(value);
  const ScalarExpr *quotient = context.stripCasts(context.getLoad(value, q));
  if (!quotient->isOp<arith::DivFOp>() && !quotient->isOp<arith::MulFOp>())
    return {};
  for (unsigned i : {0u, 1u}) {
    const ScalarExpr *numerator = context.stripCasts(quotient->operands[i]);
    const ScalarExpr *start;
    numerator = Matcher::peelStart(context, numerator, start);
    linalg::LinalgOp op = ExprContext::getReductionOp(numerator);
    if (op && op->getNumResults() == 1 && op.getNumDpsInputs() >= 2)
      return op;
    if (quotient->isOp<arith::DivFOp>())
      break;
  }
  return {};
}

/// Breadth first from the softmax through elementwise operations and views.
static SmallVector<Candidate> findCandidates(Operation *anchor,
                                             SizeAnalysis &sizes) {
  SmallVector<Candidate> candidates;
  llvm::SetVector<Operation *> visited;
  visited.insert(anchor);
  for (unsigned i = 0; i < visited.size() && i < kMaxForwardOps; ++i) {
    Operation *op = visited[i];
    if (i > 0) {
      auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
      if (linalgOp && linalgOp.getNumReductionLoops() > 0) {
        if (op->getNumResults() == 1 && linalgOp.hasPureTensorSemantics())
          candidates.push_back({linalgOp, {}});
        continue;
      }
      if (op->getNumRegions() > 0 && !linalgOp)
        continue;
      if (!isMemoryEffectFree(op) || isa<linalg::SoftmaxOp, tensor::DimOp>(op))
        continue;
      if (op->getNumResults() == 1)
        if (linalg::LinalgOp contraction =
                getDividedContraction(op->getResult(0), sizes))
          candidates.push_back({contraction, op->getResult(0)});
    }
    // Uses come in reverse order of their creation: restore it.
    SmallVector<Operation *> users(op->getUsers());
    for (Operation *user : llvm::reverse(users)) {
      while (user && user->getBlock() != op->getBlock())
        user = user->getParentOp();
      if (user)
        visited.insert(user);
    }
  }
  return candidates;
}

//===----------------------------------------------------------------------===//
// Decisions
//===----------------------------------------------------------------------===//

static void setText(SoftmaxDecision &decision, RemarkId id, StringRef detail) {
  const RemarkInfo &info = getRemarkInfo(id);
  decision.id = id;
  decision.reason = info.text.str();
  if (!detail.empty())
    decision.reason += (": " + detail).str();
  decision.suggestion = info.suggestion.str();
}

static void setMatched(SoftmaxDecision &decision, const AttentionMatch &match) {
  decision.matched = true;
  decision.blocker = decision.loc;
  setText(decision, RemarkId::AttentionMatched, describe(match));
}

/// Tries one candidate, with its loops taken apart as that turns out to be
/// needed. `found` is filled on success.
static void tryCandidate(Operation *anchor, const Candidate &candidate,
                         SizeAnalysis &sizes, const DeadCode &deadCode,
                         AttentionMatch &found, Miss &best) {
  linalg::LinalgOp contraction = candidate.contraction;
  LoopRefinement refinement;
  refinement.splits.resize(contraction.getNumLoops());
  for (unsigned i = 0; i < kMaxRefinements; ++i) {
    Matcher matcher(anchor, contraction, candidate.late, sizes, deadCode,
                    refinement);
    if (matcher.run())
      found = std::move(matcher.match);
    else if (matcher.miss.progress > best.progress)
      best = matcher.miss;
    if (!matcher.needsRefinement)
      break;
    refinement = std::move(matcher.refined);
  }
}

/// The loop that carries what the sum of `anchor` starts at, or null.
static Operation *getCarryingLoop(Operation *anchor) {
  auto loop = dyn_cast_or_null<LoopLikeOpInterface>(anchor->getParentOp());
  if (!loop || loop.getRegionIterArgs().empty())
    return nullptr;
  llvm::SetVector<Operation *> visited;
  visited.insert(anchor);
  for (unsigned i = 0; i < visited.size() && i < kMaxForwardOps; ++i)
    for (Value operand : visited[i]->getOperands()) {
      if (llvm::is_contained(loop.getRegionIterArgs(), operand))
        return loop;
      if (Operation *op = operand.getDefiningOp())
        if (op->getBlock() == anchor->getBlock())
          visited.insert(op);
    }
  return nullptr;
}

/// Says what kept a loop from being one step over all keys.
static void explainLoop(Operation *anchor, SizeAnalysis &sizes, Miss &miss) {
  Operation *loop = getCarryingLoop(anchor);
  if (!loop)
    return;
  OnlineSoftmax online;
  auto forOp = dyn_cast<scf::ForOp>(loop);
  miss.id = RemarkId::CarriedByLoop;
  miss.blocker = loop;
  if (!forOp || !matchOnlineSoftmax(forOp, sizes, online))
    miss.detail = "it is not known to be an online softmax";
  else if (!online.unguarded.empty())
    miss.detail = "a row may see no key for some blocks, which makes it NaN, "
                  "or the blocks are not known to be all keys in their order";
  else
    miss.detail = "the blocks are not known to be all keys in their order";
}

SoftmaxDecision mlir::flash::matchAttention(Operation *anchor,
                                            SizeAnalysis &sizes,
                                            const DeadCode &deadCode,
                                            AttentionMatch &match,
                                            const RaiseOptions &options) {
  SoftmaxDecision decision(anchor);
  if (auto function = anchor->getParentOfType<FunctionOpInterface>())
    decision.function = function.getName().str();
  Miss best;
  best.blocker = anchor;
  BackwardMiss backwardMiss;
  for (Candidate &candidate : findCandidates(anchor, sizes)) {
    AttentionMatch found;
    tryCandidate(anchor, candidate, sizes, deadCode, found, best);
    if (!found.anchor)
      continue;
    BackwardMiss miss;
    if (found.escapes.empty() ||
        matchBackward(found, deadCode, options, miss)) {
      match = std::move(found);
      setMatched(decision, match);
      return decision;
    }
    // A division behind the contraction has several values to be seen from.
    bool isNew = llvm::none_of(match.getAll(), [&](AttentionMatch *other) {
      return other->contraction == found.contraction;
    });
    if (!match.anchor) {
      match = std::move(found);
      backwardMiss = miss;
    } else if (isNew) {
      match.siblings.push_back(std::move(found));
    }
  }
  if (!match.anchor)
    explainLoop(anchor, sizes, best);
  if (match.anchor) {
    best.id = RemarkId::ProbabilitiesEscape;
    best.progress = kUsesProgress;
    best.blocker = match.escapes.front()->getOwner();
    best.detail = describeEscape(match);
    if (backwardMiss.blocker) {
      best.blocker = backwardMiss.blocker;
      best.detail = backwardMiss.detail;
    }
  }
  decision.blocker = best.blocker->getLoc();
  decision.blockerText = describeOperation(best.blocker);
  decision.progress = best.progress;
  setText(decision, best.id, best.detail);
  // A piece of the attention is in another function.
  auto function = anchor->getParentOfType<FunctionOpInterface>();
  auto symbol = dyn_cast_or_null<SymbolOpInterface>(function.getOperation());
  bool isPiece = symbol && symbol.isPrivate() &&
                 (best.id == RemarkId::NoValueContraction ||
                  best.id == RemarkId::NoScoreContraction);
  if (isa<CallOpInterface>(best.blocker) || isPiece)
    decision.suggestion = "inline what is called between the scores and the "
                          "product with V (--inline)";
  return decision;
}

/// Matches that explain each other's escapes: two products of the same P with
/// different V, two softmaxes of the same Q·Kᵀ.
static void resolveEscapes(std::vector<SoftmaxDecision> &decisions,
                           std::vector<AttentionMatch> &matches) {
  SmallVector<AttentionMatch *> group;
  for (auto [decision, match] : llvm::zip(decisions, matches))
    if (!decision.matched && match.anchor)
      llvm::append_range(group, match.getAll());
  resolveGroup(group);
  llvm::DenseSet<AttentionMatch *> resolved(group.begin(), group.end());
  for (auto [decision, match] : llvm::zip(decisions, matches)) {
    if (decision.matched || !match.anchor)
      continue;
    SmallVector<AttentionMatch *> all = match.getAll();
    if (!llvm::all_of(
            all, [&](AttentionMatch *one) { return resolved.contains(one); }))
      continue;
    setMatched(decision, match);
  }
}

/// Matches that only miss P: it is computed again if that is asked for.
static void resolveProbabilities(std::vector<SoftmaxDecision> &decisions,
                                 std::vector<AttentionMatch> &matches,
                                 const RaiseOptions &options) {
  for (auto [decision, match] : llvm::zip(decisions, matches)) {
    if (decision.matched || !match.anchor || !match.siblings.empty())
      continue;
    AttentionMatch tried = match;
    if (!recomputeProbabilities(tried))
      continue;
    if (options.recomputeProbabilities) {
      match = std::move(tried);
      setMatched(decision, match);
      continue;
    }
    decision.reason += " (recompute-probabilities raises it nevertheless)";
  }
}

/// A sum of exponentials that only serves an LSE is no softmax of its own.
static void dropAbsorbed(std::vector<SoftmaxDecision> &decisions,
                         std::vector<AttentionMatch> &matches) {
  llvm::DenseSet<Operation *> dying;
  for (auto [decision, match] : llvm::zip(decisions, matches))
    if (decision.matched &&
        (!match.lses.empty() || !match.probabilities.empty()))
      dying.insert(match.interior.begin(), match.interior.end());
  if (dying.empty())
    return;
  size_t kept = 0;
  for (size_t i = 0; i < decisions.size(); ++i) {
    if (!decisions[i].matched && dying.contains(decisions[i].anchor))
      continue;
    if (kept != i) {
      decisions[kept] = std::move(decisions[i]);
      matches[kept] = std::move(matches[i]);
    }
    ++kept;
  }
  decisions.erase(decisions.begin() + kept, decisions.end());
  matches.erase(matches.begin() + kept, matches.end());
}

static SoftmaxDecision missInBuffers(Operation *anchor) {
  SoftmaxDecision decision(anchor);
  if (auto function = anchor->getParentOfType<FunctionOpInterface>())
    decision.function = function.getName().str();
  decision.blockerText = describeOperation(anchor);
  setText(decision, RemarkId::InBuffers, "");
  return decision;
}

void mlir::flash::matchFunction(Operation *function,
                                std::vector<SoftmaxDecision> &decisions,
                                std::vector<AttentionMatch> &matches,
                                const RaiseOptions &options) {
  // Most functions hold no softmax: they are not analyzed.
  std::shared_ptr<SizeAnalysis> sizes;
  std::optional<DeadCode> deadCode;
  function->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (!isa<linalg::SoftmaxOp, linalg::LinalgOp>(op))
      return;
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    if (linalgOp && linalgOp.getNumReductionLoops() == 0)
      return;
    if (isSoftmaxInBuffers(op)) {
      decisions.push_back(missInBuffers(op));
      matches.emplace_back();
      return;
    }
    if (!sizes)
      sizes = std::make_shared<SizeAnalysis>(function);
    if (!isSoftmaxAnchor(op, *sizes))
      return;
    if (!deadCode)
      deadCode.emplace(function);
    AttentionMatch match;
    decisions.push_back(matchAttention(op, *sizes, *deadCode, match, options));
    for (AttentionMatch *one : match.getAll())
      one->sizes = sizes;
    matches.push_back(std::move(match));
  });
  resolveEscapes(decisions, matches);
  resolveProbabilities(decisions, matches, options);
  dropAbsorbed(decisions, matches);
}

SmallVector<Operation *> mlir::flash::getIndependentFunctions(Operation *root) {
  SmallVector<Operation *> functions;
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (!isa<FunctionOpInterface>(op))
      return WalkResult::advance();
    functions.push_back(op);
    return WalkResult::skip();
  });
  return functions;
}

std::vector<SoftmaxDecision> mlir::flash::analyzeSoftmaxes(Operation *root) {
  SmallVector<Operation *> functions = getIndependentFunctions(root);
  std::vector<std::vector<SoftmaxDecision>> parts(functions.size());
  parallelFor(root->getContext(), 0, functions.size(), [&](size_t i) {
    std::vector<AttentionMatch> matches;
    matchFunction(functions[i], parts[i], matches);
  });
  std::vector<SoftmaxDecision> decisions;
  for (std::vector<SoftmaxDecision> &part : parts)
    llvm::append_range(decisions, part);
  return decisions;
}
