// RUN: flash-opt %s --pass-pipeline='builtin.module(gpu.module(flash-verify-hazards))' --split-input-file --verify-diagnostics -o /dev/null

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring1 = !flash_tile.ring<1, !tile>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!p = tensor<64x64xbf16, #flash_tile.acc<4>>
!a = tensor<64x64xbf16, #flash_tile.operand_a<4>>

// What the schedule makes of causal attention, without the softmax.
gpu.module @good {
  flash_tile.kernel @good warps 4 instruction "wgmma" {
  ^bb0(%query: !source, %key: !source, %value: !source, %output: !source):
    %qs = flash_tile.alloc at 0 barriers at 49152 : !ring1
    %ks = flash_tile.alloc at 8192 barriers at 49168 : !ring
    %vs = flash_tile.alloc at 24576 barriers at 49200 : !ring
    %os = flash_tile.alloc at 40960 : !ring1
    %zero = arith.constant dense<0.0> : !acc
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %m = memref.dim %query, %c0 : !source
    %n = memref.dim %key, %c0 : !source
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%m) steps [64] order "dynamic" {
      ^bb0(%row: index):
        %end = affine.min affine_map<(d0)[s0] -> (s0, d0 + 64)>(%row)[%n]
        %some = affine.max affine_map<(d0) -> (1, d0)>(%end)
        %last = affine.apply affine_map<(d0) -> (((d0 - 1) floordiv 64) * 64)>(%some)
        flash_tile.fill %ks with %key[%last, %c0] dims [0, 1] : !ring, !source
        flash_tile.fill %qs with %query[%row, %c0] dims [0, 1] : !ring1, !source
        scf.for %i = %c0 to %last step %c64 {
          %next = affine.apply affine_map<(d0, d1) -> (d1 - d0 - 64)>(%i, %last)
          flash_tile.fill %ks with %key[%next, %c0] dims [0, 1] : !ring, !source
          %this = affine.apply affine_map<(d0, d1) -> (d1 - d0)>(%i, %last)
          flash_tile.fill %vs with %value[%this, %c0] dims [0, 1] : !ring, !source
        }
        flash_tile.next_task
        flash_tile.fill %vs with %value[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%m) steps [64] order "dynamic" {
      ^bb0(%row: index):
        %end = affine.min affine_map<(d0)[s0] -> (s0, d0 + 64)>(%row)[%n]
        %some = affine.max affine_map<(d0) -> (1, d0)>(%end)
        %last = affine.apply affine_map<(d0) -> (((d0 - 1) floordiv 64) * 64)>(%some)
        %q = flash_tile.wait %qs : !ring1 -> !tile
        %k = flash_tile.wait %ks : !ring -> !tile
        %s0 = flash_tile.dot_start %q, %k transpose_b : !tile, !tile -> !flash_tile.pending<!acc>
        %s1 = flash_tile.dot_wait %s0 pending 0 : !flash_tile.pending<!acc> -> !acc
        flash_tile.release %ks : !ring
        %p0 = arith.truncf %s1 : !acc to !p
        %p1 = flash_tile.convert_layout %p0 : !p -> !a
        %more = arith.cmpi sgt, %last, %c0 : index
        flash_tile.await %ks if %more : !ring
        %o:2 = scf.for %i = %c0 to %last step %c64 iter_args(%acc = %zero, %p = %p1) -> (!acc, !a) {
          %early = flash_tile.peek %vs : !ring
          %kt = flash_tile.wait %ks arrived : !ring -> !tile
          %st = flash_tile.dot_start %q, %kt transpose_b : !tile, !tile -> !flash_tile.pending<!acc>
          %vt = flash_tile.wait %vs peeked %early : !ring -> !tile
          %ot = flash_tile.dot_start %p, %vt acc %acc : !acc : !a, !tile -> !flash_tile.pending<!acc>
          %s = flash_tile.dot_wait %st pending 1 : !flash_tile.pending<!acc> -> !acc
          %here = flash_tile.peek %ks : !ring
          flash_tile.release %ks : !ring
          %pt = arith.truncf %s : !acc to !p
          %pa = flash_tile.convert_layout %pt : !p -> !a
          %next = affine.apply affine_map<(d0, d1) -> (d1 - d0 - 64)>(%i, %last)
          %again = arith.cmpi sgt, %next, %c0 : index
          flash_tile.await %ks if %again peeked %here : !ring
          %on = flash_tile.dot_wait %ot pending 0 : !flash_tile.pending<!acc> -> !acc
          flash_tile.release %vs : !ring
          scf.yield %on, %pa : !acc, !a
        }
        flash_tile.release %qs : !ring1
        %v = flash_tile.wait %vs : !ring -> !tile
        %o0 = flash_tile.dot_start %o#1, %v acc %o#0 : !acc : !a, !tile -> !flash_tile.pending<!acc>
        flash_tile.next_task
        %o1 = flash_tile.dot_wait %o0 pending 0 : !flash_tile.pending<!acc> -> !acc
        flash_tile.release %vs : !ring
        %o2 = arith.truncf %o1 : !acc to !p
        flash_tile.write %o2 to %output[%row, %c0] dims [0, 1] via %os : !ring1 : !p, !source
      }
    } queue at 49232
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!pending = !flash_tile.pending<!acc>

// A role without tasks.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    // expected-error @below {{expected one flash_tile.tasks in the producer, but got 0}}
    flash_tile.roles producer registers 56 {
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        %d = flash_tile.dot_wait %s pending 0 : !pending -> !acc
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!pending = !flash_tile.pending<!acc>

// The roles go through the tasks in different order.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      // expected-note @below {{the producer's tasks}}
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      // expected-error @below {{has other order than the producer}}
      flash_tile.tasks extents(%c64) steps [64] order "dynamic" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        %d = flash_tile.dot_wait %s pending 0 : !pending -> !acc
        flash_tile.release %ks : !ring
      }
    } queue at 0
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!pending = !flash_tile.pending<!acc>

