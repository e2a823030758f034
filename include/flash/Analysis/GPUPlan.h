//===- GPUPlan.h - Tile sizes for GPUs -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What one CTA of the portable schedule (mma.sync, cp.async) works on: tile
// sizes, warps, stages of the ring of K and V, and the instruction that
// multiplies. Chosen from a table by what fits in registers and SRAM.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_GPUPLAN_H
#define FLASH_ANALYSIS_GPUPLAN_H

#include "flash/Dialect/Flash/IR/AttentionView.h"
#include "flash/Target/Chips.h"

namespace mlir::flash {

/// How tiles are multiplied.
enum class TileProduct {
  M16N8K16, ///< mma.sync on f16 or bf16
  TF32,     ///< mma.sync m16n8k8 on f32 rounded to tf32
  BF16x3,   ///< three mma.sync m16n8k16 on f32 split into two bf16
  FMA       ///< no tensor cores: exact f32
};

/// "m16n8k16", "tf32", "bf16x3", "fma".
StringRef stringifyTileProduct(TileProduct product);

/// What the element type and numerics.f32 ask for.
TileProduct getTileProduct(const AttentionView &view);

struct GPUPlan {
  int64_t tileM = 0, tileN = 0; ///< queries and keys a block
  int64_t tileK = 0, tileD = 0; ///< head dims, padded to whole MMA steps
  int64_t warps = 0, stages = 0;
  TileProduct product = TileProduct::M16N8K16;
  /// Later queries see more keys: their CTAs come first, so that the last ones
  /// to run are short.
  bool longestFirst = false;
  /// What P is rounded to where that is less than numerics.p asks for.
  Type pType;

  // What follows from that.
  int64_t sramBytes = 0; ///< Q, and `stages` blocks of K and V
  int64_t registers = 0; ///< a thread: O, S and P
  int64_t ctasPerSM = 0; ///< that SRAM and registers leave room for

  /// The plan of `view` for `chip`. Entries of `given` (which may be null) are
  /// kept; the rest is chosen so that the whole fits. Otherwise returns why it
  /// can't, with the figures; an empty string means success. Requires that
  /// getUnsupportedReason is empty.
  static std::string choose(const AttentionView &view, const Chip &chip,
                            DictionaryAttr given, GPUPlan &plan);

  /// The entries of the plan attribute, those of `given` kept.
  DictionaryAttr toAttr(MLIRContext *context, DictionaryAttr given) const;
};

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_GPUPLAN_H
