//===- VerifyMatch.cpp - Run each match beside its original -----*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Verify/VerifyMatch.h"

#include "MatchSlices.h"
#include "PairProgram.h"
#include "PlantedErrors.h"

#include "flash/Analysis/AttentionMatcher.h"
#include "flash/Dialect/Flash/IR/AttentionView.h"
#include "flash/Pipelines/Raise.h"
#include "flash/Runtime/CompareTensors.h"
#include "flash/Runtime/Elements.h"

#include "mlir/IR/Diagnostics.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::flash;

/// In f64 both sides round as little as this over sums of thousands; constants
/// that the program rounded to f32 are the same in both.
static constexpr double kF64Limit = 1e-6;
/// Multiply-adds of one match that are run; plain loops do some 10^9 a second.
static constexpr int64_t kMaxWork = int64_t(1) << 31;

std::optional<std::string> VerifyMatchOptions::parse(StringRef text) {
  SmallVector<StringRef> parts;
  text.split(parts, ',', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  for (StringRef part : parts) {
    auto [key, value] = part.split('=');
    bool ok =
        part == "dump" || (key == "seed" && !value.getAsInteger(10, seed)) ||
        (key == "rounds" && !value.getAsInteger(10, rounds) && rounds > 0) ||
        (key == "plant" && (value == "scale" || value == "mask"));
    if (!ok)
      return ("unknown '" + part + "', expected seed=N or rounds=N").str();
    dump |= part == "dump";
    if (key == "plant")
      plant = value.str();
  }
  return std::nullopt;
}

void mlir::flash::registerVerifyDialects(DialectRegistry &registry) {
  registerCPUTranslations(registry);
}

void mlir::flash::loadVerifyDialects(MLIRContext *context) {
  OpPassManager pm("builtin.module");
  buildRaisePipeline(pm);
  buildPairPipelines(pm);
  DialectRegistry registry;
  registerVerifyDialects(registry);
  pm.getDependentDialects(registry);
  context->appendDialectRegistry(registry);
  for (StringRef name : registry.getDialectNames())
    context->getOrLoadDialect(name);
}

//===----------------------------------------------------------------------===//
// One match
//===----------------------------------------------------------------------===//

namespace {
/// A pair with what is known of it once its functions are compiled.
struct Verification {
  explicit Verification(MatchPair pair) : pair(std::move(pair)) {}

  MatchPair pair;
  std::string originalName, raisedName;
  FunctionType type;
  ElementKind coarsest = ElementKind::F64;
  /// The one with the same functions, if this is not the first.
  Verification *same = nullptr;

  bool wrong = false;
  std::string failure;
  /// The worst over all results and rounds.
  TensorError f64, typed;
  int64_t numFinite = 0;
  std::string shapes;
};
} // namespace

/// Everything of a pair but names and locations.
static std::string getText(const MatchPair &pair) {
  std::string text;
  llvm::raw_string_ostream os(text);
  OpPrintingFlags flags;
  flags.useLocalScope();
  for (func::FuncOp function : {pair.original, pair.raised}) {
    std::string name = function.getName().str();
    function.setName("f");
    function.print(os, flags);
    function.setName(name);
  }
  return text;
}

static ElementKind getCoarsestFloat(ArrayRef<func::FuncOp> functions) {
  ElementKind coarsest = ElementKind::F64;
  auto visit = [&](Type type) {
    std::optional<ElementKind> kind =
        getElementKind(getElementTypeOrSelf(type));
    if (kind && isFloat(*kind) && getEpsilon(*kind) > getEpsilon(coarsest))
      coarsest = *kind;
  };
  for (func::FuncOp function : functions) {
    llvm::for_each(function.getArgumentTypes(), visit);
    function.walk([&](Operation *op) {
      llvm::for_each(op->getResultTypes(), visit);
      if (isa<AttentionOp>(op))
        if (FailureOr<AttentionView> view = AttentionView::get(op);
            succeeded(view))
          visit(view->numerics.getAccType());
    });
  }
  return coarsest;
}

/// Multiply-adds of the attention of a function; dynamic sizes are small.
static int64_t getWork(func::FuncOp function) {
  double work = 0;
  function.walk([&](Operation *op) {
    if (!isa<AttentionOp, AttentionBackwardOp>(op))
      return;
    FailureOr<AttentionView> view = AttentionView::get(op);
    if (failed(view))
      return;
    SmallVector<int64_t> extents = view->getStaticExtents();
    double pairs = 1;
    for (int64_t &extent : extents) {
      if (ShapedType::isDynamic(extent))
        extent = 16;
    }
    for (unsigned i = 0; i < view->kDim(); ++i)
      pairs *= extents[i];
    work += pairs * (extents[view->kDim()] + extents[view->dDim()]);
  });
  return static_cast<int64_t>(std::min(work, 1e18));
}

static void addWorst(TensorError &worst, const TensorError &error) {
  worst.relative = std::max(worst.relative, error.relative);
  worst.maxAbsolute = std::max(worst.maxAbsolute, error.maxAbsolute);
  worst.referenceMax = std::max(worst.referenceMax, error.referenceMax);
  worst.nanMismatches += error.nanMismatches;
  worst.otherMismatches += error.otherMismatches;
}

static bool isSameMeaning(const TensorError &error) {
  return error.nanMismatches == 0 && error.otherMismatches == 0 &&
         error.relative <= kF64Limit &&
         error.maxAbsolute <= kF64Limit * std::max(error.referenceMax, 1.0);
}

/// The errors of the match stand beside those of the original program, which
/// may be anything in f16: what counts here is that they are not larger.
static bool isAsExact(TensorError error, const TensorError &unfused,
                      ElementKind kind) {
  double floor = getRelativeLimit(kind);
  if (unfused.relative > floor && error.relative <= 2 * unfused.relative)
    error.relative = floor;
  return isWithinLimit(error, unfused, kind);
}

static int64_t countFinite(const HostBuffer &buffer) {
  int64_t count = 0;
  for (int64_t i = 0, e = buffer.getNumElements(); i < e; ++i)
    count += std::isfinite(getElement(buffer, i));
  return count;
}

/// Inputs for which the original program is defined, and its results.
static llvm::Error findInputs(Verification &verification, PairProgram &program,
                              uint64_t seed, unsigned round, Buffers &inputs,
                              Buffers &results) {
  std::string message;
  for (unsigned attempt = 0; attempt < kSizeAttempts; ++attempt) {
    llvm::Expected<Buffers> drawn =
        drawInputs(verification.pair, seed, round, attempt);
    if (!drawn) {
      message = llvm::toString(drawn.takeError());
      continue;
    }
    llvm::Expected<Buffers> computed =
        program.run(verification.originalName, verification.type,
                    /*inF64=*/false, *drawn);
    if (!computed) {
      message = llvm::toString(computed.takeError());
      continue;
    }
    if (PairProgram::readOutOfRange()) {
      message = "it reads out of range, whatever the sizes";
      continue;
    }
    inputs = std::move(*drawn);
    results = std::move(*computed);
    return llvm::Error::success();
  }
  return llvm::createStringError(message);
}

/// One set of inputs. An error if a program does not run.
static llvm::Error runRound(Verification &verification, PairProgram &program,
                            uint64_t seed, unsigned round) {
  Buffers inputs, typedOriginal;
  if (llvm::Error error =
          findInputs(verification, program, seed, round, inputs, typedOriginal))
    return error;
  if (round == 0)
    for (const HostBuffer &input : inputs)
      verification.shapes +=
          (verification.shapes.empty() ? "" : ",") +
          formatShape(input.getShape(), getElementKind(input));
  llvm::Expected<Buffers> wide = widenInputs(inputs);
  if (!wide)
    return wide.takeError();
  llvm::Error error = llvm::Error::success();
  auto run = [&](StringRef name, bool inF64) {
    llvm::Expected<Buffers> results =
        program.run(name, verification.type, inF64, inF64 ? *wide : inputs);
    if (results)
      return std::move(*results);
    error = llvm::joinErrors(std::move(error), results.takeError());
    return Buffers();
  };
  StringRef original = verification.originalName,
            raised = verification.raisedName;
  bool hasF64 = program.hasF64(original) && program.hasF64(raised);
  Buffers typedRaised = run(raised, false);
  Buffers reference, wideRaised;
  if (hasF64) {
    reference = run(original, true);
    wideRaised = run(raised, true);
  }
  if (error)
    return error;
  for (auto [i, result] : llvm::enumerate(typedRaised)) {
    const HostBuffer &truth = hasF64 ? reference[i] : typedOriginal[i];
    TensorError error = compareTensors(result, truth);
    TensorError unfused = compareTensors(typedOriginal[i], truth);
    verification.wrong |=
        hasF64 ? !isAsExact(error, unfused, verification.coarsest)
               : !isWithinLimit(error, verification.coarsest);
    addWorst(verification.typed, error);
    verification.numFinite += countFinite(truth);
    if (!hasF64)
      continue;
    TensorError meaning = compareTensors(wideRaised[i], truth);
    verification.wrong |= !isSameMeaning(meaning);
    addWorst(verification.f64, meaning);
  }
  return llvm::Error::success();
}

//===----------------------------------------------------------------------===//
// All matches
//===----------------------------------------------------------------------===//

namespace {
class Verifier {
public:
  Verifier(Operation *root, const VerifyMatchOptions &options)
      : root(root), options(options), module(ModuleOp::create(root->getLoc())) {
  }

  VerifyMatchCounts run(raw_ostream &os);

private:
  void collect();
  void prepare(Verification &verification);
  void compileAndRun();
  void runPair(Verification &verification, PairProgram &program);
  void report(Verification &verification, raw_ostream &os);

  Operation *root;
  const VerifyMatchOptions &options;
  OwningOpRef<ModuleOp> module;
  std::vector<std::unique_ptr<Verification>> verifications;
  llvm::StringMap<Verification *> known;
  VerifyMatchCounts counts;
};
} // namespace

void Verifier::collect() {
  std::vector<MatchPair> pairs;
  for (Operation *function : getIndependentFunctions(root))
    collectMatchPairs(function, *module, pairs, counts.missed);
  for (MatchPair &pair : pairs) {
    verifications.push_back(std::make_unique<Verification>(std::move(pair)));
    prepare(*verifications.back());
  }
}

void Verifier::prepare(Verification &verification) {
  MatchPair &pair = verification.pair;
  verification.failure = pair.failure;
  if (!pair.failure.empty())
    return;
  if (getWork(pair.raised) > kMaxWork)
    verification.failure =
        llvm::formatv("{0:f1} GFLOP are too much for this check",
                      getWork(pair.raised) * 2e-9);
  else if (Verification *&first = known[getText(pair)])
    verification.same = first;
  else
    first = &verification;
  if (verification.same || !verification.failure.empty()) {
    pair.original.erase();
    pair.raised.erase();
    return;
  }
  verification.originalName = pair.original.getName().str();
  verification.raisedName = pair.raised.getName().str();
  verification.type = pair.original.getFunctionType();
  verification.coarsest = getCoarsestFloat({pair.original, pair.raised});
  if (!options.plant.empty())
    plantError(pair.raised, options.plant);
}

void Verifier::runPair(Verification &verification, PairProgram &program) {
  for (unsigned round = 0; round < options.rounds; ++round)
    if (llvm::Error error =
            runRound(verification, program, options.seed, round)) {
      verification.failure = llvm::toString(std::move(error));
      return;
    }
}

/// One program for all; if it does not compile, one for each.
void Verifier::compileAndRun() {
  SmallVector<Verification *> runnable;
  for (auto &verification : verifications)
    if (!verification->same && verification->failure.empty())
      runnable.push_back(verification.get());
  if (options.dump)
    module->print(llvm::errs());
  if (runnable.empty())
    return;
  OwningOpRef<ModuleOp> copy =
      runnable.size() > 1 ? module->clone() : ModuleOp();
  llvm::Expected<std::unique_ptr<PairProgram>> program =
      PairProgram::compile(*module);
  if (program) {
    for (Verification *verification : runnable)
      runPair(*verification, **program);
    return;
  }
  if (runnable.size() == 1) {
    runnable.front()->failure = llvm::toString(program.takeError());
    return;
  }
  llvm::consumeError(program.takeError());
  for (Verification *verification : runnable) {
    OwningOpRef<ModuleOp> one = ModuleOp::create(root->getLoc());
    for (StringRef name :
         {verification->originalName, verification->raisedName})
      one->push_back(copy->lookupSymbol(name)->clone());
    auto alone = PairProgram::compile(*one);
    if (alone)
      runPair(*verification, **alone);
    else
      verification->failure = llvm::toString(alone.takeError());
  }
}

static void printError(raw_ostream &os, StringRef name,
                       const TensorError &error) {
  os << llvm::formatv(" {0}: rel {1:e1} abs {2:e1}", name, error.relative,
                      error.maxAbsolute);
  if (error.nanMismatches)
    os << " nan " << error.nanMismatches;
  if (error.otherMismatches)
    os << " inf " << error.otherMismatches;
}

static void printLocation(raw_ostream &os, Location loc) {
  if (auto file = loc->findInstanceOf<FileLineColLoc>())
    os << file.getFilename().getValue() << ':' << file.getLine() << ':'
       << file.getColumn();
  else
    os << "unknown location";
}

void Verifier::report(Verification &verification, raw_ostream &os) {
  const Verification &run =
      verification.same ? *verification.same : verification;
  const MatchPair &pair = verification.pair;
  std::string text;
  llvm::raw_string_ostream line(text);
  printError(line, "f64", run.f64);
  printError(line, getName(run.coarsest), run.typed);
  bool unverified = !run.failure.empty();
  os << (unverified  ? "not verified"
         : run.wrong ? "WRONG"
                     : "ok")
     << " @" << pair.function << ' ';
  printLocation(os, pair.loc);
  if (unverified) {
    ++counts.unverified;
    os << ": " << run.failure << '\n';
    return;
  }
  os << text << " inputs " << run.shapes;
  if (verification.same) {
    os << " (as ";
    printLocation(os, run.pair.loc);
    os << ')';
  }
  if (run.numFinite == 0)
    os << " (no result is finite)";
  os << '\n';
  if (run.wrong) {
    ++counts.wrong;
    emitError(pair.loc, "the match does not compute what it replaces:") << text;
    return;
  }
  ++counts.ok;
  counts.repeated += verification.same != nullptr;
}

VerifyMatchCounts Verifier::run(raw_ostream &os) {
  collect();
  compileAndRun();
  for (auto &verification : verifications)
    report(*verification, os);
  return counts;
}

VerifyMatchCounts mlir::flash::verifyMatches(Operation *root,
                                             const VerifyMatchOptions &options,
                                             raw_ostream &os) {
  return Verifier(root, options).run(os);
}

void mlir::flash::printVerifySummary(const VerifyMatchCounts &counts,
                                     const VerifyMatchOptions &options,
                                     raw_ostream &os) {
  os << "verified " << counts.matches()
     << (counts.matches() == 1 ? " match: " : " matches: ") << counts.ok
     << " ok, " << counts.wrong << " wrong";
  if (counts.unverified)
    os << ", " << counts.unverified << " not verified";
  if (counts.repeated)
    os << " (" << counts.repeated << " as another)";
  os << "; " << counts.missed << " softmax" << (counts.missed == 1 ? "" : "es")
     << " not matched; seed " << options.seed << ", rounds " << options.rounds
     << '\n';
}
