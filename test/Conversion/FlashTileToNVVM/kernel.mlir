// RUN: flash-opt %s --allow-unregistered-dialect --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' | FileCheck %s
// RUN: flash-opt %s --allow-unregistered-dialect --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' -o %t.1
// RUN: flash-opt %s --allow-unregistered-dialect --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!q = memref<8x?x64xf16, strided<[?, ?, 1]>, #gpu.address_space<global>>
!b = memref<f32, strided<[]>, #gpu.address_space<global>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [1, 1, 1], entry = "k", grid = ["8 * ceildiv(m, 64)", 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = [8, "ceildiv(m, 2)", 64], name = "query", type = "f16"}, {dims = [], name = "bias0", type = "f32"}, {name = "scale", scalar = true, type = "f32"}, {dims = [8, "m", 64], name = "output", output = true, type = "f16"}], sizes = [{dim = 1 : i64, name = "m", operand = "output"}], version = 1 : i64}

// The parameters are what the launch plan lists from now on: an address and
// the strides but the last for each tensor, the value of a scalar, then the
// sizes. Block and SRAM are the kernel's.
// CHECK-LABEL: gpu.module @arguments
// CHECK-SAME: kernels = [{arguments = [{pointer = "query"}, {integer = "stride(query, 0)"}, {integer = "stride(query, 1)"}, {pointer = "bias0"}, {scalar = "scale"}, {pointer = "output"}, {integer = "stride(output, 0)"}, {integer = "stride(output, 1)"}, {integer = "m"}], block = [64, 1, 1], entry = "k", grid = ["8 * ceildiv(m, 64)", 1, 1], sram_bytes = 4096 : i64}]
// CHECK: llvm.mlir.global external @flash_sram() {addr_space = 3 : i32, alignment = 1024 : i64} : !llvm.array<0 x i8>
// CHECK: llvm.func @k(%{{.*}}: !llvm.ptr<1>, %{{.*}}: i64, %{{.*}}: i64, %{{.*}}: !llvm.ptr<1>, %{{.*}}: f32, %{{.*}}: !llvm.ptr<1>, %{{.*}}: i64, %{{.*}}: i64, %[[M:.*]]: i64) attributes {nvvm.kernel{{.*}}nvvm.reqntid = array<i32: 64>
// An extent is what the plan says: constants, sizes, started groups.
// CHECK: %[[SIZE:.*]] = arith.index_cast %[[M]] : i64 to index
// CHECK: %[[UP:.*]] = arith.subi %c2, %c1
// CHECK: %[[SUM:.*]] = arith.addi %[[SIZE]], %[[UP]]
// CHECK: %[[HALF:.*]] = arith.divui %[[SUM]], %c2
// CHECK: "use"(%[[HALF]], %c8, %[[SIZE]])
// CHECK-NOT: flash_tile
gpu.module @arguments attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 2 instruction "m16n8k16" sram 4096 {
  ^bb0(%q: !q, %b: !b, %s: f32, %o: !q):
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %half = memref.dim %q, %c1 : !q
    %eight = memref.dim %q, %c0 : !q
    %m = memref.dim %o, %c1 : !q
    "use"(%half, %eight, %m) : (index, index, index) -> ()
  }
}

// -----

!q = memref<8x?x64xf16, strided<[?, ?, 1]>, #gpu.address_space<global>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = ["8 * ceildiv(m, 64)", 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = [8, "m", 64], name = "query", type = "f16"}], sizes = [{dim = 1 : i64, name = "m", operand = "query"}], version = 1 : i64}

