//===- DecomposeCombine.cpp - flash.combine to linalg -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Two elementwise generics: the LSE of the parts' LSEs, then the sum of the
// parts weighted by exp(LSE_i - LSE). Parts with LSE_i = -inf are not read
// into the sum.
//
//===----------------------------------------------------------------------===//

#include "DecomposeDomain.h"

#include "flash/Dialect/Flash/Transforms/Decompose.h"

using namespace mlir;
using namespace mlir::flash;

/// An elementwise generic over the dims of the maps.
static Value buildGeneric(OpBuilder &b, Location loc, ValueRange inputs,
                          ArrayRef<AffineMap> maps, Value init,
                          function_ref<Value(BodyBuilder &, ValueRange)> body) {
  SmallVector<utils::IteratorType> iterators(maps.back().getNumDims(),
                                             utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             b, loc, init.getType(), inputs, init, maps, iterators,
             [&](OpBuilder &b, Location loc, ValueRange args) {
               BodyBuilder builder{b, loc, DomainIndices(b, loc, {})};
               linalg::YieldOp::create(b, loc, body(builder, args));
             })
      .getResult(0);
}

/// max + ln Σ exp(LSE_i - max); -inf if all parts are.
static Value combineLses(BodyBuilder &body, ValueRange lses) {
  OpBuilder &b = body.b;
  Location loc = body.loc;
  Value max = lses[0];
  for (Value lse : lses.drop_front())
    max = arith::MaximumFOp::create(b, loc, max, lse);
  Value zero = body.constant(max.getType(), 0.0);
  max = arith::SelectOp::create(b, loc, body.isNegInf(max), zero, max);
  Value sum;
  for (Value lse : lses) {
    Value shifted = arith::SubFOp::create(b, loc, lse, max);
    Value weight = math::ExpOp::create(b, loc, shifted);
    sum = sum ? arith::AddFOp::create(b, loc, sum, weight) : weight;
  }
  Value log = math::LogOp::create(b, loc, sum);
  return arith::AddFOp::create(b, loc, max, log);
}

/// Σ exp(LSE_i - LSE)·O_i.
static Value combineOutputs(BodyBuilder &body, ValueRange outputs,
                            ValueRange lses, Value lse) {
  OpBuilder &b = body.b;
  Location loc = body.loc;
  Type acc = lse.getType();
  Value zero = body.constant(acc, 0.0), sum = zero;
  for (auto [output, part] : llvm::zip_equal(outputs, lses)) {
    Value shifted = arith::SubFOp::create(b, loc, part, lse);
    Value weight = math::ExpOp::create(b, loc, shifted);
    Value value = body.toFloat(output, acc);
    Value term = arith::MulFOp::create(b, loc, weight, value);
    term = arith::SelectOp::create(b, loc, body.isNegInf(part), zero, term);
    sum = arith::AddFOp::create(b, loc, sum, term);
  }
  return sum;
}

FailureOr<SmallVector<Value>>
mlir::flash::decomposeCombine(RewriterBase &rewriter, CombineOp op) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  Location loc = op.getLoc();
  auto outputType = cast<RankedTensorType>(op.getOutput().getType());
  auto lseType = cast<RankedTensorType>(op.getLse().getType());
  unsigned rank = outputType.getRank(), parts = op.getOutputs().size();

  AffineMap identity = rewriter.getMultiDimIdentityMap(rank - 1);
  Value lseInit = tensor::EmptyOp::create(
      rewriter, loc, tensor::getMixedSizes(rewriter, loc, op.getLses()[0]),
      lseType.getElementType());
  Value lse = buildGeneric(rewriter, loc, op.getLses(),
                           SmallVector<AffineMap>(parts + 1, identity), lseInit,
                           [&](BodyBuilder &body, ValueRange args) {
                             return combineLses(body, args.take_front(parts));
                           });

  AffineMap outputMap =
      op.getOutputMap().value_or(rewriter.getMultiDimIdentityMap(rank));
  AffineMap lseMap = rewriter.getMultiDimIdentityMap(rank).dropResult(rank - 1);
  Value outputInit = tensor::EmptyOp::create(
      rewriter, loc, tensor::getMixedSizes(rewriter, loc, op.getOutputs()[0]),
      outputType.getElementType());
  SmallVector<Value> inputs(op.getOutputs());
  llvm::append_range(inputs, op.getLses());
  inputs.push_back(lse);
  SmallVector<AffineMap> maps(parts, outputMap);
  maps.append(parts + 1, lseMap);
  maps.push_back(outputMap);
  Value output = buildGeneric(
      rewriter, loc, inputs, maps, outputInit,
      [&](BodyBuilder &body, ValueRange args) {
        Value sum = combineOutputs(body, args.take_front(parts),
                                   args.slice(parts, parts), args[2 * parts]);
        return body.toFloat(sum, outputType.getElementType());
      });
  SmallVector<Value> results = {castToType(rewriter, loc, output, outputType),
                                castToType(rewriter, loc, lse, lseType)};
  rewriter.replaceOp(op, results);
  return results;
}
