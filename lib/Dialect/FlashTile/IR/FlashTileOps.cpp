//===- FlashTileOps.cpp - The flash_tile dialect -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Registration and verifiers: tiles are static, every access names its dims.
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/FlashTile/IR/FlashTile.h"

#include "AccessRules.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::flash_tile;

#include "flash/Dialect/FlashTile/IR/FlashTileDialect.cpp.inc"
#include "flash/Dialect/FlashTile/IR/FlashTileEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "flash/Dialect/FlashTile/IR/FlashTileAttrs.cpp.inc"

#define GET_TYPEDEF_CLASSES
#include "flash/Dialect/FlashTile/IR/FlashTileTypes.cpp.inc"

#define GET_OP_CLASSES
#include "flash/Dialect/FlashTile/IR/FlashTileOps.cpp.inc"

void FlashTileDialect::initialize() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "flash/Dialect/FlashTile/IR/FlashTileAttrs.cpp.inc"
      >();
  addTypes<
#define GET_TYPEDEF_LIST
#include "flash/Dialect/FlashTile/IR/FlashTileTypes.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "flash/Dialect/FlashTile/IR/FlashTileOps.cpp.inc"
      >();
}

static RankedTensorType tensorType(Value value) {
  return cast<RankedTensorType>(value.getType());
}

LogicalResult mlir::flash_tile::verifyAccess(Operation *op, ShapedType whole,
                                             RankedTensorType tile,
                                             size_t numOffsets,
                                             ArrayRef<int64_t> dims) {
  // [tile-1]
  if (numOffsets != size_t(whole.getRank()))
    return op->emitOpError("expected ")
           << whole.getRank() << " offsets, one per tensor dim, but got "
           << numOffsets;
  // [tile-4]
  if (tile.getRank() > 2)
    return op->emitOpError("expected a tile of rank at most 2, but got ")
           << tile;
  // [tile-2]
  if (dims.size() != size_t(tile.getRank()))
    return op->emitOpError("expected ")
           << tile.getRank() << " entries in dims, one per tile dim, but got "
           << dims.size();
  for (auto [i, dim] : llvm::enumerate(dims)) {
    if (dim < 0 || dim >= whole.getRank())
      return op->emitOpError("expected dims below ")
             << whole.getRank() << ", but got " << dim;
    if (llvm::is_contained(dims.take_front(i), dim))
      return op->emitOpError("dim ") << dim << " is given twice";
  }
  // [tile-3]
  if (whole.getElementType() != tile.getElementType())
    return op->emitOpError("expected a tile of ")
           << whole.getElementType() << ", but got " << tile.getElementType();
  return success();
}

LogicalResult LoadOp::verify() {
  // [tile-0] The generic form can leave the source out.
  if (unsigned length = getODSOperandIndexAndLength(0).second; length != 1)
    return emitOpError("expected one source, but got ") << length;
  // [tile-5]
  auto tile = tensorType(getResult());
  if (!getLimits().empty() && getLimits().size() != size_t(tile.getRank()))
    return emitOpError("expected ")
           << tile.getRank() << " limits, one per tile dim, but got "
           << getLimits().size();
  // [tile-10]
  if (getSlots().value_or(1) < 1)
    return emitOpError("expected at least one slot, but got ") << *getSlots();
  return verifyAccess(*this, cast<ShapedType>(getSource().getType()), tile,
                      getOffsets().size(), getDims());
}

LogicalResult StoreOp::verify() {
  return verifyAccess(*this, tensorType(getDest()), tensorType(getTile()),
                      getOffsets().size(), getDims());
}

LogicalResult GatherOp::verify() {
  auto source = cast<ShapedType>(getSource().getType());
  auto result = tensorType(getResult());
  // [tile-1]
  if (getIndices().size() != size_t(source.getRank()))
    return emitOpError("expected ")
           << source.getRank() << " indices, one per tensor dim, but got "
           << getIndices().size();
  // [tile-3]
  if (source.getElementType() != result.getElementType())
    return emitOpError("expected a tile of ")
           << source.getElementType() << ", but got "
           << result.getElementType();
  // [tile-6]
  for (Value index : getIndices())
    if (tensorType(index).getShape() != result.getShape())
      return emitOpError("expected indices of the result's shape, but got ")
             << index.getType() << " for " << result;
  return success();
}

/// [tile-7] A, B and the result are matrices of matching sizes.
LogicalResult flash_tile::verifyDot(Operation *op, RankedTensorType a,
                                    RankedTensorType b, RankedTensorType result,
                                    bool transposeB) {
  if (a.getRank() != 2 || b.getRank() != 2 || result.getRank() != 2)
    return op->emitOpError("expected tiles of rank 2");
  int64_t depth = b.getDimSize(transposeB ? 1 : 0);
  int64_t columns = b.getDimSize(transposeB ? 0 : 1);
  if (a.getDimSize(1) != depth)
    return op->emitOpError("expected B to have contraction size ")
           << a.getDimSize(1) << ", but got " << depth;
  if (result.getDimSize(0) != a.getDimSize(0) ||
      result.getDimSize(1) != columns)
    return op->emitOpError("expected a result of shape ")
           << a.getDimSize(0) << "x" << columns << ", but got " << result;
  return success();
}

LogicalResult DotOp::verify() {
  return verifyDot(*this, tensorType(getA()), tensorType(getB()),
                   tensorType(getResult()), getTransposeB());
}

/// [tile-8] `small` is `big` without dim `dim`.
static LogicalResult verifyDropped(Operation *op, RankedTensorType big,
                                   RankedTensorType small, int64_t dim) {
  if (dim < 0 || dim >= big.getRank())
    return op->emitOpError("expected a dim below ")
           << big.getRank() << ", but got " << dim;
  SmallVector<int64_t> shape(big.getShape());
  shape.erase(shape.begin() + dim);
  // The layout of a vector is not the tile's: the schedule chooses it.
  auto expected =
      RankedTensorType::get(shape, big.getElementType(), small.getEncoding());
  if (small != expected)
    return op->emitOpError("expected ")
           << expected << " without dim " << dim << " of " << big
           << ", but got " << small;
  return success();
}

LogicalResult ReduceOp::verify() {
  return verifyDropped(*this, tensorType(getTile()), tensorType(getResult()),
                       getDim());
}

LogicalResult BroadcastOp::verify() {
  return verifyDropped(*this, tensorType(getResult()), tensorType(getTile()),
                       getDim());
}

LogicalResult IndexOp::verify() {
  auto type = tensorType(getResult());
  auto dim = static_cast<int64_t>(getDim());
  // [tile-9]
  if (dim < 0 || dim >= type.getRank())
    return emitOpError("expected a dim below ")
           << type.getRank() << ", but got " << dim;
  return success();
}
