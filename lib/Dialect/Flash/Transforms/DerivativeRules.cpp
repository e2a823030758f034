//===- DerivativeRules.cpp - Derivatives of scalar ops -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The rules, by name of the op. In each, g is the gradient of the result, x
// the operand, y the result.
//
//===----------------------------------------------------------------------===//

#include "DerivativeRules.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;
using namespace mlir::flash;

static constexpr double ln2 = 0.69314718055994530942;
static constexpr double ln10 = 2.30258509299404568402;
/// 2/√π
static constexpr double erfSlope = 1.12837916709551257390;

//===----------------------------------------------------------------------===//
// RuleBuilder
//===----------------------------------------------------------------------===//

Value RuleBuilder::constant(double value, Value like) const {
  return arith::ConstantOp::create(b, loc,
                                   b.getFloatAttr(like.getType(), value));
}
Value RuleBuilder::neg(Value x) const {
  return arith::NegFOp::create(b, loc, x);
}
Value RuleBuilder::add(Value x, Value y) const {
  return arith::AddFOp::create(b, loc, x, y);
}
Value RuleBuilder::sub(Value x, Value y) const {
  return arith::SubFOp::create(b, loc, x, y);
}
Value RuleBuilder::mul(Value x, Value y) const {
  return arith::MulFOp::create(b, loc, x, y);
}
Value RuleBuilder::div(Value x, Value y) const {
  return arith::DivFOp::create(b, loc, x, y);
}
Value RuleBuilder::onePlusSquare(Value x, double sign) const {
  Value square = mul(x, x), one = constant(1.0, x);
  return sign > 0 ? add(one, square) : sub(one, square);
}
Value RuleBuilder::select(Value condition, Value x, Value y) const {
  return arith::SelectOp::create(b, loc, condition, x, y);
}
Value RuleBuilder::equal(Value x, Value y) const {
  return arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ, x, y);
}
Value RuleBuilder::less(Value x, Value y) const {
  return arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OLT, x, y);
}

//===----------------------------------------------------------------------===//
// The rules
//===----------------------------------------------------------------------===//

using R = const RuleBuilder &;

/// The result is piecewise constant.
static Value zeroRule(R, unsigned) { return Value(); }

/// max and min: the whole gradient goes to the operand that was taken.
static Value takenRule(R r, unsigned i) {
  Value first = r.equal(r.result(), r.operand(0));
  return i == 0 ? r.select(first, r.gradient, r.zero())
                : r.select(first, r.zero(), r.gradient);
}

static Value powRule(R r, unsigned i) {
  Value x = r.operand(0), e = r.operand(1);
  if (i == 1)
    return r.mul(r.gradient,
                 r.mul(r.result(), math::LogOp::create(r.b, r.loc, x)));
  Value lower = r.sub(e, r.constant(1.0, e));
  Value power = math::PowFOp::create(r.b, r.loc, x, lower);
  return r.mul(r.gradient, r.mul(e, power));
}

static Value intPowRule(R r, unsigned) {
  Value x = r.operand(0), e = r.operand(1);
  Value one =
      arith::ConstantOp::create(r.b, r.loc, r.b.getIntegerAttr(e.getType(), 1));
  Value lower = arith::SubIOp::create(r.b, r.loc, e, one);
  Value power = math::FPowIOp::create(r.b, r.loc, x, lower);
  Value factor = arith::SIToFPOp::create(r.b, r.loc, x.getType(), e);
  // x^0 is constant, also at 0 where x^-1 is infinite.
  Value isConstant = r.equal(factor, r.zero());
  return r.select(isConstant, r.zero(),
                  r.mul(r.gradient, r.mul(factor, power)));
}

