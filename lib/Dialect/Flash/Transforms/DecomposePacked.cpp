//===- DecomposePacked.cpp - Packed to padded sequences -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sequence b of a packed tensor is rows offsets[b] to offsets[b + 1]. Its
// padded form has a batch dim, the longest sequence as extent, and zeros past
// the end of each sequence. Both directions copy one sequence an iteration.
//
//===----------------------------------------------------------------------===//

#include "DecomposeDense.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::flash;

/// The axis of a tensor that runs along a domain dim.
static std::optional<unsigned> findAxis(AffineMap map, unsigned dim) {
  for (auto [axis, expr] : llvm::enumerate(map.getResults()))
    if (expr.isFunctionOfDim(dim))
      return axis;
  return std::nullopt;
}

/// The offsets, sizes and strides of all of a tensor.
namespace {
struct Slice {
  Slice(OpBuilder &b, Location loc, Value tensor)
      : sizes(tensor::getMixedSizes(b, loc, tensor)),
        offsets(sizes.size(), b.getIndexAttr(0)),
        strides(sizes.size(), b.getIndexAttr(1)) {}
  SmallVector<OpFoldResult> sizes, offsets, strides;
};
} // namespace

//===----------------------------------------------------------------------===//
// Lengths
//===----------------------------------------------------------------------===//

PackedSequences::Sequences PackedSequences::measure(Value offsets,
                                                    const MappedTensor &rows,
                                                    unsigned dim) {
  Sequences result;
  result.offsets = offsets;
  result.numRows =
      tensor::DimOp::create(b, loc, rows.tensor, *findAxis(rows.map, dim));
  auto type = cast<RankedTensorType>(offsets.getType());
  Type element = type.getElementType();
  OpFoldResult count = getAsOpFoldResult(numBatches), one = b.getIndexAttr(1);
  Value begin = tensor::ExtractSliceOp::create(
      b, loc, offsets, OpFoldResult(b.getIndexAttr(0)), count, one);
  Value end = tensor::ExtractSliceOp::create(b, loc, offsets, one, count, one);
  AffineMap each = b.getMultiDimIdentityMap(1);
  AffineMap scalar = AffineMap::get(1, 0, b.getContext());
  Value init = tensor::EmptyOp::create(b, loc, count, element);
  result.lengths =
      linalg::GenericOp::create(
          b, loc, init.getType(), ValueRange{begin, end}, init,
          ArrayRef<AffineMap>{each, each, each}, utils::IteratorType::parallel,
          [](OpBuilder &b, Location loc, ValueRange args) {
            Value length = arith::SubIOp::create(b, loc, args[1], args[0]);
            linalg::YieldOp::create(b, loc, length);
          })
          .getResult(0);

  Value zero = arith::ConstantOp::create(b, loc, b.getIntegerAttr(element, 0));
  Value maxInit = tensor::FromElementsOp::create(
      b, loc, RankedTensorType::get({}, element), zero);
  Value longest =
      linalg::GenericOp::create(
          b, loc, maxInit.getType(), result.lengths, maxInit,
          ArrayRef<AffineMap>{each, scalar}, utils::IteratorType::reduction,
          [](OpBuilder &b, Location loc, ValueRange args) {
            Value max = arith::MaxSIOp::create(b, loc, args[1], args[0]);
            linalg::YieldOp::create(b, loc, max);
          })
          .getResult(0);
  longest = tensor::ExtractOp::create(b, loc, longest, ValueRange());
  result.maxLength =
      arith::IndexCastOp::create(b, loc, b.getIndexType(), longest);
  return result;
}

