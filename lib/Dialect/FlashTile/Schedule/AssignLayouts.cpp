//===- AssignLayouts.cpp - Which thread holds what -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  tiles without encoding. Out: every tile type has one.
//
// Values that an elementwise op or a loop ties together share a layout; seeds
// are dots, reductions, broadcasts and waits. Constants have no layout of their
// own and are cloned for each use.
//
//===----------------------------------------------------------------------===//

#include "KernelSchedule.h"

#include "flash/Dialect/FlashTile/IR/FlashTile.h"
#include "flash/Dialect/FlashTile/Schedule/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/EquivalenceClasses.h"

namespace mlir::flash_tile {
#define GEN_PASS_DEF_FLASHASSIGNLAYOUTS
#include "flash/Dialect/FlashTile/Schedule/Passes.h.inc"
} // namespace mlir::flash_tile

using namespace mlir;
using namespace mlir::flash_tile;

namespace {
/// Finds and sets the layouts of one kernel.
class LayoutAssigner {
public:
  LayoutAssigner(KernelOp kernel, bool queryInRegisters)
      : kernel(kernel), queryInRegisters(queryInRegisters) {}

  LogicalResult run();

private:
  void cloneConstants();
  void setRings();
  void collect();
  void tie(Value a, Value b);
  void seed(Value value, Attribute layout) { seeds.push_back({value, layout}); }
  void collectOp(Operation *op);
  LogicalResult solve();
  LogicalResult setType(Value value);
  LogicalResult placeOperands(DotOp dot);
  bool movesOnly();

  int64_t idOf(Value value) {
    auto [it, inserted] = ids.try_emplace(value, values.size());
    if (inserted)
      values.push_back(value);
    return it->second;
  }

  KernelOp kernel;
  bool queryInRegisters;
  DenseMap<Value, int64_t> ids;
  SmallVector<Value> values;
  llvm::EquivalenceClasses<int64_t> classes;
  SmallVector<std::pair<Value, Attribute>> seeds;
  DenseMap<int64_t, Attribute> layouts; ///< of the leader of a class
};
} // namespace

static bool isTile(Value value) {
  return isa<RankedTensorType>(value.getType());
}

static RankedTensorType withLayout(RankedTensorType type, Attribute layout) {
  return RankedTensorType::get(type.getShape(), type.getElementType(), layout);
}

/// A constant tile belongs to the layout of each of its users.
void LayoutAssigner::cloneConstants() {
  SmallVector<Operation *> constants;
  kernel.walk([&](Operation *op) {
    if (isa<arith::ConstantOp, tensor::SplatOp>(op) && isTile(op->getResult(0)))
      constants.push_back(op);
  });
  for (Operation *op : constants) {
    SmallVector<OpOperand *> uses = llvm::map_to_vector(
        op->getResult(0).getUses(), [](OpOperand &use) { return &use; });
    for (OpOperand *use : llvm::drop_begin(uses, uses.empty() ? 0 : 1)) {
      OpBuilder builder(op);
      builder.setInsertionPointAfter(op);
      use->set(builder.clone(*op)->getResult(0));
    }
  }
}

/// Rows are padded to an odd number of 16-byte chunks, so that eight rows at
/// the same column lie in different banks.
static SharedAttr getSharedLayout(RankedTensorType tile) {
  int64_t bytes = tile.getElementTypeBitWidth() / 8;
  int64_t columns = tile.getShape().back();
  // TMA writes vectors to multiples of 128 bytes.
  if (tile.getRank() == 1)
    return SharedAttr::get(tile.getContext(),
                           llvm::alignTo(columns * bytes, 128) / bytes);
  int64_t chunks = llvm::divideCeil(columns * bytes, 16);
  int64_t pitch = (chunks + (chunks % 2 == 0)) * 16 / bytes;
  return SharedAttr::get(tile.getContext(), pitch);
}

