//===- PlantedErrors.cpp - Wrong matches on purpose -------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlantedErrors.h"

#include "flash/Dialect/Flash/IR/AttentionView.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::flash;

static void plantScale(AttentionOp op) {
  OpBuilder builder(op);
  FailureOr<AttentionView> view = AttentionView::get(op);
  Type type = op.getScale()     ? op.getScale().getType()
              : succeeded(view) ? view->numerics.getAccType()
                                : Type(builder.getF32Type());
  Value scale = arith::ConstantOp::create(builder, op.getLoc(),
                                          FloatAttr::get(type, 1.01));
  if (op.getScale())
    scale = arith::MulFOp::create(builder, op.getLoc(), op.getScale(), scale);
  op.getScaleMutable().assign(scale);
}

static void plantMask(AttentionOp op) {
  if (op.getMaskAttr()) {
    op.removeMaskAttr();
    return;
  }
  op.setMaskAttr(MaskAttr::get(op.getContext(), /*causal=*/true,
                               Alignment::TopLeft, -1, -1, 0));
}

void mlir::flash::plantError(func::FuncOp function, StringRef what) {
  function.walk([&](AttentionOp op) {
    if (what == "scale")
      plantScale(op);
    else
      plantMask(op);
  });
}
