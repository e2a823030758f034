//===- DecomposeDomain.h - linalg over the attention domain -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Internal to the decomposition. Every step of it is a linalg.generic whose
// loops are some dims of the domain (batch..., h, m, n, k, d). DomainBuilder
// knows the extents and turns maps of the domain into maps of such a generic:
// the loops are the dims that any operand uses, in the order of the domain,
// and those that the result does not use are reductions.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASH_TRANSFORMS_DECOMPOSEDOMAIN_H
#define FLASH_LIB_DIALECT_FLASH_TRANSFORMS_DECOMPOSEDOMAIN_H

#include "flash/Dialect/Flash/IR/AttentionView.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"

namespace mlir::flash {

/// A tensor and the map that reads it from the domain.
struct DomainTensor {
  Value tensor;
  AffineMap map;
};

/// The position of the current iteration along domain dims, inside a generic.
/// Each linalg.index is made once.
class DomainIndices {
public:
  DomainIndices(OpBuilder &builder, Location loc, ArrayRef<unsigned> loops)
      : builder(builder), loc(loc), loops(loops) {}
  Value operator()(unsigned dim);

private:
  OpBuilder &builder;
  Location loc;
  ArrayRef<unsigned> loops;
  llvm::SmallDenseMap<unsigned, Value, 8> cache;
};

/// `value` as `type`, which differs at most in what extents are static.
Value castToType(OpBuilder &b, Location loc, Value value, Type type);

/// What is inside one generic: scalar ops on the elements of the operands.
struct BodyBuilder {
  OpBuilder &b;
  Location loc;
  DomainIndices index;

  Value constant(Type type, double value) const;
  Value constantIndex(int64_t value) const;
  /// `value` in `type`; both are float types.
  Value toFloat(Value value, Type type) const;
  /// An integer of any width, or an index, as index.
  Value toIndex(Value value) const;
  /// exp(x), through exp2 if the numerics say so.
  Value exp(Value value, bool useExp2) const;
  /// Whether x is -inf.
  Value isNegInf(Value value) const;
};

/// The map with `h floordiv g` read as h, for DomainBuilder::withHeadGroups.
AffineMap ungroupHeads(AffineMap map, unsigned hDim);

/// Builds generics over the domain of one attention.
class DomainBuilder {
public:
  /// The elements of the inputs, then of the results so far, to the elements
  /// of the results.
  using Body = function_ref<SmallVector<Value>(BodyBuilder &, ValueRange)>;
  /// The same for one result that is not read.
  using ElementBody = function_ref<Value(BodyBuilder &, ValueRange)>;

  DomainBuilder(OpBuilder &b, const AttentionView &view);

  /// The domain whose h counts groups of heads.
  DomainBuilder withHeadGroups(int64_t group) const;

  /// The map with these dims as results.
  AffineMap map(ArrayRef<unsigned> dims) const;
  /// (batch..., h, m) and (batch..., h, m, n).
  AffineMap rowMap() const;
  AffineMap scoreMap() const;

  OpFoldResult extent(unsigned dim) const { return extents[dim]; }
  Value extentValue(unsigned dim) const;

  /// The type that P is rounded to; the accumulator type if that is not wider.
  Type getProbabilityType() const;

  Value constant(Type type, double value);
  /// An uninitialized tensor, or one filled with `value`, of what `map` reads.
  Value empty(AffineMap map, Type elementType);
  Value filled(AffineMap map, Type elementType, double value);

  /// One linalg.generic with several results.
  SmallVector<Value> generic(ArrayRef<DomainTensor> inputs,
                             ArrayRef<DomainTensor> inits, Body body);
  /// One without reduction.
  Value elementwise(ArrayRef<DomainTensor> inputs, AffineMap resultMap,
                    Type elementType, ElementBody body);
  /// Σ of products, in the accumulator type.
  Value contract(DomainTensor lhs, DomainTensor rhs, AffineMap resultMap);
  /// init + Σ, and max(init, ...) where NaN wins, over the dims that the map
  /// of init drops.
  Value sum(DomainTensor input, DomainTensor init);
  Value maximum(DomainTensor input, DomainTensor init);

  OpBuilder &b;
  Location loc;
  AttentionView view;
  Type acc;

private:
  SmallVector<OpFoldResult> extents;
};

} // namespace mlir::flash

#endif // FLASH_LIB_DIALECT_FLASH_TRANSFORMS_DECOMPOSEDOMAIN_H
