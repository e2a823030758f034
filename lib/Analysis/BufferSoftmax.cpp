//===- BufferSoftmax.cpp - Softmaxes that come too late -------------------===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Recognition follows values. After bufferization there are none to follow, but
// a softmax can still be seen, and its miss explained.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/AttentionMatcher.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::flash;

/// Users of a buffer that are looked at.
static constexpr unsigned kMaxUsers = 16;

static bool holdsExponential(Operation *op) {
  return op
      ->walk([](Operation *nested) {
        return isa<math::ExpOp, math::Exp2Op>(nested) ? WalkResult::interrupt()
                                                      : WalkResult::advance();
      })
      .wasInterrupted();
}

/// True if an operation in the block of `reader` writes exponentials to
/// `buffer`.
static bool holdsExponentials(Value buffer, Operation *reader) {
  unsigned count = 0;
  for (OpOperand &use : buffer.getUses()) {
    if (++count > kMaxUsers)
      return false;
    auto writer = dyn_cast<linalg::LinalgOp>(use.getOwner());
    if (writer && writer != reader &&
        writer->getBlock() == reader->getBlock() && writer.isDpsInit(&use) &&
        holdsExponential(writer))
      return true;
  }
  return false;
}

bool mlir::flash::isSoftmaxInBuffers(Operation *op) {
  if (auto softmax = dyn_cast<linalg::SoftmaxOp>(op))
    return softmax.hasPureBufferSemantics();
  auto sum = dyn_cast<linalg::LinalgOp>(op);
  if (!sum || !sum.hasPureBufferSemantics() ||
      sum.getNumReductionLoops() == 0 || sum.getNumDpsInits() != 1)
    return false;
  auto add = sum.getBlock()
                 ->getTerminator()
                 ->getOperand(0)
                 .getDefiningOp<arith::AddFOp>();
  if (!add || llvm::any_of(add->getOperands(), [](Value operand) {
        return operand.getDefiningOp<arith::MulFOp>();
      }))
    return false;
  return holdsExponential(op) ||
         llvm::any_of(sum.getDpsInputs(), [&](Value input) {
           return isa<MemRefType>(input.getType()) &&
                  holdsExponentials(input, op);
         });
}
