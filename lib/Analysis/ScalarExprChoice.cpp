//===- ScalarExprChoice.cpp - What positions decide -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A mask goes through many hands before it is added to the scores: a
// comparison of positions becomes a 1 or a 0 of some type, is subtracted from
// 1, multiplied by the lowest float, cast, multiplied by another mask, compared
// with 0 again. All of that is one of two constants, by a condition on
// positions: a choice. Operations on choices are computed here, in the types of
// the program, so that a condition and two constants are left.
//
// Conditions on data stay as they are: other parts of recognition look for the
// way in which those become numbers.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/ScalarExpr.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;

/// Conditions with more nodes are not looked through.
static constexpr unsigned kMaxConditionNodes = 64;

namespace {
/// `values[1]` where the condition holds, else `values[0]`.
struct Choice {
  const ScalarExpr *condition;
  const ScalarExpr *values[2];
};
} // namespace

/// Computed from positions and constants alone.
static bool isPositional(const ScalarExpr *expr) {
  SmallVector<const ScalarExpr *, 8> worklist = {expr};
  unsigned nodes = 0;
  while (!worklist.empty()) {
    expr = worklist.pop_back_val();
    if (++nodes > kMaxConditionNodes || expr->isLoad() ||
        expr->kind == ScalarExpr::Scalar)
      return false;
    worklist.append(expr->operands.begin(), expr->operands.end());
  }
  return true;
}

static bool isConstant(const ScalarExpr *expr) {
  return expr->kind == ScalarExpr::Constant ||
         (expr->kind == ScalarExpr::Index && expr->index->isConstant());
}

const ScalarExpr *ExprContext::negate(const ScalarExpr *condition,
                                      Operation *source) {
  return make<arith::XOrIOp>(
      source, condition->type,
      {condition, getBool(true, condition->type.getContext())});
}

/// One of two constants, by a condition on positions.
static std::optional<Choice> getChoice(const ScalarExpr *expr,
                                       const ScalarExpr *ifTrue,
                                       const ScalarExpr *ifFalse) {
  if (expr->kind != ScalarExpr::Op)
    return std::nullopt;
  if (expr->isOp<arith::SelectOp>() && isConstant(expr->operands[1]) &&
      isConstant(expr->operands[2]) && isPositional(expr->operands[0]))
    return Choice{expr->operands[0], {expr->operands[2], expr->operands[1]}};
  if (expr->type.isInteger(1) && isPositional(expr))
    return Choice{expr, {ifFalse, ifTrue}};
  return std::nullopt;
}

/// `ifTrue` where the condition holds, else `ifFalse`.
const ScalarExpr *ExprContext::choose(Operation *source,
                                      const ScalarExpr *condition,
                                      const ScalarExpr *ifTrue,
                                      const ScalarExpr *ifFalse) {
  return make<arith::SelectOp>(source, ifTrue->type,
                               {condition, ifTrue, ifFalse});
}

/// and, or and exclusive or of truth values.
static bool isLogic(const ScalarExpr &key) {
  return key.type.isInteger(1) &&
         (key.isOp<arith::AndIOp>() || key.isOp<arith::OrIOp>() ||
          key.isOp<arith::XOrIOp>());
}

/// The operation of `key` on choices and constants, as a choice.
const ScalarExpr *ExprContext::simplifyChoices(const ScalarExpr &key) {
  if (key.operands.empty() || key.operands.size() > 2 || !key.source ||
      key.name->getDialectNamespace() != "arith" ||
      !key.type.isIntOrIndexOrFloat() || isLogic(key))
    return nullptr;
  MLIRContext *mlirContext = key.type.getContext();
  const ScalarExpr *yes = getBool(true, mlirContext),
                   *no = getBool(false, mlirContext);
  SmallVector<std::optional<Choice>, 2> choices;
  SmallVector<const ScalarExpr *, 2> conditions;
  for (const ScalarExpr *operand : key.operands) {
    choices.push_back(isConstant(operand) ? std::nullopt
                                          : getChoice(operand, yes, no));
    if (!choices.back() && !isConstant(operand))
      return nullptr;
    if (choices.back() &&
        !llvm::is_contained(conditions, choices.back()->condition))
      conditions.push_back(choices.back()->condition);
  }
  if (conditions.empty())
    return nullptr;
  // The value at the truth of the first condition, and of the second one.
  auto compute = [&](bool first, bool second) -> const ScalarExpr * {
    SmallVector<const ScalarExpr *, 2> operands;
    for (auto [operand, choice] : llvm::zip(key.operands, choices))
      operands.push_back(
          choice ? choice->values[choice->condition == conditions[0] ? first
                                                                     : second]
                 : operand);
    TypedAttr value = evaluate(
        getOp(*key.name, key.attributes, key.source, key.type, operands));
    return value ? getConstant(value) : nullptr;
  };
  const ScalarExpr *all = compute(true, true), *none = compute(false, false);
  if (!all || !none)
    return nullptr;
  if (conditions.size() == 1)
    return choose(key.source, conditions[0], all, none);
  const ScalarExpr *first = compute(true, false), *last = compute(false, true);
  const ScalarExpr *condition = nullptr;
  if (first == none && last == none)
    condition = make<arith::AndIOp>(key.source, yes->type, conditions);
  else if (first == all && last == all)
    condition = make<arith::OrIOp>(key.source, yes->type, conditions);
  return condition ? choose(key.source, condition, all, none) : nullptr;
}

