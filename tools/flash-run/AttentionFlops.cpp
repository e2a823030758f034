//===- AttentionFlops.cpp - Work of the attention in a run ------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionFlops.h"

#include "flash/Analysis/IOModel.h"
#include "flash/Dialect/Flash/IR/AttentionView.h"

#include "mlir/Interfaces/ValueBoundsOpInterface.h"

using namespace mlir;
using namespace mlir::flash;

/// The size of dim `dim` of `tensor` in a run on `inputs`: a function of the
/// sizes of the entry's arguments.
static std::optional<int64_t> traceSize(func::FuncOp entry, Value tensor,
                                        int64_t dim,
                                        ArrayRef<HostBuffer> inputs) {
  auto isArgument = [&](Value value) {
    auto argument = dyn_cast<BlockArgument>(value);
    return argument && argument.getOwner() == &entry.getBody().front();
  };
  AffineMap map;
  ValueDimList operands;
  if (failed(ValueBoundsConstraintSet::computeBound(
          map, operands, presburger::BoundType::EQ, {tensor, dim},
          [&](Value value, std::optional<int64_t>, ValueBoundsConstraintSet &) {
            return isArgument(value);
          })))
    return std::nullopt;
  SmallVector<Attribute> sizes;
  Builder builder(entry.getContext());
  for (auto [value, operandDim] : operands) {
    if (!isArgument(value) || !operandDim)
      return std::nullopt;
    const HostBuffer &input = inputs[cast<BlockArgument>(value).getArgNumber()];
    sizes.push_back(builder.getIndexAttr(input.getShape()[*operandDim]));
  }
  SmallVector<Attribute> results;
  if (failed(map.constantFold(sizes, results)))
    return std::nullopt;
  return cast<IntegerAttr>(results[0]).getInt();
}

/// The extents of the domain in a run on `inputs`.
static std::optional<SmallVector<int64_t>>
traceExtents(func::FuncOp entry, const AttentionView &view,
             ArrayRef<HostBuffer> inputs) {
  SmallVector<int64_t> extents = view.getStaticExtents();
  for (const MappedTensor *input : view.mappedInputs())
    for (auto [position, expr] : llvm::enumerate(input->map.getResults())) {
      auto dim = dyn_cast<AffineDimExpr>(expr);
      if (!dim || !ShapedType::isDynamic(extents[dim.getPosition()]))
        continue;
      std::optional<int64_t> size =
          traceSize(entry, input->tensor, position, inputs);
      if (!size)
        return std::nullopt;
      extents[dim.getPosition()] = *size;
    }
  if (llvm::is_contained(extents, ShapedType::kDynamic))
    return std::nullopt;
  return extents;
}

std::optional<double> flash::countAttentionFlops(func::FuncOp entry,
                                                 ArrayRef<HostBuffer> inputs) {
  double flops = 0;
  WalkResult result = entry.walk([&](AttentionOp op) {
    FailureOr<AttentionView> view = AttentionView::get(op);
    if (failed(view) || view->isPacked())
      return WalkResult::interrupt();
    auto extents = traceExtents(entry, *view, inputs);
    if (!extents)
      return WalkResult::interrupt();
    double batches = (*extents)[view->hDim()];
    for (unsigned dim = 0; dim < view->numBatch; ++dim)
      batches *= (*extents)[dim];
    llvm::DynamicAPInt pairs = countVisiblePairs(
        (*extents)[view->mDim()], (*extents)[view->nDim()], view->mask);
    flops += 2 * batches * static_cast<double>(static_cast<int64_t>(pairs)) *
             ((*extents)[view->kDim()] + (*extents)[view->dDim()]);
    return WalkResult::advance();
  });
  if (result.wasInterrupted())
    return std::nullopt;
  return flops;
}
