//===- FlashVerify.h - Rules shared by the verifiers -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to the dialect library.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_IR_FLASHVERIFY_H
#define FLASH_LIB_DIALECT_FLASH_IR_FLASHVERIFY_H

#include "flash/Dialect/Flash/IR/AttentionView.h"

namespace mlir::flash {

/// Maps: their form, what dims each kind of tensor may use, that all static
/// extents agree and every extent is known ([att-3] to [att-7], [att-16] to
/// [att-18]).
LogicalResult verifyMaps(const AttentionView &view);

/// Operands that only make sense together ([att-8] to [att-13]).
LogicalResult verifyOperandGroups(const AttentionView &view);

/// The score region: signature, terminator, allowed ops ([att-14], [att-15]).
LogicalResult verifyScoreRegion(const AttentionView &view);

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_IR_FLASHVERIFY_H
