//===- TileBuffers.h - Tiles as buffers and vectors -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to flash-tile-to-vector. A tile is either *stored* (it has a buffer)
// or *computed*: a vector of it is produced where it is needed, from the
// vectors of the tiles that it is made of. Only what is read out of order (dot
// operands), carried by a loop, or worth keeping (several uses) is stored.
//
// Buffers hold a tile with its rows contiguous: element (row, column) of a 2-D
// tile is buffer[column][row], so that a vector covers consecutive rows.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASHTILE_TRANSFORMS_TILEBUFFERS_H
#define FLASH_LIB_DIALECT_FLASHTILE_TRANSFORMS_TILEBUFFERS_H

#include "flash/Dialect/FlashTile/IR/FlashTile.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace mlir::flash_tile {

/// The vector of rows [row, row + lanes) in column `column`. 1-D tiles ignore
/// the column.
struct Position {
  Value row, column;
};

/// Vectors already computed at one position.
using VectorCache = DenseMap<Value, Value>;

/// Stores and computes tiles of one task.
class TileBuffers {
public:
  TileBuffers(RewriterBase &rewriter, unsigned lanes, Operation *allocBefore)
      : b(rewriter), lanes(lanes), allocBefore(allocBefore) {}

  RewriterBase &builder() { return b; }
  unsigned getLanes() const { return lanes; }

  /// A buffer at the start of the task: memref<columns x rows> or
  /// memref<rows>. i1 is held as i8, since memory has no vectors of bits.
  Value allocate(ArrayRef<int64_t> shape, Type element, Location loc);
  /// A buffer for `tile`, in the layout above.
  Value allocateFor(Value tile);
  /// The same, but the buffer of a tile that `tile` is computed from, element
  /// by element, and that nothing reads later, if there is one.
  Value allocateInPlace(Value tile);

  /// Buffers allocated between the two are free again after the second.
  void beginScope() { scopes.emplace_back(); }
  void endScope() { llvm::append_range(pool, scopes.pop_back_val()); }
  /// Marks an op whose reads have all been emitted.
  void setLowered(Operation *op) { lowered.insert(op); }

  bool isStored(Value tile) const {
    return static_cast<bool>(buffers.lookup(tile));
  }
  Value getBuffer(Value tile) const { return buffers.lookup(tile); }
  void setBuffer(Value tile, Value buffer) { buffers[tile] = buffer; }
  /// B operands of dots are kept as they are in memory, in the accumulator
  /// type: buffer[row][column].
  void setRowMajor(Value tile, Value buffer) { rowMajor[tile] = buffer; }
  Value getRowMajor(Value tile) const { return rowMajor.lookup(tile); }

  /// The vector of `tile` at `at`. Emits what is needed to compute it.
  Value getVector(Value tile, Position at, VectorCache &cache, Location loc);
  /// One element, from the tile's buffer or the scalar it is made of.
  Value getScalar(Value tile, Value row, Value column, Location loc);

  /// Computes `tile` into `buffer` (allocated if null) and remembers it. Tiles
  /// met on the way that have several uses are stored as well.
  void store(Value tile, Value buffer, Location loc);
  /// Computes or copies `tile` into `buffer`, which does not become its buffer.
  void copyTo(Value tile, Value buffer, Location loc);
  /// Ensures that `tile` is stored.
  void ensureStored(Value tile, Location loc) {
    if (!isStored(tile))
      store(tile, Value(), loc);
  }
  /// A buffer of the tile in type `element`.
  Value getStoredAs(Value tile, Type element, Location loc);

  /// Emits loops over all vectors of a tile of `shape`, columns inside.
  /// Tiles of the same shape with several uses are stored by the way.
  void forEachVector(ArrayRef<int64_t> shape, Location loc,
                     llvm::function_ref<void(Position, VectorCache &)> body);
  /// The same, but with values carried along the columns of each block of
  /// rows; `finish` receives them with the row they belong to. 2-D only.
  void
  reduceColumns(ArrayRef<int64_t> shape, Value init, Location loc,
                llvm::function_ref<Value(Position, VectorCache &, Value)> body,
                llvm::function_ref<void(Value row, Value result)> finish);

  Value index(int64_t value, Location loc);
  /// Tiles of other blocks are never stored by the way: the loop that would
  /// do so may not run.
  void setBlock(Block *block) { currentBlock = block; }
  VectorType vectorOf(Type element) const {
    return VectorType::get({int64_t(lanes)}, element);
  }

private:
  Value compute(Operation *op, Position at, VectorCache &cache, Location loc);
  Value computeIndex(IndexOp op, Position at, Location loc);
  Value computeGather(GatherOp op, Position at, VectorCache &cache,
                      Location loc);
  bool isWorthStoring(Value tile) const;
  Value findDyingOperand(Value tile) const;
  /// Marks the start and end of loops that visit every vector of `shape`.
  void beginStores(ArrayRef<int64_t> shape);
  void endStores();

  RewriterBase &b;
  unsigned lanes;
  Operation *allocBefore;
  DenseMap<Value, Value> buffers, rowMajor;
  SmallVector<SmallVector<Value>> scopes;
  SmallVector<Value> pool; ///< free buffers
  llvm::SmallPtrSet<Operation *, 32> lowered;
  Block *currentBlock = nullptr;
  Value beingStored;
  SmallVector<int64_t> storeShape; ///< shape of the loop being emitted
  llvm::MapVector<Value, Value> pendingStores;
};

/// An operation that computes each element from the same element of its
/// operands.
bool isElementwise(Operation *op);

} // namespace mlir::flash_tile

#endif // FLASH_LIB_DIALECT_FLASHTILE_TRANSFORMS_TILEBUFFERS_H
