// RUN: flash-opt %s --flash-raise --remarks-filter=".*" -o %t 2>%t.remarks
// RUN: FileCheck %s --input-file=%t
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t.remarks
// RUN: flash-opt %s --flash-verify-match=seed=3 | FileCheck %s --check-prefix=VERIFY --implicit-check-not="{{^(WRONG|FAIL|fail|wrong)}}"
// RUN: flash-run %s --entry=causal_select --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=causal_finite --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=causal_add --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=causal_number --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=before_scale --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=window --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=guard_any_mask --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=guard_all_masked --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=nan_to_zero --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=lengths --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=documents --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=softcap --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=alibi --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=temperature --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC

// EXEC: verify: PASS
// VERIFY: {{^}}ok

// Masks, guards and score modifications in many spellings. What is a structured
// mask, what stays in the region, and what rows without a key get; each is run.

!q = tensor<2x8x4xf32>
!k = tensor<2x12x4xf32>
!s = tensor<2x8x12xf32>
!r = tensor<2x8xf32>
!b = tensor<2x8x12xi1>

// A causal mask by a select.
// REMARK: attention-matched {{.*}}Function=causal_select {{.*}}scale=0.5 score-region masked-rows=nan
// CHECK-LABEL: @causal_select(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @causal_select(%q: !q, %k: !k, %v: !k) -> !q {
  %e1 = tensor.empty() : !b
  %t2 = linalg.generic {indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e1 : !b) {
  ^bb0(%out: i1):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %o = arith.constant 0 : index
    %kk = arith.addi %i, %o : index
    %c = arith.cmpi sge, %kk, %j : index
    linalg.yield %c : i1
  } -> !b
  %c3 = arith.constant 0.0 : f32
  %e4 = tensor.empty() : !s
  %f5 = linalg.fill ins(%c3 : f32) outs(%e4 : !s) -> !s
  %s6 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f5 : !s) -> !s
  %c7 = arith.constant dense<0.5> : !s
  %t8 = arith.mulf %s6, %c7 : !s
  %c9 = arith.constant dense<0xFF800000> : !s
  %t10 = arith.select %t2, %t8, %c9 : !b, !s
  %c11 = arith.constant 0xFF800000 : f32
  %e12 = tensor.empty() : !r
  %f13 = linalg.fill ins(%c11 : f32) outs(%e12 : !r) -> !r
  %t14 = linalg.reduce { arith.maximumf } ins(%t10 : !s) outs(%f13 : !r) dimensions = [2]
  %e15 = tensor.empty() : !s
  %t16 = linalg.broadcast ins(%t14 : !r) outs(%e15 : !s) dimensions = [2]
  %t17 = arith.subf %t10, %t16 : !s
  %t18 = math.exp %t17 : !s
  %e19 = tensor.empty() : !r
  %f20 = linalg.fill ins(%c3 : f32) outs(%e19 : !r) -> !r
  %t21 = linalg.reduce { arith.addf } ins(%t18 : !s) outs(%f20 : !r) dimensions = [2]
  %e22 = tensor.empty() : !s
  %t23 = linalg.broadcast ins(%t21 : !r) outs(%e22 : !s) dimensions = [2]
  %t24 = arith.divf %t18, %t23 : !s
  %e25 = tensor.empty() : !q
  %f26 = linalg.fill ins(%c3 : f32) outs(%e25 : !q) -> !q
  %o27 = linalg.batch_matmul ins(%t24, %v : !s, !k) outs(%f26 : !q) -> !q
  return %o27 : !q
}