//===----------------------------------------------------------------------===//
// Selects
//===----------------------------------------------------------------------===//

/// A select of truth values is and, or and not.
const ScalarExpr *ExprContext::simplifyTruthSelect(const ScalarExpr &key) {
  const ScalarExpr *condition = key.operands[0], *ifTrue = key.operands[1],
                   *ifFalse = key.operands[2];
  std::optional<bool> yes = getTruth(ifTrue), no = getTruth(ifFalse);
  auto either = [&](const ScalarExpr *lhs, const ScalarExpr *rhs) {
    return make<arith::OrIOp>(key.source, key.type, {lhs, rhs});
  };
  auto both = [&](const ScalarExpr *lhs, const ScalarExpr *rhs) {
    return make<arith::AndIOp>(key.source, key.type, {lhs, rhs});
  };
  if (yes && no)
    return *yes ? condition : negate(condition, key.source);
  if (yes)
    return *yes ? either(condition, ifFalse)
                : both(negate(condition, key.source), ifFalse);
  if (no)
    return *no ? either(negate(condition, key.source), ifTrue)
               : both(condition, ifTrue);
  return nullptr;
}

/// select(p, x, fill) of select(c, x', fill): one fill, by both conditions.
const ScalarExpr *ExprContext::mergeSelects(const ScalarExpr &key) {
  if (!isa<FloatType>(key.type))
    return nullptr;
  for (unsigned side : {1u, 2u}) {
    const ScalarExpr *fill = key.operands[side],
                     *inner = key.operands[3 - side];
    if (fill->kind != ScalarExpr::Constant || !inner->isOp<arith::SelectOp>())
      continue;
    for (unsigned innerSide : {1u, 2u}) {
      if (inner->operands[innerSide] != fill)
        continue;
      // Where the rest is chosen.
      const ScalarExpr *outside = key.operands[0], *inside = inner->operands[0];
      if (side == 1)
        outside = negate(outside, key.source);
      if (innerSide == 1)
        inside = negate(inside, key.source);
      return choose(
          key.source,
          make<arith::AndIOp>(key.source, inside->type, {outside, inside}),
          inner->operands[3 - innerSide], fill);
    }
  }
  return nullptr;
}

//===----------------------------------------------------------------------===//
// Comparisons
//===----------------------------------------------------------------------===//

const ScalarExpr *ExprContext::compare(Operation *source,
                                       arith::CmpIPredicate predicate,
                                       const IndexExpr *lhs,
                                       const IndexExpr *rhs) {
  MLIRContext *mlirContext = source->getContext();
  auto type = IndexType::get(mlirContext);
  auto attributes = DictionaryAttr::get(
      mlirContext,
      NamedAttribute(StringAttr::get(mlirContext, "predicate"),
                     arith::CmpIPredicateAttr::get(mlirContext, predicate)));
  return make<arith::CmpIOp>(source, IntegerType::get(mlirContext, 1),
                             {getIndex(lhs, type), getIndex(rhs, type)},
                             attributes);
}

/// The bound that a distance is compared with, from either side.
static arith::CmpIPredicate swapSides(arith::CmpIPredicate predicate) {
  switch (predicate) {
  case arith::CmpIPredicate::slt:
    return arith::CmpIPredicate::sgt;
  case arith::CmpIPredicate::sle:
    return arith::CmpIPredicate::sge;
  case arith::CmpIPredicate::sgt:
    return arith::CmpIPredicate::slt;
  case arith::CmpIPredicate::sge:
    return arith::CmpIPredicate::sle;
  default:
    return predicate;
  }
}

