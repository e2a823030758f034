//===- Polynomial.cpp - Sums of products of scalar expressions -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The ring operations: factors, products, sums over bound dims, substitution.
// How expressions get in is in PolynomialUnfold.cpp.
//
//===----------------------------------------------------------------------===//

#include "Polynomial.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;

/// Larger polynomials are given up.
static constexpr unsigned kMaxTerms = 64;
/// Constants that went through different roundings are equal up to that.
static constexpr double kTolerance = 1e-5;

//===----------------------------------------------------------------------===//
// Factors
//===----------------------------------------------------------------------===//

const Factor *Ring::getFactor(Factor::Kind kind, const ScalarExpr *expr,
                              bool base2) {
  Factor *&factor = byExpr[{kind, expr, base2}];
  if (factor)
    return factor;
  factors.push_back(std::make_unique<Factor>());
  factor = factors.back().get();
  factor->kind = kind;
  factor->id = factors.size();
  factor->expr = expr;
  factor->base2 = base2;
  // What follows may add factors: the reference is not used any more.
  Factor *result = factor;
  if (kind == Factor::Exp)
    learnHidden(result);
  return result;
}

/// exp(select(hidden, -inf, x)) is 0 where hidden is true.
void Ring::learnHidden(Factor *factor) {
  const ScalarExpr *expr = factor->expr;
  while (expr->isRounding())
    expr = expr->operands[0];
  if (!expr->isOp<arith::SelectOp>())
    return;
  auto isHidden = [&](unsigned i) {
    std::optional<double> value = context.evaluateFloat(expr->operands[i]);
    return value && std::isinf(*value) && *value < 0;
  };
  if (isHidden(1) == isHidden(2))
    return;
  Result visible = getTruth(expr->operands[0]);
  if (isHidden(1))
    visible = add(getConstant(1.0), visible, -1.0);
  if (!visible)
    return;
  for (const Term &term : Polynomial(*visible))
    for (auto [truth, power] : term.factors) {
      if (truth->kind != Factor::Truth)
        continue;
      Result both = mul(visible, fromFactor(truth));
      if (both && both->empty())
        factor->zeroIf.push_back(truth);
      else if (equal(both, visible))
        factor->impliedBy.push_back(truth);
    }
}

const Factor *Ring::getSum(ArrayRef<unsigned> bound, Monomial body) {
  unsigned height = 1;
  for (auto [factor, power] : body)
    height = std::max(height, factor->height + 1);
  for (Factor *sum : sums[height])
    if (ArrayRef(sum->bound) == bound && sum->body == body)
      return sum;
  factors.push_back(std::make_unique<Factor>());
  Factor *sum = factors.back().get();
  sum->kind = Factor::Sum;
  sum->id = factors.size();
  sum->bound.assign(bound.begin(), bound.end());
  sum->body = std::move(body);
  sum->height = height;
  sums[height].push_back(sum);
  return sum;
}

void Ring::collectDims(const Factor *factor, DimSet &dims) {
  if (factor->expr)
    context.collectDims(factor->expr, dims);
  if (factor->kind != Factor::Sum)
    return;
  // Bound dims are not used for anything else.
  DimSet inner;
  for (auto [part, power] : factor->body)
    collectDims(part, inner);
  for (unsigned dim : inner)
    if (!llvm::is_contained(factor->bound, dim))
      dims.insert(dim);
}

void Ring::collectDims(const Polynomial &value, DimSet &dims) {
  for (const Term &term : value)
    for (auto [factor, power] : term.factors)
      collectDims(factor, dims);
}

static void collectExprs(const Monomial &factors,
                         SmallVectorImpl<const ScalarExpr *> &exprs) {
  for (auto [factor, power] : factors) {
    if (factor->expr)
      exprs.push_back(factor->expr);
    collectExprs(factor->body, exprs);
  }
}

void Ring::collectExprs(const Polynomial &value,
                        SmallVectorImpl<const ScalarExpr *> &exprs) {
  for (const Term &term : value)
    ::collectExprs(term.factors, exprs);
}

//===----------------------------------------------------------------------===//
// Products and sums
//===----------------------------------------------------------------------===//

Polynomial Ring::getConstant(double value) {
  return value == 0.0 ? Polynomial() : Polynomial{{Monomial(), value}};
}

