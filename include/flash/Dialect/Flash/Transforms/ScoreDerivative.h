//===- ScoreDerivative.h - Derivative of a score region -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reverse-mode derivative of the score region of flash.attention_backward: of
// the modified score with respect to the score and to every element of a
// capture that the region reads. Works on scalars and, since it only clones
// arith and math ops, on whatever the caller maps the score to.
//
// Piecewise constant ops (floor, comparisons, conversions to integers) have
// derivative zero. Where max or min meet equal operands the first one gets the
// whole derivative. Ops without a derivative are refused.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASH_TRANSFORMS_SCOREDERIVATIVE_H
#define FLASH_DIALECT_FLASH_TRANSFORMS_SCOREDERIVATIVE_H

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/DenseSet.h"

namespace mlir::flash {

class ScoreDerivative {
public:
  /// Analyses a region that the verifier accepted. `captures` are the captures
  /// (positions) whose gradients are wanted. Emits an error on the first op
  /// that has no derivative.
  static FailureOr<ScoreDerivative> get(Region &score, unsigned numCaptures,
                                        ArrayRef<int64_t> captures);

  /// One read of a capture that the modified score depends on.
  struct Read {
    tensor::ExtractOp op;
    /// Position in the list of wanted captures.
    unsigned capture;
  };
  ArrayRef<Read> getReads() const { return reads; }

  /// Emits the region and its derivative at the insertion point. `mapping`
  /// holds the arguments of the region and afterwards every value of it.
  struct Gradients {
    Value score;                ///< seed · ∂modified/∂score
    SmallVector<Value> perRead; ///< the same for each of getReads()
  };
  Gradients emit(OpBuilder &b, IRMapping &mapping, Value seed) const;

private:
  explicit ScoreDerivative(Block &block) : block(&block) {}
  LogicalResult analyze(unsigned numCaptures, ArrayRef<int64_t> captures);
  bool isActive(Value value) const { return active.contains(value); }

  Block *block;
  /// Values that depend on the score or on a wanted capture.
  llvm::DenseSet<Value> active;
  SmallVector<Read> reads;
};

} // namespace mlir::flash

#endif // FLASH_DIALECT_FLASH_TRANSFORMS_SCOREDERIVATIVE_H
