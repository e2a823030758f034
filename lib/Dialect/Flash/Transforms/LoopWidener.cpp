//===- LoopWidener.cpp - What of a loop is a block -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Which dims of a body are blocks follows from the slices that move with the
// loop, through maps of linalg operations and reshapes. Whatever else has to do
// with the position of a block must be the position of its keys.
//
//===----------------------------------------------------------------------===//

#include "LoopWidener.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::flash;

/// Longer chains of integer operations are not followed.
static constexpr unsigned kMaxPositionDepth = 16;

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

/// `expr` of an affine operation over its operands.
static std::optional<SizeExpr> evaluate(AffineExpr expr, ValueRange operands,
                                        unsigned numDims, SizeAnalysis &sizes) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return SizeExpr(constant.getValue());
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return sizes.get(operands[dim.getPosition()]);
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return sizes.get(operands[numDims + symbol.getPosition()]);
  auto binary = cast<AffineBinaryOpExpr>(expr);
  std::optional<SizeExpr> lhs = evaluate(binary.getLHS(), operands, numDims,
                                         sizes),
                          rhs = evaluate(binary.getRHS(), operands, numDims,
                                         sizes);
  if (!lhs || !rhs)
    return std::nullopt;
  if (expr.getKind() == AffineExprKind::Add)
    return *lhs + *rhs;
  if (expr.getKind() == AffineExprKind::Mul)
    return *lhs * *rhs;
  return std::nullopt;
}

/// `value` is the smaller of two sizes.
static bool isMinimum(Value value, const SizeExpr &a, const SizeExpr &b,
                      SizeAnalysis &sizes) {
  std::optional<SizeExpr> sides[2];
  Operation *op = value.getDefiningOp();
  if (auto minimum = dyn_cast_or_null<affine::AffineMinOp>(op)) {
    AffineMap map = minimum.getAffineMap();
    if (map.getNumResults() != 2)
      return false;
    for (unsigned i : {0u, 1u})
      sides[i] = evaluate(map.getResult(i), minimum.getOperands(),
                          map.getNumDims(), sizes);
  } else if (isa_and_nonnull<arith::MinSIOp, arith::MinUIOp>(op)) {
    for (unsigned i : {0u, 1u})
      sides[i] = sizes.get(op->getOperand(i));
  }
  return (sides[0] == a && sides[1] == b) || (sides[0] == b && sides[1] == a);
}

bool LoopWidener::analyzeBounds() {
  std::optional<int64_t> lower = getConstantIntValue(loop.getLowerBound()),
                         step = getConstantIntValue(loop.getStep());
  std::optional<unsigned> symbol =
      sizes.get(loop.getInductionVar()).getSymbol();
  if (!lower || !step || *step <= 0 || !symbol)
    return false;
  for (Operation &op : loop.getBody()->without_terminator()) {
    if (!isMemoryEffectFree(&op) ||
        (op.getNumRegions() != 0 && !isa<linalg::LinalgOp>(op)))
      return false;
    if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op))
      if (!analyzeSlice(slice, SizeExpr::symbol(*symbol), *lower, *step))
        return false;
  }
  return offset.has_value();
}

