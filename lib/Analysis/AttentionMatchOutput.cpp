//===- AttentionMatchOutput.cpp - O and unit dims -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The last steps of a match: which value becomes the result (past reshapes,
// transposes and the final rounding if they only move or round O), and the
// places of dims of size 1.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatchImpl.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Output
//===----------------------------------------------------------------------===//

std::optional<IndexList>
Matcher::solveAccess(ArrayRef<const IndexExpr *> access,
                     ArrayRef<const IndexExpr *> q) {
  IndexContext &index = match.context->index;
  llvm::DenseMap<unsigned, const IndexExpr *> solution;
  for (auto [from, to] : llvm::zip(access, outputAccess)) {
    if (from->terms.size() != to->terms.size() ||
        from->constant != to->constant)
      return std::nullopt;
    for (const auto &[atom, coefficient] : from->terms) {
      // Strides are distinct, so that they say which dim is which.
      const auto *term = llvm::find_if(
          to->terms, [&, stride = coefficient](const auto &candidate) {
            return candidate.second == stride;
          });
      if (term == to->terms.end() || atom->kind != IndexAtom::Dim ||
          term->first->kind != IndexAtom::Dim ||
          index.getExtent(atom->dim) != index.getExtent(term->first->dim) ||
          !solution.insert({atom->dim, index.getDim(term->first->dim)}).second)
        return std::nullopt;
    }
  }
  IndexList result;
  for (const IndexExpr *expr : q) {
    std::optional<unsigned> dim = expr->getDim();
    if (!dim) {
      result.push_back(expr);
      continue;
    }
    auto it = solution.find(*dim);
    if (it == solution.end())
      return std::nullopt;
    result.push_back(it->second);
  }
  return result;
}

std::optional<IndexList> Matcher::relateOutput(Value candidate, Value base) {
  ExprContext &context = *match.context;
  if (!isa<RankedTensorType>(candidate.getType()))
    return std::nullopt;
  IndexList q = context.addDims(candidate);
  const ScalarExpr *expr = context.getLoad(candidate, q);
  while (!expr->isLoad() || expr->value != base) {
    const ScalarExpr *next = expr;
    if (expr->isOp<arith::TruncFOp>() && expr->isRounding())
      next = expr->operands[0];
    else if (expr->isLoad())
      next = context.expand(expr);
    if (next == expr)
      return std::nullopt;
    expr = next;
  }
  std::optional<IndexList> access = context.getIndices(expr);
  if (!access)
    return std::nullopt;
  return solveAccess(*access, q);
}

Operation *Matcher::getOnlyUser(Value value) const {
  Operation *only = nullptr;
  for (Operation *user : value.getUsers()) {
    if (deadCode.contains(user))
      continue;
    // Reads from inside a region count for the operation that holds it.
    while (user && user->getBlock() != value.getParentBlock())
      user = user->getParentOp();
    if (!user || (only && only != user))
      return nullptr;
    only = user;
  }
  return only;
}

bool Matcher::chooseOutput() {
  Value base = late ? late : Value(contraction->getResult(0));
  SmallVector<unsigned> dims(batchDims);
  for (std::optional<unsigned> dim : {rowDim, valueDim})
    if (dim)
      dims.push_back(*dim);
  auto accept = [&](Value value, IndexList access, bool allowMerged) {
    TensorAccess output = {value, std::move(access), {}, {}};
    if (!setAxes(output, dims, /*allowGroups=*/false, allowMerged))
      return false;
    // Joined dims are taken apart again: to sizes that are known.
    if (output.needsCollapse() &&
        !cast<RankedTensorType>(value.getType()).hasStaticShape())
      return false;
    match.output = std::move(output);
    return true;
  };
  accept(base, outputAccess, /*allowMerged=*/false);
  Value current = base;
  for (unsigned steps = 0; steps < 8; ++steps) {
    Operation *user = getOnlyUser(current);
    if (!user || user->getNumResults() != 1 || !isMemoryEffectFree(user))
      break;
    current = user->getResult(0);
    std::optional<IndexList> access = relateOutput(current, base);
    if (access)
      accept(current, *access, /*allowMerged=*/false);
  }
  if (match.output.tensor)
    return true;
  merged = true;
  if (accept(base, outputAccess, /*allowMerged=*/true))
    return true;
  return fail(8, RemarkId::OperandAccess, contraction, "O");
}

