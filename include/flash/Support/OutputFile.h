//===- OutputFile.h - Files that are whole or untouched -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How our tools write results. A regular file is written beside its final
// place and renamed when every byte is known to be on its way; until then what
// was there before is untouched. Streams and devices are written directly, and
// every write is checked. Nothing here aborts: all failures are errors that
// name the file.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_SUPPORT_OUTPUTFILE_H
#define FLASH_SUPPORT_OUTPUTFILE_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace mlir::flash {

/// Fails if `path` can't be an output: its folder is missing, or it is a
/// folder itself. Lets a tool refuse before it works for minutes.
llvm::Error checkOutputPath(llvm::StringRef path);

/// Writes `contents` to `path`; `-` is standard output.
llvm::Error writeOutput(llvm::StringRef path, llvm::StringRef contents);

} // namespace mlir::flash

#endif // FLASH_SUPPORT_OUTPUTFILE_H
