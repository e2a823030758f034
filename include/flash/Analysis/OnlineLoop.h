//===- OnlineLoop.h - Softmax carried by a loop -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Online softmax: a loop over blocks of keys that carries the maximum of the
// scores so far, and sums of exponentials that it corrects when the maximum
// grows. Nothing is assumed of names, order or number of what is carried.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_ONLINELOOP_H
#define FLASH_ANALYSIS_ONLINELOOP_H

#include "flash/Analysis/SizeExpr.h"

#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::flash {

/// What a loop carries, if it is an online softmax.
struct OnlineSoftmax {
  /// The operations of the body that reduce over the keys of a block.
  llvm::SetVector<Operation *> reductions;
  /// Maxima that start at -inf, and that nothing guards: a row whose keys are
  /// all hidden in the first blocks is NaN.
  SmallVector<Operation *> unguarded;
};

/// Fills `online` if one iteration with two blocks of keys computes what two
/// iterations with one block each do, but for rounding: every carried value is
/// a maximum, or a sum that is corrected from the maximum before to the one
/// after, or a plain sum.
bool matchOnlineSoftmax(scf::ForOp loop, SizeAnalysis &sizes,
                        OnlineSoftmax &online);

/// True if `maximum`, a reduction over the keys, is known to see a number as
/// the score of the first key.
bool seesFirstKey(Operation *maximum, SizeAnalysis &sizes);

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_ONLINELOOP_H
