//===- SourceLines.cpp - Where an operation comes from -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Locations of any kind as "file:line:column", and the line itself, from the
// text of the input or, for locations of a front end, from the file they name.
//
//===----------------------------------------------------------------------===//

#include "AttentionReport.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::flash;

/// Front ends nest locations; the innermost ones say where an operation is.
static constexpr unsigned kMaxDepth = 64;

//===----------------------------------------------------------------------===//
// Locations
//===----------------------------------------------------------------------===//

static FileLineColLoc findFile(Location loc, unsigned depth) {
  if (depth > kMaxDepth)
    return {};
  if (auto file = dyn_cast<FileLineColLoc>(loc))
    return file;
  if (auto name = dyn_cast<NameLoc>(loc))
    return findFile(name.getChildLoc(), depth + 1);
  if (auto call = dyn_cast<CallSiteLoc>(loc))
    return findFile(call.getCallee(), depth + 1);
  if (auto opaque = dyn_cast<OpaqueLoc>(loc))
    return findFile(opaque.getFallbackLocation(), depth + 1);
  if (auto fused = dyn_cast<FusedLoc>(loc))
    for (Location inner : fused.getLocations())
      if (FileLineColLoc file = findFile(inner, depth + 1))
        return file;
  return {};
}

FileLineColLoc mlir::flash::findFileLocation(Location loc) {
  return findFile(loc, 0);
}

/// The name nearest to the operation: "layer.3.attention".
static StringRef findName(Location loc, unsigned depth) {
  if (depth > kMaxDepth)
    return "";
  if (auto name = dyn_cast<NameLoc>(loc))
    return name.getName().getValue();
  if (auto call = dyn_cast<CallSiteLoc>(loc))
    return findName(call.getCallee(), depth + 1);
  if (auto fused = dyn_cast<FusedLoc>(loc))
    for (Location inner : fused.getLocations())
      if (StringRef name = findName(inner, depth + 1); !name.empty())
        return name;
  return "";
}

std::string mlir::flash::printable(StringRef text) {
  std::string result = text.str();
  for (char &c : result)
    if (static_cast<unsigned char>(c) < ' ' || c == 127)
      c = ' ';
  return result;
}

std::string mlir::flash::describeLocation(Location loc) {
  FileLineColLoc file = findFileLocation(loc);
  std::string name = printable(findName(loc, 0));
  if (!file)
    return name.empty() ? "unknown location" : name;
  std::string text =
      llvm::formatv("{0}:{1}:{2}", printable(file.getFilename().getValue()),
                    file.getLine(), file.getColumn())
          .str();
  return name.empty() ? text : text + " (" + name + ")";
}

std::string mlir::flash::describeCallers(Location loc) {
  std::string text;
  for (unsigned depth = 0; depth < kMaxDepth; ++depth) {
    if (auto name = dyn_cast<NameLoc>(loc)) {
      loc = name.getChildLoc();
      continue;
    }
    auto call = dyn_cast<CallSiteLoc>(loc);
    if (!call)
      break;
    loc = call.getCaller();
    if (!text.empty())
      text += ", ";
    text += describeLocation(loc);
  }
  return text;
}

//===----------------------------------------------------------------------===//
// Lines
//===----------------------------------------------------------------------===//

/// Not a pipe, a device or something huge: the name comes from the input.
static bool isQuotable(StringRef name) {
  constexpr uint64_t maxBytes = 16 << 20;
  llvm::sys::fs::file_status status;
  return !llvm::sys::fs::status(name, status) &&
         llvm::sys::fs::is_regular_file(status) && status.getSize() <= maxBytes;
}

const SourceLines::File &SourceLines::open(StringRef name) {
  auto [it, isNew] = files.try_emplace(name);
  File &file = it->second;
  if (!isNew)
    return file;
  if (!inputName.empty() && name == inputName) {
    file.text = inputText;
  } else {
    if (!isQuotable(name))
      return file;
    auto buffer = llvm::MemoryBuffer::getFile(name);
    if (!buffer)
      return file;
    file.buffer = std::move(*buffer);
    file.text = file.buffer->getBuffer();
  }
  file.readable = true;
  file.starts.push_back(0);
  for (size_t i = file.text.find('\n'); i != StringRef::npos;
       i = file.text.find('\n', i + 1))
    file.starts.push_back(i + 1);
  return file;
}

SourceQuote SourceLines::quote(Location loc) {
  SourceQuote quote;
  FileLineColLoc location = findFileLocation(loc);
  if (!location)
    return quote;
  const File &file = open(location.getFilename().getValue());
  unsigned line = location.getLine();
  if (!file.readable || line == 0 || line > file.starts.size())
    return quote;
  quote.line = line;
  quote.column = std::max(location.getColumn(), 1u);
  StringRef rest = file.text.drop_front(file.starts[line - 1]);
  quote.text = rest.take_until([](char c) { return c == '\n'; }).rtrim("\r");
  if (quote.column > quote.text.size())
    quote.column = 1;
  // Constants can make a line of megabytes.
  constexpr size_t maxLength = 1000;
  quote.clip(maxLength);
  return quote;
}

void SourceQuote::clip(size_t width) {
  // The blank before the first word says nothing.
  size_t blank = std::min(text.size() - StringRef(text).ltrim().size(),
                          size_t(column - 1));
  text = printable(StringRef(text).drop_front(blank));
  column -= blank;
  if (text.size() <= width)
    return;
  // A long line: a part of it with the column in its first third.
  size_t start = column > width * 2 / 3 ? column - width / 3 : 0;
  auto continues = [&](size_t at) {
    return at < text.size() && (text[at] & 0xC0) == 0x80;
  };
  while (start && continues(start))
    --start;
  size_t end = std::min(text.size(), start + width - 6);
  while (end < text.size() && continues(end))
    --end;
  std::string part = text.substr(start, end - start);
  column -= start;
  if (start) {
    part = "..." + part;
    column += 3;
  }
  if (end < text.size())
    part += "...";
  text = part;
}
