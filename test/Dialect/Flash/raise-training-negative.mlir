// RUN: flash-opt %s --flash-raise | FileCheck %s
// RUN: flash-opt %s --flash-explain | FileCheck %s --check-prefix=EXPLAIN

// Backwards that are not the gradient of the forward beside them: everything
// stays as it is.

#mn = affine_map<(b, m, n, x) -> (b, m, n)>
#mx = affine_map<(b, m, n, x) -> (b, m, x)>
#nx = affine_map<(b, m, n, x) -> (b, n, x)>
#map = affine_map<(b, m, n) -> (b, m, n)>
#each = {
  indexing_maps = [#map, #map],
  iterator_types = ["parallel", "parallel", "parallel"]
}

// The row term is added instead of subtracted: not a gradient of a softmax.
// The forward stays as well: its P is used.
// EXPLAIN: @row_term_added
// EXPLAIN: missed-probabilities-escape
// EXPLAIN: the backward is not the
// EXPLAIN-NEXT: gradient of this attention at 'linalg.contract'
// CHECK-LABEL: func.func @row_term_added(
// CHECK-NOT: flash.attention
// CHECK: return
func.func @row_term_added(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
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
  %15 = linalg.map { arith.addf } ins(%11, %14 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %16 = linalg.map { arith.mulf } ins(%15, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %17 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%16, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %18 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%16, %q : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %19 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%8, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %9, %17, %18, %19 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// dQ has another scale than the scores.
// CHECK-LABEL: func.func @wrong_scale_in_dq(
// CHECK-NOT: flash.attention
// CHECK: return
func.func @wrong_scale_in_dq(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
    -> (tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>) {
  %zero_4x16x12 = arith.constant dense<0.0> : tensor<4x16x12xf32>
  %c0_353553391_4x16x12 = arith.constant dense<0.353553391> : tensor<4x16x12xf32>
  %e_4x16x12 = tensor.empty() : tensor<4x16x12xf32>
  %inf_4x16 = arith.constant dense<0xFF800000> : tensor<4x16xf32>
  %zero_4x16 = arith.constant dense<0.0> : tensor<4x16xf32>
  %zero_4x16x6 = arith.constant dense<0.0> : tensor<4x16x6xf32>
  %c0_25_4x16x12 = arith.constant dense<0.25> : tensor<4x16x12xf32>
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
  %16 = linalg.map { arith.mulf } ins(%15, %c0_25_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %17 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%16, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %18 = linalg.map { arith.mulf } ins(%15, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %19 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%18, %q : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %20 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%8, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %9, %17, %19, %20 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// dS = P * dP.
// CHECK-LABEL: func.func @missing_row_term(
// CHECK-NOT: flash.attention
// CHECK: return
func.func @missing_row_term(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
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
  %12 = linalg.map { arith.mulf } ins(%11, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %13 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%12, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %14 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%12, %q : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %15 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%8, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %9, %13, %14, %15 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// dV from the exponentials, not from P.
// CHECK-LABEL: func.func @values_from_exponentials(
// CHECK-NOT: flash.attention
// CHECK: return
func.func @values_from_exponentials(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
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
  %20 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%5, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %9, %17, %18, %20 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// The row term is summed over the queries.
// CHECK-LABEL: func.func @row_term_over_queries(
// CHECK-NOT: flash.attention
// CHECK: return
func.func @row_term_over_queries(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
    -> (tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>) {
  %zero_4x16x12 = arith.constant dense<0.0> : tensor<4x16x12xf32>
  %c0_353553391_4x16x12 = arith.constant dense<0.353553391> : tensor<4x16x12xf32>
  %e_4x16x12 = tensor.empty() : tensor<4x16x12xf32>
  %inf_4x16 = arith.constant dense<0xFF800000> : tensor<4x16xf32>
  %zero_4x16 = arith.constant dense<0.0> : tensor<4x16xf32>
  %zero_4x16x6 = arith.constant dense<0.0> : tensor<4x16x6xf32>
  %zero_4x12 = arith.constant dense<0.0> : tensor<4x12xf32>
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
  %12 = linalg.reduce { arith.addf } ins(%11 : tensor<4x16x12xf32>) outs(%zero_4x12 : tensor<4x12xf32>) dimensions = [1]
  %13 = linalg.broadcast ins(%12 : tensor<4x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [1]
  %14 = linalg.map { arith.mulf } ins(%8, %13 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %15 = linalg.map { arith.subf } ins(%11, %14 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %16 = linalg.map { arith.mulf } ins(%15, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %17 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%16, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %18 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%16, %q : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %19 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%8, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %9, %17, %18, %19 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// The gradient of the scores is returned: no flash operation has it.
// CHECK-LABEL: func.func @score_gradient_returned(
// CHECK-NOT: flash.attention
// CHECK: return
func.func @score_gradient_returned(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
    -> (tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>, tensor<4x16x12xf32>) {
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
  return %9, %17, %18, %19, %16 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>, tensor<4x16x12xf32>
}

// dQ is contracted with another tensor than K.
// CHECK-LABEL: func.func @other_keys(
// CHECK-NOT: flash.attention
// CHECK: return
func.func @other_keys(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>, %other: tensor<4x12x8xf32>)
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
  %17 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%16, %other : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %18 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%16, %q : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %19 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%8, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %9, %17, %18, %19 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// dP is contracted with another tensor than V.
// CHECK-LABEL: func.func @other_values(
// CHECK-NOT: flash.attention
// CHECK: return
func.func @other_values(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>, %other: tensor<4x12x6xf32>)
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
  %10 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%g, %other : tensor<4x16x6xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
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

// dV and dP have different dO.
// CHECK-LABEL: func.func @two_output_gradients(
// CHECK-NOT: flash.attention
// CHECK: return
func.func @two_output_gradients(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>, %other: tensor<4x16x6xf32>)
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
  %20 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%8, %other : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %9, %17, %18, %20 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// The row term is that of another O.
// CHECK-LABEL: func.func @row_term_of_other_output(
// CHECK-NOT: flash.attention
// CHECK: return
func.func @row_term_of_other_output(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>, %other: tensor<4x16x6xf32>)
    -> (tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>) {
  %zero_4x16x12 = arith.constant dense<0.0> : tensor<4x16x12xf32>
  %c0_353553391_4x16x12 = arith.constant dense<0.353553391> : tensor<4x16x12xf32>
  %e_4x16x12 = tensor.empty() : tensor<4x16x12xf32>
  %inf_4x16 = arith.constant dense<0xFF800000> : tensor<4x16xf32>
  %zero_4x16 = arith.constant dense<0.0> : tensor<4x16xf32>
  %zero_4x16x6 = arith.constant dense<0.0> : tensor<4x16x6xf32>
  %e_4x16x6 = tensor.empty() : tensor<4x16x6xf32>
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
  %10 = linalg.map { arith.mulf } ins(%g, %other : tensor<4x16x6xf32>, tensor<4x16x6xf32>) outs(%e_4x16x6 : tensor<4x16x6xf32>)
  %11 = linalg.reduce { arith.addf } ins(%10 : tensor<4x16x6xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %12 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%g, %v : tensor<4x16x6xf32>, tensor<4x12x6xf32>) outs(%zero_4x16x12 : tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
  %13 = linalg.broadcast ins(%11 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %14 = linalg.map { arith.subf } ins(%12, %13 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %15 = linalg.map { arith.mulf } ins(%8, %14 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %16 = linalg.map { arith.mulf } ins(%15, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %17 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%16, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %18 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%16, %q : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %19 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%8, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %9, %17, %18, %19 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// The row term counts twice.
// CHECK-LABEL: func.func @row_term_twice(
// CHECK-NOT: flash.attention
// CHECK: return
func.func @row_term_twice(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
    -> (tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>) {
  %zero_4x16x12 = arith.constant dense<0.0> : tensor<4x16x12xf32>
  %c0_353553391_4x16x12 = arith.constant dense<0.353553391> : tensor<4x16x12xf32>
  %e_4x16x12 = tensor.empty() : tensor<4x16x12xf32>
  %inf_4x16 = arith.constant dense<0xFF800000> : tensor<4x16xf32>
  %zero_4x16 = arith.constant dense<0.0> : tensor<4x16xf32>
  %zero_4x16x6 = arith.constant dense<0.0> : tensor<4x16x6xf32>
  %c2_0_4x16 = arith.constant dense<2.0> : tensor<4x16xf32>
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
  %11 = linalg.map { arith.mulf } ins(%10, %8 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %12 = linalg.reduce { arith.addf } ins(%11 : tensor<4x16x12xf32>) outs(%zero_4x16 : tensor<4x16xf32>) dimensions = [2]
  %13 = linalg.map { arith.mulf } ins(%12, %c2_0_4x16 : tensor<4x16xf32>, tensor<4x16xf32>) outs(%e_4x16 : tensor<4x16xf32>)
  %14 = linalg.broadcast ins(%13 : tensor<4x16xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>) dimensions = [2]
  %15 = linalg.map { arith.mulf } ins(%8, %14 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %16 = linalg.map { arith.subf } ins(%11, %15 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %17 = linalg.map { arith.mulf } ins(%16, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %18 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%17, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %19 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%17, %q : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %20 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%8, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %9, %18, %19, %20 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// A finite fill and no mask in the backward: where a row is hidden in full, P is
// not 0 and the gradients differ.
// CHECK-LABEL: func.func @finite_fill_not_masked(
// CHECK-NOT: flash.attention
// CHECK: return
func.func @finite_fill_not_masked(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
    -> (tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>) {
  %zero_4x16x12 = arith.constant dense<0.0> : tensor<4x16x12xf32>
  %c0_353553391_4x16x12 = arith.constant dense<0.353553391> : tensor<4x16x12xf32>
  %e_4x16x12 = tensor.empty() : tensor<4x16x12xf32>
  %fill_m1_0e9 = arith.constant -1.0e9 : f32
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
  %17 = linalg.map { arith.mulf } ins(%16, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %18 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%17, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %19 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%17, %q : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %20 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%9, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %10, %18, %19, %20 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// The backward has another mask.
// CHECK-LABEL: func.func @other_mask(
// CHECK-NOT: flash.attention
// CHECK: return
func.func @other_mask(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
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
    %h = arith.cmpi sgt, %i, %j : index
    %x = arith.select %h, %a, %fill_0_0 : f32
    linalg.yield %x : f32
  } -> tensor<4x16x12xf32>
  %18 = linalg.map { arith.mulf } ins(%17, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %19 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%18, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %20 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%18, %q : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %21 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%9, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %10, %19, %20, %21 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// select(mask, scores, 0) hides nothing, and its backward has no mask.
// CHECK-LABEL: func.func @fill_of_zero(
// CHECK-NOT: flash.attention
// CHECK: return
func.func @fill_of_zero(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
    -> (tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>) {
  %zero_4x16x12 = arith.constant dense<0.0> : tensor<4x16x12xf32>
  %c0_353553391_4x16x12 = arith.constant dense<0.353553391> : tensor<4x16x12xf32>
  %e_4x16x12 = tensor.empty() : tensor<4x16x12xf32>
  %fill_0_0 = arith.constant 0.0 : f32
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
    %x = arith.select %h, %a, %fill_0_0 : f32
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

// P is a factor twice.
// CHECK-LABEL: func.func @probability_twice(
// CHECK-NOT: flash.attention
// CHECK: return
func.func @probability_twice(%q: tensor<4x16x8xf32>, %k: tensor<4x12x8xf32>, %v: tensor<4x12x6xf32>, %g: tensor<4x16x6xf32>)
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
  %16 = linalg.map { arith.mulf } ins(%15, %8 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %17 = linalg.map { arith.mulf } ins(%16, %c0_353553391_4x16x12 : tensor<4x16x12xf32>, tensor<4x16x12xf32>) outs(%e_4x16x12 : tensor<4x16x12xf32>)
  %18 = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%17, %k : tensor<4x16x12xf32>, tensor<4x12x8xf32>) outs(%zero_4x16x8 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %19 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%17, %q : tensor<4x16x12xf32>, tensor<4x16x8xf32>) outs(%zero_4x12x8 : tensor<4x12x8xf32>) -> tensor<4x12x8xf32>
  %20 = linalg.contract indexing_maps = [#mn, #mx, #nx] ins(%8, %g : tensor<4x16x12xf32>, tensor<4x16x6xf32>) outs(%zero_4x12x6 : tensor<4x12x6xf32>) -> tensor<4x12x6xf32>
  return %9, %18, %19, %20 : tensor<4x16x6xf32>, tensor<4x16x8xf32>, tensor<4x12x8xf32>, tensor<4x12x6xf32>
}

// As many queries as keys, and dK is made of dS where its transpose belongs.
// CHECK-LABEL: func.func @transposed_wrongly(
// CHECK-NOT: flash.attention
// CHECK: return
func.func @transposed_wrongly(%q: tensor<4x16x8xf32>, %k: tensor<4x16x8xf32>, %v: tensor<4x16x8xf32>, %g: tensor<4x16x8xf32>)
    -> (tensor<4x16x8xf32>, tensor<4x16x8xf32>) {
  %zero = arith.constant dense<0.0> : tensor<4x16x16xf32>
  %zero_x = arith.constant dense<0.0> : tensor<4x16x8xf32>
  %zero_row = arith.constant dense<0.0> : tensor<4x16xf32>
  %e = tensor.empty() : tensor<4x16x16xf32>
  %0 = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%q, %k : tensor<4x16x8xf32>, tensor<4x16x8xf32>) outs(%zero : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
  %p = linalg.softmax dimension(2) ins(%0 : tensor<4x16x16xf32>) outs(%e : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
  %o = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%p, %v : tensor<4x16x16xf32>, tensor<4x16x8xf32>) outs(%zero_x : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  %dp = linalg.contract indexing_maps = [#mx, #nx, #mn] ins(%g, %v : tensor<4x16x8xf32>, tensor<4x16x8xf32>) outs(%zero : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
  %n = linalg.map { arith.mulf } ins(%dp, %p : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%e : tensor<4x16x16xf32>)
  %r = linalg.reduce { arith.addf } ins(%n : tensor<4x16x16xf32>) outs(%zero_row : tensor<4x16xf32>) dimensions = [2]
  %b = linalg.broadcast ins(%r : tensor<4x16xf32>) outs(%e : tensor<4x16x16xf32>) dimensions = [2]
  %pr = linalg.map { arith.mulf } ins(%p, %b : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%e : tensor<4x16x16xf32>)
  %ds = linalg.map { arith.subf } ins(%n, %pr : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%e : tensor<4x16x16xf32>)
  %dk = linalg.contract indexing_maps = [#mn, #nx, #mx] ins(%ds, %q : tensor<4x16x16xf32>, tensor<4x16x8xf32>) outs(%zero_x : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
  return %o, %dk : tensor<4x16x8xf32>, tensor<4x16x8xf32>
}
