//===- FlashTileGPUOps.cpp - Verifiers of the GPU form -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Types and shapes only: the order of fills, waits and releases is what
// flash-verify-hazards proves.
//
//===----------------------------------------------------------------------===//

#include "AccessRules.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

using namespace mlir;
using namespace mlir::flash_tile;

/// A vector is one row.
static int64_t getNumRows(RankedTensorType tile) {
  return tile.getRank() == 2 ? tile.getDimSize(0) : 1;
}

LogicalResult RingType::verify(function_ref<InFlightDiagnostic()> emitError,
                               int64_t slots, RankedTensorType tile) {
  if (slots < 1)
    return emitError() << "expected at least one slot, but got " << slots;
  if (!tile.hasStaticShape() || tile.getRank() < 1 || tile.getRank() > 2)
    return emitError()
           << "expected a tile of static shape and rank 1 or 2, but got "
           << tile;
  if (!tile.getElementType().isIntOrFloat() ||
      tile.getElementTypeBitWidth() % 8 != 0)
    return emitError() << "expected elements of whole bytes, but got " << tile;
  for (int64_t size : tile.getShape())
    if (size < 1)
      return emitError() << "expected a tile that is not empty, but got "
                         << tile;
  return success();
}

int64_t RingType::getPitchBytes() const {
  RankedTensorType tile = getTile();
  int64_t pitch = tile.getShape().back();
  if (auto shared = dyn_cast_if_present<SharedAttr>(tile.getEncoding()))
    pitch = shared.getPitch();
  return pitch * (tile.getElementTypeBitWidth() / 8);
}

int64_t RingType::getNumColumnBlocks() const {
  constexpr int64_t blockBytes = 128;
  int64_t bytes = getTile().getElementTypeBitWidth() / 8;
  return llvm::divideCeil(getTile().getShape().back() * bytes, blockBytes);
}

int64_t RingType::getSlotBytes() const {
  if (isa_and_present<SwizzledAttr>(getTile().getEncoding()))
    return getNumRows(getTile()) * getNumColumnBlocks() * 128;
  return getNumRows(getTile()) * getPitchBytes();
}

LogicalResult KernelOp::verify() {
  // [kernel-1]
  if (auto warps = static_cast<int64_t>(getWarps()); warps < 1 || warps > 32)
    return emitOpError("expected 1 to 32 warps, but got ") << warps;
  if (auto bytes = static_cast<int64_t>(getSramBytes()); bytes < 0)
    return emitOpError("expected a size of SRAM that is not negative, but got ")
           << bytes;
  // [kernel-2]
  for (BlockArgument argument : getBody().getArguments()) {
    auto memref = dyn_cast<MemRefType>(argument.getType());
    auto space = memref ? dyn_cast_if_present<gpu::AddressSpaceAttr>(
                              memref.getMemorySpace())
                        : nullptr;
    if (memref && (!space || space.getValue() != gpu::AddressSpace::Global))
      return emitOpError("expected argument ")
             << argument.getArgNumber() << " to be in global memory, but got "
             << memref;
    if (!isa<MemRefType, FloatType, IntegerType>(argument.getType()))
      return emitOpError("expected argument ")
             << argument.getArgNumber() << " to be a memref, a float or an "
             << "integer, but got " << argument.getType();
  }
  return success();
}

/// [task-1] As many steps and ids as extents; steps are positive.
static LogicalResult verifyTasks(Operation *op, size_t numExtents,
                                 ArrayRef<int64_t> steps, size_t numIds) {
  if (steps.size() != numExtents)
    return op->emitOpError("expected ")
           << numExtents << " steps, one per extent, but got " << steps.size();
  if (numIds != numExtents)
    return op->emitOpError("expected ")
           << numExtents << " results, one per extent, but got " << numIds;
  for (int64_t step : steps)
    if (step < 1)
      return op->emitOpError("expected positive steps, but got ") << step;
  return success();
}

LogicalResult TaskOp::verify() {
  return verifyTasks(*this, getExtents().size(), getSteps(), getIds().size());
}

LogicalResult TasksOp::verify() {
  Block &block = getBody().front();
  // [task-2]
  if (getExtents().empty())
    return emitOpError("expected at least one extent");
  if (failed(verifyTasks(*this, getExtents().size(), getSteps(),
                         block.getNumArguments())))
    return failure();
  for (BlockArgument argument : block.getArguments())
    if (!argument.getType().isIndex())
      return emitOpError("expected ids to be indices, but got ")
             << argument.getType();
  if (getOrder() != "stride" && getOrder() != "dynamic")
    return emitOpError("expected order \"stride\" or \"dynamic\", but got \"")
           << getOrder() << "\"";
  // [task-3]
  int64_t last = -1;
  for (int64_t dim : getInner().value_or(ArrayRef<int64_t>())) {
    if (dim <= last || dim + 1 >= int64_t(getSteps().size()))
      return emitOpError("expected inner dims in order and before the last of ")
             << getSteps().size() << ", but got " << dim;
    last = dim;
  }
  return success();
}

