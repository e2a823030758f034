// RUN: flash-opt %s --flash-plan-attention='tile-m=32 tile-n=32' --flash-tile-attention --canonicalize --cse --flash-tile-to-vector | FileCheck %s
// RUN: flash-opt %s --flash-plan-attention='tile-m=32 tile-n=32' --flash-tile-attention --canonicalize --cse --flash-tile-to-vector | FileCheck %s --check-prefix=ALLOC
// RUN: flash-opt %s --flash-plan-attention='tile-m=32 tile-n=32' --flash-tile-attention --canonicalize --cse --flash-tile-to-vector='vector-bits=256' | FileCheck %s --check-prefix=AVX2
// RUN: not flash-opt %s --flash-plan-attention='tile-m=24' --flash-tile-attention --flash-tile-to-vector 2>&1 | FileCheck %s --check-prefix=ROWS
// RUN: not flash-opt %s --flash-tile-to-vector='vector-bits=100' 2>&1 | FileCheck %s --check-prefix=BITS
// RUN: not flash-opt %S/Inputs/no-task.mlir --flash-tile-to-vector 2>&1 | FileCheck %s --check-prefix=TASK

// TASK: error: 'flash_tile.load' op is not in an scf.forall task
// ROWS: error: {{.*}} expected tile rows to be a multiple of 16, the lanes of a vector, but got 24
// BITS: error: expected vector-bits of 128, 256 or 512, but got 100

// S, its scaled form and P share one buffer (32x32; K and V are 32x16).
// ALLOC-COUNT-1: memref.alloc() {alignment = 64 : i64} : memref<32x32xf32>
// ALLOC-NOT: memref.alloc() {{.*}} : memref<32x32xf32>

// Every tile op is gone.
// CHECK-LABEL: @attention
// CHECK-NOT: flash_tile
// CHECK: scf.forall
// Q is transposed on the way in.
// CHECK: vector.transfer_read {{.*}} : tensor<2x64x16xf32>, vector<16x16xf32>
// CHECK: vector.shuffle
// No buffer is made inside of the loop over keys.
// CHECK: scf.for %{{.*}} = %c0 to %c64 step %c32
// CHECK-NOT: memref.alloc
// The dot: rank-1 updates of registers, carried along the contraction.
// CHECK: vector.fma {{.*}} : vector<16xf32>
// The row maximum is vertical and one comparison and select.
// CHECK: arith.cmpf ogt, {{.*}} : vector<16xf32>
// CHECK: arith.select
// P and its row sum in one loop.
// CHECK: math.exp2 {{.*}} : vector<16xf32>
// CHECK: vector.store
// CHECK: arith.addf
// CHECK: vector.transfer_write
// CHECK: scf.forall.in_parallel
// AVX2-LABEL: @attention
// AVX2: vector.fma {{.*}} : vector<8xf32>
func.func @attention(%q: tensor<2x64x16xf32>, %k: tensor<2x64x16xf32>, %v: tensor<2x64x16xf32>) -> tensor<2x64x16xf32> {
  %o = flash.attention %q, %k, %v : (tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
  return %o : tensor<2x64x16xf32>
}
