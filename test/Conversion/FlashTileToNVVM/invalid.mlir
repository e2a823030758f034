// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' -o /dev/null
//
// IR that is valid, but that the schedule would not make: each is an error at
// its place.

// expected-error @+1 {{has kernels but no launch plan}}
gpu.module @m {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  }
}

// -----

#plan = {chip = "sm_80", kernels = [], name = "k", operands = [], sizes = [], version = 1 : i64}

gpu.module @m attributes {flash.launch_plan = #plan} {
  // expected-error @+1 {{is not in the launch plan}}
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

gpu.module @m attributes {flash.launch_plan = #plan} {
  // expected-error @+1 {{expected one argument for each of the plan's 0 operands}}
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%x: f32):
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = [8], name = "query", type = "f32"}], sizes = [], version = 1 : i64}

gpu.module @m attributes {flash.launch_plan = #plan} {
  // expected-error @+1 {{has rank 2 as argument 0, but operand 'query' of the launch plan has 1 extents}}
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%x: memref<8x8xf32, strided<[?, 1]>, #gpu.address_space<global>>):
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// Without layouts.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
    // expected-error @+1 {{has no layout (run flash-assign-layouts)}}
    %x = arith.constant dense<0.0> : tensor<16x8xf32>
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// A layout of somebody else.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
    %c0 = arith.constant 0 : index
    // expected-error @+1 {{has a layout that is none of flash_tile: "row"}}
    %x = arith.constant dense<0.0> : tensor<16xf32, "row">
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
    // expected-error @+1 {{has a layout for 4 warps, but the kernel has 1}}
    %x = arith.constant dense<0.0> : tensor<64x8xf32, #flash_tile.acc<4>>
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [64, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// Rows that don't divide among the warps.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 2 instruction "m16n8k16" {
    // expected-error @+1 {{expected dim 0 of a tile with this layout to be a multiple of 32, but got 'tensor<48x8xf32, #flash_tile.acc<2>>'}}
    %x = arith.constant dense<0.0> : tensor<48x8xf32, #flash_tile.acc<2>>
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
    // expected-error @+1 {{expected dim 0 of a tile with this layout to be a multiple of 8, but got 'tensor<12xf32, #flash_tile.column>'}}
    %x = arith.constant dense<0.0> : tensor<12xf32, #flash_tile.column>
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
    // expected-error @+1 {{has a layout for another rank: 'tensor<f32, #flash_tile.row<1>>'}}
    %x = arith.constant dense<0.0> : tensor<f32, #flash_tile.row<1>>
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// A constant is nowhere in SRAM.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
    // expected-error @+1 {{can't make a tile in SRAM}}
    %x = arith.constant dense<0.0> : tensor<16x8xf32, #flash_tile.shared<pitch = 8>>
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
    // expected-error @+1 {{can't make an operand of mma.sync}}
    %x = arith.constant dense<0.0> : tensor<16x16xf16, #flash_tile.operand_a<1>>
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// Without a place.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
    // expected-error @+1 {{has no place (run flash-allocate-sram)}}
    %r = flash_tile.alloc : !flash_tile.ring<1, tensor<16x16xf16, #flash_tile.shared<pitch = 24>>>
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// Outside of what the CTA has.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" sram 1535 {
    // expected-error @+1 {{ends at byte 1536 of SRAM, but the kernel has 1535}}
    %r = flash_tile.alloc at 0 : !flash_tile.ring<2, tensor<16x16xf16, #flash_tile.shared<pitch = 24>>>
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" sram 2000 {
    // expected-error @+1 {{expected an offset that is a multiple of 16 and not negative, but got -16}}
    %r = flash_tile.alloc at -16 : !flash_tile.ring<2, tensor<16x16xf16, #flash_tile.shared<pitch = 24>>>
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" sram 2000 {
    // expected-error @+1 {{has no layout (run flash-assign-layouts)}}
    %r = flash_tile.alloc at 0 : !flash_tile.ring<1, tensor<16x16xf16>>
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["n", 16], name = "query", type = "f16"}], sizes = [{dim = 0 : i64, name = "n", operand = "query"}], version = 1 : i64}
!g = memref<?x16xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<16x16xf16, #flash_tile.shared<pitch = 24>>

// Without depths.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" sram 768 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 : !flash_tile.ring<1, !t>
    // expected-error @+1 {{has no depth (run flash-insert-waits)}}
    %t = flash_tile.wait %r : !flash_tile.ring<1, !t> -> !t
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["n", 16], name = "query", type = "f16"}], sizes = [{dim = 0 : i64, name = "n", operand = "query"}], version = 1 : i64}
!g = memref<?x16xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<16x16xf16, #flash_tile.shared<pitch = 24>>
!r = !flash_tile.ring<1, !t>

