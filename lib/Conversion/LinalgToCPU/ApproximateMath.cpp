//===- ApproximateMath.cpp - Polynomials for transcendental functions -*- C++
//-*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Input: math ops on f32. Output: arith and math.fma. Functions without a
// polynomial, and f64, stay for libm.
//
//===----------------------------------------------------------------------===//

#include "flash/Conversion/LinalgToCPU/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::flash {
#define GEN_PASS_DEF_CPUAPPROXIMATEMATH
#include "flash/Conversion/LinalgToCPU/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;

namespace {

struct ApproximateMath
    : public flash::impl::CPUApproximateMathBase<ApproximateMath> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    math::populateExpansionPatterns(patterns, {"exp2"});
    populateMathPolynomialApproximationPatterns(patterns,
                                                [](StringRef) { return true; });
    (void)applyPatternsGreedily(getOperation(), std::move(patterns));
  }
};

} // namespace
