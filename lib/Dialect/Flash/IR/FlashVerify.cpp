//===- FlashVerify.cpp - Rules shared by the verifiers -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What makes an attention well formed: every map reads its tensor in bounds
// for every point of the domain, and every domain dim has one extent.
//
//===----------------------------------------------------------------------===//

#include "FlashVerify.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace mlir::flash;

//===----------------------------------------------------------------------===//
// Maps
//===----------------------------------------------------------------------===//

namespace {
/// One result of a map: `dim`, `dim floordiv divisor`, `dim mod divisor`, or
/// the constant 0 (dim is -1).
struct Access {
  int dim = -1;
  int64_t divisor = 1;
  bool isMod = false;
};
} // namespace

static std::optional<Access> getAccess(AffineExpr expr) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return Access{static_cast<int>(dim.getPosition()), 1, false};
  if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
    if (constant.getValue() == 0)
      return Access{};
    return std::nullopt;
  }
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary || (binary.getKind() != AffineExprKind::FloorDiv &&
                  binary.getKind() != AffineExprKind::Mod))
    return std::nullopt;
  auto dim = dyn_cast<AffineDimExpr>(binary.getLHS());
  auto divisor = dyn_cast<AffineConstantExpr>(binary.getRHS());
  if (!dim || !divisor || divisor.getValue() <= 0)
    return std::nullopt;
  return Access{static_cast<int>(dim.getPosition()), divisor.getValue(),
                binary.getKind() == AffineExprKind::Mod};
}

namespace {
/// Verifies the maps of one op and collects the extents of the domain.
class MapVerifier {
public:
  explicit MapVerifier(const AttentionView &view)
      : view(view), extents(view.numDims(), ShapedType::kDynamic),
        extentSource(view.numDims()) {}

  LogicalResult run();

private:
  enum Form { Plain = 0, Grouped = 1, Blocked = 2, Paged = 4 };

  InFlightDiagnostic error(StringRef name, AffineMap map) {
    return view.op->emitOpError("the map of ")
           << name << " " << AffineMapAttr::get(map) << ": ";
  }
  LogicalResult verifyMap(StringRef name, AffineMap map,
                          ArrayRef<int64_t> shape, ArrayRef<unsigned> allowed,
                          ArrayRef<unsigned> required, int forms);
  LogicalResult verifyForm(StringRef name, AffineMap map, Access access,
                           int forms);
  LogicalResult learnExtent(StringRef name, unsigned dim, int64_t size);
  LogicalResult verifyQuotients();

  const AttentionView &view;
  SmallVector<int64_t> extents;
  SmallVector<std::string> extentSource;
  /// (tensor, dim, divisor, size of the tensor's dim)
  SmallVector<std::tuple<std::string, unsigned, int64_t, int64_t>> quotients;
};
} // namespace

LogicalResult MapVerifier::verifyForm(StringRef name, AffineMap map,
                                      Access access, int forms) {
  unsigned dim = access.dim;
  bool paged = (forms & Paged) && dim == view.nDim();
  if (access.isMod && !paged)
    return error(name, map) << "'mod' is only allowed on n of paged tensors";
  if (access.divisor == 1 || paged)
    return success();
  if ((forms & Grouped) && dim == view.hDim())
    return success();
  if ((forms & Blocked) && (dim == view.mDim() || dim == view.nDim()))
    return success();
  return error(name, map) << "'floordiv' is not allowed on "
                          << getDomainDimName(dim, view.numBatch);
}

LogicalResult MapVerifier::learnExtent(StringRef name, unsigned dim,
                                       int64_t size) {
  if (ShapedType::isDynamic(size))
    return success();
  if (view.isPacked() && (dim == view.mDim() || dim == view.nDim()))
    return success();
  if (ShapedType::isDynamic(extents[dim])) {
    extents[dim] = size;
    extentSource[dim] = name.str();
    return success();
  }
  if (extents[dim] != size)
    return view.op->emitOpError("expected one extent of ")
           << getDomainDimName(dim, view.numBatch) << ", but " << name
           << " has " << size << " and " << extentSource[dim] << " has "
           << extents[dim];
  return success();
}

