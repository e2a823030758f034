//===- TileAttention.cpp - Tile attention and its backward -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  flash.attention with a plan.
// Out: scf.forall over blocks of queries; in it up to three scf.for over key
//      blocks (partial at the left edge, full, partial at the right edge), or
//      one with an scf.if around the mask code, all carrying the output, the
//      row maximum and the row sum; or loops in which P·V runs one block behind
//      (TileRotated.cpp).
//
// In:  flash.attention_backward with a plan.
// Out: one scf.forall for each of its passes (BackwardTiler.h).
//
// Refused (left for flash-decompose): packed and paged sequences, block masks,
// documents, dropout, query lengths, dynamic head dims.
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/FlashTile/Transforms/TileAttention.h"
#include "AttentionTiler.h"
#include "BackwardTiler.h"

#include "flash/Analysis/AttentionSupport.h"
#include "flash/Dialect/FlashTile/Transforms/Passes.h"
#include "flash/Remarks/Remarks.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "llvm/Support/FormatVariadic.h"

namespace mlir::flash_tile {
#define GEN_PASS_DEF_FLASHTILEATTENTION
#include "flash/Dialect/FlashTile/Transforms/Passes.h.inc"
} // namespace mlir::flash_tile

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

//===----------------------------------------------------------------------===//
// The plan
//===----------------------------------------------------------------------===//

/// Tiles larger than this are a mistake, not a plan.
static constexpr int64_t maxTileSize = 4096;

/// Reads a tile size of at least `least`; `value` stays if it is absent.
static std::string readSize(DictionaryAttr plan, StringRef name, int64_t least,
                            int64_t &value) {
  Attribute attr = plan.get(name);
  if (!attr)
    return "";
  int64_t most = std::max(least, maxTileSize);
  auto integer = dyn_cast<IntegerAttr>(attr);
  if (!integer || integer.getValue().getSignificantBits() > 64 ||
      integer.getInt() < least || integer.getInt() > most) {
    std::string got;
    llvm::raw_string_ostream(got) << attr;
    return llvm::formatv(
        "expected plan entry {0} to be an integer in [{1}, {2}], but got {3}",
        name, least, most, got);
  }
  value = integer.getInt();
  return "";
}

/// Entries of rotated loops. Columns are dealt out to threads eight at a time.
static std::string readRotation(DictionaryAttr dict, TilePlan &plan) {
  for (auto [name, value] :
       {std::pair<StringRef, int64_t &>{"ahead", plan.ahead},
        {"wait_after", plan.waitAfter}}) {
    if (std::string reason = readSize(dict, name, 0, value); !reason.empty())
      return reason;
    if (value % 8 || value > plan.tileN)
      return llvm::formatv("expected plan entry {0} to be a multiple of 8 and "
                           "at most tile_n = {1}, but got {2}",
                           name, plan.tileN, value);
  }
  if (Attribute kept = dict.get("kept_max")) {
    auto number = dyn_cast<FloatAttr>(kept);
    plan.keptMax = number ? number.getValueAsDouble() : -1;
    if (!(plan.keptMax >= 0 && plan.keptMax <= 64))
      return "expected plan entry kept_max to be a float in [0, 64]";
  }
  return "";
}

static std::string readEntries(DictionaryAttr dict, TilePlan &plan) {
  for (auto [name, least, value] :
       {std::tuple<StringRef, int64_t, int64_t &>{"tile_m", 1, plan.tileM},
        {"tile_n", 1, plan.tileN},
        {"tile_k", plan.tileK, plan.tileK},
        {"tile_d", plan.tileD, plan.tileD}})
    if (std::string reason = readSize(dict, name, least, value);
        !reason.empty())
      return reason;
  if (Attribute loops = dict.get("key_loops")) {
    auto text = dyn_cast<StringAttr>(loops);
    if (!text || (text != "one" && text != "split" && text != "rotated"))
      return "expected plan entry key_loops to be \"one\", \"split\" or "
             "\"rotated\"";
    plan.oneLoop = text == "one";
    plan.rotated = text == "rotated";
  }
  if (std::string reason = readRotation(dict, plan); !reason.empty())
    return reason;
  if (Attribute after = dict.get("scale_after_max")) {
    auto flag = dyn_cast<BoolAttr>(after);
    if (!flag && !isa<UnitAttr>(after))
      return "expected plan entry scale_after_max to be a bool";
    plan.scaleAfterMax = !flag || flag.getValue();
  }
  if (Attribute p = dict.get("p")) {
    auto type = dyn_cast<TypeAttr>(p);
    if (!type || !isa<FloatType>(type.getValue()))
      return "expected plan entry p to be a float type";
    plan.pType = type.getValue();
  }
  return "";
}

