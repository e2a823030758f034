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

#include "DecomposeScores.h"

#include "flash/Dialect/Flash/Transforms/Decompose.h"

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
  Value finishOutput(Value output, AffineMap map, Type elementType);

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
  Type acc = domain.acc;
  MaskedRows maskedRows = view.numerics.getMaskedRows();
  GenericInputs inputs;
  inputs.add(DomainTensor{exponentials, all});
  inputs.add(DomainTensor{rowSum, rows});
  std::optional<unsigned> lengths;
  if (maskedRows == MaskedRows::Uniform)
    lengths = inputs.add(view.keyLengths);
  Type pType = domain.getProbabilityType();
  return domain.elementwise(
      inputs.get(), all, pType,
      [&](BodyBuilder &body, ValueRange args) -> Value {
        OpBuilder &b = body.b;
        Location loc = body.loc;
        Value p = arith::DivFOp::create(b, loc, args[0], args[1]);
        // 0/0 is the NaN that a masked row asks for.
        if (maskedRows == MaskedRows::NaN)
          return body.toFloat(p, pType);
        Value zero = body.constant(acc, 0.0);
        Value isEmpty = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ,
                                              args[1], zero);
        Value fill = zero;
        if (maskedRows == MaskedRows::Uniform) {
          Value keys = scores.keyLength(body, args, lengths);
          Value count =
              arith::IndexCastOp::create(b, loc, b.getI64Type(), keys);
          count = arith::SIToFPOp::create(b, loc, acc, count);
          fill = arith::DivFOp::create(b, loc, body.constant(acc, 1.0), count);
          if (lengths) {
            Value isKey =
                arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt,
                                      body.index(view.nDim()), keys);
            fill = arith::SelectOp::create(b, loc, isKey, fill, zero);
          }
        }
        p = arith::SelectOp::create(b, loc, isEmpty, fill, p);
        return body.toFloat(p, pType);
      });
}

Value ForwardBuilder::buildOutput(AffineMap map, Type elementType) {
  Value p = buildProbabilities();
  Value output = domain.contract({p, domain.scoreMap()},
                                 {view.value.tensor, view.value.map}, map);
  return finishOutput(output, map, elementType);
}

Value ForwardBuilder::finishOutput(Value output, AffineMap map,
                                   Type elementType) {
  Type acc = domain.acc;
  if (elementType == acc)
    return output;
  return domain.elementwise(DomainTensor{output, map}, map, elementType,
                            [&](BodyBuilder &body, ValueRange args) {
                              return body.toFloat(args[0], elementType);
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

/// `value` with the static extents of `type`.
static Value castTo(OpBuilder &b, Location loc, Value value, Type type) {
  if (value.getType() == type)
    return value;
  return tensor::CastOp::create(b, loc, type, value);
}

FailureOr<SmallVector<Value>>
mlir::flash::decomposeAttention(RewriterBase &rewriter, AttentionOp op) {
  FailureOr<AttentionView> view = AttentionView::get(op);
  if (failed(view))
    return failure();
  if (view->isPacked() || view->pageTable || view->dropout ||
      view->descaleValue)
    return op.emitOpError("decomposition of offsets, page tables, dropout and "
                          "descale_value is still missing");
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  DomainBuilder domain(rewriter, *view);
  ForwardBuilder forward(domain);
  forward.buildStatistics();
  SmallVector<Value> results;
  auto add = [&](Value value, Type type) {
    results.push_back(castTo(rewriter, op.getLoc(), value, type));
  };
  auto outputType = op.getOutput().getType();
  add(forward.buildOutput(view->outputMap, outputType.getElementType()),
      outputType);
  if (op.getLse()) {
    auto lseType = op.getLse().getType();
    add(forward.buildLse(view->lseMap, lseType.getElementType()), lseType);
  }
  rewriter.replaceOp(op, results);
  return results;
}
