//===- AttentionMatch.h - Find attention in linalg -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The public face of recognition: one decision for each softmax of the input,
// in program order, either raised to a flash.attention or missed with the
// operation that blocks and the reason. Remarks and --flash-explain print
// decisions and nothing else, so that they always agree.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_ATTENTIONMATCH_H
#define FLASH_ANALYSIS_ATTENTIONMATCH_H

#include "flash/Remarks/Remarks.h"

#include "mlir/IR/Location.h"
#include "mlir/IR/Operation.h"
#include "mlir/IR/Value.h"

#include <string>
#include <vector>

namespace mlir::flash {

/// What recognition decided about one softmax.
struct SoftmaxDecision {
  explicit SoftmaxDecision(Operation *anchor)
      : anchor(anchor), loc(anchor->getLoc()), blocker(anchor->getLoc()) {}

  /// The operation that sums the exponentials (or linalg.softmax). Null once
  /// the softmax was raised: it is erased then.
  Operation *anchor;
  /// Where the softmax is, and the name of the function that holds it.
  Location loc;
  std::string function;

  bool matched = false;
  RemarkId id = RemarkId::NotASoftmax;
  /// The first blocking operation of a miss; the softmax itself of a match.
  Location blocker;
  /// Of a miss: the blocking operation in short, and how far the attempt that
  /// got furthest came (see DescribeMiss.h).
  std::string blockerText;
  unsigned progress = 0;
  /// The text of the catalogue entry with the details of the case: why it was
  /// missed, or what was extracted.
  std::string reason;
  /// What the user can do about a miss; empty for a match.
  std::string suggestion;
  /// The flash.attention of a match, null for a miss. Valid until a later pass
  /// replaces it (flash-normalize-attention changes it in place).
  Operation *result = nullptr;
};

/// What raising may do.
struct RaiseOptions {
  /// Probabilities that are used outside are computed again, from the LSE.
  bool recomputeProbabilities = false;
  /// Each row of scores sees a key that neither -inf nor a finite fill hides.
  /// Gradients need not care about other rows then.
  bool assumeVisibleRows = false;
};

/// Decides about every softmax under `root` without changing anything;
/// `result` stays null.
std::vector<SoftmaxDecision> analyzeSoftmaxes(Operation *root);

/// The same, and replaces every match by a flash.attention. Functions are
/// processed in parallel, the decisions are in program order.
std::vector<SoftmaxDecision> raiseAttention(Operation *root,
                                            const RaiseOptions &options = {});

/// A value of the input, and what computes it after raising.
struct Replacement {
  Value original;
  Value replacement;
};

/// The first half of raiseAttention: inlines, converts and splits what hides a
/// match, and nothing else.
void exposeAttention(Operation *root);

/// As raiseAttention for one function, after exposeAttention
/// (getIndependentFunctions), but what was replaced stays, without uses, so
/// that both can be compared.
std::vector<SoftmaxDecision>
raiseBeside(Operation *function, SmallVectorImpl<Replacement> &replacements,
            const RaiseOptions &options = {});

/// Moves what can be proved to be structured out of score regions and biases
/// of every flash.attention under `root` into masks, scale and maps, in place.
/// False if nothing has changed.
bool normalizeAttention(Operation *root, bool assumesVisibleRows = false);

/// One remark per decision, in their order.
void emitRemarks(ArrayRef<SoftmaxDecision> decisions);

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_ATTENTIONMATCH_H
