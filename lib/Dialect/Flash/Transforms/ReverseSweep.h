//===- ReverseSweep.h - Gradients of scalar code -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to the transforms. Reverse-mode differentiation of one block of
// scalar arith and math ops, which score regions and bodies of linalg ops
// share: mark what depends on the inputs of interest, then walk the code
// backwards and apply the rule of each op (DerivativeRules.h).
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_TRANSFORMS_REVERSESWEEP_H
#define FLASH_LIB_DIALECT_FLASH_TRANSFORMS_REVERSESWEEP_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/DenseSet.h"

namespace mlir::flash {

/// Adds the float values of `block` that depend on `active`. Emits an error
/// that says `where` on the first op on the way that has no derivative.
LogicalResult markActive(Block &block, llvm::DenseSet<Value> &active,
                         StringRef where);

/// Gradients by value of the original block. Only looked up, never iterated.
using ScalarGradients = llvm::DenseMap<Value, Value>;

/// Adds `gradient` to that of `value`.
void accumulate(OpBuilder &b, ScalarGradients &gradients, Value value,
                Value gradient);

/// `block` was cloned by `mapping` at the insertion point, and `gradients`
/// holds those of its outputs: adds those of everything that is active.
void sweepBackwards(OpBuilder &b, Block &block, const IRMapping &mapping,
                    const llvm::DenseSet<Value> &active,
                    ScalarGradients &gradients);

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_TRANSFORMS_REVERSESWEEP_H
