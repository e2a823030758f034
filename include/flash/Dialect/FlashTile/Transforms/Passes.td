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

def FlashPlanAttention : Pass<"flash-plan-attention"> {
  let summary = "choose tile sizes for flash.attention and its backward";
  let description = [{
    Completes the `plan` attribute of every flash.attention. Entries that are
    there are kept, so that any choice can be made by hand.

    For the CPU: `tile_m` query rows and `tile_n` keys a block, also for every
    flash.attention_backward.

    ```mlir
    flash.attention %q, %k, %v                      // before
    flash.attention %q, %k, %v plan {tile_m = 64 : i64, tile_n = 128 : i64}
    ```

    For a GPU (`chip`) also

    * `tile_k`, `tile_d`: the head dims, padded to whole MMA steps;
    * `warps` of a CTA, each with tile_m / warps rows;
    * `stages` of the ring in SRAM that holds blocks of K and V;
    * `instruction`: `m16n8k16` for f16 and bf16; for f32, as `numerics.f32`
      says, `tf32`, `bf16x3` or `fma` (exact);
    * `key_loops` and `scale_after_max`, see flash-tile-attention;
    * `p`, the type of V, where `numerics.p` is wider: tensor cores multiply
      operands of one type.

    The backward on sm_90a has also `dq`: `reduce` adds up dQ in memory, in any
    order, `recompute` computes S and dP a second time; `preload_rows`, if S and
    dP start from the row statistics; `separate`, for dK and dV in passes of
    their own; `dp_stages`, slots of a stream that only dP reads, if those are
    others than `stages`; and `score_columns`, of how many columns of a block
    biases and the score region are applied at a time.

    The choice is made so that registers and SRAM of the chip suffice
    (flash/Analysis/GPUPlan.h). A given entry that leaves no such choice is an
    error with the figures. Ops that the GPU does not take get no plan.

    *Numeric effect:* none by itself; tile sizes change the order of sums, and
    `p` rounds P once more than the program does.
    *Remarks:* `attention-p-rounded` (analysis).
  }];
  let options = [
    Option<"chip", "chip", "std::string", /*default=*/"",
           "plan for this chip (host or a GPU) instead of for the CPU">,
    Option<"tileM", "tile-m", "int64_t", /*default=*/"0",
           "query rows a tile, instead of the planner's choice (0)">,
    Option<"tileN", "tile-n", "int64_t", /*default=*/"0",
           "keys a tile, instead of the planner's choice (0)">,
    Option<"warps", "warps", "int64_t", /*default=*/"0",
           "warps a CTA, instead of the planner's choice (0); GPUs only">,
    Option<"stages", "stages", "int64_t", /*default=*/"0",
           "stages of the ring of K and V, instead of the planner's choice "
           "(0); GPUs only">,
    Option<"deterministic", "deterministic", "bool", /*default=*/"false",
           "no backward whose sums have no fixed order">,
  ];
  let dependentDialects = ["::mlir::flash::FlashDialect"];
}

