//===- VerifyRoles.cpp - Proof that two roles fit together -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the structure of the program shows, for all sizes: both roles go through
// a ring in the same loops, and registers are not touched while a product is in
// flight. VerifyTiles.cpp has what concerns the consumers alone, and what
// depends on numbers is left to SimulateRoles.cpp.
//
// Refused: ops on rings inside of anything but scf.for.
//
//===----------------------------------------------------------------------===//

#include "VerifyRoles.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::flash_tile;

Value mlir::flash_tile::getRingOf(Operation *op) {
  return TypeSwitch<Operation *, Value>(op)
      .Case<FillOp, WaitOp, ReleaseOp, PeekOp, AwaitOp>(
          [](auto typed) { return typed.getRing(); })
      .Default(Value());
}

LogicalResult mlir::flash_tile::failAt(InFlightDiagnostic error, Value ring) {
  error.attachNote(ring.getLoc()) << "the ring";
  return error;
}

bool mlir::flash_tile::isInSRAM(Value value) {
  auto tile = dyn_cast<RankedTensorType>(value.getType());
  return tile && isa_and_nonnull<SharedAttr, SwizzledAttr>(tile.getEncoding());
}

static bool isBefore(Operation *lhs, Operation *rhs) {
  return lhs->isBeforeInBlock(rhs);
}

//===----------------------------------------------------------------------===//
// Who does what
//===----------------------------------------------------------------------===//

static FailureOr<TasksOp> getTasks(RolesOp roles, Region &region,
                                   StringRef role) {
  auto tasks = llvm::to_vector(region.getOps<TasksOp>());
  if (tasks.size() != 1)
    return roles.emitOpError("expected one flash_tile.tasks in the ")
           << role << ", but got " << tasks.size();
  if (tasks.front().getSteps().empty())
    return tasks.front().emitOpError("expected a dim to go through");
  return tasks.front();
}

static LogicalResult checkSameTasks(TasksOp producer, TasksOp consumers) {
  auto differ = [&](StringRef what) {
    InFlightDiagnostic error = consumers.emitOpError("has other ")
                               << what << " than the producer";
    error.attachNote(producer.getLoc()) << "the producer's tasks";
    return error;
  };
  if (producer.getExtents() != consumers.getExtents())
    return differ("extents");
  if (producer.getSteps() != consumers.getSteps())
    return differ("steps");
  if (producer.getOrder() != consumers.getOrder())
    return differ("order");
  if (producer.getInner() != consumers.getInner())
    return differ("inner dims");
  return success();
}

bool mlir::flash_tile::isInLoopsOf(TasksOp tasks, Operation *op) {
  Operation *parent = op->getParentOp();
  while (isa_and_nonnull<scf::ForOp>(parent))
    parent = parent->getParentOp();
  return parent == tasks;
}

/// Where an op on a ring, or one that makes roles meet, may be.
static LogicalResult checkPlace(Operation *op, TasksOp producer,
                                TasksOp consumers) {
  if (isa<BarrierOp>(op))
    return op->emitOpError("never ends: the warps of the other role do not "
                           "come here");
  if (isa<NextTaskOp>(op) && !isa<TasksOp>(op->getParentOp()))
    return op->emitOpError("expected directly in flash_tile.tasks");
  Value ring = getRingOf(op);
  if (!ring)
    return success();
  auto alloc = ring.getDefiningOp<AllocOp>();
  if (!alloc || !isa<KernelOp>(alloc->getParentOp()))
    return op->emitOpError("expected a ring of a flash_tile.alloc in front of "
                           "the roles");
  // Each warp has a part of that ring to itself.
  if (llvm::any_of(ring.getUsers(), llvm::IsaPred<WriteOp, AccumulateOp>))
    return failAt(op->emitOpError("uses a ring that a write goes through"),
                  ring);
  if (isa<FillOp>(op) && consumers->isProperAncestor(op))
    return failAt(op->emitOpError("is for the producer: what consumers fill "
                                  "does not arrive"),
                  ring);
  if (!isa<FillOp>(op) && producer->isProperAncestor(op))
    return failAt(op->emitOpError("is for the consumers: the producer has no "
                                  "tile of a ring"),
                  ring);
  if (isa<PeekOp>(op) && consumers->isProperAncestor(op))
    return success();
  if (!isInLoopsOf(isa<FillOp>(op) ? producer : consumers, op))
    return op->emitOpError("expected in flash_tile.tasks of a role, with no op "
                           "around it but scf.for");
  return success();
}

