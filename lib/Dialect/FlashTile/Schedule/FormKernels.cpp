//===- FormKernels.cpp - Tiled functions to kernels -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  func.func of constants, tensor.dim, tensor.empty and scf.forall.
// Out: for each scf.forall a flash_tile.kernel with the same body on memrefs in
//      global memory: arguments and results of the function, then tensors that
//      one kernel hands to another in the workspace.
//
// The value semantics of the tiled form becomes memory here: every task writes
// a slice of its own, and inputs are never written, so no order is lost.
//
//===----------------------------------------------------------------------===//

#include "KernelSchedule.h"
#include "TaskLoops.h"

#include "flash/Dialect/FlashTile/IR/FlashTile.h"
#include "flash/Dialect/FlashTile/Schedule/Passes.h"
#include "flash/Target/LaunchPlan.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"

namespace mlir::flash_tile {
#define GEN_PASS_DEF_FLASHFORMKERNELS
#include "flash/Dialect/FlashTile/Schedule/Passes.h.inc"
} // namespace mlir::flash_tile

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

namespace {
/// Rebuilds one loop over tasks of a tiled function as a kernel.
class KernelFormer {
public:
  KernelFormer(func::FuncOp func, const TaskLoops &loops, scf::ForallOp forall,
               DictionaryAttr schedule, LaunchPlan &plan)
      : func(func), loops(loops), forall(forall), schedule(schedule),
        plan(plan), b(func.getContext()) {}

  LogicalResult run(StringRef name);

private:
  void addArguments(KernelOp kernel);
  LogicalResult addLaunch(KernelOp kernel);
  bool isScheduled();
  void emitTask();
  bool hasQueryBlocks();
  bool writes(ArrayRef<StringRef> names);
  LogicalResult cloneBody(Block &block);
  LogicalResult cloneOp(Operation &op);
  LogicalResult cloneStore(StoreOp op);
  Value lookup(Value value) { return mapping.lookupOrDefault(value); }

  func::FuncOp func;
  const TaskLoops &loops;
  scf::ForallOp forall;
  DictionaryAttr schedule;
  LaunchPlan &plan;
  OpBuilder b;
  IRMapping mapping;
};
} // namespace

/// A whole tensor as the kernel sees it: any strides but the last.
static MemRefType getGlobalType(RankedTensorType type) {
  MLIRContext *context = type.getContext();
  SmallVector<int64_t> strides(type.getRank(), ShapedType::kDynamic);
  if (!strides.empty())
    strides.back() = 1;
  auto space = gpu::AddressSpaceAttr::get(context, gpu::AddressSpace::Global);
  return MemRefType::get(type.getShape(), type.getElementType(),
                         StridedLayoutAttr::get(context, 0, strides), space);
}

void KernelFormer::addArguments(KernelOp kernel) {
  Block &block = kernel.getBody().emplaceBlock();
  auto add = [&](Type type, Location loc) {
    if (auto tensor = dyn_cast<RankedTensorType>(type))
      type = getGlobalType(tensor);
    return block.addArgument(type, loc);
  };
  for (BlockArgument argument : func.getArguments())
    mapping.map(argument, add(argument.getType(), argument.getLoc()));
  Operation *end = func.getBody().front().getTerminator();
  for (Value returned : end->getOperands()) {
    while (auto cast = returned.getDefiningOp<tensor::CastOp>())
      returned = cast.getSource();
    mapping.map(returned, add(returned.getType(), returned.getLoc()));
  }
  for (const TaskLoops::Part &part : loops.parts)
    mapping.map(part.tensor, add(part.tensor.getType(), part.tensor.getLoc()));
  for (auto [tensor, init] : loops.updates)
    mapping.map(tensor, lookup(init));
  for (auto [argument, result] :
       llvm::zip(forall.getRegionIterArgs(), forall.getResults()))
    mapping.map(argument, lookup(result));
  b.setInsertionPointToStart(&block);
}

/// Whether the plan's schedule is for this kernel: the only one, or one with a
/// product. Those before are short.
bool KernelFormer::isScheduled() {
  if (loops.loops.size() == 1)
    return true;
  return forall.walk([](DotOp) { return WalkResult::interrupt(); })
      .wasInterrupted();
}

