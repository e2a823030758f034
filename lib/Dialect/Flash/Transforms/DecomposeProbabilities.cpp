//===- DecomposeProbabilities.cpp - P to linalg -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// flash.probabilities: the scores as attention computes them, then one
// elementwise generic for exp(s - LSE).
//
//===----------------------------------------------------------------------===//

#include "DecomposeDense.h"
#include "DecomposeScores.h"

#include "flash/Dialect/Flash/Transforms/Decompose.h"

using namespace mlir;
using namespace mlir::flash;

FailureOr<SmallVector<Value>>
mlir::flash::decomposeProbabilities(RewriterBase &rewriter,
                                    ProbabilitiesOp op) {
  FailureOr<AttentionView> view = AttentionView::get(op);
  if (failed(view))
    return failure();
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  DomainBuilder domain(rewriter, *view);
  clearPadding(domain);
  ScoreBuilder scores(domain);
  Value s = scores.modify(scores.contract());

  GenericInputs inputs;
  inputs.add(DomainTensor{s, domain.scoreMap()});
  inputs.add(DomainTensor{op.getLse(), view->lseMap});
  std::optional<unsigned> length;
  if (view->numerics.getMaskedRows() == MaskedRows::Uniform)
    length = inputs.add(domain.view.keyLengths);
  auto type = cast<RankedTensorType>(op.getProbabilities().getType());
  Value p = domain.elementwise(
      inputs.get(), view->outputMap, type.getElementType(),
      [&](BodyBuilder &body, ValueRange args) {
        Value shifted =
            arith::SubFOp::create(body.b, body.loc, args[0], args[1]);
        Value p = body.exp(shifted, view->numerics.getExp2());
        Value fill = scores.maskedProbability(body, args, length);
        p = arith::SelectOp::create(body.b, body.loc, body.isNegInf(args[1]),
                                    fill, p);
        return body.toFloat(p, type.getElementType());
      });
  SmallVector<Value> results = {castToType(rewriter, op.getLoc(), p, type)};
  rewriter.replaceOp(op, results);
  return results;
}
