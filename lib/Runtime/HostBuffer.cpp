//===- HostBuffer.cpp - Ranked buffers of the host -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sizes and strides are 64-bit; a size that overflows is an error, not a wrap.
//
//===----------------------------------------------------------------------===//

#include "flash/Runtime/HostBuffer.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/Support/MathExtras.h"
#include <cstdint>
#include <cstdlib>
#include <cstring>

using namespace mlir;
using namespace mlir::flash;

HostBuffer::~HostBuffer() {
  if (owned)
    std::free(reinterpret_cast<void *>(descriptor[0]));
}

void HostBuffer::swap(HostBuffer &other) {
  std::swap(descriptor, other.descriptor);
  std::swap(elementType, other.elementType);
  std::swap(rank, other.rank);
  std::swap(owned, other.owned);
}

int64_t HostBuffer::getElementSize(Type type) {
  if (type.isIndex())
    return sizeof(int64_t);
  if (type.isIntOrFloat())
    return llvm::PowerOf2Ceil(
        llvm::divideCeil(type.getIntOrFloatBitWidth(), 8));
  return 0;
}

void HostBuffer::setRowMajor(void *data, Type type, ArrayRef<int64_t> shape) {
  elementType = type;
  rank = shape.size();
  int64_t address = reinterpret_cast<intptr_t>(data);
  descriptor.assign({address, address, 0});
  descriptor.append(shape.begin(), shape.end());
  descriptor.append(rank, 1);
  for (int64_t i = int64_t(rank) - 2; i >= 0; --i)
    descriptor[3 + rank + i] = descriptor[3 + rank + i + 1] * shape[i + 1];
}

llvm::Expected<HostBuffer> HostBuffer::allocate(Type elementType,
                                                ArrayRef<int64_t> shape) {
  constexpr int64_t alignment = 64;
  int64_t bytes = getElementSize(elementType);
  if (bytes == 0)
    return llvm::createStringError("element type has no size in memory");
  for (int64_t size : shape)
    if (size < 0 || llvm::MulOverflow(bytes, size, bytes))
      return llvm::createStringError("buffer size is negative or overflows");
  if (bytes > INT64_MAX - alignment)
    return llvm::createStringError("buffer size is negative or overflows");
  int64_t rounded =
      std::max<int64_t>(llvm::alignTo(bytes, alignment), alignment);
  void *data = std::aligned_alloc(alignment, rounded);
  if (!data)
    return llvm::createStringError("cannot allocate %lld bytes",
                                   static_cast<long long>(bytes));
  std::memset(data, 0, bytes);
  HostBuffer buffer;
  buffer.setRowMajor(data, elementType, shape);
  buffer.owned = true;
  return buffer;
}

HostBuffer HostBuffer::borrow(void *data, Type elementType,
                              ArrayRef<int64_t> shape) {
  HostBuffer buffer;
  buffer.setRowMajor(data, elementType, shape);
  return buffer;
}

HostBuffer HostBuffer::adopt(ArrayRef<int64_t> descriptor, Type elementType) {
  HostBuffer buffer;
  buffer.descriptor.assign(descriptor.begin(), descriptor.end());
  buffer.elementType = elementType;
  buffer.rank = (descriptor.size() - 3) / 2;
  buffer.owned = true;
  return buffer;
}

int64_t HostBuffer::getNumElements() const {
  int64_t count = 1;
  for (int64_t size : getShape())
    count *= size;
  return count;
}

bool HostBuffer::isContiguous() const {
  int64_t expected = 1;
  for (int64_t i = int64_t(rank) - 1; i >= 0; --i) {
    if (getShape()[i] != 1 && getStrides()[i] != expected)
      return false;
    expected *= getShape()[i];
  }
  return true;
}

void *HostBuffer::data() const {
  return reinterpret_cast<void *>(descriptor[1] +
                                  descriptor[2] * getElementSize(elementType));
}
