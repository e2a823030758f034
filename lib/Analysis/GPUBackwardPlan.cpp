//===- GPUBackwardPlan.cpp - Tiles of a backward on a GPU -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What each pass needs:
//
// * SRAM: the block that stays (K and V, or Q and dO) and `stages` of the
//   blocks that stream by, rows padded by 16 bytes;
// * registers of a thread, whose warp owns r = rows / (16 * warps) groups of 16
//   rows of the block that stays: r * head dim / 2 values of each gradient, and
//   for a block of c columns r * c / 2 of S, of dP, and half as many registers
//   of P and of dS in a 16-bit type, as many in f32.
//
// Operands of f32 are twice as large. Without tensor cores P and dS go through
// SRAM; fewer warps with fewer rows follow where that is short.
//
// Where dK and dV together are too large, each gets a pass of its own, which
// computes S once more.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/GPUBackwardPlan.h"

#include "flash/Analysis/PlanEntries.h"

#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::flash;

/// Of the 255 registers of a thread, what gradients, scores and P can take: at
/// more, ptxas (CUDA 13.0) spills. Masks and score modifications need some of
/// their own.
static int64_t getMaxRegisters(const AttentionView &view, TileProduct product) {
  bool plain =
      !view.mask && !view.hasScore() && view.biases.empty() && !view.keyLengths;
  switch (product) {
  case TileProduct::M16N8K16:
    return plain ? 184 : 159;
  case TileProduct::FMA:
    return plain ? 176 : 160;
  case TileProduct::TF32:
    return plain ? 160 : 120;
  case TileProduct::BF16x3:
    return plain ? 144 : 112;
  }
  llvm_unreachable("unknown product");
}

/// A row of a tile in SRAM is longer than its data.
static constexpr int64_t rowPaddingBytes = 16;

namespace {
/// One pass: `rows` stay, `columns` stream by.
struct PassTiles {
  int64_t rows = 0, columns = 0;
  int64_t registers = 0, sramBytes = 0;
};

struct Sizes {
  int64_t tileK = 0, tileD = 0, warps = 4, stages = 2, maxRegisters = 0;
  int64_t elementBytes = 2;
  bool stagesScores = false; ///< P and dS go through SRAM
  bool forBias = false;      ///< some bias has a gradient
  int64_t getRowBytes() const {
    return elementBytes * (tileK + tileD) + 2 * rowPaddingBytes;
  }
};
} // namespace

static PassTiles getNeeds(int64_t rows, int64_t columns, int64_t gradientDims,
                          const Sizes &sizes) {
  int64_t groups = llvm::divideCeil(rows, 16 * sizes.warps);
  int64_t rounded = sizes.elementBytes == 2 ? columns / 2 : columns;
  int64_t registers = groups * (gradientDims / 2 + columns + rounded);
  int64_t bytes = (rows + sizes.stages * columns) * sizes.getRowBytes();
  if (sizes.stagesScores)
    bytes += 2 * rows * (columns * sizes.elementBytes + rowPaddingBytes);
  return {rows, columns, registers, bytes};
}

static int64_t getCTAsPerSM(int64_t sramBytes, const Chip &chip) {
  return chip.sramBytesPerSM / (sramBytes + Chip::reservedSRAMBytesPerCTA);
}

/// A pass for the gradient of a bias, with the blocks of another one, all of
/// which may stream by: S, dP and dS, and the sum.
static PassTiles getBiasNeeds(const PassTiles &pass, const Sizes &sizes) {
  int64_t groups = llvm::divideCeil(pass.rows, 16 * sizes.warps);
  int64_t bytes =
      sizes.stages * (pass.rows + pass.columns) * sizes.getRowBytes();
  return {pass.rows, pass.columns, groups * 2 * pass.columns, bytes};
}

