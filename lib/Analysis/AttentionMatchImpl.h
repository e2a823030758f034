//===- AttentionMatchImpl.h - State of one match attempt -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to the analysis library. One Matcher tries one contraction as the
// product P·V of one softmax. Its parts live in one file each: loops and dims
// (AttentionMatchDomain), softmax (AttentionMatchSoftmax), what rows with and
// without keys get (AttentionMatchRows), scores and biases
// (AttentionMatchScores), operands (AttentionMatchOperands), output
// (AttentionMatchOutput), uses (AttentionMatchUses).
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_ANALYSIS_ATTENTIONMATCHIMPL_H
#define FLASH_LIB_ANALYSIS_ATTENTIONMATCHIMPL_H

#include "RowFacts.h"

#include "flash/Analysis/AttentionMatcher.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::flash {

/// Why an attempt failed. The attempt that got furthest is reported.
struct Miss {
  unsigned progress = 0;
  RemarkId id = RemarkId::NoValueContraction;
  Operation *blocker = nullptr;
  std::string detail;
};

/// coefficient · expr in an exponent with base e.
struct RowTerm {
  const ScalarExpr *expr;
  double coefficient;
};

/// Something that holds in every row that sees a key, if the match is right.
struct RowClaim {
  enum Kind { Equals, AtLeast, StartsAtZero } kind;
  const ScalarExpr *expr;
  double value;
};

/// A scalar as constant · exp(base · exponent + Σ terms) · Π rows where all
/// conditions hold, and 0 elsewhere. Only exponent and conditions depend on the
/// key.
struct Factors {
  double constant = 1.0;
  const ScalarExpr *exponent = nullptr;
  /// The operation that it is the exponent of.
  const ScalarExpr *power = nullptr;
  /// 1, or ln 2 for powers of 2.
  double base = 1.0;
  SmallVector<RowTerm, 2> terms;
  /// (factor, divided by)
  SmallVector<std::pair<const ScalarExpr *, bool>, 2> rows;
  /// (condition, negated)
  SmallVector<std::pair<const ScalarExpr *, bool>, 1> conditions;
  /// An element of the linalg.softmax of the match.
  const ScalarExpr *named = nullptr;
  /// Whatever else depends on the key, and the operation that multiplies the
  /// first of them: (factor, divided by)
  SmallVector<std::pair<const ScalarExpr *, bool>, 1> others;
  Operation *otherSource = nullptr;
};

/// A loop of extent Π sizes that holds several dims, outermost first.
using LoopSplit = SmallVector<SizeExpr, 2>;

/// How the loops of the contraction with V become dims.
struct LoopRefinement {
  /// An entry for each loop; empty: not split.
  SmallVector<LoopSplit> splits;
  /// Loops that are one dim together: the value dim.
  SmallVector<unsigned> valueLoops;
};

/// The operation to blame for an expression.
Operation *getSource(const ScalarExpr *expr);

class LinearForm;

class Matcher {
public:
  /// `late` is the value that normalizes after the contraction, or null.
  Matcher(Operation *anchor, linalg::LinalgOp contraction, Value late,
          SizeAnalysis &sizes, const DeadCode &deadCode,
          LoopRefinement refinement)
      : anchor(anchor), contraction(contraction), late(late), sizes(sizes),
        deadCode(deadCode), refinement(std::move(refinement)) {
    match.context = std::make_shared<ExprContext>(sizes);
    match.anchor = anchor;
  }

  /// True on success; else `miss` says why.
  bool run();

  /// The sum in `sum` if that adds to it what it starts at: a value that the
  /// operation itself adds, or a zero that is scaled, which becomes `start`.
  static const ScalarExpr *peelStart(ExprContext &context,
                                     const ScalarExpr *sum,
                                     const ScalarExpr *&start);
  static bool scalesZero(ExprContext &context, const ScalarExpr *expr);

  AttentionMatch match;
  Miss miss;
  /// What was found to be needed: the attempt should be repeated.
  LoopRefinement refined;
  bool needsRefinement = false;

private:
  bool fail(unsigned progress, RemarkId id, Operation *blocker,
            const Twine &detail = "");

