//===- ExposeTosa.cpp - Attention in TOSA ---------------------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Upstream's conversions of TOSA to linalg, arith and tensor, on the operations
// that a match is made of.
//
//===----------------------------------------------------------------------===//

#include "ExposeAttention.h"

#include "mlir/Conversion/TosaToArith/TosaToArith.h"
#include "mlir/Conversion/TosaToLinalg/TosaToLinalg.h"
#include "mlir/Conversion/TosaToTensor/TosaToTensor.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Dialect/Tosa/Transforms/Passes.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::flash;

/// A softmax in TOSA has a sum, or it was made with linalg.
static bool holdsTosa(Operation *op) {
  return op
      ->walk([](Operation *nested) {
        return isa<tosa::ReduceSumOp, tosa::MatMulOp>(nested)
                   ? WalkResult::interrupt()
                   : WalkResult::advance();
      })
      .wasInterrupted();
}

TosaFront::TosaFront(Operation *root) {
  if (!holdsTosa(root))
    return;
  tosa::populateTosaTypeConversion(converter);
  RewritePatternSet set(root->getContext());
  tosa::populateTosaToLinalgNamedConversionPatterns(converter, &set, {});
  tosa::populateTosaToLinalgConversionPatterns(converter, &set);
  tosa::populateTosaToTensorConversionPatterns(converter, &set);
  tosa::populateTosaToArithConversionPatterns(&set);
  patterns = std::move(set);
}

/// Converts what `wanted` says. Operations that have no conversion stay.
static void convert(Operation *function,
                    const FrozenRewritePatternSet &patterns,
                    llvm::function_ref<bool(Operation *)> wanted) {
  ConversionTarget target(*function->getContext());
  target.addLegalDialect<arith::ArithDialect, linalg::LinalgDialect,
                         math::MathDialect, scf::SCFDialect,
                         tensor::TensorDialect>();
  target.addDynamicallyLegalDialect<tosa::TosaDialect>(
      [&](Operation *op) -> std::optional<bool> {
        if (wanted(op))
          return std::nullopt;
        return true;
      });
  // Nothing is illegal, so this can't fail.
  (void)applyPartialConversion(function, target, patterns);
}

std::vector<SoftmaxDecision> TosaFront::expose(Operation *function) const {
  if (!holdsTosa(function))
    return {};
  IRMapping mapping;
  OwningOpRef<Operation *> copy = function->clone(mapping);
  OriginTracker origins;
  function->walk([&](Operation *op) {
    if (isa<tosa::TosaDialect>(op->getDialect()))
      mapping.lookup(op)->setLoc(origins.track(op));
  });
  convert(*copy, patterns, [](Operation *) { return true; });
  std::vector<SoftmaxDecision> decisions;
  std::vector<AttentionMatch> matches;
  matchFunction(*copy, decisions, matches);
  llvm::SetVector<Operation *> needed = origins.getNeeded(matches, decisions);
  for (SoftmaxDecision &decision : decisions) {
    Operation *origin = origins.getOrigin(decision.loc);
    decision.anchor = origin && !needed.contains(origin) ? origin : nullptr;
    decision.loc = OriginTracker::getInputLocation(decision.loc);
    decision.blocker = OriginTracker::getInputLocation(decision.blocker);
  }
  matches.clear();

  // Others keep reading the constants that they read.
  llvm::SetVector<Operation *> parameters;
  for (Operation *op : llvm::to_vector(needed)) {
    auto isNeeded = [&](OpOperand &use) {
      return needed.contains(use.getOwner());
    };
    if (isa<tosa::ConstOp>(op) && !llvm::all_of(op->getUses(), isNeeded)) {
      Operation *own = OpBuilder(op).clone(*op);
      op->getResult(0).replaceUsesWithIf(own->getResult(0), isNeeded);
      needed.remove(op);
      needed.insert(own);
    }
    for (Value operand : op->getOperands())
      if (Operation *producer = operand.getDefiningOp())
        if (isa<tosa::ConstOp, tosa::ConstShapeOp>(producer) &&
            !needed.contains(producer))
          parameters.insert(producer);
  }
  convert(function, patterns,
          [&](Operation *op) { return needed.contains(op); });
  // Shapes and zero points become attributes.
  for (Operation *parameter : parameters)
    if (parameter->use_empty())
      parameter->erase();
  return decisions;
}

std::vector<SoftmaxDecision>
mlir::flash::mergeDecisions(std::vector<SoftmaxDecision> trial,
                            std::vector<SoftmaxDecision> decisions) {
  std::vector<SoftmaxDecision> merged;
  size_t next = 0;
  for (SoftmaxDecision &decision : trial) {
    if (decision.anchor)
      merged.push_back(std::move(decision));
    else if (next < decisions.size())
      merged.push_back(std::move(decisions[next++]));
  }
  for (; next < decisions.size(); ++next)
    merged.push_back(std::move(decisions[next]));
  return merged;
}
