//===- RaiseSummary.cpp - One line about recognition -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A remark streamer that counts by the ids of the catalogue.
//
//===----------------------------------------------------------------------===//

#include "RaiseSummary.h"

#include "flash/Remarks/Remarks.h"

#include "mlir/IR/Remarks.h"
#include "mlir/Pass/PassInstrumentation.h"

using namespace mlir;
using namespace mlir::flash;

namespace {
class CountingStreamer : public remark::detail::MLIRRemarkStreamerBase {
public:
  explicit CountingStreamer(RaiseSummary &summary) : summary(summary) {}

  void streamOptimizationRemark(const remark::detail::Remark &remark) override {
    StringRef matched = getRemarkInfo(RemarkId::AttentionMatched).id;
    for (const RemarkInfo &info : getRemarkCatalogue())
      if (info.isAboutSoftmax() && info.id == remark.getRemarkName())
        ++(info.id == matched ? summary.matched : summary.missed);
  }

private:
  RaiseSummary &summary;
};

/// Notices that recognition ran, even where it had nothing to say.
class RaiseWatcher : public PassInstrumentation {
public:
  explicit RaiseWatcher(RaiseSummary &summary) : summary(summary) {}
  void runAfterPass(Pass *pass, Operation *) override {
    if (pass->getArgument() == "flash-raise-attention")
      summary.ran = true;
  }

private:
  RaiseSummary &summary;
};
} // namespace

LogicalResult RaiseSummary::attach(PassManager &pm) {
  pm.addInstrumentation(std::make_unique<RaiseWatcher>(*this));
  // A kind without a filter of its own is off, whatever `all` says.
  remark::RemarkCategories all{".*", ".*", ".*", ".*", ".*"};
  return remark::enableOptimizationRemarks(
      *pm.getContext(), std::make_unique<CountingStreamer>(*this),
      std::make_unique<remark::RemarkEmittingPolicyAll>(), all,
      /*printAsEmitRemarks=*/false);
}

void RaiseSummary::print(raw_ostream &os) const {
  if (!ran)
    return;
  int64_t total = matched + missed;
  if (total == 0) {
    os << "flash-opt: no softmax found\n";
    return;
  }
  os << "flash-opt: " << matched << " of " << total
     << (total == 1 ? " softmax" : " softmaxes")
     << " raised to flash.attention";
  if (missed)
    os << " (--flash-explain says why " << missed
       << (missed == 1 ? " was" : " were") << " not)";
  os << '\n';
}
