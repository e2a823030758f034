//===- FormGPUModules.cpp - One GPU module per attention -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  private functions of one planned flash.attention and constants.
// Out: a gpu.module around each, with what a launch plan says of operands and
//      sizes, and a declaration in its place.
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/Flash/IR/AttentionView.h"
#include "flash/Dialect/FlashTile/Schedule/Passes.h"
#include "flash/Target/LaunchPlan.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/FormatVariadic.h"

namespace mlir::flash_tile {
#define GEN_PASS_DEF_FLASHFORMGPUMODULES
#include "flash/Dialect/FlashTile/Schedule/Passes.h.inc"
} // namespace mlir::flash_tile

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// The operands and sizes of a plan
//===----------------------------------------------------------------------===//

namespace {
/// Describes the operands of one attention, or its backward, for the host.
class PlanBuilder {
public:
  PlanBuilder(Operation *op, AttentionView view, func::FuncOp func)
      : op(op), view(std::move(view)), func(func) {}

  LaunchPlan build();

private:
  void addTensor(Value value, StringRef name, AffineMap map);
  void addOutput(Value result, StringRef name, AffineMap map);
  void addOutputs(AttentionOp attention);
  void addOutputs(AttentionBackwardOp backward);
  void nameOperands();
  void nameForwardResults(AttentionBackwardOp backward);
  std::vector<Formula> getExtents(RankedTensorType type, AffineMap map,
                                  int64_t operand);
  Formula getDomainSize(unsigned dim);

  Operation *op;
  AttentionView view;
  func::FuncOp func;
  LaunchPlan plan;
  /// What is known of each argument: its name and, if mapped, its map.
  SmallVector<std::pair<std::string, AffineMap>> known;
  SmallVector<int64_t> sizeOfDim; ///< index into plan.sizes, or -1
};
} // namespace

/// MLIR's name of an element type.
static std::string printType(Type type) {
  std::string text;
  llvm::raw_string_ostream os(text);
  type.print(os);
  return text;
}

void PlanBuilder::addTensor(Value value, StringRef name, AffineMap map) {
  auto argument = dyn_cast_or_null<BlockArgument>(value);
  if (!argument)
    return;
  // One tensor can be several operands; the first names it.
  auto &[known_name, known_map] = known[argument.getArgNumber()];
  if (known_name.empty())
    known_name = name.str();
  if (!known_map)
    known_map = map;
}

void PlanBuilder::nameOperands() {
  known.resize(func.getNumArguments());
  for (const MappedTensor *tensor : view.mappedInputs()) {
    std::string name = tensor->name.str();
    for (auto [i, bias] : llvm::enumerate(view.biases))
      if (tensor == &view.biases[i])
        name = "bias" + std::to_string(i);
    addTensor(tensor->tensor, name, tensor->map);
  }
  addTensor(view.scale, "scale", AffineMap());
  for (auto [i, capture] : llvm::enumerate(view.captures))
    addTensor(capture, "capture" + std::to_string(i), AffineMap());
  if (auto backward = dyn_cast<AttentionBackwardOp>(op))
    nameForwardResults(backward);
}

/// What the backward reads of the forward, and the gradients of that.
void PlanBuilder::nameForwardResults(AttentionBackwardOp backward) {
  addTensor(backward.getOutput(), "output", view.outputMap);
  addTensor(backward.getLse(), "lse", view.lseMap);
  addTensor(backward.getDOutput(), "d_output", view.outputMap);
  addTensor(backward.getDLse(), "d_lse", view.lseMap);
}

/// The run-time size of a domain dim: from the first argument that has it.
Formula PlanBuilder::getDomainSize(unsigned dim) {
  if (sizeOfDim[dim] >= 0)
    return Formula::size(sizeOfDim[dim]);
  AffineExpr expr = getAffineDimExpr(dim, op->getContext());
  for (auto [i, entry] : llvm::enumerate(known)) {
    if (!entry.second)
      continue;
    std::optional<unsigned> position = entry.second.getResultPosition(expr);
    if (!position)
      continue;
    auto type = cast<RankedTensorType>(func.getArgument(i).getType());
    if (!type.isDynamicDim(*position))
      return Formula::constant(type.getDimSize(*position));
    sizeOfDim[dim] = plan.sizes.size();
    plan.sizes.push_back({getDomainDimName(dim, view.numBatch),
                          static_cast<int64_t>(i),
                          static_cast<int64_t>(*position)});
    return Formula::size(sizeOfDim[dim]);
  }
  // Constants inside the function have static extents.
  for (const MappedTensor *tensor : view.mappedInputs())
    if (std::optional<unsigned> position = tensor->map.getResultPosition(expr))
      return Formula::constant(cast<RankedTensorType>(tensor->tensor.getType())
                                   .getDimSize(*position));
  llvm_unreachable("every extent is readable from an operand [att-17]");
}

std::vector<Formula> PlanBuilder::getExtents(RankedTensorType type,
                                             AffineMap map, int64_t operand) {
  std::vector<Formula> extents;
  for (int64_t i = 0; i < type.getRank(); ++i) {
    if (!type.isDynamicDim(i)) {
      extents.push_back(Formula::constant(type.getDimSize(i)));
      continue;
    }
    AffineExpr expr = map ? map.getResult(i) : AffineExpr();
    if (auto dim = dyn_cast_if_present<AffineDimExpr>(expr)) {
      extents.push_back(getDomainSize(dim.getPosition()));
      continue;
    }
    if (auto binary = dyn_cast_if_present<AffineBinaryOpExpr>(expr)) {
      // Grouped heads: one entry for each started group.
      auto dim = dyn_cast<AffineDimExpr>(binary.getLHS());
      auto factor = dyn_cast<AffineConstantExpr>(binary.getRHS());
      if (dim && factor && binary.getKind() == AffineExprKind::FloorDiv) {
        extents.push_back(Formula::binary(
            Formula::Kind::CeilDiv, getDomainSize(dim.getPosition()),
            Formula::constant(factor.getValue())));
        continue;
      }
    }
    // Nothing relates it to the domain (a capture): a size of its own.
    plan.sizes.push_back(
        {llvm::formatv("{0}_{1}", plan.operands[operand].name, i), operand, i});
    extents.push_back(Formula::size(plan.sizes.size() - 1));
  }
  return extents;
}

