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
  return offset = atThreadEntry([&]() -> Value {
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
  SmallVector<Value> packed;
  for (size_t i = 0; i < elements.size(); i += 2) {
    Value pair = makePair(elements[i], elements[i + 1]);
    packed.push_back(LLVM::BitcastOp::create(b, loc, b.getI32Type(), pair));
  }
  return packed;
}

/// The elements of a vector of two.
SmallVector<Value> KernelLowering::splitPair(Value pair) {
  return {LLVM::ExtractElementOp::create(b, loc, pair, i32(0)),
          LLVM::ExtractElementOp::create(b, loc, pair, i32(1))};
}

/// The other way round from `packPairs`, of one.
SmallVector<Value> KernelLowering::unpack(Value packed, Type element) {
  return splitPair(
      LLVM::BitcastOp::create(b, loc, VectorType::get({2}, element), packed));
}

/// Where this lane reads fragments of a tile in SRAM; null for a tile in
/// registers.
Value KernelLowering::getFragmentAddress(Value tile, StringRef kind) {
  if (registers.contains(tile))
    return nullptr;
  SharedTile place = shared[tile];
  int64_t rows = kind == "a" ? tileType(tile).getDimSize(0) / warps : 0;
  return gep(sram,
             addI32(place.offset, getLaneOffset(kind, place.pitchBytes, rows)));
}

/// The A fragment of one block of rows and k step: from registers, or loaded.
SmallVector<Value> KernelLowering::loadFragmentA(Value tile, Value address,
                                                 int64_t rowBlock,
                                                 int64_t step) {
  if (!address) {
    int64_t steps = tileType(tile).getDimSize(1) / 16;
    size_t first = (rowBlock * steps + step) * 4;
    return llvm::to_vector(ArrayRef<Value>(registers[tile]).slice(first, 4));
  }
  int64_t pitch = shared[tile].pitchBytes;
  return ldmatrix(gep(address, rowBlock * 16 * pitch + step * 32),
                  /*transposed=*/false);
}

/// The B fragments of two neighbouring blocks of 8 columns.
SmallVector<Value> KernelLowering::loadFragmentB(Value tile, Value address,
                                                 bool transposed, int64_t pair,
                                                 int64_t step) {
  int64_t row = transposed ? pair * 16 : step * 16;
  int64_t columnBytes = (transposed ? step : pair) * 32;
  return ldmatrix(gep(address, row * shared[tile].pitchBytes + columnBytes),
                  /*transposed=*/!transposed);
}

LogicalResult KernelLowering::lowerConvert(ConvertLayoutOp op) {
  RankedTensorType from = tileType(op.getTile()), to = tileType(op.getResult());
  if (to.getRank() == 1)
    return lowerVectorConvert(op);
  if (isa<SwizzledAttr>(from.getEncoding()))
    return lowerRingRead(op);
  bool half = to.getElementTypeBitWidth() == 16;
  bool fromSRAM = isa<SharedAttr>(from.getEncoding());
  if (!isa<OperandAAttr>(to.getEncoding()) || (fromSRAM && !half))
    return op.emitOpError("has no lowering to NVVM");
  int64_t rowBlocks = to.getDimSize(0) / (16 * warps);
  int64_t steps = to.getDimSize(1) / 16;
  SmallVector<Value> result;
  if (fromSRAM) {
    Value address = getFragmentAddress(op.getTile(), "a");
    for (int64_t rowBlock = 0; rowBlock < rowBlocks; ++rowBlock)
      for (int64_t step = 0; step < steps; ++step)
        llvm::append_range(
            result, loadFragmentA(op.getTile(), address, rowBlock, step));
  } else if (!half) {
    result = registers[op.getTile()];
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

/// Steps of the sum outside, then pairs of column blocks, whose B fragments all
/// blocks of rows use.
void KernelLowering::emitBlocks(DotOp op, const BlockProduct &product,
                                SmallVectorImpl<Value> &acc) {
  Fragment fragment = getFragment(tileType(op.getResult()));
  int64_t steps = tileType(op.getA()).getDimSize(1) / product.stepSize;
  for (int64_t step = 0; step < steps; ++step) {
    SmallVector<SmallVector<Value>> a;
    for (int64_t rowBlock = 0; rowBlock < fragment.rowBlocks; ++rowBlock)
      a.push_back(product.loadA(rowBlock, step));
    for (int64_t pair = 0; pair < fragment.columnBlocks / 2; ++pair) {
      auto columns = product.loadB(pair, step);
      for (int64_t rowBlock = 0; rowBlock < fragment.rowBlocks; ++rowBlock)
        for (int64_t i : {0, 1}) {
          int64_t at = fragment.index(rowBlock, 2 * pair + i, 0);
          product.multiply(
              a[rowBlock], columns[i],
              MutableArrayRef<Value>(acc.data(), acc.size()).slice(at, 4));
        }
    }
  }
}

/// One mma.sync; `acc` is updated.
void KernelLowering::emitMMA(ArrayRef<Value> a, ArrayRef<Value> bs,
                             MutableArrayRef<Value> acc, NVVM::MMATypes type,
                             int64_t depth) {
  auto resultType = LLVM::LLVMStructType::getLiteral(
      b.getContext(), SmallVector<Type>(4, b.getF32Type()));
  Value product = NVVM::MmaOp::create(
      b, loc, resultType, a, bs, ValueRange(ArrayRef<Value>(acc)),
      ArrayRef<int64_t>{16, 8, depth}, std::nullopt, std::nullopt,
      std::array{type, type},
      std::array{NVVM::MMALayout::row, NVVM::MMALayout::col});
  for (int64_t i = 0; i < 4; ++i)
    acc[i] = LLVM::ExtractValueOp::create(b, loc, product, i);
}

/// m16n8k16 on f16 or bf16.
void KernelLowering::emitHalfDot(DotOp op, SmallVectorImpl<Value> &acc) {
  bool half = tileType(op.getB()).getElementType().isF16();
  auto pairType = VectorType::get({2}, b.getF16Type());
  auto operands = [&](ArrayRef<Value> packed) {
    return llvm::map_to_vector(packed, [&](Value value) -> Value {
      if (!half)
        return value;
      return LLVM::BitcastOp::create(b, loc, pairType, value);
    });
  };
  Value aAddress = getFragmentAddress(op.getA(), "a");
  Value bAddress =
      getFragmentAddress(op.getB(), op.getTransposeB() ? "bt" : "b");
  BlockProduct product;
  product.stepSize = 16;
  product.loadA = [&](int64_t rowBlock, int64_t step) {
    return operands(loadFragmentA(op.getA(), aAddress, rowBlock, step));
  };
  product.loadB = [&](int64_t pair, int64_t step) {
    SmallVector<Value> both = operands(
        loadFragmentB(op.getB(), bAddress, op.getTransposeB(), pair, step));
    return std::array{SmallVector<Value>{both[0], both[1]},
                      SmallVector<Value>{both[2], both[3]}};
  };
  product.multiply = [&](ArrayRef<Value> a, ArrayRef<Value> bs,
                         MutableArrayRef<Value> sums) {
    emitMMA(a, bs, sums, half ? NVVM::MMATypes::f16 : NVVM::MMATypes::bf16, 16);
  };
  emitBlocks(op, product, acc);
}

LogicalResult KernelLowering::lowerDot(DotOp op) {
  RankedTensorType result = tileType(op.getResult());
  if (!isa_and_nonnull<AccAttr>(result.getEncoding()) ||
      !shared.contains(op.getB()) || !result.getElementType().isF32())
    return op.emitOpError("has no lowering to NVVM with these layouts");
  SmallVector<Value> acc = registers[op.getAcc()];
  StringRef instruction = kernel.getInstruction();
  Type element = tileType(op.getA()).getElementType();
  bool half = element.isF16() || element.isBF16();
  if (instruction == "m16n8k16" && half) {
    emitHalfDot(op, acc);
  } else if (instruction == "tf32" && element.isF32()) {
    emitTF32Dot(op, acc);
  } else if (instruction == "bf16x3" && element.isF32()) {
    emitBF16x3Dot(op, acc);
  } else if (instruction == "fma" && element.isF32() &&
             shared.contains(op.getA())) {
    emitFMADot(op, acc);
  } else {
    return op.emitOpError("can't be computed with instruction '")
           << instruction << "' on " << element;
  }
  registers[op.getResult()] = std::move(acc);
  return success();
}
