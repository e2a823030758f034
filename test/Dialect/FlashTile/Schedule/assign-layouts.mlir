// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-assign-layouts))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-assign-layouts))' -o %t.1
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-assign-layouts))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!q = tensor<64x64xf16>
!tile = tensor<32x64xf16>

// Scores and output are accumulators, statistics rows, ring tiles padded from
// 8 to 9 chunks of 16 bytes, P an A operand. Q is one too, made once before
// the loop. Loop-carried tiles have the layout of what is yielded.
// CHECK-LABEL: flash_tile.kernel @attention
// CHECK: flash_tile.alloc : <1, tensor<64x64xf16, #flash_tile.shared<pitch = 72>>>
// CHECK: flash_tile.alloc : <2, tensor<32x64xf16, #flash_tile.shared<pitch = 72>>>
// CHECK: arith.constant dense<0.000000e+00> : tensor<64x64xf32, #flash_tile.acc<4>>
// CHECK: arith.constant dense<0xFF800000> : tensor<64xf32, #flash_tile.row<4>>
// CHECK: %[[Q:.*]] = flash_tile.wait {{.*}} -> tensor<64x64xf16, #flash_tile.shared<pitch = 72>>
// CHECK-NEXT: %[[QA:.*]] = flash_tile.convert_layout %[[Q]] : {{.*}} -> tensor<64x64xf16, #flash_tile.operand_a<4>>
// CHECK: scf.for {{.*}} -> (tensor<64x64xf32, #flash_tile.acc<4>>, tensor<64xf32, #flash_tile.row<4>>)
// CHECK: %[[K:.*]] = flash_tile.wait {{.*}} -> tensor<32x64xf16, #flash_tile.shared<pitch = 72>>
// CHECK: %[[S:.*]] = flash_tile.dot %[[QA]], %[[K]] {{.*}} -> tensor<64x32xf32, #flash_tile.acc<4>>
// CHECK: scf.if {{.*}} -> (tensor<64x32xf32, #flash_tile.acc<4>>)
// CHECK: flash_tile.index %{{.*}} along 0 : tensor<64xi32, #flash_tile.row<4>>
// CHECK: flash_tile.index %{{.*}} along 1 : tensor<64x32xi32, #flash_tile.acc<4>>
// CHECK: arith.cmpi slt, %{{.*}} : tensor<64x32xi32, #flash_tile.acc<4>>
// CHECK: flash_tile.reduce max %{{.*}} along 1 : {{.*}} -> tensor<64xf32, #flash_tile.row<4>>
// CHECK: %[[P:.*]] = arith.truncf %{{.*}} : tensor<64x32xf32, #flash_tile.acc<4>> to tensor<64x32xf16, #flash_tile.acc<4>>
// CHECK-NEXT: %[[PA:.*]] = flash_tile.convert_layout %[[P]] : {{.*}} -> tensor<64x32xf16, #flash_tile.operand_a<4>>
// CHECK-NEXT: flash_tile.dot %[[PA]], %[[K]]
gpu.module @m attributes {flash.plan = {query_in_registers}} {
  flash_tile.kernel @attention warps 4 instruction "m16n8k16" {
  ^bb0(%gq: !g, %gk: !g, %flag: i1):
    %rq = flash_tile.alloc : !flash_tile.ring<1, !q>
    %rk = flash_tile.alloc : !flash_tile.ring<2, !tile>
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %n = memref.dim %gk, %c0 : !g
    %init = arith.constant dense<0.0> : tensor<64x64xf32>
    %minf = arith.constant dense<0xFF800000> : tensor<64xf32>
    %zero = arith.constant dense<0.0> : tensor<64x32xf32>
    flash_tile.fill %rq with %gq[%c0, %c0] dims [0, 1] : !flash_tile.ring<1, !q>, !g
    %q = flash_tile.wait %rq : !flash_tile.ring<1, !q> -> !q
    %o:2 = scf.for %i = %c0 to %n step %c32 iter_args(%acc = %init, %max = %minf) -> (tensor<64x64xf32>, tensor<64xf32>) {
      flash_tile.fill %rk with %gk[%i, %c0] dims [0, 1] : !flash_tile.ring<2, !tile>, !g
      %k = flash_tile.wait %rk : !flash_tile.ring<2, !tile> -> !tile
      %s = flash_tile.dot %q, %k acc %zero transpose_b : !q, !tile -> tensor<64x32xf32>
      %masked = scf.if %flag -> tensor<64x32xf32> {
        %m = flash_tile.index %c0 along 0 : tensor<64xi32>
        %mm = flash_tile.broadcast %m along 1 : tensor<64xi32> -> tensor<64x32xi32>
        %nn = flash_tile.index %i along 1 : tensor<64x32xi32>
        %seen = arith.cmpi slt, %nn, %mm : tensor<64x32xi32>
        %x = arith.select %seen, %s, %zero : tensor<64x32xi1>, tensor<64x32xf32>
        scf.yield %x : tensor<64x32xf32>
      } else {
        scf.yield %s : tensor<64x32xf32>
      }
      %row = flash_tile.reduce max %masked along 1 : tensor<64x32xf32> -> tensor<64xf32>
      %next = arith.maximumf %max, %row : tensor<64xf32>
      %p = arith.truncf %masked : tensor<64x32xf32> to tensor<64x32xf16>
      %out = flash_tile.dot %p, %k acc %acc : tensor<64x32xf16>, !tile -> tensor<64x64xf32>
      flash_tile.release %rk : !flash_tile.ring<2, !tile>
      scf.yield %out, %next : tensor<64x64xf32>, tensor<64xf32>
    }
    flash_tile.release %rq : !flash_tile.ring<1, !q>
  }
}

