//===- TileBackwardBias.cpp - dBias and dSinks ----------------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The gradient of a bias is dS, summed over the dims that the bias does not
// have. A task has one block of the bias and loops over these dims, so that the
// sum needs no memory and has one order; the price is to compute S and dP once
// more.
//
// The gradient of sinks is a sum over rows, of the results of the first pass:
// linalg says it as it is.
//
//===----------------------------------------------------------------------===//

#include "BackwardTiler.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

static bool hasDim(const MappedTensor &tensor, unsigned dim) {
  return tensor && tensor.map.isFunctionOfDim(dim);
}

Value BackwardTiler::emitBiasPass(const MappedTensor &bias) {
  // The rows of its scores are keys if it has no m.
  bool hasQueries = hasDim(bias, view.mDim());
  sizes = hasQueries ? plan.queries : plan.keys;
  // The columns, of which a warpgroup holds more than the threads of this pass,
  // which has the portable schedule on every chip.
  int64_t &columns = hasQueries ? sizes.tileN : sizes.tileM;
  auto instruction = op.getPlanAttr().getAs<StringAttr>("instruction");
  if (instruction && instruction == "wgmma")
    columns = std::min<int64_t>(columns, view.hasScore() ? 32 : 64);
  SmallVector<OpFoldResult> lower, upper, step;
  SmallVector<unsigned> dims;
  for (unsigned dim = 0; dim <= view.nDim(); ++dim) {
    if (!hasDim(bias, dim))
      continue;
    dims.push_back(dim);
    lower.push_back(b.getIndexAttr(0));
    upper.push_back(extents[dim]);
    step.push_back(b.getIndexAttr(dim >= view.mDim() ? getTileSize(dim) : 1));
  }
  Value init = tensor::EmptyOp::create(
      b, loc, tensor::getMixedSizes(b, loc, bias.tensor),
      bias.getType().getElementType());
  auto forall =
      scf::ForallOp::create(b, loc, lower, upper, step, init, std::nullopt);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(forall.getTerminator());
  Value zero = index(0);
  batchAndHead.assign(view.mDim(), zero);
  m0 = keyBlock = zero;
  for (auto [dim, iv] : llvm::zip(dims, forall.getInductionVars()))
    (dim == view.mDim()   ? m0
     : dim == view.nDim() ? keyBlock
                          : batchAndHead[dim]) = iv;
  emitBiasTask(bias, forall.getRegionIterArgs()[0]);
  return forall.getResult(0);
}

void BackwardTiler::emitBiasTask(const MappedTensor &bias, Value dest) {
  bool transposed = !hasDim(bias, view.mDim());
  Value n0 = keyBlock, queries = m0;
  SmallVector<Value> point = batchAndHead;
  Value sum = constant(0.0, scoreTile(n0, transposed).getType(acc));
  sum = emitBiasSum(bias, sum);
  batchAndHead = point;
  m0 = queries;
  SmallVector<unsigned> axes;
  for (unsigned dim : {view.mDim(), view.nDim()})
    if (hasDim(bias, dim))
      axes.push_back(dim);
  if (axes.size() == 1)
    sum = ReduceOp::create(b, loc,
                           RankedTensorType::get({getTileSize(axes[0])}, acc),
                           ReduceKind::Add, sum, 1);
  sum = convertFloat(b, loc, sum, bias.getType().getElementType());
  storeTile(sum, dest, bias.map, axes, n0);
}

/// Adds up dS of the task's block over the dims that the bias does not have, in
/// one loop: the schedule for GPUs streams tiles through one.
Value BackwardTiler::emitBiasSum(const MappedTensor &bias, Value init) {
  AffineExpr s0, s1;
  bindSymbols(getContext(), s0, s1);
  SmallVector<unsigned> dims;
  SmallVector<Value> counts;
  Value all = index(1);
  for (unsigned dim = 0; dim <= view.nDim(); ++dim) {
    if (hasDim(bias, dim) || isConstantIntValue(extents[dim], 1))
      continue;
    int64_t step = dim >= view.mDim() ? getTileSize(dim) : 1;
    dims.push_back(dim);
    counts.push_back(apply(s0.ceilDiv(step), {extents[dim]}));
    all = dims.size() == 1
              ? counts.back()
              : arith::MulIOp::create(b, loc, all, counts.back()).getResult();
  }
  leaveIfEmpty(all);
  // What is the same in all steps, schedules want in front of the loop.
  bool varies = llvm::any_of(dims, [&](unsigned dim) {
    return hasDim(view.keyLengths, dim) || hasDim(view.descaleQuery, dim) ||
           hasDim(view.descaleKey, dim) || hasDim(view.descaleValue, dim);
  });
  if (!varies)
    emitUniforms();
  return emitLoop(index(0), all, index(1), init,
                  [&](Value at, ValueRange sums) -> SmallVector<Value> {
                    enterBiasBlock(dims, counts, at);
                    if (varies)
                      emitUniforms();
                    return {emitBiasBlock(bias, sums[0])};
                  })[0];
}

/// Schedules copy tiles before a loop without knowing that it is empty: if
/// there is nothing to add up, these lie behind the last row.
void BackwardTiler::leaveIfEmpty(Value count) {
  if (getConstantIntValue(count))
    return;
  Value empty =
      arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, count, index(0));
  for (auto [dim, place] : {std::pair<unsigned, Value *>{view.mDim(), &m0},
                            {view.nDim(), &keyBlock}})
    *place =
        arith::SelectOp::create(b, loc, empty, toValue(extents[dim]), *place);
}

