//===- ReportPage.h - The lines of the report -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How the report for people writes figures and lines: at most 100 columns, a
// label, then text that is wrapped under itself.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_TRANSFORMS_REPORTPAGE_H
#define FLASH_LIB_DIALECT_FLASH_TRANSFORMS_REPORTPAGE_H

#include "flash/Dialect/Flash/Transforms/ExplainAttention.h"

namespace mlir::flash {

std::string formatFixed(double value, int digits);

/// Three digits: "1.61 G", "128", "0".
std::string formatScaled(double value, StringRef unit);

/// "8.33", "64.0", "128".
std::string formatRatio(double value);

/// The figure, or the formula if it depends on dynamic extents.
std::string formatCount(const Count &count, StringRef unit);

/// Writes labelled, wrapped lines.
class ReportPage {
public:
  explicit ReportPage(raw_ostream &os) : os(os) {}

  /// A label and its text; breaks at spaces.
  void field(StringRef label, StringRef text);
  /// One row of the table of costs.
  void row(StringRef label, StringRef standard, StringRef fused,
           StringRef note);
  /// A line of source and a caret under its column, as compilers do.
  void quote(SourceQuote source);

  raw_ostream &os;

private:
  void wrap(StringRef text, size_t indent);
};

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_TRANSFORMS_REPORTPAGE_H
