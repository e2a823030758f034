//===- IndexExpr.cpp - Index arithmetic with symbolic sizes -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Linear forms and their simplification. Divisions split the form into what
// the divisor divides and a rest; the rest vanishes if its range is known to
// lie in [0, divisor).
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/IndexExpr.h"

using namespace mlir;
using namespace mlir::flash;

void IndexAtom::profile(llvm::FoldingSetNodeID &node, Kind kind, unsigned dim,
                        const IndexExpr *arg, const SizeExpr &divisor) {
  node.AddInteger(kind);
  node.AddInteger(dim);
  node.AddPointer(arg);
  divisor.profile(node);
}

void IndexExpr::profile(llvm::FoldingSetNodeID &node, ArrayRef<Term> terms,
                        const SizeExpr &constant) {
  node.AddInteger(terms.size());
  for (const auto &[atom, coefficient] : terms) {
    node.AddPointer(atom);
    coefficient.profile(node);
  }
  constant.profile(node);
}

//===----------------------------------------------------------------------===//
// Construction
//===----------------------------------------------------------------------===//

unsigned IndexContext::addDim(const SizeExpr &extent) {
  extents.push_back(sizes.canonical(extent));
  sizes.markPositive(extents.back());
  return extents.size() - 1;
}

const IndexAtom *IndexContext::getAtom(IndexAtom::Kind kind, unsigned dim,
                                       const IndexExpr *arg,
                                       const SizeExpr &divisor) {
  llvm::FoldingSetNodeID node;
  IndexAtom::profile(node, kind, dim, arg, divisor);
  void *position;
  if (IndexAtom *atom = atoms.FindNodeOrInsertPos(node, position))
    return atom;
  IndexAtom &atom = atomStorage.emplace_back();
  atom.kind = kind;
  atom.dim = dim;
  atom.arg = arg;
  atom.divisor = divisor;
  atom.id = atomStorage.size();
  atoms.InsertNode(&atom, position);
  return &atom;
}

const IndexExpr *IndexContext::fromAtom(const IndexAtom *atom) {
  Terms terms = {{atom, SizeExpr(1)}};
  return get(terms, SizeExpr());
}

/// c·(x floordiv c) + x mod c is x.
bool IndexContext::recombine(Terms &terms, SizeExpr &constant) {
  for (unsigned i = 0; i < terms.size(); ++i) {
    const auto [modAtom, modCoefficient] = terms[i];
    if (modAtom->kind != IndexAtom::Mod)
      continue;
    const IndexAtom *quotient =
        floorDiv(modAtom->arg, modAtom->divisor)->getAtom();
    for (unsigned j = 0; quotient && j < terms.size(); ++j) {
      if (terms[j].first != quotient ||
          terms[j].second != modCoefficient * modAtom->divisor)
        continue;
      const IndexExpr *whole = mul(modAtom->arg, modCoefficient);
      terms.erase(terms.begin() + std::max(i, j));
      terms.erase(terms.begin() + std::min(i, j));
      terms.append(whole->terms.begin(), whole->terms.end());
      constant = constant + whole->constant;
      return true;
    }
  }
  return false;
}

const IndexExpr *IndexContext::get(Terms terms, const SizeExpr &constant) {
  SizeExpr offset = constant;
  do {
    llvm::sort(terms, [](const auto &lhs, const auto &rhs) {
      return lhs.first->id < rhs.first->id;
    });
    Terms merged;
    for (const auto &[atom, coefficient] : terms) {
      if (!merged.empty() && merged.back().first == atom)
        merged.back().second = merged.back().second + coefficient;
      else
        merged.push_back({atom, coefficient});
      if (merged.back().second.isZero())
        merged.pop_back();
    }
    terms = std::move(merged);
  } while (recombine(terms, offset));

  llvm::FoldingSetNodeID node;
  IndexExpr::profile(node, terms, offset);
  void *position;
  if (IndexExpr *expr = exprs.FindNodeOrInsertPos(node, position))
    return expr;
  IndexExpr &expr = exprStorage.emplace_back();
  expr.terms.assign(terms.begin(), terms.end());
  expr.constant = offset;
  exprs.InsertNode(&expr, position);
  return &expr;
}

const IndexExpr *IndexContext::getDim(unsigned dim) {
  if (extents[dim] == SizeExpr(1))
    return getConstant(SizeExpr());
  return fromAtom(getAtom(IndexAtom::Dim, dim, nullptr, SizeExpr()));
}

const IndexExpr *IndexContext::getConstant(const SizeExpr &value) {
  return get({}, sizes.canonical(value));
}

const IndexExpr *IndexContext::add(const IndexExpr *lhs, const IndexExpr *rhs) {
  Terms terms(lhs->terms.begin(), lhs->terms.end());
  terms.append(rhs->terms.begin(), rhs->terms.end());
  return get(std::move(terms), lhs->constant + rhs->constant);
}

