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
#include "Memory.h"
#include "Programs.h"
#include "Report.h"

#include "flash/InitAll.h"
#include "flash/Runtime/NpyFile.h"
#include "flash/Target/EmitPTX.h"

#include "mlir/IR/Remarks.h"
#include "mlir/Parser/Parser.h"
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
  LogicalResult benchKernels();
  LogicalResult measureMemory();
  LogicalResult runAsChild();
  LogicalResult summarize();
  LogicalResult writeOutputs();

  RunReport report;

private:
  FailureOr<Buffers> compileAndRun(llvm::StringRef name, Flavor flavor);
  FailureOr<Buffers *> getFusedResults();
  LogicalResult checkResultShapes(ArrayRef<HostBuffer> results,
                                  ArrayRef<HostBuffer> others);

  ModuleOp module;
  const RunOptions &options;
  func::FuncOp entry;
  Buffers inputs;
  std::optional<Buffers> fusedResults;
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
  FailureOr<Buffers> arguments = makeArguments(entry, options);
  if (failed(arguments))
    return failure();
  inputs = std::move(*arguments);
  report.coarsest = getCoarsestFloat(module, options.entry);
  return success();
}

FailureOr<Buffers> Session::compileAndRun(llvm::StringRef name, Flavor flavor) {
  FailureOr<Program> program =
      Program::compile(module, name, flavor, options, inputs);
  if (failed(program))
    return failure();
  if (flavor == Flavor::Fused)
    report.attention = program->attention;
  return program->run(inputs, entry.getLoc());
}

FailureOr<Buffers *> Session::getFusedResults() {
  if (!fusedResults) {
    FailureOr<Buffers> results = compileAndRun(options.entry, Flavor::Fused);
    if (failed(results))
      return failure();
    fusedResults = std::move(*results);
  }
  return &*fusedResults;
}

LogicalResult Session::checkResultShapes(ArrayRef<HostBuffer> results,
                                         ArrayRef<HostBuffer> others) {
  for (auto [i, result] : llvm::enumerate(results))
    if (result.getShape() != others[i].getShape())
      return entry.emitError("result ")
             << i << " of the fused program is of shape "
             << llvm::Twine(
                    formatShape(result.getShape(), getElementKind(result)))
             << ", of the unfused one "
             << llvm::Twine(formatShape(others[i].getShape(),
                                        getElementKind(others[i])));
  return success();
}

