//===- ScalarExpr.cpp - Elements of tensors as expressions -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Creation and simplification of expressions. Only what helps recognition is
// simplified: integer arithmetic on dims becomes index expressions, decided
// comparisons and selects disappear. Float arithmetic stays as it is, but for
// x + 0 and x * 1.
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
        isa_and_nonnull<arith::ArithDialect>(op->getDialect()) &&
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
// Simplification
//===----------------------------------------------------------------------===//

static bool isFloat(const ScalarExpr *expr, double value) {
  if (expr->kind != ScalarExpr::Constant)
    return false;
  auto attribute = dyn_cast<FloatAttr>(expr->attribute);
  return attribute && attribute.getValue().convertToDouble() == value;
}

static std::optional<bool> getTruth(const ScalarExpr *expr) {
  if (expr->kind != ScalarExpr::Constant || !expr->type.isInteger(1))
    return std::nullopt;
  return !cast<IntegerAttr>(expr->attribute).getValue().isZero();
}

const ScalarExpr *ExprContext::simplify(const ScalarExpr &key) {
  ArrayRef<const ScalarExpr *> operands = key.operands;
  if (key.isOp<arith::SelectOp>())
    return simplifySelect(operands);
  if (key.isOp<arith::CmpIOp>())
    return simplifyCompare(key);
  if ((key.isOp<arith::AndIOp>() || key.isOp<arith::OrIOp>()) &&
      key.type.isInteger(1)) {
    bool absorbing = key.isOp<arith::OrIOp>();
    for (unsigned i : {0u, 1u})
      if (std::optional<bool> truth = getTruth(operands[i]))
        return *truth == absorbing ? operands[i] : operands[1 - i];
    return operands[0] == operands[1] ? operands[0] : nullptr;
  }
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
  if (key.isOp<arith::ExtUIOp>())
    if (std::optional<bool> truth = getTruth(key.operands[0]))
      return getIndex(index.getConstant(SizeExpr(*truth)), key.type);
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

const ScalarExpr *
ExprContext::simplifySelect(ArrayRef<const ScalarExpr *> operands) {
  const ScalarExpr *condition = operands[0], *ifTrue = operands[1],
                   *ifFalse = operands[2];
  if (ifTrue == ifFalse)
    return ifTrue;
  if (std::optional<bool> truth = getTruth(condition))
    return *truth ? ifTrue : ifFalse;
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
  switch (static_cast<arith::CmpIPredicate>(key.getPredicate())) {
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
  auto floatType = dyn_cast<FloatType>(expr->type);
  if (expr->kind != ScalarExpr::Op || !floatType)
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
    if (auto attribute = dyn_cast_or_null<FloatAttr>(value))
      values.push_back(attribute.getValue().convertToDouble());
    else if (!(expr->isOp<arith::SIToFPOp>() && value))
      return {};
    else
      return FloatAttr::get(floatType, cast<IntegerAttr>(value).getInt());
  }
  std::optional<double> result = computeFloat(expr, values);
  if (!result)
    return {};
  return FloatAttr::get(floatType, *result);
}
