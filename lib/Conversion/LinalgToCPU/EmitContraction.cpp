//===- EmitContraction.cpp - Register-tiled contraction loops -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Emits scf.forall over tiles of the result and, inside, the loops over depth
// blocks, panels and register tiles. The accumulators of a register tile are
// vector values carried by the k loop; every k step reads one panel row and
// broadcasts one scalar of the left operand a row.
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

class TileEmitter {
public:
  TileEmitter(RewriterBase &b, const Contraction &c, const ContractionTiling &t,
              Value packed)
      : b(b), loc(c.getOp().getLoc()), c(c), t(t), packed(packed),
        ivs(c.getOp().getNumLoops()) {
    bindSymbols(b.getContext(), s0, s1, s2);
  }

  Value emit();

private:
  Value emitTile(Value tile);
  Value emitDepthBlock(Value tile, Value kBegin, Value kEnd);
  Value emitRegisterTile(int64_t rows, Value tile, Value row, Value panel,
                         Value kBegin, Value kEnd);
  SmallVector<Value> emitStep(int64_t rows, Value row, Value panel, Value k,
                              ValueRange accs);

  /// The accumulators start from a scalar and are visited once: the tile is
  /// written without being read.
  bool isSinglePass() const {
    std::optional<int64_t> depth = c.staticSize(c.k);
    return c.start && c.outerK.empty() && depth && *depth <= 2 * t.depthBlock;
  }
  bool needsDepthBlocks() const {
    std::optional<int64_t> depth = c.staticSize(c.k);
    // A narrow result would be rounded at every block.
    return !(depth && *depth <= 2 * t.depthBlock) && c.outType() == c.accType;
  }
  bool fullPanels() const {
    std::optional<int64_t> size = c.staticSize(c.n);
    return size && *size % t.panelWidth() == 0;
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
  Value value(OpFoldResult x) {
    return getValueOrCreateConstantIndexOp(b, loc, x);
  }
  Value apply(AffineExpr expr, ArrayRef<OpFoldResult> operands) {
    return value(applyExpr(b, loc, expr, operands));
  }
  /// min(block, size - begin), static where it can be.
  OpFoldResult blockSize(OpFoldResult size, Value begin, int64_t block) {
    std::optional<int64_t> staticSize = getConstantIntValue(size);
    if (staticSize && *staticSize <= block)
      return size;
    if (staticSize && *staticSize % block == 0)
      return b.getIndexAttr(block);
    return minExpr(b, loc,
                   {getAffineConstantExpr(block, b.getContext()), s0 - s1},
                   {size, begin});
  }

  RewriterBase &b;
  Location loc;
  const Contraction &c;
  const ContractionTiling &t;
  Value packed;
  SmallVector<Value> ivs; ///< by loop of `op`; m and n hold the tile's origin
  OpFoldResult tileRows, tileColumns;
  AffineExpr s0, s1, s2;
};

} // namespace

