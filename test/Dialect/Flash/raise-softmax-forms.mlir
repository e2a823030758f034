// RUN: flash-opt %s --flash-raise --remarks-filter=".*" -o %t 2>%t.remarks
// RUN: FileCheck %s --input-file=%t
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t.remarks
// RUN: flash-opt %s --flash-verify-match=seed=3 | FileCheck %s --check-prefix=VERIFY --implicit-check-not="{{^(WRONG|FAIL|fail|wrong)}}"
// RUN: flash-run %s --entry=plain --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=max_lowest --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=max_number --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=max_f16_lowest --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=max_zero --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=max_jax --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=max_where_finite --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=max_where_masked --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=no_max --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=max_recomputed --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=max_unscaled --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=max_negated --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=scale_after_shift --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=fixed_shift --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=reciprocal --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=lse --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=log_softmax --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=lse_unshifted --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=exp2_lse --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=exp2_log2e --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=exp2_folded --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=exp2_bias --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=sum_by_ones --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=sum_clamped --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=sum_clamped_masked --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=sum_zero_is_one --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=softmax_one --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=sink --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=sink_masked --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=sink_concatenated --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=exp_two_precisions --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=masked_exponentials --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC
// RUN: flash-run %s --entry=selected_exponentials --verify --int-range=0:2 | FileCheck %s --check-prefix=EXEC

// EXEC: verify: PASS
// VERIFY: {{^}}ok

// One softmax, written in many ways. Each is proved to be one, and each is run
// against the unfused program.

!q = tensor<2x8x4xf32>
!k = tensor<2x12x4xf32>
!s = tensor<2x8x12xf32>
!r = tensor<2x8xf32>
!b = tensor<2x8x12xi1>
!h = tensor<2x8x12xf16>

// Scale before, keepdim by broadcast, reduce and tensor operations.
// REMARK: attention-matched {{.*}}Function=plain {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @plain(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @plain(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant 0xFF800000 : f32
  %e8 = tensor.empty() : !r
  %f9 = linalg.fill ins(%c7 : f32) outs(%e8 : !r) -> !r
  %t10 = linalg.reduce { arith.maximumf } ins(%t6 : !s) outs(%f9 : !r) dimensions = [2]
  %e11 = tensor.empty() : !s
  %t12 = linalg.broadcast ins(%t10 : !r) outs(%e11 : !s) dimensions = [2]
  %t13 = arith.subf %t6, %t12 : !s
  %t14 = math.exp %t13 : !s
  %e15 = tensor.empty() : !r
  %f16 = linalg.fill ins(%c1 : f32) outs(%e15 : !r) -> !r
  %t17 = linalg.reduce { arith.addf } ins(%t14 : !s) outs(%f16 : !r) dimensions = [2]
  %e18 = tensor.empty() : !s
  %t19 = linalg.broadcast ins(%t17 : !r) outs(%e18 : !s) dimensions = [2]
  %t20 = arith.divf %t14, %t19 : !s
  %e21 = tensor.empty() : !q
  %f22 = linalg.fill ins(%c1 : f32) outs(%e21 : !q) -> !q
  %o23 = linalg.batch_matmul ins(%t20, %v : !s, !k) outs(%f22 : !q) -> !q
  return %o23 : !q
}

// The maximum starts at the lowest finite value.
// REMARK: attention-matched {{.*}}Function=max_lowest {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @max_lowest(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @max_lowest(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant 0xFF7FFFFF : f32
  %e8 = tensor.empty() : !r
  %f9 = linalg.fill ins(%c7 : f32) outs(%e8 : !r) -> !r
  %t10 = linalg.reduce { arith.maximumf } ins(%t6 : !s) outs(%f9 : !r) dimensions = [2]
  %e11 = tensor.empty() : !s
  %t12 = linalg.broadcast ins(%t10 : !r) outs(%e11 : !s) dimensions = [2]
  %t13 = arith.subf %t6, %t12 : !s
  %t14 = math.exp %t13 : !s
  %e15 = tensor.empty() : !r
  %f16 = linalg.fill ins(%c1 : f32) outs(%e15 : !r) -> !r
  %t17 = linalg.reduce { arith.addf } ins(%t14 : !s) outs(%f16 : !r) dimensions = [2]
  %e18 = tensor.empty() : !s
  %t19 = linalg.broadcast ins(%t17 : !r) outs(%e18 : !s) dimensions = [2]
  %t20 = arith.divf %t14, %t19 : !s
  %e21 = tensor.empty() : !q
  %f22 = linalg.fill ins(%c1 : f32) outs(%e21 : !q) -> !q
  %o23 = linalg.batch_matmul ins(%t20, %v : !s, !k) outs(%f22 : !q) -> !q
  return %o23 : !q
}

// maxnumf, which starts at NaN.
// REMARK: attention-matched {{.*}}Function=max_number {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @max_number(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @max_number(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant 0xFFC00000 : f32
  %e8 = tensor.empty() : !r
  %f9 = linalg.fill ins(%c7 : f32) outs(%e8 : !r) -> !r
  %t10 = linalg.reduce { arith.maxnumf } ins(%t6 : !s) outs(%f9 : !r) dimensions = [2]
  %e11 = tensor.empty() : !s
  %t12 = linalg.broadcast ins(%t10 : !r) outs(%e11 : !s) dimensions = [2]
  %t13 = arith.subf %t6, %t12 : !s
  %t14 = math.exp %t13 : !s
  %e15 = tensor.empty() : !r
  %f16 = linalg.fill ins(%c1 : f32) outs(%e15 : !r) -> !r
  %t17 = linalg.reduce { arith.addf } ins(%t14 : !s) outs(%f16 : !r) dimensions = [2]
  %e18 = tensor.empty() : !s
  %t19 = linalg.broadcast ins(%t17 : !r) outs(%e18 : !s) dimensions = [2]
  %t20 = arith.divf %t14, %t19 : !s
  %e21 = tensor.empty() : !q
  %f22 = linalg.fill ins(%c1 : f32) outs(%e21 : !q) -> !q
  %o23 = linalg.batch_matmul ins(%t20, %v : !s, !k) outs(%f22 : !q) -> !q
  return %o23 : !q
}

// A maximum that starts at -65504.
// REMARK: attention-matched {{.*}}Function=max_f16_lowest {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @max_f16_lowest(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @max_f16_lowest(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant -65504.0 : f32
  %e8 = tensor.empty() : !r
  %f9 = linalg.fill ins(%c7 : f32) outs(%e8 : !r) -> !r
  %t10 = linalg.reduce { arith.maximumf } ins(%t6 : !s) outs(%f9 : !r) dimensions = [2]
  %e11 = tensor.empty() : !s
  %t12 = linalg.broadcast ins(%t10 : !r) outs(%e11 : !s) dimensions = [2]
  %t13 = arith.subf %t6, %t12 : !s
  %t14 = math.exp %t13 : !s
  %e15 = tensor.empty() : !r
  %f16 = linalg.fill ins(%c1 : f32) outs(%e15 : !r) -> !r
  %t17 = linalg.reduce { arith.addf } ins(%t14 : !s) outs(%f16 : !r) dimensions = [2]
  %e18 = tensor.empty() : !s
  %t19 = linalg.broadcast ins(%t17 : !r) outs(%e18 : !s) dimensions = [2]
  %t20 = arith.divf %t14, %t19 : !s
  %e21 = tensor.empty() : !q
  %f22 = linalg.fill ins(%c1 : f32) outs(%e21 : !q) -> !q
  %o23 = linalg.batch_matmul ins(%t20, %v : !s, !k) outs(%f22 : !q) -> !q
  return %o23 : !q
}

