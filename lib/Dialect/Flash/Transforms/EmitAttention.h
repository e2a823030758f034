//===- EmitAttention.h - From a match to flash.attention -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to the transforms library: builds the operation of a match.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_TRANSFORMS_EMITATTENTION_H
#define FLASH_LIB_DIALECT_FLASH_TRANSFORMS_EMITATTENTION_H

#include "flash/Analysis/AttentionMatcher.h"

#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"
#include "mlir/IR/Builders.h"

namespace mlir::flash {

/// Emits scalar expressions as operations. Dims are index values; tensors that
/// are read are operands of the code that is emitted.
class ScalarEmitter {
public:
  /// `outside` is where values that the code captures are made. `capture`
  /// gives the value to use in the code for a tensor from outside, and has to
  /// live as long as the emitter. Code that is not `isolated` uses scalars from
  /// outside as they are.
  ScalarEmitter(OpBuilder &builder, OpBuilder &outside, Location loc,
                ExprContext &context, function_ref<Value(Value)> capture,
                bool isolated)
      : builder(builder), outside(outside), loc(loc), context(context),
        capture(capture), isolated(isolated) {}

  void setDim(unsigned dim, Value value) { dims[dim] = value; }
  void setValue(const ScalarExpr *expr, Value value) { values[expr] = value; }

  Value emit(const ScalarExpr *expr);
  Value emitIndex(const IndexExpr *expr);
  Value emitSize(const SizeExpr &size);

private:
  Value emitOp(const ScalarExpr *expr);
  Value emitLoad(const ScalarExpr *expr);
  Value emitSymbol(unsigned symbol);
  Value asIndex(const ScalarExpr *expr);
  Value castIndex(Value value, Type type);
  AffineExpr getAffine(const IndexExpr *expr, SmallVectorImpl<Value> &operands);

  OpBuilder &builder, &outside;
  Location loc;
  ExprContext &context;
  function_ref<Value(Value)> capture;
  bool isolated;
  llvm::DenseMap<unsigned, Value> dims;
  llvm::DenseMap<const ScalarExpr *, Value> values;
  llvm::DenseMap<const IndexExpr *, Value> indices;
};

/// The value of a cast between float types; `value` itself if there is none.
Value castFloat(OpBuilder &builder, Location loc, Value value, Type type);

/// The size of an axis if it is static.
std::optional<int64_t> getAxisExtent(const AttentionMatch &match,
                                     const Axis &axis);

/// `value`, which stands for `tensor`, with one dim for each axis.
Value emitAxes(OpBuilder &builder, Location loc, const AttentionMatch &match,
               Value value, const TensorAccess &tensor);

/// The flash.attention of `match`, and what computes its results from now on;
/// nothing is replaced yet. `replaced` maps results of earlier matches to their
/// replacements.
AttentionOp emitAttention(AttentionMatch &match,
                          const llvm::DenseMap<Value, Value> &replaced,
                          SmallVectorImpl<Replacement> &replacements);

/// The flash.attention_backward of `match`, before the first of the gradients,
/// and what replaces them.
void emitBackward(AttentionMatch &match, AttentionOp forward,
                  const llvm::DenseMap<Value, Value> &replaced,
                  SmallVectorImpl<Replacement> &replacements);

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_TRANSFORMS_EMITATTENTION_H
