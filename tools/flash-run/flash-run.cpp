//===- flash-run.cpp - Run, compare and time a function ---------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiles a function of the input twice, as it is and with its attention
// fused, and runs both on the same inputs. Exit 0: done and within limits;
// 1: wrong results or a diagnosed error; 2: usage. See docs/Running.md.
//
//===----------------------------------------------------------------------===//

#include "Arguments.h"
#include "Programs.h"
#include "Report.h"

#include "flash/InitAll.h"
#include "flash/Runtime/NpyFile.h"

#include "mlir/InitAllPasses.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace mlir::flash;

namespace {
/// The steps of one invocation.
class Session {
public:
  Session(ModuleOp module, const RunOptions &options)
      : module(module), options(options) {}

  LogicalResult prepare();
  LogicalResult verify();
  LogicalResult bench();
  LogicalResult summarize();
  LogicalResult writeOutputs();

  RunReport report;

private:
  using Tensors = std::vector<HostTensor>;
  FailureOr<Tensors> compileAndRun(llvm::StringRef name, Flavor flavor);
  FailureOr<Tensors *> getFusedResults();
  LogicalResult checkResultShapes(ArrayRef<HostTensor> results,
                                  ArrayRef<HostTensor> others);

  ModuleOp module;
  const RunOptions &options;
  func::FuncOp entry;
  Tensors inputs;
  std::optional<Tensors> fusedResults;
};
} // namespace

LogicalResult Session::prepare() {
  entry = findEntry(module, options.entry);
  func::FuncOp against = findEntry(module, options.against);
  if (!entry || !against)
    return failure();
  if (entry.getFunctionType() != against.getFunctionType())
    return against.emitError("'")
           << options.against << "' is of type " << against.getFunctionType()
           << ", but '" << options.entry << "' is of type "
           << entry.getFunctionType();
  FailureOr<Tensors> arguments = makeArguments(entry, options);
  if (failed(arguments))
    return failure();
  inputs = std::move(*arguments);
  report.coarsest = getCoarsestFloat(module, options.entry);
  return success();
}

FailureOr<Session::Tensors> Session::compileAndRun(llvm::StringRef name,
                                                   Flavor flavor) {
  FailureOr<CompiledProgram> program =
      compileProgram(module, name, flavor, options);
  if (failed(program))
    return failure();
  if (flavor == Flavor::Fused)
    report.numAttentions = program->numAttentions;
  return runProgram(*program, inputs, entry.getLoc());
}

FailureOr<Session::Tensors *> Session::getFusedResults() {
  if (!fusedResults) {
    FailureOr<Tensors> results = compileAndRun(options.entry, Flavor::Fused);
    if (failed(results))
      return failure();
    fusedResults = std::move(*results);
  }
  return &*fusedResults;
}

LogicalResult Session::checkResultShapes(ArrayRef<HostTensor> results,
                                         ArrayRef<HostTensor> others) {
  for (auto [i, result] : llvm::enumerate(results))
    if (result.getShape() != others[i].getShape())
      return entry.emitError("result ")
             << i << " of the fused program is of shape "
             << llvm::Twine(formatShape(result.getShape(), result.getKind()))
             << ", of the unfused one "
             << llvm::Twine(
                    formatShape(others[i].getShape(), others[i].getKind()));
  return success();
}

LogicalResult Session::verify() {
  FailureOr<Tensors *> fused = getFusedResults();
  if (failed(fused))
    return failure();
  if (report.numAttentions == 0 && options.against == options.entry)
    return entry.emitError("no attention was recognized in '")
           << options.entry
           << "': the fused program is the unfused one, there is nothing to "
              "verify";
  FailureOr<Tensors> unfused = compileAndRun(options.against, Flavor::Unfused);
  if (failed(unfused) || failed(checkResultShapes(**fused, *unfused)))
    return failure();
  std::optional<Tensors> reference;
  if (options.reference) {
    FailureOr<Tensors> results =
        compileAndRun(options.against, Flavor::Reference);
    if (failed(results))
      return failure();
    reference = std::move(*results);
  }
  report.reference =
      reference ? "the unfused program in f64" : "the unfused program";
  for (auto [i, result] : llvm::enumerate(**fused)) {
    ResultReport &line = report.results.emplace_back();
    line.type = formatShape(result.getShape(), result.getKind());
    line.fused =
        compareTensors(result, reference ? (*reference)[i] : (*unfused)[i]);
    if (reference) {
      line.unfused = compareTensors((*unfused)[i], (*reference)[i]);
      line.passed = isWithinLimit(line.fused, *line.unfused, report.coarsest);
    } else {
      line.passed = isWithinLimit(line.fused, report.coarsest);
    }
    report.passed &= line.passed;
  }
  return success();
}

