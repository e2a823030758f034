//===- DescribeMiss.cpp - What stopped recognition -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Words about operations and steps. Where they stand is the report's business.
//
//===----------------------------------------------------------------------===//

#include "flash/Analysis/DescribeMiss.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace mlir::flash;

/// More names or types say less.
static constexpr unsigned kMaxListed = 6;
static constexpr size_t kMaxLength = 200;

/// "a, b, ..."
template <typename Range, typename Print>
static void printSome(Range &&range, raw_ostream &os, Print print) {
  unsigned count = 0;
  for (auto &&item : range) {
    if (count)
      os << ", ";
    if (count++ == kMaxListed) {
      os << "...";
      return;
    }
    print(item);
  }
}

/// What the body of a linalg.generic does, without constants.
static void printBody(linalg::LinalgOp op, raw_ostream &os) {
  SmallVector<StringRef> names;
  for (Operation &inner : op.getBlock()->without_terminator()) {
    if (names.size() > kMaxListed)
      break;
    if (!inner.hasTrait<OpTrait::ConstantLike>())
      names.push_back(inner.getName().getStringRef());
  }
  if (names.empty())
    return;
  os << " {";
  printSome(names, os, [&](StringRef name) { os << name; });
  os << '}';
}

std::string mlir::flash::describeOperation(Operation *op) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << op->getName().getStringRef();
  if (auto softmax = dyn_cast<linalg::SoftmaxOp>(op))
    os << " dimension(" << softmax.getDimension() << ')';
  if (auto generic = dyn_cast<linalg::GenericOp>(op))
    printBody(generic, os);
  auto printType = [&](Type type) { os << type; };
  if (op->getNumOperands() || op->getNumResults())
    os << " : ";
  if (op->getNumOperands()) {
    os << '(';
    printSome(op->getOperandTypes(), os, printType);
    os << ')';
  }
  if (op->getNumResults()) {
    os << (op->getNumOperands() ? " -> " : "");
    printSome(op->getResultTypes(), os, printType);
  }
  // Types may hold anything: layouts, encodings.
  if (text.size() > kMaxLength) {
    text.resize(kMaxLength - 3);
    text += "...";
  }
  return text;
}

ArrayRef<StringRef> mlir::flash::getMatchStepNames() {
  static const StringRef names[] = {"exponentials", "P·V",     "softmax",
                                    "Q·Kᵀ",         "layouts", "score region",
                                    "output",       "uses"};
  return names;
}

unsigned mlir::flash::getFailedStep(unsigned progress) {
  // What Matcher::fail is told. The product with V is looked at before the
  // normalization, its init after its operands.
  static constexpr unsigned steps[] = {1, 1, 2, 1, 2, 3, 4, 5, 6, 7};
  static_assert(std::size(steps) == kUsesProgress + 1);
  return steps[std::min<size_t>(progress, std::size(steps) - 1)];
}
