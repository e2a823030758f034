//===- FlashTileOps.td - Operations of flash_tile ----------*- tablegen -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How one CTA (or one CPU task) computes attention: tiles of static shape.
// This file holds the target-independent form, on plain ranked tensors; arith
// and math apply to tiles element by element.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASHTILE_IR_FLASHTILEOPS_TD
#define FLASH_DIALECT_FLASHTILE_IR_FLASHTILEOPS_TD

include "flash/Dialect/FlashTile/IR/FlashTileAsyncOps.td"
include "flash/Dialect/FlashTile/IR/FlashTileGPUOps.td"
include "flash/Dialect/FlashTile/IR/FlashTileSumOps.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/CommonAttrConstraints.td"
include "mlir/IR/CommonTypeConstraints.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

/// A whole tensor; on a GPU a memref, which the kernel does not write while it
/// reads.
def FlashTile_Whole : AnyTypeOf<[AnyRankedTensor, AnyMemRef]>;

def FlashTile_Tile : StaticShapeTensorOf<[AnyFloat, AnySignlessInteger, Index]>;
def FlashTile_IndexTile : StaticShapeTensorOf<[Index, I32, I64]>;
def FlashTile_FloatTile : StaticShapeTensorOf<[AnyFloat]>;

def FlashTile_LoadOp : FlashTile_Op<"load",
    [Pure, AttrSizedOperandSegments]> {
  let summary = "read a tile of a tensor, zero outside of it";
  let description = [{
    `offsets` has one index per dim of the source; `dims` names, for each dim
    of the tile, the source dim it runs along (the others stay at their
    offset). A `limits` operand per tile dim, if given, bounds the absolute
    source index from above. Elements outside the source or not below the
    limit are zero, and are not read. `slots` is for schedules that copy the
    tile ahead of its use: how many of them SRAM holds, where that is not what
    the schedule has for all.

    Rules: [tile-0] one source; [tile-1] one offset for each tensor dim;
    [tile-2] `dims` names one tensor dim for each tile dim, none twice; [tile-3]
    the tile has the element type of the tensor; [tile-4] and rank at most 2;
    [tile-5] one limit for each tile dim; [tile-10] `slots` is at least 1.

    ```mlir
    %k = flash_tile.load %key[%b, %hk, %n0, %c0] dims [2, 3]
        : tensor<2x8x?x64xf16> -> tensor<128x64xf16>
    ```
  }];
  let arguments = (ins FlashTile_Whole:$source, Variadic<Index>:$offsets,
                       DenseI64ArrayAttr:$dims, Variadic<Index>:$limits,
                       OptionalAttr<I64Attr>:$slots);
  let results = (outs FlashTile_Tile:$result);
  let assemblyFormat = [{
    $source `[` $offsets `]` `dims` $dims (`limits` `(` $limits^ `)`)?
    attr-dict `:` type($source) `->` type($result)
  }];
  let hasVerifier = 1;
}

def FlashTile_GatherOp : FlashTile_Op<"gather", [Pure]> {
  let summary = "read one element of a tensor per element of a tile";
  let description = [{
    Element i of the result is `source[indices_0[i], indices_1[i], ...]`, or
    zero if any index is out of bounds. This is what `tensor.extract` in a
    score region becomes when its indices are not plain tile positions.

    Rules: [tile-1] one index for each tensor dim; [tile-3] element types agree;
    [tile-6] every index has the shape of the result.
  }];
  let arguments = (ins FlashTile_Whole:$source,
                       Variadic<FlashTile_IndexTile>:$indices);
  let results = (outs FlashTile_Tile:$result);
  let assemblyFormat = [{
    $source `[` $indices `]` attr-dict
    `:` type($source) `[` type($indices) `]` `->` type($result)
  }];
  let hasVerifier = 1;
}

def FlashTile_StoreOp : FlashTile_Op<"store",
    [Pure, TypesMatchWith<"result is the updated destination", "dest",
                          "result", "$_self">]> {
  let summary = "write a tile into a tensor, dropping what falls outside";
  let description = [{
    The counterpart of `flash_tile.load`, in destination-passing style: the
    result is `dest` with the tile written at `offsets` along `dims`.

    Rules: [tile-1] to [tile-4], as for `flash_tile.load`.
  }];
  let arguments = (ins FlashTile_Tile:$tile, AnyRankedTensor:$dest,
                       Variadic<Index>:$offsets, DenseI64ArrayAttr:$dims);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $tile `into` $dest `[` $offsets `]` `dims` $dims attr-dict
    `:` type($tile) `,` type($dest)
  }];
  let hasVerifier = 1;
}

def FlashTile_DotOp : FlashTile_Op<"dot",
    [Pure, AllTypesMatch<["acc", "result"]>]> {
  let summary = "acc + A·B, or acc + A·Bᵀ";
  let description = [{
    A is M x K; B is K x N, or N x K with `transpose_b`; acc and the result are
    M x N in the accumulator type. Products are formed and summed in the type
    of acc; the order of the sum is not specified.

    Rule: [tile-7] the tiles are matrices of matching sizes.
  }];
  let arguments = (ins FlashTile_FloatTile:$a, FlashTile_FloatTile:$b,
                       FlashTile_FloatTile:$acc, UnitAttr:$transpose_b);
  let results = (outs FlashTile_FloatTile:$result);
  let assemblyFormat = [{
    $a `,` $b `acc` $acc (`transpose_b` $transpose_b^)? attr-dict
    `:` type($a) `,` type($b) `->` type($result)
  }];
  let hasVerifier = 1;
}

def FlashTile_ReduceOp : FlashTile_Op<"reduce", [Pure]> {
  let summary = "reduce a tile along one dim";
  let description = [{
    `max` propagates NaN. The order of `add` is not specified.

    Rule: [tile-8] the result is the tile without that dim.

    ```mlir
    %m = flash_tile.reduce max %s along 1 : tensor<64x128xf32> -> tensor<64xf32>
    ```
  }];
  let arguments = (ins FlashTile_ReduceKind:$kind, FlashTile_FloatTile:$tile,
                       I64Attr:$dim);
  let results = (outs FlashTile_FloatTile:$result);
  let assemblyFormat = [{
    $kind $tile `along` $dim attr-dict `:` type($tile) `->` type($result)
  }];
  let hasVerifier = 1;
}

def FlashTile_BroadcastOp : FlashTile_Op<"broadcast", [Pure]> {
  let summary = "repeat a tile along one new dim";
  let description = [{
    Rule: [tile-8] the operand is the result without that dim.
  }];
  let arguments = (ins FlashTile_Tile:$tile, I64Attr:$dim);
  let results = (outs FlashTile_Tile:$result);
  let assemblyFormat = [{
    $tile `along` $dim attr-dict `:` type($tile) `->` type($result)
  }];
  let hasVerifier = 1;
}

def FlashTile_IndexOp : FlashTile_Op<"index", [Pure]> {
  let summary = "the position along one dim, plus a base";
  let description = [{
    Element (i0, i1, ...) of the result is `base + i_dim`. With the offset of
    the tile as base this is the m or n that masks and score regions see.

    Rule: [tile-9] the dim is one of the result's.
  }];
  let arguments = (ins Index:$base, I64Attr:$dim);
  let results = (outs FlashTile_IndexTile:$result);
  let assemblyFormat = "$base `along` $dim attr-dict `:` type($result)";
  let hasVerifier = 1;
}

#endif // FLASH_DIALECT_FLASHTILE_IR_FLASHTILEOPS_TD
