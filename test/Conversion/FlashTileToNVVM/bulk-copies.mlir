// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' -o %t.1
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!q = memref<?x?x?x80xbf16, strided<[?, ?, ?, 1]>, #gpu.address_space<global>>
!t = tensor<32x80xbf16, #flash_tile.swizzled>
!r = !flash_tile.ring<2, !t>
!o = tensor<64x64xbf16, #flash_tile.swizzled>
!ro = !flash_tile.ring<1, !o>
!acc = tensor<64x80xbf16, #flash_tile.acc<4>>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["b", "n", "h", 80], name = "key", type = "bf16"}, {dims = ["b"], name = "bias0", type = "f32"}, {dims = ["b", "m", "h", 80], name = "output", output = true, type = "bf16"}], sizes = [{dim = 0 : i64, name = "b", operand = "key"}, {dim = 1 : i64, name = "n", operand = "key"}, {dim = 2 : i64, name = "h", operand = "key"}, {dim = 1 : i64, name = "m", operand = "output"}], version = 1 : i64}

// A tensor map for each tensor that is copied, behind all other arguments:
// columns first, then the rows of the tile, then the other dims from the last
// to the first. A box is 64 columns of 16 bits (128 bytes, the swizzle) by the
// rows of the tile, or by the 16 rows of a warp that stores. Two fills of the
// same tensor share one.
// CHECK-LABEL: gpu.module @copies
// CHECK-SAME: {integer = "m"}, {tensor_map = {box = [64, 32, 1, 1], operand = "key", promotion_bytes = 256 : i64, sizes = [80, "n", "h", "b"], strides = ["stride(key, 1)", "stride(key, 2)", "stride(key, 0)"], swizzle_bytes = 128 : i64}}, {tensor_map = {box = [64, 16, 1, 1], operand = "output", promotion_bytes = 256 : i64, sizes = [80, "m", "h", "b"], strides = ["stride(output, 1)", "stride(output, 2)", "stride(output, 0)"], swizzle_bytes = 128 : i64}}], block = [256, 1, 1]
// Addresses and strides of what TMA copies are multiples of 16 bytes; a tensor
// that it does not copy may lie anywhere.
// CHECK-SAME: operands = [{alignment = 16 : i64, dims = ["b", "n", "h", 80], name = "key", type = "bf16"}, {dims = ["b"], name = "bias0", type = "f32"}, {alignment = 16 : i64, dims = ["b", "m", "h", 80], name = "output", output = true, type = "bf16"}]
// Maps are passed by value.
// CHECK: llvm.func @k({{.*}} %[[KMAP:[a-z0-9]+]]: !llvm.ptr {llvm.align = 64 : i64, llvm.byval = !llvm.array<128 x i8>, nvvm.grid_constant}, %[[OMAP:[a-z0-9]+]]: !llvm.ptr {llvm.align = 64 : i64, llvm.byval = !llvm.array<128 x i8>, nvvm.grid_constant})

// Lane l writes row l mod 16 at chunk l / 16, swizzled by the row.
// CHECK: %[[LANE:.*]] = arith.andi %{{.*}}, %c31_i32
// CHECK: %[[WARP:.*]] = nvvm.shfl.sync idx
// CHECK: %[[SRAM:.*]] = llvm.mlir.addressof @flash_sram
// CHECK: %[[FIRSTLANE:.*]] = arith.cmpi eq, %[[LANE]], %c0_i32
// CHECK: %[[ROW:.*]] = arith.andi %[[LANE]], %c15_i32
// CHECK: %[[ROWAT:.*]] = arith.muli %[[ROW]], %c128_i32
// CHECK: %[[CHUNK:.*]] = arith.shrui %[[LANE]], %c4_i32
// CHECK: %[[LOW:.*]] = arith.andi %[[LANE]], %c7_i32
// CHECK: %[[SWIZZLED:.*]] = arith.xori %[[CHUNK]], %[[LOW]]
// CHECK: %[[SWIZZLE:.*]] = arith.shli %[[SWIZZLED]], %c4_i32

