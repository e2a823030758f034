//===- LowerRoles.cpp - Producer, consumers and their tasks ---------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Consumer warps come first, the producer's warpgroup last. Roles branch once
// and never meet again but at barriers of rings.
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

using namespace mlir;
using namespace mlir::flash_tile;

LogicalResult KernelLowering::lowerRoles(RolesOp op) {
  if (op.isDynamic() && !op.getQueue())
    return op.emitOpError("has no place for its queue (run "
                          "flash-allocate-sram)");
  queue = op.getQueue().value_or(0);
  emitBarrierInit(op);
  Value consumes = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ult,
                                         warp, i32(warps));
  auto branch = scf::IfOp::create(b, loc, consumes, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  NVVM::SetMaxRegisterOp::create(b, loc, uint32_t(op.getConsumerRegisters()),
                                 NVVM::SetMaxRegisterAction::increase);
  if (failed(lowerBlock(op.getConsumers().front())))
    return failure();
  emitStoreWait(/*read=*/false);

  b.setInsertionPointToStart(branch.elseBlock());
  NVVM::SetMaxRegisterOp::create(b, loc, uint32_t(op.getProducerRegisters()),
                                 NVVM::SetMaxRegisterAction::decrease);
  Value copies = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, thread,
                                       i32(32 * warps));
  auto one = scf::IfOp::create(b, loc, copies, /*withElseRegion=*/false);
  b.setInsertionPointToStart(one.thenBlock());
  for (auto &[key, map] : maps)
    NVVM::PrefetchOp::create(b, loc, NVVM::PrefetchCacheLevelAttr(),
                             NVVM::CacheEvictionPriorityAttr(), map,
                             /*predicate=*/Value(),
                             /*tensormap=*/b.getUnitAttr());
  return lowerBlock(op.getProducer().front());
}

/// How many tasks there are along each dim, i32.
SmallVector<Value> KernelLowering::getTaskCounts(TasksOp op) {
  SmallVector<Value> counts;
  for (auto [extent, step] : llvm::zip(op.getExtents(), op.getSteps())) {
    Value count = toI32(scalar(extent));
    if (step != 1)
      count = arith::DivUIOp::create(b, loc, addI32(count, i32(step - 1)),
                                     i32(step));
    counts.push_back(count);
  }
  return counts;
}

/// Bytes of K and V that the tasks of one head read: what is filled in loops.
Value KernelLowering::getSectionBytes() {
  Value bytes = i32(0);
  DenseSet<Value> seen;
  kernel.walk([&](FillOp fill) {
    if (!isa<scf::ForOp>(fill->getParentOp()) ||
        isReadByThreads(fill.getRing()) || !seen.insert(fill.getRing()).second)
      return;
    Value rows = toI32(tensors[fill.getSource()].sizes[fill.getDims()[0]]);
    RankedTensorType tile = fill.getRing().getType().getTile();
    int64_t columns = tile.getRank() == 2 ? tile.getDimSize(1) : 1;
    int64_t rowBytes = columns * tile.getElementTypeBitWidth() / 8;
    bytes = addI32(bytes, arith::MulIOp::create(b, loc, rows, i32(rowBytes)));
  });
  return bytes;
}

TaskGrid KernelLowering::emitTaskGrid(TasksOp op) {
  TaskGrid grid;
  grid.counts = getTaskCounts(op);
  grid.heads = i32(1);
  for (Value count : ArrayRef<Value>(grid.counts).drop_back())
    grid.heads = arith::MulIOp::create(b, loc, grid.heads, count);
  grid.total = arith::MulIOp::create(b, loc, grid.heads, grid.counts.back());
  if (op.getOrder() == "dynamic") {
    // Sections of equal size: a last one that is smaller is work at the end for
    // few CTAs.
    constexpr int64_t cacheBytes = 16 << 20;
    auto ceilDivide = [&](Value lhs, Value rhs) -> Value {
      Value round = arith::SubIOp::create(b, loc, rhs, i32(1));
      return arith::DivUIOp::create(b, loc, addI32(lhs, round), rhs);
    };
    auto atLeastOne = [&](Value value) -> Value {
      return arith::MaxUIOp::create(b, loc, value, i32(1));
    };
    Value fitting = arith::DivUIOp::create(b, loc, i32(cacheBytes),
                                           atLeastOne(getSectionBytes()));
    Value sections = ceilDivide(grid.heads, atLeastOne(fitting));
    grid.section = atLeastOne(ceilDivide(grid.heads, atLeastOne(sections)));
  }
  return grid;
}

