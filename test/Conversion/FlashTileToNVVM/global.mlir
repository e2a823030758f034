// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' -o %t.1
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!b = memref<8x?xf32, strided<[?, 1]>, #gpu.address_space<global>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = [8, "n"], name = "bias0", type = "f32"}], sizes = [{dim = 1 : i64, name = "n", operand = "bias0"}], version = 1 : i64}

// A thread reads the elements that it holds. One outside is not read where it
// lies, but at the start of the dim, and replaced by zero. A limit is an end
// like the extent.
// CHECK-LABEL: gpu.module @vectors attributes
// CHECK: llvm.func @k(%[[P:.*]]: !llvm.ptr<1>, %{{.*}}: i64, %{{.*}}: i64)
// Two of 16 rows.
// CHECK: %[[AT:.*]] = arith.addi %[[FIRST:c16]], %{{.*}} : index
// CHECK: %[[IN:.*]] = arith.cmpi slt, %[[AT]], %[[END:[0-9]+]] : index
// CHECK: arith.select %[[IN]], %[[AT]], %c0 : index
// CHECK: %[[AT8:.*]] = arith.addi %[[FIRST]], %{{.*}} : index
// CHECK: %[[IN8:.*]] = arith.cmpi slt, %[[AT8]], %[[END]] : index
// CHECK: %[[V:.*]] = llvm.load %{{.*}} : !llvm.ptr<1> -> f32
// CHECK: llvm.select %[[IN]], %[[V]], %cst
// CHECK: %[[V8:.*]] = llvm.load %{{.*}} : !llvm.ptr<1> -> f32
// CHECK: llvm.select %[[IN8]], %[[V8]], %cst
// CHECK-NOT: llvm.load
// Four of 16 columns.
// CHECK: arith.minsi
// CHECK-COUNT-4: llvm.load %{{.*}} : !llvm.ptr<1> -> f32
// CHECK-NOT: llvm.load
gpu.module @vectors attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%b: !b):
    %c3 = arith.constant 3 : index
    %c16 = arith.constant 16 : index
    %c20 = arith.constant 20 : index
    %r = flash_tile.load %b[%c3, %c16] dims [1] : !b -> tensor<16xf32, #flash_tile.row<1>>
    %c = flash_tile.load %b[%c3, %c16] dims [1] limits(%c20) : !b -> tensor<16xf32, #flash_tile.column>
  }
}

// -----

!m = memref<?x?xi1, strided<[?, 1]>, #gpu.address_space<global>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["m", "n"], name = "mask", type = "i1"}], sizes = [{dim = 0 : i64, name = "m", operand = "mask"}, {dim = 1 : i64, name = "n", operand = "mask"}], version = 1 : i64}

// A matrix whose rows are contiguous: four elements of 16 x 8, two a row, at
// constant distances. An i1 is a byte that is not zero.
// CHECK-LABEL: gpu.module @matrix attributes
// Columns that are left from the thread's first one on, then rows.
// CHECK: %[[LEFT:.*]] = arith.index_cast %{{.*}} : index to i32
// CHECK: arith.cmpi sgt, %[[LEFT]], %c1_i32
// CHECK: %[[ROW0:.*]] = arith.cmpi slt
// CHECK: %[[AT0:.*]] = llvm.getelementptr %arg0
// CHECK: %[[ROW1:.*]] = arith.cmpi slt
// CHECK: %[[AT1:.*]] = llvm.getelementptr %arg0
// CHECK-NOT: arith.cmpi slt
// All inside and aligned to pairs: one access for two.
// CHECK: scf.if %{{.*}} -> (i8, i8, i8, i8) {
// CHECK: llvm.load %[[AT0]] {alignment = 2 : i64} : !llvm.ptr<1> -> vector<2xi8>
// CHECK: llvm.load %[[AT1]] {alignment = 2 : i64} : !llvm.ptr<1> -> vector<2xi8>
// CHECK: } else {
// Else one by one; what is outside is read at the first element, as zero.
// CHECK: %[[COLUMN:.*]] = arith.cmpi sgt, %[[LEFT]], %c0_i32
// CHECK: %[[IN:.*]] = arith.andi %[[COLUMN]], %[[ROW0]] : i1
// CHECK: %[[P:.*]] = llvm.select %[[IN]], %[[AT0]], %arg0
// CHECK: %[[BYTE:.*]] = llvm.load %[[P]] {alignment = 1 : i64} : !llvm.ptr<1> -> i8
// CHECK: llvm.select %[[IN]], %[[BYTE]], %c0_i8
// CHECK-COUNT-3: llvm.load %{{.*}} : !llvm.ptr<1> -> i8
// CHECK-NOT: llvm.load
// CHECK: }
// CHECK-COUNT-4: arith.cmpi ne, %{{.*}}, %c0_i8 : i8
// A score region may read an element for all threads.
// CHECK: arith.muli
// CHECK: llvm.load %{{.*}} -> i8
// CHECK: arith.cmpi ne
gpu.module @matrix attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%b: !m):
    %c0 = arith.constant 0 : index
    %m = flash_tile.load %b[%c0, %c0] dims [0, 1] : !m -> tensor<16x8xi1, #flash_tile.acc<1>>
    %s = memref.load %b[%c0, %c0] : !m
  }
}

