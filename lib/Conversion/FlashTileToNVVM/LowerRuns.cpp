//===- LowerRuns.cpp - Elementwise ops, element by element ----------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In kernels of roles, elementwise ops that follow each other are not lowered
// one after the other for all elements of a thread but all of them for one
// element after the other, sums along the rows included. ptxas keeps about this
// order: units of different kinds (fma, exp2, add) then work at the same time,
// and a chain of ops needs registers for a few elements, not for all.
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::flash_tile;

/// An op of a matrix of `acc` elements, one result, computed element by
/// element.
static bool isElementwise(Operation *op) {
  if (op->getNumResults() != 1 || op->getNumRegions() ||
      !op->hasTrait<OpTrait::Elementwise>() ||
      op->hasTrait<OpTrait::ConstantLike>())
    return false;
  auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType());
  // Two elements are rounded by one instruction: that is another loop.
  bool rounds = isa<arith::TruncFOp>(op);
  return type && isa_and_present<AccAttr>(type.getEncoding()) && !rounds;
}

/// The end of a run.
static bool isSum(Operation *op) {
  auto reduce = dyn_cast<PartialReduceOp>(op);
  return reduce && reduce.getKind() == ReduceKind::Add;
}

bool KernelLowering::joinsRun(Operation *op, ArrayRef<Operation *> run) {
  if (!specialized || (!run.empty() && isSum(run.back())))
    return false;
  if (isSum(op))
    return !run.empty() && op->getOperand(0).getDefiningOp() == run.back();
  return isElementwise(op) && !isMaskedSelect(op) &&
         (run.empty() || getNumElements(tileType(op->getResult(0))) ==
                             getNumElements(tileType(run[0]->getResult(0))));
}

LogicalResult KernelLowering::lowerRun(ArrayRef<Operation *> run) {
  if (run.empty())
    return success();
  for (Operation *op : run)
    if (failed(checkTiles(op)))
      return failure();
  RankedTensorType type = tileType(run[0]->getResult(0));
  int64_t count = getNumElements(type);
  Fragment fragment = getFragment(type);
  // One chain a row.
  SmallVector<Value> sums;
  PartialReduceOp sum;
  if (isSum(run.back())) {
    sum = cast<PartialReduceOp>(run.back());
    run = run.drop_back();
    sums.resize(2 * fragment.rowBlocks);
    if (sum.getInit())
      sums = registers[sum.getInit()];
  }
  DenseMap<Value, SmallVector<Value>> results;
  for (int64_t i = 0; i < count; ++i) {
    for (Operation *op : run) {
      loc = op->getLoc();
      SmallVector<Value> operands;
      for (Value operand : op->getOperands()) {
        auto own = results.find(operand);
        auto known = registers.find(operand);
        operands.push_back(own != results.end()       ? own->second[i]
                           : known != registers.end() ? known->second[i]
                                                      : scalar(operand));
      }
      Value value = emitScalarOp(op, operands);
      results[op->getResult(0)].push_back(value);
    }
    if (sum) {
      loc = sum.getLoc();
      Value value = results[sum.getTile()].back();
      Value &chain = sums[fragment.rowOf(i)];
      chain = chain ? combine(ReduceKind::Add, chain, value) : value;
    }
  }
  for (auto &[result, values] : results)
    registers[result] = std::move(values);
  if (sum)
    registers[sum.getResult()] = std::move(sums);
  return success();
}
