//===- ConstantPattern.cpp - Constants as formulas -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A formula is guessed from a few elements and then compared with all of them.
// Time is linear in the size of the constant, and weights leave at their third
// value. Larger constants than kMaxElements are not looked at.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/ConstantPattern.h"

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/DialectResourceBlobManager.h"

#include <cstring>

using namespace mlir;
using namespace mlir::flash;

/// A mask of 4096 queries and keys.
static constexpr int64_t kMaxElements = int64_t(1) << 24;
/// Positions stay far from where sums of them wrap.
static constexpr int64_t kMaxPosition = int64_t(1) << 40;
/// A float below that, beside 0 or 1, is meant to hide.
static constexpr double kHiding = -1000.0;

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

namespace {
/// The bits of the elements of a constant.
class ElementBits {
public:
  explicit ElementBits(ElementsAttr elements)
      : type(elements.getElementType()) {
    if (!type.isIntOrIndexOrFloat() || elements.getNumElements() == 0)
      return;
    size = elements.getNumElements();
    unsigned width = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
    bytes = width == 1 ? 1 : width / 8;
    bool fits = (width == 1 || width % 8 == 0) && width <= 64;
    if (fits && isa<FloatType>(type))
      negativeZero = uint64_t(1) << (width - 1);
    auto dense = dyn_cast<DenseElementsAttr>(elements);
    if (dense && fits) {
      raw = dense.getRawData();
      splat = dense.isSplat();
      isPacked = width == 1 && int64_t(raw.size()) == (size + 7) / 8;
    } else if (auto resource = dyn_cast<DenseResourceElementsAttr>(elements)) {
      // Truth values take a byte each there.
      AsmResourceBlob *blob = resource.getRawHandle().getBlob();
      if (blob && fits && blob->getData().size() == size_t(size) * bytes)
        raw = blob->getData();
    }
  }

  bool isValid() const { return !raw.empty(); }

  uint64_t getBits(int64_t i) const {
    if (splat)
      i = 0;
    if (isPacked)
      return (raw[i / 8] >> (i % 8)) & 1;
    uint64_t bits = 0;
    std::memcpy(&bits, raw.data() + i * bytes, bytes);
    return bits;
  }

  /// Of a mask, -0.0 is 0.0: who adds it or compares it sees no difference.
  uint64_t operator[](int64_t i) const {
    uint64_t bits = getBits(i);
    return negativeZero && bits == negativeZero ? 0 : bits;
  }

  int64_t getInteger(int64_t i) const {
    unsigned unused = 64 - 8 * bytes;
    return static_cast<int64_t>(getBits(i) << unused) >> unused;
  }

  TypedAttr getAttribute(uint64_t bits) const {
    if (type.isInteger(1))
      return BoolAttr::get(type.getContext(), bits);
    APInt value(8 * bytes, bits);
    if (auto floatType = dyn_cast<FloatType>(type))
      return FloatAttr::get(floatType,
                            APFloat(floatType.getFloatSemantics(), value));
    return IntegerAttr::get(type, value);
  }

private:
  Type type;
  int64_t size = 0;
  unsigned bytes = 1;
  /// Its bits, or 0.
  uint64_t negativeZero = 0;
  bool splat = false;
  /// Truth values, eight of them a byte.
  bool isPacked = false;
  ArrayRef<char> raw;
};
} // namespace

TypedAttr mlir::flash::getConstantElement(ElementsAttr elements,
                                          int64_t position) {
  ElementBits bits(elements);
  return bits.isValid() ? bits.getAttribute(bits.getBits(position))
                        : TypedAttr();
}

//===----------------------------------------------------------------------===//
// Integers that are linear in their position
//===----------------------------------------------------------------------===//

static SmallVector<int64_t> getStrides(ArrayRef<int64_t> shape) {
  SmallVector<int64_t> strides(shape.size(), 1);
  for (size_t i = shape.size(); i-- > 1;)
    strides[i - 1] = strides[i] * shape[i];
  return strides;
}

static bool matchLinear(const ElementBits &bits, ArrayRef<int64_t> shape,
                        int64_t size, ConstantPattern &pattern) {
  SmallVector<int64_t> strides = getStrides(shape);
  auto isSmall = [](int64_t value) { return std::abs(value) <= kMaxPosition; };
  pattern.start = bits.getInteger(0);
  if (!isSmall(pattern.start))
    return false;
  for (auto [extent, stride] : llvm::zip(shape, strides)) {
    int64_t next = extent > 1 ? bits.getInteger(stride) : pattern.start;
    if (!isSmall(next))
      return false;
    pattern.steps.push_back(next - pattern.start);
  }
  SmallVector<int64_t> position(shape.size(), 0);
  int64_t value = pattern.start;
  for (int64_t i = 0; i < size; ++i) {
    if (bits.getInteger(i) != value || !isSmall(value))
      return false;
    for (size_t axis = shape.size(); axis-- > 0;) {
      value += pattern.steps[axis];
      if (++position[axis] < shape[axis])
        break;
      value -= pattern.steps[axis] * shape[axis];
      position[axis] = 0;
    }
  }
  pattern.kind = ConstantPattern::Linear;
  return true;
}

