// Written by gen.py.

// A finite fill by position or padding: a row may see no key at all, and
// then all of them count.
// CHECK-LABEL: func.func @finite_beside_data(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}score
func.func @finite_beside_data(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>, %keep: tensor<2x12xi1>) -> tensor<2x2x12x8xf32> {
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
    %low = arith.constant -3.40282347E+38 : f32
    %l = arith.cmpi sle, %j, %i : index
    %c = arith.andi %x1, %l : i1
    %y = arith.select %c, %x0, %low : f32
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

// Causal with -inf, and a finite fill over it: past the length, later keys
// are not hidden any more.
// CHECK-LABEL: func.func @finite_over_inf(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}score
func.func @finite_over_inf(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>, %lengths: tensor<2xi32>) -> tensor<2x2x12x8xf32> {
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
    %f = arith.constant 0xFF800000 : f32
    %y = arith.select %c, %x0, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %9 = tensor.empty() : tensor<2x2x12x12xf32>
  %10 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %lengths : tensor<2x2x12x12xf32>, tensor<2xi32>) outs(%9 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %x1: i32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %low = arith.constant -3.40282347E+38 : f32
    %b = arith.index_cast %j : index to i32
    %c = arith.cmpi sge, %b, %x1 : i32
    %y = arith.select %c, %low, %x0 : f32
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

// -1e9 in f32: scores may be as low.
// CHECK-LABEL: func.func @billion(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}score
func.func @billion(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
    %f = arith.constant -1.0e9 : f32
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

// -1e4 in f16: scores may be as low.
// CHECK-LABEL: func.func @ten_thousand_f16(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}score
func.func @ten_thousand_f16(%q: tensor<2x2x12x8xf16>, %k: tensor<2x2x12x8xf16>, %v: tensor<2x2x12x8xf16>) -> tensor<2x2x12x8xf16> {
  %1 = arith.constant 0.0 : f16
  %2 = tensor.empty() : tensor<2x2x12x12xf16>
  %3 = linalg.fill ins(%1 : f16) outs(%2 : tensor<2x2x12x12xf16>) -> tensor<2x2x12x12xf16>
  %4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x2x12x8xf16>, tensor<2x2x12x8xf16>) outs(%3 : tensor<2x2x12x12xf16>) -> tensor<2x2x12x12xf16>
  %5 = tensor.empty() : tensor<2x2x12x12xf16>
  %6 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x12x12xf16>) outs(%5 : tensor<2x2x12x12xf16>) {
  ^bb0(%x0: f16, %out: f16):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f16
    %y = arith.mulf %x0, %c : f16
    linalg.yield %y : f16
  } -> tensor<2x2x12x12xf16>
  %7 = tensor.empty() : tensor<2x2x12x12xf16>
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x2x12x12xf16>) outs(%7 : tensor<2x2x12x12xf16>) {
  ^bb0(%x0: f16, %out: f16):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %zero = arith.constant 0.0 : f16
    %low = arith.constant -1.0e4 : f16
    %c = arith.cmpi sle, %j, %i : index
    %m = arith.select %c, %zero, %low : f16
    %y = arith.addf %x0, %m : f16
    linalg.yield %y : f16
  } -> tensor<2x2x12x12xf16>
  %9 = tensor.empty() : tensor<2x2x12x12xf32>
  %10 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x2x12x12xf16>) outs(%9 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f16, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %y = arith.extf %x0 : f16 to f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %11 = tensor.empty() : tensor<2x2x12x12xf32>
  %12 = linalg.softmax dimension(3) ins(%10 : tensor<2x2x12x12xf32>) outs(%11 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %13 = tensor.empty() : tensor<2x2x12x12xf16>
  %14 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x2x12x12xf32>) outs(%13 : tensor<2x2x12x12xf16>) {
  ^bb0(%x0: f32, %out: f16):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %y = arith.truncf %x0 : f32 to f16
    linalg.yield %y : f16
  } -> tensor<2x2x12x12xf16>
  %15 = arith.constant 0.0 : f16
  %16 = tensor.empty() : tensor<2x2x12x8xf16>
  %17 = linalg.fill ins(%15 : f16) outs(%16 : tensor<2x2x12x8xf16>) -> tensor<2x2x12x8xf16>
  %18 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%14, %v : tensor<2x2x12x12xf16>, tensor<2x2x12x8xf16>) outs(%17 : tensor<2x2x12x8xf16>) -> tensor<2x2x12x8xf16>
  return %18 : tensor<2x2x12x8xf16>
}

