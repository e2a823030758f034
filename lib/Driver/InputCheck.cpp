//===- InputCheck.cpp - What is refused before parsing -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A scan over the characters that knows strings and comments. Chains of unary
// minus count as nesting too: the parser recurses once for each.
//
//===----------------------------------------------------------------------===//

#include "flash/Driver/InputCheck.h"

#include <algorithm>

using namespace mlir;

namespace {
/// Finds the first place where text nests too deep.
class NestingScanner {
public:
  explicit NestingScanner(StringRef text) : text(text) {}

  /// The position of the bracket that is too much, or npos.
  size_t run();

private:
  void skipString();
  void skipComment() { position = std::min(text.find('\n', position), size()); }
  size_t size() const { return text.size(); }
  char peek(size_t offset) const {
    return position + offset < size() ? text[position + offset] : '\0';
  }

  StringRef text;
  size_t position = 0;
};
} // namespace

void NestingScanner::skipString() {
  for (++position; position < size() && text[position] != '"'; ++position) {
    // Strings end at the line; the lexer reports it.
    if (text[position] == '\n')
      return;
    if (text[position] == '\\')
      ++position;
  }
}

size_t NestingScanner::run() {
  int64_t depth = 0, minuses = 0;
  for (; position < size(); ++position) {
    char c = text[position];
    if (c == '-') {
      if (peek(1) == '>')
        ++position;
      else
        ++minuses;
    } else if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
      minuses = 0;
    }
    if (c == '"')
      skipString();
    else if (c == '/' && peek(1) == '/')
      skipComment();
    else if (c == '(' || c == '[' || c == '{' || c == '<')
      ++depth;
    else if (c == '>' && peek(1) == '=')
      ++position;
    else if (c == ')' || c == ']' || c == '}' || c == '>')
      depth = std::max<int64_t>(depth - 1, 0);
    if (depth + minuses > flash::maxNesting)
      return position;
  }
  return StringRef::npos;
}

LogicalResult mlir::flash::checkNesting(llvm::MemoryBufferRef buffer,
                                        raw_ostream &os) {
  StringRef text = buffer.getBuffer();
  // Bytecode has no brackets.
  if (text.starts_with("ML\xefR"))
    return success();
  size_t position = NestingScanner(text).run();
  if (position == StringRef::npos)
    return success();
  StringRef before = text.take_front(position);
  os << buffer.getBufferIdentifier() << ':' << before.count('\n') + 1 << ':'
     << position - (before.rfind('\n') + 1) + 1
     << ": error: nesting is deeper than " << maxNesting << " levels\n";
  return failure();
}
