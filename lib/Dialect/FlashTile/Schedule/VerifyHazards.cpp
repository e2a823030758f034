//===- VerifyHazards.cpp - No race in SRAM -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Changes nothing. What it can't prove it rejects.
//
//===----------------------------------------------------------------------===//

#include "RingState.h"
#include "VerifyRoles.h"

#include "flash/Dialect/FlashTile/Schedule/Passes.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::flash_tile {
#define GEN_PASS_DEF_FLASHVERIFYHAZARDS
#include "flash/Dialect/FlashTile/Schedule/Passes.h.inc"
} // namespace mlir::flash_tile

using namespace mlir;
using namespace mlir::flash_tile;

namespace {
class HazardVerifier : public RingWalker {
protected:
  LogicalResult needBarrier(Operation *op, StringRef why) override {
    return op->emitOpError("needs a barrier before it: ") << why;
  }
  LogicalResult foundDepth(WaitOp wait, int64_t depth) override {
    if (!wait.getPending())
      return wait.emitOpError("has no depth (run flash-insert-waits)");
    int64_t pending = *wait.getPending();
    if (pending > depth)
      return wait.emitOpError("lets ")
             << pending << " groups be in flight, but its own copy is complete "
             << "only when at most " << depth << " are";
    return success();
  }
};

struct FlashVerifyHazardsPass
    : flash_tile::impl::FlashVerifyHazardsBase<FlashVerifyHazardsPass> {
  void runOnOperation() override {
    for (KernelOp kernel : getOperation().getOps<KernelOp>()) {
      auto roles = kernel.getBody().getOps<RolesOp>();
      LogicalResult result = roles.empty()
                                 ? HazardVerifier().run(kernel)
                                 : verifyRoles(kernel, *roles.begin());
      if (failed(result))
        return signalPassFailure();
    }
    markAllAnalysesPreserved();
  }
};
} // namespace
