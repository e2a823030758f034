// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-form-kernels))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-form-kernels))' -o %t.1
// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-form-kernels))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

#plan = {chip = "sm_80", kernels = [], name = "copy", operands = [{dims = [8, "m", 64], name = "query", type = "f16"}, {name = "scale", scalar = true, type = "f32"}, {dims = [8, "m", 64], name = "output", output = true, type = "f16"}], sizes = [{dim = 1 : i64, name = "m", operand = "query"}], version = 1 : i64}

// A task is a CTA: the grid is the product of the trip counts, 32 threads a
// warp. Tensors are memrefs of any strides but the last, results come last and
// are written where the task's slice is; dims that the slice drops stay at
// their offset. Loops keep their bodies, extract reads memory. CTAs stay in
// the schedule for warpgroups only.
// CHECK-LABEL: gpu.module @copy_gpu
// CHECK-SAME: kernels = [{arguments = [], block = [128, 1, 1], entry = "copy", grid = ["8 * ceildiv(m, 64)", 1, 1], sram_bytes = 0 : i64}]
// CHECK-NOT: func.func
// CHECK: flash_tile.kernel @copy warps 4 instruction "m16n8k16" {
// CHECK-NEXT: ^bb0(%[[Q:.*]]: memref<8x?x64xf16, strided<[?, ?, 1]>, #gpu.address_space<global>>, %{{.*}}: f32, %[[O:.*]]: memref<8x?x64xf16, strided<[?, ?, 1]>, #gpu.address_space<global>>):
// CHECK: %[[M:.*]] = memref.dim %[[Q]], %{{.*}}
// CHECK: %[[IDS:.*]]:2 = flash_tile.task extents(%{{.*}}, %[[M]]) steps [1, 64] : index, index
// CHECK: memref.load %[[Q]][%[[IDS]]#0, %[[IDS]]#1, %{{.*}}]
// CHECK: %[[T:.*]] = flash_tile.load %[[Q]][%[[IDS]]#0, %[[IDS]]#1, %{{.*}}] dims [1, 2]
// CHECK: %[[R:.*]] = scf.for
// CHECK: arith.addf
// CHECK: flash_tile.write %[[R]] to %[[O]][%[[IDS]]#0, %[[IDS]]#1, %{{.*}}] dims [1, 2]
// CHECK-NOT: tensor.
// CHECK: func.func private @declared()
gpu.module @copy_gpu attributes {flash.launch_plan = #plan, flash.plan = {ctas = 7 : i64, instruction = "m16n8k16", warps = 4 : i64}} {
  func.func @copy(%q: tensor<8x?x64xf16>, %s: f32) -> tensor<8x?x64xf16> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c3 = arith.constant 3 : index
    %m = tensor.dim %q, %c1 : tensor<8x?x64xf16>
    %init = tensor.empty(%m) : tensor<8x?x64xf16>
    %r = scf.forall (%h, %i) = (0, 0) to (8, %m) step (1, 64) shared_outs(%o = %init) -> (tensor<8x?x64xf16>) {
      %x = tensor.extract %q[%h, %i, %c0] : tensor<8x?x64xf16>
      %y = tensor.splat %x : tensor<64x64xf16>
      %t = flash_tile.load %q[%h, %i, %c0] dims [1, 2] : tensor<8x?x64xf16> -> tensor<64x64xf16>
      %sum = scf.for %j = %c0 to %c3 step %c1 iter_args(%acc = %t) -> tensor<64x64xf16> {
        %next = arith.addf %acc, %y : tensor<64x64xf16>
        scf.yield %next : tensor<64x64xf16>
      }
      %rows = affine.min affine_map<(i)[m] -> (64, m - i)>(%i)[%m]
      %slice = tensor.extract_slice %o[%h, %i, 0] [1, %rows, 64] [1, 1, 1] : tensor<8x?x64xf16> to tensor<?x64xf16>
      %w = flash_tile.store %sum into %slice[%c0, %c0] dims [0, 1] : tensor<64x64xf16>, tensor<?x64xf16>
      scf.forall.in_parallel {
        tensor.parallel_insert_slice %w into %o[%h, %i, 0] [1, %rows, 64] [1, 1, 1] : tensor<?x64xf16> into tensor<8x?x64xf16>
      }
    }
    return %r : tensor<8x?x64xf16>
  }
  func.func private @declared()
}

