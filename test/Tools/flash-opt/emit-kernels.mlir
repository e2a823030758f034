// Files of kernels: those of all modules are one file, with an entry each.

// RUN: flash-opt %s --flash-emit-kernels="chip=sm_80" --emit=ptx -o %t.ptx
// RUN: FileCheck %s --check-prefix=PTX < %t.ptx
// One header; what modules have by the same name stays apart.
// PTX-COUNT-1: .version 8.6
// PTX-NOT: .version
// PTX: .target sm_80
// PTX: .address_size 64
// PTX: .extern .shared .align 16 .b8 __a_smem[];
// PTX: .visible .entry first(
// PTX: .extern .shared .align 1024 .b8 __b_smem[];
// PTX: .visible .entry second(
// PTX-NOT: .version

// The same bytes from kernels that were compiled one after the other.
// RUN: flash-opt %s --flash-emit-kernels="chip=sm_80" --emit=ptx --mlir-disable-threading | cmp - %t.ptx

// An object with code for a chip is no reason not to have the text.
// RUN: flash-opt %s --flash-emit-kernels="chip=sm_80 format=cubin ptxas-path=%src/test/Target/Inputs/fake-ptxas.py" --emit=ptx | cmp - %t.ptx

// LLVM IR is of the kernels, before there is other code.
// RUN: flash-opt %s --flash-compile="chip=sm_86" --emit=llvm | FileCheck %s --check-prefix=LLVM
// LLVM: target triple = "nvptx64-nvidia-cuda"
// LLVM: @__a_smem = external addrspace(3) global [0 x i8], align 16
// LLVM: @__b_smem = external addrspace(3) global [0 x i8], align 1024
// LLVM: define ptx_kernel void @first(
// LLVM: define ptx_kernel void @second(
// LLVM: "denormal-fp-math-f32"="preserve-sign,preserve-sign"

// The cubin is an output file like others: whole or untouched.
// RUN: echo old > %t.cubin
// RUN: %exit 1 flash-opt %s --flash-compile="chip=sm_80 ptxas-path=%t.none" --emit=cubin -o %t.cubin 2>&1 | FileCheck %s --check-prefix=NONE
// NONE: error: ptxas-path '{{.*}}.none' is not a program
// RUN: FileCheck %s --check-prefix=OLD < %t.cubin
// OLD: old
// RUN: %exit 1 flash-opt %s --flash-compile="chip=sm_80 ptxas-path=%src/test/Target/Inputs/fake-ptxas.py" --emit=cubin -o %t.none/k.cubin 2>&1 | FileCheck %s --check-prefix=FOLDER
// FOLDER: error: {{.*}}.none/k.cubin
// RUN: %exit 1 flash-opt %s --flash-compile="chip=sm_80 ptxas-path=%src/test/Target/Inputs/fake-ptxas.py" --emit=cubin -o /dev/full 2>&1 | FileCheck %s --check-prefix=FULL
// FULL: error: {{.*}}/dev/full{{.*}}No space left on device

// RUN: flash-opt %s --flash-compile="chip=sm_80 ptxas-path=%src/test/Target/Inputs/fake-ptxas.py" --emit=cubin -o %t.cubin
// RUN: FileCheck %s --check-prefix=ELF < %t.cubin
// ELF: {{^.}}ELF fake

// The gate counts for the file of all kernels.
// RUN: sed 's/@second(/@spills(/' %s > %t.spills.mlir
// RUN: %exit 1 flash-opt %t.spills.mlir --flash-compile="chip=sm_80 ptxas-path=%src/test/Target/Inputs/fake-ptxas.py" --emit=cubin -o %t.cubin 2>&1 | FileCheck %s --check-prefix=GATE
// GATE: spills.mlir:[[#]]:1: error: kernel 'spills' spills registers
// RUN: flash-opt %t.spills.mlir --flash-compile="chip=sm_80 gate=warn ptxas-path=%src/test/Target/Inputs/fake-ptxas.py" --emit=cubin -o %t.cubin 2>&1 | FileCheck %s --check-prefix=WARN
// WARN: spills.mlir:[[#]]:1: warning: kernel 'spills' spills registers

// Two kernels of one name can't be in one file.
// RUN: sed 's/@second(/@first(/' %s > %t.same.mlir
// RUN: %exit 1 flash-opt %t.same.mlir --flash-emit-kernels="chip=sm_80" --emit=ptx 2>&1 | FileCheck %s --check-prefix=SAME
// SAME: same.mlir:[[#]]:1: error: kernel 'first' has the name of another
// SAME: note: which is in this module

// Nor can code for two chips, or for none that we know.
// RUN: flash-opt %s --flash-emit-kernels="chip=sm_80" | sed 's/@b \(.*\)"sm_80"/@b \1"sm_86"/' > %t.chips.mlir
// RUN: %exit 1 flash-opt %t.chips.mlir --emit=ptx 2>&1 | FileCheck %s --check-prefix=CHIPS
// CHIPS: error: 'b' is for sm_86, others of the module for sm_80
// RUN: flash-opt %s --flash-emit-kernels="chip=sm_80" | sed 's/"sm_80"/"sm_70"/' > %t.chips.mlir
// RUN: %exit 1 flash-opt %t.chips.mlir --emit=ptx 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// UNKNOWN: error: 'a' is for an unknown target: #nvvm.target<{{.*}}"sm_70"

gpu.module @a {
  llvm.mlir.global external @smem() {addr_space = 3 : i32, alignment = 16 : i64} : !llvm.array<0 x i8>
  llvm.func @first(%x: i32) attributes {nvvm.kernel} {
    %base = llvm.mlir.addressof @smem : !llvm.ptr<3>
    llvm.store volatile %x, %base : i32, !llvm.ptr<3>
    llvm.return
  }
}
gpu.module @b {
  llvm.mlir.global external @smem() {addr_space = 3 : i32, alignment = 1024 : i64} : !llvm.array<0 x i8>
  llvm.func @second(%x: i32) attributes {nvvm.kernel} {
    %base = llvm.mlir.addressof @smem : !llvm.ptr<3>
    llvm.store volatile %x, %base : i32, !llvm.ptr<3>
    llvm.return
  }
}
