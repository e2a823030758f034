//===- TileBackwardKeys.cpp - dK and dV -----------------------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A task has one block of keys of one key head. K and V stay; Q and dO of all
// query heads of the group stream by, from the first query that sees a key of
// the block to the last. Scores are keys x queries, so that P and dS are left
// operands of the products into dV and dK as they are.
//
//===----------------------------------------------------------------------===//

#include "BackwardTiler.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

/// The position among the dims of K at which the head is, if any.
static std::optional<unsigned> findHeadAxis(const AttentionView &view) {
  for (auto [i, expr] : llvm::enumerate(view.key.map.getResults()))
    if (expr.isFunctionOfDim(view.hDim()))
      return i;
  return std::nullopt;
}

SmallVector<Value> BackwardTiler::emitKeysPasses() {
  bool forKey(op.getDKey()), forValue(op.getDValue());
  if (!plan.separate || !forKey || !forValue)
    return emitKeysPass(forKey, forValue);
  SmallVector<Value> results = emitKeysPass(true, false);
  results.append(emitKeysPass(false, true));
  return results;
}

SmallVector<Value> BackwardTiler::emitKeysPass(bool forKey, bool forValue) {
  wantsKey = forKey;
  wantsValue = forValue;
  sizes = plan.keys;
  blockDim = view.mDim();
  SmallVector<Value> inits;
  auto addInit = [&](bool wanted, const MappedTensor &like) {
    if (wanted)
      inits.push_back(tensor::EmptyOp::create(
          b, loc, tensor::getMixedSizes(b, loc, like.tensor),
          like.getType().getElementType()));
  };
  addInit(forKey, view.key);
  addInit(forValue, view.value);
  if (reducesQuery())
    inits.push_back(querySum);
  SmallVector<OpFoldResult> grid(extents.begin(),
                                 extents.begin() + view.hDim());
  std::optional<unsigned> axis = findHeadAxis(view);
  grid.push_back(axis ? tensor::getMixedSize(b, loc, view.key.tensor, *axis)
                      : OpFoldResult(b.getIndexAttr(1)));
  grid.push_back(extents[view.nDim()]);
  scf::ForallOp forall = emitGrid(grid, sizes.tileN, inits);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(forall.getTerminator());
  if (reducesQuery()) {
    taskSum = forall.getRegionIterArgs().back();
    querySum = forall.getResults().back();
  }
  emitKeysTask(forall.getInductionVars(), forall.getRegionIterArgs());
  size_t count = size_t(forKey) + size_t(forValue);
  return SmallVector<Value>(forall.getResults().take_front(count));
}

/// How many query heads share a key head.
OpFoldResult BackwardTiler::getHeadsOfGroup() {
  int64_t group = getHeadGroup(view.key.map, view.hDim());
  return group ? OpFoldResult(b.getIndexAttr(group)) : extents[view.hDim()];
}