const IndexExpr *IndexContext::sub(const IndexExpr *lhs, const IndexExpr *rhs) {
  return add(lhs, mul(rhs, SizeExpr(-1)));
}

const IndexExpr *IndexContext::mul(const IndexExpr *lhs,
                                   const SizeExpr &factor) {
  Terms terms;
  for (const auto &[atom, coefficient] : lhs->terms)
    terms.push_back({atom, coefficient * factor});
  return get(std::move(terms), lhs->constant * factor);
}

void IndexContext::split(const IndexExpr *expr, const SizeExpr &divisor,
                         Terms &quotient, SizeExpr &quotientConstant,
                         const IndexExpr *&rest) {
  Terms restTerms;
  for (const auto &[atom, coefficient] : expr->terms) {
    if (std::optional<SizeExpr> whole = coefficient.divideExactly(divisor))
      quotient.push_back({atom, *whole});
    else
      restTerms.push_back({atom, coefficient});
  }
  SizeExpr restConstant = expr->constant;
  std::optional<int64_t> constant = expr->constant.getConstant(),
                         step = divisor.getConstant();
  if (std::optional<SizeExpr> whole = expr->constant.divideExactly(divisor)) {
    quotientConstant = *whole;
    restConstant = SizeExpr();
  } else if (constant && step && *step > 0) {
    int64_t floor = llvm::divideFloorSigned(*constant, *step);
    quotientConstant = SizeExpr(floor);
    restConstant = SizeExpr(*constant - floor * *step);
  }
  rest = get(std::move(restTerms), restConstant);
}

const IndexExpr *IndexContext::floorDiv(const IndexExpr *lhs,
                                        const SizeExpr &divisor) {
  if (divisor == SizeExpr(1))
    return lhs;
  Terms terms;
  SizeExpr constant;
  const IndexExpr *rest;
  split(lhs, divisor, terms, constant, rest);
  if (!isInRange(rest, divisor)) {
    // (x floordiv a) floordiv b is x floordiv (a * b).
    SizeExpr whole = divisor;
    const IndexAtom *inner = rest->getAtom();
    if (inner && inner->kind == IndexAtom::FloorDiv) {
      whole = divisor * inner->divisor;
      rest = inner->arg;
    }
    terms.push_back(
        {getAtom(IndexAtom::FloorDiv, 0, rest, whole), SizeExpr(1)});
  }
  return get(std::move(terms), constant);
}

const IndexExpr *IndexContext::mod(const IndexExpr *lhs,
                                   const SizeExpr &divisor) {
  Terms terms;
  SizeExpr constant;
  const IndexExpr *rest;
  split(lhs, divisor, terms, constant, rest);
  if (isInRange(rest, divisor))
    return rest;
  // (x mod a) mod b is x mod b if b divides a.
  const IndexAtom *inner = rest->getAtom();
  if (inner && inner->kind == IndexAtom::Mod &&
      inner->divisor.divideExactly(divisor))
    return mod(inner->arg, divisor);
  return fromAtom(getAtom(IndexAtom::Mod, 0, rest, divisor));
}

//===----------------------------------------------------------------------===//
// Ranges
//===----------------------------------------------------------------------===//

bool IndexContext::isAtomNonNegative(const IndexAtom *atom) {
  // Divisors are sizes of dims: at least 1 where anything is read.
  return atom->kind != IndexAtom::FloorDiv || isNonNegative(atom->arg);
}

std::optional<SizeExpr> IndexContext::getAtomUpper(const IndexAtom *atom) {
  switch (atom->kind) {
  case IndexAtom::Dim:
    return extents[atom->dim] - SizeExpr(1);
  case IndexAtom::Mod:
    return atom->divisor - SizeExpr(1);
  case IndexAtom::FloorDiv: {
    std::optional<SizeExpr> upper = getUpper(atom->arg);
    if (!upper)
      return std::nullopt;
    if (std::optional<SizeExpr> count =
            (*upper + SizeExpr(1)).divideExactly(atom->divisor))
      return *count - SizeExpr(1);
    std::optional<int64_t> constant = upper->getConstant(),
                           divisor = atom->divisor.getConstant();
    if (constant && divisor && *divisor > 0)
      return SizeExpr(llvm::divideFloorSigned(*constant, *divisor));
    if (sizes.isNonNegative(*upper))
      return upper;
    return std::nullopt;
  }
  }
  llvm_unreachable("unknown atom");
}