// The maximum is clamped at zero.
// REMARK: attention-matched {{.*}}Function=max_zero {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @max_zero(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @max_zero(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant 0xFF800000 : f32
  %e8 = tensor.empty() : !r
  %f9 = linalg.fill ins(%c7 : f32) outs(%e8 : !r) -> !r
  %t10 = linalg.reduce { arith.maximumf } ins(%t6 : !s) outs(%f9 : !r) dimensions = [2]
  %c11 = arith.constant dense<0.0> : !r
  %t12 = arith.maximumf %t10, %c11 : !r
  %e13 = tensor.empty() : !s
  %t14 = linalg.broadcast ins(%t12 : !r) outs(%e13 : !s) dimensions = [2]
  %t15 = arith.subf %t6, %t14 : !s
  %t16 = math.exp %t15 : !s
  %e17 = tensor.empty() : !r
  %f18 = linalg.fill ins(%c1 : f32) outs(%e17 : !r) -> !r
  %t19 = linalg.reduce { arith.addf } ins(%t16 : !s) outs(%f18 : !r) dimensions = [2]
  %e20 = tensor.empty() : !s
  %t21 = linalg.broadcast ins(%t19 : !r) outs(%e20 : !s) dimensions = [2]
  %t22 = arith.divf %t16, %t21 : !s
  %e23 = tensor.empty() : !q
  %f24 = linalg.fill ins(%c1 : f32) outs(%e23 : !q) -> !q
  %o25 = linalg.batch_matmul ins(%t22, %v : !s, !k) outs(%f24 : !q) -> !q
  return %o25 : !q
}

// JAX: maximum(-inf, max).
// REMARK: attention-matched {{.*}}Function=max_jax {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @max_jax(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @max_jax(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant 0xFF800000 : f32
  %e8 = tensor.empty() : !r
  %f9 = linalg.fill ins(%c7 : f32) outs(%e8 : !r) -> !r
  %t10 = linalg.reduce { arith.maximumf } ins(%t6 : !s) outs(%f9 : !r) dimensions = [2]
  %c11 = arith.constant dense<0xFF800000> : !r
  %t12 = arith.maximumf %c11, %t10 : !r
  %e13 = tensor.empty() : !s
  %t14 = linalg.broadcast ins(%t12 : !r) outs(%e13 : !s) dimensions = [2]
  %t15 = arith.subf %t6, %t14 : !s
  %t16 = math.exp %t15 : !s
  %e17 = tensor.empty() : !r
  %f18 = linalg.fill ins(%c1 : f32) outs(%e17 : !r) -> !r
  %t19 = linalg.reduce { arith.addf } ins(%t16 : !s) outs(%f18 : !r) dimensions = [2]
  %e20 = tensor.empty() : !s
  %t21 = linalg.broadcast ins(%t19 : !r) outs(%e20 : !s) dimensions = [2]
  %t22 = arith.divf %t16, %t21 : !s
  %e23 = tensor.empty() : !q
  %f24 = linalg.fill ins(%c1 : f32) outs(%e23 : !q) -> !q
  %o25 = linalg.batch_matmul ins(%t22, %v : !s, !k) outs(%f24 : !q) -> !q
  return %o25 : !q
}

// where(isinf(m), 0, m).
// REMARK: attention-matched {{.*}}Function=max_where_finite {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @max_where_finite(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @max_where_finite(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant 0xFF800000 : f32
  %e8 = tensor.empty() : !r
  %f9 = linalg.fill ins(%c7 : f32) outs(%e8 : !r) -> !r
  %t10 = linalg.reduce { arith.maximumf } ins(%t6 : !s) outs(%f9 : !r) dimensions = [2]
  %t11 = math.absf %t10 : !r
  %c12 = arith.constant dense<0x7F800000> : !r
  %t13 = arith.cmpf oeq, %t11, %c12 : !r
  %c14 = arith.constant dense<0.0> : !r
  %t15 = arith.select %t13, %c14, %t10 : tensor<2x8xi1>, !r
  %e16 = tensor.empty() : !s
  %t17 = linalg.broadcast ins(%t15 : !r) outs(%e16 : !s) dimensions = [2]
  %t18 = arith.subf %t6, %t17 : !s
  %t19 = math.exp %t18 : !s
  %e20 = tensor.empty() : !r
  %f21 = linalg.fill ins(%c1 : f32) outs(%e20 : !r) -> !r
  %t22 = linalg.reduce { arith.addf } ins(%t19 : !s) outs(%f21 : !r) dimensions = [2]
  %e23 = tensor.empty() : !s
  %t24 = linalg.broadcast ins(%t22 : !r) outs(%e23 : !s) dimensions = [2]
  %t25 = arith.divf %t19, %t24 : !s
  %e26 = tensor.empty() : !q
  %f27 = linalg.fill ins(%c1 : f32) outs(%e26 : !q) -> !q
  %o28 = linalg.batch_matmul ins(%t25, %v : !s, !k) outs(%f27 : !q) -> !q
  return %o28 : !q
}

// The same with a mask: the sum of a hidden row is 0, so the row is NaN.
// REMARK: attention-matched {{.*}}Function=max_where_masked {{.*}}scale=0.5 score-region masked-rows=nan
// CHECK-LABEL: @max_where_masked(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}captures(
func.func @max_where_masked(%q: !q, %k: !k, %v: !k, %mask: !b) -> !q {
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
  %c13 = arith.constant dense<0xFF800000> : !r
  %t14 = arith.cmpf oeq, %t12, %c13 : !r
  %c15 = arith.constant dense<0.0> : !r
  %t16 = arith.select %t14, %c15, %t12 : tensor<2x8xi1>, !r
  %e17 = tensor.empty() : !s
  %t18 = linalg.broadcast ins(%t16 : !r) outs(%e17 : !s) dimensions = [2]
  %t19 = arith.subf %t8, %t18 : !s
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

// Nothing is subtracted.
// REMARK: attention-matched {{.*}}Function=no_max {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @no_max(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @no_max(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %t7 = math.exp %t6 : !s
  %e8 = tensor.empty() : !r
  %f9 = linalg.fill ins(%c1 : f32) outs(%e8 : !r) -> !r
  %t10 = linalg.reduce { arith.addf } ins(%t7 : !s) outs(%f9 : !r) dimensions = [2]
  %e11 = tensor.empty() : !s
  %t12 = linalg.broadcast ins(%t10 : !r) outs(%e11 : !s) dimensions = [2]
  %t13 = arith.divf %t7, %t12 : !s
  %e14 = tensor.empty() : !q
  %f15 = linalg.fill ins(%c1 : f32) outs(%e14 : !q) -> !q
  %o16 = linalg.batch_matmul ins(%t13, %v : !s, !k) outs(%f15 : !q) -> !q
  return %o16 : !q
}

