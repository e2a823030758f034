// RUN: flash-opt %s --pass-pipeline='builtin.module(gpu.module(flash-verify-hazards))' --split-input-file --verify-diagnostics -o /dev/null

!source = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16, #flash_tile.shared<pitch = 72>>
!acc = tensor<64x32xf32, #flash_tile.acc<4>>
!a = tensor<64x64xf16, #flash_tile.operand_a<4>>

// A loop as the schedule makes it has no hazard.
gpu.module @good {
  flash_tile.kernel @good warps 4 instruction "m16n8k16" {
  ^bb0(%k: !source):
    %ring = flash_tile.alloc at 0 : !flash_tile.ring<2, !tile>
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %n = memref.dim %k, %c0 : !source
    %q = arith.constant dense<0.0> : !a
    %zero = arith.constant dense<0.0> : !acc
    flash_tile.fill %ring with %k[%c0, %c0] dims [0, 1] : !flash_tile.ring<2, !tile>, !source
    %r = scf.for %i = %c0 to %n step %c32 iter_args(%acc = %zero) -> !acc {
      %t = flash_tile.wait %ring pending 0 : !flash_tile.ring<2, !tile> -> !tile
      flash_tile.barrier
      %next = arith.addi %i, %c32 : index
      flash_tile.fill %ring with %k[%next, %c0] dims [0, 1] : !flash_tile.ring<2, !tile>, !source
      %s = flash_tile.dot %q, %t acc %acc transpose_b : !a, !tile -> !acc
      flash_tile.release %ring : !flash_tile.ring<2, !tile>
      scf.yield %s : !acc
    }
  }
}

// -----

!source = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16, #flash_tile.shared<pitch = 72>>
!acc = tensor<64x32xf32, #flash_tile.acc<4>>
!a = tensor<64x64xf16, #flash_tile.operand_a<4>>

// The parts of other threads are not visible without a barrier.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%k: !source):
    %ring = flash_tile.alloc at 0 : !flash_tile.ring<1, !tile>
    %c0 = arith.constant 0 : index
    %q = arith.constant dense<0.0> : !a
    %zero = arith.constant dense<0.0> : !acc
    flash_tile.fill %ring with %k[%c0, %c0] dims [0, 1] : !flash_tile.ring<1, !tile>, !source
    %t = flash_tile.wait %ring pending 0 : !flash_tile.ring<1, !tile> -> !tile
    // expected-error @+1 {{needs a barrier before it: the copies of other threads are not visible yet}}
    %s = flash_tile.dot %q, %t acc %zero transpose_b : !a, !tile -> !acc
    flash_tile.release %ring : !flash_tile.ring<1, !tile>
  }
}

// -----

!source = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16, #flash_tile.shared<pitch = 72>>
!acc = tensor<64x32xf32, #flash_tile.acc<4>>
!a = tensor<64x64xf16, #flash_tile.operand_a<4>>

// Early reuse: the slot is filled while a slower warp may still read it. Only
// the way around the loop shows it.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%k: !source):
    %ring = flash_tile.alloc at 0 : !flash_tile.ring<1, !tile>
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %n = memref.dim %k, %c0 : !source
    %q = arith.constant dense<0.0> : !a
    %zero = arith.constant dense<0.0> : !acc
    %r = scf.for %i = %c0 to %n step %c32 iter_args(%acc = %zero) -> !acc {
      // expected-error @+1 {{needs a barrier before it: another warp may still read the slot}}
      flash_tile.fill %ring with %k[%i, %c0] dims [0, 1] : !flash_tile.ring<1, !tile>, !source
      %t = flash_tile.wait %ring pending 0 : !flash_tile.ring<1, !tile> -> !tile
      flash_tile.barrier
      %s = flash_tile.dot %q, %t acc %acc transpose_b : !a, !tile -> !acc
      flash_tile.release %ring : !flash_tile.ring<1, !tile>
      scf.yield %s : !acc
    }
  }
}

// -----

!source = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16, #flash_tile.shared<pitch = 72>>

