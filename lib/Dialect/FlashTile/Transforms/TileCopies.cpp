//===- TileCopies.cpp - Tiles to and from whole tensors -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Whole tensors are read and written with vector.transfer ops, whose bounds
// handling gives the zeros outside of the tensor and drops the rest of an edge
// tile. Buffers have their rows contiguous and tensors usually have not, so
// blocks are transposed in registers on the way.
//
//===----------------------------------------------------------------------===//

#include "TileCopies.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::flash_tile;

namespace {

/// A tile's place in a whole tensor.
class Access {
public:
  Access(TileBuffers &tiles, Value tensor, ValueRange offsets,
         ArrayRef<int64_t> dims, RankedTensorType tile, Location loc)
      : tiles(tiles), b(tiles.builder()), loc(loc), tensor(tensor),
        offsets(offsets), dims(dims), tile(tile),
        whole(cast<RankedTensorType>(tensor.getType())) {}

  /// Vectors along the last dim of the tensor are one load.
  bool isContiguous(unsigned tileDim) const {
    return dims[tileDim] == whole.getRank() - 1;
  }
  /// Every position of the tile along `tileDim` exists, whatever the offset.
  bool coversDim(unsigned tileDim) const {
    return whole.getDimSize(dims[tileDim]) == tile.getDimSize(tileDim) &&
           getConstantIntValue(offsets[dims[tileDim]]) == 0;
  }
  /// The tensor's indices at (row, column) of the tile.
  SmallVector<Value> indicesAt(ArrayRef<Value> position) const {
    SmallVector<Value> indices(offsets);
    for (auto [dim, at] : llvm::zip(dims, position))
      indices[dim] = arith::AddIOp::create(b, loc, indices[dim], at);
    return indices;
  }
  /// The map of a transfer of a vector along these tile dims.
  AffineMap mapFor(ArrayRef<unsigned> tileDims) const {
    SmallVector<AffineExpr> results;
    for (unsigned dim : tileDims)
      results.push_back(getAffineDimExpr(dims[dim], b.getContext()));
    return AffineMap::get(whole.getRank(), 0, results, b.getContext());
  }
  Value read(VectorType type, ArrayRef<Value> position,
             ArrayRef<unsigned> tileDims) const {
    SmallVector<bool> inBounds = llvm::map_to_vector(
        tileDims, [&](unsigned dim) { return coversDim(dim); });
    Value padding = arith::ConstantOp::create(
        b, loc, b.getZeroAttr(whole.getElementType()));
    return vector::TransferReadOp::create(b, loc, type, tensor,
                                          indicesAt(position), padding,
                                          mapFor(tileDims), inBounds);
  }
  Value write(Value vector, Value dest, ArrayRef<Value> position,
              ArrayRef<unsigned> tileDims) const {
    SmallVector<bool> inBounds = llvm::map_to_vector(
        tileDims, [&](unsigned dim) { return coversDim(dim); });
    return vector::TransferWriteOp::create(b, loc, vector, dest,
                                           indicesAt(position),
                                           AffineMapAttr::get(mapFor(tileDims)),
                                           b.getBoolArrayAttr(inBounds))
        .getResult();
  }
  /// How many positions along `tileDim` exist from the tile's offset on,
  /// clamped to the tile.
  Value getValidCount(unsigned tileDim) const {
    int64_t extent = tile.getDimSize(tileDim);
    if (coversDim(tileDim))
      return tiles.index(extent, loc);
    Value size = tensor::DimOp::create(b, loc, tensor, dims[tileDim]);
    Value left = arith::SubIOp::create(b, loc, size, offsets[dims[tileDim]]);
    left = arith::MaxSIOp::create(b, loc, left, tiles.index(0, loc));
    return arith::MinSIOp::create(b, loc, left, tiles.index(extent, loc));
  }

private:
  TileBuffers &tiles;
  RewriterBase &b;
  Location loc;
  Value tensor;
  ValueRange offsets;
  ArrayRef<int64_t> dims;
  RankedTensorType tile;
  RankedTensorType whole;
};

} // namespace

/// The source of a load, cut at its limits.
static Value getLimitedSource(RewriterBase &b, LoadOp op) {
  if (op.getLimits().empty())
    return op.getSource();
  Location loc = op.getLoc();
  auto type = cast<RankedTensorType>(op.getSource().getType());
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(b, loc, op.getSource());
  SmallVector<OpFoldResult> zeros(type.getRank(), b.getIndexAttr(0)),
      ones(type.getRank(), b.getIndexAttr(1));
  for (auto [dim, limit] : llvm::zip(op.getDims(), op.getLimits())) {
    if (getConstantIntValue(limit) == getConstantIntValue(sizes[dim]) &&
        getConstantIntValue(limit))
      continue;
    Value size = getValueOrCreateConstantIndexOp(b, loc, sizes[dim]);
    Value zero = arith::ConstantIndexOp::create(b, loc, 0);
    Value clamped = arith::MaxSIOp::create(b, loc, limit, zero);
    sizes[dim] = arith::MinSIOp::create(b, loc, clamped, size).getResult();
  }
  return tensor::ExtractSliceOp::create(b, loc, op.getSource(), zeros, sizes,
                                        ones);
}

