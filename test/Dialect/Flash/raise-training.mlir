// RUN: flash-opt %s --flash-raise | FileCheck %s
// RUN: flash-opt %s --flash-explain | FileCheck %s --check-prefix=EXPLAIN
// RUN: flash-run %s --entry=autograd --backend=cpu --verify
// RUN: flash-run %s --entry=delta_from_output --backend=cpu --verify
// RUN: flash-run %s --entry=quotient_rule --backend=cpu --verify
// RUN: flash-run %s --entry=causal_masked_again --backend=cpu --verify
// RUN: flash-run %s --entry=causal_masked_once --backend=cpu --verify
// RUN: flash-run %s --entry=finite_fill --backend=cpu --verify
// RUN: flash-run %s --entry=softcap --backend=cpu --verify
// RUN: flash-run %s --entry=recomputed --backend=cpu --verify
// RUN: flash-run %s --entry=accumulated --backend=cpu --verify
// RUN: flash-run %s --entry=frozen_keys --backend=cpu --verify
// RUN: flash-run %s --entry=split_scale --backend=cpu --verify
// RUN: flash-run %s --entry=gradient_of_scaled_query --backend=cpu --verify
// RUN: flash-run %s --entry=bias_gradient --backend=cpu --verify
// RUN: flash-run %s --entry=grouped_heads --backend=cpu --verify
// RUN: flash-run %s --entry=named_softmax --backend=cpu --verify
// RUN: flash-run %s --entry=transposed_gradient --backend=cpu --verify

// A forward and its backward in one function: both are recognized, and no
// tensor over queries and keys is left.

#mn = affine_map<(b, m, n, x) -> (b, m, n)>
#mx = affine_map<(b, m, n, x) -> (b, m, x)>
#nx = affine_map<(b, m, n, x) -> (b, n, x)>
#xn = affine_map<(b, m, n, x) -> (b, x, n)>
#map = affine_map<(b, m, n) -> (b, m, n)>
#each = {
  indexing_maps = [#map, #map],
  iterator_types = ["parallel", "parallel", "parallel"]
}

