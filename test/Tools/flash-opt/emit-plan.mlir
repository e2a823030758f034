// How kernels are launched, as JSON and as a C header.

// RUN: flash-opt %s --flash-compile="chip=sm_80" --emit=plan | FileCheck %s --check-prefix=PLAN
// RUN: flash-opt %s --flash-compile="chip=sm_80" --emit=plan | %python -c "import json, sys; print([plan['name'] for plan in json.load(sys.stdin)])" | FileCheck %s --check-prefix=NAMES
// PLAN: [
// PLAN-NEXT: {
// PLAN-NEXT: "version": 1,
// PLAN-NEXT: "name": "scale",
// PLAN-NEXT: "chip": "sm_80",
// PLAN: "entry": "scale",
// NAMES: ['scale', 'other']

// The header holds a cubin if there is one, PTX otherwise.
// RUN: flash-opt %s --flash-compile="chip=sm_80" --emit=header -o %t.h
// RUN: FileCheck %s --check-prefix=HEADER < %t.h
// HEADER: .visible .entry scale(
// HEADER: .visible .entry other(
// RUN: flash-opt %s --flash-compile="chip=sm_80 format=cubin ptxas-path=%src/test/Target/Inputs/fake-ptxas.py" --emit=header | FileCheck %s --check-prefix=CUBIN
// CUBIN-NOT: .visible .entry

// Kernels without a plan can't be launched.
// RUN: sed 's/flash.launch_plan/flash.no_plan/' %s > %t.none.mlir
// RUN: %exit 1 flash-opt %t.none.mlir --flash-compile="chip=sm_80" --emit=plan 2>&1 | FileCheck %s --check-prefix=NONE
// RUN: %exit 1 flash-opt %t.none.mlir --flash-compile="chip=sm_80" --emit=header 2>&1 | FileCheck %s --check-prefix=NONE
// NONE: none.mlir:[[#]]:1: error: 'scale_kernels' has no flash.launch_plan attribute

gpu.module @scale_kernels attributes {flash.launch_plan = {
    version = 1, name = "scale", chip = "sm_80",
    operands = [{name = "x", type = "f32", dims = ["M"]}],
    sizes = [{name = "M", operand = "x", dim = 0}],
    kernels = [{entry = "scale", grid = ["ceildiv(M, 128)", 1, 1],
                block = [128, 1, 1], sram_bytes = 0,
                arguments = [{pointer = "x"}, {integer = "M"}]}]}} {
  llvm.func @scale(%x: !llvm.ptr<1>, %m: i64) attributes {nvvm.kernel} {
    llvm.return
  }
}
gpu.module @other_kernels attributes {flash.launch_plan = {
    version = 1, name = "other", chip = "sm_80", operands = [], sizes = [],
    kernels = [{entry = "other", grid = [1, 1, 1], block = [32, 1, 1],
                sram_bytes = 0, arguments = []}]}} {
  llvm.func @other() attributes {nvvm.kernel} {
    llvm.return
  }
}
