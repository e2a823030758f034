//===- TaskLoops.h - The kernels that a function will be --------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A tiled function is a sequence of loops over tasks. Each becomes a kernel;
// what a loop computes is a result of the function, or a tensor that a later
// loop reads, which lies in the workspace.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASHTILE_SCHEDULE_TASKLOOPS_H
#define FLASH_LIB_DIALECT_FLASHTILE_SCHEDULE_TASKLOOPS_H

#include "flash/Target/LaunchPlan.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace mlir::flash_tile {

struct TaskLoops {
  /// A tensor in the workspace.
  struct Part {
    Value tensor; ///< a result of a loop
    flash::Formula offset;
    SmallVector<flash::Formula> extents;
  };

  SmallVector<scf::ForallOp> loops;
  /// Which result of the function a result of a loop is.
  DenseMap<Value, int64_t> outputs;
  SmallVector<Part> parts;
  /// Results of loops that update one of an earlier loop, and that one.
  SmallVector<std::pair<Value, Value>> updates;

  /// Emits an error on what can't be a sequence of kernels. Adds the parts to
  /// the workspace of `plan`.
  static FailureOr<TaskLoops> get(func::FuncOp func, flash::LaunchPlan &plan);
};

/// A size that the host can compute: from constants, extents of arguments and
/// affine arithmetic. Fails, with an error on `user`.
FailureOr<flash::Formula> getSizeFormula(OpFoldResult size, func::FuncOp func,
                                         const flash::LaunchPlan &plan,
                                         Operation *user);

} // namespace mlir::flash_tile

#endif // FLASH_LIB_DIALECT_FLASHTILE_SCHEDULE_TASKLOOPS_H
