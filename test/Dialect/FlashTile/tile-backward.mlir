// RUN: flash-opt %s --flash-plan-attention --flash-tile-attention --canonicalize --cse --mlir-print-local-scope --split-input-file | FileCheck %s

// The passes of a plain backward: rows, dQ, then dK and dV. Nothing is
// quadratic, and no loop has mask code.
// CHECK-LABEL: @plain
// CHECK-SAME: %[[Q:arg0]]: {{.*}}, %[[K:arg1]]: {{.*}}, %[[V:arg2]]: {{.*}}, %[[O:arg3]]: {{.*}}, %[[LSE:arg4]]: {{.*}}, %[[DO:arg5]]:
// CHECK-NOT: 256x256
// CHECK-NOT: arith.cmpi
// CHECK: %[[ROWS:.*]]:2 = scf.forall {{.*}} to (2, 8, 256) step (1, 1, 64)
// CHECK:   flash_tile.load %[[LSE]]
// CHECK:   arith.mulf %{{.*}}, %{{.*}} : tensor<64xf32>
// CHECK:   flash_tile.load %[[DO]]
// CHECK:   flash_tile.load %[[O]]
// CHECK:   flash_tile.reduce add
// CHECK: scf.forall (%{{.*}}, %{{.*}}, %[[M0:[a-z0-9]+]]) = (0, 0, 0) to (2, 8, 256) step (1, 1, 64)
// CHECK:   %[[QT:.*]] = flash_tile.load %[[Q]]
// CHECK:   %[[DOT:.*]] = flash_tile.load %[[DO]]
// CHECK:   %[[SHIFT:.*]] = flash_tile.load %[[ROWS]]#0
// CHECK:   %[[DELTA:.*]] = flash_tile.load %[[ROWS]]#1
// CHECK:   scf.for
// CHECK:     %[[KT:.*]] = flash_tile.load %[[K]]
// CHECK:     %[[VT:.*]] = flash_tile.load %[[V]]
// CHECK:     %[[S:.*]] = flash_tile.dot %[[QT]], %[[KT]] {{.*}} transpose_b
// CHECK:     %[[DP:.*]] = flash_tile.dot %[[DOT]], %[[VT]] {{.*}} transpose_b
// CHECK:     %[[SHIFTS:.*]] = flash_tile.broadcast %[[SHIFT]] along 1
// CHECK:     %[[X:.*]] = math.fma %[[S]], %{{.*}}, %[[SHIFTS]]
// CHECK:     %[[P:.*]] = math.exp2 %[[X]]
// CHECK:     %[[D:.*]] = flash_tile.broadcast %[[DELTA]] along 1
// CHECK:     %[[C:.*]] = arith.subf %[[DP]], %[[D]]
// CHECK:     %[[DS:.*]] = arith.mulf %[[P]], %[[C]]
// CHECK:     flash_tile.dot %[[DS]], %[[KT]] acc
// CHECK: scf.forall (%{{.*}}, %{{.*}}, %[[N0:[a-z0-9]+]]) = (0, 0, 0) to (2, 8, 256) step (1, 1, 64)
// CHECK:   %[[KT:.*]] = flash_tile.load %[[K]]
// CHECK:   %[[VT:.*]] = flash_tile.load %[[V]]
// CHECK:   scf.for %[[M:.*]] = %c0 to %c256 step %c64
// CHECK:     %[[QT:.*]] = flash_tile.load %[[Q]]
// CHECK:     %[[DOT:.*]] = flash_tile.load %[[DO]]
// CHECK:     %[[S:.*]] = flash_tile.dot %[[KT]], %[[QT]] {{.*}} transpose_b
// CHECK:     %[[DP:.*]] = flash_tile.dot %[[VT]], %[[DOT]] {{.*}} transpose_b
// CHECK:     flash_tile.load %[[ROWS]]#0
// CHECK:     flash_tile.broadcast %{{.*}} along 0
// CHECK:     %[[P:.*]] = math.exp2
// CHECK:     flash_tile.dot %[[P]], %[[DOT]] acc
// CHECK:     flash_tile.load %[[ROWS]]#1
// CHECK:     %[[DS:.*]] = arith.mulf %[[P]]
// CHECK:     flash_tile.dot %[[DS]], %[[QT]] acc
func.func @plain(%q: tensor<2x8x256x64xf32>, %k: tensor<2x8x256x64xf32>, %v: tensor<2x8x256x64xf32>, %o: tensor<2x8x256x64xf32>, %lse: tensor<2x8x256xf32>, %do: tensor<2x8x256x64xf32>) -> (tensor<2x8x256x64xf32>, tensor<2x8x256x64xf32>, tensor<2x8x256x64xf32>) {
  %dq, %dk, %dv = flash.attention_backward %q, %k, %v output %o lse %lse d_output %do : (tensor<2x8x256x64xf32>, tensor<2x8x256x64xf32>, tensor<2x8x256x64xf32>, tensor<2x8x256x64xf32>, tensor<2x8x256xf32>, tensor<2x8x256x64xf32>) d_query tensor<2x8x256x64xf32> d_key tensor<2x8x256x64xf32> d_value tensor<2x8x256x64xf32>
  return %dq, %dk, %dv : tensor<2x8x256x64xf32>, tensor<2x8x256x64xf32>, tensor<2x8x256x64xf32>
}