// The wait lets its own copy be in flight.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%k: !source):
    %ring = flash_tile.alloc at 0 : !flash_tile.ring<2, !tile>
    %c0 = arith.constant 0 : index
    flash_tile.fill %ring with %k[%c0, %c0] dims [0, 1] : !flash_tile.ring<2, !tile>, !source
    flash_tile.fill %ring with %k[%c0, %c0] dims [0, 1] : !flash_tile.ring<2, !tile>, !source
    // expected-error @+1 {{lets 2 groups be in flight, but its own copy is complete only when at most 1 are}}
    %t = flash_tile.wait %ring pending 2 : !flash_tile.ring<2, !tile> -> !tile
  }
}

// -----

!source = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16, #flash_tile.shared<pitch = 72>>

// A missing arrival: nothing fills what is waited for.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%k: !source):
    %ring = flash_tile.alloc at 0 : !flash_tile.ring<2, !tile>
    // expected-error @+1 {{waits for a ring that nothing fills}}
    %t = flash_tile.wait %ring pending 0 : !flash_tile.ring<2, !tile> -> !tile
  }
}

// -----

!source = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16, #flash_tile.shared<pitch = 72>>

// More fills than slots.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%k: !source):
    %ring = flash_tile.alloc at 0 : !flash_tile.ring<1, !tile>
    %c0 = arith.constant 0 : index
    flash_tile.fill %ring with %k[%c0, %c0] dims [0, 1] : !flash_tile.ring<1, !tile>, !source
    // expected-error @+1 {{has no free slot: all 1 hold tiles that are not released}}
    flash_tile.fill %ring with %k[%c0, %c0] dims [0, 1] : !flash_tile.ring<1, !tile>, !source
  }
}

// -----

!source = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16, #flash_tile.shared<pitch = 72>>
!acc = tensor<64x32xf32, #flash_tile.acc<4>>
!a = tensor<64x64xf16, #flash_tile.operand_a<4>>

// A tile that is read after its release.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%k: !source):
    %ring = flash_tile.alloc at 0 : !flash_tile.ring<1, !tile>
    %c0 = arith.constant 0 : index
    %q = arith.constant dense<0.0> : !a
    %zero = arith.constant dense<0.0> : !acc
    flash_tile.fill %ring with %k[%c0, %c0] dims [0, 1] : !flash_tile.ring<1, !tile>, !source
    %t = flash_tile.wait %ring pending 0 : !flash_tile.ring<1, !tile> -> !tile
    flash_tile.barrier
    flash_tile.release %ring : !flash_tile.ring<1, !tile>
    // expected-error @+1 {{reads a tile that was released}}
    %s = flash_tile.dot %q, %t acc %zero transpose_b : !a, !tile -> !acc
  }
}

// -----

!source = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16, #flash_tile.shared<pitch = 72>>

// Two rings in the same bytes, both in use.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%k: !source):
    // expected-note @+1 {{the ring}}
    %ring0 = flash_tile.alloc at 0 : !flash_tile.ring<1, !tile>
    %ring1 = flash_tile.alloc at 2304 : !flash_tile.ring<1, !tile>
    %c0 = arith.constant 0 : index
    flash_tile.fill %ring0 with %k[%c0, %c0] dims [0, 1] : !flash_tile.ring<1, !tile>, !source
    // expected-error @+1 {{overwrites bytes of a ring that is in use}}
    flash_tile.fill %ring1 with %k[%c0, %c0] dims [0, 1] : !flash_tile.ring<1, !tile>, !source
  }
}

// -----

!source = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16, #flash_tile.shared<pitch = 72>>
!acc = tensor<64x32xf32, #flash_tile.acc<4>>
!a = tensor<64x64xf16, #flash_tile.operand_a<4>>

// Two rings in the same bytes, one after the other, without a barrier between.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%k: !source):
    %ring0 = flash_tile.alloc at 0 : !flash_tile.ring<1, !tile>
    %ring1 = flash_tile.alloc at 0 : !flash_tile.ring<1, !tile>
    %c0 = arith.constant 0 : index
    %q = arith.constant dense<0.0> : !a
    %zero = arith.constant dense<0.0> : !acc
    flash_tile.fill %ring0 with %k[%c0, %c0] dims [0, 1] : !flash_tile.ring<1, !tile>, !source
    %t = flash_tile.wait %ring0 pending 0 : !flash_tile.ring<1, !tile> -> !tile
    flash_tile.barrier
    %s = flash_tile.dot %q, %t acc %zero transpose_b : !a, !tile -> !acc
    flash_tile.release %ring0 : !flash_tile.ring<1, !tile>
    // expected-error @+1 {{needs a barrier before it: another warp may still read a ring in the same bytes}}
    flash_tile.fill %ring1 with %k[%c0, %c0] dims [0, 1] : !flash_tile.ring<1, !tile>, !source
  }
}

