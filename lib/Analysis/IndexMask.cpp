//===- IndexMask.cpp - Index comparisons as a mask -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Conditions are and, or and not of comparisons of integers that are linear in
// m and n. A comparison becomes a·m + b·n + c >= 0; the slopes say which bound
// it is.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/IndexMask.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::flash;

namespace {
/// m·query + n·key + constant.
struct Linear {
  int64_t m = 0, n = 0, constant = 0;
};

/// Sums and products of constants stay far from overflow.
constexpr int64_t limit = int64_t(1) << 40;

class ConditionReader {
public:
  ConditionReader(Value m, Value n, IndexBounds &bounds)
      : m(m), n(n), bounds(bounds) {}
  bool read(Value condition, bool negated);

private:
  bool readCompare(arith::CmpIOp op, bool negated);
  bool readPrefix(Value lhs, Value rhs, bool negated);
  bool addNonNegative(Linear value);
  std::optional<Linear> getLinear(Value value, unsigned depth = 0);
  std::optional<Linear> getLinear(AffineExpr expr, ValueRange operands,
                                  unsigned numDims);

  Value m, n;
  IndexBounds &bounds;
};
} // namespace

static std::optional<Linear> combine(std::optional<Linear> a,
                                     std::optional<Linear> b, int64_t sign) {
  if (!a || !b)
    return std::nullopt;
  Linear sum{a->m + sign * b->m, a->n + sign * b->n,
             a->constant + sign * b->constant};
  if (std::abs(sum.constant) > limit)
    return std::nullopt;
  return sum;
}

std::optional<Linear> ConditionReader::getLinear(Value value, unsigned depth) {
  if (value == m)
    return Linear{1, 0, 0};
  if (value == n)
    return Linear{0, 1, 0};
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant))) {
    if (constant.getSignificantBits() > 41)
      return std::nullopt;
    return Linear{0, 0, constant.getSExtValue()};
  }
  Operation *op = value.getDefiningOp();
  if (!op || depth > 16)
    return std::nullopt;
  auto operand = [&](unsigned i) {
    return getLinear(op->getOperand(i), depth + 1);
  };
  // Narrow integers could wrap; i32 holds every index that a tensor has here
  // only by assumption, so only 64-bit conversions are looked through.
  if (isa<arith::IndexCastOp>(op) &&
      (op->getOperand(0).getType().isInteger(64) ||
       op->getResult(0).getType().isInteger(64)))
    return operand(0);
  if (isa<arith::AddIOp>(op))
    return combine(operand(0), operand(1), 1);
  if (isa<arith::SubIOp>(op))
    return combine(operand(0), operand(1), -1);
  if (auto apply = dyn_cast<affine::AffineApplyOp>(op))
    return getLinear(apply.getAffineMap().getResult(0), apply.getMapOperands(),
                     apply.getAffineMap().getNumDims());
  return std::nullopt;
}

std::optional<Linear> ConditionReader::getLinear(AffineExpr expr,
                                                 ValueRange operands,
                                                 unsigned numDims) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return getLinear(operands[dim.getPosition()]);
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return getLinear(operands[numDims + symbol.getPosition()]);
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return Linear{0, 0, constant.getValue()};
  auto binary = cast<AffineBinaryOpExpr>(expr);
  std::optional<Linear> lhs = getLinear(binary.getLHS(), operands, numDims);
  if (binary.getKind() == AffineExprKind::Add)
    return combine(lhs, getLinear(binary.getRHS(), operands, numDims), 1);
  auto factor = dyn_cast<AffineConstantExpr>(binary.getRHS());
  if (binary.getKind() == AffineExprKind::Mul && lhs && factor &&
      std::abs(factor.getValue()) == 1)
    return combine(Linear{}, lhs, factor.getValue());
  return std::nullopt;
}

/// Adds the bound `value >= 0`.
bool ConditionReader::addNonNegative(Linear value) {
  auto tighten = [](std::optional<int64_t> &bound, int64_t to) {
    bound = bound ? std::min(*bound, to) : to;
    return true;
  };
  // A prefix widens the causal bound, not an intersection with another one,
  // be it the same.
  if (value.m == 1 && value.n == -1)
    return bounds.prefix == 0 && tighten(bounds.right, value.constant);
  if (value.m == -1 && value.n == 1)
    return tighten(bounds.left, value.constant);
  if (value.m == 0 && value.n == -1)
    return tighten(bounds.end, value.constant + 1);
  // Indices are not negative: m + c >= 0 and n + c >= 0 hold for c >= 0.
  if (value.m >= 0 && value.n >= 0)
    return value.constant >= 0;
  return false;
}

