// RUN: flash-opt %s | flash-opt | FileCheck %s
// RUN: flash-opt %s --mlir-print-op-generic | flash-opt | FileCheck %s

// A tile of two dims of four; one with limits; a scalar.
// CHECK-LABEL: @load
// CHECK: flash_tile.load %{{.*}}[%{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}] dims [2, 3] : tensor<2x8x?x64xf16> -> tensor<16x64xf16>
// CHECK: flash_tile.load %{{.*}}[%{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}] dims [3, 2] limits(%{{.*}}, %{{.*}}) : tensor<2x8x?x64xf16> -> tensor<64x16xf16>
// CHECK: flash_tile.load %{{.*}}[%{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}] dims [] : tensor<2x8x?x64xf16> -> tensor<f16>
func.func @load(%t: tensor<2x8x?x64xf16>, %i: index) {
  %0 = flash_tile.load %t[%i, %i, %i, %i] dims [2, 3] : tensor<2x8x?x64xf16> -> tensor<16x64xf16>
  %1 = flash_tile.load %t[%i, %i, %i, %i] dims [3, 2] limits(%i, %i) : tensor<2x8x?x64xf16> -> tensor<64x16xf16>
  %2 = flash_tile.load %t[%i, %i, %i, %i] dims [] : tensor<2x8x?x64xf16> -> tensor<f16>
  return
}

// CHECK-LABEL: @store
// CHECK: flash_tile.store %{{.*}} into %{{.*}}[%{{.*}}, %{{.*}}, %{{.*}}] dims [1, 2] : tensor<16x64xf32>, tensor<8x?x64xf32>
func.func @store(%t: tensor<16x64xf32>, %d: tensor<8x?x64xf32>, %i: index) -> tensor<8x?x64xf32> {
  %0 = flash_tile.store %t into %d[%i, %i, %i] dims [1, 2] : tensor<16x64xf32>, tensor<8x?x64xf32>
  return %0 : tensor<8x?x64xf32>
}

// CHECK-LABEL: @gather
// CHECK: flash_tile.gather %{{.*}}[%{{.*}}, %{{.*}}] : tensor<?x7xf32>[tensor<4x8xindex>, tensor<4x8xindex>] -> tensor<4x8xf32>
func.func @gather(%s: tensor<?x7xf32>, %i: tensor<4x8xindex>) {
  %0 = flash_tile.gather %s[%i, %i] : tensor<?x7xf32>[tensor<4x8xindex>, tensor<4x8xindex>] -> tensor<4x8xf32>
  return
}

// CHECK-LABEL: @dot
// CHECK: flash_tile.dot %{{.*}}, %{{.*}} acc %{{.*}} : tensor<4x8xf16>, tensor<8x16xf16> -> tensor<4x16xf32>
// CHECK: flash_tile.dot %{{.*}}, %{{.*}} acc %{{.*}} transpose_b : tensor<4x8xf16>, tensor<16x8xf16> -> tensor<4x16xf32>
func.func @dot(%a: tensor<4x8xf16>, %b: tensor<8x16xf16>, %bt: tensor<16x8xf16>, %c: tensor<4x16xf32>) {
  %0 = flash_tile.dot %a, %b acc %c : tensor<4x8xf16>, tensor<8x16xf16> -> tensor<4x16xf32>
  %1 = flash_tile.dot %a, %bt acc %c transpose_b : tensor<4x8xf16>, tensor<16x8xf16> -> tensor<4x16xf32>
  return
}

// CHECK-LABEL: @rows
// CHECK: flash_tile.reduce max %{{.*}} along 1 : tensor<4x8xf32> -> tensor<4xf32>
// CHECK: flash_tile.reduce add %{{.*}} along 0 : tensor<4x8xf32> -> tensor<8xf32>
// CHECK: flash_tile.broadcast %{{.*}} along 1 : tensor<4xf32> -> tensor<4x8xf32>
// CHECK: flash_tile.index %{{.*}} along 1 : tensor<4x8xindex>
func.func @rows(%t: tensor<4x8xf32>, %i: index) {
  %0 = flash_tile.reduce max %t along 1 : tensor<4x8xf32> -> tensor<4xf32>
  %1 = flash_tile.reduce add %t along 0 : tensor<4x8xf32> -> tensor<8xf32>
  %2 = flash_tile.broadcast %0 along 1 : tensor<4xf32> -> tensor<4x8xf32>
  %3 = flash_tile.index %i along 1 : tensor<4x8xindex>
  return
}
