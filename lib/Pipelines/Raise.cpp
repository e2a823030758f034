//===- Raise.cpp - From linalg to flash -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The pipeline of --flash-raise. No canonicalization: what is not attention
// prints as it would have without us.
//
//===----------------------------------------------------------------------===//

#include "flash/Pipelines/Raise.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"

#include "mlir/Pass/PassManager.h"

using namespace mlir;
using namespace mlir::flash;

void mlir::flash::buildRaisePipeline(OpPassManager &pm,
                                     const RaiseOptions &options) {
  FlashRaiseAttentionOptions passOptions;
  passOptions.recomputeProbabilities = options.recomputeProbabilities;
  passOptions.assumeVisibleRows = options.assumeVisibleRows;
  pm.addPass(createFlashRaiseAttention(passOptions));
  FlashNormalizeAttentionOptions normalizeOptions;
  normalizeOptions.assumeVisibleRows = options.assumeVisibleRows;
  pm.addPass(createFlashNormalizeAttention(normalizeOptions));
}
