// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(func.func(flash-tile-attention,cse))' | FileCheck %s

!q = tensor<8x256x128xf16>
!l = tensor<8x256xf32>

// A soft cap in parts of 32 queries. P and, for dS, P times the slope of the cap
// of one part are complete before the next part begins; whether the mask cuts
// the block is asked once. P is rounded part by part. dP comes behind the
// scores and starts from -delta, S from nothing: -LSE is added behind the cap,
// and is not divided by the scale.
// CHECK-LABEL: @softcap
// CHECK: %[[ROWS:.*]]:3 = scf.forall
// CHECK: arith.constant dense<-1.44269502> : tensor<128xf32>
// CHECK: scf.forall
// CHECK: scf.for %[[M0:.*]] = %{{.*}} to %{{.*}} step %c64
// CHECK: %[[S:.*]] = flash_tile.dot %[[K:.*]], %[[Q:.*]] acc %{{.*}} transpose_b
// CHECK: %[[SHIFTS:.*]] = flash_tile.load %[[ROWS]]#0
// CHECK: %[[SHIFT:.*]] = flash_tile.broadcast %[[SHIFTS]] along 0
// CHECK: %[[PARTIAL:.*]] = arith.cmpi slt
// CHECK-NOT: flash_tile.dot
// CHECK: %[[PART:.*]] = flash_tile.slice %[[S]] from 0 : tensor<128x64xf32> -> tensor<128x32xf32>
// CHECK: %[[T:.*]] = math.tanh
// CHECK: %[[X:.*]] = flash_tile.slice %[[SHIFT]] from 0
// CHECK: math.fma %{{.*}}, %{{.*}}, %[[X]]
// CHECK: %[[E:.*]] = math.exp2
// CHECK: %[[P:.*]] = scf.if %[[PARTIAL]]
// CHECK: arith.select
// CHECK-NOT: math.tanh
// CHECK: arith.mulf %[[P]],
// CHECK: arith.mulf %[[T]], %[[T]]
// CHECK: %[[W0:.*]] = arith.mulf
// CHECK: %[[R0:.*]] = arith.truncf %[[P]] : tensor<128x32xf32> to tensor<128x32xf16>
// CHECK: flash_tile.slice %[[S]] from 32
// CHECK: math.tanh
// CHECK: scf.if %[[PARTIAL]]
// CHECK: %[[PS:.*]] = flash_tile.concat %[[R0]], %{{.*}} : tensor<128x32xf16>, tensor<128x32xf16> -> tensor<128x64xf16>
// CHECK: %[[WS:.*]] = flash_tile.concat
// CHECK: flash_tile.dot %[[PS]],
// CHECK: %[[DELTAS:.*]] = flash_tile.load %[[ROWS]]#1
// CHECK: %[[START:.*]] = flash_tile.broadcast %[[DELTAS]] along 0
// CHECK: %[[DP:.*]] = flash_tile.dot %{{.*}} acc %[[START]] transpose_b
// CHECK: arith.mulf %[[WS]], %[[DP]]
// CHECK-NOT: arith.cmpf
// CHECK: flash_tile.accumulate
func.func @softcap(%q: !q, %k: !q, %v: !q, %o: !q, %lse: !l, %do: !q) -> (!q, !q, !q) {
  %scale = arith.constant 0.125 : f32
  %dq, %dk, %dv = flash.attention_backward %q, %k, %v scale %scale output %o lse %lse d_output %do mask(#flash.mask<causal = top_left>) plan {tile_m = 64, tile_n = 128, dq_tile_m = 128, key_loops = "one", dq = "reduce", preload_rows, score_columns = 32, p = f16, ds = f16, instruction = "wgmma"} score {
  ^bb0(%s: f32, %h: index, %m: index, %n: index):
    %c = arith.constant 0.0625 : f32
    %d = arith.constant 16.0 : f32
    %x = arith.mulf %s, %c : f32
    %t = math.tanh %x : f32
    %y = arith.mulf %t, %d : f32
    flash.yield %y : f32
  } : (!q, !q, !q, f32, !q, !l, !q) d_query !q d_key !q d_value !q
  return %dq, %dk, %dv : !q, !q, !q
}

// -----

!q = tensor<8x256x64xf16>
!l = tensor<8x256xf32>
!b = tensor<8x256x256xf16>

