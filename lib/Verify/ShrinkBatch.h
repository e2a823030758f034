//===- ShrinkBatch.h - Fewer batch entries for large matches ----*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A match of a thousand batch entries is as right as one of three.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_VERIFY_SHRINKBATCH_H
#define FLASH_LIB_VERIFY_SHRINKBATCH_H

#include "MatchSlices.h"

namespace mlir::flash {

/// Gives static batch and head dims of both functions a small size where that
/// is a matter of types alone; leaves them as they are where it is not.
void shrinkBatch(MatchPair &pair);

} // namespace mlir::flash

#endif // FLASH_LIB_VERIFY_SHRINKBATCH_H
