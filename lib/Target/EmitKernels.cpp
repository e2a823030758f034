//===- EmitKernels.cpp - gpu.module to gpu.binary ---------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  gpu.module of llvm.func with NVVM ops. Out: gpu.binary with code.
//
// Upstream's gpu-module-to-binary compiles one module after the other at O2
// with a middle end, and leaves no trace of what ptxas said.
//
//===----------------------------------------------------------------------===//

#include "flash/Target/EmitPTX.h"
#include "flash/Target/LaunchPlan.h"
#include "flash/Target/Passes.h"

#include "mlir/IR/Threading.h"

namespace mlir::flash {
#define GEN_PASS_DEF_FLASHEMITKERNELS
#include "flash/Target/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

namespace {
/// What became of one gpu.module.
struct Code {
  std::string ptx;
  Ptxas::Output assembled; ///< empty unless a cubin was asked for
};

class EmitKernels
    : public mlir::flash::impl::FlashEmitKernelsBase<EmitKernels> {
public:
  using FlashEmitKernelsBase::FlashEmitKernelsBase;

  LogicalResult initialize(MLIRContext *context) override;
  void getDependentDialects(DialectRegistry &registry) const override {
    FlashEmitKernelsBase::getDependentDialects(registry);
    registerKernelTranslations(registry);
  }
  void runOnOperation() override;

private:
  FailureOr<Code> compile(gpu::GPUModuleOp module, const Ptxas *ptxas) const;
  void replace(gpu::GPUModuleOp module, const Code &code) const;

  const Chip *target = nullptr;
};
} // namespace

LogicalResult EmitKernels::initialize(MLIRContext *context) {
  target = lookupChip(chip);
  if (!target || target->isHost())
    return emitError(UnknownLoc::get(context), "flash-emit-kernels: '")
           << chip
           << "' is not a GPU that we know; known chips: " << listKnownChips();
  return success();
}

static NVVM::NVVMTargetAttr getTargetAttr(MLIRContext *context,
                                          const Chip &chip) {
  return NVVM::NVVMTargetAttr::get(
      context, /*optLevel=*/3, "nvptx64-nvidia-cuda", chip.name,
      "+ptx" + std::to_string(chip.getPTXVersion()));
}

/// Where to report what concerns `entry`.
static Location findKernelLoc(gpu::GPUModuleOp module, StringRef entry) {
  Operation *kernel = module.lookupSymbol(entry);
  return kernel ? kernel->getLoc() : module.getLoc();
}

/// Hosts would find a plan out of step with the code only when they launch.
static LogicalResult checkPlan(gpu::GPUModuleOp module, const Chip &chip) {
  auto attr = module->getAttrOfType<DictionaryAttr>(LaunchPlan::attrName);
  if (!attr)
    return success();
  FailureOr<LaunchPlan> plan = LaunchPlan::fromAttr(attr, module.getLoc());
  if (failed(plan))
    return failure();
  if (plan->chip != chip.name)
    return emitError(module.getLoc(), "launch plan is for chip '")
           << plan->chip << "', the kernels are compiled for '" << chip.name
           << "'";
  for (const PlanKernel &kernel : plan->kernels) {
    auto function = module.lookupSymbol<LLVM::LLVMFuncOp>(kernel.entry);
    if (!function || !function->hasAttr("nvvm.kernel"))
      return emitError(module.getLoc(), "launch plan names kernel '")
             << kernel.entry << "', which '" << module.getName()
             << "' does not have";
    if (function.getNumArguments() != kernel.arguments.size())
      return emitError(function.getLoc(), "kernel '")
             << kernel.entry << "' takes " << function.getNumArguments()
             << " arguments, its launch plan passes "
             << kernel.arguments.size();
    if (kernel.sramBytes > chip.getSRAMBytesPerCTA())
      return emitError(function.getLoc(), "kernel '")
             << kernel.entry << "' needs " << kernel.sramBytes
             << " bytes of SRAM, chip '" << chip.name << "' has "
             << chip.getSRAMBytesPerCTA();
  }
  return success();
}

FailureOr<Code> EmitKernels::compile(gpu::GPUModuleOp module,
                                     const Ptxas *ptxas) const {
  if (failed(checkPlan(module, *target)))
    return failure();
  // What the chip does not have would be fatal in the code generator.
  if (failed(getTargetAttr(module.getContext(), *target).verifyTarget(module)))
    return failure();
  Code code;
  FailureOr<std::string> ptx = emitPTX(module, *target);
  if (failed(ptx))
    return failure();
  code.ptx = std::move(*ptx);
  if (!ptxas)
    return code;
  FailureOr<Ptxas::Output> assembled =
      ptxas->assemble(code.ptx, *target, module.getLoc());
  if (failed(assembled))
    return failure();
  code.assembled = std::move(*assembled);
  const PtxasReport &report = code.assembled.report;
  for (const std::string &warning : report.warnings)
    emitWarning(module.getLoc(), "ptxas: ") << warning;
  bool failedGate = false;
  for (const KernelResources &kernel : report.kernels)
    failedGate |= failed(
        checkResources(kernel, gate, findKernelLoc(module, kernel.entry)));
  if (failedGate)
    return failure();
  return code;
}

/// What each kernel takes of an SM, in the order of the module.
static gpu::KernelTableAttr getKernelTable(gpu::GPUModuleOp module,
                                           const PtxasReport &report) {
  Builder b(module.getContext());
  SmallVector<gpu::KernelMetadataAttr> table;
  for (auto kernel : module.getOps<LLVM::LLVMFuncOp>()) {
    const KernelResources *used = report.lookup(kernel.getName());
    if (!used)
      continue;
    auto entry = [&](StringRef name, int64_t value) {
      return b.getNamedAttr(name, b.getI64IntegerAttr(value));
    };
    table.push_back(gpu::KernelMetadataAttr::get(
        kernel.getNameAttr(), kernel.getFunctionType(), /*argAttrs=*/nullptr,
        b.getDictionaryAttr({entry("registers", used->registers),
                             entry("spill_store_bytes", used->spillStoreBytes),
                             entry("spill_load_bytes", used->spillLoadBytes),
                             entry("stack_bytes", used->stackBytes),
                             entry("static_sram_bytes", used->sramBytes),
                             entry("barriers", used->barriers)})));
  }
  return table.empty() ? nullptr
                       : gpu::KernelTableAttr::get(module.getContext(), table);
}

void EmitKernels::replace(gpu::GPUModuleOp module, const Code &code) const {
  OpBuilder b(module);
  NVVM::NVVMTargetAttr attr = getTargetAttr(b.getContext(), *target);
  gpu::KernelTableAttr kernels = getKernelTable(module, code.assembled.report);
  SmallVector<Attribute> objects;
  if (!code.assembled.cubin.empty())
    objects.push_back(
        gpu::ObjectAttr::get(attr, gpu::CompilationTarget::Binary,
                             b.getStringAttr(code.assembled.cubin),
                             /*properties=*/nullptr, kernels));
  objects.push_back(gpu::ObjectAttr::get(attr, gpu::CompilationTarget::Assembly,
                                         b.getStringAttr(code.ptx)));
  auto binary = gpu::BinaryOp::create(b, module.getLoc(), module.getName(),
                                      /*offloadingHandler=*/nullptr, objects);
  for (NamedAttribute attribute : module->getDiscardableAttrs())
    if (attribute.getName().strref().starts_with("flash."))
      binary->setDiscardableAttr(attribute.getName(), attribute.getValue());
  module.erase();
}

void EmitKernels::runOnOperation() {
  auto modules = llvm::to_vector(getOperation().getOps<gpu::GPUModuleOp>());
  if (modules.empty())
    return markAllAnalysesPreserved();
  std::optional<Ptxas> ptxas;
  if (format == KernelFormat::Cubin) {
    FailureOr<Ptxas> found = Ptxas::find(ptxasPath, getOperation().getLoc());
    if (failed(found))
      return signalPassFailure();
    ptxas = *found;
  }
  std::vector<Code> codes(modules.size());
  if (failed(failableParallelForEachN(
          &getContext(), 0, modules.size(), [&](size_t i) -> LogicalResult {
            FailureOr<Code> code =
                compile(modules[i], ptxas ? &*ptxas : nullptr);
            if (succeeded(code))
              codes[i] = std::move(*code);
            return code;
          })))
    return signalPassFailure();
  for (auto [module, code] : llvm::zip_equal(modules, codes))
    replace(module, code);
}
