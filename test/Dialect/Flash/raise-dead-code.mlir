// RUN: flash-opt %s --flash-raise | FileCheck %s

// Uses by operations that nothing needs do not make the probabilities escape,
// and go with them; dead code that has nothing to do with the attention stays.

#q = affine_map<(m, n, k) -> (m, k)>
#k = affine_map<(m, n, k) -> (n, k)>
#s = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>

// CHECK-LABEL: func @dead_uses
// CHECK-SAME:    %[[Q:.*]]: tensor<6x4xf32>, %[[K:.*]]: tensor<7x4xf32>, %[[V:.*]]: tensor<7x5xf32>
// CHECK-NOT:     math.absf
// CHECK-NOT:     scf.if
// CHECK:         math.sqrt %[[Q]]
// CHECK-NOT:     linalg
// CHECK:         flash.attention %{{.*}}, %[[K]], %[[V]]
// CHECK-NOT:     linalg
func.func @dead_uses(%query: tensor<6x4xf32>, %key: tensor<7x4xf32>,
                     %value: tensor<7x5xf32>, %flag: i1) -> tensor<6x5xf32> {
  %unrelated = math.sqrt %query : tensor<6x4xf32>
  %zero = arith.constant 0.0 : f32
  %es = tensor.empty() : tensor<6x7xf32>
  %fs = linalg.fill ins(%zero : f32) outs(%es : tensor<6x7xf32>) -> tensor<6x7xf32>
  %scores = linalg.generic {indexing_maps = [#q, #k, #s],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%query, %key : tensor<6x4xf32>, tensor<7x4xf32>)
      outs(%fs : tensor<6x7xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %x = arith.mulf %a, %b : f32
    %y = arith.addf %c, %x : f32
    linalg.yield %y : f32
  } -> tensor<6x7xf32>
  %p = linalg.softmax dimension(1) ins(%scores : tensor<6x7xf32>)
      outs(%es : tensor<6x7xf32>) -> tensor<6x7xf32>
  // A chain, one end of which is in a region.
  %d0 = math.absf %p : tensor<6x7xf32>
  %d1 = math.absf %d0 : tensor<6x7xf32>
  %d2 = scf.if %flag -> tensor<6x7xf32> {
    %d3 = math.absf %d1 : tensor<6x7xf32>
    scf.yield %d3 : tensor<6x7xf32>
  } else {
    scf.yield %p : tensor<6x7xf32>
  }
  %eo = tensor.empty() : tensor<6x5xf32>
  %fo = linalg.fill ins(%zero : f32) outs(%eo : tensor<6x5xf32>) -> tensor<6x5xf32>
  %o = linalg.matmul ins(%p, %value : tensor<6x7xf32>, tensor<7x5xf32>)
      outs(%fo : tensor<6x5xf32>) -> tensor<6x5xf32>
  return %o : tensor<6x5xf32>
}