void BackwardTiler::emitKeysTask(ValueRange ivs, ValueRange outputs) {
  unsigned n = view.nDim(), k = view.kDim(), d = view.dDim();
  Value n0 = ivs.back(), zero = index(0);
  batchAndHead = llvm::to_vector(ivs.drop_back());
  m0 = zero;
  AffineExpr s0;
  bindSymbols(getContext(), s0);
  if (int64_t group = getHeadGroup(view.key.map, view.hDim()))
    batchAndHead.back() = apply(s0 * group, {batchAndHead.back()});
  Value firstHead = batchAndHead.back();
  emitUniforms();
  keyTile = load(view.key, n0, n, k);
  valueTile = wantsKey ? load(view.value, n0, n, d) : Value();
  keyBlock = n0;
  bounds = emitQueryBounds();

  SmallVector<Value> init;
  auto addInit = [&](bool wanted, int64_t columns) {
    if (wanted)
      init.push_back(
          constant(0.0, RankedTensorType::get({sizes.tileN, columns}, acc)));
  };
  addInit(wantsKey, sizes.tileK);
  addInit(wantsValue, sizes.tileD);
  SmallVector<Value> sums =
      plan.oneLoop ? emitFlatLoop(firstHead, init) : emitHeads(firstHead, init);

  batchAndHead.back() = firstHead;
  m0 = zero;
  unsigned next = 0;
  if (wantsKey) {
    store(sums[next], isScaledInside() ? Value() : scale, op.getDKey(),
          outputs[next], view.key.map, n, k, n0);
    ++next;
  }
  if (wantsValue)
    store(sums[next], Value(), op.getDValue(), outputs[next], view.value.map, n,
          d, n0);
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

/// What follows is of this head of the group.
void BackwardTiler::enterHead(Value firstHead, Value head) {
  AffineExpr s0, s1;
  bindSymbols(getContext(), s0, s1);
  batchAndHead.back() =
      apply(s0 + s1, {OpFoldResult(firstHead), OpFoldResult(head)});
  if (view.descaleQuery || view.descaleKey || view.descaleValue)
    emitUniforms();
}

/// One head of the group after the other.
SmallVector<Value> BackwardTiler::emitHeads(Value firstHead, ValueRange init) {
  OpFoldResult heads = getHeadsOfGroup();
  if (isConstantIntValue(heads, 1))
    return emitQueryLoops(init);
  return emitLoop(index(0), toValue(heads), index(1), init,
                  [&](Value head, ValueRange sums) {
                    enterHead(firstHead, head);
                    return emitQueryLoops(sums);
                  });
}

/// Up to three loops over blocks of queries: cut by the diagonal, full, cut by
/// the far end of a window.
SmallVector<Value> BackwardTiler::emitQueryLoops(ValueRange init) {
  auto loop = [&](Value from, Value to, Masking masking, ValueRange sums) {
    return emitLoop(from, to, index(sizes.tileM), sums,
                    [&](Value at, ValueRange carried) {
                      return emitKeysBlock(at, masking, carried);
                    });
  };
  SmallVector<Value> sums =
      loop(bounds.begin, bounds.fullBegin, Masking::All, init);
  sums = loop(bounds.fullBegin, bounds.fullEnd, Masking::None, sums);
  return loop(bounds.fullEnd, bounds.end, Masking::All, sums);
}

/// One loop over the blocks of all heads, for schedules that overlap one block
/// with the next.
SmallVector<Value> BackwardTiler::emitFlatLoop(Value firstHead,
                                               ValueRange init) {
  Masking masking = hasMask() ? Masking::Partial : Masking::None;
  OpFoldResult heads = getHeadsOfGroup();
  if (isConstantIntValue(heads, 1))
    return emitLoop(bounds.begin, bounds.end, index(sizes.tileM), init,
                    [&](Value at, ValueRange sums) {
                      return emitKeysBlock(at, masking, sums);
                    });
  AffineExpr s0, s1;
  bindSymbols(getContext(), s0, s1);
  Value blocks =
      maximum(apply((s0 - s1).ceilDiv(sizes.tileM),
                    {OpFoldResult(bounds.end), OpFoldResult(bounds.begin)}),
              index(0));
  Value all = arith::MulIOp::create(b, loc, blocks, toValue(heads));
  // Schedules compute addresses before the loop, which may be empty, and ahead
  // of its end: they stay in the tensors.
  Value divisor = arith::MaxUIOp::create(b, loc, blocks, index(1));
  Value lastHead = apply(s0 - 1, {heads});
  return emitLoop(
      index(0), all, index(1), init, [&](Value at, ValueRange sums) {
        Value head = arith::DivUIOp::create(b, loc, at, divisor);
        head = arith::MinUIOp::create(b, loc, head, lastHead);
        Value block = arith::RemUIOp::create(b, loc, at, divisor);
        enterHead(firstHead, head);
        Value query = apply(s0 + s1 * sizes.tileM,
                            {OpFoldResult(bounds.begin), OpFoldResult(block)});
        return emitKeysBlock(query, masking, sums);
      });
}

/// The transposed bounds: blocks of queries that see a key of the block. The
/// last query needs no mask code, see emitRowsPass.
KeyBounds BackwardTiler::emitQueryBounds() {
  OpFoldResult queries = extents[view.mDim()];
  AffineExpr d0, s0;
  bindDims(getContext(), d0);
  bindSymbols(getContext(), s0);
  auto roundDown = [&](Value m) {
    return apply(s0.floorDiv(sizes.tileM) * sizes.tileM, {m});
  };
  auto roundUp = [&](Value m) {
    return apply(s0.ceilDiv(sizes.tileM) * sizes.tileM, {m});
  };
  Value last = keyBlock; // the last key of the block
  if (intervals.hasEnd() || intervals.hasBegin())
    last = toValue(affine::makeComposedFoldedAffineMin(
        b, loc,
        AffineMap::get(1, 1, {d0 + sizes.tileN - 1, s0 - 1}, getContext()),
        {keyBlock, extents[view.nDim()]}));
  KeyBounds result;
  result.end = intervals.emitLastQuery(b, loc, last, diagonal, queries);
  result.begin = result.fullBegin = index(0);
  if (intervals.hasEnd()) {
    result.begin = roundDown(
        intervals.emitFirstQuery(b, loc, keyBlock, diagonal, queries));
    Value full =
        roundUp(intervals.emitFirstQuery(b, loc, last, diagonal, queries));
    result.fullBegin = maximum(result.begin, minimum(full, result.end));
  }
  result.fullEnd = result.end;
  if (intervals.hasBegin())
    result.fullEnd =
        maximum(result.fullBegin, roundDown(intervals.emitLastQuery(
                                      b, loc, keyBlock, diagonal, queries)));
  if (!view.keyLengths && !hasPartialKeys())
    return result;
  // A block behind the length is not visited; no query sees all of one that
  // the length cuts.
  Value keys = toValue(numKeys);
  Value exists =
      arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt, keyBlock, keys);
  result.end =
      arith::SelectOp::create(b, loc, exists, result.end, result.begin);
  Value past = apply(s0 + sizes.tileN, {keyBlock});
  Value whole =
      arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sle, past, keys);
  Value none = maximum(result.begin, result.end);
  result.fullBegin =
      arith::SelectOp::create(b, loc, whole, result.fullBegin, none);
  result.fullEnd = arith::SelectOp::create(b, loc, whole, result.fullEnd, none);
  return result;
}