/// The forall over tiles of the result, in the result's dimension order.
Value TileEmitter::emit() {
  SmallVector<OpFoldResult> lbs, ubs, steps;
  for (AffineExpr result : c.outMap.getResults()) {
    unsigned loop = cast<AffineDimExpr>(result).getPosition();
    int64_t step = loop == c.m   ? t.rowBlock
                   : loop == c.n ? t.panelBlock * t.panelWidth()
                                 : 1;
    lbs.push_back(b.getIndexAttr(0));
    ubs.push_back(c.sizes[loop]);
    steps.push_back(b.getIndexAttr(step));
  }
  auto forall = scf::ForallOp::create(b, loc, lbs, ubs, steps, c.dest,
                                      /*mapping=*/std::nullopt);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(forall.getBody());
  SmallVector<OpFoldResult> offsets, sizes;
  for (auto [result, iv] :
       llvm::zip(c.outMap.getResults(), forall.getInductionVars())) {
    unsigned loop = cast<AffineDimExpr>(result).getPosition();
    ivs[loop] = iv;
    OpFoldResult size = b.getIndexAttr(1);
    if (loop == c.m)
      size = tileRows = blockSize(c.sizes[loop], iv, t.rowBlock);
    else if (loop == c.n)
      size = tileColumns =
          blockSize(c.sizes[loop], iv, t.panelBlock * t.panelWidth());
    offsets.push_back(iv);
    sizes.push_back(size);
  }
  SmallVector<OpFoldResult> strides(sizes.size(), b.getIndexAttr(1));
  SmallVector<int64_t> tileShape;
  std::tie(tileShape, std::ignore) =
      decomposeMixedValues({tileRows, tileColumns});
  Value dest = forall.getRegionIterArgs()[0];
  Value tile = tensor::ExtractSliceOp::create(
      b, loc, RankedTensorType::get(tileShape, c.outType()), dest, offsets,
      sizes, strides);
  tile = emitTile(tile);
  b.setInsertionPointToStart(forall.getTerminator().getBody());
  tensor::ParallelInsertSliceOp::create(b, loc, tile, dest, offsets, sizes,
                                        strides);
  return forall.getResult(0);
}

/// Loops over the outer reduced dimensions and the depth blocks.
Value TileEmitter::emitTile(Value tile) {
  if (c.start && !isSinglePass())
    tile = linalg::FillOp::create(b, loc, c.start, tile).getResult(0);
  std::function<Value(unsigned, Value)> nest = [&](unsigned i, Value tile) {
    if (i < c.outerK.size())
      return loop(constant(0), value(c.sizes[c.outerK[i]]), 1, tile,
                  [&](Value iv, Value inner) {
                    ivs[c.outerK[i]] = iv;
                    return nest(i + 1, inner);
                  });
    Value depth = value(c.sizes[c.k]);
    if (!needsDepthBlocks())
      return emitDepthBlock(tile, constant(0), depth);
    return loop(constant(0), depth, t.depthBlock, tile,
                [&](Value k0, Value inner) {
                  OpFoldResult size = blockSize(c.sizes[c.k], k0, t.depthBlock);
                  Value kEnd = apply(s0 + s1, {k0, size});
                  return emitDepthBlock(inner, k0, kEnd);
                });
  };
  return nest(0, tile);
}

/// Loops over panels and register tiles for k in [kBegin, kEnd). A panel stays
/// in cache while the rows of the tile pass over it.
Value TileEmitter::emitDepthBlock(Value tile, Value kBegin, Value kEnd) {
  Value panels = apply(s0.ceilDiv(t.panelWidth()), {tileColumns});
  OpFoldResult fullRows =
      applyExpr(b, loc, s0.floorDiv(t.rows) * t.rows, {tileRows});
  std::optional<int64_t> staticRows = getConstantIntValue(tileRows);
  bool hasRest = !staticRows || *staticRows % t.rows != 0;
  return loop(constant(0), panels, 1, tile, [&](Value panel, Value tile) {
    tile = loop(
        constant(0), value(fullRows), t.rows, tile, [&](Value row, Value tile) {
          return emitRegisterTile(t.rows, tile, row, panel, kBegin, kEnd);
        });
    if (!hasRest)
      return tile;
    return loop(value(fullRows), value(tileRows), 1, tile,
                [&](Value row, Value tile) {
                  return emitRegisterTile(1, tile, row, panel, kBegin, kEnd);
                });
  });
}