// -----

!t = memref<8x?xf32, strided<[?, 1]>, #gpu.address_space<global>>
!i = tensor<16xi32, #flash_tile.row<1>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = [8, "n"], name = "capture0", type = "f32"}], sizes = [{dim = 1 : i64, name = "n", operand = "capture0"}], version = 1 : i64}

// A gather tests each index, read without sign: negative ones are outside,
// too. What is outside is read at 0 and becomes zero.
// CHECK-LABEL: gpu.module @gather attributes
// CHECK: %[[I:.*]] = arith.extsi %{{.*}} : i32 to i64
// CHECK: %[[SIZE0:.*]] = arith.index_cast %c8 : index to i64
// CHECK: %[[IN0:.*]] = arith.cmpi ult, %[[I]], %[[SIZE0]] : i64
// CHECK: arith.select %[[IN0]], %[[I]], %c0_i64 : i64
// CHECK: %[[J:.*]] = arith.extsi %{{.*}} : i32 to i64
// CHECK: %[[IN1:.*]] = arith.cmpi ult, %[[J]], %{{.*}} : i64
// CHECK: arith.select %[[IN1]], %[[J]], %c0_i64 : i64
// CHECK: %[[IN:.*]] = arith.andi %[[IN0]], %[[IN1]]
// CHECK: %[[V:.*]] = llvm.load
// CHECK: llvm.select %[[IN]], %[[V]], %cst
// CHECK: llvm.load
// CHECK-NOT: llvm.load
gpu.module @gather attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%t: !t):
    %c0 = arith.constant 0 : index
    %i = flash_tile.index %c0 along 0 : !i
    %v = flash_tile.gather %t[%i, %i] : !t[!i, !i] -> tensor<16xf32, #flash_tile.row<1>>
  }
}

// -----

!o = memref<8x?x24xf16, strided<[?, ?, 1]>, #gpu.address_space<global>>
!l = memref<8x?xf32, strided<[?, 1]>, #gpu.address_space<global>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = [8, "m", 24], name = "output", output = true, type = "f16"}, {dims = [8, "m"], name = "lse", output = true, type = "f32"}], sizes = [{dim = 1 : i64, name = "m", operand = "output"}], version = 1 : i64}

// Of a tile of 32 columns the 24 that exist are written: three blocks of 8,
// two columns an access if rows begin at multiples of 16 bytes, else one. A row
// beyond the end is not written.
// CHECK-LABEL: gpu.module @writes attributes
// CHECK: %[[FIRST:.*]] = arith.cmpi eq, %{{.*}}, %c0_i32 : i32
// CHECK: %[[IN:.*]] = arith.cmpi slt
// CHECK-NEXT: scf.if %[[IN]] {
// CHECK: scf.if %{{.*}} {
// CHECK: llvm.store %{{.*}}, %[[AT:.*]] {alignment = 4 : i64} : vector<2xf16>, !llvm.ptr<1>
// CHECK: %[[AT1:.*]] = llvm.getelementptr %[[AT]][16]
// CHECK: llvm.store %{{.*}}, %[[AT1]] {alignment = 4 : i64} : vector<2xf16>
// CHECK: %[[AT2:.*]] = llvm.getelementptr %[[AT]][32]
// CHECK: llvm.store %{{.*}}, %[[AT2]] {alignment = 4 : i64} : vector<2xf16>
// CHECK-NEXT: } else {
// CHECK-COUNT-6: llvm.store %{{.*}} {alignment = 2 : i64} : f16, !llvm.ptr<1>
// CHECK-NEXT: }
// CHECK-NEXT: }
// The thread's second row.
// CHECK: scf.if
// CHECK: scf.if
// CHECK-COUNT-3: llvm.store %{{.*}} : vector<2xf16>
// CHECK: } else {
// CHECK-COUNT-6: llvm.store %{{.*}} : f16
// CHECK-NOT: : f16, !llvm.ptr<1>
// Row statistics are written by the first of the four lanes that hold them.
// CHECK: %[[ROW:.*]] = arith.cmpi slt
// CHECK: %[[WRITER:.*]] = arith.andi %[[ROW]], %{{.*}} : i1
// CHECK-NEXT: scf.if %[[WRITER]] {
// CHECK: llvm.store %{{.*}} {alignment = 4 : i64} : f32, !llvm.ptr<1>
// CHECK: scf.if
// CHECK: llvm.store %{{.*}} {alignment = 4 : i64} : f32, !llvm.ptr<1>
// CHECK-NOT: llvm.store
gpu.module @writes attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%o: !o, %l: !l):
    %c0 = arith.constant 0 : index
    %c3 = arith.constant 3 : index
    %c16 = arith.constant 16 : index
    %t = arith.constant dense<1.0> : tensor<16x32xf16, #flash_tile.acc<1>>
    %r = arith.constant dense<1.0> : tensor<16xf32, #flash_tile.row<1>>
    flash_tile.write %t to %o[%c3, %c16, %c0] dims [1, 2] : tensor<16x32xf16, #flash_tile.acc<1>>, !o
    flash_tile.write %r to %l[%c3, %c16] dims [1] : tensor<16xf32, #flash_tile.row<1>>, !l
  }
}

