//===- CheckOperands.h - Tensors against the plan ---------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_RUNTIMECUDA_CHECKOPERANDS_H
#define FLASH_LIB_RUNTIMECUDA_CHECKOPERANDS_H

#include "Support.h"

namespace flash_rt {

/// Checks types, shapes and strides and reads the plan's sizes from the shapes.
/// `sizes` has room for all of them.
flash_status checkOperands(const flash_plan &plan, const flash_tensor *operands,
                           size_t numOperands, int64_t *sizes);

/// True if some extent is 0.
bool isEmpty(const flash_tensor &tensor);

/// Bytes that the address of an operand must be a multiple of.
int64_t getAlignment(const flash_plan &plan, size_t operand);

} // namespace flash_rt

#endif // FLASH_LIB_RUNTIMECUDA_CHECKOPERANDS_H
