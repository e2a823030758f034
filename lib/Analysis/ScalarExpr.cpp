//===- ScalarExpr.cpp - Elements of tensors as expressions -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Creation of expressions, and the values of constant ones.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/ScalarExpr.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/StringSwitch.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;

void ScalarExpr::Profile(llvm::FoldingSetNodeID &node) const {
  node.AddInteger(kind);
  node.AddPointer(type.getAsOpaquePointer());
  switch (kind) {
  case Constant:
    node.AddPointer(attribute.getAsOpaquePointer());
    return;
  case Index:
    node.AddPointer(index);
    return;
  case Scalar:
    node.AddPointer(value.getAsOpaquePointer());
    return;
  case Load:
    node.AddPointer(value.getAsOpaquePointer());
    node.AddBoolean(withoutInit);
    break;
  case Op:
    node.AddPointer(name->getAsOpaquePointer());
    node.AddPointer(attributes.getAsOpaquePointer());
    break;
  }
  for (const ScalarExpr *operand : operands)
    node.AddPointer(operand);
}

const ScalarExpr *ExprContext::unique(const ScalarExpr &key) {
  llvm::FoldingSetNodeID node;
  key.Profile(node);
  void *position;
  if (ScalarExpr *expr = exprs.FindNodeOrInsertPos(node, position))
    return expr;
  auto *expr = new (allocator.Allocate<ScalarExpr>()) ScalarExpr(key);
  auto **operands = allocator.Allocate<const ScalarExpr *>(key.operands.size());
  llvm::copy(key.operands, operands);
  expr->operands = ArrayRef(operands, key.operands.size());
  exprs.InsertNode(expr, position);
  return expr;
}

static ScalarExpr makeKey(ScalarExpr::Kind kind, Type type) {
  ScalarExpr key{};
  key.kind = kind;
  key.type = type;
  return key;
}

const ScalarExpr *ExprContext::getConstant(TypedAttr attribute) {
  // Integers other than truth values are index expressions.
  if (auto integer = dyn_cast<IntegerAttr>(attribute))
    if (!integer.getType().isInteger(1) &&
        integer.getValue().getSignificantBits() <= 64)
      return getIndex(
          index.getConstant(SizeExpr(integer.getValue().getSExtValue())),
          integer.getType());
  ScalarExpr key = makeKey(ScalarExpr::Constant, attribute.getType());
  key.attribute = attribute;
  return unique(key);
}

const ScalarExpr *ExprContext::getBool(bool value, MLIRContext *context) {
  return getConstant(BoolAttr::get(context, value));
}

const ScalarExpr *ExprContext::getIndex(const IndexExpr *expr, Type type) {
  ScalarExpr key = makeKey(ScalarExpr::Index, type);
  key.index = expr;
  return unique(key);
}

const ScalarExpr *ExprContext::getLoad(Value tensor,
                                       ArrayRef<const ScalarExpr *> indices) {
  auto type = cast<RankedTensorType>(tensor.getType());
  // There is one position in a dim of size 1.
  SmallVector<const ScalarExpr *> operands(indices);
  for (auto [i, size] : llvm::enumerate(type.getShape()))
    if (size == 1)
      operands[i] = getIndex(index.getConstant(SizeExpr()),
                             IndexType::get(tensor.getContext()));
  ScalarExpr key = makeKey(ScalarExpr::Load, type.getElementType());
  key.value = tensor;
  key.operands = operands;
  return unique(key);
}

const ScalarExpr *ExprContext::getLoad(Value tensor,
                                       ArrayRef<const IndexExpr *> indices) {
  SmallVector<const ScalarExpr *> operands;
  for (const IndexExpr *expr : indices)
    operands.push_back(getIndex(expr, IndexType::get(tensor.getContext())));
  return getLoad(tensor, operands);
}

