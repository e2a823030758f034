// RUN: flash-opt %s --flash-raise --remarks-filter=".*" 2>&1 >/dev/null | FileCheck %s
// RUN: flash-opt %s --flash-raise --remarks-filter=".*" --mlir-disable-threading 2>&1 >/dev/null | FileCheck %s
// RUN: flash-opt %s --flash-raise 2>&1 >/dev/null | FileCheck %s --check-prefix=QUIET

// Without a remark flag there is one line in all.
// QUIET-NOT: remark
// QUIET: flash-opt: 1 of 3 softmaxes raised to flash.attention
// QUIET-NOT: remark

// One remark for each softmax, in program order, whichever function is
// processed first; the location is that of the operation that blocks.

// CHECK: remarks.mlir:[[@LINE+8]]:8: remark: [Missed] missed-no-value-contraction | Category:flash-raise | Function=first | Reason="{{.+}}", Suggestion="{{.+}}"
// CHECK: remarks.mlir:[[@LINE+13]]:8: remark: [Missed] missed-no-value-contraction | {{.*}}Function=second
// CHECK: remarks.mlir:[[@LINE+17]]:8: remark: [Passed] attention-matched | Category:flash-raise | Function=second | Remark="softmax raised to flash.attention: b=1 h=6 m=16 n=24 k=8 d=8 scale=1 masked-rows=nan"
// CHECK-NOT: remark:

func.func @first(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  // A normalization of something that is no score.
  %p = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %p : tensor<4x8xf32>
}

func.func @second(%x: tensor<4x8xf32>, %q: tensor<6x16x8xf32>, %k: tensor<6x8x24xf32>, %v: tensor<6x24x8xf32>) -> (tensor<4x8xf32>, tensor<6x16x8xf32>) {
  %e = tensor.empty() : tensor<4x8xf32>
  %n = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<6x16x24xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<6x16x24xf32>) -> tensor<6x16x24xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<6x16x8xf32>, tensor<6x8x24xf32>) outs(%sz : tensor<6x16x24xf32>) -> tensor<6x16x24xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<6x16x24xf32>) outs(%se : tensor<6x16x24xf32>) -> tensor<6x16x24xf32>
  %oe = tensor.empty() : tensor<6x16x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<6x16x8xf32>) -> tensor<6x16x8xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<6x16x24xf32>, tensor<6x24x8xf32>) outs(%oz : tensor<6x16x8xf32>) -> tensor<6x16x8xf32>
  return %n, %o : tensor<4x8xf32>, tensor<6x16x8xf32>
}
