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

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

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

/// Hides what the mask hides: a score costs a select besides the comparisons.
Value AttentionTiler::emitMask(Value n0, Value scores) {
  ScoreTile tile = scoreTile(n0);
  Value hidden = splat(hiddenScore, scoreType(acc));
  scores = arith::SelectOp::create(b, loc, emitVisible(tile), scores, hidden);
  if (!uniformRows)
    return scores;
  // A score of -inf hides its key like the mask does.
  Value below =
      arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OLT, scores, hidden);
  scores = arith::SelectOp::create(b, loc, below, hidden, scores);
  // Positions past the last key do not exist: they are no part of the mean.
  return arith::SelectOp::create(
      b, loc, emitExists(tile), scores,
      constant(-std::numeric_limits<double>::infinity(), scoreType(acc)));
}
