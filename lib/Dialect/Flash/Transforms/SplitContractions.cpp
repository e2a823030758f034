//===- SplitContractions.cpp - Producers fused into contractions ----------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// After upstream's elementwise fusion, bias additions and rotary embeddings are
// in the body of Q·Kᵀ: Σ f(q) · g(k). No tensor holds f(q) then. Each side
// depends on loops of its own, so that it can be computed once and read like
// any Q, K or V. This is done where a match is made of it, and only there.
//
//===----------------------------------------------------------------------===//

#include "ExposeAttention.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::flash;

namespace {
/// One factor of a contraction's body.
struct Side {
  /// The factor, and what it is before it is extended.
  Value value, source;
  /// The operations that compute `source`, in their order.
  SmallVector<Operation *> operations;
  /// The operands that are read, and the loops that they and indices span.
  SmallVector<OpOperand *> operands;
  SmallVector<unsigned> loops;
  bool needsTensor = false;
};

class ContractionSplitter {
public:
  explicit ContractionSplitter(linalg::GenericOp op) : op(op) {}

  /// True if a factor is more than an element of a tensor and a scale.
  bool analyze();
  /// Replaces the contraction. New operations are at `loc`.
  void split(Location loc);

private:
  bool analyze(Side &side);
  SmallVector<unsigned> getLoops(const Side &side,
                                 ArrayRef<unsigned> indexLoops);
  bool findExtents();
  Value emit(const Side &side, OpBuilder &builder, Location loc);
  AffineMap getSideMap(const Side &side, AffineMap map);

  linalg::GenericOp op;
  Side sides[2];
  Value accumulator;
  /// An operand and a dim of it for each loop.
  SmallVector<std::pair<OpOperand *, unsigned>> extents;
};
} // namespace

static Value stripExtensions(Value value) {
  while (auto extension = value.getDefiningOp<arith::ExtFOp>())
    value = extension.getIn();
  return value;
}

/// The loops of the side, in the order of the operand of highest rank: that is
/// the layout that Q, K or V had.
SmallVector<unsigned>
ContractionSplitter::getLoops(const Side &side, ArrayRef<unsigned> indexLoops) {
  SmallVector<AffineMap> maps;
  for (OpOperand *operand : side.operands)
    maps.push_back(op.getMatchingIndexingMap(operand));
  auto *largest = llvm::max_element(maps, [](AffineMap a, AffineMap b) {
    return a.getNumResults() < b.getNumResults();
  });
  if (largest != maps.end())
    std::rotate(maps.begin(), largest, largest + 1);
  llvm::SmallSetVector<unsigned, 4> loops;
  for (AffineMap map : maps)
    map.walkExprs([&](AffineExpr expr) {
      if (auto dim = dyn_cast<AffineDimExpr>(expr))
        loops.insert(dim.getPosition());
    });
  loops.insert(indexLoops.begin(), indexLoops.end());
  return loops.takeVector();
}

/// Collects what `side` is computed from. A scale of one element is taken out
/// of the contraction by recognition itself.
bool ContractionSplitter::analyze(Side &side) {
  Block *body = op.getBody();
  side.source = stripExtensions(side.value);
  llvm::SetVector<Value> values;
  SmallVector<unsigned> indexLoops;
  values.insert(side.source);
  for (size_t i = 0; i < values.size(); ++i) {
    if (auto argument = dyn_cast<BlockArgument>(values[i])) {
      if (argument.getOwner() != body)
        continue;
      if (argument.getArgNumber() >= op.getNumDpsInputs())
        return false;
      side.operands.push_back(op.getDpsInputOperand(argument.getArgNumber()));
      continue;
    }
    Operation *source = values[i].getDefiningOp();
    if (source->getBlock() != body)
      continue;
    if (!isMemoryEffectFree(source) || source->getNumRegions() != 0)
      return false;
    if (auto position = dyn_cast<linalg::IndexOp>(source))
      indexLoops.push_back(position.getDim());
    bool isScale = isa<arith::MulFOp, arith::DivFOp>(source) &&
                   llvm::any_of(source->getOperands(), [&](Value operand) {
                     Value inner = stripExtensions(operand);
                     return inner.getParentBlock() != body ||
                            inner.getDefiningOp<arith::ConstantOp>();
                   });
    // Extensions were stripped: a rounding is one of what is extended.
    side.needsTensor |=
        !isScale && !isa<arith::ExtFOp, arith::ConstantOp>(source);
    side.operations.push_back(source);
    values.insert_range(source->getOperands());
  }
  llvm::sort(side.operations,
             [](Operation *a, Operation *b) { return a->isBeforeInBlock(b); });
  side.loops = getLoops(side, indexLoops);
  return !side.operands.empty();
}