LogicalResult MapVerifier::verifyMap(StringRef name, AffineMap map,
                                     ArrayRef<int64_t> shape,
                                     ArrayRef<unsigned> allowed,
                                     ArrayRef<unsigned> required, int forms) {
  llvm::SmallBitVector seen(view.numDims());
  llvm::SmallBitVector seenMod(view.numDims());
  for (auto [expr, size] : llvm::zip(map.getResults(), shape)) {
    std::optional<Access> access = getAccess(expr);
    if (!access)
      return error(name, map) << "expected dims, 0, or 'dim floordiv c'";
    if (access->dim < 0) {
      if (size != 1)
        return error(name, map)
               << "0 reads a dim of size 1, but it has size "
               << (ShapedType::isDynamic(size) ? std::string("?")
                                               : std::to_string(size));
      continue;
    }
    unsigned dim = access->dim;
    if (!llvm::is_contained(allowed, dim))
      return error(name, map)
             << "must not depend on " << getDomainDimName(dim, view.numBatch);
    llvm::SmallBitVector &bits = access->isMod ? seenMod : seen;
    if (bits.test(dim))
      return error(name, map) << getDomainDimName(dim, view.numBatch)
                              << " appears more than once";
    bits.set(dim);
    if (failed(verifyForm(name, map, *access, forms)))
      return failure();
    if (access->isMod) {
      if (size != access->divisor)
        return error(name, map) << "expected pages of " << access->divisor
                                << " keys, but the tensor has " << size;
    } else if (access->divisor == 1) {
      if (failed(learnExtent(name, dim, size)))
        return failure();
    } else if (!ShapedType::isDynamic(size)) {
      quotients.push_back({name.str(), dim, access->divisor, size});
    }
  }
  for (unsigned dim : required)
    if (!seen.test(dim))
      return error(name, map)
             << "must depend on " << getDomainDimName(dim, view.numBatch);
  return success();
}

/// `dim floordiv c` must stay in bounds and reach every element. Pages are
/// found through the table, so their number is free.
LogicalResult MapVerifier::verifyQuotients() {
  for (auto &[name, dim, divisor, size] : quotients) {
    if (view.pageTable && dim == view.nDim() && name != "block_mask")
      continue;
    int64_t extent = extents[dim];
    if (ShapedType::isDynamic(extent))
      continue;
    bool fits =
        dim == view.hDim()
            ? extent == size * divisor
            : size == static_cast<int64_t>(llvm::divideCeil(extent, divisor));
    if (!fits)
      return view.op->emitOpError("expected ")
             << name << " to have "
             << (dim == view.hDim() ? "extent / " : "ceil(extent / ") << divisor
             << (dim == view.hDim() ? "" : ")") << " entries for "
             << getDomainDimName(dim, view.numBatch) << " = " << extent
             << ", but got " << size;
  }
  return success();
}

LogicalResult MapVerifier::run() {
  unsigned h = view.hDim(), m = view.mDim(), n = view.nDim(), k = view.kDim(),
           d = view.dDim();
  auto batch = llvm::to_vector(llvm::seq<unsigned>(0, view.numBatch));
  SmallVector<unsigned> rowBatch;
  if (!view.isPacked())
    llvm::append_range(rowBatch, batch);
  auto with = [](ArrayRef<unsigned> dims, ArrayRef<unsigned> more) {
    SmallVector<unsigned> all(dims);
    llvm::append_range(all, more);
    return all;
  };
  auto verify = [&](const MappedTensor &tensor, ArrayRef<unsigned> allowed,
                    ArrayRef<unsigned> required, int forms = Plain) {
    if (!tensor)
      return success();
    return verifyMap(tensor.name, tensor.map, tensor.getType().getShape(),
                     allowed, required, forms);
  };
  int keyForms = Grouped | (view.pageTable ? Paged : Plain);
  if (failed(verify(view.query, with(rowBatch, {h, m, k}), {m, k})) ||
      failed(verify(view.key, with(rowBatch, {h, n, k}), {n, k}, keyForms)) ||
      failed(verify(view.value, with(rowBatch, {h, n, d}), {n, d}, keyForms)))
    return failure();
  for (const MappedTensor &bias : view.biases)
    if (failed(verify(bias, with(batch, {h, m, n}), {})))
      return failure();
  if (failed(verify(view.blockMask, with(batch, {h, m, n}), {m, n},
                    Grouped | Blocked)) ||
      failed(verify(view.queryLengths, batch, {})) ||
      failed(verify(view.keyLengths, batch, {})) ||
      failed(verify(view.queryDocuments, with(batch, {m}), {m})) ||
      failed(verify(view.keyDocuments, with(batch, {n}), {n})) ||
      failed(verify(view.sinks, with(batch, {h}), {})) ||
      failed(verify(view.dropoutMask, with(batch, {h, m, n}), {m, n})) ||
      failed(verify(view.descaleQuery, with(batch, {h}), {}, Grouped)) ||
      failed(verify(view.descaleKey, with(batch, {h}), {}, Grouped)) ||
      failed(verify(view.descaleValue, with(batch, {h}), {}, Grouped)) ||
      failed(verify(view.pageTable, with(batch, {n}), {n}, Paged)))
    return failure();
  SmallVector<unsigned> rows = with(rowBatch, {h, m});
  if (failed(verifyMap("output", view.outputMap, view.outputType.getShape(),
                       with(rows, {d}), with(rows, {d}), Plain)))
    return failure();
  SmallVector<int64_t> dynamicLse(view.lseMap.getNumResults(),
                                  ShapedType::kDynamic);
  Value lse;
  if (auto attention = dyn_cast<AttentionOp>(view.op))
    lse = attention.getLse();
  else
    lse = cast<AttentionBackwardOp>(view.op).getLse();
  ArrayRef<int64_t> lseShape = dynamicLse;
  if (lse) {
    auto type = cast<RankedTensorType>(lse.getType());
    lseShape = type.getShape();
    if (type.getRank() != view.lseMap.getNumResults())
      return view.op->emitOpError("expected LSE of rank ")
             << view.lseMap.getNumResults() << ", but got " << type.getRank();
    if (type.getElementType() != view.numerics.getAccType())
      return view.op->emitOpError("expected LSE of the accumulator type ")
             << view.numerics.getAccType() << ", but got "
             << type.getElementType();
  }
  if (failed(verifyMap("LSE", view.lseMap, lseShape, rows, rows, Plain)))
    return failure();
  return verifyQuotients();
}

