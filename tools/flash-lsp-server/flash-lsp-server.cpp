//===- flash-lsp-server.cpp - Editors on our dialects -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// MLIR's language server with the dialects that flash-opt reads: errors while
// typing, definitions and uses, types under the cursor.
//
//===----------------------------------------------------------------------===//

#include "flash/InitAll.h"

#include "mlir/Tools/mlir-lsp-server/MlirLspServerMain.h"

#include <cstdlib>

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  mlir::flash::registerUpstreamDialects(registry);
  mlir::flash::registerFlashDialects(registry);
  return mlir::succeeded(mlir::MlirLspServerMain(argc, argv, registry))
             ? EXIT_SUCCESS
             : EXIT_FAILURE;
}
