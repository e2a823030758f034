//===- SizeExpr.h - Symbolic sizes of tensors -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sizes as polynomials over symbols. Front ends compute dynamic shapes with
// long chains of integer arithmetic (products, exact divisions, selects on the
// sign of a dim); two such sizes are the same if their polynomials are.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_SIZEEXPR_H
#define FLASH_ANALYSIS_SIZEEXPR_H

#include "flash/Analysis/ConstantPattern.h"

#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Operation.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/FoldingSet.h"

namespace mlir::tensor {
class ExpandShapeOp;
} // namespace mlir::tensor

namespace mlir::flash {

/// A polynomial with integer coefficients over size symbols.
class SizeExpr {
public:
  /// The symbols of a product, ascending, with repetition.
  using Monomial = SmallVector<unsigned, 2>;

  SizeExpr(int64_t constant = 0) {
    if (constant != 0)
      terms.push_back({{}, constant});
  }
  static SizeExpr symbol(unsigned id) {
    SizeExpr expr;
    expr.terms.push_back({{id}, 1});
    return expr;
  }

  SizeExpr operator+(const SizeExpr &other) const;
  SizeExpr operator-(const SizeExpr &other) const;
  SizeExpr operator*(const SizeExpr &other) const;
  bool operator==(const SizeExpr &other) const { return terms == other.terms; }
  bool operator!=(const SizeExpr &other) const { return !(*this == other); }

  bool isZero() const { return terms.empty(); }
  std::optional<int64_t> getConstant() const;
  /// The quotient if the division leaves no remainder, whatever the symbols.
  std::optional<SizeExpr> divideExactly(const SizeExpr &divisor) const;
  /// The id if this is one symbol.
  std::optional<unsigned> getSymbol() const;

  ArrayRef<std::pair<Monomial, int64_t>> getTerms() const { return terms; }
  void profile(llvm::FoldingSetNodeID &id) const;

private:
  void add(const Monomial &monomial, int64_t coefficient);
  /// Sorted by monomial; no zero coefficients.
  SmallVector<std::pair<Monomial, int64_t>, 1> terms;
};

/// Sizes and integer scalars of one function as polynomials. Products of sizes
/// are assumed not to overflow 64 bits: they are element counts of tensors
/// that exist.
class SizeAnalysis {
public:
  /// Learns the equalities that `function` asserts, or that its linalg
  /// operations and expand_shape imply.
  explicit SizeAnalysis(Operation *function);

  /// An integer or index value. Always succeeds: what is not understood is a
  /// symbol of its own.
  SizeExpr get(Value scalar);
  /// The size of a dim of a tensor.
  SizeExpr getDim(Value tensor, unsigned dim);
  /// The truth of an i1 value if it is known from the sizes.
  std::optional<bool> getTruth(Value condition);

  /// `expr` with the known equalities applied.
  SizeExpr canonical(const SizeExpr &expr) const;

  /// Where a symbol comes from: a scalar, or a dim of a tensor.
  struct Symbol {
    Value value;
    int64_t dim = -1;
    bool nonNegative = false;
    /// At least 1 wherever it is used; see markPositive.
    bool positive = false;
  };
  const Symbol &getSymbol(unsigned id) const { return symbols[id]; }

  /// The caller only reasons about points of a domain with this extent, so
  /// that none of its factors can be zero.
  void markPositive(const SizeExpr &extent);

  /// True if provably >= 0.
  bool isNonNegative(const SizeExpr &expr) const;

  /// The constants of the function.
  ConstantPatterns constants;

private:
  SizeExpr compute(Value scalar);
  std::optional<SizeExpr> getAffine(AffineExpr expr, ValueRange operands,
                                    unsigned numDims);
  SizeExpr computeDim(OpResult tensor, unsigned dim);
  std::optional<bool> compare(int64_t predicate, const SizeExpr &lhs,
                              const SizeExpr &rhs) const;
  SizeExpr makeSymbol(Value value, int64_t dim);
  void learnEqual(SizeExpr lhs, SizeExpr rhs);
  void learnSplit(tensor::ExpandShapeOp expand);

  SmallVector<Symbol> symbols;
  llvm::DenseMap<std::pair<Value, int64_t>, unsigned> symbolIds;
  llvm::DenseMap<Value, SizeExpr> scalars;
  llvm::DenseMap<std::pair<Value, int64_t>, SizeExpr> dims;
  /// Symbol -> what it is equal to.
  llvm::DenseMap<unsigned, SizeExpr> equalities;
};

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_SIZEEXPR_H
