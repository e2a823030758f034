//===- CompareTensors.cpp - Error of a result -------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Runtime/CompareTensors.h"

#include <algorithm>
#include <cmath>

using namespace mlir;
using namespace mlir::flash;

TensorError flash::compareTensors(const HostBuffer &result,
                                  const HostBuffer &reference) {
  TensorError error;
  bool exact = !isFloat(getElementKind(result));
  double squaredError = 0, squaredNorm = 0;
  for (int64_t i = 0; i < result.getNumElements(); ++i) {
    double x = getElement(result, i), y = getElement(reference, i);
    if (std::isnan(x) || std::isnan(y)) {
      error.nanMismatches += std::isnan(x) != std::isnan(y);
      continue;
    }
    if (exact || std::isinf(x) || std::isinf(y)) {
      error.otherMismatches += x != y;
      continue;
    }
    double difference = std::fabs(x - y);
    squaredError += difference * difference;
    squaredNorm += y * y;
    error.maxAbsolute = std::max(error.maxAbsolute, difference);
    error.referenceMax = std::max(error.referenceMax, std::fabs(y));
  }
  error.relative = std::sqrt(squaredError);
  if (squaredNorm > 0)
    error.relative /= std::sqrt(squaredNorm);
  return error;
}

double flash::getRelativeLimit(ElementKind kind) {
  switch (kind) {
  case ElementKind::BF16:
    return 1e-2;
  case ElementKind::F16:
    return 2e-3;
  case ElementKind::F64:
    return 1e-10;
  default:
    return 1e-4;
  }
}

bool flash::isWithinLimit(const TensorError &error, ElementKind kind) {
  return error.nanMismatches == 0 && error.otherMismatches == 0 &&
         error.relative <= getRelativeLimit(kind);
}

/// A relative error that says nothing: some of the unfused program's results
/// are exact by luck, and twice nothing is nothing. In f16 and bf16 the usual
/// error is that of rounding O, so little may be forgiven; in f32 it is that of
/// sums, exponentials and their argument. A backward has P = exp(s - LSE) with
/// an LSE that was rounded, where the unfused one has the P of the forward.
static double getRelativeFloor(ElementKind kind) {
  return kind == ElementKind::F32 ? 4 * getEpsilon(kind) : getEpsilon(kind) / 8;
}

/// The same for the largest error, relative to the largest element.
static double getAbsoluteFloor(ElementKind kind) {
  return kind == ElementKind::F32 ? 2 * getEpsilon(kind) : getEpsilon(kind) / 2;
}

bool flash::isWithinLimit(const TensorError &error, const TensorError &unfused,
                          ElementKind kind) {
  if (error.nanMismatches > unfused.nanMismatches ||
      error.otherMismatches > unfused.otherMismatches ||
      error.relative > getRelativeLimit(kind))
    return false;
  // The reference is in f64 too: its error is that of the unfused program.
  if (kind == ElementKind::F64)
    return true;
  double relative = std::max(unfused.relative, getRelativeFloor(kind));
  double absolute = std::max(unfused.maxAbsolute,
                             getAbsoluteFloor(kind) * unfused.referenceMax);
  return error.relative <= 2 * relative && error.maxAbsolute <= 3 * absolute;
}
