// RUN: flash-opt %s --flash-plan-attention=chip=sm_80 | FileCheck %s --check-prefixes=CHECK,SM80
// RUN: flash-opt %s --flash-plan-attention=chip=sm_86 | FileCheck %s --check-prefixes=CHECK,SM86
// RUN: flash-opt %s --flash-plan-attention=chip=sm_90 | FileCheck %s --check-prefixes=CHECK,SM90
// RUN: flash-opt %s --flash-plan-attention='chip=sm_80 tile-m=64 stages=3' | FileCheck %s --check-prefix=FORCED
// RUN: flash-opt %s --flash-plan-attention=chip=host | FileCheck %s --check-prefix=HOST
// RUN: not flash-opt %s --flash-plan-attention=chip=sm_70 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not flash-opt %s --flash-plan-attention='chip=sm_80 warps=17' 2>&1 | FileCheck %s --check-prefix=WARPS
// RUN: flash-opt %s --flash-plan-attention=chip=sm_80 --remarks-filter='.*' -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: %python %S/Inputs/check_plans.py

// CHIP: error: unknown chip 'sm_70'; known chips: host, sm_80
// WARPS: error: expected warps and stages in [0, 16], but got 17

// Chips with less SRAM get shorter blocks of keys, so that two CTAs fit.
// CHECK-LABEL: @d64
// SM80: plan {instruction = "m16n8k16", key_loops = "one", scale_after_max = true, stages = 2 : i64, tile_d = 64 : i64, tile_k = 64 : i64, tile_m = 128 : i64, tile_n = 64 : i64, warps = 4 : i64}
// SM86: tile_m = 128 : i64, tile_n = 32 : i64, warps = 4 : i64
// SM90: tile_m = 128 : i64, tile_n = 64 : i64, warps = 4 : i64
// FORCED-LABEL: @d64
// FORCED: stages = 3 : i64, tile_d = 64 : i64, tile_k = 64 : i64, tile_m = 64 : i64, tile_n = 64 : i64, warps = 4 : i64
// HOST-LABEL: @d64
// HOST: plan {tile_m = 64 : i64, tile_n = 128 : i64}
func.func @d64(%q: tensor<2x8x?x64xf16>, %k: tensor<2x8x?x64xf16>) -> tensor<2x8x?x64xf16> {
  %o = flash.attention %q, %k, %k : (tensor<2x8x?x64xf16>, tensor<2x8x?x64xf16>, tensor<2x8x?x64xf16>) -> tensor<2x8x?x64xf16>
  return %o : tensor<2x8x?x64xf16>
}

// Blocks of 64 keys leave just enough registers, where SRAM has room for them.
// CHECK-LABEL: @d128
// SM80: tile_m = 128 : i64, tile_n = 32 : i64, warps = 4 : i64
// SM86: tile_m = 128 : i64, tile_n = 32 : i64, warps = 8 : i64
// SM90: tile_m = 128 : i64, tile_n = 64 : i64, warps = 4 : i64
func.func @d128(%q: tensor<2x8x?x128xbf16>, %k: tensor<2x8x?x128xbf16>) -> tensor<2x8x?x128xbf16> {
  %o = flash.attention %q, %k, %k : (tensor<2x8x?x128xbf16>, tensor<2x8x?x128xbf16>, tensor<2x8x?x128xbf16>) -> tensor<2x8x?x128xbf16>
  return %o : tensor<2x8x?x128xbf16>
}

// Large head dims leave registers for 16 rows a warp only.
// CHECK-LABEL: @d256
// SM80: tile_m = 128 : i64, tile_n = 32 : i64, warps = 8 : i64
// SM86: stages = 1 : i64, tile_d = 256 : i64, tile_k = 256 : i64, tile_m = 64 : i64, tile_n = 64 : i64, warps = 4 : i64
// SM90: stages = 1 : i64, tile_d = 256 : i64, tile_k = 256 : i64, tile_m = 64 : i64, tile_n = 64 : i64, warps = 4 : i64
func.func @d256(%q: tensor<2x8x?x256xbf16>, %k: tensor<2x8x?x256xbf16>) -> tensor<2x8x?x256xbf16> {
  %o = flash.attention %q, %k, %k : (tensor<2x8x?x256xbf16>, tensor<2x8x?x256xbf16>, tensor<2x8x?x256xbf16>) -> tensor<2x8x?x256xbf16>
  return %o : tensor<2x8x?x256xbf16>
}

// Head dims are padded to whole MMA steps, each on its own.
// CHECK-LABEL: @padded
// CHECK: tile_d = 80 : i64, tile_k = 48 : i64
func.func @padded(%q: tensor<2x8x?x40xf16>, %v: tensor<2x8x?x72xf16>) -> tensor<2x8x?x72xf16> {
  %o = flash.attention %q, %q, %v : (tensor<2x8x?x40xf16>, tensor<2x8x?x40xf16>, tensor<2x8x?x72xf16>) -> tensor<2x8x?x72xf16>
  return %o : tensor<2x8x?x72xf16>
}

