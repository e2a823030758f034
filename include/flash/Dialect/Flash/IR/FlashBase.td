//===- FlashBase.td - The flash dialect and its enums ------*- tablegen -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The dialect, and the enums that its attributes are made of. Everything here
// is target-independent: *what* attention computes, never how.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASH_IR_FLASHBASE_TD
#define FLASH_DIALECT_FLASH_IR_FLASHBASE_TD

include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/OpBase.td"

def Flash_Dialect : Dialect {
  let name = "flash";
  let cppNamespace = "::mlir::flash";
  let summary = "exact attention as an operation, independent of any target";
  let description = [{
    `flash` says *what* attention computes on tensors: the scores, their
    modification, the mask, the softmax and its row statistics, the product
    with V, and the gradients of all of these. It says nothing of tiles,
    memory or threads; that is the `flash_tile` dialect.

    The meaning of every operation is its decomposition to `linalg`
    (`--flash-decompose`). Every lowering is tested against it.
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"
  ];
  let useDefaultAttributePrinterParser = 1;
}

def Flash_Alignment : I32EnumAttr<"Alignment",
    "which corner of the score matrix the diagonal passes through", [
      I32EnumAttrCase<"TopLeft", 0, "top_left">,
      I32EnumAttrCase<"BottomRight", 1, "bottom_right">]> {
  let cppNamespace = "::mlir::flash";
}

def Flash_MaskedRows : I32EnumAttr<"MaskedRows",
    "the output of a query row that attends to no key", [
      I32EnumAttrCase<"Zero", 0, "zero">,
      I32EnumAttrCase<"NaN", 1, "nan">,
      I32EnumAttrCase<"Uniform", 2, "uniform">]> {
  let cppNamespace = "::mlir::flash";
}

def Flash_F32Mode : I32EnumAttr<"F32Mode",
    "how f32 inputs may run on tensor cores", [
      I32EnumAttrCase<"Exact", 0, "exact">,
      I32EnumAttrCase<"TF32", 1, "tf32">,
      I32EnumAttrCase<"BF16x3", 2, "bf16x3">]> {
  let cppNamespace = "::mlir::flash";
}

def Flash_DropoutKind : I32EnumAttr<"DropoutKind",
    "where the dropout decisions come from", [
      I32EnumAttrCase<"Philox", 0, "philox">,
      I32EnumAttrCase<"Stored", 1, "stored">]> {
  let cppNamespace = "::mlir::flash";
}

#endif // FLASH_DIALECT_FLASH_IR_FLASHBASE_TD
