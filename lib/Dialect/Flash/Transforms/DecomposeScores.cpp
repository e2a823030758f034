//===- DecomposeScores.cpp - Scores and their modification -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The scores of attention on whole tensors: contraction, then one elementwise
// generic over (batch..., h, m, n).
//
//===----------------------------------------------------------------------===//

#include "DecomposeScores.h"

#include "mlir/Dialect/Utils/StaticValueUtils.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;

ScoreBuilder::ScoreBuilder(DomainBuilder &domain)
    : domain(domain), view(domain.view) {
  if (!view.scale)
    return;
  BodyBuilder body{domain.b, domain.loc,
                   DomainIndices(domain.b, domain.loc, {})};
  scale = body.toFloat(view.scale, domain.acc);
}

Value ScoreBuilder::contract() {
  return domain.contract({view.query.tensor, view.query.map},
                         {view.key.tensor, view.key.map}, domain.scoreMap());
}

Value ScoreBuilder::modify(Value raw) {
  GenericInputs inputs;
  inputs.add(DomainTensor{raw, domain.scoreMap()});
  ScaleInputs scaleInputs = addScaleInputs(inputs);
  SmallVector<unsigned> biases;
  for (const MappedTensor &bias : view.biases)
    biases.push_back(*inputs.add(bias));
  MaskInputs maskInputs = addMaskInputs(inputs);
  bool hasMask = view.mask && !view.mask.isAllVisible();
  if (inputs.get().size() == 1 && !scale && !view.hasScore() && !hasMask)
    return raw;

  return domain.elementwise(
      inputs.get(), domain.scoreMap(), domain.acc,
      [&](BodyBuilder &body, ValueRange args) {
        Value score = applyScale(body, args[0], args, scaleInputs);
        score = applyScore(body, score);
        for (unsigned bias : biases) {
          Value term = body.toFloat(args[bias], domain.acc);
          score = arith::AddFOp::create(body.b, body.loc, score, term);
        }
        Value seen = visible(body, args, maskInputs);
        if (!seen)
          return score;
        Value hidden = body.constant(domain.acc, -INFINITY);
        return arith::SelectOp::create(body.b, body.loc, seen, score, hidden)
            .getResult();
      });
}

//===----------------------------------------------------------------------===//
// Scale
//===----------------------------------------------------------------------===//

ScoreBuilder::ScaleInputs
ScoreBuilder::addScaleInputs(GenericInputs &inputs) const {
  return {inputs.add(view.descaleQuery), inputs.add(view.descaleKey)};
}

Value ScoreBuilder::applyScale(BodyBuilder &body, Value value, ValueRange args,
                               const ScaleInputs &inputs) const {
  if (scale)
    value = arith::MulFOp::create(body.b, body.loc, value, scale);
  for (std::optional<unsigned> descale : {inputs.query, inputs.key}) {
    if (!descale)
      continue;
    Value factor = body.toFloat(args[*descale], domain.acc);
    value = arith::MulFOp::create(body.b, body.loc, value, factor);
  }
  return value;
}

Value ScoreBuilder::dropoutFactor(BodyBuilder &body, Value keep) const {
  double p = view.dropout.getProbability().convertToDouble();
  return arith::SelectOp::create(body.b, body.loc, keep,
                                 body.constant(domain.acc, 1.0 / (1.0 - p)),
                                 body.constant(domain.acc, 0.0));
}

Value ScoreBuilder::dropProbability(BodyBuilder &body, Value p,
                                    Value keep) const {
  double dropped = view.dropout.getProbability().convertToDouble();
  Value scaled = arith::MulFOp::create(
      body.b, body.loc, p, body.constant(domain.acc, 1.0 / (1.0 - dropped)));
  return arith::SelectOp::create(body.b, body.loc, keep, scaled,
                                 body.constant(domain.acc, 0.0));
}

//===----------------------------------------------------------------------===//
// Score region
//===----------------------------------------------------------------------===//

void ScoreBuilder::mapScoreArguments(BodyBuilder &body, Value score,
                                     IRMapping &mapping) const {
  Block &block = view.score->front();
  mapping.map(block.getArgument(0), score);
  // (batch..., h, m, n) are the first dims of the domain, in this order.
  for (unsigned dim = 0; dim <= view.nDim(); ++dim)
    if (!block.getArgument(dim + 1).use_empty())
      mapping.map(block.getArgument(dim + 1), body.index(dim));
  for (auto [argument, capture] : llvm::zip_equal(
           block.getArguments().take_back(view.captures.size()), view.captures))
    mapping.map(argument, capture);
}

Value ScoreBuilder::applyScore(BodyBuilder &body, Value score) const {
  if (!view.hasScore())
    return score;
  IRMapping mapping;
  mapScoreArguments(body, score, mapping);
  Block &block = view.score->front();
  for (Operation &op : block.without_terminator())
    body.b.clone(op, mapping);
  return mapping.lookup(cast<YieldOp>(block.getTerminator()).getScore());
}

//===----------------------------------------------------------------------===//
// Masks
//===----------------------------------------------------------------------===//

