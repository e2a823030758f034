//===- Chips.h - Chips and kinds of output -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The chips that `--flash-compile="chip=..."` knows by name, with what planners
// and schedules must know about them; the kinds of output `--emit` can ask for,
// and which pairs of them work today.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_TARGET_CHIPS_H
#define FLASH_TARGET_CHIPS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <optional>
#include <string>

namespace mlir::flash {

/// What generations of GPUs differ in, as far as schedules care.
enum class ChipFeature : unsigned {
  None = 0,
  CpAsync = 1, ///< cp.async, ldmatrix, mma.sync on f16, bf16 and tf32
  TMA = 2,     ///< cp.async.bulk.tensor, mbarrier transactions, clusters
  WGMMA = 4,   ///< wgmma.mma_async, setmaxnreg
  Tcgen05 = 8, ///< tcgen05.mma, tensor memory
};

/// A chip by the name that users and LLVM's NVPTX back end give it. Every size
/// of the host is zero.
struct Chip {
  llvm::StringRef name;
  llvm::StringRef description;
  /// Compute capability, major * 10 + minor; 0 is the CPU that compiles.
  unsigned capability = 0;
  /// The oldest PTX ISA that knows the chip, major * 10 + minor.
  unsigned minPTXVersion = 0;
  /// SRAM (shared memory) of one SM. A CTA of its own can have all of it but
  /// the part that the system keeps for each CTA.
  int64_t sramBytesPerSM = 0;
  int64_t maxThreadsPerSM = 0;
  unsigned features = 0; ///< ChipFeature, or-ed

  static constexpr int64_t reservedSRAMBytesPerCTA = 1024;
  static constexpr int64_t registersPerSM = 65536;

  bool isHost() const { return capability == 0; }
  bool has(ChipFeature feature) const {
    return features & static_cast<unsigned>(feature);
  }
  /// The most dynamic SRAM that a kernel can ask for (the opt-in maximum).
  int64_t getSRAMBytesPerCTA() const {
    return isHost() ? 0 : sramBytesPerSM - reservedSRAMBytesPerCTA;
  }
  /// The PTX ISA that we emit. Never older than 8.6, of which LLVM needs some
  /// forms (bulk copies into the CTA's own SRAM).
  unsigned getPTXVersion() const;
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
