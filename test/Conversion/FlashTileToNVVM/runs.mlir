// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' -o %t.1
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!s = tensor<64x8xf32, #flash_tile.acc<4>>
!h = tensor<64x8xf16, #flash_tile.acc<4>>
!p = tensor<64xf32, #flash_tile.partial<4>>
!r = tensor<64xf32, #flash_tile.row<4>>
!a = tensor<64x16xf16, #flash_tile.swizzled>
!b = tensor<8x16xf16, #flash_tile.swizzled>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{name = "start", scalar = true, type = "f32"}], sizes = [], version = 1 : i64}

// In a kernel of roles a chain of elementwise ops is one run: all of them for
// the first element, with the sum of the row, then for the second. A broadcast
// or a constant in between does not end it.
// CHECK-LABEL: gpu.module @run attributes
// CHECK: nvvm.setmaxregister increase
// CHECK: %[[M0:.*]] = llvm.fmul %[[A0:.*]], %[[C:[a-z0-9_]+]]
// CHECK-NEXT: %[[D0:.*]] = llvm.fsub %[[M0]], %[[SHIFT:.*]] :
// CHECK-NEXT: %[[E0:.*]] = llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz.f32"(%[[D0]])
// The first element of a row starts its sum.
// CHECK-NEXT: %[[M1:.*]] = llvm.fmul %{{.*}}, %[[C]]
// CHECK-NEXT: %[[D1:.*]] = llvm.fsub %[[M1]], %[[SHIFT]]
// CHECK-NEXT: %[[E1:.*]] = llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz.f32"(%[[D1]])
// CHECK-NEXT: %[[SUMA:.*]] = llvm.fadd %[[E0]], %[[E1]]
// The row of the other elements is the thread's second one.
// CHECK-NEXT: %[[M2:.*]] = llvm.fmul
// CHECK-NEXT: llvm.fsub %[[M2]], %[[SHIFT2:.*]] :
// CHECK-NEXT: %[[E2:.*]] = llvm.call_intrinsic "llvm.nvvm.ex2
// CHECK-NEXT: %[[M3:.*]] = llvm.fmul
// CHECK-NEXT: llvm.fsub %[[M3]], %[[SHIFT2]]
// CHECK-NEXT: %[[E3:.*]] = llvm.call_intrinsic "llvm.nvvm.ex2
// CHECK-NEXT: %[[SUMB:.*]] = llvm.fadd %[[E2]], %[[E3]]
// The sum ends the run; the next one starts from it, and rounding, which takes
// two elements at a time, is none of its members.
// CHECK-NEXT: %[[N0:.*]] = llvm.fadd %[[E0]], %[[E0]]
// CHECK-NEXT: %[[SUMA1:.*]] = llvm.fadd %[[SUMA]], %[[N0]]
// CHECK-NEXT: %[[N1:.*]] = llvm.fadd %[[E1]], %[[E1]]
// CHECK-NEXT: %[[SUMA2:.*]] = llvm.fadd %[[SUMA1]], %[[N1]]
// CHECK-NEXT: %[[N2:.*]] = llvm.fadd %[[E2]], %[[E2]]
// CHECK-NEXT: llvm.fadd %[[SUMB]], %[[N2]]
// CHECK: %[[PAIR:.*]] = llvm.insertelement %[[N0]]
// CHECK-NEXT: %[[PAIR2:.*]] = llvm.insertelement %[[N1]], %[[PAIR]]
// CHECK-NEXT: llvm.fptrunc %[[PAIR2]] : vector<2xf32> to vector<2xf16>
gpu.module @run attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" sram 10272 {
  ^bb0(%c: f32):
    %ra = flash_tile.alloc at 0 barriers at 10240 : !flash_tile.ring<1, !a>
    %rb = flash_tile.alloc at 8192 barriers at 10256 : !flash_tile.ring<1, !b>
    flash_tile.roles producer registers 56 {
    } consumers registers 256 {
      %a0 = flash_tile.wait %ra : !flash_tile.ring<1, !a> -> !a
      %k = flash_tile.wait %rb : !flash_tile.ring<1, !b> -> !b
      %st = flash_tile.dot_start %a0, %k transpose_b : !a, !b -> <!s>
      %s = flash_tile.dot_wait %st pending 0 : <!s> -> !s
      %max = flash_tile.partial_reduce max %s : !s -> !p
      %row = flash_tile.combine max %max : !p -> !r
      %factor = tensor.splat %c : !s
      %m = arith.mulf %s, %factor : !s
      %b = flash_tile.broadcast %row along 1 : !r -> !s
      %d = arith.subf %m, %b : !s
      %e = math.exp2 %d : !s
      %sum = flash_tile.partial_reduce add %e : !s -> !p
      %twice = arith.addf %e, %e : !s
      %sum2 = flash_tile.partial_reduce add %twice from %sum : !p : !s -> !p
      %n = arith.truncf %twice : !s to !h
    }
  }
}