/// Calls `body` for the column blocks of a tile: full ones of `width` in a
/// loop, then the rest. `body` gets the first column and the width.
static void forEachColumnBlock(TileBuffers &tiles, int64_t columns,
                               int64_t width, Location loc,
                               llvm::function_ref<void(Value, int64_t)> body) {
  RewriterBase &b = tiles.builder();
  int64_t whole = columns / width * width;
  if (whole > 0) {
    auto loop =
        scf::ForOp::create(b, loc, tiles.index(0, loc), tiles.index(whole, loc),
                           tiles.index(width, loc));
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    body(loop.getInductionVar(), width);
  }
  if (whole < columns)
    body(tiles.index(whole, loc), columns - whole);
}

/// i1 has no vectors in memory and non-contiguous rows no fast ones: element
/// by element.
static void emitScalarLoad(TileBuffers &tiles, LoadOp op, Value source,
                           Value buffer) {
  RewriterBase &b = tiles.builder();
  Location loc = op.getLoc();
  auto tile = cast<RankedTensorType>(op.getType());
  Access access(tiles, source, op.getOffsets(), op.getDims(), tile, loc);
  Type element = tile.getElementType();
  Type stored = cast<MemRefType>(buffer.getType()).getElementType();
  OpBuilder::InsertionGuard guard(b);
  SmallVector<Value> position;
  Value inside = arith::ConstantOp::create(b, loc, b.getBoolAttr(true));
  for (unsigned dim = 0; dim < tile.getRank(); ++dim) {
    Value valid = access.getValidCount(dim);
    auto loop = scf::ForOp::create(b, loc, tiles.index(0, loc),
                                   tiles.index(tile.getDimSize(dim), loc),
                                   tiles.index(1, loc));
    b.setInsertionPointToStart(loop.getBody());
    position.push_back(loop.getInductionVar());
    Value ok = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt,
                                     loop.getInductionVar(), valid);
    inside = arith::AndIOp::create(b, loc, inside, ok);
  }
  Value none = arith::ConstantOp::create(b, loc, b.getZeroAttr(element));
  auto branch = scf::IfOp::create(
      b, loc, inside,
      [&](OpBuilder &nested, Location l) {
        Value value = tensor::ExtractOp::create(nested, l, source,
                                                access.indicesAt(position));
        scf::YieldOp::create(nested, l, value);
      },
      [&](OpBuilder &nested, Location l) {
        scf::YieldOp::create(nested, l, none);
      });
  Value value = branch.getResult(0);
  if (stored != element)
    value = arith::ExtUIOp::create(b, loc, stored, value);
  SmallVector<Value> at(llvm::reverse(position));
  memref::StoreOp::create(b, loc, value, buffer, at);
}

void mlir::flash_tile::emitLoad(TileBuffers &tiles, LoadOp op) {
  RewriterBase &b = tiles.builder();
  Location loc = op.getLoc();
  auto tile = cast<RankedTensorType>(op.getType());
  Value source = getLimitedSource(b, op);
  Value buffer = tiles.allocateFor(op.getResult());
  tiles.setBuffer(op.getResult(), buffer);
  Access access(tiles, source, op.getOffsets(), op.getDims(), tile, loc);
  int64_t lanes = tiles.getLanes();
  bool vectors = !tile.getElementType().isInteger(1) &&
                 (access.isContiguous(0) ||
                  (tile.getRank() == 2 && access.isContiguous(1)));
  if (!vectors)
    return emitScalarLoad(tiles, op, source, buffer);

  OpBuilder::InsertionGuard guard(b);
  auto rows = scf::ForOp::create(b, loc, tiles.index(0, loc),
                                 tiles.index(tile.getDimSize(0), loc),
                                 tiles.index(lanes, loc));
  b.setInsertionPointToStart(rows.getBody());
  Value row = rows.getInductionVar();
  if (tile.getRank() == 1) {
    Value vector =
        access.read(tiles.vectorOf(tile.getElementType()), {row}, {0});
    vector::StoreOp::create(b, loc, vector, buffer, ValueRange{row});
    return;
  }
  forEachColumnBlock(
      tiles, tile.getDimSize(1), lanes, loc, [&](Value column, int64_t width) {
        auto type = VectorType::get({lanes, width}, tile.getElementType());
        Value block = access.read(type, {row, column}, {0, 1});
        Value transposed =
            vector::TransposeOp::create(b, loc, block, ArrayRef<int64_t>{1, 0});
        for (int64_t i = 0; i < width; ++i) {
          Value at = arith::AddIOp::create(b, loc, column, tiles.index(i, loc));
          Value vector = vector::ExtractOp::create(b, loc, transposed, i);
          vector::StoreOp::create(b, loc, vector, buffer, ValueRange{at, row});
        }
      });
}