static void addArithRules(llvm::StringMap<DerivativeRule> &rules) {
  auto add = [&](StringRef name, DerivativeRule rule) { rules[name] = rule; };
  add("arith.addf", [](R r, unsigned) { return r.gradient; });
  add("arith.subf",
      [](R r, unsigned i) { return i == 0 ? r.gradient : r.neg(r.gradient); });
  add("arith.mulf",
      [](R r, unsigned i) { return r.mul(r.gradient, r.operand(1 - i)); });
  add("arith.divf", [](R r, unsigned i) {
    Value quotient = r.div(r.gradient, r.operand(1));
    return i == 0 ? quotient : r.neg(r.mul(quotient, r.result()));
  });
  // x - y·trunc(x/y)
  add("arith.remf", [](R r, unsigned i) -> Value {
    if (i == 0)
      return r.gradient;
    Value quotient = r.div(r.operand(0), r.operand(1));
    Value whole = math::TruncOp::create(r.b, r.loc, quotient);
    return r.neg(r.mul(r.gradient, whole));
  });
  add("arith.negf", [](R r, unsigned) { return r.neg(r.gradient); });
  for (StringRef name :
       {"arith.maximumf", "arith.minimumf", "arith.maxnumf", "arith.minnumf"})
    add(name, takenRule);
  add("arith.select", [](R r, unsigned i) {
    Value condition = r.operand(0);
    return i == 1 ? r.select(condition, r.gradient, r.zero())
                  : r.select(condition, r.zero(), r.gradient);
  });
  add("arith.extf", [](R r, unsigned) -> Value {
    return arith::TruncFOp::create(r.b, r.loc, r.operand().getType(),
                                   r.gradient);
  });
  add("arith.truncf", [](R r, unsigned) -> Value {
    return arith::ExtFOp::create(r.b, r.loc, r.operand().getType(), r.gradient);
  });
  for (StringRef name : {"arith.cmpf", "arith.fptosi", "arith.fptoui"})
    add(name, zeroRule);
}

static void addExponentialRules(llvm::StringMap<DerivativeRule> &rules) {
  auto add = [&](StringRef name, DerivativeRule rule) { rules[name] = rule; };
  add("math.exp", [](R r, unsigned) { return r.mul(r.gradient, r.result()); });
  add("math.exp2",
      [](R r, unsigned) { return r.mul(r.gradient, r.mul(r.result(), ln2)); });
  add("math.expm1", [](R r, unsigned) {
    Value y = r.result();
    return r.mul(r.gradient, r.add(y, r.constant(1.0, y)));
  });
  add("math.log", [](R r, unsigned) { return r.div(r.gradient, r.operand()); });
  add("math.log2",
      [](R r, unsigned) { return r.div(r.gradient, r.mul(r.operand(), ln2)); });
  add("math.log10", [](R r, unsigned) {
    return r.div(r.gradient, r.mul(r.operand(), ln10));
  });
  add("math.log1p", [](R r, unsigned) {
    Value x = r.operand();
    return r.div(r.gradient, r.add(x, r.constant(1.0, x)));
  });
  add("math.sqrt",
      [](R r, unsigned) { return r.div(r.gradient, r.mul(r.result(), 2.0)); });
  add("math.rsqrt", [](R r, unsigned) {
    Value slope = r.mul(r.div(r.result(), r.operand()), -0.5);
    return r.mul(r.gradient, slope);
  });
  add("math.cbrt", [](R r, unsigned) {
    return r.div(r.gradient, r.mul(r.square(r.result()), 3.0));
  });
  add("math.powf", powRule);
  add("math.fpowi", intPowRule);
  auto erf = [](R r, unsigned) {
    Value square = r.neg(r.square(r.operand()));
    Value slope = r.mul(math::ExpOp::create(r.b, r.loc, square), erfSlope);
    return r.mul(r.gradient, slope);
  };
  add("math.erf", erf);
  add("math.erfc", [](R r, unsigned) {
    Value square = r.neg(r.square(r.operand()));
    Value slope = r.mul(math::ExpOp::create(r.b, r.loc, square), -erfSlope);
    return r.mul(r.gradient, slope);
  });
}

