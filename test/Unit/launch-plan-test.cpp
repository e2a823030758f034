//===- launch-plan-test.cpp - Forms of launch plans for tests ---*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// usage: launch-plan-test FILE attr|json
//        launch-plan-test FILE header IMAGE
//
// Reads a plan from FILE (*.json, or MLIR with `flash.launch_plan` on the
// module) and prints it in another form. IMAGE is PTX, or a cubin if its name
// ends in .cubin.
//
//===----------------------------------------------------------------------===//

#include "flash/Target/EmitHeader.h"
#include "flash/Target/LaunchPlan.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace mlir::flash;

static FailureOr<LaunchPlan> readPlan(StringRef file, MLIRContext &context,
                                      llvm::SourceMgr &sources) {
  if (!file.ends_with(".json")) {
    auto module = parseSourceFile<ModuleOp>(file, sources, &context);
    if (!module)
      return failure();
    return LaunchPlan::fromAttr(
        (*module)->getAttrOfType<DictionaryAttr>(LaunchPlan::attrName),
        module->getLoc());
  }
  auto buffer = llvm::MemoryBuffer::getFile(file);
  if (!buffer)
    return emitError(UnknownLoc::get(&context), "no file ") << file, failure();
  return LaunchPlan::fromJSON((*buffer)->getBuffer(),
                              FileLineColLoc::get(&context, file, 1, 1));
}

static LogicalResult printHeader(const LaunchPlan &plan, StringRef file,
                                 Location loc) {
  auto buffer = llvm::MemoryBuffer::getFile(file);
  if (!buffer)
    return emitError(loc, "no file ") << file;
  KernelImage image = {plan, "", ""};
  (file.ends_with(".cubin") ? image.cubin : image.ptx) =
      (*buffer)->getBuffer().str();
  emitHeader(image, llvm::outs());
  return success();
}

static int run(ArrayRef<char *> arguments) {
  MLIRContext context(MLIRContext::Threading::DISABLED);
  context.allowUnregisteredDialects();
  context.printOpOnDiagnostic(false);
  llvm::SourceMgr sources;
  SourceMgrDiagnosticHandler handler(sources, &context);
  FailureOr<LaunchPlan> plan = readPlan(arguments[0], context, sources);
  if (failed(plan))
    return 1;
  StringRef form = arguments[1];
  if (form == "attr")
    llvm::outs() << plan->toAttr(&context) << "\n";
  else if (form == "json")
    plan->writeJSON(llvm::outs());
  else if (form == "header" && arguments.size() == 3)
    return failed(printHeader(*plan, arguments[2], UnknownLoc::get(&context)));
  else
    return 2;
  return 0;
}

int main(int argc, char **argv) {
  ArrayRef<char *> arguments(argv + 1, argc - 1);
  return arguments.size() < 2 ? 2 : run(arguments);
}
