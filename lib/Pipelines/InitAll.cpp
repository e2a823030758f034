//===- InitAll.cpp - Register everything -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One place that knows every dialect and pass.
//
//===----------------------------------------------------------------------===//

#include "flash/InitAll.h"
#include "flash/Conversion/FlashTileToNVVM/Passes.h"
#include "flash/Conversion/LinalgToCPU/Passes.h"
#include "flash/Dialect/Flash/IR/Flash.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"
#include "flash/Dialect/FlashTile/IR/FlashTile.h"
#include "flash/Dialect/FlashTile/Schedule/Passes.h"
#include "flash/Dialect/FlashTile/Transforms/Passes.h"
#include "flash/Pipelines/FusedCPU.h"
#include "flash/Pipelines/Pipelines.h"
#include "flash/Target/Passes.h"

#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"

using namespace mlir;

void mlir::flash::registerFlashDialects(DialectRegistry &registry) {
  registry.insert<FlashDialect, flash_tile::FlashTileDialect>();
}

void mlir::flash::registerUpstreamDialects(DialectRegistry &registry) {
  registerAllDialects(registry);
  registerAllExtensions(registry);
}

void mlir::flash::registerFlashPasses(CompileRequest *request) {
  registerFlashTransformsPasses();
  flash_tile::registerFlashTileTransformsPasses();
  flash_tile::registerFlashTileSchedulePasses();
  flash_tile::registerFlashTileToNVVMPasses();
  registerFlashLinalgToCPUPasses();
  registerFlashTargetPasses();
  registerCPUPipelines();
  registerFusedCPUPipelines();
  registerFlashPipelines(request);
}
