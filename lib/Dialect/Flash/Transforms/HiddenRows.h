//===- HiddenRows.h - Rows that hide all of their keys -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to normalization: whether an attention may have rows in which every
// key is hidden, by -inf or by a finite number far below the scores. Gradients
// of such rows cost more (flash.attention_backward, `renormalize` and
// `nan_rows`), so what is not needed is dropped.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_TRANSFORMS_HIDDENROWS_H
#define FLASH_LIB_DIALECT_FLASH_TRANSFORMS_HIDDENROWS_H

#include "flash/Dialect/Flash/IR/AttentionView.h"

namespace mlir::flash {

/// False only if it is proved.
struct HiddenRows {
  /// A row may have scores of -inf only.
  bool infinite = false;
  /// A row may have only scores so low that its LSE loses ln Σ.
  bool finite = false;
};

HiddenRows getHiddenRows(const AttentionView &view);

/// Removes the attributes that make no difference.
void dropRowAttributes(AttentionBackwardOp op);

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_TRANSFORMS_HIDDENROWS_H
