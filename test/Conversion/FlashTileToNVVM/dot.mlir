// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' -o %t.1
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2
//
// One warp, the smallest tiles: what a dot does with its fragments. `lane` is
// the thread's number in its warp, group = lane / 4, member = lane % 4.

!g = memref<?x16xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<16x16xf16, #flash_tile.shared<pitch = 24>>
!r = !flash_tile.ring<1, !t>
!acc = tensor<16x16xf32, #flash_tile.acc<1>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = ["m", 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["m", 16], name = "query", type = "f16"}], sizes = [{dim = 0 : i64, name = "m", operand = "query"}], version = 1 : i64}

// Q·Kᵀ. A: lanes 0 to 15 address rows 0 to 15 of the first eight columns,
// lanes 16 to 31 the same rows of the next eight: matrices (g, k), (g+8, k),
// (g, k+8), (g+8, k+8). B, whose rows are keys: lanes 0-7 and 8-15 address keys
// 0 to 7 at both halves of k, lanes 16-31 keys 8 to 15. 48 bytes a row.
// CHECK-LABEL: gpu.module @transposed attributes
// CHECK: llvm.func @k(
// CHECK-DAG: %[[TID:.*]] = nvvm.read.ptx.sreg.tid.x
// CHECK-DAG: %[[LANE:.*]] = arith.andi %[[TID]], %c31_i32
// CHECK-DAG: %[[WARP:.*]] = nvvm.shfl.sync
// CHECK-DAG: %[[AROW:.*]] = arith.andi %[[LANE]], %c15_i32
// CHECK-DAG: %[[ACHUNK:.*]] = arith.shrui %[[LANE]], %c4_i32
// CHECK-DAG: %[[AFIRST:.*]] = arith.muli %[[WARP]], %c16_i32
// CHECK-DAG: %[[AAT:.*]] = arith.addi %[[AROW]], %[[AFIRST]]
// CHECK-DAG: %[[ABYTES:.*]] = arith.muli %[[AAT]], %c48_i32
// CHECK-DAG: arith.muli %[[ACHUNK]], %c16_i32
// CHECK-DAG: %[[BROW:.*]] = arith.andi %[[LANE]], %c7_i32
// CHECK-DAG: %[[BHALF:.*]] = arith.shrui %[[LANE]], %c4_i32
// CHECK-DAG: %[[BEIGHT:.*]] = arith.muli %[[BHALF]], %c8_i32
// CHECK-DAG: %[[BAT:.*]] = arith.addi %[[BROW]], %[[BEIGHT]]
// CHECK-DAG: %[[BSHIFT:.*]] = arith.shrui %[[LANE]], %c3_i32
// CHECK-DAG: %[[BCHUNK:.*]] = arith.andi %[[BSHIFT]], %c1_i32
// CHECK-DAG: arith.muli %[[BAT]], %c48_i32
// CHECK-DAG: arith.muli %[[BCHUNK]], %c16_i32
// CHECK: %[[A:.*]] = nvvm.ldmatrix %{{.*}} layout = #nvvm.mma_layout<row>, num = 4
// CHECK: %[[A0:.*]] = llvm.extractvalue %[[A]][0]
// CHECK: %[[A1:.*]] = llvm.extractvalue %[[A]][1]
// CHECK: %[[A2:.*]] = llvm.extractvalue %[[A]][2]
// CHECK: %[[A3:.*]] = llvm.extractvalue %[[A]][3]
// CHECK: %[[X0:.*]] = llvm.bitcast %[[A0]] : i32 to vector<2xf16>
// CHECK: %[[X1:.*]] = llvm.bitcast %[[A1]] : i32 to vector<2xf16>
// CHECK: %[[X2:.*]] = llvm.bitcast %[[A2]] : i32 to vector<2xf16>
// CHECK: %[[X3:.*]] = llvm.bitcast %[[A3]] : i32 to vector<2xf16>
// CHECK: %[[B:.*]] = nvvm.ldmatrix %{{.*}} layout = #nvvm.mma_layout<row>, num = 4
// CHECK: %[[B0:.*]] = llvm.extractvalue %[[B]][0]
// CHECK: %[[B1:.*]] = llvm.extractvalue %[[B]][1]
// CHECK: %[[B2:.*]] = llvm.extractvalue %[[B]][2]
// CHECK: %[[B3:.*]] = llvm.extractvalue %[[B]][3]
// CHECK: %[[Y0:.*]] = llvm.bitcast %[[B0]]
// CHECK: %[[Y1:.*]] = llvm.bitcast %[[B1]]
// CHECK: %[[Y2:.*]] = llvm.bitcast %[[B2]]
// CHECK: %[[Y3:.*]] = llvm.bitcast %[[B3]]
// CHECK: nvvm.mma.sync A[%[[X0]], %[[X1]], %[[X2]], %[[X3]]] B[%[[Y0]], %[[Y1]]] C[%[[Z:.*]], %[[Z]], %[[Z]], %[[Z]]] {layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>, shape = #nvvm.shape<m = 16, n = 8, k = 16>} : (vector<2xf16>, vector<2xf16>, f32)
// CHECK: nvvm.mma.sync A[%[[X0]], %[[X1]], %[[X2]], %[[X3]]] B[%[[Y2]], %[[Y3]]]
// CHECK-NOT: nvvm.mma.sync
// CHECK-NOT: nvvm.ldmatrix
gpu.module @transposed attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" sram 768 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 : !r
    %c0 = arith.constant 0 : index
    flash_tile.fill %r with %g[%c0, %c0] dims [0, 1] : !r, !g
    %t = flash_tile.wait %r pending 0 : !r -> !t
    flash_tile.barrier
    %zero = arith.constant dense<0.0> : !acc
    %s = flash_tile.dot %t, %t acc %zero transpose_b : !t, !t -> !acc
    flash_tile.release %r : !r
  }
}

