//===- LowerBarriers.cpp - Rings between roles ----------------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A slot has two mbarriers (PTX ISA 9.7.13.15). `full` completes when the bytes
// of a copy have arrived: the producer says how many and is its one arrival.
// `empty` completes when every consumer warpgroup has released the slot, or
// every warp if its threads read tiles themselves. Each
// role counts the tiles that have gone through a ring: count mod slots is the
// slot, count / slots the phase, whose parity waits name. A wait for the phase
// before the first passes at once: the slots are empty at the start.
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

using namespace mlir;
using namespace mlir::flash_tile;

/// The slot of the `count`-th tile.
Value KernelLowering::getSlot(Value count, int64_t slots) {
  if (slots == 1)
    return i32(0);
  if (llvm::isPowerOf2_64(slots))
    return arith::AndIOp::create(b, loc, count, i32(slots - 1));
  return arith::RemUIOp::create(b, loc, count, i32(slots));
}

/// The parity of its phase.
Value KernelLowering::getParity(Value count, int64_t slots) {
  Value phase = count;
  if (llvm::isPowerOf2_64(slots) && slots > 1)
    phase = arith::ShRUIOp::create(b, loc, count, i32(llvm::Log2_64(slots)));
  else if (slots > 1)
    phase = arith::DivUIOp::create(b, loc, count, i32(slots));
  return arith::AndIOp::create(b, loc, phase, i32(1));
}

Value KernelLowering::getBarrier(Value ring, Value slot, bool full) {
  auto alloc = ring.getDefiningOp<AllocOp>();
  int64_t slots = alloc.getRing().getType().getSlots();
  int64_t first = *alloc.getBarriers() + (full ? 0 : 8 * slots);
  if (slots == 1)
    return gep(sram, first);
  Value bytes = arith::ShLIOp::create(b, loc, slot, i32(3));
  return gep(sram, addI32(bytes, i32(first)));
}

/// Loops until the phase of `parity` is complete.
void KernelLowering::emitBarrierWait(Value barrier, Value parity) {
  auto loop = scf::WhileOp::create(b, loc, TypeRange(), ValueRange());
  OpBuilder::InsertionGuard guard(b);
  b.createBlock(&loop.getBefore());
  Value done = NVVM::MBarrierTryWaitOp::create(b, loc, b.getI1Type(), barrier,
                                               parity, /*ticks=*/Value(),
                                               NVVM::MemScopeKind::CTA)
                   .getRes();
  Value again =
      arith::XOrIOp::create(b, loc, done, constant(b.getBoolAttr(true)));
  scf::ConditionOp::create(b, loc, again, ValueRange());
  b.createBlock(&loop.getAfter());
  scf::YieldOp::create(b, loc);
}

/// The same, unless `skip` is known to hold.
void KernelLowering::emitBarrierWaitUnless(Value skip, Value barrier,
                                           Value parity) {
  Value needed =
      arith::XOrIOp::create(b, loc, skip, constant(b.getBoolAttr(true)));
  emitIf(needed, [&] { emitBarrierWait(barrier, parity); });
}

void KernelLowering::emitIf(Value condition, llvm::function_ref<void()> body) {
  auto branch = scf::IfOp::create(b, loc, condition, /*withElseRegion=*/false);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  body();
}

void KernelLowering::emitArrival(Value barrier) {
  NVVM::MBarrierArriveOp::create(b, loc, b.getI64Type(), barrier,
                                 /*count=*/Value(), NVVM::MemScopeKind::CTA);
}

/// Its tiles are read by threads, and not by the tensor cores.
static bool isVectorRing(RingType ring) {
  return ring.getTile().getRank() == 1;
}

LogicalResult KernelLowering::lowerRingWait(WaitOp op) {
  RingType ring = op.getRing().getType();
  Value &count = rings[op.getRing()].read;
  Value slot = getSlot(count, ring.getSlots());
  if (!op.getArrived()) {
    Value barrier = getBarrier(op.getRing(), slot, /*full=*/true);
    Value parity = getParity(count, ring.getSlots());
    if (op.getPeeked())
      emitBarrierWaitUnless(scalar(op.getPeeked()), barrier, parity);
    else
      emitBarrierWait(barrier, parity);
  }
  // Threads read vectors themselves: not before they have arrived.
  if (isVectorRing(ring))
    emitAssembly("", "~{memory}", {}, {});
  SharedTile tile;
  tile.alloc = op.getRing().getDefiningOp<AllocOp>();
  tile.slot = slot;
  shared[op.getTile()] = tile;
  held[op.getRing()].push_back(slot);
  count = addI32(count, i32(1));
  return success();
}