// Numerator and sum have a maximum each.
// REMARK: attention-matched {{.*}}Function=max_recomputed {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @max_recomputed(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @max_recomputed(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant 0xFF800000 : f32
  %e8 = tensor.empty() : !r
  %f9 = linalg.fill ins(%c7 : f32) outs(%e8 : !r) -> !r
  %t10 = linalg.reduce { arith.maximumf } ins(%t6 : !s) outs(%f9 : !r) dimensions = [2]
  %e11 = tensor.empty() : !s
  %t12 = linalg.broadcast ins(%t10 : !r) outs(%e11 : !s) dimensions = [2]
  %t13 = arith.subf %t6, %t12 : !s
  %t14 = math.exp %t13 : !s
  %e15 = tensor.empty() : !r
  %f16 = linalg.fill ins(%c7 : f32) outs(%e15 : !r) -> !r
  %t17 = linalg.reduce { arith.maximumf } ins(%t6 : !s) outs(%f16 : !r) dimensions = [2]
  %e18 = tensor.empty() : !s
  %t19 = linalg.broadcast ins(%t17 : !r) outs(%e18 : !s) dimensions = [2]
  %t20 = arith.subf %t6, %t19 : !s
  %t21 = math.exp %t20 : !s
  %e22 = tensor.empty() : !r
  %f23 = linalg.fill ins(%c1 : f32) outs(%e22 : !r) -> !r
  %t24 = linalg.reduce { arith.addf } ins(%t21 : !s) outs(%f23 : !r) dimensions = [2]
  %e25 = tensor.empty() : !s
  %t26 = linalg.broadcast ins(%t24 : !r) outs(%e25 : !s) dimensions = [2]
  %t27 = arith.divf %t14, %t26 : !s
  %e28 = tensor.empty() : !q
  %f29 = linalg.fill ins(%c1 : f32) outs(%e28 : !q) -> !q
  %o30 = linalg.batch_matmul ins(%t27, %v : !s, !k) outs(%f29 : !q) -> !q
  return %o30 : !q
}

// The maximum of the unscaled scores, times the scale.
// REMARK: attention-matched {{.*}}Function=max_unscaled {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @max_unscaled(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @max_unscaled(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant 0xFF800000 : f32
  %e8 = tensor.empty() : !r
  %f9 = linalg.fill ins(%c7 : f32) outs(%e8 : !r) -> !r
  %t10 = linalg.reduce { arith.maximumf } ins(%s4 : !s) outs(%f9 : !r) dimensions = [2]
  %c11 = arith.constant dense<0.5> : !r
  %t12 = arith.mulf %t10, %c11 : !r
  %e13 = tensor.empty() : !s
  %t14 = linalg.broadcast ins(%t12 : !r) outs(%e13 : !s) dimensions = [2]
  %t15 = arith.subf %t6, %t14 : !s
  %t16 = math.exp %t15 : !s
  %e17 = tensor.empty() : !r
  %f18 = linalg.fill ins(%c1 : f32) outs(%e17 : !r) -> !r
  %t19 = linalg.reduce { arith.addf } ins(%t16 : !s) outs(%f18 : !r) dimensions = [2]
  %e20 = tensor.empty() : !s
  %t21 = linalg.broadcast ins(%t19 : !r) outs(%e20 : !s) dimensions = [2]
  %t22 = arith.divf %t16, %t21 : !s
  %e23 = tensor.empty() : !q
  %f24 = linalg.fill ins(%c1 : f32) outs(%e23 : !q) -> !q
  %o25 = linalg.batch_matmul ins(%t22, %v : !s, !k) outs(%f24 : !q) -> !q
  return %o25 : !q
}

// The negated maximum is added.
// REMARK: attention-matched {{.*}}Function=max_negated {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @max_negated(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @max_negated(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant 0xFF800000 : f32
  %e8 = tensor.empty() : !r
  %f9 = linalg.fill ins(%c7 : f32) outs(%e8 : !r) -> !r
  %t10 = linalg.reduce { arith.maximumf } ins(%t6 : !s) outs(%f9 : !r) dimensions = [2]
  %t11 = arith.negf %t10 : !r
  %e12 = tensor.empty() : !s
  %t13 = linalg.broadcast ins(%t11 : !r) outs(%e12 : !s) dimensions = [2]
  %t14 = arith.addf %t6, %t13 : !s
  %t15 = math.exp %t14 : !s
  %e16 = tensor.empty() : !r
  %f17 = linalg.fill ins(%c1 : f32) outs(%e16 : !r) -> !r
  %t18 = linalg.reduce { arith.addf } ins(%t15 : !s) outs(%f17 : !r) dimensions = [2]
  %e19 = tensor.empty() : !s
  %t20 = linalg.broadcast ins(%t18 : !r) outs(%e19 : !s) dimensions = [2]
  %t21 = arith.divf %t15, %t20 : !s
  %e22 = tensor.empty() : !q
  %f23 = linalg.fill ins(%c1 : f32) outs(%e22 : !q) -> !q
  %o24 = linalg.batch_matmul ins(%t21, %v : !s, !k) outs(%f23 : !q) -> !q
  return %o24 : !q
}

// exp((s - max(s)) * scale).
// REMARK: attention-matched {{.*}}Function=scale_after_shift {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @scale_after_shift(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @scale_after_shift(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant 0xFF800000 : f32
  %e6 = tensor.empty() : !r
  %f7 = linalg.fill ins(%c5 : f32) outs(%e6 : !r) -> !r
  %t8 = linalg.reduce { arith.maximumf } ins(%s4 : !s) outs(%f7 : !r) dimensions = [2]
  %e9 = tensor.empty() : !s
  %t10 = linalg.broadcast ins(%t8 : !r) outs(%e9 : !s) dimensions = [2]
  %t11 = arith.subf %s4, %t10 : !s
  %c12 = arith.constant dense<0.5> : !s
  %t13 = arith.mulf %t11, %c12 : !s
  %t14 = math.exp %t13 : !s
  %e15 = tensor.empty() : !r
  %f16 = linalg.fill ins(%c1 : f32) outs(%e15 : !r) -> !r
  %t17 = linalg.reduce { arith.addf } ins(%t14 : !s) outs(%f16 : !r) dimensions = [2]
  %e18 = tensor.empty() : !s
  %t19 = linalg.broadcast ins(%t17 : !r) outs(%e18 : !s) dimensions = [2]
  %t20 = arith.divf %t14, %t19 : !s
  %e21 = tensor.empty() : !q
  %f22 = linalg.fill ins(%c1 : f32) outs(%e21 : !q) -> !q
  %o23 = linalg.batch_matmul ins(%t20, %v : !s, !k) outs(%f22 : !q) -> !q
  return %o23 : !q
}

