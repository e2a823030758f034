//===- ScoreFormula.h - Score regions as formulas -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// "30 * tanh(s / 30)": what a score region computes, for people.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_TRANSFORMS_SCOREFORMULA_H
#define FLASH_LIB_DIALECT_FLASH_TRANSFORMS_SCOREFORMULA_H

#include "flash/Dialect/Flash/IR/AttentionView.h"

namespace mlir::flash {

/// The shortest decimal number that reads as `value` in its type.
std::string formatFloat(const APFloat &value);

/// What the score region yields, over the scaled score s, the positions b, h,
/// m, n and the captures c0, c1, ... What is used more than once has a name:
/// "t0 = exp(s); t0 / (1 + t0)". Empty if there is no region.
std::string describeScore(const AttentionView &view);

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_TRANSFORMS_SCOREFORMULA_H
