// RUN: flash-opt %s --flash-plan-attention | FileCheck %s
// RUN: flash-opt %s --flash-plan-attention='tile-m=32 tile-n=48' | FileCheck %s --check-prefix=FORCED
// RUN: not flash-opt %s --flash-plan-attention='tile-m=-1' 2>&1 | FileCheck %s --check-prefix=BAD

// BAD: error: expected tile sizes in [0, 4096], but got -1

// Long and unknown lengths get the preferred tile.
// CHECK-LABEL: @long
// CHECK: plan {tile_m = 64 : i64, tile_n = 128 : i64}
// FORCED-LABEL: @long
// FORCED: plan {tile_m = 32 : i64, tile_n = 48 : i64}
func.func @long(%q: tensor<1x2x?x64xf32>, %k: tensor<1x2x1024x64xf32>, %v: tensor<1x2x1024x64xf32>) -> tensor<1x2x?x64xf32> {
  %o = flash.attention %q, %k, %v : (tensor<1x2x?x64xf32>, tensor<1x2x1024x64xf32>, tensor<1x2x1024x64xf32>) -> tensor<1x2x?x64xf32>
  return %o : tensor<1x2x?x64xf32>
}

// Short ones get the next multiple of 16 rows.
// CHECK-LABEL: @short
// CHECK: plan {tile_m = 16 : i64, tile_n = 48 : i64}
func.func @short(%q: tensor<1x2x1x64xf32>, %k: tensor<1x2x33x64xf32>, %v: tensor<1x2x33x64xf32>) -> tensor<1x2x1x64xf32> {
  %o = flash.attention %q, %k, %v : (tensor<1x2x1x64xf32>, tensor<1x2x33x64xf32>, tensor<1x2x33x64xf32>) -> tensor<1x2x1x64xf32>
  return %o : tensor<1x2x1x64xf32>
}

// What the user chose stays; what is missing is filled in.
// CHECK-LABEL: @given
// CHECK: plan {tile_m = 16 : i64, tile_n = 128 : i64}
// FORCED-LABEL: @given
// FORCED: plan {tile_m = 16 : i64, tile_n = 48 : i64}
func.func @given(%q: tensor<1x2x128x64xf32>, %k: tensor<1x2x128x64xf32>, %v: tensor<1x2x128x64xf32>) -> tensor<1x2x128x64xf32> {
  %o = flash.attention %q, %k, %v plan {tile_m = 16 : i64} : (tensor<1x2x128x64xf32>, tensor<1x2x128x64xf32>, tensor<1x2x128x64xf32>) -> tensor<1x2x128x64xf32>
  return %o : tensor<1x2x128x64xf32>
}

// K, V and both of their gradients stay in a task of the backward: fewer keys.
// CHECK-LABEL: @backward
// CHECK: plan {tile_m = 64 : i64, tile_n = 64 : i64}
// FORCED-LABEL: @backward
// FORCED: plan {tile_m = 32 : i64, tile_n = 48 : i64}
func.func @backward(%q: tensor<2x256x64xf32>, %lse: tensor<2x256xf32>) -> tensor<2x256x64xf32> {
  %dq = flash.attention_backward %q, %q, %q output %q lse %lse d_output %q : (tensor<2x256x64xf32>, tensor<2x256x64xf32>, tensor<2x256x64xf32>, tensor<2x256x64xf32>, tensor<2x256xf32>, tensor<2x256x64xf32>) d_query tensor<2x256x64xf32>
  return %dq : tensor<2x256x64xf32>
}
