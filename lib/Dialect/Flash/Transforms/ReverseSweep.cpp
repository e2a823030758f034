//===- ReverseSweep.cpp - Gradients of scalar code -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads of tensors (tensor.extract) and linalg.index have no rule: the caller
// marks reads active whose gradient it wants.
//
//===----------------------------------------------------------------------===//

#include "ReverseSweep.h"
#include "DerivativeRules.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::flash;

LogicalResult mlir::flash::markActive(Block &block,
                                      llvm::DenseSet<Value> &active,
                                      StringRef where) {
  for (Operation &op : block.without_terminator()) {
    if (isa<tensor::ExtractOp>(op) ||
        !llvm::any_of(op.getOperands(),
                      [&](Value v) { return active.contains(v); }))
      continue;
    if (!getDerivativeRule(&op) || op.getNumResults() != 1)
      return op.emitError("'")
             << op.getName() << "' in " << where << " has no derivative";
    if (isa<FloatType>(op.getResult(0).getType()))
      active.insert(op.getResult(0));
  }
  return success();
}

void mlir::flash::accumulate(OpBuilder &b, ScalarGradients &gradients,
                             Value value, Value gradient) {
  Value &total = gradients[value];
  total = total ? arith::AddFOp::create(b, gradient.getLoc(), total, gradient)
                      .getResult()
                : gradient;
}

void mlir::flash::sweepBackwards(OpBuilder &b, Block &block,
                                 const IRMapping &mapping,
                                 const llvm::DenseSet<Value> &active,
                                 ScalarGradients &gradients) {
  for (Operation &op : llvm::reverse(block.without_terminator())) {
    if (op.getNumResults() != 1 || isa<tensor::ExtractOp>(op))
      continue;
    Value gradient = gradients.lookup(op.getResult(0));
    if (!gradient)
      continue;
    DerivativeRule rule = getDerivativeRule(&op);
    Operation *primal = mapping.lookup(op.getResult(0)).getDefiningOp();
    RuleBuilder builder(b, primal, gradient);
    for (OpOperand &operand : op.getOpOperands())
      if (active.contains(operand.get()))
        if (Value term = rule(builder, operand.getOperandNumber()))
          accumulate(b, gradients, operand.get(), term);
  }
}
