//===- SizeExpr.cpp - Symbolic sizes of tensors -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Polynomial arithmetic, and the evaluation of the integer operations that
// front ends use for shapes. An assert proves its equality for the whole
// block: an execution in which it does not hold does not complete, and the
// operations that we reason about have no effect before.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/SizeExpr.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Polynomials
//===----------------------------------------------------------------------===//

// Sizes of hostile inputs may overflow; they wrap instead of being undefined.
static int64_t wrapAdd(int64_t lhs, int64_t rhs) {
  return static_cast<uint64_t>(lhs) + static_cast<uint64_t>(rhs);
}
static int64_t wrapMul(int64_t lhs, int64_t rhs) {
  return static_cast<uint64_t>(lhs) * static_cast<uint64_t>(rhs);
}

void SizeExpr::add(const Monomial &monomial, int64_t coefficient) {
  auto *it = llvm::lower_bound(
      terms, monomial, [](const auto &term, const Monomial &key) {
        return std::lexicographical_compare(
            term.first.begin(), term.first.end(), key.begin(), key.end());
      });
  if (it == terms.end() || it->first != monomial) {
    if (coefficient != 0)
      terms.insert(it, {monomial, coefficient});
    return;
  }
  it->second = wrapAdd(it->second, coefficient);
  if (it->second == 0)
    terms.erase(it);
}

SizeExpr SizeExpr::operator+(const SizeExpr &other) const {
  SizeExpr sum = *this;
  for (const auto &[monomial, coefficient] : other.terms)
    sum.add(monomial, coefficient);
  return sum;
}

SizeExpr SizeExpr::operator-(const SizeExpr &other) const {
  return *this + other * SizeExpr(-1);
}

SizeExpr SizeExpr::operator*(const SizeExpr &other) const {
  SizeExpr product;
  for (const auto &[lhs, lhsCoefficient] : terms)
    for (const auto &[rhs, rhsCoefficient] : other.terms) {
      Monomial monomial(lhs);
      monomial.append(rhs.begin(), rhs.end());
      llvm::sort(monomial);
      product.add(monomial, wrapMul(lhsCoefficient, rhsCoefficient));
    }
  return product;
}

std::optional<int64_t> SizeExpr::getConstant() const {
  if (terms.empty())
    return 0;
  if (terms.size() == 1 && terms[0].first.empty())
    return terms[0].second;
  return std::nullopt;
}

std::optional<unsigned> SizeExpr::getSymbol() const {
  if (terms.size() == 1 && terms[0].first.size() == 1 && terms[0].second == 1)
    return terms[0].first[0];
  return std::nullopt;
}

std::optional<SizeExpr> SizeExpr::divideExactly(const SizeExpr &divisor) const {
  if (divisor.terms.size() != 1 || divisor.terms[0].second == -1)
    return std::nullopt;
  const auto &[divisorSymbols, divisorCoefficient] = divisor.terms[0];
  SizeExpr quotient;
  for (const auto &[monomial, coefficient] : terms) {
    if (coefficient % divisorCoefficient != 0 ||
        !llvm::includes(monomial, divisorSymbols))
      return std::nullopt;
    Monomial rest;
    std::set_difference(monomial.begin(), monomial.end(),
                        divisorSymbols.begin(), divisorSymbols.end(),
                        std::back_inserter(rest));
    quotient.add(rest, coefficient / divisorCoefficient);
  }
  return quotient;
}

void SizeExpr::profile(llvm::FoldingSetNodeID &id) const {
  id.AddInteger(terms.size());
  for (const auto &[monomial, coefficient] : terms) {
    id.AddInteger(monomial.size());
    for (unsigned symbol : monomial)
      id.AddInteger(symbol);
    id.AddInteger(coefficient);
  }
}

//===----------------------------------------------------------------------===//
// Symbols and equalities
//===----------------------------------------------------------------------===//

