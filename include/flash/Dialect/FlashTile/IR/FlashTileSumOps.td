//===- FlashTileSumOps.td - Sums in memory, shared tiles ---*- tablegen -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A gradient to which every task adds: the sum is in memory, in f32. And tiles
// that one warpgroup computes and all of them multiply.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASHTILE_IR_FLASHTILESUMOPS_TD
#define FLASH_DIALECT_FLASHTILE_IR_FLASHTILESUMOPS_TD

include "flash/Dialect/FlashTile/IR/FlashTileGPUOps.td"

//===----------------------------------------------------------------------===//
// Sums in memory
//===----------------------------------------------------------------------===//

/// A whole tensor; on a GPU a memref of the workspace.
def FlashTile_Sum : AnyTypeOf<[AnyRankedTensor, AnyMemRef]>;

def FlashTile_AccumulateOp : FlashTile_Op<"accumulate",
    [AttrSizedOperandSegments,
     DeclareOpInterfaceMethods<MemoryEffectsOpInterface>]> {
  let summary = "add a tile to a sum that tasks share";
  let description = [{
    `dest` is a shared result of the tasks of an scf.forall, or memory. Tasks
    add in any order, so that the last bits of a sum differ from run to run.

    In each group of 64 rows, in each block of 64 columns, and of these in every
    16 rows, elements lie in the order of the accumulators of a warp: four by
    four, each lane's side by side. Only `load_sum` knows it; a tile of one value
    has it too.

    With `via`, each warp puts its part into a row of the one slot of a ring and
    has it added from there, while it goes on (cp.reduce.async.bulk, PTX ISA
    9.7.9.25.5.2): alone, or, where a warpgroup has all rows of a group, the four
    of it together.

    Rules: [tile-1] to [tile-4], as for `flash_tile.load`; [sum-1] f32, along the
    last two dims, of which the last one is a static multiple of 64; [sum-2] the
    tile has a multiple of 64 rows and of 64 columns; [sum-3] the ring has rows
    of 16 times 64 elements.
  }];
  let arguments = (ins AnyRankedTensor:$tile, FlashTile_Sum:$dest,
                       Variadic<Index>:$offsets, DenseI64ArrayAttr:$dims,
                       Optional<FlashTile_RingType>:$via);
  let assemblyFormat = [{
    $tile `into` $dest `[` $offsets `]` `dims` $dims
    (`via` $via^ `:` type($via))? attr-dict `:` type($tile) `,` type($dest)
  }];
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    /// Rows of a warp and of a group, columns of a block, and the elements of a
    /// warp in it.
    static constexpr int64_t warpRows = 16, groupRows = 64, blockColumns = 64,
                             blockElements = warpRows * blockColumns;
  }];
}

def FlashTile_LoadSumOp : FlashTile_Op<"load_sum", [Pure]> {
  let summary = "read a tile of a sum that is complete";
  let description = [{
    The counterpart of `flash_tile.accumulate`, with the same order of elements.

    Rules: [tile-1] to [tile-4], as for `flash_tile.load`; [sum-1], [sum-2].
  }];
  let arguments = (ins FlashTile_Sum:$source, Variadic<Index>:$offsets,
                       DenseI64ArrayAttr:$dims);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $source `[` $offsets `]` `dims` $dims attr-dict
    `:` type($source) `->` type($result)
  }];
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Tiles of one warpgroup that all read
//===----------------------------------------------------------------------===//

def FlashTile_TransposeOp : FlashTile_Op<"transpose", [Pure]> {
  let summary = "a tile with rows and columns swapped";
  let description = [{
    Rule: [share-1] the result has the shape of the tile, turned around.
  }];
  let arguments = (ins AnyRankedTensor:$tile);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$tile attr-dict `:` type($tile) `->` type($result)";
  let hasVerifier = 1;
}

def FlashTile_ShareOp : FlashTile_Op<"share",
    [MemoryEffects<[MemRead<FlashTile_SRAM>, MemWrite<FlashTile_SRAM>]>]> {
  let summary = "put a tile, transposed, where products of all warps read it";
  let description = [{
    `flash_tile.transpose` into the next slot of a ring that only `share` goes
    through: slots take turns. Every warp writes what it holds (stmatrix with
    `.trans`, PTX ISA 9.7.15.4.16). Products may read the tile after the next
    `meet`; the slot may be written again after a `meet` behind the last of
    them. flash-verify-hazards proves both.

    Rules: [share-1] as for `flash_tile.transpose`; [ring-1] the ring holds tiles
    of the result's type.
  }];
  let arguments = (ins AnyRankedTensor:$tile, FlashTile_RingType:$ring);
  let results = (outs AnyRankedTensor:$shared);
  let assemblyFormat = [{
    $tile `in` $ring attr-dict `:` type($tile) `,` type($ring)
    `->` type($shared)
  }];
  let hasVerifier = 1;
}

def FlashTile_MeetOp : FlashTile_Op<"meet",
    [MemoryEffects<[MemRead<FlashTile_SRAM>, MemWrite<FlashTile_SRAM>]>]> {
  let summary = "all warps that compute meet";
  let description = [{
    A barrier of the consumers of a flash_tile.roles (bar.sync of a barrier of
    their own, PTX ISA 9.7.13.1). The producer goes on.
  }];
  let assemblyFormat = "attr-dict";
}

#endif // FLASH_DIALECT_FLASHTILE_IR_FLASHTILESUMOPS_TD
