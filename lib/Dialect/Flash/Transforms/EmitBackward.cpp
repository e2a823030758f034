//===- EmitBackward.cpp - Gradients to flash.attention_backward -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The backward operation reads what the forward one reads, its results and dO.
// It gives each gradient in the layout of its operand; the input had it in
// another layout, perhaps, as another float type, or times a constant.
//
//===----------------------------------------------------------------------===//

#include "AttentionEmitter.h"
#include "TensorGradients.h"

#include "flash/Analysis/BackwardMatch.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::flash;

namespace {
class BackwardEmitter {
public:
  BackwardEmitter(AttentionMatch &match, AttentionOp forward,
                  const llvm::DenseMap<Value, Value> &replaced)
      : match(match), backward(*match.backward), forward(forward),
        replaced(replaced), builder(getFirstGradient()),
        loc(match.anchor->getLoc()) {}

  void run(SmallVectorImpl<Replacement> &replacements);

private:
  Operation *getFirstGradient() const;
  const GradientMatch *find(GradientMatch::Kind kind, unsigned bias = 0) const;
  SmallVector<Axis> flatten(const TensorAccess &tensor) const;
  bool isUnit(const Axis &axis) const;
  SmallVector<ReassociationIndices> getUnitGroups(ArrayRef<Axis> axes) const;
  Value relayout(Value source, ArrayRef<Axis> from, ArrayRef<Axis> to);
  Value merge(Value value, const TensorAccess &like);
  Value convert(Value value, Type elementType, double factor, Value init);
  Value emitOutputGradient();
  AttentionBackwardOp emitOp(Value dOutput);
  void setRowAttributes(AttentionBackwardOp op);
  Value emitGradient(Value result, const TensorAccess &operand,
                     const GradientMatch &gradient);

  AttentionMatch &match;
  const BackwardMatch &backward;
  AttentionOp forward;
  const llvm::DenseMap<Value, Value> &replaced;
  OpBuilder builder;
  Location loc;
};
} // namespace

Operation *BackwardEmitter::getFirstGradient() const {
  Operation *first = nullptr;
  for (const GradientMatch &gradient : backward.gradients) {
    Operation *op = gradient.tensor.tensor.getDefiningOp();
    if (!first || op->isBeforeInBlock(first))
      first = op;
  }
  return first;
}

const GradientMatch *BackwardEmitter::find(GradientMatch::Kind kind,
                                           unsigned bias) const {
  for (const GradientMatch &gradient : backward.gradients)
    if (gradient.kind == kind && gradient.bias == bias)
      return &gradient;
  return nullptr;
}

//===----------------------------------------------------------------------===//
// Layouts
//===----------------------------------------------------------------------===//

SmallVector<Axis> BackwardEmitter::flatten(const TensorAccess &tensor) const {
  SmallVector<Axis> all;
  for (const auto &axes : tensor.axes)
    all.append(axes.begin(), axes.end());
  return all;
}

bool BackwardEmitter::isUnit(const Axis &axis) const {
  return axis.dim < 0 ||
         match.context->index.getExtent(axis.dim) == SizeExpr(axis.group);
}

/// One group for each dim of another size than 1, with the dims of size 1 in
/// front of it; those at the end go with the last.
SmallVector<ReassociationIndices>
BackwardEmitter::getUnitGroups(ArrayRef<Axis> axes) const {
  SmallVector<ReassociationIndices> groups;
  ReassociationIndices group;
  for (auto [i, axis] : llvm::enumerate(axes)) {
    group.push_back(i);
    if (isUnit(axis))
      continue;
    groups.push_back(group);
    group.clear();
  }
  groups.back().append(group.begin(), group.end());
  return groups;
}

/// `source` with its dims in another order; dims of size 1 come and go.
Value BackwardEmitter::relayout(Value source, ArrayRef<Axis> from,
                                ArrayRef<Axis> to) {
  auto isCore = [&](const Axis &axis) { return !isUnit(axis); };
  auto core = llvm::to_vector(llvm::make_filter_range(from, isCore));
  auto wanted = llvm::to_vector(llvm::make_filter_range(to, isCore));
  if (core.size() != from.size())
    source = tensor::CollapseShapeOp::create(builder, loc, source,
                                             getUnitGroups(from));
  SmallVector<int64_t> permutation;
  for (const Axis &axis : wanted)
    permutation.push_back(llvm::find_if(core,
                                        [&](const Axis &candidate) {
                                          return candidate.dim == axis.dim;
                                        }) -
                          core.begin());
  if (!llvm::is_sorted(permutation)) {
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(builder, loc, source);
    SmallVector<OpFoldResult> permuted;
    for (int64_t position : permutation)
      permuted.push_back(sizes[position]);
    Value empty = tensor::EmptyOp::create(
        builder, loc, permuted, getElementTypeOrSelf(source.getType()));
    source =
        linalg::TransposeOp::create(builder, loc, source, empty, permutation)
            .getResult()[0];
  }
  if (wanted.size() == to.size())
    return source;
  SmallVector<int64_t> shape;
  SmallVector<OpFoldResult> sizes;
  unsigned next = 0;
  for (const Axis &axis : to) {
    sizes.push_back(isUnit(axis)
                        ? OpFoldResult(builder.getIndexAttr(1))
                        : tensor::getMixedSize(builder, loc, source, next++));
    std::optional<int64_t> size = getConstantIntValue(sizes.back());
    shape.push_back(size.value_or(ShapedType::kDynamic));
  }
  auto type = RankedTensorType::get(shape, getElementTypeOrSelf(source));
  return tensor::ExpandShapeOp::create(builder, loc, type, source,
                                       getUnitGroups(to), sizes);
}