SizeExpr SizeAnalysis::makeSymbol(Value value, int64_t dim) {
  auto [it, inserted] = symbolIds.try_emplace({value, dim}, symbols.size());
  if (inserted)
    symbols.push_back({value, dim, /*nonNegative=*/dim >= 0});
  return canonical(SizeExpr::symbol(it->second));
}

SizeExpr SizeAnalysis::canonical(const SizeExpr &expr) const {
  bool changed = false;
  SizeExpr result;
  for (const auto &[monomial, coefficient] : expr.getTerms()) {
    SizeExpr term(coefficient);
    for (unsigned symbol : monomial) {
      auto it = equalities.find(symbol);
      if (it == equalities.end()) {
        term = term * SizeExpr::symbol(symbol);
        continue;
      }
      changed = true;
      term = term * canonical(it->second);
    }
    result = result + term;
  }
  return changed ? result : expr;
}

/// The terms that are in both sums.
static SizeExpr getCommonTerms(const SizeExpr &lhs, const SizeExpr &rhs) {
  SizeExpr common;
  for (const auto &term : lhs.getTerms()) {
    if (!llvm::is_contained(rhs.getTerms(), term))
      continue;
    SizeExpr product(term.second);
    for (unsigned symbol : term.first)
      product = product * SizeExpr::symbol(symbol);
    common = common + product;
  }
  return common;
}

void SizeAnalysis::learnEqual(SizeExpr lhs, SizeExpr rhs) {
  lhs = canonical(lhs);
  rhs = canonical(rhs);
  // Caches of K and V that get equally many rows were equally long.
  SizeExpr common = getCommonTerms(lhs, rhs);
  lhs = lhs - common;
  rhs = rhs - common;
  // A common factor that can't be zero may be dropped; constants only.
  auto reduce = [](SizeExpr &a, SizeExpr &b) {
    if (a.getTerms().size() != 1)
      return;
    SizeExpr factor(a.getTerms()[0].second);
    std::optional<SizeExpr> x = a.divideExactly(factor),
                            y = b.divideExactly(factor);
    if (x && y) {
      a = *x;
      b = *y;
    }
  };
  reduce(lhs, rhs);
  if (lhs == rhs)
    return;
  std::optional<unsigned> l = lhs.getSymbol(), r = rhs.getSymbol();
  // Keep the older symbol, so that the result does not depend on the order in
  // which equalities are found.
  if (!l || (r && *r > *l)) {
    std::swap(lhs, rhs);
    std::swap(l, r);
  }
  if (!l)
    return;
  for (const auto &[monomial, coefficient] : rhs.getTerms())
    if (llvm::is_contained(monomial, *l))
      return;
  if (r)
    symbols[*r].nonNegative |= symbols[*l].nonNegative;
  equalities[*l] = rhs;
}

void SizeAnalysis::markPositive(const SizeExpr &extent) {
  if (extent.getTerms().size() != 1)
    return;
  for (unsigned symbol : extent.getTerms()[0].first)
    symbols[symbol].positive = true;
}

bool SizeAnalysis::isNonNegative(const SizeExpr &expr) const {
  // Symbols that are at least 1 are written as 1 + t with t >= 0.
  SizeExpr shifted, known = canonical(expr);
  for (const auto &[monomial, coefficient] : known.getTerms()) {
    SizeExpr term(coefficient);
    for (unsigned symbol : monomial) {
      if (!symbols[symbol].nonNegative)
        return false;
      term = term * (SizeExpr::symbol(symbol) +
                     SizeExpr(symbols[symbol].positive ? 1 : 0));
    }
    shifted = shifted + term;
  }
  return llvm::all_of(shifted.getTerms(),
                      [](const auto &term) { return term.second >= 0; });
}

