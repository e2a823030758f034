// Written by gen.py.

// OpenXLA: the comparison goes through a select of truth values.
// CHECK-LABEL: func.func @select_true_false(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @select_true_false(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
  %7 = tensor.empty() : tensor<2x2x12x12xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x2x12x12xf32>) outs(%7 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %t = arith.constant true
    %u = arith.constant false
    %d = arith.cmpi sge, %i, %j : index
    %c = arith.select %d, %t, %u : i1
    %f = arith.constant 0xFF800000 : f32
    %y = arith.select %c, %x0, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %9 = tensor.empty() : tensor<2x2x12x12xf32>
  %10 = linalg.softmax dimension(3) ins(%8 : tensor<2x2x12x12xf32>) outs(%9 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %11 = arith.constant 0.0 : f32
  %12 = tensor.empty() : tensor<2x2x12x8xf32>
  %13 = linalg.fill ins(%11 : f32) outs(%12 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %14 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%10, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %14 : tensor<2x2x12x8xf32>
}

// The other predicate, the other order, the other side.
// CHECK-LABEL: func.func @swapped(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @swapped(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
  %7 = tensor.empty() : tensor<2x2x12x12xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x2x12x12xf32>) outs(%7 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %f = arith.constant 0xFF800000 : f32
    %c = arith.cmpi slt, %i, %j : index
    %y = arith.select %c, %f, %x0 : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %9 = tensor.empty() : tensor<2x2x12x12xf32>
  %10 = linalg.softmax dimension(3) ins(%8 : tensor<2x2x12x12xf32>) outs(%9 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %11 = arith.constant 0.0 : f32
  %12 = tensor.empty() : tensor<2x2x12x8xf32>
  %13 = linalg.fill ins(%11 : f32) outs(%12 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %14 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%10, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %14 : tensor<2x2x12x8xf32>
}

// n - m < 1, in 32 bits.
// CHECK-LABEL: func.func @difference(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @difference(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
  %7 = tensor.empty() : tensor<2x2x12x12xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x2x12x12xf32>) outs(%7 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %one = arith.constant 1 : i32
    %a = arith.index_cast %i : index to i32
    %b = arith.index_cast %j : index to i32
    %d = arith.subi %b, %a : i32
    %c = arith.cmpi slt, %d, %one : i32
    %f = arith.constant 0xFF800000 : f32
    %y = arith.select %c, %x0, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %9 = tensor.empty() : tensor<2x2x12x12xf32>
  %10 = linalg.softmax dimension(3) ins(%8 : tensor<2x2x12x12xf32>) outs(%9 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %11 = arith.constant 0.0 : f32
  %12 = tensor.empty() : tensor<2x2x12x8xf32>
  %13 = linalg.fill ins(%11 : f32) outs(%12 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %14 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%10, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %14 : tensor<2x2x12x8xf32>
}

// Positions are floats before they are compared.
// CHECK-LABEL: func.func @as_floats(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @as_floats(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
  %7 = tensor.empty() : tensor<2x2x12x12xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x2x12x12xf32>) outs(%7 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %a = arith.index_cast %i : index to i32
    %b = arith.index_cast %j : index to i32
    %fa = arith.sitofp %a : i32 to f32
    %fb = arith.sitofp %b : i32 to f32
    %c = arith.cmpf ole, %fb, %fa : f32
    %f = arith.constant 0xFF800000 : f32
    %y = arith.select %c, %x0, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %9 = tensor.empty() : tensor<2x2x12x12xf32>
  %10 = linalg.softmax dimension(3) ins(%8 : tensor<2x2x12x12xf32>) outs(%9 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %11 = arith.constant 0.0 : f32
  %12 = tensor.empty() : tensor<2x2x12x8xf32>
  %13 = linalg.fill ins(%11 : f32) outs(%12 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %14 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%10, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %14 : tensor<2x2x12x8xf32>
}

// tril of ones as floats, compared with 0.
// CHECK-LABEL: func.func @ones_and_zeros(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @ones_and_zeros(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
  %7 = tensor.empty() : tensor<12x12xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(m, n) -> (m, n)>], iterator_types = ["parallel", "parallel"]} outs(%7 : tensor<12x12xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %one = arith.constant 1.0 : f32
    %zero = arith.constant 0.0 : f32
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %one, %zero : f32
    linalg.yield %y : f32
  } -> tensor<12x12xf32>
  %9 = tensor.empty() : tensor<2x2x12x12xf32>
  %10 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %8 : tensor<2x2x12x12xf32>, tensor<12x12xf32>) outs(%9 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %zero = arith.constant 0.0 : f32
    %f = arith.constant 0xFF800000 : f32
    %c = arith.cmpf oeq, %x1, %zero : f32
    %y = arith.select %c, %f, %x0 : f32
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

// (1 - causal) · lowest: truth as an unsigned integer.
// CHECK-LABEL: func.func @truth_to_number(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @truth_to_number(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
  %7 = tensor.empty() : tensor<2x2x12x12xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x2x12x12xf32>) outs(%7 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %one = arith.constant 1.0 : f32
    %low = arith.constant -3.40282347E+38 : f32
    %c = arith.cmpi sge, %i, %j : index
    %u = arith.extui %c : i1 to i64
    %t = arith.sitofp %u : i64 to f32
    %r = arith.subf %one, %t : f32
    %a = arith.mulf %r, %low : f32
    %y = arith.addf %x0, %a : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %9 = tensor.empty() : tensor<2x2x12x12xf32>
  %10 = linalg.softmax dimension(3) ins(%8 : tensor<2x2x12x12xf32>) outs(%9 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %11 = arith.constant 0.0 : f32
  %12 = tensor.empty() : tensor<2x2x12x8xf32>
  %13 = linalg.fill ins(%11 : f32) outs(%12 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %14 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%10, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %14 : tensor<2x2x12x8xf32>
}

// not (n > m), by exclusive or.
// CHECK-LABEL: func.func @negated(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @negated(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
  %7 = tensor.empty() : tensor<2x2x12x12xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x2x12x12xf32>) outs(%7 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %t = arith.constant true
    %d = arith.cmpi sgt, %j, %i : index
    %c = arith.xori %d, %t : i1
    %f = arith.constant 0xFF800000 : f32
    %y = arith.select %c, %x0, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %9 = tensor.empty() : tensor<2x2x12x12xf32>
  %10 = linalg.softmax dimension(3) ins(%8 : tensor<2x2x12x12xf32>) outs(%9 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %11 = arith.constant 0.0 : f32
  %12 = tensor.empty() : tensor<2x2x12x8xf32>
  %13 = linalg.fill ins(%11 : f32) outs(%12 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %14 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%10, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %14 : tensor<2x2x12x8xf32>
}

// masked_fill of masked_fill, each with the lowest float.
// CHECK-LABEL: func.func @filled_twice(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left, window = [3, -1]>)
func.func @filled_twice(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
  %7 = tensor.empty() : tensor<2x2x12x12xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x2x12x12xf32>) outs(%7 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %f = arith.constant -3.40282347E+38 : f32
    %y = arith.select %c, %x0, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %9 = tensor.empty() : tensor<2x2x12x12xf32>
  %10 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x2x12x12xf32>) outs(%9 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %f = arith.constant -3.40282347E+38 : f32
    %four = arith.constant 4 : index
    %d = arith.subi %i, %j : index
    %c = arith.cmpi sge, %d, %four : index
    %y = arith.select %c, %f, %x0 : f32
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

// A window times a triangle, both of ones and zeros.
// CHECK-LABEL: func.func @product_of_masks(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left, window = [3, -1]>)
func.func @product_of_masks(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
  %7 = tensor.empty() : tensor<12x12xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(m, n) -> (m, n)>], iterator_types = ["parallel", "parallel"]} outs(%7 : tensor<12x12xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %one = arith.constant 1.0 : f32
    %zero = arith.constant 0.0 : f32
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %one, %zero : f32
    linalg.yield %y : f32
  } -> tensor<12x12xf32>
  %9 = tensor.empty() : tensor<12x12xf32>
  %10 = linalg.generic {indexing_maps = [affine_map<(m, n) -> (m, n)>], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<12x12xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %one = arith.constant 1.0 : f32
    %zero = arith.constant 0.0 : f32
    %l = arith.constant 3 : index
    %a = arith.addi %j, %l : index
    %c = arith.cmpi sge, %a, %i : index
    %y = arith.select %c, %one, %zero : f32
    linalg.yield %y : f32
  } -> tensor<12x12xf32>
  %11 = tensor.empty() : tensor<2x2x12x12xf32>
  %12 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (m, n)>, affine_map<(b, h, m, n) -> (m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %8, %10 : tensor<2x2x12x12xf32>, tensor<12x12xf32>, tensor<12x12xf32>) outs(%11 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %x1: f32, %x2: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %half = arith.constant 0.5 : f32
    %f = arith.constant 0xFF800000 : f32
    %m = arith.mulf %x1, %x2 : f32
    %c = arith.cmpf ogt, %m, %half : f32
    %y = arith.select %c, %x0, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %13 = tensor.empty() : tensor<2x2x12x12xf32>
  %14 = linalg.softmax dimension(3) ins(%12 : tensor<2x2x12x12xf32>) outs(%13 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %15 = arith.constant 0.0 : f32
  %16 = tensor.empty() : tensor<2x2x12x8xf32>
  %17 = linalg.fill ins(%15 : f32) outs(%16 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %18 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%14, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%17 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %18 : tensor<2x2x12x8xf32>
}

// Two added masks, summed before they meet the scores.
// CHECK-LABEL: func.func @sum_of_masks(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<window = [3, 5]>)
func.func @sum_of_masks(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
  %7 = tensor.empty() : tensor<12x12xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(m, n) -> (m, n)>], iterator_types = ["parallel", "parallel"]} outs(%7 : tensor<12x12xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %zero = arith.constant 0.0 : f32
    %f = arith.constant 0xFF800000 : f32
    %l = arith.constant 5 : index
    %a = arith.addi %i, %l : index
    %c = arith.cmpi sle, %j, %a : index
    %y = arith.select %c, %zero, %f : f32
    linalg.yield %y : f32
  } -> tensor<12x12xf32>
  %9 = tensor.empty() : tensor<12x12xf32>
  %10 = linalg.generic {indexing_maps = [affine_map<(m, n) -> (m, n)>], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<12x12xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %zero = arith.constant 0.0 : f32
    %f = arith.constant 0xFF800000 : f32
    %l = arith.constant 3 : index
    %a = arith.addi %j, %l : index
    %c = arith.cmpi sle, %i, %a : index
    %y = arith.select %c, %zero, %f : f32
    linalg.yield %y : f32
  } -> tensor<12x12xf32>
  %11 = arith.addf %8, %10 : tensor<12x12xf32>
  %12 = tensor.empty() : tensor<2x2x12x12xf32>
  %13 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %11 : tensor<2x2x12x12xf32>, tensor<12x12xf32>) outs(%12 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %14 = tensor.empty() : tensor<2x2x12x12xf32>
  %15 = linalg.softmax dimension(3) ins(%13 : tensor<2x2x12x12xf32>) outs(%14 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %16 = arith.constant 0.0 : f32
  %17 = tensor.empty() : tensor<2x2x12x8xf32>
  %18 = linalg.fill ins(%16 : f32) outs(%17 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %19 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%15, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%18 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %19 : tensor<2x2x12x8xf32>
}

// |m - n| < 5.
// CHECK-LABEL: func.func @distance(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<window = [4, 4]>)
func.func @distance(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
  %7 = tensor.empty() : tensor<2x2x12x12xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x2x12x12xf32>) outs(%7 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %five = arith.constant 5 : i64
    %a = arith.index_cast %i : index to i64
    %b = arith.index_cast %j : index to i64
    %d = arith.subi %a, %b : i64
    %e = math.absi %d : i64
    %c = arith.cmpi slt, %e, %five : i64
    %f = arith.constant 0xFF800000 : f32
    %y = arith.select %c, %x0, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %9 = tensor.empty() : tensor<2x2x12x12xf32>
  %10 = linalg.softmax dimension(3) ins(%8 : tensor<2x2x12x12xf32>) outs(%9 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %11 = arith.constant 0.0 : f32
  %12 = tensor.empty() : tensor<2x2x12x8xf32>
  %13 = linalg.fill ins(%11 : f32) outs(%12 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %14 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%10, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %14 : tensor<2x2x12x8xf32>
}

// Truth as int8, and back by truncation.
// CHECK-LABEL: func.func @bytes(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @bytes(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
  %7 = tensor.empty() : tensor<2x2x12x12xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x2x12x12xf32>) outs(%7 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.cmpi sge, %i, %j : index
    %w = arith.extui %d : i1 to i8
    %c = arith.trunci %w : i8 to i1
    %f = arith.constant 0xFF800000 : f32
    %y = arith.select %c, %x0, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %9 = tensor.empty() : tensor<2x2x12x12xf32>
  %10 = linalg.softmax dimension(3) ins(%8 : tensor<2x2x12x12xf32>) outs(%9 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %11 = arith.constant 0.0 : f32
  %12 = tensor.empty() : tensor<2x2x12x8xf32>
  %13 = linalg.fill ins(%11 : f32) outs(%12 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %14 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%10, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %14 : tensor<2x2x12x8xf32>
}

// tensor.generate.
// CHECK-LABEL: func.func @generated(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @generated(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
  %7 = tensor.generate {
  ^bb0(%i: index, %j: index):
    %c = arith.cmpi sge, %i, %j : index
    tensor.yield %c : i1
  } : tensor<12x12xi1>
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

// A slice of a larger triangle that is computed.
// CHECK-LABEL: func.func @larger_slice(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = bottom_right>)
func.func @larger_slice(%q: tensor<2x2x8x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x8x8xf32> {
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
  %7 = tensor.empty() : tensor<20x20xi1>
  %8 = linalg.generic {indexing_maps = [affine_map<(m, n) -> (m, n)>], iterator_types = ["parallel", "parallel"]} outs(%7 : tensor<20x20xi1>) {
  ^bb0(%out: i1):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %y = arith.cmpi sge, %i, %j : index
    linalg.yield %y : i1
  } -> tensor<20x20xi1>
  %9 = tensor.extract_slice %8[4, 0] [8, 12] [1, 1] : tensor<20x20xi1> to tensor<8x12xi1>
  %10 = tensor.empty() : tensor<2x2x8x12xf32>
  %11 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %6 : tensor<8x12xi1>, tensor<2x2x8x12xf32>) outs(%10 : tensor<2x2x8x12xf32>) {
  ^bb0(%x0: i1, %x1: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %f = arith.constant 0xFF800000 : f32
    %y = arith.select %x0, %x1, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x8x12xf32>
  %12 = tensor.empty() : tensor<2x2x8x12xf32>
  %13 = linalg.softmax dimension(3) ins(%11 : tensor<2x2x8x12xf32>) outs(%12 : tensor<2x2x8x12xf32>) -> tensor<2x2x8x12xf32>
  %14 = arith.constant 0.0 : f32
  %15 = tensor.empty() : tensor<2x2x8x8xf32>
  %16 = linalg.fill ins(%14 : f32) outs(%15 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32>
  %17 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%13, %v : tensor<2x2x8x12xf32>, tensor<2x2x12x8xf32>) outs(%16 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32>
  return %17 : tensor<2x2x8x8xf32>
}

// A triangle inserted into a larger buffer of false, and cut out again.
// CHECK-LABEL: func.func @inserted(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @inserted(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
  %7 = tensor.empty() : tensor<12x12xi1>
  %8 = linalg.generic {indexing_maps = [affine_map<(m, n) -> (m, n)>], iterator_types = ["parallel", "parallel"]} outs(%7 : tensor<12x12xi1>) {
  ^bb0(%out: i1):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %y = arith.cmpi sge, %i, %j : index
    linalg.yield %y : i1
  } -> tensor<12x12xi1>
  %9 = arith.constant dense<false> : tensor<16x16xi1>
  %10 = tensor.insert_slice %8 into %9[2, 2] [12, 12] [1, 1] : tensor<12x12xi1> into tensor<16x16xi1>
  %11 = tensor.extract_slice %10[2, 2] [12, 12] [1, 1] : tensor<16x16xi1> to tensor<12x12xi1>
  %12 = tensor.empty() : tensor<2x2x12x12xf32>
  %13 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %6 : tensor<12x12xi1>, tensor<2x2x12x12xf32>) outs(%12 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: i1, %x1: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %f = arith.constant 0xFF800000 : f32
    %y = arith.select %x0, %x1, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %14 = tensor.empty() : tensor<2x2x12x12xf32>
  %15 = linalg.softmax dimension(3) ins(%13 : tensor<2x2x12x12xf32>) outs(%14 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %16 = arith.constant 0.0 : f32
  %17 = tensor.empty() : tensor<2x2x12x8xf32>
  %18 = linalg.fill ins(%16 : f32) outs(%17 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %19 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%15, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%18 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %19 : tensor<2x2x12x8xf32>
}

// The mask comes before the scale.
// CHECK-LABEL: func.func @before_scale(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @before_scale(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x2x12x12xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) outs(%3 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %5 = tensor.empty() : tensor<2x2x12x12xf32>
  %6 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x12x12xf32>) outs(%5 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sge, %i, %j : index
    %f = arith.constant 0xFF800000 : f32
    %y = arith.select %c, %x0, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %7 = tensor.empty() : tensor<2x2x12x12xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x2x12x12xf32>) outs(%7 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %9 = tensor.empty() : tensor<2x2x12x12xf32>
  %10 = linalg.softmax dimension(3) ins(%8 : tensor<2x2x12x12xf32>) outs(%9 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %11 = arith.constant 0.0 : f32
  %12 = tensor.empty() : tensor<2x2x12x8xf32>
  %13 = linalg.fill ins(%11 : f32) outs(%12 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %14 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%10, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %14 : tensor<2x2x12x8xf32>
}

// An added lowest float before a division.
// CHECK-LABEL: func.func @before_division(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @before_division(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
  %1 = arith.constant 0.0 : f32
  %2 = tensor.empty() : tensor<2x2x12x12xf32>
  %3 = linalg.fill ins(%1 : f32) outs(%2 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) outs(%3 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %5 = tensor.empty() : tensor<2x2x12x12xf32>
  %6 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x12x12xf32>) outs(%5 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %zero = arith.constant 0.0 : f32
    %low = arith.constant -3.40282347E+38 : f32
    %c = arith.cmpi sge, %i, %j : index
    %m = arith.select %c, %zero, %low : f32
    %y = arith.addf %x0, %m : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %7 = tensor.empty() : tensor<2x2x12x12xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x2x12x12xf32>) outs(%7 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %d = arith.constant 4.0 : f32
    %y = arith.divf %x0, %d : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %9 = tensor.empty() : tensor<2x2x12x12xf32>
  %10 = linalg.softmax dimension(3) ins(%8 : tensor<2x2x12x12xf32>) outs(%9 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %11 = arith.constant 0.0 : f32
  %12 = tensor.empty() : tensor<2x2x12x8xf32>
  %13 = linalg.fill ins(%11 : f32) outs(%12 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %14 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%10, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %14 : tensor<2x2x12x8xf32>
}

// or of two comparisons, by De Morgan.
// CHECK-LABEL: func.func @prefix_or_causal(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left, prefix = 4>)
func.func @prefix_or_causal(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
  %7 = tensor.empty() : tensor<2x2x12x12xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x2x12x12xf32>) outs(%7 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %f = arith.constant 0xFF800000 : f32
    %four = arith.constant 4 : index
    %a = arith.cmpi sgt, %j, %i : index
    %b = arith.cmpi sge, %j, %four : index
    %c = arith.andi %a, %b : i1
    %y = arith.select %c, %f, %x0 : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %9 = tensor.empty() : tensor<2x2x12x12xf32>
  %10 = linalg.softmax dimension(3) ins(%8 : tensor<2x2x12x12xf32>) outs(%9 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %11 = arith.constant 0.0 : f32
  %12 = tensor.empty() : tensor<2x2x12x8xf32>
  %13 = linalg.fill ins(%11 : f32) outs(%12 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %14 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%10, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %14 : tensor<2x2x12x8xf32>
}

// Keys from 7 on are padding, in every batch entry.
// CHECK-LABEL: func.func @first_keys(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<prefix = 7>)
func.func @first_keys(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
  %7 = tensor.empty() : tensor<2x2x12x12xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x2x12x12xf32>) outs(%7 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %seven = arith.constant 7 : index
    %c = arith.cmpi ult, %j, %seven : index
    %f = arith.constant -3.40282347E+38 : f32
    %y = arith.select %c, %x0, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %9 = tensor.empty() : tensor<2x2x12x12xf32>
  %10 = linalg.softmax dimension(3) ins(%8 : tensor<2x2x12x12xf32>) outs(%9 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %11 = arith.constant 0.0 : f32
  %12 = tensor.empty() : tensor<2x2x12x8xf32>
  %13 = linalg.fill ins(%11 : f32) outs(%12 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %14 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%10, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %14 : tensor<2x2x12x8xf32>
}

// Queries start at position 4: a window of a cache.
// CHECK-LABEL: func.func @shifted_window(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = bottom_right, window = [5, -1]>)
func.func @shifted_window(%q: tensor<2x2x8x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x8x8xf32> {
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
  %7 = tensor.empty() : tensor<2x2x8x12xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x2x8x12xf32>) outs(%7 : tensor<2x2x8x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %past = arith.constant 4 : index
    %five = arith.constant 5 : index
    %at = arith.addi %i, %past : index
    %a = arith.cmpi sle, %j, %at : index
    %d = arith.subi %at, %j : index
    %b = arith.cmpi sle, %d, %five : index
    %c = arith.andi %a, %b : i1
    %f = arith.constant 0xFF800000 : f32
    %y = arith.select %c, %x0, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x8x12xf32>
  %9 = tensor.empty() : tensor<2x2x8x12xf32>
  %10 = linalg.softmax dimension(3) ins(%8 : tensor<2x2x8x12xf32>) outs(%9 : tensor<2x2x8x12xf32>) -> tensor<2x2x8x12xf32>
  %11 = arith.constant 0.0 : f32
  %12 = tensor.empty() : tensor<2x2x8x8xf32>
  %13 = linalg.fill ins(%11 : f32) outs(%12 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32>
  %14 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%10, %v : tensor<2x2x8x12xf32>, tensor<2x2x12x8xf32>) outs(%13 : tensor<2x2x8x8xf32>) -> tensor<2x2x8x8xf32>
  return %14 : tensor<2x2x8x8xf32>
}

// -1e4 is enough where a softcap keeps scores below 30.
// CHECK-LABEL: func.func @under_softcap(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @under_softcap(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
  %7 = tensor.empty() : tensor<2x2x12x12xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x2x12x12xf32>) outs(%7 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %cap = arith.constant 30.0 : f32
    %d = arith.divf %x0, %cap : f32
    %t = math.tanh %d : f32
    %y = arith.mulf %t, %cap : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %9 = tensor.empty() : tensor<2x2x12x12xf32>
  %10 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x2x12x12xf32>) outs(%9 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %low = arith.constant -1.0e4 : f32
    %zero = arith.constant 0.0 : f32
    %c = arith.cmpi sge, %i, %j : index
    %m = arith.select %c, %zero, %low : f32
    %y = arith.addf %x0, %m : f32
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

// Padding is filled first, causal second: each is taken for itself.
// CHECK-LABEL: func.func @padding_first(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @padding_first(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>, %keep: tensor<2x12xi1>) -> tensor<2x2x12x8xf32> {
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
  %7 = tensor.empty() : tensor<2x2x12x12xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%keep, %6 : tensor<2x12xi1>, tensor<2x2x12x12xf32>) outs(%7 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: i1, %x1: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %f = arith.constant 0xFF800000 : f32
    %y = arith.select %x0, %x1, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %9 = tensor.empty() : tensor<2x2x12x12xf32>
  %10 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x2x12x12xf32>) outs(%9 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %f = arith.constant 0xFF800000 : f32
    %c = arith.cmpi sge, %i, %j : index
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

// Hidden if padded or later: an or of what is hidden.
// CHECK-LABEL: func.func @hidden_by_either(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @hidden_by_either(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>, %keep: tensor<2x12xi1>) -> tensor<2x2x12x8xf32> {
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
  %7 = tensor.empty() : tensor<2x2x12x12xf32>
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %keep : tensor<2x2x12x12xf32>, tensor<2x12xi1>) outs(%7 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %x1: i1, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %f = arith.constant 0xFF800000 : f32
    %l = arith.cmpi sgt, %j, %i : index
    %c = arith.ori %x1, %l : i1
    %y = arith.select %c, %f, %x0 : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %9 = tensor.empty() : tensor<2x2x12x12xf32>
  %10 = linalg.softmax dimension(3) ins(%8 : tensor<2x2x12x12xf32>) outs(%9 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %11 = arith.constant 0.0 : f32
  %12 = tensor.empty() : tensor<2x2x12x8xf32>
  %13 = linalg.fill ins(%11 : f32) outs(%12 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  %14 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%10, %v : tensor<2x2x12x12xf32>, tensor<2x2x12x8xf32>) outs(%13 : tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
  return %14 : tensor<2x2x12x8xf32>
}
