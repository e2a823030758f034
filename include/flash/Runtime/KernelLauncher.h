//===- KernelLauncher.h - Kernels on buffers of the host --------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What compiled host code calls for its kernels (flash-launch-kernels): copies
// the operands to the device, launches, copies the results back.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_RUNTIME_KERNELLAUNCHER_H
#define FLASH_RUNTIME_KERNELLAUNCHER_H

#include "flash-c/Runtime.h"
#include "flash/Runtime/CUDADevice.h"
#include "flash/Target/KernelImage.h"

namespace mlir::flash {

class KernelLauncher {
public:
  /// For kernels in the order of flash-launch-kernels, whose code is loaded
  /// now. `device` must outlive the launcher.
  static llvm::Expected<std::unique_ptr<KernelLauncher>>
  create(CUDADevice &device, const std::vector<KernelImage> &images);
  ~KernelLauncher();
  KernelLauncher(const KernelLauncher &) = delete;
  KernelLauncher &operator=(const KernelLauncher &) = delete;

  /// Runs host code whose calls come to this launcher. An error of a launch
  /// skips the launches after it and is returned. One thread at a time.
  llvm::Error run(llvm::function_ref<llvm::Error()> invoke);

  /// From now on each launch is repeated and timed.
  void setTimedRepeats(unsigned repeats) { timedRepeats = repeats; }
  /// Seconds that the kernels took in the last run, each once.
  double getKernelSeconds() const { return kernelSeconds; }
  /// Attention that ran on the device in the last run.
  unsigned getNumLaunches() const { return numLaunches; }

  /// The launcher of the code that this thread runs.
  static KernelLauncher *getCurrent();
  /// Launches kernels number `index` on a table of addresses and extents.
  void launch(int64_t index, const int64_t *table);

private:
  explicit KernelLauncher(CUDADevice &device) : device(device) {}
  llvm::Error launchOrFail(flash_kernels *kernels, const int64_t *table);

  CUDADevice &device;
  std::vector<flash_kernels *> kernels;
  unsigned timedRepeats = 0;
  double kernelSeconds = 0;
  unsigned numLaunches = 0;
  /// Of the first launch that failed.
  std::string message;
};

} // namespace mlir::flash

#endif // FLASH_RUNTIME_KERNELLAUNCHER_H
