//===- LowerDotF32.cpp - Matrix products of f32 -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Three ways, as the numerics attribute says: tf32 (mma.sync m16n8k8, operands
// rounded to 10 bits of mantissa), bf16x3 (each operand as the sum of two bf16,
// three of the four products) and fma (no tensor cores, exact products).
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

using namespace mlir;
using namespace mlir::flash_tile;

/// `lanes` consecutive f32 of SRAM, `bytes` after `address`.
SmallVector<Value> KernelLowering::loadSRAM(Value address, int64_t bytes,
                                            int64_t lanes) {
  Type f32 = b.getF32Type();
  if (lanes == 1)
    return {LLVM::LoadOp::create(b, loc, f32, gep(address, bytes), 4)};
  Value vector = LLVM::LoadOp::create(b, loc, VectorType::get({lanes}, f32),
                                      gep(address, bytes), 4 * lanes);
  SmallVector<Value> values;
  for (int64_t i = 0; i < lanes; ++i)
    values.push_back(LLVM::ExtractElementOp::create(b, loc, vector, i32(i)));
  return values;
}

/// The address of this lane's first element in a tile: its row and column are
/// sums of multiples of group and member.
Value KernelLowering::getLaneAddress(const SharedTile &tile, Value row,
                                     Value column) {
  auto times = [&](Value x, int64_t by) -> Value {
    return arith::MulIOp::create(b, loc, x, i32(by));
  };
  Value offset = addI32(times(row, tile.pitchBytes), times(column, 4));
  return gep(sram, addI32(tile.offset, offset));
}

//===----------------------------------------------------------------------===//
// tf32
//===----------------------------------------------------------------------===//

/// m16n8k8. Within eight columns of P, column 2t is summand t and column 2t + 1
/// summand t + 4: then accumulators are A fragments as they are, if rows of V
/// are taken in the same order.
void KernelLowering::emitTF32Dot(DotOp op, SmallVectorImpl<Value> &acc) {
  auto round = [&](Value value) -> Value {
    if (value.getType().isInteger(32))
      value = LLVM::BitcastOp::create(b, loc, b.getF32Type(), value);
    return NVVM::ConvertFloatToTF32Op::create(b, loc, b.getI32Type(), value,
                                              NVVM::FPRoundingMode::RNA,
                                              NVVM::SaturationMode::NONE);
  };
  auto it = registers.find(op.getA());
  ArrayRef<Value> inRegisters;
  if (it != registers.end())
    inRegisters = it->second;
  int64_t steps = tileType(op.getA()).getDimSize(1) / 8;
  SharedTile bTile = shared[op.getB()];
  bool transposed = op.getTransposeB();
  Value aLanes = getFragmentAddress(op.getA(), "a");
  Value bLanes = transposed
                     ? getFragmentAddress(op.getB(), "bt")
                     : getLaneAddress(bTile, addI32(member, member), group);

  BlockProduct product;
  product.stepSize = 8;
  product.loadA = [&](int64_t rowBlock, int64_t step) {
    SmallVector<Value> a;
    if (inRegisters.empty()) {
      // Four f32 are a row of an 8 x 8 matrix of 16-bit elements.
      a = loadFragmentA(op.getA(), aLanes, rowBlock, step);
    } else {
      for (int64_t i : {0, 2, 1, 3})
        a.push_back(inRegisters[(rowBlock * steps + step) * 4 + i]);
    }
    return llvm::map_to_vector(a, round);
  };
  product.loadB = [&](int64_t pair, int64_t step) {
    SmallVector<Value> both;
    if (transposed) {
      both = loadFragmentB(op.getB(), bLanes, true, pair, step);
    } else {
      for (int64_t column : {2 * pair, 2 * pair + 1})
        for (int64_t i : {0, 1})
          llvm::append_range(
              both,
              loadSRAM(bLanes, (step * 8 + i) * bTile.pitchBytes + column * 32,
                       1));
    }
    SmallVector<Value> rounded = llvm::map_to_vector(both, round);
    return std::array{SmallVector<Value>{rounded[0], rounded[1]},
                      SmallVector<Value>{rounded[2], rounded[3]}};
  };
  product.multiply = [&](ArrayRef<Value> a, ArrayRef<Value> bs,
                         MutableArrayRef<Value> sums) {
    emitMMA(a, bs, sums, NVVM::MMATypes::tf32, 8);
  };
  emitBlocks(op, product, acc);
}

