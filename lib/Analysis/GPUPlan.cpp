//===- GPUPlan.cpp - Tile sizes for GPUs -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A plan fits if
//
// * SRAM: tile_m rows of Q and stages * tile_n rows of K and of V, each padded
//   by 16 bytes so that the rows of a matrix fragment fall into different
//   banks, are at most what a CTA can have. Without tensor cores P goes
//   through SRAM as well;
// * registers: a warp owns r = tile_m / (16 * warps) groups of 16 rows, so that
//   a thread holds r * tile_d / 2 values of O, r * tile_n / 2 of S and as many
//   of P (half as many registers in a 16-bit type).
//
// The first row of the table that fits and fills the SM with enough warps to
// hide latencies is taken; if there is none, the first that fits.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/GPUPlan.h"

#include "flash/Analysis/PlanEntries.h"

#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::flash;

/// What a thread needs besides O, S and P: addresses, row statistics, operands
/// on their way to the MMA.
static constexpr int64_t otherRegisters = 55;
static constexpr int64_t maxRegistersPerThread = 255;

/// Of the 255 of a thread, what O, S and P can at most take: for plans that
/// somebody wants to try.
static constexpr int64_t maxRegisters = 240;

/// Nothing happens to the scores but the scale.
static bool isPlain(const AttentionView &view) {
  return !view.mask && !view.hasScore() && view.biases.empty() &&
         !view.keyLengths && !view.sinks;
}

/// The same for plans that are chosen here. Limits at which ptxas (CUDA 13.0)
/// has nothing to spill: f32 operands are twice as large and are converted in
/// registers.
static int64_t getComfortableRegisters(const GPUPlan &plan,
                                       const AttentionView &view) {
  switch (plan.product) {
  case TileProduct::M16N8K16:
  case TileProduct::FMA:
    // Accumulators live longest: of O alone there can be fewer.
    if (plan.tileM / (16 * plan.warps) * plan.tileD / 2 > 128)
      return 128;
    // Masks, lengths and score regions need some of their own.
    return isPlain(view) ? 224 : 200;
  case TileProduct::TF32:
    return plan.warps > 4 ? 112 : 120;
  case TileProduct::BF16x3:
    return 80;
  }
  llvm_unreachable("unknown product");
}

/// An SM issues from four schedulers: two warps each, so that one computes
/// exponentials while the other multiplies. Rows of the table that are cut to
/// a short problem keep the number of CTAs that this asks for.
static constexpr int64_t wantedWarpsPerSM = 8;

/// A row of a tile in SRAM is longer than its data.
static constexpr int64_t rowPaddingBytes = 16;

namespace {
struct Candidate {
  int64_t tileM, tileN, warps, stages;
};
} // namespace

/// Best first, as measured on an H200 (docs/benchmarks/log.md). Fewer rows a
/// warp and shorter blocks of keys follow where registers or SRAM are short.
/// Two CTAs on an SM hide more than a second stage does: one computes while the
/// other waits.
static constexpr Candidate tensorCoreTable[] = {
    {128, 64, 4, 2}, {128, 32, 4, 2}, {64, 64, 4, 2},
    {64, 64, 4, 1},  {64, 32, 4, 2},  {128, 32, 8, 2},
    {64, 32, 4, 1},  {64, 16, 4, 2},  {64, 16, 4, 1},
};

/// Without tensor cores S and O come from many more instructions: small blocks
/// lose nothing.
static constexpr Candidate fmaTable[] = {{64, 32, 4, 2}, {64, 16, 4, 2},
                                         {32, 16, 2, 2}, {64, 32, 4, 1},
                                         {64, 16, 4, 1}, {32, 16, 2, 1}};

StringRef mlir::flash::stringifyTileProduct(TileProduct product) {
  switch (product) {
  case TileProduct::M16N8K16:
    return "m16n8k16";
  case TileProduct::TF32:
    return "tf32";
  case TileProduct::BF16x3:
    return "bf16x3";
  case TileProduct::FMA:
    return "fma";
  }
  llvm_unreachable("unknown product");
}

TileProduct mlir::flash::getTileProduct(const AttentionView &view) {
  if (!view.query.getType().getElementType().isF32())
    return TileProduct::M16N8K16;
  switch (view.numerics.getF32Mode()) {
  case F32Mode::Exact:
    return TileProduct::FMA;
  case F32Mode::TF32:
    return TileProduct::TF32;
  case F32Mode::BF16x3:
    return TileProduct::BF16x3;
  }
  llvm_unreachable("unknown f32 mode");
}

//===----------------------------------------------------------------------===//
// What a plan needs
//===----------------------------------------------------------------------===//

