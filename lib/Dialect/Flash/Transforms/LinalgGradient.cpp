//===- LinalgGradient.cpp - Gradients of linalg ops -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A linalg op adds f(inputs), or is f(inputs), at every point of its loops.
// With the gradient g of its result, the gradient of input i is
//
//   d_i[map_i(point)] += g[map_out(point)] · ∂f/∂input_i
//
// which is a linalg.generic over the same loops again: those that map_i does
// not use are its reductions. Elementwise ops, broadcasts, transposes, sums
// and contractions are all of this form. Refused: other reductions (max,
// product), maps that are no projected permutations, scalars from outside that
// depend on the arguments. Reads of tensors by index: see GatherGradient.
//
//===----------------------------------------------------------------------===//

#include "ReverseSweep.h"
#include "TensorGradients.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::flash;

/// f, where the body yields f or `out + f`; null if it yields anything else
/// that depends on `out`.
static Value getSummand(linalg::LinalgOp op) {
  Block *body = op.getBlock();
  Value yielded = body->getTerminator()->getOperand(0);
  BlockArgument out = op.getMatchingBlockArgument(op.getDpsInitOperand(0));
  if (out.use_empty())
    return op.getNumReductionLoops() == 0 ? yielded : Value();
  auto add = yielded.getDefiningOp<arith::AddFOp>();
  if (!add || !out.hasOneUse() || (add.getLhs() != out && add.getRhs() != out))
    return {};
  return add.getLhs() == out ? add.getRhs() : add.getLhs();
}

/// Narrow floats are summed in f32.
static FloatType getSumType(Type type) {
  auto floatType = cast<FloatType>(type);
  return floatType.getWidth() < 32 ? Float32Type::get(type.getContext())
                                   : floatType;
}

static Value castScalar(OpBuilder &b, Location loc, Value value, Type type) {
  unsigned from = value.getType().getIntOrFloatBitWidth(),
           to = type.getIntOrFloatBitWidth();
  if (value.getType() == type)
    return value;
  if (from < to)
    return arith::ExtFOp::create(b, loc, type, value);
  return arith::TruncFOp::create(b, loc, type, value);
}

static Value castTensor(OpBuilder &b, Location loc, Value tensor, Value like) {
  auto type = cast<RankedTensorType>(like.getType());
  if (tensor.getType() == type)
    return tensor;
  AffineMap identity = b.getMultiDimIdentityMap(type.getRank());
  SmallVector<utils::IteratorType> loops(type.getRank(),
                                         utils::IteratorType::parallel);
  Value empty = tensor::EmptyOp::create(
      b, loc, tensor::getMixedSizes(b, loc, like), type.getElementType());
  return linalg::GenericOp::create(
             b, loc, empty.getType(), tensor, empty,
             ArrayRef<AffineMap>{identity, identity}, loops,
             [&](OpBuilder &b, Location loc, ValueRange args) {
               linalg::YieldOp::create(
                   b, loc, castScalar(b, loc, args[0], type.getElementType()));
             })
      .getResult(0);
}

