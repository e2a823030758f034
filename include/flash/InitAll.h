//===- InitAll.h - Register everything -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What an embedder calls to get our dialects, passes and pipelines, and what
// our tools call to get the upstream ones that real inputs use.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_INITALL_H
#define FLASH_INITALL_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::flash {

/// The flash and flash_tile dialects.
void registerFlashDialects(DialectRegistry &registry);

/// The upstream dialects, interfaces and extensions that our passes and tools
/// work with.
void registerUpstreamDialects(DialectRegistry &registry);

struct CompileRequest;

/// All passes and pipelines of this project. A tool that emits code after
/// flash-compile passes a request (flash/Pipelines/Pipelines.h).
void registerFlashPasses(CompileRequest *request = nullptr);

} // namespace mlir::flash

#endif // FLASH_INITALL_H
