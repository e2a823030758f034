// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' -o /dev/null
//
// IR of kernels with roles that is valid, but that the schedule would not make:
// each is an error at its place.

#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// Tiles of wgmma start where the swizzle does.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" sram 4096 {
    // expected-error @+1 {{expected an offset that is a multiple of 1024 and not negative, but got 512}}
    %r = flash_tile.alloc at 512 barriers at 2560 : !flash_tile.ring<1, tensor<16x16xf16, #flash_tile.swizzled>>
    flash_tile.roles producer registers 56 {
    } consumers registers 256 {
    }
  }
}

// -----

#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// Barriers have 8 bytes.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" sram 4096 {
    // expected-error @+1 {{expected barriers inside of SRAM at a multiple of 8, but got 2052}}
    %r = flash_tile.alloc at 0 barriers at 2052 : !flash_tile.ring<1, tensor<16x16xf16, #flash_tile.swizzled>>
    flash_tile.roles producer registers 56 {
    } consumers registers 256 {
    }
  }
}

// -----

#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// Two slots have four of them.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" sram 4120 {
    // expected-error @+1 {{expected barriers inside of SRAM at a multiple of 8, but got 4096}}
    %r = flash_tile.alloc at 0 barriers at 4096 : !flash_tile.ring<2, tensor<16x16xf16, #flash_tile.swizzled>>
    flash_tile.roles producer registers 56 {
    } consumers registers 256 {
    }
  }
}

// -----

#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// Boxes of 64 columns are 128 bytes in 16-bit types.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" sram 4096 {
    // expected-error @+1 {{expected elements of 16 bits in a swizzled tile, but got 'tensor<16x16xf32, #flash_tile.swizzled>'}}
    %r = flash_tile.alloc at 0 barriers at 2048 : !flash_tile.ring<1, tensor<16x16xf32, #flash_tile.swizzled>>
    flash_tile.roles producer registers 56 {
    } consumers registers 256 {
    }
  }
}

// -----

#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// The pattern is eight rows high.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" sram 4096 {
    // expected-error @+1 {{expected dim 0 of a tile with this layout to be a multiple of 8, but got 'tensor<12x16xf16, #flash_tile.swizzled>'}}
    %r = flash_tile.alloc at 0 barriers at 2048 : !flash_tile.ring<1, tensor<12x16xf16, #flash_tile.swizzled>>
    flash_tile.roles producer registers 56 {
    } consumers registers 256 {
    }
  }
}

// -----

!a = tensor<64x16xf16, #flash_tile.operand_a<4>>
!b = tensor<16x16xf16, #flash_tile.shared<pitch = 24>>
!s = tensor<64x16xf32, #flash_tile.acc<4>>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// A descriptor can't name a tile whose rows are padded.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" sram 4096 {
    %r = flash_tile.alloc at 0 barriers at 2048 : !flash_tile.ring<1, !b>
    flash_tile.roles producer registers 56 {
    } consumers registers 256 {
      %one = arith.constant dense<1.0> : tensor<64x16xf16, #flash_tile.acc<4>>
      %a = flash_tile.convert_layout %one : tensor<64x16xf16, #flash_tile.acc<4>> -> !a
      %b = flash_tile.wait %r : !flash_tile.ring<1, !b> -> !b
      // expected-error @+1 {{has no lowering to NVVM with these layouts}}
      %s = flash_tile.dot_start %a, %b : !a, !b -> <!s>
    }
  }
}

// -----

!a = tensor<64x16xf16, #flash_tile.operand_a<4>>
!b = tensor<16x264xf16, #flash_tile.swizzled>
!s = tensor<64x264xf32, #flash_tile.acc<4>>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// One instruction has 256 columns at most.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" sram 16384 {
    %r = flash_tile.alloc at 0 barriers at 12288 : !flash_tile.ring<1, !b>
    flash_tile.roles producer registers 56 {
    } consumers registers 256 {
      %one = arith.constant dense<1.0> : tensor<64x16xf16, #flash_tile.acc<4>>
      %a = flash_tile.convert_layout %one : tensor<64x16xf16, #flash_tile.acc<4>> -> !a
      %b = flash_tile.wait %r : !flash_tile.ring<1, !b> -> !b
      // expected-error @+1 {{expected at most 256 columns, a multiple of 8, and a multiple of 16 products a sum, but got 264 and 16}}
      %s = flash_tile.dot_start %a, %b : !a, !b -> <!s>
    }
  }
}

// -----

!a = tensor<128x16xf16, #flash_tile.operand_a<4>>
!b = tensor<16x16xf16, #flash_tile.swizzled>
!s = tensor<128x16xf32, #flash_tile.acc<4>>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// A warpgroup has 64 rows.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" sram 4096 {
    %r = flash_tile.alloc at 0 barriers at 2048 : !flash_tile.ring<1, !b>
    flash_tile.roles producer registers 56 {
    } consumers registers 256 {
      %one = arith.constant dense<1.0> : tensor<128x16xf16, #flash_tile.acc<4>>
      %a = flash_tile.convert_layout %one : tensor<128x16xf16, #flash_tile.acc<4>> -> !a
      %b = flash_tile.wait %r : !flash_tile.ring<1, !b> -> !b
      // expected-error @+1 {{expected 64 rows a warpgroup, but got 128 on 4 warps}}
      %s = flash_tile.dot_start %a, %b : !a, !b -> <!s>
    }
  }
}

