//===- LowerKernel.cpp - Control flow of a kernel -------------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A loop that carries tiles carries their elements; one that moves through a
// ring carries the ring's counters too.
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

//===----------------------------------------------------------------------===//
// Control flow
//===----------------------------------------------------------------------===//

LogicalResult KernelLowering::lowerBlock(Block &block) {
  SmallVector<Operation *> run;
  auto flush = [&] {
    LogicalResult result = lowerRun(run);
    run.clear();
    return result;
  };
  for (Operation &op : block) {
    if (isa<scf::YieldOp>(op))
      continue;
    if (lowerStrided(&op) || lowerColumnMask(&op))
      continue;
    if (joinsRun(&op, run)) {
      run.push_back(&op);
      continue;
    }
    // What does not need the run's results may come before it.
    bool independent =
        isPure(&op) && op.getNumRegions() == 0 &&
        llvm::none_of(op.getOperands(), [&](Value operand) {
          return llvm::is_contained(run, operand.getDefiningOp());
        });
    if (!independent && failed(flush()))
      return failure();
    if (joinsRun(&op, run))
      run.push_back(&op);
    else if (failed(lowerOp(&op)))
      return failure();
  }
  return flush();
}

LogicalResult KernelLowering::lowerOp(Operation *op) {
  loc = op->getLoc();
  if (failed(checkTiles(op)))
    return failure();
  if (auto alloc = dyn_cast<AllocOp>(op))
    return lowerAlloc(alloc);
  if (auto fill = dyn_cast<FillOp>(op))
    return specialized ? lowerBulkFill(fill) : lowerFill(fill);
  if (auto wait = dyn_cast<WaitOp>(op))
    return specialized ? lowerRingWait(wait) : lowerWait(wait);
  if (auto release = dyn_cast<ReleaseOp>(op))
    return specialized ? lowerRelease(release) : success();
  if (isa<BarrierOp>(op)) {
    NVVM::Barrier0Op::create(b, loc);
    return success();
  }
  if (auto stage = dyn_cast<StageOp>(op))
    return lowerStage(stage);
  if (auto load = dyn_cast<LoadOp>(op))
    return lowerLoad(load);
  if (auto load = dyn_cast<LoadSumOp>(op))
    return lowerLoadSum(load);
  if (auto gather = dyn_cast<GatherOp>(op))
    return lowerGather(gather);
  if (auto write = dyn_cast<WriteOp>(op))
    return lowerWrite(write);
  if (auto dot = dyn_cast<DotOp>(op))
    return lowerDot(dot);
  if (auto convert = dyn_cast<ConvertLayoutOp>(op))
    return lowerConvert(convert);
  if (auto reduce = dyn_cast<ReduceOp>(op))
    return lowerReduce(reduce);
  if (auto broadcast = dyn_cast<BroadcastOp>(op))
    return lowerBroadcast(broadcast);
  if (auto index = dyn_cast<IndexOp>(op))
    return lowerIndex(index);
  if (isMaskedSelect(op))
    return lowerMaskedSelect(cast<arith::SelectOp>(op));
  if (specialized)
    if (std::optional<LogicalResult> result = lowerSpecial(op))
      return *result;
  if (auto task = dyn_cast<TaskOp>(op))
    return lowerTask(task);
  if (auto loop = dyn_cast<scf::ForOp>(op))
    return lowerFor(loop);
  if (auto branch = dyn_cast<scf::IfOp>(op))
    return lowerIf(branch);
  if (auto load = dyn_cast<memref::LoadOp>(op))
    return lowerScalarLoad(op, load.getMemRef(), load.getIndices());
  if (auto dim = dyn_cast<memref::DimOp>(op)) {
    std::optional<int64_t> index = dim.getConstantIndex();
    auto it = tensors.find(dim.getSource());
    if (!index || it == tensors.end() || *index < 0 ||
        *index >= int64_t(it->second.sizes.size()))
      return op->emitOpError("is not the extent of an argument");
    scalars.map(dim.getResult(), it->second.sizes[*index]);
    return success();
  }
  if (op->getNumResults() == 1 &&
      isa<RankedTensorType>(op->getResult(0).getType()))
    return lowerElementwise(op);
  return lowerScalar(op);
}

