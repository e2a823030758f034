// RUN: flash-opt %s --flash-simplify-scores --flash-tile-attention --canonicalize --cse --mlir-print-local-scope --split-input-file | FileCheck %s
// RUN: flash-opt %s --flash-simplify-scores --flash-tile-attention --split-input-file -o %t.1
// RUN: flash-opt %s --flash-simplify-scores --flash-tile-attention --split-input-file --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

// A soft cap in rotated loops: where the scores of a warp are within 51.2 of 0
// (0.4 of the cap, 16, by the scale, 1/8), the sigmoid is a polynomial, else what
// the region says. The vote on the maximum asks for the sigmoid of the
// largest score and needs no other maximum.
// CHECK-LABEL: func.func @softcap(
// CHECK-DAG: %[[REACH:.*]] = arith.constant dense<5.120000e+01> : tensor<64xf32>
// CHECK-DAG: %[[HALF:.*]] = arith.constant dense<5.000000e-01> : tensor<64x128xf32>
// CHECK-DAG: %[[K:.*]] = arith.constant dense<-0.0225421097> : tensor<64xf32>
// CHECK: scf.for %
// CHECK: %[[S:.*]] = flash_tile.dot {{.*}} transpose_b
// CHECK: %[[ABOVE:.*]] = flash_tile.partial_reduce max %[[S]] from %[[ZERO:[a-z0-9_]+]] :
// CHECK: %[[MINUS:.*]] = arith.negf %[[S]]
// CHECK: %[[BELOW:.*]] = flash_tile.partial_reduce max %[[MINUS]] from %[[ZERO]] :
// CHECK: %[[LARGEST:.*]] = arith.maximumf %[[ABOVE]], %[[BELOW]]
// CHECK: %[[WITHIN:.*]] = arith.cmpf ole, %[[LARGEST]], %[[REACH]]
// CHECK: %[[NEAR:.*]] = flash_tile.vote %[[WITHIN]]
// CHECK: %[[R:.*]] = scf.if %[[NEAR]] -> (tensor<64x128xf32>)
// CHECK-NEXT: %[[SQUARE:.*]] = arith.mulf %[[S]], %[[S]]
// CHECK-NEXT: %[[SUM2:.*]] = math.fma %[[SQUARE]], %{{.*}}, %{{.*}}
// CHECK-NEXT: %[[SUM1:.*]] = math.fma %[[SUM2]], %[[SQUARE]], %{{.*}}
// CHECK-NEXT: %[[SUM0:.*]] = math.fma %[[SUM1]], %[[S]], %[[HALF]]
// CHECK-NEXT: scf.yield %[[SUM0]]
// CHECK-NEXT: } else {
// CHECK: %[[E:.*]] = math.exp2 %{{.*}} : tensor<64x128xf32>
// CHECK: %[[SIGMOID:.*]] = arith.divf
// CHECK: scf.yield %[[SIGMOID]]
// CHECK: %[[X:.*]] = arith.mulf %[[ABOVE]], %[[K]]
// CHECK: %[[POWER:.*]] = math.exp2 %[[X]] : tensor<64xf32>
// CHECK: %[[ONEMORE:.*]] = arith.addf %[[POWER]],
// CHECK: %[[BOUND:.*]] = arith.divf %{{.*}}, %[[ONEMORE]] : tensor<64xf32>
// CHECK-NOT: flash_tile.partial_reduce max
// CHECK: math.fma %[[BOUND]],
// CHECK: flash_tile.vote
func.func @softcap(%q: tensor<2x256x64xf16>, %k: tensor<2x512x64xf16>) -> tensor<2x256x64xf16> {
  %scale = arith.constant 0.125 : f32
  %o = flash.attention %q, %k, %k scale %scale plan {kept_max = 8.0, key_loops = "rotated", scale_after_max = true, tile_m = 64, tile_n = 128} score {
  ^bb0(%s: f32, %h: index, %m: index, %n: index):
    %c = arith.constant 16.0 : f32
    %x = arith.divf %s, %c : f32
    %t = math.tanh %x : f32
    %y = arith.mulf %t, %c : f32
    flash.yield %y : f32
  } : (tensor<2x256x64xf16>, tensor<2x512x64xf16>, tensor<2x512x64xf16>, f32) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

// A smaller cap multiplies the error of the polynomial by less: it reaches half
// of a cap of 10, 5 · 8.
// CHECK-LABEL: func.func @smaller(
// CHECK-DAG: arith.constant dense<39.9999962> : tensor<64xf32>
// CHECK: scf.for %
// CHECK: flash_tile.vote
// CHECK: flash_tile.vote
func.func @smaller(%q: tensor<2x256x64xf16>, %k: tensor<2x512x64xf16>) -> tensor<2x256x64xf16> {
  %scale = arith.constant 0.125 : f32
  %o = flash.attention %q, %k, %k scale %scale plan {kept_max = 8.0, key_loops = "rotated", scale_after_max = true, tile_m = 64, tile_n = 128} score {
  ^bb0(%s: f32, %h: index, %m: index, %n: index):
    %c = arith.constant 10.0 : f32
    %x = arith.divf %s, %c : f32
    %t = math.tanh %x : f32
    %y = arith.mulf %t, %c : f32
    flash.yield %y : f32
  } : (tensor<2x256x64xf16>, tensor<2x512x64xf16>, tensor<2x512x64xf16>, f32) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

// A cap so large that the error would be seen: one form only.
// CHECK-LABEL: func.func @huge(
// CHECK-NOT: flash_tile.vote
// CHECK: return
func.func @huge(%q: tensor<2x256x64xf16>, %k: tensor<2x512x64xf16>) -> tensor<2x256x64xf16> {
  %o = flash.attention %q, %k, %k plan {key_loops = "rotated", scale_after_max = true, tile_m = 64, tile_n = 128} score {
  ^bb0(%s: f32, %h: index, %m: index, %n: index):
    %c = arith.constant 1000.0 : f32
    %x = arith.divf %s, %c : f32
    %t = math.tanh %x : f32
    %y = arith.mulf %t, %c : f32
    flash.yield %y : f32
  } : (tensor<2x256x64xf16>, tensor<2x512x64xf16>, tensor<2x512x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

// A sigmoid that falls: the largest score does not have the largest one.
// CHECK-LABEL: func.func @falling(
// CHECK-NOT: flash_tile.vote
// CHECK: return
func.func @falling(%q: tensor<2x256x64xf16>, %k: tensor<2x512x64xf16>) -> tensor<2x256x64xf16> {
  %o = flash.attention %q, %k, %k plan {key_loops = "rotated", scale_after_max = true, tile_m = 64, tile_n = 128} score {
  ^bb0(%s: f32, %h: index, %m: index, %n: index):
    %a = arith.constant -0.0625 : f32
    %c = arith.constant 16.0 : f32
    %x = arith.mulf %s, %a : f32
    %t = math.tanh %x : f32
    %y = arith.mulf %t, %c : f32
    flash.yield %y : f32
  } : (tensor<2x256x64xf16>, tensor<2x512x64xf16>, tensor<2x512x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}

// -----

// 256 columns of V: the products hide the exponentials.
// CHECK-LABEL: func.func @wide(
// CHECK-NOT: flash_tile.vote
// CHECK: return
func.func @wide(%q: tensor<2x256x256xf16>, %k: tensor<2x512x256xf16>) -> tensor<2x256x256xf16> {
  %o = flash.attention %q, %k, %k plan {key_loops = "rotated", scale_after_max = true, tile_m = 64, tile_n = 64} score {
  ^bb0(%s: f32, %h: index, %m: index, %n: index):
    %c = arith.constant 16.0 : f32
    %x = arith.divf %s, %c : f32
    %t = math.tanh %x : f32
    %y = arith.mulf %t, %c : f32
    flash.yield %y : f32
  } : (tensor<2x256x256xf16>, tensor<2x512x256xf16>, tensor<2x512x256xf16>) -> tensor<2x256x256xf16>
  return %o : tensor<2x256x256xf16>
}

// -----

// Loops that are not rotated have no vote.
// CHECK-LABEL: func.func @portable(
// CHECK-NOT: flash_tile.vote
// CHECK: return
func.func @portable(%q: tensor<2x256x64xf16>, %k: tensor<2x512x64xf16>) -> tensor<2x256x64xf16> {
  %o = flash.attention %q, %k, %k plan {scale_after_max = true, tile_m = 64, tile_n = 128} score {
  ^bb0(%s: f32, %h: index, %m: index, %n: index):
    %c = arith.constant 16.0 : f32
    %x = arith.divf %s, %c : f32
    %t = math.tanh %x : f32
    %y = arith.mulf %t, %c : f32
    flash.yield %y : f32
  } : (tensor<2x256x64xf16>, tensor<2x512x64xf16>, tensor<2x512x64xf16>) -> tensor<2x256x64xf16>
  return %o : tensor<2x256x64xf16>
}
