//===- IndexMask.cpp - Index comparisons as a mask -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Conditions are and, or and not of comparisons of integers that are linear in
// m and n. A comparison becomes a·m + b·n + c >= 0; the slopes say which bound
// it is. Where sizes are dynamic, c may hold N - M: then the bound is one on
// the diagonal through the last query and key.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/IndexMask.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::flash;

namespace {
/// m·query + n·key + constant.
struct Linear {
  int64_t m = 0, n = 0;
  SizeExpr constant;
};

/// Longer conjunctions are not taken apart further.
constexpr size_t kMaxParts = 64;
/// Sums and products of constants stay far from overflow.
constexpr int64_t limit = int64_t(1) << 40;

class ConditionReader {
public:
  ConditionReader(const MaskDomain &domain, IndexBounds &bounds)
      : domain(domain), bounds(bounds) {}
  bool read(Value condition, bool negated);

private:
  bool readCompare(arith::CmpIOp op, bool negated);
  bool readPrefix(Value lhs, Value rhs, bool negated);
  bool addNonNegative(Linear value);
  std::optional<Linear> getLinear(Value value, unsigned depth = 0);
  std::optional<Linear> getLinear(AffineExpr expr, ValueRange operands,
                                  unsigned numDims);

  std::optional<Linear> getProduct(Operation *op, unsigned depth);
  std::optional<int64_t> countFromDiagonal(const SizeExpr &offset,
                                           int64_t sign);

  const MaskDomain &domain;
  IndexBounds &bounds;
};
} // namespace

/// The scalar that a tensor of one element is made from.
static Value getOnlyElement(Value tensor) {
  auto elements = tensor.getDefiningOp<tensor::FromElementsOp>();
  bool isSize = elements && elements.getElements().size() == 1 &&
                elements.getElements().front().getType().isIntOrIndex();
  return isSize ? elements.getElements().front() : Value();
}

bool mlir::flash::capturesSizes(const AttentionView &view) {
  return llvm::any_of(view.captures, [](Value capture) {
    return getOnlyElement(capture) != Value();
  });
}

MaskDomain::MaskDomain(const AttentionView &view, SizeAnalysis *sizes) {
  Block &block = view.score->front();
  m = block.getArgument(view.mDim() + 1);
  n = block.getArgument(view.nDim() + 1);
  if (!sizes)
    return;
  auto getExtent = [&](unsigned dim) -> std::optional<SizeExpr> {
    AffineExpr expr = getAffineDimExpr(dim, block.getParentOp()->getContext());
    for (const MappedTensor *tensor : {&view.query, &view.key, &view.value})
      if (std::optional<unsigned> axis = tensor->map.getResultPosition(expr))
        return sizes->getDim(tensor->tensor, *axis);
    return std::nullopt;
  };
  std::optional<SizeExpr> queries = getExtent(view.mDim()),
                          keys = getExtent(view.nDim());
  if (!queries || !keys)
    return;
  SizeExpr difference = *keys - *queries;
  if (!difference.getConstant())
    corner = difference;
  hasMoreKeys = sizes->isNonNegative(difference);
  unsigned first = block.getNumArguments() - view.captures.size();
  for (auto [i, capture] : llvm::enumerate(view.captures))
    if (Value size = getOnlyElement(capture))
      captures[block.getArgument(first + i)] = sizes->get(size);
}

static std::optional<Linear> combine(std::optional<Linear> a,
                                     std::optional<Linear> b, int64_t sign) {
  if (!a || !b)
    return std::nullopt;
  Linear sum{a->m + sign * b->m, a->n + sign * b->n,
             a->constant + b->constant * SizeExpr(sign)};
  if (std::optional<int64_t> constant = sum.constant.getConstant())
    if (std::abs(*constant) > limit)
      return std::nullopt;
  return sum;
}

std::optional<Linear> ConditionReader::getLinear(Value value, unsigned depth) {
  if (value == domain.m)
    return Linear{1, 0, SizeExpr()};
  if (value == domain.n)
    return Linear{0, 1, SizeExpr()};
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant))) {
    if (constant.getSignificantBits() > 41)
      return std::nullopt;
    return Linear{0, 0, SizeExpr(constant.getSExtValue())};
  }
  Operation *op = value.getDefiningOp();
  if (!op || depth > 16)
    return std::nullopt;
  auto operand = [&](unsigned i) {
    return getLinear(op->getOperand(i), depth + 1);
  };
  // Narrow integers could wrap; i32 holds every index that a tensor has here
  // only by assumption, so only 64-bit conversions are looked through.
  if (isa<arith::IndexCastOp>(op) &&
      (op->getOperand(0).getType().isInteger(64) ||
       op->getResult(0).getType().isInteger(64)))
    return operand(0);
  if (isa<arith::AddIOp>(op))
    return combine(operand(0), operand(1), 1);
  if (isa<arith::SubIOp>(op))
    return combine(operand(0), operand(1), -1);
  if (isa<arith::MulIOp>(op))
    return getProduct(op, depth + 1);
  if (auto extract = dyn_cast<tensor::ExtractOp>(op)) {
    auto size = domain.captures.find(extract.getTensor());
    if (size != domain.captures.end() && value.getType().isIntOrIndex())
      return Linear{0, 0, size->second};
    return std::nullopt;
  }
  if (auto apply = dyn_cast<affine::AffineApplyOp>(op))
    return getLinear(apply.getAffineMap().getResult(0), apply.getMapOperands(),
                     apply.getAffineMap().getNumDims());
  return std::nullopt;
}