bool ContractionSplitter::findExtents() {
  extents.assign(op.getNumLoops(), {nullptr, 0});
  for (OpOperand &operand : op->getOpOperands())
    for (auto [i, result] :
         llvm::enumerate(op.getMatchingIndexingMap(&operand).getResults()))
      if (auto dim = dyn_cast<AffineDimExpr>(result))
        if (!extents[dim.getPosition()].first)
          extents[dim.getPosition()] = {&operand, i};
  return llvm::all_of(
      extents, [](const auto &extent) { return extent.first != nullptr; });
}

bool ContractionSplitter::analyze() {
  if (op->getNumResults() != 1 || op.getNumReductionLoops() == 0 ||
      !op.hasPureTensorSemantics())
    return false;
  accumulator = op.getRegionOutputArgs().front();
  Operation *sum = op.getBody()->getTerminator()->getOperand(0).getDefiningOp();
  if (auto fma = dyn_cast_or_null<math::FmaOp>(sum)) {
    if (fma.getC() != accumulator)
      return false;
    sides[0].value = fma.getA();
    sides[1].value = fma.getB();
  } else {
    auto add = dyn_cast_or_null<arith::AddFOp>(sum);
    if (!add || (add.getLhs() != accumulator && add.getRhs() != accumulator))
      return false;
    Value product = add.getLhs() == accumulator ? add.getRhs() : add.getLhs();
    auto mul = stripExtensions(product).getDefiningOp<arith::MulFOp>();
    if (!mul)
      return false;
    sides[0].value = mul.getLhs();
    sides[1].value = mul.getRhs();
  }
  return analyze(sides[0]) && analyze(sides[1]) && findExtents() &&
         (sides[0].needsTensor || sides[1].needsTensor) &&
         sides[0].loops.size() < op.getNumLoops() &&
         sides[1].loops.size() < op.getNumLoops();
}

/// `map` over the loops of the side.
AffineMap ContractionSplitter::getSideMap(const Side &side, AffineMap map) {
  MLIRContext *context = op.getContext();
  SmallVector<AffineExpr> dims(op.getNumLoops(),
                               getAffineConstantExpr(0, context));
  for (auto [i, loop] : llvm::enumerate(side.loops))
    dims[loop] = getAffineDimExpr(i, context);
  return map.replaceDimsAndSymbols(dims, {}, side.loops.size(), 0);
}

/// The tensor of a side, one dim for each of its loops.
Value ContractionSplitter::emit(const Side &side, OpBuilder &builder,
                                Location loc) {
  SmallVector<OpFoldResult> sizes;
  for (unsigned loop : side.loops) {
    auto [operand, dim] = extents[loop];
    sizes.push_back(tensor::getMixedSize(builder, loc, operand->get(), dim));
  }
  Value empty =
      tensor::EmptyOp::create(builder, loc, sizes, side.source.getType());
  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
  for (OpOperand *operand : side.operands) {
    inputs.push_back(operand->get());
    maps.push_back(getSideMap(side, op.getMatchingIndexingMap(operand)));
  }
  maps.push_back(builder.getMultiDimIdentityMap(side.loops.size()));
  SmallVector<utils::IteratorType> iterators(side.loops.size(),
                                             utils::IteratorType::parallel);
  auto buildBody = [&](OpBuilder &inner, Location, ValueRange arguments) {
    IRMapping mapping;
    for (auto [operand, argument] : llvm::zip(side.operands, arguments))
      mapping.map(op.getMatchingBlockArgument(operand), argument);
    for (Operation *source : side.operations) {
      Operation *copy = inner.clone(*source, mapping);
      copy->setLoc(loc);
      if (auto position = dyn_cast<linalg::IndexOp>(copy))
        position.setDim(llvm::find(side.loops, position.getDim()) -
                        side.loops.begin());
    }
    linalg::YieldOp::create(inner, loc, mapping.lookupOrDefault(side.source));
  };
  return linalg::GenericOp::create(builder, loc, empty.getType(), inputs, empty,
                                   maps, iterators, buildBody)
      ->getResult(0);
}

