// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' -o %t.1
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!g = memref<?x128xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tq = tensor<128x128xf16, #flash_tile.swizzled>
!tk = tensor<32x128xf16, #flash_tile.swizzled>
!rq = !flash_tile.ring<1, !tq>
!rk = !flash_tile.ring<2, !tk>
!s = tensor<128x32xf32, #flash_tile.acc<8>>
!o = tensor<128x128xf32, #flash_tile.acc<8>>
!p = tensor<128x32xf16, #flash_tile.operand_a<8>>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = ["min(ceildiv(m, 128), 132)", 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["m", 128], name = "query", type = "f16"}, {dims = ["n", 128], name = "key", type = "f16"}], sizes = [{dim = 0 : i64, name = "m", operand = "query"}, {dim = 0 : i64, name = "n", operand = "key"}], version = 1 : i64}

// Two warpgroups, 128 rows of Q and two slots of 32 keys of 128 elements: rows
// of two blocks of 64. Descriptors are made once: bits 62 (128-byte swizzle),
// 32 (1024 >> 4 from one group of eight rows to the next) and 16 (the leading
// offset: from 64 columns to the next 64, here 32 rows of 128 bytes; along k it
// has no meaning, so that a tile that is read both ways has one descriptor).
// CHECK-LABEL: gpu.module @products attributes
// CHECK: llvm.func @k(
// CHECK: %[[SRAM:.*]] = llvm.mlir.addressof @flash_sram
// CHECK: %[[KAT:.*]] = arith.addi %{{.*}}, %c32768_i32 : i32
// CHECK: %[[KFIELD:.*]] = arith.shrui %[[KAT]], %c4_i32
// CHECK: %[[KBITS:.*]] = arith.andi %[[KFIELD]], %c16383_i32
// CHECK: %[[KLONG:.*]] = arith.extui %[[KBITS]] : i32 to i64
// 4611686293322072064 = 1 << 62 | 64 << 32 | 256 << 16
// CHECK: %[[BOTH:.*]] = arith.constant 4611686293322072064 : i64
// CHECK: %[[KBASE:.*]] = llvm.or %[[KLONG]], %[[BOTH]]
// The second warpgroup multiplies the second 64 rows: 8192 bytes further.
// CHECK: %[[GROUP:.*]] = arith.shrui %{{.*}}, %c2_i32
// CHECK: %[[ROWS:.*]] = arith.muli %[[GROUP]], %c8192_i32
// CHECK: %[[QAT:.*]] = arith.addi %{{.*}}, %[[ROWS]]
// 4611686293305360384 = 1 << 62 | 64 << 32 | 1 << 16
// CHECK: %[[ALONGK:.*]] = arith.constant 4611686293305360384 : i64
// CHECK: %[[QBASE:.*]] = llvm.or %{{.*}}, %[[ALONGK]]

