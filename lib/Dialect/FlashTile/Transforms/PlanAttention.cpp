//===- PlanAttention.cpp - Choose tile sizes -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  flash.attention and flash.attention_backward. Out: the same with a plan.
//
// CPU: one block works on Qᵀ (k x tile_m), a K or V block (tile_n x k) and Pᵀ
// (tile_n x tile_m), all f32. They should stay in a core's second-level cache
// with room to spare, and tile_m must fill whole vectors.
//
// GPU: flash/Analysis/ChipPlan.h.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/ChipPlan.h"
#include "flash/Dialect/Flash/IR/AttentionView.h"
#include "flash/Dialect/FlashTile/Transforms/Passes.h"
#include "flash/Remarks/Remarks.h"

namespace mlir::flash_tile {
#define GEN_PASS_DEF_FLASHPLANATTENTION
#include "flash/Dialect/FlashTile/Transforms/Passes.h.inc"
} // namespace mlir::flash_tile

using namespace mlir;
using namespace mlir::flash;

namespace {
struct FlashPlanAttentionPass
    : flash_tile::impl::FlashPlanAttentionBase<FlashPlanAttentionPass> {
  using FlashPlanAttentionBase::FlashPlanAttentionBase;

  void runOnOperation() override {
    for (int64_t size : {int64_t(tileM), int64_t(tileN)})
      if (size < 0 || size > 4096)
        return fail("expected tile sizes in [0, 4096], but got " + Twine(size));
    for (int64_t number : {int64_t(warps), int64_t(stages)})
      if (number < 0 || number > 16)
        return fail("expected warps and stages in [0, 16], but got " +
                    Twine(number));
    const Chip *target = lookupChip(chip.empty() ? "host" : chip.getValue());
    if (!target)
      return fail("unknown chip '" + chip +
                  "'; known chips: " + listKnownChips());
    WalkResult result = getOperation()->walk([&](Operation *op) {
      if (target->isHost()) {
        // K, V and both of their gradients stay in a task of the backward:
        // smaller tiles keep them in the cache.
        if (auto forward = dyn_cast<AttentionOp>(op))
          planForHost(forward, /*preferredN=*/128);
        else if (auto backward = dyn_cast<AttentionBackwardOp>(op))
          planForHost(backward, /*preferredN=*/64);
        return WalkResult::advance();
      }
      if (auto backward = dyn_cast<AttentionBackwardOp>(op))
        return WalkResult(planForGPU(backward, *target));
      auto forward = dyn_cast<AttentionOp>(op);
      return forward ? WalkResult(planForGPU(forward, *target))
                     : WalkResult::advance();
    });
    if (result.wasInterrupted())
      signalPassFailure();
  }

private:
  void fail(const Twine &message) {
    emitError(getOperation()->getLoc()) << message;
    signalPassFailure();
  }

  /// The op's own entries, then those of the options.
  template <typename OpTy> DictionaryAttr getGiven(OpTy op) {
    Builder builder(op.getContext());
    NamedAttrList entries(op.getPlanAttr());
    for (auto [name, value] : {std::pair<StringRef, int64_t>{"tile_m", tileM},
                               {"tile_n", tileN},
                               {"warps", warps},
                               {"stages", stages}})
      if (value && !entries.get(name))
        entries.set(name, builder.getI64IntegerAttr(value));
    if (deterministic && isa<AttentionBackwardOp>(op) && !entries.get("dq"))
      entries.set("dq", builder.getStringAttr("recompute"));
    return entries.getDictionary(op.getContext());
  }

  template <typename OpTy>
  LogicalResult planForGPU(OpTy op, const Chip &target) {
    DictionaryAttr own = op.getPlanAttr();
    auto dq = own ? own.template getAs<StringAttr>("dq") : StringAttr();
    if (deterministic && dq && dq == "reduce")
      return op.emitOpError("no plan: dq = \"reduce\" adds in any order, but "
                            "a deterministic plan is asked for");
    ChipPlan plan;
    std::string reason = ChipPlan::choose(op, target, getGiven(op), plan);
    if (!reason.empty())
      return op.emitOpError("no plan: ") << reason;
    if (!plan.portable.empty())
      reportRemark(RemarkId::PortableSchedule, op.getLoc(), plan.portable);
    if (!plan.unsupported.empty())
      return success();
    op.setPlanAttr(plan.entries);
    remarkRounding(op, plan.pType);
    return success();
  }

  void remarkRounding(Operation *op, Type pType) {
    if (!pType)
      return;
    std::string type;
    llvm::raw_string_ostream(type) << pType;
    reportRemark(RemarkId::ProbabilitiesRounded, op->getLoc(), type);
  }

  template <typename OpTy> void planForHost(OpTy op, int64_t preferredN) {
    FailureOr<AttentionView> view = AttentionView::get(op);
    if (failed(view))
      return;
    SmallVector<int64_t> extents = view->getStaticExtents();
    // Few queries (decoding, short sequences) do not fill a large tile.
    auto choose = [](int64_t forced, int64_t preferred, int64_t extent) {
      if (forced)
        return forced;
      if (ShapedType::isDynamic(extent) || extent >= preferred)
        return preferred;
      return std::max<int64_t>(16, llvm::alignTo(extent, 16));
    };
    Builder builder(op.getContext());
    NamedAttrList entries(op.getPlanAttr());
    auto set = [&](StringRef name, int64_t value) {
      if (!entries.get(name))
        entries.set(name, builder.getI64IntegerAttr(value));
    };
    set("tile_m", choose(tileM, 64, extents[view->mDim()]));
    set("tile_n", choose(tileN, preferredN, extents[view->nDim()]));
    op.setPlanAttr(entries.getDictionary(op.getContext()));
  }
};
} // namespace
