// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' -o %t.1
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!s = tensor<64x16xf32, #flash_tile.acc<4>>
!h = tensor<64x8xf32, #flash_tile.acc<4>>
!p = tensor<64xf32, #flash_tile.partial<4>>
!r = tensor<64xf32, #flash_tile.row<4>>
!a = tensor<64x16xf16, #flash_tile.swizzled>
!b = tensor<16x16xf16, #flash_tile.swizzled>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// A thread has eight elements: (row g, columns 2t, 2t + 1), (row g + 8, the
// same), then those of the next 8 columns.
// CHECK-LABEL: gpu.module @parts attributes
// CHECK: nvvm.wgmma.wait.group
// CHECK-NEXT: %[[S:.*]] = llvm.inline_asm
// CHECK-NEXT: %[[A0:.*]] = llvm.extractvalue %[[S]][0]
// CHECK-NEXT: %[[A1:.*]] = llvm.extractvalue %[[S]][1]
// CHECK-NEXT: %[[B0:.*]] = llvm.extractvalue %[[S]][2]
// CHECK-NEXT: %[[B1:.*]] = llvm.extractvalue %[[S]][3]
// CHECK-NEXT: %[[A2:.*]] = llvm.extractvalue %[[S]][4]
// CHECK-NEXT: %[[A3:.*]] = llvm.extractvalue %[[S]][5]
// CHECK-NEXT: %[[B2:.*]] = llvm.extractvalue %[[S]][6]
// CHECK-NEXT: %[[B3:.*]] = llvm.extractvalue %[[S]][7]
// Slices and a concatenation rename them: no code until the maximum, which has
// two chains a row that take turns. The halves have changed places.
// CHECK-NEXT: %[[MA0:.*]] = llvm.intr.maximum(%[[A2]], %[[A0]])
// CHECK-NEXT: %[[MA1:.*]] = llvm.intr.maximum(%[[A3]], %[[A1]])
// CHECK-NEXT: %[[MB0:.*]] = llvm.intr.maximum(%[[B2]], %[[B0]])
// CHECK-NEXT: %[[MB1:.*]] = llvm.intr.maximum(%[[B3]], %[[B1]])
// CHECK-NEXT: %[[MA:.*]] = llvm.intr.maximum(%[[MA0]], %[[MA1]])
// CHECK-NEXT: %[[MB:.*]] = llvm.intr.maximum(%[[MB0]], %[[MB1]])
// Complete after two exchanges between the lanes of a row; the two rows of a
// thread take turns.
// CHECK-NEXT: %[[XA:.*]] = nvvm.shfl.sync bfly %c-1_i32, %[[MA]], %c1_i32, %c31_i32
// CHECK-NEXT: %[[XB:.*]] = nvvm.shfl.sync bfly %c-1_i32, %[[MB]], %c1_i32, %c31_i32
// CHECK-NEXT: %[[MA2:.*]] = llvm.intr.maximum(%[[MA]], %[[XA]])
// CHECK-NEXT: %[[MB2:.*]] = llvm.intr.maximum(%[[MB]], %[[XB]])
// CHECK-NEXT: nvvm.shfl.sync bfly %c-1_i32, %[[MA2]], %c2_i32, %c31_i32
// CHECK-NEXT: nvvm.shfl.sync bfly %c-1_i32, %[[MB2]], %c2_i32, %c31_i32
// CHECK-NEXT: %[[ROWA:.*]] = llvm.intr.maximum
// CHECK-NEXT: %[[ROWB:.*]] = llvm.intr.maximum
// Every lane has the row's value already: a spread is no code. A vote asks for
// both rows of all lanes.
// CHECK-NEXT: %[[OKA:.*]] = arith.cmpf ole, %[[MA]], %[[ROWA]]
// CHECK-NEXT: %[[OKB:.*]] = arith.cmpf ole, %[[MB]], %[[ROWB]]
// CHECK-NEXT: %[[OK:.*]] = llvm.and %[[OKA]], %[[OKB]]
// CHECK-NEXT: %[[ALL:.*]] = nvvm.vote.sync all %c-1_i32, %[[OK]] -> i1
// CHECK-NEXT: scf.if %[[ALL]] {
// CHECK-NEXT: nvvm.barrier0
// CHECK-NEXT: }
// A sum has one chain a row, from the values that it starts with.
// CHECK-NEXT: %[[SA:.*]] = llvm.fadd %[[MA]], %[[A2]]
// CHECK-NEXT: %[[SA2:.*]] = llvm.fadd %[[SA]], %[[A3]]
// CHECK-NEXT: %[[SB:.*]] = llvm.fadd %[[MB]], %[[B2]]
// CHECK-NEXT: %[[SB2:.*]] = llvm.fadd %[[SB]], %[[B3]]
// CHECK-NEXT: nvvm.shfl.sync bfly %c-1_i32, %[[SA2]], %c1_i32
// CHECK: %[[TA:.*]] = llvm.fadd
// CHECK: %[[TB:.*]] = llvm.fadd
// CHECK: %[[TA2:.*]] = llvm.fadd %[[TA]]
// CHECK-NEXT: %[[TB2:.*]] = llvm.fadd %[[TB]]
// An issue point is an empty statement through which its tiles go.
// CHECK-NEXT: %[[PIN:.*]] = llvm.inline_asm has_side_effects asm_dialect = att "", "=f,=f,=f,=f,=f,=f,0,1,2,3,4,5" %[[A0]], %[[A1]], %[[B0]], %[[B1]], %[[TA2]], %[[TB2]] :
// CHECK-NEXT: %[[PA0:.*]] = llvm.extractvalue %[[PIN]][0]
// CHECK: %[[PT:.*]] = llvm.extractvalue %[[PIN]][4]
// CHECK: llvm.fmul %[[PA0]], %[[PT]]
gpu.module @parts attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" sram 10272 {
    %ra = flash_tile.alloc at 0 barriers at 10240 : !flash_tile.ring<1, !a>
    %rb = flash_tile.alloc at 8192 barriers at 10256 : !flash_tile.ring<1, !b>
    flash_tile.roles producer registers 56 {
    } consumers registers 256 {
      %a = flash_tile.wait %ra : !flash_tile.ring<1, !a> -> !a
      %k = flash_tile.wait %rb : !flash_tile.ring<1, !b> -> !b
      %st = flash_tile.dot_start %a, %k transpose_b : !a, !b -> <!s>
      %s = flash_tile.dot_wait %st pending 0 : <!s> -> !s
      %right = flash_tile.slice %s from 8 : !s -> !h
      %left = flash_tile.slice %s from 0 : !s -> !h
      %turned = flash_tile.concat %right, %left : !h, !h -> !s
      %max = flash_tile.partial_reduce max %turned : !s -> !p
      %row = flash_tile.combine max %max : !p -> !r
      %old = flash_tile.spread %row : !r -> !p
      %within = arith.cmpf ole, %max, %old : !p
      %keep = flash_tile.vote %within : tensor<64xi1, #flash_tile.partial<4>>
      scf.if %keep {
        flash_tile.barrier
      }
      %sum = flash_tile.partial_reduce add %right from %max : !p : !h -> !p
      %total = flash_tile.combine add %sum : !p -> !r
      %pinned:2 = "flash_tile.issue_point"(%left, %total) <{operandSegmentSizes = array<i32: 2, 0>}> : (!h, !r) -> (!h, !r)
      %b = flash_tile.broadcast %pinned#1 along 1 : !r -> !h
      %d = arith.mulf %pinned#0, %b : !h
    }
  }
}

