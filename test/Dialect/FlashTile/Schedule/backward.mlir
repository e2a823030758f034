// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(canonicalize,cse,flash-start-dots,flash-assign-latencies,flash-pipeline,flash-narrow-index,cse,flash-stage-outputs,flash-wait-early,flash-specialize-warps,flash-assign-layouts,flash-allocate-sram{limit=232448},flash-insert-waits,flash-verify-hazards))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(canonicalize,cse,flash-start-dots,flash-assign-latencies,flash-pipeline,flash-narrow-index,cse,flash-stage-outputs,flash-wait-early,flash-specialize-warps,flash-assign-layouts,flash-allocate-sram{limit=232448},flash-insert-waits,flash-verify-hazards))' -o %t.1
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(canonicalize,cse,flash-start-dots,flash-assign-latencies,flash-pipeline,flash-narrow-index,cse,flash-stage-outputs,flash-wait-early,flash-specialize-warps,flash-assign-layouts,flash-allocate-sram{limit=232448},flash-insert-waits,flash-verify-hazards))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

// The backward pass on sm_90a, without what makes it: both kernels with a causal
// mask, from products of tiles to proven rings.

!g = memref<?x?x128xbf16, strided<[?, ?, 1]>, #gpu.address_space<global>>
!f = memref<?x?xf32, strided<[?, 1]>, #gpu.address_space<global>>
!stays = tensor<128x128xbf16>
!streams = tensor<64x128xbf16>
!s = tensor<128x64xf32>
!sh = tensor<128x64xbf16>
!si = tensor<128x64xindex>
!o = tensor<128x128xf32>
!vec = tensor<64xf32>
#plan = {chip = "sm_90a", kernels = [{arguments = [{workspace = 128 : i64}, {integer = "h"}, {integer = "ceildiv(m, 128) * 128"}, {workspace = "128 + 4 * h * ceildiv(m, 128) * 128"}, {integer = "h"}, {integer = "ceildiv(m, 128) * 128"}], block = [128, 1, 1], entry = "keys", grid = ["min(ceildiv(n, 128) * h, 132)", 1, 1], sram_bytes = 0 : i64}], name = "keys", operands = [{dims = ["h", "m", 128], name = "query", type = "bf16"}, {dims = ["h", "n", 128], name = "key", type = "bf16"}, {dims = ["h", "n", 128], name = "value", type = "bf16"}, {dims = ["h", "m", 128], name = "d_output", type = "bf16"}, {scalar = true, name = "scale", type = "f32"}, {dims = ["h", "n", 128], name = "d_key", type = "bf16", output = true}, {dims = ["h", "n", 128], name = "d_value", type = "bf16", output = true}], sizes = [{dim = 0 : i64, name = "h", operand = "query"}, {dim = 1 : i64, name = "m", operand = "query"}, {dim = 1 : i64, name = "n", operand = "key"}], version = 1 : i64, workspace_bytes = "128 + 8 * h * ceildiv(m, 128) * 128"}

