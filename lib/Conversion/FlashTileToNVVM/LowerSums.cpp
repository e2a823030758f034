//===- LowerSums.cpp - Sums in memory -------------------------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// 16 rows by 64 columns of f32 are 4096 bytes in the order in which the lanes
// of a warp hold them: 16 bytes a lane, eight times. So a warp writes them to
// SRAM without bank conflicts, one bulk copy adds them to memory, and whoever
// reads them has whole lines.
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

using namespace mlir;
using namespace mlir::flash_tile;

static constexpr int64_t groupRows = AccumulateOp::groupRows;
static constexpr int64_t blockColumns = AccumulateOp::blockColumns;
static constexpr int64_t blockBytes = AccumulateOp::blockElements * 4;
/// Of each of a block's columns of 8, what the lanes of a warp have.
static constexpr int64_t warpBytes = 32 * 16;

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

LogicalResult KernelLowering::lowerAccumulate(AccumulateOp op) {
  auto it = tensors.find(op.getDest());
  if (it == tensors.end() || !op.getVia())
    return op.emitOpError(
        "has no lowering to NVVM: expected an argument of the "
        "kernel and a ring to go through");
  RankedTensorType type = tileType(op.getTile());
  auto alloc = op.getVia().getDefiningOp<AllocOp>();
  RingType ring = alloc.getRing().getType();
  bool byColumns = isa<AccColumnsAttr>(type.getEncoding());
  int64_t columns = type.getDimSize(1);
  Value row = warp, column;
  if (byColumns) {
    columns /= warps / 4;
    row = arith::AndIOp::create(b, loc, warp, i32(3));
    column = arith::ShRUIOp::create(b, loc, warp, i32(2));
    column =
        arith::MulIOp::create(b, loc, column, i32(columns * groupRows * 4));
  }
  if ((!byColumns && type.getDimSize(0) != 16 * warps) ||
      columns % blockColumns || ring.getTile().getDimSize(0) != warps)
    return op.emitOpError("expected 16 rows and a multiple of 64 columns a "
                          "warp, and a ring with a row for each");

  const GlobalTensor &tensor = it->second;
  int64_t width = cast<MemRefType>(op.getDest().getType()).getShape().back();
  Value start = getSumOffset(tensor, op.getOffsets());
  Value part = arith::MulIOp::create(b, loc, row, i32(groupRows * width * 4));
  if (column)
    part = addI32(part, column);
  start = arith::AddIOp::create(
      b, loc, start, arith::ExtUIOp::create(b, loc, b.getI64Type(), part));
  Value place = atEntry([&]() -> Value {
    Value own = arith::MulIOp::create(b, loc, warp, i32(ring.getPitchBytes()));
    return addI32(own, i32(*alloc.getOffset()));
  });
  Value lanePlace = atEntry([&]() -> Value {
    return addI32(place, arith::MulIOp::create(b, loc, lane, i32(16)));
  });
  SmallVector<Value> places = {i32(0), i32(1), i32(2), i32(3)};
  ArrayRef<Value> elements = registers[op.getTile()];
  for (int64_t block = 0; block < columns / blockColumns; ++block) {
    emitAssembly("{\n.reg .pred p;\nsetp.eq.u32 p, $0, 0;\n"
                 "@p cp.async.bulk.wait_group.read 0;\n}",
                 "r,~{memory}", {}, lane);
    NVVM::SyncWarpOp::create(b, loc, i32(-1));
    Value to = gep(sram, lanePlace);
    for (int64_t i = 0; i < blockColumns / 8; ++i) {
      int64_t first = (block * blockColumns / 8 + i) * 4;
      LLVM::StoreOp::create(b, loc,
                            makeFour(b, loc, elements.slice(first, 4), places),
                            gep(to, i * warpBytes), /*alignment=*/16);
    }
    emitProxyFence();
    NVVM::SyncWarpOp::create(b, loc, i32(-1));
    Value global = gep(gep(tensor.pointer, start), block * blockBytes);
    Value source =
        LLVM::PtrToIntOp::create(b, loc, b.getI32Type(), gep(sram, place));
    emitAssembly(
        "{\n.reg .pred p;\nsetp.eq.u32 p, $3, 0;\n"
        "@p cp.reduce.async.bulk.global.shared::cta.bulk_group.add.f32 "
        "[$0], [$1], $2;\n@p cp.async.bulk.commit_group;\n}",
        "l,r,r,r,~{memory}", {}, {global, source, i32(blockBytes), lane});
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
  Value part = arith::MulIOp::create(
      b, loc, warp, i32(fragment.rowBlocks * groupRows * width * 4));
  part = addI32(part, arith::MulIOp::create(b, loc, lane, i32(16)));
  start = arith::AddIOp::create(
      b, loc, start, arith::ExtUIOp::create(b, loc, b.getI64Type(), part));
  Value from = gep(it->second.pointer, start);
  auto four = VectorType::get({4}, b.getF32Type());
  SmallVector<Value> result;
  for (int64_t rows = 0; rows < fragment.rowBlocks; ++rows)
    for (int64_t i = 0; i < fragment.columnBlocks; ++i) {
      // Of a block of 64 columns, eight by eight.
      int64_t bytes = rows * groupRows * width * 4 + i * warpBytes;
      Value values = LLVM::LoadOp::create(b, loc, four, gep(from, bytes),
                                          /*alignment=*/16);
      for (int64_t k = 0; k < 4; ++k)
        result.push_back(
            LLVM::ExtractElementOp::create(b, loc, values, i32(k)));
    }
  registers[op.getResult()] = std::move(result);
  return success();
}
