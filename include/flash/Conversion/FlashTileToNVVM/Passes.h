//===- Passes.h - flash_tile to NVVM -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Generated declarations of the passes in Passes.td.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_CONVERSION_FLASHTILETONVVM_PASSES_H
#define FLASH_CONVERSION_FLASHTILETONVVM_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir::flash_tile {

/// On a kernel between the passes: the bits of `index` in it. The launcher
/// checks that extents are below 2^30, so that 32 are enough for positions.
inline constexpr llvm::StringLiteral indexBitsAttrName =
    "flash_tile.index_bits";

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "flash/Conversion/FlashTileToNVVM/Passes.h.inc"

} // namespace mlir::flash_tile

#endif // FLASH_CONVERSION_FLASHTILETONVVM_PASSES_H