/// Ops of schedules with roles and products in flight; nothing for others.
std::optional<LogicalResult> KernelLowering::lowerSpecial(Operation *op) {
  return TypeSwitch<Operation *, std::optional<LogicalResult>>(op)
      .Case([&](SliceOp slice) { return lowerSlice(slice); })
      .Case([&](ConcatOp concat) { return lowerConcat(concat); })
      .Case([&](PartialReduceOp reduce) { return lowerPartialReduce(reduce); })
      .Case([&](CombineOp combine) { return lowerCombine(combine); })
      .Case([&](SpreadOp spread) {
        // A copy: adding an entry moves the others.
        SmallVector<Value> rows = registers[spread.getRow()];
        registers[spread.getResult()] = std::move(rows);
        return success();
      })
      .Case([&](VoteOp vote) { return lowerVote(vote); })
      .Case([&](IssuePointOp point) { return lowerIssuePoint(point); })
      .Case([&](DotStartOp dot) { return lowerDotStart(dot); })
      .Case([&](DotWaitOp wait) { return lowerDotWait(wait); })
      .Case([&](PeekOp peek) { return lowerPeek(peek); })
      .Case([&](AwaitOp await) { return lowerAwait(await); })
      .Case([&](ShareOp share) { return lowerShare(share); })
      .Case([&](MeetOp meet) { return lowerMeet(meet); })
      .Case([&](AccumulateOp sum) { return lowerAccumulate(sum); })
      .Case([&](RolesOp roles) { return lowerRoles(roles); })
      .Case([&](TasksOp tasks) { return lowerTasks(tasks); })
      .Case([&](NextTaskOp) {
        findNextTask();
        return success();
      })
      .Default([](Operation *) { return std::nullopt; });
}

/// Upstream's scalar ops stay what they are.
LogicalResult KernelLowering::lowerScalar(Operation *op) {
  if (op->getNumRegions() || llvm::any_of(op->getOperands(), [](Value v) {
        return isa<RankedTensorType, MemRefType, RingType>(v.getType());
      }))
    return op->emitOpError("has no lowering to NVVM");
  b.clone(*op, scalars);
  return success();
}

/// The point of the grid, from the linear index of the CTA: the last dim varies
/// fastest.
LogicalResult KernelLowering::lowerTask(TaskOp op) {
  Value rest =
      toIndex(NVVM::BlockIdXOp::create(b, loc, b.getI32Type()).getResult());
  for (int64_t i = op.getSteps().size() - 1; i >= 0; --i) {
    int64_t step = op.getSteps()[i];
    Value extent = scalar(op.getExtents()[i]);
    Value count = extent;
    if (step != 1) {
      count = arith::AddIOp::create(b, loc, extent, indexConstant(step - 1));
      count = arith::DivUIOp::create(b, loc, count, indexConstant(step));
    }
    Value id = rest;
    if (i > 0) {
      id = arith::RemUIOp::create(b, loc, rest, count);
      rest = arith::DivUIOp::create(b, loc, rest, count);
    }
    if (op.getReversed() && i + 1 == int64_t(op.getSteps().size())) {
      Value last = arith::SubIOp::create(b, loc, count, indexConstant(1));
      id = arith::SubIOp::create(b, loc, last, id);
    }
    if (step != 1)
      id = arith::MulIOp::create(b, loc, id, indexConstant(step));
    scalars.map(op.getIds()[i], id);
  }
  return success();
}

SmallVector<Value> KernelLowering::flatten(ValueRange values) {
  SmallVector<Value> flat;
  for (Value value : values) {
    auto it = registers.find(value);
    if (it != registers.end())
      llvm::append_range(flat, it->second);
    else
      flat.push_back(scalar(value));
  }
  return flat;
}

void KernelLowering::unflatten(ValueRange originals, ValueRange flat) {
  for (Value value : originals) {
    auto tile = dyn_cast<RankedTensorType>(value.getType());
    if (!tile) {
      scalars.map(value, flat.front());
      flat = flat.drop_front();
      continue;
    }
    int64_t count = getNumElements(tile);
    registers[value] = llvm::to_vector(flat.take_front(count));
    flat = flat.drop_front(count);
  }
}

