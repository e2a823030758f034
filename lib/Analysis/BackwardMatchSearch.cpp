//===- BackwardMatchSearch.cpp - What a backward may consist of -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Follows the uses that leave a forward match up to the next contractions:
// only those can be gradients of Q, K and V. The tensor dO is an operand of one
// of them (dV), or of the contraction with V that meets P on the way (dP).
//
//===----------------------------------------------------------------------===//

#include "BackwardMatchImpl.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::flash;

/// Operations between the forward and the gradients.
static constexpr unsigned kMaxUsers = 256;
/// Operations between dP and the contraction that makes it.
static constexpr unsigned kMaxBackSteps = 8;

/// True for a sum of products.
static bool isContraction(Operation *op) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || !linalgOp.hasPureTensorSemantics() ||
      linalgOp.getNumReductionLoops() == 0 || op->getNumResults() != 1 ||
      linalgOp.getNumDpsInputs() != 2)
    return false;
  return llvm::any_of(*linalgOp.getBlock(), [](Operation &inner) {
    return isa<arith::MulFOp>(inner);
  });
}

void BackwardSearch::run() {
  interior.insert(match.interior.begin(), match.interior.end());
  inside = interior;
  collectUsers();
  // dP first: its other operand is V, so that there is no doubt.
  for (Operation *op : others)
    collectOutputGradients(op);
  // Where the sum divides O and not P it divides dO as well, which depends on
  // the forward then.
  for (bool allowInside : {false, true})
    for (Operation *op : contractions)
      for (Value operand : cast<linalg::LinalgOp>(op).getDpsInputs())
        if (isInside(operand) == allowInside)
          addChain(operand);
}

bool BackwardSearch::isInside(Value value) const {
  Operation *op = value.getDefiningOp();
  return op && inside.contains(op);
}

void BackwardSearch::collectUsers() {
  llvm::SetVector<Operation *> visited;
  auto visit = [&](Operation *user, Block *block) {
    Operation *op = block->findAncestorOpInBlock(*user);
    if (op && isMemoryEffectFree(op) && op->getNumResults() > 0 &&
        !inside.contains(op) && visited.size() < kMaxUsers)
      visited.insert(op);
  };
  for (OpOperand *escape : match.escapes)
    visit(escape->getOwner(), escape->get().getParentBlock());
  for (size_t i = 0; i < visited.size(); ++i) {
    Operation *op = visited[i];
    if (isContraction(op)) {
      contractions.push_back(op);
      continue;
    }
    others.push_back(op);
    // Uses come in reverse order of their creation: restore it.
    SmallVector<Operation *> users(op->getUsers());
    for (Operation *user : llvm::reverse(users))
      visit(user, op->getBlock());
  }
  inside.insert(visited.begin(), visited.end());
}

//===----------------------------------------------------------------------===//
// dO
//===----------------------------------------------------------------------===//

/// Looks behind the operands of `op` for a contraction with V.
void BackwardSearch::collectOutputGradients(Operation *op) {
  for (Value operand : op->getOperands())
    if (!isInside(operand))
      followOperand(operand);
}

/// Behind casts, views, masks and factors.
void BackwardSearch::followOperand(Value operand) {
  SmallVector<Value> worklist = {operand};
  for (unsigned i = 0; i < worklist.size() && i < kMaxBackSteps; ++i) {
    Operation *op = worklist[i].getDefiningOp();
    if (!op || inside.contains(op))
      continue;
    if (!isContraction(op)) {
      auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
      if (linalgOp && linalgOp.getNumReductionLoops() > 0)
        continue;
      SmallVector<Value> inputs(op->getOperands());
      if (linalgOp)
        inputs = linalgOp.getDpsInputs();
      for (Value next : inputs)
        if (isa<RankedTensorType>(next.getType()))
          worklist.push_back(next);
      continue;
    }
    for (Value input : cast<linalg::LinalgOp>(op).getDpsInputs())
      addChain(input);
  }
}

/// Adds the tensors that `tensor` is a view or a multiple of, the farthest
/// first: the others read it from there.
void BackwardSearch::addChain(Value tensor) {
  ExprContext &context = *match.context;
  if (!isa<RankedTensorType>(tensor.getType()))
    return;
  IndexList indices = context.addDims(tensor);
  SmallVector<Value> chain;
  const ScalarExpr *expr = context.getLoad(tensor, indices);
  for (unsigned steps = 0; steps < 64; ++steps) {
    if (expr->isLoad()) {
      if (interior.contains(expr->value.getDefiningOp()) ||
          llvm::is_contained({match.query.tensor, match.key.tensor,
                              match.value.tensor, match.output.tensor},
                             expr->value))
        return;
      chain.push_back(expr->value);
      const ScalarExpr *next = context.expand(expr);
      if (next == expr)
        break;
      expr = next;
    } else if (expr->isRounding() || expr->isOp<arith::DivFOp>()) {
      expr = expr->operands[0];
    } else if (expr->isOp<arith::MulFOp>()) {
      DimSet lhs, rhs;
      context.collectDims(expr->operands[0], lhs);
      context.collectDims(expr->operands[1], rhs);
      expr = expr->operands[rhs.size() > lhs.size() ? 1 : 0];
    } else {
      break;
    }
  }
  for (Value candidate : llvm::reverse(chain))
    if (!llvm::is_contained(outputGradients, candidate))
      outputGradients.push_back(candidate);
}