/// Roles are not ordered but by rings: nothing may share bytes.
static LogicalResult checkBytes(KernelOp kernel) {
  SmallVector<AllocOp> placed;
  for (AllocOp alloc : kernel.getBody().front().getOps<AllocOp>()) {
    if (!alloc.getOffset())
      continue;
    int64_t begin = *alloc.getOffset();
    int64_t end = begin + alloc.getRing().getType().getBytes();
    for (AllocOp other : placed) {
      int64_t otherBegin = *other.getOffset();
      int64_t otherEnd = otherBegin + other.getRing().getType().getBytes();
      if (begin < otherEnd && otherBegin < end)
        return failAt(alloc.emitOpError("shares bytes with another ring"),
                      other.getRing());
    }
    placed.push_back(alloc);
  }
  return success();
}

//===----------------------------------------------------------------------===//
// The order of fills and waits
//===----------------------------------------------------------------------===//

namespace {
/// Compares what the roles do with one ring.
class RingComparer {
public:
  RingComparer(Value ring, TasksOp producer, TasksOp consumers)
      : ring(ring), producer(producer), consumers(consumers) {
    for (auto [lhs, rhs] : llvm::zip(producer.getBody().getArguments(),
                                     consumers.getBody().getArguments()))
      same[lhs] = rhs;
    for (Operation *user : ring.getUsers())
      if (isa<FillOp, WaitOp>(user))
        for (Operation *op = user; !isa<TasksOp>(op); op = op->getParentOp())
          concerned.insert(op);
  }

  LogicalResult run() {
    return compare(producer.getBody().front(), consumers.getBody().front());
  }

private:
  SmallVector<Operation *> getSteps(Block &block) {
    SmallVector<Operation *> steps;
    for (Operation &op : block)
      if (concerned.contains(&op))
        steps.push_back(&op);
    return steps;
  }

  LogicalResult compare(Block &fills, Block &waits) {
    auto left = getSteps(fills), right = getSteps(waits);
    for (auto [fill, wait] : llvm::zip(left, right)) {
      auto fillLoop = dyn_cast<scf::ForOp>(fill);
      auto waitLoop = dyn_cast<scf::ForOp>(wait);
      if (bool(fillLoop) != bool(waitLoop))
        return differ(fill, wait,
                      "fills a ring in another order than the "
                      "consumers wait for it");
      if (fillLoop && failed(compareLoops(fillLoop, waitLoop)))
        return failure();
    }
    if (left.size() > right.size())
      return failAt(left[right.size()]->emitOpError(
                        "fills a ring more often than the consumers wait for "
                        "it"),
                    ring);
    if (left.size() < right.size())
      return failAt(right[left.size()]->emitOpError(
                        "waits for a ring more often than the producer fills "
                        "it"),
                    ring);
    return success();
  }

  LogicalResult compareLoops(scf::ForOp fill, scf::ForOp wait) {
    for (auto [lhs, rhs, what] :
         {std::tuple(fill.getLowerBound(), wait.getLowerBound(), "lower bound"),
          std::tuple(fill.getUpperBound(), wait.getUpperBound(), "upper bound"),
          std::tuple(fill.getStep(), wait.getStep(), "step")})
      if (!isSame(lhs, rhs))
        return differ(fill, wait,
                      Twine("fills a ring, but has another ") + what +
                          " than the loop that waits for "
                          "it");
    same[fill.getInductionVar()] = wait.getInductionVar();
    return compare(*fill.getBody(), *wait.getBody());
  }

  /// An element of a tensor that the kernel does not write is the same for
  /// both roles.
  static bool readsInput(Operation *op) {
    auto load = dyn_cast<memref::LoadOp>(op);
    auto argument =
        load ? dyn_cast<BlockArgument>(load.getMemRef()) : BlockArgument();
    return argument && isa<KernelOp>(argument.getOwner()->getParentOp()) &&
           llvm::none_of(argument.getUsers(),
                         llvm::IsaPred<WriteOp, AccumulateOp>);
  }

  /// The roles compute `lhs` and `rhs` in the same way.
  bool isSame(Value lhs, Value rhs) {
    if (lhs == rhs)
      return true;
    auto known = same.find(lhs);
    if (known != same.end())
      return known->second == rhs;
    Operation *left = lhs.getDefiningOp(), *right = rhs.getDefiningOp();
    if (!left || !right || left->getNumRegions() ||
        !(isMemoryEffectFree(left) || readsInput(left)) ||
        cast<OpResult>(lhs).getResultNumber() !=
            cast<OpResult>(rhs).getResultNumber())
      return false;
    if (!OperationEquivalence::isEquivalentTo(
            left, right,
            [&](Value a, Value b) { return success(isSame(a, b)); },
            /*markEquivalent=*/nullptr, OperationEquivalence::IgnoreLocations))
      return false;
    same[lhs] = rhs;
    return true;
  }