void LayoutAssigner::setRings() {
  bool swizzled = kernel.getInstruction() == "wgmma";
  kernel.walk([&](AllocOp alloc) {
    RankedTensorType tile = alloc.getRing().getType().getTile();
    if (tile.getEncoding())
      return;
    Attribute layout = getSharedLayout(tile);
    // What leaves for a sum lies as in memory.
    if (llvm::any_of(alloc->getUsers(), llvm::IsaPred<AccumulateOp>))
      layout = SharedAttr::get(kernel.getContext(), tile.getShape().back());
    else if (swizzled && tile.getRank() == 2)
      layout = SwizzledAttr::get(kernel.getContext());
    auto type =
        RingType::get(kernel.getContext(), alloc.getRing().getType().getSlots(),
                      withLayout(tile, layout));
    alloc.getRing().setType(type);
    for (Operation *user : alloc->getUsers())
      if (auto wait = dyn_cast<WaitOp>(user))
        wait.getTile().setType(type.getTile());
      else if (auto share = dyn_cast<ShareOp>(user))
        share.getShared().setType(type.getTile());
  });
}

void LayoutAssigner::tie(Value a, Value b) {
  if (isTile(a) && isTile(b))
    classes.unionSets(idOf(a), idOf(b));
}

void LayoutAssigner::collectOp(Operation *op) {
  MLIRContext *context = op->getContext();
  int64_t warps = kernel.getWarps();
  auto row = RowAttr::get(context, warps);
  auto column = ColumnAttr::get(context);
  auto partial = PartialAttr::get(context, warps);
  if (auto loop = dyn_cast<scf::ForOp>(op)) {
    for (auto [init, arg, yielded, result] :
         llvm::zip(loop.getInitArgs(), loop.getRegionIterArgs(),
                   loop.getYieldedValues(), loop.getResults())) {
      tie(result, init);
      tie(result, arg);
      tie(result, yielded);
    }
  } else if (auto branch = dyn_cast<scf::IfOp>(op)) {
    for (Region *region : {&branch.getThenRegion(), &branch.getElseRegion()})
      if (!region->empty())
        for (auto [result, yielded] :
             llvm::zip(branch.getResults(),
                       region->front().getTerminator()->getOperands()))
          tie(result, yielded);
  } else if (auto dot = dyn_cast<DotOp>(op)) {
    tie(dot.getResult(), dot.getAcc());
  } else if (auto reduce = dyn_cast<ReduceOp>(op)) {
    seed(reduce.getResult(), reduce.getDim() == 1 ? Attribute(row) : column);
  } else if (auto broadcast = dyn_cast<BroadcastOp>(op)) {
    if (cast<RankedTensorType>(broadcast.getTile().getType()).getRank() == 1)
      seed(broadcast.getTile(),
           broadcast.getDim() == 1 ? Attribute(row) : column);
  } else if (auto reduce = dyn_cast<PartialReduceOp>(op)) {
    seed(reduce.getResult(), partial);
    if (reduce.getInit())
      seed(reduce.getInit(), partial);
  } else if (auto combine = dyn_cast<CombineOp>(op)) {
    seed(combine.getPartial(), partial);
    seed(combine.getResult(), row);
  } else if (auto spread = dyn_cast<SpreadOp>(op)) {
    seed(spread.getRow(), row);
    seed(spread.getResult(), partial);
  } else if (auto point = dyn_cast<IssuePointOp>(op)) {
    for (auto [result, tile] : llvm::zip(point.getResults(), point.getTiles()))
      tie(result, tile);
  } else if (auto wait = dyn_cast<DotWaitOp>(op)) {
    auto started = wait.getProduct().getDefiningOp<DotStartOp>();
    if (started && started.getAcc())
      tie(wait.getTile(), started.getAcc());
    // Fewer rows than the warpgroups have: each takes some of the columns.
    auto type = cast<RankedTensorType>(wait.getTile().getType());
    if (warps > 4 && type.getDimSize(0) == 64)
      seed(wait.getTile(), AccColumnsAttr::get(context, warps));
  } else if (auto convert = dyn_cast<ConvertLayoutOp>(op)) {
    // What comes from a ring goes where it is used, as accumulators do.
    if (cast<RankedTensorType>(convert.getType()).getRank() == 1)
      seed(convert.getResult(), column);
    else if (!convert.getTile().getDefiningOp<WaitOp>())
      seed(convert.getResult(), OperandAAttr::get(context, warps));
  } else if (auto gather = dyn_cast<GatherOp>(op)) {
    for (Value index : gather.getIndices())
      tie(gather.getResult(), index);
  } else if (op->hasTrait<OpTrait::Elementwise>()) {
    for (Value result : op->getResults())
      for (Value operand : op->getOperands())
        tie(result, operand);
  }
  for (Value result : op->getResults())
    if (isTile(result) && !isa<WaitOp, StageOp, ShareOp>(op))
      idOf(result);
}