std::optional<SizeExpr> IndexContext::getUpper(const IndexExpr *expr) {
  SizeExpr bound = expr->constant;
  for (const auto &[atom, coefficient] : expr->terms) {
    if (sizes.isNonNegative(coefficient)) {
      std::optional<SizeExpr> upper = getAtomUpper(atom);
      if (!upper)
        return std::nullopt;
      bound = bound + coefficient * *upper;
    } else if (!sizes.isNonNegative(coefficient * SizeExpr(-1)) ||
               !isAtomNonNegative(atom)) {
      return std::nullopt;
    }
  }
  return bound;
}

std::optional<SizeExpr> IndexContext::getLower(const IndexExpr *expr) {
  std::optional<SizeExpr> upper = getUpper(mul(expr, SizeExpr(-1)));
  if (!upper)
    return std::nullopt;
  return *upper * SizeExpr(-1);
}

bool IndexContext::isNonNegative(const IndexExpr *expr) {
  std::optional<SizeExpr> lower = getLower(expr);
  return lower && sizes.isNonNegative(*lower);
}

bool IndexContext::isInRange(const IndexExpr *expr, const SizeExpr &bound) {
  if (!isNonNegative(expr))
    return false;
  std::optional<SizeExpr> upper = getUpper(expr);
  return upper && sizes.isNonNegative(bound - *upper - SizeExpr(1));
}

//===----------------------------------------------------------------------===//
// Substitution and reshapes
//===----------------------------------------------------------------------===//

const IndexExpr *IndexContext::substitute(
    const IndexExpr *expr,
    const llvm::DenseMap<unsigned, const IndexExpr *> &dims) {
  const IndexExpr *result = getConstant(expr->constant);
  for (const auto &[atom, coefficient] : expr->terms) {
    const IndexExpr *value;
    if (atom->kind == IndexAtom::Dim) {
      auto it = dims.find(atom->dim);
      value = it == dims.end() ? fromAtom(atom) : it->second;
    } else {
      value = substitute(atom->arg, dims);
      value = atom->kind == IndexAtom::Mod ? mod(value, atom->divisor)
                                           : floorDiv(value, atom->divisor);
    }
    result = add(result, mul(value, coefficient));
  }
  return result;
}

void IndexContext::collectDims(const IndexExpr *expr, DimSet &dims) const {
  for (const auto &[atom, coefficient] : expr->terms) {
    if (atom->kind == IndexAtom::Dim)
      dims.insert(atom->dim);
    else
      collectDims(atom->arg, dims);
  }
}

void IndexContext::reshapeGroup(ArrayRef<const IndexExpr *> index,
                                ArrayRef<SizeExpr> shape,
                                ArrayRef<SizeExpr> otherShape,
                                IndexList &result) {
  const IndexExpr *linear = getConstant(SizeExpr());
  for (auto [position, size] : llvm::zip(index, shape))
    linear = add(mul(linear, size), position);
  SmallVector<const IndexExpr *> reversed;
  for (unsigned i = otherShape.size(); i > 0; --i) {
    const SizeExpr &size = otherShape[i - 1];
    if (size == SizeExpr(1)) {
      reversed.push_back(getConstant(SizeExpr()));
      continue;
    }
    bool outermost =
        llvm::all_of(otherShape.take_front(i - 1), [](const SizeExpr &outer) {
          return outer == SizeExpr(1);
        });
    reversed.push_back(outermost ? linear : mod(linear, size));
    if (!outermost)
      linear = floorDiv(linear, size);
  }
  result.append(reversed.rbegin(), reversed.rend());
}

std::optional<IndexList>
IndexContext::reshape(ArrayRef<const IndexExpr *> index,
                      ArrayRef<SizeExpr> shape, ArrayRef<SizeExpr> otherShape) {
  IndexList result;
  unsigned i = 0, j = 0, n = shape.size(), m = otherShape.size();
  if (n == 0 || m == 0) {
    result.assign(m, getConstant(SizeExpr()));
    return result;
  }
  while (i < n || j < m) {
    unsigned iEnd = i, jEnd = j;
    SizeExpr size(1), otherSize(1);
    bool open = true;
    while (open || size != otherSize) {
      open = false;
      // Take from the side whose product is smaller, as far as that is known.
      bool takeOther = iEnd == n || (jEnd < m && size != otherSize &&
                                     size.divideExactly(otherSize));
      if (takeOther ? jEnd == m : iEnd == n)
        return std::nullopt;
      if (takeOther)
        otherSize = otherSize * otherShape[jEnd++];
      else
        size = size * shape[iEnd++];
    }
    // Unit dims at the end belong to this group.
    while (jEnd < m && otherShape[jEnd] == SizeExpr(1) && iEnd == n)
      ++jEnd;
    reshapeGroup(index.slice(i, iEnd - i), shape.slice(i, iEnd - i),
                 otherShape.slice(j, jEnd - j), result);
    i = iEnd;
    j = jEnd;
  }
  return result;
}
