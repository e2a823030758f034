//===- TileBuffers.cpp - Tiles as buffers and vectors -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The demand-driven evaluation of tiles: see TileBuffers.h.
//
//===----------------------------------------------------------------------===//

#include "TileBuffers.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::flash_tile;

/// Rows of a block are covered by at most this many vectors at a time: enough
/// independent chains to hide the latency of the exponential.
static constexpr int64_t maxRowVectors = 4;

static RankedTensorType tileType(Value tile) {
  return cast<RankedTensorType>(tile.getType());
}

bool mlir::flash_tile::isElementwise(Operation *op) {
  return OpTrait::hasElementwiseMappableTraits(op) && op->getNumResults() == 1;
}

Value TileBuffers::index(int64_t value, Location loc) {
  return arith::ConstantIndexOp::create(b, loc, value);
}

//===----------------------------------------------------------------------===//
// Buffers
//===----------------------------------------------------------------------===//

Value TileBuffers::allocate(ArrayRef<int64_t> shape, Type element,
                            Location loc) {
  if (element.isInteger(1))
    element = b.getI8Type();
  auto type = MemRefType::get(shape, element);
  Value buffer;
  auto *free = llvm::find_if(
      pool, [&](Value candidate) { return candidate.getType() == type; });
  if (free != pool.end()) {
    buffer = *free;
    pool.erase(free);
  } else {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(allocBefore);
    // A cache line, so that no vector crosses two.
    buffer = memref::AllocOp::create(b, loc, type, b.getI64IntegerAttr(64));
  }
  if (!scopes.empty())
    scopes.back().push_back(buffer);
  return buffer;
}

/// The stored tile that dies where `tile` is computed: a chain of values used
/// once leads from it to `tile`, and its other users have been lowered.
Value TileBuffers::findDyingOperand(Value tile) const {
  Operation *op = tile.getDefiningOp();
  if (!op || !isElementwise(op))
    return Value();
  for (Value operand : op->getOperands()) {
    if (operand.getType() != tile.getType() ||
        operand.getParentBlock() != currentBlock || !operand.getDefiningOp())
      continue;
    if (isStored(operand)) {
      bool dies = llvm::all_of(operand.getUsers(), [&](Operation *user) {
        return user == op || lowered.contains(user);
      });
      if (dies)
        return operand;
    } else if (operand.hasOneUse()) {
      if (Value found = findDyingOperand(operand))
        return found;
    }
  }
  return Value();
}

Value TileBuffers::allocateInPlace(Value tile) {
  if (Value dying = findDyingOperand(tile))
    return buffers.lookup(dying);
  return allocateFor(tile);
}

Value TileBuffers::allocateFor(Value tile) {
  SmallVector<int64_t> shape(llvm::reverse(tileType(tile).getShape()));
  return allocate(shape, tileType(tile).getElementType(), tile.getLoc());
}

bool TileBuffers::isWorthStoring(Value tile) const {
  if (tile.hasOneUse() || tile == beingStored ||
      tile.getParentBlock() != currentBlock ||
      !isElementwise(tile.getDefiningOp()))
    return false;
  // Masks and indices are cheaper to compute than to load.
  return isa<FloatType>(tileType(tile).getElementType());
}

void TileBuffers::beginStores(ArrayRef<int64_t> shape) {
  storeShape.assign(shape.begin(), shape.end());
}

void TileBuffers::endStores() {
  for (auto [tile, buffer] : pendingStores)
    buffers[tile] = buffer;
  pendingStores.clear();
  storeShape.clear();
}

//===----------------------------------------------------------------------===//
// Vectors
//===----------------------------------------------------------------------===//

static SmallVector<Value> bufferIndices(Value tile, Position at) {
  if (tileType(tile).getRank() == 1)
    return {at.row};
  return {at.column, at.row};
}

Value TileBuffers::getVector(Value tile, Position at, VectorCache &cache,
                             Location loc) {
  if (Value known = cache.lookup(tile))
    return known;
  Value result;
  Type element = tileType(tile).getElementType();
  if (Value buffer = buffers.lookup(tile)) {
    bool bits = element.isInteger(1);
    VectorType type = vectorOf(bits ? b.getI8Type() : element);
    result =
        vector::LoadOp::create(b, loc, type, buffer, bufferIndices(tile, at));
    if (bits) {
      Value zero = arith::ConstantOp::create(b, loc, b.getZeroAttr(type));
      result =
          arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, result, zero);
    }
  } else {
    result = compute(tile.getDefiningOp(), at, cache, loc);
  }
  cache[tile] = result;
  // Keep it if it is needed again and this loop visits all of it.
  if (!isStored(tile) && tile.getDefiningOp() && isWorthStoring(tile) &&
      ArrayRef(storeShape) == tileType(tile).getShape()) {
    Value &buffer = pendingStores[tile];
    if (!buffer)
      buffer = allocateInPlace(tile);
    vector::StoreOp::create(b, loc, result, buffer, bufferIndices(tile, at));
  }
  return result;
}

