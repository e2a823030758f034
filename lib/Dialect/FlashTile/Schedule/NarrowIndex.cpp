//===- NarrowIndex.cpp - Index tiles in 32 bits -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  tiles of index and i64. Out: tiles of i32 where an interval analysis
//      proves that all values fit, of i64 elsewhere; no tile of index remains.
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/FlashTile/IR/FlashTile.h"
#include "flash/Dialect/FlashTile/Schedule/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::flash_tile {
#define GEN_PASS_DEF_FLASHNARROWINDEX
#include "flash/Dialect/FlashTile/Schedule/Passes.h.inc"
} // namespace mlir::flash_tile

using namespace mlir;
using namespace mlir::flash_tile;

namespace {
/// A closed interval of 64-bit integers. What overflows is `all()`.
struct Interval {
  int64_t low, high;

  static Interval all() {
    return {std::numeric_limits<int64_t>::min(),
            std::numeric_limits<int64_t>::max()};
  }
  bool fits32() const {
    return low >= std::numeric_limits<int32_t>::min() &&
           high <= std::numeric_limits<int32_t>::max();
  }
  Interval unite(Interval other) const {
    return {std::min(low, other.low), std::max(high, other.high)};
  }
};

/// Extents are below this; the launcher refuses larger ones.
constexpr int64_t largestExtent = int64_t(1) << 30;

/// Intervals of index and integer values, tiles or scalars.
class Intervals {
public:
  Interval get(Value value);
  /// For values that did not exist before.
  void set(Value value, Interval interval) { known[value] = interval; }

private:
  Interval compute(Value value);
  Interval computeOp(Operation *op);
  Interval computeAffine(AffineExpr expr, ArrayRef<Interval> operands,
                         unsigned numDims);

  DenseMap<Value, Interval> known;
};
} // namespace

static Interval add(Interval a, Interval b) {
  Interval r;
  if (llvm::AddOverflow(a.low, b.low, r.low) ||
      llvm::AddOverflow(a.high, b.high, r.high))
    return Interval::all();
  return r;
}

static Interval sub(Interval a, Interval b) {
  Interval r;
  if (llvm::SubOverflow(a.low, b.high, r.low) ||
      llvm::SubOverflow(a.high, b.low, r.high))
    return Interval::all();
  return r;
}

static Interval mul(Interval a, Interval b) {
  int64_t corners[4];
  if (llvm::MulOverflow(a.low, b.low, corners[0]) ||
      llvm::MulOverflow(a.low, b.high, corners[1]) ||
      llvm::MulOverflow(a.high, b.low, corners[2]) ||
      llvm::MulOverflow(a.high, b.high, corners[3]))
    return Interval::all();
  return {*std::min_element(corners, corners + 4),
          *std::max_element(corners, corners + 4)};
}

/// Quotients of positive divisors, however they round.
static Interval divide(Interval a, Interval b) {
  if (b.low < 1 || a.low == std::numeric_limits<int64_t>::min())
    return Interval::all();
  int64_t bound = std::max(std::abs(a.low), std::abs(a.high));
  return {a.low < 0 ? -bound : 0, a.high > 0 ? bound : 0};
}

Interval Intervals::get(Value value) {
  auto it = known.find(value);
  if (it != known.end())
    return it->second;
  // A cycle, through a loop, is not followed.
  known[value] = Interval::all();
  Interval result = compute(value);
  known[value] = result;
  return result;
}

Interval Intervals::compute(Value value) {
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    auto loop = dyn_cast<scf::ForOp>(argument.getOwner()->getParentOp());
    if (loop && argument == loop.getInductionVar())
      return get(loop.getLowerBound()).unite(get(loop.getUpperBound()));
    return Interval::all();
  }
  return computeOp(value.getDefiningOp());
}

Interval Intervals::computeAffine(AffineExpr expr, ArrayRef<Interval> operands,
                                  unsigned numDims) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return operands[dim.getPosition()];
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return operands[numDims + symbol.getPosition()];
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return {constant.getValue(), constant.getValue()};
  auto binary = cast<AffineBinaryOpExpr>(expr);
  Interval lhs = computeAffine(binary.getLHS(), operands, numDims);
  Interval rhs = computeAffine(binary.getRHS(), operands, numDims);
  switch (binary.getKind()) {
  case AffineExprKind::Add:
    return add(lhs, rhs);
  case AffineExprKind::Mul:
    return mul(lhs, rhs);
  case AffineExprKind::FloorDiv:
  case AffineExprKind::CeilDiv:
    return divide(lhs, rhs);
  default:
    return rhs.low < 1 ? Interval::all() : Interval{0, rhs.high - 1};
  }
}

