//===- FlashTileAsyncOps.td - Overlap, votes and roles -----*- tablegen -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a schedule with asynchronous matrix products needs: parts of tiles,
// statistics that are complete only when they have to be, products in flight,
// waits that are asked for early, and warps with different roles.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASHTILE_IR_FLASHTILEASYNCOPS_TD
#define FLASH_DIALECT_FLASHTILE_IR_FLASHTILEASYNCOPS_TD

include "flash/Dialect/FlashTile/IR/FlashTileGPUOps.td"
include "mlir/IR/EnumAttr.td"

def FlashTile_ReduceKind : I32EnumAttr<"ReduceKind", "how values are combined",
    [I32EnumAttrCase<"Max", 0, "max">, I32EnumAttrCase<"Add", 1, "add">]> {
  let cppNamespace = "::mlir::flash_tile";
}

//===----------------------------------------------------------------------===//
// Parts of tiles
//===----------------------------------------------------------------------===//

def FlashTile_SliceOp : FlashTile_Op<"slice", [Pure]> {
  let summary = "some columns of a tile";
  let description = [{
    Columns `column` to `column` + N - 1, N the columns of the result. On a GPU
    these are registers of the thread that holds the tile: no code.

    Rule: [part-1] the columns exist.
  }];
  let arguments = (ins AnyRankedTensor:$tile, I64Attr:$column);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $tile `from` $column attr-dict `:` type($tile) `->` type($result)
  }];
  let hasVerifier = 1;
}

def FlashTile_ConcatOp : FlashTile_Op<"concat", [Pure]> {
  let summary = "tiles side by side";
  let description = [{
    Rule: [part-2] the tiles have the rows of the result and together its
    columns.
  }];
  let arguments = (ins Variadic<AnyRankedTensor>:$tiles);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $tiles attr-dict `:` type($tiles) `->` type($result)
  }];
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Row statistics
//===----------------------------------------------------------------------===//

def FlashTile_PartialReduceOp : FlashTile_Op<"partial_reduce", [Pure]> {
  let summary = "reduce each thread's own columns of a tile";
  let description = [{
    `reduce` along dim 1 up to the last step: the threads that share a row each
    have a result of their own, which `combine` puts together. Without threads
    (tiles of no layout) there is one, and it is complete. `from` is where the
    reduction starts; it is partial as well.

    Rule: [part-3] the result is the tile without dim 1.
  }];
  let arguments = (ins FlashTile_ReduceKind:$kind, AnyRankedTensor:$tile,
                       Optional<AnyRankedTensor>:$init);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $kind $tile (`from` $init^ `:` type($init))? attr-dict
    `:` type($tile) `->` type($result)
  }];
  let hasVerifier = 1;
}

def FlashTile_CombineOp : FlashTile_Op<"combine", [Pure]> {
  let summary = "complete a partial reduction";
  let description = [{
    The threads that share a row exchange their parts (two shuffles).
  }];
  let arguments = (ins FlashTile_ReduceKind:$kind, AnyRankedTensor:$partial);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    $kind $partial attr-dict `:` type($partial) `->` type($result)
  }];
  let hasVerifier = 1;
}

def FlashTile_SpreadOp : FlashTile_Op<"spread", [Pure]> {
  let summary = "a row statistic as an operand of partial ones";
  let description = [{
    Each thread that shares a row has the value: no code.
  }];
  let arguments = (ins AnyRankedTensor:$row);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$row attr-dict `:` type($row) `->` type($result)";
  let hasVerifier = 1;
}

def FlashTile_VoteOp : FlashTile_Op<"vote", [Pure]> {
  let summary = "whether a condition holds for all rows";
  let description = [{
    All rows that decide together: those of a warp on a GPU
    (vote.sync.all, PTX ISA 9.7.13.9), which then takes one way. What depends on
    the answer must be right for any choice of such rows.
  }];
  let arguments = (ins RankedTensorOf<[I1]>:$condition);
  let results = (outs I1:$all);
  let assemblyFormat = "$condition attr-dict `:` type($condition)";
}

