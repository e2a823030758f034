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
#include "flash/Analysis/ChipPlan.h"
#include "flash/Analysis/DescribeMiss.h"
#include "flash/Dialect/Flash/IR/AttentionView.h"
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

static MissReport describeMiss(const SoftmaxDecision &decision,
                               SourceLines &lines) {
  MissReport report;
  report.function = decision.function;
  report.location = describeLocation(decision.loc);
  report.id = getRemarkInfo(decision.id).id.str();
  report.reason = decision.reason;
  report.suggestion = decision.suggestion;
  report.blocker = decision.blockerText;
  report.blockerLocation = describeLocation(decision.blocker);
  report.blockerCallers = describeCallers(decision.blocker);
  report.source = lines.quote(decision.blocker);
  // Nothing was tried on buffers.
  if (decision.id == RemarkId::InBuffers)
    return report;
  ArrayRef<StringRef> steps = getMatchStepNames();
  unsigned failed = getFailedStep(decision.progress);
  for (StringRef step : steps.take_front(failed))
    report.passedSteps.push_back(step.str());
  report.failedStep = steps[failed].str();
  return report;
}

/// The plan of `op` for `chip`, with the entries of `given` kept.
static ChipReport planForChip(Operation *op, const Chip &chip,
                              DictionaryAttr given, DictionaryAttr &attribute) {
  ChipReport needs;
  needs.name = chip.name.str();
  if (failed(AttentionView::get(op))) {
    needs.reason = "the op is not valid";
    return needs;
  }
  ChipPlan plan;
  needs.reason = ChipPlan::choose(op, chip, given, plan);
  if (needs.reason.empty())
    needs.reason = plan.unsupported;
  if (!needs.reason.empty())
    return needs;
  attribute = plan.entries;
  needs.plan = describePlan(attribute);
  needs.portable = plan.portable;
  needs.sramLimit = chip.getSRAMBytesPerCTA();
  needs.sramBytes = plan.sramBytes;
  needs.registers = plan.registers;
  needs.ctasPerSM = plan.ctasPerSM;
  return needs;
}

namespace {
/// The work of explainAttention, on a copy of the module.
class Explainer {
public:
  Explainer(ModuleOp module, const ExplainOptions &options)
      : copy(module.clone()), options(options),
        lines(options.inputName, options.inputText) {}

  ModuleReport run();

private:
  void raise();
  void plan();
  void addAttention(Operation *op);

  OwningOpRef<ModuleOp> copy;
  const ExplainOptions &options;
  SourceLines lines;
  DenseMap<Operation *, SmallVector<ChipReport>> chipReports;
  std::vector<SoftmaxDecision> decisions;
  /// The flash.attention of a match, the softmax of a miss.
  DenseMap<Operation *, const SoftmaxDecision *> decisionOf;
  /// Flash ops of the input, and those that have a plan.
  llvm::SmallPtrSet<Operation *, 16> given, planned;
  ModuleReport report;
};
} // namespace

void Explainer::raise() {
  // First, since it replaces ops: what is left of the input is not raised.
  normalizeAttention(*copy);
  copy->walk([&](Operation *op) {
    if (isa<AttentionOp, AttentionBackwardOp>(op))
      given.insert(op);
  });
  decisions = raiseAttention(*copy);
  normalizeAttention(*copy);
  for (const SoftmaxDecision &decision : decisions)
    if (Operation *op = decision.matched ? decision.result : decision.anchor)
      decisionOf[op] = &decision;
  report.softmaxes = decisions.size();
  report.raised = llvm::count_if(
      decisions, [](const SoftmaxDecision &d) { return d.matched; });
}

void Explainer::plan() {
  const Chip *chip = options.chip;
  bool forGPU = chip && !chip->isHost();
  copy->walk([&](Operation *op) {
    if (!isa<AttentionOp, AttentionBackwardOp>(op))
      return;
    auto given = op->getAttrOfType<DictionaryAttr>("plan");
    if (hasPlan(op))
      planned.insert(op);
    DictionaryAttr attribute;
    if (forGPU) {
      chipReports[op] = {planForChip(op, *chip, given, attribute)};
      if (attribute)
        op->setAttr("plan", attribute);
    } else if (!chip && options.planner && !hasPlan(op)) {
      for (StringRef name : {"sm_80", "sm_90a"})
        chipReports[op].push_back(
            planForChip(op, *lookupChip(name), given, attribute));
    }
  });
  if (!forGPU && options.planner)
    options.planner(*copy);
}

void Explainer::addAttention(Operation *op) {
  std::optional<AttentionReport> attention = describeAttention(op);
  if (!attention)
    return;
  attention->raised = !given.contains(op);
  if (const SoftmaxDecision *decision = decisionOf.lookup(op)) {
    attention->location = describeLocation(decision->loc);
    attention->details = decision->reason;
  } else if (attention->raised) {
    attention->details = "another result of a softmax that was raised";
  }
  attention->chips = chipReports[op];
  attention->planIsForChip = options.chip && !options.chip->isHost();
  attention->planIsProposal = hasPlan(op) && !planned.contains(op);
  report.order.push_back({true, report.attentions.size()});
  report.attentions.push_back(std::move(*attention));
}

ModuleReport Explainer::run() {
  raise();
  plan();
  copy->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (isa<AttentionOp, AttentionBackwardOp>(op))
      return addAttention(op);
    const SoftmaxDecision *decision = decisionOf.lookup(op);
    if (!decision)
      return;
    report.order.push_back({false, report.misses.size()});
    report.misses.push_back(describeMiss(*decision, lines));
  });
  return std::move(report);
}

ModuleReport mlir::flash::explainAttention(ModuleOp module,
                                           const ExplainOptions &options) {
  return Explainer(module, options).run();
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
                   ExplainOptions given)
      : result(&result), options(std::move(given)) {
    format = reportFormat;
    if (options.chip)
      chipName = options.chip->name.str();
  }

  void runOnOperation() override {
    const Chip *chip = chipName.empty() ? nullptr : lookupChip(chipName);
    if (!chip && !chipName.empty()) {
      getOperation().emitError("unknown chip '")
          << chipName << "'; known chips: " << listKnownChips();
      return signalPassFailure();
    }
    options.chip = chip;
    ModuleReport report = explainAttention(getOperation(), options);
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
  ExplainOptions options;
};
} // namespace

std::unique_ptr<Pass> mlir::flash::createExplainAttentionPass(
    ReportFormat format, std::string &result, ExplainOptions options) {
  return std::make_unique<ExplainAttention>(format, result, std::move(options));
}