Value TileBuffers::compute(Operation *op, Position at, VectorCache &cache,
                           Location loc) {
  Type element =
      cast<RankedTensorType>(op->getResult(0).getType()).getElementType();
  VectorType type = vectorOf(element);
  if (auto constant = dyn_cast<arith::ConstantOp>(op)) {
    auto values = cast<DenseElementsAttr>(constant.getValue());
    auto splat =
        DenseElementsAttr::get(type, values.getSplatValue<Attribute>());
    return arith::ConstantOp::create(b, loc, type, splat);
  }
  if (auto splat = dyn_cast<tensor::SplatOp>(op))
    return vector::BroadcastOp::create(b, loc, type, splat.getInput());
  if (auto broadcast = dyn_cast<BroadcastOp>(op)) {
    if (broadcast.getDim() == 1)
      return getVector(broadcast.getTile(), at, cache, loc);
    Value scalar = getScalar(broadcast.getTile(), at.column, Value(), loc);
    return vector::BroadcastOp::create(b, loc, type, scalar);
  }
  if (auto index = dyn_cast<IndexOp>(op))
    return computeIndex(index, at, loc);
  if (auto gather = dyn_cast<GatherOp>(op))
    return computeGather(gather, at, cache, loc);
  OperationState state(loc, op->getName());
  for (Value operand : op->getOperands())
    state.addOperands(getVector(operand, at, cache, loc));
  state.addAttributes(op->getAttrs());
  state.addTypes(type);
  return b.create(state)->getResult(0);
}

Value TileBuffers::computeIndex(IndexOp op, Position at, Location loc) {
  VectorType type = vectorOf(b.getIndexType());
  bool alongRows = op.getDim() == 0;
  Value base = arith::AddIOp::create(b, loc, op.getBase(),
                                     alongRows ? at.row : at.column);
  Value vector = vector::BroadcastOp::create(b, loc, type, base);
  if (!alongRows)
    return vector;
  Value steps = vector::StepOp::create(b, loc, type);
  return arith::AddIOp::create(b, loc, vector, steps);
}

/// Lane by lane: the indices are arbitrary, and out-of-bounds ones read zero.
Value TileBuffers::computeGather(GatherOp op, Position at, VectorCache &cache,
                                 Location loc) {
  auto source = op.getSource();
  Type element = cast<RankedTensorType>(source.getType()).getElementType();
  SmallVector<Value> vectors, sizes;
  for (auto [i, tile] : llvm::enumerate(op.getIndices())) {
    vectors.push_back(getVector(tile, at, cache, loc));
    sizes.push_back(tensor::DimOp::create(b, loc, source, i));
  }
  Value none = arith::ConstantOp::create(b, loc, b.getZeroAttr(element));
  Value result = arith::ConstantOp::create(
      b, loc, cast<TypedAttr>(b.getZeroAttr(vectorOf(element))));
  for (unsigned lane = 0; lane < lanes; ++lane) {
    Value inside = arith::ConstantOp::create(b, loc, b.getBoolAttr(true));
    SmallVector<Value> indices;
    for (auto [vector, size] : llvm::zip(vectors, sizes)) {
      Value i = vector::ExtractOp::create(b, loc, vector, lane);
      // One unsigned comparison covers both ends.
      Value ok =
          arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ult, i, size);
      inside = arith::AndIOp::create(b, loc, inside, ok);
      indices.push_back(i);
    }
    auto branch = scf::IfOp::create(
        b, loc, inside,
        [&](OpBuilder &nested, Location l) {
          Value value = tensor::ExtractOp::create(nested, l, source, indices);
          scf::YieldOp::create(nested, l, value);
        },
        [&](OpBuilder &nested, Location l) {
          scf::YieldOp::create(nested, l, none);
        });
    result =
        vector::InsertOp::create(b, loc, branch.getResult(0), result, lane);
  }
  return result;
}

