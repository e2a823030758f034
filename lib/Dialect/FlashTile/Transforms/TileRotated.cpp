//===- TileRotated.cpp - Key blocks that overlap their products -----------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The rotated form of the loops over keys (`key_loops = "rotated"`): an
// iteration computes S of its own block and P·V of the block before, so that a
// target with asynchronous products runs both beside the softmax
// (FlashAttention-3, algorithm 2). Blocks are visited from the last key to the
// first: the block that a causal mask cuts comes first, in the prologue, and
// the loop over full blocks has no mask code.
//
// With a kept maximum (`kept_max` > 0) a full block does not complete its row
// maxima: as long as no row of those that decide together has grown by more
// than that many powers of two, the old maximum serves, and there is nothing to
// exchange or to rescale. P is then at most 2^kept_max instead of 1; O and the
// LSE stay the same but for rounding.
//
//===----------------------------------------------------------------------===//

#include "AttentionTiler.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

//===----------------------------------------------------------------------===//
// The loops
//===----------------------------------------------------------------------===//

/// Whether blocks before the last one can be cut by the mask's end: not where
/// the end of the keys is the only one, nor where the query blocks of a causal
/// mask divide its key blocks.
bool AttentionTiler::hasCutBlocksBeforeLast() const {
  if (uniformRows)
    return true;
  if (!intervals.hasEnd())
    return false;
  MaskAttr mask = view.mask;
  bool aligned = mask && mask.getCausal() && !mask.hasWindow() &&
                 mask.getAlignment() == Alignment::TopLeft &&
                 mask.getPrefix() == 0 && plan.tileN % plan.tileM == 0;
  return !aligned;
}

Running AttentionTiler::emitRotatedLoops() {
  MLIRContext *context = op.getContext();
  AffineExpr d0, d1;
  bindDims(context, d0, d1);
  auto minimum = [&](Value lhs, Value rhs) -> Value {
    return toValue(affine::makeComposedFoldedAffineMin(
        b, loc, AffineMap::get(2, 0, {d0, d1}, context), {lhs, rhs}));
  };
  // At least one block is computed: without a visible key it is all hidden.
  Value end = toValue(affine::makeComposedFoldedAffineMax(
      b, loc, AffineMap::get(2, 0, {d0, d1 + 1}, context),
      {bounds.end, bounds.begin}));
  Value last = toValue(affine::makeComposedFoldedAffineApply(
      b, loc, (d0 - 1).floorDiv(plan.tileN) * plan.tileN, {end}));

  // Only positions that are converted, and two bounds, gain from it here.
  bool computesPositions = view.hasScore() || intervals.hasBegin();
  Rotated state = emitFirstBlock(computesPositions ? boundKey(last) : last);
  Value fullEnd = minimum(bounds.fullEnd, last);
  Value fullBegin = bounds.begin;
  if (intervals.hasBegin())
    fullBegin = minimum(bounds.fullBegin, last);
  if (hasCutBlocksBeforeLast())
    state = emitRotatedLoop(fullEnd, last, Masking::All, state);
  else
    fullEnd = last;
  state = emitRotatedLoop(fullBegin, fullEnd, Masking::None, state);
  if (intervals.hasBegin())
    state = emitRotatedLoop(bounds.begin, fullBegin, Masking::All, state);

  Running running;
  running.output = emitOutputProduct(bounds.begin, state.p, state.output);
  running.max = state.max;
  running.sum =
      CombineOp::create(b, loc, rowType(acc), ReduceKind::Add, state.sum);
  if (view.sinks) {
    // The maximum is not below the sink: the first block has seen to that.
    Value sink = splat(emitSink(), rowType(acc));
    Value term =
        exp(arith::SubFOp::create(b, loc, sink, emitShift(running.max)));
    running.sum = arith::AddFOp::create(b, loc, running.sum, term);
  }
  return running;
}

