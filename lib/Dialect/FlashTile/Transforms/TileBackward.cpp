//===- TileBackward.cpp - The tiled form of a backward --------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The plan, the passes one after the other, and what both large ones do with a
// block: P from the scores and the LSE, dS from P and dP.
//
//===----------------------------------------------------------------------===//

#include "BackwardTiler.h"

#include "flash/Analysis/HopperBackwardPlan.h"
#include "flash/Analysis/PlanEntries.h"

#include "llvm/Support/FormatVariadic.h"

#include <cmath>
#include <numeric>

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

//===----------------------------------------------------------------------===//
// The plan
//===----------------------------------------------------------------------===//

static std::string readType(DictionaryAttr dict, StringRef name, Type &type) {
  Attribute attr = dict.get(name);
  if (!attr)
    return "";
  auto given = dyn_cast<TypeAttr>(attr);
  if (!given || !isa<FloatType>(given.getValue()))
    return llvm::formatv("expected plan entry {0} to be a float type", name);
  type = given.getValue();
  return "";
}

static std::string readEntries(DictionaryAttr dict, BackwardPlan &plan) {
  constexpr int64_t most = 4096;
  TileSizes &keys = plan.keys;
  int64_t queriesM = 0, queriesN = 0;
  PlanEntry entries[] = {
      {"tile_m", keys.tileM, 1, most, 1},
      {"tile_n", keys.tileN, 1, most, 1},
      {"dq_tile_m", queriesM, 1, most, 1},
      {"dq_tile_n", queriesN, 1, most, 1},
      {"dp_stages", plan.dpStages, 1, most, 1},
      {"tile_k", keys.tileK, keys.tileK, std::max(most, keys.tileK), 1},
      {"tile_d", keys.tileD, keys.tileD, std::max(most, keys.tileD), 1}};
  if (std::string reason = readPlanEntries(dict, entries); !reason.empty())
    return reason;
  plan.queries = keys;
  if (queriesM)
    plan.queries.tileM = queriesM;
  if (queriesN)
    plan.queries.tileN = queriesN;
  if (Attribute loops = dict.get("key_loops")) {
    auto text = dyn_cast<StringAttr>(loops);
    if (!text || (text != "one" && text != "split"))
      return "expected plan entry key_loops to be \"one\" or \"split\"";
    plan.oneLoop = text == "one";
  }
  plan.separate = dict.contains("separate");
  plan.preloadRows = dict.contains("preload_rows");
  if (Attribute dq = dict.get("dq")) {
    auto text = dyn_cast<StringAttr>(dq);
    if (!text || (text != "reduce" && text != "recompute"))
      return "expected plan entry dq to be \"reduce\" or \"recompute\"";
    plan.reduce = text == "reduce";
  }
  if (std::string reason = readType(dict, "p", plan.pType); !reason.empty())
    return reason;
  return readType(dict, "ds", plan.dsType);
}

/// What a sum in memory asks for.
static std::string checkReduce(AttentionBackwardOp op,
                               const AttentionView &view,
                               const BackwardPlan &plan) {
  auto instruction = op.getPlanAttr().getAs<StringAttr>("instruction");
  if (!instruction || instruction != "wgmma")
    return "plan entry dq = \"reduce\" is for the instruction \"wgmma\"";
  if (!op.getDQuery() || !op.getDKey() || !op.getDValue() || plan.separate)
    return "plan entry dq = \"reduce\" is for one pass that computes dQ, "
           "dK and dV";
  if (plan.keys.tileK % AccumulateOp::blockColumns || plan.keys.tileM % 64)
    return llvm::formatv("plan entry dq = \"reduce\" is for head dims and "
                         "queries a block that are multiples of 64, but they "
                         "are {0} and {1}",
                         plan.keys.tileK, plan.keys.tileM);
  if (view.descaleQuery || view.descaleKey)
    return "plan entry dq = \"reduce\" is for one scale of all heads";
  return "";
}

/// What sums that start from row statistics ask for.
static std::string checkPreload(const AttentionView &view) {
  if (!getPositiveScale(view) || view.descaleQuery || view.descaleKey ||
      view.descaleValue)
    return "plan entry preload_rows is for a scale that is a positive constant";
  if (view.hasScore() || !view.biases.empty())
    return "plan entry preload_rows is for scores that nothing modifies";
  return "";
}

std::string BackwardPlan::read(AttentionBackwardOp op,
                               const AttentionView &view, BackwardPlan &plan,
                               bool &malformed) {
  malformed = false;
  SmallVector<int64_t> extents = view.getStaticExtents();
  plan.keys.tileK = extents[view.kDim()];
  plan.keys.tileD = extents[view.dDim()];
  plan.pType = view.numerics.getPType();
  if (!plan.pType)
    plan.pType = view.value.getType().getElementType();
  plan.dsType = view.numerics.getAccType();
  DictionaryAttr dict = op.getPlanAttr();
  if (!dict || !dict.get("tile_m") || !dict.get("tile_n"))
    return "there is no plan with tile_m and tile_n (run "
           "flash-plan-attention)";
  std::string reason = readEntries(dict, plan);
  if (reason.empty() && plan.preloadRows)
    reason = checkPreload(view);
  if (reason.empty() && plan.reduce)
    reason = checkReduce(op, view, plan);
  malformed = !reason.empty();
  return reason;
}

