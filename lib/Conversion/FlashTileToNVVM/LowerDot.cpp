//===- LowerDot.cpp - Matrix products -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// mma.sync with B from SRAM and A from registers or SRAM. Fragments are those
// of PTX ISA 9.7.14.5.8 (m16n8k16) and 9.7.14.5.7 (m16n8k8); ldmatrix is
// described in 9.7.14.5.15.
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

using namespace mlir;
using namespace mlir::flash_tile;

static RankedTensorType tileType(Value value) {
  return cast<RankedTensorType>(value.getType());
}

//===----------------------------------------------------------------------===//
// Fragments of 16-bit types
//===----------------------------------------------------------------------===//

/// Bytes from the start of a tile in SRAM to the row and chunk that this lane
/// addresses:
///   `a`   16 x 16 of A: row lane%16, chunk lane/16, from the warp's first row
///   `bt`  16 rows of B transposed: row lane%8 + 8·(lane/16), chunk lane/8 % 2
///   `b`   16 rows of B: row lane%16, chunk lane/16
Value KernelLowering::getLaneOffset(StringRef kind, int64_t pitchBytes,
                                    int64_t rows) {
  auto key = b.getStrArrayAttr(
      {kind, std::to_string(pitchBytes), std::to_string(rows)});
  Value &offset = laneOffsets[key];
  if (offset)
    return offset;
  return offset = atEntry([&]() -> Value {
           auto andI = [&](Value x, int64_t mask) -> Value {
             return arith::AndIOp::create(b, loc, x, i32(mask));
           };
           auto shift = [&](Value x, int64_t bits) -> Value {
             return arith::ShRUIOp::create(b, loc, x, i32(bits));
           };
           auto times = [&](Value x, int64_t by) -> Value {
             return arith::MulIOp::create(b, loc, x, i32(by));
           };
           Value row, chunk;
           if (kind == "bt") {
             row = addI32(andI(lane, 7), times(shift(lane, 4), 8));
             chunk = andI(shift(lane, 3), 1);
           } else {
             row = andI(lane, 15);
             chunk = shift(lane, 4);
           }
           if (kind == "a")
             row = addI32(row, times(warp, rows));
           return addI32(times(row, pitchBytes), times(chunk, 16));
         });
}

/// Four 8 x 8 matrices of 16-bit elements: one i32 of two elements from each.
SmallVector<Value> KernelLowering::ldmatrix(Value address, bool transposed) {
  Type i32Type = b.getI32Type();
  auto type = LLVM::LLVMStructType::getLiteral(b.getContext(),
                                               SmallVector<Type>(4, i32Type));
  Value all = NVVM::LdMatrixOp::create(
      b, loc, type, address, 4,
      transposed ? NVVM::MMALayout::col : NVVM::MMALayout::row,
      NVVM::LdStMatrixShapeAttr::get(b.getContext(), 8, 8),
      NVVM::LdStMatrixEltType::B16);
  SmallVector<Value> values;
  for (int64_t i = 0; i < 4; ++i)
    values.push_back(LLVM::ExtractValueOp::create(b, loc, all, i));
  return values;
}

/// Two 16-bit elements in one i32, the first in the low half.
SmallVector<Value> KernelLowering::packPairs(ArrayRef<Value> elements) {
  auto type = VectorType::get({2}, elements.front().getType());
  SmallVector<Value> packed;
  for (size_t i = 0; i < elements.size(); i += 2) {
    Value pair = LLVM::UndefOp::create(b, loc, type);
    for (int64_t j : {0, 1})
      pair =
          LLVM::InsertElementOp::create(b, loc, pair, elements[i + j], i32(j));
    packed.push_back(LLVM::BitcastOp::create(b, loc, b.getI32Type(), pair));
  }
  return packed;
}