LaunchPlan PlanBuilder::build() {
  plan.name = func.getName().str();
  sizeOfDim.assign(view.numDims(), -1);
  nameOperands();
  for (BlockArgument argument : func.getArguments()) {
    int64_t index = argument.getArgNumber();
    PlanOperand operand;
    operand.name = known[index].first;
    if (operand.name.empty())
      operand.name = "unused" + std::to_string(index);
    operand.type = printType(getElementTypeOrSelf(argument.getType()));
    operand.isScalar = !isa<RankedTensorType>(argument.getType());
    plan.operands.push_back(operand);
    if (auto type = dyn_cast<RankedTensorType>(argument.getType())) {
      std::vector<Formula> dims = getExtents(type, known[index].second, index);
      plan.operands[index].dims = std::move(dims);
    }
  }
  if (auto backward = dyn_cast<AttentionBackwardOp>(op))
    addOutputs(backward);
  else
    addOutputs(cast<AttentionOp>(op));
  return std::move(plan);
}

void PlanBuilder::addOutputs(AttentionOp attention) {
  addOutput(attention.getOutput(), "output", view.outputMap);
  addOutput(attention.getLse(), "lse", view.lseMap);
}

/// Gradients have the maps of their operands.
void PlanBuilder::addOutputs(AttentionBackwardOp backward) {
  addOutput(backward.getDQuery(), "d_query", view.query.map);
  addOutput(backward.getDKey(), "d_key", view.key.map);
  addOutput(backward.getDValue(), "d_value", view.value.map);
  auto biases = backward.getBiasGradients().value_or(ArrayRef<int64_t>());
  for (auto [i, gradient] : llvm::zip(biases, backward.getDBiases()))
    addOutput(gradient, "d_bias" + std::to_string(i), view.biases[i].map);
  auto captures = backward.getCaptureGradients().value_or(ArrayRef<int64_t>());
  for (auto [i, gradient] : llvm::zip(captures, backward.getDCaptures()))
    addOutput(gradient, "d_capture" + std::to_string(i), AffineMap());
  addOutput(backward.getDSinks(), "d_sinks", view.sinks.map);
}

/// Nothing if there is no such result.
void PlanBuilder::addOutput(Value result, StringRef name, AffineMap map) {
  if (!result)
    return;
  auto type = cast<RankedTensorType>(result.getType());
  PlanOperand operand;
  operand.name = name.str();
  operand.type = printType(type.getElementType());
  operand.isOutput = true;
  plan.operands.push_back(operand);
  std::vector<Formula> dims = getExtents(type, map, plan.operands.size() - 1);
  plan.operands.back().dims = std::move(dims);
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

/// The plan of an attention or its backward.
static DictionaryAttr getPlan(Operation *op) {
  if (auto attention = dyn_cast<AttentionOp>(op))
    return attention.getPlanAttr();
  return cast<AttentionBackwardOp>(op).getPlanAttr();
}

/// The one attention, or backward of one, of an outlined function, if it has a
/// plan for a GPU.
static Operation *getPlannedAttention(func::FuncOp func) {
  if (!func.isPrivate() || func.isDeclaration() ||
      !func.getBody().hasOneBlock())
    return nullptr;
  Operation *found = nullptr;
  for (Operation &op : func.getBody().front().without_terminator()) {
    if (op.hasTrait<OpTrait::ConstantLike>())
      continue;
    if (!isa<AttentionOp, AttentionBackwardOp>(op) || found)
      return nullptr;
    found = &op;
  }
  DictionaryAttr plan = found ? getPlan(found) : DictionaryAttr();
  return plan && plan.get("instruction") ? found : nullptr;
}

namespace {
struct FlashFormGPUModulesPass
    : flash_tile::impl::FlashFormGPUModulesBase<FlashFormGPUModulesPass> {
  using FlashFormGPUModulesBase::FlashFormGPUModulesBase;

  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    for (auto func :
         llvm::make_early_inc_range(getOperation().getOps<func::FuncOp>())) {
      Operation *op = getPlannedAttention(func);
      if (!op)
        continue;
      FailureOr<AttentionView> view = AttentionView::get(op);
      if (failed(view))
        return signalPassFailure();
      formModule(func, op, std::move(*view), symbols);
    }
  }

private:
  void formModule(func::FuncOp func, Operation *op, AttentionView view,
                  SymbolTable &symbols) {
    LaunchPlan plan = PlanBuilder(op, std::move(view), func).build();
    plan.chip = chip;
    OpBuilder builder(func);
    auto module = gpu::GPUModuleOp::create(builder, func.getLoc(),
                                           (func.getName() + "_gpu").str());
    module->setAttr(LaunchPlan::attrName, plan.toAttr(&getContext()));
    module->setAttr("flash.plan", getPlan(op));
    symbols.insert(module);
    auto declaration = func::FuncOp::create(
        builder, func.getLoc(), func.getName(), func.getFunctionType());
    declaration.setPrivate();
    func->moveBefore(module.getBody(), module.getBody()->end());
    func.setPublic();
  }
};
} // namespace
