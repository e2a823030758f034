//===- LowerTileLoad.cpp - Tiles from contiguous rows ---------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A bias, read into registers by the threads that need it; one of keys only is
// a tile of one row. A thread's elements
// of a row are at constant distances from its first one: one address a row, and
// two neighbours (of `acc_chunks` 16 bytes) are one access. Where a tile
// crosses the tensor's edge, or is not aligned to such pairs, elements are read
// one by one, those outside at the tensor's first element and replaced by zero.
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

using namespace mlir;
using namespace mlir::flash_tile;

namespace {
/// The part of the tile that this thread reads.
struct TileRows {
  SmallVector<Value> pointers; ///< of the thread's first column, one a row
  SmallVector<Value> exist;
  Value columns; ///< i32: columns that exist, from the thread's first one on
};
} // namespace

/// Bytes of an element in memory. i1 takes one.
static int64_t getElementBytes(Type type) {
  return std::max<int64_t>(1, type.getIntOrFloatBitWidth() / 8);
}

static Type getMemoryType(Type type) {
  return type.isInteger(1) ? IntegerType::get(type.getContext(), 8) : type;
}

LogicalResult KernelLowering::lowerRowsLoad(LoadOp op) {
  GlobalTensor tensor = tensors[op.getSource()];
  auto type = cast<RankedTensorType>(op.getType());
  bool oneRow = type.getRank() == 1;
  Fragment fragment = oneRow ? Fragment{0, 0} : getFragment(type);
  int64_t count = getNumElements(type);
  auto rowOf = [&](int64_t i) { return oneRow ? 0 : fragment.rowOf(i); };
  int64_t columnDim = op.getDims().back();
  int64_t bytes = getElementBytes(type.getElementType());
  auto getLimit = [&](int64_t tileDim) -> Value {
    Value limit = tensor.sizes[op.getDims()[tileDim]];
    if (op.getLimits().empty())
      return limit;
    return arith::MinSIOp::create(b, loc, limit,
                                  scalar(op.getLimits()[tileDim]));
  };
  TileRows rows;
  Attribute layout = type.getEncoding();
  Value first = toIndex(getFirstColumn(layout));
  first =
      arith::AddIOp::create(b, loc, first, scalar(op.getOffsets()[columnDim]));
  rows.columns =
      toI32(arith::SubIOp::create(b, loc, getLimit(oneRow ? 0 : 1), first)
                .getResult());
  Value base = arith::AddIOp::create(
      b, loc, getOuterOffset(tensor, op.getOffsets(), op.getDims()),
      toI64(first));
  int64_t numColumns = type.getShape().back() / 4;
  Value whole =
      arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sgt, rows.columns,
                            i32(getColumnDistance(layout, numColumns - 1)));
  Value bits = i64(0);
  for (int64_t i = 0; i < (oneRow ? 1 : 2 * fragment.rowBlocks); ++i) {
    Value exists = constant(b.getBoolAttr(true)), offset = base;
    if (!oneRow) {
      int64_t rowDim = op.getDims()[0];
      Value at = arith::AddIOp::create(b, loc, scalar(op.getOffsets()[rowDim]),
                                       toIndex(getRow(fragment.rowBlocks, i)));
      exists = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt, at,
                                     getLimit(0));
      offset = arith::MulIOp::create(b, loc, toI64(at), tensor.strides[rowDim]);
      offset = arith::AddIOp::create(b, loc, base, offset);
    }
    offset = arith::MulIOp::create(b, loc, offset, i64(bytes));
    Value pointer = gep(tensor.pointer, offset);
    rows.pointers.push_back(pointer);
    rows.exist.push_back(exists);
    whole = arith::AndIOp::create(b, loc, whole, exists);
    bits = arith::OrIOp::create(
        b, loc, bits,
        LLVM::PtrToIntOp::create(b, loc, b.getI64Type(), pointer));
  }
  int64_t together = getAccessColumns(layout, bytes);
  Value low = arith::AndIOp::create(b, loc, bits, i64(together * bytes - 1));
  whole = arith::AndIOp::create(
      b, loc, whole,
      arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, low, i64(0)));

  // Both ways give the values as they are in memory; two of 16 bits share a
  // register.
  Type memory = getMemoryType(type.getElementType());
  bool packed = memory.getIntOrFloatBitWidth() == 16;
  SmallVector<Type> types(packed ? count / 2 : count,
                          packed ? b.getI32Type() : memory);
  auto branch = scf::IfOp::create(b, loc, types, whole, /*addThenBlock=*/true,
                                  /*addElseBlock=*/true);
  auto offsetOf = [&](int64_t i) {
    int64_t column = oneRow ? i : fragment.columnOf(i);
    return getColumnDistance(layout, column) * bytes;
  };
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(branch.thenBlock());
    SmallVector<Value> values(types.size());
    for (int64_t i = 0; i < count; i += 2) {
      int64_t column = oneRow ? i : fragment.columnOf(i);
      if (column % together)
        continue;
      int64_t width = packed ? together / 2 : together;
      Type type = packed ? b.getI32Type() : memory;
      Value all = LLVM::LoadOp::create(
          b, loc, width > 1 ? VectorType::get({width}, type) : type,
          gep(rows.pointers[rowOf(i)], offsetOf(i)), together * bytes);
      // Of a row, the next two columns are four elements further on.
      for (int64_t k = 0; k < width; ++k) {
        int64_t at = packed ? i / 2 + 2 * k : i + k / 2 * 4 + k % 2;
        values[at] =
            width > 1
                ? LLVM::ExtractElementOp::create(b, loc, all, i32(k)).getRes()
                : all;
      }
    }
    scf::YieldOp::create(b, loc, values);
    b.setInsertionPointToStart(branch.elseBlock());
    values.clear();
    Value zero = constant(cast<TypedAttr>(b.getZeroAttr(memory)));
    for (int64_t i = 0; i < count; ++i) {
      int64_t row = rowOf(i);
      Value inside =
          arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sgt, rows.columns,
                                i32(offsetOf(i) / bytes));
      inside = arith::AndIOp::create(b, loc, inside, rows.exist[row]);
      Value pointer = LLVM::SelectOp::create(
          b, loc, inside, gep(rows.pointers[row], offsetOf(i)), tensor.pointer);
      Value value = LLVM::LoadOp::create(b, loc, memory, pointer, bytes);
      values.push_back(LLVM::SelectOp::create(b, loc, inside, value, zero));
    }
    scf::YieldOp::create(b, loc, packed ? packPairs(values) : values);
  }
  SmallVector<Value> result;
  if (packed)
    for (Value two : branch.getResults())
      llvm::append_range(result, unpack(two, memory));
  else
    llvm::append_range(result, branch.getResults());
  if (memory != type.getElementType())
    for (Value &value : result)
      value = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, value,
                                    constant(b.getI8IntegerAttr(0)));
  registers[op.getResult()] = std::move(result);
  return success();
}