// -----

#plan = {chip = "sm_80", kernels = [], name = "k", operands = [{dims = [128], name = "output", output = true, type = "f32"}], sizes = [], version = 1 : i64}

// The longest rows of a causal mask come first.
// CHECK-LABEL: gpu.module @reversed
// CHECK: flash_tile.task extents(%{{.*}}) steps [64] reversed : index
// CHECK: flash_tile.write %{{.*}} to %{{.*}} dims [0] : tensor<64xf32>
gpu.module @reversed attributes {flash.launch_plan = #plan, flash.plan = {instruction = "fma", warps = 4 : i64, longest_first}} {
  func.func @k() -> tensor<128xf32> {
    %c0 = arith.constant 0 : index
    %init = tensor.empty() : tensor<128xf32>
    %r = scf.forall (%i) = (0) to (128) step (64) shared_outs(%o = %init) -> (tensor<128xf32>) {
      %zero = arith.constant dense<0.0> : tensor<64xf32>
      %slice = tensor.extract_slice %o[%i] [64] [1] : tensor<128xf32> to tensor<64xf32>
      %w = flash_tile.store %zero into %slice[%c0] dims [0] : tensor<64xf32>, tensor<64xf32>
      scf.forall.in_parallel {
        tensor.parallel_insert_slice %w into %o[%i] [64] [1] : tensor<64xf32> into tensor<128xf32>
      }
    }
    return %r : tensor<128xf32>
  }
}

// -----

#plan = {chip = "sm_90a", kernels = [], name = "two", operands = [{dims = ["h", "m", 64], name = "query", type = "f16"}, {dims = ["h", "n", 64], name = "key", type = "f16"}, {dims = ["h", "n", 64], name = "d_key", output = true, type = "f16"}], sizes = [{dim = 0 : i64, name = "h", operand = "query"}, {dim = 1 : i64, name = "m", operand = "query"}, {dim = 1 : i64, name = "n", operand = "key"}], version = 1 : i64}

