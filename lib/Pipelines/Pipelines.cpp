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
};
} // namespace

void mlir::flash::buildCompilePipeline(OpPassManager &pm, const Chip &chip) {
  if (chip.isHost())
    return buildFusedCPUPipeline(pm);
  buildFusedGPUPipeline(pm, chip);
}

using ErrorHandler = function_ref<LogicalResult(const Twine &)>;

static LogicalResult parseCompilePipeline(OpPassManager &pm, StringRef text,
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
  if (request)
    request->chip = chip;
  if (std::optional<std::string> reason = getUnsupportedReason(*chip, emission))
    return errorHandler("flash-compile: " + *reason);
  buildCompilePipeline(pm, *chip);
  return success();
}

void mlir::flash::registerFlashPipelines(CompileRequest *request) {
  PassPipelineRegistration<>("flash-raise",
                             "Replace attention in linalg by flash.attention",
                             [](OpPassManager &pm) { buildRaisePipeline(pm); });
  registerPassPipeline(
      "flash-compile",
      "Raise attention and compile the module for a chip: chip=host, ...",
      [request](OpPassManager &pm, StringRef options,
                ErrorHandler errorHandler) {
        return parseCompilePipeline(pm, options, errorHandler, request);
      },
      [](function_ref<void(const detail::PassOptions &)> visit) {
        visit(CompileOptions());
      });
}
