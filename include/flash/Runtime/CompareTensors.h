//===- CompareTensors.h - Error of a result against a reference -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The measures and the limits of the numerics contract (docs/Running.md).
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_RUNTIME_COMPARETENSORS_H
#define FLASH_RUNTIME_COMPARETENSORS_H

#include "flash/Runtime/Elements.h"

namespace mlir::flash {

/// How far a result is from its reference.
struct TensorError {
  /// ‖result - reference‖ / ‖reference‖ over the elements finite in both (the
  /// numerator alone if the reference is zero).
  double relative = 0;
  double maxAbsolute = 0;
  /// Elements where one is NaN and the other is not.
  int64_t nanMismatches = 0;
  /// Elements where one is infinite and the other is not the same infinity,
  /// and elements of integer results that differ.
  int64_t otherMismatches = 0;
  /// The largest finite magnitude in the reference.
  double referenceMax = 0;
};

/// Compares buffers of equal shape; their element types may differ.
TensorError compareTensors(const HostBuffer &result,
                           const HostBuffer &reference);

/// The largest relative error allowed in a program whose coarsest float type
/// is `kind`.
double getRelativeLimit(ElementKind kind);

/// Decides about a result by itself: within the limit of `kind`, and the same
/// NaN, infinities and integers as the reference.
bool isWithinLimit(const TensorError &error, ElementKind kind);

/// Decides about a result whose error stands beside that of the unfused
/// program, both against the same reference: also at most twice its relative
/// and three times its maximum error (or what a rounding or so of `kind` is, if
/// that is more). In f64 the reference is no better: only the limit counts.
bool isWithinLimit(const TensorError &error, const TensorError &unfused,
                   ElementKind kind);

} // namespace mlir::flash

#endif // FLASH_RUNTIME_COMPARETENSORS_H
