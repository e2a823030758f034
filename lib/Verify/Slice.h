//===- Slice.h - The operations that values need ----------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Backward slices with a bound on their size, and what may be part of one.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_VERIFY_SLICE_H
#define FLASH_LIB_VERIFY_SLICE_H

#include "mlir/IR/Operation.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::flash {

/// The operations behind some values, each after those it needs.
using Slice = llvm::SetVector<Operation *>;

/// The values that `op` reads, those of its regions included.
llvm::SetVector<Value> getReadValues(Operation *op);

/// Adds to `slice` what `roots` need; `stops` says where not to go on. False if
/// there are more than `limit` operations.
bool collectSlice(ArrayRef<Value> roots, function_ref<bool(Value)> stops,
                  unsigned limit, Slice &slice);

/// True if `op` can be computed elsewhere.
bool canOutline(Operation *op);

/// True if it can, and is no more than elementwise work on floats.
bool isElementwise(Operation *op);

} // namespace mlir::flash

#endif // FLASH_LIB_VERIFY_SLICE_H
