//===- MatchContraction.cpp - Settle the roles of a contraction -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Input: any linalg op that passes upstream's contraction test. Refused: body
// other than multiply-add of (widened) floats, fewer than three static rows, a
// result whose innermost dimension is a batch or shorter than half a vector.
//
//===----------------------------------------------------------------------===//

#include "Contraction.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"

using namespace mlir;
using namespace mlir::flash;

/// Body ops allowed: one multiply, one add, widening of the operands.
static bool isFloatMultiplyAdd(linalg::LinalgOp op) {
  for (Operation &bodyOp : op.getBlock()->without_terminator())
    if (!isa<arith::MulFOp, arith::AddFOp, arith::ExtFOp>(bodyOp))
      return false;
  return true;
}

/// If `value` is a transpose, moves to its source and permutes `map`.
static void lookThroughTranspose(Value &value, AffineMap &map) {
  while (Operation *def = value.getDefiningOp()) {
    SmallVector<AffineExpr> results(map.getNumResults());
    if (auto transpose = dyn_cast<linalg::TransposeOp>(def)) {
      for (auto [i, p] : llvm::enumerate(transpose.getPermutation()))
        results[p] = map.getResult(i);
      value = transpose.getInput();
    } else if (auto generic = dyn_cast<linalg::GenericOp>(def)) {
      auto yield = cast<linalg::YieldOp>(generic.getBody()->getTerminator());
      if (generic.getNumDpsInputs() != 1 || generic.getNumDpsInits() != 1 ||
          !llvm::hasSingleElement(generic.getBody()->getOperations()) ||
          yield.getOperand(0) != generic.getBody()->getArgument(0) ||
          !llvm::all_of(generic.getIndexingMapsArray(),
                        [](AffineMap m) { return m.isPermutation(); }))
        return;
      // out = outMap(loops), in = inMap(loops): in is permuted out.
      AffineMap toIn = generic.getIndexingMapsArray()[0].compose(
          inversePermutation(generic.getIndexingMapsArray()[1]));
      for (unsigned i = 0, e = map.getNumResults(); i != e; ++i)
        results[i] = map.getResult(toIn.getDimPosition(i));
      value = generic.getDpsInputs()[0];
    } else {
      return;
    }
    map = AffineMap::get(map.getNumDims(), 0, results, map.getContext());
  }
}

/// The loop of `candidates` with the most work; dynamic sizes count as large,
/// later (more contiguous) loops win ties.
static unsigned pickLargest(ArrayRef<unsigned> candidates,
                            ArrayRef<int64_t> ranges) {
  constexpr int64_t assumedDynamicSize = 256;
  unsigned best = candidates.front();
  int64_t bestSize = -1;
  for (unsigned loop : candidates) {
    int64_t size =
        ShapedType::isDynamic(ranges[loop]) ? assumedDynamicSize : ranges[loop];
    if (size >= bestSize) {
      best = loop;
      bestSize = size;
    }
  }
  return best;
}

/// The reduced loop to run innermost: the one contiguous in an operand.
static unsigned pickDepth(ArrayRef<unsigned> candidates, AffineMap lhsMap,
                          AffineMap rhsMap, ArrayRef<int64_t> ranges) {
  for (AffineMap map : {lhsMap, rhsMap})
    if (unsigned last = map.getDimPosition(map.getNumResults() - 1);
        llvm::is_contained(candidates, last))
      return last;
  return pickLargest(candidates, ranges);
}

/// Splits the initial value into a destination and a scalar to start from.
static void splitInit(Contraction &c) {
  c.dest = c.op.getDpsInits()[0];
  c.start = Value();
  auto fill = c.dest.getDefiningOp<linalg::FillOp>();
  if (fill && fill.getInputs()[0].getType() == c.outType()) {
    c.start = fill.getInputs()[0];
    c.dest = fill.getOutputs()[0];
  }
}

