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

#include <map>

namespace mlir::flash_tile {

/// A whole tensor: its address, extents and strides in elements.
struct GlobalTensor {
  Value pointer;              ///< !llvm.ptr<1>
  SmallVector<Value> sizes;   ///< index
  SmallVector<Value> strides; ///< i64
  Type element;
};

/// The part of an address that one dim of a tile contributes: for each of the
/// thread's positions along it an offset, and whether it exists.
struct TileAxis {
  SmallVector<Value> offsets, exists;
};

/// A tensor in the workspace, which one kernel of a plan writes and others
/// read: its rows follow each other.
struct WorkspacePart {
  flash::Formula offset;
  SmallVector<flash::Formula> extents;
};

/// A tile in SRAM. Of a ring between roles the slot is known, of others the
/// place.
struct SharedTile {
  Value offset; ///< i32, bytes from the start of the CTA's SRAM
  int64_t pitchBytes = 0;
  AllocOp alloc;
  Value slot; ///< i32
};

/// Where the next fill and the next wait of a ring go: i32 byte offsets from
/// the ring's start; between roles, how many tiles there were.
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

/// From the thread's first column to its column `i`: it has two of each eight,
/// or eight of each 32.
inline int64_t getColumnDistance(Attribute layout, int64_t i) {
  return isa_and_present<AccChunksAttr>(layout) ? i / 8 * 32 + i % 8
                                                : i / 2 * 8 + i % 2;
}

/// Columns that one access takes where rows are aligned.
inline int64_t getAccessColumns(Attribute layout, int64_t bytes) {
  return isa_and_present<AccChunksAttr>(layout) ? 16 / bytes : 2;
}

inline RankedTensorType tileType(Value tile) {
  return cast<RankedTensorType>(tile.getType());
}

/// A tile whose element in row r and column c of the thread's is
/// rows[r] + unit · step · c, where the thread's first column counts as 0.
struct StridedTile {
  SmallVector<Value> rows;
  double step = 0;
  Value unit; ///< f32; null: 1
};

/// A tile of i1, of each of the thread's rows: bit i of the words is column i.
using ColumnMask = SmallVector<SmallVector<Value>>;

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

/// The tasks of a grid, in i32.
struct TaskGrid {
  SmallVector<Value> counts; ///< tasks along each dim
  Value heads, total;        ///< product of all but the last, of all
  Value section;             ///< heads whose K and V share the cache
};

/// The loop over tasks that is being lowered.
struct TaskLoop {
  TasksOp op;
  TaskGrid grid;
  Value ctas;
  bool produces = false;
  Value index, tick; ///< of this task; tick: only of dynamic ones
  Value next;        ///< index of the next, once it is known
  SmallVector<Value> nextIds;
};

class KernelLowering {
public:
  KernelLowering(KernelOp kernel, flash::LaunchPlan &plan,
                 flash::PlanKernel &launch)
      : kernel(kernel), plan(plan), launch(launch), b(kernel.getContext()),
        entry(kernel.getContext()), loc(kernel.getLoc()) {}

  LogicalResult run();

private:
  // The kernel (LowerFunction.cpp) and its control flow (LowerKernel.cpp).
  FailureOr<LLVM::LLVMFuncOp> createFunction();
  void readArguments(LLVM::LLVMFuncOp func);
  void emitThreadIds();
  void splitThread();
  Value emitFormula(const flash::Formula &formula, ArrayRef<Value> sizes);
  LogicalResult readParts();
  void readPart(BlockArgument argument, const WorkspacePart &part,
                Value pointer, ArrayRef<Value> sizes);
  bool isPart(Value tensor);
  LogicalResult checkTiles(Operation *op);
  LogicalResult lowerBlock(Block &block);
  LogicalResult lowerOp(Operation *op);
  LogicalResult lowerTask(TaskOp op);
  LogicalResult lowerFor(scf::ForOp op);
  LogicalResult lowerIf(scf::IfOp op);
  LogicalResult lowerScalar(Operation *op);
  std::optional<LogicalResult> lowerSpecial(Operation *op);
  SmallVector<Value> flatten(ValueRange values);
  void unflatten(ValueRange originals, ValueRange flat);
  SmallVector<Value> getCountersOf(Operation *loop);
  void setCountersOf(Operation *loop, ValueRange counters);

