//===- TensorAxes.cpp - Dims of the domain in a tensor -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What each dim of a tensor stands for: a dim of the domain, a group of heads,
// several dims merged (the tensor is reshaped), or a piece of one (its dims
// are joined).
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/AttentionMatcher.h"

using namespace mlir;
using namespace mlir::flash;

/// The axes of one dim of size `size` that is read at `expr`.
static bool readAxis(const IndexContext &index, const IndexExpr *expr,
                     const SizeExpr &size,
                     function_ref<bool(unsigned, int64_t)> accept,
                     bool allowMerged, SmallVectorImpl<Axis> &axes) {
  if (expr->isZero()) {
    axes.push_back({});
    return size == SizeExpr(1);
  }
  if (!expr->constant.isZero() || (expr->terms.size() > 1 && !allowMerged))
    return false;
  // Terms from the innermost: each stride is the size of all before it.
  SizeExpr stride(1);
  SmallVector<Axis> reversed;
  unsigned dynamic = 0;
  for (unsigned i = 0, e = expr->terms.size(); i < e; ++i) {
    const auto *term = llvm::find_if(
        expr->terms, [&](const auto &term) { return term.second == stride; });
    if (term == expr->terms.end())
      return false;
    const IndexAtom *atom = term->first;
    std::optional<unsigned> dim;
    std::optional<int64_t> group = 1;
    if (atom->kind == IndexAtom::Dim) {
      dim = atom->dim;
    } else if (atom->kind == IndexAtom::FloorDiv) {
      dim = atom->arg->getDim();
      group = atom->divisor.getConstant();
    }
    if (!dim || !group || !accept(*dim, *group))
      return false;
    std::optional<SizeExpr> extent =
        index.getExtent(*dim).divideExactly(SizeExpr(*group));
    if (!extent)
      return false;
    dynamic += !extent->getConstant();
    stride = stride * *extent;
    reversed.push_back({static_cast<int>(*dim), *group});
  }
  // A reshape can work out one size from the others.
  axes.append(reversed.rbegin(), reversed.rend());
  return dynamic <= 1 && stride == size;
}

/// The position in dim `first` of a tensor; if that is a piece of a dim whose
/// other pieces follow, the whole. Sets how many dims that are and their size.
static const IndexExpr *joinPieces(ExprContext &context,
                                   const TensorAccess &tensor, unsigned first,
                                   unsigned &span, SizeExpr &size) {
  IndexContext &index = context.index;
  SizeAnalysis &sizes = context.getSizes();
  const IndexExpr *whole = tensor.access[first], *joined = whole;
  size = sizes.getDim(tensor.tensor, first);
  const IndexAtom *atom = whole->getAtom();
  if (!atom || atom->kind != IndexAtom::FloorDiv)
    return whole;
  SizeExpr joinedSize = size;
  for (unsigned i = first + 1, e = tensor.access.size(); i < e; ++i) {
    SizeExpr next = sizes.getDim(tensor.tensor, i);
    joined = index.add(index.mul(joined, next), tensor.access[i]);
    joinedSize = joinedSize * next;
    if (!joined->getDim())
      continue;
    span = i + 1 - first;
    size = joinedSize;
    return joined;
  }
  return whole;
}

bool mlir::flash::readAxes(ExprContext &context, TensorAccess &tensor,
                           function_ref<bool(unsigned, int64_t)> accept,
                           bool allowMerged) {
  tensor.axes.clear();
  tensor.spans.clear();
  llvm::SmallDenseSet<int> used;
  for (unsigned i = 0, e = tensor.access.size(); i < e;) {
    SmallVector<Axis, 1> axes;
    SizeExpr size;
    unsigned span = 1;
    const IndexExpr *expr = joinPieces(context, tensor, i, span, size);
    if (!readAxis(context.index, expr, size, accept, allowMerged, axes))
      return false;
    i += span;
    tensor.spans.push_back(span);
    for (const Axis &axis : axes)
      if (axis.dim >= 0 && !used.insert(axis.dim).second)
        return false;
    tensor.axes.push_back(axes);
  }
  return true;
}
