//===- TileToVector.cpp - Lower flash_tile to vector for the CPU -*- C++
//-*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  scf.forall tasks whose bodies hold flash_tile ops, elementwise arith and
//      math on tiles, scf.for loops that carry tiles and scf.if ops that yield
//      them.
// Out: the same tasks with buffers (memref.alloc at their start), vector code
//      and loops. Whole tensors are still tensors, read and written by
//      vector.transfer ops: bufferization comes later.
//
// Ops are visited in program order. Loads, dots, reductions and elementwise
// ops on rows (1-D) are emitted where they stand; elementwise ops on 2-D tiles
// only where their value is needed (TileBuffers.h).
//
//===----------------------------------------------------------------------===//

#include "DotKernel.h"
#include "TileBuffers.h"
#include "TileCopies.h"

#include "flash/Dialect/FlashTile/Transforms/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Dialect/Vector/Transforms/LoweringPatterns.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::flash_tile {
#define GEN_PASS_DEF_FLASHTILETOVECTOR
#include "flash/Dialect/FlashTile/Transforms/Passes.h.inc"
} // namespace mlir::flash_tile

using namespace mlir;
using namespace mlir::flash_tile;

namespace {

/// Lowers the tile ops of one task.
class TaskLowering {
public:
  TaskLowering(RewriterBase &rewriter, unsigned lanes, Operation *allocBefore)
      : b(rewriter), tiles(rewriter, lanes, allocBefore) {}

  LogicalResult lowerBlock(Block *block);
  /// Erases the lowered ops, which only use each other.
  void eraseDead() {
    for (Operation *op : dead)
      op->dropAllReferences();
    for (Operation *op : dead)
      op->erase();
  }

private:
  LogicalResult lowerOp(Operation *op);
  void lowerLoad(LoadOp op);
  void lowerReduce(ReduceOp op);
  LogicalResult lowerFor(scf::ForOp op);
  LogicalResult lowerIf(scf::IfOp op);
  void carry(scf::ForOp op, unsigned i);
  void findInPlace(scf::ForOp op);
  void emitYields(ValueRange yielded, ArrayRef<Value> carried, Location loc);

  RewriterBase &b;
  TileBuffers tiles;
  /// Dots that may write straight into the buffer their loop carries.
  DenseMap<Operation *, Value> inPlace;
  SmallVector<Operation *> dead;
};

} // namespace

static bool isTile(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && type.hasStaticShape();
}

LogicalResult TaskLowering::lowerBlock(Block *block) {
  for (Operation &op : llvm::make_early_inc_range(*block)) {
    tiles.setBlock(block);
    b.setInsertionPoint(&op);
    if (failed(lowerOp(&op)))
      return failure();
    // An elementwise op on 2-D tiles is only read when its value is needed.
    if (!isElementwise(&op) || llvm::all_of(op.getResults(), [&](Value v) {
          return tiles.isStored(v);
        }))
      tiles.setLowered(&op);
  }
  return success();
}

LogicalResult TaskLowering::lowerOp(Operation *op) {
  if (auto loop = dyn_cast<scf::ForOp>(op))
    return lowerFor(loop);
  if (auto branch = dyn_cast<scf::IfOp>(op))
    return lowerIf(branch);
  if (auto store = dyn_cast<StoreOp>(op)) {
    b.replaceOp(op, emitStore(tiles, store));
    return success();
  }
  bool ofTiles = isa_and_nonnull<FlashTileDialect>(op->getDialect());
  bool elementwise = isElementwise(op) && op->getNumOperands() > 0 &&
                     isa<RankedTensorType>(op->getResult(0).getType());
  if (!ofTiles && !elementwise) {
    if (isa<tensor::SplatOp>(op) ||
        (isa<arith::ConstantOp>(op) && isTile(op->getResult(0))))
      dead.push_back(op);
    return success();
  }
  dead.push_back(op);
  if (auto load = dyn_cast<LoadOp>(op)) {
    lowerLoad(load);
  } else if (auto dot = dyn_cast<DotOp>(op)) {
    Value result = inPlace.lookup(op);
    if (!result)
      result = tiles.allocateFor(dot);
    emitDot(tiles, dot, result);
    tiles.setBuffer(dot, result);
  } else if (auto reduce = dyn_cast<ReduceOp>(op)) {
    if (reduce.getDim() != 1)
      return op->emitOpError("reduction along the rows is not lowered");
    lowerReduce(reduce);
  } else if (elementwise &&
             cast<RankedTensorType>(op->getResult(0).getType()).getRank() ==
                 1 &&
             isa<FloatType>(getElementTypeOrSelf(op->getResult(0)))) {
    tiles.ensureStored(op->getResult(0), op->getLoc());
  }
  return success();
}