// -----

!g = memref<?x16xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<32x16xbf16, #flash_tile.shared<pitch = 24>>
!r = !flash_tile.ring<1, !t>
!acc32 = tensor<16x32xf32, #flash_tile.acc<1>>
!acc = tensor<16x16xf32, #flash_tile.acc<1>>
!p = tensor<16x32xbf16, #flash_tile.acc<1>>
!pa = tensor<16x32xbf16, #flash_tile.operand_a<1>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = ["m", 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["m", 16], name = "query", type = "bf16"}], sizes = [{dim = 0 : i64, name = "m", operand = "query"}], version = 1 : i64}

// P·V. P's accumulators become A operands where they are: pairs of neighbours
// in one register, no shuffle, no SRAM. V's rows are the sum's, so that ldmatrix
// transposes; two steps of 16 keys are 16 rows of 48 bytes apart. Sums go on.
// bf16 operands stay in i32.
// CHECK-LABEL: gpu.module @registers attributes
// CHECK: llvm.func @k(
// CHECK-NOT: nvvm.shfl.sync bfly
// CHECK-COUNT-8: llvm.bitcast %{{.*}} : vector<2xbf16> to i32
// CHECK-NOT: llvm.bitcast
// CHECK: %[[B0:.*]] = nvvm.ldmatrix %{{.*}} layout = #nvvm.mma_layout<col>, num = 4
// CHECK: %[[D0:.*]] = nvvm.mma.sync {{.*}} multiplicandAPtxType = #nvvm.mma_type<bf16>, multiplicandBPtxType = #nvvm.mma_type<bf16>, shape = #nvvm.shape<m = 16, n = 8, k = 16>} : (i32, i32, f32)
// CHECK: %[[S0:.*]] = llvm.extractvalue %[[D0]][0]
// CHECK: nvvm.mma.sync
// CHECK: llvm.getelementptr %{{.*}}[768]
// CHECK-NEXT: nvvm.ldmatrix %{{.*}} layout = #nvvm.mma_layout<col>, num = 4
// CHECK: nvvm.mma.sync {{.*}} C[%[[S0]],
// CHECK: nvvm.mma.sync
// CHECK-NOT: nvvm.mma.sync
gpu.module @registers attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "m16n8k16" sram 1536 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 : !r
    %c0 = arith.constant 0 : index
    flash_tile.fill %r with %g[%c0, %c0] dims [0, 1] : !r, !g
    %t = flash_tile.wait %r pending 0 : !r -> !t
    flash_tile.barrier
    %p = arith.constant dense<1.0> : !p
    %pa = flash_tile.convert_layout %p : !p -> !pa
    %zero = arith.constant dense<0.0> : !acc
    %s = flash_tile.dot %pa, %t acc %zero : !pa, !t -> !acc
    flash_tile.release %r : !r
  }
}

// -----

!g = memref<?x16xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<64x16xf16, #flash_tile.shared<pitch = 24>>
!a = tensor<64x16xf16, #flash_tile.operand_a<2>>
!r = !flash_tile.ring<1, !t>
!acc = tensor<64x64xf32, #flash_tile.acc<2>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [64, 1, 1], entry = "k", grid = ["m", 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["m", 16], name = "query", type = "f16"}], sizes = [{dim = 0 : i64, name = "m", operand = "query"}], version = 1 : i64}

