// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' -o %t.1
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!g = memref<8x?x64xf16, strided<[?, ?, 1]>, #gpu.address_space<global>>
!t = tensor<64x64xf16, #flash_tile.shared<pitch = 72>>
!r = !flash_tile.ring<1, !t>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = ["n", 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = [8, "n", 64], name = "key", type = "f16"}], sizes = [{dim = 1 : i64, name = "n", operand = "key"}], version = 1 : i64}

// 64 rows of 8 chunks of 16 bytes by 128 threads: four copies a thread, 16
// rows apart (16 · 144 bytes in SRAM). A row beyond the end is not read: the
// copy has size 0 and writes zeros. The end is the lesser of extent and limit.
// CHECK-LABEL: gpu.module @rows attributes
// CHECK: llvm.func @k(
// CHECK-SAME: %[[PTR:.*]]: !llvm.ptr<1>, %[[S0:[^:]*]]: i64, %[[S1:[^:]*]]: i64, %{{.*}}: i64)
// Every stride and the address are multiples of 16 bytes, or elements go one
// by one.
// CHECK-DAG: %[[ADDRESS:.*]] = llvm.ptrtoint %[[PTR]]
// CHECK-DAG: %[[ALIGNED:.*]] = arith.cmpi eq, %{{.*}}, %c0_i64 : i64
// CHECK-DAG: arith.divui %{{.*}}, %c8_i32 : i32
// CHECK-DAG: arith.remui %{{.*}}, %c8_i32 : i32
// CHECK: %[[END:.*]] = arith.minsi %{{.*}} : index
// CHECK: arith.subi %[[END]],
// CHECK: scf.if %[[ALIGNED]] {
// CHECK: %[[LEFT:.*]] = arith.subi
// CHECK: %[[IN0:.*]] = arith.cmpi slt, %c0_i32, %[[LEFT]]
// CHECK: %[[SIZE0:.*]] = arith.select %[[IN0]], %c16_i32, %c0_i32
// CHECK: nvvm.cp.async.shared.global %[[TO:.*]], %{{.*}}, 16, cache = cg, %[[SIZE0]]
// CHECK: %[[IN1:.*]] = arith.cmpi slt, %c16_i32, %[[LEFT]]
// CHECK: %[[SIZE1:.*]] = arith.select %[[IN1]], %c16_i32, %c0_i32
// CHECK: %[[TO1:.*]] = llvm.getelementptr %[[TO]][2304]
// CHECK: nvvm.cp.async.shared.global %[[TO1]], %{{.*}}, 16, cache = cg, %[[SIZE1]]
// CHECK: arith.cmpi slt, %c32_i32, %[[LEFT]]
// CHECK: nvvm.cp.async
// CHECK: arith.cmpi slt, %c48_i32, %[[LEFT]]
// CHECK: nvvm.cp.async
// CHECK-NOT: nvvm.cp.async.shared
// CHECK: } else {
// Any alignment: 4096 elements by 128 threads, zeros outside.
// CHECK: scf.for %[[I:.*]] = %{{.*}} to %c4096_i32 step %c128_i32
// CHECK: %[[IN:.*]] = arith.andi
// CHECK: %[[V:.*]] = scf.if %[[IN]] -> (i16)
// CHECK: llvm.load %{{.*}} : !llvm.ptr<1> -> i16
// CHECK: } else {
// CHECK-NEXT: scf.yield %c0_i16
// CHECK: llvm.store %[[V]], %{{.*}} : i16, !llvm.ptr<3>
// Either way it is one group.
// CHECK: nvvm.cp.async.commit.group
// CHECK: nvvm.cp.async.wait.group 0
// CHECK: nvvm.barrier0
gpu.module @rows attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" sram 9216 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 : !r
    %c0 = arith.constant 0 : index
    %c3 = arith.constant 3 : index
    %c64 = arith.constant 64 : index
    %c100 = arith.constant 100 : index
    flash_tile.fill %r with %g[%c3, %c64, %c0] dims [1, 2] limits(%c100, %c64) : !r, !g
    %t = flash_tile.wait %r pending 0 : !r -> !t
    flash_tile.barrier
    flash_tile.release %r : !r
  }
}

// -----

!g = memref<?x40xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<32x48xf16, #flash_tile.shared<pitch = 56>>
!r = !flash_tile.ring<1, !t>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = ["n", 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["n", 40], name = "key", type = "f16"}], sizes = [{dim = 0 : i64, name = "n", operand = "key"}], version = 1 : i64}

