//===- VerifyRoles.h - Proof that two roles fit together -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What flash-verify-hazards proves of kernels with a producer and consumers:
// first from the structure of the program, then by running its scalars.
//
//===----------------------------------------------------------------------===//

#ifndef FLASH_LIB_DIALECT_FLASHTILE_SCHEDULE_VERIFYROLES_H
#define FLASH_LIB_DIALECT_FLASHTILE_SCHEDULE_VERIFYROLES_H

#include "flash/Dialect/FlashTile/IR/FlashTile.h"

namespace mlir::flash_tile {

/// The ring that a fill, wait, release, peek or await is about.
Value getRingOf(Operation *op);

/// Completes `error` with a note at the ring.
LogicalResult failAt(InFlightDiagnostic error, Value ring);

/// The tile is one of a ring.
bool isInSRAM(Value value);

/// All of it. Emits an error at the op that is wrong.
LogicalResult verifyRoles(KernelOp kernel, RolesOp roles);

/// What consumers do with tiles. Products are in order already.
LogicalResult verifyTiles(Block &consumers);

/// That tiles which warpgroups share are whole when they are read, and read
/// when they are overwritten.
LogicalResult verifyShares(TasksOp consumers);

/// Only loops are around `op` in `tasks`.
bool isInLoopsOf(TasksOp tasks, Operation *op);

/// Runs both roles for a few sizes. What the structure shows holds already:
/// only scf.for is around ops on rings, and fills and waits are alike.
LogicalResult simulateRoles(KernelOp kernel, TasksOp producer,
                            TasksOp consumers);

} // namespace mlir::flash_tile

#endif // FLASH_LIB_DIALECT_FLASHTILE_SCHEDULE_VERIFYROLES_H
