// RUN: flash-opt %s --flash-raise 2>/dev/null | FileCheck %s
// RUN: flash-opt %s --flash-raise --remarks-filter=.* --remark-format=emitRemark 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK
// RUN: flash-run %s --entry=pieces --backend=cpu --verify | FileCheck %s --check-prefix=EXEC

// EXEC: verify: PASS

// Front ends put a softmax, a mask or a scale in private functions. What the
// attention is made of is inlined; the other call stays.
// CHECK-LABEL: @pieces(
// CHECK: flash.attention %arg0, %arg1, %arg2 scale
// CHECK-NOT: linalg.
// CHECK: call @scaled(%arg3)
// REMARK: [Passed] attention-matched {{.*}}Function=pieces
func.func @pieces(%q: tensor<6x8xf32>, %k: tensor<8x10xf32>, %v: tensor<10x4xf32>, %x: tensor<6x10xf32>) -> (tensor<6x4xf32>, tensor<6x10xf32>) {
  %sz = arith.constant dense<0.0> : tensor<6x10xf32>
  %oz = arith.constant dense<0.0> : tensor<6x4xf32>
  %s = linalg.matmul ins(%q, %k : tensor<6x8xf32>, tensor<8x10xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
  %p = call @scaled_softmax(%s) : (tensor<6x10xf32>) -> tensor<6x10xf32>
  %o = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
  %y = call @scaled(%x) : (tensor<6x10xf32>) -> tensor<6x10xf32>
  return %o, %y : tensor<6x4xf32>, tensor<6x10xf32>
}

// Nobody calls it any more.
// CHECK-NOT: @scaled_softmax
func.func private @scaled_softmax(%s: tensor<6x10xf32>) -> tensor<6x10xf32> {
  %t = call @scaled(%s) : (tensor<6x10xf32>) -> tensor<6x10xf32>
  %e = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%t : tensor<6x10xf32>) outs(%e : tensor<6x10xf32>) -> tensor<6x10xf32>
  return %p : tensor<6x10xf32>
}

// This one still has a caller.
// CHECK: func.func private @scaled(
func.func private @scaled(%s: tensor<6x10xf32>) -> tensor<6x10xf32> {
  %c = arith.constant dense<0.25> : tensor<6x10xf32>
  %t = arith.mulf %s, %c : tensor<6x10xf32>
  return %t : tensor<6x10xf32>
}

// A private function that holds the whole attention is raised where it is.
// CHECK-LABEL: @caller(
// CHECK-NEXT: call @whole
// CHECK: func.func private @whole(
// CHECK: flash.attention
// REMARK: [Passed] attention-matched {{.*}}Function=whole
func.func @caller(%q: tensor<6x8xf32>, %k: tensor<8x10xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
  %o = call @whole(%q, %k, %v) : (tensor<6x8xf32>, tensor<8x10xf32>, tensor<10x4xf32>) -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}
func.func private @whole(%q: tensor<6x8xf32>, %k: tensor<8x10xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
  %sz = arith.constant dense<0.0> : tensor<6x10xf32>
  %oz = arith.constant dense<0.0> : tensor<6x4xf32>
  %s = linalg.matmul ins(%q, %k : tensor<6x8xf32>, tensor<8x10xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
  %e = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<6x10xf32>) outs(%e : tensor<6x10xf32>) -> tensor<6x10xf32>
  %o = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}

// A function with effects blocks, and the remark says what helps.
// CHECK-LABEL: @effects(
// CHECK: call @printed
// CHECK: linalg.softmax
// REMARK: [Missed] missed-nonelementwise-score {{.*}}Function=effects{{.*}}'func.call'{{.*}}--inline
func.func private @print(tensor<6x10xf32>)
func.func @effects(%q: tensor<6x8xf32>, %k: tensor<8x10xf32>, %v: tensor<10x4xf32>) -> tensor<6x4xf32> {
  %sz = arith.constant dense<0.0> : tensor<6x10xf32>
  %oz = arith.constant dense<0.0> : tensor<6x4xf32>
  %s = linalg.matmul ins(%q, %k : tensor<6x8xf32>, tensor<8x10xf32>) outs(%sz : tensor<6x10xf32>) -> tensor<6x10xf32>
  %t = call @printed(%s) : (tensor<6x10xf32>) -> tensor<6x10xf32>
  %e = tensor.empty() : tensor<6x10xf32>
  %p = linalg.softmax dimension(1) ins(%t : tensor<6x10xf32>) outs(%e : tensor<6x10xf32>) -> tensor<6x10xf32>
  %o = linalg.matmul ins(%p, %v : tensor<6x10xf32>, tensor<10x4xf32>) outs(%oz : tensor<6x4xf32>) -> tensor<6x4xf32>
  return %o : tensor<6x4xf32>
}
func.func private @printed(%s: tensor<6x10xf32>) -> tensor<6x10xf32> {
  call @print(%s) : (tensor<6x10xf32>) -> ()
  return %s : tensor<6x10xf32>
}

// Functions that call themselves are left alone.
// CHECK-LABEL: @recursive(
// CHECK: call @endless
func.func @recursive(%x: tensor<6x10xf32>) -> tensor<6x10xf32> {
  %y = call @endless(%x) : (tensor<6x10xf32>) -> tensor<6x10xf32>
  %z = math.exp %y : tensor<6x10xf32>
  return %z : tensor<6x10xf32>
}
func.func private @endless(%x: tensor<6x10xf32>) -> tensor<6x10xf32> {
  %y = call @endless(%x) : (tensor<6x10xf32>) -> tensor<6x10xf32>
  return %y : tensor<6x10xf32>
}
