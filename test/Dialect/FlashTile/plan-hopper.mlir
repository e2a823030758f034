// RUN: flash-opt %s --flash-outline-attention=chip=sm_90a --flash-plan-attention=chip=sm_90a | FileCheck %s
// RUN: flash-opt %s --flash-outline-attention=chip=sm_90a --flash-plan-attention=chip=sm_90a --remarks-filter='.*' --mlir-disable-threading -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=attention-portable-schedule
// RUN: flash-opt %s --flash-outline-attention=chip=sm_90a --flash-plan-attention='chip=sm_90a tile-m=64 tile-n=48 stages=3' | FileCheck %s --check-prefix=FORCED
// RUN: flash-opt %s --flash-outline-attention=chip=sm_80 --flash-plan-attention=chip=sm_80 | FileCheck %s --check-prefix=OTHER
//
// Functions are outlined in the order of the program: attention_0 is the first.

// Chips without wgmma have the portable schedule, and nothing to remark.
// OTHER-NOT: instruction = "wgmma"

// A plan for warpgroups: 64 rows and four warps each, whole steps of 16 along
// the head dims, one CTA an SM, the scale applied to the maximum.
// CHECK-LABEL: func.func private @attention_0(
// CHECK: plan {ahead = {{[0-9]+}} : i64, ctas = 132 : i64, instruction = "wgmma", kept_max = 8.000000e+00 : f64, key_loops = "rotated", longer = {{{.*}}}, scale_after_max = true, stage_columns = {{[0-9]+}} : i64, stages = {{[0-9]+}} : i64, tile_d = 64 : i64, tile_k = 64 : i64, tile_m = {{64|128|192}} : i64, tile_n = {{[0-9]+}} : i64, wait_after = {{[0-9]+}} : i64, warps = {{4|8|12}} : i64}
// Options are plan entries. The number of warps follows from the rows.
// FORCED-LABEL: func.func private @attention_0(
// FORCED: stages = 3 : i64, {{.*}}tile_m = 64 : i64, tile_n = 48 : i64, wait_after = {{[0-9]+}} : i64, warps = 4 : i64}
func.func @d64(%q: tensor<2x8x?x64xf16>, %k: tensor<2x8x?x64xf16>) -> tensor<2x8x?x64xf16> {
  %o = flash.attention %q, %k, %k : (tensor<2x8x?x64xf16>, tensor<2x8x?x64xf16>, tensor<2x8x?x64xf16>) -> tensor<2x8x?x64xf16>
  return %o : tensor<2x8x?x64xf16>
}

