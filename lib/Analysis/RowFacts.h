//===- RowFacts.h - What is known of one row of scores -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Guards of a softmax come in many spellings, but each asks one thing: does
// this row see a key? So there are two cases, and in each of them the value of
// any expression can be computed as a range. In a hidden row every score is
// -inf. In a visible row no score is NaN or +inf, and one key, the witness,
// has the largest score, which is finite.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_ANALYSIS_ROWFACTS_H
#define FLASH_LIB_ANALYSIS_ROWFACTS_H

#include "FloatRange.h"

#include "flash/Analysis/ScalarExpr.h"

namespace mlir::flash {

/// What the matcher knows when it asks about rows.
struct RowDomain {
  unsigned keyDim = 0;
  const IndexExpr *keyIndex = nullptr;
  /// The scores as the softmax sees them, and Q·Kᵀ in them.
  const ScalarExpr *scores = nullptr;
  const ScalarExpr *product = nullptr;
  /// False if nothing may be concluded from scores being finite: Q·Kᵀ may be
  /// infinite, and so may be the largest score of a visible row.
  bool assumesFinite = true;
  /// A logit beside the scores, and what it is.
  const ScalarExpr *sink = nullptr;
  FloatRange sinkRange;
  /// The condition of dropout: rows are looked at as if it kept everything.
  const ScalarExpr *keep = nullptr;
  bool keepNegated = false;
  /// Tensors of numbers: operands of the attention and dO. Sums over other
  /// dims than the keys are looked into if there are any.
  SmallVector<Value, 4> finite;
};

/// The reduction behind `load` if it runs over the keys, at the key of the
/// domain, and at the keys that it has beyond them (a few extra logits).
struct KeyReduction {
  Reduction reduction;
  SmallVector<const ScalarExpr *, 1> extra;
};
std::optional<KeyReduction> getKeyReduction(ExprContext &context,
                                            const ScalarExpr *load,
                                            const RowDomain &domain);

class RowFacts {
public:
  enum Case { Hidden, Visible };
  RowFacts(ExprContext &context, const RowDomain &domain, Case rowCase);

  /// The range of `expr` over all keys of such a row.
  FloatRange getRange(const ScalarExpr *expr);
  /// True if `expr` is not -inf or NaN whatever row it is in, as long as Q·Kᵀ
  /// is finite.
  bool isAlwaysFinite(const ScalarExpr *expr);

private:
  /// Over all keys, and at the witness.
  struct Fact {
    FloatRange all, witness;
  };
  static Fact both(FloatRange range) { return {range, range}; }

  void learn(const ScalarExpr *expr, Fact fact, unsigned depth);
  void learnSelect(const ScalarExpr *select, Fact fact, unsigned depth);
  void learnTruth(const ScalarExpr *condition, bool truth, unsigned depth);
  Fact evaluate(const ScalarExpr *expr, unsigned depth);
  Fact compute(const ScalarExpr *expr, unsigned depth);
  Fact computeReduction(const KeyReduction &keys, unsigned depth);
  bool isScale(const ScalarExpr *expr);
  bool readsFinite(const ScalarExpr *expr);
  bool sumsFinite(const ScalarExpr *load, unsigned depth);
  Fact computeOp(const ScalarExpr *expr, unsigned depth);
  Fact computeDifference(const ScalarExpr *expr, unsigned depth);
  FloatRange combine(const ScalarExpr *expr, ArrayRef<FloatRange> x);
  const ScalarExpr *resolveMaximum(const ScalarExpr *expr, unsigned depth);
  bool isMaximumOf(const ScalarExpr *maximum, const ScalarExpr *expr,
                   bool &exact, unsigned depth);

  ExprContext &context;
  RowDomain domain;
  Case rowCase;
  llvm::DenseMap<const ScalarExpr *, Fact> known;
};

} // namespace mlir::flash

#endif // FLASH_LIB_ANALYSIS_ROWFACTS_H
