//===- DecomposeDomain.cpp - linalg over the attention domain -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Turns maps of the attention domain into linalg.generic ops.
//
//===----------------------------------------------------------------------===//

#include "DecomposeDomain.h"

#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Inside a generic
//===----------------------------------------------------------------------===//

Value DomainIndices::operator()(unsigned dim) {
  Value &index = cache[dim];
  if (!index) {
    auto loop = llvm::find(loops, dim);
    assert(loop != loops.end() && "not a loop of this generic");
    index = linalg::IndexOp::create(builder, loc, loop - loops.begin());
  }
  return index;
}

static Value makeConstant(OpBuilder &b, Location loc, Type type, double value) {
  TypedAttr attr = isa<FloatType>(type)
                       ? TypedAttr(b.getFloatAttr(type, value))
                       : TypedAttr(b.getIntegerAttr(type, int64_t(value)));
  return arith::ConstantOp::create(b, loc, attr);
}

Value BodyBuilder::constant(Type type, double value) const {
  return makeConstant(b, loc, type, value);
}

Value BodyBuilder::constantIndex(int64_t value) const {
  return arith::ConstantIndexOp::create(b, loc, value);
}

Value BodyBuilder::toFloat(Value value, Type type) const {
  auto from = cast<FloatType>(value.getType()), to = cast<FloatType>(type);
  if (from == to)
    return value;
  if (from.getWidth() < to.getWidth())
    return arith::ExtFOp::create(b, loc, to, value);
  if (from.getWidth() > to.getWidth())
    return arith::TruncFOp::create(b, loc, to, value);
  // bf16 <-> f16 and the like: there is no direct conversion.
  Value wide = arith::ExtFOp::create(b, loc, b.getF32Type(), value);
  return arith::TruncFOp::create(b, loc, to, wide);
}

Value BodyBuilder::toIndex(Value value) const {
  if (value.getType().isIndex())
    return value;
  return arith::IndexCastOp::create(b, loc, b.getIndexType(), value);
}

Value BodyBuilder::exp(Value value, bool useExp2) const {
  if (!useExp2)
    return math::ExpOp::create(b, loc, value);
  Value log2e = constant(value.getType(), 1.44269504088896340736);
  Value scaled = arith::MulFOp::create(b, loc, value, log2e);
  return math::Exp2Op::create(b, loc, scaled);
}

Value BodyBuilder::isNegInf(Value value) const {
  Value negInf = constant(value.getType(), -INFINITY);
  return arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ, value,
                               negInf);
}

Value mlir::flash::castToType(OpBuilder &b, Location loc, Value value,
                              Type type) {
  if (value.getType() == type)
    return value;
  return tensor::CastOp::create(b, loc, type, value);
}

//===----------------------------------------------------------------------===//
// Extents
//===----------------------------------------------------------------------===//

/// The run-time extent of a dim from the first operand that tells it.
static OpFoldResult findExtent(OpBuilder &b, const AttentionView &view,
                               unsigned dim) {
  AffineExpr plain = getAffineDimExpr(dim, b.getContext());
  for (const MappedTensor *input : view.mappedInputs())
    for (auto [axis, expr] : llvm::enumerate(input->map.getResults()))
      if (expr == plain)
        return tensor::DimOp::create(b, view.op->getLoc(), input->tensor, axis)
            .getResult();
  for (const MappedTensor *input : view.mappedInputs()) {
    int64_t group = getHeadGroup(input->map, view.hDim());
    if (dim != view.hDim() || group <= 1)
      continue;
    for (auto [axis, expr] : llvm::enumerate(input->map.getResults())) {
      if (expr != plain.floorDiv(group))
        continue;
      Value size =
          tensor::DimOp::create(b, view.op->getLoc(), input->tensor, axis);
      Value factor =
          arith::ConstantIndexOp::create(b, view.op->getLoc(), group);
      return arith::MulIOp::create(b, view.op->getLoc(), size, factor)
          .getResult();
    }
  }
  llvm_unreachable("the verifier requires every extent to be known");
}

