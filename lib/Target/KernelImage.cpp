//===- KernelImage.cpp - A launch plan with its code ------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Target/KernelImage.h"

#include "flash/Target/Chips.h"

#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace mlir::flash;

StringRef mlir::flash::getKernelCode(gpu::BinaryOp binary,
                                     gpu::CompilationTarget format) {
  for (auto object : binary.getObjects().getAsRange<gpu::ObjectAttr>())
    if (object.getFormat() == format)
      return object.getObject().getValue();
  return "";
}

const Chip *mlir::flash::getKernelChip(gpu::BinaryOp binary) {
  auto object = cast<gpu::ObjectAttr>(binary.getObjects()[0]);
  auto target = dyn_cast<NVVM::NVVMTargetAttr>(object.getTarget());
  const Chip *chip = target ? lookupChip(target.getChip()) : nullptr;
  if (chip && !chip->isHost())
    return chip;
  emitError(binary.getLoc(), "'")
      << binary.getName()
      << "' is for an unknown target: " << object.getTarget();
  return nullptr;
}

FailureOr<std::vector<KernelImage>>
mlir::flash::collectKernelImages(ModuleOp module) {
  std::vector<KernelImage> images;
  for (auto binary : module.getOps<gpu::BinaryOp>()) {
    auto attr = binary->getAttrOfType<DictionaryAttr>(LaunchPlan::attrName);
    if (!attr)
      return emitError(binary.getLoc(), "'")
             << binary.getName() << "' has no " << LaunchPlan::attrName
             << " attribute";
    FailureOr<LaunchPlan> plan = LaunchPlan::fromAttr(attr, binary.getLoc());
    if (failed(plan))
      return failure();
    images.push_back(
        {std::move(*plan),
         getKernelCode(binary, gpu::CompilationTarget::Assembly).str(),
         getKernelCode(binary, gpu::CompilationTarget::Binary).str()});
  }
  return images;
}