// Each loop over tasks is a kernel. What the first one computes and the second
// reads is an argument of both behind those of the plan: a part of the
// workspace, behind the counter of tasks, of which the launch notes the place
// and the extents. CTAs stay where there is a product to overlap with copies;
// the kernel without one is no wgmma kernel.
// CHECK-LABEL: gpu.module @two_gpu
// CHECK-SAME: kernels = [{arguments = [{workspace = 128 : i64}, {integer = "h"}, {integer = "ceildiv(m, 64) * 64"}], block = [128, 1, 1], entry = "two_0", grid = ["h * ceildiv(m, 64)", 1, 1], sram_bytes = 0 : i64}, {arguments = [{workspace = 128 : i64}, {integer = "h"}, {integer = "ceildiv(m, 64) * 64"}], block = [128, 1, 1], entry = "two_1", grid = ["min(h * ceildiv(n, 64), 132)", 1, 1], sram_bytes = 0 : i64}]
// CHECK-SAME: workspace_bytes = "128 + ceildiv(4 * h * (ceildiv(m, 64) * 64), 128) * 128"
// CHECK: flash_tile.kernel @two_0 warps 4 instruction "m16n8k16" {
// CHECK-NEXT: ^bb0(%{{.*}}: memref<?x?x64xf16, {{.*}}>, %{{.*}}: memref<?x?x64xf16, {{.*}}>, %{{.*}}: memref<?x?x64xf16, {{.*}}>, %[[W:.*]]: memref<?x?xf32, strided<[?, 1]>, #gpu.address_space<global>>):
// CHECK: %[[T:.*]]:2 = flash_tile.task extents(%{{.*}}) steps [1, 64] : index
// CHECK: flash_tile.write %{{.*}} to %[[W]][%[[T]]#0, %[[T]]#1] dims [1]
// CHECK-NOT: flash_tile.dot
// CHECK: flash_tile.kernel @two_1 warps 4 instruction "wgmma" {
// CHECK-NEXT: ^bb0(%{{.*}}: memref<?x?x64xf16, {{.*}}>, %[[K:[a-z0-9]*]]: memref<?x?x64xf16, {{.*}}>, %[[DK:[a-z0-9]*]]: memref<?x?x64xf16, {{.*}}>, %[[W:.*]]: memref<?x?xf32, strided<[?, 1]>, #gpu.address_space<global>>):
// CHECK: %[[N:.*]] = memref.dim %[[K]]
// CHECK: %[[T:.*]]:2 = flash_tile.task extents(%{{.*}}, %[[N]]) steps [1, 64] reversed : index, index
// The first blocks of keys are those that most queries see: they get the ids
// from the other end.
// CHECK: %[[N0:.*]] = affine.apply #{{.*}}()[%[[N]], %[[T]]#1]
// CHECK: flash_tile.load %[[K]][%[[T]]#0, %[[N0]],
// CHECK: flash_tile.load %[[W]][%[[T]]#0, %{{.*}}] dims [1]
// CHECK: flash_tile.dot
// CHECK: flash_tile.write %{{.*}} to %[[DK]][%[[T]]#0,
gpu.module @two_gpu attributes {flash.launch_plan = #plan, flash.plan = {instruction = "wgmma", warps = 4 : i64, ctas = 132 : i64, longest_first}} {
  func.func @two(%q: tensor<?x?x64xf16>, %k: tensor<?x?x64xf16>) -> tensor<?x?x64xf16> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %h = tensor.dim %q, %c0 : tensor<?x?x64xf16>
    %m = tensor.dim %q, %c1 : tensor<?x?x64xf16>
    %n = tensor.dim %k, %c1 : tensor<?x?x64xf16>
    %padded = affine.apply affine_map<()[s0] -> ((s0 ceildiv 64) * 64)>()[%m]
    %rows = tensor.empty(%h, %padded) : tensor<?x?xf32>
    %r = scf.forall (%t, %i) = (0, 0) to (%h, %m) step (1, 64) shared_outs(%o = %rows) -> (tensor<?x?xf32>) {
      %zero = arith.constant dense<0.0> : tensor<64xf32>
      %slice = tensor.extract_slice %o[%t, %i] [1, 64] [1, 1] : tensor<?x?xf32> to tensor<64xf32>
      %w = flash_tile.store %zero into %slice[%c0] dims [0] : tensor<64xf32>, tensor<64xf32>
      scf.forall.in_parallel {
        tensor.parallel_insert_slice %w into %o[%t, %i] [1, 64] [1, 1] : tensor<64xf32> into tensor<?x?xf32>
      }
    }
    %init = tensor.empty(%h, %n) : tensor<?x?x64xf16>
    %s = scf.forall (%t, %i) = (0, 0) to (%h, %n) step (1, 64) shared_outs(%o = %init) -> (tensor<?x?x64xf16>) {
      %zero = arith.constant dense<0.0> : tensor<64x64xf32>
      %a = flash_tile.load %k[%t, %i, %c0] dims [1, 2] : tensor<?x?x64xf16> -> tensor<64x64xf16>
      %v = flash_tile.load %r[%t, %c0] dims [1] : tensor<?x?xf32> -> tensor<64xf32>
      %x = flash_tile.broadcast %v along 1 : tensor<64xf32> -> tensor<64x64xf32>
      %p = flash_tile.dot %a, %a acc %x transpose_b : tensor<64x64xf16>, tensor<64x64xf16> -> tensor<64x64xf32>
      %y = arith.truncf %p : tensor<64x64xf32> to tensor<64x64xf16>
      %rest = affine.min affine_map<(i)[n] -> (64, n - i)>(%i)[%n]
      %slice = tensor.extract_slice %o[%t, %i, 0] [1, %rest, 64] [1, 1, 1] : tensor<?x?x64xf16> to tensor<?x64xf16>
      %w = flash_tile.store %y into %slice[%c0, %c0] dims [0, 1] : tensor<64x64xf16>, tensor<?x64xf16>
      scf.forall.in_parallel {
        tensor.parallel_insert_slice %w into %o[%t, %i, 0] [1, %rest, 64] [1, 1, 1] : tensor<?x64xf16> into tensor<?x?x64xf16>
      }
    }
    return %s : tensor<?x?x64xf16>
  }
}

// -----

// A module without a plan is somebody else's.
// CHECK-LABEL: gpu.module @other
// CHECK: func.func @f
gpu.module @other {
  func.func @f() {
    return
  }
}

// -----

#plan = {chip = "sm_80", kernels = [], name = "k", operands = [], sizes = [], version = 1 : i64}

