//===- AttentionMatcher.h - From a softmax to an attention -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The matcher, and what it extracts. From the sum of exponentials it walks
// down to the contraction with V, then up from there: probabilities, scores,
// the contraction of Q and K, operands. Everything is expressed over the
// loops of the contraction with V; loops that hold several dims of the
// attention (a collapsed batch) are split, and the match starts over.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_ATTENTIONMATCHER_H
#define FLASH_ANALYSIS_ATTENTIONMATCHER_H

#include "flash/Analysis/AttentionMatch.h"
#include "flash/Analysis/DeadCode.h"
#include "flash/Analysis/ScalarExpr.h"
#include "flash/Dialect/Flash/IR/Flash.h"

#include "mlir/IR/BuiltinTypes.h"

#include <memory>

namespace mlir::flash {

/// One position of an indexing map: `dim floordiv group`, or 0 (dim is -1).
struct Axis {
  int dim = -1;
  int64_t group = 1;
};

/// A tensor and where it is read, over the dims of the match.
struct TensorAccess {
  Value tensor;
  IndexList access;
  /// The axes that each dim of the tensor stands for, outermost first. More
  /// than one: the tensor has to be reshaped to give each a dim of its own.
  SmallVector<SmallVector<Axis, 1>, 2> axes;
  /// How many dims of the tensor each entry of `axes` is for, one each if
  /// empty. More than one: the tensor has to be reshaped to join them.
  SmallVector<unsigned, 2> spans;

  bool needsCollapse() const {
    return llvm::any_of(spans, [](unsigned span) { return span != 1; });
  }
  bool needsExpand() const {
    return (isRankZero() && !axes.empty()) ||
           llvm::any_of(axes,
                        [](const auto &group) { return group.size() != 1; });
  }
  bool needsReshape() const { return needsCollapse() || needsExpand(); }
  bool isRankZero() const {
    return cast<RankedTensorType>(tensor.getType()).getRank() == 0;
  }
};

/// Fills the axes and spans of `tensor` from its access. `accept` says whether
/// a dim, in groups of the given size, may be one of them; `allowMerged`
/// whether several may be in one dim of the tensor.
bool readAxes(ExprContext &context, TensorAccess &tensor,
              function_ref<bool(unsigned, int64_t)> accept, bool allowMerged);

/// A factor of the scale that is not a constant: a scalar of no dim.
struct ScaleFactor {
  const ScalarExpr *expr;
  bool divide;
};

/// The scale: constant · Π factors.
struct ScaleProduct {
  double constant = 1.0;
  SmallVector<ScaleFactor, 1> factors;

  void append(const ScaleProduct &other) {
    constant *= other.constant;
    factors.append(other.factors.begin(), other.factors.end());
  }
};

/// A value of the input that is factor · LSE.
struct LseResult {
  TensorAccess tensor;
  double factor = 1.0;
  /// A row whose scores are all -inf has NaN there. The LSE of the operation
  /// is -inf.
  bool isNaNWithoutKeys = false;
};

/// Dropout on P: element · factor where `keep` holds (or does not, if
/// `negated`), 0 elsewhere.
struct DropoutMatch {
  /// Null if there is no dropout.
  const ScalarExpr *keep = nullptr;
  bool negated = false;
  double factor = 1.0;
  /// factor = 1/(1 - probability).
  double probability = 0.0;
  /// A tensor that holds `keep`; else it has to be computed.
  std::optional<TensorAccess> mask;
};

struct BackwardMatch;
struct RowDomain;

/// An attention found in the input. Dims are those of `context`.
struct AttentionMatch {
  /// What `context` reasons about sizes with.
  std::shared_ptr<SizeAnalysis> sizes;
  std::shared_ptr<ExprContext> context;
  Operation *anchor = nullptr;

  /// The dims in the order of flash.attention. Dims of extent 1 have no index
  /// expression; they exist here to give every tensor dim its place.
  SmallVector<unsigned, 2> batch;
  unsigned h = 0, m = 0, n = 0, k = 0, d = 0;

  TensorAccess query, key, value, output;
  SmallVector<LseResult, 1> lses;
  DropoutMatch dropout;
  /// Tensors of the input that are P, and have uses that make the match a miss
  /// unless P is recomputed for them; see recomputeProbabilities.
  SmallVector<TensorAccess, 1> escapingProbabilities;
  /// Those that are replaced.
  SmallVector<TensorAccess, 1> probabilities;
  SmallVector<TensorAccess> biases;
  /// A logit that takes part in the softmax but has no value row: a tensor, or
  /// a constant.
  std::optional<TensorAccess> sinks;
  std::optional<double> sinkConstant;
  ScaleProduct scale;
  /// The modified score over `scoreArgument`, the scaled score; null if the
  /// score is not modified.
  const ScalarExpr *score = nullptr;
  const ScalarExpr *scoreArgument = nullptr;

