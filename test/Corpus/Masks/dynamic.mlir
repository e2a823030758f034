// Written by gen.py.

// tril with diagonal = N - M.
// CHECK-LABEL: func.func @last_row_sees_all(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = bottom_right>)
func.func @last_row_sees_all(%q: tensor<2x2x?x8xf32>, %k: tensor<2x2x?x8xf32>, %v: tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32> {
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

// M - 1 - m >= ... counted from the last query and the last key.
// CHECK-LABEL: func.func @moved_to_the_end(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = bottom_right>)
func.func @moved_to_the_end(%q: tensor<2x2x?x8xf32>, %k: tensor<2x2x?x8xf32>, %v: tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32> {
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
    %a = arith.index_cast %i : index to i64
    %b = arith.index_cast %j : index to i64
    %ml = arith.index_cast %2 : index to i64
    %nl = arith.index_cast %3 : index to i64
    %fromm = arith.subi %ml, %a : i64
    %fromn = arith.subi %nl, %b : i64
    %c = arith.cmpi sge, %fromn, %fromm : i64
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

// The same with a window of 6 to the left.
// CHECK-LABEL: func.func @window_at_the_end(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = bottom_right, window = [6, -1]>)
func.func @window_at_the_end(%q: tensor<2x2x?x8xf32>, %k: tensor<2x2x?x8xf32>, %v: tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32> {
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
    %six = arith.constant 6 : index
    %o = arith.subi %3, %2 : index
    %at = arith.addi %i, %o : index
    %a = arith.cmpi sle, %j, %at : index
    %d = arith.subi %at, %j : index
    %b = arith.cmpi sle, %d, %six : index
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

// GPT-2's buffer with a cache: rows N - M to N, columns to N.
// CHECK-LABEL: func.func @dynamic_buffer(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = bottom_right>)
func.func @dynamic_buffer(%q: tensor<2x2x?x8xf32>, %past_k: tensor<2x2x?x8xf32>, %past_v: tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32> {
  %1 = arith.constant 2 : index
  %2 = arith.negf %q : tensor<2x2x?x8xf32>
  %3 = tensor.dim %past_k, %1 : tensor<2x2x?x8xf32>
  %4 = tensor.concat dim(2) %past_k, %2 : (tensor<2x2x?x8xf32>, tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32>
  %5 = tensor.concat dim(2) %past_v, %2 : (tensor<2x2x?x8xf32>, tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32>
  %6 = tensor.dim %q, %1 : tensor<2x2x?x8xf32>
  %7 = tensor.dim %4, %1 : tensor<2x2x?x8xf32>
  %8 = arith.constant 0.0 : f32
  %9 = tensor.empty(%6, %7) : tensor<2x2x?x?xf32>
  %10 = linalg.fill ins(%8 : f32) outs(%9 : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %11 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %4 : tensor<2x2x?x8xf32>, tensor<2x2x?x8xf32>) outs(%10 : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %12 = tensor.empty(%6, %7) : tensor<2x2x?x?xf32>
  %13 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x2x?x?xf32>) outs(%12 : tensor<2x2x?x?xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x?x?xf32>
  %14 = arith.constant dense<"0x0100000000000000030000000000000007000000000000000F000000000000001F000000000000003F000000000000007F00000000000000FF00000000000000FF01000000000000FF03000000000000FF07000000000000FF0F000000000000FF1F000000000000FF3F000000000000FF7F000000000000FFFF000000000000FFFF010000000000FFFF030000000000FFFF070000000000FFFF0F0000000000FFFF1F0000000000FFFF3F0000000000FFFF7F0000000000FFFFFF0000000000FFFFFF0100000000FFFFFF0300000000FFFFFF0700000000FFFFFF0F00000000FFFFFF1F00000000FFFFFF3F00000000FFFFFF7F00000000FFFFFFFF00000000FFFFFFFF01000000FFFFFFFF03000000FFFFFFFF07000000FFFFFFFF0F000000FFFFFFFF1F000000FFFFFFFF3F000000FFFFFFFF7F000000FFFFFFFFFF000000FFFFFFFFFF010000FFFFFFFFFF030000FFFFFFFFFF070000FFFFFFFFFF0F0000FFFFFFFFFF1F0000FFFFFFFFFF3F0000FFFFFFFFFF7F0000FFFFFFFFFFFF0000FFFFFFFFFFFF0100FFFFFFFFFFFF0300FFFFFFFFFFFF0700FFFFFFFFFFFF0F00FFFFFFFFFFFF1F00FFFFFFFFFFFF3F00FFFFFFFFFFFF7F00FFFFFFFFFFFFFF00FFFFFFFFFFFFFF01FFFFFFFFFFFFFF03FFFFFFFFFFFFFF07FFFFFFFFFFFFFF0FFFFFFFFFFFFFFF1FFFFFFFFFFFFFFF3FFFFFFFFFFFFFFF7FFFFFFFFFFFFFFFFF"> : tensor<64x64xi1>
  %15 = arith.subi %7, %6 : index
  %16 = tensor.extract_slice %14[%15, 0] [%6, %7] [1, 1] : tensor<64x64xi1> to tensor<?x?xi1>
  %17 = tensor.empty(%6, %7) : tensor<2x2x?x?xf32>
  %18 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %13 : tensor<?x?xi1>, tensor<2x2x?x?xf32>) outs(%17 : tensor<2x2x?x?xf32>) {
  ^bb0(%x0: i1, %x1: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %f = arith.constant 0xFF800000 : f32
    %y = arith.select %x0, %x1, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x?x?xf32>
  %19 = tensor.empty(%6, %7) : tensor<2x2x?x?xf32>
  %20 = linalg.softmax dimension(3) ins(%18 : tensor<2x2x?x?xf32>) outs(%19 : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %21 = arith.constant 0.0 : f32
  %22 = tensor.empty(%6) : tensor<2x2x?x8xf32>
  %23 = linalg.fill ins(%21 : f32) outs(%22 : tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32>
  %24 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%20, %5 : tensor<2x2x?x?xf32>, tensor<2x2x?x8xf32>) outs(%23 : tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32>
  return %24 : tensor<2x2x?x8xf32>
}

// Queries are at past + m, where past is the length of the cache. With the
// lowest float: each row sees the key on its diagonal.
// CHECK-LABEL: func.func @cache_position(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = bottom_right>)
func.func @cache_position(%q: tensor<2x2x?x8xf32>, %past_k: tensor<2x2x?x8xf32>, %past_v: tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32> {
  %1 = arith.constant 2 : index
  %2 = arith.negf %q : tensor<2x2x?x8xf32>
  %3 = tensor.dim %past_k, %1 : tensor<2x2x?x8xf32>
  %4 = tensor.concat dim(2) %past_k, %2 : (tensor<2x2x?x8xf32>, tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32>
  %5 = tensor.concat dim(2) %past_v, %2 : (tensor<2x2x?x8xf32>, tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32>
  %6 = tensor.dim %q, %1 : tensor<2x2x?x8xf32>
  %7 = tensor.dim %4, %1 : tensor<2x2x?x8xf32>
  %8 = arith.constant 0.0 : f32
  %9 = tensor.empty(%6, %7) : tensor<2x2x?x?xf32>
  %10 = linalg.fill ins(%8 : f32) outs(%9 : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %11 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %4 : tensor<2x2x?x8xf32>, tensor<2x2x?x8xf32>) outs(%10 : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %12 = tensor.empty(%6, %7) : tensor<2x2x?x?xf32>
  %13 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x2x?x?xf32>) outs(%12 : tensor<2x2x?x?xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x?x?xf32>
  %14 = tensor.empty(%6, %7) : tensor<2x2x?x?xf32>
  %15 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x2x?x?xf32>) outs(%14 : tensor<2x2x?x?xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %a = arith.index_cast %i : index to i64
    %b = arith.index_cast %j : index to i64
    %past = arith.index_cast %3 : index to i64
    %at = arith.addi %a, %past : i64
    %c = arith.cmpi sle, %b, %at : i64
    %f = arith.constant -3.40282347E+38 : f32
    %y = arith.select %c, %x0, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x?x?xf32>
  %16 = tensor.empty(%6, %7) : tensor<2x2x?x?xf32>
  %17 = linalg.softmax dimension(3) ins(%15 : tensor<2x2x?x?xf32>) outs(%16 : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %18 = arith.constant 0.0 : f32
  %19 = tensor.empty(%6) : tensor<2x2x?x8xf32>
  %20 = linalg.fill ins(%18 : f32) outs(%19 : tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32>
  %21 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%17, %5 : tensor<2x2x?x?xf32>, tensor<2x2x?x8xf32>) outs(%20 : tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32>
  return %21 : tensor<2x2x?x8xf32>
}

// Top-left, with a finite fill: row m sees key 0.
// CHECK-LABEL: func.func @dynamic_lowest(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left>)
func.func @dynamic_lowest(%q: tensor<2x2x?x8xf32>, %k: tensor<2x2x?x8xf32>, %v: tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32> {
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
    %c = arith.cmpi sle, %j, %i : index
    %f = arith.constant -3.40282347E+38 : f32
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

// As many keys as queries: with the lowest float, too, each row sees its own.
// CHECK-LABEL: func.func @window_of_itself(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = top_left, window = [6, -1]>)
func.func @window_of_itself(%q: tensor<2x2x?x8xf32>, %past_k: tensor<2x2x?x8xf32>, %past_v: tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32> {
  %1 = arith.constant 2 : index
  %2 = arith.negf %q : tensor<2x2x?x8xf32>
  %3 = tensor.dim %q, %1 : tensor<2x2x?x8xf32>
  %4 = tensor.dim %2, %1 : tensor<2x2x?x8xf32>
  %5 = arith.constant 0.0 : f32
  %6 = tensor.empty(%3, %4) : tensor<2x2x?x?xf32>
  %7 = linalg.fill ins(%5 : f32) outs(%6 : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %8 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %2 : tensor<2x2x?x8xf32>, tensor<2x2x?x8xf32>) outs(%7 : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %9 = tensor.empty(%3, %4) : tensor<2x2x?x?xf32>
  %10 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x2x?x?xf32>) outs(%9 : tensor<2x2x?x?xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x?x?xf32>
  %11 = tensor.empty(%3, %4) : tensor<2x2x?x?xf32>
  %12 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x2x?x?xf32>) outs(%11 : tensor<2x2x?x?xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %six = arith.constant 6 : index
    %a = arith.cmpi sle, %j, %i : index
    %d = arith.subi %i, %j : index
    %b = arith.cmpi sle, %d, %six : index
    %c = arith.andi %a, %b : i1
    %f = arith.constant -3.40282347E+38 : f32
    %y = arith.select %c, %x0, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x?x?xf32>
  %13 = tensor.empty(%3, %4) : tensor<2x2x?x?xf32>
  %14 = linalg.softmax dimension(3) ins(%12 : tensor<2x2x?x?xf32>) outs(%13 : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %15 = arith.constant 0.0 : f32
  %16 = tensor.empty(%3) : tensor<2x2x?x8xf32>
  %17 = linalg.fill ins(%15 : f32) outs(%16 : tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32>
  %18 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%14, %2 : tensor<2x2x?x?xf32>, tensor<2x2x?x8xf32>) outs(%17 : tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32>
  return %18 : tensor<2x2x?x8xf32>
}

// A finite fill by distance from the last key: 0 <= M - 1 - m <= N - 1 - n.
// CHECK-LABEL: func.func @last_triangle(
// CHECK: flash.attention
// CHECK-SAME: {{[ (]}}mask(<causal = bottom_right>)
func.func @last_triangle(%q: tensor<2x2x?x8xf32>, %past_k: tensor<2x2x?x8xf32>, %past_v: tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32> {
  %1 = arith.constant 2 : index
  %2 = arith.negf %q : tensor<2x2x?x8xf32>
  %3 = tensor.dim %past_k, %1 : tensor<2x2x?x8xf32>
  %4 = tensor.concat dim(2) %past_k, %2 : (tensor<2x2x?x8xf32>, tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32>
  %5 = tensor.concat dim(2) %past_v, %2 : (tensor<2x2x?x8xf32>, tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32>
  %6 = tensor.dim %q, %1 : tensor<2x2x?x8xf32>
  %7 = tensor.dim %4, %1 : tensor<2x2x?x8xf32>
  %8 = arith.constant 0.0 : f32
  %9 = tensor.empty(%6, %7) : tensor<2x2x?x?xf32>
  %10 = linalg.fill ins(%8 : f32) outs(%9 : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %11 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>] ins(%q, %4 : tensor<2x2x?x8xf32>, tensor<2x2x?x8xf32>) outs(%10 : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %12 = tensor.empty(%6, %7) : tensor<2x2x?x?xf32>
  %13 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x2x?x?xf32>) outs(%12 : tensor<2x2x?x?xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.constant 0.25 : f32
    %y = arith.mulf %x0, %c : f32
    linalg.yield %y : f32
  } -> tensor<2x2x?x?xf32>
  %14 = tensor.empty(%6, %7) : tensor<2x2x?x?xf32>
  %15 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x2x?x?xf32>) outs(%14 : tensor<2x2x?x?xf32>) {
  ^bb0(%x0: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %one = arith.constant 1 : index
    %ml = arith.subi %6, %one : index
    %nl = arith.subi %7, %one : index
    %a = arith.subi %ml, %i : index
    %b = arith.subi %nl, %j : index
    %c = arith.cmpi sle, %a, %b : index
    %f = arith.constant -3.40282347E+38 : f32
    %y = arith.select %c, %x0, %f : f32
    linalg.yield %y : f32
  } -> tensor<2x2x?x?xf32>
  %16 = tensor.empty(%6, %7) : tensor<2x2x?x?xf32>
  %17 = linalg.softmax dimension(3) ins(%15 : tensor<2x2x?x?xf32>) outs(%16 : tensor<2x2x?x?xf32>) -> tensor<2x2x?x?xf32>
  %18 = arith.constant 0.0 : f32
  %19 = tensor.empty(%6) : tensor<2x2x?x8xf32>
  %20 = linalg.fill ins(%18 : f32) outs(%19 : tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32>
  %21 = linalg.contract indexing_maps = [affine_map<(b, h, m, d, n) -> (b, h, m, n)>, affine_map<(b, h, m, d, n) -> (b, h, n, d)>, affine_map<(b, h, m, d, n) -> (b, h, m, d)>] ins(%17, %5 : tensor<2x2x?x?xf32>, tensor<2x2x?x8xf32>) outs(%20 : tensor<2x2x?x8xf32>) -> tensor<2x2x?x8xf32>
  return %21 : tensor<2x2x?x8xf32>
}
