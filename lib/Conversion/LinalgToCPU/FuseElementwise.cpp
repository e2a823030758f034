//===- FuseElementwise.cpp - Fuse elementwise chains -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Input and output: linalg.generic on tensors. Upstream's fusion patterns under
// a rule that never repeats arithmetic: a producer with several uses is fused
// only when it merely moves data. Contractions are never a fused consumer.
//
//===----------------------------------------------------------------------===//

#include "Utils.h"
#include "flash/Conversion/LinalgToCPU/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::flash {
#define GEN_PASS_DEF_CPUFUSEELEMENTWISE
#include "flash/Conversion/LinalgToCPU/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

namespace {

/// True if the body of `op` does no arithmetic: it yields inputs, constants or
/// values from outside.
bool onlyMovesData(linalg::GenericOp op) {
  return llvm::hasSingleElement(op.getBody()->getOperations());
}

/// True if fusing the producer of `operand` neither repeats arithmetic nor
/// spoils a contraction.
bool shouldFuse(OpOperand *operand) {
  auto producer = operand->get().getDefiningOp<linalg::GenericOp>();
  auto consumer = dyn_cast<linalg::GenericOp>(operand->getOwner());
  if (!producer || !consumer || isInsideParallelLoop(consumer))
    return false;
  // A producer in another block may be run once there and many times here.
  if (producer->getBlock() != consumer->getBlock())
    return false;
  if (linalg::isaContractionOpInterface(consumer))
    return false;
  if (onlyMovesData(producer))
    return true;
  // A broadcast use would repeat the arithmetic at every point of the
  // broadcast.
  return llvm::hasSingleElement(llvm::SmallPtrSet<Operation *, 2>(
             producer->user_begin(), producer->user_end())) &&
         consumer.getMatchingIndexingMap(operand).isPermutation();
}

struct FuseElementwise
    : public flash::impl::CPUFuseElementwiseBase<FuseElementwise> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    linalg::populateElementwiseOpsFusionPatterns(patterns, shouldFuse);
    linalg::populateEraseUnusedOperandsAndResultsPatterns(patterns);
    linalg::populateInlineConstantOperandsPatterns(patterns);
    linalg::GenericOp::getCanonicalizationPatterns(patterns, &getContext());
    GreedyRewriteConfig config;
    config.setUseTopDownTraversal();
    (void)applyPatternsGreedily(getOperation(), std::move(patterns), config);
  }
};

} // namespace
