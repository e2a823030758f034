//===- BackwardTiler.h - The tiled form of one backward -*- C++ -*---------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to flash-tile-attention. A tiled backward is a sequence of passes,
// one scf.forall each:
//
//   rows     for each block of queries, -LSE in the base of the exponential and
//            delta = sum of dO*O - dLSE (TileBackwardRows.cpp)
//   keys     for each block of keys, dK and dV: S and dP are recomputed
//            transposed, keys x queries (TileBackwardKeys.cpp)
//   queries  for each block of queries, dQ (TileBackwardQueries.cpp)
//   bias     for each block of a bias, its gradient (TileBackwardBias.cpp)
//
// S and dP are computed in both of the large passes, seven products where five
// would do: every element of a gradient is then the sum of one task, in a fixed
// order, without atomics and without accumulators in memory.
//
// With `dq = "reduce"` in the plan there are five (TileBackwardSums.cpp): the
// rows pass clears a sum in f32, the keys pass adds dS*K of each of its blocks
// to it, and the queries pass only scales and rounds. The order of the
// additions is then not fixed.
//
// Rows that do not exist, or see no key, have -LSE = -inf and delta = 0: their
// P is 0 without mask code. For that the two row tensors are padded to whole
// blocks of queries.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASHTILE_TRANSFORMS_BACKWARDTILER_H
#define FLASH_LIB_DIALECT_FLASHTILE_TRANSFORMS_BACKWARDTILER_H

#include "TaskTiler.h"

namespace mlir::flash_tile {

/// What the `plan` of a flash.attention_backward says about its tiled form.
struct BackwardPlan {
  TileSizes keys, queries; ///< of the two passes
  bool oneLoop = false;    ///< one loop over blocks instead of up to three
  bool separate = false;   ///< dK and dV in passes of their own
  int64_t dpStages = 0;    ///< slots of what only dP reads; 0: as for all
  bool reduce = false;     ///< dQ is summed in memory by the pass over keys
  /// S and dP start from what is added to them: -LSE/scale and -delta.
  bool preloadRows = false;
  /// Columns of a block whose scores are modified at a time; 0: all of them.
  int64_t scoreColumns = 0;
  Type pType, dsType; ///< what P and dS are rounded to

  /// Reads the plan. A reason if it can't be followed: no tile sizes, or (then
  /// `malformed` is set) an entry of the wrong kind or out of range.
  static std::string read(flash::AttentionBackwardOp op,
                          const flash::AttentionView &view, BackwardPlan &plan,
                          bool &malformed);
};

/// One tile of scores on its way to gradients.
struct BackwardBlock {
  ScoreTile tile;
  Value p;       ///< not rounded, or to what dV's product takes
  Value weights; ///< p times the slope of the score region
  bool hasFiniteSlope = true;
};

/// Emits the tiled form of one flash.attention_backward.
class BackwardTiler : TaskTiler {
public:
  BackwardTiler(RewriterBase &rewriter, flash::AttentionBackwardOp op,
                flash::AttentionView view, BackwardPlan plan,
                std::optional<flash::ScoreDerivative> derivative);

  void run();

private:
  // Rows.
  void emitRowsPass();
  void emitRowsTask(ValueRange ivs, ValueRange outputs);
  Value emitOutputDot();
  void storeRows(Value tile, Value dest);
  Value loadRows(const flash::MappedTensor &tensor);
  Value loadRows(Value rows);

  // Keys.
  SmallVector<Value> emitKeysPasses();
  SmallVector<Value> emitKeysPass(bool forKey, bool forValue);
  void emitKeysTask(ValueRange ivs, ValueRange outputs);
  void enterHead(Value firstHead, Value head);
  SmallVector<Value> emitHeads(Value firstHead, ValueRange init);
  SmallVector<Value> emitFlatLoop(Value firstHead, ValueRange init);
  SmallVector<Value> emitQueryLoops(ValueRange init);
  SmallVector<Value> emitKeysBlock(Value m0, Masking masking, ValueRange sums);
  KeyBounds emitQueryBounds();
  OpFoldResult getHeadsOfGroup();

  // Queries.
  Value emitQueriesPass();
  void emitQueriesTask(ValueRange ivs, ValueRange outputs);
  SmallVector<Value> emitQueriesBlock(Value n0, Masking masking,
                                      ValueRange sums);