/// `n0`, as a key of the tensor: what is said here lets positions be computed
/// in 32 bits (flash-narrow-index), which converts to f32 four times as fast.
Value AttentionTiler::boundKey(Value n0) {
  MLIRContext *context = op.getContext();
  AffineExpr d0, d1;
  bindDims(context, d0, d1);
  Value least = toValue(affine::makeComposedFoldedAffineMin(
      b, loc, AffineMap::get(2, 0, {d0, d1}, context),
      {n0, extents[view.nDim()]}));
  return toValue(affine::makeComposedFoldedAffineMax(
      b, loc,
      AffineMap::get(1, 0, {d0, getAffineConstantExpr(0, context)}, context),
      {least}));
}

/// Key blocks from `to` down to `from`.
Rotated AttentionTiler::emitRotatedLoop(Value from, Value to, Masking masking,
                                        Rotated init) {
  if (from == to)
    return init;
  auto loop =
      scf::ForOp::create(b, loc, from, to, index(plan.tileN),
                         ValueRange{init.output, init.p, init.max, init.sum});
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  AffineExpr d0, d1, d2;
  bindDims(op.getContext(), d0, d1, d2);
  Value n0 = toValue(affine::makeComposedFoldedAffineApply(
      b, loc, d0 + d1 - d2 - plan.tileN,
      ArrayRef<OpFoldResult>{from, to, loop.getInductionVar()}));
  n0 = boundKey(n0);
  ValueRange args = loop.getRegionIterArgs();
  Rotated next =
      emitRotatedBlock(n0, masking, {args[0], args[1], args[2], args[3]});
  scf::YieldOp::create(b, loc,
                       ValueRange{next.output, next.p, next.max, next.sum});
  ValueRange results = loop.getResults();
  return {results[0], results[1], results[2], results[3]};
}

//===----------------------------------------------------------------------===//
// One block
//===----------------------------------------------------------------------===//

/// acc + P·V of the keys from `n0` on.
Value AttentionTiler::emitOutputProduct(Value n0, Value p, Value output) {
  Value valueTile = load(view.value, n0, {view.nDim(), view.dDim()});
  return DotOp::create(b, loc, output.getType(), p, valueTile, output,
                       /*transpose_b=*/false);
}

/// P in the type and, on a target that has one, the layout of an operand.
Value AttentionTiler::emitOperandP(Value p) {
  Value narrow = convertFloat(b, loc, p, plan.pType);
  return ConvertLayoutOp::create(b, loc, narrow.getType(), narrow);
}

/// Whether another block follows the one from `n0` on.
Value AttentionTiler::emitHasNext(Value n0) {
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sgt, n0,
                               bounds.begin);
}

/// S, P and the row statistics of the first block. There is nothing to rescale
/// yet.
Rotated AttentionTiler::emitFirstBlock(Value n0) {
  Masking masking = Masking::Partial;
  if (uniformRows || intervals.hasEnd() || intervals.hasBegin())
    masking = Masking::All;
  std::optional<int64_t> end = getConstantIntValue(bounds.end);
  if (masking == Masking::Partial && end && *end % plan.tileN == 0)
    masking = Masking::None;
  Value scores = emitMasking(n0, masking, emitScores(n0, emitProduct(n0)));
  Rotated state;
  state.max = emitRowMax(emitPartialMax(scores));
  if (view.sinks)
    state.max = arith::MaximumFOp::create(b, loc, state.max,
                                          splat(emitSink(), rowType(acc)));
  state.p = emitOperandP(emitSummed(scores, emitShift(state.max), state));
  state.output =
      constant(0.0, RankedTensorType::get({plan.tileM, plan.tileD}, acc));
  IssuePointOp::create(b, loc, TypeRange(), ValueRange(), emitHasNext(n0));
  return state;
}

/// The complete maxima of rows from their parts.
Value AttentionTiler::emitRowMax(Value partialMax) {
  return scaleMax(
      CombineOp::create(b, loc, rowType(acc), ReduceKind::Max, partialMax));
}

Value AttentionTiler::emitPartialMax(Value scores) {
  return PartialReduceOp::create(b, loc, rowType(acc), ReduceKind::Max, scores,
                                 Value());
}