//===----------------------------------------------------------------------===//
// One block of queries
//===----------------------------------------------------------------------===//

/// Both products into scores come first, then what needs the first of them
/// only: schedules issue in this order.
SmallVector<Value> BackwardTiler::emitKeysBlock(Value at, Masking masking,
                                                ValueRange sums) {
  m0 = at;
  Value query = load(view.query, keyBlock, view.mDim(), view.kDim());
  auto loadGradient =
      wantsValue ? &BackwardTiler::load : &BackwardTiler::loadForDP;
  Value gradient =
      (this->*loadGradient)(dOutput, keyBlock, view.mDim(), view.dDim());
  ScoreTile tile = scoreTile(keyBlock, /*transposed=*/true);
  auto start = [&](bool preloads, Value rows) {
    return preloads ? broadcastRow(tile, loadRows(rows)) : Value();
  };
  Value startS = start(preloadsScores(), shifts), dP;
  // Where scores are modified in parts, registers are short: dP comes later.
  bool late = isModifiedInParts(sizes.tileM);
  Value startDP = late ? Value() : start(plan.preloadRows, deltas);
  Value scores = product(keyTile, query, startS);
  if (wantsKey && !late)
    dP = product(valueTile, gradient, startDP);
  BackwardBlock block =
      emitProbabilities(keyBlock, scores, /*transposed=*/true, masking);
  SmallVector<Value> next(sums);
  auto addToValue = [&]() {
    Value p = convertFloat(b, loc, block.p, plan.pType);
    if (outputScale) {
      p = convertFloat(b, loc, p, acc);
      p = arith::MulFOp::create(b, loc, p,
                                splat(outputScale, block.tile.getType(acc)));
    }
    next.back() = dot(p, gradient, sums.back(), /*transposed=*/false);
  };
  // With a sum of dQ, dV is computed while dS goes through SRAM: exponentials
  // and what makes dS of them are then one run of instructions that mix.
  bool valueFirst = wantsValue && !mixesGradient();
  if (valueFirst)
    addToValue();
  if (wantsKey) {
    if (late)
      dP = product(valueTile, gradient, start(plan.preloadRows, deltas));
    Value dScore = emitProductGradient(block, dP);
    Value turned = reducesQuery() ? transpose(dScore) : Value();
    if (wantsValue && !valueFirst)
      addToValue();
    Value dQuery = turned ? emitQueryProduct(turned) : Value();
    next.front() = dot(dScore, query, sums.front(), /*transposed=*/false);
    if (dQuery)
      addToSum(dQuery);
  }
  return next;
}