Value TensorGradients::visitLinalgOperand(
    linalg::LinalgOp op, OpOperand &operand,
    const llvm::DenseSet<Value> &activeScalars, Value yielded) {
  Location loc = op.getLoc();
  Value result = op->getResult(0), input = operand.get();
  AffineMap inputMap = op.getMatchingIndexingMap(&operand);
  SmallVector<utils::IteratorType> loops(op.getNumLoops(),
                                         utils::IteratorType::reduction);
  for (AffineExpr expr : inputMap.getResults())
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      loops[dim.getPosition()] = utils::IteratorType::parallel;
  bool sums = llvm::is_contained(loops, utils::IteratorType::reduction);
  Type elementType = getElementTypeOrSelf(input.getType());
  Type sumType = sums ? getSumType(elementType) : elementType;

  // The operands of the op, then the gradient of its result.
  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
  for (OpOperand &other : op->getOpOperands()) {
    inputs.push_back(other.get());
    maps.push_back(op.getMatchingIndexingMap(&other));
  }
  inputs.push_back(lookup(result));
  maps.push_back(op.getMatchingIndexingMap(op.getDpsInitOperand(0)));
  maps.push_back(inputMap);

  Value empty = tensor::EmptyOp::create(
      b, loc, tensor::getMixedSizes(b, loc, input), sumType);
  Value init = empty;
  if (sums) {
    Value zero =
        arith::ConstantOp::create(b, loc, b.getFloatAttr(sumType, 0.0));
    init = linalg::FillOp::create(b, loc, zero, empty).getResult(0);
  }
  Block *body = op.getBlock();
  auto emitBody = [&](OpBuilder &b, Location loc, ValueRange args) {
    IRMapping mapping;
    for (OpOperand &other : op->getOpOperands())
      mapping.map(op.getMatchingBlockArgument(&other),
                  args[other.getOperandNumber()]);
    for (Operation &nested : body->without_terminator())
      b.clone(nested, mapping);
    ScalarGradients scalars;
    scalars[yielded] =
        castScalar(b, loc, args[args.size() - 2], yielded.getType());
    sweepBackwards(b, *body, mapping, activeScalars, scalars);
    Value gradient = scalars.lookup(op.getMatchingBlockArgument(&operand));
    if (!gradient)
      gradient = arith::ConstantOp::create(b, loc, b.getFloatAttr(sumType, 0));
    gradient = castScalar(b, loc, gradient, sumType);
    if (sums)
      gradient = arith::AddFOp::create(b, loc, args.back(), gradient);
    linalg::YieldOp::create(b, loc, gradient);
  };
  Value sum = linalg::GenericOp::create(b, loc, init.getType(), inputs, init,
                                        maps, loops, emitBody)
                  .getResult(0);
  return castTensor(b, loc, sum, input);
}

LogicalResult TensorGradients::visitLinalg(linalg::LinalgOp op) {
  auto refuse = [&](const Twine &reason) {
    return op->emitError("'")
           << op->getName() << "' has no derivative: " << reason;
  };
  if (!op.hasPureTensorSemantics() || op->getNumResults() != 1)
    return refuse("it is not of one result on tensors");
  Value summand = getSummand(op);
  if (!summand)
    return refuse("its reduction is not a sum");
  llvm::DenseSet<Value> scalars;
  OpOperand *init = op.getDpsInitOperand(0);
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isActive(operand.get()) || &operand == init)
      continue;
    if (!isa<RankedTensorType>(operand.get().getType()))
      return refuse("an operand is a scalar that depends on the arguments");
    if (!op.getMatchingIndexingMap(&operand).isProjectedPermutation(
            /*allowZeroInResults=*/true))
      return refuse("an operand is not read by a projected permutation");
    scalars.insert(op.getMatchingBlockArgument(&operand));
  }
  llvm::SmallSetVector<Value, 2> tables;
  for (Operation &nested : *op.getBlock()) {
    if (!dependsOn(&nested, active))
      continue;
    auto read = dyn_cast<tensor::ExtractOp>(nested);
    if (!read)
      return refuse("its body reads a value that depends on the arguments");
    tables.insert(read.getTensor());
    scalars.insert(read.getResult());
  }
  if (failed(markActive(*op.getBlock(), scalars,
                        "the body of '" + op->getName().getStringRef().str() +
                            "'")))
    return failure();
  for (OpOperand &operand : op->getOpOperands())
    if (&operand != init && isActive(operand.get()))
      add(operand.get(), visitLinalgOperand(op, operand, scalars, summand));
  for (Value table : tables)
    add(table, scatter(op, table, scalars, summand));
  // What is added to passes its gradient on.
  if (isActive(init->get()) && !op.getMatchingBlockArgument(init).use_empty())
    add(init->get(), lookup(op->getResult(0)));
  return success();
}
