//===- IOModel.cpp - Work and memory traffic of attention -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The standard program stores what FlashAttention (Dao et al., 2022), section
// 3.0 and algorithm 0 lists: S is written and read once, P is written and read
// once. Its backward (algorithm 3) reads P twice, writes and reads dP once,
// and writes dS once and reads it twice. The fused programs store neither.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/IOModel.h"

using namespace mlir;
using namespace mlir::flash;
using llvm::DynamicAPInt;

//===----------------------------------------------------------------------===//
// Count
//===----------------------------------------------------------------------===//

Count::Count(int64_t value) : Count(DynamicAPInt(value)) {}

Count::Count(const DynamicAPInt &value) {
  if (value != 0)
    terms[{}] = value;
}

Count Count::symbol(StringRef name) {
  Count result;
  result.terms[{name.str()}] = DynamicAPInt(1);
  return result;
}

Count &Count::operator+=(const Count &other) {
  for (const auto &[factors, coefficient] : other.terms)
    if ((terms[factors] += coefficient) == 0)
      terms.erase(factors);
  return *this;
}

Count mlir::flash::operator*(const Count &a, const Count &b) {
  Count result;
  for (const auto &[factorsA, coefficientA] : a.terms)
    for (const auto &[factorsB, coefficientB] : b.terms) {
      std::vector<std::string> factors(factorsA);
      factors.insert(factors.end(), factorsB.begin(), factorsB.end());
      llvm::sort(factors);
      result.terms[factors] += coefficientA * coefficientB;
    }
  return result;
}

std::optional<DynamicAPInt> Count::getValue() const {
  if (terms.empty())
    return DynamicAPInt(0);
  if (terms.size() == 1 && terms.begin()->first.empty())
    return terms.begin()->second;
  return std::nullopt;
}

DynamicAPInt Count::evaluate(const std::map<std::string, int64_t> &at) const {
  DynamicAPInt sum(0);
  for (const auto &[factors, coefficient] : terms) {
    DynamicAPInt product = coefficient;
    for (const std::string &factor : factors)
      product *= at.at(factor);
    sum += product;
  }
  return sum;
}

std::vector<std::string> Count::getSymbols() const {
  std::vector<std::string> symbols;
  for (const auto &[factors, coefficient] : terms)
    symbols.insert(symbols.end(), factors.begin(), factors.end());
  llvm::sort(symbols);
  symbols.erase(llvm::unique(symbols), symbols.end());
  return symbols;
}

std::string Count::str() const {
  if (terms.empty())
    return "0";
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::interleave(
      terms, os,
      [&](const auto &term) {
        os << term.second;
        for (const std::string &factor : term.first)
          os << '*' << factor;
      },
      " + ");
  return text;
}

double mlir::flash::toDouble(const DynamicAPInt &value) {
  std::string text;
  llvm::raw_string_ostream(text) << value;
  return std::strtod(text.c_str(), nullptr);
}

//===----------------------------------------------------------------------===//
// Masks
//===----------------------------------------------------------------------===//

namespace {
/// The keys that query m sees are [begin(m), end(m)), and both ends are
/// piecewise linear in m. So are their differences, with kinks only where a
/// constant bound meets a line of slope 1.
class VisibleKeys {
public:
  VisibleKeys(int64_t queries, int64_t keys, MaskAttr mask)
      : mask(mask), keys(keys) {
    bool shifted = mask && mask.getAlignment() == Alignment::BottomRight;
    offset = DynamicAPInt(shifted ? keys : 0);
    if (shifted)
      offset -= queries;
  }

  DynamicAPInt begin(const DynamicAPInt &m) const {
    if (!mask || mask.getWindowLeft() < 0)
      return DynamicAPInt(0);
    DynamicAPInt line = m + offset - DynamicAPInt(mask.getWindowLeft());
    return std::min(std::max(DynamicAPInt(0), line), keys);
  }

  DynamicAPInt end(const DynamicAPInt &m) const {
    DynamicAPInt result = keys;
    if (!mask)
      return result;
    DynamicAPInt diag = m + offset, prefix(mask.getPrefix());
    if (mask.getCausal())
      result = std::min(result, std::max(diag + 1, prefix));
    else if (prefix != 0)
      result = std::min(result, prefix);
    if (mask.getWindowRight() >= 0)
      result = std::min(result, diag + DynamicAPInt(mask.getWindowRight()) + 1);
    return std::max(result, DynamicAPInt(0));
  }

  /// Every m where begin or end may change its slope.
  SmallVector<DynamicAPInt> getKinks() const {
    SmallVector<DynamicAPInt> kinks;
    if (!mask)
      return kinks;
    for (const DynamicAPInt &constant :
         {DynamicAPInt(0), keys, DynamicAPInt(mask.getPrefix())}) {
      DynamicAPInt base = constant - offset;
      kinks.push_back(base - 1);
      kinks.push_back(base - 1 - DynamicAPInt(mask.getWindowRight()));
      kinks.push_back(base + DynamicAPInt(mask.getWindowLeft()));
    }
    return kinks;
  }

private:
  MaskAttr mask;
  DynamicAPInt keys, offset;
};
} // namespace

/// Sum of `value` over [0, end), given everywhere its slope may change. Exact:
/// between neighbours it is linear.
static DynamicAPInt
sumPiecewise(const DynamicAPInt &end, SmallVector<DynamicAPInt> breaks,
             function_ref<DynamicAPInt(const DynamicAPInt &)> value) {
  breaks.push_back(DynamicAPInt(0));
  breaks.push_back(end);
  for (DynamicAPInt &point : breaks)
    point = std::min(std::max(point, DynamicAPInt(0)), end);
  llvm::sort(breaks);
  DynamicAPInt sum(0);
  for (size_t i = 0; i + 1 < breaks.size(); ++i) {
    DynamicAPInt count = breaks[i + 1] - breaks[i];
    if (count != 0)
      sum += (value(breaks[i]) + value(breaks[i + 1] - 1)) * count / 2;
  }
  return sum;
}

