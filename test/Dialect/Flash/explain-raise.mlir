// RUN: flash-opt %s --flash-explain | FileCheck %s
// RUN: flash-opt %s --flash-explain=json | FileCheck %s --check-prefix=JSON
// RUN: flash-opt %s --flash-explain -o - | FileCheck %s --check-prefix=IR
// RUN: flash-opt %s --flash-raise --flash-explain 2>/dev/null | FileCheck %s --check-prefix=AFTER

// Entries come in program order, and the module stays as it is.

// A softmax whose probabilities are a result: missed, with the place and the
// operation that blocks.
// CHECK: [1] @escapes, {{.*}}explain-raise.mlir:[[@LINE+16]]:{{[0-9]+}}: softmax not raised, missed-probabilities-escape
// CHECK-NEXT: reason {{.*}}the probabilities have a use outside of the attention
// CHECK: blocked by func.return : (tensor<8x32x16xf32>, tensor<8x32x64xf32>)
// CHECK-NEXT: at {{.*}}explain-raise.mlir:[[@LINE+17]]:3
// CHECK: steps {{.*}} score region yes,
// CHECK-NEXT: output yes, uses no
// CHECK: suggestion do not return or save the attention weights
// JSON: "kind": "miss"
// JSON-NEXT: "function": "escapes"
// JSON: "id": "missed-probabilities-escape"
// IR: func.func @escapes
func.func @escapes(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x16xf32>) -> (tensor<8x32x16xf32>, tensor<8x32x64xf32>) {
  %zero = arith.constant 0.0 : f32
  %s_init = tensor.empty() : tensor<8x32x64xf32>
  %s_zero = linalg.fill ins(%zero : f32) outs(%s_init : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%s_zero : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<8x32x64xf32>) outs(%s_init : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %o_init = tensor.empty() : tensor<8x32x16xf32>
  %o_zero = linalg.fill ins(%zero : f32) outs(%o_init : tensor<8x32x16xf32>) -> tensor<8x32x16xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x32x64xf32>, tensor<8x64x16xf32>) outs(%o_zero : tensor<8x32x16xf32>) -> tensor<8x32x16xf32>
  return %o, %p : tensor<8x32x16xf32>, tensor<8x32x64xf32>
}

// A match, described as it would be raised: the transposed K by its axes.
// CHECK: [2] @matches, {{.*}}explain-raise.mlir:[[@LINE+17]]:{{[0-9]+}}: softmax recognized as attention
// CHECK: shape H = 8, M = 32, N = 64, K = 16, D = 16
// CHECK: Q tensor<8x32x16xf32> read as [h, m, k]
// CHECK-NEXT: K tensor<8x16x64xf32> read as [h, k, n]
// CHECK: scale none (1)
// CHECK: work 1.05 MFLOP
// JSON: "kind": "attention"
// JSON-NEXT: "function": "matches"
// JSON: "raised": true
// IR: linalg.softmax
// IR-NOT: flash.attention
// AFTER: [2] @matches, {{.*}}: flash.attention
func.func @matches(%q: tensor<8x32x16xf32>, %k: tensor<8x16x64xf32>, %v: tensor<8x64x16xf32>) -> tensor<8x32x16xf32> {
  %zero = arith.constant 0.0 : f32
  %s_init = tensor.empty() : tensor<8x32x64xf32>
  %s_zero = linalg.fill ins(%zero : f32) outs(%s_init : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<8x32x16xf32>, tensor<8x16x64xf32>) outs(%s_zero : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<8x32x64xf32>) outs(%s_init : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
  %o_init = tensor.empty() : tensor<8x32x16xf32>
  %o_zero = linalg.fill ins(%zero : f32) outs(%o_init : tensor<8x32x16xf32>) -> tensor<8x32x16xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x32x64xf32>, tensor<8x64x16xf32>) outs(%o_zero : tensor<8x32x16xf32>) -> tensor<8x32x16xf32>
  return %o : tensor<8x32x16xf32>
}

// An op of the input keeps its place among the softmaxes.
// CHECK: [3] @given, {{.*}}: flash.attention
// IR: func.func @given
func.func @given(%q: tensor<8x32x16xf32>) -> tensor<8x32x16xf32> {
  %o = flash.attention %q, %q, %q : (tensor<8x32x16xf32>, tensor<8x32x16xf32>, tensor<8x32x16xf32>) -> tensor<8x32x16xf32>
  return %o : tensor<8x32x16xf32>
}

// CHECK: summary
// CHECK-NEXT: recognition 1 of 2 softmaxes are attention
// CHECK-NEXT: missed 1 missed-probabilities-escape
// CHECK-NEXT: flash ops 1 in the input
// JSON: "attentions": 2,
// JSON-NEXT: "softmaxes": 2,
// JSON-NEXT: "raised": 1,
// JSON-NEXT: "missed": 1
