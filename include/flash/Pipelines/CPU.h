//===- CPU.h - CPU pipelines -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Takes a module of linalg, tensor, arith, math, scf, memref, vector and func
// ops to the LLVM dialect, in two halves that other stages can use apart:
//
//   1. linalg -> vector: normalize, fuse elementwise chains, tile and vectorize
//      contractions, tile and vectorize the rest, bufferize, deallocate.
//   2. vector -> LLVM: scf.forall to OpenMP (or to sequential loops), vector
//      and math lowering, LLVM dialect.
//
// Ops inside scf.forall (our tiled attention) keep their structure in both.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_PIPELINES_CPU_H
#define FLASH_PIPELINES_CPU_H

#include "mlir/Pass/PassOptions.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace mlir::flash {

/// What the CPU pipelines need to know about the machine.
struct CPUPipelineOptions {
  /// Width of a vector register in bits; 0 asks the host.
  unsigned vectorBits = 0;
  /// Run the iterations of scf.forall on OpenMP threads.
  bool parallel = true;
};

/// Returns the width in bits of the host's widest useful vector registers.
unsigned getHostVectorBits();

/// First half: linalg on tensors -> scf and vector on memrefs.
void buildLinalgToVectorPipeline(OpPassManager &pm,
                                 const CPUPipelineOptions &options = {});

/// Second half: scf and vector on memrefs -> LLVM dialect.
void buildVectorToLLVMPipeline(OpPassManager &pm,
                               const CPUPipelineOptions &options = {});

/// Both halves: what `flash-cpu-lower-linalg` runs.
void buildLinalgToLLVMPipeline(OpPassManager &pm,
                               const CPUPipelineOptions &options = {});

/// Linalg on tensors to the LLVM dialect by plain loops and calls of libm: code
/// that is there soon, and as close to the text of the program as can be.
void buildPlainLinalgToLLVMPipeline(OpPassManager &pm);

/// Registers `flash-cpu-lower-linalg`, `flash-cpu-linalg-to-vector` and
/// `flash-cpu-vector-to-llvm`.
void registerCPUPipelines();

} // namespace mlir::flash

#endif // FLASH_PIPELINES_CPU_H