gpu.module @m attributes {flash.launch_plan = #plan, flash.plan = {instruction = "fma", warps = 4 : i64}} {
  // expected-error @+1 {{holds no scf.forall to make a kernel of (was it tiled, and not canonicalized since?)}}
  func.func @k() {
    return
  }
}

// -----

#plan = {chip = "sm_80", kernels = [], name = "k", operands = [], sizes = [], version = 1 : i64}

gpu.module @m attributes {flash.launch_plan = #plan, flash.plan = {instruction = "fma", warps = 4 : i64}} {
  func.func @k() {
    %init = tensor.empty() : tensor<i32>
    // expected-error @+1 {{hands on a tensor that can't be in the workspace: 'tensor<i32>'}}
    %r = scf.forall (%i) in (2) shared_outs(%o = %init) -> (tensor<i32>) {
    }
    return
  }
}

// -----

#plan = {chip = "sm_80", kernels = [], name = "k", operands = [], sizes = [], version = 1 : i64}

gpu.module @m attributes {flash.launch_plan = #plan, flash.plan = {warps = 4 : i64}} {
  // expected-error @+1 {{has no plan with warps and instruction}}
  func.func @k() {
    scf.forall (%i) in (2) {
    }
    return
  }
}

// -----

#plan = {chip = "sm_80", kernels = [], name = "k", operands = [], sizes = [], version = 1 : i64}

gpu.module @m attributes {flash.launch_plan = #plan, flash.plan = {instruction = "fma", warps = 4 : i64}} {
  func.func @k() {
    // expected-error @+1 {{has tasks that do not begin at 0}}
    scf.forall (%i) = (1) to (2) step (1) {
    }
    return
  }
}

// -----

#plan = {chip = "sm_80", kernels = [], name = "k", operands = [{dims = ["m"], name = "query", type = "f16"}], sizes = [{dim = 0 : i64, name = "m", operand = "query"}], version = 1 : i64}

gpu.module @m attributes {flash.launch_plan = #plan, flash.plan = {instruction = "fma", warps = 4 : i64}} {
  func.func @k(%q: tensor<?xf16>) {
    %c0 = arith.constant 0 : index
    %m = tensor.dim %q, %c0 : tensor<?xf16>
    // expected-error @+1 {{has a step that is not constant}}
    scf.forall (%i) = (0) to (8) step (%m) {
    }
    return
  }
}

// -----

#plan = {chip = "sm_80", kernels = [], name = "k", operands = [{dims = ["m"], name = "query", type = "f16"}], sizes = [{dim = 0 : i64, name = "m", operand = "query"}], version = 1 : i64}

// The launcher computes the grid from sizes of operands only.
gpu.module @m attributes {flash.launch_plan = #plan, flash.plan = {instruction = "fma", warps = 4 : i64}} {
  func.func @k(%q: tensor<?xf16>) {
    %c0 = arith.constant 0 : index
    %m = tensor.dim %q, %c0 : tensor<?xf16>
    %double = arith.addi %m, %m : index
    // expected-error @+1 {{has a bound that is no extent of an argument}}
    scf.forall (%i) in (%double) {
    }
    return
  }
}

// -----

#plan = {chip = "sm_80", kernels = [], name = "k", operands = [{dims = [], name = "query", type = "f16"}], sizes = [], version = 1 : i64}

gpu.module @m attributes {flash.launch_plan = #plan, flash.plan = {instruction = "fma", warps = 4 : i64}} {
  func.func @k(%q: tensor<?xf16>) {
    %c0 = arith.constant 0 : index
    %m = tensor.dim %q, %c0 : tensor<?xf16>
    // expected-error @+1 {{has a bound that the launch plan does not know: extent 0 of operand 'query'}}
    scf.forall (%i) in (%m) {
    }
    return
  }
}

// -----

#plan = {chip = "sm_80", kernels = [], name = "k", operands = [], sizes = [], version = 1 : i64}

gpu.module @m attributes {flash.launch_plan = #plan, flash.plan = {instruction = "fma", warps = 4 : i64}} {
  // expected-error @+1 {{has 1 arguments and results, but the launch plan 0 operands}}
  func.func @k(%q: tensor<8xf16>) {
    scf.forall (%i) in (2) {
    }
    return
  }
}

// -----

#plan = {chip = "sm_80", kernels = [], name = "k", operands = [{dims = [8], name = "query", type = "f16"}], sizes = [], version = 1 : i64}

