//===- PackPanels.cpp - Pack the right operand of a contraction -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Copies the right operand into panels of `panelWidth` columns, k-major,
// widened to the accumulator type, so that the register tile reads whole
// vectors at consecutive addresses whatever the operand's layout was. Columns
// past the edge repeat or pad: nothing that they produce is ever stored.
//
//===----------------------------------------------------------------------===//

#include "Contraction.h"
#include "Utils.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::flash;

namespace {

/// Emits the body of the packing loop for one panel and one block of k.
class PanelPacker {
public:
  PanelPacker(OpBuilder &b, Location loc, const Contraction &c,
              const ContractionTiling &t)
      : b(b), loc(loc), c(c), t(t) {}

  /// Fills `tile` ([k block, panelWidth]) from column `n0`, row `k0`.
  Value pack(Value tile, ArrayRef<Value> loopIvs, Value n0, Value k0,
             OpFoldResult depth) {
    ivs.assign(loopIvs.begin(), loopIvs.end());
    unsigned last = c.rhsMap.getDimPosition(c.rhsMap.getNumResults() - 1);
    if (last == c.n)
      return packRows(tile, n0, k0, depth);
    if (last == c.k)
      return packTransposed(tile, n0, k0, depth);
    return packScalars(tile, n0, k0, depth);
  }

private:
  /// Columns are contiguous: copy rows of the panel.
  Value packRows(Value tile, Value n0, Value k0, OpFoldResult depth) {
    return loop(zero(), value(depth), 1, tile, [&](Value kk, Value tile) {
      ivs[c.n] = n0;
      ivs[c.k] = add(k0, kk);
      AffineExpr n = getAffineDimExpr(position(c.n), b.getContext());
      Value row =
          read({t.panelWidth()}, {n}, {isMultiple(c.n, t.panelWidth())});
      return write(row, tile, kk, zero());
    });
  }

  /// k is contiguous: read squares of `lanes` columns and transpose them.
  /// Columns past the edge become zero, rows past the end of k land in the
  /// padding of the panel.
  Value packTransposed(Value tile, Value n0, Value k0, OpFoldResult depth) {
    return loop(zero(), value(depth), t.lanes, tile, [&](Value kk, Value tile) {
      return loop(zero(), constant(t.panelWidth()), t.lanes, tile,
                  [&](Value nn, Value tile) {
                    ivs[c.n] = add(n0, nn);
                    ivs[c.k] = add(k0, kk);
                    Value square = transpose(readSquare());
                    return write(square, tile, kk, nn);
                  });
    });
  }

  /// lanes x lanes elements at the current indices, columns in the rows.
  Value readSquare() {
    MLIRContext *context = b.getContext();
    return read({t.lanes, t.lanes},
                {getAffineDimExpr(position(c.n), context),
                 getAffineDimExpr(position(c.k), context)},
                {isMultiple(c.n, t.panelWidth()), isMultiple(c.k, t.lanes)});
  }

  /// Neither is contiguous: copy scalars.
  Value packScalars(Value tile, Value n0, Value k0, OpFoldResult depth) {
    return loop(zero(), value(depth), 1, tile, [&](Value kk, Value tile) {
      return loop(zero(), constant(t.panelWidth()), 1, tile,
                  [&](Value nn, Value tile) -> Value {
                    ivs[c.n] = column(n0, nn);
                    ivs[c.k] = add(k0, kk);
                    Value x = tensor::ExtractOp::create(b, loc, c.rhs, index());
                    return tensor::InsertOp::create(b, loc, widen(x), tile,
                                                    ValueRange{kk, nn});
                  });
    });
  }

