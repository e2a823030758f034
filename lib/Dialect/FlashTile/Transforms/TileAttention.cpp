//===- TileAttention.cpp - Tile flash.attention with online softmax -*- C++
//-*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  flash.attention with a plan.
// Out: scf.forall over blocks of queries; in it up to three scf.for over key
//      blocks (partial at the left edge, full, partial at the right edge), all
//      carrying the output, the row maximum and the row sum.
//
// Refused (left for flash-decompose): packed and paged sequences, block masks,
// documents, dropout, query lengths, dynamic head dims.
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/FlashTile/Transforms/TileAttention.h"
#include "TileScore.h"

#include "flash/Analysis/MaskIntervals.h"
#include "flash/Dialect/FlashTile/IR/FlashTile.h"
#include "flash/Dialect/FlashTile/Transforms/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"

#include <cmath>

namespace mlir::flash_tile {
#define GEN_PASS_DEF_FLASHTILEATTENTION
#include "flash/Dialect/FlashTile/Transforms/Passes.h.inc"
} // namespace mlir::flash_tile

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

//===----------------------------------------------------------------------===//
// The tiler
//===----------------------------------------------------------------------===//

namespace {

/// What the loops over keys carry.
struct Running {
  Value output; ///< tile_m x d, not yet divided by the row sum
  Value max;    ///< tile_m, in the units of the exponential
  Value sum;    ///< tile_m
};

/// Key positions at which the loops of one query block begin and end.
struct KeyBounds {
  Value begin, fullBegin, fullEnd, end;
};

/// Emits the tiled form of one flash.attention.
class AttentionTiler {
public:
  AttentionTiler(RewriterBase &rewriter, AttentionOp op, AttentionView view)
      : b(rewriter), loc(op.getLoc()), op(op), view(std::move(view)),
        intervals(this->view.mask), acc(this->view.numerics.getAccType()) {}

  void run();

private:
  // The grid.
  void readPlan();
  SmallVector<OpFoldResult> getExtents();
  void emitTask(ValueRange ivs, ValueRange outputs);
  void emitStore(Value tile, Value dest, AffineMap map, int64_t lastDim);

  // One query block.
  void emitUniforms();
  KeyBounds emitKeyBounds();
  Running emitLoop(Value from, Value to, bool masked, Running init);
  Running emitBlock(Value n0, bool masked, Running running);
  Value emitScores(Value n0, bool masked);
  Value emitMask(Value n0, Value scores);
  void emitEpilogue(Running running, ValueRange outputs);

  // Small things.
  Value load(const MappedTensor &tensor, Value n0, ArrayRef<unsigned> axes);
  ScoreTile scoreTile(Value n0) {
    return {view, batchAndHead, m0, n0, tileM, tileN};
  }
  Value constant(double value, Type type) {
    Type element = getElementTypeOrSelf(type);
    TypedAttr attr = b.getFloatAttr(element, value);
    if (auto tensor = dyn_cast<RankedTensorType>(type))
      attr = DenseElementsAttr::get(tensor, attr);
    return arith::ConstantOp::create(b, loc, type, attr);
  }
  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, loc, value);
  }
  Value splat(Value scalar, RankedTensorType type) {
    return tensor::SplatOp::create(b, loc, scalar, type);
  }
  Value broadcastRow(Value row, int64_t columns) {
    auto type = RankedTensorType::get({tileM, columns},
                                      getElementTypeOrSelf(row.getType()));
    return BroadcastOp::create(b, loc, type, row, 1);
  }
  Value exp(Value value) {
    if (view.numerics.getExp2())
      return math::Exp2Op::create(b, loc, value);
    return math::ExpOp::create(b, loc, value);
  }
  RankedTensorType rowType(Type element) {
    return RankedTensorType::get({tileM}, element);
  }
  RankedTensorType scoreType(Type element) {
    return RankedTensorType::get({tileM, tileN}, element);
  }

  RewriterBase &b;
  Location loc;
  AttentionOp op;
  AttentionView view;
  MaskIntervals intervals;
  Type acc;

  int64_t tileM = 0, tileN = 0, headDim = 0, valueDim = 0;
  SmallVector<OpFoldResult> extents;
  OpFoldResult numKeys; ///< of this batch entry
  OpFoldResult diagonal;
  SmallVector<Value> batchAndHead;
  Value m0, queryTile, scale, outputScale;
  /// -inf, or for uniform masked rows a finite value far below any score.
  Value hiddenScore;
  bool uniformRows = false;
  /// A row maximum can be -inf in a row whose sum must come out as zero.
  bool rowsCanBeHidden = false;
};

} // namespace

