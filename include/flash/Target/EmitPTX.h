//===- EmitPTX.h - LLVM IR and PTX of GPU kernels ---------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A gpu.module in the LLVM and NVVM dialects becomes LLVM IR, and that PTX,
// through a code generator of our own at O3. The middle end before it is four
// passes: EarlyCSE, InstCombine, SimplifyCFG, Sink. They halve the time of code
// generation and take 8 to 19 % off the machine code of the portable schedule,
// and with it the last spills. The whole of -O3 makes it larger than none at
// all, and backward kernels spill: it undoes what schedules decided.
//
// Floating-point numbers of type f32 flush denormals to zero, so that
// `llvm.intr.exp2` with the flag afn is one instruction (ex2.approx.ftz.f32).
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TARGET_EMITPTX_H
#define FLASH_TARGET_EMITPTX_H

#include "flash/Target/Chips.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/raw_ostream.h"

#include <memory>
#include <string>

namespace llvm {
class LLVMContext;
class Module;
} // namespace llvm

namespace mlir::flash {

/// The translations to LLVM IR that kernels need, and no others.
void registerKernelTranslations(DialectRegistry &registry);

/// LLVM IR of the kernels of `module`, as the code generator takes it. Symbols
/// that are not kernels get the module's name as a prefix, so that several
/// modules can be linked into one or merged as PTX. Null after a diagnostic.
std::unique_ptr<llvm::Module> translateKernels(gpu::GPUModuleOp module,
                                               const Chip &chip,
                                               llvm::LLVMContext &context);

/// PTX of the kernels of `module`. Same input, same bytes. Safe to call from
/// several threads, for different modules.
FailureOr<std::string> emitPTX(gpu::GPUModuleOp module, const Chip &chip);

/// LLVM IR of the kernels of all modules, as the text of one module.
LogicalResult emitKernelsLLVMIR(ArrayRef<gpu::GPUModuleOp> modules,
                                const Chip &chip, llvm::raw_ostream &os);

/// Texts that emitPTX made for one chip as one text: a header, then what
/// follows the header of each.
std::string mergePTX(ArrayRef<StringRef> texts);

} // namespace mlir::flash

#endif // FLASH_TARGET_EMITPTX_H
