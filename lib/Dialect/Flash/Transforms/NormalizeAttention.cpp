//===- NormalizeAttention.cpp - Score regions to masks -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  flash.attention, or flash.attention_backward, whose score region hides
//      keys by comparing indices:
//      select(c, s, fill), or s + ... + select(c, 0, fill),
//      perhaps in a narrower type, or before a factor.
// Out: the same with `#flash.mask`, and without what the region did for it.
//
// A fill of -inf is a mask by definition. A finite one is a mask only if it is
// so low that exp(fill - max) is 0 (see HidingFill), every row is proved to see
// a key, and nothing else can hide that key; otherwise the region stays, which
// is always exact. Who promises that every row sees a key needs no such proof.
//
//===----------------------------------------------------------------------===//

#include "HiddenRows.h"
#include "HidingFill.h"

#include "flash/Analysis/AttentionMatch.h"
#include "flash/Analysis/IndexMask.h"
#include "flash/Analysis/MaskIntervals.h"
#include "flash/Dialect/Flash/Transforms/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
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
  /// A finite fill replaces it for other keys: not to be taken out before.
  bool isBelowFinite = false;

  unsigned getFillPosition() const { return negated ? 1 : 2; }
};

/// Where a value goes on its way to the softmax.
struct Path {
  double factor = 1.0;
  /// Nothing is added to it.
  bool isAll = true;
  bool isBelowFinite = false;
  unsigned depth = 0;
};

/// Finds and removes the mask of one score region.
class MaskExtractor {
public:
  MaskExtractor(RewriterBase &rewriter, Operation *op, AttentionView view,
                SizeAnalysis *sizes, bool assumesVisibleRows)
      : rewriter(rewriter), op(op), view(std::move(view)),
        domain(this->view, sizes), assumesVisibleRows(assumesVisibleRows) {}
  void run();

private:
  void collectHidingUses(OpOperand &use, Path path,
                         SmallVectorImpl<HidingUse> &found);
  bool nothingElseHides(ArrayRef<HidingUse> found);
  bool everyRowSeesAKey(MaskAttr mask);
  bool accept(Value condition, const HidingUse &hiding);
  bool expresses(const IndexBounds &next, MaskAttr &mask);
  bool acceptPart(HidingUse hiding);
  bool acceptOne();
  void dropRounding(OpOperand &root);

  RewriterBase &rewriter;
  Operation *op;
  AttentionView view;
  MaskDomain domain;
  bool assumesVisibleRows;
  IndexBounds bounds;
  bool hasBounds = false, hasFinite = false;
  /// A finite fill hides nothing but what the others leave over.
  bool allowsFinite = false;
};

} // namespace

/// Regions are chains, no trees of that depth.
static constexpr unsigned kMaxDepth = 64;

static bool isZero(Value value) {
  APFloat constant(0.0);
  return matchPattern(value, m_ConstantFloat(&constant)) && constant.isZero();
}

/// Casts of 16 bits and more: they round.
static bool isRounding(Operation *op) {
  return isa<arith::ExtFOp, arith::TruncFOp>(op) &&
         getElementTypeOrSelf(op->getOperand(0)).getIntOrFloatBitWidth() >=
             16 &&
         getElementTypeOrSelf(op->getResult(0)).getIntOrFloatBitWidth() >= 16;
}

/// The select behind a value; 0 and -inf are the same in a wider type.
static arith::SelectOp getSelect(Value value) {
  if (auto extension = value.getDefiningOp<arith::ExtFOp>())
    value = extension.getIn();
  return value.getDefiningOp<arith::SelectOp>();
}

/// The positive number that a product or quotient multiplies its operand
/// `position` by.
static std::optional<double> getFactor(Operation *op, unsigned &position) {
  bool divides = isa<arith::DivFOp>(op);
  if (!divides && !isa<arith::MulFOp>(op))
    return std::nullopt;
  for (unsigned i : {1u, 0u}) {
    APFloat constant(0.0);
    if ((divides && i == 0) ||
        !matchPattern(op->getOperand(i), m_ConstantFloat(&constant)))
      continue;
    double factor = constant.convertToDouble();
    if (divides)
      factor = 1.0 / factor;
    position = 1 - i;
    if (factor > 0.0 && std::isfinite(factor))
      return factor;
  }
  return std::nullopt;
}

