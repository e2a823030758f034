//===- DeadCode.h - Operations that nothing needs -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Front ends leave operations that nothing needs (the index of a maximum, a
// quotient that was folded away). Uses by them do not count when recognition
// asks who needs a value. One backward walk finds all of them, so that the
// question costs the same however long the chain of dead operations is.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_DEADCODE_H
#define FLASH_ANALYSIS_DEADCODE_H

#include "mlir/IR/Operation.h"
#include "llvm/ADT/DenseSet.h"

namespace mlir::flash {

/// The operations of a function that no terminator and nothing with an effect
/// depends on. Valid while the function does not change.
class DeadCode {
public:
  explicit DeadCode(Operation *function);

  /// True if `op`, or an operation that holds it, is dead.
  bool contains(Operation *op) const;
  /// Users before the definitions of what they use. Operations inside of a
  /// dead one are not listed.
  ArrayRef<Operation *> getOperations() const { return operations; }

private:
  void addBlock(Block &block);

  std::vector<Operation *> operations;
  llvm::DenseSet<Operation *> dead;
};

/// Erases what became dead since `before` was found, and what was dead before
/// but uses it.
void eraseNewlyDead(Operation *function, const DeadCode &before);

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_DEADCODE_H
