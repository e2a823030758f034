//===- HopperPlan.h - Plans for warpgroup products --------------*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How an attention is computed on chips with wgmma and TMA (sm_90a): tiles,
// consumer warpgroups, slots of the rings, and where the schedule waits.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_ANALYSIS_HOPPERPLAN_H
#define FLASH_ANALYSIS_HOPPERPLAN_H

#include "flash/Dialect/Flash/IR/AttentionView.h"
#include "flash/Target/Chips.h"

namespace mlir::flash {

/// Of a consumer thread: addresses, row statistics, what is on its way to an
/// instruction.
inline constexpr int64_t otherRegisters = 24;

/// SMs of an H100 or H200 SXM.
inline constexpr int64_t numSMs = 132;

/// Columns that TMA copies at once: 128 bytes of 16-bit elements.
inline constexpr int64_t boxColumns = 64;

/// What kernels of roles, forward or backward, do not take: operands; then
/// masks and how tensors lie. Empty if they take all of it.
std::string getUnsupportedOperand(const AttentionView &view);
std::string getUnsupportedLayout(const AttentionView &view);

/// Registers a thread of each role.
struct RoleRegisters {
  int64_t producer, consumers;
};

/// By the number of consumer warpgroups: together the 64 K of an SM, and
/// setmaxnreg can only hand on what the launch gave (504 registers for 3
/// warpgroups of threads, 512 for 4).
inline RoleRegisters getRoleRegisters(int64_t warpgroups) {
  if (warpgroups == 1)
    return {56, 256};
  if (warpgroups == 2)
    return {24, 240};
  return {32, 160};
}

struct HopperPlan {
  int64_t tileM = 0, tileN = 0; ///< queries and keys a block
  int64_t tileK = 0, tileD = 0; ///< head dims, padded to steps of 16
  int64_t warpgroups = 0;       ///< that compute; 64 rows each
  int64_t stages = 0;           ///< slots of the rings of K and of V
  /// Slots of the ring of each bias that TMA copies; 0: threads read biases.
  int64_t biasStages = 0;
  /// Powers of two that a row maximum may lag behind; 0: exact.
  double keptMax = 0;
  /// Columns of a block whose exponentials come before the vote on the kept
  /// maximum, and before the wait for P·V.
  int64_t ahead = 0, waitAfter = 0;
  /// Columns of O that go through SRAM at a time; 0: O is written directly.
  int64_t stageColumns = 0;
  int64_t ctas = 0; ///< that stay; one an SM
  bool longestFirst = false;
  Type pType; ///< what P is rounded to if that is less than asked for

  // What follows from that.
  int64_t sramBytes = 0;
  int64_t registers = 0; ///< a consumer thread: O, S and P

  /// The chip has wgmma, and no entry of `given` (which may be null) asks for
  /// another schedule.
  static bool isWanted(const Chip &chip, DictionaryAttr given);

  /// As GPUPlan::choose, but a reason can also say that this schedule does not
  /// take the attention: then the portable one does.
  static std::string choose(const AttentionView &view, const Chip &chip,
                            DictionaryAttr given, HopperPlan &plan);

  /// The entries of the plan attribute, those of `given` kept.
  DictionaryAttr toAttr(MLIRContext *context, DictionaryAttr given) const;
};

} // namespace mlir::flash

#endif // FLASH_ANALYSIS_HOPPERPLAN_H
