//===- AttentionTiler.h - The tiled form of one attention -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to flash-tile-attention. The parts of a tiled attention, one file
// each: the grid and whole tensors (TileGrid.cpp), the keys that a block of
// queries visits (TileKeys.cpp), online softmax (TileSoftmax.cpp) and what
// follows the last key (TileEpilogue.cpp).
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASHTILE_TRANSFORMS_ATTENTIONTILER_H
#define FLASH_LIB_DIALECT_FLASHTILE_TRANSFORMS_ATTENTIONTILER_H

#include "TaskTiler.h"

namespace mlir::flash_tile {

/// What the `plan` of a flash.attention says about its tiled form.
struct TilePlan : TileSizes {
  bool oneLoop = false;       ///< one loop over keys instead of up to three
  bool rotated = false;       ///< P·V one block behind (TileRotated.cpp)
  double keptMax = 0;         ///< powers of two; 0: the exact maximum
  int64_t ahead = 0;          ///< columns before the vote on the maximum
  int64_t waitAfter = 0;      ///< columns before the wait for P·V
  bool scaleAfterMax = false; ///< see AttentionTiler::emitBlock
  Type pType;                 ///< what P is rounded to

  /// Reads the plan. A reason if it can't be followed: no tile sizes, or (then
  /// `malformed` is set) an entry of the wrong kind or out of range.
  static std::string read(flash::AttentionOp op,
                          const flash::AttentionView &view, TilePlan &plan,
                          bool &malformed);
};

/// What the loops over keys carry.
struct Running {
  Value output; ///< tile_m x tile_d, not yet divided by the row sum
  Value max;    ///< tile_m, in the units of the exponential
  Value sum;    ///< tile_m
};

/// What rotated loops carry: P has not been multiplied with its V yet.
struct Rotated {
  Value output, p, max;
  Value sum; ///< not yet combined; null: 0
};

/// A running maximum after a block, what is subtracted from scores, the factor
/// of what was summed before, and the sum times that.
struct MaxUpdate {
  Value max, shift, factor, sum;
};

/// Emits the tiled form of one flash.attention.
class AttentionTiler : TaskTiler {
public:
  AttentionTiler(RewriterBase &rewriter, flash::AttentionOp op,
                 flash::AttentionView view, TilePlan plan);

  void run();

private:
  // The grid.
  Value getKeyLimit();
  Value load(const flash::MappedTensor &tensor, Value n0,
             ArrayRef<unsigned> axes);

  // One query block.
  void emitTask(ValueRange ivs, ValueRange outputs);
  Value emitSink();
  Running emitInit();
  void emitEpilogue(Running running, ValueRange outputs);
  Value emitLSE(Running running);

  // Its keys.
  Running emitKeyLoops(Running init);
  Running emitLoop(Value from, Value to, Masking masking, Running init);
  Masking getOneLoopMasking() const;
  Value emitIsPartial(Value n0);
  Value emitMask(Value n0, Value scores);

  // Rotated loops.
  bool hasCutBlocksBeforeLast() const;
  Value boundKey(Value n0);
  Running emitRotatedLoops();
  Rotated emitRotatedLoop(Value from, Value to, Masking masking, Rotated init);
  Rotated emitFirstBlock(Value n0);
  Rotated emitRotatedBlock(Value n0, Masking masking, Rotated state);
  Rotated emitExactStep(Value n0, Value scores, Rotated state);
  Value emitIsWithin(Value partialMax, Value oldMax);
  Rotated emitKeptStep(Value n0, Value scores, Rotated state);
  SmallVector<Value> emitNewMax(Value partialMax, Value first, Rotated state);
  Value emitSplitProbabilities(Value n0, Value scores, Value shift,
                               SmallVector<Value> done, int64_t from,
                               Rotated &state,
                               llvm::function_ref<void()> rescale);
  Value emitSummed(Value scores, Value shift, Rotated &state);
  Value emitOutputProduct(Value n0, Value p, Value output);
  Value emitOperandP(Value p);
  Value emitHasNext(Value n0);
  Value emitPartialMax(Value scores);
  Value emitRowMax(Value partialMax);
  MaxUpdate emitMaxUpdate(Value partialMax, Rotated state);
  Value slice(Value tile, int64_t from, int64_t to);

  // One key block.
  Running emitBlock(Value n0, Masking masking, Running running);
  void emitQuery();
  Value emitProduct(Value n0);
  Value emitScores(Value n0, Value product);
  Value emitScoreRegion(const ScoreTile &tile, Value scores);
  Value emitSigmoid(Value x, double k);
  Value emitMasking(Value n0, Masking masking, Value scores);
  Value scaleMax(Value max);
  Value emitShift(Value max);
  Value emitProbabilities(Value scores, Value shift);
  Value findScaleAfterMax();

  // Small things.
  Value broadcastRow(Value row, int64_t columns) {
    auto type = RankedTensorType::get({plan.tileM, columns},
                                      getElementTypeOrSelf(row.getType()));
    return BroadcastOp::create(b, loc, type, row, 1);
  }
  RankedTensorType scoreType(Type element) {
    return RankedTensorType::get({plan.tileM, plan.tileN}, element);
  }

  flash::AttentionOp op;
  TilePlan plan;

  Value queryTile;
  KeyBounds bounds;
  /// -inf, or for uniform masked rows a finite value far below any score.
  Value hiddenScore;
  /// The factor that is applied with the shift, in one fma: null if the scores
  /// are scaled as soon as they are computed.
  Value factorAfterMax;
  /// The score region, and what `factorAfterMax` has of its end.
  ScoreForm form;
  /// Parts of a bound of the last block's scores, where one is known.
  Value scoreBound;
  /// What does not change in a task is emitted behind it.
  Operation *lastUniform = nullptr;
  bool uniformRows = false;
  /// A row maximum can be -inf in a row whose sum must come out as zero.
  bool rowsCanBeHidden = false;
};

} // namespace mlir::flash_tile

#endif // FLASH_LIB_DIALECT_FLASHTILE_TRANSFORMS_ATTENTIONTILER_H
