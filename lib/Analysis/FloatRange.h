//===- FloatRange.h - Intervals of extended reals -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a float or a truth value (0 or 1) can be: an interval with infinities,
// and whether it can be NaN. An empty interval with NaN is NaN for sure.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_ANALYSIS_FLOATRANGE_H
#define FLASH_LIB_ANALYSIS_FLOATRANGE_H

#include "llvm/ADT/ArrayRef.h"

#include <cmath>
#include <limits>
#include <optional>

namespace mlir::flash {

struct FloatRange {
  static constexpr double inf = std::numeric_limits<double>::infinity();
  /// Larger than any score, and still finite in sums and products with it.
  static constexpr double largest = 1e100;

  double lo = -inf, hi = inf;
  bool nan = true;

  static FloatRange get(double lo, double hi, bool nan = false) {
    return {lo, hi, nan};
  }
  static FloatRange get(double value) {
    return std::isnan(value) ? FloatRange{inf, -inf, true}
                             : FloatRange{value, value, false};
  }
  static FloatRange getFinite() { return get(-largest, largest); }
  static FloatRange getBool() { return get(0.0, 1.0); }

  bool isEmpty() const { return lo > hi; }
  bool isNaN() const { return isEmpty() && nan; }
  std::optional<double> getValue() const {
    return lo == hi && !nan ? std::optional<double>(lo) : std::nullopt;
  }
  bool contains(double value) const { return lo <= value && value <= hi; }
  bool hasInfinity() const { return contains(inf) || contains(-inf); }
};

FloatRange join(FloatRange a, FloatRange b);
FloatRange intersect(FloatRange a, FloatRange b);
FloatRange negate(FloatRange a);
FloatRange add(FloatRange a, FloatRange b);
FloatRange multiply(FloatRange a, FloatRange b);
FloatRange divide(FloatRange a, FloatRange b);
/// The image under a function that does not decrease.
FloatRange mapMonotone(FloatRange a, double (*function)(double));
FloatRange logarithm(FloatRange a, double (*function)(double));
FloatRange absolute(FloatRange a);
/// `propagatesNaN` tells maximumf from maxnumf.
FloatRange maximum(FloatRange a, FloatRange b, bool propagatesNaN);
FloatRange minimum(FloatRange a, FloatRange b, bool propagatesNaN);

} // namespace mlir::flash

#endif // FLASH_LIB_ANALYSIS_FLOATRANGE_H
