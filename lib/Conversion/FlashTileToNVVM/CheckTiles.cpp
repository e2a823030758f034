//===- CheckTiles.cpp - What the lowering of kernels relies on ------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The verifiers accept tiles of any layout and size, since layouts come late.
// Here every tile of a kernel must be one that its layout can hold, and lie
// where its reader looks for it. Refused with an error: everything else.
//
//===----------------------------------------------------------------------===//

#include "KernelLowering.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::flash_tile;

static Attribute getLayout(Value value) {
  return cast<RankedTensorType>(value.getType()).getEncoding();
}

static bool isTile(Value value) {
  return isa<RankedTensorType>(value.getType());
}

/// The number of warps that a layout is for; none if it is for any.
static std::optional<int64_t> getWarps(Attribute layout) {
  if (auto acc = dyn_cast<AccAttr>(layout))
    return acc.getWarps();
  if (auto acc = dyn_cast<AccColumnsAttr>(layout))
    return acc.getWarps();
  if (auto acc = dyn_cast<AccChunksAttr>(layout))
    return acc.getWarps();
  if (auto row = dyn_cast<RowAttr>(layout))
    return row.getWarps();
  if (auto partial = dyn_cast<PartialAttr>(layout))
    return partial.getWarps();
  if (auto operand = dyn_cast<OperandAAttr>(layout))
    return operand.getWarps();
  return std::nullopt;
}

/// The tile's shape is one that its layout can hold.
static LogicalResult checkShape(Operation *op, RankedTensorType type,
                                int64_t warps) {
  Attribute layout = type.getEncoding();
  if (!layout)
    return op->emitOpError("has no layout (run flash-assign-layouts)");
  // What is in SRAM is a vector or a matrix.
  bool vector = isa<RowAttr, PartialAttr, ColumnAttr>(layout) ||
                (isa<SharedAttr>(layout) && type.getRank() == 1);
  if (!vector && !isa<AccAttr, AccColumnsAttr, AccChunksAttr, OperandAAttr,
                      SharedAttr, SwizzledAttr>(layout))
    return op->emitOpError("has a layout that is none of flash_tile: ")
           << layout;
  if (!type.hasStaticShape() || type.getRank() != (vector ? 1 : 2))
    return op->emitOpError("has a layout for another rank: ") << type;
  if (std::optional<int64_t> of = getWarps(layout); of && *of != warps)
    return op->emitOpError("has a layout for ")
           << *of << " warps, but the kernel has " << warps;
  auto isMultiple = [&](int64_t dim, int64_t of) -> LogicalResult {
    if (type.getDimSize(dim) > 0 && type.getDimSize(dim) % of == 0)
      return success();
    return op->emitOpError("expected dim ")
           << dim << " of a tile with this layout to be a multiple of " << of
           << ", but got " << type;
  };
  if (auto shared = dyn_cast<SharedAttr>(layout)) {
    if (vector && (type.getDimSize(0) % 8 || type.getDimSize(0) > 256 ||
                   !type.getElementType().isF32()))
      return op->emitOpError("expected a vector in SRAM to have at most 256 "
                             "elements of f32, a multiple of 8, but got ")
             << type;
    if (vector && shared.getPitch() % 32)
      return op->emitOpError("expected a pitch of 128 bytes, to which TMA "
                             "writes, or a multiple, but got ")
             << type;
    if (shared.getPitch() < type.getShape().back())
      return op->emitOpError("has a pitch of ")
             << shared.getPitch() << ", but rows of " << type.getShape().back();
    return success();
  }
  if (isa<ColumnAttr>(layout))
    return isMultiple(0, 8);
  if (isa<SwizzledAttr>(layout)) {
    if (type.getElementTypeBitWidth() != 16)
      return op->emitOpError("expected elements of 16 bits in a swizzled tile, "
                             "but got ")
             << type;
    return isMultiple(0, 8);
  }
  if (isa<AccColumnsAttr>(layout)) {
    if (warps % 4 || type.getDimSize(0) != 64)
      return op->emitOpError("expected 64 rows and whole warpgroups for a tile "
                             "with this layout, but got ")
             << type << " on " << warps << " warps";
    return isMultiple(1, 16 * warps);
  }
  if (failed(isMultiple(0, 16 * warps)))
    return failure();
  if (isa<OperandAAttr>(layout))
    return isMultiple(1, 16);
  if (isa<AccChunksAttr>(layout))
    return isMultiple(1, 32);
  return vector ? success() : isMultiple(1, 8);
}

/// Tiles in SRAM and operands of mma.sync come from the ops that make them.
static LogicalResult checkOrigin(Operation *op, RankedTensorType type) {
  if (isa<SharedAttr, SwizzledAttr>(type.getEncoding()) &&
      !isa<WaitOp, StageOp, ShareOp>(op))
    return op->emitOpError("can't make a tile in SRAM");
  if (isa<OperandAAttr>(type.getEncoding()) &&
      !isa<ConvertLayoutOp, scf::ForOp>(op))
    return op->emitOpError("can't make an operand of mma.sync");
  return success();
}

