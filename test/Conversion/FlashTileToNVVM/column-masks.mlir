// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm,canonicalize,cse))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' -o %t.1
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!f = tensor<16x16xf32, #flash_tile.acc<1>>
!i = tensor<16x16xi32, #flash_tile.acc<1>>
!row = tensor<16xf32, #flash_tile.row<1>>
!irow = tensor<16xi32, #flash_tile.row<1>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{name = "a", scalar = true, type = "i32"}, {name = "b", scalar = true, type = "f32"}], sizes = [], version = 1 : i64}

// Which columns lie before a row's bound is a word of that many ones; both ends
// of a window are one `and` a row. A thread has columns 0, 1, 8, 9 of 16 from
// its own first one: bits 0 to 3. A row's selects stand together.
// CHECK-LABEL: gpu.module @window
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0 : i32
// CHECK: %[[REST:.*]] = arith.maxsi %{{.*}}, %[[ZERO]]
// CHECK: %[[EIGHTS:.*]] = arith.shrui %{{.*}}, %c3_i32
// CHECK: %[[SEVEN:.*]] = arith.andi %{{.*}}, %c7_i32
// CHECK: %[[LAST:.*]] = arith.minsi %[[SEVEN]], %c2_i32
// CHECK: %[[PAIRS:.*]] = arith.addi %[[EIGHTS]], %[[EIGHTS]]
// CHECK: %[[COUNT:.*]] = arith.addi %[[PAIRS]], %[[LAST]]
// CHECK: llvm.inline_asm {{.*}} "bmsk.clamp.b32 $0, 0, $1;", "=r,r" %[[COUNT]]
// CHECK-COUNT-3: llvm.inline_asm {{.*}} "bmsk.clamp.b32
// CHECK: arith.xori
// CHECK: %[[WORD0:.*]] = arith.andi
// CHECK: %[[WORD1:.*]] = arith.andi
// CHECK-NOT: arith.cmpi slt
// CHECK: arith.andi %[[WORD0]], %c1_i32
// CHECK: arith.cmpi ne
// CHECK: llvm.select
// CHECK: arith.andi %[[WORD0]], %c2_i32
// CHECK: arith.andi %[[WORD0]], %c4_i32
// CHECK: arith.andi %[[WORD0]], %c8_i32
// CHECK: llvm.select
// CHECK: arith.andi %[[WORD1]], %c1_i32
gpu.module @window attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%a: i32, %b: f32):
    %base = arith.index_cast %a : i32 to index
    %c0 = arith.constant 0 : index
    %zero = arith.constant dense<0> : !irow
    %most = arith.constant dense<16> : !irow
    %hidden = arith.constant dense<0xFF800000> : !f
    %s = tensor.splat %b : !f
    %m = flash_tile.index %base along 0 : !irow
    %n = flash_tile.index %c0 along 1 : !i
    %e0 = arith.maxsi %m, %zero : !irow
    %e1 = arith.minsi %e0, %most : !irow
    %e = flash_tile.broadcast %e1 along 1 : !irow -> !i
    %b0 = arith.subi %m, %most : !irow
    %b1 = arith.maxsi %b0, %zero : !irow
    %b2 = arith.minsi %b1, %most : !irow
    %begin = flash_tile.broadcast %b2 along 1 : !irow -> !i
    %before = arith.cmpi slt, %n, %e : !i
    %after = arith.cmpi sge, %n, %begin : !i
    %seen = arith.andi %before, %after : tensor<16x16xi1, #flash_tile.acc<1>>
    %x = arith.select %seen, %s, %hidden : tensor<16x16xi1, #flash_tile.acc<1>>, !f
    %r = flash_tile.reduce max %x along 1 : !f -> !row
  }
}

// -----

!f = tensor<16x16xf32, #flash_tile.acc<1>>
!i = tensor<16x16xi32, #flash_tile.acc<1>>
!row = tensor<16xf32, #flash_tile.row<1>>
!irow = tensor<16xi32, #flash_tile.row<1>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{name = "a", scalar = true, type = "i32"}, {name = "b", scalar = true, type = "f32"}], sizes = [], version = 1 : i64}

