// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-pipeline))' -o /dev/null

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16>
!ring = !flash_tile.ring<2, !tile>

// A copy that is waited for elsewhere has no place one block earlier.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%gk: !g):
    %r = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    scf.for %i = %c0 to %c32 step %c32 {
      // expected-error @+1 {{is not waited for and released in its loop}}
      flash_tile.fill %r with %gk[%i, %c0] dims [0, 1] : !ring, !g
    }
    %t = flash_tile.wait %r : !ring -> !tile
    flash_tile.release %r : !ring
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16>
!ring = !flash_tile.ring<2, !tile>

// The address of the next block is not known before this one is done.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%gk: !g):
    %r = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %end = scf.for %i = %c0 to %c32 step %c32 iter_args(%at = %c0) -> index {
      %here = arith.addi %at, %c32 : index
      // expected-error @+1 {{has an address that the loop computes}}
      flash_tile.fill %r with %gk[%here, %c0] dims [0, 1] : !ring, !g
      %t = flash_tile.wait %r : !ring -> !tile
      flash_tile.release %r : !ring
      scf.yield %here : index
    }
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16>
!ring = !flash_tile.ring<2, !tile>

// The same, without any arithmetic in between.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%gk: !g):
    %r = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %end = scf.for %i = %c0 to %c32 step %c32 iter_args(%at = %c0) -> index {
      // expected-error @+1 {{has an address that the loop computes}}
      flash_tile.fill %r with %gk[%at, %c0] dims [0, 1] : !ring, !g
      %t = flash_tile.wait %r : !ring -> !tile
      flash_tile.release %r : !ring
      scf.yield %i : index
    }
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16>
!ring = !flash_tile.ring<2, !tile>

// Page tables: memory that something in the loop may write.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%gk: !g, %pages: memref<?xindex, #gpu.address_space<global>>):
    %r = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    scf.for %i = %c0 to %c32 step %c32 {
      %at = memref.load %pages[%i] : memref<?xindex, #gpu.address_space<global>>
      // expected-error @+1 {{has an address that depends on 'memref.load'}}
      flash_tile.fill %r with %gk[%at, %c0] dims [0, 1] : !ring, !g
      %t = flash_tile.wait %r : !ring -> !tile
      flash_tile.release %r : !ring
    }
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16>
!ring = !flash_tile.ring<1, !tile>

// One slot: what comes second may be waited for only after the first ring is
// released, and here it is read before.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%gk: !g, %gv: !g):
    %rk = flash_tile.alloc : !ring
    %rv = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %p = arith.constant dense<0.0> : tensor<64x32xf16>
    %q = arith.constant dense<0.0> : tensor<64x64xf16>
    %zero = arith.constant dense<0.0> : tensor<64x32xf32>
    %init = arith.constant dense<0.0> : tensor<64x64xf32>
    scf.for %i = %c0 to %c32 step %c32 {
      flash_tile.fill %rk with %gk[%i, %c0] dims [0, 1] : !ring, !g
      // expected-error @+1 {{can't take turns: its tile is read before the ring before it is released}}
      flash_tile.fill %rv with %gv[%i, %c0] dims [0, 1] : !ring, !g
      %k = flash_tile.wait %rk : !ring -> !tile
      %v = flash_tile.wait %rv : !ring -> !tile
      %o = flash_tile.dot %p, %v acc %init : tensor<64x32xf16>, !tile -> tensor<64x64xf32>
      %s = flash_tile.dot %q, %k acc %zero transpose_b : tensor<64x64xf16>, !tile -> tensor<64x32xf32>
      flash_tile.release %rk : !ring
      flash_tile.release %rv : !ring
    }
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16>

// Rings of one loop move together.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%gk: !g):
    %r2 = flash_tile.alloc : !flash_tile.ring<2, !tile>
    %r3 = flash_tile.alloc : !flash_tile.ring<3, !tile>
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    scf.for %i = %c0 to %c32 step %c32 {
      flash_tile.fill %r2 with %gk[%i, %c0] dims [0, 1] : !flash_tile.ring<2, !tile>, !g
      %a = flash_tile.wait %r2 : !flash_tile.ring<2, !tile> -> !tile
      flash_tile.release %r2 : !flash_tile.ring<2, !tile>
      // expected-error @+1 {{expected a ring of 2 slots, as the first one of the loop has, but got 3}}
      flash_tile.fill %r3 with %gk[%i, %c0] dims [0, 1] : !flash_tile.ring<3, !tile>, !g
      %b = flash_tile.wait %r3 : !flash_tile.ring<3, !tile> -> !tile
      flash_tile.release %r3 : !flash_tile.ring<3, !tile>
    }
  }
}
