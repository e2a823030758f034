//===- LowerStrided.cpp - Tiles that count along their columns ------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Positions, and what is computed from them by sums, by products with uniform
// values and by conversion to f32: element (r, c) of the thread is
// rows[r] + step · c. The columns of a thread are its first one plus constants,
// so that such ops are computed for one column a row, and an element costs one
// addition (fma) with a constant, and only where another op reads it:
//
//   slope · sitofp(n - m): two conversions and products a tile and thread, and
//   one fma an element.
//
// A conversion to f32 is that of the first column plus a constant: exact below
// 2^24, above that off by one more rounding than the conversion of the sum.
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::flash_tile;

static bool isMatrix(Type type) {
  auto tile = dyn_cast<RankedTensorType>(type);
  return tile && tile.getRank() == 2 &&
         isa_and_present<AccAttr>(tile.getEncoding());
}

/// The tile in this form, also where it does not depend on the column.
std::optional<StridedTile> KernelLowering::getStrided(Value tile) {
  auto it = strided.find(tile);
  if (it != strided.end())
    return it->second;
  Operation *op = tile.getDefiningOp();
  if (!op || !isMatrix(tile.getType()))
    return std::nullopt;
  StridedTile result;
  if (auto broadcast = dyn_cast<BroadcastOp>(op)) {
    if (broadcast.getDim() != 1)
      return std::nullopt;
    result.rows = registers[broadcast.getTile()];
    return result;
  }
  if (!isa<tensor::SplatOp>(op) && !matchPattern(op, m_Constant()))
    return std::nullopt;
  Fragment fragment = getFragment(tileType(tile));
  result.rows.assign(2 * fragment.rowBlocks, registers[tile].front());
  return result;
}

/// Steps of a sum; nothing if both are run-time values.
static std::optional<StridedTile>
addSteps(const StridedTile &lhs, const StridedTile &rhs, double sign) {
  StridedTile sum;
  sum.unit = lhs.step != 0 ? lhs.unit : rhs.unit;
  if (lhs.step != 0 && rhs.step != 0 && lhs.unit != rhs.unit)
    return std::nullopt;
  sum.step = lhs.step + sign * rhs.step;
  return sum;
}

/// Ops that can keep the form.
static bool keepsForm(Operation *op) {
  return isa<arith::AddIOp, arith::AddFOp, arith::SubIOp, arith::SubFOp,
             arith::MulIOp, arith::MulFOp, arith::NegFOp, arith::SIToFPOp,
             arith::ExtSIOp, arith::TruncIOp>(op);
}

/// The form of the op's result without its rows.
std::optional<StridedTile>
KernelLowering::getStridedResult(Operation *op,
                                 ArrayRef<StridedTile> operands) {
  if (isa<arith::AddIOp, arith::AddFOp>(op))
    return addSteps(operands[0], operands[1], 1);
  if (isa<arith::SubIOp, arith::SubFOp>(op))
    return addSteps(operands[0], operands[1], -1);
  if (isa<arith::SIToFPOp, arith::ExtSIOp, arith::TruncIOp>(op))
    return operands[0];
  if (isa<arith::NegFOp>(op)) {
    StridedTile negative = operands[0];
    negative.step = -negative.step;
    return negative;
  }
  if (!isa<arith::MulIOp, arith::MulFOp>(op))
    return std::nullopt;
  // By a constant or, of floats, by one value for the whole tile.
  for (int64_t by : {1, 0}) {
    StridedTile product = operands[1 - by];
    if (operands[by].step != 0)
      continue;
    Value factor = op->getOperand(by);
    APInt integer;
    APFloat number(0.0f);
    if (matchPattern(factor, m_ConstantInt(&integer))) {
      product.step *= integer.getSExtValue();
      return product;
    }
    if (matchPattern(factor, m_ConstantFloat(&number))) {
      product.step *= number.convertToFloat();
      return product;
    }
    auto splat = factor.getDefiningOp<tensor::SplatOp>();
    if (isa<arith::MulFOp>(op) && splat) {
      Value uniform = scalar(splat.getInput());
      product.unit = product.unit
                         ? LLVM::FMulOp::create(b, loc, product.unit, uniform)
                         : uniform;
      return product;
    }
  }
  return std::nullopt;
}

/// The elements of the tile.
void KernelLowering::setStrided(Value tile, StridedTile form) {
  Fragment fragment = getFragment(tileType(tile));
  Type element = tileType(tile).getElementType();
  SmallVector<Value> &elements = registers[tile];
  elements.clear();
  for (int64_t i = 0; i < fragment.size(); ++i) {
    Value row = form.rows[fragment.rowOf(i)];
    int64_t column = fragment.columnOf(i);
    double offset = form.step * (column / 2 * 8 + column % 2);
    if (offset == 0)
      elements.push_back(row);
    else if (!isa<FloatType>(element))
      elements.push_back(arith::AddIOp::create(
          b, loc, row,
          constant(b.getIntegerAttr(element, static_cast<int64_t>(offset)))));
    else if (Value by = constant(b.getFloatAttr(element, offset)); form.unit)
      elements.push_back(LLVM::FMAOp::create(b, loc, form.unit, by, row));
    else
      elements.push_back(LLVM::FAddOp::create(b, loc, row, by));
  }
  strided[tile] = std::move(form);
}

/// Whether the op has this form; if so, it is lowered.
bool KernelLowering::lowerStrided(Operation *op) {
  if (op->getNumResults() != 1 || !isMatrix(op->getResult(0).getType()) ||
      !keepsForm(op))
    return false;
  Type element = tileType(op->getResult(0)).getElementType();
  if (!element.isF32() && !element.isInteger(32) && !element.isInteger(64))
    return false;
  SmallVector<StridedTile> operands;
  for (Value operand : op->getOperands()) {
    std::optional<StridedTile> form = getStrided(operand);
    if (!form)
      return false;
    operands.push_back(std::move(*form));
  }
  if (llvm::all_of(operands, [](const StridedTile &x) { return x.step == 0; }))
    return false;
  loc = op->getLoc();
  std::optional<StridedTile> result = getStridedResult(op, operands);
  // What offsets are computed with is exact.
  constexpr double largestStep = 1 << 30;
  if (!result || (!element.isF32() && std::abs(result->step) > largestStep))
    return false;
  SmallVector<Value> rows;
  for (size_t row = 0; row < operands[0].rows.size(); ++row) {
    SmallVector<Value> values;
    for (const StridedTile &operand : operands)
      values.push_back(operand.rows[row]);
    rows.push_back(emitScalarOp(op, values));
  }
  result->rows = std::move(rows);
  setStrided(op->getResult(0), std::move(*result));
  return true;
}
