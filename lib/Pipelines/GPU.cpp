//===- GPU.cpp - From any input to GPU kernels ------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Pipelines/GPU.h"

#include "flash/Pipelines/FusedCPU.h"
#include "flash/Pipelines/Raise.h"

#include "mlir/Pass/PassManager.h"

using namespace mlir;
using namespace mlir::flash;

void mlir::flash::buildFormKernelsPipeline(OpPassManager &pm,
                                           const Chip &chip) {
  buildInputToLinalgPipeline(pm);
  buildRaisePipeline(pm);
}

void mlir::flash::buildGPUKernelPipeline(OpPassManager &pm, const Chip &chip) {}

void mlir::flash::buildFusedGPUPipeline(OpPassManager &pm, const Chip &chip) {
  buildFormKernelsPipeline(pm, chip);
  buildGPUKernelPipeline(pm, chip);
}