Polynomial Ring::fromFactor(const Factor *factor, int power) {
  Polynomial result(1);
  result[0].factors.push_back({factor, power});
  result[0].coefficient = 1.0;
  return result;
}

static bool isBefore(const Monomial &lhs, const Monomial &rhs) {
  return std::lexicographical_compare(
      lhs.begin(), lhs.end(), rhs.begin(), rhs.end(), [](auto a, auto b) {
        return std::make_pair(a.first->id, a.second) <
               std::make_pair(b.first->id, b.second);
      });
}

Ring::Result Ring::add(const Result &lhs, const Result &rhs, double factor) {
  if (!lhs || !rhs || lhs->size() + rhs->size() > kMaxTerms)
    return std::nullopt;
  Polynomial all = *lhs;
  for (Term term : *rhs) {
    term.coefficient *= factor;
    all.push_back(std::move(term));
  }
  llvm::sort(all, [](const Term &a, const Term &b) {
    return isBefore(a.factors, b.factors);
  });
  Polynomial result;
  double largest = 0.0;
  auto dropIfZero = [&] {
    if (!result.empty() &&
        std::fabs(result.back().coefficient) <= kTolerance * largest)
      result.pop_back();
  };
  for (Term &term : all) {
    if (!result.empty() && result.back().factors == term.factors) {
      largest = std::max(largest, std::fabs(term.coefficient));
      result.back().coefficient += term.coefficient;
      continue;
    }
    dropIfZero();
    largest = std::fabs(term.coefficient);
    result.push_back(std::move(term));
  }
  dropIfZero();
  return result;
}

Ring::Result Ring::normalize(Monomial factors, double coefficient) {
  llvm::sort(factors, [](auto a, auto b) { return a.first->id < b.first->id; });
  Monomial merged;
  for (auto [factor, power] : factors) {
    if (merged.empty() || merged.back().first != factor)
      merged.push_back({factor, 0});
    merged.back().second += power;
    // 1·1 = 1 and 0·0 = 0, but there is no 1/0.
    if (factor->kind == Factor::Truth) {
      if (power < 0)
        return std::nullopt;
      merged.back().second = 1;
    }
    if (merged.back().second == 0)
      merged.pop_back();
  }
  auto has = [&](const Factor *factor) {
    return llvm::any_of(merged, [&](auto entry) {
      return entry.first == factor && entry.second > 0;
    });
  };
  for (auto [factor, power] : Monomial(merged)) {
    if (power <= 0)
      continue;
    if (llvm::any_of(factor->zeroIf, has))
      return Polynomial();
    for (const Factor *implied : factor->impliedBy)
      llvm::erase_if(merged,
                     [&](auto entry) { return entry.first == implied; });
  }
  if (coefficient == 0.0)
    return Polynomial();
  return Polynomial{{std::move(merged), coefficient}};
}

Ring::Result Ring::mul(const Result &lhs, const Result &rhs) {
  if (!lhs || !rhs || lhs->size() * rhs->size() > kMaxTerms)
    return std::nullopt;
  Result result = Polynomial();
  for (const Term &a : *lhs)
    for (const Term &b : *rhs) {
      Monomial factors = a.factors;
      factors.append(b.factors.begin(), b.factors.end());
      result = add(
          result, normalize(std::move(factors), a.coefficient * b.coefficient));
    }
  return result;
}

Ring::Result Ring::invert(const Result &value) {
  if (!value || value->size() != 1)
    return std::nullopt;
  Monomial inverse = (*value)[0].factors;
  for (auto &[factor, power] : inverse) {
    if (factor->kind == Factor::Truth)
      return std::nullopt;
    power = -power;
  }
  return Polynomial{{inverse, 1.0 / (*value)[0].coefficient}};
}

Ring::Result Ring::divide(const Term &lhs, const Term &rhs) {
  Monomial quotient = lhs.factors;
  for (auto [factor, power] : rhs.factors) {
    auto *it = llvm::find_if(quotient, [&, factor = factor](auto entry) {
      return entry.first == factor;
    });
    if (it == quotient.end()) {
      // Truth values can't be divided by.
      if (factor->kind == Factor::Truth)
        return std::nullopt;
      quotient.push_back({factor, -power});
    } else {
      it->second -= power;
      if (it->second == 0)
        quotient.erase(it);
    }
  }
  llvm::sort(quotient,
             [](auto a, auto b) { return a.first->id < b.first->id; });
  return Polynomial{{quotient, lhs.coefficient / rhs.coefficient}};
}