Interval Intervals::computeOp(Operation *op) {
  auto operand = [&](unsigned i) { return get(op->getOperand(i)); };
  if (auto constant = dyn_cast<arith::ConstantOp>(op)) {
    if (auto integer = dyn_cast<IntegerAttr>(constant.getValue()))
      return {integer.getInt(), integer.getInt()};
    auto dense = dyn_cast<DenseIntElementsAttr>(constant.getValue());
    if (dense && dense.isSplat()) {
      int64_t value = dense.getSplatValue<APInt>().getSExtValue();
      return {value, value};
    }
    return Interval::all();
  }
  if (isa<memref::DimOp, TaskOp>(op))
    return {0, largestExtent};
  if (auto index = dyn_cast<IndexOp>(op)) {
    auto type = cast<RankedTensorType>(index.getType());
    return add(get(index.getBase()), {0, type.getDimSize(index.getDim()) - 1});
  }
  if (isa<BroadcastOp, tensor::SplatOp>(op))
    return operand(0);
  if (isa<arith::IndexCastOp, arith::ExtSIOp>(op)) {
    Interval from = operand(0);
    Type element = getElementTypeOrSelf(op->getOperand(0).getType());
    if (element.isInteger(32) && !from.fits32())
      return {std::numeric_limits<int32_t>::min(),
              std::numeric_limits<int32_t>::max()};
    Type to = getElementTypeOrSelf(op->getResult(0).getType());
    return !to.isIndex() && to.getIntOrFloatBitWidth() < 64 && !from.fits32()
               ? Interval::all()
               : from;
  }
  if (isa<arith::AddIOp>(op))
    return add(operand(0), operand(1));
  if (isa<arith::SubIOp>(op))
    return sub(operand(0), operand(1));
  if (isa<arith::MulIOp>(op))
    return mul(operand(0), operand(1));
  if (isa<arith::MinSIOp>(op))
    return {std::min(operand(0).low, operand(1).low),
            std::min(operand(0).high, operand(1).high)};
  if (isa<arith::MaxSIOp>(op))
    return {std::max(operand(0).low, operand(1).low),
            std::max(operand(0).high, operand(1).high)};
  if (isa<arith::SelectOp>(op))
    return operand(1).unite(operand(2));
  if (isa<arith::DivSIOp, arith::FloorDivSIOp, arith::CeilDivSIOp>(op))
    return divide(operand(0), operand(1));
  AffineMap map;
  if (auto apply = dyn_cast<affine::AffineApplyOp>(op))
    map = apply.getAffineMap();
  else if (auto min = dyn_cast<affine::AffineMinOp>(op))
    map = min.getMap();
  else if (auto max = dyn_cast<affine::AffineMaxOp>(op))
    map = max.getMap();
  if (!map)
    return Interval::all();
  SmallVector<Interval> operands =
      llvm::map_to_vector(op->getOperands(), [&](Value v) { return get(v); });
  std::optional<Interval> result;
  for (AffineExpr expr : map.getResults()) {
    Interval next = computeAffine(expr, operands, map.getNumDims());
    if (!result)
      result = next;
    else if (isa<affine::AffineMinOp>(op))
      result = Interval{std::min(result->low, next.low),
                        std::min(result->high, next.high)};
    else
      result = Interval{std::max(result->low, next.low),
                        std::max(result->high, next.high)};
  }
  return *result;
}

//===----------------------------------------------------------------------===//
// Rewriting
//===----------------------------------------------------------------------===//

/// A tile of index or i64.
static bool isWideTile(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return tensor && (tensor.getElementType().isIndex() ||
                    tensor.getElementType().isInteger(64));
}

namespace {
/// Chooses element types for one kernel and converts where they meet.
class IndexNarrower {
public:
  explicit IndexNarrower(KernelOp kernel) : kernel(kernel) {}

  LogicalResult run();

private:
  LogicalResult narrow(Operation *op);
  Value convert(OpBuilder &b, Value value, Type element);
  Type choose(bool narrow) {
    Builder b(kernel.getContext());
    return narrow ? b.getI32Type() : b.getI64Type();
  }

  KernelOp kernel;
  Intervals intervals;
};
} // namespace

