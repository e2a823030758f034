// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-share-tiles))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-share-tiles))' -o %t.1
// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-share-tiles))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!g = memref<?x128xf32, strided<[?, 1]>, #gpu.address_space<global>>
!ds = tensor<128x64xbf16>
!t = tensor<64x128xbf16>
!k = tensor<128x128xbf16>
!q = tensor<64x128xf32>

// The tile goes through SRAM where it is made, in two slots; all warps meet in
// front of the first product that reads it, and not again for the second one.
// What is added to memory leaves through a row of 4096 bytes a warp.
// CHECK-LABEL: flash_tile.kernel @turned
// CHECK-DAG: %[[SUM:.*]] = flash_tile.alloc : <1, tensor<8x1024xf32>>
// CHECK-DAG: %[[RING:.*]] = flash_tile.alloc : <2, tensor<64x128xbf16>>
// CHECK: scf.for
// CHECK-NEXT: %[[S:.*]] = flash_tile.share %[[DS:.*]] in %[[RING]]
// CHECK-NEXT: %[[E:.*]] = arith.negf
// CHECK-NEXT: flash_tile.meet
// CHECK-NEXT: flash_tile.dot_start %[[S]],
// CHECK-NEXT: flash_tile.dot_start %[[S]],
// CHECK-NOT: flash_tile.meet
// CHECK: flash_tile.accumulate %{{.*}} via %[[SUM]]
// CHECK-NOT: flash_tile.transpose
gpu.module @m {
  flash_tile.kernel @turned warps 8 instruction "wgmma" {
  ^bb0(%g: !g):
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %ds = arith.constant dense<1.0> : !ds
    %k = arith.constant dense<1.0> : !k
    scf.for %i = %c0 to %c64 step %c64 {
      %t = flash_tile.transpose %ds : !ds -> !t
      %e = arith.negf %ds : !ds
      %a = flash_tile.dot_start %t, %k : !t, !k -> <!q>
      %b = flash_tile.dot_start %t, %k : !t, !k -> <!q>
      %x = flash_tile.dot_wait %a pending 1 : <!q> -> !q
      %y = flash_tile.dot_wait %b pending 0 : <!q> -> !q
      flash_tile.accumulate %y into %g[%i, %c0] dims [0, 1] : !q, !g
    }
  }
}

// -----

!ds = tensor<128x64xbf16>
!t = tensor<64x128xbf16>

// Other uses have no way through SRAM.
gpu.module @m {
  flash_tile.kernel @other warps 8 instruction "wgmma" {
    %ds = arith.constant dense<1.0> : !ds
    // expected-error @+1 {{is no operand A of a product: only such tiles go through SRAM}}
    %t = flash_tile.transpose %ds : !ds -> !t
    %e = arith.negf %t : !t
  }
}
