//===- Emission.h - What --emit makes of the final IR -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The driver's step after the pipeline. It runs as the last pass because the
// module lives only as long as upstream's driver function.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASH_OPT_EMISSION_H
#define FLASH_TOOLS_FLASH_OPT_EMISSION_H

#include "flash/Pipelines/Pipelines.h"

#include "mlir/Pass/Pass.h"

namespace mlir::flash {

/// Translates the module to `kind` and leaves the bytes in `result`. What
/// flash-compile was asked for is read when the pass runs.
std::unique_ptr<Pass> createEmitPass(EmissionKind kind,
                                     const CompileRequest &request,
                                     std::string &result);

} // namespace mlir::flash

#endif // FLASH_TOOLS_FLASH_OPT_EMISSION_H
