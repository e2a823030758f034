// RUN: flash-opt %s --flash-tile-attention --canonicalize --cse --split-input-file | FileCheck %s

// Key lengths of batch entries in rotated loops: keys of an entry end at its
// length, wherever that is.

// A length is clamped to the keys that there are. Keys behind it are read, and
// their scores hidden in the first block, where they all are; values behind it
// are not read: P is 0 there, but they may be NaN.
// CHECK-LABEL: func.func @lengths(
// CHECK: %[[LENGTH:.*]] = tensor.extract %arg2[%[[B:.*]]] : tensor<2xi32>
// CHECK-NEXT: %[[INDEX:.*]] = arith.index_cast %[[LENGTH]] : i32 to index
// CHECK-NEXT: %[[MOST:.*]] = arith.minsi %[[INDEX]], %{{.*}} : index
// CHECK-NEXT: %[[KEYS:.*]] = arith.maxsi %[[MOST]], %c0 : index
// CHECK: %[[END:.*]] = affine.max {{#[a-z0-9]+}}(%[[KEYS]])
// CHECK: %[[LAST:.*]] = affine.apply {{.*}}%[[END]]
// CHECK: flash_tile.load %arg1[%[[B]], %{{.*}}, %[[LAST]], %c0] dims [2, 3] : tensor<2x4x?x64xf16> -> tensor<128x64xf16>
// CHECK: scf.if
// CHECK: flash_tile.issue_point
// CHECK: scf.for
// CHECK-NOT: arith.cmpi slt
// CHECK: flash_tile.load %arg1[{{.*}}] dims [2, 3] : tensor<2x4x?x64xf16> -> tensor<128x64xf16>
// CHECK: flash_tile.load %arg1[{{.*}}] dims [2, 3] limits(%[[KEYS]], %c64) : tensor<2x4x?x64xf16> -> tensor<128x64xf16>
// CHECK-NOT: arith.cmpi slt
// CHECK: }
// CHECK: flash_tile.load %arg1[%[[B]], %{{.*}}, %c0, %c0] dims [2, 3] limits(%[[KEYS]], %c64)
func.func @lengths(%q: tensor<2x4x256x64xf16>, %k: tensor<2x4x?x64xf16>, %n: tensor<2xi32>) -> tensor<2x4x256x64xf16> {
  %o = flash.attention %q, %k, %k key_lengths(%n) plan {key_loops = "rotated", tile_m = 64, tile_n = 128} : (tensor<2x4x256x64xf16>, tensor<2x4x?x64xf16>, tensor<2x4x?x64xf16>, tensor<2xi32>) -> tensor<2x4x256x64xf16>
  return %o : tensor<2x4x256x64xf16>
}

// -----

// One of 64 bits is clamped before it is an index, which kernels narrow.
// CHECK-LABEL: func.func @wide(
// CHECK: %[[LENGTH:.*]] = tensor.extract %arg2[%{{.*}}] : tensor<2xi64>
// CHECK: %[[MOST:.*]] = arith.minsi %[[LENGTH]], %{{.*}} : i64
// CHECK: %[[KEYS:.*]] = arith.maxsi %[[MOST]], %{{.*}} : i64
// CHECK: arith.index_cast %[[KEYS]] : i64 to index
func.func @wide(%q: tensor<2x4x256x64xf16>, %k: tensor<2x4x?x64xf16>, %n: tensor<2xi64>) -> tensor<2x4x256x64xf16> {
  %o = flash.attention %q, %k, %k key_lengths(%n) plan {key_loops = "rotated", tile_m = 64, tile_n = 128} : (tensor<2x4x256x64xf16>, tensor<2x4x?x64xf16>, tensor<2x4x?x64xf16>, tensor<2xi64>) -> tensor<2x4x256x64xf16>
  return %o : tensor<2x4x256x64xf16>
}

// -----

// Where query blocks divide key blocks, a causal mask and a length cut one
// block together: there is one loop, without mask code.
// CHECK-LABEL: func.func @causal(
// CHECK: flash_tile.issue_point
// CHECK: scf.for
// CHECK-NOT: arith.cmpi slt
// CHECK-NOT: = scf.for %
// CHECK: return
func.func @causal(%q: tensor<2x4x256x64xf16>, %k: tensor<2x4x?x64xf16>, %n: tensor<2xi32>) -> tensor<2x4x256x64xf16> {
  %o = flash.attention %q, %k, %k key_lengths(%n) mask(#flash.mask<causal = top_left>) plan {key_loops = "rotated", tile_m = 64, tile_n = 128} : (tensor<2x4x256x64xf16>, tensor<2x4x?x64xf16>, tensor<2x4x?x64xf16>, tensor<2xi32>) -> tensor<2x4x256x64xf16>
  return %o : tensor<2x4x256x64xf16>
}

// -----

// Aligned to the last key, the diagonal ends at the length of the entry.
// CHECK-LABEL: func.func @bottom_right(
// CHECK: %[[KEYS:.*]] = arith.maxsi
// CHECK: affine.min {{.*}}%[[KEYS]]
// CHECK: scf.for
// CHECK: arith.cmpi slt
// CHECK: scf.for
// CHECK-NOT: arith.cmpi slt
// CHECK: return
func.func @bottom_right(%q: tensor<2x4x256x64xf16>, %k: tensor<2x4x?x64xf16>, %n: tensor<2xi32>) -> tensor<2x4x256x64xf16> {
  %o = flash.attention %q, %k, %k key_lengths(%n) mask(#flash.mask<causal = bottom_right>) plan {key_loops = "rotated", tile_m = 64, tile_n = 128} : (tensor<2x4x256x64xf16>, tensor<2x4x?x64xf16>, tensor<2x4x?x64xf16>, tensor<2xi32>) -> tensor<2x4x256x64xf16>
  return %o : tensor<2x4x256x64xf16>
}