  /// In-register transpose of a square: log2(lanes) perfect shuffles.
  Value transpose(Value square) {
    int64_t n = t.lanes;
    SmallVector<Value> rows, next(n);
    for (int64_t r = 0; r < n; ++r)
      rows.push_back(vector::ExtractOp::create(b, loc, square, r));
    SmallVector<int64_t> low, high;
    for (int64_t i = 0; i < n / 2; ++i) {
      low.append({i, i + n});
      high.append({i + n / 2, i + n / 2 + n});
    }
    for (int64_t round = 1; round < n; round *= 2) {
      for (int64_t i = 0; i < n / 2; ++i) {
        Value x = rows[i], y = rows[i + n / 2];
        next[2 * i] = vector::ShuffleOp::create(b, loc, x, y, low);
        next[2 * i + 1] = vector::ShuffleOp::create(b, loc, x, y, high);
      }
      std::swap(rows, next);
    }
    for (int64_t r = 0; r < n; ++r)
      square = vector::InsertOp::create(b, loc, rows[r], square, r);
    return square;
  }

  /// A vector of the operand at the current indices, widened.
  Value read(ArrayRef<int64_t> shape, ArrayRef<AffineExpr> dims,
             ArrayRef<bool> inBounds) {
    Type elementType = getElementTypeOrSelf(c.rhs.getType());
    Value pad = arith::ConstantOp::create(b, loc, b.getZeroAttr(elementType));
    AffineMap map =
        AffineMap::get(c.rhsMap.getNumResults(), 0, dims, b.getContext());
    return widen(vector::TransferReadOp::create(
        b, loc, VectorType::get(shape, elementType), c.rhs, index(), pad, map,
        inBounds));
  }

  Value write(Value vector, Value tile, Value k, Value column) {
    SmallVector<bool> inBounds(cast<VectorType>(vector.getType()).getRank(),
                               true);
    return vector::TransferWriteOp::create(b, loc, vector, tile,
                                           ValueRange{k, column}, inBounds)
        .getResult();
  }

  unsigned position(unsigned loop) {
    return *c.rhsMap.getResultPosition(getAffineDimExpr(loop, b.getContext()));
  }

  /// Column n0 + i, clamped to the last one.
  Value column(Value n0, OpFoldResult i) {
    AffineExpr s0, s1, s2;
    bindSymbols(b.getContext(), s0, s1, s2);
    if (isMultiple(c.n, t.panelWidth()))
      return value(applyExpr(b, loc, s0 + s1, {n0, i}));
    return value(minExpr(b, loc, {s0 + s1, s2 - 1}, {n0, i, c.sizes[c.n]}));
  }

  Value widen(Value x) {
    Type type = c.accType;
    if (auto vectorType = dyn_cast<VectorType>(x.getType()))
      type = vectorType.clone(c.accType);
    return x.getType() == type ? x : arith::ExtFOp::create(b, loc, type, x);
  }

  SmallVector<Value> index() {
    SmallVector<Value> result;
    for (unsigned i = 0, e = c.rhsMap.getNumResults(); i != e; ++i)
      result.push_back(ivs[c.rhsMap.getDimPosition(i)]);
    return result;
  }

  bool isMultiple(unsigned loop, int64_t factor) {
    std::optional<int64_t> size = c.staticSize(loop);
    return size && *size % factor == 0;
  }

  Value loop(Value lb, Value ub, int64_t step, Value init,
             function_ref<Value(Value, Value)> body) {
    auto loop =
        scf::ForOp::create(b, loc, lb, ub, constant(step), ValueRange{init});
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    Value result = body(loop.getInductionVar(), loop.getRegionIterArgs()[0]);
    scf::YieldOp::create(b, loc, result);
    return loop.getResult(0);
  }

  Value constant(int64_t i) {
    return arith::ConstantIndexOp::create(b, loc, i);
  }
  Value zero() { return constant(0); }
  Value value(OpFoldResult x) {
    return getValueOrCreateConstantIndexOp(b, loc, x);
  }
  Value add(Value x, OpFoldResult y) {
    AffineExpr s0, s1;
    bindSymbols(b.getContext(), s0, s1);
    return value(applyExpr(b, loc, s0 + s1, {x, y}));
  }

  OpBuilder &b;
  Location loc;
  const Contraction &c;
  const ContractionTiling &t;
  SmallVector<Value> ivs;
};

} // namespace

