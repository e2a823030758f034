// RUN: flash-opt %s --flash-outline-attention=chip=sm_80 --mlir-print-local-scope --split-input-file | FileCheck %s
// RUN: flash-opt %s --flash-outline-attention=chip=sm_80 --flash-outline-attention=chip=sm_80 --mlir-print-local-scope --split-input-file | FileCheck %s
// RUN: flash-opt %s --flash-outline-attention=chip=sm_80 --remarks-filter=".*" --split-input-file -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: flash-opt %s --flash-outline-attention --split-input-file | FileCheck %s --check-prefix=HOST
// RUN: not flash-opt %s --flash-outline-attention=chip=sm_1 2>&1 | FileCheck %s --check-prefix=CHIP

// CHIP: error: unknown chip 'sm_1'; known chips: host, sm_80

// Equal configurations share a function, whatever their operands; a different
// scale is another configuration. Constant scalars, folded or not, go inside.
// CHECK-LABEL: func.func @model
// CHECK-SAME: (%[[X:.*]]: tensor<2x8x128x64xf16>, %[[Y:.*]]: tensor<2x8x128x64xf16>)
// CHECK-NEXT: %[[A:.*]] = call @attention_0(%[[X]], %[[Y]], %[[Y]]) : (tensor<2x8x128x64xf16>, tensor<2x8x128x64xf16>, tensor<2x8x128x64xf16>) -> tensor<2x8x128x64xf16>
// CHECK: %[[B:.*]] = call @attention_0(%[[A]], %[[A]], %[[A]])
// CHECK: %[[C:.*]]:2 = call @attention_2(%[[B]], %[[Y]], %[[Y]])
// CHECK: return %[[C]]#0
// CHECK: func.func private @attention_1() {
// CHECK: func.func private @attention_0(%[[Q:.*]]: tensor<2x8x128x64xf16>, %[[K:.*]]: tensor<2x8x128x64xf16>, %[[V:.*]]: tensor<2x8x128x64xf16>) -> tensor<2x8x128x64xf16> {
// CHECK-NEXT: %[[S:.*]] = arith.constant 1.250000e-01 : f32
// CHECK-NEXT: %[[O:.*]] = flash.attention %[[Q]], %[[K]], %[[V]] scale %[[S]]
// CHECK-NEXT: return %[[O]]
// CHECK: func.func private @attention_2(
// CHECK-NEXT: arith.constant 5.000000e-01 : f32
// CHECK-NEXT: flash.attention
// CHECK-NEXT: return
// CHECK-NOT: func.func
func.func @model(%x: tensor<2x8x128x64xf16>, %y: tensor<2x8x128x64xf16>) -> (tensor<2x8x128x64xf16>, tensor<2x8x128xf32>) {
  %s = arith.constant 0.125 : f32
  %wide = arith.constant 0.125 : f64
  %t = arith.truncf %wide : f64 to f32
  %u = arith.constant 0.5 : f32
  %a = flash.attention %x, %y, %y scale %s : (tensor<2x8x128x64xf16>, tensor<2x8x128x64xf16>, tensor<2x8x128x64xf16>, f32) -> tensor<2x8x128x64xf16>
  %b = flash.attention %a, %a, %a scale %t : (tensor<2x8x128x64xf16>, tensor<2x8x128x64xf16>, tensor<2x8x128x64xf16>, f32) -> tensor<2x8x128x64xf16>
  %c, %lse = flash.attention %b, %y, %y scale %u : (tensor<2x8x128x64xf16>, tensor<2x8x128x64xf16>, tensor<2x8x128x64xf16>, f32) -> tensor<2x8x128x64xf16>, tensor<2x8x128xf32>
  return %c, %lse : tensor<2x8x128x64xf16>, tensor<2x8x128xf32>
}
// A name that is taken.
func.func private @attention_1() {
  return
}

// -----

// A scale that is not known stays an argument, in the place of the operand;
// biases and captures follow, regions travel with the op.
// CHECK-LABEL: func.func @arguments
// CHECK: call @attention_0(%arg0, %arg0, %arg0, %arg1, %arg2, %arg3) : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>, f32, tensor<8x?x?xf16>, tensor<8xf32>) -> tensor<8x?x64xf16>
// CHECK: func.func private @attention_0
// CHECK: flash.attention %arg0, %arg1, %arg2 scale %arg3 bias(%arg4) captures(%arg5)
// CHECK: tensor.extract
func.func @arguments(%q: tensor<8x?x64xf16>, %s: f32, %bias: tensor<8x?x?xf16>, %slopes: tensor<8xf32>) -> tensor<8x?x64xf16> {
  %o = flash.attention %q, %q, %q scale %s bias(%bias) captures(%slopes) score {
    ^bb0(%x: f32, %h: index, %m: index, %n: index, %c: tensor<8xf32>):
      %slope = tensor.extract %c[%h] : tensor<8xf32>
      %y = arith.mulf %x, %slope : f32
      flash.yield %y : f32
    } : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>, f32, tensor<8x?x?xf16>, tensor<8xf32>) -> tensor<8x?x64xf16>
  return %o : tensor<8x?x64xf16>
}

