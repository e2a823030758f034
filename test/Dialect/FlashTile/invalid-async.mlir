// RUN: flash-opt %s --split-input-file --verify-diagnostics
//
// One test for each rule of FlashTileAsyncOps.td, and for what the GPU ops got
// with it.

// [part-1] The columns exist.
func.func @f(%t: tensor<64x64xf32>) {
  // expected-error@+1 {{expected columns of 'tensor<64x64xf32>', but got 'tensor<64x32xf32>' from column 40}}
  %0 = flash_tile.slice %t from 40 : tensor<64x64xf32> -> tensor<64x32xf32>
  return
}

// -----

// [part-1] from the first one on.
func.func @f(%t: tensor<64x64xf32>) {
  // expected-error@+1 {{expected columns of 'tensor<64x64xf32>', but got 'tensor<64x32xf32>' from column -8}}
  %0 = flash_tile.slice %t from -8 : tensor<64x64xf32> -> tensor<64x32xf32>
  return
}

// -----

// [part-1] with all rows.
func.func @f(%t: tensor<64x64xf32>) {
  // expected-error@+1 {{expected columns of 'tensor<64x64xf32>', but got 'tensor<32x64xf32>' from column 0}}
  %0 = flash_tile.slice %t from 0 : tensor<64x64xf32> -> tensor<32x64xf32>
  return
}

// -----

// [part-1] of the same type.
func.func @f(%t: tensor<64x64xf32>) {
  // expected-error@+1 {{expected columns of 'tensor<64x64xf32>', but got 'tensor<64x32xf16>' from column 0}}
  %0 = flash_tile.slice %t from 0 : tensor<64x64xf32> -> tensor<64x32xf16>
  return
}

// -----

// [part-1] Vectors have no columns.
func.func @f(%t: tensor<64xf32>) {
  // expected-error@+1 {{expected columns of 'tensor<64xf32>', but got 'tensor<32xf32>' from column 0}}
  %0 = flash_tile.slice %t from 0 : tensor<64xf32> -> tensor<32xf32>
  return
}

// -----

// [part-2] Parts have the rows of the whole.
func.func @f(%t: tensor<64x32xf32>, %u: tensor<32x32xf32>) {
  // expected-error@+1 {{expected parts of 'tensor<64x64xf32>', but got 'tensor<32x32xf32>'}}
  %0 = flash_tile.concat %t, %u : tensor<64x32xf32>, tensor<32x32xf32> -> tensor<64x64xf32>
  return
}

// -----

// [part-2] its type
func.func @f(%t: tensor<64x32xf16>) {
  // expected-error@+1 {{expected parts of 'tensor<64x32xf32>', but got 'tensor<64x32xf16>'}}
  %0 = flash_tile.concat %t : tensor<64x32xf16> -> tensor<64x32xf32>
  return
}

// -----

// [part-2] and together its columns.
func.func @f(%t: tensor<64x32xf32>) {
  // expected-error@+1 {{expected parts with the columns of 'tensor<64x80xf32>', but got 64}}
  %0 = flash_tile.concat %t, %t : tensor<64x32xf32>, tensor<64x32xf32> -> tensor<64x80xf32>
  return
}

// -----

// [part-2] Nothing has no columns.
func.func @f() {
  // expected-error@+1 {{expected parts with the columns of 'tensor<64x80xf32>', but got 0}}
  %0 = "flash_tile.concat"() : () -> tensor<64x80xf32>
  return
}

// -----

// [part-3] A value a row.
func.func @f(%t: tensor<64x32xf32>) {
  // expected-error@+1 {{expected one value for each row of 'tensor<64x32xf32>', but got 'tensor<32xf32>'}}
  %0 = flash_tile.partial_reduce max %t : tensor<64x32xf32> -> tensor<32xf32>
  return
}

// -----

// [part-3] of the same type.
func.func @f(%t: tensor<64x32xf16>) {
  // expected-error@+1 {{expected one value for each row of 'tensor<64x32xf16>', but got 'tensor<64xf32>'}}
  %0 = flash_tile.partial_reduce add %t : tensor<64x32xf16> -> tensor<64xf32>
  return
}

