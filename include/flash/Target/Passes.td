//===- Passes.td - From kernels to code --------------------*- tablegen -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The last step of the GPU path.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TARGET_PASSES_TD
#define FLASH_TARGET_PASSES_TD

include "mlir/Pass/PassBase.td"

def FlashEmitKernels : Pass<"flash-emit-kernels", "::mlir::ModuleOp"> {
  let summary = "compile every gpu.module to PTX or a cubin";
  let description = [{
    Replaces each gpu.module of llvm.func kernels by a gpu.binary of the same
    name that holds its PTX and, with `format=cubin`, the cubin before it.
    Attributes of the flash dialect, above all the launch plan, move along.
    Where ptxas ran, the kernel table of the object says what each kernel takes
    of an SM. Modules are compiled in parallel.

    ```mlir
    gpu.module @attention_0 attributes {flash.launch_plan = {...}} {  // before
      llvm.func @attention_0(...) attributes {nvvm.kernel, ...} { ... }
    }
    gpu.binary @attention_0 {flash.launch_plan = {...}} [
      #gpu.object<#nvvm.target<O = 3, chip = "sm_80", features = "+ptx86">,
                  kernels = <[#gpu.kernel_metadata<"attention_0", ...,
                     metadata = {registers = 168, spill_store_bytes = 0, ...}>]>,
                  bin = "\7FELF...">,
      #gpu.object<#nvvm.target<...>, assembly = ".version 8.6 ...">]
    ```

    An error: an instruction that the chip does not have; a call of a function
    that is not defined; what ptxas refuses; and, with `gate=error`, registers
    that spill and stalls that ptxas adds (its lines C75xx).

    *Numeric effect:* f32 denormals become zero.
    *Remarks:* none.
  }];
  let options = [
    Option<"chip", "chip", "std::string", /*default=*/"",
           "the GPU to compile for: sm_80, sm_90a, ...">,
    Option<"format", "format", "::mlir::flash::KernelFormat",
           /*default=*/"::mlir::flash::KernelFormat::PTX",
           "what to make of a kernel",
           [{::llvm::cl::values(
             clEnumValN(::mlir::flash::KernelFormat::PTX, "ptx",
                        "text that the driver compiles when it is loaded"),
             clEnumValN(::mlir::flash::KernelFormat::Cubin, "cubin",
                        "code for exactly this chip, made by ptxas"))}]>,
    Option<"ptxasPath", "ptxas-path", "std::string", /*default=*/"",
           "the ptxas to use, instead of the first that is found">,
    Option<"gate", "gate", "::mlir::flash::ResourceGate",
           /*default=*/"::mlir::flash::ResourceGate::Error",
           "what spills and stalls are",
           [{::llvm::cl::values(
             clEnumValN(::mlir::flash::ResourceGate::Error, "error",
                        "an error"),
             clEnumValN(::mlir::flash::ResourceGate::Warn, "warn",
                        "a warning"),
             clEnumValN(::mlir::flash::ResourceGate::Off, "off",
                        "accepted"))}]>,
  ];
  let dependentDialects = ["::mlir::gpu::GPUDialect", "::mlir::LLVM::LLVMDialect",
                           "::mlir::NVVM::NVVMDialect"];
}

def FlashLaunchKernels : Pass<"flash-launch-kernels", "::mlir::ModuleOp"> {
  let summary = "make host code call a launcher for its kernels";
  let description = [{
    Replaces calls of the functions whose kernels the gpu.binary ops hold by
    calls of @flash_launch_kernels, which the process that runs the host code
    brings. Its arguments are the position of the gpu.binary in the module and
    a table: for each operand of the launch plan, outputs last, the address of a
    row-major buffer (of a scalar: of its value) and its extents. Outputs are
    allocated before the call, with the extents that the plan gives them. The
    gpu.binary ops and the declarations that nothing calls any more are erased.

    Runs on tensors, before bufferization.

    ```mlir
    %o = call @attention_0(%q, %k, %v) : ...  // before
    %m = bufferization.to_buffer %q read_only ...
    %r = memref.alloc(%h, %rows) : memref<?x?x64xf16>
    ...                                       // addresses and extents to %table
    call @flash_launch_kernels(%index, %table) : (index, memref<?xindex>) -> ()
    %o = bufferization.to_tensor %r restrict writable : ...
    ```

    *Numeric effect:* none.
    *Remarks:* none.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::bufferization::BufferizationDialect",
                           "::mlir::func::FuncDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::tensor::TensorDialect"];
}

#endif // FLASH_TARGET_PASSES_TD
