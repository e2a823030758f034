//===- Options.cpp - Command line of flash-run ------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Options.h"

#include "flash/Target/Chips.h"

#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::flash;
using llvm::StringRef;
namespace cl = llvm::cl;

namespace {
/// The options, in one object: it exists only while the line is parsed.
struct CommandLine {
  cl::OptionCategory category{"flash-run options"};
  cl::opt<std::string> inputFile{cl::Positional, cl::desc("IN.mlir"),
                                 cl::Required, cl::cat(category)};
  cl::opt<std::string> entry{"entry", cl::desc("function to run"),
                             cl::value_desc("NAME"), cl::Required,
                             cl::cat(category)};
  cl::opt<std::string> backend{
      "backend", cl::desc("where attention runs: cpu (default) or cuda"),
      cl::init("cpu"), cl::cat(category)};
  cl::opt<std::string> chip{
      "chip", cl::desc("GPU to compile for with cuda (default: the device's)"),
      cl::value_desc("NAME"), cl::cat(category)};
  cl::opt<bool> verify{"verify",
                       cl::desc("compare the fused with the unfused program"),
                       cl::cat(category)};
  cl::opt<bool> bench{"bench",
                      cl::desc("time the fused and the unfused program"),
                      cl::cat(category)};
  cl::list<std::string> memory{
      "rss",
      cl::desc("peak memory of both programs, or of: fused, unfused"),
      cl::value_desc("PROGRAM,..."),
      cl::CommaSeparated,
      cl::ValueOptional,
      cl::cat(category)};
  cl::opt<std::string> against{
      "against",
      cl::desc("take the unfused program from this function instead"),
      cl::value_desc("NAME"), cl::cat(category)};
  cl::opt<std::string> reference{
      "reference",
      cl::desc("what --verify compares with: f64 (default) or unfused"),
      cl::init("f64"), cl::cat(category)};
  cl::opt<uint64_t> seed{"seed", cl::desc("seed of the inputs (default 0)"),
                         cl::init(0), cl::cat(category)};
  cl::opt<unsigned> threads{
      "threads", cl::desc("threads of both programs (default: all cores)"),
      cl::init(0), cl::cat(category)};
  cl::opt<unsigned> rounds{"rounds",
                           cl::desc("timed rounds of --bench (default 7)"),
                           cl::init(7), cl::cat(category)};
  cl::list<std::string> sizes{
      "sizes", cl::desc("shapes of arguments with dynamic dims"),
      cl::value_desc("arg0=1x384,..."), cl::CommaSeparated, cl::cat(category)};
  cl::list<std::string> specs{
      "arg",
      cl::desc("content of argument N, also --argN=WHAT: normal[:STD], "
               "uniform:LOW:HIGH, zeros, ones, fill:X, ramp[:X], "
               "onehot[:X], causal, masked-rows or FILE.npy"),
      cl::value_desc("N=WHAT"), cl::cat(category)};
  cl::list<std::string> inputs{
      "input", cl::desc("content of the arguments from the first on"),
      cl::value_desc("FILE.npy,..."), cl::CommaSeparated, cl::cat(category)};
  cl::opt<std::string> floats{
      "inputs",
      cl::desc("other float arguments: normal (default), large, ramp, onehot"),
      cl::init("normal"), cl::cat(category)};
  cl::opt<double> std{
      "std", cl::desc("standard deviation of floats that are not weights"),
      cl::init(1), cl::cat(category)};
  cl::opt<std::string> intRange{
      "int-range", cl::desc("range of integer arguments (default 0:100)"),
      cl::value_desc("LOW:HIGH"), cl::init("0:100"), cl::cat(category)};
  cl::opt<std::string> outputDir{
      "output-dir", cl::desc("write result N of the fused program to N.npy"),
      cl::value_desc("DIR"), cl::cat(category)};
  cl::opt<bool> json{"json", cl::desc("print JSON"), cl::cat(category)};
  cl::opt<bool> inProcess{"in-process",
                          cl::desc("run in this process, for debuggers"),
                          cl::Hidden, cl::cat(category)};
  cl::opt<std::string> child{"child", cl::Hidden, cl::cat(category)};
};
} // namespace

static std::nullopt_t reportUsage(const llvm::Twine &message) {
  llvm::errs() << "flash-run: " << message << "\n";
  return std::nullopt;
}

/// Splits "arg3=TEXT" or "3=TEXT".
static bool splitArgument(StringRef text, unsigned &position, StringRef &rest) {
  auto [name, value] = text.split('=');
  name.consume_front("arg");
  rest = value;
  return !value.empty() && !name.getAsInteger(10, position);
}

static bool parseSizes(StringRef text, std::vector<int64_t> &sizes) {
  sizes.clear();
  SmallVector<StringRef> parts;
  text.split(parts, 'x');
  for (StringRef part : parts) {
    int64_t size;
    if (part == "?")
      size = ShapedType::kDynamic;
    else if (part.getAsInteger(10, size) || size < 0)
      return false;
    sizes.push_back(size);
  }
  return true;
}

