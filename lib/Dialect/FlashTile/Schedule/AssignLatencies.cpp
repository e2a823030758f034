//===- AssignLatencies.cpp - Asynchronous loads -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  flash_tile.load of dot operands.
// Out: fill, wait and release on rings, in the same places.
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/FlashTile/IR/FlashTile.h"
#include "flash/Dialect/FlashTile/Schedule/Passes.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace mlir::flash_tile {
#define GEN_PASS_DEF_FLASHASSIGNLATENCIES
#include "flash/Dialect/FlashTile/Schedule/Passes.h.inc"
} // namespace mlir::flash_tile

using namespace mlir;
using namespace mlir::flash_tile;

/// The first op of `block` that uses `value`, directly or in a region.
static Operation *getFirstUser(Value value, Block *block) {
  Operation *first = &block->back();
  for (Operation *user : value.getUsers()) {
    Operation *ancestor = block->findAncestorOpInBlock(*user);
    if (ancestor->isBeforeInBlock(first))
      first = ancestor;
  }
  return first;
}

/// The last op of `block` that uses `value`, directly or in a region.
static Operation *getLastUser(Value value, Block *block) {
  Operation *last = value.getDefiningOp();
  for (Operation *user : value.getUsers()) {
    Operation *ancestor = block->findAncestorOpInBlock(*user);
    if (last->isBeforeInBlock(ancestor))
      last = ancestor;
  }
  return last;
}

/// A tile that a loop or branch hands on has no last use in its block.
static bool feedsDot(LoadOp load) {
  if (llvm::any_of(load->getUsers(), [](Operation *user) {
        return user->hasTrait<OpTrait::IsTerminator>();
      }))
    return false;
  return llvm::any_of(load->getUsers(), [&](Operation *user) {
    auto dot = dyn_cast<DotOp>(user);
    return dot &&
           (dot.getA() == load.getResult() || dot.getB() == load.getResult());
  });
}

static void makeAsynchronous(LoadOp load, KernelOp kernel, int64_t slots) {
  auto tile = cast<RankedTensorType>(load.getType());
  OpBuilder builder = OpBuilder::atBlockBegin(&kernel.getBody().front());
  Location loc = load.getLoc();
  auto ring = AllocOp::create(builder, loc,
                              RingType::get(load.getContext(), slots, tile),
                              IntegerAttr());
  builder.setInsertionPoint(load);
  FillOp::create(builder, loc, ring, load.getSource(), load.getOffsets(),
                 load.getDims(), load.getLimits());
  // As late as possible: what comes before need not wait.
  builder.setInsertionPoint(getFirstUser(load.getResult(), load->getBlock()));
  auto wait = WaitOp::create(builder, loc, tile, ring, IntegerAttr());
  Operation *last = getLastUser(load.getResult(), load->getBlock());
  builder.setInsertionPointAfter(last == load ? wait : last);
  ReleaseOp::create(builder, loc, ring);
  load.replaceAllUsesWith(wait.getTile());
  load.erase();
}

namespace {
struct FlashAssignLatenciesPass
    : flash_tile::impl::FlashAssignLatenciesBase<FlashAssignLatenciesPass> {
  void runOnOperation() override {
    auto schedule = getOperation()->getAttrOfType<DictionaryAttr>("flash.plan");
    auto stages =
        schedule ? schedule.getAs<IntegerAttr>("stages") : IntegerAttr();
    if (stages && stages.getInt() < 1) {
      getOperation().emitOpError("expected at least one stage, but got ")
          << stages.getInt();
      return signalPassFailure();
    }
    for (KernelOp kernel : getOperation().getOps<KernelOp>()) {
      SmallVector<LoadOp> loads;
      kernel.walk([&](LoadOp load) {
        if (feedsDot(load))
          loads.push_back(load);
      });
      // Each alloc goes to the front: backwards keeps the program's order.
      for (LoadOp load : llvm::reverse(loads)) {
        bool inLoop = isa<scf::ForOp>(load->getParentOp());
        makeAsynchronous(load, kernel, inLoop && stages ? stages.getInt() : 1);
      }
    }
  }
};
} // namespace
