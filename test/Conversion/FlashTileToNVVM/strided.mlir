// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm,canonicalize,cse))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' -o %t.1
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!f = tensor<16x16xf32, #flash_tile.acc<1>>
!i = tensor<16x16xi32, #flash_tile.acc<1>>
!row = tensor<16xf32, #flash_tile.row<1>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{name = "a", scalar = true, type = "i32"}, {name = "b", scalar = true, type = "f32"}], sizes = [], version = 1 : i64}

// slope · (n - m): converted and multiplied once for each of the thread's two
// rows; the other columns are 1, 8 and 9 slopes away, one fma each.
// CHECK-LABEL: gpu.module @alibi
// CHECK: llvm.func @k(%{{.*}}: i32, %[[SLOPE:.*]]: f32)
// CHECK-DAG: %[[C1:.*]] = arith.constant 1.000000e+00 : f32
// CHECK-DAG: %[[C8:.*]] = arith.constant 8.000000e+00 : f32
// CHECK-DAG: %[[C9:.*]] = arith.constant 9.000000e+00 : f32
// CHECK: %[[F0:.*]] = arith.sitofp
// CHECK: %[[F1:.*]] = arith.sitofp
// CHECK-NOT: arith.sitofp
// CHECK: %[[P0:.*]] = llvm.fmul %[[SLOPE]], %[[F0]]
// CHECK: %[[P1:.*]] = llvm.fmul %[[SLOPE]], %[[F1]]
// CHECK-NOT: llvm.fmul
// CHECK: %[[A01:.*]] = llvm.intr.fma(%[[SLOPE]], %[[C1]], %[[P0]])
// CHECK: %[[A11:.*]] = llvm.intr.fma(%[[SLOPE]], %[[C1]], %[[P1]])
// CHECK: %[[A08:.*]] = llvm.intr.fma(%[[SLOPE]], %[[C8]], %[[P0]])
// CHECK: %[[A09:.*]] = llvm.intr.fma(%[[SLOPE]], %[[C9]], %[[P0]])
// CHECK: %[[A18:.*]] = llvm.intr.fma(%[[SLOPE]], %[[C8]], %[[P1]])
// CHECK: %[[A19:.*]] = llvm.intr.fma(%[[SLOPE]], %[[C9]], %[[P1]])
// CHECK: llvm.intr.maximum(%[[P0]], %[[A08]])
// CHECK: llvm.intr.maximum(%[[A01]], %[[A09]])
gpu.module @alibi attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%a: i32, %slope: f32):
    %base = arith.index_cast %a : i32 to index
    %m = flash_tile.index %base along 0 : !i
    %n = flash_tile.index %base along 1 : !i
    %d = arith.subi %n, %m : !i
    %f = arith.sitofp %d : !i to !f
    %s = tensor.splat %slope : !f
    %b = arith.mulf %s, %f : !f
    %r = flash_tile.reduce max %b along 1 : !f -> !row
  }
}

// -----

!f = tensor<16x16xf32, #flash_tile.acc<1>>
!i = tensor<16x16xi32, #flash_tile.acc<1>>
!row = tensor<16xf32, #flash_tile.row<1>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{name = "a", scalar = true, type = "i32"}, {name = "b", scalar = true, type = "f32"}], sizes = [], version = 1 : i64}

// Constant factors are part of the constants: 3 · 0.5 · 9 = 13.5. What is not
// linear (a maximum) is computed for each element.
// CHECK-LABEL: gpu.module @constants
// CHECK-DAG: %[[C27:.*]] = arith.constant 27 : i32
// CHECK-DAG: %[[FAR:.*]] = arith.constant 1.350000e+01 : f32
// CHECK: arith.addi %{{.*}}, %[[C27]] : i32
// CHECK: llvm.fadd %{{.*}}, %[[FAR]]
// CHECK: arith.maxsi
gpu.module @constants attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%a: i32, %slope: f32):
    %base = arith.index_cast %a : i32 to index
    %three = arith.constant dense<3> : !i
    %half = arith.constant dense<0.5> : !f
    %zero = arith.constant dense<0> : !i
    %n = flash_tile.index %base along 1 : !i
    %d = arith.muli %n, %three : !i
    %f = arith.sitofp %d : !i to !f
    %b = arith.mulf %f, %half : !f
    %r = flash_tile.reduce max %b along 1 : !f -> !row
    %x = arith.maxsi %d, %zero : !i
    %g = arith.sitofp %x : !i to !f
    %q = flash_tile.reduce max %g along 1 : !f -> !row
  }
}

// -----

!f = tensor<16x16xf32, #flash_tile.acc<1>>
!i = tensor<16x16xi32, #flash_tile.acc<1>>
!row = tensor<16xf32, #flash_tile.row<1>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{name = "a", scalar = true, type = "i32"}, {name = "b", scalar = true, type = "f32"}], sizes = [], version = 1 : i64}

// Steps that only meet at run time, a·n + n, and squares are no longer linear:
// one op for each element (the rows are the same: four).
// CHECK-LABEL: gpu.module @unknown
// CHECK-COUNT-4: llvm.fadd
// CHECK-COUNT-4: llvm.fmul
gpu.module @unknown attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%a: i32, %slope: f32):
    %base = arith.index_cast %a : i32 to index
    %n = flash_tile.index %base along 1 : !i
    %f = arith.sitofp %n : !i to !f
    %s = tensor.splat %slope : !f
    %p = arith.mulf %f, %s : !f
    %x = arith.addf %p, %f : !f
    %y = arith.mulf %x, %x : !f
    %r = flash_tile.reduce max %y along 1 : !f -> !row
  }
}

// -----

!f = tensor<16x16xf32, #flash_tile.acc<1>>
!row = tensor<16xf32, #flash_tile.row<1>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{name = "a", scalar = true, type = "f32"}], sizes = [], version = 1 : i64}

// 1/x has an instruction; other quotients are divided.
// CHECK-LABEL: gpu.module @reciprocal
// CHECK-COUNT-4: llvm.call_intrinsic "llvm.nvvm.rcp.approx.ftz.f"
// CHECK: arith.divf
gpu.module @reciprocal attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%a: f32):
    %one = arith.constant dense<1.0> : !f
    %base = arith.constant 0 : index
    %n = flash_tile.index %base along 1 : tensor<16x16xi32, #flash_tile.acc<1>>
    %f = arith.sitofp %n : tensor<16x16xi32, #flash_tile.acc<1>> to !f
    %x = arith.divf %one, %f : !f
    %s = tensor.splat %a : !f
    %y = arith.divf %x, %s : !f
    %r = flash_tile.reduce max %y along 1 : !f -> !row
  }
}
