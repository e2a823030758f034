//===- DecomposeBackward.cpp - attention_backward to linalg -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The backward pass on whole tensors: scores again, P from the LSE, dP, dS, and
// the derivative of the score region. What the gradients make of these is in
// DecomposeGradients.cpp.
//
//===----------------------------------------------------------------------===//

#include "DecomposeBackward.h"

#include "DecomposeDense.h"

#include "flash/Dialect/Flash/Transforms/Decompose.h"
#include "flash/Dialect/Flash/Transforms/ScoreDerivative.h"

#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// What the gradients share
//===----------------------------------------------------------------------===//

void BackwardBuilder::build() {
  Value raw = scores.contract();
  buildProbabilities(scores.modify(raw));
  buildProbabilityGradient();
  buildDelta();
  buildScoreGradient();
  differentiateScore(raw);
  dProduct = addNaNRows("scores", dProduct);
}

/// P = exp(s - LSE); 0 in rows without a key.
void BackwardBuilder::buildProbabilities(Value score) {
  probabilities = domain.elementwise(
      {{score, all}, {inputs.lse.tensor, inputs.lse.map}}, all, domain.acc,
      [&](BodyBuilder &body, ValueRange args) -> Value {
        Value shifted =
            arith::SubFOp::create(body.b, body.loc, args[0], args[1]);
        Value p = body.exp(shifted, view.numerics.getExp2());
        return arith::SelectOp::create(body.b, body.loc, body.isNegInf(args[1]),
                                       body.constant(domain.acc, 0.0), p);
      });
  if (op.getRenormalize())
    renormalize();
}

/// P over its sum, which is not 1 where the LSE was rounded by much.
void BackwardBuilder::renormalize() {
  Value init = domain.filled(rows, domain.acc, 0.0);
  if (view.sinks)
    init = domain.elementwise({{view.sinks.tensor, view.sinks.map},
                               {inputs.lse.tensor, inputs.lse.map}},
                              rows, domain.acc,
                              [&](BodyBuilder &body, ValueRange args) {
                                return sinkProbability(body, args[0], args[1]);
                              });
  rowSum = domain.sum({probabilities, all}, {init, rows});
  probabilities =
      domain.elementwise({{probabilities, all}, {rowSum, rows}}, all,
                         domain.acc, [&](BodyBuilder &body, ValueRange args) {
                           return divideRow(body, domain.acc, args[0], args[1]);
                         });
}

/// exp(sink - LSE), 0 in rows without a key.
Value BackwardBuilder::sinkProbability(BodyBuilder &body, Value sink,
                                       Value lse) {
  sink = body.toFloat(sink, domain.acc);
  Value shifted = arith::SubFOp::create(body.b, body.loc, sink, lse);
  Value p = body.exp(shifted, view.numerics.getExp2());
  return arith::SelectOp::create(body.b, body.loc, body.isNegInf(lse),
                                 body.constant(domain.acc, 0.0), p);
}

/// NaN in rows without a key, if `nan_rows` names the gradient.
Value BackwardBuilder::addNaNRows(StringRef gradient, Value tensor) {
  ArrayAttr names = op.getNanRowsAttr();
  if (!names ||
      !llvm::is_contained(names.getAsValueRange<StringAttr>(), gradient))
    return tensor;
  return domain.elementwise(
      {{tensor, all}, {inputs.lse.tensor, inputs.lse.map}}, all, domain.acc,
      [&](BodyBuilder &body, ValueRange args) -> Value {
        return arith::SelectOp::create(body.b, body.loc, body.isNegInf(args[1]),
                                       body.constant(domain.acc, NAN), args[0]);
      });
}

/// δ = Σ_n P·dP - dLSE. Σ dO·O is the same number, but for the rounding of O:
/// in f16 that is most of the error of dS where P is nearly one-hot.
void BackwardBuilder::buildDelta() {
  Value dot =
      domain.contract({probabilities, all}, {dProbabilities, all}, rows);
  GenericInputs generic;
  generic.add(DomainTensor{dot, rows});
  generic.add(inputs.lse);
  std::optional<unsigned> dLse = generic.add(inputs.dLse);
  delta = domain.elementwise(
      generic.get(), rows, domain.acc,
      [&](BodyBuilder &body, ValueRange args) -> Value {
        Value value = args[0];
        if (dLse)
          value = arith::SubFOp::create(body.b, body.loc, value, args[*dLse]);
        return arith::SelectOp::create(body.b, body.loc, body.isNegInf(args[1]),
                                       body.constant(domain.acc, 0.0), value);
      });
}

