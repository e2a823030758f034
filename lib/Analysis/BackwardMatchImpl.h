//===- BackwardMatchImpl.h - State of a backward match -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to the analysis library. Candidates for gradients and for dO are
// collected by BackwardSearch; one BackwardMatcher tries one tensor as dO.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_ANALYSIS_BACKWARDMATCHIMPL_H
#define FLASH_LIB_ANALYSIS_BACKWARDMATCHIMPL_H

#include "Polynomial.h"
#include "RowFacts.h"

#include "flash/Analysis/BackwardMatch.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::flash {

/// What depends on the values that leave a match.
class BackwardSearch {
public:
  explicit BackwardSearch(AttentionMatch &match) : match(match) {}
  void run();

  /// Contractions with something that leaves the match, and everything else
  /// on the way to them, in the order of the search.
  SmallVector<Operation *> contractions, others;
  /// Tensors that may be dO, the likeliest first.
  SmallVector<Value> outputGradients;

private:
  void collectUsers();
  void collectOutputGradients(Operation *op);
  void followOperand(Value operand);
  void addChain(Value tensor);
  bool isInside(Value value) const;

  AttentionMatch &match;
  /// The forward, and together with everything that depends on it.
  llvm::DenseSet<Operation *> interior, inside;
};

/// The axes of a tensor over the dims of the match: each dim at most once, the
/// head perhaps in groups. False if it is not read like that.
bool setAxes(const AttentionMatch &match, TensorAccess &tensor);

/// The dims other than of size 1, with their groups, ascending.
SmallVector<std::pair<int, int64_t>> getLayout(const AttentionMatch &match,
                                               const TensorAccess &tensor);

/// Solves `from` = `to` for the dims of `from` that `solution` lacks; `to` is
/// over other dims. The result is checked: with it, both are the same.
bool unify(IndexContext &index, ArrayRef<const IndexExpr *> from,
           ArrayRef<const IndexExpr *> to, DimMap &solution);

/// The operation has one answer for dQ and dK, and one for all biases.
bool agreeOnRows(const BackwardMatch &backward);

/// Tries one tensor as dO.
class BackwardMatcher {
public:
  BackwardMatcher(AttentionMatch &match, const BackwardSearch &search,
                  const DeadCode &deadCode, Value outputGradient);

  /// Finds all gradients that it can prove.
  bool run();
  /// Looks for those of biases as well; true if there are any.
  bool findBiasGradients();

  BackwardMatch result;
  /// The first contraction that is not a gradient.
  Operation *unexplained = nullptr;
  /// The first gradient of which it is not known what a row without keys does
  /// to it.
  Operation *unknownRow = nullptr;

private:
  /// A tensor of the input over the dims of the match: the element at `access`
  /// is the sum of `body` over the dims that `access` lacks.
  struct Candidate {
    Value value;
    IndexList access;
    Polynomial body;
    /// The contraction adds to this tensor; null: to zero.
    Value init;
    /// `body` as the input computes it.
    const ScalarExpr *element = nullptr;
  };
  /// What a candidate is compared with.
  struct Reference {
    GradientMatch::Kind kind;
    unsigned bias;
    Polynomial body;
    const TensorAccess *operand;
    /// Gradients of multiples of the operand that the input computes.
    SmallVector<Polynomial, 2> factors;
  };

  std::optional<Candidate> bring(Value value, std::optional<unsigned> target);
  bool findOutputGradient();
  bool buildReferences();
  Ring::Result buildDropout();
  Ring::Result buildScoreDerivative(const ScalarExpr *expr, unsigned depth);
  bool addOperandReferences(const Ring::Result &product);
  bool addReference(GradientMatch::Kind kind, unsigned bias,
                    const Ring::Result &body, const TensorAccess &operand,
                    const ScalarExpr *element);
  std::optional<Polynomial> getRatio(const Polynomial &value,
                                     const Polynomial &reference);
  bool recognize(Value value);
  bool recognize(Value value, GradientMatch::Kind kind);
  void follow(const Candidate &candidate, const Reference &reference,
              Polynomial ratio);
  std::optional<GradientMatch> accept(const Candidate &candidate,
                                      const Reference &reference,
                                      const Polynomial &ratio);
  bool step(Candidate &candidate, Polynomial &ratio);
  Operation *getOnlyUser(Value value) const;
  std::optional<bool> isNaNWithoutKeys(const Candidate &candidate);

  Ring::Result load(const TensorAccess &tensor) {
    return ring.get(context.getLoad(tensor.tensor, tensor.access));
  }
  std::optional<unsigned> nonUnit(unsigned dim) {
    if (context.index.getExtent(dim) == SizeExpr(1))
      return std::nullopt;
    return dim;
  }

  AttentionMatch &match;
  const BackwardSearch &search;
  const DeadCode &deadCode;
  ExprContext &context;
  Ring ring;
  /// Depends on every dim of the scores; null if there is nothing like that.
  const ScalarExpr *scoreElement = nullptr;
  std::vector<Reference> references;
};

} // namespace mlir::flash

#endif // FLASH_LIB_ANALYSIS_BACKWARDMATCHIMPL_H