/// The A fragment of one block of rows and k step: from registers, or loaded.
SmallVector<Value> KernelLowering::loadFragmentA(Value tile, int64_t rowBlock,
                                                 int64_t step) {
  RankedTensorType type = tileType(tile);
  auto it = registers.find(tile);
  if (it != registers.end()) {
    int64_t steps = type.getDimSize(1) / 16;
    size_t first = (rowBlock * steps + step) * 4;
    return llvm::to_vector(ArrayRef<Value>(it->second).slice(first, 4));
  }
  SharedTile place = shared[tile];
  int64_t rows = type.getDimSize(0) / warps;
  Value offset =
      addI32(place.offset, getLaneOffset("a", place.pitchBytes, rows));
  return ldmatrix(
      gep(gep(sram, offset), rowBlock * 16 * place.pitchBytes + step * 32),
      /*transposed=*/false);
}

/// The B fragments of two neighbouring blocks of 8 columns.
SmallVector<Value> KernelLowering::loadFragmentB(Value tile, bool transposed,
                                                 int64_t pair, int64_t step) {
  SharedTile place = shared[tile];
  Value offset = addI32(place.offset, getLaneOffset(transposed ? "bt" : "b",
                                                    place.pitchBytes, 0));
  int64_t row = transposed ? pair * 16 : step * 16;
  int64_t columnBytes = (transposed ? step : pair) * 32;
  return ldmatrix(gep(gep(sram, offset), row * place.pitchBytes + columnBytes),
                  /*transposed=*/!transposed);
}

