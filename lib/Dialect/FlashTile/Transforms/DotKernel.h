//===- DotKernel.h - Matrix multiplication of tiles -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to flash-tile-to-vector.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASHTILE_TRANSFORMS_DOTKERNEL_H
#define FLASH_LIB_DIALECT_FLASHTILE_TRANSFORMS_DOTKERNEL_H

#include "TileBuffers.h"

namespace mlir::flash_tile {

/// Emits `op` into `result` (a buffer of the result tile). `result` may be the
/// buffer of the tile that the accumulator operand is computed from: each
/// element is read before it is written.
void emitDot(TileBuffers &tiles, DotOp op, Value result);

} // namespace mlir::flash_tile

#endif // FLASH_LIB_DIALECT_FLASHTILE_TRANSFORMS_DOTKERNEL_H
