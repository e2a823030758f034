//===- NpyFile.cpp - NumPy .npy files ---------------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A file is the magic, two version bytes, the length of the header (two bytes
// in version 1, else four), the header (a Python dictionary with the keys
// descr, fortran_order and shape), then the elements.
//
//===----------------------------------------------------------------------===//

#include "flash/Runtime/NpyFile.h"
#include "flash/Support/OutputFile.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

#include <cstring>

using namespace mlir;
using namespace mlir::flash;
using llvm::StringRef;

static constexpr StringRef magic("\x93NUMPY", 6);

static StringRef getDescr(ElementKind kind) {
  switch (kind) {
  case ElementKind::F16:
    return "<f2";
  case ElementKind::BF16:
    return "<u2";
  case ElementKind::F32:
    return "<f4";
  case ElementKind::F64:
    return "<f8";
  case ElementKind::I1:
    return "|b1";
  case ElementKind::I8:
    return "|i1";
  case ElementKind::I16:
    return "<i2";
  case ElementKind::I32:
    return "<i4";
  case ElementKind::I64:
  case ElementKind::Index:
    return "<i8";
  }
  llvm_unreachable("all kinds are listed");
}

static llvm::Error makeError(StringRef path, const llvm::Twine &message) {
  return llvm::createStringError(path + ": " + message);
}

/// Returns the text after `'key':` in the header, or nothing.
static std::optional<StringRef> findValue(StringRef header, StringRef key) {
  size_t at = header.find(("'" + key + "'").str());
  if (at == StringRef::npos)
    return std::nullopt;
  StringRef rest = header.drop_front(at + key.size() + 2).ltrim();
  if (!rest.consume_front(":"))
    return std::nullopt;
  return rest.ltrim();
}

/// Parses "(2, 3)", "(2,)" or "()".
static bool parseShape(StringRef text, llvm::SmallVectorImpl<int64_t> &shape) {
  if (!text.consume_front("("))
    return false;
  text = text.take_until([](char c) { return c == ')'; });
  llvm::SmallVector<StringRef> sizes;
  text.split(sizes, ',');
  int64_t numElements = 1;
  for (StringRef size : sizes) {
    size = size.trim();
    if (size.empty())
      continue;
    int64_t value;
    if (size.getAsInteger(10, value) || value < 0 ||
        llvm::MulOverflow(numElements, value, numElements))
      return false;
    shape.push_back(value);
  }
  return true;
}

llvm::Expected<HostBuffer> flash::readNpyFile(StringRef path, Type type) {
  ElementKind kind = *getElementKind(type);
  auto file = llvm::MemoryBuffer::getFile(path, /*IsText=*/false,
                                          /*RequiresNullTerminator=*/false);
  if (!file)
    return makeError(path, file.getError().message());
  StringRef bytes = (*file)->getBuffer();
  if (!bytes.consume_front(magic) || bytes.size() < 6)
    return makeError(path, "not a .npy file");
  unsigned version = static_cast<unsigned char>(bytes[0]);
  if (version < 1 || version > 3)
    return makeError(path, "unknown .npy version " + llvm::Twine(version));
  size_t headerSize = version == 1
                          ? llvm::support::endian::read16le(bytes.data() + 2)
                          : llvm::support::endian::read32le(bytes.data() + 2);
  bytes = bytes.drop_front(version == 1 ? 4 : 6);
  if (bytes.size() < headerSize)
    return makeError(path, "truncated header");
  StringRef header = bytes.take_front(headerSize);
  bytes = bytes.drop_front(headerSize);

  std::optional<StringRef> descr = findValue(header, "descr");
  std::optional<StringRef> order = findValue(header, "fortran_order");
  std::optional<StringRef> shapeText = findValue(header, "shape");
  llvm::SmallVector<int64_t> shape;
  if (!descr || !order || !shapeText || !parseShape(*shapeText, shape))
    return makeError(path, "malformed header");
  StringRef found = descr->ltrim("'\"").take_until(
      [](char c) { return c == '\'' || c == '"'; });
  // One-byte types carry no byte order, and NumPy may write either mark.
  if (found.drop_front() != getDescr(kind).drop_front() ||
      (found.front() != '<' && found.front() != '|'))
    return makeError(path, "holds elements of type '" + found +
                               "', expected '" + getDescr(kind) + "' for " +
                               getName(kind));
  if (!order->starts_with("False"))
    return makeError(path, "is in Fortran order, expected C order");
  int64_t numBytes = getByteWidth(kind);
  for (int64_t size : shape)
    if (llvm::MulOverflow(numBytes, size, numBytes))
      return makeError(path, "malformed header");
  if (static_cast<int64_t>(bytes.size()) != numBytes)
    return makeError(path, "holds " + llvm::Twine(bytes.size()) +
                               " bytes of data, its shape needs " +
                               llvm::Twine(numBytes));
  llvm::Expected<HostBuffer> buffer = HostBuffer::allocate(type, shape);
  if (buffer)
    std::memcpy(buffer->data(), bytes.data(), numBytes);
  return buffer;
}

/// The header, padded so that the data starts at a multiple of 64 bytes.
static std::string makeHeader(const HostBuffer &buffer) {
  std::string header;
  llvm::raw_string_ostream os(header);
  os << "{'descr': '" << getDescr(getElementKind(buffer))
     << "', 'fortran_order': False, 'shape': (";
  llvm::interleave(buffer.getShape(), os, ", ");
  os << (buffer.getShape().size() == 1 ? ",)" : ")") << ", }";
  size_t prefix = magic.size() + 4;
  header.append(llvm::alignTo(prefix + header.size() + 1, 64) - prefix -
                    header.size() - 1,
                ' ');
  header.push_back('\n');
  return header;
}

llvm::Error flash::writeNpyFile(StringRef path, const HostBuffer &buffer) {
  std::string header = makeHeader(buffer);
  std::string contents;
  contents.reserve(magic.size() + 4 + header.size() + buffer.getSizeInBytes());
  contents.append(magic);
  contents.append({1, 0, static_cast<char>(header.size() & 0xff),
                   static_cast<char>(header.size() >> 8)});
  contents.append(header);
  contents.append(buffer.dataAs<char>(), buffer.getSizeInBytes());
  return writeOutput(path, contents);
}
