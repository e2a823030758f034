// RUN: flash-opt %s --flash-cpu-outline-loops=min-loops=2 | FileCheck %s
// RUN: flash-opt %s --flash-cpu-outline-loops | FileCheck %s --check-prefix=FEW

// Equal loops on different buffers share one function, with the constants
// inside; a loop that differs in a constant has its own.
// CHECK-LABEL: func.func private @twice_loop(
// CHECK-SAME: %{{.*}}: f32, %{{.*}}: memref<8xf32>)
// CHECK-SAME: llvm.linkage = #llvm.linkage<internal>
// CHECK-SAME: passthrough = ["noinline"]
// CHECK: arith.constant 8 : index
// CHECK: scf.for
// CHECK: return
// CHECK: func.func private @[[OTHER:twice_loop_[0-9]+]](
// CHECK: arith.constant 4 : index
// CHECK-LABEL: func.func @twice(
// CHECK-SAME: %[[A:.*]]: memref<8xf32>, %[[B:.*]]: memref<8xf32>, %[[X:.*]]: f32)
// CHECK-NOT: scf.for
// CHECK: call @twice_loop(%[[X]], %[[A]])
// CHECK: call @twice_loop(%[[X]], %[[B]])
// CHECK: call @[[OTHER]](%[[X]], %[[B]])

// Few loops are not worth it.
// FEW-NOT: func.func private
// FEW-NOT: call
func.func @twice(%a: memref<8xf32>, %b: memref<8xf32>, %x: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c8 = arith.constant 8 : index
  scf.for %i = %c0 to %c8 step %c1 {
    memref.store %x, %a[%i] : memref<8xf32>
  }
  scf.for %i = %c0 to %c8 step %c1 {
    memref.store %x, %b[%i] : memref<8xf32>
  }
  scf.for %i = %c0 to %c4 step %c1 {
    memref.store %x, %b[%i] : memref<8xf32>
  }
  return
}

// A loop's results are the function's; a loop inside a loop stays there.
// CHECK-LABEL: func.func private @sum_loop(
// CHECK-SAME: -> f32
// CHECK: %[[S:.*]] = scf.for
// CHECK: scf.for
// CHECK: return %[[S]] : f32
// CHECK-LABEL: func.func @sum(
// CHECK: %[[R:.*]] = call @sum_loop(
// CHECK: %[[T:.*]] = call @sum_loop(%{{.*}}, %[[R]])
// CHECK: return %[[T]] : f32
func.func @sum(%a: memref<8xf32>, %init: f32) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %r = scf.for %i = %c0 to %c8 step %c1 iter_args(%s = %init) -> f32 {
    %x = memref.load %a[%i] : memref<8xf32>
    %u = scf.for %j = %c0 to %c8 step %c1 iter_args(%t = %s) -> f32 {
      %y = arith.addf %t, %x : f32
      scf.yield %y : f32
    }
    scf.yield %u : f32
  }
  %t = scf.for %i = %c0 to %c8 step %c1 iter_args(%s = %r) -> f32 {
    %x = memref.load %a[%i] : memref<8xf32>
    %u = scf.for %j = %c0 to %c8 step %c1 iter_args(%t = %s) -> f32 {
      %y = arith.addf %t, %x : f32
      scf.yield %y : f32
    }
    scf.yield %u : f32
  }
  return %t : f32
}