/// The ids of task `index`, i32. Of the outer dims the inner ones vary fastest,
/// in both cases the last before the others.
SmallVector<Value> KernelLowering::decodeTask(TasksOp op, Value index,
                                              const TaskGrid &grid) {
  auto divide = [&](Value lhs, Value rhs) -> Value {
    return arith::DivUIOp::create(b, loc, lhs, rhs);
  };
  auto subtract = [&](Value lhs, Value rhs) -> Value {
    return arith::SubIOp::create(b, loc, lhs, rhs);
  };
  auto multiply = [&](Value lhs, Value rhs) -> Value {
    return arith::MulIOp::create(b, loc, lhs, rhs);
  };
  ArrayRef<int64_t> steps = op.getSteps();
  Value blocks = grid.counts.back(), block, outer;
  SmallVector<Value> ids(steps.size());
  // The next id, from what is left of an index.
  auto split = [&](Value rest, int64_t dim) {
    Value quotient = divide(rest, grid.counts[dim]);
    ids[dim] = subtract(rest, multiply(quotient, grid.counts[dim]));
    return quotient;
  };
  SmallVector<int64_t> inner, outerDims;
  ArrayRef<int64_t> given = op.getInner().value_or(ArrayRef<int64_t>());
  for (int64_t i = int64_t(steps.size()) - 2; i >= 0; --i)
    (llvm::is_contained(given, i) ? inner : outerDims).push_back(i);
  if (op.getOrder() == "stride") {
    for (int64_t dim : inner)
      index = split(index, dim);
    outer = divide(index, blocks);
    block = subtract(index, multiply(outer, blocks));
  } else {
    // Sections of `grid.section` heads; in one, all heads at the last block
    // come first.
    Value perSection = multiply(grid.section, blocks);
    Value section = divide(index, perSection);
    Value rest = subtract(index, multiply(section, perSection));
    Value firstHead = multiply(section, grid.section);
    Value heads = arith::MinUIOp::create(b, loc, grid.section,
                                         subtract(grid.heads, firstHead));
    // There is none after the last task.
    heads = arith::MaxUIOp::create(b, loc, heads, i32(1));
    Value turn = divide(rest, heads);
    outer = addI32(firstHead, subtract(rest, multiply(turn, heads)));
    block = subtract(subtract(blocks, i32(1)), turn);
  }
  if (op.getOrder() != "stride")
    outerDims.insert(outerDims.begin(), inner.begin(), inner.end());
  ids.back() = block;
  for (auto [i, dim] : llvm::enumerate(outerDims)) {
    ids[dim] = outer;
    if (i + 1 < outerDims.size())
      outer = split(outer, dim);
  }
  for (auto [id, step] : llvm::zip(ids, steps))
    if (step != 1)
      id = multiply(id, i32(step));
  return ids;
}

//===----------------------------------------------------------------------===//
// Dynamic tasks
//===----------------------------------------------------------------------===//

Value KernelLowering::getQueueBarrier(Value slot, bool full) {
  Value bytes = arith::ShLIOp::create(b, loc, slot, i32(3));
  return gep(sram, addI32(bytes, i32(queue + (full ? 0 : 16))));
}

/// Takes a task. The counter wraps when as many tasks were taken as there are:
/// each CTA takes one for each that it computes, so that it is zero again at
/// the end.
Value KernelLowering::takeTask(const TaskLoop &loop) {
  Value last = arith::SubIOp::create(b, loc, loop.grid.total, i32(1));
  Value taken =
      LLVM::AtomicRMWOp::create(b, loc, LLVM::AtomicBinOp::uinc_wrap, counter,
                                last, LLVM::AtomicOrdering::monotonic);
  return addI32(taken, loop.ctas);
}

/// Hands the index of a task on to the consumers.
void KernelLowering::publishTask(Value next, Value tick) {
  Value slot = getSlot(tick, RolesOp::queueSlots);
  Value parity = getParity(tick, RolesOp::queueSlots);
  emitBarrierWait(getQueueBarrier(slot, /*full=*/false),
                  arith::XOrIOp::create(b, loc, parity, i32(1)));
  Value place = arith::ShLIOp::create(b, loc, slot, i32(2));
  LLVM::StoreOp::create(
      b, loc, next, gep(sram, addI32(place, i32(queue + RolesOp::queueIdsAt))),
      /*alignment=*/4, /*isVolatile=*/true);
  emitArrival(getQueueBarrier(slot, /*full=*/true));
}

