//===- VerifyMatch.cpp - Run each match beside its original -----*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "flash/Verify/VerifyMatch.h"

#include "MatchRounds.h"
#include "PlantedErrors.h"
#include "ShrinkBatch.h"

#include "flash/Analysis/AttentionMatcher.h"
#include "flash/Dialect/Flash/IR/AttentionView.h"
#include "flash/Pipelines/Raise.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::flash;

/// Multiply-adds of one match: plain loops do some 10^9 a second, so that more
/// is worth an optimized program, and a single round; and too much is too much.
static constexpr int64_t kPlainWork = int64_t(1) << 27;
static constexpr int64_t kMaxWork = int64_t(1) << 34;

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

static bool containsMaximum(func::FuncOp function) {
  WalkResult result = function.walk([](Operation *op) {
    auto parent = dyn_cast_or_null<linalg::LinalgOp>(op->getParentOp());
    bool reduces = parent && parent.getNumReductionLoops() > 0;
    bool isMaximum =
        isa<linalg::SoftmaxOp>(op) ||
        (reduces &&
         isa<arith::MaximumFOp, arith::MaxNumFOp, arith::CmpFOp>(op));
    return isMaximum ? WalkResult::interrupt() : WalkResult::advance();
  });
  return result.wasInterrupted();
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
  void compileAndRun(ArrayRef<Verification *> verifications, bool quick);
  unsigned getRounds(const Verification &verification) const {
    return verification.work > kPlainWork ? 1 : options.rounds;
  }
  void report(Verification &verification, raw_ostream &os);

  Operation *root;
  const VerifyMatchOptions &options;
  OwningOpRef<Operation *> exposed;
  OwningOpRef<ModuleOp> module;
  std::vector<std::unique_ptr<Verification>> verifications;
  llvm::StringMap<Verification *> known;
  VerifyMatchCounts counts;
};
} // namespace

void Verifier::collect() {
  std::vector<MatchPair> pairs;
  // On a copy: the caller's module stays as it is.
  exposed = root->clone();
  exposeAttention(*exposed);
  for (Operation *function : getIndependentFunctions(*exposed))
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
  verification.work = getWork(pair.raised);
  if (verification.work > kPlainWork) {
    shrinkBatch(pair);
    verification.work = getWork(pair.raised);
  }
  if (verification.work > kMaxWork)
    verification.failure = llvm::formatv(
        "{0:f1} GFLOP are too much for this check", verification.work * 2e-9);
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
  pair.raised.walk(
      [&](AttentionBackwardOp) { verification.hasGradients = true; });
  verification.hasMaximum = containsMaximum(pair.original);
  verification.coarsest = getCoarsestFloat({pair.original, pair.raised});
  if (!options.plant.empty())
    plantError(pair.raised, options.plant);
}

/// The functions of some matches, in a module of their own.
static OwningOpRef<ModuleOp>
extractFunctions(ModuleOp module, ArrayRef<Verification *> verifications) {
  OwningOpRef<ModuleOp> part = ModuleOp::create(module.getLoc());
  for (Verification *verification : verifications)
    for (StringRef name :
         {verification->originalName, verification->raisedName})
      part->push_back(module.lookupSymbol(name)->clone());
  return part;
}

/// One program for all; if it does not compile, one for each.
void Verifier::compileAndRun(ArrayRef<Verification *> verifications,
                             bool quick) {
  if (verifications.empty())
    return;
  OwningOpRef<ModuleOp> part = extractFunctions(*module, verifications);
  llvm::Expected<std::unique_ptr<PairProgram>> program =
      PairProgram::compile(*part, quick);
  if (program) {
    for (Verification *verification : verifications)
      runRounds(*verification, **program, options.seed,
                getRounds(*verification));
    return;
  }
  std::string message = llvm::toString(program.takeError());
  if (verifications.size() == 1)
    verifications.front()->failure = message;
  else
    for (Verification *verification : verifications)
      compileAndRun(verification, quick);
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
  if (run.wrong)
    os << " (" << run.wrongResult << ')';
  if (run.outOfRange)
    os << " (" << run.outOfRange << " left the original's range)";
  if (verification.same) {
    os << " (as ";
    printLocation(os, run.pair.loc);
    os << ')';
  }
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
  if (options.dump)
    module->print(llvm::errs());
  // What is equal to another or has failed is not in the module.
  SmallVector<Verification *> small, large;
  for (auto &verification : verifications)
    if (!verification->same && verification->failure.empty())
      (verification->work > kPlainWork ? large : small)
          .push_back(verification.get());
  compileAndRun(small, /*quick=*/true);
  for (Verification *verification : large)
    compileAndRun(verification, /*quick=*/false);
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