void TaskLowering::lowerLoad(LoadOp op) {
  Type acc;
  bool asB = false, other = false;
  for (OpOperand &use : op->getUses()) {
    auto dot = dyn_cast<DotOp>(use.getOwner());
    if (dot && use.getOperandNumber() == 1) {
      asB = true;
      acc = cast<RankedTensorType>(dot.getType()).getElementType();
    } else {
      other = true;
    }
  }
  bool contiguous =
      op.getDims().size() == 2 &&
      op.getDims()[1] ==
          cast<RankedTensorType>(op.getSource().getType()).getRank() - 1;
  // A tensor whose rows are not contiguous is read along its columns.
  if (asB && contiguous)
    emitRowMajorLoad(tiles, op, acc);
  else
    other = true;
  if (other)
    emitLoad(tiles, op);
}

void TaskLowering::lowerReduce(ReduceOp op) {
  Location loc = op.getLoc();
  auto type = cast<RankedTensorType>(op.getTile().getType());
  VectorType vector = tiles.vectorOf(type.getElementType());
  bool isMax = op.getKind() == ReduceKind::Max;
  auto element = cast<FloatType>(type.getElementType());
  APFloat init = isMax ? APFloat::getInf(element.getFloatSemantics(), true)
                       : APFloat::getZero(element.getFloatSemantics());
  Value start = arith::ConstantOp::create(b, loc, vector,
                                          DenseElementsAttr::get(vector, init));
  Value buffer = tiles.allocateFor(op);
  tiles.reduceColumns(
      type.getShape(), start, loc,
      [&](Position at, VectorCache &cache, Value carried) -> Value {
        Value value = tiles.getVector(op.getTile(), at, cache, loc);
        if (!isMax)
          return arith::AddFOp::create(b, loc, carried, value);
        // One instruction on x86; a NaN score still reaches the sum.
        Value greater = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OGT,
                                              value, carried);
        return arith::SelectOp::create(b, loc, greater, value, carried);
      },
      [&](Value row, Value result) {
        vector::StoreOp::create(b, loc, result, buffer, ValueRange{row});
      });
  tiles.setBuffer(op, buffer);
}

//===----------------------------------------------------------------------===//
// Loops that carry tiles
//===----------------------------------------------------------------------===//

/// Gives carried tile i of the loop its buffer, holding the initial value.
void TaskLowering::carry(scf::ForOp op, unsigned i) {
  Value init = op.getInitArgs()[i];
  Location loc = op.getLoc();
  Value buffer;
  // The result of an earlier loop that only feeds this one: same buffer.
  if (init.getDefiningOp<scf::ForOp>() && init.hasOneUse()) {
    buffer = tiles.getBuffer(init);
  } else {
    buffer = tiles.allocateFor(init);
    // `init` itself must keep its own value.
    bool wasStored = tiles.isStored(init);
    Value own = tiles.getBuffer(init);
    if (wasStored) {
      tiles.copyTo(init, buffer, loc);
    } else {
      tiles.store(init, buffer, loc);
      tiles.setBuffer(init, own);
    }
  }
  tiles.setBuffer(op.getRegionIterArgs()[i], buffer);
  tiles.setBuffer(op.getResult(i), buffer);
}

