//===- VectorizeElementwise.cpp - Linalg to vector strips -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Input: linalg ops on tensors, whole or tiled. Output: scf.for loops with
// vector.transfer ops on the same tensors. Ops that PlanStrips.cpp refuses
// stay.
//
//===----------------------------------------------------------------------===//

#include "StripVectorizer.h"
#include "flash/Conversion/LinalgToCPU/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::flash {
#define GEN_PASS_DEF_CPUVECTORIZEELEMENTWISE
#include "flash/Conversion/LinalgToCPU/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

namespace {

struct VectorizeElementwise
    : public flash::impl::CPUVectorizeElementwiseBase<VectorizeElementwise> {
  using CPUVectorizeElementwiseBase::CPUVectorizeElementwiseBase;

  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> worklist;
    getOperation()->walk([&](linalg::LinalgOp op) { worklist.push_back(op); });
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : worklist) {
      FailureOr<StripPlan> plan = planStrips(rewriter, op, vectorBits);
      if (failed(plan))
        continue;
      rewriter.setInsertionPoint(op);
      rewriter.replaceOp(op, emitStrips(rewriter, op, *plan));
    }
  }
};

} // namespace
