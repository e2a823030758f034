//===- Programs.cpp - The programs that flash-run compares ------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Programs.h"

#include "AttentionFlops.h"

#include "flash/Dialect/Flash/IR/AttentionView.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"
#include "flash/Pipelines/CPU.h"
#include "flash/Pipelines/FusedCPU.h"
#include "flash/Pipelines/Raise.h"
#include "flash/Runtime/Passes.h"
#include "flash/Runtime/Progress.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::flash;

llvm::StringRef flash::getName(Flavor flavor) {
  switch (flavor) {
  case Flavor::Unfused:
    return "unfused";
  case Flavor::Reference:
    return "f64 reference";
  case Flavor::Fused:
    return "fused";
  }
  llvm_unreachable("all flavors are listed");
}

/// A copy of the module with the entry and what it calls.
static FailureOr<OwningOpRef<ModuleOp>> isolateEntry(ModuleOp module,
                                                     llvm::StringRef entry) {
  OwningOpRef<ModuleOp> copy = module.clone();
  for (auto function : copy->getOps<func::FuncOp>()) {
    // Every program must see the same inputs, every run as well.
    if (function.getName() == entry && !function.isExternal())
      for (auto [i, type] : llvm::enumerate(function.getArgumentTypes()))
        if (isa<TensorType>(type))
          function.setArgAttr(i, "bufferization.writable",
                              BoolAttr::get(module.getContext(), false));
    SymbolTable::setSymbolVisibility(function,
                                     function.getName() == entry
                                         ? SymbolTable::Visibility::Public
                                         : SymbolTable::Visibility::Private);
  }
  PassManager pm(module.getContext());
  pm.addPass(createSymbolDCEPass());
  if (failed(pm.run(*copy)))
    return failure();
  return copy;
}

template <typename BuildFn>
static LogicalResult runPasses(ModuleOp module, BuildFn build) {
  PassManager pm(module.getContext());
  build(pm);
  return pm.run(module);
}

static unsigned countAttention(ModuleOp module) {
  unsigned count = 0;
  module.walk([&](AttentionOp) { ++count; });
  return count;
}

/// Moves what the GPU takes there, and notes how much that is.
static LogicalResult compileKernels(ModuleOp module, llvm::StringRef entry,
                                    DeviceKernels &kernels,
                                    AttentionSummary &attention) {
  if (failed(kernels.compile(module)))
    return failure();
  attention.device =
      (kernels.device->getName() + ", " + kernels.chip->name).str();
  attention.numOnDevice = attention.numOps - countAttention(module);
  if (attention.numOnDevice == 0)
    return module.lookupSymbol(entry)->emitError("no attention of '")
           << entry << "' runs on the GPU: the CPU would do all of it";
  return success();
}

/// Fuses and lowers to the LLVM dialect, and notes what was fused.
static LogicalResult lowerFused(ModuleOp module, llvm::StringRef entry,
                                const CPUPipelineOptions &pipeline,
                                const RunOptions &options,
                                DeviceKernels *kernels,
                                AttentionSummary &attention,
                                ArrayRef<HostBuffer> inputs) {
  if (failed(runPasses(module, [](PassManager &pm) {
        buildInputToLinalgPipeline(pm);
        buildRaisePipeline(pm);
      })))
    return failure();
  attention.numOps = countAttention(module);
  if (attention.numOps == 0 && options.verify &&
      options.against == options.entry)
    return module.lookupSymbol(entry)->emitError(
               "no attention was recognized in '")
           << entry
           << "': the fused program is the unfused one, there is nothing to "
              "verify";
  attention.flops =
      countAttentionFlops(module.lookupSymbol<func::FuncOp>(entry), inputs);
  if (kernels && failed(compileKernels(module, entry, *kernels, attention)))
    return failure();
  if (failed(runPasses(module, buildTileAttentionPipeline)))
    return failure();
  attention.numTiled =
      attention.numOps - attention.numOnDevice - countAttention(module);
  return runPasses(
      module, [&](PassManager &pm) { buildTiledToLLVMPipeline(pm, pipeline); });
}

/// Lowers to the LLVM dialect.
static LogicalResult lowerUnfused(ModuleOp module, Flavor flavor,
                                  const CPUPipelineOptions &pipeline) {
  return runPasses(module, [&](PassManager &pm) {
    if (flavor == Flavor::Unfused)
      return buildUnfusedCPUPipeline(pm, pipeline);
    buildInputToLinalgPipeline(pm);
    pm.addNestedPass<func::FuncOp>(createFlashDecompose());
    pm.addPass(createWidenFloats());
    buildLinalgToLLVMPipeline(pm, pipeline);
  });
}

