//===- DerivativeRules.h - Derivatives of scalar ops -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to ScoreDerivative: one rule for each arith and math op.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_TRANSFORMS_DERIVATIVERULES_H
#define FLASH_LIB_DIALECT_FLASH_TRANSFORMS_DERIVATIVERULES_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/Operation.h"

namespace mlir::flash {

/// Emits ops in the terms of a derivative rule. `primal` is the op in the
/// emitted code, `gradient` the gradient of its result.
class RuleBuilder {
public:
  RuleBuilder(OpBuilder &b, Operation *primal, Value gradient)
      : b(b), loc(primal->getLoc()), primal(primal), gradient(gradient) {}

  Value operand(unsigned i = 0) const { return primal->getOperand(i); }
  Value result() const { return primal->getResult(0); }
  Value constant(double value, Value like) const;
  Value zero() const { return constant(0.0, gradient); }
  Value neg(Value x) const;
  Value add(Value x, Value y) const;
  Value sub(Value x, Value y) const;
  Value mul(Value x, Value y) const;
  Value mul(Value x, double y) const { return mul(x, constant(y, x)); }
  Value div(Value x, Value y) const;
  Value square(Value x) const { return mul(x, x); }
  /// 1 + sign · x².
  Value onePlusSquare(Value x, double sign) const;
  Value select(Value condition, Value x, Value y) const;
  /// x == y and x < y; false on NaN.
  Value equal(Value x, Value y) const;
  Value less(Value x, Value y) const;

  OpBuilder &b;
  Location loc;
  Operation *primal;
  Value gradient;
};

/// The gradient of one operand; null if it is zero.
using DerivativeRule = Value (*)(const RuleBuilder &, unsigned operand);

/// The rule of an op, or null if it has no derivative.
DerivativeRule getDerivativeRule(Operation *op);

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_TRANSFORMS_DERIVATIVERULES_H
