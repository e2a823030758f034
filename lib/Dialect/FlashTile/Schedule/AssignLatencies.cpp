//===- AssignLatencies.cpp - Asynchronous loads -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  flash_tile.load of dot operands and, where the plan has `bias_stages`,
//      of blocks of a bias.
// Out: fill, wait and release on rings, in the same places. Threads get their
//      part of a bias by a convert_layout.
//
//===----------------------------------------------------------------------===//

#include "KernelSchedule.h"

#include "flash/Dialect/FlashTile/IR/FlashTile.h"
#include "flash/Dialect/FlashTile/Schedule/Passes.h"
#include "flash/Target/LaunchPlan.h"

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

/// The last op of `block` that uses `value`, directly or in a region. A product
/// reads its operands until it has been waited for.
static Operation *getLastUser(Value value, Block *block) {
  Operation *last = value.getDefiningOp();
  for (Operation *user : value.getUsers()) {
    if (auto started = dyn_cast<DotStartOp>(user);
        started && !user->use_empty())
      user = *started->user_begin();
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
    if (!isa<DotOp, DotStartOp>(user))
      return false;
    return llvm::is_contained(user->getOperands().take_front(2),
                              load.getResult());
  });
}

/// Collects what `value`, a vector, becomes along the columns of tiles: the ops
/// that read it there, in any order. False if something else uses it.
static bool collectColumnUses(Value value, SmallVectorImpl<Value> &broadcasts) {
  return llvm::all_of(value.getUsers(), [&](Operation *user) {
    if (auto broadcast = dyn_cast<BroadcastOp>(user)) {
      broadcasts.push_back(broadcast.getResult());
      return broadcast.getDim() == 0;
    }
    return user->hasTrait<OpTrait::Elementwise>() &&
           user->getNumResults() == 1 &&
           collectColumnUses(user->getResult(0), broadcasts);
  });
}

/// Another kernel has written it, in whole rows of 16 bytes; operands lie as
/// the caller has them.
static bool isInWorkspace(Value tensor) {
  auto argument = dyn_cast<BlockArgument>(tensor);
  if (!argument)
    return false;
  auto kernel = cast<KernelOp>(argument.getOwner()->getParentOp());
  auto plan = kernel->getParentOp()->getAttrOfType<DictionaryAttr>(
      flash::LaunchPlan::attrName);
  auto operands = plan ? plan.getAs<ArrayAttr>("operands") : ArrayAttr();
  return !operands || argument.getArgNumber() >= operands.size();
}

/// Statistics of the other operand's rows, which lie along the columns of a
/// transposed product: every thread needs many of them, and again in each
/// iteration.
static bool runsAlongColumns(LoadOp load) {
  auto type = cast<RankedTensorType>(load.getType());
  auto memref = dyn_cast<MemRefType>(load.getSource().getType());
  SmallVector<Value> broadcasts;
  return memref && type.getRank() == 1 && type.getElementType().isF32() &&
         isa<scf::ForOp>(load->getParentOp()) && load.getLimits().empty() &&
         load.getDims()[0] == memref.getRank() - 1 &&
         isInWorkspace(load.getSource()) &&
         collectColumnUses(load.getResult(), broadcasts) && !broadcasts.empty();
}

/// A block of 16-bit scores that TMA can copy (HopperPlan.cpp knows the same of
/// them): keys lie side by side, in rows of whole 16-byte chunks.
static bool isBias(LoadOp load) {
  auto tile = cast<RankedTensorType>(load.getType());
  auto source = cast<ShapedType>(load.getSource().getType());
  int64_t last = source.getRank() - 1;
  return tile.getRank() == 2 && tile.getElementTypeBitWidth() == 16 &&
         isa<FloatType>(tile.getElementType()) && last >= 1 && last < 5 &&
         load.getDims()[1] == last &&
         (source.isDynamicDim(last) || source.getDimSize(last) % 8 == 0) &&
         !feedsDot(load);
}

namespace {
/// Which rings there are. In a kernel of roles, loads of the same tensor by
/// tiles of the same shape take turns in one ring, whose order is that of the
/// program.
class Rings {
public:
  Rings(KernelOp kernel, int64_t stages, int64_t biasStages)
      : kernel(kernel), stages(stages), biasStages(biasStages),
        shared(kernel.getInstruction() == "wgmma") {}

  AllocOp get(LoadOp load) {
    auto tile = cast<RankedTensorType>(load.getType());
    std::tuple<Value, Type, Attribute, Attribute> key(
        load.getSource(), tile, load.getDimsAttr(), load.getSlotsAttr());
    AllocOp &known = rings[key];
    if (known && shared)
      return known;
    OpBuilder builder = OpBuilder::atBlockBegin(&kernel.getBody().front());
    return known = AllocOp::create(
               builder, load.getLoc(),
               RingType::get(load.getContext(), getSlots(load), tile));
  }

private:
  /// Rings that a loop fills have all stages, if the load does not say how
  /// many.
  int64_t getSlots(LoadOp load) {
    if (std::optional<int64_t> slots = load.getSlots())
      return *slots;
    if (isBias(load))
      return biasStages;
    bool inLoop = isa<scf::ForOp>(load->getParentOp());
    if (shared)
      for (Operation *other : load.getSource().getUsers())
        inLoop |=
            isa<LoadOp, FillOp>(other) && isa<scf::ForOp>(other->getParentOp());
    return inLoop ? stages : 1;
  }

