//===- BackwardMatchGradient.cpp - What the gradients are -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The summand of each gradient of a forward match, given dO:
//
//   dV = Σ_m P·r·dO   dP = r·Σ_d dO·V   dS = P·(dP - δ)     dBias = Σ dS
//   dQ = Σ_n dS·∂S/∂(Q·K)·K             dK = Σ_m dS·∂S/∂(Q·K)·Q
//
// with r the factor of dropout, and S the scores as the softmax sees them: the
// scale, and whatever modifies or masks the scores, is in the derivative. δ is
// Σ_n P·dP or Σ_d dO·O, which are the same number and not the same expression:
// both are tried.
//
//===----------------------------------------------------------------------===//

#include "BackwardMatchImpl.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::flash;

static constexpr unsigned kMaxDepth = 400;

//===----------------------------------------------------------------------===//
// Scores
//===----------------------------------------------------------------------===//

/// ∂expr/∂(Q·K).
Ring::Result BackwardMatcher::buildScoreDerivative(const ScalarExpr *expr,
                                                   unsigned depth) {
  if (depth > kMaxDepth)
    return std::nullopt;
  expr = context.expandFully(expr);
  if (expr == match.productElement)
    return Ring::getConstant(1.0);
  if (expr->isLoad() || expr->kind != ScalarExpr::Op)
    return Ring::getConstant(0.0);
  auto derive = [&](unsigned i) {
    return buildScoreDerivative(expr->operands[i], depth + 1);
  };
  auto value = [&](unsigned i) { return ring.get(expr->operands[i]); };
  if (expr->isRounding())
    return derive(0);
  if (expr->isOp<arith::NegFOp>())
    return ring.mul(Ring::getConstant(-1.0), derive(0));
  if (expr->isOp<arith::AddFOp>())
    return ring.add(derive(0), derive(1));
  if (expr->isOp<arith::SubFOp>())
    return ring.add(derive(0), derive(1), -1.0);
  if (expr->isOp<arith::SelectOp>()) {
    Ring::Result truth = ring.getTruth(expr->operands[0]);
    return ring.add(
        ring.mul(truth, derive(1)),
        ring.mul(ring.add(Ring::getConstant(1.0), truth, -1.0), derive(2)));
  }
  SmallVector<Ring::Result, 2> inner;
  bool isConstant = true;
  for (unsigned i = 0, e = expr->operands.size(); i < e; ++i) {
    inner.push_back(derive(i));
    isConstant &= inner.back() && inner.back()->empty();
  }
  if (isConstant)
    return Ring::getConstant(0.0);
  if (expr->isOp<arith::MulFOp>())
    return ring.add(ring.mul(inner[0], value(1)), ring.mul(value(0), inner[1]));
  if (expr->isOp<arith::DivFOp>() && inner[1] && inner[1]->empty())
    return ring.mul(inner[0], ring.invert(value(1)));
  if (expr->isOp<math::TanhOp>()) {
    Ring::Result tanh = ring.get(expr);
    return ring.mul(
        ring.add(Ring::getConstant(1.0), ring.mul(tanh, tanh), -1.0), inner[0]);
  }
  if (expr->isOp<math::ExpOp>())
    return ring.mul(ring.get(expr), inner[0]);
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// References
//===----------------------------------------------------------------------===//

/// value / reference, if that does not depend on any dim.
std::optional<Polynomial>
BackwardMatcher::getRatio(const Polynomial &value,
                          const Polynomial &reference) {
  if (value.empty() || value.size() != reference.size())
    return std::nullopt;
  for (const Term &term : reference) {
    Ring::Result ratio = Ring::divide(value.front(), term);
    if (!ratio)
      continue;
    DimSet dims;
    ring.collectDims(*ratio, dims);
    if (dims.empty() && Ring::equal(value, ring.mul(ratio, reference)))
      return ratio;
  }
  return std::nullopt;
}

bool BackwardMatcher::addReference(GradientMatch::Kind kind, unsigned bias,
                                   const Ring::Result &body,
                                   const TensorAccess &operand,
                                   const ScalarExpr *element) {
  if (!body)
    return false;
  Reference reference{kind, bias, *body, &operand, {}};
  reference.factors.push_back(Ring::getConstant(1.0));
  // The gradient of c·Q is that of Q divided by c.
  Ring::Result plain = load(operand);
  for (unsigned steps = 0; element && plain && steps < 64; ++steps) {
    if (element->isLoad()) {
      Ring::Result multiple = ring.get(element);
      std::optional<Polynomial> ratio;
      if (multiple)
        ratio = getRatio(*multiple, *plain);
      if (Ring::Result factor = ring.invert(ratio))
        reference.factors.push_back(*factor);
      const ScalarExpr *next = context.expand(element);
      if (next == element || element->value == operand.tensor)
        break;
      element = next;
    } else if (element->isRounding()) {
      element = element->operands[0];
    } else if (element->isOp<arith::MulFOp>() ||
               element->isOp<arith::DivFOp>()) {
      DimSet dims;
      context.collectDims(element->operands[0], dims);
      element = element->operands[dims.empty() ? 1 : 0];
    } else {
      break;
    }
  }
  references.push_back(std::move(reference));
  return true;
}

/// Σ_n product·K and Σ_m product·Q, with the factors that Q and K have in the
/// scores.
bool BackwardMatcher::addOperandReferences(const Ring::Result &product) {
  Ring::Result query = ring.get(match.queryElement),
               key = ring.get(match.keyElement);
  Ring::Result plainQuery = load(match.query), plainKey = load(match.key);
  if (!product || !query || !key || !plainQuery || !plainKey)
    return false;
  std::optional<Polynomial> queryFactor = getRatio(*query, *plainQuery),
                            keyFactor = getRatio(*key, *plainKey);
  if (!queryFactor || !keyFactor)
    return false;
  return addReference(GradientMatch::Query, 0,
                      ring.mul(ring.mul(product, key), queryFactor),
                      match.query, match.queryElement) &&
         addReference(GradientMatch::Key, 0,
                      ring.mul(ring.mul(product, query), keyFactor), match.key,
                      match.keyElement);
}

/// What dropout multiplies an element of P with.
Ring::Result BackwardMatcher::buildDropout() {
  const DropoutMatch &dropout = match.dropout;
  if (!dropout.keep)
    return Ring::getConstant(1.0);
  Ring::Result keep = ring.getTruth(dropout.keep);
  if (dropout.negated)
    keep = ring.add(Ring::getConstant(1.0), keep, -1.0);
  return ring.mul(keep, Ring::getConstant(dropout.factor));
}

bool BackwardMatcher::buildReferences() {
  if (match.dropout.keep && (!match.exponential || !match.sum))
    return false;
  std::optional<unsigned> n = nonUnit(match.n), d = nonUnit(match.d);
  SmallVector<unsigned, 1> keys, values;
  if (n)
    keys.push_back(*n);
  if (d)
    values.push_back(*d);
  Ring::Result p = ring.get(match.probability);
  if (match.lateDenominator)
    p = ring.mul(p, ring.invert(ring.get(match.lateDenominator)));
  // P as the contraction reads it, with dropout; from now on p is without.
  Ring::Result dropped = p, dropout = buildDropout();
  if (match.dropout.keep) {
    p = ring.mul(ring.get(match.exponential), ring.invert(ring.get(match.sum)));
    if (!Ring::equal(dropped, ring.mul(p, dropout)))
      return false;
  }
  Ring::Result dOutput = load(result.outputGradient);
  Ring::Result value = ring.get(match.valueElement);
  if (!value || !p || !dOutput)
    return false;
  addReference(GradientMatch::Value, 0, ring.mul(dropped, dOutput), match.value,
               nullptr);
  Ring::Result dP =
      ring.mul(dropout, ring.sum(ring.mul(dOutput, value), values));
  Ring::Result output = ring.sum(ring.mul(dropped, value), keys);
  Ring::Result slope = buildScoreDerivative(match.logits, 0);
  double base = match.usesExp2 ? llvm::numbers::ln2 : 1.0;
  for (const Ring::Result &delta :
       {ring.sum(ring.mul(p, dP), keys),
        ring.sum(ring.mul(dOutput, output), values)}) {
    Ring::Result dS = ring.mul(p, ring.add(dP, delta, -1.0));
    Ring::Result product =
        ring.mul(ring.mul(dS, slope), Ring::getConstant(base));
    if (!addOperandReferences(product))
      return false;
    for (auto [i, bias] : llvm::enumerate(match.biases))
      addReference(GradientMatch::Bias, i, dS, bias, nullptr);
  }
  return true;
}
