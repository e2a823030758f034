//===- FlashVerify.cpp - Rules on operands and score region -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Operands that only make sense together, and what a score region may hold.
// The numbers in brackets are those of the rules in FlashOps.td.
//
//===----------------------------------------------------------------------===//

#include "FlashVerify.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Operand groups
//===----------------------------------------------------------------------===//

/// [att-10] Both or none.
static LogicalResult verifyTogether(Operation *op, Value first, StringRef name,
                                    Value second, StringRef otherName) {
  if (static_cast<bool>(first) == static_cast<bool>(second))
    return success();
  return op->emitOpError() << name << " and " << otherName
                           << " must be given together";
}

/// [att-11]
static LogicalResult verifyOffsets(const AttentionView &view) {
  Operation *op = view.op;
  if (!view.isPacked())
    return success();
  if (view.numBatch != 1)
    return op->emitOpError("packed sequences require exactly one batch dim, "
                           "but got ")
           << view.numBatch;
  auto entries = [](Value offsets) {
    return cast<RankedTensorType>(offsets.getType()).getDimSize(0);
  };
  int64_t queries = entries(view.queryOffsets), keys = entries(view.keyOffsets);
  if (queries == 0 || keys == 0)
    return op->emitOpError("expected at least one offset");
  if (!ShapedType::isDynamic(queries) && !ShapedType::isDynamic(keys) &&
      queries != keys)
    return op->emitOpError("expected as many query_offsets as key_offsets, "
                           "but got ")
           << queries << " and " << keys;
  if (view.queryLengths || view.keyLengths || view.pageTable)
    return op->emitOpError("offsets already give the lengths: lengths and "
                           "page tables can't be combined with them");
  return success();
}

/// [att-13]
static LogicalResult verifyDropout(const AttentionView &view) {
  Operation *op = view.op;
  if (!view.dropout) {
    if (view.dropoutSeed || view.dropoutOffset || view.dropoutMask)
      return op->emitOpError("dropout operands require the dropout attribute");
    return success();
  }
  bool philox = view.dropout.getKind() == DropoutKind::Philox;
  bool hasSeed = view.dropoutSeed && view.dropoutOffset;
  bool hasAnySeed = view.dropoutSeed || view.dropoutOffset;
  bool hasMask = static_cast<bool>(view.dropoutMask);
  if (philox ? (hasSeed && !hasMask) : (hasMask && !hasAnySeed))
    return success();
  return op->emitOpError("expected ")
         << (philox ? "dropout_seed and dropout_offset" : "dropout_mask")
         << " and no other dropout operand for dropout of kind '"
         << stringifyDropoutKind(view.dropout.getKind()) << "'";
}

LogicalResult mlir::flash::verifyOperandGroups(const AttentionView &view) {
  Operation *op = view.op;
  // [att-8]
  Type queryElement = view.query.getType().getElementType();
  Type keyElement = view.key.getType().getElementType();
  if (queryElement != keyElement)
    return op->emitOpError("expected query and key of one element type, but "
                           "got ")
           << queryElement << " and " << keyElement;
  // [att-9]
  auto verifyNoEncoding = [&](Type type) -> LogicalResult {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (!tensor || !tensor.getEncoding())
      return success();
    return op->emitOpError("expected tensors without encoding, but got ")
           << tensor;
  };
  for (Type type : op->getOperandTypes())
    if (failed(verifyNoEncoding(type)))
      return failure();
  for (Type type : op->getResultTypes())
    if (failed(verifyNoEncoding(type)))
      return failure();

  if (failed(verifyTogether(op, view.queryOffsets, "query_offsets",
                            view.keyOffsets, "key_offsets")) ||
      failed(verifyTogether(op, view.queryDocuments.tensor, "query_documents",
                            view.keyDocuments.tensor, "key_documents")) ||
      failed(verifyOffsets(view)))
    return failure();
  // [att-12]
  if (view.pageTable && !view.keyLengths)
    return op->emitOpError("a page table requires key_lengths");
  return verifyDropout(view);
}

//===----------------------------------------------------------------------===//
// Score region
//===----------------------------------------------------------------------===//

LogicalResult mlir::flash::verifyScoreRegion(const AttentionView &view) {
  Operation *op = view.op;
  // [att-14]
  if (!view.hasScore()) {
    if (!view.captures.empty())
      return op->emitOpError("captures require a score region");
    return success();
  }
  Block &block = view.score->front();
  MLIRContext *context = op->getContext();
  SmallVector<Type> expected = {view.numerics.getAccType()};
  expected.append(view.numBatch + 3, IndexType::get(context));
  llvm::append_range(expected, view.captures.getTypes());
  if (!llvm::equal(block.getArgumentTypes(), expected))
    return op->emitOpError("expected score region arguments (score, batch "
                           "indices, h, m, n, captures) of types ")
           << expected << ", but got "
           << SmallVector<Type>(block.getArgumentTypes());
  if (block.empty() || !isa<YieldOp>(block.back()))
    return op->emitOpError("expected the score region to end in flash.yield");
  // flash-reduce tries modules where operations in here are gone.
  for (Operation &inner : block)
    if (llvm::is_contained(inner.getOperands(), Value()))
      return inner.emitOpError("expected every operand to be defined");
  auto yield = cast<YieldOp>(block.back());
  if (yield.getScore().getType() != view.numerics.getAccType())
    return yield.emitOpError("expected a score of the accumulator type ")
           << view.numerics.getAccType() << ", but got "
           << yield.getScore().getType();
  // [att-15]
  for (Operation &inner : block.without_terminator()) {
    if (isa_and_nonnull<arith::ArithDialect, math::MathDialect>(
            inner.getDialect()) ||
        isa<affine::AffineApplyOp>(inner)) {
      auto isScalar = [](Type type) { return type.isIntOrIndexOrFloat(); };
      if (!llvm::all_of(inner.getOperandTypes(), isScalar) ||
          !llvm::all_of(inner.getResultTypes(), isScalar))
        return inner.emitOpError("must work on scalars in a score region");
      continue;
    }
    auto extract = dyn_cast<tensor::ExtractOp>(inner);
    if (!extract)
      return inner.emitOpError("is not allowed in a score region (arith, math, "
                               "affine.apply and tensor.extract are)");
    auto capture = dyn_cast<BlockArgument>(extract.getTensor());
    if (!capture || capture.getOwner() != &block)
      return inner.emitOpError("expected to extract from a capture");
  }
  return success();
}
