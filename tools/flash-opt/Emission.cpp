//===- Emission.cpp - What --emit makes of the final IR -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The kinds that are not MLIR itself, for the host and for GPUs.
//
//===----------------------------------------------------------------------===//

#include "Emission.h"

#include "flash/Driver/EmitKernelFiles.h"
#include "flash/Target/EmitHost.h"
#include "flash/Target/EmitPTX.h"

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/SmallString.h"

using namespace mlir;
using namespace mlir::flash;

namespace {
class EmitPass : public PassWrapper<EmitPass, OperationPass<ModuleOp>> {
public:
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(EmitPass)

  EmitPass(EmissionKind kind, const CompileRequest &request,
           std::string &result)
      : kind(kind), request(request), result(result) {}

  StringRef getArgument() const override { return "flash-emit"; }

  void getDependentDialects(DialectRegistry &registry) const override {
    if (isForGPU())
      registerKernelTranslations(registry);
    else
      registerHostTranslations(registry);
  }

  void runOnOperation() override {
    SmallString<0> bytes;
    llvm::raw_svector_ostream os(bytes);
    if (failed(emit(os)))
      return signalPassFailure();
    result = bytes.str();
    markAllAnalysesPreserved();
  }

private:
  bool isForGPU() const {
    bool hostKind = kind == EmissionKind::LLVM || kind == EmissionKind::Obj;
    return !hostKind || (request.chip && !request.chip->isHost());
  }

  LogicalResult emit(llvm::raw_pwrite_stream &os) {
    if (isForGPU())
      return kind == EmissionKind::LLVM
                 ? emitKernelIR(getOperation(), *request.chip, os)
                 : emitKernelFile(getOperation(), kind, request, os);
    return kind == EmissionKind::LLVM ? emitHostLLVMIR(getOperation(), os)
                                      : emitHostObject(getOperation(), os);
  }

  EmissionKind kind;
  const CompileRequest &request;
  std::string &result;
};
} // namespace

std::unique_ptr<Pass> mlir::flash::createEmitPass(EmissionKind kind,
                                                  const CompileRequest &request,
                                                  std::string &result) {
  return std::make_unique<EmitPass>(kind, request, result);
}