// JAX's fill, 0.7 times the lowest: every row sees a key, so it is a mask.
// REMARK: attention-matched {{.*}}Function=causal_finite {{.*}}scale=0.5 score-region masked-rows=nan
// CHECK-LABEL: @causal_finite(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @causal_finite(%q: !q, %k: !k, %v: !k) -> !q {
  %e1 = tensor.empty() : !b
  %t2 = linalg.generic {indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e1 : !b) {
  ^bb0(%out: i1):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %o = arith.constant 0 : index
    %kk = arith.addi %i, %o : index
    %c = arith.cmpi sge, %kk, %j : index
    linalg.yield %c : i1
  } -> !b
  %c3 = arith.constant 0.0 : f32
  %e4 = tensor.empty() : !s
  %f5 = linalg.fill ins(%c3 : f32) outs(%e4 : !s) -> !s
  %s6 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f5 : !s) -> !s
  %c7 = arith.constant dense<0.5> : !s
  %t8 = arith.mulf %s6, %c7 : !s
  %c9 = arith.constant dense<-2.38197633E+38> : !s
  %t10 = arith.select %t2, %t8, %c9 : !b, !s
  %c11 = arith.constant 0xFF800000 : f32
  %e12 = tensor.empty() : !r
  %f13 = linalg.fill ins(%c11 : f32) outs(%e12 : !r) -> !r
  %t14 = linalg.reduce { arith.maximumf } ins(%t10 : !s) outs(%f13 : !r) dimensions = [2]
  %e15 = tensor.empty() : !s
  %t16 = linalg.broadcast ins(%t14 : !r) outs(%e15 : !s) dimensions = [2]
  %t17 = arith.subf %t10, %t16 : !s
  %t18 = math.exp %t17 : !s
  %e19 = tensor.empty() : !r
  %f20 = linalg.fill ins(%c3 : f32) outs(%e19 : !r) -> !r
  %t21 = linalg.reduce { arith.addf } ins(%t18 : !s) outs(%f20 : !r) dimensions = [2]
  %e22 = tensor.empty() : !s
  %t23 = linalg.broadcast ins(%t21 : !r) outs(%e22 : !s) dimensions = [2]
  %t24 = arith.divf %t18, %t23 : !s
  %e25 = tensor.empty() : !q
  %f26 = linalg.fill ins(%c3 : f32) outs(%e25 : !q) -> !q
  %o27 = linalg.batch_matmul ins(%t24, %v : !s, !k) outs(%f26 : !q) -> !q
  return %o27 : !q
}

// The same as an addend.
// REMARK: attention-matched {{.*}}Function=causal_add {{.*}}scale=0.5 score-region masked-rows=nan
// CHECK-LABEL: @causal_add(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @causal_add(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %e7 = tensor.empty() : !b
  %t8 = linalg.generic {indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e7 : !b) {
  ^bb0(%out: i1):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %o = arith.constant 0 : index
    %kk = arith.addi %i, %o : index
    %c = arith.cmpi sge, %kk, %j : index
    linalg.yield %c : i1
  } -> !b
  %c9 = arith.constant dense<0.0> : !s
  %c10 = arith.constant dense<0xFF800000> : !s
  %t11 = arith.select %t8, %c9, %c10 : !b, !s
  %t12 = arith.addf %t6, %t11 : !s
  %c13 = arith.constant 0xFF800000 : f32
  %e14 = tensor.empty() : !r
  %f15 = linalg.fill ins(%c13 : f32) outs(%e14 : !r) -> !r
  %t16 = linalg.reduce { arith.maximumf } ins(%t12 : !s) outs(%f15 : !r) dimensions = [2]
  %e17 = tensor.empty() : !s
  %t18 = linalg.broadcast ins(%t16 : !r) outs(%e17 : !s) dimensions = [2]
  %t19 = arith.subf %t12, %t18 : !s
  %t20 = math.exp %t19 : !s
  %e21 = tensor.empty() : !r
  %f22 = linalg.fill ins(%c1 : f32) outs(%e21 : !r) -> !r
  %t23 = linalg.reduce { arith.addf } ins(%t20 : !s) outs(%f22 : !r) dimensions = [2]
  %e24 = tensor.empty() : !s
  %t25 = linalg.broadcast ins(%t23 : !r) outs(%e24 : !s) dimensions = [2]
  %t26 = arith.divf %t20, %t25 : !s
  %e27 = tensor.empty() : !q
  %f28 = linalg.fill ins(%c1 : f32) outs(%e27 : !q) -> !q
  %o29 = linalg.batch_matmul ins(%t26, %v : !s, !k) outs(%f28 : !q) -> !q
  return %o29 : !q
}

