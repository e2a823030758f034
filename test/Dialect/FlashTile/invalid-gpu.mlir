// RUN: flash-opt %s --split-input-file --verify-diagnostics
//
// One test for each rule of FlashTileGPUOps.td and FlashTileTypes.td.

// [kernel-1] At least one warp.
// expected-error@+1 {{expected 1 to 32 warps, but got 0}}
flash_tile.kernel @k warps 0 instruction "m16n8k16" {
}

// -----

// [kernel-1] A number that is not negative.
// expected-error@+1 {{expected 1 to 32 warps, but got -1}}
flash_tile.kernel @k warps -1 instruction "m16n8k16" {
}

// -----

// [kernel-1] A CTA has 1024 threads at most.
// expected-error@+1 {{expected 1 to 32 warps, but got 33}}
flash_tile.kernel @k warps 33 instruction "m16n8k16" {
}

// -----

// Nor is SRAM negative.
// expected-error@+1 {{expected a size of SRAM that is not negative, but got -16}}
flash_tile.kernel @k warps 1 instruction "m16n8k16" sram -16 {
}

// -----

// [kernel-2] Arguments that a launch can pass.
// expected-error@+1 {{expected argument 1 to be a memref, a float or an integer, but got 'tensor<4xf32>'}}
flash_tile.kernel @k warps 1 instruction "m16n8k16" {
^bb0(%x: f32, %t: tensor<4xf32>):
}

// -----

// [kernel-2] An index has no width outside.
// expected-error@+1 {{expected argument 0 to be a memref, a float or an integer, but got 'index'}}
flash_tile.kernel @k warps 1 instruction "m16n8k16" {
^bb0(%x: index):
}

// -----

// [kernel-2] in global memory.
// expected-error@+1 {{expected argument 0 to be in global memory, but got 'memref<4xf32>'}}
flash_tile.kernel @k warps 1 instruction "m16n8k16" {
^bb0(%x: memref<4xf32>):
}

// -----

// A kernel sees nothing of what surrounds it.
gpu.module @m {
  %i = arith.constant 0 : i32
  // expected-note@+1 {{required by region isolation constraints}}
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
    // expected-error@+1 {{using value defined outside the region}}
    %0 = arith.addi %i, %i : i32
  }
}

// -----

// [task-1] As many steps as extents.
func.func @f(%i: index) {
  // expected-error@+1 {{expected 2 steps, one per extent, but got 1}}
  %0:2 = flash_tile.task extents(%i, %i) steps [64] : index, index
  return
}

// -----

// [task-1] Positive steps.
func.func @f(%i: index) {
  // expected-error@+1 {{expected positive steps, but got 0}}
  %0:2 = flash_tile.task extents(%i, %i) steps [1, 0] : index, index
  return
}

// -----

// A point of the grid has a coordinate for each extent.
func.func @f(%i: index) {
  // expected-error@+1 {{expected 2 results, one per extent, but got 1}}
  %0 = "flash_tile.task"(%i, %i) {steps = array<i64: 1, 1>} : (index, index) -> index
  return
}

// -----

// [tile-1] A write has one offset for each dim.
func.func @f(%t: tensor<64x64xf16>, %g: memref<8x?x64xf16>, %i: index) {
  // expected-error@+1 {{expected 3 offsets, one per tensor dim, but got 2}}
  flash_tile.write %t to %g[%i, %i] dims [1, 2] : tensor<64x64xf16>, memref<8x?x64xf16>
  return
}

// -----

// [tile-2] and runs along a dim for each of the tile's.
func.func @f(%t: tensor<64x64xf16>, %g: memref<?x64xf16>, %i: index) {
  // expected-error@+1 {{expected 2 entries in dims, one per tile dim, but got 1}}
  flash_tile.write %t to %g[%i, %i] dims [1] : tensor<64x64xf16>, memref<?x64xf16>
  return
}

// -----

