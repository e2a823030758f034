// RUN: flash-opt %s --pass-pipeline='builtin.module(func.func(flash-expand-exp2))' | FileCheck %s

// Six multiply-adds after the range reduction, and no call.
// CHECK-LABEL: @vector
// CHECK-NOT: math.exp2
// CHECK: %[[N:.*]] = math.roundeven
// CHECK: arith.subf %{{.*}}, %[[N]]
// CHECK-COUNT-6: math.fma
// CHECK: arith.fptosi %[[N]]
// CHECK: arith.shli
// CHECK: arith.bitcast
// CHECK: arith.mulf
func.func @vector(%x: vector<16xf32>) -> vector<16xf32> {
  %y = math.exp2 %x : vector<16xf32>
  return %y : vector<16xf32>
}

// Scalars and other types are for the math library.
// CHECK-LABEL: @others
// CHECK-COUNT-2: math.exp2
func.func @others(%x: f32, %v: vector<8xf64>) -> (f32, vector<8xf64>) {
  %y = math.exp2 %x : f32
  %z = math.exp2 %v : vector<8xf64>
  return %y, %z : f32, vector<8xf64>
}
