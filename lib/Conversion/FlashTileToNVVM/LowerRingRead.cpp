//===- LowerRingRead.cpp - Tiles that threads read from a ring ------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A bias that TMA has copied, in the layout of the scores. Four 8 x 8 matrices
// of ldmatrix (PTX ISA 9.7.14.5.15) are two neighbouring blocks of 8 columns of
// a warp's 16 rows: thread i gets the pairs that it has as an accumulator. The
// addresses of eight rows differ in the swizzle only: no bank conflicts.
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

using namespace mlir;
using namespace mlir::flash_tile;

static constexpr int64_t boxColumns = 64, rowBytes = 128;

/// Threads of every warp read the tiles of the ring, not only products.
bool KernelLowering::isReadByThreads(Value ring) {
  for (Operation *user : ring.getUsers())
    if (auto wait = dyn_cast<WaitOp>(user))
      for (Operation *reader : wait.getTile().getUsers())
        if (isa<ConvertLayoutOp>(reader))
          return true;
  return false;
}

/// From the start of a block of 64 columns to the row of this lane.
Value KernelLowering::getSwizzledRow() {
  return atThreadEntry([&]() -> Value {
    Value row = arith::AndIOp::create(b, loc, lane, i32(15));
    return arith::MulIOp::create(b, loc, row, i32(rowBytes));
  });
}

/// Within the row to this lane's chunk of 8 columns, of the first 16 of the
/// block: that of others is this one xor their place.
Value KernelLowering::getSwizzledChunk() {
  return atThreadEntry([&]() -> Value {
    Value chunk = arith::ShRUIOp::create(b, loc, lane, i32(4));
    Value row = arith::AndIOp::create(b, loc, lane, i32(7));
    return arith::ShLIOp::create(
        b, loc, arith::XOrIOp::create(b, loc, chunk, row), i32(4));
  });
}

LogicalResult KernelLowering::lowerRingRead(ConvertLayoutOp op) {
  RankedTensorType type = tileType(op.getResult());
  auto known = shared.find(op.getTile());
  if (known == shared.end() || !known->second.alloc)
    return op.emitOpError("reads a tile that is in no ring");
  if (type.getDimSize(0) != 16 * warps || type.getDimSize(1) % 16)
    return op.emitOpError("expected 16 rows a warp and a multiple of 16 "
                          "columns");
  AllocOp alloc = known->second.alloc;
  RingType ring = alloc.getRing().getType();
  Value place = i32(*alloc.getOffset());
  if (ring.getSlots() > 1)
    place = addI32(place, arith::MulIOp::create(b, loc, known->second.slot,
                                                i32(ring.getSlotBytes())));
  Value warpRows = atThreadEntry([&]() -> Value {
    return arith::MulIOp::create(b, loc, warp, i32(16 * rowBytes));
  });
  place = addI32(place, addI32(warpRows, getSwizzledRow()));
  // One address for each pair of chunks; blocks are constants away.
  SmallVector<Value> addresses;
  Value swizzle = getSwizzledChunk();
  for (int64_t i = 0; i < boxColumns / 16; ++i) {
    Value chunk = arith::XOrIOp::create(b, loc, swizzle, i32(32 * i));
    addresses.push_back(gep(sram, addI32(place, chunk)));
  }
  int64_t blockBytes = type.getDimSize(0) * rowBytes;
  SmallVector<Value> elements;
  for (int64_t column = 0; column < type.getDimSize(1); column += 16) {
    Value address = gep(addresses[column % boxColumns / 16],
                        column / boxColumns * blockBytes);
    for (Value both : ldmatrix(address, /*transposed=*/false))
      llvm::append_range(elements, unpack(both, type.getElementType()));
  }
  registers[op.getResult()] = std::move(elements);
  return success();
}
