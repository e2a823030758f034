//===- DeviceKernels.h - The kernels of a program and their device *- C++
//-*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASHRUN_DEVICEKERNELS_H
#define FLASH_TOOLS_FLASHRUN_DEVICEKERNELS_H

#include "flash/Runtime/KernelLauncher.h"
#include "flash/Target/Chips.h"

#include "mlir/IR/BuiltinOps.h"

namespace mlir::flash {

struct DeviceKernels {
  std::unique_ptr<CUDADevice> device;
  const Chip *chip = nullptr;
  std::unique_ptr<KernelLauncher> launcher;

  /// Opens the first device and finds the chip to compile for: the one called
  /// `chip`, or if that is empty the device's. An error at `loc` if there is no
  /// driver, no device, or no such chip.
  static FailureOr<std::unique_ptr<DeviceKernels>> open(StringRef chip,
                                                        Location loc);

  /// Compiles the attention of a raised module that the GPU takes, loads the
  /// code, and makes the host code call it. Emits an error on failure.
  LogicalResult compile(ModuleOp module);
};

} // namespace mlir::flash

#endif // FLASH_TOOLS_FLASHRUN_DEVICEKERNELS_H
