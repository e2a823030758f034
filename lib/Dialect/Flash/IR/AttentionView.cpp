//===- AttentionView.cpp - One view of both attention ops -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Pairs every operand with its map: the explicit one from `indexing_maps`, or
// the default of its kind. The default of grouped heads is derived from the
// static head counts.
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/Flash/IR/AttentionView.h"

using namespace mlir;
using namespace mlir::flash;

std::string mlir::flash::getDomainDimName(unsigned dim, unsigned numBatch) {
  if (dim < numBatch)
    return "b" + std::to_string(dim);
  static constexpr const char *names[] = {"h", "m", "n", "k", "d"};
  return names[dim - numBatch];
}

int64_t mlir::flash::getHeadGroup(AffineMap map, unsigned hDim) {
  for (AffineExpr expr : map.getResults()) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      if (dim.getPosition() == hDim)
        return 1;
    auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
    if (!binary || binary.getKind() != AffineExprKind::FloorDiv)
      continue;
    auto dim = dyn_cast<AffineDimExpr>(binary.getLHS());
    auto group = dyn_cast<AffineConstantExpr>(binary.getRHS());
    if (dim && group && dim.getPosition() == hDim)
      return group.getValue();
  }
  return 0;
}

//===----------------------------------------------------------------------===//
// Default maps
//===----------------------------------------------------------------------===//

namespace {
/// Builds the default map of each kind of tensor.
class DefaultMaps {
public:
  DefaultMaps(MLIRContext *context, unsigned numBatch, int64_t group,
              bool packed)
      : context(context), numBatch(numBatch), group(group), packed(packed) {}

  enum Axis { H, HGroup, M, N, K, D };

  /// (batch..., axes...); the batch dims are left out in packed form if the
  /// tensor is one of rows.
  AffineMap get(ArrayRef<Axis> axes, bool dropBatchIfPacked = false) const {
    SmallVector<AffineExpr> results;
    if (!(packed && dropBatchIfPacked))
      for (unsigned i = 0; i < numBatch; ++i)
        results.push_back(getAffineDimExpr(i, context));
    for (Axis axis : axes)
      results.push_back(getAxis(axis));
    return AffineMap::get(numBatch + 5, 0, results, context);
  }

private:
  AffineExpr getAxis(Axis axis) const {
    auto dim = [&](unsigned i) {
      return getAffineDimExpr(numBatch + i, context);
    };
    switch (axis) {
    case H:
      return dim(0);
    case HGroup:
      return group > 1 ? dim(0).floorDiv(group) : dim(0);
    case M:
      return dim(1);
    case N:
      return dim(2);
    case K:
      return dim(3);
    case D:
      return dim(4);
    }
    llvm_unreachable("unknown axis");
  }

  MLIRContext *context;
  unsigned numBatch;
  int64_t group;
  bool packed;
};
} // namespace

//===----------------------------------------------------------------------===//
// AttentionView
//===----------------------------------------------------------------------===//

SmallVector<const MappedTensor *> AttentionView::mappedInputs() const {
  SmallVector<const MappedTensor *> inputs = {&query, &key};
  if (value)
    inputs.push_back(&value);
  for (const MappedTensor &bias : biases)
    inputs.push_back(&bias);
  for (const MappedTensor *tensor :
       {&blockMask, &queryLengths, &keyLengths, &queryDocuments, &keyDocuments,
        &sinks, &dropoutMask, &descaleQuery, &descaleKey, &descaleValue,
        &pageTable})
    if (*tensor)
      inputs.push_back(tensor);
  return inputs;
}

SmallVector<int64_t> AttentionView::getStaticExtents() const {
  SmallVector<int64_t> extents(numDims(), ShapedType::kDynamic);
  auto learn = [&](AffineMap map, RankedTensorType type) {
    for (auto [expr, size] : llvm::zip(map.getResults(), type.getShape())) {
      auto dim = dyn_cast<AffineDimExpr>(expr);
      if (!dim || ShapedType::isDynamic(size))
        continue;
      unsigned position = dim.getPosition();
      // Rows of packed tensors run over all sequences, not over one.
      if (isPacked() && (position == mDim() || position == nDim()))
        continue;
      extents[position] = size;
    }
  };
  for (const MappedTensor *tensor : mappedInputs())
    learn(tensor->map, tensor->getType());
  learn(outputMap, outputType);
  return extents;
}

