// Written by gen.py.

// Llama in f16: -65504 is added in f16.
// CHECK-LABEL: func.func @f16_lowest(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @f16_lowest(%q: tensor<2x2x12x8xf16>, %k: tensor<2x2x12x8xf16>, %v: tensor<2x2x12x8xf16>) -> tensor<2x2x12x8xf16> {
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
    %low = arith.constant -6.550400e+04 : f16
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

// The same in bf16.
// CHECK-LABEL: func.func @bf16_lowest(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @bf16_lowest(%q: tensor<2x2x12x8xbf16>, %k: tensor<2x2x12x8xbf16>, %v: tensor<2x2x12x8xbf16>) -> tensor<2x2x12x8xbf16> {
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
    %zero = arith.constant 0.0 : bf16
    %low = arith.constant -3.38953139E+38 : bf16
    %c = arith.cmpi sle, %j, %i : index
    %m = arith.select %c, %zero, %low : bf16
    %y = arith.addf %x0, %m : bf16
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

// masked_fill with the lowest f16.
// CHECK-LABEL: func.func @f16_filled(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @f16_filled(%q: tensor<2x2x12x8xf16>, %k: tensor<2x2x12x8xf16>, %v: tensor<2x2x12x8xf16>) -> tensor<2x2x12x8xf16> {
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
    %c = arith.cmpi sle, %j, %i : index
    %f = arith.constant -6.550400e+04 : f16
    %y = arith.select %c, %x0, %f : f16
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

// A buffer of f16.
// CHECK-LABEL: func.func @f16_buffer(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @f16_buffer(%q: tensor<2x2x12x8xf16>, %k: tensor<2x2x12x8xf16>, %v: tensor<2x2x12x8xf16>) -> tensor<2x2x12x8xf16> {
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
  %7 = arith.constant dense<[[0.0, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04], [0.0, 0.0, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04], [0.0, 0.0, 0.0, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04], [0.0, 0.0, 0.0, 0.0, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04], [0.0, 0.0, 0.0, 0.0, 0.0, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -6.550400e+04, -6.550400e+04, -6.550400e+04, -6.550400e+04], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -6.550400e+04, -6.550400e+04, -6.550400e+04], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -6.550400e+04, -6.550400e+04], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -6.550400e+04], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<12x12xf16>
  %8 = tensor.empty() : tensor<2x2x12x12xf16>
  %9 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x2x12x12xf16>, tensor<12x12xf16>) outs(%8 : tensor<2x2x12x12xf16>) {
  ^bb0(%x0: f16, %x1: f16, %out: f16):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %y = arith.addf %x0, %x1 : f16
    linalg.yield %y : f16
  } -> tensor<2x2x12x12xf16>
  %10 = tensor.empty() : tensor<2x2x12x12xf32>
  %11 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x2x12x12xf16>) outs(%10 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f16, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %y = arith.extf %x0 : f16 to f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %12 = tensor.empty() : tensor<2x2x12x12xf32>
  %13 = linalg.softmax dimension(3) ins(%11 : tensor<2x2x12x12xf32>) outs(%12 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %14 = tensor.empty() : tensor<2x2x12x12xf16>
  %15 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x2x12x12xf32>) outs(%14 : tensor<2x2x12x12xf16>) {
  ^bb0(%x0: f32, %out: f16):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %y = arith.truncf %x0 : f32 to f16
    linalg.yield %y : f16
  } -> tensor<2x2x12x12xf16>
  %16 = arith.constant 0.0 : f16
  %17 = tensor.empty() : tensor<2x2x12x8xf16>
  %18 = linalg.fill ins(%16 : f16) outs(%17 : tensor<2x2x12x8xf16>) -> tensor<2x2x12x8xf16>
  %19 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%15, %v : tensor<2x2x12x12xf16>, tensor<2x2x12x8xf16>) outs(%18 : tensor<2x2x12x8xf16>) -> tensor<2x2x12x8xf16>
  return %19 : tensor<2x2x12x8xf16>
}

