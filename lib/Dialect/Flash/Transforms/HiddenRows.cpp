//===- HiddenRows.cpp - Rows that hide all of their keys -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Scores that come from Q·Kᵀ are rounded as much as their LSE. What can be
// large and exact is a number in the score region, or an element of a tensor:
// without these, no row is far from 0 in full.
//
//===----------------------------------------------------------------------===//

#include "HiddenRows.h"

#include "flash/Analysis/IndexMask.h"
#include "flash/Analysis/MaskIntervals.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::flash;

/// Half an ulp of it in f32 is 8e-6: less than what P is rounded by elsewhere.
static constexpr double kHarmless = 256;

/// What one operation of the region adds to what is possible.
static void addOperation(Operation &op, HiddenRows &rows) {
  if (APFloat constant(0.0); matchPattern(&op, m_ConstantFloat(&constant))) {
    rows.infinite |= constant.isInfinity() || constant.isNaN();
    rows.finite |= std::abs(constant.convertToDouble()) > kHarmless;
    return;
  }
  bool total = isa<arith::AddFOp, arith::SubFOp, arith::MulFOp, arith::NegFOp,
                   arith::SelectOp, arith::MaximumFOp, arith::MinimumFOp,
                   arith::MaxNumFOp, arith::MinNumFOp, arith::ExtFOp,
                   arith::CmpFOp, math::TanhOp, math::AbsFOp, YieldOp>(op);
  if (isa<arith::DivFOp>(op)) {
    APFloat divisor(0.0);
    total = matchPattern(op.getOperand(1), m_ConstantFloat(&divisor)) &&
            std::abs(divisor.convertToDouble()) >= 1 / kHarmless;
  }
  // Integers are positions or truth values; floats of a tensor are anything.
  bool isInteger = llvm::all_of(op.getResultTypes(),
                                [](Type type) { return type.isIntOrIndex(); });
  if (isa<arith::SIToFPOp, arith::UIToFPOp>(op))
    total =
        op.getOperand(0).getType().isInteger(1) ||
        isa_and_nonnull<arith::IndexCastOp>(op.getOperand(0).getDefiningOp());
  // f16 overflows.
  if (isa<arith::TruncFOp>(op))
    total = !op.getResult(0).getType().isF16();
  if (!total && !isInteger)
    rows.infinite = rows.finite = true;
}

/// The numbers of the region that fill in for scores where indices compare, if
/// each row keeps a score.
static llvm::SmallDenseSet<Operation *>
getHarmlessFills(const AttentionView &view) {
  Block &block = view.score->front();
  MaskDomain domain(view, nullptr);
  IndexBounds bounds;
  llvm::SmallDenseMap<Operation *, unsigned> uses;
  for (auto select : block.getOps<arith::SelectOp>())
    for (bool negated : {false, true}) {
      Operation *fill = select->getOperand(negated ? 1 : 2)
                            .getDefiningOp<arith::ConstantOp>();
      IndexBounds next = bounds;
      if (!fill ||
          !collectIndexBounds(select.getCondition(), negated, domain, next))
        continue;
      bounds = next;
      ++uses[fill];
    }
  llvm::SmallDenseSet<Operation *> fills;
  SmallVector<int64_t> extents = view.getStaticExtents();
  int64_t numQueries = extents[view.mDim()], numKeys = extents[view.nDim()];
  bool isTrivial = false;
  MaskAttr mask = getMaskForBounds(view.op->getContext(), bounds, numQueries,
                                   numKeys, isTrivial);
  if (view.mask || (!mask && !isTrivial) ||
      !MaskIntervals(mask).everyRowSeesAKey(numQueries, numKeys))
    return fills;
  for (auto [fill, count] : uses)
    if (fill->getResult(0).hasNUses(count))
      fills.insert(fill);
  return fills;
}

HiddenRows mlir::flash::getHiddenRows(const AttentionView &view) {
  HiddenRows rows;
  if (!view.biases.empty())
    rows.infinite = rows.finite = true;
  if (view.hasScore()) {
    llvm::SmallDenseSet<Operation *> harmless = getHarmlessFills(view);
    for (Operation &op : view.score->front())
      if (!harmless.contains(&op))
        addOperation(op, rows);
  }
  SmallVector<int64_t> extents = view.getStaticExtents();
  rows.infinite |= view.keyLengths || view.queryLengths || view.isPacked() ||
                   view.blockMask || view.queryDocuments ||
                   !MaskIntervals(view.mask).everyRowSeesAKey(
                       extents[view.mDim()], extents[view.nDim()]);
  return rows;
}

void mlir::flash::dropRowAttributes(AttentionBackwardOp op) {
  FailureOr<AttentionView> view = AttentionView::get(op);
  if (failed(view))
    return;
  HiddenRows rows = getHiddenRows(*view);
  if (!rows.finite)
    op.removeRenormalizeAttr();
  if (!rows.infinite)
    op.removeNanRowsAttr();
}
