//===- TileScore.cpp - The score modification on a tile -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The region is written on scalars; here each of its values is either uniform
// over the tile (and stays a scalar) or varies (and becomes a tile). The two
// indices that vary, m and n, become flash_tile.index; a capture read at plain
// positions becomes flash_tile.load, any other read flash_tile.gather.
//
//===----------------------------------------------------------------------===//

#include "TileScore.h"

#include "flash/Dialect/FlashTile/IR/FlashTile.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/AffineExprVisitor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

Value mlir::flash_tile::convertFloat(OpBuilder &builder, Location loc,
                                     Value value, Type element) {
  Type from = getElementTypeOrSelf(value.getType());
  if (from == element)
    return value;
  Type to = element;
  if (auto tensor = dyn_cast<RankedTensorType>(value.getType()))
    to = tensor.clone(element);
  unsigned fromBits = from.getIntOrFloatBitWidth(),
           toBits = element.getIntOrFloatBitWidth();
  if (fromBits < toBits)
    return arith::ExtFOp::create(builder, loc, to, value);
  if (fromBits > toBits)
    return arith::TruncFOp::create(builder, loc, to, value);
  // f16 and bf16: through f32.
  Value wide = convertFloat(builder, loc, value, builder.getF32Type());
  return convertFloat(builder, loc, wide, element);
}

/// The scalar index at which a map result reads, for a point whose m and n are
/// `m` and `n`.
static Value emitIndex(OpBuilder &builder, Location loc, const ScoreTile &tile,
                       AffineExpr expr, Value m, Value n) {
  SmallVector<OpFoldResult> dims;
  llvm::append_range(dims, tile.batchAndHead);
  dims.push_back(m);
  dims.push_back(n);
  Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
  dims.append(2, OpFoldResult(zero));
  AffineMap map = AffineMap::get(dims.size(), 0, expr);
  return getValueOrCreateConstantIndexOp(
      builder, loc,
      affine::makeComposedFoldedAffineApply(builder, loc, map, dims));
}

Value mlir::flash_tile::loadScalar(OpBuilder &builder, Location loc,
                                   const ScoreTile &tile,
                                   const MappedTensor &tensor) {
  SmallVector<Value> indices;
  for (AffineExpr expr : tensor.map.getResults())
    indices.push_back(emitIndex(builder, loc, tile, expr, tile.m0, tile.n0));
  return tensor::ExtractOp::create(builder, loc, tensor.tensor, indices);
}

Value ScoreTile::load(OpBuilder &builder, Location loc, Value source,
                      ValueRange offsets, int64_t mAt, int64_t nAt) const {
  Type element = getElementTypeOrSelf(source.getType());
  RankedTensorType type = getType(element);
  auto part = [&](ArrayRef<int64_t> shape, ArrayRef<int64_t> dims) -> Value {
    return LoadOp::create(builder, loc, RankedTensorType::get(shape, element),
                          source, offsets, dims, ValueRange(),
                          /*slots=*/IntegerAttr());
  };
  if (mAt < 0)
    return BroadcastOp::create(builder, loc, type, part({tileN}, {nAt}),
                               mAxis());
  if (nAt < 0)
    return BroadcastOp::create(builder, loc, type, part({tileM}, {mAt}),
                               nAxis());
  if (transposed)
    return part(type.getShape(), {nAt, mAt});
  return part(type.getShape(), {mAt, nAt});
}

Value mlir::flash_tile::loadMapped(OpBuilder &builder, Location loc,
                                   const ScoreTile &tile,
                                   const MappedTensor &tensor) {
  int64_t mAt = -1, nAt = -1;
  SmallVector<Value> offsets;
  for (auto [i, expr] : llvm::enumerate(tensor.map.getResults())) {
    offsets.push_back(emitIndex(builder, loc, tile, expr, tile.m0, tile.n0));
    if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
      if (dim.getPosition() == tile.view.mDim())
        mAt = i;
      if (dim.getPosition() == tile.view.nDim())
        nAt = i;
    }
  }
  if (mAt >= 0 || nAt >= 0)
    return tile.load(builder, loc, tensor.tensor, offsets, mAt, nAt);
  RankedTensorType type = tile.getType(tensor.getType().getElementType());
  Value scalar =
      tensor::ExtractOp::create(builder, loc, tensor.tensor, offsets);
  return tensor::SplatOp::create(builder, loc, scalar, type);
}

//===----------------------------------------------------------------------===//
// The region
//===----------------------------------------------------------------------===//