/// Keys in pages without a tensor that has them in one dim: all that the table
/// has room for.
static OpFoldResult getPagedExtent(OpBuilder &b, const AttentionView &view) {
  Location loc = view.op->getLoc();
  for (auto [axis, expr] : llvm::enumerate(view.pageTable.map.getResults())) {
    auto quotient = dyn_cast<AffineBinaryOpExpr>(expr);
    if (!quotient)
      continue;
    int64_t page = cast<AffineConstantExpr>(quotient.getRHS()).getValue();
    int64_t entries = view.pageTable.getType().getDimSize(axis);
    if (!ShapedType::isDynamic(entries))
      return b.getIndexAttr(entries * page);
    Value size = tensor::DimOp::create(b, loc, view.pageTable.tensor, axis);
    Value factor = arith::ConstantIndexOp::create(b, loc, page);
    return arith::MulIOp::create(b, loc, size, factor).getResult();
  }
  llvm_unreachable("a page table is read at n floordiv P");
}

static bool readsPlain(const AttentionView &view, unsigned dim) {
  AffineExpr plain = getAffineDimExpr(dim, view.op->getContext());
  return llvm::any_of(view.mappedInputs(), [&](const MappedTensor *input) {
    return llvm::is_contained(input->map.getResults(), plain);
  });
}

DomainBuilder::DomainBuilder(OpBuilder &b, const AttentionView &view)
    : b(b), loc(view.op->getLoc()), view(view),
      acc(view.numerics.getAccType()) {
  for (auto [dim, size] : llvm::enumerate(view.getStaticExtents())) {
    if (!ShapedType::isDynamic(size))
      extents.push_back(b.getIndexAttr(size));
    else if (dim == view.dDim() && !view.value)
      extents.push_back(b.getIndexAttr(1));
    else if (dim == view.nDim() && view.pageTable && !readsPlain(view, dim))
      extents.push_back(getPagedExtent(b, view));
    else
      extents.push_back(findExtent(b, view, dim));
  }
}

AffineMap mlir::flash::ungroupHeads(AffineMap map, unsigned hDim) {
  int64_t group = getHeadGroup(map, hDim);
  if (group <= 1)
    return map;
  AffineExpr h = getAffineDimExpr(hDim, map.getContext());
  return map.replace(h.floorDiv(group), h, map.getNumDims(), 0);
}

DomainBuilder DomainBuilder::withHeadGroups(int64_t group) const {
  DomainBuilder groups(*this);
  if (group <= 1)
    return groups;
  OpFoldResult &heads = groups.extents[view.hDim()];
  if (std::optional<int64_t> count = getConstantIntValue(heads))
    heads = b.getIndexAttr(*count / group);
  else
    heads = b.createOrFold<arith::DivUIOp>(
        loc, cast<Value>(heads), arith::ConstantIndexOp::create(b, loc, group));
  return groups;
}

Value DomainBuilder::extentValue(unsigned dim) const {
  return getValueOrCreateConstantIndexOp(b, loc, extents[dim]);
}

Type DomainBuilder::getProbabilityType() const {
  Type p = view.numerics.getPType();
  if (!p)
    p = view.value.getType().getElementType();
  return p.getIntOrFloatBitWidth() < acc.getIntOrFloatBitWidth() ? p : acc;
}

//===----------------------------------------------------------------------===//
// Tensors
//===----------------------------------------------------------------------===//

AffineMap DomainBuilder::map(ArrayRef<unsigned> dims) const {
  SmallVector<AffineExpr> results;
  for (unsigned dim : dims)
    results.push_back(b.getAffineDimExpr(dim));
  return AffineMap::get(view.numDims(), 0, results, b.getContext());
}

AffineMap DomainBuilder::rowMap() const {
  return map(llvm::to_vector(llvm::seq(0u, view.nDim())));
}

AffineMap DomainBuilder::scoreMap() const {
  return map(llvm::to_vector(llvm::seq(0u, view.kDim())));
}

Value DomainBuilder::constant(Type type, double value) {
  return makeConstant(b, loc, type, value);
}

Value DomainBuilder::empty(AffineMap map, Type elementType) {
  SmallVector<OpFoldResult> sizes;
  for (AffineExpr expr : map.getResults()) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      sizes.push_back(extents[dim.getPosition()]);
    else
      sizes.push_back(b.getIndexAttr(1));
  }
  return tensor::EmptyOp::create(b, loc, sizes, elementType);
}