// A buffer of bf16, with -inf.
// CHECK-LABEL: func.func @bf16_buffer(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @bf16_buffer(%q: tensor<2x2x12x8xbf16>, %k: tensor<2x2x12x8xbf16>, %v: tensor<2x2x12x8xbf16>) -> tensor<2x2x12x8xbf16> {
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
  %7 = arith.constant dense<[[0.0, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80], [0.0, 0.0, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80], [0.0, 0.0, 0.0, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80], [0.0, 0.0, 0.0, 0.0, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80], [0.0, 0.0, 0.0, 0.0, 0.0, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF80, 0xFF80, 0xFF80, 0xFF80], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF80, 0xFF80, 0xFF80], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF80, 0xFF80], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0xFF80], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<12x12xbf16>
  %8 = tensor.empty() : tensor<2x2x12x12xbf16>
  %9 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x2x12x12xbf16>, tensor<12x12xbf16>) outs(%8 : tensor<2x2x12x12xbf16>) {
  ^bb0(%x0: bf16, %x1: bf16, %out: bf16):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %y = arith.addf %x0, %x1 : bf16
    linalg.yield %y : bf16
  } -> tensor<2x2x12x12xbf16>
  %10 = tensor.empty() : tensor<2x2x12x12xf32>
  %11 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x2x12x12xbf16>) outs(%10 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: bf16, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %y = arith.extf %x0 : bf16 to f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %12 = tensor.empty() : tensor<2x2x12x12xf32>
  %13 = linalg.softmax dimension(3) ins(%11 : tensor<2x2x12x12xf32>) outs(%12 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %14 = tensor.empty() : tensor<2x2x12x12xbf16>
  %15 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x2x12x12xf32>) outs(%14 : tensor<2x2x12x12xbf16>) {
  ^bb0(%x0: f32, %out: bf16):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %y = arith.truncf %x0 : f32 to bf16
    linalg.yield %y : bf16
  } -> tensor<2x2x12x12xbf16>
  %16 = arith.constant 0.0 : bf16
  %17 = tensor.empty() : tensor<2x2x12x8xbf16>
  %18 = linalg.fill ins(%16 : bf16) outs(%17 : tensor<2x2x12x8xbf16>) -> tensor<2x2x12x8xbf16>
  %19 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%15, %v : tensor<2x2x12x12xbf16>, tensor<2x2x12x8xbf16>) outs(%18 : tensor<2x2x12x8xbf16>) -> tensor<2x2x12x8xbf16>
  return %19 : tensor<2x2x12x8xbf16>
}

// The lowest f32 becomes -inf when it is cast to f16.
// CHECK-LABEL: func.func @lowest_f32_to_f16(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @lowest_f32_to_f16(%q: tensor<2x2x12x8xf16>, %k: tensor<2x2x12x8xf16>, %v: tensor<2x2x12x8xf16>) -> tensor<2x2x12x8xf16> {
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
  %7 = tensor.empty() : tensor<12x12xf16>
  %8 = linalg.generic {indexing_maps = [affine_map<(m, n) -> (m, n)>], iterator_types = ["parallel", "parallel"]} outs(%7 : tensor<12x12xf16>) {
  ^bb0(%out: f16):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %zero = arith.constant 0.0 : f32
    %low = arith.constant -3.40282347E+38 : f32
    %c = arith.cmpi sle, %j, %i : index
    %m = arith.select %c, %zero, %low : f32
    %y = arith.truncf %m : f32 to f16
    linalg.yield %y : f16
  } -> tensor<12x12xf16>
  %9 = tensor.empty() : tensor<2x2x12x12xf16>
  %10 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %8 : tensor<2x2x12x12xf16>, tensor<12x12xf16>) outs(%9 : tensor<2x2x12x12xf16>) {
  ^bb0(%x0: f16, %x1: f16, %out: f16):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %y = arith.addf %x0, %x1 : f16
    linalg.yield %y : f16
  } -> tensor<2x2x12x12xf16>
  %11 = tensor.empty() : tensor<2x2x12x12xf32>
  %12 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x2x12x12xf16>) outs(%11 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: f16, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %y = arith.extf %x0 : f16 to f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %13 = tensor.empty() : tensor<2x2x12x12xf32>
  %14 = linalg.softmax dimension(3) ins(%12 : tensor<2x2x12x12xf32>) outs(%13 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %15 = tensor.empty() : tensor<2x2x12x12xf16>
  %16 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x2x12x12xf32>) outs(%15 : tensor<2x2x12x12xf16>) {
  ^bb0(%x0: f32, %out: f16):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %y = arith.truncf %x0 : f32 to f16
    linalg.yield %y : f16
  } -> tensor<2x2x12x12xf16>
  %17 = arith.constant 0.0 : f16
  %18 = tensor.empty() : tensor<2x2x12x8xf16>
  %19 = linalg.fill ins(%17 : f16) outs(%18 : tensor<2x2x12x8xf16>) -> tensor<2x2x12x8xf16>
  %20 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%16, %v : tensor<2x2x12x12xf16>, tensor<2x2x12x8xf16>) outs(%19 : tensor<2x2x12x8xf16>) -> tensor<2x2x12x8xf16>
  return %20 : tensor<2x2x12x8xf16>
}

