//===- HopperBackwardPlan.cpp - The backward pass on sm_90a -----*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A warpgroup has 64 rows. In the pass for dK and dV these are keys: its
// registers hold both sums, Sᵀ and dPᵀ for the queries that stream by, and P or
// dS as an operand. In the pass for dQ they are queries: one sum, S, dP and dS.
// SRAM holds the two tiles that stay, `stages` of the two that stream with
// their row statistics, and the gradients on their way out.
//
// Above a head dim of 128 dK and dV do not fit side by side: each has a pass of
// its own. What only dP reads may then have fewer slots than what streams
// beside it: it is free from dP on, and wanted again behind the next S.
//
// The first row of the table that fits is taken.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/HopperBackwardPlan.h"

#include "flash/Analysis/HopperPlan.h"
#include "flash/Analysis/PlanEntries.h"

#include "mlir/IR/Matchers.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MathExtras.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;

namespace {
struct Candidate {
  int64_t largestHeadDim; ///< for which the row is meant
  int64_t warpgroups, tileM, tileN, stages;
  bool reduces = false; ///< dQ in memory
  bool preloadsRows = false;
  int64_t dpStages = 0; ///< if above 0, dK and dV are separate
  /// Of how many columns scores are modified at a time; -1: the row is for
  /// scores that are not modified, 0: all of a block.
  int64_t scoreColumns = -1;
};
} // namespace

/// Best first, as measured (docs/benchmarks/log.md).
static constexpr Candidate table[] = {
    {64, 2, 128, 128, 2, true},
    {128, 2, 64, 128, 2, true, true},
    {128, 2, 64, 128, 2, true},
    {64, 2, 64, 128, 3},
    {64, 2, 64, 64, 2},
    {128, 2, 64, 128, 2},
    {128, 2, 64, 64, 2},
    {128, 2, 32, 128, 2},
    {192, 2, 64, 64, 2, false, true, 2},
    {192, 2, 64, 64, 2, false, false, 2},
    {256, 2, 64, 64, 2, false, true, 1},
    {256, 2, 64, 64, 2, false, false, 1},
    {256, 2, 32, 64, 2, false, false, 1},
    {64, 2, 128, 64, 2, true, true, 0, 0},
    {64, 2, 128, 64, 2, true, true, 0, 32},
    {128, 2, 64, 64, 2, true, true, 0, 0},
    {128, 2, 64, 64, 2, true, true, 0, 32},
    {64, 2, 64, 64, 2, false, false, 0, 32},
    {128, 2, 64, 64, 2, false, false, 0, 32},
    {128, 2, 32, 64, 2, false, false, 0, 16},
    {256, 2, 32, 64, 2, false, false, 1, 16},
};

//===----------------------------------------------------------------------===//
// What the schedule takes
//===----------------------------------------------------------------------===//

/// Products of one 16-bit type, sums of f32.
static std::string checkTypes(const AttentionView &view) {
  Type element = view.query.getType().getElementType();
  if (!element.isF16() && !element.isBF16())
    return "wgmma multiplies f16 or bf16, and query has another type";
  for (Type other : {view.key.getType().getElementType(),
                     view.value.getType().getElementType(),
                     view.outputType.getElementType()})
    if (other != element)
      return "query, key, value and output have different types";
  if (!view.numerics.getAccType().isF32())
    return "the accumulator is not f32";
  Type p = view.numerics.getPType();
  if (p && p != element && !p.isF32())
    return "the probabilities have another type than value";
  if (view.scale && !view.scale.getType().isF32() &&
      !matchPattern(view.scale, m_Constant()))
    return "the scale is no constant and not f32";
  return "";
}

/// Rows are contiguous, and as long as TMA copies.
static std::string checkHeadDims(const AttentionView &view) {
  SmallVector<int64_t> extents = view.getStaticExtents();
  for (auto [name, map, dim] : {std::tuple<StringRef, AffineMap, unsigned>{
                                    "query", view.query.map, view.kDim()},
                                {"key", view.key.map, view.kDim()},
                                {"value", view.value.map, view.dDim()},
                                {"output", view.outputMap, view.dDim()}}) {
    if (ShapedType::isDynamic(extents[dim]) || extents[dim] % 8)
      return llvm::formatv("the head dim of {0} is not a multiple of 8", name);
    if (map.getResults().back() != getAffineDimExpr(dim, map.getContext()))
      return llvm::formatv("the last dim of {0} is not its head dim", name);
  }
  return "";
}