/// Looks at the value of `use`, the yielded score or what it is made of, and
/// below it through sums, casts and factors.
void MaskExtractor::collectHidingUses(OpOperand &use, Path path,
                                      SmallVectorImpl<HidingUse> &found) {
  Operation *def = use.get().getDefiningOp();
  if (!def || ++path.depth > kMaxDepth)
    return;
  // What has other uses can't be changed for this one.
  bool isOwn = def->hasOneUse();
  auto collectBelow = [&](unsigned i, Path next) {
    if (isOwn)
      collectHidingUses(def->getOpOperand(i), next, found);
  };
  auto isHidden = [&](arith::SelectOp select, bool negated, Value score,
                      bool &finite) {
    return hidesKeys(negated ? select.getTrueValue() : select.getFalseValue(),
                     score.getType(), path.factor, path.isAll ? score : Value(),
                     finite);
  };
  bool finite = false;
  if (auto select = dyn_cast<arith::SelectOp>(def)) {
    for (bool negated : {false, true}) {
      unsigned side = negated ? 2 : 1;
      Value other = select->getOperand(side);
      if (matchPattern(other, m_Constant()) ||
          !isHidden(select, negated, other, finite))
        continue;
      found.push_back(
          {&use, other, select, negated, finite, path.isBelowFinite});
      path.isBelowFinite |= finite && !assumesVisibleRows;
      return collectBelow(side, path);
    }
    return;
  }
  if (isRounding(def))
    return collectBelow(0, path);
  unsigned position = 0;
  if (std::optional<double> factor = getFactor(def, position)) {
    path.factor *= *factor;
    return collectBelow(position, path);
  }
  auto sum = dyn_cast<arith::AddFOp>(def);
  if (!sum)
    return;
  for (unsigned i : {0u, 1u}) {
    arith::SelectOp select = getSelect(sum->getOperand(i));
    for (bool negated : {false, true}) {
      if (!select)
        break;
      Value zero = negated ? select.getFalseValue() : select.getTrueValue(),
            other = sum->getOperand(1 - i);
      if (isZero(zero) && isHidden(select, negated, other, finite) &&
          isNumber(other))
        found.push_back(
            {&use, other, select, negated, finite, path.isBelowFinite});
    }
  }
  path.isAll = false;
  for (unsigned i : {0u, 1u})
    if (isNumber(sum->getOperand(1 - i)))
      collectBelow(i, path);
}

/// Numbers beyond that may hide, or undo it.
static constexpr double kLargestHarmless = 1.0e4;

/// True if keys are hidden by comparisons of indices only, those of `found`,
/// and all of them together leave every row a key. A bias or another tensor
/// could hide the keys that a finite fill leaves to a row: then the filled
/// scores count.
bool MaskExtractor::nothingElseHides(ArrayRef<HidingUse> found) {
  if (!view.biases.empty() || view.captures.size() != domain.captures.size())
    return false;
  IndexBounds all = bounds;
  MaskAttr mask;
  llvm::SmallDenseSet<OpOperand *> fills;
  for (HidingUse hiding : found) {
    fills.insert(&hiding.select->getOpOperand(hiding.getFillPosition()));
    if (!collectIndexBounds(hiding.select.getCondition(), hiding.negated,
                            domain, all))
      return false;
  }
  if (!expresses(all, mask) || (mask && !everyRowSeesAKey(mask)))
    return false;
  for (Operation &inner : view.score->front()) {
    APFloat constant(0.0);
    if (!matchPattern(&inner, m_ConstantFloat(&constant)) ||
        std::abs(constant.convertToDouble()) <= kLargestHarmless)
      continue;
    for (OpOperand &use : inner.getUses())
      if (!fills.contains(&use))
        return false;
  }
  return true;
}

