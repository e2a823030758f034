//===- SimplifyScores.cpp - Score regions for fast instructions -----------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  flash.attention with a score region in f32.
// Out: the same with fewer instructions a score: constants multiplied together
//      (the scale of the attention among them), divisions by constants as
//      products, products and sums as math.fma, tanh and exp by exp2.
//
// Every value of the region is known as base · factor + offset with constants.
// Ops that keep this form cost nothing; it is written out, as one op, where
// another op needs the value. An offset is never added to another one: sums
// that round on purpose, (x + 2^23) - 2^23, stay as they are.
//
// In flash.attention_backward only divisions by constants change.
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/Flash/IR/Flash.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/Matchers.h"

#include <cmath>

namespace mlir::flash {
#define GEN_PASS_DEF_FLASHSIMPLIFYSCORES
#include "flash/Dialect/Flash/Transforms/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

namespace {
/// base · factor + offset.
struct Linear {
  Value base;
  double factor = 1, offset = 0;
};

/// Rewrites one region.
class ScoreSimplifier {
public:
  explicit ScoreSimplifier(AttentionOp op)
      : op(op), block(op.getScore().front()),
        b(op.getLoc(), OpBuilder::atBlockBegin(&block)) {}

  void run();

private:
  Linear get(Value value);
  Value constant(double value);
  Value write(Linear linear);
  void absorbScale();
  bool simplify(Operation &source);
  bool simplifySum(Operation &source, Value lhs, Value rhs, bool subtracts);
  Linear makeSigmoid(Linear argument, double slope);
  void replaceOperands(Operation &source);

