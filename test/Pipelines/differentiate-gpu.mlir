// RUN: flash-opt %s --flash-differentiate --flash-compile=chip=sm_80 | FileCheck %s
// RUN: flash-opt %s --flash-differentiate --flash-compile=chip=sm_80 --emit=ptx -o - | FileCheck %s --check-prefix=PTX

// A function and its gradient compile to one kernel set each: the functions that
// flash-differentiate adds call the compiled forward and backward.
// CHECK-LABEL: func.func @layer_forward
// CHECK: call @attention_{{[0-9]}}
// CHECK-LABEL: func.func @layer_backward
// CHECK: call @attention_backward_0

// PTX-DAG: .entry attention_0
// PTX-DAG: .entry attention_backward_0_0
// PTX-DAG: .entry attention_backward_0_2
func.func @layer(%q: tensor<2x4x?x64xf16>, %k: tensor<2x2x?x64xf16>, %v: tensor<2x2x?x64xf16>) -> tensor<2x4x?x64xf16> {
  %scale = arith.constant 0.125 : f32
  %o = flash.attention %q, %k, %v scale %scale mask(#flash.mask<causal = top_left>) : (tensor<2x4x?x64xf16>, tensor<2x2x?x64xf16>, tensor<2x2x?x64xf16>, f32) -> tensor<2x4x?x64xf16>
  return %o : tensor<2x4x?x64xf16>
}