/// A dim has as many elements as those it is split into.
void SizeAnalysis::learnSplit(tensor::ExpandShapeOp expand) {
  SmallVector<ReassociationIndices> groups = expand.getReassociationIndices();
  for (auto [dim, group] : llvm::enumerate(groups)) {
    if (!expand.getSrcType().isDynamicDim(dim))
      continue;
    SizeExpr product(1);
    for (int64_t part : group)
      product = product * getDim(expand.getResult(), part);
    learnEqual(getDim(expand.getSrc(), dim), product);
  }
}

SizeAnalysis::SizeAnalysis(Operation *function) {
  if (function->getNumRegions() != 1 || function->getRegion(0).empty())
    return;
  for (Operation &op : function->getRegion(0).front()) {
    if (auto assert = dyn_cast<cf::AssertOp>(op)) {
      auto equal = assert.getArg().getDefiningOp<arith::CmpIOp>();
      if (equal && equal.getPredicate() == arith::CmpIPredicate::eq)
        learnEqual(get(equal.getLhs()), get(equal.getRhs()));
      continue;
    }
    if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
      learnSplit(expand);
      continue;
    }
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    if (!linalgOp || !linalgOp.hasPureTensorSemantics() ||
        llvm::all_of(linalgOp->getOperandTypes(), [](Type type) {
          auto shaped = dyn_cast<ShapedType>(type);
          return !shaped || shaped.hasStaticShape();
        }))
      continue;
    // Two dims that one loop runs over have one size.
    SmallVector<std::optional<SizeExpr>> extents(linalgOp.getNumLoops());
    for (OpOperand &operand : linalgOp->getOpOperands()) {
      AffineMap map = linalgOp.getMatchingIndexingMap(&operand);
      for (auto [i, result] : llvm::enumerate(map.getResults())) {
        auto dim = dyn_cast<AffineDimExpr>(result);
        if (!dim)
          continue;
        SizeExpr size = getDim(operand.get(), i);
        std::optional<SizeExpr> &extent = extents[dim.getPosition()];
        if (extent)
          learnEqual(*extent, size);
        else
          extent = size;
      }
    }
  }
}

//===----------------------------------------------------------------------===//
// Evaluation
//===----------------------------------------------------------------------===//

SizeExpr SizeAnalysis::get(Value scalar) {
  auto it = scalars.find(scalar);
  if (it != scalars.end())
    return canonical(it->second);
  SizeExpr expr = compute(scalar);
  scalars[scalar] = expr;
  return canonical(expr);
}

std::optional<SizeExpr> SizeAnalysis::getAffine(AffineExpr expr,
                                                ValueRange operands,
                                                unsigned numDims) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return get(operands[dim.getPosition()]);
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return get(operands[numDims + symbol.getPosition()]);
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return SizeExpr(constant.getValue());
  auto binary = cast<AffineBinaryOpExpr>(expr);
  std::optional<SizeExpr> lhs = getAffine(binary.getLHS(), operands, numDims),
                          rhs = getAffine(binary.getRHS(), operands, numDims);
  if (!lhs || !rhs)
    return std::nullopt;
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    return *lhs + *rhs;
  case AffineExprKind::Mul:
    return *lhs * *rhs;
  case AffineExprKind::FloorDiv:
  case AffineExprKind::CeilDiv:
    return lhs->divideExactly(*rhs);
  default:
    return std::nullopt;
  }
}

