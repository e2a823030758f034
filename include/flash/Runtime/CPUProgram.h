//===- CPUProgram.h - A compiled entry function -----------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_RUNTIME_CPUPROGRAM_H
#define FLASH_RUNTIME_CPUPROGRAM_H

#include "flash/Runtime/HostTensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/Error.h"

#include <vector>

namespace mlir {
class ExecutionEngine;
class PassManager;
} // namespace mlir

namespace mlir::flash {

class CPUProgram {
public:
  CPUProgram();
  ~CPUProgram();
  CPUProgram(CPUProgram &&);
  CPUProgram &operator=(CPUProgram &&);

  static llvm::Expected<CPUProgram>
  compile(ModuleOp module, llvm::StringRef entry,
          llvm::function_ref<void(PassManager &)> buildPipeline);

  llvm::Expected<std::vector<HostTensor>>
  run(llvm::ArrayRef<const HostTensor *> inputs) const;

private:
  struct Slot {
    ElementKind kind;
    unsigned rank;
    bool isScalar;
  };
  std::vector<Slot> arguments, results;
  std::unique_ptr<ExecutionEngine> engine;
  void (*function)(void **) = nullptr;
};

} // namespace mlir::flash

#endif // FLASH_RUNTIME_CPUPROGRAM_H
