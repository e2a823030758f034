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

// A gradient that several tasks would have to add to is not tiled.
// CHECK: [Missed] attention-not-tiled
// CHECK-SAME: the gradient of key is a sum over b0, which is not tiled
func.func @shared_keys(%q: tensor<4x2x256x64xf32>, %k: tensor<2x256x64xf32>, %lse: tensor<4x2x256xf32>) -> tensor<2x256x64xf32> {
  %dk = flash.attention_backward %q, %k, %k output %q lse %lse d_output %q maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (h, n, k)>, affine_map<(b, h, m, n, k, d) -> (h, n, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (tensor<4x2x256x64xf32>, tensor<2x256x64xf32>, tensor<2x256x64xf32>, tensor<4x2x256x64xf32>, tensor<4x2x256xf32>, tensor<4x2x256x64xf32>) d_key tensor<2x256x64xf32>
  return %dk : tensor<2x256x64xf32>
}

// Gradients of captures are scattered by flash-decompose.
// CHECK: [Missed] attention-not-tiled
// CHECK-SAME: gradients of captures are not tiled
func.func @captures(%q: tensor<2x256x64xf32>, %c: tensor<2xf32>, %lse: tensor<2x256xf32>) -> tensor<2xf32> {
  %dc = flash.attention_backward %q, %q, %q output %q lse %lse d_output %q captures(%c) capture_gradients [0] score {
  ^bb0(%s: f32, %h: index, %m: index, %n: index, %slopes: tensor<2xf32>):
    %slope = tensor.extract %slopes[%h] : tensor<2xf32>
    %t = arith.mulf %s, %slope : f32
    flash.yield %t : f32
  } : (tensor<2x256x64xf32>, tensor<2x256x64xf32>, tensor<2x256x64xf32>, tensor<2xf32>, tensor<2x256x64xf32>, tensor<2x256xf32>, tensor<2x256x64xf32>) d_captures tensor<2xf32>
  return %dc : tensor<2xf32>
}

// Rows that hide all of their keys are left to flash-decompose.
// CHECK: [Missed] attention-not-tiled
// CHECK-SAME: renormalize is not tiled
func.func @renormalize(%q: tensor<2x256x64xf32>, %lse: tensor<2x256xf32>) -> tensor<2x256x64xf32> {
  %dv = flash.attention_backward %q, %q, %q output %q lse %lse d_output %q renormalize : (tensor<2x256x64xf32>, tensor<2x256x64xf32>, tensor<2x256x64xf32>, tensor<2x256x64xf32>, tensor<2x256xf32>, tensor<2x256x64xf32>) d_value tensor<2x256x64xf32>
  return %dv : tensor<2x256x64xf32>
}

// CHECK: [Missed] attention-not-tiled
// CHECK-SAME: nan_rows is not tiled
func.func @nan_rows(%q: tensor<2x256x64xf32>, %lse: tensor<2x256xf32>) -> tensor<2x256x64xf32> {
  %dv = flash.attention_backward %q, %q, %q output %q lse %lse d_output %q nan_rows ["value"] : (tensor<2x256x64xf32>, tensor<2x256x64xf32>, tensor<2x256x64xf32>, tensor<2x256x64xf32>, tensor<2x256xf32>, tensor<2x256x64xf32>) d_value tensor<2x256x64xf32>
  return %dv : tensor<2x256x64xf32>
}
