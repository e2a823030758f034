//===- Polynomial.h - Sums of products of scalar expressions -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The normal form in which a backward pass is compared with the gradient. A
// scalar becomes a polynomial (powers may be negative) over factors:
// expressions that are not taken apart further, truth values as 0 or 1,
// exponentials of single terms, and sums over a bound dim. Front ends differ in
// how they order, factor and share these products; the polynomial is the same.
//
// Rounding casts are transparent: a rewrite to flash ops is a reassociation.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_ANALYSIS_POLYNOMIAL_H
#define FLASH_LIB_ANALYSIS_POLYNOMIAL_H

#include "flash/Analysis/ScalarExpr.h"

#include <map>

namespace mlir::flash {

class Factor;

/// Π factor^power, sorted by the ids of the factors.
using Monomial = SmallVector<std::pair<const Factor *, int>, 4>;

struct Term {
  Monomial factors;
  double coefficient;
};

/// Terms sorted by their factors; none is zero.
using Polynomial = std::vector<Term>;

/// Dims and what replaces them.
using DimMap = llvm::DenseMap<unsigned, const IndexExpr *>;

/// One indivisible factor, unique in its ring.
class Factor {
public:
  enum Kind {
    Expr,  ///< any expression
    Truth, ///< 1 if `expr` is true, else 0
    Exp,   ///< exp(expr), or exp2(expr) if `base2`
    Sum,   ///< Σ over `bound` of `body`
  };
  Kind kind;
  unsigned id;
  const ScalarExpr *expr = nullptr;
  bool base2 = false;
  SmallVector<unsigned, 1> bound;
  Monomial body;
  /// How many sums are nested in this one, itself included.
  unsigned height = 0;
  /// Exp of -inf where something is hidden: truth values that make it 0, and
  /// those that are true wherever it is not 0.
  SmallVector<const Factor *, 1> zeroIf, impliedBy;
};

/// Makes factors and polynomials. What gets too large has no value.
class Ring {
public:
  explicit Ring(ExprContext &context) : context(context) {}
  Ring(const Ring &) = delete;

  using Result = std::optional<Polynomial>;

  /// Elements of these tensors are factors; they are not expanded.
  void setOpaque(Value tensor) { opaque.insert(tensor); }

  Result get(const ScalarExpr *expr) { return get(expr, 0); }
  /// 1 where `condition` is true, else 0.
  Result getTruth(const ScalarExpr *condition) {
    return getTruth(condition, 0);
  }
  static Polynomial getConstant(double value);

  Result add(const Result &lhs, const Result &rhs, double factor = 1.0);
  Result mul(const Result &lhs, const Result &rhs);
  /// 1 / value, if it is one term.
  Result invert(const Result &value);
  /// lhs / rhs, if it is a product of factors.
  static Result divide(const Term &lhs, const Term &rhs);
  /// Σ over dims.
  Result sum(const Result &value, ArrayRef<unsigned> dims);
  Result substitute(const Result &value, const DimMap &dims);

  void collectDims(const Polynomial &value, DimSet &dims);
  void collectDims(const Factor *factor, DimSet &dims);
  /// Equal up to the rounding of constants.
  static bool equal(const Result &lhs, const Result &rhs);

  /// Every expression that a polynomial is made of.
  static void collectExprs(const Polynomial &value,
                           SmallVectorImpl<const ScalarExpr *> &exprs);

private:
  Result get(const ScalarExpr *expr, unsigned depth);
  Result compute(const ScalarExpr *expr, unsigned depth);
  Result computeOp(const ScalarExpr *expr, unsigned depth);
  Result computeReduction(const ScalarExpr *load, unsigned depth);
  Result getTruth(const ScalarExpr *condition, unsigned depth);
  Result getComparison(const ScalarExpr *condition, unsigned depth);
  Result getExp(const ScalarExpr *argument, bool base2, int sign,
                unsigned depth);
  Result getSelect(const ScalarExpr *expr, unsigned depth);
  const ScalarExpr *expand(const ScalarExpr *expr);

  const Factor *getFactor(Factor::Kind kind, const ScalarExpr *expr,
                          bool base2 = false);
  const Factor *getSum(ArrayRef<unsigned> bound, Monomial body);
  void learnHidden(Factor *factor);
  static Polynomial fromFactor(const Factor *factor, int power = 1);
  /// Combines equal factors and applies what is known of truth values; the
  /// coefficient becomes 0 if the product vanishes.
  Result normalize(Monomial factors, double coefficient);
  Result substitute(const Factor *factor, const DimMap &dims);

  ExprContext &context;
  llvm::DenseSet<Value> opaque;
  std::vector<std::unique_ptr<Factor>> factors;
  std::map<std::tuple<unsigned, const ScalarExpr *, bool>, Factor *> byExpr;
  llvm::DenseMap<unsigned, SmallVector<Factor *, 2>> sums;
  /// The bound dims: by height, position and extent.
  struct BoundDim {
    unsigned height, position;
    SizeExpr extent;
    unsigned dim;
  };
  SmallVector<BoundDim> boundDims;
  llvm::DenseMap<const ScalarExpr *, Result> known;
};

} // namespace mlir::flash

#endif // FLASH_LIB_ANALYSIS_POLYNOMIAL_H
