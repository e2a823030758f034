//===- LowerCopies.cpp - Rings and the copies that fill them --------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A fill is one group of cp.async of 16 bytes a thread (PTX ISA 9.7.9.25.3):
// the threads of a CTA take the chunks of a row in turn, then the next rows.
// Chunks outside of the tensor copy no byte and are filled with zeros. Tensors
// that are not aligned to 16 bytes are copied element by element instead; the
// kernel looks at its arguments to know.
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

using namespace mlir;
using namespace mlir::flash_tile;

static constexpr int64_t chunkBytes = 16;

LogicalResult KernelLowering::lowerAlloc(AllocOp op) {
  bool shared = llvm::any_of(op->getUsers(), [](Operation *user) {
    return isa<FillOp, WaitOp, ReleaseOp, PeekOp, AwaitOp>(user);
  });
  if (specialized && shared && !op.getBarriers())
    return op.emitOpError("has no barriers (run flash-allocate-sram)");
  rings[op.getRing()] = {i32(0), i32(0)};
  return success();
}

/// The next slot, around the ring.
Value KernelLowering::advanceCounter(Value counter, RingType ring) {
  if (ring.getSlots() == 1)
    return counter;
  int64_t bytes = ring.getSlotBytes();
  Value next = addI32(counter, i32(bytes));
  Value wraps = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, next,
                                      i32(bytes * ring.getSlots()));
  return arith::SelectOp::create(b, loc, wraps, i32(0), next);
}

LogicalResult KernelLowering::lowerWait(WaitOp op) {
  if (!op.getPending())
    return op.emitOpError("has no depth (run flash-insert-waits)");
  NVVM::CpAsyncWaitGroupOp::create(b, loc, *op.getPending());
  auto alloc = op.getRing().getDefiningOp<AllocOp>();
  RingType ring = op.getRing().getType();
  Value &read = rings[op.getRing()].read;
  shared[op.getTile()] = {addI32(read, i32(*alloc.getOffset())),
                          ring.getPitchBytes(), alloc, Value()};
  read = advanceCounter(read, ring);
  return success();
}

/// True if every row of the tensors starts at a multiple of 16 bytes.
Value KernelLowering::isAligned(ArrayRef<GlobalTensor> tensors) {
  Value bits = i64(0);
  for (const GlobalTensor &tensor : tensors) {
    bits = arith::OrIOp::create(
        b, loc, bits,
        LLVM::PtrToIntOp::create(b, loc, b.getI64Type(), tensor.pointer));
    int64_t bytes = tensor.element.getIntOrFloatBitWidth() / 8;
    for (Value stride : ArrayRef<Value>(tensor.strides).drop_back()) {
      Value scaled = arith::MulIOp::create(b, loc, stride, i64(bytes));
      bits = arith::OrIOp::create(b, loc, bits, scaled);
    }
  }
  Value low = arith::AndIOp::create(
      b, loc, bits, constant(b.getI64IntegerAttr(chunkBytes - 1)));
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, low,
                               constant(b.getI64IntegerAttr(0)));
}

/// One flag for all copies of the kernel: it lives in a register throughout.
Value KernelLowering::areFillsAligned() {
  if (fillsAligned)
    return fillsAligned;
  llvm::SetVector<Value> sources;
  kernel.walk([&](FillOp fill) { sources.insert(fill.getSource()); });
  SmallVector<GlobalTensor> all = llvm::map_to_vector(
      sources, [&](Value source) { return tensors[source]; });
  return fillsAligned = atEntry([&] { return isAligned(all); });
}

LogicalResult KernelLowering::lowerFill(FillOp op) {
  auto it = tensors.find(op.getSource());
  if (it == tensors.end())
    return op.emitOpError("does not read an argument of the kernel");
  GlobalTensor source = it->second;
  RingType ring = op.getRing().getType();
  int64_t rank = source.strides.size();
  auto type = cast<MemRefType>(op.getSource().getType());
  if (op.getDims().size() != 2 || op.getDims()[1] != rank - 1 ||
      type.isDynamicDim(rank - 1))
    return op.emitOpError("copies rows that are not contiguous: the last dim "
                          "of the tile must be the tensor's last, and static");
  if (std::optional<int64_t> column =
          getConstantIntValue(op.getOffsets().back());
      !column || *column != 0)
    return op.emitOpError("does not start at the first column");
  auto alloc = op.getRing().getDefiningOp<AllocOp>();
  int64_t bytes = source.element.getIntOrFloatBitWidth() / 8;
  if (ring.getTile().getDimSize(1) * bytes % chunkBytes ||
      type.getDimSize(rank - 1) * bytes % chunkBytes ||
      ring.getPitchBytes() % chunkBytes)
    return op.emitOpError("copies rows that are no multiple of ")
           << chunkBytes << " bytes";

  // Rows [first, limit) exist.
  int64_t rowDim = op.getDims()[0];
  Value first = scalar(op.getOffsets()[rowDim]);
  Value limit = source.sizes[rowDim];
  if (!op.getLimits().empty())
    limit = arith::MinSIOp::create(b, loc, limit, scalar(op.getLimits()[0]));
  Value rowLimit =
      toI32(arith::SubIOp::create(b, loc, limit, first).getResult());
  Value start = getOuterOffset(source, op.getOffsets(), {rank - 1});
  Value base =
      gep(source.pointer, arith::MulIOp::create(b, loc, start, i64(bytes)));
  Value &fill = rings[op.getRing()].fill;
  Value destination = addI32(fill, i32(*alloc.getOffset()));
  fill = advanceCounter(fill, ring);

  auto branch = scf::IfOp::create(b, loc, areFillsAligned(),
                                  /*withElseRegion=*/true);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(branch.thenBlock());
    emitAsyncCopies(op, source, destination, rowLimit, base);
    b.setInsertionPointToStart(branch.elseBlock());
    emitElementCopies(op, source, destination, rowLimit, base);
  }
  NVVM::CpAsyncCommitGroupOp::create(b, loc);
  return success();
}

