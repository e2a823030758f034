// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-narrow-index))' | FileCheck %s
// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-narrow-index))' -o %t.1
// RUN: flash-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(flash-narrow-index))' --mlir-disable-threading -o %t.2
// RUN: cmp %t.1 %t.2

!g = memref<?x?xf32, strided<[?, 1]>, #gpu.address_space<global>>

// A causal mask: positions are below 2^30, so are their differences.
// CHECK-LABEL: flash_tile.kernel @causal
// CHECK-NOT: xindex>
// CHECK-NOT: xi64>
// CHECK: %[[M:.*]] = flash_tile.index %{{.*}} along 0 : tensor<64xi32>
// CHECK-NEXT: %[[N:.*]] = flash_tile.index %{{.*}} along 1 : tensor<64x32xi32>
// CHECK-NEXT: %[[ONE:.*]] = arith.constant dense<1> : tensor<64xi32>
// CHECK-NEXT: %[[END:.*]] = arith.addi %[[M]], %[[ONE]] : tensor<64xi32>
// CHECK-NEXT: %[[CAST:.*]] = arith.index_cast %{{.*}} : index to i32
// CHECK-NEXT: %[[SPLAT:.*]] = tensor.splat %[[CAST]] : tensor<64xi32>
// CHECK-NEXT: %[[SUM:.*]] = arith.subi %[[END]], %[[SPLAT]] : tensor<64xi32>
// CHECK-NEXT: %[[WIDE:.*]] = flash_tile.broadcast %[[SUM]] along 1 : tensor<64xi32> -> tensor<64x32xi32>
// CHECK-NEXT: arith.cmpi slt, %[[N]], %[[WIDE]] : tensor<64x32xi32>
// CHECK-NOT: xi64>
gpu.module @m {
  flash_tile.kernel @causal warps 4 instruction "m16n8k16" {
  ^bb0(%q: !g, %k: !g):
    %c0 = arith.constant 0 : index
    %dm = memref.dim %q, %c0 : !g
    %dn = memref.dim %k, %c0 : !g
    %ids = flash_tile.task extents(%dm) steps [64] : index
    %m = flash_tile.index %ids along 0 : tensor<64xindex>
    %n = flash_tile.index %ids along 1 : tensor<64x32xindex>
    %one = arith.constant dense<1> : tensor<64xindex>
    %end = arith.addi %m, %one : tensor<64xindex>
    %splat = tensor.splat %dn : tensor<64xindex>
    %sum = arith.subi %end, %splat : tensor<64xindex>
    %wide = flash_tile.broadcast %sum along 1 : tensor<64xindex> -> tensor<64x32xindex>
    %seen = arith.cmpi slt, %n, %wide : tensor<64x32xindex>
  }
}

// -----

!g = memref<?x?xf32, strided<[?, 1]>, #gpu.address_space<global>>

// Two extents and a tile add up to more than 2^31 - 1; a minimum brings the
// sum back.
// CHECK-LABEL: flash_tile.kernel @sum
// CHECK: %[[M:.*]] = flash_tile.index %{{.*}} along 0 : tensor<64xi32>
// CHECK: %[[SPLAT:.*]] = tensor.splat %{{.*}} : tensor<64xi32>
// CHECK: %[[A:.*]] = arith.extsi %[[M]]
// CHECK: %[[B:.*]] = arith.extsi %[[SPLAT]]
// CHECK: %[[SUM:.*]] = arith.addi %[[A]], %[[B]] : tensor<64xi64>
// CHECK: %[[C:.*]] = arith.extsi %[[SPLAT]]
// CHECK: %[[MIN:.*]] = arith.minsi %[[SUM]], %[[C]] : tensor<64xi64>
// CHECK: %[[D:.*]] = arith.trunci %[[MIN]] : tensor<64xi64> to tensor<64xi32>
// CHECK: arith.addi %[[D]], %{{.*}} : tensor<64xi32>
gpu.module @m {
  flash_tile.kernel @sum warps 4 instruction "m16n8k16" {
  ^bb0(%q: !g):
    %c0 = arith.constant 0 : index
    %dm = memref.dim %q, %c0 : !g
    %one = arith.constant dense<1> : tensor<64xindex>
    %m = flash_tile.index %dm along 0 : tensor<64xindex>
    %splat = tensor.splat %dm : tensor<64xindex>
    %sum = arith.addi %m, %splat : tensor<64xindex>
    %min = arith.minsi %sum, %splat : tensor<64xindex>
    %next = arith.addi %min, %one : tensor<64xindex>
  }
}

// -----

!g = memref<?x?xf32, strided<[?, 1]>, #gpu.address_space<global>>