namespace {
/// Clones a score region onto a tile.
class RegionTiler {
public:
  RegionTiler(OpBuilder &builder, OpBuilder &uniforms, Location loc,
              const ScoreTile &tile)
      : builder(builder), uniforms(uniforms), loc(loc), tile(tile) {}

  /// The value of `result` with `scores` for the first argument of its block,
  /// and `seed` for the last one if there is one.
  Value run(Block &block, Value result, Value scores, Value seed);

private:
  Value toTile(Value value);
  void cloneOp(Operation &op);
  Value cloneExtract(tensor::ExtractOp op);
  Value cloneApply(affine::AffineApplyOp op);
  Value emitAffine(AffineExpr expr, ValueRange operands, unsigned numDims);

  bool isTile(Value value) { return isa<RankedTensorType>(value.getType()); }

  OpBuilder &builder, &uniforms;
  Location loc;
  const ScoreTile &tile;
  IRMapping mapping;
  Value mTile, nTile;
};
} // namespace

Value RegionTiler::toTile(Value value) {
  if (isTile(value))
    return value;
  return tensor::SplatOp::create(builder, loc, value,
                                 tile.getType(value.getType()));
}

/// An elementwise op: on scalars if all operands are uniform, else on tiles.
void RegionTiler::cloneOp(Operation &op) {
  SmallVector<Value> operands = llvm::map_to_vector(
      op.getOperands(), [&](Value v) { return mapping.lookup(v); });
  bool uniform = llvm::none_of(operands, [&](Value v) { return isTile(v); });
  OperationState state(loc, op.getName());
  if (!uniform)
    for (Value &operand : operands)
      operand = toTile(operand);
  state.addOperands(operands);
  state.addAttributes(op.getAttrs());
  for (Type element : op.getResultTypes())
    state.addTypes(uniform ? element : tile.getType(element));
  OpBuilder &at = uniform ? uniforms : builder;
  mapping.map(op.getResults(), at.create(state)->getResults());
}

Value RegionTiler::cloneExtract(tensor::ExtractOp op) {
  Value source = mapping.lookup(op.getTensor());
  SmallVector<Value> indices = llvm::map_to_vector(
      op.getIndices(), [&](Value v) { return mapping.lookup(v); });
  auto sourceType = cast<RankedTensorType>(source.getType());
  if (llvm::none_of(indices, [&](Value v) { return isTile(v); }))
    return tensor::ExtractOp::create(uniforms, loc, source, indices);
  // Plain positions: m and n at most once each, everything else uniform.
  int64_t mAt = -1, nAt = -1;
  bool plain = true;
  SmallVector<Value> offsets;
  for (auto [i, index] : llvm::enumerate(indices)) {
    if (index == mTile && mAt < 0) {
      mAt = i;
      offsets.push_back(tile.m0);
    } else if (index == nTile && nAt < 0) {
      nAt = i;
      offsets.push_back(tile.n0);
    } else {
      plain &= !isTile(index);
      offsets.push_back(index);
    }
  }
  RankedTensorType type = tile.getType(sourceType.getElementType());
  if (!plain) {
    SmallVector<Value> tiles =
        llvm::map_to_vector(indices, [&](Value v) { return toTile(v); });
    return GatherOp::create(builder, loc, type, source, tiles);
  }
  return tile.load(builder, loc, source, offsets, mAt, nAt);
}

/// affine.apply has no elementwise form: spelled out in arith.
Value RegionTiler::emitAffine(AffineExpr expr, ValueRange operands,
                              unsigned numDims) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return operands[dim.getPosition()];
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return operands[numDims + symbol.getPosition()];
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return arith::ConstantIndexOp::create(uniforms, loc, constant.getValue());
  auto binary = cast<AffineBinaryOpExpr>(expr);
  Value lhs = emitAffine(binary.getLHS(), operands, numDims);
  Value rhs = emitAffine(binary.getRHS(), operands, numDims);
  bool uniform = !isTile(lhs) && !isTile(rhs);
  if (!uniform) {
    lhs = toTile(lhs);
    rhs = toTile(rhs);
  }
  OpBuilder &at = uniform ? uniforms : builder;
  switch (binary.getKind()) {
  case AffineExprKind::Add:
    return arith::AddIOp::create(at, loc, lhs, rhs);
  case AffineExprKind::Mul:
    return arith::MulIOp::create(at, loc, lhs, rhs);
  case AffineExprKind::FloorDiv:
    return arith::FloorDivSIOp::create(at, loc, lhs, rhs);
  case AffineExprKind::CeilDiv:
    return arith::CeilDivSIOp::create(at, loc, lhs, rhs);
  default: {
    // mod is non-negative: x - floordiv(x, c) * c.
    Value quotient = arith::FloorDivSIOp::create(at, loc, lhs, rhs);
    Value product = arith::MulIOp::create(at, loc, quotient, rhs);
    return arith::SubIOp::create(at, loc, lhs, product);
  }
  }
}

