//===- ScalarExprReduce.cpp - Reductions and whole expressions -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a linalg operation with reduction loops combines, and operations on
// whole expressions: expansion down to leaves, substitution of dims.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/ScalarExpr.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include <queue>

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

linalg::LinalgOp ExprContext::getReductionOp(const ScalarExpr *load) {
  if (!load->isLoad())
    return {};
  auto op = load->value.getDefiningOp<linalg::LinalgOp>();
  if (!op || !op.hasPureTensorSemantics() || op.getNumReductionLoops() == 0)
    return {};
  return op;
}

Value mlir::flash::peelElement(Value value) {
  while (auto extract = value.getDefiningOp<tensor::ExtractOp>()) {
    auto elements = extract.getTensor().getDefiningOp<tensor::FromElementsOp>();
    if (!elements || elements.getElements().size() != 1)
      break;
    value = elements.getElements().front();
  }
  return value;
}

/// The combiner of `yielded` if it combines `accumulator` with `other`.
static Reduction::Combiner getCombiner(Value yielded, Value accumulator,
                                       Value &other) {
  Operation *op = yielded.getDefiningOp();
  if (!op)
    return Reduction::Other;
  if (auto select = dyn_cast<arith::SelectOp>(op)) {
    // select(a > b, a, b), one of them the accumulator.
    auto cmp = select.getCondition().getDefiningOp<arith::CmpFOp>();
    if (!cmp)
      return Reduction::Other;
    Value lhs = select.getTrueValue(), rhs = select.getFalseValue();
    bool straight = cmp.getLhs() == lhs && cmp.getRhs() == rhs;
    bool swapped = cmp.getLhs() == rhs && cmp.getRhs() == lhs;
    using P = arith::CmpFPredicate;
    bool greater = llvm::is_contained({P::OGT, P::OGE, P::UGT, P::UGE},
                                      cmp.getPredicate());
    bool less = llvm::is_contained({P::OLT, P::OLE, P::ULT, P::ULE},
                                   cmp.getPredicate());
    if (!((straight && greater) || (swapped && less)) ||
        (lhs != accumulator && rhs != accumulator))
      return Reduction::Other;
    other = lhs == accumulator ? rhs : lhs;
    return Reduction::Max;
  }
  if (op->getNumOperands() != 2)
    return Reduction::Other;
  Value lhs = peelElement(op->getOperand(0)),
        rhs = peelElement(op->getOperand(1));
  if (lhs != accumulator && rhs != accumulator)
    return Reduction::Other;
  other = lhs == accumulator ? rhs : lhs;
  if (isa<arith::AddFOp, arith::AddIOp>(op))
    return Reduction::Add;
  if (isa<arith::MulFOp>(op))
    return Reduction::Mul;
  if (isa<arith::MaximumFOp, arith::MaxNumFOp>(op))
    return Reduction::Max;
  if (isa<arith::MinimumFOp, arith::MinNumFOp>(op))
    return Reduction::Min;
  if (isa<arith::AndIOp>(op))
    return Reduction::And;
  if (isa<arith::OrIOp>(op))
    return Reduction::Or;
  return Reduction::Other;
}