static LogicalResult checkDot(DotOp dot, StringRef instruction) {
  auto a = cast<RankedTensorType>(dot.getA().getType());
  auto result = cast<RankedTensorType>(dot.getResult().getType());
  if (!isa<AccAttr>(result.getEncoding()) ||
      !isa<SharedAttr>(getLayout(dot.getB())) ||
      !isa<SharedAttr, OperandAAttr>(a.getEncoding()))
    return dot.emitOpError("has no lowering to NVVM with these layouts");
  if (a.getElementType() != getElementTypeOrSelf(dot.getB().getType()))
    return dot.emitOpError("has operands of different types");
  // fma takes columns in blocks of 8, the others two blocks at a time.
  int64_t columns = instruction == "fma" ? 8 : 16;
  int64_t depth = instruction == "fma" ? 4 : instruction == "tf32" ? 8 : 16;
  if (result.getDimSize(1) % columns || a.getDimSize(1) % depth)
    return dot.emitOpError("expected a multiple of ")
           << columns << " columns and of " << depth << " products a sum, "
           << "but got " << result.getDimSize(1) << " and " << a.getDimSize(1);
  return success();
}

/// wgmma reads B, and A if it is not in registers, from swizzled tiles (PTX ISA
/// 9.7.15.5.1), and multiplies 64 rows a warpgroup.
static LogicalResult checkDotStart(DotStartOp dot, int64_t warps) {
  auto a = cast<RankedTensorType>(dot.getA().getType());
  auto result = cast<PendingType>(dot.getResult().getType()).getTile();
  bool byColumns = isa_and_present<AccColumnsAttr>(result.getEncoding());
  if (!isa_and_present<AccAttr, AccColumnsAttr>(result.getEncoding()) ||
      (byColumns && !isa_and_present<SwizzledAttr>(a.getEncoding())) ||
      (byColumns && dot.getTransposeB()) ||
      !isa_and_present<SwizzledAttr>(getLayout(dot.getB())) ||
      !isa_and_present<SwizzledAttr, OperandAAttr>(a.getEncoding()) ||
      !result.getElementType().isF32())
    return dot.emitOpError("has no lowering to NVVM with these layouts");
  if (a.getElementType() != getElementTypeOrSelf(dot.getB().getType()) ||
      !(a.getElementType().isF16() || a.getElementType().isBF16()))
    return dot.emitOpError(
               "expected operands of one type, f16 or bf16, but got ")
           << a.getElementType() << " and "
           << getElementTypeOrSelf(dot.getB().getType());
  if (!byColumns && (warps % 4 || result.getDimSize(0) != warps * 16))
    return dot.emitOpError("expected 64 rows a warpgroup, but got ")
           << result.getDimSize(0) << " on " << warps << " warps";
  if (result.getDimSize(1) % 8 || result.getDimSize(1) > 256 ||
      a.getDimSize(1) % 16)
    return dot.emitOpError("expected at most 256 columns, a multiple of 8, and "
                           "a multiple of 16 products a sum, but got ")
           << result.getDimSize(1) << " and " << a.getDimSize(1);
  return success();
}

/// The tile in SRAM, or the row statistics, that an op takes and makes.
static LogicalResult checkStatistics(Operation *op) {
  auto expect = [&](Value value, auto isLayout) -> LogicalResult {
    if (!value || isLayout(getLayout(value)))
      return success();
    return op->emitOpError("can't read or make a tile with this layout: ")
           << value.getType();
  };
  auto isRow = [](Attribute layout) {
    return isa_and_present<RowAttr>(layout);
  };
  auto isPartial = [](Attribute layout) {
    return isa_and_present<PartialAttr>(layout);
  };
  auto isAcc = [](Attribute layout) {
    return isa_and_present<AccAttr>(layout);
  };
  if (auto reduce = dyn_cast<PartialReduceOp>(op))
    return success(succeeded(expect(reduce.getTile(), isAcc)) &&
                   succeeded(expect(reduce.getInit(), isPartial)) &&
                   succeeded(expect(reduce.getResult(), isPartial)));
  if (auto combine = dyn_cast<CombineOp>(op))
    return success(succeeded(expect(combine.getPartial(), isPartial)) &&
                   succeeded(expect(combine.getResult(), isRow)));
  auto spread = cast<SpreadOp>(op);
  return success(succeeded(expect(spread.getRow(), isRow)) &&
                 succeeded(expect(spread.getResult(), isPartial)));
}

