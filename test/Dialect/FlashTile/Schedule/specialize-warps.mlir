// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-specialize-warps))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-specialize-warps))' -o %t.1
// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-specialize-warps))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!g = memref<?x?x64xf16, strided<[?, ?, 1]>, #gpu.address_space<global>>
!t = tensor<64x64xf16>
!s = tensor<64x64xf32>
!r = !flash_tile.ring<2, !t>

// The producer has the fills and what decides how often and from where they
// run: the loop without its tiles, and scalar arithmetic. Everything else is the
// consumers'. Both go through the same tasks. Rings, constants and what comes
// before the task stay outside.
// CHECK-LABEL: flash_tile.kernel @attention
// CHECK: ^bb0(%[[G:.*]]: memref
// CHECK-NEXT: %[[RK:.*]] = flash_tile.alloc
// CHECK-DAG: arith.constant dense<0.000000e+00> : tensor<64x64xf32>
// CHECK-DAG: %[[H:.*]] = memref.dim %[[G]], %c0
// CHECK-DAG: %[[N:.*]] = memref.dim %[[G]], %c1
// CHECK-NOT: flash_tile.task ex
// CHECK: flash_tile.roles producer registers 24 {
// CHECK-NEXT: flash_tile.tasks extents(%[[H]], %[[N]]) steps [1, 128] order "stride" {
// CHECK-NEXT: ^bb0(%[[PH:.*]]: index, %[[PM:.*]]: index):
// CHECK-NEXT: %[[PEND:.*]] = arith.addi %[[PM]], %c64
// CHECK-NEXT: flash_tile.fill %[[RK]] with %[[G]][%[[PH]], %[[PM]], %c0]
// CHECK-NEXT: scf.for %[[PI:.*]] = %c0 to %[[PEND]] step %c64 {
// CHECK-NEXT: %[[PAT:.*]] = arith.subi %[[PEND]], %[[PI]]
// CHECK-NEXT: flash_tile.fill %[[RK]] with %[[G]][%[[PH]], %[[PAT]], %c0]
// CHECK-NEXT: }
// The next task is asked for while the ring is still full: before the last fill
// that is not in the loop.
// CHECK-NEXT: flash_tile.next_task
// CHECK-NEXT: flash_tile.fill %[[RK]] with %[[G]][%[[PH]], %c0, %c0]
// CHECK-NEXT: }
// CHECK-NEXT: } consumers registers 240 {
// CHECK-NEXT: flash_tile.tasks extents(%[[H]], %[[N]]) steps [1, 128] order "stride" {
// CHECK-NEXT: ^bb0(%[[CH:.*]]: index, %[[CM:.*]]: index):
// CHECK-NEXT: %[[CEND:.*]] = arith.addi %[[CM]], %c64
// CHECK-NEXT: %[[Q:.*]] = flash_tile.wait %[[RK]]
// CHECK-NEXT: %[[L:.*]] = scf.for %[[CI:.*]] = %c0 to %[[CEND]] step %c64 iter_args(
// CHECK-NEXT: arith.subi %[[CEND]], %[[CI]]
// CHECK-NEXT: flash_tile.wait %[[RK]]
// CHECK-NEXT: flash_tile.dot_start
// CHECK-NEXT: flash_tile.dot_wait
// CHECK-NEXT: flash_tile.release %[[RK]]
// CHECK-NEXT: scf.yield
// CHECK-NEXT: }
// CHECK-NEXT: flash_tile.wait %[[RK]]
// CHECK-NEXT: flash_tile.dot_start
// The consumers ask while the last product is in flight.
// CHECK-NEXT: flash_tile.next_task
// CHECK-NEXT: flash_tile.dot_wait
// CHECK-NEXT: flash_tile.release %[[RK]]
// CHECK-NEXT: flash_tile.release %[[RK]]
// CHECK-NOT: flash_tile.fill
// CHECK-NOT: queue at
gpu.module @m {
  flash_tile.kernel @attention warps 8 instruction "wgmma" {
  ^bb0(%g: !g):
    %rk = flash_tile.alloc : !r
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %h = memref.dim %g, %c0 : !g
    %n = memref.dim %g, %c1 : !g
    %0:2 = flash_tile.task extents(%h, %n) steps [1, 128] : index, index
    %zero = arith.constant dense<0.0> : !s
    %end = arith.addi %0#1, %c64 : index
    flash_tile.fill %rk with %g[%0#0, %0#1, %c0] dims [1, 2] : !r, !g
    %q = flash_tile.wait %rk : !r -> !t
    %o = scf.for %i = %c0 to %end step %c64 iter_args(%acc = %zero) -> (!s) {
      %at = arith.subi %end, %i : index
      flash_tile.fill %rk with %g[%0#0, %at, %c0] dims [1, 2] : !r, !g
      %k = flash_tile.wait %rk : !r -> !t
      %st = flash_tile.dot_start %q, %k acc %acc : !s transpose_b : !t, !t -> <!s>
      %s = flash_tile.dot_wait %st pending 0 : <!s> -> !s
      flash_tile.release %rk : !r
      scf.yield %s : !s
    }
    flash_tile.fill %rk with %g[%0#0, %c0, %c0] dims [1, 2] : !r, !g
    %v = flash_tile.wait %rk : !r -> !t
    %ot = flash_tile.dot_start %q, %v acc %o : !s : !t, !t -> <!s>
    %last = flash_tile.dot_wait %ot pending 0 : <!s> -> !s
    flash_tile.release %rk : !r
    flash_tile.release %rk : !r
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<64x64xf16>
!r = !flash_tile.ring<1, !t>

// Tasks of different length are handed out as CTAs become free. Registers by
// number of consumer warpgroups: 64 Ki for all threads of the CTA.
// CHECK-LABEL: flash_tile.kernel @one
// CHECK: producer registers 56 {
// CHECK-NEXT: flash_tile.tasks extents(%{{.*}}) steps [64] order "dynamic"
// CHECK: consumers registers 256 {
// CHECK-NEXT: flash_tile.tasks extents(%{{.*}}) steps [64] order "dynamic"
// CHECK-LABEL: flash_tile.kernel @three
// CHECK: producer registers 32 {
// CHECK: consumers registers 160 {
// A kernel without warpgroup products is one role, and its task stays.
// CHECK-LABEL: flash_tile.kernel @portable
// CHECK: flash_tile.task extents
// CHECK-NOT: flash_tile.roles
gpu.module @m {
  flash_tile.kernel @one warps 4 instruction "wgmma" {
  ^bb0(%g: !g):
    %r = flash_tile.alloc : !r
    %c0 = arith.constant 0 : index
    %n = memref.dim %g, %c0 : !g
    %0 = flash_tile.task extents(%n) steps [64] reversed : index
    flash_tile.fill %r with %g[%0, %c0] dims [0, 1] : !r, !g
    %t = flash_tile.wait %r : !r -> !t
    flash_tile.release %r : !r
  }
  flash_tile.kernel @three warps 12 instruction "wgmma" {
  ^bb0(%g: !g):
    %r = flash_tile.alloc : !r
    %c0 = arith.constant 0 : index
    %n = memref.dim %g, %c0 : !g
    %0 = flash_tile.task extents(%n) steps [64] : index
    flash_tile.fill %r with %g[%0, %c0] dims [0, 1] : !r, !g
    %t = flash_tile.wait %r : !r -> !t
    flash_tile.release %r : !r
  }
  flash_tile.kernel @portable warps 4 instruction "m16n8k16" {
  ^bb0(%g: !g):
    %r = flash_tile.alloc : !r
    %c0 = arith.constant 0 : index
    %n = memref.dim %g, %c0 : !g
    %0 = flash_tile.task extents(%n) steps [64] : index
    flash_tile.fill %r with %g[%0, %c0] dims [0, 1] : !r, !g
    %t = flash_tile.wait %r : !r -> !t
    flash_tile.release %r : !r
  }
}

// -----

// There is nothing to divide among CTAs.
gpu.module @m {
  // expected-error @below {{'flash_tile.kernel' op expected one flash_tile.task}}
  flash_tile.kernel @none warps 4 instruction "wgmma" {
  }
}

// -----

gpu.module @m {
  // expected-error @below {{'flash_tile.kernel' op expected one flash_tile.task}}
  flash_tile.kernel @two warps 4 instruction "wgmma" {
    %c1 = arith.constant 1 : index
    %0 = flash_tile.task extents(%c1) steps [1] : index
    %1 = flash_tile.task extents(%c1) steps [1] : index
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!r = !flash_tile.ring<1, tensor<64x64xf16>>

// What a branch on tiles decides, the producer can't know.
gpu.module @m {
  flash_tile.kernel @branch warps 4 instruction "wgmma" {
  ^bb0(%g: !g, %flag: i1):
    %r = flash_tile.alloc : !r
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %0 = flash_tile.task extents(%c1) steps [1] : index
    // expected-error @below {{'scf.if' op fills rings: only scf.for may}}
    scf.if %flag {
      flash_tile.fill %r with %g[%0, %c0] dims [0, 1] : !r, !g
    }
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!b = memref<?x?x?xf16, strided<[?, ?, 1]>, #gpu.address_space<global>>
!t = tensor<64x64xf16>
!r = !flash_tile.ring<2, !t>

// A bias of heads (the second dim), queries and keys: tasks of other batches
// read the same blocks.
// CHECK-LABEL: flash_tile.kernel @shared
// CHECK: producer registers
// CHECK-NEXT: flash_tile.tasks extents({{.*}}) steps [1, 1, 64] order "stride" inner [0] {
// CHECK: consumers registers
// CHECK-NEXT: flash_tile.tasks extents({{.*}}) steps [1, 1, 64] order "stride" inner [0] {
gpu.module @m {
  flash_tile.kernel @shared warps 4 instruction "wgmma" {
  ^bb0(%g: !g, %b: !b):
    %r = flash_tile.alloc : !r
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %n = memref.dim %g, %c0 : !g
    %0:3 = flash_tile.task extents(%c64, %c64, %n) steps [1, 1, 64] : index, index, index
    scf.for %i = %c0 to %n step %c64 {
      flash_tile.fill %r with %b[%0#1, %0#2, %i] dims [1, 2] : !r, !b
      %t = flash_tile.wait %r : !r -> !t
      flash_tile.release %r : !r
    }
  }
}
