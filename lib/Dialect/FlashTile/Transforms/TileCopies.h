//===- TileCopies.h - Tiles to and from whole tensors -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to flash-tile-to-vector.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASHTILE_TRANSFORMS_TILECOPIES_H
#define FLASH_LIB_DIALECT_FLASHTILE_TRANSFORMS_TILECOPIES_H

#include "TileBuffers.h"

namespace mlir::flash_tile {

/// Reads the tile of `op` into a new buffer in the layout of TileBuffers.
void emitLoad(TileBuffers &tiles, LoadOp op);

/// Reads the tile of `op` into a new buffer in the order of the tile (row,
/// column) and in type `element`: what the B operand of a dot wants.
void emitRowMajorLoad(TileBuffers &tiles, LoadOp op, Type element);

/// Writes a tile into its destination; returns the updated destination.
Value emitStore(TileBuffers &tiles, StoreOp op);

} // namespace mlir::flash_tile

#endif // FLASH_LIB_DIALECT_FLASHTILE_TRANSFORMS_TILECOPIES_H
