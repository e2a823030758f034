// RUN: flash-opt %s --flash-plan-attention=chip=sm_80 --split-input-file --verify-diagnostics | FileCheck %s
// RUN: flash-opt %s --flash-plan-attention=chip=sm_86 --split-input-file --verify-diagnostics | FileCheck %s --check-prefix=SMALL

// 64 keys stay while queries stream by: as many at a time as registers and two
// CTAs on an SM leave room for.
// CHECK-LABEL: @plain_64
// CHECK: plan {dq_tile_m = 64 : i64, dq_tile_n = 64 : i64, ds = f16, instruction = "m16n8k16", key_loops = "one", p = f16, stages = 2 : i64, tile_d = 64 : i64, tile_k = 64 : i64, tile_m = 64 : i64, tile_n = 64 : i64, warps = 4 : i64}
// SMALL-LABEL: @plain_64
func.func @plain_64(%q: tensor<2x?x64xf16>, %l: tensor<2x?xf32>) -> (tensor<2x?x64xf16>, tensor<2x?x64xf16>) {
  %dk, %dv = flash.attention_backward %q, %q, %q output %q lse %l d_output %q : (tensor<2x?x64xf16>, tensor<2x?x64xf16>, tensor<2x?x64xf16>, tensor<2x?x64xf16>, tensor<2x?xf32>, tensor<2x?x64xf16>) d_key tensor<2x?x64xf16> d_value tensor<2x?x64xf16>
  return %dk, %dv : tensor<2x?x64xf16>, tensor<2x?x64xf16>
}

// -----

// A mask needs registers of its own.
// CHECK-LABEL: @causal_128
// CHECK: plan {dq_tile_m = 64 : i64, dq_tile_n = 32 : i64, {{.*}}longest_first{{.*}} tile_m = 16 : i64, tile_n = 64 : i64
func.func @causal_128(%q: tensor<2x?x128xbf16>, %l: tensor<2x?xf32>) -> (tensor<2x?x128xbf16>, tensor<2x?x128xbf16>) {
  %dk, %dv = flash.attention_backward %q, %q, %q output %q lse %l d_output %q mask(#flash.mask<causal = top_left>) : (tensor<2x?x128xbf16>, tensor<2x?x128xbf16>, tensor<2x?x128xbf16>, tensor<2x?x128xbf16>, tensor<2x?xf32>, tensor<2x?x128xbf16>) d_key tensor<2x?x128xbf16> d_value tensor<2x?x128xbf16>
  return %dk, %dv : tensor<2x?x128xbf16>, tensor<2x?x128xbf16>
}

// -----

// dK and dV of 256 columns are too much for a thread: one pass each. A chip with
// little SRAM streams fewer queries.
// CHECK-LABEL: @plain_256
// CHECK: separate{{.*}}tile_m = 32 : i64
// SMALL-LABEL: @plain_256
// SMALL: separate{{.*}}tile_m = 16 : i64
func.func @plain_256(%q: tensor<2x?x256xbf16>, %l: tensor<2x?xf32>) -> (tensor<2x?x256xbf16>, tensor<2x?x256xbf16>) {
  %dk, %dv = flash.attention_backward %q, %q, %q output %q lse %l d_output %q : (tensor<2x?x256xbf16>, tensor<2x?x256xbf16>, tensor<2x?x256xbf16>, tensor<2x?x256xbf16>, tensor<2x?xf32>, tensor<2x?x256xbf16>) d_key tensor<2x?x256xbf16> d_value tensor<2x?x256xbf16>
  return %dk, %dv : tensor<2x?x256xbf16>, tensor<2x?x256xbf16>
}

// -----

// f32 as numerics.f32 says. P and dS have its type, and without tensor cores go
// through SRAM.
// CHECK-LABEL: @exact_64
// CHECK: ds = f32, instruction = "fma", key_loops = "one", p = f32, {{.*}}tile_m = 16 : i64, tile_n = 64 : i64, warps = 4 : i64
// SMALL-LABEL: @exact_64
func.func @exact_64(%q: tensor<2x?x64xf32>, %l: tensor<2x?xf32>) -> (tensor<2x?x64xf32>, tensor<2x?x64xf32>) {
  %dk, %dv = flash.attention_backward %q, %q, %q output %q lse %l d_output %q : (tensor<2x?x64xf32>, tensor<2x?x64xf32>, tensor<2x?x64xf32>, tensor<2x?x64xf32>, tensor<2x?xf32>, tensor<2x?x64xf32>) d_key tensor<2x?x64xf32> d_value tensor<2x?x64xf32>
  return %dk, %dv : tensor<2x?x64xf32>, tensor<2x?x64xf32>
}

// -----

// CHECK-LABEL: @tf32_128
// CHECK: ds = f32, instruction = "tf32"
func.func @tf32_128(%q: tensor<2x?x128xf32>, %l: tensor<2x?xf32>) -> (tensor<2x?x128xf32>, tensor<2x?x128xf32>) {
  %dk, %dv = flash.attention_backward %q, %q, %q output %q lse %l d_output %q numerics(#flash.numerics<f32 = tf32>) : (tensor<2x?x128xf32>, tensor<2x?x128xf32>, tensor<2x?x128xf32>, tensor<2x?x128xf32>, tensor<2x?xf32>, tensor<2x?x128xf32>) d_key tensor<2x?x128xf32> d_value tensor<2x?x128xf32>
  return %dk, %dv : tensor<2x?x128xf32>, tensor<2x?x128xf32>
}

// -----

// Twice the bytes a row: where SRAM is short, fewer warps with fewer rows.
// CHECK-LABEL: @exact_192
// CHECK: separate
// SMALL-LABEL: @exact_192
// SMALL: tile_n = 16 : i64, warps = 1 : i64
func.func @exact_192(%q: tensor<2x?x192xf32>, %l: tensor<2x?xf32>) -> (tensor<2x?x192xf32>, tensor<2x?x192xf32>) {
  %dk, %dv = flash.attention_backward %q, %q, %q output %q lse %l d_output %q : (tensor<2x?x192xf32>, tensor<2x?x192xf32>, tensor<2x?x192xf32>, tensor<2x?x192xf32>, tensor<2x?xf32>, tensor<2x?x192xf32>) d_key tensor<2x?x192xf32> d_value tensor<2x?x192xf32>
  return %dk, %dv : tensor<2x?x192xf32>, tensor<2x?x192xf32>
}

// -----

// What is given and can't be is an error with the figures.
func.func @given(%q: tensor<2x?x128xbf16>, %l: tensor<2x?xf32>) -> (tensor<2x?x128xbf16>, tensor<2x?x128xbf16>) {
  // expected-error @below {{no plan: expected tile_n to be a multiple of 16 * warps = 128, but got 64}}
  %dk, %dv = flash.attention_backward %q, %q, %q output %q lse %l d_output %q plan {warps = 8, dq_tile_m = 128} : (tensor<2x?x128xbf16>, tensor<2x?x128xbf16>, tensor<2x?x128xbf16>, tensor<2x?x128xbf16>, tensor<2x?xf32>, tensor<2x?x128xbf16>) d_key tensor<2x?x128xbf16> d_value tensor<2x?x128xbf16>
  return %dk, %dv : tensor<2x?x128xbf16>, tensor<2x?x128xbf16>
}
