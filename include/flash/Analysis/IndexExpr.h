//===- IndexExpr.h - Index arithmetic with symbolic sizes -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where a tensor is read, as a function of the dims of an iteration domain:
// linear forms over dims and over floordiv and mod of such forms, with
// symbolic sizes as coefficients. Expressions are unique in their context, so
// that equality is pointer equality, and they are simplified with the ranges
// of the dims: (h * 64 + k) floordiv 64 is h when 0 <= k < 64.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_INDEXEXPR_H
#define FLASH_ANALYSIS_INDEXEXPR_H

#include "flash/Analysis/SizeExpr.h"

#include "llvm/ADT/FoldingSet.h"
#include "llvm/ADT/SetVector.h"

#include <deque>

namespace mlir::flash {

class IndexExpr;

/// A dim, or a floordiv or mod of an expression that does not simplify.
class IndexAtom : public llvm::FoldingSetNode {
public:
  enum Kind { Dim, FloorDiv, Mod };
  Kind kind;
  unsigned dim;         ///< of a Dim
  const IndexExpr *arg; ///< of the others
  SizeExpr divisor;
  unsigned id; ///< order of creation: sorts the terms

  void Profile(llvm::FoldingSetNodeID &node) const {
    profile(node, kind, dim, arg, divisor);
  }
  static void profile(llvm::FoldingSetNodeID &node, Kind kind, unsigned dim,
                      const IndexExpr *arg, const SizeExpr &divisor);
};

/// Σ coefficient · atom + constant.
class IndexExpr : public llvm::FoldingSetNode {
public:
  using Term = std::pair<const IndexAtom *, SizeExpr>;
  SmallVector<Term, 2> terms;
  SizeExpr constant;

  bool isConstant() const { return terms.empty(); }
  bool isZero() const { return terms.empty() && constant.isZero(); }
  std::optional<int64_t> getConstant() const {
    return terms.empty() ? constant.getConstant() : std::nullopt;
  }
  /// The atom if the expression is just that.
  const IndexAtom *getAtom() const {
    if (terms.size() == 1 && constant.isZero() &&
        terms[0].second == SizeExpr(1))
      return terms[0].first;
    return nullptr;
  }
  /// The dim if the expression is just that.
  std::optional<unsigned> getDim() const {
    const IndexAtom *atom = getAtom();
    if (atom && atom->kind == IndexAtom::Dim)
      return atom->dim;
    return std::nullopt;
  }

  void Profile(llvm::FoldingSetNodeID &node) const {
    profile(node, terms, constant);
  }
  static void profile(llvm::FoldingSetNodeID &node, ArrayRef<Term> terms,
                      const SizeExpr &constant);
};

using IndexList = SmallVector<const IndexExpr *, 4>;
using DimSet = llvm::SmallSetVector<unsigned, 4>;

/// Creates and simplifies expressions; owns dims, atoms and expressions.
class IndexContext {
public:
  explicit IndexContext(SizeAnalysis &sizes) : sizes(sizes) {}
  IndexContext(const IndexContext &) = delete;

  /// A new dim that runs over [0, extent).
  unsigned addDim(const SizeExpr &extent);
  const SizeExpr &getExtent(unsigned dim) const { return extents[dim]; }

  /// The value of a dim: 0 if its extent is 1.
  const IndexExpr *getDim(unsigned dim);
  const IndexExpr *getConstant(const SizeExpr &value);
  const IndexExpr *add(const IndexExpr *lhs, const IndexExpr *rhs);
  const IndexExpr *sub(const IndexExpr *lhs, const IndexExpr *rhs);
  const IndexExpr *mul(const IndexExpr *lhs, const SizeExpr &factor);
  const IndexExpr *floorDiv(const IndexExpr *lhs, const SizeExpr &divisor);
  const IndexExpr *mod(const IndexExpr *lhs, const SizeExpr &divisor);

  /// The bounds, inclusive, if they can be found.
  std::optional<SizeExpr> getLower(const IndexExpr *expr);
  std::optional<SizeExpr> getUpper(const IndexExpr *expr);
  /// True if provably 0 <= expr < bound.
  bool isInRange(const IndexExpr *expr, const SizeExpr &bound);
  /// True if provably expr >= 0.
  bool isNonNegative(const IndexExpr *expr);

  /// `expr` with dims replaced.
  const IndexExpr *
  substitute(const IndexExpr *expr,
             const llvm::DenseMap<unsigned, const IndexExpr *> &dims);

  /// Adds the dims that `expr` depends on.
  void collectDims(const IndexExpr *expr, DimSet &dims) const;

  /// `index` addresses a tensor of `shape`; returns the index of the same
  /// element in row-major order in a tensor of `otherShape`. Empty if the
  /// dims can't be grouped.
  std::optional<IndexList> reshape(ArrayRef<const IndexExpr *> index,
                                   ArrayRef<SizeExpr> shape,
                                   ArrayRef<SizeExpr> otherShape);

  SizeAnalysis &getSizes() { return sizes; }

private:
  using Terms = llvm::SmallVector<IndexExpr::Term, 4>;
  const IndexExpr *get(Terms terms, const SizeExpr &constant);
  const IndexAtom *getAtom(IndexAtom::Kind kind, unsigned dim,
                           const IndexExpr *arg, const SizeExpr &divisor);
  const IndexExpr *fromAtom(const IndexAtom *atom);
  /// Writes expr as divisor·quotient + rest.
  void split(const IndexExpr *expr, const SizeExpr &divisor, Terms &quotient,
             SizeExpr &quotientConstant, const IndexExpr *&rest);
  bool recombine(Terms &terms, SizeExpr &constant);
  std::optional<SizeExpr> getAtomUpper(const IndexAtom *atom);
  bool isAtomNonNegative(const IndexAtom *atom);
  void reshapeGroup(ArrayRef<const IndexExpr *> index, ArrayRef<SizeExpr> shape,
                    ArrayRef<SizeExpr> otherShape, IndexList &result);

  SizeAnalysis &sizes;
  std::vector<SizeExpr> extents;
  std::deque<IndexAtom> atomStorage;
  std::deque<IndexExpr> exprStorage;
  llvm::FoldingSet<IndexAtom> atoms;
  llvm::FoldingSet<IndexExpr> exprs;
};

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_INDEXEXPR_H