Value RegionTiler::cloneApply(affine::AffineApplyOp op) {
  SmallVector<Value> operands = llvm::map_to_vector(
      op.getMapOperands(), [&](Value v) { return mapping.lookup(v); });
  return emitAffine(op.getAffineMap().getResult(0), operands,
                    op.getAffineMap().getNumDims());
}

Value RegionTiler::run(Block &block, Value result, Value scores, Value seed) {
  RankedTensorType indexTile = tile.getType(builder.getIndexType());
  mTile = IndexOp::create(builder, loc, indexTile, tile.m0, tile.mAxis());
  nTile = IndexOp::create(builder, loc, indexTile, tile.n0, tile.nAxis());
  mapping.map(block.getArgument(0), scores);
  unsigned next = 1;
  for (Value index : tile.batchAndHead)
    mapping.map(block.getArgument(next++), index);
  mapping.map(block.getArgument(next++), mTile);
  mapping.map(block.getArgument(next++), nTile);
  for (Value capture : tile.view.captures)
    mapping.map(block.getArgument(next++), capture);
  if (seed)
    mapping.map(block.getArgument(next), seed);
  for (Operation &op : block) {
    if (op.hasTrait<OpTrait::IsTerminator>())
      break;
    if (auto extract = dyn_cast<tensor::ExtractOp>(op))
      mapping.map(extract.getResult(), cloneExtract(extract));
    else if (auto apply = dyn_cast<affine::AffineApplyOp>(op))
      mapping.map(apply.getResult(), cloneApply(apply));
    else
      cloneOp(op);
  }
  return toTile(mapping.lookup(result));
}

Value mlir::flash_tile::applyScoreRegion(OpBuilder &builder,
                                         OpBuilder &uniforms, Location loc,
                                         const ScoreTile &tile, Value scores,
                                         const ScoreForm &form) {
  return RegionTiler(builder, uniforms, loc, tile)
      .run(tile.view.score->front(), form.value, scores, Value());
}

Value mlir::flash_tile::applyScoreRegion(OpBuilder &builder, Location loc,
                                         const ScoreTile &tile, Value scores) {
  Block &block = tile.view.score->front();
  return RegionTiler(builder, builder, loc, tile)
      .run(block, cast<YieldOp>(block.back()).getScore(), scores, Value());
}

Value mlir::flash_tile::applyScoreDerivative(OpBuilder &builder, Location loc,
                                             const ScoreTile &tile,
                                             const ScoreDerivative &derivative,
                                             Value scores, Value seed) {
  // The derivative is made of scalars, as the region is, and tiled like it.
  Block block;
  Block &region = tile.view.score->front();
  IRMapping mapping;
  for (BlockArgument argument : region.getArguments())
    mapping.map(argument, block.addArgument(argument.getType(), loc));
  Value scalarSeed = block.addArgument(region.getArgument(0).getType(), loc);
  OpBuilder inside(builder.getContext());
  inside.setInsertionPointToStart(&block);
  Value gradient = derivative.emit(inside, mapping, scalarSeed).score;
  return RegionTiler(builder, builder, loc, tile)
      .run(block, gradient, scores, seed);
}

ScoreForm mlir::flash_tile::findScoreForm(Region &score) {
  Value result = cast<YieldOp>(score.front().back()).getScore();
  ScoreForm form;
  form.value = result;
  const ScoreForm whole = form;
  APFloat factor(1.0f), offset(0.0f);
  if (auto fma = result.getDefiningOp<math::FmaOp>()) {
    if (matchPattern(fma.getB(), m_ConstantFloat(&factor)) &&
        matchPattern(fma.getC(), m_ConstantFloat(&offset)))
      form.value = fma.getA();
  } else if (auto product = result.getDefiningOp<arith::MulFOp>()) {
    if (matchPattern(product.getRhs(), m_ConstantFloat(&factor)))
      form.value = product.getLhs();
  }
  bool usable = factor.isFiniteNonZero() && !factor.isNegative() &&
                offset.isFinite() && result.getType().isF32();
  if (form.value == result || !usable)
    return whole;
  form.factor = factor.convertToFloat();
  form.offset = offset.convertToFloat();
  return form;
}
