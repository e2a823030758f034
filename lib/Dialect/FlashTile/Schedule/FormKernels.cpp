//===- FormKernels.cpp - Tiled functions to kernels -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  func.func of constants, tensor.dim, tensor.empty and one scf.forall.
// Out: flash_tile.kernel with the same body on memrefs in global memory.
//
// The value semantics of the tiled form becomes memory here: every task writes
// a slice of its own, and inputs are never written, so no order is lost.
//
//===----------------------------------------------------------------------===//

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
/// Rebuilds one tiled function as a kernel.
class KernelFormer {
public:
  KernelFormer(func::FuncOp func, DictionaryAttr schedule, LaunchPlan &plan)
      : func(func), schedule(schedule), plan(plan), b(func.getContext()) {}

  LogicalResult run();

private:
  LogicalResult checkForm();
  LogicalResult checkResults();
  void addArguments(KernelOp kernel);
  LogicalResult addLaunch(KernelOp kernel);
  FailureOr<Formula> getFormula(OpFoldResult bound);
  void emitTask();
  LogicalResult cloneBody(Block &block);
  LogicalResult cloneOp(Operation &op);
  LogicalResult cloneStore(StoreOp op);
  Value lookup(Value value) { return mapping.lookupOrDefault(value); }

  func::FuncOp func;
  DictionaryAttr schedule;
  LaunchPlan &plan;
  OpBuilder b;
  scf::ForallOp forall;
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

LogicalResult KernelFormer::checkForm() {
  if (!func.getBody().hasOneBlock())
    return func.emitOpError("is not one block");
  for (Operation &op : func.getBody().front()) {
    if (auto loop = dyn_cast<scf::ForallOp>(op)) {
      if (forall)
        return op.emitOpError("is a second loop over tasks in one function");
      forall = loop;
    }
  }
  if (!forall)
    return func.emitOpError("holds no scf.forall to make a kernel of (was it "
                            "tiled, and not canonicalized since?)");
  for (OpFoldResult bound : forall.getMixedLowerBound())
    if (!isConstantIntValue(bound, 0))
      return forall.emitOpError("has tasks that do not begin at 0");
  for (OpFoldResult step : forall.getMixedStep())
    if (std::optional<int64_t> size = getConstantIntValue(step);
        !size || *size < 1)
      return forall.emitOpError("has a step that is not constant");
  return checkResults();
}

/// Results are written in place: they must be what the function returns, and
/// nothing may be there before.
LogicalResult KernelFormer::checkResults() {
  for (Value output : forall.getOutputs())
    if (!output.getDefiningOp<tensor::EmptyOp>())
      return forall.emitOpError("updates a tensor that is not tensor.empty");
  Operation *end = func.getBody().front().getTerminator();
  if (end->getOperands() != ValueRange(forall.getResults()))
    return end->emitOpError("does not return the results of the scf.forall");
  size_t count = func.getNumArguments() + forall.getNumResults();
  if (plan.operands.size() != count)
    return func.emitOpError("has ")
           << count << " arguments and results, but the launch plan "
           << plan.operands.size() << " operands";
  return success();
}

void KernelFormer::addArguments(KernelOp kernel) {
  Block &block = kernel.getBody().emplaceBlock();
  auto add = [&](Value value) {
    Type type = value.getType();
    if (auto tensor = dyn_cast<RankedTensorType>(type))
      type = getGlobalType(tensor);
    mapping.map(value, block.addArgument(type, value.getLoc()));
  };
  for (BlockArgument argument : func.getArguments())
    add(argument);
  for (BlockArgument output : forall.getRegionIterArgs())
    add(output);
  b.setInsertionPointToStart(&block);
}

/// The extent of the grid that `bound` is, in the plan's sizes.
FailureOr<Formula> KernelFormer::getFormula(OpFoldResult bound) {
  if (std::optional<int64_t> constant = getConstantIntValue(bound))
    return Formula::constant(*constant);
  auto dim = dyn_cast<Value>(bound).getDefiningOp<tensor::DimOp>();
  auto argument = dim ? dyn_cast<BlockArgument>(dim.getSource()) : nullptr;
  std::optional<int64_t> index = dim ? dim.getConstantIndex() : std::nullopt;
  if (!argument || !index || argument.getOwner() != &func.getBody().front())
    return forall.emitOpError("has a bound that is no extent of an argument");
  const PlanOperand &operand = plan.operands[argument.getArgNumber()];
  if (*index < 0 || *index >= int64_t(operand.dims.size()))
    return forall.emitOpError("has a bound that the launch plan does not know: "
                              "extent ")
           << *index << " of operand '" << operand.name << "'";
  return operand.dims[*index];
}

LogicalResult KernelFormer::addLaunch(KernelOp kernel) {
  PlanKernel launch;
  launch.entry = kernel.getName().str();
  launch.block[0] = 32 * kernel.getWarps();
  std::optional<Formula> grid;
  for (auto [bound, step] :
       llvm::zip(forall.getMixedUpperBound(), forall.getMixedStep())) {
    FailureOr<Formula> extent = getFormula(bound);
    if (failed(extent))
      return failure();
    int64_t size = *getConstantIntValue(step);
    if (size != 1)
      extent = Formula::binary(Formula::Kind::CeilDiv, *extent,
                               Formula::constant(size));
    grid = grid ? Formula::binary(Formula::Kind::Mul, *grid, *extent) : *extent;
  }
  // CTAs that stay take several tasks each.
  if (auto ctas = schedule.getAs<IntegerAttr>("ctas"); ctas && grid)
    grid = Formula::binary(Formula::Kind::Min, *grid,
                           Formula::constant(ctas.getInt()));
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
  auto task = TaskOp::create(
      b, forall.getLoc(), SmallVector<Type>(extents.size(), b.getIndexType()),
      extents, steps, schedule.contains("longest_first"));
  mapping.map(forall.getInductionVars(), task.getIds());
}

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

LogicalResult KernelFormer::run() {
  if (failed(checkForm()))
    return failure();
  auto warps = schedule.getAs<IntegerAttr>("warps");
  auto instruction = schedule.getAs<StringAttr>("instruction");
  if (!warps || !instruction)
    return func.emitOpError("has no plan with warps and instruction");
  b.setInsertionPoint(func);
  auto kernel = KernelOp::create(b, func.getLoc(), func.getName(),
                                 warps.getInt(), instruction.getValue());
  if (failed(addLaunch(kernel)))
    return failure();
  addArguments(kernel);
  if (failed(cloneBody(func.getBody().front())))
    return failure();
  emitTask();
  if (failed(cloneBody(*forall.getBody())))
    return failure();
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
          failed(KernelFormer(func, schedule, *plan).run()))
        return signalPassFailure();
    module->setAttr(LaunchPlan::attrName, plan->toAttr(&getContext()));
  }
};
} // namespace
