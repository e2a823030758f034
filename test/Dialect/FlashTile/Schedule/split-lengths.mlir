// RUN: flash-opt %s --split-input-file --pass-pipeline="builtin.module(gpu.module(flash-split-lengths))" | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline="builtin.module(gpu.module(flash-split-lengths,flash-tile-attention,flash-form-kernels))" | FileCheck %s --check-prefix=KERNEL

// Two functions, each with a plan of its own and the lengths that it is for.
// The longer plan keeps what it does not change.
// CHECK-LABEL: gpu.module @two
// CHECK: func.func @attention_0({{.*}} attributes {flash.lengths = array<i64: 0, 4096>, flash.plan = [[SHORT:{.*}]]} {
// CHECK-NEXT: flash.attention {{.*}} plan {instruction = "wgmma", stages = 2 : i64, tile_d = 64 : i64, tile_k = 64 : i64, tile_m = 128 : i64, tile_n = 128 : i64, warps = 8 : i64}
// CHECK: func.func @attention_0_from_4096({{.*}} attributes {flash.lengths = array<i64: 4096>, flash.plan = {
// CHECK-NEXT: flash.attention {{.*}} plan {instruction = "wgmma", stages = 2 : i64, tile_d = 64 : i64, tile_k = 64 : i64, tile_m = 192 : i64, tile_n = 96 : i64, warps = 12 : i64}
// Both are kernels of one plan: a launch gives one of them an empty grid. The
// plan of a kernel stays with it for the passes that follow.
// KERNEL-LABEL: gpu.module @two
// KERNEL-SAME: entry = "attention_0", grid = ["h * ceildiv(m, 128) * (1 - min(1, m // 4096))", 1, 1]
// KERNEL-SAME: entry = "attention_0_from_4096", grid = ["h * ceildiv(m, 192) * min(1, m // 4096)", 1, 1]
// KERNEL: flash_tile.kernel @attention_0{{.*}} warps 8 {{.*}}flash.plan = {{.*}}tile_n = 128
// KERNEL: flash_tile.kernel @attention_0_from_4096{{.*}} warps 12 {{.*}}flash.plan = {{.*}}tile_n = 96
gpu.module @two attributes {flash.launch_plan = {chip = "sm_90a", kernels = [], name = "attention_0", operands = [{dims = ["h", "m", 64], name = "query", type = "f16"}, {dims = ["h", "m", 64], name = "output", output = true, type = "f16"}], sizes = [{dim = 0 : i64, name = "h", operand = "query"}, {dim = 1 : i64, name = "m", operand = "query"}], version = 1 : i64}, flash.plan = {instruction = "wgmma", warps = 8 : i64}} {
  func.func @attention_0(%q: tensor<?x?x64xf16>) -> tensor<?x?x64xf16> {
    %o = flash.attention %q, %q, %q plan {instruction = "wgmma", longer = {from = 4096 : i64, tile_m = 192 : i64, tile_n = 96 : i64, warps = 12 : i64}, stages = 2 : i64, tile_d = 64 : i64, tile_k = 64 : i64, tile_m = 128 : i64, tile_n = 128 : i64, warps = 8 : i64} : (tensor<?x?x64xf16>, tensor<?x?x64xf16>, tensor<?x?x64xf16>) -> tensor<?x?x64xf16>
    return %o : tensor<?x?x64xf16>
  }
}

// -----

// One plan: nothing to split.
// CHECK-LABEL: gpu.module @one
// CHECK-NEXT: func.func @attention_0(%{{[^)]*}}) -> tensor<?x?x64xf16> {
// CHECK-NOT: func.func
gpu.module @one {
  func.func @attention_0(%q: tensor<?x?x64xf16>) -> tensor<?x?x64xf16> {
    %o = flash.attention %q, %q, %q plan {tile_m = 128 : i64} : (tensor<?x?x64xf16>, tensor<?x?x64xf16>, tensor<?x?x64xf16>) -> tensor<?x?x64xf16>
    return %o : tensor<?x?x64xf16>
  }
}
