//===- CPUExecutor.h - Run lowered modules in this process -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiles a module of the LLVM dialect for the host at O3 and calls its
// functions.
//
// How a caller goes about it:
//
//   CPUPipelineOptions pipeline;
//   CPUExecutorOptions options;
//   std::optional<std::string> note = configureThreads(pipeline, options);
//   FunctionType type = func.getFunctionType();   // before lowering
//   PassManager pm(context);
//   buildLinalgToLLVMPipeline(pm, pipeline);
//   pm.run(module);
//   auto executor = CPUExecutor::create(module, options);
//   auto results = (*executor)->invoke("main", type, arguments);
//
// Calling convention. Arguments and results are ranked tensors or memrefs (any
// rank, element type that has a size) and scalars; a scalar is a HostBuffer of
// rank 0. The pipelines give every function the C interface of MLIR
// (`llvm.emit_c_interface`): memrefs are passed as pointers to descriptors
// {allocated, aligned, offset, sizes, strides}, results are written through a
// pointer to one descriptor or to a struct of them. Arguments are borrowed for
// the call and are not written by functions on tensors. Results never
// alias arguments or one another, were allocated with malloc by the callee, and
// are owned and freed by the returned HostBuffers.
//
// A failing runtime assertion of the program (`cf.assert`) ends the process, as
// it does in every MLIR program. Several threads may call one executor.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_RUNTIME_CPUEXECUTOR_H
#define FLASH_RUNTIME_CPUEXECUTOR_H

#include "flash/Runtime/HostBuffer.h"
#include "mlir/IR/BuiltinTypes.h"
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace llvm {
class TargetMachine;
} // namespace llvm

namespace mlir {
class DialectRegistry;
class ExecutionEngine;
class ModuleOp;
} // namespace mlir

namespace mlir::flash {

struct CPUPipelineOptions;

struct CPUExecutorOptions {
  /// OpenMP threads of a parallel loop; 0 leaves it to OMP_NUM_THREADS or the
  /// number of cores.
  unsigned numThreads = 0;
  /// Path of the OpenMP runtime; empty: the module must be sequential.
  std::string openMPRuntime;
  /// Little optimization: for code that runs for less time than it takes to
  /// compile.
  bool quick = false;
  /// Functions of the process that the module calls, by name.
  std::vector<std::pair<std::string, void *>> symbols;
  /// Keep the object code for `dumpObject`.
  bool keepObject = false;
};

/// Translations to LLVM IR that `CPUExecutor::create` needs in the context.
void registerCPUTranslations(DialectRegistry &registry);

/// Target machine for the host's CPU with all its features, at O3, with
/// multiply-add contraction.
llvm::Expected<std::unique_ptr<llvm::TargetMachine>> createHostTargetMachine();

/// Finds an OpenMP runtime: $FLASH_OPENMP_RUNTIME, the LLVM installation, then
/// the loader's path.
std::optional<std::string> findOpenMPRuntime();

/// Makes pipeline and executor agree on threads: OpenMP if asked for and a
/// runtime is found, else sequential. Returns a note for the user when threads
/// were asked for and can't be had.
std::optional<std::string> configureThreads(CPUPipelineOptions &pipeline,
                                            CPUExecutorOptions &options);

class CPUExecutor {
public:
  /// Compiles `module` (LLVM dialect). The module is not changed.
  static llvm::Expected<std::unique_ptr<CPUExecutor>>
  create(ModuleOp module, const CPUExecutorOptions &options);
  ~CPUExecutor();

  /// Generates the code of `entry` now; otherwise the first call does.
  llvm::Error prepare(StringRef entry);

  /// Calls `entry`, whose type was `type` before it was lowered. Checks number,
  /// element type, rank and static sizes of `arguments`.
  llvm::Expected<SmallVector<HostBuffer>>
  invoke(StringRef entry, FunctionType type,
         MutableArrayRef<HostBuffer> arguments);

  /// Writes the object code to `path`; needs `keepObject`.
  void dumpObject(StringRef path);

private:
  CPUExecutor() = default;

  std::unique_ptr<llvm::TargetMachine> target;
  std::unique_ptr<ExecutionEngine> engine;
};

} // namespace mlir::flash

#endif // FLASH_RUNTIME_CPUEXECUTOR_H