SizeExpr SizeAnalysis::compute(Value scalar) {
  Operation *op = scalar.getDefiningOp();
  if (!op)
    return makeSymbol(scalar, -1);
  if (auto constant = dyn_cast<arith::ConstantOp>(op)) {
    auto value = dyn_cast<IntegerAttr>(constant.getValue());
    if (value && value.getValue().getSignificantBits() <= 64)
      return SizeExpr(value.getType().isInteger(1)
                          ? value.getValue().getZExtValue()
                          : value.getValue().getSExtValue());
    return makeSymbol(scalar, -1);
  }
  if (auto dim = dyn_cast<tensor::DimOp>(op)) {
    std::optional<int64_t> index = dim.getConstantIndex();
    auto type = dyn_cast<RankedTensorType>(dim.getSource().getType());
    if (index && type && *index >= 0 && *index < type.getRank())
      return getDim(dim.getSource(), *index);
    return makeSymbol(scalar, -1);
  }
  if (isa<arith::IndexCastOp, arith::ExtSIOp, arith::IndexCastUIOp>(op) &&
      !op->getOperand(0).getType().isInteger(1))
    return get(op->getOperand(0));
  if (isa<arith::ExtUIOp>(op)) {
    if (std::optional<bool> truth = getTruth(op->getOperand(0)))
      return SizeExpr(*truth);
    SizeExpr source = get(op->getOperand(0));
    return isNonNegative(source) ? source : makeSymbol(scalar, -1);
  }
  if (isa<arith::AddIOp>(op))
    return get(op->getOperand(0)) + get(op->getOperand(1));
  if (isa<arith::SubIOp>(op))
    return get(op->getOperand(0)) - get(op->getOperand(1));
  if (isa<arith::MulIOp>(op))
    return get(op->getOperand(0)) * get(op->getOperand(1));
  if (isa<arith::DivSIOp, arith::DivUIOp, arith::FloorDivSIOp,
          arith::CeilDivSIOp>(op)) {
    if (std::optional<SizeExpr> quotient =
            get(op->getOperand(0)).divideExactly(get(op->getOperand(1))))
      return *quotient;
    return makeSymbol(scalar, -1);
  }
  if (auto select = dyn_cast<arith::SelectOp>(op)) {
    if (std::optional<bool> truth = getTruth(select.getCondition()))
      return get(*truth ? select.getTrueValue() : select.getFalseValue());
    SizeExpr a = get(select.getTrueValue()), b = get(select.getFalseValue());
    return a == b ? a : makeSymbol(scalar, -1);
  }
  if (auto apply = dyn_cast<affine::AffineApplyOp>(op))
    return getAffine(apply.getAffineMap().getResult(0), apply.getOperands(),
                     apply.getAffineMap().getNumDims())
        .value_or(makeSymbol(scalar, -1));
  if (isa<arith::MaxSIOp, arith::MinSIOp>(op)) {
    SizeExpr a = get(op->getOperand(0)), b = get(op->getOperand(1));
    if (isNonNegative(a - b))
      return isa<arith::MaxSIOp>(op) ? a : b;
    if (isNonNegative(b - a))
      return isa<arith::MaxSIOp>(op) ? b : a;
    return makeSymbol(scalar, -1);
  }
  return makeSymbol(scalar, -1);
}

std::optional<bool> SizeAnalysis::compare(int64_t predicate,
                                          const SizeExpr &lhs,
                                          const SizeExpr &rhs) const {
  SizeExpr difference = canonical(lhs) - canonical(rhs);
  bool ge = isNonNegative(difference);
  bool gt = isNonNegative(difference - SizeExpr(1));
  bool le = isNonNegative(difference * SizeExpr(-1));
  bool lt = isNonNegative(difference * SizeExpr(-1) - SizeExpr(1));
  auto decide = [](bool yes, bool no) -> std::optional<bool> {
    if (yes || no)
      return yes;
    return std::nullopt;
  };
  switch (static_cast<arith::CmpIPredicate>(predicate)) {
  case arith::CmpIPredicate::eq:
    return decide(difference.isZero(), gt || lt);
  case arith::CmpIPredicate::ne:
    return decide(gt || lt, difference.isZero());
  case arith::CmpIPredicate::slt:
    return decide(lt, ge);
  case arith::CmpIPredicate::sle:
    return decide(le, gt);
  case arith::CmpIPredicate::sgt:
    return decide(gt, le);
  case arith::CmpIPredicate::sge:
    return decide(ge, lt);
  default:
    return std::nullopt;
  }
}

