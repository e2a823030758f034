//===- FlashOps.cpp - Operations of the flash dialect -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Verifiers and canonicalizations. Rules that both attention ops share are in
// FlashVerify.cpp.
//
//===----------------------------------------------------------------------===//

#include "FlashVerify.h"

#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace mlir::flash;

#define GET_OP_CLASSES
#include "flash/Dialect/Flash/IR/FlashOps.cpp.inc"

/// [att-0] The generic form can leave out operands that are not optional; no
/// accessor may run before this.
template <typename OpTy>
static LogicalResult
verifySegments(OpTy op, ArrayRef<std::pair<unsigned, StringRef>> groups) {
  for (auto [group, name] : groups)
    if (unsigned length = op.getODSOperandIndexAndLength(group).second;
        length != 1)
      return op.emitOpError("expected one ") << name << ", but got " << length;
  return success();
}

static LogicalResult verifyShared(Operation *op) {
  FailureOr<AttentionView> view = AttentionView::get(op);
  if (failed(view) || failed(verifyOperandGroups(*view)) ||
      failed(verifyMaps(*view)))
    return failure();
  return verifyScoreRegion(*view);
}

//===----------------------------------------------------------------------===//
// AttentionOp
//===----------------------------------------------------------------------===//

void AttentionOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getOutput(), "o");
  if (getLse())
    setName(getLse(), "lse");
}

LogicalResult AttentionOp::verify() {
  if (failed(verifySegments(*this, {{0, "query"}, {1, "key"}, {2, "value"}})))
    return failure();
  return verifyShared(*this);
}

//===----------------------------------------------------------------------===//
// AttentionBackwardOp
//===----------------------------------------------------------------------===//

/// [bwd-2] `positions` must be ascending, in range, and match the gradients'
/// types.
static LogicalResult verifyGradientList(AttentionBackwardOp op, StringRef name,
                                        std::optional<ArrayRef<int64_t>> list,
                                        ValueRange operands,
                                        ValueRange gradients) {
  ArrayRef<int64_t> positions = list.value_or(ArrayRef<int64_t>());
  if (positions.size() != gradients.size())
    return op.emitOpError("expected ")
           << positions.size() << " results for " << name << ", but got "
           << gradients.size();
  int64_t previous = -1;
  for (auto [position, gradient] : llvm::zip(positions, gradients)) {
    if (position <= previous || position >= int64_t(operands.size()))
      return op.emitOpError("expected ")
             << name << " to be ascending and below " << operands.size()
             << ", but got " << position;
    previous = position;
    if (gradient.getType() != operands[position].getType())
      return op.emitOpError("expected a gradient of type ")
             << operands[position].getType() << " for entry " << position
             << " of " << name << ", but got " << gradient.getType();
  }
  return success();
}

/// [bwd-4]
static LogicalResult verifyNaNRows(AttentionBackwardOp op) {
  llvm::SmallDenseSet<Attribute> seen;
  if (!op.getNanRows())
    return success();
  for (Attribute name : op.getNanRowsAttr()) {
    StringRef gradient = cast<StringAttr>(name);
    if (!llvm::is_contained({"value", "scores", "biases"}, gradient) ||
        !seen.insert(name).second)
      return op.emitOpError("expected nan_rows to name 'value', 'scores' and "
                            "'biases' at most once, but got ")
             << name;
  }
  if (!seen.empty() && (op.getQueryLengths() || op.getQueryOffsets()))
    return op.emitOpError("nan_rows with query lengths or offsets is not "
                          "supported");
  return success();
}

