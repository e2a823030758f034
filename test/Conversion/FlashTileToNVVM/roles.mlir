// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' -o %t.1
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!g = memref<?x?x64xf16, strided<[?, ?, 1]>, #gpu.address_space<global>>
!t = tensor<64x64xf16, #flash_tile.swizzled>
!r = !flash_tile.ring<1, !t>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["h", "m", 64], name = "query", type = "f16"}], sizes = [{dim = 0 : i64, name = "h", operand = "query"}, {dim = 1 : i64, name = "m", operand = "query"}], version = 1 : i64}

// Eight warps compute, four more are the producer's warpgroup. Dynamic tasks
// need a counter of 4 bytes, in the workspace. Index has 32 bits.
// CHECK-LABEL: gpu.module @dynamic
// CHECK-SAME: {integer = "m"}, {workspace = 0 : i64}, {tensor_map =
// CHECK-SAME: block = [384, 1, 1]
// CHECK-SAME: workspace_bytes = 4 : i64
// CHECK: llvm.func @k({{.*}}, %[[COUNTER:[a-z0-9]+]]: !llvm.ptr<1>, %{{[a-z0-9]+}}: !llvm.ptr {{{.*}}}) attributes {flash_tile.index_bits = 32 : i64, {{.*}}nvvm.minctasm = 1 : i32, nvvm.reqntid = array<i32: 384>}
// CHECK: %[[THREAD:.*]] = nvvm.read.ptx.sreg.tid.x
// CHECK: %[[WARP:.*]] = nvvm.shfl.sync idx
// The queue has two slots, each with a barrier that says that it is full (one
// arrival) and one that says that it is empty (one of each consumer warp).
// CHECK: llvm.getelementptr %[[SRAM:.*]][8208]
// CHECK-NEXT: nvvm.mbarrier.init %{{.*}}, %c1_i32
// CHECK-NEXT: llvm.getelementptr %[[SRAM]][8216]
// CHECK-NEXT: nvvm.mbarrier.init %{{.*}}, %c1_i32
// CHECK-NEXT: llvm.getelementptr %[[SRAM]][8224]
// CHECK-NEXT: nvvm.mbarrier.init %{{.*}}, %c8_i32
// CHECK-NEXT: llvm.getelementptr %[[SRAM]][8232]
// CHECK-NEXT: nvvm.mbarrier.init %{{.*}}, %c8_i32
// CHECK-NEXT: nvvm.fence.mbarrier.init
// CHECK: nvvm.barrier0
// CHECK-NEXT: %[[CONSUMES:.*]] = arith.cmpi ult, %[[WARP]], %c8_i32
// CHECK-NEXT: scf.if %[[CONSUMES]] {
// CHECK-NEXT: nvvm.setmaxregister increase 240