// -----

!g = memref<?x40xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<64x40xf16>
!h = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>

// Five chunks a row are odd already. Without query_in_registers, Q stays in
// SRAM.
// CHECK-LABEL: flash_tile.kernel @odd
// CHECK: flash_tile.alloc : <1, tensor<64x40xf16, #flash_tile.shared<pitch = 40>>>
// CHECK-NOT: convert_layout
// CHECK: flash_tile.dot
gpu.module @m {
  flash_tile.kernel @odd warps 4 instruction "m16n8k16" {
  ^bb0(%g: !g):
    %r = flash_tile.alloc : !flash_tile.ring<1, !t>
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %zero = arith.constant dense<0.0> : tensor<64x64xf32>
    flash_tile.fill %r with %g[%c0, %c0] dims [0, 1] : !flash_tile.ring<1, !t>, !g
    %t = flash_tile.wait %r : !flash_tile.ring<1, !t> -> !t
    scf.for %i = %c0 to %c1 step %c1 {
      %s = flash_tile.dot %t, %t acc %zero transpose_b : !t, !t -> tensor<64x64xf32>
    }
  }
}

// -----

!g = memref<?x32xf32, strided<[?, 1]>, #gpu.address_space<global>>
!v = tensor<32x32xf32>

// Without tensor cores P goes through SRAM: 9 chunks of four f32 a row.
// CHECK-LABEL: flash_tile.kernel @staged
// CHECK: %[[R:.*]] = flash_tile.alloc : <1, tensor<64x32xf32, #flash_tile.shared<pitch = 36>>>
// CHECK: %[[S:.*]] = flash_tile.stage %{{.*}} in %[[R]] : tensor<64x32xf32, #flash_tile.acc<4>>, {{.*}} -> tensor<64x32xf32, #flash_tile.shared<pitch = 36>>
// CHECK-NEXT: flash_tile.dot %[[S]],
gpu.module @m {
  flash_tile.kernel @staged warps 4 instruction "fma" {
  ^bb0(%g: !g):
    %r = flash_tile.alloc : !flash_tile.ring<1, !v>
    %c0 = arith.constant 0 : index
    %p = arith.constant dense<1.0> : tensor<64x32xf32>
    %zero = arith.constant dense<0.0> : tensor<64x32xf32>
    flash_tile.fill %r with %g[%c0, %c0] dims [0, 1] : !flash_tile.ring<1, !v>, !g
    %v = flash_tile.wait %r : !flash_tile.ring<1, !v> -> !v
    %o = flash_tile.dot %p, %v acc %zero : tensor<64x32xf32>, !v -> tensor<64x32xf32>
  }
}

// -----

!b = memref<?xf32, strided<[1]>, #gpu.address_space<global>>
!bb = memref<?x?xf32, strided<[?, 1]>, #gpu.address_space<global>>