// -----

// Causal, seen from the keys: the first queries do not see the block, the next
// ones see a part of it, all others all of it. Rows past the end need no mask
// code: the first pass gives them an LSE that makes their P zero.
// CHECK-LABEL: @causal_keys
// CHECK: tensor.empty() : tensor<2x256xf32>
// CHECK: arith.cmpi sge
// CHECK: arith.ori
// CHECK: scf.forall (%{{.*}}, %[[N0:[a-z0-9]+]]) = (0, 0) to (2, 250) step (1, 64)
// CHECK: %[[BEGIN:.*]] = affine.max affine_map<(d0) -> (0, d0)>(%[[N0]])
// CHECK: %[[FULL:.*]] = affine.max affine_map<()[s0, s1] -> ((s0 floordiv 64) * 64, s1)>()[%[[BEGIN]],
// CHECK: scf.for %{{.*}} = %{{.*}} to %[[FULL]] step
// CHECK: arith.cmpi slt
// CHECK: arith.select
// CHECK: scf.yield
// CHECK: scf.for %{{.*}} = %[[FULL]] to %c250 step
// CHECK-NOT: arith.select
// CHECK: scf.yield
// CHECK-NOT: scf.for %
func.func @causal_keys(%q: tensor<2x250x64xf32>, %k: tensor<2x250x64xf32>, %v: tensor<2x250x64xf32>, %o: tensor<2x250x64xf32>, %lse: tensor<2x250xf32>, %do: tensor<2x250x64xf32>) -> (tensor<2x250x64xf32>, tensor<2x250x64xf32>) {
  %dk, %dv = flash.attention_backward %q, %k, %v output %o lse %lse d_output %do mask(#flash.mask<causal = top_left>) : (tensor<2x250x64xf32>, tensor<2x250x64xf32>, tensor<2x250x64xf32>, tensor<2x250x64xf32>, tensor<2x250xf32>, tensor<2x250x64xf32>) d_key tensor<2x250x64xf32> d_value tensor<2x250x64xf32>
  return %dk, %dv : tensor<2x250x64xf32>, tensor<2x250x64xf32>
}

// -----

// One loop over the blocks of all four heads of a group, and a branch around
// the mask code. Addresses computed behind the end of the loop, or before one
// that is empty, stay in the tensors. P and dS are rounded for the products as the plan says.
// CHECK-LABEL: @one_loop
// CHECK: scf.forall (%[[H:[a-z0-9]+]], %{{.*}}) = (0, 0) to (2, %{{.*}}) step (1, 64)
// CHECK: %[[BLOCKS:.*]] = affine.max affine_map<{{.*}} ceildiv 32, 0)>
// CHECK: %[[DIVISOR:.*]] = arith.maxui %[[BLOCKS]], %c1
// CHECK: scf.for %[[I:.*]] = %c0 to %{{.*}} step %c1
// CHECK:   %[[J:.*]] = arith.divui %[[I]], %[[DIVISOR]]
// CHECK:   %[[HEAD:.*]] = arith.minui %[[J]], %c3
// CHECK:   arith.remui %[[I]], %[[DIVISOR]]
// CHECK:   affine.apply affine_map<()[s0, s1] -> (s0 + s1 * 4)>()[%[[HEAD]], %[[H]]]
// CHECK:   scf.if
// CHECK-NOT: scf.for %
// CHECK: arith.truncf %{{.*}} : tensor<64x32xf32> to tensor<64x32xf16>
// CHECK: arith.truncf %{{.*}} : tensor<64x32xf32> to tensor<64x32xf16>
// CHECK: scf.yield
func.func @one_loop(%q: tensor<8x?x64xf16>, %k: tensor<2x?x64xf16>, %v: tensor<2x?x64xf16>, %o: tensor<8x?x64xf16>, %lse: tensor<8x?xf32>, %do: tensor<8x?x64xf16>) -> (tensor<2x?x64xf16>, tensor<2x?x64xf16>) {
  %dk, %dv = flash.attention_backward %q, %k, %v output %o lse %lse d_output %do mask(#flash.mask<causal = top_left>) plan {tile_m = 32, tile_n = 64, key_loops = "one", ds = f16} : (tensor<8x?x64xf16>, tensor<2x?x64xf16>, tensor<2x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?xf32>, tensor<8x?x64xf16>) d_key tensor<2x?x64xf16> d_value tensor<2x?x64xf16>
  return %dk, %dv : tensor<2x?x64xf16>, tensor<2x?x64xf16>
}

// -----

// The derivative of the region is taken on tiles. dBias of a bias that all
// heads share is a sum over heads in one task.
// CHECK-LABEL: @score_and_bias
// CHECK: math.tanh %{{.*}} : tensor<64x64xf32>
// CHECK: %[[SUM:.*]] = scf.for {{.*}} -> (tensor<64x64xf32>)
// CHECK:   arith.addf
// CHECK: flash_tile.store %[[SUM]]
func.func @score_and_bias(%q: tensor<2x256x64xf32>, %k: tensor<2x256x64xf32>, %v: tensor<2x256x64xf32>, %b: tensor<256x256xf32>, %o: tensor<2x256x64xf32>, %lse: tensor<2x256xf32>, %do: tensor<2x256x64xf32>) -> (tensor<2x256x64xf32>, tensor<256x256xf32>) {
  %dq, %db = flash.attention_backward %q, %k, %v output %o lse %lse d_output %do bias(%b) maps [affine_map<(h, m, n, k, d) -> (h, m, k)>, affine_map<(h, m, n, k, d) -> (h, n, k)>, affine_map<(h, m, n, k, d) -> (h, n, d)>, affine_map<(h, m, n, k, d) -> (m, n)>, affine_map<(h, m, n, k, d) -> (h, m, d)>, affine_map<(h, m, n, k, d) -> (h, m)>] bias_gradients [0] score {
  ^bb0(%s: f32, %h: index, %m: index, %n: index):
    %t = math.tanh %s : f32
    flash.yield %t : f32
  } : (tensor<2x256x64xf32>, tensor<2x256x64xf32>, tensor<2x256x64xf32>, tensor<256x256xf32>, tensor<2x256x64xf32>, tensor<2x256xf32>, tensor<2x256x64xf32>) d_query tensor<2x256x64xf32> d_bias tensor<256x256xf32>
  return %dq, %db : tensor<2x256x64xf32>, tensor<256x256xf32>
}

// -----

// S and dP start from what is added to them, in passes of their own too.
// CHECK-LABEL: @preload
// CHECK: arith.mulf %{{.*}}, %{{.*}} : tensor<64xf32>
// CHECK: arith.negf
// CHECK: %[[L:.*]] = flash_tile.load %{{.*}} -> tensor<64xf32>
// CHECK: %[[D:.*]] = flash_tile.load %{{.*}} -> tensor<64xf32>
// CHECK: scf.for
// CHECK-DAG: %[[SL:.*]] = flash_tile.broadcast %[[L]] along 1
// CHECK-DAG: %[[SD:.*]] = flash_tile.broadcast %[[D]] along 1
// CHECK-DAG: %[[S:.*]] = flash_tile.dot {{.*}} acc %[[SL]] transpose_b
// CHECK-DAG: %[[DP:.*]] = flash_tile.dot {{.*}} acc %[[SD]] transpose_b
// CHECK: math.exp2
// CHECK-NOT: arith.subf
// CHECK: arith.mulf %{{.*}}, %[[DP]]
func.func @preload(%q: tensor<2x256x64xf32>, %k: tensor<2x256x64xf32>, %v: tensor<2x256x64xf32>, %o: tensor<2x256x64xf32>, %lse: tensor<2x256xf32>, %do: tensor<2x256x64xf32>) -> tensor<2x256x64xf32> {
  %dq = flash.attention_backward %q, %k, %v output %o lse %lse d_output %do plan {tile_m = 64, tile_n = 64, preload_rows} : (tensor<2x256x64xf32>, tensor<2x256x64xf32>, tensor<2x256x64xf32>, tensor<2x256x64xf32>, tensor<2x256xf32>, tensor<2x256x64xf32>) d_query tensor<2x256x64xf32>
  return %dq : tensor<2x256x64xf32>
}

// -----

// dBias that the batch shares is added up along the batch. A schedule copies the
// tiles of the next step before it knows that there is one: the batch entry
// stays below their number, and if there is none rows lie behind the last one.
// CHECK-LABEL: @shared_bias
// CHECK: scf.forall (%[[H:[a-z0-9]+]], %[[M0:[a-z0-9]+]], %[[N0:[a-z0-9]+]])
// CHECK:   %[[EMPTY:.*]] = arith.cmpi eq, %[[BATCH:.*]], %c0
// CHECK:   %[[M:.*]] = arith.select %[[EMPTY]], %c256, %[[M0]]
// CHECK:   %[[N:.*]] = arith.select %[[EMPTY]], %c256, %[[N0]]
// CHECK:   scf.for %[[AT:.*]] = %c0 to %[[BATCH]] step %c1
// CHECK:     %[[COUNT:.*]] = arith.maxui %[[BATCH]], %c1
// CHECK:     %[[LAST:.*]] = affine.apply affine_map<()[s0] -> (s0 - 1)>()[%[[COUNT]]]
// CHECK:     %[[B:.*]] = arith.minui %[[AT]], %[[LAST]]
// CHECK:     flash_tile.load %arg0[%[[B]], %[[H]], %[[M]], %c0] dims [2, 3] :
// CHECK:     flash_tile.load %arg1[%[[B]], %[[H]], %[[N]], %c0] dims [2, 3] :
func.func @shared_bias(%q: tensor<?x8x256x64xf16>, %k: tensor<?x8x256x64xf16>, %v: tensor<?x8x256x64xf16>, %b: tensor<8x256x256xf16>, %o: tensor<?x8x256x64xf16>, %lse: tensor<?x8x256xf32>, %do: tensor<?x8x256x64xf16>) -> tensor<8x256x256xf16> {
  %db = flash.attention_backward %q, %k, %v output %o lse %lse d_output %do bias(%b) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h, n, d)>, affine_map<(b, h, m, n, k, d) -> (h, m, n)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] bias_gradients [0] : (tensor<?x8x256x64xf16>, tensor<?x8x256x64xf16>, tensor<?x8x256x64xf16>, tensor<8x256x256xf16>, tensor<?x8x256x64xf16>, tensor<?x8x256xf32>, tensor<?x8x256x64xf16>) d_bias tensor<8x256x256xf16>
  return %db : tensor<8x256x256xf16>
}

