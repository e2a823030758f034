//===- StridedCopy.cpp - memref.copy at run time -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The signature is that of MLIR's lowering of memref.copy: element size in
// bytes and two unranked memrefs of one shape.
//
//===----------------------------------------------------------------------===//

#include "flash/Runtime/StridedCopy.h"

#include "llvm/ADT/ArrayRef.h"

#include <cstring>

using namespace mlir::flash;

namespace {
/// An unranked memref: its rank and a pointer to its descriptor.
struct UnrankedBuffer {
  int64_t rank;
  void *descriptor;
};

/// A descriptor: allocated and aligned pointer, offset, then sizes and strides.
struct Descriptor {
  char *allocated;
  char *aligned;
  int64_t offset;

  llvm::ArrayRef<int64_t> sizes(int64_t rank) const {
    return {reinterpret_cast<const int64_t *>(this + 1), size_t(rank)};
  }
  llvm::ArrayRef<int64_t> strides(int64_t rank) const {
    return {sizes(rank).end(), size_t(rank)};
  }
};
} // namespace

static void copyDim(char *to, const char *from, llvm::ArrayRef<int64_t> sizes,
                    llvm::ArrayRef<int64_t> toStrides,
                    llvm::ArrayRef<int64_t> fromStrides, int64_t bytes) {
  if (sizes.empty()) {
    std::memcpy(to, from, bytes);
    return;
  }
  bool contiguous =
      sizes.size() == 1 && toStrides[0] == 1 && fromStrides[0] == 1;
  if (contiguous) {
    std::memcpy(to, from, sizes[0] * bytes);
    return;
  }
  for (int64_t i = 0; i < sizes[0]; ++i)
    copyDim(to + i * toStrides[0] * bytes, from + i * fromStrides[0] * bytes,
            sizes.drop_front(), toStrides.drop_front(),
            fromStrides.drop_front(), bytes);
}

void mlir::flash::copyStrided(void *to, llvm::ArrayRef<int64_t> toStrides,
                              const void *from,
                              llvm::ArrayRef<int64_t> fromStrides,
                              llvm::ArrayRef<int64_t> sizes, int64_t bytes) {
  copyDim(static_cast<char *>(to), static_cast<const char *>(from), sizes,
          toStrides, fromStrides, bytes);
}

static void memrefCopy(int64_t bytes, UnrankedBuffer *from,
                       UnrankedBuffer *to) {
  const auto *source = static_cast<Descriptor *>(from->descriptor);
  const auto *target = static_cast<Descriptor *>(to->descriptor);
  int64_t rank = from->rank;
  for (int64_t size : source->sizes(rank))
    if (size == 0)
      return;
  copyDim(target->aligned + target->offset * bytes,
          source->aligned + source->offset * bytes, source->sizes(rank),
          target->strides(rank), source->strides(rank), bytes);
}

llvm::orc::SymbolMap
mlir::flash::getStridedCopySymbols(llvm::orc::MangleAndInterner interner) {
  llvm::orc::SymbolMap symbols;
  symbols[interner("memrefCopy")] = {
      llvm::orc::ExecutorAddr::fromPtr(&memrefCopy),
      llvm::JITSymbolFlags::Exported};
  return symbols;
}