def FlashTileAttention : Pass<"flash-tile-attention"> {
  let summary = "tile flash.attention with online softmax, and its backward";
  let description = [{
    Replaces each flash.attention by an scf.forall over (batch..., h, blocks of
    queries) around loops over blocks of keys that keep a running row maximum,
    row sum and output: FlashAttention (Dao et al., 2022), algorithm 1, with
    the output kept unnormalized until the end (FlashAttention-2, section 3.1).
    S and P exist only as tiles.

    Key blocks that no query of a query block sees are outside of the loops'
    bounds; those that every query sees run without mask code; the rest run in
    a loop of their own with it (see flash/Analysis/MaskIntervals.h).

    Entries of the plan besides `tile_m` and `tile_n`:

    * `tile_k`, `tile_d` (default: the head dims): what the head dims of Q, K
      and of V, O are padded to in tiles. Loads give zeros there and stores drop
      them.
    * `key_loops`: `"split"` (default), as above; `"one"`: a single loop over all
      keys in which an scf.if skips the mask code of full blocks, for schedules
      that overlap one block with the next. Keys from the end of this loop on are
      not read.
    * `scale_after_max` (default false): take the row maximum of unscaled scores
      and apply the scale together with the subtraction of the maximum, one
      math.fma a score. Followed where that is the same: the scale is a constant
      above 0. With a score region it is the change of base that comes after the
      maximum, and what ends the region as one math.fma (or mulf) by a constant
      above 0 (flash-simplify-scores): its offset is added to the LSE. With a
      bias it is the change of base only.
    * `p` (default: `numerics.p`): the type that P is rounded to.

    ```mlir
    %o = scf.forall (%b, %h, %m0) = ... step (1, 1, 64) shared_outs(...) {
      %q = flash_tile.load %Q[%b, %h, %m0, %c0] dims [2, 3] : ...
      %acc:3 = scf.for %n0 = ... step 128 iter_args(%o, %max, %sum) {
        %k = flash_tile.load %K[%b, %h, %n0, %c0] dims [2, 3] : ...
        %s = flash_tile.dot %q, %k acc %zero transpose_b : ...
        ...
    ```

    A flash.attention_backward becomes passes, one scf.forall each: what is
    needed of every row (the LSE as it is added to scores, and delta), dQ by
    blocks of queries, dK and dV by blocks of keys, and the gradient of each
    bias by its blocks. S and dP are recomputed in every pass, keys x queries in
    that of dK and dV: there are seven products instead of five, but every
    element of a gradient is the sum of one task, in one order, and no
    accumulator is in memory. Entries of its plan: `tile_m` and `tile_n`;
    `dq_tile_m` and `dq_tile_n`, if dQ takes other tiles; `tile_k`, `tile_d`,
    `p`; `separate`, for dK and dV in passes of their own; `dp_stages`, `slots`
    of loads that only dP reads; `score_columns`, of how many columns of a block
    scores are modified at a time, P rounded with them; `ds` (default: the accumulator type), what dS
    is rounded to for the products into dQ and dK; `key_loops`, where `"one"` is also one loop over
    the blocks of all query heads that share a key head.

    What it does not tile it leaves alone, with a missed remark that names the
    field; `flash-decompose` is the fallback.

    *Numeric effect:* sums over keys are reassociated, in the backward also
    those over queries.
    *Remarks:* `attention-tiled`, `attention-not-tiled`.
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::flash_tile::FlashTileDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect"];
}

def FlashTileToVector : Pass<"flash-tile-to-vector", "::mlir::func::FuncOp"> {
  let summary = "lower flash_tile to vector, scf and memref for the CPU";
  let description = [{
    Gives every tile that must exist a buffer in fast memory (one memref.alloc
    a task, reused by all blocks) and turns the rest into vector code inside
    the loops that need it. Vectors run along the query rows: row maxima and
    sums are then vertical operations, and K and V are read as scalars that
    are broadcast, in the order they have in memory.

    *Numeric effect:* none.
    *Remarks:* none.
  }];
  let options = [
    Option<"vectorBits", "vector-bits", "unsigned", /*default=*/"512",
           "width of a vector register, in bits">,
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect",
    "::mlir::vector::VectorDialect"];
}

def FlashExpandExp2 : Pass<"flash-expand-exp2", "::mlir::func::FuncOp"> {
  let summary = "expand exp2 on vectors of f32 to a polynomial";
  let description = [{
    Range reduction, a polynomial of degree 6 and the exponent bits; no table
    and no call.

    *Numeric effect:* at most 1.7 ulp from exp2; results below 2^-126 are 0.
    *Remarks:* none.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::math::MathDialect"];
}

#endif // FLASH_DIALECT_FLASHTILE_TRANSFORMS_PASSES_TD
