//===- LaunchPlanFormula.h - The text of formulas ---------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_TARGET_LAUNCHPLANFORMULA_H
#define FLASH_LIB_TARGET_LAUNCHPLANFORMULA_H

#include "flash/Target/LaunchPlan.h"

#include <optional>

namespace mlir::flash {

/// Reads `text` with the sizes and operands of `plan`; returns what is wrong.
std::optional<std::string> parseFormula(StringRef text, const LaunchPlan &plan,
                                        Formula &formula);

} // namespace mlir::flash

#endif // FLASH_LIB_TARGET_LAUNCHPLANFORMULA_H