/// Tiles have rows of whole chunks, which lie together in memory.
static bool hasChunks(Value tile, Value memory, ArrayRef<int64_t> dims) {
  auto type = cast<RankedTensorType>(tile.getType());
  auto source = cast<MemRefType>(memory.getType());
  int64_t bits = type.getElementTypeBitWidth();
  return type.getRank() != 2 ||
         ((bits == 16 || bits == 32) && type.getDimSize(1) % 32 == 0 &&
          source.getShape().back() % 32 == 0 &&
          dims.back() + 1 == source.getRank());
}

/// Whether no op of the kernel asks for accumulators: matrices come from memory
/// and go there, elementwise or added up along rows.
bool LayoutAssigner::movesOnly() {
  return !kernel.getBody()
              .walk([](Operation *op) {
                bool moves = true;
                if (auto load = dyn_cast<LoadOp>(op))
                  moves = hasChunks(load.getResult(), load.getSource(),
                                    load.getDims());
                else if (auto sum = dyn_cast<LoadSumOp>(op))
                  moves = hasChunks(sum.getResult(), sum.getSource(),
                                    sum.getDims());
                else if (auto write = dyn_cast<WriteOp>(op))
                  moves = !write.getVia() &&
                          hasChunks(write.getTile(), write.getDest(),
                                    write.getDims()) &&
                          (write.getDims().size() == 1 ||
                           isConstantIntValue(write.getOffsets().back(), 0));
                else if (auto reduce = dyn_cast<ReduceOp>(op))
                  moves = reduce.getDim() == 1;
                else if (!op->hasTrait<OpTrait::Elementwise>() &&
                         !op->hasTrait<OpTrait::ConstantLike>())
                  moves = op->getNumRegions() == 0 &&
                          llvm::none_of(op->getResultTypes(), [](Type type) {
                            auto tile = dyn_cast<RankedTensorType>(type);
                            return tile && tile.getRank() == 2;
                          });
                return moves ? WalkResult::advance() : WalkResult::interrupt();
              })
              .wasInterrupted();
}

LogicalResult LayoutAssigner::solve() {
  MLIRContext *context = kernel.getContext();
  // Matrices are accumulators, or in chunks where there are no products;
  // vectors that nothing decides are along rows.
  Attribute acc = AccAttr::get(context, kernel.getWarps());
  if (movesOnly())
    acc = AccChunksAttr::get(context, kernel.getWarps());
  auto row = RowAttr::get(context, kernel.getWarps());
  auto leader = [&](Value value) {
    return classes.getOrInsertLeaderValue(idOf(value));
  };
  for (auto [value, layout] : seeds) {
    auto [it, inserted] = layouts.try_emplace(leader(value), layout);
    if (!inserted && it->second != layout)
      return emitError(value.getLoc(),
                       "a vector is used along the rows of a tile and along "
                       "its columns");
  }
  // Index by position: setting types may not add values.
  for (Value value : values) {
    auto type = cast<RankedTensorType>(value.getType());
    if (type.getRank() != 1 && type.getRank() != 2)
      return emitError(value.getLoc(), "a tile of rank ")
             << type.getRank() << " has no layout";
    if (!type.hasStaticShape())
      return emitError(value.getLoc(), "a tile of unknown size has no layout");
    layouts.try_emplace(leader(value),
                        type.getRank() == 2 ? acc : Attribute(row));
  }
  for (Value value : values)
    if (failed(setType(value)))
      return failure();
  return success();
}

