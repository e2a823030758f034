//===- ScalarExprUnfold.cpp - Expand loads into expressions -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The meaning of the operations that define tensors. Linalg operations are
// read through their maps and regions, so that named operations need no code
// of their own; operations with reduction loops stay loads, and getReduction
// gives what they reduce. What is not understood stays a load: a leaf.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/ScalarExpr.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::flash;

std::vector<SizeExpr> ExprContext::getShape(Value tensor) {
  std::vector<SizeExpr> shape;
  for (int64_t i = 0, e = cast<RankedTensorType>(tensor.getType()).getRank();
       i < e; ++i)
    shape.push_back(sizes.getDim(tensor, i));
  return shape;
}

std::optional<IndexList> ExprContext::getIndices(const ScalarExpr *load) {
  IndexList indices;
  for (const ScalarExpr *operand : load->operands) {
    if (operand->kind != ScalarExpr::Index)
      return std::nullopt;
    indices.push_back(operand->index);
  }
  return indices;
}

//===----------------------------------------------------------------------===//
// Expansion
//===----------------------------------------------------------------------===//

const ScalarExpr *ExprContext::expand(const ScalarExpr *load) {
  if (!load->isLoad())
    return load;
  auto it = expansions.find(load);
  if (it != expansions.end())
    return it->second;
  const ScalarExpr *expanded = isExhausted() ? nullptr : expandOnce(load);
  if (!expanded)
    expanded = load;
  expansions[load] = expanded;
  return expanded;
}

const ScalarExpr *ExprContext::expandFully(const ScalarExpr *expr) {
  while (expr->isLoad()) {
    const ScalarExpr *next = expand(expr);
    if (next == expr)
      break;
    expr = next;
  }
  return expr;
}

const ScalarExpr *ExprContext::expandOnce(const ScalarExpr *load) {
  auto result = dyn_cast<OpResult>(load->value);
  std::optional<IndexList> indices = getIndices(load);
  if (!result || !indices)
    return nullptr;
  Operation *op = result.getOwner();
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    if (!linalgOp.hasPureTensorSemantics())
      return nullptr;
    if (linalgOp.getNumParallelLoops() != linalgOp.getNumLoops())
      return expandInit(load);
    return expandLinalg(linalgOp, result.getResultNumber(), *indices);
  }
  if (isa<arith::ConstantOp>(op))
    return expandConstant(op, *indices);
  if (isa<tensor::TensorDialect>(op->getDialect()))
    return expandTensorOp(op, *indices);
  return expandElementwise(op, *indices);
}

const ScalarExpr *
ExprContext::expandTensorOp(Operation *op,
                            ArrayRef<const IndexExpr *> indices) {
  if (auto castOp = dyn_cast<tensor::CastOp>(op)) {
    if (!isa<RankedTensorType>(castOp.getSource().getType()))
      return nullptr;
    return getLoad(castOp.getSource(), indices);
  }
  if (auto expandOp = dyn_cast<tensor::ExpandShapeOp>(op)) {
    IndexList source;
    std::vector<SizeExpr> shape = getShape(expandOp.getResult());
    for (ArrayRef<int64_t> group : expandOp.getReassociationIndices()) {
      const IndexExpr *linear = index.getConstant(SizeExpr());
      for (int64_t dim : group)
        linear = index.add(index.mul(linear, shape[dim]), indices[dim]);
      source.push_back(linear);
    }
    return getLoad(expandOp.getSrc(), source);
  }
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    IndexList source;
    std::vector<SizeExpr> shape = getShape(collapse.getSrc());
    for (auto [i, group] :
         llvm::enumerate(collapse.getReassociationIndices())) {
      SmallVector<SizeExpr> sizes;
      SizeExpr size(1);
      for (int64_t dim : group) {
        sizes.push_back(shape[dim]);
        size = size * shape[dim];
      }
      std::optional<IndexList> part =
          index.reshape(indices.slice(i, 1), size, sizes);
      if (!part)
        return nullptr;
      source.append(*part);
    }
    // A tensor with one element: no group says where it is.
    while (source.size() < shape.size())
      source.push_back(index.getConstant(SizeExpr()));
    return getLoad(collapse.getSrc(), source);
  }
  if (auto reshape = dyn_cast<tensor::ReshapeOp>(op)) {
    if (!isa<RankedTensorType>(reshape.getSource().getType()) ||
        !isa<RankedTensorType>(reshape.getResult().getType()))
      return nullptr;
    std::optional<IndexList> source = index.reshape(
        indices, getShape(reshape.getResult()), getShape(reshape.getSource()));
    return source ? getLoad(reshape.getSource(), *source) : nullptr;
  }
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
    IndexList source;
    llvm::SmallBitVector dropped = slice.getDroppedDims();
    auto fold = [&](OpFoldResult value) {
      if (auto attribute = dyn_cast<Attribute>(value))
        return SizeExpr(cast<IntegerAttr>(attribute).getInt());
      return sizes.get(cast<Value>(value));
    };
    unsigned position = 0;
    for (auto [i, offset, stride] :
         llvm::enumerate(slice.getMixedOffsets(), slice.getMixedStrides())) {
      const IndexExpr *base = index.getConstant(fold(offset));
      if (!dropped.test(i))
        base = index.add(base, index.mul(indices[position++], fold(stride)));
      source.push_back(base);
    }
    return getLoad(slice.getSource(), source);
  }
  if (isa<tensor::ConcatOp, tensor::InsertSliceOp>(op))
    return expandPieces(op, indices);
  if (auto splat = dyn_cast<tensor::SplatOp>(op))
    return getScalar(splat.getInput());
  if (auto elements = dyn_cast<tensor::FromElementsOp>(op)) {
    int64_t position = 0;
    for (auto [expr, size] :
         llvm::zip(indices, elements.getType().getShape())) {
      std::optional<int64_t> value = expr->getConstant();
      if (!value || *value < 0 || *value >= size)
        return nullptr;
      position = position * size + *value;
    }
    return getScalar(elements.getElements()[position]);
  }
  if (auto generate = dyn_cast<tensor::GenerateOp>(op)) {
    Block *body = &generate.getBody().front();
    llvm::DenseMap<Value, const ScalarExpr *> known;
    for (auto [argument, expr] : llvm::zip(body->getArguments(), indices))
      known[argument] = getIndex(expr, argument.getType());
    return evaluateBody(body->getTerminator()->getOperand(0), body, {}, known);
  }
  return nullptr;
}

