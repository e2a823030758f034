// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' -o %t.1
// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-tile-to-nvvm))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!k = tensor<128x128xbf16, #flash_tile.swizzled>
!t = tensor<64x128xbf16, #flash_tile.swizzled>
!ds = tensor<128x64xbf16, #flash_tile.acc<8>>
!acc = tensor<64x128xf32, #flash_tile.acc_columns<8>>
!keys = !flash_tile.ring<1, !k>
!shared = !flash_tile.ring<2, !t>
!rows = !flash_tile.ring<1, tensor<8x1024xf32, #flash_tile.shared<pitch = 1024>>>
!g = memref<?x128xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!sum = memref<?x128xf32, strided<[?, 1]>, #gpu.address_space<global>>
#plan = {chip = "sm_90a", kernels = [{arguments = [{workspace = 128 : i64}, {integer = "ceildiv(n, 128) * 128"}, {integer = 128 : i64}], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["n", 128], name = "key", type = "bf16"}], sizes = [{dim = 0 : i64, name = "n", operand = "key"}], version = 1 : i64, workspace_bytes = 128 : i64}

// dS of 128 keys x 64 queries, read as queries x keys: stmatrix turns 8 x 8
// blocks around, 16 queries (2048 bytes) at a time. What threads have written is
// of another proxy than what products read. Then the consumers meet, 256
// threads at a barrier of their own.
// CHECK-LABEL: gpu.module @shared
// CHECK: nvvm.setmaxregister increase
// CHECK: %[[AT:.*]] = llvm.getelementptr %{{.*}} : (!llvm.ptr<3>, i32)
// CHECK: nvvm.stmatrix %[[AT]], {{.*}}layout = #nvvm.mma_layout<col>
// CHECK: %[[NEXT:.*]] = llvm.getelementptr %[[AT]][2048]
// CHECK: nvvm.stmatrix %[[NEXT]], {{.*}}layout = #nvvm.mma_layout<col>
// CHECK: llvm.getelementptr %[[AT]][4096]
// CHECK: nvvm.stmatrix
// CHECK: llvm.getelementptr %[[AT]][6144]
// CHECK: nvvm.stmatrix
// CHECK: nvvm.fence.proxy {{.*}}async.shared
// CHECK-NEXT: nvvm.barrier id = %c1_i32{{.*}} number_of_threads = %c256_i32
// Each warpgroup multiplies all 64 rows by half of the columns of K.
// CHECK-COUNT-8: wgmma.mma_async.sync.aligned.m64n64k16
// CHECK-NOT: wgmma.mma_async
// CHECK: nvvm.wgmma.wait.group.sync.aligned 0
// A thread of the warpgroup's first warp waits until its rows were read; the
// branch is inside of the assembly, where it does not end what ptxas knows of
// products in flight. The 128 have a barrier of their own.
// CHECK: setp.ne.u32 q, $0, 0;\0A@q bra L${:uid};\0Aelect.sync _|p, -1;\0A@p cp.async.bulk.wait_group.read 0;
// CHECK-NEXT: nvvm.barrier id = %{{[^ ]*}} number_of_threads = %c128_i32
// Eight times 16 bytes a lane.
// CHECK-COUNT-8: llvm.store %{{.*}} {alignment = 16 : i64} : vector<4xf32>, !llvm.ptr<3>
// CHECK: nvvm.fence.proxy {{.*}}async.shared
// CHECK-NEXT: nvvm.barrier id = %{{[^ ]*}} number_of_threads = %c128_i32
// CHECK: elect.sync _|p, -1;\0A@p cp.reduce.async.bulk.global.shared::cta.bulk_group.add.f32 [$0], [$1], $2;\0A@p cp.async.bulk.commit_group;
// CHECK-SAME: %c16384_i32
// CHECK-NOT: cp.reduce
gpu.module @shared attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 8 instruction "wgmma" sram 98320 {
  ^bb0(%key: !g, %dq: !sum):
    %ks = flash_tile.alloc at 0 barriers at 98304 : !keys
    %ring = flash_tile.alloc at 32768 : !shared
    %out = flash_tile.alloc at 65536 : !rows
    %ds = arith.constant dense<1.0> : !ds
    %c0 = arith.constant 0 : index
    %n = memref.dim %key, %c0 : !g
    flash_tile.roles producer registers 24 {
      flash_tile.tasks extents(%n) steps [128] order "stride" {
      ^bb0(%i: index):
        flash_tile.fill %ks with %key[%i, %c0] dims [0, 1] : !keys, !g
      }
    } consumers registers 240 {
      flash_tile.tasks extents(%n) steps [128] order "stride" {
      ^bb0(%i: index):
        %kt = flash_tile.wait %ks : !keys -> !k
        %t = flash_tile.share %ds in %ring : !ds, !shared -> !t
        flash_tile.meet
        %p = flash_tile.dot_start %t, %kt : !t, !k -> !flash_tile.pending<!acc>
        %x = flash_tile.dot_wait %p pending 0 : !flash_tile.pending<!acc> -> !acc
        flash_tile.release %ks : !keys
        flash_tile.accumulate %x into %dq[%i, %c0] dims [0, 1] via %out : !rows : !acc, !sum
      }
    }
  }
}

