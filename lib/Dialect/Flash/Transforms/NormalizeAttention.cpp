//===- NormalizeAttention.cpp - Score regions to masks -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  flash.attention, or flash.attention_backward, whose score region hides
//      keys by comparing indices:
//      select(c, s, fill), or s + ... + select(c, 0, fill).
// Out: the same with `#flash.mask`, and without what the region did for it.
//
// A fill of -inf is a mask by definition. A finite one is a mask only if it is
// so low that exp(fill - max) is 0 (at most half of the lowest finite value of
// the accumulator type), every row is proved to see a key, and nothing else can
// hide that key; otherwise the region stays, which is always exact.
//
//===----------------------------------------------------------------------===//

#include "HiddenRows.h"

#include "flash/Analysis/AttentionMatch.h"
#include "flash/Analysis/IndexMask.h"
#include "flash/Analysis/MaskIntervals.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::flash {
#define GEN_PASS_DEF_FLASHNORMALIZEATTENTION
#include "flash/Dialect/Flash/Transforms/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

namespace {

/// A use in the region that hides keys: replacing `use` by `visible` removes
/// the hiding.
struct HidingUse {
  OpOperand *use;
  Value visible;
  arith::SelectOp select;
  bool negated; ///< the condition says what is hidden
  bool finite;
};

/// Finds and removes the mask of one score region.
class MaskExtractor {
public:
  MaskExtractor(RewriterBase &rewriter, Operation *op, AttentionView view)
      : rewriter(rewriter), op(op), view(std::move(view)) {
    Block &block = this->view.score->front();
    m = block.getArgument(this->view.mDim() + 1);
    n = block.getArgument(this->view.nDim() + 1);
  }
  void run();

private:
  bool isFill(Value value, bool &finite);
  std::optional<HidingUse> findHidingUse(OpOperand &use);
  bool nothingElseHides();
  bool accept(Value condition, const HidingUse &hiding);
  bool acceptPart(HidingUse hiding);

  RewriterBase &rewriter;
  Operation *op;
  AttentionView view;
  Value m, n;
  IndexBounds bounds;
  bool hasBounds = false, hasFinite = false;
};

} // namespace

/// A constant below any score; `finite` says which rule it falls under.
bool MaskExtractor::isFill(Value value, bool &finite) {
  APFloat constant(0.0);
  if (!matchPattern(value, m_ConstantFloat(&constant)) ||
      !constant.isNegative() || constant.isNaN())
    return false;
  finite = !constant.isInfinity();
  if (!finite)
    return true;
  if (value.getType() != view.numerics.getAccType())
    return false;
  APFloat bound = APFloat::getLargest(constant.getSemantics(), true);
  bound = scalbn(bound, -1, APFloat::rmNearestTiesToEven);
  return constant <= bound;
}

static bool isZero(Value value) {
  APFloat constant(0.0);
  return matchPattern(value, m_ConstantFloat(&constant)) && constant.isZero();
}

/// The select behind a value; 0 and -inf are the same in a wider type.
static arith::SelectOp getSelect(Value value) {
  if (auto extension = value.getDefiningOp<arith::ExtFOp>())
    value = extension.getIn();
  return value.getDefiningOp<arith::SelectOp>();
}

/// Looks at the value of `use`, a summand of the yielded score or the score
/// itself, and below it through sums.
std::optional<HidingUse> MaskExtractor::findHidingUse(OpOperand &use) {
  Operation *def = use.get().getDefiningOp();
  if (!def)
    return std::nullopt;
  if (auto select = dyn_cast<arith::SelectOp>(def)) {
    bool finite = false;
    for (bool negated : {false, true}) {
      Value fill = negated ? select.getTrueValue() : select.getFalseValue();
      Value other = negated ? select.getFalseValue() : select.getTrueValue();
      if (isFill(fill, finite) && !isZero(other))
        return HidingUse{&use, other, select, negated, finite};
    }
    return std::nullopt;
  }
  auto sum = dyn_cast<arith::AddFOp>(def);
  if (!sum)
    return std::nullopt;
  for (unsigned i : {0u, 1u}) {
    arith::SelectOp select = getSelect(sum->getOperand(i));
    bool finite = false;
    for (bool negated : {false, true}) {
      if (!select)
        break;
      Value fill = negated ? select.getTrueValue() : select.getFalseValue();
      Value zero = negated ? select.getFalseValue() : select.getTrueValue();
      if (isZero(zero) && isFill(fill, finite))
        return HidingUse{&use, sum->getOperand(1 - i), select, negated, finite};
    }
  }
  // x + y with something hidden in x or y, if nothing else reads the sum.
  if (!sum->hasOneUse())
    return std::nullopt;
  for (OpOperand &operand : sum->getOpOperands())
    if (std::optional<HidingUse> found = findHidingUse(operand))
      return found;
  return std::nullopt;
}

