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

static const RemarkInfo catalogue[] = {
#define FLASH_REMARK(name, id, text, suggestion) {id, text, suggestion},
#include "flash/Remarks/Remarks.def"
#undef FLASH_REMARK
};

const RemarkInfo &mlir::flash::getRemarkInfo(RemarkId id) {
  return catalogue[static_cast<unsigned>(id)];
}

ArrayRef<RemarkInfo> mlir::flash::getRemarkCatalogue() { return catalogue; }

void mlir::flash::emitRemarks(ArrayRef<SoftmaxDecision> decisions) {
  for (const SoftmaxDecision &decision : decisions) {
    auto options = remark::RemarkOpts::name(getRemarkInfo(decision.id).id)
                       .category("flash-raise")
                       .function(decision.function);
    if (decision.matched) {
      remark::passed(decision.blocker, options) << decision.reason;
      continue;
    }
    remark::missed(decision.blocker, options)
        << remark::reason("{0}", decision.reason)
        << remark::suggest("{0}", decision.suggestion);
  }
}
