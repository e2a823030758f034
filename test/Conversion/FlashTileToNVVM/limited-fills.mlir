// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' | FileCheck %s

!v = memref<?x?x80xbf16, strided<[?, ?, 1]>, #gpu.address_space<global>>
!t = tensor<32x80xbf16, #flash_tile.swizzled>
!r = !flash_tile.ring<2, !t>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["b", "n", 80], name = "value", type = "bf16"}], sizes = [{dim = 0 : i64, name = "b", operand = "value"}, {dim = 1 : i64, name = "n", operand = "value"}], version = 1 : i64}

// A fill with a limit of its rows: besides boxes of the whole tile there are
// boxes of 8 rows and of one.
// CHECK-LABEL: gpu.module @limited
// CHECK-SAME: {tensor_map = {box = [64, 32, 1], operand = "value"{{.*}}}}, {tensor_map = {box = [64, 8, 1], operand = "value"{{.*}}}}, {tensor_map = {box = [64, 1, 1], operand = "value"
// CHECK: llvm.func @k({{.*}} %[[WHOLE:[a-z0-9]+]]: !llvm.ptr {{{[^}]*}}}, %[[EIGHT:[a-z0-9]+]]: !llvm.ptr {{{[^}]*}}}, %[[ONE:[a-z0-9]+]]: !llvm.ptr {
// The barrier gets the bytes of the whole tile in any case (2 · 32 · 128).
// CHECK: nvvm.setmaxregister decrease
// CHECK: nvvm.mbarrier.arrive.expect_tx %{{.*}}, %c8192_i32
// A row behind the tensor, which is zero when read.
// CHECK: %[[OUTSIDE:.*]] = arith.maxsi %{{.*}}, %c1_i32
// CHECK: %[[END:.*]] = arith.addi %[[ROW:.*]], %c32_i32
// CHECK: %[[WHOLETILE:.*]] = arith.cmpi sle, %[[END]], %[[LIMIT:.*]] : i32
// CHECK: scf.if %[[WHOLETILE]] {
// CHECK-COUNT-2: nvvm.cp.async.bulk.tensor.shared.cluster.global {{.*}}%[[WHOLE]],
// CHECK: } else {
// CHECK: scf.while (%[[N:.*]] = %[[ROW]], %{{.*}} = %{{.*}})
// CHECK: arith.cmpi slt, %[[N]], %[[END]]
// CHECK: ^bb0(%[[NEXT:.*]]: i32, %[[AT:.*]]: i32):
// CHECK: %[[BEHIND8:.*]] = arith.addi %[[NEXT]], %c8_i32
// CHECK: %[[INSIDE:.*]] = arith.cmpi sle, %[[BEHIND8]], %[[LIMIT]]
// CHECK: %[[EXISTS:.*]] = arith.cmpi slt, %[[NEXT]], %[[LIMIT]]
// CHECK: %[[FROM:.*]] = arith.select %[[EXISTS]], %[[NEXT]], %[[OUTSIDE]]
// CHECK: %[[LEFT:.*]] = arith.subi %[[END]], %[[NEXT]]
// CHECK: %[[ODD:.*]] = arith.andi %[[LEFT]], %c7_i32
// CHECK: %[[BEGINS:.*]] = arith.cmpi eq, %[[ODD]], %c0_i32
// CHECK: %[[CUT:.*]] = arith.xori %[[INSIDE]], %[[EXISTS]] : i1
// CHECK: %[[MANY:.*]] = arith.cmpi ugt, %[[BEGINS]], %[[CUT]] : i1
// CHECK: scf.if %[[MANY]] {
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global {{.*}}%[[EIGHT]], {{.*}}box[%c0_i32, %[[FROM]],
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global {{.*}}%[[EIGHT]], {{.*}}box[%c64_i32, %[[FROM]],
// CHECK: } else {
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global {{.*}}%[[ONE]], {{.*}}box[%c0_i32, %[[FROM]],
// CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global {{.*}}%[[ONE]], {{.*}}box[%c64_i32, %[[FROM]],
// CHECK: }
// CHECK: %[[COUNT:.*]] = arith.select %[[MANY]], %c8_i32, %c1_i32
// CHECK: %[[BYTES:.*]] = arith.muli %[[COUNT]], %c128_i32
// CHECK: %[[ROWTHEN:.*]] = arith.addi %[[NEXT]], %[[COUNT]]
// CHECK: %[[ATTHEN:.*]] = arith.addi %[[AT]], %[[BYTES]]
// CHECK: scf.yield %[[ROWTHEN]], %[[ATTHEN]]
gpu.module @limited attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" sram 16416 {
  ^bb0(%value: !v):
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c80 = arith.constant 80 : index
    %vs = flash_tile.alloc at 0 barriers at 16384 : !r
    %n = memref.dim %value, %c1 : !v
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%n) steps [32] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %vs with %value[%c0, %row, %c0] dims [1, 2] limits(%n, %c80) : !r, !v
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