std::string TilePlan::read(AttentionOp op, const AttentionView &view,
                           TilePlan &plan, bool &malformed) {
  malformed = false;
  SmallVector<int64_t> extents = view.getStaticExtents();
  plan.tileK = extents[view.kDim()];
  plan.tileD = extents[view.dDim()];
  plan.pType = view.numerics.getPType();
  if (!plan.pType)
    plan.pType = view.value.getType().getElementType();
  DictionaryAttr dict = op.getPlanAttr();
  if (!dict || !dict.get("tile_m") || !dict.get("tile_n"))
    return "there is no plan with tile_m and tile_n (run "
           "flash-plan-attention)";
  std::string reason = readEntries(dict, plan);
  malformed = !reason.empty();
  return reason;
}

//===----------------------------------------------------------------------===//
// Entry points
//===----------------------------------------------------------------------===//

void mlir::flash_tile::tileAttention(RewriterBase &rewriter, AttentionOp op) {
  FailureOr<AttentionView> view = AttentionView::get(op);
  TilePlan plan;
  bool malformed;
  (void)TilePlan::read(op, *view, plan, malformed);
  AttentionTiler(rewriter, op, std::move(*view), plan).run();
}

/// Emits an error on an op of the region that has no derivative.
static LogicalResult tileBackward(RewriterBase &rewriter,
                                  AttentionBackwardOp op, AttentionView view,
                                  const BackwardPlan &plan) {
  std::optional<ScoreDerivative> derivative;
  if (view.hasScore()) {
    FailureOr<ScoreDerivative> known =
        ScoreDerivative::get(*view.score, view.captures.size(), {});
    if (failed(known))
      return failure();
    derivative = std::move(*known);
  }
  BackwardTiler(rewriter, op, std::move(view), plan, std::move(derivative))
      .run();
  return success();
}

namespace {
struct FlashTileAttentionPass
    : flash_tile::impl::FlashTileAttentionBase<FlashTileAttentionPass> {
  void runOnOperation() override {
    SmallVector<Operation *> ops;
    getOperation()->walk([&](Operation *op) {
      if (isa<AttentionOp, AttentionBackwardOp>(op))
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (Operation *op : ops) {
      auto forward = dyn_cast<AttentionOp>(op);
      if (failed(forward ? tile(rewriter, forward)
                         : tile(rewriter, cast<AttentionBackwardOp>(op))))
        return signalPassFailure();
    }
  }

private:
  template <typename OpTy> LogicalResult tile(RewriterBase &rewriter, OpTy op) {
    using Plan = std::conditional_t<std::is_same_v<OpTy, AttentionOp>, TilePlan,
                                    BackwardPlan>;
    std::string reason = getUntileableReason(op);
    Plan plan;
    bool malformed = false;
    FailureOr<AttentionView> view = failure();
    if (reason.empty()) {
      view = AttentionView::get(op);
      reason = Plan::read(op, *view, plan, malformed);
    }
    if (malformed)
      return op.emitOpError(reason);
    if (!reason.empty()) {
      reportRemark(RemarkId::AttentionNotTiled, op.getLoc(), reason);
      return success();
    }
    reportRemark(RemarkId::AttentionTiled, op.getLoc());
    return emit(rewriter, op, std::move(*view), plan);
  }

  LogicalResult emit(RewriterBase &rewriter, AttentionOp op, AttentionView view,
                     const TilePlan &plan) {
    AttentionTiler(rewriter, op, std::move(view), plan).run();
    return success();
  }
  LogicalResult emit(RewriterBase &rewriter, AttentionBackwardOp op,
                     AttentionView view, const BackwardPlan &plan) {
    return tileBackward(rewriter, op, std::move(view), plan);
  }
};
} // namespace
