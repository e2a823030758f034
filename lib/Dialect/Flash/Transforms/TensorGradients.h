//===- TensorGradients.h - Gradients of tensor ops -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to flash-differentiate: how the gradients of an op's results become
// gradients of its operands. One rule for flash.attention, one for every
// linalg op whose body has a derivative, one for each op that only moves
// elements.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_TRANSFORMS_TENSORGRADIENTS_H
#define FLASH_LIB_DIALECT_FLASH_TRANSFORMS_TENSORGRADIENTS_H

#include "flash/Dialect/Flash/IR/Flash.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/DenseSet.h"

namespace mlir::flash {

/// The gradients of one function while its ops are walked backwards. Values
/// are those of the function that the gradients are emitted into.
class TensorGradients {
public:
  /// `active` holds what depends on the wanted arguments.
  TensorGradients(OpBuilder &b, const llvm::DenseSet<Value> &active)
      : b(b), active(active) {}

  /// True if `op`, or an op inside of it, reads something active.
  static bool dependsOn(Operation *op, const llvm::DenseSet<Value> &active);
  bool isActive(Value value) const { return active.contains(value); }
  /// The sum of what was added; null if nothing was.
  Value lookup(Value value) const { return gradients.lookup(value); }
  void add(Value value, Value gradient);
  /// A tensor of zeros of the type and sizes of `value`.
  Value makeZero(Value value);

  /// Distributes the gradients of the results of `op`. Emits an error if that
  /// is not possible.
  LogicalResult visit(Operation *op);

  OpBuilder &b;

private:
  LogicalResult visitAttention(AttentionOp op);
  LogicalResult visitLinalg(linalg::LinalgOp op);
  LogicalResult visitView(Operation *op);
  Value visitLinalgOperand(linalg::LinalgOp op, OpOperand &operand,
                           const llvm::DenseSet<Value> &activeScalars,
                           Value yielded);
  /// The gradient of a tensor that the body reads by index.
  Value scatter(linalg::LinalgOp op, Value table,
                const llvm::DenseSet<Value> &activeScalars, Value yielded);

  const llvm::DenseSet<Value> &active;
  llvm::DenseMap<Value, Value> gradients;
};

/// The gradients that a backward is asked for.
struct WantedGradients {
  bool query = false, key = false, value = false, sinks = false;
  /// Positions among the biases and the captures, ascending.
  SmallVector<int64_t> biases, captures;
};

/// The backward of `forward`, which has an LSE; `dLse` may be null. Its results
/// are what is wanted, in the order of the op.
AttentionBackwardOp createBackward(OpBuilder &b, AttentionOp forward,
                                   Value dOutput, Value dLse,
                                   const WantedGradients &wanted);

/// The op with an LSE result; `op` itself if it has one, else its copy in
/// front of it (the uses of `op` are replaced and it is erased).
AttentionOp addLse(OpBuilder &b, AttentionOp op);

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_TRANSFORMS_TENSORGRADIENTS_H
