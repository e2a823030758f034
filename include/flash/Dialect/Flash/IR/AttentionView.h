//===- AttentionView.h - One view of both attention ops -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// flash.attention, flash.attention_backward and flash.probabilities share their
// inputs. This view gives each input together with its indexing map (explicit
// or default), so that verifiers, decompositions and lowerings are written
// once.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_DIALECT_FLASH_IR_ATTENTIONVIEW_H
#define FLASH_DIALECT_FLASH_IR_ATTENTIONVIEW_H

#include "flash/Dialect/Flash/IR/Flash.h"

namespace mlir::flash {

/// A tensor and how it is read from the iteration domain. `map` is null when
/// the tensor is absent.
struct MappedTensor {
  StringRef name;
  Value tensor;
  AffineMap map;
  explicit operator bool() const { return static_cast<bool>(tensor); }
  RankedTensorType getType() const {
    return cast<RankedTensorType>(tensor.getType());
  }
};

/// The inputs of an attention op with their maps. The domain is
/// (batch..., h, m, n, k, d).
struct AttentionView {
  Operation *op = nullptr;
  unsigned numBatch = 0;

  MappedTensor query, key, value;
  Value scale;
  SmallVector<MappedTensor> biases;
  ValueRange captures;
  MappedTensor blockMask, queryLengths, keyLengths;
  Value queryOffsets, keyOffsets;
  MappedTensor queryDocuments, keyDocuments, sinks;
  Value dropoutSeed, dropoutOffset;
  MappedTensor dropoutMask, descaleQuery, descaleKey, descaleValue, pageTable;
  /// Maps of O and LSE (and of dO, dLSE). Without a value O is P.
  AffineMap outputMap, lseMap;
  RankedTensorType outputType;

  MaskAttr mask;         ///< null if there is none
  NumericsAttr numerics; ///< never null
  DropoutAttr dropout;   ///< null if there is none
  Region *score = nullptr;

  /// The view of one of the three. Fails, with an
  /// error on the op, if the maps do not fit the operands ([att-1], [att-2]).
  static FailureOr<AttentionView> get(Operation *op);

  unsigned hDim() const { return numBatch; }
  unsigned mDim() const { return numBatch + 1; }
  unsigned nDim() const { return numBatch + 2; }
  unsigned kDim() const { return numBatch + 3; }
  unsigned dDim() const { return numBatch + 4; }
  unsigned numDims() const { return numBatch + 5; }

  /// Sequences are packed: maps have no batch dim, offsets shift m and n.
  bool isPacked() const { return static_cast<bool>(queryOffsets); }
  bool hasScore() const { return score && !score->empty(); }

  /// Every mapped input that is present, in the order of `indexing_maps`.
  SmallVector<const MappedTensor *> mappedInputs() const;

  /// Extents of the domain where they are static, else ShapedType::kDynamic.
  /// In packed form those of batch, m and n are dynamic.
  SmallVector<int64_t> getStaticExtents() const;
};

/// The name of a domain dim for messages: "b0", "h", "m", "n", "k" or "d".
std::string getDomainDimName(unsigned dim, unsigned numBatch);

/// g of a head access `h floordiv g`; 1 for plain `h`, 0 if h is not used.
int64_t getHeadGroup(AffineMap map, unsigned hDim);

} // namespace mlir::flash

#endif // FLASH_DIALECT_FLASH_IR_ATTENTIONVIEW_H
