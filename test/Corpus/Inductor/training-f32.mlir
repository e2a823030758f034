// training-f32.mlir: made by inductor_patterns.py; do not edit.
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
module {
  func.func @pattern_1(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<f32>, %arg4: tensor<2x4x8x16xf32>) -> (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
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
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %32 = arith.divf %in, %in_17 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x8x8xf32>
    %6 = tensor.empty() : tensor<2x4x8xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %8 = tensor.empty() : tensor<2x4x8xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x4x8x8xf32>) outs(%9, %7 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %32 = linalg.index 3 : index
      %33 = arith.index_cast %32 : index to i64
      %34 = arith.maximumf %in, %out : f32
      %35 = arith.cmpf ogt, %in, %out : f32
      %36 = arith.select %35, %33, %out_17 : i64
      linalg.yield %34, %36 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_2 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_2 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %32 = arith.subf %in, %in_17 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = math.exp %in : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x8x8xf32>
    %13 = tensor.empty() : tensor<2x4x8x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x8x8xf32>) outs(%14 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %in, %out : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %32 = arith.divf %in, %in_17 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_3 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_4 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %17 = tensor.empty() : tensor<8x8x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %19 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%18 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_5 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %collapsed_6 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %transposed_7 = linalg.transpose ins(%collapsed_3 : tensor<8x8x8xf32>) outs(%1 : tensor<8x8x8xf32>) permutation = [0, 2, 1] 
    %20 = linalg.batch_matmul ins(%transposed_7, %collapsed_6 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%18 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %21 = tensor.empty() : tensor<8x16x8xf32>
    %transposed_8 = linalg.transpose ins(%collapsed_4 : tensor<8x8x16xf32>) outs(%21 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %22 = linalg.batch_matmul ins(%collapsed_6, %transposed_8 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_9 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_10 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %16 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %32 = arith.mulf %in, %in_17 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x8x8xf32>) outs(%14 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %in, %out : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %24 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %32 = arith.mulf %in, %in_17 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %25 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %32 = arith.subf %in, %in_17 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %arg3 : tensor<2x4x8x8xf32>, tensor<f32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %32 = arith.divf %in, %in_17 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_11 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %transposed_12 = linalg.transpose ins(%collapsed : tensor<8x8x16xf32>) outs(%21 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %28 = linalg.fill ins(%cst : f32) outs(%21 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %29 = linalg.batch_matmul ins(%transposed_12, %collapsed_11 : tensor<8x16x8xf32>, tensor<8x8x8xf32>) outs(%28 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %transposed_13 = linalg.transpose ins(%collapsed_1 : tensor<8x16x8xf32>) outs(%17 : tensor<8x8x16xf32>) permutation = [0, 2, 1] 
    %30 = linalg.batch_matmul ins(%collapsed_11, %transposed_13 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%18 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_14 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %expanded_15 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %31 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_14 : tensor<2x4x16x8xf32>) outs(%31 : tensor<2x4x8x16xf32>) permutation = [0, 1, 3, 2] 
    return %expanded_5, %expanded_15, %transposed_16, %expanded_9 : tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_2(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<f32>, %arg4: tensor<2x4x8x16xf32>) -> (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
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
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %32 = arith.mulf %in, %in_17 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x8x8xf32>
    %6 = tensor.empty() : tensor<2x4x8xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %8 = tensor.empty() : tensor<2x4x8xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x4x8x8xf32>) outs(%9, %7 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %32 = linalg.index 3 : index
      %33 = arith.index_cast %32 : index to i64
      %34 = arith.maximumf %in, %out : f32
      %35 = arith.cmpf ogt, %in, %out : f32
      %36 = arith.select %35, %33, %out_17 : i64
      linalg.yield %34, %36 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_2 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_2 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %32 = arith.subf %in, %in_17 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = math.exp %in : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x8x8xf32>
    %13 = tensor.empty() : tensor<2x4x8x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x8x8xf32>) outs(%14 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %in, %out : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %32 = arith.divf %in, %in_17 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_3 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_4 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %17 = tensor.empty() : tensor<8x8x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %19 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%18 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_5 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %collapsed_6 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %transposed_7 = linalg.transpose ins(%collapsed_3 : tensor<8x8x8xf32>) outs(%1 : tensor<8x8x8xf32>) permutation = [0, 2, 1] 
    %20 = linalg.batch_matmul ins(%transposed_7, %collapsed_6 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%18 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %21 = tensor.empty() : tensor<8x16x8xf32>
    %transposed_8 = linalg.transpose ins(%collapsed_4 : tensor<8x8x16xf32>) outs(%21 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %22 = linalg.batch_matmul ins(%collapsed_6, %transposed_8 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_9 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_10 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %16 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %32 = arith.mulf %in, %in_17 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x8x8xf32>) outs(%14 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %in, %out : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %24 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %32 = arith.mulf %in, %in_17 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %25 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %32 = arith.subf %in, %in_17 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %arg3 : tensor<2x4x8x8xf32>, tensor<f32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %32 = arith.mulf %in, %in_17 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_11 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %transposed_12 = linalg.transpose ins(%collapsed : tensor<8x8x16xf32>) outs(%21 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %28 = linalg.fill ins(%cst : f32) outs(%21 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %29 = linalg.batch_matmul ins(%transposed_12, %collapsed_11 : tensor<8x16x8xf32>, tensor<8x8x8xf32>) outs(%28 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %transposed_13 = linalg.transpose ins(%collapsed_1 : tensor<8x16x8xf32>) outs(%17 : tensor<8x8x16xf32>) permutation = [0, 2, 1] 
    %30 = linalg.batch_matmul ins(%collapsed_11, %transposed_13 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%18 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_14 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %expanded_15 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %31 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_14 : tensor<2x4x16x8xf32>) outs(%31 : tensor<2x4x8x16xf32>) permutation = [0, 1, 3, 2] 
    return %expanded_5, %expanded_15, %transposed_16, %expanded_9 : tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  ml_program.global private mutable @global_seed(dense<0> : tensor<i64>) : tensor<i64>
  func.func @pattern_3(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<f32>, %arg4: tensor<2x4x8x16xf32>) -> (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c32_i64 = arith.constant 32 : i64
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant dense<0.88662299999999994> : tensor<f64>
    %cst_3 = arith.constant 0.88662299999999994 : f64
    %cst_4 = arith.constant 1.1278750946005236 : f64
    %cst_5 = arith.constant 5.4210107999999998E-20 : f64
    %c6364136223846793005_i64 = arith.constant 6364136223846793005 : i64
    %c1442695040888963407_i64 = arith.constant 1442695040888963407 : i64
    %0 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_6 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %4 = tensor.empty() : tensor<2x4x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x8x8xf32>, tensor<f32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.divf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %6 = tensor.empty() : tensor<2x4x8xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %8 = tensor.empty() : tensor<2x4x8xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x4x8x8xf32>) outs(%9, %7 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %45 = linalg.index 3 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_22 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_7 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_7 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.subf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %13 = tensor.empty() : tensor<2x4x8x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x8x8xf32>) outs(%14 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.divf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %17 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %18 = arith.addi %17, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %18 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %19 = tensor.empty() : tensor<2x4x8x8xf64>
    %20 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%19 : tensor<2x4x8x8xf64>) {
    ^bb0(%out: f64):
      %45 = linalg.index 0 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = linalg.index 1 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = linalg.index 2 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = linalg.index 3 : index
      %52 = arith.index_cast %51 : index to i64
      %53 = arith.muli %46, %c4_i64 : i64
      %54 = arith.addi %53, %48 : i64
      %55 = arith.muli %54, %c8_i64 : i64
      %56 = arith.addi %55, %50 : i64
      %57 = arith.muli %56, %c8_i64 : i64
      %58 = arith.addi %57, %52 : i64
      %59 = arith.muli %58, %18 : i64
      %60 = arith.addi %59, %18 : i64
      %61 = arith.muli %59, %59 : i64
      %62 = arith.addi %61, %59 : i64
      %63 = arith.shli %62, %c32_i64 : i64
      %64 = arith.shrui %62, %c32_i64 : i64
      %65 = arith.ori %63, %64 : i64
      %66 = arith.muli %65, %65 : i64
      %67 = arith.addi %66, %60 : i64
      %68 = arith.shli %67, %c32_i64 : i64
      %69 = arith.shrui %67, %c32_i64 : i64
      %70 = arith.ori %68, %69 : i64
      %71 = arith.muli %70, %70 : i64
      %72 = arith.addi %71, %59 : i64
      %73 = arith.shli %72, %c32_i64 : i64
      %74 = arith.shrui %72, %c32_i64 : i64
      %75 = arith.ori %73, %74 : i64
      %76 = arith.muli %75, %75 : i64
      %77 = arith.addi %76, %60 : i64
      %78 = arith.shli %77, %c32_i64 : i64
      %79 = arith.shrui %77, %c32_i64 : i64
      %80 = arith.ori %78, %79 : i64
      %81 = arith.muli %80, %80 : i64
      %82 = arith.addi %81, %59 : i64
      %83 = arith.shrui %82, %c32_i64 : i64
      %84 = arith.xori %77, %83 : i64
      %85 = arith.uitofp %84 : i64 to f64
      %86 = arith.mulf %85, %cst_5 : f64
      %87 = arith.addf %86, %cst_1 : f64
      linalg.yield %87 : f64
    } -> tensor<2x4x8x8xf64>
    %21 = tensor.empty() : tensor<2x4x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_2 : tensor<2x4x8x8xf64>, tensor<f64>) outs(%21 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f64, %in_22: f64, %out: i1):
      %45 = arith.cmpf olt, %in, %in_22 : f64
      linalg.yield %45 : i1
    } -> tensor<2x4x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x8x8xi1>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: i1, %out: f32):
      %45 = arith.uitofp %in : i1 to f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %16 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.mulf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_3 : f64 to f32
      %46 = arith.divf %in, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x8x8xf32>) outs(%21 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %45 = arith.cmpf une, %in, %cst : f32
      linalg.yield %45 : i1
    } -> tensor<2x4x8x8xi1>
    %collapsed_8 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_9 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %27 = tensor.empty() : tensor<8x8x16xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %29 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%28 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_10 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %collapsed_11 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %transposed_12 = linalg.transpose ins(%collapsed_8 : tensor<8x8x8xf32>) outs(%1 : tensor<8x8x8xf32>) permutation = [0, 2, 1] 
    %30 = linalg.batch_matmul ins(%transposed_12, %collapsed_11 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%28 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %31 = tensor.empty() : tensor<8x16x8xf32>
    %transposed_13 = linalg.transpose ins(%collapsed_9 : tensor<8x8x16xf32>) outs(%31 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %32 = linalg.batch_matmul ins(%collapsed_11, %transposed_13 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_14 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_15 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x8x8xi1>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: i1, %out: f32):
      %45 = arith.uitofp %in : i1 to f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_4 : f64 to f32
      %46 = arith.mulf %in, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %34 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.mulf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %16 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.mulf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x4x8x8xf32>) outs(%14 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %37 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.mulf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %38 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.subf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %arg3 : tensor<2x4x8x8xf32>, tensor<f32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.divf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_16 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %transposed_17 = linalg.transpose ins(%collapsed : tensor<8x8x16xf32>) outs(%31 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %41 = linalg.fill ins(%cst : f32) outs(%31 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %42 = linalg.batch_matmul ins(%transposed_17, %collapsed_16 : tensor<8x16x8xf32>, tensor<8x8x8xf32>) outs(%41 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %transposed_18 = linalg.transpose ins(%collapsed_6 : tensor<8x16x8xf32>) outs(%27 : tensor<8x8x16xf32>) permutation = [0, 2, 1] 
    %43 = linalg.batch_matmul ins(%collapsed_16, %transposed_18 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%28 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_19 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %expanded_20 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %44 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_19 : tensor<2x4x16x8xf32>) outs(%44 : tensor<2x4x8x16xf32>) permutation = [0, 1, 3, 2] 
    return %expanded_10, %expanded_20, %transposed_21, %expanded_14 : tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_4(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<f32>, %arg4: tensor<2x4x8x16xf32>) -> (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c32_i64 = arith.constant 32 : i64
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant dense<0.88662299999999994> : tensor<f64>
    %cst_3 = arith.constant 0.88662299999999994 : f64
    %cst_4 = arith.constant 1.1278750946005236 : f64
    %cst_5 = arith.constant 5.4210107999999998E-20 : f64
    %c6364136223846793005_i64 = arith.constant 6364136223846793005 : i64
    %c1442695040888963407_i64 = arith.constant 1442695040888963407 : i64
    %0 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_6 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %4 = tensor.empty() : tensor<2x4x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x8x8xf32>, tensor<f32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.mulf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %6 = tensor.empty() : tensor<2x4x8xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %8 = tensor.empty() : tensor<2x4x8xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x4x8x8xf32>) outs(%9, %7 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %45 = linalg.index 3 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_22 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_7 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_7 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.subf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %13 = tensor.empty() : tensor<2x4x8x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x8x8xf32>) outs(%14 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.divf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %17 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %18 = arith.addi %17, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %18 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %19 = tensor.empty() : tensor<2x4x8x8xf64>
    %20 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%19 : tensor<2x4x8x8xf64>) {
    ^bb0(%out: f64):
      %45 = linalg.index 0 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = linalg.index 1 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = linalg.index 2 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = linalg.index 3 : index
      %52 = arith.index_cast %51 : index to i64
      %53 = arith.muli %46, %c4_i64 : i64
      %54 = arith.addi %53, %48 : i64
      %55 = arith.muli %54, %c8_i64 : i64
      %56 = arith.addi %55, %50 : i64
      %57 = arith.muli %56, %c8_i64 : i64
      %58 = arith.addi %57, %52 : i64
      %59 = arith.muli %58, %18 : i64
      %60 = arith.addi %59, %18 : i64
      %61 = arith.muli %59, %59 : i64
      %62 = arith.addi %61, %59 : i64
      %63 = arith.shli %62, %c32_i64 : i64
      %64 = arith.shrui %62, %c32_i64 : i64
      %65 = arith.ori %63, %64 : i64
      %66 = arith.muli %65, %65 : i64
      %67 = arith.addi %66, %60 : i64
      %68 = arith.shli %67, %c32_i64 : i64
      %69 = arith.shrui %67, %c32_i64 : i64
      %70 = arith.ori %68, %69 : i64
      %71 = arith.muli %70, %70 : i64
      %72 = arith.addi %71, %59 : i64
      %73 = arith.shli %72, %c32_i64 : i64
      %74 = arith.shrui %72, %c32_i64 : i64
      %75 = arith.ori %73, %74 : i64
      %76 = arith.muli %75, %75 : i64
      %77 = arith.addi %76, %60 : i64
      %78 = arith.shli %77, %c32_i64 : i64
      %79 = arith.shrui %77, %c32_i64 : i64
      %80 = arith.ori %78, %79 : i64
      %81 = arith.muli %80, %80 : i64
      %82 = arith.addi %81, %59 : i64
      %83 = arith.shrui %82, %c32_i64 : i64
      %84 = arith.xori %77, %83 : i64
      %85 = arith.uitofp %84 : i64 to f64
      %86 = arith.mulf %85, %cst_5 : f64
      %87 = arith.addf %86, %cst_1 : f64
      linalg.yield %87 : f64
    } -> tensor<2x4x8x8xf64>
    %21 = tensor.empty() : tensor<2x4x8x8xi1>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_2 : tensor<2x4x8x8xf64>, tensor<f64>) outs(%21 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f64, %in_22: f64, %out: i1):
      %45 = arith.cmpf olt, %in, %in_22 : f64
      linalg.yield %45 : i1
    } -> tensor<2x4x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x8x8xi1>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: i1, %out: f32):
      %45 = arith.uitofp %in : i1 to f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %16 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.mulf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_3 : f64 to f32
      %46 = arith.divf %in, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x8x8xf32>) outs(%21 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %45 = arith.cmpf une, %in, %cst : f32
      linalg.yield %45 : i1
    } -> tensor<2x4x8x8xi1>
    %collapsed_8 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_9 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %27 = tensor.empty() : tensor<8x8x16xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %29 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%28 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_10 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %collapsed_11 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %transposed_12 = linalg.transpose ins(%collapsed_8 : tensor<8x8x8xf32>) outs(%1 : tensor<8x8x8xf32>) permutation = [0, 2, 1] 
    %30 = linalg.batch_matmul ins(%transposed_12, %collapsed_11 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%28 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %31 = tensor.empty() : tensor<8x16x8xf32>
    %transposed_13 = linalg.transpose ins(%collapsed_9 : tensor<8x8x16xf32>) outs(%31 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %32 = linalg.batch_matmul ins(%collapsed_11, %transposed_13 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_14 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_15 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x8x8xi1>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: i1, %out: f32):
      %45 = arith.uitofp %in : i1 to f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_4 : f64 to f32
      %46 = arith.mulf %in, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %34 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.mulf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %16 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.mulf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x4x8x8xf32>) outs(%14 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %37 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.mulf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %38 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.subf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %arg3 : tensor<2x4x8x8xf32>, tensor<f32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.mulf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_16 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %transposed_17 = linalg.transpose ins(%collapsed : tensor<8x8x16xf32>) outs(%31 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %41 = linalg.fill ins(%cst : f32) outs(%31 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %42 = linalg.batch_matmul ins(%transposed_17, %collapsed_16 : tensor<8x16x8xf32>, tensor<8x8x8xf32>) outs(%41 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %transposed_18 = linalg.transpose ins(%collapsed_6 : tensor<8x16x8xf32>) outs(%27 : tensor<8x8x16xf32>) permutation = [0, 2, 1] 
    %43 = linalg.batch_matmul ins(%collapsed_16, %transposed_18 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%28 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_19 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %expanded_20 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %44 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_19 : tensor<2x4x16x8xf32>) outs(%44 : tensor<2x4x8x16xf32>) permutation = [0, 1, 3, 2] 
    return %expanded_10, %expanded_20, %transposed_21, %expanded_14 : tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_5(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<1x1x8x8xf32>, %arg4: tensor<2x4x8x16xf32>) -> (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
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
      %33 = arith.truncf %cst_1 : f64 to f32
      %34 = arith.divf %in, %33 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg3 : tensor<2x4x8x8xf32>, tensor<1x1x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %33 = arith.addf %in, %in_18 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x8x8xf32>
    %7 = tensor.empty() : tensor<2x4x8xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %9 = tensor.empty() : tensor<2x4x8xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x8x8xf32>) outs(%10, %8 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %33 = linalg.index 3 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_18 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_3 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_3 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %33 = arith.subf %in, %in_18 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.exp %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x8x8xf32>
    %14 = tensor.empty() : tensor<2x4x8x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x8x8xf32>) outs(%15 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %33 = arith.divf %in, %in_18 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_4 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %18 = tensor.empty() : tensor<8x8x16xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %20 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%19 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_6 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %collapsed_7 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %transposed_8 = linalg.transpose ins(%collapsed_4 : tensor<8x8x8xf32>) outs(%1 : tensor<8x8x8xf32>) permutation = [0, 2, 1] 
    %21 = linalg.batch_matmul ins(%transposed_8, %collapsed_7 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%19 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %22 = tensor.empty() : tensor<8x16x8xf32>
    %transposed_9 = linalg.transpose ins(%collapsed_5 : tensor<8x8x16xf32>) outs(%22 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %23 = linalg.batch_matmul ins(%collapsed_7, %transposed_9 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_10 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_11 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %17 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %33 = arith.mulf %in, %in_18 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x4x8x8xf32>) outs(%15 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %25 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %33 = arith.mulf %in, %in_18 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %26 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %33 = arith.subf %in, %in_18 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.truncf %cst_1 : f64 to f32
      %34 = arith.divf %in, %33 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_12 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %transposed_13 = linalg.transpose ins(%collapsed : tensor<8x8x16xf32>) outs(%22 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %29 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %30 = linalg.batch_matmul ins(%transposed_13, %collapsed_12 : tensor<8x16x8xf32>, tensor<8x8x8xf32>) outs(%29 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %transposed_14 = linalg.transpose ins(%collapsed_2 : tensor<8x16x8xf32>) outs(%18 : tensor<8x8x16xf32>) permutation = [0, 2, 1] 
    %31 = linalg.batch_matmul ins(%collapsed_12, %transposed_14 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%19 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_15 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %expanded_16 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %32 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_15 : tensor<2x4x16x8xf32>) outs(%32 : tensor<2x4x8x16xf32>) permutation = [0, 1, 3, 2] 
    return %expanded_6, %expanded_16, %transposed_17, %expanded_10 : tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_6(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<1x1x8x8xf32>, %arg4: tensor<2x4x8x16xf32>) -> (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c32_i64 = arith.constant 32 : i64
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant dense<0.88662299999999994> : tensor<f64>
    %cst_3 = arith.constant 0.88662299999999994 : f64
    %cst_4 = arith.constant 1.1278750946005236 : f64
    %cst_5 = arith.constant 6.666600e-01 : f64
    %cst_6 = arith.constant 5.4210107999999998E-20 : f64
    %c6364136223846793005_i64 = arith.constant 6364136223846793005 : i64
    %c1442695040888963407_i64 = arith.constant 1442695040888963407 : i64
    %0 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_7 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %4 = tensor.empty() : tensor<2x4x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.truncf %cst_5 : f64 to f32
      %47 = arith.divf %in, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg3 : tensor<2x4x8x8xf32>, tensor<1x1x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.addf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x8x8xf32>
    %7 = tensor.empty() : tensor<2x4x8xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %9 = tensor.empty() : tensor<2x4x8xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x8x8xf32>) outs(%10, %8 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %46 = linalg.index 3 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.maximumf %in, %out : f32
      %49 = arith.cmpf ogt, %in, %out : f32
      %50 = arith.select %49, %47, %out_23 : i64
      linalg.yield %48, %50 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_8 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_8 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.subf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x8x8xf32>
    %14 = tensor.empty() : tensor<2x4x8x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x8x8xf32>) outs(%15 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.divf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x8x8xf32>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %18 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %19 = arith.addi %18, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %19 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %20 = tensor.empty() : tensor<2x4x8x8xf64>
    %21 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<2x4x8x8xf64>) {
    ^bb0(%out: f64):
      %46 = linalg.index 0 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = linalg.index 1 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = linalg.index 2 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = linalg.index 3 : index
      %53 = arith.index_cast %52 : index to i64
      %54 = arith.muli %47, %c4_i64 : i64
      %55 = arith.addi %54, %49 : i64
      %56 = arith.muli %55, %c8_i64 : i64
      %57 = arith.addi %56, %51 : i64
      %58 = arith.muli %57, %c8_i64 : i64
      %59 = arith.addi %58, %53 : i64
      %60 = arith.muli %59, %19 : i64
      %61 = arith.addi %60, %19 : i64
      %62 = arith.muli %60, %60 : i64
      %63 = arith.addi %62, %60 : i64
      %64 = arith.shli %63, %c32_i64 : i64
      %65 = arith.shrui %63, %c32_i64 : i64
      %66 = arith.ori %64, %65 : i64
      %67 = arith.muli %66, %66 : i64
      %68 = arith.addi %67, %61 : i64
      %69 = arith.shli %68, %c32_i64 : i64
      %70 = arith.shrui %68, %c32_i64 : i64
      %71 = arith.ori %69, %70 : i64
      %72 = arith.muli %71, %71 : i64
      %73 = arith.addi %72, %60 : i64
      %74 = arith.shli %73, %c32_i64 : i64
      %75 = arith.shrui %73, %c32_i64 : i64
      %76 = arith.ori %74, %75 : i64
      %77 = arith.muli %76, %76 : i64
      %78 = arith.addi %77, %61 : i64
      %79 = arith.shli %78, %c32_i64 : i64
      %80 = arith.shrui %78, %c32_i64 : i64
      %81 = arith.ori %79, %80 : i64
      %82 = arith.muli %81, %81 : i64
      %83 = arith.addi %82, %60 : i64
      %84 = arith.shrui %83, %c32_i64 : i64
      %85 = arith.xori %78, %84 : i64
      %86 = arith.uitofp %85 : i64 to f64
      %87 = arith.mulf %86, %cst_6 : f64
      %88 = arith.addf %87, %cst_1 : f64
      linalg.yield %88 : f64
    } -> tensor<2x4x8x8xf64>
    %22 = tensor.empty() : tensor<2x4x8x8xi1>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_2 : tensor<2x4x8x8xf64>, tensor<f64>) outs(%22 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f64, %in_23: f64, %out: i1):
      %46 = arith.cmpf olt, %in, %in_23 : f64
      linalg.yield %46 : i1
    } -> tensor<2x4x8x8xi1>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x8x8xi1>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: i1, %out: f32):
      %46 = arith.uitofp %in : i1 to f32
      linalg.yield %46 : f32
    } -> tensor<2x4x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %17 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.mulf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.truncf %cst_3 : f64 to f32
      %47 = arith.divf %in, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x8xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x8x8xf32>) outs(%22 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %46 = arith.cmpf une, %in, %cst : f32
      linalg.yield %46 : i1
    } -> tensor<2x4x8x8xi1>
    %collapsed_9 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_10 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %28 = tensor.empty() : tensor<8x8x16xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %30 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%29 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_11 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %collapsed_12 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %transposed_13 = linalg.transpose ins(%collapsed_9 : tensor<8x8x8xf32>) outs(%1 : tensor<8x8x8xf32>) permutation = [0, 2, 1] 
    %31 = linalg.batch_matmul ins(%transposed_13, %collapsed_12 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%29 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %32 = tensor.empty() : tensor<8x16x8xf32>
    %transposed_14 = linalg.transpose ins(%collapsed_10 : tensor<8x8x16xf32>) outs(%32 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %33 = linalg.batch_matmul ins(%collapsed_12, %transposed_14 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_15 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_16 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x8x8xi1>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: i1, %out: f32):
      %46 = arith.uitofp %in : i1 to f32
      linalg.yield %46 : f32
    } -> tensor<2x4x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.truncf %cst_4 : f64 to f32
      %47 = arith.mulf %in, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %35 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.mulf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %17 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.mulf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x4x8x8xf32>) outs(%15 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %38 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.mulf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %39 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.subf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.truncf %cst_5 : f64 to f32
      %47 = arith.divf %in, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_17 = tensor.collapse_shape %41 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %transposed_18 = linalg.transpose ins(%collapsed : tensor<8x8x16xf32>) outs(%32 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %42 = linalg.fill ins(%cst : f32) outs(%32 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %43 = linalg.batch_matmul ins(%transposed_18, %collapsed_17 : tensor<8x16x8xf32>, tensor<8x8x8xf32>) outs(%42 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %transposed_19 = linalg.transpose ins(%collapsed_7 : tensor<8x16x8xf32>) outs(%28 : tensor<8x8x16xf32>) permutation = [0, 2, 1] 
    %44 = linalg.batch_matmul ins(%collapsed_17, %transposed_19 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%29 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_20 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %expanded_21 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %45 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_20 : tensor<2x4x16x8xf32>) outs(%45 : tensor<2x4x8x16xf32>) permutation = [0, 1, 3, 2] 
    return %expanded_11, %expanded_21, %transposed_22, %expanded_15 : tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_7(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x8x4x16xf16>) -> (tensor<2x8x4x16xf16>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
    %c4_i64 = arith.constant 4 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c32_i64 = arith.constant 32 : i64
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant dense<0.88662299999999994> : tensor<f64>
    %cst_3 = arith.constant 0.88662299999999994 : f64
    %cst_4 = arith.constant 1.1278750946005236 : f64
    %cst_5 = arith.constant 6.666600e-01 : f64
    %cst_6 = arith.constant 5.4210107999999998E-20 : f64
    %c6364136223846793005_i64 = arith.constant 6364136223846793005 : i64
    %c1442695040888963407_i64 = arith.constant 1442695040888963407 : i64
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_7 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_8 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.truncf %cst_5 : f64 to f32
      %59 = arith.divf %in, %58 : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = tensor.empty() : tensor<2x8x4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %9 = tensor.empty() : tensor<2x8x4xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x8x4x4xf32>) outs(%10, %8 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %58 = linalg.index 3 : index
      %59 = arith.index_cast %58 : index to i64
      %60 = arith.maximumf %in, %out : f32
      %61 = arith.cmpf ogt, %in, %out : f32
      %62 = arith.select %61, %59, %out_27 : i64
      linalg.yield %60, %62 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_10 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_10 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %58 = arith.subf %in, %in_27 : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.exp %in : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = tensor.empty() : tensor<2x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %in, %out : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %58 = arith.divf %in, %in_27 : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %18 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %19 = arith.addi %18, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %19 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %20 = tensor.empty() : tensor<2x8x4x4xf64>
    %21 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<2x8x4x4xf64>) {
    ^bb0(%out: f64):
      %58 = linalg.index 0 : index
      %59 = arith.index_cast %58 : index to i64
      %60 = linalg.index 1 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = linalg.index 2 : index
      %63 = arith.index_cast %62 : index to i64
      %64 = linalg.index 3 : index
      %65 = arith.index_cast %64 : index to i64
      %66 = arith.muli %59, %c8_i64 : i64
      %67 = arith.addi %66, %61 : i64
      %68 = arith.muli %67, %c4_i64 : i64
      %69 = arith.addi %68, %63 : i64
      %70 = arith.muli %69, %c4_i64 : i64
      %71 = arith.addi %70, %65 : i64
      %72 = arith.muli %71, %19 : i64
      %73 = arith.addi %72, %19 : i64
      %74 = arith.muli %72, %72 : i64
      %75 = arith.addi %74, %72 : i64
      %76 = arith.shli %75, %c32_i64 : i64
      %77 = arith.shrui %75, %c32_i64 : i64
      %78 = arith.ori %76, %77 : i64
      %79 = arith.muli %78, %78 : i64
      %80 = arith.addi %79, %73 : i64
      %81 = arith.shli %80, %c32_i64 : i64
      %82 = arith.shrui %80, %c32_i64 : i64
      %83 = arith.ori %81, %82 : i64
      %84 = arith.muli %83, %83 : i64
      %85 = arith.addi %84, %72 : i64
      %86 = arith.shli %85, %c32_i64 : i64
      %87 = arith.shrui %85, %c32_i64 : i64
      %88 = arith.ori %86, %87 : i64
      %89 = arith.muli %88, %88 : i64
      %90 = arith.addi %89, %73 : i64
      %91 = arith.shli %90, %c32_i64 : i64
      %92 = arith.shrui %90, %c32_i64 : i64
      %93 = arith.ori %91, %92 : i64
      %94 = arith.muli %93, %93 : i64
      %95 = arith.addi %94, %72 : i64
      %96 = arith.shrui %95, %c32_i64 : i64
      %97 = arith.xori %90, %96 : i64
      %98 = arith.uitofp %97 : i64 to f64
      %99 = arith.mulf %98, %cst_6 : f64
      %100 = arith.addf %99, %cst_1 : f64
      linalg.yield %100 : f64
    } -> tensor<2x8x4x4xf64>
    %22 = tensor.empty() : tensor<2x8x4x4xi1>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_2 : tensor<2x8x4x4xf64>, tensor<f64>) outs(%22 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f64, %in_27: f64, %out: i1):
      %58 = arith.cmpf olt, %in, %in_27 : f64
      linalg.yield %58 : i1
    } -> tensor<2x8x4x4xi1>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x4x4xi1>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %58 = arith.uitofp %in : i1 to f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %17 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %58 = arith.mulf %in, %in_27 : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.truncf %cst_3 : f64 to f32
      %59 = arith.divf %in, %58 : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x4xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x4x4xf32>) outs(%22 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %58 = arith.cmpf une, %in, %cst : f32
      linalg.yield %58 : i1
    } -> tensor<2x8x4x4xi1>
    %28 = tensor.empty() : tensor<2x8x4x4xf16>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x8x4x4xf32>) outs(%28 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<2x8x4x4xf16>
    %30 = tensor.empty() : tensor<2x8x4x16xf16>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_7 : tensor<2x8x4x16xf32>) outs(%30 : tensor<2x8x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<2x8x4x16xf16>
    %collapsed_11 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_12 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %32 = tensor.empty() : tensor<16x4x16xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %34 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%33 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %35 = tensor.empty() : tensor<16x4x16xf16>
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<16x4x16xf32>) outs(%35 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<16x4x16xf16>
    %expanded_13 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %collapsed_14 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %37 = tensor.empty() : tensor<16x4x4xf16>
    %transposed_15 = linalg.transpose ins(%collapsed_11 : tensor<16x4x4xf16>) outs(%37 : tensor<16x4x4xf16>) permutation = [0, 2, 1] 
    %38 = linalg.batch_matmul ins(%transposed_15, %collapsed_14 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%33 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<16x4x16xf32>) outs(%35 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<16x4x16xf16>
    %40 = tensor.empty() : tensor<16x16x4xf16>
    %transposed_16 = linalg.transpose ins(%collapsed_12 : tensor<16x4x16xf16>) outs(%40 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %41 = linalg.batch_matmul ins(%collapsed_14, %transposed_16 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<16x4x4xf32>) outs(%37 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<16x4x4xf16>
    %expanded_17 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %expanded_18 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x8x4x16xf16>) outs(%0 : tensor<2x8x4x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %58 = arith.extf %in : f16 to f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x16xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x8x4x4xf16>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %58 = arith.extf %in : f16 to f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x8x4x4xi1>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %58 = arith.uitofp %in : i1 to f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.truncf %cst_4 : f64 to f32
      %59 = arith.mulf %in, %58 : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x4xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %46 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %58 = arith.mulf %in, %in_27 : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %17 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %58 = arith.mulf %in, %in_27 : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %in, %out : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x1xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %49 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %58 = arith.mulf %in, %in_27 : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %50 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %58 = arith.subf %in, %in_27 : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.truncf %cst_5 : f64 to f32
      %59 = arith.divf %in, %58 : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_19 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %53 = tensor.empty() : tensor<16x16x4xf32>
    %transposed_20 = linalg.transpose ins(%collapsed : tensor<16x4x16xf32>) outs(%53 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %55 = linalg.batch_matmul ins(%transposed_20, %collapsed_19 : tensor<16x16x4xf32>, tensor<16x4x4xf32>) outs(%54 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %transposed_21 = linalg.transpose ins(%collapsed_9 : tensor<16x16x4xf32>) outs(%32 : tensor<16x4x16xf32>) permutation = [0, 2, 1] 
    %56 = linalg.batch_matmul ins(%collapsed_19, %transposed_21 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%33 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_22 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf32> into tensor<2x8x16x4xf32>
    %expanded_23 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %57 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_24 = linalg.transpose ins(%43 : tensor<2x8x4x16xf32>) outs(%57 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%expanded_22 : tensor<2x8x16x4xf32>) outs(%57 : tensor<2x4x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_26 = linalg.transpose ins(%expanded_23 : tensor<2x8x4x16xf32>) outs(%57 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    return %expanded_13, %transposed_26, %transposed_25, %transposed_24 : tensor<2x8x4x16xf16>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_8(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x8x4x16xf16>) -> (tensor<2x8x4x16xf16>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
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
      %45 = arith.truncf %cst_1 : f64 to f32
      %46 = arith.divf %in, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = tensor.empty() : tensor<2x8x4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %9 = tensor.empty() : tensor<2x8x4xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x8x4x4xf32>) outs(%10, %8 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %45 = linalg.index 3 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_22 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.subf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = tensor.empty() : tensor<2x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.divf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = tensor.empty() : tensor<2x8x4x4xf16>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%18 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %45 = arith.truncf %in : f32 to f16
      linalg.yield %45 : f16
    } -> tensor<2x8x4x4xf16>
    %20 = tensor.empty() : tensor<2x8x4x16xf16>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_2 : tensor<2x8x4x16xf32>) outs(%20 : tensor<2x8x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %45 = arith.truncf %in : f32 to f16
      linalg.yield %45 : f16
    } -> tensor<2x8x4x16xf16>
    %collapsed_6 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_7 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %22 = tensor.empty() : tensor<16x4x16xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %24 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = tensor.empty() : tensor<16x4x16xf16>
    %26 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<16x4x16xf32>) outs(%25 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %45 = arith.truncf %in : f32 to f16
      linalg.yield %45 : f16
    } -> tensor<16x4x16xf16>
    %expanded_8 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %collapsed_9 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %27 = tensor.empty() : tensor<16x4x4xf16>
    %transposed_10 = linalg.transpose ins(%collapsed_6 : tensor<16x4x4xf16>) outs(%27 : tensor<16x4x4xf16>) permutation = [0, 2, 1] 
    %28 = linalg.batch_matmul ins(%transposed_10, %collapsed_9 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<16x4x16xf32>) outs(%25 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %45 = arith.truncf %in : f32 to f16
      linalg.yield %45 : f16
    } -> tensor<16x4x16xf16>
    %30 = tensor.empty() : tensor<16x16x4xf16>
    %transposed_11 = linalg.transpose ins(%collapsed_7 : tensor<16x4x16xf16>) outs(%30 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %31 = linalg.batch_matmul ins(%collapsed_9, %transposed_11 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<16x4x4xf32>) outs(%27 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %45 = arith.truncf %in : f32 to f16
      linalg.yield %45 : f16
    } -> tensor<16x4x4xf16>
    %expanded_12 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %expanded_13 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x8x4x16xf16>) outs(%0 : tensor<2x8x4x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %45 = arith.extf %in : f16 to f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x16xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x8x4x4xf16>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %45 = arith.extf %in : f16 to f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %17 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.mulf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %36 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.mulf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %37 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.subf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_1 : f64 to f32
      %46 = arith.divf %in, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_14 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %40 = tensor.empty() : tensor<16x16x4xf32>
    %transposed_15 = linalg.transpose ins(%collapsed : tensor<16x4x16xf32>) outs(%40 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %42 = linalg.batch_matmul ins(%transposed_15, %collapsed_14 : tensor<16x16x4xf32>, tensor<16x4x4xf32>) outs(%41 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %transposed_16 = linalg.transpose ins(%collapsed_4 : tensor<16x16x4xf32>) outs(%22 : tensor<16x4x16xf32>) permutation = [0, 2, 1] 
    %43 = linalg.batch_matmul ins(%collapsed_14, %transposed_16 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_17 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf32> into tensor<2x8x16x4xf32>
    %expanded_18 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %44 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_19 = linalg.transpose ins(%33 : tensor<2x8x4x16xf32>) outs(%44 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%expanded_17 : tensor<2x8x16x4xf32>) outs(%44 : tensor<2x4x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_21 = linalg.transpose ins(%expanded_18 : tensor<2x8x4x16xf32>) outs(%44 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    return %expanded_8, %transposed_21, %transposed_20, %transposed_19 : tensor<2x8x4x16xf16>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_9(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x8x4x16xf16>) -> (tensor<2x8x4x16xf16>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
    %c4_i64 = arith.constant 4 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c32_i64 = arith.constant 32 : i64
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant dense<0.88662299999999994> : tensor<f64>
    %cst_3 = arith.constant 0.88662299999999994 : f64
    %cst_4 = arith.constant 1.1278750946005236 : f64
    %cst_5 = arith.constant 6.666600e-01 : f64
    %cst_6 = arith.constant 5.4210107999999998E-20 : f64
    %c6364136223846793005_i64 = arith.constant 6364136223846793005 : i64
    %c1442695040888963407_i64 = arith.constant 1442695040888963407 : i64
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_7 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x8x4x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.truncf %cst_5 : f64 to f32
      %59 = arith.divf %in, %58 : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x16xf32>
    %2 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_8 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%2 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %3 = tensor.empty() : tensor<16x4x4xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%4 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %6 = tensor.empty() : tensor<2x8x4xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %8 = tensor.empty() : tensor<2x8x4xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x8x4x4xf32>) outs(%9, %7 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %58 = linalg.index 3 : index
      %59 = arith.index_cast %58 : index to i64
      %60 = arith.maximumf %in, %out : f32
      %61 = arith.cmpf ogt, %in, %out : f32
      %62 = arith.select %61, %59, %out_27 : i64
      linalg.yield %60, %62 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_10 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %11 = tensor.empty() : tensor<2x8x4x4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_10 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %58 = arith.subf %in, %in_27 : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.exp %in : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = tensor.empty() : tensor<2x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %in, %out : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %58 = arith.divf %in, %in_27 : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %18 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %19 = arith.addi %18, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %19 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %20 = tensor.empty() : tensor<2x8x4x4xf64>
    %21 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<2x8x4x4xf64>) {
    ^bb0(%out: f64):
      %58 = linalg.index 0 : index
      %59 = arith.index_cast %58 : index to i64
      %60 = linalg.index 1 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = linalg.index 2 : index
      %63 = arith.index_cast %62 : index to i64
      %64 = linalg.index 3 : index
      %65 = arith.index_cast %64 : index to i64
      %66 = arith.muli %59, %c8_i64 : i64
      %67 = arith.addi %66, %61 : i64
      %68 = arith.muli %67, %c4_i64 : i64
      %69 = arith.addi %68, %63 : i64
      %70 = arith.muli %69, %c4_i64 : i64
      %71 = arith.addi %70, %65 : i64
      %72 = arith.muli %71, %19 : i64
      %73 = arith.addi %72, %19 : i64
      %74 = arith.muli %72, %72 : i64
      %75 = arith.addi %74, %72 : i64
      %76 = arith.shli %75, %c32_i64 : i64
      %77 = arith.shrui %75, %c32_i64 : i64
      %78 = arith.ori %76, %77 : i64
      %79 = arith.muli %78, %78 : i64
      %80 = arith.addi %79, %73 : i64
      %81 = arith.shli %80, %c32_i64 : i64
      %82 = arith.shrui %80, %c32_i64 : i64
      %83 = arith.ori %81, %82 : i64
      %84 = arith.muli %83, %83 : i64
      %85 = arith.addi %84, %72 : i64
      %86 = arith.shli %85, %c32_i64 : i64
      %87 = arith.shrui %85, %c32_i64 : i64
      %88 = arith.ori %86, %87 : i64
      %89 = arith.muli %88, %88 : i64
      %90 = arith.addi %89, %73 : i64
      %91 = arith.shli %90, %c32_i64 : i64
      %92 = arith.shrui %90, %c32_i64 : i64
      %93 = arith.ori %91, %92 : i64
      %94 = arith.muli %93, %93 : i64
      %95 = arith.addi %94, %72 : i64
      %96 = arith.shrui %95, %c32_i64 : i64
      %97 = arith.xori %90, %96 : i64
      %98 = arith.uitofp %97 : i64 to f64
      %99 = arith.mulf %98, %cst_6 : f64
      %100 = arith.addf %99, %cst_1 : f64
      linalg.yield %100 : f64
    } -> tensor<2x8x4x4xf64>
    %22 = tensor.empty() : tensor<2x8x4x4xi1>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_2 : tensor<2x8x4x4xf64>, tensor<f64>) outs(%22 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f64, %in_27: f64, %out: i1):
      %58 = arith.cmpf olt, %in, %in_27 : f64
      linalg.yield %58 : i1
    } -> tensor<2x8x4x4xi1>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x4x4xi1>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %58 = arith.uitofp %in : i1 to f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %17 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %58 = arith.mulf %in, %in_27 : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x8x4x4xf32>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.truncf %cst_3 : f64 to f32
      %59 = arith.divf %in, %58 : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x4xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x4x4xf32>) outs(%22 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %58 = arith.cmpf une, %in, %cst : f32
      linalg.yield %58 : i1
    } -> tensor<2x8x4x4xi1>
    %28 = tensor.empty() : tensor<2x8x4x4xf16>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x8x4x4xf32>) outs(%28 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<2x8x4x4xf16>
    %30 = tensor.empty() : tensor<2x8x4x16xf16>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_7 : tensor<2x8x4x16xf32>) outs(%30 : tensor<2x8x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<2x8x4x16xf16>
    %collapsed_11 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_12 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %32 = tensor.empty() : tensor<16x4x16xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %34 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%33 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %35 = tensor.empty() : tensor<16x4x16xf16>
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<16x4x16xf32>) outs(%35 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<16x4x16xf16>
    %expanded_13 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %collapsed_14 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %37 = tensor.empty() : tensor<16x4x4xf16>
    %transposed_15 = linalg.transpose ins(%collapsed_11 : tensor<16x4x4xf16>) outs(%37 : tensor<16x4x4xf16>) permutation = [0, 2, 1] 
    %38 = linalg.batch_matmul ins(%transposed_15, %collapsed_14 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%33 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<16x4x16xf32>) outs(%35 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<16x4x16xf16>
    %40 = tensor.empty() : tensor<16x16x4xf16>
    %transposed_16 = linalg.transpose ins(%collapsed_12 : tensor<16x4x16xf16>) outs(%40 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %41 = linalg.batch_matmul ins(%collapsed_14, %transposed_16 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%4 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<16x4x4xf32>) outs(%37 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<16x4x4xf16>
    %expanded_17 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %expanded_18 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x8x4x16xf16>) outs(%0 : tensor<2x8x4x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %58 = arith.extf %in : f16 to f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x16xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x8x4x4xf16>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %58 = arith.extf %in : f16 to f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x8x4x4xi1>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %58 = arith.uitofp %in : i1 to f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x8x4x4xf32>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.truncf %cst_4 : f64 to f32
      %59 = arith.mulf %in, %58 : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x4xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %46 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %58 = arith.mulf %in, %in_27 : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %17 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %58 = arith.mulf %in, %in_27 : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %in, %out : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x1xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %49 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %58 = arith.mulf %in, %in_27 : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %50 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %58 = arith.subf %in, %in_27 : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_19 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %52 = tensor.empty() : tensor<16x16x4xf32>
    %transposed_20 = linalg.transpose ins(%collapsed : tensor<16x4x16xf32>) outs(%52 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %54 = linalg.batch_matmul ins(%transposed_20, %collapsed_19 : tensor<16x16x4xf32>, tensor<16x4x4xf32>) outs(%53 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %transposed_21 = linalg.transpose ins(%collapsed_9 : tensor<16x16x4xf32>) outs(%32 : tensor<16x4x16xf32>) permutation = [0, 2, 1] 
    %55 = linalg.batch_matmul ins(%collapsed_19, %transposed_21 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%33 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_22 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf32> into tensor<2x8x16x4xf32>
    %expanded_23 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<2x8x4x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.truncf %cst_5 : f64 to f32
      %59 = arith.divf %in, %58 : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x16xf32>
    %57 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_24 = linalg.transpose ins(%43 : tensor<2x8x4x16xf32>) outs(%57 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%expanded_22 : tensor<2x8x16x4xf32>) outs(%57 : tensor<2x4x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_26 = linalg.transpose ins(%56 : tensor<2x8x4x16xf32>) outs(%57 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    return %expanded_13, %transposed_26, %transposed_25, %transposed_24 : tensor<2x8x4x16xf16>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_10(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x8x4x16xf16>) -> (tensor<2x8x4x16xf16>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x8x4x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_1 : f64 to f32
      %46 = arith.divf %in, %45 : f32
      linalg.yield %46 : f32
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
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %45 = linalg.index 3 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_22 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %11 = tensor.empty() : tensor<2x8x4x4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.subf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = tensor.empty() : tensor<2x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.divf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = tensor.empty() : tensor<2x8x4x4xf16>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%18 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %45 = arith.truncf %in : f32 to f16
      linalg.yield %45 : f16
    } -> tensor<2x8x4x4xf16>
    %20 = tensor.empty() : tensor<2x8x4x16xf16>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_2 : tensor<2x8x4x16xf32>) outs(%20 : tensor<2x8x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %45 = arith.truncf %in : f32 to f16
      linalg.yield %45 : f16
    } -> tensor<2x8x4x16xf16>
    %collapsed_6 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_7 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %22 = tensor.empty() : tensor<16x4x16xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %24 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = tensor.empty() : tensor<16x4x16xf16>
    %26 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<16x4x16xf32>) outs(%25 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %45 = arith.truncf %in : f32 to f16
      linalg.yield %45 : f16
    } -> tensor<16x4x16xf16>
    %expanded_8 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %collapsed_9 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %27 = tensor.empty() : tensor<16x4x4xf16>
    %transposed_10 = linalg.transpose ins(%collapsed_6 : tensor<16x4x4xf16>) outs(%27 : tensor<16x4x4xf16>) permutation = [0, 2, 1] 
    %28 = linalg.batch_matmul ins(%transposed_10, %collapsed_9 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<16x4x16xf32>) outs(%25 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %45 = arith.truncf %in : f32 to f16
      linalg.yield %45 : f16
    } -> tensor<16x4x16xf16>
    %30 = tensor.empty() : tensor<16x16x4xf16>
    %transposed_11 = linalg.transpose ins(%collapsed_7 : tensor<16x4x16xf16>) outs(%30 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %31 = linalg.batch_matmul ins(%collapsed_9, %transposed_11 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%4 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<16x4x4xf32>) outs(%27 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %45 = arith.truncf %in : f32 to f16
      linalg.yield %45 : f16
    } -> tensor<16x4x4xf16>
    %expanded_12 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %expanded_13 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x8x4x16xf16>) outs(%0 : tensor<2x8x4x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %45 = arith.extf %in : f16 to f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x16xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x8x4x4xf16>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %45 = arith.extf %in : f16 to f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %17 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.mulf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %36 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.mulf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %37 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%11 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.subf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_14 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %39 = tensor.empty() : tensor<16x16x4xf32>
    %transposed_15 = linalg.transpose ins(%collapsed : tensor<16x4x16xf32>) outs(%39 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %41 = linalg.batch_matmul ins(%transposed_15, %collapsed_14 : tensor<16x16x4xf32>, tensor<16x4x4xf32>) outs(%40 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %transposed_16 = linalg.transpose ins(%collapsed_4 : tensor<16x16x4xf32>) outs(%22 : tensor<16x4x16xf32>) permutation = [0, 2, 1] 
    %42 = linalg.batch_matmul ins(%collapsed_14, %transposed_16 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_17 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf32> into tensor<2x8x16x4xf32>
    %expanded_18 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x8x4x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_1 : f64 to f32
      %46 = arith.divf %in, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x16xf32>
    %44 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_19 = linalg.transpose ins(%33 : tensor<2x8x4x16xf32>) outs(%44 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%expanded_17 : tensor<2x8x16x4xf32>) outs(%44 : tensor<2x4x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_21 = linalg.transpose ins(%43 : tensor<2x8x4x16xf32>) outs(%44 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    return %expanded_8, %transposed_21, %transposed_20, %transposed_19 : tensor<2x8x4x16xf16>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_11(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<f32>, %arg4: tensor<2x8x4x16xf32>) -> (tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
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
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %33 = arith.divf %in, %in_21 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = tensor.empty() : tensor<2x8x4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %9 = tensor.empty() : tensor<2x8x4xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x8x4x4xf32>) outs(%10, %8 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %33 = linalg.index 3 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_21 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_4 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_4 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %33 = arith.subf %in, %in_21 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.exp %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = tensor.empty() : tensor<2x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %33 = arith.divf %in, %in_21 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_5 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %18 = tensor.empty() : tensor<16x4x16xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %20 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%19 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_7 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %collapsed_8 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %transposed_9 = linalg.transpose ins(%collapsed_5 : tensor<16x4x4xf32>) outs(%2 : tensor<16x4x4xf32>) permutation = [0, 2, 1] 
    %21 = linalg.batch_matmul ins(%transposed_9, %collapsed_8 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%19 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %22 = tensor.empty() : tensor<16x16x4xf32>
    %transposed_10 = linalg.transpose ins(%collapsed_6 : tensor<16x4x16xf32>) outs(%22 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %23 = linalg.batch_matmul ins(%collapsed_8, %transposed_10 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded_11 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %expanded_12 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %17 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %33 = arith.mulf %in, %in_21 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x4xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %25 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %33 = arith.mulf %in, %in_21 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x4xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %26 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %33 = arith.subf %in, %in_21 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x4xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %arg3 : tensor<2x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %33 = arith.divf %in, %in_21 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_13 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %transposed_14 = linalg.transpose ins(%collapsed : tensor<16x4x16xf32>) outs(%22 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %29 = linalg.fill ins(%cst : f32) outs(%22 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %30 = linalg.batch_matmul ins(%transposed_14, %collapsed_13 : tensor<16x16x4xf32>, tensor<16x4x4xf32>) outs(%29 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %transposed_15 = linalg.transpose ins(%collapsed_3 : tensor<16x16x4xf32>) outs(%18 : tensor<16x4x16xf32>) permutation = [0, 2, 1] 
    %31 = linalg.batch_matmul ins(%collapsed_13, %transposed_15 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%19 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_16 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf32> into tensor<2x8x16x4xf32>
    %expanded_17 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %32 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_11 : tensor<2x8x4x16xf32>) outs(%32 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%expanded_16 : tensor<2x8x16x4xf32>) outs(%32 : tensor<2x4x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_20 = linalg.transpose ins(%expanded_17 : tensor<2x8x4x16xf32>) outs(%32 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    return %expanded_7, %transposed_20, %transposed_19, %transposed_18 : tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_12(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<f32>, %arg4: tensor<2x8x4x16xf32>) -> (tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
    %c4_i64 = arith.constant 4 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c32_i64 = arith.constant 32 : i64
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant dense<0.88662299999999994> : tensor<f64>
    %cst_3 = arith.constant 0.88662299999999994 : f64
    %cst_4 = arith.constant 1.1278750946005236 : f64
    %cst_5 = arith.constant 5.4210107999999998E-20 : f64
    %c6364136223846793005_i64 = arith.constant 6364136223846793005 : i64
    %c1442695040888963407_i64 = arith.constant 1442695040888963407 : i64
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_6 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_7 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_8 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_8 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %46 = arith.divf %in, %in_26 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = tensor.empty() : tensor<2x8x4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %9 = tensor.empty() : tensor<2x8x4xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x8x4x4xf32>) outs(%10, %8 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_26: i64):
      %46 = linalg.index 3 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.maximumf %in, %out : f32
      %49 = arith.cmpf ogt, %in, %out : f32
      %50 = arith.select %49, %47, %out_26 : i64
      linalg.yield %48, %50 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_9 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_9 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %46 = arith.subf %in, %in_26 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = tensor.empty() : tensor<2x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %46 = arith.divf %in, %in_26 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x4xf32>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %18 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %19 = arith.addi %18, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %19 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %20 = tensor.empty() : tensor<2x8x4x4xf64>
    %21 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<2x8x4x4xf64>) {
    ^bb0(%out: f64):
      %46 = linalg.index 0 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = linalg.index 1 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = linalg.index 2 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = linalg.index 3 : index
      %53 = arith.index_cast %52 : index to i64
      %54 = arith.muli %47, %c8_i64 : i64
      %55 = arith.addi %54, %49 : i64
      %56 = arith.muli %55, %c4_i64 : i64
      %57 = arith.addi %56, %51 : i64
      %58 = arith.muli %57, %c4_i64 : i64
      %59 = arith.addi %58, %53 : i64
      %60 = arith.muli %59, %19 : i64
      %61 = arith.addi %60, %19 : i64
      %62 = arith.muli %60, %60 : i64
      %63 = arith.addi %62, %60 : i64
      %64 = arith.shli %63, %c32_i64 : i64
      %65 = arith.shrui %63, %c32_i64 : i64
      %66 = arith.ori %64, %65 : i64
      %67 = arith.muli %66, %66 : i64
      %68 = arith.addi %67, %61 : i64
      %69 = arith.shli %68, %c32_i64 : i64
      %70 = arith.shrui %68, %c32_i64 : i64
      %71 = arith.ori %69, %70 : i64
      %72 = arith.muli %71, %71 : i64
      %73 = arith.addi %72, %60 : i64
      %74 = arith.shli %73, %c32_i64 : i64
      %75 = arith.shrui %73, %c32_i64 : i64
      %76 = arith.ori %74, %75 : i64
      %77 = arith.muli %76, %76 : i64
      %78 = arith.addi %77, %61 : i64
      %79 = arith.shli %78, %c32_i64 : i64
      %80 = arith.shrui %78, %c32_i64 : i64
      %81 = arith.ori %79, %80 : i64
      %82 = arith.muli %81, %81 : i64
      %83 = arith.addi %82, %60 : i64
      %84 = arith.shrui %83, %c32_i64 : i64
      %85 = arith.xori %78, %84 : i64
      %86 = arith.uitofp %85 : i64 to f64
      %87 = arith.mulf %86, %cst_5 : f64
      %88 = arith.addf %87, %cst_1 : f64
      linalg.yield %88 : f64
    } -> tensor<2x8x4x4xf64>
    %22 = tensor.empty() : tensor<2x8x4x4xi1>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_2 : tensor<2x8x4x4xf64>, tensor<f64>) outs(%22 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f64, %in_26: f64, %out: i1):
      %46 = arith.cmpf olt, %in, %in_26 : f64
      linalg.yield %46 : i1
    } -> tensor<2x8x4x4xi1>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x4x4xi1>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %46 = arith.uitofp %in : i1 to f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x4xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %17 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %46 = arith.mulf %in, %in_26 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x4xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.truncf %cst_3 : f64 to f32
      %47 = arith.divf %in, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x4x4xf32>) outs(%22 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %46 = arith.cmpf une, %in, %cst : f32
      linalg.yield %46 : i1
    } -> tensor<2x8x4x4xi1>
    %collapsed_10 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %28 = tensor.empty() : tensor<16x4x16xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %30 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%29 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_12 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %collapsed_13 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %transposed_14 = linalg.transpose ins(%collapsed_10 : tensor<16x4x4xf32>) outs(%2 : tensor<16x4x4xf32>) permutation = [0, 2, 1] 
    %31 = linalg.batch_matmul ins(%transposed_14, %collapsed_13 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%29 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %32 = tensor.empty() : tensor<16x16x4xf32>
    %transposed_15 = linalg.transpose ins(%collapsed_11 : tensor<16x4x16xf32>) outs(%32 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %33 = linalg.batch_matmul ins(%collapsed_13, %transposed_15 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded_16 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %expanded_17 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x8x4x4xi1>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %46 = arith.uitofp %in : i1 to f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x4xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.truncf %cst_4 : f64 to f32
      %47 = arith.mulf %in, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %35 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %46 = arith.mulf %in, %in_26 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x4xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %17 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %46 = arith.mulf %in, %in_26 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x4xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %38 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %46 = arith.mulf %in, %in_26 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x4xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %39 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %46 = arith.subf %in, %in_26 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x4xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %arg3 : tensor<2x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %46 = arith.divf %in, %in_26 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_18 = tensor.collapse_shape %41 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %transposed_19 = linalg.transpose ins(%collapsed : tensor<16x4x16xf32>) outs(%32 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %42 = linalg.fill ins(%cst : f32) outs(%32 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %43 = linalg.batch_matmul ins(%transposed_19, %collapsed_18 : tensor<16x16x4xf32>, tensor<16x4x4xf32>) outs(%42 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %transposed_20 = linalg.transpose ins(%collapsed_8 : tensor<16x16x4xf32>) outs(%28 : tensor<16x4x16xf32>) permutation = [0, 2, 1] 
    %44 = linalg.batch_matmul ins(%collapsed_18, %transposed_20 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%29 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_21 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf32> into tensor<2x8x16x4xf32>
    %expanded_22 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %45 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_16 : tensor<2x8x4x16xf32>) outs(%45 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%expanded_21 : tensor<2x8x16x4xf32>) outs(%45 : tensor<2x4x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_25 = linalg.transpose ins(%expanded_22 : tensor<2x8x4x16xf32>) outs(%45 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    return %expanded_12, %transposed_25, %transposed_24, %transposed_23 : tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_14(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x1x1x4xf32>, %arg4: tensor<f32>, %arg5: tensor<2x8x4x16xf32>) -> (tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
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
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %34 = arith.divf %in, %in_21 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg3 : tensor<2x8x4x4xf32>, tensor<2x1x1x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %34 = arith.addf %in, %in_21 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x4x4xf32>
    %8 = tensor.empty() : tensor<2x8x4xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %10 = tensor.empty() : tensor<2x8x4xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x8x4x4xf32>) outs(%11, %9 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %34 = linalg.index 3 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.maximumf %in, %out : f32
      %37 = arith.cmpf ogt, %in, %out : f32
      %38 = arith.select %37, %35, %out_21 : i64
      linalg.yield %36, %38 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_4 = tensor.expand_shape %12#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_4 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %34 = arith.subf %in, %in_21 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x4x4xf32>
    %15 = tensor.empty() : tensor<2x8x4x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x8x4x4xf32>) outs(%16 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %34 = arith.divf %in, %in_21 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_5 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %19 = tensor.empty() : tensor<16x4x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %21 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%20 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_7 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %collapsed_8 = tensor.collapse_shape %arg5 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %transposed_9 = linalg.transpose ins(%collapsed_5 : tensor<16x4x4xf32>) outs(%2 : tensor<16x4x4xf32>) permutation = [0, 2, 1] 
    %22 = linalg.batch_matmul ins(%transposed_9, %collapsed_8 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%20 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %23 = tensor.empty() : tensor<16x16x4xf32>
    %transposed_10 = linalg.transpose ins(%collapsed_6 : tensor<16x4x16xf32>) outs(%23 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %24 = linalg.batch_matmul ins(%collapsed_8, %transposed_10 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded_11 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %expanded_12 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %18 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %34 = arith.mulf %in, %in_21 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x4x4xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x8x4x4xf32>) outs(%16 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x4x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %26 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %34 = arith.mulf %in, %in_21 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x4x4xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %27 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %34 = arith.subf %in, %in_21 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x4x4xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %arg4 : tensor<2x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %34 = arith.divf %in, %in_21 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_13 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %transposed_14 = linalg.transpose ins(%collapsed : tensor<16x4x16xf32>) outs(%23 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %30 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %31 = linalg.batch_matmul ins(%transposed_14, %collapsed_13 : tensor<16x16x4xf32>, tensor<16x4x4xf32>) outs(%30 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %transposed_15 = linalg.transpose ins(%collapsed_3 : tensor<16x16x4xf32>) outs(%19 : tensor<16x4x16xf32>) permutation = [0, 2, 1] 
    %32 = linalg.batch_matmul ins(%collapsed_13, %transposed_15 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%20 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_16 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf32> into tensor<2x8x16x4xf32>
    %expanded_17 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %33 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_11 : tensor<2x8x4x16xf32>) outs(%33 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%expanded_16 : tensor<2x8x16x4xf32>) outs(%33 : tensor<2x4x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_20 = linalg.transpose ins(%expanded_17 : tensor<2x8x4x16xf32>) outs(%33 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    return %expanded_7, %transposed_20, %transposed_19, %transposed_18 : tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_16(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x1x1x4xf32>, %arg4: tensor<f32>, %arg5: tensor<2x8x4x16xf32>) -> (tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
    %c4_i64 = arith.constant 4 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c32_i64 = arith.constant 32 : i64
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant dense<0.88662299999999994> : tensor<f64>
    %cst_3 = arith.constant 0.88662299999999994 : f64
    %cst_4 = arith.constant 1.1278750946005236 : f64
    %cst_5 = arith.constant 5.4210107999999998E-20 : f64
    %c6364136223846793005_i64 = arith.constant 6364136223846793005 : i64
    %c1442695040888963407_i64 = arith.constant 1442695040888963407 : i64
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_6 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_7 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_8 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_8 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg4 : tensor<2x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %47 = arith.divf %in, %in_26 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg3 : tensor<2x8x4x4xf32>, tensor<2x1x1x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %47 = arith.addf %in, %in_26 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %8 = tensor.empty() : tensor<2x8x4xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %10 = tensor.empty() : tensor<2x8x4xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x8x4x4xf32>) outs(%11, %9 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_26: i64):
      %47 = linalg.index 3 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = arith.maximumf %in, %out : f32
      %50 = arith.cmpf ogt, %in, %out : f32
      %51 = arith.select %50, %48, %out_26 : i64
      linalg.yield %49, %51 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_9 = tensor.expand_shape %12#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_9 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %47 = arith.subf %in, %in_26 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.exp %in : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %15 = tensor.empty() : tensor<2x8x4x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x8x4x4xf32>) outs(%16 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %47 = arith.divf %in, %in_26 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %19 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %20 = arith.addi %19, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %20 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %21 = tensor.empty() : tensor<2x8x4x4xf64>
    %22 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%21 : tensor<2x8x4x4xf64>) {
    ^bb0(%out: f64):
      %47 = linalg.index 0 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = linalg.index 1 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = linalg.index 2 : index
      %52 = arith.index_cast %51 : index to i64
      %53 = linalg.index 3 : index
      %54 = arith.index_cast %53 : index to i64
      %55 = arith.muli %48, %c8_i64 : i64
      %56 = arith.addi %55, %50 : i64
      %57 = arith.muli %56, %c4_i64 : i64
      %58 = arith.addi %57, %52 : i64
      %59 = arith.muli %58, %c4_i64 : i64
      %60 = arith.addi %59, %54 : i64
      %61 = arith.muli %60, %20 : i64
      %62 = arith.addi %61, %20 : i64
      %63 = arith.muli %61, %61 : i64
      %64 = arith.addi %63, %61 : i64
      %65 = arith.shli %64, %c32_i64 : i64
      %66 = arith.shrui %64, %c32_i64 : i64
      %67 = arith.ori %65, %66 : i64
      %68 = arith.muli %67, %67 : i64
      %69 = arith.addi %68, %62 : i64
      %70 = arith.shli %69, %c32_i64 : i64
      %71 = arith.shrui %69, %c32_i64 : i64
      %72 = arith.ori %70, %71 : i64
      %73 = arith.muli %72, %72 : i64
      %74 = arith.addi %73, %61 : i64
      %75 = arith.shli %74, %c32_i64 : i64
      %76 = arith.shrui %74, %c32_i64 : i64
      %77 = arith.ori %75, %76 : i64
      %78 = arith.muli %77, %77 : i64
      %79 = arith.addi %78, %62 : i64
      %80 = arith.shli %79, %c32_i64 : i64
      %81 = arith.shrui %79, %c32_i64 : i64
      %82 = arith.ori %80, %81 : i64
      %83 = arith.muli %82, %82 : i64
      %84 = arith.addi %83, %61 : i64
      %85 = arith.shrui %84, %c32_i64 : i64
      %86 = arith.xori %79, %85 : i64
      %87 = arith.uitofp %86 : i64 to f64
      %88 = arith.mulf %87, %cst_5 : f64
      %89 = arith.addf %88, %cst_1 : f64
      linalg.yield %89 : f64
    } -> tensor<2x8x4x4xf64>
    %23 = tensor.empty() : tensor<2x8x4x4xi1>
    %24 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %cst_2 : tensor<2x8x4x4xf64>, tensor<f64>) outs(%23 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f64, %in_26: f64, %out: i1):
      %47 = arith.cmpf olt, %in, %in_26 : f64
      linalg.yield %47 : i1
    } -> tensor<2x8x4x4xi1>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x4x4xi1>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %47 = arith.uitofp %in : i1 to f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %18 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %47 = arith.mulf %in, %in_26 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.truncf %cst_3 : f64 to f32
      %48 = arith.divf %in, %47 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x4x4xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x8x4x4xf32>) outs(%23 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %47 = arith.cmpf une, %in, %cst : f32
      linalg.yield %47 : i1
    } -> tensor<2x8x4x4xi1>
    %collapsed_10 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %29 = tensor.empty() : tensor<16x4x16xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %31 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%30 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_12 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %collapsed_13 = tensor.collapse_shape %arg5 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %transposed_14 = linalg.transpose ins(%collapsed_10 : tensor<16x4x4xf32>) outs(%2 : tensor<16x4x4xf32>) permutation = [0, 2, 1] 
    %32 = linalg.batch_matmul ins(%transposed_14, %collapsed_13 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%30 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %33 = tensor.empty() : tensor<16x16x4xf32>
    %transposed_15 = linalg.transpose ins(%collapsed_11 : tensor<16x4x16xf32>) outs(%33 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %34 = linalg.batch_matmul ins(%collapsed_13, %transposed_15 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded_16 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %expanded_17 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x8x4x4xi1>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %47 = arith.uitofp %in : i1 to f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.truncf %cst_4 : f64 to f32
      %48 = arith.mulf %in, %47 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x4x4xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %36 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %47 = arith.mulf %in, %in_26 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %18 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %47 = arith.mulf %in, %in_26 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x8x4x4xf32>) outs(%16 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x1xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %39 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %47 = arith.mulf %in, %in_26 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %40 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %47 = arith.subf %in, %in_26 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %arg4 : tensor<2x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %47 = arith.divf %in, %in_26 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_18 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %transposed_19 = linalg.transpose ins(%collapsed : tensor<16x4x16xf32>) outs(%33 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %43 = linalg.fill ins(%cst : f32) outs(%33 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %44 = linalg.batch_matmul ins(%transposed_19, %collapsed_18 : tensor<16x16x4xf32>, tensor<16x4x4xf32>) outs(%43 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %transposed_20 = linalg.transpose ins(%collapsed_8 : tensor<16x16x4xf32>) outs(%29 : tensor<16x4x16xf32>) permutation = [0, 2, 1] 
    %45 = linalg.batch_matmul ins(%collapsed_18, %transposed_20 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%30 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_21 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf32> into tensor<2x8x16x4xf32>
    %expanded_22 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %46 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_16 : tensor<2x8x4x16xf32>) outs(%46 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%expanded_21 : tensor<2x8x16x4xf32>) outs(%46 : tensor<2x4x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_25 = linalg.transpose ins(%expanded_22 : tensor<2x8x4x16xf32>) outs(%46 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    return %expanded_12, %transposed_25, %transposed_24, %transposed_23 : tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_25(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x1x1x4xf32>, %arg4: tensor<2x8x4x16xf32>) -> (tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
    %c4_i64 = arith.constant 4 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c32_i64 = arith.constant 32 : i64
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant dense<0.88662299999999994> : tensor<f64>
    %cst_3 = arith.constant 0.88662299999999994 : f64
    %cst_4 = arith.constant 1.1278750946005236 : f64
    %cst_5 = arith.constant 5.4210107999999998E-20 : f64
    %c6364136223846793005_i64 = arith.constant 6364136223846793005 : i64
    %c1442695040888963407_i64 = arith.constant 1442695040888963407 : i64
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_6 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_7 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_8 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_8 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x8x4x4xf32>, tensor<2x1x1x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %45 = arith.addf %in, %in_26 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = tensor.empty() : tensor<2x8x4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %9 = tensor.empty() : tensor<2x8x4xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x8x4x4xf32>) outs(%10, %8 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_26: i64):
      %45 = linalg.index 3 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_26 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_9 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_9 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %45 = arith.subf %in, %in_26 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = tensor.empty() : tensor<2x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %45 = arith.divf %in, %in_26 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %18 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %19 = arith.addi %18, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %19 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %20 = tensor.empty() : tensor<2x8x4x4xf64>
    %21 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<2x8x4x4xf64>) {
    ^bb0(%out: f64):
      %45 = linalg.index 0 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = linalg.index 1 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = linalg.index 2 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = linalg.index 3 : index
      %52 = arith.index_cast %51 : index to i64
      %53 = arith.muli %46, %c8_i64 : i64
      %54 = arith.addi %53, %48 : i64
      %55 = arith.muli %54, %c4_i64 : i64
      %56 = arith.addi %55, %50 : i64
      %57 = arith.muli %56, %c4_i64 : i64
      %58 = arith.addi %57, %52 : i64
      %59 = arith.muli %58, %19 : i64
      %60 = arith.addi %59, %19 : i64
      %61 = arith.muli %59, %59 : i64
      %62 = arith.addi %61, %59 : i64
      %63 = arith.shli %62, %c32_i64 : i64
      %64 = arith.shrui %62, %c32_i64 : i64
      %65 = arith.ori %63, %64 : i64
      %66 = arith.muli %65, %65 : i64
      %67 = arith.addi %66, %60 : i64
      %68 = arith.shli %67, %c32_i64 : i64
      %69 = arith.shrui %67, %c32_i64 : i64
      %70 = arith.ori %68, %69 : i64
      %71 = arith.muli %70, %70 : i64
      %72 = arith.addi %71, %59 : i64
      %73 = arith.shli %72, %c32_i64 : i64
      %74 = arith.shrui %72, %c32_i64 : i64
      %75 = arith.ori %73, %74 : i64
      %76 = arith.muli %75, %75 : i64
      %77 = arith.addi %76, %60 : i64
      %78 = arith.shli %77, %c32_i64 : i64
      %79 = arith.shrui %77, %c32_i64 : i64
      %80 = arith.ori %78, %79 : i64
      %81 = arith.muli %80, %80 : i64
      %82 = arith.addi %81, %59 : i64
      %83 = arith.shrui %82, %c32_i64 : i64
      %84 = arith.xori %77, %83 : i64
      %85 = arith.uitofp %84 : i64 to f64
      %86 = arith.mulf %85, %cst_5 : f64
      %87 = arith.addf %86, %cst_1 : f64
      linalg.yield %87 : f64
    } -> tensor<2x8x4x4xf64>
    %22 = tensor.empty() : tensor<2x8x4x4xi1>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_2 : tensor<2x8x4x4xf64>, tensor<f64>) outs(%22 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f64, %in_26: f64, %out: i1):
      %45 = arith.cmpf olt, %in, %in_26 : f64
      linalg.yield %45 : i1
    } -> tensor<2x8x4x4xi1>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x4x4xi1>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %45 = arith.uitofp %in : i1 to f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %17 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %45 = arith.mulf %in, %in_26 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_3 : f64 to f32
      %46 = arith.divf %in, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x4xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x4x4xf32>) outs(%22 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %45 = arith.cmpf une, %in, %cst : f32
      linalg.yield %45 : i1
    } -> tensor<2x8x4x4xi1>
    %collapsed_10 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %28 = tensor.empty() : tensor<16x4x16xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %30 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%29 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_12 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %collapsed_13 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %transposed_14 = linalg.transpose ins(%collapsed_10 : tensor<16x4x4xf32>) outs(%2 : tensor<16x4x4xf32>) permutation = [0, 2, 1] 
    %31 = linalg.batch_matmul ins(%transposed_14, %collapsed_13 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%29 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %32 = tensor.empty() : tensor<16x16x4xf32>
    %transposed_15 = linalg.transpose ins(%collapsed_11 : tensor<16x4x16xf32>) outs(%32 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %33 = linalg.batch_matmul ins(%collapsed_13, %transposed_15 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded_16 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %expanded_17 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x8x4x4xi1>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %45 = arith.uitofp %in : i1 to f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_4 : f64 to f32
      %46 = arith.mulf %in, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x4xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %35 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %45 = arith.mulf %in, %in_26 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %17 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %45 = arith.mulf %in, %in_26 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %38 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %45 = arith.mulf %in, %in_26 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %39 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %45 = arith.subf %in, %in_26 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_18 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %transposed_19 = linalg.transpose ins(%collapsed : tensor<16x4x16xf32>) outs(%32 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %41 = linalg.fill ins(%cst : f32) outs(%32 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %42 = linalg.batch_matmul ins(%transposed_19, %collapsed_18 : tensor<16x16x4xf32>, tensor<16x4x4xf32>) outs(%41 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %transposed_20 = linalg.transpose ins(%collapsed_8 : tensor<16x16x4xf32>) outs(%28 : tensor<16x4x16xf32>) permutation = [0, 2, 1] 
    %43 = linalg.batch_matmul ins(%collapsed_18, %transposed_20 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%29 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_21 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf32> into tensor<2x8x16x4xf32>
    %expanded_22 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %44 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_16 : tensor<2x8x4x16xf32>) outs(%44 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%expanded_21 : tensor<2x8x16x4xf32>) outs(%44 : tensor<2x4x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_25 = linalg.transpose ins(%expanded_22 : tensor<2x8x4x16xf32>) outs(%44 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    return %expanded_12, %transposed_25, %transposed_24, %transposed_23 : tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_26(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x1x1x4xf32>, %arg4: tensor<2x8x4x16xf32>) -> (tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
    %c4_i64 = arith.constant 4 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c32_i64 = arith.constant 32 : i64
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant dense<0.88662299999999994> : tensor<f64>
    %cst_3 = arith.constant 0.88662299999999994 : f64
    %cst_4 = arith.constant 1.1278750946005236 : f64
    %cst_5 = arith.constant 5.4210107999999998E-20 : f64
    %c6364136223846793005_i64 = arith.constant 6364136223846793005 : i64
    %c1442695040888963407_i64 = arith.constant 1442695040888963407 : i64
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_6 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_7 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_8 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x8x4x4xf32>, tensor<2x1x1x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %45 = arith.addf %in, %in_27 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = tensor.empty() : tensor<2x8x4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %9 = tensor.empty() : tensor<2x8x4xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x8x4x4xf32>) outs(%10, %8 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %45 = linalg.index 3 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_27 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_10 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_10 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %45 = arith.subf %in, %in_27 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = tensor.empty() : tensor<2x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %45 = arith.divf %in, %in_27 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %18 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %19 = arith.addi %18, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %19 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %20 = tensor.empty() : tensor<2x8x4x4xf64>
    %21 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<2x8x4x4xf64>) {
    ^bb0(%out: f64):
      %45 = linalg.index 0 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = linalg.index 1 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = linalg.index 2 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = linalg.index 3 : index
      %52 = arith.index_cast %51 : index to i64
      %53 = arith.muli %46, %c8_i64 : i64
      %54 = arith.addi %53, %48 : i64
      %55 = arith.muli %54, %c4_i64 : i64
      %56 = arith.addi %55, %50 : i64
      %57 = arith.muli %56, %c4_i64 : i64
      %58 = arith.addi %57, %52 : i64
      %59 = arith.muli %58, %19 : i64
      %60 = arith.addi %59, %19 : i64
      %61 = arith.muli %59, %59 : i64
      %62 = arith.addi %61, %59 : i64
      %63 = arith.shli %62, %c32_i64 : i64
      %64 = arith.shrui %62, %c32_i64 : i64
      %65 = arith.ori %63, %64 : i64
      %66 = arith.muli %65, %65 : i64
      %67 = arith.addi %66, %60 : i64
      %68 = arith.shli %67, %c32_i64 : i64
      %69 = arith.shrui %67, %c32_i64 : i64
      %70 = arith.ori %68, %69 : i64
      %71 = arith.muli %70, %70 : i64
      %72 = arith.addi %71, %59 : i64
      %73 = arith.shli %72, %c32_i64 : i64
      %74 = arith.shrui %72, %c32_i64 : i64
      %75 = arith.ori %73, %74 : i64
      %76 = arith.muli %75, %75 : i64
      %77 = arith.addi %76, %60 : i64
      %78 = arith.shli %77, %c32_i64 : i64
      %79 = arith.shrui %77, %c32_i64 : i64
      %80 = arith.ori %78, %79 : i64
      %81 = arith.muli %80, %80 : i64
      %82 = arith.addi %81, %59 : i64
      %83 = arith.shrui %82, %c32_i64 : i64
      %84 = arith.xori %77, %83 : i64
      %85 = arith.uitofp %84 : i64 to f64
      %86 = arith.mulf %85, %cst_5 : f64
      %87 = arith.addf %86, %cst_1 : f64
      linalg.yield %87 : f64
    } -> tensor<2x8x4x4xf64>
    %22 = tensor.empty() : tensor<2x8x4x4xi1>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_2 : tensor<2x8x4x4xf64>, tensor<f64>) outs(%22 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f64, %in_27: f64, %out: i1):
      %45 = arith.cmpf olt, %in, %in_27 : f64
      linalg.yield %45 : i1
    } -> tensor<2x8x4x4xi1>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x4x4xi1>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %45 = arith.uitofp %in : i1 to f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %17 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %45 = arith.mulf %in, %in_27 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_3 : f64 to f32
      %46 = arith.divf %in, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x4xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x4x4xf32>) outs(%22 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %45 = arith.cmpf une, %in, %cst : f32
      linalg.yield %45 : i1
    } -> tensor<2x8x4x4xi1>
    %collapsed_11 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %28 = tensor.empty() : tensor<16x4x16xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %30 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%29 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_13 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %collapsed_14 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %transposed_15 = linalg.transpose ins(%collapsed_11 : tensor<16x4x4xf32>) outs(%2 : tensor<16x4x4xf32>) permutation = [0, 2, 1] 
    %31 = linalg.batch_matmul ins(%transposed_15, %collapsed_14 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%29 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %32 = tensor.empty() : tensor<16x16x4xf32>
    %transposed_16 = linalg.transpose ins(%collapsed_12 : tensor<16x4x16xf32>) outs(%32 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %33 = linalg.batch_matmul ins(%collapsed_14, %transposed_16 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded_17 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %expanded_18 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x8x4x4xi1>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %45 = arith.uitofp %in : i1 to f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_4 : f64 to f32
      %46 = arith.mulf %in, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x4x4xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %35 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %45 = arith.mulf %in, %in_27 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %17 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %45 = arith.mulf %in, %in_27 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %38 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %45 = arith.mulf %in, %in_27 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %39 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %45 = arith.subf %in, %in_27 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_19 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %transposed_20 = linalg.transpose ins(%collapsed : tensor<16x4x16xf32>) outs(%32 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %41 = linalg.fill ins(%cst : f32) outs(%32 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %42 = linalg.batch_matmul ins(%transposed_20, %collapsed_19 : tensor<16x16x4xf32>, tensor<16x4x4xf32>) outs(%41 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %transposed_21 = linalg.transpose ins(%collapsed_9 : tensor<16x16x4xf32>) outs(%28 : tensor<16x4x16xf32>) permutation = [0, 2, 1] 
    %43 = linalg.batch_matmul ins(%collapsed_19, %transposed_21 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%29 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_22 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf32> into tensor<2x8x16x4xf32>
    %expanded_23 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %44 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_17 : tensor<2x8x4x16xf32>) outs(%44 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%expanded_22 : tensor<2x8x16x4xf32>) outs(%44 : tensor<2x4x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_26 = linalg.transpose ins(%expanded_23 : tensor<2x8x4x16xf32>) outs(%44 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    return %expanded_13, %transposed_6, %transposed_7, %transposed_26, %transposed_25, %transposed_24 : tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_27(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x8x4x16xf32>) -> (tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
    %c4_i64 = arith.constant 4 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c32_i64 = arith.constant 32 : i64
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant dense<0.88662299999999994> : tensor<f64>
    %cst_3 = arith.constant 0.88662299999999994 : f64
    %cst_4 = arith.constant 1.1278750946005236 : f64
    %cst_5 = arith.constant 5.4210107999999998E-20 : f64
    %c6364136223846793005_i64 = arith.constant 6364136223846793005 : i64
    %c1442695040888963407_i64 = arith.constant 1442695040888963407 : i64
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_6 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_7 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_8 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %7 = tensor.empty() : tensor<2x8x4xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %9:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x8x4x4xf32>) outs(%8, %6 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %44 = linalg.index 3 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = arith.maximumf %in, %out : f32
      %47 = arith.cmpf ogt, %in, %out : f32
      %48 = arith.select %47, %45, %out_27 : i64
      linalg.yield %46, %48 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_10 = tensor.expand_shape %9#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %10 = tensor.empty() : tensor<2x8x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_10 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %44 = arith.subf %in, %in_27 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x4x4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = tensor.empty() : tensor<2x8x4x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%14 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %44 = arith.divf %in, %in_27 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x4x4xf32>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %17 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %18 = arith.addi %17, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %18 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %19 = tensor.empty() : tensor<2x8x4x4xf64>
    %20 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%19 : tensor<2x8x4x4xf64>) {
    ^bb0(%out: f64):
      %44 = linalg.index 0 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = linalg.index 1 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = linalg.index 2 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = linalg.index 3 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = arith.muli %45, %c8_i64 : i64
      %53 = arith.addi %52, %47 : i64
      %54 = arith.muli %53, %c4_i64 : i64
      %55 = arith.addi %54, %49 : i64
      %56 = arith.muli %55, %c4_i64 : i64
      %57 = arith.addi %56, %51 : i64
      %58 = arith.muli %57, %18 : i64
      %59 = arith.addi %58, %18 : i64
      %60 = arith.muli %58, %58 : i64
      %61 = arith.addi %60, %58 : i64
      %62 = arith.shli %61, %c32_i64 : i64
      %63 = arith.shrui %61, %c32_i64 : i64
      %64 = arith.ori %62, %63 : i64
      %65 = arith.muli %64, %64 : i64
      %66 = arith.addi %65, %59 : i64
      %67 = arith.shli %66, %c32_i64 : i64
      %68 = arith.shrui %66, %c32_i64 : i64
      %69 = arith.ori %67, %68 : i64
      %70 = arith.muli %69, %69 : i64
      %71 = arith.addi %70, %58 : i64
      %72 = arith.shli %71, %c32_i64 : i64
      %73 = arith.shrui %71, %c32_i64 : i64
      %74 = arith.ori %72, %73 : i64
      %75 = arith.muli %74, %74 : i64
      %76 = arith.addi %75, %59 : i64
      %77 = arith.shli %76, %c32_i64 : i64
      %78 = arith.shrui %76, %c32_i64 : i64
      %79 = arith.ori %77, %78 : i64
      %80 = arith.muli %79, %79 : i64
      %81 = arith.addi %80, %58 : i64
      %82 = arith.shrui %81, %c32_i64 : i64
      %83 = arith.xori %76, %82 : i64
      %84 = arith.uitofp %83 : i64 to f64
      %85 = arith.mulf %84, %cst_5 : f64
      %86 = arith.addf %85, %cst_1 : f64
      linalg.yield %86 : f64
    } -> tensor<2x8x4x4xf64>
    %21 = tensor.empty() : tensor<2x8x4x4xi1>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_2 : tensor<2x8x4x4xf64>, tensor<f64>) outs(%21 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f64, %in_27: f64, %out: i1):
      %44 = arith.cmpf olt, %in, %in_27 : f64
      linalg.yield %44 : i1
    } -> tensor<2x8x4x4xi1>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x8x4x4xi1>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %44 = arith.uitofp %in : i1 to f32
      linalg.yield %44 : f32
    } -> tensor<2x8x4x4xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %44 = arith.mulf %in, %in_27 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x4x4xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.truncf %cst_3 : f64 to f32
      %45 = arith.divf %in, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x4x4xf32>) outs(%21 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %44 = arith.cmpf une, %in, %cst : f32
      linalg.yield %44 : i1
    } -> tensor<2x8x4x4xi1>
    %collapsed_11 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %27 = tensor.empty() : tensor<16x4x16xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %29 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%28 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_13 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %collapsed_14 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %transposed_15 = linalg.transpose ins(%collapsed_11 : tensor<16x4x4xf32>) outs(%2 : tensor<16x4x4xf32>) permutation = [0, 2, 1] 
    %30 = linalg.batch_matmul ins(%transposed_15, %collapsed_14 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%28 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %31 = tensor.empty() : tensor<16x16x4xf32>
    %transposed_16 = linalg.transpose ins(%collapsed_12 : tensor<16x4x16xf32>) outs(%31 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %32 = linalg.batch_matmul ins(%collapsed_14, %transposed_16 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded_17 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %expanded_18 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x8x4x4xi1>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %44 = arith.uitofp %in : i1 to f32
      linalg.yield %44 : f32
    } -> tensor<2x8x4x4xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.truncf %cst_4 : f64 to f32
      %45 = arith.mulf %in, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x4x4xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %34 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %44 = arith.mulf %in, %in_27 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x4x4xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %44 = arith.mulf %in, %in_27 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x4x4xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x8x4x4xf32>) outs(%14 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x4x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %37 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %44 = arith.mulf %in, %in_27 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x4x4xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %38 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %44 = arith.subf %in, %in_27 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_19 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %transposed_20 = linalg.transpose ins(%collapsed : tensor<16x4x16xf32>) outs(%31 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %40 = linalg.fill ins(%cst : f32) outs(%31 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %41 = linalg.batch_matmul ins(%transposed_20, %collapsed_19 : tensor<16x16x4xf32>, tensor<16x4x4xf32>) outs(%40 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %transposed_21 = linalg.transpose ins(%collapsed_9 : tensor<16x16x4xf32>) outs(%27 : tensor<16x4x16xf32>) permutation = [0, 2, 1] 
    %42 = linalg.batch_matmul ins(%collapsed_19, %transposed_21 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%28 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_22 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf32> into tensor<2x8x16x4xf32>
    %expanded_23 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %43 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_17 : tensor<2x8x4x16xf32>) outs(%43 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%expanded_22 : tensor<2x8x16x4xf32>) outs(%43 : tensor<2x4x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_26 = linalg.transpose ins(%expanded_23 : tensor<2x8x4x16xf32>) outs(%43 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    return %expanded_13, %transposed_6, %transposed_7, %transposed_26, %transposed_25, %transposed_24 : tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_28(%arg0: tensor<2x6x16x8xf32>, %arg1: tensor<2x6x16x8xf32>, %arg2: tensor<2x6x16x8xf32>, %arg3: tensor<f32>, %arg4: tensor<2x6x16x8xf32>) -> (tensor<2x6x16x8xf32>, tensor<2x6x16x8xf32>, tensor<2x6x16x8xf32>, tensor<2x6x16x8xf32>) {
    %c16_i64 = arith.constant 16 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c6_i64 = arith.constant 6 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c32_i64 = arith.constant 32 : i64
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant dense<0.88662299999999994> : tensor<f64>
    %cst_3 = arith.constant 0.88662299999999994 : f64
    %cst_4 = arith.constant 1.1278750946005236 : f64
    %cst_5 = arith.constant 5.4210107999999998E-20 : f64
    %c6364136223846793005_i64 = arith.constant 6364136223846793005 : i64
    %c1442695040888963407_i64 = arith.constant 1442695040888963407 : i64
    %0 = tensor.empty() : tensor<2x6x8x16xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x6x16x8xf32>) outs(%0 : tensor<2x6x8x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x6x16x8xf32> into tensor<12x16x8xf32>
    %collapsed_6 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x6x8x16xf32> into tensor<12x8x16xf32>
    %1 = tensor.empty() : tensor<12x16x16xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<12x16x16xf32>) -> tensor<12x16x16xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<12x16x8xf32>, tensor<12x8x16xf32>) outs(%2 : tensor<12x16x16xf32>) -> tensor<12x16x16xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 6, 16, 16] : tensor<12x16x16xf32> into tensor<2x6x16x16xf32>
    %4 = tensor.empty() : tensor<2x6x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x6x16x16xf32>, tensor<f32>) outs(%4 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.mulf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x16x16xf32>
    %6 = tensor.empty() : tensor<2x6x16xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x6x16xi64>) -> tensor<2x6x16xi64>
    %8 = tensor.empty() : tensor<2x6x16xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x6x16xf32>) -> tensor<2x6x16xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x6x16x16xf32>) outs(%9, %7 : tensor<2x6x16xf32>, tensor<2x6x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %45 = linalg.index 3 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_22 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2x6x16xf32>, tensor<2x6x16xi64>)
    %expanded_7 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 6, 16, 1] : tensor<2x6x16xf32> into tensor<2x6x16x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_7 : tensor<2x6x16x16xf32>, tensor<2x6x16x1xf32>) outs(%4 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.subf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x16x16xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x6x16x16xf32>) outs(%4 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x16x16xf32>
    %13 = tensor.empty() : tensor<2x6x16x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x6x16x1xf32>) -> tensor<2x6x16x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x6x16x16xf32>) outs(%14 : tensor<2x6x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x16x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x6x16x16xf32>, tensor<2x6x16x1xf32>) outs(%4 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.divf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x16x16xf32>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %17 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %18 = arith.addi %17, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %18 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %19 = tensor.empty() : tensor<2x6x16x16xf64>
    %20 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%19 : tensor<2x6x16x16xf64>) {
    ^bb0(%out: f64):
      %45 = linalg.index 0 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = linalg.index 1 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = linalg.index 2 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = linalg.index 3 : index
      %52 = arith.index_cast %51 : index to i64
      %53 = arith.muli %46, %c6_i64 : i64
      %54 = arith.addi %53, %48 : i64
      %55 = arith.muli %54, %c16_i64 : i64
      %56 = arith.addi %55, %50 : i64
      %57 = arith.muli %56, %c16_i64 : i64
      %58 = arith.addi %57, %52 : i64
      %59 = arith.muli %58, %18 : i64
      %60 = arith.addi %59, %18 : i64
      %61 = arith.muli %59, %59 : i64
      %62 = arith.addi %61, %59 : i64
      %63 = arith.shli %62, %c32_i64 : i64
      %64 = arith.shrui %62, %c32_i64 : i64
      %65 = arith.ori %63, %64 : i64
      %66 = arith.muli %65, %65 : i64
      %67 = arith.addi %66, %60 : i64
      %68 = arith.shli %67, %c32_i64 : i64
      %69 = arith.shrui %67, %c32_i64 : i64
      %70 = arith.ori %68, %69 : i64
      %71 = arith.muli %70, %70 : i64
      %72 = arith.addi %71, %59 : i64
      %73 = arith.shli %72, %c32_i64 : i64
      %74 = arith.shrui %72, %c32_i64 : i64
      %75 = arith.ori %73, %74 : i64
      %76 = arith.muli %75, %75 : i64
      %77 = arith.addi %76, %60 : i64
      %78 = arith.shli %77, %c32_i64 : i64
      %79 = arith.shrui %77, %c32_i64 : i64
      %80 = arith.ori %78, %79 : i64
      %81 = arith.muli %80, %80 : i64
      %82 = arith.addi %81, %59 : i64
      %83 = arith.shrui %82, %c32_i64 : i64
      %84 = arith.xori %77, %83 : i64
      %85 = arith.uitofp %84 : i64 to f64
      %86 = arith.mulf %85, %cst_5 : f64
      %87 = arith.addf %86, %cst_1 : f64
      linalg.yield %87 : f64
    } -> tensor<2x6x16x16xf64>
    %21 = tensor.empty() : tensor<2x6x16x16xi1>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_2 : tensor<2x6x16x16xf64>, tensor<f64>) outs(%21 : tensor<2x6x16x16xi1>) {
    ^bb0(%in: f64, %in_22: f64, %out: i1):
      %45 = arith.cmpf olt, %in, %in_22 : f64
      linalg.yield %45 : i1
    } -> tensor<2x6x16x16xi1>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x6x16x16xi1>) outs(%4 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: i1, %out: f32):
      %45 = arith.uitofp %in : i1 to f32
      linalg.yield %45 : f32
    } -> tensor<2x6x16x16xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %16 : tensor<2x6x16x16xf32>, tensor<2x6x16x16xf32>) outs(%4 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.mulf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x16x16xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x6x16x16xf32>) outs(%4 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_3 : f64 to f32
      %46 = arith.divf %in, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x16x16xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x6x16x16xf32>) outs(%21 : tensor<2x6x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %45 = arith.cmpf une, %in, %cst : f32
      linalg.yield %45 : i1
    } -> tensor<2x6x16x16xi1>
    %collapsed_8 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<2x6x16x16xf32> into tensor<12x16x16xf32>
    %collapsed_9 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x6x16x8xf32> into tensor<12x16x8xf32>
    %27 = tensor.empty() : tensor<12x16x8xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<12x16x8xf32>) -> tensor<12x16x8xf32>
    %29 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<12x16x16xf32>, tensor<12x16x8xf32>) outs(%28 : tensor<12x16x8xf32>) -> tensor<12x16x8xf32>
    %expanded_10 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 6, 16, 8] : tensor<12x16x8xf32> into tensor<2x6x16x8xf32>
    %collapsed_11 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x6x16x8xf32> into tensor<12x16x8xf32>
    %transposed_12 = linalg.transpose ins(%collapsed_8 : tensor<12x16x16xf32>) outs(%1 : tensor<12x16x16xf32>) permutation = [0, 2, 1] 
    %30 = linalg.batch_matmul ins(%transposed_12, %collapsed_11 : tensor<12x16x16xf32>, tensor<12x16x8xf32>) outs(%28 : tensor<12x16x8xf32>) -> tensor<12x16x8xf32>
    %31 = tensor.empty() : tensor<12x8x16xf32>
    %transposed_13 = linalg.transpose ins(%collapsed_9 : tensor<12x16x8xf32>) outs(%31 : tensor<12x8x16xf32>) permutation = [0, 2, 1] 
    %32 = linalg.batch_matmul ins(%collapsed_11, %transposed_13 : tensor<12x16x8xf32>, tensor<12x8x16xf32>) outs(%2 : tensor<12x16x16xf32>) -> tensor<12x16x16xf32>
    %expanded_14 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 6, 16, 8] : tensor<12x16x8xf32> into tensor<2x6x16x8xf32>
    %expanded_15 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 6, 16, 16] : tensor<12x16x16xf32> into tensor<2x6x16x16xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x6x16x16xi1>) outs(%4 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: i1, %out: f32):
      %45 = arith.uitofp %in : i1 to f32
      linalg.yield %45 : f32
    } -> tensor<2x6x16x16xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x6x16x16xf32>) outs(%4 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_4 : f64 to f32
      %46 = arith.mulf %in, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x16x16xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %34 : tensor<2x6x16x16xf32>, tensor<2x6x16x16xf32>) outs(%4 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.mulf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x16x16xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %16 : tensor<2x6x16x16xf32>, tensor<2x6x16x16xf32>) outs(%4 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.mulf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x16x16xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x6x16x16xf32>) outs(%14 : tensor<2x6x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x16x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %37 : tensor<2x6x16x16xf32>, tensor<2x6x16x1xf32>) outs(%4 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.mulf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x16x16xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %38 : tensor<2x6x16x16xf32>, tensor<2x6x16x16xf32>) outs(%4 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.subf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x16x16xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %arg3 : tensor<2x6x16x16xf32>, tensor<f32>) outs(%4 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.mulf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x16x16xf32>
    %collapsed_16 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x6x16x16xf32> into tensor<12x16x16xf32>
    %transposed_17 = linalg.transpose ins(%collapsed : tensor<12x16x8xf32>) outs(%31 : tensor<12x8x16xf32>) permutation = [0, 2, 1] 
    %41 = linalg.fill ins(%cst : f32) outs(%31 : tensor<12x8x16xf32>) -> tensor<12x8x16xf32>
    %42 = linalg.batch_matmul ins(%transposed_17, %collapsed_16 : tensor<12x8x16xf32>, tensor<12x16x16xf32>) outs(%41 : tensor<12x8x16xf32>) -> tensor<12x8x16xf32>
    %transposed_18 = linalg.transpose ins(%collapsed_6 : tensor<12x8x16xf32>) outs(%27 : tensor<12x16x8xf32>) permutation = [0, 2, 1] 
    %43 = linalg.batch_matmul ins(%collapsed_16, %transposed_18 : tensor<12x16x16xf32>, tensor<12x16x8xf32>) outs(%28 : tensor<12x16x8xf32>) -> tensor<12x16x8xf32>
    %expanded_19 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 6, 8, 16] : tensor<12x8x16xf32> into tensor<2x6x8x16xf32>
    %expanded_20 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 6, 16, 8] : tensor<12x16x8xf32> into tensor<2x6x16x8xf32>
    %44 = tensor.empty() : tensor<2x6x16x8xf32>
    %transposed_21 = linalg.transpose ins(%expanded_19 : tensor<2x6x8x16xf32>) outs(%44 : tensor<2x6x16x8xf32>) permutation = [0, 1, 3, 2] 
    return %expanded_10, %expanded_20, %transposed_21, %expanded_14 : tensor<2x6x16x8xf32>, tensor<2x6x16x8xf32>, tensor<2x6x16x8xf32>, tensor<2x6x16x8xf32>
  }
  func.func @pattern_29(%arg0: tensor<2x8x4x16xf32>, %arg1: tensor<2x8x4x16xf32>, %arg2: tensor<2x8x4x16xf32>, %arg3: tensor<1x1x8x8xf32>, %arg4: tensor<2x4x8x16xf32>) -> (tensor<2x4x8x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x8x8xf32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x8x4x16xf32>) outs(%0 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<2x8x4x16xf32>) outs(%0 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.truncf %cst_3 : f64 to f32
      %43 = arith.mulf %in, %42 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x8x16xf32>
    %2 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<2x8x4x16xf32>) outs(%2 : tensor<2x4x16x8xf32>) permutation = [0, 2, 3, 1] 
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<2x4x16x8xf32>) outs(%2 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.truncf %cst_3 : f64 to f32
      %43 = arith.mulf %in, %42 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x16x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_6 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %4 = tensor.empty() : tensor<8x8x8xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%5 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %7 = tensor.empty() : tensor<2x4x8x8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x8x8xf32>, tensor<1x1x8x8xf32>) outs(%7 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %42 = arith.addf %in, %in_24 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x8x8xf32>
    %9 = tensor.empty() : tensor<2x4x8xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %11 = tensor.empty() : tensor<2x4x8xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %13:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x8x8xf32>) outs(%12, %10 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %42 = linalg.index 3 : index
      %43 = arith.index_cast %42 : index to i64
      %44 = arith.maximumf %in, %out : f32
      %45 = arith.cmpf ogt, %in, %out : f32
      %46 = arith.select %45, %43, %out_24 : i64
      linalg.yield %44, %46 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_7 = tensor.expand_shape %13#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_7 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%7 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %42 = arith.subf %in, %in_24 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x4x8x8xf32>) outs(%7 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x8x8xf32>
    %16 = tensor.empty() : tensor<2x4x8x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x4x8x8xf32>) outs(%17 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %out : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%7 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %42 = arith.divf %in, %in_24 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x8x8xf32>
    %20 = tensor.empty() : tensor<2x4x8x8xi1>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x4x8x8xf32>) outs(%20 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %42 = arith.extf %in : f32 to f64
      %43 = arith.cmpf oeq, %42, %cst_2 : f64
      linalg.yield %43 : i1
    } -> tensor<2x4x8x8xi1>
    %22 = tensor.empty() : tensor<2x4x8x1xi1>
    %23 = linalg.fill ins(%true : i1) outs(%22 : tensor<2x4x8x1xi1>) -> tensor<2x4x8x1xi1>
    %24 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x4x8x8xi1>) outs(%23 : tensor<2x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %42 = arith.andi %in, %out : i1
      linalg.yield %42 : i1
    } -> tensor<2x4x8x1xi1>
    %25 = linalg.generic {indexing_maps = [#map3, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %cst_1, %19 : tensor<2x4x8x1xi1>, tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%7 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %42 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_8 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %26 = tensor.empty() : tensor<8x8x16xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %28 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%27 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_10 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %collapsed_11 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %transposed_12 = linalg.transpose ins(%collapsed_8 : tensor<8x8x8xf32>) outs(%4 : tensor<8x8x8xf32>) permutation = [0, 2, 1] 
    %29 = linalg.batch_matmul ins(%transposed_12, %collapsed_11 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%27 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %30 = tensor.empty() : tensor<8x16x8xf32>
    %transposed_13 = linalg.transpose ins(%collapsed_9 : tensor<8x8x16xf32>) outs(%30 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %31 = linalg.batch_matmul ins(%collapsed_11, %transposed_13 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%5 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_14 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_15 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %25 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%7 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %42 = arith.mulf %in, %in_24 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x4x8x8xf32>) outs(%17 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %out : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %33 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%7 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %42 = arith.mulf %in, %in_24 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %34 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%7 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %42 = arith.subf %in, %in_24 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_16 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %transposed_17 = linalg.transpose ins(%collapsed : tensor<8x8x16xf32>) outs(%30 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %36 = linalg.fill ins(%cst : f32) outs(%30 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %37 = linalg.batch_matmul ins(%transposed_17, %collapsed_16 : tensor<8x16x8xf32>, tensor<8x8x8xf32>) outs(%36 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %transposed_18 = linalg.transpose ins(%collapsed_6 : tensor<8x16x8xf32>) outs(%26 : tensor<8x8x16xf32>) permutation = [0, 2, 1] 
    %38 = linalg.batch_matmul ins(%collapsed_16, %transposed_18 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%27 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_19 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %expanded_20 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x4x16x8xf32>) outs(%2 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.truncf %cst_3 : f64 to f32
      %43 = arith.mulf %in, %42 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x16x8xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.truncf %cst_3 : f64 to f32
      %43 = arith.mulf %in, %42 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x8x16xf32>
    %41 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_14 : tensor<2x4x8x16xf32>) outs(%41 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%39 : tensor<2x4x16x8xf32>) outs(%41 : tensor<2x8x4x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_23 = linalg.transpose ins(%40 : tensor<2x4x8x16xf32>) outs(%41 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    return %expanded_10, %transposed_23, %transposed_22, %transposed_21 : tensor<2x4x8x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>
  }
  func.func @pattern_30(%arg0: tensor<2x8x4x16xf32>, %arg1: tensor<2x8x4x16xf32>, %arg2: tensor<2x8x4x16xf32>, %arg3: tensor<2x4x8x16xf32>) -> (tensor<2x4x8x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x8x8xf32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x8x4x16xf32>) outs(%0 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<2x8x4x16xf32>) outs(%0 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.truncf %cst_3 : f64 to f32
      %42 = arith.mulf %in, %41 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x8x16xf32>
    %2 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<2x8x4x16xf32>) outs(%2 : tensor<2x4x16x8xf32>) permutation = [0, 2, 3, 1] 
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<2x4x16x8xf32>) outs(%2 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.truncf %cst_3 : f64 to f32
      %42 = arith.mulf %in, %41 : f32
      linalg.yield %42 : f32
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
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %41 = linalg.index 3 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = arith.maximumf %in, %out : f32
      %44 = arith.cmpf ogt, %in, %out : f32
      %45 = arith.select %44, %42, %out_24 : i64
      linalg.yield %43, %45 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_7 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %12 = tensor.empty() : tensor<2x4x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_7 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%12 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %41 = arith.subf %in, %in_24 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x8x8xf32>) outs(%12 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x8x8xf32>
    %15 = tensor.empty() : tensor<2x4x8x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x4x8x8xf32>) outs(%16 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%12 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %41 = arith.divf %in, %in_24 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x8x8xf32>
    %19 = tensor.empty() : tensor<2x4x8x8xi1>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x8x8xf32>) outs(%19 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %41 = arith.extf %in : f32 to f64
      %42 = arith.cmpf oeq, %41, %cst_2 : f64
      linalg.yield %42 : i1
    } -> tensor<2x4x8x8xi1>
    %21 = tensor.empty() : tensor<2x4x8x1xi1>
    %22 = linalg.fill ins(%true : i1) outs(%21 : tensor<2x4x8x1xi1>) -> tensor<2x4x8x1xi1>
    %23 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<2x4x8x8xi1>) outs(%22 : tensor<2x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %41 = arith.andi %in, %out : i1
      linalg.yield %41 : i1
    } -> tensor<2x4x8x1xi1>
    %24 = linalg.generic {indexing_maps = [#map3, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %cst_1, %18 : tensor<2x4x8x1xi1>, tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%12 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %41 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_8 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %25 = tensor.empty() : tensor<8x8x16xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %27 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%26 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_10 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %collapsed_11 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %transposed_12 = linalg.transpose ins(%collapsed_8 : tensor<8x8x8xf32>) outs(%4 : tensor<8x8x8xf32>) permutation = [0, 2, 1] 
    %28 = linalg.batch_matmul ins(%transposed_12, %collapsed_11 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%26 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %29 = tensor.empty() : tensor<8x16x8xf32>
    %transposed_13 = linalg.transpose ins(%collapsed_9 : tensor<8x8x16xf32>) outs(%29 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %30 = linalg.batch_matmul ins(%collapsed_11, %transposed_13 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%5 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_14 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_15 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %24 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%12 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %41 = arith.mulf %in, %in_24 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x4x8x8xf32>) outs(%16 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x8x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %32 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%12 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %41 = arith.mulf %in, %in_24 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %33 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%12 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %41 = arith.subf %in, %in_24 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_16 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %transposed_17 = linalg.transpose ins(%collapsed : tensor<8x8x16xf32>) outs(%29 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %35 = linalg.fill ins(%cst : f32) outs(%29 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %36 = linalg.batch_matmul ins(%transposed_17, %collapsed_16 : tensor<8x16x8xf32>, tensor<8x8x8xf32>) outs(%35 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %transposed_18 = linalg.transpose ins(%collapsed_6 : tensor<8x16x8xf32>) outs(%25 : tensor<8x8x16xf32>) permutation = [0, 2, 1] 
    %37 = linalg.batch_matmul ins(%collapsed_16, %transposed_18 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%26 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_19 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %expanded_20 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x4x16x8xf32>) outs(%2 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.truncf %cst_3 : f64 to f32
      %42 = arith.mulf %in, %41 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x16x8xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.truncf %cst_3 : f64 to f32
      %42 = arith.mulf %in, %41 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x8x16xf32>
    %40 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_14 : tensor<2x4x8x16xf32>) outs(%40 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%38 : tensor<2x4x16x8xf32>) outs(%40 : tensor<2x8x4x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_23 = linalg.transpose ins(%39 : tensor<2x4x8x16xf32>) outs(%40 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    return %expanded_10, %transposed_23, %transposed_22, %transposed_21 : tensor<2x4x8x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>
  }
  func.func @pattern_13(%arg0: tensor<1024x128x128xf32>, %arg1: tensor<1024x128x128xf32>, %arg2: tensor<1024x128x128xf32>, %arg3: tensor<1024x128x128xf32>) -> (tensor<1024x128x128xf32>, tensor<1024x128x128xf32>, tensor<1024x128x128xf32>, tensor<1024x128x128xf32>) {
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
    %7:2 = linalg.generic {indexing_maps = [#map5, #map7, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<1024x128x128xf32>) outs(%6, %4 : tensor<1024x128xf32>, tensor<1024x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_5: i64):
      %23 = linalg.index 2 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = arith.maximumf %in, %out : f32
      %26 = arith.cmpf ogt, %in, %out : f32
      %27 = arith.select %26, %24, %out_5 : i64
      linalg.yield %25, %27 : f32, i64
    } -> (tensor<1024x128xf32>, tensor<1024x128xi64>)
    %expanded = tensor.expand_shape %7#0 [[0], [1, 2]] output_shape [1024, 128, 1] : tensor<1024x128xf32> into tensor<1024x128x1xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded : tensor<1024x128x128xf32>, tensor<1024x128x1xf32>) outs(%0 : tensor<1024x128x128xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %23 = arith.subf %in, %in_5 : f32
      linalg.yield %23 : f32
    } -> tensor<1024x128x128xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1024x128x128xf32>) outs(%0 : tensor<1024x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.exp %in : f32
      linalg.yield %23 : f32
    } -> tensor<1024x128x128xf32>
    %10 = tensor.empty() : tensor<1024x128x1xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1024x128x1xf32>) -> tensor<1024x128x1xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<1024x128x128xf32>) outs(%11 : tensor<1024x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<1024x128x1xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %12 : tensor<1024x128x128xf32>, tensor<1024x128x1xf32>) outs(%0 : tensor<1024x128x128xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %23 = arith.divf %in, %in_5 : f32
      linalg.yield %23 : f32
    } -> tensor<1024x128x128xf32>
    %14 = linalg.batch_matmul ins(%13, %arg2 : tensor<1024x128x128xf32>, tensor<1024x128x128xf32>) outs(%1 : tensor<1024x128x128xf32>) -> tensor<1024x128x128xf32>
    %transposed_1 = linalg.transpose ins(%13 : tensor<1024x128x128xf32>) outs(%0 : tensor<1024x128x128xf32>) permutation = [0, 2, 1] 
    %15 = linalg.batch_matmul ins(%transposed_1, %arg3 : tensor<1024x128x128xf32>, tensor<1024x128x128xf32>) outs(%1 : tensor<1024x128x128xf32>) -> tensor<1024x128x128xf32>
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<1024x128x128xf32>) outs(%0 : tensor<1024x128x128xf32>) permutation = [0, 2, 1] 
    %16 = linalg.batch_matmul ins(%arg3, %transposed_2 : tensor<1024x128x128xf32>, tensor<1024x128x128xf32>) outs(%1 : tensor<1024x128x128xf32>) -> tensor<1024x128x128xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %13 : tensor<1024x128x128xf32>, tensor<1024x128x128xf32>) outs(%0 : tensor<1024x128x128xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %23 = arith.mulf %in, %in_5 : f32
      linalg.yield %23 : f32
    } -> tensor<1024x128x128xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<1024x128x128xf32>) outs(%11 : tensor<1024x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<1024x128x1xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %18 : tensor<1024x128x128xf32>, tensor<1024x128x1xf32>) outs(%0 : tensor<1024x128x128xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %23 = arith.mulf %in, %in_5 : f32
      linalg.yield %23 : f32
    } -> tensor<1024x128x128xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<1024x128x128xf32>, tensor<1024x128x128xf32>) outs(%0 : tensor<1024x128x128xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %23 = arith.subf %in, %in_5 : f32
      linalg.yield %23 : f32
    } -> tensor<1024x128x128xf32>
    %transposed_3 = linalg.transpose ins(%arg0 : tensor<1024x128x128xf32>) outs(%0 : tensor<1024x128x128xf32>) permutation = [0, 2, 1] 
    %21 = linalg.batch_matmul ins(%transposed_3, %20 : tensor<1024x128x128xf32>, tensor<1024x128x128xf32>) outs(%1 : tensor<1024x128x128xf32>) -> tensor<1024x128x128xf32>
    %22 = linalg.batch_matmul ins(%20, %arg1 : tensor<1024x128x128xf32>, tensor<1024x128x128xf32>) outs(%1 : tensor<1024x128x128xf32>) -> tensor<1024x128x128xf32>
    %transposed_4 = linalg.transpose ins(%21 : tensor<1024x128x128xf32>) outs(%0 : tensor<1024x128x128xf32>) permutation = [0, 2, 1] 
    return %14, %22, %transposed_4, %15 : tensor<1024x128x128xf32>, tensor<1024x128x128xf32>, tensor<1024x128x128xf32>, tensor<1024x128x128xf32>
  }
  func.func @pattern_15(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x4xf32>, %arg4: tensor<f32>, %arg5: tensor<2x8x4x16xf32>) -> (tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_3 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_4 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_5 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg4 : tensor<2x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %39 = arith.divf %in, %in_23 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = tensor.empty() : tensor<2x4xi1>
    %8 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2x4xf32>) outs(%7 : tensor<2x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %39 = arith.cmpf oeq, %in, %cst : f32
      linalg.yield %39 : i1
    } -> tensor<2x4xi1>
    %9 = tensor.empty() : tensor<2x8x4x4xi1>
    %10 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x4xi1>) outs(%9 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x4x4xi1>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_2, %6 : tensor<2x8x4x4xi1>, tensor<f32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %in_23: f32, %in_24: f32, %out: f32):
      %39 = arith.select %in, %in_23, %in_24 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %12 = tensor.empty() : tensor<2x8x4xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %14 = tensor.empty() : tensor<2x8x4xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %16:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<2x8x4x4xf32>) outs(%15, %13 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %39 = linalg.index 3 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.maximumf %in, %out : f32
      %42 = arith.cmpf ogt, %in, %out : f32
      %43 = arith.select %42, %40, %out_23 : i64
      linalg.yield %41, %43 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_6 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_6 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %39 = arith.subf %in, %in_23 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.exp %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %19 = tensor.empty() : tensor<2x8x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x8x4x4xf32>) outs(%20 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %out : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %39 = arith.divf %in, %in_23 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_7 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_8 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %23 = tensor.empty() : tensor<16x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_9 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %collapsed_10 = tensor.collapse_shape %arg5 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %transposed_11 = linalg.transpose ins(%collapsed_7 : tensor<16x4x4xf32>) outs(%2 : tensor<16x4x4xf32>) permutation = [0, 2, 1] 
    %26 = linalg.batch_matmul ins(%transposed_11, %collapsed_10 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %27 = tensor.empty() : tensor<16x16x4xf32>
    %transposed_12 = linalg.transpose ins(%collapsed_8 : tensor<16x4x16xf32>) outs(%27 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %28 = linalg.batch_matmul ins(%collapsed_10, %transposed_12 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded_13 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %expanded_14 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %22 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %39 = arith.mulf %in, %in_23 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x8x4x4xf32>) outs(%20 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %out : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %30 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %39 = arith.mulf %in, %in_23 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %39 = arith.subf %in, %in_23 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_1, %32 : tensor<2x8x4x4xi1>, tensor<f32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %in_23: f32, %in_24: f32, %out: f32):
      %39 = arith.select %in, %in_23, %in_24 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %arg4 : tensor<2x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %39 = arith.divf %in, %in_23 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_15 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %transposed_16 = linalg.transpose ins(%collapsed : tensor<16x4x16xf32>) outs(%27 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %35 = linalg.fill ins(%cst : f32) outs(%27 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %36 = linalg.batch_matmul ins(%transposed_16, %collapsed_15 : tensor<16x16x4xf32>, tensor<16x4x4xf32>) outs(%35 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %transposed_17 = linalg.transpose ins(%collapsed_5 : tensor<16x16x4xf32>) outs(%23 : tensor<16x4x16xf32>) permutation = [0, 2, 1] 
    %37 = linalg.batch_matmul ins(%collapsed_15, %transposed_17 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_18 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf32> into tensor<2x8x16x4xf32>
    %expanded_19 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %38 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_13 : tensor<2x8x4x16xf32>) outs(%38 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%expanded_18 : tensor<2x8x16x4xf32>) outs(%38 : tensor<2x4x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_22 = linalg.transpose ins(%expanded_19 : tensor<2x8x4x16xf32>) outs(%38 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    return %expanded_9, %transposed_22, %transposed_21, %transposed_20 : tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_17(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x4xf32>, %arg4: tensor<f32>, %arg5: tensor<2x8x4x16xf32>) -> (tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_3 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_4 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_5 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg4 : tensor<2x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %39 = arith.divf %in, %in_23 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = tensor.empty() : tensor<2x4xi1>
    %8 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2x4xf32>) outs(%7 : tensor<2x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %39 = arith.cmpf oeq, %in, %cst : f32
      linalg.yield %39 : i1
    } -> tensor<2x4xi1>
    %9 = tensor.empty() : tensor<2x8x4x4xi1>
    %10 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x4xi1>) outs(%9 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x4x4xi1>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_2, %6 : tensor<2x8x4x4xi1>, tensor<f32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %in_23: f32, %in_24: f32, %out: f32):
      %39 = arith.select %in, %in_23, %in_24 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %12 = tensor.empty() : tensor<2x8x4xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %14 = tensor.empty() : tensor<2x8x4xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %16:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<2x8x4x4xf32>) outs(%15, %13 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %39 = linalg.index 3 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.maximumf %in, %out : f32
      %42 = arith.cmpf ogt, %in, %out : f32
      %43 = arith.select %42, %40, %out_23 : i64
      linalg.yield %41, %43 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_6 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_6 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %39 = arith.subf %in, %in_23 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.exp %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %19 = tensor.empty() : tensor<2x8x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x8x4x4xf32>) outs(%20 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %out : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %39 = arith.divf %in, %in_23 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_7 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_8 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %23 = tensor.empty() : tensor<16x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_9 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %collapsed_10 = tensor.collapse_shape %arg5 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %transposed_11 = linalg.transpose ins(%collapsed_7 : tensor<16x4x4xf32>) outs(%2 : tensor<16x4x4xf32>) permutation = [0, 2, 1] 
    %26 = linalg.batch_matmul ins(%transposed_11, %collapsed_10 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %27 = tensor.empty() : tensor<16x16x4xf32>
    %transposed_12 = linalg.transpose ins(%collapsed_8 : tensor<16x4x16xf32>) outs(%27 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %28 = linalg.batch_matmul ins(%collapsed_10, %transposed_12 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded_13 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %expanded_14 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %22 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %39 = arith.mulf %in, %in_23 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x8x4x4xf32>) outs(%20 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %out : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %30 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %39 = arith.mulf %in, %in_23 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %39 = arith.subf %in, %in_23 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_1, %32 : tensor<2x8x4x4xi1>, tensor<f32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %in_23: f32, %in_24: f32, %out: f32):
      %39 = arith.select %in, %in_23, %in_24 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %arg4 : tensor<2x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %39 = arith.divf %in, %in_23 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_15 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %transposed_16 = linalg.transpose ins(%collapsed : tensor<16x4x16xf32>) outs(%27 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %35 = linalg.fill ins(%cst : f32) outs(%27 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %36 = linalg.batch_matmul ins(%transposed_16, %collapsed_15 : tensor<16x16x4xf32>, tensor<16x4x4xf32>) outs(%35 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %transposed_17 = linalg.transpose ins(%collapsed_5 : tensor<16x16x4xf32>) outs(%23 : tensor<16x4x16xf32>) permutation = [0, 2, 1] 
    %37 = linalg.batch_matmul ins(%collapsed_15, %transposed_17 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_18 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf32> into tensor<2x8x16x4xf32>
    %expanded_19 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %38 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_13 : tensor<2x8x4x16xf32>) outs(%38 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%expanded_18 : tensor<2x8x16x4xf32>) outs(%38 : tensor<2x4x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_22 = linalg.transpose ins(%expanded_19 : tensor<2x8x4x16xf32>) outs(%38 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    return %expanded_9, %transposed_22, %transposed_21, %transposed_20 : tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_18(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x1x1x4xi1>, %arg4: tensor<2x8x4x16xf32>) -> (tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<6.666600e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_5 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_6 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%1 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_7 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %5 = tensor.empty() : tensor<2x8x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_3 : tensor<2x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %35 = arith.divf %in, %in_25 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = linalg.generic {indexing_maps = [#map6, #map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %6, %cst_2 : tensor<2x1x1x4xi1>, tensor<2x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %in_25: f32, %in_26: f32, %out: f32):
      %35 = arith.select %in, %in_25, %in_26 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x4x4xf32>
    %8 = tensor.empty() : tensor<2x8x4xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %10 = tensor.empty() : tensor<2x8x4xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x8x4x4xf32>) outs(%11, %9 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_25: i64):
      %35 = linalg.index 3 : index
      %36 = arith.index_cast %35 : index to i64
      %37 = arith.maximumf %in, %out : f32
      %38 = arith.cmpf ogt, %in, %out : f32
      %39 = arith.select %38, %36, %out_25 : i64
      linalg.yield %37, %39 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_8 = tensor.expand_shape %12#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_8 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %35 = arith.subf %in, %in_25 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.exp %in : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x4x4xf32>
    %15 = tensor.empty() : tensor<2x8x4x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x8x4x4xf32>) outs(%16 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %out : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %35 = arith.divf %in, %in_25 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_9 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_10 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %19 = tensor.empty() : tensor<16x4x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %21 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%20 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_11 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %collapsed_12 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %transposed_13 = linalg.transpose ins(%collapsed_9 : tensor<16x4x4xf32>) outs(%2 : tensor<16x4x4xf32>) permutation = [0, 2, 1] 
    %22 = linalg.batch_matmul ins(%transposed_13, %collapsed_12 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%20 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %23 = tensor.empty() : tensor<16x16x4xf32>
    %transposed_14 = linalg.transpose ins(%collapsed_10 : tensor<16x4x16xf32>) outs(%23 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %24 = linalg.batch_matmul ins(%collapsed_12, %transposed_14 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded_15 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %expanded_16 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %18 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %35 = arith.mulf %in, %in_25 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x4x4xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x8x4x4xf32>) outs(%16 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %out : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x4x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %26 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %35 = arith.mulf %in, %in_25 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x4x4xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %27 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %35 = arith.subf %in, %in_25 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x4x4xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %28, %cst_1 : tensor<2x1x1x4xi1>, tensor<2x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %in_25: f32, %in_26: f32, %out: f32):
      %35 = arith.select %in, %in_25, %in_26 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x4x4xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_3 : tensor<2x8x4x4xf32>, tensor<f32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %35 = arith.divf %in, %in_25 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_17 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %transposed_18 = linalg.transpose ins(%collapsed : tensor<16x4x16xf32>) outs(%23 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %31 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %32 = linalg.batch_matmul ins(%transposed_18, %collapsed_17 : tensor<16x16x4xf32>, tensor<16x4x4xf32>) outs(%31 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %transposed_19 = linalg.transpose ins(%collapsed_7 : tensor<16x16x4xf32>) outs(%19 : tensor<16x4x16xf32>) permutation = [0, 2, 1] 
    %33 = linalg.batch_matmul ins(%collapsed_17, %transposed_19 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%20 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_20 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf32> into tensor<2x8x16x4xf32>
    %expanded_21 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %34 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_15 : tensor<2x8x4x16xf32>) outs(%34 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%expanded_20 : tensor<2x8x16x4xf32>) outs(%34 : tensor<2x4x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_24 = linalg.transpose ins(%expanded_21 : tensor<2x8x4x16xf32>) outs(%34 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    return %expanded_11, %transposed_4, %transposed_5, %transposed_24, %transposed_23, %transposed_22 : tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_19(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<1x1x8x8xi1>, %arg4: tensor<1x1x8x8xf32>, %arg5: tensor<2x4x8x16xf32>) -> (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<6.666600e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %4 = tensor.empty() : tensor<2x4x8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_3 : tensor<2x4x8x8xf32>, tensor<f32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %35 = arith.divf %in, %in_20 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %5, %cst_2 : tensor<1x1x8x8xi1>, tensor<2x4x8x8xf32>, tensor<f32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %35 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %arg4 : tensor<2x4x8x8xf32>, tensor<1x1x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %35 = arith.addf %in, %in_20 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x8x8xf32>
    %8 = tensor.empty() : tensor<2x4x8xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %10 = tensor.empty() : tensor<2x4x8xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x8x8xf32>) outs(%11, %9 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %35 = linalg.index 3 : index
      %36 = arith.index_cast %35 : index to i64
      %37 = arith.maximumf %in, %out : f32
      %38 = arith.cmpf ogt, %in, %out : f32
      %39 = arith.select %38, %36, %out_20 : i64
      linalg.yield %37, %39 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_5 = tensor.expand_shape %12#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_5 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %35 = arith.subf %in, %in_20 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.exp %in : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x8x8xf32>
    %15 = tensor.empty() : tensor<2x4x8x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x4x8x8xf32>) outs(%16 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %out : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %35 = arith.divf %in, %in_20 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_6 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_7 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %19 = tensor.empty() : tensor<8x8x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %21 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%20 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_8 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %collapsed_9 = tensor.collapse_shape %arg5 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %transposed_10 = linalg.transpose ins(%collapsed_6 : tensor<8x8x8xf32>) outs(%1 : tensor<8x8x8xf32>) permutation = [0, 2, 1] 
    %22 = linalg.batch_matmul ins(%transposed_10, %collapsed_9 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%20 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %23 = tensor.empty() : tensor<8x16x8xf32>
    %transposed_11 = linalg.transpose ins(%collapsed_7 : tensor<8x8x16xf32>) outs(%23 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %24 = linalg.batch_matmul ins(%collapsed_9, %transposed_11 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_12 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_13 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf32> into tensor<2x4x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %18 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %35 = arith.mulf %in, %in_20 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x8x8xf32>) outs(%16 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %out : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %26 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %35 = arith.mulf %in, %in_20 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %27 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %35 = arith.subf %in, %in_20 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %28, %cst_1 : tensor<1x1x8x8xi1>, tensor<2x4x8x8xf32>, tensor<f32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %35 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_3 : tensor<2x4x8x8xf32>, tensor<f32>) outs(%4 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %35 = arith.divf %in, %in_20 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_14 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %transposed_15 = linalg.transpose ins(%collapsed : tensor<8x8x16xf32>) outs(%23 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %31 = linalg.fill ins(%cst : f32) outs(%23 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %32 = linalg.batch_matmul ins(%transposed_15, %collapsed_14 : tensor<8x16x8xf32>, tensor<8x8x8xf32>) outs(%31 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %transposed_16 = linalg.transpose ins(%collapsed_4 : tensor<8x16x8xf32>) outs(%19 : tensor<8x8x16xf32>) permutation = [0, 2, 1] 
    %33 = linalg.batch_matmul ins(%collapsed_14, %transposed_16 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%20 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_17 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %expanded_18 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %34 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_17 : tensor<2x4x16x8xf32>) outs(%34 : tensor<2x4x8x16xf32>) permutation = [0, 1, 3, 2] 
    return %expanded_8, %expanded_18, %transposed_19, %expanded_12 : tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_20(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x4xf32>, %arg4: tensor<2x8x4x16xf32>) -> (tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x8x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x8x4x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.truncf %cst_3 : f64 to f32
      %40 = arith.divf %in, %39 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x4x16xf32>
    %2 = tensor.empty() : tensor<2x8x16x4xf32>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf32>) outs(%2 : tensor<2x8x16x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_6 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x8x16x4xf32> into tensor<16x16x4xf32>
    %3 = tensor.empty() : tensor<16x4x4xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%4 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %6 = tensor.empty() : tensor<2x4xi1>
    %7 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2x4xf32>) outs(%6 : tensor<2x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %39 = arith.cmpf oeq, %in, %cst : f32
      linalg.yield %39 : i1
    } -> tensor<2x4xi1>
    %8 = tensor.empty() : tensor<2x8x4x4xi1>
    %9 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x4xi1>) outs(%8 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x8x4x4xi1>
    %10 = tensor.empty() : tensor<2x8x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %cst_2, %expanded : tensor<2x8x4x4xi1>, tensor<f32>, tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %39 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %12 = tensor.empty() : tensor<2x8x4xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %14 = tensor.empty() : tensor<2x8x4xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %16:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<2x8x4x4xf32>) outs(%15, %13 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %39 = linalg.index 3 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.maximumf %in, %out : f32
      %42 = arith.cmpf ogt, %in, %out : f32
      %43 = arith.select %42, %40, %out_24 : i64
      linalg.yield %41, %43 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_7 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_7 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %39 = arith.subf %in, %in_24 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.exp %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %19 = tensor.empty() : tensor<2x8x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x8x4x4xf32>) outs(%20 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %out : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %39 = arith.divf %in, %in_24 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_8 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %23 = tensor.empty() : tensor<16x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_10 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %collapsed_11 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %transposed_12 = linalg.transpose ins(%collapsed_8 : tensor<16x4x4xf32>) outs(%3 : tensor<16x4x4xf32>) permutation = [0, 2, 1] 
    %26 = linalg.batch_matmul ins(%transposed_12, %collapsed_11 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %27 = tensor.empty() : tensor<16x16x4xf32>
    %transposed_13 = linalg.transpose ins(%collapsed_9 : tensor<16x4x16xf32>) outs(%27 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %28 = linalg.batch_matmul ins(%collapsed_11, %transposed_13 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%4 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded_14 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %expanded_15 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %22 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %39 = arith.mulf %in, %in_24 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x8x4x4xf32>) outs(%20 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %out : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %30 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %39 = arith.mulf %in, %in_24 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %39 = arith.subf %in, %in_24 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %cst_1, %32 : tensor<2x8x4x4xi1>, tensor<f32>, tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %39 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %39 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_16 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %transposed_17 = linalg.transpose ins(%collapsed : tensor<16x4x16xf32>) outs(%27 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %34 = linalg.fill ins(%cst : f32) outs(%27 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %35 = linalg.batch_matmul ins(%transposed_17, %collapsed_16 : tensor<16x16x4xf32>, tensor<16x4x4xf32>) outs(%34 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %transposed_18 = linalg.transpose ins(%collapsed_6 : tensor<16x16x4xf32>) outs(%23 : tensor<16x4x16xf32>) permutation = [0, 2, 1] 
    %36 = linalg.batch_matmul ins(%collapsed_16, %transposed_18 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_19 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf32> into tensor<2x8x16x4xf32>
    %expanded_20 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x8x4x16xf32>) outs(%0 : tensor<2x8x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.truncf %cst_3 : f64 to f32
      %40 = arith.divf %in, %39 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x4x16xf32>
    %38 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_14 : tensor<2x8x4x16xf32>) outs(%38 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%expanded_19 : tensor<2x8x16x4xf32>) outs(%38 : tensor<2x4x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_23 = linalg.transpose ins(%37 : tensor<2x8x4x16xf32>) outs(%38 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    return %expanded_10, %transposed_23, %transposed_22, %transposed_21 : tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_21(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x1x1x4xf32>, %arg4: tensor<2x8x4x16xf32>) -> (tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
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
    %6 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x8x4x4xf32>, tensor<2x1x1x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %32 = arith.addf %in, %in_21 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = tensor.empty() : tensor<2x8x4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %9 = tensor.empty() : tensor<2x8x4xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x8x4x4xf32>) outs(%10, %8 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %32 = linalg.index 3 : index
      %33 = arith.index_cast %32 : index to i64
      %34 = arith.maximumf %in, %out : f32
      %35 = arith.cmpf ogt, %in, %out : f32
      %36 = arith.select %35, %33, %out_21 : i64
      linalg.yield %34, %36 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_4 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_4 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %32 = arith.subf %in, %in_21 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = math.exp %in : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = tensor.empty() : tensor<2x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %in, %out : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %32 = arith.divf %in, %in_21 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_5 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %18 = tensor.empty() : tensor<16x4x16xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %20 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%19 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_7 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %collapsed_8 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %transposed_9 = linalg.transpose ins(%collapsed_5 : tensor<16x4x4xf32>) outs(%2 : tensor<16x4x4xf32>) permutation = [0, 2, 1] 
    %21 = linalg.batch_matmul ins(%transposed_9, %collapsed_8 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%19 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %22 = tensor.empty() : tensor<16x16x4xf32>
    %transposed_10 = linalg.transpose ins(%collapsed_6 : tensor<16x4x16xf32>) outs(%22 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %23 = linalg.batch_matmul ins(%collapsed_8, %transposed_10 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded_11 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %expanded_12 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %17 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %32 = arith.mulf %in, %in_21 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x4x4xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %in, %out : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x4x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %25 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %32 = arith.mulf %in, %in_21 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x4x4xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %26 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %32 = arith.subf %in, %in_21 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_13 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %transposed_14 = linalg.transpose ins(%collapsed : tensor<16x4x16xf32>) outs(%22 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %28 = linalg.fill ins(%cst : f32) outs(%22 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %29 = linalg.batch_matmul ins(%transposed_14, %collapsed_13 : tensor<16x16x4xf32>, tensor<16x4x4xf32>) outs(%28 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %transposed_15 = linalg.transpose ins(%collapsed_3 : tensor<16x16x4xf32>) outs(%18 : tensor<16x4x16xf32>) permutation = [0, 2, 1] 
    %30 = linalg.batch_matmul ins(%collapsed_13, %transposed_15 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%19 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_16 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf32> into tensor<2x8x16x4xf32>
    %expanded_17 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %31 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_11 : tensor<2x8x4x16xf32>) outs(%31 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%expanded_16 : tensor<2x8x16x4xf32>) outs(%31 : tensor<2x4x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_20 = linalg.transpose ins(%expanded_17 : tensor<2x8x4x16xf32>) outs(%31 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    return %expanded_7, %transposed_20, %transposed_19, %transposed_18 : tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_22(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x1x1x4xf32>, %arg4: tensor<2x8x4x16xf32>) -> (tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
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
    %6 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x8x4x4xf32>, tensor<2x1x1x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %32 = arith.addf %in, %in_22 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x4x4xf32>
    %7 = tensor.empty() : tensor<2x8x4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %9 = tensor.empty() : tensor<2x8x4xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x8x4x4xf32>) outs(%10, %8 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %32 = linalg.index 3 : index
      %33 = arith.index_cast %32 : index to i64
      %34 = arith.maximumf %in, %out : f32
      %35 = arith.cmpf ogt, %in, %out : f32
      %36 = arith.select %35, %33, %out_22 : i64
      linalg.yield %34, %36 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %32 = arith.subf %in, %in_22 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = math.exp %in : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x4x4xf32>
    %14 = tensor.empty() : tensor<2x8x4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %in, %out : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %32 = arith.divf %in, %in_22 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %18 = tensor.empty() : tensor<16x4x16xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %20 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%19 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_8 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %collapsed_9 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %transposed_10 = linalg.transpose ins(%collapsed_6 : tensor<16x4x4xf32>) outs(%2 : tensor<16x4x4xf32>) permutation = [0, 2, 1] 
    %21 = linalg.batch_matmul ins(%transposed_10, %collapsed_9 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%19 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %22 = tensor.empty() : tensor<16x16x4xf32>
    %transposed_11 = linalg.transpose ins(%collapsed_7 : tensor<16x4x16xf32>) outs(%22 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %23 = linalg.batch_matmul ins(%collapsed_9, %transposed_11 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded_12 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %expanded_13 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %17 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %32 = arith.mulf %in, %in_22 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x4x4xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x8x4x4xf32>) outs(%15 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %in, %out : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x4x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %25 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %32 = arith.mulf %in, %in_22 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x4x4xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %26 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%5 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %32 = arith.subf %in, %in_22 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_14 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %transposed_15 = linalg.transpose ins(%collapsed : tensor<16x4x16xf32>) outs(%22 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %28 = linalg.fill ins(%cst : f32) outs(%22 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %29 = linalg.batch_matmul ins(%transposed_15, %collapsed_14 : tensor<16x16x4xf32>, tensor<16x4x4xf32>) outs(%28 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %transposed_16 = linalg.transpose ins(%collapsed_4 : tensor<16x16x4xf32>) outs(%18 : tensor<16x4x16xf32>) permutation = [0, 2, 1] 
    %30 = linalg.batch_matmul ins(%collapsed_14, %transposed_16 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%19 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_17 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf32> into tensor<2x8x16x4xf32>
    %expanded_18 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %31 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_12 : tensor<2x8x4x16xf32>) outs(%31 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%expanded_17 : tensor<2x8x16x4xf32>) outs(%31 : tensor<2x4x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_21 = linalg.transpose ins(%expanded_18 : tensor<2x8x4x16xf32>) outs(%31 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    return %expanded_8, %transposed_1, %transposed_2, %transposed_21, %transposed_20, %transposed_19 : tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_23(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<2x8x4x16xf32>) -> (tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
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
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %31 = linalg.index 3 : index
      %32 = arith.index_cast %31 : index to i64
      %33 = arith.maximumf %in, %out : f32
      %34 = arith.cmpf ogt, %in, %out : f32
      %35 = arith.select %34, %32, %out_22 : i64
      linalg.yield %33, %35 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %9#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %10 = tensor.empty() : tensor<2x8x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %31 = arith.subf %in, %in_22 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x4x4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.exp %in : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x4x4xf32>
    %13 = tensor.empty() : tensor<2x8x4x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x8x4x4xf32>) outs(%14 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %31 = arith.divf %in, %in_22 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_6 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %17 = tensor.empty() : tensor<16x4x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %19 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%18 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_8 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %collapsed_9 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %transposed_10 = linalg.transpose ins(%collapsed_6 : tensor<16x4x4xf32>) outs(%2 : tensor<16x4x4xf32>) permutation = [0, 2, 1] 
    %20 = linalg.batch_matmul ins(%transposed_10, %collapsed_9 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%18 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %21 = tensor.empty() : tensor<16x16x4xf32>
    %transposed_11 = linalg.transpose ins(%collapsed_7 : tensor<16x4x16xf32>) outs(%21 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %22 = linalg.batch_matmul ins(%collapsed_9, %transposed_11 : tensor<16x4x16xf32>, tensor<16x16x4xf32>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %expanded_12 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %expanded_13 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf32> into tensor<2x8x4x4xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %16 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %31 = arith.mulf %in, %in_22 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x4x4xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x8x4x4xf32>) outs(%14 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x4x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %24 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %31 = arith.mulf %in, %in_22 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x4x4xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %25 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %31 = arith.subf %in, %in_22 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x4x4xf32>
    %collapsed_14 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x8x4x4xf32> into tensor<16x4x4xf32>
    %transposed_15 = linalg.transpose ins(%collapsed : tensor<16x4x16xf32>) outs(%21 : tensor<16x16x4xf32>) permutation = [0, 2, 1] 
    %27 = linalg.fill ins(%cst : f32) outs(%21 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %28 = linalg.batch_matmul ins(%transposed_15, %collapsed_14 : tensor<16x16x4xf32>, tensor<16x4x4xf32>) outs(%27 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %transposed_16 = linalg.transpose ins(%collapsed_4 : tensor<16x16x4xf32>) outs(%17 : tensor<16x4x16xf32>) permutation = [0, 2, 1] 
    %29 = linalg.batch_matmul ins(%collapsed_14, %transposed_16 : tensor<16x4x4xf32>, tensor<16x4x16xf32>) outs(%18 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_17 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf32> into tensor<2x8x16x4xf32>
    %expanded_18 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    %30 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_12 : tensor<2x8x4x16xf32>) outs(%30 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%expanded_17 : tensor<2x8x16x4xf32>) outs(%30 : tensor<2x4x8x16xf32>) permutation = [0, 3, 1, 2] 
    %transposed_21 = linalg.transpose ins(%expanded_18 : tensor<2x8x4x16xf32>) outs(%30 : tensor<2x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    return %expanded_8, %transposed_1, %transposed_2, %transposed_21, %transposed_20, %transposed_19 : tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
  func.func @pattern_24(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x8x16xf32>, %arg2: tensor<2x4x8x16xf32>, %arg3: tensor<1x1x8x8xf32>, %arg4: tensor<2x4x8x16xf32>) -> (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
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
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %29 = arith.addf %in, %in_14 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_3 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %6 = tensor.empty() : tensor<8x8xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<8x8xi64>) -> tensor<8x8xi64>
    %8 = tensor.empty() : tensor<8x8xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %10:2 = linalg.generic {indexing_maps = [#map5, #map7, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_3 : tensor<8x8x8xf32>) outs(%9, %7 : tensor<8x8xf32>, tensor<8x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_14: i64):
      %29 = linalg.index 2 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_14 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<8x8xf32>, tensor<8x8xi64>)
    %expanded_4 = tensor.expand_shape %10#0 [[0], [1, 2]] output_shape [8, 8, 1] : tensor<8x8xf32> into tensor<8x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_3, %expanded_4 : tensor<8x8x8xf32>, tensor<8x8x1xf32>) outs(%1 : tensor<8x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %29 = arith.subf %in, %in_14 : f32
      linalg.yield %29 : f32
    } -> tensor<8x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<8x8x8xf32>) outs(%1 : tensor<8x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<8x8x8xf32>
    %13 = tensor.empty() : tensor<8x8x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<8x8x1xf32>) -> tensor<8x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<8x8x8xf32>) outs(%14 : tensor<8x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<8x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<8x8x8xf32>, tensor<8x8x1xf32>) outs(%1 : tensor<8x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %29 = arith.divf %in, %in_14 : f32
      linalg.yield %29 : f32
    } -> tensor<8x8x8xf32>
    %17 = tensor.empty() : tensor<8x8x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %19 = linalg.batch_matmul ins(%16, %collapsed_2 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%18 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_5 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %collapsed_6 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %transposed_7 = linalg.transpose ins(%16 : tensor<8x8x8xf32>) outs(%1 : tensor<8x8x8xf32>) permutation = [0, 2, 1] 
    %20 = linalg.batch_matmul ins(%transposed_7, %collapsed_6 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%18 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %transposed_8 = linalg.transpose ins(%collapsed_2 : tensor<8x8x16xf32>) outs(%0 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %21 = linalg.batch_matmul ins(%collapsed_6, %transposed_8 : tensor<8x8x16xf32>, tensor<8x16x8xf32>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %16 : tensor<8x8x8xf32>, tensor<8x8x8xf32>) outs(%1 : tensor<8x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %29 = arith.mulf %in, %in_14 : f32
      linalg.yield %29 : f32
    } -> tensor<8x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<8x8x8xf32>) outs(%14 : tensor<8x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<8x8x1xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %23 : tensor<8x8x8xf32>, tensor<8x8x1xf32>) outs(%1 : tensor<8x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %29 = arith.mulf %in, %in_14 : f32
      linalg.yield %29 : f32
    } -> tensor<8x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %24 : tensor<8x8x8xf32>, tensor<8x8x8xf32>) outs(%1 : tensor<8x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %29 = arith.subf %in, %in_14 : f32
      linalg.yield %29 : f32
    } -> tensor<8x8x8xf32>
    %transposed_9 = linalg.transpose ins(%collapsed : tensor<8x8x16xf32>) outs(%0 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %26 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %27 = linalg.batch_matmul ins(%transposed_9, %25 : tensor<8x16x8xf32>, tensor<8x8x8xf32>) outs(%26 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %28 = linalg.batch_matmul ins(%25, %collapsed_1 : tensor<8x8x8xf32>, tensor<8x8x16xf32>) outs(%18 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %transposed_10 = linalg.transpose ins(%27 : tensor<8x16x8xf32>) outs(%17 : tensor<8x8x16xf32>) permutation = [0, 2, 1] 
    %expanded_11 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_12 = tensor.expand_shape %transposed_10 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_13 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    return %expanded_5, %expanded_13, %expanded_12, %expanded_11 : tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
  }
}
