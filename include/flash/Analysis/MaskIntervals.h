//===- MaskIntervals.h - Which keys a query sees -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Under every #flash.mask the keys visible to query m form an interval
// [begin(m), end(m)) whose ends never move left as m grows. Two consequences
// carry the whole tiling of masked attention:
//
// * a block of queries [m0, m1) sees no key outside [begin(m0), end(m1 - 1));
// * every query of it sees every key in [begin(m1 - 1), end(m0)).
//
// So the keys of a query block split into blocks that are empty (skipped),
// full (no mask code) and partial, from the values at its two end rows alone.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_MASKINTERVALS_H
#define FLASH_ANALYSIS_MASKINTERVALS_H

#include "flash/Dialect/Flash/IR/Flash.h"

#include "mlir/IR/Builders.h"

namespace mlir::flash {

/// The intervals of one mask. A null mask hides nothing.
class MaskIntervals {
public:
  explicit MaskIntervals(MaskAttr mask) : mask(mask) {}

  /// begin(m) can exceed 0.
  bool hasBegin() const { return mask && mask.getWindowLeft() >= 0; }
  /// end(m) can be less than the number of keys.
  bool hasEnd() const;

  /// begin(m) and end(m) for M queries and N keys, in [0, N].
  int64_t getBegin(int64_t m, int64_t numQueries, int64_t numKeys) const;
  int64_t getEnd(int64_t m, int64_t numQueries, int64_t numKeys) const;

  /// Every query sees a key, for any M and any N >= 1 that satisfy what is
  /// known statically (kDynamic: nothing is known). Without keys (N = 0) there
  /// is nothing to see: callers treat that case apart.
  bool everyRowSeesAKey(int64_t numQueries, int64_t numKeys) const;

  /// n - m along the diagonal: 0, or N - M for bottom_right.
  OpFoldResult emitDiagonal(OpBuilder &builder, Location loc,
                            OpFoldResult numQueries,
                            OpFoldResult numKeys) const;

  /// begin(m) (at least 0) and end(m) (at most N, may be negative) of a query
  /// index, as affine min and max.
  Value emitBegin(OpBuilder &builder, Location loc, Value m,
                  OpFoldResult diagonal) const;
  Value emitEnd(OpBuilder &builder, Location loc, Value m,
                OpFoldResult diagonal, OpFoldResult numKeys) const;

  /// The transposed intervals: the queries in [first(n), last(n)) see key n. At
  /// least 0; at most the number of queries. Both are monotone in n.
  Value emitFirstQuery(OpBuilder &builder, Location loc, Value n,
                       OpFoldResult diagonal, OpFoldResult numQueries) const;
  Value emitLastQuery(OpBuilder &builder, Location loc, Value n,
                      OpFoldResult diagonal, OpFoldResult numQueries) const;

  /// The same for a tile of query indices (a tensor of index).
  Value emitBeginTile(OpBuilder &builder, Location loc, Value mTile,
                      Value diagonal) const;
  Value emitEndTile(OpBuilder &builder, Location loc, Value mTile,
                    Value diagonal, Value numKeys) const;

private:
  MaskAttr mask;
};

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_MASKINTERVALS_H
