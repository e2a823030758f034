//===- MatchCheck.h - --flash-verify-match ----------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Verifies the matches of the module as it is when recognition is about to
// run, or as it is after all passes if it does not run.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASH_OPT_MATCHCHECK_H
#define FLASH_TOOLS_FLASH_OPT_MATCHCHECK_H

#include "flash/Verify/VerifyMatch.h"

#include "mlir/Pass/PassManager.h"

#include <mutex>

namespace mlir::flash {

/// The check of one run of the driver, over all parts of a split input.
class MatchCheck {
public:
  explicit MatchCheck(const VerifyMatchOptions &options) : options(options) {}

  /// Before the user's passes are added to `pm`, and after.
  void attach(PassManager &pm);
  void finish(PassManager &pm);

  /// Verifies what raising would do to `root`.
  void run(Operation *root);

  /// Recognition was part of a pipeline, so there is a result to be written.
  bool ranWithRaise() const { return raised; }
  bool foundWrong() const { return counts.wrong != 0; }
  std::string getReport() const;

private:
  friend class MatchCheckBeforeRaise;
  friend class MatchCheckPass;

  const VerifyMatchOptions &options;
  VerifyMatchCounts counts;
  std::string lines;
  /// A pipeline of this part of the input, or of any.
  bool raisedPart = false, raised = false;
  std::mutex mutex;
};

} // namespace mlir::flash

#endif // FLASH_TOOLS_FLASH_OPT_MATCHCHECK_H
