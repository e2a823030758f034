//===- Elements.cpp - Elements of host buffers ------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Runtime/Elements.h"

#include "flash/Runtime/Passes.h"

#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/raw_ostream.h"

#include <cmath>
#include <cstdlib>
#include <cstring>

using namespace mlir;
using namespace mlir::flash;

std::optional<ElementKind> flash::getElementKind(Type type) {
  if (type.isF16())
    return ElementKind::F16;
  if (type.isBF16())
    return ElementKind::BF16;
  if (type.isF32())
    return ElementKind::F32;
  if (type.isF64())
    return ElementKind::F64;
  if (type.isIndex())
    return ElementKind::Index;
  if (auto integer = dyn_cast<IntegerType>(type)) {
    switch (integer.getWidth()) {
    case 1:
      return ElementKind::I1;
    case 8:
      return ElementKind::I8;
    case 16:
      return ElementKind::I16;
    case 32:
      return ElementKind::I32;
    case 64:
      return ElementKind::I64;
    }
  }
  return std::nullopt;
}

unsigned flash::getByteWidth(ElementKind kind) {
  switch (kind) {
  case ElementKind::I1:
  case ElementKind::I8:
    return 1;
  case ElementKind::F16:
  case ElementKind::BF16:
  case ElementKind::I16:
    return 2;
  case ElementKind::F32:
  case ElementKind::I32:
    return 4;
  case ElementKind::F64:
  case ElementKind::I64:
  case ElementKind::Index:
    return 8;
  }
  llvm_unreachable("all kinds are listed");
}

llvm::StringRef flash::getName(ElementKind kind) {
  switch (kind) {
  case ElementKind::F16:
    return "f16";
  case ElementKind::BF16:
    return "bf16";
  case ElementKind::F32:
    return "f32";
  case ElementKind::F64:
    return "f64";
  case ElementKind::I1:
    return "i1";
  case ElementKind::I8:
    return "i8";
  case ElementKind::I16:
    return "i16";
  case ElementKind::I32:
    return "i32";
  case ElementKind::I64:
    return "i64";
  case ElementKind::Index:
    return "index";
  }
  llvm_unreachable("all kinds are listed");
}

bool flash::isFloat(ElementKind kind) { return kind <= ElementKind::F64; }

double flash::getEpsilon(ElementKind kind) {
  switch (kind) {
  case ElementKind::F16:
    return 0x1p-10;
  case ElementKind::BF16:
    return 0x1p-7;
  case ElementKind::F32:
    return 0x1p-23;
  case ElementKind::F64:
    return 0x1p-52;
  default:
    return 0;
  }
}

std::string flash::formatShape(llvm::ArrayRef<int64_t> shape,
                               ElementKind kind) {
  std::string text;
  llvm::raw_string_ostream os(text);
  for (int64_t size : shape) {
    if (ShapedType::isDynamic(size))
      os << "?x";
    else
      os << size << 'x';
  }
  os << getName(kind);
  return text;
}

//===----------------------------------------------------------------------===//
// 16-bit floats
//===----------------------------------------------------------------------===//

static uint16_t toBF16(double value) {
  float single = static_cast<float>(value);
  uint32_t bits = llvm::bit_cast<uint32_t>(single);
  if (std::isnan(value))
    return (bits >> 16) | 0x40;
  // Rounding twice could go wrong on a tie that the first rounding made: round
  // the first time towards zero, and keep what was lost as a sticky bit.
  if (static_cast<double>(single) != value && std::isfinite(single)) {
    if (std::fabs(static_cast<double>(single)) > std::fabs(value))
      --bits;
    bits |= 1;
  }
  return (bits + 0x7fff + ((bits >> 16) & 1)) >> 16;
}

static double fromBF16(uint16_t bits) {
  return llvm::bit_cast<float>(static_cast<uint32_t>(bits) << 16);
}

template <typename T> static T read(const char *data, int64_t i) {
  T value;
  std::memcpy(&value, data + i * sizeof(T), sizeof(T));
  return value;
}

template <typename T> static void write(char *data, int64_t i, T value) {
  std::memcpy(data + i * sizeof(T), &value, sizeof(T));
}

//===----------------------------------------------------------------------===//
// Buffers
//===----------------------------------------------------------------------===//

ElementKind flash::getElementKind(const HostBuffer &buffer) {
  return *getElementKind(buffer.getElementType());
}

double flash::getElement(const HostBuffer &buffer, int64_t i) {
  const char *data = buffer.dataAs<char>();
  switch (getElementKind(buffer)) {
  case ElementKind::F16:
    return static_cast<double>(read<_Float16>(data, i));
  case ElementKind::BF16:
    return fromBF16(read<uint16_t>(data, i));
  case ElementKind::F32:
    return read<float>(data, i);
  case ElementKind::F64:
    return read<double>(data, i);
  case ElementKind::I1:
    return data[i] != 0;
  case ElementKind::I8:
    return read<int8_t>(data, i);
  case ElementKind::I16:
    return read<int16_t>(data, i);
  case ElementKind::I32:
    return read<int32_t>(data, i);
  case ElementKind::I64:
  case ElementKind::Index:
    return static_cast<double>(read<int64_t>(data, i));
  }
  llvm_unreachable("all kinds are listed");
}

void flash::setElement(HostBuffer &buffer, int64_t i, double value) {
  char *data = buffer.dataAs<char>();
  switch (getElementKind(buffer)) {
  case ElementKind::F16:
    return write(data, i, static_cast<_Float16>(value));
  case ElementKind::BF16:
    return write(data, i, toBF16(value));
  case ElementKind::F32:
    return write(data, i, static_cast<float>(value));
  case ElementKind::F64:
    return write(data, i, value);
  case ElementKind::I1:
    return write(data, i, static_cast<int8_t>(value != 0));
  case ElementKind::I8:
    return write(data, i, static_cast<int8_t>(value));
  case ElementKind::I16:
    return write(data, i, static_cast<int16_t>(value));
  case ElementKind::I32:
    return write(data, i, static_cast<int32_t>(value));
  case ElementKind::I64:
  case ElementKind::Index:
    return write(data, i, static_cast<int64_t>(value));
  }
}

llvm::Expected<HostBuffer> flash::convertElements(const HostBuffer &buffer,
                                                  Type type) {
  llvm::Expected<HostBuffer> copy =
      HostBuffer::allocate(type, buffer.getShape());
  if (!copy)
    return copy.takeError();
  for (int64_t i = 0, e = buffer.getNumElements(); i < e; ++i)
    setElement(*copy, i, getElement(buffer, i));
  return copy;
}

llvm::Expected<Buffers> flash::widenElements(ArrayRef<HostBuffer> arguments) {
  Buffers widened;
  for (const HostBuffer &argument : arguments) {
    llvm::Expected<HostBuffer> copy =
        convertElements(argument, widenFloats(argument.getElementType()));
    if (!copy)
      return copy.takeError();
    widened.push_back(std::move(*copy));
  }
  return widened;
}