Value KernelLowering::consumeTask(Value tick) {
  Value slot = getSlot(tick, RolesOp::queueSlots);
  emitBarrierWait(getQueueBarrier(slot, /*full=*/true),
                  getParity(tick, RolesOp::queueSlots));
  Value place = arith::ShLIOp::create(b, loc, slot, i32(2));
  Value next = LLVM::LoadOp::create(
      b, loc, b.getI32Type(),
      gep(sram, addI32(place, i32(queue + RolesOp::queueIdsAt))),
      /*alignment=*/4, /*isVolatile=*/true);
  NVVM::SyncWarpOp::create(b, loc, i32(-1));
  emitIf(isFirstLane(),
         [&] { emitArrival(getQueueBarrier(slot, /*full=*/false)); });
  // A reduction writes a uniform register: ptxas then knows that all lanes have
  // the same task, and keeps slots, phases and descriptors in uniform
  // registers.
  return NVVM::ReduxOp::create(b, loc, b.getI32Type(), next,
                               NVVM::ReduxKind::UMIN, i32(-1));
}

/// The index of the task after the current one, once.
void KernelLowering::findNextTask() {
  TaskLoop &loop = *taskLoop;
  if (loop.next)
    return;
  if (!loop.tick)
    loop.next = addI32(loop.index, loop.ctas);
  else
    loop.next = loop.produces ? takeTask(loop) : consumeTask(loop.tick);
  if (!loop.produces)
    loop.nextIds = decodeTask(loop.op, loop.next, loop.grid);
}

/// The ids of the tasks are carried by the loop of the consumers, which decode
/// them early; the producer has time.
LogicalResult KernelLowering::lowerTasks(TasksOp op) {
  TaskLoop tasks;
  tasks.op = op;
  tasks.grid = emitTaskGrid(op);
  tasks.ctas = NVVM::GridDimXOp::create(b, loc, b.getI32Type());
  tasks.produces =
      op->getParentRegion() == &op->getParentOfType<RolesOp>().getProducer();
  bool dynamic = op.getOrder() == "dynamic";

  // The task, its ids, of dynamic ones how many there were, then rings.
  SmallVector<Value> inits = {NVVM::BlockIdXOp::create(b, loc, b.getI32Type())};
  if (dynamic)
    inits.push_back(i32(0));
  size_t numOwn = inits.size();
  if (!tasks.produces)
    llvm::append_range(inits, decodeTask(op, inits[0], tasks.grid));
  size_t numIds = inits.size() - numOwn;
  llvm::append_range(inits, getCountersOf(op));
  auto types = llvm::to_vector(ValueRange(inits).getTypes());
  auto loop = scf::WhileOp::create(b, loc, types, inits);
  OpBuilder::InsertionGuard guard(b);
  SmallVector<Location> locations(inits.size(), loc);
  Block *before = b.createBlock(&loop.getBefore(), {}, types, locations);
  Value more = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ult,
                                     before->getArgument(0), tasks.grid.total);
  scf::ConditionOp::create(b, loc, more, before->getArguments());
  Block *body = b.createBlock(&loop.getAfter(), {}, types, locations);
  ValueRange arguments = body->getArguments();
  tasks.index = arguments[0];
  if (dynamic)
    tasks.tick = arguments[1];
  setCountersOf(op, arguments.drop_front(numOwn + numIds));
  SmallVector<Value> ids(arguments.slice(numOwn, numIds));
  if (tasks.produces)
    ids = decodeTask(op, tasks.index, tasks.grid);
  for (auto [argument, id] : llvm::zip(op.getBody().getArguments(), ids))
    scalars.map(argument, toIndex(id));

  taskLoop = &tasks;
  LogicalResult result = lowerBlock(op.getBody().front());
  loc = op.getLoc();
  findNextTask();
  taskLoop = nullptr;
  if (failed(result))
    return failure();
  if (dynamic && tasks.produces)
    publishTask(tasks.next, tasks.tick);
  SmallVector<Value> next = {tasks.next};
  if (dynamic)
    next.push_back(addI32(tasks.tick, i32(1)));
  llvm::append_range(next, tasks.nextIds);
  llvm::append_range(next, getCountersOf(op));
  scf::YieldOp::create(b, loc, next);
  return success();
}
