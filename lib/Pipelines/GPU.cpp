//===- GPU.cpp - From any input to GPU kernels ------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Pipelines/GPU.h"

#include "flash/Dialect/Flash/Transforms/Passes.h"
#include "flash/Dialect/FlashTile/Transforms/Passes.h"
#include "flash/Pipelines/FusedCPU.h"
#include "flash/Pipelines/Raise.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::flash;

void mlir::flash::buildFormKernelsPipeline(OpPassManager &pm,
                                           const Chip &chip) {
  buildInputToLinalgPipeline(pm);
  buildRaisePipeline(pm);
  FlashOutlineAttentionOptions outline;
  outline.chip = chip.name.str();
  pm.addPass(createFlashOutlineAttention(outline));
  flash_tile::FlashPlanAttentionOptions plan;
  plan.chip = chip.name.str();
  OpPassManager &functions = pm.nest<func::FuncOp>();
  functions.addPass(flash_tile::createFlashPlanAttention(plan));
  functions.addPass(flash_tile::createFlashTileAttention());
  // No canonicalization before the kernel exists: it would inline an scf.forall
  // of one iteration, which is the CTA.
  functions.addPass(createCSEPass());
}

void mlir::flash::buildGPUKernelPipeline(OpPassManager &pm, const Chip &chip) {}

void mlir::flash::buildFusedGPUPipeline(OpPassManager &pm, const Chip &chip) {
  buildFormKernelsPipeline(pm, chip);
  buildGPUKernelPipeline(pm, chip);
}
