// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-wait-early))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-wait-early))' -o %t.1
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-wait-early))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!t = tensor<64x64xf16>
!s = tensor<64x64xf32>
!r = !flash_tile.ring<2, !t>

// K is awaited at the issue points, in front of the wait for P·V; the loop's
// own wait then finds it there. K is peeked at as soon as the first product is
// complete, V at the top of the iteration.
// CHECK-LABEL: flash_tile.kernel @attention
// CHECK: %[[RK:.*]] = flash_tile.alloc
// CHECK-NEXT: %[[RV:.*]] = flash_tile.alloc
// In front of the loop nothing has been asked yet.
// CHECK: flash_tile.issue_point() next %[[FIRST:.*]]
// CHECK-NEXT: flash_tile.await %[[RK]] if %[[FIRST]] : <2,
// CHECK: scf.for
// CHECK-NEXT: %[[PEEKV:.*]] = flash_tile.peek %[[RV]]
// CHECK-NEXT: %[[K:.*]] = flash_tile.wait %[[RK]] arrived :
// CHECK-NEXT: %[[S:.*]] = flash_tile.dot_start %{{.*}}, %[[K]] transpose_b
// CHECK-NEXT: %[[V:.*]] = flash_tile.wait %[[RV]] peeked %[[PEEKV]] :
// CHECK-NEXT: %[[PV:.*]] = flash_tile.dot_start
// CHECK-NEXT: flash_tile.dot_wait %[[S]] pending 1
// CHECK-NEXT: %[[PEEKK:.*]] = flash_tile.peek %[[RK]]
// CHECK-NEXT: flash_tile.release %[[RK]]
// CHECK: %[[NEXT:.*]] = arith.cmpi
// The point without `next` is none to wait at.
// CHECK-NEXT: flash_tile.issue_point(%{{.*}} :
// CHECK-NEXT: flash_tile.issue_point(%{{.*}} :{{.*}}) next %[[NEXT]]
// CHECK-NEXT: flash_tile.await %[[RK]] if %[[NEXT]] peeked %[[PEEKK]] :
// CHECK-NEXT: flash_tile.dot_wait %[[PV]] pending 0
// CHECK-NEXT: flash_tile.release %[[RV]]
// Behind the loop every wait is its own.
// CHECK: }
// CHECK-NEXT: flash_tile.wait %[[RV]] :
// CHECK-NOT: flash_tile.await
gpu.module @m {
  flash_tile.kernel @attention warps 4 instruction "wgmma" {
  ^bb0(%more: i1):
    %rk = flash_tile.alloc : !r
    %rv = flash_tile.alloc : !r
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %p = arith.constant dense<0.0> : !t
    %zero = arith.constant dense<0.0> : !s
    "flash_tile.issue_point"(%more) <{operandSegmentSizes = array<i32: 0, 1>}> : (i1) -> ()
    scf.for %i = %c0 to %c64 step %c64 {
      %k = flash_tile.wait %rk : !r -> !t
      %st = flash_tile.dot_start %p, %k transpose_b : !t, !t -> <!s>
      %v = flash_tile.wait %rv : !r -> !t
      %pv = flash_tile.dot_start %p, %v : !t, !t -> <!s>
      %s = flash_tile.dot_wait %st pending 1 : <!s> -> !s
      flash_tile.release %rk : !r
      %e = math.exp2 %s : !s
      %next = arith.cmpi sgt, %i, %c0 : index
      %e1 = "flash_tile.issue_point"(%e) <{operandSegmentSizes = array<i32: 1, 0>}> : (!s) -> !s
      %e2 = "flash_tile.issue_point"(%e1, %next) <{operandSegmentSizes = array<i32: 1, 1>}> : (!s, i1) -> !s
      %o = flash_tile.dot_wait %pv pending 0 : <!s> -> !s
      flash_tile.release %rv : !r
    }
    %v = flash_tile.wait %rv : !r -> !t
    flash_tile.release %rv : !r
  }
}

// -----

!t = tensor<64x64xf16>
!s = tensor<64x64xf32>
!r = !flash_tile.ring<2, !t>

// Loops that begin with tiles of different rings: which one would be awaited in
// front of them is not known, so none is.
// CHECK-LABEL: flash_tile.kernel @different
// CHECK-NOT: flash_tile.await
// CHECK-NOT: flash_tile.peek
// CHECK-NOT: arrived
// CHECK: flash_tile.kernel @none
// Nor without an issue point that announces a block.
// CHECK-NOT: flash_tile.await
// CHECK-NOT: flash_tile.peek
// CHECK-NOT: arrived
gpu.module @m {
  flash_tile.kernel @different warps 4 instruction "wgmma" {
  ^bb0(%more: i1):
    %rk = flash_tile.alloc : !r
    %rv = flash_tile.alloc : !r
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %p = arith.constant dense<0.0> : !t
    "flash_tile.issue_point"(%more) <{operandSegmentSizes = array<i32: 0, 1>}> : (i1) -> ()
    scf.for %i = %c0 to %c64 step %c64 {
      %k = flash_tile.wait %rk : !r -> !t
      %st = flash_tile.dot_start %p, %k transpose_b : !t, !t -> <!s>
      "flash_tile.issue_point"(%more) <{operandSegmentSizes = array<i32: 0, 1>}> : (i1) -> ()
      %s = flash_tile.dot_wait %st pending 0 : <!s> -> !s
      flash_tile.release %rk : !r
    }
    scf.for %i = %c0 to %c64 step %c64 {
      %k = flash_tile.wait %rv : !r -> !t
      %st = flash_tile.dot_start %p, %k transpose_b : !t, !t -> <!s>
      "flash_tile.issue_point"(%more) <{operandSegmentSizes = array<i32: 0, 1>}> : (i1) -> ()
      %s = flash_tile.dot_wait %st pending 0 : <!s> -> !s
      flash_tile.release %rv : !r
    }
  }
  flash_tile.kernel @none warps 4 instruction "wgmma" {
    %rk = flash_tile.alloc : !r
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %p = arith.constant dense<0.0> : !t
    scf.for %i = %c0 to %c64 step %c64 {
      %k = flash_tile.wait %rk : !r -> !t
      %st = flash_tile.dot_start %p, %k transpose_b : !t, !t -> <!s>
      %s = flash_tile.dot_wait %st pending 0 : <!s> -> !s
      %e = "flash_tile.issue_point"(%s) <{operandSegmentSizes = array<i32: 1, 0>}> : (!s) -> !s
      flash_tile.release %rk : !r
    }
  }
}