// Sections of heads whose keys (what is filled in loops: 128 bytes a row) fit
// 16 MiB, of equal size.
// CHECK: %[[HEADS:.*]] = arith.muli %c1_i32, %{{.*}} : i32
// CHECK: %[[TOTAL:.*]] = arith.muli %[[HEADS]], %[[BLOCKS:.*]] : i32
// CHECK: %[[HEADBYTES:.*]] = arith.muli %{{.*}}, %c128_i32
// CHECK: %[[BYTES:.*]] = arith.addi %c0_i32, %[[HEADBYTES]]
// CHECK: %[[SOME:.*]] = arith.maxui %[[BYTES]], %c1_i32
// CHECK: %[[FITTING:.*]] = arith.divui %c16777216_i32, %[[SOME]]
// CHECK: arith.maxui %[[FITTING]], %c1_i32
// CHECK: arith.maxui
// CHECK: %[[SECTION:.*]] = arith.maxui %{{.*}}, %c1_i32
// CHECK-NEXT: %[[CTAS:.*]] = nvvm.read.ptx.sreg.nctaid.x
// CHECK-NEXT: %[[CTA:.*]] = nvvm.read.ptx.sreg.ctaid.x
// The last block of all heads of a section first.
// CHECK-NEXT: %[[PERSECTION:.*]] = arith.muli %[[SECTION]], %[[BLOCKS]]
// CHECK-NEXT: %[[WHICH:.*]] = arith.divui %[[CTA]], %[[PERSECTION]]
// CHECK: %[[REST:.*]] = arith.subi %[[CTA]], %{{.*}}
// CHECK: %[[FIRST:.*]] = arith.muli %[[WHICH]], %[[SECTION]]
// CHECK: %[[LEFT:.*]] = arith.subi %[[HEADS]], %[[FIRST]]
// CHECK: arith.minui %[[SECTION]], %[[LEFT]]
// CHECK: %[[HERE:.*]] = arith.maxui
// CHECK: %[[TURN:.*]] = arith.divui %[[REST]], %[[HERE]]
// CHECK: %[[IN:.*]] = arith.subi %[[REST]], %{{.*}}
// CHECK: %[[HEAD:.*]] = arith.addi %[[FIRST]], %[[IN]]
// CHECK: %[[LAST:.*]] = arith.subi %[[BLOCKS]], %c1_i32
// CHECK: %[[BLOCK:.*]] = arith.subi %[[LAST]], %[[TURN]]
// CHECK: %[[M:.*]] = arith.muli %[[BLOCK]], %c128_i32

// The loop over tasks carries the task, how many there were, its ids, and the
// counts of rings; the first task is the CTA's own index.
// CHECK: scf.while (%{{.*}} = %[[CTA]], %{{.*}} = %c0_i32, %{{.*}} = %[[HEAD]], %{{.*}} = %[[M]], %{{.*}} = %c0_i32)
// CHECK-NEXT: arith.cmpi ult, %{{.*}}, %[[TOTAL]]
// CHECK: ^bb0(%{{[a-z0-9]+}}: i32, %[[TICK:[a-z0-9]+]]: i32, %{{.*}}: i32, %{{.*}}: i32, %[[COUNT:[a-z0-9]+]]: i32):
// CHECK: scf.for {{.*}} iter_args(%{{.*}} = %[[COUNT]])
// Where next_task stands: each consumer warp waits for the slot, reads it, and
// one lane gives it back. The reduction makes the index uniform.
// CHECK: scf.yield
// CHECK: %[[SLOT:.*]] = arith.andi %[[TICK]], %c1_i32
// CHECK: arith.addi %{{.*}}, %c8208_i32
// CHECK: nvvm.mbarrier.try_wait
// CHECK: %[[WORDS:.*]] = arith.shli %[[SLOT]], %c2_i32
// CHECK-NEXT: arith.addi %[[WORDS]], %c8240_i32
// CHECK: %[[ID:.*]] = llvm.load volatile %{{.*}} : !llvm.ptr<3> -> i32
// CHECK-NEXT: nvvm.bar.warp.sync
// CHECK-NEXT: scf.if
// CHECK: arith.addi %{{.*}}, %c8224_i32
// CHECK: nvvm.mbarrier.arrive
// CHECK: %[[UNIFORM:.*]] = nvvm.redux.sync umin %[[ID]]
// The ids of the next task are decoded here as well.
// CHECK: arith.divui %[[UNIFORM]],
// CHECK: %[[NEXTTICK:.*]] = arith.addi %[[TICK]], %c1_i32
// CHECK-NEXT: scf.yield %[[UNIFORM]], %[[NEXTTICK]], %{{.*}}, %{{.*}}, %{{.*}}

