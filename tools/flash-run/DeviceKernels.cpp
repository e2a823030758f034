//===- DeviceKernels.cpp - The kernels of a program and their device *- C++
//-*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DeviceKernels.h"

#include "flash/Pipelines/Pipelines.h"
#include "flash/Target/Passes.h"

#include "mlir/IR/Diagnostics.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;
using namespace mlir::flash;

/// The chip of exactly this capability, with all its features; else the newest
/// that is older and whose PTX the driver can compile for newer devices. Names
/// that end in a letter are for one capability only.
static const Chip *findChip(unsigned capability) {
  const Chip *best = nullptr;
  auto isBetter = [&](const Chip &chip) {
    if (!best || chip.capability != best->capability)
      return !best || chip.capability > best->capability;
    return !llvm::isDigit(chip.name.back());
  };
  for (const Chip &chip : getKnownChips()) {
    bool runs =
        chip.capability == capability ||
        (chip.capability < capability && llvm::isDigit(chip.name.back()));
    if (!chip.isHost() && runs && isBetter(chip))
      best = &chip;
  }
  return best;
}

FailureOr<std::unique_ptr<DeviceKernels>> DeviceKernels::open(StringRef chip,
                                                              Location loc) {
  auto result = std::make_unique<DeviceKernels>();
  llvm::Expected<std::unique_ptr<CUDADevice>> device = CUDADevice::open();
  if (!device)
    return emitError(loc, "--backend=cuda finds no GPU: ")
               << llvm::toString(device.takeError()),
           failure();
  result->device = std::move(*device);
  unsigned capability = result->device->getCapability();
  result->chip = chip.empty() ? findChip(capability) : lookupChip(chip);
  if (!result->chip)
    return emitError(loc, "the GPU '")
               << result->device->getName() << "' has compute capability "
               << capability / 10 << "." << capability % 10
               << ", expected 8.0 or more",
           failure();
  return result;
}

LogicalResult DeviceKernels::compile(ModuleOp module) {
  PassManager toKernels(module.getContext());
  buildCompileForGPUPipeline(toKernels, *chip, FlashEmitKernelsOptions());
  if (failed(toKernels.run(module)))
    return failure();
  FailureOr<std::vector<KernelImage>> images = collectKernelImages(module);
  if (failed(images))
    return failure();
  llvm::Expected<std::unique_ptr<KernelLauncher>> created =
      KernelLauncher::create(*device, *images);
  if (!created)
    return module.emitError(llvm::toString(created.takeError()));
  launcher = std::move(*created);
  PassManager toCalls(module.getContext());
  toCalls.addPass(createFlashLaunchKernels());
  return toCalls.run(module);
}
