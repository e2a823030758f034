//===- DecomposeScores.h - Scores and their modification -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to the decomposition. Forward and backward compute the scores in
// the same way: Σ Q·K as a contraction, then one elementwise generic for
// scale, descales, score region, biases and masks. Inputs are dense: packed
// and paged tensors were unpacked before (DecomposeDense.h).
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_TRANSFORMS_DECOMPOSESCORES_H
#define FLASH_LIB_DIALECT_FLASH_TRANSFORMS_DECOMPOSESCORES_H

#include "DecomposeDomain.h"

#include "mlir/IR/IRMapping.h"

namespace mlir::flash {

/// A list of inputs of a generic, some of which may be absent.
class GenericInputs {
public:
  /// Appends the tensor if it is there. The result finds its element.
  std::optional<unsigned> add(const MappedTensor &tensor) {
    if (!tensor)
      return std::nullopt;
    return add(DomainTensor{tensor.tensor, tensor.map});
  }
  unsigned add(DomainTensor tensor) {
    tensors.push_back(tensor);
    return tensors.size() - 1;
  }
  ArrayRef<DomainTensor> get() const { return tensors; }

private:
  SmallVector<DomainTensor> tensors;
};

class ScoreBuilder {
public:
  explicit ScoreBuilder(DomainBuilder &domain);

  /// Σ_k Q·K over (batch..., h, m, n).
  Value contract();
  /// s of the op's description from that: scaled, modified, biased, masked.
  Value modify(Value raw);

  /// The scale and descales of Q and K as one factor; null if there is none.
  /// `addInputs` tells the generic of the descales that the factor reads.
  struct ScaleInputs {
    std::optional<unsigned> query, key;
  };
  ScaleInputs addScaleInputs(GenericInputs &inputs) const;
  Value applyScale(BodyBuilder &body, Value value, ValueRange args,
                   const ScaleInputs &inputs) const;

  /// Maps the arguments of the score region to `score`, the indices of this
  /// iteration, and the captures.
  void mapScoreArguments(BodyBuilder &body, Value score,
                         IRMapping &mapping) const;

  /// The factor of dropout on one element, 0 or 1/(1 - p), given the element
  /// of the mask.
  Value dropoutFactor(BodyBuilder &body, Value keep) const;
  /// One probability after dropout; what is dropped is 0, also where it was
  /// NaN.
  Value dropProbability(BodyBuilder &body, Value p, Value keep) const;

  /// The number of keys of a row: the length if there are lengths.
  Value keyLength(BodyBuilder &body, ValueRange args,
                  std::optional<unsigned> input) const;

  /// P of a row without a key, as `masked_rows` says.
  Value maskedProbability(BodyBuilder &body, ValueRange args,
                          std::optional<unsigned> length) const;

private:
  struct MaskInputs {
    std::optional<unsigned> blockMask, queryLength, keyLength, queryDocument,
        keyDocument;
  };
  MaskInputs addMaskInputs(GenericInputs &inputs) const;
  /// Whether the query sees the key; null if every query sees every key.
  Value visible(BodyBuilder &body, ValueRange args,
                const MaskInputs &inputs) const;
  void addMaskAttribute(BodyBuilder &body, ValueRange args,
                        const MaskInputs &inputs,
                        SmallVectorImpl<Value> &conditions) const;
  Value applyScore(BodyBuilder &body, Value score) const;

  DomainBuilder &domain;
  const AttentionView &view;
  /// The scale in the accumulator type.
  Value scale;
};

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_TRANSFORMS_DECOMPOSESCORES_H
