//===- Pipelines.h - The contract commands as pipelines -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// flash-raise, flash-decompose and flash-compile by name: as flags of
// flash-opt, inside --pass-pipeline, or from C++.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_PIPELINES_PIPELINES_H
#define FLASH_PIPELINES_PIPELINES_H

#include "flash/Target/Chips.h"
#include "flash/Target/Passes.h"

#include "mlir/Support/LLVM.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace mlir::flash {

/// What a tool does after flash-compile, and what flash-compile was asked for.
/// It lets the pipeline refuse, before any work, what the tool can't emit.
struct CompileRequest {
  /// Set by the tool before the pipeline is built.
  EmissionKind emission = EmissionKind::MLIR;
  /// Set when a flash-compile is built.
  const Chip *chip = nullptr;
  FlashEmitKernelsOptions kernels;
};

/// Everything from raise to code for a GPU: IR with gpu.binary ops.
void buildCompileForGPUPipeline(OpPassManager &pm, const Chip &chip,
                                FlashEmitKernelsOptions options = {},
                                bool deterministic = false);

/// Adds flash-compile with the options of the flag: `chip=sm_90a gate=warn`.
/// Calls `errorHandler` if they are wrong. `request` may be null.
LogicalResult
buildCompilePipeline(OpPassManager &pm, StringRef options,
                     function_ref<LogicalResult(const Twine &)> errorHandler,
                     CompileRequest *request = nullptr);

/// Registers the pipelines. `request`, if given, must outlive their use.
void registerFlashPipelines(CompileRequest *request = nullptr);

} // namespace mlir::flash

#endif // FLASH_PIPELINES_PIPELINES_H