  /// The same in pieces, as expressions over the dims: P as the contraction
  /// with V reads it, and the scores as the softmax sees them. Then, unless the
  /// softmax is a linalg.softmax, the exponential and the sum that divides it.
  const ScalarExpr *probability = nullptr, *logits = nullptr,
                   *exponential = nullptr, *sum = nullptr;

  /// The element of Q·Kᵀ, and what it and the contraction with V multiply.
  const ScalarExpr *productElement = nullptr, *queryElement = nullptr,
                   *keyElement = nullptr, *valueElement = nullptr;
  /// What divides O, if that is how P is normalized. `probability` is the
  /// exponential then.
  const ScalarExpr *lateDenominator = nullptr;
  bool usesExp2 = false;

  /// Q·Kᵀ in the input, and the contraction with V.
  Value product;
  Operation *contraction = nullptr;
  /// The values that the rewrite replaces, O first, and the tensors that it
  /// reads. What lies between `product` and the results is the interior.
  SmallVector<Value> results, leaves;
  SmallVector<Operation *, 0> interior;
  /// The new operations come before this one.
  Operation *insertionPoint = nullptr;
  /// Uses of interior values by operations that are neither interior nor dead.
  /// The match is complete only without any; see findEscapes.
  SmallVector<OpOperand *> escapes;
  /// Other products of the same probabilities with a V of their own.
  std::vector<AttentionMatch> siblings;

  /// The gradients of the same function, if it is a training graph.
  std::shared_ptr<BackwardMatch> backward;

  MaskedRows maskedRows = MaskedRows::NaN;
  /// What is known of a row, if there may be one whose scores are all -inf;
  /// null if there is none, or if a sink takes part.
  std::shared_ptr<RowDomain> hiddenRows;
  /// Licensed by RaiseOptions.
  bool assumesVisibleRows = false;
  Type accType;
  /// The type that P is rounded to.
  Type pType;

  /// This match and its siblings.
  SmallVector<AttentionMatch *> getAll() {
    SmallVector<AttentionMatch *> all = {this};
    for (AttentionMatch &sibling : siblings)
      all.push_back(&sibling);
    return all;
  }

  SmallVector<unsigned> getDims() const {
    SmallVector<unsigned> dims(batch.begin(), batch.end());
    dims.append({h, m, n, k, d});
    return dims;
  }
};

/// True if `op` is where a softmax is anchored: it sums exponentials, or is a
/// linalg.softmax.
bool isSoftmaxAnchor(Operation *op, SizeAnalysis &sizes);

/// True if `op` is a softmax, or its sum, after bufferization.
bool isSoftmaxInBuffers(Operation *op);

/// Decides about one softmax. On success `match` is filled. It is filled as
/// well, with its escapes, if only those make it a miss: whoever can replace
/// them adds what it replaces to the results, and asks findEscapes again.
SoftmaxDecision matchAttention(Operation *anchor, SizeAnalysis &sizes,
                               const DeadCode &deadCode, AttentionMatch &match,
                               const RaiseOptions &options = {});

/// Works out the interior and the escapes from the product, the results and
/// the leaves.
void findEscapes(AttentionMatch &match);

/// Makes `match` replace the probabilities that escape. False, and nothing is
/// changed, if other uses escape even then.
bool recomputeProbabilities(AttentionMatch &match);

/// Before the first operation that needs a result of `match`. False if not
/// everything that is read is there by then.
bool chooseInsertionPoint(AttentionMatch &match);

/// The same if all matches of the group are rewritten. Those that still have
/// escapes leave the group, until it is empty or explains all of its uses.
void resolveGroup(SmallVectorImpl<AttentionMatch *> &group);

/// The decisions and the matches of one function, in program order; the match
/// of a miss has no anchor, or escapes.
void matchFunction(Operation *function, std::vector<SoftmaxDecision> &decisions,
                   std::vector<AttentionMatch> &matches,
                   const RaiseOptions &options = {});

/// The operations that hold softmaxes and can be processed on their own, in
/// program order.
SmallVector<Operation *> getIndependentFunctions(Operation *root);

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_ATTENTIONMATCHER_H