/// The longest stream of a list that leaves room for a second CTA on the SM,
/// which computes while this one waits; else the longest that fits.
static std::string choosePass(int64_t rows, int64_t columns,
                              int64_t gradientDims, const Sizes &sizes,
                              const Chip &chip, PassTiles &chosen) {
  SmallVector<int64_t> lengths = {64, 32, 16};
  if (columns)
    lengths = {columns};
  std::string misfit;
  bool found = false;
  // A gradient of 256 columns and 16 scores a row are 160 of f32: the least
  // that the widest head dim needs.
  bool one = gradientDims == std::max(sizes.tileK, sizes.tileD);
  int64_t maxRegisters = sizes.maxRegisters;
  for (int64_t length : lengths) {
    if (one && length == 16 && sizes.elementBytes > 2)
      maxRegisters = std::max<int64_t>(maxRegisters, 160);
    PassTiles pass = getNeeds(rows, length, gradientDims, sizes);
    PassTiles bias = getBiasNeeds(pass, sizes);
    if (pass.registers > maxRegisters)
      misfit = llvm::formatv("{0} x {1} scores and {0} x {2} of gradients on "
                             "{3} warps need {4} registers a thread, but {5} "
                             "can be used",
                             rows, length, gradientDims, sizes.warps,
                             pass.registers, maxRegisters);
    else if (pass.sramBytes > chip.getSRAMBytesPerCTA())
      misfit = llvm::formatv("{0} rows and {1} stages of {2} need {3} bytes of "
                             "SRAM, but a CTA on {4} has {5}",
                             rows, sizes.stages, length, pass.sramBytes,
                             chip.name, chip.getSRAMBytesPerCTA());
    else if (sizes.forBias && bias.sramBytes > chip.getSRAMBytesPerCTA())
      misfit = llvm::formatv(
          "the gradient of a bias streams {0} stages of {1} and {2} rows, "
          "which need {3} bytes of SRAM, but a CTA on {4} has {5}",
          sizes.stages, rows, length, bias.sramBytes, chip.name,
          chip.getSRAMBytesPerCTA());
    if (pass.registers > maxRegisters ||
        pass.sramBytes > chip.getSRAMBytesPerCTA() ||
        (sizes.forBias && bias.sramBytes > chip.getSRAMBytesPerCTA()))
      continue;
    int64_t ctas = getCTAsPerSM(pass.sramBytes, chip);
    if (!found || ctas >= 2)
      chosen = pass;
    found = true;
    if (ctas >= 2)
      break;
  }
  return found ? "" : misfit;
}

/// What all passes need of a CTA.
static void setNeeds(GPUBackwardPlan &plan, ArrayRef<PassTiles> passes,
                     const Chip &chip) {
  for (const PassTiles &pass : passes) {
    plan.sramBytes = std::max(plan.sramBytes, pass.sramBytes);
    plan.registers = std::max(plan.registers, pass.registers);
  }
  plan.ctasPerSM = getCTAsPerSM(plan.sramBytes, chip);
}

namespace {
/// Sizes that are given; 0 stands for what is to be chosen.
struct WantedTiles {
  int64_t tileM = 0, tileN = 0, queriesM = 0, queriesN = 0;
  int64_t rows = 64; ///< that stay, where they are not given
};
} // namespace

/// All passes, with the warps of `sizes`; sets `separate` where that must be.
static std::string chooseTiles(const WantedTiles &wanted, const Sizes &sizes,
                               const Chip &chip, bool &separate,
                               PassTiles &keys, PassTiles &queries) {
  int64_t rows = 16 * sizes.warps;
  int64_t tileN = wanted.tileN, queriesM = wanted.queriesM;
  for (auto [name, size] : {std::pair<StringRef, int64_t *>{"tile_n", &tileN},
                            {"dq_tile_m", &queriesM}}) {
    if (*size == 0)
      *size = wanted.rows;
    if (*size % rows != 0)
      return llvm::formatv("expected {0} to be a multiple of 16 * warps = {1}, "
                           "but got {2}",
                           name, rows, *size);
  }
  std::string reason;
  if (!separate) {
    reason = choosePass(tileN, wanted.tileM, sizes.tileK + sizes.tileD, sizes,
                        chip, keys);
    separate = !reason.empty();
  }
  if (separate)
    reason = choosePass(tileN, wanted.tileM, std::max(sizes.tileK, sizes.tileD),
                        sizes, chip, keys);
  if (reason.empty())
    reason = choosePass(queriesM, wanted.queriesN, sizes.tileK, sizes, chip,
                        queries);
  return reason;
}

