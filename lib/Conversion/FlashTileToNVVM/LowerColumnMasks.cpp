//===- LowerColumnMasks.cpp - Columns before a bound, as bits -------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A comparison of the columns of a tile with a bound a row: which of its
// columns a thread sees in a row is a word of bits, so many ones from the first
// column on, and two bounds are an `and` of words. An element tests its bit;
// ptxas moves seven bits to predicates at a time (R2P), where a comparison an
// element takes one instruction each:
//
//   select(col < bound[row], score, -inf): one select an element.
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::flash_tile;

static constexpr int64_t wordBits = 32;

/// The tile from which the values come, in another width or order.
static Value stripCasts(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (!isa<BroadcastOp, arith::TruncIOp, arith::ExtSIOp, arith::IndexCastOp>(
            op))
      break;
    value = op->getOperand(0);
  }
  return value;
}

/// Whether the tile's values lie in [0, 2^20], which its own ops say: then
/// differences of them have 32 bits.
static bool isClamped(Value value) {
  constexpr int64_t most = 1 << 20;
  APInt bound;
  auto least = stripCasts(value).getDefiningOp<arith::MinSIOp>();
  if (!least || !matchPattern(least.getRhs(), m_ConstantInt(&bound)) ||
      bound.isNegative() || bound.sgt(most))
    return false;
  auto greatest = stripCasts(least.getLhs()).getDefiningOp<arith::MaxSIOp>();
  return greatest && matchPattern(greatest.getRhs(), m_ConstantInt(&bound)) &&
         !bound.isNegative() && bound.sle(most);
}

/// Whether the tile holds the positions of columns in itself.
static bool isColumns(Value value) {
  auto index = value.getDefiningOp<IndexOp>();
  APInt base;
  return index && index.getDim() == 1 &&
         cast<RankedTensorType>(value.getType()).getRank() == 2 &&
         matchPattern(index.getBase(), m_ConstantInt(&base)) && base.isZero();
}

/// Whether the op compares such columns with a bound a row.
static bool isBound(Operation *op) {
  auto compare = dyn_cast<arith::CmpIOp>(op);
  if (!compare || (compare.getPredicate() != arith::CmpIPredicate::slt &&
                   compare.getPredicate() != arith::CmpIPredicate::sge))
    return false;
  auto type = dyn_cast<RankedTensorType>(compare.getLhs().getType());
  auto bound = compare.getRhs().getDefiningOp<BroadcastOp>();
  return type && type.getElementType().isInteger(32) && bound &&
         isa_and_present<AccAttr>(type.getEncoding()) && bound.getDim() == 1 &&
         isColumns(compare.getLhs()) && isClamped(compare.getRhs());
}

/// Whether the op is an `and` of two bounds.
static bool isBoth(Operation *op) {
  return isa<arith::AndIOp>(op) &&
         llvm::all_of(op->getOperands(), [](Value operand) {
           return operand.getDefiningOp() && isBound(operand.getDefiningOp());
         });
}

/// Whether the op is lowered to words: a bound that is only used together with
/// others, and two of these. One bound alone is compared element by element:
/// what computes its word is not hidden in the one block of a task that a
/// causal mask cuts.
static bool isMask(Operation *op) {
  if (isBound(op))
    return llvm::all_of(op->getUsers(), isBoth);
  return isBoth(op) && llvm::all_of(op->getOperands(), [](Value operand) {
           return isMask(operand.getDefiningOp());
         });
}

bool KernelLowering::isMaskedSelect(Operation *op) {
  auto select = dyn_cast<arith::SelectOp>(op);
  Operation *condition =
      select ? select.getCondition().getDefiningOp() : nullptr;
  return condition && isMask(condition) &&
         !isa<IntegerType>(getElementTypeOrSelf(select.getType()));
}

