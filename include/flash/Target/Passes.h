//===- Passes.h - From kernels to code --------------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Constructors and registration of the passes in Passes.td.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TARGET_PASSES_H
#define FLASH_TARGET_PASSES_H

#include "flash/Target/Ptxas.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Pass/Pass.h"

namespace mlir::flash {

enum class KernelFormat { PTX, Cubin };

#define GEN_PASS_DECL
#include "flash/Target/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "flash/Target/Passes.h.inc"

} // namespace mlir::flash

#endif // FLASH_TARGET_PASSES_H
