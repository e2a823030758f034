//===- NpyFile.h - NumPy .npy files -----------------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads and writes tensors as .npy files (format versions 1 to 3, little
// endian, C order). NumPy has no bf16: such tensors are uint16 files with the
// same bits. An index tensor is an int64 file.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_RUNTIME_NPYFILE_H
#define FLASH_RUNTIME_NPYFILE_H

#include "flash/Runtime/Elements.h"
#include "llvm/Support/Error.h"

namespace mlir::flash {

/// Reads a file whose elements must be of `type`.
llvm::Expected<HostBuffer> readNpyFile(llvm::StringRef path, Type type);

/// Writes the whole file or leaves what was there.
llvm::Error writeNpyFile(llvm::StringRef path, const HostBuffer &tensor);

} // namespace mlir::flash

#endif // FLASH_RUNTIME_NPYFILE_H