void KernelLowering::emitAsyncCopies(FillOp op, const GlobalTensor &source,
                                     Value destination, Value rowLimit,
                                     Value base) {
  RankedTensorType tile = op.getRing().getType().getTile();
  int64_t bytes = source.element.getIntOrFloatBitWidth() / 8;
  int64_t rows = tile.getDimSize(0);
  int64_t chunks = tile.getDimSize(1) * bytes / chunkBytes;
  int64_t pitch = op.getRing().getType().getPitchBytes();
  // Threads that would be left over in a row of threads stay idle.
  int64_t rowsAtOnce = std::max<int64_t>(32 * warps / chunks, 1);
  int64_t active = std::min(rowsAtOnce * chunks, 32 * warps);
  int64_t chunksAtOnce = std::min(chunks, 32 * warps);

  // What the thread does is the same in every fill of such tiles.
  Value row = atEntry([&]() -> Value {
    return arith::DivUIOp::create(b, loc, thread, i32(chunksAtOnce));
  });
  Value chunk = atEntry([&]() -> Value {
    return arith::RemUIOp::create(b, loc, thread, i32(chunksAtOnce));
  });
  // 64-bit values are computed anew: registers are short in the loop.
  Value rowBytes = arith::MulIOp::create(
      b, loc, source.strides[op.getDims()[0]], i64(bytes));
  Value threadOffset = arith::AddIOp::create(
      b, loc, arith::MulIOp::create(b, loc, toI64(row), rowBytes),
      arith::MulIOp::create(b, loc, toI64(chunk), i64(chunkBytes)));
  Value threadPlace = atEntry([&]() -> Value {
    Value offset = arith::MulIOp::create(b, loc, row, i32(pitch));
    Value column = arith::MulIOp::create(b, loc, chunk, i32(chunkBytes));
    return addI32(offset, column);
  });
  Value stepBytes = arith::MulIOp::create(b, loc, rowBytes, i64(rowsAtOnce));
  int64_t width = cast<MemRefType>(op.getSource().getType()).getShape().back();

  auto lessThan = [&](Value lhs, Value rhs) -> Value {
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt, lhs, rhs);
  };
  OpBuilder::InsertionGuard guard(b);
  if (active < 32 * warps) {
    auto branch = scf::IfOp::create(b, loc, lessThan(thread, i32(active)),
                                    /*withElseRegion=*/false);
    b.setInsertionPointToStart(branch.thenBlock());
  }
  Value from = gep(base, threadOffset);
  Value to = gep(sram, addI32(destination, threadPlace));
  Value rowsLeft = arith::SubIOp::create(b, loc, rowLimit, row);
  for (int64_t at = 0; at < rows; at += rowsAtOnce) {
    if (at)
      from = gep(from, stepBytes);
    OpBuilder::InsertionGuard rowGuard(b);
    if (at + rowsAtOnce > rows) {
      auto branch = scf::IfOp::create(b, loc, lessThan(row, i32(rows - at)),
                                      /*withElseRegion=*/false);
      b.setInsertionPointToStart(branch.thenBlock());
    }
    Value exists = lessThan(i32(at), rowsLeft);
    for (int64_t c = 0; c < chunks; c += chunksAtOnce) {
      OpBuilder::InsertionGuard chunkGuard(b);
      // The last threads would run past the end of a long row.
      if (c + chunksAtOnce > chunks) {
        auto branch =
            scf::IfOp::create(b, loc, lessThan(chunk, i32(chunks - c)),
                              /*withElseRegion=*/false);
        b.setInsertionPointToStart(branch.thenBlock());
      }
      Value inside = exists;
      // Padded head dims: whole chunks lie outside.
      if ((c + chunksAtOnce) * chunkBytes > width * bytes) {
        Value column = arith::MulIOp::create(b, loc, addI32(chunk, i32(c)),
                                             i32(chunkBytes));
        inside = arith::AndIOp::create(b, loc, exists,
                                       lessThan(column, i32(width * bytes)));
      }
      Value size =
          arith::SelectOp::create(b, loc, inside, i32(chunkBytes), i32(0));
      NVVM::CpAsyncOp::create(b, loc, gep(to, at * pitch + c * chunkBytes),
                              gep(from, c * chunkBytes), chunkBytes,
                              NVVM::LoadCacheModifierKind::CG, size);
    }
  }
}