/// A slice that moves with the loop is the next block of one dim. Slices are in
/// bounds: what is cut into whole blocks is a number of them.
bool LoopWidener::analyzeSlice(tensor::ExtractSliceOp slice, SizeExpr iv,
                               int64_t lower, int64_t step) {
  llvm::SmallBitVector dropped = slice.getDroppedDims();
  unsigned position = 0;
  for (auto [i, value] : llvm::enumerate(slice.getMixedOffsets())) {
    unsigned dim = position;
    position += !dropped.test(i);
    auto moving = dyn_cast<Value>(value);
    SizeExpr expr = moving ? sizes.get(moving) : SizeExpr();
    // coefficient · iv + start
    int64_t coefficient = 0;
    bool linear = true;
    for (const auto &[monomial, factor] : expr.getTerms())
      if (llvm::is_contained(monomial, *iv.getSymbol())) {
        linear &= monomial.size() == 1;
        coefficient = factor;
      }
    if (linear && coefficient == 0)
      continue;
    SizeExpr start = expr - iv * SizeExpr(coefficient);
    int64_t length = coefficient * step;
    if (!linear || coefficient < 0 || dropped.test(i) ||
        slice.getStaticStrides()[i] != 1 || !start.getConstant() ||
        (offset && *offset != expr) ||
        !loop.isDefinedOutsideOfLoop(slice.getSource()))
      return false;
    // How many keys there are, and how many are left.
    SizeExpr upper = sizes.get(loop.getUpperBound());
    SizeExpr keys = (upper - SizeExpr(lower)) * SizeExpr(coefficient),
             left = (upper - iv) * SizeExpr(coefficient);
    OpFoldResult size = slice.getMixedSizes()[i];
    SizeExpr extent =
        isa<Attribute>(size)
            ? SizeExpr(cast<IntegerAttr>(cast<Attribute>(size)).getInt())
            : sizes.get(cast<Value>(size));
    bool whole = extent == SizeExpr(length);
    if (!whole &&
        !(isa<Value>(size) &&
          isMinimum(cast<Value>(size), SizeExpr(length), left, sizes)))
      return false;
    if (std::optional<int64_t> known = keys.getConstant()) {
      int64_t count = *known <= 0 ? 0 : (*known + length - 1) / length;
      if (count == 0)
        return false;
      total = Builder(loop).getIndexAttr(whole ? count * length : *known);
    } else if (lower == 0 && coefficient == 1 && start.isZero() &&
               (!whole || sizes.getDim(slice.getSource(), i) == upper)) {
      total = loop.getUpperBound();
    } else {
      return false;
    }
    if (offset && block != extent)
      return false;
    offset = expr;
    block = extent;
    blocks.insert(slice);
    mark(slice.getResult(), dim);
  }
  return true;
}

bool LoopWidener::isMarked(Value value, unsigned dim) {
  auto it = marks.find(value);
  return it != marks.end() && it->second.test(dim);
}

void LoopWidener::mark(Value value, unsigned dim) {
  auto type = cast<RankedTensorType>(value.getType());
  llvm::SmallBitVector &bits = marks[value];
  bits.resize(type.getRank());
  changed |= !bits.test(dim);
  bits.set(dim);
}

/// Dims that a loop of `op` runs over are blocks together.
bool LoopWidener::propagate(linalg::LinalgOp op) {
  llvm::SmallBitVector loops(op.getNumLoops());
  for (bool write : {false, true})
    for (OpOperand &operand : op->getOpOperands()) {
      if (!isa<RankedTensorType>(operand.get().getType()))
        continue;
      AffineMap map = op.getMatchingIndexingMap(&operand);
      for (auto [i, expr] : llvm::enumerate(map.getResults())) {
        auto dim = dyn_cast<AffineDimExpr>(expr);
        bool isBlock = isMarked(operand.get(), i) ||
                       (op.isDpsInit(&operand) &&
                        isMarked(op.getTiedOpResult(&operand), i));
        if (!write && isBlock) {
          if (!dim)
            return false;
          loops.set(dim.getPosition());
        }
        if (!write)
          continue;
        if (dim && loops.test(dim.getPosition())) {
          mark(operand.get(), i);
          if (op.isDpsInit(&operand))
            mark(op.getTiedOpResult(&operand), i);
        } else if (!dim && !isa<AffineConstantExpr>(expr)) {
          return false;
        }
      }
    }
  return true;
}

/// A block is alone in its group, or beside dims of size 1.
bool LoopWidener::propagateReshape(Operation *op, Value wide, Value narrow,
                                   ArrayRef<ReassociationIndices> groups) {
  auto type = cast<RankedTensorType>(wide.getType());
  for (auto [i, group] : llvm::enumerate(groups)) {
    std::optional<unsigned> only;
    unsigned others = 0;
    bool marked = isMarked(narrow, i);
    for (int64_t dim : group) {
      marked |= isMarked(wide, dim);
      if (type.getDimSize(dim) == 1)
        continue;
      only = dim;
      ++others;
    }
    if (!marked)
      continue;
    if (others != 1)
      return false;
    mark(wide, *only);
    mark(narrow, i);
  }
  return true;
}