// -----

// A length that all steps of the sum share is read in front of the loop.
// CHECK-LABEL: @bias_of_lengths
// The rows.
// CHECK: scf.forall
// CHECK: scf.forall (%[[B:[a-z0-9]+]], %{{.*}}, %{{.*}}) =
// CHECK:   %[[LENGTH:.*]] = tensor.extract %arg4[%[[B]]]
// CHECK-NOT: tensor.extract %
// CHECK:   scf.for
// CHECK-NOT: tensor.extract %
func.func @bias_of_lengths(%q: tensor<2x?x256x64xf16>, %k: tensor<2x?x256x64xf16>, %v: tensor<2x?x256x64xf16>, %b: tensor<2x256x256xf16>, %n: tensor<2xi32>, %o: tensor<2x?x256x64xf16>, %lse: tensor<2x?x256xf32>, %do: tensor<2x?x256x64xf16>) -> tensor<2x256x256xf16> {
  %db = flash.attention_backward %q, %k, %v output %o lse %lse d_output %do bias(%b) key_lengths(%n) maps [affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>, affine_map<(b, h, m, n, k, d) -> (b, h, n, k)>, affine_map<(b, h, m, n, k, d) -> (b, h, n, d)>, affine_map<(b, h, m, n, k, d) -> (b, m, n)>, affine_map<(b, h, m, n, k, d) -> (b)>, affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, k, d) -> (b, h, m)>] bias_gradients [0] : (tensor<2x?x256x64xf16>, tensor<2x?x256x64xf16>, tensor<2x?x256x64xf16>, tensor<2x256x256xf16>, tensor<2xi32>, tensor<2x?x256x64xf16>, tensor<2x?x256xf32>, tensor<2x?x256x64xf16>) d_bias tensor<2x256x256xf16>
  return %db : tensor<2x256x256xf16>
}
