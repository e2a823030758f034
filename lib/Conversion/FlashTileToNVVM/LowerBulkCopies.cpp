//===- LowerBulkCopies.cpp - Tiles by TMA ---------------------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// cp.async.bulk.tensor (PTX ISA 9.7.9.27.1.2) moves boxes of 64 columns of 16
// bits, the width of the swizzle. The tensor map of an operand has its columns
// first, the rows of the tile second, then the other dims; what lies outside of
// the tensor is zero when read and dropped when written.
//
// A fill with a limit behaves as if the tensor ended there. Only its last tile
// is concerned, which comes in boxes of 8 rows, or of one around the limit:
// those behind it are taken from behind the tensor, and are zero like that.
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

static constexpr int64_t boxColumns = 64, rowBytes = 128;

/// Rows of the boxes of a tile that a limit cuts, besides single ones.
static constexpr int64_t partRows = 8;

/// Dims of the tensor in the order of the map.
static SmallVector<int64_t> getMapDims(int64_t rank, int64_t rowDim) {
  SmallVector<int64_t> dims = {rank - 1};
  if (rowDim != rank - 1)
    dims.push_back(rowDim);
  for (int64_t dim = rank - 2; dim >= 0; --dim)
    if (dim != rowDim)
      dims.push_back(dim);
  return dims;
}

/// What the host encodes for boxes of `rows` rows.
static PlanArgument makeMap(const LaunchPlan &plan, int64_t operand,
                            int64_t rank, int64_t rowDim, int64_t rows) {
  PlanArgument argument{PlanArgument::Kind::TensorMap, operand, {}, {}};
  for (auto [i, dim] : llvm::enumerate(getMapDims(rank, rowDim))) {
    argument.map.sizes.push_back(plan.operands[operand].dims[dim]);
    if (i > 0)
      argument.map.strides.push_back(Formula::stride(operand, dim));
    argument.map.box.push_back(i == 0 ? boxColumns : i == 1 ? rows : 1);
  }
  argument.map.swizzleBytes = rowBytes;
  // A vector lies along the last dim.
  if (rowDim == rank - 1) {
    argument.map.box[0] = rows;
    std::fill(argument.map.box.begin() + 1, argument.map.box.end(), 1);
    argument.map.swizzleBytes = 0;
  }
  return argument;
}

/// Rows and row dim of the boxes in which `op` copies to or from a tensor; of a
/// vector its elements and the last dim.
static std::optional<std::pair<int64_t, int64_t>> getBox(Operation *op) {
  if (auto fill = dyn_cast<FillOp>(op))
    return std::pair(fill.getRing().getType().getTile().getDimSize(0),
                     fill.getDims()[0]);
  auto write = dyn_cast<WriteOp>(op);
  if (write && write.getVia())
    return std::pair(int64_t(16), write.getDims()[0]);
  return std::nullopt;
}

/// All boxes of `op`.
static SmallVector<std::pair<int64_t, int64_t>> getBoxes(Operation *op) {
  SmallVector<std::pair<int64_t, int64_t>> boxes;
  if (auto box = getBox(op))
    boxes.push_back(*box);
  if (auto fill = dyn_cast<FillOp>(op); fill && !fill.getLimits().empty())
    for (int64_t rows : {partRows, int64_t(1)})
      boxes.push_back({rows, fill.getDims()[0]});
  return boxes;
}

static Value getTensor(Operation *op) {
  if (auto fill = dyn_cast<FillOp>(op))
    return fill.getSource();
  return cast<WriteOp>(op).getDest();
}

