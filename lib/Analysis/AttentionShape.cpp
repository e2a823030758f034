//===- AttentionShape.cpp - The IO model's view of an op -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Extents and tensor sizes of an attention op, with a name for each extent that
// is dynamic.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/IOModel.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::flash;

static int64_t getElementBytes(Type type) {
  return llvm::divideCeil(getElementTypeOrSelf(type).getIntOrFloatBitWidth(),
                          8);
}

std::string mlir::flash::getExtentName(unsigned dim, unsigned numBatch) {
  if (dim < numBatch)
    return numBatch == 1 ? "B" : "B" + std::to_string(dim);
  static constexpr const char *names[] = {"H", "M", "N", "K", "D"};
  return names[dim - numBatch];
}

static Count getExtent(const AttentionView &view, ArrayRef<int64_t> extents,
                       unsigned dim) {
  if (ShapedType::isDynamic(extents[dim]))
    return Count::symbol(getExtentName(dim, view.numBatch));
  return Count(extents[dim]);
}

/// What a dynamic axis of a tensor is called.
static std::string getAxisName(const AttentionView &view, AffineExpr expr) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
    // Packed tensors hold the rows of all sequences.
    if (view.isPacked() && dim.getPosition() == view.mDim())
      return "Tq";
    if (view.isPacked() && dim.getPosition() == view.nDim())
      return "Tk";
    return getExtentName(dim.getPosition(), view.numBatch);
  }
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  auto dim = binary ? dyn_cast<AffineDimExpr>(binary.getLHS()) : nullptr;
  auto divisor =
      binary ? dyn_cast<AffineConstantExpr>(binary.getRHS()) : nullptr;
  if (!dim || !divisor)
    return "?";
  if (dim.getPosition() == view.hDim())
    return "Hkv";
  if (view.pageTable && dim.getPosition() == view.nDim())
    return "pages";
  return "ceil(" + getExtentName(dim.getPosition(), view.numBatch) + "/" +
         std::to_string(divisor.getValue()) + ")";
}

/// The size of a tensor in memory.
static Count getTensorBytes(const AttentionView &view, RankedTensorType type,
                            AffineMap map, ArrayRef<int64_t> extents) {
  Count bytes(getElementBytes(type));
  for (auto [expr, size] : llvm::zip_equal(map.getResults(), type.getShape())) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    bool row = dim && (dim.getPosition() == view.mDim() ||
                       dim.getPosition() == view.nDim());
    if (!ShapedType::isDynamic(size))
      bytes = bytes * Count(size);
    else if (dim && !(view.isPacked() && row))
      bytes = bytes * getExtent(view, extents, dim.getPosition());
    else
      bytes = bytes * Count::symbol(getAxisName(view, expr));
  }
  return bytes;
}

/// A tensor without a map, such as a capture.
static Count getPlainBytes(Value tensor) {
  auto type = cast<RankedTensorType>(tensor.getType());
  Count bytes(type.getElementType().isIntOrFloat() ? getElementBytes(type) : 8);
  for (int64_t size : type.getShape())
    bytes = bytes *
            (ShapedType::isDynamic(size) ? Count::symbol("?") : Count(size));
  return bytes;
}

/// As much of a dynamic axis of a capture is read as there are positions that
/// the score region reads it at.
static Count getCaptureExtent(const AttentionView &view,
                              ArrayRef<int64_t> extents, unsigned capture,
                              unsigned axis) {
  if (!view.hasScore())
    return Count::symbol("?");
  // The score, then positions, then captures.
  unsigned positions = view.numBatch + 3;
  Block &block = view.score->front();
  for (Operation *user :
       block.getArgument(1 + positions + capture).getUsers()) {
    auto extract = dyn_cast<tensor::ExtractOp>(user);
    auto index = extract ? dyn_cast<BlockArgument>(extract.getIndices()[axis])
                         : BlockArgument();
    if (index && index.getArgNumber() <= positions)
      return getExtent(view, extents, index.getArgNumber() - 1);
  }
  return Count::symbol("?");
}

static Count getCaptureBytes(const AttentionView &view,
                             ArrayRef<int64_t> extents, unsigned capture) {
  auto type = cast<RankedTensorType>(view.captures[capture].getType());
  Count bytes(type.getElementType().isIntOrFloat() ? getElementBytes(type) : 8);
  for (auto [axis, size] : llvm::enumerate(type.getShape()))
    bytes = bytes * (ShapedType::isDynamic(size)
                         ? getCaptureExtent(view, extents, capture, axis)
                         : Count(size));
  return bytes;
}

AttentionShape mlir::flash::getAttentionShape(const AttentionView &view) {
  SmallVector<int64_t> extents = view.getStaticExtents();
  auto extent = [&](unsigned dim) { return getExtent(view, extents, dim); };
  auto bytes = [&](const MappedTensor &tensor) {
    return getTensorBytes(view, tensor.getType(), tensor.map, extents);
  };
  AttentionShape shape;
  shape.batch = Count(1);
  for (unsigned dim = 0; dim < view.numBatch; ++dim)
    shape.batch = shape.batch * extent(dim);
  shape.heads = extent(view.hDim());
  shape.queries = extent(view.mDim());
  shape.keys = extent(view.nDim());
  shape.queryDim = extent(view.kDim());
  shape.valueDim = extent(view.dDim());
  shape.queryBytes = bytes(view.query);
  shape.keyBytes = bytes(view.key);
  shape.valueBytes = bytes(view.value);
  shape.outputBytes =
      getTensorBytes(view, view.outputType, view.outputMap, extents);
  for (const MappedTensor *input : view.mappedInputs())
    if (input != &view.query && input != &view.key && input != &view.value)
      shape.extraBytes += bytes(*input);
  for (unsigned i = 0, e = view.captures.size(); i < e; ++i)
    shape.extraBytes += getCaptureBytes(view, extents, i);
  for (Value offsets : {view.queryOffsets, view.keyOffsets})
    if (offsets)
      shape.extraBytes += getPlainBytes(offsets);
  shape.keyElementBytes = getElementBytes(view.key.getType());
  shape.valueElementBytes = getElementBytes(view.value.getType());
  shape.accBytes = getElementBytes(view.numerics.getAccType());
  Type probType = view.numerics.getPType();
  shape.probBytes =
      getElementBytes(probType ? probType : Type(view.value.getType()));
  if (auto attention = dyn_cast<AttentionOp>(view.op)) {
    shape.resultBytes = shape.outputBytes;
    if (attention.getLse())
      shape.resultBytes += getTensorBytes(
          view, cast<RankedTensorType>(attention.getLse().getType()),
          view.lseMap, extents);
    return shape;
  }
  // The results of the backward have the sizes of what they are gradients of.
  auto backward = cast<AttentionBackwardOp>(view.op);
  if (backward.getDQuery())
    shape.resultBytes += shape.queryBytes;
  if (backward.getDKey())
    shape.resultBytes += shape.keyBytes;
  if (backward.getDValue())
    shape.resultBytes += shape.valueBytes;
  for (int64_t bias : backward.getBiasGradients().value_or(ArrayRef<int64_t>()))
    shape.resultBytes += bytes(view.biases[bias]);
  for (Value gradient : backward.getDCaptures())
    shape.resultBytes += getPlainBytes(gradient);
  if (backward.getDSinks())
    shape.resultBytes += bytes(view.sinks);
  return shape;
}