// What the function returns must be what the tasks write.
gpu.module @m attributes {flash.launch_plan = #plan, flash.plan = {instruction = "fma", warps = 4 : i64}} {
  func.func @k(%q: tensor<8xf16>) -> tensor<8xf16> {
    scf.forall (%i) in (2) {
    }
    // expected-error @+1 {{does not return the results of the scf.forall}}
    return %q : tensor<8xf16>
  }
}

// -----

#plan = {chip = "sm_80", kernels = [], name = "k", operands = [{dims = [8], name = "query", type = "f16"}, {dims = [8], name = "output", output = true, type = "f16"}], sizes = [], version = 1 : i64}

// The part of a result that no task writes would be lost.
gpu.module @m attributes {flash.launch_plan = #plan, flash.plan = {instruction = "fma", warps = 4 : i64}} {
  func.func @k(%q: tensor<8xf16>) -> tensor<8xf16> {
    // expected-error @+1 {{updates a tensor that is not tensor.empty and of no scf.forall}}
    %r = scf.forall (%i) in (2) shared_outs(%o = %q) -> (tensor<8xf16>) {
      scf.forall.in_parallel {
        tensor.parallel_insert_slice %q into %o[0] [8] [1] : tensor<8xf16> into tensor<8xf16>
      }
    }
    return %r : tensor<8xf16>
  }
}

// -----

#plan = {chip = "sm_80", kernels = [], name = "k", operands = [{dims = [8], name = "query", type = "f16"}], sizes = [], version = 1 : i64}

gpu.module @m attributes {flash.launch_plan = #plan, flash.plan = {instruction = "fma", warps = 4 : i64}} {
  func.func @k(%q: tensor<8xf16>) {
    %c0 = arith.constant 0 : index
    %cast = tensor.cast %q : tensor<8xf16> to tensor<?xf16>
    scf.forall (%i) in (2) {
      // expected-error @+1 {{uses a tensor that is neither an argument nor computed by the task}}
      %t = flash_tile.load %cast[%c0] dims [0] : tensor<?xf16> -> tensor<64xf16>
    }
    return
  }
}

// -----

#plan = {chip = "sm_80", kernels = [], name = "k", operands = [{dims = [128], name = "output", output = true, type = "f32"}], sizes = [], version = 1 : i64}

gpu.module @m attributes {flash.launch_plan = #plan, flash.plan = {instruction = "fma", warps = 4 : i64}} {
  func.func @k() -> tensor<128xf32> {
    %c0 = arith.constant 0 : index
    %init = tensor.empty() : tensor<128xf32>
    %r = scf.forall (%i) = (0) to (128) step (64) shared_outs(%o = %init) -> (tensor<128xf32>) {
      %zero = arith.constant dense<0.0> : tensor<64xf32>
      // expected-error @+1 {{does not write into a slice of a result}}
      %w = flash_tile.store %zero into %o[%i] dims [0] : tensor<64xf32>, tensor<128xf32>
      %slice = tensor.extract_slice %w[%i] [64] [1] : tensor<128xf32> to tensor<64xf32>
      scf.forall.in_parallel {
        tensor.parallel_insert_slice %slice into %o[%i] [64] [1] : tensor<64xf32> into tensor<128xf32>
      }
    }
    return %r : tensor<128xf32>
  }
}

// -----

// A launch plan that can't be read.
// expected-error @+1 {{launch plan}}
gpu.module @m attributes {flash.launch_plan = {name = 3}, flash.plan = {instruction = "fma", warps = 4 : i64}} {
}

// -----

#plan = {chip = "sm_90a", kernels = [], name = "k", operands = [{dims = [128, 64], name = "d_query", output = true, type = "f32"}], sizes = [], version = 1 : i64}

