//===- TileScore.h - The score modification on a tile -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to the tiling pass: biases and the score region, element by element
// on a tile of scores.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASHTILE_TRANSFORMS_TILESCORE_H
#define FLASH_LIB_DIALECT_FLASHTILE_TRANSFORMS_TILESCORE_H

#include "flash/Dialect/Flash/IR/AttentionView.h"
#include "flash/Dialect/Flash/Transforms/ScoreDerivative.h"

#include "mlir/IR/Builders.h"

namespace mlir::flash_tile {

/// Where a tile of scores lies in the domain.
struct ScoreTile {
  const flash::AttentionView &view;
  SmallVector<Value> batchAndHead; ///< b..., h as index values
  Value m0, n0;                    ///< first query and key
  int64_t tileM, tileN;
  bool transposed = false; ///< keys are the rows, queries the columns

  int64_t mAxis() const { return transposed ? 1 : 0; }
  int64_t nAxis() const { return transposed ? 0 : 1; }
  RankedTensorType getType(Type element) const {
    if (transposed)
      return RankedTensorType::get({tileN, tileM}, element);
    return RankedTensorType::get({tileM, tileN}, element);
  }
  /// The part of `source` from `offsets` on as a tile: m runs along its dim
  /// `mAt` and n along `nAt`, where they are not -1 (at least one is).
  Value load(OpBuilder &builder, Location loc, Value source, ValueRange offsets,
             int64_t mAt, int64_t nAt) const;
};

/// The part of `tensor` that belongs to the tile, in the tensor's element type.
/// Dims that the tensor does not have are broadcast.
Value loadMapped(OpBuilder &builder, Location loc, const ScoreTile &tile,
                 const flash::MappedTensor &tensor);

/// The scalar of a tensor that only depends on batch and head.
Value loadScalar(OpBuilder &builder, Location loc, const ScoreTile &tile,
                 const flash::MappedTensor &tensor);

/// How the tiled form computes a score region: its result is
/// value · factor + offset with a factor above 0, and softmax needs only
/// `value` before the maximum.
struct ScoreForm {
  Value value; ///< in the region
  double factor = 1, offset = 0;
};

/// What can be left for later of the ops that end a score region.
ScoreForm findScoreForm(Region &score);

/// `form.value` for `scores`. Scalars that are the same for all tiles of a task
/// are emitted by `uniforms`. The verifier has already limited what the region
/// holds.
Value applyScoreRegion(OpBuilder &builder, OpBuilder &uniforms, Location loc,
                       const ScoreTile &tile, Value scores,
                       const ScoreForm &form);

/// The same for the whole region.
Value applyScoreRegion(OpBuilder &builder, Location loc, const ScoreTile &tile,
                       Value scores);

/// seed * d(region) / d(scores), for the scores that the region is applied to.
Value applyScoreDerivative(OpBuilder &builder, Location loc,
                           const ScoreTile &tile,
                           const flash::ScoreDerivative &derivative,
                           Value scores, Value seed);

/// Converts between float types, scalar or tile; no-op if they agree.
Value convertFloat(OpBuilder &builder, Location loc, Value value, Type element);

} // namespace mlir::flash_tile

#endif // FLASH_LIB_DIALECT_FLASHTILE_TRANSFORMS_TILESCORE_H