// -----

// What the GPU does not take stays where it is; the host takes it.
// CHECK-LABEL: func.func @refused
// CHECK-COUNT-8: flash.attention
// CHECK-NOT: call
// HOST-LABEL: func.func @refused
// HOST-COUNT-7: call @attention_
// HOST: flash.attention
#kt = affine_map<(h, m, n, k, d) -> (h, k, n)>
#q = affine_map<(h, m, n, k, d) -> (h, m, k)>
#kk = affine_map<(h, m, n, k, d) -> (h, n, k)>
#v = affine_map<(h, m, n, k, d) -> (h, n, d)>
#o = affine_map<(h, m, n, k, d) -> (h, m, d)>
#l = affine_map<(h, m, n, k, d) -> (h, m)>
func.func @refused(%f64: tensor<8x64x64xf64>, %d36: tensor<8x64x36xf16>, %d264: tensor<8x64x264xf16>, %f8: tensor<8x64x64xf8E4M3FN>, %q: tensor<8x64x64xf16>, %f32: tensor<8x64x64xf32>, %ids: tensor<64xi32>, %b64: tensor<64x64xf64>) {
  // REMARK: [Missed] attention-not-compiled
  // REMARK-SAME: query has element type f64, expected f16, bf16 or f32 (chip sm_80)
  %0 = flash.attention %f64, %f64, %f64 numerics(#flash.numerics<acc = f64>) : (tensor<8x64x64xf64>, tensor<8x64x64xf64>, tensor<8x64x64xf64>) -> tensor<8x64x64xf64>
  // REMARK: the extent of k is 36, expected a multiple of 8 up to 256 (chip sm_80)
  %1 = flash.attention %d36, %d36, %d36 : (tensor<8x64x36xf16>, tensor<8x64x36xf16>, tensor<8x64x36xf16>) -> tensor<8x64x36xf16>
  // REMARK: the extent of d is 264, expected a multiple of 8 up to 256 (chip sm_80)
  %2 = flash.attention %q, %q, %d264 : (tensor<8x64x64xf16>, tensor<8x64x64xf16>, tensor<8x64x264xf16>) -> tensor<8x64x264xf16>
  // REMARK: query has element type f8E4M3FN, expected f16, bf16 or f32 (chip sm_80)
  %3 = flash.attention %f8, %f8, %q : (tensor<8x64x64xf8E4M3FN>, tensor<8x64x64xf8E4M3FN>, tensor<8x64x64xf16>) -> tensor<8x64x64xf16>
  // REMARK: value has element type f32, but query has f16 (chip sm_80)
  %4 = flash.attention %q, %q, %f32 : (tensor<8x64x64xf16>, tensor<8x64x64xf16>, tensor<8x64x64xf32>) -> tensor<8x64x64xf16>
  // REMARK: the last dim of key is not k (chip sm_80)
  %5 = flash.attention %q, %q, %q maps [#q, #kt, #v, #o, #l] : (tensor<8x64x64xf16>, tensor<8x64x64xf16>, tensor<8x64x64xf16>) -> tensor<8x64x64xf16>
  // REMARK: bias has element type f64 (chip sm_80)
  %6 = flash.attention %q, %q, %q bias(%b64) maps [#q, #kk, #v, affine_map<(h, m, n, k, d) -> (m, n)>, #o, #l] : (tensor<8x64x64xf16>, tensor<8x64x64xf16>, tensor<8x64x64xf16>, tensor<64x64xf64>) -> tensor<8x64x64xf16>
  // REMARK: query_documents is not tiled (chip sm_80)
  %7 = flash.attention %q, %q, %q query_documents(%ids) key_documents(%ids) maps [#q, #kk, #v, affine_map<(h, m, n, k, d) -> (m)>, affine_map<(h, m, n, k, d) -> (n)>, #o, #l] : (tensor<8x64x64xf16>, tensor<8x64x64xf16>, tensor<8x64x64xf16>, tensor<64xi32>, tensor<64xi32>) -> tensor<8x64x64xf16>
  return
}
