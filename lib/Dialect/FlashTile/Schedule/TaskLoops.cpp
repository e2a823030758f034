//===- TaskLoops.cpp - The kernels that a function will be ------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Finds the loops over tasks of a function, where their results go, and the
// bytes of the workspace that tensors between them take.
//
//===----------------------------------------------------------------------===//

#include "TaskLoops.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

/// In front of the parts: the counter of dynamic tasks, which must stay where
/// it is when sizes change.
static constexpr int64_t counterRegion = 128;

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

namespace {
/// Follows a size to extents of arguments.
class SizeReader {
public:
  SizeReader(func::FuncOp func, const LaunchPlan &plan, Operation *user)
      : func(func), plan(plan), user(user) {}

  FailureOr<Formula> read(OpFoldResult size);

private:
  FailureOr<Formula> readDim(tensor::DimOp dim);
  FailureOr<Formula> readExpr(AffineExpr expr, unsigned numDims,
                              ValueRange operands);

  func::FuncOp func;
  const LaunchPlan &plan;
  Operation *user;
};
} // namespace

FailureOr<Formula> SizeReader::readDim(tensor::DimOp dim) {
  auto argument = dyn_cast<BlockArgument>(dim.getSource());
  std::optional<int64_t> index = dim.getConstantIndex();
  if (!argument || !index || argument.getOwner() != &func.getBody().front())
    return user->emitOpError("has a bound that is no extent of an argument");
  const PlanOperand &operand = plan.operands[argument.getArgNumber()];
  if (*index < 0 || *index >= int64_t(operand.dims.size()))
    return user->emitOpError("has a bound that the launch plan does not know: "
                             "extent ")
           << *index << " of operand '" << operand.name << "'";
  return operand.dims[*index];
}

FailureOr<Formula> SizeReader::readExpr(AffineExpr expr, unsigned numDims,
                                        ValueRange operands) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return Formula::constant(constant.getValue());
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return read(operands[dim.getPosition()]);
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return read(operands[numDims + symbol.getPosition()]);
  auto binary = cast<AffineBinaryOpExpr>(expr);
  FailureOr<Formula> lhs = readExpr(binary.getLHS(), numDims, operands);
  FailureOr<Formula> rhs = readExpr(binary.getRHS(), numDims, operands);
  if (failed(lhs) || failed(rhs))
    return failure();
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    return Formula::binary(Formula::Kind::Add, *lhs, *rhs);
  case AffineExprKind::Mul:
    return Formula::binary(Formula::Kind::Mul, *lhs, *rhs);
  case AffineExprKind::CeilDiv:
    return Formula::binary(Formula::Kind::CeilDiv, *lhs, *rhs);
  case AffineExprKind::FloorDiv:
    return Formula::binary(Formula::Kind::FloorDiv, *lhs, *rhs);
  default:
    return user->emitOpError("has a size that the host can't compute");
  }
}

FailureOr<Formula> SizeReader::read(OpFoldResult size) {
  if (std::optional<int64_t> constant = getConstantIntValue(size))
    return Formula::constant(*constant);
  Operation *def = cast<Value>(size).getDefiningOp();
  if (auto dim = dyn_cast_or_null<tensor::DimOp>(def))
    return readDim(dim);
  if (auto apply = dyn_cast_or_null<affine::AffineApplyOp>(def))
    return readExpr(apply.getAffineMap().getResult(0),
                    apply.getAffineMap().getNumDims(), apply.getMapOperands());
  return user->emitOpError("has a bound that is no extent of an argument");
}