  // Runs of elementwise ops (LowerRuns.cpp).
  bool joinsRun(Operation *op, ArrayRef<Operation *> run);
  LogicalResult lowerRun(ArrayRef<Operation *> run);

  // Elementwise ops, reductions, positions (LowerElementwise.cpp).
  LogicalResult lowerConstant(arith::ConstantOp op);
  LogicalResult lowerElementwise(Operation *op);
  Value emitScalarOp(Operation *op, ValueRange operands);
  LogicalResult lowerTruncation(Operation *op);
  LogicalResult lowerReduce(ReduceOp op);
  LogicalResult lowerBroadcast(BroadcastOp op);
  LogicalResult lowerIndex(IndexOp op);

  // Tiles that count along their columns (LowerStrided.cpp).
  bool lowerStrided(Operation *op);
  std::optional<StridedTile> getStrided(Value tile);
  std::optional<StridedTile> getStridedResult(Operation *op,
                                              ArrayRef<StridedTile> operands);
  void setStrided(Value tile, StridedTile form);

  // Comparisons of columns with bounds (LowerColumnMasks.cpp).
  bool lowerColumnMask(Operation *op);
  SmallVector<Value> getColumnBits(Value bound, int64_t columns);
  void setColumnMask(Value tile, ColumnMask mask);
  Value testColumn(ArrayRef<Value> words, int64_t column);
  static bool isMaskedSelect(Operation *op);
  LogicalResult lowerMaskedSelect(arith::SelectOp op);

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
  SmallVector<Value> unpack(Value packed, Type element);
  SmallVector<Value> splitPair(Value pair);
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
  LogicalResult lowerRowsLoad(LoadOp op);
  LogicalResult lowerGather(GatherOp op);
  LogicalResult lowerWrite(WriteOp op);
  LogicalResult lowerDirectWrite(WriteOp op);
  LogicalResult lowerGuardedWrite(WriteOp op);
  TileAxis makeAxis(const GlobalTensor &tensor, int64_t dim, Value first,
                    Value limit, ArrayRef<Value> positions);
  LogicalResult lowerScalarLoad(Operation *op, Value source,
                                ValueRange indices);
  Value loadElement(const GlobalTensor &tensor, Value offset, Type type);
  Value getOuterOffset(const GlobalTensor &tensor, ValueRange offsets,
                       ArrayRef<int64_t> tileDims);

  // Parts of tiles, partial statistics (LowerParts.cpp).
  LogicalResult lowerSlice(SliceOp op);
  LogicalResult lowerConcat(ConcatOp op);
  Value maxFromZero(ArrayRef<Value> values, bool negated);
  LogicalResult lowerPartialReduce(PartialReduceOp op);
  LogicalResult lowerCombine(CombineOp op);
  LogicalResult lowerVote(VoteOp op);
  LogicalResult lowerIssuePoint(IssuePointOp op);
  Value combine(ReduceKind kind, Value lhs, Value rhs);
  SmallVector<Value> combineLanes(ReduceKind kind, SmallVector<Value> values);
  SmallVector<Value> pin(ArrayRef<Value> values);
  SmallVector<Value> emitAssembly(StringRef text, StringRef constraints,
                                  TypeRange types, ValueRange operands);

  // Products of warpgroups (LowerWGMMA.cpp).
  LogicalResult lowerDotStart(DotStartOp op);
  LogicalResult lowerDotWait(DotWaitOp op);
  void emitWGMMA(int64_t columns, StringRef type, ArrayRef<Value> a,
                 Value bDescriptor, bool transposeB,
                 SmallVectorImpl<Value> &acc);
  Value getDescriptor(AllocOp alloc, int64_t warpgroupBytes,
                      int64_t leadingBytes);
  Value getTileDescriptor(Value tile, int64_t warpgroupBytes,
                          int64_t leadingBytes);
  Value addToDescriptor(Value descriptor, int64_t bytes);

