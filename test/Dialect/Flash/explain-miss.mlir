// RUN: flash-opt %s --flash-explain | FileCheck %s --strict-whitespace
// RUN: flash-opt %s --flash-explain=json | FileCheck %s --check-prefix=JSON
// RUN: flash-opt - --flash-explain < %s | FileCheck %s --check-prefix=STDIN

// What a softmax that is not raised gets: the operation that blocks on a line,
// its line of the input with a caret under the operation, how far recognition
// got, and what to do. Equal ones share an entry.

// CHECK:[1] @two_dims, {{.*}}explain-miss.mlir:[[@LINE+18]]:8: softmax not raised, missed-no-value-contraction, x2
// CHECK-NEXT:    also at       [[@LINE+18]]:8
// CHECK-NEXT:    reason        the probabilities are not contracted with a value tensor
// CHECK-NEXT:    blocked by    linalg.softmax dimension(1) : (tensor<4x8xf32>, tensor<4x8xf32>) ->
// CHECK-NEXT:                  tensor<4x8xf32>
// CHECK-NEXT:    at            {{.*}}explain-miss.mlir:[[#%u,SOFTMAX:@LINE+13]]:8
// CHECK-NEXT:                  [[#SOFTMAX]] | %p = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%e : te...
// CHECK-NEXT:                     |      ^
// CHECK-NEXT:    steps         exponentials yes, P·V no
// CHECK-NEXT:    suggestion    nothing to do if this softmax is not part of an attention
// JSON: "entry": 1,
// JSON-NEXT: "kind": "miss",
// JSON-NEXT: "function": "two_dims",
// JSON: "blocker": "linalg.softmax dimension(1) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>",
// STDIN: at            <stdin>:[[#%u,SOFTMAX:@LINE+4]]:8
// STDIN-NEXT: [[#SOFTMAX]] | %p = linalg.softmax
func.func @two_dims(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %e = tensor.empty() : tensor<4x8xf32>
  %p = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %r = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %p, %r : tensor<4x8xf32>, tensor<4x8xf32>
}

// On buffers nothing was tried: no steps.
// CHECK:[2] @buffers, {{.*}}: softmax not raised, missed-buffers
// CHECK:    blocked by    linalg.softmax dimension(1) : (memref<4x8xf32>, memref<4x8xf32>)
// CHECK-NEXT:    at {{.*}}explain-miss.mlir:[[#%u,BUFFERS:@LINE+8]]:3
// CHECK-NEXT:                  [[#BUFFERS]] | linalg.softmax
// CHECK-NEXT:                     | ^
// CHECK-NEXT:    suggestion    raise attention before bufferization
// JSON: "id": "missed-buffers",
// JSON: "passed_steps": [],
// JSON-NEXT: "failed_step": ""
func.func @buffers(%s: memref<4x8xf32>, %p: memref<4x8xf32>) {
  linalg.softmax dimension(1) ins(%s : memref<4x8xf32>) outs(%p : memref<4x8xf32>)
  return
}