// -----

!sum = memref<?x64xf32, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<128x64xf32, #flash_tile.acc<8>>
#plan = {chip = "sm_90a", kernels = [{arguments = [{workspace = 128 : i64}, {integer = "ceildiv(n, 128) * 128"}, {integer = 64 : i64}], block = [256, 1, 1], entry = "k", grid = ["ceildiv(n, 128)", 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["n", 64], name = "d_query", output = true, type = "f32"}], sizes = [{dim = 0 : i64, name = "n", operand = "d_query"}], version = 1 : i64, workspace_bytes = 128 : i64}

// The same order when it is read: 512 bytes from one access of the warp to the
// next.
// CHECK-LABEL: gpu.module @read
// CHECK: %[[FROM:.*]] = llvm.getelementptr %{{.*}} : (!llvm.ptr<1>, i64)
// CHECK: llvm.load %[[FROM]] {alignment = 16 : i64} : !llvm.ptr<1> -> vector<4xf32>
// CHECK: %[[B:.*]] = llvm.getelementptr %[[FROM]][512]
// CHECK: llvm.load %[[B]] {alignment = 16 : i64}
// CHECK: llvm.getelementptr %[[FROM]][3584]
gpu.module @read attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 8 instruction "m16n8k16" {
  ^bb0(%out: !sum, %dq: !sum):
    %c0 = arith.constant 0 : index
    %n = memref.dim %out, %c0 : !sum
    %i = flash_tile.task extents(%n) steps [128] : index
    %x = flash_tile.load_sum %dq[%i, %c0] dims [0, 1] : !sum -> !t
    flash_tile.write %x to %out[%i, %c0] dims [0, 1] : !t, !sum
  }
}

// -----

!sum = memref<?x128xf32, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<128x128xf32, #flash_tile.acc<8>>
#plan = {chip = "sm_90a", kernels = [{arguments = [{workspace = 128 : i64}, {integer = "ceildiv(n, 128) * 128"}, {integer = 128 : i64}], block = [256, 1, 1], entry = "k", grid = ["ceildiv(n, 128)", 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["n", 128], name = "d_query", output = true, type = "f32"}], sizes = [{dim = 0 : i64, name = "n", operand = "d_query"}], version = 1 : i64, workspace_bytes = 128 : i64}

