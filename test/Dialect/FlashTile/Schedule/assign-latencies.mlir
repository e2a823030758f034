// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-assign-latencies))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-assign-latencies))' -o %t.1
// RUN: flash-opt %s --split-input-file --pass-pipeline='builtin.module(gpu.module(flash-assign-latencies))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>

// Operands of dots are copied through rings, K and V through one of as many
// slots as the plan has stages; Q, outside of the loop, has one. The wait is
// before the first use, the release after the last. A bias is a plain load.
// CHECK-LABEL: flash_tile.kernel @attention
// CHECK: ^bb0(%[[Q:[^:]*]]: {{.*}}, %[[K:[^:]*]]: {{.*}}, %[[V:[^:]*]]: {{.*}}, %[[B:[^:]*]]: memref
// CHECK-NEXT: %[[RQ:.*]] = flash_tile.alloc : <1, tensor<64x64xf16>>
// CHECK-NEXT: %[[RK:.*]] = flash_tile.alloc : <3, tensor<32x64xf16>>
// CHECK-NEXT: %[[RV:.*]] = flash_tile.alloc : <3, tensor<32x64xf16>>
// CHECK: flash_tile.fill %[[RQ]] with %[[Q]]
// CHECK-NEXT: %[[TQ:.*]] = flash_tile.wait %[[RQ]]
// CHECK-NEXT: scf.for %[[I:[^ ]+]] =
// CHECK-NEXT: flash_tile.fill %[[RK]] with %[[K]][%[[I]], %{{.*}}] dims [0, 1] limits(%{{.*}}, %{{.*}})
// CHECK-NEXT: flash_tile.fill %[[RV]] with %[[V]][%[[I]], %{{.*}}] dims [0, 1]
// CHECK-NEXT: flash_tile.load %[[B]]
// CHECK-NEXT: %[[TK:.*]] = flash_tile.wait %[[RK]]
// CHECK-NEXT: flash_tile.dot %[[TQ]], %[[TK]]
// CHECK-NEXT: flash_tile.release %[[RK]]
// CHECK-NEXT: arith.addf
// CHECK-NEXT: arith.truncf
// CHECK-NEXT: %[[TV:.*]] = flash_tile.wait %[[RV]]
// CHECK-NEXT: flash_tile.dot %{{.*}}, %[[TV]]
// CHECK-NEXT: flash_tile.release %[[RV]]
// CHECK-NEXT: scf.yield
// CHECK-NEXT: }
// CHECK-NEXT: flash_tile.release %[[RQ]]
gpu.module @m attributes {flash.plan = {stages = 3 : i64}} {
  flash_tile.kernel @attention warps 4 instruction "m16n8k16" {
  ^bb0(%gq: !g, %gk: !g, %gv: !g, %bias: memref<?x?xf32, strided<[?, 1]>, #gpu.address_space<global>>):
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %c64 = arith.constant 64 : index
    %n = memref.dim %gk, %c0 : !g
    %zero = arith.constant dense<0.0> : tensor<64x32xf32>
    %init = arith.constant dense<0.0> : tensor<64x64xf32>
    %q = flash_tile.load %gq[%c0, %c0] dims [0, 1] : !g -> tensor<64x64xf16>
    %o = scf.for %i = %c0 to %n step %c32 iter_args(%acc = %init) -> tensor<64x64xf32> {
      %k = flash_tile.load %gk[%i, %c0] dims [0, 1] limits(%n, %c64) : !g -> tensor<32x64xf16>
      %v = flash_tile.load %gv[%i, %c0] dims [0, 1] : !g -> tensor<32x64xf16>
      %b = flash_tile.load %bias[%c0, %i] dims [0, 1] : memref<?x?xf32, strided<[?, 1]>, #gpu.address_space<global>> -> tensor<64x32xf32>
      %s = flash_tile.dot %q, %k acc %zero transpose_b : tensor<64x64xf16>, tensor<32x64xf16> -> tensor<64x32xf32>
      %sb = arith.addf %s, %b : tensor<64x32xf32>
      %p = arith.truncf %sb : tensor<64x32xf32> to tensor<64x32xf16>
      %next = flash_tile.dot %p, %v acc %acc : tensor<64x32xf16>, tensor<32x64xf16> -> tensor<64x64xf32>
      scf.yield %next : tensor<64x64xf32>
    }
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>

// Without stages in the plan every ring has one slot. A tile that is used in a
// branch is waited for before it. One tile can be both operands.
// CHECK-LABEL: flash_tile.kernel @branch
// CHECK: %[[R:.*]] = flash_tile.alloc : <1, tensor<64x64xf16>>
// CHECK: scf.for
// CHECK: flash_tile.fill %[[R]]
// CHECK-NEXT: %[[T:.*]] = flash_tile.wait %[[R]]
// CHECK-NEXT: scf.if
// CHECK-NEXT: flash_tile.dot %[[T]], %[[T]]
// CHECK-NEXT: }
// CHECK-NEXT: flash_tile.release %[[R]]
// CHECK-NOT: flash_tile.fill
gpu.module @m {
  flash_tile.kernel @branch warps 4 instruction "m16n8k16" {
  ^bb0(%g: !g, %flag: i1):
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %zero = arith.constant dense<0.0> : tensor<64x64xf32>
    scf.for %i = %c0 to %c1 step %c1 {
      %t = flash_tile.load %g[%i, %c0] dims [0, 1] : !g -> tensor<64x64xf16>
      scf.if %flag {
        %s = flash_tile.dot %t, %t acc %zero transpose_b : tensor<64x64xf16>, tensor<64x64xf16> -> tensor<64x64xf32>
      }
    }
  }
}

// -----

!g = memref<?x?xf32, strided<[?, 1]>, #gpu.address_space<global>>

// An accumulator is no operand that mma.sync reads from SRAM.
// CHECK-LABEL: flash_tile.kernel @accumulator
// CHECK-NOT: flash_tile.alloc
// CHECK: flash_tile.load
gpu.module @m {
  flash_tile.kernel @accumulator warps 4 instruction "m16n8k16" {
  ^bb0(%g: !g):
    %c0 = arith.constant 0 : index
    %a = arith.constant dense<0.0> : tensor<64x16xf16>
    %b = arith.constant dense<0.0> : tensor<16x64xf16>
    %t = flash_tile.load %g[%c0, %c0] dims [0, 1] : !g -> tensor<64x64xf32>
    %s = flash_tile.dot %a, %b acc %t : tensor<64x16xf16>, tensor<16x64xf16> -> tensor<64x64xf32>
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>

// Nor is a tile that the loop hands on: when its buffer is free is not known.
// CHECK-LABEL: flash_tile.kernel @handed_on
// CHECK-NOT: flash_tile.alloc
// CHECK: scf.for
// CHECK: flash_tile.load
gpu.module @m {
  flash_tile.kernel @handed_on warps 4 instruction "m16n8k16" {
  ^bb0(%g: !g):
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %q = arith.constant dense<0.0> : tensor<64x64xf16>
    %zero = arith.constant dense<0.0> : tensor<64x64xf32>
    %r = scf.for %i = %c0 to %c1 step %c1 iter_args(%x = %q) -> tensor<64x64xf16> {
      %t = flash_tile.load %g[%i, %c0] dims [0, 1] : !g -> tensor<64x64xf16>
      %s = flash_tile.dot %x, %t acc %zero transpose_b : tensor<64x64xf16>, tensor<64x64xf16> -> tensor<64x64xf32>
      scf.yield %t : tensor<64x64xf16>
    }
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!f = memref<?x?xf32, strided<[?, 1]>, #gpu.address_space<global>>
!t = tensor<64x64xf16>
!s = tensor<64x64xf32>
!v = tensor<64xf32>

// Statistics along the columns of a product, in a loop of a kernel of roles: a
// ring of vectors. Threads take their columns in front of the first use, and
// the slot is free behind the last. Statistics along rows stay in registers, as
// does what is along columns and loaded once.
// CHECK-LABEL: flash_tile.kernel @columns
// CHECK: %[[R:.*]] = flash_tile.alloc : <2, tensor<64xf32>>
// CHECK: flash_tile.load %{{.*}}[%c0, %c0] dims [1]
// CHECK: scf.for %[[I:.*]] =
// CHECK: flash_tile.fill %[[R]] with %[[F:.*]][%c0, %[[I]]] dims [1]
// CHECK: flash_tile.dot
// CHECK: %[[W:.*]] = flash_tile.wait %[[R]]
// CHECK-NEXT: %[[V:.*]] = flash_tile.convert_layout %[[W]] : tensor<64xf32> -> tensor<64xf32>
// CHECK-NEXT: %[[N:.*]] = arith.negf %[[V]]
// CHECK-NEXT: %[[B:.*]] = flash_tile.broadcast %[[N]] along 0
// CHECK-NEXT: arith.addf %{{.*}}, %[[B]]
// CHECK-NEXT: flash_tile.release %[[R]]
// CHECK: flash_tile.load %[[F]][%c0, %[[I]]] dims [1]
// CHECK-NEXT: flash_tile.broadcast %{{.*}} along 1
gpu.module @m attributes {flash.plan = {stages = 2 : i64}} {
  flash_tile.kernel @columns warps 4 instruction "wgmma" {
  ^bb0(%g: !g, %f: !f):
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %zero = arith.constant dense<0.0> : !s
    %a = flash_tile.load %g[%c0, %c0] dims [0, 1] : !g -> !t
    %once = flash_tile.load %f[%c0, %c0] dims [1] : !f -> !v
    scf.for %i = %c0 to %c1 step %c1 {
      %v = flash_tile.load %f[%c0, %i] dims [1] : !f -> !v
      %b = flash_tile.load %g[%i, %c0] dims [0, 1] : !g -> !t
      %s = flash_tile.dot %a, %b acc %zero transpose_b : !t, !t -> !s
      %n = arith.negf %v : !v
      %x = flash_tile.broadcast %n along 0 : !v -> !s
      %y = arith.addf %s, %x : !s
      %ob = flash_tile.broadcast %once along 0 : !v -> !s
      %z = arith.addf %y, %ob : !s
      %w = flash_tile.load %f[%c0, %i] dims [1] : !f -> !v
      %rb = flash_tile.broadcast %w along 1 : !v -> !s
      %q = arith.addf %z, %rb : !s
    }
  }
}

// -----

!g = memref<?x64xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!b = memref<?x?x?xbf16, strided<[?, ?, 1]>, #gpu.address_space<global>>
!odd = memref<?x100xbf16, strided<[?, 1]>, #gpu.address_space<global>>
!wide = memref<?x?xf32, strided<[?, 1]>, #gpu.address_space<global>>

// With `bias_stages`, blocks of 16-bit scores go through a ring of that many
// slots, which is free as soon as threads have read it. Rows that are no whole
// chunks of 16 bytes and f32 scores are read by threads as before.
// CHECK-LABEL: flash_tile.kernel @bias
// CHECK: ^bb0(%{{[^:]*}}: {{.*}}, %[[B:[^:]*]]: memref<?x?x?xbf16, {{.*}}, %[[ODD:[^:]*]]: memref<?x100x{{.*}}, %[[WIDE:[^:]*]]: memref
// CHECK-NEXT: flash_tile.alloc : <1, tensor<64x64xbf16>>
// CHECK-NEXT: %[[RB:.*]] = flash_tile.alloc : <2, tensor<64x64xbf16>>
// CHECK: scf.for %[[I:[^ ]+]] =
// CHECK-NEXT: flash_tile.fill %[[RB]] with %[[B]][%{{.*}}, %{{.*}}, %[[I]]] dims [1, 2]
// CHECK-NEXT: flash_tile.load %[[ODD]]
// CHECK-NEXT: flash_tile.load %[[WIDE]]
// CHECK-NEXT: %[[TILE:.*]] = flash_tile.wait %[[RB]]
// CHECK-NEXT: %[[READ:.*]] = flash_tile.convert_layout %[[TILE]] : tensor<64x64xbf16> -> tensor<64x64xbf16>
// CHECK-NEXT: flash_tile.release %[[RB]]
// CHECK-NEXT: arith.extf %[[READ]]
gpu.module @m attributes {flash.plan = {stages = 3 : i64, bias_stages = 2 : i64}} {
  flash_tile.kernel @bias warps 4 instruction "wgmma" {
  ^bb0(%gq: !g, %gb: !b, %godd: !odd, %gwide: !wide):
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %n = memref.dim %gq, %c0 : !g
    %init = arith.constant dense<0.0> : tensor<64x64xf32>
    %q = flash_tile.load %gq[%c0, %c0] dims [0, 1] : !g -> tensor<64x64xbf16>
    %o = scf.for %i = %c0 to %n step %c64 iter_args(%acc = %init) -> tensor<64x64xf32> {
      %b = flash_tile.load %gb[%c0, %c0, %i] dims [1, 2] : !b -> tensor<64x64xbf16>
      %x = flash_tile.load %godd[%c0, %i] dims [0, 1] : !odd -> tensor<64x64xbf16>
      %w = flash_tile.load %gwide[%c0, %i] dims [0, 1] : !wide -> tensor<64x64xf32>
      %bf = arith.extf %b : tensor<64x64xbf16> to tensor<64x64xf32>
      %xf = arith.extf %x : tensor<64x64xbf16> to tensor<64x64xf32>
      %s0 = arith.addf %bf, %xf : tensor<64x64xf32>
      %s1 = arith.addf %s0, %w : tensor<64x64xf32>
      %p = arith.truncf %s1 : tensor<64x64xf32> to tensor<64x64xbf16>
      %next = flash_tile.dot %p, %q acc %acc : tensor<64x64xbf16>, tensor<64x64xbf16> -> tensor<64x64xf32>
      scf.yield %next : tensor<64x64xf32>
    }
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>
!f = memref<?xf32, strided<[1]>, #gpu.address_space<global>>
!t = tensor<64x64xf16>
!s = tensor<64x64xf32>
!v = tensor<64xf32>

// A bias along the keys is an operand: it may lie anywhere, and its threads
// read it.
// CHECK-LABEL: flash_tile.kernel @key_bias
// CHECK: scf.for
// CHECK: flash_tile.load %{{.*}} dims [0] : memref<?xf32
// CHECK-NEXT: flash_tile.broadcast
gpu.module @m attributes {flash.plan = {stages = 2 : i64}, flash.launch_plan = {chip = "sm_90a", kernels = [], name = "key_bias", operands = [{dims = ["n", 64], name = "key", type = "f16"}, {dims = ["n"], name = "bias0", type = "f32"}], sizes = [{dim = 0 : i64, name = "n", operand = "key"}], version = 1 : i64}} {
  flash_tile.kernel @key_bias warps 4 instruction "wgmma" {
  ^bb0(%g: !g, %f: !f):
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %zero = arith.constant dense<0.0> : !s
    %a = flash_tile.load %g[%c0, %c0] dims [0, 1] : !g -> !t
    scf.for %i = %c0 to %c1 step %c1 {
      %b = flash_tile.load %g[%i, %c0] dims [0, 1] : !g -> !t
      %s = flash_tile.dot %a, %b acc %zero transpose_b : !t, !t -> !s
      %v = flash_tile.load %f[%i] dims [0] : !f -> !v
      %x = flash_tile.broadcast %v along 0 : !v -> !s
      %y = arith.addf %s, %x : !s
    }
  }
}

// -----

!g = memref<?x64xf16, strided<[?, 1]>, #gpu.address_space<global>>

// A load that says how many slots its ring has is not asked for stages.
// CHECK-LABEL: flash_tile.kernel @slots
// CHECK: flash_tile.alloc : <1, tensor<64x64xf16>>
// CHECK-NEXT: %[[RK:.*]] = flash_tile.alloc : <3, tensor<32x64xf16>>
// CHECK-NEXT: %[[RV:.*]] = flash_tile.alloc : <1, tensor<32x64xf16>>
// CHECK: scf.for
// CHECK-NEXT: flash_tile.fill %[[RK]] with
// CHECK-NEXT: flash_tile.fill %[[RV]] with
gpu.module @m attributes {flash.plan = {stages = 3 : i64}} {
  flash_tile.kernel @slots warps 4 instruction "wgmma" {
  ^bb0(%gq: !g, %gk: !g, %gv: !g):
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %n = memref.dim %gk, %c0 : !g
    %zero = arith.constant dense<0.0> : tensor<64x32xf32>
    %init = arith.constant dense<0.0> : tensor<64x64xf32>
    %q = flash_tile.load %gq[%c0, %c0] dims [0, 1] : !g -> tensor<64x64xf16>
    %o = scf.for %i = %c0 to %n step %c32 iter_args(%acc = %init) -> tensor<64x64xf32> {
      %k = flash_tile.load %gk[%i, %c0] dims [0, 1] : !g -> tensor<32x64xf16>
      %v = flash_tile.load %gv[%i, %c0] dims [0, 1] {slots = 1 : i64} : !g -> tensor<32x64xf16>
      %s = flash_tile.dot %q, %k acc %zero transpose_b : tensor<64x64xf16>, tensor<32x64xf16> -> tensor<64x32xf32>
      %p = arith.truncf %s : tensor<64x32xf32> to tensor<64x32xf16>
      %next = flash_tile.dot %p, %v acc %acc : tensor<64x32xf16>, tensor<32x64xf16> -> tensor<64x64xf32>
      scf.yield %next : tensor<64x64xf32>
    }
  }
}