/// Operands lie where the lowering of `op` looks for them.
static LogicalResult checkOperands(Operation *op) {
  auto unexpected = [&](Value value) -> LogicalResult {
    return op->emitOpError("can't read a tile with this layout: ")
           << value.getType();
  };
  if (auto broadcast = dyn_cast<BroadcastOp>(op)) {
    Attribute layout = getLayout(broadcast.getTile());
    bool fits = broadcast.getDim() == 1 ? isa<RowAttr>(layout)
                                        : isa<ColumnAttr>(layout);
    return fits ? success() : unexpected(broadcast.getTile());
  }
  if (auto reduce = dyn_cast<ReduceOp>(op))
    return isa<RowAttr>(getLayout(reduce.getResult()))
               ? success()
               : op->emitOpError("has no row statistics as result");
  if (auto sum = dyn_cast<AccumulateOp>(op))
    return isa<AccAttr, AccColumnsAttr>(getLayout(sum.getTile()))
               ? success()
               : unexpected(sum.getTile());
  if (auto load = dyn_cast<LoadSumOp>(op))
    return isa<AccAttr, AccChunksAttr>(getLayout(load.getResult()))
               ? success()
               : unexpected(load.getResult());
  if (auto share = dyn_cast<ShareOp>(op))
    return isa<AccAttr>(getLayout(share.getTile()))
               ? success()
               : unexpected(share.getTile());
  if (auto write = dyn_cast<WriteOp>(op))
    return isa<AccAttr, AccChunksAttr, RowAttr>(getLayout(write.getTile()))
               ? success()
               : unexpected(write.getTile());
  if (auto convert = dyn_cast<ConvertLayoutOp>(op)) {
    Attribute from = getLayout(convert.getTile());
    bool toAcc = isa<AccAttr>(getLayout(convert.getResult()));
    bool fits =
        toAcc ? isa<SwizzledAttr>(from) : isa<AccAttr, SharedAttr>(from);
    return fits ? success() : unexpected(convert.getTile());
  }
  if (isa<PartialReduceOp, CombineOp, SpreadOp>(op))
    return checkStatistics(op);
  if (isa<IndexOp, GatherOp>(op) &&
      isa<AccChunksAttr>(getLayout(op->getResult(0))))
    return unexpected(op->getResult(0));
  if (isa<LoadOp, IndexOp>(op))
    return success();
  // Elementwise, gathers: thread i's element k meets its element k.
  if (op->getNumResults() != 1 || !isTile(op->getResult(0)) ||
      op->getNumRegions() || isa<StageOp>(op))
    return success();
  for (Value operand : op->getOperands())
    if (isTile(operand) && getLayout(operand) != getLayout(op->getResult(0)))
      return unexpected(operand);
  return success();
}

/// A ring lies in the CTA's SRAM, at an address that vectors can have.
static LogicalResult checkPlace(AllocOp alloc, int64_t sramBytes) {
  if (!alloc.getOffset())
    return alloc.emitOpError("has no place (run flash-allocate-sram)");
  int64_t offset = *alloc.getOffset();
  RingType ring = alloc.getRing().getType();
  bool swizzled = isa<SwizzledAttr>(ring.getTile().getEncoding());
  int64_t multiple = swizzled ? 1024 : 16;
  if (offset < 0 || offset % multiple)
    return alloc.emitOpError("expected an offset that is a multiple of ")
           << multiple << " and not negative, but got " << offset;
  if (alloc.getBarriers()) {
    auto barriers = static_cast<int64_t>(*alloc.getBarriers());
    if (barriers < 0 || barriers % 8 ||
        barriers + 16 * ring.getSlots() > sramBytes)
      return alloc.emitOpError("expected barriers inside of SRAM at a multiple "
                               "of 8, but got ")
             << barriers;
  }
  int64_t bytes = ring.getBytes();
  if (offset + bytes > sramBytes)
    return alloc.emitOpError("ends at byte ")
           << offset + bytes << " of SRAM, but the kernel has " << sramBytes;
  return success();
}

LogicalResult KernelLowering::checkTiles(Operation *op) {
  for (Value result : op->getResults()) {
    if (isa<RingType>(result.getType()) && !isa<AllocOp>(op))
      return op->emitOpError("hands out a ring: only flash_tile.alloc can");
    auto type = dyn_cast<RankedTensorType>(result.getType());
    if (type &&
        (failed(checkShape(op, type, warps)) || failed(checkOrigin(op, type))))
      return failure();
  }
  if (auto alloc = dyn_cast<AllocOp>(op)) {
    RankedTensorType tile = alloc.getRing().getType().getTile();
    if (failed(checkShape(op, tile, warps)))
      return failure();
    if (!isa<SharedAttr, SwizzledAttr>(tile.getEncoding()))
      return op->emitOpError("holds tiles that are not in SRAM");
    return checkPlace(alloc, kernel.getSramBytes());
  }
  if (auto started = dyn_cast<DotStartOp>(op))
    return checkDotStart(started, warps);
  if (auto dot = dyn_cast<DotOp>(op))
    return checkDot(dot, kernel.getInstruction());
  return checkOperands(op);
}