/// A product with 1 or -1, or of sizes.
std::optional<Linear> ConditionReader::getProduct(Operation *op,
                                                  unsigned depth) {
  std::optional<Linear> lhs = getLinear(op->getOperand(0), depth),
                        rhs = getLinear(op->getOperand(1), depth);
  if (!lhs || !rhs)
    return std::nullopt;
  if (lhs->m == 0 && lhs->n == 0)
    std::swap(lhs, rhs);
  if (rhs->m != 0 || rhs->n != 0)
    return std::nullopt;
  if (lhs->m == 0 && lhs->n == 0)
    return Linear{0, 0, lhs->constant * rhs->constant};
  std::optional<int64_t> factor = rhs->constant.getConstant();
  if (!factor || std::abs(*factor) != 1)
    return std::nullopt;
  return combine(Linear{}, lhs, *factor);
}

std::optional<Linear> ConditionReader::getLinear(AffineExpr expr,
                                                 ValueRange operands,
                                                 unsigned numDims) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return getLinear(operands[dim.getPosition()]);
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return getLinear(operands[numDims + symbol.getPosition()]);
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return Linear{0, 0, SizeExpr(constant.getValue())};
  auto binary = cast<AffineBinaryOpExpr>(expr);
  std::optional<Linear> lhs = getLinear(binary.getLHS(), operands, numDims);
  if (binary.getKind() == AffineExprKind::Add)
    return combine(lhs, getLinear(binary.getRHS(), operands, numDims), 1);
  auto factor = dyn_cast<AffineConstantExpr>(binary.getRHS());
  if (binary.getKind() == AffineExprKind::Mul && lhs && factor &&
      std::abs(factor.getValue()) == 1)
    return combine(Linear{}, lhs, factor.getValue());
  return std::nullopt;
}

/// `offset` as a distance from the diagonal that all bounds count from: the one
/// through the origin or, `sign` times, the one through the last query and key.
std::optional<int64_t>
ConditionReader::countFromDiagonal(const SizeExpr &offset, int64_t sign) {
  bool isFirst = !bounds.right && !bounds.left;
  std::optional<int64_t> distance = offset.getConstant();
  bool fromCorner = false;
  if (!distance && domain.corner) {
    distance = (offset - *domain.corner * SizeExpr(sign)).getConstant();
    fromCorner = true;
  }
  if (!distance || (!isFirst && bounds.fromCorner != fromCorner))
    return std::nullopt;
  bounds.fromCorner = fromCorner;
  return distance;
}

/// Adds the bound `value >= 0`.
bool ConditionReader::addNonNegative(Linear value) {
  auto tighten = [](std::optional<int64_t> &bound, std::optional<int64_t> to) {
    if (to)
      bound = bound ? std::min(*bound, *to) : *to;
    return to.has_value();
  };
  // A prefix widens the causal bound, not an intersection with another one,
  // be it the same.
  if (value.m == 1 && value.n == -1)
    return bounds.prefix == 0 &&
           tighten(bounds.right, countFromDiagonal(value.constant, 1));
  if (value.m == -1 && value.n == 1)
    return tighten(bounds.left, countFromDiagonal(value.constant, -1));
  std::optional<int64_t> constant = value.constant.getConstant();
  if (!constant)
    return false;
  if (value.m == 0 && value.n == -1)
    return tighten(bounds.end, *constant + 1);
  // Indices are not negative: m + c >= 0 and n + c >= 0 hold for c >= 0.
  if (value.m >= 0 && value.n >= 0)
    return *constant >= 0;
  return false;
}

bool ConditionReader::readCompare(arith::CmpIOp op, bool negated) {
  arith::CmpIPredicate predicate = op.getPredicate();
  if (negated)
    predicate = arith::invertPredicate(predicate);
  // lhs - rhs, and the other way round; `strict` subtracts 1.
  std::optional<Linear> lhs = getLinear(op.getLhs()),
                        rhs = getLinear(op.getRhs());
  auto atLeast = [&](std::optional<Linear> a, std::optional<Linear> b,
                     bool strict) {
    std::optional<Linear> difference = combine(a, b, -1);
    if (difference && strict)
      difference->constant = difference->constant - SizeExpr(1);
    return difference && addNonNegative(*difference);
  };
  switch (predicate) {
  case arith::CmpIPredicate::sge:
    return atLeast(lhs, rhs, false);
  case arith::CmpIPredicate::sgt:
    return atLeast(lhs, rhs, true);
  case arith::CmpIPredicate::sle:
    return atLeast(rhs, lhs, false);
  case arith::CmpIPredicate::slt:
    return atLeast(rhs, lhs, true);
  case arith::CmpIPredicate::eq:
    return atLeast(lhs, rhs, false) && atLeast(rhs, lhs, false);
  default:
    return false;
  }
}