// One thread of the producer's warpgroup works. It takes the next task from the
// counter, which wraps to zero when all tasks have been taken, and hands it on.
// CHECK: } else {
// CHECK-NEXT: nvvm.setmaxregister decrease 24
// CHECK-NEXT: %[[COPIES:.*]] = arith.cmpi eq, %[[THREAD]], %c256_i32
// CHECK-NEXT: scf.if %[[COPIES]] {
// CHECK: scf.for
// CHECK: %[[MOST:.*]] = arith.subi %{{.*}}, %c1_i32
// CHECK-NEXT: %[[TAKEN:.*]] = llvm.atomicrmw uinc_wrap %[[COUNTER]], %[[MOST]] monotonic
// CHECK-NEXT: %[[NEXT:.*]] = arith.addi %[[TAKEN]], %{{.*}} : i32
// CHECK: arith.addi %{{.*}}, %c8224_i32
// CHECK: nvvm.mbarrier.try_wait
// CHECK: llvm.store volatile %[[NEXT]], %{{.*}} : i32, !llvm.ptr<3>
// CHECK: arith.addi %{{.*}}, %c8208_i32
// CHECK: nvvm.mbarrier.arrive
// CHECK: scf.yield %[[NEXT]],
gpu.module @dynamic attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 8 instruction "wgmma" sram 8248 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 barriers at 8192 : !r
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %h = memref.dim %g, %c0 : !g
    %m = memref.dim %g, %c1 : !g
    flash_tile.roles producer registers 24 {
      flash_tile.tasks extents(%h, %m) steps [1, 128] order "dynamic" {
      ^bb0(%x: index, %i: index):
        scf.for %j = %c0 to %i step %c1 {
          flash_tile.fill %r with %g[%x, %i, %c0] dims [1, 2] : !r, !g
        }
        flash_tile.next_task
      }
    } consumers registers 240 {
      flash_tile.tasks extents(%h, %m) steps [1, 128] order "dynamic" {
      ^bb0(%x: index, %i: index):
        scf.for %j = %c0 to %i step %c1 {
          %a = flash_tile.wait %r : !r -> !t
          flash_tile.release %r : !r
        }
        flash_tile.next_task
      }
    } queue at 8208
  }
}

// -----

!g = memref<?x?x?x64xf16, strided<[?, ?, ?, 1]>, #gpu.address_space<global>>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["b", "h", "m", 64], name = "query", type = "f16"}], sizes = [{dim = 0 : i64, name = "b", operand = "query"}, {dim = 1 : i64, name = "h", operand = "query"}, {dim = 2 : i64, name = "m", operand = "query"}], version = 1 : i64}

