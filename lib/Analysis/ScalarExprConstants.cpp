//===- ScalarExprConstants.cpp - Elements of constants -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An element of a constant is a number if the position is known, and a formula
// of the position if all elements of the constant are (see ConstantPattern):
// positions, or a select of two values by comparisons of positions.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/ConstantPattern.h"
#include "flash/Analysis/ScalarExpr.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::flash;

const ScalarExpr *
ExprContext::expandConstant(Operation *op,
                            ArrayRef<const IndexExpr *> indices) {
  auto elements =
      dyn_cast<ElementsAttr>(cast<arith::ConstantOp>(op).getValue());
  if (!elements || elements.getNumElements() == 0)
    return nullptr;
  auto make = [&](Attribute value) -> const ScalarExpr * {
    auto typed = dyn_cast_or_null<TypedAttr>(value);
    return typed ? getConstant(typed) : nullptr;
  };
  auto dense = dyn_cast<DenseElementsAttr>(elements);
  if (dense && dense.isSplat())
    return make(dense.getSplatValue<Attribute>());
  int64_t position = 0;
  for (auto [expr, size] :
       llvm::zip(indices, elements.getShapedType().getShape())) {
    std::optional<int64_t> value = expr->getConstant();
    if (!value)
      return expandPattern(op, elements, indices);
    if (*value < 0 || *value >= size)
      return nullptr;
    position = position * size + *value;
  }
  return make(dense ? *(dense.value_begin<Attribute>() + position)
                    : Attribute(getConstantElement(elements, position)));
}

const ScalarExpr *
ExprContext::expandPattern(Operation *op, ElementsAttr elements,
                           ArrayRef<const IndexExpr *> indices) {
  const ConstantPattern &pattern = sizes.constants.get(elements);
  if (pattern.kind == ConstantPattern::None)
    return nullptr;
  if (pattern.kind == ConstantPattern::Linear) {
    const IndexExpr *sum = index.getConstant(SizeExpr(pattern.start));
    for (auto [expr, step] : llvm::zip(indices, pattern.steps))
      sum = index.add(sum, index.mul(expr, SizeExpr(step)));
    return getIndex(sum, elements.getElementType());
  }
  const IndexExpr *row = pattern.rowAxis >= 0 ? indices[pattern.rowAxis]
                                              : index.getConstant(SizeExpr());
  const ScalarExpr *inside =
      expandBounds(op, pattern.bounds, row, indices[pattern.columnAxis]);
  return choose(op, inside, getConstant(pattern.inside),
                getConstant(pattern.outside));
}

/// The condition that all bounds hold.
const ScalarExpr *ExprContext::expandBounds(Operation *op,
                                            const ColumnBounds &bounds,
                                            const IndexExpr *row,
                                            const IndexExpr *column) {
  using Predicate = arith::CmpIPredicate;
  Type truth = IntegerType::get(op->getContext(), 1);
  const ScalarExpr *all = getBool(true, op->getContext());
  auto require = [&](const ScalarExpr *condition) {
    all = make<arith::AndIOp>(op, truth, {all, condition});
  };
  auto number = [&](int64_t value) {
    return index.getConstant(SizeExpr(value));
  };
  if (bounds.right) {
    const ScalarExpr *condition = compare(
        op, Predicate::sle, column, index.add(row, number(*bounds.right)));
    if (bounds.prefix > 0)
      condition =
          make<arith::OrIOp>(op, truth,
                             {condition, compare(op, Predicate::slt, column,
                                                 number(bounds.prefix))});
    require(condition);
  }
  if (bounds.left)
    require(compare(op, Predicate::sge, column,
                    index.sub(row, number(*bounds.left))));
  if (bounds.begin)
    require(compare(op, Predicate::sge, column, number(*bounds.begin)));
  if (bounds.end)
    require(compare(op, Predicate::slt, column, number(*bounds.end)));
  auto block = [&](const IndexExpr *position, int64_t size) {
    return index.floorDiv(position, SizeExpr(size));
  };
  if (bounds.leftBlock)
    require(compare(op, bounds.rightBlock ? Predicate::eq : Predicate::sge,
                    block(column, bounds.leftBlock),
                    block(row, bounds.leftBlock)));
  return all;
}
