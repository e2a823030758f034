// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(func.func(flash-plan-attention{chip=sm_90a}))'

!q = tensor<2x8x?x264xbf16>
!l = tensor<2x8x?xf32>

// A plan that names the instruction is not replaced by another schedule.
func.func @wide(%q: !q, %k: !q, %v: !q, %o: !q, %l: !l, %g: !q) -> !q {
  // expected-error @+1 {{no plan: no tiles for a head dim of 272}}
  %r = flash.attention_backward %q, %k, %v output %o lse %l d_output %g plan {instruction = "wgmma"} : (!q, !q, !q, !q, !l, !q) d_query !q
  return %r : !q
}

// -----

!q = tensor<2x8x?x256xbf16>
!l = tensor<2x8x?xf32>

// A second slot of V beside Q, dO and two of K.
func.func @slots(%q: !q, %k: !q, %v: !q, %o: !q, %l: !l, %g: !q) -> !q {
  // expected-error @+1 {{no plan: 128 rows that stay and 2 stages of 32 queries or 64 keys that stream need 262368 bytes of SRAM, but a CTA on sm_90a has 232448}}
  %r = flash.attention_backward %q, %k, %v output %o lse %l d_output %g plan {instruction = "wgmma", dp_stages = 2} : (!q, !q, !q, !q, !l, !q) d_query !q
  return %r : !q
}

// -----

!q = tensor<2x8x?x256xbf16>
!l = tensor<2x8x?xf32>

func.func @no_slots(%q: !q, %k: !q, %v: !q, %o: !q, %l: !l, %g: !q) -> !q {
  // expected-error @+1 {{no plan: expected plan entry dp_stages to be a multiple of 1 in [1, 8], but got 0}}
  %r = flash.attention_backward %q, %k, %v output %o lse %l d_output %g plan {instruction = "wgmma", dp_stages = 0} : (!q, !q, !q, !q, !l, !q) d_query !q
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

// -----

!q = tensor<2x8x?x96xbf16>
!l = tensor<2x8x?xf32>

// What is asked for and does not fit is an error with the reason.
func.func @head_dim(%q: !q, %k: !q, %v: !q, %o: !q, %l: !l, %g: !q) -> (!q, !q, !q) {
  // expected-error @+1 {{no plan: a sum of dQ in memory needs a head dim of 64 or 128, but it is 96}}
  %r:3 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g plan {instruction = "wgmma", dq = "reduce"} : (!q, !q, !q, !q, !l, !q) d_query !q d_key !q d_value !q
  return %r#0, %r#1, %r#2 : !q, !q, !q
}

// -----

!q = tensor<2x8x?x128xbf16>
!l = tensor<2x8x?xf32>

func.func @window(%q: !q, %k: !q, %v: !q, %o: !q, %l: !l, %g: !q) -> (!q, !q, !q) {
  // expected-error @+1 {{no plan: this window leaves too few registers for a sum of dQ in memory}}
  %r:3 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g mask(#flash.mask<causal = top_left, window = [9, -1]>) plan {instruction = "wgmma", dq = "reduce"} : (!q, !q, !q, !q, !l, !q) d_query !q d_key !q d_value !q
  return %r#0, %r#1, %r#2 : !q, !q, !q
}

// -----

!q = tensor<2x8x?x128xbf16>
!l = tensor<2x8x?xf32>

func.func @tile(%q: !q, %k: !q, %v: !q, %o: !q, %l: !l, %g: !q) -> (!q, !q, !q) {
  // expected-error @+1 {{no plan: a sum of dQ in memory needs 8 warps and 64 queries a block, but got 8 and 32}}
  %r:3 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g plan {instruction = "wgmma", dq = "reduce", tile_m = 32} : (!q, !q, !q, !q, !l, !q) d_query !q d_key !q d_value !q
  return %r#0, %r#1, %r#2 : !q, !q, !q
}

// -----

!q = tensor<2x8x?x128xbf16>
!l = tensor<2x8x?xf32>

func.func @alone(%q: !q, %k: !q, %v: !q, %o: !q, %l: !l, %g: !q) -> !q {
  // expected-error @+1 {{no plan: a sum of dQ in memory needs a pass that computes dQ, dK and dV}}
  %r = flash.attention_backward %q, %k, %v output %o lse %l d_output %g plan {instruction = "wgmma", dq = "reduce"} : (!q, !q, !q, !q, !l, !q) d_query !q
  return %r : !q
}

// -----

!q = tensor<2x8x?x128xbf16>
!l = tensor<2x8x?xf32>

func.func @entry(%q: !q, %k: !q, %v: !q, %o: !q, %l: !l, %g: !q) -> (!q, !q, !q) {
  // expected-error @+1 {{no plan: expected plan entry dq to be "reduce" or "recompute"}}
  %r:3 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g plan {instruction = "wgmma", dq = 1} : (!q, !q, !q, !q, !l, !q) d_query !q d_key !q d_value !q
  return %r#0, %r#1, %r#2 : !q, !q, !q
}

// -----

!q = tensor<2x8x?x128xbf16>
!l = tensor<2x8x?xf32>
!bias = tensor<2x8x?x?xf32>

func.func @bias(%q: !q, %k: !q, %v: !q, %b: !bias, %o: !q, %l: !l, %g: !q) -> (!q, !q, !q) {
  // expected-error @+1 {{no plan: this score modification leaves too few registers for a sum of dQ in memory}}
  %r:3 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g bias(%b, %b) plan {instruction = "wgmma", dq = "reduce"} : (!q, !q, !q, !bias, !bias, !q, !l, !q) d_query !q d_key !q d_value !q
  return %r#0, %r#1, %r#2 : !q, !q, !q
}
