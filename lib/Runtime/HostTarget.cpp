//===- HostTarget.cpp - The host's CPU and its OpenMP runtime -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the executor asks the machine: CPU features and a shared library.
//
//===----------------------------------------------------------------------===//

#include "flash/Pipelines/CPU.h"
#include "flash/Runtime/CPUExecutor.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/SubtargetFeature.h"
#include "llvm/TargetParser/Triple.h"
#include <dlfcn.h>
#include <mutex>

using namespace mlir;
using namespace mlir::flash;

llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
mlir::flash::createHostTargetMachine() {
  static std::once_flag initialized;
  std::call_once(initialized, [] {
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
  });
  llvm::Triple triple(llvm::sys::getProcessTriple());
  std::string message;
  const llvm::Target *target =
      llvm::TargetRegistry::lookupTarget(triple, message);
  if (!target)
    return llvm::createStringError("no code generator for the host: " +
                                   message);
  llvm::SubtargetFeatures features;
  for (const auto &feature : llvm::sys::getHostCPUFeatures())
    features.AddFeature(feature.getKey(), feature.getValue());
  llvm::TargetOptions options;
  options.AllowFPOpFusion = llvm::FPOpFusion::Fast;
  return std::unique_ptr<llvm::TargetMachine>(target->createTargetMachine(
      triple, llvm::sys::getHostCPUName(), features.getString(), options,
      llvm::Reloc::PIC_, /*CM=*/std::nullopt, llvm::CodeGenOptLevel::Aggressive,
      /*JIT=*/true));
}

/// True if the loader can open `path` and it has OpenMP's entry points.
static bool isOpenMPRuntime(const char *path) {
  void *library = dlopen(path, RTLD_NOW | RTLD_GLOBAL);
  if (!library)
    return false;
  // Never closed: the runtime's threads may outlive every executor.
  return dlsym(library, "__kmpc_fork_call") != nullptr;
}

/// The file behind an opened library, since the JIT wants a path.
static std::optional<std::string> findLoaded(const char *name) {
  if (!isOpenMPRuntime(name))
    return std::nullopt;
  Dl_info info;
  void *symbol = dlsym(RTLD_DEFAULT, "__kmpc_fork_call");
  if (symbol && dladdr(symbol, &info) && info.dli_fname)
    return std::string(info.dli_fname);
  return std::nullopt;
}

std::optional<std::string> mlir::flash::findOpenMPRuntime() {
  if (std::optional<std::string> path =
          llvm::sys::Process::GetEnv("FLASH_OPENMP_RUNTIME"))
    return isOpenMPRuntime(path->c_str()) ? path : std::nullopt;
  for (const char *name : {"libomp.so", "libomp.so.5"}) {
    SmallString<128> path(FLASH_LLVM_LIBRARY_DIR);
    llvm::sys::path::append(path, name);
    if (llvm::sys::fs::exists(path) && isOpenMPRuntime(path.c_str()))
      return std::string(path);
  }
  for (const char *name : {"libomp.so", "libomp.so.5", "libiomp5.so"})
    if (std::optional<std::string> path = findLoaded(name))
      return path;
  return std::nullopt;
}

std::optional<std::string>
mlir::flash::configureThreads(CPUPipelineOptions &pipeline,
                              CPUExecutorOptions &options) {
  if (!pipeline.parallel)
    return std::nullopt;
  std::optional<std::string> runtime = findOpenMPRuntime();
  if (!runtime) {
    pipeline.parallel = false;
    return "no OpenMP runtime found (libomp.so; Debian package libomp-22-dev), "
           "running on one thread";
  }
  options.openMPRuntime = *runtime;
  if (options.numThreads) {
    using SetThreads = void (*)(int);
    void *library = dlopen(runtime->c_str(), RTLD_NOW | RTLD_GLOBAL);
    if (auto setThreads = reinterpret_cast<SetThreads>(
            library ? dlsym(library, "omp_set_num_threads") : nullptr))
      setThreads(static_cast<int>(options.numThreads));
  }
  return std::nullopt;
}