//===----------------------------------------------------------------------===//
// Order
//===----------------------------------------------------------------------===//

def FlashTile_IssuePointOp : FlashTile_Op<"issue_point",
    [AttrSizedOperandSegments,
     MemoryEffects<[MemRead<FlashTile_SRAM>, MemWrite<FlashTile_SRAM>]>]> {
  let summary = "a point in the program that stays where it is";
  let description = [{
    Values are handed on unchanged; what computes them stays before this point
    and what uses them after it. The schedule puts a wait here, so that it does
    not begin before the work above is issued. `next` says whether another block
    of keys follows: then its tile is waited for here as well.
  }];
  let arguments = (ins Variadic<AnyRankedTensor>:$tiles, Optional<I1>:$next);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let assemblyFormat = [{
    `(` ($tiles^ `:` type($tiles) `->` type($results))? `)` (`next` $next^)?
    attr-dict
  }];
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Products in flight
//===----------------------------------------------------------------------===//

def FlashTile_PendingType : TypeDef<FlashTile_Dialect, "Pending"> {
  let mnemonic = "pending";
  let summary = "a tile that tensor cores are still computing";
  let description = [{
    Its registers may not be touched: nothing but `dot_wait` takes it.
  }];
  let parameters = (ins "::mlir::RankedTensorType":$tile);
  let assemblyFormat = "`<` $tile `>`";
}

def FlashTile_DotStartOp : FlashTile_Op<"dot_start",
    [MemoryEffects<[MemRead<FlashTile_SRAM>, MemWrite<FlashTile_SRAM>]>]> {
  let summary = "start acc + A·B, or acc + A·Bᵀ";
  let description = [{
    `flash_tile.dot`, asynchronous (wgmma.mma_async, PTX ISA 9.7.15.5): one
    commit group. Without `acc` the sum starts at zero. A tile of A or B in SRAM
    is read, and registers of A and acc are in use, until a `dot_wait`.

    Rules: [tile-7] as for `flash_tile.dot`.
  }];
  let arguments = (ins AnyRankedTensor:$a, AnyRankedTensor:$b,
                       Optional<AnyRankedTensor>:$acc, UnitAttr:$transpose_b);
  let results = (outs FlashTile_PendingType:$result);
  let assemblyFormat = [{
    $a `,` $b (`acc` $acc^ `:` type($acc))? (`transpose_b` $transpose_b^)?
    attr-dict `:` type($a) `,` type($b) `->` type($result)
  }];
  let hasVerifier = 1;
}

def FlashTile_DotWaitOp : FlashTile_Op<"dot_wait",
    [MemoryEffects<[MemRead<FlashTile_SRAM>, MemWrite<FlashTile_SRAM>]>]> {
  let summary = "wait for a product";
  let description = [{
    `pending` younger products may still be in flight (wgmma.wait_group, PTX ISA
    9.7.15.7.3); all older ones are complete too.
  }];
  let arguments = (ins FlashTile_PendingType:$product, I64Attr:$pending);
  let results = (outs AnyRankedTensor:$tile);
  let assemblyFormat = [{
    $product `pending` $pending attr-dict `:` type($product) `->` type($tile)
  }];
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Tiles that are waited for early
//===----------------------------------------------------------------------===//

def FlashTile_PeekOp : FlashTile_Op<"peek",
    [MemoryEffects<[MemRead<FlashTile_SRAM>, MemWrite<FlashTile_SRAM>]>]> {
  let summary = "ask whether the next tile of a ring has arrived";
  let description = [{
    Does not block (mbarrier.test_wait, PTX ISA 9.7.13.15.16). The answer lets a
    later `wait` or `await` skip its loop.
  }];
  let arguments = (ins FlashTile_RingType:$ring);
  let results = (outs I1:$arrived);
  let assemblyFormat = "$ring attr-dict `:` type($ring)";
}

def FlashTile_AwaitOp : FlashTile_Op<"await",
    [MemoryEffects<[MemRead<FlashTile_SRAM>, MemWrite<FlashTile_SRAM>]>]> {
  let summary = "wait until the next tile of a ring has arrived";
  let description = [{
    Only if `next` holds: the `wait` that hands the tile out (`arrived`) is
    reached only then. The branch also keeps ptxas from moving register
    arithmetic across a wait for a product that follows.
  }];
  let arguments = (ins FlashTile_RingType:$ring, I1:$next,
                       Optional<I1>:$peeked);
  let assemblyFormat = [{
    $ring `if` $next (`peeked` $peeked^)? attr-dict `:` type($ring)
  }];
}

//===----------------------------------------------------------------------===//
// Roles
//===----------------------------------------------------------------------===//

def FlashTile_RolesOp : FlashTile_Op<"roles",
    [NoTerminator, SingleBlock, NoRegionArguments]> {
  let summary = "what each group of warps does";
  let description = [{
    One warpgroup copies: one thread of it runs `producer`. The others, the
    kernel's `warps`, run `consumers`. Registers are per thread (setmaxnreg,
    PTX ISA 9.7.19.5). Rings join them: a slot is filled by one role and
    released by the other. `queue` is the place in SRAM, in bytes, through which
    the producer hands on dynamic tasks: two slots, four barriers.

    Rules: [roles-1] registers are multiples of 8 from 24 to 256; [roles-2] the
    warps of the kernel are whole warpgroups.
  }];
  let arguments = (ins I64Attr:$producer_registers,
                       I64Attr:$consumer_registers, OptionalAttr<I64Attr>:$queue);
  let regions = (region SizedRegion<1>:$producer, SizedRegion<1>:$consumers);
  let extraClassDeclaration = [{
    /// Slots and bytes of the queue, and where in it ids follow the barriers.
    static constexpr int64_t queueSlots = 2, queueBytes = 40, queueIdsAt = 32;
    /// The tasks of some role are dynamic.
    bool isDynamic();
  }];
  let assemblyFormat = [{
    `producer` `registers` $producer_registers $producer
    `consumers` `registers` $consumer_registers $consumers
    (`queue` `at` $queue^)? attr-dict
  }];
  let hasVerifier = 1;
}

def FlashTile_TasksOp : FlashTile_Op<"tasks",
    [NoTerminator, SingleBlock, HasParent<"RolesOp">]> {
  let summary = "all parts of the grid that this CTA computes, in turn";
  let description = [{
    `flash_tile.task` for CTAs that stay: the region runs once a task, with its
    ids as arguments. `order` says which tasks a CTA takes after the one of its
    own index: `stride` every grid-size-th; `dynamic` the next one that nobody
    has taken, from a counter in the workspace that the producer asks and hands
    on to the consumers. Then the longest tasks (the last ones of the last dim)
    come first, in sections of heads whose K and V fit the L2 cache together.
    Tasks that differ only in dims of `inner` follow each other: they read the
    same blocks of a bias.

    Rules: [task-1] as for `flash_tile.task`; [task-2] at least one extent;
    [task-3] `inner` has dims in order, and not the last one.
  }];
  let arguments = (ins Variadic<Index>:$extents, DenseI64ArrayAttr:$steps,
                       StrAttr:$order, OptionalAttr<DenseI64ArrayAttr>:$inner);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = [{
    `extents` `(` $extents `)` `steps` $steps `order` $order
    (`inner` $inner^)? attr-dict-with-keyword $body
  }];
  let hasVerifier = 1;
}

def FlashTile_NextTaskOp : FlashTile_Op<"next_task",
    [HasParent<"TasksOp">,
     MemoryEffects<[MemRead<FlashTile_SRAM>, MemWrite<FlashTile_SRAM>]>]> {
  let summary = "find out which task comes next";
  let description = [{
    In the body of a flash_tile.tasks, where there is something else to wait for:
    asking the counter and dividing the index take as long as a small product.
    Without it that happens at the end of the body.
  }];
  let assemblyFormat = "attr-dict";
}

#endif // FLASH_DIALECT_FLASHTILE_IR_FLASHTILEASYNCOPS_TD