/// A parameter for each tensor map that the kernel needs, behind all others.
LogicalResult KernelLowering::addTensorMaps(SmallVectorImpl<Type> &parameters) {
  if (!specialized)
    return success();
  WalkResult result = kernel.walk([&](Operation *op) {
    if (!isa<FillOp, WriteOp>(op))
      return WalkResult::advance();
    auto boxes = getBoxes(op);
    if (boxes.empty() || isPart(getTensor(op)))
      return WalkResult::advance();
    auto argument = dyn_cast<BlockArgument>(getTensor(op));
    if (!argument || argument.getOwner() != &kernel.getBody().front()) {
      op->emitOpError("does not copy an argument of the kernel");
      return WalkResult::interrupt();
    }
    int64_t rank = cast<MemRefType>(argument.getType()).getRank();
    if (rank < 2 || rank > 5) {
      op->emitOpError("copies a tensor of rank ")
          << rank << ", but TMA takes 2 to 5";
      return WalkResult::interrupt();
    }
    for (auto box : boxes) {
      auto [it, inserted] =
          mapParameters.try_emplace({argument, box}, parameters.size());
      if (!inserted)
        continue;
      plan.operands[argument.getArgNumber()].alignment = 16;
      parameters.push_back(LLVM::LLVMPointerType::get(b.getContext()));
      launch.arguments.push_back(
          makeMap(plan, argument.getArgNumber(), rank, box.second, box.first));
    }
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}

/// Maps are passed by value, in constant memory.
void KernelLowering::annotateTensorMaps(LLVM::LLVMFuncOp func) {
  auto bytes = LLVM::LLVMArrayType::get(b.getI8Type(), 128);
  for (auto &[key, index] : mapParameters) {
    func.setArgAttr(index, LLVM::LLVMDialect::getByValAttrName(),
                    TypeAttr::get(bytes));
    func.setArgAttr(index, NVVM::NVVMDialect::getGridConstantAttrName(),
                    b.getUnitAttr());
    func.setArgAttr(index, LLVM::LLVMDialect::getAlignAttrName(),
                    b.getI64IntegerAttr(64));
    maps[key] = func.getArgument(index);
  }
}

/// Coordinates of a box, in the order of the map.
SmallVector<Value> KernelLowering::getCoordinates(ValueRange offsets,
                                                  int64_t rowDim,
                                                  int64_t column, Value row) {
  SmallVector<Value> coordinates;
  int64_t rank = offsets.size();
  for (int64_t dim : getMapDims(rank, rowDim)) {
    if (dim == rowDim)
      coordinates.push_back(row);
    else if (dim == rank - 1)
      coordinates.push_back(
          matchPattern(offsets[dim], m_Zero())
              ? i32(column)
              : addI32(toI32(scalar(offsets[dim])), i32(column)));
    else
      coordinates.push_back(toI32(scalar(offsets[dim])));
  }
  return coordinates;
}

/// Copies `rows` rows of all columns from row `row` on, to the row of the slot
/// at `place`.
void KernelLowering::emitBoxes(FillOp op, int64_t rows, Value row, Value place,
                               Value full) {
  RingType ring = op.getRing().getType();
  int64_t rowDim = op.getDims()[0];
  Value map = maps.lookup({op.getSource(), {rows, rowDim}});
  int64_t blockBytes = ring.getTile().getDimSize(0) * rowBytes;
  int64_t blocks =
      ring.getTile().getRank() == 1 ? 1 : ring.getNumColumnBlocks();
  for (int64_t block = 0; block < blocks; ++block) {
    Value destination = gep(sram, addI32(place, i32(block * blockBytes)));
    NVVM::CpAsyncBulkTensorGlobalToSharedClusterOp::create(
        b, loc, destination, map,
        getCoordinates(op.getOffsets(), rowDim, block * boxColumns, row), full,
        /*im2colOffsets=*/ValueRange(), /*multicastMask=*/Value(),
        /*l2CacheHint=*/Value(), NVVM::TMALoadMode::TILE, /*isCTAOnly=*/true,
        /*group=*/NVVM::CTAGroupKindAttr(), /*predicate=*/Value());
  }
}

/// The same for a whole tile whose rows from a limit on are zero. One loop for
/// all boxes: the producer has few registers.
void KernelLowering::emitLimitedBoxes(FillOp op, Value row, Value size,
                                      Value place, Value full) {
  using arith::CmpIPredicate;
  int64_t rows = op.getRing().getType().getTile().getDimSize(0);
  Value limit = toI32(scalar(op.getLimits()[0]));
  auto compare = [&](CmpIPredicate predicate, Value lhs, Value rhs) -> Value {
    return arith::CmpIOp::create(b, loc, predicate, lhs, rhs);
  };
  auto branch = [&](Value condition, llvm::function_ref<void()> then,
                    llvm::function_ref<void()> otherwise) {
    auto choice = scf::IfOp::create(b, loc, condition, /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(choice.thenBlock());
    then();
    b.setInsertionPointToStart(choice.elseBlock());
    otherwise();
  };
  // A row behind the tensor, or behind the map of an empty one.
  Value outside = arith::MaxSIOp::create(b, loc, size, i32(1));
  Value end = addI32(row, i32(rows));
  auto copyPart = [&](Value next, Value at) -> Value {
    Value inside =
        compare(CmpIPredicate::sle, addI32(next, i32(partRows)), limit);
    Value exists = compare(CmpIPredicate::slt, next, limit);
    Value from = arith::SelectOp::create(b, loc, exists, next, outside);
    // Tiles begin at multiples of a part, and so do parts.
    Value begins = compare(
        CmpIPredicate::eq,
        arith::AndIOp::create(b, loc, arith::SubIOp::create(b, loc, end, next),
                              i32(partRows - 1)),
        i32(0));
    Value isCut = arith::XOrIOp::create(b, loc, inside, exists);
    Value many = compare(CmpIPredicate::ugt, begins, isCut);
    branch(
        many, [&] { emitBoxes(op, partRows, from, at, full); },
        [&] { emitBoxes(op, 1, from, at, full); });
    return arith::SelectOp::create(b, loc, many, i32(partRows), i32(1));
  };
  branch(
      compare(CmpIPredicate::sle, end, limit),
      [&] { emitBoxes(op, rows, row, place, full); },
      [&] {
        Type type = b.getI32Type();
        auto loop = scf::WhileOp::create(b, loc, TypeRange{type, type},
                                         ValueRange{row, place});
        OpBuilder::InsertionGuard guard(b);
        Block *before =
            b.createBlock(&loop.getBefore(), {}, {type, type}, {loc, loc});
        scf::ConditionOp::create(
            b, loc, compare(CmpIPredicate::slt, before->getArgument(0), end),
            before->getArguments());
        Block *body =
            b.createBlock(&loop.getAfter(), {}, {type, type}, {loc, loc});
        Value next = body->getArgument(0), at = body->getArgument(1);
        Value count = copyPart(next, at);
        Value bytes = arith::MulIOp::create(b, loc, count, i32(rowBytes));
        scf::YieldOp::create(
            b, loc, ValueRange{addI32(next, count), addI32(at, bytes)});
      });
}

/// A limit of the rows; columns end where those of the tensor do.
LogicalResult KernelLowering::checkLimits(FillOp op) {
  if (op.getLimits().empty())
    return success();
  RankedTensorType tile = op.getRing().getType().getTile();
  auto source = cast<MemRefType>(op.getSource().getType());
  if (tile.getRank() != 2 || tile.getDimSize(0) % partRows ||
      isPart(op.getSource()) ||
      getConstantIntValue(op.getLimits()[1]) !=
          source.getDimSize(op.getDims()[1]))
    return op.emitOpError("has limits, which TMA can copy with for a multiple "
                          "of ")
           << partRows << " rows of all columns of an argument";
  return success();
}

LogicalResult KernelLowering::lowerBulkFill(FillOp op) {
  if (failed(checkLimits(op)))
    return failure();
  RingType ring = op.getRing().getType();
  auto box = *getBox(op);
  if (isPart(op.getSource()) && ring.getTile().getRank() != 1)
    return op.emitOpError("copies tiles of the workspace, where only vectors "
                          "are");
  Value &count = rings[op.getRing()].fill;
  Value slot = getSlot(count, ring.getSlots());
  Value parity = getParity(count, ring.getSlots());
  Value free = arith::XOrIOp::create(b, loc, parity, i32(1));
  emitBarrierWait(getBarrier(op.getRing(), slot, /*full=*/false), free);
  Value full = getBarrier(op.getRing(), slot, /*full=*/true);
  bool vector = ring.getTile().getRank() == 1;
  int64_t bytes =
      vector ? ring.getTile().getDimSize(0) * 4 : ring.getSlotBytes();
  NVVM::MBarrierArriveExpectTxOp::create(
      b, loc, Type(), full, i32(bytes), NVVM::MemScopeKind::CTA,
      /*relaxed=*/false, /*predicate=*/Value());
  auto alloc = op.getRing().getDefiningOp<AllocOp>();
  Value place =
      addI32(arith::MulIOp::create(b, loc, slot, i32(ring.getSlotBytes())),
             i32(*alloc.getOffset()));
  if (isPart(op.getSource())) {
    emitPartCopy(op, gep(sram, place), full);
    count = addI32(count, i32(1));
    return success();
  }
  // An empty tensor has a map of one row, which must not be read.
  Value row = toI32(scalar(op.getOffsets()[box.second]));
  Value size = toI32(tensors[op.getSource()].sizes[box.second]);
  Value empty =
      arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, size, i32(0));
  row = arith::SelectOp::create(b, loc, empty, i32(1), row);
  if (op.getLimits().empty())
    emitBoxes(op, box.first, row, place, full);
  else
    emitLimitedBoxes(op, row, size, place, full);
  count = addI32(count, i32(1));
  return success();
}

/// Lane 0 of each warp, which issues the warp's stores.
Value KernelLowering::isFirstLane() {
  return atThreadEntry([&]() -> Value {
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, lane,
                                 i32(0));
  });
}

/// Until the stores of this warp have read SRAM (or, at the end, are done).
void KernelLowering::emitStoreWait(bool read) {
  emitIf(isFirstLane(), [&] {
    NVVM::CpAsyncBulkWaitGroupOp::create(b, loc, 0u,
                                         read ? b.getUnitAttr() : UnitAttr());
  });
  NVVM::SyncWarpOp::create(b, loc, i32(-1));
}

/// A warp writes its 16 rows with stmatrix (PTX ISA 9.7.15.4.16 has the
/// fragments), 16 columns at a time, into its own part of the slot.
void KernelLowering::emitStagedBlock(ArrayRef<Value> pairs, int64_t block,
                                     int64_t numPairs, Value place) {
  // Row lane % 16, chunk lane / 16, swizzled by the row.
  Value row = getSwizzledRow(), swizzle = getSwizzledChunk();
  Value start = addI32(place, row);
  for (int64_t i = 0; i < 4; ++i) {
    int64_t first = (block * 8 + i * 2) * 2; // two pairs a block of 8 columns
    if (first >= numPairs)
      return;
    Value chunk = arith::XOrIOp::create(b, loc, swizzle, i32(32 * i));
    NVVM::StMatrixOp::create(
        b, loc, gep(sram, addI32(start, chunk)), pairs.slice(first, 4),
        NVVM::MMALayout::row,
        NVVM::LdStMatrixShapeAttr::get(b.getContext(), 8, 8),
        NVVM::LdStMatrixEltType::B16);
  }
}

LogicalResult KernelLowering::lowerStagedWrite(WriteOp op) {
  RankedTensorType tile = tileType(op.getTile());
  auto ring = cast<RingType>(op.getVia().getType());
  auto alloc = op.getVia().getDefiningOp<AllocOp>();
  auto box = *getBox(op);
  Value map = maps.lookup({op.getDest(), box});
  if (!isa<AccAttr>(tile.getEncoding()) || tile.getDimSize(1) % 16 ||
      tile.getDimSize(0) != 16 * warps)
    return op.emitOpError("can't be staged: expected 16 rows a warp and a "
                          "multiple of 16 columns");
  SmallVector<Value> pairs = packPairs(registers[op.getTile()]);
  Value warpRow = arith::MulIOp::create(b, loc, warp, i32(16));
  Value row = addI32(toI32(scalar(op.getOffsets()[box.second])), warpRow);
  Value place = addI32(arith::MulIOp::create(b, loc, warp, i32(16 * rowBytes)),
                       i32(*alloc.getOffset()));
  int64_t blockBytes = ring.getTile().getDimSize(0) * rowBytes;
  int64_t blocks = llvm::divideCeil(tile.getDimSize(1), boxColumns);
  int64_t atOnce = ring.getNumColumnBlocks();
  for (int64_t first = 0; first < blocks; first += atOnce) {
    int64_t last = std::min(blocks, first + atOnce);
    emitStoreWait(/*read=*/true);
    for (int64_t block = first; block < last; ++block)
      emitStagedBlock(pairs, block, pairs.size(),
                      addI32(place, i32((block - first) * blockBytes)));
    // stmatrix is of another proxy than TMA (PTX ISA 8.7.1).
    NVVM::FenceProxyOp::create(
        b, loc, NVVM::ProxyKind::async_shared,
        NVVM::SharedSpaceAttr::get(b.getContext(),
                                   NVVM::SharedSpace::shared_cta));
    NVVM::SyncWarpOp::create(b, loc, i32(-1));
    emitIf(isFirstLane(), [&] {
      for (int64_t block = first; block < last; ++block)
        NVVM::CpAsyncBulkTensorSharedCTAToGlobalOp::create(
            b, loc, map,
            gep(sram, addI32(place, i32((block - first) * blockBytes))),
            getCoordinates(op.getOffsets(), box.second, block * boxColumns,
                           row),
            /*l2CacheHint=*/Value(), NVVM::TMAStoreMode::TILE,
            /*predicate=*/Value());
      NVVM::CpAsyncBulkCommitGroupOp::create(b, loc);
    });
  }
  return success();
}