// -----

!s = tensor<64x8xf32, #flash_tile.acc<4>>
!w = tensor<64x16xf32, #flash_tile.acc<4>>
!p = tensor<64xf32, #flash_tile.partial<4>>
!a = tensor<64x16xf16, #flash_tile.swizzled>
!b = tensor<16x16xf16, #flash_tile.swizzled>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// An op on a tile of another size needs nothing of the run, and comes before
// it. A sum of something else than the run's last tile ends it: that sum is
// taken when the run is complete, and what follows is another run.
// CHECK-LABEL: gpu.module @ends attributes
// CHECK: nvvm.setmaxregister increase
// CHECK-COUNT-8: llvm.fadd
// CHECK: %[[A0:.*]] = llvm.fmul
// CHECK-NEXT: %[[C0:.*]] = arith.divf %[[A0]], %[[A0]]
// CHECK-NEXT: %[[A1:.*]] = llvm.fmul
// CHECK-NEXT: %[[C1:.*]] = arith.divf %[[A1]], %[[A1]]
// CHECK-NEXT: %[[A2:.*]] = llvm.fmul
// CHECK-NEXT: arith.divf
// CHECK-NEXT: %[[A3:.*]] = llvm.fmul
// CHECK-NEXT: arith.divf
// CHECK-NEXT: llvm.fadd %[[A0]], %[[A1]]
// CHECK-NEXT: llvm.fadd %[[A2]], %[[A3]]
// CHECK-NEXT: llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz.f32"(%[[C0]])
// CHECK-NEXT: llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz.f32"(%[[C1]])
gpu.module @ends attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" sram 10272 {
    %ra = flash_tile.alloc at 0 barriers at 10240 : !flash_tile.ring<1, !a>
    %rb = flash_tile.alloc at 8192 barriers at 10256 : !flash_tile.ring<1, !b>
    flash_tile.roles producer registers 56 {
    } consumers registers 256 {
      %a0 = flash_tile.wait %ra : !flash_tile.ring<1, !a> -> !a
      %k = flash_tile.wait %rb : !flash_tile.ring<1, !b> -> !b
      %st = flash_tile.dot_start %a0, %k transpose_b : !a, !b -> <!w>
      %w = flash_tile.dot_wait %st pending 0 : <!w> -> !w
      %s = flash_tile.slice %w from 0 : !w -> !s
      %a = arith.mulf %s, %s : !s
      %b = arith.addf %w, %w : !w
      %c = arith.divf %a, %a : !s
      %sum = flash_tile.partial_reduce add %a : !s -> !p
      %e = math.exp2 %c : !s
    }
  }
}

// -----

!s = tensor<64x8xf32, #flash_tile.acc<4>>
!g = memref<?x8xf32, strided<[?, 1]>, #gpu.address_space<global>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["m", 8], name = "query", type = "f32"}], sizes = [{dim = 0 : i64, name = "m", operand = "query"}], version = 1 : i64}

// Kernels of one role keep their order: op by op.
// CHECK-LABEL: gpu.module @portable attributes
// CHECK: llvm.fmul
// CHECK-NEXT: llvm.fmul
// CHECK-NEXT: llvm.fmul
// CHECK-NEXT: llvm.fmul
// CHECK-NEXT: llvm.fadd
// CHECK-NEXT: llvm.fadd
// CHECK-NEXT: llvm.fadd
// CHECK-NEXT: llvm.fadd
// CHECK-NOT: index_bits
gpu.module @portable attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%g: !g):
    %c0 = arith.constant 0 : index
    %s = flash_tile.load %g[%c0, %c0] dims [0, 1] : !g -> !s
    %a = arith.mulf %s, %s : !s
    %b = arith.addf %a, %a : !s
  }
}
