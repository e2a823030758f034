//===- ScalarRun.h - Evaluates index arithmetic -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An interpreter of the scalars that decide which of some ops of a kernel run:
// arith on integers, affine, memref.dim, elements of tensors. It is told which
// block to run and how often; ops that decide nothing are not evaluated.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASHTILE_SCHEDULE_SCALARRUN_H
#define FLASH_LIB_DIALECT_FLASHTILE_SCHEDULE_SCALARRUN_H

#include "flash/Dialect/FlashTile/IR/FlashTile.h"
#include "flash/Target/LaunchPlan.h"

#include <functional>
#include <optional>

namespace mlir::flash_tile {

/// None: not known.
using Number = std::optional<int64_t>;

/// None if a divisor is zero or a stride is asked for.
Number evaluateFormula(const flash::Formula &formula, ArrayRef<int64_t> sizes);

class ScalarRun {
public:
  /// Of interest are ops in `roots` for which `isEvent` holds.
  ScalarRun(ArrayRef<TasksOp> roots,
            llvm::function_ref<bool(Operation *)> isEvent);

  /// The extent of a dim of an argument of the kernel.
  using ExtentFn = std::function<Number(BlockArgument, int64_t)>;

  /// Forgets all values. What is read from memory is `newElement`.
  void start(ExtentFn newExtent, int64_t newElement = 0) {
    values.clear();
    getExtent = std::move(newExtent);
    element = newElement;
  }

  /// Whether what runs depends on elements of tensors.
  bool readsMemory() const { return hasLoads; }

  /// Events, loops around them, and arithmetic that these depend on, in order.
  ArrayRef<Operation *> getProgram(Block &block) { return programs[&block]; }

  void set(Value value, Number number) { values[value] = number; }
  Number get(Value value) const { return values.lookup(value); }
  void evaluate(Operation *op);

private:
  Number compute(Operation *op);

  DenseMap<Block *, SmallVector<Operation *>> programs;
  DenseMap<Value, Number> values;
  ExtentFn getExtent;
  int64_t element = 0;
  bool hasLoads = false;
};

} // namespace mlir::flash_tile

#endif // FLASH_LIB_DIALECT_FLASHTILE_SCHEDULE_SCALARRUN_H
