//===- ShrinkBatch.cpp - Fewer batch entries for large matches --*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A size is replaced wherever it is in a type, on a copy. If it was there for
// another reason (a dim that merges several), the copy does not verify.
//
//===----------------------------------------------------------------------===//

#include "ShrinkBatch.h"

#include "flash/Dialect/Flash/IR/AttentionView.h"

#include "mlir/IR/AttrTypeSubElements.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Verifier.h"

using namespace mlir;
using namespace mlir::flash;

static constexpr int64_t kSmallBatch = 3;

/// The static sizes of batch and head dims that no other dim has, and that no
/// operand reads by groups.
static SmallVector<int64_t> getBatchSizes(func::FuncOp function) {
  SmallVector<int64_t> sizes;
  function.walk([&](AttentionOp op) {
    FailureOr<AttentionView> view = AttentionView::get(op);
    if (failed(view) || getHeadGroup(view->key.map, view->hDim()) > 1 ||
        getHeadGroup(view->value.map, view->hDim()) > 1)
      return;
    SmallVector<int64_t> extents = view->getStaticExtents();
    for (unsigned dim = 0; dim <= view->hDim(); ++dim)
      if (extents[dim] > kSmallBatch && llvm::count(extents, extents[dim]) == 1)
        sizes.push_back(extents[dim]);
  });
  return sizes;
}

static void addReplacements(AttrTypeReplacer &replacer, int64_t from) {
  auto shrink = [from](ArrayRef<int64_t> shape) {
    return llvm::map_to_vector(
        shape, [&](int64_t size) { return size == from ? kSmallBatch : size; });
  };
  replacer.addReplacement([=](RankedTensorType type) {
    return type.clone(shrink(type.getShape()));
  });
  replacer.addReplacement([=](DenseI64ArrayAttr attribute) {
    return DenseI64ArrayAttr::get(attribute.getContext(),
                                  shrink(attribute.asArrayRef()));
  });
  replacer.addReplacement(
      [=](DenseElementsAttr attribute) -> std::optional<Attribute> {
        if (!attribute.isSplat())
          return std::nullopt;
        ShapedType type = attribute.getType();
        return attribute.resizeSplat(type.clone(shrink(type.getShape())));
      });
}

/// Replaces one size in both functions if they are still valid then.
static void shrinkSize(MatchPair &pair, int64_t from) {
  AttrTypeReplacer replacer;
  addReplacements(replacer, from);
  ScopedDiagnosticHandler quiet(pair.loc.getContext(),
                                [](Diagnostic &) { return success(); });
  SmallVector<func::FuncOp> copies;
  bool valid = true;
  for (func::FuncOp function : {pair.original, pair.raised}) {
    auto copy = cast<func::FuncOp>(function->clone());
    replacer.recursivelyReplaceElementsIn(copy, /*replaceAttrs=*/true,
                                          /*replaceLocs=*/false,
                                          /*replaceTypes=*/true);
    copies.push_back(copy);
    valid &= succeeded(verify(copy));
  }
  if (!valid) {
    for (func::FuncOp copy : copies)
      copy.erase();
    return;
  }
  for (auto [function, copy] : llvm::zip(
           SmallVector<func::FuncOp *>{&pair.original, &pair.raised}, copies)) {
    (*function)->getBlock()->getOperations().insert((*function)->getIterator(),
                                                    copy);
    function->erase();
    *function = copy;
  }
  for (SliceArgument &argument : pair.arguments) {
    argument.type = replacer.replace(argument.type);
    for (SizeExpr &size : argument.sizes)
      if (size == SizeExpr(from))
        size = SizeExpr(kSmallBatch);
  }
}

void mlir::flash::shrinkBatch(MatchPair &pair) {
  for (int64_t size : getBatchSizes(pair.raised))
    shrinkSize(pair, size);
}