// A constant is subtracted.
// REMARK: attention-matched {{.*}}Function=fixed_shift {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @fixed_shift(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @fixed_shift(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant dense<3.0> : !s
  %t8 = arith.subf %t6, %c7 : !s
  %t9 = math.exp %t8 : !s
  %e10 = tensor.empty() : !r
  %f11 = linalg.fill ins(%c1 : f32) outs(%e10 : !r) -> !r
  %t12 = linalg.reduce { arith.addf } ins(%t9 : !s) outs(%f11 : !r) dimensions = [2]
  %e13 = tensor.empty() : !s
  %t14 = linalg.broadcast ins(%t12 : !r) outs(%e13 : !s) dimensions = [2]
  %t15 = arith.divf %t9, %t14 : !s
  %e16 = tensor.empty() : !q
  %f17 = linalg.fill ins(%c1 : f32) outs(%e16 : !q) -> !q
  %o18 = linalg.batch_matmul ins(%t15, %v : !s, !k) outs(%f17 : !q) -> !q
  return %o18 : !q
}

// 1/sum on the row, then a product.
// REMARK: attention-matched {{.*}}Function=reciprocal {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @reciprocal(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @reciprocal(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant 0xFF800000 : f32
  %e8 = tensor.empty() : !r
  %f9 = linalg.fill ins(%c7 : f32) outs(%e8 : !r) -> !r
  %t10 = linalg.reduce { arith.maximumf } ins(%t6 : !s) outs(%f9 : !r) dimensions = [2]
  %e11 = tensor.empty() : !s
  %t12 = linalg.broadcast ins(%t10 : !r) outs(%e11 : !s) dimensions = [2]
  %t13 = arith.subf %t6, %t12 : !s
  %t14 = math.exp %t13 : !s
  %c15 = arith.constant dense<1.0> : !r
  %e16 = tensor.empty() : !r
  %f17 = linalg.fill ins(%c1 : f32) outs(%e16 : !r) -> !r
  %t18 = linalg.reduce { arith.addf } ins(%t14 : !s) outs(%f17 : !r) dimensions = [2]
  %t19 = arith.divf %c15, %t18 : !r
  %e20 = tensor.empty() : !s
  %t21 = linalg.broadcast ins(%t19 : !r) outs(%e20 : !s) dimensions = [2]
  %t22 = arith.mulf %t14, %t21 : !s
  %e23 = tensor.empty() : !q
  %f24 = linalg.fill ins(%c1 : f32) outs(%e23 : !q) -> !q
  %o25 = linalg.batch_matmul ins(%t22, %v : !s, !k) outs(%f24 : !q) -> !q
  return %o25 : !q
}

// exp(s - (m + log(sum))): no division.
// REMARK: attention-matched {{.*}}Function=lse {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @lse(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @lse(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant 0xFF800000 : f32
  %e8 = tensor.empty() : !r
  %f9 = linalg.fill ins(%c7 : f32) outs(%e8 : !r) -> !r
  %t10 = linalg.reduce { arith.maximumf } ins(%t6 : !s) outs(%f9 : !r) dimensions = [2]
  %e11 = tensor.empty() : !s
  %t12 = linalg.broadcast ins(%t10 : !r) outs(%e11 : !s) dimensions = [2]
  %t13 = arith.subf %t6, %t12 : !s
  %t14 = math.exp %t13 : !s
  %e15 = tensor.empty() : !r
  %f16 = linalg.fill ins(%c1 : f32) outs(%e15 : !r) -> !r
  %t17 = linalg.reduce { arith.addf } ins(%t14 : !s) outs(%f16 : !r) dimensions = [2]
  %t18 = math.log %t17 : !r
  %t19 = arith.addf %t10, %t18 : !r
  %e20 = tensor.empty() : !s
  %t21 = linalg.broadcast ins(%t19 : !r) outs(%e20 : !s) dimensions = [2]
  %t22 = arith.subf %t6, %t21 : !s
  %t23 = math.exp %t22 : !s
  %e24 = tensor.empty() : !q
  %f25 = linalg.fill ins(%c1 : f32) outs(%e24 : !q) -> !q
  %o26 = linalg.batch_matmul ins(%t23, %v : !s, !k) outs(%f25 : !q) -> !q
  return %o26 : !q
}

// exp(log_softmax).
// REMARK: attention-matched {{.*}}Function=log_softmax {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @log_softmax(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @log_softmax(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant 0xFF800000 : f32
  %e8 = tensor.empty() : !r
  %f9 = linalg.fill ins(%c7 : f32) outs(%e8 : !r) -> !r
  %t10 = linalg.reduce { arith.maximumf } ins(%t6 : !s) outs(%f9 : !r) dimensions = [2]
  %e11 = tensor.empty() : !s
  %t12 = linalg.broadcast ins(%t10 : !r) outs(%e11 : !s) dimensions = [2]
  %t13 = arith.subf %t6, %t12 : !s
  %t14 = math.exp %t13 : !s
  %e15 = tensor.empty() : !r
  %f16 = linalg.fill ins(%c1 : f32) outs(%e15 : !r) -> !r
  %t17 = linalg.reduce { arith.addf } ins(%t14 : !s) outs(%f16 : !r) dimensions = [2]
  %t18 = math.log %t17 : !r
  %e19 = tensor.empty() : !s
  %t20 = linalg.broadcast ins(%t18 : !r) outs(%e19 : !s) dimensions = [2]
  %t21 = arith.subf %t13, %t20 : !s
  %t22 = math.exp %t21 : !s
  %e23 = tensor.empty() : !q
  %f24 = linalg.fill ins(%c1 : f32) outs(%e23 : !q) -> !q
  %o25 = linalg.batch_matmul ins(%t22, %v : !s, !k) outs(%f24 : !q) -> !q
  return %o25 : !q
}

// exp(s - log(sum(exp(s)))).
// REMARK: attention-matched {{.*}}Function=lse_unshifted {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @lse_unshifted(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @lse_unshifted(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %t7 = math.exp %t6 : !s
  %e8 = tensor.empty() : !r
  %f9 = linalg.fill ins(%c1 : f32) outs(%e8 : !r) -> !r
  %t10 = linalg.reduce { arith.addf } ins(%t7 : !s) outs(%f9 : !r) dimensions = [2]
  %t11 = math.log %t10 : !r
  %e12 = tensor.empty() : !s
  %t13 = linalg.broadcast ins(%t11 : !r) outs(%e12 : !s) dimensions = [2]
  %t14 = arith.subf %t6, %t13 : !s
  %t15 = math.exp %t14 : !s
  %e16 = tensor.empty() : !q
  %f17 = linalg.fill ins(%c1 : f32) outs(%e16 : !q) -> !q
  %o18 = linalg.batch_matmul ins(%t15, %v : !s, !k) outs(%f17 : !q) -> !q
  return %o18 : !q
}

