//===- FlashTileBase.td - The flash_tile dialect -----------*- tablegen -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASHTILE_IR_FLASHTILEBASE_TD
#define FLASH_DIALECT_FLASHTILE_IR_FLASHTILEBASE_TD

include "mlir/IR/EnumAttr.td"
include "mlir/IR/OpBase.td"

def FlashTile_Dialect : Dialect {
  let name = "flash_tile";
  let cppNamespace = "::mlir::flash_tile";
  let summary = "attention as one CTA computes it: tiles and the loop over keys";
  let description = [{
    A *tile* is a tensor of static shape and rank 0 to 2 that fits in fast
    memory. `flash_tile` moves tiles between whole tensors and fast memory,
    multiplies and reduces them; upstream `arith` and `math` work on them
    element by element, so a score modification needs no operation of its own.
    Loops and their carried values are upstream `scf`.

    As the tiler makes it, nothing names a target. On a GPU, kernels, rings of
    SRAM buffers and the encodings of tile types (`acc`, `row`, `column`,
    `operand_a`, `shared`) say who computes what, and where it lies.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
  let useDefaultAttributePrinterParser = 1;
  let useDefaultTypePrinterParser = 1;
}

class FlashTile_Op<string mnemonic, list<Trait> traits = []>
    : Op<FlashTile_Dialect, mnemonic, traits>;

#endif // FLASH_DIALECT_FLASHTILE_IR_FLASHTILEBASE_TD
