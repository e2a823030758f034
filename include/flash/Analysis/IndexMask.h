//===- IndexMask.h - Index comparisons as a mask -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads a boolean expression over the query and key index as a structured
// mask: the proof behind flash-normalize-attention.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_INDEXMASK_H
#define FLASH_ANALYSIS_INDEXMASK_H

#include "flash/Analysis/SizeExpr.h"
#include "flash/Dialect/Flash/IR/AttentionView.h"

namespace mlir::flash {

/// What a score region compares: its query and key index, and sizes that it
/// captures as tensors of one element.
struct MaskDomain {
  MaskDomain() = default;
  MaskDomain(Value m, Value n) : m(m), n(n) {}
  /// The domain of the region of `view`. Sizes are understood if `sizes`, which
  /// is of the function, is given.
  MaskDomain(const AttentionView &view, SizeAnalysis *sizes);

  Value m, n;
  /// N - M, if it is known as an expression but not as a number.
  std::optional<SizeExpr> corner;
  /// N - M is not negative.
  bool hasMoreKeys = false;
  llvm::SmallDenseMap<Value, SizeExpr, 2> captures;
};

/// True if the region of `view` captures sizes.
bool capturesSizes(const AttentionView &view);

/// A conjunction of bounds on the key index n of query m. Each is the
/// tightest of its kind.
struct IndexBounds {
  std::optional<int64_t> right; ///< n <= m + right
  std::optional<int64_t> left;  ///< n >= m - left
  std::optional<int64_t> end;   ///< n < end
  /// n <= m + 0 or n < prefix; only with right = 0.
  int64_t prefix = 0;
  /// `right` and `left` count from m + N - M, not from m.
  bool fromCorner = false;
};

/// Collects `condition` (or its negation), a boolean of a score region, into
/// `bounds`. False if it depends on anything else than `domain` or is no such
/// conjunction.
bool collectIndexBounds(Value condition, bool negated, const MaskDomain &domain,
                        IndexBounds &bounds);

/// Everything that has to hold (or, negated, must not hold) for `condition` to
/// hold (not to hold).
void collectMaskParts(Value condition, bool negated,
                      SmallVectorImpl<Value> &parts);

/// The mask that hides exactly what the bounds hide, given the extents of m
/// and n (kDynamic if unknown). Null if no `#flash.mask` does; `isTrivial` is
/// set if nothing is hidden at all.
MaskAttr getMaskForBounds(MLIRContext *context, IndexBounds bounds,
                          int64_t numQueries, int64_t numKeys, bool &isTrivial);

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_INDEXMASK_H
