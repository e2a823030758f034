//===- Passes.h - Passes for running programs -------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Generated declarations of the passes in Passes.td.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_RUNTIME_PASSES_H
#define FLASH_RUNTIME_PASSES_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

namespace mlir::flash {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "flash/Runtime/Passes.h.inc"

/// The type that flash-widen-floats makes of `type`.
Type widenFloats(Type type);

} // namespace mlir::flash

#endif // FLASH_RUNTIME_PASSES_H