/// The maximum of `state` and a block, and what follows from it.
MaxUpdate AttentionTiler::emitMaxUpdate(Value partialMax, Rotated state) {
  MaxUpdate update;
  update.max =
      arith::MaximumFOp::create(b, loc, state.max, emitRowMax(partialMax));
  update.shift = emitShift(update.max);
  update.factor = exp(arith::SubFOp::create(b, loc, state.max, update.shift));
  update.sum = arith::MulFOp::create(
      b, loc, state.sum, SpreadOp::create(b, loc, rowType(acc), update.factor));
  return update;
}

Rotated AttentionTiler::emitRotatedBlock(Value n0, Masking masking,
                                         Rotated state) {
  Value product = emitProduct(n0);
  AffineExpr d0 = b.getAffineDimExpr(0);
  Value before = toValue(
      affine::makeComposedFoldedAffineApply(b, loc, d0 + plan.tileN, {n0}));
  state.output = emitOutputProduct(before, state.p, state.output);
  Value scores = emitMasking(n0, masking, emitScores(n0, product));
  // Tasks of a window have few blocks, most of them masked. Elsewhere a masked
  // loop is short, and not worth the registers.
  if (plan.keptMax > 0 && (masking == Masking::None || intervals.hasBegin()))
    return emitKeptStep(n0, scores, state);
  return emitExactStep(n0, scores, state);
}

Value AttentionTiler::slice(Value tile, int64_t from, int64_t to) {
  auto type = cast<RankedTensorType>(tile.getType());
  if (from == 0 && to == type.getDimSize(1))
    return tile;
  auto part = RankedTensorType::get({type.getDimSize(0), to - from},
                                    type.getElementType());
  return SliceOp::create(b, loc, part, tile, from);
}

/// exp(scores - shift), added to the sum of `state` as well.
Value AttentionTiler::emitSummed(Value scores, Value shift, Rotated &state) {
  Value p = emitProbabilities(scores, shift);
  state.sum = PartialReduceOp::create(b, loc, rowType(acc), ReduceKind::Add, p,
                                      state.sum);
  return p;
}

/// Exponentials of the columns from `from` on, with the wait for the product
/// that is in flight after the first `wait_after` of them; `done` are those
/// before `from`. `rescale` is what follows the wait.
Value AttentionTiler::emitSplitProbabilities(
    Value n0, Value scores, Value shift, SmallVector<Value> done, int64_t from,
    Rotated &state, llvm::function_ref<void()> rescale) {
  int64_t wait = std::max(from, plan.waitAfter);
  if (wait > from)
    done.push_back(emitSummed(slice(scores, from, wait), shift, state));
  bool rest = wait < plan.tileN;
  SmallVector<Value> pinned = done;
  if (rest)
    pinned.push_back(slice(scores, wait, plan.tileN));
  pinned.push_back(state.sum);
  auto point = IssuePointOp::create(b, loc, ValueRange(pinned).getTypes(),
                                    pinned, emitHasNext(n0));
  rescale();
  SmallVector<Value> parts(point.getResults());
  state.sum = parts.pop_back_val();
  if (rest)
    parts.back() = emitSummed(parts.back(), shift, state);
  if (parts.size() == 1)
    return parts.front();
  return ConcatOp::create(b, loc, scoreType(acc), parts);
}

/// One step of online softmax with the exact running maximum.
Rotated AttentionTiler::emitExactStep(Value n0, Value scores, Rotated state) {
  MaxUpdate update = emitMaxUpdate(emitPartialMax(scores), state);
  Rotated next;
  next.max = update.max;
  next.sum = update.sum;
  Value p = emitSplitProbabilities(n0, scores, update.shift, {}, 0, next, [&] {
    next.output = arith::MulFOp::create(
        b, loc, state.output, broadcastRow(update.factor, plan.tileD));
  });
  next.p = emitOperandP(p);
  return next;
}

/// Which rows have not grown by more than `kept_max` powers of two, by parts of
/// the maxima of a block, or by bounds of them.
Value AttentionTiler::emitIsWithin(Value partialMax, Value oldMax) {
  Value old = SpreadOp::create(b, loc, rowType(acc), oldMax);
  Value growth;
  if (factorAfterMax)
    growth = math::FmaOp::create(
        b, loc, partialMax, splat(factorAfterMax, rowType(acc)),
        arith::NegFOp::create(b, loc, old).getResult());
  else
    growth = arith::SubFOp::create(b, loc, partialMax, old);
  return arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OLE, growth,
                               constant(plan.keptMax, rowType(acc)));
}

