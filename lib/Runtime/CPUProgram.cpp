//===- CPUProgram.cpp - A compiled entry function ---------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Runtime/CPUProgram.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/TargetSelect.h"

#include <cstring>

using namespace mlir;
using namespace mlir::flash;

CPUProgram::CPUProgram() = default;
CPUProgram::~CPUProgram() = default;
CPUProgram::CPUProgram(CPUProgram &&) = default;
CPUProgram &CPUProgram::operator=(CPUProgram &&) = default;

/// Makes every result a tensor: the wrapper of a function with one scalar
/// result passes it in another way.
static void returnTensors(func::FuncOp function) {
  Operation *terminator = function.getBody().back().getTerminator();
  OpBuilder builder(terminator);
  SmallVector<Type> types;
  for (OpOperand &operand : terminator->getOpOperands()) {
    if (!isa<TensorType>(operand.get().getType()))
      operand.set(tensor::FromElementsOp::create(
          builder, terminator->getLoc(),
          RankedTensorType::get({}, operand.get().getType()), operand.get()));
    types.push_back(operand.get().getType());
  }
  function.setFunctionType(
      builder.getFunctionType(function.getArgumentTypes(), types));
}

llvm::Expected<CPUProgram>
CPUProgram::compile(ModuleOp module, llvm::StringRef entry,
                    llvm::function_ref<void(PassManager &)> buildPipeline) {
  CPUProgram program;
  auto function = module.lookupSymbol<func::FuncOp>(entry);
  returnTensors(function);
  function->setAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName(),
                    UnitAttr::get(module.getContext()));
  auto getSlot = [](Type type) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    Type element = tensor ? tensor.getElementType() : type;
    return Slot{*getElementKind(element),
                tensor ? unsigned(tensor.getRank()) : 0, !tensor};
  };
  for (auto [i, type] : llvm::enumerate(function.getArgumentTypes())) {
    program.arguments.push_back(getSlot(type));
    if (isa<TensorType>(type))
      function.setArgAttr(i, "bufferization.writable",
                          BoolAttr::get(module.getContext(), false));
  }
  for (Type type : function.getResultTypes())
    program.results.push_back(getSlot(type));

  PassManager pm(module.getContext());
  buildPipeline(pm);
  if (failed(pm.run(module)))
    return llvm::createStringError("lowering failed");
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  ExecutionEngineOptions options;
  auto transformer = makeOptimizingTransformer(3, 0, nullptr);
  options.transformer = transformer;
  options.jitCodeGenOptLevel = llvm::CodeGenOptLevel::Aggressive;
  auto engine = ExecutionEngine::create(module, options);
  if (!engine)
    return engine.takeError();
  program.engine = std::move(*engine);
  auto pointer = program.engine->lookupPacked(("_mlir_ciface_" + entry).str());
  if (!pointer)
    return pointer.takeError();
  program.function = *pointer;
  return program;
}

llvm::Expected<std::vector<HostTensor>>
CPUProgram::run(llvm::ArrayRef<const HostTensor *> inputs) const {
  std::vector<std::vector<int64_t>> descriptors;
  std::vector<void *> pointers;
  pointers.reserve(inputs.size());
  for (auto [input, slot] : llvm::zip_equal(inputs, arguments)) {
    auto &descriptor = descriptors.emplace_back();
    auto address = reinterpret_cast<int64_t>(input->getData());
    descriptor = {address, address, 0};
    llvm::append_range(descriptor, input->getShape());
    int64_t stride = 1;
    descriptor.resize(3 + 2 * slot.rank);
    for (unsigned i = slot.rank; i-- > 0;) {
      descriptor[3 + slot.rank + i] = stride;
      stride *= input->getShape()[i];
    }
    pointers.push_back(slot.isScalar ? const_cast<char *>(input->getData())
                                     : (void *)descriptor.data());
  }
  size_t resultWords = 0;
  for (const Slot &slot : results)
    resultWords += 3 + 2 * slot.rank;
  std::vector<int64_t> resultDescriptors(resultWords);
  void *resultPointer = resultDescriptors.data();
  std::vector<void *> packed;
  if (!results.empty())
    packed.push_back(&resultPointer);
  for (auto [i, slot] : llvm::enumerate(arguments))
    packed.push_back(slot.isScalar ? pointers[i] : &pointers[i]);
  function(packed.data());

  std::vector<HostTensor> outputs;
  const int64_t *word = resultDescriptors.data();
  for (const Slot &slot : results) {
    outputs.emplace_back(slot.kind, llvm::ArrayRef(word + 3, slot.rank));
    unsigned width = getByteWidth(slot.kind);
    std::memcpy(outputs.back().getData(),
                reinterpret_cast<char *>(word[1]) + word[2] * width,
                outputs.back().getNumBytes());
    word += 3 + 2 * slot.rank;
  }
  return outputs;
}
