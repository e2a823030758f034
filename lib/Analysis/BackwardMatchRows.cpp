//===- BackwardMatchRows.cpp - Gradients of rows without keys -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A row whose scores are all -inf has NaN in P of a plain softmax. A gradient
// may be NaN for it, or the program masks it to zero again: computed from the
// expression of its summand, like the guards of a softmax.
//
//===----------------------------------------------------------------------===//

#include "BackwardMatchImpl.h"

using namespace mlir;
using namespace mlir::flash;

/// What the summand is where the scores of the row are all -inf: NaN, or zero.
/// Numbers in Q, K, V and dO are finite.
std::optional<bool>
BackwardMatcher::isNaNWithoutKeys(const Candidate &candidate) {
  if (!match.hiddenRows || match.assumesVisibleRows)
    return false;
  RowDomain domain = *match.hiddenRows;
  domain.finite = {match.query.tensor, match.key.tensor, match.value.tensor,
                   result.outputGradient.tensor};
  FloatRange range =
      RowFacts(context, domain, RowFacts::Hidden).getRange(candidate.element);
  if (range.isNaN())
    return true;
  if (range.getValue() == 0.0)
    return false;
  return std::nullopt;
}

/// The operation has one answer for dQ and dK, and one for all biases.
bool mlir::flash::agreeOnRows(const BackwardMatch &backward) {
  auto getGroup = [](const GradientMatch &gradient) {
    return gradient.kind == GradientMatch::Key ? GradientMatch::Query
                                               : gradient.kind;
  };
  for (const GradientMatch &a : backward.gradients)
    for (const GradientMatch &b : backward.gradients)
      if (getGroup(a) == getGroup(b) &&
          a.isNaNWithoutKeys != b.isNaNWithoutKeys)
        return false;
  return true;
}