// The slot of K: 8192 >> 4 a slot.
// CHECK: nvvm.setmaxregister increase 240
// CHECK: %[[AT:.*]] = arith.muli %[[SLOT:.*]], %c512_i32
// CHECK: %[[LONG:.*]] = arith.extui %[[AT]] : i32 to i64
// CHECK: %[[K:.*]] = llvm.add %[[KBASE]], %[[LONG]]
// The fence comes before each product. The first step sets the sum (scale-d 0),
// neither operand is transposed.
// CHECK: nvvm.wgmma.fence.aligned
// CHECK-NEXT: %[[FIRST:.*]] = llvm.inline_asm has_side_effects asm_dialect = att "wgmma.mma_async.sync.aligned.m64n32k16.f32.f16.f16 {$0,$1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15}, $16, $17, 0, 1, 1, 0, 0;", "=f,=f,=f,=f,=f,=f,=f,=f,=f,=f,=f,=f,=f,=f,=f,=f,l,l" %[[QBASE]], %[[K]] : (i64, i64)
// The others add to it, in the same registers: 32 bytes further on in both.
// CHECK: %[[Q1:.*]] = llvm.add %[[QBASE]], %c2_i64
// CHECK-NEXT: %[[K1:.*]] = llvm.add %[[K]], %c2_i64
// CHECK-NEXT: llvm.inline_asm has_side_effects asm_dialect = att "wgmma.mma_async.sync.aligned.m64n32k16.f32.f16.f16 {$0,$1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15}, $32, $33, 1, 1, 1, 0, 0;", "=f,=f,=f,=f,=f,=f,=f,=f,=f,=f,=f,=f,=f,=f,=f,=f,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,l,l" %{{.*}}, %[[Q1]], %[[K1]] :
// CHECK: llvm.add %[[QBASE]], %c4_i64
// CHECK: llvm.add %[[QBASE]], %c6_i64
// The next block of 64 columns: 128 rows of Q, 32 of K, of 128 bytes.
// CHECK: llvm.add %[[QBASE]], %c1024_i64
// CHECK-NEXT: llvm.add %[[K]], %c256_i64
// CHECK: llvm.add %[[QBASE]], %c1026_i64
// CHECK-NEXT: llvm.add %[[K]], %c258_i64
// CHECK: llvm.add %[[QBASE]], %c1030_i64
// CHECK-NEXT: llvm.add %[[K]], %c262_i64
// CHECK-NEXT: wgmma.mma_async
// CHECK-NOT: wgmma.mma_async
// One group a product.
// CHECK: nvvm.wgmma.commit.group.sync.aligned
// CHECK-NEXT: nvvm.wgmma.wait.group.sync.aligned 0
// The result is used no earlier: through an empty statement.
// CHECK-NEXT: llvm.inline_asm has_side_effects asm_dialect = att "", "=f,=f,=f,=f,=f,=f,=f,=f,=f,=f,=f,=f,=f,=f,=f,=f,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15"

// A in registers: two steps of four; P and O are pinned in front of the fence,
// so that nothing that writes them comes after it. B is transposed, and a step
// is 16 rows of V: 128.
// CHECK: arith.muli %[[SLOT]], %c512_i32
// CHECK: %[[V:.*]] = llvm.add %[[KBASE]],
// CHECK-NEXT: llvm.inline_asm has_side_effects asm_dialect = att "", "=r,=r,=r,=r,=r,=r,=r,=r,0,1,2,3,4,5,6,7"
// CHECK: llvm.inline_asm has_side_effects asm_dialect = att "", "=f,=f,{{.*}},62,63"
// CHECK: nvvm.wgmma.fence.aligned
// CHECK-NEXT: llvm.inline_asm {{.*}}"wgmma.mma_async.sync.aligned.m64n128k16.f32.f16.f16 {$0,{{.*}},$63}, {$128,$129,$130,$131}, $132, 1, 1, 1, 1;", "=f,{{.*}},62,63,r,r,r,r,l" {{.*}}, %[[V]] :
// CHECK: %[[V1:.*]] = llvm.add %[[V]], %c128_i64
// CHECK-NEXT: llvm.inline_asm {{.*}}m64n128k16{{.*}}, {$128,$129,$130,$131}, $132, 1, 1, 1, 1;"{{.*}}, %[[V1]] :
// CHECK-NOT: wgmma.mma_async
// CHECK: nvvm.wgmma.commit.group.sync.aligned
// CHECK-NEXT: nvvm.wgmma.wait.group.sync.aligned 0
gpu.module @products attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 8 instruction "wgmma" sram 49200 {
  ^bb0(%gq: !g, %gk: !g):
    %rq = flash_tile.alloc at 0 barriers at 49152 : !rq
    %rk = flash_tile.alloc at 32768 barriers at 49168 : !rk
    %c0 = arith.constant 0 : index
    %m = memref.dim %gq, %c0 : !g
    flash_tile.roles producer registers 24 {
      flash_tile.tasks extents(%m) steps [128] order "stride" {
      ^bb0(%i: index):
        flash_tile.fill %rq with %gq[%i, %c0] dims [0, 1] : !rq, !g
        flash_tile.fill %rk with %gk[%c0, %c0] dims [0, 1] : !rk, !g
      }
    } consumers registers 240 {
      flash_tile.tasks extents(%m) steps [128] order "stride" {
      ^bb0(%i: index):
        %q = flash_tile.wait %rq : !rq -> !tq
        %k = flash_tile.wait %rk : !rk -> !tk
        %st = flash_tile.dot_start %q, %k transpose_b : !tq, !tk -> <!s>
        %s = flash_tile.dot_wait %st pending 0 : <!s> -> !s
        %n = arith.truncf %s : !s to tensor<128x32xf16, #flash_tile.acc<8>>
        %p = flash_tile.convert_layout %n : tensor<128x32xf16, #flash_tile.acc<8>> -> !p
        %one = arith.constant dense<1.0> : !o
        %ot = flash_tile.dot_start %p, %k acc %one : !o : !p, !tk -> <!o>
        %o = flash_tile.dot_wait %ot pending 0 : <!o> -> !o
        flash_tile.release %rq : !rq
        flash_tile.release %rk : !rk
      }
    }
  }
}

