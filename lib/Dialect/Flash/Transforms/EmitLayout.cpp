//===- EmitLayout.cpp - Tensors with a dim for each axis -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A tensor of the input may hold several dims of the attention in one of its
// own, or one of them in several. Reshapes give each a dim; nothing is moved.
//
//===----------------------------------------------------------------------===//

#include "AttentionEmitter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::flash;

std::optional<int64_t> mlir::flash::getAxisExtent(const AttentionMatch &match,
                                                  const Axis &axis) {
  if (axis.dim < 0)
    return 1;
  std::optional<int64_t> size =
      match.context->index.getExtent(axis.dim).getConstant();
  if (!size)
    return std::nullopt;
  return *size / axis.group;
}

Value mlir::flash::emitAxes(OpBuilder &builder, Location loc,
                            const AttentionMatch &match, Value value,
                            const TensorAccess &tensor) {
  if (tensor.needsCollapse())
    value =
        tensor::CollapseShapeOp::create(builder, loc, value, getSpans(tensor));
  if (!tensor.needsExpand())
    return value;
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<int64_t> shape;
  SmallVector<OpFoldResult> sizes;
  for (auto [i, axes] : llvm::enumerate(tensor.axes)) {
    int64_t known = 1;
    for (const Axis &axis : axes)
      known *= getAxisExtent(match, axis).value_or(1);
    for (const Axis &axis : axes) {
      std::optional<int64_t> size = getAxisExtent(match, axis);
      shape.push_back(size.value_or(ShapedType::kDynamic));
      if (size) {
        sizes.push_back(builder.getIndexAttr(*size));
        continue;
      }
      // At most one size of a group is dynamic: the matcher saw to that.
      Value dim = tensor::DimOp::create(builder, loc, value, i);
      if (known != 1) {
        Value rest = arith::ConstantIndexOp::create(builder, loc, known);
        dim = arith::DivUIOp::create(builder, loc, dim, rest);
      }
      sizes.push_back(dim);
    }
  }
  auto expanded = RankedTensorType::get(shape, type.getElementType());
  return tensor::ExpandShapeOp::create(builder, loc, expanded, value,
                                       getReassociation(tensor), sizes);
}
