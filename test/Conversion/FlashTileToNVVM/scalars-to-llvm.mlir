// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-scalars-to-llvm))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-scalars-to-llvm))' -o %t.1
// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-scalars-to-llvm))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

// Loops become branches, an index 64 bits; affine and math go in the same
// conversion, rounding divisions are expanded.
// CHECK-LABEL: llvm.func @k
// CHECK-NOT: {{(arith|scf|affine|math|cf)\.}}
// CHECK: llvm.br ^[[HEAD:.*]](%{{.*}} : i64
// CHECK: ^[[HEAD]](%[[I:.*]]: i64, %{{.*}}: f32):
// CHECK: llvm.icmp "slt" %[[I]], %{{.*}} : i64
// CHECK: llvm.cond_br
// CHECK: llvm.intr.sqrt
// CHECK: llvm.intr.smin
// CHECK: llvm.sdiv
// CHECK: llvm.return
gpu.module @m {
  llvm.func @k(%n: i64, %x: f32, %p: !llvm.ptr<1>) attributes {nvvm.kernel} {
    %c0 = arith.constant 0 : index
    %c4 = arith.constant 4 : index
    %end = arith.index_cast %n : i64 to index
    %sum = scf.for %i = %c0 to %end step %c4 iter_args(%s = %x) -> f32 {
      %root = math.sqrt %s : f32
      scf.yield %root : f32
    }
    %low = affine.min affine_map<(d0)[s0] -> (64, s0 - d0)>(%end)[%end]
    %up = arith.ceildivsi %low, %c4 : index
    %bits = arith.index_cast %up : index to i64
    llvm.store %bits, %p : i64, !llvm.ptr<1>
    llvm.store %sum, %p : f32, !llvm.ptr<1>
    llvm.return
  }
}

// -----

// What is LLVM or NVVM already stays.
// CHECK-LABEL: llvm.func @done
// CHECK-NEXT: nvvm.barrier0
// CHECK-NEXT: llvm.return
gpu.module @m {
  llvm.func @done() attributes {nvvm.kernel} {
    nvvm.barrier0
    llvm.return
  }
}

// -----

// What has no instruction on a GPU is named.
gpu.module @m {
  llvm.func @k(%x: f32) attributes {nvvm.kernel} {
    // expected-error @+1 {{failed to legalize operation 'math.erf'}}
    %y = math.erf %x : f32
    llvm.return
  }
}

// -----

// So is a tile that nobody lowered.
gpu.module @m {
  llvm.func @k() attributes {nvvm.kernel} {
    // expected-error @+1 {{failed to legalize operation 'arith.constant'}}
    %0 = arith.constant dense<0.0> : tensor<4xf32>
    llvm.return
  }
}
