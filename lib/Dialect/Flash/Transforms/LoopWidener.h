//===- LoopWidener.h - Loops over blocks as one step ------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to the transforms. What of the body of a loop is as long as a block
// of keys, and the body with blocks as long as all of them.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_TRANSFORMS_LOOPWIDENER_H
#define FLASH_LIB_DIALECT_FLASH_TRANSFORMS_LOOPWIDENER_H

#include "flash/Analysis/SizeExpr.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallBitVector.h"

namespace mlir::flash {

/// Gives each operation of the body inits of its own: one empty tensor may
/// have stood for blocks here and for other dims of the same size there.
void separateInits(scf::ForOp loop);

/// A tensor of a constant or of no value: nothing is shared if it is copied.
bool isInit(Operation *op);

class LoopWidener {
public:
  LoopWidener(scf::ForOp loop, SizeAnalysis &sizes)
      : loop(loop), sizes(sizes) {}

  /// True if the body can be widened; `reductions` are the operations that may
  /// reduce over a block.
  bool analyze(const llvm::SetVector<Operation *> &reductions);
  /// Replaces the loop. New operations are at `loc`, or where they were.
  /// `copies` gets what became of the operations of the body.
  void widen(std::optional<Location> loc, IRMapping &copies);

private:
  bool analyzeBounds();
  bool analyzeSlice(tensor::ExtractSliceOp slice, SizeExpr iv, int64_t lower,
                    int64_t step);
  bool propagate(Operation *op);
  bool propagate(linalg::LinalgOp op);
  bool propagateReshape(Operation *op, Value wide, Value narrow,
                        ArrayRef<ReassociationIndices> groups);
  bool isMarked(Value value, unsigned dim);
  void mark(Value value, unsigned dim);
  bool checkMarks();
  bool checkReductions(const llvm::SetVector<Operation *> &reductions);
  bool checkPositions();
  bool isBlockIndex(linalg::IndexOp position);
  bool checkIndex(linalg::IndexOp position);
  bool isBlockLength(Value length);
  bool checkUses(Value position, unsigned depth);
  RankedTensorType widenType(Value value);
  Operation *copy(Operation &op, OpBuilder &builder, IRMapping &mapping);

  scf::ForOp loop;
  SizeAnalysis &sizes;
  /// How many keys a block has, and all blocks together.
  SizeExpr block;
  OpFoldResult total;
  /// Where the keys of the block start.
  std::optional<SizeExpr> offset;
  llvm::DenseMap<Value, llvm::SmallBitVector> marks;
  /// The slices that move with the loop.
  llvm::DenseSet<Operation *> blocks;
  bool changed = false;
};

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_TRANSFORMS_LOOPWIDENER_H