// Two blocks of 16 rows a warp use each fragment of B: 4 loads of B and 2 of A
// for 16 products. The second block of A is 16 rows of 48 bytes further.
// CHECK-LABEL: gpu.module @blocks attributes
// CHECK: llvm.func @k(
// CHECK: nvvm.ldmatrix
// CHECK: llvm.getelementptr %{{.*}}[768]
// CHECK-NEXT: nvvm.ldmatrix
// CHECK: nvvm.ldmatrix
// CHECK-COUNT-4: nvvm.mma.sync
// CHECK: nvvm.ldmatrix
// CHECK-COUNT-4: nvvm.mma.sync
// CHECK: nvvm.ldmatrix
// CHECK-COUNT-4: nvvm.mma.sync
// CHECK: nvvm.ldmatrix
// CHECK-COUNT-4: nvvm.mma.sync
// CHECK-NOT: nvvm.ldmatrix
// CHECK-NOT: nvvm.mma.sync
gpu.module @blocks attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 2 instruction "m16n8k16" sram 3072 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 : !r
    %c0 = arith.constant 0 : index
    flash_tile.fill %r with %g[%c0, %c0] dims [0, 1] : !r, !g
    %t = flash_tile.wait %r pending 0 : !r -> !t
    flash_tile.barrier
    %a = flash_tile.convert_layout %t : !t -> !a
    %zero = arith.constant dense<0.0> : !acc
    %s = flash_tile.dot %a, %t acc %zero transpose_b : !a, !t -> !acc
    flash_tile.release %r : !r
  }
}

// -----

!g = memref<?x16xf32, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<16x16xf32, #flash_tile.shared<pitch = 20>>
!r = !flash_tile.ring<1, !t>
!acc = tensor<16x16xf32, #flash_tile.acc<1>>
!a = tensor<16x16xf32, #flash_tile.operand_a<1>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = ["m", 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["m", 16], name = "query", type = "f32"}], sizes = [{dim = 0 : i64, name = "m", operand = "query"}], version = 1 : i64}

// tf32: two steps of 8, operands rounded to nearest. Q·Kᵀ loads four f32 a row
// of an 8 x 8 matrix; P·V reads rows of V as P's accumulators lie, 2t and
// 2t + 1 for t and t + 4.
// CHECK-LABEL: gpu.module @tf32 attributes
// CHECK: llvm.func @k(
// CHECK: nvvm.ldmatrix
// CHECK-COUNT-4: nvvm.convert.float.to.tf32 %{{.*}} {rnd = #nvvm.fp_rnd_mode<rna>}
// CHECK: nvvm.ldmatrix
// CHECK-COUNT-4: nvvm.convert.float.to.tf32 %{{.*}} {rnd = #nvvm.fp_rnd_mode<rna>}
// CHECK-COUNT-2: nvvm.mma.sync {{.*}} multiplicandAPtxType = #nvvm.mma_type<tf32>, multiplicandBPtxType = #nvvm.mma_type<tf32>, shape = #nvvm.shape<m = 16, n = 8, k = 8>}
// CHECK: nvvm.ldmatrix
// CHECK: nvvm.ldmatrix
// CHECK-COUNT-2: nvvm.mma.sync
// Row 0, row 1 (80 bytes) of columns 0 to 7, then of columns 8 to 15.
// CHECK-NOT: nvvm.ldmatrix
// CHECK: %[[V0:.*]] = llvm.load %[[AT:.*]] {alignment = 4 : i64} : !llvm.ptr<3> -> f32
// CHECK: %[[AT1:.*]] = llvm.getelementptr %[[AT]][80]
// CHECK: %[[V1:.*]] = llvm.load %[[AT1]]
// CHECK: %[[AT2:.*]] = llvm.getelementptr %[[AT]][32]
// CHECK: llvm.load %[[AT2]]
// CHECK: %[[AT3:.*]] = llvm.getelementptr %[[AT]][112]
// CHECK: llvm.load %[[AT3]]
// CHECK: %[[T0:.*]] = nvvm.convert.float.to.tf32 %[[V0]]
// CHECK: %[[T1:.*]] = nvvm.convert.float.to.tf32 %[[V1]]
// CHECK: nvvm.mma.sync {{.*}} B[%[[T0]], %[[T1]]]
gpu.module @tf32 attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "tf32" sram 1280 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 : !r
    %c0 = arith.constant 0 : index
    flash_tile.fill %r with %g[%c0, %c0] dims [0, 1] : !r, !g
    %t = flash_tile.wait %r pending 0 : !r -> !t
    flash_tile.barrier
    %zero = arith.constant dense<0.0> : !acc
    %s = flash_tile.dot %t, %t acc %zero transpose_b : !t, !t -> !acc
    %a = flash_tile.convert_layout %s : !acc -> !a
    %o = flash_tile.dot %a, %t acc %zero : !a, !t -> !acc
    flash_tile.release %r : !r
  }
}

// -----

