//===- HopperPlan.cpp - Plans for warpgroup products ----------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A plan fits if
//
// * SRAM: tile_m rows of Q, `stages` times tile_n rows of K and of V, each row
//   a whole number of 128-byte blocks, `bias_stages` blocks of each bias that
//   is copied, the columns of O that are staged, and the barriers are at most
//   what a CTA can have;
// * registers: O, S and P of a thread (tile_d / 2, tile_n / 2, tile_n / 4) and
//   what addresses and row statistics need are at most what setmaxnreg gives
//   the consumers.
//
// The first row of the table that fits is taken, biases copied if any row has
// room for that.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/HopperPlan.h"

#include "flash/Analysis/PlanEntries.h"
#include "flash/Analysis/ValueDependence.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::flash;

static constexpr int64_t maxMaskBound = int64_t(1) << 30;

namespace {
struct Candidate {
  int64_t largestHeadDim; ///< for which the row is meant
  int64_t warpgroups, tileN, stages, ahead, waitAfter;
};
} // namespace

/// Best first, as measured (docs/benchmarks/log.md).
static constexpr Candidate table[] = {
#include "HopperTable.inc"
};

/// Where blocks of a bias are copied, before those: a CTA reads half as much of
/// them from the L2 cache as of K and V, which more rows share if there are
/// three warpgroups. tune.py does not write these.
static constexpr Candidate biasTable[] = {
    {64, 3, 96, 2, 0, 96},
    {128, 3, 64, 2, 16, 16},
};

//===----------------------------------------------------------------------===//
// What the schedule takes
//===----------------------------------------------------------------------===//

/// Whether `dim` is a result of its own of `map`.
static bool hasOwnDim(AffineMap map, unsigned dim) {
  return map.getResultPosition(getAffineDimExpr(dim, map.getContext()))
      .has_value();
}

std::string mlir::flash::getUnsupportedOperand(const AttentionView &view) {
  if (view.descaleQuery || view.descaleKey || view.descaleValue)
    return "descales need the portable schedule";
  return "";
}

std::string mlir::flash::getUnsupportedLayout(const AttentionView &view) {
  // Positions have 32 bits there.
  if (view.mask &&
      std::max({view.mask.getWindowLeft(), view.mask.getWindowRight(),
                view.mask.getPrefix()}) > maxMaskBound)
    return "a mask bound is above 2^30";
  using Operand = std::tuple<StringRef, AffineMap, unsigned>;
  for (auto [name, map, dim] :
       {Operand{"query", view.query.map, view.mDim()},
        Operand{"key", view.key.map, view.nDim()},
        Operand{"value", view.value.map, view.nDim()},
        Operand{"output", view.outputMap, view.mDim()}}) {
    if (map.getNumResults() < 2 || map.getNumResults() > 5)
      return llvm::formatv("TMA takes tensors of rank 2 to 5, but {0} has "
                           "rank {1}",
                           name, map.getNumResults());
    if (!hasOwnDim(map, dim))
      return (name + " has no dim of its own for its rows").str();
  }
  return "";
}

static std::string getUnsupported(const AttentionView &view) {
  Type element = view.query.getType().getElementType();
  if (element.getIntOrFloatBitWidth() != 16)
    return "wgmma multiplies f16 or bf16, and query is f32";
  if (view.outputType.getElementTypeBitWidth() != 16)
    return "the output is not f16 or bf16";
  if (std::string reason = getUnsupportedOperand(view); !reason.empty())
    return reason;
  if (view.numerics.getMaskedRows() == MaskedRows::Uniform)
    return "masked rows that are uniform need the portable schedule";
  return getUnsupportedLayout(view);
}

//===----------------------------------------------------------------------===//
// What the user wants
//===----------------------------------------------------------------------===//

namespace {
/// Entries that are given; -1 where they are not.
struct Overrides {
  int64_t tileM = -1, tileN = -1, stages = -1, ahead = -1, waitAfter = -1;
  int64_t stageColumns = -1, ctas = -1, warps = -1, tileK = -1, tileD = -1;
  int64_t biasStages = -1;
  std::optional<double> keptMax;

  std::string read(DictionaryAttr given, const AttentionView &view);
};
} // namespace