/// All that a plan needs: of each pass, and of those for gradients of biases.
static SmallVector<PassTiles> listPasses(const Sizes &sizes,
                                         const PassTiles &keys,
                                         const PassTiles &queries) {
  SmallVector<PassTiles> passes = {keys, queries};
  if (sizes.forBias)
    for (const PassTiles &tiles : {keys, queries})
      passes.push_back(getBiasNeeds(tiles, sizes));
  return passes;
}

std::string GPUBackwardPlan::choose(const AttentionView &view, const Chip &chip,
                                    DictionaryAttr given,
                                    GPUBackwardPlan &plan) {
  SmallVector<int64_t> extents = view.getStaticExtents();
  int64_t headDim = extents[view.kDim()], valueDim = extents[view.dDim()];
  Sizes sizes;
  plan.product = getTileProduct(view);
  sizes.maxRegisters = getMaxRegisters(view, plan.product);
  sizes.stagesScores = plan.product == TileProduct::FMA;
  sizes.elementBytes = view.query.getType().getElementTypeBitWidth() / 8;
  sizes.tileK = llvm::alignTo(headDim, 16);
  sizes.tileD = llvm::alignTo(valueDim, 16);
  auto backward = dyn_cast<AttentionBackwardOp>(view.op);
  sizes.forBias = backward && !backward.getDBiases().empty();
  WantedTiles wanted;
  int64_t warps = 0;
  if (given)
    if (std::string reason =
            readPlanEntries(given, {{"tile_m", wanted.tileM, 16, 512, 16},
                                    {"tile_n", wanted.tileN, 16, 512, 16},
                                    {"dq_tile_m", wanted.queriesM, 16, 512, 16},
                                    {"dq_tile_n", wanted.queriesN, 16, 512, 16},
                                    {"tile_k", sizes.tileK, headDim, 512, 16},
                                    {"tile_d", sizes.tileD, valueDim, 512, 16},
                                    {"warps", warps, 1, 16, 1},
                                    {"stages", sizes.stages, 2, 8, 1}});
        !reason.empty())
      return reason;

  // The first reason is that of the plan one would want.
  PassTiles keys, queries;
  std::string reason;
  SmallVector<int64_t> counts = {4};
  if (sizes.elementBytes > 2)
    counts = {4, 2, 1};
  if (warps)
    counts = {warps};
  for (int64_t count : counts) {
    sizes.warps = count;
    wanted.rows = warps ? 64 : 16 * count;
    plan.separate = given && given.contains("separate");
    std::string misfit =
        chooseTiles(wanted, sizes, chip, plan.separate, keys, queries);
    if (reason.empty())
      reason = misfit;
    if (!misfit.empty())
      continue;
    reason.clear();
    break;
  }
  if (!reason.empty())
    return reason;
  setNeeds(plan, listPasses(sizes, keys, queries), chip);

  plan.tileM = keys.columns;
  plan.tileN = keys.rows;
  plan.queriesM = queries.rows;
  plan.queriesN = queries.columns;
  plan.tileK = sizes.tileK;
  plan.tileD = sizes.tileD;
  plan.warps = sizes.warps;
  plan.stages = sizes.stages;
  plan.longestFirst = view.mask && view.mask.getCausal();
  plan.elementType = view.value.getType().getElementType();
  return "";
}

DictionaryAttr GPUBackwardPlan::toAttr(MLIRContext *context,
                                       DictionaryAttr given) const {
  PlanWriter entries(context, given);
  entries.setInteger("tile_m", tileM);
  entries.setInteger("tile_n", tileN);
  entries.setInteger("dq_tile_m", queriesM);
  entries.setInteger("dq_tile_n", queriesN);
  entries.setInteger("tile_k", tileK);
  entries.setInteger("tile_d", tileD);
  entries.setInteger("warps", warps);
  entries.setInteger("stages", stages);
  entries.setString("instruction", stringifyTileProduct(product));
  entries.setString("key_loops", "one");
  // Tensor cores multiply operands of one type.
  entries.setType("p", elementType);
  entries.setType("ds", elementType);
  if (separate)
    entries.setFlag("separate");
  if (longestFirst)
    entries.setFlag("longest_first");
  return entries.get();
}
