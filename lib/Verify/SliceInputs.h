//===- SliceInputs.h - Sizes and values for a match -------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sizes are chosen for the symbols of the size analysis, so that what the
// program needs to be equal is equal. Values depend on seed, round and
// position only.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_VERIFY_SLICEINPUTS_H
#define FLASH_LIB_VERIFY_SLICEINPUTS_H

#include "MatchSlices.h"

#include "flash/Runtime/Elements.h"

namespace mlir::flash {

/// How many sets of sizes drawInputs knows for a round.
inline constexpr unsigned kSizeAttempts = 32;

/// Inputs of round `round`. An error if the sizes of attempt `attempt` do not
/// fit together; later attempts make more sizes equal. `mild` inputs hide
/// little and keep exponentials in range.
llvm::Expected<Buffers> drawInputs(MatchPair &pair, uint64_t seed,
                                   unsigned round, unsigned attempt, bool mild);

} // namespace mlir::flash

#endif // FLASH_LIB_VERIFY_SLICEINPUTS_H
