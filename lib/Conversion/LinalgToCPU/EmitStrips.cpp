//===- EmitStrips.cpp - Loops over vector strips -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The emitting half of the strip vectorizer: parallel loops outside, the strips
// inside; full strips carry no mask, one masked strip follows where the size
// is not a multiple. Operands that do not vary along the strip are read as
// scalars and broadcast, strided ones are gathered lane by lane.
//
//===----------------------------------------------------------------------===//

#include "StripVectorizer.h"
#include "Utils.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::flash;

namespace {

class StripEmitter {
public:
  StripEmitter(RewriterBase &b, linalg::LinalgOp op, const StripPlan &plan)
      : b(b), loc(op.getLoc()), op(op), plan(plan), ivs(op.getNumLoops()) {
    bindSymbols(b.getContext(), s0, s1, s2);
  }

  SmallVector<Value> emit();

private:
  using Values = SmallVector<Value>;

  Values emitStrips(ValueRange tensors);
  Values emitReducedStrips(ValueRange tensors);
  Values emitStrip(ValueRange tensors, Value mask);
  Values evaluate(ValueRange accs, Value mask);
  Value readOperand(OpOperand &operand, Value mask);
  Value broadcastOutside(Value value);
  Value evaluateIndex(linalg::IndexOp index);

  /// Nest of unit-step loops over `loops`; `body` at the innermost point.
  Values nest(ArrayRef<unsigned> loops, ValueRange carried,
              function_ref<Values(ValueRange)> body);
  /// Full strips, then the masked one.
  Values strips(ValueRange carried,
                function_ref<Values(ValueRange, Value)> body);
  Values forLoop(Value lb, Value ub, Value step, ValueRange carried,
                 function_ref<Values(Value, ValueRange)> body);

  Values index(AffineMap map);
  VectorType vectorOf(Type elementType) {
    return VectorType::get({plan.lanes}, elementType);
  }
  Value constant(int64_t i) {
    return arith::ConstantIndexOp::create(b, loc, i);
  }
  Value value(OpFoldResult x) {
    return getValueOrCreateConstantIndexOp(b, loc, x);
  }

  RewriterBase &b;
  Location loc;
  linalg::LinalgOp op;
  const StripPlan &plan;
  SmallVector<unsigned> parallelLoops, reducedLoops; ///< without the strip's
  SmallVector<OpFoldResult> sizes;
  SmallVector<Value> ivs;
  AffineExpr s0, s1, s2;
};

} // namespace

StripEmitter::Values
StripEmitter::forLoop(Value lb, Value ub, Value step, ValueRange carried,
                      function_ref<Values(Value, ValueRange)> body) {
  auto loop = scf::ForOp::create(b, loc, lb, ub, step, carried);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  Values results = body(loop.getInductionVar(), loop.getRegionIterArgs());
  scf::YieldOp::create(b, loc, results);
  return Values(loop.getResults());
}

StripEmitter::Values StripEmitter::nest(ArrayRef<unsigned> loops,
                                        ValueRange carried,
                                        function_ref<Values(ValueRange)> body) {
  if (loops.empty())
    return body(carried);
  unsigned loop = loops.front();
  return forLoop(constant(0), value(sizes[loop]), constant(1), carried,
                 [&](Value iv, ValueRange inner) {
                   ivs[loop] = iv;
                   return nest(loops.drop_front(), inner, body);
                 });
}

StripEmitter::Values
StripEmitter::strips(ValueRange carried,
                     function_ref<Values(ValueRange, Value)> body) {
  OpFoldResult size = sizes[plan.loop];
  OpFoldResult full =
      applyExpr(b, loc, s0.floorDiv(plan.lanes) * plan.lanes, {size});
  std::optional<int64_t> staticSize = getConstantIntValue(size);
  Value step = constant(plan.lanes);
  Values results(carried);
  if (!staticSize || *staticSize >= plan.lanes)
    results = forLoop(constant(0), value(full), step, results,
                      [&](Value iv, ValueRange inner) {
                        ivs[plan.loop] = iv;
                        return body(inner, Value());
                      });
  if (staticSize && *staticSize % plan.lanes == 0)
    return results;
  return forLoop(
      value(full), value(size), step, results, [&](Value iv, ValueRange inner) {
        ivs[plan.loop] = iv;
        Value rest = value(applyExpr(b, loc, s0 - s1, {size, iv}));
        Value mask =
            vector::CreateMaskOp::create(b, loc, vectorOf(b.getI1Type()), rest);
        return body(inner, mask);
      });
}