// -----

// [part-3] It starts from as many.
func.func @f(%t: tensor<64x32xf32>, %i: tensor<32xf32>) {
  // expected-error@+1 {{expected to start from 'tensor<64xf32>', but got 'tensor<32xf32>'}}
  %0 = flash_tile.partial_reduce add %t from %i : tensor<32xf32> : tensor<64x32xf32> -> tensor<64xf32>
  return
}

// -----

// There are two ways to combine.
func.func @f(%t: tensor<64x32xf32>) {
  // expected-error@+1 {{attribute 'kind' [max, add]}}
  %0 = flash_tile.partial_reduce mul %t : tensor<64x32xf32> -> tensor<64xf32>
  return
}

// -----

// Combining keeps the shape
func.func @f(%t: tensor<64xf32>) {
  // expected-error@+1 {{expected a result like 'tensor<64xf32>', but got 'tensor<16xf32>'}}
  %0 = flash_tile.combine add %t : tensor<64xf32> -> tensor<16xf32>
  return
}

// -----

// and is for row statistics.
func.func @f(%t: tensor<64x8xf32>) {
  // expected-error@+1 {{expected a result like 'tensor<64x8xf32>', but got 'tensor<64x8xf32>'}}
  %0 = flash_tile.combine add %t : tensor<64x8xf32> -> tensor<64x8xf32>
  return
}

// -----

// So does spreading.
func.func @f(%t: tensor<64xf32>) {
  // expected-error@+1 {{expected a result like 'tensor<64xf32>', but got 'tensor<64xf16>'}}
  %0 = flash_tile.spread %t : tensor<64xf32> -> tensor<64xf16>
  return
}

// -----

// What an issue point takes it hands on.
func.func @f(%t: tensor<64xf32>) {
  // expected-error@+1 {{expected results of the types of its operands}}
  %0 = "flash_tile.issue_point"(%t) <{operandSegmentSizes = array<i32: 1, 0>}> : (tensor<64xf32>) -> tensor<32xf32>
  return
}

// -----

// All of it.
func.func @f(%t: tensor<64xf32>) {
  // expected-error@+1 {{expected results of the types of its operands}}
  "flash_tile.issue_point"(%t) <{operandSegmentSizes = array<i32: 1, 0>}> : (tensor<64xf32>) -> ()
  return
}

// -----

// Only a wait takes a product in flight.
func.func @f(%t: !flash_tile.pending<tensor<64x64xf32>>) {
  // expected-error@+1 {{operand #0 must be}}
  %0 = "arith.negf"(%t) : (!flash_tile.pending<tensor<64x64xf32>>) -> !flash_tile.pending<tensor<64x64xf32>>
  return
}

// -----

// [tile-7] Dims of a product in flight are those of any product.
func.func @f(%a: tensor<64x32xf16>, %b: tensor<64x64xf16>) {
  // expected-error@+1 {{'flash_tile.dot_start' op}}
  %0 = flash_tile.dot_start %a, %b transpose_b : tensor<64x32xf16>, tensor<64x64xf16> -> <tensor<64x64xf32>>
  return
}

// -----

// [tile-7] The rows of the result.
func.func @f(%a: tensor<64x32xf16>, %b: tensor<64x32xf16>) {
  // expected-error@+1 {{'flash_tile.dot_start' op}}
  %0 = flash_tile.dot_start %a, %b transpose_b : tensor<64x32xf16>, tensor<64x32xf16> -> <tensor<32x64xf32>>
  return
}

// -----

// What it adds to has its type.
func.func @f(%a: tensor<64x32xf16>, %acc: tensor<64x64xf16>) {
  // expected-error@+1 {{expected a sum of type 'tensor<64x64xf32>', but got 'tensor<64x64xf16>'}}
  %0 = flash_tile.dot_start %a, %a acc %acc : tensor<64x64xf16> transpose_b : tensor<64x32xf16>, tensor<64x32xf16> -> <tensor<64x64xf32>>
  return
}

// -----

