//===- PlanEntries.cpp - Entries of a plan attribute ----------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/PlanEntries.h"

#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::flash;

std::string mlir::flash::readPlanEntries(DictionaryAttr given,
                                         ArrayRef<PlanEntry> entries) {
  for (const PlanEntry &entry : entries) {
    Attribute attr = given.get(entry.name);
    if (!attr)
      continue;
    auto integer = dyn_cast<IntegerAttr>(attr);
    if (!integer || integer.getValue().getSignificantBits() > 64 ||
        integer.getInt() < entry.least || integer.getInt() > entry.most ||
        integer.getInt() % entry.multiple != 0) {
      std::string got;
      llvm::raw_string_ostream(got) << attr;
      return llvm::formatv("expected plan entry {0} to be a multiple of {1} in "
                           "[{2}, {3}], but got {4}",
                           entry.name, entry.multiple, entry.least, entry.most,
                           got);
    }
    entry.value = integer.getInt();
  }
  return "";
}

void PlanWriter::set(StringRef name, Attribute value) {
  if (!entries.get(name))
    entries.set(name, value);
}

void PlanWriter::setInteger(StringRef name, int64_t value) {
  set(name, builder.getI64IntegerAttr(value));
}

void PlanWriter::setString(StringRef name, StringRef value) {
  set(name, builder.getStringAttr(value));
}

void PlanWriter::setFlag(StringRef name) { set(name, builder.getUnitAttr()); }

void PlanWriter::setType(StringRef name, Type type) {
  set(name, TypeAttr::get(type));
}

DictionaryAttr PlanWriter::get() const {
  return entries.getDictionary(builder.getContext());
}
