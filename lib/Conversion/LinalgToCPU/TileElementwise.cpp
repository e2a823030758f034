//===- TileElementwise.cpp - Distribute elementwise ops -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Input: linalg ops on tensors outside scf.forall. Output: the same ops on
// slices inside scf.forall, about `tile-elements` points each. Small ops and
// ops without parallel loops stay whole.
//
//===----------------------------------------------------------------------===//

#include "Utils.h"
#include "flash/Conversion/LinalgToCPU/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::flash {
#define GEN_PASS_DEF_CPUTILEELEMENTWISE
#include "flash/Conversion/LinalgToCPU/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

/// Tile sizes for `op`: outer parallel loops run one by one until the loops
/// inside hold no more than `budget` points; 0 leaves a loop whole. Empty if
/// the op is small enough to stay whole.
static SmallVector<int64_t> chooseTileSizes(linalg::LinalgOp op,
                                            int64_t budget) {
  constexpr int64_t assumedDynamicSize = 512;
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  SmallVector<utils::IteratorType> kinds = op.getIteratorTypesArray();
  SmallVector<int64_t> tiles(ranges.size(), 0);
  int64_t inner = 1;
  bool tiled = false;
  for (int64_t i = ranges.size() - 1; i >= 0; --i) {
    int64_t size =
        ShapedType::isDynamic(ranges[i]) ? assumedDynamicSize : ranges[i];
    bool fits = size <= budget / inner;
    if (!fits && kinds[i] == utils::IteratorType::parallel) {
      tiles[i] = std::max<int64_t>(1, budget / inner);
      tiled = true;
    }
    // Saturate: past the budget only the fact matters.
    inner =
        std::min(budget, inner * std::max<int64_t>(1, std::min(size, budget)));
  }
  if (!tiled)
    tiles.clear();
  return tiles;
}

namespace {

struct TileElementwise
    : public flash::impl::CPUTileElementwiseBase<TileElementwise> {
  using CPUTileElementwiseBase::CPUTileElementwiseBase;

  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> worklist;
    getOperation()->walk([&](linalg::LinalgOp op) {
      if (op.hasPureTensorSemantics() && !isInsideParallelLoop(op))
        worklist.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : worklist)
      tile(rewriter, op);
  }

private:
  void tile(IRRewriter &rewriter, linalg::LinalgOp op) {
    SmallVector<int64_t> sizes = chooseTileSizes(op, tileElements);
    if (sizes.empty())
      return;
    rewriter.setInsertionPoint(op);
    // Ops share one tensor.empty after CSE; a destination of its own spares
    // bufferization the copy.
    for (OpOperand &init : op.getDpsInitsMutable())
      if (auto empty = init.get().getDefiningOp<tensor::EmptyOp>())
        init.set(rewriter.clone(*empty)->getResult(0));
    scf::SCFTilingOptions options;
    options.setLoopType(scf::SCFTilingOptions::LoopType::ForallOp);
    options.setTileSizes(getAsIndexOpFoldResult(&getContext(), sizes));
    FailureOr<scf::SCFTilingResult> result = scf::tileUsingSCF(
        rewriter, cast<TilingInterface>(op.getOperation()), options);
    if (succeeded(result))
      rewriter.replaceOp(op, result->replacements);
  }
};

} // namespace
