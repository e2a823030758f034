//===- Options.cpp - The command line -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The pipelines (--flash-raise and the like) are flags that upstream's parser
// makes from the registry; the overview names them, because the list of passes
// is hidden from --help.
//
//===----------------------------------------------------------------------===//

#include "Options.h"

#include "flash/Version.h"

#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::flash;
namespace cl = llvm::cl;

static constexpr const char *overview =
    R"(flash-opt: a compiler for attention

  flash-opt IN.mlir --flash-raise             find attention, print MLIR with flash.attention
  flash-opt IN.mlir --flash-decompose         flash ops back to linalg: the reference semantics
  flash-opt IN.mlir --flash-explain[=json]    report: what was found, what it costs, what was missed and why
  flash-opt IN.mlir --flash-verify-match      run each match beside what it replaces, on random inputs
  flash-opt IN.mlir --flash-compile=chip=host --emit=obj -o OUT.o
                                              compile the module, attention tiled with online softmax
  flash-opt IN.mlir --flash-compile=chip=sm_90a --emit=ptx -o OUT.ptx
                                              kernels of a GPU; also cubin, header, plan (how to launch them)

  Any MLIR pass runs by its name, alone or in --pass-pipeline; --list-passes lists them all.
  Exit status: 0 done, 1 an error was reported, 2 wrong usage.
)";

namespace {
/// Registered with the library for as long as this object lives.
struct OwnOptions {
  cl::OptionCategory category{"flash-opt options"};
  cl::opt<std::string> input{cl::Positional, cl::desc("<input file>"),
                             cl::init("-"), cl::cat(category)};
  cl::opt<std::string> output{
      "o", cl::desc("Write the result to this file, whole or not at all"),
      cl::value_desc("file"), cl::init("-"), cl::cat(category)};
  cl::opt<ReportFormat> explain{
      "flash-explain", cl::ValueOptional,
      cl::desc("Report on attention, on stdout; IR only with -o"),
      cl::values(clEnumValN(ReportFormat::Text, "text", "for people"),
                 clEnumValN(ReportFormat::JSON, "json", "for programs"),
                 clEnumValN(ReportFormat::Text, "", "")),
      cl::cat(category)};
  cl::opt<std::string> explainChip{
      "flash-explain-chip",
      cl::desc("Show plans for this chip, and what they need there"),
      cl::value_desc("chip"), cl::cat(category)};
  cl::opt<std::string> verifyMatch{
      "flash-verify-match", cl::ValueOptional,
      cl::desc("Run each match beside what it replaces, and compare"),
      cl::value_desc("seed=N,rounds=N"), cl::cat(category)};
  cl::opt<EmissionKind> emission{
      "emit", cl::desc("What to write after the passes"),
      cl::values(
          clEnumValN(EmissionKind::MLIR, "mlir", "the IR (default)"),
          clEnumValN(EmissionKind::LLVM, "llvm", "optimized LLVM IR"),
          clEnumValN(EmissionKind::Obj, "obj", "an object file"),
          clEnumValN(EmissionKind::PTX, "ptx", "all kernels as one PTX file"),
          clEnumValN(EmissionKind::Cubin, "cubin", "all kernels as one cubin"),
          clEnumValN(EmissionKind::Header, "header",
                     "kernels and plans as a C header"),
          clEnumValN(EmissionKind::Plan, "plan", "the launch plans, JSON")),
      cl::init(EmissionKind::MLIR), cl::cat(category)};
};
} // namespace

/// Libraries register over a thousand options. Show the ones that matter.
static void showOnlyUsefulOptions(cl::OptionCategory &category) {
  static const llvm::StringSet<> useful = {
      "pass-pipeline",
      "split-input-file",
      "verify-diagnostics",
      "allow-unregistered-dialect",
      "list-passes",
      "emit-bytecode",
      "remarks-filter",
      "remark-format",
      "remarks-output-file",
      "mlir-print-ir-after-all",
      "mlir-print-debuginfo",
      "mlir-timing",
      "mlir-disable-threading",
      "mlir-pass-pipeline-crash-reproducer"};
  for (auto [name, option] : cl::getRegisteredOptions()) {
    // Some have a category of their own.
    if (useful.contains(name) &&
        llvm::is_contained(option->Categories, &cl::getGeneralCategory()))
      option->addCategory(category);
    bool shown = useful.contains(name) ||
                 llvm::is_contained(option->Categories, &category) ||
                 name == "help" || name == "help-hidden" || name == "version";
    if (!shown && option->getOptionHiddenFlag() == cl::NotHidden)
      option->setHiddenFlag(cl::Hidden);
  }
}

static void printVersion(llvm::raw_ostream &os) {
  os << "flash-opt " << FLASH_VERSION_STRING;
  if (StringRef(FLASH_COMMIT_STRING) != "")
    os << " (" << FLASH_COMMIT_STRING << ")";
  os << "\nLLVM/MLIR " << FLASH_LLVM_VERSION_STRING << '\n';
}

std::optional<DriverOptions> DriverOptions::parse(int argc, char **argv,
                                                  DialectRegistry &registry) {
  // Upstream's driver keeps its options for the life of the process, too.
  static OwnOptions own;
  registerCLIOptions("flash-opt", registry);
  showOnlyUsefulOptions(own.category);
  cl::SetVersionPrinter(printVersion);
  if (!cl::ParseCommandLineOptions(argc, argv, overview, &llvm::errs()))
    return std::nullopt;

  DriverOptions options;
  options.input = own.input;
  options.output = own.output;
  if (own.explain.getNumOccurrences())
    options.explain = own.explain;
  if (own.explainChip.getNumOccurrences()) {
    options.explainChip = lookupChip(own.explainChip);
    if (!options.explainChip) {
      llvm::errs() << "flash-opt: error: --flash-explain-chip: unknown chip '"
                   << own.explainChip << "'; known chips: " << listKnownChips()
                   << '\n';
      return std::nullopt;
    }
    if (!options.explain)
      options.explain = ReportFormat::Text;
  }
  if (own.verifyMatch.getNumOccurrences()) {
    options.verifyMatch.emplace();
    if (std::optional<std::string> message =
            options.verifyMatch->parse(own.verifyMatch)) {
      llvm::errs() << "flash-opt: error: --flash-verify-match: " << *message
                   << '\n';
      return std::nullopt;
    }
  }
  options.writeIRWithReport = own.output.getNumOccurrences() != 0;
  options.emission = own.emission;
  return options;
}