DynamicAPInt mlir::flash::countVisiblePairs(int64_t queries, int64_t keys,
                                            MaskAttr mask) {
  return countTileKeys(queries, keys, 1, mask);
}

DynamicAPInt mlir::flash::countTileKeys(int64_t queries, int64_t keys,
                                        int64_t tile, MaskAttr mask) {
  VisibleKeys visible(queries, keys, mask);
  DynamicAPInt rows(queries), size(tile), last = size - 1;
  // Both ends only move right, so a tile sees what lies between the begin of
  // its first row and the end of its last.
  auto tileKeys = [&](const DynamicAPInt &index) {
    DynamicAPInt first = index * size;
    DynamicAPInt final = std::min(first + last, rows - 1);
    return std::max(visible.end(final) - visible.begin(first), DynamicAPInt(0));
  };
  SmallVector<DynamicAPInt> breaks;
  auto addBreak = [&](const DynamicAPInt &row) {
    DynamicAPInt index = floorDiv(row, size);
    breaks.push_back(index);
    breaks.push_back(index + 1);
  };
  // The first and the last row of a tile, each as it passes a kink. Where the
  // end falls to the begin is such a point of one of them, because they have
  // slope 0 or 1 and the same one where both move.
  for (const DynamicAPInt &kink : visible.getKinks()) {
    addBreak(kink);
    addBreak(kink - last);
  }
  // The last tile may be smaller.
  DynamicAPInt tiles = ceilDiv(rows, size);
  breaks.push_back(tiles - 1);
  return sumPiecewise(tiles, std::move(breaks), tileKeys);
}

//===----------------------------------------------------------------------===//
// Costs
//===----------------------------------------------------------------------===//

static bool hidesNothing(MaskAttr mask) { return !mask || mask.isAllVisible(); }

/// `count(M, N)` if both extents are static.
static std::optional<Count>
countIfStatic(const AttentionShape &shape,
              function_ref<DynamicAPInt(int64_t, int64_t)> count) {
  std::optional<DynamicAPInt> queries = shape.queries.getValue(),
                              keys = shape.keys.getValue();
  if (!queries || !keys)
    return std::nullopt;
  return Count(count(int64_t(*queries), int64_t(*keys)));
}

static std::optional<Count> getVisiblePairs(const AttentionShape &shape,
                                            MaskAttr mask) {
  if (hidesNothing(mask))
    return shape.queries * shape.keys;
  return countIfStatic(shape, [&](int64_t queries, int64_t keys) {
    return countVisiblePairs(queries, keys, mask);
  });
}

AttentionCost mlir::flash::getForwardCost(const AttentionShape &shape,
                                          MaskAttr mask, int64_t queryTile) {
  Count matrices = shape.batch * shape.heads;
  Count pairs = matrices * shape.queries * shape.keys;
  Count flopsPerPair = Count(2) * (shape.queryDim + shape.valueDim);
  Count once = shape.queryBytes + shape.extraBytes + shape.resultBytes;

  AttentionCost cost;
  cost.totalFlops = pairs * flopsPerPair;
  if (std::optional<Count> visible = getVisiblePairs(shape, mask))
    cost.usefulFlops = matrices * *visible * flopsPerPair;
  cost.fused.bytes = once + shape.keyBytes + shape.valueBytes;
  cost.standard.bytes =
      cost.fused.bytes + pairs * Count(2 * (shape.accBytes + shape.probBytes));
  cost.standard.peakBytes = pairs * Count(shape.accBytes + shape.probBytes);
  std::optional<Count> tileKeys =
      countIfStatic(shape, [&](int64_t queries, int64_t keys) {
        return countTileKeys(queries, keys, queryTile, mask);
      });
  if (tileKeys)
    cost.uncachedBytes =
        once + matrices * *tileKeys *
                   (shape.queryDim * Count(shape.keyElementBytes) +
                    shape.valueDim * Count(shape.valueElementBytes));
  return cost;
}

AttentionCost mlir::flash::getBackwardCost(const AttentionShape &shape,
                                           MaskAttr mask) {
  Count matrices = shape.batch * shape.heads;
  Count pairs = matrices * shape.queries * shape.keys;
  Count rowBytes = matrices * shape.queries * Count(shape.accBytes);
  // S again, dQ and dK contract or span K; dP and dV do the same with D.
  Count flopsPerPair =
      Count(2) * (Count(3) * shape.queryDim + Count(2) * shape.valueDim);

  AttentionCost cost;
  cost.totalFlops = pairs * flopsPerPair;
  if (std::optional<Count> visible = getVisiblePairs(shape, mask))
    cost.usefulFlops = matrices * *visible * flopsPerPair;
  // O and dO have one size. The row sums delta are written and read.
  Count tensors = shape.queryBytes + shape.keyBytes + shape.valueBytes +
                  Count(2) * shape.outputBytes + shape.extraBytes +
                  shape.resultBytes;
  cost.fused.bytes = tensors + rowBytes + Count(2) * rowBytes;
  cost.fused.peakBytes = rowBytes;
  cost.standard.bytes =
      tensors + pairs * Count(5 * shape.probBytes + 2 * shape.accBytes);
  cost.standard.peakBytes = pairs * Count(2 * shape.probBytes + shape.accBytes);
  return cost;
}