// -----

!o = memref<8x?x3xf16, strided<[?, ?, 1]>, #gpu.address_space<global>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = [8, "m", 3], name = "output", output = true, type = "f16"}], sizes = [{dim = 1 : i64, name = "m", operand = "output"}], version = 1 : i64}

// Columns that do not lie together are written one by one.
// CHECK-LABEL: gpu.module @transposed attributes
// CHECK-NOT: vector<2xf16>
// CHECK-COUNT-4: llvm.store %{{.*}} {alignment = 2 : i64} : f16, !llvm.ptr<1>
// CHECK-NOT: llvm.store
gpu.module @transposed attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%o: !o):
    %c0 = arith.constant 0 : index
    %t = arith.constant dense<1.0> : tensor<16x8xf16, #flash_tile.acc<1>>
    flash_tile.write %t to %o[%c0, %c0, %c0] dims [1, 0] : tensor<16x8xf16, #flash_tile.acc<1>>, !o
  }
}

// -----

#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["m", 12], name = "output", output = true, type = "f32"}], sizes = [{dim = 0 : i64, name = "m", operand = "output"}], version = 1 : i64}
!o = memref<?x12xf32, strided<[?, 1]>, #gpu.address_space<global>>

// Columns may end anywhere: each of a thread's eight elements is written if its row
// and its column exist.
// CHECK-LABEL: gpu.module @guarded attributes
// CHECK: %[[COLUMN:.*]] = arith.cmpi slt, %{{.*}}, %c12
// CHECK: %[[BOTH:.*]] = arith.andi %{{.*}}, %{{.*}} : i1
// CHECK-NEXT: scf.if %[[BOTH]] {
// CHECK: llvm.store %{{.*}} {alignment = 4 : i64} : f32, !llvm.ptr<1>
// CHECK-NEXT: }
// CHECK-COUNT-7: llvm.store %{{.*}} {alignment = 4 : i64} : f32, !llvm.ptr<1>
// CHECK-NOT: llvm.store
gpu.module @guarded attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%o: !o):
    %c0 = arith.constant 0 : index
    %x = arith.constant dense<0.0> : tensor<16x16xf32, #flash_tile.acc<1>>
    flash_tile.write %x to %o[%c0, %c0] dims [0, 1] : tensor<16x16xf32, #flash_tile.acc<1>>, !o
  }
}

// -----

!g = memref<8x?x32xf16, strided<[?, ?, 1]>, #gpu.address_space<global>>
!f = memref<8x?x32xf32, strided<[?, ?, 1]>, #gpu.address_space<global>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = [8, "m", 32], name = "output", type = "f16"}, {dims = [8, "m", 32], name = "d_query", output = true, type = "f32"}], sizes = [{dim = 1 : i64, name = "m", operand = "output"}], version = 1 : i64}

// Eight columns side by side, from column 8·t on: one access of 16 bytes a row
// where rows begin at such addresses, of f32 two.
// CHECK-LABEL: gpu.module @chunks attributes
// CHECK: %[[C3:.*]] = arith.constant 3 : i32
// CHECK: arith.shli %{{.*}}, %[[C3]]
// Column 7 from the first one on exists, and addresses end in four zeros.
// CHECK: arith.cmpi sgt, %{{.*}}, %c7_i32
// CHECK: arith.andi %{{.*}}, %c15_i64
// CHECK: scf.if %{{.*}} -> (i32, i32, i32, i32, i32, i32, i32, i32) {
// CHECK-COUNT-2: llvm.load %{{.*}} {alignment = 16 : i64} : !llvm.ptr<1> -> vector<4xi32>
// CHECK-NOT: llvm.load
// CHECK: } else {
// CHECK-COUNT-16: llvm.load %{{.*}} {alignment = 2 : i64} : !llvm.ptr<1> -> f16
// CHECK-NOT: llvm.load
// CHECK: }
// CHECK: llvm.store %{{.*}}, %[[AT:.*]] {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr<1>
// CHECK: %[[AT4:.*]] = llvm.getelementptr %[[AT]][16]
// CHECK: llvm.store %{{.*}}, %[[AT4]] {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr<1>
// CHECK-NEXT: } else {
// CHECK-COUNT-8: llvm.store %{{.*}} {alignment = 4 : i64} : f32, !llvm.ptr<1>
// CHECK-NEXT: }
gpu.module @chunks attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%g: !g, %f: !f):
    %c0 = arith.constant 0 : index
    %x = flash_tile.load %g[%c0, %c0, %c0] dims [1, 2] : !g -> tensor<16x32xf16, #flash_tile.acc_chunks<1>>
    %y = arith.extf %x : tensor<16x32xf16, #flash_tile.acc_chunks<1>> to tensor<16x32xf32, #flash_tile.acc_chunks<1>>
    flash_tile.write %y to %f[%c0, %c0, %c0] dims [1, 2] : tensor<16x32xf32, #flash_tile.acc_chunks<1>>, !f
  }
}
