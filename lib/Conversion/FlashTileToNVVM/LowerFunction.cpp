//===- LowerFunction.cpp - The function of a kernel, its arguments --------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Parameters are the arguments that the launch plan lists from now on. Values
// that nothing in the kernel changes (sizes, threads, constants) are computed
// at its start.
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

#include "flash/Conversion/FlashTileToNVVM/Passes.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

//===----------------------------------------------------------------------===//
// Small things
//===----------------------------------------------------------------------===//

Value KernelLowering::constant(TypedAttr attr) {
  Value &value = constants[attr];
  if (!value)
    value = atEntry([&] { return arith::ConstantOp::create(b, loc, attr); });
  return value;
}

Value KernelLowering::i32(int64_t value) {
  return constant(b.getI32IntegerAttr(value));
}

Value KernelLowering::indexConstant(int64_t value) {
  return constant(b.getIndexAttr(value));
}

Value KernelLowering::toI32(Value value) {
  if (value.getType().isInteger(32))
    return value;
  return arith::IndexCastOp::create(b, loc, b.getI32Type(), value);
}

Value KernelLowering::i64(int64_t value) {
  return constant(b.getI64IntegerAttr(value));
}

Value KernelLowering::toI64(Value value) {
  Type type = b.getI64Type();
  if (value.getType() == type)
    return value;
  if (value.getType().isIndex())
    return arith::IndexCastOp::create(b, loc, type, value);
  return arith::ExtSIOp::create(b, loc, type, value);
}

Value KernelLowering::toIndex(Value value) {
  if (value.getType().isIndex())
    return value;
  return arith::IndexCastOp::create(b, loc, b.getIndexType(), value);
}

Value KernelLowering::makePair(Value first, Value second) {
  auto type = VectorType::get({2}, first.getType());
  Value pair = LLVM::UndefOp::create(b, loc, type);
  pair = LLVM::InsertElementOp::create(b, loc, pair, first, i32(0));
  return LLVM::InsertElementOp::create(b, loc, pair, second, i32(1));
}

Value KernelLowering::gep(Value pointer, Value bytes) {
  // Offsets into global memory have 64 bits.
  if (bytes.getType().isIndex())
    bytes = arith::IndexCastOp::create(b, loc, b.getI64Type(), bytes);
  return LLVM::GEPOp::create(b, loc, pointer.getType(), b.getI8Type(), pointer,
                             ArrayRef<LLVM::GEPArg>{bytes});
}

Value KernelLowering::gep(Value pointer, int64_t bytes) {
  if (bytes == 0)
    return pointer;
  return LLVM::GEPOp::create(
      b, loc, pointer.getType(), b.getI8Type(), pointer,
      ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(bytes)});
}

//===----------------------------------------------------------------------===//
// The function
//===----------------------------------------------------------------------===//

/// The counter of dynamic tasks.
static constexpr int64_t counterBytes = 4;

/// What flash-form-kernels has noted: of each part its offset, then its
/// extents.
LogicalResult KernelLowering::readParts() {
  size_t next = 0;
  auto &noted = launch.arguments;
  auto arguments = kernel.getBody().getArguments();
  for (BlockArgument argument : arguments.drop_front(plan.operands.size())) {
    auto memref = dyn_cast<MemRefType>(argument.getType());
    size_t rank = memref ? memref.getRank() : 0;
    bool known = rank > 0 && next + rank < noted.size() &&
                 noted[next].kind == PlanArgument::Kind::Workspace &&
                 llvm::all_of(
                     ArrayRef<PlanArgument>(noted).slice(next + 1, rank),
                     [](const PlanArgument &extent) {
                       return extent.kind == PlanArgument::Kind::Integer;
                     });
    if (!known)
      return kernel.emitOpError("has argument ")
             << argument.getArgNumber()
             << ", which is no operand of the launch plan and no part of the "
                "workspace";
    WorkspacePart part{noted[next].value, {}};
    for (size_t i = 0; i < rank; ++i)
      part.extents.push_back(noted[next + 1 + i].value);
    parts.push_back(std::move(part));
    next += rank + 1;
  }
  return success();
}