// (1 - mask) * lowest: exact, in the region.
// REMARK: attention-matched {{.*}}Function=causal_number {{.*}}scale=0.5 score-region masked-rows=nan
// CHECK-LABEL: @causal_number(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @causal_number(%q: !q, %k: !k, %v: !k) -> !q {
  %e1 = tensor.empty() : !b
  %t2 = linalg.generic {indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e1 : !b) {
  ^bb0(%out: i1):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %o = arith.constant 0 : index
    %kk = arith.addi %i, %o : index
    %c = arith.cmpi sge, %kk, %j : index
    linalg.yield %c : i1
  } -> !b
  %t3 = arith.uitofp %t2 : !b to !s
  %c4 = arith.constant dense<1.0> : !s
  %t5 = arith.subf %c4, %t3 : !s
  %c6 = arith.constant dense<-3.40282347E+38> : !s
  %t7 = arith.mulf %t5, %c6 : !s
  %c8 = arith.constant 0.0 : f32
  %e9 = tensor.empty() : !s
  %f10 = linalg.fill ins(%c8 : f32) outs(%e9 : !s) -> !s
  %s11 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f10 : !s) -> !s
  %c12 = arith.constant dense<0.5> : !s
  %t13 = arith.mulf %s11, %c12 : !s
  %t14 = arith.addf %t13, %t7 : !s
  %c15 = arith.constant 0xFF800000 : f32
  %e16 = tensor.empty() : !r
  %f17 = linalg.fill ins(%c15 : f32) outs(%e16 : !r) -> !r
  %t18 = linalg.reduce { arith.maximumf } ins(%t14 : !s) outs(%f17 : !r) dimensions = [2]
  %e19 = tensor.empty() : !s
  %t20 = linalg.broadcast ins(%t18 : !r) outs(%e19 : !s) dimensions = [2]
  %t21 = arith.subf %t14, %t20 : !s
  %t22 = math.exp %t21 : !s
  %e23 = tensor.empty() : !r
  %f24 = linalg.fill ins(%c8 : f32) outs(%e23 : !r) -> !r
  %t25 = linalg.reduce { arith.addf } ins(%t22 : !s) outs(%f24 : !r) dimensions = [2]
  %e26 = tensor.empty() : !s
  %t27 = linalg.broadcast ins(%t25 : !r) outs(%e26 : !s) dimensions = [2]
  %t28 = arith.divf %t22, %t27 : !s
  %e29 = tensor.empty() : !q
  %f30 = linalg.fill ins(%c8 : f32) outs(%e29 : !q) -> !q
  %o31 = linalg.batch_matmul ins(%t28, %v : !s, !k) outs(%f30 : !q) -> !q
  return %o31 : !q
}

// Hidden before the scale: stays in the region.
// REMARK: attention-matched {{.*}}Function=before_scale {{.*}}scale=1 score-region masked-rows=nan
// CHECK-LABEL: @before_scale(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @before_scale(%q: !q, %k: !k, %v: !k) -> !q {
  %e1 = tensor.empty() : !b
  %t2 = linalg.generic {indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e1 : !b) {
  ^bb0(%out: i1):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %o = arith.constant 0 : index
    %kk = arith.addi %i, %o : index
    %c = arith.cmpi sge, %kk, %j : index
    linalg.yield %c : i1
  } -> !b
  %c3 = arith.constant 0.0 : f32
  %e4 = tensor.empty() : !s
  %f5 = linalg.fill ins(%c3 : f32) outs(%e4 : !s) -> !s
  %s6 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f5 : !s) -> !s
  %c7 = arith.constant dense<0xFF800000> : !s
  %t8 = arith.select %t2, %s6, %c7 : !b, !s
  %c9 = arith.constant dense<0.5> : !s
  %t10 = arith.mulf %t8, %c9 : !s
  %c11 = arith.constant 0xFF800000 : f32
  %e12 = tensor.empty() : !r
  %f13 = linalg.fill ins(%c11 : f32) outs(%e12 : !r) -> !r
  %t14 = linalg.reduce { arith.maximumf } ins(%t10 : !s) outs(%f13 : !r) dimensions = [2]
  %e15 = tensor.empty() : !s
  %t16 = linalg.broadcast ins(%t14 : !r) outs(%e15 : !s) dimensions = [2]
  %t17 = arith.subf %t10, %t16 : !s
  %t18 = math.exp %t17 : !s
  %e19 = tensor.empty() : !r
  %f20 = linalg.fill ins(%c3 : f32) outs(%e19 : !r) -> !r
  %t21 = linalg.reduce { arith.addf } ins(%t18 : !s) outs(%f20 : !r) dimensions = [2]
  %e22 = tensor.empty() : !s
  %t23 = linalg.broadcast ins(%t21 : !r) outs(%e22 : !s) dimensions = [2]
  %t24 = arith.divf %t18, %t23 : !s
  %e25 = tensor.empty() : !q
  %f26 = linalg.fill ins(%c3 : f32) outs(%e25 : !q) -> !q
  %o27 = linalg.batch_matmul ins(%t24, %v : !s, !k) outs(%f26 : !q) -> !q
  return %o27 : !q
}