SmallVector<Value> StripEmitter::emit() {
  for (Range range : op.createLoopRanges(b, loc))
    sizes.push_back(range.size);
  for (auto [loop, kind] : llvm::enumerate(op.getIteratorTypesArray())) {
    if (loop == plan.loop)
      continue;
    (kind == utils::IteratorType::parallel ? parallelLoops : reducedLoops)
        .push_back(loop);
  }
  return nest(parallelLoops, op.getDpsInits(), [&](ValueRange tensors) {
    return plan.reduced ? emitReducedStrips(tensors) : emitStrips(tensors);
  });
}

/// Lanes along a parallel loop.
StripEmitter::Values StripEmitter::emitStrips(ValueRange tensors) {
  return strips(tensors, [&](ValueRange inner, Value mask) {
    return emitStrip(inner, mask);
  });
}

StripEmitter::Values StripEmitter::emitStrip(ValueRange tensors, Value mask) {
  SmallVector<AffineMap> maps;
  Values accs;
  for (auto [init, tensor] : llvm::zip(op.getDpsInitsMutable(), tensors)) {
    AffineMap map = op.getMatchingIndexingMap(&init);
    maps.push_back(map);
    Value acc;
    if (op.payloadUsesValueFromOperand(&init)) {
      Type type = getElementTypeOrSelf(tensor.getType());
      Value pad = arith::ConstantOp::create(b, loc, b.getZeroAttr(type));
      acc = vector::TransferReadOp::create(
          b, loc, vectorOf(type), tensor, index(map),
          AffineMap::getMinorIdentityMap(map.getNumResults(), 1,
                                         b.getContext()),
          pad, mask, b.getBoolArrayAttr({true}));
    }
    accs.push_back(acc);
  }
  Values results;
  if (reducedLoops.empty())
    results = evaluate(accs, /*mask=*/mask);
  else
    results = nest(reducedLoops, accs,
                   [&](ValueRange inner) { return evaluate(inner, mask); });
  Values written;
  for (auto [result, tensor, map] : llvm::zip(results, tensors, maps))
    written.push_back(vector::TransferWriteOp::create(
                          b, loc, tensor.getType(), result, tensor, index(map),
                          AffineMap::getMinorIdentityMap(map.getNumResults(), 1,
                                                         b.getContext()),
                          mask, b.getBoolArrayAttr({true}))
                          .getResult());
  return written;
}

/// Lanes along a reduction: each lane reduces every lanes-th point, then the
/// lanes are combined with the initial value.
StripEmitter::Values StripEmitter::emitReducedStrips(ValueRange tensors) {
  Values accs;
  for (TypedAttr neutral : plan.neutrals) {
    VectorType type = vectorOf(neutral.getType());
    accs.push_back(arith::ConstantOp::create(
        b, loc, DenseElementsAttr::get(type, Attribute(neutral))));
  }
  accs = nest(reducedLoops, accs, [&](ValueRange outer) {
    return strips(outer, [&](ValueRange inner, Value mask) {
      Values next = evaluate(inner, mask);
      if (mask)
        for (auto [value, old] : llvm::zip(next, inner))
          value = arith::SelectOp::create(b, loc, mask, value, old);
      return next;
    });
  });
  Values written;
  for (auto [i, tensor] : llvm::enumerate(tensors)) {
    Values at = index(op.getMatchingIndexingMap(op.getDpsInitOperand(i)));
    Value old = tensor::ExtractOp::create(b, loc, tensor, at);
    auto fastMath = isa<FloatType>(old.getType())
                        ? arith::FastMathFlags::reassoc
                        : arith::FastMathFlags::none;
    Value total = vector::ReductionOp::create(b, loc, plan.kinds[i], accs[i],
                                              old, fastMath);
    written.push_back(tensor::InsertOp::create(b, loc, total, tensor, at));
  }
  return written;
}