/// Tiles of scores that a thread holds besides S and P: what biases and score
/// regions read, with its addresses.
static int64_t countScoreInputs(const AttentionView &view) {
  int64_t count = 0;
  for (const MappedTensor &bias : view.biases)
    count += bias.map
                 .getResultPosition(
                     getAffineDimExpr(view.nDim(), bias.map.getContext()))
                 .has_value();
  return count + 4 * static_cast<int64_t>(view.captures.size());
}

static void computeNeeds(GPUPlan &plan, int64_t elementBytes,
                         int64_t scoreInputs, const Chip &chip) {
  int64_t rowK = plan.tileK * elementBytes + rowPaddingBytes;
  int64_t rowD = plan.tileD * elementBytes + rowPaddingBytes;
  plan.sramBytes = plan.tileM * rowK + plan.stages * plan.tileN * (rowK + rowD);
  if (plan.product == TileProduct::FMA)
    plan.sramBytes +=
        plan.tileM * (plan.tileN * elementBytes + rowPaddingBytes);
  int64_t rows = plan.tileM / (16 * plan.warps);
  int64_t output = rows * plan.tileD / 2, scores = rows * plan.tileN / 2;
  plan.registers = output + scores + (elementBytes == 2 ? scores / 2 : scores) +
                   scoreInputs * scores;
  int64_t bySRAM =
      chip.sramBytesPerSM / (plan.sramBytes + Chip::reservedSRAMBytesPerCTA);
  int64_t byRegisters =
      Chip::registersPerSM /
      (32 * plan.warps *
       std::min(plan.registers + otherRegisters, maxRegistersPerThread));
  int64_t byThreads = chip.maxThreadsPerSM / (32 * plan.warps);
  plan.ctasPerSM = std::min({bySRAM, byRegisters, byThreads});
}

/// Why the plan does not fit, or an empty string.
static std::string getMisfit(const GPUPlan &plan, const Chip &chip) {
  if (plan.tileM % (16 * plan.warps) != 0)
    return llvm::formatv("expected tile_m to be a multiple of 16 * warps = "
                         "{0}, but got {1}",
                         16 * plan.warps, plan.tileM);
  if (plan.registers > maxRegisters)
    return llvm::formatv("{0} x {1} scores and {0} x {2} outputs on {3} warps "
                         "need {4} registers a thread, but {5} can be used",
                         plan.tileM, plan.tileN, plan.tileD, plan.warps,
                         plan.registers, maxRegisters);
  if (plan.sramBytes > chip.getSRAMBytesPerCTA())
    return llvm::formatv(
        "{0} queries and {1} stages of {2} keys need {3} bytes "
        "of SRAM, but a CTA on {4} has {5}",
        plan.tileM, plan.stages, plan.tileN, plan.sramBytes, chip.name,
        chip.getSRAMBytesPerCTA());
  return "";
}

//===----------------------------------------------------------------------===//
// What the user wants
//===----------------------------------------------------------------------===//

namespace {
/// Entries that are given, and what they must be.
struct Overrides {
  int64_t tileM = 0, tileN = 0, tileK = 0, tileD = 0, warps = 0, stages = 0;

  std::string read(DictionaryAttr given, const AttentionView &view,
                   TileProduct product);

private:
  std::string readSizes(DictionaryAttr given, int64_t headDim,
                        int64_t valueDim);
};
} // namespace

std::string Overrides::readSizes(DictionaryAttr given, int64_t headDim,
                                 int64_t valueDim) {
  return readPlanEntries(given, {{"tile_m", tileM, 16, 512, 16},
                                 {"tile_n", tileN, 16, 512, 16},
                                 {"tile_k", tileK, headDim, 512, 16},
                                 {"tile_d", tileD, valueDim, 512, 16},
                                 {"warps", warps, 1, 16, 1},
                                 {"stages", stages, 1, 8, 1}});
}

std::string Overrides::read(DictionaryAttr given, const AttentionView &view,
                            TileProduct product) {
  if (!given)
    return "";
  SmallVector<int64_t> extents = view.getStaticExtents();
  if (std::string reason =
          readSizes(given, extents[view.kDim()], extents[view.dDim()]);
      !reason.empty())
    return reason;
  Type element = view.value.getType().getElementType();
  if (Attribute p = given.get("p"); p && p != TypeAttr::get(element)) {
    std::string expected;
    llvm::raw_string_ostream(expected) << element;
    return llvm::formatv(
        "expected plan entry p to be {0}, the element type of value", expected);
  }
  Attribute attr = given.get("instruction");
  auto text = dyn_cast_or_null<StringAttr>(attr);
  if (attr && (!text || text != stringifyTileProduct(product)))
    return llvm::formatv("expected plan entry instruction to be \"{0}\", what "
                         "the element type and numerics.f32 give",
                         stringifyTileProduct(product));
  return "";
}