FailureOr<Program> Program::compile(ModuleOp module, llvm::StringRef entry,
                                    Flavor flavor, const RunOptions &options,
                                    ArrayRef<HostBuffer> inputs) {
  Progress progress("compiling the " + getName(flavor) + " program");
  FailureOr<OwningOpRef<ModuleOp>> copy = isolateEntry(module, entry);
  if (failed(copy))
    return failure();
  Program program;
  program.flavor = flavor;
  program.entry = entry.str();
  CPUPipelineOptions pipeline;
  CPUExecutorOptions executor;
  pipeline.parallel = options.threads != 1;
  executor.numThreads = options.threads;
  if (std::optional<std::string> note = configureThreads(pipeline, executor))
    mlir::emitRemark(module.getLoc(), *note);

  auto function = (*copy)->lookupSymbol<func::FuncOp>(entry);
  program.type = function.getFunctionType();
  if (flavor == Flavor::Reference)
    program.type = cast<FunctionType>(widenFloats(program.type));
  if (flavor == Flavor::Fused && options.cuda) {
    auto kernels = DeviceKernels::open(options.chip, function.getLoc());
    if (failed(kernels))
      return failure();
    program.kernels = std::move(*kernels);
  }
  if (failed(flavor == Flavor::Fused
                 ? lowerFused(**copy, entry, pipeline, options,
                              program.kernels.get(), program.attention, inputs)
                 : lowerUnfused(**copy, flavor, pipeline)))
    return failure();
  auto compiled = CPUExecutor::create(**copy, executor);
  llvm::Error error =
      compiled ? (*compiled)->prepare(entry) : compiled.takeError();
  if (error)
    return module.emitError("the ")
           << getName(flavor) << " program of '" << entry
           << "' does not compile: " << llvm::toString(std::move(error));
  program.executor = std::move(*compiled);
  return program;
}

FailureOr<Buffers> Program::run(MutableArrayRef<HostBuffer> inputs,
                                Location loc) {
  Progress progress("running the " + getName(flavor) + " program");
  auto report = [&](llvm::Error error) -> LogicalResult {
    return emitError(loc, "the ")
           << getName(flavor)
           << " program fails: " << llvm::toString(std::move(error));
  };
  Buffers widened;
  if (flavor == Flavor::Reference) {
    llvm::Expected<Buffers> copies = widenElements(inputs);
    if (!copies)
      return report(copies.takeError());
    widened = std::move(*copies);
    inputs = widened;
  }
  Buffers results;
  auto invoke = [&]() -> llvm::Error {
    llvm::Expected<Buffers> invoked = executor->invoke(entry, type, inputs);
    if (!invoked)
      return invoked.takeError();
    results = std::move(*invoked);
    return llvm::Error::success();
  };
  if (llvm::Error error = kernels ? kernels->launcher->run(invoke) : invoke())
    return report(std::move(error));
  for (const HostBuffer &result : results)
    if (!result.isContiguous())
      return emitError(loc, "the ")
             << getName(flavor) << " program returns a buffer with gaps";
  return results;
}

FailureOr<double> Program::timeKernels(MutableArrayRef<HostBuffer> inputs,
                                       Location loc) {
  // Enough for the clocks to rise and for the cost of a launch to hide.
  kernels->launcher->setTimedRepeats(20);
  FailureOr<Buffers> results = run(inputs, loc);
  kernels->launcher->setTimedRepeats(0);
  if (failed(results))
    return failure();
  return kernels->launcher->getKernelSeconds();
}

ElementKind flash::getCoarsestFloat(ModuleOp module, llvm::StringRef entry) {
  FailureOr<OwningOpRef<ModuleOp>> copy = isolateEntry(module, entry);
  ElementKind coarsest = ElementKind::F64;
  if (failed(copy))
    return coarsest;
  auto visit = [&](Type type) {
    std::optional<ElementKind> kind =
        getElementKind(getElementTypeOrSelf(type));
    if (kind && isFloat(*kind) && getEpsilon(*kind) > getEpsilon(coarsest))
      coarsest = *kind;
  };
  (*copy)->walk([&](Operation *op) {
    llvm::for_each(op->getResultTypes(), visit);
    if (isa<AttentionOp>(op))
      if (FailureOr<AttentionView> view = AttentionView::get(op);
          succeeded(view))
        visit(view->numerics.getAccType());
    for (Region &region : op->getRegions())
      for (Block &block : region)
        llvm::for_each(block.getArgumentTypes(), visit);
  });
  return coarsest;
}
