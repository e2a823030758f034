//===- Passes.h - Passes of the GPU schedule -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Generated declarations of the passes in Passes.td.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASHTILE_SCHEDULE_PASSES_H
#define FLASH_DIALECT_FLASHTILE_SCHEDULE_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir::flash_tile {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "flash/Dialect/FlashTile/Schedule/Passes.h.inc"

} // namespace mlir::flash_tile

#endif // FLASH_DIALECT_FLASHTILE_SCHEDULE_PASSES_H