// How f32 is multiplied is the numerics attribute's business.
// CHECK-LABEL: @f32_exact
// CHECK: instruction = "fma"
// CHECK-LABEL: @f32_tf32
// CHECK: instruction = "tf32"
// CHECK-LABEL: @f32_bf16x3
// CHECK: instruction = "bf16x3"
func.func @f32_exact(%q: tensor<8x?x64xf32>) -> tensor<8x?x64xf32> {
  %o = flash.attention %q, %q, %q : (tensor<8x?x64xf32>, tensor<8x?x64xf32>, tensor<8x?x64xf32>) -> tensor<8x?x64xf32>
  return %o : tensor<8x?x64xf32>
}
func.func @f32_tf32(%q: tensor<8x?x64xf32>) -> tensor<8x?x64xf32> {
  %o = flash.attention %q, %q, %q numerics(#flash.numerics<f32 = tf32>) : (tensor<8x?x64xf32>, tensor<8x?x64xf32>, tensor<8x?x64xf32>) -> tensor<8x?x64xf32>
  return %o : tensor<8x?x64xf32>
}
func.func @f32_bf16x3(%q: tensor<8x?x64xf32>) -> tensor<8x?x64xf32> {
  %o = flash.attention %q, %q, %q numerics(#flash.numerics<f32 = bf16x3>) : (tensor<8x?x64xf32>, tensor<8x?x64xf32>, tensor<8x?x64xf32>) -> tensor<8x?x64xf32>
  return %o : tensor<8x?x64xf32>
}

// Few queries: one warp. Keys that fill one block: nothing to overlap.
// CHECK-LABEL: @short
// CHECK: stages = 1 : i64
// CHECK-SAME: tile_m = 16 : i64, tile_n = 48 : i64, warps = 1 : i64
func.func @short(%q: tensor<8x1x64xf16>, %k: tensor<8x33x64xf16>) -> tensor<8x1x64xf16> {
  %o = flash.attention %q, %k, %k : (tensor<8x1x64xf16>, tensor<8x33x64xf16>, tensor<8x33x64xf16>) -> tensor<8x1x64xf16>
  return %o : tensor<8x1x64xf16>
}

// Given entries stay; the number of warps follows from the rows.
// CHECK-LABEL: @given
// CHECK: key_loops = "split"
// CHECK-SAME: stages = 1 : i64
// CHECK-SAME: tile_m = 32 : i64, tile_n = 64 : i64, warps = 2 : i64
func.func @given(%q: tensor<8x?x64xf16>) -> tensor<8x?x64xf16> {
  %o = flash.attention %q, %q, %q plan {key_loops = "split", stages = 1 : i64, tile_m = 32 : i64} : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  return %o : tensor<8x?x64xf16>
}

// What the GPU does not take gets no plan.
// CHECK-LABEL: @f64
// CHECK-NOT: plan {
func.func @f64(%q: tensor<8x?x64xf64>) -> tensor<8x?x64xf64> {
  %o = flash.attention %q, %q, %q numerics(#flash.numerics<acc = f64>) : (tensor<8x?x64xf64>, tensor<8x?x64xf64>, tensor<8x?x64xf64>) -> tensor<8x?x64xf64>
  return %o : tensor<8x?x64xf64>
}

// P stays in f32 in the program; tensor cores round it to the type of V.
// CHECK-LABEL: @wide_p
// CHECK: p = f16
// REMARK: [Analysis] attention-p-rounded
// REMARK-SAME: P is rounded to the type of V where the program has f32: f16"
func.func @wide_p(%q: tensor<8x?x64xf16>) -> tensor<8x?x64xf16> {
  %o = flash.attention %q, %q, %q numerics(#flash.numerics<p = f32>) : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  return %o : tensor<8x?x64xf16>
}

// More registers than the planner would take are for the assembler to judge.
// CHECK-LABEL: @tight
// CHECK: stages = 1 : i64, tile_d = 128 : i64, tile_k = 128 : i64, tile_m = 128 : i64, tile_n = 64 : i64, warps = 4 : i64
func.func @tight(%q: tensor<8x?x128xf16>) -> tensor<8x?x128xf16> {
  %o = flash.attention %q, %q, %q plan {stages = 1 : i64, tile_m = 128 : i64, tile_n = 64 : i64, warps = 4 : i64} : (tensor<8x?x128xf16>, tensor<8x?x128xf16>, tensor<8x?x128xf16>) -> tensor<8x?x128xf16>
  return %o : tensor<8x?x128xf16>
}
