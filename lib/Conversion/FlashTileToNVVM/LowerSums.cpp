//===- LowerSums.cpp - Sums in memory -------------------------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// 16 rows by 64 columns of f32 are 4096 bytes in the order in which the lanes
// of a warp hold them: 16 bytes a lane, eight times. So a warp writes them to
// SRAM without bank conflicts, a bulk copy adds them to memory, and whoever
// reads them has whole lines. The four blocks of 64 rows follow each other in
// memory, then the next 64 columns: what a warpgroup has of these rows is one
// copy of 16384 bytes. Warps that have rows of their own do not wait for each
// other (docs/benchmarks/log.md).
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

using namespace mlir;
using namespace mlir::flash_tile;

static constexpr int64_t warpRows = AccumulateOp::warpRows;
static constexpr int64_t groupRows = AccumulateOp::groupRows;
static constexpr int64_t blockColumns = AccumulateOp::blockColumns;
static constexpr int64_t blockBytes = AccumulateOp::blockElements * 4;
/// Of each of a block's columns of 8, what the lanes of a warp have.
static constexpr int64_t warpBytes = 32 * 16;
/// 64 rows of a block's columns.
static constexpr int64_t groupBytes = groupRows * blockColumns * 4;
/// Of the first warpgroup; 0 is that of all threads, 1 that of consumers.
static constexpr int64_t groupBarrier = 2;

/// The bytes from the start of the tensor to a tile; groups of rows follow each
/// other, in one the blocks of columns.
Value KernelLowering::getSumOffset(const GlobalTensor &tensor,
                                   ValueRange offsets) {
  int64_t rank = tensor.strides.size();
  Value offset = getOuterOffset(tensor, offsets, {rank - 1});
  Value column = arith::MulIOp::create(b, loc, toI64(scalar(offsets.back())),
                                       i64(groupRows));
  offset = arith::AddIOp::create(b, loc, offset, column);
  return arith::MulIOp::create(b, loc, offset, i64(4));
}

/// Four values, for an access of 16 bytes.
static Value makeFour(OpBuilder &b, Location loc, ArrayRef<Value> values,
                      ArrayRef<Value> places) {
  Value four =
      LLVM::UndefOp::create(b, loc, VectorType::get({4}, b.getF32Type()));
  for (auto [value, place] : llvm::zip(values, places))
    four = LLVM::InsertElementOp::create(b, loc, four, value, place);
  return four;
}

/// From the start of a sum to the 16 rows of this number; of columns the first
/// block.
Value KernelLowering::getSumRows(Value number, int64_t width) {
  int64_t warpsInGroup = groupRows / warpRows;
  Value group = arith::DivUIOp::create(b, loc, number, i32(warpsInGroup));
  Value inside = arith::RemUIOp::create(b, loc, number, i32(warpsInGroup));
  return addI32(
      arith::MulIOp::create(b, loc, group, i32(groupRows * width * 4)),
      arith::MulIOp::create(b, loc, inside, i32(blockBytes)));
}

/// What one thread of a warpgroup, or of each warp, does: always the same one.
/// Threads elect it, so that ptxas knows that it is one, and emits no loop over
/// all that might be meant.
void KernelLowering::emitByOne(StringRef text, StringRef constraints,
                               ArrayRef<Value> operands, bool byGroup) {
  Value number = byGroup ? atEntry([&]() -> Value {
    return arith::AndIOp::create(b, loc, warp, i32(3));
  })
                         : i32(0);
  SmallVector<Value> all(operands);
  all.push_back(number);
  std::string last = "$" + std::to_string(operands.size());
  std::string whole = "{\n.reg .pred p, q;\nsetp.ne.u32 q, " + last +
                      ", 0;\n@q bra L${:uid};\nelect.sync _|p, -1;\n" +
                      text.str() + "L${:uid}:\n}";
  emitAssembly(whole, constraints.str() + "r,~{memory}", {}, all);
}

/// The thread that copies waits until its last copy has read SRAM; the others
/// wait for it.
void KernelLowering::emitSumWait(bool byGroup) {
  emitByOne("@p cp.async.bulk.wait_group.read 0;\n", "", {}, byGroup);
  emitSumMeet(byGroup);
}

/// The threads whose elements one copy takes.
void KernelLowering::emitSumMeet(bool byGroup) {
  if (!byGroup) {
    NVVM::SyncWarpOp::create(b, loc, i32(-1));
    return;
  }
  Value id = atEntry([&]() -> Value {
    Value group = arith::ShRUIOp::create(b, loc, warp, i32(2));
    return addI32(group, i32(groupBarrier));
  });
  NVVM::BarrierOp::create(b, loc, TypeRange(), id, i32(128),
                          NVVM::BarrierReductionAttr(), Value());
}

