//===- SpecializeWarps.cpp - Copying warps and computing warps ------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  a kernel whose CTA computes one task, with fills where the tile is read.
// Out: flash_tile.roles: the producer has the fills and the loops and branches
//      around them, the consumers everything else; both go through all tasks of
//      the CTA.
//
// The two run the same control flow on the same scalars, so that the order of
// fills is the order of waits. Dims of the grid that no bias depends on become
// `inner`.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/HopperPlan.h"
#include "flash/Analysis/ValueDependence.h"
#include "flash/Dialect/FlashTile/IR/FlashTile.h"
#include "flash/Dialect/FlashTile/Schedule/Passes.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"

namespace mlir::flash_tile {
#define GEN_PASS_DEF_FLASHSPECIALIZEWARPS
#include "flash/Dialect/FlashTile/Schedule/Passes.h.inc"
} // namespace mlir::flash_tile

using namespace mlir;
using namespace mlir::flash_tile;

static bool isTile(Value value) {
  return isa<RankedTensorType, PendingType>(value.getType());
}

static bool holdsFill(Operation *op) {
  return op->walk([](FillOp) { return WalkResult::interrupt(); })
      .wasInterrupted();
}

/// Scalar arithmetic, which both roles do for themselves.
static bool isScalar(Operation *op) {
  return op->getNumRegions() == 0 && op->getNumResults() > 0 &&
         !isa<AllocOp, PeekOp, VoteOp>(op) &&
         llvm::none_of(op->getOperands(), isTile) &&
         llvm::none_of(op->getResults(), isTile);
}

/// Fills, and what decides whether and with what they run.
static LogicalResult cloneFills(Block &from, OpBuilder &builder,
                                IRMapping &mapping) {
  for (Operation &op : from) {
    if (isa<FillOp>(op) || isScalar(&op)) {
      builder.clone(op, mapping);
      continue;
    }
    if (!holdsFill(&op))
      continue;
    auto loop = dyn_cast<scf::ForOp>(op);
    if (!loop)
      return op.emitOpError("fills rings: only scf.for may");
    auto copy = scf::ForOp::create(
        builder, loop.getLoc(), mapping.lookupOrDefault(loop.getLowerBound()),
        mapping.lookupOrDefault(loop.getUpperBound()),
        mapping.lookupOrDefault(loop.getStep()));
    mapping.map(loop.getInductionVar(), copy.getInductionVar());
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(copy.getBody());
    if (failed(cloneFills(*loop.getBody(), builder, mapping)))
      return failure();
  }
  return success();
}

/// Outer dims of the grid that no copied bias depends on. Tasks that differ in
/// them only read the same blocks, more bytes than K and V of a head and too
/// many to stay in the L2 cache: these tasks run side by side.
static SmallVector<int64_t> findInnerDims(Block &tasks) {
  SmallVector<FillOp> biases;
  tasks.walk([&](FillOp fill) {
    // Blocks of Q, K and V are whole rows; vectors have one dim.
    if (fill.getDims().size() == 2 &&
        !matchPattern(fill.getOffsets()[fill.getDims()[1]], m_Zero()))
      biases.push_back(fill);
  });
  SmallVector<int64_t> inner;
  for (BlockArgument id : tasks.getArguments().drop_back())
    if (!biases.empty() && llvm::none_of(biases, [&](FillOp fill) {
          return llvm::any_of(fill.getOffsets(), [&](Value offset) {
            return flash::dependsOn(offset, id);
          });
        }))
      inner.push_back(id.getArgNumber());
  return inner;
}

namespace {
struct FlashSpecializeWarpsPass
    : flash_tile::impl::FlashSpecializeWarpsBase<FlashSpecializeWarpsPass> {
  void runOnOperation() override {
    for (KernelOp kernel : getOperation().getOps<KernelOp>())
      if (kernel.getInstruction() == "wgmma" && failed(specialize(kernel)))
        return signalPassFailure();
  }

private:
  LogicalResult specialize(KernelOp kernel) {
    Block &body = kernel.getBody().front();
    auto all = body.getOps<TaskOp>();
    if (all.empty() || std::next(all.begin()) != all.end())
      return kernel.emitOpError("expected one flash_tile.task");
    TaskOp task = *all.begin();

    OpBuilder builder = OpBuilder::atBlockEnd(&body);
    Location loc = task.getLoc();
    flash::RoleRegisters registers =
        flash::getRoleRegisters(kernel.getWarps() / 4);
    auto roles =
        RolesOp::create(builder, loc, registers.producer, registers.consumers,
                        /*queue=*/IntegerAttr());
    auto addTasks = [&](Region &region) {
      builder.setInsertionPointToStart(&region.emplaceBlock());
      auto tasks =
          TasksOp::create(builder, loc, task.getExtents(), task.getSteps(),
                          task.getReversed() ? "dynamic" : "stride",
                          /*inner=*/DenseI64ArrayAttr());
      Block &block = tasks.getBody().emplaceBlock();
      for (Value id : task.getIds())
        block.addArgument(id.getType(), loc);
      return &block;
    };

    Block *producer = addTasks(roles.getProducer());
    Block *consumers = addTasks(roles.getConsumers());
    task->replaceAllUsesWith(consumers->getArguments());
    consumers->getOperations().splice(consumers->end(), body.getOperations(),
                                      std::next(task->getIterator()),
                                      roles->getIterator());
    // Rings and constants stay outside: both roles know them.
    for (Operation &op : llvm::make_early_inc_range(*consumers))
      if (isa<AllocOp>(op) || op.hasTrait<OpTrait::ConstantLike>())
        op.moveBefore(task);
    task.erase();

    IRMapping mapping;
    for (auto [from, to] :
         llvm::zip(consumers->getArguments(), producer->getArguments()))
      mapping.map(from, to);
    builder.setInsertionPointToStart(producer);
    if (failed(cloneFills(*consumers, builder, mapping)))
      return failure();
    SmallVector<int64_t> inner = findInnerDims(*producer);
    if (!inner.empty())
      for (Block *block : {producer, consumers})
        cast<TasksOp>(block->getParentOp()).setInner(inner);
    SmallVector<FillOp> fills;
    roles.getConsumers().walk([&](FillOp fill) { fills.push_back(fill); });
    for (FillOp fill : fills)
      fill.erase();
    placeNextTask<FillOp>(*producer);
    placeNextTask<DotWaitOp>(*consumers);
    return success();
  }

  /// Before the last op of the kind: the producer asks while the ring is full,
  /// the consumers while the last product is in flight. Where that is in a loop
  /// they ask at the end: a CTA that takes its next task before a long loop
  /// keeps it from others that are idle by then.
  template <typename OpT> static void placeNextTask(Block &block) {
    Operation *last = nullptr;
    for (Operation &op : block) {
      if (isa<OpT>(op))
        last = &op;
      else if (op.walk([](OpT) {
                   return WalkResult::interrupt();
                 }).wasInterrupted())
        last = nullptr;
    }
    if (!last)
      return;
    OpBuilder builder(last);
    NextTaskOp::create(builder, last->getLoc());
  }
};
} // namespace
