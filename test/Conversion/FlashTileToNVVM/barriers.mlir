// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' -o %t.1
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<64x64xf16, #flash_tile.swizzled>
!r2 = !flash_tile.ring<2, !t>
!r3 = !flash_tile.ring<3, !t>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["m", 64], name = "query", type = "f16"}, {name = "flag", scalar = true, type = "i1"}], sizes = [{dim = 0 : i64, name = "m", operand = "query"}], version = 1 : i64}

// One thread initializes, once. A slot is full after one arrival, that of the
// producer, and empty after one of each of the two consumer warpgroups: of the
// barriers of a ring the first half are the full ones.
// CHECK-LABEL: gpu.module @waits attributes
// CHECK: llvm.func @k({{.*}}, %[[MORE:[a-z0-9]+]]: i1, %{{[a-z0-9]+}}: i64)
// CHECK: %[[THREAD:.*]] = nvvm.read.ptx.sreg.tid.x
// CHECK: %[[SRAM:.*]] = llvm.mlir.addressof @flash_sram
// CHECK: %[[INGROUP:.*]] = arith.andi %[[THREAD]], %c127_i32
// CHECK: %[[SPEAKER:.*]] = arith.cmpi eq, %[[INGROUP]], %c0_i32
// CHECK: %[[ZERO:.*]] = arith.cmpi eq, %[[THREAD]], %c0_i32
// CHECK-NEXT: scf.if %[[ZERO]] {
// CHECK-NEXT: %[[B0:.*]] = llvm.getelementptr %[[SRAM]][40960]
// CHECK-NEXT: nvvm.mbarrier.init %[[B0]], %c1_i32
// CHECK-NEXT: llvm.getelementptr %[[SRAM]][40968]
// CHECK-NEXT: nvvm.mbarrier.init %{{.*}}, %c1_i32
// CHECK-NEXT: llvm.getelementptr %[[SRAM]][40976]
// CHECK-NEXT: nvvm.mbarrier.init %{{.*}}, %c2_i32
// CHECK-NEXT: llvm.getelementptr %[[SRAM]][40984]
// CHECK-NEXT: nvvm.mbarrier.init %{{.*}}, %c2_i32
// Three slots: three full ones, three empty ones.
// CHECK-NEXT: llvm.getelementptr %[[SRAM]][40992]
// CHECK-NEXT: nvvm.mbarrier.init %{{.*}}, %c1_i32
// CHECK: llvm.getelementptr %[[SRAM]][41008]
// CHECK-NEXT: nvvm.mbarrier.init %{{.*}}, %c1_i32
// CHECK-NEXT: llvm.getelementptr %[[SRAM]][41016]
// CHECK-NEXT: nvvm.mbarrier.init %{{.*}}, %c2_i32
// CHECK: llvm.getelementptr %[[SRAM]][41032]
// CHECK-NEXT: nvvm.mbarrier.init %{{.*}}, %c2_i32
// CHECK-NOT: nvvm.mbarrier.init
// All threads wait for that, and the other proxy sees it.
// CHECK: nvvm.fence.mbarrier.init
// CHECK-NEXT: }
// CHECK-NEXT: nvvm.barrier0

// An await does nothing unless there is another block. Two slots: the slot is
// the lowest bit of the count, the parity the next one. Both rings are counted
// from task to task.
// CHECK: scf.while (%{{.*}}, %{{.*}}, %{{.*}} = %c0_i32, %{{.*}} = %c0_i32)
// CHECK: ^bb0(%{{.*}}: i32, %{{.*}}: i32, %[[COUNT2:.*]]: i32, %[[COUNT3:.*]]: i32):
// CHECK: %[[SLOT:.*]] = arith.andi %[[COUNT2]], %c1_i32
// CHECK: %[[EIGHTS:.*]] = arith.shli %[[SLOT]], %c3_i32
// CHECK: %[[AT:.*]] = arith.addi %[[EIGHTS]], %c40960_i32
// CHECK: %[[BARRIER:.*]] = llvm.getelementptr %[[SRAM]][%[[AT]]]
// CHECK: %[[NONE:.*]] = arith.xori %[[MORE]], %true
// CHECK: %[[PHASE:.*]] = arith.shrui %[[COUNT2]], %c1_i32
// CHECK: %[[PARITY:.*]] = arith.andi %[[PHASE]], %c1_i32
// CHECK: %[[NEEDED:.*]] = arith.xori %[[NONE]], %true
// CHECK-NEXT: scf.if %[[NEEDED]] {
// CHECK-NEXT: scf.while : () -> () {
// CHECK-NEXT: %[[DONE:.*]] = nvvm.mbarrier.try_wait %[[BARRIER]], %[[PARITY]]
// CHECK-NEXT: %[[AGAIN:.*]] = arith.xori %[[DONE]], %true
// CHECK-NEXT: scf.condition(%[[AGAIN]])