void mlir::flash_tile::emitRowMajorLoad(TileBuffers &tiles, LoadOp op,
                                        Type element) {
  RewriterBase &b = tiles.builder();
  Location loc = op.getLoc();
  auto tile = cast<RankedTensorType>(op.getType());
  Value source = getLimitedSource(b, op);
  Value buffer = tiles.allocate(tile.getShape(), element, loc);
  tiles.setRowMajor(op.getResult(), buffer);
  Access access(tiles, source, op.getOffsets(), op.getDims(), tile, loc);
  int64_t lanes = tiles.getLanes();

  // Rows past the end of the tensor are zero: they exist in the tile only.
  Value valid = access.getValidCount(0);
  Value zero = tiles.index(0, loc), one = tiles.index(1, loc);
  auto emitRows = [&](Value from, Value to, bool inside) {
    auto rows = scf::ForOp::create(b, loc, from, to, one);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(rows.getBody());
    forEachColumnBlock(
        tiles, tile.getDimSize(1), lanes, loc,
        [&](Value column, int64_t width) {
          auto type = VectorType::get({width}, element);
          Value vector;
          if (inside) {
            auto read = VectorType::get({width}, tile.getElementType());
            vector = access.read(read, {rows.getInductionVar(), column}, {1});
            if (read != type)
              vector = arith::ExtFOp::create(b, loc, type, vector);
          } else {
            vector = arith::ConstantOp::create(b, loc, b.getZeroAttr(type));
          }
          vector::StoreOp::create(b, loc, vector, buffer,
                                  ValueRange{rows.getInductionVar(), column});
        });
  };
  emitRows(zero, valid, true);
  if (!access.coversDim(0))
    emitRows(valid, tiles.index(tile.getDimSize(0), loc), false);
}

//===----------------------------------------------------------------------===//
// Stores
//===----------------------------------------------------------------------===//

namespace {
/// Writes one tile; the destination is carried through the loops.
class StoreEmitter {
public:
  StoreEmitter(TileBuffers &tiles, StoreOp op)
      : tiles(tiles), b(tiles.builder()), loc(op.getLoc()), op(op),
        tile(cast<RankedTensorType>(op.getTile().getType())),
        access(tiles, op.getDest(), op.getOffsets(), op.getDims(), tile, loc) {}

  Value emit();

private:
  Value emitRows(Value row, Value dest);
  Value emitBlock(Value row, Value column, int64_t width, Value dest);

  TileBuffers &tiles;
  RewriterBase &b;
  Location loc;
  StoreOp op;
  RankedTensorType tile;
  Access access;
};
} // namespace

/// A block of lanes x width, transposed so that the destination's last dim is
/// contiguous.
Value StoreEmitter::emitBlock(Value row, Value column, int64_t width,
                              Value dest) {
  int64_t lanes = tiles.getLanes();
  auto type = VectorType::get({width, lanes}, tile.getElementType());
  Value block = arith::ConstantOp::create(b, loc, b.getZeroAttr(type));
  for (int64_t i = 0; i < width; ++i) {
    VectorCache cache;
    Value at = arith::AddIOp::create(b, loc, column, tiles.index(i, loc));
    Value vector = tiles.getVector(op.getTile(), {row, at}, cache, loc);
    block = vector::InsertOp::create(b, loc, vector, block, i);
  }
  if (access.isContiguous(0))
    return access.write(block, dest, {row, column}, {1, 0});
  Value transposed =
      vector::TransposeOp::create(b, loc, block, ArrayRef<int64_t>{1, 0});
  return access.write(transposed, dest, {row, column}, {0, 1});
}

Value StoreEmitter::emitRows(Value row, Value dest) {
  int64_t lanes = tiles.getLanes();
  if (tile.getRank() == 1) {
    VectorCache cache;
    Value vector = tiles.getVector(op.getTile(), {row, Value()}, cache, loc);
    return access.write(vector, dest, {row}, {0});
  }
  int64_t columns = tile.getDimSize(1), whole = columns / lanes * lanes;
  if (whole > 0) {
    auto loop =
        scf::ForOp::create(b, loc, tiles.index(0, loc), tiles.index(whole, loc),
                           tiles.index(lanes, loc), dest);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    Value next =
        emitBlock(row, loop.getInductionVar(), lanes, loop.getRegionIterArg(0));
    scf::YieldOp::create(b, loc, next);
    dest = loop.getResult(0);
  }
  if (whole < columns)
    dest = emitBlock(row, tiles.index(whole, loc), columns - whole, dest);
  return dest;
}

Value StoreEmitter::emit() {
  auto rows = scf::ForOp::create(
      b, loc, tiles.index(0, loc), tiles.index(tile.getDimSize(0), loc),
      tiles.index(tiles.getLanes(), loc), op.getDest());
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(rows.getBody());
  Value next = emitRows(rows.getInductionVar(), rows.getRegionIterArg(0));
  scf::YieldOp::create(b, loc, next);
  return rows.getResult(0);
}

Value mlir::flash_tile::emitStore(TileBuffers &tiles, StoreOp op) {
  return StoreEmitter(tiles, op).emit();
}