// Two bounds make a window.
// REMARK: attention-matched {{.*}}Function=window {{.*}}scale=0.5 score-region masked-rows=nan
// CHECK-LABEL: @window(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @window(%q: !q, %k: !k, %v: !k) -> !q {
  %e1 = tensor.empty() : !b
  %t2 = linalg.generic {indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e1 : !b) {
  ^bb0(%out: i1):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %o = arith.constant 0 : index
    %kk = arith.addi %i, %o : index
    %c = arith.cmpi sge, %kk, %j : index
    linalg.yield %c : i1
  } -> !b
  %e3 = tensor.empty() : !b
  %t4 = linalg.generic {indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e3 : !b) {
  ^bb0(%out: i1):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %o = arith.constant -3 : index
    %kk = arith.addi %i, %o : index
    %c = arith.cmpi sle, %kk, %j : index
    linalg.yield %c : i1
  } -> !b
  %t5 = arith.andi %t2, %t4 : !b
  %c6 = arith.constant 0.0 : f32
  %e7 = tensor.empty() : !s
  %f8 = linalg.fill ins(%c6 : f32) outs(%e7 : !s) -> !s
  %s9 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f8 : !s) -> !s
  %c10 = arith.constant dense<0.5> : !s
  %t11 = arith.mulf %s9, %c10 : !s
  %c12 = arith.constant dense<0xFF800000> : !s
  %t13 = arith.select %t5, %t11, %c12 : !b, !s
  %c14 = arith.constant 0xFF800000 : f32
  %e15 = tensor.empty() : !r
  %f16 = linalg.fill ins(%c14 : f32) outs(%e15 : !r) -> !r
  %t17 = linalg.reduce { arith.maximumf } ins(%t13 : !s) outs(%f16 : !r) dimensions = [2]
  %e18 = tensor.empty() : !s
  %t19 = linalg.broadcast ins(%t17 : !r) outs(%e18 : !s) dimensions = [2]
  %t20 = arith.subf %t13, %t19 : !s
  %t21 = math.exp %t20 : !s
  %e22 = tensor.empty() : !r
  %f23 = linalg.fill ins(%c6 : f32) outs(%e22 : !r) -> !r
  %t24 = linalg.reduce { arith.addf } ins(%t21 : !s) outs(%f23 : !r) dimensions = [2]
  %e25 = tensor.empty() : !s
  %t26 = linalg.broadcast ins(%t24 : !r) outs(%e25 : !s) dimensions = [2]
  %t27 = arith.divf %t21, %t26 : !s
  %e28 = tensor.empty() : !q
  %f29 = linalg.fill ins(%c6 : f32) outs(%e28 : !q) -> !q
  %o30 = linalg.batch_matmul ins(%t27, %v : !s, !k) outs(%f29 : !q) -> !q
  return %o30 : !q
}

// P * any(mask) after a clamped sum: hidden rows are zero by the clamp already.
// REMARK: attention-matched {{.*}}Function=guard_any_mask {{.*}}scale=0.5 score-region masked-rows=zero
// CHECK-LABEL: @guard_any_mask(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}captures(
func.func @guard_any_mask(%q: !q, %k: !k, %v: !k, %mask: !b) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant dense<0xFF800000> : !s
  %t8 = arith.select %mask, %t6, %c7 : !b, !s
  %c9 = arith.constant 0xFF7FFFFF : f32
  %e10 = tensor.empty() : !r
  %f11 = linalg.fill ins(%c9 : f32) outs(%e10 : !r) -> !r
  %t12 = linalg.reduce { arith.maximumf } ins(%t8 : !s) outs(%f11 : !r) dimensions = [2]
  %e13 = tensor.empty() : !s
  %t14 = linalg.broadcast ins(%t12 : !r) outs(%e13 : !s) dimensions = [2]
  %t15 = arith.subf %t8, %t14 : !s
  %t16 = math.exp %t15 : !s
  %e17 = tensor.empty() : !r
  %f18 = linalg.fill ins(%c1 : f32) outs(%e17 : !r) -> !r
  %t19 = linalg.reduce { arith.addf } ins(%t16 : !s) outs(%f18 : !r) dimensions = [2]
  %c20 = arith.constant dense<1.0e-9> : !r
  %t21 = arith.maximumf %t19, %c20 : !r
  %e22 = tensor.empty() : !s
  %t23 = linalg.broadcast ins(%t21 : !r) outs(%e22 : !s) dimensions = [2]
  %t24 = arith.divf %t16, %t23 : !s
  %c25 = arith.constant false
  %e26 = tensor.empty() : tensor<2x8xi1>
  %f27 = linalg.fill ins(%c25 : i1) outs(%e26 : tensor<2x8xi1>) -> tensor<2x8xi1>
  %t28 = linalg.reduce { arith.ori } ins(%mask : !b) outs(%f27 : tensor<2x8xi1>) dimensions = [2]
  %t29 = arith.uitofp %t28 : tensor<2x8xi1> to !r
  %e30 = tensor.empty() : !s
  %t31 = linalg.broadcast ins(%t29 : !r) outs(%e30 : !s) dimensions = [2]
  %t32 = arith.mulf %t24, %t31 : !s
  %e33 = tensor.empty() : !q
  %f34 = linalg.fill ins(%c1 : f32) outs(%e33 : !q) -> !q
  %o35 = linalg.batch_matmul ins(%t32, %v : !s, !k) outs(%f34 : !q) -> !q
  return %o35 : !q
}