!g = memref<?x16xf32, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<16x16xf32, #flash_tile.shared<pitch = 20>>
!r = !flash_tile.ring<1, !t>
!acc = tensor<16x16xf32, #flash_tile.acc<1>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = ["m", 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["m", 16], name = "query", type = "f32"}], sizes = [{dim = 0 : i64, name = "m", operand = "query"}], version = 1 : i64}

// bf16x3: each pair of f32 as the nearest bf16 and what that leaves. Three
// products a block, the small ones first.
// CHECK-LABEL: gpu.module @bf16x3 attributes
// CHECK: llvm.func @k(
// CHECK: %[[PAIR:.*]] = llvm.insertelement {{.*}} : vector<2xf32>
// CHECK: %[[NEAR:.*]] = llvm.fptrunc %[[PAIR:.*]] : vector<2xf32> to vector<2xbf16>
// CHECK: %[[BACK:.*]] = llvm.fpext %[[NEAR]] : vector<2xbf16> to vector<2xf32>
// CHECK: %[[REST:.*]] = llvm.fsub %{{.*}}, %[[BACK]]
// CHECK: %[[FAR:.*]] = llvm.fptrunc %[[REST]]
// CHECK: %[[N:.*]] = llvm.bitcast %[[NEAR]] : vector<2xbf16> to i32
// CHECK: %[[F:.*]] = llvm.bitcast %[[FAR]] : vector<2xbf16> to i32
// CHECK: nvvm.mma.sync A[%[[F]], {{.*}} B[%[[BN:[0-9]+]], {{.*}} #nvvm.mma_type<bf16>
// CHECK: nvvm.mma.sync A[%[[N]], {{.*}} B[%[[BF:[0-9]+]],
// CHECK: nvvm.mma.sync A[%[[N]], {{.*}} B[%[[BN]],
// CHECK-COUNT-3: nvvm.mma.sync
// CHECK-NOT: nvvm.mma.sync
gpu.module @bf16x3 attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "bf16x3" sram 1280 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 : !r
    %c0 = arith.constant 0 : index
    flash_tile.fill %r with %g[%c0, %c0] dims [0, 1] : !r, !g
    %t = flash_tile.wait %r pending 0 : !r -> !t
    flash_tile.barrier
    %zero = arith.constant dense<0.0> : !acc
    %s = flash_tile.dot %t, %t acc %zero transpose_b : !t, !t -> !acc
    flash_tile.release %r : !r
  }
}

// -----

!g = memref<?x16xf32, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<16x16xf32, #flash_tile.shared<pitch = 20>>
!r = !flash_tile.ring<2, !t>
!acc = tensor<16x16xf32, #flash_tile.acc<1>>
#plan = {chip = "sm_80", kernels = [{arguments = [], block = [32, 1, 1], entry = "k", grid = ["m", 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["m", 16], name = "query", type = "f32"}], sizes = [{dim = 0 : i64, name = "m", operand = "query"}], version = 1 : i64}

// fma: a loop over the sum, four terms of f32 in a load. 8 elements a thread,
// 32 fmas a round, no tensor core.
// CHECK-LABEL: gpu.module @fma attributes
// CHECK: llvm.func @k(
// CHECK-NOT: nvvm.mma.sync
// CHECK: scf.for %{{.*}} = %c0_i32 to %c16_i32 step %c4_i32 iter_args({{.*}}) -> (f32, f32, f32, f32, f32, f32, f32, f32) : i32 {
// CHECK-COUNT-6: llvm.load %{{.*}} {alignment = 16 : i64} : !llvm.ptr<3> -> vector<4xf32>
// CHECK-NOT: llvm.load
// CHECK-COUNT-16: llvm.intr.fma
// CHECK: scf.yield
// V is read two columns at a time.
// CHECK: scf.for
// CHECK-COUNT-2: llvm.load %{{.*}} {alignment = 16 : i64} : !llvm.ptr<3> -> vector<4xf32>
// CHECK-COUNT-8: llvm.load %{{.*}} {alignment = 8 : i64} : !llvm.ptr<3> -> vector<2xf32>
// CHECK-NOT: nvvm.mma.sync
gpu.module @fma attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 1 instruction "fma" sram 2560 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 : !r
    %c0 = arith.constant 0 : index
    flash_tile.fill %r with %g[%c0, %c0] dims [0, 1] : !r, !g
    %t = flash_tile.wait %r pending 0 : !r -> !t
    flash_tile.barrier
    %zero = arith.constant dense<0.0> : !acc
    %s = flash_tile.dot %t, %t acc %zero transpose_b : !t, !t -> !acc
    %o = flash_tile.dot %t, %t acc %s : !t, !t -> !acc
    flash_tile.release %r : !r
  }
}