/// 1 if the number of queries is one of those that `func` is for, else 0.
static FailureOr<Formula> getIsWanted(func::FuncOp func, Attribute attribute,
                                      const LaunchPlan &plan) {
  auto lengths = dyn_cast<DenseI64ArrayAttr>(attribute);
  auto query = llvm::find_if(
      plan.sizes, [](const PlanSize &size) { return size.name == "m"; });
  if (!lengths || lengths.empty() || query == plan.sizes.end())
    return func.emitOpError("has lengths, but the launch plan has no size 'm'");
  Formula queries = Formula::size(query - plan.sizes.begin());
  // min(1, m / length) is 1 from that length on.
  auto reaches = [&](int64_t length) {
    if (length <= 0)
      return Formula::constant(1);
    Formula ratio = Formula::binary(Formula::Kind::FloorDiv, queries,
                                    Formula::constant(length));
    return Formula::binary(Formula::Kind::Min, Formula::constant(1), ratio);
  };
  Formula wanted = reaches(lengths[0]);
  if (lengths.size() > 1)
    wanted = Formula::binary(Formula::Kind::Sub, wanted, reaches(lengths[1]));
  return wanted;
}

LogicalResult KernelFormer::addLaunch(KernelOp kernel) {
  PlanKernel launch;
  launch.entry = kernel.getName().str();
  // flash-tile-to-nvvm replaces these by the whole list.
  using Kind = PlanArgument::Kind;
  for (const TaskLoops::Part &part : loops.parts) {
    launch.arguments.push_back({Kind::Workspace, -1, part.offset, {}});
    for (const Formula &extent : part.extents)
      launch.arguments.push_back({Kind::Integer, -1, extent, {}});
  }
  launch.block[0] = 32 * kernel.getWarps();
  std::optional<Formula> grid;
  for (auto [bound, step] :
       llvm::zip(forall.getMixedUpperBound(), forall.getMixedStep())) {
    FailureOr<Formula> extent = getSizeFormula(bound, func, plan, forall);
    if (failed(extent))
      return failure();
    int64_t size = *getConstantIntValue(step);
    if (size != 1)
      extent = Formula::binary(Formula::Kind::CeilDiv, *extent,
                               Formula::constant(size));
    grid = grid ? Formula::binary(Formula::Kind::Mul, *grid, *extent) : *extent;
  }
  // CTAs that stay take several tasks each: flash-specialize-warps makes their
  // loop. The portable schedule has a CTA for each task.
  if (auto ctas = schedule.getAs<IntegerAttr>("ctas");
      ctas && grid && kernel.getInstruction() == "wgmma")
    grid = Formula::binary(Formula::Kind::Min, *grid,
                           Formula::constant(ctas.getInt()));
  if (Attribute lengths = func->getAttr(kLengthsName); lengths && grid) {
    FailureOr<Formula> wanted = getIsWanted(func, lengths, plan);
    if (failed(wanted))
      return failure();
    grid = Formula::binary(Formula::Kind::Mul, *grid, *wanted);
    kernel->setAttr(kPlanName, schedule);
  }
  launch.grid = {grid.value_or(Formula::constant(1)), Formula::constant(1),
                 Formula::constant(1)};
  plan.kernels.push_back(std::move(launch));
  return success();
}

void KernelFormer::emitTask() {
  SmallVector<Value> extents;
  SmallVector<int64_t> steps;
  for (OpFoldResult bound : forall.getMixedUpperBound()) {
    Value value = getValueOrCreateConstantIndexOp(b, forall.getLoc(), bound);
    extents.push_back(lookup(value));
  }
  for (OpFoldResult step : forall.getMixedStep())
    steps.push_back(*getConstantIntValue(step));
  // Later query blocks of a causal mask see more keys: the longest first.
  bool longestFirst = schedule.contains("longest_first") && isScheduled();
  auto task = TaskOp::create(
      b, forall.getLoc(), SmallVector<Type>(extents.size(), b.getIndexType()),
      extents, steps, longestFirst);
  SmallVector<Value> ids(task.getIds());
  // Of blocks of keys the first ones are seen by more queries: they get the
  // ids from the other end.
  if (longestFirst && !hasQueryBlocks()) {
    AffineExpr size, id;
    bindSymbols(b.getContext(), size, id);
    int64_t step = steps.back();
    ids.back() = getValueOrCreateConstantIndexOp(
        b, forall.getLoc(),
        affine::makeComposedFoldedAffineApply(
            b, forall.getLoc(), (size - 1).floorDiv(step) * step - id,
            {OpFoldResult(extents.back()), OpFoldResult(ids.back())}));
  }
  for (auto [from, to] : llvm::zip(forall.getInductionVars(), ids))
    mapping.map(from, to);
}