Value DomainBuilder::filled(AffineMap map, Type elementType, double value) {
  Value init = empty(map, elementType);
  return linalg::FillOp::create(b, loc, constant(elementType, value), init)
      .getResult(0);
}

//===----------------------------------------------------------------------===//
// Generics
//===----------------------------------------------------------------------===//

SmallVector<Value> DomainBuilder::generic(ArrayRef<DomainTensor> inputs,
                                          ArrayRef<DomainTensor> inits,
                                          Body body) {
  llvm::SmallBitVector used(view.numDims()), parallel(view.numDims());
  SmallVector<Value> ins, outs;
  SmallVector<AffineMap> domainMaps;
  for (const DomainTensor &input : inputs) {
    ins.push_back(input.tensor);
    domainMaps.push_back(input.map);
  }
  for (const DomainTensor &init : inits) {
    outs.push_back(init.tensor);
    domainMaps.push_back(init.map);
  }
  for (unsigned dim = 0; dim < view.numDims(); ++dim) {
    for (AffineMap map : domainMaps)
      if (map.isFunctionOfDim(dim))
        used.set(dim);
    for (const DomainTensor &init : inits)
      if (init.map.isFunctionOfDim(dim))
        parallel.set(dim);
  }

  SmallVector<unsigned> loops;
  SmallVector<utils::IteratorType> iterators;
  SmallVector<AffineExpr> toLoop(view.numDims(), b.getAffineConstantExpr(0));
  for (unsigned dim : used.set_bits()) {
    toLoop[dim] = b.getAffineDimExpr(loops.size());
    loops.push_back(dim);
    iterators.push_back(parallel.test(dim) ? utils::IteratorType::parallel
                                           : utils::IteratorType::reduction);
  }
  SmallVector<AffineMap> maps;
  for (AffineMap map : domainMaps)
    maps.push_back(map.replaceDimsAndSymbols(toLoop, {}, loops.size(), 0));

  auto build = [&](OpBuilder &nested, Location nestedLoc, ValueRange args) {
    BodyBuilder builder{nested, nestedLoc,
                        DomainIndices(nested, nestedLoc, loops)};
    linalg::YieldOp::create(nested, nestedLoc, body(builder, args));
  };
  auto op = linalg::GenericOp::create(b, loc, ValueRange(outs).getTypes(), ins,
                                      outs, maps, iterators, build);
  return SmallVector<Value>(op.getResults());
}

Value DomainBuilder::elementwise(ArrayRef<DomainTensor> inputs,
                                 AffineMap resultMap, Type elementType,
                                 ElementBody body) {
  DomainTensor init{empty(resultMap, elementType), resultMap};
  return generic(inputs, init,
                 [&](BodyBuilder &builder, ValueRange args) {
                   return SmallVector<Value>{body(builder, args)};
                 })
      .front();
}

Value DomainBuilder::contract(DomainTensor lhs, DomainTensor rhs,
                              AffineMap resultMap) {
  DomainTensor init{filled(resultMap, acc, 0.0), resultMap};
  return generic({lhs, rhs}, init,
                 [&](BodyBuilder &body, ValueRange args) -> SmallVector<Value> {
                   Value x = body.toFloat(args[0], acc);
                   Value y = body.toFloat(args[1], acc);
                   Value xy = arith::MulFOp::create(body.b, body.loc, x, y);
                   return {
                       arith::AddFOp::create(body.b, body.loc, args[2], xy)};
                 })
      .front();
}

Value DomainBuilder::sum(DomainTensor input, DomainTensor init) {
  return generic(input, init,
                 [&](BodyBuilder &body, ValueRange args) -> SmallVector<Value> {
                   Value x = body.toFloat(args[0], acc);
                   return {arith::AddFOp::create(body.b, body.loc, args[1], x)};
                 })
      .front();
}

Value DomainBuilder::maximum(DomainTensor input, DomainTensor init) {
  return generic(input, init,
                 [&](BodyBuilder &body, ValueRange args) -> SmallVector<Value> {
                   return {arith::MaximumFOp::create(body.b, body.loc, args[1],
                                                     args[0])};
                 })
      .front();
}