const ScalarExpr *
ExprContext::getLoadLike(const ScalarExpr *load,
                         ArrayRef<const ScalarExpr *> indices) {
  const ScalarExpr *plain = getLoad(load->value, indices);
  if (!load->withoutInit)
    return plain;
  ScalarExpr key = makeKey(ScalarExpr::Load, plain->type);
  key.value = plain->value;
  key.operands = plain->operands;
  key.withoutInit = true;
  return unique(key);
}

const ScalarExpr *ExprContext::getScalar(Value value) {
  auto it = scalars.find(value);
  if (it != scalars.end())
    return it->second;
  auto compute = [&]() -> const ScalarExpr * {
    Type type = value.getType();
    Operation *op = value.getDefiningOp();
    if (type.isInteger(1)) {
      if (std::optional<bool> truth = sizes.getTruth(value))
        return getBool(*truth, type.getContext());
    } else if (type.isIntOrIndex()) {
      return getIndex(index.getConstant(sizes.get(value)), type);
    }
    if (auto constant = op ? dyn_cast<arith::ConstantOp>(op) : nullptr)
      return getConstant(constant.getValue());
    if (auto extract = op ? dyn_cast<tensor::ExtractOp>(op) : nullptr) {
      SmallVector<const ScalarExpr *> indices;
      for (Value operand : extract.getIndices())
        indices.push_back(getScalar(operand));
      return getLoad(extract.getTensor(), indices);
    }
    if (op && op->getNumResults() == 1 && op->getNumRegions() == 0 &&
        isa_and_nonnull<arith::ArithDialect, math::MathDialect>(
            op->getDialect()) &&
        isMemoryEffectFree(op) &&
        llvm::all_of(op->getOperandTypes(),
                     [](Type t) { return t.isIntOrIndexOrFloat(); })) {
      SmallVector<const ScalarExpr *> operands;
      for (Value operand : op->getOperands())
        operands.push_back(getScalar(operand));
      return getOp(op, type, operands);
    }
    ScalarExpr key = makeKey(ScalarExpr::Scalar, type);
    key.value = value;
    return unique(key);
  };
  const ScalarExpr *expr = compute();
  scalars[value] = expr;
  return expr;
}

const ScalarExpr *ExprContext::getOp(Operation *op, Type type,
                                     ArrayRef<const ScalarExpr *> operands) {
  if (isa<math::FmaOp>(op)) {
    const ScalarExpr *product =
        make<arith::MulFOp>(op, type, operands.take_front(2));
    return make<arith::AddFOp>(op, type, {product, operands[2]});
  }
  return getOp(op->getName(), op->getAttrDictionary(), op, type, operands);
}

DictionaryAttr ExprContext::getPlainAttributes(StringRef name,
                                               MLIRContext *context) {
  // Of the float operations that are made here only these have no flags.
  if (name == arith::SelectOp::getOperationName() ||
      !name.starts_with("arith.") || !name.ends_with("f"))
    return DictionaryAttr::get(context);
  auto none =
      arith::FastMathFlagsAttr::get(context, arith::FastMathFlags::none);
  return DictionaryAttr::get(
      context, NamedAttribute(StringAttr::get(context, "fastmath"), none));
}

const ScalarExpr *ExprContext::getOp(OperationName name,
                                     DictionaryAttr attributes,
                                     Operation *source, Type type,
                                     ArrayRef<const ScalarExpr *> operands) {
  ScalarExpr key = makeKey(ScalarExpr::Op, type);
  key.name = name;
  key.attributes = attributes;
  key.operands = operands;
  key.source = source;
  if (const ScalarExpr *simpler = simplify(key))
    return simpler;
  return unique(key);
}

//===----------------------------------------------------------------------===//
// Constant evaluation
//===----------------------------------------------------------------------===//

std::optional<double> ExprContext::evaluateFloat(const ScalarExpr *expr) {
  auto attribute = dyn_cast_or_null<FloatAttr>(evaluate(expr));
  if (!attribute)
    return std::nullopt;
  return attribute.getValue().convertToDouble();
}

