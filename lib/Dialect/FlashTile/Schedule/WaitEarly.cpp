//===- WaitEarly.cpp - Where tiles are waited for -------------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  rings and issue points, each `wait` before the product that reads it.
// Out: the first tile that an iteration reads is awaited at the issue point of
//      the one before, in front of the wait for its last product; both that
//      ring and the next one are peeked at when there is still work to do.
//
// The poll of a barrier is a branch that is needed anyway. In front of a wait
// for a product it keeps ptxas from moving that wait above the exponentials,
// which it does across straight code.
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/FlashTile/IR/FlashTile.h"
#include "flash/Dialect/FlashTile/Schedule/Passes.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace mlir::flash_tile {
#define GEN_PASS_DEF_FLASHWAITEARLY
#include "flash/Dialect/FlashTile/Schedule/Passes.h.inc"
} // namespace mlir::flash_tile

using namespace mlir;
using namespace mlir::flash_tile;

template <typename OpT> static OpT getFirst(Block &block) {
  auto ops = block.getOps<OpT>();
  return ops.empty() ? OpT() : *ops.begin();
}

/// The issue point that announces another block.
static IssuePointOp getPoint(Block &block) {
  for (auto point : block.getOps<IssuePointOp>())
    if (point.getNext())
      return point;
  return nullptr;
}

/// An iteration over a block of keys.
static void waitEarlyInLoop(Block &body) {
  auto first = getFirst<WaitOp>(body);
  IssuePointOp point = getPoint(body);
  auto product = getFirst<DotWaitOp>(body);
  if (!first || !point || !product)
    return;
  first.setArrived(true);
  Location loc = point.getLoc();
  OpBuilder builder(point);
  // Right after the first product: the block before is not needed any more.
  builder.setInsertionPointAfter(product);
  Value peeked =
      PeekOp::create(builder, loc, builder.getI1Type(), first.getRing());
  builder.setInsertionPointAfter(point);
  AwaitOp::create(builder, loc, first.getRing(), point.getNext(), peeked);
  for (auto wait : body.getOps<WaitOp>())
    if (wait != first && !wait.getPeeked()) {
      builder.setInsertionPointToStart(&body);
      wait.getPeekedMutable().assign(PeekOp::create(
          builder, wait.getLoc(), builder.getI1Type(), wait.getRing()));
    }
}

namespace {
struct FlashWaitEarlyPass
    : flash_tile::impl::FlashWaitEarlyBase<FlashWaitEarlyPass> {
  void runOnOperation() override {
    for (KernelOp kernel : getOperation().getOps<KernelOp>()) {
      SmallVector<scf::ForOp> loops;
      for (auto loop : kernel.getBody().front().getOps<scf::ForOp>())
        if (getPoint(*loop.getBody()))
          loops.push_back(loop);
      if (loops.empty())
        continue;
      // Every loop begins with a tile of the same ring, or none is awaited.
      Value ring;
      bool same = llvm::all_of(loops, [&](scf::ForOp loop) {
        auto wait = getFirst<WaitOp>(*loop.getBody());
        if (!wait || (ring && wait.getRing() != ring))
          return false;
        ring = wait.getRing();
        return true;
      });
      if (!same)
        continue;
      for (scf::ForOp loop : loops)
        waitEarlyInLoop(*loop.getBody());
      // In front of the loops.
      if (IssuePointOp point = getPoint(kernel.getBody().front())) {
        OpBuilder builder(point->getContext());
        builder.setInsertionPointAfter(point);
        AwaitOp::create(builder, point.getLoc(), ring, point.getNext(),
                        Value());
      }
    }
  }
};
} // namespace