static std::string getUnsupported(const AttentionView &view) {
  if (std::string reason = checkTypes(view); !reason.empty())
    return reason;
  if (std::string reason = checkHeadDims(view); !reason.empty())
    return reason;
  auto backward = dyn_cast<AttentionBackwardOp>(view.op);
  if (backward && backward.getDSinks())
    return "the gradient of sinks is not compiled";
  if (view.keyLengths)
    return "key lengths need the portable schedule";
  if (std::string reason = getUnsupportedOperand(view); !reason.empty())
    return reason;
  return getUnsupportedLayout(view);
}

//===----------------------------------------------------------------------===//
// What the user wants
//===----------------------------------------------------------------------===//

namespace {
/// Entries that are given; -1 where they are not.
struct Overrides {
  int64_t tileM = -1, tileN = -1, rowsM = -1, rowsN = -1, stages = -1;
  int64_t stageColumns = -1, ctas = -1, warps = -1, tileK = -1, tileD = -1;
  int64_t dpStages = -1;
  int64_t scoreColumns = -1;
  std::optional<bool> reduces;
  bool separate = false;

  std::string read(DictionaryAttr given);
};
} // namespace

std::string Overrides::read(DictionaryAttr given) {
  if (!given)
    return "";
  std::string reason =
      readPlanEntries(given, {{"tile_m", tileM, 16, 256, 16},
                              {"dq_tile_n", tileN, 16, 256, 16},
                              {"dq_tile_m", rowsM, 64, 192, 64},
                              {"tile_n", rowsN, 64, 192, 64},
                              {"stages", stages, 1, 8, 1},
                              {"dp_stages", dpStages, 1, 8, 1},
                              {"stage_columns", stageColumns, 0, 256, 64},
                              {"score_columns", scoreColumns, 8, 256, 8},
                              {"ctas", ctas, 1, 1 << 16, 1},
                              {"warps", warps, 4, 12, 4},
                              {"tile_k", tileK, 16, 256, 16},
                              {"tile_d", tileD, 16, 256, 16}});
  if (!reason.empty())
    return reason;
  for (auto [name, rows] :
       {std::pair<StringRef, int64_t>{"tile_n", rowsN}, {"dq_tile_m", rowsM}}) {
    if (rows > 0 && warps > 0 && rows != 16 * warps)
      return llvm::formatv("expected plan entry {0} to be 16 * warps = {1}, "
                           "but got {2}",
                           name, 16 * warps, rows);
    if (rows > 0)
      warps = rows / 16;
  }
  if (Attribute loops = given.get("key_loops");
      loops && loops != StringAttr::get(loops.getContext(), "one"))
    return "expected plan entry key_loops to be \"one\"";
  if (Attribute dq = given.get("dq")) {
    auto text = dyn_cast<StringAttr>(dq);
    if (!text || (text != "reduce" && text != "recompute"))
      return "expected plan entry dq to be \"reduce\" or \"recompute\"";
    reduces = text == "reduce";
  }
  separate = given.contains("separate");
  return "";
}

//===----------------------------------------------------------------------===//
// The choice
//===----------------------------------------------------------------------===//

/// A key has a first and a last query that sees it.
static bool hasBothEnds(const AttentionView &view) {
  return view.mask && view.mask.getWindowLeft() >= 0 &&
         (view.mask.getCausal() || view.mask.getWindowRight() >= 0);
}

/// Sequences for which clearing and rounding a sum of dQ takes longer than
/// computing S and dP again, if lengths are known (docs/benchmarks/log.md).
static bool isShort(const AttentionView &view, int64_t headDim) {
  constexpr int64_t longest = 512;
  SmallVector<int64_t> extents = view.getStaticExtents();
  int64_t queries = extents[view.mDim()], keys = extents[view.nDim()];
  return headDim > 64 && !ShapedType::isDynamic(queries) &&
         !ShapedType::isDynamic(keys) && std::max(queries, keys) <= longest;
}

