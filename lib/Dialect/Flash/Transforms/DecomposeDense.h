//===- DecomposeDense.h - Irregular operands to dense ones -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to the decomposition. Irregular operands become regular ones first,
// so that everything after knows one form only:
//
//   packed sequences  -> padded sequences with lengths (PackedSequences)
//   pages             -> contiguous keys and values     (gatherPages)
//   rows past the end -> zeros, so that they are never read (clearPadding)
//   Philox            -> a stored dropout mask          (storeDropoutMask)
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_TRANSFORMS_DECOMPOSEDENSE_H
#define FLASH_LIB_DIALECT_FLASH_TRANSFORMS_DECOMPOSEDENSE_H

#include "DecomposeDomain.h"

namespace mlir::flash {

/// Packed rows to padded ones and back. Without offsets in the view every
/// function returns its argument as it is.
class PackedSequences {
public:
  /// Unpacks the tensors of the view. The view then is not packed: it has
  /// lengths, and its maps of rows have the batch dim first.
  PackedSequences(OpBuilder &b, AttentionView &view);

  /// The padded form of a tensor of rows, and its map; `dim` is m or n.
  Value unpack(Value packed, AffineMap map, unsigned dim);
  AffineMap unpackMap(AffineMap map) const;

  /// From the padded form, with `map`, to a tensor of `type`. Rows outside
  /// every sequence are `fill`.
  Value pack(Value padded, AffineMap map, RankedTensorType type, unsigned dim,
             double fill);
  /// From a tensor cut to the longest sequence to the full `like` (zeros).
  Value restore(Value cut, Value like);

private:
  struct Sequences {
    Value offsets, lengths, maxLength, numRows;
  };
  Sequences measure(Value offsets, const MappedTensor &rows, unsigned dim);
  void cut(MappedTensor &tensor);
  const Sequences &along(unsigned dim) const {
    return dim == mDim ? queries : keys;
  }
  /// offsets[b] and offsets[b + 1] - offsets[b].
  std::pair<Value, Value> getRange(const Sequences &sequences, Value batch);
  /// Calls `copy` with each batch index and the tensor so far.
  Value forEachBatch(Value init,
                     function_ref<Value(Value batch, Value tensor)> copy);

  OpBuilder &b;
  Location loc;
  bool packed;
  unsigned mDim;
  Value numBatches;
  Sequences queries, keys;
};

/// K and V from pages to contiguous tensors. Keys past the length are zero and
/// their pages are not looked up.
void gatherPages(DomainBuilder &domain);

/// Rows of Q past the query length, and of K and V past the key length, to
/// zero.
void clearPadding(DomainBuilder &domain);
/// The same for any tensor: `fill` where the index of `dim` is past `lengths`.
void clearPadding(DomainBuilder &domain, MappedTensor &tensor, unsigned dim,
                  const MappedTensor &lengths, double fill);

/// Replaces Philox dropout by a mask operand over (batch..., h, m, n).
void storeDropoutMask(DomainBuilder &domain);

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_TRANSFORMS_DECOMPOSEDENSE_H
