//===- DescribeMatch.cpp - What was extracted, in words -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The details that complete a remark: the shapes, the scale and what else was
// extracted of a match; the use that is in the way of one that is incomplete.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatchImpl.h"

#include "flash/Analysis/BackwardMatch.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::flash;

/// The gradients that were found, and what need not be kept for them any more.
static std::string describeBackward(const BackwardMatch &backward) {
  std::string text = " backward=";
  llvm::raw_string_ostream os(text);
  llvm::interleave(
      backward.gradients, os,
      [&](const GradientMatch &gradient) {
        switch (gradient.kind) {
        case GradientMatch::Query:
          os << "dq";
          return;
        case GradientMatch::Key:
          os << "dk";
          return;
        case GradientMatch::Value:
          os << "dv";
          return;
        case GradientMatch::Bias:
          os << "dbias" << gradient.bias;
          return;
        }
      },
      ",");
  if (backward.savedBytes)
    os << " saved-bytes=" << *backward.savedBytes;
  return text;
}

/// What was extracted, for people.
std::string mlir::flash::describe(const AttentionMatch &match) {
  std::string text;
  llvm::raw_string_ostream os(text);
  IndexContext &index = match.context->index;
  auto extent = [&](unsigned dim) {
    std::optional<int64_t> size = index.getExtent(dim).getConstant();
    return size ? std::to_string(*size) : std::string("?");
  };
  os << "b=";
  if (match.batch.empty())
    os << "1";
  llvm::interleave(
      match.batch, os, [&](unsigned dim) { os << extent(dim); }, "x");
  os << " h=" << extent(match.h);
  for (const auto &axes : match.key.axes)
    for (const Axis &axis : axes)
      if (axis.group != 1)
        os << " group=" << axis.group;
  os << " m=" << extent(match.m) << " n=" << extent(match.n)
     << " k=" << extent(match.k) << " d=" << extent(match.d);
  os << " scale=" << llvm::format("%g", match.scale.constant);
  if (!match.scale.factors.empty())
    os << "*value";
  if (!match.biases.empty())
    os << " biases=" << match.biases.size();
  if (match.score)
    os << " score-region";
  if (match.dropout.keep)
    os << " dropout=" << llvm::format("%g", match.dropout.probability);
  if (!match.lses.empty())
    os << " lse";
  if (!match.probabilities.empty())
    os << " probabilities";
  if (!match.siblings.empty())
    os << " values=" << 1 + match.siblings.size();
  os << " masked-rows=" << stringifyMaskedRows(match.maskedRows);
  if (match.backward)
    os << describeBackward(*match.backward);
  return text;
}

/// `value` is made of exponentials.
static bool holdsExponentials(ExprContext &context, Value value) {
  SmallVector<const ScalarExpr *> worklist = {
      context.getLoad(value, context.addDims(value))};
  llvm::DenseSet<const ScalarExpr *> seen;
  while (!worklist.empty() && !context.isExhausted()) {
    const ScalarExpr *expr = context.expandFully(worklist.pop_back_val());
    if (!seen.insert(expr).second)
      continue;
    if (expr->isOp<math::ExpOp>() || expr->isOp<math::Exp2Op>() ||
        (expr->isLoad() && expr->value.getDefiningOp<linalg::SoftmaxOp>()))
      return true;
    if (!expr->isLoad())
      worklist.append(expr->operands.begin(), expr->operands.end());
  }
  return false;
}

/// The first use that is in the way, and what it uses.
std::string mlir::flash::describeEscape(const AttentionMatch &match) {
  OpOperand *use = match.escapes.front();
  Value used = use->get();
  auto linalgOp = dyn_cast<linalg::LinalgOp>(used.getDefiningOp());
  bool isReduced = linalgOp && linalgOp.getNumReductionLoops() > 0;
  StringRef what = "the scores";
  if (isReduced && used.getDefiningOp() == match.anchor)
    what = "the sum of the exponentials";
  else if (isReduced && used != match.product)
    what = used.getDefiningOp() == match.contraction ? "P·V before the division"
                                                     : "the row maximum";
  else if (isa<RankedTensorType>(used.getType()) &&
           holdsExponentials(*match.context, used))
    what = "the probabilities";
  return ("'" + use->getOwner()->getName().getStringRef() + "' uses " + what)
      .str();
}