/// The extent of every domain dim, from the first tensor that has it.
SmallVector<OpFoldResult> AttentionTiler::getExtents() {
  SmallVector<OpFoldResult> result(view.numDims());
  SmallVector<int64_t> known = view.getStaticExtents();
  for (unsigned dim = 0; dim < view.numDims(); ++dim) {
    if (!ShapedType::isDynamic(known[dim])) {
      result[dim] = b.getIndexAttr(known[dim]);
      continue;
    }
    for (const MappedTensor *tensor : view.mappedInputs()) {
      auto position =
          tensor->map.getResultPosition(getAffineDimExpr(dim, op.getContext()));
      if (!position)
        continue;
      result[dim] =
          tensor::DimOp::create(b, loc, tensor->tensor, *position).getResult();
      break;
    }
  }
  return result;
}

void AttentionTiler::readPlan() {
  DictionaryAttr plan = op.getPlanAttr();
  tileM = cast<IntegerAttr>(plan.get("tile_m")).getInt();
  tileN = cast<IntegerAttr>(plan.get("tile_n")).getInt();
  SmallVector<int64_t> known = view.getStaticExtents();
  headDim = known[view.kDim()];
  valueDim = known[view.dDim()];
  uniformRows =
      view.numerics.getMaskedRows() == MaskedRows::Uniform &&
      !(view.biases.empty() && !view.hasScore() && !view.keyLengths &&
        intervals.everyRowSeesAKey(known[view.mDim()], known[view.nDim()]));
  rowsCanBeHidden =
      view.mask || view.keyLengths || !view.biases.empty() || view.hasScore() ||
      ShapedType::isDynamic(known[view.nDim()]) || known[view.nDim()] == 0;
}

void AttentionTiler::run() {
  b.setInsertionPoint(op);
  readPlan();
  extents = getExtents();
  auto emptyOf = [&](AffineMap map, Type element) -> Value {
    SmallVector<OpFoldResult> sizes;
    for (AffineExpr expr : map.getResults())
      sizes.push_back(extents[cast<AffineDimExpr>(expr).getPosition()]);
    return tensor::EmptyOp::create(b, loc, sizes, element);
  };
  SmallVector<Value> inits = {
      emptyOf(view.outputMap, view.outputType.getElementType())};
  if (op.getLse())
    inits.push_back(emptyOf(view.lseMap, acc));

  // The grid: one task per batch entry, head and block of queries.
  unsigned gridRank = view.numBatch + 2;
  SmallVector<OpFoldResult> lower(gridRank, b.getIndexAttr(0));
  SmallVector<OpFoldResult> upper(extents.begin(), extents.begin() + gridRank);
  SmallVector<OpFoldResult> step(gridRank, b.getIndexAttr(1));
  step.back() = b.getIndexAttr(tileM);
  auto forall =
      scf::ForallOp::create(b, loc, lower, upper, step, inits, std::nullopt);
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

//===----------------------------------------------------------------------===//
// One query block
//===----------------------------------------------------------------------===//

/// A tile of Q, K or V: `axes` are the domain dims it runs along.
Value AttentionTiler::load(const MappedTensor &tensor, Value n0,
                           ArrayRef<unsigned> axes) {
  SmallVector<OpFoldResult> point;
  llvm::append_range(point, batchAndHead);
  point.append({OpFoldResult(m0), OpFoldResult(n0), b.getIndexAttr(0),
                b.getIndexAttr(0)});
  SmallVector<Value> offsets;
  SmallVector<int64_t> dims(axes.size()), shape;
  for (auto [i, expr] : llvm::enumerate(tensor.map.getResults())) {
    AffineMap map = AffineMap::get(point.size(), 0, expr);
    offsets.push_back(getValueOrCreateConstantIndexOp(
        b, loc, affine::makeComposedFoldedAffineApply(b, loc, map, point)));
    if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
      auto *axis = llvm::find(axes, dim.getPosition());
      if (axis != axes.end())
        dims[axis - axes.begin()] = i;
    }
  }
  SmallVector<Value> limits;
  for (unsigned axis : axes) {
    shape.push_back(axis == view.mDim()   ? tileM
                    : axis == view.nDim() ? tileN
                    : axis == view.kDim() ? headDim
                                          : valueDim);
    // Rows past the length of a sequence may hold anything, NaN included.
    if (axis == view.nDim() && view.keyLengths)
      limits = {getValueOrCreateConstantIndexOp(b, loc, numKeys),
                index(shape.back())};
  }
  if (!limits.empty())
    limits[1] = index(axes[1] == view.kDim() ? headDim : valueDim);
  auto type = RankedTensorType::get(shape, tensor.getType().getElementType());
  return LoadOp::create(b, loc, type, tensor.tensor, offsets, dims, limits);
}

