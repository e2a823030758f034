//===- TaskTiler.h - What all tiled passes share -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to flash-tile-attention. A task computes some rows of some results
// of one batch entry and head. What the forward and the two passes of the
// backward have in common: whole tensors and tiles of them, values that are
// computed once a task, which keys a block of queries sees, and which scores of
// a tile the mask lets through.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASHTILE_TRANSFORMS_TASKTILER_H
#define FLASH_LIB_DIALECT_FLASHTILE_TRANSFORMS_TASKTILER_H

#include "TileScore.h"

#include "flash/Analysis/MaskIntervals.h"
#include "flash/Dialect/FlashTile/IR/FlashTile.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::flash_tile {

/// The sizes of tiles.
struct TileSizes {
  int64_t tileM = 0, tileN = 0; ///< queries, keys
  int64_t tileK = 0, tileD = 0; ///< the head dims, padded
};

/// Key positions at which the loops of one query block begin and end. All but
/// `end` are multiples of tile_n; the blocks in [fullBegin, fullEnd) are full.
struct KeyBounds {
  Value begin, fullBegin, fullEnd, end;
};

/// Which blocks of a loop get mask code.
enum class Masking { None, All, Partial };

/// The part of a tiler that forward and backward have in common.
class TaskTiler {
protected:
  TaskTiler(RewriterBase &rewriter, Operation *operation,
            flash::AttentionView view, TileSizes sizes);

  // Whole tensors.
  SmallVector<OpFoldResult> getExtents();
  /// A tensor for the result of a pass, with the dims that `map` names.
  Value emitEmpty(AffineMap map, Type element);
  scf::ForallOp emitGrid(ArrayRef<OpFoldResult> upper, int64_t lastStep,
                         ValueRange inits);
  /// A tile of Q, K, V or of a gradient of the output: `axes` are the domain
  /// dims it runs along. Rows from `limit` on, if given, are not read; `column`
  /// is the first one along the head dim.
  Value loadTile(const flash::MappedTensor &tensor, Value n0,
                 ArrayRef<unsigned> axes, Value limit, int64_t column = 0);
  /// Stores a tile along (rows) or (rows, columns) into its slice of a whole
  /// result. `axes` are the domain dims it runs along.
  void storeTile(Value tile, Value dest, AffineMap map, ArrayRef<unsigned> axes,
                 Value n0);
  /// Makes `stored` a slice of the result that `dest` stands for, at the end of
  /// the loop over tasks.
  void emitInsert(Value stored, Value dest, ArrayRef<OpFoldResult> offsets,
                  ArrayRef<OpFoldResult> lengths);

  // One task.
  /// Values that every block of the task uses.
  void emitUniforms();
  KeyBounds emitKeyBounds(bool visitAll);
  /// Whether the mask lets a score through, as a tile of i1:
  /// begin(m) <= n < end(m).
  Value emitVisible(const ScoreTile &tile);
  /// Whether the key exists, as a tile of i1.
  Value emitExists(const ScoreTile &tile);

  // Small things.
  /// Something is between the scale and the softmax.
  bool isModified() const { return view.hasScore() || !view.biases.empty(); }
  ScoreTile scoreTile(Value n0, bool transposed = false) {
    return {view, batchAndHead, m0, n0, sizes.tileM, sizes.tileN, transposed};
  }
  Value constant(double value, Type type);
  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, loc, value);
  }
  Value toValue(OpFoldResult value) {
    return getValueOrCreateConstantIndexOp(b, loc, value);
  }
  Value splat(Value scalar, RankedTensorType type) {
    return tensor::SplatOp::create(b, loc, scalar, type);
  }
  Value exp(Value value) {
    if (view.numerics.getExp2())
      return math::Exp2Op::create(b, loc, value);
    return math::ExpOp::create(b, loc, value);
  }
  RankedTensorType rowType(Type element) {
    return RankedTensorType::get({sizes.tileM}, element);
  }
  int64_t getTileSize(unsigned dim) const;
  Value minimum(Value lhs, Value rhs);
  Value maximum(Value lhs, Value rhs);
  Value apply(AffineExpr expr, ArrayRef<OpFoldResult> operands);
  MLIRContext *getContext() { return operation->getContext(); }

  RewriterBase &b;
  Location loc;
  Operation *operation;
  flash::AttentionView view;
  flash::MaskIntervals intervals;
  Type acc;
  TileSizes sizes;

  int64_t headDim = 0, valueDim = 0;
  SmallVector<OpFoldResult> extents;
  OpFoldResult numKeys; ///< of this batch entry
  OpFoldResult diagonal;
  SmallVector<Value> batchAndHead;
  Value m0, scale, outputScale;

private:
  OpFoldResult emitKeyLength(Value length);
  Value emitInBlock(const ScoreTile &tile, Value bound);
  Value emitKeyTile(const ScoreTile &tile);
};

} // namespace mlir::flash_tile

#endif // FLASH_LIB_DIALECT_FLASHTILE_TRANSFORMS_TASKTILER_H