  // Rings between roles (LowerBarriers.cpp).
  LogicalResult lowerRingWait(WaitOp op);
  LogicalResult lowerPeek(PeekOp op);
  LogicalResult lowerAwait(AwaitOp op);
  LogicalResult lowerRelease(ReleaseOp op);
  Value getSlot(Value count, int64_t slots);
  Value getParity(Value count, int64_t slots);
  Value getBarrier(Value ring, Value slot, bool full);
  void emitBarrierWait(Value barrier, Value parity);
  void emitBarrierWaitUnless(Value skip, Value barrier, Value parity);
  void emitArrival(Value barrier);
  void emitIf(Value condition, llvm::function_ref<void()> body);
  void emitBarrierInit(RolesOp roles);

  // Tiles that warpgroups share (LowerShares.cpp).
  LogicalResult lowerShare(ShareOp op);
  LogicalResult lowerMeet(MeetOp op);
  Value getTurnedPlace(int64_t columnBlockBytes);
  void emitProxyFence();

  // Sums in memory (LowerSums.cpp).
  LogicalResult lowerAccumulate(AccumulateOp op);
  LogicalResult lowerLoadSum(LoadSumOp op);
  Value getSumOffset(const GlobalTensor &tensor, ValueRange offsets);
  Value getSumRows(Value number, int64_t width);
  void emitByOne(StringRef text, StringRef constraints,
                 ArrayRef<Value> operands, bool byGroup);
  void emitSumWait(bool byGroup);
  void emitSumMeet(bool byGroup);

  // Roles and tasks (LowerRoles.cpp).
  LogicalResult lowerRoles(RolesOp op);
  LogicalResult lowerTasks(TasksOp op);
  Value getQueueBarrier(Value slot, bool full);
  TaskGrid emitTaskGrid(TasksOp op);
  void findNextTask();
  Value takeTask(const TaskLoop &loop);
  void publishTask(Value next, Value tick);
  Value consumeTask(Value tick);
  SmallVector<Value> getTaskCounts(TasksOp op);
  Value getSectionBytes();
  SmallVector<Value> decodeTask(TasksOp op, Value index, const TaskGrid &grid);

  // Vectors in SRAM (LowerVectors.cpp).
  void emitPartCopy(FillOp op, Value destination, Value full);
  LogicalResult lowerVectorConvert(ConvertLayoutOp op);

  // Tiles that threads read from a ring (LowerRingRead.cpp).
  static bool isReadByThreads(Value ring);
  LogicalResult lowerRingRead(ConvertLayoutOp op);
  Value getSwizzledRow();
  Value getSwizzledChunk();

  // TMA (LowerBulkCopies.cpp).
  LogicalResult addTensorMaps(SmallVectorImpl<Type> &parameters);
  void annotateTensorMaps(LLVM::LLVMFuncOp func);
  LogicalResult lowerBulkFill(FillOp op);
  LogicalResult checkLimits(FillOp op);
  void emitBoxes(FillOp op, int64_t rows, Value row, Value place, Value full);
  void emitLimitedBoxes(FillOp op, Value row, Value size, Value place,
                        Value full);
  LogicalResult lowerStagedWrite(WriteOp op);
  SmallVector<Value> getCoordinates(ValueRange offsets, int64_t rowDim,
                                    int64_t column, Value row);
  void emitStagedBlock(ArrayRef<Value> pairs, int64_t block, int64_t numPairs,
                       Value place);
  void emitStoreWait(bool read);
  Value isFirstLane();

