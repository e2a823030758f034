//===- HostTensor.h - Dense tensors in host memory --------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What goes into and comes out of a compiled program: a shape, an element kind
// and row-major bytes. Scalars are tensors of rank 0. Independent of any
// MLIRContext so that files and comparisons need none.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_RUNTIME_HOSTTENSOR_H
#define FLASH_RUNTIME_HOSTTENSOR_H

#include "mlir/IR/Types.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace mlir::flash {

enum class ElementKind { F16, BF16, F32, F64, I1, I8, I16, I32, I64, Index };

/// The kind of a builtin scalar type, or nothing if programs can't take it.
std::optional<ElementKind> getElementKind(Type type);

/// Bytes an element takes in a buffer (an i1 takes one, index takes eight).
unsigned getByteWidth(ElementKind kind);
llvm::StringRef getName(ElementKind kind);
bool isFloat(ElementKind kind);

/// The distance from 1 to the next number of a float kind.
double getEpsilon(ElementKind kind);

/// "1x12x?x64xf32": dynamic sizes print as "?".
std::string formatShape(llvm::ArrayRef<int64_t> shape, ElementKind kind);

/// A dense row-major tensor that owns its bytes, aligned for vector loads.
class HostTensor {
public:
  HostTensor() = default;
  /// Allocates zero-filled memory. `shape` is static.
  HostTensor(ElementKind kind, llvm::ArrayRef<int64_t> shape);

  ElementKind getKind() const { return kind; }
  llvm::ArrayRef<int64_t> getShape() const { return shape; }
  int64_t getNumElements() const { return numElements; }
  int64_t getNumBytes() const { return numElements * getByteWidth(kind); }
  char *getData() { return data.get(); }
  const char *getData() const { return data.get(); }

  /// Element `i` in row-major order. Integers beyond 2^53 lose precision;
  /// `set` rounds to nearest even once.
  double get(int64_t i) const;
  void set(int64_t i, double value);

  HostTensor clone() const;
  /// The same values in another float kind.
  HostTensor convertTo(ElementKind newKind) const;

private:
  struct Free {
    void operator()(char *memory) const { std::free(memory); }
  };
  ElementKind kind = ElementKind::F32;
  llvm::SmallVector<int64_t, 4> shape;
  int64_t numElements = 0;
  std::unique_ptr<char, Free> data;
};

} // namespace mlir::flash

#endif // FLASH_RUNTIME_HOSTTENSOR_H
