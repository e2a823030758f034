//===- DeadCode.cpp - Operations that nothing needs -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Blocks are walked from their ends, so that the users of a value are decided
// before the value is. A use in another block that is walked later counts as
// live. Bodies of linalg operations belong to them and are not looked into.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/DeadCode.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::flash;

DeadCode::DeadCode(Operation *function) {
  for (Region &region : function->getRegions())
    for (Block &block : llvm::reverse(region))
      addBlock(block);
}

void DeadCode::addBlock(Block &block) {
  for (Operation &op : llvm::reverse(block)) {
    if (op.getNumResults() != 0 && !op.hasTrait<OpTrait::IsTerminator>() &&
        llvm::all_of(op.getUsers(),
                     [&](Operation *user) { return contains(user); }) &&
        isMemoryEffectFree(&op)) {
      dead.insert(&op);
      operations.push_back(&op);
      continue;
    }
    if (isa<linalg::LinalgOp>(op))
      continue;
    for (Region &region : op.getRegions())
      for (Block &nested : llvm::reverse(region))
        addBlock(nested);
  }
}

bool DeadCode::contains(Operation *op) const {
  for (; op; op = op->getParentOp())
    if (dead.contains(op))
      return true;
  return false;
}

void mlir::flash::eraseNewlyDead(Operation *function, const DeadCode &before) {
  DeadCode now(function);
  llvm::DenseSet<Operation *> erased;
  auto usesErased = [&](Operation *op) {
    return op
        ->walk([&](Operation *nested) {
          for (Value operand : nested->getOperands())
            if (Operation *definition = operand.getDefiningOp())
              if (erased.contains(definition))
                return WalkResult::interrupt();
          return WalkResult::advance();
        })
        .wasInterrupted();
  };
  for (Operation *op : llvm::reverse(now.getOperations()))
    if (!before.contains(op) || usesErased(op))
      erased.insert(op);
  for (Operation *op : now.getOperations())
    if (erased.contains(op))
      op->erase();
}
