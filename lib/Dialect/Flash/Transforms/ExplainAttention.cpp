//===- ExplainAttention.cpp - A report on attention -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Raises a copy of the module, so that the report describes exactly what
// --flash-raise would make, and goes through it in program order.
//
//===----------------------------------------------------------------------===//

#include "AttentionReport.h"

#include "flash/Dialect/Flash/IR/Flash.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"

namespace mlir::flash {
#define GEN_PASS_DEF_FLASHEXPLAINATTENTION
#include "flash/Dialect/Flash/Transforms/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

static bool hasPlan(Operation *op) {
  auto plan = op->getAttrOfType<DictionaryAttr>("plan");
  return plan && !plan.empty();
}

ModuleReport mlir::flash::explainAttention(ModuleOp module,
                                           const Planner &planner) {
  OwningOpRef<ModuleOp> copy = module.clone();
  llvm::SmallPtrSet<Operation *, 16> planned;
  copy->walk([&](Operation *op) {
    if (isa<AttentionOp, AttentionBackwardOp>(op) && hasPlan(op))
      planned.insert(op);
  });
  if (planner)
    planner(*copy);

  ModuleReport report;
  copy->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (!isa<AttentionOp, AttentionBackwardOp>(op))
      return;
    std::optional<AttentionReport> attention = describeAttention(op);
    if (!attention)
      return;
    attention->planIsProposal = hasPlan(op) && !planned.contains(op);
    report.order.push_back({true, report.attentions.size()});
    report.attentions.push_back(std::move(*attention));
  });
  return report;
}

void mlir::flash::printReport(const ModuleReport &report, ReportFormat format,
                              raw_ostream &os) {
  if (format == ReportFormat::JSON)
    printJSONReport(report, os);
  else
    printTextReport(report, os);
}

namespace {
class ExplainAttention
    : public flash::impl::FlashExplainAttentionBase<ExplainAttention> {
public:
  using Base::Base;
  ExplainAttention(ReportFormat reportFormat, std::string &result,
                   Planner planner)
      : result(&result), planner(std::move(planner)) {
    format = reportFormat;
  }

  void runOnOperation() override {
    ModuleReport report = explainAttention(getOperation(), planner);
    if (result) {
      llvm::raw_string_ostream os(*result);
      printReport(report, format, os);
    } else {
      printReport(report, format, llvm::outs());
    }
    markAllAnalysesPreserved();
  }

private:
  /// Standard output if null.
  std::string *result = nullptr;
  Planner planner;
};
} // namespace

std::unique_ptr<Pass>
mlir::flash::createExplainAttentionPass(ReportFormat format,
                                        std::string &result, Planner planner) {
  return std::make_unique<ExplainAttention>(format, result, std::move(planner));
}
