//===- ChipPlan.cpp - The plan of an attention on a GPU -------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/ChipPlan.h"

#include "flash/Analysis/AttentionSupport.h"
#include "flash/Analysis/GPUBackwardPlan.h"
#include "flash/Analysis/GPUPlan.h"
#include "flash/Analysis/HopperBackwardPlan.h"
#include "flash/Analysis/HopperLengths.h"
#include "flash/Analysis/HopperPlan.h"

using namespace mlir;
using namespace mlir::flash;

/// What every planner says of an op.
template <typename PlanTy>
static void takeNeeds(const PlanTy &chosen, int64_t ctasPerSM, Type pType,
                      ChipPlan &plan) {
  plan.sramBytes = chosen.sramBytes;
  plan.registers = chosen.registers;
  plan.ctasPerSM = ctasPerSM;
  plan.pType = pType;
}

static std::string choosePortable(const AttentionView &view, const Chip &chip,
                                  DictionaryAttr given, ChipPlan &plan) {
  MLIRContext *context = view.op->getContext();
  std::string reason;
  if (isa<AttentionOp>(view.op)) {
    GPUPlan chosen;
    if (reason = GPUPlan::choose(view, chip, given, chosen); !reason.empty())
      return reason;
    plan.entries = chosen.toAttr(context, given);
    takeNeeds(chosen, chosen.ctasPerSM, chosen.pType, plan);
    return "";
  }
  GPUBackwardPlan chosen;
  if (reason = GPUBackwardPlan::choose(view, chip, given, chosen);
      !reason.empty())
    return reason;
  plan.entries = chosen.toAttr(context, given);
  takeNeeds(chosen, chosen.ctasPerSM, chosen.elementType, plan);
  return "";
}

/// A CTA of this schedule has an SM for itself.
static std::string chooseHopper(const AttentionView &view, const Chip &chip,
                                DictionaryAttr given, ChipPlan &plan) {
  std::string reason;
  if (isa<AttentionOp>(view.op)) {
    HopperPlan chosen;
    if (reason = HopperPlan::choose(view, chip, given, chosen); !reason.empty())
      return reason;
    plan.entries = getEntriesByLength(view, chip, given, chosen);
    takeNeeds(chosen, 1, chosen.pType, plan);
    return "";
  }
  HopperBackwardPlan chosen;
  if (reason = HopperBackwardPlan::choose(view, chip, given, chosen);
      !reason.empty())
    return reason;
  plan.entries = chosen.toAttr(view.op->getContext(), given);
  takeNeeds(chosen, 1, chosen.elementType, plan);
  return "";
}

std::string ChipPlan::choose(Operation *op, const Chip &chip,
                             DictionaryAttr given, ChipPlan &plan) {
  bool backward = isa<AttentionBackwardOp>(op);
  // The schedule for warpgroups computes a backward that the portable one has
  // no tiles for.
  plan.unsupported =
      backward ? getUntileableReason(op) : getUnsupportedReason(op, chip);
  if (!plan.unsupported.empty())
    return "";
  AttentionView view = *AttentionView::get(op);
  if (HopperPlan::isWanted(chip, given)) {
    plan.portable = chooseHopper(view, chip, given, plan);
    if (plan.portable.empty())
      return "";
    if (given && given.get("instruction"))
      return plan.portable;
  }
  if (backward)
    plan.unsupported = getUnsupportedReason(op, chip);
  if (!plan.unsupported.empty())
    return "";
  return choosePortable(view, chip, given, plan);
}
