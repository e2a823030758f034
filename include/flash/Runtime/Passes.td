//===- Passes.td - Passes for running programs -------------*- tablegen -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_RUNTIME_PASSES_TD
#define FLASH_RUNTIME_PASSES_TD

include "mlir/Pass/PassBase.td"

def WidenFloats : Pass<"flash-widen-floats", "::mlir::ModuleOp"> {
  let summary = "compute everything in f64: the reference of flash-run";
  let description = [{
    Replaces every float type by f64, in types, constants and signatures, and
    erases the casts that no longer change anything. The program then computes
    the same expression without rounding to the types it names. Functions
    without a body, resources and casts of bits between floats and integers
    are refused.

    *Numeric effect:* the purpose; all roundings become those of f64.
  }];
}

#endif // FLASH_RUNTIME_PASSES_TD