/// What every op that computes scores has.
template <typename OpTy> static AttentionView getScoreOperands(OpTy op) {
  AttentionView view;
  view.op = op;
  view.query = {"query", op.getQuery(), {}};
  view.key = {"key", op.getKey(), {}};
  view.value = {"value", {}, {}};
  view.scale = op.getScale();
  for (Value bias : op.getBiases())
    view.biases.push_back({"bias", bias, {}});
  view.captures = op.getCaptures();
  view.blockMask = {"block_mask", op.getBlockMask(), {}};
  view.queryLengths = {"query_lengths", op.getQueryLengths(), {}};
  view.keyLengths = {"key_lengths", op.getKeyLengths(), {}};
  view.queryDocuments = {"query_documents", op.getQueryDocuments(), {}};
  view.keyDocuments = {"key_documents", op.getKeyDocuments(), {}};
  view.descaleQuery = {"descale_query", op.getDescaleQuery(), {}};
  view.descaleKey = {"descale_key", op.getDescaleKey(), {}};
  view.mask = op.getMaskAttr();
  view.numerics = op.getNumericsAttr()
                      ? op.getNumericsAttr()
                      : NumericsAttr::getDefault(op.getContext());
  view.score = &op.getScore();
  return view;
}

/// Fills everything but the maps.
template <typename OpTy> static AttentionView getOperands(OpTy op) {
  AttentionView view = getScoreOperands(op);
  view.value.tensor = op.getValue();
  view.queryOffsets = op.getQueryOffsets();
  view.keyOffsets = op.getKeyOffsets();
  view.sinks = {"sinks", op.getSinks(), {}};
  view.dropoutSeed = op.getDropoutSeed();
  view.dropoutOffset = op.getDropoutOffset();
  view.dropoutMask = {"dropout_mask", op.getDropoutMask(), {}};
  view.descaleValue = {"descale_value", op.getDescaleValue(), {}};
  view.pageTable = {"page_table", op.getPageTable(), {}};
  view.outputType = cast<RankedTensorType>(op.getOutput().getType());
  view.dropout = op.getDropoutAttr();
  return view;
}

static AttentionView getOperands(ProbabilitiesOp op) {
  AttentionView view = getScoreOperands(op);
  view.outputType = cast<RankedTensorType>(op.getProbabilities().getType());
  return view;
}

/// The number of query heads over the number of key heads of the default
/// layout, if both are static and divide; else 1.
static int64_t getDefaultGroup(const AttentionView &view, bool packed) {
  int64_t queryAxis = packed ? 0 : view.numBatch, keyAxis = queryAxis;
  RankedTensorType query = view.query.getType(), key = view.key.getType();
  if (queryAxis >= query.getRank() || keyAxis >= key.getRank())
    return 1;
  int64_t heads = query.getDimSize(queryAxis), groups = key.getDimSize(keyAxis);
  if (ShapedType::isDynamic(heads) || ShapedType::isDynamic(groups) ||
      groups == 0 || heads % groups != 0)
    return 1;
  return heads / groups;
}

static void setDefaultMaps(AttentionView &view) {
  using A = DefaultMaps::Axis;
  MLIRContext *context = view.op->getContext();
  bool packed = view.isPacked();
  DefaultMaps maps(context, view.numBatch, getDefaultGroup(view, packed),
                   packed);
  auto set = [&](MappedTensor &tensor, ArrayRef<A> axes, bool rows = false) {
    if (tensor)
      tensor.map = maps.get(axes, rows);
  };
  set(view.query, {A::H, A::M, A::K}, true);
  set(view.key, {A::HGroup, A::N, A::K}, true);
  set(view.value, {A::HGroup, A::N, A::D}, true);
  for (MappedTensor &bias : view.biases)
    set(bias, {A::H, A::M, A::N});
  set(view.blockMask, {A::H, A::M, A::N});
  set(view.queryLengths, {});
  set(view.keyLengths, {});
  set(view.queryDocuments, {A::M});
  set(view.keyDocuments, {A::N});
  if (view.sinks)
    view.sinks.map = AffineMap::get(view.numDims(), 0,
                                    getAffineDimExpr(view.hDim(), context));
  set(view.dropoutMask, {A::H, A::M, A::N});
  set(view.descaleQuery, {A::H});
  set(view.descaleKey, {A::HGroup});
  set(view.descaleValue, {A::HGroup});
  // There is no default for pages: the page size is in the maps.
  view.outputMap = maps.get({A::H, A::M, view.value ? A::D : A::N}, true);
  view.lseMap = maps.get({A::H, A::M}, true);
}