// They go through other tasks.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      // expected-note @below {{the producer's tasks}}
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      // expected-error @below {{has other steps than the producer}}
      flash_tile.tasks extents(%c64) steps [32] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        %d = flash_tile.dot_wait %s pending 0 : !pending -> !acc
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!pending = !flash_tile.pending<!acc>

// There are more tasks for one of them.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      // expected-note @below {{the producer's tasks}}
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      // expected-error @below {{has other extents than the producer}}
      flash_tile.tasks extents(%c0) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        %d = flash_tile.dot_wait %s pending 0 : !pending -> !acc
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!pending = !flash_tile.pending<!acc>

// Consumers do not copy.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    // expected-note @below {{the ring}}
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        // expected-error @below {{is for the producer: what consumers fill does not arrive}}
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
        %k = flash_tile.wait %ks : !ring -> !tile
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        %d = flash_tile.dot_wait %s pending 0 : !pending -> !acc
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!pending = !flash_tile.pending<!acc>

// The producer reads no tiles.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    // expected-note @below {{the ring}}
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
        // expected-error @below {{is for the consumers: the producer has no tile of a ring}}
        flash_tile.release %ks : !ring
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        %d = flash_tile.dot_wait %s pending 0 : !pending -> !acc
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!pending = !flash_tile.pending<!acc>

// Half of the warps never come to the barrier.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        %d = flash_tile.dot_wait %s pending 0 : !pending -> !acc
        flash_tile.release %ks : !ring
        // expected-error @below {{never ends: the warps of the other role do not come here}}
        flash_tile.barrier
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// A branch decides whether a tile is read.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %some = arith.cmpi sgt, %row, %c0 : index
        scf.if %some {
          // expected-error @below {{expected in flash_tile.tasks of a role, with no op around it but scf.for}}
          %k = flash_tile.wait %ks : !ring -> !tile
          flash_tile.release %ks : !ring
        }
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!p = tensor<64x64xbf16, #flash_tile.acc<4>>
!pending = !flash_tile.pending<!acc>

