//===- HopperModification.cpp - Room for score modifications --------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What biases and a score region take of the registers of the backward pass on
// sm_90a, beside what HopperBackwardPlan.cpp counts. The limits were found by
// compiling random combinations; where in doubt a block is smaller, or dQ is
// computed by a pass of its own.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/HopperBackwardPlan.h"

#include "flash/Analysis/ValueDependence.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::flash;

namespace {
/// What a thread needs for the scores of a block besides their products.
struct Modification {
  bool present = false;
  bool hasSlope = false;   ///< the region does more than add to a score
  bool readsTiles = false; ///< a region reads captures at query or key
  bool readsRows = false;  ///< biases that have the query, but not the key
  bool readsMore = false;  ///< biases of 32 bits, or of batch, head and both
  int64_t biases = 0;      ///< of queries

  static Modification get(const AttentionView &view);
  bool isLight() const { return !hasSlope && !readsTiles && biases == 0; }
};
} // namespace

/// Whether the score is an operand of additions only.
static bool isAdditive(Block &score) {
  SmallVector<Value> sums = {score.getArgument(0)};
  Value yielded = cast<YieldOp>(score.getTerminator()).getScore();
  while (!sums.empty()) {
    Value sum = sums.pop_back_val();
    if (sum == yielded && sum.hasOneUse())
      return true;
    if (!sum.hasOneUse())
      return false;
    Operation *user = *sum.user_begin();
    bool adds = isa<arith::AddFOp>(user) ||
                (isa<arith::SubFOp>(user) && user->getOperand(0) == sum);
    if (!adds)
      return false;
    sums.push_back(user->getResult(0));
  }
  return false;
}

Modification Modification::get(const AttentionView &view) {
  Modification result;
  result.present = view.hasScore() || !view.biases.empty();
  if (view.hasScore()) {
    Block &score = view.score->front();
    result.hasSlope = !isAdditive(score);
    BlockArgument query = score.getArgument(1 + view.mDim());
    BlockArgument key = score.getArgument(1 + view.nDim());
    for (auto read : score.getOps<tensor::ExtractOp>())
      for (Value index : read.getIndices())
        result.readsTiles |= dependsOn(index, query) || dependsOn(index, key);
  }
  for (const MappedTensor &bias : view.biases) {
    bool hasQuery = bias.map.isFunctionOfDim(view.mDim());
    bool hasKey = bias.map.isFunctionOfDim(view.nDim());
    result.biases += hasQuery;
    result.readsRows |= hasQuery && !hasKey;
    result.readsMore |=
        hasQuery && (bias.getType().getElementTypeBitWidth() > 16 ||
                     bias.map.getNumResults() > 3);
  }
  return result;
}

/// Why scores are not modified with so many registers taken; found by
/// compiling, spills of 16 bytes and more.
std::string
HopperBackwardPlan::checkModification(const AttentionView &view) const {
  Modification found = Modification::get(view);
  bool narrow = tileK <= 64;
  int64_t reads = found.biases + int64_t(found.readsTiles);
  if (std::max(tileK, tileD) > 128 && !found.isLight())
    return "this score modification leaves too few registers at a head dim "
           "above 128";
  if (!reduces) {
    bool fits =
        found.isLight() || (narrow && reads + int64_t(found.hasSlope) <= 1);
    return tileM <= 32 || fits
               ? ""
               : "this score modification leaves registers for 32 queries";
  }
  // At a head dim of 64 even that is close: a prefix and known lengths, which
  // LLVM computes more with, have no whole blocks.
  SmallVector<int64_t> extents = view.getStaticExtents();
  bool plain = (!view.mask || view.mask.getPrefix() == 0) &&
               ShapedType::isDynamic(extents[view.mDim()]) &&
               ShapedType::isDynamic(extents[view.nDim()]);
  if (scoreColumns == 0 && (!found.isLight() || (narrow && !plain)))
    return "this score modification leaves no registers for a whole block";
  bool grouped = getHeadGroup(view.key.map, view.hDim()) != 1;
  bool fits = reads <= 1 && (found.biases == 0 || !view.hasScore());
  if (found.hasSlope)
    fits &= view.biases.empty() && !(narrow && !view.captures.empty());
  if (grouped)
    fits &= !narrow && found.isLight();
  if (narrow)
    fits &= !found.readsTiles && !found.readsRows && !found.readsMore;
  return fits ? ""
              : "this score modification leaves too few registers for a sum of "
                "dQ in memory";
}