// The guard looks at the mask, not at the scores.
// REMARK: attention-matched {{.*}}Function=guard_all_masked {{.*}}scale=0.5 score-region masked-rows=zero
// CHECK-LABEL: @guard_all_masked(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}captures(
func.func @guard_all_masked(%q: !q, %k: !k, %v: !k, %mask: !b) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant dense<0xFF800000> : !s
  %t8 = arith.select %mask, %t6, %c7 : !b, !s
  %c9 = arith.constant 0xFF800000 : f32
  %e10 = tensor.empty() : !r
  %f11 = linalg.fill ins(%c9 : f32) outs(%e10 : !r) -> !r
  %t12 = linalg.reduce { arith.maximumf } ins(%t8 : !s) outs(%f11 : !r) dimensions = [2]
  %e13 = tensor.empty() : !s
  %t14 = linalg.broadcast ins(%t12 : !r) outs(%e13 : !s) dimensions = [2]
  %t15 = arith.subf %t8, %t14 : !s
  %t16 = math.exp %t15 : !s
  %e17 = tensor.empty() : !r
  %f18 = linalg.fill ins(%c1 : f32) outs(%e17 : !r) -> !r
  %t19 = linalg.reduce { arith.addf } ins(%t16 : !s) outs(%f18 : !r) dimensions = [2]
  %e20 = tensor.empty() : !s
  %t21 = linalg.broadcast ins(%t19 : !r) outs(%e20 : !s) dimensions = [2]
  %t22 = arith.divf %t16, %t21 : !s
  %c23 = arith.constant false
  %e24 = tensor.empty() : tensor<2x8xi1>
  %f25 = linalg.fill ins(%c23 : i1) outs(%e24 : tensor<2x8xi1>) -> tensor<2x8xi1>
  %t26 = linalg.reduce { arith.ori } ins(%mask : !b) outs(%f25 : tensor<2x8xi1>) dimensions = [2]
  %e27 = tensor.empty() : !b
  %t28 = linalg.broadcast ins(%t26 : tensor<2x8xi1>) outs(%e27 : !b) dimensions = [2]
  %c29 = arith.constant dense<0.0> : !s
  %t30 = arith.select %t28, %t22, %c29 : !b, !s
  %e31 = tensor.empty() : !q
  %f32 = linalg.fill ins(%c1 : f32) outs(%e31 : !q) -> !q
  %o33 = linalg.batch_matmul ins(%t30, %v : !s, !k) outs(%f32 : !q) -> !q
  return %o33 : !q
}