/// arith and math operations on whole tensors.
const ScalarExpr *
ExprContext::expandElementwise(Operation *op,
                               ArrayRef<const IndexExpr *> indices) {
  if (!OpTrait::hasElementwiseMappableTraits(op) || op->getNumResults() != 1 ||
      !isMemoryEffectFree(op))
    return nullptr;
  SmallVector<const ScalarExpr *> operands;
  for (Value operand : op->getOperands()) {
    auto type = dyn_cast<RankedTensorType>(operand.getType());
    if (type)
      operands.push_back(getLoad(operand, indices));
    else if (isa<ShapedType>(operand.getType()))
      return nullptr;
    else
      operands.push_back(getScalar(operand));
  }
  return getOp(op, getElementTypeOrSelf(op->getResult(0).getType()), operands);
}

//===----------------------------------------------------------------------===//
// Linalg
//===----------------------------------------------------------------------===//

const IndexExpr *
ExprContext::evaluateAffine(AffineExpr expr, ArrayRef<const IndexExpr *> dims,
                            ArrayRef<const IndexExpr *> symbols) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return dims[dim.getPosition()];
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return symbols[symbol.getPosition()];
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return index.getConstant(SizeExpr(constant.getValue()));
  auto binary = cast<AffineBinaryOpExpr>(expr);
  const IndexExpr *lhs = evaluateAffine(binary.getLHS(), dims, symbols);
  const IndexExpr *rhs = evaluateAffine(binary.getRHS(), dims, symbols);
  if (!lhs || !rhs)
    return nullptr;
  if (expr.getKind() == AffineExprKind::Add)
    return index.add(lhs, rhs);
  if (expr.getKind() == AffineExprKind::Mul) {
    if (lhs->isConstant())
      std::swap(lhs, rhs);
    return rhs->isConstant() ? index.mul(lhs, rhs->constant) : nullptr;
  }
  std::optional<int64_t> divisor = rhs->getConstant();
  if (!divisor || *divisor <= 0)
    return nullptr;
  if (expr.getKind() == AffineExprKind::FloorDiv)
    return index.floorDiv(lhs, rhs->constant);
  if (expr.getKind() == AffineExprKind::Mod)
    return index.mod(lhs, rhs->constant);
  return nullptr;
}

SizeExpr ExprContext::getLoopExtent(linalg::LinalgOp op, unsigned loop) {
  std::optional<SizeExpr> extent;
  for (OpOperand &operand : op->getOpOperands()) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    for (auto [i, result] : llvm::enumerate(map.getResults())) {
      auto dim = dyn_cast<AffineDimExpr>(result);
      if (!dim || dim.getPosition() != loop)
        continue;
      SizeExpr size = sizes.getDim(operand.get(), i);
      if (!extent || size.getConstant())
        extent = size;
    }
  }
  // A loop that no operand spans is not possible in a valid operation.
  return extent.value_or(SizeExpr(1));
}

SmallVector<unsigned> ExprContext::getReductionLoops(linalg::LinalgOp op) {
  SmallVector<unsigned> loops;
  for (auto [i, type] : llvm::enumerate(op.getIteratorTypesArray()))
    if (type == utils::IteratorType::reduction)
      loops.push_back(i);
  return loops;
}

