// RUN: flash-opt %s --flash-differentiate | FileCheck %s
// RUN: flash-opt %s --flash-differentiate="function=plain wrt=2" \
// RUN:   | FileCheck %s --check-prefix=WRT

// The function stays; the forward returns O once, and the LSE; the backward
// holds no forward attention.

// CHECK-LABEL: func.func @plain(
// CHECK-NEXT:    flash.attention
// CHECK-LABEL: func.func @plain_forward(
// CHECK-SAME:      -> (tensor<2x3x4x8xf16>, tensor<2x3x4xf32>)
// CHECK-SAME:      attributes {flash.saved = array<i64: 0, 1>}
// CHECK-NEXT:    %[[O:.*]], %[[L:.*]] = flash.attention
// CHECK-NEXT:    return %[[O]], %[[L]]
// CHECK-LABEL: func.func @plain_backward(
// CHECK-SAME:      %[[Q:[^:]*]]: tensor<2x3x4x8xf16>, %[[K:[^:]*]]: tensor<2x3x6x8xf16>, %[[V:[^:]*]]: tensor<2x3x6x8xf16>,
// CHECK-SAME:      %[[O:[^:]*]]: tensor<2x3x4x8xf16>, %[[L:[^:]*]]: tensor<2x3x4xf32>, %[[DO:[^:]*]]: tensor<2x3x4x8xf16>)
// CHECK-NEXT:    %[[DQ:.*]], %[[DK:.*]], %[[DV:.*]] = flash.attention_backward %[[Q]], %[[K]], %[[V]]
// CHECK-SAME:      output %[[O]] lse %[[L]] d_output %[[DO]]
// CHECK-SAME:      mask(<causal = top_left>)
// CHECK-NEXT:    return %[[DQ]], %[[DK]], %[[DV]]

// Only what is asked for is computed.
// WRT-LABEL: func.func @plain_backward(
// WRT:         %[[DV:.*]] = flash.attention_backward
// WRT-SAME:      : ({{.*}}) d_value tensor<2x3x6x8xf16>
// WRT-NEXT:    return %[[DV]] : tensor<2x3x6x8xf16>
// WRT-NOT:   func.func @{{.*}}_forward

func.func @plain(%q: tensor<2x3x4x8xf16>, %k: tensor<2x3x6x8xf16>,
                 %v: tensor<2x3x6x8xf16>) -> tensor<2x3x4x8xf16> {
  %o = flash.attention %q, %k, %v mask(#flash.mask<causal = top_left>)
      : (tensor<2x3x4x8xf16>, tensor<2x3x6x8xf16>, tensor<2x3x6x8xf16>)
      -> tensor<2x3x4x8xf16>
  return %o : tensor<2x3x4x8xf16>
}

// A contraction in front of an attention: computed again, its two gradients
// are contractions, in f32 for tensors of f16.

// CHECK-LABEL: func.func @projected_backward(
// CHECK-SAME:      %[[X:[^:]*]]: tensor<4x5xf16>, %[[W:[^:]*]]: tensor<5x8xf16>
// CHECK:         %[[Q:.*]] = linalg.matmul ins(%[[X]], %[[W]]
// CHECK:         %[[DQ:.*]], {{.*}} = flash.attention_backward
// CHECK:         %[[DX:.*]] = linalg.generic {{.*}} iterator_types = ["parallel", "reduction", "parallel"]} ins(%[[W]], %{{[^,]*}} : tensor<5x8xf16>, tensor<4x8xf16>) outs({{.*}} : tensor<4x5xf32>)
// CHECK:           arith.mulf
// CHECK:           arith.extf
// CHECK:           arith.addf
// CHECK:         arith.truncf
// CHECK:         linalg.generic {{.*}} iterator_types = ["reduction", "parallel", "parallel"]} ins(%[[X]], %{{[^,]*}} : tensor<4x5xf16>, tensor<4x8xf16>) outs({{.*}} : tensor<5x8xf32>)

func.func @projected(%x: tensor<4x5xf16>, %w: tensor<5x8xf16>,
                     %k: tensor<1x1x6x8xf16>) -> tensor<1x1x4x8xf16> {
  %zero = arith.constant 0.0 : f16
  %e = tensor.empty() : tensor<4x8xf16>
  %f = linalg.fill ins(%zero : f16) outs(%e : tensor<4x8xf16>) -> tensor<4x8xf16>
  %q = linalg.matmul ins(%x, %w : tensor<4x5xf16>, tensor<5x8xf16>)
      outs(%f : tensor<4x8xf16>) -> tensor<4x8xf16>
  %q4 = tensor.expand_shape %q [[0, 1, 2], [3]] output_shape [1, 1, 4, 8]
      : tensor<4x8xf16> into tensor<1x1x4x8xf16>
  %o = flash.attention %q4, %k, %k
      : (tensor<1x1x4x8xf16>, tensor<1x1x6x8xf16>, tensor<1x1x6x8xf16>)
      -> tensor<1x1x4x8xf16>
  return %o : tensor<1x1x4x8xf16>
}

// What has no attention stays alone, and so do private functions.
// CHECK-LABEL: func.func @other
// CHECK-NOT:   @other_forward
// CHECK-LABEL: func.func private @hidden
// CHECK-NOT:   @hidden_forward
func.func @other(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
func.func private @hidden(%q: tensor<1x1x4x8xf16>) -> tensor<1x1x4x8xf16> {
  %o = flash.attention %q, %q, %q
      : (tensor<1x1x4x8xf16>, tensor<1x1x4x8xf16>, tensor<1x1x4x8xf16>)
      -> tensor<1x1x4x8xf16>
  return %o : tensor<1x1x4x8xf16>
}