// What was started is what arrives
func.func @f(%t: !flash_tile.pending<tensor<64x64xf32>>) {
  // expected-error@+1 {{expected a result of the type of the product}}
  %0 = flash_tile.dot_wait %t pending 0 : <tensor<64x64xf32>> -> tensor<64x32xf32>
  return
}

// -----

// in its layout.
func.func @f(%t: !flash_tile.pending<tensor<64x64xf32, #flash_tile.acc<4>>>) {
  // expected-error@+1 {{expected a result of the type of the product}}
  %0 = flash_tile.dot_wait %t pending 0 : <tensor<64x64xf32, #flash_tile.acc<4>>> -> tensor<64x64xf32>
  return
}

// -----

// A depth is not negative.
func.func @f(%t: !flash_tile.pending<tensor<64x64xf32>>) {
  // expected-error@+1 {{expected a depth that is not negative, but got -1}}
  %0 = flash_tile.dot_wait %t pending -1 : <tensor<64x64xf32>> -> tensor<64x64xf32>
  return
}

// -----

// Peeking is for rings.
// expected-note@+1 {{prior use here}}
func.func @f(%t: tensor<64x64xf16>) {
  // expected-error@+1 {{expects different type than prior uses}}
  %0 = flash_tile.peek %t : !flash_tile.ring<1, tensor<64x64xf16>>
  return
}

// -----

// [roles-1] What setmaxnreg takes.
flash_tile.kernel @k warps 8 instruction "wgmma" {
  // expected-error@+1 {{expected a multiple of 8 registers from 24 to 256, but got 16}}
  flash_tile.roles producer registers 16 {
  } consumers registers 240 {
  }
}

// -----

// [roles-1] for both.
flash_tile.kernel @k warps 8 instruction "wgmma" {
  // expected-error@+1 {{expected a multiple of 8 registers from 24 to 256, but got 264}}
  flash_tile.roles producer registers 24 {
  } consumers registers 264 {
  }
}

// -----

// [roles-1] in steps of 8.
flash_tile.kernel @k warps 8 instruction "wgmma" {
  // expected-error@+1 {{expected a multiple of 8 registers from 24 to 256, but got 236}}
  flash_tile.roles producer registers 24 {
  } consumers registers 236 {
  }
}

// -----

// [roles-2] A warpgroup is four warps.
flash_tile.kernel @k warps 6 instruction "wgmma" {
  // expected-error@+1 {{expected whole warpgroups, but the kernel has 6 warps}}
  flash_tile.roles producer registers 24 {
  } consumers registers 240 {
  }
}

// -----

// [task-1] As many steps as extents
func.func @f(%i: index) {
  flash_tile.roles producer registers 24 {
    // expected-error@+1 {{expected 2 steps, one per extent, but got 1}}
    flash_tile.tasks extents(%i, %i) steps [64] order "stride" {
    ^bb0(%a: index, %b: index):
    }
  } consumers registers 240 {
  }
  return
}

// -----

// [task-1] and ids
func.func @f(%i: index) {
  flash_tile.roles producer registers 24 {
    // expected-error@+1 {{expected 2 results, one per extent, but got 1}}
    flash_tile.tasks extents(%i, %i) steps [1, 64] order "stride" {
    ^bb0(%a: index):
    }
  } consumers registers 240 {
  }
  return
}

// -----

// [task-1] each positive.
func.func @f(%i: index) {
  flash_tile.roles producer registers 24 {
    // expected-error@+1 {{expected positive steps, but got 0}}
    flash_tile.tasks extents(%i) steps [0] order "stride" {
    ^bb0(%a: index):
    }
  } consumers registers 240 {
  }
  return
}

// -----

// Ids are positions.
func.func @f(%i: index) {
  flash_tile.roles producer registers 24 {
    // expected-error@+1 {{expected ids to be indices, but got 'i32'}}
    flash_tile.tasks extents(%i) steps [64] order "stride" {
    ^bb0(%a: i32):
    }
  } consumers registers 240 {
  }
  return
}

// -----

// [task-3] The last dim is that of blocks.
func.func @f(%i: index) {
  flash_tile.roles producer registers 24 {
    // expected-error@+1 {{expected inner dims in order and before the last of 2, but got 1}}
    flash_tile.tasks extents(%i, %i) steps [1, 64] order "stride" inner [0, 1] {
    ^bb0(%a: index, %b: index):
    }
  } consumers registers 240 {
  }
  return
}

