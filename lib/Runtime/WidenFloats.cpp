//===- WidenFloats.cpp - Compute everything in f64 --------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Input: any module of standard dialects. Output: the same module where every
// float type is f64. Refused: what depends on the bits of a narrower type.
//
//===----------------------------------------------------------------------===//

#include "flash/Runtime/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "mlir/IR/DialectResourceBlobManager.h"

namespace mlir::flash {
#define GEN_PASS_DEF_WIDENFLOATS
#include "flash/Runtime/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;

/// The same value; exact, as every narrower float is a double. The largest
/// number of a type is the largest one of f64: nothing is above it in either,
/// which is what maxima that start at its negative rely on.
static APFloat widen(APFloat value) {
  bool losesInfo;
  if (value.isLargest())
    return APFloat::getLargest(APFloat::IEEEdouble(), value.isNegative());
  value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                &losesInfo);
  return value;
}

static LogicalResult checkSupported(Operation *op) {
  if (auto function = dyn_cast<FunctionOpInterface>(op))
    if (function.isExternal())
      return op->emitOpError(
          "is external: its float types can't be widened to f64");
  if (isa<arith::BitcastOp, tensor::BitcastOp>(op))
    return op->emitOpError("depends on the bits of a narrower type");
  for (NamedAttribute attribute : op->getAttrs())
    if (isa<DenseResourceElementsAttr>(attribute.getValue()))
      return op->emitOpError("holds a resource, which can't be widened to f64");
  return success();
}

static void addReplacements(AttrTypeReplacer &replacer, Type f64) {
  replacer.addReplacement([=](FloatType) { return f64; });
  replacer.addReplacement([=](FloatAttr attribute) {
    return FloatAttr::get(f64, widen(attribute.getValue()));
  });
  replacer.addReplacement([=](DenseFPElementsAttr attribute) {
    return cast<DenseElementsAttr>(
        attribute.mapValues(f64, [](const APFloat &value) {
          return widen(value).bitcastToAPInt();
        }));
  });
}

Type mlir::flash::widenFloats(Type type) {
  AttrTypeReplacer replacer;
  addReplacements(replacer, Float64Type::get(type.getContext()));
  return replacer.replace(type);
}

namespace {
struct WidenFloats : flash::impl::WidenFloatsBase<WidenFloats> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    WalkResult supported = module.walk(
        [](Operation *op) { return WalkResult(checkSupported(op)); });
    if (supported.wasInterrupted())
      return signalPassFailure();

    AttrTypeReplacer replacer;
    addReplacements(replacer, Float64Type::get(&getContext()));
    replacer.recursivelyReplaceElementsIn(module, /*replaceAttrs=*/true,
                                          /*replaceLocs=*/false,
                                          /*replaceTypes=*/true);
    module.walk([](Operation *op) {
      if (!isa<arith::ExtFOp, arith::TruncFOp>(op))
        return;
      op->getResult(0).replaceAllUsesWith(op->getOperand(0));
      op->erase();
    });
  }
};
} // namespace
