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

TensorError flash::compareTensors(const HostTensor &result,
                                  const HostTensor &reference) {
  TensorError error;
  bool exact = !isFloat(result.getKind());
  double squaredError = 0, squaredNorm = 0;
  for (int64_t i = 0; i < result.getNumElements(); ++i) {
    double x = result.get(i), y = reference.get(i);
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

bool flash::isWithinLimit(const TensorError &error, const TensorError &unfused,
                          ElementKind kind) {
  double rounding = getEpsilon(kind);
  double relative = std::max(unfused.relative, rounding);
  double absolute =
      std::max(unfused.maxAbsolute, rounding * unfused.referenceMax);
  return error.nanMismatches <= unfused.nanMismatches &&
         error.otherMismatches <= unfused.otherMismatches &&
         error.relative <= std::min(2 * relative, getRelativeLimit(kind)) &&
         error.maxAbsolute <= 3 * absolute;
}