/// One step with a kept maximum. The first `ahead` columns are computed with
/// the old maximum while the vote is on its way; the few times that it fails,
/// they are computed again.
///
/// As a rule the first vote is on max(0, maximum), which is cheaper than the
/// maximum. It fails for rows whose scores are all far below 0 as well: a
/// second one tells them from those that have grown.
Rotated AttentionTiler::emitKeptStep(Value n0, Value scores, Rotated state) {
  // Two warpgroups at head dim 64 lose by it, most at short lengths.
  bool exact = !scoreBound && plan.tileD <= 64 && plan.tileM == 128;
  Value bound = scoreBound;
  if (!bound)
    bound =
        PartialReduceOp::create(b, loc, rowType(acc), ReduceKind::Max, scores,
                                exact ? Value() : constant(0.0, rowType(acc)));
  // What is faster, where there are maxima and where there are bounds.
  Value within = exact ? emitIsWithin(bound, state.max) : Value();
  SmallVector<Value> kept = {state.max, state.max, constant(1.0, rowType(acc)),
                             state.sum};
  Value first = plan.ahead ? slice(scores, 0, plan.ahead) : Value();
  if (first) {
    // Before the vote, not in one of its branches: they hide its latency.
    Value p = emitProbabilities(first, state.max);
    auto point = IssuePointOp::create(b, loc, TypeRange(p.getType()),
                                      ValueRange(p), /*next=*/Value());
    kept.push_back(point.getResult(0));
  }
  auto yield = [&](ValueRange values) {
    return [=](OpBuilder &, Location) { scf::YieldOp::create(b, loc, values); };
  };
  auto updateMax = [&](OpBuilder &, Location) {
    if (exact) {
      scf::YieldOp::create(b, loc, emitNewMax(bound, first, state));
      return;
    }
    Value partialMax = emitPartialMax(scores);
    auto choice = scf::IfOp::create(
        b, loc,
        VoteOp::create(b, loc, b.getI1Type(),
                       emitIsWithin(partialMax, state.max)),
        yield(kept), [&](OpBuilder &, Location) {
          scf::YieldOp::create(b, loc, emitNewMax(partialMax, first, state));
        });
    scf::YieldOp::create(b, loc, choice.getResults());
  };
  if (!exact)
    within = emitIsWithin(bound, state.max);
  Value keep = VoteOp::create(b, loc, b.getI1Type(), within);
  auto branch = scf::IfOp::create(b, loc, keep, yield(kept), updateMax);
  ValueRange chosen = branch.getResults();
  Rotated next;
  next.max = chosen[0];
  next.sum = chosen[3];
  SmallVector<Value> done(chosen.drop_front(4));
  for (Value part : done)
    next.sum = PartialReduceOp::create(b, loc, rowType(acc), ReduceKind::Add,
                                       part, next.sum);
  Value p = emitSplitProbabilities(
      n0, scores, chosen[1], done, plan.ahead, next, [&] {
        auto rescaled = scf::IfOp::create(
            b, loc, keep, yield(state.output), [&](OpBuilder &, Location) {
              Value factor = broadcastRow(chosen[2], plan.tileD);
              Value output =
                  arith::MulFOp::create(b, loc, state.output, factor);
              scf::YieldOp::create(b, loc, output);
            });
        next.output = rescaled.getResult(0);
      });
  next.p = emitOperandP(p);
  return next;
}

/// What replaces the kept values where some row has grown too much: maximum,
/// shift, factor, sum and, if any, the exponentials that were computed ahead.
SmallVector<Value> AttentionTiler::emitNewMax(Value partialMax, Value first,
                                              Rotated state) {
  MaxUpdate update = emitMaxUpdate(partialMax, state);
  SmallVector<Value> values = {update.max, update.shift, update.factor,
                               update.sum};
  if (first)
    values.push_back(emitProbabilities(first, update.shift));
  return values;
}
