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

def FlashExplainAttention : Pass<"flash-explain-attention", "::mlir::ModuleOp"> {
  let summary = "report what attention a module holds and what it costs";
  let description = [{
    Prints, for each softmax and each flash op in program order, what was
    extracted or why it was not, floating-point operations, bytes of device
    memory moved and memory needed, with S and P stored and fused. The IR stays
    as it is. `flash-opt --flash-explain` runs this pass last; the fields are
    described in docs/Explain.md.

    Numeric effect: none.
  }];
  let options = [
    Option<"format", "format", "::mlir::flash::ReportFormat",
           "::mlir::flash::ReportFormat::Text", "text or json",
           [{::llvm::cl::values(
             clEnumValN(::mlir::flash::ReportFormat::Text, "text", "for people"),
             clEnumValN(::mlir::flash::ReportFormat::JSON, "json",
                        "for programs"))}]>
  ];
}

#endif // FLASH_DIALECT_FLASH_TRANSFORMS_PASSES_TD