//===----------------------------------------------------------------------===//
// Two values
//===----------------------------------------------------------------------===//

namespace {
/// The columns [begin, end) of a row.
struct Interval {
  int64_t begin = 0, end = 0;
  bool isEmpty() const { return begin >= end; }
};
} // namespace

static int64_t floorTo(int64_t value, int64_t block) {
  return value / block * block;
}

static Interval getInterval(const ColumnBounds &bounds, int64_t row,
                            int64_t columns) {
  Interval interval{bounds.begin.value_or(0), bounds.end.value_or(columns)};
  if (bounds.right)
    interval.end = std::min(interval.end,
                            std::max(row + *bounds.right + 1, bounds.prefix));
  if (bounds.left)
    interval.begin = std::max(interval.begin, row - *bounds.left);
  if (bounds.leftBlock)
    interval.begin = std::max(interval.begin, floorTo(row, bounds.leftBlock));
  if (bounds.rightBlock)
    interval.end = std::min(interval.end, floorTo(row, bounds.rightBlock) +
                                              bounds.rightBlock);
  return interval;
}

static bool explains(const ColumnBounds &bounds, ArrayRef<Interval> rows,
                     int64_t columns) {
  for (auto [row, interval] : llvm::enumerate(rows)) {
    Interval expected = getInterval(bounds, row, columns);
    if (expected.isEmpty()
            ? !interval.isEmpty()
            : expected.begin != interval.begin || expected.end != interval.end)
      return false;
  }
  return true;
}

/// Where ends and begins move with the row, they say which diagonals they are
/// on.
static ColumnBounds guessDiagonals(ArrayRef<Interval> rows, int64_t columns) {
  ColumnBounds bounds;
  const Interval *first =
      llvm::find_if(rows, [](const Interval &row) { return !row.isEmpty(); });
  int64_t start = first - rows.begin(), end = 0, begin = columns;
  for (int64_t row = start, e = rows.size(); row < e; ++row) {
    if (rows[row].isEmpty())
      continue;
    end = std::max(end, rows[row].end);
    begin = std::min(begin, rows[row].begin);
    if (row == start || rows[row - 1].isEmpty())
      continue;
    if (!bounds.right && rows[row].end > rows[row - 1].end)
      bounds.right = rows[row].end - 1 - row;
    if (!bounds.left && rows[row].begin > rows[row - 1].begin)
      bounds.left = row - rows[row].begin;
  }
  // A triangle without its diagonal has an empty row before the first one.
  if (!bounds.right && start > 0)
    bounds.right = first->end - 1 - start;
  if (bounds.right && first->end > start + *bounds.right + 1)
    bounds.prefix = first->end;
  int64_t reached = columns;
  if (bounds.right)
    reached = std::min<int64_t>(
        columns, std::max<int64_t>(rows.size() + *bounds.right, bounds.prefix));
  if (end < reached)
    bounds.end = end;
  if (begin > 0 && !(bounds.left && start - *bounds.left == begin))
    bounds.begin = begin;
  return bounds;
}

/// Blocks along the diagonal, all of each or up to the diagonal.
static ColumnBounds guessBlocks(ArrayRef<Interval> rows, bool isCausal) {
  ColumnBounds bounds;
  const Interval *second =
      llvm::find_if(rows, [](const Interval &row) { return row.begin > 0; });
  int64_t block = second - rows.begin();
  bounds.leftBlock = block;
  if (isCausal)
    bounds.right = 0;
  else
    bounds.rightBlock = block;
  return bounds;
}

static bool fitRows(ArrayRef<Interval> rows, int64_t columns,
                    ColumnBounds &bounds) {
  if (llvm::all_of(rows, [](const Interval &row) { return row.isEmpty(); }))
    return false;
  bounds = guessDiagonals(rows, columns);
  if (explains(bounds, rows, columns))
    return true;
  for (bool isCausal : {false, true}) {
    bounds = guessBlocks(rows, isCausal);
    if (explains(bounds, rows, columns))
      return true;
  }
  return false;
}

