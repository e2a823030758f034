// RUN: flash-opt %s --pass-pipeline='builtin.module(flash-outline-attention{chip=sm_90a},func.func(flash-plan-attention{chip=sm_90a}),flash-form-gpu-modules{chip=sm_90a},gpu.module(flash-tile-attention,flash-form-kernels,canonicalize,cse,flash-start-dots,flash-share-tiles,flash-assign-latencies,flash-pipeline,flash-narrow-index,cse,flash-stage-outputs,flash-wait-early,flash-specialize-warps,flash-assign-layouts,flash-allocate-sram{limit=232448},flash-insert-waits,flash-verify-hazards))' | FileCheck %s

// The backward at a head dim of 256, from the op to proven rings: a kernel each
// for dQ, dK and dV. In the first two, 128 KB stay; what only dP reads (V, dO)
// has one slot, which is free behind dP, while the other stream has two. No ring
// is left for gradients on their way out. S and dP start from the statistics.
// CHECK-LABEL: flash_tile.kernel @attention_backward_0_1
// CHECK-COUNT-2: flash_tile.alloc {{.*}} : <1, tensor<128x256xf16, #flash_tile.swizzled>>
// CHECK: %[[RK:.*]] = flash_tile.alloc {{.*}} : <2, tensor<64x256xf16, #flash_tile.swizzled>>
// CHECK: %[[RV:.*]] = flash_tile.alloc {{.*}} : <1, tensor<64x256xf16, #flash_tile.swizzled>>
// CHECK-NOT: flash_tile.alloc
// CHECK: } consumers
// CHECK: scf.for
// CHECK: %[[K:.*]] = flash_tile.wait %[[RK]]
// CHECK: %[[S:.*]] = flash_tile.dot_start %{{.*}}, %[[K]] acc %{{.*}} transpose_b
// CHECK: %[[V:.*]] = flash_tile.wait %[[RV]]
// CHECK: %[[DP:.*]] = flash_tile.dot_start %{{.*}}, %[[V]] acc %{{.*}} transpose_b
// CHECK: flash_tile.dot_wait %[[S]] pending 1
// CHECK: math.exp2
// CHECK: flash_tile.dot_wait %[[DP]] pending 0
// CHECK-NEXT: flash_tile.release %[[RV]]
// CHECK: %[[DQ:.*]] = flash_tile.dot_start %{{.*}}, %[[K]] acc
// CHECK: flash_tile.dot_wait %[[DQ]] pending 0
// CHECK-NEXT: flash_tile.release %[[RK]]
// CHECK: flash_tile.write %{{.*}} dims [1, 2] :

// CHECK-LABEL: flash_tile.kernel @attention_backward_0_2
// CHECK-COUNT-2: flash_tile.alloc {{.*}} : <1, tensor<128x256xf16, #flash_tile.swizzled>>
// CHECK: %[[RQ:.*]] = flash_tile.alloc {{.*}} : <2, tensor<64x256xf16, #flash_tile.swizzled>>
// CHECK: %[[RO:.*]] = flash_tile.alloc {{.*}} : <1, tensor<64x256xf16, #flash_tile.swizzled>>
// CHECK-COUNT-2: flash_tile.alloc {{.*}} : <2, tensor<64xf32, #flash_tile.shared<pitch = 64>>>
// CHECK: } consumers
// CHECK: scf.for
// CHECK: %[[Q:.*]] = flash_tile.wait %[[RQ]]
// CHECK: %[[S:.*]] = flash_tile.dot_start %{{.*}}, %[[Q]] acc %{{.*}} transpose_b
// CHECK: %[[O:.*]] = flash_tile.wait %[[RO]]
// CHECK: %[[DP:.*]] = flash_tile.dot_start %{{.*}}, %[[O]] acc %{{.*}} transpose_b
// CHECK: flash_tile.dot_wait %[[DP]] pending 0
// CHECK-NEXT: flash_tile.release %[[RO]]
// CHECK: %[[DK:.*]] = flash_tile.dot_start %{{.*}}, %[[Q]] acc
// CHECK: flash_tile.dot_wait %[[DK]] pending 0
// CHECK-NEXT: flash_tile.release %[[RQ]]

// There is no dP in the pass for dV: V and delta stay away, and dO has two slots.
// CHECK-LABEL: flash_tile.kernel @attention_backward_0_3
// CHECK: flash_tile.alloc {{.*}} : <1, tensor<128x256xf16, #flash_tile.swizzled>>
// CHECK-COUNT-2: flash_tile.alloc {{.*}} : <2, tensor<64x256xf16, #flash_tile.swizzled>>
// CHECK: flash_tile.alloc {{.*}} : <2, tensor<64xf32, #flash_tile.shared<pitch = 64>>>
// CHECK-NOT: flash_tile.alloc
// CHECK: } consumers
// CHECK-COUNT-2: flash_tile.dot_start
// CHECK-NOT: flash_tile.dot_start
func.func @backward(%q: tensor<8x?x256xf16>, %k: tensor<8x?x256xf16>, %v: tensor<8x?x256xf16>,
                    %o: tensor<8x?x256xf16>, %lse: tensor<8x?xf32>, %do: tensor<8x?x256xf16>)
    -> (tensor<8x?x256xf16>, tensor<8x?x256xf16>, tensor<8x?x256xf16>) {
  %scale = arith.constant 0.0883883461 : f32
  %dq, %dk, %dv = flash.attention_backward %q, %k, %v scale %scale
      output %o lse %lse d_output %do
      : (tensor<8x?x256xf16>, tensor<8x?x256xf16>, tensor<8x?x256xf16>, f32,
         tensor<8x?x256xf16>, tensor<8x?xf32>, tensor<8x?x256xf16>)
      d_query tensor<8x?x256xf16> d_key tensor<8x?x256xf16> d_value tensor<8x?x256xf16>
  return %dq, %dk, %dv : tensor<8x?x256xf16>, tensor<8x?x256xf16>, tensor<8x?x256xf16>
}