// A bias is read part by part: keys are the rows of the block in the pass over
// keys, and the columns in that for dQ. Its gradient, which has a kernel of
// 64 columns, needs no parts, and takes dP with delta subtracted before.
// CHECK-LABEL: @bias
// CHECK-SAME: %[[B:[a-z0-9]+]]: tensor<8x256x256xf16>
// CHECK: scf.forall
// CHECK: %[[Q0:.*]] = flash_tile.load %[[B]]{{.*}} dims [1, 2] : tensor<8x256x256xf16> -> tensor<128x32xf16>
// CHECK: flash_tile.load %[[B]]{{.*}} dims [1, 2] : tensor<8x256x256xf16> -> tensor<128x32xf16>
// CHECK: flash_tile.concat
// CHECK: scf.forall
// CHECK: flash_tile.load %[[B]]{{.*}} dims [2, 1] : tensor<8x256x256xf16> -> tensor<128x32xf16>
// CHECK: flash_tile.load %[[B]]{{.*}} dims [2, 1] : tensor<8x256x256xf16> -> tensor<128x32xf16>
// CHECK: flash_tile.concat
// CHECK: scf.forall
// CHECK-NOT: flash_tile.slice
// CHECK: flash_tile.load %[[B]]{{.*}} dims [1, 2] : tensor<8x256x256xf16> -> tensor<128x64xf16>
// CHECK-NOT: flash_tile.slice
func.func @bias(%q: !q, %k: !q, %v: !q, %b: !b, %o: !q, %lse: !l, %do: !q) -> (!q, !q, !q, !b) {
  %dq, %dk, %dv, %db = flash.attention_backward %q, %k, %v output %o lse %lse d_output %do bias(%b) bias_gradients [0] plan {tile_m = 64, tile_n = 128, dq_tile_m = 128, dq_tile_n = 128, key_loops = "one", score_columns = 32, p = f16, ds = f16, instruction = "wgmma"} : (!q, !q, !q, !b, !q, !l, !q) d_query !q d_key !q d_value !q d_bias !b
  return %dq, %dk, %dv, %db : !q, !q, !q, !b
}

// -----

!q = tensor<8x256x64xf16>
!l = tensor<8x256xf32>

// A slope that may be infinite: where P is 0, and where dP - delta is, 0 stays
// 0. What is only added has no slope.
// CHECK-LABEL: @root
// CHECK: math.exp2
// CHECK: %[[HIDDEN:.*]] = arith.cmpf oeq
// CHECK: arith.select %[[HIDDEN]]
// CHECK: %[[NONE:.*]] = arith.cmpf oeq
// CHECK: arith.select %[[NONE]]
// CHECK-LABEL: @added
// CHECK: math.exp2
// CHECK-NOT: arith.cmpf
// CHECK: return
func.func @root(%q: !q, %k: !q, %v: !q, %o: !q, %lse: !l, %do: !q) -> !q {
  %dq = flash.attention_backward %q, %k, %v output %o lse %lse d_output %do plan {tile_m = 64, tile_n = 64} score {
  ^bb0(%s: f32, %h: index, %m: index, %n: index):
    %a = math.absf %s : f32
    %y = math.sqrt %a : f32
    flash.yield %y : f32
  } : (!q, !q, !q, !q, !l, !q) d_query !q
  return %dq : !q
}
func.func @added(%q: !q, %k: !q, %v: !q, %o: !q, %lse: !l, %do: !q) -> !q {
  %dq = flash.attention_backward %q, %k, %v output %o lse %lse d_output %do plan {tile_m = 64, tile_n = 64} score {
  ^bb0(%s: f32, %h: index, %m: index, %n: index):
    %i = arith.index_cast %n : index to i32
    %f = arith.sitofp %i : i32 to f32
    %y = arith.addf %s, %f : f32
    flash.yield %y : f32
  } : (!q, !q, !q, !q, !l, !q) d_query !q
  return %dq : !q
}

// -----

!q = tensor<8x256x64xf16>
!l = tensor<8x256xf32>

func.func @entry(%q: !q, %k: !q, %v: !q, %o: !q, %lse: !l, %do: !q) -> !q {
  // expected-error @+1 {{plan entry score_columns is for the instruction "wgmma"}}
  %dq = flash.attention_backward %q, %k, %v output %o lse %lse d_output %do plan {tile_m = 64, tile_n = 64, score_columns = 32} : (!q, !q, !q, !q, !l, !q) d_query !q
  return %dq : !q
}
