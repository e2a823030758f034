//===- TileGrid.cpp - The grid of a tiled attention -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One task per batch entry, head and block of queries, and how far its tiles
// are read.
//
//===----------------------------------------------------------------------===//

#include "AttentionTiler.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

AttentionTiler::AttentionTiler(RewriterBase &rewriter, AttentionOp op,
                               AttentionView view, TilePlan plan)
    : TaskTiler(rewriter, op, std::move(view), plan), op(op), plan(plan) {
  SmallVector<int64_t> known = this->view.getStaticExtents();
  int64_t queries = known[this->view.mDim()], keys = known[this->view.nDim()];
  bool onlyMasked = !isModified() && !this->view.keyLengths;
  uniformRows = this->view.numerics.getMaskedRows() == MaskedRows::Uniform &&
                !(onlyMasked && intervals.everyRowSeesAKey(queries, keys));
  rowsCanBeHidden =
      this->view.mask || !onlyMasked || ShapedType::isDynamic(keys) || !keys;
}

void AttentionTiler::run() {
  b.setInsertionPoint(op);
  extents = getExtents();
  SmallVector<Value> inits = {
      emitEmpty(view.outputMap, view.outputType.getElementType())};
  if (op.getLse())
    inits.push_back(emitEmpty(view.lseMap, acc));
  // The grid: one task per batch entry, head and block of queries.
  auto grid = ArrayRef<OpFoldResult>(extents).take_front(view.nDim());
  scf::ForallOp forall = emitGrid(grid, plan.tileM, inits);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(forall.getTerminator());
    emitTask(forall.getInductionVars(), forall.getRegionIterArgs());
  }
  SmallVector<Value> results;
  for (auto [value, type] : llvm::zip(forall.getResults(), op.getResultTypes()))
    results.push_back(
        value.getType() == type
            ? Value(value)
            : tensor::CastOp::create(b, loc, type, value).getResult());
  b.replaceOp(op, results);
}

/// Rows of K and V from here on are not read. Null if that is where they end.
Value AttentionTiler::getKeyLimit() {
  // Rows past the length of a sequence may hold anything, NaN included.
  OpFoldResult limit = numKeys;
  // The loop over all blocks hides what is past its end: no need to read it.
  if (plan.oneLoop)
    limit = getAsOpFoldResult(bounds.end);
  if (isEqualConstantIntOrValue(limit, extents[view.nDim()]))
    return Value();
  return toValue(limit);
}

/// A tile of Q, K or V.
Value AttentionTiler::load(const MappedTensor &tensor, Value n0,
                           ArrayRef<unsigned> axes) {
  Value limit = axes[0] == view.nDim() ? getKeyLimit() : Value();
  // The first block of rotated loops has mask code wherever keys end in it:
  // scores of keys behind are replaced, whatever they are. Values are not, and
  // 0 * NaN is NaN.
  if (plan.rotated && axes[1] == view.kDim())
    limit = Value();
  return loadTile(tensor, n0, axes, limit);
}