// A block of keys, queries stream by. K and V are copied once a task; Q, dO and
// two vectors along the columns of the transposed scores for each block. Every
// slot of Q and of dO is read by two products. The order is that of the input:
// both first products are in flight at once, the exponentials come beside dPt,
// dS beside dV. Nothing is in flight at the end of an iteration. Vectors are
// released behind the issue of the product that waits for what is computed from
// them. The producer takes its next task at the end: the loop is the task.
// CHECK-LABEL: flash_tile.kernel @keys
// CHECK-COUNT-2: flash_tile.alloc {{.*}} : <1, tensor<128x128xbf16, #flash_tile.swizzled>>
// CHECK-COUNT-2: flash_tile.alloc {{.*}} : <2, tensor<64x128xbf16, #flash_tile.swizzled>>
// CHECK-COUNT-2: flash_tile.alloc {{.*}} : <2, tensor<64xf32, #flash_tile.shared<pitch = 64>>>
// CHECK: flash_tile.roles producer
// CHECK: flash_tile.tasks {{.*}} order "dynamic"
// CHECK-NOT: flash_tile.next_task
// CHECK: flash_tile.fill %[[RK:[0-9]+]] with
// CHECK: flash_tile.fill %[[RV:[0-9]+]] with
// CHECK: scf.for
// CHECK: flash_tile.fill %[[RQ:[0-9]+]] with %{{.*}} dims [1, 2]
// CHECK: flash_tile.fill %[[RO:[0-9]+]] with %{{.*}} dims [1, 2]
// CHECK: flash_tile.fill %[[RL:[0-9]+]] with %{{.*}} dims [1]
// CHECK: flash_tile.fill %[[RD:[0-9]+]] with %{{.*}} dims [1]
// CHECK: } consumers
// CHECK-DAG: %[[K:.*]] = flash_tile.wait %[[RK]] :
// CHECK-DAG: %[[V:.*]] = flash_tile.wait %[[RV]] :
// CHECK: scf.for
// CHECK: %[[Q:.*]] = flash_tile.wait %[[RQ]]
// CHECK: %[[S:.*]] = flash_tile.dot_start %[[K]], %[[Q]] transpose_b
// CHECK: %[[O:.*]] = flash_tile.wait %[[RO]]
// CHECK: %[[DP:.*]] = flash_tile.dot_start %[[V]], %[[O]] transpose_b
// CHECK: %[[L:.*]] = flash_tile.wait %[[RL]]
// CHECK: flash_tile.convert_layout %[[L]] : {{.*}} -> tensor<64xf32, #flash_tile.column>
// CHECK: flash_tile.dot_wait %[[S]] pending 1
// CHECK: math.exp2
// CHECK: %[[P:.*]] = flash_tile.convert_layout %{{.*}} -> tensor<128x64xbf16, #flash_tile.operand_a<8>>
// CHECK: %[[DV:.*]] = flash_tile.dot_start %[[P]], %[[O]] acc
// CHECK-NEXT: flash_tile.release %[[RL]]
// CHECK: flash_tile.wait %[[RD]]
// CHECK: flash_tile.dot_wait %[[DP]] pending 1
// CHECK: %[[DS:.*]] = flash_tile.convert_layout %{{.*}} -> tensor<128x64xbf16, #flash_tile.operand_a<8>>
// CHECK: %[[DK:.*]] = flash_tile.dot_start %[[DS]], %[[Q]] acc
// CHECK-NEXT: flash_tile.release %[[RD]]
// CHECK-DAG: flash_tile.dot_wait %[[DV]] pending 1
// CHECK-DAG: flash_tile.dot_wait %[[DK]] pending 0
// CHECK-DAG: flash_tile.release %[[RO]]
// CHECK-DAG: flash_tile.release %[[RQ]]
// CHECK: scf.yield
// CHECK: flash_tile.write {{.*}} via
// CHECK: flash_tile.write {{.*}} via
gpu.module @m attributes {flash.plan = {stages = 2 : i64, stage_columns = 64 : i64}, flash.launch_plan = #plan} {
  flash_tile.kernel @keys warps 8 instruction "wgmma" {
  ^bb0(%Q: !g, %K: !g, %V: !g, %dO: !g, %scale: f32, %dK: !g, %dV: !g, %LSE: !f, %Delta: !f):
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %step = arith.constant 64 : index
    %rows = arith.constant 128 : index
    %log2e = arith.constant 1.44269504 : f32
    %c = arith.mulf %scale, %log2e : f32
    %h = memref.dim %Q, %c0 : !g
    %m = memref.dim %Q, %c1 : !g
    %n = memref.dim %K, %c1 : !g
    %t:2 = flash_tile.task extents(%h, %n) steps [1, 128] reversed : index, index
    %zs = arith.constant dense<0.0> : !s
    %zo = arith.constant dense<0.0> : !o
    %cs = tensor.splat %c : !s
    %n1 = arith.subi %n, %c1 : index
    %lastb = arith.divui %n1, %rows : index
    %lastn = arith.muli %lastb, %rows : index
    %n0 = arith.subi %lastn, %t#1 : index
    %lo0 = arith.divui %n0, %step : index
    %lo = arith.muli %lo0, %step : index
    %k = flash_tile.load %K[%t#0, %n0, %c0] dims [1, 2] : !g -> !stays
    %v = flash_tile.load %V[%t#0, %n0, %c0] dims [1, 2] : !g -> !stays
    %r:2 = scf.for %i = %lo to %m step %step iter_args(%dk = %zo, %dv = %zo) -> (!o, !o) {
      %q = flash_tile.load %Q[%t#0, %i, %c0] dims [1, 2] : !g -> !streams
      %do = flash_tile.load %dO[%t#0, %i, %c0] dims [1, 2] : !g -> !streams
      %s = flash_tile.dot %k, %q acc %zs transpose_b : !stays, !streams -> !s
      %dp = flash_tile.dot %v, %do acc %zs transpose_b : !stays, !streams -> !s
      %lse = flash_tile.load %LSE[%t#0, %i] dims [1] : !f -> !vec
      %lb = flash_tile.broadcast %lse along 0 : !vec -> !s
      %ln = arith.negf %lb : !s
      %x0 = math.fma %s, %cs, %ln : !s
      %p0 = math.exp2 %x0 : !s
      %e1 = arith.addi %n0, %rows : index
      %part = arith.cmpi slt, %i, %e1 : index
      %p = scf.if %part -> (!s) {
        %im = flash_tile.index %i along 1 : !si
        %in = flash_tile.index %n0 along 0 : !si
        %vis = arith.cmpi sge, %im, %in : !si
        %pz = arith.select %vis, %p0, %zs : tensor<128x64xi1>, !s
        scf.yield %pz : !s
      } else {
        scf.yield %p0 : !s
      }
      %ph = arith.truncf %p : !s to !sh
      %dv2 = flash_tile.dot %ph, %do acc %dv : !sh, !streams -> !o
      %delta = flash_tile.load %Delta[%t#0, %i] dims [1] : !f -> !vec
      %db = flash_tile.broadcast %delta along 0 : !vec -> !s
      %y = arith.subf %dp, %db : !s
      %ds = arith.mulf %p, %y : !s
      %dsh = arith.truncf %ds : !s to !sh
      %dk2 = flash_tile.dot %dsh, %q acc %dk : !sh, !streams -> !o
      scf.yield %dk2, %dv2 : !o, !o
    }
    %scs = tensor.splat %scale : !o
    %dks = arith.mulf %r#0, %scs : !o
    %dkh = arith.truncf %dks : !o to !stays
    %dvh = arith.truncf %r#1 : !o to !stays
    flash_tile.write %dkh to %dK[%t#0, %n0, %c0] dims [1, 2] : !stays, !g
    flash_tile.write %dvh to %dV[%t#0, %n0, %c0] dims [1, 2] : !stays, !g
  }
}

// -----

!g = memref<?x?x128xbf16, strided<[?, ?, 1]>, #gpu.address_space<global>>
!f = memref<?x?xf32, strided<[?, 1]>, #gpu.address_space<global>>
!stays = tensor<128x128xbf16>
!streams = tensor<128x128xbf16>
!s = tensor<128x128xf32>
!sh = tensor<128x128xbf16>
!si = tensor<128x128xindex>
!o = tensor<128x128xf32>
!vec = tensor<128xf32>
#plan = {chip = "sm_90a", kernels = [{arguments = [], block = [128, 1, 1], entry = "queries", grid = ["min(ceildiv(m, 128) * h, 132)", 1, 1], sram_bytes = 0 : i64}], name = "queries", operands = [{dims = ["h", "m", 128], name = "query", type = "bf16"}, {dims = ["h", "n", 128], name = "key", type = "bf16"}, {dims = ["h", "n", 128], name = "value", type = "bf16"}, {dims = ["h", "m", 128], name = "d_output", type = "bf16"}, {dims = ["h", "mp"], name = "lse", type = "f32"}, {dims = ["h", "mp"], name = "delta", type = "f32"}, {scalar = true, name = "scale", type = "f32"}, {dims = ["h", "m", 128], name = "d_query", type = "bf16", output = true}], sizes = [{dim = 0 : i64, name = "h", operand = "query"}, {dim = 1 : i64, name = "m", operand = "query"}, {dim = 1 : i64, name = "n", operand = "key"}, {dim = 1 : i64, name = "mp", operand = "lse"}], version = 1 : i64}

// A block of queries, keys stream by; K is read along its rows and across them.
// Row statistics stay in registers.
// CHECK-LABEL: flash_tile.kernel @queries
// CHECK: flash_tile.fill %[[RQ:[0-9]+]] with
// CHECK: flash_tile.fill %[[RO:[0-9]+]] with
// CHECK: } consumers
// CHECK-DAG: %[[Q:.*]] = flash_tile.wait %[[RQ]] :
// CHECK-DAG: %[[O:.*]] = flash_tile.wait %[[RO]] :
// CHECK: scf.for
// CHECK: %[[K:.*]] = flash_tile.wait %[[RK:.*]] :
// CHECK: %[[S:.*]] = flash_tile.dot_start %[[Q]], %[[K]] transpose_b
// CHECK: %[[V:.*]] = flash_tile.wait
// CHECK: %[[DP:.*]] = flash_tile.dot_start %[[O]], %[[V]] transpose_b
// CHECK: flash_tile.dot_wait %[[S]] pending 1
// CHECK: flash_tile.dot_wait %[[DP]] pending 0
// CHECK: %[[DS:.*]] = flash_tile.convert_layout
// CHECK: %[[DQ:.*]] = flash_tile.dot_start %[[DS]], %[[K]] acc
// CHECK: flash_tile.dot_wait %[[DQ]] pending 0
// CHECK: flash_tile.release %[[RK]]
// CHECK: scf.yield
gpu.module @m attributes {flash.plan = {stages = 2 : i64, stage_columns = 64 : i64}, flash.launch_plan = #plan} {
  flash_tile.kernel @queries warps 8 instruction "wgmma" {
  ^bb0(%Q: !g, %K: !g, %V: !g, %dO: !g, %LSE: !f, %Delta: !f, %scale: f32, %dQ: !g):
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %step = arith.constant 128 : index
    %rows = arith.constant 128 : index
    %log2e = arith.constant 1.44269504 : f32
    %c = arith.mulf %scale, %log2e : f32
    %h = memref.dim %Q, %c0 : !g
    %m = memref.dim %Q, %c1 : !g
    %n = memref.dim %K, %c1 : !g
    %t:2 = flash_tile.task extents(%h, %m) steps [1, 128] reversed : index, index
    %zs = arith.constant dense<0.0> : !s
    %zo = arith.constant dense<0.0> : !o
    %cs = tensor.splat %c : !s
    %hi0 = arith.addi %t#1, %rows : index
    %hi = arith.minsi %hi0, %n : index
    %q = flash_tile.load %Q[%t#0, %t#1, %c0] dims [1, 2] : !g -> !stays
    %do = flash_tile.load %dO[%t#0, %t#1, %c0] dims [1, 2] : !g -> !stays
    %lse = flash_tile.load %LSE[%t#0, %t#1] dims [1] : !f -> !vec
    %delta = flash_tile.load %Delta[%t#0, %t#1] dims [1] : !f -> !vec
    %r = scf.for %i = %c0 to %hi step %step iter_args(%dq = %zo) -> (!o) {
      %k = flash_tile.load %K[%t#0, %i, %c0] dims [1, 2] : !g -> !streams
      %v = flash_tile.load %V[%t#0, %i, %c0] dims [1, 2] : !g -> !streams
      %s = flash_tile.dot %q, %k acc %zs transpose_b : !stays, !streams -> !s
      %dp = flash_tile.dot %do, %v acc %zs transpose_b : !stays, !streams -> !s
      %lb = flash_tile.broadcast %lse along 1 : !vec -> !s
      %ln = arith.negf %lb : !s
      %x0 = math.fma %s, %cs, %ln : !s
      %p0 = math.exp2 %x0 : !s
      %e1 = arith.addi %i, %step : index
      %part = arith.cmpi sgt, %e1, %t#1 : index
      %p = scf.if %part -> (!s) {
        %im = flash_tile.index %t#1 along 0 : !si
        %in = flash_tile.index %i along 1 : !si
        %vis = arith.cmpi sge, %im, %in : !si
        %pz = arith.select %vis, %p0, %zs : tensor<128x128xi1>, !s
        scf.yield %pz : !s
      } else {
        scf.yield %p0 : !s
      }
      %db = flash_tile.broadcast %delta along 1 : !vec -> !s
      %y = arith.subf %dp, %db : !s
      %ds = arith.mulf %p, %y : !s
      %dsh = arith.truncf %ds : !s to !sh
      %dq2 = flash_tile.dot %dsh, %k acc %dq : !sh, !streams -> !o
      scf.yield %dq2 : !o
    }
    %scs = tensor.splat %scale : !o
    %dqs = arith.mulf %r, %scs : !o
    %dqh = arith.truncf %dqs : !o to !stays
    flash_tile.write %dqh to %dQ[%t#0, %t#1, %c0] dims [1, 2] : !stays, !g
  }
}