// exp2(s' - (m' + log2(sum))) with scores in base 2.
// REMARK: attention-matched {{.*}}Function=exp2_lse {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @exp2_lse(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @exp2_lse(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.72134752> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant 0xFF800000 : f32
  %e8 = tensor.empty() : !r
  %f9 = linalg.fill ins(%c7 : f32) outs(%e8 : !r) -> !r
  %t10 = linalg.reduce { arith.maximumf } ins(%t6 : !s) outs(%f9 : !r) dimensions = [2]
  %e11 = tensor.empty() : !s
  %t12 = linalg.broadcast ins(%t10 : !r) outs(%e11 : !s) dimensions = [2]
  %t13 = arith.subf %t6, %t12 : !s
  %t14 = math.exp2 %t13 : !s
  %e15 = tensor.empty() : !r
  %f16 = linalg.fill ins(%c1 : f32) outs(%e15 : !r) -> !r
  %t17 = linalg.reduce { arith.addf } ins(%t14 : !s) outs(%f16 : !r) dimensions = [2]
  %t18 = math.log2 %t17 : !r
  %t19 = arith.addf %t10, %t18 : !r
  %e20 = tensor.empty() : !s
  %t21 = linalg.broadcast ins(%t19 : !r) outs(%e20 : !s) dimensions = [2]
  %t22 = arith.subf %t6, %t21 : !s
  %t23 = math.exp2 %t22 : !s
  %e24 = tensor.empty() : !q
  %f25 = linalg.fill ins(%c1 : f32) outs(%e24 : !q) -> !q
  %o26 = linalg.batch_matmul ins(%t23, %v : !s, !k) outs(%f25 : !q) -> !q
  return %o26 : !q
}

// exp2((s - m) * log2 e) is exp(s - m).
// REMARK: attention-matched {{.*}}Function=exp2_log2e {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @exp2_log2e(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @exp2_log2e(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant 0xFF800000 : f32
  %e8 = tensor.empty() : !r
  %f9 = linalg.fill ins(%c7 : f32) outs(%e8 : !r) -> !r
  %t10 = linalg.reduce { arith.maximumf } ins(%t6 : !s) outs(%f9 : !r) dimensions = [2]
  %e11 = tensor.empty() : !s
  %t12 = linalg.broadcast ins(%t10 : !r) outs(%e11 : !s) dimensions = [2]
  %t13 = arith.subf %t6, %t12 : !s
  %c14 = arith.constant dense<1.44269502> : !s
  %t15 = arith.mulf %t13, %c14 : !s
  %t16 = math.exp2 %t15 : !s
  %e17 = tensor.empty() : !r
  %f18 = linalg.fill ins(%c1 : f32) outs(%e17 : !r) -> !r
  %t19 = linalg.reduce { arith.addf } ins(%t16 : !s) outs(%f18 : !r) dimensions = [2]
  %e20 = tensor.empty() : !s
  %t21 = linalg.broadcast ins(%t19 : !r) outs(%e20 : !s) dimensions = [2]
  %t22 = arith.divf %t16, %t21 : !s
  %e23 = tensor.empty() : !q
  %f24 = linalg.fill ins(%c1 : f32) outs(%e23 : !q) -> !q
  %o25 = linalg.batch_matmul ins(%t22, %v : !s, !k) outs(%f24 : !q) -> !q
  return %o25 : !q
}

// exp2(a*s - a*m): the scale is a*ln 2.
// REMARK: attention-matched {{.*}}Function=exp2_folded {{.*}}scale=0.173287 masked-rows=nan
// CHECK-LABEL: @exp2_folded(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @exp2_folded(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant 0xFF800000 : f32
  %e6 = tensor.empty() : !r
  %f7 = linalg.fill ins(%c5 : f32) outs(%e6 : !r) -> !r
  %t8 = linalg.reduce { arith.maximumf } ins(%s4 : !s) outs(%f7 : !r) dimensions = [2]
  %c9 = arith.constant dense<0.25> : !s
  %t10 = arith.mulf %s4, %c9 : !s
  %c11 = arith.constant dense<0.25> : !r
  %t12 = arith.mulf %t8, %c11 : !r
  %e13 = tensor.empty() : !s
  %t14 = linalg.broadcast ins(%t12 : !r) outs(%e13 : !s) dimensions = [2]
  %t15 = arith.subf %t10, %t14 : !s
  %t16 = math.exp2 %t15 : !s
  %e17 = tensor.empty() : !r
  %f18 = linalg.fill ins(%c1 : f32) outs(%e17 : !r) -> !r
  %t19 = linalg.reduce { arith.addf } ins(%t16 : !s) outs(%f18 : !r) dimensions = [2]
  %e20 = tensor.empty() : !s
  %t21 = linalg.broadcast ins(%t19 : !r) outs(%e20 : !s) dimensions = [2]
  %t22 = arith.divf %t16, %t21 : !s
  %e23 = tensor.empty() : !q
  %f24 = linalg.fill ins(%c1 : f32) outs(%e23 : !q) -> !q
  %o25 = linalg.batch_matmul ins(%t22, %v : !s, !k) outs(%f24 : !q) -> !q
  return %o25 : !q
}

// exp2((s + b - m) * log2 e) with a bias.
// REMARK: attention-matched {{.*}}Function=exp2_bias {{.*}}scale=0.5 biases=1 masked-rows=nan
// CHECK-LABEL: @exp2_bias(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}bias(
func.func @exp2_bias(%q: !q, %k: !k, %v: !k, %bias: !s) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %t7 = arith.addf %t6, %bias : !s
  %c8 = arith.constant 0xFF800000 : f32
  %e9 = tensor.empty() : !r
  %f10 = linalg.fill ins(%c8 : f32) outs(%e9 : !r) -> !r
  %t11 = linalg.reduce { arith.maximumf } ins(%t7 : !s) outs(%f10 : !r) dimensions = [2]
  %e12 = tensor.empty() : !s
  %t13 = linalg.broadcast ins(%t11 : !r) outs(%e12 : !s) dimensions = [2]
  %t14 = arith.subf %t7, %t13 : !s
  %c15 = arith.constant dense<1.44269502> : !s
  %t16 = arith.mulf %t14, %c15 : !s
  %t17 = math.exp2 %t16 : !s
  %e18 = tensor.empty() : !r
  %f19 = linalg.fill ins(%c1 : f32) outs(%e18 : !r) -> !r
  %t20 = linalg.reduce { arith.addf } ins(%t17 : !s) outs(%f19 : !r) dimensions = [2]
  %e21 = tensor.empty() : !s
  %t22 = linalg.broadcast ins(%t20 : !r) outs(%e21 : !s) dimensions = [2]
  %t23 = arith.divf %t17, %t22 : !s
  %e24 = tensor.empty() : !q
  %f25 = linalg.fill ins(%c1 : f32) outs(%e24 : !q) -> !q
  %o26 = linalg.batch_matmul ins(%t23, %v : !s, !k) outs(%f25 : !q) -> !q
  return %o26 : !q
}

