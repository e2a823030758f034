// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-insert-waits,flash-verify-hazards))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-insert-waits))' -o %t.1
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-insert-waits))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2
// A second run finds nothing to add.
// RUN: flash-opt %t.1 --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-insert-waits))' | diff - %t.1
//
// The loops are as flash-pipeline leaves them. The checks name every op that
// touches SRAM, in order.

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16>
!q = tensor<64x64xf16>
!ring = !flash_tile.ring<2, !tile>

// Two slots. Q's copy may leave K's and V's first ones in flight. One barrier
// an iteration, before the fills: then the copies of K and V are visible, and
// no warp reads the slots of the iteration before, which are filled next. V is
// waited for after K, so that nothing is in flight there: depth 0.
// CHECK-LABEL: flash_tile.kernel @two
// CHECK: flash_tile.fill %[[RQ:[0-9]+]]
// CHECK-NEXT: flash_tile.fill %[[RK:[0-9]+]]
// CHECK-NEXT: flash_tile.fill %[[RV:[0-9]+]]
// CHECK-NEXT: flash_tile.wait %[[RQ]] pending 2
// CHECK-NEXT: scf.for
// CHECK-NEXT: flash_tile.wait %[[RK]] pending 1
// CHECK-NEXT: flash_tile.wait %[[RV]] pending 0
// CHECK-NEXT: arith.addi
// CHECK-NEXT: flash_tile.barrier
// CHECK-NEXT: flash_tile.fill %[[RK]]
// CHECK-NEXT: flash_tile.fill %[[RV]]
// CHECK-NEXT: flash_tile.dot
// CHECK-NEXT: flash_tile.release %[[RK]]
// CHECK-NEXT: arith.truncf
// CHECK-NEXT: flash_tile.dot
// CHECK-NEXT: flash_tile.release %[[RV]]
// CHECK-NEXT: scf.yield
// CHECK-NOT: flash_tile.barrier
gpu.module @m {
  flash_tile.kernel @two warps 4 instruction "m16n8k16" {
  ^bb0(%gq: !g, %gk: !g, %gv: !g):
    %rq = flash_tile.alloc : !flash_tile.ring<1, !q>
    %rk = flash_tile.alloc : !ring
    %rv = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %n = memref.dim %gk, %c0 : !g
    %zero = arith.constant dense<0.0> : tensor<64x32xf32>
    %init = arith.constant dense<0.0> : tensor<64x64xf32>
    flash_tile.fill %rq with %gq[%c0, %c0] dims [0, 1] : !flash_tile.ring<1, !q>, !g
    flash_tile.fill %rk with %gk[%c0, %c0] dims [0, 1] : !ring, !g
    flash_tile.fill %rv with %gv[%c0, %c0] dims [0, 1] : !ring, !g
    %q = flash_tile.wait %rq : !flash_tile.ring<1, !q> -> !q
    %o = scf.for %i = %c0 to %n step %c32 iter_args(%acc = %init) -> tensor<64x64xf32> {
      %k = flash_tile.wait %rk : !ring -> !tile
      %v = flash_tile.wait %rv : !ring -> !tile
      %ahead = arith.addi %i, %c32 : index
      flash_tile.fill %rk with %gk[%ahead, %c0] dims [0, 1] : !ring, !g
      flash_tile.fill %rv with %gv[%ahead, %c0] dims [0, 1] : !ring, !g
      %s = flash_tile.dot %q, %k acc %zero transpose_b : !q, !tile -> tensor<64x32xf32>
      flash_tile.release %rk : !ring
      %p = arith.truncf %s : tensor<64x32xf32> to tensor<64x32xf16>
      %next = flash_tile.dot %p, %v acc %acc : tensor<64x32xf16>, !tile -> tensor<64x64xf32>
      flash_tile.release %rv : !ring
      scf.yield %next : tensor<64x64xf32>
    }
    flash_tile.release %rq : !flash_tile.ring<1, !q>
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16>
!ring = !flash_tile.ring<3, !tile>

// Three slots: one more block of each ring stays in flight, three groups when
// K is waited for, two when V is. Still one barrier.
// CHECK-LABEL: flash_tile.kernel @three
// CHECK-COUNT-4: flash_tile.fill
// CHECK-NEXT: scf.for
// CHECK-NEXT: flash_tile.wait %{{[0-9]+}} pending 3
// CHECK-NEXT: flash_tile.wait %{{[0-9]+}} pending 2
// CHECK-NEXT: arith.addi
// CHECK-NEXT: flash_tile.barrier
// CHECK-NEXT: flash_tile.fill
// CHECK-NEXT: flash_tile.fill
// CHECK-NEXT: flash_tile.dot
// CHECK-NEXT: flash_tile.release
// CHECK-NEXT: flash_tile.dot
// CHECK-NEXT: flash_tile.release
// CHECK-NEXT: scf.yield
// CHECK-NOT: flash_tile.barrier
gpu.module @m {
  flash_tile.kernel @three warps 4 instruction "m16n8k16" {
  ^bb0(%gk: !g, %gv: !g):
    %rk = flash_tile.alloc : !ring
    %rv = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %c64 = arith.constant 64 : index
    %n = memref.dim %gk, %c0 : !g
    %q = arith.constant dense<0.0> : tensor<64x64xf16>
    %p = arith.constant dense<0.0> : tensor<64x32xf16>
    %zero = arith.constant dense<0.0> : tensor<64x32xf32>
    %init = arith.constant dense<0.0> : tensor<64x64xf32>
    flash_tile.fill %rk with %gk[%c0, %c0] dims [0, 1] : !ring, !g
    flash_tile.fill %rv with %gv[%c0, %c0] dims [0, 1] : !ring, !g
    flash_tile.fill %rk with %gk[%c32, %c0] dims [0, 1] : !ring, !g
    flash_tile.fill %rv with %gv[%c32, %c0] dims [0, 1] : !ring, !g
    %o = scf.for %i = %c0 to %n step %c32 iter_args(%acc = %init) -> tensor<64x64xf32> {
      %k = flash_tile.wait %rk : !ring -> !tile
      %v = flash_tile.wait %rv : !ring -> !tile
      %ahead = arith.addi %i, %c64 : index
      flash_tile.fill %rk with %gk[%ahead, %c0] dims [0, 1] : !ring, !g
      flash_tile.fill %rv with %gv[%ahead, %c0] dims [0, 1] : !ring, !g
      %s = flash_tile.dot %q, %k acc %zero transpose_b : tensor<64x64xf16>, !tile -> tensor<64x32xf32>
      flash_tile.release %rk : !ring
      %next = flash_tile.dot %p, %v acc %acc : tensor<64x32xf16>, !tile -> tensor<64x64xf32>
      flash_tile.release %rv : !ring
      scf.yield %next : tensor<64x64xf32>
    }
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16>
!ring = !flash_tile.ring<1, !tile>

// One slot, taking turns: two barriers an iteration. The first, before V is
// requested, makes K visible and frees V's slot; the second, before the next K
// is requested, makes V visible and frees K's slot. All copies are awaited.
// CHECK-LABEL: flash_tile.kernel @turns
// CHECK: flash_tile.fill %[[RK:[0-9]+]]
// CHECK-NEXT: scf.for
// CHECK-NEXT: flash_tile.wait %[[RK]] pending 0
// CHECK-NEXT: flash_tile.barrier
// CHECK-NEXT: flash_tile.fill %[[RV:[0-9]+]]
// CHECK-NEXT: flash_tile.dot
// CHECK-NEXT: flash_tile.release %[[RK]]
// CHECK-NEXT: flash_tile.wait %[[RV]] pending 0
// CHECK-NEXT: arith.addi
// CHECK-NEXT: flash_tile.barrier
// CHECK-NEXT: flash_tile.fill %[[RK]]
// CHECK-NEXT: flash_tile.dot
// CHECK-NEXT: flash_tile.release %[[RV]]
// CHECK-NEXT: scf.yield
// CHECK-NOT: flash_tile.barrier
gpu.module @m {
  flash_tile.kernel @turns warps 4 instruction "m16n8k16" {
  ^bb0(%gk: !g, %gv: !g):
    %rk = flash_tile.alloc : !ring
    %rv = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %n = memref.dim %gk, %c0 : !g
    %q = arith.constant dense<0.0> : tensor<64x64xf16>
    %p = arith.constant dense<0.0> : tensor<64x32xf16>
    %zero = arith.constant dense<0.0> : tensor<64x32xf32>
    %init = arith.constant dense<0.0> : tensor<64x64xf32>
    flash_tile.fill %rk with %gk[%c0, %c0] dims [0, 1] : !ring, !g
    %o = scf.for %i = %c0 to %n step %c32 iter_args(%acc = %init) -> tensor<64x64xf32> {
      %k = flash_tile.wait %rk : !ring -> !tile
      flash_tile.fill %rv with %gv[%i, %c0] dims [0, 1] : !ring, !g
      %s = flash_tile.dot %q, %k acc %zero transpose_b : tensor<64x64xf16>, !tile -> tensor<64x32xf32>
      flash_tile.release %rk : !ring
      %v = flash_tile.wait %rv : !ring -> !tile
      %ahead = arith.addi %i, %c32 : index
      flash_tile.fill %rk with %gk[%ahead, %c0] dims [0, 1] : !ring, !g
      %next = flash_tile.dot %p, %v acc %acc : tensor<64x32xf16>, !tile -> tensor<64x64xf32>
      flash_tile.release %rv : !ring
      scf.yield %next : tensor<64x64xf32>
    }
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16>
!ring = !flash_tile.ring<1, !tile>

// Without a pipeline: a barrier before the read, another before the next fill.
// A wait for what has arrived with an older group needs no depth of its own; a
// barrier that is there already is not added again; depths that were there are
// computed anew.
// CHECK-LABEL: flash_tile.kernel @plain
// CHECK: scf.for
// CHECK-NEXT: flash_tile.barrier
// CHECK-NEXT: flash_tile.fill %[[RK:[0-9]+]]
// CHECK-NEXT: flash_tile.fill %[[RV:[0-9]+]]
// CHECK-NEXT: flash_tile.wait %[[RV]] pending 0
// CHECK-NEXT: flash_tile.wait %[[RK]] pending 0
// CHECK-NEXT: flash_tile.barrier
// CHECK-NEXT: flash_tile.dot
// CHECK-NEXT: flash_tile.dot
// CHECK-NEXT: flash_tile.release
// CHECK-NEXT: flash_tile.release
// CHECK-NEXT: }
gpu.module @m {
  flash_tile.kernel @plain warps 4 instruction "m16n8k16" {
  ^bb0(%gk: !g, %gv: !g):
    %rk = flash_tile.alloc : !ring
    %rv = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %n = memref.dim %gk, %c0 : !g
    %q = arith.constant dense<0.0> : tensor<64x64xf16>
    %zero = arith.constant dense<0.0> : tensor<64x32xf32>
    scf.for %i = %c0 to %n step %c32 {
      flash_tile.fill %rk with %gk[%i, %c0] dims [0, 1] : !ring, !g
      flash_tile.fill %rv with %gv[%i, %c0] dims [0, 1] : !ring, !g
      %v = flash_tile.wait %rv pending 7 : !ring -> !tile
      %k = flash_tile.wait %rk : !ring -> !tile
      flash_tile.barrier
      %s = flash_tile.dot %q, %k acc %zero transpose_b : tensor<64x64xf16>, !tile -> tensor<64x32xf32>
      %t = flash_tile.dot %q, %v acc %zero transpose_b : tensor<64x64xf16>, !tile -> tensor<64x32xf32>
      flash_tile.release %rk : !ring
      flash_tile.release %rv : !ring
    }
  }
}

// -----

!g = memref<?x64xf32, strided<[?, 1]>, #gpu.address_space<global>>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!shared = tensor<64x64xf32, #flash_tile.shared<pitch = 68>>
!ring = !flash_tile.ring<1, !shared>

// A staged tile is read by the warp that wrote it: no barrier. A ring in the
// same bytes is filled by all warps, and waits for the last of them.
// CHECK-LABEL: flash_tile.kernel @staged
// CHECK: %[[S:.*]] = flash_tile.stage
// CHECK-NEXT: flash_tile.dot %[[S]]
// CHECK-NEXT: flash_tile.release
// CHECK-NEXT: flash_tile.barrier
// CHECK-NEXT: flash_tile.fill
gpu.module @m {
  flash_tile.kernel @staged warps 4 instruction "fma" {
  ^bb0(%g: !g):
    %r0 = flash_tile.alloc at 0 : !ring
    %r1 = flash_tile.alloc at 17408 : !ring
    %r2 = flash_tile.alloc at 0 : !ring
    %c0 = arith.constant 0 : index
    %p = arith.constant dense<0.0> : !acc
    flash_tile.fill %r1 with %g[%c0, %c0] dims [0, 1] : !ring, !g
    %v = flash_tile.wait %r1 : !ring -> !shared
    flash_tile.barrier
    %s = flash_tile.stage %p in %r0 : !acc, !ring -> !shared
    %o = flash_tile.dot %s, %v acc %p : !shared, !shared -> !acc
    flash_tile.release %r1 : !ring
    flash_tile.fill %r2 with %g[%c0, %c0] dims [0, 1] : !ring, !g
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16>
!ring = !flash_tile.ring<1, !tile>

// A kernel without rings, an empty one, two kernels: each on its own.
// CHECK-LABEL: flash_tile.kernel @empty
// CHECK-NEXT: }
// CHECK-LABEL: flash_tile.kernel @first
// CHECK: flash_tile.wait %{{.*}} pending 0
// CHECK-LABEL: flash_tile.kernel @second
// CHECK: flash_tile.wait %{{.*}} pending 0
gpu.module @m {
  flash_tile.kernel @empty warps 4 instruction "m16n8k16" {
  }
  flash_tile.kernel @first warps 4 instruction "m16n8k16" {
  ^bb0(%g: !g):
    %r = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    flash_tile.fill %r with %g[%c0, %c0] dims [0, 1] : !ring, !g
    %t = flash_tile.wait %r : !ring -> !tile
  }
  flash_tile.kernel @second warps 4 instruction "m16n8k16" {
  ^bb0(%g: !g):
    %r = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    flash_tile.fill %r with %g[%c0, %c0] dims [0, 1] : !ring, !g
    %t = flash_tile.wait %r : !ring -> !tile
  }
}
