//===- FloatConversions.h - Conversions the code generator calls -*- C++
//-*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// On hosts without the instructions LLVM calls compiler-rt for f16 and bf16
// conversions. Older libgcc lacks the bf16 ones, so the JIT brings its own.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_RUNTIME_FLOATCONVERSIONS_H
#define FLASH_LIB_RUNTIME_FLOATCONVERSIONS_H

#include "llvm/ExecutionEngine/Orc/Core.h"
#include "llvm/ExecutionEngine/Orc/Mangling.h"

namespace mlir::flash {

/// __truncsfbf2 and __truncdfbf2.
llvm::orc::SymbolMap
getFloatConversionSymbols(llvm::orc::MangleAndInterner interner);

} // namespace mlir::flash

#endif // FLASH_LIB_RUNTIME_FLOATCONVERSIONS_H