// The sum is a product with a vector of ones.
// REMARK: attention-matched {{.*}}Function=sum_by_ones {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @sum_by_ones(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @sum_by_ones(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant 0xFF800000 : f32
  %e8 = tensor.empty() : !r
  %f9 = linalg.fill ins(%c7 : f32) outs(%e8 : !r) -> !r
  %t10 = linalg.reduce { arith.maximumf } ins(%t6 : !s) outs(%f9 : !r) dimensions = [2]
  %e11 = tensor.empty() : !s
  %t12 = linalg.broadcast ins(%t10 : !r) outs(%e11 : !s) dimensions = [2]
  %t13 = arith.subf %t6, %t12 : !s
  %t14 = math.exp %t13 : !s
  %c15 = arith.constant 1.0 : f32
  %e16 = tensor.empty() : tensor<2x12x1xf32>
  %f17 = linalg.fill ins(%c15 : f32) outs(%e16 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
  %e18 = tensor.empty() : tensor<2x8x1xf32>
  %f19 = linalg.fill ins(%c1 : f32) outs(%e18 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
  %t20 = linalg.batch_matmul ins(%t14, %f17 : !s, tensor<2x12x1xf32>) outs(%f19 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
  %t21 = tensor.collapse_shape %t20 [[0], [1, 2]] : tensor<2x8x1xf32> into !r
  %e22 = tensor.empty() : !s
  %t23 = linalg.broadcast ins(%t21 : !r) outs(%e22 : !s) dimensions = [2]
  %t24 = arith.divf %t14, %t23 : !s
  %e25 = tensor.empty() : !q
  %f26 = linalg.fill ins(%c1 : f32) outs(%e25 : !q) -> !q
  %o27 = linalg.batch_matmul ins(%t24, %v : !s, !k) outs(%f26 : !q) -> !q
  return %o27 : !q
}

// max(sum, 1e-9) is the sum: one of its terms is 1.
// REMARK: attention-matched {{.*}}Function=sum_clamped {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @sum_clamped(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @sum_clamped(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant 0xFF800000 : f32
  %e8 = tensor.empty() : !r
  %f9 = linalg.fill ins(%c7 : f32) outs(%e8 : !r) -> !r
  %t10 = linalg.reduce { arith.maximumf } ins(%t6 : !s) outs(%f9 : !r) dimensions = [2]
  %e11 = tensor.empty() : !s
  %t12 = linalg.broadcast ins(%t10 : !r) outs(%e11 : !s) dimensions = [2]
  %t13 = arith.subf %t6, %t12 : !s
  %t14 = math.exp %t13 : !s
  %e15 = tensor.empty() : !r
  %f16 = linalg.fill ins(%c1 : f32) outs(%e15 : !r) -> !r
  %t17 = linalg.reduce { arith.addf } ins(%t14 : !s) outs(%f16 : !r) dimensions = [2]
  %c18 = arith.constant dense<1.0e-9> : !r
  %t19 = arith.maximumf %t17, %c18 : !r
  %e20 = tensor.empty() : !s
  %t21 = linalg.broadcast ins(%t19 : !r) outs(%e20 : !s) dimensions = [2]
  %t22 = arith.divf %t14, %t21 : !s
  %e23 = tensor.empty() : !q
  %f24 = linalg.fill ins(%c1 : f32) outs(%e23 : !q) -> !q
  %o25 = linalg.batch_matmul ins(%t22, %v : !s, !k) outs(%f24 : !q) -> !q
  return %o25 : !q
}

// With a finite shift hidden rows are 0/epsilon = 0.
// REMARK: attention-matched {{.*}}Function=sum_clamped_masked {{.*}}scale=0.5 score-region masked-rows=zero
// CHECK-LABEL: @sum_clamped_masked(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}captures(
func.func @sum_clamped_masked(%q: !q, %k: !k, %v: !k, %mask: !b) -> !q {
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
  %c13 = arith.constant dense<0xFF800000> : !r
  %t14 = arith.cmpf oeq, %t12, %c13 : !r
  %c15 = arith.constant dense<0.0> : !r
  %t16 = arith.select %t14, %c15, %t12 : tensor<2x8xi1>, !r
  %e17 = tensor.empty() : !s
  %t18 = linalg.broadcast ins(%t16 : !r) outs(%e17 : !s) dimensions = [2]
  %t19 = arith.subf %t8, %t18 : !s
  %t20 = math.exp %t19 : !s
  %e21 = tensor.empty() : !r
  %f22 = linalg.fill ins(%c1 : f32) outs(%e21 : !r) -> !r
  %t23 = linalg.reduce { arith.addf } ins(%t20 : !s) outs(%f22 : !r) dimensions = [2]
  %c24 = arith.constant dense<1.0e-9> : !r
  %t25 = arith.maximumf %t23, %c24 : !r
  %e26 = tensor.empty() : !s
  %t27 = linalg.broadcast ins(%t25 : !r) outs(%e26 : !s) dimensions = [2]
  %t28 = arith.divf %t20, %t27 : !s
  %e29 = tensor.empty() : !q
  %f30 = linalg.fill ins(%c1 : f32) outs(%e29 : !q) -> !q
  %o31 = linalg.batch_matmul ins(%t28, %v : !s, !k) outs(%f30 : !q) -> !q
  return %o31 : !q
}

// where(sum == 0, 1, sum): the same.
// REMARK: attention-matched {{.*}}Function=sum_zero_is_one {{.*}}scale=0.5 score-region masked-rows=zero
// CHECK-LABEL: @sum_zero_is_one(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}captures(
func.func @sum_zero_is_one(%q: !q, %k: !k, %v: !k, %mask: !b) -> !q {
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
  %c20 = arith.constant dense<0.0> : !r
  %t21 = arith.cmpf oeq, %t19, %c20 : !r
  %c22 = arith.constant dense<1.0> : !r
  %t23 = arith.select %t21, %c22, %t19 : tensor<2x8xi1>, !r
  %e24 = tensor.empty() : !s
  %t25 = linalg.broadcast ins(%t23 : !r) outs(%e24 : !s) dimensions = [2]
  %t26 = arith.divf %t16, %t25 : !s
  %e27 = tensor.empty() : !q
  %f28 = linalg.fill ins(%c1 : f32) outs(%e27 : !q) -> !q
  %o29 = linalg.batch_matmul ins(%t26, %v : !s, !k) outs(%f28 : !q) -> !q
  return %o29 : !q
}

// softmax1: exp(-m) is added to the sum, a sink with logit 0.
// REMARK: attention-matched {{.*}}Function=softmax_one {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @softmax_one(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}sinks(
func.func @softmax_one(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant 0xFF800000 : f32
  %e8 = tensor.empty() : !r
  %f9 = linalg.fill ins(%c7 : f32) outs(%e8 : !r) -> !r
  %t10 = linalg.reduce { arith.maximumf } ins(%t6 : !s) outs(%f9 : !r) dimensions = [2]
  %e11 = tensor.empty() : !s
  %t12 = linalg.broadcast ins(%t10 : !r) outs(%e11 : !s) dimensions = [2]
  %t13 = arith.subf %t6, %t12 : !s
  %t14 = math.exp %t13 : !s
  %t15 = arith.negf %t10 : !r
  %t16 = math.exp %t15 : !r
  %e17 = tensor.empty() : !r
  %f18 = linalg.fill ins(%c1 : f32) outs(%e17 : !r) -> !r
  %t19 = linalg.reduce { arith.addf } ins(%t14 : !s) outs(%f18 : !r) dimensions = [2]
  %t20 = arith.addf %t19, %t16 : !r
  %e21 = tensor.empty() : !s
  %t22 = linalg.broadcast ins(%t20 : !r) outs(%e21 : !s) dimensions = [2]
  %t23 = arith.divf %t14, %t22 : !s
  %e24 = tensor.empty() : !q
  %f25 = linalg.fill ins(%c1 : f32) outs(%e24 : !q) -> !q
  %o26 = linalg.batch_matmul ins(%t23, %v : !s, !k) outs(%f25 : !q) -> !q
  return %o26 : !q
}

// exp(sink - max(m, sink)) is added to the sum.
// REMARK: attention-matched {{.*}}Function=sink {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @sink(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}sinks(
func.func @sink(%q: !q, %k: !k, %v: !k, %sink: tensor<2xf32>) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %e7 = tensor.empty() : !r
  %t8 = linalg.broadcast ins(%sink : tensor<2xf32>) outs(%e7 : !r) dimensions = [1]
  %c9 = arith.constant 0xFF800000 : f32
  %e10 = tensor.empty() : !r
  %f11 = linalg.fill ins(%c9 : f32) outs(%e10 : !r) -> !r
  %t12 = linalg.reduce { arith.maximumf } ins(%t6 : !s) outs(%f11 : !r) dimensions = [2]
  %t13 = arith.maximumf %t12, %t8 : !r
  %e14 = tensor.empty() : !s
  %t15 = linalg.broadcast ins(%t13 : !r) outs(%e14 : !s) dimensions = [2]
  %t16 = arith.subf %t6, %t15 : !s
  %t17 = math.exp %t16 : !s
  %t18 = arith.subf %t8, %t13 : !r
  %t19 = math.exp %t18 : !r
  %e20 = tensor.empty() : !r
  %f21 = linalg.fill ins(%c1 : f32) outs(%e20 : !r) -> !r
  %t22 = linalg.reduce { arith.addf } ins(%t17 : !s) outs(%f21 : !r) dimensions = [2]
  %t23 = arith.addf %t22, %t19 : !r
  %e24 = tensor.empty() : !s
  %t25 = linalg.broadcast ins(%t23 : !r) outs(%e24 : !s) dimensions = [2]
  %t26 = arith.divf %t17, %t25 : !s
  %e27 = tensor.empty() : !q
  %f28 = linalg.fill ins(%c1 : f32) outs(%e27 : !q) -> !q
  %o29 = linalg.batch_matmul ins(%t26, %v : !s, !k) outs(%f28 : !q) -> !q
  return %o29 : !q
}