/// Values that every key block of the task uses.
void AttentionTiler::emitUniforms() {
  ScoreTile tile = scoreTile(index(0));
  numKeys = extents[view.nDim()];
  if (view.keyLengths) {
    Value length = arith::IndexCastOp::create(
        b, loc, b.getIndexType(), loadScalar(b, loc, tile, view.keyLengths));
    Value all = getValueOrCreateConstantIndexOp(b, loc, numKeys);
    numKeys = arith::MinSIOp::create(b, loc, length, all).getResult();
  }
  diagonal = intervals.emitDiagonal(b, loc, extents[view.mDim()], numKeys);

  auto multiply = [&](Value &product, Value factor) {
    factor = convertFloat(b, loc, factor, acc);
    product = product
                  ? arith::MulFOp::create(b, loc, product, factor).getResult()
                  : factor;
  };
  if (view.scale)
    multiply(scale, view.scale);
  for (const MappedTensor *descale : {&view.descaleQuery, &view.descaleKey})
    if (*descale)
      multiply(scale, loadScalar(b, loc, tile, *descale));
  if (view.descaleValue)
    multiply(outputScale, loadScalar(b, loc, tile, view.descaleValue));
  hiddenScore = constant(
      uniformRows ? -3.0e38 : -std::numeric_limits<double>::infinity(), acc);
}

KeyBounds AttentionTiler::emitKeyBounds() {
  Value zero = index(0);
  Value keys = getValueOrCreateConstantIndexOp(b, loc, numKeys);
  // A row without keys is the mean over all keys: no block may be skipped.
  if (uniformRows)
    return {zero, zero, zero, keys};

  MLIRContext *context = op.getContext();
  AffineExpr d0, s0, s1;
  bindDims(context, d0);
  bindSymbols(context, s0, s1);
  auto toValue = [&](OpFoldResult value) {
    return getValueOrCreateConstantIndexOp(b, loc, value);
  };
  auto apply = [&](AffineExpr expr, ArrayRef<OpFoldResult> operands) {
    return toValue(
        affine::makeComposedFoldedAffineApply(b, loc, expr, operands));
  };
  auto maximum = [&](Value lhs, Value rhs) -> Value {
    return toValue(affine::makeComposedFoldedAffineMax(
        b, loc, AffineMap::get(0, 2, {s0, s1}, context), {lhs, rhs}));
  };
  auto minimum = [&](Value lhs, Value rhs) -> Value {
    return toValue(affine::makeComposedFoldedAffineMin(
        b, loc, AffineMap::get(0, 2, {s0, s1}, context), {lhs, rhs}));
  };

  Value last = m0; // the last query of the block
  if (intervals.hasEnd() || intervals.hasBegin())
    last = toValue(affine::makeComposedFoldedAffineMin(
        b, loc, AffineMap::get(1, 1, {d0 + tileM - 1, s0 - 1}, context),
        {m0, extents[view.mDim()]}));
  KeyBounds bounds;
  bounds.end = intervals.emitEnd(b, loc, last, diagonal, numKeys);
  bounds.begin = bounds.fullBegin = zero;
  if (intervals.hasBegin()) {
    bounds.begin = apply(s0.floorDiv(tileN) * tileN,
                         {intervals.emitBegin(b, loc, m0, diagonal)});
    Value full = apply(s0.ceilDiv(tileN) * tileN,
                       {intervals.emitBegin(b, loc, last, diagonal)});
    bounds.fullBegin = maximum(bounds.begin, minimum(full, bounds.end));
  }
  Value end = intervals.emitEnd(b, loc, m0, diagonal, numKeys);
  bounds.fullEnd =
      maximum(bounds.fullBegin, apply(s0.floorDiv(tileN) * tileN, {end}));
  return bounds;
}

