//===- FlashCanonicalize.cpp - Canonicalizations of flash -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each pattern removes something that has no effect on the result: a mask that
// hides nothing, a region that returns its score, an LSE nobody reads. What may
// drop an operand keeps `maps` valid: only operands without a map are dropped.
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/Flash/IR/AttentionView.h"

#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace mlir::flash;

namespace {

/// A mask under which every key is visible is no mask.
template <typename OpTy> struct DropTrivialMask : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;
  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    if (!op.getMaskAttr() || !op.getMaskAttr().isAllVisible())
      return rewriter.notifyMatchFailure(op, "the mask hides keys");
    rewriter.modifyOpInPlace(op, [&] { op.removeMaskAttr(); });
    return success();
  }
};

/// A scale of 1 is no scale.
template <typename OpTy> struct DropUnitScale : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;
  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    if (!op.getScale() || !matchPattern(op.getScale(), m_OneFloat()))
      return rewriter.notifyMatchFailure(op, "no scale, or one that matters");
    rewriter.modifyOpInPlace(op, [&] { op.getScaleMutable().clear(); });
    return success();
  }
};

/// Philox with probability 0 keeps everything. A stored mask may still drop.
template <typename OpTy> struct DropZeroDropout : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;
  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    DropoutAttr dropout = op.getDropoutAttr();
    if (!dropout || dropout.getKind() != DropoutKind::Philox ||
        !dropout.getProbability().isZero())
      return rewriter.notifyMatchFailure(op, "no dropout, or it drops");
    rewriter.modifyOpInPlace(op, [&] {
      op.removeDropoutAttr();
      op.getDropoutSeedMutable().clear();
      op.getDropoutOffsetMutable().clear();
    });
    return success();
  }
};

/// Captures whose gradients are results stay.
static bool hasCaptureGradients(AttentionOp) { return false; }
static bool hasCaptureGradients(AttentionBackwardOp op) {
  return !op.getDCaptures().empty();
}

/// A region that yields its first argument is the identity.
template <typename OpTy> struct DropIdentityScore : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;
  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    if (op.getScore().empty() || hasCaptureGradients(op))
      return rewriter.notifyMatchFailure(op, "no score region, or its captures "
                                             "have gradients");
    Block &block = op.getScore().front();
    auto yield = cast<YieldOp>(block.getTerminator());
    if (yield.getScore() != block.getArgument(0))
      return rewriter.notifyMatchFailure(op, "the region changes the score");
    rewriter.modifyOpInPlace(op, [&] {
      block.dropAllReferences();
      block.erase();
      op.getCapturesMutable().clear();
    });
    return success();
  }
};

/// Captures that the region does not read are not operands.
template <typename OpTy> struct DropUnusedCaptures : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;
  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    if (op.getScore().empty() || hasCaptureGradients(op))
      return rewriter.notifyMatchFailure(op, "no score region, or its captures "
                                             "have gradients");
    Block &block = op.getScore().front();
    unsigned first = block.getNumArguments() - op.getCaptures().size();
    SmallVector<unsigned> unused;
    for (unsigned i = 0, e = op.getCaptures().size(); i < e; ++i)
      if (block.getArgument(first + i).use_empty())
        unused.push_back(i);
    if (unused.empty())
      return rewriter.notifyMatchFailure(op, "every capture is read");
    rewriter.modifyOpInPlace(op, [&] {
      for (unsigned i : llvm::reverse(unused)) {
        block.eraseArgument(first + i);
        op.getCapturesMutable().erase(i);
      }
    });
    return success();
  }
};

/// The LSE is a result only when it is used.
struct DropUnusedLse : OpRewritePattern<AttentionOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getLse() || !op.getLse().use_empty())
      return rewriter.notifyMatchFailure(op, "no LSE, or it is used");
    auto replacement = AttentionOp::create(rewriter, op.getLoc(),
                                           TypeRange{op.getOutput().getType()},
                                           op->getOperands(), op->getAttrs());
    replacement.getScore().takeBody(op.getScore());
    rewriter.replaceAllUsesWith(op.getOutput(), replacement.getOutput());
    rewriter.eraseOp(op);
    return success();
  }
};

/// One part is the whole.
struct FoldSingleCombine : OpRewritePattern<CombineOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(CombineOp op,
                                PatternRewriter &rewriter) const override {
    if (op.getOutputs().size() != 1 ||
        op.getOutputs()[0].getType() != op.getOutput().getType() ||
        op.getLses()[0].getType() != op.getLse().getType())
      return rewriter.notifyMatchFailure(op, "several parts, or a conversion");
    // A masked row of the part may hold anything, the combined one is zero:
    // only the producer's rule can license the fold.
    auto producer = op.getOutputs()[0].getDefiningOp<AttentionOp>();
    if (!producer || !producer.getNumericsAttr() ||
        producer.getNumericsAttr().getMaskedRows() != MaskedRows::Zero ||
        op.getLses()[0].getDefiningOp() != producer)
      return rewriter.notifyMatchFailure(op, "masked rows may differ");
    rewriter.replaceOp(op, {op.getOutputs()[0], op.getLses()[0]});
    return success();
  }
};

} // namespace

void AttentionOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                              MLIRContext *context) {
  patterns.add<DropTrivialMask<AttentionOp>, DropUnitScale<AttentionOp>,
               DropZeroDropout<AttentionOp>, DropIdentityScore<AttentionOp>,
               DropUnusedCaptures<AttentionOp>, DropUnusedLse>(context);
}

void AttentionBackwardOp::getCanonicalizationPatterns(
    RewritePatternSet &patterns, MLIRContext *context) {
  patterns.add<DropTrivialMask<AttentionBackwardOp>,
               DropUnitScale<AttentionBackwardOp>,
               DropZeroDropout<AttentionBackwardOp>,
               DropIdentityScore<AttentionBackwardOp>,
               DropUnusedCaptures<AttentionBackwardOp>>(context);
}

void CombineOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                            MLIRContext *context) {
  patterns.add<FoldSingleCombine>(context);
}
