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

#include <limits>
#include <tuple>

using namespace mlir;
using namespace mlir::flash;

bool Matcher::setAxes(TensorAccess &tensor, ArrayRef<unsigned> dims,
                      bool allowGroups, bool allowMerged) {
  return readAxes(
      *match.context, tensor,
      [&](unsigned dim, int64_t group) {
        return llvm::is_contained(dims, dim) &&
               (group == 1 || (allowGroups && (!headDim || headDim == dim)));
      },
      allowMerged);
}

//===----------------------------------------------------------------------===//
// Roles of the dims
//===----------------------------------------------------------------------===//

/// Heads of Q that share one head of K and V are rows too. The dim that masks
/// and biases depend on is m, else the largest, else the innermost.
unsigned Matcher::chooseRow(ArrayRef<unsigned> rows) {
  ExprContext &context = *match.context;
  if (rows.size() == 1)
    return rows.front();
  DimSet maskDims;
  SmallVector<const ScalarExpr *> worklist;
  if (const ScalarExpr *whole = context.normalize(scores))
    worklist.push_back(whole);
  llvm::DenseSet<const ScalarExpr *> seen;
  while (!worklist.empty()) {
    const ScalarExpr *expr = worklist.pop_back_val();
    if (expr == product || !seen.insert(expr).second)
      continue;
    if (expr->kind == ScalarExpr::Index)
      context.index.collectDims(expr->index, maskDims);
    worklist.append(expr->operands.begin(), expr->operands.end());
  }
  auto rank = [&](unsigned dim) {
    std::optional<int64_t> size = context.index.getExtent(dim).getConstant();
    return std::tuple(maskDims.contains(dim),
                      size.value_or(std::numeric_limits<int64_t>::max()), dim);
  };
  return *llvm::max_element(
      rows, [&](unsigned a, unsigned b) { return rank(a) < rank(b); });
}

/// n and k are known. d is read by V alone, m neither by K nor by V; the
/// others are batch dims, the last of them the head.
bool Matcher::classifyDims() {
  ExprContext &context = *match.context;
  DimSet probabilityDims, valueDims, keyDims;
  context.collectNormalDims(probabilityOperand, probabilityDims);
  if (lateDenominator)
    context.collectNormalDims(lateDenominator, probabilityDims);
  context.collectNormalDims(valueOperand, valueDims);
  context.collectNormalDims(keyOperand, keyDims);
  SmallVector<unsigned> rows, values;
  for (unsigned dim = 0; dim < numDims; ++dim) {
    if (context.index.getExtent(dim) == SizeExpr(1) || dim == keyDim)
      continue;
    bool inValue = valueDims.contains(dim);
    if (!probabilityDims.contains(dim)) {
      values.push_back(dim);
    } else if (!inValue && !keyDims.contains(dim)) {
      rows.push_back(dim);
    } else {
      batchDims.push_back(dim);
    }
  }
  if (values.size() == 1)
    valueDim = values.front();
  if (values.size() > 1) {
    // Their loops may be one dim of V that was split.
    for (unsigned dim : values)
      if (dimOrigins.count(dim) && refinement.valueLoops.empty() &&
          refinement.splits[dimOrigins[dim].first].empty())
        requestedMerge.push_back(dimOrigins[dim].first);
    if (requestedMerge.size() != values.size())
      requestedMerge.clear();
    return fail(6, RemarkId::OperandAccess, contraction,
                "V has several dims that P does not have");
  }
  if (!rows.empty()) {
    rowDim = chooseRow(rows);
    llvm::erase(rows, *rowDim);
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
      candidates.push_back({{expr->value, *access, {}, {}}, scale});
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
      context.collectDims(context.expandFully(expr->operands[1]), dims);
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

/// True if `tensor` is read through a remainder of a dim that a split makes
/// two dims of: then a repeated copy need not be read.
bool Matcher::wantsSplit(const TensorAccess &tensor) {
  return llvm::any_of(tensor.access, [&](const IndexExpr *expr) {
    const IndexAtom *atom = expr->getAtom();
    return atom && atom->kind == IndexAtom::Mod && atom->arg->getDim() &&
           requestedSplits.contains(*atom->arg->getDim());
  });
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
        this->merged |= wantsSplit(key.tensor);
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
      this->merged |= wantsSplit(value.tensor);
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
