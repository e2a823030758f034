//===- RaiseAttention.cpp - linalg to flash.attention -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Input: linalg on tensors, TOSA, calls of small private functions. Output:
// flash.attention for every match, the rest unchanged. All softmaxes of a
// function are matched before anything changes; then the matches are emitted,
// and what only they used is erased.
//
//===----------------------------------------------------------------------===//

#include "EmitAttention.h"
#include "ExposeAttention.h"

#include "flash/Dialect/Flash/Transforms/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Threading.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace mlir::flash {
#define GEN_PASS_DEF_FLASHRAISEATTENTION
#include "flash/Dialect/Flash/Transforms/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;
using namespace mlir::flash;

/// An LSE may be read on the way to O, too: what is replaced stays as it was.
static void replaceOutside(const AttentionMatch &match,
                           const Replacement &replacement) {
  llvm::SmallPtrSet<Operation *, 16> interior(match.interior.begin(),
                                              match.interior.end());
  Operation *definition = replacement.replacement.getDefiningOp();
  Value(replacement.original)
      .replaceUsesWithIf(replacement.replacement, [&](OpOperand &use) {
        for (Operation *op = use.getOwner(); op; op = op->getParentOp())
          if (op == definition || interior.contains(op))
            return false;
        return true;
      });
}

std::vector<SoftmaxDecision>
mlir::flash::raiseBeside(Operation *function,
                         SmallVectorImpl<Replacement> &replacements,
                         const RaiseOptions &options) {
  std::vector<SoftmaxDecision> decisions;
  std::vector<AttentionMatch> matches;
  matchFunction(function, decisions, matches, options);
  llvm::DenseMap<Value, Value> replaced;
  for (auto [decision, match] : llvm::zip(decisions, matches)) {
    if (!decision.matched)
      continue;
    for (AttentionMatch *one : match.getAll()) {
      size_t first = replacements.size();
      AttentionOp op = emitAttention(*one, replaced, replacements);
      if (one->backward)
        emitBackward(*one, op, replaced, replacements);
      for (const Replacement &replacement :
           ArrayRef(replacements).drop_front(first)) {
        replaced[replacement.original] = replacement.replacement;
        replaceOutside(*one, replacement);
      }
      if (one == &match)
        decision.result = op;
    }
    decision.anchor = nullptr;
  }
  return decisions;
}

static std::vector<SoftmaxDecision> raiseFunction(Operation *function,
                                                  const RaiseOptions &options) {
  DeadCode before(function);
  SmallVector<Replacement> replacements;
  std::vector<SoftmaxDecision> decisions =
      raiseBeside(function, replacements, options);
  if (!replacements.empty())
    eraseNewlyDead(function, before);
  return decisions;
}

std::vector<SoftmaxDecision>
mlir::flash::raiseAttention(Operation *root, const RaiseOptions &options) {
  inlineAttentionCalls(root);
  TosaFront tosa(root);
  SmallVector<Operation *> functions = getIndependentFunctions(root);
  std::vector<std::vector<SoftmaxDecision>> parts(functions.size());
  parallelFor(root->getContext(), 0, functions.size(), [&](size_t i) {
    std::vector<SoftmaxDecision> trial = tosa.expose(functions[i]);
    widenAttentionLoops(functions[i]);
    splitAttentionContractions(functions[i]);
    parts[i] =
        mergeDecisions(std::move(trial), raiseFunction(functions[i], options));
  });
  std::vector<SoftmaxDecision> decisions;
  for (std::vector<SoftmaxDecision> &part : parts)
    llvm::append_range(decisions, part);
  return decisions;
}

void mlir::flash::exposeAttention(Operation *root) {
  inlineAttentionCalls(root);
  TosaFront tosa(root);
  for (Operation *function : getIndependentFunctions(root)) {
    tosa.expose(function);
    widenAttentionLoops(function);
    splitAttentionContractions(function);
  }
}

namespace {
struct RaiseAttention
    : public flash::impl::FlashRaiseAttentionBase<RaiseAttention> {
  using Base::Base;

  void runOnOperation() override {
    RaiseOptions options;
    options.recomputeProbabilities = recomputeProbabilities;
    options.assumeVisibleRows = assumeVisibleRows;
    emitRemarks(raiseAttention(getOperation(), options));
  }
};
} // namespace
