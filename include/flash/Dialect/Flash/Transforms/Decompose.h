//===- Decompose.h - The reference semantics of flash -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Replaces flash ops by linalg, tensor, arith and math ops on whole tensors
// (scf where packed sequences are copied and where capture gradients are
// scattered). This is what the ops mean: lowerings are tested against it, and
// fall back to it on the CPU.
//
// Every function replaces and erases its op on success. On failure it has
// emitted an error, on the op or on an op of its score region, and changed
// nothing.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASH_TRANSFORMS_DECOMPOSE_H
#define FLASH_DIALECT_FLASH_TRANSFORMS_DECOMPOSE_H

#include "flash/Dialect/Flash/IR/Flash.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::flash {

/// The values that replaced the results of the op, in their order.
FailureOr<SmallVector<Value>> decomposeAttention(RewriterBase &rewriter,
                                                 AttentionOp op);
FailureOr<SmallVector<Value>>
decomposeAttentionBackward(RewriterBase &rewriter, AttentionBackwardOp op);
FailureOr<SmallVector<Value>> decomposeProbabilities(RewriterBase &rewriter,
                                                     ProbabilitiesOp op);
FailureOr<SmallVector<Value>> decomposeCombine(RewriterBase &rewriter,
                                               CombineOp op);

/// The same as patterns. Where a score region has no derivative they emit an
/// error and leave the op as it is.
void populateDecomposePatterns(RewritePatternSet &patterns);

} // namespace mlir::flash

#endif // FLASH_DIALECT_FLASH_TRANSFORMS_DECOMPOSE_H