FailureOr<LLVM::LLVMFuncOp> KernelLowering::createFunction() {
  MLIRContext *context = b.getContext();
  int64_t numThreads = launch.block[0];
  auto pointer = LLVM::LLVMPointerType::get(context, /*addressSpace=*/1);
  SmallVector<Type> parameters;
  if (failed(readParts()))
    return failure();
  launch.arguments.clear();
  auto add = [&](Type type, PlanArgument argument) {
    parameters.push_back(type);
    launch.arguments.push_back(std::move(argument));
  };
  using Kind = PlanArgument::Kind;
  for (BlockArgument argument :
       kernel.getBody().getArguments().take_front(plan.operands.size())) {
    int64_t operand = argument.getArgNumber();
    auto memref = dyn_cast<MemRefType>(argument.getType());
    if (!memref) {
      add(argument.getType(), {Kind::Scalar, operand, {}, {}});
      continue;
    }
    add(pointer, {Kind::Pointer, operand, {}, {}});
    for (int64_t dim = 0; dim + 1 < memref.getRank(); ++dim)
      add(b.getI64Type(),
          {Kind::Integer, -1, Formula::stride(operand, dim), {}});
  }
  for (size_t i = 0; i < plan.sizes.size(); ++i)
    add(b.getI64Type(), {Kind::Integer, -1, Formula::size(i), {}});
  for (const WorkspacePart &part : parts)
    add(pointer, {Kind::Workspace, -1, part.offset, {}});
  // Kernels run one after another, and each leaves the counter at zero: one at
  // the front of the workspace is enough.
  for (RolesOp roles : kernel.getBody().getOps<RolesOp>())
    if (roles.isDynamic()) {
      if (plan.workspaceBytes.terms.empty())
        plan.workspaceBytes = Formula::constant(counterBytes);
      takesCounter = true;
      add(pointer, {Kind::Workspace, -1, Formula::constant(0), {}});
    }
  if (failed(addTensorMaps(parameters)))
    return failure();

  b.setInsertionPoint(kernel);
  auto type =
      LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(context), parameters);
  auto func = LLVM::LLVMFuncOp::create(b, loc, kernel.getName(), type);
  func->setAttr(NVVM::NVVMDialect::getKernelFuncAttrName(), b.getUnitAttr());
  func->setAttr(NVVM::NVVMDialect::getReqntidAttrName(),
                b.getDenseI32ArrayAttr({static_cast<int32_t>(numThreads)}));
  // One CTA an SM is enough: without this ptxas may spill a few bytes to fit
  // more of them than the plan asked for.
  func->setAttr(NVVM::NVVMDialect::getMinctasmAttrName(),
                b.getI32IntegerAttr(1));
  return func;
}

void KernelLowering::readArguments(LLVM::LLVMFuncOp func) {
  size_t next = 0;
  auto take = [&]() -> Value { return func.getArgument(next++); };
  auto arguments = kernel.getBody().getArguments();
  auto operands = arguments.take_front(plan.operands.size());
  for (BlockArgument argument : operands) {
    auto memref = dyn_cast<MemRefType>(argument.getType());
    if (!memref) {
      scalars.map(argument, take());
      continue;
    }
    GlobalTensor tensor;
    tensor.pointer = take();
    tensor.element = memref.getElementType();
    for (int64_t dim = 0; dim + 1 < memref.getRank(); ++dim)
      tensor.strides.push_back(take());
    if (memref.getRank())
      tensor.strides.push_back(i64(1));
    tensors[argument] = tensor;
  }
  SmallVector<Value> sizes;
  for (size_t i = 0; i < plan.sizes.size(); ++i)
    sizes.push_back(toIndex(take()));
  for (auto [argument, part] :
       llvm::zip(arguments.drop_front(operands.size()), parts))
    readPart(argument, part, take(), sizes);
  if (takesCounter)
    counter = take();
  for (BlockArgument argument : operands)
    if (isa<MemRefType>(argument.getType()))
      for (const Formula &dim : plan.operands[argument.getArgNumber()].dims)
        tensors[argument].sizes.push_back(emitFormula(dim, sizes));
}

void KernelLowering::readPart(BlockArgument argument, const WorkspacePart &part,
                              Value pointer, ArrayRef<Value> sizes) {
  GlobalTensor &tensor = tensors[argument];
  tensor.pointer = pointer;
  tensor.element = cast<MemRefType>(argument.getType()).getElementType();
  for (const Formula &extent : part.extents)
    tensor.sizes.push_back(emitFormula(extent, sizes));
  tensor.strides.assign(part.extents.size(), i64(1));
  for (size_t dim = part.extents.size() - 1; dim > 0; --dim)
    tensor.strides[dim - 1] = arith::MulIOp::create(b, loc, tensor.strides[dim],
                                                    toI64(tensor.sizes[dim]));
}

bool KernelLowering::isPart(Value tensor) {
  auto argument = dyn_cast<BlockArgument>(tensor);
  return argument && argument.getArgNumber() >= plan.operands.size();
}

