// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' -o %t.1
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!g = memref<?x?x?xbf16, strided<[?, ?, 1]>, #gpu.address_space<global>>
!t = tensor<64x96xbf16, #flash_tile.swizzled>
!r = !flash_tile.ring<2, !t>
!b = tensor<64x96xbf16, #flash_tile.acc<4>>
!f = tensor<64x96xf32, #flash_tile.acc<4>>
!ro = !flash_tile.ring<1, tensor<64x96xbf16, #flash_tile.swizzled>>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["h", "m", "n"], name = "bias0", type = "bf16"}, {dims = ["h", "m", "n"], name = "output", output = true, type = "bf16"}], sizes = [{dim = 0 : i64, name = "h", operand = "bias0"}, {dim = 1 : i64, name = "m", operand = "bias0"}, {dim = 2 : i64, name = "n", operand = "bias0"}], version = 1 : i64}

// A block of a bias: boxes of 64 columns by the rows of the tile, from the
// column where the block begins.
// CHECK-LABEL: gpu.module @read
// CHECK-SAME: {tensor_map = {box = [64, 64, 1], operand = "bias0", {{.*}}sizes = ["n", "m", "h"]
// CHECK-SAME: {alignment = 16 : i64, dims = ["h", "m", "n"], name = "bias0"

// A slot is empty when each of the four warps has read it.
// CHECK: %[[LANE:.*]] = arith.andi %{{.*}}, %c31_i32
// CHECK: %[[SRAM:.*]] = llvm.mlir.addressof @flash_sram
// CHECK: llvm.getelementptr %[[SRAM]][49152]
// CHECK-NEXT: nvvm.mbarrier.init %{{.*}}, %c1_i32
// CHECK: llvm.getelementptr %[[SRAM]][49160]
// CHECK-NEXT: nvvm.mbarrier.init %{{.*}}, %c1_i32
// CHECK: llvm.getelementptr %[[SRAM]][49168]
// CHECK-NEXT: nvvm.mbarrier.init %{{.*}}, %c4_i32
// CHECK: llvm.getelementptr %[[SRAM]][49176]
// CHECK-NEXT: nvvm.mbarrier.init %{{.*}}, %c4_i32

// A slot is 2 · 64 · 128 bytes. Four addresses for the pairs of chunks of 64
// columns, and those of the columns after that 8192 bytes behind.
// CHECK: nvvm.setmaxregister increase
// CHECK: nvvm.mbarrier.try_wait
// CHECK: %[[SLOTAT:.*]] = arith.muli %[[SLOT:.*]], %c16384_i32
// CHECK-NOT: nvvm.ldmatrix
// CHECK: arith.xori %[[SWIZZLE:[0-9]+]], %c0_i32
// CHECK: %[[A0:[0-9]+]] = llvm.getelementptr %[[SRAM]][
// CHECK: arith.xori %[[SWIZZLE]], %c32_i32
// CHECK: %[[A1:[0-9]+]] = llvm.getelementptr %[[SRAM]][
// CHECK: arith.xori %[[SWIZZLE]], %c64_i32
// CHECK: arith.xori %[[SWIZZLE]], %c96_i32
// CHECK: nvvm.ldmatrix %[[A0]] {eltType = #nvvm.ld_st_matrix_elt_type<b16>, layout = #nvvm.mma_layout<row>, num = 4 : i32
// CHECK: llvm.bitcast %{{.*}} : i32 to vector<2xbf16>
// CHECK: nvvm.ldmatrix
// CHECK: nvvm.ldmatrix
// CHECK: nvvm.ldmatrix
// CHECK: %[[P4:.*]] = llvm.getelementptr %[[A0]][8192]
// CHECK: nvvm.ldmatrix %[[P4]]
// CHECK: %[[P5:.*]] = llvm.getelementptr %[[A1]][8192]
// CHECK: nvvm.ldmatrix %[[P5]]
// CHECK-NOT: nvvm.ldmatrix
// One lane of each warp releases, after the reads of all of them: TMA is of
// another proxy.
// CHECK: nvvm.fence.proxy {kind = #nvvm.proxy_kind<async.shared>, space = #nvvm.shared_space<cta>}
// CHECK-NEXT: nvvm.bar.warp.sync
// CHECK-NEXT: scf.if
// CHECK-NEXT: nvvm.mbarrier.arrive
// bf16 to f32 is a shift.
// CHECK: %[[WIDE:.*]] = llvm.zext %{{.*}} : i16 to i32
// CHECK: %[[HIGH:.*]] = llvm.shl %[[WIDE]], %{{.*}} : i32
// CHECK: llvm.bitcast %[[HIGH]] : i32 to f32
// CHECK-NOT: llvm.fpext
// CHECK-NOT: arith.extf

// CHECK: nvvm.setmaxregister decrease
// CHECK: nvvm.mbarrier.arrive.expect_tx %{{.*}}, %c16384_i32
// CHECK: %[[N0:.*]] = arith.index_cast %c96 : index to i32
// CHECK-NEXT: %[[COLUMN:.*]] = arith.addi %[[N0]], %c0_i32
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global {{.*}}, box[%[[COLUMN]], %{{.*}}, %{{.*}}]
// CHECK: %[[N1:.*]] = arith.index_cast %c96 : index to i32
// CHECK-NEXT: %[[NEXT:.*]] = arith.addi %[[N1]], %c64_i32
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global {{.*}}, box[%[[NEXT]], %{{.*}}, %{{.*}}]
gpu.module @read attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" sram 49184 {
  ^bb0(%bias: !g, %out: !g):
    %r = flash_tile.alloc at 0 barriers at 49152 : !r
    %ro = flash_tile.alloc at 32768 : !ro
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c96 = arith.constant 96 : index
    %h = memref.dim %out, %c0 : !g
    %m = memref.dim %out, %c1 : !g
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%h, %m) steps [1, 64] order "stride" {
      ^bb0(%x: index, %i: index):
        flash_tile.fill %r with %bias[%x, %i, %c96] dims [1, 2] : !r, !g
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%h, %m) steps [1, 64] order "stride" {
      ^bb0(%x: index, %i: index):
        %t = flash_tile.wait %r : !r -> !t
        %b = flash_tile.convert_layout %t : !t -> !b
        flash_tile.release %r : !r
        %f = arith.extf %b : !b to !f
        %n = arith.truncf %f : !f to !b
        flash_tile.write %n to %out[%x, %i, %c0] dims [1, 2] via %ro : !ro : !b, !g
      }
    }
  }
}
