//===- Passes.td - From tiles to a GPU schedule ------------*- tablegen -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One decision a pass, in the order in which they run. After each of them the
// IR can be printed, read and tested.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASHTILE_SCHEDULE_PASSES_TD
#define FLASH_DIALECT_FLASHTILE_SCHEDULE_PASSES_TD

include "mlir/Pass/PassBase.td"

def FlashFormGPUModules : Pass<"flash-form-gpu-modules", "::mlir::ModuleOp"> {
  let summary = "move planned attention functions into GPU modules";
  let description = [{
    A private function that holds one flash.attention with a plan for a GPU (an
    `instruction`) becomes a gpu.module with a launch plan: names, types and
    extents of the operands, and the run-time sizes they are made of. The
    function stays as a declaration, which the rest of the module calls.

    ```mlir
    func.func private @attention_0(%q: tensor<?x128x64xf16>, ...) { flash.attention ... }
    // becomes
    gpu.module @attention_0_gpu attributes {flash.launch_plan = {...}} {
      func.func @attention_0(...) { flash.attention ... }
    }
    func.func private @attention_0(tensor<?x128x64xf16>, ...) -> ...
    ```

    *Numeric effect:* none.
    *Remarks:* none.
  }];
  let options = [
    Option<"chip", "chip", "std::string", /*default=*/"",
           "what the kernels are for, written into the launch plan">,
  ];
  let dependentDialects = ["::mlir::gpu::GPUDialect",
                           "::mlir::func::FuncDialect"];
}

def FlashSplitLengths
    : Pass<"flash-split-lengths", "::mlir::gpu::GPUModuleOp"> {
  let summary = "make a function for each range of lengths of a plan";
  let description = [{
    A plan with an entry `longer` has other tiles from a number of queries on.
    Its function becomes two, each with one plan (`flash.plan`) and the number
    of queries that it is for (`flash.lengths`: the first, and the first behind
    the last). Both become kernels of one launch plan; the grid of the one that
    a launch does not need is zero.

    *Numeric effect:* none.
    *Remarks:* none.
  }];
}

def FlashFormKernels : Pass<"flash-form-kernels", "::mlir::gpu::GPUModuleOp"> {
  let summary = "turn tiled functions into kernels over global memory";
  let description = [{
    The scf.forall of a tiled function becomes a flash_tile.kernel: a task of
    the loop is a CTA of the grid, tensors are memrefs in global memory, and the
    slices that tasks insert into the result are written in place. The launch
    plan of the module gets the kernel's grid and block.

    *Numeric effect:* none.
    *Remarks:* none.
  }];
  let dependentDialects = ["::mlir::flash_tile::FlashTileDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::gpu::GPUDialect",
                           "::mlir::affine::AffineDialect",
                           "::mlir::arith::ArithDialect"];
}

def FlashStartDots : Pass<"flash-start-dots", "::mlir::gpu::GPUModuleOp"> {
  let summary = "make the products of wgmma kernels asynchronous";
  let description = [{
    A `dot` becomes a `dot_start` in its place and a `dot_wait` before the first
    use of its result. The depth of the wait is the number of products started
    in between.

    ```mlir
    %s = flash_tile.dot %q, %k acc %zero transpose_b             // before
    %t = flash_tile.dot_start %q, %k transpose_b                 // after
    ...
    %s = flash_tile.dot_wait %t pending 1
    ```

    *Numeric effect:* none.
    *Remarks:* none.
  }];
  let dependentDialects = ["::mlir::flash_tile::FlashTileDialect"];
}

