//===- KernelLowering.h - One thread's program of a kernel -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to flash-tile-to-nvvm. Values of a kernel are known here in one of
// four forms: scalars, whole tensors in global memory, tiles in registers (the
// elements that this thread holds, in the order of their layout) and tiles in
// SRAM (an address).
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_CONVERSION_FLASHTILETONVVM_KERNELLOWERING_H
#define FLASH_LIB_CONVERSION_FLASHTILETONVVM_KERNELLOWERING_H

#include "flash/Dialect/FlashTile/IR/FlashTile.h"
#include "flash/Target/LaunchPlan.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::flash_tile {

/// A whole tensor: its address, extents and strides in elements.
struct GlobalTensor {
  Value pointer;                     ///< !llvm.ptr<1>
  SmallVector<Value> sizes, strides; ///< index
  Type element;
};

/// A tile in SRAM.
struct SharedTile {
  Value offset; ///< i32, bytes from the start of the CTA's SRAM
  int64_t pitchBytes;
};

/// Where the next fill and the next wait of a ring go: i32 byte offsets from
/// the ring's start.
struct RingCounters {
  Value fill, read;
};

/// The elements of an accumulator tile that one thread holds: blocks of 16 rows
/// by 8 columns, four values in each (PTX ISA 9.7.14.5.8, figure of C).
struct Fragment {
  int64_t rowBlocks, columnBlocks;

  int64_t size() const { return rowBlocks * columnBlocks * 4; }
  int64_t index(int64_t rowBlock, int64_t columnBlock, int64_t i) const {
    return (rowBlock * columnBlocks + columnBlock) * 4 + i;
  }
  /// The thread's row (two a block of rows) and column (two a block of columns)
  /// of an element.
  int64_t rowOf(int64_t index) const {
    return index / (columnBlocks * 4) * 2 + index % 4 / 2;
  }
  int64_t columnOf(int64_t index) const {
    return index / 4 % columnBlocks * 2 + index % 2;
  }
};

inline RankedTensorType tileType(Value tile) {
  return cast<RankedTensorType>(tile.getType());
}

/// How a product of tiles is made of products of fragments: `loadA` gives the
/// fragment of a block of 16 rows and a step of the sum, `loadB` those of two
/// neighbouring blocks of 8 columns, `multiply` adds their product to the four
/// accumulators of a block.
struct BlockProduct {
  int64_t stepSize = 16;
  std::function<SmallVector<Value>(int64_t, int64_t)> loadA;
  std::function<std::array<SmallVector<Value>, 2>(int64_t, int64_t)> loadB;
  std::function<void(ArrayRef<Value>, ArrayRef<Value>, MutableArrayRef<Value>)>
      multiply;
};

class KernelLowering {
public:
  KernelLowering(KernelOp kernel, flash::LaunchPlan &plan,
                 flash::PlanKernel &launch)
      : kernel(kernel), plan(plan), launch(launch), b(kernel.getContext()),
        entry(kernel.getContext()), loc(kernel.getLoc()) {}

  LogicalResult run();

private:
  // The kernel and its control flow (LowerKernel.cpp).
  LLVM::LLVMFuncOp createFunction();
  void readArguments(LLVM::LLVMFuncOp func);
  void emitThreadIds();
  Value emitFormula(const flash::Formula &formula, ArrayRef<Value> sizes);
  LogicalResult checkTiles(Operation *op);
  LogicalResult lowerBlock(Block &block);
  LogicalResult lowerOp(Operation *op);
  LogicalResult lowerTask(TaskOp op);
  LogicalResult lowerFor(scf::ForOp op);
  LogicalResult lowerIf(scf::IfOp op);
  LogicalResult lowerScalar(Operation *op);
  SmallVector<Value> flatten(ValueRange values);
  void unflatten(ValueRange originals, ValueRange flat);
  SmallVector<Value> getCountersOf(Operation *loop);
  void setCountersOf(Operation *loop, ValueRange counters);

  // Elementwise ops, reductions, positions (LowerElementwise.cpp).
  LogicalResult lowerConstant(arith::ConstantOp op);
  LogicalResult lowerElementwise(Operation *op);
  Value emitScalarOp(Operation *op, ValueRange operands);
  LogicalResult lowerTruncation(Operation *op);
  LogicalResult lowerReduce(ReduceOp op);
  LogicalResult lowerBroadcast(BroadcastOp op);
  LogicalResult lowerIndex(IndexOp op);