LogicalResult KernelLowering::lowerConvert(ConvertLayoutOp op) {
  RankedTensorType from = tileType(op.getTile()), to = tileType(op.getResult());
  if (!isa<OperandAAttr>(to.getEncoding()) || to.getElementTypeBitWidth() != 16)
    return op.emitOpError("has no lowering to NVVM");
  int64_t rowBlocks = to.getDimSize(0) / (16 * warps);
  int64_t steps = to.getDimSize(1) / 16;
  SmallVector<Value> result;
  if (isa<SharedAttr>(from.getEncoding())) {
    for (int64_t rowBlock = 0; rowBlock < rowBlocks; ++rowBlock)
      for (int64_t step = 0; step < steps; ++step)
        llvm::append_range(result, loadFragmentA(op.getTile(), rowBlock, step));
  } else {
    // Two blocks of 8 columns side by side are a fragment in the order (g, k),
    // (g+8, k), (g, k+8), (g+8, k+8).
    result = packPairs(registers[op.getTile()]);
  }
  registers[op.getResult()] = std::move(result);
  return success();
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

/// m16n8k16 on f16 or bf16.
void KernelLowering::emitMMA(DotOp op, SmallVectorImpl<Value> &acc) {
  Fragment fragment = getFragment(tileType(op.getResult()));
  bool transposed = op.getTransposeB();
  Type element = tileType(op.getB()).getElementType();
  bool half = element.isF16();
  auto pairType = VectorType::get({2}, b.getF16Type());
  auto operand = [&](Value packed) -> Value {
    if (!half)
      return packed;
    return LLVM::BitcastOp::create(b, loc, pairType, packed);
  };
  NVVM::MMATypes ptx = half ? NVVM::MMATypes::f16 : NVVM::MMATypes::bf16;
  auto resultType = LLVM::LLVMStructType::getLiteral(
      b.getContext(), SmallVector<Type>(4, b.getF32Type()));
  auto multiply = [&](int64_t rowBlock, int64_t column, ArrayRef<Value> a,
                      Value b0, Value b1) {
    int64_t at = fragment.index(rowBlock, column, 0);
    SmallVector<Value> aOperands = llvm::map_to_vector(a, operand);
    Value product = NVVM::MmaOp::create(
        b, loc, resultType, aOperands, ValueRange{operand(b0), operand(b1)},
        ValueRange(ArrayRef<Value>(acc).slice(at, 4)),
        ArrayRef<int64_t>{16, 8, 16}, std::nullopt, std::nullopt,
        std::array{ptx, ptx},
        std::array{NVVM::MMALayout::row, NVVM::MMALayout::col});
    for (int64_t i = 0; i < 4; ++i)
      acc[at + i] = LLVM::ExtractValueOp::create(b, loc, product, i);
  };
  int64_t steps = tileType(op.getA()).getDimSize(1) / 16;
  for (int64_t step = 0; step < steps; ++step) {
    SmallVector<SmallVector<Value>> a;
    for (int64_t rowBlock = 0; rowBlock < fragment.rowBlocks; ++rowBlock)
      a.push_back(loadFragmentA(op.getA(), rowBlock, step));
    for (int64_t pair = 0; pair < fragment.columnBlocks / 2; ++pair) {
      SmallVector<Value> bs = loadFragmentB(op.getB(), transposed, pair, step);
      for (int64_t rowBlock = 0; rowBlock < fragment.rowBlocks; ++rowBlock) {
        multiply(rowBlock, 2 * pair, a[rowBlock], bs[0], bs[1]);
        multiply(rowBlock, 2 * pair + 1, a[rowBlock], bs[2], bs[3]);
      }
    }
  }
}

/// f32 without tensor cores: each thread computes its accumulators from rows
/// of A and B in SRAM, four products of the sum at a time.
void KernelLowering::emitFMA(DotOp op, SmallVectorImpl<Value> &acc) {
  Fragment fragment = getFragment(tileType(op.getResult()));
  bool transposed = op.getTransposeB();
  SharedTile a = shared[op.getA()], bTile = shared[op.getB()];
  int64_t depth = tileType(op.getA()).getDimSize(1);
  Type f32 = b.getF32Type();
  auto times = [&](Value x, int64_t by) -> Value {
    return arith::MulIOp::create(b, loc, x, i32(by));
  };
  auto loadVector = [&](Value address, int64_t bytes,
                        int64_t lanes) -> SmallVector<Value> {
    Value vector = LLVM::LoadOp::create(b, loc, VectorType::get({lanes}, f32),
                                        gep(address, bytes), 4 * lanes);
    SmallVector<Value> values;
    for (int64_t i = 0; i < lanes; ++i)
      values.push_back(LLVM::ExtractElementOp::create(b, loc, vector, i32(i)));
    return values;
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
    aRows.push_back(
        loadVector(aAt, (i / 2 * 16 + i % 2 * 8) * a.pitchBytes, 4));
  for (int64_t column = 0; column < fragment.columnBlocks; ++column) {
    // bs[j][e]: product j of the sum, column e of the block.
    Value bs[4][2];
    if (transposed) {
      for (int64_t e : {0, 1})
        for (auto [j, value] : llvm::enumerate(
                 loadVector(bAt, (column * 8 + e) * bTile.pitchBytes, 4)))
          bs[j][e] = value;
    } else {
      for (int64_t j = 0; j < 4; ++j)
        for (auto [e, value] : llvm::enumerate(
                 loadVector(bAt, j * bTile.pitchBytes + column * 32, 2)))
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

LogicalResult KernelLowering::lowerDot(DotOp op) {
  RankedTensorType result = tileType(op.getResult());
  if (!isa_and_nonnull<AccAttr>(result.getEncoding()) ||
      !shared.contains(op.getB()) || !result.getElementType().isF32())
    return op.emitOpError("has no lowering to NVVM with these layouts");
  SmallVector<Value> acc = registers[op.getAcc()];
  StringRef instruction = kernel.getInstruction();
  Type element = tileType(op.getA()).getElementType();
  if (instruction == "m16n8k16" && (element.isF16() || element.isBF16())) {
    emitMMA(op, acc);
  } else if (instruction == "fma" && element.isF32() &&
             shared.contains(op.getA())) {
    emitFMA(op, acc);
  } else {
    return op.emitOpError("can't be computed with instruction '")
           << instruction << "' on " << element;
  }
  registers[op.getResult()] = std::move(acc);
  return success();
}
