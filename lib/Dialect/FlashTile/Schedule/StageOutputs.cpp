//===- StageOutputs.cpp - Output tiles on their way through SRAM ----------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  write of a matrix of 16-bit elements. Out: the same, via a ring.
//
//===----------------------------------------------------------------------===//

#include "KernelSchedule.h"

#include "flash/Dialect/FlashTile/IR/FlashTile.h"
#include "flash/Dialect/FlashTile/Schedule/Passes.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::flash_tile {
#define GEN_PASS_DEF_FLASHSTAGEOUTPUTS
#include "flash/Dialect/FlashTile/Schedule/Passes.h.inc"
} // namespace mlir::flash_tile

using namespace mlir;
using namespace mlir::flash_tile;

/// TMA copies rows that are contiguous.
static bool canStage(WriteOp write) {
  auto tile = cast<RankedTensorType>(write.getTile().getType());
  auto dest = cast<MemRefType>(write.getDest().getType());
  return tile.getRank() == 2 && tile.getElementTypeBitWidth() == 16 &&
         !write.getVia() && write.getDims()[1] == dest.getRank() - 1;
}

namespace {
struct FlashStageOutputsPass
    : flash_tile::impl::FlashStageOutputsBase<FlashStageOutputsPass> {
  void runOnOperation() override {
    for (KernelOp kernel : getOperation().getOps<KernelOp>()) {
      DictionaryAttr schedule = getSchedule(kernel);
      auto columns = schedule ? schedule.getAs<IntegerAttr>("stage_columns")
                              : IntegerAttr();
      if (kernel.getInstruction() != "wgmma" ||
          (columns && columns.getInt() < 1))
        continue;
      kernel.walk([&](WriteOp write) {
        if (!canStage(write))
          return;
        auto tile = cast<RankedTensorType>(write.getTile().getType());
        int64_t width = tile.getDimSize(1);
        if (columns)
          width = std::min(width, columns.getInt());
        OpBuilder builder = OpBuilder::atBlockBegin(&kernel.getBody().front());
        auto staged = RankedTensorType::get({tile.getDimSize(0), width},
                                            tile.getElementType());
        write.getViaMutable().assign(AllocOp::create(
            builder, write.getLoc(), RingType::get(&getContext(), 1, staged)));
      });
    }
  }
};
} // namespace
