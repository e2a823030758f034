// RUN: flash-opt %s --verify-diagnostics --pass-pipeline='builtin.module(func.func(flash-plan-attention{chip=sm_90a deterministic}))'

!q = tensor<2x8x512x128xbf16>
!l = tensor<2x8x512xf32>

// An entry of the op does not make the option untrue without a word. Short
// sequences: the planner itself would not add in memory.
func.func @both(%q: !q, %k: !q, %v: !q, %o: !q, %l: !l, %g: !q) -> (!q, !q, !q) {
  // expected-error @+1 {{no plan: dq = "reduce" adds in any order, but a deterministic plan is asked for}}
  %r:3 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g plan {dq = "reduce"} : (!q, !q, !q, !q, !l, !q) d_query !q d_key !q d_value !q
  return %r#0, %r#1, %r#2 : !q, !q, !q
}
