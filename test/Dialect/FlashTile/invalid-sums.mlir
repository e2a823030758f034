// RUN: flash-opt %s --split-input-file --verify-diagnostics
//
// One test for each rule of FlashTileSumOps.td.

// [sum-1] A sum is in f32.
func.func @f(%t: tensor<64x64xf16>, %d: tensor<?x64xf16>, %i: index) {
  // expected-error@+1 {{expected a sum in f32 along the last two dims, the last one a static multiple of 64, but got 'tensor<?x64xf16>' along dims 0, 1}}
  flash_tile.accumulate %t into %d[%i, %i] dims [0, 1] : tensor<64x64xf16>, tensor<?x64xf16>
  return
}

// -----

// [sum-1] along the last two dims,
func.func @f(%t: tensor<64x64xf32>, %d: tensor<64x?x64xf32>, %i: index) {
  // expected-error@+1 {{expected a sum in f32 along the last two dims}}
  flash_tile.accumulate %t into %d[%i, %i, %i] dims [0, 2] : tensor<64x64xf32>, tensor<64x?x64xf32>
  return
}

// -----

// [sum-1] of whole blocks.
func.func @f(%d: tensor<?x96xf32>, %i: index) {
  // expected-error@+1 {{the last one a static multiple of 64, but got 'tensor<?x96xf32>'}}
  %t = flash_tile.load_sum %d[%i, %i] dims [0, 1] : tensor<?x96xf32> -> tensor<64x64xf32>
  return
}

// -----

// [sum-2] The tile as well.
func.func @f(%t: tensor<24x64xf32>, %d: tensor<?x64xf32>, %i: index) {
  // expected-error@+1 {{expected a multiple of 64 rows and of 64 columns, but got 'tensor<24x64xf32>'}}
  flash_tile.accumulate %t into %d[%i, %i] dims [0, 1] : tensor<24x64xf32>, tensor<?x64xf32>
  return
}

// -----

func.func @f(%d: tensor<?x64xf32>, %i: index) {
  // expected-error@+1 {{expected a multiple of 64 rows and of 64 columns, but got 'tensor<64x32xf32>'}}
  %t = flash_tile.load_sum %d[%i, %i] dims [0, 1] : tensor<?x64xf32> -> tensor<64x32xf32>
  return
}

// -----

// [sum-3] A row of the ring is a block.
func.func @f(%t: tensor<64x64xf32>, %d: tensor<?x64xf32>, %i: index) {
  %r = flash_tile.alloc : !flash_tile.ring<1, tensor<4x512xf32>>
  // expected-error@+1 {{expected a ring with rows of 1024 elements of f32, but it holds 'tensor<4x512xf32>'}}
  flash_tile.accumulate %t into %d[%i, %i] dims [0, 1] via %r : !flash_tile.ring<1, tensor<4x512xf32>> : tensor<64x64xf32>, tensor<?x64xf32>
  return
}

// -----

// [tile-1] One offset for each dim.
func.func @f(%t: tensor<64x64xf32>, %d: tensor<?x64xf32>, %i: index) {
  // expected-error@+1 {{expected 2 offsets, one per tensor dim, but got 1}}
  flash_tile.accumulate %t into %d[%i] dims [0, 1] : tensor<64x64xf32>, tensor<?x64xf32>
  return
}

// -----

// The generic form can leave operands out.
func.func @f(%d: tensor<?x64xf32>, %i: index) {
  // expected-error@+1 {{expected one tile and one destination}}
  "flash_tile.accumulate"(%d, %i, %i) <{dims = array<i64: 0, 1>, operandSegmentSizes = array<i32: 0, 1, 2, 0>}> : (tensor<?x64xf32>, index, index) -> ()
  return
}

// -----

// [share-1] Rows become columns.
func.func @f(%t: tensor<128x64xbf16>) {
  // expected-error@+1 {{expected the dims of 'tensor<128x64xbf16>' swapped, but got 'tensor<128x64xbf16>'}}
  %0 = flash_tile.transpose %t : tensor<128x64xbf16> -> tensor<128x64xbf16>
  return
}

// -----

func.func @f(%t: tensor<128x64xbf16>) {
  %r = flash_tile.alloc : !flash_tile.ring<2, tensor<64x128xf16>>
  // expected-error@+1 {{expected the dims of 'tensor<128x64xbf16>' swapped, but got 'tensor<64x128xf16>'}}
  %0 = flash_tile.share %t in %r : tensor<128x64xbf16>, !flash_tile.ring<2, tensor<64x128xf16>> -> tensor<64x128xf16>
  return
}

// -----

// [ring-1] The ring holds such tiles.
func.func @f(%t: tensor<128x64xbf16>) {
  %r = flash_tile.alloc : !flash_tile.ring<2, tensor<128x64xbf16>>
  // expected-error@+1 {{expected a ring of 'tensor<64x128xbf16>', but it holds 'tensor<128x64xbf16>'}}
  %0 = flash_tile.share %t in %r : tensor<128x64xbf16>, !flash_tile.ring<2, tensor<128x64xbf16>> -> tensor<64x128xbf16>
  return
}