// [tile-3] of its type.
func.func @f(%t: tensor<64x64xf32>, %g: memref<?x64xf16>, %i: index) {
  // expected-error@+1 {{expected a tile of 'f16', but got 'f32'}}
  flash_tile.write %t to %g[%i, %i] dims [0, 1] : tensor<64x64xf32>, memref<?x64xf16>
  return
}

// -----

// [tile-4] of rank 2 at most.
func.func @f(%t: tensor<2x64x64xf16>, %g: memref<8x?x64xf16>, %i: index) {
  // expected-error@+1 {{expected a tile of rank at most 2}}
  flash_tile.write %t to %g[%i, %i, %i] dims [0, 1, 2] : tensor<2x64x64xf16>, memref<8x?x64xf16>
  return
}

// -----

// A ring has slots.
// expected-error@+1 {{expected at least one slot, but got 0}}
func.func private @f(!flash_tile.ring<0, tensor<64x64xf16>>)

// -----

// A ring's tiles have a size.
// expected-error@+1 {{expected a tile of static shape and rank 1 or 2, but got 'tensor<?x64xf16>'}}
func.func private @f(!flash_tile.ring<1, tensor<?x64xf16>>)

// -----

// They are vectors or matrices.
// expected-error@+1 {{expected a tile of static shape and rank 1 or 2, but got 'tensor<4x64x64xf16>'}}
func.func private @f(!flash_tile.ring<1, tensor<4x64x64xf16>>)

// -----

// Elements lie at bytes.
// expected-error@+1 {{expected elements of whole bytes, but got 'tensor<64x64xi1>'}}
func.func private @f(!flash_tile.ring<1, tensor<64x64xi1>>)

// -----

// An index has no size in memory.
// expected-error@+1 {{expected elements of whole bytes, but got 'tensor<64x64xindex>'}}
func.func private @f(!flash_tile.ring<1, tensor<64x64xindex>>)

// -----

// Nor is a tile nothing.
// expected-error@+1 {{expected a tile that is not empty, but got 'tensor<0x64xf16>'}}
func.func private @f(!flash_tile.ring<1, tensor<0x64xf16>>)

// -----

// [ring-1] A fill copies what the ring holds.
func.func @f(%r: !flash_tile.ring<1, tensor<64x64xf16>>, %g: memref<?x64xbf16>, %i: index) {
  // expected-error@+1 {{expected a tile of 'bf16', but got 'f16'}}
  flash_tile.fill %r with %g[%i, %i] dims [0, 1] : !flash_tile.ring<1, tensor<64x64xf16>>, memref<?x64xbf16>
  return
}

// -----

// [tile-1] A fill has one offset for each dim.
func.func @f(%r: !flash_tile.ring<1, tensor<64x64xf16>>, %g: memref<?x64xf16>, %i: index) {
  // expected-error@+1 {{expected 2 offsets, one per tensor dim, but got 1}}
  flash_tile.fill %r with %g[%i] dims [0, 1] : !flash_tile.ring<1, tensor<64x64xf16>>, memref<?x64xf16>
  return
}

// -----

// [tile-2] and no dim twice.
func.func @f(%r: !flash_tile.ring<1, tensor<64x64xf16>>, %g: memref<?x64xf16>, %i: index) {
  // expected-error@+1 {{dim 1 is given twice}}
  flash_tile.fill %r with %g[%i, %i] dims [1, 1] : !flash_tile.ring<1, tensor<64x64xf16>>, memref<?x64xf16>
  return
}

// -----

// [tile-5] and one limit for each.
func.func @f(%r: !flash_tile.ring<1, tensor<64x64xf16>>, %g: memref<?x64xf16>, %i: index) {
  // expected-error@+1 {{expected 2 limits, one per tile dim, but got 1}}
  flash_tile.fill %r with %g[%i, %i] dims [0, 1] limits(%i) : !flash_tile.ring<1, tensor<64x64xf16>>, memref<?x64xf16>
  return
}

