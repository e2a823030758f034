//===- PlanStrips.cpp - Choose the loop and length of vector strips -*- C++
//-*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The analysis half of the strip vectorizer. Refused: maps that are not
// projected permutations (zeros allowed), bodies with ops that are not
// elementwise (tensor.extract, calls), integer division (a masked-off lane
// could trap), reductions that are not a single combiner (argmax), results
// that mix reduced and kept loops.
//
//===----------------------------------------------------------------------===//

#include "StripVectorizer.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::flash;

static bool mayTrap(Operation *op) {
  return isa<arith::DivSIOp, arith::DivUIOp, arith::RemSIOp, arith::RemUIOp,
             arith::CeilDivSIOp, arith::CeilDivUIOp, arith::FloorDivSIOp,
             math::IPowIOp>(op);
}

static bool isVectorElement(Type type) {
  return type.isIntOrIndexOrFloat() && VectorType::isValidElementType(type);
}

/// Every op of the body works lane by lane.
static LogicalResult checkBody(RewriterBase &rewriter, linalg::LinalgOp op) {
  for (Operation &bodyOp : op.getBlock()->without_terminator()) {
    if (isa<linalg::IndexOp>(bodyOp))
      continue;
    if (auto constant = dyn_cast<arith::ConstantOp>(bodyOp);
        constant && isVectorElement(constant.getType()))
      continue;
    if (!OpTrait::hasElementwiseMappableTraits(&bodyOp) || mayTrap(&bodyOp))
      return rewriter.notifyMatchFailure(
          &bodyOp, "op in the body does not work lane by lane");
    for (Type type : bodyOp.getOperandTypes())
      if (!isVectorElement(type))
        return rewriter.notifyMatchFailure(&bodyOp, "operand is not scalar");
    for (Type type : bodyOp.getResultTypes())
      if (!isVectorElement(type))
        return rewriter.notifyMatchFailure(&bodyOp, "result is not scalar");
  }
  for (Value yielded : op.getBlock()->getTerminator()->getOperands())
    if (!isVectorElement(yielded.getType()))
      return rewriter.notifyMatchFailure(op,
                                         "yields a value that is no scalar");
  return success();
}

/// Position of `loop` among the results of `map`, or nullopt.
static std::optional<unsigned> positionOf(AffineMap map, unsigned loop) {
  return map.getResultPosition(getAffineDimExpr(loop, map.getContext()));
}

static bool isLast(AffineMap map, unsigned loop) {
  std::optional<unsigned> position = positionOf(map, loop);
  return position && *position + 1 == map.getNumResults();
}

/// Results of elementwise ops cover all loops; results of reductions cover
/// exactly the parallel ones.
static LogicalResult checkMaps(RewriterBase &rewriter, linalg::LinalgOp op) {
  for (AffineMap map : op.getIndexingMapsArray())
    if (!map.isProjectedPermutation(/*allowZeroInResults=*/true))
      return rewriter.notifyMatchFailure(op, "map is no projected permutation");
  SmallVector<utils::IteratorType> kinds = op.getIteratorTypesArray();
  for (OpOperand &init : op.getDpsInitsMutable()) {
    AffineMap map = op.getMatchingIndexingMap(&init);
    for (auto [loop, kind] : llvm::enumerate(kinds))
      if (positionOf(map, loop).has_value() !=
          (kind == utils::IteratorType::parallel))
        return rewriter.notifyMatchFailure(
            op, "result does not cover exactly the parallel loops");
  }
  return success();
}

static LogicalResult matchCombiners(RewriterBase &rewriter, linalg::LinalgOp op,
                                    StripPlan &plan) {
  for (unsigned i = 0, e = op.getNumDpsInits(); i != e; ++i) {
    SmallVector<Operation *> combiners;
    if (!matchReduction(op.getRegionOutputArgs(), i, combiners) ||
        combiners.size() != 1)
      return rewriter.notifyMatchFailure(op, "reduction is no single combiner");
    std::optional<vector::CombiningKind> kind =
        linalg::getCombinerOpKind(combiners[0]);
    std::optional<TypedAttr> neutral = arith::getNeutralElement(combiners[0]);
    if (!kind || !neutral)
      return rewriter.notifyMatchFailure(op, "combiner has no vector form");
    plan.kinds.push_back(*kind);
    plan.neutrals.push_back(*neutral);
  }
  return success();
}

