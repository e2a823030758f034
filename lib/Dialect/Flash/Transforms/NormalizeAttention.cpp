//===- NormalizeAttention.cpp - Regions to masks -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Moves what can be proved to be structured out of the score region.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/AttentionMatch.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

namespace mlir::flash {
#define GEN_PASS_DEF_FLASHNORMALIZEATTENTION
#include "flash/Dialect/Flash/Transforms/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

void mlir::flash::normalizeAttention(Operation *root) {}

namespace {
struct NormalizeAttention
    : public flash::impl::FlashNormalizeAttentionBase<NormalizeAttention> {
  void runOnOperation() override { normalizeAttention(getOperation()); }
};
} // namespace