// The copy would land in the slot that output tiles go through.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    // expected-note @below {{the ring}}
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        // expected-error @below {{uses a ring that a write goes through}}
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        %d = flash_tile.dot_wait %s pending 0 : !pending -> !acc
        flash_tile.release %ks : !ring
        %p = arith.truncf %d : !acc to !p
        flash_tile.write %p to %key[%row, %c0] dims [0, 1] via %ks : !ring : !p, !source
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// Roles are not ordered: the copy into one ring may land in the other.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    // expected-note @below {{the ring}}
    %ks = flash_tile.alloc at 0 : !ring
    // expected-error @below {{shares bytes with another ring}}
    %vs = flash_tile.alloc at 8192 : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
        flash_tile.fill %vs with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        flash_tile.release %ks : !ring
        %v = flash_tile.wait %vs : !ring -> !tile
        flash_tile.release %vs : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// A missing arrival: nothing is filled in the loop.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    // expected-note @below {{the ring}}
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %n = memref.dim %key, %c0 : !source
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %first = flash_tile.wait %ks : !ring -> !tile
        flash_tile.release %ks : !ring
        // expected-error @below {{waits for a ring more often than the producer fills it}}
        scf.for %i = %c0 to %n step %c64 {
          %k = flash_tile.wait %ks : !ring -> !tile
          flash_tile.release %ks : !ring
        }
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// The last fill is never waited for.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    // expected-note @below {{the ring}}
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %n = memref.dim %key, %c0 : !source
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        scf.for %i = %c0 to %n step %c64 {
          flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
        }
        // expected-error @below {{fills a ring more often than the consumers wait for it}}
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        scf.for %i = %c0 to %n step %c64 {
          %k = flash_tile.wait %ks : !ring -> !tile
          flash_tile.release %ks : !ring
        }
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// The tile before the loop is the one that is read behind it.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    // expected-note @below {{the ring}}
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %n = memref.dim %key, %c0 : !source
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        // expected-error @below {{fills a ring in another order than the consumers wait for it}}
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
        scf.for %i = %c0 to %n step %c64 {
          flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
        }
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        // expected-note @below {{the consumers' turn}}
        scf.for %i = %c0 to %n step %c64 {
          %k = flash_tile.wait %ks : !ring -> !tile
          flash_tile.release %ks : !ring
        }
        %last = flash_tile.wait %ks : !ring -> !tile
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// The loops end differently.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    // expected-note @below {{the ring}}
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %n = memref.dim %key, %c0 : !source
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %end = affine.min affine_map<(d0)[s0] -> (s0, d0 + 64)>(%row)[%n]
        // expected-error @below {{fills a ring, but has another upper bound than the loop that waits for it}}
        scf.for %i = %c0 to %end step %c64 {
          flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
        }
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %end = affine.min affine_map<(d0)[s0] -> (s0, d0 + 65)>(%row)[%n]
        // expected-note @below {{the consumers' turn}}
        scf.for %i = %c0 to %end step %c64 {
          %k = flash_tile.wait %ks : !ring -> !tile
          flash_tile.release %ks : !ring
        }
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// They begin differently.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    // expected-note @below {{the ring}}
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %n = memref.dim %key, %c0 : !source
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        // expected-error @below {{fills a ring, but has another lower bound than the loop that waits for it}}
        scf.for %i = %c0 to %n step %c64 {
          flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
        }
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        // expected-note @below {{the consumers' turn}}
        scf.for %i = %row to %n step %c64 {
          %k = flash_tile.wait %ks : !ring -> !tile
          flash_tile.release %ks : !ring
        }
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!pending = !flash_tile.pending<!acc>

// No one waits for the product.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        // expected-error @below {{is never waited for}}
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!pending = !flash_tile.pending<!acc>

// A second wait would count other products.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        // expected-error @below {{is waited for 2 times}}
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        %d = flash_tile.dot_wait %s pending 0 : !pending -> !acc
        %e = flash_tile.dot_wait %s pending 0 : !pending -> !acc
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!pending = !flash_tile.pending<!acc>

// A loop hands on a product in flight.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        // expected-error @below {{takes a product in flight: only dot_wait may}}
        %t = scf.for %i = %c0 to %c64 step %c64 iter_args(%f = %s) -> !pending {
          scf.yield %f : !pending
        }
        %d = flash_tile.dot_wait %t pending 0 : !pending -> !acc
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!pending = !flash_tile.pending<!acc>