std::optional<bool> SizeAnalysis::getTruth(Value condition) {
  Operation *op = condition.getDefiningOp();
  if (!op || !condition.getType().isInteger(1))
    return std::nullopt;
  if (auto constant = dyn_cast<arith::ConstantOp>(op)) {
    if (auto value = dyn_cast<IntegerAttr>(constant.getValue()))
      return !value.getValue().isZero();
    return std::nullopt;
  }
  if (auto cmp = dyn_cast<arith::CmpIOp>(op)) {
    if (cmp.getLhs().getType().isInteger(1))
      return std::nullopt;
    return compare(static_cast<int64_t>(cmp.getPredicate()), get(cmp.getLhs()),
                   get(cmp.getRhs()));
  }
  return std::nullopt;
}

SizeExpr SizeAnalysis::getDim(Value tensor, unsigned dim) {
  auto type = cast<RankedTensorType>(tensor.getType());
  if (!type.isDynamicDim(dim))
    return SizeExpr(type.getDimSize(dim));
  auto it = dims.find({tensor, dim});
  if (it != dims.end())
    return canonical(it->second);
  auto result = dyn_cast<OpResult>(tensor);
  SizeExpr expr = result ? computeDim(result, dim) : makeSymbol(tensor, dim);
  dims[{tensor, dim}] = expr;
  return canonical(expr);
}

/// Follows the operations that say what their result's sizes are.
SizeExpr SizeAnalysis::computeDim(OpResult tensor, unsigned dim) {
  Operation *op = tensor.getOwner();
  auto fold = [&](OpFoldResult size) {
    if (auto value = dyn_cast<Value>(size))
      return get(value);
    return SizeExpr(cast<IntegerAttr>(cast<Attribute>(size)).getInt());
  };
  if (auto empty = dyn_cast<tensor::EmptyOp>(op))
    return get(empty.getDynamicSize(dim));
  if (auto destination = dyn_cast<DestinationStyleOpInterface>(op))
    if (tensor.getResultNumber() < destination.getNumDpsInits())
      return getDim(destination.getTiedOpOperand(tensor)->get(), dim);
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return fold(expand.getMixedOutputShape()[dim]);
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    SizeExpr product(1);
    SmallVector<ReassociationIndices> groups =
        collapse.getReassociationIndices();
    for (int64_t source : groups[dim])
      product = product * getDim(collapse.getSrc(), source);
    return product;
  }
  if (auto reshape = dyn_cast<tensor::ReshapeOp>(op))
    if (auto elements =
            reshape.getShape().getDefiningOp<tensor::FromElementsOp>())
      return get(elements.getElements()[dim]);
  if (auto cast = dyn_cast<tensor::CastOp>(op))
    if (isa<RankedTensorType>(cast.getSource().getType()))
      return getDim(cast.getSource(), dim);
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
    llvm::SmallBitVector dropped = slice.getDroppedDims();
    SmallVector<OpFoldResult> sizes = slice.getMixedSizes();
    unsigned position = 0;
    for (unsigned i = 0, e = sizes.size(); i < e; ++i)
      if (!dropped.test(i) && position++ == dim)
        return fold(sizes[i]);
  }
  if (auto concat = dyn_cast<tensor::ConcatOp>(op)) {
    if (concat.getDim() != dim)
      return getDim(concat.getInputs()[0], dim);
    SizeExpr sum;
    for (Value input : concat.getInputs())
      sum = sum + getDim(input, dim);
    return sum;
  }
  if (OpTrait::hasElementwiseMappableTraits(op))
    for (Value operand : op->getOperands())
      if (operand.getType() == tensor.getType())
        return getDim(operand, dim);
  if (auto generate = dyn_cast<tensor::GenerateOp>(op)) {
    auto type = cast<RankedTensorType>(tensor.getType());
    return get(generate.getDynamicExtents()[type.getDynamicDimIndex(dim)]);
  }
  return makeSymbol(tensor, dim);
}
