//===- Decompose.cpp - The pass flash-decompose -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Replaces every flash op by its reference decomposition. Refuses what has no
// derivative in the score region of a backward op, naming the op.
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/Flash/Transforms/Decompose.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::flash {
#define GEN_PASS_DEF_FLASHDECOMPOSE
#include "flash/Dialect/Flash/Transforms/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

namespace {

/// One function of Decompose.h as a pattern.
template <typename OpTy, auto decompose>
struct DecomposePattern : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;
  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    return decompose(rewriter, op);
  }
};

struct FlashDecompose : flash::impl::FlashDecomposeBase<FlashDecompose> {
  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    SmallVector<Operation *> ops;
    getOperation()->walk([&](Operation *op) {
      if (isa<AttentionOp, AttentionBackwardOp, ProbabilitiesOp, CombineOp>(op))
        ops.push_back(op);
    });
    for (Operation *op : ops)
      if (failed(decompose(rewriter, op)))
        return signalPassFailure();
  }

  static LogicalResult decompose(RewriterBase &rewriter, Operation *op) {
    if (auto attention = dyn_cast<AttentionOp>(op))
      return decomposeAttention(rewriter, attention);
    if (auto backward = dyn_cast<AttentionBackwardOp>(op))
      return decomposeAttentionBackward(rewriter, backward);
    if (auto probabilities = dyn_cast<ProbabilitiesOp>(op))
      return decomposeProbabilities(rewriter, probabilities);
    return decomposeCombine(rewriter, cast<CombineOp>(op));
  }
};

} // namespace

void mlir::flash::populateDecomposePatterns(RewritePatternSet &patterns) {
  patterns
      .add<DecomposePattern<AttentionOp, decomposeAttention>,
           DecomposePattern<AttentionBackwardOp, decomposeAttentionBackward>,
           DecomposePattern<ProbabilitiesOp, decomposeProbabilities>,
           DecomposePattern<CombineOp, decomposeCombine>>(
          patterns.getContext());
}