bool LoopWidener::propagate(Operation *op) {
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return propagate(linalgOp);
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return propagateReshape(op, expand.getResult(), expand.getSrc(),
                            expand.getReassociationIndices());
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op))
    return propagateReshape(op, collapse.getSrc(), collapse.getResult(),
                            collapse.getReassociationIndices());
  if (OpTrait::hasElementwiseMappableTraits(op)) {
    SmallVector<Value> values(op->getOperands());
    values.append(op->result_begin(), op->result_end());
    llvm::SmallBitVector all;
    for (bool write : {false, true})
      for (Value value : values) {
        auto type = dyn_cast<RankedTensorType>(value.getType());
        if (!type)
          continue;
        all.resize(std::max<unsigned>(all.size(), type.getRank()));
        for (unsigned dim = 0, e = type.getRank(); dim < e; ++dim)
          if (write ? all.test(dim) : isMarked(value, dim))
            write ? mark(value, dim) : void(all.set(dim));
      }
    return true;
  }
  // Inits are what their users make of them, blocks what moves with the loop.
  auto isMarkedAnywhere = [&](Value value) { return marks.count(value) != 0; };
  return llvm::none_of(op->getOperands(), isMarkedAnywhere) &&
         (isInit(op) || blocks.contains(op) ||
          llvm::none_of(op->getResults(), isMarkedAnywhere));
}

/// Every block is one, and none is defined before the loop or carried by it.
bool LoopWidener::checkMarks() {
  for (const auto &[value, bits] : marks) {
    Operation *op = value.getDefiningOp();
    if (!op || op->getBlock() != loop.getBody())
      return false;
    for (unsigned dim : bits.set_bits())
      if (sizes.getDim(value, dim) != block)
        return false;
  }
  return llvm::none_of(loop.getYieldedValues(),
                       [&](Value value) { return marks.count(value); });
}