// The same with a mask: a hidden row is zero.
// REMARK: attention-matched {{.*}}Function=sink_masked {{.*}}scale=0.5 score-region masked-rows=nan
// CHECK-LABEL: @sink_masked(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}captures({{.*}}sinks(
func.func @sink_masked(%q: !q, %k: !k, %v: !k, %sink: tensor<2xf32>, %mask: !b) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant dense<0xFF800000> : !s
  %t8 = arith.select %mask, %t6, %c7 : !b, !s
  %e9 = tensor.empty() : !r
  %t10 = linalg.broadcast ins(%sink : tensor<2xf32>) outs(%e9 : !r) dimensions = [1]
  %c11 = arith.constant 0xFF800000 : f32
  %e12 = tensor.empty() : !r
  %f13 = linalg.fill ins(%c11 : f32) outs(%e12 : !r) -> !r
  %t14 = linalg.reduce { arith.maximumf } ins(%t8 : !s) outs(%f13 : !r) dimensions = [2]
  %t15 = arith.maximumf %t14, %t10 : !r
  %e16 = tensor.empty() : !s
  %t17 = linalg.broadcast ins(%t15 : !r) outs(%e16 : !s) dimensions = [2]
  %t18 = arith.subf %t8, %t17 : !s
  %t19 = math.exp %t18 : !s
  %t20 = arith.subf %t10, %t15 : !r
  %t21 = math.exp %t20 : !r
  %e22 = tensor.empty() : !r
  %f23 = linalg.fill ins(%c1 : f32) outs(%e22 : !r) -> !r
  %t24 = linalg.reduce { arith.addf } ins(%t19 : !s) outs(%f23 : !r) dimensions = [2]
  %t25 = arith.addf %t24, %t21 : !r
  %e26 = tensor.empty() : !s
  %t27 = linalg.broadcast ins(%t25 : !r) outs(%e26 : !s) dimensions = [2]
  %t28 = arith.divf %t19, %t27 : !s
  %e29 = tensor.empty() : !q
  %f30 = linalg.fill ins(%c1 : f32) outs(%e29 : !q) -> !q
  %o31 = linalg.batch_matmul ins(%t28, %v : !s, !k) outs(%f30 : !q) -> !q
  return %o31 : !q
}

// gpt-oss: the sink is a column of the scores, dropped after the softmax.
// REMARK: attention-matched {{.*}}Function=sink_concatenated {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @sink_concatenated(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}sinks(
func.func @sink_concatenated(%q: !q, %k: !k, %v: !k, %sink: tensor<2xf32>) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %e7 = tensor.empty() : !r
  %t8 = linalg.broadcast ins(%sink : tensor<2xf32>) outs(%e7 : !r) dimensions = [1]
  %t9 = tensor.expand_shape %t8 [[0], [1, 2]] output_shape [2, 8, 1] : !r into tensor<2x8x1xf32>
  %t10 = tensor.concat dim(2) %t6, %t9 : (!s, tensor<2x8x1xf32>) -> tensor<2x8x13xf32>
  %c11 = arith.constant 0xFF800000 : f32
  %e12 = tensor.empty() : !r
  %f13 = linalg.fill ins(%c11 : f32) outs(%e12 : !r) -> !r
  %t14 = linalg.reduce { arith.maximumf } ins(%t10 : tensor<2x8x13xf32>) outs(%f13 : !r) dimensions = [2]
  %e15 = tensor.empty() : tensor<2x8x13xf32>
  %t16 = linalg.broadcast ins(%t14 : !r) outs(%e15 : tensor<2x8x13xf32>) dimensions = [2]
  %t17 = arith.subf %t10, %t16 : tensor<2x8x13xf32>
  %t18 = math.exp %t17 : tensor<2x8x13xf32>
  %e19 = tensor.empty() : !r
  %f20 = linalg.fill ins(%c1 : f32) outs(%e19 : !r) -> !r
  %t21 = linalg.reduce { arith.addf } ins(%t18 : tensor<2x8x13xf32>) outs(%f20 : !r) dimensions = [2]
  %e22 = tensor.empty() : tensor<2x8x13xf32>
  %t23 = linalg.broadcast ins(%t21 : !r) outs(%e22 : tensor<2x8x13xf32>) dimensions = [2]
  %t24 = arith.divf %t18, %t23 : tensor<2x8x13xf32>
  %t25 = tensor.extract_slice %t24[0, 0, 0] [2, 8, 12] [1, 1, 1] : tensor<2x8x13xf32> to !s
  %e26 = tensor.empty() : !q
  %f27 = linalg.fill ins(%c1 : f32) outs(%e26 : !q) -> !q
  %o28 = linalg.batch_matmul ins(%t25, %v : !s, !k) outs(%f27 : !q) -> !q
  return %o28 : !q
}

