//===- SplitLengths.cpp - A kernel for each range of lengths --------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  a function of one attention whose plan has an entry `longer`.
// Out: two functions, with the two plans and the lengths that each is for.
//
//===----------------------------------------------------------------------===//

#include "KernelSchedule.h"

#include "flash/Analysis/HopperLengths.h"
#include "flash/Dialect/FlashTile/Schedule/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::flash_tile {
#define GEN_PASS_DEF_FLASHSPLITLENGTHS
#include "flash/Dialect/FlashTile/Schedule/Passes.h.inc"
} // namespace mlir::flash_tile

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

static void setPlan(func::FuncOp func, const LengthPlan &plan) {
  Builder builder(func.getContext());
  func.walk([&](AttentionOp op) { op.setPlanAttr(plan.entries); });
  func->setAttr(kPlanName, plan.entries);
  SmallVector<int64_t> lengths = {plan.from};
  if (plan.below)
    lengths.push_back(*plan.below);
  func->setAttr(kLengthsName, builder.getDenseI64ArrayAttr(lengths));
}

static LogicalResult split(func::FuncOp func) {
  AttentionOp op;
  func.walk([&](AttentionOp found) { op = found; });
  if (!op || !op.getPlanAttr())
    return success();
  SmallVector<LengthPlan> plans;
  std::string reason = splitByLength(op.getPlanAttr(), plans);
  if (!reason.empty())
    return op.emitOpError(reason);
  if (plans.size() == 1)
    return success();
  for (const LengthPlan &plan : llvm::drop_begin(plans)) {
    func::FuncOp copy = func.clone();
    copy.setName((func.getName() + "_from_" + Twine(plan.from)).str());
    func->getBlock()->getOperations().insertAfter(func->getIterator(), copy);
    setPlan(copy, plan);
  }
  setPlan(func, plans.front());
  return success();
}

namespace {
struct FlashSplitLengthsPass
    : flash_tile::impl::FlashSplitLengthsBase<FlashSplitLengthsPass> {
  void runOnOperation() override {
    for (auto func :
         llvm::make_early_inc_range(getOperation().getOps<func::FuncOp>()))
      if (failed(split(func)))
        return signalPassFailure();
  }
};
} // namespace
