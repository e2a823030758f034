//===- Memory.h - Peak memory of one run ------------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each program is measured in a process of its own, which starts this tool
// again with --child: what one program leaves behind can't count for the other.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASHRUN_MEMORY_H
#define FLASH_TOOLS_FLASHRUN_MEMORY_H

#include "Programs.h"
#include "Report.h"

namespace mlir::flash {

/// In the child: runs the program once and measures the process meanwhile.
FailureOr<MemoryReport>
measureRun(Program &program, MutableArrayRef<HostBuffer> inputs, Location loc);

/// The one line that the child prints.
void printMemoryLine(const MemoryReport &report, llvm::raw_ostream &os);

/// In the parent: starts the child for "unfused" or "fused".
llvm::Expected<MemoryReport> measureInChild(const RunOptions &options,
                                            llvm::StringRef program);

/// Runs the rest of this tool in a child and waits for it, so that a program
/// that crashes or fails an assertion ends in a message and not in a signal.
/// Returns in the child; in the parent returns its exit code.
std::optional<int> forkGuard();

} // namespace mlir::flash

#endif // FLASH_TOOLS_FLASHRUN_MEMORY_H