FailureOr<Contraction> mlir::flash::matchContraction(RewriterBase &rewriter,
                                                     linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics() || op.getNumDpsInputs() != 2 ||
      op.getNumDpsInits() != 1 || !linalg::isaContractionOpInterface(op))
    return rewriter.notifyMatchFailure(op, "not a contraction on tensors");
  if (!isFloatMultiplyAdd(op))
    return rewriter.notifyMatchFailure(op, "body is not a float multiply-add");
  FailureOr<linalg::ContractionDimensions> dims =
      linalg::inferContractionDims(op);
  if (failed(dims))
    return rewriter.notifyMatchFailure(op, "no m, n or k dimension");

  Contraction c;
  c.op = op;
  c.lhs = op.getDpsInputs()[0];
  c.rhs = op.getDpsInputs()[1];
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  c.lhsMap = maps[0];
  c.rhsMap = maps[1];
  c.outMap = maps[2];
  if (c.outMap.getNumResults() == 0 || dims->k.empty())
    return rewriter.notifyMatchFailure(op, "no result dim or no reduced dim");
  // Vectors run along the innermost dimension of the result; the operand that
  // has it is packed.
  unsigned innermost = c.outMap.getDimPosition(c.outMap.getNumResults() - 1);
  SmallVector<unsigned> mLoops(dims->m.begin(), dims->m.end());
  if (llvm::is_contained(dims->m, innermost)) {
    std::swap(c.lhs, c.rhs);
    std::swap(c.lhsMap, c.rhsMap);
    mLoops.assign(dims->n.begin(), dims->n.end());
  } else if (!llvm::is_contained(dims->n, innermost)) {
    return rewriter.notifyMatchFailure(op, "innermost result dim is a batch");
  }
  if (mLoops.empty())
    return rewriter.notifyMatchFailure(op, "product of a matrix and a vector");
  lookThroughTranspose(c.lhs, c.lhsMap);
  lookThroughTranspose(c.rhs, c.rhsMap);

  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  c.n = innermost;
  c.m = pickLargest(mLoops, ranges);
  SmallVector<unsigned> kLoops(dims->k.begin(), dims->k.end());
  c.k = pickDepth(kLoops, c.lhsMap, c.rhsMap, ranges);
  for (unsigned loop : kLoops)
    if (loop != c.k)
      c.outerK.push_back(loop);

  constexpr int64_t minRows = 3, minColumns = 8;
  if (!ShapedType::isDynamic(ranges[c.m]) && ranges[c.m] < minRows)
    return rewriter.notifyMatchFailure(op, "too few rows to repay packing");
  if (!ShapedType::isDynamic(ranges[c.n]) && ranges[c.n] < minColumns)
    return rewriter.notifyMatchFailure(op, "too few columns for a vector");

  splitInit(c);
  bool isF64 = c.outType().isF64();
  c.accType = isF64 ? rewriter.getF64Type() : rewriter.getF32Type();
  if (c.outType().getWidth() > c.accType.getWidth() ||
      (isa<Float8E4M3FNType, Float8E5M2Type>(c.outType())))
    return rewriter.notifyMatchFailure(op, "unsupported accumulator type");

  rewriter.setInsertionPoint(op);
  for (Range range : op.createLoopRanges(rewriter, op.getLoc()))
    c.sizes.push_back(range.size);
  return c;
}

ContractionTiling mlir::flash::chooseTiling(const Contraction &c,
                                            unsigned vectorBits,
                                            bool parallel) {
  ContractionTiling t;
  t.lanes = std::max<int64_t>(1, vectorBits / c.getAccType().getWidth());
  // 32 vector registers from 512 bits on, 16 below: 24 or 12 accumulators leave
  // room for one row of the panel and a broadcast. Few rows also keep the
  // streams through the left operand within the ways of an L1 set when its
  // row stride is a power of two.
  t.rows = 6;
  t.vectors = vectorBits >= 512 ? 4 : 2;
  // A panel block of depth 256 stays in L2 while the rows of the tile pass.
  t.depthBlock = 256;
  t.rowBlock = 96;
  t.panelBlock = 4;
  if (std::optional<int64_t> rows = c.staticSize(c.m)) {
    // Equal blocks: 128 rows become 66 + 62, not 96 + 32.
    int64_t blocks = std::max<int64_t>(1, llvm::divideCeil(*rows, t.rowBlock));
    t.rowBlock = llvm::alignTo(
        std::max<int64_t>(1, llvm::divideCeil(*rows, blocks)), t.rows);
  }
  return t;
}
