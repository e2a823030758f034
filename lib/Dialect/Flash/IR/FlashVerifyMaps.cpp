//===- FlashVerifyMaps.cpp - Rules on indexing maps -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every map reads its tensor in bounds for every point of the domain, and every
// domain dim has one extent that some operand tells. The numbers in brackets
// are those of the rules in FlashOps.td.
//
//===----------------------------------------------------------------------===//

#include "FlashVerify.h"

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
  LogicalResult verifyOperands();
  LogicalResult verifyResults();
  LogicalResult verifyQuotients();
  LogicalResult verifyPages();
  LogicalResult verifyExtentsKnown();

  const AttentionView &view;
  SmallVector<int64_t> extents;
  SmallVector<std::string> extentSource;
  /// Rows of packed tensors: the static numbers for m and n.
  int64_t packedRows[2] = {ShapedType::kDynamic, ShapedType::kDynamic};
  /// (tensor, dim, divisor, size of the tensor's dim)
  SmallVector<std::tuple<std::string, unsigned, int64_t, int64_t>> quotients;
};
} // namespace

/// [att-4] Where floordiv and mod may stand.
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

/// [att-6] One extent for each dim.
LogicalResult MapVerifier::learnExtent(StringRef name, unsigned dim,
                                       int64_t size) {
  if (ShapedType::isDynamic(size))
    return success();
  int64_t *extent = &extents[dim];
  if (view.isPacked() && (dim == view.mDim() || dim == view.nDim())) {
    // Tensors over local positions only have to reach the longest sequence.
    if (!llvm::is_contained({"query", "key", "value", "output", "LSE"}, name))
      return success();
    extent = &packedRows[dim - view.mDim()];
  }
  if (ShapedType::isDynamic(*extent)) {
    *extent = size;
    extentSource[dim] = name.str();
    return success();
  }
  if (*extent == size)
    return success();
  return view.op->emitOpError("expected one extent of ")
         << getDomainDimName(dim, view.numBatch) << ", but " << name << " has "
         << size << " and " << extentSource[dim] << " has " << *extent;
}