// A ring that a loop hands on is no place that is known here.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" sram 768 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 : !r
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    // expected-error @+1 {{hands out a ring: only flash_tile.alloc can}}
    %s = scf.for %i = %c0 to %c1 step %c1 iter_args(%x = %r) -> !r {
      scf.yield %x : !r
    }
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = [16, "n"], name = "query", type = "f16"}], sizes = [{dim = 1 : i64, name = "n", operand = "query"}], version = 1 : i64}
!g = memref<16x?xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<16x16xf16, #flash_tile.shared<pitch = 24>>
!r = !flash_tile.ring<1, !t>

// Rows of unknown length.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" sram 768 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 : !r
    %c0 = arith.constant 0 : index
    // expected-error @+1 {{copies rows that are not contiguous: the last dim of the tile must be the tensor's last, and static}}
    flash_tile.fill %r with %g[%c0, %c0] dims [0, 1] : !r, !g
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["n", 16], name = "query", type = "f16"}], sizes = [{dim = 0 : i64, name = "n", operand = "query"}], version = 1 : i64}
!g = memref<?x16xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<16x16xf16, #flash_tile.shared<pitch = 24>>
!r = !flash_tile.ring<1, !t>

gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" sram 768 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 : !r
    %c0 = arith.constant 0 : index
    %c8 = arith.constant 8 : index
    // expected-error @+1 {{does not start at the first column}}
    flash_tile.fill %r with %g[%c0, %c8] dims [0, 1] : !r, !g
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["n", 12], name = "query", type = "f16"}], sizes = [{dim = 0 : i64, name = "n", operand = "query"}], version = 1 : i64}
!g = memref<?x12xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<16x16xf16, #flash_tile.shared<pitch = 24>>
!r = !flash_tile.ring<1, !t>

// The last copy of a row would read into the next one.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" sram 768 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 : !r
    %c0 = arith.constant 0 : index
    // expected-error @+1 {{copies rows that are no multiple of 16 bytes}}
    flash_tile.fill %r with %g[%c0, %c0] dims [0, 1] : !r, !g
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}
!g = memref<16x16xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<16x16xf16, #flash_tile.shared<pitch = 24>>
!r = !flash_tile.ring<1, !t>

// Memory that the launch does not know.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" sram 768 {
    %r = flash_tile.alloc at 0 : !r
    %c0 = arith.constant 0 : index
    %c16 = arith.constant 16 : index
    %g = memref.alloc()[%c16] : !g
    // expected-error @+1 {{does not read an argument of the kernel}}
    flash_tile.fill %r with %g[%c0, %c0] dims [0, 1] : !r, !g
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["n", 16], name = "query", type = "f16"}], sizes = [{dim = 0 : i64, name = "n", operand = "query"}], version = 1 : i64}
!g = memref<?x16xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<16x16xf16, #flash_tile.shared<pitch = 24>>
!r = !flash_tile.ring<1, !t>
!acc = tensor<16x16xf32, #flash_tile.acc<1>>

// Types and instruction must fit.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "tf32" sram 768 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 : !r
    %t = flash_tile.wait %r pending 0 : !r -> !t
    %zero = arith.constant dense<0.0> : !acc
    // expected-error @+1 {{can't be computed with instruction 'tf32' on 'f16'}}
    %s = flash_tile.dot %t, %t acc %zero transpose_b : !t, !t -> !acc
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["n", 24], name = "query", type = "f16"}], sizes = [{dim = 0 : i64, name = "n", operand = "query"}], version = 1 : i64}
!g = memref<?x24xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<16x24xf16, #flash_tile.shared<pitch = 24>>
!r = !flash_tile.ring<1, !t>
!acc = tensor<16x16xf32, #flash_tile.acc<1>>

// A sum of one and a half steps.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" sram 768 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 : !r
    %t = flash_tile.wait %r pending 0 : !r -> !t
    %zero = arith.constant dense<0.0> : !acc
    // expected-error @+1 {{expected a multiple of 16 columns and of 16 products a sum, but got 16 and 24}}
    %s = flash_tile.dot %t, %t acc %zero transpose_b : !t, !t -> !acc
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["n", 16], name = "query", type = "f16"}], sizes = [{dim = 0 : i64, name = "n", operand = "query"}], version = 1 : i64}
!g = memref<?x16xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<16x16xf16, #flash_tile.shared<pitch = 24>>
!r = !flash_tile.ring<1, !t>
!acc = tensor<16x16xf32, #flash_tile.acc<1>>
!p = tensor<16x16xf16, #flash_tile.acc<1>>

// Accumulators are no operands as they are.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" sram 768 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 : !r
    %t = flash_tile.wait %r pending 0 : !r -> !t
    %p = arith.constant dense<0.0> : !p
    %zero = arith.constant dense<0.0> : !acc
    // expected-error @+1 {{has no lowering to NVVM with these layouts}}
    %s = flash_tile.dot %p, %t acc %zero : !p, !t -> !acc
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["n", 16], name = "query", type = "f16"}], sizes = [{dim = 0 : i64, name = "n", operand = "query"}], version = 1 : i64}
!g = memref<?x16xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<16x16xf16, #flash_tile.shared<pitch = 24>>
!r = !flash_tile.ring<1, !t>

