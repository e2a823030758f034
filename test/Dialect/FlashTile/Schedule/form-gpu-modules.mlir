// RUN: flash-opt %s --split-input-file --flash-form-gpu-modules=chip=sm_80 | FileCheck %s
// RUN: flash-opt %s --split-input-file --flash-form-gpu-modules=chip=sm_80 -o %t.1
// RUN: flash-opt %s --split-input-file --flash-form-gpu-modules=chip=sm_80 --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

// The planned function moves into a module beside its declaration, which the
// caller still calls. Extents: constants, sizes read from the first operand
// that has them, the started groups of grouped heads.
// CHECK-LABEL: func.func @caller
// CHECK: call @attention_0
// CHECK: gpu.module @attention_0_gpu attributes {flash.launch_plan = {chip = "sm_80", kernels = [], name = "attention_0", operands = [
// CHECK-SAME: {dims = [2, "h", "m", 64], name = "query", type = "f16"},
// CHECK-SAME: {dims = [2, "ceildiv(h, 4)", "n", 64], name = "key", type = "f16"},
// CHECK-SAME: {dims = [2, "ceildiv(h, 4)", "n", 32], name = "value", type = "f16"},
// CHECK-SAME: {name = "scale", scalar = true, type = "f32"},
// CHECK-SAME: {dims = [2, "h", "m", 32], name = "output", output = true, type = "f16"},
// CHECK-SAME: {dims = [2, "h", "m"], name = "lse", output = true, type = "f32"}],
// CHECK-SAME: sizes = [{dim = 1 : i64, name = "h", operand = "query"}, {dim = 2 : i64, name = "m", operand = "query"}, {dim = 2 : i64, name = "n", operand = "key"}],
// CHECK-SAME: version = 1 : i64}, flash.plan = {instruction = "m16n8k16", warps = 4 : i64}}
// CHECK-NEXT: func.func @attention_0(
// CHECK-NEXT: flash.attention
// CHECK: func.func private @attention_0(tensor<2x?x?x64xf16>, tensor<2x?x?x64xf16>, tensor<2x?x?x32xf16>, f32) -> (tensor<2x?x?x32xf16>, tensor<2x?x?xf32>)
#q = affine_map<(b, h, m, n, k, d) -> (b, h, m, k)>
#k = affine_map<(b, h, m, n, k, d) -> (b, h floordiv 4, n, k)>
#v = affine_map<(b, h, m, n, k, d) -> (b, h floordiv 4, n, d)>
#o = affine_map<(b, h, m, n, k, d) -> (b, h, m, d)>
#l = affine_map<(b, h, m, n, k, d) -> (b, h, m)>
func.func @caller(%q: tensor<2x?x?x64xf16>, %k: tensor<2x?x?x64xf16>, %v: tensor<2x?x?x32xf16>, %s: f32) -> tensor<2x?x?x32xf16> {
  %o, %l = call @attention_0(%q, %k, %v, %s) : (tensor<2x?x?x64xf16>, tensor<2x?x?x64xf16>, tensor<2x?x?x32xf16>, f32) -> (tensor<2x?x?x32xf16>, tensor<2x?x?xf32>)
  return %o : tensor<2x?x?x32xf16>
}
func.func private @attention_0(%q: tensor<2x?x?x64xf16>, %k: tensor<2x?x?x64xf16>, %v: tensor<2x?x?x32xf16>, %s: f32) -> (tensor<2x?x?x32xf16>, tensor<2x?x?xf32>) {
  %o, %l = flash.attention %q, %k, %v scale %s maps [#q, #k, #v, #o, #l] plan {instruction = "m16n8k16", warps = 4 : i64} : (tensor<2x?x?x64xf16>, tensor<2x?x?x64xf16>, tensor<2x?x?x32xf16>, f32) -> tensor<2x?x?x32xf16>, tensor<2x?x?xf32>
  return %o, %l : tensor<2x?x?x32xf16>, tensor<2x?x?xf32>
}

// -----

// One tensor as key and value has one operand, named by the first. What only a
// score region reads has sizes of its own; unused arguments keep their place.
// CHECK: operands = [{dims = [8, "m", 64], name = "query", type = "f32"},
// CHECK-SAME: {dims = [8, "n", 64], name = "key", type = "f32"},
// CHECK-SAME: {dims = ["capture0_0", 3], name = "capture0", type = "f32"},
// CHECK-SAME: {name = "unused3", scalar = true, type = "i32"},
// CHECK-SAME: {dims = [8, "m", 64], name = "output", output = true, type = "f32"}]
// CHECK-SAME: sizes = [{dim = 1 : i64, name = "m", operand = "query"}, {dim = 1 : i64, name = "n", operand = "key"}, {dim = 0 : i64, name = "capture0_0", operand = "capture0"}]
func.func private @f(%q: tensor<8x?x64xf32>, %k: tensor<8x?x64xf32>, %t: tensor<?x3xf32>, %unused: i32) -> tensor<8x?x64xf32> {
  %o = flash.attention %q, %k, %k captures(%t) plan {instruction = "fma"} score {
  ^bb0(%s: f32, %h: index, %m: index, %n: index, %table: tensor<?x3xf32>):
    %c0 = arith.constant 0 : index
    %x = tensor.extract %table[%c0, %c0] : tensor<?x3xf32>
    %y = arith.addf %s, %x : f32
    flash.yield %y : f32
  } : (tensor<8x?x64xf32>, tensor<8x?x64xf32>, tensor<8x?x64xf32>, tensor<?x3xf32>) -> tensor<8x?x64xf32>
  return %o : tensor<8x?x64xf32>
}

// -----

// Not a kernel: public functions, a plan for the CPU, more than one op.
// CHECK-NOT: gpu.module
// CHECK-LABEL: func.func @public
// CHECK: flash.attention
func.func @public(%q: tensor<8x?x64xf16>) -> tensor<8x?x64xf16> {
  %o = flash.attention %q, %q, %q plan {instruction = "m16n8k16"} : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  return %o : tensor<8x?x64xf16>
}
// CHECK-LABEL: func.func private @cpu
// CHECK: flash.attention
func.func private @cpu(%q: tensor<8x?x64xf16>) -> tensor<8x?x64xf16> {
  %o = flash.attention %q, %q, %q plan {tile_m = 64} : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  return %o : tensor<8x?x64xf16>
}
// CHECK-LABEL: func.func private @two
// CHECK-COUNT-2: flash.attention
func.func private @two(%q: tensor<8x?x64xf16>) -> tensor<8x?x64xf16> {
  %o = flash.attention %q, %q, %q plan {instruction = "m16n8k16"} : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  %p = flash.attention %o, %q, %q plan {instruction = "m16n8k16"} : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  return %p : tensor<8x?x64xf16>
}

// -----

// The module's name gives way to one that is taken.
// CHECK: gpu.module @f_gpu_0
// CHECK: func.func private @f_gpu()
func.func private @f(%q: tensor<8x?x64xf16>) -> tensor<8x?x64xf16> {
  %o = flash.attention %q, %q, %q plan {instruction = "m16n8k16"} : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>) -> tensor<8x?x64xf16>
  return %o : tensor<8x?x64xf16>
}
func.func private @f_gpu()

