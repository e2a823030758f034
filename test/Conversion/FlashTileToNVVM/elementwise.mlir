// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' -o %t.1
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!acc = tensor<16x16xf32, #flash_tile.acc<1>>
!half = tensor<16x16xf16, #flash_tile.acc<1>>
!row = tensor<16xf32, #flash_tile.row<1>>
!column = tensor<16xf32, #flash_tile.column>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{name = "a", scalar = true, type = "f32"}, {name = "b", scalar = true, type = "f32"}, {name = "flag", scalar = true, type = "i1"}], sizes = [], version = 1 : i64}

// A thread holds 8 of 16 x 16 elements. A broadcast is no code: the elements
// of row g and row g + 8 use that row's value, those of each column its.
// CHECK-LABEL: gpu.module @fragments
// CHECK: llvm.func @k(%{{.*}}: f32, %{{.*}}: f32, %[[FLAG:.*]]: i1)
// CHECK: %[[R0:.*]] = llvm.fadd
// CHECK: %[[R1:.*]] = llvm.fadd
// CHECK: %[[C0:.*]] = llvm.fmul
// CHECK: %[[C1:.*]] = llvm.fmul
// CHECK: %[[C2:.*]] = llvm.fmul
// CHECK: %[[C3:.*]] = llvm.fmul
// CHECK-NEXT: %[[S0:.*]] = llvm.fsub %[[R0]], %[[C0]]
// CHECK-NEXT: %[[S1:.*]] = llvm.fsub %[[R0]], %[[C1]]
// CHECK-NEXT: %[[S2:.*]] = llvm.fsub %[[R1]], %[[C0]]
// CHECK-NEXT: %[[S3:.*]] = llvm.fsub %[[R1]], %[[C1]]
// CHECK-NEXT: %[[S4:.*]] = llvm.fsub %[[R0]], %[[C2]]
// CHECK-NEXT: %[[S5:.*]] = llvm.fsub %[[R0]], %[[C3]]
// CHECK-NEXT: %[[S6:.*]] = llvm.fsub %[[R1]], %[[C2]]
// CHECK-NEXT: %[[S7:.*]] = llvm.fsub %[[R1]], %[[C3]]
// Row maxima: the thread's own four columns in two chains, then lanes at
// distance 1 and 2, which hold the row's other columns.
// CHECK-NEXT: %[[E0:.*]] = llvm.intr.maximum(%[[S0]], %[[S4]])
// CHECK-NEXT: %[[O0:.*]] = llvm.intr.maximum(%[[S1]], %[[S5]])
// CHECK-NEXT: llvm.intr.maximum(%[[S2]], %[[S6]])
// CHECK-NEXT: llvm.intr.maximum(%[[S3]], %[[S7]])
// CHECK-NEXT: %[[M:.*]] = llvm.intr.maximum(%[[E0]], %[[O0]])
// CHECK-NEXT: %[[X1:.*]] = nvvm.shfl.sync bfly %{{.*}}, %[[M]], %c1_i32, %c31_i32 : f32 -> f32
// CHECK-NEXT: %[[M1:.*]] = llvm.intr.maximum(%[[M]], %[[X1]])
// CHECK-NEXT: %[[X2:.*]] = nvvm.shfl.sync bfly %{{.*}}, %[[M1]], %c2_i32, %c31_i32 : f32 -> f32
// CHECK-NEXT: llvm.intr.maximum(%[[M1]], %[[X2]])
// CHECK-COUNT-2: nvvm.shfl.sync bfly
// CHECK-NOT: nvvm.shfl.sync
// Row sums are the same with additions.
// CHECK: llvm.fadd
// CHECK: %[[Y1:.*]] = nvvm.shfl.sync bfly %{{.*}}, %[[N:.*]], %c1_i32
// CHECK: llvm.fadd %[[N]], %[[Y1]]
// CHECK-COUNT-3: nvvm.shfl.sync bfly
// CHECK-NOT: nvvm.shfl.sync
// Two elements an instruction to 16 bits.
// CHECK: %[[P0:.*]] = llvm.insertelement %[[S0]], %{{.*}}[%c0_i32 : i32]
// CHECK-NEXT: %[[P1:.*]] = llvm.insertelement %[[S1]], %[[P0]][%c1_i32 : i32]
// CHECK-NEXT: llvm.fptrunc %[[P1]] : vector<2xf32> to vector<2xf16>
// CHECK-COUNT-3: llvm.fptrunc
// CHECK-NOT: llvm.fptrunc
// A condition of the CTA chooses for every element.
// CHECK-COUNT-8: llvm.select %[[FLAG]]
gpu.module @fragments attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%a: f32, %b: f32, %flag: i1):
    %row = tensor.splat %a : !row
    %row1 = arith.addf %row, %row : !row
    %column = tensor.splat %b : !column
    %column1 = arith.mulf %column, %column : !column
    %x = flash_tile.broadcast %row1 along 1 : !row -> !acc
    %y = flash_tile.broadcast %column1 along 0 : !column -> !acc
    %s = arith.subf %x, %y : !acc
    %max = flash_tile.reduce max %s along 1 : !acc -> !row
    %sum = flash_tile.reduce add %s along 1 : !acc -> !row
    %p = arith.truncf %s : !acc to !half
    %z = arith.select %flag, %s, %x : !acc
  }
}

