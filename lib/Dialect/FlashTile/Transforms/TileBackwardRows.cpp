//===- TileBackwardRows.cpp - What the backward needs of each row ---------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The LSE with the sign and in the base in which it is added to scores, and
// delta. O of a row without a key may be NaN: such rows are told by their LSE.
//
//===----------------------------------------------------------------------===//

#include "BackwardTiler.h"

#include "flash/Analysis/HopperBackwardPlan.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

void BackwardTiler::emitRowsPass() {
  sizes = plan.keys;
  sizes.tileM = rowStep;
  AffineExpr s0;
  bindSymbols(getContext(), s0);
  auto grid = ArrayRef<OpFoldResult>(extents).take_front(view.nDim());
  SmallVector<OpFoldResult> padded(grid);
  padded.back() = getAsOpFoldResult(
      apply(s0.ceilDiv(rowStep) * rowStep, {extents[view.mDim()]}));
  Value rows = tensor::EmptyOp::create(b, loc, padded, acc);
  Value others = tensor::EmptyOp::create(b, loc, padded, acc);
  SmallVector<Value> inits = {rows, others};
  if (reducesQuery())
    inits.push_back(emitSumEmpty(padded));
  scf::ForallOp forall = emitGrid(grid, rowStep, inits);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(forall.getTerminator());
  emitRowsTask(forall.getInductionVars(), forall.getRegionIterArgs());
  shifts = forall.getResult(0);
  deltas = forall.getResult(1);
  if (reducesQuery())
    querySum = forall.getResult(2);
}

/// One value a query from a tensor with the map of the LSE.
Value BackwardTiler::loadRows(const MappedTensor &tensor) {
  return loadTile(tensor, index(0), {view.mDim()}, Value());
}

/// One value a query from a result of this pass.
Value BackwardTiler::loadRows(Value rows) {
  SmallVector<Value> offsets = batchAndHead;
  offsets.push_back(m0);
  return LoadOp::create(b, loc, rowType(acc), rows, offsets,
                        ArrayRef<int64_t>{int64_t(view.mDim())}, ValueRange(),
                        /*slots=*/IntegerAttr());
}

/// Rows of the padding are written too.
void BackwardTiler::storeRows(Value tile, Value dest) {
  SmallVector<OpFoldResult> offsets;
  llvm::append_range(offsets, batchAndHead);
  offsets.push_back(m0);
  SmallVector<OpFoldResult> lengths(offsets.size(), b.getIndexAttr(1)),
      strides(offsets.size(), b.getIndexAttr(1));
  lengths.back() = b.getIndexAttr(sizes.tileM);
  Value slice = tensor::ExtractSliceOp::create(
      b, loc, cast<RankedTensorType>(tile.getType()), dest, offsets, lengths,
      strides);
  Value stored = StoreOp::create(b, loc, slice.getType(), tile, slice,
                                 ValueRange{index(0)}, ArrayRef<int64_t>{0});
  emitInsert(stored, dest, offsets, lengths);
}

/// The sum of dO * O of each row, a slice of the columns at a time: a GPU holds
/// both slices in registers.
Value BackwardTiler::emitOutputDot() {
  constexpr int64_t columns = 64;
  MappedTensor output{"output", op.getOutput(), view.outputMap};
  int64_t whole = sizes.tileD;
  Value sum;
  for (int64_t from = 0; from < whole; from += columns) {
    sizes.tileD = std::min(columns, whole - from);
    auto tile = [&](const MappedTensor &tensor) {
      return convertFloat(
          b, loc,
          loadTile(tensor, index(0), {view.mDim(), view.dDim()}, Value(), from),
          acc);
    };
    Value terms = arith::MulFOp::create(b, loc, tile(dOutput), tile(output));
    Value part =
        ReduceOp::create(b, loc, rowType(acc), ReduceKind::Add, terms, 1);
    sum = sum ? arith::AddFOp::create(b, loc, sum, part).getResult() : part;
  }
  sizes.tileD = whole;
  return sum;
}

void BackwardTiler::emitRowsTask(ValueRange ivs, ValueRange outputs) {
  batchAndHead = llvm::to_vector(ivs.drop_back());
  m0 = ivs.back();
  double infinity = std::numeric_limits<double>::infinity();
  Type type = rowType(acc);
  Value lse = loadRows({"lse", op.getLse(), view.lseMap});
  Value none = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ, lse,
                                     constant(-infinity, type));
  if (getConstantIntValue(extents[view.mDim()]).value_or(1) % rowStep != 0) {
    Type indexRow = rowType(b.getIndexType());
    Value past = arith::CmpIOp::create(
        b, loc, arith::CmpIPredicate::sge,
        IndexOp::create(b, loc, indexRow, m0, 0),
        splat(toValue(extents[view.mDim()]), cast<RankedTensorType>(indexRow)));
    none = arith::OrIOp::create(b, loc, none, past);
  }
  double base = view.numerics.getExp2() ? M_LOG2E : 1.0;
  // What is added before the scale is divided by it: a constant then.
  if (preloadsScores())
    base = 1.0 / getPositiveScale(view).value_or(1.0);
  Value shift = arith::MulFOp::create(b, loc, lse, constant(-base, type));
  shift =
      arith::SelectOp::create(b, loc, none, constant(-infinity, type), shift);
  storeRows(shift, outputs[0]);

  Value delta = emitOutputDot();
  if (op.getDLse())
    delta = arith::SubFOp::create(
        b, loc, delta, loadRows({"d_lse", op.getDLse(), view.lseMap}));
  if (plan.preloadRows)
    delta = arith::NegFOp::create(b, loc, delta);
  delta = arith::SelectOp::create(b, loc, none, constant(0.0, type), delta);
  storeRows(delta, outputs[1]);
  if (reducesQuery())
    clearSum(outputs[2]);
}
