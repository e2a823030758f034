//===- DecomposeAttention.cpp - flash.attention to linalg -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The forward pass on whole tensors: scores, row maximum, exponentials, row
// sum, probabilities, P·V, LSE. S and P are materialized: this is the
// definition that fused lowerings are compared with.
//
//===----------------------------------------------------------------------===//

#include "DecomposeDense.h"
#include "DecomposeScores.h"

#include "flash/Dialect/Flash/Transforms/Decompose.h"

#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::flash;

namespace {
/// Builds the forward pass of one op.
class ForwardBuilder {
public:
  ForwardBuilder(DomainBuilder &domain)
      : domain(domain), view(domain.view), scores(domain) {}

  /// O in the element type and layout that are given.
  Value buildOutput(AffineMap map, Type elementType);
  Value buildLse(AffineMap map, Type elementType);
  void buildStatistics();

private:
  Value buildProbabilities();

  DomainBuilder &domain;
  const AttentionView &view;
  ScoreBuilder scores;
  /// exp(s - max) over (batch..., h, m, n); the maximum (0 in rows without a
  /// key) and the sum of the exponentials over (batch..., h, m).
  Value exponentials, rowMax, rowSum;
};
} // namespace

void ForwardBuilder::buildStatistics() {
  AffineMap rows = domain.rowMap(), all = domain.scoreMap();
  Type acc = domain.acc;
  bool useExp2 = view.numerics.getExp2();
  Value s = scores.modify(scores.contract());

  // A sink takes part in the maximum and in the sum: it is where they start.
  DomainTensor sinks{view.sinks.tensor, view.sinks.map};
  Value maxInit =
      view.sinks ? domain.elementwise(sinks, rows, acc,
                                      [&](BodyBuilder &body, ValueRange args) {
                                        return body.toFloat(args[0], acc);
                                      })
                 : domain.filled(rows, acc, -INFINITY);
  Value max = domain.maximum({s, all}, {maxInit, rows});
  // -inf - -inf would be NaN: rows without a key subtract 0.
  rowMax = domain.elementwise(DomainTensor{max, rows}, rows, acc,
                              [&](BodyBuilder &body, ValueRange args) -> Value {
                                Value isEmpty = body.isNegInf(args[0]);
                                Value zero = body.constant(acc, 0.0);
                                return arith::SelectOp::create(
                                    body.b, body.loc, isEmpty, zero, args[0]);
                              });
  auto shiftedExp = [&](BodyBuilder &body, ValueRange args) {
    Value value = body.toFloat(args[0], acc);
    Value shifted = arith::SubFOp::create(body.b, body.loc, value, args[1]);
    return body.exp(shifted, useExp2);
  };
  exponentials =
      domain.elementwise({{s, all}, {rowMax, rows}}, all, acc, shiftedExp);
  Value sumInit = view.sinks ? domain.elementwise({sinks, {rowMax, rows}}, rows,
                                                  acc, shiftedExp)
                             : domain.filled(rows, acc, 0.0);
  rowSum = domain.sum({exponentials, all}, {sumInit, rows});
}

Value ForwardBuilder::buildProbabilities() {
  AffineMap rows = domain.rowMap(), all = domain.scoreMap();
  MaskedRows maskedRows = view.numerics.getMaskedRows();
  GenericInputs inputs;
  inputs.add(DomainTensor{exponentials, all});
  inputs.add(DomainTensor{rowSum, rows});
  std::optional<unsigned> length;
  if (maskedRows == MaskedRows::Uniform)
    length = inputs.add(view.keyLengths);
  std::optional<unsigned> keep = inputs.add(view.dropoutMask);
  Type type = domain.getProbabilityType();
  return domain.elementwise(
      inputs.get(), all, type, [&](BodyBuilder &body, ValueRange args) {
        OpBuilder &b = body.b;
        Location loc = body.loc;
        Value p = arith::DivFOp::create(b, loc, args[0], args[1]);
        // 0/0 is the NaN that `nan` asks for.
        if (maskedRows != MaskedRows::NaN) {
          Value isMasked =
              arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ, args[1],
                                    body.constant(domain.acc, 0.0));
          Value fill = scores.maskedProbability(body, args, length);
          p = arith::SelectOp::create(b, loc, isMasked, fill, p);
        }
        if (keep)
          p = scores.dropProbability(body, p, args[*keep]);
        return body.toFloat(p, type);
      });
}