def FlashShareTiles : Pass<"flash-share-tiles", "::mlir::gpu::GPUModuleOp"> {
  let summary = "let all warpgroups multiply a tile that each has a part of";
  let description = [{
    In wgmma kernels a `transpose` whose result is the A operand of products
    becomes a `share` in the same place: the tile goes through SRAM. In front of
    the first of these products the warps `meet`. The ring has two slots, so that
    one `meet` an iteration is enough.

    An `accumulate` gets a ring to go through.

    ```mlir
    %t = flash_tile.transpose %ds                                // before
    %p = flash_tile.dot_start %t, %k
    %t = flash_tile.share %ds in %ring                           // after
    flash_tile.meet
    %p = flash_tile.dot_start %t, %k
    ```

    *Numeric effect:* none.
    *Remarks:* none.
  }];
  let dependentDialects = ["::mlir::flash_tile::FlashTileDialect"];
}

def FlashAssignLatencies
    : Pass<"flash-assign-latencies", "::mlir::gpu::GPUModuleOp"> {
  let summary = "make the loads of dot operands asynchronous";
  let description = [{
    A load whose tile a `dot` reads becomes a `fill` of an SRAM ring, a `wait`
    for it, and a `release` after the last use. Nothing overlaps yet. Rings that
    are filled in the loop over keys get `stages` slots, the others one.

    In kernels of `wgmma` whose plan has `bias_stages`, so does a load of a block
    of 16-bit scores whose columns are the last dim of its tensor: a ring of
    that many slots, which a `convert_layout` reads into registers. The tile is
    released right after it.

    ```mlir
    %k = flash_tile.load %K[...]                    // before
    flash_tile.fill %ring with %K[...]              // after
    %k = flash_tile.wait %ring
    ...
    flash_tile.release %ring
    ```

    *Numeric effect:* none.
    *Remarks:* none.
  }];
  let dependentDialects = ["::mlir::flash_tile::FlashTileDialect"];
}

def FlashStageOutputs
    : Pass<"flash-stage-outputs", "::mlir::gpu::GPUModuleOp"> {
  let summary = "write output tiles of wgmma kernels through SRAM";
  let description = [{
    A `write` of a tile of 16-bit elements gets a ring to go through: whole rows
    leave by TMA instead of 4 bytes a thread. It holds `stage_columns` columns,
    or all if the plan does not say; 0 leaves writes as they are.

    *Numeric effect:* none.
    *Remarks:* none.
  }];
  let dependentDialects = ["::mlir::flash_tile::FlashTileDialect"];
}

def FlashWaitEarly : Pass<"flash-wait-early", "::mlir::gpu::GPUModuleOp"> {
  let summary = "wait for the next block's first tile at the issue point";
  let description = [{
    The first `wait` of an iteration over key blocks moves to the issue point of
    the iteration before (and of the prologue), as an `await`; it then stands
    between the exponentials and the wait for P·V. Rings are peeked at before,
    so that the branch is rarely taken.

    *Numeric effect:* none.
    *Remarks:* none.
  }];
  let dependentDialects = ["::mlir::flash_tile::FlashTileDialect"];
}

def FlashSpecializeWarps
    : Pass<"flash-specialize-warps", "::mlir::gpu::GPUModuleOp"> {
  let summary = "give copies to one warp and the rest to warpgroups";
  let description = [{
    In wgmma kernels the fills, with the loops around them, become the
    `producer` of a flash_tile.roles, everything else its `consumers`; a CTA
    then goes through several tasks (flash_tile.tasks).

    *Numeric effect:* none.
    *Remarks:* none.
  }];
  let dependentDialects = ["::mlir::flash_tile::FlashTileDialect",
                           "::mlir::scf::SCFDialect"];
}

def FlashPipeline : Pass<"flash-pipeline", "::mlir::gpu::GPUModuleOp"> {
  let summary = "fill the rings of the loop over keys ahead of their use";
  let description = [{
    With s >= 2 slots, block n + s - 1 is requested at the top of the iteration
    that computes block n; the first s - 1 blocks are requested before the loop.
    With one slot, K of the next block is requested while the softmax and P·V of
    this one run, and V of this block while Q·Kᵀ runs (as FlashAttention-2 does
    on sm_80). Fills past the last block read nothing: their rows are beyond
    `limits`.

    *Numeric effect:* none.
    *Remarks:* none.
  }];
  let dependentDialects = ["::mlir::flash_tile::FlashTileDialect",
                           "::mlir::arith::ArithDialect"];
}