std::optional<IndexList>
ExprContext::getLoops(linalg::LinalgOp op, unsigned result,
                      ArrayRef<const IndexExpr *> indices,
                      ArrayRef<const IndexExpr *> inner) {
  IndexList loops(op.getNumLoops(), nullptr);
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(result));
  for (auto [expr, position] : llvm::zip(map.getResults(), indices)) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      loops[dim.getPosition()] = position;
    else if (!isa<AffineConstantExpr>(expr))
      return std::nullopt;
  }
  for (auto [loop, position] : llvm::zip(getReductionLoops(op), inner))
    loops[loop] = position;
  for (auto [i, loop] : llvm::enumerate(loops)) {
    if (loop)
      continue;
    if (getLoopExtent(op, i) != SizeExpr(1))
      return std::nullopt;
    loop = index.getConstant(SizeExpr());
  }
  return loops;
}

const ScalarExpr *
ExprContext::getOperandElement(linalg::LinalgOp op, OpOperand &operand,
                               ArrayRef<const IndexExpr *> loops) {
  if (!isa<RankedTensorType>(operand.get().getType()))
    return getScalar(operand.get());
  IndexList indices;
  for (AffineExpr expr : op.getMatchingIndexingMap(&operand).getResults()) {
    const IndexExpr *position = evaluateAffine(expr, loops, {});
    if (!position)
      return nullptr;
    indices.push_back(position);
  }
  return getLoad(operand.get(), indices);
}

const ScalarExpr *
ExprContext::expandLinalg(linalg::LinalgOp op, unsigned result,
                          ArrayRef<const IndexExpr *> indices) {
  std::optional<IndexList> loops = getLoops(op, result, indices, {});
  if (!loops)
    return nullptr;
  Block *body = op.getBlock();
  llvm::DenseMap<Value, const ScalarExpr *> known;
  for (OpOperand &operand : op->getOpOperands())
    if (const ScalarExpr *element = getOperandElement(op, operand, *loops))
      known[op.getMatchingBlockArgument(&operand)] = element;
  return evaluateBody(body->getTerminator()->getOperand(result), body, *loops,
                      known);
}

const ScalarExpr *
ExprContext::evaluateBody(Value value, Block *body,
                          ArrayRef<const IndexExpr *> loops,
                          llvm::DenseMap<Value, const ScalarExpr *> &known) {
  auto lookup = [&](Value operand) -> const ScalarExpr * {
    auto it = known.find(operand);
    if (it != known.end())
      return it->second;
    bool inside = operand.getParentRegion() == body->getParent();
    return inside ? nullptr : getScalar(operand);
  };
  for (Operation &op : body->without_terminator()) {
    if (!isMemoryEffectFree(&op))
      return nullptr;
    if (op.getNumResults() != 1 || op.getNumRegions() != 0)
      continue;
    Value result = op.getResult(0);
    if (auto position = dyn_cast<linalg::IndexOp>(op)) {
      known[result] = getIndex(loops[position.getDim()], result.getType());
      continue;
    }
    if (auto constant = dyn_cast<arith::ConstantOp>(op)) {
      if (result.getType().isIntOrIndexOrFloat())
        known[result] = getConstant(constant.getValue());
      continue;
    }
    // A tensor of one element is its element.
    if (auto elements = dyn_cast<tensor::FromElementsOp>(op)) {
      if (elements.getElements().size() == 1)
        if (const ScalarExpr *element = lookup(elements.getElements().front()))
          known[result] = element;
      continue;
    }
    if (auto extract = dyn_cast<tensor::ExtractOp>(op)) {
      auto element = known.find(extract.getTensor());
      if (element != known.end())
        known[result] = element->second;
      if (extract.getTensor().getParentRegion() == body->getParent())
        continue;
    }
    if (!llvm::all_of(op.getOperandTypes(),
                      [](Type type) { return type.isIntOrIndexOrFloat(); }) &&
        !isa<tensor::ExtractOp>(op))
      continue;
    SmallVector<const ScalarExpr *> operands;
    ValueRange inputs = op.getOperands();
    if (isa<tensor::ExtractOp>(op))
      inputs = inputs.drop_front();
    for (Value operand : inputs)
      operands.push_back(lookup(operand));
    if (llvm::is_contained(operands, nullptr))
      continue;
    if (auto extract = dyn_cast<tensor::ExtractOp>(op)) {
      known[result] = getLoad(extract.getTensor(), operands);
    } else if (auto apply = dyn_cast<affine::AffineApplyOp>(op)) {
      IndexList positions;
      for (const ScalarExpr *operand : operands)
        if (operand->kind == ScalarExpr::Index)
          positions.push_back(operand->index);
      if (positions.size() != operands.size())
        continue;
      unsigned dims = apply.getAffineMap().getNumDims();
      if (const IndexExpr *expr =
              evaluateAffine(apply.getAffineMap().getResult(0),
                             ArrayRef(positions).take_front(dims),
                             ArrayRef(positions).drop_front(dims)))
        known[result] = getIndex(expr, result.getType());
    } else if (result.getType().isIntOrIndexOrFloat()) {
      known[result] = getOp(&op, result.getType(), operands);
    }
  }
  return lookup(value);
}