// The product is waited for in a loop that may not run.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        // expected-error @below {{is in flight at the end of its block}}
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        scf.for %i = %c0 to %row step %c64 {
          // expected-note @below {{it is waited for here}}
          %d = flash_tile.dot_wait %s pending 0 : !pending -> !acc
        }
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!pending = !flash_tile.pending<!acc>

// The wait lets its own product be in flight.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        %t = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        // expected-error @below {{lets 2 products be in flight, but only 1 are younger than its own}}
        %d = flash_tile.dot_wait %s pending 2 : !pending -> !acc
        %e = flash_tile.dot_wait %t pending 0 : !pending -> !acc
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!p = tensor<64x64xbf16, #flash_tile.acc<4>>
!a = tensor<64x64xbf16, #flash_tile.operand_a<4>>
!pending = !flash_tile.pending<!acc>

// A race: the accumulator is read while the product writes it.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        %d = flash_tile.dot_wait %s pending 0 : !pending -> !acc
        %p = arith.truncf %d : !acc to !p
        %a = flash_tile.convert_layout %p : !p -> !a
        // expected-note @below {{the product}}
        %o = flash_tile.dot_start %a, %k acc %d : !acc : !a, !tile -> !pending
        // expected-error @below {{touches the accumulator of a product in flight}}
        %r = arith.negf %d : !acc
        %e = flash_tile.dot_wait %o pending 0 : !pending -> !acc
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!p = tensor<64x64xbf16, #flash_tile.acc<4>>
!h = tensor<64x32xbf16, #flash_tile.acc<4>>
!a = tensor<64x64xbf16, #flash_tile.operand_a<4>>
!pending = !flash_tile.pending<!acc>

// A race: the accumulator is read while the product writes it.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        %d = flash_tile.dot_wait %s pending 0 : !pending -> !acc
        %p = arith.truncf %d : !acc to !p
        %p0 = flash_tile.slice %p from 0 : !p -> !h
        %p1 = flash_tile.slice %p from 32 : !p -> !h
        %both = flash_tile.concat %p1, %p0 : !h, !h -> !p
        %a = flash_tile.convert_layout %both : !p -> !a
        // expected-note @below {{the product}}
        %o = flash_tile.dot_start %a, %k acc %d : !acc : !a, !tile -> !pending
        // expected-error @below {{touches the accumulator of a product in flight}}
        %r = arith.negf %d : !acc
        %e = flash_tile.dot_wait %o pending 0 : !pending -> !acc
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!p = tensor<64x64xbf16, #flash_tile.acc<4>>
!a = tensor<64x64xbf16, #flash_tile.operand_a<4>>
!pending = !flash_tile.pending<!acc>

// The same registers under another name.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        %d = flash_tile.dot_wait %s pending 0 : !pending -> !acc
        %same = flash_tile.issue_point(%d : !acc -> !acc)
        %p = arith.truncf %d : !acc to !p
        %a = flash_tile.convert_layout %p : !p -> !a
        // expected-note @below {{the product}}
        %o = flash_tile.dot_start %a, %k acc %same : !acc : !a, !tile -> !pending
        // expected-error @below {{touches the accumulator of a product in flight}}
        %r = arith.negf %d : !acc
        %e = flash_tile.dot_wait %o pending 0 : !pending -> !acc
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!p = tensor<64x64xbf16, #flash_tile.acc<4>>
!a = tensor<64x64xbf16, #flash_tile.operand_a<4>>
!pending = !flash_tile.pending<!acc>

// The product has replaced the accumulator.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        %d = flash_tile.dot_wait %s pending 0 : !pending -> !acc
        %p = arith.truncf %d : !acc to !p
        %a = flash_tile.convert_layout %p : !p -> !a
        // expected-note @below {{the product}}
        %o = flash_tile.dot_start %a, %k acc %d : !acc : !a, !tile -> !pending
        %e = flash_tile.dot_wait %o pending 0 : !pending -> !acc
        // expected-error @below {{uses an accumulator that a product has overwritten}}
        %r = arith.negf %d : !acc
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!p = tensor<64x64xbf16, #flash_tile.acc<4>>
!a = tensor<64x64xbf16, #flash_tile.operand_a<4>>
!pending = !flash_tile.pending<!acc>

