//===- Pipeline.cpp - Requests ahead of their use -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  a loop over keys that fills a ring and waits for it at once.
// Out: the same loop with its fills moved ahead, and a prologue before it.
//
// With one slot a ring, the requests of a loop take turns: while block n is
// computed from the first ring (K), the second (V) is filled; once K is
// released, K of the next block is requested.
//
// Refused: fills whose address depends on a value that the loop computes; rings
// of different depth, or that can't take turns, in one loop.
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/FlashTile/IR/FlashTile.h"
#include "flash/Dialect/FlashTile/Schedule/Passes.h"

#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"

namespace mlir::flash_tile {
#define GEN_PASS_DEF_FLASHPIPELINE
#include "flash/Dialect/FlashTile/Schedule/Passes.h.inc"
} // namespace mlir::flash_tile

using namespace mlir;
using namespace mlir::flash_tile;

namespace {
/// One ring that a loop fills, waits for and releases once an iteration.
struct Request {
  FillOp fill;
  WaitOp wait;
  ReleaseOp release;
  /// The ops of the loop body that compute the fill's operands, in order.
  SmallVector<Operation *> slice;

  int64_t getSlots() {
    return cast<RingType>(fill.getRing().getType()).getSlots();
  }
};

/// Rotates the fills of one loop.
class LoopPipeliner {
public:
  explicit LoopPipeliner(scf::ForOp loop) : loop(loop) {}

  LogicalResult run();

private:
  LogicalResult collect();
  LogicalResult checkOrder();
  void fillAt(OpBuilder &b, Request &request, Value iv);
  Value advance(OpBuilder &b, Value iv, int64_t blocks);
  OpBuilder beforeWaits();
  void overlapAll();
  void takeTurns();

  scf::ForOp loop;
  SmallVector<Request> requests;
};
} // namespace

LogicalResult LoopPipeliner::collect() {
  for (Operation &op : *loop.getBody()) {
    auto fill = dyn_cast<FillOp>(op);
    if (!fill)
      continue;
    Request request{fill, nullptr, nullptr, {}};
    for (Operation *user : fill.getRing().getUsers()) {
      if (auto wait = dyn_cast<WaitOp>(user))
        request.wait = wait;
      if (auto release = dyn_cast<ReleaseOp>(user))
        request.release = release;
    }
    if (!request.wait || !request.release ||
        request.wait->getBlock() != loop.getBody() ||
        request.release->getBlock() != loop.getBody())
      return fill.emitOpError("is not waited for and released in its loop");
    SetVector<Operation *> slice;
    BackwardSliceOptions options;
    options.filter = [&](Operation *op) {
      return op->getBlock() == loop.getBody();
    };
    if (failed(getBackwardSlice(fill.getOperation(), &slice, options)))
      return fill.emitOpError("has operands that can't be followed");
    for (Operation *dependence : slice) {
      // Not isPure: divisions count, whose divisors tiling keeps above 0.
      if (!isMemoryEffectFree(dependence))
        return fill.emitOpError("has an address that depends on '")
               << dependence->getName() << "'";
      for (Value operand : dependence->getOperands())
        if (llvm::is_contained(loop.getRegionIterArgs(), operand))
          return fill.emitOpError("has an address that the loop computes");
    }
    for (Value operand : fill->getOperands())
      if (llvm::is_contained(loop.getRegionIterArgs(), operand))
        return fill.emitOpError("has an address that the loop computes");
    request.slice = llvm::to_vector(slice);
    requests.push_back(std::move(request));
  }
  return success();
}

/// A copy of the fill for the block that begins at key `iv`.
void LoopPipeliner::fillAt(OpBuilder &b, Request &request, Value iv) {
  IRMapping mapping;
  mapping.map(loop.getInductionVar(), iv);
  for (Operation *op : request.slice)
    b.clone(*op, mapping);
  b.clone(*request.fill, mapping);
}