// A product of positions may need 60 bits; what is computed from it, too. How
// much a division takes away is not followed.
// CHECK-LABEL: flash_tile.kernel @product
// CHECK: %[[I:.*]] = flash_tile.index %{{.*}} along 0 : tensor<64xi32>
// CHECK: %[[A:.*]] = arith.extsi %[[I]] : tensor<64xi32> to tensor<64xi64>
// CHECK: %[[B:.*]] = arith.extsi %[[I]] : tensor<64xi32> to tensor<64xi64>
// CHECK: %[[P:.*]] = arith.muli %[[A]], %[[B]] : tensor<64xi64>
// CHECK: %[[D:.*]] = arith.constant dense<1099511627776> : tensor<64xi64>
// CHECK: %[[Q:.*]] = arith.divsi %[[P]], %[[D]] : tensor<64xi64>
// CHECK: %[[J:.*]] = arith.extsi %[[I]] : tensor<64xi32> to tensor<64xi64>
// CHECK: arith.addi %[[Q]], %[[J]] : tensor<64xi64>
gpu.module @m {
  flash_tile.kernel @product warps 4 instruction "m16n8k16" {
  ^bb0(%q: !g):
    %c0 = arith.constant 0 : index
    %dm = memref.dim %q, %c0 : !g
    %i = flash_tile.index %dm along 0 : tensor<64xindex>
    %p = arith.muli %i, %i : tensor<64xindex>
    %d = arith.constant dense<1099511627776> : tensor<64xindex>
    %r = arith.divsi %p, %d : tensor<64xindex>
    %s = arith.addi %r, %i : tensor<64xindex>
  }
}

// -----

!ids = memref<?xi64, strided<[1]>, #gpu.address_space<global>>

// Document ids keep the type that memory has: nothing is known of them. A cast
// of positions to i64 is none if they fit; comparing with ids widens them.
// CHECK-LABEL: flash_tile.kernel @documents
// CHECK: %[[L:.*]] = flash_tile.load %{{.*}} -> tensor<64xi64>
// CHECK: %[[I:.*]] = flash_tile.index %{{.*}} along 0 : tensor<64xi32>
// CHECK: %[[W:.*]] = arith.extsi %[[I]] : tensor<64xi32> to tensor<64xi64>
// CHECK-NEXT: arith.cmpi eq, %[[L]], %[[W]] : tensor<64xi64>
// CHECK-NEXT: arith.sitofp %[[I]] : tensor<64xi32> to tensor<64xf32>
gpu.module @m {
  flash_tile.kernel @documents warps 4 instruction "m16n8k16" {
  ^bb0(%g: !ids):
    %c0 = arith.constant 0 : index
    %l = flash_tile.load %g[%c0] dims [0] : !ids -> tensor<64xi64>
    %i = flash_tile.index %c0 along 0 : tensor<64xindex>
    %j = arith.index_cast %i : tensor<64xindex> to tensor<64xi64>
    %same = arith.cmpi eq, %l, %j : tensor<64xi64>
    %f = arith.sitofp %j : tensor<64xi64> to tensor<64xf32>
  }
}

// -----

!g = memref<?x?xf32, strided<[?, 1]>, #gpu.address_space<global>>

// The variable of a loop lies between its bounds; what a loop carries is not
// followed.
// CHECK-LABEL: flash_tile.kernel @loop
// CHECK: scf.for
// CHECK: tensor.splat %{{.*}} : tensor<64xi32>
// CHECK: tensor.splat %{{.*}} : tensor<64xi64>
gpu.module @m {
  flash_tile.kernel @loop warps 4 instruction "m16n8k16" {
  ^bb0(%q: !g):
    %c0 = arith.constant 0 : index
    %c32 = arith.constant 32 : index
    %n = memref.dim %q, %c0 : !g
    %sum = scf.for %i = %c0 to %n step %c32 iter_args(%s = %c0) -> index {
      %a = tensor.splat %i : tensor<64xindex>
      %b = tensor.splat %s : tensor<64xindex>
      %next = arith.addi %s, %i : index
      scf.yield %next : index
    }
  }
}

// -----

// A loop that carries positions would need one type for all its rounds.
gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %zero = arith.constant dense<0> : tensor<64xindex>
    // expected-error @+1 {{carries tiles of positions}}
    %r = scf.for %i = %c0 to %c1 step %c1 iter_args(%p = %zero) -> tensor<64xindex> {
      scf.yield %p : tensor<64xindex>
    }
  }
}

// -----

gpu.module @m {
  flash_tile.kernel @k warps 4 instruction "m16n8k16" {
    // expected-error @+1 {{is a tile of different positions}}
    %p = arith.constant dense<[0, 1]> : tensor<2xindex>
  }
}