/// A row of the table, cut to the size of the problem and to what is given.
static Candidate adapt(Candidate row, const Overrides &given, int64_t queries,
                       int64_t keys) {
  int64_t groups = row.tileM / (16 * row.warps);
  // Few queries (decoding, short sequences) do not fill a large tile.
  if (!ShapedType::isDynamic(queries)) {
    int64_t needed = std::max<int64_t>(16, llvm::PowerOf2Ceil(queries));
    row.tileM = std::min(row.tileM, needed);
    row.warps = std::min(row.warps, row.tileM / 16);
  }
  if (given.warps && given.tileM) {
    row.warps = given.warps;
    row.tileM = given.tileM;
  } else if (given.warps) {
    row.warps = given.warps;
    row.tileM = 16 * groups * row.warps;
  } else if (given.tileM) {
    row.tileM = given.tileM;
    while (row.tileM % (16 * row.warps) != 0)
      row.warps /= 2;
  }
  if (!ShapedType::isDynamic(keys))
    row.tileN =
        std::min(row.tileN, std::max<int64_t>(16, llvm::alignTo(keys, 16)));
  if (given.tileN)
    row.tileN = given.tileN;
  if (!ShapedType::isDynamic(keys) && keys <= row.tileN)
    row.stages = 1;
  if (given.stages)
    row.stages = given.stages;
  return row;
}

//===----------------------------------------------------------------------===//
// The choice
//===----------------------------------------------------------------------===//

std::string GPUPlan::choose(const AttentionView &view, const Chip &chip,
                            DictionaryAttr given, GPUPlan &plan) {
  SmallVector<int64_t> extents = view.getStaticExtents();
  int64_t headDim = extents[view.kDim()], valueDim = extents[view.dDim()];
  plan.product = getTileProduct(view);
  plan.longestFirst = view.mask && view.mask.getCausal();
  Overrides overrides;
  if (std::string reason = overrides.read(given, view, plan.product);
      !reason.empty())
    return reason;
  plan.tileK =
      overrides.tileK ? overrides.tileK : int64_t(llvm::alignTo(headDim, 16));
  plan.tileD =
      overrides.tileD ? overrides.tileD : int64_t(llvm::alignTo(valueDim, 16));
  // Tensor cores multiply operands of one type.
  Type element = view.value.getType().getElementType();
  if (Type p = view.numerics.getPType(); p && p != element)
    plan.pType = element;
  int64_t elementBytes = view.query.getType().getElementTypeBitWidth() / 8;
  ArrayRef<Candidate> table = tensorCoreTable;
  if (plan.product == TileProduct::FMA)
    table = fmaTable;

  std::optional<GPUPlan> fitting, tight;
  std::string misfit;
  for (const Candidate &listed : table) {
    Candidate row =
        adapt(listed, overrides, extents[view.mDim()], extents[view.nDim()]);
    plan.tileM = row.tileM;
    plan.tileN = row.tileN;
    plan.warps = row.warps;
    plan.stages = row.stages;
    computeNeeds(plan, elementBytes, countScoreInputs(view), chip);
    misfit = getMisfit(plan, chip);
    if (!misfit.empty())
      continue;
    if (plan.registers > getComfortableRegisters(plan, view)) {
      if (!tight || plan.registers < tight->registers)
        tight = plan;
      continue;
    }
    if (plan.ctasPerSM * listed.warps >= wantedWarpsPerSM)
      return "";
    if (!fitting)
      fitting = plan;
  }
  if (!fitting && !tight)
    return misfit;
  plan = fitting ? *fitting : *tight;
  return "";
}

DictionaryAttr GPUPlan::toAttr(MLIRContext *context,
                               DictionaryAttr given) const {
  PlanWriter entries(context, given);
  entries.setInteger("tile_m", tileM);
  entries.setInteger("tile_n", tileN);
  entries.setInteger("tile_k", tileK);
  entries.setInteger("tile_d", tileD);
  entries.setInteger("warps", warps);
  entries.setInteger("stages", stages);
  entries.setString("instruction", stringifyTileProduct(product));
  entries.setString("key_loops", "one");
  entries.set("scale_after_max", BoolAttr::get(context, true));
  if (longestFirst)
    entries.setFlag("longest_first");
  if (pType)
    entries.setType("p", pType);
  return entries.get();
}