/// What reduces over a block does so in the recurrence, and what is in the
/// recurrence reduces over a block.
bool LoopWidener::checkReductions(
    const llvm::SetVector<Operation *> &reductions) {
  for (Operation &nested : loop.getBody()->without_terminator()) {
    auto op = dyn_cast<linalg::LinalgOp>(nested);
    if (!op)
      continue;
    bool overBlock = false;
    SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
    for (OpOperand &operand : op->getOpOperands()) {
      if (!isa<RankedTensorType>(operand.get().getType()))
        continue;
      AffineMap map = op.getMatchingIndexingMap(&operand);
      for (auto [i, expr] : llvm::enumerate(map.getResults()))
        if (auto dim = dyn_cast<AffineDimExpr>(expr))
          overBlock |=
              isMarked(operand.get(), i) &&
              iterators[dim.getPosition()] == utils::IteratorType::reduction;
    }
    if (overBlock != reductions.contains(op))
      return false;
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Positions
//===----------------------------------------------------------------------===//

static bool isIndexCast(Operation *op) {
  return isa<arith::IndexCastOp, arith::IndexCastUIOp>(op);
}

/// What `op` adds to `value`, or null.
static Value getOtherTerm(Operation *op, Value value) {
  if (auto apply = dyn_cast<affine::AffineApplyOp>(op)) {
    auto sum = dyn_cast<AffineBinaryOpExpr>(apply.getAffineMap().getResult(0));
    if (op->getNumOperands() != 2 || !sum ||
        sum.getKind() != AffineExprKind::Add ||
        isa<AffineBinaryOpExpr, AffineConstantExpr>(sum.getLHS()) ||
        isa<AffineBinaryOpExpr, AffineConstantExpr>(sum.getRHS()))
      return {};
  } else if (!isa<arith::AddIOp>(op)) {
    return {};
  }
  return op->getOperand(op->getOperand(0) == value ? 1 : 0);
}

/// `position` is an index over a block.
bool LoopWidener::isBlockIndex(linalg::IndexOp position) {
  auto op = position->getParentOfType<linalg::LinalgOp>();
  for (OpOperand &operand : op->getOpOperands())
    if (isa<RankedTensorType>(operand.get().getType()))
      for (auto [i, expr] :
           llvm::enumerate(op.getMatchingIndexingMap(&operand).getResults()))
        if (auto dim = dyn_cast<AffineDimExpr>(expr))
          if (dim.getPosition() == position.getDim() &&
              isMarked(operand.get(), i))
            return true;
  return false;
}

/// An index over a block is only used to add where the block starts.
bool LoopWidener::checkIndex(linalg::IndexOp position) {
  if (!isBlockIndex(position))
    return true;
  SmallVector<Value> values = {position};
  while (!values.empty()) {
    Value value = values.pop_back_val();
    for (Operation *user : value.getUsers()) {
      if (isIndexCast(user)) {
        values.push_back(user->getResult(0));
        continue;
      }
      Value other = getOtherTerm(user, value);
      if (!other || sizes.get(other) != *offset)
        return false;
    }
  }
  return true;
}

/// The length of the last block is only the size of what is as long as it.
bool LoopWidener::isBlockLength(Value length) {
  return sizes.get(length) == block &&
         llvm::all_of(length.getUsers(), [&](Operation *user) {
           SmallVector<OpFoldResult> shape;
           if (auto slice = dyn_cast<tensor::ExtractSliceOp>(user))
             shape = slice.getDroppedDims().none()
                         ? slice.getMixedSizes()
                         : SmallVector<OpFoldResult>{};
           else if (auto empty = dyn_cast<tensor::EmptyOp>(user))
             shape = empty.getMixedSizes();
           if (llvm::count(user->getOperands(), length) !=
               llvm::count(shape, OpFoldResult(length)))
             return false;
           return llvm::all_of(llvm::enumerate(shape), [&](auto size) {
             return size.value() != OpFoldResult(length) ||
                    isMarked(user->getResult(0), size.index());
           });
         });
}

/// Where a block is matters to slices, to the length of the last one, and to
/// the positions of its keys.
bool LoopWidener::checkUses(Value position, unsigned depth) {
  if (depth > kMaxPositionDepth)
    return false;
  for (Operation *user : position.getUsers()) {
    if (auto slice = dyn_cast<tensor::ExtractSliceOp>(user)) {
      // Offsets were analyzed.
      if (llvm::is_contained(slice.getSizes(), position) ||
          llvm::is_contained(slice.getStrides(), position))
        return false;
      continue;
    }
    if (isa<affine::AffineMinOp, arith::MinSIOp, arith::MinUIOp>(user)) {
      if (!isBlockLength(user->getResult(0)))
        return false;
      continue;
    }
    Value other = getOtherTerm(user, position);
    if (other && isa<linalg::LinalgOp>(user->getParentOp()) &&
        sizes.get(position) == *offset) {
      while (Operation *cast = other.getDefiningOp()) {
        if (!isIndexCast(cast))
          break;
        other = cast->getOperand(0);
      }
      auto index = other.getDefiningOp<linalg::IndexOp>();
      if (!index || !isBlockIndex(index))
        return false;
      continue;
    }
    bool scalar =
        isa<arith::AddIOp, arith::SubIOp, arith::MulIOp, affine::AffineApplyOp>(
            user) ||
        isIndexCast(user);
    if (!scalar || !checkUses(user->getResult(0), depth + 1))
      return false;
  }
  return true;
}

bool LoopWidener::checkPositions() {
  bool valid = checkUses(loop.getInductionVar(), 0);
  for (Operation &nested : loop.getBody()->without_terminator())
    if (auto op = dyn_cast<linalg::LinalgOp>(nested))
      op->walk(
          [&](linalg::IndexOp position) { valid &= checkIndex(position); });
  return valid;
}

bool LoopWidener::analyze(const llvm::SetVector<Operation *> &reductions) {
  if (!analyzeBounds())
    return false;
  do {
    changed = false;
    for (Operation &op : loop.getBody()->without_terminator())
      if (!propagate(&op))
        return false;
  } while (changed);
  return checkMarks() && checkReductions(reductions) && checkPositions();
}
