//===- MatchSlices.h - A match and its original as functions ----*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Raising is run on a copy of a function in which nothing is erased. What a
// match computes is then there twice: in the function, as it was written, and
// in the copy, as it was raised. Both are outlined over the same inputs: Q, K
// and V where the match reads them, and for masks, biases and scale factors
// the inputs of the elementwise operations that compute them, so that facts
// that the match was proved from (a mask is 0 or -inf) still hold.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_VERIFY_MATCHSLICES_H
#define FLASH_LIB_VERIFY_MATCHSLICES_H

#include "flash/Analysis/SizeExpr.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include <memory>
#include <string>

namespace mlir::flash {

/// An input of both functions.
struct SliceArgument {
  Type type;
  /// Of a tensor.
  SmallVector<SizeExpr> sizes;
  /// Of an integer scalar.
  SizeExpr value;
  /// It reaches Q, K, V or dO: infinities in it would say nothing.
  bool isOperand = false;
};

/// One match as two functions of one type.
struct MatchPair {
  explicit MatchPair(Location loc) : loc(loc) {}

  Location loc;
  /// The function that holds the match.
  std::string function;
  func::FuncOp original, raised;
  std::vector<SliceArgument> arguments;
  /// Sizes of dims that integers of the inputs are used as indices of.
  std::vector<SizeExpr> indexed;
  std::shared_ptr<SizeAnalysis> sizes;
  /// Why there are no functions; empty if there are.
  std::string failure;
};

/// Adds the pairs of `function` to `pairs`, their functions to `module`, and
/// the number of softmaxes that are not matched to `missed`.
void collectMatchPairs(Operation *function, ModuleOp module,
                       std::vector<MatchPair> &pairs, unsigned &missed);

} // namespace mlir::flash

#endif // FLASH_LIB_VERIFY_MATCHSLICES_H
