// inference-f16.mlir: made by inductor_patterns.py; do not edit.
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module {
  func.func @pattern_1_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<f16>) -> tensor<2x4x8x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x4x16x8xf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x4x16x8xf16>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %collapsed_1 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x8xf16> into tensor<8x16x8xf16>
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_1 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %4 = tensor.empty() : tensor<8x8x8xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<8x8x8xf32>) outs(%4 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<8x8x8xf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %6 = tensor.empty() : tensor<2x4x8x8xf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x8x8xf16>, tensor<f16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_6: f16, %out: f16):
      %27 = arith.divf %in, %in_6 : f16
      linalg.yield %27 : f16
    } -> tensor<2x4x8x8xf16>
    %8 = tensor.empty() : tensor<2x4x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x4x8x8xf16>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %27 = arith.extf %in : f16 to f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x8xf32>
    %10 = tensor.empty() : tensor<2x4x8xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %12 = tensor.empty() : tensor<2x4x8xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %14:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x4x8x8xf32>) outs(%13, %11 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_6: i64):
      %27 = linalg.index 3 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_6 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_2 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_2 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %27 = arith.subf %in, %in_6 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x8x8xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x8xf32>
    %17 = tensor.empty() : tensor<2x4x8x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x4x8x8xf32>) outs(%18 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %27 = arith.divf %in, %in_6 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x8x8xf32>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_3 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %collapsed_4 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %22 = tensor.empty() : tensor<8x8x16xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %24 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%23 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %25 = tensor.empty() : tensor<8x8x16xf16>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<8x8x16xf32>) outs(%25 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<8x8x16xf16>
    %expanded_5 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    return %expanded_5 : tensor<2x4x8x16xf16>
  }
  func.func @pattern_2_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<f16>) -> tensor<2x4x8x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x4x16x8xf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x4x16x8xf16>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %collapsed_1 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x8xf16> into tensor<8x16x8xf16>
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_1 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %4 = tensor.empty() : tensor<8x8x8xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<8x8x8xf32>) outs(%4 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<8x8x8xf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %6 = tensor.empty() : tensor<2x4x8x8xf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x8x8xf16>, tensor<f16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_6: f16, %out: f16):
      %27 = arith.mulf %in, %in_6 : f16
      linalg.yield %27 : f16
    } -> tensor<2x4x8x8xf16>
    %8 = tensor.empty() : tensor<2x4x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x4x8x8xf16>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %27 = arith.extf %in : f16 to f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x8xf32>
    %10 = tensor.empty() : tensor<2x4x8xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %12 = tensor.empty() : tensor<2x4x8xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %14:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x4x8x8xf32>) outs(%13, %11 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_6: i64):
      %27 = linalg.index 3 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_6 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_2 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_2 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %27 = arith.subf %in, %in_6 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x8x8xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x8xf32>
    %17 = tensor.empty() : tensor<2x4x8x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x4x8x8xf32>) outs(%18 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %27 = arith.divf %in, %in_6 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x8x8xf32>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_3 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %collapsed_4 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %22 = tensor.empty() : tensor<8x8x16xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %24 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%23 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %25 = tensor.empty() : tensor<8x8x16xf16>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<8x8x16xf32>) outs(%25 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<8x8x16xf16>
    %expanded_5 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    return %expanded_5 : tensor<2x4x8x16xf16>
  }
  func.func @pattern_3_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<f16>) -> tensor<2x4x8x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x4x16x8xf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x4x16x8xf16>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %collapsed_1 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x8xf16> into tensor<8x16x8xf16>
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_1 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %4 = tensor.empty() : tensor<8x8x8xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<8x8x8xf32>) outs(%4 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<8x8x8xf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %6 = tensor.empty() : tensor<2x4x8x8xf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x8x8xf16>, tensor<f16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_6: f16, %out: f16):
      %27 = arith.divf %in, %in_6 : f16
      linalg.yield %27 : f16
    } -> tensor<2x4x8x8xf16>
    %8 = tensor.empty() : tensor<2x4x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x4x8x8xf16>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %27 = arith.extf %in : f16 to f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x8xf32>
    %10 = tensor.empty() : tensor<2x4x8xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %12 = tensor.empty() : tensor<2x4x8xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %14:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x4x8x8xf32>) outs(%13, %11 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_6: i64):
      %27 = linalg.index 3 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_6 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_2 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_2 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %27 = arith.subf %in, %in_6 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x8x8xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x8xf32>
    %17 = tensor.empty() : tensor<2x4x8x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x4x8x8xf32>) outs(%18 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %27 = arith.divf %in, %in_6 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x8x8xf32>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_3 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %collapsed_4 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %22 = tensor.empty() : tensor<8x8x16xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %24 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%23 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %25 = tensor.empty() : tensor<8x8x16xf16>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<8x8x16xf32>) outs(%25 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<8x8x16xf16>
    %expanded_5 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    return %expanded_5 : tensor<2x4x8x16xf16>
  }
  func.func @pattern_4_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<f16>) -> tensor<2x4x8x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x4x16x8xf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x4x16x8xf16>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %collapsed_1 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x8xf16> into tensor<8x16x8xf16>
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_1 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %4 = tensor.empty() : tensor<8x8x8xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<8x8x8xf32>) outs(%4 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<8x8x8xf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %6 = tensor.empty() : tensor<2x4x8x8xf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x8x8xf16>, tensor<f16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_6: f16, %out: f16):
      %27 = arith.mulf %in, %in_6 : f16
      linalg.yield %27 : f16
    } -> tensor<2x4x8x8xf16>
    %8 = tensor.empty() : tensor<2x4x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x4x8x8xf16>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %27 = arith.extf %in : f16 to f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x8xf32>
    %10 = tensor.empty() : tensor<2x4x8xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %12 = tensor.empty() : tensor<2x4x8xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %14:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x4x8x8xf32>) outs(%13, %11 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_6: i64):
      %27 = linalg.index 3 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_6 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_2 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_2 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %27 = arith.subf %in, %in_6 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x8x8xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x8xf32>
    %17 = tensor.empty() : tensor<2x4x8x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x4x8x8xf32>) outs(%18 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %27 = arith.divf %in, %in_6 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x8x8xf32>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_3 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %collapsed_4 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %22 = tensor.empty() : tensor<8x8x16xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %24 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%23 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %25 = tensor.empty() : tensor<8x8x16xf16>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<8x8x16xf32>) outs(%25 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<8x8x16xf16>
    %expanded_5 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    return %expanded_5 : tensor<2x4x8x16xf16>
  }
  func.func @pattern_5_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<1x1x8x8xf16>) -> tensor<2x4x8x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x4x16x8xf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x4x16x8xf16>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x8xf16> into tensor<8x16x8xf16>
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %4 = tensor.empty() : tensor<8x8x8xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<8x8x8xf32>) outs(%4 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<8x8x8xf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %6 = tensor.empty() : tensor<2x4x8x8xf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x8x8xf16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %28 = arith.truncf %cst_1 : f64 to f16
      %29 = arith.divf %in, %28 : f16
      linalg.yield %29 : f16
    } -> tensor<2x4x8x8xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg3 : tensor<2x4x8x8xf16>, tensor<1x1x8x8xf16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_7: f16, %out: f16):
      %28 = arith.addf %in, %in_7 : f16
      linalg.yield %28 : f16
    } -> tensor<2x4x8x8xf16>
    %9 = tensor.empty() : tensor<2x4x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x4x8x8xf16>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %28 = arith.extf %in : f16 to f32
      linalg.yield %28 : f32
    } -> tensor<2x4x8x8xf32>
    %11 = tensor.empty() : tensor<2x4x8xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %13 = tensor.empty() : tensor<2x4x8xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x4x8x8xf32>) outs(%14, %12 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_7: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_7 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_3 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_3 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %28 = arith.subf %in, %in_7 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x8x8xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x8x8xf32>
    %18 = tensor.empty() : tensor<2x4x8x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x4x8x8xf32>) outs(%19 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %28 = arith.divf %in, %in_7 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x8x8xf32>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_4 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %23 = tensor.empty() : tensor<8x8x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%24 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %26 = tensor.empty() : tensor<8x8x16xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<8x8x16xf32>) outs(%26 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<8x8x16xf16>
    %expanded_6 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    return %expanded_6 : tensor<2x4x8x16xf16>
  }
  func.func @pattern_6_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<1x1x8x8xf16>) -> tensor<2x4x8x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x4x16x8xf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x4x16x8xf16>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x8xf16> into tensor<8x16x8xf16>
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %4 = tensor.empty() : tensor<8x8x8xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<8x8x8xf32>) outs(%4 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<8x8x8xf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %6 = tensor.empty() : tensor<2x4x8x8xf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x8x8xf16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %28 = arith.truncf %cst_1 : f64 to f16
      %29 = arith.divf %in, %28 : f16
      linalg.yield %29 : f16
    } -> tensor<2x4x8x8xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg3 : tensor<2x4x8x8xf16>, tensor<1x1x8x8xf16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_7: f16, %out: f16):
      %28 = arith.addf %in, %in_7 : f16
      linalg.yield %28 : f16
    } -> tensor<2x4x8x8xf16>
    %9 = tensor.empty() : tensor<2x4x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x4x8x8xf16>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %28 = arith.extf %in : f16 to f32
      linalg.yield %28 : f32
    } -> tensor<2x4x8x8xf32>
    %11 = tensor.empty() : tensor<2x4x8xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %13 = tensor.empty() : tensor<2x4x8xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x4x8x8xf32>) outs(%14, %12 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_7: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_7 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_3 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_3 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %28 = arith.subf %in, %in_7 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x8x8xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x8x8xf32>
    %18 = tensor.empty() : tensor<2x4x8x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x4x8x8xf32>) outs(%19 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %28 = arith.divf %in, %in_7 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x8x8xf32>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_4 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %23 = tensor.empty() : tensor<8x8x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%24 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %26 = tensor.empty() : tensor<8x8x16xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<8x8x16xf32>) outs(%26 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<8x8x16xf16>
    %expanded_6 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    return %expanded_6 : tensor<2x4x8x16xf16>
  }
  func.func @pattern_7_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>) -> tensor<2x8x4x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %out: f16):
      %28 = arith.truncf %cst_1 : f64 to f16
      %29 = arith.divf %in, %28 : f16
      linalg.yield %29 : f16
    } -> tensor<2x8x4x4xf16>
    %9 = tensor.empty() : tensor<2x8x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x4x4xf16>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %28 = arith.extf %in : f16 to f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %11 = tensor.empty() : tensor<2x8x4xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %13 = tensor.empty() : tensor<2x8x4xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x8x4x4xf32>) outs(%14, %12 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_9 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %28 = arith.subf %in, %in_9 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = tensor.empty() : tensor<2x8x4x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%19 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %28 = arith.divf %in, %in_9 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %23 = tensor.empty() : tensor<16x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %26 = tensor.empty() : tensor<16x4x16xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<16x4x16xf32>) outs(%26 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<16x4x16xf16>
    %expanded_8 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_8 : tensor<2x8x4x16xf16>
  }
  func.func @pattern_8_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>) -> tensor<2x8x4x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %out: f16):
      %28 = arith.truncf %cst_1 : f64 to f16
      %29 = arith.divf %in, %28 : f16
      linalg.yield %29 : f16
    } -> tensor<2x8x4x4xf16>
    %9 = tensor.empty() : tensor<2x8x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x4x4xf16>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %28 = arith.extf %in : f16 to f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %11 = tensor.empty() : tensor<2x8x4xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %13 = tensor.empty() : tensor<2x8x4xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x8x4x4xf32>) outs(%14, %12 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_9 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %28 = arith.subf %in, %in_9 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = tensor.empty() : tensor<2x8x4x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%19 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %28 = arith.divf %in, %in_9 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %23 = tensor.empty() : tensor<16x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %26 = tensor.empty() : tensor<16x4x16xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<16x4x16xf32>) outs(%26 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<16x4x16xf16>
    %expanded_8 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_8 : tensor<2x8x4x16xf16>
  }
  func.func @pattern_9_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>) -> tensor<2x8x4x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x8x4x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %28 = arith.truncf %cst_1 : f64 to f16
      %29 = arith.divf %in, %28 : f16
      linalg.yield %29 : f16
    } -> tensor<2x8x4x16xf16>
    %2 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%2 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %3 = tensor.empty() : tensor<16x4x4xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%4 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %6 = tensor.empty() : tensor<16x4x4xf16>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<16x4x4xf32>) outs(%6 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %7 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %8 = tensor.empty() : tensor<2x8x4x4xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x4x4xf16>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %28 = arith.extf %in : f16 to f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %10 = tensor.empty() : tensor<2x8x4xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %12 = tensor.empty() : tensor<2x8x4xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %14:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x8x4x4xf32>) outs(%13, %11 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_9 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %28 = arith.subf %in, %in_9 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x8x4x4xf32>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %17 = tensor.empty() : tensor<2x8x4x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x8x4x4xf32>) outs(%18 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %28 = arith.divf %in, %in_9 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %21 = tensor.empty() : tensor<2x8x4x4xf16>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x8x4x4xf32>) outs(%21 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %23 = tensor.empty() : tensor<16x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %26 = tensor.empty() : tensor<16x4x16xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<16x4x16xf32>) outs(%26 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<16x4x16xf16>
    %expanded_8 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_8 : tensor<2x8x4x16xf16>
  }
  func.func @pattern_10_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>) -> tensor<2x8x4x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x8x4x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %28 = arith.truncf %cst_1 : f64 to f16
      %29 = arith.divf %in, %28 : f16
      linalg.yield %29 : f16
    } -> tensor<2x8x4x16xf16>
    %2 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%2 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %3 = tensor.empty() : tensor<16x4x4xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%4 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %6 = tensor.empty() : tensor<16x4x4xf16>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<16x4x4xf32>) outs(%6 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %7 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %8 = tensor.empty() : tensor<2x8x4x4xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x4x4xf16>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %28 = arith.extf %in : f16 to f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %10 = tensor.empty() : tensor<2x8x4xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %12 = tensor.empty() : tensor<2x8x4xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %14:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x8x4x4xf32>) outs(%13, %11 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_9 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %28 = arith.subf %in, %in_9 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x8x4x4xf32>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %17 = tensor.empty() : tensor<2x8x4x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x8x4x4xf32>) outs(%18 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %28 = arith.divf %in, %in_9 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %21 = tensor.empty() : tensor<2x8x4x4xf16>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x8x4x4xf32>) outs(%21 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %23 = tensor.empty() : tensor<16x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %26 = tensor.empty() : tensor<16x4x16xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<16x4x16xf32>) outs(%26 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<16x4x16xf16>
    %expanded_8 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_8 : tensor<2x8x4x16xf16>
  }
  func.func @pattern_11_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<f16>) -> tensor<2x8x4x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_8: f16, %out: f16):
      %28 = arith.divf %in, %in_8 : f16
      linalg.yield %28 : f16
    } -> tensor<2x8x4x4xf16>
    %9 = tensor.empty() : tensor<2x8x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x4x4xf16>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %28 = arith.extf %in : f16 to f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %11 = tensor.empty() : tensor<2x8x4xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %13 = tensor.empty() : tensor<2x8x4xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x8x4x4xf32>) outs(%14, %12 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_8 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_4 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_4 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %28 = arith.subf %in, %in_8 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = tensor.empty() : tensor<2x8x4x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%19 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %28 = arith.divf %in, %in_8 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_5 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %23 = tensor.empty() : tensor<16x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %26 = tensor.empty() : tensor<16x4x16xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<16x4x16xf32>) outs(%26 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<16x4x16xf16>
    %expanded_7 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_7 : tensor<2x8x4x16xf16>
  }
  func.func @pattern_12_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<f16>) -> tensor<2x8x4x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_8: f16, %out: f16):
      %28 = arith.divf %in, %in_8 : f16
      linalg.yield %28 : f16
    } -> tensor<2x8x4x4xf16>
    %9 = tensor.empty() : tensor<2x8x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x4x4xf16>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %28 = arith.extf %in : f16 to f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %11 = tensor.empty() : tensor<2x8x4xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %13 = tensor.empty() : tensor<2x8x4xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x8x4x4xf32>) outs(%14, %12 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_8 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_4 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_4 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %28 = arith.subf %in, %in_8 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = tensor.empty() : tensor<2x8x4x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%19 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %28 = arith.divf %in, %in_8 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_5 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %23 = tensor.empty() : tensor<16x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %26 = tensor.empty() : tensor<16x4x16xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<16x4x16xf32>) outs(%26 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<16x4x16xf16>
    %expanded_7 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_7 : tensor<2x8x4x16xf16>
  }
  func.func @pattern_13_half(%arg0: tensor<1024x128x128xf16>, %arg1: tensor<1024x128x128xf16>, %arg2: tensor<1024x128x128xf16>) -> tensor<1024x128x128xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<1024x128x128xf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<1024x128x128xf16>) outs(%0 : tensor<1024x128x128xf16>) permutation = [0, 2, 1] 
    %1 = tensor.empty() : tensor<1024x128x128xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<1024x128x128xf32>) -> tensor<1024x128x128xf32>
    %3 = linalg.batch_matmul ins(%arg0, %transposed : tensor<1024x128x128xf16>, tensor<1024x128x128xf16>) outs(%2 : tensor<1024x128x128xf32>) -> tensor<1024x128x128xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1024x128x128xf32>) outs(%0 : tensor<1024x128x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %20 = arith.truncf %in : f32 to f16
      linalg.yield %20 : f16
    } -> tensor<1024x128x128xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1024x128x128xf16>) outs(%1 : tensor<1024x128x128xf32>) {
    ^bb0(%in: f16, %out: f32):
      %20 = arith.extf %in : f16 to f32
      linalg.yield %20 : f32
    } -> tensor<1024x128x128xf32>
    %6 = tensor.empty() : tensor<1024x128xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1024x128xi64>) -> tensor<1024x128xi64>
    %8 = tensor.empty() : tensor<1024x128xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map6, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1024x128x128xf32>) outs(%9, %7 : tensor<1024x128xf32>, tensor<1024x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1: i64):
      %20 = linalg.index 2 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_1 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<1024x128xf32>, tensor<1024x128xi64>)
    %expanded = tensor.expand_shape %10#0 [[0], [1, 2]] output_shape [1024, 128, 1] : tensor<1024x128xf32> into tensor<1024x128x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded : tensor<1024x128x128xf32>, tensor<1024x128x1xf32>) outs(%1 : tensor<1024x128x128xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %20 = arith.subf %in, %in_1 : f32
      linalg.yield %20 : f32
    } -> tensor<1024x128x128xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1024x128x128xf32>) outs(%1 : tensor<1024x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<1024x128x128xf32>
    %13 = tensor.empty() : tensor<1024x128x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1024x128x1xf32>) -> tensor<1024x128x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<1024x128x128xf32>) outs(%14 : tensor<1024x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<1024x128x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<1024x128x128xf32>, tensor<1024x128x1xf32>) outs(%1 : tensor<1024x128x128xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %20 = arith.divf %in, %in_1 : f32
      linalg.yield %20 : f32
    } -> tensor<1024x128x128xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1024x128x128xf32>) outs(%0 : tensor<1024x128x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %20 = arith.truncf %in : f32 to f16
      linalg.yield %20 : f16
    } -> tensor<1024x128x128xf16>
    %18 = linalg.batch_matmul ins(%17, %arg2 : tensor<1024x128x128xf16>, tensor<1024x128x128xf16>) outs(%2 : tensor<1024x128x128xf32>) -> tensor<1024x128x128xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1024x128x128xf32>) outs(%0 : tensor<1024x128x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %20 = arith.truncf %in : f32 to f16
      linalg.yield %20 : f16
    } -> tensor<1024x128x128xf16>
    return %19 : tensor<1024x128x128xf16>
  }
  func.func @pattern_14_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<2x1x1x4xf16>, %arg4: tensor<f16>) -> tensor<2x8x4x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg4 : tensor<2x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_8: f16, %out: f16):
      %29 = arith.divf %in, %in_8 : f16
      linalg.yield %29 : f16
    } -> tensor<2x8x4x4xf16>
    %9 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg3 : tensor<2x8x4x4xf16>, tensor<2x1x1x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_8: f16, %out: f16):
      %29 = arith.addf %in, %in_8 : f16
      linalg.yield %29 : f16
    } -> tensor<2x8x4x4xf16>
    %10 = tensor.empty() : tensor<2x8x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x4x4xf16>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %29 = arith.extf %in : f16 to f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %12 = tensor.empty() : tensor<2x8x4xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %14 = tensor.empty() : tensor<2x8x4xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %16:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<2x8x4x4xf32>) outs(%15, %13 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_8 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_4 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_4 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %29 = arith.subf %in, %in_8 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %19 = tensor.empty() : tensor<2x8x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x8x4x4xf32>) outs(%20 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %29 = arith.divf %in, %in_8 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_5 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %24 = tensor.empty() : tensor<16x4x16xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %26 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%25 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %27 = tensor.empty() : tensor<16x4x16xf16>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<16x4x16xf32>) outs(%27 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<16x4x16xf16>
    %expanded_7 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_7 : tensor<2x8x4x16xf16>
  }
  func.func @pattern_15_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<2x4xf16>, %arg4: tensor<f16>) -> tensor<2x8x4x16xf16> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFC00> : tensor<f16>
    %cst_2 = arith.constant 0.000000e+00 : f16
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_3 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_4 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_5 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %33 = arith.truncf %in : f32 to f16
      linalg.yield %33 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg4 : tensor<2x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_10: f16, %out: f16):
      %33 = arith.divf %in, %in_10 : f16
      linalg.yield %33 : f16
    } -> tensor<2x8x4x4xf16>
    %9 = tensor.empty() : tensor<2x4xi1>
    %10 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2x4xf16>) outs(%9 : tensor<2x4xi1>) {
    ^bb0(%in: f16, %out: i1):
      %33 = arith.cmpf oeq, %in, %cst_2 : f16
      linalg.yield %33 : i1
    } -> tensor<2x4xi1>
    %11 = tensor.empty() : tensor<2x8x4x4xi1>
    %12 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x4xi1>) outs(%11 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x4x4xi1>
    %13 = linalg.generic {indexing_maps = [#map1, #map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_1, %8 : tensor<2x8x4x4xi1>, tensor<f16>, tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: i1, %in_10: f16, %in_11: f16, %out: f16):
      %33 = arith.select %in, %in_10, %in_11 : f16
      linalg.yield %33 : f16
    } -> tensor<2x8x4x4xf16>
    %14 = tensor.empty() : tensor<2x8x4x4xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x8x4x4xf16>) outs(%14 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %33 = arith.extf %in : f16 to f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x4xf32>
    %16 = tensor.empty() : tensor<2x8x4xi64>
    %17 = linalg.fill ins(%c0_i64 : i64) outs(%16 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %18 = tensor.empty() : tensor<2x8x4xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %20:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x8x4x4xf32>) outs(%19, %17 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %33 = linalg.index 3 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_10 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_6 = tensor.expand_shape %20#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %expanded_6 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%14 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %33 = arith.subf %in, %in_10 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x4x4xf32>) outs(%14 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.exp %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x4xf32>
    %23 = tensor.empty() : tensor<2x8x4x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x8x4x4xf32>) outs(%24 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%14 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %33 = arith.divf %in, %in_10 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x4xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %33 = arith.truncf %in : f32 to f16
      linalg.yield %33 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_7 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_8 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %28 = tensor.empty() : tensor<16x4x16xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %30 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%29 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %31 = tensor.empty() : tensor<16x4x16xf16>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<16x4x16xf32>) outs(%31 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %33 = arith.truncf %in : f32 to f16
      linalg.yield %33 : f16
    } -> tensor<16x4x16xf16>
    %expanded_9 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_9 : tensor<2x8x4x16xf16>
  }
  func.func @pattern_16_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<2x1x1x4xf16>, %arg4: tensor<f16>) -> tensor<2x8x4x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg4 : tensor<2x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_8: f16, %out: f16):
      %29 = arith.divf %in, %in_8 : f16
      linalg.yield %29 : f16
    } -> tensor<2x8x4x4xf16>
    %9 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg3 : tensor<2x8x4x4xf16>, tensor<2x1x1x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_8: f16, %out: f16):
      %29 = arith.addf %in, %in_8 : f16
      linalg.yield %29 : f16
    } -> tensor<2x8x4x4xf16>
    %10 = tensor.empty() : tensor<2x8x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x4x4xf16>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %29 = arith.extf %in : f16 to f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %12 = tensor.empty() : tensor<2x8x4xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %14 = tensor.empty() : tensor<2x8x4xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %16:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<2x8x4x4xf32>) outs(%15, %13 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_8 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_4 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_4 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %29 = arith.subf %in, %in_8 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %19 = tensor.empty() : tensor<2x8x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x8x4x4xf32>) outs(%20 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %29 = arith.divf %in, %in_8 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_5 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %24 = tensor.empty() : tensor<16x4x16xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %26 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%25 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %27 = tensor.empty() : tensor<16x4x16xf16>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<16x4x16xf32>) outs(%27 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<16x4x16xf16>
    %expanded_7 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_7 : tensor<2x8x4x16xf16>
  }
  func.func @pattern_16_half_bs1(%arg0: tensor<1x4x8x16xf16>, %arg1: tensor<1x4x8x16xf16>, %arg2: tensor<1x4x8x16xf16>, %arg3: tensor<1x1x1x4xf16>, %arg4: tensor<f16>) -> tensor<1x8x4x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<1x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<1x8x16x4xf16>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf16>) outs(%1 : tensor<1x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x8x4x16xf16> into tensor<8x4x16xf16>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<1x8x16x4xf16> into tensor<8x16x4xf16>
    %2 = tensor.empty() : tensor<8x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x4x16xf16>, tensor<8x16x4xf16>) outs(%3 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %5 = tensor.empty() : tensor<8x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<8x4x4xf32>) outs(%5 : tensor<8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<8x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 8, 4, 4] : tensor<8x4x4xf16> into tensor<1x8x4x4xf16>
    %7 = tensor.empty() : tensor<1x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg4 : tensor<1x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<1x8x4x4xf16>) {
    ^bb0(%in: f16, %in_8: f16, %out: f16):
      %29 = arith.divf %in, %in_8 : f16
      linalg.yield %29 : f16
    } -> tensor<1x8x4x4xf16>
    %9 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg3 : tensor<1x8x4x4xf16>, tensor<1x1x1x4xf16>) outs(%7 : tensor<1x8x4x4xf16>) {
    ^bb0(%in: f16, %in_8: f16, %out: f16):
      %29 = arith.addf %in, %in_8 : f16
      linalg.yield %29 : f16
    } -> tensor<1x8x4x4xf16>
    %10 = tensor.empty() : tensor<1x8x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x8x4x4xf16>) outs(%10 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %29 = arith.extf %in : f16 to f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x4xf32>
    %12 = tensor.empty() : tensor<1x8x4xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<1x8x4xi64>) -> tensor<1x8x4xi64>
    %14 = tensor.empty() : tensor<1x8x4xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %16:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<1x8x4x4xf32>) outs(%15, %13 : tensor<1x8x4xf32>, tensor<1x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_8 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<1x8x4xf32>, tensor<1x8x4xi64>)
    %expanded_4 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [1, 8, 4, 1] : tensor<1x8x4xf32> into tensor<1x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_4 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%10 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %29 = arith.subf %in, %in_8 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x8x4x4xf32>) outs(%10 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x4xf32>
    %19 = tensor.empty() : tensor<1x8x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<1x8x4x1xf32>) -> tensor<1x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<1x8x4x4xf32>) outs(%20 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%10 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %29 = arith.divf %in, %in_8 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x4xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x8x4x4xf32>) outs(%7 : tensor<1x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<1x8x4x4xf16>
    %collapsed_5 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<1x8x4x4xf16> into tensor<8x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<1x8x4x16xf16> into tensor<8x4x16xf16>
    %24 = tensor.empty() : tensor<8x4x16xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %26 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<8x4x4xf16>, tensor<8x4x16xf16>) outs(%25 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %27 = tensor.empty() : tensor<8x4x16xf16>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<8x4x16xf32>) outs(%27 : tensor<8x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<8x4x16xf16>
    %expanded_7 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [1, 8, 4, 16] : tensor<8x4x16xf16> into tensor<1x8x4x16xf16>
    return %expanded_7 : tensor<1x8x4x16xf16>
  }
  func.func @pattern_17_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<2x4xf16>, %arg4: tensor<f16>) -> tensor<2x8x4x16xf16> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFC00> : tensor<f16>
    %cst_2 = arith.constant 0.000000e+00 : f16
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_3 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_4 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_5 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %33 = arith.truncf %in : f32 to f16
      linalg.yield %33 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg4 : tensor<2x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_10: f16, %out: f16):
      %33 = arith.divf %in, %in_10 : f16
      linalg.yield %33 : f16
    } -> tensor<2x8x4x4xf16>
    %9 = tensor.empty() : tensor<2x4xi1>
    %10 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2x4xf16>) outs(%9 : tensor<2x4xi1>) {
    ^bb0(%in: f16, %out: i1):
      %33 = arith.cmpf oeq, %in, %cst_2 : f16
      linalg.yield %33 : i1
    } -> tensor<2x4xi1>
    %11 = tensor.empty() : tensor<2x8x4x4xi1>
    %12 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x4xi1>) outs(%11 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x4x4xi1>
    %13 = linalg.generic {indexing_maps = [#map1, #map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_1, %8 : tensor<2x8x4x4xi1>, tensor<f16>, tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: i1, %in_10: f16, %in_11: f16, %out: f16):
      %33 = arith.select %in, %in_10, %in_11 : f16
      linalg.yield %33 : f16
    } -> tensor<2x8x4x4xf16>
    %14 = tensor.empty() : tensor<2x8x4x4xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x8x4x4xf16>) outs(%14 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %33 = arith.extf %in : f16 to f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x4xf32>
    %16 = tensor.empty() : tensor<2x8x4xi64>
    %17 = linalg.fill ins(%c0_i64 : i64) outs(%16 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %18 = tensor.empty() : tensor<2x8x4xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %20:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x8x4x4xf32>) outs(%19, %17 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %33 = linalg.index 3 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_10 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_6 = tensor.expand_shape %20#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %expanded_6 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%14 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %33 = arith.subf %in, %in_10 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x4x4xf32>) outs(%14 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.exp %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x4xf32>
    %23 = tensor.empty() : tensor<2x8x4x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x8x4x4xf32>) outs(%24 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%14 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %33 = arith.divf %in, %in_10 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x4xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %33 = arith.truncf %in : f32 to f16
      linalg.yield %33 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_7 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_8 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %28 = tensor.empty() : tensor<16x4x16xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %30 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%29 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %31 = tensor.empty() : tensor<16x4x16xf16>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<16x4x16xf32>) outs(%31 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %33 = arith.truncf %in : f32 to f16
      linalg.yield %33 : f16
    } -> tensor<16x4x16xf16>
    %expanded_9 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_9 : tensor<2x8x4x16xf16>
  }
  func.func @pattern_18_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<2x1x1x4xi1>) -> (tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-6.550400e+04> : tensor<f16>
    %cst_2 = arith.constant dense<6.665040e-01> : tensor<f16>
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_6 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_2 : tensor<2x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_11: f16, %out: f16):
      %29 = arith.divf %in, %in_11 : f16
      linalg.yield %29 : f16
    } -> tensor<2x8x4x4xf16>
    %9 = linalg.generic {indexing_maps = [#map8, #map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %8, %cst_1 : tensor<2x1x1x4xi1>, tensor<2x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: i1, %in_11: f16, %in_12: f16, %out: f16):
      %29 = arith.select %in, %in_11, %in_12 : f16
      linalg.yield %29 : f16
    } -> tensor<2x8x4x4xf16>
    %10 = tensor.empty() : tensor<2x8x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x4x4xf16>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %29 = arith.extf %in : f16 to f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %12 = tensor.empty() : tensor<2x8x4xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %14 = tensor.empty() : tensor<2x8x4xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %16:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<2x8x4x4xf32>) outs(%15, %13 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_11 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_7 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_7 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %29 = arith.subf %in, %in_11 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %19 = tensor.empty() : tensor<2x8x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x8x4x4xf32>) outs(%20 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %29 = arith.divf %in, %in_11 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_8 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %24 = tensor.empty() : tensor<16x4x16xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %26 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%25 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %27 = tensor.empty() : tensor<16x4x16xf16>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<16x4x16xf32>) outs(%27 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<16x4x16xf16>
    %expanded_10 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_10, %transposed_3, %transposed_4 : tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>
  }
  func.func @pattern_18_half_bs1(%arg0: tensor<1x4x8x16xf16>, %arg1: tensor<1x4x8x16xf16>, %arg2: tensor<1x4x8x16xf16>, %arg3: tensor<1x1x1x4xi1>) -> (tensor<1x8x4x16xf16>, tensor<1x8x4x16xf16>, tensor<1x8x4x16xf16>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-6.550400e+04> : tensor<f16>
    %cst_2 = arith.constant dense<6.665040e-01> : tensor<f16>
    %0 = tensor.empty() : tensor<1x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<1x8x16x4xf16>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf16>) outs(%1 : tensor<1x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x8x4x16xf16> into tensor<8x4x16xf16>
    %collapsed_6 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<1x8x16x4xf16> into tensor<8x16x4xf16>
    %2 = tensor.empty() : tensor<8x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x4x16xf16>, tensor<8x16x4xf16>) outs(%3 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %5 = tensor.empty() : tensor<8x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<8x4x4xf32>) outs(%5 : tensor<8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<8x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 8, 4, 4] : tensor<8x4x4xf16> into tensor<1x8x4x4xf16>
    %7 = tensor.empty() : tensor<1x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_2 : tensor<1x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<1x8x4x4xf16>) {
    ^bb0(%in: f16, %in_11: f16, %out: f16):
      %29 = arith.divf %in, %in_11 : f16
      linalg.yield %29 : f16
    } -> tensor<1x8x4x4xf16>
    %9 = linalg.generic {indexing_maps = [#map8, #map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %8, %cst_1 : tensor<1x1x1x4xi1>, tensor<1x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<1x8x4x4xf16>) {
    ^bb0(%in: i1, %in_11: f16, %in_12: f16, %out: f16):
      %29 = arith.select %in, %in_11, %in_12 : f16
      linalg.yield %29 : f16
    } -> tensor<1x8x4x4xf16>
    %10 = tensor.empty() : tensor<1x8x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x8x4x4xf16>) outs(%10 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %29 = arith.extf %in : f16 to f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x4xf32>
    %12 = tensor.empty() : tensor<1x8x4xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<1x8x4xi64>) -> tensor<1x8x4xi64>
    %14 = tensor.empty() : tensor<1x8x4xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %16:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<1x8x4x4xf32>) outs(%15, %13 : tensor<1x8x4xf32>, tensor<1x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_11 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<1x8x4xf32>, tensor<1x8x4xi64>)
    %expanded_7 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [1, 8, 4, 1] : tensor<1x8x4xf32> into tensor<1x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_7 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%10 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %29 = arith.subf %in, %in_11 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x8x4x4xf32>) outs(%10 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x4xf32>
    %19 = tensor.empty() : tensor<1x8x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<1x8x4x1xf32>) -> tensor<1x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<1x8x4x4xf32>) outs(%20 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%10 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %29 = arith.divf %in, %in_11 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x4xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x8x4x4xf32>) outs(%7 : tensor<1x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<1x8x4x4xf16>
    %collapsed_8 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<1x8x4x4xf16> into tensor<8x4x4xf16>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<1x8x4x16xf16> into tensor<8x4x16xf16>
    %24 = tensor.empty() : tensor<8x4x16xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %26 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x4x4xf16>, tensor<8x4x16xf16>) outs(%25 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %27 = tensor.empty() : tensor<8x4x16xf16>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<8x4x16xf32>) outs(%27 : tensor<8x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<8x4x16xf16>
    %expanded_10 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [1, 8, 4, 16] : tensor<8x4x16xf16> into tensor<1x8x4x16xf16>
    return %expanded_10, %transposed_3, %transposed_4 : tensor<1x8x4x16xf16>, tensor<1x8x4x16xf16>, tensor<1x8x4x16xf16>
  }
  func.func @pattern_19_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<1x1x8x8xi1>, %arg4: tensor<1x1x8x8xf32>) -> tensor<2x4x8x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-6.550400e+04> : tensor<f16>
    %cst_2 = arith.constant dense<6.665040e-01> : tensor<f16>
    %0 = tensor.empty() : tensor<2x4x16x8xf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x4x16x8xf16>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %collapsed_3 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x8xf16> into tensor<8x16x8xf16>
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %4 = tensor.empty() : tensor<8x8x8xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<8x8x8xf32>) outs(%4 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<8x8x8xf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %6 = tensor.empty() : tensor<2x4x8x8xf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_2 : tensor<2x4x8x8xf16>, tensor<f16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_8: f16, %out: f16):
      %28 = arith.divf %in, %in_8 : f16
      linalg.yield %28 : f16
    } -> tensor<2x4x8x8xf16>
    %8 = linalg.generic {indexing_maps = [#map5, #map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %7, %cst_1 : tensor<1x1x8x8xi1>, tensor<2x4x8x8xf16>, tensor<f16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: i1, %in_8: f16, %in_9: f16, %out: f16):
      %28 = arith.select %in, %in_8, %in_9 : f16
      linalg.yield %28 : f16
    } -> tensor<2x4x8x8xf16>
    %9 = tensor.empty() : tensor<2x4x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg4 : tensor<2x4x8x8xf16>, tensor<1x1x8x8xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %in_8: f32, %out: f32):
      %28 = arith.extf %in : f16 to f32
      %29 = arith.addf %28, %in_8 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x8x8xf32>
    %11 = tensor.empty() : tensor<2x4x8xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %13 = tensor.empty() : tensor<2x4x8xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x4x8x8xf32>) outs(%14, %12 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_8 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_4 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_4 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %28 = arith.subf %in, %in_8 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x8x8xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x8x8xf32>
    %18 = tensor.empty() : tensor<2x4x8x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x4x8x8xf32>) outs(%19 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %28 = arith.divf %in, %in_8 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x8x8xf32>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_5 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %collapsed_6 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %23 = tensor.empty() : tensor<8x8x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%24 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %26 = tensor.empty() : tensor<8x8x16xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<8x8x16xf32>) outs(%26 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<8x8x16xf16>
    %expanded_7 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    return %expanded_7 : tensor<2x4x8x16xf16>
  }
  func.func @pattern_20_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<2x4xf16>) -> tensor<2x8x4x16xf16> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFC00> : tensor<f16>
    %cst_2 = arith.constant 6.666600e-01 : f64
    %cst_3 = arith.constant 0.000000e+00 : f16
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x8x4x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %33 = arith.truncf %cst_2 : f64 to f16
      %34 = arith.divf %in, %33 : f16
      linalg.yield %34 : f16
    } -> tensor<2x8x4x16xf16>
    %2 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%2 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_6 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %3 = tensor.empty() : tensor<16x4x4xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%4 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %6 = tensor.empty() : tensor<16x4x4xf16>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<16x4x4xf32>) outs(%6 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %33 = arith.truncf %in : f32 to f16
      linalg.yield %33 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %7 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %8 = tensor.empty() : tensor<2x4xi1>
    %9 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2x4xf16>) outs(%8 : tensor<2x4xi1>) {
    ^bb0(%in: f16, %out: i1):
      %33 = arith.cmpf oeq, %in, %cst_3 : f16
      linalg.yield %33 : i1
    } -> tensor<2x4xi1>
    %10 = tensor.empty() : tensor<2x8x4x4xi1>
    %11 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x4xi1>) outs(%10 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x4x4xi1>
    %12 = tensor.empty() : tensor<2x8x4x4xf16>
    %13 = linalg.generic {indexing_maps = [#map1, #map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %cst_1, %expanded : tensor<2x8x4x4xi1>, tensor<f16>, tensor<2x8x4x4xf16>) outs(%12 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: i1, %in_11: f16, %in_12: f16, %out: f16):
      %33 = arith.select %in, %in_11, %in_12 : f16
      linalg.yield %33 : f16
    } -> tensor<2x8x4x4xf16>
    %14 = tensor.empty() : tensor<2x8x4x4xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x8x4x4xf16>) outs(%14 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %33 = arith.extf %in : f16 to f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x4xf32>
    %16 = tensor.empty() : tensor<2x8x4xi64>
    %17 = linalg.fill ins(%c0_i64 : i64) outs(%16 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %18 = tensor.empty() : tensor<2x8x4xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %20:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x8x4x4xf32>) outs(%19, %17 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %33 = linalg.index 3 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_11 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_7 = tensor.expand_shape %20#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %expanded_7 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%14 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %33 = arith.subf %in, %in_11 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x4x4xf32>) outs(%14 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.exp %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x4xf32>
    %23 = tensor.empty() : tensor<2x8x4x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x8x4x4xf32>) outs(%24 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%14 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %33 = arith.divf %in, %in_11 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x4xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x8x4x4xf32>) outs(%12 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %33 = arith.truncf %in : f32 to f16
      linalg.yield %33 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_8 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %28 = tensor.empty() : tensor<16x4x16xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %30 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%29 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %31 = tensor.empty() : tensor<16x4x16xf16>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<16x4x16xf32>) outs(%31 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %33 = arith.truncf %in : f32 to f16
      linalg.yield %33 : f16
    } -> tensor<16x4x16xf16>
    %expanded_10 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_10 : tensor<2x8x4x16xf16>
  }
  func.func @pattern_21_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<2x1x1x4xf32>) -> tensor<2x8x4x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x8x4x4xf16>, tensor<2x1x1x4xf32>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %in_8: f32, %out: f32):
      %29 = arith.extf %in : f16 to f32
      %30 = arith.addf %29, %in_8 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x4x4xf32>
    %9 = tensor.empty() : tensor<2x8x4x4xf16>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<2x8x4x4xf16>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %29 = arith.extf %in : f16 to f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %12 = tensor.empty() : tensor<2x8x4xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %14 = tensor.empty() : tensor<2x8x4xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %16:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<2x8x4x4xf32>) outs(%15, %13 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_8 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_4 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_4 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %29 = arith.subf %in, %in_8 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %19 = tensor.empty() : tensor<2x8x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x8x4x4xf32>) outs(%20 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %29 = arith.divf %in, %in_8 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_5 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %24 = tensor.empty() : tensor<16x4x16xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %26 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%25 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %27 = tensor.empty() : tensor<16x4x16xf16>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<16x4x16xf32>) outs(%27 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<16x4x16xf16>
    %expanded_7 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_7 : tensor<2x8x4x16xf16>
  }
  func.func @pattern_21_half_bs1(%arg0: tensor<1x4x8x16xf16>, %arg1: tensor<1x4x8x16xf16>, %arg2: tensor<1x4x8x16xf16>, %arg3: tensor<1x1x1x4xf32>) -> tensor<1x8x4x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<1x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<1x8x16x4xf16>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf16>) outs(%1 : tensor<1x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x8x4x16xf16> into tensor<8x4x16xf16>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<1x8x16x4xf16> into tensor<8x16x4xf16>
    %2 = tensor.empty() : tensor<8x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x4x16xf16>, tensor<8x16x4xf16>) outs(%3 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %5 = tensor.empty() : tensor<8x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<8x4x4xf32>) outs(%5 : tensor<8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<8x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 8, 4, 4] : tensor<8x4x4xf16> into tensor<1x8x4x4xf16>
    %7 = tensor.empty() : tensor<1x8x4x4xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<1x8x4x4xf16>, tensor<1x1x1x4xf32>) outs(%7 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f16, %in_8: f32, %out: f32):
      %29 = arith.extf %in : f16 to f32
      %30 = arith.addf %29, %in_8 : f32
      linalg.yield %30 : f32
    } -> tensor<1x8x4x4xf32>
    %9 = tensor.empty() : tensor<1x8x4x4xf16>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x8x4x4xf32>) outs(%9 : tensor<1x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<1x8x4x4xf16>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x8x4x4xf16>) outs(%7 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %29 = arith.extf %in : f16 to f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x4xf32>
    %12 = tensor.empty() : tensor<1x8x4xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<1x8x4xi64>) -> tensor<1x8x4xi64>
    %14 = tensor.empty() : tensor<1x8x4xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %16:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<1x8x4x4xf32>) outs(%15, %13 : tensor<1x8x4xf32>, tensor<1x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_8 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<1x8x4xf32>, tensor<1x8x4xi64>)
    %expanded_4 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [1, 8, 4, 1] : tensor<1x8x4xf32> into tensor<1x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_4 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%7 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %29 = arith.subf %in, %in_8 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x8x4x4xf32>) outs(%7 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x4xf32>
    %19 = tensor.empty() : tensor<1x8x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<1x8x4x1xf32>) -> tensor<1x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<1x8x4x4xf32>) outs(%20 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%7 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %29 = arith.divf %in, %in_8 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x4xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x8x4x4xf32>) outs(%9 : tensor<1x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<1x8x4x4xf16>
    %collapsed_5 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<1x8x4x4xf16> into tensor<8x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<1x8x4x16xf16> into tensor<8x4x16xf16>
    %24 = tensor.empty() : tensor<8x4x16xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %26 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<8x4x4xf16>, tensor<8x4x16xf16>) outs(%25 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %27 = tensor.empty() : tensor<8x4x16xf16>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<8x4x16xf32>) outs(%27 : tensor<8x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<8x4x16xf16>
    %expanded_7 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [1, 8, 4, 16] : tensor<8x4x16xf16> into tensor<1x8x4x16xf16>
    return %expanded_7 : tensor<1x8x4x16xf16>
  }
  func.func @pattern_22_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<2x1x1x4xf32>) -> (tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x8x4x4xf16>, tensor<2x1x1x4xf32>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %in_9: f32, %out: f32):
      %29 = arith.extf %in : f16 to f32
      %30 = arith.addf %29, %in_9 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x4x4xf32>
    %9 = tensor.empty() : tensor<2x8x4x4xf16>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<2x8x4x4xf16>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %29 = arith.extf %in : f16 to f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %12 = tensor.empty() : tensor<2x8x4xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %14 = tensor.empty() : tensor<2x8x4xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %16:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<2x8x4x4xf32>) outs(%15, %13 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_9 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %29 = arith.subf %in, %in_9 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %19 = tensor.empty() : tensor<2x8x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x8x4x4xf32>) outs(%20 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %29 = arith.divf %in, %in_9 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %24 = tensor.empty() : tensor<16x4x16xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %26 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%25 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %27 = tensor.empty() : tensor<16x4x16xf16>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<16x4x16xf32>) outs(%27 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<16x4x16xf16>
    %expanded_8 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_8, %transposed_1, %transposed_2 : tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>
  }
  func.func @pattern_22_half_bs1(%arg0: tensor<1x4x8x16xf16>, %arg1: tensor<1x4x8x16xf16>, %arg2: tensor<1x4x8x16xf16>, %arg3: tensor<1x1x1x4xf32>) -> (tensor<1x8x4x16xf16>, tensor<1x8x4x16xf16>, tensor<1x8x4x16xf16>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<1x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<1x8x16x4xf16>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf16>) outs(%1 : tensor<1x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x8x4x16xf16> into tensor<8x4x16xf16>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<1x8x16x4xf16> into tensor<8x16x4xf16>
    %2 = tensor.empty() : tensor<8x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x4x16xf16>, tensor<8x16x4xf16>) outs(%3 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %5 = tensor.empty() : tensor<8x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<8x4x4xf32>) outs(%5 : tensor<8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<8x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 8, 4, 4] : tensor<8x4x4xf16> into tensor<1x8x4x4xf16>
    %7 = tensor.empty() : tensor<1x8x4x4xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<1x8x4x4xf16>, tensor<1x1x1x4xf32>) outs(%7 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f16, %in_9: f32, %out: f32):
      %29 = arith.extf %in : f16 to f32
      %30 = arith.addf %29, %in_9 : f32
      linalg.yield %30 : f32
    } -> tensor<1x8x4x4xf32>
    %9 = tensor.empty() : tensor<1x8x4x4xf16>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x8x4x4xf32>) outs(%9 : tensor<1x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<1x8x4x4xf16>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x8x4x4xf16>) outs(%7 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %29 = arith.extf %in : f16 to f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x4xf32>
    %12 = tensor.empty() : tensor<1x8x4xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<1x8x4xi64>) -> tensor<1x8x4xi64>
    %14 = tensor.empty() : tensor<1x8x4xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %16:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<1x8x4x4xf32>) outs(%15, %13 : tensor<1x8x4xf32>, tensor<1x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_9 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<1x8x4xf32>, tensor<1x8x4xi64>)
    %expanded_5 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [1, 8, 4, 1] : tensor<1x8x4xf32> into tensor<1x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_5 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%7 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %29 = arith.subf %in, %in_9 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x8x4x4xf32>) outs(%7 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x4xf32>
    %19 = tensor.empty() : tensor<1x8x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<1x8x4x1xf32>) -> tensor<1x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<1x8x4x4xf32>) outs(%20 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%7 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %29 = arith.divf %in, %in_9 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x4xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x8x4x4xf32>) outs(%9 : tensor<1x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<1x8x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<1x8x4x4xf16> into tensor<8x4x4xf16>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<1x8x4x16xf16> into tensor<8x4x16xf16>
    %24 = tensor.empty() : tensor<8x4x16xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %26 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x4x4xf16>, tensor<8x4x16xf16>) outs(%25 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %27 = tensor.empty() : tensor<8x4x16xf16>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<8x4x16xf32>) outs(%27 : tensor<8x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<8x4x16xf16>
    %expanded_8 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [1, 8, 4, 16] : tensor<8x4x16xf16> into tensor<1x8x4x16xf16>
    return %expanded_8, %transposed_1, %transposed_2 : tensor<1x8x4x16xf16>, tensor<1x8x4x16xf16>, tensor<1x8x4x16xf16>
  }
  func.func @pattern_23_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>) -> (tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %29 = arith.extf %in : f16 to f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %9 = tensor.empty() : tensor<2x8x4x4xf16>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<2x8x4x4xf16>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %29 = arith.extf %in : f16 to f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %12 = tensor.empty() : tensor<2x8x4xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %14 = tensor.empty() : tensor<2x8x4xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %16:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<2x8x4x4xf32>) outs(%15, %13 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_9 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %29 = arith.subf %in, %in_9 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %19 = tensor.empty() : tensor<2x8x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x8x4x4xf32>) outs(%20 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %29 = arith.divf %in, %in_9 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %24 = tensor.empty() : tensor<16x4x16xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %26 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%25 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %27 = tensor.empty() : tensor<16x4x16xf16>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<16x4x16xf32>) outs(%27 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<16x4x16xf16>
    %expanded_8 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_8, %transposed_1, %transposed_2 : tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>
  }
  func.func @pattern_23_half_bs1(%arg0: tensor<1x4x8x16xf16>, %arg1: tensor<1x4x8x16xf16>, %arg2: tensor<1x4x8x16xf16>) -> (tensor<1x8x4x16xf16>, tensor<1x8x4x16xf16>, tensor<1x8x4x16xf16>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<1x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<1x8x16x4xf16>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf16>) outs(%1 : tensor<1x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x8x4x16xf16> into tensor<8x4x16xf16>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<1x8x16x4xf16> into tensor<8x16x4xf16>
    %2 = tensor.empty() : tensor<8x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x4x16xf16>, tensor<8x16x4xf16>) outs(%3 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %5 = tensor.empty() : tensor<8x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<8x4x4xf32>) outs(%5 : tensor<8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<8x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 8, 4, 4] : tensor<8x4x4xf16> into tensor<1x8x4x4xf16>
    %7 = tensor.empty() : tensor<1x8x4x4xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8x4x4xf16>) outs(%7 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %29 = arith.extf %in : f16 to f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x4xf32>
    %9 = tensor.empty() : tensor<1x8x4x4xf16>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x8x4x4xf32>) outs(%9 : tensor<1x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<1x8x4x4xf16>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x8x4x4xf16>) outs(%7 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %29 = arith.extf %in : f16 to f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x4xf32>
    %12 = tensor.empty() : tensor<1x8x4xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<1x8x4xi64>) -> tensor<1x8x4xi64>
    %14 = tensor.empty() : tensor<1x8x4xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %16:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<1x8x4x4xf32>) outs(%15, %13 : tensor<1x8x4xf32>, tensor<1x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_9 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<1x8x4xf32>, tensor<1x8x4xi64>)
    %expanded_5 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [1, 8, 4, 1] : tensor<1x8x4xf32> into tensor<1x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_5 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%7 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %29 = arith.subf %in, %in_9 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x8x4x4xf32>) outs(%7 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x4xf32>
    %19 = tensor.empty() : tensor<1x8x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<1x8x4x1xf32>) -> tensor<1x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<1x8x4x4xf32>) outs(%20 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%7 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %29 = arith.divf %in, %in_9 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x4xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x8x4x4xf32>) outs(%9 : tensor<1x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<1x8x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<1x8x4x4xf16> into tensor<8x4x4xf16>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<1x8x4x16xf16> into tensor<8x4x16xf16>
    %24 = tensor.empty() : tensor<8x4x16xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %26 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x4x4xf16>, tensor<8x4x16xf16>) outs(%25 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %27 = tensor.empty() : tensor<8x4x16xf16>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<8x4x16xf32>) outs(%27 : tensor<8x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<8x4x16xf16>
    %expanded_8 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [1, 8, 4, 16] : tensor<8x4x16xf16> into tensor<1x8x4x16xf16>
    return %expanded_8, %transposed_1, %transposed_2 : tensor<1x8x4x16xf16>, tensor<1x8x4x16xf16>, tensor<1x8x4x16xf16>
  }
  func.func @pattern_24_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<1x1x8x8xf32>) -> tensor<2x4x8x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %collapsed_1 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %collapsed_2 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %0 = tensor.empty() : tensor<8x16x8xf16>
    %transposed = linalg.transpose ins(%collapsed_1 : tensor<8x8x16xf16>) outs(%0 : tensor<8x16x8xf16>) permutation = [0, 2, 1] 
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %transposed : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %4 = tensor.empty() : tensor<8x8x8xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<8x8x8xf32>) outs(%4 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %25 = arith.truncf %in : f32 to f16
      linalg.yield %25 : f16
    } -> tensor<8x8x8xf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %6 = tensor.empty() : tensor<2x4x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x8x8xf16>, tensor<1x1x8x8xf32>) outs(%6 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %in_6: f32, %out: f32):
      %25 = arith.extf %in : f16 to f32
      %26 = arith.addf %25, %in_6 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_3 = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %8 = tensor.empty() : tensor<8x8xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<8x8xi64>) -> tensor<8x8xi64>
    %10 = tensor.empty() : tensor<8x8xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map6, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_3 : tensor<8x8x8xf32>) outs(%11, %9 : tensor<8x8xf32>, tensor<8x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_6: i64):
      %25 = linalg.index 2 : index
      %26 = arith.index_cast %25 : index to i64
      %27 = arith.maximumf %in, %out : f32
      %28 = arith.cmpf ogt, %in, %out : f32
      %29 = arith.select %28, %26, %out_6 : i64
      linalg.yield %27, %29 : f32, i64
    } -> (tensor<8x8xf32>, tensor<8x8xi64>)
    %expanded_4 = tensor.expand_shape %12#0 [[0], [1, 2]] output_shape [8, 8, 1] : tensor<8x8xf32> into tensor<8x8x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_3, %expanded_4 : tensor<8x8x8xf32>, tensor<8x8x1xf32>) outs(%1 : tensor<8x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %25 = arith.subf %in, %in_6 : f32
      linalg.yield %25 : f32
    } -> tensor<8x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<8x8x8xf32>) outs(%1 : tensor<8x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = math.exp %in : f32
      linalg.yield %25 : f32
    } -> tensor<8x8x8xf32>
    %15 = tensor.empty() : tensor<8x8x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<8x8x1xf32>) -> tensor<8x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<8x8x8xf32>) outs(%16 : tensor<8x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %in, %out : f32
      linalg.yield %25 : f32
    } -> tensor<8x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<8x8x8xf32>, tensor<8x8x1xf32>) outs(%1 : tensor<8x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %25 = arith.divf %in, %in_6 : f32
      linalg.yield %25 : f32
    } -> tensor<8x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<8x8x8xf32>) outs(%4 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %25 = arith.truncf %in : f32 to f16
      linalg.yield %25 : f16
    } -> tensor<8x8x8xf16>
    %20 = tensor.empty() : tensor<8x8x16xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %22 = linalg.batch_matmul ins(%19, %collapsed_2 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%21 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %23 = tensor.empty() : tensor<8x8x16xf16>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<8x8x16xf32>) outs(%23 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %25 = arith.truncf %in : f32 to f16
      linalg.yield %25 : f16
    } -> tensor<8x8x16xf16>
    %expanded_5 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    return %expanded_5 : tensor<2x4x8x16xf16>
  }
  func.func @pattern_25_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<2x1x1x4xf16>) -> tensor<2x8x4x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x8x4x4xf16>, tensor<2x1x1x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_8: f16, %out: f16):
      %28 = arith.addf %in, %in_8 : f16
      linalg.yield %28 : f16
    } -> tensor<2x8x4x4xf16>
    %9 = tensor.empty() : tensor<2x8x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x4x4xf16>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %28 = arith.extf %in : f16 to f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %11 = tensor.empty() : tensor<2x8x4xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %13 = tensor.empty() : tensor<2x8x4xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x8x4x4xf32>) outs(%14, %12 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_8 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_4 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_4 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %28 = arith.subf %in, %in_8 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = tensor.empty() : tensor<2x8x4x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%19 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %28 = arith.divf %in, %in_8 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_5 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %23 = tensor.empty() : tensor<16x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %26 = tensor.empty() : tensor<16x4x16xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<16x4x16xf32>) outs(%26 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<16x4x16xf16>
    %expanded_7 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_7 : tensor<2x8x4x16xf16>
  }
  func.func @pattern_25_half_bs1(%arg0: tensor<1x4x8x16xf16>, %arg1: tensor<1x4x8x16xf16>, %arg2: tensor<1x4x8x16xf16>, %arg3: tensor<1x1x1x4xf16>) -> tensor<1x8x4x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<1x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<1x8x16x4xf16>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf16>) outs(%1 : tensor<1x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x8x4x16xf16> into tensor<8x4x16xf16>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<1x8x16x4xf16> into tensor<8x16x4xf16>
    %2 = tensor.empty() : tensor<8x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x4x16xf16>, tensor<8x16x4xf16>) outs(%3 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %5 = tensor.empty() : tensor<8x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<8x4x4xf32>) outs(%5 : tensor<8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<8x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 8, 4, 4] : tensor<8x4x4xf16> into tensor<1x8x4x4xf16>
    %7 = tensor.empty() : tensor<1x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<1x8x4x4xf16>, tensor<1x1x1x4xf16>) outs(%7 : tensor<1x8x4x4xf16>) {
    ^bb0(%in: f16, %in_8: f16, %out: f16):
      %28 = arith.addf %in, %in_8 : f16
      linalg.yield %28 : f16
    } -> tensor<1x8x4x4xf16>
    %9 = tensor.empty() : tensor<1x8x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x8x4x4xf16>) outs(%9 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %28 = arith.extf %in : f16 to f32
      linalg.yield %28 : f32
    } -> tensor<1x8x4x4xf32>
    %11 = tensor.empty() : tensor<1x8x4xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<1x8x4xi64>) -> tensor<1x8x4xi64>
    %13 = tensor.empty() : tensor<1x8x4xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<1x8x4x4xf32>) outs(%14, %12 : tensor<1x8x4xf32>, tensor<1x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_8 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<1x8x4xf32>, tensor<1x8x4xi64>)
    %expanded_4 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [1, 8, 4, 1] : tensor<1x8x4xf32> into tensor<1x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_4 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%9 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %28 = arith.subf %in, %in_8 : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x4x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x8x4x4xf32>) outs(%9 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x4x4xf32>
    %18 = tensor.empty() : tensor<1x8x4x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1x8x4x1xf32>) -> tensor<1x8x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x8x4x4xf32>) outs(%19 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%9 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %28 = arith.divf %in, %in_8 : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x8x4x4xf32>) outs(%7 : tensor<1x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<1x8x4x4xf16>
    %collapsed_5 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<1x8x4x4xf16> into tensor<8x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<1x8x4x16xf16> into tensor<8x4x16xf16>
    %23 = tensor.empty() : tensor<8x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<8x4x4xf16>, tensor<8x4x16xf16>) outs(%24 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %26 = tensor.empty() : tensor<8x4x16xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<8x4x16xf32>) outs(%26 : tensor<8x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<8x4x16xf16>
    %expanded_7 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [1, 8, 4, 16] : tensor<8x4x16xf16> into tensor<1x8x4x16xf16>
    return %expanded_7 : tensor<1x8x4x16xf16>
  }
  func.func @pattern_26_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<2x1x1x4xf16>) -> (tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x8x4x4xf16>, tensor<2x1x1x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_9: f16, %out: f16):
      %28 = arith.addf %in, %in_9 : f16
      linalg.yield %28 : f16
    } -> tensor<2x8x4x4xf16>
    %9 = tensor.empty() : tensor<2x8x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x4x4xf16>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %28 = arith.extf %in : f16 to f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %11 = tensor.empty() : tensor<2x8x4xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %13 = tensor.empty() : tensor<2x8x4xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x8x4x4xf32>) outs(%14, %12 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_9 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %28 = arith.subf %in, %in_9 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = tensor.empty() : tensor<2x8x4x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%19 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %28 = arith.divf %in, %in_9 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %23 = tensor.empty() : tensor<16x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %26 = tensor.empty() : tensor<16x4x16xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<16x4x16xf32>) outs(%26 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<16x4x16xf16>
    %expanded_8 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_8, %transposed_1, %transposed_2 : tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>
  }
  func.func @pattern_26_half_bs1(%arg0: tensor<1x4x8x16xf16>, %arg1: tensor<1x4x8x16xf16>, %arg2: tensor<1x4x8x16xf16>, %arg3: tensor<1x1x1x4xf16>) -> (tensor<1x8x4x16xf16>, tensor<1x8x4x16xf16>, tensor<1x8x4x16xf16>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<1x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<1x8x16x4xf16>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf16>) outs(%1 : tensor<1x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x8x4x16xf16> into tensor<8x4x16xf16>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<1x8x16x4xf16> into tensor<8x16x4xf16>
    %2 = tensor.empty() : tensor<8x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x4x16xf16>, tensor<8x16x4xf16>) outs(%3 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %5 = tensor.empty() : tensor<8x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<8x4x4xf32>) outs(%5 : tensor<8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<8x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 8, 4, 4] : tensor<8x4x4xf16> into tensor<1x8x4x4xf16>
    %7 = tensor.empty() : tensor<1x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<1x8x4x4xf16>, tensor<1x1x1x4xf16>) outs(%7 : tensor<1x8x4x4xf16>) {
    ^bb0(%in: f16, %in_9: f16, %out: f16):
      %28 = arith.addf %in, %in_9 : f16
      linalg.yield %28 : f16
    } -> tensor<1x8x4x4xf16>
    %9 = tensor.empty() : tensor<1x8x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x8x4x4xf16>) outs(%9 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %28 = arith.extf %in : f16 to f32
      linalg.yield %28 : f32
    } -> tensor<1x8x4x4xf32>
    %11 = tensor.empty() : tensor<1x8x4xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<1x8x4xi64>) -> tensor<1x8x4xi64>
    %13 = tensor.empty() : tensor<1x8x4xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<1x8x4x4xf32>) outs(%14, %12 : tensor<1x8x4xf32>, tensor<1x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_9 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<1x8x4xf32>, tensor<1x8x4xi64>)
    %expanded_5 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [1, 8, 4, 1] : tensor<1x8x4xf32> into tensor<1x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_5 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%9 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %28 = arith.subf %in, %in_9 : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x4x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x8x4x4xf32>) outs(%9 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x4x4xf32>
    %18 = tensor.empty() : tensor<1x8x4x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1x8x4x1xf32>) -> tensor<1x8x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x8x4x4xf32>) outs(%19 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%9 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %28 = arith.divf %in, %in_9 : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x8x4x4xf32>) outs(%7 : tensor<1x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<1x8x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<1x8x4x4xf16> into tensor<8x4x4xf16>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<1x8x4x16xf16> into tensor<8x4x16xf16>
    %23 = tensor.empty() : tensor<8x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x4x4xf16>, tensor<8x4x16xf16>) outs(%24 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %26 = tensor.empty() : tensor<8x4x16xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<8x4x16xf32>) outs(%26 : tensor<8x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<8x4x16xf16>
    %expanded_8 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [1, 8, 4, 16] : tensor<8x4x16xf16> into tensor<1x8x4x16xf16>
    return %expanded_8, %transposed_1, %transposed_2 : tensor<1x8x4x16xf16>, tensor<1x8x4x16xf16>, tensor<1x8x4x16xf16>
  }
  func.func @pattern_27_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>) -> (tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %27 = arith.extf %in : f16 to f32
      linalg.yield %27 : f32
    } -> tensor<2x8x4x4xf32>
    %9 = tensor.empty() : tensor<2x8x4xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %11 = tensor.empty() : tensor<2x8x4xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %13:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x8x4x4xf32>) outs(%12, %10 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %27 = linalg.index 3 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_9 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %13#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %27 = arith.subf %in, %in_9 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x4x4xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x4x4xf32>
    %16 = tensor.empty() : tensor<2x8x4x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x8x4x4xf32>) outs(%17 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x4x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %27 = arith.divf %in, %in_9 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x4x4xf32>
    %20 = tensor.empty() : tensor<2x8x4x4xf16>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x8x4x4xf32>) outs(%20 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %22 = tensor.empty() : tensor<16x4x16xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %24 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = tensor.empty() : tensor<16x4x16xf16>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<16x4x16xf32>) outs(%25 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<16x4x16xf16>
    %expanded_8 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_8, %transposed_1, %transposed_2 : tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>
  }
  func.func @pattern_27_half_bs1(%arg0: tensor<1x4x8x16xf16>, %arg1: tensor<1x4x8x16xf16>, %arg2: tensor<1x4x8x16xf16>) -> (tensor<1x8x4x16xf16>, tensor<1x8x4x16xf16>, tensor<1x8x4x16xf16>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<1x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<1x8x16x4xf16>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf16>) outs(%1 : tensor<1x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x8x4x16xf16> into tensor<8x4x16xf16>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<1x8x16x4xf16> into tensor<8x16x4xf16>
    %2 = tensor.empty() : tensor<8x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x4x16xf16>, tensor<8x16x4xf16>) outs(%3 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %5 = tensor.empty() : tensor<8x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<8x4x4xf32>) outs(%5 : tensor<8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<8x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 8, 4, 4] : tensor<8x4x4xf16> into tensor<1x8x4x4xf16>
    %7 = tensor.empty() : tensor<1x8x4x4xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8x4x4xf16>) outs(%7 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %27 = arith.extf %in : f16 to f32
      linalg.yield %27 : f32
    } -> tensor<1x8x4x4xf32>
    %9 = tensor.empty() : tensor<1x8x4xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<1x8x4xi64>) -> tensor<1x8x4xi64>
    %11 = tensor.empty() : tensor<1x8x4xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %13:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<1x8x4x4xf32>) outs(%12, %10 : tensor<1x8x4xf32>, tensor<1x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %27 = linalg.index 3 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_9 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<1x8x4xf32>, tensor<1x8x4xi64>)
    %expanded_5 = tensor.expand_shape %13#0 [[0], [1], [2, 3]] output_shape [1, 8, 4, 1] : tensor<1x8x4xf32> into tensor<1x8x4x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_5 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%7 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %27 = arith.subf %in, %in_9 : f32
      linalg.yield %27 : f32
    } -> tensor<1x8x4x4xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x8x4x4xf32>) outs(%7 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<1x8x4x4xf32>
    %16 = tensor.empty() : tensor<1x8x4x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<1x8x4x1xf32>) -> tensor<1x8x4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<1x8x4x4xf32>) outs(%17 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<1x8x4x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%7 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %27 = arith.divf %in, %in_9 : f32
      linalg.yield %27 : f32
    } -> tensor<1x8x4x4xf32>
    %20 = tensor.empty() : tensor<1x8x4x4xf16>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x8x4x4xf32>) outs(%20 : tensor<1x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<1x8x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<1x8x4x4xf16> into tensor<8x4x4xf16>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<1x8x4x16xf16> into tensor<8x4x16xf16>
    %22 = tensor.empty() : tensor<8x4x16xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %24 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x4x4xf16>, tensor<8x4x16xf16>) outs(%23 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %25 = tensor.empty() : tensor<8x4x16xf16>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<8x4x16xf32>) outs(%25 : tensor<8x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<8x4x16xf16>
    %expanded_8 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [1, 8, 4, 16] : tensor<8x4x16xf16> into tensor<1x8x4x16xf16>
    return %expanded_8, %transposed_1, %transposed_2 : tensor<1x8x4x16xf16>, tensor<1x8x4x16xf16>, tensor<1x8x4x16xf16>
  }
  func.func @pattern_28_half(%arg0: tensor<2x6x16x8xf16>, %arg1: tensor<2x6x16x8xf16>, %arg2: tensor<2x6x16x8xf16>, %arg3: tensor<f16>) -> tensor<2x6x16x8xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x6x8x16xf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x6x16x8xf16>) outs(%0 : tensor<2x6x8x16xf16>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x6x16x8xf16> into tensor<12x16x8xf16>
    %collapsed_1 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x6x8x16xf16> into tensor<12x8x16xf16>
    %1 = tensor.empty() : tensor<12x16x16xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<12x16x16xf32>) -> tensor<12x16x16xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_1 : tensor<12x16x8xf16>, tensor<12x8x16xf16>) outs(%2 : tensor<12x16x16xf32>) -> tensor<12x16x16xf32>
    %4 = tensor.empty() : tensor<12x16x16xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<12x16x16xf32>) outs(%4 : tensor<12x16x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<12x16x16xf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 6, 16, 16] : tensor<12x16x16xf16> into tensor<2x6x16x16xf16>
    %6 = tensor.empty() : tensor<2x6x16x16xf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x6x16x16xf16>, tensor<f16>) outs(%6 : tensor<2x6x16x16xf16>) {
    ^bb0(%in: f16, %in_6: f16, %out: f16):
      %27 = arith.mulf %in, %in_6 : f16
      linalg.yield %27 : f16
    } -> tensor<2x6x16x16xf16>
    %8 = tensor.empty() : tensor<2x6x16x16xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x6x16x16xf16>) outs(%8 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %27 = arith.extf %in : f16 to f32
      linalg.yield %27 : f32
    } -> tensor<2x6x16x16xf32>
    %10 = tensor.empty() : tensor<2x6x16xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x6x16xi64>) -> tensor<2x6x16xi64>
    %12 = tensor.empty() : tensor<2x6x16xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x6x16xf32>) -> tensor<2x6x16xf32>
    %14:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x6x16x16xf32>) outs(%13, %11 : tensor<2x6x16xf32>, tensor<2x6x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_6: i64):
      %27 = linalg.index 3 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_6 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<2x6x16xf32>, tensor<2x6x16xi64>)
    %expanded_2 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [2, 6, 16, 1] : tensor<2x6x16xf32> into tensor<2x6x16x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_2 : tensor<2x6x16x16xf32>, tensor<2x6x16x1xf32>) outs(%8 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %27 = arith.subf %in, %in_6 : f32
      linalg.yield %27 : f32
    } -> tensor<2x6x16x16xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x6x16x16xf32>) outs(%8 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<2x6x16x16xf32>
    %17 = tensor.empty() : tensor<2x6x16x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x6x16x1xf32>) -> tensor<2x6x16x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x6x16x16xf32>) outs(%18 : tensor<2x6x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<2x6x16x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x6x16x16xf32>, tensor<2x6x16x1xf32>) outs(%8 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %27 = arith.divf %in, %in_6 : f32
      linalg.yield %27 : f32
    } -> tensor<2x6x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x6x16x16xf32>) outs(%6 : tensor<2x6x16x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<2x6x16x16xf16>
    %collapsed_3 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x6x16x16xf16> into tensor<12x16x16xf16>
    %collapsed_4 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x6x16x8xf16> into tensor<12x16x8xf16>
    %22 = tensor.empty() : tensor<12x16x8xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<12x16x8xf32>) -> tensor<12x16x8xf32>
    %24 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<12x16x16xf16>, tensor<12x16x8xf16>) outs(%23 : tensor<12x16x8xf32>) -> tensor<12x16x8xf32>
    %25 = tensor.empty() : tensor<12x16x8xf16>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<12x16x8xf32>) outs(%25 : tensor<12x16x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<12x16x8xf16>
    %expanded_5 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 6, 16, 8] : tensor<12x16x8xf16> into tensor<2x6x16x8xf16>
    return %expanded_5 : tensor<2x6x16x8xf16>
  }
  func.func @pattern_29_half(%arg0: tensor<2x8x4x16xf16>, %arg1: tensor<2x8x4x16xf16>, %arg2: tensor<2x8x4x16xf16>, %arg3: tensor<1x1x8x8xf16>) -> tensor<2x4x8x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x8x8xf16>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x8x4x16xf16>) outs(%0 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<2x8x4x16xf16>) outs(%0 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x4x8x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %38 = arith.truncf %cst_3 : f64 to f16
      %39 = arith.mulf %in, %38 : f16
      linalg.yield %39 : f16
    } -> tensor<2x4x8x16xf16>
    %2 = tensor.empty() : tensor<2x4x16x8xf16>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<2x8x4x16xf16>) outs(%2 : tensor<2x4x16x8xf16>) permutation = [0, 2, 3, 1] 
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<2x4x16x8xf16>) outs(%2 : tensor<2x4x16x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %38 = arith.truncf %cst_3 : f64 to f16
      %39 = arith.mulf %in, %38 : f16
      linalg.yield %39 : f16
    } -> tensor<2x4x16x8xf16>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %collapsed_6 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x16x8xf16> into tensor<8x16x8xf16>
    %4 = tensor.empty() : tensor<8x8x8xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%5 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %7 = tensor.empty() : tensor<8x8x8xf16>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<8x8x8xf32>) outs(%7 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %38 = arith.truncf %in : f32 to f16
      linalg.yield %38 : f16
    } -> tensor<8x8x8xf16>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %9 = tensor.empty() : tensor<2x4x8x8xf16>
    %10 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x8x8xf16>, tensor<1x1x8x8xf16>) outs(%9 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_11: f16, %out: f16):
      %38 = arith.addf %in, %in_11 : f16
      linalg.yield %38 : f16
    } -> tensor<2x4x8x8xf16>
    %11 = tensor.empty() : tensor<2x4x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x4x8x8xf16>) outs(%11 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %38 = arith.extf %in : f16 to f32
      linalg.yield %38 : f32
    } -> tensor<2x4x8x8xf32>
    %13 = tensor.empty() : tensor<2x4x8xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %15 = tensor.empty() : tensor<2x4x8xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %17:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x8x8xf32>) outs(%16, %14 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %38 = linalg.index 3 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_11 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_7 = tensor.expand_shape %17#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_7 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%11 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %38 = arith.subf %in, %in_11 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x4x8x8xf32>) outs(%11 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x8x8xf32>
    %20 = tensor.empty() : tensor<2x4x8x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x4x8x8xf32>) outs(%21 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%11 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %38 = arith.divf %in, %in_11 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x8x8xf32>) outs(%9 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %38 = arith.truncf %in : f32 to f16
      linalg.yield %38 : f16
    } -> tensor<2x4x8x8xf16>
    %25 = tensor.empty() : tensor<2x4x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x4x8x8xf16>) outs(%25 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f16, %out: i1):
      %38 = arith.extf %in : f16 to f64
      %39 = arith.cmpf oeq, %38, %cst_2 : f64
      linalg.yield %39 : i1
    } -> tensor<2x4x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x8x8xi1>) outs(%25 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %38 = arith.cmpi eq, %in, %false : i1
      linalg.yield %38 : i1
    } -> tensor<2x4x8x8xi1>
    %28 = tensor.empty() : tensor<2x4x8x1xi1>
    %29 = linalg.fill ins(%false : i1) outs(%28 : tensor<2x4x8x1xi1>) -> tensor<2x4x8x1xi1>
    %30 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x4x8x8xi1>) outs(%29 : tensor<2x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %38 = arith.ori %in, %out : i1
      linalg.yield %38 : i1
    } -> tensor<2x4x8x1xi1>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x8x1xi1>) outs(%28 : tensor<2x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %38 = arith.cmpi eq, %in, %false : i1
      linalg.yield %38 : i1
    } -> tensor<2x4x8x1xi1>
    %32 = linalg.generic {indexing_maps = [#map4, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %cst_1, %24 : tensor<2x4x8x1xi1>, tensor<2x4x8x8xf16>, tensor<2x4x8x8xf16>) outs(%9 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: i1, %in_11: f16, %in_12: f16, %out: f16):
      %38 = arith.select %in, %in_11, %in_12 : f16
      linalg.yield %38 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_8 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %33 = tensor.empty() : tensor<8x8x16xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %35 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%34 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %36 = tensor.empty() : tensor<8x8x16xf16>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<8x8x16xf32>) outs(%36 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %38 = arith.truncf %in : f32 to f16
      linalg.yield %38 : f16
    } -> tensor<8x8x16xf16>
    %expanded_10 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    return %expanded_10 : tensor<2x4x8x16xf16>
  }
  func.func @pattern_29_half_bs1(%arg0: tensor<1x8x4x16xf16>, %arg1: tensor<1x8x4x16xf16>, %arg2: tensor<1x8x4x16xf16>, %arg3: tensor<1x1x8x8xf16>) -> tensor<1x4x8x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x4x8x8xf16>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<1x4x8x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x8x4x16xf16>) outs(%0 : tensor<1x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<1x8x4x16xf16>) outs(%0 : tensor<1x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x4x8x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %38 = arith.truncf %cst_3 : f64 to f16
      %39 = arith.mulf %in, %38 : f16
      linalg.yield %39 : f16
    } -> tensor<1x4x8x16xf16>
    %2 = tensor.empty() : tensor<1x4x16x8xf16>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<1x8x4x16xf16>) outs(%2 : tensor<1x4x16x8xf16>) permutation = [0, 2, 3, 1] 
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<1x4x16x8xf16>) outs(%2 : tensor<1x4x16x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %38 = arith.truncf %cst_3 : f64 to f16
      %39 = arith.mulf %in, %38 : f16
      linalg.yield %39 : f16
    } -> tensor<1x4x16x8xf16>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<1x4x8x16xf16> into tensor<4x8x16xf16>
    %collapsed_6 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x4x16x8xf16> into tensor<4x16x8xf16>
    %4 = tensor.empty() : tensor<4x8x8xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<4x8x16xf16>, tensor<4x16x8xf16>) outs(%5 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %7 = tensor.empty() : tensor<4x8x8xf16>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<4x8x8xf32>) outs(%7 : tensor<4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %38 = arith.truncf %in : f32 to f16
      linalg.yield %38 : f16
    } -> tensor<4x8x8xf16>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf16> into tensor<1x4x8x8xf16>
    %9 = tensor.empty() : tensor<1x4x8x8xf16>
    %10 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<1x4x8x8xf16>, tensor<1x1x8x8xf16>) outs(%9 : tensor<1x4x8x8xf16>) {
    ^bb0(%in: f16, %in_11: f16, %out: f16):
      %38 = arith.addf %in, %in_11 : f16
      linalg.yield %38 : f16
    } -> tensor<1x4x8x8xf16>
    %11 = tensor.empty() : tensor<1x4x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x4x8x8xf16>) outs(%11 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %38 = arith.extf %in : f16 to f32
      linalg.yield %38 : f32
    } -> tensor<1x4x8x8xf32>
    %13 = tensor.empty() : tensor<1x4x8xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<1x4x8xi64>) -> tensor<1x4x8xi64>
    %15 = tensor.empty() : tensor<1x4x8xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
    %17:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<1x4x8x8xf32>) outs(%16, %14 : tensor<1x4x8xf32>, tensor<1x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %38 = linalg.index 3 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_11 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<1x4x8xf32>, tensor<1x4x8xi64>)
    %expanded_7 = tensor.expand_shape %17#0 [[0], [1], [2, 3]] output_shape [1, 4, 8, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_7 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%11 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %38 = arith.subf %in, %in_11 : f32
      linalg.yield %38 : f32
    } -> tensor<1x4x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x4x8x8xf32>) outs(%11 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<1x4x8x8xf32>
    %20 = tensor.empty() : tensor<1x4x8x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<1x4x8x1xf32>) -> tensor<1x4x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<1x4x8x8xf32>) outs(%21 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<1x4x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%11 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %38 = arith.divf %in, %in_11 : f32
      linalg.yield %38 : f32
    } -> tensor<1x4x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x4x8x8xf32>) outs(%9 : tensor<1x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %38 = arith.truncf %in : f32 to f16
      linalg.yield %38 : f16
    } -> tensor<1x4x8x8xf16>
    %25 = tensor.empty() : tensor<1x4x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x4x8x8xf16>) outs(%25 : tensor<1x4x8x8xi1>) {
    ^bb0(%in: f16, %out: i1):
      %38 = arith.extf %in : f16 to f64
      %39 = arith.cmpf oeq, %38, %cst_2 : f64
      linalg.yield %39 : i1
    } -> tensor<1x4x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x4x8x8xi1>) outs(%25 : tensor<1x4x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %38 = arith.cmpi eq, %in, %false : i1
      linalg.yield %38 : i1
    } -> tensor<1x4x8x8xi1>
    %28 = tensor.empty() : tensor<1x4x8x1xi1>
    %29 = linalg.fill ins(%false : i1) outs(%28 : tensor<1x4x8x1xi1>) -> tensor<1x4x8x1xi1>
    %30 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<1x4x8x8xi1>) outs(%29 : tensor<1x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %38 = arith.ori %in, %out : i1
      linalg.yield %38 : i1
    } -> tensor<1x4x8x1xi1>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x4x8x1xi1>) outs(%28 : tensor<1x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %38 = arith.cmpi eq, %in, %false : i1
      linalg.yield %38 : i1
    } -> tensor<1x4x8x1xi1>
    %32 = linalg.generic {indexing_maps = [#map4, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %cst_1, %24 : tensor<1x4x8x1xi1>, tensor<1x4x8x8xf16>, tensor<1x4x8x8xf16>) outs(%9 : tensor<1x4x8x8xf16>) {
    ^bb0(%in: i1, %in_11: f16, %in_12: f16, %out: f16):
      %38 = arith.select %in, %in_11, %in_12 : f16
      linalg.yield %38 : f16
    } -> tensor<1x4x8x8xf16>
    %collapsed_8 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<1x4x8x8xf16> into tensor<4x8x8xf16>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<1x4x8x16xf16> into tensor<4x8x16xf16>
    %33 = tensor.empty() : tensor<4x8x16xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %35 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<4x8x8xf16>, tensor<4x8x16xf16>) outs(%34 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %36 = tensor.empty() : tensor<4x8x16xf16>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<4x8x16xf32>) outs(%36 : tensor<4x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %38 = arith.truncf %in : f32 to f16
      linalg.yield %38 : f16
    } -> tensor<4x8x16xf16>
    %expanded_10 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [1, 4, 8, 16] : tensor<4x8x16xf16> into tensor<1x4x8x16xf16>
    return %expanded_10 : tensor<1x4x8x16xf16>
  }
  func.func @pattern_30_half(%arg0: tensor<2x8x4x16xf16>, %arg1: tensor<2x8x4x16xf16>, %arg2: tensor<2x8x4x16xf16>) -> tensor<2x4x8x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x8x8xf16>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x8x4x16xf16>) outs(%0 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<2x8x4x16xf16>) outs(%0 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x4x8x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %37 = arith.truncf %cst_3 : f64 to f16
      %38 = arith.mulf %in, %37 : f16
      linalg.yield %38 : f16
    } -> tensor<2x4x8x16xf16>
    %2 = tensor.empty() : tensor<2x4x16x8xf16>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<2x8x4x16xf16>) outs(%2 : tensor<2x4x16x8xf16>) permutation = [0, 2, 3, 1] 
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<2x4x16x8xf16>) outs(%2 : tensor<2x4x16x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %37 = arith.truncf %cst_3 : f64 to f16
      %38 = arith.mulf %in, %37 : f16
      linalg.yield %38 : f16
    } -> tensor<2x4x16x8xf16>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %collapsed_6 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x16x8xf16> into tensor<8x16x8xf16>
    %4 = tensor.empty() : tensor<8x8x8xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%5 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %7 = tensor.empty() : tensor<8x8x8xf16>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<8x8x8xf32>) outs(%7 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %37 = arith.truncf %in : f32 to f16
      linalg.yield %37 : f16
    } -> tensor<8x8x8xf16>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %9 = tensor.empty() : tensor<2x4x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x8x8xf16>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %37 = arith.extf %in : f16 to f32
      linalg.yield %37 : f32
    } -> tensor<2x4x8x8xf32>
    %11 = tensor.empty() : tensor<2x4x8xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %13 = tensor.empty() : tensor<2x4x8xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x4x8x8xf32>) outs(%14, %12 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %37 = linalg.index 3 : index
      %38 = arith.index_cast %37 : index to i64
      %39 = arith.maximumf %in, %out : f32
      %40 = arith.cmpf ogt, %in, %out : f32
      %41 = arith.select %40, %38, %out_11 : i64
      linalg.yield %39, %41 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_7 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_7 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %37 = arith.subf %in, %in_11 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x8x8xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = math.exp %in : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x8x8xf32>
    %18 = tensor.empty() : tensor<2x4x8x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x4x8x8xf32>) outs(%19 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.addf %in, %out : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %37 = arith.divf %in, %in_11 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x8x8xf32>
    %22 = tensor.empty() : tensor<2x4x8x8xf16>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x8x8xf32>) outs(%22 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %37 = arith.truncf %in : f32 to f16
      linalg.yield %37 : f16
    } -> tensor<2x4x8x8xf16>
    %24 = tensor.empty() : tensor<2x4x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x8x8xf16>) outs(%24 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f16, %out: i1):
      %37 = arith.extf %in : f16 to f64
      %38 = arith.cmpf oeq, %37, %cst_2 : f64
      linalg.yield %38 : i1
    } -> tensor<2x4x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x8x8xi1>) outs(%24 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %37 = arith.cmpi eq, %in, %false : i1
      linalg.yield %37 : i1
    } -> tensor<2x4x8x8xi1>
    %27 = tensor.empty() : tensor<2x4x8x1xi1>
    %28 = linalg.fill ins(%false : i1) outs(%27 : tensor<2x4x8x1xi1>) -> tensor<2x4x8x1xi1>
    %29 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x8x8xi1>) outs(%28 : tensor<2x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %37 = arith.ori %in, %out : i1
      linalg.yield %37 : i1
    } -> tensor<2x4x8x1xi1>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x8x1xi1>) outs(%27 : tensor<2x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %37 = arith.cmpi eq, %in, %false : i1
      linalg.yield %37 : i1
    } -> tensor<2x4x8x1xi1>
    %31 = linalg.generic {indexing_maps = [#map4, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %cst_1, %23 : tensor<2x4x8x1xi1>, tensor<2x4x8x8xf16>, tensor<2x4x8x8xf16>) outs(%22 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: i1, %in_11: f16, %in_12: f16, %out: f16):
      %37 = arith.select %in, %in_11, %in_12 : f16
      linalg.yield %37 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_8 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %32 = tensor.empty() : tensor<8x8x16xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %34 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%33 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %35 = tensor.empty() : tensor<8x8x16xf16>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<8x8x16xf32>) outs(%35 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %37 = arith.truncf %in : f32 to f16
      linalg.yield %37 : f16
    } -> tensor<8x8x16xf16>
    %expanded_10 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    return %expanded_10 : tensor<2x4x8x16xf16>
  }
  func.func @pattern_30_half_bs1(%arg0: tensor<1x8x4x16xf16>, %arg1: tensor<1x8x4x16xf16>, %arg2: tensor<1x8x4x16xf16>) -> tensor<1x4x8x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x4x8x8xf16>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<1x4x8x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x8x4x16xf16>) outs(%0 : tensor<1x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<1x8x4x16xf16>) outs(%0 : tensor<1x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x4x8x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %37 = arith.truncf %cst_3 : f64 to f16
      %38 = arith.mulf %in, %37 : f16
      linalg.yield %38 : f16
    } -> tensor<1x4x8x16xf16>
    %2 = tensor.empty() : tensor<1x4x16x8xf16>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<1x8x4x16xf16>) outs(%2 : tensor<1x4x16x8xf16>) permutation = [0, 2, 3, 1] 
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<1x4x16x8xf16>) outs(%2 : tensor<1x4x16x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %37 = arith.truncf %cst_3 : f64 to f16
      %38 = arith.mulf %in, %37 : f16
      linalg.yield %38 : f16
    } -> tensor<1x4x16x8xf16>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<1x4x8x16xf16> into tensor<4x8x16xf16>
    %collapsed_6 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x4x16x8xf16> into tensor<4x16x8xf16>
    %4 = tensor.empty() : tensor<4x8x8xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<4x8x16xf16>, tensor<4x16x8xf16>) outs(%5 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %7 = tensor.empty() : tensor<4x8x8xf16>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<4x8x8xf32>) outs(%7 : tensor<4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %37 = arith.truncf %in : f32 to f16
      linalg.yield %37 : f16
    } -> tensor<4x8x8xf16>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf16> into tensor<1x4x8x8xf16>
    %9 = tensor.empty() : tensor<1x4x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x8x8xf16>) outs(%9 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %37 = arith.extf %in : f16 to f32
      linalg.yield %37 : f32
    } -> tensor<1x4x8x8xf32>
    %11 = tensor.empty() : tensor<1x4x8xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<1x4x8xi64>) -> tensor<1x4x8xi64>
    %13 = tensor.empty() : tensor<1x4x8xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<1x4x8x8xf32>) outs(%14, %12 : tensor<1x4x8xf32>, tensor<1x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %37 = linalg.index 3 : index
      %38 = arith.index_cast %37 : index to i64
      %39 = arith.maximumf %in, %out : f32
      %40 = arith.cmpf ogt, %in, %out : f32
      %41 = arith.select %40, %38, %out_11 : i64
      linalg.yield %39, %41 : f32, i64
    } -> (tensor<1x4x8xf32>, tensor<1x4x8xi64>)
    %expanded_7 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [1, 4, 8, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_7 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%9 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %37 = arith.subf %in, %in_11 : f32
      linalg.yield %37 : f32
    } -> tensor<1x4x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x4x8x8xf32>) outs(%9 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = math.exp %in : f32
      linalg.yield %37 : f32
    } -> tensor<1x4x8x8xf32>
    %18 = tensor.empty() : tensor<1x4x8x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1x4x8x1xf32>) -> tensor<1x4x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x4x8x8xf32>) outs(%19 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.addf %in, %out : f32
      linalg.yield %37 : f32
    } -> tensor<1x4x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%9 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %37 = arith.divf %in, %in_11 : f32
      linalg.yield %37 : f32
    } -> tensor<1x4x8x8xf32>
    %22 = tensor.empty() : tensor<1x4x8x8xf16>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x4x8x8xf32>) outs(%22 : tensor<1x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %37 = arith.truncf %in : f32 to f16
      linalg.yield %37 : f16
    } -> tensor<1x4x8x8xf16>
    %24 = tensor.empty() : tensor<1x4x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x8x8xf16>) outs(%24 : tensor<1x4x8x8xi1>) {
    ^bb0(%in: f16, %out: i1):
      %37 = arith.extf %in : f16 to f64
      %38 = arith.cmpf oeq, %37, %cst_2 : f64
      linalg.yield %38 : i1
    } -> tensor<1x4x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x4x8x8xi1>) outs(%24 : tensor<1x4x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %37 = arith.cmpi eq, %in, %false : i1
      linalg.yield %37 : i1
    } -> tensor<1x4x8x8xi1>
    %27 = tensor.empty() : tensor<1x4x8x1xi1>
    %28 = linalg.fill ins(%false : i1) outs(%27 : tensor<1x4x8x1xi1>) -> tensor<1x4x8x1xi1>
    %29 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<1x4x8x8xi1>) outs(%28 : tensor<1x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %37 = arith.ori %in, %out : i1
      linalg.yield %37 : i1
    } -> tensor<1x4x8x1xi1>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x4x8x1xi1>) outs(%27 : tensor<1x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %37 = arith.cmpi eq, %in, %false : i1
      linalg.yield %37 : i1
    } -> tensor<1x4x8x1xi1>
    %31 = linalg.generic {indexing_maps = [#map4, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %cst_1, %23 : tensor<1x4x8x1xi1>, tensor<1x4x8x8xf16>, tensor<1x4x8x8xf16>) outs(%22 : tensor<1x4x8x8xf16>) {
    ^bb0(%in: i1, %in_11: f16, %in_12: f16, %out: f16):
      %37 = arith.select %in, %in_11, %in_12 : f16
      linalg.yield %37 : f16
    } -> tensor<1x4x8x8xf16>
    %collapsed_8 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<1x4x8x8xf16> into tensor<4x8x8xf16>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<1x4x8x16xf16> into tensor<4x8x16xf16>
    %32 = tensor.empty() : tensor<4x8x16xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %34 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<4x8x8xf16>, tensor<4x8x16xf16>) outs(%33 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %35 = tensor.empty() : tensor<4x8x16xf16>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<4x8x16xf32>) outs(%35 : tensor<4x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %37 = arith.truncf %in : f32 to f16
      linalg.yield %37 : f16
    } -> tensor<4x8x16xf16>
    %expanded_10 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [1, 4, 8, 16] : tensor<4x8x16xf16> into tensor<1x4x8x16xf16>
    return %expanded_10 : tensor<1x4x8x16xf16>
  }
  func.func @pattern_16_half_mask_fp32(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<2x1x1x4xf32>, %arg4: tensor<f16>) -> tensor<2x8x4x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg4 : tensor<2x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_8: f16, %out: f16):
      %28 = arith.divf %in, %in_8 : f16
      linalg.yield %28 : f16
    } -> tensor<2x8x4x4xf16>
    %9 = tensor.empty() : tensor<2x8x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg3 : tensor<2x8x4x4xf16>, tensor<2x1x1x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %in_8: f32, %out: f32):
      %28 = arith.extf %in : f16 to f32
      %29 = arith.addf %28, %in_8 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x4x4xf32>
    %11 = tensor.empty() : tensor<2x8x4xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %13 = tensor.empty() : tensor<2x8x4xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x8x4x4xf32>) outs(%14, %12 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_8 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_4 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_4 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %28 = arith.subf %in, %in_8 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = tensor.empty() : tensor<2x8x4x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%19 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %28 = arith.divf %in, %in_8 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_5 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %23 = tensor.empty() : tensor<16x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %26 = tensor.empty() : tensor<16x4x16xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<16x4x16xf32>) outs(%26 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<16x4x16xf16>
    %expanded_7 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_7 : tensor<2x8x4x16xf16>
  }
  func.func @pattern_16_half_mask_fp32_bs1(%arg0: tensor<1x4x8x16xf16>, %arg1: tensor<1x4x8x16xf16>, %arg2: tensor<1x4x8x16xf16>, %arg3: tensor<1x1x1x4xf32>, %arg4: tensor<f16>) -> tensor<1x8x4x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<1x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<1x8x16x4xf16>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf16>) outs(%1 : tensor<1x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x8x4x16xf16> into tensor<8x4x16xf16>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<1x8x16x4xf16> into tensor<8x16x4xf16>
    %2 = tensor.empty() : tensor<8x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x4x16xf16>, tensor<8x16x4xf16>) outs(%3 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %5 = tensor.empty() : tensor<8x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<8x4x4xf32>) outs(%5 : tensor<8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<8x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 8, 4, 4] : tensor<8x4x4xf16> into tensor<1x8x4x4xf16>
    %7 = tensor.empty() : tensor<1x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg4 : tensor<1x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<1x8x4x4xf16>) {
    ^bb0(%in: f16, %in_8: f16, %out: f16):
      %28 = arith.divf %in, %in_8 : f16
      linalg.yield %28 : f16
    } -> tensor<1x8x4x4xf16>
    %9 = tensor.empty() : tensor<1x8x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg3 : tensor<1x8x4x4xf16>, tensor<1x1x1x4xf32>) outs(%9 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f16, %in_8: f32, %out: f32):
      %28 = arith.extf %in : f16 to f32
      %29 = arith.addf %28, %in_8 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x4x4xf32>
    %11 = tensor.empty() : tensor<1x8x4xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<1x8x4xi64>) -> tensor<1x8x4xi64>
    %13 = tensor.empty() : tensor<1x8x4xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<1x8x4x4xf32>) outs(%14, %12 : tensor<1x8x4xf32>, tensor<1x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_8 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<1x8x4xf32>, tensor<1x8x4xi64>)
    %expanded_4 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [1, 8, 4, 1] : tensor<1x8x4xf32> into tensor<1x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_4 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%9 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %28 = arith.subf %in, %in_8 : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x4x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x8x4x4xf32>) outs(%9 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x4x4xf32>
    %18 = tensor.empty() : tensor<1x8x4x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1x8x4x1xf32>) -> tensor<1x8x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x8x4x4xf32>) outs(%19 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%9 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %28 = arith.divf %in, %in_8 : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x8x4x4xf32>) outs(%7 : tensor<1x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<1x8x4x4xf16>
    %collapsed_5 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<1x8x4x4xf16> into tensor<8x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<1x8x4x16xf16> into tensor<8x4x16xf16>
    %23 = tensor.empty() : tensor<8x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<8x4x4xf16>, tensor<8x4x16xf16>) outs(%24 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %26 = tensor.empty() : tensor<8x4x16xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<8x4x16xf32>) outs(%26 : tensor<8x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<8x4x16xf16>
    %expanded_7 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [1, 8, 4, 16] : tensor<8x4x16xf16> into tensor<1x8x4x16xf16>
    return %expanded_7 : tensor<1x8x4x16xf16>
  }
}
