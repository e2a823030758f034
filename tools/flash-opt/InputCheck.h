//===- InputCheck.h - What is refused before parsing -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Upstream's parser, verifier and printer recurse over nested regions, types
// and attributes without a bound. Text that nests deeper than any program does
// is refused here, so that it cannot overflow the stack.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASH_OPT_INPUTCHECK_H
#define FLASH_TOOLS_FLASH_OPT_INPUTCHECK_H

#include "mlir/Support/LLVM.h"
#include "llvm/Support/MemoryBuffer.h"

namespace mlir::flash {

/// The deepest nesting of brackets that is accepted.
inline constexpr int64_t maxNesting = 1000;

/// Diagnoses, on stderr, text that nests deeper than `maxNesting`.
LogicalResult checkNesting(llvm::MemoryBufferRef buffer);

} // namespace mlir::flash

#endif // FLASH_TOOLS_FLASH_OPT_INPUTCHECK_H
