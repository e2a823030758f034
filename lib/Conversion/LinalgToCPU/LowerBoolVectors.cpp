//===- LowerBoolVectors.cpp - Byte accesses for i1 buffers -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Input: vector transfers, loads and stores on memrefs of i1. Output: LLVM
// accesses of i8 vectors with trunc or zext. A scalar i1 takes one byte in
// memory (LLVM stores it so), an LLVM vector of i1 takes one bit a lane;
// upstream's conversion mixes the two. One-dimensional transfers of every type
// become loads and stores here, so that none of i1 is left for upstream.
//
//===----------------------------------------------------------------------===//

#include "flash/Conversion/LinalgToCPU/Passes.h"
#include "mlir/Conversion/LLVMCommon/ConversionTarget.h"
#include "mlir/Conversion/LLVMCommon/Pattern.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Dialect/Vector/Transforms/LoweringPatterns.h"
#include "mlir/Dialect/Vector/Transforms/VectorRewritePatterns.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::flash {
#define GEN_PASS_DEF_CPULOWERBOOLVECTORS
#include "flash/Conversion/LinalgToCPU/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;

/// True if `type` holds i1.
static bool isBool(MemRefType type) {
  return type.getElementType().isInteger(1);
}

namespace {

template <typename Op>
struct BoolAccessPattern : public ConvertOpToLLVMPattern<Op> {
  using ConvertOpToLLVMPattern<Op>::ConvertOpToLLVMPattern;

  /// The same vector with one byte a lane.
  static VectorType bytes(VectorType type) {
    return VectorType::get(type.getShape(),
                           IntegerType::get(type.getContext(), 8));
  }
  Value address(ConversionPatternRewriter &rewriter, Location loc,
                MemRefType type, Value descriptor, ValueRange indices) const {
    return this->getStridedElementPtr(rewriter, loc, type, descriptor, indices);
  }
};

struct BoolLoad : public BoolAccessPattern<vector::LoadOp> {
  using BoolAccessPattern::BoolAccessPattern;
  LogicalResult
  matchAndRewrite(vector::LoadOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!isBool(op.getMemRefType()))
      return rewriter.notifyMatchFailure(op, "buffer does not hold i1");
    Value ptr = address(rewriter, op.getLoc(), op.getMemRefType(),
                        adaptor.getBase(), adaptor.getIndices());
    Value loaded = LLVM::LoadOp::create(
        rewriter, op.getLoc(), bytes(op.getVectorType()), ptr, /*alignment=*/1);
    rewriter.replaceOpWithNewOp<LLVM::TruncOp>(op, op.getVectorType(), loaded);
    return success();
  }
};

struct BoolStore : public BoolAccessPattern<vector::StoreOp> {
  using BoolAccessPattern::BoolAccessPattern;
  LogicalResult
  matchAndRewrite(vector::StoreOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!isBool(op.getMemRefType()))
      return rewriter.notifyMatchFailure(op, "buffer does not hold i1");
    Value ptr = address(rewriter, op.getLoc(), op.getMemRefType(),
                        adaptor.getBase(), adaptor.getIndices());
    Value wide =
        LLVM::ZExtOp::create(rewriter, op.getLoc(), bytes(op.getVectorType()),
                             adaptor.getValueToStore());
    rewriter.replaceOpWithNewOp<LLVM::StoreOp>(op, wide, ptr, /*alignment=*/1);
    return success();
  }
};

struct BoolMaskedLoad : public BoolAccessPattern<vector::MaskedLoadOp> {
  using BoolAccessPattern::BoolAccessPattern;
  LogicalResult
  matchAndRewrite(vector::MaskedLoadOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!isBool(op.getMemRefType()))
      return rewriter.notifyMatchFailure(op, "buffer does not hold i1");
    Location loc = op.getLoc();
    VectorType wideType = bytes(op.getVectorType());
    Value ptr = address(rewriter, loc, op.getMemRefType(), adaptor.getBase(),
                        adaptor.getIndices());
    Value pass =
        LLVM::ZExtOp::create(rewriter, loc, wideType, adaptor.getPassThru());
    Value loaded = LLVM::MaskedLoadOp::create(rewriter, loc, wideType, ptr,
                                              adaptor.getMask(), pass,
                                              /*alignment=*/1);
    rewriter.replaceOpWithNewOp<LLVM::TruncOp>(op, op.getVectorType(), loaded);
    return success();
  }
};

struct BoolMaskedStore : public BoolAccessPattern<vector::MaskedStoreOp> {
  using BoolAccessPattern::BoolAccessPattern;
  LogicalResult
  matchAndRewrite(vector::MaskedStoreOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!isBool(op.getMemRefType()))
      return rewriter.notifyMatchFailure(op, "buffer does not hold i1");
    Location loc = op.getLoc();
    Value ptr = address(rewriter, loc, op.getMemRefType(), adaptor.getBase(),
                        adaptor.getIndices());
    Value wide = LLVM::ZExtOp::create(rewriter, loc, bytes(op.getVectorType()),
                                      adaptor.getValueToStore());
    rewriter.replaceOpWithNewOp<LLVM::MaskedStoreOp>(
        op, wide, ptr, adaptor.getMask(), /*alignment=*/1);
    return success();
  }
};

struct LowerBoolVectors
    : public flash::impl::CPULowerBoolVectorsBase<LowerBoolVectors> {
  void runOnOperation() override {
    RewritePatternSet transfers(&getContext());
    vector::populateVectorTransferLoweringPatterns(transfers,
                                                   /*maxTransferRank=*/1);
    vector::populateVectorMaskMaterializationPatterns(
        transfers, /*force32BitVectorIndices=*/false);
    (void)applyPatternsGreedily(getOperation(), std::move(transfers));

    LLVMTypeConverter converter(&getContext());
    RewritePatternSet patterns(&getContext());
    patterns.add<BoolLoad, BoolStore, BoolMaskedLoad, BoolMaskedStore>(
        converter);
    ConversionTarget target(getContext());
    target.addLegalDialect<LLVM::LLVMDialect>();
    target.markUnknownOpDynamicallyLegal([](Operation *) { return true; });
    target.addDynamicallyLegalOp<vector::LoadOp>(
        [](vector::LoadOp op) { return !isBool(op.getMemRefType()); });
    target.addDynamicallyLegalOp<vector::StoreOp>(
        [](vector::StoreOp op) { return !isBool(op.getMemRefType()); });
    target.addDynamicallyLegalOp<vector::MaskedLoadOp>(
        [](vector::MaskedLoadOp op) { return !isBool(op.getMemRefType()); });
    target.addDynamicallyLegalOp<vector::MaskedStoreOp>(
        [](vector::MaskedStoreOp op) { return !isBool(op.getMemRefType()); });
    if (failed(applyPartialConversion(getOperation(), target,
                                      std::move(patterns))))
      signalPassFailure();
  }
};

} // namespace