  // Domain.
  SmallVector<unsigned> findKeyLoops();
  unsigned addMergedDim(linalg::LinalgOp op, ArrayRef<unsigned> merged,
                        MutableArrayRef<const IndexExpr *> positions);
  bool setUpDims();
  bool setUpDomain();

  // Softmax.
  bool matchLateDivision();
  bool matchProbabilities(const ScalarExpr *expr);
  bool matchNamedSoftmax();
  bool matchSum(const ScalarExpr *load, const ScalarExpr *addend);
  bool matchSummand(const Factors &summand);
  const ScalarExpr *peelDropout(const ScalarExpr *expr);
  bool takeDropout(ArrayRef<bool> common, const Factors &summand);
  bool chooseSinks();
  bool matchSink(const ScalarExpr *addend, const Factors &summand);
  bool matchSumInit(const ScalarExpr *init, const Factors &summand);
  void chooseScores();
  RowDomain getRowDomain() const;
  bool isFiniteShift(const ScalarExpr *shift, RowFacts &facts);
  bool checkRows();
  bool dependsOnKey(const ScalarExpr *expr);
  bool contains(const ScalarExpr *expr,
                llvm::function_ref<bool(const ScalarExpr *)> test);

  // Factors.
  bool factorize(const ScalarExpr *expr, bool divide, Factors &factors,
                 unsigned depth = 0);
  bool factorizeRow(const ScalarExpr *expr, bool divide, Factors &factors,
                    unsigned depth);
  bool factorizeSelect(const ScalarExpr *select, bool divide, Factors &factors,
                       unsigned depth);
  bool factorizePower(const ScalarExpr *power, bool divide, Factors &factors);
  bool addTerm(const ScalarExpr *expr, double coefficient, Factors &factors,
               unsigned depth = 0);
  const ScalarExpr *removeShift(const ScalarExpr *expr, double coefficient,
                                Factors &factors, unsigned depth = 0);
  bool isShift(const ScalarExpr *expr);
  bool isAnchored(const ScalarExpr *expr);
  bool cancelTerms(Factors &factors, const Factors &other);

  const ScalarExpr *peelCasts(const ScalarExpr *expr);
  void noteType(const ScalarExpr *expr);

  // Scores.
  bool matchScores();
  bool searchScores(const ScalarExpr *expr, unsigned depth);
  bool containsScores(const ScalarExpr *expr);
  bool isScoreContraction(const ScalarExpr *load);
  const ScalarExpr *distribute(const ScalarExpr *expr, double factor,
                               unsigned depth);
  bool decomposeScores();
  const ScalarExpr *peelTerms(const ScalarExpr *expr);
  bool peelTerm(const ScalarExpr *sum, const ScalarExpr *&rest,
                const ScalarExpr *&term);
  std::optional<ScaleProduct> matchScale(const ScalarExpr *expr);
  bool addFactor(const ScalarExpr *expr, bool divide, ScaleProduct &scale);
  std::optional<TensorAccess> findBias(const ScalarExpr *term);
  bool shouldInline(const ScalarExpr *term, const TensorAccess &bias);
  bool buildRegion(const ScalarExpr *root);
  bool verifyRegion(const ScalarExpr *expr);

  // Operands.
  struct Candidate {
    TensorAccess tensor;
    ScaleProduct scale;
  };
  void collectCandidates(const ScalarExpr *expr, bool allowScale,
                         SmallVectorImpl<Candidate> &candidates);
  bool classifyDims();
  unsigned chooseRow(ArrayRef<unsigned> rows);
  bool wantsSplit(const TensorAccess &tensor);
  bool chooseOperands();
  bool chooseQueryAndKey();
  bool chooseValue();
  /// Fills the axes of `tensor` if each of its dims is read by a dim of
  /// `dims`, or by several merged ones if `allowMerged`.
  bool setAxes(TensorAccess &tensor, ArrayRef<unsigned> dims, bool allowGroups,
               bool allowMerged);

