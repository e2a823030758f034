// inference-f32.mlir: made by inductor_patterns.py; do not edit.
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module {
  func.func @pattern_1(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<f32>) -> tensor<2x4x8x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_1 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_1 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %4 = tensor.empty() : tensor<2x4x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x8x8xf32>, tensor<f32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %20 = arith.divf %in, %in_6 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x8x8xf32>
    %6 = tensor.empty() : tensor<2x4x8xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %8 = tensor.empty() : tensor<2x4x8xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x4x8x8xf32>) outs(%9, %7 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_6: i64):
      %20 = linalg.index 3 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_6 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_2 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_2 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %20 = arith.subf %in, %in_6 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x8x8xf32>
    %13 = tensor.empty() : tensor<2x4x8x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x8x8xf32>) outs(%14 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %20 = arith.divf %in, %in_6 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_3 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_4 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %17 = tensor.empty() : tensor<8x8x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %19 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%18 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_5 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    return %expanded_5 : tensor<2x4x8x16xf32>
  }
  func.func @pattern_2(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<f32>) -> tensor<2x4x8x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_1 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_1 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %4 = tensor.empty() : tensor<2x4x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x8x8xf32>, tensor<f32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %20 = arith.mulf %in, %in_6 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x8x8xf32>
    %6 = tensor.empty() : tensor<2x4x8xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %8 = tensor.empty() : tensor<2x4x8xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x4x8x8xf32>) outs(%9, %7 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_6: i64):
      %20 = linalg.index 3 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_6 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_2 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_2 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %20 = arith.subf %in, %in_6 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x8x8xf32>
    %13 = tensor.empty() : tensor<2x4x8x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x8x8xf32>) outs(%14 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %20 = arith.divf %in, %in_6 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_3 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_4 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %17 = tensor.empty() : tensor<8x8x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %19 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%18 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_5 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    return %expanded_5 : tensor<2x4x8x16xf32>
  }
  func.func @pattern_3(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<f32>) -> tensor<2x4x8x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_1 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_1 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %4 = tensor.empty() : tensor<2x4x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x8x8xf32>, tensor<f32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %20 = arith.divf %in, %in_6 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x8x8xf32>
    %6 = tensor.empty() : tensor<2x4x8xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %8 = tensor.empty() : tensor<2x4x8xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x4x8x8xf32>) outs(%9, %7 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_6: i64):
      %20 = linalg.index 3 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_6 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_2 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_2 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %20 = arith.subf %in, %in_6 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x8x8xf32>
    %13 = tensor.empty() : tensor<2x4x8x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x8x8xf32>) outs(%14 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %20 = arith.divf %in, %in_6 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_3 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_4 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %17 = tensor.empty() : tensor<8x8x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %19 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%18 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_5 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    return %expanded_5 : tensor<2x4x8x16xf32>
  }
  func.func @pattern_4(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<f32>) -> tensor<2x4x8x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_1 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_1 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %4 = tensor.empty() : tensor<2x4x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x8x8xf32>, tensor<f32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %20 = arith.mulf %in, %in_6 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x8x8xf32>
    %6 = tensor.empty() : tensor<2x4x8xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %8 = tensor.empty() : tensor<2x4x8xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x4x8x8xf32>) outs(%9, %7 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_6: i64):
      %20 = linalg.index 3 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_6 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_2 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_2 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %20 = arith.subf %in, %in_6 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x8x8xf32>
    %13 = tensor.empty() : tensor<2x4x8x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x8x8xf32>) outs(%14 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %20 = arith.divf %in, %in_6 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_3 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_4 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %17 = tensor.empty() : tensor<8x8x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %19 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%18 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_5 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    return %expanded_5 : tensor<2x4x8x16xf32>
  }
  func.func @pattern_5(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<1x1x8x8xf32>) -> tensor<2x4x8x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %4 = tensor.empty() : tensor<2x4x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.truncf %cst_1 : f64 to f32
      %22 = arith.divf %in, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg3 : tensor<2x4x8x8xf32>, tensor<1x1x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %21 = arith.addf %in, %in_7 : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x8x8xf32>
    %7 = tensor.empty() : tensor<2x4x8xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %9 = tensor.empty() : tensor<2x4x8xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x8x8xf32>) outs(%10, %8 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_7: i64):
      %21 = linalg.index 3 : index
      %22 = arith.index_cast %21 : index to i64
      %23 = arith.maximumf %in, %out : f32
      %24 = arith.cmpf ogt, %in, %out : f32
      %25 = arith.select %24, %22, %out_7 : i64
      linalg.yield %23, %25 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_3 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_3 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %21 = arith.subf %in, %in_7 : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.exp %in : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x8x8xf32>
    %14 = tensor.empty() : tensor<2x4x8x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x8x8xf32>) outs(%15 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %21 = arith.divf %in, %in_7 : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_4 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %18 = tensor.empty() : tensor<8x8x16xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %20 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%19 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_6 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    return %expanded_6 : tensor<2x4x8x16xf32>
  }
  func.func @pattern_6(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<1x1x8x8xf32>) -> tensor<2x4x8x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %4 = tensor.empty() : tensor<2x4x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.truncf %cst_1 : f64 to f32
      %22 = arith.divf %in, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg3 : tensor<2x4x8x8xf32>, tensor<1x1x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %21 = arith.addf %in, %in_7 : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x8x8xf32>
    %7 = tensor.empty() : tensor<2x4x8xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %9 = tensor.empty() : tensor<2x4x8xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x8x8xf32>) outs(%10, %8 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_7: i64):
      %21 = linalg.index 3 : index
      %22 = arith.index_cast %21 : index to i64
      %23 = arith.maximumf %in, %out : f32
      %24 = arith.cmpf ogt, %in, %out : f32
      %25 = arith.select %24, %22, %out_7 : i64
      linalg.yield %23, %25 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_3 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_3 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %21 = arith.subf %in, %in_7 : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.exp %in : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x8x8xf32>
    %14 = tensor.empty() : tensor<2x4x8x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x8x8xf32>) outs(%15 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %21 = arith.divf %in, %in_7 : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_4 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %18 = tensor.empty() : tensor<8x8x16xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %20 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%19 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_6 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    return %expanded_6 : tensor<2x4x8x16xf32>
  }
  func.func @pattern_7(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>) -> tensor<2x8x4x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.truncf %cst_1 : f64 to f32
      %28 = arith.divf %in, %27 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = tensor.empty() : tensor<2x8x4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %9 = tensor.empty() : tensor<2x8x4xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x8x4x4xf32>) outs(%10, %8 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %27 = linalg.index 3 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_9 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %27 = arith.subf %in, %in_9 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = tensor.empty() : tensor<2x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %27 = arith.divf %in, %in_9 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = tensor.empty() : tensor<2x8x4x4xf16>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%18 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<2x8x4x4xf16>
    %20 = tensor.empty() : tensor<2x8x4x16xf16>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_2 : tensor<2x8x4x16xf32>) outs(%20 : tensor<2x8x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<2x8x4x16xf16>
    %collapsed_6 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_7 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %22 = tensor.empty() : tensor<16x4x16xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %24 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = tensor.empty() : tensor<16x4x16xf16>
    %26 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<16x4x16xf32>) outs(%25 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<16x4x16xf16>
    %expanded_8 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_8 : tensor<2x8x4x16xf16>
  }
  func.func @pattern_8(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>) -> tensor<2x8x4x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.truncf %cst_1 : f64 to f32
      %28 = arith.divf %in, %27 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = tensor.empty() : tensor<2x8x4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %9 = tensor.empty() : tensor<2x8x4xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x8x4x4xf32>) outs(%10, %8 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %27 = linalg.index 3 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_9 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %27 = arith.subf %in, %in_9 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = tensor.empty() : tensor<2x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %27 = arith.divf %in, %in_9 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = tensor.empty() : tensor<2x8x4x4xf16>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%18 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<2x8x4x4xf16>
    %20 = tensor.empty() : tensor<2x8x4x16xf16>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_2 : tensor<2x8x4x16xf32>) outs(%20 : tensor<2x8x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<2x8x4x16xf16>
    %collapsed_6 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_7 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %22 = tensor.empty() : tensor<16x4x16xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %24 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = tensor.empty() : tensor<16x4x16xf16>
    %26 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<16x4x16xf32>) outs(%25 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<16x4x16xf16>
    %expanded_8 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_8 : tensor<2x8x4x16xf16>
  }
  func.func @pattern_9(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>) -> tensor<2x8x4x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x8x4x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.truncf %cst_1 : f64 to f32
      %28 = arith.divf %in, %27 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x16xf32>
    %2 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%2 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %3 = tensor.empty() : tensor<16x4x4xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%4 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %6 = tensor.empty() : tensor<2x8x4xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %8 = tensor.empty() : tensor<2x8x4xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x8x4x4xf32>) outs(%9, %7 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %27 = linalg.index 3 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_9 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %11 = tensor.empty() : tensor<2x8x4x4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %27 = arith.subf %in, %in_9 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = tensor.empty() : tensor<2x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %27 = arith.divf %in, %in_9 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = tensor.empty() : tensor<2x8x4x4xf16>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%18 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<2x8x4x4xf16>
    %20 = tensor.empty() : tensor<2x8x4x16xf16>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_2 : tensor<2x8x4x16xf32>) outs(%20 : tensor<2x8x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<2x8x4x16xf16>
    %collapsed_6 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_7 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %22 = tensor.empty() : tensor<16x4x16xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %24 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = tensor.empty() : tensor<16x4x16xf16>
    %26 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<16x4x16xf32>) outs(%25 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<16x4x16xf16>
    %expanded_8 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_8 : tensor<2x8x4x16xf16>
  }
  func.func @pattern_10(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>) -> tensor<2x8x4x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x8x4x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.truncf %cst_1 : f64 to f32
      %28 = arith.divf %in, %27 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x4x16xf32>
    %2 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%2 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %3 = tensor.empty() : tensor<16x4x4xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%4 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %6 = tensor.empty() : tensor<2x8x4xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %8 = tensor.empty() : tensor<2x8x4xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x8x4x4xf32>) outs(%9, %7 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %27 = linalg.index 3 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_9 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %11 = tensor.empty() : tensor<2x8x4x4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %27 = arith.subf %in, %in_9 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = tensor.empty() : tensor<2x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %27 = arith.divf %in, %in_9 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = tensor.empty() : tensor<2x8x4x4xf16>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%18 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<2x8x4x4xf16>
    %20 = tensor.empty() : tensor<2x8x4x16xf16>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_2 : tensor<2x8x4x16xf32>) outs(%20 : tensor<2x8x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<2x8x4x16xf16>
    %collapsed_6 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_7 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %22 = tensor.empty() : tensor<16x4x16xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %24 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = tensor.empty() : tensor<16x4x16xf16>
    %26 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<16x4x16xf32>) outs(%25 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %27 = arith.truncf %in : f32 to f16
      linalg.yield %27 : f16
    } -> tensor<16x4x16xf16>
    %expanded_8 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    return %expanded_8 : tensor<2x8x4x16xf16>
  }
  func.func @pattern_11(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<f32>) -> tensor<2x8x4x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.divf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = tensor.empty() : tensor<2x8x4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %9 = tensor.empty() : tensor<2x8x4xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x8x4x4xf32>) outs(%10, %8 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %21 = linalg.index 3 : index
      %22 = arith.index_cast %21 : index to i64
      %23 = arith.maximumf %in, %out : f32
      %24 = arith.cmpf ogt, %in, %out : f32
      %25 = arith.select %24, %22, %out_8 : i64
      linalg.yield %23, %25 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_4 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_4 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.subf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.exp %in : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = tensor.empty() : tensor<2x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.divf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_5 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %18 = tensor.empty() : tensor<16x4x16xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %20 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%19 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_7 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    return %expanded_7 : tensor<2x8x4x16xf32>
  }
  func.func @pattern_12(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<f32>) -> tensor<2x8x4x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.divf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = tensor.empty() : tensor<2x8x4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %9 = tensor.empty() : tensor<2x8x4xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x8x4x4xf32>) outs(%10, %8 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %21 = linalg.index 3 : index
      %22 = arith.index_cast %21 : index to i64
      %23 = arith.maximumf %in, %out : f32
      %24 = arith.cmpf ogt, %in, %out : f32
      %25 = arith.select %24, %22, %out_8 : i64
      linalg.yield %23, %25 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_4 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_4 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.subf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.exp %in : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = tensor.empty() : tensor<2x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.divf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_5 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %18 = tensor.empty() : tensor<16x4x16xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %20 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%19 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_7 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    return %expanded_7 : tensor<2x8x4x16xf32>
  }
  func.func @pattern_13(%arg0: tensor<1024x128x128xf32>, %arg1: tensor<1024x128x128xf32>, %arg2: tensor<1024x128x128xf32>) -> tensor<1024x128x128xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<1024x128x128xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1024x128x128xf32>) outs(%0 : tensor<1024x128x128xf32>) permutation = [0, 2, 1] 
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1024x128x128xf32>) -> tensor<1024x128x128xf32>
    %2 = linalg.batch_matmul ins(%arg0, %transposed : tensor<1024x128x128xf32>, tensor<1024x128x128xf32>) outs(%1 : tensor<1024x128x128xf32>) -> tensor<1024x128x128xf32>
    %3 = tensor.empty() : tensor<1024x128xi64>
    %4 = linalg.fill ins(%c0_i64 : i64) outs(%3 : tensor<1024x128xi64>) -> tensor<1024x128xi64>
    %5 = tensor.empty() : tensor<1024x128xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<1024x128xf32>) -> tensor<1024x128xf32>
    %7:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<1024x128x128xf32>) outs(%6, %4 : tensor<1024x128xf32>, tensor<1024x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1: i64):
      %15 = linalg.index 2 : index
      %16 = arith.index_cast %15 : index to i64
      %17 = arith.maximumf %in, %out : f32
      %18 = arith.cmpf ogt, %in, %out : f32
      %19 = arith.select %18, %16, %out_1 : i64
      linalg.yield %17, %19 : f32, i64
    } -> (tensor<1024x128xf32>, tensor<1024x128xi64>)
    %expanded = tensor.expand_shape %7#0 [[0], [1, 2]] output_shape [1024, 128, 1] : tensor<1024x128xf32> into tensor<1024x128x1xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded : tensor<1024x128x128xf32>, tensor<1024x128x1xf32>) outs(%0 : tensor<1024x128x128xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %15 = arith.subf %in, %in_1 : f32
      linalg.yield %15 : f32
    } -> tensor<1024x128x128xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1024x128x128xf32>) outs(%0 : tensor<1024x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = math.exp %in : f32
      linalg.yield %15 : f32
    } -> tensor<1024x128x128xf32>
    %10 = tensor.empty() : tensor<1024x128x1xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1024x128x1xf32>) -> tensor<1024x128x1xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<1024x128x128xf32>) outs(%11 : tensor<1024x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %15 = arith.addf %in, %out : f32
      linalg.yield %15 : f32
    } -> tensor<1024x128x1xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %12 : tensor<1024x128x128xf32>, tensor<1024x128x1xf32>) outs(%0 : tensor<1024x128x128xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %15 = arith.divf %in, %in_1 : f32
      linalg.yield %15 : f32
    } -> tensor<1024x128x128xf32>
    %14 = linalg.batch_matmul ins(%13, %arg2 : tensor<1024x128x128xf32>, tensor<1024x128x128xf32>) outs(%1 : tensor<1024x128x128xf32>) -> tensor<1024x128x128xf32>
    return %14 : tensor<1024x128x128xf32>
  }
  func.func @pattern_14(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x1x1x4xf32>, %arg4: tensor<f32>) -> tensor<2x8x4x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg4 : tensor<2x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.divf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg3 : tensor<2x8x4x4xf32>, tensor<2x1x1x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.addf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x4x4xf32>
    %8 = tensor.empty() : tensor<2x8x4xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %10 = tensor.empty() : tensor<2x8x4xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x8x4x4xf32>) outs(%11, %9 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %22 = linalg.index 3 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_8 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_4 = tensor.expand_shape %12#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_4 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.subf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x4x4xf32>
    %15 = tensor.empty() : tensor<2x8x4x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x8x4x4xf32>) outs(%16 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.divf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_5 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %19 = tensor.empty() : tensor<16x4x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %21 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%20 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_7 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    return %expanded_7 : tensor<2x8x4x16xf32>
  }
  func.func @pattern_15(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x4xf32>, %arg4: tensor<f32>) -> tensor<2x8x4x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg4 : tensor<2x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %26 = arith.divf %in, %in_9 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = tensor.empty() : tensor<2x4xi1>
    %8 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2x4xf32>) outs(%7 : tensor<2x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %26 = arith.cmpf oeq, %in, %cst : f32
      linalg.yield %26 : i1
    } -> tensor<2x4xi1>
    %9 = tensor.empty() : tensor<2x8x4x4xi1>
    %10 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x4xi1>) outs(%9 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x4x4xi1>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_1, %6 : tensor<2x8x4x4xi1>, tensor<f32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %in_9: f32, %in_10: f32, %out: f32):
      %26 = arith.select %in, %in_9, %in_10 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x4x4xf32>
    %12 = tensor.empty() : tensor<2x8x4xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %14 = tensor.empty() : tensor<2x8x4xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %16:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<2x8x4x4xf32>) outs(%15, %13 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %26 = linalg.index 3 : index
      %27 = arith.index_cast %26 : index to i64
      %28 = arith.maximumf %in, %out : f32
      %29 = arith.cmpf ogt, %in, %out : f32
      %30 = arith.select %29, %27, %out_9 : i64
      linalg.yield %28, %30 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %26 = arith.subf %in, %in_9 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x4x4xf32>
    %19 = tensor.empty() : tensor<2x8x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x8x4x4xf32>) outs(%20 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %in, %out : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %26 = arith.divf %in, %in_9 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %23 = tensor.empty() : tensor<16x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_8 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    return %expanded_8 : tensor<2x8x4x16xf32>
  }
  func.func @pattern_16(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x1x1x4xf32>, %arg4: tensor<f32>) -> tensor<2x8x4x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg4 : tensor<2x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.divf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg3 : tensor<2x8x4x4xf32>, tensor<2x1x1x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.addf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x4x4xf32>
    %8 = tensor.empty() : tensor<2x8x4xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %10 = tensor.empty() : tensor<2x8x4xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x8x4x4xf32>) outs(%11, %9 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %22 = linalg.index 3 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_8 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_4 = tensor.expand_shape %12#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_4 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.subf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x4x4xf32>
    %15 = tensor.empty() : tensor<2x8x4x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x8x4x4xf32>) outs(%16 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.divf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_5 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %19 = tensor.empty() : tensor<16x4x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %21 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%20 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_7 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    return %expanded_7 : tensor<2x8x4x16xf32>
  }
  func.func @pattern_16_bs1(%arg0: tensor<1x4x8x16xf32>, %arg1: tensor<1x4x8x16xf32>, %arg2: tensor<1x4x8x16xf32>, %arg3: tensor<1x1x1x4xf32>, %arg4: tensor<f32>) -> tensor<1x8x4x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<1x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<1x8x16x4xf32>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf32>) outs(%1 : tensor<1x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x8x4x16xf32> into tensor<8x4x16xf32>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<1x8x16x4xf32> into tensor<8x16x4xf32>
    %2 = tensor.empty() : tensor<8x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x4x16xf32>, tensor<8x16x4xf32>) outs(%3 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [1, 8, 4, 4] : tensor<8x4x4xf32> into tensor<1x8x4x4xf32>
    %5 = tensor.empty() : tensor<1x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg4 : tensor<1x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.divf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<1x8x4x4xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg3 : tensor<1x8x4x4xf32>, tensor<1x1x1x4xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.addf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<1x8x4x4xf32>
    %8 = tensor.empty() : tensor<1x8x4xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<1x8x4xi64>) -> tensor<1x8x4xi64>
    %10 = tensor.empty() : tensor<1x8x4xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<1x8x4x4xf32>) outs(%11, %9 : tensor<1x8x4xf32>, tensor<1x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %22 = linalg.index 3 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_8 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<1x8x4xf32>, tensor<1x8x4xi64>)
    %expanded_4 = tensor.expand_shape %12#0 [[0], [1], [2, 3]] output_shape [1, 8, 4, 1] : tensor<1x8x4xf32> into tensor<1x8x4x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_4 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.subf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<1x8x4x4xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x8x4x4xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<1x8x4x4xf32>
    %15 = tensor.empty() : tensor<1x8x4x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<1x8x4x1xf32>) -> tensor<1x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<1x8x4x4xf32>) outs(%16 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<1x8x4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.divf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<1x8x4x4xf32>
    %collapsed_5 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<1x8x4x4xf32> into tensor<8x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<1x8x4x16xf32> into tensor<8x4x16xf32>
    %19 = tensor.empty() : tensor<8x4x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %21 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<8x4x4xf32>, tensor<8x4x16xf32>) outs(%20 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %expanded_7 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [1, 8, 4, 16] : tensor<8x4x16xf32> into tensor<1x8x4x16xf32>
    return %expanded_7 : tensor<1x8x4x16xf32>
  }
  func.func @pattern_17(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x4xf32>, %arg4: tensor<f32>) -> tensor<2x8x4x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg4 : tensor<2x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %26 = arith.divf %in, %in_9 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = tensor.empty() : tensor<2x4xi1>
    %8 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2x4xf32>) outs(%7 : tensor<2x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %26 = arith.cmpf oeq, %in, %cst : f32
      linalg.yield %26 : i1
    } -> tensor<2x4xi1>
    %9 = tensor.empty() : tensor<2x8x4x4xi1>
    %10 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x4xi1>) outs(%9 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x4x4xi1>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_1, %6 : tensor<2x8x4x4xi1>, tensor<f32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %in_9: f32, %in_10: f32, %out: f32):
      %26 = arith.select %in, %in_9, %in_10 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x4x4xf32>
    %12 = tensor.empty() : tensor<2x8x4xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %14 = tensor.empty() : tensor<2x8x4xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %16:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<2x8x4x4xf32>) outs(%15, %13 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %26 = linalg.index 3 : index
      %27 = arith.index_cast %26 : index to i64
      %28 = arith.maximumf %in, %out : f32
      %29 = arith.cmpf ogt, %in, %out : f32
      %30 = arith.select %29, %27, %out_9 : i64
      linalg.yield %28, %30 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %26 = arith.subf %in, %in_9 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x4x4xf32>
    %19 = tensor.empty() : tensor<2x8x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x8x4x4xf32>) outs(%20 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %in, %out : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %26 = arith.divf %in, %in_9 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %23 = tensor.empty() : tensor<16x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_8 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    return %expanded_8 : tensor<2x8x4x16xf32>
  }
  func.func @pattern_18(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x1x1x4xi1>) -> (tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<6.666600e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_6 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_2 : tensor<2x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %22 = arith.divf %in, %in_11 : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = linalg.generic {indexing_maps = [#map8, #map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %6, %cst_1 : tensor<2x1x1x4xi1>, tensor<2x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %22 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x4x4xf32>
    %8 = tensor.empty() : tensor<2x8x4xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %10 = tensor.empty() : tensor<2x8x4xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x8x4x4xf32>) outs(%11, %9 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %22 = linalg.index 3 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_11 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_7 = tensor.expand_shape %12#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_7 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %22 = arith.subf %in, %in_11 : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x4x4xf32>
    %15 = tensor.empty() : tensor<2x8x4x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x8x4x4xf32>) outs(%16 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %22 = arith.divf %in, %in_11 : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_8 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %19 = tensor.empty() : tensor<16x4x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %21 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%20 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_10 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    return %expanded_10, %transposed_3, %transposed_4 : tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>
  }
  func.func @pattern_18_bs1(%arg0: tensor<1x4x8x16xf32>, %arg1: tensor<1x4x8x16xf32>, %arg2: tensor<1x4x8x16xf32>, %arg3: tensor<1x1x1x4xi1>) -> (tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<6.666600e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<1x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<1x8x16x4xf32>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf32>) outs(%1 : tensor<1x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x8x4x16xf32> into tensor<8x4x16xf32>
    %collapsed_6 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<1x8x16x4xf32> into tensor<8x16x4xf32>
    %2 = tensor.empty() : tensor<8x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x4x16xf32>, tensor<8x16x4xf32>) outs(%3 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [1, 8, 4, 4] : tensor<8x4x4xf32> into tensor<1x8x4x4xf32>
    %5 = tensor.empty() : tensor<1x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_2 : tensor<1x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %22 = arith.divf %in, %in_11 : f32
      linalg.yield %22 : f32
    } -> tensor<1x8x4x4xf32>
    %7 = linalg.generic {indexing_maps = [#map8, #map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %6, %cst_1 : tensor<1x1x1x4xi1>, tensor<1x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %22 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %22 : f32
    } -> tensor<1x8x4x4xf32>
    %8 = tensor.empty() : tensor<1x8x4xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<1x8x4xi64>) -> tensor<1x8x4xi64>
    %10 = tensor.empty() : tensor<1x8x4xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<1x8x4x4xf32>) outs(%11, %9 : tensor<1x8x4xf32>, tensor<1x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %22 = linalg.index 3 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_11 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<1x8x4xf32>, tensor<1x8x4xi64>)
    %expanded_7 = tensor.expand_shape %12#0 [[0], [1], [2, 3]] output_shape [1, 8, 4, 1] : tensor<1x8x4xf32> into tensor<1x8x4x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_7 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %22 = arith.subf %in, %in_11 : f32
      linalg.yield %22 : f32
    } -> tensor<1x8x4x4xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x8x4x4xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<1x8x4x4xf32>
    %15 = tensor.empty() : tensor<1x8x4x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<1x8x4x1xf32>) -> tensor<1x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<1x8x4x4xf32>) outs(%16 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<1x8x4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %22 = arith.divf %in, %in_11 : f32
      linalg.yield %22 : f32
    } -> tensor<1x8x4x4xf32>
    %collapsed_8 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<1x8x4x4xf32> into tensor<8x4x4xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<1x8x4x16xf32> into tensor<8x4x16xf32>
    %19 = tensor.empty() : tensor<8x4x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %21 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x4x4xf32>, tensor<8x4x16xf32>) outs(%20 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %expanded_10 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [1, 8, 4, 16] : tensor<8x4x16xf32> into tensor<1x8x4x16xf32>
    return %expanded_10, %transposed_3, %transposed_4 : tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>
  }
  func.func @pattern_19(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<1x1x8x8xi1>, %arg4: tensor<1x1x8x8xf32>) -> tensor<2x4x8x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<6.666600e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_3 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %4 = tensor.empty() : tensor<2x4x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_2 : tensor<2x4x8x8xf32>, tensor<f32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.divf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %5, %cst_1 : tensor<1x1x8x8xi1>, tensor<2x4x8x8xf32>, tensor<f32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: i1, %in_8: f32, %in_9: f32, %out: f32):
      %22 = arith.select %in, %in_8, %in_9 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg4 : tensor<2x4x8x8xf32>, tensor<1x1x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.addf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x8x8xf32>
    %8 = tensor.empty() : tensor<2x4x8xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %10 = tensor.empty() : tensor<2x4x8xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x8x8xf32>) outs(%11, %9 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %22 = linalg.index 3 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_8 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_4 = tensor.expand_shape %12#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_4 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.subf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x8x8xf32>
    %15 = tensor.empty() : tensor<2x4x8x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x4x8x8xf32>) outs(%16 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.divf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_5 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_6 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %19 = tensor.empty() : tensor<8x8x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %21 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%20 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_7 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    return %expanded_7 : tensor<2x4x8x16xf32>
  }
  func.func @pattern_20(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x4xf32>) -> tensor<2x8x4x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_3 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x8x4x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.truncf %cst_2 : f64 to f32
      %27 = arith.divf %in, %26 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x4x16xf32>
    %2 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_4 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%2 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_5 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %3 = tensor.empty() : tensor<16x4x4xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%4 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %6 = tensor.empty() : tensor<2x4xi1>
    %7 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2x4xf32>) outs(%6 : tensor<2x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %26 = arith.cmpf oeq, %in, %cst : f32
      linalg.yield %26 : i1
    } -> tensor<2x4xi1>
    %8 = tensor.empty() : tensor<2x8x4x4xi1>
    %9 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x4xi1>) outs(%8 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x4x4xi1>
    %10 = tensor.empty() : tensor<2x8x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %cst_1, %expanded : tensor<2x8x4x4xi1>, tensor<f32>, tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %26 = arith.select %in, %in_10, %in_11 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x4x4xf32>
    %12 = tensor.empty() : tensor<2x8x4xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %14 = tensor.empty() : tensor<2x8x4xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %16:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<2x8x4x4xf32>) outs(%15, %13 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %26 = linalg.index 3 : index
      %27 = arith.index_cast %26 : index to i64
      %28 = arith.maximumf %in, %out : f32
      %29 = arith.cmpf ogt, %in, %out : f32
      %30 = arith.select %29, %27, %out_10 : i64
      linalg.yield %28, %30 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_6 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_6 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %26 = arith.subf %in, %in_10 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x4x4xf32>
    %19 = tensor.empty() : tensor<2x8x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x8x4x4xf32>) outs(%20 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %in, %out : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %26 = arith.divf %in, %in_10 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_7 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_8 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %23 = tensor.empty() : tensor<16x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_9 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    return %expanded_9 : tensor<2x8x4x16xf32>
  }
  func.func @pattern_21(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x1x1x4xf32>) -> tensor<2x8x4x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x8x4x4xf32>, tensor<2x1x1x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.addf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = tensor.empty() : tensor<2x8x4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %9 = tensor.empty() : tensor<2x8x4xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x8x4x4xf32>) outs(%10, %8 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %21 = linalg.index 3 : index
      %22 = arith.index_cast %21 : index to i64
      %23 = arith.maximumf %in, %out : f32
      %24 = arith.cmpf ogt, %in, %out : f32
      %25 = arith.select %24, %22, %out_8 : i64
      linalg.yield %23, %25 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_4 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_4 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.subf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.exp %in : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = tensor.empty() : tensor<2x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.divf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_5 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %18 = tensor.empty() : tensor<16x4x16xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %20 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%19 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_7 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    return %expanded_7 : tensor<2x8x4x16xf32>
  }
  func.func @pattern_21_bs1(%arg0: tensor<1x4x8x16xf32>, %arg1: tensor<1x4x8x16xf32>, %arg2: tensor<1x4x8x16xf32>, %arg3: tensor<1x1x1x4xf32>) -> tensor<1x8x4x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<1x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<1x8x16x4xf32>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf32>) outs(%1 : tensor<1x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x8x4x16xf32> into tensor<8x4x16xf32>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<1x8x16x4xf32> into tensor<8x16x4xf32>
    %2 = tensor.empty() : tensor<8x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x4x16xf32>, tensor<8x16x4xf32>) outs(%3 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [1, 8, 4, 4] : tensor<8x4x4xf32> into tensor<1x8x4x4xf32>
    %5 = tensor.empty() : tensor<1x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<1x8x4x4xf32>, tensor<1x1x1x4xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.addf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x4x4xf32>
    %7 = tensor.empty() : tensor<1x8x4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<1x8x4xi64>) -> tensor<1x8x4xi64>
    %9 = tensor.empty() : tensor<1x8x4xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<1x8x4x4xf32>) outs(%10, %8 : tensor<1x8x4xf32>, tensor<1x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %21 = linalg.index 3 : index
      %22 = arith.index_cast %21 : index to i64
      %23 = arith.maximumf %in, %out : f32
      %24 = arith.cmpf ogt, %in, %out : f32
      %25 = arith.select %24, %22, %out_8 : i64
      linalg.yield %23, %25 : f32, i64
    } -> (tensor<1x8x4xf32>, tensor<1x8x4xi64>)
    %expanded_4 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [1, 8, 4, 1] : tensor<1x8x4xf32> into tensor<1x8x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_4 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.subf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x8x4x4xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.exp %in : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x4x4xf32>
    %14 = tensor.empty() : tensor<1x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<1x8x4x1xf32>) -> tensor<1x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<1x8x4x4xf32>) outs(%15 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.divf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x4x4xf32>
    %collapsed_5 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<1x8x4x4xf32> into tensor<8x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<1x8x4x16xf32> into tensor<8x4x16xf32>
    %18 = tensor.empty() : tensor<8x4x16xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %20 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<8x4x4xf32>, tensor<8x4x16xf32>) outs(%19 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %expanded_7 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [1, 8, 4, 16] : tensor<8x4x16xf32> into tensor<1x8x4x16xf32>
    return %expanded_7 : tensor<1x8x4x16xf32>
  }
  func.func @pattern_22(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x1x1x4xf32>) -> (tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x8x4x4xf32>, tensor<2x1x1x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %21 = arith.addf %in, %in_9 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = tensor.empty() : tensor<2x8x4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %9 = tensor.empty() : tensor<2x8x4xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x8x4x4xf32>) outs(%10, %8 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %21 = linalg.index 3 : index
      %22 = arith.index_cast %21 : index to i64
      %23 = arith.maximumf %in, %out : f32
      %24 = arith.cmpf ogt, %in, %out : f32
      %25 = arith.select %24, %22, %out_9 : i64
      linalg.yield %23, %25 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %21 = arith.subf %in, %in_9 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.exp %in : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = tensor.empty() : tensor<2x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %21 = arith.divf %in, %in_9 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %18 = tensor.empty() : tensor<16x4x16xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %20 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%19 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_8 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    return %expanded_8, %transposed_1, %transposed_2 : tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>
  }
  func.func @pattern_22_bs1(%arg0: tensor<1x4x8x16xf32>, %arg1: tensor<1x4x8x16xf32>, %arg2: tensor<1x4x8x16xf32>, %arg3: tensor<1x1x1x4xf32>) -> (tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<1x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<1x8x16x4xf32>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf32>) outs(%1 : tensor<1x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x8x4x16xf32> into tensor<8x4x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<1x8x16x4xf32> into tensor<8x16x4xf32>
    %2 = tensor.empty() : tensor<8x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x4x16xf32>, tensor<8x16x4xf32>) outs(%3 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [1, 8, 4, 4] : tensor<8x4x4xf32> into tensor<1x8x4x4xf32>
    %5 = tensor.empty() : tensor<1x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<1x8x4x4xf32>, tensor<1x1x1x4xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %21 = arith.addf %in, %in_9 : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x4x4xf32>
    %7 = tensor.empty() : tensor<1x8x4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<1x8x4xi64>) -> tensor<1x8x4xi64>
    %9 = tensor.empty() : tensor<1x8x4xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<1x8x4x4xf32>) outs(%10, %8 : tensor<1x8x4xf32>, tensor<1x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %21 = linalg.index 3 : index
      %22 = arith.index_cast %21 : index to i64
      %23 = arith.maximumf %in, %out : f32
      %24 = arith.cmpf ogt, %in, %out : f32
      %25 = arith.select %24, %22, %out_9 : i64
      linalg.yield %23, %25 : f32, i64
    } -> (tensor<1x8x4xf32>, tensor<1x8x4xi64>)
    %expanded_5 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [1, 8, 4, 1] : tensor<1x8x4xf32> into tensor<1x8x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_5 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %21 = arith.subf %in, %in_9 : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x8x4x4xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.exp %in : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x4x4xf32>
    %14 = tensor.empty() : tensor<1x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<1x8x4x1xf32>) -> tensor<1x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<1x8x4x4xf32>) outs(%15 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %21 = arith.divf %in, %in_9 : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<1x8x4x4xf32> into tensor<8x4x4xf32>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<1x8x4x16xf32> into tensor<8x4x16xf32>
    %18 = tensor.empty() : tensor<8x4x16xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %20 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x4x4xf32>, tensor<8x4x16xf32>) outs(%19 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %expanded_8 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [1, 8, 4, 16] : tensor<8x4x16xf32> into tensor<1x8x4x16xf32>
    return %expanded_8, %transposed_1, %transposed_2 : tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>
  }
  func.func @pattern_23(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>) -> (tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %7 = tensor.empty() : tensor<2x8x4xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %9:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x8x4x4xf32>) outs(%8, %6 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %20 = linalg.index 3 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_9 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %9#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %10 = tensor.empty() : tensor<2x8x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %20 = arith.subf %in, %in_9 : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x4x4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = tensor.empty() : tensor<2x8x4x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%14 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %20 = arith.divf %in, %in_9 : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %17 = tensor.empty() : tensor<16x4x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %19 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%18 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_8 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    return %expanded_8, %transposed_1, %transposed_2 : tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>
  }
  func.func @pattern_23_bs1(%arg0: tensor<1x4x8x16xf32>, %arg1: tensor<1x4x8x16xf32>, %arg2: tensor<1x4x8x16xf32>) -> (tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<1x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<1x8x16x4xf32>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf32>) outs(%1 : tensor<1x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x8x4x16xf32> into tensor<8x4x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<1x8x16x4xf32> into tensor<8x16x4xf32>
    %2 = tensor.empty() : tensor<8x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x4x16xf32>, tensor<8x16x4xf32>) outs(%3 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [1, 8, 4, 4] : tensor<8x4x4xf32> into tensor<1x8x4x4xf32>
    %5 = tensor.empty() : tensor<1x8x4xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<1x8x4xi64>) -> tensor<1x8x4xi64>
    %7 = tensor.empty() : tensor<1x8x4xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %9:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<1x8x4x4xf32>) outs(%8, %6 : tensor<1x8x4xf32>, tensor<1x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %20 = linalg.index 3 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_9 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<1x8x4xf32>, tensor<1x8x4xi64>)
    %expanded_5 = tensor.expand_shape %9#0 [[0], [1], [2, 3]] output_shape [1, 8, 4, 1] : tensor<1x8x4xf32> into tensor<1x8x4x1xf32>
    %10 = tensor.empty() : tensor<1x8x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_5 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%10 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %20 = arith.subf %in, %in_9 : f32
      linalg.yield %20 : f32
    } -> tensor<1x8x4x4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x8x4x4xf32>) outs(%10 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<1x8x4x4xf32>
    %13 = tensor.empty() : tensor<1x8x4x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x8x4x1xf32>) -> tensor<1x8x4x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<1x8x4x4xf32>) outs(%14 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<1x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%10 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %20 = arith.divf %in, %in_9 : f32
      linalg.yield %20 : f32
    } -> tensor<1x8x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<1x8x4x4xf32> into tensor<8x4x4xf32>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<1x8x4x16xf32> into tensor<8x4x16xf32>
    %17 = tensor.empty() : tensor<8x4x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %19 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x4x4xf32>, tensor<8x4x16xf32>) outs(%18 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %expanded_8 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [1, 8, 4, 16] : tensor<8x4x16xf32> into tensor<1x8x4x16xf32>
    return %expanded_8, %transposed_1, %transposed_2 : tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>
  }
  func.func @pattern_24(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<1x1x8x8xf32>) -> tensor<2x4x8x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_1 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_2 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %0 = tensor.empty() : tensor<8x16x8xf32>
    %transposed = linalg.transpose ins(%collapsed_1 : tensor<8x8x16xf32>) outs(%0 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %transposed : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %4 = tensor.empty() : tensor<2x4x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x8x8xf32>, tensor<1x1x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %20 = arith.addf %in, %in_6 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_3 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %6 = tensor.empty() : tensor<8x8xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<8x8xi64>) -> tensor<8x8xi64>
    %8 = tensor.empty() : tensor<8x8xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %10:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_3 : tensor<8x8x8xf32>) outs(%9, %7 : tensor<8x8xf32>, tensor<8x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_6: i64):
      %20 = linalg.index 2 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_6 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<8x8xf32>, tensor<8x8xi64>)
    %expanded_4 = tensor.expand_shape %10#0 [[0], [1, 2]] output_shape [8, 8, 1] : tensor<8x8xf32> into tensor<8x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_3, %expanded_4 : tensor<8x8x8xf32>, tensor<8x8x1xf32>) outs(%1 : tensor<8x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %20 = arith.subf %in, %in_6 : f32
      linalg.yield %20 : f32
    } -> tensor<8x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<8x8x8xf32>) outs(%1 : tensor<8x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<8x8x8xf32>
    %13 = tensor.empty() : tensor<8x8x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<8x8x1xf32>) -> tensor<8x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<8x8x8xf32>) outs(%14 : tensor<8x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<8x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<8x8x8xf32>, tensor<8x8x1xf32>) outs(%1 : tensor<8x8x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %20 = arith.divf %in, %in_6 : f32
      linalg.yield %20 : f32
    } -> tensor<8x8x8xf32>
    %17 = tensor.empty() : tensor<8x8x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %19 = linalg.batch_matmul ins(%16, %collapsed_2 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%18 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_5 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    return %expanded_5 : tensor<2x4x8x16xf32>
  }
  func.func @pattern_25(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x1x1x4xf32>) -> tensor<2x8x4x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x8x4x4xf32>, tensor<2x1x1x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.addf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = tensor.empty() : tensor<2x8x4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %9 = tensor.empty() : tensor<2x8x4xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x8x4x4xf32>) outs(%10, %8 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %21 = linalg.index 3 : index
      %22 = arith.index_cast %21 : index to i64
      %23 = arith.maximumf %in, %out : f32
      %24 = arith.cmpf ogt, %in, %out : f32
      %25 = arith.select %24, %22, %out_8 : i64
      linalg.yield %23, %25 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_4 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_4 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.subf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.exp %in : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = tensor.empty() : tensor<2x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.divf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_5 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %18 = tensor.empty() : tensor<16x4x16xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %20 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%19 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_7 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    return %expanded_7 : tensor<2x8x4x16xf32>
  }
  func.func @pattern_25_bs1(%arg0: tensor<1x4x8x16xf32>, %arg1: tensor<1x4x8x16xf32>, %arg2: tensor<1x4x8x16xf32>, %arg3: tensor<1x1x1x4xf32>) -> tensor<1x8x4x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<1x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg2 : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<1x8x16x4xf32>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf32>) outs(%1 : tensor<1x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x8x4x16xf32> into tensor<8x4x16xf32>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<1x8x16x4xf32> into tensor<8x16x4xf32>
    %2 = tensor.empty() : tensor<8x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x4x16xf32>, tensor<8x16x4xf32>) outs(%3 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [1, 8, 4, 4] : tensor<8x4x4xf32> into tensor<1x8x4x4xf32>
    %5 = tensor.empty() : tensor<1x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<1x8x4x4xf32>, tensor<1x1x1x4xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.addf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x4x4xf32>
    %7 = tensor.empty() : tensor<1x8x4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<1x8x4xi64>) -> tensor<1x8x4xi64>
    %9 = tensor.empty() : tensor<1x8x4xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<1x8x4x4xf32>) outs(%10, %8 : tensor<1x8x4xf32>, tensor<1x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %21 = linalg.index 3 : index
      %22 = arith.index_cast %21 : index to i64
      %23 = arith.maximumf %in, %out : f32
      %24 = arith.cmpf ogt, %in, %out : f32
      %25 = arith.select %24, %22, %out_8 : i64
      linalg.yield %23, %25 : f32, i64
    } -> (tensor<1x8x4xf32>, tensor<1x8x4xi64>)
    %expanded_4 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [1, 8, 4, 1] : tensor<1x8x4xf32> into tensor<1x8x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_4 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.subf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x8x4x4xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.exp %in : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x4x4xf32>
    %14 = tensor.empty() : tensor<1x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<1x8x4x1xf32>) -> tensor<1x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<1x8x4x4xf32>) outs(%15 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %21 = arith.divf %in, %in_8 : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x4x4xf32>
    %collapsed_5 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<1x8x4x4xf32> into tensor<8x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<1x8x4x16xf32> into tensor<8x4x16xf32>
    %18 = tensor.empty() : tensor<8x4x16xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %20 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<8x4x4xf32>, tensor<8x4x16xf32>) outs(%19 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %expanded_7 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [1, 8, 4, 16] : tensor<8x4x16xf32> into tensor<1x8x4x16xf32>
    return %expanded_7 : tensor<1x8x4x16xf32>
  }
  func.func @pattern_26(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x1x1x4xf32>) -> (tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x8x4x4xf32>, tensor<2x1x1x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %21 = arith.addf %in, %in_9 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = tensor.empty() : tensor<2x8x4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %9 = tensor.empty() : tensor<2x8x4xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x8x4x4xf32>) outs(%10, %8 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %21 = linalg.index 3 : index
      %22 = arith.index_cast %21 : index to i64
      %23 = arith.maximumf %in, %out : f32
      %24 = arith.cmpf ogt, %in, %out : f32
      %25 = arith.select %24, %22, %out_9 : i64
      linalg.yield %23, %25 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %21 = arith.subf %in, %in_9 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.exp %in : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = tensor.empty() : tensor<2x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %21 = arith.divf %in, %in_9 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %18 = tensor.empty() : tensor<16x4x16xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %20 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%19 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_8 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    return %expanded_8, %transposed_1, %transposed_2 : tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>
  }
  func.func @pattern_26_bs1(%arg0: tensor<1x4x8x16xf32>, %arg1: tensor<1x4x8x16xf32>, %arg2: tensor<1x4x8x16xf32>, %arg3: tensor<1x1x1x4xf32>) -> (tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<1x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<1x8x16x4xf32>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf32>) outs(%1 : tensor<1x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x8x4x16xf32> into tensor<8x4x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<1x8x16x4xf32> into tensor<8x16x4xf32>
    %2 = tensor.empty() : tensor<8x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x4x16xf32>, tensor<8x16x4xf32>) outs(%3 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [1, 8, 4, 4] : tensor<8x4x4xf32> into tensor<1x8x4x4xf32>
    %5 = tensor.empty() : tensor<1x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<1x8x4x4xf32>, tensor<1x1x1x4xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %21 = arith.addf %in, %in_9 : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x4x4xf32>
    %7 = tensor.empty() : tensor<1x8x4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<1x8x4xi64>) -> tensor<1x8x4xi64>
    %9 = tensor.empty() : tensor<1x8x4xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<1x8x4x4xf32>) outs(%10, %8 : tensor<1x8x4xf32>, tensor<1x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %21 = linalg.index 3 : index
      %22 = arith.index_cast %21 : index to i64
      %23 = arith.maximumf %in, %out : f32
      %24 = arith.cmpf ogt, %in, %out : f32
      %25 = arith.select %24, %22, %out_9 : i64
      linalg.yield %23, %25 : f32, i64
    } -> (tensor<1x8x4xf32>, tensor<1x8x4xi64>)
    %expanded_5 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [1, 8, 4, 1] : tensor<1x8x4xf32> into tensor<1x8x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_5 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %21 = arith.subf %in, %in_9 : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x8x4x4xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.exp %in : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x4x4xf32>
    %14 = tensor.empty() : tensor<1x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<1x8x4x1xf32>) -> tensor<1x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<1x8x4x4xf32>) outs(%15 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%5 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %21 = arith.divf %in, %in_9 : f32
      linalg.yield %21 : f32
    } -> tensor<1x8x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<1x8x4x4xf32> into tensor<8x4x4xf32>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<1x8x4x16xf32> into tensor<8x4x16xf32>
    %18 = tensor.empty() : tensor<8x4x16xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %20 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x4x4xf32>, tensor<8x4x16xf32>) outs(%19 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %expanded_8 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [1, 8, 4, 16] : tensor<8x4x16xf32> into tensor<1x8x4x16xf32>
    return %expanded_8, %transposed_1, %transposed_2 : tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>
  }
  func.func @pattern_27(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>) -> (tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %7 = tensor.empty() : tensor<2x8x4xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %9:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x8x4x4xf32>) outs(%8, %6 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %20 = linalg.index 3 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_9 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %9#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %10 = tensor.empty() : tensor<2x8x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %20 = arith.subf %in, %in_9 : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x4x4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = tensor.empty() : tensor<2x8x4x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%14 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %20 = arith.divf %in, %in_9 : f32
      linalg.yield %20 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %17 = tensor.empty() : tensor<16x4x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %19 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%18 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_8 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    return %expanded_8, %transposed_1, %transposed_2 : tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>
  }
  func.func @pattern_27_bs1(%arg0: tensor<1x4x8x16xf32>, %arg1: tensor<1x4x8x16xf32>, %arg2: tensor<1x4x8x16xf32>) -> (tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<1x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<1x8x16x4xf32>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<1x4x8x16xf32>) outs(%1 : tensor<1x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x8x4x16xf32> into tensor<8x4x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<1x8x16x4xf32> into tensor<8x16x4xf32>
    %2 = tensor.empty() : tensor<8x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x4x16xf32>, tensor<8x16x4xf32>) outs(%3 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [1, 8, 4, 4] : tensor<8x4x4xf32> into tensor<1x8x4x4xf32>
    %5 = tensor.empty() : tensor<1x8x4xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<1x8x4xi64>) -> tensor<1x8x4xi64>
    %7 = tensor.empty() : tensor<1x8x4xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
    %9:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<1x8x4x4xf32>) outs(%8, %6 : tensor<1x8x4xf32>, tensor<1x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %20 = linalg.index 3 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_9 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<1x8x4xf32>, tensor<1x8x4xi64>)
    %expanded_5 = tensor.expand_shape %9#0 [[0], [1], [2, 3]] output_shape [1, 8, 4, 1] : tensor<1x8x4xf32> into tensor<1x8x4x1xf32>
    %10 = tensor.empty() : tensor<1x8x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_5 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%10 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %20 = arith.subf %in, %in_9 : f32
      linalg.yield %20 : f32
    } -> tensor<1x8x4x4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x8x4x4xf32>) outs(%10 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<1x8x4x4xf32>
    %13 = tensor.empty() : tensor<1x8x4x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x8x4x1xf32>) -> tensor<1x8x4x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<1x8x4x4xf32>) outs(%14 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<1x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<1x8x4x4xf32>, tensor<1x8x4x1xf32>) outs(%10 : tensor<1x8x4x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %20 = arith.divf %in, %in_9 : f32
      linalg.yield %20 : f32
    } -> tensor<1x8x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<1x8x4x4xf32> into tensor<8x4x4xf32>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<1x8x4x16xf32> into tensor<8x4x16xf32>
    %17 = tensor.empty() : tensor<8x4x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %19 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x4x4xf32>, tensor<8x4x16xf32>) outs(%18 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %expanded_8 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [1, 8, 4, 16] : tensor<8x4x16xf32> into tensor<1x8x4x16xf32>
    return %expanded_8, %transposed_1, %transposed_2 : tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>
  }
  func.func @pattern_28(%arg0: tensor<2x6x16x8xf32>, %arg1: tensor<2x6x16x8xf32>, %arg2: tensor<2x6x16x8xf32>, %arg3: tensor<f32>) -> tensor<2x6x16x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x6x8x16xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x6x16x8xf32>) outs(%0 : tensor<2x6x8x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x6x16x8xf32> into tensor<12x16x8xf32>
    %collapsed_1 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x6x8x16xf32> into tensor<12x8x16xf32>
    %1 = tensor.empty() : tensor<12x16x16xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<12x16x16xf32>) -> tensor<12x16x16xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_1 : tensor<12x16x8xf32>, tensor<12x8x16xf32>) outs(%2 : tensor<12x16x16xf32>) -> tensor<12x16x16xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 6, 16, 16] : tensor<12x16x16xf32> into tensor<2x6x16x16xf32>
    %4 = tensor.empty() : tensor<2x6x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x6x16x16xf32>, tensor<f32>) outs(%4 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %20 = arith.mulf %in, %in_6 : f32
      linalg.yield %20 : f32
    } -> tensor<2x6x16x16xf32>
    %6 = tensor.empty() : tensor<2x6x16xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x6x16xi64>) -> tensor<2x6x16xi64>
    %8 = tensor.empty() : tensor<2x6x16xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x6x16xf32>) -> tensor<2x6x16xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x6x16x16xf32>) outs(%9, %7 : tensor<2x6x16xf32>, tensor<2x6x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_6: i64):
      %20 = linalg.index 3 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_6 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<2x6x16xf32>, tensor<2x6x16xi64>)
    %expanded_2 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 6, 16, 1] : tensor<2x6x16xf32> into tensor<2x6x16x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_2 : tensor<2x6x16x16xf32>, tensor<2x6x16x1xf32>) outs(%4 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %20 = arith.subf %in, %in_6 : f32
      linalg.yield %20 : f32
    } -> tensor<2x6x16x16xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x6x16x16xf32>) outs(%4 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<2x6x16x16xf32>
    %13 = tensor.empty() : tensor<2x6x16x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x6x16x1xf32>) -> tensor<2x6x16x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x6x16x16xf32>) outs(%14 : tensor<2x6x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<2x6x16x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x6x16x16xf32>, tensor<2x6x16x1xf32>) outs(%4 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %20 = arith.divf %in, %in_6 : f32
      linalg.yield %20 : f32
    } -> tensor<2x6x16x16xf32>
    %collapsed_3 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x6x16x16xf32> into tensor<12x16x16xf32>
    %collapsed_4 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x6x16x8xf32> into tensor<12x16x8xf32>
    %17 = tensor.empty() : tensor<12x16x8xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<12x16x8xf32>) -> tensor<12x16x8xf32>
    %19 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<12x16x16xf32>, tensor<12x16x8xf32>) outs(%18 : tensor<12x16x8xf32>) -> tensor<12x16x8xf32>
    %expanded_5 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 6, 16, 8] : tensor<12x16x8xf32> into tensor<2x6x16x8xf32>
    return %expanded_5 : tensor<2x6x16x8xf32>
  }
  func.func @pattern_29(%arg0: tensor<2x8x4x16xf32>, %arg1: tensor<2x8x4x16xf32>, %arg2: tensor<2x8x4x16xf32>, %arg3: tensor<1x1x8x8xf32>) -> tensor<2x4x8x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x8x8xf32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x8x4x16xf32>) outs(%0 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<2x8x4x16xf32>) outs(%0 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.truncf %cst_3 : f64 to f32
      %32 = arith.mulf %in, %31 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x8x16xf32>
    %2 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<2x8x4x16xf32>) outs(%2 : tensor<2x4x16x8xf32>) permutation = [0, 2, 3, 1] 
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<2x4x16x8xf32>) outs(%2 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.truncf %cst_3 : f64 to f32
      %32 = arith.mulf %in, %31 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x16x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_6 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %4 = tensor.empty() : tensor<8x8x8xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%5 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %7 = tensor.empty() : tensor<2x4x8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x8x8xf32>, tensor<1x1x8x8xf32>) outs(%7 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %31 = arith.addf %in, %in_11 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x8x8xf32>
    %9 = tensor.empty() : tensor<2x4x8xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %11 = tensor.empty() : tensor<2x4x8xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %13:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x8x8xf32>) outs(%12, %10 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %31 = linalg.index 3 : index
      %32 = arith.index_cast %31 : index to i64
      %33 = arith.maximumf %in, %out : f32
      %34 = arith.cmpf ogt, %in, %out : f32
      %35 = arith.select %34, %32, %out_11 : i64
      linalg.yield %33, %35 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_7 = tensor.expand_shape %13#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_7 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%7 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %31 = arith.subf %in, %in_11 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x4x8x8xf32>) outs(%7 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.exp %in : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x8x8xf32>
    %16 = tensor.empty() : tensor<2x4x8x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x4x8x8xf32>) outs(%17 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%7 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %31 = arith.divf %in, %in_11 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x8x8xf32>
    %20 = tensor.empty() : tensor<2x4x8x8xi1>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x4x8x8xf32>) outs(%20 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %31 = arith.extf %in : f32 to f64
      %32 = arith.cmpf oeq, %31, %cst_2 : f64
      linalg.yield %32 : i1
    } -> tensor<2x4x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x8x8xi1>) outs(%20 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %31 = arith.cmpi eq, %in, %false : i1
      linalg.yield %31 : i1
    } -> tensor<2x4x8x8xi1>
    %23 = tensor.empty() : tensor<2x4x8x1xi1>
    %24 = linalg.fill ins(%false : i1) outs(%23 : tensor<2x4x8x1xi1>) -> tensor<2x4x8x1xi1>
    %25 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x4x8x8xi1>) outs(%24 : tensor<2x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %31 = arith.ori %in, %out : i1
      linalg.yield %31 : i1
    } -> tensor<2x4x8x1xi1>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x8x1xi1>) outs(%23 : tensor<2x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %31 = arith.cmpi eq, %in, %false : i1
      linalg.yield %31 : i1
    } -> tensor<2x4x8x1xi1>
    %27 = linalg.generic {indexing_maps = [#map3, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_1, %19 : tensor<2x4x8x1xi1>, tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%7 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %31 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_8 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %28 = tensor.empty() : tensor<8x8x16xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %30 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%29 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_10 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    return %expanded_10 : tensor<2x4x8x16xf32>
  }
  func.func @pattern_29_bs1(%arg0: tensor<1x8x4x16xf32>, %arg1: tensor<1x8x4x16xf32>, %arg2: tensor<1x8x4x16xf32>, %arg3: tensor<1x1x8x8xf32>) -> tensor<1x4x8x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x4x8x8xf32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<1x4x8x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x8x4x16xf32>) outs(%0 : tensor<1x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<1x8x4x16xf32>) outs(%0 : tensor<1x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.truncf %cst_3 : f64 to f32
      %32 = arith.mulf %in, %31 : f32
      linalg.yield %32 : f32
    } -> tensor<1x4x8x16xf32>
    %2 = tensor.empty() : tensor<1x4x16x8xf32>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<1x8x4x16xf32>) outs(%2 : tensor<1x4x16x8xf32>) permutation = [0, 2, 3, 1] 
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<1x4x16x8xf32>) outs(%2 : tensor<1x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.truncf %cst_3 : f64 to f32
      %32 = arith.mulf %in, %31 : f32
      linalg.yield %32 : f32
    } -> tensor<1x4x16x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<1x4x8x16xf32> into tensor<4x8x16xf32>
    %collapsed_6 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x4x16x8xf32> into tensor<4x16x8xf32>
    %4 = tensor.empty() : tensor<4x8x8xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<4x8x16xf32>, tensor<4x16x8xf32>) outs(%5 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf32> into tensor<1x4x8x8xf32>
    %7 = tensor.empty() : tensor<1x4x8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map11, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<1x4x8x8xf32>, tensor<1x1x8x8xf32>) outs(%7 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %31 = arith.addf %in, %in_11 : f32
      linalg.yield %31 : f32
    } -> tensor<1x4x8x8xf32>
    %9 = tensor.empty() : tensor<1x4x8xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<1x4x8xi64>) -> tensor<1x4x8xi64>
    %11 = tensor.empty() : tensor<1x4x8xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
    %13:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<1x4x8x8xf32>) outs(%12, %10 : tensor<1x4x8xf32>, tensor<1x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %31 = linalg.index 3 : index
      %32 = arith.index_cast %31 : index to i64
      %33 = arith.maximumf %in, %out : f32
      %34 = arith.cmpf ogt, %in, %out : f32
      %35 = arith.select %34, %32, %out_11 : i64
      linalg.yield %33, %35 : f32, i64
    } -> (tensor<1x4x8xf32>, tensor<1x4x8xi64>)
    %expanded_7 = tensor.expand_shape %13#0 [[0], [1], [2, 3]] output_shape [1, 4, 8, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_7 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%7 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %31 = arith.subf %in, %in_11 : f32
      linalg.yield %31 : f32
    } -> tensor<1x4x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x4x8x8xf32>) outs(%7 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.exp %in : f32
      linalg.yield %31 : f32
    } -> tensor<1x4x8x8xf32>
    %16 = tensor.empty() : tensor<1x4x8x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<1x4x8x1xf32>) -> tensor<1x4x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<1x4x8x8xf32>) outs(%17 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<1x4x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%7 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %31 = arith.divf %in, %in_11 : f32
      linalg.yield %31 : f32
    } -> tensor<1x4x8x8xf32>
    %20 = tensor.empty() : tensor<1x4x8x8xi1>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x4x8x8xf32>) outs(%20 : tensor<1x4x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %31 = arith.extf %in : f32 to f64
      %32 = arith.cmpf oeq, %31, %cst_2 : f64
      linalg.yield %32 : i1
    } -> tensor<1x4x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x4x8x8xi1>) outs(%20 : tensor<1x4x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %31 = arith.cmpi eq, %in, %false : i1
      linalg.yield %31 : i1
    } -> tensor<1x4x8x8xi1>
    %23 = tensor.empty() : tensor<1x4x8x1xi1>
    %24 = linalg.fill ins(%false : i1) outs(%23 : tensor<1x4x8x1xi1>) -> tensor<1x4x8x1xi1>
    %25 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<1x4x8x8xi1>) outs(%24 : tensor<1x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %31 = arith.ori %in, %out : i1
      linalg.yield %31 : i1
    } -> tensor<1x4x8x1xi1>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x4x8x1xi1>) outs(%23 : tensor<1x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %31 = arith.cmpi eq, %in, %false : i1
      linalg.yield %31 : i1
    } -> tensor<1x4x8x1xi1>
    %27 = linalg.generic {indexing_maps = [#map3, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_1, %19 : tensor<1x4x8x1xi1>, tensor<1x4x8x8xf32>, tensor<1x4x8x8xf32>) outs(%7 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %31 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %31 : f32
    } -> tensor<1x4x8x8xf32>
    %collapsed_8 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<1x4x8x16xf32> into tensor<4x8x16xf32>
    %28 = tensor.empty() : tensor<4x8x16xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %30 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<4x8x8xf32>, tensor<4x8x16xf32>) outs(%29 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %expanded_10 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [1, 4, 8, 16] : tensor<4x8x16xf32> into tensor<1x4x8x16xf32>
    return %expanded_10 : tensor<1x4x8x16xf32>
  }
  func.func @pattern_30(%arg0: tensor<2x8x4x16xf32>, %arg1: tensor<2x8x4x16xf32>, %arg2: tensor<2x8x4x16xf32>) -> tensor<2x4x8x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x8x8xf32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x8x4x16xf32>) outs(%0 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<2x8x4x16xf32>) outs(%0 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.truncf %cst_3 : f64 to f32
      %31 = arith.mulf %in, %30 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x8x16xf32>
    %2 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<2x8x4x16xf32>) outs(%2 : tensor<2x4x16x8xf32>) permutation = [0, 2, 3, 1] 
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<2x4x16x8xf32>) outs(%2 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.truncf %cst_3 : f64 to f32
      %31 = arith.mulf %in, %30 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x16x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_6 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %4 = tensor.empty() : tensor<8x8x8xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%5 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %7 = tensor.empty() : tensor<2x4x8xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %9 = tensor.empty() : tensor<2x4x8xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x4x8x8xf32>) outs(%10, %8 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %30 = linalg.index 3 : index
      %31 = arith.index_cast %30 : index to i64
      %32 = arith.maximumf %in, %out : f32
      %33 = arith.cmpf ogt, %in, %out : f32
      %34 = arith.select %33, %31, %out_11 : i64
      linalg.yield %32, %34 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_7 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %12 = tensor.empty() : tensor<2x4x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_7 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%12 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %30 = arith.subf %in, %in_11 : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x8x8xf32>) outs(%12 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.exp %in : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x8x8xf32>
    %15 = tensor.empty() : tensor<2x4x8x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x4x8x8xf32>) outs(%16 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %out : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%12 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %30 = arith.divf %in, %in_11 : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x8x8xf32>
    %19 = tensor.empty() : tensor<2x4x8x8xi1>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x8x8xf32>) outs(%19 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %30 = arith.extf %in : f32 to f64
      %31 = arith.cmpf oeq, %30, %cst_2 : f64
      linalg.yield %31 : i1
    } -> tensor<2x4x8x8xi1>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x8x8xi1>) outs(%19 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %30 = arith.cmpi eq, %in, %false : i1
      linalg.yield %30 : i1
    } -> tensor<2x4x8x8xi1>
    %22 = tensor.empty() : tensor<2x4x8x1xi1>
    %23 = linalg.fill ins(%false : i1) outs(%22 : tensor<2x4x8x1xi1>) -> tensor<2x4x8x1xi1>
    %24 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x4x8x8xi1>) outs(%23 : tensor<2x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %30 = arith.ori %in, %out : i1
      linalg.yield %30 : i1
    } -> tensor<2x4x8x1xi1>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x8x1xi1>) outs(%22 : tensor<2x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %30 = arith.cmpi eq, %in, %false : i1
      linalg.yield %30 : i1
    } -> tensor<2x4x8x1xi1>
    %26 = linalg.generic {indexing_maps = [#map3, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %cst_1, %18 : tensor<2x4x8x1xi1>, tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%12 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %30 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_8 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %27 = tensor.empty() : tensor<8x8x16xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %29 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%28 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_10 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    return %expanded_10 : tensor<2x4x8x16xf32>
  }
  func.func @pattern_30_bs1(%arg0: tensor<1x8x4x16xf32>, %arg1: tensor<1x8x4x16xf32>, %arg2: tensor<1x8x4x16xf32>) -> tensor<1x4x8x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %false = arith.constant false
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x4x8x8xf32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<1x4x8x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x8x4x16xf32>) outs(%0 : tensor<1x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<1x8x4x16xf32>) outs(%0 : tensor<1x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x4x8x16xf32>) outs(%0 : tensor<1x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.truncf %cst_3 : f64 to f32
      %31 = arith.mulf %in, %30 : f32
      linalg.yield %31 : f32
    } -> tensor<1x4x8x16xf32>
    %2 = tensor.empty() : tensor<1x4x16x8xf32>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<1x8x4x16xf32>) outs(%2 : tensor<1x4x16x8xf32>) permutation = [0, 2, 3, 1] 
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<1x4x16x8xf32>) outs(%2 : tensor<1x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.truncf %cst_3 : f64 to f32
      %31 = arith.mulf %in, %30 : f32
      linalg.yield %31 : f32
    } -> tensor<1x4x16x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<1x4x8x16xf32> into tensor<4x8x16xf32>
    %collapsed_6 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x4x16x8xf32> into tensor<4x16x8xf32>
    %4 = tensor.empty() : tensor<4x8x8xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<4x8x16xf32>, tensor<4x16x8xf32>) outs(%5 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf32> into tensor<1x4x8x8xf32>
    %7 = tensor.empty() : tensor<1x4x8xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<1x4x8xi64>) -> tensor<1x4x8xi64>
    %9 = tensor.empty() : tensor<1x4x8xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<1x4x8x8xf32>) outs(%10, %8 : tensor<1x4x8xf32>, tensor<1x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %30 = linalg.index 3 : index
      %31 = arith.index_cast %30 : index to i64
      %32 = arith.maximumf %in, %out : f32
      %33 = arith.cmpf ogt, %in, %out : f32
      %34 = arith.select %33, %31, %out_11 : i64
      linalg.yield %32, %34 : f32, i64
    } -> (tensor<1x4x8xf32>, tensor<1x4x8xi64>)
    %expanded_7 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [1, 4, 8, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1xf32>
    %12 = tensor.empty() : tensor<1x4x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_7 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%12 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %30 = arith.subf %in, %in_11 : f32
      linalg.yield %30 : f32
    } -> tensor<1x4x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x4x8x8xf32>) outs(%12 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.exp %in : f32
      linalg.yield %30 : f32
    } -> tensor<1x4x8x8xf32>
    %15 = tensor.empty() : tensor<1x4x8x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<1x4x8x1xf32>) -> tensor<1x4x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<1x4x8x8xf32>) outs(%16 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %out : f32
      linalg.yield %30 : f32
    } -> tensor<1x4x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%12 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %30 = arith.divf %in, %in_11 : f32
      linalg.yield %30 : f32
    } -> tensor<1x4x8x8xf32>
    %19 = tensor.empty() : tensor<1x4x8x8xi1>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x8x8xf32>) outs(%19 : tensor<1x4x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %30 = arith.extf %in : f32 to f64
      %31 = arith.cmpf oeq, %30, %cst_2 : f64
      linalg.yield %31 : i1
    } -> tensor<1x4x8x8xi1>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x4x8x8xi1>) outs(%19 : tensor<1x4x8x8xi1>) {
    ^bb0(%in: i1, %out: i1):
      %30 = arith.cmpi eq, %in, %false : i1
      linalg.yield %30 : i1
    } -> tensor<1x4x8x8xi1>
    %22 = tensor.empty() : tensor<1x4x8x1xi1>
    %23 = linalg.fill ins(%false : i1) outs(%22 : tensor<1x4x8x1xi1>) -> tensor<1x4x8x1xi1>
    %24 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<1x4x8x8xi1>) outs(%23 : tensor<1x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %30 = arith.ori %in, %out : i1
      linalg.yield %30 : i1
    } -> tensor<1x4x8x1xi1>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x4x8x1xi1>) outs(%22 : tensor<1x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %30 = arith.cmpi eq, %in, %false : i1
      linalg.yield %30 : i1
    } -> tensor<1x4x8x1xi1>
    %26 = linalg.generic {indexing_maps = [#map3, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %cst_1, %18 : tensor<1x4x8x1xi1>, tensor<1x4x8x8xf32>, tensor<1x4x8x8xf32>) outs(%12 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %30 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %30 : f32
    } -> tensor<1x4x8x8xf32>
    %collapsed_8 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<1x4x8x16xf32> into tensor<4x8x16xf32>
    %27 = tensor.empty() : tensor<4x8x16xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %29 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<4x8x8xf32>, tensor<4x8x16xf32>) outs(%28 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %expanded_10 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [1, 4, 8, 16] : tensor<4x8x16xf32> into tensor<1x4x8x16xf32>
    return %expanded_10 : tensor<1x4x8x16xf32>
  }
}
