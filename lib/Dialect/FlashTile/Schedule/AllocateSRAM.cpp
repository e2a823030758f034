//===- AllocateSRAM.cpp - Places of rings in SRAM -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  rings whose tiles have a layout. Out: the same with byte offsets, and
//      the size of a CTA's SRAM on the kernel.
//
//===----------------------------------------------------------------------===//

#include "RingState.h"

#include "flash/Dialect/FlashTile/Schedule/Passes.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::flash_tile {
#define GEN_PASS_DEF_FLASHALLOCATESRAM
#include "flash/Dialect/FlashTile/Schedule/Passes.h.inc"
} // namespace mlir::flash_tile

using namespace mlir;
using namespace mlir::flash_tile;

/// Rows of ldmatrix and chunks of cp.async are 16 bytes; the pattern of the
/// swizzle repeats every eight rows of 128.
static constexpr int64_t alignment = 128, swizzledAlignment = 1024;

/// A slot that two roles share has a barrier for full and one for empty.
static constexpr int64_t barrierBytes = 8;

namespace {
/// A ring, the ops of the kernel's body between which it is in use, its place.
struct Buffer {
  AllocOp alloc;
  int64_t position; ///< of the alloc in the kernel's body
  int64_t firstUse, lastUse;
  int64_t bytes;
  int64_t offset = 0;

  bool conflicts(const Buffer &other) const {
    return firstUse <= other.lastUse && other.firstUse <= lastUse;
  }
};
} // namespace

static SmallVector<Buffer> collectBuffers(KernelOp kernel) {
  Block &body = kernel.getBody().front();
  DenseMap<Operation *, int64_t> position;
  for (auto [i, op] : llvm::enumerate(body))
    position[&op] = i;
  SmallVector<Buffer> buffers;
  for (AllocOp alloc : body.getOps<AllocOp>()) {
    int64_t first = std::numeric_limits<int64_t>::max(), last = -1;
    for (Operation *user : alloc->getUsers()) {
      // A staged tile is in use until its last reader.
      SmallVector<Operation *> uses = {user};
      if (auto stage = dyn_cast<StageOp>(user))
        llvm::append_range(uses, stage.getStaged().getUsers());
      for (Operation *use : uses) {
        int64_t at = position[body.findAncestorOpInBlock(*use)];
        first = std::min(first, at);
        last = std::max(last, at);
      }
    }
    buffers.push_back({alloc, position[alloc], first, last,
                       alloc.getRing().getType().getBytes()});
  }
  return buffers;
}

/// The lowest place at which `buffer` meets none of `placed` that is in use at
/// the same time.
static int64_t findPlace(const Buffer &buffer, ArrayRef<Buffer> placed) {
  AllocOp alloc = buffer.alloc;
  bool swizzled = isa_and_present<SwizzledAttr>(
      alloc.getRing().getType().getTile().getEncoding());
  int64_t alignTo = swizzled ? swizzledAlignment : alignment;
  SmallVector<std::pair<int64_t, int64_t>> taken;
  for (const Buffer &other : placed)
    if (buffer.conflicts(other))
      taken.push_back({other.offset, other.offset + other.bytes});
  llvm::sort(taken);
  int64_t offset = 0;
  for (auto [begin, end] : taken) {
    if (offset + buffer.bytes <= begin)
      break;
    offset =
        std::max(offset, static_cast<int64_t>(llvm::alignTo(end, alignTo)));
  }
  return offset;
}

/// Barriers of the rings that one role fills for another, after all buffers,
/// and the queue of tasks.
static int64_t placeBarriers(KernelOp kernel, int64_t end) {
  if (kernel.getBody().getOps<RolesOp>().empty())
    return end;
  end = llvm::alignTo(end, barrierBytes);
  for (AllocOp alloc : kernel.getBody().getOps<AllocOp>()) {
    if (llvm::none_of(alloc->getUsers(),
                      [](Operation *user) { return isa<FillOp>(user); }))
      continue;
    alloc.setBarriers(end);
    end += 2 * barrierBytes * alloc.getRing().getType().getSlots();
  }
  for (RolesOp roles : kernel.getBody().getOps<RolesOp>()) {
    if (!roles.isDynamic())
      continue;
    roles.setQueue(end);
    end += RolesOp::queueBytes;
  }
  return end;
}

namespace {
struct FlashAllocateSRAMPass
    : flash_tile::impl::FlashAllocateSRAMBase<FlashAllocateSRAMPass> {
  using FlashAllocateSRAMBase::FlashAllocateSRAMBase;

  void runOnOperation() override {
    for (KernelOp kernel : getOperation().getOps<KernelOp>())
      if (failed(allocate(kernel)))
        return signalPassFailure();
  }

private:
  LogicalResult allocate(KernelOp kernel) {
    SmallVector<Buffer> buffers = collectBuffers(kernel);
    // Large ones first: small ones fit into the gaps. Equal ones keep their
    // order in the program.
    llvm::sort(buffers, [](const Buffer &a, const Buffer &b) {
      return std::tuple(-a.bytes, a.firstUse, a.position) <
             std::tuple(-b.bytes, b.firstUse, b.position);
    });
    int64_t total = 0;
    for (auto [i, buffer] : llvm::enumerate(buffers)) {
      buffer.offset =
          findPlace(buffer, ArrayRef<Buffer>(buffers).take_front(i));
      buffer.alloc.setOffset(buffer.offset);
      total = std::max(total, buffer.offset + buffer.bytes);
    }
    total = placeBarriers(kernel, total);
    if (limit && total > limit)
      return kernel.emitOpError("needs ")
             << total << " bytes of SRAM, but a CTA has " << int64_t(limit);
    kernel.setSramBytes(total);
    return success();
  }
};
} // namespace