PackedSequences::PackedSequences(OpBuilder &b, AttentionView &view)
    : b(b), loc(view.op->getLoc()), packed(view.isPacked()), mDim(view.mDim()) {
  if (!packed)
    return;
  Value one = arith::ConstantIndexOp::create(b, loc, 1);
  Value entries = tensor::DimOp::create(b, loc, view.queryOffsets, 0);
  numBatches = b.createOrFold<arith::SubIOp>(loc, entries, one);
  queries = measure(view.queryOffsets, view.query, mDim);
  keys = measure(view.keyOffsets, view.key, view.nDim());

  auto unpackRows = [&](MappedTensor &tensor, unsigned dim) {
    tensor.tensor = unpack(tensor.tensor, tensor.map, dim);
    tensor.map = unpackMap(tensor.map);
  };
  unpackRows(view.query, view.mDim());
  unpackRows(view.key, view.nDim());
  unpackRows(view.value, view.nDim());
  for (MappedTensor &bias : view.biases)
    cut(bias);
  for (MappedTensor *tensor : {&view.blockMask, &view.queryDocuments,
                               &view.keyDocuments, &view.dropoutMask})
    if (*tensor)
      cut(*tensor);

  AffineMap batch =
      AffineMap::get(view.numDims(), 0, b.getAffineDimExpr(0), b.getContext());
  view.queryLengths = {"query_lengths", queries.lengths, batch};
  view.keyLengths = {"key_lengths", keys.lengths, batch};
  view.queryOffsets = view.keyOffsets = Value();
  // The type of O in padded form is only read for the extents that it has.
  unsigned axis = *findAxis(view.outputMap, mDim);
  SmallVector<int64_t> shape(view.outputType.getShape());
  shape[axis] = ShapedType::kDynamic;
  shape.insert(shape.begin(), ShapedType::kDynamic);
  view.outputType =
      RankedTensorType::get(shape, view.outputType.getElementType());
  view.outputMap = unpackMap(view.outputMap);
  view.lseMap = unpackMap(view.lseMap);
}

/// Tensors over local positions may be larger than the longest sequence.
void PackedSequences::cut(MappedTensor &tensor) {
  Slice slice(b, loc, tensor.tensor);
  bool changed = false;
  for (auto [axis, expr] : llvm::enumerate(tensor.map.getResults())) {
    for (unsigned dim : {mDim, mDim + 1}) {
      if (!expr.isFunctionOfDim(dim))
        continue;
      int64_t block = 1;
      if (auto binary = dyn_cast<AffineBinaryOpExpr>(expr))
        block = cast<AffineConstantExpr>(binary.getRHS()).getValue();
      Value size = along(dim).maxLength;
      if (block > 1)
        size = b.createOrFold<arith::CeilDivUIOp>(
            loc, size, arith::ConstantIndexOp::create(b, loc, block));
      slice.sizes[axis] = size;
      changed = true;
    }
  }
  if (changed)
    tensor.tensor = tensor::ExtractSliceOp::create(
        b, loc, tensor.tensor, slice.offsets, slice.sizes, slice.strides);
}

