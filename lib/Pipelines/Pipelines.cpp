//===- Pipelines.cpp - The contract commands as pipelines -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Registration of flash-compile. It does not use PassPipelineRegistration
// because its builders can't fail, and an unknown chip must be an error.
//
//===----------------------------------------------------------------------===//

#include "flash/Pipelines/Pipelines.h"
#include "flash/Pipelines/FusedCPU.h"
#include "flash/Pipelines/GPU.h"
#include "flash/Pipelines/Raise.h"

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"
#include "mlir/Pass/PassRegistry.h"

using namespace mlir;
using namespace mlir::flash;

namespace {
struct CompileOptions : public PassPipelineOptions<CompileOptions> {
  Option<std::string> chip{
      *this, "chip",
      llvm::cl::desc("what to compile for: host, sm_80, sm_90a, ...")};
  Option<KernelFormat> format{
      *this, "format", llvm::cl::desc("what the kernels of a GPU become"),
      llvm::cl::values(clEnumValN(KernelFormat::PTX, "ptx", "text"),
                       clEnumValN(KernelFormat::Cubin, "cubin",
                                  "code for exactly this chip, by ptxas")),
      llvm::cl::init(KernelFormat::PTX)};
  Option<std::string> ptxasPath{
      *this, "ptxas-path",
      llvm::cl::desc("the ptxas to use, instead of the first that is found")};
  Option<ResourceGate> gate{
      *this, "gate",
      llvm::cl::desc("what spilled registers and stalls that ptxas adds are"),
      llvm::cl::values(clEnumValN(ResourceGate::Error, "error", "an error"),
                       clEnumValN(ResourceGate::Warn, "warn", "a warning"),
                       clEnumValN(ResourceGate::Off, "off", "accepted")),
      llvm::cl::init(ResourceGate::Error)};
  Option<bool> deterministic{
      *this, "deterministic",
      llvm::cl::desc("no gradients whose last bits differ from run to run"),
      llvm::cl::init(false)};

  FlashEmitKernelsOptions getKernels() const {
    return {chip, format, ptxasPath, gate};
  }
};
} // namespace

void mlir::flash::buildCompileForGPUPipeline(OpPassManager &pm,
                                             const Chip &chip,
                                             FlashEmitKernelsOptions options,
                                             bool deterministic) {
  buildFusedGPUPipeline(pm, chip, deterministic);
  options.chip = chip.name.str();
  pm.addPass(createFlashEmitKernels(options));
}

using ErrorHandler = function_ref<LogicalResult(const Twine &)>;

LogicalResult mlir::flash::buildCompilePipeline(OpPassManager &pm,
                                                StringRef text,
                                                ErrorHandler errorHandler,
                                                CompileRequest *request) {
  CompileOptions options;
  std::string message;
  llvm::raw_string_ostream os(message);
  if (failed(options.parseFromString(text, os)))
    return errorHandler("flash-compile: " + StringRef(message).rtrim());
  if (options.chip.empty())
    return errorHandler("flash-compile: no chip given; known chips: " +
                        listKnownChips());
  const Chip *chip = lookupChip(options.chip);
  if (!chip)
    return errorHandler("flash-compile: unknown chip '" + options.chip +
                        "'; known chips: " + listKnownChips());
  EmissionKind emission = request ? request->emission : EmissionKind::MLIR;
  FlashEmitKernelsOptions kernels = options.getKernels();
  if (request) {
    request->chip = chip;
    request->kernels = kernels;
  }
  if (std::optional<std::string> reason = getUnsupportedReason(*chip, emission))
    return errorHandler("flash-compile: " + *reason);
  if (chip->isHost())
    buildFusedCPUPipeline(pm);
  else if (emission == EmissionKind::LLVM)
    // The tool translates the kernels itself.
    buildFusedGPUPipeline(pm, *chip, options.deterministic);
  else
    buildCompileForGPUPipeline(pm, *chip, std::move(kernels),
                               options.deterministic);
  return success();
}

namespace {
struct RaisePipelineOptions : PassPipelineOptions<RaisePipelineOptions> {
  Option<bool> recomputeProbabilities{
      *this, "recompute-probabilities",
      llvm::cl::desc("compute probabilities that are used elsewhere again"),
      llvm::cl::init(false)};
  Option<bool> assumeVisibleRows{
      *this, "assume-visible-rows",
      llvm::cl::desc("each row of scores sees a key that no fill hides"),
      llvm::cl::init(false)};
};
} // namespace

void mlir::flash::registerFlashPipelines(CompileRequest *request) {
  PassPipelineRegistration<RaisePipelineOptions>(
      "flash-raise", "Replace attention in linalg by flash.attention",
      [](OpPassManager &pm, const RaisePipelineOptions &options) {
        buildRaisePipeline(
            pm, {options.recomputeProbabilities, options.assumeVisibleRows});
      });
  registerPassPipeline(
      "flash-compile",
      "Raise attention and compile the module for a chip: chip=host, ...",
      [request](OpPassManager &pm, StringRef options,
                ErrorHandler errorHandler) {
        return buildCompilePipeline(pm, options, errorHandler, request);
      },
      [](function_ref<void(const detail::PassOptions &)> visit) {
        visit(CompileOptions());
      });
}