// Registers that the product reads may not be touched either.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        %d = flash_tile.dot_wait %s pending 0 : !pending -> !acc
        %p = arith.truncf %d : !acc to !p
        %a = flash_tile.convert_layout %p : !p -> !a
        // expected-note @below {{the product}}
        %o = flash_tile.dot_start %a, %k : !a, !tile -> !pending
        // expected-error @below {{touches registers that a product in flight reads}}
        %r = arith.negf %a : !a
        %e = flash_tile.dot_wait %o pending 0 : !pending -> !acc
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!pending = !flash_tile.pending<!acc>

// A missing release: the slot is never free again.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    // expected-note @below {{the ring}}
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        // expected-error @below {{hands out a tile that is not released in its block}}
        %k = flash_tile.wait %ks : !ring -> !tile
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        %d = flash_tile.dot_wait %s pending 0 : !pending -> !acc
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!pending = !flash_tile.pending<!acc>

// A release of nothing.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    // expected-note @below {{the ring}}
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        %d = flash_tile.dot_wait %s pending 0 : !pending -> !acc
        flash_tile.release %ks : !ring
        // expected-error @below {{releases a tile that was not waited for}}
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// A release in a loop that may run any number of times.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        // expected-note @below {{the oldest tile that is held}}
        %k = flash_tile.wait %ks : !ring -> !tile
        scf.for %i = %c0 to %row step %c64 {
          // expected-error @below {{releases a tile that was handed out in another block}}
          flash_tile.release %ks : !ring
        }
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// The oldest tile is released first: the inner release is for the outer tile.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
        scf.for %i = %c0 to %row step %c64 {
          flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
        }
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        // expected-note @below {{the oldest tile that is held}}
        %k = flash_tile.wait %ks : !ring -> !tile
        scf.for %i = %c0 to %row step %c64 {
          %l = flash_tile.wait %ks : !ring -> !tile
          // expected-error @below {{releases a tile that was handed out in another block}}
          flash_tile.release %ks : !ring
        }
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!pending = !flash_tile.pending<!acc>

// Early reuse: the slot may be filled again when the product begins.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        // expected-note @below {{the release}}
        flash_tile.release %ks : !ring
        // expected-error @below {{reads a tile that was released}}
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        %d = flash_tile.dot_wait %s pending 0 : !pending -> !acc
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!pending = !flash_tile.pending<!acc>

// Early reuse: the product that reads the slot is still in flight.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        // expected-note @below {{the product}}
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        // expected-error @below {{releases a tile that a product in flight reads}}
        flash_tile.release %ks : !ring
        %d = flash_tile.dot_wait %s pending 0 : !pending -> !acc
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!one = !flash_tile.ring<1, !tile>

