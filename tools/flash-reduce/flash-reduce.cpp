//===- flash-reduce.cpp - Small inputs for bug reports -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// mlir-reduce with our dialects, passes and ways to simplify an attention.
//
//===----------------------------------------------------------------------===//

#include "ReductionPatterns.h"

#include "flash/InitAll.h"

#include "mlir/InitAllPasses.h"
#include "mlir/Tools/mlir-reduce/MlirReduceMain.h"

#include <cstdlib>

using namespace mlir;

int main(int argc, char **argv) {
  registerAllPasses();
  flash::registerFlashPasses();
  DialectRegistry registry;
  flash::registerUpstreamDialects(registry);
  flash::registerFlashDialects(registry);
  flash::registerReductionPatterns(registry);
  MLIRContext context(registry);
  return succeeded(mlirReduceMain(argc, argv, context)) ? EXIT_SUCCESS
                                                        : EXIT_FAILURE;
}