Value PackedSequences::restore(Value cut, Value like) {
  if (!packed)
    return cut;
  auto type = cast<RankedTensorType>(like.getType());
  auto element = cast<RankedTensorType>(cut.getType()).getElementType();
  Value init = tensor::EmptyOp::create(
      b, loc, tensor::getMixedSizes(b, loc, like), element);
  Value zero = arith::ConstantOp::create(b, loc, b.getFloatAttr(element, 0.0));
  init = linalg::FillOp::create(b, loc, zero, init).getResult(0);
  if (type.getRank() == 0)
    return cut;
  Slice slice(b, loc, cut);
  return tensor::InsertSliceOp::create(b, loc, cut, init, slice.offsets,
                                       slice.sizes, slice.strides);
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

std::pair<Value, Value> PackedSequences::getRange(const Sequences &sequences,
                                                  Value batch) {
  Value begin = tensor::ExtractOp::create(b, loc, sequences.offsets, batch);
  Value length = tensor::ExtractOp::create(b, loc, sequences.lengths, batch);
  auto toIndex = [&](Value value) -> Value {
    return arith::IndexCastOp::create(b, loc, b.getIndexType(), value);
  };
  return {toIndex(begin), toIndex(length)};
}

Value PackedSequences::forEachBatch(
    Value init, function_ref<Value(Value batch, Value tensor)> copy) {
  Value zero = arith::ConstantIndexOp::create(b, loc, 0);
  Value one = arith::ConstantIndexOp::create(b, loc, 1);
  auto loop = scf::ForOp::create(b, loc, zero, numBatches, one, init);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  Value next = copy(loop.getInductionVar(), loop.getRegionIterArg(0));
  scf::YieldOp::create(b, loc, next);
  return loop.getResult(0);
}

AffineMap PackedSequences::unpackMap(AffineMap map) const {
  return packed ? map.insertResult(b.getAffineDimExpr(0), 0) : map;
}

Value PackedSequences::unpack(Value rows, AffineMap map, unsigned dim) {
  if (!packed)
    return rows;
  auto type = cast<RankedTensorType>(rows.getType());
  const Sequences &sequences = along(dim);
  unsigned axis = *findAxis(map, dim);
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, loc, rows);
  sizes[axis] = sequences.maxLength;
  sizes.insert(sizes.begin(), getAsOpFoldResult(numBatches));
  Value init = tensor::EmptyOp::create(b, loc, sizes, type.getElementType());
  Value zero =
      arith::ConstantOp::create(b, loc, b.getZeroAttr(type.getElementType()));
  init = linalg::FillOp::create(b, loc, zero, init).getResult(0);
  return forEachBatch(init, [&](Value batch, Value padded) -> Value {
    auto [begin, length] = getRange(sequences, batch);
    Slice from(b, loc, rows);
    from.offsets[axis] = begin;
    from.sizes[axis] = length;
    Value sequence = tensor::ExtractSliceOp::create(b, loc, rows, from.offsets,
                                                    from.sizes, from.strides);
    Slice to(b, loc, padded);
    to.offsets[0] = batch;
    to.sizes = from.sizes;
    to.sizes.insert(to.sizes.begin(), b.getIndexAttr(1));
    return tensor::InsertSliceOp::create(b, loc, sequence, padded, to.offsets,
                                         to.sizes, to.strides);
  });
}

Value PackedSequences::pack(Value padded, AffineMap map, RankedTensorType type,
                            unsigned dim, double fill) {
  if (!packed)
    return padded;
  const Sequences &sequences = along(dim);
  unsigned axis = *findAxis(map, dim);
  auto paddedType = cast<RankedTensorType>(padded.getType());
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, loc, padded);
  sizes.erase(sizes.begin());
  sizes[axis - 1] =
      type.isDynamicDim(axis - 1)
          ? OpFoldResult(sequences.numRows)
          : OpFoldResult(b.getIndexAttr(type.getDimSize(axis - 1)));
  Value init = tensor::EmptyOp::create(b, loc, sizes, type.getElementType());
  Value value = arith::ConstantOp::create(
      b, loc, b.getFloatAttr(type.getElementType(), fill));
  init = linalg::FillOp::create(b, loc, value, init).getResult(0);
  return forEachBatch(init, [&](Value batch, Value rows) -> Value {
    auto [begin, length] = getRange(sequences, batch);
    Slice from(b, loc, padded);
    from.offsets[0] = batch;
    from.sizes[0] = b.getIndexAttr(1);
    from.sizes[axis] = length;
    SmallVector<int64_t> shape(paddedType.getShape().drop_front());
    shape[axis - 1] = ShapedType::kDynamic;
    auto sequenceType =
        RankedTensorType::get(shape, paddedType.getElementType());
    Value sequence = tensor::ExtractSliceOp::create(
        b, loc, sequenceType, padded, from.offsets, from.sizes, from.strides);
    Slice to(b, loc, rows);
    to.offsets[axis - 1] = begin;
    to.sizes[axis - 1] = length;
    return tensor::InsertSliceOp::create(b, loc, sequence, rows, to.offsets,
                                         to.sizes, to.strides);
  });
}