//===----------------------------------------------------------------------===//
// bf16x3
//===----------------------------------------------------------------------===//

/// Pairs of f32 as packed bf16: first those next to the values, then what they
/// leave.
SmallVector<Value> KernelLowering::splitPairs(ArrayRef<Value> values) {
  auto wide = VectorType::get({2}, b.getF32Type());
  auto narrow = VectorType::get({2}, b.getBF16Type());
  SmallVector<Value> high, low;
  for (size_t i = 0; i < values.size(); i += 2) {
    Value pair = makePair(values[i], values[i + 1]);
    Value near = LLVM::FPTruncOp::create(b, loc, narrow, pair);
    Value back = LLVM::FPExtOp::create(b, loc, wide, near);
    Value rest = LLVM::FSubOp::create(b, loc, pair, back);
    Value far = LLVM::FPTruncOp::create(b, loc, narrow, rest);
    high.push_back(LLVM::BitcastOp::create(b, loc, b.getI32Type(), near));
    low.push_back(LLVM::BitcastOp::create(b, loc, b.getI32Type(), far));
  }
  llvm::append_range(high, low);
  return high;
}

/// m16n8k16 three times: near·near + near·far + far·near.
void KernelLowering::emitBF16x3Dot(DotOp op, SmallVectorImpl<Value> &acc) {
  auto it = registers.find(op.getA());
  ArrayRef<Value> inRegisters;
  if (it != registers.end())
    inRegisters = it->second;
  Fragment fragment = getFragment(tileType(op.getResult()));
  int64_t steps = tileType(op.getA()).getDimSize(1) / 16;
  SharedTile aTile = shared.lookup(op.getA()), bTile = shared[op.getB()];
  bool transposed = op.getTransposeB();
  Value aLanes;
  if (inRegisters.empty())
    aLanes = getLaneAddress(aTile, getRow(fragment.rowBlocks, 0), getColumn(0));
  Value bLanes = transposed
                     ? getLaneAddress(bTile, group, getColumn(0))
                     : getLaneAddress(bTile, addI32(member, member), group);

  BlockProduct product;
  product.stepSize = 16;
  product.loadA = [&](int64_t rowBlock, int64_t step) {
    SmallVector<Value> values;
    if (!inRegisters.empty()) {
      // Two blocks of eight columns of accumulators.
      size_t first = (rowBlock * steps + step) * 8;
      values = llvm::to_vector(inRegisters.slice(first, 8));
    } else {
      for (int64_t column : {0, 8})
        for (int64_t row : {0, 8})
          llvm::append_range(values,
                             loadSRAM(aLanes,
                                      (rowBlock * 16 + row) * aTile.pitchBytes +
                                          (step * 16 + column) * 4,
                                      2));
    }
    return splitPairs(values);
  };
  product.loadB = [&](int64_t pair, int64_t step) {
    std::array<SmallVector<Value>, 2> columns;
    for (int64_t i : {0, 1}) {
      int64_t column = (2 * pair + i) * 8;
      SmallVector<Value> values;
      for (int64_t k : {0, 8}) {
        if (transposed) {
          llvm::append_range(
              values,
              loadSRAM(bLanes, column * bTile.pitchBytes + (step * 16 + k) * 4,
                       2));
          continue;
        }
        for (int64_t j : {0, 1})
          llvm::append_range(
              values,
              loadSRAM(bLanes,
                       (step * 16 + k + j) * bTile.pitchBytes + column * 4, 1));
      }
      columns[i] = splitPairs(values);
    }
    return columns;
  };
  product.multiply = [&](ArrayRef<Value> a, ArrayRef<Value> bs,
                         MutableArrayRef<Value> sums) {
    auto type = NVVM::MMATypes::bf16;
    ArrayRef<Value> aNear = a.take_front(4), aFar = a.drop_front(4);
    ArrayRef<Value> bNear = bs.take_front(2), bFar = bs.drop_front(2);
    emitMMA(aFar, bNear, sums, type, 16);
    emitMMA(aNear, bFar, sums, type, 16);
    emitMMA(aNear, bNear, sums, type, 16);
  };
  emitBlocks(op, product, acc);
}

