//===- IOModel.h - Work and memory traffic of attention -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How many floating-point operations an attention needs, how many bytes it
// moves between device memory and the chip, and how much memory it needs, when
// S and P are stored (standard) and when they are not (fused). After the IO
// analysis of FlashAttention (Dao et al., 2022), section 3, with the exact
// counts in place of the asymptotic ones. Counts are exact integers, symbolic
// where an extent is dynamic.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_IOMODEL_H
#define FLASH_ANALYSIS_IOMODEL_H

#include "flash/Dialect/Flash/IR/AttentionView.h"

#include "llvm/ADT/DynamicAPInt.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mlir::flash {

/// A polynomial with integer coefficients in named extents: what a count is
/// before dynamic extents are known. Never overflows.
class Count {
public:
  /*implicit*/ Count(int64_t value = 0);
  explicit Count(const llvm::DynamicAPInt &value);
  /// The extent called `name`.
  static Count symbol(StringRef name);

  Count &operator+=(const Count &other);
  friend Count operator+(Count a, const Count &b) { return a += b; }
  friend Count operator*(const Count &a, const Count &b);

  /// The value, if no extent occurs in it.
  std::optional<llvm::DynamicAPInt> getValue() const;
  /// The value for given extents. Every symbol must be among them.
  llvm::DynamicAPInt evaluate(const std::map<std::string, int64_t> &at) const;
  /// The extents that occur, ascending.
  std::vector<std::string> getSymbols() const;
  /// "512*B*M*N + 64", highest degree first.
  std::string str() const;

private:
  /// Highest degree first, then by name.
  struct Order {
    bool operator()(const std::vector<std::string> &a,
                    const std::vector<std::string> &b) const {
      return a.size() != b.size() ? a.size() > b.size() : a < b;
    }
  };
  /// Ascending names of the factors -> coefficient, never 0.
  std::map<std::vector<std::string>, llvm::DynamicAPInt, Order> terms;
};

Count operator*(const Count &a, const Count &b);

/// The nearest floating-point number, for ratios and for people.
double toDouble(const llvm::DynamicAPInt &value);

/// What the model needs to know of an attention.
struct AttentionShape {
  /// Extents of the iteration domain; `batch` is the product of its dims.
  Count batch, heads, queries, keys, queryDim, valueDim;
  /// Sizes of whole tensors in bytes. Grouped K and V are stored once.
  Count queryBytes, keyBytes, valueBytes, outputBytes;
  /// Other inputs, each read once: biases, captures, masks, lengths.
  Count extraBytes;
  /// Bytes of all results, O and the LSE included.
  Count resultBytes;
  /// Bytes of one element: of K and V; of S; of P as the unfused program rounds
  /// it before the product with V.
  int64_t keyElementBytes = 2, valueElementBytes = 2;
  int64_t accBytes = 4, probBytes = 2;
};

/// What one program costs.
struct ProgramCost {
  Count bytes;     ///< moved from and to device memory
  Count peakBytes; ///< allocated besides inputs and outputs
};

struct AttentionCost {
  /// 2 for each multiply-add of the contractions; softmax is not counted.
  Count totalFlops;
  /// Those of pairs that the mask lets through. Nothing if that depends on
  /// dynamic extents.
  std::optional<Count> usefulFlops;
  ProgramCost standard, fused;
  /// Bytes of the fused program if no tile of K and V is found in a cache: one
  /// read for each tile of queries that sees it. Nothing if that depends on
  /// dynamic extents.
  std::optional<Count> uncachedBytes;
};

/// The number of (query, key) pairs that the mask lets through for M queries
/// and N keys. `mask` may be null.
llvm::DynamicAPInt countVisiblePairs(int64_t queries, int64_t keys,
                                     MaskAttr mask);

/// The number of (query tile, key) pairs where some query of the tile sees the
/// key.
llvm::DynamicAPInt countTileKeys(int64_t queries, int64_t keys, int64_t tile,
                                 MaskAttr mask);

/// What an extent of the domain is called in formulas.
std::string getExtentName(unsigned dim, unsigned numBatch);

/// Names of dynamic extents: B (B0, B1, ... if there are several), H, M, N, K,
/// D; Hkv for the heads of grouped K and V.
AttentionShape getAttentionShape(const AttentionView &view);

/// `queryTile` is the number of queries that share one read of K and V.
AttentionCost getForwardCost(const AttentionShape &shape, MaskAttr mask,
                             int64_t queryTile);
AttentionCost getBackwardCost(const AttentionShape &shape, MaskAttr mask);

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_IOMODEL_H