/// The value of a float operation on constants, computed in double. Null if
/// the operation is not known.
static std::optional<double> computeFloat(const ScalarExpr *expr,
                                          ArrayRef<double> x) {
  StringRef name = expr->name->getStringRef();
  if (x.size() == 1)
    return llvm::StringSwitch<std::optional<double>>(name)
        .Cases({"arith.extf", "arith.truncf"}, x[0])
        .Case("arith.negf", -x[0])
        .Case("math.sqrt", std::sqrt(x[0]))
        .Case("math.rsqrt", 1.0 / std::sqrt(x[0]))
        .Case("math.exp", std::exp(x[0]))
        .Case("math.exp2", std::exp2(x[0]))
        .Case("math.log", std::log(x[0]))
        .Case("math.log2", std::log2(x[0]))
        .Case("math.absf", std::fabs(x[0]))
        .Default(std::nullopt);
  if (x.size() == 2)
    return llvm::StringSwitch<std::optional<double>>(name)
        .Case("arith.addf", x[0] + x[1])
        .Case("arith.subf", x[0] - x[1])
        .Case("arith.mulf", x[0] * x[1])
        .Case("arith.divf", x[0] / x[1])
        .Case("math.powf", std::pow(x[0], x[1]))
        .Default(std::nullopt);
  return std::nullopt;
}

TypedAttr ExprContext::evaluate(const ScalarExpr *expr) {
  if (expr->isLoad()) {
    const ScalarExpr *expanded = expandFully(expr);
    return expanded->isLoad() ? TypedAttr() : evaluate(expanded);
  }
  if (expr->kind == ScalarExpr::Constant)
    return expr->attribute;
  if (expr->kind == ScalarExpr::Index) {
    std::optional<int64_t> value = expr->index->getConstant();
    return value ? TypedAttr(IntegerAttr::get(expr->type, *value))
                 : TypedAttr();
  }
  if (expr->kind != ScalarExpr::Op)
    return {};
  if (expr->isOp<arith::CmpFOp>())
    return evaluateCompare(expr);
  auto floatType = dyn_cast<FloatType>(expr->type);
  if (!floatType)
    return {};
  if (expr->isOp<arith::SelectOp>()) {
    TypedAttr condition = evaluate(expr->operands[0]);
    if (!condition)
      return {};
    bool truth = !cast<IntegerAttr>(condition).getValue().isZero();
    return evaluate(expr->operands[truth ? 1 : 2]);
  }
  SmallVector<double> values;
  for (const ScalarExpr *operand : expr->operands) {
    TypedAttr value = evaluate(operand);
    if (auto attribute = dyn_cast_or_null<FloatAttr>(value)) {
      values.push_back(attribute.getValue().convertToDouble());
      continue;
    }
    bool isSigned = expr->isOp<arith::SIToFPOp>();
    if (!value || (!isSigned && !expr->isOp<arith::UIToFPOp>()))
      return {};
    APInt integer = cast<IntegerAttr>(value).getValue();
    return FloatAttr::get(floatType, integer.roundToDouble(isSigned));
  }
  std::optional<double> result = computeFloat(expr, values);
  if (!result)
    return {};
  return FloatAttr::get(floatType, *result);
}

/// A comparison of float constants.
TypedAttr ExprContext::evaluateCompare(const ScalarExpr *compare) {
  auto lhs = dyn_cast_or_null<FloatAttr>(evaluate(compare->operands[0])),
       rhs = dyn_cast_or_null<FloatAttr>(evaluate(compare->operands[1]));
  if (!lhs || !rhs)
    return {};
  auto predicate = static_cast<arith::CmpFPredicate>(compare->getPredicate());
  return BoolAttr::get(
      lhs.getContext(),
      arith::applyCmpPredicate(predicate, lhs.getValue(), rhs.getValue()));
}