bool MaskExtractor::everyRowSeesAKey(MaskAttr mask) {
  SmallVector<int64_t> extents = view.getStaticExtents();
  if (MaskIntervals(mask).everyRowSeesAKey(extents[view.mDim()],
                                           extents[view.nDim()]))
    return true;
  // With as many keys as queries each row has the one on its diagonal.
  return domain.hasMoreKeys && (mask.getCausal() || mask.hasWindow()) &&
         (mask.getCausal() || mask.getPrefix() == 0);
}

/// Whether a mask, null if nothing is hidden, says the same as `next`.
bool MaskExtractor::expresses(const IndexBounds &next, MaskAttr &mask) {
  SmallVector<int64_t> extents = view.getStaticExtents();
  bool trivial = false;
  mask = getMaskForBounds(op->getContext(), next, extents[view.mDim()],
                          extents[view.nDim()], trivial);
  return mask || trivial;
}

/// Takes the condition into the bounds if a mask can still express them all.
bool MaskExtractor::accept(Value condition, const HidingUse &hiding) {
  IndexBounds next = bounds;
  MaskAttr mask;
  if (!collectIndexBounds(condition, hiding.negated, domain, next) ||
      !expresses(next, mask))
    return false;
  if (!assumesVisibleRows) {
    if (hiding.finite && !allowsFinite)
      return false;
    // A later mask must leave the rows of a finite one a key, too.
    if (hasFinite && mask && !everyRowSeesAKey(mask))
      return false;
  }
  bounds = next;
  hasFinite |= hiding.finite;
  return true;
}

/// `a and b` hides what either hides: the part that is a mask can be taken out,
/// and the select keeps the other. With a finite fill it can not, unless every
/// row sees a key: a row hidden by both together is the mean over all keys.
bool MaskExtractor::acceptPart(HidingUse hiding) {
  if ((hiding.finite && !assumesVisibleRows) || !hiding.select->hasOneUse())
    return false;
  SmallVector<Value> parts;
  collectMaskParts(hiding.select.getCondition(), hiding.negated, parts);
  if (parts.size() < 2)
    return false;
  auto *part = llvm::find_if(
      parts, [&](Value condition) { return accept(condition, hiding); });
  if (part == parts.end())
    return false;
  parts.erase(part);
  Location loc = hiding.select.getLoc();
  rewriter.setInsertionPoint(hiding.select);
  Value rest = parts.front();
  for (Value condition : ArrayRef(parts).drop_front())
    rest =
        hiding.negated
            ? arith::OrIOp::create(rewriter, loc, rest, condition).getResult()
            : arith::AndIOp::create(rewriter, loc, rest, condition).getResult();
  rewriter.modifyOpInPlace(
      hiding.select, [&] { hiding.select.getConditionMutable().assign(rest); });
  return true;
}

/// Takes one mask out of the region.
bool MaskExtractor::acceptOne() {
  OpOperand &root = view.score->front().getTerminator()->getOpOperand(0);
  SmallVector<HidingUse> found;
  collectHidingUses(root, Path(), found);
  allowsFinite = nothingElseHides(found);
  for (HidingUse hiding : found) {
    if (hiding.isBelowFinite)
      continue;
    if (accept(hiding.select.getCondition(), hiding)) {
      rewriter.modifyOpInPlace(hiding.use->getOwner(),
                               [&] { hiding.use->set(hiding.visible); });
      return true;
    }
    if (acceptPart(hiding))
      return true;
  }
  return false;
}

/// A rounding of scores that nothing modifies any more is dropped, as it is
/// where there never was a mask.
void MaskExtractor::dropRounding(OpOperand &root) {
  Value value = root.get();
  while (Operation *def = value.getDefiningOp()) {
    if (!isRounding(def))
      return;
    value = def->getOperand(0);
  }
  if (value == view.score->getArgument(0) &&
      value.getType() == root.get().getType())
    rewriter.modifyOpInPlace(root.getOwner(), [&] { root.set(value); });
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
  Block &block = view.score->front();
  while (acceptOne()) {
    hasBounds = true;
    eraseDeadOps(rewriter, block);
  }
  if (!hasBounds)
    return;
  dropRounding(block.getTerminator()->getOpOperand(0));
  eraseDeadOps(rewriter, block);
  MaskAttr mask;
  if (expresses(bounds, mask) && mask)
    rewriter.modifyOpInPlace(op, [&] { op->setAttr("mask", mask); });
}