/// What follows is of step `at` of the loop over `dims`, the last one fastest.
void BackwardTiler::enterBiasBlock(ArrayRef<unsigned> dims,
                                   ArrayRef<Value> counts, Value at) {
  AffineExpr s0;
  bindSymbols(getContext(), s0);
  for (size_t i = dims.size(); i-- > 0;) {
    unsigned dim = dims[i];
    // Schedules compute addresses before the loop, which may be empty, and
    // ahead of its end: they stay in the tensors. Rows end by themselves.
    Value place = at;
    if (i > 0) {
      Value count = arith::MaxUIOp::create(b, loc, counts[i], index(1));
      place = arith::RemUIOp::create(b, loc, at, count);
      at = arith::DivUIOp::create(b, loc, at, count);
    } else if (dim < view.mDim() || dims.size() > 1) {
      Value count = arith::MaxUIOp::create(b, loc, counts[i], index(1));
      place = arith::MinUIOp::create(b, loc, at, apply(s0 - 1, {count}));
    }
    if (dim >= view.mDim())
      place = apply(s0 * getTileSize(dim), {place});
    (dim == view.mDim()   ? m0
     : dim == view.nDim() ? keyBlock
                          : batchAndHead[dim]) = place;
  }
}

Value BackwardTiler::emitBiasBlock(const MappedTensor &bias, Value sum) {
  bool transposed = !hasDim(bias, view.mDim());
  auto times = [&](Value rows, Value columns, Value start = Value()) {
    return transposed ? product(columns, rows, start)
                      : product(rows, columns, start);
  };
  ScoreTile tile = scoreTile(keyBlock, transposed);
  unsigned m = view.mDim(), n = view.nDim();
  Value scores = times(load(view.query, keyBlock, m, view.kDim()),
                       load(view.key, keyBlock, n, view.kDim()));
  Value gradient = load(dOutput, keyBlock, m, view.dDim());
  Value start;
  if (plan.preloadRows)
    start = broadcastRow(tile, loadRows(deltas));
  Value dP = times(gradient, load(view.value, keyBlock, n, view.dDim()), start);
  // Keys that do not exist are no part of a sum over keys.
  bool whole = getConstantIntValue(extents[n]).value_or(1) % sizes.tileN == 0;
  Masking masking = hasMask() || !whole ? Masking::All : Masking::None;
  BackwardBlock block = emitProbabilities(
      tile, scores, [&] { return broadcastRow(tile, loadRows(shifts)); },
      masking, /*partial=*/Value());
  // dS behind the region.
  return arith::AddFOp::create(b, loc, sum,
                               emitScoreGradient(block, block.p, dP));
}

//===----------------------------------------------------------------------===//
// Sinks
//===----------------------------------------------------------------------===//

/// dSink = -sum of exp(sink - LSE) * delta over the rows that read it.
Value BackwardTiler::emitSinks() {
  const MappedTensor &sinks = view.sinks;
  auto type = sinks.getType();
  SmallVector<OpFoldResult> shape = tensor::getMixedSizes(b, loc, sinks.tensor);
  auto filled = [&](Type element) -> Value {
    Value empty = tensor::EmptyOp::create(b, loc, shape, element);
    Value zero = constant(0.0, element);
    return linalg::FillOp::create(b, loc, zero, empty).getResult(0);
  };
  unsigned rank = view.mDim() + 1;
  AffineMap rows = b.getMultiDimIdentityMap(rank);
  AffineMap map = AffineMap::get(rank, 0, sinks.map.getResults(), getContext());
  SmallVector<utils::IteratorType> iterators;
  for (unsigned dim = 0; dim < rank; ++dim)
    iterators.push_back(map.isFunctionOfDim(dim)
                            ? utils::IteratorType::parallel
                            : utils::IteratorType::reduction);
  Value init = filled(acc);
  Value sum =
      linalg::GenericOp::create(
          b, loc, init.getType(), ValueRange{sinks.tensor, shifts, deltas},
          init, ArrayRef<AffineMap>{map, rows, rows, map}, iterators,
          [&](OpBuilder &nested, Location, ValueRange args) {
            auto emitExp = [&](Value x) -> Value {
              if (view.numerics.getExp2())
                return math::Exp2Op::create(nested, loc, x);
              return math::ExpOp::create(nested, loc, x);
            };
            double base = view.numerics.getExp2() ? M_LOG2E : 1.0;
            Value factor = arith::ConstantOp::create(
                nested, loc, nested.getFloatAttr(acc, base));
            Value sink = convertFloat(nested, loc, args[0], acc);
            sink = arith::MulFOp::create(nested, loc, sink, factor);
            Value p =
                emitExp(arith::AddFOp::create(nested, loc, sink, args[1]));
            Value term = arith::MulFOp::create(nested, loc, p, args[2]);
            Value next = arith::SubFOp::create(nested, loc, args[3], term);
            linalg::YieldOp::create(nested, loc, next);
          })
          .getResult(0);
  if (type.getElementType() == acc)
    return sum;
  Value rounded = tensor::EmptyOp::create(b, loc, shape, type.getElementType());
  AffineMap identity = b.getMultiDimIdentityMap(type.getRank());
  SmallVector<utils::IteratorType> parallel(type.getRank(),
                                            utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             b, loc, rounded.getType(), sum, rounded,
             ArrayRef<AffineMap>{identity, identity}, parallel,
             [&](OpBuilder &nested, Location, ValueRange args) {
               linalg::YieldOp::create(
                   nested, loc,
                   convertFloat(nested, loc, args[0], type.getElementType()));
             })
      .getResult(0);
}
