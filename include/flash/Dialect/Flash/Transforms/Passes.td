//===- Passes.td - Passes on the flash dialect -------------*- tablegen -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Passes from linalg to flash, on flash, and back to linalg.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASH_TRANSFORMS_PASSES_TD
#define FLASH_DIALECT_FLASH_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def FlashDecompose : Pass<"flash-decompose"> {
  let summary = "flash ops to linalg on whole tensors: what they mean";
  let description = [{
    Replaces `flash.attention`, `flash.attention_backward` and `flash.combine`
    by linalg, tensor, arith and math ops that compute the same with S and P in
    memory. This is the definition of the ops, the fallback on the CPU, and
    what every other lowering is compared with.

    Numeric effect: none, it defines the result. Products and sums are in the
    accumulator type; P is rounded once, to `numerics.p`; O and the gradients
    are rounded once, at the end.

    Fails on an `attention_backward` whose score region holds an op without a
    derivative.
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"
  ];
}

#endif // FLASH_DIALECT_FLASH_TRANSFORMS_PASSES_TD
