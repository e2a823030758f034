//===- Programs.cpp - The programs that flash-run compares ------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Programs.h"

#include "flash/Dialect/Flash/IR/Flash.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"
#include "flash/Runtime/Passes.h"
#include "flash/Runtime/Progress.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

#include <chrono>

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
  for (auto function : copy->getOps<func::FuncOp>())
    SymbolTable::setSymbolVisibility(function,
                                     function.getName() == entry
                                         ? SymbolTable::Visibility::Public
                                         : SymbolTable::Visibility::Private);
  PassManager pm(module.getContext());
  pm.addPass(createSymbolDCEPass());
  if (failed(pm.run(*copy)))
    return failure();
  return copy;
}

static void buildFrontPipeline(PassManager &pm, Flavor flavor) {
  pm.addNestedPass<func::FuncOp>(createFlashDecompose());
  if (flavor == Flavor::Reference)
    pm.addPass(createWidenFloats());
}

static void buildLowering(PassManager &pm) {
  (void)parsePassPipeline(
      "func.func(tosa-to-linalg-named,tosa-to-linalg,tosa-to-arith,tosa-to-"
      "tensor),func.func(arith-emulate-unsupported-floats{source-types=bf16 "
      "target-type=f32},math-extend-to-supported-types{extra-types=f16 "
      "target-type=f32}),convert-elementwise-to-linalg,empty-tensor-to-alloc-"
      "tensor,one-shot-bufferize{bufferize-function-boundaries=true "
      "function-boundary-type-conversion=identity-layout-map},func.func("
      "convert-linalg-to-loops),expand-strided-metadata,lower-affine,convert-"
      "scf-to-cf,arith-expand{include-bf16=true},convert-math-to-llvm,convert-"
      "math-to-libm,convert-arith-to-llvm,convert-index-to-llvm,finalize-"
      "memref-to-llvm,convert-func-to-llvm,convert-cf-to-llvm,reconcile-"
      "unrealized-casts",
      pm);
}

FailureOr<CompiledProgram> flash::compileProgram(ModuleOp module,
                                                 llvm::StringRef entry,
                                                 Flavor flavor,
                                                 const RunOptions &options) {
  auto start = std::chrono::steady_clock::now();
  Progress progress("compiling the " + getName(flavor) + " program");
  FailureOr<OwningOpRef<ModuleOp>> copy = isolateEntry(module, entry);
  if (failed(copy))
    return failure();
  CompiledProgram result{flavor, {}, 0, 0};
  (*copy)->walk([&](AttentionOp) { ++result.numAttentions; });
  PassManager front(module.getContext());
  buildFrontPipeline(front, flavor);
  if (failed(front.run(**copy)))
    return failure();
  llvm::Expected<CPUProgram> program =
      CPUProgram::compile(**copy, entry, buildLowering);
  if (!program)
    return module.emitError("the ")
           << getName(flavor) << " program of '" << entry
           << "' does not compile: " << llvm::toString(program.takeError());
  result.program = std::move(*program);
  result.compileSeconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start)
          .count();
  return result;
}

FailureOr<std::vector<HostTensor>>
flash::runProgram(const CompiledProgram &program,
                  llvm::ArrayRef<HostTensor> inputs, Location loc) {
  Progress progress("running the " + getName(program.flavor) + " program");
  std::vector<HostTensor> widened;
  llvm::SmallVector<const HostTensor *> pointers;
  for (const HostTensor &input : inputs)
    pointers.push_back(&input);
  if (program.flavor == Flavor::Reference) {
    for (const HostTensor &input : inputs)
      widened.push_back(input.convertTo(
          isFloat(input.getKind()) ? ElementKind::F64 : input.getKind()));
    for (auto [pointer, input] : llvm::zip_equal(pointers, widened))
      pointer = &input;
  }
  llvm::Expected<std::vector<HostTensor>> results =
      program.program.run(pointers);
  if (!results)
    return emitError(loc, llvm::toString(results.takeError()));
  return std::move(*results);
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
    for (Region &region : op->getRegions())
      for (Block &block : region)
        llvm::for_each(block.getArgumentTypes(), visit);
  });
  return coarsest;
}
