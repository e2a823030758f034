// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-allocate-sram))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-allocate-sram))' -o %t.1
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-allocate-sram))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-allocate-sram{limit=27648}))' | FileCheck %s
// RUN: %exit 1 flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-allocate-sram{limit=27647}))' -o /dev/null 2>&1 | FileCheck %s --check-prefix=LIMIT
// LIMIT: allocate-sram.mlir:[[#]]:3: error: 'flash_tile.kernel' op needs 27648 bytes of SRAM, but a CTA has 27647

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!q = tensor<64x64xf16, #flash_tile.shared<pitch = 72>>
!tile = tensor<32x64xf16, #flash_tile.shared<pitch = 72>>

// Rings that the loop uses are live in the whole loop and lie side by side,
// the largest first: two slots of 32 rows of 144 bytes are as large as Q.
// CHECK-LABEL: flash_tile.kernel @loop warps 4 instruction "m16n8k16" sram 27648
// CHECK: flash_tile.alloc at 0 : <1, tensor<64x64xf16
// CHECK-NEXT: flash_tile.alloc at 9216 : <2,
// CHECK-NEXT: flash_tile.alloc at 18432 : <2,
gpu.module @m {
  flash_tile.kernel @loop warps 4 instruction "m16n8k16" {
  ^bb0(%g: !g):
    %rq = flash_tile.alloc : !flash_tile.ring<1, !q>
    %rk = flash_tile.alloc : !flash_tile.ring<2, !tile>
    %rv = flash_tile.alloc : !flash_tile.ring<2, !tile>
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    flash_tile.fill %rq with %g[%c0, %c0] dims [0, 1] : !flash_tile.ring<1, !q>, !g
    flash_tile.fill %rk with %g[%c0, %c0] dims [0, 1] : !flash_tile.ring<2, !tile>, !g
    scf.for %i = %c0 to %c32 step %c32 {
      %k = flash_tile.wait %rk : !flash_tile.ring<2, !tile> -> !tile
      flash_tile.release %rk : !flash_tile.ring<2, !tile>
      flash_tile.fill %rv with %g[%i, %c0] dims [0, 1] : !flash_tile.ring<2, !tile>, !g
    }
    flash_tile.release %rq : !flash_tile.ring<1, !q>
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!q = tensor<64x64xf16, #flash_tile.shared<pitch = 72>>
!tile = tensor<32x64xf16, #flash_tile.shared<pitch = 72>>
!ring = !flash_tile.ring<1, !tile>

// Q is released before the others are filled: they share its bytes. A ring that
// meets the first of them fits behind it, at a multiple of 128 bytes.
// CHECK-LABEL: flash_tile.kernel @reuse warps 4 instruction "m16n8k16" sram 9216
// CHECK: flash_tile.alloc at 0 : <1, tensor<64x64xf16
// CHECK-NEXT: flash_tile.alloc at 0 : <1, tensor<32x64xf16
// CHECK-NEXT: flash_tile.alloc at 4608 : <1, tensor<32x64xf16
// CHECK-NEXT: flash_tile.alloc at 0 : <1, tensor<32x64xf16
gpu.module @m {
  flash_tile.kernel @reuse warps 4 instruction "m16n8k16" {
  ^bb0(%g: !g):
    %rq = flash_tile.alloc : !flash_tile.ring<1, !q>
    %r0 = flash_tile.alloc : !ring
    %r1 = flash_tile.alloc : !ring
    %r2 = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    flash_tile.fill %rq with %g[%c0, %c0] dims [0, 1] : !flash_tile.ring<1, !q>, !g
    flash_tile.release %rq : !flash_tile.ring<1, !q>
    flash_tile.fill %r0 with %g[%c0, %c0] dims [0, 1] : !ring, !g
    flash_tile.fill %r1 with %g[%c0, %c0] dims [0, 1] : !ring, !g
    flash_tile.release %r0 : !ring
    flash_tile.fill %r2 with %g[%c0, %c0] dims [0, 1] : !ring, !g
    flash_tile.release %r1 : !ring
    flash_tile.release %r2 : !ring
  }
}

// -----

!acc = tensor<64x32xf32, #flash_tile.acc<4>>
!staged = tensor<64x32xf32, #flash_tile.shared<pitch = 36>>
!ring = !flash_tile.ring<1, !staged>
!g = memref<?x32xf32, strided<[?, 1]>, #gpu.address_space<global>>

// A staged tile is in use until its last reader.
// CHECK-LABEL: flash_tile.kernel @staged warps 4 instruction "fma" sram 18432
// CHECK: flash_tile.alloc at 0
// CHECK-NEXT: flash_tile.alloc at 9216
gpu.module @m {
  flash_tile.kernel @staged warps 4 instruction "fma" {
  ^bb0(%g: !g):
    %r0 = flash_tile.alloc : !ring
    %r1 = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %p = arith.constant dense<0.0> : !acc
    %s = flash_tile.stage %p in %r0 : !acc, !ring -> !staged
    flash_tile.fill %r1 with %g[%c0, %c0] dims [0, 1] : !ring, !g
    %v = flash_tile.wait %r1 : !ring -> !staged
    %zero = arith.constant dense<0.0> : tensor<64x64xf32, #flash_tile.acc<4>>
    %o = flash_tile.dot %s, %v acc %zero transpose_b : !staged, !staged -> tensor<64x64xf32, #flash_tile.acc<4>>
  }
}

// -----

!odd = tensor<3x8xf16, #flash_tile.shared<pitch = 8>>
!g = memref<?x8xf16, strided<[?, 1]>, #gpu.address_space<global>>

// 48 bytes each: the second begins at the next multiple of 128. A kernel
// without rings takes none, and says nothing.
// CHECK-LABEL: flash_tile.kernel @aligned warps 4 instruction "m16n8k16" sram 176
// CHECK: flash_tile.alloc at 0
// CHECK-NEXT: flash_tile.alloc at 128
// CHECK: flash_tile.kernel @none warps 4 instruction "m16n8k16" {
gpu.module @m {
  flash_tile.kernel @aligned warps 4 instruction "m16n8k16" {
  ^bb0(%g: !g):
    %r0 = flash_tile.alloc : !flash_tile.ring<1, !odd>
    %r1 = flash_tile.alloc : !flash_tile.ring<1, !odd>
    %c0 = arith.constant 0 : index
    flash_tile.fill %r0 with %g[%c0, %c0] dims [0, 1] : !flash_tile.ring<1, !odd>, !g
    flash_tile.fill %r1 with %g[%c0, %c0] dims [0, 1] : !flash_tile.ring<1, !odd>, !g
    flash_tile.release %r0 : !flash_tile.ring<1, !odd>
    flash_tile.release %r1 : !flash_tile.ring<1, !odd>
  }
  flash_tile.kernel @none warps 4 instruction "m16n8k16" {
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<16x96xf16, #flash_tile.swizzled>
!o = tensor<64x64xf16, #flash_tile.swizzled>
!g96 = memref<?x96xf16, strided<[?, 1]>, #gpu.address_space<global>>

// Roles run at the same time, so nothing shares bytes. Rows of 96 elements take
// two blocks of 128 bytes: 4096 bytes a slot. Barriers follow all buffers, two
// a slot and one pair of 8 bytes after the other; a ring that nobody fills has
// none. Dynamic tasks need a queue of 40 bytes.
// CHECK-LABEL: flash_tile.kernel @roles warps 4 instruction "wgmma" sram 20568 {
// CHECK: flash_tile.alloc at 16384 barriers at 20480 : <1, tensor<16x96xf16
// CHECK-NEXT: flash_tile.alloc at 0 barriers at 20496 : <2, tensor<16x96xf16
// CHECK-NEXT: flash_tile.alloc at 8192 : <1, tensor<64x64xf16
// CHECK: } queue at 20528
gpu.module @m {
  flash_tile.kernel @roles warps 4 instruction "wgmma" {
  ^bb0(%g: !g96, %out: !g):
    %r1 = flash_tile.alloc : !flash_tile.ring<1, !tile>
    %r2 = flash_tile.alloc : !flash_tile.ring<2, !tile>
    %ro = flash_tile.alloc : !flash_tile.ring<1, !o>
    %c0 = arith.constant 0 : index
    %n = memref.dim %g, %c0 : !g96
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%n) steps [64] order "dynamic" {
      ^bb0(%m: index):
        flash_tile.fill %r1 with %g[%m, %c0] dims [0, 1] : !flash_tile.ring<1, !tile>, !g96
        flash_tile.fill %r2 with %g[%m, %c0] dims [0, 1] : !flash_tile.ring<2, !tile>, !g96
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%n) steps [64] order "dynamic" {
      ^bb0(%m: index):
        %a = flash_tile.wait %r1 : !flash_tile.ring<1, !tile> -> !tile
        flash_tile.release %r1 : !flash_tile.ring<1, !tile>
        %b = flash_tile.wait %r2 : !flash_tile.ring<2, !tile> -> !tile
        flash_tile.release %r2 : !flash_tile.ring<2, !tile>
        %t = arith.constant dense<0.0> : tensor<64x64xf16, #flash_tile.acc<4>>
        flash_tile.write %t to %out[%m, %c0] dims [0, 1] via %ro : !flash_tile.ring<1, !o> : tensor<64x64xf16, #flash_tile.acc<4>>, !g
      }
    }
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!pad = tensor<33x64xf16, #flash_tile.shared<pitch = 72>>
!tile = tensor<8x64xf16, #flash_tile.swizzled>

// The swizzle repeats every 1024 bytes, and so do the places of its tiles: 4752
// bytes are rounded up to 5120. Barriers need 8 bytes only, and tasks of a
// fixed order no queue.
// CHECK-LABEL: flash_tile.kernel @swizzled warps 4 instruction "wgmma" sram 6176 {
// CHECK: flash_tile.alloc at 5120 barriers at 6144 : <1, tensor<8x64xf16
// CHECK-NEXT: flash_tile.alloc at 0 barriers at 6160 : <1, tensor<33x64xf16
// CHECK-NOT: queue at
// Without roles there are no barriers.
// CHECK-LABEL: flash_tile.kernel @one_role warps 4 instruction "wgmma" sram 1024 {
// CHECK: flash_tile.alloc at 0 : <1,
gpu.module @m {
  flash_tile.kernel @swizzled warps 4 instruction "wgmma" {
  ^bb0(%g: !g):
    %r1 = flash_tile.alloc : !flash_tile.ring<1, !tile>
    %r2 = flash_tile.alloc : !flash_tile.ring<1, !pad>
    %c0 = arith.constant 0 : index
    %n = memref.dim %g, %c0 : !g
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%n) steps [64] order "stride" {
      ^bb0(%m: index):
        flash_tile.fill %r1 with %g[%m, %c0] dims [0, 1] : !flash_tile.ring<1, !tile>, !g
        flash_tile.fill %r2 with %g[%m, %c0] dims [0, 1] : !flash_tile.ring<1, !pad>, !g
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%n) steps [64] order "stride" {
      ^bb0(%m: index):
      }
    }
  }
  flash_tile.kernel @one_role warps 4 instruction "wgmma" {
  ^bb0(%g: !g):
    %r1 = flash_tile.alloc : !flash_tile.ring<1, !tile>
    %c0 = arith.constant 0 : index
    flash_tile.fill %r1 with %g[%c0, %c0] dims [0, 1] : !flash_tile.ring<1, !tile>, !g
    flash_tile.release %r1 : !flash_tile.ring<1, !tile>
  }
}