// A bias along the keys is a column, one along the queries a row; the indices
// of a gather have its layout. A constant that is used as both is two.
// CHECK-LABEL: flash_tile.kernel @vectors
// CHECK-DAG: arith.constant dense<1.000000e+00> : tensor<64xf32, #flash_tile.column>
// CHECK-DAG: arith.constant dense<1.000000e+00> : tensor<64xf32, #flash_tile.row<4>>
// CHECK: flash_tile.load {{.*}} -> tensor<64xf32, #flash_tile.column>
// CHECK: flash_tile.load {{.*}} -> tensor<64xf32, #flash_tile.row<4>>
// CHECK: flash_tile.index {{.*}} tensor<64xi32, #flash_tile.row<4>>
// CHECK: flash_tile.gather {{.*}}[tensor<64xi32, #flash_tile.row<4>>] -> tensor<64xf32, #flash_tile.row<4>>
// A vector that nothing decides is along rows, a matrix an accumulator.
// CHECK: flash_tile.load {{.*}} -> tensor<64xf32, #flash_tile.row<4>>
// CHECK: flash_tile.load {{.*}} -> tensor<64x64xf32, #flash_tile.acc<4>>
gpu.module @m {
  flash_tile.kernel @vectors warps 4 instruction "m16n8k16" {
  ^bb0(%g: !b, %gg: !bb):
    %c0 = arith.constant 0 : index
    %one = arith.constant dense<1.0> : tensor<64xf32>
    %c = flash_tile.load %g[%c0] dims [0] : !b -> tensor<64xf32>
    %c1 = arith.addf %c, %one : tensor<64xf32>
    %cc = flash_tile.broadcast %c1 along 0 : tensor<64xf32> -> tensor<64x64xf32>
    %r = flash_tile.load %g[%c0] dims [0] : !b -> tensor<64xf32>
    %r1 = arith.addf %r, %one : tensor<64xf32>
    %i = flash_tile.index %c0 along 0 : tensor<64xi32>
    %t = flash_tile.gather %g[%i] : !b[tensor<64xi32>] -> tensor<64xf32>
    %sum = arith.addf %t, %r1 : tensor<64xf32>
    %rr = flash_tile.broadcast %sum along 1 : tensor<64xf32> -> tensor<64x64xf32>
    %free = flash_tile.load %g[%c0] dims [0] : !b -> tensor<64xf32>
    %both = flash_tile.load %gg[%c0, %c0] dims [0, 1] : !bb -> tensor<64x64xf32>
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<64x64xf16>
!s = tensor<64x64xf32>
!v = tensor<64xf32>
!r = !flash_tile.ring<2, !t>

// In a wgmma kernel rings are swizzled, whoever uses them; a product in flight
// has the layout in which it arrives. Parts of accumulators are accumulators.
// CHECK-LABEL: flash_tile.kernel @roles
// CHECK-NEXT: ^bb0
// CHECK-NEXT: flash_tile.alloc : <2, tensor<64x64xf16, #flash_tile.swizzled>>
// CHECK-NEXT: flash_tile.alloc : <1, tensor<64x64xf16, #flash_tile.swizzled>>
// What is compared with partial statistics is partial, what goes with complete
// ones a row, in constants and through branches.
// CHECK-DAG: arith.constant dense<8.000000e+00> : tensor<64xf32, #flash_tile.partial<4>>
// CHECK-DAG: arith.constant dense<1.000000e+00> : tensor<64xf32, #flash_tile.row<4>>
// CHECK: flash_tile.roles producer
// CHECK: flash_tile.fill {{.*}} : <2, tensor<64x64xf16, #flash_tile.swizzled>>
// CHECK: consumers
// CHECK: %[[K:.*]] = flash_tile.wait {{.*}} -> tensor<64x64xf16, #flash_tile.swizzled>
// CHECK: %[[ST:.*]] = flash_tile.dot_start %[[K]], %[[K]] transpose_b {{.*}} -> <tensor<64x64xf32, #flash_tile.acc<4>>>
// CHECK: %[[S:.*]] = flash_tile.dot_wait %[[ST]] {{.*}} -> tensor<64x64xf32, #flash_tile.acc<4>>
// CHECK: flash_tile.slice %[[S]] {{.*}} -> tensor<64x32xf32, #flash_tile.acc<4>>
// CHECK: flash_tile.concat {{.*}} -> tensor<64x64xf32, #flash_tile.acc<4>>
// CHECK: flash_tile.partial_reduce max {{.*}} -> tensor<64xf32, #flash_tile.partial<4>>
// CHECK: flash_tile.combine max {{.*}} : tensor<64xf32, #flash_tile.partial<4>> -> tensor<64xf32, #flash_tile.row<4>>
// CHECK: flash_tile.spread {{.*}} : tensor<64xf32, #flash_tile.row<4>> -> tensor<64xf32, #flash_tile.partial<4>>
// CHECK: flash_tile.vote {{.*}} : tensor<64xi1, #flash_tile.partial<4>>
// CHECK: scf.if {{.*}} -> (tensor<64xf32, #flash_tile.partial<4>>, tensor<64xf32, #flash_tile.row<4>>)
// CHECK: flash_tile.issue_point({{.*}}tensor<64xf32, #flash_tile.partial<4>>{{.*}} -> {{.*}}tensor<64xf32, #flash_tile.partial<4>>
// CHECK: flash_tile.partial_reduce add {{.*}} : tensor<64xf32, #flash_tile.partial<4>> : tensor<64x64xf32, #flash_tile.acc<4>> -> tensor<64xf32, #flash_tile.partial<4>>
// P is an operand in registers; no wait and no stage is inserted for it.
// CHECK: %[[P:.*]] = flash_tile.convert_layout {{.*}} -> tensor<64x64xf16, #flash_tile.operand_a<4>>
// CHECK-NEXT: %[[OT:.*]] = flash_tile.dot_start %[[P]], %[[K]] acc %[[S]] {{.*}} -> <tensor<64x64xf32, #flash_tile.acc<4>>>
// CHECK-NEXT: flash_tile.dot_wait %[[OT]] {{.*}} -> tensor<64x64xf32, #flash_tile.acc<4>>
// CHECK-NOT: flash_tile.stage
// CHECK: flash_tile.write {{.*}} via %{{.*}} : !flash_tile.ring<1, tensor<64x64xf16, #flash_tile.swizzled>> : tensor<64x64xf16, #flash_tile.acc<4>>
gpu.module @m {
  flash_tile.kernel @roles warps 4 instruction "wgmma" {
  ^bb0(%g: !g):
    %r = flash_tile.alloc : !r
    %ro = flash_tile.alloc : !flash_tile.ring<1, !t>
    %c0 = arith.constant 0 : index
    %limit = arith.constant dense<8.0> : !v
    %one = arith.constant dense<1.0> : !v
    %n = memref.dim %g, %c0 : !g
    flash_tile.roles producer registers 56 {
      flash_tile.tasks extents(%n) steps [64] order "stride" {
      ^bb0(%m: index):
        flash_tile.fill %r with %g[%m, %c0] dims [0, 1] : !r, !g
      }
    } consumers registers 256 {
      flash_tile.tasks extents(%n) steps [64] order "stride" {
      ^bb0(%m: index):
        %k = flash_tile.wait %r : !r -> !t
        %st = flash_tile.dot_start %k, %k transpose_b : !t, !t -> <!s>
        %s = flash_tile.dot_wait %st pending 0 : <!s> -> !s
        %half = flash_tile.slice %s from 32 : !s -> tensor<64x32xf32>
        %all = flash_tile.concat %half, %half : tensor<64x32xf32>, tensor<64x32xf32> -> !s
        %max = flash_tile.partial_reduce max %all : !s -> !v
        %row = flash_tile.combine max %max : !v -> !v
        %old = flash_tile.spread %row : !v -> !v
        %growth = arith.subf %max, %old : !v
        %within = arith.cmpf ole, %growth, %limit : !v
        %keep = flash_tile.vote %within : tensor<64xi1>
        %x:2 = scf.if %keep -> (!v, !v) {
          scf.yield %old, %one : !v, !v
        } else {
          scf.yield %max, %row : !v, !v
        }
        %pinned:2 = "flash_tile.issue_point"(%all, %x#0) <{operandSegmentSizes = array<i32: 2, 0>}> : (!s, !v) -> (!s, !v)
        %sum = flash_tile.partial_reduce add %pinned#0 from %pinned#1 : !v : !s -> !v
        %narrow = arith.truncf %all : !s to !t
        %p = flash_tile.convert_layout %narrow : !t -> !t
        %ot = flash_tile.dot_start %p, %k acc %s : !s : !t, !t -> <!s>
        %o = flash_tile.dot_wait %ot pending 0 : <!s> -> !s
        flash_tile.release %r : !r
        %on = arith.truncf %o : !s to !t
        flash_tile.write %on to %g[%m, %c0] dims [0, 1] via %ro : !flash_tile.ring<1, !t> : !t, !g
      }
    }
  }
}

// -----

!g = memref<?x?xf32, strided<[?, 1]>, #gpu.address_space<global>>
!v = tensor<48xf32>
!s = tensor<64x48xf32>

// Vectors in SRAM begin where TMA may write: at multiples of 128 bytes. What a
// thread takes of one lies along columns.
// CHECK-LABEL: flash_tile.kernel @vectors
// CHECK: flash_tile.alloc : <2, tensor<48xf32, #flash_tile.shared<pitch = 64>>>
// CHECK: flash_tile.wait {{.*}} -> tensor<48xf32, #flash_tile.shared<pitch = 64>>
// CHECK: flash_tile.convert_layout {{.*}} -> tensor<48xf32, #flash_tile.column>
// CHECK: flash_tile.broadcast {{.*}} -> tensor<64x48xf32, #flash_tile.acc<4>>
gpu.module @m {
  flash_tile.kernel @vectors warps 4 instruction "wgmma" {
  ^bb0(%g: !g):
    %r = flash_tile.alloc : !flash_tile.ring<2, !v>
    %c0 = arith.constant 0 : index
    flash_tile.fill %r with %g[%c0, %c0] dims [1] : !flash_tile.ring<2, !v>, !g
    %w = flash_tile.wait %r : !flash_tile.ring<2, !v> -> !v
    %c = flash_tile.convert_layout %w : !v -> !v
    %b = flash_tile.broadcast %c along 0 : !v -> !s
    %e = math.exp2 %b : !s
    flash_tile.release %r : !flash_tile.ring<2, !v>
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!l = memref<?xf32, strided<[1]>, #gpu.address_space<global>>
!h = tensor<64x64xf16>
!t = tensor<64x64xf32>

// What only moves tiles has them in chunks of eight columns, also where rows
// are added up.
// CHECK-LABEL: flash_tile.kernel @moves
// CHECK: flash_tile.load {{.*}} -> tensor<64x64xf16, #flash_tile.acc_chunks<4>>
// CHECK: arith.extf {{.*}} to tensor<64x64xf32, #flash_tile.acc_chunks<4>>
// CHECK: flash_tile.reduce add {{.*}} -> tensor<64xf32, #flash_tile.row<4>>
// CHECK: flash_tile.write {{.*}} : tensor<64xf32, #flash_tile.row<4>>
// CHECK: flash_tile.write {{.*}} : tensor<64x64xf16, #flash_tile.acc_chunks<4>>
// Positions along columns are those of accumulators.
// CHECK-LABEL: flash_tile.kernel @counts
// CHECK-NOT: acc_chunks
// Columns that are written from elsewhere than the first one, too.
// CHECK-LABEL: flash_tile.kernel @part
// CHECK-NOT: acc_chunks
gpu.module @m {
  flash_tile.kernel @moves warps 4 instruction "m16n8k16" {
  ^bb0(%g: !g, %l: !l):
    %c0 = arith.constant 0 : index
    %n = memref.dim %g, %c0 : !g
    %i = flash_tile.task extents(%n) steps [64] : index
    %x = flash_tile.load %g[%i, %c0] dims [0, 1] : !g -> !h
    %y = arith.extf %x : !h to !t
    %z = arith.mulf %y, %y : !t
    %s = flash_tile.reduce add %z along 1 : !t -> tensor<64xf32>
    flash_tile.write %s to %l[%i] dims [0] : tensor<64xf32>, !l
    %o = arith.truncf %z : !t to !h
    flash_tile.write %o to %g[%i, %c0] dims [0, 1] : !h, !g
  }
  flash_tile.kernel @counts warps 4 instruction "m16n8k16" {
  ^bb0(%g: !g, %l: !l):
    %c0 = arith.constant 0 : index
    %x = flash_tile.load %g[%c0, %c0] dims [0, 1] : !g -> !h
    %n = flash_tile.index %c0 along 1 : tensor<64x64xi32>
    %f = arith.sitofp %n : tensor<64x64xi32> to !h
    %o = arith.addf %x, %f : !h
    flash_tile.write %o to %g[%c0, %c0] dims [0, 1] : !h, !g
  }
  flash_tile.kernel @part warps 4 instruction "m16n8k16" {
  ^bb0(%g: !g, %l: !l):
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %x = flash_tile.load %g[%c0, %c0] dims [0, 1] : !g -> tensor<64x32xf16>
    flash_tile.write %x to %g[%c0, %c32] dims [0, 1] : tensor<64x32xf16>, !g
  }
}
