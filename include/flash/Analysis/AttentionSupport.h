//===- AttentionSupport.h - Which attentions can be compiled -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What tiling, and tiling for a GPU, do not take, by the name of the field. One
// place, so that a pass that skips an op and the report that says why agree.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_ATTENTIONSUPPORT_H
#define FLASH_ANALYSIS_ATTENTIONSUPPORT_H

#include "flash/Dialect/Flash/IR/Flash.h"
#include "flash/Target/Chips.h"

namespace mlir::flash {

/// Why flash-tile-attention does not tile `op` (a field it does not support),
/// or an empty string if it does: an attention or its backward.
std::string getUntileableReason(Operation *op);

/// Why `op` can't be compiled for `chip`, or an empty string if it can. For the
/// host that is the reason above.
std::string getUnsupportedReason(Operation *op, const Chip &chip);

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_ATTENTIONSUPPORT_H
