//===- LinearForm.h - Sums of scaled scalars -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to the analysis library. Whether max + log(sum) or one of its many
// spellings (log2, factors before or after, casts) is the log-sum-exp of some
// scores is a question about linear forms over the row maximum, the logarithm
// of the sum and the scores.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_ANALYSIS_LINEARFORM_H
#define FLASH_LIB_ANALYSIS_LINEARFORM_H

#include "flash/Analysis/ScalarExpr.h"

#include "llvm/ADT/MapVector.h"

namespace mlir::flash {

/// Σ coefficient · leaf + constant, up to rounding.
class LinearForm {
public:
  /// A leaf is an expression in normal form, the natural logarithm of one, or
  /// the maximum of one over the keys.
  enum Kind { Plain, Log, Max };
  struct Leaf {
    Kind kind;
    const ScalarExpr *expr;
    bool operator==(const Leaf &other) const {
      return kind == other.kind && expr == other.expr;
    }
  };
  struct Term {
    Leaf leaf;
    double coefficient;
  };

  /// Adds factor · expr. `key` is the index that row maxima run over. False if
  /// the expression is too large.
  bool add(ExprContext &context, const ScalarExpr *expr, double factor,
           const IndexExpr *key);
  void add(const Leaf &leaf, double coefficient);
  void add(const LinearForm &other, double factor);

  /// Coefficients that agree but for the rounding of f32 constants are equal.
  bool isZero() const;
  /// This is a positive multiple of `other`.
  bool isPositiveMultipleOf(const LinearForm &other) const;

  SmallVector<Term, 4> terms;
  double constant = 0.0;

private:
  bool add(ExprContext &context, const ScalarExpr *expr, double factor,
           const IndexExpr *key, unsigned depth);
  /// The sum of the magnitudes that made up each term: what cancels to less
  /// than a part of that is zero.
  SmallVector<double, 4> magnitudes;
  double constantMagnitude = 0.0;
};

/// The value of `expr` in a row where `scores` is -inf at every key; null if
/// that is not known.
std::optional<double> evaluateWithoutKeys(ExprContext &context,
                                          const ScalarExpr *expr,
                                          const LinearForm &scores,
                                          const IndexExpr *key);

} // namespace mlir::flash

#endif // FLASH_LIB_ANALYSIS_LINEARFORM_H
