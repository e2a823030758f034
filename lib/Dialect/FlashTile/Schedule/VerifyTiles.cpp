//===- VerifyTiles.cpp - Tiles between wait and release -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What consumers may do with the tiles of rings that another role fills: tiles
// are read while they are held, by products too, and a tile that is not waited
// for has been awaited on every way there.
//
// Refused: tiles in SRAM that other ops hand on.
//
//===----------------------------------------------------------------------===//

#include "VerifyRoles.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetOperations.h"

using namespace mlir;
using namespace mlir::flash_tile;

static int64_t getSlots(Value ring) {
  return cast<RingType>(ring.getType()).getSlots();
}

static bool isBefore(Operation *lhs, Operation *rhs) {
  return lhs->isBeforeInBlock(rhs);
}

//===----------------------------------------------------------------------===//
// Tiles that are held
//===----------------------------------------------------------------------===//

namespace {
/// Goes through the consumers once: loops hold nothing from one iteration to
/// the next.
class TileVerifier {
public:
  LogicalResult visitBlock(Block &block) {
    for (Operation &op : block) {
      if (failed(visit(&op)))
        return failure();
      for (Region &region : op.getRegions())
        for (Block &inner : region)
          if (failed(visitBlock(inner)))
            return failure();
    }
    for (auto &[ring, waits] : held)
      for (WaitOp wait : waits)
        if (wait->getBlock() == &block)
          return failAt(wait.emitOpError("hands out a tile that is not "
                                         "released in its block"),
                        ring);
    return success();
  }

private:
  LogicalResult visit(Operation *op) {
    for (Value result : op->getResults())
      if (isInSRAM(result) && !isa<WaitOp, StageOp, ShareOp>(op))
        return op->emitOpError("hands on a tile in SRAM, which can't be "
                               "followed");
    if (auto release = dyn_cast<ReleaseOp>(op))
      return visitRelease(release);
    if (!isa<WaitOp, AwaitOp>(op))
      return success();
    Value ring = getRingOf(op);
    if (int64_t(held[ring].size()) >= getSlots(ring))
      return failAt(op->emitOpError("never ends: the next tile has no place "
                                    "while all ")
                        << getSlots(ring) << " slots are held",
                    ring);
    if (auto wait = dyn_cast<WaitOp>(op))
      held[ring].push_back(wait);
    return success();
  }

  LogicalResult visitRelease(ReleaseOp release) {
    auto &waits = held[release.getRing()];
    if (waits.empty())
      return failAt(release.emitOpError("releases a tile that was not waited "
                                        "for"),
                    release.getRing());
    WaitOp wait = waits.front();
    if (wait->getBlock() != release->getBlock()) {
      InFlightDiagnostic error = release.emitOpError(
          "releases a tile that was handed out in another block");
      error.attachNote(wait.getLoc()) << "the oldest tile that is held";
      return error;
    }
    waits.erase(waits.begin());
    return checkUses(wait, release);
  }

  LogicalResult checkUses(WaitOp wait, ReleaseOp release) {
    Block *block = wait->getBlock();
    for (Operation *user : wait.getTile().getUsers()) {
      if (isBefore(release, block->findAncestorOpInBlock(*user))) {
        InFlightDiagnostic error =
            user->emitOpError("reads a tile that was released");
        error.attachNote(release.getLoc()) << "the release";
        return error;
      }
      auto started = dyn_cast<DotStartOp>(user);
      if (!started)
        continue;
      Operation *done = *started->getUsers().begin();
      if (isBefore(release, block->findAncestorOpInBlock(*done))) {
        InFlightDiagnostic error = release.emitOpError(
            "releases a tile that a product in flight reads");
        error.attachNote(started.getLoc()) << "the product";
        return error;
      }
    }
    return success();
  }

  /// What was handed out and not released, oldest first.
  llvm::MapVector<Value, SmallVector<WaitOp>> held;
};
} // namespace

//===----------------------------------------------------------------------===//
// Early waits
//===----------------------------------------------------------------------===//

namespace {
/// Which rings' next tile has been awaited, on all ways to a point. That an
/// await's condition holds where its wait is reached is a matter of numbers.
class EarlyVerifier {
public:
  LogicalResult visitBlock(Block &block) {
    for (Operation &op : block)
      if (failed(visit(&op)))
        return failure();
    return success();
  }

private:
  LogicalResult visit(Operation *op) {
    if (auto await = dyn_cast<AwaitOp>(op)) {
      awaited.insert(await.getRing());
      return checkPeeked(await, await.getPeeked());
    }
    if (auto wait = dyn_cast<WaitOp>(op))
      return visitWait(wait);
    auto loop = dyn_cast<scf::ForOp>(op);
    return loop ? visitLoop(loop) : success();
  }

  LogicalResult visitWait(WaitOp wait) {
    bool known = awaited.erase(wait.getRing());
    if (wait.getArrived() && !known) {
      StringRef why = round ? "the iteration before does not await it"
                            : "nothing before it awaits it";
      return failAt(wait.emitOpError("expects a tile that has arrived, but ")
                        << why,
                    wait.getRing());
    }
    return checkPeeked(wait, wait.getPeeked());
  }

  /// An iteration begins with what holds before the loop and after the
  /// iteration before.
  LogicalResult visitLoop(scf::ForOp loop) {
    int64_t outerRound = round;
    for (round = 0;; ++round) {
      DenseSet<Value> entry = awaited;
      if (failed(visitBlock(*loop.getBody())))
        return failure();
      // No iteration at all leaves what was before.
      llvm::set_intersect(awaited, entry);
      if (awaited == entry)
        break;
    }
    round = outerRound;
    return success();
  }

  /// The answer is about the tile that `op` waits for.
  LogicalResult checkPeeked(Operation *op, Value peeked) {
    if (!peeked)
      return success();
    Value ring = getRingOf(op);
    auto peek = peeked.getDefiningOp<PeekOp>();
    if (!peek || peek.getRing() != ring || peek->getBlock() != op->getBlock())
      return failAt(op->emitOpError("expected `peeked` to be the answer of a "
                                    "peek of its ring in its block"),
                    ring);
    for (Operation *between = peek->getNextNode(); between != op;
         between = between->getNextNode()) {
      bool stale = between
                       ->walk([&](WaitOp wait) {
                         return wait.getRing() == ring ? WalkResult::interrupt()
                                                       : WalkResult::advance();
                       })
                       .wasInterrupted();
      if (!stale)
        continue;
      InFlightDiagnostic error =
          op->emitOpError("was peeked at before another tile was handed out");
      error.attachNote(between->getLoc()) << "the other tile";
      return failAt(std::move(error), ring);
    }
    return success();
  }

  DenseSet<Value> awaited;
  int64_t round = 0; ///< how often the innermost loop was gone through
};
} // namespace

LogicalResult mlir::flash_tile::verifyTiles(Block &consumers) {
  if (failed(TileVerifier().visitBlock(consumers)))
    return failure();
  return EarlyVerifier().visitBlock(consumers);
}
