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

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/BuiltinOps.h"

#include <string>
#include <vector>

namespace mlir::flash {

struct Chip;

struct KernelImage {
  LaunchPlan plan;
  std::string ptx;   ///< text; empty if there is none
  std::string cubin; ///< bytes; empty if it was not assembled
};

/// The code of `format` in a gpu.binary; empty if it has none.
StringRef getKernelCode(gpu::BinaryOp binary, gpu::CompilationTarget format);

/// The chip that a gpu.binary was made for. An error at `binary` if it is none
/// that we know.
const Chip *getKernelChip(gpu::BinaryOp binary);

/// The kernels that flash-emit-kernels made, in the order of the module. An
/// error at a gpu.binary without a launch plan.
FailureOr<std::vector<KernelImage>> collectKernelImages(ModuleOp module);

} // namespace mlir::flash

#endif // FLASH_TARGET_KERNELIMAGE_H
