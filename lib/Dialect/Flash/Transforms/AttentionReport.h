//===- AttentionReport.h - Parts of the report -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the files of the report share.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_TRANSFORMS_ATTENTIONREPORT_H
#define FLASH_LIB_DIALECT_FLASH_TRANSFORMS_ATTENTIONREPORT_H

#include "flash/Dialect/Flash/IR/AttentionView.h"
#include "flash/Dialect/Flash/Transforms/ExplainAttention.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/MemoryBuffer.h"

namespace mlir::flash {

/// The text on one line, whatever it holds.
std::string printable(StringRef text);

/// "file:line:col (name)", or what comes nearest to it.
std::string describeLocation(Location loc);

/// The locations that called the code at `loc`, innermost first; often empty.
std::string describeCallers(Location loc);

/// The place in a file that is nearest to the op itself, or null.
FileLineColLoc findFileLocation(Location loc);

/// The files that locations name. Each is read once.
class SourceLines {
public:
  SourceLines(StringRef inputName, StringRef inputText)
      : inputName(inputName), inputText(inputText) {}

  /// The line at `loc`, if its file is the input or can be read.
  SourceQuote quote(Location loc);

private:
  struct File {
    bool readable = false;
    StringRef text;
    std::unique_ptr<llvm::MemoryBuffer> buffer;
    std::vector<size_t> starts; ///< of the lines
  };
  const File &open(StringRef name);

  StringRef inputName, inputText;
  llvm::StringMap<File> files;
};

/// The entries of a plan attribute, which may be null.
PlanReport describePlan(DictionaryAttr plan);

/// The name of the function around `op`, or "".
std::string getFunctionName(Operation *op);

/// Why the score region still hides keys; empty if it does not.
std::string explainKeptMask(const AttentionView &view);

/// Nothing if the op is not valid.
std::optional<AttentionReport> describeAttention(Operation *op);

/// For each item of `report.order` the number of its entry on the page, where
/// equal ones share one.
std::vector<size_t> getEntryNumbers(const ModuleReport &report);

void printTextReport(const ModuleReport &report, raw_ostream &os);
void printJSONReport(const ModuleReport &report, raw_ostream &os);

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_TRANSFORMS_ATTENTIONREPORT_H
