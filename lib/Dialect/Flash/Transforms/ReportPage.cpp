//===- ReportPage.cpp - The lines of the report -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Figures have three digits here, all of them in the JSON.
//
//===----------------------------------------------------------------------===//

#include "ReportPage.h"

#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::flash;

static constexpr size_t textColumn = 18, width = 100;

//===----------------------------------------------------------------------===//
// Figures
//===----------------------------------------------------------------------===//

std::string mlir::flash::formatFixed(double value, int digits) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.*f", digits, value);
  return text;
}

std::string mlir::flash::formatScaled(double value, StringRef unit) {
  static constexpr const char *prefixes[] = {"", "k", "M", "G", "T", "P", "E"};
  size_t index = 0;
  // 999.5 and above would print as 1000.
  while (value >= 999.5 && index + 1 < std::size(prefixes)) {
    value /= 1000;
    ++index;
  }
  int digits = index == 0 ? 0 : value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
  return formatFixed(value, digits) + " " + prefixes[index] + unit.str();
}

std::string mlir::flash::formatRatio(double value) {
  return formatFixed(value, value < 9.995 ? 2 : value < 99.95 ? 1 : 0);
}

std::string mlir::flash::formatCount(const Count &count, StringRef unit) {
  if (std::optional<llvm::DynamicAPInt> value = count.getValue())
    return formatScaled(toDouble(*value), unit);
  return count.str() + " " + unit.str();
}

//===----------------------------------------------------------------------===//
// Lines
//===----------------------------------------------------------------------===//

/// Characters, not bytes of UTF-8.
static size_t countColumns(StringRef text) {
  return llvm::count_if(text, [](char c) { return (c & 0xC0) != 0x80; });
}

void ReportPage::field(StringRef label, StringRef text) {
  os.indent(4) << label;
  size_t column = 4 + label.size();
  size_t start = column < textColumn ? textColumn : column + 1;
  os.indent(start - column);
  wrap(text, start);
}

void ReportPage::row(StringRef label, StringRef standard, StringRef fused,
                     StringRef note) {
  std::string line =
      llvm::formatv("    {0,-16}{1,12}{2,12}", label, standard, fused).str();
  if (!note.empty())
    line += "   " + note.str();
  os << StringRef(line).rtrim() << '\n';
}

void ReportPage::quote(SourceQuote source) {
  std::string number = std::to_string(source.line);
  size_t gutter = textColumn + number.size();
  source.clip(width - gutter - 3);
  os.indent(textColumn) << number << " | " << source.text << '\n';
  os.indent(gutter) << " | ";
  os.indent(countColumns(StringRef(source.text).take_front(source.column - 1)))
      << "^\n";
}

void ReportPage::wrap(StringRef text, size_t indent) {
  size_t column = indent;
  for (bool first = true; !text.empty(); first = false) {
    auto [word, rest] = text.split(' ');
    text = rest;
    size_t length = countColumns(word);
    if (!first && column + 1 + length > width) {
      os << '\n';
      os.indent(textColumn);
      column = textColumn;
    } else if (!first) {
      os << ' ';
      ++column;
    }
    os << word;
    column += length;
  }
  os << '\n';
}
