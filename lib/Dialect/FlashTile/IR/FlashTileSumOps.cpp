//===- FlashTileSumOps.cpp - Verifiers of sums and shared tiles -----------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Types and shapes only: that shared tiles are read and overwritten in time is
// what flash-verify-hazards proves.
//
//===----------------------------------------------------------------------===//

#include "AccessRules.h"

using namespace mlir;
using namespace mlir::flash_tile;

/// [sum-1], [sum-2], and the rules of any access.
static LogicalResult verifySum(Operation *op, ShapedType whole,
                               RankedTensorType tile, size_t numOffsets,
                               ArrayRef<int64_t> dims) {
  if (failed(verifyAccess(op, whole, tile, numOffsets, dims)))
    return failure();
  constexpr int64_t columns = AccumulateOp::blockColumns;
  int64_t rank = whole.getRank();
  bool lastTwo = rank >= 2 && dims.size() == 2 && dims[0] == rank - 2 &&
                 dims[1] == rank - 1;
  if (!lastTwo || !whole.getElementType().isF32() ||
      whole.isDynamicDim(rank - 1) || whole.getDimSize(rank - 1) % columns)
    return op->emitOpError("expected a sum in f32 along the last two dims, the "
                           "last one a static multiple of ")
           << columns << ", but got " << whole << " along dims " << dims;
  if (!tile.hasStaticShape() || tile.getDimSize(0) % AccumulateOp::groupRows ||
      tile.getDimSize(1) % columns)
    return op->emitOpError("expected a multiple of ")
           << AccumulateOp::groupRows << " rows and of " << columns
           << " columns, but got " << tile;
  return success();
}

void AccumulateOp::getEffects(
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  effects.emplace_back(MemoryEffects::Read::get(), &getDestMutable());
  effects.emplace_back(MemoryEffects::Write::get(), &getDestMutable());
}

LogicalResult AccumulateOp::verify() {
  // The generic form can leave operands out.
  if (getODSOperandIndexAndLength(0).second != 1 ||
      getODSOperandIndexAndLength(1).second != 1)
    return emitOpError("expected one tile and one destination");
  if (getVia()) {
    // [sum-3]
    RankedTensorType slot = cast<RingType>(getVia().getType()).getTile();
    if (slot.getRank() != 2 || slot.getDimSize(1) != blockElements ||
        !slot.getElementType().isF32())
      return emitOpError("expected a ring with rows of ")
             << blockElements << " elements of f32, but it holds " << slot;
  }
  return verifySum(*this, cast<ShapedType>(getDest().getType()),
                   cast<RankedTensorType>(getTile().getType()),
                   getOffsets().size(), getDims());
}

LogicalResult LoadSumOp::verify() {
  return verifySum(*this, cast<ShapedType>(getSource().getType()),
                   cast<RankedTensorType>(getResult().getType()),
                   getOffsets().size(), getDims());
}

/// [share-1] `to` is `from` with its dims swapped.
static LogicalResult verifyTransposed(Operation *op, RankedTensorType from,
                                      RankedTensorType to) {
  if (from.getRank() != 2 || to.getRank() != 2 ||
      from.getElementType() != to.getElementType() ||
      from.getDimSize(0) != to.getDimSize(1) ||
      from.getDimSize(1) != to.getDimSize(0))
    return op->emitOpError("expected the dims of ")
           << from << " swapped, but got " << to;
  return success();
}

LogicalResult TransposeOp::verify() {
  return verifyTransposed(*this, cast<RankedTensorType>(getTile().getType()),
                          cast<RankedTensorType>(getResult().getType()));
}

LogicalResult ShareOp::verify() {
  auto result = cast<RankedTensorType>(getShared().getType());
  if (failed(verifyTransposed(
          *this, cast<RankedTensorType>(getTile().getType()), result)))
    return failure();
  return verifyRing(*this, cast<RingType>(getRing().getType()), result);
}
