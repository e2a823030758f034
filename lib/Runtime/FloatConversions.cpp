//===- FloatConversions.cpp - Conversions for bf16 -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Round to nearest even, NaN stays a quiet NaN. On x86-64 a bf16 travels in the
// low half of a vector register, which a float return value reproduces.
//
//===----------------------------------------------------------------------===//

#include "FloatConversions.h"
#include <cmath>
#include <cstdint>
#include <cstring>

using namespace mlir;

static float asLowHalf(uint32_t bits) {
  float result;
  std::memcpy(&result, &bits, sizeof(result));
  return result;
}

static float roundToBF16(float x) {
  uint32_t bits;
  std::memcpy(&bits, &x, sizeof(bits));
  if (std::isnan(x))
    return asLowHalf((bits >> 16) | 0x40);
  return asLowHalf((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
}

/// From double: first to float by rounding to odd, which makes the second
/// rounding exact.
static float roundDoubleToBF16(double x) {
  float nearest = static_cast<float>(x);
  if (!std::isfinite(nearest) || static_cast<double>(nearest) == x)
    return roundToBF16(nearest);
  uint32_t bits;
  std::memcpy(&bits, &nearest, sizeof(bits));
  if (!(bits & 1))
    bits += std::fabs(static_cast<double>(nearest)) < std::fabs(x) ? 1 : -1;
  std::memcpy(&nearest, &bits, sizeof(bits));
  return roundToBF16(nearest);
}

llvm::orc::SymbolMap
mlir::flash::getFloatConversionSymbols(llvm::orc::MangleAndInterner interner) {
  llvm::orc::SymbolMap symbols;
  auto add = [&](StringRef name, auto *function) {
    symbols[interner(name)] = {llvm::orc::ExecutorAddr::fromPtr(function),
                               llvm::JITSymbolFlags::Exported};
  };
  add("__truncsfbf2", &roundToBF16);
  add("__truncdfbf2", &roundDoubleToBF16);
  return symbols;
}