  AttentionOp op;
  Block &block;
  ImplicitLocOpBuilder b;
  DenseMap<Value, Linear> known;
  DenseMap<Value, Value> written;
};
} // namespace

static std::optional<double> getConstant(Value value) {
  APFloat number(0.0f);
  if (!value.getType().isF32() ||
      !matchPattern(value, m_ConstantFloat(&number)))
    return std::nullopt;
  return number.convertToFloat();
}

/// Far from the ends of f32, products of such numbers included.
static bool isModerate(double value) {
  return std::abs(value) > 0x1p-60 && std::abs(value) < 0x1p60;
}

/// The form without a part that is not moderate; nothing if there is none.
static std::optional<Linear> multiply(Linear linear, double by) {
  Linear product = {linear.base, linear.factor * by, linear.offset * by};
  if (!isModerate(by) || !isModerate(product.factor) ||
      (linear.offset != 0 && !isModerate(product.offset)))
    return std::nullopt;
  return product;
}

Linear ScoreSimplifier::get(Value value) {
  auto it = known.find(value);
  return it == known.end() ? Linear{value} : it->second;
}

Value ScoreSimplifier::constant(double value) {
  return arith::ConstantOp::create(b, b.getF32FloatAttr(value));
}

/// At most one op.
Value ScoreSimplifier::write(Linear linear) {
  if (linear.factor == 1 && linear.offset == 0)
    return linear.base;
  if (linear.factor == -1 && linear.offset == 0)
    return arith::NegFOp::create(b, linear.base);
  if (linear.offset == 0)
    return arith::MulFOp::create(b, linear.base, constant(linear.factor));
  if (linear.factor == 1)
    return arith::AddFOp::create(b, linear.base, constant(linear.offset));
  return math::FmaOp::create(b, linear.base, constant(linear.factor),
                             constant(linear.offset));
}

/// Ops see values, not forms.
void ScoreSimplifier::replaceOperands(Operation &source) {
  for (OpOperand &operand : source.getOpOperands()) {
    auto it = known.find(operand.get());
    if (it == known.end())
      continue;
    Value &value = written[operand.get()];
    if (!value)
      value = write(it->second);
    operand.set(value);
  }
}

/// The scale becomes the first factor of the score.
void ScoreSimplifier::absorbScale() {
  std::optional<double> scale;
  if (op.getScale())
    scale = getConstant(op.getScale());
  if (!scale || !isModerate(*scale))
    return;
  BlockArgument score = block.getArgument(0);
  known[score] = {score, *scale};
  op.getScaleMutable().clear();
}

/// 1 / (1 + exp2(-slope · argument)).
Linear ScoreSimplifier::makeSigmoid(Linear argument, double slope) {
  std::optional<Linear> exponent = multiply(argument, -slope);
  if (!exponent)
    exponent = Linear{write(argument), -slope};
  Value power = math::Exp2Op::create(b, write(*exponent));
  Value sum = arith::AddFOp::create(b, power, constant(1));
  return {arith::DivFOp::create(b, constant(1), sum)};
}

/// lhs ± rhs: with a constant a form, with a product an fma.
bool ScoreSimplifier::simplifySum(Operation &source, Value lhs, Value rhs,
                                  bool subtracts) {
  Value result = source.getResult(0);
  double sign = subtracts ? -1 : 1;
  std::optional<double> left = getConstant(lhs), right = getConstant(rhs);
  if (left || right) {
    Linear form = get(right ? lhs : rhs);
    double offset = right ? sign * *right : *left;
    if (!right)
      form.factor *= sign;
    if ((left && right) || form.offset != 0 || !isModerate(offset))
      return false;
    form.offset = offset;
    known[result] = form;
    return true;
  }
  // One product with a constant is part of the sum.
  Linear first = get(lhs), second = get(rhs);
  second.factor *= sign;
  second.offset *= sign;
  auto isProduct = [](const Linear &linear) {
    return std::abs(linear.factor) != 1 && linear.offset == 0;
  };
  if (!isProduct(first))
    std::swap(first, second);
  if (isProduct(first)) {
    known[result] = {math::FmaOp::create(b, first.base, constant(first.factor),
                                         write(second))};
    return true;
  }
  auto product = lhs.getDefiningOp<arith::MulFOp>();
  if (!product || !product->hasOneUse() || known.contains(lhs))
    product = rhs.getDefiningOp<arith::MulFOp>();
  if (subtracts || !product || !product->hasOneUse() ||
      product->getBlock() != &block || known.contains(product.getResult()))
    return false;
  Value other = product.getResult() == lhs ? rhs : lhs;
  known[result] = {math::FmaOp::create(b, product.getLhs(), product.getRhs(),
                                       write(get(other)))};
  return true;
}

/// Whether the op's result is known from here on, so that it is not needed.
bool ScoreSimplifier::simplify(Operation &source) {
  if (source.getNumResults() != 1 || !source.getResult(0).getType().isF32())
    return false;
  Value result = source.getResult(0);
  auto scale = [&](Value value, double by) {
    std::optional<Linear> product = multiply(get(value), by);
    if (product)
      known[result] = *product;
    return product.has_value();
  };
  if (auto product = dyn_cast<arith::MulFOp>(source)) {
    if (std::optional<double> by = getConstant(product.getRhs()))
      return scale(product.getLhs(), *by);
    if (std::optional<double> by = getConstant(product.getLhs()))
      return scale(product.getRhs(), *by);
    return false;
  }
  if (auto quotient = dyn_cast<arith::DivFOp>(source)) {
    std::optional<double> by = getConstant(quotient.getRhs());
    return by && isModerate(*by) && scale(quotient.getLhs(), 1 / *by);
  }
  if (auto negated = dyn_cast<arith::NegFOp>(source))
    return scale(negated.getOperand(), -1);
  if (auto sum = dyn_cast<arith::AddFOp>(source))
    return simplifySum(source, sum.getLhs(), sum.getRhs(), false);
  if (auto difference = dyn_cast<arith::SubFOp>(source))
    return simplifySum(source, difference.getLhs(), difference.getRhs(), true);
  if (auto tanh = dyn_cast<math::TanhOp>(source)) {
    // tanh(x) = 2 · sigmoid(2x) - 1.
    Linear sigmoid = makeSigmoid(get(tanh.getOperand()), 2 * M_LOG2E);
    known[result] = {sigmoid.base, 2, -1};
    return true;
  }
  if (auto exp = dyn_cast<math::ExpOp>(source)) {
    std::optional<Linear> exponent = multiply(get(exp.getOperand()), M_LOG2E);
    if (!exponent)
      return false;
    known[result] = {math::Exp2Op::create(b, write(*exponent))};
    return true;
  }
  return false;
}

void ScoreSimplifier::run() {
  absorbScale();
  for (Operation &source : llvm::make_early_inc_range(block)) {
    b.setLoc(source.getLoc());
    b.setInsertionPoint(&source);
    if (!simplify(source))
      replaceOperands(source);
  }
  // What is known otherwise is not used any more.
  for (Operation &source : llvm::make_early_inc_range(llvm::reverse(block)))
    if (isOpTriviallyDead(&source))
      source.erase();
}

/// Divisions by constants as products, in f32: the same slope, and no division
/// in it. The rest of the region stays as it is, since its derivative is what
/// the backward computes.
static void multiplyByInverses(Block &block) {
  for (Operation &op : llvm::make_early_inc_range(block)) {
    auto division = dyn_cast<arith::DivFOp>(op);
    FloatAttr divisor;
    if (!division || !division.getType().isF32() ||
        !matchPattern(division.getRhs(), m_Constant(&divisor)))
      continue;
    float inverse = 1.0f / divisor.getValue().convertToFloat();
    if (!std::isnormal(inverse))
      continue;
    OpBuilder b(division);
    Location loc = division.getLoc();
    Value factor =
        arith::ConstantOp::create(b, loc, b.getF32FloatAttr(inverse));
    division.replaceAllUsesWith(
        arith::MulFOp::create(b, loc, division.getLhs(), factor).getResult());
    division.erase();
  }
}

namespace {
struct FlashSimplifyScoresPass
    : flash::impl::FlashSimplifyScoresBase<FlashSimplifyScoresPass> {
  void runOnOperation() override {
    auto isWanted = [](auto op) {
      NumericsAttr numerics = op.getNumericsAttr();
      bool f32 = !numerics || numerics.getAccType().isF32();
      return !op.getScore().empty() && f32 && (!numerics || numerics.getExp2());
    };
    getOperation()->walk([&](AttentionOp op) {
      if (isWanted(op))
        ScoreSimplifier(op).run();
    });
    getOperation()->walk([&](AttentionBackwardOp op) {
      if (isWanted(op))
        multiplyByInverses(op.getScore().front());
    });
  }
};
} // namespace