// -----

// The generic form must not leave the source out.
func.func @f(%r: !flash_tile.ring<1, tensor<64x64xf16>>, %i: index) {
  // expected-error@+1 {{operand}}
  "flash_tile.fill"(%r) <{dims = array<i64: 0, 1>, operandSegmentSizes = array<i32: 1, 0, 0, 0>}> : (!flash_tile.ring<1, tensor<64x64xf16>>) -> ()
  return
}

// -----

// [ring-1] A wait hands out what the ring holds.
func.func @f(%r: !flash_tile.ring<1, tensor<64x64xf16>>) {
  // expected-error@+1 {{expected a ring of 'tensor<64x32xf16>', but it holds 'tensor<64x64xf16>'}}
  %0 = flash_tile.wait %r : !flash_tile.ring<1, tensor<64x64xf16>> -> tensor<64x32xf16>
  return
}

// -----

// [ring-1] in its layout, if both have one.
func.func @f(%r: !flash_tile.ring<1, tensor<64x64xf16, #flash_tile.shared<pitch = 72>>>) {
  // expected-error@+1 {{expected a ring of 'tensor<64x64xf16, #flash_tile.shared<pitch = 64>>', but it holds 'tensor<64x64xf16, #flash_tile.shared<pitch = 72>>'}}
  %0 = flash_tile.wait %r : !flash_tile.ring<1, tensor<64x64xf16, #flash_tile.shared<pitch = 72>>> -> tensor<64x64xf16, #flash_tile.shared<pitch = 64>>
  return
}

// -----

// A depth is not negative.
func.func @f(%r: !flash_tile.ring<1, tensor<64x64xf16>>) {
  // expected-error@+1 {{expected a depth that is not negative, but got -1}}
  %0 = flash_tile.wait %r pending -1 : !flash_tile.ring<1, tensor<64x64xf16>> -> tensor<64x64xf16>
  return
}

// -----

// [ring-1] Staging keeps the tile.
func.func @f(%t: tensor<64x64xf16>, %r: !flash_tile.ring<1, tensor<64x64xf16>>) {
  // expected-error@+1 {{expected a result like 'tensor<64x64xf16>', but got 'tensor<32x64xf16>'}}
  %0 = flash_tile.stage %t in %r : tensor<64x64xf16>, !flash_tile.ring<1, tensor<64x64xf16>> -> tensor<32x64xf16>
  return
}

// -----

// [ring-1] in a ring for such.
func.func @f(%t: tensor<64x64xf16>, %r: !flash_tile.ring<1, tensor<32x64xf16>>) {
  // expected-error@+1 {{expected a ring of 'tensor<64x64xf16>', but it holds 'tensor<32x64xf16>'}}
  %0 = flash_tile.stage %t in %r : tensor<64x64xf16>, !flash_tile.ring<1, tensor<32x64xf16>> -> tensor<64x64xf16>
  return
}

// -----

// [layout-1] A conversion keeps the shape.
func.func @f(%t: tensor<64x64xf16>) {
  // expected-error@+1 {{expected shape and element type of 'tensor<64x64xf16>', but got 'tensor<64x32xf16>'}}
  %0 = flash_tile.convert_layout %t : tensor<64x64xf16> -> tensor<64x32xf16>
  return
}

// -----

// [layout-1] and the type.
func.func @f(%t: tensor<64x64xf16>) {
  // expected-error@+1 {{expected shape and element type of 'tensor<64x64xf16>', but got 'tensor<64x64xbf16>'}}
  %0 = flash_tile.convert_layout %t : tensor<64x64xf16> -> tensor<64x64xbf16>
  return
}

// -----

// Layouts are parsed whole.
// expected-error@+1 {{expected}}
func.func private @f(tensor<64x64xf16, #flash_tile.shared<72>>)