/// `n <= m or n < p`, in either order: causal with a prefix.
bool ConditionReader::readPrefix(Value lhs, Value rhs, bool negated) {
  IndexBounds first, second;
  if (!ConditionReader(domain, first).read(lhs, negated) ||
      !ConditionReader(domain, second).read(rhs, negated))
    return false;
  if (first.end)
    std::swap(first, second);
  bool isCausal =
      first.right == 0 && !first.left && !first.end && !first.fromCorner;
  bool isPrefix = second.end && !second.right && !second.left;
  // Another causal bound would make an intersection of the union.
  if (!isCausal || !isPrefix || bounds.right || *second.end <= 0 ||
      first.prefix || second.prefix)
    return false;
  bounds.right = 0;
  bounds.prefix = *second.end;
  return true;
}

bool ConditionReader::read(Value condition, bool negated) {
  APInt constant;
  if (matchPattern(condition, m_ConstantInt(&constant)))
    return constant.isOne() != negated;
  Operation *op = condition.getDefiningOp();
  if (!op)
    return false;
  if (auto compare = dyn_cast<arith::CmpIOp>(op))
    return readCompare(compare, negated);
  if (isa<arith::XOrIOp>(op)) {
    for (unsigned i : {0u, 1u})
      if (matchPattern(op->getOperand(i), m_One()))
        return read(op->getOperand(1 - i), !negated);
    return false;
  }
  // De Morgan: a negated or is a conjunction.
  bool isAnd = isa<arith::AndIOp>(op), isOr = isa<arith::OrIOp>(op);
  if ((isAnd && !negated) || (isOr && negated))
    return read(op->getOperand(0), negated) && read(op->getOperand(1), negated);
  if (isAnd || isOr)
    return readPrefix(op->getOperand(0), op->getOperand(1), negated);
  return false;
}

bool mlir::flash::collectIndexBounds(Value condition, bool negated,
                                     const MaskDomain &domain,
                                     IndexBounds &bounds) {
  return ConditionReader(domain, bounds).read(condition, negated);
}

void mlir::flash::collectMaskParts(Value condition, bool negated,
                                   SmallVectorImpl<Value> &parts) {
  Operation *def = condition.getDefiningOp();
  bool isAll =
      def && (negated ? isa<arith::OrIOp>(def) : isa<arith::AndIOp>(def));
  if (!isAll || parts.size() > kMaxParts)
    return parts.push_back(condition);
  for (Value operand : def->getOperands())
    collectMaskParts(operand, negated, parts);
}

MaskAttr mlir::flash::getMaskForBounds(MLIRContext *context, IndexBounds bounds,
                                       int64_t numQueries, int64_t numKeys,
                                       bool &isTrivial) {
  isTrivial = false;
  bool knowsM = !ShapedType::isDynamic(numQueries),
       knowsN = !ShapedType::isDynamic(numKeys);
  // Bounds that no pair of the domain violates. From the corner, queries and
  // keys change places.
  int64_t lastRight = (bounds.fromCorner ? numQueries : numKeys) - 1,
          lastLeft = (bounds.fromCorner ? numKeys : numQueries) - 1;
  if (bounds.right && (bounds.fromCorner ? knowsM : knowsN) &&
      *bounds.right >= lastRight && !bounds.prefix)
    bounds.right.reset();
  if (bounds.left && (bounds.fromCorner ? knowsN : knowsM) &&
      *bounds.left >= lastLeft)
    bounds.left.reset();
  if (bounds.end && knowsN && *bounds.end >= numKeys)
    bounds.end.reset();
  if (!bounds.right && !bounds.left && !bounds.end) {
    isTrivial = true;
    return MaskAttr();
  }
  if (bounds.end && (bounds.right || *bounds.end < 0))
    return MaskAttr();
  if (bounds.fromCorner && bounds.prefix)
    return MaskAttr();
  // The diagonal: through the origin, or through the last query and key.
  int64_t corner = knowsM && knowsN ? numKeys - numQueries : 0;
  int64_t offset = 0;
  if (corner != 0 && ((bounds.right && *bounds.right == corner) ||
                      (bounds.right && *bounds.right < 0)))
    offset = corner;
  bool causal = bounds.right == offset;
  int64_t right = -1, left = -1, prefix = bounds.prefix;
  if (bounds.right && !causal) {
    right = *bounds.right - offset;
    if (right < 0 || prefix)
      return MaskAttr();
  }
  if (bounds.left) {
    left = *bounds.left + offset;
    if (left < 0)
      return MaskAttr();
  }
  if (bounds.end)
    prefix = *bounds.end;
  // An end of 0 hides everything; a prefix of 0 says nothing.
  if (bounds.end && prefix == 0)
    return MaskAttr();
  return MaskAttr::get(context, causal,
                       offset || bounds.fromCorner ? Alignment::BottomRight
                                                   : Alignment::TopLeft,
                       left, right, prefix);
}
