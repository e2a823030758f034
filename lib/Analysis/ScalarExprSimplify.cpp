//===- ScalarExprSimplify.cpp - Simpler expressions -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Only what helps recognition is simplified: integer arithmetic on dims becomes
// index expressions, decided comparisons and selects disappear. Float
// arithmetic stays as it is, but for x + 0 and x * 1. What is computed from
// comparisons of positions becomes one select of two constants (see
// ScalarExprChoice).
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/ScalarExpr.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::flash;

static bool isFloat(const ScalarExpr *expr, double value) {
  if (expr->kind != ScalarExpr::Constant)
    return false;
  auto attribute = dyn_cast<FloatAttr>(expr->attribute);
  return attribute && attribute.getValue().convertToDouble() == value;
}

std::optional<bool> ExprContext::getTruth(const ScalarExpr *expr) {
  if (expr->kind != ScalarExpr::Constant || !expr->type.isInteger(1))
    return std::nullopt;
  return !cast<IntegerAttr>(expr->attribute).getValue().isZero();
}

const ScalarExpr *ExprContext::simplify(const ScalarExpr &key) {
  if (const ScalarExpr *simpler = simplifyOne(key))
    return simpler;
  return simplifyChoices(key);
}

/// and, or and exclusive or of truth values.
const ScalarExpr *ExprContext::simplifyLogic(const ScalarExpr &key) {
  ArrayRef<const ScalarExpr *> operands = key.operands;
  if (key.isOp<arith::XOrIOp>()) {
    for (unsigned i : {0u, 1u}) {
      const ScalarExpr *other = operands[1 - i];
      std::optional<bool> truth = getTruth(operands[i]);
      if (!truth)
        continue;
      if (std::optional<bool> known = getTruth(other))
        return getBool(*known != *truth, key.type.getContext());
      // Twice negated.
      bool isNegation = *truth && other->isOp<arith::XOrIOp>() &&
                        getTruth(other->operands[1]) == true;
      return !*truth ? other : isNegation ? other->operands[0] : nullptr;
    }
    return nullptr;
  }
  bool absorbing = key.isOp<arith::OrIOp>();
  for (unsigned i : {0u, 1u})
    if (std::optional<bool> truth = getTruth(operands[i]))
      return *truth == absorbing ? operands[i] : operands[1 - i];
  return operands[0] == operands[1] ? operands[0] : nullptr;
}

const ScalarExpr *ExprContext::simplifyOne(const ScalarExpr &key) {
  ArrayRef<const ScalarExpr *> operands = key.operands;
  if (key.isOp<arith::SelectOp>())
    return simplifySelect(key);
  if (key.isOp<arith::CmpIOp>())
    return simplifyCompare(key);
  if (key.isOp<arith::CmpFOp>())
    return simplifyFloatCompare(key);
  if (key.type.isInteger(1) &&
      (key.isOp<arith::AndIOp>() || key.isOp<arith::OrIOp>() ||
       key.isOp<arith::XOrIOp>()))
    return simplifyLogic(key);
  if (key.isOp<arith::AddFOp>())
    return isFloat(operands[1], 0.0)   ? operands[0]
           : isFloat(operands[0], 0.0) ? operands[1]
                                       : nullptr;
  if (key.isOp<arith::MulFOp>())
    return isFloat(operands[1], 1.0)   ? operands[0]
           : isFloat(operands[0], 1.0) ? operands[1]
                                       : nullptr;
  if (key.isOp<arith::SubFOp>() && isFloat(operands[1], 0.0))
    return operands[0];
  if (key.isOp<arith::DivFOp>() && isFloat(operands[1], 1.0))
    return operands[0];
  if (key.type.isInteger(1) && key.isOp<arith::TruncIOp>() &&
      operands[0]->kind == ScalarExpr::Index)
    if (std::optional<int64_t> value = operands[0]->index->getConstant())
      return getBool(*value & 1, key.type.getContext());
  if (key.type.isIntOrIndex() && !key.type.isInteger(1))
    return simplifyInteger(key);
  return nullptr;
}

/// True if the values of `expr` are those of the integer type: nothing wraps.
bool ExprContext::fits(const IndexExpr *expr, Type type) {
  if (type.isIndex() || type.getIntOrFloatBitWidth() >= 64)
    return true;
  unsigned width = type.getIntOrFloatBitWidth();
  int64_t limit = int64_t(1) << (width - 1);
  std::optional<SizeExpr> lower = index.getLower(expr),
                          upper = index.getUpper(expr);
  std::optional<int64_t> low = lower ? lower->getConstant() : std::nullopt,
                         high = upper ? upper->getConstant() : std::nullopt;
  // Sizes that are only known at run time are taken to fit 32 bits.
  bool wide = width >= 32;
  return (low ? *low >= -limit : wide) && (high ? *high < limit : wide);
}

const ScalarExpr *ExprContext::simplifyInteger(const ScalarExpr &key) {
  if (std::optional<bool> truth = getTruth(key.operands[0])) {
    if (key.isOp<arith::ExtUIOp>())
      return getIndex(index.getConstant(SizeExpr(*truth)), key.type);
    if (key.isOp<arith::ExtSIOp>())
      return getIndex(index.getConstant(SizeExpr(*truth ? -1 : 0)), key.type);
  }
  if (llvm::any_of(key.operands, [](const ScalarExpr *operand) {
        return operand->kind != ScalarExpr::Index;
      }))
    return nullptr;
  const ScalarExpr *result = computeInteger(key);
  return result && fits(result->index, key.type) ? result : nullptr;
}

