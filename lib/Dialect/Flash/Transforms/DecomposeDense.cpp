//===- DecomposeDense.cpp - Irregular operands to dense ones -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Pages to contiguous tensors, padding to zeros, Philox to a stored mask.
//
//===----------------------------------------------------------------------===//

#include "DecomposeDense.h"

#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

#include <cmath>

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Pages
//===----------------------------------------------------------------------===//

/// `expr` (a dim, a constant, `dim floordiv c` or `dim mod c`) as a value.
static Value evaluate(BodyBuilder &body, AffineExpr expr) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return body.index(dim.getPosition());
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return body.constantIndex(constant.getValue());
  auto binary = cast<AffineBinaryOpExpr>(expr);
  Value lhs = evaluate(body, binary.getLHS());
  Value rhs = evaluate(body, binary.getRHS());
  if (binary.getKind() == AffineExprKind::Mod)
    return arith::RemUIOp::create(body.b, body.loc, lhs, rhs);
  return arith::DivUIOp::create(body.b, body.loc, lhs, rhs);
}

static void gatherPages(DomainBuilder &domain, MappedTensor &tensor) {
  const AttentionView &view = domain.view;
  const MappedTensor &table = view.pageTable;
  unsigned n = view.nDim();
  auto isMod = [](AffineExpr expr) {
    return expr.getKind() == AffineExprKind::Mod;
  };
  if (!tensor || !llvm::any_of(tensor.map.getResults(), isMod))
    return;
  // The dense tensor has the batch dims of the table, then those of a page
  // with n in place of the number of the page.
  SmallVector<AffineExpr> dense;
  for (AffineExpr expr : table.map.getResults())
    if (!expr.isFunctionOfDim(n))
      dense.push_back(expr);
  for (AffineExpr expr : tensor.map.getResults())
    if (!isMod(expr))
      dense.push_back(expr.isFunctionOfDim(n) ? domain.b.getAffineDimExpr(n)
                                              : expr);
  AffineMap denseMap =
      AffineMap::get(view.numDims(), 0, dense, domain.b.getContext());
  DomainBuilder groups =
      domain.withHeadGroups(getHeadGroup(tensor.map, view.hDim()));
  AffineMap readMap = ungroupHeads(tensor.map, view.hDim());

  Type element = tensor.getType().getElementType();
  DomainTensor lengths{view.keyLengths.tensor, view.keyLengths.map};
  auto gather = [&](BodyBuilder &body, ValueRange args) -> Value {
    Value isKey =
        arith::CmpIOp::create(body.b, body.loc, arith::CmpIPredicate::slt,
                              body.index(n), body.toIndex(args[0]));
    SmallVector<Value> entry, element;
    for (AffineExpr expr : table.map.getResults())
      entry.push_back(evaluate(body, expr));
    for (AffineExpr expr : readMap.getResults())
      element.push_back(evaluate(body, expr));
    unsigned pageAxis =
        llvm::find_if(readMap.getResults(),
                      [&](AffineExpr expr) {
                        return expr.isFunctionOfDim(n) && !isMod(expr);
                      }) -
        readMap.getResults().begin();
    auto load = [&](OpBuilder &b, Location loc) {
      Value page = tensor::ExtractOp::create(b, loc, table.tensor, entry);
      element[pageAxis] =
          arith::IndexCastOp::create(b, loc, b.getIndexType(), page);
      Value value = tensor::ExtractOp::create(b, loc, tensor.tensor, element);
      scf::YieldOp::create(b, loc, value);
    };
    auto zero = [&](OpBuilder &b, Location loc) {
      Type type = tensor.getType().getElementType();
      Value value = arith::ConstantOp::create(b, loc, b.getZeroAttr(type));
      scf::YieldOp::create(b, loc, value);
    };
    // Entries of the table past the length may be anything.
    return scf::IfOp::create(body.b, body.loc, isKey, load, zero).getResult(0);
  };
  tensor.tensor = groups.elementwise(
      lengths, ungroupHeads(denseMap, view.hDim()), element, gather);
  tensor.map = denseMap;
}

void mlir::flash::gatherPages(DomainBuilder &domain) {
  if (!domain.view.pageTable)
    return;
  ::gatherPages(domain, domain.view.key);
  ::gatherPages(domain, domain.view.value);
  domain.view.pageTable = MappedTensor{"page_table", {}, {}};
}

//===----------------------------------------------------------------------===//
// Padding
//===----------------------------------------------------------------------===//

void mlir::flash::clearPadding(DomainBuilder &domain, MappedTensor &tensor,
                               unsigned dim, const MappedTensor &lengths,
                               double fill) {
  if (!lengths || !tensor)
    return;
  Type element = tensor.getType().getElementType();
  // A tensor that batch entries share gets a copy for each, since their
  // lengths may differ.
  SmallVector<AffineExpr> results;
  for (unsigned i = 0; i < domain.view.numBatch; ++i)
    if (lengths.map.isFunctionOfDim(i) && !tensor.map.isFunctionOfDim(i))
      results.push_back(domain.b.getAffineDimExpr(i));
  llvm::append_range(results, tensor.map.getResults());
  AffineMap resultMap =
      AffineMap::get(domain.view.numDims(), 0, results, domain.b.getContext());
  unsigned h = domain.view.hDim();
  DomainBuilder groups = domain.withHeadGroups(getHeadGroup(tensor.map, h));
  tensor.tensor = groups.elementwise(
      {{tensor.tensor, ungroupHeads(tensor.map, h)},
       {lengths.tensor, lengths.map}},
      ungroupHeads(resultMap, h), element,
      [&](BodyBuilder &body, ValueRange args) -> Value {
        Value inside =
            arith::CmpIOp::create(body.b, body.loc, arith::CmpIPredicate::slt,
                                  body.index(dim), body.toIndex(args[1]));
        return arith::SelectOp::create(body.b, body.loc, inside, args[0],
                                       body.constant(element, fill));
      });
  tensor.map = resultMap;
}

