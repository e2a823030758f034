//===- GPUBackwardPlan.h - Tiles of a backward on a GPU -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The plan of flash.attention_backward for the portable GPU schedule. Both
// large passes share the number of warps; each has tiles of its own.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_GPUBACKWARDPLAN_H
#define FLASH_ANALYSIS_GPUBACKWARDPLAN_H

#include "flash/Analysis/GPUPlan.h"
#include "flash/Dialect/Flash/IR/AttentionView.h"
#include "flash/Target/Chips.h"

namespace mlir::flash {

struct GPUBackwardPlan {
  /// The pass for dK and dV: keys stay, queries stream by.
  int64_t tileM = 0, tileN = 0;
  /// The pass for dQ: queries stay, keys stream by.
  int64_t queriesM = 0, queriesN = 0;
  int64_t tileK = 0, tileD = 0; ///< head dims, padded to steps of 16
  int64_t warps = 0, stages = 0;
  bool separate = false;     ///< a pass each for dK and for dV
  bool longestFirst = false; ///< as GPUPlan's
  TileProduct product = TileProduct::M16N8K16;
  Type elementType; ///< P and dS are rounded to

  // What follows from that, of the pass that takes more.
  int64_t sramBytes = 0, registers = 0, ctasPerSM = 0;

  /// The plan of `view` for `chip`. Entries of `given` (which may be null) are
  /// kept; the rest is chosen so that the whole fits. Otherwise returns why it
  /// can't, with the figures; an empty string means success.
  static std::string choose(const AttentionView &view, const Chip &chip,
                            DictionaryAttr given, GPUBackwardPlan &plan);

  /// The entries of the plan attribute, those of `given` kept.
  DictionaryAttr toAttr(MLIRContext *context, DictionaryAttr given) const;
};

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_GPUBACKWARDPLAN_H
