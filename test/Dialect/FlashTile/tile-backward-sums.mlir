// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(func.func(flash-tile-attention))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(func.func(flash-tile-attention))' -o %t.1
// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(func.func(flash-tile-attention))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!q = tensor<8x?x128xf16>
!l = tensor<8x?xf32>

// dq = "reduce": the rows pass clears a sum of whole blocks, the pass over keys
// takes it over and adds dS*K, dS turned around (dV between), and the last pass
// scales and rounds. Statistics that S and dP start from: -LSE/scale and -delta. A block
// that the number of keys cuts has mask code: rows of K that are not there are
// zero, but P may be infinite.
// CHECK-LABEL: @reduce
// CHECK: %[[EMPTY:.*]] = tensor.empty(%{{.*}}) : tensor<8x?x128xf32>
// CHECK: %[[ROWS:.*]]:3 = scf.forall {{.*}} shared_outs(%{{.*}}, %{{.*}}, %{{.*}} = %[[EMPTY]])
// CHECK: arith.constant dense<-8.000000e+00> : tensor<128xf32>
// CHECK: arith.negf
// CHECK: %[[ZERO:.*]] = arith.constant dense<0.000000e+00> : tensor<128x128xf32>
// CHECK: flash_tile.store %[[ZERO]] into
// CHECK: %[[KEYS:.*]]:3 = scf.forall {{.*}} shared_outs(%{{.*}}, %{{.*}}, %[[SUM:.*]] = %[[ROWS]]#2)
// CHECK: %[[K:.*]] = flash_tile.load
// CHECK: scf.for %[[M0:.*]] = %{{.*}} to %{{.*}} step %c64
// CHECK: %[[Q:.*]] = flash_tile.load
// CHECK: %[[SHIFT:.*]] = flash_tile.load %[[ROWS]]#0
// CHECK: %[[START:.*]] = flash_tile.broadcast %[[SHIFT]] along 0
// CHECK: %[[DELTA:.*]] = flash_tile.load %[[ROWS]]#1
// CHECK: %[[STARTP:.*]] = flash_tile.broadcast %[[DELTA]] along 0
// CHECK: %[[S:.*]] = flash_tile.dot %[[K]], %[[Q]] acc %[[START]] transpose_b
// CHECK: %[[DP:.*]] = flash_tile.dot %{{.*}} acc %[[STARTP]] transpose_b
// CHECK: %[[SCALED:.*]] = arith.mulf %[[S]],
// The branch around the mask comes before the exponentials.
// CHECK: %[[VISIBLE:.*]] = scf.if
// CHECK: arith.constant dense<0xFF800000> : tensor<128x64xf32>
// CHECK: arith.select
// CHECK: %[[P:.*]] = math.exp2 %[[VISIBLE]]
// CHECK-NOT: flash_tile.dot
// CHECK: arith.mulf %[[P]], %[[DP]]
// CHECK: %[[DS:.*]] = arith.truncf
// CHECK: %[[T:.*]] = flash_tile.transpose %[[DS]] : tensor<128x64xf16> -> tensor<64x128xf16>
// CHECK: %[[ROUNDED:.*]] = arith.truncf %[[P]]
// CHECK: flash_tile.dot %[[ROUNDED]],
// CHECK: %[[DQ:.*]] = flash_tile.dot %[[T]], %[[K]] acc
// CHECK: flash_tile.dot %[[DS]], %[[Q]] acc
// CHECK: flash_tile.accumulate %[[DQ]] into %[[SUM]][%{{.*}}, %[[M0]], %c0{{.*}}] dims [1, 2]
// CHECK: scf.forall
// CHECK: %[[LOADED:.*]] = flash_tile.load_sum %[[KEYS]]#2[{{.*}}] dims [1, 2] : tensor<8x?x128xf32> -> tensor<128x128xf32>
// CHECK: arith.mulf %[[LOADED]],
// CHECK: arith.truncf
// CHECK: flash_tile.store
func.func @reduce(%q: !q, %k: !q, %v: !q, %o: !q, %lse: !l, %do: !q) -> (!q, !q, !q) {
  %scale = arith.constant 0.125 : f32
  %dq, %dk, %dv = flash.attention_backward %q, %k, %v scale %scale output %o lse %lse d_output %do plan {tile_m = 64, tile_n = 128, dq_tile_m = 128, key_loops = "one", dq = "reduce", preload_rows, ds = f16, instruction = "wgmma"} : (!q, !q, !q, f32, !q, !l, !q) d_query !q d_key !q d_value !q
  return %dq, %dk, %dv : !q, !q, !q
}