  KernelOp kernel;
  int64_t stages, biasStages;
  bool shared;
  DenseMap<std::tuple<Value, Type, Attribute, Attribute>, AllocOp> rings;
};
} // namespace

static void makeAsynchronous(LoadOp load, Rings &rings) {
  auto tile = cast<RankedTensorType>(load.getType());
  Location loc = load.getLoc();
  AllocOp ring = rings.get(load);
  OpBuilder builder(load);
  FillOp::create(builder, loc, ring, load.getSource(), load.getOffsets(),
                 load.getDims(), load.getLimits());
  // As late as possible: what comes before need not wait.
  builder.setInsertionPoint(getFirstUser(load.getResult(), load->getBlock()));
  auto wait = WaitOp::create(builder, loc, tile, ring);
  if (isBias(load)) {
    // The slot is free as soon as threads have their elements.
    auto read = ConvertLayoutOp::create(builder, loc, tile, wait.getTile());
    ReleaseOp::create(builder, loc, ring);
    load.replaceAllUsesWith(read.getResult());
    load.erase();
    return;
  }
  Operation *last = getLastUser(load.getResult(), load->getBlock());
  builder.setInsertionPointAfter(last == load ? wait : last);
  ReleaseOp::create(builder, loc, ring);
  load.replaceAllUsesWith(wait.getTile());
  load.erase();
}

/// The next product that is started behind `op`, if any.
static DotStartOp getNextDot(Operation *op) {
  while ((op = op->getNextNode()))
    if (auto start = dyn_cast<DotStartOp>(op))
      return start;
  return nullptr;
}

/// The vector goes through SRAM, from where threads take their columns. It is
/// released behind its last use: until then it need not be in registers.
static void makeAsynchronousVector(LoadOp load, Rings &rings) {
  auto tile = cast<RankedTensorType>(load.getType());
  Location loc = load.getLoc();
  AllocOp ring = rings.get(load);
  Block *block = load->getBlock();
  OpBuilder builder(load);
  FillOp::create(builder, loc, ring, load.getSource(), load.getOffsets(),
                 load.getDims(), load.getLimits());
  builder.setInsertionPoint(getFirstUser(load.getResult(), block));
  auto wait = WaitOp::create(builder, loc, tile, ring);
  auto columns = ConvertLayoutOp::create(builder, loc, tile, wait.getTile());
  load.replaceAllUsesWith(columns.getResult());
  SmallVector<Value> broadcasts;
  collectColumnUses(columns.getResult(), broadcasts);
  Operation *last = columns;
  for (Value broadcast : broadcasts) {
    Operation *user = getLastUser(broadcast, block);
    if (last->isBeforeInBlock(user))
      last = user;
  }
  // Where elements are computed from it a product waits for them: the release,
  // with its fence, can wait until that one has been issued.
  if (!isa<DotWaitOp>(last))
    if (DotStartOp next = getNextDot(last))
      last = next;
  builder.setInsertionPointAfter(last);
  ReleaseOp::create(builder, loc, ring);
  load.erase();
}

namespace {
struct FlashAssignLatenciesPass
    : flash_tile::impl::FlashAssignLatenciesBase<FlashAssignLatenciesPass> {
  void runOnOperation() override {
    for (KernelOp kernel : getOperation().getOps<KernelOp>())
      if (failed(assign(kernel)))
        return signalPassFailure();
  }

private:
  LogicalResult assign(KernelOp kernel) {
    DictionaryAttr schedule = getSchedule(kernel);
    auto stages =
        schedule ? schedule.getAs<IntegerAttr>("stages") : IntegerAttr();
    if (stages && stages.getInt() < 1)
      return kernel.emitOpError("expected at least one stage, but got ")
             << stages.getInt();
    auto slots =
        schedule ? schedule.getAs<IntegerAttr>("bias_stages") : IntegerAttr();
    int64_t biasStages = slots ? slots.getInt() : 0;
    bool specialized = kernel.getInstruction() == "wgmma";
    bool copiesBiases = biasStages > 0 && specialized;
    SmallVector<LoadOp> loads;
    kernel.walk([&](LoadOp load) {
      if (feedsDot(load) || (specialized && runsAlongColumns(load)) ||
          (copiesBiases && isBias(load)))
        loads.push_back(load);
    });
    Rings rings(kernel, stages ? stages.getInt() : 1, biasStages);
    // Each alloc goes to the front: backwards keeps the program's order.
    for (LoadOp load : llvm::reverse(loads))
      if (cast<RankedTensorType>(load.getType()).getRank() == 2)
        makeAsynchronous(load, rings);
      else
        makeAsynchronousVector(load, rings);
    return success();
  }
};
} // namespace
