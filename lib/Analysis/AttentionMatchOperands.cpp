//===- AttentionMatchOperands.cpp - Dims, Q, K and V -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Gives the dims their roles and chooses the tensors to read Q, K and V from:
// the ones closest to the inputs that are read by a projected permutation of
// the dims (heads may be grouped), so that transposes, broadcasts, reshapes
// and casts in between are not needed any more.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatchImpl.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Refinement
//===----------------------------------------------------------------------===//

/// Notes that a dim is taken apart by `floordiv` and `mod`.
void Matcher::noteSplits(const IndexExpr *expr) {
  for (const auto &[atom, coefficient] : expr->terms) {
    if (atom->kind == IndexAtom::Dim)
      continue;
    noteSplits(atom->arg);
    if (atom->kind != IndexAtom::Mod)
      continue;
    SizeExpr divisor = atom->divisor;
    std::optional<unsigned> dim = atom->arg->getDim();
    if (const IndexAtom *inner = atom->arg->getAtom())
      if (inner->kind == IndexAtom::FloorDiv) {
        dim = inner->arg->getDim();
        divisor = inner->divisor;
      }
    if (!dim || dim == keyDim || !dimOrigins.count(*dim))
      continue;
    if (match.context->index.getExtent(*dim).divideExactly(divisor))
      requestedSplits.insert({*dim, divisor});
  }
}

void Matcher::noteSplits(const ScalarExpr *load) {
  if (std::optional<IndexList> indices = match.context->getIndices(load))
    for (const IndexExpr *expr : *indices)
      noteSplits(expr);
}

/// Splits one dim of each loop that needs it.
bool Matcher::applySplits() {
  refinedSplits = splits;
  llvm::SmallDenseSet<unsigned> done;
  for (const auto &[dim, divisor] : requestedSplits) {
    auto [loop, position] = dimOrigins.lookup(dim);
    if (!done.insert(loop).second)
      continue;
    const SizeExpr &extent = match.context->index.getExtent(dim);
    LoopSplit &split = refinedSplits[loop];
    if (split.empty())
      split.push_back(extent);
    split[position] = *extent.divideExactly(divisor);
    split.insert(split.begin() + position + 1, divisor);
  }
  needsRefinement = !done.empty();
  return needsRefinement;
}

//===----------------------------------------------------------------------===//
// Axes
//===----------------------------------------------------------------------===//

bool Matcher::setAxis(const IndexExpr *expr, SizeExpr size,
                      ArrayRef<unsigned> dims, bool allowGroups,
                      bool allowMerged, SmallVectorImpl<Axis> &axes) {
  if (expr->isZero()) {
    axes.push_back({});
    return size == SizeExpr(1);
  }
  if (!expr->constant.isZero() || (expr->terms.size() > 1 && !allowMerged))
    return false;
  const IndexContext &index = match.context->index;
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
    Axis axis;
    if (atom->kind == IndexAtom::FloorDiv && allowGroups) {
      std::optional<unsigned> dim = atom->arg->getDim();
      std::optional<int64_t> group = atom->divisor.getConstant();
      if (!dim || !group || (headDim && headDim != dim))
        return false;
      axis = {static_cast<int>(*dim), *group};
    } else if (atom->kind == IndexAtom::Dim) {
      axis = {static_cast<int>(atom->dim), 1};
    } else {
      return false;
    }
    if (!llvm::is_contained(dims, static_cast<unsigned>(axis.dim)))
      return false;
    std::optional<SizeExpr> extent =
        index.getExtent(axis.dim).divideExactly(SizeExpr(axis.group));
    if (!extent)
      return false;
    dynamic += !extent->getConstant();
    stride = stride * *extent;
    reversed.push_back(axis);
  }
  // A reshape can work out one size from the others.
  if (dynamic > 1)
    return false;
  axes.append(reversed.rbegin(), reversed.rend());
  return stride == size;
}