/// True if the elements do not depend on the position along `axis`.
static bool isBroadcast(const ElementBits &bits, ArrayRef<int64_t> shape,
                        int64_t size, unsigned axis) {
  int64_t stride = getStrides(shape)[axis], extent = shape[axis];
  for (int64_t i = 0; i < size; ++i)
    if ((i / stride) % extent != 0 && bits[i] != bits[i - stride])
      return false;
  return true;
}

/// Two values of which one lets a score through.
static bool isMaskLike(TypedAttr a, TypedAttr b) {
  auto first = dyn_cast<FloatAttr>(a), second = dyn_cast<FloatAttr>(b);
  if (!first)
    return cast<IntegerAttr>(a).getValue().ule(1) &&
           cast<IntegerAttr>(b).getValue().ule(1);
  double x = first.getValueAsDouble(), y = second.getValueAsDouble();
  auto isTruth = [](double value) { return value == 0.0 || value == 1.0; };
  return (isTruth(x) && (isTruth(y) || y <= kHiding)) ||
         (isTruth(y) && x <= kHiding);
}

/// The two values of the constant, if there are exactly two.
static std::optional<std::pair<uint64_t, uint64_t>>
getTwoValues(const ElementBits &bits, int64_t size) {
  uint64_t first = bits[0];
  std::optional<uint64_t> other;
  for (int64_t i = 1; i < size; ++i) {
    uint64_t value = bits[i];
    if (value == first || value == other)
      continue;
    if (other)
      return std::nullopt;
    other = value;
  }
  if (!other)
    return std::nullopt;
  return std::pair(first, *other);
}

namespace {
/// The elements as rows and columns.
struct Table {
  const ElementBits &bits;
  int64_t numRows, rowStride, numColumns, columnStride;

  /// Where each row holds `value`; empty if one of them does so in pieces.
  SmallVector<Interval> getRows(uint64_t value) const {
    SmallVector<Interval> rows(numRows);
    for (int64_t row = 0; row < numRows; ++row) {
      Interval &interval = rows[row];
      int64_t count = 0;
      for (int64_t i = 0; i < numColumns; ++i) {
        if (bits[row * rowStride + i * columnStride] != value)
          continue;
        if (count++ == 0)
          interval.begin = i;
        interval.end = i + 1;
      }
      if (count != interval.end - interval.begin)
        return {};
    }
    return rows;
  }
};
} // namespace

static void matchBounds(const ElementBits &bits, ArrayRef<int64_t> shape,
                        int64_t size, ConstantPattern &pattern) {
  auto values = getTwoValues(bits, size);
  if (!values || !isMaskLike(bits.getAttribute(values->first),
                             bits.getAttribute(values->second)))
    return;
  SmallVector<unsigned> axes;
  for (unsigned axis = 0, e = shape.size(); axis < e; ++axis)
    if (shape[axis] > 1 && !isBroadcast(bits, shape, size, axis))
      axes.push_back(axis);
  if (axes.empty() || axes.size() > 2)
    return;
  SmallVector<int64_t> strides = getStrides(shape);
  unsigned column = axes.back();
  Table table{bits, 1, 0, shape[column], strides[column]};
  if (axes.size() == 2) {
    pattern.rowAxis = axes[0];
    table.numRows = shape[axes[0]];
    table.rowStride = strides[axes[0]];
  }
  pattern.columnAxis = column;
  for (unsigned attempt : {0u, 1u}) {
    SmallVector<Interval> rows = table.getRows(values->first);
    if (!rows.empty() && fitRows(rows, table.numColumns, pattern.bounds)) {
      pattern.kind = ConstantPattern::Bounds;
      pattern.inside = bits.getAttribute(values->first);
      pattern.outside = bits.getAttribute(values->second);
      return;
    }
    if (attempt == 0)
      std::swap(values->first, values->second);
  }
}

const ConstantPattern &ConstantPatterns::get(ElementsAttr elements) {
  auto [it, isNew] = patterns.try_emplace(elements);
  if (!isNew)
    return it->second;
  ConstantPattern &pattern = it->second;
  ShapedType type = elements.getShapedType();
  int64_t size = type.getNumElements();
  if (type.getRank() == 0 || size <= 1 || size > kMaxElements)
    return pattern;
  ElementBits bits(elements);
  if (!bits.isValid())
    return pattern;
  Type element = type.getElementType();
  if (element.isIntOrIndex() && !element.isInteger(1) &&
      matchLinear(bits, type.getShape(), size, pattern))
    return pattern;
  matchBounds(bits, type.getShape(), size, pattern);
  return pattern;
}
