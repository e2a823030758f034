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

bool mlir::flash::setAxes(const AttentionMatch &match, TensorAccess &tensor) {
  SmallVector<unsigned> dims = match.getDims();
  return readAxes(
      *match.context, tensor,
      [&](unsigned dim, int64_t group) {
        return llvm::is_contained(dims, dim) && (group == 1 || dim == match.h);
      },
      /*allowMerged=*/true);
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
