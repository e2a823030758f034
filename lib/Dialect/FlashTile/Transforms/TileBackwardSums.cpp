//===- TileBackwardSums.cpp - dQ as a sum in memory -----------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For dq = "reduce". dS is there once, in the pass over keys, as keys x
// queries: dQ of a block is its transpose times K, which all tasks of the head
// add up in f32.
//
//===----------------------------------------------------------------------===//

#include "BackwardTiler.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

bool BackwardTiler::hasPartialKeys() const {
  return reducesQuery() &&
         getConstantIntValue(extents[view.nDim()]).value_or(1) %
                 plan.keys.tileN !=
             0;
}

/// The sum over (batch..., h, m, k), of whole blocks of queries.
Value BackwardTiler::emitSumEmpty(ArrayRef<OpFoldResult> padded) {
  SmallVector<OpFoldResult> shape(padded);
  shape.push_back(b.getIndexAttr(plan.keys.tileK));
  return tensor::EmptyOp::create(b, loc, shape, acc);
}

/// The rows of the task: zeros lie anywhere.
void BackwardTiler::clearSum(Value dest) {
  auto type = RankedTensorType::get({sizes.tileM, plan.keys.tileK}, acc);
  SmallVector<OpFoldResult> offsets;
  llvm::append_range(offsets, batchAndHead);
  offsets.append({OpFoldResult(m0), b.getIndexAttr(0)});
  SmallVector<OpFoldResult> lengths(offsets.size(), b.getIndexAttr(1)),
      strides(offsets.size(), b.getIndexAttr(1));
  lengths[offsets.size() - 2] = b.getIndexAttr(type.getDimSize(0));
  lengths.back() = b.getIndexAttr(type.getDimSize(1));
  Value slice = tensor::ExtractSliceOp::create(b, loc, type, dest, offsets,
                                               lengths, strides);
  Value stored =
      StoreOp::create(b, loc, type, constant(0.0, type), slice,
                      ValueRange{index(0), index(0)}, ArrayRef<int64_t>{0, 1});
  emitInsert(stored, dest, offsets, lengths);
}

Value BackwardTiler::transpose(Value tile) {
  auto type = cast<RankedTensorType>(tile.getType());
  auto turned = RankedTensorType::get({type.getDimSize(1), type.getDimSize(0)},
                                      type.getElementType());
  return TransposeOp::create(b, loc, turned, tile);
}

/// dS*K of the block, not scaled; dS is queries x keys.
Value BackwardTiler::emitQueryProduct(Value dScore) {
  auto type = cast<RankedTensorType>(dScore.getType());
  Value zero = constant(
      0.0, RankedTensorType::get({type.getDimSize(0), sizes.tileK}, acc));
  return dot(dScore, keyTile, zero, /*transposed=*/false);
}

/// The last two dims of the sum.
static SmallVector<int64_t> getSumDims(Value sum) {
  int64_t rank = cast<RankedTensorType>(sum.getType()).getRank();
  return {rank - 2, rank - 1};
}

void BackwardTiler::addToSum(Value product) {
  SmallVector<Value> offsets = batchAndHead;
  offsets.append({m0, index(0)});
  AccumulateOp::create(b, loc, product, taskSum, offsets, getSumDims(taskSum),
                       /*via=*/Value());
}

/// Scales and rounds what the tasks have added up.
Value BackwardTiler::emitSumPass() {
  sizes = plan.keys;
  sizes.tileM = rowStep;
  Value init = emitEmpty(view.query.map, view.query.getType().getElementType());
  auto grid = ArrayRef<OpFoldResult>(extents).take_front(view.nDim());
  scf::ForallOp forall = emitGrid(grid, rowStep, init);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(forall.getTerminator());
  batchAndHead =
      llvm::to_vector(ValueRange(forall.getInductionVars()).drop_back());
  m0 = forall.getInductionVars().back();
  emitUniforms();
  SmallVector<Value> offsets = batchAndHead;
  offsets.append({m0, index(0)});
  auto type = RankedTensorType::get({sizes.tileM, sizes.tileK}, acc);
  Value sum =
      LoadSumOp::create(b, loc, type, querySum, offsets, getSumDims(querySum));
  store(sum, scale, op.getDQuery(), forall.getRegionIterArgs()[0],
        view.query.map, view.mDim(), view.kDim(), index(0));
  return forall.getResult(0);
}