//===----------------------------------------------------------------------===//
// Unit dims
//===----------------------------------------------------------------------===//

/// Gives dims of extent 1 that `tensor` may have to its dims of size 1, from
/// the right; those it must have are added if there is no place for them.
void Matcher::placeUnitDims(TensorAccess &tensor, ArrayRef<unsigned> allowed,
                            ArrayRef<unsigned> required) {
  SmallVector<Axis *> places;
  for (auto &axes : tensor.axes)
    if (axes.size() == 1 && axes[0].dim < 0)
      places.push_back(&axes[0]);
  SmallVector<unsigned> units;
  for (unsigned dim : allowed)
    if (match.context->index.getExtent(dim) == SizeExpr(1))
      units.push_back(dim);
  // Too few places: only what must have one.
  if (places.size() < units.size())
    llvm::erase_if(units, [&](unsigned dim) {
      return !llvm::is_contained(required, dim);
    });
  SmallVector<Axis, 1> homeless;
  for (unsigned dim : llvm::reverse(units)) {
    Axis axis = {static_cast<int>(dim), 1};
    if (places.empty())
      homeless.insert(homeless.begin(), axis);
    else
      places.pop_back_val()->dim = dim;
  }
  if (homeless.empty())
    return;
  if (tensor.axes.empty())
    tensor.axes.emplace_back();
  tensor.axes.front().insert(tensor.axes.front().begin(), homeless.begin(),
                             homeless.end());
}

void Matcher::placeUnitDims() {
  IndexContext &index = match.context->index;
  auto orUnit = [&](std::optional<unsigned> dim) {
    return dim ? *dim : index.addDim(SizeExpr(1));
  };
  // The output decides how many batch dims of size 1 there are: the places
  // that d, m and h do not take.
  unsigned places = llvm::count_if(match.output.axes, [](const auto &axes) {
    return axes.size() == 1 && axes[0].dim < 0;
  });
  unsigned missing = !valueDim + !rowDim + batchDims.empty();
  for (unsigned i = missing; i < places; ++i)
    match.batch.push_back(index.addDim(SizeExpr(1)));
  if (batchDims.empty()) {
    match.h = index.addDim(SizeExpr(1));
  } else {
    match.batch.append(batchDims.begin(), batchDims.end() - 1);
    match.h = batchDims.back();
  }
  match.m = orUnit(rowDim);
  match.n = *keyDim;
  match.k = orUnit(contractedDim);
  match.d = orUnit(valueDim);

  SmallVector<unsigned> outer(match.batch.begin(), match.batch.end());
  outer.push_back(match.h);
  auto with = [&](std::initializer_list<unsigned> dims) {
    SmallVector<unsigned> all(outer);
    all.append(dims);
    return all;
  };
  placeUnitDims(match.output, with({match.m, match.d}),
                with({match.m, match.d}));
  placeUnitDims(match.query, with({match.m, match.k}), {match.m, match.k});
  placeUnitDims(match.key, with({match.n, match.k}), {match.n, match.k});
  placeUnitDims(match.value, with({match.n, match.d}), {match.n, match.d});
  if (match.dropout.mask)
    placeUnitDims(*match.dropout.mask, with({match.m, match.n}),
                  {match.m, match.n});
  // A bias keeps 0 where it does not have the rank of the scores.
  SmallVector<unsigned> scoreDims = with({match.m, match.n});
  for (TensorAccess &bias : match.biases)
    for (auto [i, axes] : llvm::enumerate(bias.axes))
      if (bias.axes.size() == scoreDims.size() && axes[0].dim < 0 &&
          index.getExtent(scoreDims[i]) == SizeExpr(1))
        axes[0].dim = scoreDims[i];
}