LogicalResult KernelLowering::lowerAccumulate(AccumulateOp op) {
  auto it = tensors.find(op.getDest());
  if (it == tensors.end() || !op.getVia())
    return op.emitOpError(
        "has no lowering to NVVM: expected an argument of the "
        "kernel and a ring to go through");
  RankedTensorType type = tileType(op.getTile());
  auto alloc = op.getVia().getDefiningOp<AllocOp>();
  RingType ring = alloc.getRing().getType();
  // Either a warpgroup has all of the rows and a part of the columns.
  bool byGroup = isa<AccColumnsAttr>(type.getEncoding());
  int64_t columns = type.getDimSize(1) / (byGroup ? warps / 4 : 1);
  if (type.getDimSize(0) != (byGroup ? groupRows : warpRows * warps) ||
      columns % blockColumns || ring.getTile().getDimSize(0) != warps ||
      ring.getPitchBytes() != blockBytes)
    return op.emitOpError("expected 16 rows and a multiple of 64 columns a "
                          "warp, and a ring with a row for each");

  const GlobalTensor &tensor = it->second;
  int64_t width = cast<MemRefType>(op.getDest().getType()).getShape().back();
  Value group = arith::ShRUIOp::create(b, loc, warp, i32(2));
  Value part =
      byGroup ? arith::MulIOp::create(b, loc, group,
                                      i32(columns / blockColumns * groupBytes))
                    .getResult()
              : getSumRows(warp, width);
  Value start = arith::AddIOp::create(
      b, loc, getSumOffset(tensor, op.getOffsets()),
      arith::ExtUIOp::create(b, loc, b.getI64Type(), part));
  Value lanePlace = atEntry([&]() -> Value {
    Value own = arith::MulIOp::create(b, loc, warp, i32(blockBytes));
    own = addI32(own, arith::MulIOp::create(b, loc, lane, i32(16)));
    return addI32(own, i32(*alloc.getOffset()));
  });
  // Where the elements start that one copy takes.
  Value source = atEntry([&]() -> Value {
    Value own = byGroup ? arith::AndIOp::create(b, loc, warp, i32(-4)) : warp;
    own = arith::MulIOp::create(b, loc, own, i32(blockBytes));
    Value address = gep(sram, addI32(own, i32(*alloc.getOffset())));
    return LLVM::PtrToIntOp::create(b, loc, b.getI32Type(), address);
  });
  SmallVector<Value> places = {i32(0), i32(1), i32(2), i32(3)};
  ArrayRef<Value> elements = registers[op.getTile()];
  for (int64_t block = 0; block < columns / blockColumns; ++block) {
    emitSumWait(byGroup);
    Value to = gep(sram, lanePlace);
    for (int64_t i = 0; i < blockColumns / 8; ++i) {
      int64_t first = (block * blockColumns / 8 + i) * 4;
      LLVM::StoreOp::create(b, loc,
                            makeFour(b, loc, elements.slice(first, 4), places),
                            gep(to, i * warpBytes), /*alignment=*/16);
    }
    emitProxyFence();
    emitSumMeet(byGroup);
    Value global = gep(gep(tensor.pointer, start), block * groupBytes);
    emitByOne("@p cp.reduce.async.bulk.global.shared::cta.bulk_group.add.f32 "
              "[$0], [$1], $2;\n@p cp.async.bulk.commit_group;\n",
              "l,r,r,",
              {global, source, i32(byGroup ? groupBytes : blockBytes)},
              byGroup);
  }
  return success();
}

LogicalResult KernelLowering::lowerLoadSum(LoadSumOp op) {
  auto it = tensors.find(op.getSource());
  if (it == tensors.end())
    return op.emitOpError("does not read an argument of the kernel");
  RankedTensorType type = tileType(op.getResult());
  Fragment fragment = getFragment(type);
  int64_t width = cast<MemRefType>(op.getSource().getType()).getShape().back();
  Value start = getSumOffset(it->second, op.getOffsets());
  auto four = VectorType::get({4}, b.getF32Type());
  // Where lanes have chunks, lane t reads the t-th of four blocks of columns,
  // all that the four lanes of its group wrote there.
  bool chunks = isa<AccChunksAttr>(type.getEncoding());
  auto times = [&](Value value, int64_t by) -> Value {
    return arith::MulIOp::create(b, loc, value, i32(by));
  };
  Value own = chunks ? addI32(times(group, 4 * 16), times(member, warpBytes))
                     : times(lane, 16);
  SmallVector<Value> result;
  for (int64_t rows = 0; rows < fragment.rowBlocks; ++rows) {
    Value number = arith::MulIOp::create(b, loc, warp, i32(fragment.rowBlocks));
    Value part = getSumRows(addI32(number, i32(rows)), width);
    part = addI32(part, own);
    Value from = gep(it->second.pointer,
                     arith::AddIOp::create(
                         b, loc, start,
                         arith::ExtUIOp::create(b, loc, b.getI64Type(), part)));
    for (int64_t i = 0; i < fragment.columnBlocks; ++i) {
      // Of a block of 64 columns, eight by eight.
      int64_t bytes =
          i / 8 * groupBytes +
          (chunks ? i % 8 / 4 * 4 * warpBytes + i % 4 * 16 : i % 8 * warpBytes);
      Value values = LLVM::LoadOp::create(b, loc, four, gep(from, bytes),
                                          /*alignment=*/16);
      for (int64_t k = 0; k < 4; ++k)
        result.push_back(
            LLVM::ExtractElementOp::create(b, loc, values, i32(k)));
    }
  }
  registers[op.getResult()] = std::move(result);
  return success();
}
