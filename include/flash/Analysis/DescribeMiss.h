//===- DescribeMiss.h - What stopped recognition -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Words for a softmax that was not raised: the operation that blocks, and how
// far the attempt that got furthest came.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_DESCRIBEMISS_H
#define FLASH_ANALYSIS_DESCRIBEMISS_H

#include "mlir/IR/Operation.h"

#include <string>

namespace mlir::flash {

/// The operation on one short line: its name, what the body of a structured
/// operation does, its types. Costs no more than the operation itself (SSA
/// names would cost a walk through the function).
std::string describeOperation(Operation *op);

/// The progress of a match that only its uses forbid.
constexpr unsigned kUsesProgress = 9;

/// The steps of recognition, in the order in which people think of them.
ArrayRef<StringRef> getMatchStepNames();

/// The step that failed, an index into the names; the steps before it passed.
/// `progress` is that of the matcher.
unsigned getFailedStep(unsigned progress);

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_DESCRIBEMISS_H
