// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-pipeline))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-pipeline))' -o %t.1
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-pipeline))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16>
!q = tensor<64x64xf16>
!ring = !flash_tile.ring<2, !tile>

// Two slots: block 0 is requested before the loop, together with Q, and block
// n + 1 at the top of the iteration that computes block n.
// CHECK-LABEL: flash_tile.kernel @two
// CHECK: ^bb0(%[[Q:[^:]*]]: {{.*}}, %[[K:[^:]*]]: {{.*}}, %[[V:[^:]*]]: memref
// CHECK: %[[RQ:.*]] = flash_tile.alloc
// CHECK: %[[RK:.*]] = flash_tile.alloc
// CHECK: %[[RV:.*]] = flash_tile.alloc
// CHECK: flash_tile.fill %[[RQ]]
// CHECK-NEXT: flash_tile.fill %[[RK]] with %[[K]][%c0, %c0] dims [0, 1] limits(%[[N:.*]], %c64)
// CHECK-NEXT: flash_tile.fill %[[RV]] with %[[V]][%c0, %c0]
// CHECK-NEXT: flash_tile.wait %[[RQ]]
// CHECK-NEXT: scf.for %[[I:.*]] = %c0 to %[[N]] step %c32
// CHECK-NEXT: %[[TK:.*]] = flash_tile.wait %[[RK]]
// CHECK-NEXT: %[[TV:.*]] = flash_tile.wait %[[RV]]
// CHECK-NEXT: %[[ONE:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[BY:.*]] = arith.muli %[[ONE]], %c32
// CHECK-NEXT: %[[NEXT:.*]] = arith.addi %[[I]], %[[BY]]
// CHECK-NEXT: flash_tile.fill %[[RK]] with %[[K]][%[[NEXT]], %c0] dims [0, 1] limits(%[[N]], %c64)
// CHECK-NEXT: flash_tile.fill %[[RV]] with %[[V]][%[[NEXT]], %c0]
// CHECK-NEXT: flash_tile.dot %{{.*}}, %[[TK]]
// CHECK-NEXT: flash_tile.release %[[RK]]
// CHECK-NEXT: arith.truncf
// CHECK-NEXT: flash_tile.dot %{{.*}}, %[[TV]]
// CHECK-NEXT: flash_tile.release %[[RV]]
// CHECK-NEXT: scf.yield
gpu.module @m {
  flash_tile.kernel @two warps 4 instruction "m16n8k16" {
  ^bb0(%gq: !g, %gk: !g, %gv: !g):
    %rq = flash_tile.alloc : !flash_tile.ring<1, !q>
    %rk = flash_tile.alloc : !ring
    %rv = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %c64 = arith.constant 64 : index
    %n = memref.dim %gk, %c0 : !g
    %zero = arith.constant dense<0.0> : tensor<64x32xf32>
    %init = arith.constant dense<0.0> : tensor<64x64xf32>
    flash_tile.fill %rq with %gq[%c0, %c0] dims [0, 1] : !flash_tile.ring<1, !q>, !g
    %q = flash_tile.wait %rq : !flash_tile.ring<1, !q> -> !q
    %o = scf.for %i = %c0 to %n step %c32 iter_args(%acc = %init) -> tensor<64x64xf32> {
      flash_tile.fill %rk with %gk[%i, %c0] dims [0, 1] limits(%n, %c64) : !ring, !g
      %k = flash_tile.wait %rk : !ring -> !tile
      %s = flash_tile.dot %q, %k acc %zero transpose_b : !q, !tile -> tensor<64x32xf32>
      flash_tile.release %rk : !ring
      %p = arith.truncf %s : tensor<64x32xf32> to tensor<64x32xf16>
      flash_tile.fill %rv with %gv[%i, %c0] dims [0, 1] : !ring, !g
      %v = flash_tile.wait %rv : !ring -> !tile
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

// Three slots: blocks 0 and 1 before the loop, then two blocks ahead. Address
// arithmetic of the loop body moves along.
// CHECK-LABEL: flash_tile.kernel @three
// CHECK: ^bb0(%[[K:[^:]*]]: memref
// CHECK: %[[R:.*]] = flash_tile.alloc
// CHECK: %[[A0:.*]] = arith.addi %c64, %c5
// CHECK-NEXT: flash_tile.fill %[[R]] with %[[K]][%[[A0]], %c0]
// CHECK-NEXT: %[[ONE:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[BY1:.*]] = arith.muli %[[ONE]], %c32
// CHECK-NEXT: %[[I1:.*]] = arith.addi %c64, %[[BY1]]
// CHECK-NEXT: %[[A1:.*]] = arith.addi %[[I1]], %c5
// CHECK-NEXT: flash_tile.fill %[[R]] with %[[K]][%[[A1]], %c0]
// CHECK-NEXT: scf.for %[[I:.*]] = %c64
// CHECK-NEXT: flash_tile.wait %[[R]]
// CHECK-NEXT: %[[TWO:.*]] = arith.constant 2 : index
// CHECK-NEXT: %[[BY2:.*]] = arith.muli %[[TWO]], %c32
// CHECK-NEXT: %[[I2:.*]] = arith.addi %[[I]], %[[BY2]]
// CHECK-NEXT: %[[A2:.*]] = arith.addi %[[I2]], %c5
// CHECK-NEXT: flash_tile.fill %[[R]] with %[[K]][%[[A2]], %c0]
// CHECK-NOT: flash_tile.fill
// CHECK: flash_tile.release %[[R]]
gpu.module @m {
  flash_tile.kernel @three warps 4 instruction "m16n8k16" {
  ^bb0(%gk: !g):
    %r = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c5 = arith.constant 5 : index
    %c32 = arith.constant 32 : index
    %c64 = arith.constant 64 : index
    %n = memref.dim %gk, %c0 : !g
    %q = arith.constant dense<0.0> : tensor<64x64xf16>
    %zero = arith.constant dense<0.0> : tensor<64x32xf32>
    scf.for %i = %c64 to %n step %c32 {
      %at = arith.addi %i, %c5 : index
      flash_tile.fill %r with %gk[%at, %c0] dims [0, 1] : !ring, !g
      %k = flash_tile.wait %r : !ring -> !tile
      %s = flash_tile.dot %q, %k acc %zero transpose_b : tensor<64x64xf16>, !tile -> tensor<64x32xf32>
      flash_tile.release %r : !ring
    }
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16>
!ring = !flash_tile.ring<1, !tile>

// One slot: K takes turns with V. V of this block is requested while Q·Kᵀ
// runs, K of the next one once K is released, while the softmax and P·V run.
// CHECK-LABEL: flash_tile.kernel @turns
// CHECK: ^bb0(%[[K:[^:]*]]: {{.*}}, %[[V:[^:]*]]: memref
// CHECK: %[[RK:.*]] = flash_tile.alloc
// CHECK: %[[RV:.*]] = flash_tile.alloc
// CHECK: flash_tile.fill %[[RK]] with %[[K]][%c0, %c0]
// CHECK-NEXT: scf.for %[[I:.*]] = %c0
// CHECK-NEXT: %[[TK:.*]] = flash_tile.wait %[[RK]]
// CHECK-NEXT: flash_tile.fill %[[RV]] with %[[V]][%[[I]], %c0]
// CHECK-NEXT: flash_tile.dot %{{.*}}, %[[TK]]
// CHECK-NEXT: flash_tile.release %[[RK]]
// CHECK-NEXT: %[[TV:.*]] = flash_tile.wait %[[RV]]
// CHECK: %[[NEXT:.*]] = arith.addi %[[I]]
// CHECK-NEXT: flash_tile.fill %[[RK]] with %[[K]][%[[NEXT]], %c0]
// CHECK-NEXT: arith.truncf
// CHECK-NEXT: flash_tile.dot %{{.*}}, %[[TV]]
// CHECK-NEXT: flash_tile.release %[[RV]]
gpu.module @m {
  flash_tile.kernel @turns warps 4 instruction "m16n8k16" {
  ^bb0(%gk: !g, %gv: !g):
    %rk = flash_tile.alloc : !ring
    %rv = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %n = memref.dim %gk, %c0 : !g
    %q = arith.constant dense<0.0> : tensor<64x64xf16>
    %zero = arith.constant dense<0.0> : tensor<64x32xf32>
    %init = arith.constant dense<0.0> : tensor<64x64xf32>
    %o = scf.for %i = %c0 to %n step %c32 iter_args(%acc = %init) -> tensor<64x64xf32> {
      flash_tile.fill %rk with %gk[%i, %c0] dims [0, 1] : !ring, !g
      %k = flash_tile.wait %rk : !ring -> !tile
      %s = flash_tile.dot %q, %k acc %zero transpose_b : tensor<64x64xf16>, !tile -> tensor<64x32xf32>
      flash_tile.release %rk : !ring
      %p = arith.truncf %s : tensor<64x32xf32> to tensor<64x32xf16>
      flash_tile.fill %rv with %gv[%i, %c0] dims [0, 1] : !ring, !g
      %v = flash_tile.wait %rv : !ring -> !tile
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

// One ring of one slot: the next block is requested after the release.
// CHECK-LABEL: flash_tile.kernel @alone
// CHECK: flash_tile.fill
// CHECK: scf.for
// CHECK-NEXT: flash_tile.wait
// CHECK-NEXT: flash_tile.dot
// CHECK-NEXT: flash_tile.release
// CHECK-NEXT: arith.constant 1
// CHECK-NEXT: arith.muli
// CHECK-NEXT: arith.addi
// CHECK-NEXT: flash_tile.fill
// CHECK-NEXT: }
// A loop without fills stays what it is.
// CHECK-NEXT: scf.for
// CHECK-NEXT: flash_tile.barrier
// CHECK-NEXT: }
gpu.module @m {
  flash_tile.kernel @alone warps 4 instruction "m16n8k16" {
  ^bb0(%gk: !g):
    %r = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %n = memref.dim %gk, %c0 : !g
    %q = arith.constant dense<0.0> : tensor<64x64xf16>
    %zero = arith.constant dense<0.0> : tensor<64x32xf32>
    scf.for %i = %c0 to %n step %c32 {
      flash_tile.fill %r with %gk[%i, %c0] dims [0, 1] : !ring, !g
      %k = flash_tile.wait %r : !ring -> !tile
      %s = flash_tile.dot %q, %k acc %zero transpose_b : tensor<64x64xf16>, !tile -> tensor<64x32xf32>
      flash_tile.release %r : !ring
    }
    scf.for %i = %c0 to %n step %c32 {
      flash_tile.barrier
    }
  }
}
