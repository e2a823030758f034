//===- FloatRange.cpp - Intervals of extended reals -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Interval arithmetic in double. Rounding is ignored: what is proved with it
// are signs, infinities, NaN, and comparisons with small constants.
//
//===----------------------------------------------------------------------===//

#include "FloatRange.h"

#include <algorithm>

using namespace mlir::flash;

static constexpr double inf = FloatRange::inf;

FloatRange mlir::flash::join(FloatRange a, FloatRange b) {
  return {std::min(a.lo, b.lo), std::max(a.hi, b.hi), a.nan || b.nan};
}

FloatRange mlir::flash::intersect(FloatRange a, FloatRange b) {
  return {std::max(a.lo, b.lo), std::min(a.hi, b.hi), a.nan && b.nan};
}

FloatRange mlir::flash::negate(FloatRange a) { return {-a.hi, -a.lo, a.nan}; }

static FloatRange getEmpty(bool nan) { return {inf, -inf, nan}; }

/// The smallest range that holds some results of one operation.
static FloatRange getHull(llvm::ArrayRef<double> values, bool nan) {
  FloatRange hull = getEmpty(nan);
  for (double value : values) {
    if (std::isnan(value)) {
      hull.nan = true;
      continue;
    }
    hull.lo = std::min(hull.lo, value);
    hull.hi = std::max(hull.hi, value);
  }
  return hull;
}

FloatRange mlir::flash::add(FloatRange a, FloatRange b) {
  bool nan = a.nan || b.nan || (a.contains(inf) && b.contains(-inf)) ||
             (a.contains(-inf) && b.contains(inf));
  if (a.isEmpty() || b.isEmpty())
    return getEmpty(nan);
  FloatRange sum = getHull({a.lo + b.lo, a.hi + b.hi}, nan);
  // A corner that is NaN says nothing about its neighbours.
  if (std::isnan(a.lo + b.lo) && !(a.lo == a.hi && b.lo == b.hi))
    sum.lo = -inf;
  if (std::isnan(a.hi + b.hi) && !(a.lo == a.hi && b.lo == b.hi))
    sum.hi = inf;
  return sum;
}

FloatRange mlir::flash::multiply(FloatRange a, FloatRange b) {
  bool nan = a.nan || b.nan;
  if (a.isEmpty() || b.isEmpty())
    return getEmpty(nan);
  bool undefined = (a.contains(0.0) && b.hasInfinity()) ||
                   (b.contains(0.0) && a.hasInfinity());
  bool both = a.lo == a.hi && b.lo == b.hi;
  if (undefined && !both)
    return a.lo >= 0 && b.lo >= 0 ? FloatRange::get(0.0, inf, true)
                                  : FloatRange();
  return getHull({a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi},
                 nan || undefined);
}

FloatRange mlir::flash::divide(FloatRange a, FloatRange b) {
  bool nan = a.nan || b.nan;
  if (a.isEmpty() || b.isEmpty())
    return getEmpty(nan);
  bool undefined = (a.contains(0.0) && b.contains(0.0)) ||
                   (a.hasInfinity() && b.hasInfinity());
  bool both = a.lo == a.hi && b.lo == b.hi;
  if ((undefined || b.contains(0.0)) && !both)
    return a.lo >= 0 && b.lo >= 0
               ? FloatRange::get(0.0, inf, nan || undefined)
               : FloatRange::get(-inf, inf, nan || undefined);
  return getHull({a.lo / b.lo, a.lo / b.hi, a.hi / b.lo, a.hi / b.hi},
                 nan || undefined);
}

FloatRange mlir::flash::mapMonotone(FloatRange a, double (*function)(double)) {
  if (a.isEmpty())
    return a;
  return {function(a.lo), function(a.hi), a.nan};
}

FloatRange mlir::flash::logarithm(FloatRange a, double (*function)(double)) {
  if (a.isEmpty() || a.hi < 0)
    return getEmpty(true);
  return {a.lo <= 0 ? -inf : function(a.lo), a.hi == 0 ? -inf : function(a.hi),
          a.nan || a.lo < 0};
}

FloatRange mlir::flash::absolute(FloatRange a) {
  if (a.isEmpty() || a.lo >= 0)
    return a;
  if (a.hi <= 0)
    return negate(a);
  return {0.0, std::max(-a.lo, a.hi), a.nan};
}

FloatRange mlir::flash::maximum(FloatRange a, FloatRange b,
                                bool propagatesNaN) {
  if (!propagatesNaN) {
    // A NaN gives the other operand.
    if (a.isNaN())
      return b;
    if (b.isNaN())
      return a;
    FloatRange both{std::max(a.lo, b.lo), std::max(a.hi, b.hi), a.nan && b.nan};
    if (a.nan)
      both.lo = std::min(both.lo, b.lo);
    if (b.nan)
      both.lo = std::min(both.lo, a.lo);
    return both;
  }
  bool nan = a.nan || b.nan;
  if (a.isEmpty() || b.isEmpty())
    return getEmpty(nan);
  return {std::max(a.lo, b.lo), std::max(a.hi, b.hi), nan};
}

FloatRange mlir::flash::minimum(FloatRange a, FloatRange b,
                                bool propagatesNaN) {
  return negate(maximum(negate(a), negate(b), propagatesNaN));
}
