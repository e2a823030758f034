//===- ScheduleLoops.cpp - Dynamic schedule for OpenMP loops -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Input and output: omp.wsloop. Loops without a schedule get a dynamic one.
//
//===----------------------------------------------------------------------===//

#include "flash/Conversion/LinalgToCPU/Passes.h"
#include "mlir/Dialect/OpenMP/OpenMPDialect.h"

namespace mlir::flash {
#define GEN_PASS_DEF_CPUSCHEDULELOOPS
#include "flash/Conversion/LinalgToCPU/Passes.h.inc"
} // namespace mlir::flash

using namespace mlir;

namespace {

struct ScheduleLoops : public flash::impl::CPUScheduleLoopsBase<ScheduleLoops> {
  void runOnOperation() override {
    getOperation()->walk([](omp::WsloopOp loop) {
      if (!loop.getScheduleKind())
        loop.setScheduleKind(omp::ClauseScheduleKind::Dynamic);
    });
  }
};

} // namespace