// A bound that nothing clamps might overflow in the difference: compared element
// by element. So are columns that do not count from the tile's first one.
// CHECK-LABEL: gpu.module @far
// CHECK-NOT: bmsk
// CHECK: arith.cmpi slt
gpu.module @far attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%a: i32, %b: f32):
    %base = arith.index_cast %a : i32 to index
    %c0 = arith.constant 0 : index
    %hidden = arith.constant dense<0xFF800000> : !f
    %s = tensor.splat %b : !f
    %m = flash_tile.index %base along 0 : !irow
    %n = flash_tile.index %c0 along 1 : !i
    %e = flash_tile.broadcast %m along 1 : !irow -> !i
    %before = arith.cmpi slt, %n, %e : !i
    %x = arith.select %before, %s, %hidden : tensor<16x16xi1, #flash_tile.acc<1>>, !f
    %r = flash_tile.reduce max %x along 1 : !f -> !row
  }
}

// -----

!f = tensor<16x16xf32, #flash_tile.acc<1>>
!i = tensor<16x16xi32, #flash_tile.acc<1>>
!b = tensor<16x16xi1, #flash_tile.acc<1>>
!row = tensor<16xf32, #flash_tile.row<1>>
!irow = tensor<16xi32, #flash_tile.row<1>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{name = "a", scalar = true, type = "i32"}, {name = "b", scalar = true, type = "f32"}], sizes = [], version = 1 : i64}

// Another reader than a select gets the elements.
// CHECK-LABEL: gpu.module @other_reader
// CHECK: bmsk
// CHECK: arith.uitofp %{{.*}} : i1 to f32
gpu.module @other_reader attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%a: i32, %b: f32):
    %base = arith.index_cast %a : i32 to index
    %c0 = arith.constant 0 : index
    %zero = arith.constant dense<0> : !irow
    %most = arith.constant dense<16> : !irow
    %m = flash_tile.index %base along 0 : !irow
    %n = flash_tile.index %c0 along 1 : !i
    %e0 = arith.maxsi %m, %zero : !irow
    %e1 = arith.minsi %e0, %most : !irow
    %e = flash_tile.broadcast %e1 along 1 : !irow -> !i
    %before = arith.cmpi slt, %n, %e : !i
    %after = arith.cmpi sge, %n, %e : !i
    %both = arith.andi %before, %after : !b
    %x = arith.uitofp %both : !b to !f
    %r = flash_tile.reduce max %x along 1 : !f -> !row
  }
}

// -----

!f = tensor<16x16xf32, #flash_tile.acc<1>>
!i = tensor<16x16xi32, #flash_tile.acc<1>>
!b = tensor<16x16xi1, #flash_tile.acc<1>>
!row = tensor<16xf32, #flash_tile.row<1>>
!irow = tensor<16xi32, #flash_tile.row<1>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{name = "a", scalar = true, type = "i32"}, {name = "b", scalar = true, type = "f32"}], sizes = [], version = 1 : i64}

// One bound alone is compared element by element, and so are two if one of them
// has a reader of its own.
// CHECK-LABEL: gpu.module @shared
// CHECK: arith.cmpi slt
// CHECK: arith.uitofp
// CHECK: arith.andi %{{.*}} : i1
gpu.module @shared attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" {
  ^bb0(%a: i32, %b: f32):
    %base = arith.index_cast %a : i32 to index
    %c0 = arith.constant 0 : index
    %zero = arith.constant dense<0> : !irow
    %most = arith.constant dense<16> : !irow
    %hidden = arith.constant dense<0xFF800000> : !f
    %m = flash_tile.index %base along 0 : !irow
    %n = flash_tile.index %c0 along 1 : !i
    %e0 = arith.maxsi %m, %zero : !irow
    %e1 = arith.minsi %e0, %most : !irow
    %e = flash_tile.broadcast %e1 along 1 : !irow -> !i
    %before = arith.cmpi slt, %n, %e : !i
    %x = arith.uitofp %before : !b to !f
    %after = arith.cmpi sge, %n, %e : !i
    %both = arith.andi %before, %after : !b
    %y = arith.select %both, %x, %hidden : !b, !f
    %r = flash_tile.reduce max %y along 1 : !f -> !row
  }
}
