//===- HidingFill.h - Numbers that hide a key -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// When a key whose score is replaced by a number, or has it added, has weight
// zero: exp(score - max) is 0 in every float type.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASH_TRANSFORMS_HIDINGFILL_H
#define FLASH_DIALECT_FLASH_TRANSFORMS_HIDINGFILL_H

#include "mlir/IR/Value.h"

#include <optional>

namespace mlir::flash {

/// The least power of e that is 0 in f64, and so in narrower types.
constexpr double kLeastExponent = -750.0;

/// |value| is at most this, whatever the score is; none if nothing is known.
std::optional<double> getMagnitude(Value value);

/// Whether `value` is a number if the scores, and what the region captures,
/// are. Adding -inf to what is not gives NaN, where a mask gives -inf.
bool isNumber(Value value);

/// Whether `fill`, a constant, hides a key from scores of `type`. `factor`
/// (positive) multiplies it on its way to the softmax; `score` is what would be
/// multiplied by it without the mask, or null if that is not all there is.
/// `isFinite` is set unless the fill is -inf.
///
/// -inf does. A finite one does if it is far below all scores of the row: at
/// most half of the lowest value of their type, the other half being the room
/// that they have, or as far as the magnitude of the scores says.
bool hidesKeys(Value fill, Type type, double factor, Value score,
               bool &isFinite);

} // namespace mlir::flash

#endif // FLASH_DIALECT_FLASH_TRANSFORMS_HIDINGFILL_H
