//===- AccessRules.h - Rules that tile accesses share -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to the dialect: what load, store, write and fill, and what dot and
// dot_start have in common.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASHTILE_IR_ACCESSRULES_H
#define FLASH_LIB_DIALECT_FLASHTILE_IR_ACCESSRULES_H

#include "flash/Dialect/FlashTile/IR/FlashTile.h"

namespace mlir::flash_tile {

/// [tile-1] to [tile-4]: one offset per tensor dim; each tile dim runs along
/// its own tensor dim; element types agree.
LogicalResult verifyAccess(Operation *op, ShapedType whole,
                           RankedTensorType tile, size_t numOffsets,
                           ArrayRef<int64_t> dims);

/// [tile-7] A, B and the result are matrices of matching sizes.
LogicalResult verifyDot(Operation *op, RankedTensorType a, RankedTensorType b,
                        RankedTensorType result, bool transposeB);

/// [ring-1] The ring holds tiles like `type`; a layout that one of them does
/// not have yet is not compared.
LogicalResult verifyRing(Operation *op, RingType ring, RankedTensorType type);

} // namespace mlir::flash_tile

#endif // FLASH_LIB_DIALECT_FLASHTILE_IR_ACCESSRULES_H