// where(isnan(P), 0, P): a hidden row is NaN and gets zero.
// REMARK: attention-matched {{.*}}Function=nan_to_zero {{.*}}scale=0.5 score-region masked-rows=zero
// CHECK-LABEL: @nan_to_zero(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}captures(
func.func @nan_to_zero(%q: !q, %k: !k, %v: !k, %mask: !b) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant dense<0xFF800000> : !s
  %t8 = arith.select %mask, %t6, %c7 : !b, !s
  %c9 = arith.constant 0xFF800000 : f32
  %e10 = tensor.empty() : !r
  %f11 = linalg.fill ins(%c9 : f32) outs(%e10 : !r) -> !r
  %t12 = linalg.reduce { arith.maximumf } ins(%t8 : !s) outs(%f11 : !r) dimensions = [2]
  %e13 = tensor.empty() : !s
  %t14 = linalg.broadcast ins(%t12 : !r) outs(%e13 : !s) dimensions = [2]
  %t15 = arith.subf %t8, %t14 : !s
  %t16 = math.exp %t15 : !s
  %e17 = tensor.empty() : !r
  %f18 = linalg.fill ins(%c1 : f32) outs(%e17 : !r) -> !r
  %t19 = linalg.reduce { arith.addf } ins(%t16 : !s) outs(%f18 : !r) dimensions = [2]
  %e20 = tensor.empty() : !s
  %t21 = linalg.broadcast ins(%t19 : !r) outs(%e20 : !s) dimensions = [2]
  %t22 = arith.divf %t16, %t21 : !s
  %t23 = arith.cmpf uno, %t22, %t22 : !s
  %c24 = arith.constant dense<0.0> : !s
  %t25 = arith.select %t23, %c24, %t22 : !b, !s
  %e26 = tensor.empty() : !q
  %f27 = linalg.fill ins(%c1 : f32) outs(%e26 : !q) -> !q
  %o28 = linalg.batch_matmul ins(%t25, %v : !s, !k) outs(%f27 : !q) -> !q
  return %o28 : !q
}