LogicalResult LayoutAssigner::setType(Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  Attribute layout = layouts[classes.getLeaderValue(ids[value])];
  if ((type.getRank() == 2) !=
      isa<AccAttr, AccColumnsAttr, AccChunksAttr, OperandAAttr>(layout))
    return emitError(value.getLoc(), "a tile and a vector are tied together");
  RankedTensorType encoded = withLayout(type, layout);
  if (auto constant = value.getDefiningOp<arith::ConstantOp>()) {
    auto dense = dyn_cast<DenseElementsAttr>(constant.getValue());
    if (!dense || !dense.isSplat())
      return constant.emitOpError("is a tile of different values");
    constant.setValueAttr(
        DenseElementsAttr::get(encoded, dense.getSplatValue<Attribute>()));
  }
  value.setType(encoded);
  return success();
}

/// A comes from registers or SRAM, B from SRAM.
LogicalResult LayoutAssigner::placeOperands(DotOp dot) {
  auto encodingOf = [](Value value) {
    return cast<RankedTensorType>(value.getType()).getEncoding();
  };
  if (!isa_and_nonnull<SharedAttr>(encodingOf(dot.getB())))
    return dot.emitOpError("has a B operand that is not in SRAM");
  MLIRContext *context = dot.getContext();
  auto operandA = OperandAAttr::get(context, kernel.getWarps());
  auto type = cast<RankedTensorType>(dot.getA().getType());
  OpBuilder builder(dot);
  if (isa_and_nonnull<AccAttr>(type.getEncoding()) &&
      kernel.getInstruction() != "fma") {
    dot.getAMutable().assign(ConvertLayoutOp::create(
        builder, dot.getLoc(), withLayout(type, operandA), dot.getA()));
  } else if (isa_and_nonnull<AccAttr>(type.getEncoding())) {
    RankedTensorType shared = withLayout(type, getSharedLayout(type));
    builder.setInsertionPointToStart(&kernel.getBody().front());
    auto ring = AllocOp::create(builder, dot.getLoc(),
                                RingType::get(context, 1, shared));
    builder.setInsertionPoint(dot);
    dot.getAMutable().assign(
        StageOp::create(builder, dot.getLoc(), shared, dot.getA(), ring));
  } else if (queryInRegisters) {
    // Read once, before the loop.
    auto wait = dot.getA().getDefiningOp<WaitOp>();
    if (!wait || wait->getBlock() == dot->getBlock())
      return success();
    builder.setInsertionPointAfter(wait);
    dot.getAMutable().assign(ConvertLayoutOp::create(
        builder, dot.getLoc(), withLayout(type, operandA), dot.getA()));
  }
  return success();
}

LogicalResult LayoutAssigner::run() {
  WalkResult known = kernel.getBody().walk([](Operation *op) {
    if (op->getNumRegions() == 0 ||
        isa<scf::ForOp, scf::IfOp, RolesOp, TasksOp>(op))
      return WalkResult::advance();
    op->emitOpError("is not understood in a kernel: it may hand tiles on");
    return WalkResult::interrupt();
  });
  if (known.wasInterrupted())
    return failure();
  cloneConstants();
  setRings();
  kernel.walk([&](Operation *op) { collectOp(op); });
  if (failed(solve()))
    return failure();
  // What is in flight has the layout in which it arrives.
  kernel.walk([&](DotWaitOp wait) {
    auto type = cast<RankedTensorType>(wait.getTile().getType());
    wait.getProduct().setType(PendingType::get(kernel.getContext(), type));
  });
  SmallVector<DotOp> dots;
  kernel.walk([&](DotOp dot) { dots.push_back(dot); });
  for (DotOp dot : dots)
    if (failed(placeOperands(dot)))
      return failure();
  return success();
}

namespace {
struct FlashAssignLayoutsPass
    : flash_tile::impl::FlashAssignLayoutsBase<FlashAssignLayoutsPass> {
  void runOnOperation() override {
    for (KernelOp kernel : getOperation().getOps<KernelOp>()) {
      DictionaryAttr schedule = getSchedule(kernel);
      bool queryInRegisters =
          schedule && schedule.contains("query_in_registers");
      if (failed(LayoutAssigner(kernel, queryInRegisters).run()))
        return signalPassFailure();
    }
  }
};
} // namespace
