// Written by gen.py.

// The lower triangle of a buffer: masked_fill of its complement.
// CHECK-LABEL: func.func @tril_select(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @tril_select(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x2x12x12xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) outs(%3 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %5 = tensor.empty() : tensor<2x2x12x12xf32>
  %6 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x12x12xf32>) outs(%5 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %7 = arith.constant dense<[[true, false, false, false, false, false, false, false, false, false, false, false], [true, true, false, false, false, false, false, false, false, false, false, false], [true, true, true, false, false, false, false, false, false, false, false, false], [true, true, true, true, false, false, false, false, false, false, false, false], [true, true, true, true, true, false, false, false, false, false, false, false], [true, true, true, true, true, true, false, false, false, false, false, false], [true, true, true, true, true, true, true, false, false, false, false, false], [true, true, true, true, true, true, true, true, false, false, false, false], [true, true, true, true, true, true, true, true, true, false, false, false], [true, true, true, true, true, true, true, true, true, true, false, false], [true, true, true, true, true, true, true, true, true, true, true, false], [true, true, true, true, true, true, true, true, true, true, true, true]]> : tensor<12x12xi1>
  %8 = tensor.empty() : tensor<2x2x12x12xf32>
  %9 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %6 : tensor<12x12xi1>, tensor<2x2x12x12xf32>) outs(%8 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: i1, %x1: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %f = arith.constant 0xFF800000 : f32
    %y = arith.select %x0, %x1, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %10 = tensor.empty() : tensor<2x2x12x12xf32>
  %11 = linalg.softmax dimension(3) ins(%9 : tensor<2x2x12x12xf32>) outs(%10 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %12 = arith.constant 0.0 : f32
  %13 = tensor.empty() : tensor<2x2x12x8xf32>
  %14 = linalg.fill ins(%12 : f32) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %15 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%11, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%14 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %15 : tensor<2x2x12x8xf32>
}

// torch.triu(ones, 1): true is hidden.
// CHECK-LABEL: func.func @triu_select(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @triu_select(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x2x12x12xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) outs(%3 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %5 = tensor.empty() : tensor<2x2x12x12xf32>
  %6 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x12x12xf32>) outs(%5 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %7 = arith.constant dense<[[[[false, true, true, true, true, true, true, true, true, true, true, true], [false, false, true, true, true, true, true, true, true, true, true, true], [false, false, false, true, true, true, true, true, true, true, true, true], [false, false, false, false, true, true, true, true, true, true, true, true], [false, false, false, false, false, true, true, true, true, true, true, true], [false, false, false, false, false, false, true, true, true, true, true, true], [false, false, false, false, false, false, false, true, true, true, true, true], [false, false, false, false, false, false, false, false, true, true, true, true], [false, false, false, false, false, false, false, false, false, true, true, true], [false, false, false, false, false, false, false, false, false, false, true, true], [false, false, false, false, false, false, false, false, false, false, false, true], [false, false, false, false, false, false, false, false, false, false, false, false]]]]> : tensor<1x1x12x12xi1>
  %8 = tensor.empty() : tensor<2x2x12x12xf32>
  %9 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (0, 0, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %6 : tensor<1x1x12x12xi1>, tensor<2x2x12x12xf32>) outs(%8 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: i1, %x1: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %f = arith.constant 0xFF800000 : f32
    %y = arith.select %x0, %f, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %10 = tensor.empty() : tensor<2x2x12x12xf32>
  %11 = linalg.softmax dimension(3) ins(%9 : tensor<2x2x12x12xf32>) outs(%10 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %12 = arith.constant 0.0 : f32
  %13 = tensor.empty() : tensor<2x2x12x8xf32>
  %14 = linalg.fill ins(%12 : f32) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %15 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%11, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%14 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %15 : tensor<2x2x12x8xf32>
}

// generate_square_subsequent_mask: 0 and -inf, added.
// CHECK-LABEL: func.func @added_inf(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @added_inf(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x2x12x12xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) outs(%3 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %5 = tensor.empty() : tensor<2x2x12x12xf32>
  %6 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x12x12xf32>) outs(%5 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %7 = arith.constant dense<[[0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF800000], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<12x12xf32>
  %8 = tensor.empty() : tensor<2x2x12x12xf32>
  %9 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x2x12x12xf32>, tensor<12x12xf32>) outs(%8 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %10 = tensor.empty() : tensor<2x2x12x12xf32>
  %11 = linalg.softmax dimension(3) ins(%9 : tensor<2x2x12x12xf32>) outs(%10 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %12 = arith.constant 0.0 : f32
  %13 = tensor.empty() : tensor<2x2x12x8xf32>
  %14 = linalg.fill ins(%12 : f32) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %15 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%11, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%14 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %15 : tensor<2x2x12x8xf32>
}

// The lowest float instead, some zeros negative.
// CHECK-LABEL: func.func @added_lowest(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @added_lowest(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x2x12x12xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) outs(%3 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %5 = tensor.empty() : tensor<2x2x12x12xf32>
  %6 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x12x12xf32>) outs(%5 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %7 = arith.constant dense<[[0.0, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38], [0.0, 0.0, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38], [0.0, 0.0, 0.0, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38], [0.0, -0.0, 0.0, 0.0, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38], [0.0, 0.0, 0.0, 0.0, 0.0, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -3.40282347E+38, -3.40282347E+38], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -3.40282347E+38], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<12x12xf32>
  %8 = tensor.empty() : tensor<2x2x12x12xf32>
  %9 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x2x12x12xf32>, tensor<12x12xf32>) outs(%8 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %10 = tensor.empty() : tensor<2x2x12x12xf32>
  %11 = linalg.softmax dimension(3) ins(%9 : tensor<2x2x12x12xf32>) outs(%10 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %12 = arith.constant 0.0 : f32
  %13 = tensor.empty() : tensor<2x2x12x8xf32>
  %14 = linalg.fill ins(%12 : f32) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %15 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%11, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%14 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %15 : tensor<2x2x12x8xf32>
}

// A copy of the triangle for each head.
// CHECK-LABEL: func.func @shared_by_heads(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @shared_by_heads(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x2x12x12xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) outs(%3 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %5 = tensor.empty() : tensor<2x2x12x12xf32>
  %6 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x12x12xf32>) outs(%5 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %7 = arith.constant dense<[[[true, false, false, false, false, false, false, false, false, false, false, false], [true, true, false, false, false, false, false, false, false, false, false, false], [true, true, true, false, false, false, false, false, false, false, false, false], [true, true, true, true, false, false, false, false, false, false, false, false], [true, true, true, true, true, false, false, false, false, false, false, false], [true, true, true, true, true, true, false, false, false, false, false, false], [true, true, true, true, true, true, true, false, false, false, false, false], [true, true, true, true, true, true, true, true, false, false, false, false], [true, true, true, true, true, true, true, true, true, false, false, false], [true, true, true, true, true, true, true, true, true, true, false, false], [true, true, true, true, true, true, true, true, true, true, true, false], [true, true, true, true, true, true, true, true, true, true, true, true]], [[true, false, false, false, false, false, false, false, false, false, false, false], [true, true, false, false, false, false, false, false, false, false, false, false], [true, true, true, false, false, false, false, false, false, false, false, false], [true, true, true, true, false, false, false, false, false, false, false, false], [true, true, true, true, true, false, false, false, false, false, false, false], [true, true, true, true, true, true, false, false, false, false, false, false], [true, true, true, true, true, true, true, false, false, false, false, false], [true, true, true, true, true, true, true, true, false, false, false, false], [true, true, true, true, true, true, true, true, true, false, false, false], [true, true, true, true, true, true, true, true, true, true, false, false], [true, true, true, true, true, true, true, true, true, true, true, false], [true, true, true, true, true, true, true, true, true, true, true, true]]]> : tensor<2x12x12xi1>
  %8 = tensor.empty() : tensor<2x2x12x12xf32>
  %9 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %6 : tensor<2x12x12xi1>, tensor<2x2x12x12xf32>) outs(%8 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: i1, %x1: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %f = arith.constant 0xFF800000 : f32
    %y = arith.select %x0, %x1, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %10 = tensor.empty() : tensor<2x2x12x12xf32>
  %11 = linalg.softmax dimension(3) ins(%9 : tensor<2x2x12x12xf32>) outs(%10 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %12 = arith.constant 0.0 : f32
  %13 = tensor.empty() : tensor<2x2x12x8xf32>
  %14 = linalg.fill ins(%12 : f32) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %15 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%11, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%14 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %15 : tensor<2x2x12x8xf32>
}

// A band of the matrix.
// CHECK-LABEL: func.func @band(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<window = [3, 2]>)
func.func @band(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x2x12x12xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) outs(%3 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %5 = tensor.empty() : tensor<2x2x12x12xf32>
  %6 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x12x12xf32>) outs(%5 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %7 = arith.constant dense<[[true, true, true, false, false, false, false, false, false, false, false, false], [true, true, true, true, false, false, false, false, false, false, false, false], [true, true, true, true, true, false, false, false, false, false, false, false], [true, true, true, true, true, true, false, false, false, false, false, false], [false, true, true, true, true, true, true, false, false, false, false, false], [false, false, true, true, true, true, true, true, false, false, false, false], [false, false, false, true, true, true, true, true, true, false, false, false], [false, false, false, false, true, true, true, true, true, true, false, false], [false, false, false, false, false, true, true, true, true, true, true, false], [false, false, false, false, false, false, true, true, true, true, true, true], [false, false, false, false, false, false, false, true, true, true, true, true], [false, false, false, false, false, false, false, false, true, true, true, true]]> : tensor<12x12xi1>
  %8 = tensor.empty() : tensor<2x2x12x12xf32>
  %9 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %6 : tensor<12x12xi1>, tensor<2x2x12x12xf32>) outs(%8 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: i1, %x1: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %f = arith.constant 0xFF800000 : f32
    %y = arith.select %x0, %x1, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %10 = tensor.empty() : tensor<2x2x12x12xf32>
  %11 = linalg.softmax dimension(3) ins(%9 : tensor<2x2x12x12xf32>) outs(%10 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %12 = arith.constant 0.0 : f32
  %13 = tensor.empty() : tensor<2x2x12x8xf32>
  %14 = linalg.fill ins(%12 : f32) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %15 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%11, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%14 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %15 : tensor<2x2x12x8xf32>
}

// Sliding window, as 0 and -inf.
// CHECK-LABEL: func.func @causal_band(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left, window = [4, -1]>)
func.func @causal_band(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x2x12x12xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) outs(%3 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %5 = tensor.empty() : tensor<2x2x12x12xf32>
  %6 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x12x12xf32>) outs(%5 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %7 = arith.constant dense<[[0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0xFF800000, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0xFF800000, 0xFF800000, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0xFF800000, 0xFF800000, 0xFF800000, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000], [0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000], [0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF800000], [0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<12x12xf32>
  %8 = tensor.empty() : tensor<2x2x12x12xf32>
  %9 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x2x12x12xf32>, tensor<12x12xf32>) outs(%8 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %10 = tensor.empty() : tensor<2x2x12x12xf32>
  %11 = linalg.softmax dimension(3) ins(%9 : tensor<2x2x12x12xf32>) outs(%10 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %12 = arith.constant 0.0 : f32
  %13 = tensor.empty() : tensor<2x2x12x8xf32>
  %14 = linalg.fill ins(%12 : f32) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %15 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%11, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%14 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %15 : tensor<2x2x12x8xf32>
}

// Prefix LM: everybody sees the first keys.
// CHECK-LABEL: func.func @prefix_table(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left, prefix = 5>)
func.func @prefix_table(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x2x12x12xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) outs(%3 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %5 = tensor.empty() : tensor<2x2x12x12xf32>
  %6 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x12x12xf32>) outs(%5 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %7 = arith.constant dense<[[true, true, true, true, true, false, false, false, false, false, false, false], [true, true, true, true, true, false, false, false, false, false, false, false], [true, true, true, true, true, false, false, false, false, false, false, false], [true, true, true, true, true, false, false, false, false, false, false, false], [true, true, true, true, true, false, false, false, false, false, false, false], [true, true, true, true, true, true, false, false, false, false, false, false], [true, true, true, true, true, true, true, false, false, false, false, false], [true, true, true, true, true, true, true, true, false, false, false, false], [true, true, true, true, true, true, true, true, true, false, false, false], [true, true, true, true, true, true, true, true, true, true, false, false], [true, true, true, true, true, true, true, true, true, true, true, false], [true, true, true, true, true, true, true, true, true, true, true, true]]> : tensor<12x12xi1>
  %8 = tensor.empty() : tensor<2x2x12x12xf32>
  %9 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %6 : tensor<12x12xi1>, tensor<2x2x12x12xf32>) outs(%8 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: i1, %x1: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %f = arith.constant 0xFF800000 : f32
    %y = arith.select %x0, %x1, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %10 = tensor.empty() : tensor<2x2x12x12xf32>
  %11 = linalg.softmax dimension(3) ins(%9 : tensor<2x2x12x12xf32>) outs(%10 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %12 = arith.constant 0.0 : f32
  %13 = tensor.empty() : tensor<2x2x12x8xf32>
  %14 = linalg.fill ins(%12 : f32) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %15 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%11, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%14 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %15 : tensor<2x2x12x8xf32>
}

// Keys that pad the sequence to a multiple of 4, for all rows.
// CHECK-LABEL: func.func @padded_keys(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<prefix = 9>)
func.func @padded_keys(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x2x12x12xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) outs(%3 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %5 = tensor.empty() : tensor<2x2x12x12xf32>
  %6 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x12x12xf32>) outs(%5 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %7 = arith.constant dense<[[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000]]> : tensor<1x12xf32>
  %8 = tensor.empty() : tensor<2x2x12x12xf32>
  %9 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (0, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x2x12x12xf32>, tensor<1x12xf32>) outs(%8 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %10 = tensor.empty() : tensor<2x2x12x12xf32>
  %11 = linalg.softmax dimension(3) ins(%9 : tensor<2x2x12x12xf32>) outs(%10 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %12 = arith.constant 0.0 : f32
  %13 = tensor.empty() : tensor<2x2x12x8xf32>
  %14 = linalg.fill ins(%12 : f32) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %15 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%11, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%14 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %15 : tensor<2x2x12x8xf32>
}

// GPT-2: the last rows of a larger buffer.
// CHECK-LABEL: func.func @buffer_slice(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = bottom_right>)
func.func @buffer_slice(%q: tensor<2x2x8x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x8x8xf32> {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x2x8x12xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x2x8x12xf32>) -> tensor<2x2x8x12xf32>
  %4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x2x8x8xf32>, tensor<2x2x12x8xf32>) outs(%3 : tensor<2x2x8x12xf32>) -> tensor<2x2x8x12xf32>
  %5 = tensor.empty() : tensor<2x2x8x12xf32>
  %6 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x8x12xf32>) outs(%5 : tensor<2x2x8x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x8x12xf32>
  %7 = arith.constant dense<[[[[true, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false], [true, true, false, false, false, false, false, false, false, false, false, false, false, false, false, false], [true, true, true, false, false, false, false, false, false, false, false, false, false, false, false, false], [true, true, true, true, false, false, false, false, false, false, false, false, false, false, false, false], [true, true, true, true, true, false, false, false, false, false, false, false, false, false, false, false], [true, true, true, true, true, true, false, false, false, false, false, false, false, false, false, false], [true, true, true, true, true, true, true, false, false, false, false, false, false, false, false, false], [true, true, true, true, true, true, true, true, false, false, false, false, false, false, false, false], [true, true, true, true, true, true, true, true, true, false, false, false, false, false, false, false], [true, true, true, true, true, true, true, true, true, true, false, false, false, false, false, false], [true, true, true, true, true, true, true, true, true, true, true, false, false, false, false, false], [true, true, true, true, true, true, true, true, true, true, true, true, false, false, false, false], [true, true, true, true, true, true, true, true, true, true, true, true, true, false, false, false], [true, true, true, true, true, true, true, true, true, true, true, true, true, true, false, false], [true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, false], [true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true]]]]> : tensor<1x1x16x16xi1>
  %8 = tensor.extract_slice %7[0, 0, 4, 0] [1, 1, 8, 12] [1, 1, 1, 1] : tensor<1x1x16x16xi1> to tensor<1x1x8x12xi1>
  %9 = tensor.empty() : tensor<2x2x8x12xf32>
  %10 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (0, 0, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %6 : tensor<1x1x8x12xi1>, tensor<2x2x8x12xf32>) outs(%9 : tensor<2x2x8x12xf32>) {
  ^bb0(%x0: i1, %x1: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %f = arith.constant -3.40282347E+38 : f32
    %y = arith.select %x0, %x1, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x8x12xf32>
  %11 = tensor.empty() : tensor<2x2x8x12xf32>
  %12 = linalg.softmax dimension(3) ins(%10 : tensor<2x2x8x12xf32>) outs(%11 : tensor<2x2x8x12xf32>) -> tensor<2x2x8x12xf32>
  %13 = arith.constant 0.0 : f32
  %14 = tensor.empty() : tensor<2x2x8x8xf32>
  %15 = linalg.fill ins(%13 : f32) outs(%14 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32>
  %16 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%12, %v : tensor<2x2x8x12xf32>, tensor<2x2x12x8xf32>) outs(%15 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32>
  return %16 : tensor<2x2x8x8xf32>
}

// (1 - buffer) · lowest, as the first GPT-2 in TensorFlow.
// CHECK-LABEL: func.func @one_minus_buffer(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @one_minus_buffer(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x2x12x12xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) outs(%3 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %5 = tensor.empty() : tensor<2x2x12x12xf32>
  %6 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x12x12xf32>) outs(%5 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %7 = arith.constant dense<[[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [1.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]]> : tensor<12x12xf32>
  %8 = tensor.empty() : tensor<2x2x12x12xf32>
  %9 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x2x12x12xf32>, tensor<12x12xf32>) outs(%8 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %one = arith.constant 1.0 : f32
    %low = arith.constant -3.40282347E+38 : f32
    %r = arith.subf %one, %x1 : f32
    %a = arith.mulf %r, %low : f32
    %y = arith.addf %x0, %a : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %10 = tensor.empty() : tensor<2x2x12x12xf32>
  %11 = linalg.softmax dimension(3) ins(%9 : tensor<2x2x12x12xf32>) outs(%10 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %12 = arith.constant 0.0 : f32
  %13 = tensor.empty() : tensor<2x2x12x8xf32>
  %14 = linalg.fill ins(%12 : f32) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %15 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%11, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%14 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %15 : tensor<2x2x12x8xf32>
}

// An int8 triangle, compared with 0.
// CHECK-LABEL: func.func @integer_buffer(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @integer_buffer(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x2x12x12xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) outs(%3 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %5 = tensor.empty() : tensor<2x2x12x12xf32>
  %6 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x12x12xf32>) outs(%5 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %7 = arith.constant dense<[[1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]]> : tensor<12x12xi8>
  %8 = tensor.empty() : tensor<2x2x12x12xf32>
  %9 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x2x12x12xf32>, tensor<12x12xi8>) outs(%8 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %x1: i8, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %zero = arith.constant 0 : i8
    %f = arith.constant 0xFF800000 : f32
    %c = arith.cmpi eq, %x1, %zero : i8
    %y = arith.select %c, %f, %x0 : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %10 = tensor.empty() : tensor<2x2x12x12xf32>
  %11 = linalg.softmax dimension(3) ins(%9 : tensor<2x2x12x12xf32>) outs(%10 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %12 = arith.constant 0.0 : f32
  %13 = tensor.empty() : tensor<2x2x12x8xf32>
  %14 = linalg.fill ins(%12 : f32) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %15 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%11, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%14 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %15 : tensor<2x2x12x8xf32>
}

// Positions as constants: arange, broadcast either way.
// CHECK-LABEL: func.func @ranges(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @ranges(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x2x12x12xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) outs(%3 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %5 = tensor.empty() : tensor<2x2x12x12xf32>
  %6 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x12x12xf32>) outs(%5 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %7 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]> : tensor<12xi32>
  %8 = tensor.empty() : tensor<2x2x12x12xf32>
  %9 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (m)>, affine_map<(b, h, m, n) -> (n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7, %7 : tensor<2x2x12x12xf32>, tensor<12xi32>, tensor<12xi32>) outs(%8 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %x1: i32, %x2: i32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %f = arith.constant 0xFF800000 : f32
    %c = arith.cmpi sge, %x1, %x2 : i32
    %y = arith.select %c, %x0, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %10 = tensor.empty() : tensor<2x2x12x12xf32>
  %11 = linalg.softmax dimension(3) ins(%9 : tensor<2x2x12x12xf32>) outs(%10 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %12 = arith.constant 0.0 : f32
  %13 = tensor.empty() : tensor<2x2x12x8xf32>
  %14 = linalg.fill ins(%12 : f32) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %15 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%11, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%14 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %15 : tensor<2x2x12x8xf32>
}

// A matrix of distances.
// CHECK-LABEL: func.func @relative_positions(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<window = [2, 2]>)
func.func @relative_positions(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x2x12x12xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) outs(%3 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %5 = tensor.empty() : tensor<2x2x12x12xf32>
  %6 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x12x12xf32>) outs(%5 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %7 = arith.constant dense<[[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [-2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [-3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8], [-4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7], [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6], [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5], [-7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4], [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3], [-9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2], [-10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1], [-11, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 0]]> : tensor<12x12xi64>
  %8 = tensor.empty() : tensor<2x2x12x12xf32>
  %9 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x2x12x12xf32>, tensor<12x12xi64>) outs(%8 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %x1: i64, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %two = arith.constant 2 : i64
    %f = arith.constant 0xFF800000 : f32
    %a = math.absi %x1 : i64
    %c = arith.cmpi sle, %a, %two : i64
    %y = arith.select %c, %x0, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %10 = tensor.empty() : tensor<2x2x12x12xf32>
  %11 = linalg.softmax dimension(3) ins(%9 : tensor<2x2x12x12xf32>) outs(%10 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %12 = arith.constant 0.0 : f32
  %13 = tensor.empty() : tensor<2x2x12x8xf32>
  %14 = linalg.fill ins(%12 : f32) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %15 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%11, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%14 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %15 : tensor<2x2x12x8xf32>
}

// The buffer of 0 and -inf as a resource of the file.
// CHECK-LABEL: func.func @resource(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @resource(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x2x12x12xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) outs(%3 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %5 = tensor.empty() : tensor<2x2x12x12xf32>
  %6 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x12x12xf32>) outs(%5 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %7 = arith.constant dense_resource<triangle> : tensor<12x12xf32>
  %8 = tensor.empty() : tensor<2x2x12x12xf32>
  %9 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x2x12x12xf32>, tensor<12x12xf32>) outs(%8 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %10 = tensor.empty() : tensor<2x2x12x12xf32>
  %11 = linalg.softmax dimension(3) ins(%9 : tensor<2x2x12x12xf32>) outs(%10 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %12 = arith.constant 0.0 : f32
  %13 = tensor.empty() : tensor<2x2x12x8xf32>
  %14 = linalg.fill ins(%12 : f32) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %15 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%11, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%14 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %15 : tensor<2x2x12x8xf32>
}

// A triangle and a constant padding that hides nothing.
// CHECK-LABEL: func.func @two_buffers(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @two_buffers(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x2x12x12xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) outs(%3 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %5 = tensor.empty() : tensor<2x2x12x12xf32>
  %6 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x12x12xf32>) outs(%5 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %7 = arith.constant dense<[[true, false, false, false, false, false, false, false, false, false, false, false], [true, true, false, false, false, false, false, false, false, false, false, false], [true, true, true, false, false, false, false, false, false, false, false, false], [true, true, true, true, false, false, false, false, false, false, false, false], [true, true, true, true, true, false, false, false, false, false, false, false], [true, true, true, true, true, true, false, false, false, false, false, false], [true, true, true, true, true, true, true, false, false, false, false, false], [true, true, true, true, true, true, true, true, false, false, false, false], [true, true, true, true, true, true, true, true, true, false, false, false], [true, true, true, true, true, true, true, true, true, true, false, false], [true, true, true, true, true, true, true, true, true, true, true, false], [true, true, true, true, true, true, true, true, true, true, true, true]]> : tensor<12x12xi1>
  %8 = arith.constant dense<true> : tensor<2x12xi1>
  %9 = tensor.empty() : tensor<2x2x12x12xf32>
  %10 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (m, n)>, affine_map<(b, h, m, n) -> (b, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7, %8 : tensor<2x2x12x12xf32>, tensor<12x12xi1>, tensor<2x12xi1>) outs(%9 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %x1: i1, %x2: i1, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %f = arith.constant -3.40282347E+38 : f32
    %c = arith.andi %x1, %x2 : i1
    %y = arith.select %c, %x0, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %11 = tensor.empty() : tensor<2x2x12x12xf32>
  %12 = linalg.softmax dimension(3) ins(%10 : tensor<2x2x12x12xf32>) outs(%11 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %13 = arith.constant 0.0 : f32
  %14 = tensor.empty() : tensor<2x2x12x8xf32>
  %15 = linalg.fill ins(%13 : f32) outs(%14 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %16 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%12, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%15 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %16 : tensor<2x2x12x8xf32>
}

{-#
  dialect_resources: {
    builtin: {
      triangle: "0x0400000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF00000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF00000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF0000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF00000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}