/// dP = r·descale_v·Σ dO·V.
void BackwardBuilder::buildProbabilityGradient() {
  dProbabilities = domain.contract({inputs.dOutput.tensor, inputs.dOutput.map},
                                   {view.value.tensor, view.value.map}, all);
  GenericInputs generic;
  generic.add(DomainTensor{dProbabilities, all});
  std::optional<unsigned> keep = generic.add(view.dropoutMask);
  std::optional<unsigned> descale = generic.add(view.descaleValue);
  if (!keep && !descale)
    return;
  dProbabilities = domain.elementwise(
      generic.get(), all, domain.acc, [&](BodyBuilder &body, ValueRange args) {
        Value dP = args[0];
        if (descale)
          dP = arith::MulFOp::create(body.b, body.loc, dP,
                                     body.toFloat(args[*descale], domain.acc));
        if (keep)
          dP = arith::MulFOp::create(body.b, body.loc, dP,
                                     scores.dropoutFactor(body, args[*keep]));
        return dP;
      });
}

/// dS = P·(dP - δ).
void BackwardBuilder::buildScoreGradient() {
  dScore = domain.elementwise(
      {{probabilities, all}, {dProbabilities, all}, {delta, rows}}, all,
      domain.acc, [&](BodyBuilder &body, ValueRange args) -> Value {
        Value change =
            arith::SubFOp::create(body.b, body.loc, args[1], args[2]);
        return arith::MulFOp::create(body.b, body.loc, args[0], change);
      });
}

/// From dS to the gradient of Σ Q·K, and to those of the captures.
void BackwardBuilder::differentiateScore(Value raw) {
  GenericInputs generic;
  generic.add(DomainTensor{dScore, all});
  if (derivative)
    generic.add(DomainTensor{raw, all});
  ScoreBuilder::ScaleInputs scale = scores.addScaleInputs(generic);
  dProduct = dScore;
  if (generic.get().size() == 1 && !view.scale)
    return;

  SmallVector<DomainTensor> inits;
  auto addInit = [&](Type type) {
    inits.push_back({domain.empty(all, type), all});
  };
  addInit(domain.acc);
  if (derivative) {
    for (ScoreDerivative::Read read : derivative->getReads()) {
      addInit(domain.acc);
      for (unsigned i = 0, e = read.op.getIndices().size(); i < e; ++i)
        addInit(domain.b.getIndexType());
    }
  }
  auto differentiate = [&](BodyBuilder &body, ValueRange args) {
    if (!derivative)
      return SmallVector<Value>{scores.applyScale(body, args[0], args, scale)};
    IRMapping mapping;
    Value score = scores.applyScale(body, args[1], args, scale);
    scores.mapScoreArguments(body, score, mapping);
    ScoreDerivative::Gradients gradients =
        derivative->emit(body.b, mapping, args[0]);
    // Where the region has an infinite slope, 0 stays 0.
    Value zero = body.constant(domain.acc, 0.0);
    Value isZero = arith::CmpFOp::create(
        body.b, body.loc, arith::CmpFPredicate::OEQ, args[0], zero);
    auto finish = [&](Value gradient) -> Value {
      return arith::SelectOp::create(body.b, body.loc, isZero, zero,
                                     body.toFloat(gradient, domain.acc));
    };
    SmallVector<Value> results;
    results.push_back(
        scores.applyScale(body, finish(gradients.score), args, scale));
    for (auto [read, gradient] :
         llvm::zip_equal(derivative->getReads(), gradients.perRead)) {
      results.push_back(finish(gradient));
      tensor::ExtractOp op = read.op;
      for (Value index : op.getIndices())
        results.push_back(mapping.lookup(index));
    }
    return results;
  };
  SmallVector<Value> results =
      domain.generic(generic.get(), inits, differentiate);
  dProduct = results.front();
  if (!derivative)
    return;
  ArrayRef<Value> rest = ArrayRef<Value>(results).drop_front();
  for (ScoreDerivative::Read read : derivative->getReads()) {
    readGradients.push_back(rest.front());
    unsigned rank = read.op.getIndices().size();
    readIndices.emplace_back(rest.slice(1, rank));
    rest = rest.drop_front(1 + rank);
  }
}