std::string Overrides::read(DictionaryAttr given, const AttentionView &view) {
  if (!given)
    return "";
  std::string reason =
      readPlanEntries(given, {{"tile_m", tileM, 64, 192, 64},
                              {"tile_n", tileN, 16, 256, 16},
                              {"stages", stages, 1, 8, 1},
                              {"bias_stages", biasStages, 0, 8, 1},
                              {"ahead", ahead, 0, 256, 8},
                              {"wait_after", waitAfter, 0, 256, 8},
                              {"stage_columns", stageColumns, 0, 256, 64},
                              {"ctas", ctas, 1, 1 << 16, 1},
                              {"warps", warps, 4, 12, 4},
                              {"tile_k", tileK, 16, 256, 16},
                              {"tile_d", tileD, 16, 256, 16}});
  if (!reason.empty())
    return reason;
  if (warps > 0 && tileM > 0 && tileM != 16 * warps)
    return llvm::formatv("expected plan entry tile_m to be 16 * warps = {0}, "
                         "but got {1}",
                         16 * warps, tileM);
  if (warps > 0)
    tileM = 16 * warps;
  if (Attribute loops = given.get("key_loops");
      loops && loops != StringAttr::get(loops.getContext(), "rotated"))
    return "expected plan entry key_loops to be \"rotated\"";
  if (Attribute attr = given.get("kept_max")) {
    auto number = dyn_cast<FloatAttr>(attr);
    keptMax = number ? number.getValueAsDouble() : -1;
    if (!(*keptMax >= 0 && *keptMax <= 64))
      return "expected plan entry kept_max to be a float in [0, 64]";
  }
  return "";
}

//===----------------------------------------------------------------------===//
// The choice
//===----------------------------------------------------------------------===//

/// TMA can copy blocks of a tensor whose last dim is that of keys: 16 bits,
/// rows of whole 16-byte chunks as far as is known. Others are read by threads.
static bool canCopy(RankedTensorType type) {
  int64_t last = type.getRank() - 1;
  return isa<FloatType>(type.getElementType()) &&
         type.getElementTypeBitWidth() == 16 && last >= 1 && last < 5 &&
         (type.isDynamicDim(last) || type.getDimSize(last) % 8 == 0);
}

static bool canCopy(const MappedTensor &bias, const AttentionView &view) {
  AffineExpr keys = getAffineDimExpr(view.nDim(), bias.map.getContext());
  return canCopy(bias.getType()) && hasOwnDim(bias.map, view.mDim()) &&
         bias.map.getResult(bias.map.getNumResults() - 1) == keys;
}

/// How many tensors of scores are copied: biases, and what a score region reads
/// at (..., m, ..., n).
static int64_t countCopied(const AttentionView &view) {
  int64_t count = llvm::count_if(view.biases, [&](const MappedTensor &bias) {
    return canCopy(bias, view);
  });
  if (!view.hasScore())
    return count;
  Block &block = view.score->front();
  Value m = block.getArgument(2 + view.numBatch);
  Value n = block.getArgument(3 + view.numBatch);
  block.walk([&](tensor::ExtractOp extract) {
    count += canCopy(extract.getTensor().getType()) &&
             llvm::is_contained(extract.getIndices(), m) &&
             extract.getIndices().back() == n;
  });
  return count;
}

/// What masks, biases and score regions add: positions, addresses, and what
/// ptxas (CUDA 13.0) holds of values on their way from memory. Found by
/// compiling random attentions until none spilled.
static int64_t getScoreRegisters(const AttentionView &view,
                                 const HopperPlan &plan) {
  int64_t tileN = plan.tileN;
  int64_t count = view.mask || view.keyLengths ? 20 : 0;
  if (view.mask && view.mask.getWindowLeft() >= 0)
    count += 24;
  if (view.hasScore()) {
    // (s, batch..., h, m, n, captures...)
    Block &block = view.score->front();
    Value m = block.getArgument(2 + view.numBatch);
    Value n = block.getArgument(3 + view.numBatch);
    bool positions = !m.use_empty() || !n.use_empty();
    count += positions ? 36 : 16;
    // Where tasks are not dynamic, threads keep their place in registers.
    if (positions && !(view.mask && view.mask.getCausal()))
      count += 24;
    // Elements that a gather reads, with their addresses: one for each score,
    // if it depends on where that is.
    block.walk([&](tensor::ExtractOp extract) {
      if (llvm::any_of(extract.getIndices(), [&](Value index) {
            return dependsOn(index, m) || dependsOn(index, n);
          }))
        count += tileN / 2 + 16;
    });
  }
  for (const MappedTensor &bias : view.biases) {
    bool rows = hasOwnDim(bias.map, view.mDim());
    bool columns = hasOwnDim(bias.map, view.nDim());
    if (plan.biasStages > 0 && canCopy(bias, view))
      count += tileN / 4 + (plan.tileD > 128 ? 32 : 8);
    else
      count += columns && rows ? tileN / 4 + 40 : columns ? tileN / 4 + 24 : 8;
  }
  return count;
}

