//===- Slice.cpp - The operations that values need --------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Slice.h"

#include "flash/Dialect/Flash/IR/Flash.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace mlir::flash;

llvm::SetVector<Value> mlir::flash::getReadValues(Operation *op) {
  llvm::SetVector<Value> values(op->operand_begin(), op->operand_end());
  if (op->getNumRegions() != 0)
    getUsedValuesDefinedAbove(op->getRegions(), values);
  return values;
}

bool mlir::flash::collectSlice(ArrayRef<Value> roots,
                               function_ref<bool(Value)> stops, unsigned limit,
                               Slice &slice) {
  struct Frame {
    Operation *op;
    llvm::SetVector<Value> reads;
    unsigned next = 0;
  };
  std::vector<Frame> stack;
  llvm::DenseSet<Operation *> entered;
  auto enter = [&](Value value) {
    if (stops(value))
      return;
    Operation *op = value.getDefiningOp();
    if (op && !slice.contains(op) && entered.insert(op).second)
      stack.push_back({op, getReadValues(op)});
  };
  for (Value root : roots) {
    enter(root);
    while (!stack.empty()) {
      if (entered.size() > limit)
        return false;
      Frame &frame = stack.back();
      if (frame.next < frame.reads.size()) {
        enter(frame.reads[frame.next++]); // May move the frames.
        continue;
      }
      slice.insert(frame.op);
      stack.pop_back();
    }
  }
  return true;
}

/// The bytes of a resource may not be there.
static bool isMissingResource(Operation *op) {
  return llvm::any_of(op->getAttrs(), [](NamedAttribute attribute) {
    auto resource = dyn_cast<DenseResourceElementsAttr>(attribute.getValue());
    return resource && !resource.getRawHandle().getBlob();
  });
}

bool mlir::flash::canOutline(Operation *op) {
  if (!isMemoryEffectFree(op) || op->hasTrait<OpTrait::IsTerminator>() ||
      isMissingResource(op))
    return false;
  bool callsOrJumps = false;
  op->walk([&](Operation *inner) {
    callsOrJumps |= isa<CallOpInterface, SymbolUserOpInterface>(inner);
  });
  return !callsOrJumps;
}

static bool isFloat(Type type) {
  return isa<FloatType, ComplexType>(getElementTypeOrSelf(type));
}

bool mlir::flash::isElementwise(Operation *op) {
  if (!canOutline(op) || isa_and_nonnull<FlashDialect>(op->getDialect()))
    return false;
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return linalgOp.getNumReductionLoops() == 0 ||
           llvm::none_of(op->getOperandTypes(), isFloat);
  return !isa<linalg::SoftmaxOp>(op) &&
         (op->getNumRegions() == 0 || isa<tensor::GenerateOp>(op));
}