// -----

!s = tensor<64x24xf32, #flash_tile.acc<4>>
!p = tensor<64xf32, #flash_tile.partial<4>>
!a = tensor<64x16xf16, #flash_tile.swizzled>
!b = tensor<24x16xf16, #flash_tile.swizzled>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [], sizes = [], version = 1 : i64}

// A maximum that starts from +0 is one of integers. Each chain takes two
// elements at a time, of which ptxas makes one instruction; so does the end,
// with the sixth element of the row. From -0 it is a maximum of floats.
// CHECK-LABEL: gpu.module @from_zero attributes
// CHECK: nvvm.wgmma.wait.group
// CHECK: %[[S:.*]] = llvm.inline_asm
// CHECK-DAG: %[[E0:.*]] = llvm.extractvalue %[[S]][0]
// CHECK-DAG: %[[E1:.*]] = llvm.extractvalue %[[S]][1]
// CHECK-DAG: %[[E2:.*]] = llvm.extractvalue %[[S]][4]
// CHECK-DAG: %[[E5:.*]] = llvm.extractvalue %[[S]][9]
// CHECK: %[[B0:.*]] = llvm.bitcast %[[E0]] : f32 to i32
// CHECK-NEXT: %[[B1:.*]] = llvm.bitcast %[[E1]] : f32 to i32
// CHECK-NEXT: %[[M1:.*]] = llvm.intr.smax(%[[B1]], %c0_i32)
// CHECK-NEXT: %[[B2:.*]] = llvm.bitcast %[[E2]] : f32 to i32
// CHECK-NEXT: %[[M2:.*]] = llvm.intr.smax(%[[B2]], %[[M1]])
// CHECK: %[[N1:.*]] = llvm.intr.smax(%{{.*}}, %[[B0]])
// CHECK: %[[N2:.*]] = llvm.intr.smax(%{{.*}}, %[[N1]])
// CHECK-NEXT: %[[ALL:.*]] = llvm.intr.smax(%[[M2]], %[[N2]])
// CHECK-NEXT: %[[B5:.*]] = llvm.bitcast %[[E5]] : f32 to i32
// CHECK-NEXT: %[[MAX:.*]] = llvm.intr.smax(%[[B5]], %[[ALL]])
// CHECK-NEXT: llvm.bitcast %[[MAX]] : i32 to f32
// CHECK-COUNT-6: llvm.intr.smax
// CHECK-NOT: llvm.intr.smax
// Of the negatives it is one of integers without signs, from that of -0.
// CHECK: %[[U1:.*]] = llvm.intr.umax(%{{.*}}, %[[SIGN:.*]]) : (i32, i32) -> i32
// CHECK-COUNT-4: llvm.intr.umax
// CHECK: %[[LOW:.*]] = llvm.intr.umax
// CHECK-NEXT: %[[NOSIGN:.*]] = llvm.xor %[[LOW]], %[[SIGN]]
// CHECK-NEXT: llvm.bitcast %[[NOSIGN]] : i32 to f32
// CHECK-COUNT-6: llvm.intr.umax
// CHECK-NOT: llvm.intr.umax
// CHECK: llvm.intr.maximum
gpu.module @from_zero attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" sram 11296 {
    %ra = flash_tile.alloc at 0 barriers at 11264 : !flash_tile.ring<1, !a>
    %rb = flash_tile.alloc at 8192 barriers at 11280 : !flash_tile.ring<1, !b>
    flash_tile.roles producer registers 56 {
    } consumers registers 256 {
      %a = flash_tile.wait %ra : !flash_tile.ring<1, !a> -> !a
      %k = flash_tile.wait %rb : !flash_tile.ring<1, !b> -> !b
      %st = flash_tile.dot_start %a, %k transpose_b : !a, !b -> <!s>
      %s = flash_tile.dot_wait %st pending 0 : <!s> -> !s
      %zero = arith.constant dense<0.0> : !p
      %minus = arith.constant dense<-0.0> : !p
      %max = flash_tile.partial_reduce max %s from %zero : !p : !s -> !p
      %negative = arith.negf %s : !s
      %low = flash_tile.partial_reduce max %negative from %zero : !p : !s -> !p
      %other = flash_tile.partial_reduce max %s from %minus : !p : !s -> !p
      %both = arith.maximumf %max, %low : !p
      %within = arith.cmpf ole, %both, %other : !p
      %keep = flash_tile.vote %within : tensor<64xi1, #flash_tile.partial<4>>
      scf.if %keep {
        flash_tile.barrier
      }
    }
  }
}
