//===- Emission.cpp - What --emit makes of the final IR -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One case per kind that is not MLIR itself.
//
//===----------------------------------------------------------------------===//

#include "Emission.h"

#include "flash/Target/EmitHost.h"

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/SmallString.h"

using namespace mlir;
using namespace mlir::flash;

namespace {
class EmitPass : public PassWrapper<EmitPass, OperationPass<ModuleOp>> {
public:
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(EmitPass)

  EmitPass(EmissionKind kind, std::string &result)
      : kind(kind), result(result) {}

  StringRef getArgument() const override { return "flash-emit"; }

  void getDependentDialects(DialectRegistry &registry) const override {
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
  LogicalResult emit(llvm::raw_pwrite_stream &os) {
    switch (kind) {
    case EmissionKind::LLVM:
      return emitHostLLVMIR(getOperation(), os);
    case EmissionKind::Obj:
      return emitHostObject(getOperation(), os);
    default:
      return emitError(getOperation().getLoc(), "--emit=")
             << stringifyEmissionKind(kind) << " needs kernels for a GPU, but "
             << "the module holds none";
    }
  }

  EmissionKind kind;
  std::string &result;
};
} // namespace

std::unique_ptr<Pass> mlir::flash::createEmitPass(EmissionKind kind,
                                                  std::string &result) {
  return std::make_unique<EmitPass>(kind, result);
}
