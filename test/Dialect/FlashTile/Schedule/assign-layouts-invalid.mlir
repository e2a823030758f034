// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-assign-layouts))' -o /dev/null

!b = memref<?xf32, strided<[1]>, #gpu.address_space<global>>

// Threads that hold rows don't hold columns; one would have to be exchanged.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%g: !b):
    %c0 = arith.constant 0 : index
    // expected-error @+1 {{a vector is used along the rows of a tile and along its columns}}
    %v = flash_tile.load %g[%c0] dims [0] : !b -> tensor<64xf32>
    %a = flash_tile.broadcast %v along 0 : tensor<64xf32> -> tensor<64x64xf32>
    %b = flash_tile.broadcast %v along 1 : tensor<64xf32> -> tensor<64x64xf32>
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>

// B must be in SRAM.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%g: !g):
    %c0 = arith.constant 0 : index
    %t = flash_tile.load %g[%c0, %c0] dims [0, 1] : !g -> tensor<64x64xf16>
    %zero = arith.constant dense<0.0> : tensor<64x64xf32>
    // expected-error @+1 {{has a B operand that is not in SRAM}}
    %s = flash_tile.dot %t, %t acc %zero : tensor<64x64xf16>, tensor<64x64xf16> -> tensor<64x64xf32>
  }
}

// -----

// Threads would hold different values.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
    // expected-error @+1 {{is a tile of different values}}
    %v = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  }
}

// -----

gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
    // expected-error @+1 {{a tile of rank 0 has no layout}}
    %v = arith.constant dense<1.0> : tensor<f32>
  }
}

// -----

gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
    // expected-error @+1 {{a tile of rank 3 has no layout}}
    %v = arith.constant dense<1.0> : tensor<2x3x4xf32>
  }
}

// -----

gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%n: i32):
    %i = arith.index_cast %n : i32 to index
    // expected-error @+1 {{a tile of unknown size has no layout}}
    %v = tensor.empty(%i) : tensor<?xf32>
  }
}

// -----

// Loops of unknown length carry tiles that nobody follows.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%flag: i1):
    %v = arith.constant dense<1.0> : tensor<64xf32>
    // expected-error @+1 {{is not understood in a kernel: it may hand tiles on}}
    %r = scf.while (%w = %v) : (tensor<64xf32>) -> tensor<64xf32> {
      scf.condition(%flag) %w : tensor<64xf32>
    } do {
    ^bb0(%w: tensor<64xf32>):
      scf.yield %w : tensor<64xf32>
    }
  }
}

// -----

!s = tensor<64x64xf32>
!v = tensor<64xf32>

// The lanes of a row have different values before they are combined: they can't
// be broadcast along the row.
gpu.module @m {
  flash_tile.kernel @partial warps 4 instruction "wgmma" {
    %s = arith.constant dense<0.0> : !s
    // expected-error @below {{a vector is used along the rows of a tile and along its columns}}
    %max = flash_tile.partial_reduce max %s : !s -> !v
    %b = flash_tile.broadcast %max along 1 : !v -> !s
  }
}
