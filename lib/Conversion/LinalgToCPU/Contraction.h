//===- Contraction.h - Contractions by role -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A linalg contraction seen by roles: the left operand is read as scalars, the
// right one is packed into panels, and three loop dimensions (m, n, k) get the
// register tile; all others are outer loops.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_CONVERSION_LINALGTOCPU_CONTRACTION_H
#define FLASH_LIB_CONVERSION_LINALGTOCPU_CONTRACTION_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::flash {

/// Sizes of the register tile and of the blocks around it, in elements.
struct ContractionTiling {
  int64_t lanes;      ///< elements of the accumulator type in a vector
  int64_t rows;       ///< rows of the register tile
  int64_t vectors;    ///< vectors in a row of the register tile
  int64_t rowBlock;   ///< rows of a forall tile, a multiple of `rows`
  int64_t panelBlock; ///< panels of a forall tile
  int64_t depthBlock; ///< k steps between two visits to the accumulators

  int64_t panelWidth() const { return lanes * vectors; }
};

/// A contraction whose roles are settled. Maps are over the loops of `op`.
struct Contraction {
  linalg::LinalgOp op;
  Value lhs, rhs;
  AffineMap lhsMap, rhsMap, outMap;
  unsigned m, n, k;                ///< loops of the register tile
  SmallVector<unsigned> outerK;    ///< the other reduced loops
  SmallVector<OpFoldResult> sizes; ///< trip count of every loop
  /// Destination: the tensor behind a fill, or the initial value itself.
  Value dest;
  /// Scalar that the accumulators start with; null: they start with `dest`.
  Value start;
  FloatType accType;

  linalg::LinalgOp getOp() const { return op; }
  FloatType getAccType() const { return accType; }
  FloatType outType() const {
    return cast<FloatType>(getElementTypeOrSelf(dest.getType()));
  }
  std::optional<int64_t> staticSize(unsigned loop) const {
    return getConstantIntValue(sizes[loop]);
  }
};

/// Settles the roles of `op`, looking through transposes of the operands.
/// Fails if `op` is not a float contraction worth packing; inserts ops (sizes)
/// only on success.
FailureOr<Contraction> matchContraction(RewriterBase &rewriter,
                                        linalg::LinalgOp op);

/// Chooses tile sizes for `contraction`.
ContractionTiling chooseTiling(const Contraction &contraction,
                               unsigned vectorBits, bool parallel);

/// Emits the packing loops and returns the packed operand:
/// [other dims of rhs..., panels, k rounded up to `lanes`, panelWidth].
Value packRhs(RewriterBase &rewriter, const Contraction &contraction,
              const ContractionTiling &tiling);

/// Emits the tile loops over `packed` and returns the contraction's result.
Value emitTiledContraction(RewriterBase &rewriter,
                           const Contraction &contraction,
                           const ContractionTiling &tiling, Value packed);

} // namespace mlir::flash

#endif // FLASH_LIB_CONVERSION_LINALGTOCPU_CONTRACTION_H
