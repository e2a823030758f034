//===- LaunchSymbols.h - The launcher that compiled code calls --*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_RUNTIME_LAUNCHSYMBOLS_H
#define FLASH_LIB_RUNTIME_LAUNCHSYMBOLS_H

#include "llvm/ExecutionEngine/Orc/Core.h"
#include "llvm/ExecutionEngine/Orc/Mangling.h"

namespace mlir::flash {

/// flash_launch_kernels, by its C interface.
llvm::orc::SymbolMap getLaunchSymbols(llvm::orc::MangleAndInterner interner);

} // namespace mlir::flash

#endif // FLASH_LIB_RUNTIME_LAUNCHSYMBOLS_H
