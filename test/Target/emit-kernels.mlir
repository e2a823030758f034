// From kernels in the LLVM dialect to PTX.

// RUN: flash-opt %s --split-input-file --flash-emit-kernels="chip=sm_80" | FileCheck %s
// RUN: flash-opt %s --split-input-file --flash-emit-kernels="chip=sm_90a" | FileCheck %s --check-prefix=HOPPER
// RUN: flash-opt %s --split-input-file --flash-emit-kernels="chip=sm_121a" | FileCheck %s --check-prefix=SPARK
// Same input, same bytes.
// RUN: flash-opt %s --split-input-file --flash-emit-kernels="chip=sm_80" -o %t.1
// RUN: flash-opt %s --split-input-file --flash-emit-kernels="chip=sm_80" --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

// Attributes of flash move along, others don't; exp2 that may be approximate
// is one instruction; arithmetic flushes denormals. What is not a kernel gets
// the name of its module. The rest of the module stays.
// CHECK-LABEL: func.func private @scale(
// CHECK: gpu.binary @scale_kernels {flash.other = 1 : i32}
// CHECK-SAME: #nvvm.target<O = 3, chip = "sm_80", features = "+ptx86">
// CHECK-SAME: assembly = "
// CHECK-SAME: .version 8.6\0A.target sm_80\0A.address_size 64
// CHECK-SAME: .extern .shared .align 1024 .b8 __scale_kernels_smem[];
// CHECK-SAME: .visible .entry scale(
// CHECK-SAME: .reqntid 128
// CHECK-SAME: ex2.approx.ftz.f32
// CHECK-SAME: add.rn.ftz.f32
// CHECK-NOT: gpu.module
// HOPPER: chip = "sm_90a", features = "+ptx86"
// HOPPER-SAME: .version 8.6\0A.target sm_90a
// SPARK: chip = "sm_121a", features = "+ptx88"
// SPARK-SAME: .version 8.8\0A.target sm_121a
func.func private @scale(tensor<?xf32>) -> tensor<?xf32>
gpu.module @scale_kernels attributes {flash.other = 1 : i32, other} {
  llvm.mlir.global external @smem() {addr_space = 3 : i32, alignment = 1024 : i64} : !llvm.array<0 x i8>
  llvm.func @scale(%x: !llvm.ptr<1>, %n: i64) attributes {nvvm.kernel, nvvm.reqntid = array<i32: 128>} {
    %tid = nvvm.read.ptx.sreg.tid.x : i32
    %base = llvm.mlir.addressof @smem : !llvm.ptr<3>
    %slot = llvm.getelementptr %base[%tid] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, f32
    %g = llvm.getelementptr %x[%tid] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, f32
    %v = llvm.load %g : !llvm.ptr<1> -> f32
    llvm.store %v, %slot : f32, !llvm.ptr<3>
    nvvm.barrier0
    %w = llvm.load %slot : !llvm.ptr<3> -> f32
    %e = llvm.intr.exp2(%w) {fastmathFlags = #llvm.fastmath<afn>} : (f32) -> f32
    %s = llvm.fadd %e, %w : f32
    llvm.store %s, %g : f32, !llvm.ptr<1>
    llvm.return
  }
}

// -----

// Several kernels in a module share its globals; the driver's own functions
// keep their names.
// CHECK: gpu.binary @two
// CHECK-SAME: .extern .func (.param .b32 func_retval0) vprintf
// CHECK-SAME: .extern .shared .align 16 .b8 __two_smem[];
// CHECK-SAME: .entry first(
// CHECK-SAME: .entry second(
gpu.module @two {
  llvm.mlir.global external @smem() {addr_space = 3 : i32, alignment = 16 : i64} : !llvm.array<0 x i8>
  llvm.func @vprintf(!llvm.ptr, !llvm.ptr) -> i32
  llvm.func @first(%x: i32) attributes {nvvm.kernel} {
    %base = llvm.mlir.addressof @smem : !llvm.ptr<3>
    llvm.store volatile %x, %base : i32, !llvm.ptr<3>
    llvm.return
  }
  llvm.func @second(%x: i32, %text: !llvm.ptr) attributes {nvvm.kernel} {
    %base = llvm.mlir.addressof @smem : !llvm.ptr<3>
    llvm.store volatile %x, %base : i32, !llvm.ptr<3>
    %0 = llvm.call @vprintf(%text, %text) : (!llvm.ptr, !llvm.ptr) -> i32
    llvm.return
  }
}

// -----

// A module without kernels is left alone.
// CHECK-LABEL: func.func @host
// CHECK-NOT: gpu.
func.func @host() { return }