// -----

// [task-3] A dim is inner once.
func.func @f(%i: index) {
  flash_tile.roles producer registers 24 {
    // expected-error@+1 {{expected inner dims in order and before the last of 3, but got 0}}
    flash_tile.tasks extents(%i, %i, %i) steps [1, 1, 64] order "stride" inner [0, 0] {
    ^bb0(%a: index, %b: index, %c: index):
    }
  } consumers registers 240 {
  }
  return
}

// -----

// Two orders are known.
func.func @f(%i: index) {
  flash_tile.roles producer registers 24 {
    // expected-error@+1 {{expected order "stride" or "dynamic", but got "random"}}
    flash_tile.tasks extents(%i) steps [64] order "random" {
    ^bb0(%a: index):
    }
  } consumers registers 240 {
  }
  return
}

// -----

// [ring-1] A staged write's ring has the rows of the tile.
func.func @f(%t: tensor<64x64xf16>, %g: memref<?x64xf16>, %r: !flash_tile.ring<1, tensor<32x64xf16>>, %i: index) {
  // expected-error@+1 {{expected a ring for rows of 'tensor<64x64xf16>', but it holds 'tensor<32x64xf16>'}}
  flash_tile.write %t to %g[%i, %i] dims [0, 1] via %r : !flash_tile.ring<1, tensor<32x64xf16>> : tensor<64x64xf16>, memref<?x64xf16>
  return
}

// -----

// [ring-1] and its type.
func.func @f(%t: tensor<64x64xf16>, %g: memref<?x64xf16>, %r: !flash_tile.ring<1, tensor<64x64xbf16>>, %i: index) {
  // expected-error@+1 {{expected a ring for rows of 'tensor<64x64xf16>', but it holds 'tensor<64x64xbf16>'}}
  flash_tile.write %t to %g[%i, %i] dims [0, 1] via %r : !flash_tile.ring<1, tensor<64x64xbf16>> : tensor<64x64xf16>, memref<?x64xf16>
  return
}

// -----

// [ring-1] Row statistics do not go through one.
func.func @f(%t: tensor<64xf16>, %g: memref<?xf16>, %r: !flash_tile.ring<1, tensor<64x64xf16>>, %i: index) {
  // expected-error@+1 {{expected a ring for rows of 'tensor<64xf16>', but it holds 'tensor<64x64xf16>'}}
  flash_tile.write %t to %g[%i] dims [0] via %r : !flash_tile.ring<1, tensor<64x64xf16>> : tensor<64xf16>, memref<?xf16>
  return
}

// -----

// The generic form must not leave the destination out.
func.func @f(%t: tensor<64xf16>, %i: index) {
  // expected-error@+1 {{operand}}
  "flash_tile.write"(%t) <{dims = array<i64: 0>, operandSegmentSizes = array<i32: 1, 0, 0, 0>}> : (tensor<64xf16>) -> ()
  return
}

// -----

// [task-2] Tasks go through some dim.
func.func @f() {
  flash_tile.roles producer registers 24 {
    // expected-error@+1 {{expected at least one extent}}
    flash_tile.tasks extents() steps [] order "stride" {
    }
  } consumers registers 240 {
  }
  return
}

// -----

// Tasks are what a role goes through.
func.func @f(%i: index) {
  // expected-error@+1 {{expects parent op 'flash_tile.roles'}}
  flash_tile.tasks extents(%i) steps [64] order "stride" {
  ^bb0(%a: index):
  }
  return
}

// -----

// The next task is asked for in the body of the tasks.
func.func @f() {
  // expected-error@+1 {{expects parent op 'flash_tile.tasks'}}
  flash_tile.next_task
  return
}

// -----

// Votes are about conditions.
func.func @f(%x: tensor<64xi32>) {
  // expected-error@+1 {{operand #0 must be ranked tensor of 1-bit signless integer values}}
  %all = flash_tile.vote %x : tensor<64xi32>
  return
}
