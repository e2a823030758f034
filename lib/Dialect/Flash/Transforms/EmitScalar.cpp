//===- EmitScalar.cpp - Scalar expressions as operations -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The inverse of unfolding: operations for an expression, each shared
// subexpression once, in the types of the input.
//
//===----------------------------------------------------------------------===//

#include "EmitAttention.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::flash;

Value mlir::flash::castFloat(OpBuilder &builder, Location loc, Value value,
                             Type type) {
  unsigned from = value.getType().getIntOrFloatBitWidth(),
           to = type.getIntOrFloatBitWidth();
  if (value.getType() == type)
    return value;
  if (from < to)
    return arith::ExtFOp::create(builder, loc, type, value);
  if (from > to)
    return arith::TruncFOp::create(builder, loc, type, value);
  // f16 and bf16: through f32.
  Value wide = arith::ExtFOp::create(builder, loc, builder.getF32Type(), value);
  return arith::TruncFOp::create(builder, loc, type, wide);
}

Value ScalarEmitter::castIndex(Value value, Type type) {
  if (value.getType() == type)
    return value;
  return arith::IndexCastOp::create(builder, loc, type, value);
}

//===----------------------------------------------------------------------===//
// Indices
//===----------------------------------------------------------------------===//

/// A size from outside: read through a tensor of one element, which the code
/// captures.
Value ScalarEmitter::emitSymbol(unsigned symbol) {
  const SizeAnalysis::Symbol &source = context.getSizes().getSymbol(symbol);
  Value size = source.value;
  if (source.dim >= 0)
    size = tensor::DimOp::create(outside, loc, source.value, source.dim);
  else if (!size.getType().isIndex())
    size =
        arith::IndexCastOp::create(outside, loc, outside.getIndexType(), size);
  if (!isolated)
    return size;
  auto type = RankedTensorType::get({}, size.getType());
  Value tensor = tensor::FromElementsOp::create(outside, loc, type, size);
  return tensor::ExtractOp::create(builder, loc, capture(tensor), ValueRange());
}

Value ScalarEmitter::emitSize(const SizeExpr &size) {
  Value sum;
  for (const auto &[monomial, coefficient] : size.getTerms()) {
    Value term;
    for (unsigned symbol : monomial) {
      Value factor = emitSymbol(symbol);
      term = term ? Value(arith::MulIOp::create(builder, loc, term, factor))
                  : factor;
    }
    if (!term) {
      term = arith::ConstantIndexOp::create(builder, loc, coefficient);
    } else if (coefficient != 1) {
      Value factor = arith::ConstantIndexOp::create(builder, loc, coefficient);
      term = arith::MulIOp::create(builder, loc, term, factor);
    }
    sum = sum ? Value(arith::AddIOp::create(builder, loc, sum, term)) : term;
  }
  if (!sum)
    sum = arith::ConstantIndexOp::create(builder, loc, 0);
  return sum;
}

/// The affine expression, if its coefficients are constants.
AffineExpr ScalarEmitter::getAffine(const IndexExpr *expr,
                                    SmallVectorImpl<Value> &operands) {
  MLIRContext *mlirContext = builder.getContext();
  std::optional<int64_t> constant = expr->constant.getConstant();
  if (!constant)
    return {};
  AffineExpr sum = getAffineConstantExpr(*constant, mlirContext);
  for (const auto &[atom, coefficient] : expr->terms) {
    std::optional<int64_t> factor = coefficient.getConstant();
    if (!factor)
      return {};
    AffineExpr value;
    if (atom->kind == IndexAtom::Dim) {
      auto *it = llvm::find(operands, dims.lookup(atom->dim));
      value = getAffineDimExpr(it - operands.begin(), mlirContext);
      if (it == operands.end())
        operands.push_back(dims.lookup(atom->dim));
    } else {
      std::optional<int64_t> divisor = atom->divisor.getConstant();
      value = getAffine(atom->arg, operands);
      if (!value || !divisor)
        return {};
      value = atom->kind == IndexAtom::Mod ? value % *divisor
                                           : value.floorDiv(*divisor);
    }
    sum = sum + value * *factor;
  }
  return sum;
}

