//===- RaiseSummary.h - One line about recognition -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Counts the remarks of recognition when the user asked for none, and sums
// them up in one line. It counts what the remark flags would print, so that
// both agree.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASH_OPT_RAISESUMMARY_H
#define FLASH_TOOLS_FLASH_OPT_RAISESUMMARY_H

#include "mlir/Pass/PassManager.h"

namespace mlir::flash {

/// The counts of one run of the driver, over all parts of a split input.
struct RaiseSummary {
  /// flash-raise-attention ran.
  bool ran = false;
  int64_t matched = 0;
  int64_t missed = 0;

  /// Counts what passes of `pm` remark. Must outlive the context of `pm`.
  LogicalResult attach(PassManager &pm);
  /// The line, or nothing if recognition did not run.
  void print(raw_ostream &os) const;
};

} // namespace mlir::flash

#endif // FLASH_TOOLS_FLASH_OPT_RAISESUMMARY_H