// The first tile is held while the second is waited for.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    // expected-note @below {{the ring}}
    %ks = flash_tile.alloc : !one
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !one, !source
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !one, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !one -> !tile
        // expected-error @below {{never ends: the next tile has no place while all 1 slots are held}}
        %l = flash_tile.wait %ks : !one -> !tile
        flash_tile.release %ks : !one
        flash_tile.release %ks : !one
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// The place of a tile in SRAM is known from its wait only.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        // expected-error @below {{hands on a tile in SRAM, which can't be followed}}
        %same = flash_tile.issue_point(%k : !tile -> !tile)
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// Nothing has seen to it that the tile is there.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    // expected-note @below {{the ring}}
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        // expected-error @below {{expects a tile that has arrived, but nothing before it awaits it}}
        %k = flash_tile.wait %ks arrived : !ring -> !tile
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// Only the first iteration finds a tile that was awaited.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    // expected-note @below {{the ring}}
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %n = memref.dim %key, %c0 : !source
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        scf.for %i = %c0 to %n step %c64 {
          flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
        }
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %some = arith.cmpi sgt, %n, %c0 : index
        flash_tile.await %ks if %some : !ring
        scf.for %i = %c0 to %n step %c64 {
          // expected-error @below {{expects a tile that has arrived, but the iteration before does not await it}}
          %k = flash_tile.wait %ks arrived : !ring -> !tile
          flash_tile.release %ks : !ring
        }
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// The answer was about the tile before.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    // expected-note @below {{the ring}}
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %early = flash_tile.peek %ks : !ring
        // expected-note @below {{the other tile}}
        %k = flash_tile.wait %ks : !ring -> !tile
        // expected-error @below {{was peeked at before another tile was handed out}}
        %l = flash_tile.wait %ks peeked %early : !ring -> !tile
        flash_tile.release %ks : !ring
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// The answer was about another ring.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    // expected-note @below {{the ring}}
    %ks = flash_tile.alloc : !ring
    %vs = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
        flash_tile.fill %vs with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %early = flash_tile.peek %vs : !ring
        // expected-error @below {{expected `peeked` to be the answer of a peek of its ring in its block}}
        %k = flash_tile.wait %ks peeked %early : !ring -> !tile
        flash_tile.release %ks : !ring
        %v = flash_tile.wait %vs : !ring -> !tile
        flash_tile.release %vs : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// One await too many, after the last tile of the last task.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    // expected-note @below {{the ring}}
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %n = memref.dim %key, %c0 : !source
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        scf.for %i = %c0 to %n step %c64 {
          flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
        }
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %some = arith.cmpi sgt, %n, %c0 : index
        flash_tile.await %ks if %some : !ring
        scf.for %i = %c0 to %n step %c64 {
          %k = flash_tile.wait %ks arrived : !ring -> !tile
          flash_tile.release %ks : !ring
          %next = arith.addi %i, %c64 : index
          %more = arith.cmpi sle, %next, %n : index
          // expected-error @below {{deadlock: waits for a tile that never comes}}
          // expected-note @below {{the producer has come to its end}}
          // expected-note @below {{with every dynamic dim = 64}}
          flash_tile.await %ks if %more : !ring
        }
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// One await too few: the last tile of a loop of two.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    // expected-note @below {{the ring}}
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %n = memref.dim %key, %c0 : !source
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        scf.for %i = %c0 to %n step %c64 {
          flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
        }
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %less = arith.subi %n, %c64 : index
        %some = arith.cmpi sgt, %n, %c0 : index
        flash_tile.await %ks if %some : !ring
        scf.for %i = %c0 to %n step %c64 {
          // expected-error @below {{expects a tile that has arrived, but the await before it is skipped}}
          // expected-note @below {{with every dynamic dim = 65}}
          %k = flash_tile.wait %ks arrived : !ring -> !tile
          flash_tile.release %ks : !ring
          %next = arith.addi %i, %c64 : index
          %more = arith.cmpi slt, %next, %less : index
          flash_tile.await %ks if %more : !ring
        }
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!one = !flash_tile.ring<1, !tile>
!ring = !flash_tile.ring<2, !tile>

