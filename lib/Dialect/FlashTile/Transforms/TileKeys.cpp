//===- TileKeys.cpp - Which keys a block of queries visits -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Bounds of the loops over key blocks, the loops themselves, and the mask code
// of blocks that are neither empty nor full.
//
//===----------------------------------------------------------------------===//

#include "AttentionTiler.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

/// Begin and end of the key blocks that some query of the block sees, and of
/// those that every query sees.
KeyBounds AttentionTiler::emitKeyBounds() {
  Value zero = index(0);
  Value keys = toValue(numKeys);
  // A row without keys is the mean over all keys: no block may be skipped.
  if (uniformRows)
    return {zero, zero, zero, keys};

  MLIRContext *context = op.getContext();
  AffineExpr d0, s0, s1;
  bindDims(context, d0);
  bindSymbols(context, s0, s1);
  auto apply = [&](AffineExpr expr, ArrayRef<OpFoldResult> operands) {
    return toValue(
        affine::makeComposedFoldedAffineApply(b, loc, expr, operands));
  };
  auto maximum = [&](Value lhs, Value rhs) -> Value {
    return toValue(affine::makeComposedFoldedAffineMax(
        b, loc, AffineMap::get(0, 2, {s0, s1}, context), {lhs, rhs}));
  };
  auto minimum = [&](Value lhs, Value rhs) -> Value {
    return toValue(affine::makeComposedFoldedAffineMin(
        b, loc, AffineMap::get(0, 2, {s0, s1}, context), {lhs, rhs}));
  };

  Value last = m0; // the last query of the block
  if (intervals.hasEnd() || intervals.hasBegin())
    last = toValue(affine::makeComposedFoldedAffineMin(
        b, loc, AffineMap::get(1, 1, {d0 + plan.tileM - 1, s0 - 1}, context),
        {m0, extents[view.mDim()]}));
  KeyBounds bounds;
  bounds.end = intervals.emitEnd(b, loc, last, diagonal, numKeys);
  bounds.begin = bounds.fullBegin = zero;
  if (intervals.hasBegin()) {
    bounds.begin = apply(s0.floorDiv(plan.tileN) * plan.tileN,
                         {intervals.emitBegin(b, loc, m0, diagonal)});
    Value full = apply(s0.ceilDiv(plan.tileN) * plan.tileN,
                       {intervals.emitBegin(b, loc, last, diagonal)});
    bounds.fullBegin = maximum(bounds.begin, minimum(full, bounds.end));
  }
  Value end = intervals.emitEnd(b, loc, m0, diagonal, numKeys);
  bounds.fullEnd = maximum(bounds.fullBegin,
                           apply(s0.floorDiv(plan.tileN) * plan.tileN, {end}));
  return bounds;
}

/// Loops over all key blocks of the task, as the plan wants them.
Running AttentionTiler::emitKeyLoops(Running init) {
  if (plan.oneLoop)
    return emitLoop(bounds.begin, bounds.end, getOneLoopMasking(), init);
  Running running =
      emitLoop(bounds.begin, bounds.fullBegin, Masking::All, init);
  running = emitLoop(bounds.fullBegin, bounds.fullEnd, Masking::None, running);
  return emitLoop(bounds.fullEnd, bounds.end, Masking::All, running);
}

/// One loop over key blocks; nothing if it is known to be empty.
Running AttentionTiler::emitLoop(Value from, Value to, Masking masking,
                                 Running init) {
  std::optional<int64_t> first = getConstantIntValue(from),
                         last = getConstantIntValue(to);
  if (from == to || (first && last && *first >= *last))
    return init;
  auto loop = scf::ForOp::create(b, loc, from, to, index(plan.tileN),
                                 ValueRange{init.output, init.max, init.sum});
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  ValueRange args = loop.getRegionIterArgs();
  Running next =
      emitBlock(loop.getInductionVar(), masking, {args[0], args[1], args[2]});
  scf::YieldOp::create(b, loc, ValueRange{next.output, next.max, next.sum});
  return {loop.getResult(0), loop.getResult(1), loop.getResult(2)};
}