// -----

!source = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16, #flash_tile.shared<pitch = 72>>

// A loop that fills more than it releases.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%k: !source):
    %ring = flash_tile.alloc at 0 : !flash_tile.ring<4, !tile>
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %n = memref.dim %k, %c0 : !source
    // expected-error @+1 {{is entered with rings in different states}}
    scf.for %i = %c0 to %n step %c32 {
      flash_tile.fill %ring with %k[%i, %c0] dims [0, 1] : !flash_tile.ring<4, !tile>, !source
    }
  }
}

// -----

!source = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16, #flash_tile.shared<pitch = 72>>

// A wait without depth was not scheduled.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%k: !source):
    %ring = flash_tile.alloc at 0 : !flash_tile.ring<1, !tile>
    %c0 = arith.constant 0 : index
    flash_tile.fill %ring with %k[%c0, %c0] dims [0, 1] : !flash_tile.ring<1, !tile>, !source
    // expected-error @+1 {{has no depth (run flash-insert-waits)}}
    %t = flash_tile.wait %ring : !flash_tile.ring<1, !tile> -> !tile
  }
}

// -----

!source = memref<?x64xf32, strided<[?, 1]>, #gpu.address_space<global>>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!shared = tensor<64x64xf32, #flash_tile.shared<pitch = 68>>
!ring = !flash_tile.ring<1, !shared>

// Copies of all warps into bytes where a slower one may still read its staged
// rows.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "fma" {
  ^bb0(%g: !source):
    %r0 = flash_tile.alloc at 0 : !ring
    %r1 = flash_tile.alloc at 17408 : !ring
    %r2 = flash_tile.alloc at 0 : !ring
    %c0 = arith.constant 0 : index
    %p = arith.constant dense<0.0> : !acc
    flash_tile.fill %r1 with %g[%c0, %c0] dims [0, 1] : !ring, !source
    %v = flash_tile.wait %r1 pending 0 : !ring -> !shared
    %s = flash_tile.stage %p in %r0 : !acc, !ring -> !shared
    // The barrier comes before the last read, not after it.
    flash_tile.barrier
    %o = flash_tile.dot %s, %v acc %p : !shared, !shared -> !acc
    flash_tile.release %r1 : !ring
    // expected-error @+1 {{needs a barrier before it: another warp may still read a ring in the same bytes}}
    flash_tile.fill %r2 with %g[%c0, %c0] dims [0, 1] : !ring, !source
  }
}

// -----

!source = memref<?x64xf32, strided<[?, 1]>, #gpu.address_space<global>>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!shared = tensor<64x64xf32, #flash_tile.shared<pitch = 68>>
!ring = !flash_tile.ring<1, !shared>

// The staged tile of before is gone.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "fma" {
    %r0 = flash_tile.alloc at 0 : !ring
    %p = arith.constant dense<0.0> : !acc
    %a = flash_tile.stage %p in %r0 : !acc, !ring -> !shared
    %b = flash_tile.stage %p in %r0 : !acc, !ring -> !shared
    // expected-error @+1 {{reads a staged tile that was overwritten}}
    %o = flash_tile.dot %a, %b acc %p : !shared, !shared -> !acc
  }
}

// -----

!source = memref<?x64xf32, strided<[?, 1]>, #gpu.address_space<global>>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!shared = tensor<64x64xf32, #flash_tile.shared<pitch = 68>>
!ring = !flash_tile.ring<1, !shared>

// Staging into a ring whose copy is still there, or on its way.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "fma" {
  ^bb0(%g: !source):
    %r0 = flash_tile.alloc at 0 : !ring
    %c0 = arith.constant 0 : index
    %p = arith.constant dense<0.0> : !acc
    flash_tile.fill %r0 with %g[%c0, %c0] dims [0, 1] : !ring, !source
    // expected-error @+1 {{overwrites a tile that is not released}}
    %a = flash_tile.stage %p in %r0 : !acc, !ring -> !shared
  }
}

