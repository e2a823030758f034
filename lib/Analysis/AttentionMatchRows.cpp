//===- AttentionMatchRows.cpp - Rows with and without keys -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What was taken for granted about rows is proved once the scores are known:
// that guards do not hold in rows that see a key, and that what an online
// softmax starts at is zero. What a row gets whose scores are all -inf is
// computed from the program: NaN (0/0, or -inf - -inf), or zero with the guard
// of a safe softmax.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatchImpl.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::flash;

RowDomain Matcher::getRowDomain() const {
  RowDomain domain;
  domain.keyDim = *keyDim;
  domain.keyIndex = keyIndex;
  domain.scores = scores;
  domain.product = product;
  domain.sink = sink;
  domain.keep = match.dropout.keep;
  domain.keepNegated = match.dropout.negated;
  return domain;
}

/// In a row that sees a key `shift` is a number: a maximum of the scores is,
/// one of other scores may be -inf, which makes the row NaN.
bool Matcher::isFiniteShift(const ScalarExpr *shift, RowFacts &facts) {
  FloatRange range = facts.getRange(shift);
  if (!range.nan && !range.hasInfinity())
    return true;
  // Maxima over other rows as well: of scores that are never hidden.
  ExprContext &context = *match.context;
  return !contains(shift, [&](const ScalarExpr *node) {
    linalg::LinalgOp op = ExprContext::getReductionOp(node);
    if (!op || op.getOperation() == anchor)
      return false;
    std::optional<KeyReduction> keys =
        getKeyReduction(context, node, getRowDomain());
    if (keys && context.equivalent(keys->reduction.body, scores))
      return false;
    IndexList inner;
    for (unsigned loop : context.getReductionLoops(op))
      inner.push_back(context.index.getDim(
          context.index.addDim(context.getLoopExtent(op, loop))));
    std::optional<Reduction> reduction = context.getReduction(node, inner);
    return !reduction || !facts.isAlwaysFinite(reduction->body);
  });
}

/// Guards are what they were taken for, and a row that sees no key gets a
/// value that can be expressed.
bool Matcher::checkRows() {
  ExprContext &context = *match.context;
  RowDomain domain = getRowDomain();
  RowFacts finite(context, domain, RowFacts::Visible);
  domain.assumesFinite = false;
  RowFacts any(context, domain, RowFacts::Visible);
  for (const ScalarExpr *start : valueStarts)
    claims.push_back({RowClaim::StartsAtZero, start, 0.0});
  for (const RowClaim &claim : claims) {
    // What is asked of scores has to hold for infinite ones, too. What is asked
    // of exponentials is not: they are NaN then.
    bool asksExponential = contains(claim.expr, [&](const ScalarExpr *node) {
      return node->isOp<math::ExpOp>() || node->isOp<math::Exp2Op>() ||
             (node->isLoad() && node->value.getDefiningOp() == anchor);
    });
    FloatRange range = (asksExponential ? finite : any).getRange(claim.expr);
    bool holds = claim.kind == RowClaim::AtLeast
                     ? range.lo >= claim.value && !range.nan
                     : range.getValue() == claim.value;
    if (!holds && claim.kind == RowClaim::StartsAtZero)
      return fail(6, RemarkId::ContractionInit, getSource(claim.expr),
                  "what it starts at is not known to be zero");
    if (!holds)
      return fail(6, RemarkId::MaskedRows, getSource(claim.expr),
                  claim.kind == RowClaim::Equals
                      ? "the guard may hold for rows that see a key"
                      : "the sum of a row may be below its lower bound");
  }
  for (const RowTerm &shift : shifts)
    if (!isFiniteShift(shift.expr, finite))
      return fail(6, RemarkId::MaskedRows, getSource(shift.expr),
                  "what is subtracted from a row may be infinite");
  // A guard may look at Q·Kᵀ itself.
  domain.assumesFinite = claims.empty();
  auto evaluateHidden = [&] {
    RowFacts hidden(context, domain, RowFacts::Hidden);
    FloatRange value = hidden.getRange(probabilityOperand);
    for (const ScalarExpr *start : valueStarts)
      value = add(value, hidden.getRange(start));
    return late ? divide(value, hidden.getRange(lateDenominator)) : value;
  };
  bool mayHide =
      !RowFacts(context, domain, RowFacts::Hidden).isAlwaysFinite(scores);
  FloatRange value = evaluateHidden();
  if ((sink || match.sinkConstant) && mayHide) {
    // With a sink such a row is zero, unless the sink is -inf as well.
    domain.sinkRange = FloatRange::getFinite();
    value = evaluateHidden();
    if (value.getValue() != 0.0)
      return fail(6, RemarkId::MaskedRows, anchor,
                  "a row whose scores are all -inf is not zero");
    domain.sinkRange = FloatRange::get(-FloatRange::inf);
    if (sink)
      value = evaluateHidden();
  }
  match.hiddenRows.reset();
  if (mayHide && !sink && !match.sinkConstant)
    match.hiddenRows = std::make_shared<RowDomain>(domain);
  if (value.getValue() == 0.0)
    match.maskedRows = MaskedRows::Zero;
  else if (!value.isNaN() && mayHide)
    return fail(6, RemarkId::MaskedRows, anchor,
                "what a row gets whose scores are all -inf is not known");
  return true;
}
