//===- HopperBackwardPlan.h - The backward pass on sm_90a -------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Chooses tiles and stages of the backward pass for GPUs that have wgmma and
// TMA. Two kernels multiply: one goes through the queries for a block of keys
// (dK and dV), one through the keys for a block of queries (dQ). Where sums of
// dK and dV do not fit side by side, each has a kernel of its own.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_HOPPERBACKWARDPLAN_H
#define FLASH_ANALYSIS_HOPPERBACKWARDPLAN_H

#include "flash/Dialect/Flash/IR/AttentionView.h"
#include "flash/Target/Chips.h"

#include <optional>
#include <string>

namespace mlir::flash {

struct HopperBackwardPlan {
  /// Rows of the blocks that stay: keys in the pass for dK and dV, queries in
  /// the pass for dQ. 64 a warpgroup.
  int64_t warpgroups = 0;
  int64_t tileM = 0;            ///< queries that stream by in the first pass
  int64_t tileN = 0;            ///< keys that stream by in the second
  int64_t tileK = 0, tileD = 0; ///< head dims, padded to steps of 16
  int64_t stages = 0;           ///< slots of the rings that stream
  /// Slots of the ring of dO in a pass for dK alone and of V in that for dQ:
  /// only dP reads them, so that they are free again early.
  int64_t dpStages = 0;
  int64_t stageColumns = 0; ///< of gradients on their way through SRAM
  /// Columns of a block whose scores are modified at a time; 0 or less: all.
  int64_t scoreColumns = 0;
  int64_t ctas = 0; ///< that stay; one an SM
  Type elementType; ///< P and dS are rounded to
  /// dQ is summed in memory by the pass over keys: five products instead of
  /// seven, and an order of additions that is not fixed.
  bool reduces = false;
  /// A pass each for dK and dV: eight products, S a third time.
  bool separate = false;
  /// S and dP start from the row statistics, which then take no registers of
  /// their own.
  bool preloadsRows = false;

  // What follows from that, of the pass that takes more.
  int64_t sramBytes = 0, registers = 0;

  /// A reason if this schedule does not take the op or what `given` asks for:
  /// then the portable one does, or it is an error.
  static std::string choose(const AttentionView &view, const Chip &chip,
                            DictionaryAttr given, HopperBackwardPlan &plan);

  /// Why the pass over keys can't sum up dQ, or an empty string.
  std::string checkReduce(const AttentionView &view) const;

  /// Why scores can't be modified with what the plan leaves, or an empty
  /// string.
  std::string checkModification(const AttentionView &view) const;

  /// The entries of the plan attribute, those of `given` kept.
  DictionaryAttr toAttr(MLIRContext *context, DictionaryAttr given) const;
};

/// The scale if it is a constant above 0, or 1 if there is none.
std::optional<double> getPositiveScale(const AttentionView &view);

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_HOPPERBACKWARDPLAN_H
