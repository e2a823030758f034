//===- EmitHost.cpp - LLVM IR and object code for this CPU -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Input: a module in the LLVM dialect. The code is generated for exactly the
// CPU that compiles (its features included), position independent, at O3.
//
//===----------------------------------------------------------------------===//

#include "flash/Target/EmitHost.h"

#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/SubtargetFeature.h"

using namespace mlir;

void mlir::flash::registerHostTranslations(DialectRegistry &registry) {
  registerAllToLLVMIRTranslations(registry);
}

static std::unique_ptr<llvm::TargetMachine> createHostMachine(Location loc) {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  llvm::Triple triple(llvm::sys::getDefaultTargetTriple());
  std::string message;
  const llvm::Target *target =
      llvm::TargetRegistry::lookupTarget(triple, message);
  if (!target) {
    emitError(loc) << "no code generator for the host: " << message;
    return nullptr;
  }
  llvm::SubtargetFeatures features;
  for (const auto &[feature, enabled] : llvm::sys::getHostCPUFeatures())
    features.AddFeature(feature, enabled);
  return std::unique_ptr<llvm::TargetMachine>(target->createTargetMachine(
      triple, llvm::sys::getHostCPUName(), features.getString(),
      llvm::TargetOptions(), llvm::Reloc::PIC_, std::nullopt,
      llvm::CodeGenOptLevel::Aggressive));
}

/// Translates and optimizes; null after a diagnostic.
static std::unique_ptr<llvm::Module> translate(ModuleOp module,
                                               llvm::LLVMContext &context,
                                               llvm::TargetMachine &machine) {
  std::unique_ptr<llvm::Module> llvmModule =
      translateModuleToLLVMIR(module, context);
  if (!llvmModule) {
    emitError(module.getLoc(),
              "the module can't be translated to LLVM IR: it holds "
              "operations that are not of the LLVM dialect");
    return nullptr;
  }
  llvmModule->setDataLayout(machine.createDataLayout());
  llvmModule->setTargetTriple(machine.getTargetTriple());
  if (llvm::Error error = makeOptimizingTransformer(
          /*optLevel=*/3, /*sizeLevel=*/0, &machine)(llvmModule.get())) {
    emitError(module.getLoc(), "optimization failed: ")
        << llvm::toString(std::move(error));
    return nullptr;
  }
  return llvmModule;
}

LogicalResult mlir::flash::emitHostLLVMIR(ModuleOp module,
                                          llvm::raw_ostream &os) {
  std::unique_ptr<llvm::TargetMachine> machine =
      createHostMachine(module.getLoc());
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> llvmModule;
  if (machine)
    llvmModule = translate(module, context, *machine);
  if (!llvmModule)
    return failure();
  llvmModule->print(os, nullptr);
  return success();
}

LogicalResult mlir::flash::emitHostObject(ModuleOp module,
                                          llvm::raw_pwrite_stream &os) {
  std::unique_ptr<llvm::TargetMachine> machine =
      createHostMachine(module.getLoc());
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> llvmModule;
  if (machine)
    llvmModule = translate(module, context, *machine);
  if (!llvmModule)
    return failure();
  llvm::legacy::PassManager passes;
  if (machine->addPassesToEmitFile(passes, os, nullptr,
                                   llvm::CodeGenFileType::ObjectFile))
    return emitError(module.getLoc(),
                     "the host's code generator makes no object files");
  passes.run(*llvmModule);
  return success();
}