void ContractionSplitter::split(Location loc) {
  OpBuilder builder(op);
  MLIRContext *context = op.getContext();
  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
  for (Side &side : sides) {
    if (!side.needsTensor) {
      // One operand, and a scale that stays.
      for (OpOperand *operand : side.operands) {
        inputs.push_back(operand->get());
        maps.push_back(op.getMatchingIndexingMap(operand));
      }
      continue;
    }
    inputs.push_back(emit(side, builder, loc));
    SmallVector<AffineExpr> dims;
    for (unsigned loop : side.loops)
      dims.push_back(getAffineDimExpr(loop, context));
    maps.push_back(AffineMap::get(op.getNumLoops(), 0, dims, context));
  }
  OpOperand *init = op.getDpsInitOperand(0);
  maps.push_back(op.getMatchingIndexingMap(init));
  auto buildBody = [&](OpBuilder &inner, Location, ValueRange arguments) {
    IRMapping mapping;
    mapping.map(accumulator, arguments.back());
    unsigned next = 0;
    for (Side &side : sides) {
      if (side.needsTensor) {
        mapping.map(side.source, arguments[next++]);
        continue;
      }
      for (OpOperand *operand : side.operands)
        mapping.map(op.getMatchingBlockArgument(operand), arguments[next++]);
    }
    for (Operation &source : op.getBody()->without_terminator()) {
      // What is computed before now: the operations that only a side needs.
      if (llvm::all_of(source.getResults(),
                       [&](Value result) { return mapping.contains(result); }))
        continue;
      bool known = llvm::all_of(source.getOperands(), [&](Value operand) {
        return mapping.contains(operand) ||
               operand.getParentBlock() != op.getBody();
      });
      if (known && !isa<linalg::IndexOp>(source))
        inner.clone(source, mapping)->setLoc(loc);
    }
    linalg::YieldOp::create(
        inner, loc,
        mapping.lookup(op.getBody()->getTerminator()->getOperand(0)));
  };
  auto contraction = linalg::GenericOp::create(
      builder, loc, op->getResultTypes(), inputs, init->get(), maps,
      op.getIteratorTypesArray(), buildBody);
  op->replaceAllUsesWith(contraction->getResults());
  op->erase();
}

void mlir::flash::splitAttentionContractions(Operation *function) {
  SmallVector<linalg::GenericOp> fused;
  bool softmax = false;
  function->walk([&](Operation *nested) {
    softmax |= isa<math::ExpOp, math::Exp2Op, linalg::ExpOp, linalg::SoftmaxOp>(
        nested);
    if (auto op = dyn_cast<linalg::GenericOp>(nested))
      if (ContractionSplitter(op).analyze())
        fused.push_back(op);
  });
  if (fused.empty() || !softmax)
    return;
  IRMapping mapping;
  OwningOpRef<Operation *> copy = function->clone(mapping);
  OriginTracker origins;
  for (linalg::GenericOp op : fused) {
    ContractionSplitter splitter(
        cast<linalg::GenericOp>(mapping.lookup(op.getOperation())));
    if (splitter.analyze())
      splitter.split(origins.track(op));
  }
  std::vector<SoftmaxDecision> decisions;
  std::vector<AttentionMatch> matches;
  matchFunction(*copy, decisions, matches);
  llvm::SetVector<Operation *> needed = origins.getNeeded(matches, decisions);
  for (linalg::GenericOp op : fused) {
    ContractionSplitter splitter(op);
    if (needed.contains(op) && splitter.analyze())
      splitter.split(op.getLoc());
  }
}
