//===- DecomposeBackward.cpp - attention_backward to linalg -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The backward pass on whole tensors: scores again, P from the LSE, dP, dS,
// the derivative of the score region, and one contraction or reduction for
// each gradient. Gradients of captures are scattered by scf loops, since two
// scores may read the same element.
//
//===----------------------------------------------------------------------===//

#include "DecomposeDense.h"
#include "DecomposeScores.h"

#include "flash/Dialect/Flash/Transforms/Decompose.h"
#include "flash/Dialect/Flash/Transforms/ScoreDerivative.h"

#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::flash;

namespace {

/// The operands that only the backward has, in padded form.
struct BackwardInputs {
  MappedTensor output, lse, dOutput, dLse;
};

/// Builds the backward pass of one op. Every gradient is in the layout of its
/// operand in padded form.
class BackwardBuilder {
public:
  BackwardBuilder(DomainBuilder &domain, const BackwardInputs &inputs,
                  std::optional<ScoreDerivative> derivative)
      : domain(domain), view(domain.view), inputs(inputs), scores(domain),
        derivative(std::move(derivative)), rows(domain.rowMap()),
        all(domain.scoreMap()) {}

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
  void buildDelta();
  void buildScoreGradient();
  void differentiateScore(Value raw);
  /// Σ lhs·rhs in the layout of `map`, summed over each group of heads.
  Value contractGradient(DomainTensor lhs, DomainTensor rhs, AffineMap map,
                         Type type);
  Value sumHeadGroups(Value perHead, AffineMap map);
  Value convert(Value tensor, AffineMap map, Type type);

  DomainBuilder &domain;
  const AttentionView &view;
  const BackwardInputs &inputs;
  ScoreBuilder scores;
  std::optional<ScoreDerivative> derivative;
  AffineMap rows, all;

  /// Over (batch..., h, m, n): P, dS, and the gradient of Σ Q·K.
  Value probabilities, dScore, dProduct;
  /// Σ dO·O - dLSE over (batch..., h, m).
  Value delta;
  /// For each read of a capture: its gradient and its indices.
  SmallVector<Value> readGradients;
  SmallVector<SmallVector<Value>> readIndices;
};

} // namespace

//===----------------------------------------------------------------------===//
// What the gradients share
//===----------------------------------------------------------------------===//

void BackwardBuilder::build() {
  Value raw = scores.contract();
  buildProbabilities(scores.modify(raw));
  buildDelta();
  buildScoreGradient();
  differentiateScore(raw);
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
}

void BackwardBuilder::buildDelta() {
  Value dot = domain.contract({inputs.dOutput.tensor, inputs.dOutput.map},
                              {inputs.output.tensor, inputs.output.map}, rows);
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
        // O of a row without a key may be NaN.
        return arith::SelectOp::create(body.b, body.loc, body.isNegInf(args[1]),
                                       body.constant(domain.acc, 0.0), value);
      });
}