// -----

!v = tensor<64xf32, #flash_tile.row<4>>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// What is complete is not combined again.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
    flash_tile.roles producer registers 56 {
    } consumers registers 256 {
      %v = arith.constant dense<1.0> : !v
      // expected-error @+1 {{can't read or make a tile with this layout: 'tensor<64xf32, #flash_tile.row<4>>'}}
      %r = flash_tile.combine add %v : !v -> !v
    }
  }
}

// -----

!s = tensor<64x16xf32, #flash_tile.acc<4>>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// Columns are dealt out eight at a time.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
    flash_tile.roles producer registers 56 {
    } consumers registers 256 {
      %s = arith.constant dense<1.0> : !s
      // expected-error @+1 {{does not start at a block of 8 columns}}
      %p = flash_tile.slice %s from 4 : !s -> tensor<64x8xf32, #flash_tile.acc<4>>
    }
  }
}

// -----

!b = tensor<16x16xf16, #flash_tile.swizzled>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// A release gives back what was handed out.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" sram 4096 {
    %r = flash_tile.alloc at 0 barriers at 2048 : !flash_tile.ring<1, !b>
    flash_tile.roles producer registers 56 {
    } consumers registers 256 {
      // expected-error @+1 {{releases a ring of which no tile was handed out}}
      flash_tile.release %r : !flash_tile.ring<1, !b>
    }
  }
}

// -----

#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// Dynamic tasks go through SRAM.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
    %c1 = arith.constant 1 : index
    // expected-error @+1 {{has no place for its queue (run flash-allocate-sram)}}
    flash_tile.roles producer registers 56 {
    } consumers registers 256 {
      flash_tile.tasks extents(%c1) steps [1] order "dynamic" {
      ^bb0(%i: index):
      }
    }
  }
}

// -----

!g = memref<?x?x?x?x?x16xf16, strided<[?, ?, ?, ?, ?, 1]>, #gpu.address_space<global>>
!b = tensor<16x16xf16, #flash_tile.swizzled>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = [1, 1, 1, 1, 1, 16], name = "key", type = "f16"}], sizes = [], version = 1 : i64}

// TMA has five coordinates.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" sram 4096 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 barriers at 2048 : !flash_tile.ring<1, !b>
    %c0 = arith.constant 0 : index
    flash_tile.roles producer registers 56 {
      // expected-error @+1 {{copies a tensor of rank 6, but TMA takes 2 to 5}}
      flash_tile.fill %r with %g[%c0, %c0, %c0, %c0, %c0, %c0] dims [4, 5] : !flash_tile.ring<1, !b>, !g
    } consumers registers 256 {
    }
  }
}

// -----

!g = memref<?x24xf16, strided<[?, 1]>, #gpu.address_space<global>>
!o = tensor<64x24xf16, #flash_tile.swizzled>
!t = tensor<64x24xf16, #flash_tile.acc<4>>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["m", 24], name = "output", output = true, type = "f16"}], sizes = [{dim = 0 : i64, name = "m", operand = "output"}], version = 1 : i64}

// stmatrix stores 16 columns.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" sram 8192 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 : !flash_tile.ring<1, !o>
    %c0 = arith.constant 0 : index
    flash_tile.roles producer registers 56 {
    } consumers registers 256 {
      %t = arith.constant dense<1.0> : !t
      // expected-error @+1 {{can't be staged: expected 16 rows a warp and a multiple of 16 columns}}
      flash_tile.write %t to %g[%c0, %c0] dims [0, 1] via %r : !flash_tile.ring<1, !o> : !t, !g
    }
  }
}

// -----

!v = memref<?x80xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<32x80xbf16, #flash_tile.swizzled>
!r = !flash_tile.ring<2, !t>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["n", 80], name = "value", type = "bf16"}], sizes = [{dim = 0 : i64, name = "n", operand = "value"}], version = 1 : i64}

// TMA stops at columns where the tensor does.
gpu.module @m attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" sram 16416 {
  ^bb0(%value: !v):
    %c0 = arith.constant 0 : index
    %c72 = arith.constant 72 : index
    %vs = flash_tile.alloc at 0 barriers at 16384 : !r
    %n = memref.dim %value, %c0 : !v
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%n) steps [32] order "stride" {
      ^bb0(%row: index):
        // expected-error @below {{has limits, which TMA can copy with for a multiple of 8 rows of all columns of an argument}}
        flash_tile.fill %vs with %value[%row, %c0] dims [0, 1] limits(%n, %c72) : !r, !v
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%n) steps [32] order "stride" {
      ^bb0(%row: index):
        %v = flash_tile.wait %vs : !r -> !t
        flash_tile.release %vs : !r
      }
    }
  }
}
