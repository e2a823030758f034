//===- Remarks.h - The catalogue of remarks -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Ids, texts and suggestions of what the recognizer says. See Remarks.def.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_REMARKS_REMARKS_H
#define FLASH_REMARKS_REMARKS_H

#include "mlir/Support/LLVM.h"

namespace mlir::flash {

enum class RemarkId {
#define FLASH_REMARK(name, id, text, suggestion) name,
#include "flash/Remarks/Remarks.def"
#undef FLASH_REMARK
};

/// An entry of the catalogue.
struct RemarkInfo {
  StringRef id;
  StringRef text;
  StringRef suggestion;
};

const RemarkInfo &getRemarkInfo(RemarkId id);

/// All entries, in the order of the catalogue.
ArrayRef<RemarkInfo> getRemarkCatalogue();

} // namespace mlir::flash

#endif // FLASH_REMARKS_REMARKS_H
