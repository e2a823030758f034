//===- KernelImage.h - A launch plan with its code --------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What is left of a gpu.binary once it leaves the IR: how the kernels of one
// attention are launched, and their code.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TARGET_KERNELIMAGE_H
#define FLASH_TARGET_KERNELIMAGE_H

#include "flash/Target/LaunchPlan.h"

#include <string>

namespace mlir::flash {

struct KernelImage {
  LaunchPlan plan;
  std::string ptx;   ///< text; empty if there is none
  std::string cubin; ///< bytes; empty if it was not assembled
};

} // namespace mlir::flash

#endif // FLASH_TARGET_KERNELIMAGE_H
