//===- AttentionMatchDomain.cpp - The dims of a match -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A match is expressed over the loops of the contraction with V. Loops and
// dims are not the same: one loop may hold several dims (a collapsed batch),
// and several loops may be one dim (a grid of keys, a split head dim). Which
// ones is found out while matching; the match then starts over.
//
//===----------------------------------------------------------------------===//

#include "AttentionMatchImpl.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Loops and dims
//===----------------------------------------------------------------------===//

/// The non-unit reduction loops of the contraction: the keys. Several of them
/// are one dim.
SmallVector<unsigned> Matcher::findKeyLoops() {
  SmallVector<unsigned> keyLoops;
  for (unsigned loop : match.context->getReductionLoops(contraction))
    if (match.context->getLoopExtent(contraction, loop) != SizeExpr(1))
      keyLoops.push_back(loop);
  return keyLoops;
}

/// One new dim for several loops, outermost first.
unsigned Matcher::addMergedDim(linalg::LinalgOp op, ArrayRef<unsigned> merged,
                               MutableArrayRef<const IndexExpr *> positions) {
  ExprContext &context = *match.context;
  SizeExpr extent(1);
  for (unsigned loop : merged)
    extent = extent * context.getLoopExtent(op, loop);
  unsigned dim = context.index.addDim(extent);
  const IndexExpr *rest = context.index.getDim(dim);
  for (size_t i = merged.size() - 1; i > 0; --i) {
    SizeExpr size = context.getLoopExtent(op, merged[i]);
    positions[merged[i]] = context.index.mod(rest, size);
    rest = context.index.floorDiv(rest, size);
  }
  positions[merged.front()] = rest;
  return dim;
}

/// Makes the dims of the match from the loops of the contraction.
bool Matcher::setUpDims() {
  ExprContext &context = *match.context;
  IndexContext &index = context.index;
  loops.assign(contraction.getNumLoops(), nullptr);
  SmallVector<unsigned> keyLoops = findKeyLoops();
  if (keyLoops.empty())
    return fail(1, RemarkId::NoValueContraction, contraction,
                llvm::any_of(context.getReductionLoops(contraction),
                             [](unsigned) { return true; })
                    ? "there is a single key, whose probability is 1"
                    : "");
  for (ArrayRef<unsigned> merged :
       {ArrayRef<unsigned>(keyLoops), ArrayRef(refinement.valueLoops)})
    if (merged.size() > 1)
      numDims = addMergedDim(contraction, merged, loops) + 1;
  if (keyLoops.size() > 1)
    keyDim = 0;
  for (unsigned loop = 0, e = contraction.getNumLoops(); loop < e; ++loop) {
    if (loops[loop])
      continue;
    LoopSplit sizes = refinement.splits[loop];
    if (sizes.empty())
      sizes.push_back(context.getLoopExtent(contraction, loop));
    const IndexExpr *position = index.getConstant(SizeExpr());
    for (auto [i, size] : llvm::enumerate(sizes)) {
      unsigned dim = index.addDim(size);
      dimOrigins[dim] = {loop, static_cast<unsigned>(i)};
      position = index.add(index.mul(position, size), index.getDim(dim));
      numDims = dim + 1;
    }
    loops[loop] = position;
  }
  if (!keyDim)
    keyDim = loops[keyLoops.front()]->getDim();
  if (!keyDim)
    return fail(1, RemarkId::NoValueContraction, contraction);
  keyIndex = index.getDim(*keyDim);
  return true;
}

const ScalarExpr *Matcher::peelStart(ExprContext &context,
                                     const ScalarExpr *sum,
                                     const ScalarExpr *&start) {
  start = nullptr;
  if (!sum->isOp<arith::AddFOp>())
    return sum;
  for (unsigned i : {0u, 1u}) {
    const ScalarExpr *load = context.stripCasts(sum->operands[i]);
    const ScalarExpr *other = sum->operands[1 - i];
    if (!load->withoutInit &&
        !(ExprContext::getReductionOp(load) && scalesZero(context, other)))
      continue;
    // What is added by the operation itself is found there again.
    if (!load->withoutInit)
      start = other;
    return load;
  }
  return sum;
}

/// A product with 0: zero, or NaN.
bool Matcher::scalesZero(ExprContext &context, const ScalarExpr *expr) {
  expr = context.stripCasts(expr);
  return expr->isOp<arith::MulFOp>() &&
         llvm::any_of(expr->operands, [&](const ScalarExpr *operand) {
           return context.evaluateFloat(operand) == 0.0;
         });
}

bool Matcher::setUpDomain() {
  if (!setUpDims())
    return false;
  ExprContext &context = *match.context;
  IndexList inner;
  for (unsigned loop : context.getReductionLoops(contraction))
    inner.push_back(loops[loop]);
  AffineMap map =
      contraction.getMatchingIndexingMap(contraction.getDpsInitOperand(0));
  for (AffineExpr result : map.getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(result);
    outputAccess.push_back(dim ? loops[dim.getPosition()]
                               : context.index.getConstant(SizeExpr()));
  }
  const ScalarExpr *load =
      context.getLoad(contraction->getResult(0), outputAccess);
  std::optional<Reduction> reduction = context.getReduction(load, inner);
  if (!reduction || reduction->combiner != Reduction::Add)
    return fail(1, RemarkId::NoValueContraction, contraction,
                "it is not a sum of products");
  const ScalarExpr *body = peelCasts(reduction->body);
  if (!body->isOp<arith::MulFOp>())
    return fail(1, RemarkId::NoValueContraction, contraction,
                "it is not a sum of products");
  probabilityOperand = body->operands[0];
  valueOperand = body->operands[1];
  wantsF64 |= load->type.isF64();
  // The accumulator of an online softmax starts at a zero that is scaled,
  // before a division: that it is zero is proved once the scores are known.
  std::optional<double> init = context.evaluateFloat(reduction->init);
  if (init ? *init != 0.0 : !late || !scalesZero(context, reduction->init))
    return fail(3, RemarkId::ContractionInit, contraction,
                "of the product with V");
  if (!init)
    valueStarts.push_back(reduction->init);
  return true;
}

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

/// Splits one dim of each loop that needs it, and merges loops.
bool Matcher::applySplits() {
  refined = refinement;
  if (!requestedMerge.empty()) {
    refined.valueLoops = requestedMerge;
    return needsRefinement = true;
  }
  llvm::SmallDenseSet<unsigned> done;
  for (const auto &[dim, divisor] : requestedSplits) {
    auto [loop, position] = dimOrigins.lookup(dim);
    if (!done.insert(loop).second)
      continue;
    const SizeExpr &extent = match.context->index.getExtent(dim);
    LoopSplit &split = refined.splits[loop];
    if (split.empty())
      split.push_back(extent);
    split[position] = *extent.divideExactly(divisor);
    split.insert(split.begin() + position + 1, divisor);
  }
  needsRefinement = !done.empty();
  return needsRefinement;
}
