//===- TileAttention.h - Tile one flash.attention -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The tiling of one op as a function, for embedders that run it in their own
// pass.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASHTILE_TRANSFORMS_TILEATTENTION_H
#define FLASH_DIALECT_FLASHTILE_TRANSFORMS_TILEATTENTION_H

#include "flash/Dialect/Flash/IR/Flash.h"

#include "mlir/IR/PatternMatch.h"

namespace mlir::flash_tile {

/// Replaces `op`, which must be tileable (flash/Analysis/AttentionSupport.h)
/// and have a plan with tile_m and tile_n, by loops of flash_tile ops.
void tileAttention(RewriterBase &rewriter, flash::AttentionOp op);

} // namespace mlir::flash_tile

#endif // FLASH_DIALECT_FLASHTILE_TRANSFORMS_TILEATTENTION_H
