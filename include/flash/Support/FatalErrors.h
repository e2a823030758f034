//===- FatalErrors.h - LLVM's fatal errors as messages ----------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// LLVM's code generators end the process when they meet an instruction that
// the target does not have. A compiler must say where that came from instead.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_SUPPORT_FATALERRORS_H
#define FLASH_SUPPORT_FATALERRORS_H

#include "llvm/ADT/STLFunctionalExtras.h"

#include <optional>
#include <string>

namespace mlir::flash {

/// For tools, once a process: makes runGuarded survive fatal errors. Libraries
/// must not call it, because the handlers are the process's.
void catchFatalErrors();

/// Runs `body`. If it ended in a fatal error or crashed, returns the message;
/// what `body` was working on must then not be used or destroyed.
std::optional<std::string> runGuarded(llvm::function_ref<void()> body);

} // namespace mlir::flash

#endif // FLASH_SUPPORT_FATALERRORS_H