//===----------------------------------------------------------------------===//
// The passes
//===----------------------------------------------------------------------===//

BackwardTiler::BackwardTiler(RewriterBase &rewriter, AttentionBackwardOp op,
                             AttentionView view, BackwardPlan plan,
                             std::optional<ScoreDerivative> derivative)
    : TaskTiler(rewriter, op, std::move(view), plan.keys), op(op), plan(plan),
      derivative(std::move(derivative)),
      dOutput{"d_output", op.getDOutput(), this->view.outputMap},
      rowStep(std::lcm(plan.keys.tileM, plan.queries.tileM)) {}

void BackwardTiler::run() {
  b.setInsertionPoint(op);
  extents = getExtents();
  emitRowsPass();
  SmallVector<Value> results;
  if (reducesQuery()) {
    SmallVector<Value> keys = emitKeysPasses();
    results.push_back(emitSumPass());
    results.append(keys);
  } else {
    if (op.getDQuery())
      results.push_back(emitQueriesPass());
    if (op.getDKey() || op.getDValue())
      results.append(emitKeysPasses());
  }
  for (int64_t i : op.getBiasGradients().value_or(ArrayRef<int64_t>()))
    results.push_back(emitBiasPass(view.biases[i]));
  if (op.getDSinks())
    results.push_back(emitSinks());
  for (auto [value, type] : llvm::zip(results, op.getResultTypes()))
    if (value.getType() != type)
      value = tensor::CastOp::create(b, loc, type, value);
  b.replaceOp(op, results);
}

/// A loop over blocks; nothing if it is known to be empty.
SmallVector<Value> BackwardTiler::emitLoop(Value from, Value to, Value step,
                                           ValueRange init, BlockBody body) {
  std::optional<int64_t> first = getConstantIntValue(from),
                         last = getConstantIntValue(to);
  if (from == to || (first && last && *first >= *last))
    return init;
  auto loop = scf::ForOp::create(b, loc, from, to, step, init);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  scf::YieldOp::create(b, loc,
                       body(loop.getInductionVar(), loop.getRegionIterArgs()));
  return loop.getResults();
}

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

Value BackwardTiler::dot(Value lhs, Value rhs, Value sum, bool transposed) {
  return DotOp::create(b, loc, sum.getType(), lhs, rhs, sum, transposed);
}

/// lhs times the transpose of rhs, added to `start` if there is one.
Value BackwardTiler::product(Value lhs, Value rhs, Value start) {
  auto type = RankedTensorType::get(
      {cast<RankedTensorType>(lhs.getType()).getDimSize(0),
       cast<RankedTensorType>(rhs.getType()).getDimSize(0)},
      acc);
  return dot(lhs, rhs, start ? start : constant(0.0, type),
             /*transposed=*/true);
}

/// One value a query, for all keys of the tile.
Value BackwardTiler::broadcastRow(const ScoreTile &tile, Value row) {
  return BroadcastOp::create(b, loc, tile.getType(acc), row, tile.nAxis());
}

/// Rows past the length of a sequence may hold anything, NaN included.
Value BackwardTiler::load(const MappedTensor &tensor, Value n0, unsigned rows,
                          unsigned columns) {
  Value limit;
  if (rows == view.nDim() && view.keyLengths)
    limit = toValue(numKeys);
  return loadTile(tensor, n0, {rows, columns}, limit);
}

/// The same where no other product reads the tile: its slot is soon free.
Value BackwardTiler::loadForDP(const MappedTensor &tensor, Value n0,
                               unsigned rows, unsigned columns) {
  Value tile = load(tensor, n0, rows, columns);
  if (plan.dpStages)
    if (auto loaded = tile.getDefiningOp<LoadOp>())
      loaded.setSlots(plan.dpStages);
  return tile;
}

/// A sum, scaled and rounded, into its place of a gradient.
void BackwardTiler::store(Value sum, Value factor, Value like, Value dest,
                          AffineMap map, unsigned rows, unsigned columns,
                          Value n0) {
  if (factor)
    sum = arith::MulFOp::create(
        b, loc, sum, splat(factor, cast<RankedTensorType>(sum.getType())));
  sum = convertFloat(b, loc, sum, getElementTypeOrSelf(like.getType()));
  storeTile(sum, dest, map, {rows, columns}, n0);
}

//===----------------------------------------------------------------------===//
// One block
//===----------------------------------------------------------------------===//