// A sum that one kernel clears, the next one adds to and the last one reads:
// three arguments at one place of the workspace.
// CHECK-LABEL: flash_tile.kernel @k_0
// CHECK: ^bb0(%{{.*}}, %[[SUM:.*]]: memref<128x64xf32,
// CHECK: flash_tile.write %{{.*}} to %[[SUM]]
// CHECK-LABEL: flash_tile.kernel @k_1
// CHECK: ^bb0(%{{.*}}, %[[SUM:.*]]: memref<128x64xf32,
// CHECK: flash_tile.accumulate %{{.*}} into %[[SUM]]
// CHECK-LABEL: flash_tile.kernel @k_2
// CHECK: ^bb0(%{{.*}}, %[[SUM:.*]]: memref<128x64xf32,
// CHECK: flash_tile.load_sum %[[SUM]]
gpu.module @m attributes {flash.launch_plan = #plan, flash.plan = {instruction = "m16n8k16", warps = 8 : i64}} {
  func.func @k() -> tensor<128x64xf32> {
    %c0 = arith.constant 0 : index
    %tile = arith.constant dense<0.0> : tensor<128x64xf32>
    %init = tensor.empty() : tensor<128x64xf32>
    %out = tensor.empty() : tensor<128x64xf32>
    %a = scf.forall (%i) in (1) shared_outs(%o = %init) -> (tensor<128x64xf32>) {
      %s = tensor.extract_slice %o[0, 0] [128, 64] [1, 1] : tensor<128x64xf32> to tensor<128x64xf32>
      %w = flash_tile.store %tile into %s[%c0, %c0] dims [0, 1] : tensor<128x64xf32>, tensor<128x64xf32>
      scf.forall.in_parallel {
        tensor.parallel_insert_slice %w into %o[0, 0] [128, 64] [1, 1] : tensor<128x64xf32> into tensor<128x64xf32>
      }
    }
    %b = scf.forall (%i) in (4) shared_outs(%o = %a) -> (tensor<128x64xf32>) {
      flash_tile.accumulate %tile into %o[%c0, %c0] dims [0, 1] : tensor<128x64xf32>, tensor<128x64xf32>
    }
    %c = scf.forall (%i) in (1) shared_outs(%o = %out) -> (tensor<128x64xf32>) {
      %x = flash_tile.load_sum %b[%c0, %c0] dims [0, 1] : tensor<128x64xf32> -> tensor<128x64xf32>
      %s = tensor.extract_slice %o[0, 0] [128, 64] [1, 1] : tensor<128x64xf32> to tensor<128x64xf32>
      %w = flash_tile.store %x into %s[%c0, %c0] dims [0, 1] : tensor<128x64xf32>, tensor<128x64xf32>
      scf.forall.in_parallel {
        tensor.parallel_insert_slice %w into %o[0, 0] [128, 64] [1, 1] : tensor<128x64xf32> into tensor<128x64xf32>
      }
    }
    return %c : tensor<128x64xf32>
  }
}

// -----

#plan = {chip = "sm_90a", kernels = [], name = "k", operands = [{dims = [128, 64], name = "d_query", output = true, type = "f32"}], sizes = [], version = 1 : i64}

// The loop that adds writes in place: nobody else may see what was there.
gpu.module @m attributes {flash.launch_plan = #plan, flash.plan = {instruction = "m16n8k16", warps = 8 : i64}} {
  func.func @k() -> tensor<128x64xf32> {
    %c0 = arith.constant 0 : index
    %tile = arith.constant dense<0.0> : tensor<128x64xf32>
    %init = tensor.empty() : tensor<128x64xf32>
    %a = scf.forall (%i) in (1) shared_outs(%o = %init) -> (tensor<128x64xf32>) {
    }
    // expected-error @+1 {{updates a tensor of another loop that the function returns}}
    %b = scf.forall (%i) in (4) shared_outs(%o = %a) -> (tensor<128x64xf32>) {
      flash_tile.accumulate %tile into %o[%c0, %c0] dims [0, 1] : tensor<128x64xf32>, tensor<128x64xf32>
    }
    return %b : tensor<128x64xf32>
  }
}

// -----

#plan = {chip = "sm_90a", kernels = [], name = "k", operands = [{dims = [128, 64], name = "query", type = "f32"}], sizes = [], version = 1 : i64}

// A sum is what the tasks hand on, not what they read.
gpu.module @m attributes {flash.launch_plan = #plan, flash.plan = {instruction = "m16n8k16", warps = 8 : i64}} {
  func.func @k(%q: tensor<128x64xf32>) {
    %c0 = arith.constant 0 : index
    %tile = arith.constant dense<0.0> : tensor<128x64xf32>
    scf.forall (%i) in (4) {
      // expected-error @+1 {{does not add to a result of the tasks}}
      flash_tile.accumulate %tile into %q[%c0, %c0] dims [0, 1] : tensor<128x64xf32>, tensor<128x64xf32>
    }
    return
  }
}
