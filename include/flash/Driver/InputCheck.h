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

#ifndef FLASH_DRIVER_INPUTCHECK_H
#define FLASH_DRIVER_INPUTCHECK_H

#include "mlir/Support/LLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::flash {

/// The deepest nesting of brackets that is accepted.
inline constexpr int64_t maxNesting = 1000;

/// The stack that parser and printer need for that much.
inline constexpr unsigned nestingStackSize = 256u << 20;

/// Writes an error to `os` if the text nests deeper than `maxNesting`.
LogicalResult checkNesting(llvm::MemoryBufferRef buffer, raw_ostream &os);

} // namespace mlir::flash

#endif // FLASH_DRIVER_INPUTCHECK_H