//===----------------------------------------------------------------------===//
// The op
//===----------------------------------------------------------------------===//

/// The derivative of the score region, none if there is no region.
static FailureOr<std::optional<ScoreDerivative>>
getDerivative(const AttentionView &view, AttentionBackwardOp op) {
  if (!view.hasScore())
    return std::optional<ScoreDerivative>();
  FailureOr<ScoreDerivative> derivative = ScoreDerivative::get(
      *view.score, view.captures.size(),
      op.getCaptureGradients().value_or(ArrayRef<int64_t>()));
  if (failed(derivative))
    return failure();
  return std::optional<ScoreDerivative>(*derivative);
}

FailureOr<SmallVector<Value>>
mlir::flash::decomposeAttentionBackward(RewriterBase &rewriter,
                                        AttentionBackwardOp op) {
  FailureOr<AttentionView> view = AttentionView::get(op);
  if (failed(view))
    return failure();
  auto derivative = getDerivative(*view, op);
  if (failed(derivative))
    return failure();
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);

  unsigned m = view->mDim(), n = view->nDim();
  BackwardInputs inputs{{"lse", op.getLse(), view->lseMap},
                        {"d_output", op.getDOutput(), view->outputMap},
                        {"d_lse", op.getDLse(), view->lseMap}};
  PackedSequences sequences(rewriter, *view);
  for (MappedTensor *tensor : {&inputs.lse, &inputs.dOutput, &inputs.dLse}) {
    if (!*tensor)
      continue;
    tensor->tensor = sequences.unpack(tensor->tensor, tensor->map, m);
    tensor->map = sequences.unpackMap(tensor->map);
  }
  // The layouts of the gradients: those of the operands before padding is
  // cleared, which may add batch dims.
  AffineMap queryMap = view->query.map, keyMap = view->key.map,
            valueMap = view->value.map;
  DomainBuilder domain(rewriter, *view);
  gatherPages(domain);
  clearPadding(domain);
  storeDropoutMask(domain);
  const MappedTensor &lengths = domain.view.queryLengths;
  clearPadding(domain, inputs.dOutput, m, lengths, 0.0);
  clearPadding(domain, inputs.dLse, m, lengths, 0.0);
  clearPadding(domain, inputs.lse, m, lengths, -INFINITY);

  BackwardBuilder backward(op, domain, inputs, *derivative);
  backward.build();
  SmallVector<Value> results;
  auto add = [&](Value value, Value like) {
    results.push_back(castToType(rewriter, op.getLoc(), value, like.getType()));
  };
  auto addRows = [&](Value like, AffineMap map, unsigned dim, auto build) {
    auto type = cast<RankedTensorType>(like.getType());
    Value gradient = (backward.*build)(map, type.getElementType());
    add(sequences.pack(gradient, map, type, dim, 0.0), like);
  };
  if (op.getDQuery())
    addRows(op.getDQuery(), queryMap, m, &BackwardBuilder::buildQuery);
  if (op.getDKey())
    addRows(op.getDKey(), keyMap, n, &BackwardBuilder::buildKey);
  if (op.getDValue())
    addRows(op.getDValue(), valueMap, n, &BackwardBuilder::buildValue);
  for (int64_t i : op.getBiasGradients().value_or(ArrayRef<int64_t>()))
    add(sequences.restore(backward.buildBias(domain.view.biases[i]),
                          op.getBiases()[i]),
        op.getBiases()[i]);
  for (auto [i, position] : llvm::enumerate(
           op.getCaptureGradients().value_or(ArrayRef<int64_t>()))) {
    Value capture = op.getCaptures()[position];
    add(backward.buildCapture(i, capture), capture);
  }
  if (op.getDSinks())
    add(backward.buildSinks(), op.getSinks());
  rewriter.replaceOp(op, results);
  return results;
}
