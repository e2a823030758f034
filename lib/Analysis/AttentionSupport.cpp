//===- AttentionSupport.cpp - Which attentions can be compiled -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The checks behind the header, from what no target tiles to what the portable
// GPU schedule does not take: f64, head dims that are no multiple of 8, or rows
// of Q, K, V and O that are not contiguous.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/AttentionSupport.h"

#include "flash/Analysis/GPUBackwardPlan.h"
#include "flash/Dialect/Flash/IR/AttentionView.h"

#include "mlir/IR/Matchers.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Any target
//===----------------------------------------------------------------------===//

/// A gradient that more than one task would have to add to.
static std::string getUntileableGradient(AttentionBackwardOp op,
                                         const AttentionView &view) {
  auto lacks = [&](const MappedTensor &tensor, unsigned dim) -> std::string {
    return llvm::formatv("the gradient of {0} is a sum over {1}, which is not "
                         "tiled",
                         tensor.name, getDomainDimName(dim, view.numBatch));
  };
  // Rows that hide all of their keys would need their sum of P first.
  if (op.getRenormalize())
    return "renormalize is not tiled (assume-visible-rows raises without it)";
  if (op.getNanRows())
    return "nan_rows is not tiled (assume-visible-rows raises without it)";
  if (op.getCaptureGradients() && !op.getCaptureGradients()->empty())
    return "gradients of captures are not tiled";
  auto has = [&](const MappedTensor &tensor, unsigned dim) {
    return tensor.map.isFunctionOfDim(dim);
  };
  for (unsigned dim = 0; dim < view.hDim(); ++dim)
    for (auto [gradient, tensor] : {std::pair(op.getDQuery(), &view.query),
                                    std::pair(op.getDKey(), &view.key),
                                    std::pair(op.getDValue(), &view.value)})
      if (gradient && !has(*tensor, dim))
        return lacks(*tensor, dim);
  if (op.getDQuery() && getHeadGroup(view.query.map, view.hDim()) != 1)
    return lacks(view.query, view.hDim());
  if (getHeadGroup(view.key.map, view.hDim()) !=
      getHeadGroup(view.value.map, view.hDim()))
    return "key and value have different groups of heads";
  for (int64_t i : op.getBiasGradients().value_or(ArrayRef<int64_t>())) {
    const MappedTensor &bias = view.biases[i];
    if (!has(bias, view.mDim()) && !has(bias, view.nDim()))
      return "the gradient of a bias without m and n is not tiled";
  }
  if (op.getDSinks() && has(view.sinks, view.mDim()))
    return "the gradient of sinks with m is not tiled";
  return "";
}

std::string mlir::flash::getUntileableReason(Operation *op) {
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
  if (view->outputType.getElementTypeBitWidth() > accBits &&
      isa<AttentionBackwardOp>(op))
    return "the output is wider than the accumulator";
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
          tensor->map.getResultPosition(getAffineDimExpr(dim, op->getContext()))
              .has_value();
    if (!found)
      return "no operand gives the extent of " +
             getDomainDimName(dim, view->numBatch);
  }
  if (auto backward = dyn_cast<AttentionBackwardOp>(op))
    return getUntileableGradient(backward, *view);
  return "";
}

//===----------------------------------------------------------------------===//
// GPUs
//===----------------------------------------------------------------------===//

/// The largest head dim of the GPU schedules.
static constexpr int64_t maxHeadDim = 256;

