//===- StridedCopy.h - Copies between strided buffers -----------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A memref.copy between strided buffers is a call of memrefCopy in compiled
// code. The JIT brings its own, so that no MLIR runtime library is needed.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_RUNTIME_STRIDEDCOPY_H
#define FLASH_RUNTIME_STRIDEDCOPY_H

#include "llvm/ExecutionEngine/Orc/Core.h"
#include "llvm/ExecutionEngine/Orc/Mangling.h"

namespace mlir::flash {

/// Copies elements of `bytes` bytes. Strides are in elements; no size is 0.
void copyStrided(void *to, llvm::ArrayRef<int64_t> toStrides, const void *from,
                 llvm::ArrayRef<int64_t> fromStrides,
                 llvm::ArrayRef<int64_t> sizes, int64_t bytes);

/// memrefCopy.
llvm::orc::SymbolMap
getStridedCopySymbols(llvm::orc::MangleAndInterner interner);

} // namespace mlir::flash

#endif // FLASH_RUNTIME_STRIDEDCOPY_H
