// From an attention to PTX: what one thread executes, in numbers and order.

// The plan is written by hand: it is another one that is tuned.
// RUN: flash-opt %s --flash-compile=chip=sm_80 --emit=ptx -o %t.ptx
// RUN: FileCheck %s < %t.ptx
// Same input, same bytes.
// RUN: flash-opt %s --flash-compile=chip=sm_80 --emit=ptx | cmp - %t.ptx
// RUN: flash-opt %s --flash-compile=chip=sm_80 --emit=ptx --mlir-disable-threading | cmp - %t.ptx
// RUN: %python %S/Inputs/count_instructions.py %s %t.ptx | FileCheck %s --check-prefix=COUNTS

// Two row blocks a warp, 64 keys, head dim 64: 64 products for the scores and
// 64 for the output; 24 fragments of Q and K and 16 of V; 8 copies of Q and 4
// of each block of K and V, before the loop and in it; one barrier.
// COUNTS: 128 x 64, 2 stages, 4 warps
// COUNTS-NEXT: mma.sync.aligned.m16n8k16 128
// COUNTS-NEXT: ldmatrix.sync 40
// COUNTS-NEXT: ldmatrix.sync.aligned.m8n8.x4.trans 16
// COUNTS-NEXT: cp.async.cg 24
// COUNTS-NEXT: cp.async.commit_group 5
// COUNTS-NEXT: cp.async.wait_group 3
// COUNTS-NEXT: bar.sync 1
// COUNTS-NEXT: ex2.approx 68
// COUNTS-NEXT: shfl.sync 17

// CHECK: .extern .shared .align 1024 .b8 {{.*}}flash_sram[];
// CHECK: .visible .entry attention_0(
// CHECK: .reqntid 128
// Q's copy may leave the first K and V in flight.
// CHECK: cp.async.commit_group;
// CHECK: cp.async.commit_group;
// CHECK: cp.async.commit_group;
// CHECK: cp.async.wait_group 2;
// The top of the loop: K and V have arrived, the next ones are requested.
// CHECK: cp.async.wait_group 1;
// CHECK-NEXT: cp.async.wait_group 0;
// CHECK-NOT: cp.async
// CHECK: bar.sync 0;
// CHECK: cp.async.cg.shared.global
// CHECK: cp.async.commit_group;
// CHECK: cp.async.cg.shared.global
// CHECK: cp.async.commit_group;
// The products of the scores follow at once.
// CHECK-NOT: bar.sync
// CHECK: ldmatrix.sync.aligned.m8n8.x4.shared.b16
// CHECK-COUNT-64: mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32
// CHECK-NOT: bar.sync
func.func @attention(%q: tensor<2x8x?x64xf16>, %k: tensor<2x8x?x64xf16>, %v: tensor<2x8x?x64xf16>) -> tensor<2x8x?x64xf16> {
  %o = flash.attention %q, %k, %v plan {instruction = "m16n8k16", key_loops = "one", scale_after_max = true, stages = 2 : i64, tile_d = 64 : i64, tile_k = 64 : i64, tile_m = 128 : i64, tile_n = 64 : i64, warps = 4 : i64} : (tensor<2x8x?x64xf16>, tensor<2x8x?x64xf16>, tensor<2x8x?x64xf16>) -> tensor<2x8x?x64xf16>
  return %o : tensor<2x8x?x64xf16>
}