ScoreBuilder::MaskInputs
ScoreBuilder::addMaskInputs(GenericInputs &inputs) const {
  return {inputs.add(view.blockMask), inputs.add(view.queryLengths),
          inputs.add(view.keyLengths), inputs.add(view.queryDocuments),
          inputs.add(view.keyDocuments)};
}

Value ScoreBuilder::keyLength(BodyBuilder &body, ValueRange args,
                              std::optional<unsigned> input) const {
  if (input)
    return body.toIndex(args[*input]);
  return getValueOrCreateConstantIndexOp(body.b, body.loc,
                                         domain.extent(view.nDim()));
}

/// What takes the place of 0/0 in a row without a key.
Value ScoreBuilder::maskedProbability(BodyBuilder &body, ValueRange args,
                                      std::optional<unsigned> length) const {
  OpBuilder &b = body.b;
  Location loc = body.loc;
  Type acc = domain.acc;
  Value zero = body.constant(acc, 0.0);
  if (view.numerics.getMaskedRows() == MaskedRows::Zero)
    return zero;
  if (view.numerics.getMaskedRows() == MaskedRows::NaN)
    return body.constant(acc, NAN);
  Value keys = keyLength(body, args, length);
  Value count = arith::IndexCastOp::create(b, loc, b.getI64Type(), keys);
  count = arith::SIToFPOp::create(b, loc, acc, count);
  Value mean = arith::DivFOp::create(b, loc, body.constant(acc, 1.0), count);
  if (!length)
    return mean;
  Value isKey = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt,
                                      body.index(view.nDim()), keys);
  return arith::SelectOp::create(b, loc, isKey, mean, zero);
}

/// The structured mask: see MaskAttr for the inequalities.
void ScoreBuilder::addMaskAttribute(BodyBuilder &body, ValueRange args,
                                    const MaskInputs &inputs,
                                    SmallVectorImpl<Value> &conditions) const {
  MaskAttr mask = view.mask;
  if (!mask || mask.isAllVisible())
    return;
  OpBuilder &b = body.b;
  Location loc = body.loc;
  auto compare = [&](arith::CmpIPredicate predicate, Value lhs, Value rhs) {
    return arith::CmpIOp::create(b, loc, predicate, lhs, rhs).getResult();
  };
  auto plus = [&](Value value, int64_t offset) -> Value {
    if (offset == 0)
      return value;
    return arith::AddIOp::create(b, loc, value, body.constantIndex(offset));
  };
  Value n = body.index(view.nDim());
  Value diagonal;
  if (mask.getCausal() || mask.hasWindow()) {
    diagonal = body.index(view.mDim());
    if (mask.getAlignment() == Alignment::BottomRight) {
      Value keys = keyLength(body, args, inputs.keyLength);
      Value queries = inputs.queryLength
                          ? body.toIndex(args[*inputs.queryLength])
                          : getValueOrCreateConstantIndexOp(
                                b, loc, domain.extent(view.mDim()));
      Value shift = arith::SubIOp::create(b, loc, keys, queries);
      diagonal = arith::AddIOp::create(b, loc, diagonal, shift);
    }
  }
  Value inPrefix;
  if (mask.getPrefix() > 0)
    inPrefix = compare(arith::CmpIPredicate::slt, n,
                       body.constantIndex(mask.getPrefix()));
  if (mask.getCausal()) {
    Value seen = compare(arith::CmpIPredicate::sle, n, diagonal);
    if (inPrefix)
      seen = arith::OrIOp::create(b, loc, seen, inPrefix);
    conditions.push_back(seen);
  } else if (inPrefix) {
    conditions.push_back(inPrefix);
  }
  if (mask.getWindowLeft() >= 0)
    conditions.push_back(compare(arith::CmpIPredicate::sge,
                                 plus(n, mask.getWindowLeft()), diagonal));
  if (mask.getWindowRight() >= 0)
    conditions.push_back(compare(arith::CmpIPredicate::sle, n,
                                 plus(diagonal, mask.getWindowRight())));
}

Value ScoreBuilder::visible(BodyBuilder &body, ValueRange args,
                            const MaskInputs &inputs) const {
  OpBuilder &b = body.b;
  SmallVector<Value> conditions;
  addMaskAttribute(body, args, inputs, conditions);
  auto below = [&](unsigned dim, std::optional<unsigned> length) {
    if (length)
      conditions.push_back(
          arith::CmpIOp::create(b, body.loc, arith::CmpIPredicate::slt,
                                body.index(dim), body.toIndex(args[*length])));
  };
  below(view.mDim(), inputs.queryLength);
  below(view.nDim(), inputs.keyLength);
  if (inputs.queryDocument)
    conditions.push_back(
        arith::CmpIOp::create(b, body.loc, arith::CmpIPredicate::eq,
                              body.toIndex(args[*inputs.queryDocument]),
                              body.toIndex(args[*inputs.keyDocument])));
  if (inputs.blockMask)
    conditions.push_back(args[*inputs.blockMask]);
  Value all;
  for (Value condition : conditions)
    all = all ? arith::AndIOp::create(b, body.loc, all, condition) : condition;
  return all;
}