// n < len[b]
// Keys from a length on are hidden.
// REMARK: attention-matched {{.*}}Function=lengths {{.*}}scale=0.5 score-region masked-rows=nan
// CHECK-LABEL: @lengths(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}captures(
func.func @lengths(%q: !q, %k: !k, %v: !k, %len: tensor<2xi32>) -> !q {
  %e1 = tensor.empty() : !b
  %t2 = linalg.generic {indexing_maps = [affine_map<(b, m, n) -> (b)>, affine_map<(b, m, n) -> (b, m, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%len : tensor<2xi32>) outs(%e1 : !b) {
  ^bb0(%a0: i32, %out: i1):
    %j = linalg.index 2 : index
    %kk = arith.index_cast %j : index to i32
    %c = arith.cmpi slt, %kk, %a0 : i32
    linalg.yield %c : i1
  } -> !b
  %c3 = arith.constant 0.0 : f32
  %e4 = tensor.empty() : !s
  %f5 = linalg.fill ins(%c3 : f32) outs(%e4 : !s) -> !s
  %s6 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f5 : !s) -> !s
  %c7 = arith.constant dense<0.5> : !s
  %t8 = arith.mulf %s6, %c7 : !s
  %c9 = arith.constant dense<0xFF800000> : !s
  %t10 = arith.select %t2, %t8, %c9 : !b, !s
  %c11 = arith.constant 0xFF800000 : f32
  %e12 = tensor.empty() : !r
  %f13 = linalg.fill ins(%c11 : f32) outs(%e12 : !r) -> !r
  %t14 = linalg.reduce { arith.maximumf } ins(%t10 : !s) outs(%f13 : !r) dimensions = [2]
  %e15 = tensor.empty() : !s
  %t16 = linalg.broadcast ins(%t14 : !r) outs(%e15 : !s) dimensions = [2]
  %t17 = arith.subf %t10, %t16 : !s
  %t18 = math.exp %t17 : !s
  %e19 = tensor.empty() : !r
  %f20 = linalg.fill ins(%c3 : f32) outs(%e19 : !r) -> !r
  %t21 = linalg.reduce { arith.addf } ins(%t18 : !s) outs(%f20 : !r) dimensions = [2]
  %e22 = tensor.empty() : !s
  %t23 = linalg.broadcast ins(%t21 : !r) outs(%e22 : !s) dimensions = [2]
  %t24 = arith.divf %t18, %t23 : !s
  %e25 = tensor.empty() : !q
  %f26 = linalg.fill ins(%c3 : f32) outs(%e25 : !q) -> !q
  %o27 = linalg.batch_matmul ins(%t24, %v : !s, !k) outs(%f26 : !q) -> !q
  return %o27 : !q
}

// A key of another document is hidden.
// REMARK: attention-matched {{.*}}Function=documents {{.*}}scale=0.5 score-region masked-rows=nan
// CHECK-LABEL: @documents(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}captures(
func.func @documents(%q: !q, %k: !k, %v: !k, %mi: tensor<2x8xi32>, %ni: tensor<2x12xi32>) -> !q {
  %e1 = tensor.empty() : !b
  %t2 = linalg.generic {indexing_maps = [affine_map<(b, m, n) -> (b, m)>, affine_map<(b, m, n) -> (b, n)>, affine_map<(b, m, n) -> (b, m, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%mi, %ni : tensor<2x8xi32>, tensor<2x12xi32>) outs(%e1 : !b) {
  ^bb0(%a0: i32, %a1: i32, %out: i1):
    %c = arith.cmpi eq, %a0, %a1 : i32
    linalg.yield %c : i1
  } -> !b
  %c3 = arith.constant 0.0 : f32
  %e4 = tensor.empty() : !s
  %f5 = linalg.fill ins(%c3 : f32) outs(%e4 : !s) -> !s
  %s6 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f5 : !s) -> !s
  %c7 = arith.constant dense<0.5> : !s
  %t8 = arith.mulf %s6, %c7 : !s
  %c9 = arith.constant dense<0xFF800000> : !s
  %t10 = arith.select %t2, %t8, %c9 : !b, !s
  %c11 = arith.constant 0xFF800000 : f32
  %e12 = tensor.empty() : !r
  %f13 = linalg.fill ins(%c11 : f32) outs(%e12 : !r) -> !r
  %t14 = linalg.reduce { arith.maximumf } ins(%t10 : !s) outs(%f13 : !r) dimensions = [2]
  %e15 = tensor.empty() : !s
  %t16 = linalg.broadcast ins(%t14 : !r) outs(%e15 : !s) dimensions = [2]
  %t17 = arith.subf %t10, %t16 : !s
  %t18 = math.exp %t17 : !s
  %e19 = tensor.empty() : !r
  %f20 = linalg.fill ins(%c3 : f32) outs(%e19 : !r) -> !r
  %t21 = linalg.reduce { arith.addf } ins(%t18 : !s) outs(%f20 : !r) dimensions = [2]
  %e22 = tensor.empty() : !s
  %t23 = linalg.broadcast ins(%t21 : !r) outs(%e22 : !s) dimensions = [2]
  %t24 = arith.divf %t18, %t23 : !s
  %e25 = tensor.empty() : !q
  %f26 = linalg.fill ins(%c3 : f32) outs(%e25 : !q) -> !q
  %o27 = linalg.batch_matmul ins(%t24, %v : !s, !k) outs(%f26 : !q) -> !q
  return %o27 : !q
}

// s / c, tanh, times c.
// REMARK: attention-matched {{.*}}Function=softcap {{.*}}scale=0.1 score-region masked-rows=nan
// CHECK-LABEL: @softcap(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @softcap(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant dense<5.0> : !s
  %t8 = arith.divf %t6, %c7 : !s
  %t9 = math.tanh %t8 : !s
  %t10 = arith.mulf %t9, %c7 : !s
  %c11 = arith.constant 0xFF800000 : f32
  %e12 = tensor.empty() : !r
  %f13 = linalg.fill ins(%c11 : f32) outs(%e12 : !r) -> !r
  %t14 = linalg.reduce { arith.maximumf } ins(%t10 : !s) outs(%f13 : !r) dimensions = [2]
  %e15 = tensor.empty() : !s
  %t16 = linalg.broadcast ins(%t14 : !r) outs(%e15 : !s) dimensions = [2]
  %t17 = arith.subf %t10, %t16 : !s
  %t18 = math.exp %t17 : !s
  %e19 = tensor.empty() : !r
  %f20 = linalg.fill ins(%c1 : f32) outs(%e19 : !r) -> !r
  %t21 = linalg.reduce { arith.addf } ins(%t18 : !s) outs(%f20 : !r) dimensions = [2]
  %e22 = tensor.empty() : !s
  %t23 = linalg.broadcast ins(%t21 : !r) outs(%e22 : !s) dimensions = [2]
  %t24 = arith.divf %t18, %t23 : !s
  %e25 = tensor.empty() : !q
  %f26 = linalg.fill ins(%c1 : f32) outs(%e25 : !q) -> !q
  %o27 = linalg.batch_matmul ins(%t24, %v : !s, !k) outs(%f26 : !q) -> !q
  return %o27 : !q
}

// A slope of each head times the distance.
// REMARK: attention-matched {{.*}}Function=alibi {{.*}}scale=0.5 score-region masked-rows=nan
// CHECK-LABEL: @alibi(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}captures(
func.func @alibi(%q: !q, %k: !k, %v: !k, %slope: tensor<2xf32>) -> !q {
  %e1 = tensor.empty() : !s
  %t2 = linalg.generic {indexing_maps = [affine_map<(b, m, n) -> (b)>, affine_map<(b, m, n) -> (b, m, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%slope : tensor<2xf32>) outs(%e1 : !s) {
  ^bb0(%a0: f32, %out: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %d = arith.subi %j, %i : index
    %d1 = arith.index_cast %d : index to i64
    %d2 = arith.sitofp %d1 : i64 to f32
    %r = arith.mulf %d2, %a0 : f32
    linalg.yield %r : f32
  } -> !s
  %c3 = arith.constant 0.0 : f32
  %e4 = tensor.empty() : !s
  %f5 = linalg.fill ins(%c3 : f32) outs(%e4 : !s) -> !s
  %s6 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f5 : !s) -> !s
  %c7 = arith.constant dense<0.5> : !s
  %t8 = arith.mulf %s6, %c7 : !s
  %t9 = arith.addf %t8, %t2 : !s
  %c10 = arith.constant 0xFF800000 : f32
  %e11 = tensor.empty() : !r
  %f12 = linalg.fill ins(%c10 : f32) outs(%e11 : !r) -> !r
  %t13 = linalg.reduce { arith.maximumf } ins(%t9 : !s) outs(%f12 : !r) dimensions = [2]
  %e14 = tensor.empty() : !s
  %t15 = linalg.broadcast ins(%t13 : !r) outs(%e14 : !s) dimensions = [2]
  %t16 = arith.subf %t9, %t15 : !s
  %t17 = math.exp %t16 : !s
  %e18 = tensor.empty() : !r
  %f19 = linalg.fill ins(%c3 : f32) outs(%e18 : !r) -> !r
  %t20 = linalg.reduce { arith.addf } ins(%t17 : !s) outs(%f19 : !r) dimensions = [2]
  %e21 = tensor.empty() : !s
  %t22 = linalg.broadcast ins(%t20 : !r) outs(%e21 : !s) dimensions = [2]
  %t23 = arith.divf %t17, %t22 : !s
  %e24 = tensor.empty() : !q
  %f25 = linalg.fill ins(%c3 : f32) outs(%e24 : !q) -> !q
  %o26 = linalg.batch_matmul ins(%t23, %v : !s, !k) outs(%f25 : !q) -> !q
  return %o26 : !q
}

// A scale that is a value.
// REMARK: attention-matched {{.*}}Function=temperature {{.*}}scale=0.5*value masked-rows=nan
// CHECK-LABEL: @temperature(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @temperature(%q: !q, %k: !k, %v: !k, %t: f32) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %t4 = tensor.splat %t : tensor<2x8x12xf32>
  %e5 = tensor.empty() : !s
  %f6 = linalg.fill ins(%c1 : f32) outs(%e5 : !s) -> !s
  %s7 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f6 : !s) -> !s
  %c8 = arith.constant dense<0.5> : !s
  %t9 = arith.mulf %s7, %c8 : !s
  %t10 = arith.divf %t9, %t4 : !s
  %c11 = arith.constant 0xFF800000 : f32
  %e12 = tensor.empty() : !r
  %f13 = linalg.fill ins(%c11 : f32) outs(%e12 : !r) -> !r
  %t14 = linalg.reduce { arith.maximumf } ins(%t10 : !s) outs(%f13 : !r) dimensions = [2]
  %e15 = tensor.empty() : !s
  %t16 = linalg.broadcast ins(%t14 : !r) outs(%e15 : !s) dimensions = [2]
  %t17 = arith.subf %t10, %t16 : !s
  %t18 = math.exp %t17 : !s
  %e19 = tensor.empty() : !r
  %f20 = linalg.fill ins(%c1 : f32) outs(%e19 : !r) -> !r
  %t21 = linalg.reduce { arith.addf } ins(%t18 : !s) outs(%f20 : !r) dimensions = [2]
  %e22 = tensor.empty() : !s
  %t23 = linalg.broadcast ins(%t21 : !r) outs(%e22 : !s) dimensions = [2]
  %t24 = arith.divf %t18, %t23 : !s
  %e25 = tensor.empty() : !q
  %f26 = linalg.fill ins(%c1 : f32) outs(%e25 : !q) -> !q
  %o27 = linalg.batch_matmul ins(%t24, %v : !s, !k) outs(%f26 : !q) -> !q
  return %o27 : !q
}