/// Why the plan does not fit, or an empty string.
static std::string computeNeeds(HopperPlan &plan, const AttentionView &view,
                                const Chip &chip) {
  auto rowBytes = [](int64_t columns) {
    return static_cast<int64_t>(llvm::alignTo(columns, boxColumns)) * 2;
  };
  plan.registers = plan.tileD / 2 + plan.tileN / 2 + plan.tileN / 4;
  plan.sramBytes =
      plan.tileM * rowBytes(plan.tileK) +
      plan.stages * plan.tileN * (rowBytes(plan.tileK) + rowBytes(plan.tileD)) +
      plan.tileM * rowBytes(plan.stageColumns) + 16 * (2 * plan.stages + 1);
  plan.sramBytes += countCopied(view) * plan.biasStages *
                    (plan.tileM * rowBytes(plan.tileN) + 16);
  int64_t limit = getRoleRegisters(plan.warpgroups).consumers - otherRegisters -
                  getScoreRegisters(view, plan);
  if (plan.registers > limit)
    return llvm::formatv(
        "64 x {0} scores and 64 x {1} outputs a warpgroup need "
        "{2} registers a thread, but with {3} warpgroups {4} "
        "can be used",
        plan.tileN, plan.tileD, plan.registers, plan.warpgroups, limit);
  if (plan.sramBytes > chip.getSRAMBytesPerCTA())
    return llvm::formatv(
        "{0} queries and {1} stages of {2} keys need {3} bytes "
        "of SRAM, but a CTA on {4} has {5}",
        plan.tileM, plan.stages, plan.tileN, plan.sramBytes, chip.name,
        chip.getSRAMBytesPerCTA());
  return "";
}

/// O is staged whole, or 64 columns at a time, or not at all: what SRAM has
/// room for.
static std::string chooseStaging(HopperPlan &plan, const AttentionView &view,
                                 const Chip &chip) {
  std::string misfit;
  for (int64_t columns : {plan.tileD, boxColumns, int64_t(0)}) {
    plan.stageColumns = llvm::alignTo(columns, boxColumns);
    misfit = computeNeeds(plan, view, chip);
    if (misfit.empty())
      return "";
  }
  return misfit;
}

/// The first of `rows` that fits, with the entries that are given.
static std::string chooseRow(HopperPlan &plan, const Overrides &overrides,
                             ArrayRef<Candidate> rows,
                             const AttentionView &view, const Chip &chip) {
  std::string misfit = "there are no tiles for head dims above 256";
  auto take = [](int64_t given, int64_t chosen) {
    return given >= 0 ? given : chosen;
  };
  int64_t queries = view.getStaticExtents()[view.mDim()];
  int64_t neededWarpgroups = std::numeric_limits<int64_t>::max();
  if (!ShapedType::isDynamic(queries))
    neededWarpgroups = std::max<int64_t>(1, llvm::divideCeil(queries, 64));
  auto hasRow = [&](const Candidate *first, int64_t warpgroups) {
    return std::any_of(first, rows.end(), [&](const Candidate &row) {
      return row.warpgroups == warpgroups &&
             std::max(plan.tileK, plan.tileD) <= row.largestHeadDim;
    });
  };
  for (const Candidate &row : rows) {
    if (std::max(plan.tileK, plan.tileD) > row.largestHeadDim)
      continue;
    plan.warpgroups = row.warpgroups;
    // Few queries (decoding, short sequences) do not fill a large tile: another
    // row is for as many warpgroups, or this one is taken with fewer.
    if (plan.warpgroups > neededWarpgroups) {
      if (hasRow(&row + 1, neededWarpgroups))
        continue;
      plan.warpgroups = neededWarpgroups;
    }
    if (overrides.tileM > 0)
      plan.warpgroups = overrides.tileM / 64;
    plan.tileM = 64 * plan.warpgroups;
    plan.tileN = take(overrides.tileN, row.tileN);
    plan.stages = take(overrides.stages, row.stages);
    plan.ahead = 0;
    if (plan.keptMax > 0)
      plan.ahead = std::min(take(overrides.ahead, row.ahead), plan.tileN);
    plan.waitAfter =
        std::min(take(overrides.waitAfter, row.waitAfter), plan.tileN);
    if (overrides.stageColumns >= 0) {
      plan.stageColumns = overrides.stageColumns;
      misfit = computeNeeds(plan, view, chip);
    } else {
      misfit = chooseStaging(plan, view, chip);
    }
    if (misfit.empty())
      return "";
  }
  return misfit;
}

