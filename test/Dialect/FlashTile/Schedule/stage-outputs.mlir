// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-stage-outputs))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-stage-outputs))' -o %t.1
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-stage-outputs))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!o = memref<?x128xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!lse = memref<?xf32, strided<[1]>, #gpu.address_space<global>>
!f = memref<?x128xf32, strided<[?, 1]>, #gpu.address_space<global>>
!turned = memref<128x?xbf16, strided<[?, 1]>, #gpu.address_space<global>>

// A tile of 16-bit elements goes through a ring of one slot, as wide as it is.
// What TMA does not copy is written as before: row statistics, f32, rows that
// are not contiguous.
// CHECK-LABEL: flash_tile.kernel @whole
// CHECK: %[[RING:.*]] = flash_tile.alloc : <1, tensor<64x128xbf16>>
// CHECK-NOT: flash_tile.alloc
// CHECK: flash_tile.write %{{.*}} dims [0, 1] via %[[RING]] : !flash_tile.ring<1, tensor<64x128xbf16>> : tensor<64x128xbf16>
// CHECK-NOT: via
// CHECK: flash_tile.write %{{.*}} dims [0] : tensor<64xf32>
// CHECK: flash_tile.write %{{.*}} dims [0, 1] : tensor<64x128xf32>
// CHECK: flash_tile.write %{{.*}} dims [1, 0] : tensor<64x128xbf16>
gpu.module @m {
  flash_tile.kernel @whole warps 4 instruction "wgmma" {
  ^bb0(%o: !o, %l: !lse, %f: !f, %turned: !turned):
    %c0 = arith.constant 0 : index
    %t = arith.constant dense<0.0> : tensor<64x128xbf16>
    %r = arith.constant dense<0.0> : tensor<64xf32>
    %w = arith.constant dense<0.0> : tensor<64x128xf32>
    flash_tile.write %t to %o[%c0, %c0] dims [0, 1] : tensor<64x128xbf16>, !o
    flash_tile.write %r to %l[%c0] dims [0] : tensor<64xf32>, !lse
    flash_tile.write %w to %f[%c0, %c0] dims [0, 1] : tensor<64x128xf32>, !f
    flash_tile.write %t to %turned[%c0, %c0] dims [1, 0] : tensor<64x128xbf16>, !turned
  }
}

// -----

!o = memref<?x128xbf16, strided<[?, 1]>, #gpu.address_space<global>>

// stage_columns: a ring of that many columns, that the write goes through
// several times; never more than the tile has. Each write has its own ring.
// CHECK-LABEL: flash_tile.kernel @columns
// CHECK-DAG: %[[R0:.*]] = flash_tile.alloc : <1, tensor<64x64xbf16>>
// CHECK-DAG: %[[R1:.*]] = flash_tile.alloc : <1, tensor<64x32xbf16>>
// CHECK: flash_tile.write %{{.*}} via %[[R0]] : !flash_tile.ring<1, tensor<64x64xbf16>> : tensor<64x128xbf16>
// CHECK: flash_tile.write %{{.*}} via %[[R1]] : !flash_tile.ring<1, tensor<64x32xbf16>> : tensor<64x32xbf16>
gpu.module @m attributes {flash.plan = {stage_columns = 64 : i64}} {
  flash_tile.kernel @columns warps 4 instruction "wgmma" {
  ^bb0(%o: !o):
    %c0 = arith.constant 0 : index
    %t = arith.constant dense<0.0> : tensor<64x128xbf16>
    %n = arith.constant dense<0.0> : tensor<64x32xbf16>
    flash_tile.write %t to %o[%c0, %c0] dims [0, 1] : tensor<64x128xbf16>, !o
    flash_tile.write %n to %o[%c0, %c0] dims [0, 1] : tensor<64x32xbf16>, !o
  }
}

// -----

!o = memref<?x128xbf16, strided<[?, 1]>, #gpu.address_space<global>>

// 0: no SRAM for the output.
// CHECK-LABEL: flash_tile.kernel @none
// CHECK-NOT: flash_tile.alloc
// CHECK-NOT: via
// CHECK: flash_tile.write
gpu.module @m attributes {flash.plan = {stage_columns = 0 : i64}} {
  flash_tile.kernel @none warps 4 instruction "wgmma" {
  ^bb0(%o: !o):
    %c0 = arith.constant 0 : index
    %t = arith.constant dense<0.0> : tensor<64x128xbf16>
    flash_tile.write %t to %o[%c0, %c0] dims [0, 1] : tensor<64x128xbf16>, !o
  }
}

// -----

!o = memref<?x128xbf16, strided<[?, 1]>, #gpu.address_space<global>>

// Chips without TMA.
// CHECK-LABEL: flash_tile.kernel @portable
// CHECK-NOT: flash_tile.alloc
// CHECK-NOT: via
// CHECK: flash_tile.write
gpu.module @m {
  flash_tile.kernel @portable warps 4 instruction "m16n8k16" {
  ^bb0(%o: !o):
    %c0 = arith.constant 0 : index
    %t = arith.constant dense<0.0> : tensor<64x128xbf16>
    flash_tile.write %t to %o[%c0, %c0] dims [0, 1] : tensor<64x128xbf16>, !o
  }
}