// -----

!g = memref<?x16xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<64x16xbf16, #flash_tile.swizzled>
!r = !flash_tile.ring<1, !t>
!s = tensor<64x64xf32, #flash_tile.acc<4>>
!o = tensor<64x16xf32, #flash_tile.acc<4>>
!p = tensor<64x64xbf16, #flash_tile.operand_a<4>>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["m", 16], name = "query", type = "bf16"}], sizes = [{dim = 0 : i64, name = "m", operand = "query"}], version = 1 : i64}

// bf16, a head dim of 16 (one step; rows still have 128 bytes), a product of A
// in registers that starts at zero, and two products in flight: the depth is
// the one of the op.
// CHECK-LABEL: gpu.module @flight attributes
// CHECK: nvvm.wgmma.fence.aligned
// CHECK-NEXT: llvm.inline_asm {{.*}}"wgmma.mma_async.sync.aligned.m64n64k16.f32.bf16.bf16 {{.*}}, 0, 1, 1, 0, 0;"
// CHECK-NOT: mma_async
// CHECK: nvvm.wgmma.commit.group.sync.aligned
// CHECK: nvvm.wgmma.fence.aligned
// CHECK-NEXT: llvm.inline_asm {{.*}}"wgmma.mma_async.sync.aligned.m64n16k16.f32.bf16.bf16 {$0,$1,$2,$3,$4,$5,$6,$7}, {$8,$9,$10,$11}, $12, 0, 1, 1, 1;"
// CHECK: llvm.inline_asm {{.*}}m64n16k16.f32.bf16.bf16 {$0,$1,$2,$3,$4,$5,$6,$7}, {$16,$17,$18,$19}, $20, 1, 1, 1, 1;"
// CHECK: llvm.inline_asm {{.*}}m64n16k16
// CHECK: llvm.inline_asm {{.*}}m64n16k16
// CHECK-NOT: mma_async
// CHECK: nvvm.wgmma.commit.group.sync.aligned
// CHECK-NEXT: nvvm.wgmma.wait.group.sync.aligned 1
// CHECK-NEXT: llvm.inline_asm has_side_effects asm_dialect = att "", "=f,{{.*}},30,31"
// CHECK: nvvm.wgmma.wait.group.sync.aligned 0
// CHECK-NEXT: llvm.inline_asm has_side_effects asm_dialect = att "", "=f,=f,=f,=f,=f,=f,=f,=f,0,1,2,3,4,5,6,7"
gpu.module @flight attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 4 instruction "wgmma" sram 8208 {
  ^bb0(%g: !g):
    %r = flash_tile.alloc at 0 barriers at 8192 : !r
    %c1 = arith.constant 1 : index
    %one = arith.constant dense<1.0> : tensor<64x64xbf16, #flash_tile.acc<4>>
    flash_tile.roles producer registers 56 {
    } consumers registers 256 {
      flash_tile.tasks extents(%c1) steps [1] order "stride" {
      ^bb0(%i: index):
        %t = flash_tile.wait %r : !r -> !t
        %p = flash_tile.convert_layout %one : tensor<64x64xbf16, #flash_tile.acc<4>> -> !p
        %st = flash_tile.dot_start %t, %t transpose_b : !t, !t -> <!s>
        %ot = flash_tile.dot_start %p, %t : !p, !t -> <!o>
        %s = flash_tile.dot_wait %st pending 1 : <!s> -> !s
        %o = flash_tile.dot_wait %ot pending 0 : <!o> -> !o
        flash_tile.release %r : !r
      }
    }
  }
}
