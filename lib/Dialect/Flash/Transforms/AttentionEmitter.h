//===- AttentionEmitter.h - Builds flash.attention -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to EmitAttention.cpp, which builds the operation and its operands,
// and EmitResults.cpp, which builds what its results are turned into.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_TRANSFORMS_ATTENTIONEMITTER_H
#define FLASH_LIB_DIALECT_FLASH_TRANSFORMS_ATTENTIONEMITTER_H

#include "EmitAttention.h"

#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"

namespace mlir::flash {

/// The axes of each dim, in the tensor with one dim for each axis.
SmallVector<ReassociationIndices> getReassociation(const TensorAccess &tensor);
/// The dims that are joined.
SmallVector<ReassociationIndices> getSpans(const TensorAccess &tensor);
/// With dims joined that are pieces of one dim. Their sizes are static: the
/// matcher saw to that.
RankedTensorType getJoinedType(const TensorAccess &tensor);

/// Builds the operation of one match and what replaces its results.
class AttentionEmitter {
public:
  AttentionEmitter(AttentionMatch &match,
                   const llvm::DenseMap<Value, Value> &replaced)
      : match(match), replaced(replaced), builder(match.insertionPoint),
        loc(match.anchor->getLoc()),
        elementType(getElementTypeOrSelf(match.output.tensor.getType())) {
    for (auto [i, dim] : llvm::enumerate(match.getDims()))
      positions[dim] = i;
  }

  AttentionOp run(SmallVectorImpl<Replacement> &replacements);

private:
  Value resolve(Value value) const {
    auto it = replaced.find(value);
    return it == replaced.end() ? value : it->second;
  }
  std::optional<int64_t> getExtent(const Axis &axis) const;
  Value emitOperand(const TensorAccess &tensor);
  AffineMap getMap(const TensorAccess &tensor) const;
  AffineMap getMap(ArrayRef<unsigned> dims) const;
  Value emitScale();
  void emitScore(Region &region, SmallVectorImpl<Value> &captures);
  NumericsAttr getNumerics() const;
  /// The dims of a row in the order of the LSE.
  SmallVector<unsigned> getRows() const;
  std::pair<Value, AffineMap> emitDropoutMask();
  Value computeDropoutMask(ArrayRef<unsigned> dims);
  RankedTensorType getRowType(ArrayRef<unsigned> dims, Type type) const;
  Value emitLseResult(const LseResult &result, Value lse);
  Value emitProbabilities(const TensorAccess &tensor, AttentionOp op);
  Value emitReshape(Value value, ArrayRef<OpFoldResult> sizes,
                    const TensorAccess &tensor);

  AttentionMatch &match;
  const llvm::DenseMap<Value, Value> &replaced;
  OpBuilder builder;
  Location loc;
  Type elementType;
  llvm::DenseMap<unsigned, unsigned> positions;
};

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_TRANSFORMS_ATTENTIONEMITTER_H