Value TileBuffers::getScalar(Value tile, Value row, Value column,
                             Location loc) {
  if (Value buffer = rowMajor.lookup(tile))
    return memref::LoadOp::create(b, loc, buffer, ValueRange{row, column});
  if (Value buffer = buffers.lookup(tile)) {
    SmallVector<Value> at = {row};
    if (tileType(tile).getRank() == 2)
      at = {column, row};
    Value value = memref::LoadOp::create(b, loc, buffer, at);
    if (!tileType(tile).getElementType().isInteger(1))
      return value;
    return arith::TruncIOp::create(b, loc, b.getI1Type(), value);
  }
  if (auto splat = tile.getDefiningOp<tensor::SplatOp>())
    return splat.getInput();
  if (auto index = tile.getDefiningOp<IndexOp>())
    return arith::AddIOp::create(b, loc, index.getBase(), row);
  // Rows of integers are not stored: one of them is computed.
  if (Operation *op = tile.getDefiningOp(); isElementwise(op)) {
    OperationState state(loc, op->getName());
    for (Value operand : op->getOperands())
      state.addOperands(getScalar(operand, row, column, loc));
    state.addAttributes(op->getAttrs());
    state.addTypes(tileType(tile).getElementType());
    return b.create(state)->getResult(0);
  }
  auto constant = cast<arith::ConstantOp>(tile.getDefiningOp());
  auto values = cast<DenseElementsAttr>(constant.getValue());
  return arith::ConstantOp::create(
      b, loc, cast<TypedAttr>(values.getSplatValue<Attribute>()));
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

/// The largest number of vectors at a time that divides the rows.
static int64_t rowVectors(int64_t rows, unsigned lanes) {
  int64_t vectors = rows / lanes;
  for (int64_t n = std::min(maxRowVectors, vectors); n > 1; --n)
    if (vectors % n == 0)
      return n;
  return 1;
}

void TileBuffers::forEachVector(
    ArrayRef<int64_t> shape, Location loc,
    llvm::function_ref<void(Position, VectorCache &)> body) {
  beginStores(shape);
  int64_t rows = shape[0];
  Value zero = index(0, loc), one = index(1, loc);
  OpBuilder::InsertionGuard guard(b);
  if (shape.size() == 2) {
    auto columns = scf::ForOp::create(b, loc, zero, index(shape[1], loc), one);
    b.setInsertionPointToStart(columns.getBody());
    int64_t step = rowVectors(rows, lanes) * lanes;
    auto blocks =
        scf::ForOp::create(b, loc, zero, index(rows, loc), index(step, loc));
    b.setInsertionPointToStart(blocks.getBody());
    for (int64_t offset = 0; offset < step; offset += lanes) {
      Value row = arith::AddIOp::create(b, loc, blocks.getInductionVar(),
                                        index(offset, loc));
      VectorCache cache;
      body({row, columns.getInductionVar()}, cache);
    }
  } else {
    auto blocks =
        scf::ForOp::create(b, loc, zero, index(rows, loc), index(lanes, loc));
    b.setInsertionPointToStart(blocks.getBody());
    VectorCache cache;
    body({blocks.getInductionVar(), Value()}, cache);
  }
  endStores();
}

void TileBuffers::reduceColumns(
    ArrayRef<int64_t> shape, Value init, Location loc,
    llvm::function_ref<Value(Position, VectorCache &, Value)> body,
    llvm::function_ref<void(Value row, Value result)> finish) {
  beginStores(shape);
  Value zero = index(0, loc), one = index(1, loc);
  int64_t vectors = rowVectors(shape[0], lanes);
  OpBuilder::InsertionGuard guard(b);
  auto blocks = scf::ForOp::create(b, loc, zero, index(shape[0], loc),
                                   index(vectors * lanes, loc));
  b.setInsertionPointToStart(blocks.getBody());
  SmallVector<Value> rows;
  for (int64_t i = 0; i < vectors; ++i)
    rows.push_back(arith::AddIOp::create(b, loc, blocks.getInductionVar(),
                                         index(i * lanes, loc)));
  SmallVector<Value> inits(vectors, init);
  auto columns =
      scf::ForOp::create(b, loc, zero, index(shape[1], loc), one, inits);
  {
    OpBuilder::InsertionGuard inner(b);
    b.setInsertionPointToStart(columns.getBody());
    SmallVector<Value> next;
    for (auto [row, carried] : llvm::zip(rows, columns.getRegionIterArgs())) {
      VectorCache cache;
      next.push_back(body({row, columns.getInductionVar()}, cache, carried));
    }
    scf::YieldOp::create(b, loc, next);
  }
  for (auto [row, result] : llvm::zip(rows, columns.getResults()))
    finish(row, result);
  endStores();
}

void TileBuffers::store(Value tile, Value buffer, Location loc) {
  if (!buffer)
    buffer = allocateInPlace(tile);
  beingStored = tile;
  copyTo(tile, buffer, loc);
  beingStored = Value();
  buffers[tile] = buffer;
}

void TileBuffers::copyTo(Value tile, Value buffer, Location loc) {
  bool bits = tileType(tile).getElementType().isInteger(1);
  forEachVector(
      tileType(tile).getShape(), loc, [&](Position at, VectorCache &cache) {
        Value vector = getVector(tile, at, cache, loc);
        if (bits)
          vector =
              arith::ExtUIOp::create(b, loc, vectorOf(b.getI8Type()), vector);
        vector::StoreOp::create(b, loc, vector, buffer,
                                bufferIndices(tile, at));
      });
}

Value TileBuffers::getStoredAs(Value tile, Type element, Location loc) {
  RankedTensorType type = tileType(tile);
  if (type.getElementType() == element) {
    ensureStored(tile, loc);
    return buffers.lookup(tile);
  }
  SmallVector<int64_t> shape(llvm::reverse(type.getShape()));
  Value buffer = allocate(shape, element, loc);
  forEachVector(type.getShape(), loc, [&](Position at, VectorCache &cache) {
    Value vector = getVector(tile, at, cache, loc);
    VectorType to = vectorOf(element);
    bool widen =
        type.getElementTypeBitWidth() < element.getIntOrFloatBitWidth();
    Value converted =
        widen ? arith::ExtFOp::create(b, loc, to, vector).getResult()
              : arith::TruncFOp::create(b, loc, to, vector).getResult();
    vector::StoreOp::create(b, loc, converted, buffer, bufferIndices(tile, at));
  });
  return buffer;
}