void AttentionTiler::emitTask(ValueRange ivs, ValueRange outputs) {
  batchAndHead = llvm::to_vector(ivs.drop_back());
  m0 = ivs.back();
  emitUniforms();
  queryTile = load(view.query, index(0), {view.mDim(), view.kDim()});
  KeyBounds bounds = emitKeyBounds();

  Running running;
  running.output = constant(0.0, RankedTensorType::get({tileM, valueDim}, acc));
  if (view.sinks) {
    // A sink is one more score without a value row: the running maximum starts
    // at it and the sum at exp(0).
    Value sink = convertFloat(
        b, loc, loadScalar(b, loc, scoreTile(index(0)), view.sinks), acc);
    if (view.numerics.getExp2())
      sink = arith::MulFOp::create(b, loc, sink, constant(M_LOG2E, acc));
    running.max = splat(sink, rowType(acc));
    // A sink of -inf is none.
    Value none = arith::CmpFOp::create(
        b, loc, arith::CmpFPredicate::OEQ, sink,
        constant(-std::numeric_limits<double>::infinity(), acc));
    Value one = arith::SelectOp::create(b, loc, none, constant(0.0, acc),
                                        constant(1.0, acc));
    running.sum = splat(one, rowType(acc));
  } else {
    running.max =
        constant(-std::numeric_limits<double>::infinity(), rowType(acc));
    running.sum = constant(0.0, rowType(acc));
  }
  running = emitLoop(bounds.begin, bounds.fullBegin, true, running);
  running = emitLoop(bounds.fullBegin, bounds.fullEnd, false, running);
  running = emitLoop(bounds.fullEnd, bounds.end, true, running);
  emitEpilogue(running, outputs);
}

/// One loop over key blocks; nothing if it is known to be empty.
Running AttentionTiler::emitLoop(Value from, Value to, bool masked,
                                 Running init) {
  std::optional<int64_t> first = getConstantIntValue(from),
                         last = getConstantIntValue(to);
  if (from == to || (first && last && *first >= *last))
    return init;
  auto loop = scf::ForOp::create(b, loc, from, to, index(tileN),
                                 ValueRange{init.output, init.max, init.sum});
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  ValueRange args = loop.getRegionIterArgs();
  Running next =
      emitBlock(loop.getInductionVar(), masked, {args[0], args[1], args[2]});
  scf::YieldOp::create(b, loc, ValueRange{next.output, next.max, next.sum});
  return {loop.getResult(0), loop.getResult(1), loop.getResult(2)};
}