namespace {
/// The sizes of a function, when they are asked for.
class LazySizes {
public:
  SizeAnalysis *get(Operation *op) {
    auto function = op->getParentOfType<FunctionOpInterface>();
    if (!function)
      return nullptr;
    std::unique_ptr<SizeAnalysis> &sizes = known[function];
    if (!sizes)
      sizes = std::make_unique<SizeAnalysis>(function);
    return sizes.get();
  }

private:
  llvm::DenseMap<Operation *, std::unique_ptr<SizeAnalysis>> known;
};
} // namespace

/// Erases what only made captures that are none any more.
static void eraseDeadCaptures(RewriterBase &rewriter,
                              SmallVector<Operation *> worklist) {
  llvm::SmallDenseSet<Operation *> erased;
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val();
    if (erased.contains(op) || !isOpTriviallyDead(op))
      continue;
    for (Value operand : op->getOperands())
      if (Operation *def = operand.getDefiningOp())
        worklist.push_back(def);
    erased.insert(op);
    rewriter.eraseOp(op);
  }
}

/// Whether there was something to look at, which may have changed.
static bool extractMask(RewriterBase &rewriter, Operation *op, LazySizes &sizes,
                        bool assumesVisibleRows) {
  FailureOr<AttentionView> view = AttentionView::get(op);
  // With lengths of their own the diagonal of a batch entry differs.
  if (failed(view) || !view->hasScore() || view->mask || view->isPacked() ||
      view->keyLengths || view->queryLengths)
    return false;
  SmallVector<int64_t> extents = view->getStaticExtents();
  bool isDynamic = ShapedType::isDynamic(extents[view->mDim()]) ||
                   ShapedType::isDynamic(extents[view->nDim()]);
  MaskExtractor(rewriter, op, std::move(*view),
                isDynamic ? sizes.get(op) : nullptr, assumesVisibleRows)
      .run();
  return true;
}

bool mlir::flash::normalizeAttention(Operation *root, bool assumesVisibleRows) {
  MLIRContext *context = root->getContext();
  IRRewriter rewriter(context);
  SmallVector<Operation *> ops;
  root->walk([&](Operation *op) {
    if (isa<AttentionOp, AttentionBackwardOp>(op))
      ops.push_back(op);
  });
  SmallVector<Operation *> captured;
  for (Operation *op : ops)
    for (Value operand : op->getOperands())
      if (auto size = operand.getDefiningOp<tensor::FromElementsOp>())
        captured.push_back(size);
  LazySizes sizes;
  bool changed = !captured.empty();
  for (Operation *op : ops)
    changed |= extractMask(rewriter, op, sizes, assumesVisibleRows);
  for (Operation *op : ops)
    if (auto backward = dyn_cast<AttentionBackwardOp>(op)) {
      dropRowAttributes(backward);
      changed = true;
    }
  // Only these ops: nothing else of the program may change.
  RewritePatternSet patterns(context);
  AttentionOp::getCanonicalizationPatterns(patterns, context);
  AttentionBackwardOp::getCanonicalizationPatterns(patterns, context);
  GreedyRewriteConfig config;
  config.setStrictness(GreedyRewriteStrictness::ExistingAndNewOps);
  config.setRegionSimplificationLevel(GreedySimplifyRegionLevel::Disabled);
  config.enableFolding(false);
  config.enableConstantCSE(false);
  bool rewritten = false;
  (void)applyOpPatternsGreedily(ops, std::move(patterns), config, &rewritten);
  eraseDeadCaptures(rewriter, std::move(captured));
  return changed || rewritten;
}

namespace {
struct NormalizeAttention
    : public flash::impl::FlashNormalizeAttentionBase<NormalizeAttention> {
  using Base::Base;

  void runOnOperation() override {
    // What did not change is not verified again.
    if (!normalizeAttention(getOperation(), assumeVisibleRows))
      markAllAnalysesPreserved();
  }
};
} // namespace