// -----

!source = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16, #flash_tile.shared<pitch = 72>>
!ring = !flash_tile.ring<2, !tile>

// A release without a wait gives away the wrong slot.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%k: !source):
    %ring = flash_tile.alloc at 0 : !ring
    %c0 = arith.constant 0 : index
    flash_tile.fill %ring with %k[%c0, %c0] dims [0, 1] : !ring, !source
    // expected-error @+1 {{releases a tile that was not waited for}}
    flash_tile.release %ring : !ring
  }
}

// -----

!source = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16, #flash_tile.shared<pitch = 72>>
!ring = !flash_tile.ring<2, !tile>

// Whether the branch fills the ring decides what the next wait finds.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%k: !source, %flag: i1):
    %ring = flash_tile.alloc at 0 : !ring
    %c0 = arith.constant 0 : index
    // expected-error @+1 {{is entered with rings in different states}}
    scf.if %flag {
      flash_tile.fill %ring with %k[%c0, %c0] dims [0, 1] : !ring, !source
    }
  }
}

// -----

!source = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16, #flash_tile.shared<pitch = 72>>
!acc = tensor<64x32xf32, #flash_tile.acc<4>>
!a = tensor<64x64xf16, #flash_tile.operand_a<4>>
!ring = !flash_tile.ring<1, !tile>

// A barrier on one way only does not make a copy visible on the other.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%k: !source, %flag: i1):
    %ring = flash_tile.alloc at 0 : !ring
    %c0 = arith.constant 0 : index
    %q = arith.constant dense<0.0> : !a
    %zero = arith.constant dense<0.0> : !acc
    flash_tile.fill %ring with %k[%c0, %c0] dims [0, 1] : !ring, !source
    %t = flash_tile.wait %ring pending 0 : !ring -> !tile
    scf.if %flag {
      flash_tile.barrier
    }
    // expected-error @+1 {{needs a barrier before it: the copies of other threads are not visible yet}}
    %s = flash_tile.dot %q, %t acc %zero transpose_b : !a, !tile -> !acc
  }
}

// -----

!source = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16, #flash_tile.shared<pitch = 72>>
!acc = tensor<64x32xf32, #flash_tile.acc<4>>
!a = tensor<64x64xf16, #flash_tile.operand_a<4>>
!ring = !flash_tile.ring<1, !tile>

// A loop that may not run at all makes nothing visible either.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%k: !source):
    %ring = flash_tile.alloc at 0 : !ring
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %n = memref.dim %k, %c0 : !source
    %q = arith.constant dense<0.0> : !a
    %zero = arith.constant dense<0.0> : !acc
    flash_tile.fill %ring with %k[%c0, %c0] dims [0, 1] : !ring, !source
    %t = flash_tile.wait %ring pending 0 : !ring -> !tile
    scf.for %i = %c0 to %n step %c32 {
      flash_tile.barrier
    }
    // expected-error @+1 {{needs a barrier before it: the copies of other threads are not visible yet}}
    %s = flash_tile.dot %q, %t acc %zero transpose_b : !a, !tile -> !acc
  }
}

// -----

!tile = tensor<32x64xf16, #flash_tile.shared<pitch = 72>>

// How often the body of such a loop runs, and in which state, is not known.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%flag: i1):
    // expected-error @+1 {{is not understood in a kernel: its order of execution is not known here}}
    scf.while : () -> () {
      scf.condition(%flag)
    } do {
      scf.yield
    }
  }
}

// -----

!source = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<32x64xf16, #flash_tile.shared<pitch = 72>>
!ring = !flash_tile.ring<1, !tile>

// A tile that a loop hands on can't be followed to its release.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
  ^bb0(%k: !source):
    %ring = flash_tile.alloc at 0 : !ring
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    flash_tile.fill %ring with %k[%c0, %c0] dims [0, 1] : !ring, !source
    %t = flash_tile.wait %ring pending 0 : !ring -> !tile
    // expected-error @+1 {{hands on a tile in SRAM, which can't be followed}}
    %u = scf.for %i = %c0 to %c1 step %c1 iter_args(%s = %t) -> !tile {
      scf.yield %s : !tile
    }
  }
}
