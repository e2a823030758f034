//===- EmitHeader.h - Kernels as a C header ---------------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `--emit=header`: one C header that holds the plans and the code of kernels
// and a function for each attention. It needs flash-c/Runtime.h and
// libflash-runtime, nothing of MLIR.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TARGET_EMITHEADER_H
#define FLASH_TARGET_EMITHEADER_H

#include "flash/Target/KernelImage.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::flash {

/// The text of the header. The cubin of an image is embedded if there is one,
/// its PTX otherwise.
void emitHeader(llvm::ArrayRef<KernelImage> images, llvm::raw_ostream &os);

} // namespace mlir::flash

#endif // FLASH_TARGET_EMITHEADER_H