// -----

!acc = tensor<16x8xf32, #flash_tile.acc<1>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{name = "a", scalar = true, type = "f32"}], sizes = [], version = 1 : i64}

// Functions that are an instruction or a few; others stay for upstream.
// CHECK-LABEL: gpu.module @functions attributes
// CHECK: llvm.func @k(
// CHECK-COUNT-4: llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz.f32"(%{{.*}}) : (f32) -> f32
// CHECK: llvm.mlir.constant(1.44269502 : f32)
// CHECK-NEXT: llvm.fmul
// CHECK-NEXT: llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz.f32"
// CHECK-COUNT-4: llvm.call_intrinsic "llvm.nvvm.lg2.approx.ftz.f"
// CHECK: llvm.call_intrinsic "llvm.nvvm.lg2.approx.ftz.f"
// CHECK-NEXT: llvm.mlir.constant(0.693147182 : f32)
// CHECK-NEXT: llvm.fmul
// tanh(x) = 1 - 2/(1 + e^2x)
// CHECK: llvm.mlir.constant(2.885390e+00 : f32)
// CHECK-NEXT: llvm.fmul
// CHECK-NEXT: llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz.f32"
// CHECK-NEXT: llvm.mlir.constant(1.000000e+00 : f32)
// CHECK-NEXT: llvm.fadd
// CHECK-NEXT: llvm.call_intrinsic "llvm.nvvm.rcp.approx.ftz.f"
// CHECK-NEXT: llvm.mlir.constant(-2.000000e+00 : f32)
// CHECK-NEXT: llvm.mlir.constant(1.000000e+00 : f32)
// CHECK-NEXT: llvm.intr.fma
// CHECK-COUNT-4: arith.divf %{{.*}} : f32
// CHECK-COUNT-4: arith.cmpf oeq, %{{.*}} : f32
// CHECK-COUNT-4: llvm.select
// CHECK-COUNT-4: llvm.intr.fma
gpu.module @functions attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%a: f32):
    %x = tensor.splat %a : !acc
    %0 = math.exp2 %x : !acc
    %1 = math.exp %x : !acc
    %2 = math.log2 %x : !acc
    %3 = math.log %x : !acc
    %4 = math.tanh %x : !acc
    %5 = arith.divf %x, %x : !acc
    %6 = arith.cmpf oeq, %x, %x : !acc
    %7 = arith.select %6, %x, %5 : tensor<16x8xi1, #flash_tile.acc<1>>, !acc
    %8 = math.fma %x, %x, %x : !acc
  }
}

// -----

!row = tensor<32xi32, #flash_tile.row<1>>
!column = tensor<8xi64, #flash_tile.column>
!acc = tensor<32x8xi32, #flash_tile.acc<1>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{name = "a", scalar = true, type = "i32"}], sizes = [], version = 1 : i64}

// Positions: rows g, g + 8 of each block of 16, columns 2t and 2t + 1 of each
// block of 8, plus the base; i64 where it was not narrowed.
// CHECK-LABEL: gpu.module @positions attributes
// CHECK: llvm.func @k(
// CHECK-DAG: %[[LANE:.*]] = arith.andi %{{.*}}, %c31_i32
// CHECK-DAG: %[[G:.*]] = arith.shrui %[[LANE]], %c2_i32
// CHECK-DAG: %[[T:.*]] = arith.andi %[[LANE]], %c3_i32
// CHECK-DAG: %[[W:.*]] = arith.muli %{{.*}}, %c32_i32
// CHECK-DAG: %[[ROW0:.*]] = arith.addi %[[W]], %[[G]]
// CHECK-DAG: %[[COL0:.*]] = arith.addi %[[T]], %[[T]]
// CHECK: %[[BASE:.*]] = arith.index_cast %{{.*}} : index to i32
// CHECK: %[[ROW1:.*]] = arith.addi %[[ROW0]], %c8_i32
// CHECK: %[[ROW2:.*]] = arith.addi %[[ROW0]], %c16_i32
// CHECK: %[[ROW3:.*]] = arith.addi %[[ROW0]], %c24_i32
// CHECK: arith.addi %[[BASE]], %[[ROW0]]
// CHECK: arith.addi %[[BASE]], %[[ROW1]]
// CHECK: arith.addi %[[BASE]], %[[ROW2]]
// CHECK: arith.addi %[[BASE]], %[[ROW3]]
// CHECK: %[[WIDE:.*]] = arith.index_cast %{{.*}} : index to i64
// CHECK: %[[COL1:.*]] = arith.addi %[[COL0]], %c1_i32
// CHECK: %[[A:.*]] = arith.extsi %[[COL0]] : i32 to i64
// CHECK: arith.addi %[[WIDE]], %[[A]] : i64
// CHECK: %[[B:.*]] = arith.extsi %[[COL1]] : i32 to i64
// CHECK: arith.addi %[[WIDE]], %[[B]] : i64
gpu.module @positions attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%a: i32):
    %base = arith.index_cast %a : i32 to index
    %r = flash_tile.index %base along 0 : !row
    %c = flash_tile.index %base along 0 : !column
  }
}
