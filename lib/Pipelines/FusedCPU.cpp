//===- FusedCPU.cpp - From any input to CPU code ----------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Pipelines/FusedCPU.h"

#include "flash/Dialect/Flash/Transforms/Passes.h"
#include "flash/Dialect/FlashTile/Transforms/Passes.h"
#include "flash/Pipelines/Raise.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Conversion/TosaToLinalg/TosaToLinalg.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::flash;

void mlir::flash::buildInputToLinalgPipeline(OpPassManager &pm) {
  OpPassManager &functions = pm.nest<func::FuncOp>();
  functions.addPass(tosa::createTosaToLinalgNamed());
  functions.addPass(tosa::createTosaToLinalg());
  functions.addPass(createTosaToArithPass());
  functions.addPass(createTosaToTensorPass());
}

void mlir::flash::buildTileAttentionPipeline(OpPassManager &pm) {
  OpPassManager &functions = pm.nest<func::FuncOp>();
  functions.addPass(flash_tile::createFlashPlanAttention());
  functions.addPass(flash_tile::createFlashTileAttention());
}

void mlir::flash::buildTiledToLLVMPipeline(OpPassManager &pm,
                                           const CPUPipelineOptions &options) {
  flash_tile::FlashTileToVectorOptions vector;
  vector.vectorBits =
      options.vectorBits ? options.vectorBits : getHostVectorBits();
  OpPassManager &functions = pm.nest<func::FuncOp>();
  // No canonicalization before this: it would inline an scf.forall of one
  // iteration, which is the task that tiles live in.
  functions.addPass(createCSEPass());
  functions.addPass(flash_tile::createFlashTileToVector(vector));
  functions.addPass(flash_tile::createFlashExpandExp2());
  functions.addPass(createFlashDecompose());
  buildLinalgToLLVMPipeline(pm, options);
}

void mlir::flash::buildFusedCPUPipeline(OpPassManager &pm,
                                        const CPUPipelineOptions &options) {
  buildInputToLinalgPipeline(pm);
  buildRaisePipeline(pm);
  buildTileAttentionPipeline(pm);
  buildTiledToLLVMPipeline(pm, options);
}

void mlir::flash::buildUnfusedCPUPipeline(OpPassManager &pm,
                                          const CPUPipelineOptions &options) {
  buildInputToLinalgPipeline(pm);
  pm.addNestedPass<func::FuncOp>(createFlashDecompose());
  buildLinalgToLLVMPipeline(pm, options);
}

void mlir::flash::registerFusedCPUPipelines() {
  PassPipelineRegistration<>(
      "flash-cpu-fused", "raise attention, tile it and lower to the CPU",
      [](OpPassManager &pm) { buildFusedCPUPipeline(pm); });
  PassPipelineRegistration<>(
      "flash-cpu-unfused", "lower to the CPU without fusing attention",
      [](OpPassManager &pm) { buildUnfusedCPUPipeline(pm); });
}
