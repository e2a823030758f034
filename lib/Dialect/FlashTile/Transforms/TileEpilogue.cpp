//===- TileEpilogue.cpp - What follows the last key block -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// O = output / sum and LSE = max + ln(sum), with the rule for rows that saw no
// key.
//
//===----------------------------------------------------------------------===//

#include "AttentionTiler.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

/// Normalizes and stores.
void AttentionTiler::emitEpilogue(Running running, ValueRange outputs) {
  Value divisor = running.sum;
  // Uniform rows come here with a sum of 0 only if there is no key at all.
  if (view.numerics.getMaskedRows() != MaskedRows::NaN) {
    Value none = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ,
                                       divisor, constant(0.0, rowType(acc)));
    divisor = arith::SelectOp::create(b, loc, none, constant(1.0, rowType(acc)),
                                      divisor);
  }
  Value inverse =
      arith::DivFOp::create(b, loc, constant(1.0, rowType(acc)), divisor);
  if (outputScale)
    inverse = arith::MulFOp::create(b, loc, inverse,
                                    splat(outputScale, rowType(acc)));
  // The last product may still be in flight: what does not need it comes first.
  if (plan.rotated && op.getLse())
    storeTile(emitLSE(running), outputs[1], view.lseMap, {view.mDim()},
              index(0));
  Value output = arith::MulFOp::create(b, loc, running.output,
                                       broadcastRow(inverse, plan.tileD));
  output = convertFloat(b, loc, output, view.outputType.getElementType());
  storeTile(output, outputs[0], view.outputMap, {view.mDim(), view.dDim()},
            index(0));
  if (!plan.rotated && op.getLse())
    storeTile(emitLSE(running), outputs[1], view.lseMap, {view.mDim()},
              index(0));
}

Value AttentionTiler::emitLSE(Running running) {
  Value lse;
  if (view.numerics.getExp2()) {
    Value log = math::Log2Op::create(b, loc, running.sum);
    lse = arith::MulFOp::create(b, loc,
                                arith::AddFOp::create(b, loc, running.max, log),
                                constant(M_LN2, rowType(acc)));
  } else {
    Value log = math::LogOp::create(b, loc, running.sum);
    lse = arith::AddFOp::create(b, loc, running.max, log);
  }
  if (form.offset != 0)
    lse =
        arith::AddFOp::create(b, loc, lse, constant(form.offset, rowType(acc)));
  if (uniformRows) {
    Value none =
        arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OLE, running.max,
                              constant(-2.9e38, rowType(acc)));
    lse = arith::SelectOp::create(
        b, loc, none,
        constant(-std::numeric_limits<double>::infinity(), rowType(acc)), lse);
  }
  return lse;
}
