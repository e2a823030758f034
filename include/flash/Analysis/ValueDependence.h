//===- ValueDependence.h - What a value is computed from --------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Along operands only: values that ops read from around their regions do not
// count.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_VALUEDEPENDENCE_H
#define FLASH_ANALYSIS_VALUEDEPENDENCE_H

#include "mlir/IR/Operation.h"
#include "llvm/ADT/DenseSet.h"

namespace mlir::flash {

/// Whether `value` is `source` or computed from it. Each value is looked at
/// once.
inline bool dependsOn(Value value, Value source) {
  SmallVector<Value> worklist = {value};
  llvm::SmallDenseSet<Value> seen;
  while (!worklist.empty()) {
    Value next = worklist.pop_back_val();
    if (next == source)
      return true;
    if (Operation *op = next.getDefiningOp(); op && seen.insert(next).second)
      llvm::append_range(worklist, op->getOperands());
  }
  return false;
}

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_VALUEDEPENDENCE_H