FailureOr<Formula> mlir::flash_tile::getSizeFormula(OpFoldResult size,
                                                    func::FuncOp func,
                                                    const LaunchPlan &plan,
                                                    Operation *user) {
  return SizeReader(func, plan, user).read(size);
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

static LogicalResult checkLoop(scf::ForallOp loop) {
  for (OpFoldResult bound : loop.getMixedLowerBound())
    if (!isConstantIntValue(bound, 0))
      return loop.emitOpError("has tasks that do not begin at 0");
  for (OpFoldResult step : loop.getMixedStep())
    if (std::optional<int64_t> size = getConstantIntValue(step);
        !size || *size < 1)
      return loop.emitOpError("has a step that is not constant");
  for (Value output : loop.getOutputs())
    if (!isa_and_present<tensor::EmptyOp, scf::ForallOp>(
            output.getDefiningOp()))
      return loop.emitOpError("updates a tensor that is not tensor.empty and "
                              "of no scf.forall");
  return success();
}

/// A tensor between loops lies behind those before it.
static LogicalResult addPart(Value tensor, Value init, func::FuncOp func,
                             TaskLoops &result, LaunchPlan &plan) {
  Operation *user = tensor.getDefiningOp();
  auto type = cast<RankedTensorType>(tensor.getType());
  if (!type.getElementType().isIntOrFloat() ||
      type.getElementTypeBitWidth() % 8 || type.getRank() == 0)
    return user->emitOpError("hands on a tensor that can't be in the "
                             "workspace: ")
           << type;
  TaskLoops::Part part{tensor, {}, {}};
  auto empty = init.getDefiningOp<tensor::EmptyOp>();
  Formula bytes = Formula::constant(type.getElementTypeBitWidth() / 8);
  for (OpFoldResult size : empty.getMixedSizes()) {
    FailureOr<Formula> extent = getSizeFormula(size, func, plan, user);
    if (failed(extent))
      return failure();
    part.extents.push_back(*extent);
    bytes = Formula::binary(Formula::Kind::Mul, bytes, *extent);
  }
  if (plan.workspaceBytes.terms.empty())
    plan.workspaceBytes = Formula::constant(counterRegion);
  part.offset = plan.workspaceBytes;
  // TMA wants addresses that are multiples of 16, caches of 128.
  constexpr int64_t alignment = 128;
  bytes = Formula::binary(Formula::Kind::Mul,
                          Formula::binary(Formula::Kind::CeilDiv, bytes,
                                          Formula::constant(alignment)),
                          Formula::constant(alignment));
  plan.workspaceBytes =
      Formula::binary(Formula::Kind::Add, plan.workspaceBytes, bytes);
  result.parts.push_back(std::move(part));
  return success();
}

/// What is no result of the function is a part of the workspace, its own or
/// that of the loop that it updates.
static LogicalResult addResult(Value tensor, Value init, func::FuncOp func,
                               TaskLoops &result, LaunchPlan &plan) {
  bool returned = result.outputs.contains(tensor);
  if (init.getDefiningOp<tensor::EmptyOp>())
    return returned ? success() : addPart(tensor, init, func, result, plan);
  if (returned || result.outputs.contains(init))
    return tensor.getDefiningOp()->emitOpError(
        "updates a tensor of another loop that the function returns");
  // Two names of the same memory: the second one is written in place.
  for (Operation *user : init.getUsers())
    if (user != tensor.getDefiningOp())
      return tensor.getDefiningOp()->emitOpError(
          "updates a tensor of another loop that something else uses");
  result.updates.push_back({tensor, init});
  return success();
}

/// Which results of loops the function returns, in any order, each once.
static LogicalResult readReturn(func::FuncOp func, TaskLoops &result) {
  Operation *end = func.getBody().front().getTerminator();
  for (auto [i, operand] : llvm::enumerate(end->getOperands())) {
    Value value = operand;
    while (auto cast = value.getDefiningOp<tensor::CastOp>())
      value = cast.getSource();
    if (!value.getDefiningOp<scf::ForallOp>() ||
        !result.outputs.try_emplace(value, i).second)
      return end->emitOpError("does not return the results of the scf.forall");
  }
  return success();
}

FailureOr<TaskLoops> TaskLoops::get(func::FuncOp func, LaunchPlan &plan) {
  if (!func.getBody().hasOneBlock())
    return func.emitOpError("is not one block");
  TaskLoops result;
  llvm::append_range(result.loops,
                     func.getBody().front().getOps<scf::ForallOp>());
  if (result.loops.empty())
    return func.emitOpError("holds no scf.forall to make a kernel of (was it "
                            "tiled, and not canonicalized since?)");
  for (scf::ForallOp loop : result.loops)
    if (failed(checkLoop(loop)))
      return failure();
  if (failed(readReturn(func, result)))
    return failure();
  size_t count = func.getNumArguments() + func.getNumResults();
  if (plan.operands.size() != count)
    return func.emitOpError("has ")
           << count << " arguments and results, but the launch plan "
           << plan.operands.size() << " operands";
  for (scf::ForallOp loop : result.loops)
    for (auto [tensor, init] : llvm::zip(loop.getResults(), loop.getOutputs()))
      if (failed(addResult(tensor, init, func, result, plan)))
        return failure();
  return result;
}