/// A dot whose accumulator is computed, element by element, from the carried
/// tile that it replaces can write over it.
void TaskLowering::findInPlace(scf::ForOp op) {
  auto yield = cast<scf::YieldOp>(op.getBody()->getTerminator());
  for (auto [i, value] : llvm::enumerate(yield.getOperands())) {
    auto dot = value.getDefiningOp<DotOp>();
    Value carried = op.getRegionIterArgs()[i];
    if (!dot || !dot->hasOneUse() || dot->getBlock() != op.getBody())
      continue;
    Value current = carried;
    while (current.hasOneUse() && current != dot.getAcc()) {
      Operation *user = *current.user_begin();
      if (!isElementwise(user))
        break;
      current = user->getResult(0);
    }
    if (current == dot.getAcc() && current.hasOneUse())
      inPlace[dot] = tiles.getBuffer(carried);
  }
}

/// Moves the yielded tiles into the buffers that the loop carries. All are
/// computed before the first is moved.
void TaskLowering::emitYields(ValueRange yielded, ArrayRef<Value> carried,
                              Location loc) {
  for (auto [value, buffer] : llvm::zip(yielded, carried)) {
    tiles.ensureStored(value, loc);
    bool isCarried = llvm::is_contained(carried, tiles.getBuffer(value));
    if (isCarried && tiles.getBuffer(value) != buffer) {
      // Carried in another position: save it from being overwritten.
      Value copy = tiles.allocateFor(value);
      memref::CopyOp::create(b, loc, tiles.getBuffer(value), copy);
      tiles.setBuffer(value, copy);
    }
  }
  for (auto [value, buffer] : llvm::zip(yielded, carried)) {
    if (tiles.getBuffer(value) != buffer)
      tiles.copyTo(value, buffer, loc);
  }
}

LogicalResult TaskLowering::lowerFor(scf::ForOp op) {
  if (op.getNumResults() == 0)
    return lowerBlock(op.getBody());
  Location loc = op.getLoc();
  for (unsigned i = 0; i < op.getNumResults(); ++i) {
    if (!isTile(op.getResult(i)))
      return op.emitOpError("carries a value that is not a tile");
    carry(op, i);
  }
  findInPlace(op);
  SmallVector<Value> carried = llvm::map_to_vector(
      op.getRegionIterArgs(), [&](Value v) { return tiles.getBuffer(v); });

  auto loop = scf::ForOp::create(b, loc, op.getLowerBound(), op.getUpperBound(),
                                 op.getStep());
  op.getInductionVar().replaceAllUsesWith(loop.getInductionVar());
  Block *body = loop.getBody();
  Operation *yield = op.getBody()->getTerminator();
  SmallVector<Value> yielded(yield->getOperands());
  body->getOperations().splice(Block::iterator(body->getTerminator()),
                               op.getBody()->getOperations(),
                               op.getBody()->begin(), Block::iterator(yield));
  dead.push_back(op);
  tiles.beginScope();
  if (failed(lowerBlock(body)))
    return failure();
  b.setInsertionPoint(body->getTerminator());
  tiles.setBlock(body);
  emitYields(yielded, carried, loc);
  tiles.endScope();
  return success();
}

//===----------------------------------------------------------------------===//
// Branches that yield tiles
//===----------------------------------------------------------------------===//