// The sum is of exponentials that were rounded, the numerator is not.
// REMARK: attention-matched {{.*}}Function=exp_two_precisions {{.*}}scale=0.5 masked-rows=nan
// CHECK-LABEL: @exp_two_precisions(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}
func.func @exp_two_precisions(%q: !q, %k: !k, %v: !k) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant 0xFF800000 : f32
  %e8 = tensor.empty() : !r
  %f9 = linalg.fill ins(%c7 : f32) outs(%e8 : !r) -> !r
  %t10 = linalg.reduce { arith.maximumf } ins(%t6 : !s) outs(%f9 : !r) dimensions = [2]
  %e11 = tensor.empty() : !s
  %t12 = linalg.broadcast ins(%t10 : !r) outs(%e11 : !s) dimensions = [2]
  %t13 = arith.subf %t6, %t12 : !s
  %t14 = math.exp %t13 : !s
  %t15 = arith.truncf %t14 : !s to !h
  %t16 = arith.extf %t15 : !h to !s
  %e17 = tensor.empty() : !r
  %f18 = linalg.fill ins(%c1 : f32) outs(%e17 : !r) -> !r
  %t19 = linalg.reduce { arith.addf } ins(%t16 : !s) outs(%f18 : !r) dimensions = [2]
  %e20 = tensor.empty() : !s
  %t21 = linalg.broadcast ins(%t19 : !r) outs(%e20 : !s) dimensions = [2]
  %t22 = arith.divf %t14, %t21 : !s
  %e23 = tensor.empty() : !q
  %f24 = linalg.fill ins(%c1 : f32) outs(%e23 : !q) -> !q
  %o25 = linalg.batch_matmul ins(%t22, %v : !s, !k) outs(%f24 : !q) -> !q
  return %o25 : !q
}

// e = exp(s - m) * mask, over its sum: the keys are hidden.
// REMARK: attention-matched {{.*}}Function=masked_exponentials {{.*}}scale=0.5 score-region masked-rows=nan
// CHECK-LABEL: @masked_exponentials(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}captures(
func.func @masked_exponentials(%q: !q, %k: !k, %v: !k, %mask: !b) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %t7 = arith.uitofp %mask : !b to !s
  %c8 = arith.constant 0xFF800000 : f32
  %e9 = tensor.empty() : !r
  %f10 = linalg.fill ins(%c8 : f32) outs(%e9 : !r) -> !r
  %t11 = linalg.reduce { arith.maximumf } ins(%t6 : !s) outs(%f10 : !r) dimensions = [2]
  %e12 = tensor.empty() : !s
  %t13 = linalg.broadcast ins(%t11 : !r) outs(%e12 : !s) dimensions = [2]
  %t14 = arith.subf %t6, %t13 : !s
  %t15 = math.exp %t14 : !s
  %t16 = arith.mulf %t15, %t7 : !s
  %e17 = tensor.empty() : !r
  %f18 = linalg.fill ins(%c1 : f32) outs(%e17 : !r) -> !r
  %t19 = linalg.reduce { arith.addf } ins(%t16 : !s) outs(%f18 : !r) dimensions = [2]
  %e20 = tensor.empty() : !s
  %t21 = linalg.broadcast ins(%t19 : !r) outs(%e20 : !s) dimensions = [2]
  %t22 = arith.divf %t16, %t21 : !s
  %e23 = tensor.empty() : !q
  %f24 = linalg.fill ins(%c1 : f32) outs(%e23 : !q) -> !q
  %o25 = linalg.batch_matmul ins(%t22, %v : !s, !k) outs(%f24 : !q) -> !q
  return %o25 : !q
}

// The same by a select, hidden where the condition holds.
// REMARK: attention-matched {{.*}}Function=selected_exponentials {{.*}}scale=0.5 score-region masked-rows=nan
// CHECK-LABEL: @selected_exponentials(
// CHECK: flash.attention %arg0, %arg1, %arg2{{.*}}captures(
func.func @selected_exponentials(%q: !q, %k: !k, %v: !k, %mask: !b) -> !q {
  %c1 = arith.constant 0.0 : f32
  %e2 = tensor.empty() : !s
  %f3 = linalg.fill ins(%c1 : f32) outs(%e2 : !s) -> !s
  %s4 = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>] ins(%q, %k : !q, !k) outs(%f3 : !s) -> !s
  %c5 = arith.constant dense<0.5> : !s
  %t6 = arith.mulf %s4, %c5 : !s
  %c7 = arith.constant dense<0.0> : !s
  %c8 = arith.constant 0xFF800000 : f32
  %e9 = tensor.empty() : !r
  %f10 = linalg.fill ins(%c8 : f32) outs(%e9 : !r) -> !r
  %t11 = linalg.reduce { arith.maximumf } ins(%t6 : !s) outs(%f10 : !r) dimensions = [2]
  %e12 = tensor.empty() : !s
  %t13 = linalg.broadcast ins(%t11 : !r) outs(%e12 : !s) dimensions = [2]
  %t14 = arith.subf %t6, %t13 : !s
  %t15 = math.exp %t14 : !s
  %t16 = arith.select %mask, %c7, %t15 : !b, !s
  %e17 = tensor.empty() : !r
  %f18 = linalg.fill ins(%c1 : f32) outs(%e17 : !r) -> !r
  %t19 = linalg.reduce { arith.addf } ins(%t16 : !s) outs(%f18 : !r) dimensions = [2]
  %e20 = tensor.empty() : !s
  %t21 = linalg.broadcast ins(%t19 : !r) outs(%e20 : !s) dimensions = [2]
  %t22 = arith.divf %t16, %t21 : !s
  %e23 = tensor.empty() : !q
  %f24 = linalg.fill ins(%c1 : f32) outs(%e23 : !q) -> !q
  %o25 = linalg.batch_matmul ins(%t22, %v : !s, !k) outs(%f24 : !q) -> !q
  return %o25 : !q
}