Value LoopPipeliner::advance(OpBuilder &b, Value iv, int64_t blocks) {
  if (blocks == 0)
    return iv;
  Value count = arith::ConstantIndexOp::create(b, loop.getLoc(), blocks);
  Value distance =
      arith::MulIOp::create(b, loop.getLoc(), count, loop.getStep());
  return arith::AddIOp::create(b, loop.getLoc(), iv, distance);
}

/// Before the loop and the waits right before it: their copies and the first
/// ones of the loop are in flight together.
OpBuilder LoopPipeliner::beforeWaits() {
  Operation *first = loop;
  while (isa_and_nonnull<WaitOp>(first->getPrevNode()))
    first = first->getPrevNode();
  return OpBuilder(first);
}

/// Two or more slots: every ring is s - 1 blocks ahead, and one barrier at the
/// top of the loop serves them all.
void LoopPipeliner::overlapAll() {
  OpBuilder before = beforeWaits();
  int64_t slots = requests.front().getSlots();
  for (int64_t block = 0; block + 1 < slots; ++block)
    for (Request &request : requests)
      fillAt(before, request, advance(before, loop.getLowerBound(), block));
  OpBuilder top = OpBuilder::atBlockBegin(loop.getBody());
  for (Request &request : requests) {
    request.wait->moveBefore(loop.getBody(), top.getInsertionPoint());
  }
  Value ahead = advance(top, loop.getInductionVar(), slots - 1);
  for (Request &request : requests)
    fillAt(top, request, ahead);
}

/// One slot: the first ring is filled one block ahead, as soon as it has been
/// released; each other ring when the one before it is waited for.
void LoopPipeliner::takeTurns() {
  OpBuilder before = beforeWaits();
  fillAt(before, requests.front(), loop.getLowerBound());
  OpBuilder b = OpBuilder::atBlockBegin(loop.getBody());
  requests.front().wait->moveBefore(loop.getBody(), b.getInsertionPoint());
  for (size_t i = 1; i < requests.size(); ++i) {
    b.setInsertionPointAfter(requests[i - 1].wait);
    fillAt(b, requests[i], loop.getInductionVar());
    requests[i].wait->moveAfter(requests[i - 1].release);
  }
  Request &last = requests.back();
  if (requests.size() > 1)
    b.setInsertionPointAfter(last.wait);
  else
    b.setInsertionPointAfter(last.release);
  fillAt(b, requests.front(), advance(b, loop.getInductionVar(), 1));
}

/// All rings have the same number of slots. If that is one, each tile is read
/// after the ring before it is released.
LogicalResult LoopPipeliner::checkOrder() {
  int64_t slots = requests.front().getSlots();
  for (auto [i, request] : llvm::enumerate(requests)) {
    if (request.getSlots() != slots)
      return request.fill.emitOpError("expected a ring of ")
             << slots << " slots, as the first one of the loop has, but got "
             << request.getSlots();
    if (slots > 1 || i == 0)
      continue;
    for (Operation *user : request.wait->getUsers())
      if (loop.getBody()->findAncestorOpInBlock(*user)->isBeforeInBlock(
              requests[i - 1].release))
        return request.fill.emitOpError("can't take turns: its tile is read "
                                        "before the ring before it is "
                                        "released");
  }
  return success();
}

LogicalResult LoopPipeliner::run() {
  if (failed(collect()))
    return failure();
  if (requests.empty())
    return success();
  if (failed(checkOrder()))
    return failure();
  if (requests.front().getSlots() > 1)
    overlapAll();
  else
    takeTurns();
  for (Request &request : requests)
    request.fill.erase();
  return success();
}

namespace {
struct FlashPipelinePass
    : flash_tile::impl::FlashPipelineBase<FlashPipelinePass> {
  void runOnOperation() override {
    SmallVector<scf::ForOp> loops;
    // Where a role of its own copies, it runs ahead by itself.
    for (KernelOp kernel : getOperation().getOps<KernelOp>())
      if (kernel.getInstruction() != "wgmma")
        kernel.walk([&](scf::ForOp loop) { loops.push_back(loop); });
    for (scf::ForOp loop : loops)
      if (failed(LoopPipeliner(loop).run()))
        return signalPassFailure();
  }
};
} // namespace