std::optional<Reduction>
ExprContext::getReduction(const ScalarExpr *load,
                          ArrayRef<const IndexExpr *> inner) {
  linalg::LinalgOp op = getReductionOp(load);
  std::optional<IndexList> indices = getIndices(load);
  if (!op || !indices)
    return std::nullopt;
  unsigned result = cast<OpResult>(load->value).getResultNumber();
  OpOperand *init = op.getDpsInitOperand(result);
  Block *body = op.getBlock();
  Value accumulator = op.getMatchingBlockArgument(init), other;
  Value yielded = peelElement(body->getTerminator()->getOperand(result));
  // a * b + accumulator in one operation.
  auto fma = yielded.getDefiningOp<math::FmaOp>();
  Reduction reduction;
  reduction.op = op;
  reduction.combiner = fma && fma.getC() == accumulator
                           ? Reduction::Add
                           : getCombiner(yielded, accumulator, other);
  if (reduction.combiner == Reduction::Other)
    return std::nullopt;
  std::optional<IndexList> loops = getLoops(op, result, *indices, inner);
  if (!loops)
    return std::nullopt;
  llvm::DenseMap<Value, const ScalarExpr *> known;
  for (OpOperand *operand : op.getDpsInputOperands())
    if (const ScalarExpr *element = getOperandElement(op, *operand, *loops))
      known[op.getMatchingBlockArgument(operand)] = element;
  if (other) {
    reduction.body = evaluateBody(other, body, *loops, known);
  } else {
    const ScalarExpr *lhs = evaluateBody(fma.getA(), body, *loops, known),
                     *rhs = evaluateBody(fma.getB(), body, *loops, known);
    if (lhs && rhs)
      reduction.body = make<arith::MulFOp>(fma, fma.getType(), {lhs, rhs});
  }
  if (!reduction.body)
    return std::nullopt;
  reduction.init =
      load->withoutInit
          ? getConstant(cast<TypedAttr>(Builder(op).getZeroAttr(load->type)))
          : expandFully(getLoad(init->get(), *indices));
  return reduction;
}

/// A contraction that accumulates into another tensor is that tensor plus the
/// contraction: scores that start at a mask. Constants other than zero and
/// uninitialized tensors stay what they are; the matcher refuses them.
const ScalarExpr *ExprContext::expandInit(const ScalarExpr *load) {
  linalg::LinalgOp op = getReductionOp(load);
  std::optional<IndexList> indices = getIndices(load);
  if (!op || !indices || load->withoutInit || !isa<FloatType>(load->type))
    return nullptr;
  unsigned result = cast<OpResult>(load->value).getResultNumber();
  Value init = op.getDpsInitOperand(result)->get();
  if (!isa<RankedTensorType>(init.getType()))
    return nullptr;
  const ScalarExpr *start = expandFully(getLoad(init, *indices));
  if (evaluate(start) ||
      (start->isLoad() && start->value.getDefiningOp<tensor::EmptyOp>()))
    return nullptr;
  IndexList inner;
  for (unsigned loop : getReductionLoops(op))
    inner.push_back(index.getDim(index.addDim(getLoopExtent(op, loop))));
  ScalarExpr key{};
  key.kind = ScalarExpr::Load;
  key.type = load->type;
  key.value = load->value;
  key.operands = load->operands;
  key.withoutInit = true;
  const ScalarExpr *sum = unique(key);
  std::optional<Reduction> reduction = getReduction(sum, inner);
  if (!reduction || reduction->combiner != Reduction::Add)
    return nullptr;
  const ScalarExpr *body = stripCasts(reduction->body);
  if (!body->isOp<arith::MulFOp>())
    return nullptr;
  return make<arith::AddFOp>(op, load->type, {sum, getLoad(init, *indices)});
}

//===----------------------------------------------------------------------===//
// Whole expressions
//===----------------------------------------------------------------------===//

const ScalarExpr *ExprContext::normalize(const ScalarExpr *expr) {
  auto it = normalForms.find(expr);
  if (it != normalForms.end())
    return it->second;
  const ScalarExpr *result = expr;
  const ScalarExpr *expanded = expandFully(expr);
  if (expanded != expr) {
    result = normalize(expanded);
  } else if (!expr->operands.empty()) {
    // Positions of a load may be read from tensors themselves.
    SmallVector<const ScalarExpr *> operands;
    for (const ScalarExpr *operand : expr->operands) {
      operands.push_back(normalize(operand));
      if (!operands.back() || isExhausted())
        return normalForms[expr] = nullptr;
    }
    result = expr->isLoad() ? getLoadLike(expr, operands)
                            : getOp(*expr->name, expr->attributes, expr->source,
                                    expr->type, operands);
    if (expr->isLoad() && result != expr)
      result = normalize(result);
  }
  return normalForms[expr] = result;
}

