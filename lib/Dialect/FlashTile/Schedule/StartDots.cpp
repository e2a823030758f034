//===- StartDots.cpp - Asynchronous products ------------------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  flash_tile.dot in kernels whose instruction is wgmma.
// Out: dot_start in its place, dot_wait before the first use of the product.
//
// The program order decides what overlaps; the depth of a wait is counted. A
// product is not waited for later than a younger one.
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/FlashTile/IR/FlashTile.h"
#include "flash/Dialect/FlashTile/Schedule/Passes.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/Matchers.h"

namespace mlir::flash_tile {
#define GEN_PASS_DEF_FLASHSTARTDOTS
#include "flash/Dialect/FlashTile/Schedule/Passes.h.inc"
} // namespace mlir::flash_tile

using namespace mlir;
using namespace mlir::flash_tile;

/// The first op of the product's block that uses it, directly or in a region.
static Operation *getFirstUser(DotOp dot) {
  Block *block = dot->getBlock();
  Operation *first = nullptr;
  for (Operation *user : dot->getUsers()) {
    Operation *ancestor = block->findAncestorOpInBlock(*user);
    if (!first || ancestor->isBeforeInBlock(first))
      first = ancestor;
  }
  return first;
}

/// A tile that was computed element by element is in registers as an
/// accumulator: products take it as an operand.
static void convertOperand(DotOp dot) {
  Operation *def = dot.getA().getDefiningOp();
  bool isComputed =
      def && (def->hasTrait<OpTrait::Elementwise>() || isa<ConcatOp>(def));
  if (!isComputed || def->hasTrait<OpTrait::ConstantLike>())
    return;
  OpBuilder builder(dot);
  dot.getAMutable().assign(ConvertLayoutOp::create(
      builder, dot.getLoc(), dot.getA().getType(), dot.getA()));
}

static void start(DotOp dot) {
  convertOperand(dot);
  OpBuilder builder(dot);
  Location loc = dot.getLoc();
  auto type = cast<RankedTensorType>(dot.getType());
  Value acc = dot.getAcc();
  if (matchPattern(acc, m_AnyZeroFloat()))
    acc = nullptr;
  auto started =
      DotStartOp::create(builder, loc, PendingType::get(dot.getContext(), type),
                         dot.getA(), dot.getB(), acc, dot.getTransposeB());
  if (Operation *user = getFirstUser(dot)) {
    builder.setInsertionPoint(user);
    auto wait = DotWaitOp::create(builder, loc, type, started, /*pending=*/0);
    dot.replaceAllUsesWith(wait.getTile());
  }
  dot.erase();
}

/// Products complete in order: where a younger one is waited for first, this
/// one is complete too, and what it has read need not be held any longer.
static void waitWithYounger(DotWaitOp wait) {
  auto started = wait.getProduct().getDefiningOp<DotStartOp>();
  if (!started || started->getBlock() != wait->getBlock())
    return;
  for (Operation *op = started->getNextNode(); op != wait;
       op = op->getNextNode()) {
    auto other = dyn_cast<DotWaitOp>(op);
    auto younger =
        other ? other.getProduct().getDefiningOp<DotStartOp>() : nullptr;
    if (younger && younger->getBlock() == started->getBlock() &&
        started->isBeforeInBlock(younger)) {
      wait->moveBefore(other);
      return;
    }
  }
}

/// Products that are started between a product and its wait may stay in flight.
static void countDepth(DotWaitOp wait) {
  auto started = wait.getProduct().getDefiningOp<DotStartOp>();
  // Whatever else was in the input is for flash-verify-hazards to judge.
  if (!started || started->getBlock() != wait->getBlock())
    return;
  int64_t depth = 0;
  for (Operation *op = started->getNextNode(); op && op != wait;
       op = op->getNextNode())
    depth += isa<DotStartOp>(op);
  wait.setPending(depth);
}

namespace {
struct FlashStartDotsPass
    : flash_tile::impl::FlashStartDotsBase<FlashStartDotsPass> {
  void runOnOperation() override {
    for (KernelOp kernel : getOperation().getOps<KernelOp>()) {
      if (kernel.getInstruction() != "wgmma")
        continue;
      SmallVector<DotOp> dots;
      kernel.walk([&](DotOp dot) { dots.push_back(dot); });
      for (DotOp dot : dots)
        start(dot);
      SmallVector<DotWaitOp> waits;
      kernel.walk([&](DotWaitOp wait) { waits.push_back(wait); });
      for (DotWaitOp wait : waits)
        waitWithYounger(wait);
      for (DotWaitOp wait : waits)
        countDepth(wait);
    }
  }
};
} // namespace
