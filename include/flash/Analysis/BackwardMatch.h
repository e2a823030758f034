//===- BackwardMatch.h - Gradients in joint training graphs -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A function that holds an attention and its backward shares P (or the
// exponentials, or the row statistics) between the two. Here the contractions
// that make up the backward are found among the uses that leave the forward
// match, and proved to be the gradients: the summand of each is brought to the
// dims of the match and compared, as a polynomial, with that of the gradient.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_BACKWARDMATCH_H
#define FLASH_ANALYSIS_BACKWARDMATCH_H

#include "flash/Analysis/AttentionMatcher.h"

namespace mlir::flash {

/// A tensor of the input that is a gradient.
struct GradientMatch {
  enum Kind { Query, Key, Value, Bias };
  Kind kind;
  /// The position among the biases.
  unsigned bias = 0;
  /// Over the dims of the operand, in any layout.
  TensorAccess tensor;
  /// The tensor is factor · gradient, plus `init` if that is not null.
  double factor = 1.0;
  mlir::Value init;
  /// A row whose scores are all -inf makes it NaN; else it adds nothing.
  bool isNaNWithoutKeys = false;
};

struct BackwardMatch {
  /// dO, in any layout.
  TensorAccess outputGradient;
  SmallVector<GradientMatch, 4> gradients;
  /// Bytes of the tensors over queries and keys that were kept from the forward
  /// for the backward, if their sizes are static.
  std::optional<uint64_t> savedBytes;
};

/// Why the uses that leave a match are not its backward.
struct BackwardMiss {
  Operation *blocker = nullptr;
  std::string detail;
};

/// Explains the escapes of `match` as its backward. On success there are none
/// left and `match.backward` is filled; else `match` is as it was. `miss` is
/// filled if there is something that resembles a backward.
bool matchBackward(AttentionMatch &match, const DeadCode &deadCode,
                   const RaiseOptions &options, BackwardMiss &miss);

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_BACKWARDMATCH_H