/// The scores of one key block, in units of the exponential's base.
Value AttentionTiler::emitScores(Value n0, bool masked) {
  ScoreTile tile = scoreTile(n0);
  Value keyTile = load(view.key, n0, {view.nDim(), view.kDim()});
  Value scores =
      DotOp::create(b, loc, scoreType(acc), queryTile, keyTile,
                    constant(0.0, scoreType(acc)), /*transpose_b=*/true);
  bool modified = view.hasScore() || !view.biases.empty();
  bool exp2 = view.numerics.getExp2();
  // Without anything in between, the change of base is part of the scale.
  Value factor = scale;
  if (exp2 && !modified) {
    Value log2e = constant(M_LOG2E, acc);
    factor = factor ? arith::MulFOp::create(b, loc, factor, log2e) : log2e;
  }
  auto multiply = [&](Value by) {
    scores = arith::MulFOp::create(b, loc, scores, splat(by, scoreType(acc)));
  };
  if (factor)
    multiply(factor);
  if (view.hasScore())
    scores = applyScoreRegion(b, loc, tile, scores);
  for (const MappedTensor &bias : view.biases)
    scores = arith::AddFOp::create(
        b, loc, scores,
        convertFloat(b, loc, loadMapped(b, loc, tile, bias), acc));
  if (exp2 && modified)
    multiply(constant(M_LOG2E, acc));
  return masked ? emitMask(n0, scores) : scores;
}

/// Hides what the mask hides: begin(m) <= n < end(m).
Value AttentionTiler::emitMask(Value n0, Value scores) {
  Type indexType = b.getIndexType();
  Value keys = getValueOrCreateConstantIndexOp(b, loc, numKeys);
  Value diag = getValueOrCreateConstantIndexOp(b, loc, diagonal);
  Value mRow = IndexOp::create(b, loc, rowType(indexType), m0, 0);
  Value n = IndexOp::create(b, loc, scoreType(indexType), n0, 1);
  auto compare = [&](arith::CmpIPredicate predicate, Value bound) -> Value {
    return arith::CmpIOp::create(b, loc, predicate, n, bound);
  };
  Value end =
      broadcastRow(intervals.emitEndTile(b, loc, mRow, diag, keys), tileN);
  Value visible = compare(arith::CmpIPredicate::slt, end);
  if (intervals.hasBegin()) {
    Value begin =
        broadcastRow(intervals.emitBeginTile(b, loc, mRow, diag), tileN);
    visible = arith::AndIOp::create(b, loc, visible,
                                    compare(arith::CmpIPredicate::sge, begin));
  }
  scores = arith::SelectOp::create(b, loc, visible, scores,
                                   splat(hiddenScore, scoreType(acc)));
  if (!uniformRows)
    return scores;
  // A score of -inf hides its key like the mask does.
  Value hidden = splat(hiddenScore, scoreType(acc));
  Value below =
      arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OLT, scores, hidden);
  scores = arith::SelectOp::create(b, loc, below, hidden, scores);
  // Positions past the last key do not exist: they are no part of the mean.
  Value exists =
      compare(arith::CmpIPredicate::slt, splat(keys, scoreType(indexType)));
  return arith::SelectOp::create(
      b, loc, exists, scores,
      constant(-std::numeric_limits<double>::infinity(), scoreType(acc)));
}

/// One step of online softmax (FlashAttention, algorithm 1, lines 9 to 13).
Running AttentionTiler::emitBlock(Value n0, bool masked, Running running) {
  Value scores = emitScores(n0, masked);
  Value blockMax =
      ReduceOp::create(b, loc, rowType(acc), ReduceKind::Max, scores, 1);
  Value newMax = arith::MaximumFOp::create(b, loc, running.max, blockMax);
  // exp(-inf - -inf) is NaN: while a row has seen no key, subtract 0 instead.
  Value shift = newMax;
  if (rowsCanBeHidden) {
    Value none = arith::CmpFOp::create(
        b, loc, arith::CmpFPredicate::OEQ, newMax,
        constant(-std::numeric_limits<double>::infinity(), rowType(acc)));
    shift = arith::SelectOp::create(b, loc, none, constant(0.0, rowType(acc)),
                                    newMax);
  }
  Value rescale = exp(arith::SubFOp::create(b, loc, running.max, shift));
  Value p =
      exp(arith::SubFOp::create(b, loc, scores, broadcastRow(shift, tileN)));
  Value blockSum =
      ReduceOp::create(b, loc, rowType(acc), ReduceKind::Add, p, 1);
  Value newSum = arith::AddFOp::create(
      b, loc, arith::MulFOp::create(b, loc, running.sum, rescale), blockSum);

  Value valueTile = load(view.value, n0, {view.nDim(), view.dDim()});
  Type pType = view.numerics.getPType();
  if (!pType)
    pType = view.value.getType().getElementType();
  Value rescaled = arith::MulFOp::create(b, loc, running.output,
                                         broadcastRow(rescale, valueDim));
  Value output =
      DotOp::create(b, loc, rescaled.getType(), convertFloat(b, loc, p, pType),
                    valueTile, rescaled, /*transpose_b=*/false);
  return {output, newMax, newSum};
}

