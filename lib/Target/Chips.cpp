//===- Chips.cpp - Chips and kinds of output -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The table behind the header. Names with an `a` are those whose
// architecture-specific instructions (wgmma, tcgen05) we may use.
//
//===----------------------------------------------------------------------===//

#include "flash/Target/Chips.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir::flash;
using llvm::StringRef;

static constexpr Chip chips[] = {
    {"host", "the CPU that compiles", true},
    {"sm_80", "A100, A30"},
    {"sm_86", "A10, A40, RTX 30"},
    {"sm_87", "Jetson Orin"},
    {"sm_89", "L4, L40, RTX 40"},
    {"sm_90", "H100, H200, portable code only"},
    {"sm_90a", "H100, H200"},
    {"sm_100a", "B200, GB200"},
    {"sm_103a", "B300, GB300"},
    {"sm_110a", "Jetson Thor"},
    {"sm_120a", "RTX 50, RTX PRO Blackwell"},
    {"sm_121a", "DGX Spark"},
};

llvm::ArrayRef<Chip> mlir::flash::getKnownChips() { return chips; }

const Chip *mlir::flash::lookupChip(StringRef name) {
  for (const Chip &chip : chips)
    if (chip.name == name)
      return &chip;
  return nullptr;
}

std::string mlir::flash::listKnownChips() {
  return llvm::join(
      llvm::map_range(chips, [](const Chip &chip) { return chip.name; }), ", ");
}

StringRef mlir::flash::stringifyEmissionKind(EmissionKind kind) {
  switch (kind) {
  case EmissionKind::MLIR:
    return "mlir";
  case EmissionKind::LLVM:
    return "llvm";
  case EmissionKind::Obj:
    return "obj";
  case EmissionKind::PTX:
    return "ptx";
  case EmissionKind::Cubin:
    return "cubin";
  case EmissionKind::Header:
    return "header";
  case EmissionKind::Plan:
    return "plan";
  }
  llvm_unreachable("unknown emission kind");
}

std::optional<std::string>
mlir::flash::getUnsupportedReason(const Chip &chip, EmissionKind kind) {
  bool hostKind = kind == EmissionKind::MLIR || kind == EmissionKind::LLVM ||
                  kind == EmissionKind::Obj;
  if (chip.isHost && hostKind)
    return std::nullopt;
  if (chip.isHost)
    return llvm::formatv("--emit={0} is not available for chip '{1}', which "
                         "has mlir, llvm and obj",
                         stringifyEmissionKind(kind), chip.name)
        .str();
  return llvm::formatv("--emit={0} is not supported yet for chip '{1}': only "
                       "chip 'host' can be compiled for (--emit=mlir, llvm or "
                       "obj)",
                       stringifyEmissionKind(kind), chip.name)
      .str();
}
