//===- WidenLoops.cpp - Loops over blocks of keys -------------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A loop that reads slices [offset, offset + block) of K and V and carries an
// online softmax is one step of the same over all keys: a body whose blocks
// are as long as the whole range, once. That step is straight-line linalg,
// which recognition takes as it takes any other.
//
// Input: scf.for over tensors. Output: its body once, where every dim that is
// a block became the whole range.
//
//===----------------------------------------------------------------------===//

#include "ExposeAttention.h"
#include "LoopWidener.h"

#include "flash/Analysis/OnlineLoop.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// What each tensor of the body starts from
//===----------------------------------------------------------------------===//

bool mlir::flash::isInit(Operation *op) {
  if (isa_and_nonnull<tensor::EmptyOp>(op))
    return true;
  if (auto constant = dyn_cast_or_null<arith::ConstantOp>(op)) {
    auto elements = dyn_cast<DenseElementsAttr>(constant.getValue());
    return elements && elements.isSplat();
  }
  auto fill = dyn_cast_or_null<linalg::FillOp>(op);
  return fill && fill.hasPureTensorSemantics();
}

/// Erases those of `ops` that nobody needs, and what only they needed.
static void eraseDead(SmallVector<Operation *> ops) {
  llvm::DenseSet<Operation *> erased;
  while (!ops.empty()) {
    Operation *op = ops.pop_back_val();
    if (erased.contains(op) || !isOpTriviallyDead(op))
      continue;
    for (Value operand : op->getOperands())
      if (Operation *producer = operand.getDefiningOp())
        ops.push_back(producer);
    erased.insert(op);
    op->erase();
  }
}

/// A copy of `op` and of the inits that it reads, in front of `user`.
static Operation *copyInit(Operation *op, Operation *user) {
  OpBuilder builder(user);
  Operation *copy = builder.clone(*op);
  for (OpOperand &operand : copy->getOpOperands())
    if (Operation *init = operand.get().getDefiningOp();
        isInit(init) && isa<RankedTensorType>(operand.get().getType()))
      operand.set(copyInit(init, copy)->getResult(0));
  return copy;
}

void mlir::flash::separateInits(scf::ForOp loop) {
  SmallVector<Operation *> users;
  for (Operation &op : loop.getBody()->without_terminator())
    if (!isInit(&op))
      users.push_back(&op);
  SmallVector<Operation *> before;
  for (Operation *op : users)
    for (OpOperand &operand : op->getOpOperands())
      if (Operation *init = operand.get().getDefiningOp();
          isInit(init) && isa<RankedTensorType>(operand.get().getType())) {
        operand.set(copyInit(init, op)->getResult(0));
        before.push_back(init);
      }
  eraseDead(std::move(before));
}

//===----------------------------------------------------------------------===//
// The step over all keys
//===----------------------------------------------------------------------===//

RankedTensorType LoopWidener::widenType(Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  auto it = marks.find(value);
  if (it == marks.end())
    return type;
  SmallVector<int64_t> shape(type.getShape());
  for (unsigned dim : it->second.set_bits())
    shape[dim] = getConstantIntValue(total).value_or(ShapedType::kDynamic);
  return type.clone(shape);
}

Operation *LoopWidener::copy(Operation &op, OpBuilder &builder,
                             IRMapping &mapping) {
  Value result = op.getNumResults() == 1 ? op.getResult(0) : Value();
  bool isWide = result && marks.count(result);
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op); slice && isWide) {
    SmallVector<OpFoldResult> offsets, sizes = slice.getMixedSizes();
    for (OpFoldResult value : slice.getMixedOffsets()) {
      if (auto moving = dyn_cast<Value>(value))
        value = getAsOpFoldResult(mapping.lookupOrDefault(moving));
      offsets.push_back(value);
    }
    llvm::SmallBitVector dropped = slice.getDroppedDims();
    unsigned position = 0;
    for (unsigned i = 0, e = sizes.size(); i < e; ++i)
      if (!dropped.test(i) && isMarked(result, position++))
        sizes[i] = total;
    for (OpFoldResult &size : sizes)
      if (auto value = dyn_cast<Value>(size))
        size = mapping.lookupOrDefault(value);
    return tensor::ExtractSliceOp::create(
        builder, op.getLoc(), widenType(result),
        mapping.lookupOrDefault(slice.getSource()), offsets, sizes,
        slice.getMixedStrides());
  }
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op); expand && isWide) {
    SmallVector<OpFoldResult> shape = expand.getMixedOutputShape();
    for (auto [dim, size] : llvm::enumerate(shape)) {
      if (isMarked(result, dim))
        size = total;
      else if (auto value = dyn_cast<Value>(size))
        size = mapping.lookupOrDefault(value);
    }
    return tensor::ExpandShapeOp::create(
        builder, op.getLoc(), widenType(result),
        mapping.lookupOrDefault(expand.getSrc()),
        expand.getReassociationIndices(), shape);
  }
  if (auto empty = dyn_cast<tensor::EmptyOp>(op); empty && isWide) {
    SmallVector<OpFoldResult> shape = empty.getMixedSizes();
    for (auto [dim, size] : llvm::enumerate(shape)) {
      if (isMarked(result, dim))
        size = total;
      else if (auto value = dyn_cast<Value>(size))
        size = mapping.lookupOrDefault(value);
    }
    return tensor::EmptyOp::create(builder, op.getLoc(), shape,
                                   empty.getType().getElementType());
  }
  if (auto constant = dyn_cast<arith::ConstantOp>(op); constant && isWide) {
    auto splat = cast<DenseElementsAttr>(constant.getValue());
    return arith::ConstantOp::create(
        builder, op.getLoc(),
        cast<TypedAttr>(splat.resizeSplat(widenType(result))));
  }
  Operation *copied = builder.clone(op, mapping);
  for (auto [before, after] : llvm::zip(op.getResults(), copied->getResults()))
    if (marks.count(before))
      after.setType(widenType(before));
  return copied;
}

