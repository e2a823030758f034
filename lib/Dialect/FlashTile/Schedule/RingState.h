//===- RingState.h - What is in SRAM at a point of the program -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An abstract interpretation of a kernel: the state of every ring, loops to a
// fixed point. flash-insert-waits runs it to find where waits and barriers are
// needed, flash-verify-hazards to prove that they are there.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASHTILE_SCHEDULE_RINGSTATE_H
#define FLASH_LIB_DIALECT_FLASHTILE_SCHEDULE_RINGSTATE_H

#include "flash/Dialect/FlashTile/IR/FlashTile.h"

#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::flash_tile {

/// A slot that has been filled and not been released, oldest first.
struct LiveSlot {
  Value tile;           ///< what `wait` handed out; null before
  bool landed = false;  ///< this thread's part has arrived
  bool visible = false; ///< so have the parts of all threads

  bool operator==(const LiveSlot &other) const {
    return tile == other.tile && landed == other.landed &&
           visible == other.visible;
  }
};

struct RingContents {
  SmallVector<LiveSlot> live;
  /// Slots that were released, but which another warp may still read.
  int64_t released = 0;
  Value staged; ///< what `stage` put there last

  bool operator==(const RingContents &other) const {
    return live == other.live && released == other.released &&
           staged == other.staged;
  }
};

struct SRAMState {
  llvm::MapVector<Value, RingContents> rings;
  /// The rings of the groups in flight, in the order of their fills.
  SmallVector<Value> inFlight;
};

/// Walks a kernel. Subclasses decide what happens where a wait or a barrier is
/// due.
class RingWalker {
public:
  virtual ~RingWalker() = default;
  LogicalResult run(KernelOp kernel);

protected:
  /// Called where `op` needs a barrier before it. Fails if that is an error.
  virtual LogicalResult needBarrier(Operation *op, StringRef why) = 0;
  /// Called with the depth that `wait` may have at most.
  virtual LogicalResult foundDepth(WaitOp wait, int64_t depth) = 0;

  /// True in the last walk over an op: then the IR may be changed.
  bool isFinal() const { return final; }

private:
  LogicalResult visitBlock(Block &block);
  LogicalResult visit(Operation *op);
  LogicalResult visitFill(FillOp fill);
  LogicalResult visitWait(WaitOp wait);
  LogicalResult visitRelease(ReleaseOp release);
  LogicalResult visitStage(StageOp stage);
  LogicalResult visitFor(scf::ForOp loop);
  LogicalResult visitIf(scf::IfOp branch);
  LogicalResult checkUses(Operation *op);
  LogicalResult checkOverlap(Operation *op, Value ring);
  LogicalResult barrierBefore(Operation *op, StringRef why);
  void barrier();
  LogicalResult join(Operation *op, SRAMState &into, const SRAMState &other);

  SRAMState state;
  bool final = true;
};

} // namespace mlir::flash_tile

#endif // FLASH_LIB_DIALECT_FLASHTILE_SCHEDULE_RINGSTATE_H
