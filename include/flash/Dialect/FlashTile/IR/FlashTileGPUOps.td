//===- FlashTileGPUOps.td - Kernels, rings, waits ----------*- tablegen -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the GPU schedule adds to flash_tile: the kernel, its place in the grid,
// SRAM and the asynchronous copies that fill it. Schedule passes move these ops;
// flash-verify-hazards proves that the result is free of races.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASHTILE_IR_FLASHTILEGPUOPS_TD
#define FLASH_DIALECT_FLASHTILE_IR_FLASHTILEGPUOPS_TD

include "flash/Dialect/FlashTile/IR/FlashTileTypes.td"
include "mlir/IR/CommonAttrConstraints.td"
include "mlir/IR/CommonTypeConstraints.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

/// SRAM, as a resource of memory effects.
def FlashTile_SRAM : Resource<"::mlir::flash_tile::SRAMResource">;

def FlashTile_KernelOp : FlashTile_Op<"kernel",
    [Symbol, IsolatedFromAbove, SingleBlock, NoTerminator]> {
  let summary = "what every CTA of a grid executes";
  let description = [{
    Block arguments are the operands of the attention in the order of the launch
    plan, results last: scalars, and whole tensors as memrefs in global memory
    whose last dim is contiguous. `warps` warps run the body together.
    `instruction` names how `dot` multiplies: `m16n8k16` (f16, bf16), `m16n8k8`
    (tf32), `bf16x3` (f32 as three bf16 products), `fma` (f32, exactly).

    Rules: [kernel-1] 1 to 32 warps; [kernel-2] arguments are memrefs in global
    memory, floats or integers.
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, I64Attr:$warps,
                       StrAttr:$instruction,
                       DefaultValuedAttr<I64Attr, "0">:$sram_bytes);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = [{
    $sym_name `warps` $warps `instruction` $instruction
    (`sram` $sram_bytes^)? attr-dict-with-keyword $body
  }];
  let hasVerifier = 1;
}

def FlashTile_TaskOp : FlashTile_Op<"task", [Pure, SameVariadicOperandSize]> {
  let summary = "which part of the grid this CTA computes";
  let description = [{
    One CTA for each point of `extents` at `steps`, as scf.forall: result i is a
    multiple of steps[i] below extents[i]. The last dim varies fastest over
    consecutive CTAs; `reversed` turns it around, so that the longest rows of a
    causal mask come first.

    Rule: [task-1] as many steps as extents, each positive.
  }];
  let arguments = (ins Variadic<Index>:$extents, DenseI64ArrayAttr:$steps,
                       UnitAttr:$reversed);
  let results = (outs Variadic<Index>:$ids);
  let assemblyFormat = [{
    `extents` `(` $extents `)` `steps` $steps (`reversed` $reversed^)?
    attr-dict `:` type($ids)
  }];
  let hasVerifier = 1;
}

def FlashTile_WriteOp : FlashTile_Op<"write",
    [AttrSizedOperandSegments,
     DeclareOpInterfaceMethods<MemoryEffectsOpInterface>]> {
  let summary = "write a tile to global memory, dropping what falls outside";
  let description = [{
    `flash_tile.store` with a memref as destination. With `via`, each warp puts
    its rows into the slot of a ring that nobody fills and lets TMA copy them
    from there (cp.async.bulk.tensor, PTX ISA 9.7.9.27.1.2), while it goes on. A
    ring of fewer columns is gone through several times.

    Rules: [tile-1] to [tile-4], as for `flash_tile.load`; [ring-1] the ring
    holds tiles of as many rows.
  }];
  let arguments = (ins AnyRankedTensor:$tile, AnyMemRef:$dest,
                       Variadic<Index>:$offsets, DenseI64ArrayAttr:$dims,
                       Optional<FlashTile_RingType>:$via);
  let assemblyFormat = [{
    $tile `to` $dest `[` $offsets `]` `dims` $dims (`via` $via^ `:` type($via))?
    attr-dict `:` type($tile) `,` type($dest)
  }];
  let hasVerifier = 1;
}

def FlashTile_AllocOp : FlashTile_Op<"alloc",
    [MemoryEffects<[MemAlloc<FlashTile_SRAM>]>]> {
  let summary = "a ring of SRAM buffers";
  let description = [{
    `offset` is its place in the CTA's SRAM in bytes, once
    flash-allocate-sram has decided it; buffers follow each other. Between roles
    a slot has two barriers (mbarrier, 8 bytes each), from `barriers` on: one a
    slot that says that it is full, then one a slot that says that it is empty.
  }];
  let arguments = (ins OptionalAttr<I64Attr>:$offset,
                       OptionalAttr<I64Attr>:$barriers);
  let results = (outs FlashTile_RingType:$ring);
  let assemblyFormat = [{
    (`at` $offset^)? (`barriers` `at` $barriers^)? attr-dict `:` type($ring)
  }];
  let builders = [OpBuilder<(ins "::mlir::Type":$ring), [{
    build($_builder, $_state, ring, IntegerAttr(), IntegerAttr());
  }]>];
}

def FlashTile_FillOp : FlashTile_Op<"fill",
    [AttrSizedOperandSegments,
     DeclareOpInterfaceMethods<MemoryEffectsOpInterface>]> {
  let summary = "start to copy a tile of a tensor into the next free slot";
  let description = [{
    `flash_tile.load`, asynchronous and into SRAM: the tile may be read after a
    `wait` on the ring. On sm_80 one group of cp.async (PTX ISA 9.7.9.25.3),
    which zeroes what lies outside. On sm_90a TMA: a tile that a limit of the
    rows cuts comes in several boxes.

    Rules: [tile-1] to [tile-5], as for `flash_tile.load`; [ring-1] the ring
    holds tiles of that shape.
  }];
  let arguments = (ins FlashTile_RingType:$ring, AnyMemRef:$source,
                       Variadic<Index>:$offsets, DenseI64ArrayAttr:$dims,
                       Variadic<Index>:$limits);
  let assemblyFormat = [{
    $ring `with` $source `[` $offsets `]` `dims` $dims
    (`limits` `(` $limits^ `)`)? attr-dict
    `:` type($ring) `,` type($source)
  }];
  let hasVerifier = 1;
}

def FlashTile_WaitOp : FlashTile_Op<"wait",
    [MemoryEffects<[MemRead<FlashTile_SRAM>, MemWrite<FlashTile_SRAM>]>]> {
  let summary = "wait for the oldest fill of a ring and hand out its tile";
  let description = [{
    Waits for this thread's part of the copy. The parts of other threads are
    visible after the next `barrier`. `pending` is the number of younger groups
    that may still be in flight, counted by flash-insert-waits over all rings
    (cp.async.wait_group, PTX ISA 9.7.9.25.3.3).

    Between roles the copy itself says that it has arrived, for all threads
    (mbarrier.try_wait, PTX ISA 9.7.13.15.16): there is no depth and no barrier.
    `arrived`: an `await` before has seen to it; `peeked`: the answer of an
    earlier `peek`, which may save the wait.

    Rule: [ring-1] the ring holds tiles of the result's type.
  }];
  let arguments = (ins FlashTile_RingType:$ring, OptionalAttr<I64Attr>:$pending,
                       Optional<I1>:$peeked, UnitAttr:$arrived);
  let results = (outs AnyRankedTensor:$tile);
  let assemblyFormat = [{
    $ring (`pending` $pending^)? (`arrived` $arrived^)? (`peeked` $peeked^)?
    attr-dict `:` type($ring) `->` type($tile)
  }];
  let builders = [OpBuilder<(ins "::mlir::Type":$tile, "::mlir::Value":$ring), [{
    build($_builder, $_state, tile, ring, IntegerAttr(), Value(), false);
  }]>];
  let hasVerifier = 1;
}

def FlashTile_ReleaseOp : FlashTile_Op<"release",
    [MemoryEffects<[MemRead<FlashTile_SRAM>, MemWrite<FlashTile_SRAM>]>]> {
  let summary = "this warp no longer reads the oldest tile of a ring";
  let description = [{
    The slot is free for the next `fill` once every warp has said so: after the
    next `barrier`, or, between roles, when every warpgroup has arrived at the
    slot's barrier.
  }];
  let arguments = (ins FlashTile_RingType:$ring);
  let assemblyFormat = "$ring attr-dict `:` type($ring)";
}

def FlashTile_BarrierOp : FlashTile_Op<"barrier",
    [MemoryEffects<[MemRead<FlashTile_SRAM>, MemWrite<FlashTile_SRAM>]>]> {
  let summary = "all warps of the CTA meet";
  let assemblyFormat = "attr-dict";
}

def FlashTile_StageOp : FlashTile_Op<"stage",
    [MemoryEffects<[MemRead<FlashTile_SRAM>, MemWrite<FlashTile_SRAM>]>]> {
  let summary = "put a tile into SRAM for the warp that computed it";
  let description = [{
    Each warp writes its own rows and, later, reads no others: nothing but the
    warp has to wait. The ring has one slot, which the next `stage` overwrites.

    Rule: [ring-1] the ring holds tiles of the result's type.
  }];
  let arguments = (ins AnyRankedTensor:$tile, FlashTile_RingType:$ring);
  let results = (outs AnyRankedTensor:$staged);
  let assemblyFormat = [{
    $tile `in` $ring attr-dict `:` type($tile) `,` type($ring)
    `->` type($staged)
  }];
  let hasVerifier = 1;
}

def FlashTile_ConvertLayoutOp : FlashTile_Op<"convert_layout", [Pure]> {
  let summary = "the same tile, held by threads in another way";
  let description = [{
    `acc` to `operand_a` of a 16-bit type renames registers; `shared` to
    `operand_a` reads SRAM (ldmatrix), and so does `swizzled` to `acc`.

    Rule: [layout-1] shape and element type stay.
  }];
  let arguments = (ins AnyRankedTensor:$tile);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$tile attr-dict `:` type($tile) `->` type($result)";
  let hasVerifier = 1;
}

#endif // FLASH_DIALECT_FLASHTILE_IR_FLASHTILEGPUOPS_TD
