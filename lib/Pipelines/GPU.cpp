//===- GPU.cpp - From any input to GPU kernels ------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Pipelines/GPU.h"

#include "flash/Conversion/FlashTileToNVVM/Passes.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"
#include "flash/Dialect/FlashTile/Schedule/Passes.h"
#include "flash/Dialect/FlashTile/Transforms/Passes.h"
#include "flash/Pipelines/FusedCPU.h"
#include "flash/Pipelines/Raise.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::flash;

void mlir::flash::buildFormKernelsPipeline(OpPassManager &pm, const Chip &chip,
                                           bool deterministic) {
  buildInputToLinalgPipeline(pm);
  buildRaisePipeline(pm);
  FlashOutlineAttentionOptions outline;
  outline.chip = chip.name.str();
  pm.addPass(createFlashOutlineAttention(outline));
  flash_tile::FlashPlanAttentionOptions plan;
  plan.chip = chip.name.str();
  plan.deterministic = deterministic;
  pm.nest<func::FuncOp>().addPass(flash_tile::createFlashPlanAttention(plan));
  flash_tile::FlashFormGPUModulesOptions form;
  form.chip = chip.name.str();
  pm.addPass(flash_tile::createFlashFormGPUModules(form));
  OpPassManager &kernels = pm.nest<gpu::GPUModuleOp>();
  kernels.addPass(createFlashSimplifyScores());
  kernels.addPass(flash_tile::createFlashSplitLengths());
  kernels.addPass(flash_tile::createFlashTileAttention());
  // Not before the kernel exists: canonicalization would inline an scf.forall
  // of one iteration, which is the CTA.
  kernels.addPass(flash_tile::createFlashFormKernels());
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());
}

/// flash_tile.kernel -> scheduled flash_tile.kernel.
static void addSchedule(OpPassManager &kernels, const Chip &chip) {
  kernels.addPass(flash_tile::createFlashStartDots());
  kernels.addPass(flash_tile::createFlashShareTiles());
  kernels.addPass(flash_tile::createFlashAssignLatencies());
  kernels.addPass(flash_tile::createFlashPipeline());
  kernels.addPass(flash_tile::createFlashNarrowIndex());
  kernels.addPass(createCSEPass());
  kernels.addPass(flash_tile::createFlashStageOutputs());
  kernels.addPass(flash_tile::createFlashWaitEarly());
  kernels.addPass(flash_tile::createFlashSpecializeWarps());
  kernels.addPass(flash_tile::createFlashAssignLayouts());
  flash_tile::FlashAllocateSRAMOptions sram;
  sram.limit = chip.getSRAMBytesPerCTA();
  kernels.addPass(flash_tile::createFlashAllocateSRAM(sram));
  kernels.addPass(flash_tile::createFlashInsertWaits());
  kernels.addPass(flash_tile::createFlashVerifyHazards());
}

void mlir::flash::buildGPUKernelPipeline(OpPassManager &pm, const Chip &chip) {
  OpPassManager &kernels = pm.nest<gpu::GPUModuleOp>();
  addSchedule(kernels, chip);
  kernels.addPass(flash_tile::createFlashTileToNVVM());
  kernels.addPass(flash_tile::createFlashScalarsToLLVM());
}

void mlir::flash::buildFusedGPUPipeline(OpPassManager &pm, const Chip &chip,
                                        bool deterministic) {
  buildFormKernelsPipeline(pm, chip, deterministic);
  buildGPUKernelPipeline(pm, chip);
}