// A head dim of 40 in a tile of 48: six chunks a row, of which the last lies
// outside (80 bytes) and becomes zeros. 21 rows at once keep 126 of 128 threads
// busy; the second round has 11 rows left.
// CHECK-LABEL: gpu.module @padded attributes
// CHECK: llvm.func @k(
// CHECK: scf.if
// CHECK: %[[BUSY:.*]] = arith.cmpi slt, %{{.*}}, %c126_i32
// CHECK: scf.if %[[BUSY]] {
// CHECK: %[[COLUMN:.*]] = arith.muli %{{.*}}, %c16_i32
// CHECK: %[[EXISTS:.*]] = arith.cmpi slt, %[[COLUMN]], %c80_i32
// CHECK: %[[IN:.*]] = arith.andi %{{.*}}, %[[EXISTS]]
// CHECK: %[[SIZE:.*]] = arith.select %[[IN]], %c16_i32, %c0_i32
// CHECK: nvvm.cp.async.shared.global %{{.*}}, 16, cache = cg, %[[SIZE]]
// CHECK: %[[REST:.*]] = arith.cmpi slt, %{{.*}}, %c11_i32
// CHECK: scf.if %[[REST]] {
// CHECK: nvvm.cp.async.shared.global
// CHECK-NOT: nvvm.cp.async.shared
// CHECK: } else {
// CHECK: arith.remui %{{.*}}, %c48_i32
gpu.module @padded attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" sram 3584 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 : !r
    %c0 = arith.constant 0 : index
    flash_tile.fill %r with %g[%c0, %c0] dims [0, 1] : !r, !g
  }
}

// -----

!g = memref<?x256xf32, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<2x256xf32, #flash_tile.shared<pitch = 260>>
!r = !flash_tile.ring<1, !t>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = ["n", 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["n", 256], name = "key", type = "f32"}], sizes = [{dim = 0 : i64, name = "n", operand = "key"}], version = 1 : i64}

// Rows of more chunks than threads: two copies a row and thread, 512 bytes
// apart.
// CHECK-LABEL: gpu.module @wide attributes
// CHECK: llvm.func @k(
// CHECK: scf.if
// CHECK: nvvm.cp.async.shared.global %[[TO:.*]], %{{.*}}, 16
// CHECK: %[[TO1:.*]] = llvm.getelementptr %[[TO]][512]
// CHECK: nvvm.cp.async.shared.global %[[TO1]]
// CHECK: %[[TO2:.*]] = llvm.getelementptr %[[TO]][1040]
// CHECK: nvvm.cp.async.shared.global %[[TO2]]
// CHECK: %[[TO3:.*]] = llvm.getelementptr %[[TO]][1552]
// CHECK: nvvm.cp.async.shared.global %[[TO3]]
// CHECK: } else {
gpu.module @wide attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "fma" sram 2080 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 : !r
    %c0 = arith.constant 0 : index
    flash_tile.fill %r with %g[%c0, %c0] dims [0, 1] : !r, !g
  }
}

// -----

!g = memref<?x144xf32, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<2x144xf32, #flash_tile.shared<pitch = 148>>
!r = !flash_tile.ring<1, !t>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = ["n", 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["n", 144], name = "key", type = "f32"}], sizes = [{dim = 0 : i64, name = "n", operand = "key"}], version = 1 : i64}

// 36 chunks a row and 32 threads: four of them copy a second chunk, the others
// would write past the row.
// CHECK-LABEL: gpu.module @uneven attributes
// CHECK: llvm.func @k(
// CHECK-DAG: %[[FOUR:.*]] = arith.constant 4 : i32
// CHECK-DAG: %[[CHUNK:.*]] = arith.remui %{{.*}}, %c32_i32
// CHECK: nvvm.cp.async.shared.global %[[TO:.*]], %{{.*}}, 16
// CHECK: %[[SECOND:.*]] = arith.cmpi slt, %[[CHUNK]], %[[FOUR]] : i32
// CHECK: scf.if %[[SECOND]] {
// CHECK: %[[TO1:.*]] = llvm.getelementptr %[[TO]][512]
// CHECK: nvvm.cp.async.shared.global %[[TO1]]
// CHECK: }
// CHECK: } else {
gpu.module @uneven attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "fma" sram 1184 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 : !r
    %c0 = arith.constant 0 : index
    flash_tile.fill %r with %g[%c0, %c0] dims [0, 1] : !r, !g
  }
}

