// RUN: flash-opt %s -split-input-file -verify-diagnostics --flash-launch-kernels | FileCheck %s

// Calls of a function with kernels get a table: addresses and extents of the
// operands in the plan's order, a scalar by the address of a copy, the output
// in a buffer of the extents that the plan computes. Other functions stay.
// CHECK-LABEL: func.func @model(
// CHECK-SAME: %[[Q:.*]]: tensor<?x64xf16>, %[[S:.*]]: f32)
// CHECK: %[[M:.*]] = tensor.dim %[[Q]], %{{.*}}
// CHECK: %[[QM:.*]] = bufferization.to_buffer %[[Q]] read_only : tensor<?x64xf16> to memref<?x64xf16>
// CHECK: %[[QP:.*]] = memref.extract_aligned_pointer_as_index %[[QM]]
// CHECK: memref.dim %[[QM]]
// CHECK: memref.dim %[[QM]]
// CHECK: %[[SM:.*]] = memref.alloc() : memref<f32>
// CHECK: memref.store %[[S]], %[[SM]][]
// CHECK: memref.extract_aligned_pointer_as_index %[[SM]]
// CHECK: %[[ROWS:.*]] = arith.ceildivsi %[[M]], %{{.*}}
// CHECK: %[[OM:.*]] = memref.alloc(%[[ROWS]]) : memref<?x64xf16>
// CHECK: memref.extract_aligned_pointer_as_index %[[OM]]
// CHECK: %[[TABLE:.*]] = memref.alloc() : memref<7xindex>
// CHECK: memref.store %[[QP]], %[[TABLE]][%{{.*}}]
// CHECK: %[[ANY:.*]] = memref.cast %[[TABLE]] : memref<7xindex> to memref<?xindex>
// CHECK: %[[ONE:.*]] = arith.constant 1 : index
// CHECK: call @flash_launch_kernels(%[[ONE]], %[[ANY]]) : (index, memref<?xindex>) -> ()
// CHECK: %[[O:.*]] = bufferization.to_tensor %[[OM]] restrict writable : memref<?x64xf16> to tensor<?x64xf16>
// CHECK: %[[R:.*]] = call @other(%[[O]])
// CHECK: return %[[R]]
// CHECK: func.func private @other
// CHECK-NOT: gpu.binary
// CHECK: func.func private @flash_launch_kernels(index, memref<?xindex>)
func.func @model(%q: tensor<?x64xf16>, %s: f32) -> tensor<?x64xf16> {
  %o = call @attention_0(%q, %s) : (tensor<?x64xf16>, f32) -> tensor<?x64xf16>
  %r = call @other(%o) : (tensor<?x64xf16>) -> tensor<?x64xf16>
  return %r : tensor<?x64xf16>
}
func.func private @attention_0(tensor<?x64xf16>, f32) -> tensor<?x64xf16>
func.func private @other(tensor<?x64xf16>) -> tensor<?x64xf16>
// Nothing calls it: only its position counts.
gpu.binary @unused_gpu {flash.launch_plan = {
  version = 1, name = "unused", chip = "sm_80", operands = [], sizes = [],
  kernels = [{entry = "unused", grid = [1, 1, 1], block = [32, 1, 1],
              sram_bytes = 0, arguments = []}]}} [
  #gpu.object<#nvvm.target<chip = "sm_80">, assembly = "// PTX">]
gpu.binary @attention_0_gpu {flash.launch_plan = {
  version = 1, name = "attention_0", chip = "sm_80",
  operands = [{name = "query", type = "f16", dims = ["m", 64]},
              {name = "scale", type = "f32", scalar = true},
              {name = "output", type = "f16", dims = ["ceildiv(m, 2)", 64],
               output = true}],
  sizes = [{name = "m", operand = "query", dim = 0}],
  kernels = [{entry = "attention_0", grid = ["m", 1, 1], block = [32, 1, 1],
              sram_bytes = 0, arguments = [{pointer = "query"}]}]}} [
  #gpu.object<#nvvm.target<chip = "sm_80">, assembly = "// PTX">]

// -----

func.func @model(%q: tensor<8xf16>) -> tensor<8xf16> {
  %o = call @attention_0(%q) : (tensor<8xf16>) -> tensor<8xf16>
  return %o : tensor<8xf16>
}
// expected-error@+1 {{'attention_0' is of type '(tensor<8xf16>) -> tensor<8xf16>', which does not fit the operands of its launch plan}}
func.func private @attention_0(tensor<8xf16>) -> tensor<8xf16>
gpu.binary @attention_0_gpu {flash.launch_plan = {
  version = 1, name = "attention_0", chip = "sm_80",
  operands = [{name = "query", type = "bf16", dims = [8]},
              {name = "output", type = "f16", dims = [8], output = true}],
  sizes = [], kernels = [{entry = "attention_0", grid = [1, 1, 1],
    block = [32, 1, 1], sram_bytes = 0, arguments = []}]}} [
  #gpu.object<#nvvm.target<chip = "sm_80">, assembly = "// PTX">]
