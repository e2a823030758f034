// RUN: flash-opt %s --pass-pipeline='builtin.module(func.func(flash-plan-attention{chip=sm_90a}))' | FileCheck %s
// RUN: flash-opt %s --pass-pipeline='builtin.module(func.func(flash-plan-attention{chip=sm_90a}))' --remarks-filter='.*' --mlir-disable-threading -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: flash-opt %s --pass-pipeline='builtin.module(func.func(flash-plan-attention{chip=sm_90a deterministic}))' | FileCheck %s --check-prefix=DETERMINISTIC

!q = tensor<2x8x?x128xbf16>
!l = tensor<2x8x?xf32>

// 128 keys stay while 64 queries stream by; dQ is summed in memory. P and dS are
// rounded to the type that the products take. Tasks are dynamic, the longest
// first. The scale is a run-time value, which may be negative: S does not start
// from -LSE/scale.
// CHECK-LABEL: func.func @causal
// CHECK: plan {ctas = 132 : i64, dq = "reduce", dq_tile_m = 128 : i64, dq_tile_n = 128 : i64, ds = bf16, instruction = "wgmma", key_loops = "one", longest_first, p = bf16, stage_columns = 64 : i64, stages = 2 : i64, tile_d = 128 : i64, tile_k = 128 : i64, tile_m = 64 : i64, tile_n = 128 : i64, warps = 8 : i64}
func.func @causal(%q: !q, %k: !q, %v: !q, %s: f32, %o: !q, %l: !l, %g: !q) -> (!q, !q, !q) {
  %r:3 = flash.attention_backward %q, %k, %v scale %s output %o lse %l d_output %g mask(#flash.mask<causal = bottom_right>) : (!q, !q, !q, f32, !q, !l, !q) d_query !q d_key !q d_value !q
  return %r#0, %r#1, %r#2 : !q, !q, !q
}


!q64 = tensor<2x8x?x64xf16>

// What is given stays; the rest is planned around it.
// CHECK-LABEL: func.func @given
// CHECK: plan {ctas = 132 : i64, dq = "reduce", dq_tile_m = 128 : i64, dq_tile_n = 64 : i64, ds = f16, instruction = "wgmma", key_loops = "one", longest_first, p = f16, stage_columns = 64 : i64, stages = 2 : i64, tile_d = 64 : i64, tile_k = 64 : i64, tile_m = 128 : i64, tile_n = 128 : i64, warps = 8 : i64}
func.func @given(%q: !q64, %k: !q64, %v: !q64, %o: !q64, %l: !l, %g: !q64) -> (!q64, !q64, !q64) {
  %r:3 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g plan {dq_tile_n = 64 : i64, stages = 2 : i64} : (!q64, !q64, !q64, !q64, !l, !q64) d_query !q64 d_key !q64 d_value !q64
  return %r#0, %r#1, %r#2 : !q64, !q64, !q64
}


// Statistics are not preloaded: any scale does.
// CHECK-LABEL: func.func @run_time_scale
// CHECK: dq = "reduce"{{.*}} tile_k = 64 : i64, tile_m = 128 : i64
func.func @run_time_scale(%q: !q64, %k: !q64, %v: !q64, %s: f32, %o: !q64, %l: !l, %g: !q64) -> (!q64, !q64, !q64) {
  %r:3 = flash.attention_backward %q, %k, %v scale %s output %o lse %l d_output %g : (!q64, !q64, !q64, f32, !q64, !l, !q64) d_query !q64 d_key !q64 d_value !q64
  return %r#0, %r#1, %r#2 : !q64, !q64, !q64
}

!q256 = tensor<2x8x?x256xbf16>

// dK and dV of 64 keys are 256 registers a thread: a pass for each. SRAM has no
// second slot for what only dP reads, and gradients are written directly. S and
// dP start from the statistics.
// CHECK-LABEL: func.func @wide
// CHECK: plan {ctas = 132 : i64, dp_stages = 1 : i64, dq = "recompute", dq_tile_m = 128 : i64, dq_tile_n = 64 : i64, ds = bf16, instruction = "wgmma", key_loops = "one", longest_first, p = bf16, preload_rows, separate, stage_columns = 0 : i64, stages = 2 : i64, tile_d = 256 : i64, tile_k = 256 : i64, tile_m = 64 : i64, tile_n = 128 : i64, warps = 8 : i64}
// REMARK-NOT: attention-portable-schedule
func.func @wide(%q: !q256, %k: !q256, %v: !q256, %o: !q256, %l: !l, %g: !q256) -> (!q256, !q256, !q256) {
  %r:3 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g : (!q256, !q256, !q256, !q256, !l, !q256) d_query !q256 d_key !q256 d_value !q256
  return %r#0, %r#1, %r#2 : !q256, !q256, !q256
}

// Not if the scale may be negative.
// CHECK-LABEL: func.func @wide_scale
// CHECK: plan {{.*}}p = bf16, separate, {{.*}}tile_m = 64 : i64
func.func @wide_scale(%q: !q256, %k: !q256, %v: !q256, %s: f32, %o: !q256, %l: !l, %g: !q256) -> (!q256, !q256, !q256) {
  %r:3 = flash.attention_backward %q, %k, %v scale %s output %o lse %l d_output %g : (!q256, !q256, !q256, f32, !q256, !l, !q256) d_query !q256 d_key !q256 d_value !q256
  return %r#0, %r#1, %r#2 : !q256, !q256, !q256
}

// A window with both ends takes fewer queries a step.
// CHECK-LABEL: func.func @wide_window
// CHECK: plan {{.*}}dp_stages = 1 : i64{{.*}}p = bf16, separate{{.*}}tile_m = 32 : i64
func.func @wide_window(%q: !q256, %k: !q256, %v: !q256, %o: !q256, %l: !l, %g: !q256) -> (!q256, !q256, !q256) {
  %r:3 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g mask(#flash.mask<causal = bottom_right, window = [1023, -1]>) : (!q256, !q256, !q256, !q256, !l, !q256) d_query !q256 d_key !q256 d_value !q256
  return %r#0, %r#1, %r#2 : !q256, !q256, !q256
}

!q192 = tensor<2x8x?x192xbf16>
!v128 = tensor<2x8x?x128xbf16>

// Up to 192 all rings have two slots, and gradients leave through SRAM. Larger
// K than V and the other way around are planned by the larger one.
// CHECK-LABEL: func.func @between_wide
// CHECK-NOT: dp_stages
// CHECK: separate, stage_columns = 64 : i64, stages = 2 : i64, tile_d = 128 : i64, tile_k = 192 : i64, tile_m = 64 : i64
func.func @between_wide(%q: !q192, %k: !q192, %v: !v128, %o: !v128, %l: !l, %g: !v128) -> (!q192, !q192, !v128) {
  %r:3 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g : (!q192, !q192, !v128, !v128, !l, !v128) d_query !q192 d_key !q192 d_value !v128
  return %r#0, %r#1, %r#2 : !q192, !q192, !v128
}

// Separate passes can be asked for where they are not needed.
// CHECK-LABEL: func.func @asked
// CHECK: separate, stage_columns = 64 : i64, stages = 2 : i64, tile_d = 128 : i64, tile_k = 128 : i64, tile_m = 64 : i64
func.func @asked(%q: !q, %k: !q, %v: !q, %o: !q, %l: !l, %g: !q) -> (!q, !q, !q) {
  %r:3 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g plan {dq = "recompute", separate} : (!q, !q, !q, !q, !l, !q) d_query !q d_key !q d_value !q
  return %r#0, %r#1, %r#2 : !q, !q, !q
}

// Lengths of each entry of the batch are for the portable schedule.
// CHECK-LABEL: func.func @lengths
// CHECK: plan {{.*}}instruction = "m16n8k16"
// REMARK: attention-portable-schedule{{.*}}key lengths need the portable schedule
func.func @lengths(%q: !q, %k: !q, %v: !q, %n: tensor<2xi32>, %o: !q, %l: !l, %g: !q) -> (!q, !q, !q) {
  %r:3 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g key_lengths(%n) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h, n, d)>, affine_map<(b, h, m, n, k, d) -> (b)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (!q, !q, !q, tensor<2xi32>, !q, !l, !q) d_query !q d_key !q d_value !q
  return %r#0, %r#1, %r#2 : !q, !q, !q
}

// A window with both ends: positions of both take registers, too many for dQ
// beside dK and dV.
// CHECK-LABEL: func.func @window
// CHECK: plan {ctas = 132 : i64, dq = "recompute", dq_tile_m = 128 : i64, dq_tile_n = 128 : i64, {{.*}} stages = 2 : i64, tile_d = 128 : i64, tile_k = 128 : i64, tile_m = 32 : i64, tile_n = 128 : i64, warps = 8 : i64}
func.func @window(%q: !q, %k: !q, %v: !q, %o: !q, %l: !l, %g: !q) -> (!q, !q, !q) {
  %r:3 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g mask(#flash.mask<causal = bottom_right, window = [1023, -1]>) : (!q, !q, !q, !q, !l, !q) d_query !q d_key !q d_value !q
  return %r#0, %r#1, %r#2 : !q, !q, !q
}

// What is computed twice has a fixed order of additions: by an entry of the
// plan, or for all by the option of the pass (DETERMINISTIC).
// CHECK-LABEL: func.func @recompute
// CHECK: plan {ctas = 132 : i64, dq = "recompute", dq_tile_m = 128 : i64
// CHECK-NOT: preload_rows
// DETERMINISTIC-LABEL: func.func @causal
// DETERMINISTIC: dq = "recompute"
// DETERMINISTIC-LABEL: func.func @recompute
// DETERMINISTIC: dq = "recompute"
func.func @recompute(%q: !q, %k: !q, %v: !q, %o: !q, %l: !l, %g: !q) -> (!q, !q, !q) {
  %r:3 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g plan {dq = "recompute"} : (!q, !q, !q, !q, !l, !q) d_query !q d_key !q d_value !q
  return %r#0, %r#1, %r#2 : !q, !q, !q
}

// Without dK and dV there is no pass that has dS anyway; other head dims have no
// sum in memory.
// CHECK-LABEL: func.func @alone
// CHECK: dq = "recompute"
func.func @alone(%q: !q, %k: !q, %v: !q, %o: !q, %l: !l, %g: !q) -> !q {
  %r = flash.attention_backward %q, %k, %v output %o lse %l d_output %g : (!q, !q, !q, !q, !l, !q) d_query !q
  return %r : !q
}

!q96 = tensor<2x8x?x96xbf16>

// CHECK-LABEL: func.func @between
// CHECK: dq = "recompute"
func.func @between(%q: !q96, %k: !q96, %v: !q96, %o: !q96, %l: !l, %g: !q96) -> (!q96, !q96, !q96) {
  %r:3 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g : (!q96, !q96, !q96, !q96, !l, !q96) d_query !q96 d_key !q96 d_value !q96
  return %r#0, %r#1, %r#2 : !q96, !q96, !q96
}

!short = tensor<2x8x512x128xbf16>
!lshort = tensor<2x8x512xf32>

// Clearing and rounding a sum takes longer than two products of short sequences,
// if it is known that they are.
// CHECK-LABEL: func.func @short
// CHECK: dq = "recompute"
func.func @short(%q: !short, %k: !short, %v: !short, %o: !short, %l: !lshort, %g: !short) -> (!short, !short, !short) {
  %r:3 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g : (!short, !short, !short, !short, !lshort, !short) d_query !short d_key !short d_value !short
  return %r#0, %r#1, %r#2 : !short, !short, !short
}

!left = tensor<2x8x?x64xbf16>

// CHECK-LABEL: func.func @left
// CHECK: dq = "recompute"
func.func @left(%q: !left, %k: !left, %v: !left, %o: !left, %l: !l, %g: !left) -> (!left, !left, !left) {
  %r:3 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g mask(#flash.mask<window = [255, -1]>) : (!left, !left, !left, !left, !l, !left) d_query !left d_key !left d_value !left
  return %r#0, %r#1, %r#2 : !left, !left, !left
}

// Softcap: the slope of tanh is there for 32 queries at a time. dQ is summed in
// memory as without it.
// CHECK-LABEL: func.func @softcap
// CHECK: plan {{.*}}dq = "reduce"{{.*}} preload_rows, score_columns = 32 : i64, {{.*}} tile_m = 64 : i64
// DETERMINISTIC-LABEL: func.func @softcap
// DETERMINISTIC: dq = "recompute", dq_tile_m = 128 : i64, dq_tile_n = 64 : i64, {{.*}} score_columns = 16 : i64, {{.*}} tile_m = 32 : i64
func.func @softcap(%q: !q, %k: !q, %v: !q, %o: !q, %l: !l, %g: !q) -> (!q, !q, !q) {
  %r:3 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g score {
  ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index):
    %c = arith.constant 15.0 : f32
    %x = arith.divf %s, %c : f32
    %t = math.tanh %x : f32
    %y = arith.mulf %t, %c : f32
    flash.yield %y : f32
  } : (!q, !q, !q, !q, !l, !q) d_query !q d_key !q d_value !q
  return %r#0, %r#1, %r#2 : !q, !q, !q
}

!slopes = tensor<8xf32>

// What is only added, from positions and what all scores of a head share, needs
// nothing later: whole blocks.
// CHECK-LABEL: func.func @alibi
// CHECK: plan {{.*}}dq = "reduce"
// CHECK-NOT: score_columns
// CHECK: tile_m = 128 : i64
func.func @alibi(%q: !q64, %k: !q64, %v: !q64, %c: !slopes, %o: !q64, %l: !l, %g: !q64) -> (!q64, !q64, !q64) {
  %r:3 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g captures(%c) score {
  ^bb0(%s: f32, %b: index, %h: index, %m: index, %n: index, %a: !slopes):
    %e = arith.subi %n, %m : index
    %i = arith.index_cast %e : index to i32
    %f = arith.sitofp %i : i32 to f32
    %x = tensor.extract %a[%h] : !slopes
    %y = arith.mulf %x, %f : f32
    %z = arith.addf %s, %y : f32
    flash.yield %z : f32
  } : (!q64, !q64, !q64, !slopes, !q64, !l, !q64) d_query !q64 d_key !q64 d_value !q64
  return %r#0, %r#1, %r#2 : !q64, !q64, !q64
}

!bias = tensor<8x?x?xbf16>

// A bias of 16 bits is read by threads; at a head dim of 64 that of each batch
// entry takes too many registers for a sum of dQ.
// CHECK-LABEL: func.func @bias
// CHECK: plan {{.*}}dq = "reduce"{{.*}} score_columns = 32 : i64
func.func @bias(%q: !q, %k: !q, %v: !q, %b: !bias, %o: !q, %l: !l, %g: !q) -> (!q, !q, !q, !bias) {
  %r:4 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g bias(%b) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h, n, d)>, affine_map<(b, h, m, n, k, d) -> (h, m, n)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] bias_gradients [0] : (!q, !q, !q, !bias, !q, !l, !q) d_query !q d_key !q d_value !q d_bias !bias
  return %r#0, %r#1, %r#2, %r#3 : !q, !q, !q, !bias
}

!full = tensor<2x8x?x?xf16>

// CHECK-LABEL: func.func @bias_of_batch
// CHECK: plan {{.*}}dq = "recompute"{{.*}} score_columns = 32 : i64
func.func @bias_of_batch(%q: !q64, %k: !q64, %v: !q64, %b: !full, %o: !q64, %l: !l, %g: !q64) -> (!q64, !q64, !q64) {
  %r:3 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g bias(%b) : (!q64, !q64, !q64, !full, !q64, !l, !q64) d_query !q64 d_key !q64 d_value !q64
  return %r#0, %r#1, %r#2 : !q64, !q64, !q64
}

// Sinks are part of the LSE: nothing else changes.
// CHECK-LABEL: func.func @sinks
// CHECK: plan {{.*}}dq = "reduce"
func.func @sinks(%q: !q, %k: !q, %v: !q, %s: !slopes, %o: !q, %l: !l, %g: !q) -> (!q, !q, !q) {
  %r:3 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g sinks(%s) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h, n, d)>, affine_map<(b, h, m, n, k, d) -> (h)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] : (!q, !q, !q, !slopes, !q, !l, !q) d_query !q d_key !q d_value !q
  return %r#0, %r#1, %r#2 : !q, !q, !q
}
