//===- Raise.h - From linalg to flash -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The pipeline of --flash-raise.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_PIPELINES_RAISE_H
#define FLASH_PIPELINES_RAISE_H

#include "flash/Analysis/AttentionMatch.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace mlir::flash {

/// flash-raise-attention, then flash-normalize-attention. Nothing outside of
/// the matches is rewritten.
void buildRaisePipeline(OpPassManager &pm, const RaiseOptions &options = {});

} // namespace mlir::flash

#endif // FLASH_PIPELINES_RAISE_H