  // Matrix products (LowerDot.cpp, LowerDotF32.cpp).
  LogicalResult lowerDot(DotOp op);
  LogicalResult lowerConvert(ConvertLayoutOp op);
  void emitHalfDot(DotOp op, SmallVectorImpl<Value> &acc);
  void emitTF32Dot(DotOp op, SmallVectorImpl<Value> &acc);
  void emitBF16x3Dot(DotOp op, SmallVectorImpl<Value> &acc);
  void emitFMADot(DotOp op, SmallVectorImpl<Value> &acc);
  void emitBlocks(DotOp op, const BlockProduct &product,
                  SmallVectorImpl<Value> &acc);
  void emitMMA(ArrayRef<Value> a, ArrayRef<Value> bs,
               MutableArrayRef<Value> acc, NVVM::MMATypes type, int64_t depth);
  SmallVector<Value> loadSRAM(Value address, int64_t bytes, int64_t lanes);
  Value getLaneAddress(const SharedTile &tile, Value row, Value column);
  SmallVector<Value> splitPairs(ArrayRef<Value> values);
  Value getFragmentAddress(Value tile, StringRef kind);
  SmallVector<Value> loadFragmentA(Value tile, Value address, int64_t rowBlock,
                                   int64_t step);
  SmallVector<Value> loadFragmentB(Value tile, Value address, bool transposed,
                                   int64_t pair, int64_t step);
  SmallVector<Value> packPairs(ArrayRef<Value> elements);
  SmallVector<Value> ldmatrix(Value address, bool transposed);
  Value getLaneOffset(StringRef kind, int64_t pitchBytes, int64_t rows);

  // Memory (LowerCopies.cpp, LowerGlobal.cpp).
  LogicalResult lowerAlloc(AllocOp op);
  LogicalResult lowerFill(FillOp op);
  LogicalResult lowerWait(WaitOp op);
  LogicalResult lowerStage(StageOp op);
  void emitAsyncCopies(FillOp op, const GlobalTensor &source, Value destination,
                       Value rowLimit, Value base);
  void emitElementCopies(FillOp op, const GlobalTensor &source,
                         Value destination, Value rowLimit, Value base);
  Value advanceCounter(Value counter, RingType ring);
  Value isAligned(ArrayRef<GlobalTensor> tensors);
  Value areFillsAligned();
  LogicalResult lowerLoad(LoadOp op);
  LogicalResult lowerGather(GatherOp op);
  LogicalResult lowerWrite(WriteOp op);
  LogicalResult lowerScalarLoad(Operation *op, Value source,
                                ValueRange indices);
  Value loadElement(const GlobalTensor &tensor, Value offset, Type type);
  Value getOuterOffset(const GlobalTensor &tensor, ValueRange offsets,
                       ArrayRef<int64_t> tileDims);

  // Layouts.
  Fragment getFragment(RankedTensorType type) {
    return {type.getDimSize(0) / (16 * warps), type.getDimSize(1) / 8};
  }
  int64_t getNumElements(RankedTensorType type);
  /// i32: the row (column) of the thread's i-th row (column) value.
  Value getRow(int64_t rowBlocks, int64_t i);
  Value getColumn(int64_t i);
  SmallVector<Value> getRows(int64_t count);
  SmallVector<Value> getColumns(int64_t count);

  // Small things.
  Value i32(int64_t value);
  Value indexConstant(int64_t value);
  Value constant(TypedAttr attr);
  Value toI32(Value value);
  Value toIndex(Value value);
  Value addI32(Value lhs, Value rhs) {
    return arith::AddIOp::create(b, loc, lhs, rhs);
  }
  /// A vector of two, for an instruction that takes both at once.
  Value makePair(Value first, Value second);
  Value gep(Value pointer, Value bytes);
  Value gep(Value pointer, int64_t bytes);
  Value scalar(Value value) { return scalars.lookupOrDefault(value); }
  /// At the start of the kernel, once for all loops.
  template <typename Fn> Value atEntry(Fn fn) {
    OpBuilder::InsertionGuard guard(b);
    b.restoreInsertionPoint(entry.saveInsertionPoint());
    return fn();
  }

  KernelOp kernel;
  flash::LaunchPlan &plan;
  flash::PlanKernel &launch;
  OpBuilder b;
  OpBuilder entry; ///< before the body: values that no loop changes
  Location loc;
  int64_t warps = 0;
  Value thread, lane, warp, group, member; ///< i32; lane = 4·group + member
  Value sram;                              ///< !llvm.ptr<3>

  IRMapping scalars;
  DenseMap<Value, GlobalTensor> tensors;
  DenseMap<Value, SmallVector<Value>> registers;
  DenseMap<Value, SharedTile> shared;
  llvm::MapVector<Value, RingCounters> rings;
  DenseMap<Attribute, Value> constants;
  Value fillsAligned; ///< i1: of every tensor that a fill copies
  DenseMap<Attribute, Value> laneOffsets;
  DenseMap<int64_t, Value> firstRows; ///< by the number of row blocks
  Value firstColumn;
};

} // namespace mlir::flash_tile

#endif // FLASH_LIB_CONVERSION_FLASHTILETONVVM_KERNELLOWERING_H
