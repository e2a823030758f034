//===- PairProgram.cpp - Compile and run functions of matches ---*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compilation takes most of the time of a verification, so it is plain: loops
// and little optimization, unless the programs are large.
//
//===----------------------------------------------------------------------===//

#include "PairProgram.h"

#include "flash/Dialect/Flash/Transforms/Passes.h"
#include "flash/Pipelines/CPU.h"
#include "flash/Pipelines/FusedCPU.h"
#include "flash/Runtime/Passes.h"
#include "flash/Support/FatalErrors.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::flash;

static constexpr StringLiteral kF64Suffix = "_f64";
static constexpr StringLiteral kCheckRead = "flash_check_read";

/// To linalg with scalar constants folded as the types of the program round
/// them.
static void buildToLinalg(OpPassManager &pm) {
  buildInputToLinalgPipeline(pm);
  pm.addNestedPass<func::FuncOp>(createFlashDecompose());
  pm.addPass(createCanonicalizerPass());
}

static void buildOptimized(OpPassManager &pm) {
  CPUPipelineOptions options;
  options.parallel = false;
  buildLinalgToLLVMPipeline(pm, options);
}

void mlir::flash::buildPairPipelines(OpPassManager &pm) {
  buildToLinalg(pm);
  pm.addPass(createWidenFloats());
  buildPlainLinalgToLLVMPipeline(pm);
  buildOptimized(pm);
}

template <typename BuildFn>
static LogicalResult runPasses(ModuleOp module, BuildFn build) {
  PassManager pm(module.getContext());
  build(pm);
  return pm.run(module);
}

/// Adds each function in f64 where that is possible.
static LogicalResult addWidened(ModuleOp module, llvm::StringSet<> &onlyTyped) {
  OwningOpRef<ModuleOp> widened = module.clone();
  for (auto function :
       llvm::make_early_inc_range(widened->getOps<func::FuncOp>())) {
    bool usesBits = false;
    function.walk([&](Operation *op) {
      usesBits |= isa<arith::BitcastOp, tensor::BitcastOp>(op);
    });
    if (usesBits) {
      onlyTyped.insert(function.getName());
      function.erase();
      continue;
    }
    function.setName((function.getName() + kF64Suffix).str());
  }
  if (failed(runPasses(
          *widened, [](PassManager &pm) { pm.addPass(createWidenFloats()); })))
    return failure();
  module.getBody()->getOperations().splice(module.getBody()->end(),
                                           widened->getBody()->getOperations());
  return success();
}

//===----------------------------------------------------------------------===//
// Reads by computed indices
//===----------------------------------------------------------------------===//

static thread_local bool outOfRange = false;

static void checkRead(int64_t inRange) { outOfRange |= !inRange; }

bool PairProgram::readOutOfRange() { return outOfRange; }

/// Whether an original program is defined for its inputs can depend on sizes
/// in ways that no analysis sees: reads by computed indices are checked.
static void checkReads(ModuleOp module) {
  SmallVector<tensor::ExtractOp> reads;
  for (auto function : module.getOps<func::FuncOp>())
    if (function.getName().starts_with("original_") &&
        !function.getName().ends_with(kF64Suffix))
      function.walk([&](tensor::ExtractOp op) {
        if (!op.getIndices().empty())
          reads.push_back(op);
      });
  if (reads.empty())
    return;
  OpBuilder builder = OpBuilder::atBlockBegin(module.getBody());
  Type i64 = builder.getI64Type();
  func::FuncOp::create(builder, module.getLoc(), kCheckRead,
                       builder.getFunctionType(i64, {}))
      .setPrivate();
  for (tensor::ExtractOp op : reads) {
    Location loc = op.getLoc();
    builder.setInsertionPoint(op);
    Value inRange;
    for (auto [i, index] : llvm::enumerate(op.getIndices())) {
      Value size = tensor::DimOp::create(builder, loc, op.getTensor(), i);
      // Unsigned: negative indices are large.
      Value below = arith::CmpIOp::create(
          builder, loc, arith::CmpIPredicate::ult, index, size);
      inRange =
          inRange
              ? arith::AndIOp::create(builder, loc, inRange, below).getResult()
              : below;
    }
    inRange = arith::ExtUIOp::create(builder, loc, i64, inRange);
    func::CallOp::create(builder, loc, kCheckRead, TypeRange(), inRange);
  }
}

//===----------------------------------------------------------------------===//
// Programs
//===----------------------------------------------------------------------===//

llvm::Expected<std::unique_ptr<PairProgram>>
PairProgram::compile(ModuleOp module, bool quick) {
  std::unique_ptr<PairProgram> program(new PairProgram());
  std::string message;
  ScopedDiagnosticHandler handler(
      module.getContext(), [&](Diagnostic &diagnostic) {
        if (message.empty() &&
            diagnostic.getSeverity() == DiagnosticSeverity::Error)
          message = diagnostic.str();
      });
  llvm::Error error = llvm::Error::success();
  std::optional<std::string> crash = runGuarded([&] {
    if (failed(runPasses(module, buildToLinalg)) ||
        failed(addWidened(module, program->onlyTyped)))
      return;
    checkReads(module);
    if (failed(runPasses(module, quick ? buildPlainLinalgToLLVMPipeline
                                       : buildOptimized)))
      return;
    CPUExecutorOptions options;
    for (StringRef prefix : {"", "_mlir_ciface_"})
      options.symbols.push_back(
          {(prefix + kCheckRead).str(), reinterpret_cast<void *>(&checkRead)});
    options.quick = quick;
    auto executor = CPUExecutor::create(module, options);
    if (executor)
      program->executor = std::move(*executor);
    else
      error = executor.takeError();
  });
  if (error)
    return error;
  if (crash)
    return llvm::createStringError(*crash);
  if (!program->executor)
    return llvm::createStringError(message.empty() ? "a pass failed" : message);
  return program;
}

llvm::Expected<Buffers> PairProgram::run(StringRef name, FunctionType type,
                                         bool inF64,
                                         MutableArrayRef<HostBuffer> inputs) {
  std::string entry = (name + (inF64 ? kF64Suffix : "")).str();
  if (inF64)
    type = cast<FunctionType>(widenFloats(type));
  outOfRange = false;
  std::optional<llvm::Expected<Buffers>> results;
  std::optional<std::string> crash = runGuarded(
      [&] { results.emplace(executor->invoke(entry, type, inputs)); });
  if (crash)
    return llvm::createStringError(name + " fails: " + *crash);
  return std::move(*results);
}
