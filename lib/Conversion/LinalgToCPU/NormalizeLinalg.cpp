//===- NormalizeLinalg.cpp - Forms the CPU passes read -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Input: any linalg on tensors. Output: contractions, fills and linalg.generic
// without dead results. Ops inside scf.forall are not generalized.
//
//===----------------------------------------------------------------------===//

#include "Utils.h"
#include "flash/Conversion/LinalgToCPU/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::flash {
#define GEN_PASS_DEF_CPUNORMALIZELINALG
#include "flash/Conversion/LinalgToCPU/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

namespace {

struct NormalizeLinalg
    : public flash::impl::CPUNormalizeLinalgBase<NormalizeLinalg> {
  void runOnOperation() override {
    decomposeAggregates();
    simplify();
    generalizeNamedOps();
  }

private:
  void decomposeAggregates() {
    SmallVector<linalg::AggregatedOpInterface> worklist;
    getOperation()->walk(
        [&](linalg::AggregatedOpInterface op) { worklist.push_back(op); });
    IRRewriter rewriter(&getContext());
    for (linalg::AggregatedOpInterface op : worklist) {
      rewriter.setInsertionPoint(op);
      FailureOr<SmallVector<Value>> parts = op.decomposeOperation(rewriter);
      if (succeeded(parts))
        rewriter.replaceOp(op, *parts);
    }
  }

  void simplify() {
    RewritePatternSet patterns(&getContext());
    linalg::populateElementwiseToLinalgConversionPatterns(patterns);
    linalg::populateEraseUnusedOperandsAndResultsPatterns(patterns);
    tensor::populateDecomposeTensorConcatPatterns(patterns);
    linalg::populateDecomposePackUnpackPatterns(patterns);
    // A fixpoint is not needed: what is left is lowered as it stands.
    (void)applyPatternsGreedily(getOperation(), std::move(patterns));
  }

  void generalizeNamedOps() {
    SmallVector<linalg::LinalgOp> worklist;
    getOperation()->walk([&](linalg::LinalgOp op) {
      if (isa<linalg::GenericOp, linalg::FillOp>(op.getOperation()) ||
          isInsideParallelLoop(op) || linalg::isaContractionOpInterface(op))
        return;
      worklist.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : worklist) {
      rewriter.setInsertionPoint(op);
      (void)linalg::generalizeNamedOp(rewriter, op);
    }
  }
};

} // namespace