bool HopperPlan::isWanted(const Chip &chip, DictionaryAttr given) {
  if (!chip.has(ChipFeature::WGMMA))
    return false;
  if (!given)
    return true;
  if (auto instruction = given.getAs<StringAttr>("instruction"))
    return instruction == "wgmma";
  if (auto loops = given.getAs<StringAttr>("key_loops");
      loops && loops != "rotated")
    return false;
  // Other numbers of warps than whole warpgroups.
  auto warps = given.getAs<IntegerAttr>("warps");
  return !warps || warps.getInt() % 4 == 0;
}

std::string HopperPlan::choose(const AttentionView &view, const Chip &chip,
                               DictionaryAttr given, HopperPlan &plan) {
  if (std::string reason = getUnsupported(view); !reason.empty())
    return reason;
  Overrides overrides;
  if (std::string reason = overrides.read(given, view); !reason.empty())
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
  // Tasks of different lengths: whoever is idle takes the next one.
  plan.longestFirst = (view.mask && view.mask.getCausal()) || view.keyLengths;
  plan.ctas = overrides.ctas > 0 ? overrides.ctas : numSMs;
  plan.keptMax =
      overrides.keptMax.value_or(view.numerics.getKeptMax().convertToDouble());
  Type element = view.value.getType().getElementType();
  // P is at most 2^kept_max, and f16 ends below 2^16.
  constexpr double mostForF16 = 15;
  if (element.isF16() && overrides.keptMax.value_or(0) > mostForF16)
    return llvm::formatv("expected plan entry kept_max to be at most {0} for "
                         "f16, but got {1}",
                         mostForF16, *overrides.keptMax);
  if (element.isF16())
    plan.keptMax = std::min(plan.keptMax, mostForF16);
  if (Type p = view.numerics.getPType(); p && p != element)
    plan.pType = element;

  // Two slots, so that a block is on its way while another is read.
  SmallVector<int64_t> slots = {0};
  if (countCopied(view) > 0)
    slots = {2, 1, 0};
  // With three stages a bias was read wrongly at head dim 64 before its reads
  // were fenced; the fence has not been seen to cure that on a device.
  constexpr int64_t mostStagesWithBias = 2;
  if (overrides.stages > mostStagesWithBias) {
    if (overrides.biasStages > 0)
      return llvm::formatv("expected plan entry stages to be at most {0} where "
                           "a bias is copied (bias_stages), but got {1}",
                           mostStagesWithBias, overrides.stages);
    slots = {0};
  }
  if (overrides.biasStages >= 0)
    slots = {overrides.biasStages};
  std::string misfit;
  for (int64_t biasStages : slots) {
    plan.biasStages = biasStages;
    if (biasStages > 0 &&
        chooseRow(plan, overrides, biasTable, view, chip).empty())
      return "";
    misfit = chooseRow(plan, overrides, table, view, chip);
    if (misfit.empty())
      return "";
  }
  return misfit;
}

DictionaryAttr HopperPlan::toAttr(MLIRContext *context,
                                  DictionaryAttr given) const {
  PlanWriter entries(context, given);
  entries.setInteger("tile_m", tileM);
  entries.setInteger("tile_n", tileN);
  entries.setInteger("tile_k", tileK);
  entries.setInteger("tile_d", tileD);
  entries.setInteger("warps", 4 * warpgroups);
  entries.setInteger("stages", stages);
  if (biasStages > 0)
    entries.setInteger("bias_stages", biasStages);
  entries.setInteger("ahead", ahead);
  entries.setInteger("wait_after", waitAfter);
  entries.setInteger("stage_columns", stageColumns);
  entries.setInteger("ctas", ctas);
  entries.set("kept_max", Builder(context).getF64FloatAttr(keptMax));
  entries.setString("instruction", "wgmma");
  entries.setString("key_loops", "rotated");
  entries.set("scale_after_max", BoolAttr::get(context, true));
  if (longestFirst)
    entries.setFlag("longest_first");
  if (pType)
    entries.setType("p", pType);
  return entries.get();
}
