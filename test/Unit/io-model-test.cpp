//===- io-model-test.cpp - The IO model against counting -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The closed forms of countVisiblePairs and countTileKeys against a loop that
// asks the definition of the mask for every pair, over all small shapes and
// masks; the arithmetic of Count. Prints what differs and a count of cases.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/IOModel.h"

#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::flash;

/// The definition in FlashAttrs.td, word by word.
static bool isVisible(MaskAttr mask, int64_t m, int64_t n, int64_t queries,
                      int64_t keys) {
  int64_t diag = m;
  if (mask.getAlignment() == Alignment::BottomRight)
    diag += keys - queries;
  if (mask.getCausal() && !(n <= diag || n < mask.getPrefix()))
    return false;
  if (!mask.getCausal() && mask.getPrefix() != 0 && n >= mask.getPrefix())
    return false;
  if (mask.getWindowLeft() != -1 && n < diag - mask.getWindowLeft())
    return false;
  return mask.getWindowRight() == -1 || n <= diag + mask.getWindowRight();
}

/// Pairs of a tile of queries and a key that one of them sees.
static int64_t countByLoop(MaskAttr mask, int64_t queries, int64_t keys,
                           int64_t tile) {
  int64_t count = 0;
  for (int64_t first = 0; first < queries; first += tile)
    for (int64_t n = 0; n < keys; ++n)
      for (int64_t m = first; m < std::min(first + tile, queries); ++m)
        if (isVisible(mask, m, n, queries, keys)) {
          ++count;
          break;
        }
  return count;
}

static int64_t cases = 0, failures = 0;

static void checkMask(MaskAttr mask) {
  for (int64_t queries = 0; queries <= 9; ++queries)
    for (int64_t keys = 0; keys <= 9; ++keys)
      for (int64_t tile : {1, 2, 3, 4, 16}) {
        ++cases;
        llvm::DynamicAPInt got = countTileKeys(queries, keys, tile, mask);
        int64_t expected = countByLoop(mask, queries, keys, tile);
        if (got == expected)
          continue;
        ++failures;
        llvm::outs() << mask << " M = " << queries << " N = " << keys
                     << " tile = " << tile << ": expected " << expected
                     << ", but got " << got << '\n';
      }
}

static void checkMasks(MLIRContext &context) {
  for (bool causal : {false, true})
    for (Alignment alignment : {Alignment::TopLeft, Alignment::BottomRight})
      for (int64_t left : {-1, 0, 1, 3, 20})
        for (int64_t right : {-1, 0, 2, 20})
          for (int64_t prefix : {0, 1, 4, 20})
            // Causal masks do not have a window to the right.
            if (!causal || right == -1)
              checkMask(MaskAttr::get(&context, causal, alignment, left, right,
                                      prefix));
}

static void checkCount() {
  Count m = Count::symbol("M"), n = Count::symbol("N");
  Count product = (m + Count(1)) * (n + Count(2)) * Count(3);
  // (M + 1)(N + 2) * 3
  llvm::outs() << product.str() << '\n';
  llvm::outs() << product.evaluate({{"M", 4}, {"N", 5}}) << '\n';
  llvm::outs() << (m + m * Count(-1)).str() << '\n';
  Count large = Count(INT64_MAX) * Count(INT64_MAX);
  llvm::outs() << large.str() << '\n';
}

int main() {
  MLIRContext context;
  context.loadDialect<FlashDialect>();
  checkMasks(context);
  llvm::outs() << cases << " cases, " << failures << " failures\n";
  checkCount();
  return failures != 0;
}
