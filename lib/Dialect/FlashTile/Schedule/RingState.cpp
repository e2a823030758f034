//===- RingState.cpp - What is in SRAM at a point of the program -*- C++-*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The model is that of cp.async and CTA barriers. A thread's groups arrive in
// order; a barrier makes what has arrived visible to all, and ends the reads of
// what was released before it.
//
//===----------------------------------------------------------------------===//

#include "RingState.h"

using namespace mlir;
using namespace mlir::flash_tile;

/// The two rings share bytes. Rings without a place share none.
static bool overlap(Value lhs, Value rhs) {
  auto a = lhs.getDefiningOp<AllocOp>(), b = rhs.getDefiningOp<AllocOp>();
  if (!a || !b || !a.getOffset() || !b.getOffset())
    return false;
  int64_t aBegin = *a.getOffset(), bBegin = *b.getOffset();
  return aBegin < bBegin + b.getRing().getType().getBytes() &&
         bBegin < aBegin + a.getRing().getType().getBytes();
}

void RingWalker::barrier() {
  for (auto &[ring, contents] : state.rings) {
    contents.released = 0;
    for (LiveSlot &slot : contents.live)
      slot.visible = slot.landed;
  }
}

LogicalResult RingWalker::barrierBefore(Operation *op, StringRef why) {
  if (failed(needBarrier(op, why)))
    return failure();
  barrier();
  return success();
}

/// Bytes that `ring` shares with other rings must be free of their tiles.
LogicalResult RingWalker::checkOverlap(Operation *op, Value ring) {
  for (auto &[other, contents] : state.rings) {
    if (other == ring || !overlap(ring, other))
      continue;
    if (!contents.live.empty())
      return op->emitOpError("overwrites bytes of a ring that is in use")
                 .attachNote(other.getLoc())
             << "the ring";
    if (contents.released &&
        failed(barrierBefore(op, "another warp may still read a ring in the "
                                 "same bytes")))
      return failure();
    contents.staged = nullptr;
  }
  return success();
}

LogicalResult RingWalker::visitFill(FillOp fill) {
  Value ring = fill.getRing();
  if (failed(checkOverlap(fill, ring)))
    return failure();
  RingContents &contents = state.rings[ring];
  int64_t slots = cast<RingType>(ring.getType()).getSlots();
  int64_t used = contents.live.size();
  if (used + contents.released >= slots && contents.released &&
      failed(barrierBefore(fill, "another warp may still read the slot")))
    return failure();
  if (used >= slots)
    return fill.emitOpError("has no free slot: all ")
           << slots << " hold tiles that are not released";
  contents.live.push_back({});
  state.inFlight.push_back(ring);
  return success();
}

LogicalResult RingWalker::visitWait(WaitOp wait) {
  Value ring = wait.getRing();
  RingContents &contents = state.rings[ring];
  LiveSlot *slot =
      llvm::find_if(contents.live, [](LiveSlot &s) { return !s.tile; });
  if (slot == contents.live.end())
    return wait.emitOpError("waits for a ring that nothing fills");
  slot->tile = wait.getTile();
  // Groups arrive in order: all up to this one have.
  int64_t depth = state.inFlight.size();
  if (!slot->landed) {
    Value *group = llvm::find(state.inFlight, ring);
    depth = state.inFlight.end() - group - 1;
  }
  if (failed(foundDepth(wait, depth)))
    return failure();
  size_t arrived = state.inFlight.size() -
                   std::min<size_t>(wait.getPending().value_or(depth),
                                    state.inFlight.size());
  for (Value done : ArrayRef<Value>(state.inFlight).take_front(arrived)) {
    auto &live = state.rings[done].live;
    LiveSlot *first =
        llvm::find_if(live, [](LiveSlot &s) { return !s.landed; });
    if (first != live.end())
      first->landed = true;
  }
  state.inFlight.erase(state.inFlight.begin(),
                       state.inFlight.begin() + arrived);
  return success();
}

LogicalResult RingWalker::visitRelease(ReleaseOp release) {
  RingContents &contents = state.rings[release.getRing()];
  if (contents.live.empty() || !contents.live.front().tile)
    return release.emitOpError("releases a tile that was not waited for");
  contents.live.erase(contents.live.begin());
  ++contents.released;
  return success();
}

LogicalResult RingWalker::visitStage(StageOp stage) {
  if (failed(checkOverlap(stage, stage.getRing())))
    return failure();
  RingContents &contents = state.rings[stage.getRing()];
  if (!contents.live.empty())
    return stage.emitOpError("overwrites a tile that is not released");
  contents.staged = stage.getStaged();
  // Other warps use their rows of it until the next barrier.
  contents.released = 1;
  return success();
}

