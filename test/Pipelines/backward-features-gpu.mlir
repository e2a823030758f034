// RUN: flash-opt %s --flash-compile=chip=sm_90a --emit=ptx -o - | FileCheck %s
// RUN: flash-opt %s --flash-compile=chip=sm_90a --emit=plan -o - | FileCheck %s --check-prefix=PLAN

!q = tensor<?x?x?x64xf16>
!b = tensor<?x?x?xf16>
!l = tensor<?x?x?xf32>

// A bias and its gradient on sm_90a: the passes over keys and for dQ have roles
// and wgmma, and dQ is a sum in memory; the gradient of the bias has a kernel of
// the portable schedule beside them, of as many warps.
// CHECK: .entry attention_backward_0_1
// CHECK: setmaxnreg
// CHECK: wgmma.mma_async
// CHECK: cp.reduce.async.bulk
// CHECK: .entry attention_backward_0_3
// CHECK-NOT: setmaxnreg
// CHECK: mma.sync.aligned.m16n8k16
// CHECK-NOT: wgmma
// PLAN: "entry": "attention_backward_0_1"
// PLAN: "grid": {{.*}}min(
// PLAN: "entry": "attention_backward_0_3"
// PLAN: "block": [256, 1, 1]
// PLAN-NOT: min(
func.func @bias(%q: !q, %b: !b, %l: !l) -> (!q, !q, !q, !b) {
  %dq, %dk, %dv, %db = flash.attention_backward %q, %q, %q output %q lse %l d_output %q bias(%b) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h, n, d)>, affine_map<(b, h, m, n, k, d) -> (h, m, n)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] bias_gradients [0] : (!q, !q, !q, !b, !q, !l, !q) d_query !q d_key !q d_value !q d_bias !b
  return %dq, %dk, %dv, %db : !q, !q, !q, !b
}
