// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(func.func(flash-plan-attention{chip=sm_90a}))'

!q = tensor<2x8x?x256xbf16>
!l = tensor<2x8x?xf32>

// A plan that names the instruction is not replaced by another schedule.
func.func @wide(%q: !q, %k: !q, %v: !q, %o: !q, %l: !l, %g: !q) -> !q {
  // expected-error @+1 {{no plan: no tiles for a head dim of 256}}
  %r = flash.attention_backward %q, %k, %v output %o lse %l d_output %g plan {instruction = "wgmma"} : (!q, !q, !q, !q, !l, !q) d_query !q
  return %r : !q
}

// -----

!q = tensor<2x8x?x128xf32>
!l = tensor<2x8x?xf32>

func.func @f32(%q: !q, %k: !q, %v: !q, %o: !q, %l: !l, %g: !q) -> !q {
  // expected-error @+1 {{no plan: wgmma multiplies f16 or bf16, and query has another type}}
  %r = flash.attention_backward %q, %k, %v output %o lse %l d_output %g plan {instruction = "wgmma"} : (!q, !q, !q, !q, !l, !q) d_query !q
  return %r : !q
}

// -----

!q = tensor<2x8x?x128xbf16>
!l = tensor<2x8x?xf32>

// Neither is one whose tiles do not fit.
func.func @registers(%q: !q, %k: !q, %v: !q, %o: !q, %l: !l, %g: !q) -> !q {
  // expected-error @+1 {{no plan: 96 queries and 128 keys that stream by with head dims 128 and 128 need 248 registers a thread, but with 2 warpgroups 216 can be used}}
  %r = flash.attention_backward %q, %k, %v output %o lse %l d_output %g plan {instruction = "wgmma", tile_m = 96 : i64} : (!q, !q, !q, !q, !l, !q) d_query !q
  return %r : !q
}

// -----

!q = tensor<2x8x?x128xbf16>
!l = tensor<2x8x?xf32>

func.func @sram(%q: !q, %k: !q, %v: !q, %o: !q, %l: !l, %g: !q) -> !q {
  // expected-error @+1 {{no plan: 128 rows that stay and 5 stages of 32 queries or 128 keys that stream need}}
  %r = flash.attention_backward %q, %k, %v output %o lse %l d_output %g plan {instruction = "wgmma", stages = 5 : i64} : (!q, !q, !q, !q, !l, !q) d_query !q
  return %r : !q
}

// -----

!q = tensor<2x8x?x128xbf16>
!l = tensor<2x8x?xf32>

func.func @rows(%q: !q, %k: !q, %v: !q, %o: !q, %l: !l, %g: !q) -> !q {
  // expected-error @+1 {{no plan: expected plan entry tile_n to be 16 * warps = 128, but got 192}}
  %r = flash.attention_backward %q, %k, %v output %o lse %l d_output %g plan {instruction = "wgmma", warps = 8 : i64, tile_n = 192 : i64} : (!q, !q, !q, !q, !l, !q) d_query !q
  return %r : !q
}