/// Normalizes and stores: O = output / sum, LSE = max + ln(sum).
void AttentionTiler::emitEpilogue(Running running, ValueRange outputs) {
  Value divisor = running.sum;
  // Uniform rows come here with a sum of 0 only if there is no key at all.
  if (view.numerics.getMaskedRows() != MaskedRows::NaN) {
    Value none = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ,
                                       divisor, constant(0.0, rowType(acc)));
    divisor = arith::SelectOp::create(b, loc, none, constant(1.0, rowType(acc)),
                                      divisor);
  }
  Value inverse =
      arith::DivFOp::create(b, loc, constant(1.0, rowType(acc)), divisor);
  if (outputScale)
    inverse = arith::MulFOp::create(b, loc, inverse,
                                    splat(outputScale, rowType(acc)));
  Value output = arith::MulFOp::create(b, loc, running.output,
                                       broadcastRow(inverse, valueDim));
  output = convertFloat(b, loc, output, view.outputType.getElementType());
  emitStore(output, outputs[0], view.outputMap, valueDim);
  if (!op.getLse())
    return;
  Value lse;
  if (view.numerics.getExp2()) {
    Value log = math::Log2Op::create(b, loc, running.sum);
    lse = arith::MulFOp::create(b, loc,
                                arith::AddFOp::create(b, loc, running.max, log),
                                constant(M_LN2, rowType(acc)));
  } else {
    Value log = math::LogOp::create(b, loc, running.sum);
    lse = arith::AddFOp::create(b, loc, running.max, log);
  }
  if (uniformRows) {
    Value none =
        arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OLE, running.max,
                              constant(-2.9e38, rowType(acc)));
    lse = arith::SelectOp::create(
        b, loc, none,
        constant(-std::numeric_limits<double>::infinity(), rowType(acc)), lse);
  }
  emitStore(lse, outputs[1], view.lseMap, 0);
}

/// Stores a tile along (m) or (m, d) into its slice of the whole result.
void AttentionTiler::emitStore(Value tile, Value dest, AffineMap map,
                               int64_t lastDim) {
  MLIRContext *context = op.getContext();
  AffineExpr d0, s0;
  bindDims(context, d0);
  bindSymbols(context, s0);
  OpFoldResult rows = affine::makeComposedFoldedAffineMin(
      b, loc,
      AffineMap::get(1, 1, {getAffineConstantExpr(tileM, context), s0 - d0},
                     context),
      {m0, extents[view.mDim()]});
  SmallVector<OpFoldResult> offsets, sizes;
  SmallVector<int64_t> shape, dims(lastDim ? 2 : 1);
  for (AffineExpr expr : map.getResults()) {
    unsigned position = cast<AffineDimExpr>(expr).getPosition();
    if (position == view.mDim()) {
      dims[0] = shape.size();
      offsets.push_back(m0);
      sizes.push_back(rows);
      shape.push_back(getConstantIntValue(rows).value_or(ShapedType::kDynamic));
    } else if (position == view.dDim()) {
      dims[1] = shape.size();
      offsets.push_back(b.getIndexAttr(0));
      sizes.push_back(b.getIndexAttr(lastDim));
      shape.push_back(lastDim);
    } else {
      offsets.push_back(batchAndHead[position]);
      sizes.push_back(b.getIndexAttr(1));
    }
  }
  SmallVector<OpFoldResult> strides(offsets.size(), b.getIndexAttr(1));
  auto sliceType = RankedTensorType::get(
      shape, cast<RankedTensorType>(dest.getType()).getElementType());
  Value slice = tensor::ExtractSliceOp::create(b, loc, sliceType, dest, offsets,
                                               sizes, strides);
  SmallVector<Value> zeros(shape.size(), index(0));
  Value stored = StoreOp::create(b, loc, sliceType, tile, slice, zeros, dims);
  OpBuilder::InsertionGuard guard(b);
  auto forall =
      cast<scf::ForallOp>(cast<BlockArgument>(dest).getOwner()->getParentOp());
  b.setInsertionPointToEnd(forall.getTerminator().getBody());
  tensor::ParallelInsertSliceOp::create(b, loc, stored, dest, offsets, sizes,
                                        strides);
}

