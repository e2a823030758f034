//===- Remarks.cpp - The catalogue of remarks -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The catalogue, and the one place that turns decisions into remarks.
//
//===----------------------------------------------------------------------===//

#include "flash/Remarks/Remarks.h"
#include "flash/Analysis/AttentionMatch.h"

#include "mlir/IR/Remarks.h"

using namespace mlir;
using namespace mlir::flash;

static constexpr RemarkInfo catalogue[] = {
#define GET_REMARK_CATALOGUE
#include "flash/Remarks/Remarks.inc"
};

const RemarkInfo &mlir::flash::getRemarkInfo(RemarkId id) {
  return catalogue[static_cast<unsigned>(id)];
}

ArrayRef<RemarkInfo> mlir::flash::getRemarkCatalogue() { return catalogue; }

std::string mlir::flash::getRemarkText(RemarkId id, const Twine &detail) {
  std::string text = getRemarkInfo(id).text.str();
  if (std::string details = detail.str(); !details.empty())
    text += ": " + details;
  return text;
}

/// A remark of the kind that the catalogue says.
static void report(RemarkId id, Location loc, StringRef text,
                   StringRef suggestion, StringRef function) {
  const RemarkInfo &info = getRemarkInfo(id);
  auto options = remark::RemarkOpts::name(info.id)
                     .category(info.category)
                     .function(function);
  if (info.kind == RemarkKind::Passed) {
    remark::passed(loc, options) << text;
    return;
  }
  auto remark = info.kind == RemarkKind::Missed
                    ? remark::missed(loc, options)
                    : remark::analysis(loc, options);
  remark << remark::reason("{0}", text);
  if (!suggestion.empty())
    remark << remark::suggest("{0}", suggestion);
}

void mlir::flash::reportRemark(RemarkId id, Location loc, const Twine &detail,
                               StringRef function) {
  report(id, loc, getRemarkText(id, detail), getRemarkInfo(id).suggestion,
         function);
}

void mlir::flash::emitRemarks(ArrayRef<SoftmaxDecision> decisions) {
  for (const SoftmaxDecision &decision : decisions)
    report(decision.id, decision.blocker, decision.reason, decision.suggestion,
           decision.function);
}
