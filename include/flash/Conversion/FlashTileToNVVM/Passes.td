//===- Passes.td - flash_tile to NVVM ----------------------*- tablegen -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_CONVERSION_FLASHTILETONVVM_PASSES_TD
#define FLASH_CONVERSION_FLASHTILETONVVM_PASSES_TD

include "mlir/Pass/PassBase.td"

def FlashTileToNVVM : Pass<"flash-tile-to-nvvm", "::mlir::gpu::GPUModuleOp"> {
  let summary = "lower scheduled flash_tile kernels to one thread's program";
  let description = [{
    A flash_tile.kernel becomes an llvm.func with `nvvm.kernel`: what one thread
    does. A tile in registers becomes the values that its layout gives the
    thread, a tile in SRAM an address; each op becomes its instruction pattern:
    `fill` cp.async, `wait` cp.async.wait_group, `dot` mma.sync on ldmatrix
    fragments, `reduce` shuffles. Loops and scalar arithmetic stay scf, affine
    and arith for upstream conversions.

    The parameters of the function are the arguments that the launch plan lists
    from now on: for each operand its address and strides (in elements, but the
    last, which is 1) or its value, then the run-time sizes.

    *Numeric effect:* exp2 and log2 of f32 become ex2.approx.ftz and
    lg2.approx.ftz (PTX ISA 9.7.3: at most 2 ulp, and 2^-22 absolute).
    *Remarks:* none.
  }];
  let dependentDialects = [
    "::mlir::LLVM::LLVMDialect", "::mlir::NVVM::NVVMDialect",
    "::mlir::arith::ArithDialect", "::mlir::math::MathDialect",
    "::mlir::scf::SCFDialect", "::mlir::affine::AffineDialect"];
}

def FlashScalarsToLLVM
    : Pass<"flash-scalars-to-llvm", "::mlir::gpu::GPUModuleOp"> {
  let summary = "lower what flash-tile-to-nvvm leaves: loops and scalars";
  let description = [{
    affine, scf, arith, math and cf to the LLVM dialect, in one conversion:
    upstream's passes would walk a kernel of many thousand ops five times. What
    stays after it is an error that names the op.

    *Numeric effect:* none beyond upstream's expansions of math functions.
    *Remarks:* none.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect",
                           "::mlir::cf::ControlFlowDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::scf::SCFDialect"];
}

#endif // FLASH_CONVERSION_FLASHTILETONVVM_PASSES_TD
