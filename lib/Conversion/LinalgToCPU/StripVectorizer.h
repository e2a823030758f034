//===- StripVectorizer.h - One-dimensional vectorization -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_CONVERSION_LINALGTOCPU_STRIPVECTORIZER_H
#define FLASH_LIB_CONVERSION_LINALGTOCPU_STRIPVECTORIZER_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace mlir::flash {

/// How one linalg op is cut into vector strips.
struct StripPlan {
  unsigned loop; ///< the loop that the lanes run along
  bool reduced;  ///< `loop` is a reduction: partial results a lane
  int64_t lanes; ///< length of a strip
  /// Combiner of each result; empty for an elementwise op.
  SmallVector<vector::CombiningKind> kinds;
  /// Neutral element of each combiner.
  SmallVector<TypedAttr> neutrals;
};

/// Decides whether and how `op` can be vectorized; fails with a reason.
FailureOr<StripPlan> planStrips(RewriterBase &rewriter, linalg::LinalgOp op,
                                unsigned vectorBits);

/// Emits the loops for `op` by `plan` and returns the replacement values.
SmallVector<Value> emitStrips(RewriterBase &rewriter, linalg::LinalgOp op,
                              const StripPlan &plan);

} // namespace mlir::flash

#endif // FLASH_LIB_CONVERSION_LINALGTOCPU_STRIPVECTORIZER_H
