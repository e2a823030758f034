//===- PlanEntries.h - Entries of a plan attribute --------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What planners read of the plan that somebody gave, and add to it.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_PLANENTRIES_H
#define FLASH_ANALYSIS_PLANENTRIES_H

#include "mlir/IR/Builders.h"

#include <string>

namespace mlir::flash {

/// An integer that a plan may give: a multiple of `multiple` in [least, most].
struct PlanEntry {
  StringRef name;
  int64_t &value;
  int64_t least, most, multiple;
};

/// Reads the entries that are there; the others keep their value. Returns what
/// is wrong with the first one that is, or an empty string.
std::string readPlanEntries(DictionaryAttr given, ArrayRef<PlanEntry> entries);

/// The entries of a plan: those that are given, and what a planner adds. What
/// is given is kept.
class PlanWriter {
public:
  PlanWriter(MLIRContext *context, DictionaryAttr given)
      : builder(context), entries(given) {}

  void set(StringRef name, Attribute value);
  void setInteger(StringRef name, int64_t value);
  void setString(StringRef name, StringRef value);
  void setFlag(StringRef name); ///< that is there or not
  void setType(StringRef name, Type type);

  DictionaryAttr get() const;

private:
  Builder builder;
  NamedAttrList entries;
};

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_PLANENTRIES_H
