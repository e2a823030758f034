//===- DecomposeBackward.h - attention_backward to linalg -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to the decomposition: what the gradients of one op share, and the
// gradients.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_TRANSFORMS_DECOMPOSEBACKWARD_H
#define FLASH_LIB_DIALECT_FLASH_TRANSFORMS_DECOMPOSEBACKWARD_H

#include "DecomposeScores.h"

#include "flash/Dialect/Flash/Transforms/ScoreDerivative.h"

namespace mlir::flash {

/// The operands that only the backward has, in padded form.
struct BackwardInputs {
  MappedTensor lse, dOutput, dLse;
};

/// Builds the backward pass of one op. Every gradient is in the layout of its
/// operand in padded form.
class BackwardBuilder {
public:
  BackwardBuilder(AttentionBackwardOp op, DomainBuilder &domain,
                  const BackwardInputs &inputs,
                  std::optional<ScoreDerivative> derivative)
      : op(op), domain(domain), view(domain.view), inputs(inputs),
        scores(domain), derivative(std::move(derivative)),
        rows(domain.rowMap()), all(domain.scoreMap()) {}

  /// Everything that the gradients share.
  void build();

  Value buildQuery(AffineMap map, Type type);
  Value buildKey(AffineMap map, Type type);
  Value buildValue(AffineMap map, Type type);
  Value buildBias(const MappedTensor &bias);
  Value buildSinks();
  /// `capture` is a position in the list of wanted captures.
  Value buildCapture(unsigned capture, Value operand);

private:
  void buildProbabilities(Value score);
  void renormalize();
  Value sinkProbability(BodyBuilder &body, Value sink, Value lse);
  Value addNaNRows(StringRef gradient, Value tensor);
  void buildProbabilityGradient();
  void buildDelta();
  void buildScoreGradient();
  void differentiateScore(Value raw);
  /// Σ lhs·rhs in the layout of `map`, summed over each group of heads.
  Value contractGradient(DomainTensor lhs, DomainTensor rhs, AffineMap map,
                         Type type);
  Value sumHeadGroups(Value perHead, AffineMap map);
  Value convert(Value tensor, AffineMap map, Type type);

  AttentionBackwardOp op;
  DomainBuilder &domain;
  const AttentionView &view;
  const BackwardInputs &inputs;
  ScoreBuilder scores;
  std::optional<ScoreDerivative> derivative;
  AffineMap rows, all;

  /// Over (batch..., h, m, n): P, dP, dS, and the gradient of Σ Q·K.
  Value probabilities, dProbabilities, dScore, dProduct;
  /// Σ P·dP - dLSE over (batch..., h, m).
  Value delta;
  /// What P was divided by; null if it was not.
  Value rowSum;
  /// For each read of a capture: its gradient and its indices.
  SmallVector<Value> readGradients;
  SmallVector<SmallVector<Value>> readIndices;
};

/// p / divisor, 0 in rows without a key.
inline Value divideRow(BodyBuilder &body, Type type, Value p, Value divisor) {
  Value zero = body.constant(type, 0.0);
  Value isEmpty = arith::CmpFOp::create(
      body.b, body.loc, arith::CmpFPredicate::OEQ, divisor, zero);
  Value quotient = arith::DivFOp::create(body.b, body.loc, p, divisor);
  return arith::SelectOp::create(body.b, body.loc, isEmpty, zero, quotient);
}

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_TRANSFORMS_DECOMPOSEBACKWARD_H