Value IndexNarrower::convert(OpBuilder &b, Value value, Type element) {
  auto type = cast<RankedTensorType>(value.getType());
  if (type.getElementType() == element)
    return value;
  Type to = type.clone(element);
  Interval interval = intervals.get(value);
  Value converted =
      element.isInteger(64)
          ? arith::ExtSIOp::create(b, value.getLoc(), to, value).getResult()
          : arith::TruncIOp::create(b, value.getLoc(), to, value).getResult();
  intervals.set(converted, interval);
  return converted;
}

LogicalResult IndexNarrower::narrow(Operation *op) {
  auto isWide = [](Value v) { return isWideTile(v.getType()); };
  auto isInteger = [](Value v) {
    auto tensor = dyn_cast<RankedTensorType>(v.getType());
    return tensor && tensor.getElementType().isIntOrIndex() &&
           !tensor.getElementType().isInteger(1);
  };
  bool resultsWide = llvm::any_of(op->getResults(), isWide);
  if (!resultsWide && llvm::none_of(op->getOperands(), isInteger))
    return success();
  if (op->getNumRegions())
    return resultsWide ? op->emitOpError("carries tiles of positions")
                       : success();
  // Loads keep the type that memory has.
  if (isa<LoadOp>(op) && !getElementTypeOrSelf(op->getResult(0)).isIndex())
    return success();

  bool fits = true;
  for (Value value : op->getOperands())
    if (isInteger(value))
      fits &= intervals.get(value).fits32();
  for (Value value : op->getResults())
    if (isWide(value))
      fits &= intervals.get(value).fits32();
  Type element = choose(fits);

  OpBuilder b(op);
  if (auto constant = dyn_cast<arith::ConstantOp>(op)) {
    auto dense = cast<DenseIntElementsAttr>(constant.getValue());
    if (!dense.isSplat())
      return op->emitOpError("is a tile of different positions");
    auto type = cast<RankedTensorType>(constant.getType()).clone(element);
    int64_t value = dense.getSplatValue<APInt>().getSExtValue();
    constant.setValueAttr(DenseElementsAttr::get(
        cast<ShapedType>(type), b.getIntegerAttr(element, value)));
    constant.getResult().setType(type);
    return success();
  }
  if (isa<arith::IndexCastOp, arith::ExtSIOp>(op) &&
      isInteger(op->getOperand(0))) {
    // Types of both sides are chosen here: no cast, or one of ours.
    bool narrowResult = intervals.get(op->getResult(0)).fits32();
    Type to = resultsWide ? choose(narrowResult)
                          : getElementTypeOrSelf(op->getResult(0).getType());
    op->getResult(0).replaceAllUsesWith(convert(b, op->getOperand(0), to));
    op->erase();
    return success();
  }
  if (isa<arith::TruncIOp>(op)) {
    op->getResult(0).replaceAllUsesWith(
        convert(b, op->getOperand(0),
                getElementTypeOrSelf(op->getResult(0).getType())));
    op->erase();
    return success();
  }
  for (OpOperand &use : op->getOpOperands())
    if (isInteger(use.get()))
      use.set(convert(b, use.get(), element));
  if (auto splat = dyn_cast<tensor::SplatOp>(op))
    splat.getInputMutable().assign(arith::IndexCastOp::create(
        b, op->getLoc(), element,
        splat.getInput().getType().isIndex()
            ? splat.getInput()
            : arith::IndexCastOp::create(b, op->getLoc(), b.getIndexType(),
                                         splat.getInput())
                  .getResult()));
  for (Value result : op->getResults())
    if (isWide(result))
      result.setType(cast<RankedTensorType>(result.getType()).clone(element));
  return success();
}

LogicalResult IndexNarrower::run() {
  SmallVector<Operation *> ops;
  kernel.walk<WalkOrder::PreOrder>([&](Operation *op) { ops.push_back(op); });
  // All intervals first: they are read off the types that are changed below.
  for (Operation *op : ops)
    for (Value result : op->getResults())
      if (isWideTile(result.getType()))
        intervals.get(result);
  for (Operation *op : ops)
    if (op != kernel && failed(narrow(op)))
      return failure();
  return success();
}

namespace {
struct FlashNarrowIndexPass
    : flash_tile::impl::FlashNarrowIndexBase<FlashNarrowIndexPass> {
  void runOnOperation() override {
    for (KernelOp kernel : getOperation().getOps<KernelOp>())
      if (failed(IndexNarrower(kernel).run()))
        return signalPassFailure();
  }
};
} // namespace