// Counts go through the loop. Three slots: remainder and quotient.
// CHECK: %[[LOOP:.*]]:2 = scf.for {{.*}} iter_args(%[[N2:.*]] = %[[COUNT2]], %[[N3:.*]] = %[[COUNT3]]) -> (i32, i32)
// CHECK-NEXT: %[[SLOT3:.*]] = arith.remui %[[N3]], %c3_i32
// CHECK-NEXT: %[[EIGHTS3:.*]] = arith.shli %[[SLOT3]], %c3_i32
// CHECK-NEXT: %[[AT3:.*]] = arith.addi %[[EIGHTS3]], %c40992_i32
// CHECK-NEXT: %[[BARRIER3:.*]] = llvm.getelementptr %[[SRAM]][%[[AT3]]]
// CHECK-NEXT: %[[PHASE3:.*]] = arith.divui %[[N3]], %c3_i32
// CHECK-NEXT: %[[PARITY3:.*]] = arith.andi %[[PHASE3]], %c1_i32
// A peek asks and goes on.
// CHECK-NEXT: %[[PEEKED3:.*]] = nvvm.mbarrier.test.wait %[[BARRIER3]], %[[PARITY3]] : !llvm.ptr<3>, i32 -> i1
// A tile that has arrived is not waited for.
// CHECK-NEXT: %[[HELD2:.*]] = arith.andi %[[N2]], %c1_i32
// CHECK-NEXT: %[[NEXT2:.*]] = arith.addi %[[N2]], %c1_i32
// CHECK-NOT: try_wait
// One that was peeked at only if it had not.
// CHECK: %[[HELD3:.*]] = arith.remui %[[N3]], %c3_i32
// CHECK: %[[MISSING:.*]] = arith.xori %[[PEEKED3]], %true
// CHECK-NEXT: scf.if %[[MISSING]] {
// CHECK: nvvm.mbarrier.try_wait
// CHECK: %[[NEXT3:.*]] = arith.addi %[[N3]], %c1_i32
// The peek at the first ring is at the tile after the one that was handed out.
// CHECK: arith.andi %[[NEXT2]], %c1_i32
// CHECK: arith.shrui %[[NEXT2]], %c1_i32
// CHECK: %[[PEEKED2:.*]] = nvvm.mbarrier.test.wait
// One thread of a warpgroup arrives at the empty barrier of the slot that it
// holds, 16 bytes behind the full one.
// CHECK-NEXT: %[[E:.*]] = arith.shli %[[HELD2]], %c3_i32
// CHECK-NEXT: %[[EAT:.*]] = arith.addi %[[E]], %c40976_i32
// CHECK-NEXT: %[[EMPTY:.*]] = llvm.getelementptr %[[SRAM]][%[[EAT]]]
// CHECK-NEXT: scf.if %[[SPEAKER]] {
// CHECK-NEXT: nvvm.mbarrier.arrive %[[EMPTY]] : !llvm.ptr<3> -> i64
// CHECK-NEXT: }
// CHECK: %[[NONE2:.*]] = arith.xori %[[MORE]], %true
// CHECK: %[[SKIP:.*]] = arith.ori %[[PEEKED2]], %[[NONE2]]
// CHECK: %[[NEEDED2:.*]] = arith.xori %[[SKIP]], %true
// CHECK-NEXT: scf.if %[[NEEDED2]] {
// CHECK: nvvm.mbarrier.try_wait
// CHECK: %[[E3:.*]] = arith.shli %[[HELD3]], %c3_i32
// CHECK-NEXT: arith.addi %[[E3]], %c41016_i32
// CHECK: nvvm.mbarrier.arrive
// CHECK: scf.yield %[[NEXT2]], %[[NEXT3]] : i32, i32
// CHECK: scf.yield %{{.*}}, %{{.*}}, %[[LOOP]]#0, %[[LOOP]]#1
gpu.module @waits attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 8 instruction "wgmma" sram 41080 {
  ^bb0(%g: !g, %more: i1):
    %r2 = flash_tile.alloc at 0 barriers at 40960 : !r2
    %r3 = flash_tile.alloc at 16384 barriers at 40992 : !r3
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %m = memref.dim %g, %c0 : !g
    flash_tile.roles producer registers 24 {
    } consumers registers 240 {
      flash_tile.tasks extents(%m) steps [64] order "stride" {
      ^bb0(%i: index):
        flash_tile.await %r2 if %more : !r2
        scf.for %j = %c0 to %m step %c1 {
          %peek3 = flash_tile.peek %r3 : !r3
          %a = flash_tile.wait %r2 arrived : !r2 -> !t
          %b = flash_tile.wait %r3 peeked %peek3 : !r3 -> !t
          %peek2 = flash_tile.peek %r2 : !r2
          flash_tile.release %r2 : !r2
          flash_tile.await %r2 if %more peeked %peek2 : !r2
          flash_tile.release %r3 : !r3
        }
      }
    }
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<64x64xf16, #flash_tile.swizzled>
!r = !flash_tile.ring<1, !t>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["m", 64], name = "query", type = "f16"}], sizes = [{dim = 0 : i64, name = "m", operand = "query"}], version = 1 : i64}

