//===- ScoreDerivative.cpp - Derivative of a score region -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Finds what depends on the score and the wanted captures, then walks the
// region backwards from its yield and adds up gradients.
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/Flash/Transforms/ScoreDerivative.h"

#include "ReverseSweep.h"

#include "flash/Dialect/Flash/IR/Flash.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::flash;

FailureOr<ScoreDerivative> ScoreDerivative::get(Region &score,
                                                unsigned numCaptures,
                                                ArrayRef<int64_t> captures) {
  ScoreDerivative derivative(score.front());
  if (failed(derivative.analyze(numCaptures, captures)))
    return failure();
  return derivative;
}

LogicalResult ScoreDerivative::analyze(unsigned numCaptures,
                                       ArrayRef<int64_t> captures) {
  active.insert(block->getArgument(0));
  unsigned firstCapture = block->getNumArguments() - numCaptures;
  SmallVector<Read> allReads;
  for (auto read : block->getOps<tensor::ExtractOp>()) {
    auto source = cast<BlockArgument>(read.getTensor());
    auto *wanted =
        llvm::find(captures, source.getArgNumber() - int64_t(firstCapture));
    if (wanted == captures.end())
      continue;
    active.insert(read.getResult());
    allReads.push_back({read, unsigned(wanted - captures.begin())});
  }
  if (failed(markActive(*block, active, "the score region")))
    return failure();

  // Only what reaches the yield has a gradient.
  llvm::DenseSet<Value> needed;
  needed.insert(cast<YieldOp>(block->getTerminator()).getScore());
  for (Operation &op : llvm::reverse(block->without_terminator()))
    if (llvm::any_of(op.getResults(),
                     [&](Value v) { return needed.contains(v); }))
      needed.insert(op.operand_begin(), op.operand_end());
  for (Read read : allReads)
    if (needed.contains(read.op.getResult()))
      reads.push_back(read);
  return success();
}

ScoreDerivative::Gradients
ScoreDerivative::emit(OpBuilder &b, IRMapping &mapping, Value seed) const {
  for (Operation &op : block->without_terminator())
    b.clone(op, mapping);

  ScalarGradients gradients;
  Value yielded = cast<YieldOp>(block->getTerminator()).getScore();
  if (isActive(yielded))
    accumulate(b, gradients, yielded, seed);
  sweepBackwards(b, *block, mapping, active, gradients);

  auto lookup = [&](Value value) -> Value {
    if (Value gradient = gradients.lookup(value))
      return gradient;
    return arith::ConstantOp::create(b, block->getParentOp()->getLoc(),
                                     b.getFloatAttr(value.getType(), 0.0));
  };
  Gradients result;
  result.score = lookup(block->getArgument(0));
  for (Read read : reads)
    result.perRead.push_back(lookup(read.op.getResult()));
  return result;
}