/// The bits of the thread's columns before `bound` (a row's, i32).
SmallVector<Value> KernelLowering::getColumnBits(Value bound, int64_t columns) {
  auto max = [&](Value value, int64_t by) -> Value {
    return arith::MaxSIOp::create(b, loc, value, i32(by));
  };
  auto min = [&](Value value, int64_t by) -> Value {
    return arith::MinSIOp::create(b, loc, value, i32(by));
  };
  // The thread has columns 0 and 1 of each eight, counted from its first one.
  Value rest = max(arith::SubIOp::create(b, loc, bound, getColumn(0)), 0);
  Value eights = arith::ShRUIOp::create(b, loc, rest, i32(3));
  Value last = min(arith::AndIOp::create(b, loc, rest, i32(7)), 2);
  Value count = addI32(addI32(eights, eights), last);
  SmallVector<Value> words;
  for (int64_t first = 0; first < columns; first += wordBits) {
    Value ones = count;
    if (first)
      ones = max(arith::SubIOp::create(b, loc, count, i32(first)), 0);
    words.push_back(
        emitAssembly("bmsk.clamp.b32 $0, 0, $1;", "=r,r", b.getI32Type(), ones)
            .front());
  }
  return words;
}

/// Whether the column's bit is set.
Value KernelLowering::testColumn(ArrayRef<Value> words, int64_t column) {
  uint32_t bit = uint32_t(1) << (column % wordBits);
  Value own = arith::AndIOp::create(b, loc, words[column / wordBits],
                                    i32(static_cast<int32_t>(bit)));
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, own, i32(0));
}

/// A tile of i1: its words, and elements where something else reads it.
void KernelLowering::setColumnMask(Value tile, ColumnMask mask) {
  bool isWords = llvm::all_of(tile.getUsers(), [&](Operation *user) {
    return isMask(user) || isMaskedSelect(user);
  });
  if (!isWords) {
    Fragment fragment = getFragment(tileType(tile));
    SmallVector<Value> &elements = registers[tile];
    elements.clear();
    for (int64_t i = 0; i < fragment.size(); ++i)
      elements.push_back(
          testColumn(mask[fragment.rowOf(i)], fragment.columnOf(i)));
  }
  columnMasks[tile] = std::move(mask);
}

/// A choice by a mask, a row after the other: for tests of one word that stand
/// beside their selects ptxas 13.0 makes R2P.
LogicalResult KernelLowering::lowerMaskedSelect(arith::SelectOp op) {
  Fragment fragment = getFragment(tileType(op.getResult()));
  ArrayRef<Value> visible = registers[op.getTrueValue()];
  ArrayRef<Value> hidden = registers[op.getFalseValue()];
  const ColumnMask &words = columnMasks[op.getCondition()];
  SmallVector<Value> result(fragment.size());
  for (int64_t row = 0; row < 2 * fragment.rowBlocks; ++row)
    for (int64_t i = 0; i < fragment.size(); ++i)
      if (fragment.rowOf(i) == row)
        result[i] = LLVM::SelectOp::create(
            b, loc, testColumn(words[row], fragment.columnOf(i)), visible[i],
            hidden[i]);
  registers[op.getResult()] = std::move(result);
  return success();
}

/// Whether the op is a mask of two bounds, or one of these; if so, it is
/// lowered.
bool KernelLowering::lowerColumnMask(Operation *op) {
  if (!isMask(op))
    return false;
  loc = op->getLoc();
  ColumnMask mask;
  if (isa<arith::AndIOp>(op)) {
    const ColumnMask &other = columnMasks[op->getOperand(1)];
    mask = columnMasks[op->getOperand(0)];
    for (auto [row, words] : llvm::enumerate(mask))
      for (auto [i, word] : llvm::enumerate(words))
        word = arith::AndIOp::create(b, loc, word, other[row][i]);
    setColumnMask(op->getResult(0), std::move(mask));
    return true;
  }
  auto compare = cast<arith::CmpIOp>(op);
  auto bound = compare.getRhs().getDefiningOp<BroadcastOp>();
  int64_t columns = 2 * getFragment(tileType(compare.getResult())).columnBlocks;
  for (Value row : SmallVector<Value>(registers[bound.getTile()])) {
    mask.push_back(getColumnBits(row, columns));
    if (compare.getPredicate() == arith::CmpIPredicate::sge)
      for (Value &word : mask.back())
        word = arith::XOrIOp::create(b, loc, word, i32(-1));
  }
  setColumnMask(compare.getResult(), std::move(mask));
  return true;
}
