// RUN: flash-opt %s --pass-pipeline='builtin.module(gpu.module(flash-verify-hazards))' --split-input-file --verify-diagnostics -o /dev/null

!k = tensor<64x64xbf16, #flash_tile.swizzled>
!ds = tensor<64x64xbf16, #flash_tile.acc<4>>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!p = !flash_tile.pending<!acc>
!ring = !flash_tile.ring<2, !k>
!keys = !flash_tile.ring<1, !k>
!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>

// Two slots, one meeting an iteration: the slot of two tiles before was read by
// products that every warp had waited for when it came to the last meeting.
gpu.module @good {
  flash_tile.kernel @good warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc at 0 barriers at 24576 : !keys
    %ring = flash_tile.alloc at 8192 : !ring
    %ds = arith.constant dense<1.0> : !ds
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %n = memref.dim %key, %c0 : !source
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%n) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%row, %c0] dims [0, 1] : !keys, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%n) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !keys -> !k
        scf.for %i = %c0 to %n step %c64 {
          %t = flash_tile.share %ds in %ring : !ds, !ring -> !k
          flash_tile.meet
          %a = flash_tile.dot_start %t, %k : !k, !k -> !p
          %b = flash_tile.dot_start %t, %k : !k, !k -> !p
          %x = flash_tile.dot_wait %a pending 1 : !p -> !acc
          %y = flash_tile.dot_wait %b pending 0 : !p -> !acc
        }
        flash_tile.release %ks : !keys
      }
    }
  }
}

// -----

!k = tensor<64x64xbf16, #flash_tile.swizzled>
!ds = tensor<64x64xbf16, #flash_tile.acc<4>>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!p = !flash_tile.pending<!acc>
!ring = !flash_tile.ring<2, !k>
!keys = !flash_tile.ring<1, !k>
!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>

// A missing meeting: the product would read what another warpgroup has not
// written yet.
gpu.module @m {
  flash_tile.kernel @missing warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc at 0 barriers at 24576 : !keys
    %ring = flash_tile.alloc at 8192 : !ring
    %ds = arith.constant dense<1.0> : !ds
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %n = memref.dim %key, %c0 : !source
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%n) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%row, %c0] dims [0, 1] : !keys, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%n) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !keys -> !k
        scf.for %i = %c0 to %n step %c64 {
          // expected-note @below {{the tile}}
          %t = flash_tile.share %ds in %ring : !ds, !ring -> !k
          // expected-error @below {{reads a tile that another warpgroup may still write: all have not met since}}
          %a = flash_tile.dot_start %t, %k : !k, !k -> !p
          %x = flash_tile.dot_wait %a pending 0 : !p -> !acc
        }
        flash_tile.release %ks : !keys
      }
    }
  }
}

// -----

!k = tensor<64x64xbf16, #flash_tile.swizzled>
!ds = tensor<64x64xbf16, #flash_tile.acc<4>>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!p = !flash_tile.pending<!acc>
!ring = !flash_tile.ring<2, !k>

// As operand B its layout is another one.
gpu.module @m {
  flash_tile.kernel @other warps 4 instruction "wgmma" {
    %ring = flash_tile.alloc at 8192 : !ring
    %ds = arith.constant dense<1.0> : !ds
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %t = flash_tile.share %ds in %ring : !ds, !ring -> !k
        flash_tile.meet
        // expected-error @below {{reads a shared tile: only products of its block may, as A}}
        %a = flash_tile.dot_start %t, %t : !k, !k -> !p
        %x = flash_tile.dot_wait %a pending 0 : !p -> !acc
      }
    }
  }
}

// -----

!k = tensor<64x64xbf16, #flash_tile.swizzled>
!ds = tensor<64x64xbf16, #flash_tile.acc<4>>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!p = !flash_tile.pending<!acc>
!ring = !flash_tile.ring<1, !k>
!keys = !flash_tile.ring<1, !k>
!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>