// One slot: the barriers are where they are, and the parity is the count's.
// The consumer waits for the phase of its count to be over. The producer waits
// for the phase before: at the start there is none, and the wait passes.
// CHECK-LABEL: gpu.module @one_slot attributes
// CHECK: nvvm.setmaxregister increase
// CHECK: ^bb0(%{{.*}}: i32, %{{.*}}: i32, %[[READ:.*]]: i32):
// CHECK: %[[FULL:.*]] = llvm.getelementptr %{{.*}}[8192]
// CHECK-NEXT: %[[PARITY:.*]] = arith.andi %[[READ]], %c1_i32
// CHECK: nvvm.mbarrier.try_wait %[[FULL]], %[[PARITY]]
// CHECK: %[[EMPTY:.*]] = llvm.getelementptr %{{.*}}[8200]
// CHECK: nvvm.mbarrier.arrive %[[EMPTY]]
// CHECK: nvvm.setmaxregister decrease
// CHECK: ^bb0(%{{.*}}: i32, %[[FILLED:.*]]: i32):
// CHECK: %[[PHASE:.*]] = arith.andi %[[FILLED]], %c1_i32
// CHECK: %[[BEFORE:.*]] = arith.xori %[[PHASE]], %c1_i32
// CHECK: %[[FREE:.*]] = llvm.getelementptr %{{.*}}[8200]
// CHECK: nvvm.mbarrier.try_wait %[[FREE]], %[[BEFORE]]
// CHECK: %[[ANNOUNCED:.*]] = llvm.getelementptr %{{.*}}[8192]
// CHECK-NEXT: nvvm.mbarrier.arrive.expect_tx %[[ANNOUNCED]], %c8192_i32
gpu.module @one_slot attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" sram 8208 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 barriers at 8192 : !r
    %c0 = arith.constant 0 : index
    %m = memref.dim %g, %c0 : !g
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%m) steps [64] order "stride" {
      ^bb0(%i: index):
        flash_tile.fill %r with %g[%i, %c0] dims [0, 1] : !r, !g
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%m) steps [64] order "stride" {
      ^bb0(%i: index):
        %a = flash_tile.wait %r : !r -> !t
        flash_tile.release %r : !r
      }
    }
  }
}