// Of 128 columns the second 64 follow the first of 64 rows, 16384 bytes.
// CHECK-LABEL: gpu.module @wide
// CHECK: %[[FROM:.*]] = llvm.getelementptr %{{.*}} : (!llvm.ptr<1>, i64)
// CHECK: llvm.load %[[FROM]] {alignment = 16 : i64}
// CHECK: llvm.getelementptr %[[FROM]][3584]
// CHECK: llvm.getelementptr %[[FROM]][16384]
gpu.module @wide attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 8 instruction "m16n8k16" {
  ^bb0(%out: !sum, %dq: !sum):
    %c0 = arith.constant 0 : index
    %n = memref.dim %out, %c0 : !sum
    %i = flash_tile.task extents(%n) steps [128] : index
    %x = flash_tile.load_sum %dq[%i, %c0] dims [0, 1] : !sum -> !t
    flash_tile.write %x to %out[%i, %c0] dims [0, 1] : !t, !sum
  }
}

// -----

!sum = memref<?x128xf32, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<128x128xf32, #flash_tile.acc_chunks<8>>
#plan = {chip = "sm_90a", kernels = [{arguments = [{workspace = 128 : i64}, {integer = "ceildiv(n, 128) * 128"}, {integer = 128 : i64}], block = [256, 1, 1], entry = "k", grid = ["ceildiv(n, 128)", 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["n", 128], name = "d_query", output = true, type = "f32"}], sizes = [{dim = 0 : i64, name = "n", operand = "d_query"}], version = 1 : i64, workspace_bytes = 128 : i64}

// Chunks of columns: lane 4g + t reads, of the t-th of four blocks of eight
// columns, the four times 16 bytes of its group; the next 32 columns are 2048
// bytes further on, the second 64 as above.
// CHECK-LABEL: gpu.module @sum_chunks
// CHECK-DAG: arith.muli %{{.*}}, %c64_i32
// CHECK-DAG: arith.muli %{{.*}}, %c512_i32
// CHECK: %[[FROM:.*]] = llvm.getelementptr %{{.*}} : (!llvm.ptr<1>, i64)
// CHECK: llvm.load %[[FROM]] {alignment = 16 : i64}
// CHECK: llvm.getelementptr %[[FROM]][16]
// CHECK: llvm.getelementptr %[[FROM]][32]
// CHECK: llvm.getelementptr %[[FROM]][48]
// CHECK: llvm.getelementptr %[[FROM]][2048]
// CHECK: llvm.getelementptr %[[FROM]][16384]
gpu.module @sum_chunks attributes {flash.launch_plan = #plan} {
  flash_tile.kernel @k warps 8 instruction "m16n8k16" {
  ^bb0(%out: !sum, %dq: !sum):
    %c0 = arith.constant 0 : index
    %n = memref.dim %out, %c0 : !sum
    %i = flash_tile.task extents(%n) steps [128] : index
    %x = flash_tile.load_sum %dq[%i, %c0] dims [0, 1] : !sum -> !t
    flash_tile.write %x to %out[%i, %c0] dims [0, 1] : !t, !sum
  }
}

// -----

!sum = memref<?x64xf32, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<128x64xf32, #flash_tile.acc<8>>

// Without a ring to go through.
gpu.module @m attributes {flash.launch_plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "k", grid = [1, 1, 1], sram_bytes = 0 : i64}], name = "k", operands = [{dims = ["n", 64], name = "d_query", output = true, type = "f32"}], sizes = [{dim = 0 : i64, name = "n", operand = "d_query"}], version = 1 : i64}} {
  flash_tile.kernel @k warps 8 instruction "wgmma" {
  ^bb0(%dq: !sum):
    %c0 = arith.constant 0 : index
    %n = memref.dim %dq, %c0 : !sum
    %x = arith.constant dense<1.0> : !t
    flash_tile.roles producer registers 24 {
      flash_tile.tasks extents(%n) steps [128] order "stride" {
      ^bb0(%i: index):
      }
    } consumers registers 240 {
      flash_tile.tasks extents(%n) steps [128] order "stride" {
      ^bb0(%i: index):
        // expected-error @+1 {{expected an argument of the kernel and a ring to go through}}
        flash_tile.accumulate %x into %dq[%i, %c0] dims [0, 1] : !t, !sum
      }
    }
  }
}