// As PyTorch writes it: n = dP * P, dS = n - P * sum(n), times the scale.
// EXPLAIN: @autograd
// EXPLAIN: backward=dv,dk,dq saved-bytes=3072
// CHECK-LABEL: func.func @autograd(
// CHECK: %[[O:.*]], %[[LSE:.*]] = flash.attention %arg0, %arg1, %arg2
// CHECK: %[[DQ:.*]], %[[DK:.*]], %[[DV:.*]] = flash.attention_backward
// CHECK-NOT: linalg
// CHECK: return %[[O]], %[[DQ]], %[[DK]], %[[DV]]
func.func @autograd(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
    -> (tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>) {
  %zero_4x16x12 = arith.constant dense<0.0> : tensor<4x16x12xf32>
  %c0_353553391_4x16x12 = arith.constant dense<0.353553391> : tensor<4x16x12xf32>
  %e_4x16x12 = tensor.empty() : tensor<4x16x12xf32>
  %inf_4x16 = arith.constant dense<0xFF800000> : tensor<4x16xf32>
  %zero_4x16 = arith.constant dense<0.0> : tensor<4x16xf32>
  %zero_4x16x6 = arith.constant dense<0.0> : tensor<4x16x6xf32>
  %zero_4x16x8 = arith.constant dense<0.0> : tensor<4x16x8xf32>
  %zero_4x12x8 = arith.constant dense<0.0> : tensor<4x12x8xf32>
  %zero_4x12x6 = arith.constant dense<0.0> : tensor<4x12x6xf32>
  %0 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%q, %k : tensor<4x16x8xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %1 = linalg.map { arith.mulf } ins(%0, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %2 = linalg.reduce { arith.maximumf } ins(%1 : tensor<4x16x12xf32>) outs(%inf_4x16 : tensor<4x16xf32>) dimensions = [2]
  %3 = linalg.broadcast ins(%2 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %4 = linalg.map { arith.subf } ins(%1, %3 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %5 = linalg.map { math.exp } ins(%4 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %6 = linalg.reduce { arith.addf } ins(%5 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %7 = linalg.broadcast ins(%6 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %8 = linalg.map { arith.divf } ins(%5, %7 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %9 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%8, %v : tensor<4x16x12xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x6 : tensor<4x16x6xf32>) -> tensor<4x16x6xf32>
  %10 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%g, %v : tensor<4x16x6xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %11 = linalg.map { arith.mulf } ins(%10, %8 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %12 = linalg.reduce { arith.addf } ins(%11 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %13 = linalg.broadcast ins(%12 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %14 = linalg.map { arith.mulf } ins(%8, %13 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %15 = linalg.map { arith.subf } ins(%11, %14 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %16 = linalg.map { arith.mulf } ins(%15, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %17 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%16, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %18 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%16, %q : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %19 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%8, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %9, %17, %18, %19 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// The row term from dO and O, and the scale after the contractions.
// CHECK-LABEL: func.func @delta_from_output(
// CHECK: %[[O:.*]], %[[LSE:.*]] = flash.attention %arg0, %arg1, %arg2
// CHECK: %[[DQ:.*]], %[[DK:.*]], %[[DV:.*]] = flash.attention_backward
// CHECK-NOT: linalg
// CHECK: return %[[O]], %[[DQ]], %[[DK]], %[[DV]]
func.func @delta_from_output(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
    -> (tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>) {
  %zero_4x16x12 = arith.constant dense<0.0> : tensor<4x16x12xf32>
  %c0_353553391_4x16x12 = arith.constant dense<0.353553391> : tensor<4x16x12xf32>
  %e_4x16x12 = tensor.empty() : tensor<4x16x12xf32>
  %inf_4x16 = arith.constant dense<0xFF800000> : tensor<4x16xf32>
  %zero_4x16 = arith.constant dense<0.0> : tensor<4x16xf32>
  %zero_4x16x6 = arith.constant dense<0.0> : tensor<4x16x6xf32>
  %e_4x16x6 = tensor.empty() : tensor<4x16x6xf32>
  %zero_4x16x8 = arith.constant dense<0.0> : tensor<4x16x8xf32>
  %c0_353553391_4x16x8 = arith.constant dense<0.353553391> : tensor<4x16x8xf32>
  %e_4x16x8 = tensor.empty() : tensor<4x16x8xf32>
  %zero_4x12x8 = arith.constant dense<0.0> : tensor<4x12x8xf32>
  %c0_353553391_4x12x8 = arith.constant dense<0.353553391> : tensor<4x12x8xf32>
  %e_4x12x8 = tensor.empty() : tensor<4x12x8xf32>
  %zero_4x12x6 = arith.constant dense<0.0> : tensor<4x12x6xf32>
  %0 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%q, %k : tensor<4x16x8xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %1 = linalg.map { arith.mulf } ins(%0, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %2 = linalg.reduce { arith.maximumf } ins(%1 : tensor<4x16x12xf32>) outs(%inf_4x16 : tensor<4x16xf32>) dimensions = [2]
  %3 = linalg.broadcast ins(%2 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %4 = linalg.map { arith.subf } ins(%1, %3 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %5 = linalg.map { math.exp } ins(%4 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %6 = linalg.reduce { arith.addf } ins(%5 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %7 = linalg.broadcast ins(%6 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %8 = linalg.map { arith.divf } ins(%5, %7 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %9 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%8, %v : tensor<4x16x12xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x6 : tensor<4x16x6xf32>) -> tensor<4x16x6xf32>
  %10 = linalg.map { arith.mulf } ins(%g, %9 : tensor<4x16x6xf32>, tensor<4x16x6xf32>) outs(%e_4x16x6 : tensor<4x16x6xf32>)
  %11 = linalg.reduce { arith.addf } ins(%10 : tensor<4x16x6xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %12 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%g, %v : tensor<4x16x6xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %13 = linalg.broadcast ins(%11 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %14 = linalg.map { arith.subf } ins(%12, %13 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %15 = linalg.map { arith.mulf } ins(%14, %8 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %16 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%15, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %17 = linalg.map { arith.mulf } ins(%16, %c0_353553391_4x16x8 : tensor<4x16x8xf32>, tensor<4x16x8xf32>) outs(%e_4x16x8 : tensor<4x16x8xf32>)
  %18 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%15, %q : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %19 = linalg.map { arith.mulf } ins(%18, %c0_353553391_4x12x8 : tensor<4x12x8xf32>, tensor<4x12x8xf32>) outs(%e_4x12x8 : tensor<4x12x8xf32>)
  %20 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%8, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %9, %17, %19, %20 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// As XLA writes it: not P is shared, but the exponentials and their sum.
// CHECK-LABEL: func.func @quotient_rule(
// CHECK: %[[O:.*]], %[[LSE:.*]] = flash.attention %arg0, %arg1, %arg2
// CHECK: %[[DQ:.*]], %[[DK:.*]], %[[DV:.*]] = flash.attention_backward
// CHECK-NOT: linalg
// CHECK: return %[[O]], %[[DQ]], %[[DK]], %[[DV]]
func.func @quotient_rule(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
    -> (tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>) {
  %zero_4x16x12 = arith.constant dense<0.0> : tensor<4x16x12xf32>
  %c0_353553391_4x16x12 = arith.constant dense<0.353553391> : tensor<4x16x12xf32>
  %e_4x16x12 = tensor.empty() : tensor<4x16x12xf32>
  %inf_4x16 = arith.constant dense<0xFF800000> : tensor<4x16xf32>
  %zero_4x16 = arith.constant dense<0.0> : tensor<4x16xf32>
  %zero_4x16x6 = arith.constant dense<0.0> : tensor<4x16x6xf32>
  %c1_0_4x16 = arith.constant dense<1.0> : tensor<4x16xf32>
  %e_4x16 = tensor.empty() : tensor<4x16xf32>
  %zero_4x16x8 = arith.constant dense<0.0> : tensor<4x16x8xf32>
  %zero_4x12x8 = arith.constant dense<0.0> : tensor<4x12x8xf32>
  %zero_4x12x6 = arith.constant dense<0.0> : tensor<4x12x6xf32>
  %0 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%q, %k : tensor<4x16x8xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %1 = linalg.map { arith.mulf } ins(%0, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %2 = linalg.reduce { arith.maximumf } ins(%1 : tensor<4x16x12xf32>) outs(%inf_4x16 : tensor<4x16xf32>) dimensions = [2]
  %3 = linalg.broadcast ins(%2 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %4 = linalg.map { arith.subf } ins(%1, %3 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %5 = linalg.map { math.exp } ins(%4 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %6 = linalg.reduce { arith.addf } ins(%5 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %7 = linalg.broadcast ins(%6 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %8 = linalg.map { arith.divf } ins(%5, %7 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %9 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%8, %v : tensor<4x16x12xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x6 : tensor<4x16x6xf32>) -> tensor<4x16x6xf32>
  %10 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%g, %v : tensor<4x16x6xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %11 = linalg.map { arith.mulf } ins(%6, %6 : tensor<4x16xf32>, tensor<4x16xf32>) outs(%e_4x16 : tensor<4x16xf32>)
  %12 = linalg.map { arith.divf } ins(%c1_0_4x16, %11 : tensor<4x16xf32>, tensor<4x16xf32>) outs(%e_4x16 : tensor<4x16xf32>)
  %13 = linalg.broadcast ins(%12 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %14 = linalg.map { arith.mulf } ins(%10, %13 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %15 = linalg.map { arith.mulf } ins(%14, %5 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %16 = linalg.reduce { arith.addf } ins(%15 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %17 = linalg.map { arith.negf } ins(%16 : tensor<4x16xf32>) outs(%e_4x16 : tensor<4x16xf32>)
  %18 = linalg.broadcast ins(%6 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %19 = linalg.map { arith.divf } ins(%10, %18 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %20 = linalg.broadcast ins(%17 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %21 = linalg.map { arith.addf } ins(%19, %20 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %22 = linalg.map { arith.mulf } ins(%21, %5 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %23 = linalg.map { arith.mulf } ins(%22, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %24 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%23, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %25 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%23, %q : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %26 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%8, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %9, %24, %25, %26 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// The select that masks has a gradient as well.
// CHECK-LABEL: func.func @causal_masked_again(
// CHECK: %[[O:.*]], %[[LSE:.*]] = flash.attention %arg0, %arg1, %arg2
// CHECK: %[[DQ:.*]], %[[DK:.*]], %[[DV:.*]] = flash.attention_backward
// CHECK-NOT: linalg
// CHECK: return %[[O]], %[[DQ]], %[[DK]], %[[DV]]
func.func @causal_masked_again(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
    -> (tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>) {
  %zero_4x16x12 = arith.constant dense<0.0> : tensor<4x16x12xf32>
  %c0_353553391_4x16x12 = arith.constant dense<0.353553391> : tensor<4x16x12xf32>
  %e_4x16x12 = tensor.empty() : tensor<4x16x12xf32>
  %fill_inf = arith.constant 0xFF800000 : f32
  %inf_4x16 = arith.constant dense<0xFF800000> : tensor<4x16xf32>
  %zero_4x16 = arith.constant dense<0.0> : tensor<4x16xf32>
  %zero_4x16x6 = arith.constant dense<0.0> : tensor<4x16x6xf32>
  %fill_0_0 = arith.constant 0.0 : f32
  %zero_4x16x8 = arith.constant dense<0.0> : tensor<4x16x8xf32>
  %zero_4x12x8 = arith.constant dense<0.0> : tensor<4x12x8xf32>
  %zero_4x12x6 = arith.constant dense<0.0> : tensor<4x12x6xf32>
  %0 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%q, %k : tensor<4x16x8xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %1 = linalg.map { arith.mulf } ins(%0, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %2 = linalg.generic #each ins(%1 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %h = arith.cmpi sge, %i, %j : index
    %x = arith.select %h, %a, %fill_inf : f32
    linalg.yield %x : f32
  } -> tensor<4x16x12xf32>
  %3 = linalg.reduce { arith.maximumf } ins(%2 : tensor<4x16x12xf32>) outs(%inf_4x16 : tensor<4x16xf32>) dimensions = [2]
  %4 = linalg.broadcast ins(%3 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %5 = linalg.map { arith.subf } ins(%2, %4 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %6 = linalg.map { math.exp } ins(%5 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %7 = linalg.reduce { arith.addf } ins(%6 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %8 = linalg.broadcast ins(%7 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %9 = linalg.map { arith.divf } ins(%6, %8 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %10 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%9, %v : tensor<4x16x12xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x6 : tensor<4x16x6xf32>) -> tensor<4x16x6xf32>
  %11 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%g, %v : tensor<4x16x6xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %12 = linalg.map { arith.mulf } ins(%11, %9 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %13 = linalg.reduce { arith.addf } ins(%12 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %14 = linalg.broadcast ins(%13 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %15 = linalg.map { arith.mulf } ins(%9, %14 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %16 = linalg.map { arith.subf } ins(%12, %15 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %17 = linalg.generic #each ins(%16 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %h = arith.cmpi sge, %i, %j : index
    %x = arith.select %h, %a, %fill_0_0 : f32
    linalg.yield %x : f32
  } -> tensor<4x16x12xf32>
  %18 = linalg.map { arith.mulf } ins(%17, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %19 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%18, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %20 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%18, %q : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %21 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%9, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %10, %19, %20, %21 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// With -inf there is nothing to select: P is 0 where the mask hides.
// CHECK-LABEL: func.func @causal_masked_once(
// CHECK: %[[O:.*]], %[[LSE:.*]] = flash.attention %arg0, %arg1, %arg2
// CHECK: %[[DQ:.*]], %[[DK:.*]], %[[DV:.*]] = flash.attention_backward
// CHECK-NOT: linalg
// CHECK: return %[[O]], %[[DQ]], %[[DK]], %[[DV]]
func.func @causal_masked_once(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
    -> (tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>) {
  %zero_4x16x12 = arith.constant dense<0.0> : tensor<4x16x12xf32>
  %c0_353553391_4x16x12 = arith.constant dense<0.353553391> : tensor<4x16x12xf32>
  %e_4x16x12 = tensor.empty() : tensor<4x16x12xf32>
  %fill_inf = arith.constant 0xFF800000 : f32
  %inf_4x16 = arith.constant dense<0xFF800000> : tensor<4x16xf32>
  %zero_4x16 = arith.constant dense<0.0> : tensor<4x16xf32>
  %zero_4x16x6 = arith.constant dense<0.0> : tensor<4x16x6xf32>
  %zero_4x16x8 = arith.constant dense<0.0> : tensor<4x16x8xf32>
  %zero_4x12x8 = arith.constant dense<0.0> : tensor<4x12x8xf32>
  %zero_4x12x6 = arith.constant dense<0.0> : tensor<4x12x6xf32>
  %0 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%q, %k : tensor<4x16x8xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %1 = linalg.map { arith.mulf } ins(%0, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %2 = linalg.generic #each ins(%1 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %h = arith.cmpi sge, %i, %j : index
    %x = arith.select %h, %a, %fill_inf : f32
    linalg.yield %x : f32
  } -> tensor<4x16x12xf32>
  %3 = linalg.reduce { arith.maximumf } ins(%2 : tensor<4x16x12xf32>) outs(%inf_4x16 : tensor<4x16xf32>) dimensions = [2]
  %4 = linalg.broadcast ins(%3 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %5 = linalg.map { arith.subf } ins(%2, %4 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %6 = linalg.map { math.exp } ins(%5 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %7 = linalg.reduce { arith.addf } ins(%6 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %8 = linalg.broadcast ins(%7 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %9 = linalg.map { arith.divf } ins(%6, %8 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %10 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%9, %v : tensor<4x16x12xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x6 : tensor<4x16x6xf32>) -> tensor<4x16x6xf32>
  %11 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%g, %v : tensor<4x16x6xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %12 = linalg.map { arith.mulf } ins(%11, %9 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %13 = linalg.reduce { arith.addf } ins(%12 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %14 = linalg.broadcast ins(%13 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %15 = linalg.map { arith.mulf } ins(%9, %14 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %16 = linalg.map { arith.subf } ins(%12, %15 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %17 = linalg.map { arith.mulf } ins(%16, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %18 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%17, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %19 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%17, %q : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %20 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%9, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %10, %18, %19, %20 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// With a finite fill the mask is needed in the backward. Each row sees its own
// key: nothing is to be done about hidden rows.
// CHECK-LABEL: func.func @finite_fill(
// CHECK: %[[O:.*]], %[[LSE:.*]] = flash.attention %arg0, %arg1, %arg2
// CHECK: %[[DQ:.*]], %[[DK:.*]], %[[DV:.*]] = flash.attention_backward
// CHECK-NOT: renormalize
// CHECK-NOT: linalg
// CHECK: return %[[O]], %[[DQ]], %[[DK]], %[[DV]]
func.func @finite_fill(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
    -> (tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>) {
  %zero_4x16x12 = arith.constant dense<0.0> : tensor<4x16x12xf32>
  %c0_353553391_4x16x12 = arith.constant dense<0.353553391> : tensor<4x16x12xf32>
  %e_4x16x12 = tensor.empty() : tensor<4x16x12xf32>
  %fill_m1_0e9 = arith.constant -1.0e9 : f32
  %inf_4x16 = arith.constant dense<0xFF800000> : tensor<4x16xf32>
  %zero_4x16 = arith.constant dense<0.0> : tensor<4x16xf32>
  %zero_4x16x6 = arith.constant dense<0.0> : tensor<4x16x6xf32>
  %fill_0_0 = arith.constant 0.0 : f32
  %zero_4x16x8 = arith.constant dense<0.0> : tensor<4x16x8xf32>
  %zero_4x12x8 = arith.constant dense<0.0> : tensor<4x12x8xf32>
  %zero_4x12x6 = arith.constant dense<0.0> : tensor<4x12x6xf32>
  %0 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%q, %k : tensor<4x16x8xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %1 = linalg.map { arith.mulf } ins(%0, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %2 = linalg.generic #each ins(%1 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %h = arith.cmpi sge, %i, %j : index
    %x = arith.select %h, %a, %fill_m1_0e9 : f32
    linalg.yield %x : f32
  } -> tensor<4x16x12xf32>
  %3 = linalg.reduce { arith.maximumf } ins(%2 : tensor<4x16x12xf32>) outs(%inf_4x16 : tensor<4x16xf32>) dimensions = [2]
  %4 = linalg.broadcast ins(%3 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %5 = linalg.map { arith.subf } ins(%2, %4 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %6 = linalg.map { math.exp } ins(%5 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %7 = linalg.reduce { arith.addf } ins(%6 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %8 = linalg.broadcast ins(%7 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %9 = linalg.map { arith.divf } ins(%6, %8 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %10 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%9, %v : tensor<4x16x12xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x6 : tensor<4x16x6xf32>) -> tensor<4x16x6xf32>
  %11 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%g, %v : tensor<4x16x6xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %12 = linalg.map { arith.mulf } ins(%11, %9 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %13 = linalg.reduce { arith.addf } ins(%12 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %14 = linalg.broadcast ins(%13 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %15 = linalg.map { arith.mulf } ins(%9, %14 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %16 = linalg.map { arith.subf } ins(%12, %15 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %17 = linalg.generic #each ins(%16 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %h = arith.cmpi sge, %i, %j : index
    %x = arith.select %h, %a, %fill_0_0 : f32
    linalg.yield %x : f32
  } -> tensor<4x16x12xf32>
  %18 = linalg.map { arith.mulf } ins(%17, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %19 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%18, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %20 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%18, %q : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %21 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%9, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %10, %19, %20, %21 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// A score modification with its derivative.
// CHECK-LABEL: func.func @softcap(
// CHECK: %[[O:.*]], %[[LSE:.*]] = flash.attention %arg0, %arg1, %arg2
// CHECK: %[[DQ:.*]], %[[DK:.*]], %[[DV:.*]] = flash.attention_backward
// CHECK-NOT: linalg
// CHECK: return %[[O]], %[[DQ]], %[[DK]], %[[DV]]
func.func @softcap(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
    -> (tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>) {
  %c5_0_4x16x12 = arith.constant dense<5.0> : tensor<4x16x12xf32>
  %zero_4x16x12 = arith.constant dense<0.0> : tensor<4x16x12xf32>
  %c0_353553391_4x16x12 = arith.constant dense<0.353553391> : tensor<4x16x12xf32>
  %e_4x16x12 = tensor.empty() : tensor<4x16x12xf32>
  %inf_4x16 = arith.constant dense<0xFF800000> : tensor<4x16xf32>
  %zero_4x16 = arith.constant dense<0.0> : tensor<4x16xf32>
  %zero_4x16x6 = arith.constant dense<0.0> : tensor<4x16x6xf32>
  %c1_0_4x16x12 = arith.constant dense<1.0> : tensor<4x16x12xf32>
  %zero_4x16x8 = arith.constant dense<0.0> : tensor<4x16x8xf32>
  %zero_4x12x8 = arith.constant dense<0.0> : tensor<4x12x8xf32>
  %zero_4x12x6 = arith.constant dense<0.0> : tensor<4x12x6xf32>
  %0 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%q, %k : tensor<4x16x8xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %1 = linalg.map { arith.mulf } ins(%0, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %2 = linalg.map { arith.divf } ins(%1, %c5_0_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %3 = linalg.map { math.tanh } ins(%2 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %4 = linalg.map { arith.mulf } ins(%3, %c5_0_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %5 = linalg.reduce { arith.maximumf } ins(%4 : tensor<4x16x12xf32>) outs(%inf_4x16 : tensor<4x16xf32>) dimensions = [2]
  %6 = linalg.broadcast ins(%5 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %7 = linalg.map { arith.subf } ins(%4, %6 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %8 = linalg.map { math.exp } ins(%7 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %9 = linalg.reduce { arith.addf } ins(%8 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %10 = linalg.broadcast ins(%9 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %11 = linalg.map { arith.divf } ins(%8, %10 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %12 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%11, %v : tensor<4x16x12xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x6 : tensor<4x16x6xf32>) -> tensor<4x16x6xf32>
  %13 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%g, %v : tensor<4x16x6xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %14 = linalg.map { arith.mulf } ins(%13, %11 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %15 = linalg.reduce { arith.addf } ins(%14 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %16 = linalg.broadcast ins(%15 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %17 = linalg.map { arith.mulf } ins(%11, %16 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %18 = linalg.map { arith.subf } ins(%14, %17 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %19 = linalg.map { arith.mulf } ins(%18, %c5_0_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %20 = linalg.map { arith.mulf } ins(%3, %3 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %21 = linalg.map { arith.subf } ins(%c1_0_4x16x12, %20 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %22 = linalg.map { arith.mulf } ins(%19, %21 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %23 = linalg.map { arith.divf } ins(%22, %c5_0_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %24 = linalg.map { arith.mulf } ins(%23, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %25 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%24, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %26 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%24, %q : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %27 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%11, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %12, %25, %26, %27 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// The backward has P from the scores and the log-sum-exp.
// CHECK-LABEL: func.func @recomputed(
// CHECK: %[[O:.*]], %[[LSE:.*]] = flash.attention %arg0, %arg1, %arg2
// CHECK: %[[DQ:.*]], %[[DK:.*]], %[[DV:.*]] = flash.attention_backward
// CHECK-NOT: linalg
// CHECK: return %[[O]], %[[DQ]], %[[DK]], %[[DV]]
func.func @recomputed(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
    -> (tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>) {
  %zero_4x16x12 = arith.constant dense<0.0> : tensor<4x16x12xf32>
  %c0_353553391_4x16x12 = arith.constant dense<0.353553391> : tensor<4x16x12xf32>
  %e_4x16x12 = tensor.empty() : tensor<4x16x12xf32>
  %inf_4x16 = arith.constant dense<0xFF800000> : tensor<4x16xf32>
  %zero_4x16 = arith.constant dense<0.0> : tensor<4x16xf32>
  %zero_4x16x6 = arith.constant dense<0.0> : tensor<4x16x6xf32>
  %e_4x16 = tensor.empty() : tensor<4x16xf32>
  %zero_4x16x8 = arith.constant dense<0.0> : tensor<4x16x8xf32>
  %zero_4x12x8 = arith.constant dense<0.0> : tensor<4x12x8xf32>
  %zero_4x12x6 = arith.constant dense<0.0> : tensor<4x12x6xf32>
  %0 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%q, %k : tensor<4x16x8xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %1 = linalg.map { arith.mulf } ins(%0, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %2 = linalg.reduce { arith.maximumf } ins(%1 : tensor<4x16x12xf32>) outs(%inf_4x16 : tensor<4x16xf32>) dimensions = [2]
  %3 = linalg.broadcast ins(%2 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %4 = linalg.map { arith.subf } ins(%1, %3 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %5 = linalg.map { math.exp } ins(%4 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %6 = linalg.reduce { arith.addf } ins(%5 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %7 = linalg.broadcast ins(%6 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %8 = linalg.map { arith.divf } ins(%5, %7 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %9 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%8, %v : tensor<4x16x12xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x6 : tensor<4x16x6xf32>) -> tensor<4x16x6xf32>
  %10 = linalg.map { math.log } ins(%6 : tensor<4x16xf32>) outs(%e_4x16 : tensor<4x16xf32>)
  %11 = linalg.map { arith.addf } ins(%2, %10 : tensor<4x16xf32>, tensor<4x16xf32>) outs(%e_4x16 : tensor<4x16xf32>)
  %12 = linalg.broadcast ins(%11 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %13 = linalg.map { arith.subf } ins(%1, %12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %14 = linalg.map { math.exp } ins(%13 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %15 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%g, %v : tensor<4x16x6xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %16 = linalg.map { arith.mulf } ins(%15, %14 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %17 = linalg.reduce { arith.addf } ins(%16 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %18 = linalg.broadcast ins(%17 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %19 = linalg.map { arith.mulf } ins(%14, %18 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %20 = linalg.map { arith.subf } ins(%16, %19 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %21 = linalg.map { arith.mulf } ins(%20, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %22 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%21, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %23 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%21, %q : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %24 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%14, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %9, %22, %23, %24 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// A gradient that is added to what is there: the sum stays.
// CHECK-LABEL: func.func @accumulated(
// CHECK: %[[DQ:.*]], %[[DK:.*]], %[[DV:.*]] = flash.attention_backward
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}} ins(%[[DQ]], %{{.*}} :
// CHECK: arith.addf
// CHECK: return %{{.*}}, %[[SUM]], %[[DK]], %[[DV]]
func.func @accumulated(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>, %acc: tensor<4x16x8xf32>)
    -> (tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>) {
  %zero_4x16x12 = arith.constant dense<0.0> : tensor<4x16x12xf32>
  %c0_353553391_4x16x12 = arith.constant dense<0.353553391> : tensor<4x16x12xf32>
  %e_4x16x12 = tensor.empty() : tensor<4x16x12xf32>
  %inf_4x16 = arith.constant dense<0xFF800000> : tensor<4x16xf32>
  %zero_4x16 = arith.constant dense<0.0> : tensor<4x16xf32>
  %zero_4x16x6 = arith.constant dense<0.0> : tensor<4x16x6xf32>
  %c0_353553391_4x16x8 = arith.constant dense<0.353553391> : tensor<4x16x8xf32>
  %e_4x16x8 = tensor.empty() : tensor<4x16x8xf32>
  %zero_4x12x8 = arith.constant dense<0.0> : tensor<4x12x8xf32>
  %zero_4x12x6 = arith.constant dense<0.0> : tensor<4x12x6xf32>
  %0 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%q, %k : tensor<4x16x8xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %1 = linalg.map { arith.mulf } ins(%0, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %2 = linalg.reduce { arith.maximumf } ins(%1 : tensor<4x16x12xf32>) outs(%inf_4x16 : tensor<4x16xf32>) dimensions = [2]
  %3 = linalg.broadcast ins(%2 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %4 = linalg.map { arith.subf } ins(%1, %3 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %5 = linalg.map { math.exp } ins(%4 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %6 = linalg.reduce { arith.addf } ins(%5 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %7 = linalg.broadcast ins(%6 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %8 = linalg.map { arith.divf } ins(%5, %7 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %9 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%8, %v : tensor<4x16x12xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x6 : tensor<4x16x6xf32>) -> tensor<4x16x6xf32>
  %10 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%g, %v : tensor<4x16x6xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %11 = linalg.map { arith.mulf } ins(%10, %8 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %12 = linalg.reduce { arith.addf } ins(%11 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %13 = linalg.broadcast ins(%12 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %14 = linalg.map { arith.mulf } ins(%8, %13 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %15 = linalg.map { arith.subf } ins(%11, %14 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %16 = linalg.map { arith.mulf } ins(%15, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %17 = linalg.map { arith.mulf } ins(%acc, %c0_353553391_4x16x8 : tensor<4x16x8xf32>, tensor<4x16x8xf32>) outs(%e_4x16x8 : tensor<4x16x8xf32>)
  %18 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%16, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%17 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %19 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%16, %q : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %20 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%8, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %9, %18, %19, %20 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// Only one of the gradients.
// CHECK-LABEL: func.func @frozen_keys(
// CHECK: %[[DQ:.*]] = flash.attention_backward
// CHECK-NOT: linalg
// CHECK: return %{{.*}}, %[[DQ]] :
func.func @frozen_keys(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
    -> (tensor<4x16x6xf32>, tensor<4x16x8xf32>) {
  %zero_4x16x12 = arith.constant dense<0.0> : tensor<4x16x12xf32>
  %c0_353553391_4x16x12 = arith.constant dense<0.353553391> : tensor<4x16x12xf32>
  %e_4x16x12 = tensor.empty() : tensor<4x16x12xf32>
  %inf_4x16 = arith.constant dense<0xFF800000> : tensor<4x16xf32>
  %zero_4x16 = arith.constant dense<0.0> : tensor<4x16xf32>
  %zero_4x16x6 = arith.constant dense<0.0> : tensor<4x16x6xf32>
  %zero_4x16x8 = arith.constant dense<0.0> : tensor<4x16x8xf32>
  %0 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%q, %k : tensor<4x16x8xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %1 = linalg.map { arith.mulf } ins(%0, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %2 = linalg.reduce { arith.maximumf } ins(%1 : tensor<4x16x12xf32>) outs(%inf_4x16 : tensor<4x16xf32>) dimensions = [2]
  %3 = linalg.broadcast ins(%2 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %4 = linalg.map { arith.subf } ins(%1, %3 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %5 = linalg.map { math.exp } ins(%4 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %6 = linalg.reduce { arith.addf } ins(%5 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %7 = linalg.broadcast ins(%6 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %8 = linalg.map { arith.divf } ins(%5, %7 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %9 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%8, %v : tensor<4x16x12xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x6 : tensor<4x16x6xf32>) -> tensor<4x16x6xf32>
  %10 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%g, %v : tensor<4x16x6xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %11 = linalg.map { arith.mulf } ins(%10, %8 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %12 = linalg.reduce { arith.addf } ins(%11 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %13 = linalg.broadcast ins(%12 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %14 = linalg.map { arith.mulf } ins(%8, %13 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %15 = linalg.map { arith.subf } ins(%11, %14 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %16 = linalg.map { arith.mulf } ins(%15, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %17 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%16, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  return %9, %17 : tensor<4x16x6xf32>, tensor<4x16x8xf32>
}

// The root of the scale on Q and on K, and on both gradients.
// CHECK-LABEL: func.func @split_scale(
// CHECK: %[[O:.*]], %[[LSE:.*]] = flash.attention %arg0, %arg1, %arg2
// CHECK: %[[DQ:.*]], %[[DK:.*]], %[[DV:.*]] = flash.attention_backward
// CHECK-NOT: linalg
// CHECK: return %[[O]], %[[DQ]], %[[DK]], %[[DV]]
func.func @split_scale(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
    -> (tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>) {
  %c0_594603558_4x16x8 = arith.constant dense<0.594603558> : tensor<4x16x8xf32>
  %e_4x16x8 = tensor.empty() : tensor<4x16x8xf32>
  %c0_594603558_4x12x8 = arith.constant dense<0.594603558> : tensor<4x12x8xf32>
  %e_4x12x8 = tensor.empty() : tensor<4x12x8xf32>
  %zero_4x16x12 = arith.constant dense<0.0> : tensor<4x16x12xf32>
  %inf_4x16 = arith.constant dense<0xFF800000> : tensor<4x16xf32>
  %e_4x16x12 = tensor.empty() : tensor<4x16x12xf32>
  %zero_4x16 = arith.constant dense<0.0> : tensor<4x16xf32>
  %zero_4x16x6 = arith.constant dense<0.0> : tensor<4x16x6xf32>
  %zero_4x16x8 = arith.constant dense<0.0> : tensor<4x16x8xf32>
  %zero_4x12x8 = arith.constant dense<0.0> : tensor<4x12x8xf32>
  %zero_4x12x6 = arith.constant dense<0.0> : tensor<4x12x6xf32>
  %0 = linalg.map { arith.mulf } ins(%q, %c0_594603558_4x16x8 : tensor<4x16x8xf32>, tensor<4x16x8xf32>) outs(%e_4x16x8 : tensor<4x16x8xf32>)
  %1 = linalg.map { arith.mulf } ins(%k, %c0_594603558_4x12x8 : tensor<4x12x8xf32>, tensor<4x12x8xf32>) outs(%e_4x12x8 : tensor<4x12x8xf32>)
  %2 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%0, %1 : tensor<4x16x8xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %3 = linalg.reduce { arith.maximumf } ins(%2 : tensor<4x16x12xf32>) outs(%inf_4x16 : tensor<4x16xf32>) dimensions = [2]
  %4 = linalg.broadcast ins(%3 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %5 = linalg.map { arith.subf } ins(%2, %4 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %6 = linalg.map { math.exp } ins(%5 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %7 = linalg.reduce { arith.addf } ins(%6 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %8 = linalg.broadcast ins(%7 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %9 = linalg.map { arith.divf } ins(%6, %8 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %10 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%9, %v : tensor<4x16x12xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x6 : tensor<4x16x6xf32>) -> tensor<4x16x6xf32>
  %11 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%g, %v : tensor<4x16x6xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %12 = linalg.map { arith.mulf } ins(%11, %9 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %13 = linalg.reduce { arith.addf } ins(%12 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %14 = linalg.broadcast ins(%13 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %15 = linalg.map { arith.mulf } ins(%9, %14 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %16 = linalg.map { arith.subf } ins(%12, %15 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %17 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%16, %1 : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %18 = linalg.map { arith.mulf } ins(%17, %c0_594603558_4x16x8 : tensor<4x16x8xf32>, tensor<4x16x8xf32>) outs(%e_4x16x8 : tensor<4x16x8xf32>)
  %19 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%16, %0 : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %20 = linalg.map { arith.mulf } ins(%19, %c0_594603558_4x12x8 : tensor<4x12x8xf32>, tensor<4x12x8xf32>) outs(%e_4x12x8 : tensor<4x12x8xf32>)
  %21 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%9, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %10, %18, %20, %21 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// The gradient of c * Q is asked for: that of Q, divided by c.
// CHECK-LABEL: func.func @gradient_of_scaled_query(
// CHECK: %[[DQ:.*]], %[[DK:.*]], %[[DV:.*]] = flash.attention_backward
// CHECK: %[[SCALED:.*]] = linalg.generic {{.*}} ins(%[[DQ]]
// CHECK: arith.constant 2.828427
// CHECK: arith.mulf
// CHECK: return %{{.*}}, %{{.*}}, %[[SCALED]], %[[DK]], %[[DV]]
func.func @gradient_of_scaled_query(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
    -> (tensor<4x16x8xf32>, tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>) {
  %c0_353553391_4x16x8 = arith.constant dense<0.353553391> : tensor<4x16x8xf32>
  %e_4x16x8 = tensor.empty() : tensor<4x16x8xf32>
  %zero_4x16x12 = arith.constant dense<0.0> : tensor<4x16x12xf32>
  %inf_4x16 = arith.constant dense<0xFF800000> : tensor<4x16xf32>
  %e_4x16x12 = tensor.empty() : tensor<4x16x12xf32>
  %zero_4x16 = arith.constant dense<0.0> : tensor<4x16xf32>
  %zero_4x16x6 = arith.constant dense<0.0> : tensor<4x16x6xf32>
  %zero_4x16x8 = arith.constant dense<0.0> : tensor<4x16x8xf32>
  %zero_4x12x8 = arith.constant dense<0.0> : tensor<4x12x8xf32>
  %zero_4x12x6 = arith.constant dense<0.0> : tensor<4x12x6xf32>
  %0 = linalg.map { arith.mulf } ins(%q, %c0_353553391_4x16x8 : tensor<4x16x8xf32>, tensor<4x16x8xf32>) outs(%e_4x16x8 : tensor<4x16x8xf32>)
  %1 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%0, %k : tensor<4x16x8xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %2 = linalg.reduce { arith.maximumf } ins(%1 : tensor<4x16x12xf32>) outs(%inf_4x16 : tensor<4x16xf32>) dimensions = [2]
  %3 = linalg.broadcast ins(%2 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %4 = linalg.map { arith.subf } ins(%1, %3 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %5 = linalg.map { math.exp } ins(%4 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %6 = linalg.reduce { arith.addf } ins(%5 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %7 = linalg.broadcast ins(%6 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %8 = linalg.map { arith.divf } ins(%5, %7 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %9 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%8, %v : tensor<4x16x12xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x6 : tensor<4x16x6xf32>) -> tensor<4x16x6xf32>
  %10 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%g, %v : tensor<4x16x6xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %11 = linalg.map { arith.mulf } ins(%10, %8 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %12 = linalg.reduce { arith.addf } ins(%11 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %13 = linalg.broadcast ins(%12 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %14 = linalg.map { arith.mulf } ins(%8, %13 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %15 = linalg.map { arith.subf } ins(%11, %14 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %16 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%15, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %17 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%15, %0 : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %18 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%8, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %0, %9, %16, %17, %18 : tensor<4x16x8xf32>, tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// The gradient of a bias that the batch shares is summed over it.
// CHECK-LABEL: func.func @bias_gradient(
// CHECK: %[[DQ:.*]], %[[DK:.*]], %[[DV:.*]], %[[DB:.*]] = flash.attention_backward
// CHECK-SAME: bias_gradients [0]
// CHECK-NOT: linalg
// CHECK: return %{{.*}}, %[[DQ]], %[[DK]], %[[DV]], %[[DB]]
func.func @bias_gradient(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>, %bias: tensor<16x12xf32>)
    -> (tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>, tensor<16x12xf32>) {
  %zero_4x16x12 = arith.constant dense<0.0> : tensor<4x16x12xf32>
  %c0_353553391_4x16x12 = arith.constant dense<0.353553391> : tensor<4x16x12xf32>
  %e_4x16x12 = tensor.empty() : tensor<4x16x12xf32>
  %inf_4x16 = arith.constant dense<0xFF800000> : tensor<4x16xf32>
  %zero_4x16 = arith.constant dense<0.0> : tensor<4x16xf32>
  %zero_4x16x6 = arith.constant dense<0.0> : tensor<4x16x6xf32>
  %zero_4x16x8 = arith.constant dense<0.0> : tensor<4x16x8xf32>
  %zero_4x12x8 = arith.constant dense<0.0> : tensor<4x12x8xf32>
  %zero_4x12x6 = arith.constant dense<0.0> : tensor<4x12x6xf32>
  %zero_16x12 = arith.constant dense<0.0> : tensor<16x12xf32>
  %0 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%q, %k : tensor<4x16x8xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %1 = linalg.map { arith.mulf } ins(%0, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %2 = linalg.broadcast ins(%bias : tensor<16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [0]
  %3 = linalg.map { arith.addf } ins(%1, %2 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %4 = linalg.reduce { arith.maximumf } ins(%3 : tensor<4x16x12xf32>) outs(%inf_4x16 : tensor<4x16xf32>) dimensions = [2]
  %5 = linalg.broadcast ins(%4 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %6 = linalg.map { arith.subf } ins(%3, %5 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %7 = linalg.map { math.exp } ins(%6 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %8 = linalg.reduce { arith.addf } ins(%7 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %9 = linalg.broadcast ins(%8 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %10 = linalg.map { arith.divf } ins(%7, %9 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %11 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%10, %v : tensor<4x16x12xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x6 : tensor<4x16x6xf32>) -> tensor<4x16x6xf32>
  %12 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%g, %v : tensor<4x16x6xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %13 = linalg.map { arith.mulf } ins(%12, %10 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %14 = linalg.reduce { arith.addf } ins(%13 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %15 = linalg.broadcast ins(%14 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %16 = linalg.map { arith.mulf } ins(%10, %15 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %17 = linalg.map { arith.subf } ins(%13, %16 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %18 = linalg.map { arith.mulf } ins(%17, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %19 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%18, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %20 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%18, %q : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %21 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%10, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  %22 = linalg.reduce { arith.addf } ins(%17 : tensor<4x16x12xf32>) outs(%zero_16x12 : tensor<16x12xf32>) dimensions = [0]
  return %11, %19, %20, %21, %22 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>, tensor<16x12xf32>
}

// The sum over a group of heads belongs to the gradient.
// CHECK-LABEL: func.func @grouped_heads(
// CHECK: %[[O:.*]], %[[LSE:.*]] = flash.attention %arg0, %arg1, %arg2
// CHECK: %[[DQ:.*]], %[[DK:.*]], %[[DV:.*]] = flash.attention_backward
// CHECK-NOT: linalg
// CHECK: return %[[O]], %[[DQ]], %[[DK]], %[[DV]]
func.func @grouped_heads(%q: tensor<4x16x8xf32>, %k: tensor<2x12x8xf32>, %v: tensor<2x12x6xf32>, %g: tensor<4x16x6xf32>)
    -> (tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<2x12x8xf32>, tensor<2x12x6xf32>) {
  %e_2x2x12x8 = tensor.empty() : tensor<2x2x12x8xf32>
  %e_2x2x12x6 = tensor.empty() : tensor<2x2x12x6xf32>
  %zero_4x16x12 = arith.constant dense<0.0> : tensor<4x16x12xf32>
  %c0_353553391_4x16x12 = arith.constant dense<0.353553391> : tensor<4x16x12xf32>
  %e_4x16x12 = tensor.empty() : tensor<4x16x12xf32>
  %inf_4x16 = arith.constant dense<0xFF800000> : tensor<4x16xf32>
  %zero_4x16 = arith.constant dense<0.0> : tensor<4x16xf32>
  %zero_4x16x6 = arith.constant dense<0.0> : tensor<4x16x6xf32>
  %zero_4x16x8 = arith.constant dense<0.0> : tensor<4x16x8xf32>
  %zero_4x12x8 = arith.constant dense<0.0> : tensor<4x12x8xf32>
  %zero_2x12x8 = arith.constant dense<0.0> : tensor<2x12x8xf32>
  %zero_4x12x6 = arith.constant dense<0.0> : tensor<4x12x6xf32>
  %zero_2x12x6 = arith.constant dense<0.0> : tensor<2x12x6xf32>
  %0 = linalg.broadcast ins(%k : tensor<2x12x8xf32>) outs(%e_2x2x12x8 : tensor<2x2x12x8xf32>) dimensions = [1]
  %1 = tensor.collapse_shape %0 [[0, 1], [2], [3]] : tensor<2x2x12x8xf32> into tensor<4x12x8xf32>
  %2 = linalg.broadcast ins(%v : tensor<2x12x6xf32>) outs(%e_2x2x12x6 : tensor<2x2x12x6xf32>) dimensions = [1]
  %3 = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<2x2x12x6xf32> into tensor<4x12x6xf32>
  %4 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%q, %1 : tensor<4x16x8xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %5 = linalg.map { arith.mulf } ins(%4, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %6 = linalg.reduce { arith.maximumf } ins(%5 : tensor<4x16x12xf32>) outs(%inf_4x16 : tensor<4x16xf32>) dimensions = [2]
  %7 = linalg.broadcast ins(%6 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %8 = linalg.map { arith.subf } ins(%5, %7 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %9 = linalg.map { math.exp } ins(%8 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %10 = linalg.reduce { arith.addf } ins(%9 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %11 = linalg.broadcast ins(%10 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %12 = linalg.map { arith.divf } ins(%9, %11 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %13 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%12, %3 : tensor<4x16x12xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x6 : tensor<4x16x6xf32>) -> tensor<4x16x6xf32>
  %14 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%g, %3 : tensor<4x16x6xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %15 = linalg.map { arith.mulf } ins(%14, %12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %16 = linalg.reduce { arith.addf } ins(%15 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %17 = linalg.broadcast ins(%16 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %18 = linalg.map { arith.mulf } ins(%12, %17 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %19 = linalg.map { arith.subf } ins(%15, %18 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %20 = linalg.map { arith.mulf } ins(%19, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %21 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%20, %1 : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %22 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%20, %q : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %23 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 2, 12, 8] : tensor<4x12x8xf32> into tensor<2x2x12x8xf32>
  %24 = linalg.reduce { arith.addf } ins(%23 : tensor<2x2x12x8xf32>) outs(%zero_2x12x8 : tensor<2x12x8xf32>) dimensions = [1]
  %25 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%12, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  %26 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 2, 12, 6] : tensor<4x12x6xf32> into tensor<2x2x12x6xf32>
  %27 = linalg.reduce { arith.addf } ins(%26 : tensor<2x2x12x6xf32>) outs(%zero_2x12x6 : tensor<2x12x6xf32>) dimensions = [1]
  return %13, %21, %24, %27 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<2x12x8xf32>, tensor<2x12x6xf32>
}

// Behind a linalg.softmax P is known by its name.
// CHECK-LABEL: func.func @named_softmax(
// CHECK: %[[O:.*]], %[[LSE:.*]] = flash.attention %arg0, %arg1, %arg2
// CHECK: %[[DQ:.*]], %[[DK:.*]], %[[DV:.*]] = flash.attention_backward
// CHECK-NOT: linalg
// CHECK: return %[[O]], %[[DQ]], %[[DK]], %[[DV]]
func.func @named_softmax(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
    -> (tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>) {
  %zero_4x16x12 = arith.constant dense<0.0> : tensor<4x16x12xf32>
  %c0_353553391_4x16x12 = arith.constant dense<0.353553391> : tensor<4x16x12xf32>
  %e_4x16x12 = tensor.empty() : tensor<4x16x12xf32>
  %zero_4x16x6 = arith.constant dense<0.0> : tensor<4x16x6xf32>
  %zero_4x16 = arith.constant dense<0.0> : tensor<4x16xf32>
  %zero_4x16x8 = arith.constant dense<0.0> : tensor<4x16x8xf32>
  %zero_4x12x8 = arith.constant dense<0.0> : tensor<4x12x8xf32>
  %zero_4x12x6 = arith.constant dense<0.0> : tensor<4x12x6xf32>
  %0 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%q, %k : tensor<4x16x8xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %1 = linalg.map { arith.mulf } ins(%0, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %2 = linalg.softmax dimension(2) ins(%1 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %3 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%2, %v : tensor<4x16x12xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x6 : tensor<4x16x6xf32>) -> tensor<4x16x6xf32>
  %4 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%g, %v : tensor<4x16x6xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %5 = linalg.map { arith.mulf } ins(%4, %2 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %6 = linalg.reduce { arith.addf } ins(%5 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %7 = linalg.broadcast ins(%6 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %8 = linalg.map { arith.mulf } ins(%2, %7 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %9 = linalg.map { arith.subf } ins(%5, %8 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %10 = linalg.map { arith.mulf } ins(%9, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %11 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%10, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %12 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%10, %q : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %13 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%2, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %3, %11, %12, %13 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// A gradient in another layout that is moved afterwards.
// CHECK-LABEL: func.func @transposed_gradient(
// CHECK: %[[O:.*]], %[[LSE:.*]] = flash.attention %arg0, %arg1, %arg2
// CHECK: %[[DQ:.*]], %[[DK:.*]], %[[DV:.*]] = flash.attention_backward
// CHECK-NOT: linalg
// CHECK: return %[[O]], %[[DQ]], %[[DK]], %[[DV]]
func.func @transposed_gradient(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
    -> (tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>) {
  %zero_4x16x12 = arith.constant dense<0.0> : tensor<4x16x12xf32>
  %c0_353553391_4x16x12 = arith.constant dense<0.353553391> : tensor<4x16x12xf32>
  %e_4x16x12 = tensor.empty() : tensor<4x16x12xf32>
  %inf_4x16 = arith.constant dense<0xFF800000> : tensor<4x16xf32>
  %zero_4x16 = arith.constant dense<0.0> : tensor<4x16xf32>
  %zero_4x16x6 = arith.constant dense<0.0> : tensor<4x16x6xf32>
  %zero_4x8x12 = arith.constant dense<0.0> : tensor<4x8x12xf32>
  %e_4x12x8 = tensor.empty() : tensor<4x12x8xf32>
  %zero_4x16x8 = arith.constant dense<0.0> : tensor<4x16x8xf32>
  %zero_4x12x6 = arith.constant dense<0.0> : tensor<4x12x6xf32>
  %0 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%q, %k : tensor<4x16x8xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %1 = linalg.map { arith.mulf } ins(%0, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %2 = linalg.reduce { arith.maximumf } ins(%1 : tensor<4x16x12xf32>) outs(%inf_4x16 : tensor<4x16xf32>) dimensions = [2]
  %3 = linalg.broadcast ins(%2 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %4 = linalg.map { arith.subf } ins(%1, %3 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %5 = linalg.map { math.exp } ins(%4 : tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %6 = linalg.reduce { arith.addf } ins(%5 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %7 = linalg.broadcast ins(%6 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %8 = linalg.map { arith.divf } ins(%5, %7 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %9 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%8, %v : tensor<4x16x12xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x6 : tensor<4x16x6xf32>) -> tensor<4x16x6xf32>
  %10 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%g, %v : tensor<4x16x6xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %11 = linalg.map { arith.mulf } ins(%10, %8 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %12 = linalg.reduce { arith.addf } ins(%11 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %13 = linalg.broadcast ins(%12 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %14 = linalg.map { arith.mulf } ins(%8, %13 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %15 = linalg.map { arith.subf } ins(%11, %14 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %16 = linalg.map { arith.mulf } ins(%15, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %17 = linalg.contract indexing_maps = [#mx, #mn, #xn] ins(%q, %16 : tensor<4x16x8xf32>, tensor<4x16x12xf32>) outs(%zero_4x8x12 : tensor<4x8x12xf32>) -> tensor<4x8x12xf32>
  %18 = linalg.transpose ins(%17 : tensor<4x8x12xf32>) outs(%e_4x12x8 : tensor<4x12x8xf32>) permutation = [0, 2, 1]
  %19 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%16, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %20 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%8, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %9, %19, %18, %20 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}