LogicalResult KernelLowering::lowerPeek(PeekOp op) {
  RingType ring = op.getRing().getType();
  Value count = rings[op.getRing()].read;
  Value barrier =
      getBarrier(op.getRing(), getSlot(count, ring.getSlots()), /*full=*/true);
  scalars.map(op.getArrived(),
              NVVM::MBarrierTestWaitOp::create(
                  b, loc, b.getI1Type(), barrier,
                  getParity(count, ring.getSlots()), NVVM::MemScopeKind::CTA)
                  .getResult());
  return success();
}

LogicalResult KernelLowering::lowerAwait(AwaitOp op) {
  RingType ring = op.getRing().getType();
  Value count = rings[op.getRing()].read;
  Value barrier =
      getBarrier(op.getRing(), getSlot(count, ring.getSlots()), /*full=*/true);
  Value none = arith::XOrIOp::create(b, loc, scalar(op.getNext()),
                                     constant(b.getBoolAttr(true)));
  if (op.getPeeked())
    none = arith::OrIOp::create(b, loc, scalar(op.getPeeked()), none);
  emitBarrierWaitUnless(none, barrier, getParity(count, ring.getSlots()));
  return success();
}

/// One thread of a warpgroup speaks for it: its own products are complete, and
/// those of a warpgroup complete together. Where threads read the tile, one of
/// each warp does.
LogicalResult KernelLowering::lowerRelease(ReleaseOp op) {
  SmallVector<Value> &slots = held[op.getRing()];
  if (slots.empty())
    return op.emitOpError("releases a ring of which no tile was handed out");
  Value barrier = getBarrier(op.getRing(), slots.front(), /*full=*/false);
  slots.erase(slots.begin());
  if (isReadByThreads(op.getRing())) {
    // TMA is of another proxy than ldmatrix (PTX ISA 8.7.1): without this its
    // next copy overtakes reads that are still under way.
    NVVM::FenceProxyOp::create(
        b, loc, NVVM::ProxyKind::async_shared,
        NVVM::SharedSpaceAttr::get(b.getContext(),
                                   NVVM::SharedSpace::shared_cta));
    NVVM::SyncWarpOp::create(b, loc, i32(-1));
    emitIf(isFirstLane(), [&] { emitArrival(barrier); });
    return success();
  }
  Value first = atEntry([&]() -> Value {
    Value index = arith::AndIOp::create(b, loc, thread, i32(127));
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, index,
                                 i32(0));
  });
  emitIf(first, [&] { emitArrival(barrier); });
  return success();
}

/// One thread, once: arrivals that each barrier expects.
void KernelLowering::emitBarrierInit(RolesOp roles) {
  Value first =
      arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, thread, i32(0));
  emitIf(first, [&] {
    auto init = [&](int64_t at, int64_t arrivals) {
      NVVM::MBarrierInitOp::create(b, loc, gep(sram, at), i32(arrivals),
                                   /*predicate=*/Value());
    };
    for (auto &entry : rings) {
      auto alloc = entry.first.getDefiningOp<AllocOp>();
      if (!alloc.getBarriers())
        continue;
      int64_t slots = alloc.getRing().getType().getSlots();
      int64_t readers = isReadByThreads(entry.first) ? warps : warps / 4;
      for (int64_t i = 0; i < 2 * slots; ++i)
        init(int64_t(*alloc.getBarriers()) + 8 * i, i < slots ? 1 : readers);
    }
    // A task is read by every warp.
    if (roles.isDynamic())
      for (int64_t i = 0; i < 4; ++i)
        init(queue + 8 * i, i < 2 ? 1 : warps);
    NVVM::FenceMbarrierInitOp::create(b, loc);
  });
  NVVM::Barrier0Op::create(b, loc);
}
