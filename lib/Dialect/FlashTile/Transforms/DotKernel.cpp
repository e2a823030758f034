//===- DotKernel.cpp - Matrix multiplication of tiles -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// C[row, column] += Σ_k A[row, k]·B[k, column], vectors along the rows: a block
// of C (some vectors of rows x some columns) stays in registers over the whole
// sum; each step loads the vectors of A and broadcasts one scalar of B a
// column. The accumulator operand is computed where the block starts, so that
// the rescaling of the running output costs no pass of its own.
//
//===----------------------------------------------------------------------===//

#include "DotKernel.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::flash_tile;

namespace {

/// The shape of the register block: `vectors` x `columns` accumulators.
struct RegisterBlock {
  int64_t vectors, columns;
};

class DotKernel {
public:
  DotKernel(TileBuffers &tiles, DotOp op, Value result)
      : tiles(tiles), b(tiles.builder()), loc(op.getLoc()), op(op),
        result(result),
        acc(cast<RankedTensorType>(op.getType()).getElementType()) {
    auto a = cast<RankedTensorType>(op.getA().getType());
    rows = a.getDimSize(0);
    depth = a.getDimSize(1);
    columns = cast<RankedTensorType>(op.getType()).getDimSize(1);
  }
  void emit();

private:
  RegisterBlock chooseBlock() const;
  void emitBlock(Value row, Value column, RegisterBlock block);

  TileBuffers &tiles;
  RewriterBase &b;
  Location loc;
  DotOp op;
  Value result, aBuffer;
  Type acc;
  int64_t rows, depth, columns;
};

} // namespace

/// Two thirds of the registers hold accumulators; the rest are for A, the
/// broadcast of B and the compiler. 512-bit vectors have 32 registers, others
/// are assumed to have 16.
RegisterBlock DotKernel::chooseBlock() const {
  int64_t bits = int64_t(tiles.getLanes()) * acc.getIntOrFloatBitWidth();
  int64_t budget = bits >= 512 ? 24 : 12;
  int64_t available = rows / tiles.getLanes();
  int64_t vectors = bits >= 512 ? 4 : 2;
  while (vectors > 1 && available % vectors != 0)
    --vectors;
  return {vectors, std::min(columns, budget / vectors)};
}

void DotKernel::emit() {
  aBuffer = tiles.getStoredAs(op.getA(), acc, loc);
  RegisterBlock block = chooseBlock();
  Value zero = tiles.index(0, loc);
  OpBuilder::InsertionGuard guard(b);
  auto rowLoop =
      scf::ForOp::create(b, loc, zero, tiles.index(rows, loc),
                         tiles.index(block.vectors * tiles.getLanes(), loc));
  b.setInsertionPointToStart(rowLoop.getBody());
  int64_t whole = columns / block.columns * block.columns;
  auto columnLoop = scf::ForOp::create(b, loc, zero, tiles.index(whole, loc),
                                       tiles.index(block.columns, loc));
  {
    OpBuilder::InsertionGuard inner(b);
    b.setInsertionPointToStart(columnLoop.getBody());
    emitBlock(rowLoop.getInductionVar(), columnLoop.getInductionVar(), block);
  }
  if (whole < columns)
    emitBlock(rowLoop.getInductionVar(), tiles.index(whole, loc),
              {block.vectors, columns - whole});
}

/// One step of the sum: rank-1 update of the register block.
static void emitUpdate(RewriterBase &b, Location loc, ArrayRef<Value> a,
                       ArrayRef<Value> scalars, ValueRange sums,
                       SmallVectorImpl<Value> &next) {
  unsigned i = 0;
  for (Value scalar : scalars) {
    Value broadcast =
        vector::BroadcastOp::create(b, loc, a.front().getType(), scalar);
    for (Value vector : a)
      next.push_back(
          vector::FMAOp::create(b, loc, broadcast, vector, sums[i++]));
  }
}

void DotKernel::emitBlock(Value row, Value column, RegisterBlock block) {
  auto offset = [&](Value base, int64_t by) -> Value {
    return arith::AddIOp::create(b, loc, base, tiles.index(by, loc));
  };
  SmallVector<Value> rowsAt, columnsAt, sums;
  for (int64_t i = 0; i < block.vectors; ++i)
    rowsAt.push_back(offset(row, i * tiles.getLanes()));
  for (int64_t j = 0; j < block.columns; ++j)
    columnsAt.push_back(offset(column, j));
  for (Value at : columnsAt)
    for (Value from : rowsAt) {
      VectorCache cache;
      sums.push_back(tiles.getVector(op.getAcc(), {from, at}, cache, loc));
    }

  VectorType type = tiles.vectorOf(acc);
  int64_t unroll = depth % 4 == 0 ? 4 : depth % 2 == 0 ? 2 : 1;
  auto loop =
      scf::ForOp::create(b, loc, tiles.index(0, loc), tiles.index(depth, loc),
                         tiles.index(unroll, loc), sums);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    SmallVector<Value> current(loop.getRegionIterArgs());
    for (int64_t step = 0; step < unroll; ++step) {
      Value k = offset(loop.getInductionVar(), step);
      SmallVector<Value> a, scalars, next;
      for (Value from : rowsAt)
        a.push_back(
            vector::LoadOp::create(b, loc, type, aBuffer, ValueRange{k, from}));
      for (Value at : columnsAt) {
        Value scalar = op.getTransposeB()
                           ? tiles.getScalar(op.getB(), at, k, loc)
                           : tiles.getScalar(op.getB(), k, at, loc);
        if (scalar.getType() != acc)
          scalar = arith::ExtFOp::create(b, loc, acc, scalar);
        scalars.push_back(scalar);
      }
      emitUpdate(b, loc, a, scalars, current, next);
      current = next;
    }
    scf::YieldOp::create(b, loc, current);
  }
  unsigned i = 0;
  for (Value at : columnsAt)
    for (Value from : rowsAt)
      vector::StoreOp::create(b, loc, loop.getResult(i++), result,
                              ValueRange{at, from});
}

void mlir::flash_tile::emitDot(TileBuffers &tiles, DotOp op, Value result) {
  DotKernel(tiles, op, result).emit();
}
