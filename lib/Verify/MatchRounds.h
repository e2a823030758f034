//===- MatchRounds.h - Run one match on several inputs ----------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What is known of one match, and what its rounds add: errors, and whether it
// is wrong.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_VERIFY_MATCHROUNDS_H
#define FLASH_LIB_VERIFY_MATCHROUNDS_H

#include "MatchSlices.h"
#include "PairProgram.h"

#include "flash/Runtime/CompareTensors.h"

namespace mlir::flash {

struct Verification {
  explicit Verification(MatchPair pair) : pair(std::move(pair)) {}

  MatchPair pair;
  /// Of the functions, which are gone once they are compiled.
  std::string originalName, raisedName;
  FunctionType type;
  ElementKind coarsest = ElementKind::F64;
  /// The original subtracts a maximum before it takes exponentials.
  bool hasMaximum = true;
  /// Gradients recompute P from the LSE: the factors between the errors of two
  /// programs are for O.
  bool hasGradients = false;
  /// Multiply-adds.
  int64_t work = 0;
  /// The one with the same functions, if this is not the first.
  Verification *same = nullptr;

  bool wrong = false;
  /// The first result that is wrong, and beside which error of the original.
  std::string wrongResult;
  /// Why it could not be run.
  std::string failure;
  /// The worst over all results and rounds.
  TensorError f64, typed;
  /// Elements that are finite in the match only, because the original has no
  /// maximum that keeps its exponentials in range.
  int64_t outOfRange = 0;
  std::string shapes;
};

/// Runs `rounds` sets of inputs and fills in what they say.
void runRounds(Verification &verification, PairProgram &program, uint64_t seed,
               unsigned rounds);

} // namespace mlir::flash

#endif // FLASH_LIB_VERIFY_MATCHROUNDS_H
