// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' -o %t.1
// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!g = memref<?x?xf32, strided<[?, 1]>, #gpu.address_space<global>>
!v = tensor<64xf32, #flash_tile.shared<pitch = 64>>
!c = tensor<64xf32, #flash_tile.column>
!s = tensor<128x64xf32, #flash_tile.acc<8>>
!r = !flash_tile.ring<2, !v>
#plan = {chip = "sm_90a", kernels = [{arguments = [{workspace = 128 : i64}, {integer = "h"}, {integer = "ceildiv(m, 64) * 64"}], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["h", "m"], name = "lse", type = "f32"}], sizes = [{dim = 0 : i64, name = "h", operand = "lse"}, {dim = 1 : i64, name = "m", operand = "lse"}], version = 1 : i64, workspace_bytes = "128 + 4 * h * ceildiv(m, 64) * 64"}

// A vector of an operand has a map: 64 elements of the last dim, not swizzled,
// zero behind its end. One of the workspace has a place there and its extents;
// it is copied from its address, as it is whole.
// CHECK-LABEL: gpu.module @vectors
// CHECK-SAME: arguments = [{pointer = "lse"}, {integer = "stride(lse, 0)"}, {integer = "h"}, {integer = "m"}, {workspace = 128 : i64}, {tensor_map = {box = [64, 1], operand = "lse", promotion_bytes = 256 : i64, sizes = ["m", "h"], strides = ["stride(lse, 0)"], swizzle_bytes = 0 : i64}}]
// CHECK: llvm.func @k(%{{.*}}: !llvm.ptr<1>, %{{.*}}: i64, %{{.*}}: i64, %{{.*}}: i64, %[[W:.*]]: !llvm.ptr<1>,
// Every warp reads vectors: eight arrivals make a slot empty, one makes it full.
// CHECK: nvvm.mbarrier.init %{{.*}}, %c1_i32
// CHECK: nvvm.mbarrier.init %{{.*}}, %c1_i32
// CHECK: nvvm.mbarrier.init %{{.*}}, %c8_i32
// CHECK: nvvm.mbarrier.init %{{.*}}, %c8_i32
// Loads do not come before the wait. Columns 2t and 2t+1 of each 8 lie side by
// side: eight bytes, 32 further for the next block.
// CHECK: nvvm.setmaxregister increase
// CHECK: nvvm.mbarrier.try_wait
// CHECK: llvm.inline_asm has_side_effects asm_dialect = att "", "~{memory}"
// CHECK: %[[A:.*]] = llvm.getelementptr %{{.*}} : (!llvm.ptr<3>, i32)
// CHECK: llvm.load %[[A]] {alignment = 8 : i64} : !llvm.ptr<3> -> vector<2xf32>
// CHECK: %[[B:.*]] = llvm.getelementptr %[[A]][32]
// CHECK: llvm.load %[[B]] {alignment = 8 : i64} : !llvm.ptr<3> -> vector<2xf32>
// CHECK: llvm.getelementptr %[[A]][224]
// A warp says that it has read, behind all of its lanes. The next copy is of
// another proxy.
// CHECK: nvvm.fence.proxy {{.*}}async.shared{{.*}}
// CHECK-NEXT: nvvm.bar.warp.sync
// CHECK: scf.if
// CHECK-NEXT: nvvm.mbarrier.arrive
// The producer.
// CHECK: nvvm.setmaxregister decrease
// CHECK: nvvm.mbarrier.arrive.expect_tx %{{.*}}, %c256_i32
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global
// CHECK: nvvm.mbarrier.arrive.expect_tx %{{.*}}, %c256_i32
// CHECK: %[[FROM:.*]] = llvm.getelementptr %[[W]][%{{.*}}] : (!llvm.ptr<1>, i64)
// CHECK: nvvm.cp.async.bulk.shared.cluster.global %{{.*}}, %[[FROM]], %{{.*}}, %c256_i32
gpu.module @vectors attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 8 instruction "wgmma" sram 1088 {
  ^bb0(%g: !g, %w: !g):
    %r1 = flash_tile.alloc at 0 barriers at 1024 : !r
    %r2 = flash_tile.alloc at 512 barriers at 1056 : !r
    %c0 = arith.constant 0 : index
    %m = memref.dim %g, %c0 : !g
    flash_tile.roles producer registers 24 {
      flash_tile.tasks extents(%m) steps [1] order "stride" {
      ^bb0(%i: index):
        flash_tile.fill %r1 with %g[%i, %c0] dims [1] : !r, !g
        flash_tile.fill %r2 with %w[%i, %c0] dims [1] : !r, !g
      }
    } consumers registers 240 {
      flash_tile.tasks extents(%m) steps [1] order "stride" {
      ^bb0(%i: index):
        %a = flash_tile.wait %r1 : !r -> !v
        %x = flash_tile.convert_layout %a : !v -> !c
        flash_tile.release %r1 : !r
        %b = flash_tile.wait %r2 : !r -> !v
        %y = flash_tile.convert_layout %b : !v -> !c
        flash_tile.release %r2 : !r
      }
    }
  }
}

// -----

#plan = {chip = "sm_90a", kernels = [{arguments = [{workspace = 128 : i64}, {integer = 4}], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64, workspace_bytes = 1024 : i64}

// The launch must say where a part of the workspace is and how large.
gpu.module @unknown attributes {flash.launch_plan = #plan} {
  // expected-error @+1 {{has argument 0, which is no operand of the launch plan and no part of the workspace}}
  flash_tile.kernel @k warps 4 instruction "fma" {
  ^bb0(%w: memref<?x?xf32, strided<[?, 1]>, #gpu.address_space<global>>):
  }
}