bool RolesOp::isDynamic() {
  return getConsumers()
      .walk([](TasksOp tasks) {
        return tasks.getOrder() == "dynamic" ? WalkResult::interrupt()
                                             : WalkResult::advance();
      })
      .wasInterrupted();
}

LogicalResult RolesOp::verify() {
  // [roles-1]
  for (uint64_t registers : {getProducerRegisters(), getConsumerRegisters()})
    if (registers < 24 || registers > 256 || registers % 8)
      return emitOpError("expected a multiple of 8 registers from 24 to 256, "
                         "but got ")
             << registers;
  // [roles-2]
  auto kernel = (*this)->getParentOfType<KernelOp>();
  if (kernel && kernel.getWarps() % 4)
    return emitOpError("expected whole warpgroups, but the kernel has ")
           << kernel.getWarps() << " warps";
  return success();
}

void WriteOp::getEffects(
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  effects.emplace_back(MemoryEffects::Write::get(), &getDestMutable());
}

LogicalResult flash_tile::verifyRing(Operation *op, RingType ring,
                                     RankedTensorType type) {
  RankedTensorType slot = ring.getTile();
  bool layouts = slot.getEncoding() && type.getEncoding();
  if (slot.getShape() != type.getShape() ||
      slot.getElementType() != type.getElementType() ||
      (layouts && slot.getEncoding() != type.getEncoding()))
    return op->emitOpError("expected a ring of ")
           << type << ", but it holds " << slot;
  return success();
}

LogicalResult WriteOp::verify() {
  // The generic form can leave operands out.
  if (getODSOperandIndexAndLength(0).second != 1 ||
      getODSOperandIndexAndLength(1).second != 1)
    return emitOpError("expected one tile and one destination");
  auto tile = cast<RankedTensorType>(getTile().getType());
  if (getVia()) {
    auto ring = cast<RingType>(getVia().getType());
    if (tile.getRank() != 2 || ring.getTile().getRank() != 2 ||
        ring.getTile().getDimSize(0) != tile.getDimSize(0) ||
        ring.getTile().getElementType() != tile.getElementType())
      return emitOpError("expected a ring for rows of ")
             << tile << ", but it holds " << ring.getTile();
  }
  return verifyAccess(*this, cast<MemRefType>(getDest().getType()), tile,
                      getOffsets().size(), getDims());
}

LogicalResult FillOp::verify() {
  // The generic form can leave operands out.
  if (getODSOperandIndexAndLength(0).second != 1 ||
      getODSOperandIndexAndLength(1).second != 1)
    return emitOpError("expected one ring and one source");
  RankedTensorType tile = cast<RingType>(getRing().getType()).getTile();
  // [tile-5]
  if (!getLimits().empty() && getLimits().size() != size_t(tile.getRank()))
    return emitOpError("expected ")
           << tile.getRank() << " limits, one per tile dim, but got "
           << getLimits().size();
  return verifyAccess(*this, cast<MemRefType>(getSource().getType()), tile,
                      getOffsets().size(), getDims());
}

void FillOp::getEffects(
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  effects.emplace_back(MemoryEffects::Read::get(), SRAMResource::get());
  effects.emplace_back(MemoryEffects::Write::get(), SRAMResource::get());
}

LogicalResult WaitOp::verify() {
  if (auto depth = static_cast<int64_t>(getPending().value_or(0)); depth < 0)
    return emitOpError("expected a depth that is not negative, but got ")
           << depth;
  return verifyRing(*this, cast<RingType>(getRing().getType()),
                    cast<RankedTensorType>(getTile().getType()));
}

LogicalResult StageOp::verify() {
  auto staged = cast<RankedTensorType>(getStaged().getType());
  auto tile = cast<RankedTensorType>(getTile().getType());
  if (staged.getShape() != tile.getShape() ||
      staged.getElementType() != tile.getElementType())
    return emitOpError("expected a result like ")
           << tile << ", but got " << staged;
  return verifyRing(*this, cast<RingType>(getRing().getType()), staged);
}

LogicalResult ConvertLayoutOp::verify() {
  // [layout-1]
  auto from = cast<RankedTensorType>(getTile().getType());
  auto to = cast<RankedTensorType>(getResult().getType());
  if (from.getShape() != to.getShape() ||
      from.getElementType() != to.getElementType())
    return emitOpError("expected shape and element type of ")
           << from << ", but got " << to;
  return success();
}
