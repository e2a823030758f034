//===- ChipPlan.h - The plan of an attention on a GPU -----------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Which schedule computes an attention or its backward on a chip: the one for
// warpgroup products where it takes the op, else the portable one. The planner
// and the report (--flash-explain) both ask here.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_CHIPPLAN_H
#define FLASH_ANALYSIS_CHIPPLAN_H

#include "flash/Target/Chips.h"

#include "mlir/IR/BuiltinAttributes.h"

#include <string>

namespace mlir::flash {

struct ChipPlan {
  /// Why the op is not compiled for the chip. Empty: the rest is set.
  std::string unsupported;
  /// The plan attribute.
  DictionaryAttr entries;
  /// What P is rounded to if that is less than asked for, or null.
  Type pType;
  /// Why the schedule for warpgroup products does not take the op, on a chip
  /// that has them; empty if it does.
  std::string portable;

  int64_t sramBytes = 0; ///< of a CTA
  int64_t registers = 0; ///< of a thread, for gradients, O, S and P
  int64_t ctasPerSM = 0;

  /// The plan of `op`, a valid attention or backward, for `chip`, which is not
  /// the host. Entries of `given` (which may be null) are kept. If they leave
  /// no choice, returns why, with the figures; else an empty string.
  static std::string choose(Operation *op, const Chip &chip,
                            DictionaryAttr given, ChipPlan &plan);
};

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_CHIPPLAN_H
