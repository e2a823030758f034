//===- GPUBackwardPlan.h - Tiles of a backward on a GPU -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The plan of flash.attention_backward for the portable GPU schedule. Both
// large passes share the number of warps; each has tiles of its own.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_GPUBACKWARDPLAN_H
#define FLASH_ANALYSIS_GPUBACKWARDPLAN_H

#include "flash/Dialect/Flash/IR/AttentionView.h"
#include "flash/Target/Chips.h"

namespace mlir::flash {

/// Sets `plan` to the plan of `view` for `chip`. Entries of `given` (which may
/// be null) are kept; the rest is chosen so that the whole fits. Otherwise
/// returns why it can't, with the figures; an empty string means success.
std::string chooseGPUBackwardPlan(const AttentionView &view, const Chip &chip,
                                  DictionaryAttr given, DictionaryAttr &plan);

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_GPUBACKWARDPLAN_H