// -----

!g = memref<?x16xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<16x16xf16, #flash_tile.shared<pitch = 24>>
!r = !flash_tile.ring<3, !t>
!one = !flash_tile.ring<1, !t>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = ["n", 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["n", 16], name = "key", type = "f16"}], sizes = [{dim = 0 : i64, name = "n", operand = "key"}], version = 1 : i64}

// A ring of three slots of 768 bytes has two counters, of fills and of waits,
// that go 768, 1536, 0; the loop carries both. A ring of one slot has none.
// CHECK-LABEL: gpu.module @ring attributes
// CHECK: llvm.func @k(
// CHECK: nvvm.cp.async.commit.group
// CHECK: nvvm.cp.async.commit.group
// CHECK: %[[LOOP:.*]]:2 = scf.for {{.*}} iter_args(%[[A:.*]] = %{{.*}}, %[[B:.*]] = %{{.*}}) -> (i32, i32)
// CHECK: nvvm.cp.async.wait.group 1
// CHECK: %[[READ:.*]] = arith.addi %[[A]], %c768_i32
// CHECK: %[[END:.*]] = arith.cmpi eq, %[[READ]], %c2304_i32
// CHECK: %[[NEXT:.*]] = arith.select %[[END]], %c0_i32, %[[READ]]
// CHECK: nvvm.barrier0
// CHECK: %[[FILL:.*]] = arith.addi %[[B]], %c768_i32
// CHECK: %[[FEND:.*]] = arith.cmpi eq, %[[FILL]], %c2304_i32
// CHECK: %[[FNEXT:.*]] = arith.select %[[FEND]], %c0_i32, %[[FILL]]
// CHECK: nvvm.cp.async.commit.group
// CHECK: scf.yield %[[NEXT]], %[[FNEXT]] : i32, i32
// After the loop they go on.
// CHECK: arith.addi %[[LOOP]]#0, %c768_i32
gpu.module @ring attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" sram 3072 {
  ^bb0(%g: !g):
    %one = flash_tile.alloc at 2304 : !one
    %r = flash_tile.alloc at 0 : !r
    %c0 = arith.constant 0 : index
    %c16 = arith.constant 16 : index
    %n = memref.dim %g, %c0 : !g
    flash_tile.fill %one with %g[%c0, %c0] dims [0, 1] : !one, !g
    flash_tile.fill %r with %g[%c0, %c0] dims [0, 1] : !r, !g
    scf.for %i = %c0 to %n step %c16 {
      %t = flash_tile.wait %r pending 1 : !r -> !t
      flash_tile.barrier
      flash_tile.fill %r with %g[%i, %c0] dims [0, 1] : !r, !g
      flash_tile.release %r : !r
    }
    %u = flash_tile.wait %r pending 0 : !r -> !t
    flash_tile.release %r : !r
  }
}

// -----

!t = tensor<16x16xf32, #flash_tile.shared<pitch = 20>>
!r = !flash_tile.ring<1, !t>
!acc = tensor<16x16xf32, #flash_tile.acc<1>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// Staging: pairs of columns to the warp's own rows, 8 rows (640 bytes) and 8
// columns (32 bytes) apart, between two meetings of the warp, not of the CTA.
// CHECK-LABEL: gpu.module @staged attributes
// CHECK: llvm.func @k(
// CHECK-NOT: nvvm.barrier0
// CHECK: nvvm.bar.warp.sync
// CHECK: llvm.store %{{.*}}, %[[AT:.*]] {alignment = 8 : i64} : vector<2xf32>, !llvm.ptr<3>
// CHECK: %[[AT1:.*]] = llvm.getelementptr %[[AT]][640]
// CHECK: llvm.store %{{.*}}, %[[AT1]]
// CHECK: %[[AT2:.*]] = llvm.getelementptr %[[AT]][32]
// CHECK: llvm.store %{{.*}}, %[[AT2]]
// CHECK: %[[AT3:.*]] = llvm.getelementptr %[[AT]][672]
// CHECK: llvm.store %{{.*}}, %[[AT3]]
// CHECK-NOT: llvm.store
// CHECK: nvvm.bar.warp.sync
gpu.module @staged attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "fma" sram 1280 {
    %r = flash_tile.alloc at 0 : !r
    %p = arith.constant dense<1.0> : !acc
    %s = flash_tile.stage %p in %r : !acc, !r -> !t
  }
}
