//===- ConstantPattern.h - Constants as formulas of positions -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Models keep masks and positions as buffers: a lower triangle of ones, 0 and
// -inf, the numbers 0 to 4095. Where every element of such a constant is what a
// formula of its position says, the formula stands for the constant. Each
// element is compared, once; nothing is assumed of the ones not looked at.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_CONSTANTPATTERN_H
#define FLASH_ANALYSIS_CONSTANTPATTERN_H

#include "mlir/IR/BuiltinAttributes.h"
#include "llvm/ADT/DenseMap.h"

#include <optional>

namespace mlir::flash {

/// The columns c of row r of a constant that hold one of its two values: those
/// for which everything that is set holds.
struct ColumnBounds {
  std::optional<int64_t> right; ///< c <= r + right, or c < prefix
  std::optional<int64_t> left;  ///< c >= r - left
  std::optional<int64_t> begin; ///< c >= begin
  std::optional<int64_t> end;   ///< c < end
  int64_t prefix = 0;
  /// c floordiv block >= r floordiv block, or <= (0: no such bound).
  int64_t leftBlock = 0, rightBlock = 0;
};

/// A formula for all elements of a constant.
struct ConstantPattern {
  enum Kind {
    None,   ///< not known
    Linear, ///< start + Σ steps[axis] · position[axis]
    Bounds, ///< `inside` where the bounds hold, else `outside`
  };
  Kind kind = None;

  int64_t start = 0;
  SmallVector<int64_t, 4> steps;

  /// Axes of the rows (-1: one row) and columns.
  int64_t rowAxis = -1, columnAxis = -1;
  ColumnBounds bounds;
  TypedAttr inside, outside;
};

/// The element at a position, in row-major order; null if the data is not
/// there, or not understood.
TypedAttr getConstantElement(ElementsAttr elements, int64_t position);

/// Each constant is looked at once.
class ConstantPatterns {
public:
  const ConstantPattern &get(ElementsAttr elements);

private:
  llvm::DenseMap<Attribute, ConstantPattern> patterns;
};

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_CONSTANTPATTERN_H
