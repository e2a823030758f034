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
// Sources: SRAM and threads a SM, CUDA Programming Guide 13, section "Compute
// Capabilities", table "Technical Specifications"; the oldest PTX ISA, PTX ISA
// manual, "Release Notes" (LLVM's NVPTX back end picks the same by default);
// features, the "Target ISA Notes" of each instruction.
//
//===----------------------------------------------------------------------===//

#include "flash/Target/Chips.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir::flash;
using llvm::StringRef;

static constexpr int64_t KB = 1024;
static constexpr unsigned cpAsync = unsigned(ChipFeature::CpAsync);
static constexpr unsigned tma = cpAsync | unsigned(ChipFeature::TMA);
static constexpr unsigned hopper = tma | unsigned(ChipFeature::WGMMA);
static constexpr unsigned blackwell = tma | unsigned(ChipFeature::Tcgen05);

static constexpr Chip chips[] = {
    {"host", "the CPU that compiles"},
    {"sm_80", "A100, A30", 80, 70, 164 * KB, 2048, cpAsync},
    {"sm_86", "A10, A40, RTX 30", 86, 71, 100 * KB, 1536, cpAsync},
    {"sm_87", "Jetson Orin", 87, 74, 164 * KB, 1536, cpAsync},
    {"sm_89", "L4, L40, RTX 40", 89, 78, 100 * KB, 1536, cpAsync},
    {"sm_90", "H100, H200, portable code only", 90, 78, 228 * KB, 2048, tma},
    {"sm_90a", "H100, H200", 90, 80, 228 * KB, 2048, hopper},
    {"sm_100a", "B200, GB200", 100, 86, 228 * KB, 2048, blackwell},
    {"sm_103a", "B300, GB300", 103, 88, 228 * KB, 2048, blackwell},
    {"sm_110a", "Jetson Thor", 110, 90, 228 * KB, 1536, blackwell},
    {"sm_120a", "RTX 50, RTX PRO Blackwell", 120, 87, 100 * KB, 1536, tma},
    {"sm_121a", "DGX Spark", 121, 88, 100 * KB, 1536, tma},
};

unsigned Chip::getPTXVersion() const { return std::max(86u, minPTXVersion); }

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
  bool isGPUKind = kind == EmissionKind::PTX || kind == EmissionKind::Cubin ||
                   kind == EmissionKind::Header || kind == EmissionKind::Plan;
  // The host code of a GPU program stays MLIR.
  bool isHostKind = kind == EmissionKind::Obj;
  if (chip.isHost() ? !isGPUKind : !isHostKind)
    return std::nullopt;
  return llvm::formatv("--emit={0} is not available for chip '{1}', which "
                       "has {2}",
                       stringifyEmissionKind(kind), chip.name,
                       chip.isHost() ? "mlir, llvm and obj"
                                     : "mlir, llvm, ptx, cubin, header and "
                                       "plan")
      .str();
}