  // dQ as a sum in memory.
  bool reducesQuery() const { return plan.reduce; }
  /// What a score modification changes starts from no statistics; dP may.
  bool preloadsScores() const { return plan.preloadRows && !isModified(); }
  /// Exponentials and what makes dS of them are one run of instructions. With
  /// modified scores that takes too many registers.
  bool mixesGradient() const { return reducesQuery() && !isModified(); }
  Value emitSumEmpty(ArrayRef<OpFoldResult> padded);
  void clearSum(Value dest);
  Value transpose(Value tile);
  Value emitQueryProduct(Value dScore);
  void addToSum(Value product);
  Value emitSumPass();

  // Biases and sinks.
  Value emitBiasPass(const flash::MappedTensor &bias);
  void emitBiasTask(const flash::MappedTensor &bias, Value dest);
  Value emitBiasSum(const flash::MappedTensor &bias, Value init);
  void leaveIfEmpty(Value count);
  void enterBiasBlock(ArrayRef<unsigned> dims, ArrayRef<Value> counts,
                      Value at);
  Value emitBiasBlock(const flash::MappedTensor &bias, Value sum);
  Value emitSinks();

  // One block.
  using BlockBody = llvm::function_ref<SmallVector<Value>(Value, ValueRange)>;
  SmallVector<Value> emitLoop(Value from, Value to, Value step, ValueRange init,
                              BlockBody body);
  BackwardBlock emitProbabilities(Value n0, Value product, bool transposed,
                                  Masking masking);
  BackwardBlock emitProbabilities(const ScoreTile &tile, Value product,
                                  llvm::function_ref<Value()> getShift,
                                  Masking masking, Value partial);
  bool isModifiedInParts(int64_t columns) const;
  Value emitIsPartial(const ScoreTile &tile);
  Value emitMasking(const ScoreTile &tile, Masking masking, Value values,
                    double hidden, Value partial);
  Value emitMaskedExp(const ScoreTile &tile, Masking masking, Value scores,
                      Value partial);
  Value keepZeros(Value factor, Value value);
  Value emitWeights(BackwardBlock &block, Value regionInput);
  Value emitScoreGradient(const BackwardBlock &block, Value weights, Value dP);
  Value emitProductGradient(const BackwardBlock &block, Value dP);
  Value dot(Value lhs, Value rhs, Value sum, bool transposed);
  Value product(Value lhs, Value rhs, Value start = Value());
  Value broadcastRow(const ScoreTile &tile, Value row);
  Value load(const flash::MappedTensor &tensor, Value n0, unsigned rows,
             unsigned columns);
  Value loadForDP(const flash::MappedTensor &tensor, Value n0, unsigned rows,
                  unsigned columns);
  void store(Value sum, Value factor, Value like, Value dest, AffineMap map,
             unsigned rows, unsigned columns, Value n0);
  bool isScaledInside() const { return view.descaleQuery || view.descaleKey; }
  /// Some block of scores needs mask code.
  bool hasMask() const {
    return view.mask || view.keyLengths || hasPartialKeys();
  }
  /// A block of keys may be cut by their number, and rows of K that do not
  /// exist matter: they are zero, but what they are multiplied with may be
  /// infinite.
  bool hasPartialKeys() const;

  flash::AttentionBackwardOp op;
  BackwardPlan plan;
  std::optional<flash::ScoreDerivative> derivative;
  flash::MappedTensor dOutput;

  /// -LSE and delta over (batch..., h, m), padded.
  Value shifts, deltas;
  /// dQ, not scaled, in f32 over (batch..., h, m, k), padded; the same inside
  /// of the tasks that add to it.
  Value querySum, taskSum;
  int64_t rowStep = 0;

  // The task's own tiles.
  Value keyBlock; ///< the first key of the task, or of its loop
  Value queryTile, keyTile, valueTile, dOutputTile;
  /// The rows of the task, or null if its queries stream by.
  Value taskShift, taskDelta;
  KeyBounds bounds;
  bool wantsKey = false, wantsValue = false; ///< of the pass over keys
  unsigned blockDim =
      0; ///< the domain dim that the loop of the task runs along
};

} // namespace mlir::flash_tile

#endif // FLASH_LIB_DIALECT_FLASHTILE_TRANSFORMS_BACKWARDTILER_H