  LogicalResult differ(Operation *fill, Operation *wait, const Twine &why) {
    InFlightDiagnostic error = fill->emitOpError(why);
    error.attachNote(wait->getLoc()) << "the consumers' turn";
    return failAt(std::move(error), ring);
  }

  Value ring;
  TasksOp producer, consumers;
  /// Values of the producer and what they are in the consumers.
  DenseMap<Value, Value> same;
  /// Fills and waits, and the loops around them.
  DenseSet<Operation *> concerned;
};
} // namespace

//===----------------------------------------------------------------------===//
// Products in flight
//===----------------------------------------------------------------------===//

/// No op after `started`, and before `end` if there is one, touches registers
/// that hold `value`.
static LogicalResult checkRegisters(DotStartOp started, Operation *end,
                                    Value value, StringRef error) {
  while (value) {
    for (Operation *user : value.getUsers()) {
      Operation *op = started->getBlock()->findAncestorOpInBlock(*user);
      if (!op || !isBefore(started, op) || (end && !isBefore(op, end)))
        continue;
      InFlightDiagnostic diag = user->emitOpError(error);
      diag.attachNote(started.getLoc()) << "the product";
      return diag;
    }
    // The same registers under another name.
    Operation *def = value.getDefiningOp();
    if (auto point = dyn_cast_or_null<IssuePointOp>(def))
      value = point.getTiles()[cast<OpResult>(value).getResultNumber()];
    else if (auto convert = dyn_cast_or_null<ConvertLayoutOp>(def))
      value = isInSRAM(convert.getTile()) ? Value() : convert.getTile();
    else if (auto concat = dyn_cast_or_null<ConcatOp>(def)) {
      for (Value tile : concat.getTiles())
        if (failed(checkRegisters(started, end, tile, error)))
          return failure();
      return success();
    } else
      value = Value();
  }
  return success();
}

static bool isConstant(Value value) {
  Operation *def = value.getDefiningOp();
  return def && def->hasTrait<OpTrait::ConstantLike>();
}

static LogicalResult checkProduct(DotStartOp started) {
  auto users = llvm::to_vector(started->getUsers());
  if (users.empty())
    return started.emitOpError("is never waited for");
  for (Operation *user : users)
    if (!isa<DotWaitOp>(user))
      return user->emitOpError("takes a product in flight: only dot_wait may");
  if (users.size() > 1)
    return started.emitOpError("is waited for ") << users.size() << " times";
  auto wait = cast<DotWaitOp>(users.front());
  if (wait->getBlock() != started->getBlock()) {
    InFlightDiagnostic error =
        started.emitOpError("is in flight at the end of its block");
    error.attachNote(wait.getLoc()) << "it is waited for here";
    return error;
  }
  int64_t younger = 0, pending = wait.getPending();
  for (Operation *op = started->getNextNode(); op != wait;
       op = op->getNextNode())
    younger += isa<DotStartOp>(op);
  if (pending < 0 || pending > younger)
    return wait.emitOpError("lets ")
           << pending << " products be in flight, but only " << younger
           << " are younger than its own";
  if (Value acc = started.getAcc(); acc && !isConstant(acc)) {
    if (failed(checkRegisters(started, wait, acc,
                              "touches the accumulator of a product in "
                              "flight")) ||
        failed(checkRegisters(started, /*end=*/nullptr, acc,
                              "uses an accumulator that a product has "
                              "overwritten")))
      return failure();
  }
  if (Value a = started.getA(); !isInSRAM(a) && !isConstant(a))
    return checkRegisters(started, wait, a,
                          "touches registers that a product in flight reads");
  return success();
}

LogicalResult mlir::flash_tile::verifyRoles(KernelOp kernel, RolesOp roles) {
  auto producer = getTasks(roles, roles.getProducer(), "producer");
  if (failed(producer))
    return failure();
  auto consumers = getTasks(roles, roles.getConsumers(), "consumers");
  if (failed(consumers) || failed(checkSameTasks(*producer, *consumers)))
    return failure();
  auto places = kernel.walk([&](Operation *op) {
    return WalkResult(checkPlace(op, *producer, *consumers));
  });
  if (places.wasInterrupted() || failed(checkBytes(kernel)))
    return failure();
  for (AllocOp ring : kernel.getBody().front().getOps<AllocOp>())
    if (failed(RingComparer(ring, *producer, *consumers).run()))
      return failure();
  auto products = kernel.walk(
      [&](DotStartOp started) { return WalkResult(checkProduct(started)); });
  Block &body = consumers->getBody().front();
  if (products.wasInterrupted() || failed(verifyTiles(body)) ||
      failed(verifyShares(*consumers)))
    return failure();
  return simulateRoles(kernel, *producer, *consumers);
}