// A fixed order: every grid-size-th task, without queue, counter and atomics.
// The last dim varies fastest, then the one before it. Without next_task the
// next one is found at the end of the body.
// CHECK-LABEL: gpu.module @stride attributes
// CHECK-NOT: workspace
// CHECK: block = [256, 1, 1]
// CHECK: arith.constant 63 : i32
// CHECK: nvvm.setmaxregister increase 256
// CHECK: %[[B:.*]] = arith.index_cast %{{.*}} : index to i32
// CHECK-NEXT: %[[H:.*]] = arith.index_cast %{{.*}} : index to i32
// CHECK-NEXT: %[[M:.*]] = arith.index_cast %{{.*}} : index to i32
// CHECK-NEXT: %[[UP:.*]] = arith.addi %[[M]], %c63_i32
// CHECK-NEXT: %[[BLOCKS:.*]] = arith.divui %[[UP]], %c64_i32
// CHECK-NEXT: %[[B1:.*]] = arith.muli %c1_i32, %[[B]]
// CHECK-NEXT: %[[BH:.*]] = arith.muli %[[B1]], %[[H]]
// CHECK-NEXT: %[[TOTAL:.*]] = arith.muli %[[BH]], %[[BLOCKS]]
// CHECK-NEXT: %[[CTAS:.*]] = nvvm.read.ptx.sreg.nctaid.x
// CHECK-NEXT: %[[X:.*]] = nvvm.read.ptx.sreg.ctaid.x
// CHECK-NEXT: %[[OUTER:.*]] = arith.divui %[[X]], %[[BLOCKS]]
// CHECK-NEXT: %[[LOW:.*]] = arith.muli %[[OUTER]], %[[BLOCKS]]
// CHECK-NEXT: %[[BLOCK:.*]] = arith.subi %[[X]], %[[LOW]]
// CHECK-NEXT: %[[BATCH:.*]] = arith.divui %[[OUTER]], %[[H]]
// CHECK-NEXT: %[[LOWH:.*]] = arith.muli %[[BATCH]], %[[H]]
// CHECK-NEXT: %[[HEAD:.*]] = arith.subi %[[OUTER]], %[[LOWH]]
// CHECK-NEXT: %[[ROW:.*]] = arith.muli %[[BLOCK]], %c64_i32
// CHECK-NEXT: scf.while (%{{.*}} = %[[X]], %{{.*}} = %[[BATCH]], %{{.*}} = %[[HEAD]], %{{.*}} = %[[ROW]])
// CHECK-NEXT: arith.cmpi ult, %{{.*}}, %[[TOTAL]]
// CHECK: ^bb0(%[[TASK:[a-z0-9]+]]: i32,
// CHECK: %[[NEXT:.*]] = arith.addi %[[TASK]], %[[CTAS]]
// CHECK: arith.divui %[[NEXT]], %[[BLOCKS]]
// CHECK: scf.yield %[[NEXT]],
// CHECK-NOT: atomicrmw
// CHECK-NOT: nvvm.mbarrier
// CHECK: llvm.return
gpu.module @stride attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%g: !g):
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %b = memref.dim %g, %c0 : !g
    %h = memref.dim %g, %c1 : !g
    %m = memref.dim %g, %c2 : !g
    flash_tile.roles producer registers 56 {
    } consumers registers 256 {
      flash_tile.tasks extents(%b, %h, %m) steps [1, 1, 64] order "stride" {
      ^bb0(%x: index, %y: index, %i: index):
      }
    }
  }
}

// -----

!g = memref<?x?x?x64xf16, strided<[?, ?, ?, 1]>, #gpu.address_space<global>>
!t = tensor<64x64xf16, #flash_tile.swizzled>
!r = !flash_tile.ring<1, !t>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["b", "h", "m", 64], name = "query", type = "f16"}], sizes = [{dim = 0 : i64, name = "b", operand = "query"}, {dim = 1 : i64, name = "h", operand = "query"}, {dim = 2 : i64, name = "m", operand = "query"}], version = 1 : i64}

// Tasks that differ in the inner dim (the batch) follow each other, then blocks
// of queries, then heads.
// CHECK-LABEL: gpu.module @inner
// CHECK: %[[CTA:.*]] = nvvm.read.ptx.sreg.ctaid.x
// CHECK-NEXT: %[[BLOCK:.*]] = arith.divui %[[CTA]], %[[BATCHES:.*]] : i32
// CHECK-NEXT: %[[FULL:.*]] = arith.muli %[[BLOCK]], %[[BATCHES]]
// CHECK-NEXT: %[[BATCH:.*]] = arith.subi %[[CTA]], %[[FULL]]
// CHECK-NEXT: %[[HEAD:.*]] = arith.divui %[[BLOCK]], %{{.*}} : i32
// CHECK: scf.while (%{{.*}} = %[[CTA]], %{{.*}} = %[[BATCH]], %{{.*}} = %[[HEAD]],
gpu.module @inner attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" sram 8208 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 barriers at 8192 : !r
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %b = memref.dim %g, %c0 : !g
    %h = memref.dim %g, %c1 : !g
    %m = memref.dim %g, %c2 : !g
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%b, %h, %m) steps [1, 1, 64] order "stride" inner [0] {
      ^bb0(%x: index, %y: index, %i: index):
        flash_tile.fill %r with %g[%x, %y, %i, %c0] dims [2, 3] : !r, !g
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%b, %h, %m) steps [1, 1, 64] order "stride" inner [0] {
      ^bb0(%x: index, %y: index, %i: index):
        %t = flash_tile.wait %r : !r -> !t
        flash_tile.release %r : !r
      }
    }
  }
}
