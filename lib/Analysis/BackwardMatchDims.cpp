//===- BackwardMatchDims.cpp - Dims of a backward -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Relates the loops of backward operations to the dims of the forward match.
// Loops may hold several dims, and dims may be spread over several loops.
//
//===----------------------------------------------------------------------===//

#include "BackwardMatchImpl.h"

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Axes
//===----------------------------------------------------------------------===//

/// The axes of one dim of size `size` that is read at `expr`.
static bool setAxis(const AttentionMatch &match, const IndexExpr *expr,
                    const SizeExpr &size, SmallVectorImpl<Axis> &axes) {
  if (expr->isZero()) {
    axes.push_back({});
    return size == SizeExpr(1);
  }
  const IndexContext &index = match.context->index;
  // Terms from the innermost: each stride is the size of all before it.
  SizeExpr stride(1);
  SmallVector<Axis> reversed;
  unsigned dynamic = 0;
  for (unsigned i = 0, e = expr->terms.size(); i < e; ++i) {
    const auto *term = llvm::find_if(
        expr->terms, [&](const auto &term) { return term.second == stride; });
    if (term == expr->terms.end() || !expr->constant.isZero())
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
    if (!dim || !group || (*group != 1 && *dim != match.h) ||
        !llvm::is_contained(match.getDims(), *dim))
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
static const IndexExpr *joinPieces(const AttentionMatch &match,
                                   const TensorAccess &tensor, unsigned first,
                                   unsigned &span, SizeExpr &size) {
  IndexContext &index = match.context->index;
  SizeAnalysis &sizes = match.context->getSizes();
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

bool mlir::flash::setAxes(const AttentionMatch &match, TensorAccess &tensor) {
  tensor.axes.clear();
  tensor.spans.clear();
  llvm::SmallDenseSet<int> used;
  for (unsigned i = 0, e = tensor.access.size(); i < e;) {
    SmallVector<Axis, 1> axes;
    SizeExpr size;
    unsigned span = 1;
    const IndexExpr *expr = joinPieces(match, tensor, i, span, size);
    if (!setAxis(match, expr, size, axes))
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

SmallVector<std::pair<int, int64_t>>
mlir::flash::getLayout(const AttentionMatch &match,
                       const TensorAccess &tensor) {
  SmallVector<std::pair<int, int64_t>> layout;
  for (const auto &axes : tensor.axes)
    for (const Axis &axis : axes)
      if (axis.dim >= 0 &&
          match.context->index.getExtent(axis.dim) != SizeExpr(axis.group))
        layout.push_back({axis.dim, axis.group});
  llvm::sort(layout);
  return layout;
}

//===----------------------------------------------------------------------===//
// Unification
//===----------------------------------------------------------------------===//

/// The dim at the bottom of floordivs and mods, and what the atom is worth of
/// it: dim = Σ atom · stride over the atoms that take it apart.
static std::optional<std::pair<unsigned, SizeExpr>>
getPiece(const IndexAtom *atom) {
  if (atom->kind == IndexAtom::Dim)
    return std::make_pair(atom->dim, SizeExpr(1));
  const IndexAtom *inner = atom->arg->getAtom();
  if (!inner)
    return std::nullopt;
  std::optional<std::pair<unsigned, SizeExpr>> piece = getPiece(inner);
  if (piece && atom->kind == IndexAtom::FloorDiv)
    piece->second = piece->second * atom->divisor;
  return piece;
}

/// How many values an atom has, if they start at 0.
static std::optional<SizeExpr> getRadix(const IndexContext &index,
                                        const IndexAtom *atom) {
  if (atom->kind == IndexAtom::Dim)
    return index.getExtent(atom->dim);
  if (atom->kind == IndexAtom::Mod)
    return atom->divisor;
  const IndexAtom *inner = atom->arg->getAtom();
  std::optional<SizeExpr> radix;
  if (inner)
    radix = getRadix(index, inner);
  return radix ? radix->divideExactly(atom->divisor) : std::nullopt;
}

/// Splits `to` as the terms of `from`, mixed radix, are its digits, and adds
/// what that says of the unsolved dims.
static bool
collectPieces(IndexContext &index, const IndexExpr *from, const IndexExpr *to,
              const DimMap &solution,
              llvm::MapVector<unsigned, const IndexExpr *> &pieces) {
  for (const auto &[atom, stride] : from->terms) {
    std::optional<std::pair<unsigned, SizeExpr>> piece = getPiece(atom);
    if (!piece)
      return false;
    if (solution.count(piece->first))
      continue;
    const IndexExpr *digit = to;
    if (stride != SizeExpr(1))
      digit = index.floorDiv(digit, stride);
    // The outermost digit is what is left; the others end at their radix.
    if (from->terms.size() > 1) {
      std::optional<SizeExpr> radix = getRadix(index, atom);
      if (!radix)
        return false;
      digit = index.mod(digit, *radix);
    }
    const IndexExpr *&sum = pieces[piece->first];
    digit = index.mul(digit, piece->second);
    sum = sum ? index.add(sum, digit) : digit;
  }
  return true;
}

bool mlir::flash::unify(IndexContext &index, ArrayRef<const IndexExpr *> from,
                        ArrayRef<const IndexExpr *> to, DimMap &solution) {
  llvm::MapVector<unsigned, const IndexExpr *> pieces;
  for (auto [lhs, rhs] : llvm::zip_equal(from, to))
    if (!collectPieces(index, lhs, rhs, solution, pieces))
      return false;
  for (auto [dim, value] : pieces)
    solution[dim] = value;
  for (auto [lhs, rhs] : llvm::zip_equal(from, to))
    if (index.substitute(lhs, solution) != rhs)
      return false;
  return true;
}
