//===- TileToNVVM.cpp - The pass ------------------------------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  flash_tile.kernel with layouts, SRAM places and wait depths.
// Out: llvm.func of llvm, nvvm, scf, affine, arith and math ops, and the
//      kernel's parameters in the launch plan.
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

#include "flash/Conversion/FlashTileToNVVM/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"

namespace mlir::flash_tile {
#define GEN_PASS_DEF_FLASHTILETONVVM
#include "flash/Conversion/FlashTileToNVVM/Passes.h.inc"
} // namespace mlir::flash_tile

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

/// Operands of the plan have as many extents as the kernel's tensors.
static LogicalResult checkRanks(KernelOp kernel, const LaunchPlan &plan) {
  for (BlockArgument argument :
       kernel.getBody().getArguments().take_front(plan.operands.size())) {
    const PlanOperand &operand = plan.operands[argument.getArgNumber()];
    auto memref = dyn_cast<MemRefType>(argument.getType());
    if (memref && operand.dims.size() != size_t(memref.getRank()))
      return kernel.emitOpError("has rank ")
             << memref.getRank() << " as argument " << argument.getArgNumber()
             << ", but operand '" << operand.name << "' of the launch plan has "
             << operand.dims.size() << " extents";
  }
  return success();
}

namespace {
struct FlashTileToNVVMPass
    : flash_tile::impl::FlashTileToNVVMBase<FlashTileToNVVMPass> {
  void runOnOperation() override {
    gpu::GPUModuleOp module = getOperation();
    SmallVector<KernelOp> kernels(module.getOps<KernelOp>());
    if (kernels.empty())
      return;
    auto attr = module->getAttrOfType<DictionaryAttr>(LaunchPlan::attrName);
    if (!attr) {
      module.emitOpError("has kernels but no launch plan");
      return signalPassFailure();
    }
    FailureOr<LaunchPlan> plan = LaunchPlan::fromAttr(attr, module.getLoc());
    if (failed(plan))
      return signalPassFailure();
    for (KernelOp kernel : kernels) {
      auto launch = llvm::find_if(plan->kernels, [&](const PlanKernel &entry) {
        return entry.entry == kernel.getName();
      });
      if (launch == plan->kernels.end()) {
        kernel.emitOpError("is not in the launch plan");
        return signalPassFailure();
      }
      size_t parts =
          llvm::count_if(launch->arguments, [](const PlanArgument &argument) {
            return argument.kind == PlanArgument::Kind::Workspace;
          });
      if (kernel.getBody().getNumArguments() != plan->operands.size() + parts) {
        InFlightDiagnostic error =
            kernel.emitOpError("expected one argument for each of the plan's ")
            << plan->operands.size() << " operands";
        if (parts)
          error << " and " << parts << " parts of the workspace";
        return signalPassFailure();
      }
      if (failed(checkRanks(kernel, *plan)))
        return signalPassFailure();
      if (failed(KernelLowering(kernel, *plan, *launch).run()))
        return signalPassFailure();
    }
    module->setAttr(LaunchPlan::attrName, plan->toAttr(&getContext()));
  }
};
} // namespace