// -----

// An extent that only a constant inside the function has.
// CHECK: operands = [{dims = [4, "n", 64], name = "key", type = "f16"}, {dims = [4, 8, 64], name = "output", output = true, type = "f16"}]
func.func private @f(%k: tensor<4x?x64xf16>) -> tensor<4x?x64xf16> {
  %q = arith.constant dense<1.0> : tensor<4x8x64xf16>
  %o = flash.attention %q, %k, %k plan {instruction = "m16n8k16"} : (tensor<4x8x64xf16>, tensor<4x?x64xf16>, tensor<4x?x64xf16>) -> tensor<4x?x64xf16>
  return %o : tensor<4x?x64xf16>
}

// -----

// The backward: what it reads of the forward, then the gradients, which have
// the extents of their operands.
// CHECK-LABEL: gpu.module @backward_gpu
// CHECK-SAME: operands = [{dims = [8, "m", 64], name = "query", type = "f16"}, {dims = [8, "n", 64], name = "key", type = "f16"}, {dims = [8, "n", 64], name = "value", type = "f16"}, {dims = [8, "m", 64], name = "output", type = "f16"}, {dims = [8, "m"], name = "lse", type = "f32"}, {dims = [8, "m", 64], name = "d_output", type = "f16"}, {dims = [8, "m", 64], name = "d_query", output = true, type = "f16"}, {dims = [8, "n", 64], name = "d_value", output = true, type = "f16"}]
func.func private @backward(%q: tensor<8x?x64xf16>, %k: tensor<8x?x64xf16>, %v: tensor<8x?x64xf16>, %o: tensor<8x?x64xf16>, %l: tensor<8x?xf32>, %g: tensor<8x?x64xf16>) -> (tensor<8x?x64xf16>, tensor<8x?x64xf16>) {
  %r:2 = flash.attention_backward %q, %k, %v output %o lse %l d_output %g plan {instruction = "wgmma"} : (tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?x64xf16>, tensor<8x?xf32>, tensor<8x?x64xf16>) d_query tensor<8x?x64xf16> d_value tensor<8x?x64xf16>
  return %r#0, %r#1 : tensor<8x?x64xf16>, tensor<8x?x64xf16>
}