/// Merges the axes that `like` merges, and takes apart what it takes apart.
Value BackwardEmitter::merge(Value value, const TensorAccess &like) {
  auto type = cast<RankedTensorType>(like.tensor.getType())
                  .clone(getElementTypeOrSelf(value.getType()));
  if (like.needsExpand())
    value = tensor::CollapseShapeOp::create(builder, loc, value,
                                            getReassociation(like));
  if (like.needsCollapse())
    value = tensor::ExpandShapeOp::create(builder, loc, type, value,
                                          getSpans(like));
  if (value.getType() != type)
    value = tensor::CastOp::create(builder, loc, type, value);
  return value;
}

/// factor · value + init, as another float type.
Value BackwardEmitter::convert(Value value, Type elementType, double factor,
                               Value init) {
  if (getElementTypeOrSelf(value.getType()) == elementType && factor == 1.0 &&
      !init)
    return value;
  SmallVector<Value> inputs = {value};
  if (init)
    inputs.push_back(init);
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, value);
  Value empty = tensor::EmptyOp::create(builder, loc, sizes, elementType);
  AffineMap map = builder.getMultiDimIdentityMap(sizes.size());
  SmallVector<AffineMap> maps(inputs.size() + 1, map);
  SmallVector<utils::IteratorType> iterators(sizes.size(),
                                             utils::IteratorType::parallel);
  auto body = [&](OpBuilder &b, Location loc, ValueRange args) {
    Value result = args[0];
    if (factor != 1.0) {
      Value constant = arith::ConstantOp::create(
          b, loc, FloatAttr::get(result.getType(), factor));
      result = arith::MulFOp::create(b, loc, result, constant);
    }
    result = castFloat(b, loc, result, elementType);
    if (init)
      result = arith::AddFOp::create(b, loc, args[1], result);
    linalg::YieldOp::create(b, loc, result);
  };
  return linalg::GenericOp::create(builder, loc, empty.getType(), inputs, empty,
                                   maps, iterators, body)
      .getResult(0);
}

//===----------------------------------------------------------------------===//
// The operation
//===----------------------------------------------------------------------===//

/// dO as the forward gives O.
Value BackwardEmitter::emitOutputGradient() {
  const TensorAccess &tensor = backward.outputGradient;
  auto it = replaced.find(tensor.tensor);
  Value value = it == replaced.end() ? tensor.tensor : it->second;
  value = emitAxes(builder, loc, match, value, tensor);
  value = relayout(value, flatten(tensor), flatten(match.output));
  auto type = cast<RankedTensorType>(forward.getOutput().getType());
  value = convert(value, type.getElementType(), 1.0, {});
  if (value.getType() != type)
    value = tensor::CastOp::create(builder, loc, type, value);
  return value;
}

AttentionBackwardOp BackwardEmitter::emitOp(Value dOutput) {
  WantedGradients wanted;
  wanted.query = find(GradientMatch::Query);
  wanted.key = find(GradientMatch::Key);
  wanted.value = find(GradientMatch::Value);
  for (unsigned i = 0, e = forward.getBiases().size(); i < e; ++i)
    if (find(GradientMatch::Bias, i))
      wanted.biases.push_back(i);
  AttentionBackwardOp op =
      createBackward(builder, forward, dOutput, /*dLse=*/{}, wanted);
  setRowAttributes(op);
  return op;
}

/// What keeps the gradients of hidden rows as the input has them. Normalization
/// drops what turns out not to matter.
void BackwardEmitter::setRowAttributes(AttentionBackwardOp op) {
  if (match.assumesVisibleRows)
    return;
  op.setRenormalize(match.score || !match.biases.empty());
  SmallVector<StringRef> names;
  for (const GradientMatch &gradient : backward.gradients) {
    StringRef name = gradient.kind == GradientMatch::Value  ? "value"
                     : gradient.kind == GradientMatch::Bias ? "biases"
                                                            : "scores";
    if (gradient.isNaNWithoutKeys && !llvm::is_contained(names, name))
      names.push_back(name);
  }
  llvm::sort(names);
  if (!names.empty())
    op.setNanRowsAttr(builder.getStrArrayAttr(names));
}

Value BackwardEmitter::emitGradient(Value result, const TensorAccess &operand,
                                    const GradientMatch &gradient) {
  Value value = relayout(result, flatten(operand), flatten(gradient.tensor));
  value = merge(value, gradient.tensor);
  return convert(value, getElementTypeOrSelf(gradient.tensor.tensor.getType()),
                 gradient.factor, gradient.init);
}

void BackwardEmitter::run(SmallVectorImpl<Replacement> &replacements) {
  AttentionBackwardOp op = emitOp(emitOutputGradient());
  auto add = [&](const GradientMatch *gradient, Value result,
                 const TensorAccess &operand) {
    if (gradient)
      replacements.push_back(
          {gradient->tensor.tensor, emitGradient(result, operand, *gradient)});
  };
  add(find(GradientMatch::Query), op.getDQuery(), match.query);
  add(find(GradientMatch::Key), op.getDKey(), match.key);
  add(find(GradientMatch::Value), op.getDValue(), match.value);
  unsigned next = 0;
  for (unsigned i = 0, e = match.biases.size(); i < e; ++i)
    if (const GradientMatch *gradient = find(GradientMatch::Bias, i))
      add(gradient, op.getDBiases()[next++], match.biases[i]);
}

void mlir::flash::emitBackward(AttentionMatch &match, AttentionOp forward,
                               const llvm::DenseMap<Value, Value> &replaced,
                               SmallVectorImpl<Replacement> &replacements) {
  BackwardEmitter(match, forward, replaced).run(replacements);
}