Value KernelLowering::emitFormula(const Formula &formula,
                                  ArrayRef<Value> sizes) {
  SmallVector<Value> stack;
  for (const Formula::Term &term : formula.terms) {
    if (term.kind == Formula::Kind::Constant) {
      stack.push_back(indexConstant(term.value));
      continue;
    }
    if (term.kind == Formula::Kind::Size) {
      stack.push_back(sizes[term.value]);
      continue;
    }
    Value rhs = stack.pop_back_val(), lhs = stack.pop_back_val();
    // Extents and divisors are not negative.
    switch (term.kind) {
    case Formula::Kind::Add:
      lhs = arith::AddIOp::create(b, loc, lhs, rhs);
      break;
    case Formula::Kind::Sub:
      lhs = arith::SubIOp::create(b, loc, lhs, rhs);
      break;
    case Formula::Kind::Mul:
      lhs = arith::MulIOp::create(b, loc, lhs, rhs);
      break;
    case Formula::Kind::CeilDiv: {
      Value round = arith::SubIOp::create(b, loc, rhs, indexConstant(1));
      lhs = arith::AddIOp::create(b, loc, lhs, round);
      lhs = arith::DivUIOp::create(b, loc, lhs, rhs);
      break;
    }
    case Formula::Kind::FloorDiv:
      lhs = arith::DivUIOp::create(b, loc, lhs, rhs);
      break;
    case Formula::Kind::Min:
      lhs = arith::MinSIOp::create(b, loc, lhs, rhs);
      break;
    default:
      lhs = arith::MaxSIOp::create(b, loc, lhs, rhs);
    }
    stack.push_back(lhs);
  }
  return stack.back();
}

/// Lane and warp of `thread`.
void KernelLowering::splitThread() {
  Type type = b.getI32Type();
  lane = arith::AndIOp::create(b, loc, thread, i32(31));
  Value index = arith::ShRUIOp::create(b, loc, thread, i32(5));
  // All lanes have the same: a shuffle lets the assembler see it (a uniform
  // register).
  warp = index;
  if (!threadIsFresh)
    warp = NVVM::ShflOp::create(b, loc, type, i32(-1), index, i32(0), i32(31),
                                NVVM::ShflKind::idx, UnitAttr());
  group = arith::ShRUIOp::create(b, loc, lane, i32(2));
  member = arith::AndIOp::create(b, loc, lane, i32(3));
}

LogicalResult
KernelLowering::withFreshThread(llvm::function_ref<LogicalResult()> fn) {
  if (!taskLoop || !taskLoop->tick)
    return fn();
  auto saved = std::tuple(thread, lane, warp, group, member, laneOffsets,
                          firstRows, firstColumn, threadIsFresh);
  // With side effects, or LLVM takes the thread that it knows.
  thread =
      emitAssembly("mov.u32 $0, %tid.x;", "=r", b.getI32Type(), ValueRange())
          .front();
  laneOffsets.clear();
  firstRows.clear();
  firstColumn = nullptr;
  threadIsFresh = true;
  splitThread();
  LogicalResult result = fn();
  std::tie(thread, lane, warp, group, member, laneOffsets, firstRows,
           firstColumn, threadIsFresh) = saved;
  return result;
}

void KernelLowering::emitThreadIds() {
  thread = NVVM::ThreadIdXOp::create(b, loc, b.getI32Type());
  splitThread();

  auto module = kernel->getParentOfType<gpu::GPUModuleOp>();
  constexpr StringLiteral name = "flash_sram";
  if (!module.lookupSymbol(name)) {
    OpBuilder outer = OpBuilder::atBlockBegin(module.getBody());
    auto array = LLVM::LLVMArrayType::get(b.getI8Type(), 0);
    LLVM::GlobalOp::create(outer, loc, array, /*isConstant=*/false,
                           LLVM::Linkage::External, name, Attribute(),
                           /*alignment=*/1024, /*addrSpace=*/3);
  }
  sram = LLVM::AddressOfOp::create(
      b, loc, LLVM::LLVMPointerType::get(b.getContext(), 3), name);
}

LogicalResult KernelLowering::run() {
  warps = kernel.getWarps();
  specialized = !kernel.getBody().getOps<RolesOp>().empty();
  // Roles add the producer's warpgroup.
  launch.block = {32 * (specialized ? warps + 4 : warps), 1, 1};
  FailureOr<LLVM::LLVMFuncOp> created = createFunction();
  if (failed(created))
    return failure();
  LLVM::LLVMFuncOp func = *created;
  Block *block = func.addEntryBlock(b);
  b.setInsertionPointToStart(block);
  // Whatever does not change is computed before this op.
  auto anchor = LLVM::ReturnOp::create(b, loc, ValueRange());
  entry.setInsertionPoint(anchor);
  b.setInsertionPoint(anchor);
  readArguments(func);
  annotateTensorMaps(func);
  emitThreadIds();
  auto end = LLVM::ReturnOp::create(b, loc, ValueRange());
  entry.setInsertionPoint(end);
  b.setInsertionPoint(anchor);
  if (failed(lowerBlock(kernel.getBody().front())))
    return failure();
  end.erase();
  // Positions have 32 bits where extents are known to be small, addresses 64:
  // registers are what kernels of roles are short of.
  if (specialized)
    func->setAttr(indexBitsAttrName, b.getI64IntegerAttr(32));
  launch.sramBytes = kernel.getSramBytes();
  kernel.erase();
  return success();
}