IndexList ExprContext::addDims(Value tensor) {
  IndexList indices;
  auto type = cast<RankedTensorType>(tensor.getType());
  for (unsigned i = 0, e = type.getRank(); i < e; ++i)
    indices.push_back(index.getDim(index.addDim(sizes.getDim(tensor, i))));
  return indices;
}

void ExprContext::collectDims(const ScalarExpr *expr, DimSet &dims) {
  SmallVector<const ScalarExpr *> worklist = {expr};
  llvm::SmallDenseSet<const ScalarExpr *> seen;
  while (!worklist.empty()) {
    expr = worklist.pop_back_val();
    if (!seen.insert(expr).second)
      continue;
    if (expr->kind == ScalarExpr::Index)
      index.collectDims(expr->index, dims);
    worklist.append(expr->operands.begin(), expr->operands.end());
  }
}

namespace {
/// Loads in the order in which to look behind them: inputs first, then what
/// was computed last. A residual stream leads back through all layers, and
/// whatever is to be found is near.
class NearestFirst {
public:
  void push(const ScalarExpr *load) {
    Operation *op = load->value.getDefiningOp();
    if (op && !home)
      home = op->getBlock();
    queue.push({load, op, !op ? 2u : op->getBlock() == home ? 1u : 0u});
  }
  bool empty() const { return queue.empty(); }
  const ScalarExpr *pop() {
    const ScalarExpr *load = queue.top().load;
    queue.pop();
    return load;
  }

private:
  struct Entry {
    const ScalarExpr *load;
    Operation *op;
    unsigned rank;

    bool operator<(const Entry &other) const {
      if (rank != other.rank || rank != 1)
        return rank < other.rank;
      return op != other.op && op->isBeforeInBlock(other.op);
    }
  };

  Block *home = nullptr; ///< of the first load that has an operation
  std::priority_queue<Entry> queue;
};
} // namespace

void ExprContext::collectNormalDims(const ScalarExpr *expr, DimSet &dims) {
  // An expansion has no dims that its load does not have. So there is nothing
  // to find behind a load whose dims are all known, and beyond the budget
  // those of a load are taken as they are.
  unsigned budget = kMaxUnfolded;
  SmallVector<const ScalarExpr *> worklist = {expr};
  NearestFirst loads;
  llvm::DenseSet<const ScalarExpr *> seen;
  while (!worklist.empty() || !loads.empty()) {
    if (worklist.empty()) {
      const ScalarExpr *load = loads.pop();
      DimSet own;
      collectDims(load, own);
      if (llvm::all_of(own, [&](unsigned dim) { return dims.contains(dim); }))
        continue;
      const ScalarExpr *expanded = load;
      if (budget > 0) {
        --budget;
        expanded = expand(load);
      }
      if (expanded != load)
        worklist.push_back(expanded);
      else
        worklist.append(load->operands.begin(), load->operands.end());
      continue;
    }
    const ScalarExpr *top = worklist.pop_back_val();
    if (!seen.insert(top).second)
      continue;
    if (top->kind == ScalarExpr::Index)
      index.collectDims(top->index, dims);
    if (top->isLoad())
      loads.push(top);
    else
      worklist.append(top->operands.begin(), top->operands.end());
  }
}

const ScalarExpr *ExprContext::substitute(
    const ScalarExpr *expr,
    const llvm::DenseMap<unsigned, const IndexExpr *> &dims) {
  if (expr->kind == ScalarExpr::Index)
    return getIndex(index.substitute(expr->index, dims), expr->type);
  if (expr->operands.empty())
    return expr;
  SmallVector<const ScalarExpr *> operands;
  for (const ScalarExpr *operand : expr->operands)
    operands.push_back(substitute(operand, dims));
  if (expr->isLoad())
    return getLoadLike(expr, operands);
  return getOp(*expr->name, expr->attributes, expr->source, expr->type,
               operands);
}