Value ForwardBuilder::buildOutput(AffineMap map, Type elementType) {
  Value p = buildProbabilities();
  Value output = domain.contract({p, domain.scoreMap()},
                                 {view.value.tensor, view.value.map}, map);

  // Without any key there is no NaN in P that could reach O.
  std::optional<int64_t> keys = getConstantIntValue(domain.extent(view.nDim()));
  bool fillNaN =
      view.numerics.getMaskedRows() == MaskedRows::NaN && (!keys || *keys == 0);
  if (elementType == domain.acc && !view.descaleValue && !fillNaN)
    return output;
  GenericInputs inputs;
  inputs.add(DomainTensor{output, map});
  std::optional<unsigned> descale = inputs.add(view.descaleValue), sum;
  if (fillNaN)
    sum = inputs.add(DomainTensor{rowSum, domain.rowMap()});
  return domain.elementwise(
      inputs.get(), map, elementType, [&](BodyBuilder &body, ValueRange args) {
        Value o = args[0];
        if (descale)
          o = arith::MulFOp::create(body.b, body.loc, o,
                                    body.toFloat(args[*descale], domain.acc));
        if (sum) {
          Value isMasked =
              arith::CmpFOp::create(body.b, body.loc, arith::CmpFPredicate::OEQ,
                                    args[*sum], body.constant(domain.acc, 0.0));
          o = arith::SelectOp::create(body.b, body.loc, isMasked,
                                      body.constant(domain.acc, NAN), o);
        }
        return body.toFloat(o, elementType);
      });
}

Value ForwardBuilder::buildLse(AffineMap map, Type elementType) {
  AffineMap rows = domain.rowMap();
  return domain.elementwise(
      {{rowMax, rows}, {rowSum, rows}}, map, elementType,
      [&](BodyBuilder &body, ValueRange args) {
        // ln 0 = -inf is the LSE of a row without a key.
        Value log = math::LogOp::create(body.b, body.loc, args[1]);
        Value lse = arith::AddFOp::create(body.b, body.loc, args[0], log);
        return body.toFloat(lse, elementType);
      });
}

FailureOr<SmallVector<Value>>
mlir::flash::decomposeAttention(RewriterBase &rewriter, AttentionOp op) {
  FailureOr<AttentionView> view = AttentionView::get(op);
  if (failed(view))
    return failure();
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  PackedSequences sequences(rewriter, *view);
  DomainBuilder domain(rewriter, *view);
  gatherPages(domain);
  clearPadding(domain);
  storeDropoutMask(domain);

  ForwardBuilder forward(domain);
  forward.buildStatistics();
  SmallVector<Value> results;
  auto add = [&](Value value, AffineMap map, RankedTensorType type,
                 double fill) {
    value = sequences.pack(value, map, type, view->mDim(), fill);
    results.push_back(castToType(rewriter, op.getLoc(), value, type));
  };
  auto outputType = cast<RankedTensorType>(op.getOutput().getType());
  MaskedRows maskedRows = view->numerics.getMaskedRows();
  add(forward.buildOutput(view->outputMap, outputType.getElementType()),
      view->outputMap, outputType, maskedRows == MaskedRows::NaN ? NAN : 0.0);
  if (op.getLse()) {
    auto lseType = cast<RankedTensorType>(op.getLse().getType());
    add(forward.buildLse(view->lseMap, lseType.getElementType()), view->lseMap,
        lseType, -INFINITY);
  }
  rewriter.replaceOp(op, results);
  return results;
}