//===----------------------------------------------------------------------===//
// fma
//===----------------------------------------------------------------------===//

/// f32 without tensor cores: each thread computes its accumulators from rows
/// of A and B in SRAM, four products of the sum at a time.
void KernelLowering::emitFMADot(DotOp op, SmallVectorImpl<Value> &acc) {
  Fragment fragment = getFragment(tileType(op.getResult()));
  bool transposed = op.getTransposeB();
  SharedTile a = shared[op.getA()], bTile = shared[op.getB()];
  int64_t depth = tileType(op.getA()).getDimSize(1);
  auto times = [&](Value x, int64_t by) -> Value {
    return arith::MulIOp::create(b, loc, x, i32(by));
  };
  // Columns 2·member and 2·member + 1 of each block are rows of B transposed.
  Value aBase =
      addI32(a.offset, times(getRow(fragment.rowBlocks, 0), a.pitchBytes));
  Value bBase = addI32(bTile.offset,
                       times(getColumn(0), transposed ? bTile.pitchBytes : 4));
  auto loop =
      scf::ForOp::create(b, loc, i32(0), i32(depth), i32(4), ValueRange(acc));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToEnd(loop.getBody());
  SmallVector<Value> sums = llvm::to_vector_of<Value>(loop.getRegionIterArgs());
  Value k = loop.getInductionVar();
  Value aAt = gep(sram, addI32(aBase, times(k, 4)));
  Value bAt =
      gep(sram, addI32(bBase, times(k, transposed ? 4 : bTile.pitchBytes)));
  SmallVector<SmallVector<Value>> aRows;
  for (int64_t i = 0; i < 2 * fragment.rowBlocks; ++i)
    aRows.push_back(loadSRAM(aAt, (i / 2 * 16 + i % 2 * 8) * a.pitchBytes, 4));
  for (int64_t column = 0; column < fragment.columnBlocks; ++column) {
    // bs[j][e]: product j of the sum, column e of the block.
    Value bs[4][2];
    if (transposed) {
      for (int64_t e : {0, 1})
        for (auto [j, value] : llvm::enumerate(
                 loadSRAM(bAt, (column * 8 + e) * bTile.pitchBytes, 4)))
          bs[j][e] = value;
    } else {
      for (int64_t j = 0; j < 4; ++j)
        for (auto [e, value] : llvm::enumerate(
                 loadSRAM(bAt, j * bTile.pitchBytes + column * 32, 2)))
          bs[j][e] = value;
    }
    for (int64_t rowBlock = 0; rowBlock < fragment.rowBlocks; ++rowBlock)
      for (int64_t i = 0; i < 4; ++i) {
        Value &sum = sums[fragment.index(rowBlock, column, i)];
        for (int64_t j = 0; j < 4; ++j)
          sum = LLVM::FMAOp::create(b, loc, aRows[rowBlock * 2 + i / 2][j],
                                    bs[j][i % 2], sum);
      }
  }
  scf::YieldOp::create(b, loc, sums);
  acc.assign(loop.getResults().begin(), loop.getResults().end());
}