// A warp stores its own 16 rows, from its own 2048 bytes, and waits for nobody
// else. Before it writes there, its last copy has read.
// CHECK: nvvm.setmaxregister increase
// CHECK: ^bb0(%{{.*}}: i32, %[[B32:.*]]: i32, %[[M32:.*]]: i32):
// CHECK: %[[B:.*]] = arith.index_cast %[[B32]] : i32 to index
// CHECK: %[[M:.*]] = arith.index_cast %[[M32]] : i32 to index
// CHECK: %[[WARPROW:.*]] = arith.muli %[[WARP]], %c16_i32
// CHECK: %[[M0:.*]] = arith.index_cast %[[M]] : index to i32
// CHECK: %[[TOROW:.*]] = arith.addi %[[M0]], %[[WARPROW]]
// CHECK: %[[OWN:.*]] = arith.muli %[[WARP]], %c2048_i32
// CHECK: %[[PLACE:.*]] = arith.addi %[[OWN]], %c0_i32
// CHECK-NEXT: scf.if %[[FIRSTLANE]] {
// CHECK-NEXT: nvvm.cp.async.bulk.wait_group 0 {read}
// CHECK-NEXT: }
// CHECK-NEXT: nvvm.bar.warp.sync
// CHECK: %[[START:.*]] = arith.addi %{{.*}}, %[[ROWAT]]
// CHECK: %[[X0:.*]] = arith.xori %[[SWIZZLE]], %c0_i32
// CHECK: %[[A0:.*]] = arith.addi %[[START]], %[[X0]]
// CHECK: %[[P0:.*]] = llvm.getelementptr %[[SRAM]][%[[A0]]]
// CHECK: nvvm.stmatrix %[[P0]], %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} {eltType = #nvvm.ld_st_matrix_elt_type<b16>, layout = #nvvm.mma_layout<row>, shape = #nvvm.ld_st_matrix_shape<m = 8, n = 8>}
// CHECK: %[[X1:.*]] = arith.xori %[[SWIZZLE]], %c32_i32
// CHECK: arith.addi %[[START]], %[[X1]]
// CHECK: nvvm.stmatrix
// CHECK: arith.xori %[[SWIZZLE]], %c64_i32
// CHECK: nvvm.stmatrix
// CHECK: arith.xori %[[SWIZZLE]], %c96_i32
// CHECK: nvvm.stmatrix
// CHECK-NEXT: nvvm.fence.proxy {kind = #nvvm.proxy_kind<async.shared>, space = #nvvm.shared_space<cta>}
// CHECK-NEXT: nvvm.bar.warp.sync
// CHECK-NEXT: scf.if
// CHECK: %[[FROM:.*]] = llvm.getelementptr %[[SRAM]]
// CHECK: %[[HEAD:.*]] = arith.index_cast %c1 : index to i32
// CHECK: %[[BATCH:.*]] = arith.index_cast %[[B]] : index to i32
// CHECK: nvvm.cp.async.bulk.tensor.global.shared.cta %[[OMAP]], %[[FROM]], box[%c0_i32, %[[TOROW]], %[[HEAD]], %[[BATCH]]]
// CHECK-NEXT: nvvm.cp.async.bulk.commit.group
// The ring is narrower than the tile: 16 columns are left, and go through the
// same bytes once they have been read.
// CHECK: nvvm.cp.async.bulk.wait_group 0 {read}
// CHECK: nvvm.bar.warp.sync
// CHECK: nvvm.stmatrix
// CHECK-NOT: nvvm.stmatrix
// CHECK: nvvm.fence.proxy
// CHECK: nvvm.cp.async.bulk.tensor.global.shared.cta %[[OMAP]], %{{.*}}, box[%c64_i32, %[[TOROW]],
// CHECK-NEXT: nvvm.cp.async.bulk.commit.group
// A CTA does not end before its stores are done.
// CHECK: scf.yield
// CHECK: scf.if
// CHECK-NEXT: nvvm.cp.async.bulk.wait_group 0{{$}}

// The producer announces the bytes of both blocks (2 · 32 · 128) and starts
// two copies; a slot is 8192 bytes, a block 4096.
// CHECK: nvvm.setmaxregister decrease
// CHECK: nvvm.prefetch tensormap, %[[KMAP]]
// CHECK: nvvm.prefetch tensormap, %[[OMAP]]
// CHECK: %[[SLOT:.*]] = arith.andi %{{.*}}, %c1_i32
// CHECK: nvvm.mbarrier.try_wait
// CHECK: nvvm.mbarrier.arrive.expect_tx %[[FULL:.*]], %c8192_i32
// CHECK: %[[SLOTAT:.*]] = arith.muli %[[SLOT]], %c8192_i32
// CHECK: %[[TO:.*]] = arith.addi %[[SLOTAT]], %c8192_i32
// CHECK: %[[N0:.*]] = arith.index_cast %{{.*}} : index to i32
// In an empty tensor, of which the map says that it has one row, the row does
// not exist either.
// CHECK: %[[SIZE:.*]] = arith.index_cast %{{.*}} : index to i32
// CHECK: %[[NOKEYS:.*]] = arith.cmpi eq, %[[SIZE]], %c0_i32
// CHECK: %[[N:.*]] = arith.select %[[NOKEYS]], %c1_i32, %[[N0]]
// CHECK: arith.addi %[[TO]], %c0_i32
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global %{{.*}}, %[[KMAP]], %[[FULL]], box[%c0_i32, %[[N]], %{{.*}}, %{{.*}}] {isCTAOnly = true}
// CHECK: arith.addi %[[TO]], %c4096_i32
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global %{{.*}}, %[[KMAP]], %[[FULL]], box[%c64_i32, %[[N]],
// CHECK: nvvm.mbarrier.arrive.expect_tx
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global
// CHECK-NOT: nvvm.cp.async.bulk.tensor
gpu.module @copies attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" sram 24608 {
  ^bb0(%g: !q, %bias: memref<?xf32, strided<[1]>, #gpu.address_space<global>>, %out: !q):
    %r = flash_tile.alloc at 8192 barriers at 24576 : !r
    %ro = flash_tile.alloc at 0 : !ro
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %m = memref.dim %out, %c1 : !q
    %b = memref.dim %out, %c0 : !q
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%b, %m) steps [1, 64] order "stride" {
      ^bb0(%x: index, %i: index):
        flash_tile.fill %r with %g[%x, %i, %c1, %c0] dims [1, 3] : !r, !q
        flash_tile.fill %r with %g[%x, %c0, %c1, %c0] dims [1, 3] : !r, !q
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%b, %m) steps [1, 64] order "stride" {
      ^bb0(%x: index, %i: index):
        %t = arith.constant dense<1.0> : !acc
        flash_tile.write %t to %out[%x, %i, %c1, %c0] dims [1, 3] via %ro : !ro : !acc, !q
      }
    }
  }
}
