//===- Remarks.h - The catalogue of remarks -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Ids, texts and suggestions of all remarks of the product. See Remarks.td.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_REMARKS_REMARKS_H
#define FLASH_REMARKS_REMARKS_H

#include "mlir/IR/Location.h"
#include "mlir/Support/LLVM.h"

namespace mlir::flash {

enum class RemarkId {
#define GET_REMARK_IDS
#include "flash/Remarks/Remarks.inc"
};

enum class RemarkKind { Passed, Missed, Analysis };

/// An entry of the catalogue.
struct RemarkInfo {
  StringRef id;
  StringRef category;
  RemarkKind kind;
  StringRef text;
  StringRef suggestion;

  /// True if this is what recognition says about a softmax.
  bool isAboutSoftmax() const { return category == "flash-raise"; }
};

const RemarkInfo &getRemarkInfo(RemarkId id);

/// All entries, in the order of the catalogue.
ArrayRef<RemarkInfo> getRemarkCatalogue();

/// The text of the catalogue, followed by the details of the case.
std::string getRemarkText(RemarkId id, const Twine &detail = "");

/// Emits the remark at `loc`.
void reportRemark(RemarkId id, Location loc, const Twine &detail = "",
                  StringRef function = "");

} // namespace mlir::flash

#endif // FLASH_REMARKS_REMARKS_H
