//===- VerifyShares.cpp - Tiles that warpgroups share -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Warpgroups are ordered by nothing but `meet`. A tile that one of them has
// written is there for the others after the next one; a product of another one
// that reads it is over only after the next `meet` behind its wait.
//
// The consumers are gone through as they run, each loop as often as it takes
// until slots have gone around: what follows is like what was before.
//
// Refused: shared tiles and meets inside of anything but scf.for.
//
//===----------------------------------------------------------------------===//

#include "VerifyRoles.h"

#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;
using namespace mlir::flash_tile;

namespace {
/// What one slot of a ring holds.
struct SharedSlot {
  enum class State { Free, Written, Whole };
  State state = State::Free;
  ShareOp share;
  int64_t reading = 0; ///< products in flight that read it
  int64_t unread = 0;  ///< products that have not been started
};

struct SharedRing {
  SmallVector<SharedSlot> slots;
  int64_t count = 0; ///< tiles that went through
};

class ShareVerifier {
public:
  LogicalResult visitBlock(Block &block) {
    for (Operation &op : block) {
      if (auto loop = dyn_cast<scf::ForOp>(op)) {
        for (int64_t round = 0; round <= mostSlots; ++round)
          if (failed(visitBlock(*loop.getBody())))
            return failure();
      } else if (failed(visit(&op))) {
        return failure();
      }
    }
    return success();
  }

  void addRing(Value ring) {
    int64_t slots = cast<RingType>(ring.getType()).getSlots();
    rings[ring].slots.resize(slots);
    mostSlots = std::max(mostSlots, slots);
  }
  bool empty() const { return rings.empty(); }

private:
  using State = SharedSlot::State;

  LogicalResult visit(Operation *op) {
    if (auto share = dyn_cast<ShareOp>(op))
      return visitShare(share);
    if (isa<MeetOp>(op))
      meet();
    if (auto started = dyn_cast<DotStartOp>(op))
      return visitStart(started);
    if (auto wait = dyn_cast<DotWaitOp>(op)) {
      auto pending = static_cast<size_t>(wait.getPending());
      while (inFlight.size() > pending) {
        finish(inFlight.front());
        inFlight.erase(inFlight.begin());
      }
    }
    return success();
  }

  LogicalResult visitShare(ShareOp share) {
    SharedRing &ring = rings[share.getRing()];
    SharedSlot &slot = ring.slots[ring.count++ % ring.slots.size()];
    if (slot.state != State::Free) {
      InFlightDiagnostic error = share.emitOpError(
          "overwrites a tile that another warpgroup may still read: all meet "
          "only later");
      error.attachNote(slot.share.getLoc()) << "the tile";
      return failAt(std::move(error), share.getRing());
    }
    auto users = share.getShared().getUsers();
    slot = {State::Written, share, 0,
            std::distance(users.begin(), users.end())};
    return success();
  }

  void meet() {
    for (auto &[value, ring] : rings)
      for (SharedSlot &slot : ring.slots) {
        if (slot.state == State::Whole && !slot.reading && !slot.unread)
          slot.state = State::Free;
        if (slot.state == State::Written)
          slot.state = State::Whole;
      }
  }

  SharedSlot *find(Value tile) {
    auto share = tile.getDefiningOp<ShareOp>();
    if (!share)
      return nullptr;
    for (SharedSlot &slot : rings[share.getRing()].slots)
      if (slot.share == share && slot.unread)
        return &slot;
    return nullptr;
  }

  LogicalResult visitStart(DotStartOp started) {
    inFlight.push_back(started);
    if (!started.getA().getDefiningOp<ShareOp>())
      return success();
    SharedSlot *slot = find(started.getA());
    if (slot && slot->state == State::Whole) {
      ++slot->reading;
      --slot->unread;
      return success();
    }
    InFlightDiagnostic error = started.emitOpError(
        "reads a tile that another warpgroup may still write: all have not met "
        "since");
    error.attachNote(started.getA().getLoc()) << "the tile";
    return error;
  }

  void finish(DotStartOp started) {
    auto share = started.getA().getDefiningOp<ShareOp>();
    if (!share)
      return;
    for (SharedSlot &slot : rings[share.getRing()].slots)
      if (slot.share == share && slot.reading) {
        --slot.reading;
        return;
      }
  }

  llvm::MapVector<Value, SharedRing> rings;
  SmallVector<DotStartOp> inFlight; ///< oldest first
  int64_t mostSlots = 1;
};
} // namespace

/// Products of the block of a `share` are all that may read its tile, as A.
static LogicalResult checkReaders(ShareOp share) {
  for (OpOperand &use : share.getShared().getUses()) {
    auto dot = dyn_cast<DotStartOp>(use.getOwner());
    if (!dot || use.getOperandNumber() != 0 ||
        dot->getBlock() != share->getBlock())
      return use.getOwner()->emitOpError(
          "reads a shared tile: only products of its block may, as A");
  }
  for (Operation *user : share.getRing().getUsers())
    if (!isa<ShareOp>(user))
      return failAt(user->emitOpError("uses a ring of shared tiles"),
                    share.getRing());
  return success();
}

LogicalResult mlir::flash_tile::verifyShares(TasksOp consumers) {
  ShareVerifier verifier;
  WalkResult result =
      consumers->getParentOfType<KernelOp>().walk([&](Operation *op) {
        if (!isa<ShareOp, MeetOp, AccumulateOp>(op))
          return WalkResult::advance();
        if (!isInLoopsOf(consumers, op)) {
          op->emitOpError("expected in flash_tile.tasks of the consumers, with "
                          "no op around it but scf.for");
          return WalkResult::interrupt();
        }
        auto share = dyn_cast<ShareOp>(op);
        if (share && failed(checkReaders(share)))
          return WalkResult::interrupt();
        if (share)
          verifier.addRing(share.getRing());
        return WalkResult::advance();
      });
  if (result.wasInterrupted())
    return failure();
  // Tasks follow each other like the iterations of a loop.
  Block &body = consumers.getBody().front();
  for (int64_t round = 0; round < 2 && !verifier.empty(); ++round)
    if (failed(verifier.visitBlock(body)))
      return failure();
  return success();
}