  // Layouts.
  Fragment getFragment(RankedTensorType type) {
    return {type.getDimSize(0) / (16 * warps), type.getDimSize(1) / 8};
  }
  int64_t getNumElements(RankedTensorType type);
  /// i32: the row (column) of the thread's i-th row (column) value.
  Value getRow(int64_t rowBlocks, int64_t i);
  Value getColumn(int64_t i);
  Value getFirstColumn(Attribute layout);
  SmallVector<Value> getRows(int64_t count);
  SmallVector<Value> getColumns(int64_t count);

  // Small things.
  Value i32(int64_t value);
  Value indexConstant(int64_t value);
  Value constant(TypedAttr attr);
  Value toI32(Value value);
  Value toIndex(Value value);
  Value i64(int64_t value);
  Value toI64(Value value);
  Value addI32(Value lhs, Value rhs) {
    return arith::AddIOp::create(b, loc, lhs, rhs);
  }
  /// A vector of two, for an instruction that takes both at once.
  Value makePair(Value first, Value second);
  Value makeVector(ArrayRef<Value> elements);
  Value gep(Value pointer, Value bytes);
  Value gep(Value pointer, int64_t bytes);
  Value scalar(Value value) { return scalars.lookupOrDefault(value); }
  /// At the start of the kernel, once for all loops.
  template <typename Fn> Value atEntry(Fn fn) {
    OpBuilder::InsertionGuard guard(b);
    b.restoreInsertionPoint(entry.saveInsertionPoint());
    return fn();
  }

  /// The same for what depends on the thread, unless that is read again.
  template <typename Fn> Value atThreadEntry(Fn fn) {
    return threadIsFresh ? fn() : atEntry(fn);
  }
  /// Emits code of `fn` that computes what depends on the thread anew: values
  /// that the end of a task needs are not worth a register in the loops before
  /// it. Only where tasks are dynamic: in the other loop over tasks ptxas 13.0
  /// then no longer sees that ring counters are uniform (48 R2UR an iteration).
  LogicalResult withFreshThread(llvm::function_ref<LogicalResult()> fn);

  KernelOp kernel;
  flash::LaunchPlan &plan;
  flash::PlanKernel &launch;
  OpBuilder b;
  OpBuilder entry; ///< before the body: values that no loop changes
  Location loc;
  int64_t warps = 0;                ///< that compute
  bool specialized = false;         ///< there are roles
  int64_t queue = 0;                ///< where dynamic tasks are handed on
  SmallVector<WorkspacePart> parts; ///< arguments behind those of the plan
  Value counter;                    ///< !llvm.ptr<1>: how many were taken
  bool takesCounter = false;
  TaskLoop *taskLoop = nullptr;
  Value sram; ///< !llvm.ptr<3>

  IRMapping scalars;
  DenseMap<Value, GlobalTensor> tensors;
  DenseMap<Value, SmallVector<Value>> registers;
  DenseMap<Value, StridedTile> strided;    ///< besides `registers`
  DenseMap<Value, ColumnMask> columnMasks; ///< besides `registers`
  DenseMap<Value, SharedTile> shared;
  llvm::MapVector<Value, RingCounters> rings;
  DenseMap<Value, SmallVector<Value>> held; ///< slots not released yet
  std::map<std::tuple<Operation *, int64_t, int64_t>, Value> descriptors;
  /// By tensor and by rows and row dim of the box.
  using MapKey = std::pair<Value, std::pair<int64_t, int64_t>>;
  llvm::MapVector<MapKey, unsigned> mapParameters;
  llvm::MapVector<MapKey, Value> maps;
  DenseMap<Attribute, Value> constants;
  Value fillsAligned; ///< i1: of every tensor that a fill copies

  // What depends on the thread.
  Value thread, lane, warp, group, member; ///< i32; lane = 4·group + member
  DenseMap<Attribute, Value> laneOffsets;
  DenseMap<int64_t, Value> firstRows; ///< by the number of row blocks
  Value firstColumn;
  bool threadIsFresh = false;
};

} // namespace mlir::flash_tile

#endif // FLASH_LIB_CONVERSION_FLASHTILETONVVM_KERNELLOWERING_H
