// What can't become PTX is an error at its place.

// A fatal error leaves the code generator's memory behind.
// UNSUPPORTED: sanitize

// RUN: flash-opt %s --split-input-file --verify-diagnostics --flash-emit-kernels="chip=sm_80"
// RUN: %exit 1 flash-opt %s --flash-emit-kernels="chip=sm_70" 2>&1 | FileCheck %s --check-prefix=CHIP
// CHIP: error: flash-emit-kernels: 'sm_70' is not a GPU that we know; known chips: {{.*}}sm_80, sm_86
// RUN: %exit 1 flash-opt %s --flash-emit-kernels="chip=host" 2>&1 | FileCheck %s --check-prefix=HOST
// HOST: error: flash-emit-kernels: 'host' is not a GPU that we know

// A function of a library that is not there.
gpu.module @calls {
  // expected-error@+1 {{kernels can't call '__nv_tanhf': module 'calls' does not define it}}
  llvm.func @__nv_tanhf(f32) -> f32
  llvm.func @k(%x: f32) attributes {nvvm.kernel} {
    %0 = llvm.call @__nv_tanhf(%x) : (f32) -> f32
    llvm.return
  }
}

// -----

// An operation that a pass before should have lowered.
// expected-error@+1 {{'high' can't be translated to LLVM IR: it holds operations that are not of the LLVM or NVVM dialect}}
gpu.module @high {
  llvm.func @k(%x: f32) attributes {nvvm.kernel} {
    // expected-error@+1 {{cannot be converted to LLVM IR: missing `LLVMTranslationDialectInterface` registration for dialect for op: math.tanh}}
    %0 = math.tanh %x : f32
    llvm.return
  }
}

// -----

// An instruction that the chip does not have.
gpu.module @newer {
  llvm.func @k() attributes {nvvm.kernel} {
    // expected-error@+1 {{is not supported on sm_80}}
    nvvm.wgmma.fence.aligned
    llvm.return
  }
}

// -----

// The same behind an intrinsic, where only the code generator knows.
// expected-error@+1 {{no PTX of 'intrinsic' for chip 'sm_80': Cannot select: intrinsic %llvm.nvvm.wgmma.fence.sync.aligned}}
gpu.module @intrinsic {
  llvm.func @k() attributes {nvvm.kernel} {
    llvm.call_intrinsic "llvm.nvvm.wgmma.fence.sync.aligned"() : () -> ()
    llvm.return
  }
}

// -----

// Inline PTX with a constraint that does not exist.
// expected-error@+1 {{no PTX of 'constraint' for chip 'sm_80': couldn't allocate output register for constraint 'x'}}
gpu.module @constraint {
  llvm.func @k(%p: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %0 = llvm.inline_asm "mov $0", "=x" : () -> i32
    llvm.store %0, %p : i32, !llvm.ptr<1>
    llvm.return
  }
}

// -----

// A launch plan that is none, or out of step with the code.
// expected-error@+1 {{launch plan, version: missing}}
gpu.module @plan attributes {flash.launch_plan = {}} {
  llvm.func @k() attributes {nvvm.kernel} { llvm.return }
}

// -----

// expected-error@+1 {{launch plan is for chip 'sm_90a', the kernels are compiled for 'sm_80'}}
gpu.module @chip attributes {flash.launch_plan = {
    version = 1, name = "a", chip = "sm_90a", operands = [], sizes = [],
    kernels = [{entry = "k", grid = [1, 1, 1], block = [32, 1, 1], sram_bytes = 0, arguments = []}]}} {
  llvm.func @k() attributes {nvvm.kernel} { llvm.return }
}

// -----

// expected-error@+1 {{launch plan names kernel 'f', which 'entry' does not have}}
gpu.module @entry attributes {flash.launch_plan = {
    version = 1, name = "a", chip = "sm_80", operands = [], sizes = [],
    kernels = [{entry = "f", grid = [1, 1, 1], block = [32, 1, 1], sram_bytes = 0, arguments = []}]}} {
  llvm.func @f() { llvm.return }
}

// -----

gpu.module @arguments attributes {flash.launch_plan = {
    version = 1, name = "a", chip = "sm_80", operands = [], sizes = [],
    kernels = [{entry = "k", grid = [1, 1, 1], block = [32, 1, 1], sram_bytes = 0, arguments = [{integer = 3}, {workspace = 0}]}],
    workspace_bytes = 16}} {
  // expected-error@+1 {{kernel 'k' takes 1 arguments, its launch plan passes 2}}
  llvm.func @k(%n: i64) attributes {nvvm.kernel} { llvm.return }
}

// -----

gpu.module @sram attributes {flash.launch_plan = {
    version = 1, name = "a", chip = "sm_80", operands = [], sizes = [],
    kernels = [{entry = "k", grid = [1, 1, 1], block = [32, 1, 1], sram_bytes = 166913, arguments = []}]}} {
  // expected-error@+1 {{kernel 'k' needs 166913 bytes of SRAM, chip 'sm_80' has 166912}}
  llvm.func @k() attributes {nvvm.kernel} { llvm.return }
}
