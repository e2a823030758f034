//===- GPU.h - From any input to GPU kernels --------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The GPU path from end to end, in parts that tools and tests can use apart:
//
//   1. front: input -> raise -> one function an attention -> tiles -> a kernel
//      in a gpu.module, beside host code that calls it.
//   2. kernel: flash_tile.kernel -> llvm.func (schedules, layouts, SRAM).
//   3. emit: gpu.module -> gpu.binary with PTX or a cubin.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_PIPELINES_GPU_H
#define FLASH_PIPELINES_GPU_H

#include "flash/Target/Chips.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace mlir::flash {

/// Input -> gpu.module with flash_tile.kernel and launch plan. Attention that
/// the GPU can't take stays as it is, with a missed remark. `deterministic`: no
/// sums without a fixed order.
void buildFormKernelsPipeline(OpPassManager &pm, const Chip &chip,
                              bool deterministic = false);

/// flash_tile.kernel -> llvm.func with NVVM ops, inside of each gpu.module.
void buildGPUKernelPipeline(OpPassManager &pm, const Chip &chip);

/// All of it up to the LLVM dialect: what `flash-compile` runs before it emits.
void buildFusedGPUPipeline(OpPassManager &pm, const Chip &chip,
                           bool deterministic = false);

} // namespace mlir::flash

#endif // FLASH_PIPELINES_GPU_H
