//===- ScalarsToLLVM.cpp - Loops and scalars to the LLVM dialect ----------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Upstream's patterns for affine, scf, arith, math and cf, applied together.
//
//===----------------------------------------------------------------------===//

#include "flash/Conversion/FlashTileToNVVM/Passes.h"

#include "mlir/Conversion/AffineToStandard/AffineToStandard.h"
#include "mlir/Conversion/ArithToLLVM/ArithToLLVM.h"
#include "mlir/Conversion/ControlFlowToLLVM/ControlFlowToLLVM.h"
#include "mlir/Conversion/LLVMCommon/ConversionTarget.h"
#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/Conversion/MathToLLVM/MathToLLVM.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Transforms/DialectConversion.h"

namespace mlir::flash_tile {
#define GEN_PASS_DEF_FLASHSCALARSTOLLVM
#include "flash/Conversion/FlashTileToNVVM/Passes.h.inc"
} // namespace mlir::flash_tile

using namespace mlir;

namespace {
struct FlashScalarsToLLVMPass
    : flash_tile::impl::FlashScalarsToLLVMBase<FlashScalarsToLLVMPass> {
  void runOnOperation() override {
    for (auto kernel : getOperation().getOps<LLVM::LLVMFuncOp>())
      if (failed(convert(kernel)))
        return signalPassFailure();
  }

private:
  LogicalResult convert(LLVM::LLVMFuncOp kernel) {
    LowerToLLVMOptions options(&getContext());
    if (auto bits = dyn_cast_if_present<IntegerAttr>(
            kernel->removeAttr(flash_tile::indexBitsAttrName)))
      options.overrideIndexBitwidth(bits.getInt());
    LLVMTypeConverter converter(&getContext(), options);
    RewritePatternSet patterns(&getContext());
    populateAffineToStdConversionPatterns(patterns);
    populateSCFToControlFlowConversionPatterns(patterns);
    arith::populateCeilFloorDivExpandOpsPatterns(patterns);
    arith::populateArithToLLVMConversionPatterns(converter, patterns);
    populateMathToLLVMConversionPatterns(converter, patterns);
    cf::populateControlFlowToLLVMConversionPatterns(converter, patterns);

    LLVMConversionTarget target(getContext());
    target.addLegalDialect<LLVM::LLVMDialect, NVVM::NVVMDialect>();
    target.addIllegalDialect<affine::AffineDialect, scf::SCFDialect,
                             arith::ArithDialect, math::MathDialect,
                             cf::ControlFlowDialect>();
    return applyPartialConversion(kernel, target, std::move(patterns));
  }
};
} // namespace