// Tasks of a causal mask differ in length: the longest come first.
// CHECK-LABEL: func.func private @attention_1(
// CHECK: instruction = "wgmma", {{.*}}key_loops = "rotated", longest_first, {{.*}}tile_d = 128 : i64, tile_k = 128 : i64
func.func @causal(%q: tensor<2x8x?x128xbf16>, %k: tensor<2x8x?x128xbf16>) -> tensor<2x8x?x128xbf16> {
  %o = flash.attention %q, %k, %k mask(#flash.mask<causal = top_left>) : (tensor<2x8x?x128xbf16>, tensor<2x8x?x128xbf16>, tensor<2x8x?x128xbf16>) -> tensor<2x8x?x128xbf16>
  return %o : tensor<2x8x?x128xbf16>
}

// A window without a causal mask has tasks of equal length.
// CHECK-LABEL: func.func private @attention_2(
// CHECK: key_loops = "rotated", scale_after_max
func.func @window(%q: tensor<2x8x?x128xbf16>, %k: tensor<2x8x?x128xbf16>) -> tensor<2x8x?x128xbf16> {
  %o = flash.attention %q, %k, %k mask(#flash.mask<window = [100, 100]>) : (tensor<2x8x?x128xbf16>, tensor<2x8x?x128xbf16>, tensor<2x8x?x128xbf16>) -> tensor<2x8x?x128xbf16>
  return %o : tensor<2x8x?x128xbf16>
}

// The exact maximum has no vote, so nothing comes ahead of it.
// CHECK-LABEL: func.func private @attention_3(
// CHECK: plan {ahead = 0 : i64, {{.*}}kept_max = 0.000000e+00 : f64
func.func @exact(%q: tensor<2x8x?x128xbf16>, %k: tensor<2x8x?x128xbf16>) -> tensor<2x8x?x128xbf16> {
  %o = flash.attention %q, %k, %k numerics(#flash.numerics<kept_max = 0.0>) : (tensor<2x8x?x128xbf16>, tensor<2x8x?x128xbf16>, tensor<2x8x?x128xbf16>) -> tensor<2x8x?x128xbf16>
  return %o : tensor<2x8x?x128xbf16>
}

// Head dims need not be equal, nor multiples of 16.
// CHECK-LABEL: func.func private @attention_4(
// CHECK: instruction = "wgmma", {{.*}}tile_d = 128 : i64, tile_k = 192 : i64
// CHECK-LABEL: func.func private @attention_5(
// CHECK: instruction = "wgmma", {{.*}}tile_d = 80 : i64, tile_k = 48 : i64
func.func @d192(%q: tensor<2x8x?x192xf16>, %v: tensor<2x8x?x128xf16>) -> tensor<2x8x?x128xf16> {
  %o = flash.attention %q, %q, %v : (tensor<2x8x?x192xf16>, tensor<2x8x?x192xf16>, tensor<2x8x?x128xf16>) -> tensor<2x8x?x128xf16>
  return %o : tensor<2x8x?x128xf16>
}
func.func @padded(%q: tensor<2x8x?x40xf16>, %v: tensor<2x8x?x72xf16>) -> tensor<2x8x?x72xf16> {
  %o = flash.attention %q, %q, %v : (tensor<2x8x?x40xf16>, tensor<2x8x?x40xf16>, tensor<2x8x?x72xf16>) -> tensor<2x8x?x72xf16>
  return %o : tensor<2x8x?x72xf16>
}

// The largest head dim: 128 registers a thread are O alone.
// CHECK-LABEL: func.func private @attention_6(
// CHECK: instruction = "wgmma", {{.*}}tile_d = 256 : i64, tile_k = 256 : i64
func.func @d256(%q: tensor<2x8x?x256xf16>) -> tensor<2x8x?x256xf16> {
  %o = flash.attention %q, %q, %q : (tensor<2x8x?x256xf16>, tensor<2x8x?x256xf16>, tensor<2x8x?x256xf16>) -> tensor<2x8x?x256xf16>
  return %o : tensor<2x8x?x256xf16>
}

// Few queries do not fill more than one warpgroup.
// CHECK-LABEL: func.func private @attention_7(
// CHECK: instruction = "wgmma", {{.*}}tile_m = 64 : i64, {{.*}}warps = 4 : i64
func.func @decode(%q: tensor<8x1x64xf16>, %k: tensor<8x?x64xf16>) -> tensor<8x1x64xf16> {
  %o = flash.attention %q, %k, %k : (tensor<8x1x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x1x64xf16>
  return %o : tensor<8x1x64xf16>
}

// Entries of the op stay as they are.
// CHECK-LABEL: func.func private @attention_8(
// CHECK: plan {ahead = 8 : i64, ctas = 7 : i64, instruction = "wgmma", kept_max = 4.000000e+00 : f64, key_loops = "rotated", scale_after_max = true, stage_columns = 0 : i64, stages = 1 : i64, tile_d = 64 : i64, tile_k = 64 : i64, tile_m = 128 : i64, tile_n = 80 : i64, wait_after = 24 : i64, warps = 8 : i64}
func.func @given(%q: tensor<8x?x64xf16>) -> tensor<8x?x64xf16> {
  %o = flash.attention %q, %q, %q plan {ahead = 8 : i64, ctas = 7 : i64, kept_max = 4.0 : f64, stage_columns = 0 : i64, stages = 1 : i64, tile_m = 128 : i64, tile_n = 80 : i64, wait_after = 24 : i64} : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  return %o : tensor<8x?x64xf16>
}

// P has the type of V.
// CHECK-LABEL: func.func private @attention_9(
// CHECK: instruction = "wgmma", {{.*}}, p = f16, scale_after_max
func.func @wide_p(%q: tensor<8x?x64xf16>) -> tensor<8x?x64xf16> {
  %o = flash.attention %q, %q, %q numerics(#flash.numerics<p = f32>) : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  return %o : tensor<8x?x64xf16>
}

// What the schedule does not take has the portable one, and says why.
// CHECK-LABEL: func.func private @attention_10(
// CHECK: instruction = "fma", key_loops = "one"
// REMARK: [Analysis] attention-portable-schedule | {{.*}}wgmma multiplies f16 or bf16, and query is f32
func.func @f32(%q: tensor<8x?x64xf32>) -> tensor<8x?x64xf32> {
  %o = flash.attention %q, %q, %q : (tensor<8x?x64xf32>, tensor<8x?x64xf32>, tensor<8x?x64xf32>) -> tensor<8x?x64xf32>
  return %o : tensor<8x?x64xf32>
}

// CHECK-LABEL: func.func private @attention_11(
// CHECK: instruction = "wgmma", {{.*}}key_loops = "rotated"
func.func @sinks(%q: tensor<2x8x?x64xf16>, %s: tensor<8xf32>) -> tensor<2x8x?x64xf16> {
  %o = flash.attention %q, %q, %q sinks(%s) : (tensor<2x8x?x64xf16>, tensor<2x8x?x64xf16>, tensor<2x8x?x64xf16>, tensor<8xf32>) -> tensor<2x8x?x64xf16>
  return %o : tensor<2x8x?x64xf16>
}

// Tasks of different lengths: the next one goes to whoever is idle.
// CHECK-LABEL: func.func private @attention_12(
// CHECK: instruction = "wgmma", {{.*}}key_loops = "rotated", {{.*}}longest_first
func.func @lengths(%q: tensor<2x8x?x64xf16>, %n: tensor<2xi32>) -> tensor<2x8x?x64xf16> {
  %o = flash.attention %q, %q, %q key_lengths(%n) : (tensor<2x8x?x64xf16>, tensor<2x8x?x64xf16>, tensor<2x8x?x64xf16>, tensor<2xi32>) -> tensor<2x8x?x64xf16>
  return %o : tensor<2x8x?x64xf16>
}

// CHECK-LABEL: func.func private @attention_13(
// CHECK: instruction = "m16n8k16", key_loops = "one"
// REMARK: [Analysis] attention-portable-schedule | {{.*}}masked rows that are uniform need the portable schedule
func.func @uniform(%q: tensor<2x8x?x64xf16>) -> tensor<2x8x?x64xf16> {
  %o = flash.attention %q, %q, %q mask(#flash.mask<causal = bottom_right>) numerics(#flash.numerics<masked_rows = uniform>) : (tensor<2x8x?x64xf16>, tensor<2x8x?x64xf16>, tensor<2x8x?x64xf16>) -> tensor<2x8x?x64xf16>
  return %o : tensor<2x8x?x64xf16>
}

// CHECK-LABEL: func.func private @attention_14(
// CHECK: instruction = "m16n8k16", key_loops = "one"
// REMARK: [Analysis] attention-portable-schedule | {{.*}}TMA takes tensors of rank 2 to 5, but query has rank 6
func.func @rank(%q: tensor<2x2x2x8x?x64xf16>) -> tensor<2x2x2x8x?x64xf16> {
  %o = flash.attention %q, %q, %q : (tensor<2x2x2x8x?x64xf16>, tensor<2x2x2x8x?x64xf16>, tensor<2x2x2x8x?x64xf16>) -> tensor<2x2x2x8x?x64xf16>
  return %o : tensor<2x2x2x8x?x64xf16>
}

// CHECK-LABEL: func.func private @attention_15(
// CHECK: instruction = "m16n8k16", key_loops = "one"
// REMARK: [Analysis] attention-portable-schedule | {{.*}}a mask bound is above 2^30
func.func @bound(%q: tensor<2x8x?x64xf16>) -> tensor<2x8x?x64xf16> {
  %o = flash.attention %q, %q, %q mask(#flash.mask<causal = top_left, window = [2000000000, -1]>) : (tensor<2x8x?x64xf16>, tensor<2x8x?x64xf16>, tensor<2x8x?x64xf16>) -> tensor<2x8x?x64xf16>
  return %o : tensor<2x8x?x64xf16>
}

// An entry that only the other schedule has: 16 rows a warp.
// CHECK-LABEL: func.func private @attention_16(
// CHECK: instruction = "m16n8k16", key_loops = "one", {{.*}}tile_m = 16 : i64
// REMARK: [Analysis] attention-portable-schedule | {{.*}}expected plan entry tile_m to be a multiple of 64 in [64, 192], but got 16 : i64
func.func @small(%q: tensor<8x?x64xf16>) -> tensor<8x?x64xf16> {
  %o = flash.attention %q, %q, %q plan {tile_m = 16 : i64} : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  return %o : tensor<8x?x64xf16>
}

// Who names the other instruction, or warps that are no warpgroups, wants it:
// there is nothing to remark.
// CHECK-LABEL: func.func private @attention_17(
// CHECK: instruction = "m16n8k16", key_loops = "one"
// CHECK-LABEL: func.func private @attention_18(
// CHECK: instruction = "m16n8k16", key_loops = "one"
func.func @wanted(%q: tensor<8x?x64xf16>) -> tensor<8x?x64xf16> {
  %o = flash.attention %q, %q, %q plan {instruction = "m16n8k16"} : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  return %o : tensor<8x?x64xf16>
}
func.func @warps(%q: tensor<8x?x64xf16>) -> tensor<8x?x64xf16> {
  %o = flash.attention %q, %q, %q plan {warps = 2 : i64} : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  return %o : tensor<8x?x64xf16>
}

// A bias of 16 bits along keys is copied: two slots beside K and V, and three
// warpgroups, which share K and V. Rows that are known to be
// no whole chunks of 16 bytes, and f32, are read by threads. An entry of the op
// decides that too.
// CHECK-LABEL: func.func private @attention_19(
// CHECK: plan {ahead = 16 : i64, bias_stages = 2 : i64, {{.*}}tile_m = 192 : i64, tile_n = 64 : i64
// CHECK-LABEL: func.func private @attention_20(
// CHECK-NOT: bias_stages
// CHECK-LABEL: func.func private @attention_21(
// CHECK-NOT: bias_stages
// CHECK-LABEL: func.func private @attention_22(
// CHECK: bias_stages = 0
// CHECK-LABEL: func.func private @attention_23(
// CHECK-NOT: bias_stages
func.func @bias(%q: tensor<8x?x128xbf16>, %b: tensor<8x?x?xbf16>) -> tensor<8x?x128xbf16> {
  %o = flash.attention %q, %q, %q bias(%b) : (tensor<8x?x128xbf16>, tensor<8x?x128xbf16>, tensor<8x?x128xbf16>, tensor<8x?x?xbf16>) -> tensor<8x?x128xbf16>
  return %o : tensor<8x?x128xbf16>
}
func.func @odd_bias(%q: tensor<8x100x128xbf16>, %b: tensor<8x100x100xbf16>) -> tensor<8x100x128xbf16> {
  %o = flash.attention %q, %q, %q bias(%b) : (tensor<8x100x128xbf16>, tensor<8x100x128xbf16>, tensor<8x100x128xbf16>, tensor<8x100x100xbf16>) -> tensor<8x100x128xbf16>
  return %o : tensor<8x100x128xbf16>
}
func.func @wide_bias(%q: tensor<8x?x128xbf16>, %b: tensor<8x?x?xf32>) -> tensor<8x?x128xbf16> {
  %o = flash.attention %q, %q, %q bias(%b) : (tensor<8x?x128xbf16>, tensor<8x?x128xbf16>, tensor<8x?x128xbf16>, tensor<8x?x?xf32>) -> tensor<8x?x128xbf16>
  return %o : tensor<8x?x128xbf16>
}
func.func @read_bias(%q: tensor<8x?x128xbf16>, %b: tensor<8x?x?xbf16>) -> tensor<8x?x128xbf16> {
  %o = flash.attention %q, %q, %q bias(%b) plan {bias_stages = 0} : (tensor<8x?x128xbf16>, tensor<8x?x128xbf16>, tensor<8x?x128xbf16>, tensor<8x?x?xbf16>) -> tensor<8x?x128xbf16>
  return %o : tensor<8x?x128xbf16>
}
// Along one of the two only: a vector is no block.
func.func @key_bias(%q: tensor<8x?x128xbf16>, %b: tensor<8x?xbf16>) -> tensor<8x?x128xbf16> {
  %o = flash.attention %q, %q, %q bias(%b) maps [affine_map<(h, m, n, k, d) -> (h, m, k)>, affine_map<(h, m, n, k, d) -> (h, n, k)>, affine_map<(h, m, n, k, d) -> (h, n, d)>, affine_map<(h, m, n, k, d) -> (h, n)>, affine_map<(h, m, n, k, d) -> (h, m, d)>, affine_map<(h, m, n, k, d) -> (h, m)>] : (tensor<8x?x128xbf16>, tensor<8x?x128xbf16>, tensor<8x?x128xbf16>, tensor<8x?xbf16>) -> tensor<8x?x128xbf16>
  return %o : tensor<8x?x128xbf16>
}

// Long sequences get tiles of their own where those of any length are not the
// best: chosen at launch if the length is not known, here if it is. A plan that
// says anything about tiles is for all lengths.
// CHECK-LABEL: func.func private @attention_24(
func.func @by_length(%any: tensor<8x?x64xbf16>, %long: tensor<8x8192x64xbf16>, %short: tensor<8x1024x64xbf16>) -> (tensor<8x?x64xbf16>, tensor<8x8192x64xbf16>, tensor<8x1024x64xbf16>, tensor<8x?x64xbf16>) {
  %0 = flash.attention %any, %any, %any mask(#flash.mask<causal = top_left>) : (tensor<8x?x64xbf16>, tensor<8x?x64xbf16>, tensor<8x?x64xbf16>) -> tensor<8x?x64xbf16>
  %1 = flash.attention %long, %long, %long mask(#flash.mask<causal = top_left>) : (tensor<8x8192x64xbf16>, tensor<8x8192x64xbf16>, tensor<8x8192x64xbf16>) -> tensor<8x8192x64xbf16>
  %2 = flash.attention %short, %short, %short mask(#flash.mask<causal = top_left>) : (tensor<8x1024x64xbf16>, tensor<8x1024x64xbf16>, tensor<8x1024x64xbf16>) -> tensor<8x1024x64xbf16>
  %3 = flash.attention %any, %any, %any mask(#flash.mask<causal = top_left>) plan {tile_n = 64 : i64} : (tensor<8x?x64xbf16>, tensor<8x?x64xbf16>, tensor<8x?x64xbf16>) -> tensor<8x?x64xbf16>
  return %0, %1, %2, %3 : tensor<8x?x64xbf16>, tensor<8x8192x64xbf16>, tensor<8x1024x64xbf16>, tensor<8x?x64xbf16>
}
// CHECK: longer = {{{.*}}from = 4096 : i64, {{.*}}tile_m = 192 : i64, tile_n = 96 : i64, {{.*}}warps = 12 : i64}, {{.*}}tile_m = 128 : i64, tile_n = 128 : i64
// CHECK-NOT: longer
// CHECK: tile_m = 192 : i64, tile_n = 96 : i64
// CHECK: tile_m = 128 : i64, tile_n = 128 : i64
// CHECK: tile_n = 64 : i64
