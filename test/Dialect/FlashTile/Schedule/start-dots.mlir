// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-start-dots))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-start-dots))' -o %t.1
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-start-dots))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<64x64xf16>
!s = tensor<64x64xf32>

// A product that starts at zero has no accumulator. It is waited for before its
// first use, and the depth is the number of products started in between: in
// the loop S may be used while P·V is still in flight.
// CHECK-LABEL: flash_tile.kernel @rotated
// CHECK: %[[A:.*]] = flash_tile.load
// CHECK-NEXT: %[[S0:.*]] = flash_tile.dot_start %[[A]], %[[A]] transpose_b : tensor<64x64xf16>, tensor<64x64xf16> -> <tensor<64x64xf32>>
// A use that is an operand of the loop counts as well.
// CHECK-NEXT: %[[INIT:.*]] = flash_tile.dot_wait %[[S0]] pending 0 :
// CHECK-NEXT: %[[R:.*]] = scf.for {{.*}} iter_args(%[[O:.*]] = %[[INIT]])
// CHECK-NEXT: %[[B:.*]] = flash_tile.load
// CHECK-NEXT: %[[S:.*]] = flash_tile.dot_start %[[A]], %[[B]] transpose_b :
// CHECK-NEXT: %[[PV:.*]] = flash_tile.dot_start %[[A]], %[[B]] acc %[[O]] :
// CHECK-NEXT: %[[SW:.*]] = flash_tile.dot_wait %[[S]] pending 1 : <tensor<64x64xf32>> -> tensor<64x64xf32>
// CHECK-NEXT: %[[E:.*]] = math.exp2 %[[SW]]
// Ops that do not use the product stay in front of its wait.
// CHECK-NEXT: %[[EE:.*]] = math.exp2 %[[E]]
// CHECK-NEXT: %[[PVW:.*]] = flash_tile.dot_wait %[[PV]] pending 0 :
// CHECK-NEXT: arith.addf %[[PVW]], %[[EE]]
// CHECK-NEXT: scf.yield
// CHECK: flash_tile.dot_start %[[A]], %[[A]] acc %[[R]] :
// CHECK-NOT: flash_tile.dot_wait
// CHECK-NOT: flash_tile.dot %
gpu.module @m {
  flash_tile.kernel @rotated warps 4 instruction "wgmma" {
  ^bb0(%g: !g):
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %zero = arith.constant dense<0.0> : !s
    %a = flash_tile.load %g[%c0, %c0] dims [0, 1] : !g -> !t
    %s = flash_tile.dot %a, %a acc %zero transpose_b : !t, !t -> !s
    %r = scf.for %i = %c0 to %c64 step %c64 iter_args(%o = %s) -> (!s) {
      %b = flash_tile.load %g[%i, %c0] dims [0, 1] : !g -> !t
      %x = flash_tile.dot %a, %b acc %zero transpose_b : !t, !t -> !s
      %y = flash_tile.dot %a, %b acc %o : !t, !t -> !s
      %e = math.exp2 %x : !s
      %ee = math.exp2 %e : !s
      %z = arith.addf %y, %ee : !s
      scf.yield %z : !s
    }
    // Nobody uses it.
    %u = flash_tile.dot %a, %a acc %r : !t, !t -> !s
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<64x64xf16>
!s = tensor<64x64xf32>

// The first use may be in a branch: the wait comes before it, for both ways.
// Three products in flight, used in another order than they were started: the
// second one is complete when the last one is, and not waited for later.
// CHECK-LABEL: flash_tile.kernel @branch
// CHECK: %[[X:.*]] = flash_tile.dot_start {{.*}} transpose_b
// CHECK-NEXT: %[[Y:.*]] = flash_tile.dot_start
// CHECK-NEXT: %[[Z:.*]] = flash_tile.dot_start
// CHECK-NEXT: %[[XW:.*]] = flash_tile.dot_wait %[[X]] pending 2
// CHECK-NEXT: scf.if
// CHECK-NEXT: math.exp2 %[[XW]]
// CHECK: %[[YW:.*]] = flash_tile.dot_wait %[[Y]] pending 1
// CHECK-NEXT: %[[ZW:.*]] = flash_tile.dot_wait %[[Z]] pending 0
// CHECK-NEXT: math.exp2 %[[ZW]]
// CHECK-NEXT: math.exp2 %[[YW]]
gpu.module @m {
  flash_tile.kernel @branch warps 4 instruction "wgmma" {
  ^bb0(%g: !g, %flag: i1):
    %c0 = arith.constant 0 : index
    %zero = arith.constant dense<0.0> : !s
    %a = flash_tile.load %g[%c0, %c0] dims [0, 1] : !g -> !t
    %x = flash_tile.dot %a, %a acc %zero transpose_b : !t, !t -> !s
    %y = flash_tile.dot %a, %a acc %zero : !t, !t -> !s
    %z = flash_tile.dot %a, %a acc %zero : !t, !t -> !s
    scf.if %flag {
      %e = math.exp2 %x : !s
    }
    %ez = math.exp2 %z : !s
    %ey = math.exp2 %y : !s
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<64x64xf16>
!s = tensor<64x64xf32>

// mma.sync has no products in flight.
// CHECK-LABEL: flash_tile.kernel @synchronous
// CHECK-NOT: flash_tile.dot_start
// CHECK: flash_tile.dot %{{.*}} acc
gpu.module @m {
  flash_tile.kernel @synchronous warps 4 instruction "m16n8k16" {
  ^bb0(%g: !g):
    %c0 = arith.constant 0 : index
    %zero = arith.constant dense<0.0> : !s
    %a = flash_tile.load %g[%c0, %c0] dims [0, 1] : !g -> !t
    %x = flash_tile.dot %a, %a acc %zero transpose_b : !t, !t -> !s
    %e = math.exp2 %x : !s
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<64x64xf16>
!s = tensor<64x64xf32>

// A tile that was computed is an accumulator; as A operand of the next product
// it is converted where it is needed. A tile from memory is read from SRAM.
// CHECK-LABEL: flash_tile.kernel @computed
// CHECK: %[[A:.*]] = flash_tile.load
// CHECK: flash_tile.dot_start %[[A]], %[[A]] transpose_b
// CHECK: %[[H:.*]] = arith.truncf
// CHECK-NEXT: %[[P:.*]] = flash_tile.convert_layout %[[H]]
// CHECK-NEXT: flash_tile.dot_start %[[P]], %[[A]]
gpu.module @m {
  flash_tile.kernel @computed warps 4 instruction "wgmma" {
  ^bb0(%g: !g):
    %c0 = arith.constant 0 : index
    %zero = arith.constant dense<0.0> : !s
    %a = flash_tile.load %g[%c0, %c0] dims [0, 1] : !g -> !t
    %x = flash_tile.dot %a, %a acc %zero transpose_b : !t, !t -> !s
    %h = arith.truncf %x : !s to !t
    %y = flash_tile.dot %h, %a acc %zero : !t, !t -> !s
    %e = math.exp2 %y : !s
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<64x64xf16>
!h = tensor<64x32xf16>
!s = tensor<64x64xf32>

// One that was computed in parts, too.
// CHECK-LABEL: flash_tile.kernel @parts
// CHECK: %[[H:.*]] = flash_tile.concat
// CHECK-NEXT: %[[P:.*]] = flash_tile.convert_layout %[[H]]
// CHECK-NEXT: flash_tile.dot_start %[[P]],
gpu.module @m {
  flash_tile.kernel @parts warps 4 instruction "wgmma" {
  ^bb0(%g: !g):
    %c0 = arith.constant 0 : index
    %zero = arith.constant dense<0.0> : !s
    %a = flash_tile.load %g[%c0, %c0] dims [0, 1] : !g -> !t
    %x = flash_tile.dot %a, %a acc %zero transpose_b : !t, !t -> !s
    %r = arith.truncf %x : !s to !t
    %r0 = flash_tile.slice %r from 0 : !t -> !h
    %r1 = flash_tile.slice %r from 32 : !t -> !h
    %p = flash_tile.concat %r0, %r1 : !h, !h -> !t
    %y = flash_tile.dot %p, %a acc %zero : !t, !t -> !s
    %e = math.exp2 %y : !s
  }
}
