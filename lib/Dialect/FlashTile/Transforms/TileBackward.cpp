//===- TileBackward.cpp - The tiled form of a backward --------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The plan, the passes one after the other, and their tiles.
//
//===----------------------------------------------------------------------===//

#include "BackwardTiler.h"

#include "flash/Analysis/HopperBackwardPlan.h"
#include "flash/Analysis/PlanEntries.h"

#include "llvm/Support/FormatVariadic.h"

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
      {"tile_d", keys.tileD, keys.tileD, std::max(most, keys.tileD), 1},
      {"score_columns", plan.scoreColumns, 8, most, 8}};
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
  auto instruction = dict.getAs<StringAttr>("instruction");
  if (reason.empty() && plan.scoreColumns &&
      (!instruction || instruction != "wgmma"))
    reason = "plan entry score_columns is for the instruction \"wgmma\"";
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
