//===- AttentionMatchDropout.cpp - Dropout on P -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// P · keep · c between the softmax and the product with V, in any order: keep
// is a condition for each element (a select with zero, or a factor that is 0
// or 1 because it is a converted truth value), c a product of constants. With
// c = 1/(1 - p) for some p in (0, 1) that is dropout with a stored mask. With
// c = 1 it is a mask after the softmax, which is something else, and without a
// condition a plain factor: neither is matched.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatchImpl.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;

/// 1/(1 - p) of probabilities that anybody uses is less.
static constexpr double kMaxFactor = 1024.0;

/// The probability p with factor = 1/(1 - p): a short decimal fraction if one
/// gives the factor up to the rounding of f32, else the exact value.
static double getProbability(double factor) {
  double exact = 1.0 - 1.0 / factor;
  double unit = 1.0;
  for (unsigned digits = 1; digits <= 6; ++digits) {
    unit *= 10.0;
    double rounded = std::round(exact * unit) / unit;
    if (rounded > 0.0 && rounded < 1.0 &&
        std::fabs(1.0 / (1.0 - rounded) - factor) <= 2e-7 * factor)
      return rounded;
  }
  return exact;
}

/// Checks what was peeled off, and finds a tensor that is the condition.
bool Matcher::chooseDropout() {
  DropoutMatch &dropout = match.dropout;
  Operation *blame = getProbabilityOp();
  if (!dropout.keep) {
    if (std::fabs(dropout.factor - 1.0) <= 1e-7)
      return true;
    return fail(8, RemarkId::MissedDropout, blame, "by a constant factor");
  }
  if (!(dropout.factor > 1.0 + 1e-6) || dropout.factor > kMaxFactor)
    return fail(8, RemarkId::MissedDropout, blame,
                "a mask after the softmax without the factor of dropout");
  dropout.probability = getProbability(dropout.factor);

  ExprContext &context = *match.context;
  SmallVector<unsigned> dims(batchDims.begin(), batchDims.end());
  SmallVector<unsigned> required = {*keyDim};
  if (rowDim)
    required.push_back(*rowDim);
  dims.append(required);
  DimSet used;
  context.collectDims(dropout.keep, used);
  for (unsigned dim : used)
    if (!llvm::is_contained(dims, dim))
      return fail(8, RemarkId::OperandAccess, blame, "the dropout mask");
  const ScalarExpr *term = dropout.keep;
  for (unsigned steps = 0; !dropout.negated && steps < 64; ++steps) {
    std::optional<IndexList> access;
    if (term->isLoad())
      access = context.getIndices(term);
    if (!access)
      break;
    noteSplits(term);
    TensorAccess mask = {term->value, *access, {}, {}};
    DimSet read;
    context.collectDims(term, read);
    bool readsAll = llvm::all_of(
        required, [&](unsigned dim) { return read.contains(dim); });
    if (readsAll &&
        setAxes(mask, dims, /*allowGroups=*/false, /*allowMerged=*/true))
      dropout.mask = mask;
    const ScalarExpr *next = context.expand(term);
    if (next == term)
      break;
    term = next;
  }
  return true;
}

/// The operation that reads the probabilities, or the one that changes them.
Operation *Matcher::getProbabilityOp() {
  const ScalarExpr *expr = match.context->expandFully(probabilityOperand);
  return expr->kind == ScalarExpr::Op ? expr->source
                                      : contraction.getOperation();
}