// One slot: a warpgroup that is ahead writes the next tile while the other one
// still multiplies this one.
gpu.module @m {
  flash_tile.kernel @early warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc at 0 barriers at 24576 : !keys
    // expected-note @below {{the ring}}
    %ring = flash_tile.alloc at 8192 : !ring
    %ds = arith.constant dense<1.0> : !ds
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %n = memref.dim %key, %c0 : !source
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%n) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%row, %c0] dims [0, 1] : !keys, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%n) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !keys -> !k
        scf.for %i = %c0 to %n step %c64 {
          // expected-note @below {{the tile}}
          // expected-error @below {{overwrites a tile that another warpgroup may still read: all meet only later}}
          %t = flash_tile.share %ds in %ring : !ds, !ring -> !k
          flash_tile.meet
          %a = flash_tile.dot_start %t, %k : !k, !k -> !p
          %x = flash_tile.dot_wait %a pending 0 : !p -> !acc
        }
        flash_tile.release %ks : !keys
      }
    }
  }
}

// -----

!k = tensor<64x64xbf16, #flash_tile.swizzled>
!ds = tensor<64x64xbf16, #flash_tile.acc<4>>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!p = !flash_tile.pending<!acc>
!ring = !flash_tile.ring<1, !k>
!keys = !flash_tile.ring<1, !k>
!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>

// Enough for one slot: a second meeting behind the product.
gpu.module @twice {
  flash_tile.kernel @twice warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc at 0 barriers at 24576 : !keys
    %ring = flash_tile.alloc at 8192 : !ring
    %ds = arith.constant dense<1.0> : !ds
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %n = memref.dim %key, %c0 : !source
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%n) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%row, %c0] dims [0, 1] : !keys, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%n) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !keys -> !k
        scf.for %i = %c0 to %n step %c64 {
          %t = flash_tile.share %ds in %ring : !ds, !ring -> !k
          flash_tile.meet
          %a = flash_tile.dot_start %t, %k : !k, !k -> !p
          %x = flash_tile.dot_wait %a pending 0 : !p -> !acc
          flash_tile.meet
        }
        flash_tile.release %ks : !keys
      }
    }
  }
}

// -----

!k = tensor<64x64xbf16, #flash_tile.swizzled>
!ds = tensor<64x64xbf16, #flash_tile.acc<4>>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!p = !flash_tile.pending<!acc>
!ring = !flash_tile.ring<1, !k>
!keys = !flash_tile.ring<1, !k>
!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>

// A planted race: the second meeting comes while the product is in flight.
gpu.module @m {
  flash_tile.kernel @race warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc at 0 barriers at 24576 : !keys
    // expected-note @below {{the ring}}
    %ring = flash_tile.alloc at 8192 : !ring
    %ds = arith.constant dense<1.0> : !ds
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %n = memref.dim %key, %c0 : !source
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%n) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%row, %c0] dims [0, 1] : !keys, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%n) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !keys -> !k
        scf.for %i = %c0 to %n step %c64 {
          // expected-note @below {{the tile}}
          // expected-error @below {{overwrites a tile that another warpgroup may still read}}
          %t = flash_tile.share %ds in %ring : !ds, !ring -> !k
          flash_tile.meet
          %a = flash_tile.dot_start %t, %k : !k, !k -> !p
          flash_tile.meet
          %x = flash_tile.dot_wait %a pending 0 : !p -> !acc
        }
        flash_tile.release %ks : !keys
      }
    }
  }
}

// -----

!k = tensor<64x64xbf16, #flash_tile.swizzled>
!ds = tensor<64x64xbf16, #flash_tile.acc<4>>
!ring = !flash_tile.ring<2, !k>

// Warps of one warpgroup may go another way: they would wait for ever.
gpu.module @m {
  flash_tile.kernel @branch warps 4 instruction "wgmma" {
  ^bb0(%flag: i1):
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        scf.if %flag {
          // expected-error @below {{expected in flash_tile.tasks of the consumers, with no op around it but scf.for}}
          flash_tile.meet
        }
      }
    }
  }
}

// -----

!k = tensor<64x64xbf16, #flash_tile.swizzled>
!ds = tensor<64x64xbf16, #flash_tile.acc<4>>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!p = !flash_tile.pending<!acc>
!ring = !flash_tile.ring<2, !k>

// The producer does not come to meetings of the consumers.
gpu.module @m {
  flash_tile.kernel @producer warps 4 instruction "wgmma" {
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        // expected-error @below {{expected in flash_tile.tasks of the consumers}}
        flash_tile.meet
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
      }
    }
  }
}