LogicalResult MapVerifier::verifyMap(StringRef name, AffineMap map,
                                     ArrayRef<int64_t> shape,
                                     ArrayRef<unsigned> allowed,
                                     ArrayRef<unsigned> required, int forms) {
  llvm::SmallBitVector seen(view.numDims()), seenMod(view.numDims());
  for (auto [expr, size] : llvm::zip_equal(map.getResults(), shape)) {
    // [att-3] The form of a result.
    std::optional<Access> access = getAccess(expr);
    if (!access)
      return error(name, map)
             << "expected dims, 0, 'dim floordiv c' or 'dim mod c'";
    if (access->dim < 0) {
      if (size != 1)
        return error(name, map)
               << "0 reads a dim of size 1, but it has size "
               << (ShapedType::isDynamic(size) ? std::string("?")
                                               : std::to_string(size));
      continue;
    }
    // [att-5] The dims that this kind of tensor has.
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
        return error(name, map)
               << "expected pages of " << access->divisor
               << " keys, but the tensor has "
               << (ShapedType::isDynamic(size) ? std::string("?")
                                               : std::to_string(size));
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

/// [att-7] `dim floordiv c` must stay in bounds and reach every element. The
/// number of pages is free, since they are found through the table.
LogicalResult MapVerifier::verifyQuotients() {
  for (auto &[name, dim, divisor, size] : quotients) {
    int64_t extent = extents[dim];
    if (ShapedType::isDynamic(extent) ||
        (dim == view.nDim() && (name == "key" || name == "value")))
      continue;
    bool isHead = dim == view.hDim();
    bool fits = isHead ? extent % divisor == 0 && extent / divisor == size
                       : extent / divisor + (extent % divisor != 0) == size;
    if (!fits)
      return view.op->emitOpError("expected ")
             << name << " to have " << (isHead ? "extent / " : "ceil(extent / ")
             << divisor << (isHead ? "" : ")") << " entries for "
             << getDomainDimName(dim, view.numBatch) << " = " << extent
             << ", but got " << size;
  }
  return success();
}

/// [att-16] Key, value and page table agree on the size of a page.
LogicalResult MapVerifier::verifyPages() {
  if (!view.pageTable)
    return success();
  std::optional<int64_t> page;
  for (const MappedTensor *tensor : {&view.pageTable, &view.key, &view.value}) {
    std::optional<int64_t> quotient, remainder;
    for (AffineExpr expr : tensor->map.getResults()) {
      Access access = *getAccess(expr);
      if (access.dim != static_cast<int>(view.nDim()))
        continue;
      (access.isMod ? remainder : quotient) = access.divisor;
    }
    bool isTable = tensor == &view.pageTable;
    if (isTable)
      page = quotient;
    if (quotient != page || *page < 2 ||
        remainder != (isTable ? std::nullopt : page))
      return error(tensor->name, tensor->map)
             << "expected " << (isTable ? "" : "'n floordiv P' and 'n mod P'")
             << (isTable ? "'n floordiv P' with pages of P > 1 keys"
                         : " with the P of the page table");
  }
  return success();
}

/// [att-17] Every extent can be found at run time.
LogicalResult MapVerifier::verifyExtentsKnown() {
  llvm::SmallBitVector known(view.numDims());
  for (auto [dim, extent] : llvm::enumerate(extents))
    if (!ShapedType::isDynamic(extent))
      known.set(dim);
  for (const MappedTensor *input : view.mappedInputs())
    for (AffineExpr expr : input->map.getResults()) {
      Access access = *getAccess(expr);
      if (access.dim >= 0 &&
          (access.divisor == 1 || access.dim == int(view.hDim())))
        known.set(access.dim);
    }
  if (view.pageTable)
    known.set(view.nDim());
  if (view.isPacked())
    known.set(0);
  // Without V there are no value dims.
  if (!view.value)
    known.set(view.dDim());
  int unknown = known.find_first_unset();
  if (unknown < 0)
    return success();
  return view.op->emitOpError("the extent of ")
         << getDomainDimName(unknown, view.numBatch)
         << " is not known: no operand has it";
}

static SmallVector<unsigned> concat(ArrayRef<unsigned> dims,
                                    ArrayRef<unsigned> more) {
  SmallVector<unsigned> all(dims);
  llvm::append_range(all, more);
  return all;
}

LogicalResult MapVerifier::verifyOperands() {
  unsigned h = view.hDim(), m = view.mDim(), n = view.nDim(), k = view.kDim(),
           d = view.dDim();
  auto batch = llvm::to_vector(llvm::seq<unsigned>(0, view.numBatch));
  SmallVector<unsigned> rowBatch;
  if (!view.isPacked())
    llvm::append_range(rowBatch, batch);
  auto verify = [&](const MappedTensor &tensor, ArrayRef<unsigned> allowed,
                    ArrayRef<unsigned> required, int forms = Plain) {
    if (!tensor)
      return success();
    return verifyMap(tensor.name, tensor.map, tensor.getType().getShape(),
                     allowed, required, forms);
  };
  int keyForms = Grouped | (view.pageTable ? Paged : Plain);
  if (failed(verify(view.query, concat(rowBatch, {h, m, k}), {m, k})) ||
      failed(verify(view.key, concat(rowBatch, {h, n, k}), {n, k}, keyForms)) ||
      failed(verify(view.value, concat(rowBatch, {h, n, d}), {n, d}, keyForms)))
    return failure();
  for (const MappedTensor &bias : view.biases)
    if (failed(verify(bias, concat(batch, {h, m, n}), {})))
      return failure();
  if (failed(verify(view.blockMask, concat(batch, {h, m, n}), {m, n},
                    Grouped | Blocked)) ||
      failed(verify(view.queryLengths, batch, {})) ||
      failed(verify(view.keyLengths, batch, {})) ||
      failed(verify(view.queryDocuments, concat(batch, {m}), {m})) ||
      failed(verify(view.keyDocuments, concat(batch, {n}), {n})) ||
      failed(verify(view.sinks, concat(batch, {h}), {})) ||
      failed(verify(view.dropoutMask, concat(batch, {h, m, n}), {m, n})) ||
      failed(verify(view.descaleQuery, concat(batch, {h}), {}, Grouped)) ||
      failed(verify(view.descaleKey, concat(batch, {h}), {}, Grouped)) ||
      failed(verify(view.descaleValue, concat(batch, {h}), {}, Grouped)))
    return failure();
  return verify(view.pageTable, concat(batch, {n}), {n}, Paged);
}

/// [att-18] O and LSE have all dims of a row.
LogicalResult MapVerifier::verifyResults() {
  SmallVector<unsigned> rows;
  for (unsigned dim = view.isPacked() ? view.numBatch : 0; dim <= view.mDim();
       ++dim)
    rows.push_back(dim);
  // [prob-2] Without V the result is P.
  SmallVector<unsigned> output =
      concat(rows, view.value ? view.dDim() : view.nDim());
  if (failed(verifyMap(view.value ? "output" : "probabilities", view.outputMap,
                       view.outputType.getShape(), output, output, Plain)))
    return failure();
  Value lse;
  if (auto attention = dyn_cast<AttentionOp>(view.op))
    lse = attention.getLse();
  else if (auto probabilities = dyn_cast<ProbabilitiesOp>(view.op))
    lse = probabilities.getLse();
  else
    lse = cast<AttentionBackwardOp>(view.op).getLse();
  SmallVector<int64_t> shape(view.lseMap.getNumResults(), ShapedType::kDynamic);
  if (lse) {
    auto type = cast<RankedTensorType>(lse.getType());
    if (type.getRank() != view.lseMap.getNumResults())
      return view.op->emitOpError("expected LSE of rank ")
             << view.lseMap.getNumResults() << ", but got " << type.getRank();
    if (type.getElementType() != view.numerics.getAccType())
      return view.op->emitOpError("expected LSE of the accumulator type ")
             << view.numerics.getAccType() << ", but got "
             << type.getElementType();
    shape = llvm::to_vector(type.getShape());
  }
  return verifyMap("LSE", view.lseMap, shape, rows, rows, Plain);
}

LogicalResult MapVerifier::run() {
  if (failed(verifyOperands()) || failed(verifyResults()))
    return failure();
  if (view.isPacked())
    for (auto [name, offsets] : {std::pair("query_offsets", view.queryOffsets),
                                 std::pair("key_offsets", view.keyOffsets)}) {
      int64_t entries =
          offsets ? cast<RankedTensorType>(offsets.getType()).getDimSize(0)
                  : ShapedType::kDynamic;
      if (entries > 0 && failed(learnExtent(name, 0, entries - 1)))
        return failure();
    }
  if (failed(verifyQuotients()) || failed(verifyPages()))
    return failure();
  return verifyExtentsKnown();
}

LogicalResult mlir::flash::verifyMaps(const AttentionView &view) {
  return MapVerifier(view).run();
}
