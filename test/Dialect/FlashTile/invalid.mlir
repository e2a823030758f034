// RUN: flash-opt %s --split-input-file --verify-diagnostics
//
// One test for each rule of FlashTileOps.td.

// [tile-1] One offset for each dim of the tensor.
func.func @f(%t: tensor<2x8x?x64xf16>, %i: index) {
  // expected-error@+1 {{expected 4 offsets, one per tensor dim, but got 3}}
  %0 = flash_tile.load %t[%i, %i, %i] dims [2, 3] : tensor<2x8x?x64xf16> -> tensor<16x64xf16>
  return
}

// -----

// [tile-2] One entry of dims for each dim of the tile.
func.func @f(%t: tensor<2x8x?x64xf16>, %i: index) {
  // expected-error@+1 {{expected 2 entries in dims, one per tile dim, but got 1}}
  %0 = flash_tile.load %t[%i, %i, %i, %i] dims [2] : tensor<2x8x?x64xf16> -> tensor<16x64xf16>
  return
}

// -----

// [tile-2] dims in range.
func.func @f(%t: tensor<2x8x?x64xf16>, %i: index) {
  // expected-error@+1 {{expected dims below 4, but got 4}}
  %0 = flash_tile.load %t[%i, %i, %i, %i] dims [2, 4] : tensor<2x8x?x64xf16> -> tensor<16x64xf16>
  return
}

// -----

// [tile-2] dims in range.
func.func @f(%t: tensor<2x8x?x64xf16>, %i: index) {
  // expected-error@+1 {{expected dims below 4, but got -1}}
  %0 = flash_tile.load %t[%i, %i, %i, %i] dims [2, -1] : tensor<2x8x?x64xf16> -> tensor<16x64xf16>
  return
}

// -----

// [tile-2] No dim twice.
func.func @f(%t: tensor<2x8x?x64xf16>, %i: index) {
  // expected-error@+1 {{dim 2 is given twice}}
  %0 = flash_tile.load %t[%i, %i, %i, %i] dims [2, 2] : tensor<2x8x?x64xf16> -> tensor<16x64xf16>
  return
}

// -----

// [tile-3] Element types.
func.func @f(%t: tensor<2x8x?x64xf16>, %i: index) {
  // expected-error@+1 {{expected a tile of 'f16', but got 'f32'}}
  %0 = flash_tile.load %t[%i, %i, %i, %i] dims [2, 3] : tensor<2x8x?x64xf16> -> tensor<16x64xf32>
  return
}

// -----

// [tile-4] Rank of a tile.
func.func @f(%t: tensor<2x8x?x64xf16>, %i: index) {
  // expected-error@+1 {{expected a tile of rank at most 2, but got 'tensor<4x16x64xf16>'}}
  %0 = flash_tile.load %t[%i, %i, %i, %i] dims [1, 2, 3] : tensor<2x8x?x64xf16> -> tensor<4x16x64xf16>
  return
}

// -----

// [tile-5] One limit for each dim of the tile.
func.func @f(%t: tensor<2x8x?x64xf16>, %i: index) {
  // expected-error@+1 {{expected 2 limits, one per tile dim, but got 1}}
  %0 = flash_tile.load %t[%i, %i, %i, %i] dims [2, 3] limits(%i) : tensor<2x8x?x64xf16> -> tensor<16x64xf16>
  return
}

// -----

// [tile-10] A tile that is copied ahead lies somewhere.
func.func @f(%t: tensor<2x8x?x64xf16>, %i: index) {
  // expected-error@+1 {{expected at least one slot, but got 0}}
  %0 = flash_tile.load %t[%i, %i, %i, %i] dims [2, 3] {slots = 0 : i64} : tensor<2x8x?x64xf16> -> tensor<16x64xf16>
  return
}

// -----

// Tiles are static.
func.func @f(%t: tensor<2x8x?x64xf16>, %i: index) {
  // expected-error@+1 {{result #0 must be statically shaped tensor}}
  %0 = flash_tile.load %t[%i, %i, %i, %i] dims [2, 3] : tensor<2x8x?x64xf16> -> tensor<?x64xf16>
  return
}

// -----

// [tile-1] Offsets of a store.
func.func @f(%t: tensor<16x64xf32>, %d: tensor<8x?x64xf32>, %i: index) {
  // expected-error@+1 {{expected 3 offsets, one per tensor dim, but got 2}}
  %0 = flash_tile.store %t into %d[%i, %i] dims [1, 2] : tensor<16x64xf32>, tensor<8x?x64xf32>
  return
}

// -----

// [tile-3] Elements of a store.
func.func @f(%t: tensor<16x64xf16>, %d: tensor<8x?x64xf32>, %i: index) {
  // expected-error@+1 {{expected a tile of 'f32', but got 'f16'}}
  %0 = flash_tile.store %t into %d[%i, %i, %i] dims [1, 2] : tensor<16x64xf16>, tensor<8x?x64xf32>
  return
}

// -----

// [tile-1] One index for each dim.
func.func @f(%s: tensor<?x7xf32>, %i: tensor<4x8xindex>) {
  // expected-error@+1 {{expected 2 indices, one per tensor dim, but got 1}}
  %0 = flash_tile.gather %s[%i] : tensor<?x7xf32>[tensor<4x8xindex>] -> tensor<4x8xf32>
  return
}

// -----

// [tile-3] Elements of a gather.
func.func @f(%s: tensor<7xf32>, %i: tensor<4x8xindex>) {
  // expected-error@+1 {{expected a tile of 'f32', but got 'f16'}}
  %0 = flash_tile.gather %s[%i] : tensor<7xf32>[tensor<4x8xindex>] -> tensor<4x8xf16>
  return
}

