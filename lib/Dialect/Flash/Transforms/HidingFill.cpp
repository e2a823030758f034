//===- HidingFill.cpp - Numbers that hide a key -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A score that is computed in f16 is in the range of f16, so a fill of -65504
// hides as one of -3.4e38 does in f32. Smaller ones, -1e4 or -1e9, hide only
// what is proved to be small: scores under a softcap.
//
//===----------------------------------------------------------------------===//

#include "HidingFill.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;

/// Deeper regions are not looked into.
static constexpr unsigned kMaxDepth = 64;
/// Covers the roundings of all operations of such a region, in any type.
static constexpr double kRounding = 1.1;

static std::optional<double> getConstant(Value value) {
  APFloat constant(0.0);
  if (!matchPattern(value, m_ConstantFloat(&constant)) || constant.isNaN())
    return std::nullopt;
  return constant.convertToDouble();
}

static std::optional<double> getMagnitude(Value value, unsigned depth) {
  if (std::optional<double> constant = getConstant(value))
    return std::isfinite(*constant) ? std::optional(std::abs(*constant))
                                    : std::nullopt;
  Operation *op = value.getDefiningOp();
  if (!op || depth > kMaxDepth)
    return std::nullopt;
  auto operand = [&](unsigned i) {
    return getMagnitude(op->getOperand(i), depth + 1);
  };
  if (isa<math::TanhOp>(op))
    return 1.0;
  if (isa<arith::ExtFOp, arith::TruncFOp, arith::NegFOp, math::AbsFOp>(op))
    return operand(0);
  if (isa<arith::SelectOp>(op)) {
    std::optional<double> a = operand(1), b = operand(2);
    return a && b ? std::optional(std::max(*a, *b)) : std::nullopt;
  }
  if (isa<arith::DivFOp>(op)) {
    std::optional<double> divisor = getConstant(op->getOperand(1)),
                          dividend = operand(0);
    return divisor && *divisor != 0.0 && dividend
               ? std::optional(*dividend / std::abs(*divisor))
               : std::nullopt;
  }
  if (isa<arith::AddFOp, arith::SubFOp, arith::MulFOp>(op)) {
    std::optional<double> a = operand(0), b = operand(1);
    if (!a || !b)
      return std::nullopt;
    return isa<arith::MulFOp>(op) ? *a * *b : *a + *b;
  }
  return std::nullopt;
}

std::optional<double> mlir::flash::getMagnitude(Value value) {
  std::optional<double> magnitude = ::getMagnitude(value, 0);
  if (!magnitude || !std::isfinite(*magnitude))
    return std::nullopt;
  return *magnitude * kRounding;
}

/// Numbers from numbers, but for overflow.
static bool isTotal(Operation *op) {
  if (isa<arith::ConstantOp>(op)) {
    APFloat constant(0.0);
    return !matchPattern(op, m_ConstantFloat(&constant)) ||
           constant.isFinite() ||
           (constant.isInfinity() && constant.isNegative());
  }
  if (isa<arith::DivFOp>(op)) {
    std::optional<double> divisor = getConstant(op->getOperand(1));
    return divisor && *divisor != 0.0;
  }
  return isa<arith::AddFOp, arith::SubFOp, arith::MulFOp, arith::NegFOp,
             arith::SelectOp, arith::MaximumFOp, arith::MinimumFOp,
             arith::MaxNumFOp, arith::MinNumFOp, arith::ExtFOp, arith::TruncFOp,
             arith::SIToFPOp, arith::UIToFPOp, math::TanhOp, math::AbsFOp,
             tensor::ExtractOp>(op);
}

bool mlir::flash::isNumber(Value value) {
  SmallVector<Value> worklist = {value};
  llvm::SmallDenseSet<Operation *> seen;
  while (!worklist.empty()) {
    Value next = worklist.pop_back_val();
    Operation *op = next.getDefiningOp();
    if (!op || !isa<FloatType>(next.getType()) || !seen.insert(op).second)
      continue;
    if (!isTotal(op))
      return false;
    if (!isa<tensor::ExtractOp>(op))
      worklist.append(op->operand_begin(), op->operand_end());
  }
  return true;
}

bool mlir::flash::hidesKeys(Value fill, Type type, double factor, Value score,
                            bool &isFinite) {
  APFloat constant(0.0);
  if (!matchPattern(fill, m_ConstantFloat(&constant)) ||
      !constant.isNegative() || constant.isNaN())
    return false;
  isFinite = !constant.isInfinity();
  if (!isFinite)
    return true;
  double value = constant.convertToDouble();
  // No two scores of a row are further apart than twice their magnitude.
  std::optional<double> magnitude = score ? getMagnitude(score) : std::nullopt;
  if (magnitude && (value + 2 * *magnitude) * factor <= kLeastExponent)
    return true;
  // 8-bit floats quantize, and have no room for both.
  auto floatType = cast<FloatType>(type);
  double largest =
      APFloat::getLargest(floatType.getFloatSemantics()).convertToDouble();
  return floatType.getWidth() >= 16 && value <= -largest / 2 &&
         value / 2 * factor <= kLeastExponent;
}