/// Points for running the lanes along `loop`: contiguous operands count for
/// it, strided ones against it.
static int64_t rate(linalg::LinalgOp op, unsigned loop) {
  int64_t score = 0;
  for (OpOperand &operand : op->getOpOperands()) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    if (isLast(map, loop))
      score += 1;
    else if (positionOf(map, loop))
      score -= 4;
  }
  return score;
}

/// Picks the loop for the lanes. Results must be contiguous along a parallel
/// choice, since there is no scattered store.
static std::optional<unsigned> pickLoop(linalg::LinalgOp op) {
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  SmallVector<utils::IteratorType> kinds = op.getIteratorTypesArray();
  std::optional<unsigned> best;
  int64_t bestScore = 0;
  for (unsigned loop = 0, e = ranges.size(); loop != e; ++loop) {
    constexpr int64_t minSize = 4;
    if (!ShapedType::isDynamic(ranges[loop]) && ranges[loop] < minSize)
      continue;
    if (kinds[loop] == utils::IteratorType::parallel &&
        llvm::any_of(op.getDpsInitsMutable(), [&](OpOperand &init) {
          return !isLast(op.getMatchingIndexingMap(&init), loop);
        }))
      continue;
    if (int64_t score = rate(op, loop); !best || score >= bestScore) {
      best = loop;
      bestScore = score;
    }
  }
  return best;
}

/// Strips of four registers hide latency; gathers and short loops get less.
static int64_t chooseLanes(linalg::LinalgOp op, unsigned loop,
                           unsigned vectorBits) {
  unsigned widest = 32;
  auto widen = [&](Type type) {
    widest =
        std::max(widest, type.isIndex() ? 64u : type.getIntOrFloatBitWidth());
  };
  op.getBlock()->walk([&](Operation *bodyOp) {
    llvm::for_each(bodyOp->getResultTypes(), widen);
  });
  llvm::for_each(op.getBlock()->getArgumentTypes(), widen);
  bool strided = false;
  for (OpOperand &operand : op->getOpOperands()) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    strided |= positionOf(map, loop) && !isLast(map, loop);
  }
  int64_t lanes = std::max(1u, vectorBits / widest) * (strided ? 1 : 4);
  int64_t size = op.getStaticLoopRanges()[loop];
  if (!ShapedType::isDynamic(size))
    lanes = std::min<int64_t>(lanes, llvm::PowerOf2Ceil(size));
  return lanes;
}

FailureOr<StripPlan> mlir::flash::planStrips(RewriterBase &rewriter,
                                             linalg::LinalgOp op,
                                             unsigned vectorBits) {
  if (!op.hasPureTensorSemantics() || op.getNumLoops() == 0)
    return rewriter.notifyMatchFailure(op, "no loops over tensors");
  for (Type type : op->getOperandTypes())
    if (!isVectorElement(getElementTypeOrSelf(type)))
      return rewriter.notifyMatchFailure(op, "operand has no vector form");
  StripPlan plan;
  if (failed(checkMaps(rewriter, op)) || failed(checkBody(rewriter, op)))
    return failure();
  if (op.getNumReductionLoops() != 0 &&
      failed(matchCombiners(rewriter, op, plan)))
    return failure();
  std::optional<unsigned> loop = pickLoop(op);
  if (!loop)
    return rewriter.notifyMatchFailure(op, "no loop suits the lanes");
  plan.loop = *loop;
  plan.reduced =
      op.getIteratorTypesArray()[*loop] == utils::IteratorType::reduction;
  plan.lanes = chooseLanes(op, *loop, vectorBits);
  return plan;
}