// -----

!q = tensor<8x256x128xf16>
!l = tensor<8x256xf32>

// Whole blocks of keys need no mask code.
// CHECK-LABEL: @whole
// CHECK-NOT: scf.if
// CHECK: flash_tile.accumulate
// CHECK-NOT: scf.if
func.func @whole(%q: !q, %k: !q, %v: !q, %o: !q, %lse: !l, %do: !q) -> (!q, !q, !q) {
  %dq, %dk, %dv = flash.attention_backward %q, %k, %v output %o lse %lse d_output %do plan {tile_m = 64, tile_n = 128, key_loops = "one", dq = "reduce", ds = f16, instruction = "wgmma"} : (!q, !q, !q, !q, !l, !q) d_query !q d_key !q d_value !q
  return %dq, %dk, %dv : !q, !q, !q
}

// -----

!q = tensor<8x256x128xf16>
!l = tensor<8x256xf32>

// Only the schedule with bulk copies adds in memory.
func.func @portable(%q: !q, %k: !q, %v: !q, %o: !q, %lse: !l, %do: !q) -> (!q, !q, !q) {
  // expected-error @+1 {{plan entry dq = "reduce" is for the instruction "wgmma"}}
  %dq, %dk, %dv = flash.attention_backward %q, %k, %v output %o lse %lse d_output %do plan {tile_m = 64, tile_n = 128, dq = "reduce", instruction = "m16n8k16"} : (!q, !q, !q, !q, !l, !q) d_query !q d_key !q d_value !q
  return %dq, %dk, %dv : !q, !q, !q
}

// -----

!q = tensor<8x256x128xf16>
!l = tensor<8x256xf32>

func.func @alone(%q: !q, %k: !q, %v: !q, %o: !q, %lse: !l, %do: !q) -> !q {
  // expected-error @+1 {{plan entry dq = "reduce" is for one pass that computes dQ, dK and dV}}
  %dq = flash.attention_backward %q, %k, %v output %o lse %lse d_output %do plan {tile_m = 64, tile_n = 128, dq = "reduce", instruction = "wgmma"} : (!q, !q, !q, !q, !l, !q) d_query !q
  return %dq : !q
}

// -----

!q = tensor<8x256x96xf16>
!l = tensor<8x256xf32>

func.func @head_dim(%q: !q, %k: !q, %v: !q, %o: !q, %lse: !l, %do: !q) -> (!q, !q, !q) {
  // expected-error @+1 {{plan entry dq = "reduce" is for head dims and queries a block that are multiples of 64, but they are 96 and 64}}
  %dq, %dk, %dv = flash.attention_backward %q, %k, %v output %o lse %lse d_output %do plan {tile_m = 64, tile_n = 128, dq = "reduce", instruction = "wgmma"} : (!q, !q, !q, !q, !l, !q) d_query !q d_key !q d_value !q
  return %dq, %dk, %dv : !q, !q, !q
}

// -----

!q = tensor<8x256x128xf16>
!l = tensor<8x256xf32>

// -inf times a scale below zero would be no -inf.
func.func @scale(%q: !q, %k: !q, %v: !q, %s: f32, %o: !q, %lse: !l, %do: !q) -> (!q, !q, !q) {
  // expected-error @+1 {{plan entry preload_rows is for a scale that is a positive constant}}
  %dq, %dk, %dv = flash.attention_backward %q, %k, %v scale %s output %o lse %lse d_output %do plan {tile_m = 64, tile_n = 128, dq = "reduce", preload_rows, instruction = "wgmma"} : (!q, !q, !q, f32, !q, !l, !q) d_query !q d_key !q d_value !q
  return %dq, %dk, %dv : !q, !q, !q
}

// -----

!q = tensor<8x256x128xf16>
!l = tensor<8x256xf32>

func.func @entry(%q: !q, %k: !q, %v: !q, %o: !q, %lse: !l, %do: !q) -> (!q, !q, !q) {
  // expected-error @+1 {{expected plan entry dq to be "reduce" or "recompute"}}
  %dq, %dk, %dv = flash.attention_backward %q, %k, %v output %o lse %lse d_output %do plan {tile_m = 64, tile_n = 128, dq = "atomic"} : (!q, !q, !q, !q, !l, !q) d_query !q d_key !q d_value !q
  return %dq, %dk, %dv : !q, !q, !q
}