/// Whether a result of the tasks has one of the names in the launch plan, maybe
/// with a number behind it.
bool KernelFormer::writes(ArrayRef<StringRef> names) {
  for (Value result : forall.getResults())
    if (auto it = loops.outputs.find(result); it != loops.outputs.end()) {
      StringRef name = plan.operands[func.getNumArguments() + it->second].name;
      if (llvm::is_contained(names, name.rtrim("0123456789_")))
        return true;
    }
  return false;
}

/// Whether the last dim of the grid goes through queries, and not keys.
bool KernelFormer::hasQueryBlocks() { return !writes({"d_key", "d_value"}); }

/// The slice that a task updates, written at once.
LogicalResult KernelFormer::cloneStore(StoreOp op) {
  auto slice = op.getDest().getDefiningOp<tensor::ExtractSliceOp>();
  if (!slice ||
      !llvm::is_contained(forall.getRegionIterArgs(), slice.getSource()) ||
      !slice.hasUnitStride())
    return op.emitOpError("does not write into a slice of a result");
  // Dims that the slice drops stay at their offset.
  llvm::SmallBitVector dropped = slice.getDroppedDims();
  SmallVector<Value> offsets;
  SmallVector<int64_t> kept, dims;
  AffineExpr d0, d1;
  bindDims(b.getContext(), d0, d1);
  for (auto [i, offset] : llvm::enumerate(slice.getMixedOffsets())) {
    Value start =
        lookup(getValueOrCreateConstantIndexOp(b, op.getLoc(), offset));
    if (!dropped.test(i)) {
      Value inner = lookup(op.getOffsets()[kept.size()]);
      kept.push_back(i);
      start = getValueOrCreateConstantIndexOp(
          b, op.getLoc(),
          affine::makeComposedFoldedAffineApply(
              b, op.getLoc(), d0 + d1,
              ArrayRef<OpFoldResult>{getAsOpFoldResult(start),
                                     getAsOpFoldResult(inner)}));
    }
    offsets.push_back(start);
  }
  for (int64_t dim : op.getDims())
    dims.push_back(kept[dim]);
  WriteOp::create(b, op.getLoc(), lookup(op.getTile()),
                  lookup(slice.getSource()), offsets, dims, /*via=*/Value());
  return success();
}

