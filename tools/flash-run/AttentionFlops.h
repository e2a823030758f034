//===- AttentionFlops.h - Work of the attention in a run --------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASHRUN_ATTENTIONFLOPS_H
#define FLASH_TOOLS_FLASHRUN_ATTENTIONFLOPS_H

#include "flash/Runtime/HostBuffer.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

#include <optional>

namespace mlir::flash {

/// FLOPs of every flash.attention in `entry` when it runs on `inputs`:
/// 2·B·H·(K + D) for each pair of query and key that the mask attribute lets
/// through (masks known at run time only count as if they hid nothing). Dynamic
/// extents are traced to the shapes of the inputs; nothing if that fails.
std::optional<double> countAttentionFlops(func::FuncOp entry,
                                          ArrayRef<HostBuffer> inputs);

} // namespace mlir::flash

#endif // FLASH_TOOLS_FLASHRUN_ATTENTIONFLOPS_H