void LoopWidener::widen(std::optional<Location> loc, IRMapping &copies) {
  OpBuilder builder(loop);
  copies.map(loop.getInductionVar(), loop.getLowerBound());
  copies.map(loop.getRegionIterArgs(), loop.getInitArgs());
  SmallVector<Operation *> copied;
  for (Operation &op : loop.getBody()->without_terminator()) {
    copied.push_back(copy(op, builder, copies));
    copies.map(&op, copied.back());
    copies.map(op.getResults(), copied.back()->getResults());
    if (loc)
      copied.back()->walk([&](Operation *nested) { nested->setLoc(*loc); });
  }
  for (auto [result, value] :
       llvm::zip(loop.getResults(), loop.getYieldedValues()))
    result.replaceAllUsesWith(copies.lookupOrDefault(value));
  SmallVector<Operation *> used;
  loop->walk([&](Operation *op) {
    for (Value operand : op->getOperands())
      if (Operation *producer = operand.getDefiningOp())
        if (!loop->isAncestor(producer))
          used.push_back(producer);
  });
  loop.erase();
  // Bounds and inits that only the loop read, positions of blocks.
  if (!loc)
    used.append(copied.begin(), copied.end());
  eraseDead(std::move(used));
}

//===----------------------------------------------------------------------===//
// Where that gives a match
//===----------------------------------------------------------------------===//

/// A loop that may carry a softmax: it carries tensors, and has an exponential.
static bool mayCarrySoftmax(scf::ForOp loop) {
  if (loop.getInitArgs().empty() ||
      !llvm::all_of(loop.getInitArgs().getTypes(),
                    [](Type type) { return isa<RankedTensorType>(type); }))
    return false;
  bool hasExponential = false, isInnermost = true;
  loop.getBody()->walk([&](Operation *op) {
    hasExponential |= isa<math::ExpOp, math::Exp2Op, linalg::ExpOp>(op);
    isInnermost &= !isa<LoopLikeOpInterface>(op);
  });
  return hasExponential && isInnermost;
}

namespace {
/// A loop that can be widened.
struct Candidate {
  scf::ForOp loop;
  std::unique_ptr<LoopWidener> widener;
  OnlineSoftmax online;
  IRMapping copies;
};
} // namespace

/// The loops of `loops` that are online softmaxes over blocks; empty for the
/// others.
static std::vector<std::optional<Candidate>>
analyzeLoops(ArrayRef<scf::ForOp> loops, SizeAnalysis &sizes) {
  std::vector<std::optional<Candidate>> candidates;
  for (scf::ForOp loop : loops) {
    candidates.emplace_back();
    Candidate candidate{
        loop, std::make_unique<LoopWidener>(loop, sizes), {}, {}};
    if (matchOnlineSoftmax(loop, sizes, candidate.online) &&
        candidate.widener->analyze(candidate.online.reductions))
      candidates.back() = std::move(candidate);
  }
  return candidates;
}

void mlir::flash::widenAttentionLoops(Operation *function) {
  SmallVector<scf::ForOp> loops, copied;
  function->walk([&](scf::ForOp loop) {
    if (mayCarrySoftmax(loop))
      loops.push_back(loop);
  });
  if (loops.empty())
    return;
  IRMapping mapping;
  OwningOpRef<Operation *> copy = function->clone(mapping);
  for (scf::ForOp loop : loops)
    copied.push_back(cast<scf::ForOp>(mapping.lookup(loop.getOperation())));
  for (scf::ForOp loop : copied)
    separateInits(loop);
  SizeAnalysis sizes(*copy);
  std::vector<std::optional<Candidate>> candidates =
      analyzeLoops(copied, sizes);
  OriginTracker origins;
  for (auto [loop, candidate] : llvm::zip(loops, candidates))
    if (candidate)
      candidate->widener->widen(origins.track(loop), candidate->copies);
  // A row must not be NaN for a block that hides all of its keys.
  SizeAnalysis after(*copy);
  for (std::optional<Candidate> &candidate : candidates)
    if (candidate && !llvm::all_of(candidate->online.unguarded, [&](auto *op) {
          return seesFirstKey(candidate->copies.lookup(op), after);
        }))
      candidate.reset();
  std::vector<SoftmaxDecision> decisions;
  std::vector<AttentionMatch> matches;
  matchFunction(*copy, decisions, matches);
  llvm::SetVector<Operation *> needed = origins.getNeeded(matches, decisions);
  SmallVector<scf::ForOp> chosen;
  for (auto [loop, candidate] : llvm::zip(loops, candidates))
    if (candidate && needed.contains(loop))
      chosen.push_back(loop);
  if (chosen.empty())
    return;
  for (scf::ForOp loop : chosen)
    separateInits(loop);
  SizeAnalysis own(function);
  for (std::optional<Candidate> &candidate : analyzeLoops(chosen, own))
    if (candidate)
      candidate->widener->widen(std::nullopt, candidate->copies);
}