/// The body on vectors. `accs` stand for the results' block arguments.
StripEmitter::Values StripEmitter::evaluate(ValueRange accs, Value mask) {
  IRMapping mapping;
  for (OpOperand *input : op.getDpsInputOperands())
    if (op.payloadUsesValueFromOperand(input))
      mapping.map(op.getMatchingBlockArgument(input),
                  readOperand(*input, mask));
  for (auto [init, acc] : llvm::zip(op.getDpsInitsMutable(), accs))
    if (acc)
      mapping.map(op.getMatchingBlockArgument(&init), acc);
  auto lookup = [&](Value scalar) {
    if (!mapping.contains(scalar))
      mapping.map(scalar, broadcastOutside(scalar));
    return mapping.lookup(scalar);
  };
  for (Operation &bodyOp : op.getBlock()->without_terminator()) {
    if (auto index = dyn_cast<linalg::IndexOp>(bodyOp)) {
      mapping.map(index.getResult(), evaluateIndex(index));
    } else if (auto scalar = dyn_cast<arith::ConstantOp>(bodyOp)) {
      auto attr = DenseElementsAttr::get(vectorOf(scalar.getType()),
                                         Attribute(scalar.getValue()));
      mapping.map(scalar.getResult(),
                  arith::ConstantOp::create(b, loc, attr).getResult());
    } else {
      for (Value operand : bodyOp.getOperands())
        (void)lookup(operand);
      Operation *clone = b.clone(bodyOp, mapping);
      for (OpResult result : clone->getResults())
        result.setType(vectorOf(result.getType()));
    }
  }
  Values results;
  for (Value yielded : op.getBlock()->getTerminator()->getOperands())
    results.push_back(lookup(yielded));
  return results;
}

/// A scalar defined outside the body, in every lane.
Value StripEmitter::broadcastOutside(Value scalar) {
  return vector::BroadcastOp::create(b, loc, vectorOf(scalar.getType()),
                                     scalar);
}

Value StripEmitter::evaluateIndex(linalg::IndexOp index) {
  Value iv = broadcastOutside(ivs[index.getDim()]);
  if (index.getDim() != plan.loop)
    return iv;
  Value step = vector::StepOp::create(b, loc, vectorOf(b.getIndexType()));
  return arith::AddIOp::create(b, loc, iv, step);
}

StripEmitter::Values StripEmitter::index(AffineMap map) {
  Values result;
  for (AffineExpr expr : map.getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    result.push_back(dim ? ivs[dim.getPosition()] : constant(0));
  }
  return result;
}

Value StripEmitter::readOperand(OpOperand &operand, Value mask) {
  Value source = operand.get();
  AffineMap map = op.getMatchingIndexingMap(&operand);
  if (!isa<RankedTensorType>(source.getType()))
    return broadcastOutside(source);
  std::optional<unsigned> position =
      map.getResultPosition(getAffineDimExpr(plan.loop, b.getContext()));
  if (!position)
    return broadcastOutside(
        tensor::ExtractOp::create(b, loc, source, index(map)));
  // Along another dimension than the last this is a strided read, which becomes
  // a loop over the lanes.
  AffineExpr dim = getAffineDimExpr(*position, b.getContext());
  Type type = getElementTypeOrSelf(source.getType());
  Value pad = arith::ConstantOp::create(b, loc, b.getZeroAttr(type));
  return vector::TransferReadOp::create(
      b, loc, vectorOf(type), source, index(map),
      AffineMap::get(map.getNumResults(), 0, dim), pad, mask,
      b.getBoolArrayAttr({true}));
}

SmallVector<Value> mlir::flash::emitStrips(RewriterBase &b, linalg::LinalgOp op,
                                           const StripPlan &plan) {
  return StripEmitter(b, op, plan).emit();
}
