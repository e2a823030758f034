//===- LowerVectors.cpp - Vectors of tiles in SRAM --------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Statistics along the columns of a tile: each thread has two of every eight,
// which lie side by side. TMA brings the vector (LowerBulkCopies.cpp); threads
// read their pairs, and LLVM and ptxas may do so as late as they like before
// the slot is released.
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

using namespace mlir;
using namespace mlir::flash_tile;

/// A vector of the workspace. There is no map of the workspace, and no need for
/// one: its tensors are whole tiles, so that nothing is outside.
void KernelLowering::emitPartCopy(FillOp op, Value destination, Value full) {
  const GlobalTensor &tensor = tensors[op.getSource()];
  Value offset = getOuterOffset(tensor, op.getOffsets(), {});
  offset = arith::MulIOp::create(b, loc, offset, i64(4));
  NVVM::CpAsyncBulkGlobalToSharedClusterOp::create(
      b, loc, destination, gep(tensor.pointer, offset), full,
      i32(op.getRing().getType().getTile().getDimSize(0) * 4),
      /*multicastMask=*/Value(), /*l2CacheHint=*/Value());
}

/// Products start from the vector, and none has been started in the block.
static bool isFirstOfSums(ConvertLayoutOp op) {
  auto starts = [](Operation *user) {
    return isa<BroadcastOp>(user) &&
           llvm::any_of(user->getUsers(), [&](Operation *reader) {
             auto dot = dyn_cast<DotStartOp>(reader);
             return dot && dot.getAcc() == user->getResult(0);
           });
  };
  if (llvm::none_of(op->getUsers(), starts))
    return false;
  auto before = llvm::make_range(op->getBlock()->begin(), op->getIterator());
  return llvm::none_of(before, llvm::IsaPred<DotStartOp>);
}

LogicalResult KernelLowering::lowerVectorConvert(ConvertLayoutOp op) {
  RankedTensorType to = tileType(op.getResult());
  auto it = shared.find(op.getTile());
  if (it == shared.end() || !isa<ColumnAttr>(to.getEncoding()))
    return op.emitOpError("has no lowering to NVVM");
  RingType ring = it->second.alloc.getRing().getType();
  // Nothing is in flight, but ptxas does not carry that over the end of a loop:
  // it would wait itself for registers that it may write (C7517).
  if (isFirstOfSums(op))
    NVVM::WgmmaWaitGroupSyncOp::create(b, loc, uint64_t(0));
  // Two floats a member of the group of four lanes.
  Value first = atThreadEntry(
      [&]() -> Value { return arith::ShLIOp::create(b, loc, member, i32(3)); });
  Value place =
      arith::MulIOp::create(b, loc, it->second.slot, i32(ring.getSlotBytes()));
  place = addI32(place, i32(*it->second.alloc.getOffset()));
  Value address = gep(sram, addI32(place, first));
  auto pair = VectorType::get({2}, to.getElementType());
  SmallVector<Value> result;
  for (int64_t block = 0; block < to.getDimSize(0) / 8; ++block) {
    Value both = LLVM::LoadOp::create(b, loc, pair, gep(address, block * 32),
                                      /*alignment=*/8);
    for (int64_t i : {0, 1})
      result.push_back(LLVM::ExtractElementOp::create(b, loc, both, i32(i)));
  }
  registers[op.getResult()] = std::move(result);
  return success();
}