/// [att-1] Distributes the entries of `indexing_maps`.
static LogicalResult setExplicitMaps(AttentionView &view, ArrayAttr attr) {
  SmallVector<const MappedTensor *> inputs = view.mappedInputs();
  if (attr.size() != inputs.size() + 2)
    return view.op->emitOpError("expected ")
           << inputs.size() + 2 << " indexing maps (" << inputs.size()
           << " mapped operands, O and LSE), but got " << attr.size();
  for (auto [input, map] : llvm::zip(inputs, attr))
    const_cast<MappedTensor *>(input)->map =
        cast<AffineMapAttr>(map).getValue();
  view.outputMap = cast<AffineMapAttr>(attr[inputs.size()]).getValue();
  view.lseMap = cast<AffineMapAttr>(attr[inputs.size() + 1]).getValue();
  return success();
}

/// [att-2] The maps are of the domain and have one result per tensor dim.
static LogicalResult verifyMapShapes(const AttentionView &view) {
  auto verify = [&](StringRef name, AffineMap map) -> LogicalResult {
    if (map.getNumDims() == view.numDims() && map.getNumSymbols() == 0)
      return success();
    return view.op->emitOpError("expected the map of ")
           << name << " to have " << view.numDims()
           << " dims and no symbols, but got " << AffineMapAttr::get(map);
  };
  auto verifyRank = [&](StringRef name, AffineMap map,
                        int64_t rank) -> LogicalResult {
    if (failed(verify(name, map)))
      return failure();
    if (map.getNumResults() == rank)
      return success();
    return view.op->emitOpError("expected the map of ")
           << name << " to have one result per dim of its tensor (" << rank
           << "), but got " << AffineMapAttr::get(map);
  };
  for (const MappedTensor *input : view.mappedInputs())
    if (failed(verifyRank(input->name, input->map, input->getType().getRank())))
      return failure();
  if (failed(verifyRank("output", view.outputMap, view.outputType.getRank())))
    return failure();
  return verify("LSE", view.lseMap);
}

template <typename OpTy> static FailureOr<AttentionView> getView(OpTy op) {
  AttentionView view = getOperands(op);
  if (ArrayAttr maps = op.getIndexingMapsAttr()) {
    int64_t dims =
        maps.empty() ? 0 : cast<AffineMapAttr>(maps[0]).getValue().getNumDims();
    if (dims < 5)
      return op.emitOpError("expected indexing maps with at least 5 dims "
                            "(batch..., h, m, n, k, d), but got ")
             << dims;
    view.numBatch = dims - 5;
    if (failed(setExplicitMaps(view, maps)))
      return failure();
  } else {
    int64_t rank = view.query.getType().getRank();
    if (rank < 3)
      return op.emitOpError("expected query of rank at least 3 (batch..., h, "
                            "m, k) when there are no maps, but got rank ")
             << rank;
    view.numBatch = view.isPacked() ? 1 : rank - 3;
    setDefaultMaps(view);
    // [att-12]
    if (view.pageTable)
      return op.emitOpError("a page table requires explicit maps");
  }
  if (failed(verifyMapShapes(view)))
    return failure();
  return view;
}

FailureOr<AttentionView> AttentionView::get(Operation *op) {
  if (auto attention = dyn_cast<AttentionOp>(op))
    return getView(attention);
  if (auto probabilities = dyn_cast<ProbabilitiesOp>(op))
    return getView(probabilities);
  return getView(cast<AttentionBackwardOp>(op));
}