// The CTA's number, last dim fastest: block of rows = x mod ceil(m / 64), head
// = x div that. `reversed` turns the last dim around.
// CHECK-LABEL: gpu.module @tasks attributes
// CHECK: llvm.func @k(
// CHECK: %[[X32:.*]] = nvvm.read.ptx.sreg.ctaid.x : i32
// CHECK: %[[X:.*]] = arith.index_cast %[[X32]] : i32 to index
// CHECK: %[[UP:.*]] = arith.addi %{{.*}}, %c63 : index
// CHECK: %[[COUNT:.*]] = arith.divui %[[UP]], %c64 : index
// CHECK: %[[LOW:.*]] = arith.remui %[[X]], %[[COUNT]] : index
// CHECK: %[[HIGH:.*]] = arith.divui %[[X]], %[[COUNT]] : index
// CHECK: %[[ROW:.*]] = arith.muli %[[LOW]], %c64 : index
// CHECK: "forward"(%[[HIGH]], %[[ROW]])
// CHECK: %[[R:.*]] = arith.remui
// CHECK: %[[LAST:.*]] = arith.subi %{{.*}}, %c1 : index
// CHECK: %[[BACK:.*]] = arith.subi %[[LAST]], %[[R]] : index
// CHECK: %[[ROW:.*]] = arith.muli %[[BACK]], %c64 : index
// CHECK: "backward"(%{{.*}}, %[[ROW]])
gpu.module @tasks attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%q: !q):
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    %m = memref.dim %q, %c1 : !q
    %a:2 = flash_tile.task extents(%c8, %m) steps [1, 64] : index, index
    "forward"(%a#0, %a#1) : (index, index) -> ()
    %b:2 = flash_tile.task extents(%c8, %m) steps [1, 64] reversed : index, index
    "backward"(%b#0, %b#1) : (index, index) -> ()
  }
}

// -----

!acc = tensor<16x8xf32, #flash_tile.acc<1>>
!row = tensor<16xf32, #flash_tile.row<1>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}, {arguments = [], block = [64, 1, 1], entry = "second", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{name = "flag", scalar = true, type = "i1"}], sizes = [], version = 1 : i64}

// Tiles in loops and branches are one value for each element that the thread
// holds: four of 16 x 8, two of 16 rows.
// CHECK-LABEL: gpu.module @control attributes
// CHECK: llvm.func @k(
// CHECK: scf.for {{.*}} -> (f32, f32, f32, f32, index, f32, f32) {
// CHECK: %[[IF:.*]]:4 = scf.if %{{.*}} -> (f32, f32, f32, f32) {
// CHECK-COUNT-4: llvm.fadd
// CHECK: scf.yield %{{.*}} : f32, f32, f32, f32
// CHECK: } else {
// CHECK: scf.yield
// CHECK: scf.yield %[[IF]]#0, %[[IF]]#1, %[[IF]]#2, %[[IF]]#3, %{{.*}} : f32, f32, f32, f32, index, f32, f32
// A branch without results.
// CHECK: scf.if
// CHECK: nvvm.barrier0
// CHECK: llvm.return
// Two kernels of a module share the SRAM symbol, an empty one is a kernel too.
// CHECK: llvm.func @second(%{{.*}}: i1) attributes {nvvm.kernel{{.*}}nvvm.reqntid = array<i32: 64>
// CHECK: llvm.return
gpu.module @control attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%flag: i1):
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %zero = arith.constant dense<0.0> : !acc
    %r = arith.constant dense<0.0> : !row
    %x:3 = scf.for %i = %c0 to %c1 step %c1 iter_args(%a = %zero, %n = %c0, %b = %r) -> (!acc, index, !row) {
      %y = scf.if %flag -> !acc {
        %z = arith.addf %a, %a : !acc
        scf.yield %z : !acc
      } else {
        scf.yield %a : !acc
      }
      scf.yield %y, %i, %b : !acc, index, !row
    }
    scf.if %flag {
      flash_tile.barrier
    }
  }
  flash_tile.kernel @second warps 2 instruction "m16n8k16" {
  ^bb0(%flag: i1):
  }
}

// -----

// A module without kernels is somebody else's.
// CHECK-LABEL: gpu.module @none
// CHECK-NEXT: }
gpu.module @none {
}
