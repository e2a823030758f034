//===- HostBuffer.h - Ranked buffers of the host -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Arguments and results of compiled functions: a ranked memref with its element
// type, and a scalar as a buffer of rank 0.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_RUNTIME_HOSTBUFFER_H
#define FLASH_RUNTIME_HOSTBUFFER_H

#include "mlir/IR/Types.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Error.h"

namespace mlir::flash {

/// A strided buffer. Owns its memory or borrows it; move-only.
class HostBuffer {
public:
  HostBuffer() = default;
  HostBuffer(HostBuffer &&other) { swap(other); }
  HostBuffer &operator=(HostBuffer &&other) {
    swap(other);
    return *this;
  }
  ~HostBuffer();

  /// Allocates a row-major buffer, aligned to 64 bytes and zeroed. Fails when
  /// the size overflows or memory is short.
  static llvm::Expected<HostBuffer> allocate(Type elementType,
                                             ArrayRef<int64_t> shape);

  /// Wraps row-major memory of the caller, which must outlive the buffer.
  static HostBuffer borrow(void *data, Type elementType,
                           ArrayRef<int64_t> shape);

  /// Takes over a memref descriptor that a compiled function returned:
  /// {allocated, aligned, offset, sizes..., strides...}; `allocated` came from
  /// malloc.
  static HostBuffer adopt(ArrayRef<int64_t> descriptor, Type elementType);

  /// Bytes that an element of `type` takes in a memref (i1: 1, index: 8);
  /// 0 for types that can't be stored.
  static int64_t getElementSize(Type type);

  Type getElementType() const { return elementType; }
  unsigned getRank() const { return rank; }
  ArrayRef<int64_t> getShape() const {
    return ArrayRef<int64_t>(descriptor).slice(3, rank);
  }
  /// In elements.
  ArrayRef<int64_t> getStrides() const {
    return ArrayRef<int64_t>(descriptor).slice(3 + rank, rank);
  }
  int64_t getNumElements() const;
  int64_t getSizeInBytes() const {
    return getNumElements() * getElementSize(elementType);
  }
  /// True if the elements lie row-major without gaps.
  bool isContiguous() const;

  /// Address of element (0, ..., 0).
  void *data() const;
  template <typename T> T *dataAs() const { return static_cast<T *>(data()); }

  /// The memref descriptor, in the layout of the C interface.
  int64_t *getDescriptor() { return descriptor.data(); }

private:
  void swap(HostBuffer &other);
  void setRowMajor(void *data, Type type, ArrayRef<int64_t> shape);

  /// {allocated, aligned, offset, sizes..., strides...}
  SmallVector<int64_t, 13> descriptor;
  Type elementType;
  unsigned rank = 0;
  bool owned = false;
};

} // namespace mlir::flash

#endif // FLASH_RUNTIME_HOSTBUFFER_H