/// Tiles in SRAM that `op` reads must be there, visible, and not released.
LogicalResult RingWalker::checkUses(Operation *op) {
  for (Value result : op->getResults()) {
    auto tile = dyn_cast<RankedTensorType>(result.getType());
    if (tile && isa_and_nonnull<SharedAttr>(tile.getEncoding()) &&
        !isa<StageOp>(op))
      return op->emitOpError("hands on a tile in SRAM, which can't be "
                             "followed");
  }
  for (Value operand : op->getOperands()) {
    auto stage = operand.getDefiningOp<StageOp>();
    if (stage) {
      RingContents &contents = state.rings[stage.getRing()];
      if (contents.staged != operand)
        return op->emitOpError("reads a staged tile that was overwritten");
      contents.released = 1;
    }
    auto wait = operand.getDefiningOp<WaitOp>();
    if (!wait)
      continue;
    auto &live = state.rings[wait.getRing()].live;
    LiveSlot *slot =
        llvm::find_if(live, [&](LiveSlot &s) { return s.tile == operand; });
    if (slot == live.end())
      return op->emitOpError("reads a tile that was released");
    if (!slot->visible &&
        failed(barrierBefore(op, "the copies of other threads are not visible "
                                 "yet")))
      return failure();
  }
  return success();
}

/// `into` becomes what holds whichever way a point was reached.
LogicalResult RingWalker::join(Operation *op, SRAMState &into,
                               const SRAMState &other) {
  auto differs = [&]() {
    return op->emitOpError("is entered with rings in different states");
  };
  if (into.inFlight != other.inFlight)
    return differs();
  for (auto &[ring, contents] : other.rings) {
    RingContents &mine = into.rings[ring];
    if (mine.live.size() != contents.live.size())
      return differs();
    mine.released = std::max(mine.released, contents.released);
    if (mine.staged != contents.staged)
      mine.staged = nullptr;
    for (auto [a, b] : llvm::zip(mine.live, contents.live)) {
      if (a.tile != b.tile)
        return differs();
      a.landed &= b.landed;
      a.visible &= b.visible;
    }
  }
  return success();
}

static bool equal(const SRAMState &lhs, SRAMState &rhs) {
  if (lhs.inFlight != rhs.inFlight)
    return false;
  for (auto &[ring, contents] : lhs.rings)
    if (!(contents == rhs.rings[ring]))
      return false;
  return true;
}

LogicalResult RingWalker::visitFor(scf::ForOp loop) {
  bool outerFinal = final;
  SRAMState entry = state;
  // The state only loses facts from one round to the next.
  while (true) {
    final = false;
    state = entry;
    if (failed(visitBlock(*loop.getBody())))
      return failure();
    SRAMState joined = entry;
    for (auto &[ring, contents] : state.rings)
      joined.rings.insert({ring, RingContents()});
    if (failed(join(loop, joined, state)))
      return failure();
    if (equal(joined, entry))
      break;
    entry = std::move(joined);
  }
  final = outerFinal;
  if (final) {
    state = entry;
    if (failed(visitBlock(*loop.getBody())))
      return failure();
  }
  // No iteration at all leaves the state of the entry.
  return join(loop, state, entry);
}

LogicalResult RingWalker::visitIf(scf::IfOp branch) {
  SRAMState before = state;
  if (failed(visitBlock(branch.getThenRegion().front())))
    return failure();
  SRAMState after = state;
  state = before;
  if (!branch.getElseRegion().empty() &&
      failed(visitBlock(branch.getElseRegion().front())))
    return failure();
  return join(branch, state, after);
}

LogicalResult RingWalker::visit(Operation *op) {
  if (auto fill = dyn_cast<FillOp>(op))
    return visitFill(fill);
  if (auto wait = dyn_cast<WaitOp>(op))
    return visitWait(wait);
  if (auto release = dyn_cast<ReleaseOp>(op))
    return visitRelease(release);
  if (isa<BarrierOp>(op)) {
    barrier();
    return success();
  }
  if (failed(checkUses(op)))
    return failure();
  if (auto stage = dyn_cast<StageOp>(op))
    return visitStage(stage);
  if (auto loop = dyn_cast<scf::ForOp>(op))
    return visitFor(loop);
  if (auto branch = dyn_cast<scf::IfOp>(op))
    return visitIf(branch);
  if (op->getNumRegions())
    return op->emitOpError("is not understood in a kernel: its order of "
                           "execution is not known here");
  return success();
}

LogicalResult RingWalker::visitBlock(Block &block) {
  // Barriers are inserted before the op that is visited.
  for (Operation &op : llvm::make_early_inc_range(block))
    if (failed(visit(&op)))
      return failure();
  return success();
}

LogicalResult RingWalker::run(KernelOp kernel) {
  state = SRAMState();
  final = true;
  for (AllocOp alloc : kernel.getBody().front().getOps<AllocOp>())
    state.rings.insert({alloc.getRing(), RingContents()});
  return visitBlock(kernel.getBody().front());
}