// The condition is about the wrong length. Lengths that are equal do not show
// it.
gpu.module @m attributes {flash.launch_plan = {
  version = 1 : i64, name = "k", chip = "sm_90a", kernels = [],
  operands = [
    {name = "query", dims = ["m", 64], type = "bf16"},
    {name = "key", dims = ["n", 64], type = "bf16"}],
  sizes = [{name = "m", operand = "query", dim = 0 : i64},
           {name = "n", operand = "key", dim = 0 : i64}]}} {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%query: !source, %key: !source):
    %qs = flash_tile.alloc : !one
    // expected-note @below {{the ring}}
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %n = memref.dim %key, %c0 : !source
    %m = memref.dim %query, %c0 : !source
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%m) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %qs with %query[%row, %c0] dims [0, 1] : !one, !source
        scf.for %i = %c0 to %n step %c64 {
          flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
        }
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%m) steps [64] order "stride" {
      ^bb0(%row: index):
        %q = flash_tile.wait %qs : !one -> !tile
        flash_tile.release %qs : !one
        %some = arith.cmpi sgt, %n, %c0 : index
        flash_tile.await %ks if %some : !ring
        scf.for %i = %c0 to %n step %c64 {
          // expected-error @below {{expects a tile that has arrived, but the await before it is skipped}}
          // expected-note @below {{with m = 1, n = 197}}
          %k = flash_tile.wait %ks arrived : !ring -> !tile
          flash_tile.release %ks : !ring
          %next = arith.addi %i, %c64 : index
          %more = arith.cmpi slt, %next, %m : index
          flash_tile.await %ks if %more : !ring
        }
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!one = !flash_tile.ring<1, !tile>
!ring = !flash_tile.ring<2, !tile>

// The producer wants to fill a ring of one slot twice before the other ring.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !one
    // expected-note @below {{the ring}}
    %vs = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !one, !source
        // expected-note @below {{the producer waits here for a slot}}
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !one, !source
        flash_tile.fill %vs with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        // expected-error @below {{deadlock: waits for a tile that never comes}}
        // expected-note @below {{with every dynamic dim = 1}}
        %v = flash_tile.wait %vs : !ring -> !tile
        %k = flash_tile.wait %ks : !one -> !tile
        flash_tile.release %ks : !one
        %l = flash_tile.wait %ks : !one -> !tile
        flash_tile.release %ks : !one
        flash_tile.release %vs : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// The next task comes after the last fill, which has no slot while the consumers
// wait for the task.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %n = memref.dim %key, %c0 : !source
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "dynamic" {
      ^bb0(%row: index):
        scf.for %i = %c0 to %n step %c64 {
          // expected-note @below {{the producer waits here for a slot}}
          flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
        }
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "dynamic" {
      ^bb0(%row: index):
        // expected-error @below {{deadlock: waits for a task that never comes}}
        // expected-note @below {{with every dynamic dim = 197}}
        flash_tile.next_task
        scf.for %i = %c0 to %n step %c64 {
          %k = flash_tile.wait %ks : !ring -> !tile
          flash_tile.release %ks : !ring
        }
      }
    } queue at 0
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// How often the loop runs is not known here.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source, %length: i32):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %end = arith.index_cast %length : i32 to index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        // expected-error @below {{can't follow: its bounds are not arithmetic on task ids, sizes and constants}}
        scf.for %i = %c0 to %end step %c64 {
          flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
        }
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        scf.for %i = %c0 to %end step %c64 {
          %k = flash_tile.wait %ks : !ring -> !tile
          flash_tile.release %ks : !ring
        }
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!pending = !flash_tile.pending<!acc>

// The condition depends on values.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        %d = flash_tile.dot_wait %s pending 0 : !pending -> !acc
        flash_tile.release %ks : !ring
        %hidden = arith.cmpf olt, %d, %d : !acc
        %all = flash_tile.vote %hidden : tensor<64x64xi1, #flash_tile.acc<4>>
        // expected-error @below {{can't follow: its condition is not arithmetic on task ids, sizes and constants}}
        flash_tile.await %ks if %all : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xf32, #flash_tile.acc<4>>
!pending = !flash_tile.pending<!acc>

// How many tasks there are is not known here.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source, %length: i32):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %end = arith.index_cast %length : i32 to index
    flash_tile.roles producer registers 56 {
      // expected-error @below {{can't follow: its extents are not arithmetic on sizes and constants}}
      flash_tile.tasks extents(%end) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%end) steps [64] order "stride" {
      ^bb0(%row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        %s = flash_tile.dot_start %k, %k transpose_b : !tile, !tile -> !pending
        %d = flash_tile.dot_wait %s pending 0 : !pending -> !acc
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// Too long to be run here.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %huge = arith.constant 1000000000 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        scf.for %i = %c0 to %huge step %c64 {
          // expected-error @below {{can't follow: a task takes more than 4194304 steps}}
          flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
        }
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        scf.for %i = %c0 to %huge step %c64 {
          %k = flash_tile.wait %ks : !ring -> !tile
          flash_tile.release %ks : !ring
        }
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// Ids of the same task would differ.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      // expected-note @below {{the producer's tasks}}
      flash_tile.tasks extents(%c64, %c64) steps [1, 64] order "stride" inner [0] {
      ^bb0(%batch: index, %row: index):
        flash_tile.fill %ks with %key[%c0, %c0] dims [0, 1] : !ring, !source
      }
    } consumers registers 256 {
      // expected-error @below {{has other inner dims than the producer}}
      flash_tile.tasks extents(%c64, %c64) steps [1, 64] order "stride" {
      ^bb0(%batch: index, %row: index):
        %k = flash_tile.wait %ks : !ring -> !tile
        flash_tile.release %ks : !ring
      }
    }
  }
}

// -----

!bias = memref<?x?xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>
!acc = tensor<64x64xbf16, #flash_tile.acc<4>>