/// dS = P·(dP - δ) with dP = r·descale_v·Σ dO·V.
void BackwardBuilder::buildScoreGradient() {
  Value product = domain.contract({inputs.dOutput.tensor, inputs.dOutput.map},
                                  {view.value.tensor, view.value.map}, all);
  GenericInputs generic;
  generic.add(DomainTensor{probabilities, all});
  generic.add(DomainTensor{product, all});
  generic.add(DomainTensor{delta, rows});
  std::optional<unsigned> keep = generic.add(view.dropoutMask);
  std::optional<unsigned> descale = generic.add(view.descaleValue);
  dScore = domain.elementwise(
      generic.get(), all, domain.acc,
      [&](BodyBuilder &body, ValueRange args) -> Value {
        Value dP = args[1];
        if (descale)
          dP = arith::MulFOp::create(body.b, body.loc, dP,
                                     body.toFloat(args[*descale], domain.acc));
        if (keep)
          dP = arith::MulFOp::create(body.b, body.loc, dP,
                                     scores.dropoutFactor(body, args[*keep]));
        Value change = arith::SubFOp::create(body.b, body.loc, dP, args[2]);
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
// Gradients
//===----------------------------------------------------------------------===//

Value BackwardBuilder::convert(Value tensor, AffineMap map, Type type) {
  if (type == domain.acc)
    return tensor;
  return domain.elementwise(DomainTensor{tensor, map}, map, type,
                            [&](BodyBuilder &body, ValueRange args) {
                              return body.toFloat(args[0], type);
                            });
}

Value BackwardBuilder::sumHeadGroups(Value perHead, AffineMap map) {
  int64_t group = getHeadGroup(map, view.hDim());
  if (group <= 1)
    return perHead;
  OpBuilder &b = domain.b;
  Location loc = domain.loc;
  // [heads] to [groups, heads of a group], then sum over the latter.
  auto type = cast<RankedTensorType>(perHead.getType());
  SmallVector<int64_t> shape;
  SmallVector<OpFoldResult> sizes;
  SmallVector<ReassociationIndices> reassociation;
  SmallVector<utils::IteratorType> iterators;
  SmallVector<AffineExpr> kept;
  OpFoldResult groups = domain.withHeadGroups(group).extent(view.hDim());
  auto addDim = [&](int64_t size, OpFoldResult value, bool keep) {
    if (keep)
      kept.push_back(b.getAffineDimExpr(shape.size()));
    reassociation.back().push_back(shape.size());
    shape.push_back(size);
    sizes.push_back(value);
    iterators.push_back(keep ? utils::IteratorType::parallel
                             : utils::IteratorType::reduction);
  };
  for (auto [axis, expr] : llvm::enumerate(map.getResults())) {
    reassociation.emplace_back();
    int64_t size = type.getDimSize(axis);
    if (!expr.isFunctionOfDim(view.hDim())) {
      addDim(size, tensor::getMixedSize(b, loc, perHead, axis), true);
      continue;
    }
    addDim(ShapedType::isDynamic(size) ? size : size / group, groups, true);
    addDim(group, b.getIndexAttr(group), false);
  }
  Value expanded = tensor::ExpandShapeOp::create(
      b, loc, RankedTensorType::get(shape, type.getElementType()), perHead,
      reassociation, sizes);
  AffineMap inputMap = b.getMultiDimIdentityMap(shape.size());
  AffineMap resultMap = AffineMap::get(shape.size(), 0, kept, b.getContext());
  Value init = domain.withHeadGroups(group).filled(
      ungroupHeads(map, view.hDim()), domain.acc, 0.0);
  return linalg::GenericOp::create(
             b, loc, init.getType(), expanded, init,
             ArrayRef<AffineMap>{inputMap, resultMap}, iterators,
             [](OpBuilder &b, Location loc, ValueRange args) {
               Value sum = arith::AddFOp::create(b, loc, args[1], args[0]);
               linalg::YieldOp::create(b, loc, sum);
             })
      .getResult(0);
}

Value BackwardBuilder::contractGradient(DomainTensor lhs, DomainTensor rhs,
                                        AffineMap map, Type type) {
  AffineMap perHeadMap = ungroupHeads(map, view.hDim());
  Value gradient = domain.contract(lhs, rhs, perHeadMap);
  gradient = sumHeadGroups(gradient, map);
  // Elementwise, each group is one head.
  if (type == domain.acc)
    return gradient;
  DomainBuilder groups = domain.withHeadGroups(getHeadGroup(map, view.hDim()));
  return groups.elementwise(DomainTensor{gradient, perHeadMap}, perHeadMap,
                            type, [&](BodyBuilder &body, ValueRange args) {
                              return body.toFloat(args[0], type);
                            });
}

Value BackwardBuilder::buildQuery(AffineMap map, Type type) {
  return contractGradient({dProduct, all}, {view.key.tensor, view.key.map}, map,
                          type);
}

Value BackwardBuilder::buildKey(AffineMap map, Type type) {
  return contractGradient({dProduct, all}, {view.query.tensor, view.query.map},
                          map, type);
}

/// dV = descale_v · Σ (P·r)·dO, with P·r rounded as in the forward.
Value BackwardBuilder::buildValue(AffineMap map, Type type) {
  GenericInputs generic;
  generic.add(DomainTensor{probabilities, all});
  std::optional<unsigned> keep = generic.add(view.dropoutMask);
  std::optional<unsigned> descale = generic.add(view.descaleValue);
  Type rounded = domain.getProbabilityType();
  Value p = probabilities;
  if (keep || descale || rounded != domain.acc)
    p = domain.elementwise(
        generic.get(), all, descale ? domain.acc : rounded,
        [&](BodyBuilder &body, ValueRange args) {
          Value p = args[0];
          if (keep)
            p = arith::MulFOp::create(body.b, body.loc, p,
                                      scores.dropoutFactor(body, args[*keep]));
          p = body.toFloat(p, rounded);
          if (descale)
            p = arith::MulFOp::create(body.b, body.loc,
                                      body.toFloat(p, domain.acc),
                                      body.toFloat(args[*descale], domain.acc));
          return p;
        });
  return contractGradient({p, all}, {inputs.dOutput.tensor, inputs.dOutput.map},
                          map, type);
}

Value BackwardBuilder::buildBias(const MappedTensor &bias) {
  DomainTensor init{domain.filled(bias.map, domain.acc, 0.0), bias.map};
  Value sum = domain.sum({dScore, all}, init);
  return convert(sum, bias.map, bias.getType().getElementType());
}

/// dSink = -Σ exp(sink - LSE)·δ over the rows that read it.
Value BackwardBuilder::buildSinks() {
  const MappedTensor &sinks = view.sinks;
  DomainTensor init{domain.filled(sinks.map, domain.acc, 0.0), sinks.map};
  Value sum =
      domain
          .generic(
              {{sinks.tensor, sinks.map},
               {inputs.lse.tensor, inputs.lse.map},
               {delta, rows}},
              init,
              [&](BodyBuilder &body, ValueRange args) -> SmallVector<Value> {
                OpBuilder &b = body.b;
                Location loc = body.loc;
                Value sink = body.toFloat(args[0], domain.acc);
                Value shifted = arith::SubFOp::create(b, loc, sink, args[1]);
                Value p = body.exp(shifted, view.numerics.getExp2());
                p = arith::SelectOp::create(b, loc, body.isNegInf(args[1]),
                                            body.constant(domain.acc, 0.0), p);
                Value term = arith::MulFOp::create(b, loc, p, args[2]);
                return {arith::SubFOp::create(b, loc, args[3], term)};
              })
          .front();
  return convert(sum, sinks.map, sinks.getType().getElementType());
}

Value BackwardBuilder::buildCapture(unsigned capture, Value operand) {
  OpBuilder &b = domain.b;
  Location loc = domain.loc;
  auto type = cast<RankedTensorType>(operand.getType());
  Value total = tensor::EmptyOp::create(
      b, loc, tensor::getMixedSizes(b, loc, operand), domain.acc);
  total =
      linalg::FillOp::create(b, loc, domain.constant(domain.acc, 0.0), total)
          .getResult(0);
  Value zero = arith::ConstantIndexOp::create(b, loc, 0);
  Value one = arith::ConstantIndexOp::create(b, loc, 1);
  SmallVector<Value> extents;
  for (unsigned dim = 0; dim <= view.nDim(); ++dim)
    extents.push_back(domain.extentValue(dim));
  SmallVector<Value> zeros(extents.size(), zero), ones(extents.size(), one);
  for (auto [i, read] : llvm::enumerate(derivative->getReads())) {
    if (read.capture != capture)
      continue;
    auto scatter = [&, i = i](OpBuilder &b, Location loc, ValueRange point,
                              ValueRange totals) -> scf::ValueVector {
      SmallVector<Value> where;
      for (Value index : readIndices[i])
        where.push_back(tensor::ExtractOp::create(b, loc, index, point));
      Value term = tensor::ExtractOp::create(b, loc, readGradients[i], point);
      Value old = tensor::ExtractOp::create(b, loc, totals[0], where);
      Value sum = arith::AddFOp::create(b, loc, old, term);
      return {tensor::InsertOp::create(b, loc, sum, totals[0], where)};
    };
    total = scf::buildLoopNest(b, loc, zeros, extents, ones, total, scatter)
                .results.front();
  }
  if (type.getElementType() == domain.acc)
    return total;
  Value init = tensor::EmptyOp::create(
      b, loc, tensor::getMixedSizes(b, loc, operand), type.getElementType());
  AffineMap map = b.getMultiDimIdentityMap(type.getRank());
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             b, loc, init.getType(), total, init, ArrayRef<AffineMap>{map, map},
             iterators,
             [&](OpBuilder &b, Location loc, ValueRange args) {
               BodyBuilder body{b, loc, DomainIndices(b, loc, {})};
               linalg::YieldOp::create(
                   b, loc, body.toFloat(args[0], type.getElementType()));
             })
      .getResult(0);
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
  BackwardInputs inputs{{"output", op.getOutput(), view->outputMap},
                        {"lse", op.getLse(), view->lseMap},
                        {"d_output", op.getDOutput(), view->outputMap},
                        {"d_lse", op.getDLse(), view->lseMap}};
  PackedSequences sequences(rewriter, *view);
  for (MappedTensor *tensor :
       {&inputs.output, &inputs.lse, &inputs.dOutput, &inputs.dLse}) {
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
  clearPadding(domain, inputs.output, m, lengths, 0.0);
  clearPadding(domain, inputs.dOutput, m, lengths, 0.0);
  clearPadding(domain, inputs.dLse, m, lengths, 0.0);
  clearPadding(domain, inputs.lse, m, lengths, -INFINITY);

  BackwardBuilder backward(domain, inputs, *derivative);
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
