//===- embed-flash.cpp - The flash passes in another project ----*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads the MLIR file named on the command line, raises its attention, tiles it
// and prints the result. See docs/Embedding.md.
//
//===----------------------------------------------------------------------===//

#include "flash/Dialect/FlashTile/Transforms/Passes.h"
#include "flash/InitAll.h"
#include "flash/Pipelines/Raise.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/Support/raw_ostream.h"

int main(int argc, char **argv) {
  if (argc != 2) {
    llvm::errs() << "usage: embed-flash FILE.mlir\n";
    return 2;
  }

  mlir::DialectRegistry registry;
  mlir::flash::registerUpstreamDialects(registry);
  mlir::flash::registerFlashDialects(registry);
  mlir::MLIRContext context(registry);

  mlir::OwningOpRef<mlir::ModuleOp> module =
      mlir::parseSourceFile<mlir::ModuleOp>(argv[1], &context);
  if (!module)
    return 1;

  mlir::PassManager passes(&context);
  mlir::flash::buildRaisePipeline(passes);
  passes.addPass(mlir::flash_tile::createFlashPlanAttention());
  passes.addPass(mlir::flash_tile::createFlashTileAttention());
  passes.addPass(mlir::createCanonicalizerPass());
  if (mlir::failed(passes.run(*module)))
    return 1;

  module->print(llvm::outs());
  return 0;
}
