//===- FusedCPU.h - From any input to CPU code, attention fused -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The CPU path from end to end, and its twin without fusion, which flash-run
// compares it with. Both end in the same lowering of linalg (Pipelines/CPU.h).
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_PIPELINES_FUSEDCPU_H
#define FLASH_PIPELINES_FUSEDCPU_H

#include "flash/Pipelines/CPU.h"

namespace mlir::flash {

/// TOSA -> linalg on tensors; other input is left as it is.
void buildInputToLinalgPipeline(OpPassManager &pm);

/// Plans and tiles attention. What is not tiled stays, with a missed remark.
void buildTileAttentionPipeline(OpPassManager &pm);

/// Tiled attention and linalg -> LLVM dialect. Attention that was not tiled is
/// decomposed.
void buildTiledToLLVMPipeline(OpPassManager &pm,
                              const CPUPipelineOptions &options = {});

/// All of it: input -> raise -> tile -> LLVM dialect.
void buildFusedCPUPipeline(OpPassManager &pm,
                           const CPUPipelineOptions &options = {});

/// Input -> LLVM dialect without fusion; flash ops are decomposed.
void buildUnfusedCPUPipeline(OpPassManager &pm,
                             const CPUPipelineOptions &options = {});

/// Registers `flash-cpu-fused` and `flash-cpu-unfused`.
void registerFusedCPUPipelines();

} // namespace mlir::flash

#endif // FLASH_PIPELINES_FUSEDCPU_H