static bool takeSizes(const CommandLine &line, RunOptions &options) {
  for (StringRef text : line.sizes) {
    unsigned position;
    StringRef shape;
    if (!splitArgument(text, position, shape) ||
        !parseSizes(shape, options.sizes[position])) {
      reportUsage("bad --sizes '" + text + "', expected arg<N>=<size>x...");
      return false;
    }
  }
  return true;
}

static bool takeMemory(const CommandLine &line, RunOptions &options) {
  for (StringRef program : line.memory) {
    if (program != "fused" && program != "unfused" && !program.empty()) {
      reportUsage("unknown --rss '" + program + "', expected fused or unfused");
      return false;
    }
    options.measureFused |= program != "unfused";
    options.measureUnfused |= program != "fused";
  }
  return true;
}

static bool takeSpecs(const CommandLine &line, RunOptions &options) {
  for (auto [position, path] : llvm::enumerate(line.inputs)) {
    options.specs[position].kind = InputSpec::File;
    options.specs[position].path = path;
  }
  for (StringRef text : line.specs) {
    unsigned position;
    StringRef what;
    if (!splitArgument(text, position, what)) {
      reportUsage("bad --arg '" + text + "', expected <N>=<what>");
      return false;
    }
    llvm::Expected<InputSpec> spec = parseInputSpec(what);
    if (!spec) {
      reportUsage(llvm::toString(spec.takeError()));
      return false;
    }
    options.specs[position] = *spec;
  }
  return true;
}

static bool takeChip(const CommandLine &line, RunOptions &options) {
  options.cuda = line.backend == "cuda";
  options.chip = line.chip;
  const Chip *chip = lookupChip(line.chip);
  if (line.chip.empty() || (options.cuda && chip && !chip->isHost()))
    return true;
  reportUsage(options.cuda ? "unknown GPU '" + line.chip +
                                 "'; known chips: " + listKnownChips()
                           : "--chip needs --backend=cuda");
  return false;
}

static bool takeDefaults(const CommandLine &line, InputDefaults &defaults) {
  defaults.floats = line.floats;
  defaults.std = line.std;
  if (!llvm::is_contained({"normal", "large", "ramp", "onehot"},
                          StringRef(line.floats))) {
    reportUsage("unknown --inputs '" + line.floats +
                "', expected normal, large, ramp or onehot");
    return false;
  }
  auto [low, high] = StringRef(line.intRange).split(':');
  if (low.getAsInteger(10, defaults.intLow) ||
      high.getAsInteger(10, defaults.intHigh) ||
      defaults.intLow >= defaults.intHigh) {
    reportUsage("bad --int-range '" + line.intRange +
                "', expected <low>:<high> with low < high");
    return false;
  }
  return true;
}

/// Rewrites --arg3=ones to --arg=3=ones: the parser has no numbered options.
static std::string normalizeArgument(StringRef text) {
  StringRef rest = text;
  if (rest.consume_front("--arg") && !rest.empty() && llvm::isDigit(rest[0]))
    return ("--arg=" + rest).str();
  return text.str();
}

/// LLVM's libraries register options of their own under names like --threads,
/// none of which is meant for users of this tool.
static void dropLibraryOptions() {
  SmallVector<cl::Option *> dropped;
  for (const auto &entry : cl::getRegisteredOptions())
    if (!entry.first.starts_with("help") && entry.first != "version")
      dropped.push_back(entry.second);
  for (cl::Option *option : dropped)
    option->removeArgument();
}

std::optional<RunOptions> flash::parseOptions(int argc, char **argv) {
  RunOptions options;
  std::vector<const char *> arguments;
  for (int i = 0; i < argc; ++i)
    options.arguments.push_back(normalizeArgument(argv[i]));
  for (const std::string &argument : options.arguments)
    arguments.push_back(argument.c_str());

  dropLibraryOptions();
  CommandLine line;
  cl::HideUnrelatedOptions(line.category);
  if (!cl::ParseCommandLineOptions(
          argc, arguments.data(),
          "flash-run: run, compare and time a function with attention\n",
          &llvm::errs()))
    return std::nullopt;
  if (line.backend != "cpu" && line.backend != "cuda")
    return reportUsage("unknown backend '" + line.backend +
                       "', expected cpu or cuda");
  if (!takeChip(line, options))
    return std::nullopt;
  if (line.reference != "f64" && line.reference != "unfused")
    return reportUsage("unknown --reference '" + line.reference +
                       "', expected f64 or unfused");
  if (line.rounds == 0)
    return reportUsage("--rounds must be positive");
  if (!takeMemory(line, options) || !takeSizes(line, options) ||
      !takeSpecs(line, options) || !takeDefaults(line, options.defaults))
    return std::nullopt;
  options.inputFile = line.inputFile;
  options.entry = line.entry;
  options.against = line.against.empty() ? line.entry : line.against;
  options.verify = line.verify;
  options.bench = line.bench;
  options.json = line.json;
  options.reference = line.reference == "f64";
  options.seed = line.seed;
  options.threads = line.threads;
  options.rounds = line.rounds;
  options.outputDir = line.outputDir;
  options.child = line.child;
  options.inProcess = line.inProcess;
  return options;
}