static void addTrigonometricRules(llvm::StringMap<DerivativeRule> &rules) {
  auto add = [&](StringRef name, DerivativeRule rule) { rules[name] = rule; };
  add("math.sin", [](R r, unsigned) {
    return r.mul(r.gradient, math::CosOp::create(r.b, r.loc, r.operand()));
  });
  add("math.cos", [](R r, unsigned) {
    Value sine = math::SinOp::create(r.b, r.loc, r.operand());
    return r.neg(r.mul(r.gradient, sine));
  });
  add("math.tan", [](R r, unsigned) {
    return r.mul(r.gradient, r.onePlusSquare(r.result(), 1));
  });
  add("math.asin", [](R r, unsigned) {
    Value root =
        math::SqrtOp::create(r.b, r.loc, r.onePlusSquare(r.operand(), -1));
    return r.div(r.gradient, root);
  });
  add("math.acos", [](R r, unsigned) {
    Value root =
        math::SqrtOp::create(r.b, r.loc, r.onePlusSquare(r.operand(), -1));
    return r.neg(r.div(r.gradient, root));
  });
  add("math.atan", [](R r, unsigned) {
    return r.div(r.gradient, r.onePlusSquare(r.operand(), 1));
  });
  // d atan2(y, x) = (x·dy - y·dx)/(x² + y²)
  add("math.atan2", [](R r, unsigned i) {
    Value y = r.operand(0), x = r.operand(1);
    Value norm = r.add(r.square(x), r.square(y));
    Value slope = r.div(i == 0 ? x : r.neg(y), norm);
    return r.mul(r.gradient, slope);
  });
}

static void addHyperbolicRules(llvm::StringMap<DerivativeRule> &rules) {
  auto add = [&](StringRef name, DerivativeRule rule) { rules[name] = rule; };
  add("math.sinh", [](R r, unsigned) {
    return r.mul(r.gradient, math::CoshOp::create(r.b, r.loc, r.operand()));
  });
  add("math.cosh", [](R r, unsigned) {
    return r.mul(r.gradient, math::SinhOp::create(r.b, r.loc, r.operand()));
  });
  add("math.tanh", [](R r, unsigned) {
    return r.mul(r.gradient, r.onePlusSquare(r.result(), -1));
  });
  add("math.asinh", [](R r, unsigned) {
    Value root =
        math::SqrtOp::create(r.b, r.loc, r.onePlusSquare(r.operand(), 1));
    return r.div(r.gradient, root);
  });
  add("math.acosh", [](R r, unsigned) {
    Value x = r.operand();
    Value square = r.sub(r.square(x), r.constant(1.0, x));
    return r.div(r.gradient, math::SqrtOp::create(r.b, r.loc, square));
  });
  add("math.atanh", [](R r, unsigned) {
    return r.div(r.gradient, r.onePlusSquare(r.operand(), -1));
  });
}

static void addPiecewiseRules(llvm::StringMap<DerivativeRule> &rules) {
  auto add = [&](StringRef name, DerivativeRule rule) { rules[name] = rule; };
  add("math.absf", [](R r, unsigned) {
    Value g = r.gradient, x = r.operand(), zero = r.zero();
    Value negative = r.select(r.less(x, zero), r.neg(g), zero);
    return r.select(r.less(zero, x), g, negative);
  });
  add("math.copysign", [](R r, unsigned i) -> Value {
    if (i == 1)
      return Value();
    Value kept = r.equal(r.result(), r.operand(0));
    return r.select(kept, r.gradient, r.neg(r.gradient));
  });
  add("math.fma", [](R r, unsigned i) -> Value {
    return i == 2 ? r.gradient : r.mul(r.gradient, r.operand(1 - i));
  });
  for (StringRef name :
       {"math.floor", "math.ceil", "math.round", "math.roundeven", "math.trunc",
        "math.isfinite", "math.isinf", "math.isnan", "math.isnormal"})
    add(name, zeroRule);
}

DerivativeRule mlir::flash::getDerivativeRule(Operation *op) {
  static const llvm::StringMap<DerivativeRule> rules = [] {
    llvm::StringMap<DerivativeRule> table;
    addArithRules(table);
    addExponentialRules(table);
    addTrigonometricRules(table);
    addHyperbolicRules(table);
    addPiecewiseRules(table);
    return table;
  }();
  return rules.lookup(op->getName().getStringRef());
}
