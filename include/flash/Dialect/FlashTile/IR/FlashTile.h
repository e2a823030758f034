//===- FlashTile.h - The flash_tile dialect -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Everything a user of the dialect includes.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASHTILE_IR_FLASHTILE_H
#define FLASH_DIALECT_FLASHTILE_IR_FLASHTILE_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "flash/Dialect/FlashTile/IR/FlashTileDialect.h.inc"
#include "flash/Dialect/FlashTile/IR/FlashTileEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "flash/Dialect/FlashTile/IR/FlashTileAttrs.h.inc"

#define GET_TYPEDEF_CLASSES
#include "flash/Dialect/FlashTile/IR/FlashTileTypes.h.inc"

namespace mlir::flash_tile {
/// The CTA's shared memory, as a resource of memory effects.
struct SRAMResource : SideEffects::Resource::Base<SRAMResource> {
  StringRef getName() final { return "SRAM"; }
};
} // namespace mlir::flash_tile

#define GET_OP_CLASSES
#include "flash/Dialect/FlashTile/IR/FlashTileOps.h.inc"

#endif // FLASH_DIALECT_FLASHTILE_IR_FLASHTILE_H