LogicalResult Session::verify() {
  FailureOr<Buffers *> fused = getFusedResults();
  if (failed(fused))
    return failure();
  FailureOr<Buffers> unfused = compileAndRun(options.against, Flavor::Unfused);
  if (failed(unfused) || failed(checkResultShapes(**fused, *unfused)))
    return failure();
  std::optional<Buffers> reference;
  if (options.reference) {
    FailureOr<Buffers> results =
        compileAndRun(options.against, Flavor::Reference);
    if (failed(results))
      return failure();
    reference = std::move(*results);
  }
  report.reference =
      reference ? "the unfused program in f64" : "the unfused program";
  for (auto [i, result] : llvm::enumerate(**fused)) {
    ResultReport &line = report.results.emplace_back();
    line.type = formatShape(result.getShape(), getElementKind(result));
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

/// The device's kernels alone: the rest of the program is the CPU's.
LogicalResult Session::benchKernels() {
  FailureOr<Program> fused =
      Program::compile(module, options.entry, Flavor::Fused, options, inputs);
  if (failed(fused))
    return failure();
  report.attention = fused->attention;
  std::vector<double> times;
  for (unsigned round = 0; round < options.rounds; ++round) {
    FailureOr<double> seconds = fused->timeKernels(inputs, entry.getLoc());
    if (failed(seconds))
      return failure();
    times.push_back(*seconds);
  }
  report.kernelTime = summarizeTimes(times);
  return success();
}

LogicalResult Session::bench() {
  if (options.cuda)
    return benchKernels();
  FailureOr<Program> unfused = Program::compile(
      module, options.against, Flavor::Unfused, options, inputs);
  FailureOr<Program> fused =
      Program::compile(module, options.entry, Flavor::Fused, options, inputs);
  if (failed(unfused) || failed(fused))
    return failure();
  report.attention = fused->attention;
  auto runOnce = [&](Program &program) {
    return succeeded(program.run(inputs, entry.getLoc()));
  };
  auto runUnfused = [&] { return runOnce(*unfused); };
  auto runFused = [&] { return runOnce(*fused); };
  report.times = benchInterleaved({runUnfused, runFused}, options.rounds);
  return success(!report.times.empty());
}

LogicalResult Session::measureMemory() {
  auto measure = [&](llvm::StringRef program) -> LogicalResult {
    llvm::Expected<MemoryReport> memory = measureInChild(options, program);
    if (!memory)
      return entry.emitError(llvm::toString(memory.takeError()));
    report.memory.emplace_back(program.str(), *memory);
    return success();
  };
  if (options.measureUnfused && failed(measure("unfused")))
    return failure();
  return options.measureFused ? measure("fused") : success();
}

LogicalResult Session::runAsChild() {
  bool fused = options.child == "fused";
  FailureOr<Program> program = Program::compile(
      module, fused ? options.entry : options.against,
      fused ? Flavor::Fused : Flavor::Unfused, options, inputs);
  if (failed(program))
    return failure();
  FailureOr<MemoryReport> memory = measureRun(*program, inputs, entry.getLoc());
  if (failed(memory))
    return failure();
  printMemoryLine(*memory, llvm::outs());
  return success();
}

LogicalResult Session::summarize() {
  FailureOr<Buffers *> results = getFusedResults();
  if (failed(results))
    return failure();
  for (auto [i, result] : llvm::enumerate(**results)) {
    double low = INFINITY, high = -INFINITY, sum = 0;
    for (int64_t j = 0; j < result.getNumElements(); ++j) {
      low = std::min(low, getElement(result, j));
      high = std::max(high, getElement(result, j));
      sum += getElement(result, j);
    }
    std::string text;
    llvm::raw_string_ostream os(text);
    os << "result " << i << " "
       << formatShape(result.getShape(), getElementKind(result));
    if (result.getNumElements() > 0)
      os << llvm::format(": min %.6g, max %.6g, mean %.6g", low, high,
                         sum / result.getNumElements());
    report.summaries.push_back(text);
  }
  return success();
}

LogicalResult Session::writeOutputs() {
  FailureOr<Buffers *> results = getFusedResults();
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
  if (!options.child.empty())
    return session.runAsChild();
  if (options.verify && failed(session.verify()))
    return failure();
  if (options.bench && failed(session.bench()))
    return failure();
  if ((options.measureUnfused || options.measureFused) &&
      failed(session.measureMemory()))
    return failure();
  if (!options.verify && !options.bench &&
      !(options.measureUnfused || options.measureFused) &&
      failed(session.summarize()))
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

/// Shows what was not recognized or not tiled, and why.
static void enableRemarks(MLIRContext &context) {
  remark::RemarkCategories categories;
  categories.missed = "flash.*";
  (void)remark::enableOptimizationRemarks(
      context, nullptr, std::make_unique<remark::RemarkEmittingPolicyAll>(),
      categories, /*printAsEmitRemarks=*/true);
}

int main(int argc, char **argv) {
  std::optional<RunOptions> options = parseOptions(argc, argv);
  if (!options)
    return 2;
  if (options->child.empty() && !options->inProcess)
    if (std::optional<int> code = forkGuard())
      return *code;
  DialectRegistry registry;
  registerUpstreamDialects(registry);
  registerFlashDialects(registry);
  registerCPUTranslations(registry);
  if (options->cuda)
    registerKernelTranslations(registry);
  MLIRContext context(registry);
  enableRemarks(context);
  context.printOpOnDiagnostic(false);

  llvm::SourceMgr sources;
  SourceMgrDiagnosticHandler handler(sources, &context);
  OwningOpRef<ModuleOp> module =
      parseSourceFile<ModuleOp>(options->inputFile, sources, &context);
  if (!module || failed(run(*module, *options)))
    return 1;
  return 0;
}