/// |x| <= w is x <= w and x >= -w.
const ScalarExpr *ExprContext::simplifyDistance(const ScalarExpr &key,
                                                unsigned side) {
  const ScalarExpr *distance = key.operands[side]->operands[0],
                   *bound = key.operands[1 - side];
  if (distance->kind != ScalarExpr::Index || bound->kind != ScalarExpr::Index)
    return nullptr;
  auto predicate = static_cast<arith::CmpIPredicate>(key.getPredicate());
  if (side == 1)
    predicate = swapSides(predicate);
  bool isNear = predicate == arith::CmpIPredicate::slt ||
                predicate == arith::CmpIPredicate::sle;
  bool isFar = predicate == arith::CmpIPredicate::sgt ||
               predicate == arith::CmpIPredicate::sge;
  const IndexExpr *low = index.mul(bound->index, SizeExpr(-1));
  if ((!isNear && !isFar) || !fits(low, bound->type))
    return nullptr;
  const ScalarExpr *parts[] = {
      compare(key.source, predicate, distance->index, bound->index),
      compare(key.source, swapSides(predicate), distance->index, low)};
  return isNear ? make<arith::AndIOp>(key.source, key.type, parts)
                : make<arith::OrIOp>(key.source, key.type, parts);
}

/// A position, or a whole number, that `type` holds without rounding.
const IndexExpr *ExprContext::getWhole(const ScalarExpr *expr) {
  auto type = cast<FloatType>(expr->type);
  int64_t limit = int64_t(1)
                  << std::min<unsigned>(type.getFPMantissaWidth(), 53);
  if (expr->kind == ScalarExpr::Constant) {
    std::optional<double> value = evaluateFloat(expr);
    if (!value || std::trunc(*value) != *value || std::abs(*value) > limit)
      return nullptr;
    return index.getConstant(SizeExpr(static_cast<int64_t>(*value)));
  }
  if ((!expr->isOp<arith::SIToFPOp>() && !expr->isOp<arith::UIToFPOp>()) ||
      expr->operands[0]->kind != ScalarExpr::Index)
    return nullptr;
  const IndexExpr *position = expr->operands[0]->index;
  std::optional<SizeExpr> lower = index.getLower(position),
                          upper = index.getUpper(position);
  std::optional<int64_t> low = lower ? lower->getConstant() : std::nullopt,
                         high = upper ? upper->getConstant() : std::nullopt;
  if (!low || !high || *high > limit ||
      *low < (expr->isOp<arith::SIToFPOp>() ? -limit : 0))
    return nullptr;
  return position;
}

/// Positions that were made floats before they are compared.
const ScalarExpr *ExprContext::simplifyFloatCompare(const ScalarExpr &key) {
  if (key.operands[0]->kind == ScalarExpr::Constant &&
      key.operands[1]->kind == ScalarExpr::Constant)
    return nullptr;
  static constexpr std::pair<arith::CmpFPredicate, arith::CmpIPredicate>
      predicates[] = {
          {arith::CmpFPredicate::OEQ, arith::CmpIPredicate::eq},
          {arith::CmpFPredicate::UEQ, arith::CmpIPredicate::eq},
          {arith::CmpFPredicate::ONE, arith::CmpIPredicate::ne},
          {arith::CmpFPredicate::UNE, arith::CmpIPredicate::ne},
          {arith::CmpFPredicate::OLT, arith::CmpIPredicate::slt},
          {arith::CmpFPredicate::ULT, arith::CmpIPredicate::slt},
          {arith::CmpFPredicate::OLE, arith::CmpIPredicate::sle},
          {arith::CmpFPredicate::ULE, arith::CmpIPredicate::sle},
          {arith::CmpFPredicate::OGT, arith::CmpIPredicate::sgt},
          {arith::CmpFPredicate::UGT, arith::CmpIPredicate::sgt},
          {arith::CmpFPredicate::OGE, arith::CmpIPredicate::sge},
          {arith::CmpFPredicate::UGE, arith::CmpIPredicate::sge},
      };
  const IndexExpr *lhs = getWhole(key.operands[0]);
  const IndexExpr *rhs = lhs ? getWhole(key.operands[1]) : nullptr;
  if (!rhs)
    return nullptr;
  for (auto [floats, integers] : predicates)
    if (static_cast<int64_t>(floats) == key.getPredicate())
      return compare(key.source, integers, lhs, rhs);
  return nullptr;
}
