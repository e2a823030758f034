//===- ExpandExp2.cpp - exp2 as a polynomial -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In:  math.exp2 on vectors of f32. Out: arithmetic.
//
// 2^x = 2^n · 2^f with n = round(x), f in [-1/2, 1/2]; 2^f by a polynomial of
// degree 6 with p(0) = 1 (minimax of the relative error, 2.0e-9 before
// rounding; 1.7 ulp at most when evaluated in f32); 2^n through the exponent
// bits. Results below 2^-126 are 0, x = -inf gives 0, NaN gives NaN, and
// x >= 128 gives inf.
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/FlashTile/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::flash_tile {
#define GEN_PASS_DEF_FLASHEXPANDEXP2
#include "flash/Dialect/FlashTile/Transforms/Passes.h.inc"
} // namespace mlir::flash_tile

using namespace mlir;

/// p(f) - 1 = Σ coefficients[i]·f^(i + 1).
static constexpr double coefficients[] = {
    0.693147202855046,    0.24022647913631645,   0.055503324711573834,
    0.009618437357477829, 0.0013398874404163055, 0.00015353361938415418};

namespace {
struct ExpandExp2 : OpRewritePattern<math::Exp2Op> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::Exp2Op op,
                                PatternRewriter &rewriter) const override {
    auto type = dyn_cast<VectorType>(op.getType());
    if (!type || !type.getElementType().isF32())
      return rewriter.notifyMatchFailure(op, "not a vector of f32");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    VectorType intType = type.clone(b.getI32Type());
    auto constant = [&](double value) -> Value {
      return arith::ConstantOp::create(
          b, type,
          DenseElementsAttr::get(type, b.getF32FloatAttr(value).getValue()));
    };
    auto intConstant = [&](int32_t value) -> Value {
      return arith::ConstantOp::create(b, intType,
                                       DenseElementsAttr::get(intType, value));
    };
    auto select = [&](arith::CmpFPredicate predicate, Value lhs, Value rhs,
                      Value a, Value c) -> Value {
      Value cond = arith::CmpFOp::create(b, predicate, lhs, rhs);
      return arith::SelectOp::create(b, cond, a, c);
    };
    // Comparisons that are false for NaN keep it: it reaches f and the result.
    Value x = op.getOperand();
    Value low = constant(-127.0), high = constant(128.0);
    x = select(arith::CmpFPredicate::OLT, x, low, low, x);
    x = select(arith::CmpFPredicate::OGT, x, high, high, x);
    Value n = math::RoundEvenOp::create(b, x);
    Value f = arith::SubFOp::create(b, x, n);
    Value p = constant(coefficients[5]);
    for (int i = 4; i >= 0; --i)
      p = math::FmaOp::create(b, p, f, constant(coefficients[i]));
    p = math::FmaOp::create(b, p, f, constant(1.0));
    // n = -127 has the bits of 0, n = 128 those of inf.
    Value exponent = arith::FPToSIOp::create(b, intType, n);
    exponent = arith::AddIOp::create(b, exponent, intConstant(127));
    exponent = arith::ShLIOp::create(b, exponent, intConstant(23));
    Value power = arith::BitcastOp::create(b, type, exponent);
    rewriter.replaceOpWithNewOp<arith::MulFOp>(op, p, power);
    return success();
  }
};

struct FlashExpandExp2Pass
    : flash_tile::impl::FlashExpandExp2Base<FlashExpandExp2Pass> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<ExpandExp2>(&getContext());
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};
} // namespace
