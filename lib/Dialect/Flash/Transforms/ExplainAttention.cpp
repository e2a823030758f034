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

#include "flash/Analysis/AttentionMatch.h"
#include "flash/Analysis/AttentionSupport.h"
#include "flash/Analysis/GPUPlan.h"
#include "flash/Analysis/HopperPlan.h"
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

/// The head of the operation at `loc`, if there is exactly one there.
static std::string quoteOperation(ModuleOp module, Location loc) {
  Operation *found = nullptr;
  int64_t count = 0;
  module.walk([&](Operation *op) {
    if (op->getLoc() != loc)
      return;
    found = op;
    ++count;
  });
  if (count != 1)
    return "";
  std::string text;
  llvm::raw_string_ostream os(text);
  found->print(os, OpPrintingFlags()
                       .skipRegions()
                       .elideLargeElementsAttrs(8)
                       .useLocalScope()
                       .assumeVerified());
  // Only what fits on a line or two says something.
  constexpr size_t maxLength = 160;
  StringRef line = StringRef(text).split('\n').first;
  if (line.size() <= maxLength)
    return line.str();
  return line.take_front(maxLength).str() + "...";
}

static MissReport describeMiss(ModuleOp module,
                               const SoftmaxDecision &decision) {
  MissReport report;
  report.function = decision.function;
  report.location = describeLocation(decision.loc);
  report.id = getRemarkInfo(decision.id).id.str();
  report.reason = decision.reason;
  report.suggestion = decision.suggestion;
  report.blockerLocation = describeLocation(decision.blocker);
  report.blocker = quoteOperation(module, decision.blocker);
  return report;
}

namespace {
/// The work of explainAttention, on a copy of the module.
class Explainer {
public:
  Explainer(ModuleOp module, const Planner &planner, const Chip *chip)
      : module(module), copy(module.clone()),
        chip(chip && !chip->isHost() ? chip : nullptr) {
    raise();
    copy->walk([&](Operation *op) {
      if (isa<AttentionOp, AttentionBackwardOp>(op) && hasPlan(op))
        planned.insert(op);
    });
    if (this->chip)
      planForChip();
    else if (planner)
      planner(*copy);
  }

  ModuleReport run();

private:
  void raise();
  void planForChip();
  void addAttention(Operation *op);

  ModuleOp module;
  OwningOpRef<ModuleOp> copy;
  /// A GPU, or null.
  const Chip *chip;
  DenseMap<Operation *, ChipReport> chipReports;
  std::vector<SoftmaxDecision> decisions;
  /// The flash.attention of a match, the softmax of a miss.
  DenseMap<Operation *, const SoftmaxDecision *> decisionOf;
  llvm::SmallPtrSet<Operation *, 16> planned;
  ModuleReport report;
};
} // namespace

void Explainer::raise() {
  decisions = raiseAttention(*copy);
  normalizeAttention(*copy);
  for (const SoftmaxDecision &decision : decisions)
    if (Operation *op = decision.matched ? decision.result : decision.anchor)
      decisionOf[op] = &decision;
}

void Explainer::planForChip() {
  copy->walk([&](Operation *op) {
    if (!isa<AttentionOp, AttentionBackwardOp>(op))
      return;
    ChipReport &needs = chipReports[op];
    needs.name = chip->name.str();
    auto attention = dyn_cast<AttentionOp>(op);
    needs.reason = attention ? getUnsupportedReason(attention, *chip)
                             : "the backward is not compiled";
    if (!needs.reason.empty())
      return;
    DictionaryAttr given = attention.getPlanAttr();
    AttentionView view = *AttentionView::get(op);
    needs.sramLimit = chip->getSRAMBytesPerCTA();
    if (HopperPlan::isWanted(*chip, given)) {
      HopperPlan plan;
      if (HopperPlan::choose(view, *chip, given, plan).empty()) {
        attention.setPlanAttr(plan.toAttr(op->getContext(), given));
        needs.sramBytes = plan.sramBytes;
        needs.registers = plan.registers;
        needs.ctasPerSM = 1;
        return;
      }
    }
    GPUPlan plan;
    needs.reason = GPUPlan::choose(view, *chip, given, plan);
    if (!needs.reason.empty())
      return;
    attention.setPlanAttr(plan.toAttr(op->getContext(), given));
    needs.sramBytes = plan.sramBytes;
    needs.registers = plan.registers;
    needs.ctasPerSM = plan.ctasPerSM;
  });
}

void Explainer::addAttention(Operation *op) {
  std::optional<AttentionReport> attention = describeAttention(op);
  if (!attention)
    return;
  if (const SoftmaxDecision *decision = decisionOf.lookup(op)) {
    attention->raised = true;
    attention->location = describeLocation(decision->loc);
    attention->details = decision->reason;
  }
  if (chip)
    attention->chip = chipReports[op];
  attention->planIsProposal = hasPlan(op) && !planned.contains(op);
  report.order.push_back({true, report.attentions.size()});
  report.attentions.push_back(std::move(*attention));
}

ModuleReport Explainer::run() {
  copy->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (isa<AttentionOp, AttentionBackwardOp>(op))
      return addAttention(op);
    const SoftmaxDecision *decision = decisionOf.lookup(op);
    if (!decision)
      return;
    report.order.push_back({false, report.misses.size()});
    report.misses.push_back(describeMiss(module, *decision));
  });
  return std::move(report);
}

ModuleReport mlir::flash::explainAttention(ModuleOp module,
                                           const Planner &planner,
                                           const Chip *chip) {
  return Explainer(module, planner, chip).run();
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
                   Planner planner, const Chip *chip)
      : result(&result), planner(std::move(planner)) {
    format = reportFormat;
    if (chip)
      chipName = chip->name.str();
  }

  void runOnOperation() override {
    const Chip *chip = chipName.empty() ? nullptr : lookupChip(chipName);
    if (!chip && !chipName.empty()) {
      getOperation().emitError("unknown chip '")
          << chipName << "'; known chips: " << listKnownChips();
      return signalPassFailure();
    }
    ModuleReport report = explainAttention(getOperation(), planner, chip);
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
                                        std::string &result, Planner planner,
                                        const Chip *chip) {
  return std::make_unique<ExplainAttention>(format, result, std::move(planner),
                                            chip);
}
