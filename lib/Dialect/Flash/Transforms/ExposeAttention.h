//===- ExposeAttention.h - What hides attention -----------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Recognition reads linalg, arith and math inside of one function, and wants Q,
// K and V to be tensors. Four things hide attention from it: private functions
// that hold a piece of it (JAX calls @_where and @softmax), TOSA, producers of
// Q, K and V that were fused into the contractions, and loops over blocks of
// keys. Each is tried on a copy of the function; what the matches found there
// are made of is then inlined, converted, split or widened in the input, and
// nothing else is.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_TRANSFORMS_EXPOSEATTENTION_H
#define FLASH_LIB_DIALECT_FLASH_TRANSFORMS_EXPOSEATTENTION_H

#include "flash/Analysis/AttentionMatch.h"
#include "flash/Analysis/AttentionMatcher.h"

#include "mlir/Rewrite/FrozenRewritePatternSet.h"
#include "mlir/Transforms/DialectConversion.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::flash {

/// The operations of an original function that the operations of a copy stand
/// for. They are known by their locations, so that they survive conversions.
class OriginTracker {
public:
  /// Copies of `op` are those that get the location returned.
  Location track(Operation *op);
  /// The original of `op`, or null.
  Operation *getOrigin(Operation *op) const { return getOrigin(op->getLoc()); }
  Operation *getOrigin(Location loc) const;
  /// The location in the input.
  static Location getInputLocation(Location loc);
  /// The originals behind what `matches` are computed from, operands of the
  /// attention excluded.
  llvm::SetVector<Operation *>
  getNeeded(MutableArrayRef<AttentionMatch> matches,
            ArrayRef<SoftmaxDecision> decisions);

private:
  std::vector<Operation *> originals;
};

/// Inlines calls of small private functions without effects under `root` where
/// that gives a match, and removes those functions that nobody calls any more.
void inlineAttentionCalls(Operation *root);

/// Computes the factors of contractions in `function` that are no tensors,
/// where that gives a match.
void splitAttentionContractions(Operation *function);

/// Makes loops over blocks of keys in `function` that carry an online softmax
/// one step over all keys, where that gives a match.
void widenAttentionLoops(Operation *function);

/// TOSA to linalg, where that gives a match. One for all functions.
class TosaFront {
public:
  explicit TosaFront(Operation *root);

  /// Converts what is needed in one function. Returns the decisions about all
  /// of its softmaxes as they would be if all TOSA was converted; empty if
  /// there is nothing to do.
  std::vector<SoftmaxDecision> expose(Operation *function) const;

private:
  TypeConverter converter;
  FrozenRewritePatternSet patterns;
};

/// The decisions about a function after TosaFront::expose: those of `trial`
/// about softmaxes that are still TOSA, in their places between `decisions`.
std::vector<SoftmaxDecision>
mergeDecisions(std::vector<SoftmaxDecision> trial,
               std::vector<SoftmaxDecision> decisions);

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_TRANSFORMS_EXPOSEATTENTION_H
