//===- Elements.h - Elements of host buffers --------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads and writes elements of any kind as doubles: inputs, comparisons and
// files need all kinds and no speed.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_RUNTIME_ELEMENTS_H
#define FLASH_RUNTIME_ELEMENTS_H

#include "flash/Runtime/HostBuffer.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
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

/// The kind of the elements of a buffer that programs can take.
ElementKind getElementKind(const HostBuffer &buffer);

/// Element `i` of a contiguous buffer, in row-major order. Integers beyond
/// 2^53 lose precision.
double getElement(const HostBuffer &buffer, int64_t i);

/// Stores `value`, rounded to nearest even once.
void setElement(HostBuffer &buffer, int64_t i, double value);

/// The same values with another element type.
llvm::Expected<HostBuffer> convertElements(const HostBuffer &buffer, Type type);

using Buffers = SmallVector<HostBuffer>;

/// The arguments of what flash-widen-floats makes of a function: exact, as
/// every narrower float is a double.
llvm::Expected<Buffers> widenElements(ArrayRef<HostBuffer> arguments);

} // namespace mlir::flash

#endif // FLASH_RUNTIME_ELEMENTS_H
