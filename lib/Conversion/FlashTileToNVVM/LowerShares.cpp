//===- LowerShares.cpp - Tiles that warpgroups share ----------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// dS, computed as keys x queries, read as queries x keys. A warpgroup has 64 of
// the keys, one block of columns of the swizzled tile in SRAM; a warp has 16 of
// these, two chunks of every row. stmatrix with .trans writes four 8 x 8
// blocks, 16 rows, at a time.
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

using namespace mlir;
using namespace mlir::flash_tile;

static constexpr int64_t rowBytes = 128;

/// The consumers' barrier; 0 is that of all threads.
static constexpr int64_t meetBarrier = 1;

/// What threads have written to SRAM is seen by copies and products that they
/// start, or that others start when they have met (PTX ISA 8.7.1).
void KernelLowering::emitProxyFence() {
  NVVM::FenceProxyOp::create(
      b, loc, NVVM::ProxyKind::async_shared,
      NVVM::SharedSpaceAttr::get(b.getContext(),
                                 NVVM::SharedSpace::shared_cta));
}

/// From the start of a slot to the row and chunk of this lane in the first 16
/// rows: lanes 8 to 15 have the second chunk, 16 to 31 the second 8 rows.
Value KernelLowering::getTurnedPlace(int64_t columnBlockBytes) {
  return atThreadEntry([&]() -> Value {
    auto bits = [&](Value value, int64_t from, int64_t mask) -> Value {
      Value shifted = arith::ShRUIOp::create(b, loc, value, i32(from));
      return arith::AndIOp::create(b, loc, shifted, i32(mask));
    };
    auto shiftLeft = [&](Value value, int64_t by) -> Value {
      return arith::ShLIOp::create(b, loc, value, i32(by));
    };
    Value low = bits(lane, 0, 7);
    Value row = addI32(shiftLeft(bits(lane, 4, 1), 3), low);
    Value chunk = addI32(shiftLeft(bits(warp, 0, 3), 1), bits(lane, 3, 1));
    chunk = arith::XOrIOp::create(b, loc, chunk, low);
    Value block =
        arith::MulIOp::create(b, loc, bits(warp, 2, 7), i32(columnBlockBytes));
    Value place = addI32(arith::MulIOp::create(b, loc, row, i32(rowBytes)),
                         shiftLeft(chunk, 4));
    return addI32(place, block);
  });
}

LogicalResult KernelLowering::lowerShare(ShareOp op) {
  RankedTensorType type = tileType(op.getTile());
  RingType ring = op.getRing().getType();
  auto alloc = op.getRing().getDefiningOp<AllocOp>();
  if (!alloc || type.getDimSize(0) != 16 * warps || type.getDimSize(1) % 16)
    return op.emitOpError("expected 16 rows a warp and a multiple of 16 "
                          "columns");
  Value &count = rings[op.getRing()].read;
  Value slot = getSlot(count, ring.getSlots());
  Value place = arith::MulIOp::create(b, loc, slot, i32(ring.getSlotBytes()));
  place = addI32(place, i32(*alloc.getOffset()));
  // Computed again in each step: registers are short.
  LogicalResult done = withFreshThread([&] {
    place = addI32(place, getTurnedPlace(type.getDimSize(1) * rowBytes));
    return success();
  });
  if (failed(done))
    return failure();
  Value start = gep(sram, place);
  SmallVector<Value> pairs = packPairs(registers[op.getTile()]);
  for (int64_t i = 0; i < type.getDimSize(1) / 16; ++i)
    NVVM::StMatrixOp::create(
        b, loc, gep(start, i * 16 * rowBytes),
        ArrayRef<Value>(pairs).slice(4 * i, 4), NVVM::MMALayout::col,
        NVVM::LdStMatrixShapeAttr::get(b.getContext(), 8, 8),
        NVVM::LdStMatrixEltType::B16);
  shared[op.getShared()] = {Value(), 0, alloc, slot};
  count = addI32(count, i32(1));
  return success();
}

/// What was shared is seen behind the barrier: products that were started in
/// between did not wait for it.
LogicalResult KernelLowering::lowerMeet(MeetOp op) {
  emitProxyFence();
  NVVM::BarrierOp::create(b, loc, TypeRange(), i32(meetBarrier),
                          i32(32 * warps), NVVM::BarrierReductionAttr(),
                          Value());
  return success();
}