static std::string toString(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

static bool isGPUFloat(Type type) {
  return type.isF16() || type.isBF16() || type.isF32();
}

/// Q, K, V, P and O: what tensor cores multiply.
static std::string checkMatrices(const AttentionView &view) {
  Type query = view.query.getType().getElementType();
  for (const MappedTensor *tensor : {&view.query, &view.key, &view.value})
    if (Type type = tensor->getType().getElementType(); !isGPUFloat(type))
      return llvm::formatv(
          "{0} has element type {1}, expected f16, bf16 or f32", tensor->name,
          toString(type));
  if (Type type = view.outputType.getElementType(); !isGPUFloat(type))
    return llvm::formatv("output has element type {0}, expected f16, bf16 or "
                         "f32",
                         toString(type));
  Type value = view.value.getType().getElementType();
  if (value != query)
    return llvm::formatv("value has element type {0}, but query has {1}",
                         toString(value), toString(query));
  // A wider P is rounded to the type of V, as the plan says.
  Type p = view.numerics.getPType();
  if (p && p != value && !(p.isF32() && value.getIntOrFloatBitWidth() < 32))
    return llvm::formatv("numerics.p is {0}, but value has element type {1}",
                         toString(p), toString(value));
  return "";
}

/// Rows of Q, K, V and O are copied 16 bytes at a time.
static std::string checkHeadDims(const AttentionView &view) {
  SmallVector<int64_t> extents = view.getStaticExtents();
  for (unsigned dim : {view.kDim(), view.dDim()})
    if (extents[dim] % 8 != 0 || extents[dim] > maxHeadDim)
      return llvm::formatv("the extent of {0} is {1}, expected a multiple of 8 "
                           "up to {2}",
                           getDomainDimName(dim, view.numBatch), extents[dim],
                           maxHeadDim);
  using Row = std::tuple<StringRef, AffineMap, unsigned>;
  for (auto [name, map, dim] : {Row{"query", view.query.map, view.kDim()},
                                Row{"key", view.key.map, view.kDim()},
                                Row{"value", view.value.map, view.dDim()},
                                Row{"output", view.outputMap, view.dDim()}}) {
    auto last = dyn_cast<AffineDimExpr>(map.getResults().back());
    if (!last || last.getPosition() != dim)
      return llvm::formatv("the last dim of {0} is not {1}", name,
                           getDomainDimName(dim, view.numBatch));
  }
  return "";
}

/// Whatever else the kernel reads or computes with.
static std::string checkOtherTypes(const AttentionView &view) {
  if (!view.numerics.getAccType().isF32())
    return "the accumulator is " + toString(view.numerics.getAccType());
  auto isNumber = [](Type type) {
    return isGPUFloat(type) ||
           (type.isSignlessInteger() && type.getIntOrFloatBitWidth() <= 64);
  };
  for (const MappedTensor *tensor : view.mappedInputs())
    if (Type type = tensor->getType().getElementType(); !isNumber(type))
      return llvm::formatv("{0} has element type {1}", tensor->name,
                           toString(type));
  for (auto [i, capture] : llvm::enumerate(view.captures))
    if (Type type = getElementTypeOrSelf(capture.getType()); !isNumber(type))
      return llvm::formatv("capture {0} has element type {1}", i,
                           toString(type));
  if (view.scale && !isGPUFloat(view.scale.getType()) &&
      !matchPattern(view.scale, m_Constant()))
    return "the scale is no constant and has type " +
           toString(view.scale.getType());
  Type wide;
  if (view.hasScore())
    view.score->walk([&](Operation *op) {
      for (Type type : op->getResultTypes())
        if (isa<FloatType>(type) && !isGPUFloat(type))
          wide = type;
    });
  return wide ? "the score region computes in " + toString(wide) : "";
}

/// What the kernels of a backward do not take besides.
static std::string checkBackward(AttentionBackwardOp op,
                                 const AttentionView &view, const Chip &chip) {
  Type query = view.query.getType().getElementType();
  if (Type output = view.outputType.getElementType(); output != query)
    return llvm::formatv("output has element type {0}, but query has {1}",
                         toString(output), toString(query));
  for (const MappedTensor *descale :
       {&view.descaleQuery, &view.descaleKey, &view.descaleValue})
    if (*descale)
      return (descale->name + " is not compiled in the backward").str();
  if (op.getDSinks())
    return "the gradient of sinks is not compiled";
  // Its pass runs along what the bias does not have; the schedule knows the
  // lengths of a loop's tiles before it.
  for (int64_t i : op.getBiasGradients().value_or(ArrayRef<int64_t>()))
    for (unsigned dim = 0; view.keyLengths && dim < view.mDim(); ++dim)
      if (view.keyLengths.map.isFunctionOfDim(dim) &&
          !view.biases[i].map.isFunctionOfDim(dim))
        return "the gradient of a bias that batch entries of different key "
               "lengths share is not compiled";
  // A plan that is given and does not fit is an error of the planner.
  GPUBackwardPlan plan;
  return GPUBackwardPlan::choose(view, chip, DictionaryAttr(), plan);
}

std::string mlir::flash::getUnsupportedReason(Operation *op, const Chip &chip) {
  std::string reason = getUntileableReason(op);
  if (!reason.empty() || chip.isHost())
    return reason;
  AttentionView view = *AttentionView::get(op);
  for (auto *check : {checkMatrices, checkHeadDims, checkOtherTypes})
    if (reason = check(view); !reason.empty())
      return reason;
  if (auto backward = dyn_cast<AttentionBackwardOp>(op))
    return checkBackward(backward, view, chip);
  return "";
}