/// Why the plan does not fit, or an empty string.
static std::string computeNeeds(HopperBackwardPlan &plan,
                                const AttentionView &view, const Chip &chip) {
  auto rowBytes = [](int64_t columns) {
    return static_cast<int64_t>(llvm::alignTo(columns, boxColumns)) * 2;
  };
  int64_t rows = 64 * plan.warpgroups;
  int64_t both = rowBytes(plan.tileK) + rowBytes(plan.tileD);
  int64_t sums = plan.separate ? std::max(plan.tileK, plan.tileD)
                               : plan.tileK + plan.tileD;
  int64_t keys = sums / 2 + plan.tileM + plan.tileM / 4;
  // Where a block of keys has a first and a last query, both ends of every
  // column are compared (found by compiling: 48 bytes of spills otherwise).
  if (hasBothEnds(view))
    keys += 16;
  // dS takes the registers of P, of which no product reads.
  int64_t queries = plan.tileK / 2 + plan.tileN + plan.tileN / 8;
  // Statistics start the sums, or are read where one run of instructions takes
  // them, a few at a time.
  if (plan.preloadsRows || plan.reduces)
    keys -= plan.tileM / 4;
  plan.registers = std::max(keys, queries);
  int64_t limit = getRoleRegisters(plan.warpgroups).consumers - otherRegisters;
  if (plan.registers > limit)
    return llvm::formatv(
        "{0} queries and {1} keys that stream by with head dims {2} and {3} "
        "need {4} registers a thread, but with {5} warpgroups {6} can be used",
        plan.tileM, plan.tileN, plan.tileK, plan.tileD, plan.registers,
        plan.warpgroups, limit);
  // All stream two tensors; queries come with two vectors of statistics. Two
  // gradients leave through SRAM, or one. A pass for dV alone has no V.
  int64_t staging = rows * rowBytes(plan.stageColumns);
  int64_t vectorBytes = llvm::alignTo(plan.tileM * 4, 128);
  int64_t streamed =
      plan.stages * rowBytes(plan.tileK) + plan.dpStages * rowBytes(plan.tileD);
  int64_t keysBytes =
      plan.stages * (plan.tileM * both + 2 * vectorBytes) + 2 * staging;
  if (plan.separate)
    keysBytes = std::max(plan.tileM * streamed + 2 * plan.stages * vectorBytes +
                             staging,
                         keysBytes - staging - rows * rowBytes(plan.tileD));
  // dS in two slots, and a block of dQ a warp.
  if (plan.reduces)
    keysBytes +=
        2 * plan.tileM * rowBytes(rows) + 4 * plan.warpgroups * (16 * 64 * 4);
  int64_t queriesBytes = plan.tileN * streamed + staging;
  // The gradient of a bias streams both sides of blocks of 64 columns, whose
  // rows are padded by 16 bytes.
  auto backward = dyn_cast<AttentionBackwardOp>(view.op);
  int64_t biasBytes = plan.stages * (rows + std::min<int64_t>(64, plan.tileN)) *
                      2 * (plan.tileK + plan.tileD + 16);
  if (!backward || backward.getDBiases().empty())
    biasBytes = 0;
  // Of four rings that stream, and two that stay; the queue of tasks.
  int64_t barriers = 16 * (4 * plan.stages + 2) + 64;
  plan.sramBytes = std::max(
      rows * both + std::max(keysBytes, queriesBytes) + barriers, biasBytes);
  if (plan.sramBytes > chip.getSRAMBytesPerCTA())
    return llvm::formatv("{0} rows that stay and {1} stages of {2} queries or "
                         "{3} keys that stream need {4} bytes of SRAM, but a "
                         "CTA on {5} has {6}",
                         rows, plan.stages, plan.tileM, plan.tileN,
                         plan.sramBytes, chip.name, chip.getSRAMBytesPerCTA());
  return "";
}

std::string HopperBackwardPlan::choose(const AttentionView &view,
                                       const Chip &chip, DictionaryAttr given,
                                       HopperBackwardPlan &plan) {
  if (std::string reason = getUnsupported(view); !reason.empty())
    return reason;
  Overrides overrides;
  if (std::string reason = overrides.read(given); !reason.empty())
    return reason;
  SmallVector<int64_t> extents = view.getStaticExtents();
  plan.tileK = llvm::alignTo(extents[view.kDim()], 16);
  plan.tileD = llvm::alignTo(extents[view.dDim()], 16);
  for (auto [name, wanted, padded] :
       {std::tuple<StringRef, int64_t, int64_t>{"tile_k", overrides.tileK,
                                                plan.tileK},
        {"tile_d", overrides.tileD, plan.tileD}})
    if (wanted > 0 && wanted != padded)
      return llvm::formatv("expected plan entry {0} to be {1}, but got {2}",
                           name, padded, wanted);
  plan.ctas = overrides.ctas > 0 ? overrides.ctas : numSMs;
  plan.elementType = view.value.getType().getElementType();

  auto take = [](int64_t wanted, int64_t chosen) {
    return wanted >= 0 ? wanted : chosen;
  };
  int64_t headDim = std::max(plan.tileK, plan.tileD);
  bool isModified = view.hasScore() || !view.biases.empty();
  std::string misfit = llvm::formatv("no tiles for a head dim of {0}", headDim);
  for (const Candidate &row : table) {
    bool reduces =
        overrides.reduces.value_or(row.reduces && !isShort(view, headDim));
    bool separate = headDim > 128 || overrides.separate;
    if (headDim > row.largestHeadDim || reduces != row.reduces ||
        separate != (row.dpStages > 0) || isModified != (row.scoreColumns >= 0))
      continue;
    // A window with both ends spilled (32 bytes, found by compiling).
    if (separate && row.preloadsRows &&
        (!getPositiveScale(view) || hasBothEnds(view)))
      continue;
    plan.reduces = row.reduces;
    plan.separate = separate;
    plan.preloadsRows =
        row.preloadsRows || (given && given.contains("preload_rows"));
    plan.warpgroups =
        overrides.warps > 0 ? overrides.warps / 4 : row.warpgroups;
    plan.tileM = take(overrides.tileM, row.tileM);
    plan.tileN = take(overrides.tileN, row.tileN);
    plan.stages = take(overrides.stages, row.stages);
    plan.dpStages =
        take(overrides.dpStages, plan.separate ? row.dpStages : plan.stages);
    plan.scoreColumns = take(overrides.scoreColumns, row.scoreColumns);
    for (int64_t columns : {boxColumns, int64_t(0)}) {
      plan.stageColumns = take(overrides.stageColumns, columns);
      misfit = plan.checkReduce(view);
      if (misfit.empty() && isModified)
        misfit = plan.checkModification(view);
      if (misfit.empty())
        misfit = computeNeeds(plan, view, chip);
      if (misfit.empty())
        return "";
      // Where both gradients are written at once SRAM has room for them.
      if (!plan.separate)
        break;
    }
  }
  return misfit;
}