//===----------------------------------------------------------------------===//
// Masks
//===----------------------------------------------------------------------===//

/// What is known of the blocks in [begin, end) before the program runs.
Masking AttentionTiler::getOneLoopMasking() const {
  if (uniformRows)
    return Masking::All;
  std::optional<int64_t> fullEnd = getConstantIntValue(bounds.fullEnd),
                         end = getConstantIntValue(bounds.end);
  if (end && fullEnd == 0)
    return Masking::All;
  if (end && fullEnd == end && !intervals.hasBegin())
    return Masking::None;
  return Masking::Partial;
}

/// Whether the block of keys from `n0` on is not full. `n0` and the ends of the
/// full blocks are multiples of tile_n.
Value AttentionTiler::emitIsPartial(Value n0) {
  Value partial = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sge, n0,
                                        bounds.fullEnd);
  if (!intervals.hasBegin())
    return partial;
  Value left = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt, n0,
                                     bounds.fullBegin);
  return arith::OrIOp::create(b, loc, left, partial);
}

/// The scores with hidden ones replaced, where the block needs it.
Value AttentionTiler::emitMasking(Value n0, Masking masking, Value scores) {
  if (masking == Masking::None)
    return scores;
  if (masking == Masking::All)
    return emitMask(n0, scores);
  auto branch = scf::IfOp::create(
      b, loc, emitIsPartial(n0),
      [&](OpBuilder &, Location) {
        scf::YieldOp::create(b, loc, emitMask(n0, scores));
      },
      [&](OpBuilder &, Location) { scf::YieldOp::create(b, loc, scores); });
  return branch.getResult(0);
}

/// Hides what the mask hides: begin(m) <= n < end(m).
///
/// Columns count from the start of the block and bounds are clamped to it, in
/// i32. What depends on the row only is computed on rows: a score costs one
/// comparison a bound and a select.
Value AttentionTiler::emitMask(Value n0, Value scores) {
  Type indexType = b.getIndexType(), i32 = b.getI32Type();
  Value keys = toValue(numKeys), diag = toValue(diagonal);
  Value mRow = IndexOp::create(b, loc, rowType(indexType), m0, 0);
  Value column = arith::IndexCastOp::create(
      b, loc, scoreType(i32),
      IndexOp::create(b, loc, scoreType(indexType), index(0), 1));
  auto inBlock = [&](Value bound) -> Value {
    auto type = cast<RankedTensorType>(bound.getType());
    bound = arith::SubIOp::create(b, loc, bound, splat(n0, type));
    bound = arith::MaxSIOp::create(b, loc, bound, splat(index(0), type));
    bound =
        arith::MinSIOp::create(b, loc, bound, splat(index(plan.tileN), type));
    return broadcastRow(arith::IndexCastOp::create(b, loc, rowType(i32), bound),
                        plan.tileN);
  };
  auto compare = [&](arith::CmpIPredicate predicate, Value bound) -> Value {
    return arith::CmpIOp::create(b, loc, predicate, column, inBlock(bound));
  };
  Value visible = compare(arith::CmpIPredicate::slt,
                          intervals.emitEndTile(b, loc, mRow, diag, keys));
  if (intervals.hasBegin())
    visible = arith::AndIOp::create(
        b, loc, visible,
        compare(arith::CmpIPredicate::sge,
                intervals.emitBeginTile(b, loc, mRow, diag)));
  Value hidden = splat(hiddenScore, scoreType(acc));
  scores = arith::SelectOp::create(b, loc, visible, scores, hidden);
  if (!uniformRows)
    return scores;
  // A score of -inf hides its key like the mask does.
  Value below =
      arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OLT, scores, hidden);
  scores = arith::SelectOp::create(b, loc, below, hidden, scores);
  // Positions past the last key do not exist: they are no part of the mean.
  Value exists =
      compare(arith::CmpIPredicate::slt, splat(keys, rowType(indexType)));
  return arith::SelectOp::create(
      b, loc, exists, scores,
      constant(-std::numeric_limits<double>::infinity(), scoreType(acc)));
}