// -65504 added to scores in f32, which may be as low.
// CHECK-LABEL: func.func @f16_lowest_in_f32(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}score
func.func @f16_lowest_in_f32(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
    %zero = arith.constant 0.0 : f32
    %low = arith.constant -6.550400e+04 : f32
    %c = arith.cmpi sle, %j, %i : index
    %m = arith.select %c, %zero, %low : f32
    %y = arith.addf %x0, %m : f32
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

// A finite fill that leaves the first row no key: it gets the mean.
// CHECK-LABEL: func.func @strictly_later(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}score
func.func @strictly_later(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
    %c = arith.cmpi slt, %j, %i : index
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

// A triangle with one element wrong.
// CHECK-LABEL: func.func @almost_triangle(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}score
func.func @almost_triangle(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
  %7 = arith.constant dense<[[true, false, false, false, false, false, false, false, false, false, false, false], [true, true, false, false, false, false, false, false, false, false, false, false], [true, true, true, false, false, false, false, false, false, false, false, false], [true, true, true, true, false, false, false, false, false, false, false, false], [true, true, true, true, true, false, false, false, false, false, false, false], [true, true, true, true, true, true, false, false, false, false, false, false], [true, true, true, true, true, true, true, false, false, false, false, false], [true, true, true, true, true, true, true, true, false, false, false, false], [true, true, true, true, true, true, true, true, true, false, false, false], [true, true, true, true, false, true, true, true, true, true, false, false], [true, true, true, true, true, true, true, true, true, true, true, false], [true, true, true, true, true, true, true, true, true, true, true, true]]> : tensor<12x12xi1>
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

// 0, -inf, and a -1 in between: a bias.
// CHECK-LABEL: func.func @third_value(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}bias
func.func @third_value(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
  %7 = arith.constant dense<[[0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF800000, 0xFF800000], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF800000], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<12x12xf32>
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

// Causal in the first head only.
// CHECK-LABEL: func.func @per_head(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}score
func.func @per_head(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
  %7 = arith.constant dense<[[[true, false, false, false, false, false, false, false, false, false, false, false], [true, true, false, false, false, false, false, false, false, false, false, false], [true, true, true, false, false, false, false, false, false, false, false, false], [true, true, true, true, false, false, false, false, false, false, false, false], [true, true, true, true, true, false, false, false, false, false, false, false], [true, true, true, true, true, true, false, false, false, false, false, false], [true, true, true, true, true, true, true, false, false, false, false, false], [true, true, true, true, true, true, true, true, false, false, false, false], [true, true, true, true, true, true, true, true, true, false, false, false], [true, true, true, true, true, true, true, true, true, true, false, false], [true, true, true, true, true, true, true, true, true, true, true, false], [true, true, true, true, true, true, true, true, true, true, true, true]], [[true, true, false, false, false, false, false, false, false, false, false, false], [true, true, true, false, false, false, false, false, false, false, false, false], [true, true, true, true, false, false, false, false, false, false, false, false], [true, true, true, true, true, false, false, false, false, false, false, false], [true, true, true, true, true, true, false, false, false, false, false, false], [true, true, true, true, true, true, true, false, false, false, false, false], [true, true, true, true, true, true, true, true, false, false, false, false], [true, true, true, true, true, true, true, true, true, false, false, false], [true, true, true, true, true, true, true, true, true, true, false, false], [true, true, true, true, true, true, true, true, true, true, true, false], [true, true, true, true, true, true, true, true, true, true, true, true], [true, true, true, true, true, true, true, true, true, true, true, true]]]> : tensor<2x12x12xi1>
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

// n <= 2·m: no diagonal.
// CHECK-LABEL: func.func @other_slope(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}score
func.func @other_slope(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
    %two = arith.constant 2 : index
    %d = arith.muli %i, %two : index
    %c = arith.cmpi sle, %j, %d : index
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

// Block-diagonal: documents of 4, no interval of m.
// CHECK-LABEL: func.func @blocks(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}score
func.func @blocks(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
    %four = arith.constant 4 : index
    %a = arith.divui %i, %four : index
    %b = arith.divui %j, %four : index
    %c = arith.cmpi eq, %a, %b : index
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

// The same as a constant: compared by position, the table is not read.
// CHECK-LABEL: func.func @block_table(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}score
func.func @block_table(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
  %7 = arith.constant dense<[[true, true, true, true, false, false, false, false, false, false, false, false], [true, true, true, true, false, false, false, false, false, false, false, false], [true, true, true, true, false, false, false, false, false, false, false, false], [true, true, true, true, false, false, false, false, false, false, false, false], [false, false, false, false, true, true, true, true, false, false, false, false], [false, false, false, false, true, true, true, true, false, false, false, false], [false, false, false, false, true, true, true, true, false, false, false, false], [false, false, false, false, true, true, true, true, false, false, false, false], [false, false, false, false, false, false, false, false, true, true, true, true], [false, false, false, false, false, false, false, false, true, true, true, true], [false, false, false, false, false, false, false, false, true, true, true, true], [false, false, false, false, false, false, false, false, true, true, true, true]]> : tensor<12x12xi1>
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

// A diagonal at N - M + 1, behind one that is at 0.
// CHECK-LABEL: func.func @half_way(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}score
func.func @half_way(%q: tensor<2x2x?x8xf32>, %k: tensor<2x2x?x8xf32>, %v: tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32> {
  %1 = arith.constant 2 : index
  %2 = tensor.dim %q, %1 : tensor<2x2x?x8xf32>
  %3 = tensor.dim %k, %1 : tensor<2x2x?x8xf32>
  %4 = arith.constant 0.0 : f32
  %5 = tensor.empty(%2, %3) : tensor<2x2x?x?xf32>
  %6 = linalg.fill ins(%4 : f32) outs(%5 : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %7 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x2x?x8xf32>, tensor<2x2x?x8xf32>) outs(%6 : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %8 = tensor.empty(%2, %3) : tensor<2x2x?x?xf32>
  %9 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x2x?x?xf32>) outs(%8 : tensor<2x2x?x?xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x?x?xf32>
  %10 = tensor.empty(%2, %3) : tensor<2x2x?x?xf32>
  %11 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x2x?x?xf32>) outs(%10 : tensor<2x2x?x?xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %o = arith.subi %3, %2 : index
    %at = arith.addi %i, %o : index
    %a = arith.cmpi sle, %j, %at : index
    %b = arith.cmpi sge, %j, %i : index
    %c = arith.andi %a, %b : i1
    %f = arith.constant 0xFF800000 : f32
    %y = arith.select %c, %x0, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x?x?xf32>
  %12 = tensor.empty(%2, %3) : tensor<2x2x?x?xf32>
  %13 = linalg.softmax dimension(3) ins(%11 : tensor<2x2x?x?xf32>) outs(%12 : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %14 = arith.constant 0.0 : f32
  %15 = tensor.empty(%2) : tensor<2x2x?x8xf32>
  %16 = linalg.fill ins(%14 : f32) outs(%15 : tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32>
  %17 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%13, %v : tensor<2x2x?x?xf32>, tensor<2x2x?x8xf32>) outs(%16 : tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32>
  return %17 : tensor<2x2x?x8xf32>
}

// M - N instead of N - M.
// CHECK-LABEL: func.func @wrong_way(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}score
func.func @wrong_way(%q: tensor<2x2x?x8xf32>, %k: tensor<2x2x?x8xf32>, %v: tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32> {
  %1 = arith.constant 2 : index
  %2 = tensor.dim %q, %1 : tensor<2x2x?x8xf32>
  %3 = tensor.dim %k, %1 : tensor<2x2x?x8xf32>
  %4 = arith.constant 0.0 : f32
  %5 = tensor.empty(%2, %3) : tensor<2x2x?x?xf32>
  %6 = linalg.fill ins(%4 : f32) outs(%5 : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %7 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x2x?x8xf32>, tensor<2x2x?x8xf32>) outs(%6 : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %8 = tensor.empty(%2, %3) : tensor<2x2x?x?xf32>
  %9 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x2x?x?xf32>) outs(%8 : tensor<2x2x?x?xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x?x?xf32>
  %10 = tensor.empty(%2, %3) : tensor<2x2x?x?xf32>
  %11 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x2x?x?xf32>) outs(%10 : tensor<2x2x?x?xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %o = arith.subi %2, %3 : index
    %at = arith.addi %i, %o : index
    %c = arith.cmpi sle, %j, %at : index
    %f = arith.constant 0xFF800000 : f32
    %y = arith.select %c, %x0, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x?x?xf32>
  %12 = tensor.empty(%2, %3) : tensor<2x2x?x?xf32>
  %13 = linalg.softmax dimension(3) ins(%11 : tensor<2x2x?x?xf32>) outs(%12 : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %14 = arith.constant 0.0 : f32
  %15 = tensor.empty(%2) : tensor<2x2x?x8xf32>
  %16 = linalg.fill ins(%14 : f32) outs(%15 : tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32>
  %17 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%13, %v : tensor<2x2x?x?xf32>, tensor<2x2x?x8xf32>) outs(%16 : tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32>
  return %17 : tensor<2x2x?x8xf32>
}

// The past is data: it may be anything.
// CHECK-LABEL: func.func @unknown_past(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}score
func.func @unknown_past(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>, %past: tensor<i64>) -> tensor<2x2x12x8xf32> {
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
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> ()>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %past : tensor<2x2x12x12xf32>, tensor<i64>) outs(%7 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %x1: i64, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %f = arith.constant 0xFF800000 : f32
    %a = arith.index_cast %i : index to i64
    %b = arith.index_cast %j : index to i64
    %at = arith.addi %a, %x1 : i64
    %c = arith.cmpi sle, %b, %at : i64
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

// Rows see keys of their own document, and none behind them.
// CHECK-LABEL: func.func @documents(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}score
func.func @documents(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>, %ids: tensor<2x12xi32>) -> tensor<2x2x12x8xf32> {
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
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, m)>, affine_map<(b, h, m, n) -> (b, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %ids, %ids : tensor<2x2x12x12xf32>, tensor<2x12xi32>, tensor<2x12xi32>) outs(%7 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %x1: i32, %x2: i32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %f = arith.constant -3.40282347E+38 : f32
    %c = arith.cmpi eq, %x1, %x2 : i32
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

// The triangle is multiplied into the scores: a hidden one is 0, not -inf.
// CHECK-LABEL: func.func @multiplied(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}score
func.func @multiplied(%q: tensor<2x2x12x8xbf16>, %k: tensor<2x2x12x8xbf16>, %v: tensor<2x2x12x8xbf16>) -> tensor<2x2x12x8xbf16> {
  %1 = arith.constant 0.0 : bf16
  %2 = tensor.empty() : tensor<2x2x12x12xbf16>
  %3 = linalg.fill ins(%1 : bf16) outs(%2 : tensor<2x2x12x12xbf16>) -> tensor<2x2x12x12xbf16>
  %4 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %k : tensor<2x2x12x8xbf16>, tensor<2x2x12x8xbf16>) outs(%3 : tensor<2x2x12x12xbf16>) -> tensor<2x2x12x12xbf16>
  %5 = tensor.empty() : tensor<2x2x12x12xbf16>
  %6 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x12x12xbf16>) outs(%5 : tensor<2x2x12x12xbf16>) {
  ^bb0(%x0: bf16, %out: bf16):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : bf16
    %y = arith.mulf %x0, %c : bf16
    linalg.yield %y : bf16
  } -> tensor<2x2x12x12xbf16>
  %7 = tensor.empty() : tensor<2x2x12x12xbf16>
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x2x12x12xbf16>) outs(%7 : tensor<2x2x12x12xbf16>) {
  ^bb0(%x0: bf16, %out: bf16):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %one = arith.constant 1.0 : bf16
    %zero = arith.constant 0.0 : bf16
    %c = arith.cmpi sle, %j, %i : index
    %m = arith.select %c, %one, %zero : bf16
    %y = arith.mulf %x0, %m : bf16
    linalg.yield %y : bf16
  } -> tensor<2x2x12x12xbf16>
  %9 = tensor.empty() : tensor<2x2x12x12xf32>
  %10 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x2x12x12xbf16>) outs(%9 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: bf16, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %y = arith.extf %x0 : bf16 to f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %11 = tensor.empty() : tensor<2x2x12x12xf32>
  %12 = linalg.softmax dimension(3) ins(%10 : tensor<2x2x12x12xf32>) outs(%11 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %13 = tensor.empty() : tensor<2x2x12x12xbf16>
  %14 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x2x12x12xf32>) outs(%13 : tensor<2x2x12x12xbf16>) {
  ^bb0(%x0: f32, %out: bf16):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %y = arith.truncf %x0 : f32 to bf16
    linalg.yield %y : bf16
  } -> tensor<2x2x12x12xbf16>
  %15 = arith.constant 0.0 : bf16
  %16 = tensor.empty() : tensor<2x2x12x8xbf16>
  %17 = linalg.fill ins(%15 : bf16) outs(%16 : tensor<2x2x12x8xbf16>) -> tensor<2x2x12x8xbf16>
  %18 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%14, %v : tensor<2x2x12x12xbf16>, tensor<2x2x12x8xbf16>) outs(%17 : tensor<2x2x12x8xbf16>) -> tensor<2x2x12x8xbf16>
  return %18 : tensor<2x2x12x8xbf16>
}

// (1 - keep) · lowest beside a triangle: what keep holds is not known.
// CHECK-LABEL: func.func @padding_numbers(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}score
func.func @padding_numbers(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>, %keep: tensor<2x12xf32>) -> tensor<2x2x12x8xf32> {
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
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %keep : tensor<2x2x12x12xf32>, tensor<2x12xf32>) outs(%7 : tensor<2x2x12x12xf32>) {
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
  %9 = tensor.empty() : tensor<2x2x12x12xf32>
  %10 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x2x12x12xf32>) outs(%9 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %low = arith.constant -3.40282347E+38 : f32
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x0, %low : f32
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

// A length of 0 leaves rows no key, and then all of them count.
// CHECK-LABEL: func.func @finite_lengths(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}score
func.func @finite_lengths(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>, %lengths: tensor<2xi32>) -> tensor<2x2x12x8xf32> {
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
  %8 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %lengths : tensor<2x2x12x12xf32>, tensor<2xi32>) outs(%7 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f32, %x1: i32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %low = arith.constant -3.40282347E+38 : f32
    %b = arith.index_cast %j : index to i32
    %c = arith.cmpi slt, %b, %x1 : i32
    %y = arith.select %c, %x0, %low : f32
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

// Hidden on the diagonal only: two intervals a row.
// CHECK-LABEL: func.func @above_and_below(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}score
func.func @above_and_below(%q: tensor<2x2x12x8xf32>, %k: tensor<2x2x12x8xf32>, %v: tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32> {
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
    %c = arith.cmpi ne, %i, %j : index
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
