//===- ReductionPatterns.h - Simpler attention -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How flash-reduce simplifies flash ops.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASH_REDUCE_REDUCTIONPATTERNS_H
#define FLASH_TOOLS_FLASH_REDUCE_REDUCTIONPATTERNS_H

#include "mlir/IR/DialectRegistry.h"

namespace mlir::flash {

void registerReductionPatterns(DialectRegistry &registry);

} // namespace mlir::flash

#endif // FLASH_TOOLS_FLASH_REDUCE_REDUCTIONPATTERNS_H
