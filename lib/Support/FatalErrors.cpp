//===- FatalErrors.cpp - LLVM's fatal errors as messages --------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Support/FatalErrors.h"

#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir::flash;

/// Of the guarded call that this thread is in.
static thread_local std::string *currentMessage = nullptr;

static void handleFatalError(void *, const char *reason, bool) {
  llvm::CrashRecoveryContext *guard = llvm::CrashRecoveryContext::GetCurrent();
  if (guard && currentMessage) {
    *currentMessage = reason;
    guard->HandleExit(1);
  }
  // As LLVM does without a handler: it aborts when this returns.
  llvm::errs() << "LLVM ERROR: " << reason << '\n';
}

void mlir::flash::catchFatalErrors() {
  llvm::CrashRecoveryContext::Enable();
  llvm::install_fatal_error_handler(handleFatalError);
}

std::optional<std::string>
mlir::flash::runGuarded(llvm::function_ref<void()> body) {
  std::string message;
  std::string *outer = std::exchange(currentMessage, &message);
  llvm::CrashRecoveryContext guard;
  guard.DumpStackAndCleanupOnFailure = true;
  bool finished = guard.RunSafely(body);
  currentMessage = outer;
  if (finished)
    return std::nullopt;
  return message.empty() ? "it crashed" : message;
}
