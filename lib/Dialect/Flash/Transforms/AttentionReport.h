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

#include "flash/Dialect/Flash/Transforms/ExplainAttention.h"

namespace mlir::flash {

/// "file:line:col", or what comes nearest to it.
std::string describeLocation(Location loc);

/// The name of the function around `op`, or "".
std::string getFunctionName(Operation *op);

/// Nothing if the op is not valid.
std::optional<AttentionReport> describeAttention(Operation *op);

void printTextReport(const ModuleReport &report, raw_ostream &os);
void printJSONReport(const ModuleReport &report, raw_ostream &os);

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_TRANSFORMS_ATTENTIONREPORT_H