LogicalResult mlir::flash::verifyMaps(const AttentionView &view) {
  return MapVerifier(view).run();
}

//===----------------------------------------------------------------------===//
// Operand groups
//===----------------------------------------------------------------------===//

LogicalResult mlir::flash::verifyOperandGroups(const AttentionView &view) {
  Operation *op = view.op;
  Type queryElement = view.query.getType().getElementType();
  Type keyElement = view.key.getType().getElementType();
  if (queryElement != keyElement)
    return op->emitOpError("expected query and key of one element type, but "
                           "got ")
           << queryElement << " and " << keyElement;
  if (static_cast<bool>(view.queryOffsets) !=
      static_cast<bool>(view.keyOffsets))
    return op->emitOpError(
        "query_offsets and key_offsets must be given together");
  if (view.isPacked()) {
    if (view.numBatch != 1)
      return op->emitOpError("packed sequences require exactly one batch dim, "
                             "but got ")
             << view.numBatch;
    auto entries = [](Value offsets) {
      return cast<RankedTensorType>(offsets.getType()).getDimSize(0);
    };
    int64_t queries = entries(view.queryOffsets),
            keys = entries(view.keyOffsets);
    if (!ShapedType::isDynamic(queries) && !ShapedType::isDynamic(keys) &&
        queries != keys)
      return op->emitOpError("expected as many query_offsets as key_offsets, "
                             "but got ")
             << queries << " and " << keys;
    if (queries == 0 || keys == 0)
      return op->emitOpError("expected at least one offset");
    if (view.queryLengths || view.keyLengths || view.pageTable)
      return op->emitOpError("offsets already give the lengths: lengths and "
                             "page tables can't be combined with them");
  }
  if (static_cast<bool>(view.queryDocuments) !=
      static_cast<bool>(view.keyDocuments))
    return op->emitOpError(
        "query_documents and key_documents must be given together");
  if (view.pageTable && !view.keyLengths)
    return op->emitOpError("a page table requires key_lengths");
  if (!view.dropout) {
    if (view.dropoutSeed || view.dropoutOffset || view.dropoutMask)
      return op->emitOpError("dropout operands require the dropout attribute");
    return success();
  }
  bool philox = view.dropout.getKind() == DropoutKind::Philox;
  if (philox != (view.dropoutSeed && view.dropoutOffset) ||
      philox == static_cast<bool>(view.dropoutMask))
    return op->emitOpError("expected ")
           << (philox ? "dropout_seed and dropout_offset" : "dropout_mask")
           << " and no other dropout operand for dropout of kind '"
           << stringifyDropoutKind(view.dropout.getKind()) << "'";
  return success();
}

//===----------------------------------------------------------------------===//
// Score region
//===----------------------------------------------------------------------===//

LogicalResult mlir::flash::verifyScoreRegion(const AttentionView &view) {
  Operation *op = view.op;
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
  auto yield = cast<YieldOp>(block.back());
  if (yield.getScore().getType() != view.numerics.getAccType())
    return yield.emitOpError("expected a score of the accumulator type ")
           << view.numerics.getAccType() << ", but got "
           << yield.getScore().getType();
  for (Operation &inner : block.without_terminator()) {
    if (isa<arith::ArithDialect, math::MathDialect>(inner.getDialect()) ||
        isa<affine::AffineApplyOp>(inner))
      continue;
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
