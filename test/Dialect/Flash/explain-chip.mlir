// RUN: flash-opt %s --flash-explain-chip=sm_80 | FileCheck %s
// RUN: flash-opt %s --flash-explain=json --flash-explain-chip=sm_80 | FileCheck %s --check-prefix=JSON
// RUN: flash-opt %s --flash-explain-attention='format=json chip=sm_80' -o /dev/null | FileCheck %s --check-prefix=JSON
// RUN: flash-opt %s --flash-explain-chip=sm_90a | tr -s '\n ' ' ' | FileCheck %s --check-prefix=HOPPER
// RUN: flash-opt %s --flash-explain=json --flash-explain-chip=sm_90a | FileCheck %s --check-prefix=HOPPERJSON
// RUN: flash-opt %s --flash-explain-chip=host | FileCheck %s --check-prefix=HOST
// RUN: not flash-opt %s --flash-explain-attention=chip=sm_1 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: %exit 2 flash-opt %s --flash-explain-chip=sm_1 2>&1 | FileCheck %s --check-prefix=CHIP

// CHIP: error: {{.*}}unknown chip 'sm_1'; known chips: host, sm_80

// 128 rows of Q and 2 * 64 rows of K and of V, each of 64 * 2 + 16 bytes:
// 55296. O: two groups of 16 rows * 64 / 32 lanes = 64 registers, as many of S,
// half of P. 65536 registers are 2.6 CTAs of 128 threads with 160 + 31.
func.func @planned(%q: tensor<8x?x64xf16>) -> tensor<8x?x64xf16> {
  // CHECK: [1] @planned
  // CHECK: plan instruction = m16n8k16, key_loops = one, scale_after_max = true, stages = 2,
  // CHECK-NEXT: tile_d = 64, tile_k = 64, tile_m = 128, tile_n = 64, warps = 4 (what
  // CHECK-NEXT: flash-plan-attention chooses)
  // CHECK-NEXT: on sm_80 55296 B of SRAM a CTA, which can have 166912 B; 160 registers a thread for O, S
  // CHECK-NEXT: and P; 2 CTAs at a time on an SM
  // JSON: "instruction": "m16n8k16"
  // JSON: "plan_is_proposal": true
  // JSON: "chips": [
  // JSON-NEXT: {
  // JSON-NEXT: "name": "sm_80",
  // JSON-NEXT: "reason": "",
  // JSON-NEXT: "plan": {
  // JSON: "tile_m": "128",
  // JSON: },
  // JSON-NEXT: "why_portable": "",
  // JSON-NEXT: "sram_bytes": 55296,
  // JSON-NEXT: "sram_limit": 166912,
  // JSON-NEXT: "registers_per_thread": 160,
  // JSON-NEXT: "ctas_per_sm": 2
  // HOST: plan tile_m = 64, tile_n = 128
  // HOST-NOT: on host
  %o = flash.attention %q, %q, %q : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  return %o : tensor<8x?x64xf16>
}

// What is not compiled, and plans of the input that do not fit.
func.func @refused(%q: tensor<8x?x36xf16>) -> tensor<8x?x36xf16> {
  // CHECK: plan none yet
  // CHECK-NEXT: on sm_80 not compiled: the extent of k is 36, expected a multiple of 8 up to 256
  // JSON: "reason": "the extent of k is 36, expected a multiple of 8 up to 256"
  %o = flash.attention %q, %q, %q : (tensor<8x?x36xf16>, tensor<8x?x36xf16>, tensor<8x?x36xf16>) -> tensor<8x?x36xf16>
  return %o : tensor<8x?x36xf16>
}
func.func @misfit(%q: tensor<8x?x64xf16>) -> tensor<8x?x64xf16> {
  // CHECK: on sm_80 not compiled: expected tile_m to be a multiple of 16 * warps = 64, but got 80
  // JSON: "plan_is_proposal": false
  %o = flash.attention %q, %q, %q plan {tile_m = 80, warps = 4} : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  return %o : tensor<8x?x64xf16>
}

// The backward has plans of its own. Nothing uses the LSE of @forward: what
// normalization leaves of the op is of the input all the same.
func.func @forward(%q: tensor<4x?x64xf16>) -> tensor<4x?x64xf16> {
  // CHECK: @forward, {{.*}}: flash.attention{{$}}
  %o, %lse = flash.attention %q, %q, %q : (tensor<4x?x64xf16>, tensor<4x?x64xf16>, tensor<4x?x64xf16>) -> tensor<4x?x64xf16>, tensor<4x?xf32>
  return %o : tensor<4x?x64xf16>
}
func.func @backward(%q: tensor<8x?x64xf16>, %o: tensor<8x?x64xf16>, %lse: tensor<8x?xf32>) -> tensor<8x?x64xf16> {
  // CHECK: @backward, {{.*}}: flash.attention_backward
  // CHECK: plan dq_tile_m = 64, dq_tile_n = 64, ds = f16,
  // CHECK: on sm_80 {{[0-9]+}} B of SRAM a CTA, which can have 166912 B; {{[0-9]+}} registers a thread for
  // CHECK-NEXT: gradients, S and dP; 2 CTAs at a time on an SM
  // HOPPER: @backward
  // HOPPER: plan {{.*}} instruction = wgmma
  // HOPPER: on sm_90a {{[0-9]+}} B of SRAM a CTA
  %dq, %dk, %dv = flash.attention_backward %q, %q, %q output %o lse %lse d_output %o : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?xf32>, tensor<8x?x64xf16>) d_query tensor<8x?x64xf16> d_key tensor<8x?x64xf16> d_value tensor<8x?x64xf16>
  return %dq : tensor<8x?x64xf16>
}

// Where a chip has warpgroup products and the portable schedule is planned.
func.func @portable(%q: tensor<8x?x64xf32>) -> tensor<8x?x64xf32> {
  // HOPPER: on sm_90a {{.*}}; the portable schedule, because wgmma multiplies f16 or bf16
  // HOPPERJSON: "why_portable": ""
  // HOPPERJSON: "why_portable": "wgmma multiplies f16 or bf16
  %o = flash.attention %q, %q, %q : (tensor<8x?x64xf32>, tensor<8x?x64xf32>, tensor<8x?x64xf32>) -> tensor<8x?x64xf32>
  return %o : tensor<8x?x64xf32>
}