bool ConditionReader::readCompare(arith::CmpIOp op, bool negated) {
  arith::CmpIPredicate predicate = op.getPredicate();
  if (negated)
    predicate = arith::invertPredicate(predicate);
  // lhs - rhs, and the other way round; `strict` subtracts 1.
  std::optional<Linear> lhs = getLinear(op.getLhs()),
                        rhs = getLinear(op.getRhs());
  auto atLeast = [&](std::optional<Linear> a, std::optional<Linear> b,
                     bool strict) {
    std::optional<Linear> difference = combine(a, b, -1);
    if (difference && strict)
      --difference->constant;
    return difference && addNonNegative(*difference);
  };
  switch (predicate) {
  case arith::CmpIPredicate::sge:
    return atLeast(lhs, rhs, false);
  case arith::CmpIPredicate::sgt:
    return atLeast(lhs, rhs, true);
  case arith::CmpIPredicate::sle:
    return atLeast(rhs, lhs, false);
  case arith::CmpIPredicate::slt:
    return atLeast(rhs, lhs, true);
  case arith::CmpIPredicate::eq:
    return atLeast(lhs, rhs, false) && atLeast(rhs, lhs, false);
  default:
    return false;
  }
}

/// `n <= m or n < p`, in either order: causal with a prefix.
bool ConditionReader::readPrefix(Value lhs, Value rhs, bool negated) {
  IndexBounds first, second;
  if (!ConditionReader(m, n, first).read(lhs, negated) ||
      !ConditionReader(m, n, second).read(rhs, negated))
    return false;
  if (first.end)
    std::swap(first, second);
  bool isCausal = first.right == 0 && !first.left && !first.end;
  bool isPrefix = second.end && !second.right && !second.left;
  // Another causal bound would make an intersection of the union.
  if (!isCausal || !isPrefix || bounds.right || *second.end <= 0 ||
      first.prefix || second.prefix)
    return false;
  bounds.right = 0;
  bounds.prefix = *second.end;
  return true;
}

bool ConditionReader::read(Value condition, bool negated) {
  APInt constant;
  if (matchPattern(condition, m_ConstantInt(&constant)))
    return constant.isOne() != negated;
  Operation *op = condition.getDefiningOp();
  if (!op)
    return false;
  if (auto compare = dyn_cast<arith::CmpIOp>(op))
    return readCompare(compare, negated);
  if (isa<arith::XOrIOp>(op)) {
    for (unsigned i : {0u, 1u})
      if (matchPattern(op->getOperand(i), m_One()))
        return read(op->getOperand(1 - i), !negated);
    return false;
  }
  // De Morgan: a negated or is a conjunction.
  bool isAnd = isa<arith::AndIOp>(op), isOr = isa<arith::OrIOp>(op);
  if ((isAnd && !negated) || (isOr && negated))
    return read(op->getOperand(0), negated) && read(op->getOperand(1), negated);
  if (isAnd || isOr)
    return readPrefix(op->getOperand(0), op->getOperand(1), negated);
  return false;
}

bool mlir::flash::collectIndexBounds(Value condition, bool negated, Value m,
                                     Value n, IndexBounds &bounds) {
  return ConditionReader(m, n, bounds).read(condition, negated);
}

MaskAttr mlir::flash::getMaskForBounds(MLIRContext *context, IndexBounds bounds,
                                       int64_t numQueries, int64_t numKeys,
                                       bool &isTrivial) {
  isTrivial = false;
  bool knowsM = !ShapedType::isDynamic(numQueries),
       knowsN = !ShapedType::isDynamic(numKeys);
  // Bounds that no pair of the domain violates.
  if (bounds.right && knowsN && *bounds.right >= numKeys - 1 && !bounds.prefix)
    bounds.right.reset();
  if (bounds.left && knowsM && *bounds.left >= numQueries - 1)
    bounds.left.reset();
  if (bounds.end && knowsN && *bounds.end >= numKeys)
    bounds.end.reset();
  if (!bounds.right && !bounds.left && !bounds.end) {
    isTrivial = true;
    return MaskAttr();
  }
  if (bounds.end && (bounds.right || *bounds.end < 0))
    return MaskAttr();
  // The diagonal: through the origin, or through the last query and key.
  int64_t corner = knowsM && knowsN ? numKeys - numQueries : 0;
  int64_t offset = 0;
  if (corner != 0 && ((bounds.right && *bounds.right == corner) ||
                      (bounds.right && *bounds.right < 0)))
    offset = corner;
  bool causal = bounds.right == offset;
  int64_t right = -1, left = -1, prefix = bounds.prefix;
  if (bounds.right && !causal) {
    right = *bounds.right - offset;
    if (right < 0 || prefix)
      return MaskAttr();
  }
  if (bounds.left) {
    left = *bounds.left + offset;
    if (left < 0)
      return MaskAttr();
  }
  if (bounds.end)
    prefix = *bounds.end;
  // An end of 0 hides everything; a prefix of 0 says nothing.
  if (bounds.end && prefix == 0)
    return MaskAttr();
  return MaskAttr::get(context, causal,
                       offset ? Alignment::BottomRight : Alignment::TopLeft,
                       left, right, prefix);
}
