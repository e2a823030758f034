//===- flash-opt.cpp - The driver -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An ordinary MLIR driver with our dialects, passes and pipelines, and around
// it what a compiler needs: results that are whole or absent, a report, object
// code. Exits with 0, 1 (diagnosed) or 2 (usage).
//
//===----------------------------------------------------------------------===//

#include "Emission.h"
#include "MatchCheck.h"
#include "Options.h"
#include "RaiseSummary.h"

#include "flash/Dialect/Flash/Transforms/ExplainAttention.h"
#include "flash/Dialect/FlashTile/Transforms/Passes.h"
#include "flash/Driver/InputCheck.h"
#include "flash/InitAll.h"
#include "flash/Pipelines/Pipelines.h"
#include "flash/Support/FatalErrors.h"
#include "flash/Support/OutputFile.h"

#include "mlir/IR/AsmState.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/PrettyStackTrace.h"
#include "llvm/Support/thread.h"

#include <csignal>
#include <cstdlib>
#include <unistd.h>

using namespace mlir;
using namespace mlir::flash;

static constexpr int exitDiagnosed = 1, exitUsage = 2;

/// Passes print to llvm::outs(), whose destructor aborts the process if an
/// error was not handled. Look at it first.
static void checkStandardStreams() {
  llvm::errs().clear_error();
  llvm::outs().flush();
  if (!llvm::outs().has_error())
    return;
  llvm::errs() << "flash-opt: error: cannot write '<stdout>': "
               << llvm::outs().error().message() << '\n';
  llvm::outs().clear_error();
  llvm::errs().clear_error();
  ::_exit(exitDiagnosed);
}

static int reportError(const Twine &message, int code) {
  llvm::errs() << "flash-opt: error: " << message << '\n';
  return code;
}

namespace {
/// One run of the driver: what the pass manager's set-up shares with the code
/// around it.
class Driver {
public:
  Driver(const DriverOptions &options, const CompileRequest &request,
         DialectRegistry &registry)
      : options(options), request(request), registry(registry) {
    if (options.verifyMatch)
      check.emplace(*options.verifyMatch);
  }

  int run();

private:
  LogicalResult setUp(PassManager &pm);
  int write(StringRef path, StringRef contents);
  bool writesIR() const;

  const DriverOptions &options;
  const CompileRequest &request;
  DialectRegistry &registry;
  MlirOptMainConfig userConfig;
  RaiseSummary summary;
  std::optional<MatchCheck> check;
  std::string report, emission;
  /// The input, which lives as long as passes run, for quotes in the report.
  std::string inputName;
  StringRef inputText;
};
} // namespace

/// Plans are shown for the host if no other chip is named.
static void planOps(ModuleOp module) {
  PassManager pm(module.getContext());
  pm.addPass(flash_tile::createFlashPlanAttention());
  // A plan that can't be made is not shown.
  (void)pm.run(module);
}

/// The user's passes, then ours.
LogicalResult Driver::setUp(PassManager &pm) {
  if (check)
    check->attach(pm);
  if (failed(userConfig.setupPassPipeline(pm)))
    return failure();
  if (!userConfig.shouldEmitRemarks() && failed(summary.attach(pm)))
    return failure();
  if (options.explain)
    pm.addPass(createExplainAttentionPass(
        *options.explain, report,
        {planOps, options.explainChip, inputName, inputText}));
  if (check)
    check->finish(pm);
  if (options.emission != EmissionKind::MLIR)
    pm.addPass(createEmitPass(options.emission, request, emission));
  return success();
}

int Driver::write(StringRef path, StringRef contents) {
  if (llvm::Error error = writeOutput(path, contents))
    return reportError(llvm::toString(std::move(error)), exitDiagnosed);
  return EXIT_SUCCESS;
}

/// Reports come instead of the IR, unless it is asked for.
bool Driver::writesIR() const {
  if (options.writeIRWithReport)
    return true;
  return !options.explain && (!check || check->ranWithRaise());
}