Value ScalarEmitter::emitIndex(const IndexExpr *expr) {
  if (Value known = indices.lookup(expr))
    return known;
  Value result;
  SmallVector<Value> operands;
  if (std::optional<unsigned> dim = expr->getDim()) {
    result = dims.lookup(*dim);
  } else if (std::optional<int64_t> constant = expr->getConstant()) {
    result = arith::ConstantIndexOp::create(builder, loc, *constant);
  } else if (AffineExpr affineExpr = getAffine(expr, operands)) {
    auto map = AffineMap::get(operands.size(), 0, affineExpr);
    result = affine::AffineApplyOp::create(builder, loc, map, operands);
  } else {
    // Symbolic sizes: plain arithmetic.
    result = emitSize(expr->constant);
    for (const auto &[atom, coefficient] : expr->terms) {
      Value value;
      if (atom->kind == IndexAtom::Dim) {
        value = dims.lookup(atom->dim);
      } else {
        Value lhs = emitIndex(atom->arg), rhs = emitSize(atom->divisor);
        value =
            atom->kind == IndexAtom::Mod
                ? Value(arith::RemSIOp::create(builder, loc, lhs, rhs))
                : Value(arith::FloorDivSIOp::create(builder, loc, lhs, rhs));
      }
      if (coefficient != SizeExpr(1))
        value =
            arith::MulIOp::create(builder, loc, value, emitSize(coefficient));
      result = arith::AddIOp::create(builder, loc, result, value);
    }
  }
  indices[expr] = result;
  return result;
}

Value ScalarEmitter::asIndex(const ScalarExpr *expr) {
  if (expr->kind == ScalarExpr::Index)
    return emitIndex(expr->index);
  return castIndex(emit(expr), builder.getIndexType());
}

//===----------------------------------------------------------------------===//
// Scalars
//===----------------------------------------------------------------------===//

Value ScalarEmitter::emitLoad(const ScalarExpr *expr) {
  SmallVector<Value> positions;
  for (const ScalarExpr *operand : expr->operands)
    positions.push_back(asIndex(operand));
  return tensor::ExtractOp::create(builder, loc, capture(expr->value),
                                   positions);
}

Value ScalarEmitter::emitOp(const ScalarExpr *expr) {
  SmallVector<Value> operands;
  // Positions are compared as they are, whatever type the input used.
  bool compare = expr->isOp<arith::CmpIOp>();
  // Unsigned, that is only so for positions that are not negative.
  bool isUnsigned =
      compare &&
      expr->getPredicate() > static_cast<int64_t>(arith::CmpIPredicate::sge);
  for (const ScalarExpr *operand : expr->operands)
    compare &= operand->kind == ScalarExpr::Index &&
               (!isUnsigned || context.index.isNonNegative(operand->index));
  for (const ScalarExpr *operand : expr->operands)
    operands.push_back(compare ? emitIndex(operand->index) : emit(operand));
  OperationState state(expr->source->getLoc(), *expr->name, operands,
                       TypeRange(expr->type),
                       expr->attributes ? expr->attributes.getValue()
                                        : ArrayRef<NamedAttribute>());
  return builder.create(state)->getResult(0);
}

Value ScalarEmitter::emit(const ScalarExpr *expr) {
  if (Value known = values.lookup(expr))
    return known;
  Value result;
  switch (expr->kind) {
  case ScalarExpr::Constant:
    result = arith::ConstantOp::create(builder, loc, expr->attribute);
    break;
  case ScalarExpr::Index:
    result = castIndex(emitIndex(expr->index), expr->type);
    break;
  case ScalarExpr::Scalar: {
    if (!isolated) {
      result = expr->value;
      break;
    }
    auto type = RankedTensorType::get({}, expr->type);
    Value tensor =
        tensor::FromElementsOp::create(outside, loc, type, expr->value);
    result =
        tensor::ExtractOp::create(builder, loc, capture(tensor), ValueRange());
    break;
  }
  case ScalarExpr::Load:
    result = emitLoad(expr);
    break;
  case ScalarExpr::Op:
    result = emitOp(expr);
    break;
  }
  values[expr] = result;
  return result;
}