// Threads compute with registers.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" sram 768 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 : !r
    %c0 = arith.constant 0 : index
    %t = flash_tile.wait %r pending 0 : !r -> !t
    // expected-error @+1 {{can't read a tile with this layout}}
    flash_tile.write %t to %g[%c0, %c0] dims [0, 1] : !t, !g
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// Whoever holds a column does not hold its rows.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
    %v = arith.constant dense<0.0> : tensor<16xf32, #flash_tile.column>
    // expected-error @+1 {{can't read a tile with this layout}}
    %x = flash_tile.broadcast %v along 1 : tensor<16xf32, #flash_tile.column> -> tensor<16x16xf32, #flash_tile.acc<1>>
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// Sums over keys of one column would cross warps.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
    %x = arith.constant dense<0.0> : tensor<16x16xf32, #flash_tile.acc<1>>
    // expected-error @+1 {{only f32 accumulators are reduced along their rows}}
    %v = flash_tile.reduce add %x along 0 : tensor<16x16xf32, #flash_tile.acc<1>> -> tensor<16xf32, #flash_tile.row<1>>
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// Positions have a width by now.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
    %c0 = arith.constant 0 : index
    // expected-error @+1 {{has no width (run flash-narrow-index)}}
    %v = flash_tile.index %c0 along 0 : tensor<16xindex, #flash_tile.row<1>>
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{name = "flag", scalar = true, type = "i1"}], sizes = [], version = 1 : i64}

gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%flag: i1):
    // expected-error @+1 {{has no lowering to NVVM}}
    scf.while : () -> () {
      scf.condition(%flag)
    } do {
      scf.yield
    }
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = [8], name = "query", type = "f32"}], sizes = [], version = 1 : i64}
!g = memref<8xf32, strided<[1]>, #gpu.address_space<global>>

// An extent that there is not.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%g: !g):
    %c5 = arith.constant 5 : index
    // expected-error @+1 {{is not the extent of an argument}}
    %d = memref.dim %g, %c5 : !g
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["n", 16], name = "query", type = "f16"}, {name = "flag", scalar = true, type = "i1"}], sizes = [{dim = 0 : i64, name = "n", operand = "query"}], version = 1 : i64}
!g = memref<?x16xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<16x16xf16, #flash_tile.shared<pitch = 24>>
!r = !flash_tile.ring<2, !t>

// Which slot comes next would depend on the branch.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" sram 1536 {
  ^bb0(%g: !g, %flag: i1):
    %r = flash_tile.alloc at 0 : !r
    %c0 = arith.constant 0 : index
    // expected-error @+1 {{moves through a ring}}
    scf.if %flag {
      flash_tile.fill %r with %g[%c0, %c0] dims [0, 1] : !r, !g
    }
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// Chunks of a block of columns are 32 columns.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
    // expected-error @+1 {{expected dim 1 of a tile with this layout to be a multiple of 32, but got 'tensor<16x48xf32, #flash_tile.acc_chunks<1>>'}}
    %x = arith.constant dense<0.0> : tensor<16x48xf32, #flash_tile.acc_chunks<1>>
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// Positions along columns are not those of accumulators.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
    %c0 = arith.constant 0 : index
    // expected-error @+1 {{can't read a tile with this layout}}
    %x = flash_tile.index %c0 along 1 : tensor<16x32xi32, #flash_tile.acc_chunks<1>>
  }
}

// -----

!f = memref<8x?x40xf32, strided<[?, ?, 1]>, #gpu.address_space<global>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = [8, "m", 40], name = "output", output = true, type = "f32"}], sizes = [{dim = 1 : i64, name = "m", operand = "output"}], version = 1 : i64}

// 40 columns are not whole blocks of chunks.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%f: !f):
    %c0 = arith.constant 0 : index
    %x = arith.constant dense<0.0> : tensor<16x64xf32, #flash_tile.acc_chunks<1>>
    // expected-error @+1 {{columns in chunks are written as whole rows}}
    flash_tile.write %x to %f[%c0, %c0, %c0] dims [1, 2] : tensor<16x64xf32, #flash_tile.acc_chunks<1>>, !f
  }
}

// -----

!f = memref<8x64x?xf32, strided<[?, 1, ?]>, #gpu.address_space<global>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = [8, 64, "m"], name = "output", type = "f32"}], sizes = [{dim = 2 : i64, name = "m", operand = "output"}], version = 1 : i64}

// Columns lie apart.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%f: !f):
    %c0 = arith.constant 0 : index
    // expected-error @+1 {{columns in chunks lie side by side in memory}}
    %x = flash_tile.load %f[%c0, %c0, %c0] dims [2, 1] : !f -> tensor<16x64xf32, #flash_tile.acc_chunks<1>>
  }
}