const ScalarExpr *ExprContext::computeInteger(const ScalarExpr &key) {
  Type type = key.type;
  const IndexExpr *lhs = key.operands[0]->index;
  if (key.isOp<arith::IndexCastOp>() || key.isOp<arith::ExtSIOp>() ||
      key.isOp<arith::TruncIOp>())
    return getIndex(lhs, type);
  if (key.isOp<arith::ExtUIOp>() || key.isOp<arith::IndexCastUIOp>())
    return index.isNonNegative(lhs) ? getIndex(lhs, type) : nullptr;
  if (key.operands.size() != 2)
    return nullptr;
  const IndexExpr *rhs = key.operands[1]->index;
  if (key.isOp<arith::AddIOp>())
    return getIndex(index.add(lhs, rhs), type);
  if (key.isOp<arith::SubIOp>())
    return getIndex(index.sub(lhs, rhs), type);
  if (key.isOp<arith::MulIOp>()) {
    if (rhs->isConstant())
      return getIndex(index.mul(lhs, rhs->constant), type);
    if (lhs->isConstant())
      return getIndex(index.mul(rhs, lhs->constant), type);
    return nullptr;
  }
  std::optional<int64_t> divisor = rhs->getConstant();
  if (!divisor || *divisor <= 0 || !index.isNonNegative(lhs))
    return nullptr;
  if (key.isOp<arith::DivSIOp>() || key.isOp<arith::DivUIOp>() ||
      key.isOp<arith::FloorDivSIOp>())
    return getIndex(index.floorDiv(lhs, rhs->constant), type);
  if (key.isOp<arith::RemSIOp>() || key.isOp<arith::RemUIOp>())
    return getIndex(index.mod(lhs, rhs->constant), type);
  return nullptr;
}

const ScalarExpr *ExprContext::simplifySelect(const ScalarExpr &key) {
  const ScalarExpr *condition = key.operands[0], *ifTrue = key.operands[1],
                   *ifFalse = key.operands[2];
  if (ifTrue == ifFalse)
    return ifTrue;
  if (std::optional<bool> truth = getTruth(condition))
    return *truth ? ifTrue : ifFalse;
  if (key.type.isInteger(1))
    return simplifyTruthSelect(key);
  if (const ScalarExpr *merged = mergeSelects(key))
    return merged;
  // Front ends read dim i of a tensor that may be broadcast along it as
  // select(size == 1, 0, i). If i < size, that is i either way.
  if (!condition->isOp<arith::CmpIOp>())
    return nullptr;
  auto predicate = static_cast<arith::CmpIPredicate>(condition->getPredicate());
  if (predicate == arith::CmpIPredicate::ne)
    std::swap(ifTrue, ifFalse);
  else if (predicate != arith::CmpIPredicate::eq)
    return nullptr;
  const ScalarExpr *size = condition->operands[0],
                   *one = condition->operands[1];
  for (const ScalarExpr *expr : {size, one, ifTrue, ifFalse})
    if (expr->kind != ScalarExpr::Index)
      return nullptr;
  if (one->index->getConstant() == 1 && ifTrue->index->isZero() &&
      size->index->isConstant() &&
      index.isInRange(ifFalse->index, size->index->constant))
    return ifFalse;
  return nullptr;
}

const ScalarExpr *ExprContext::simplifyCompare(const ScalarExpr &key) {
  ArrayRef<const ScalarExpr *> operands = key.operands;
  for (unsigned i : {0u, 1u})
    if (operands[i]->isOp<math::AbsIOp>())
      return simplifyDistance(key, i);
  if (operands[0]->kind != ScalarExpr::Index ||
      operands[1]->kind != ScalarExpr::Index)
    return nullptr;
  const IndexExpr *difference =
      index.sub(operands[0]->index, operands[1]->index);
  const IndexExpr *one = index.getConstant(SizeExpr(1));
  const IndexExpr *negated = index.mul(difference, SizeExpr(-1));
  bool ge = index.isNonNegative(difference);
  bool gt = index.isNonNegative(index.sub(difference, one));
  bool le = index.isNonNegative(negated);
  bool lt = index.isNonNegative(index.sub(negated, one));
  auto decide = [&](bool yes, bool no) -> const ScalarExpr * {
    return yes || no ? getBool(yes, key.type.getContext()) : nullptr;
  };
  auto predicate = static_cast<arith::CmpIPredicate>(key.getPredicate());
  // Of numbers that are not negative, unsigned order is the signed one.
  if (predicate > arith::CmpIPredicate::sge) {
    if (!key.source || !index.isNonNegative(operands[0]->index) ||
        !index.isNonNegative(operands[1]->index))
      return nullptr;
    using Predicate = arith::CmpIPredicate;
    predicate = predicate == Predicate::ult   ? Predicate::slt
                : predicate == Predicate::ule ? Predicate::sle
                : predicate == Predicate::ugt ? Predicate::sgt
                                              : Predicate::sge;
    return compare(key.source, predicate, operands[0]->index,
                   operands[1]->index);
  }
  switch (predicate) {
  case arith::CmpIPredicate::eq:
    return decide(difference->isZero(), gt || lt);
  case arith::CmpIPredicate::ne:
    return decide(gt || lt, difference->isZero());
  case arith::CmpIPredicate::slt:
    return decide(lt, ge);
  case arith::CmpIPredicate::sle:
    return decide(le, gt);
  case arith::CmpIPredicate::sgt:
    return decide(gt, le);
  case arith::CmpIPredicate::sge:
    return decide(ge, lt);
  default:
    return nullptr;
  }
}