LogicalResult Session::bench() {
  FailureOr<CompiledProgram> unfused =
      compileProgram(module, options.against, Flavor::Unfused, options);
  FailureOr<CompiledProgram> fused =
      compileProgram(module, options.entry, Flavor::Fused, options);
  if (failed(unfused) || failed(fused))
    return failure();
  report.numAttentions = fused->numAttentions;
  auto runOnce = [&](const CompiledProgram &program) {
    return succeeded(runProgram(program, inputs, entry.getLoc()));
  };
  auto runUnfused = [&] { return runOnce(*unfused); };
  auto runFused = [&] { return runOnce(*fused); };
  report.times = benchInterleaved({runUnfused, runFused}, options.rounds);
  return success(!report.times.empty());
}

LogicalResult Session::summarize() {
  FailureOr<Tensors *> results = getFusedResults();
  if (failed(results))
    return failure();
  for (auto [i, result] : llvm::enumerate(**results)) {
    double low = INFINITY, high = -INFINITY, sum = 0;
    for (int64_t j = 0; j < result.getNumElements(); ++j) {
      low = std::min(low, result.get(j));
      high = std::max(high, result.get(j));
      sum += result.get(j);
    }
    std::string text;
    llvm::raw_string_ostream os(text);
    os << "result " << i << " "
       << formatShape(result.getShape(), result.getKind());
    if (result.getNumElements() > 0)
      os << llvm::format(": min %.6g, max %.6g, mean %.6g", low, high,
                         sum / result.getNumElements());
    report.summaries.push_back(text);
  }
  return success();
}

LogicalResult Session::writeOutputs() {
  FailureOr<Tensors *> results = getFusedResults();
  if (failed(results))
    return failure();
  for (auto [i, result] : llvm::enumerate(**results)) {
    SmallString<128> path(options.outputDir);
    llvm::sys::path::append(path, llvm::Twine(i) + ".npy");
    if (llvm::Error error = writeNpyFile(path, result))
      return emitError(UnknownLoc::get(module.getContext()),
                       llvm::toString(std::move(error)));
  }
  return success();
}

static LogicalResult run(ModuleOp module, const RunOptions &options) {
  Session session(module, options);
  if (failed(session.prepare()))
    return failure();
  if (options.verify && failed(session.verify()))
    return failure();
  if (options.bench && failed(session.bench()))
    return failure();
  if (!options.verify && !options.bench && failed(session.summarize()))
    return failure();
  if (!options.outputDir.empty() && failed(session.writeOutputs()))
    return failure();
  if (options.json)
    printJSON(session.report, options, llvm::outs());
  else
    printText(session.report, options, llvm::outs());
  llvm::outs().flush();
  return success(session.report.passed);
}

int main(int argc, char **argv) {
  std::optional<RunOptions> options = parseOptions(argc, argv);
  if (!options)
    return 2;
  registerAllPasses();
  DialectRegistry registry;
  registerUpstreamDialects(registry);
  registerFlashDialects(registry);
  registerAllToLLVMIRTranslations(registry);
  MLIRContext context(registry);
  context.printOpOnDiagnostic(false);

  llvm::SourceMgr sources;
  SourceMgrDiagnosticHandler handler(sources, &context);
  OwningOpRef<ModuleOp> module =
      parseSourceFile<ModuleOp>(options->inputFile, sources, &context);
  if (!module || failed(run(*module, *options)))
    return 1;
  return 0;
}
