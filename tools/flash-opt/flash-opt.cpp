//===- flash-opt.cpp - The driver -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An ordinary MLIR driver with our dialects, passes and pipelines.
//
//===----------------------------------------------------------------------===//

#include "flash/InitAll.h"

#include "mlir/InitAllPasses.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"

using namespace mlir;

int main(int argc, char **argv) {
  registerAllPasses();
  flash::registerFlashPasses();
  DialectRegistry registry;
  flash::registerUpstreamDialects(registry);
  flash::registerFlashDialects(registry);
  return asMainReturnCode(MlirOptMain(
      argc, argv, "flash-opt: a compiler for attention\n", registry));
}
