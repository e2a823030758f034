//===- RemarkGen.h - The catalogue of remarks, generated -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What flash-tblgen makes of include/flash/Remarks/Remarks.td.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TOOLS_FLASH_TBLGEN_REMARKGEN_H
#define FLASH_TOOLS_FLASH_TBLGEN_REMARKGEN_H

#include "llvm/Support/raw_ostream.h"

namespace llvm {
class RecordKeeper;
} // namespace llvm

namespace flash {

/// Like TableGen's own generators, both return true on an error.
bool emitRemarkCatalogue(const llvm::RecordKeeper &records,
                         llvm::raw_ostream &os);
bool emitRemarkDocs(const llvm::RecordKeeper &records, llvm::raw_ostream &os);

} // namespace flash

#endif // FLASH_TOOLS_FLASH_TBLGEN_REMARKGEN_H
