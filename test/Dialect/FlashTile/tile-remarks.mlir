// RUN: flash-opt %s --flash-plan-attention --flash-tile-attention --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s

// CHECK: [Missed] attention-not-tiled
// CHECK-SAME: query_documents is not tiled
func.func @documents(%q: tensor<1x2x256x64xf32>, %k: tensor<1x2x256x64xf32>, %v: tensor<1x2x256x64xf32>, %ids: tensor<1x256xi32>) -> tensor<1x2x256x64xf32> {
  %o = flash.attention %q, %k, %v query_documents(%ids) key_documents(%ids) : (tensor<1x2x256x64xf32>, tensor<1x2x256x64xf32>, tensor<1x2x256x64xf32>, tensor<1x256xi32>, tensor<1x256xi32>) -> tensor<1x2x256x64xf32>
  return %o : tensor<1x2x256x64xf32>
}

// CHECK: [Passed] attention-tiled
func.func @plain(%q: tensor<1x2x256x64xf32>) -> tensor<1x2x256x64xf32> {
  %o = flash.attention %q, %q, %q : (tensor<1x2x256x64xf32>, tensor<1x2x256x64xf32>, tensor<1x2x256x64xf32>) -> tensor<1x2x256x64xf32>
  return %o : tensor<1x2x256x64xf32>
}

// A head dim of unknown size has no tile.
// CHECK: [Missed] attention-not-tiled
// CHECK-SAME: the extent of k is not a positive constant
func.func @dynamic_head(%q: tensor<1x2x256x?xf32>, %v: tensor<1x2x256x64xf32>) -> tensor<1x2x256x64xf32> {
  %o = flash.attention %q, %q, %v : (tensor<1x2x256x?xf32>, tensor<1x2x256x?xf32>, tensor<1x2x256x64xf32>) -> tensor<1x2x256x64xf32>
  return %o : tensor<1x2x256x64xf32>
}
