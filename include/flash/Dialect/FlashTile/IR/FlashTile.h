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
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "flash/Dialect/FlashTile/IR/FlashTileDialect.h.inc"
#include "flash/Dialect/FlashTile/IR/FlashTileEnums.h.inc"

#define GET_OP_CLASSES
#include "flash/Dialect/FlashTile/IR/FlashTileOps.h.inc"

#endif // FLASH_DIALECT_FLASHTILE_IR_FLASHTILE_H