/// Rings of several slots that a loop moves through; between roles all, since
/// their tiles are counted.
static SmallVector<std::pair<Value, unsigned>> getMovedRings(Operation *loop) {
  bool counted = loop->getParentOfType<RolesOp>() != nullptr;
  llvm::SetVector<std::pair<Value, unsigned>> moved;
  loop->walk([&](Operation *op) {
    Value ring;
    if (auto fill = dyn_cast<FillOp>(op))
      ring = fill.getRing();
    if (auto wait = dyn_cast<WaitOp>(op))
      ring = wait.getRing();
    if (auto share = dyn_cast<ShareOp>(op))
      ring = share.getRing();
    if (ring && (counted || cast<RingType>(ring.getType()).getSlots() > 1))
      moved.insert({ring, isa<FillOp>(op) ? 1 : 0});
  });
  return moved.takeVector();
}

SmallVector<Value> KernelLowering::getCountersOf(Operation *loop) {
  SmallVector<Value> counters;
  for (auto [ring, fills] : getMovedRings(loop))
    counters.push_back(fills ? rings[ring].fill : rings[ring].read);
  return counters;
}

void KernelLowering::setCountersOf(Operation *loop, ValueRange counters) {
  for (auto [moved, value] : llvm::zip(getMovedRings(loop), counters))
    (moved.second ? rings[moved.first].fill : rings[moved.first].read) = value;
}

LogicalResult KernelLowering::lowerFor(scf::ForOp op) {
  SmallVector<Value> inits = flatten(op.getInitArgs());
  size_t numTiles = inits.size();
  llvm::append_range(inits, getCountersOf(op));
  auto loop = scf::ForOp::create(b, loc, scalar(op.getLowerBound()),
                                 scalar(op.getUpperBound()),
                                 scalar(op.getStep()), inits);
  {
    OpBuilder::InsertionGuard guard(b);
    if (!inits.empty())
      b.setInsertionPointToEnd(loop.getBody());
    else
      b.setInsertionPoint(loop.getBody()->getTerminator());
    scalars.map(op.getInductionVar(), loop.getInductionVar());
    ValueRange args = loop.getRegionIterArgs();
    unflatten(op.getRegionIterArgs(), args.take_front(numTiles));
    setCountersOf(op, args.drop_front(numTiles));
    if (failed(lowerBlock(*op.getBody())))
      return failure();
    SmallVector<Value> yields = flatten(op.getYieldedValues());
    llvm::append_range(yields, getCountersOf(op));
    if (!inits.empty())
      scf::YieldOp::create(b, op.getLoc(), yields);
  }
  ValueRange results = loop.getResults();
  unflatten(op.getResults(), results.take_front(numTiles));
  setCountersOf(op, results.drop_front(numTiles));
  return success();
}

LogicalResult KernelLowering::lowerIf(scf::IfOp op) {
  if (!getMovedRings(op).empty())
    return op.emitOpError("moves through a ring");
  SmallVector<Type> types;
  for (Type type : op.getResultTypes()) {
    auto tile = dyn_cast<RankedTensorType>(type);
    types.append(tile ? getNumElements(tile) : 1,
                 tile ? tile.getElementType() : type);
  }
  bool hasElse = !op.getElseRegion().empty();
  auto branch = scf::IfOp::create(b, loc, types, scalar(op.getCondition()),
                                  /*addThenBlock=*/true,
                                  /*addElseBlock=*/hasElse);
  auto lowerRegion = [&](Region &from, Block *to) {
    OpBuilder::InsertionGuard guard(b);
    if (!to->empty())
      b.setInsertionPoint(to->getTerminator());
    else
      b.setInsertionPointToEnd(to);
    if (failed(lowerBlock(from.front())))
      return failure();
    if (to->empty() || !to->back().hasTrait<OpTrait::IsTerminator>())
      scf::YieldOp::create(
          b, op.getLoc(), flatten(from.front().getTerminator()->getOperands()));
    return success();
  };
  if (failed(lowerRegion(op.getThenRegion(), branch.thenBlock())) ||
      (hasElse && failed(lowerRegion(op.getElseRegion(), branch.elseBlock()))))
    return failure();
  unflatten(op.getResults(), branch.getResults());
  return success();
}