bool Ring::equal(const Result &lhs, const Result &rhs) {
  if (!lhs || !rhs || lhs->size() != rhs->size())
    return false;
  for (auto [a, b] : llvm::zip(*lhs, *rhs)) {
    double difference = std::fabs(a.coefficient - b.coefficient);
    if (a.factors != b.factors ||
        !(difference <= kTolerance * std::fabs(b.coefficient)))
      return false;
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Sums over dims
//===----------------------------------------------------------------------===//

Ring::Result Ring::sum(const Result &value, ArrayRef<unsigned> dims) {
  if (!value)
    return std::nullopt;
  Result result = Polynomial();
  for (const Term &term : *value) {
    // Factors that do not depend on the dims come out of the sum.
    Monomial outside, inside;
    llvm::SmallSetVector<unsigned, 2> used;
    unsigned height = 0;
    for (auto entry : term.factors) {
      DimSet own;
      collectDims(entry.first, own);
      bool depends = false;
      for (unsigned dim : dims)
        if (own.contains(dim)) {
          used.insert(dim);
          depends = true;
        }
      (depends ? inside : outside).push_back(entry);
      if (depends)
        height = std::max(height, entry.first->height);
    }
    double coefficient = term.coefficient;
    for (unsigned dim : dims)
      if (!used.contains(dim)) {
        std::optional<int64_t> extent =
            context.index.getExtent(dim).getConstant();
        if (!extent)
          return std::nullopt;
        coefficient *= *extent;
      }
    if (inside.empty()) {
      result = add(result, normalize(outside, coefficient));
      continue;
    }
    // Bound dims have names of their own, the same for equal sums.
    SmallVector<unsigned> bound;
    DimMap renamed;
    for (unsigned dim : used) {
      SizeExpr extent = context.index.getExtent(dim);
      unsigned position = bound.size();
      auto *it = llvm::find_if(boundDims, [&](const BoundDim &candidate) {
        return candidate.height == height && candidate.position == position &&
               candidate.extent == extent;
      });
      if (it == boundDims.end()) {
        boundDims.push_back(
            {height, position, extent, context.index.addDim(extent)});
        it = boundDims.end() - 1;
      }
      bound.push_back(it->dim);
      renamed[dim] = context.index.getDim(it->dim);
    }
    Result body = substitute(Polynomial{{inside, 1.0}}, renamed);
    if (!body || body->size() > 1)
      return std::nullopt;
    if (body->empty())
      continue;
    Polynomial factor = fromFactor(getSum(bound, (*body)[0].factors));
    factor[0].coefficient = (*body)[0].coefficient;
    result = add(result, mul(normalize(outside, coefficient), factor));
  }
  return result;
}

Ring::Result Ring::substitute(const Factor *factor, const DimMap &dims) {
  switch (factor->kind) {
  case Factor::Expr:
  case Factor::Exp:
    return fromFactor(getFactor(
        factor->kind, context.substitute(factor->expr, dims), factor->base2));
  case Factor::Truth:
    return getTruth(context.substitute(factor->expr, dims));
  case Factor::Sum: {
    Result body = substitute(Polynomial{{factor->body, 1.0}}, dims);
    return sum(body, factor->bound);
  }
  }
  return std::nullopt;
}

Ring::Result Ring::substitute(const Result &value, const DimMap &dims) {
  if (!value)
    return std::nullopt;
  Result result = Polynomial();
  for (const Term &term : *value) {
    Result product = getConstant(term.coefficient);
    for (auto [factor, power] : term.factors) {
      DimSet own;
      collectDims(factor, own);
      bool changes = llvm::any_of(
          own, [&, &dims = dims](unsigned dim) { return dims.count(dim); });
      Result part = changes ? substitute(factor, dims) : fromFactor(factor);
      if (power < 0)
        part = invert(part);
      for (int i = 0, e = std::abs(power); i < e && product; ++i)
        product = mul(product, part);
    }
    result = add(result, product);
  }
  return result;
}
