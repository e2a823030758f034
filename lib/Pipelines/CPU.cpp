//===- CPU.cpp - CPU pipelines -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Pipelines/CPU.h"
#include "flash/Conversion/LinalgToCPU/Passes.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/SCF/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/TargetParser/Host.h"

using namespace mlir;
using namespace mlir::flash;

unsigned mlir::flash::getHostVectorBits() {
  llvm::StringMap<bool> features = llvm::sys::getHostCPUFeatures();
  if (features.lookup("avx512f"))
    return 512;
  return features.lookup("avx2") ? 256 : 128;
}

static unsigned getVectorBits(const CPUPipelineOptions &options) {
  return options.vectorBits ? options.vectorBits : getHostVectorBits();
}

static void addCleanup(OpPassManager &pm) {
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

static void addBufferization(OpPassManager &pm) {
  bufferization::OneShotBufferizePassOptions options;
  options.bufferizeFunctionBoundaries = true;
  options.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  options.allowReturnAllocsFromLoops = true;
  pm.addPass(bufferization::createOneShotBufferizePass(options));
  addCleanup(pm);
  bufferization::buildBufferDeallocationPipeline(pm);
  pm.addPass(createConvertBufferizationToMemRefPass());
}

void mlir::flash::buildLinalgToVectorPipeline(
    OpPassManager &pm, const CPUPipelineOptions &options) {
  unsigned vectorBits = getVectorBits(options);
  addCleanup(pm);
  OpPassManager &functions = pm.nest<func::FuncOp>();
  functions.addPass(createCPUNormalizeLinalg());
  functions.addPass(createCPUFuseElementwise());
  addCleanup(functions);
  // Before tiling: its analysis is quadratic in the number of accesses.
  functions.addPass(bufferization::createEmptyTensorEliminationPass());
  functions.addPass(createCPUTileContractions(
      CPUTileContractionsOptions{vectorBits, options.parallel}));
  functions.addPass(createCPUTileElementwise());
  functions.addPass(createCPUVectorizeElementwise(
      CPUVectorizeElementwiseOptions{vectorBits}));
  addCleanup(functions);
  addBufferization(pm);
  pm.addNestedPass<func::FuncOp>(createConvertLinalgToLoopsPass());
  addCleanup(pm);
}

/// Math in types that libm and LLVM have.
static void addMathLegalization(OpPassManager &functions) {
  math::MathExtendToSupportedTypesOptions mathTypes;
  mathTypes.extraTypeStrs = {"f32"};
  functions.addPass(math::createMathExtendToSupportedTypes(mathTypes));
  // Integer powers become products; LLVM has them for i32 exponents only.
  math::MathExpandOpsPassOptions powers;
  powers.opMnemonics = {"fpowi"};
  functions.addPass(math::createMathExpandOpsPass(powers));
}

/// What is left once vectors and math are in the LLVM dialect.
static void addScalarsToLLVM(OpPassManager &pm) {
  pm.addPass(arith::createArithExpandOpsPass());
  pm.addPass(createArithToLLVMConversionPass());
  pm.addPass(createConvertIndexToLLVMPass());
  pm.addPass(createFinalizeMemRefToLLVMConversionPass());
  pm.addPass(createConvertFuncToLLVMPass());
  pm.addPass(createConvertControlFlowToLLVMPass());
  pm.addPass(createUBToLLVMConversionPass());
}

void mlir::flash::buildVectorToLLVMPipeline(OpPassManager &pm,
                                            const CPUPipelineOptions &options) {
  pm.addPass(createCPUOutlineLoops());
  OpPassManager &functions = pm.nest<func::FuncOp>();
  // Before declarations of libm join the module: they have no such interface.
  functions.addPass(LLVM::createLLVMRequestCWrappersPass());
  functions.addPass(createForallToParallelLoopPass());
  functions.addPass(createConvertVectorToSCFPass(
      VectorTransferToSCFOptions().enableFullUnroll()));
  addMathLegalization(functions);
  functions.addPass(createCPUApproximateMath());
  addCleanup(functions);
  functions.addPass(memref::createExpandStridedMetadataPass());
  functions.addPass(createLowerAffinePass());
  if (options.parallel) {
    pm.addPass(createConvertSCFToOpenMPPass());
    pm.addPass(createCPUScheduleLoops());
    // Inlines memref.alloca_scope, which can't hold branches.
    pm.addPass(createCanonicalizerPass());
  }
  pm.addPass(createSCFToControlFlowPass());
  addCleanup(pm);

  pm.addPass(createCPULowerBoolVectors());
  ConvertVectorToLLVMPassOptions vectorOptions;
  vectorOptions.force32BitVectorIndices = false;
  pm.addPass(createConvertVectorToLLVMPass(vectorOptions));
  pm.addPass(createConvertMathToLLVMPass());
  pm.addPass(createConvertMathToLibmPass());
  // A call of libm on a vector is a call for each element.
  pm.addPass(createConvertVectorToLLVMPass(vectorOptions));
  addScalarsToLLVM(pm);
  pm.addPass(createConvertOpenMPToLLVMPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
}

void mlir::flash::buildPlainLinalgToLLVMPipeline(OpPassManager &pm) {
  OpPassManager &functions = pm.nest<func::FuncOp>();
  functions.addPass(createCPUNormalizeLinalg());
  functions.addPass(createCSEPass());
  functions.addPass(bufferization::createEmptyTensorEliminationPass());
  addBufferization(pm);
  OpPassManager &loops = pm.nest<func::FuncOp>();
  loops.addPass(createConvertLinalgToLoopsPass());
  loops.addPass(LLVM::createLLVMRequestCWrappersPass());
  addMathLegalization(loops);
  loops.addPass(memref::createExpandStridedMetadataPass());
  loops.addPass(createLowerAffinePass());
  pm.addPass(createSCFToControlFlowPass());
  pm.addPass(createConvertMathToLLVMPass());
  pm.addPass(createConvertMathToLibmPass());
  addScalarsToLLVM(pm);
  pm.addPass(createReconcileUnrealizedCastsPass());
}

void mlir::flash::buildLinalgToLLVMPipeline(OpPassManager &pm,
                                            const CPUPipelineOptions &options) {
  buildLinalgToVectorPipeline(pm, options);
  buildVectorToLLVMPipeline(pm, options);
}

namespace {

/// Command-line form of CPUPipelineOptions.
struct CPUPipelineFlags : public PassPipelineOptions<CPUPipelineFlags> {
  Option<unsigned> vectorBits{
      *this, "vector-bits",
      llvm::cl::desc("width of a vector register in bits (0: the host's)"),
      llvm::cl::init(0)};
  Option<bool> parallel{*this, "parallel",
                        llvm::cl::desc("run scf.forall on OpenMP threads"),
                        llvm::cl::init(true)};

  CPUPipelineOptions get() const {
    CPUPipelineOptions options;
    options.vectorBits = vectorBits;
    options.parallel = parallel;
    return options;
  }
};

} // namespace

void mlir::flash::registerCPUPipelines() {
  PassPipelineRegistration<CPUPipelineFlags>(
      "flash-cpu-lower-linalg",
      "lower linalg on tensors to the LLVM dialect for the CPU",
      [](OpPassManager &pm, const CPUPipelineFlags &flags) {
        buildLinalgToLLVMPipeline(pm, flags.get());
      });
  PassPipelineRegistration<CPUPipelineFlags>(
      "flash-cpu-linalg-to-vector",
      "tile, vectorize and bufferize linalg on tensors",
      [](OpPassManager &pm, const CPUPipelineFlags &flags) {
        buildLinalgToVectorPipeline(pm, flags.get());
      });
  PassPipelineRegistration<CPUPipelineFlags>(
      "flash-cpu-vector-to-llvm",
      "lower bufferized loops over vectors to the LLVM dialect",
      [](OpPassManager &pm, const CPUPipelineFlags &flags) {
        buildVectorToLLVMPipeline(pm, flags.get());
      });
}