/// P = exp(scores - LSE), hidden scores 0. There is no maximum to find first:
/// scale, change of base and the subtraction of the LSE are one fma a score.
BackwardBlock BackwardTiler::emitProbabilities(Value n0, Value product,
                                               bool transposed,
                                               Masking masking) {
  BackwardBlock block{scoreTile(n0, transposed), product, Value()};
  const ScoreTile &tile = block.tile;
  RankedTensorType type = tile.getType(acc);
  Value scores = product, factor = scale;
  if (isModified()) {
    if (factor)
      scores = arith::MulFOp::create(b, loc, scores, splat(factor, type));
    factor = Value();
    block.regionInput = scores;
    if (view.hasScore())
      scores = applyScoreRegion(b, loc, tile, scores);
    for (const MappedTensor &bias : view.biases)
      scores = arith::AddFOp::create(
          b, loc, scores,
          convertFloat(b, loc, loadMapped(b, loc, tile, bias), acc));
  }
  if (view.numerics.getExp2()) {
    Value log2e = constant(M_LOG2E, acc);
    factor = factor ? arith::MulFOp::create(b, loc, factor, log2e).getResult()
                    : log2e;
  }
  if (plan.preloadRows) {
    if (factor)
      scores = arith::MulFOp::create(b, loc, scores, splat(factor, type));
    block.p = emitMaskedExp(tile, masking, scores);
    return block;
  }
  Value shift = broadcastRow(tile, taskShift ? taskShift : loadRows(shifts));
  if (factor)
    scores = math::FmaOp::create(b, loc, scores, splat(factor, type), shift);
  else
    scores = arith::AddFOp::create(b, loc, scores, shift);
  block.p = emitMaskedExp(tile, masking, scores);
  return block;
}

/// With a sum of dQ a branch around the mask is in front of the exponentials:
/// these mix with the instructions behind them, as they would not with a branch
/// in between.
Value BackwardTiler::emitMaskedExp(const ScoreTile &tile, Masking masking,
                                   Value scores) {
  if (masking != Masking::Partial || !reducesQuery())
    return emitMasking(tile, masking, exp(scores), 0.0);
  double infinity = std::numeric_limits<double>::infinity();
  return exp(emitMasking(tile, masking, scores, -infinity));
}

/// What a hidden score holds does not matter, infinities and NaN included:
/// `hidden` takes its place.
Value BackwardTiler::emitMasking(const ScoreTile &tile, Masking masking,
                                 Value values, double hidden) {
  if (masking == Masking::None)
    return values;
  auto mask = [&]() -> Value {
    return arith::SelectOp::create(b, loc, emitVisible(tile), values,
                                   constant(hidden, values.getType()));
  };
  if (masking == Masking::All)
    return mask();
  // Along queries the mask ends cut the first blocks, along keys the last ones.
  bool overQueries = blockDim == view.mDim();
  Value at = overQueries ? tile.m0 : tile.n0;
  Value partial;
  auto compare = [&](arith::CmpIPredicate predicate, Value bound) {
    Value cut = arith::CmpIOp::create(b, loc, predicate, at, bound);
    partial =
        partial ? arith::OrIOp::create(b, loc, partial, cut).getResult() : cut;
  };
  if (overQueries || intervals.hasBegin())
    compare(arith::CmpIPredicate::slt, bounds.fullBegin);
  if (!overQueries || intervals.hasBegin())
    compare(arith::CmpIPredicate::sge, bounds.fullEnd);
  auto branch = scf::IfOp::create(
      b, loc, partial,
      [&](OpBuilder &, Location) { scf::YieldOp::create(b, loc, mask()); },
      [&](OpBuilder &, Location) { scf::YieldOp::create(b, loc, values); });
  return branch.getResult(0);
}

/// dS = P * (dP - delta).
Value BackwardTiler::emitScoreGradient(const BackwardBlock &block, Value dP) {
  if (outputScale)
    dP = arith::MulFOp::create(b, loc, dP,
                               splat(outputScale, block.tile.getType(acc)));
  if (plan.preloadRows)
    return arith::MulFOp::create(b, loc, block.p, dP);
  Value delta = taskDelta ? taskDelta : loadRows(deltas);
  Value change =
      arith::SubFOp::create(b, loc, dP, broadcastRow(block.tile, delta));
  return arith::MulFOp::create(b, loc, block.p, change);
}

/// The gradient of Q*K^T, still to be scaled unless the scale depends on the
/// head, as an operand of a product.
Value BackwardTiler::emitProductGradient(const BackwardBlock &block,
                                         Value dScore) {
  Value gradient = dScore;
  RankedTensorType type = block.tile.getType(acc);
  if (derivative) {
    gradient = applyScoreDerivative(b, loc, block.tile, *derivative,
                                    block.regionInput, dScore);
    // Where the region has an infinite slope, 0 stays 0.
    Value zero = constant(0.0, type);
    Value none =
        arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ, dScore, zero);
    gradient = arith::SelectOp::create(b, loc, none, zero, gradient);
  }
  if (isScaledInside() && scale)
    gradient = arith::MulFOp::create(b, loc, gradient, splat(scale, type));
  return convertFloat(b, loc, gradient, plan.dsType);
}