std::optional<double> mlir::flash::getPositiveScale(const AttentionView &view) {
  if (!view.scale)
    return 1.0;
  FloatAttr scale;
  if (!matchPattern(view.scale, m_Constant(&scale)))
    return std::nullopt;
  double value = scale.getValueAsDouble();
  return value > 0.0 && std::isfinite(value) ? std::optional(value)
                                             : std::nullopt;
}

std::string HopperBackwardPlan::checkReduce(const AttentionView &view) const {
  if (!reduces)
    return "";
  auto backward = dyn_cast<AttentionBackwardOp>(view.op);
  if (!backward || !backward.getDQuery() || !backward.getDKey() ||
      !backward.getDValue())
    return "a sum of dQ in memory needs a pass that computes dQ, dK and dV";
  if (tileK != 64 && tileK != 128)
    return llvm::formatv("a sum of dQ in memory needs a head dim of 64 or 128, "
                         "but it is {0}",
                         tileK);
  // Found by compiling: 92 bytes of spills and more.
  bool hasLeft = view.mask && view.mask.getWindowLeft() >= 0;
  if (hasBothEnds(view) || (hasLeft && tileK == 64))
    return "this window leaves too few registers for a sum of dQ in memory";
  if (preloadsRows && !getPositiveScale(view))
    return "sums that start from row statistics need a positive constant as "
           "scale";
  // A warpgroup takes 64 rows of dQ, or 64 of its columns.
  int64_t rows = tileK == 64 ? 64 * warpgroups : 64;
  if (warpgroups != 2 || tileM != rows)
    return llvm::formatv(
        "a sum of dQ in memory needs 8 warps and {0} queries a "
        "block, but got {1} and {2}",
        tileK == 64 ? 128 : 64, 4 * warpgroups, tileM);
  return "";
}

DictionaryAttr HopperBackwardPlan::toAttr(MLIRContext *context,
                                          DictionaryAttr given) const {
  PlanWriter entries(context, given);
  int64_t rows = 64 * warpgroups;
  entries.setInteger("tile_m", tileM);
  entries.setInteger("tile_n", rows);
  entries.setInteger("dq_tile_m", rows);
  entries.setInteger("dq_tile_n", tileN);
  entries.setInteger("tile_k", tileK);
  entries.setInteger("tile_d", tileD);
  entries.setInteger("warps", 4 * warpgroups);
  entries.setInteger("stages", stages);
  if (dpStages != stages)
    entries.setInteger("dp_stages", dpStages);
  entries.setInteger("stage_columns", stageColumns);
  entries.setInteger("ctas", ctas);
  entries.setString("instruction", "wgmma");
  entries.setString("key_loops", "one");
  if (preloadsRows)
    entries.setFlag("preload_rows");
  if (separate)
    entries.setFlag("separate");
  if (scoreColumns > 0)
    entries.setInteger("score_columns", scoreColumns);
  entries.setString("dq", reduces ? "reduce" : "recompute");
  entries.setType("p", elementType);
  entries.setType("ds", elementType);
  // Also where all tasks are as long: dynamic ones read again at their end what
  // depends on the thread, and static ones spilled it (four words).
  entries.setFlag("longest_first");
  return entries.get();
}