/// Both branches write their tiles into the buffers of the results.
LogicalResult TaskLowering::lowerIf(scf::IfOp op) {
  Location loc = op.getLoc();
  SmallVector<Value> results;
  for (Value result : op.getResults()) {
    if (!isTile(result))
      return op.emitOpError("yields a value that is not a tile");
    results.push_back(tiles.allocateFor(result));
  }
  auto branch =
      scf::IfOp::create(b, loc, op.getCondition(),
                        /*withElseRegion=*/!op.getElseRegion().empty());
  dead.push_back(op);
  for (auto [from, to] : llvm::zip(op->getRegions(), branch->getRegions())) {
    if (from.empty())
      continue;
    Block *body = &to.front();
    Operation *yield = from.front().getTerminator();
    SmallVector<Value> yielded(yield->getOperands());
    body->getOperations().splice(Block::iterator(body->getTerminator()),
                                 from.front().getOperations(),
                                 from.front().begin(), Block::iterator(yield));
    tiles.beginScope();
    if (failed(lowerBlock(body)))
      return failure();
    b.setInsertionPoint(body->getTerminator());
    tiles.setBlock(body);
    for (auto [value, buffer] : llvm::zip(yielded, results))
      tiles.copyTo(value, buffer, loc);
    tiles.endScope();
  }
  for (auto [result, buffer] : llvm::zip(op.getResults(), results))
    tiles.setBuffer(result, buffer);
  return success();
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

/// Tile sizes must fill whole vectors.
static LogicalResult verifyTiles(scf::ForallOp task, unsigned lanes) {
  WalkResult result = task.walk([&](Operation *op) {
    for (Value value : op->getResults()) {
      auto type = dyn_cast<RankedTensorType>(value.getType());
      if (!isa_and_nonnull<FlashTileDialect>(op->getDialect()) ||
          isa<StoreOp>(op) || !type)
        continue;
      bool operandOfDot = llvm::all_of(op->getUses(), [](OpOperand &use) {
        return isa<DotOp>(use.getOwner()) && use.getOperandNumber() == 1;
      });
      if (!operandOfDot && type.getRank() > 0 &&
          type.getDimSize(0) % lanes != 0) {
        op->emitOpError("expected tile rows to be a multiple of ")
            << lanes << ", the lanes of a vector, but got "
            << type.getDimSize(0);
        return WalkResult::interrupt();
      }
    }
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}

namespace {
struct FlashTileToVectorPass
    : flash_tile::impl::FlashTileToVectorBase<FlashTileToVectorPass> {
  using FlashTileToVectorBase::FlashTileToVectorBase;

  void runOnOperation() override {
    if (vectorBits < 128 || vectorBits > 512 ||
        !llvm::isPowerOf2_32(vectorBits)) {
      getOperation().emitError("expected vector-bits of 128, 256 or 512, but "
                               "got ")
          << static_cast<int64_t>(vectorBits);
      return signalPassFailure();
    }
    unsigned lanes = vectorBits / 32;
    SmallVector<scf::ForallOp> tasks;
    getOperation().walk([&](scf::ForallOp forall) {
      bool hasTiles = llvm::any_of(*forall.getBody(), [](Operation &op) {
        return isa_and_nonnull<FlashTileDialect>(op.getDialect());
      });
      if (hasTiles)
        tasks.push_back(forall);
    });
    WalkResult outside = getOperation().walk([&](Operation *op) {
      if (!isa_and_nonnull<FlashTileDialect>(op->getDialect()) ||
          op->getParentOfType<scf::ForallOp>())
        return WalkResult::advance();
      op->emitOpError("is not in an scf.forall task (canonicalization inlines "
                      "tasks of one iteration: lower to vectors before it)");
      return WalkResult::interrupt();
    });
    if (outside.wasInterrupted())
      return signalPassFailure();
    IRRewriter rewriter(&getContext());
    for (scf::ForallOp task : tasks) {
      if (failed(verifyTiles(task, lanes)))
        return signalPassFailure();
      // Buffers go before an op of their own: a task may begin with a loop,
      // which is replaced by one in front of it.
      rewriter.setInsertionPointToStart(task.getBody());
      Operation *start =
          arith::ConstantIndexOp::create(rewriter, task.getLoc(), 0);
      TaskLowering lowering(rewriter, lanes, start);
      if (failed(lowering.lowerBlock(task.getBody())))
        return signalPassFailure();
      lowering.eraseDead();
      rewriter.eraseOp(start);
    }
    // Blocks are transposed in registers, by shuffles.
    RewritePatternSet patterns(&getContext());
    vector::populateVectorTransposeLoweringPatterns(
        patterns, vector::VectorTransposeLowering::Shuffle16x16);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      return signalPassFailure();
  }
};
} // namespace