// Gemma-2 in bf16: softcap, then a window with the lowest bf16.
// CHECK-LABEL: func.func @bf16_softcap_window(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left, window = [5, -1]>)
func.func @bf16_softcap_window(%q: tensor<2x2x12x8xbf16>, %k: tensor<2x2x12x8xbf16>, %v: tensor<2x2x12x8xbf16>) -> tensor<2x2x12x8xbf16> {
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
    %cap = arith.constant 50.0 : bf16
    %d = arith.divf %x0, %cap : bf16
    %t = math.tanh %d : bf16
    %y = arith.mulf %t, %cap : bf16
    linalg.yield %y : bf16
  } -> tensor<2x2x12x12xbf16>
  %9 = tensor.empty() : tensor<2x2x12x12xbf16>
  %10 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x2x12x12xbf16>) outs(%9 : tensor<2x2x12x12xbf16>) {
  ^bb0(%x0: bf16, %out: bf16):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %zero = arith.constant 0.0 : bf16
    %low = arith.constant -3.38953139E+38 : bf16
    %six = arith.constant 6 : index
    %d = arith.subi %i, %six : index
    %a = arith.cmpi sle, %j, %i : index
    %b = arith.cmpi sgt, %j, %d : index
    %c = arith.andi %a, %b : i1
    %m = arith.select %c, %zero, %low : bf16
    %y = arith.addf %x0, %m : bf16
    linalg.yield %y : bf16
  } -> tensor<2x2x12x12xbf16>
  %11 = tensor.empty() : tensor<2x2x12x12xf32>
  %12 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x2x12x12xbf16>) outs(%11 : tensor<2x2x12x12xf32>) {
  ^bb0(%x0: bf16, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %y = arith.extf %x0 : bf16 to f32
    linalg.yield %y : f32
  } -> tensor<2x2x12x12xf32>
  %13 = tensor.empty() : tensor<2x2x12x12xf32>
  %14 = linalg.softmax dimension(3) ins(%12 : tensor<2x2x12x12xf32>) outs(%13 : tensor<2x2x12x12xf32>) -> tensor<2x2x12x12xf32>
  %15 = tensor.empty() : tensor<2x2x12x12xbf16>
  %16 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x2x12x12xf32>) outs(%15 : tensor<2x2x12x12xbf16>) {
  ^bb0(%x0: f32, %out: bf16):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %y = arith.truncf %x0 : f32 to bf16
    linalg.yield %y : bf16
  } -> tensor<2x2x12x12xbf16>
  %17 = arith.constant 0.0 : bf16
  %18 = tensor.empty() : tensor<2x2x12x8xbf16>
  %19 = linalg.fill ins(%17 : bf16) outs(%18 : tensor<2x2x12x8xbf16>) -> tensor<2x2x12x8xbf16>
  %20 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%16, %v : tensor<2x2x12x12xbf16>, tensor<2x2x12x8xbf16>) outs(%19 : tensor<2x2x12x8xbf16>) -> tensor<2x2x12x8xbf16>
  return %20 : tensor<2x2x12x8xbf16>
}