//===----------------------------------------------------------------------===//
// Entry points
//===----------------------------------------------------------------------===//

std::string mlir::flash_tile::getUntileableReason(AttentionOp op) {
  FailureOr<AttentionView> view = AttentionView::get(op);
  if (failed(view))
    return "the operation is malformed";
  if (view->isPacked())
    return "query_offsets and key_offsets are not tiled";
  // The vector lowering computes in f32.
  unsigned accBits = view->numerics.getAccType().getIntOrFloatBitWidth();
  for (const MappedTensor *tensor : {&view->query, &view->key, &view->value})
    if (tensor->getType().getElementTypeBitWidth() > accBits)
      return (tensor->name + " is wider than the accumulator").str();
  for (const MappedTensor *tensor :
       {&view->blockMask, &view->queryLengths, &view->queryDocuments,
        &view->keyDocuments, &view->dropoutMask, &view->pageTable})
    if (*tensor)
      return (tensor->name + " is not tiled").str();
  if (view->dropout)
    return "dropout is not tiled";
  SmallVector<int64_t> extents = view->getStaticExtents();
  for (unsigned dim : {view->kDim(), view->dDim()})
    if (ShapedType::isDynamic(extents[dim]) || extents[dim] == 0)
      return "the extent of " + getDomainDimName(dim, view->numBatch) +
             " is not a positive constant";
  // Every loop bound must come from a tensor that has the dim itself.
  for (unsigned dim = 0; dim < view->kDim(); ++dim) {
    bool found = !ShapedType::isDynamic(extents[dim]);
    for (const MappedTensor *tensor : view->mappedInputs())
      found |=
          tensor->map.getResultPosition(getAffineDimExpr(dim, op.getContext()))
              .has_value();
    if (!found)
      return "no operand gives the extent of " +
             getDomainDimName(dim, view->numBatch);
  }
  return "";
}

void mlir::flash_tile::tileAttention(RewriterBase &rewriter, AttentionOp op) {
  FailureOr<AttentionView> view = AttentionView::get(op);
  AttentionTiler(rewriter, op, std::move(*view)).run();
}

namespace {
struct FlashTileAttentionPass
    : flash_tile::impl::FlashTileAttentionBase<FlashTileAttentionPass> {
  void runOnOperation() override {
    SmallVector<AttentionOp> ops;
    getOperation()->walk([&](AttentionOp op) { ops.push_back(op); });
    IRRewriter rewriter(&getContext());
    for (AttentionOp op : ops) {
      std::string reason = getUntileableReason(op);
      if (reason.empty() &&
          (!op.getPlanAttr() ||
           !isa_and_nonnull<IntegerAttr>(op.getPlanAttr().get("tile_m")) ||
           !isa_and_nonnull<IntegerAttr>(op.getPlanAttr().get("tile_n"))))
        reason = "there is no plan with tile_m and tile_n (run "
                 "flash-plan-attention)";
      if (!reason.empty()) {
        remark::missed(op.getLoc(),
                       remark::RemarkOpts::name("attention-not-tiled")
                           .category("flash-tile"))
            << remark::reason("{0}", reason);
        continue;
      }
      remark::passed(
          op.getLoc(),
          remark::RemarkOpts::name("attention-tiled").category("flash-tile"));
      tileAttention(rewriter, op);
    }
  }
};
} // namespace
