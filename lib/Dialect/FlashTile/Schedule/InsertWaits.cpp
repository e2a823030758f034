//===- InsertWaits.cpp - Wait depths and barriers -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  fills, waits and releases. Out: the same with depths, and barriers where
// the state of the rings asks for them.
//
//===----------------------------------------------------------------------===//

#include "RingState.h"

#include "flash/Dialect/FlashTile/Schedule/Passes.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::flash_tile {
#define GEN_PASS_DEF_FLASHINSERTWAITS
#include "flash/Dialect/FlashTile/Schedule/Passes.h.inc"
} // namespace mlir::flash_tile

using namespace mlir;
using namespace mlir::flash_tile;

namespace {
class WaitInserter : public RingWalker {
protected:
  LogicalResult needBarrier(Operation *op, StringRef) override {
    if (isFinal()) {
      OpBuilder builder(op);
      BarrierOp::create(builder, op->getLoc());
    }
    return success();
  }
  LogicalResult foundDepth(WaitOp wait, int64_t depth) override {
    if (isFinal())
      wait.setPending(depth);
    return success();
  }
};

struct FlashInsertWaitsPass
    : flash_tile::impl::FlashInsertWaitsBase<FlashInsertWaitsPass> {
  void runOnOperation() override {
    for (KernelOp kernel : getOperation().getOps<KernelOp>()) {
      // Between roles every wait names its own copy.
      if (!kernel.getBody().getOps<RolesOp>().empty())
        continue;
      // Depths of an earlier run are not facts.
      kernel.walk([](WaitOp wait) { wait.removePendingAttr(); });
      if (failed(WaitInserter().run(kernel)))
        return signalPassFailure();
    }
  }
};
} // namespace
