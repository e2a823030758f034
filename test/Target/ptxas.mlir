// What ptxas says, from a program in its place that says what the names of the
// kernels ask for.

// RUN: flash-opt %s --flash-emit-kernels="chip=sm_90a format=cubin gate=off ptxas-path=%S/Inputs/fake-ptxas.py" | FileCheck %s
// RUN: %exit 1 flash-opt %s --flash-emit-kernels="chip=sm_90a format=cubin ptxas-path=%S/Inputs/fake-ptxas.py" 2>&1 | FileCheck %s --check-prefix=GATE
// RUN: flash-opt %s --flash-emit-kernels="chip=sm_90a format=cubin gate=warn ptxas-path=%S/Inputs/fake-ptxas.py" -o %t 2>&1 | FileCheck %s --check-prefix=WARN
// RUN: FileCheck %s < %t

// A cubin comes first, with what the kernels take of an SM, then its PTX.
// CHECK: gpu.binary @m [#gpu.object<#nvvm.target<O = 3, chip = "sm_90a", features = "+ptx86">
// CHECK-SAME: "fine", !llvm.func<void (i64)>, metadata = {barriers = 1 : i64, registers = 40 : i64, spill_load_bytes = 0 : i64, spill_store_bytes = 0 : i64, stack_bytes = 0 : i64, static_sram_bytes = 0 : i64}
// CHECK-SAME: "spills", !llvm.func<void ()>, metadata = {barriers = 2 : i64, registers = 255 : i64, spill_load_bytes = 40 : i64, spill_store_bytes = 24 : i64, stack_bytes = 16 : i64, static_sram_bytes = 4096 : i64}
// CHECK-SAME: bin = "\7FELF fake">, #gpu.object<{{.*}}assembly = "
gpu.module @m {
  llvm.func @fine(%n: i64) attributes {nvvm.kernel} { llvm.return }
  // The gate reports each kernel at its place.
  // GATE: [[@LINE+2]]:3: error: kernel 'spills' spills registers: 24 bytes of stores and 40 bytes of loads with 255 registers
  // WARN: [[@LINE+1]]:3: warning: kernel 'spills' spills registers
  llvm.func @spills() attributes {nvvm.kernel} { llvm.return }
  // GATE: [[@LINE+2]]:3: error: ptxas slows down kernel 'stalls': (C7514) Potential Performance Loss: wgmma.mma_async instructions are serialized due to a reason in the function 'stalls'
  // WARN: [[@LINE+1]]:3: warning: ptxas slows down kernel 'stalls': (C7514)
  llvm.func @stalls() attributes {nvvm.kernel} { llvm.return }
}