void mlir::flash::clearPadding(DomainBuilder &domain) {
  AttentionView &view = domain.view;
  clearPadding(domain, view.query, view.mDim(), view.queryLengths, 0.0);
  clearPadding(domain, view.key, view.nDim(), view.keyLengths, 0.0);
  clearPadding(domain, view.value, view.nDim(), view.keyLengths, 0.0);
}

//===----------------------------------------------------------------------===//
// Philox-4x32-10
//===----------------------------------------------------------------------===//

namespace {
/// The generator of DropoutAttr, on i32 values.
struct Philox {
  OpBuilder &b;
  Location loc;

  Value constant(uint32_t value) const {
    return arith::ConstantOp::create(
        b, loc, b.getIntegerAttr(b.getI32Type(), int64_t(int32_t(value))));
  }
  Value add(Value lhs, Value rhs) const {
    return arith::AddIOp::create(b, loc, lhs, rhs);
  }
  Value exclusiveOr(Value lhs, Value rhs) const {
    return arith::XOrIOp::create(b, loc, lhs, rhs);
  }

  /// The four output words.
  std::array<Value, 4> generate(std::array<Value, 4> counter,
                                std::array<Value, 2> key) const {
    Value m0 = constant(0xD2511F53), m1 = constant(0xCD9E8D57);
    Value w0 = constant(0x9E3779B9), w1 = constant(0xBB67AE85);
    for (int round = 0; round < 10; ++round) {
      if (round > 0)
        key = {add(key[0], w0), add(key[1], w1)};
      auto p0 = arith::MulUIExtendedOp::create(b, loc, m0, counter[0]);
      auto p1 = arith::MulUIExtendedOp::create(b, loc, m1, counter[2]);
      Value x0 = exclusiveOr(p1.getHigh(), counter[1]);
      Value x2 = exclusiveOr(p0.getHigh(), counter[3]);
      counter = {exclusiveOr(x0, key[0]), p1.getLow(), exclusiveOr(x2, key[1]),
                 p0.getLow()};
    }
    return counter;
  }
};
} // namespace

/// The row-major linear index of (batch..., h) in this iteration.
static Value getLinearHead(DomainBuilder &domain, BodyBuilder &body) {
  Value linear = body.index(0);
  for (unsigned dim = 1; dim <= domain.view.hDim(); ++dim) {
    Value extent =
        getValueOrCreateConstantIndexOp(body.b, body.loc, domain.extent(dim));
    linear = arith::MulIOp::create(body.b, body.loc, linear, extent);
    linear = arith::AddIOp::create(body.b, body.loc, linear, body.index(dim));
  }
  return linear;
}

void mlir::flash::storeDropoutMask(DomainBuilder &domain) {
  AttentionView &view = domain.view;
  if (!view.dropout || view.dropout.getKind() != DropoutKind::Philox)
    return;
  // keep <=> word / 2^32 >= p <=> word >= ceil(p * 2^32)
  int64_t threshold = static_cast<int64_t>(std::ceil(
      std::ldexp(view.dropout.getProbability().convertToDouble(), 32)));
  auto keep = [&](BodyBuilder &body, ValueRange) -> Value {
    OpBuilder &b = body.b;
    Location loc = body.loc;
    Type i32 = b.getI32Type(), i64 = b.getI64Type();
    auto low = [&](Value value) -> Value {
      if (value.getType().isIndex())
        return arith::IndexCastOp::create(b, loc, i32, value);
      return arith::TruncIOp::create(b, loc, i32, value);
    };
    auto high = [&](Value value) -> Value {
      Value shift = arith::ConstantIntOp::create(b, loc, i64, 32);
      return low(arith::ShRUIOp::create(b, loc, value, shift));
    };
    Value n = body.index(view.nDim()), four = body.constantIndex(4);
    Value group = arith::DivUIOp::create(b, loc, n, four);
    std::array<Value, 4> words = Philox{b, loc}.generate(
        {low(group), low(body.index(view.mDim())),
         low(getLinearHead(domain, body)), low(view.dropoutOffset)},
        {low(view.dropoutSeed), high(view.dropoutSeed)});
    Value lane = arith::RemUIOp::create(b, loc, n, four);
    Value word = words[0];
    for (int i = 1; i < 4; ++i) {
      Value isLane = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq,
                                           lane, body.constantIndex(i));
      word = arith::SelectOp::create(b, loc, isLane, words[i], word);
    }
    Value wide = arith::ExtUIOp::create(b, loc, i64, word);
    Value limit = arith::ConstantIntOp::create(b, loc, i64, threshold);
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::uge, wide,
                                 limit);
  };
  AffineMap all = domain.scoreMap();
  Value mask = domain.elementwise({}, all, domain.b.getI1Type(), keep);
  view.dropoutMask = {"dropout_mask", mask, all};
}
