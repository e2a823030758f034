//===- TileBackwardQueries.cpp - dQ ---------------------------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A task has one block of queries, as in the forward. Q and dO stay, K and V
// stream by.
//
//===----------------------------------------------------------------------===//

#include "BackwardTiler.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

Value BackwardTiler::emitQueriesPass() {
  sizes = plan.queries;
  blockDim = view.nDim();
  Value init = emitEmpty(view.query.map, view.query.getType().getElementType());
  auto grid = ArrayRef<OpFoldResult>(extents).take_front(view.nDim());
  scf::ForallOp forall = emitGrid(grid, sizes.tileM, init);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(forall.getTerminator());
  emitQueriesTask(forall.getInductionVars(), forall.getRegionIterArgs());
  return forall.getResult(0);
}

void BackwardTiler::emitQueriesTask(ValueRange ivs, ValueRange outputs) {
  unsigned m = view.mDim(), k = view.kDim();
  batchAndHead = llvm::to_vector(ivs.drop_back());
  m0 = ivs.back();
  emitUniforms();
  Value zero = index(0);
  queryTile = load(view.query, zero, m, k);
  dOutputTile = load(dOutput, zero, m, view.dDim());
  taskShift = loadRows(shifts);
  taskDelta = loadRows(deltas);
  bounds = emitKeyBounds(/*visitAll=*/false);
  Value init =
      constant(0.0, RankedTensorType::get({sizes.tileM, sizes.tileK}, acc));
  auto loop = [&](Value from, Value to, Masking masking, ValueRange sums) {
    return emitLoop(from, to, index(sizes.tileN), sums,
                    [&](Value n0, ValueRange carried) {
                      return emitQueriesBlock(n0, masking, carried);
                    });
  };
  SmallVector<Value> sum = {init};
  if (plan.oneLoop) {
    bool full = bounds.fullEnd == bounds.end && !intervals.hasBegin();
    sum = loop(bounds.begin, bounds.end,
               full ? Masking::None : Masking::Partial, sum);
  } else {
    sum = loop(bounds.begin, bounds.fullBegin, Masking::All, sum);
    sum = loop(bounds.fullBegin, bounds.fullEnd, Masking::None, sum);
    sum = loop(bounds.fullEnd, bounds.end, Masking::All, sum);
  }
  store(sum[0], isScaledInside() ? Value() : scale, op.getDQuery(), outputs[0],
        view.query.map, m, k, zero);
  taskShift = taskDelta = Value();
}

SmallVector<Value> BackwardTiler::emitQueriesBlock(Value n0, Masking masking,
                                                   ValueRange sums) {
  Value key = load(view.key, n0, view.nDim(), view.kDim());
  Value value = loadForDP(view.value, n0, view.nDim(), view.dDim());
  Value startS, startDP;
  if (plan.preloadRows) {
    ScoreTile tile = scoreTile(n0, /*transposed=*/false);
    if (preloadsScores())
      startS = broadcastRow(tile, taskShift);
    startDP = broadcastRow(tile, taskDelta);
  }
  Value scores = product(queryTile, key, startS);
  Value dP = product(dOutputTile, value, startDP);
  BackwardBlock block =
      emitProbabilities(n0, scores, /*transposed=*/false, masking);
  Value dScore = emitProductGradient(block, dP);
  return {dot(dScore, key, sums[0], /*transposed=*/false)};
}
