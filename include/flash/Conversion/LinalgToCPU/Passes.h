//===- Passes.h - CPU passes for linalg on tensors -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_CONVERSION_LINALGTOCPU_PASSES_H
#define FLASH_CONVERSION_LINALGTOCPU_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir::flash {

#define GEN_PASS_DECL
#include "flash/Conversion/LinalgToCPU/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "flash/Conversion/LinalgToCPU/Passes.h.inc"

} // namespace mlir::flash

#endif // FLASH_CONVERSION_LINALGTOCPU_PASSES_H
