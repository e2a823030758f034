//===- HopperLengths.h - Plans for long sequences ---------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where the best tiles depend on the length of a sequence. Larger ones leave
// more of their last block unused, and there are fewer of them to share out.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_HOPPERLENGTHS_H
#define FLASH_ANALYSIS_HOPPERLENGTHS_H

#include "flash/Analysis/HopperPlan.h"

namespace mlir::flash {

/// The entries of the plan `base`, which serves any length. Where other tiles
/// are better from a number of queries on: theirs if the length is known, else
/// an entry `longer` with what they change, and `from`, that number of queries.
/// `given` (which may be null) is what the user asked for; if it says anything
/// about tiles, those are kept.
DictionaryAttr getEntriesByLength(const AttentionView &view, const Chip &chip,
                                  DictionaryAttr given, const HopperPlan &base);

/// A plan for a range of query lengths.
struct LengthPlan {
  int64_t from; ///< queries, inclusive
  std::optional<int64_t> below;
  DictionaryAttr entries;
};

/// The plans that one with an entry `longer` stands for, shortest first. A
/// reason if the entry is malformed.
std::string splitByLength(DictionaryAttr plan,
                          SmallVectorImpl<LengthPlan> &plans);

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_HOPPERLENGTHS_H
