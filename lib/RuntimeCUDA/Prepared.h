//===- Prepared.h - Kernels bound to shapes and strides ---------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What preparation computes and a launch only reads.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_RUNTIMECUDA_PREPARED_H
#define FLASH_LIB_RUNTIMECUDA_PREPARED_H

#include "Kernels.h"

namespace flash_rt {

/// The arguments of cuTensorMapEncodeTiled but the address.
struct MapRecipe {
  int dataType;
  unsigned rank;
  uint64_t sizes[FLASH_MAX_MAP_RANK];
  uint64_t strides[FLASH_MAX_MAP_RANK]; ///< bytes; one less than sizes
  uint32_t box[FLASH_MAX_MAP_RANK];
  int swizzle, promotion;

  CUresult encode(const Driver &driver, void *address, CUtensorMap &map) const;
};

/// A parameter that depends on the launch.
struct Patch {
  int32_t kind; ///< flash_argument_kind
  int32_t operand;
  uint32_t offset; ///< in the parameters
  uint32_t size;
  int64_t workspaceOffset;
  MapRecipe map;
};

struct PreparedKernel {
  const flash_plan_kernel *kernel;
  size_t index; ///< in the plan
  unsigned grid[3];
  /// The parameters, complete but for the patches.
  const char *parameters;
  size_t numBytes;
  const uint32_t *offsets; ///< of every parameter
  const Patch *patches;
  size_t numPatches;
};

/// What the address of an operand must fulfil.
struct OperandCheck {
  bool mayBeNull; ///< the tensor is empty
  bool isScalar;
  int64_t alignment;
};

} // namespace flash_rt

struct flash_prepared {
  flash_rt::Arena arena;
  flash_kernels *kernels;
  const flash_rt::OperandCheck *checks;
  /// Those with work to do.
  const flash_rt::PreparedKernel *launches;
  size_t numLaunches;
  int64_t workspaceBytes;
};

#endif // FLASH_LIB_RUNTIMECUDA_PREPARED_H
