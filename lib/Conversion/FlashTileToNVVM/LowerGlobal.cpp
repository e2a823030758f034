//===- LowerGlobal.cpp - Registers and global memory ----------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// load, gather, write and scalar loads. Reads outside of a tensor are made at
// its first element and their result replaced by zero: no branch, and a tensor
// that a CTA reads has an element. Offsets have 64 bits.
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

using namespace mlir;
using namespace mlir::flash_tile;

/// The element offset of the tile's first element, without the dims of
/// `tileDims`.
Value KernelLowering::getOuterOffset(const GlobalTensor &tensor,
                                     ValueRange offsets,
                                     ArrayRef<int64_t> tileDims) {
  Value sum = i64(0);
  for (auto [i, offset] : llvm::enumerate(offsets)) {
    if (llvm::is_contained(tileDims, static_cast<int64_t>(i)))
      continue;
    Value term =
        arith::MulIOp::create(b, loc, toI64(scalar(offset)), tensor.strides[i]);
    sum = arith::AddIOp::create(b, loc, sum, term);
  }
  return sum;
}

/// An element at `offset` (i64, in elements). i1 is a byte in memory.
Value KernelLowering::loadElement(const GlobalTensor &tensor, Value offset,
                                  Type type) {
  bool isBool = type.isInteger(1);
  int64_t bytes = isBool ? 1 : type.getIntOrFloatBitWidth() / 8;
  Value scaled = arith::MulIOp::create(b, loc, offset, i64(bytes));
  Value address = gep(tensor.pointer, scaled);
  if (!isBool)
    return LLVM::LoadOp::create(b, loc, type, address);
  Value byte = LLVM::LoadOp::create(b, loc, b.getI8Type(), address);
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, byte,
                               constant(b.getI8IntegerAttr(0)));
}

LogicalResult KernelLowering::lowerScalarLoad(Operation *op, Value source,
                                              ValueRange indices) {
  auto it = tensors.find(source);
  if (it == tensors.end())
    return op->emitOpError("does not read an argument of the kernel");
  GlobalTensor tensor = it->second;
  Type type = op->getResult(0).getType();
  if (type.isIndex())
    return op->emitOpError("has no type in memory");
  scalars.map(op->getResult(0),
              loadElement(tensor, getOuterOffset(tensor, indices, {}), type));
  return success();
}

/// `first` is the position of the tile along `dim`. What is not below `limit`
/// has the offset of the first element.
TileAxis KernelLowering::makeAxis(const GlobalTensor &tensor, int64_t dim,
                                  Value first, Value limit,
                                  ArrayRef<Value> positions) {
  TileAxis axis;
  for (Value position : positions) {
    Value at = arith::AddIOp::create(b, loc, first, toIndex(position));
    Value exists =
        arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt, at, limit);
    at = arith::SelectOp::create(b, loc, exists, at, indexConstant(0));
    axis.offsets.push_back(
        arith::MulIOp::create(b, loc, toI64(at), tensor.strides[dim]));
    axis.exists.push_back(exists);
  }
  return axis;
}

LogicalResult KernelLowering::lowerLoad(LoadOp op) {
  auto it = tensors.find(op.getSource());
  auto type = cast<RankedTensorType>(op.getType());
  if (it == tensors.end() || !type.getEncoding() || type.getRank() == 0)
    return op.emitOpError("has no lowering to NVVM");
  GlobalTensor tensor = it->second;
  // Threads of a warp share rows, not columns: only along these are elements
  // of a thread side by side.
  if (!isa<RowAttr, PartialAttr>(type.getEncoding()) &&
      op.getDims().back() + 1 == int64_t(tensor.strides.size()))
    return lowerRowsLoad(op);
  if (isa<AccChunksAttr>(type.getEncoding()))
    return op.emitOpError("has no lowering to NVVM: columns in chunks lie "
                          "side by side in memory");
  auto axisOf = [&](int64_t tileDim, ArrayRef<Value> positions) {
    int64_t dim = op.getDims()[tileDim];
    Value first = scalar(op.getOffsets()[dim]);
    Value limit = tensor.sizes[dim];
    if (!op.getLimits().empty())
      limit = arith::MinSIOp::create(b, loc, limit,
                                     scalar(op.getLimits()[tileDim]));
    return makeAxis(tensor, dim, first, limit, positions);
  };
  Value base = getOuterOffset(tensor, op.getOffsets(), op.getDims());
  Type element = type.getElementType();
  Value zero = constant(b.getZeroAttr(element));
  auto loadAt = [&](Value offset, Value exists) -> Value {
    offset = arith::AddIOp::create(b, loc, base, offset);
    Value value = loadElement(tensor, offset, element);
    return LLVM::SelectOp::create(b, loc, exists, value, zero);
  };
  SmallVector<Value> result;
  int64_t count = getNumElements(type);
  if (type.getRank() == 1) {
    bool rows = isa<RowAttr>(type.getEncoding());
    TileAxis axis = axisOf(0, rows ? getRows(count) : getColumns(count));
    for (int64_t i = 0; i < count; ++i)
      result.push_back(loadAt(axis.offsets[i], axis.exists[i]));
  } else {
    Fragment fragment = getFragment(type);
    TileAxis rows = axisOf(0, getRows(2 * fragment.rowBlocks));
    TileAxis columns = axisOf(1, getColumns(2 * fragment.columnBlocks));
    for (int64_t i = 0; i < count; ++i) {
      int64_t row = fragment.rowOf(i), column = fragment.columnOf(i);
      Value offset = arith::AddIOp::create(b, loc, rows.offsets[row],
                                           columns.offsets[column]);
      Value exists = arith::AndIOp::create(b, loc, rows.exists[row],
                                           columns.exists[column]);
      result.push_back(loadAt(offset, exists));
    }
  }
  registers[op.getResult()] = std::move(result);
  return success();
}