bool Matcher::setAxes(TensorAccess &tensor, ArrayRef<unsigned> dims,
                      bool allowGroups, bool allowMerged) {
  tensor.axes.clear();
  llvm::SmallDenseSet<int> used;
  for (auto [i, expr] : llvm::enumerate(tensor.access)) {
    SmallVector<Axis, 1> axes;
    if (!setAxis(expr, sizes.getDim(tensor.tensor, i), dims, allowGroups,
                 allowMerged, axes))
      return false;
    for (const Axis &axis : axes)
      if (axis.dim >= 0 && !used.insert(axis.dim).second)
        return false;
    tensor.axes.push_back(axes);
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Roles of the dims
//===----------------------------------------------------------------------===//

/// n and k are known. d is read by V alone, m neither by K nor by V; the
/// others are batch dims, the last of them the head.
bool Matcher::classifyDims() {
  ExprContext &context = *match.context;
  DimSet probabilityDims, valueDims, keyDims;
  context.collectDims(probabilityOperand, probabilityDims);
  if (lateDenominator)
    context.collectDims(lateDenominator, probabilityDims);
  context.collectDims(valueOperand, valueDims);
  context.collectDims(keyOperand, keyDims);
  SmallVector<unsigned> rows;
  for (unsigned dim = 0; dim < dimOrigins.size(); ++dim) {
    if (context.index.getExtent(dim) == SizeExpr(1) || dim == keyDim)
      continue;
    bool inValue = valueDims.contains(dim);
    if (!probabilityDims.contains(dim)) {
      if (valueDim)
        return fail(6, RemarkId::OperandAccess, contraction,
                    "V has several dims that P does not have");
      valueDim = dim;
    } else if (!inValue && !keyDims.contains(dim)) {
      rows.push_back(dim);
    } else {
      batchDims.push_back(dim);
    }
  }
  // Heads of Q that share one head of K and V are rows too; the innermost of
  // them is m.
  if (!rows.empty()) {
    rowDim = rows.pop_back_val();
    batchDims.append(rows);
    llvm::sort(batchDims);
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

void Matcher::collectCandidates(const ScalarExpr *expr, bool allowScale,
                                SmallVectorImpl<Candidate> &candidates) {
  ExprContext &context = *match.context;
  ScaleProduct scale;
  for (unsigned steps = 0; steps < 128; ++steps) {
    if (expr->isLoad()) {
      std::optional<IndexList> access = context.getIndices(expr);
      if (!access)
        return;
      noteSplits(expr);
      candidates.push_back({{expr->value, *access, {}}, scale});
      const ScalarExpr *next = context.expand(expr);
      if (next == expr)
        return;
      expr = next;
    } else if (expr->isOp<arith::ExtFOp>()) {
      expr = expr->operands[0];
    } else if (allowScale &&
               (expr->isOp<arith::MulFOp>() || expr->isOp<arith::DivFOp>())) {
      bool divide = expr->isOp<arith::DivFOp>();
      DimSet dims;
      context.collectDims(expr->operands[1], dims);
      unsigned side = !divide && !dims.empty() ? 1 : 0;
      if (!addFactor(expr->operands[1 - side], divide, scale))
        return;
      expr = expr->operands[side];
    } else {
      return;
    }
  }
}

static bool readsDim(const TensorAccess &tensor, std::optional<unsigned> dim) {
  if (!dim)
    return true;
  return llvm::any_of(tensor.axes, [&](const auto &axes) {
    return llvm::any_of(axes, [&](const Axis &axis) {
      return axis.dim == static_cast<int>(*dim);
    });
  });
}

/// The dim that is read in groups, if there is one.
static std::optional<unsigned> getGroupedDim(const TensorAccess &tensor) {
  for (const auto &axes : tensor.axes)
    for (const Axis &axis : axes)
      if (axis.group != 1)
        return axis.dim;
  return std::nullopt;
}

bool Matcher::chooseQueryAndKey() {
  SmallVector<Candidate> queries, keys;
  collectCandidates(queryOperand, /*allowScale=*/true, queries);
  collectCandidates(keyOperand, /*allowScale=*/true, keys);
  SmallVector<unsigned> queryDims(batchDims), keyDims(batchDims);
  keyDims.push_back(*keyDim);
  if (rowDim)
    queryDims.push_back(*rowDim);
  if (contractedDim) {
    queryDims.push_back(*contractedDim);
    keyDims.push_back(*contractedDim);
  }
  auto elementType = [](const Candidate &candidate) {
    return getElementTypeOrSelf(candidate.tensor.tensor.getType());
  };
  for (bool merged : {false, true})
    for (Candidate &query : llvm::reverse(queries)) {
      if (!isa<FloatType>(elementType(query)) ||
          !setAxes(query.tensor, queryDims, /*allowGroups=*/false, merged) ||
          !readsDim(query.tensor, rowDim) ||
          !readsDim(query.tensor, contractedDim))
        continue;
      for (Candidate &key : llvm::reverse(keys)) {
        if (elementType(query) != elementType(key) ||
            !setAxes(key.tensor, keyDims, /*allowGroups=*/true, merged) ||
            !readsDim(key.tensor, keyDim) ||
            !readsDim(key.tensor, contractedDim))
          continue;
        this->merged |= merged;
        match.query = query.tensor;
        match.key = key.tensor;
        match.scale.append(query.scale);
        match.scale.append(key.scale);
        headDim = getGroupedDim(key.tensor);
        return true;
      }
    }
  return fail(6, RemarkId::OperandAccess, product->value.getDefiningOp(),
              "Q or K");
}

bool Matcher::chooseValue() {
  SmallVector<Candidate> values;
  collectCandidates(valueOperand, /*allowScale=*/false, values);
  SmallVector<unsigned> dims(batchDims);
  dims.push_back(*keyDim);
  if (valueDim)
    dims.push_back(*valueDim);
  for (bool merged : {false, true})
    for (Candidate &value : llvm::reverse(values)) {
      if (!isa<FloatType>(
              getElementTypeOrSelf(value.tensor.tensor.getType())) ||
          !setAxes(value.tensor, dims, /*allowGroups=*/true, merged) ||
          !readsDim(value.tensor, keyDim) || !readsDim(value.tensor, valueDim))
        continue;
      this->merged |= merged;
      match.value = value.tensor;
      if (!headDim)
        headDim = getGroupedDim(value.tensor);
      return true;
    }
  return fail(6, RemarkId::OperandAccess, contraction, "V");
}

bool Matcher::chooseOperands() {
  if (!chooseQueryAndKey() || !chooseValue())
    return false;
  // The grouped dim is the head; else the last of the batch dims is.
  if (headDim) {
    llvm::erase(batchDims, *headDim);
    batchDims.push_back(*headDim);
  }
  return true;
}