  // Output.
  bool chooseOutput();
  /// The one operation that needs `value`, if there is one.
  Operation *getOnlyUser(Value value) const;
  /// The access of a tensor with dims `q` whose element q is the element
  /// `access` of the output.
  std::optional<IndexList> solveAccess(ArrayRef<const IndexExpr *> access,
                                       ArrayRef<const IndexExpr *> q);
  std::optional<IndexList> relateOutput(Value candidate, Value base);
  void placeUnitDims();
  void placeUnitDims(TensorAccess &tensor, ArrayRef<unsigned> allowed,
                     ArrayRef<unsigned> required);

  // Dropout.
  bool chooseDropout();
  Operation *getProbabilityOp();

  // Uses.
  void collectLeaves();
  void finish();

  // The LSE.
  const ScalarExpr *findProduct(const ScalarExpr *expr,
                                llvm::DenseSet<const ScalarExpr *> &seen,
                                unsigned depth);
  std::optional<IndexList> alignWithProduct(Value value);
  bool matchSumOfExponentials(const ScalarExpr *sum, const LinearForm &logits,
                              LinearForm &shift);
  std::optional<double> matchLse(const ScalarExpr *expr, bool &isNaN);
  bool mayHideRows();
  void placeUnitRows(TensorAccess &tensor);
  bool addLse(Value value);
  void findLses();
  void findProbabilities();

  // Refinement.
  void noteSplits(const ScalarExpr *load);
  void noteSplits(const IndexExpr *expr);
  bool applySplits();

  Operation *anchor;
  linalg::LinalgOp contraction;
  Value late;
  SizeAnalysis &sizes;
  const DeadCode &deadCode;
  LoopRefinement refinement;

  /// The contraction's loops as expressions over the dims.
  IndexList loops;
  /// The dims of the domain come first.
  unsigned numDims = 0;
  /// Where a dim comes from: (loop, position in its split). Merged loops have
  /// no entry.
  llvm::DenseMap<unsigned, std::pair<unsigned, unsigned>> dimOrigins;
  llvm::MapVector<unsigned, SizeExpr> requestedSplits;
  SmallVector<unsigned> requestedMerge;
  IndexList outputAccess;
  std::optional<unsigned> keyDim;
  const IndexExpr *keyIndex = nullptr;

  const ScalarExpr *probabilityOperand = nullptr;
  const ScalarExpr *valueOperand = nullptr;
  /// What P·V starts at, or what is added to it, if that is no constant.
  SmallVector<const ScalarExpr *, 1> valueStarts;
  /// The scores as the softmax sees them, before the shift.
  const ScalarExpr *scores = nullptr;
  Factors factors;
  /// A sink was seen: an expression, or the constant of the match.
  const ScalarExpr *sink = nullptr;
  SmallVector<RowClaim, 2> claims;
  /// What is subtracted from all scores of a row, in terms.
  SmallVector<RowTerm, 2> shifts;
  const ScalarExpr *lateDenominator = nullptr;
  /// P before dropout; null if it is divided by the sum later.
  const ScalarExpr *normalized = nullptr;
  bool usesExp2 = false;
  bool wantsF64 = false;

  /// The element of Q·Kᵀ, and its operands.
  const ScalarExpr *product = nullptr;
  const ScalarExpr *queryOperand = nullptr;
  const ScalarExpr *keyOperand = nullptr;
  /// The dim that K or V read as `dim floordiv group`.
  std::optional<unsigned> headDim;
  /// Dims of extent other than 1, where they exist.
  SmallVector<unsigned> batchDims;
  std::optional<unsigned> rowDim, contractedDim, valueDim;
  /// Whether a visited expression contains the product.
  llvm::DenseMap<const ScalarExpr *, bool> scoreSearch;
  /// The first leaf that depends on the key, to blame if there is no product.
  Operation *opaque = nullptr;
  bool tooDeep = false;
  /// Something is read with dims merged, or could not be read as a tensor.
  bool merged = false;
};

/// What was extracted, for people.
std::string describe(const AttentionMatch &match);
/// The first use that is in the way, and what it uses.
std::string describeEscape(const AttentionMatch &match);

} // namespace mlir::flash

#endif // FLASH_LIB_ANALYSIS_ATTENTIONMATCHIMPL_H