LogicalResult KernelLowering::lowerGather(GatherOp op) {
  auto it = tensors.find(op.getSource());
  auto type = cast<RankedTensorType>(op.getType());
  if (it == tensors.end() || !type.getEncoding())
    return op.emitOpError("has no lowering to NVVM");
  GlobalTensor tensor = it->second;
  Type element = type.getElementType();
  Value zero = constant(b.getZeroAttr(element));
  SmallVector<Value> result;
  for (int64_t i = 0, e = getNumElements(type); i < e; ++i) {
    Value offset = i64(0), inside;
    for (auto [dim, indices] : llvm::enumerate(op.getIndices())) {
      // Negative indices are large ones when read without sign.
      Value at = toI64(registers[indices][i]);
      Value exists = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ult,
                                           at, toI64(tensor.sizes[dim]));
      at = arith::SelectOp::create(b, loc, exists, at, i64(0));
      at = arith::MulIOp::create(b, loc, at, tensor.strides[dim]);
      offset = arith::AddIOp::create(b, loc, offset, at);
      inside = inside
                   ? arith::AndIOp::create(b, loc, inside, exists).getResult()
                   : exists;
    }
    Value value = loadElement(tensor, offset, element);
    result.push_back(
        inside ? LLVM::SelectOp::create(b, loc, inside, value, zero).getRes()
               : value);
  }
  registers[op.getResult()] = std::move(result);
  return success();
}

LogicalResult KernelLowering::lowerWrite(WriteOp op) {
  return withFreshThread([&] {
    return op.getVia() ? lowerStagedWrite(op) : lowerDirectWrite(op);
  });
}

/// For one access. Two of 16 bits are one register.
Value KernelLowering::makeVector(ArrayRef<Value> elements) {
  if (elements.size() == 2)
    return makePair(elements[0], elements[1]);
  SmallVector<Value> parts(elements);
  if (elements[0].getType().getIntOrFloatBitWidth() == 16)
    parts = packPairs(elements);
  auto type = VectorType::get({int64_t(parts.size())}, parts[0].getType());
  Value vector = LLVM::UndefOp::create(b, loc, type);
  for (auto [i, part] : llvm::enumerate(parts))
    vector = LLVM::InsertElementOp::create(b, loc, vector, part, i32(i));
  return vector;
}