// Threads read a block of a bias while the next one is written over it.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%bias: !bias):
    %bs = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        flash_tile.fill %bs with %bias[%row, %c64] dims [0, 1] : !ring, !bias
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %t = flash_tile.wait %bs : !ring -> !tile
        // expected-note @below {{the release}}
        flash_tile.release %bs : !ring
        // expected-error @below {{reads a tile that was released}}
        %b = flash_tile.convert_layout %t : !tile -> !acc
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!lengths = memref<?xi32, strided<[1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// A length from memory that both roles read in the same place.
gpu.module @m {
  flash_tile.kernel @good warps 4 instruction "wgmma" {
  ^bb0(%key: !source, %lengths: !lengths):
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %c1000 = arith.constant 1000 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %length = memref.load %lengths[%c0] : !lengths
        %any = arith.index_cast %length : i32 to index
        %n = arith.minsi %any, %c1000 : index
        scf.for %i = %c0 to %n step %c64 {
          flash_tile.fill %ks with %key[%i, %c0] dims [0, 1] : !ring, !source
        }
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %length = memref.load %lengths[%c0] : !lengths
        %any = arith.index_cast %length : i32 to index
        %n = arith.minsi %any, %c1000 : index
        scf.for %i = %c0 to %n step %c64 {
          %k = flash_tile.wait %ks : !ring -> !tile
          flash_tile.release %ks : !ring
        }
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!lengths = memref<?xi32, strided<[1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// From different places: the roles part.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source, %lengths: !lengths):
    // expected-note @below {{the ring}}
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %c1000 = arith.constant 1000 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %length = memref.load %lengths[%c0] : !lengths
        %any = arith.index_cast %length : i32 to index
        %n = arith.minsi %any, %c1000 : index
        // expected-error @below {{fills a ring, but has another upper bound than the loop that waits for it}}
        scf.for %i = %c0 to %n step %c64 {
          flash_tile.fill %ks with %key[%i, %c0] dims [0, 1] : !ring, !source
        }
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %length = memref.load %lengths[%c1] : !lengths
        %any = arith.index_cast %length : i32 to index
        %n = arith.minsi %any, %c1000 : index
        // expected-note @below {{the consumers' turn}}
        scf.for %i = %c0 to %n step %c64 {
          %k = flash_tile.wait %ks : !ring -> !tile
          flash_tile.release %ks : !ring
        }
      }
    }
  }
}

// -----

!source = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!lengths = memref<?xi32, strided<[1]>, #gpu.address_space<global>>
!tile = tensor<64x64xbf16, #flash_tile.swizzled>
!ring = !flash_tile.ring<2, !tile>

// Lengths of some values are tried: with one tile there is no second that the
// wait in front of the loop could have awaited.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "wgmma" {
  ^bb0(%key: !source, %lengths: !lengths):
    // expected-note @below {{the ring}}
    %ks = flash_tile.alloc : !ring
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %c65 = arith.constant 65 : index
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %length = memref.load %lengths[%c0] : !lengths
        %n = arith.index_cast %length : i32 to index
        %end = arith.minsi %n, %c65 : index
        scf.for %i = %c0 to %end step %c64 {
          flash_tile.fill %ks with %key[%i, %c0] dims [0, 1] : !ring, !source
        }
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%c64) steps [64] order "stride" {
      ^bb0(%row: index):
        %length = memref.load %lengths[%c0] : !lengths
        %n = arith.index_cast %length : i32 to index
        %end = arith.minsi %n, %c65 : index
        %some = arith.cmpi sgt, %n, %c64 : index
        flash_tile.await %ks if %some : !ring
        scf.for %i = %c0 to %end step %c64 {
          // expected-note-re @below {{with every dynamic dim = {{[0-9]+}}, lengths 1}}
          // expected-error @below {{expects a tile that has arrived, but the await before it is skipped}}
          %k = flash_tile.wait %ks arrived : !ring -> !tile
          flash_tile.release %ks : !ring
          %next = affine.apply affine_map<(d0) -> (d0 + 64)>(%i)
          %again = arith.cmpi slt, %next, %end : index
          flash_tile.await %ks if %again : !ring
        }
      }
    }
  }
}