/// The slow way: any alignment.
void KernelLowering::emitElementCopies(FillOp op, const GlobalTensor &source,
                                       Value destination, Value rowLimit,
                                       Value base) {
  RankedTensorType tile = op.getRing().getType().getTile();
  int64_t bits = source.element.getIntOrFloatBitWidth(), bytes = bits / 8;
  int64_t columns = tile.getDimSize(1);
  int64_t pitch = op.getRing().getType().getPitchBytes();
  Type integer = b.getIntegerType(bits);
  Value zero = constant(b.getIntegerAttr(integer, 0));
  auto loop = scf::ForOp::create(b, loc, thread, i32(tile.getNumElements()),
                                 i32(32 * warps));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(loop.getBody()->getTerminator());
  Value i = loop.getInductionVar();
  Value row = arith::DivUIOp::create(b, loc, i, i32(columns));
  Value column = arith::RemUIOp::create(b, loc, i, i32(columns));
  auto lessThan = [&](Value lhs, Value rhs) -> Value {
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt, lhs, rhs);
  };
  Value exists =
      arith::AndIOp::create(b, loc, lessThan(row, rowLimit),
                            lessThan(column, toI32(source.sizes.back())));
  auto branch = scf::IfOp::create(b, loc, integer, exists,
                                  /*addThenBlock=*/true, /*addElseBlock=*/true);
  {
    OpBuilder::InsertionGuard inner(b);
    b.setInsertionPointToEnd(branch.thenBlock());
    Value offset = arith::MulIOp::create(b, loc, toI64(row),
                                         source.strides[op.getDims()[0]]);
    offset = arith::AddIOp::create(b, loc, offset, toI64(column));
    offset = arith::MulIOp::create(b, loc, offset, i64(bytes));
    Value value = LLVM::LoadOp::create(b, loc, integer, gep(base, offset));
    scf::YieldOp::create(b, loc, value);
    b.setInsertionPointToEnd(branch.elseBlock());
    scf::YieldOp::create(b, loc, zero);
  }
  Value place = arith::MulIOp::create(b, loc, row, i32(pitch));
  place = addI32(place, arith::MulIOp::create(b, loc, column, i32(bytes)));
  LLVM::StoreOp::create(b, loc, branch.getResult(0),
                        gep(sram, addI32(destination, place)));
}

/// Registers to SRAM, for the same warp.
LogicalResult KernelLowering::lowerStage(StageOp op) {
  auto type = cast<RankedTensorType>(op.getTile().getType());
  RingType ring = op.getRing().getType();
  auto alloc = op.getRing().getDefiningOp<AllocOp>();
  if (!isa<AccAttr>(type.getEncoding()) || !alloc.getOffset())
    return op.emitOpError("has no lowering to NVVM");
  int64_t bytes = type.getElementTypeBitWidth() / 8;
  int64_t pitch = ring.getPitchBytes();
  Fragment fragment = getFragment(type);
  // The warp has read the tile before.
  NVVM::SyncWarpOp::create(b, loc, i32(-1));
  Value place = atEntry([&]() -> Value {
    Value row = arith::MulIOp::create(b, loc, getRow(fragment.rowBlocks, 0),
                                      i32(pitch));
    Value column = arith::MulIOp::create(b, loc, getColumn(0), i32(bytes));
    return addI32(row, column);
  });
  Value offset = i32(*alloc.getOffset());
  Value start = gep(sram, addI32(place, offset));
  ArrayRef<Value> elements = registers[op.getTile()];
  for (int64_t i = 0; i < fragment.size(); i += 2) {
    Value two = makePair(elements[i], elements[i + 1]);
    int64_t row = fragment.rowOf(i) / 2 * 16 + fragment.rowOf(i) % 2 * 8;
    int64_t column = fragment.columnOf(i) / 2 * 8;
    LLVM::StoreOp::create(b, loc, two, gep(start, row * pitch + column * bytes),
                          2 * bytes);
  }
  NVVM::SyncWarpOp::create(b, loc, i32(-1));
  shared[op.getStaged()] = {offset, pitch, AllocOp(), Value()};
  return success();
}
