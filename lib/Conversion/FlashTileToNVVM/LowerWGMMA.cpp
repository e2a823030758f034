//===- LowerWGMMA.cpp - Asynchronous products of warpgroups ---------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// wgmma.mma_async with A from SRAM or registers and B from SRAM (PTX ISA
// 9.7.15.5). NVVM has no op with A in registers: all are assembly statements.
// Accumulators have the layout `acc` of one block of 16 rows a warp.
//
// A tile in SRAM is named by a descriptor (PTX ISA 9.7.15.5.1.2), here always
// with the 128-byte swizzle: bits 0-13 address / 16, 16-29 leading offset / 16,
// 32-45 stride offset / 16, 62-63 the swizzle. Additions to the address field
// never carry: SRAM has less than 2^18 bytes.
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::flash_tile;

static constexpr int64_t atomBytes = 1024; ///< 8 rows of 128 bytes
static constexpr int64_t rowBytes = 128;

/// The descriptor of the first slot of a ring: of this warpgroup's part, which
/// is `warpgroupBytes` behind that of the one before.
Value KernelLowering::getDescriptor(AllocOp alloc, int64_t warpgroupBytes,
                                    int64_t leadingBytes) {
  auto key = std::tuple(alloc.getOperation(), warpgroupBytes, leadingBytes);
  Value &known = descriptors[key];
  if (known)
    return known;
  return known = atEntry([&]() -> Value {
           Value address =
               LLVM::PtrToIntOp::create(b, loc, b.getI32Type(), sram);
           address = addI32(address, i32(*alloc.getOffset()));
           if (warpgroupBytes) {
             Value warpgroup = arith::ShRUIOp::create(b, loc, warp, i32(2));
             address =
                 addI32(address, arith::MulIOp::create(b, loc, warpgroup,
                                                       i32(warpgroupBytes)));
           }
           Value field = arith::ShRUIOp::create(b, loc, address, i32(4));
           field = arith::AndIOp::create(b, loc, field, i32(0x3FFF));
           field = arith::ExtUIOp::create(b, loc, b.getI64Type(), field);
           int64_t fixed = (int64_t(1) << 62) | (atomBytes >> 4 << 32) |
                           (leadingBytes >> 4 << 16);
           return LLVM::OrOp::create(b, loc, field,
                                     constant(b.getI64IntegerAttr(fixed)));
         });
}

/// The same for the slot that holds `tile`.
Value KernelLowering::getTileDescriptor(Value tile, int64_t warpgroupBytes,
                                        int64_t leadingBytes) {
  SharedTile place = shared[tile];
  Value base = getDescriptor(place.alloc, warpgroupBytes, leadingBytes);
  RingType ring = place.alloc.getRing().getType();
  if (ring.getSlots() == 1)
    return base;
  Value bytes =
      arith::MulIOp::create(b, loc, place.slot, i32(ring.getSlotBytes() >> 4));
  return LLVM::AddOp::create(
      b, loc, base, arith::ExtUIOp::create(b, loc, b.getI64Type(), bytes));
}

Value KernelLowering::addToDescriptor(Value descriptor, int64_t bytes) {
  if (bytes == 0)
    return descriptor;
  return LLVM::AddOp::create(b, loc, descriptor,
                             constant(b.getI64IntegerAttr(bytes >> 4)));
}

/// The k-th step of 16 of an operand whose rows run along k (Q, K): 32 bytes
/// further, or in the next block of 64 columns.
static int64_t getMajorOffset(int64_t step, int64_t rows) {
  return step / 4 * rows * rowBytes + step % 4 * 32;
}