Value mlir::flash::packRhs(RewriterBase &b, const Contraction &c,
                           const ContractionTiling &t) {
  constexpr int64_t packDepth = 512; // k steps of one forall tile
  Location loc = c.getOp().getLoc();
  AffineExpr s0, s1;
  bindSymbols(b.getContext(), s0, s1);

  SmallVector<unsigned> outerLoops;
  for (AffineExpr result : c.rhsMap.getResults())
    if (unsigned loop = cast<AffineDimExpr>(result).getPosition();
        loop != c.n && loop != c.k)
      outerLoops.push_back(loop);
  SmallVector<OpFoldResult> shape, ubs, lbs, steps;
  for (unsigned loop : outerLoops)
    shape.push_back(c.sizes[loop]);
  shape.push_back(
      applyExpr(b, loc, s0.ceilDiv(t.panelWidth()), {c.sizes[c.n]}));
  OpFoldResult paddedDepth =
      applyExpr(b, loc, s0.ceilDiv(t.lanes) * t.lanes, {c.sizes[c.k]});
  shape.push_back(paddedDepth);
  ubs = shape;
  lbs.assign(ubs.size(), b.getIndexAttr(0));
  steps.assign(ubs.size(), b.getIndexAttr(1));
  steps.back() = b.getIndexAttr(packDepth);
  shape.push_back(b.getIndexAttr(t.panelWidth()));

  Value empty = tensor::EmptyOp::create(b, loc, shape, c.accType);
  auto forall = scf::ForallOp::create(b, loc, lbs, ubs, steps, empty,
                                      /*mapping=*/std::nullopt);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(forall.getBody());
  SmallVector<Value> ivs = forall.getInductionVars();
  Value panel = ivs[ivs.size() - 2], k0 = ivs.back();

  // The tile to write covers the padding; the tile to read does not.
  auto blockSize = [&](OpFoldResult size) -> OpFoldResult {
    std::optional<int64_t> staticSize = getConstantIntValue(size);
    if (staticSize && *staticSize <= packDepth)
      return size;
    if (staticSize && *staticSize % packDepth == 0)
      return b.getIndexAttr(packDepth);
    return minExpr(b, loc,
                   {getAffineConstantExpr(packDepth, b.getContext()), s0 - s1},
                   {size, k0});
  };
  SmallVector<OpFoldResult> offsets(ivs.begin(), ivs.end()), sizes(steps);
  offsets.push_back(b.getIndexAttr(0));
  sizes.assign(ivs.size(), b.getIndexAttr(1));
  sizes.back() = blockSize(paddedDepth);
  sizes.push_back(b.getIndexAttr(t.panelWidth()));
  SmallVector<OpFoldResult> strides(sizes.size(), b.getIndexAttr(1));
  SmallVector<int64_t> tileShape;
  std::tie(tileShape, std::ignore) =
      decomposeMixedValues(ArrayRef<OpFoldResult>(sizes).take_back(2));
  Value dest = forall.getRegionIterArgs()[0];
  Value tile = tensor::ExtractSliceOp::create(
      b, loc, RankedTensorType::get(tileShape, c.accType), dest, offsets, sizes,
      strides);

  SmallVector<Value> loopIvs(c.getOp().getNumLoops());
  for (auto [loop, iv] : llvm::zip(outerLoops, ivs))
    loopIvs[loop] = iv;
  Value n0 = getValueOrCreateConstantIndexOp(
      b, loc, applyExpr(b, loc, s0 * t.panelWidth(), {panel}));
  PanelPacker packer(b, loc, c, t);
  tile = packer.pack(tile, loopIvs, n0, k0, blockSize(c.sizes[c.k]));

  b.setInsertionPointToStart(forall.getTerminator().getBody());
  tensor::ParallelInsertSliceOp::create(b, loc, tile, dest, offsets, sizes,
                                        strides);
  return forall.getResult(0);
}