/// One register tile: `rows` rows of a panel over k in [kBegin, kEnd). Every
/// row is one vector as wide as the panel, which LLVM splits into registers:
/// few ops keep the analysis of bufferization fast.
Value TileEmitter::emitRegisterTile(int64_t rows, Value tile, Value row,
                                    Value panel, Value kBegin, Value kEnd) {
  VectorType accRow = VectorType::get({t.panelWidth()}, c.accType);
  VectorType outTile = VectorType::get({rows, t.panelWidth()}, c.outType());
  VectorType accTile = VectorType::get({rows, t.panelWidth()}, c.accType);
  Value column = apply(s0 * t.panelWidth(), {panel});
  SmallVector<bool> inBounds{true, fullPanels()};

  SmallVector<Value> accs;
  if (isSinglePass()) {
    Value scalar = c.start;
    if (scalar.getType() != c.accType)
      scalar = arith::ExtFOp::create(b, loc, c.accType, scalar);
    accs.assign(rows, vector::BroadcastOp::create(b, loc, accRow, scalar));
  } else {
    Value pad = arith::ConstantOp::create(b, loc, b.getZeroAttr(c.outType()));
    Value start = vector::TransferReadOp::create(
        b, loc, outTile, tile, ValueRange{row, column}, pad, inBounds);
    if (start.getType() != accTile)
      start = arith::ExtFOp::create(b, loc, accTile, start);
    for (int64_t r = 0; r < rows; ++r)
      accs.push_back(vector::ExtractOp::create(b, loc, start, r));
  }

  auto kLoop = scf::ForOp::create(b, loc, kBegin, kEnd, constant(1), accs);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(kLoop.getBody());
    scf::YieldOp::create(b, loc,
                         emitStep(rows, row, panel, kLoop.getInductionVar(),
                                  kLoop.getRegionIterArgs()));
  }

  Value result = arith::ConstantOp::create(b, loc, b.getZeroAttr(accTile));
  for (int64_t r = 0; r < rows; ++r)
    result = vector::InsertOp::create(b, loc, kLoop.getResult(r), result, r);
  if (accTile != outTile)
    result = arith::TruncFOp::create(b, loc, outTile, result);
  return vector::TransferWriteOp::create(b, loc, result, tile,
                                         ValueRange{row, column}, inBounds)
      .getResult();
}

/// One step of k: acc[r] += lhs[row + r][k] * panel[k].
SmallVector<Value> TileEmitter::emitStep(int64_t rows, Value row, Value panel,
                                         Value k, ValueRange accs) {
  VectorType accRow = VectorType::get({t.panelWidth()}, c.accType);
  SmallVector<Value> panelIndex;
  for (AffineExpr result : c.rhsMap.getResults())
    if (unsigned loop = cast<AffineDimExpr>(result).getPosition();
        loop != c.n && loop != c.k)
      panelIndex.push_back(ivs[loop]);
  panelIndex.push_back(
      apply(s0.floorDiv(t.panelWidth()) + s1, {ivs[c.n], panel}));
  panelIndex.append({k, constant(0)});
  Value pad = arith::ConstantOp::create(b, loc, b.getZeroAttr(c.accType));
  Value panelRow = vector::TransferReadOp::create(
      b, loc, accRow, packed, panelIndex, pad, ArrayRef<bool>{true});
  SmallVector<Value> result;
  for (int64_t r = 0; r < rows; ++r) {
    SmallVector<Value> lhsIndex;
    for (AffineExpr expr : c.lhsMap.getResults()) {
      unsigned loop = cast<AffineDimExpr>(expr).getPosition();
      lhsIndex.push_back(loop == c.m   ? apply(s0 + s1 + r, {ivs[c.m], row})
                         : loop == c.k ? k
                                       : ivs[loop]);
    }
    Value scalar = tensor::ExtractOp::create(b, loc, c.lhs, lhsIndex);
    if (scalar.getType() != c.accType)
      scalar = arith::ExtFOp::create(b, loc, c.accType, scalar);
    Value factor = vector::BroadcastOp::create(b, loc, accRow, scalar);
    result.push_back(vector::FMAOp::create(b, loc, factor, panelRow, accs[r]));
  }
  return result;
}

Value mlir::flash::emitTiledContraction(RewriterBase &b, const Contraction &c,
                                        const ContractionTiling &t,
                                        Value packed) {
  return TileEmitter(b, c, t, packed).emit();
}
