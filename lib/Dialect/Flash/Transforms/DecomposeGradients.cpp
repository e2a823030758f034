//===- DecomposeGradients.cpp - From dS to the gradients -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One contraction or reduction for each gradient. Gradients of captures are
// scattered by scf loops, since two scores may read the same element.
//
//===----------------------------------------------------------------------===//

#include "DecomposeBackward.h"

#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::flash;

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
  Value p = addNaNRows("value", probabilities);
  generic.add(DomainTensor{p, all});
  std::optional<unsigned> keep = generic.add(view.dropoutMask);
  std::optional<unsigned> descale = generic.add(view.descaleValue);
  Type rounded = domain.getProbabilityType();
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
  Value sum = domain.sum({addNaNRows("biases", dScore), all}, init);
  return convert(sum, bias.map, bias.getType().getElementType());
}

/// dSink = -Σ exp(sink - LSE)·δ over the rows that read it.
Value BackwardBuilder::buildSinks() {
  const MappedTensor &sinks = view.sinks;
  DomainTensor init{domain.filled(sinks.map, domain.acc, 0.0), sinks.map};
  GenericInputs generic;
  generic.add(sinks);
  generic.add(inputs.lse);
  generic.add(DomainTensor{delta, rows});
  if (rowSum)
    generic.add(DomainTensor{rowSum, rows});
  auto subtract = [&](BodyBuilder &body,
                      ValueRange args) -> SmallVector<Value> {
    Value p = sinkProbability(body, args[0], args[1]);
    if (rowSum)
      p = divideRow(body, domain.acc, p, args[3]);
    Value term = arith::MulFOp::create(body.b, body.loc, p, args[2]);
    return {arith::SubFOp::create(body.b, body.loc, args.back(), term)};
  };
  Value sum = domain.generic(generic.get(), init, subtract).front();
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
