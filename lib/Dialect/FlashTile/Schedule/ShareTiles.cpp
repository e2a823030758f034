//===- ShareTiles.cpp - Tiles that all warpgroups multiply ----------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  transpose of a tile in registers, as operand A of dot_start; accumulate.
// Out: the same through rings: share and meet; accumulate via.
//
// A slot is written again two tiles later. Warps that have met for the tile in
// between have waited for the products of the one before, so that one meet an
// iteration is enough.
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/FlashTile/IR/FlashTile.h"
#include "flash/Dialect/FlashTile/Schedule/Passes.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::flash_tile {
#define GEN_PASS_DEF_FLASHSHARETILES
#include "flash/Dialect/FlashTile/Schedule/Passes.h.inc"
} // namespace mlir::flash_tile

using namespace mlir;
using namespace mlir::flash_tile;

static constexpr int64_t sharedSlots = 2;

static AllocOp allocate(KernelOp kernel, Location loc, int64_t slots,
                        RankedTensorType tile) {
  OpBuilder builder = OpBuilder::atBlockBegin(&kernel.getBody().front());
  return AllocOp::create(builder, loc,
                         RingType::get(kernel.getContext(), slots, tile));
}

/// The first product that reads `tile`, if products of its block are all that
/// do.
static DotStartOp getFirstProduct(TransposeOp transpose) {
  DotStartOp first;
  for (Operation *user : transpose->getUsers()) {
    auto dot = dyn_cast<DotStartOp>(user);
    if (!dot || dot->getBlock() != transpose->getBlock() ||
        dot.getA() != transpose.getResult() ||
        dot.getB() == transpose.getResult())
      return nullptr;
    if (!first || dot->isBeforeInBlock(first))
      first = dot;
  }
  return first;
}

static LogicalResult share(KernelOp kernel, TransposeOp transpose) {
  DotStartOp first = getFirstProduct(transpose);
  if (!first)
    return transpose.emitOpError(
        "is no operand A of a product: only such tiles "
        "go through SRAM");
  Location loc = transpose.getLoc();
  auto type = cast<RankedTensorType>(transpose.getType());
  AllocOp ring = allocate(kernel, loc, sharedSlots, type);
  OpBuilder builder(transpose);
  auto shared = ShareOp::create(builder, loc, type, transpose.getTile(), ring);
  builder.setInsertionPoint(first);
  MeetOp::create(builder, loc);
  transpose.replaceAllUsesWith(shared.getShared());
  transpose.erase();
  return success();
}

/// Each warp has a row of the ring, for one block at a time.
static void addRing(KernelOp kernel, AccumulateOp accumulate) {
  auto row = RankedTensorType::get(
      {int64_t(kernel.getWarps()), AccumulateOp::blockElements},
      Float32Type::get(kernel.getContext()));
  accumulate.getViaMutable().assign(
      allocate(kernel, accumulate.getLoc(), /*slots=*/1, row));
}

namespace {
struct FlashShareTilesPass
    : flash_tile::impl::FlashShareTilesBase<FlashShareTilesPass> {
  void runOnOperation() override {
    for (KernelOp kernel : getOperation().getOps<KernelOp>()) {
      if (kernel.getInstruction() != "wgmma")
        continue;
      SmallVector<TransposeOp> transposes;
      kernel.walk([&](TransposeOp op) { transposes.push_back(op); });
      for (TransposeOp op : transposes)
        if (failed(share(kernel, op)))
          return signalPassFailure();
      kernel.walk([&](AccumulateOp op) {
        if (!op.getVia())
          addRing(kernel, op);
      });
    }
  }
};
} // namespace