def FlashNarrowIndex : Pass<"flash-narrow-index", "::mlir::gpu::GPUModuleOp"> {
  let summary = "compute index tiles in 32 bits where that is exact";
  let description = [{
    Positions are below 2^30 (the launcher checks every extent). Index tiles
    whose values are then proved to fit get element type i32, the others i64: a
    64-bit operation on a GPU is two or more 32-bit ones.

    *Numeric effect:* none.
    *Remarks:* none.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def FlashAssignLayouts
    : Pass<"flash-assign-layouts", "::mlir::gpu::GPUModuleOp"> {
  let summary = "say which thread holds which element of a tile";
  let description = [{
    Tiles of scores and of the output are accumulators (`acc`), vectors of row
    statistics `row`, vectors along keys or value dims `column`, and what comes
    out of a ring is in SRAM (`shared`, rows padded by 16 bytes). P is converted
    to `operand_a`, in registers, or staged through SRAM for `fma`.

    *Numeric effect:* none.
    *Remarks:* none.
  }];
  let dependentDialects = ["::mlir::flash_tile::FlashTileDialect"];
}

def FlashAllocateSRAM
    : Pass<"flash-allocate-sram", "::mlir::gpu::GPUModuleOp"> {
  let summary = "give rings their place in SRAM";
  let description = [{
    First fit by size over live ranges: rings that are never in use at the same
    time share bytes. A ring that a loop uses is live in the whole loop.

    *Numeric effect:* none.
    *Remarks:* none.
  }];
  let options = [
    Option<"limit", "limit", "int64_t", /*default=*/"0",
           "bytes that a CTA may use; more is an error (0: not checked)">,
  ];
}

def FlashInsertWaits : Pass<"flash-insert-waits", "::mlir::gpu::GPUModuleOp"> {
  let summary = "compute wait depths and insert the barriers they need";
  let description = [{
    Every `wait` gets the number of younger groups that may still be in flight.
    A `barrier` is inserted where a tile is read that other threads have copied,
    and where a slot is filled again that other warps may still read. Both
    follow from one walk over the program with the state of every ring.

    *Numeric effect:* none.
    *Remarks:* none.
  }];
  let dependentDialects = ["::mlir::flash_tile::FlashTileDialect"];
}

def FlashVerifyHazards
    : Pass<"flash-verify-hazards", "::mlir::gpu::GPUModuleOp"> {
  let summary = "prove that SRAM is used without races";
  let description = [{
    Follows every ring through the program, loops to a fixed point. Errors: a
    fill without a free slot, or of a slot (or of bytes shared with another
    ring) that a warp may still read; a wait without a fill, or one that lets
    its own copy be in flight; a tile read before the barrier that makes it
    visible, or after its release; a ring whose state differs between the ways
    into a loop.

    With `flash_tile.roles` there are no barriers to follow. Then it proves that
    both roles go through each ring in the same loops; that a tile is read, by
    products too, between its wait and its release, and that a slot is left for
    the next one; that registers of a product in flight are not touched and that
    it is waited for; that a tile which is not waited for has been awaited. Last
    it runs loops, conditions and rings of both roles for some tasks of a
    handful of sizes. Of tiles that warpgroups share: that all meet between the
    writing of one and its first product, and between its last product and the
    next tile in its slot. Errors: whatever of it does not hold; a deadlock, with the
    sizes; an await that is skipped although its tile is read; bounds and
    conditions that are not arithmetic on task ids, sizes and constants.

    *Numeric effect:* none.
    *Remarks:* none.
  }];
}

#endif // FLASH_DIALECT_FLASHTILE_SCHEDULE_PASSES_TD