LogicalResult AttentionBackwardOp::verify() {
  if (failed(verifySegments(*this, {{0, "query"},
                                    {1, "key"},
                                    {2, "value"},
                                    {21, "output"},
                                    {22, "lse"},
                                    {23, "d_output"}})) ||
      failed(verifyShared(*this)))
    return failure();
  // [bwd-1]
  auto sameType = [&](StringRef what, Value gradient,
                      Value operand) -> LogicalResult {
    if (!gradient)
      return success();
    if (!operand)
      return emitOpError() << what << " has no operand to differentiate";
    if (gradient.getType() != operand.getType())
      return emitOpError("expected ")
             << what << " of type " << operand.getType() << ", but got "
             << gradient.getType();
    return success();
  };
  if (failed(sameType("d_query", getDQuery(), getQuery())) ||
      failed(sameType("d_key", getDKey(), getKey())) ||
      failed(sameType("d_value", getDValue(), getValue())) ||
      failed(sameType("d_sinks", getDSinks(), getSinks())) ||
      failed(sameType("d_output", getDOutput(), getOutput())) ||
      failed(sameType("d_lse", getDLse(), getLse())))
    return failure();
  if (failed(verifyGradientList(*this, "bias_gradients", getBiasGradients(),
                                getBiases(), getDBiases())) ||
      failed(verifyGradientList(*this, "capture_gradients",
                                getCaptureGradients(), getCaptures(),
                                getDCaptures())))
    return failure();
  // [bwd-3]
  if ((getDKey() || getDValue()) && getPageTable())
    return emitOpError("gradients of paged key and value are not supported");
  return verifyNaNRows(*this);
}

//===----------------------------------------------------------------------===//
// ProbabilitiesOp
//===----------------------------------------------------------------------===//

LogicalResult ProbabilitiesOp::verify() {
  // [prob-1]
  if (failed(verifySegments(*this, {{0, "query"}, {1, "key"}, {12, "lse"}})))
    return failure();
  return verifyShared(*this);
}

//===----------------------------------------------------------------------===//
// CombineOp
//===----------------------------------------------------------------------===//

LogicalResult CombineOp::verify() {
  // [comb-1]
  unsigned numOperands = getOperation()->getNumOperands();
  if (numOperands == 0 || numOperands % 2 != 0)
    return emitOpError("expected pairs of output and LSE, but got ")
           << numOperands << " operands";
  auto outputType = cast<RankedTensorType>(getOutput().getType());
  auto lseType = cast<RankedTensorType>(getLse().getType());
  Type acc = lseType.getElementType();
  // [comb-2]
  if (!acc.isF32() && !acc.isF64())
    return emitOpError("expected LSE of type f32 or f64, but got ") << acc;
  for (Value lse : getLses())
    if (cast<RankedTensorType>(lse.getType()).getElementType() != acc)
      return emitOpError("expected every LSE of type ")
             << acc << ", but got " << lse.getType();
  // [comb-3]
  if (outputType.getRank() != lseType.getRank() + 1)
    return emitOpError("expected output of rank ")
           << lseType.getRank() + 1 << " (one more than the LSE), but got "
           << outputType.getRank();
  AffineMap map = getOutputMap().value_or(
      AffineMap::getMultiDimIdentityMap(outputType.getRank(), getContext()));
  if (map.getNumDims() != outputType.getRank() || !map.isPermutation())
    return emitOpError("expected output_map to be a permutation of ")
           << outputType.getRank() << " dims, but got "
           << AffineMapAttr::get(map);
  // [comb-4]
  SmallVector<int64_t> extents(outputType.getRank(), ShapedType::kDynamic);
  auto agree = [&](RankedTensorType type, AffineMap typeMap) {
    for (auto [expr, size] : llvm::zip(typeMap.getResults(), type.getShape())) {
      int64_t &extent = extents[cast<AffineDimExpr>(expr).getPosition()];
      if (ShapedType::isDynamic(size))
        continue;
      if (ShapedType::isDynamic(extent))
        extent = size;
      if (extent != size)
        return false;
    }
    return true;
  };
  AffineMap lseMap =
      AffineMap::getMultiDimIdentityMap(outputType.getRank(), getContext());
  lseMap = lseMap.dropResult(lseMap.getNumResults() - 1);
  auto check = [&](Type type, RankedTensorType like, AffineMap typeMap,
                   StringRef what) -> LogicalResult {
    auto tensor = cast<RankedTensorType>(type);
    if (tensor.getRank() != like.getRank() || !agree(tensor, typeMap))
      return emitOpError("expected every ")
             << what << " to have the shape of the result " << like
             << ", but got " << tensor;
    return success();
  };
  if (failed(check(lseType, lseType, lseMap, "LSE")) ||
      failed(check(outputType, outputType, map, "output")))
    return failure();
  for (auto [output, lse] : llvm::zip(getOutputs(), getLses())) {
    if (failed(check(lse.getType(), lseType, lseMap, "LSE")) ||
        failed(check(output.getType(), outputType, map, "output")))
      return failure();
  }
  return success();
}
