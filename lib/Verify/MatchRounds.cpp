//===- MatchRounds.cpp - Run one match on several inputs --------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In f64 a difference is one of meaning. In the types of the program the match
// may not be further from the original in f64 than the original itself, by the
// factors of docs/Numerics.md.
//
//===----------------------------------------------------------------------===//

#include "MatchRounds.h"

#include "flash/Runtime/Elements.h"

#include "llvm/Support/FormatVariadic.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;

/// In f64 both sides round by less than this over sums of thousands; the
/// factor log2(e) of the decomposition is a number of the accumulator type.
static constexpr double kF64Limit = 1e-6;

namespace {
/// What one set of inputs says.
struct Round {
  bool wrong = false;
  std::string wrongResult;
  TensorError f64, typed;
  /// Elements where one is NaN or infinite and the other is something else,
  /// and those of them that are finite in the match.
  int64_t mismatches = 0, outOfRange = 0;
  /// Elements that a wrong match could get wrong.
  int64_t numTelling = 0;
  std::string shapes;
};

/// What one set of inputs consists of.
struct RoundInputs {
  uint64_t seed;
  unsigned round;
  bool mild;
};
} // namespace

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

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
                      const Verification &verification) {
  ElementKind kind = verification.coarsest;
  double floor = getRelativeLimit(kind);
  if (verification.hasGradients && error.relative <= floor)
    return error.nanMismatches <= unfused.nanMismatches &&
           error.otherMismatches <= unfused.otherMismatches;
  if (unfused.relative > floor && error.relative <= 2 * unfused.relative)
    error.relative = floor;
  return isWithinLimit(error, unfused, kind);
}

/// One line about a result, for whoever looks for the cause.
static std::string describeWrong(unsigned result, const TensorError &typed,
                                 const TensorError &unfused,
                                 const Verification &verification) {
  return llvm::formatv("result {0}: {1} rel {2:e1} abs {3:e1} of {4:e1}, "
                       "original rel {5:e1} abs {6:e1}",
                       result, getName(verification.coarsest), typed.relative,
                       typed.maxAbsolute, typed.referenceMax, unfused.relative,
                       unfused.maxAbsolute);
}

static void compareResult(Round &round, unsigned result,
                          const Verification &verification,
                          const HostBuffer &truth, const HostBuffer &original,
                          const HostBuffer &raised, const HostBuffer *wide) {
  TensorError typed = compareTensors(raised, truth);
  TensorError unfused = compareTensors(original, truth);
  bool wrong = wide ? !isAsExact(typed, unfused, verification)
                    : !isWithinLimit(typed, verification.coarsest);
  addWorst(round.typed, typed);
  if (wide) {
    TensorError f64 = compareTensors(*wide, truth);
    wrong |= !isSameMeaning(f64);
    addWorst(round.f64, f64);
  }
  if (wrong && !round.wrong)
    round.wrongResult = describeWrong(result, typed, unfused, verification);
  round.wrong |= wrong;
  const HostBuffer &match = wide ? *wide : raised;
  TensorError error = compareTensors(match, truth);
  round.mismatches += error.nanMismatches + error.otherMismatches;
  for (int64_t i = 0, e = truth.getNumElements(); i < e; ++i) {
    double value = getElement(truth, i);
    round.numTelling += std::isfinite(value) && value != 0;
    round.outOfRange +=
        !std::isfinite(value) && std::isfinite(getElement(match, i));
  }
}

//===----------------------------------------------------------------------===//
// Rounds
//===----------------------------------------------------------------------===//

/// Inputs for which the original program is defined, and its results.
static llvm::Error findInputs(Verification &verification, PairProgram &program,
                              const RoundInputs &which, Buffers &inputs,
                              Buffers &results) {
  std::string message;
  for (unsigned attempt = 0; attempt < kSizeAttempts; ++attempt) {
    llvm::Expected<Buffers> drawn = drawInputs(
        verification.pair, which.seed, which.round, attempt, which.mild);
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

static llvm::Expected<Round> runRound(Verification &verification,
                                      PairProgram &program,
                                      const RoundInputs &which) {
  Round round;
  Buffers inputs, original;
  if (llvm::Error error =
          findInputs(verification, program, which, inputs, original))
    return error;
  for (const HostBuffer &input : inputs)
    round.shapes += (round.shapes.empty() ? "" : ",") +
                    formatShape(input.getShape(), getElementKind(input));
  llvm::Expected<Buffers> wide = widenElements(inputs);
  if (!wide)
    return wide.takeError();
  auto run = [&](StringRef name, bool inF64) {
    return program.run(name, verification.type, inF64, inF64 ? *wide : inputs);
  };
  llvm::Expected<Buffers> raised = run(verification.raisedName, false);
  if (!raised)
    return raised.takeError();
  bool hasF64 = program.hasF64(verification.originalName) &&
                program.hasF64(verification.raisedName);
  Buffers truth, wideRaised;
  if (hasF64) {
    llvm::Expected<Buffers> first = run(verification.originalName, true);
    if (!first)
      return first.takeError();
    llvm::Expected<Buffers> second = run(verification.raisedName, true);
    if (!second)
      return second.takeError();
    truth = std::move(*first);
    wideRaised = std::move(*second);
  }
  for (unsigned i = 0, e = original.size(); i < e; ++i)
    compareResult(round, i, verification, hasF64 ? truth[i] : original[i],
                  original[i], (*raised)[i], hasF64 ? &wideRaised[i] : nullptr);
  return round;
}

void mlir::flash::runRounds(Verification &verification, PairProgram &program,
                            uint64_t seed, unsigned rounds) {
  int64_t numTelling = 0;
  for (unsigned i = 0; i < rounds; ++i) {
    RoundInputs which{seed, i, /*mild=*/false};
    llvm::Expected<Round> round = runRound(verification, program, which);
    // A softmax without a maximum overflows, or divides by a sum that is zero
    // because all of it underflowed. That is no reason to call the match wrong
    // if it is right where the original is in range.
    if (round && round->wrong && !verification.hasMaximum &&
        round->outOfRange == round->mismatches && round->outOfRange > 0) {
      which.mild = true;
      llvm::Expected<Round> again = runRound(verification, program, which);
      if (again && !again->wrong)
        verification.outOfRange += round->outOfRange;
      if (!again || !again->wrong)
        round = std::move(again);
      else
        llvm::consumeError(again.takeError());
    }
    if (!round) {
      verification.failure = llvm::toString(round.takeError());
      return;
    }
    if (round->wrong && !verification.wrong)
      verification.wrongResult =
          ("round " + llvm::Twine(i) + " " + round->wrongResult).str();
    verification.wrong |= round->wrong;
    addWorst(verification.f64, round->f64);
    addWorst(verification.typed, round->typed);
    numTelling += round->numTelling;
    if (i == 0)
      verification.shapes = round->shapes;
  }
  if (numTelling == 0 && !verification.wrong)
    verification.failure = "every result is zero or NaN, whatever the inputs";
}
