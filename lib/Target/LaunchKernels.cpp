//===- LaunchKernels.cpp - Host code that launches kernels ------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Input: gpu.binary ops with launch plans, and calls of functions of the same
// names on tensors. Output: calls of @flash_launch_kernels with a table of
// addresses and shapes. Refused: signatures that do not fit the plan.
//
//===----------------------------------------------------------------------===//

#include "flash/Target/KernelImage.h"
#include "flash/Target/Passes.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::flash {
#define GEN_PASS_DEF_FLASHLAUNCHKERNELS
#include "flash/Target/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

static constexpr StringLiteral launcherName = "flash_launch_kernels";

//===----------------------------------------------------------------------===//
// Signatures
//===----------------------------------------------------------------------===//

static bool fits(const PlanOperand &operand, Type type) {
  std::string name;
  llvm::raw_string_ostream(name) << getElementTypeOrSelf(type);
  auto tensor = dyn_cast<RankedTensorType>(type);
  return name == operand.type && operand.isScalar == !tensor &&
         (!tensor || size_t(tensor.getRank()) == operand.dims.size());
}

/// The function has the operands of the plan as arguments and results.
static LogicalResult checkSignature(func::FuncOp function,
                                    const LaunchPlan &plan) {
  SmallVector<Type> types(function.getArgumentTypes());
  size_t numInputs = types.size();
  llvm::append_range(types, function.getResultTypes());
  bool matches = types.size() == plan.operands.size();
  for (size_t i = 0; matches && i < types.size(); ++i)
    matches = fits(plan.operands[i], types[i]) &&
              plan.operands[i].isOutput == (i >= numInputs);
  if (!matches)
    return function.emitError("'")
           << function.getName() << "' is of type "
           << function.getFunctionType()
           << ", which does not fit the operands of its launch plan";
  for (const PlanSize &size : plan.sizes)
    if (plan.operands[size.operand].isOutput)
      return function.emitError("'")
             << function.getName() << "': size '" << size.name
             << "' of its launch plan is read from an output";
  return success();
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

namespace {
/// Replaces one call.
class CallRewriter {
public:
  CallRewriter(func::CallOp call, const LaunchPlan &plan)
      : builder(call), loc(call.getLoc()), call(call), plan(plan) {}

  /// `index` is the position of the plan among those of the module.
  void rewrite(int64_t index);

private:
  Value makeIndex(int64_t value) {
    return arith::ConstantIndexOp::create(builder, loc, value);
  }
  Value emitTerm(const Formula::Term &term, ArrayRef<Value> sizes);
  Value emit(const Formula &formula, ArrayRef<Value> sizes);
  /// A buffer for operand `i`: the tensor's, or a new one.
  Value makeBuffer(size_t i, ArrayRef<Value> sizes);
  void addToTable(Value value) { table.push_back(value); }

  OpBuilder builder;
  Location loc;
  func::CallOp call;
  const LaunchPlan &plan;
  SmallVector<Value> table;
};
} // namespace

Value CallRewriter::emitTerm(const Formula::Term &term, ArrayRef<Value> sizes) {
  if (term.kind == Formula::Kind::Size)
    return sizes[term.value];
  // Buffers are contiguous, but no output's shape is made of strides.
  return makeIndex(term.kind == Formula::Kind::Constant ? term.value : 0);
}

Value CallRewriter::emit(const Formula &formula, ArrayRef<Value> sizes) {
  SmallVector<Value> stack;
  for (const Formula::Term &term : formula.terms) {
    if (term.kind < Formula::Kind::Add) {
      stack.push_back(emitTerm(term, sizes));
      continue;
    }
    Value rhs = stack.pop_back_val(), &lhs = stack.back();
    switch (term.kind) {
    case Formula::Kind::Add:
      lhs = arith::AddIOp::create(builder, loc, lhs, rhs);
      break;
    case Formula::Kind::Sub:
      lhs = arith::SubIOp::create(builder, loc, lhs, rhs);
      break;
    case Formula::Kind::Mul:
      lhs = arith::MulIOp::create(builder, loc, lhs, rhs);
      break;
    case Formula::Kind::FloorDiv:
      lhs = arith::FloorDivSIOp::create(builder, loc, lhs, rhs);
      break;
    case Formula::Kind::CeilDiv:
      lhs = arith::CeilDivSIOp::create(builder, loc, lhs, rhs);
      break;
    case Formula::Kind::Min:
      lhs = arith::MinSIOp::create(builder, loc, lhs, rhs);
      break;
    default:
      lhs = arith::MaxSIOp::create(builder, loc, lhs, rhs);
      break;
    }
  }
  return stack.front();
}

Value CallRewriter::makeBuffer(size_t i, ArrayRef<Value> sizes) {
  const PlanOperand &operand = plan.operands[i];
  if (operand.isScalar) {
    Value value = call.getOperand(i);
    auto type = MemRefType::get({}, value.getType());
    Value buffer = memref::AllocOp::create(builder, loc, type);
    memref::StoreOp::create(builder, loc, value, buffer);
    return buffer;
  }
  if (!operand.isOutput) {
    auto tensor = cast<RankedTensorType>(call.getOperand(i).getType());
    auto type = MemRefType::get(tensor.getShape(), tensor.getElementType());
    return bufferization::ToBufferOp::create(
        builder, loc, type, call.getOperand(i), /*read_only=*/true);
  }
  size_t result = i - call.getNumOperands();
  auto tensor = cast<RankedTensorType>(call.getResult(result).getType());
  SmallVector<Value> dims;
  for (int64_t dim = 0; dim < tensor.getRank(); ++dim)
    if (tensor.isDynamicDim(dim))
      dims.push_back(emit(operand.dims[dim], sizes));
  return memref::AllocOp::create(
      builder, loc, MemRefType::get(tensor.getShape(), tensor.getElementType()),
      dims);
}

void CallRewriter::rewrite(int64_t index) {
  SmallVector<Value> sizes;
  for (const PlanSize &size : plan.sizes)
    sizes.push_back(tensor::DimOp::create(
        builder, loc, call.getOperand(size.operand), size.dim));
  SmallVector<Value> outputs;
  for (auto [i, operand] : llvm::enumerate(plan.operands)) {
    Value buffer = makeBuffer(i, sizes);
    addToTable(memref::ExtractAlignedPointerAsIndexOp::create(
        builder, loc, builder.getIndexType(), buffer));
    for (size_t dim = 0; dim < operand.dims.size(); ++dim)
      addToTable(memref::DimOp::create(builder, loc, buffer, int64_t(dim)));
    if (operand.isOutput)
      outputs.push_back(buffer);
  }
  auto type = MemRefType::get({int64_t(table.size())}, builder.getIndexType());
  Value buffer = memref::AllocOp::create(builder, loc, type);
  for (auto [i, value] : llvm::enumerate(table))
    memref::StoreOp::create(builder, loc, value, buffer, makeIndex(i));
  Value dynamic = memref::CastOp::create(
      builder, loc,
      MemRefType::get({ShapedType::kDynamic}, builder.getIndexType()), buffer);
  func::CallOp::create(builder, loc, launcherName, TypeRange(),
                       ValueRange{makeIndex(index), dynamic});
  for (auto [result, output] : llvm::zip_equal(call.getResults(), outputs))
    result.replaceAllUsesWith(bufferization::ToTensorOp::create(
        builder, loc, result.getType(), output, /*restrict=*/true,
        /*writable=*/true));
  call.erase();
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
struct LaunchKernels : flash::impl::FlashLaunchKernelsBase<LaunchKernels> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    FailureOr<std::vector<KernelImage>> images = collectKernelImages(module);
    if (failed(images))
      return signalPassFailure();
    // By the name of the function: the position of the plan.
    llvm::MapVector<StringAttr, int64_t> positions;
    for (auto [i, image] : llvm::enumerate(*images)) {
      // The gpu.binary has the same name.
      auto function = findFunction(module, image.plan.name);
      if (!function)
        continue;
      if (failed(checkSignature(function, image.plan)))
        return signalPassFailure();
      positions[function.getSymNameAttr()] = int64_t(i);
    }
    module.walk([&](func::CallOp call) {
      auto it = positions.find(call.getCalleeAttr().getAttr());
      if (it != positions.end())
        CallRewriter(call, (*images)[it->second].plan).rewrite(it->second);
    });
    finish(module, positions);
  }

  static func::FuncOp findFunction(ModuleOp module, StringRef name) {
    for (auto function : module.getOps<func::FuncOp>())
      if (function.getName() == name)
        return function;
    return nullptr;
  }

  /// Kernels leave the module; the launcher is declared.
  static void finish(ModuleOp module,
                     const llvm::MapVector<StringAttr, int64_t> &positions) {
    for (auto function :
         llvm::make_early_inc_range(module.getOps<func::FuncOp>()))
      if (positions.contains(function.getSymNameAttr()))
        function.erase();
    for (auto binary :
         llvm::make_early_inc_range(module.getOps<gpu::BinaryOp>()))
      binary.erase();
    if (positions.empty())
      return;
    auto builder = OpBuilder::atBlockEnd(module.getBody());
    Type index = builder.getIndexType();
    Type table = MemRefType::get({ShapedType::kDynamic}, index);
    auto launcher =
        func::FuncOp::create(builder, module.getLoc(), launcherName,
                             builder.getFunctionType({index, table}, {}));
    launcher.setPrivate();
  }
};
} // namespace
