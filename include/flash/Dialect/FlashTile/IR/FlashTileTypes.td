//===- FlashTileTypes.td - Layouts and rings ---------------*- tablegen -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where a tile lives on a GPU: an encoding of its tensor type says which thread
// holds which element, or that it lies in SRAM. Fragment shapes are those of
// PTX ISA 9.7.14.5, "Matrix multiply-accumulate operation using mma": a warp is
// eight groups of four lanes, lane = 4·g + t.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASHTILE_IR_FLASHTILETYPES_TD
#define FLASH_DIALECT_FLASHTILE_IR_FLASHTILETYPES_TD

include "flash/Dialect/FlashTile/IR/FlashTileBase.td"
include "mlir/IR/AttrTypeBase.td"

class FlashTile_Attr<string name, string attrMnemonic>
    : AttrDef<FlashTile_Dialect, name> {
  let mnemonic = attrMnemonic;
}

def FlashTile_AccAttr : FlashTile_Attr<"Acc", "acc"> {
  let summary = "an M x N tile as accumulators of mma.sync";
  let description = [{
    Warp w of `warps` holds rows 16·(w·r) to 16·(w·r + r) - 1, r = M/(16·warps).
    In each block of 16 rows and 8 columns, lane 4g + t holds
    (g, 2t), (g, 2t+1), (g+8, 2t), (g+8, 2t+1). A thread's values are ordered by
    block of rows, then block of columns, then as listed.
  }];
  let parameters = (ins "int64_t":$warps);
  let assemblyFormat = "`<` $warps `>`";
}

def FlashTile_AccColumnsAttr : FlashTile_Attr<"AccColumns", "acc_columns"> {
  let summary = "a 64 x N tile as accumulators of several warpgroups";
  let description = [{
    Each warpgroup of `warps` has an equal share of the columns, and its four
    warps hold these as `acc` of four warps.
  }];
  let parameters = (ins "int64_t":$warps);
  let assemblyFormat = "`<` $warps `>`";
}

def FlashTile_AccChunksAttr : FlashTile_Attr<"AccChunks", "acc_chunks"> {
  let summary = "an M x N tile with eight columns side by side in each lane";
  let description = [{
    Rows as in `acc`. In each block of 16 rows and 32 columns, lane 4g + t holds
    columns 8t to 8t+7 of rows g and g+8: what goes from memory to memory
    without a product moves 16 bytes at a time. A thread's values are ordered as
    in `acc`: two columns of row g, the same two of row g+8, then the next two.
  }];
  let parameters = (ins "int64_t":$warps);
  let assemblyFormat = "`<` $warps `>`";
}

def FlashTile_RowAttr : FlashTile_Attr<"Row", "row"> {
  let summary = "one value a row of an `acc` tile";
  let description = [{
    The four lanes of a group all hold the values of their rows: g and g+8 of
    each block of 16 rows.
  }];
  let parameters = (ins "int64_t":$warps);
  let assemblyFormat = "`<` $warps `>`";
}

def FlashTile_PartialAttr : FlashTile_Attr<"Partial", "partial"> {
  let summary = "a value a row and lane of an `acc` tile, not yet combined";
  let description = [{
    As `row`, but the four lanes of a group hold different values: results of
    the columns that each of them has.
  }];
  let parameters = (ins "int64_t":$warps);
  let assemblyFormat = "`<` $warps `>`";
}

def FlashTile_ColumnAttr : FlashTile_Attr<"Column", "column"> {
  let summary = "one value a column of an `acc` tile";
  let description = [{
    Each lane holds columns 2t and 2t+1 of every block of 8, in every group and
    warp.
  }];
}

def FlashTile_OperandAAttr : FlashTile_Attr<"OperandA", "operand_a"> {
  let summary = "an M x K tile as A operands of mma.sync";
  let description = [{
    Rows as in `acc`. 16-bit types: in each 16 x 16 block, lane 4g + t holds the
    pairs of columns (2t, 2t+1) and (2t+8, 2t+9) of rows g and g+8: two `acc`
    blocks side by side, so that P needs no exchange between threads.
  }];
  let parameters = (ins "int64_t":$warps);
  let assemblyFormat = "`<` $warps `>`";
}

def FlashTile_SharedAttr : FlashTile_Attr<"Shared", "shared"> {
  let summary = "a tile in SRAM, row-major";
  let description = [{
    `pitch` elements from one row to the next. A pitch of an odd number of
    16-byte chunks lets ldmatrix read eight rows without bank conflicts.
  }];
  let parameters = (ins "int64_t":$pitch);
  let assemblyFormat = "`<` `pitch` `=` $pitch `>`";
}

def FlashTile_SwizzledAttr : FlashTile_Attr<"Swizzled", "swizzled"> {
  let summary = "a tile in SRAM as TMA writes and wgmma reads it";
  let description = [{
    Blocks of 128 bytes of columns, one after the other; in a block a row is
    128 bytes, and the 16-byte chunk c of row r is at place c xor (r mod 8)
    (128-byte swizzle, PTX ISA 5.5.7). Tiles start at multiples of 1024 bytes.
    The last block is as wide as the others.
  }];
}

def FlashTile_RingType : TypeDef<FlashTile_Dialect, "Ring"> {
  let mnemonic = "ring";
  let summary = "a first-in first-out queue of SRAM buffers";
  let description = [{
    `slots` buffers of one tile each. `fill` takes the next free slot, `wait`
    hands out the tile that was filled first, `release` gives the slot of the
    oldest such tile back. The order in the program is the order in the queue,
    so an index is never written down and can't be wrong; `flash-verify-hazards`
    counts.
  }];
  let parameters = (ins "int64_t":$slots, "::mlir::RankedTensorType":$tile);
  let assemblyFormat = "`<` $slots `,` $tile `>`";
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// Bytes from one row of a tile to the next; without padding while the tile
    /// has no layout.
    int64_t getPitchBytes() const;
    int64_t getSlotBytes() const;
    /// Blocks of 128 bytes of columns of a tile that is `swizzled`.
    int64_t getNumColumnBlocks() const;
    int64_t getBytes() const { return getSlots() * getSlotBytes(); }
  }];
}

#endif // FLASH_DIALECT_FLASHTILE_IR_FLASHTILETYPES_TD