/// True if keys are hidden by comparisons of indices only. A bias or another
/// tensor could hide the keys that a finite fill leaves to a row: then the
/// filled scores count.
bool MaskExtractor::nothingElseHides() {
  if (!view.biases.empty() || !view.captures.empty())
    return false;
  for (Operation &inner : *m.getParentBlock()) {
    auto select = dyn_cast<arith::SelectOp>(inner);
    if (!select)
      continue;
    IndexBounds first, second;
    if (!collectIndexBounds(select.getCondition(), false, m, n, first) &&
        !collectIndexBounds(select.getCondition(), true, m, n, second))
      return false;
  }
  return true;
}

/// Takes the condition into the bounds if a mask can still express them all.
bool MaskExtractor::accept(Value condition, const HidingUse &hiding) {
  IndexBounds next = bounds;
  if (!collectIndexBounds(condition, hiding.negated, m, n, next))
    return false;
  SmallVector<int64_t> extents = view.getStaticExtents();
  bool trivial = false;
  MaskAttr mask = getMaskForBounds(op->getContext(), next, extents[view.mDim()],
                                   extents[view.nDim()], trivial);
  if (!mask && !trivial)
    return false;
  if (hiding.finite && !nothingElseHides())
    return false;
  // A later mask must leave the rows of a finite one a key, too.
  if ((hiding.finite || hasFinite) && mask &&
      !MaskIntervals(mask).everyRowSeesAKey(extents[view.mDim()],
                                            extents[view.nDim()]))
    return false;
  bounds = next;
  hasFinite |= hiding.finite;
  return true;
}

/// `a and b` hides what either hides: with -inf the part that is a mask can be
/// taken out, and the select keeps the other. (With a finite fill it can not:
/// a row hidden by both together is the mean over all keys.)
bool MaskExtractor::acceptPart(HidingUse hiding) {
  auto both = hiding.select.getCondition().getDefiningOp<arith::AndIOp>();
  if (!both || hiding.finite || hiding.negated || !hiding.select->hasOneUse())
    return false;
  for (unsigned i : {0u, 1u})
    if (accept(both->getOperand(i), hiding)) {
      rewriter.modifyOpInPlace(hiding.select, [&] {
        hiding.select.getConditionMutable().assign(both->getOperand(1 - i));
      });
      return true;
    }
  return false;
}

/// Removes ops of the region that nothing reads any more.
static void eraseDeadOps(RewriterBase &rewriter, Block &block) {
  SmallVector<Operation *> ops = llvm::map_to_vector(
      block.without_terminator(), [](Operation &inner) { return &inner; });
  for (Operation *inner : llvm::reverse(ops))
    if (isOpTriviallyDead(inner))
      rewriter.eraseOp(inner);
}

void MaskExtractor::run() {
  // With lengths of their own the diagonal of a batch entry differs.
  if (view.mask || view.isPacked() || view.keyLengths || view.queryLengths)
    return;
  Block &block = view.score->front();
  OpOperand &root = block.getTerminator()->getOpOperand(0);
  while (std::optional<HidingUse> hiding = findHidingUse(root)) {
    if (accept(hiding->select.getCondition(), *hiding))
      rewriter.modifyOpInPlace(hiding->use->getOwner(),
                               [&] { hiding->use->set(hiding->visible); });
    else if (!acceptPart(*hiding))
      break;
    hasBounds = true;
  }
  if (!hasBounds)
    return;
  eraseDeadOps(rewriter, block);
  SmallVector<int64_t> extents = view.getStaticExtents();
  bool trivial = false;
  MaskAttr mask =
      getMaskForBounds(op->getContext(), bounds, extents[view.mDim()],
                       extents[view.nDim()], trivial);
  if (mask)
    rewriter.modifyOpInPlace(op, [&] { op->setAttr("mask", mask); });
}

void mlir::flash::normalizeAttention(Operation *root) {
  MLIRContext *context = root->getContext();
  IRRewriter rewriter(context);
  SmallVector<Operation *> ops;
  root->walk([&](Operation *op) {
    if (!isa<AttentionOp, AttentionBackwardOp>(op))
      return;
    ops.push_back(op);
    FailureOr<AttentionView> view = AttentionView::get(op);
    if (succeeded(view) && view->hasScore())
      MaskExtractor(rewriter, op, std::move(*view)).run();
  });
  for (Operation *op : ops)
    if (auto backward = dyn_cast<AttentionBackwardOp>(op))
      dropRowAttributes(backward);
  // Only these ops: nothing else of the program may change.
  RewritePatternSet patterns(context);
  AttentionOp::getCanonicalizationPatterns(patterns, context);
  AttentionBackwardOp::getCanonicalizationPatterns(patterns, context);
  GreedyRewriteConfig config;
  config.setStrictness(GreedyRewriteStrictness::ExistingAndNewOps);
  config.setRegionSimplificationLevel(GreedySimplifyRegionLevel::Disabled);
  config.enableFolding(false);
  config.enableConstantCSE(false);
  (void)applyOpPatternsGreedily(ops, std::move(patterns), config);
}

namespace {
struct NormalizeAttention
    : public flash::impl::FlashNormalizeAttentionBase<NormalizeAttention> {
  void runOnOperation() override { normalizeAttention(getOperation()); }
};
} // namespace
