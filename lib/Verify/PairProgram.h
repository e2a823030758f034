//===- PairProgram.h - Compile and run the functions of matches -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// All functions of a module become one JIT-compiled program: each in the types
// of the input, and once more in f64 under another name.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_VERIFY_PAIRPROGRAM_H
#define FLASH_LIB_VERIFY_PAIRPROGRAM_H

#include "SliceInputs.h"

#include "flash/Runtime/CPUExecutor.h"

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/StringSet.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace mlir::flash {

/// The passes that PairProgram::compile runs, to load what they depend on.
void buildPairPipelines(OpPassManager &pm);

class PairProgram {
public:
  /// Compiles the functions of `module`, which is used up: quickly, or to code
  /// that is quick. An error has the first diagnostic.
  static llvm::Expected<std::unique_ptr<PairProgram>> compile(ModuleOp module,
                                                              bool quick);

  /// True if the last run of an original function read an element that does
  /// not exist: its inputs say nothing then.
  static bool readOutOfRange();

  /// Calls a function, `inputs` being of its types or f64.
  llvm::Expected<Buffers> run(StringRef name, FunctionType type, bool inF64,
                              MutableArrayRef<HostBuffer> inputs);
  /// False for what depends on the bits of its types.
  bool hasF64(StringRef name) const { return !onlyTyped.contains(name); }

private:
  std::unique_ptr<CPUExecutor> executor;
  llvm::StringSet<> onlyTyped;
};

} // namespace mlir::flash

#endif // FLASH_LIB_VERIFY_PAIRPROGRAM_H