/// One instruction: `acc` is updated, or made if it is empty.
void KernelLowering::emitWGMMA(int64_t columns, StringRef type,
                               ArrayRef<Value> a, Value bDescriptor,
                               bool transposeB, SmallVectorImpl<Value> &acc) {
  int64_t count = columns / 2;
  bool fromRegisters = a.size() == 4, starts = acc.empty();
  std::string outputs, constraints;
  for (int64_t i = 0; i < count; ++i) {
    outputs += (i ? ",$" : "$") + std::to_string(i);
    constraints += "=f,";
  }
  SmallVector<Value> operands(acc.begin(), acc.end());
  for (int64_t i = 0; i < int64_t(acc.size()); ++i)
    constraints += std::to_string(i) + ",";
  int64_t next = count + acc.size();
  std::string aText;
  for (Value value : a) {
    aText += (aText.empty() ? "$" : ",$") + std::to_string(next++);
    constraints += fromRegisters ? "r," : "l,";
    operands.push_back(value);
  }
  if (fromRegisters)
    aText = "{" + aText + "}";
  constraints += "l";
  operands.push_back(bDescriptor);
  std::string text = llvm::formatv(
      "wgmma.mma_async.sync.aligned.m64n{0}k16.f32.{1}.{1} ", columns, type);
  // Scale of D, of A and of B; then whether SRAM operands are transposed.
  text += "{" + outputs + "}, " + aText + ", $" + std::to_string(next) +
          (starts ? ", 0, 1, 1" : ", 1, 1, 1") + (fromRegisters ? "" : ", 0") +
          (transposeB ? ", 1;" : ", 0;");
  SmallVector<Type> types(count, b.getF32Type());
  SmallVector<Value> results = emitAssembly(text, constraints, types, operands);
  acc.assign(results.begin(), results.end());
}

LogicalResult KernelLowering::lowerDotStart(DotStartOp op) {
  RankedTensorType a = tileType(op.getA()), bType = tileType(op.getB());
  RankedTensorType result =
      cast<PendingType>(op.getResult().getType()).getTile();
  bool fromRegisters = isa<OperandAAttr>(a.getEncoding());
  int64_t steps = a.getDimSize(1) / 16, columns = result.getDimSize(1);
  StringRef type = a.getElementType().isF16() ? "f16" : "bf16";
  int64_t rowsA = a.getDimSize(0), rowsB = bType.getDimSize(0);
  bool alongK = op.getTransposeB();
  // Warpgroups share the columns instead of the rows: all have the same A.
  int64_t partA = 64 * rowBytes, partB = 0;
  if (isa<AccColumnsAttr>(result.getEncoding())) {
    columns /= warps / 4;
    partA = 0;
    partB = columns / 64 * rowsB * rowBytes;
  }

  // With the columns of B across its rows, the leading offset leads to the next
  // 64 of them; along the rows it has no meaning, and the tile of two products
  // one descriptor.
  Value descriptorB = getTileDescriptor(op.getB(), partB, rowsB * rowBytes);
  Value descriptorA;
  SmallVector<Value> acc, operands;
  if (fromRegisters)
    operands = pin(registers[op.getA()]);
  else
    descriptorA = getTileDescriptor(op.getA(), partA, 16);
  if (op.getAcc())
    acc = pin(registers[op.getAcc()]);
  // Registers and SRAM that the products read are written before.
  NVVM::WgmmaFenceAlignedOp::create(b, loc);
  for (int64_t step = 0; step < steps; ++step) {
    SmallVector<Value> fragment;
    if (fromRegisters)
      fragment.append(operands.begin() + 4 * step,
                      operands.begin() + 4 * step + 4);
    else
      fragment.push_back(
          addToDescriptor(descriptorA, getMajorOffset(step, rowsA)));
    int64_t offset =
        alongK ? getMajorOffset(step, rowsB) : step * 16 * rowBytes;
    emitWGMMA(columns, type, fragment, addToDescriptor(descriptorB, offset),
              !alongK, acc);
  }
  NVVM::WgmmaGroupSyncAlignedOp::create(b, loc);
  registers[op.getResult()] = std::move(acc);
  return success();
}

LogicalResult KernelLowering::lowerDotWait(DotWaitOp op) {
  NVVM::WgmmaWaitGroupSyncOp::create(b, loc, uint64_t(op.getPending()));
  registers[op.getTile()] = pin(registers[op.getProduct()]);
  return success();
}
