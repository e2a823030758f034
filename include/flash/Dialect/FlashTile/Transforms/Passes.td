//===- Passes.td - Passes on the flash_tile dialect --------*- tablegen -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Passes from flash to flash_tile and from there to the CPU.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASHTILE_TRANSFORMS_PASSES_TD
#define FLASH_DIALECT_FLASHTILE_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

#endif // FLASH_DIALECT_FLASHTILE_TRANSFORMS_PASSES_TD