LogicalResult KernelFormer::cloneOp(Operation &op) {
  if (isa<tensor::EmptyOp, tensor::ExtractSliceOp, tensor::CastOp,
          scf::ForallOp, func::ReturnOp, scf::InParallelOp>(op))
    return success();
  auto store = dyn_cast<StoreOp>(op);
  for (Value operand : op.getOperands())
    if (!mapping.contains(operand) && !(store && operand == store.getDest()))
      return op.emitOpError("uses a tensor that is neither an argument nor "
                            "computed by the task");
  if (store)
    return cloneStore(store);
  // Tasks add to nothing but what they hand on.
  if (auto accumulate = dyn_cast<AccumulateOp>(op);
      accumulate &&
      !llvm::is_contained(forall.getRegionIterArgs(), accumulate.getDest()))
    return op.emitOpError("does not add to a result of the tasks");
  // What is in memory is read in these ways only.
  if (!isa<LoadOp, LoadSumOp, AccumulateOp, GatherOp, tensor::DimOp,
           tensor::ExtractOp>(op) &&
      llvm::any_of(op.getOperands(), [&](Value operand) {
        return isa<MemRefType>(lookup(operand).getType());
      }))
    return op.emitOpError("reads a whole tensor outside of the tasks");
  if (auto dim = dyn_cast<tensor::DimOp>(op)) {
    mapping.map(dim.getResult(),
                memref::DimOp::create(b, op.getLoc(), lookup(dim.getSource()),
                                      lookup(dim.getIndex()))
                    .getResult());
    return success();
  }
  auto extract = dyn_cast<tensor::ExtractOp>(op);
  if (extract && isa<MemRefType>(lookup(extract.getTensor()).getType())) {
    SmallVector<Value> indices = llvm::map_to_vector(
        extract.getIndices(), [&](Value v) { return lookup(v); });
    mapping.map(extract.getResult(),
                memref::LoadOp::create(b, op.getLoc(),
                                       lookup(extract.getTensor()), indices)
                    .getResult());
    return success();
  }
  // Loops and branches keep their regions; tiles inside are values.
  Operation *clone = b.cloneWithoutRegions(op, mapping);
  for (auto [from, to] : llvm::zip(op.getRegions(), clone->getRegions())) {
    if (from.empty())
      continue;
    Block &block = to.emplaceBlock();
    for (BlockArgument argument : from.front().getArguments())
      mapping.map(argument,
                  block.addArgument(argument.getType(), argument.getLoc()));
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(&block);
    if (failed(cloneBody(from.front())))
      return failure();
  }
  return success();
}

LogicalResult KernelFormer::cloneBody(Block &block) {
  for (Operation &op : block)
    if (failed(cloneOp(op)))
      return failure();
  return success();
}

LogicalResult KernelFormer::run(StringRef name) {
  auto warps = schedule.getAs<IntegerAttr>("warps");
  auto instruction = schedule.getAs<StringAttr>("instruction");
  if (!warps || !instruction)
    return func.emitOpError("has no plan with warps and instruction");
  b.setInsertionPoint(func);
  StringRef chosen = instruction.getValue();
  // Nothing is copied by warps of its own where nothing is multiplied, nor for
  // the gradient of a bias, whose loop streams both sides of a block.
  if (chosen == "wgmma" && (!isScheduled() || writes({"d_bias"})))
    chosen = "m16n8k16";
  auto kernel =
      KernelOp::create(b, func.getLoc(), name, warps.getInt(), chosen);
  if (failed(addLaunch(kernel)))
    return failure();
  addArguments(kernel);
  if (failed(cloneBody(func.getBody().front())))
    return failure();
  emitTask();
  return cloneBody(*forall.getBody());
}

/// One kernel for each loop over tasks of `func`, which goes away.
static LogicalResult formKernels(func::FuncOp func, DictionaryAttr schedule,
                                 LaunchPlan &plan) {
  FailureOr<TaskLoops> loops = TaskLoops::get(func, plan);
  if (failed(loops))
    return failure();
  for (auto [i, loop] : llvm::enumerate(loops->loops)) {
    std::string name = func.getName().str();
    if (loops->loops.size() > 1)
      name += "_" + std::to_string(i);
    if (failed(KernelFormer(func, *loops, loop, schedule, plan).run(name)))
      return failure();
  }
  func.erase();
  return success();
}

namespace {
struct FlashFormKernelsPass
    : flash_tile::impl::FlashFormKernelsBase<FlashFormKernelsPass> {
  void runOnOperation() override {
    gpu::GPUModuleOp module = getOperation();
    auto planAttr = module->getAttrOfType<DictionaryAttr>(LaunchPlan::attrName);
    auto schedule = module->getAttrOfType<DictionaryAttr>("flash.plan");
    if (!planAttr || !schedule)
      return;
    FailureOr<LaunchPlan> plan =
        LaunchPlan::fromAttr(planAttr, module.getLoc());
    if (failed(plan))
      return signalPassFailure();
    for (auto func : llvm::make_early_inc_range(module.getOps<func::FuncOp>()))
      if (!func.isDeclaration() &&
          failed(formKernels(func, getSchedule(func), *plan)))
        return signalPassFailure();
    module->setAttr(LaunchPlan::attrName, plan->toAttr(&getContext()));
  }
};
} // namespace