// -----

// [tile-6] Shape of the indices.
func.func @f(%s: tensor<7xf32>, %i: tensor<4x7xindex>) {
  // expected-error@+1 {{expected indices of the result's shape, but got 'tensor<4x7xindex>' for 'tensor<4x8xf32>'}}
  %0 = flash_tile.gather %s[%i] : tensor<7xf32>[tensor<4x7xindex>] -> tensor<4x8xf32>
  return
}

// -----

// [tile-7] Matrices.
func.func @f(%a: tensor<4xf32>, %b: tensor<4x4xf32>, %c: tensor<4x4xf32>) {
  // expected-error@+1 {{expected tiles of rank 2}}
  %0 = flash_tile.dot %a, %b acc %c : tensor<4xf32>, tensor<4x4xf32> -> tensor<4x4xf32>
  return
}

// -----

// [tile-7] Contraction.
func.func @f(%a: tensor<4x8xf32>, %b: tensor<7x4xf32>, %c: tensor<4x4xf32>) {
  // expected-error@+1 {{expected B to have contraction size 8, but got 7}}
  %0 = flash_tile.dot %a, %b acc %c : tensor<4x8xf32>, tensor<7x4xf32> -> tensor<4x4xf32>
  return
}

// -----

// [tile-7] Contraction, transposed.
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x4xf32>, %c: tensor<4x8xf32>) {
  // expected-error@+1 {{expected B to have contraction size 8, but got 4}}
  %0 = flash_tile.dot %a, %b acc %c transpose_b : tensor<4x8xf32>, tensor<8x4xf32> -> tensor<4x8xf32>
  return
}

// -----

// [tile-7] Result.
func.func @f(%a: tensor<4x8xf32>, %b: tensor<8x6xf32>, %c: tensor<4x5xf32>) {
  // expected-error@+1 {{expected a result of shape 4x6, but got 'tensor<4x5xf32>'}}
  %0 = flash_tile.dot %a, %b acc %c : tensor<4x8xf32>, tensor<8x6xf32> -> tensor<4x5xf32>
  return
}

// -----

// [tile-8] Reduction along a dim it has.
func.func @f(%t: tensor<4x8xf32>) {
  // expected-error@+1 {{expected a dim below 2, but got 2}}
  %0 = flash_tile.reduce max %t along 2 : tensor<4x8xf32> -> tensor<4xf32>
  return
}

// -----

// [tile-8] Negative dim.
func.func @f(%t: tensor<4x8xf32>) {
  // expected-error@+1 {{expected a dim below 2, but got -1}}
  %0 = flash_tile.reduce max %t along -1 : tensor<4x8xf32> -> tensor<4xf32>
  return
}

// -----

// [tile-8] Type of the reduction.
func.func @f(%t: tensor<4x8xf32>) {
  // expected-error@+1 {{expected 'tensor<4xf32>' without dim 1 of 'tensor<4x8xf32>', but got 'tensor<8xf32>'}}
  %0 = flash_tile.reduce add %t along 1 : tensor<4x8xf32> -> tensor<8xf32>
  return
}

// -----

// [tile-8] Broadcast along a dim of the result.
func.func @f(%t: tensor<4xf32>) {
  // expected-error@+1 {{expected a dim below 2, but got 2}}
  %0 = flash_tile.broadcast %t along 2 : tensor<4xf32> -> tensor<4x8xf32>
  return
}

// -----

// [tile-8] What is broadcast.
func.func @f(%t: tensor<8xf32>) {
  // expected-error@+1 {{expected 'tensor<4xf32>' without dim 1}}
  %0 = flash_tile.broadcast %t along 1 : tensor<8xf32> -> tensor<4x8xf32>
  return
}

// -----

// [tile-9] Index along a dim it has.
func.func @f(%i: index) {
  // expected-error@+1 {{expected a dim below 2, but got 2}}
  %0 = flash_tile.index %i along 2 : tensor<4x8xindex>
  return
}

// -----

// [tile-9] Negative dim.
func.func @f(%i: index) {
  // expected-error@+1 {{expected a dim below 2, but got -1}}
  %0 = flash_tile.index %i along -1 : tensor<4x8xindex>
  return
}

// -----

// [tile-9] A scalar has no dim.
func.func @f(%i: index) {
  // expected-error@+1 {{expected a dim below 0, but got 0}}
  %0 = flash_tile.index %i along 0 : tensor<index>
  return
}

// -----

// Unknown reduction.
func.func @f(%t: tensor<4x8xf32>) {
  // expected-error@+1 {{expected}}
  %0 = flash_tile.reduce mul %t along 1 : tensor<4x8xf32> -> tensor<4xf32>
  return
}

// -----

// Generic form: segments are missing.
func.func @f(%t: tensor<4x8xf32>, %i: index) {
  // expected-error@+1 {{operand count (3) does not match with the total size (0) specified in attribute 'operandSegmentSizes'}}
  %0 = "flash_tile.load"(%t, %i, %i) <{dims = array<i64: 0, 1>}> : (tensor<4x8xf32>, index, index) -> tensor<4x8xf32>
  return
}

// -----

// [tile-0] Generic form: a load of nothing.
func.func @f(%t: tensor<4x8xf32>, %i: index) {
  // expected-error@+1 {{expected one source, but got 0}}
  %0 = "flash_tile.load"(%i, %i) <{dims = array<i64: 0, 1>, operandSegmentSizes = array<i32: 0, 2, 0>}> : (index, index) -> tensor<4x8xf32>
  return
}
