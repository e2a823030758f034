//===- KernelSchedule.h - What the plan says of one kernel ------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The plan of an attention lies on its gpu.module while kernels are scheduled.
// A function that flash-split-lengths made, and its kernel, have one of their
// own.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASHTILE_SCHEDULE_KERNELSCHEDULE_H
#define FLASH_LIB_DIALECT_FLASHTILE_SCHEDULE_KERNELSCHEDULE_H

#include "mlir/IR/Operation.h"

namespace mlir::flash_tile {

constexpr llvm::StringLiteral kPlanName = "flash.plan";

/// The queries that a function or kernel is for: an array of the first length
/// and, if there is an end, the first one behind.
constexpr llvm::StringLiteral kLengthsName = "flash.lengths";

/// The plan of a function or kernel, or null.
inline DictionaryAttr getSchedule(Operation *op) {
  if (auto own = op->getAttrOfType<DictionaryAttr>(kPlanName))
    return own;
  return op->getParentOp()->getAttrOfType<DictionaryAttr>(kPlanName);
}

} // namespace mlir::flash_tile

#endif // FLASH_LIB_DIALECT_FLASHTILE_SCHEDULE_KERNELSCHEDULE_H
