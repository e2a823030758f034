//===- Chips.h - Chips and kinds of output -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The chips that `--flash-compile="chip=..."` knows by name, the kinds of
// output `--emit` can ask for, and which pairs of them work today.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TARGET_CHIPS_H
#define FLASH_TARGET_CHIPS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>

namespace mlir::flash {

/// A chip by the name that users and LLVM's NVPTX back end give it.
struct Chip {
  llvm::StringRef name;
  llvm::StringRef description;
  /// The CPU that compiles, not a GPU.
  bool isHost = false;
};

/// Every chip that has a name, in the order in which they are listed.
llvm::ArrayRef<Chip> getKnownChips();

/// Null if the name is unknown.
const Chip *lookupChip(llvm::StringRef name);

/// The names of all known chips: "host, sm_80, ...".
std::string listKnownChips();

enum class EmissionKind { MLIR, LLVM, Obj, PTX, Cubin, Header, Plan };

llvm::StringRef stringifyEmissionKind(EmissionKind kind);

/// Why `kind` can't be made for `chip`, or nothing if it can.
std::optional<std::string> getUnsupportedReason(const Chip &chip,
                                                EmissionKind kind);

} // namespace mlir::flash

#endif // FLASH_TARGET_CHIPS_H