/// Row statistics are written by one of the four lanes that hold them, tiles
/// by all, several columns at a time where they lie together.
LogicalResult KernelLowering::lowerDirectWrite(WriteOp op) {
  auto it = tensors.find(op.getDest());
  auto type = cast<RankedTensorType>(op.getTile().getType());
  if (it == tensors.end() || !type.getEncoding() ||
      isa<ColumnAttr>(type.getEncoding()))
    return op.emitOpError("has no lowering to NVVM");
  int64_t width = 0;
  if (type.getRank() == 2) {
    int64_t columnDim = op.getDims()[1];
    width = cast<MemRefType>(op.getDest().getType()).getDimSize(columnDim);
    std::optional<int64_t> first =
        getConstantIntValue(op.getOffsets()[columnDim]);
    bool chunks = isa<AccChunksAttr>(type.getEncoding());
    bool whole = !ShapedType::isDynamic(width) &&
                 !(width % (chunks ? 32 : 8)) && first && !*first &&
                 width <= type.getDimSize(1);
    if (!whole && chunks)
      return op.emitOpError("has no lowering to NVVM: columns in chunks are "
                            "written as whole rows");
    if (!whole)
      return lowerGuardedWrite(op);
  }
  GlobalTensor tensor = it->second;
  Value aligned = isAligned(tensor);
  ArrayRef<Value> elements = registers[op.getTile()];
  int64_t bytes = type.getElementTypeBitWidth() / 8;
  bool matrix = type.getRank() == 2;
  int64_t rowDim = op.getDims()[0];
  Value base = getOuterOffset(tensor, op.getOffsets(), op.getDims());
  int64_t rowBlocks = type.getDimSize(0) / (16 * warps);
  // Before the first branch.
  getRow(rowBlocks, 0);
  Value firstColumn = getFirstColumn(type.getEncoding());

  // Columns are one access if every row starts at such an address.
  bool contiguous =
      matrix && op.getDims()[1] + 1 == int64_t(tensor.strides.size());
  auto store = [&](Value value, Value address, int64_t alignment) {
    LLVM::StoreOp::create(b, loc, value, address, alignment);
  };
  Value writer =
      arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, member, i32(0));
  for (int64_t row = 0; row < 2 * rowBlocks; ++row) {
    Value at = arith::AddIOp::create(b, loc, scalar(op.getOffsets()[rowDim]),
                                     toIndex(getRow(rowBlocks, row)));
    Value exists = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt, at,
                                         tensor.sizes[rowDim]);
    if (!matrix)
      exists = arith::AndIOp::create(b, loc, exists, writer);
    auto branch = scf::IfOp::create(b, loc, exists, /*withElseRegion=*/false);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(branch.thenBlock());
    Value offset =
        arith::MulIOp::create(b, loc, toI64(at), tensor.strides[rowDim]);
    offset = arith::AddIOp::create(b, loc, base, offset);
    auto addressOf = [&](Value elementOffset) {
      Value scaled = arith::MulIOp::create(b, loc, elementOffset, i64(bytes));
      return gep(tensor.pointer, scaled);
    };
    if (!matrix) {
      store(elements[row], addressOf(offset), bytes);
      continue;
    }
    int64_t columnDim = op.getDims()[1];
    Fragment fragment = getFragment(type);
    Value columnStride = tensor.strides[columnDim];
    auto storeColumns = [&](int64_t together) {
      Value first = addressOf(arith::AddIOp::create(
          b, loc, offset,
          arith::MulIOp::create(b, loc, toI64(firstColumn), columnStride)));
      Value next = arith::MulIOp::create(b, loc, columnStride, i64(bytes));
      // A block of columns exists whole or not at all.
      for (int64_t column = 0; column < width / 4;
           column += std::max<int64_t>(2, together)) {
        int64_t distance = getColumnDistance(type.getEncoding(), column);
        Value address = first;
        if (contiguous)
          address = gep(first, distance * bytes);
        else if (column)
          address =
              gep(first, arith::MulIOp::create(b, loc, next, i64(distance)));
        int64_t i = fragment.index(row / 2, column / 2, row % 2 * 2);
        if (together == 1) {
          store(elements[i], address, bytes);
          store(elements[i + 1], gep(address, next), bytes);
          continue;
        }
        SmallVector<Value> all;
        for (int64_t k = 0; k < together; ++k)
          all.push_back(elements[i + k / 2 * 4 + k % 2]);
        store(makeVector(all), address, together * bytes);
      }
    };
    if (!contiguous) {
      storeColumns(1);
      continue;
    }
    auto choice = scf::IfOp::create(b, loc, aligned, /*withElseRegion=*/true);
    b.setInsertionPointToStart(choice.thenBlock());
    storeColumns(getAccessColumns(type.getEncoding(), bytes));
    b.setInsertionPointToStart(choice.elseBlock());
    storeColumns(1);
  }
  return success();
}

/// A tile whose columns may end anywhere: each element that exists for itself.
LogicalResult KernelLowering::lowerGuardedWrite(WriteOp op) {
  GlobalTensor tensor = tensors.find(op.getDest())->second;
  auto type = cast<RankedTensorType>(op.getTile().getType());
  ArrayRef<Value> elements = registers[op.getTile()];
  int64_t bytes = type.getElementTypeBitWidth() / 8;
  Fragment fragment = getFragment(type);
  auto axisOf = [&](int64_t tileDim, ArrayRef<Value> positions) {
    int64_t dim = op.getDims()[tileDim];
    return makeAxis(tensor, dim, scalar(op.getOffsets()[dim]),
                    tensor.sizes[dim], positions);
  };
  TileAxis rows = axisOf(0, getRows(2 * fragment.rowBlocks));
  TileAxis columns = axisOf(1, getColumns(2 * fragment.columnBlocks));
  Value base = getOuterOffset(tensor, op.getOffsets(), op.getDims());
  for (auto [i, element] : llvm::enumerate(elements)) {
    int64_t row = fragment.rowOf(i), column = fragment.columnOf(i);
    Value exists =
        arith::AndIOp::create(b, loc, rows.exists[row], columns.exists[column]);
    auto branch = scf::IfOp::create(b, loc, exists, /*withElseRegion=*/false);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(branch.thenBlock());
    Value offset = arith::AddIOp::create(b, loc, rows.offsets[row],
                                         columns.offsets[column]);
    offset = arith::AddIOp::create(b, loc, base, offset);
    Value address =
        gep(tensor.pointer, arith::MulIOp::create(b, loc, offset, i64(bytes)));
    LLVM::StoreOp::create(b, loc, element, address, bytes);
  }
  return success();
}