/// Before it prints, the printer verifies the module once more, to fall back to
/// the generic form. The parser and each pass have done so: in a large module
/// that is a tenth of the time. What is printed between passes may be wrong.
static void trustVerifiedModule(const MlirOptMainConfig &config) {
  StringRef name = "mlir-print-assume-verified";
  auto &all = llvm::cl::getRegisteredOptions();
  bool printsBetween = llvm::any_of(all, [](const auto &entry) {
    return entry.first.starts_with("mlir-print-ir") &&
           entry.second->getNumOccurrences() > 0;
  });
  auto it = all.find(name);
  if (config.shouldVerifyPasses() && !printsBetween && it != all.end() &&
      it->second->getNumOccurrences() == 0)
    it->second->addOccurrence(0, name, "true");
}

int Driver::run() {
  if (llvm::Error error = checkOutputPath(options.output))
    return reportError(llvm::toString(std::move(error)), exitDiagnosed);
  std::string message;
  std::unique_ptr<llvm::MemoryBuffer> input =
      openInputFile(options.input, &message);
  if (!input)
    return reportError(message, exitDiagnosed);
  inputName = input->getBufferIdentifier().str();
  inputText = input->getBuffer();
  if (failed(checkNesting(input->getMemBufferRef(), llvm::errs())))
    return exitDiagnosed;

  userConfig = MlirOptMainConfig::createFromCLOptions();
  if (options.emission != EmissionKind::MLIR &&
      !userConfig.inputSplitMarker().empty())
    return reportError("--emit and --split-input-file can't be combined",
                       exitUsage);
  trustVerifiedModule(userConfig);
  MlirOptMainConfig config = userConfig;
  config.setPassPipelineSetupFn([this](PassManager &pm) { return setUp(pm); });
  std::string ir;
  llvm::raw_string_ostream irStream(ir);
  bool ok =
      succeeded(MlirOptMain(irStream, std::move(input), registry, config));
  summary.print(llvm::errs());
  if (check && check->foundWrong() && !userConfig.shouldVerifyDiagnostics())
    ok = false;
  if (options.emission != EmissionKind::MLIR)
    ir = std::move(emission);
  if (check)
    (writesIR() && options.output == "-" ? llvm::errs() : llvm::outs())
        << check->getReport();
  // Like upstream, show on the terminal what was made before a failure. Files
  // are whole or absent.
  if (!ok && options.output != "-")
    return exitDiagnosed;
  if (options.explain && ok)
    if (int code = write("-", report))
      return code;
  if (writesIR())
    if (int code = write(options.output, ir))
      return code;
  return ok ? EXIT_SUCCESS : exitDiagnosed;
}

/// --show-dialects and --list-passes need no input.
static bool answerQuery(const MlirOptMainConfig &config,
                        const DialectRegistry &registry) {
  if (config.shouldShowDialects()) {
    llvm::outs() << "Available Dialects: ";
    llvm::interleaveComma(registry.getDialectNames(), llvm::outs());
    llvm::outs() << '\n';
    return true;
  }
  if (config.shouldListPasses()) {
    printRegisteredPasses();
    return true;
  }
  return false;
}

static int runMain(int argc, char **argv) {
  CompileRequest request;
  registerAllPasses();
  registerFlashPasses(&request);
  DialectRegistry registry;
  registerUpstreamDialects(registry);
  registerFlashDialects(registry);

  std::optional<DriverOptions> options =
      DriverOptions::parse(argc, argv, registry);
  if (!options)
    return exitUsage;
  if (answerQuery(MlirOptMainConfig::createFromCLOptions(), registry))
    return EXIT_SUCCESS;
  request.emission = options->emission;
  return Driver(*options, request, registry).run();
}

int main(int argc, char **argv) {
  llvm::setBugReportMsg(
      "This is a bug in flash-opt. Please report it with the input, the "
      "command line and this backtrace.\n");
  llvm::InitLLVM init(argc, argv, /*InstallPipeSignalExitHandler=*/false);
  catchFatalErrors();
  // A limit on the size of files is an error of write, not a signal.
  std::signal(SIGXFSZ, SIG_IGN);
  // The streams must exist before the handler is registered, so that they are
  // destroyed after it has run.
  llvm::outs();
  llvm::errs();
  std::atexit(checkStandardStreams);

  // Parser and printer recurse; checkNesting bounds how deep.
  int code = exitDiagnosed;
  llvm::thread worker(std::optional<unsigned>(nestingStackSize),
                      [&] { code = runMain(argc, argv); });
  worker.join();
  return code;
}
