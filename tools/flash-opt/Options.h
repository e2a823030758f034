//===- Options.h - The command line -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The options that are the driver's own, and a --help that shows these and the
// few of upstream's that users need. --help-hidden shows everything.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASH_OPT_OPTIONS_H
#define FLASH_TOOLS_FLASH_OPT_OPTIONS_H

#include "flash/Dialect/Flash/Transforms/ExplainAttention.h"
#include "flash/Target/Chips.h"
#include "flash/Verify/VerifyMatch.h"

#include "mlir/IR/DialectRegistry.h"

#include <optional>
#include <string>

namespace mlir::flash {

struct DriverOptions {
  std::string input;
  std::string output;
  std::optional<ReportFormat> explain;
  /// What plans in the report are for; null: the host.
  const Chip *explainChip = nullptr;
  /// -o was given: write the IR too when there is a report.
  bool writeIRWithReport = false;
  std::optional<VerifyMatchOptions> verifyMatch;
  EmissionKind emission = EmissionKind::MLIR;

  /// Registers upstream's options and ours, and parses. Nothing after a usage
  /// error, which was reported.
  static std::optional<DriverOptions> parse(int argc, char **argv,
                                            DialectRegistry &registry);
};

} // namespace mlir::flash

#endif // FLASH_TOOLS_FLASH_OPT_OPTIONS_H
