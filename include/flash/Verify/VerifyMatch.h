//===- VerifyMatch.h - Run each match beside its original -------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What --flash-verify-match does: for every attention that raising finds, the
// operations that it replaces and the flash ops that replace them (decomposed)
// become two functions of the same inputs. Both run on random inputs on the
// CPU, in f64, where a difference is one of meaning, and in the types of the
// program, where it is within the limits of docs/Numerics.md.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_VERIFY_VERIFYMATCH_H
#define FLASH_VERIFY_VERIFYMATCH_H

#include "mlir/IR/Operation.h"

#include <string>

namespace mlir {
class DialectRegistry;
}

namespace mlir::flash {

struct VerifyMatchOptions {
  uint64_t seed = 0;
  /// Sets of inputs for each match, each with sizes of its own.
  unsigned rounds = 3;
  /// Makes every match wrong, to test the check: "scale" or "mask".
  std::string plant;
  /// Prints the pairs of functions on stderr.
  bool dump = false;

  /// Parses "seed=N,rounds=N" (and "dump", "plant=WHAT"); a message if it is
  /// something else.
  std::optional<std::string> parse(StringRef text);
};

struct VerifyMatchCounts {
  unsigned ok = 0;
  unsigned wrong = 0;
  /// Could not be run; the report says why.
  unsigned unverified = 0;
  /// Of `ok`, those with the text of another match.
  unsigned repeated = 0;
  /// Softmaxes that raising leaves alone.
  unsigned missed = 0;

  unsigned matches() const { return ok + wrong + unverified; }
};

/// Dialects and translations that verifyMatches needs in its context.
void registerVerifyDialects(DialectRegistry &registry);
/// Loads what the passes that run inside need; for callers in a pass.
void loadVerifyDialects(MLIRContext *context);

/// Verifies what raising would do to `root`, which is not changed: one line a
/// match on `os`, an error at each wrong one.
VerifyMatchCounts verifyMatches(Operation *root,
                                const VerifyMatchOptions &options,
                                raw_ostream &os);

/// The last line of the report.
void printVerifySummary(const VerifyMatchCounts &counts,
                        const VerifyMatchOptions &options, raw_ostream &os);

} // namespace mlir::flash

#endif // FLASH_VERIFY_VERIFYMATCH_H
