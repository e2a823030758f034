//===- KeptMask.cpp - Why a mask is not structured -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A score region that still hides keys costs time: no block of keys is skipped.
// This says what kept the mask there, and what would change that.
//
//===----------------------------------------------------------------------===//

#include "AttentionReport.h"
#include "HidingFill.h"

#include "flash/Analysis/IndexMask.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::flash;

/// A number below that is meant to hide.
static constexpr double kMeantToHide = -1000.0;

static std::optional<double> getFill(Value value) {
  APFloat constant(0.0);
  if (!matchPattern(value, m_ConstantFloat(&constant)) || constant.isNaN() ||
      constant.convertToDouble() > kMeantToHide)
    return std::nullopt;
  return constant.convertToDouble();
}

/// Something that is read from a tensor takes part in it.
static bool readsData(Value value) {
  SmallVector<Value> worklist = {value};
  llvm::SmallDenseSet<Operation *> seen;
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val().getDefiningOp();
    if (!op || !seen.insert(op).second)
      continue;
    if (isa<tensor::ExtractOp>(op))
      return true;
    worklist.append(op->operand_begin(), op->operand_end());
  }
  return false;
}

/// Why positions alone, as far as `bounds` read them, are no mask.
static std::string explainPositions(const AttentionView &view,
                                    arith::SelectOp select, bool negated,
                                    const IndexBounds &bounds, bool hasData) {
  Value fill = select->getOperand(negated ? 1 : 2),
        score = select->getOperand(negated ? 2 : 1);
  SmallVector<int64_t> extents = view.getStaticExtents();
  int64_t numQueries = extents[view.mDim()], numKeys = extents[view.nDim()];
  bool isTrivial = false, isFinite = false;
  MaskAttr mask = getMaskForBounds(select.getContext(), bounds, numQueries,
                                   numKeys, isTrivial);
  if (!mask && !isTrivial)
    return "what positions hide is no causal mask, window or prefix";
  // A zero is added to a score that is not known here.
  if (getMagnitude(score) == 0.0)
    score = Value();
  if (!hidesKeys(fill, fill.getType(), 1.0, score, isFinite)) {
    std::string text;
    llvm::raw_string_ostream(text)
        << "a fill of " << llvm::format("%g", *getFill(fill))
        << " hides nothing for sure: scores may be as low";
    return text;
  }
  if (!isFinite)
    return "what positions hide is no part of one mask with the rest";
  if (hasData || !view.biases.empty() || !view.captures.empty())
    return "a finite fill hides by position where data may hide, too: a row "
           "that sees no key has the mean over all (assume-visible-rows raises "
           "the part by position as a mask)";
  return "a finite fill may leave rows no key: these have the mean over all "
         "(assume-visible-rows raises it as a mask)";
}

static std::string explainSelect(const AttentionView &view,
                                 arith::SelectOp select, bool negated) {
  MaskDomain domain(view, nullptr);
  SmallVector<Value> parts;
  collectMaskParts(select.getCondition(), negated, parts);
  IndexBounds bounds;
  bool hasData = false, hasPositions = false, isRead = true;
  for (Value part : parts) {
    if (readsData(part)) {
      hasData = true;
      continue;
    }
    hasPositions = true;
    isRead &= collectIndexBounds(part, negated, domain, bounds);
  }
  if (!hasPositions)
    return "what hides keys is data";
  if (!isRead)
    return "what positions hide is no causal mask, window or prefix";
  return explainPositions(view, select, negated, bounds, hasData);
}

std::string mlir::flash::explainKeptMask(const AttentionView &view) {
  llvm::SmallSetVector<StringRef, 2> notes;
  std::vector<std::string> storage;
  if (!view.hasScore())
    return "";
  for (auto select : view.score->front().getOps<arith::SelectOp>())
    for (bool negated : {false, true})
      if (getFill(select->getOperand(negated ? 1 : 2)))
        storage.push_back(explainSelect(view, select, negated));
  for (const std::string &note : storage)
    if (!note.empty())
      notes.insert(note);
  return llvm::join(notes, "; ");
}
