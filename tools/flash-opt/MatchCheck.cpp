//===- MatchCheck.cpp - --flash-verify-match --------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MatchCheck.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/PassInstrumentation.h"

using namespace mlir;
using namespace mlir::flash;

namespace mlir::flash {
class MatchCheckBeforeRaise : public PassInstrumentation {
public:
  explicit MatchCheckBeforeRaise(MatchCheck &check) : check(check) {}

  void runBeforePass(Pass *pass, Operation *op) override {
    if (pass->getArgument() != "flash-raise-attention")
      return;
    check.raisedPart = check.raised = true;
    check.run(op);
  }

private:
  MatchCheck &check;
};

class MatchCheckPass
    : public PassWrapper<MatchCheckPass, OperationPass<ModuleOp>> {
public:
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(MatchCheckPass)

  explicit MatchCheckPass(MatchCheck &check) : check(check) {}

  StringRef getArgument() const override { return "flash-verify-match"; }

  void runOnOperation() override {
    if (!check.raisedPart)
      check.run(getOperation());
    check.raisedPart = false;
    markAllAnalysesPreserved();
  }

private:
  MatchCheck &check;
};
} // namespace mlir::flash

void MatchCheck::attach(PassManager &pm) {
  loadVerifyDialects(pm.getContext());
  pm.addInstrumentation(std::make_unique<MatchCheckBeforeRaise>(*this));
}

void MatchCheck::finish(PassManager &pm) {
  pm.addPass(std::make_unique<MatchCheckPass>(*this));
}

void MatchCheck::run(Operation *root) {
  std::lock_guard<std::mutex> lock(mutex);
  llvm::raw_string_ostream os(lines);
  VerifyMatchCounts part = verifyMatches(root, options, os);
  counts.ok += part.ok;
  counts.wrong += part.wrong;
  counts.unverified += part.unverified;
  counts.repeated += part.repeated;
  counts.missed += part.missed;
}

std::string MatchCheck::getReport() const {
  std::string report = lines;
  llvm::raw_string_ostream os(report);
  printVerifySummary(counts, options, os);
  return report;
}
