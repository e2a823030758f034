//===- FlashTileAsyncOps.cpp - Verifiers of overlap and votes -------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Types and shapes only: that products are waited for, and tiles not released
// before, is what flash-verify-hazards proves.
//
//===----------------------------------------------------------------------===//

#include "AccessRules.h"

using namespace mlir;
using namespace mlir::flash_tile;

static RankedTensorType tensorType(Value value) {
  return cast<RankedTensorType>(value.getType());
}

LogicalResult SliceOp::verify() {
  RankedTensorType whole = tensorType(getTile()),
                   part = tensorType(getResult());
  // [part-1]
  auto first = static_cast<int64_t>(getColumn());
  if (whole.getRank() != 2 || part.getRank() != 2 ||
      whole.getElementType() != part.getElementType() ||
      whole.getDimSize(0) != part.getDimSize(0) || first < 0 ||
      first + part.getDimSize(1) > whole.getDimSize(1))
    return emitOpError("expected columns of ")
           << whole << ", but got " << part << " from column " << first;
  return success();
}

LogicalResult ConcatOp::verify() {
  RankedTensorType whole = tensorType(getResult());
  // [part-2]
  int64_t columns = 0;
  for (Value tile : getTiles()) {
    RankedTensorType part = tensorType(tile);
    if (part.getRank() != 2 || whole.getRank() != 2 ||
        part.getElementType() != whole.getElementType() ||
        part.getDimSize(0) != whole.getDimSize(0))
      return emitOpError("expected parts of ") << whole << ", but got " << part;
    columns += part.getDimSize(1);
  }
  if (whole.getRank() != 2 || columns != whole.getDimSize(1))
    return emitOpError("expected parts with the columns of ")
           << whole << ", but got " << columns;
  return success();
}

LogicalResult PartialReduceOp::verify() {
  RankedTensorType tile = tensorType(getTile()), row = tensorType(getResult());
  // [part-3]
  if (tile.getRank() != 2 || row.getRank() != 1 ||
      tile.getDimSize(0) != row.getDimSize(0) ||
      tile.getElementType() != row.getElementType())
    return emitOpError("expected one value for each row of ")
           << tile << ", but got " << row;
  if (getInit() && tensorType(getInit()).getShape() != row.getShape())
    return emitOpError("expected to start from ")
           << row << ", but got " << getInit().getType();
  return success();
}

/// `from` and `to` are vectors of one size and type.
static LogicalResult verifySameVector(Operation *op, RankedTensorType from,
                                      RankedTensorType to) {
  if (from.getRank() != 1 || from.getShape() != to.getShape() ||
      from.getElementType() != to.getElementType())
    return op->emitOpError("expected a result like ")
           << from << ", but got " << to;
  return success();
}

LogicalResult CombineOp::verify() {
  return verifySameVector(*this, tensorType(getPartial()),
                          tensorType(getResult()));
}

LogicalResult SpreadOp::verify() {
  return verifySameVector(*this, tensorType(getRow()), tensorType(getResult()));
}

LogicalResult IssuePointOp::verify() {
  if (getTiles().getTypes() != getResults().getTypes())
    return emitOpError("expected results of the types of its operands");
  return success();
}

LogicalResult DotStartOp::verify() {
  RankedTensorType result = cast<PendingType>(getResult().getType()).getTile();
  if (getAcc() && getAcc().getType() != result)
    return emitOpError("expected a sum of type ")
           << result << ", but got " << getAcc().getType();
  return verifyDot(*this, tensorType(getA()), tensorType(getB()), result,
                   getTransposeB());
}

LogicalResult DotWaitOp::verify() {
  if (cast<PendingType>(getProduct().getType()).getTile() !=
      getTile().getType())
    return emitOpError("expected a result of the type of the product");
  if (auto depth = static_cast<int64_t>(getPending()); depth < 0)
    return emitOpError("expected a depth that is not negative, but got ")
           << depth;
  return success();
}
