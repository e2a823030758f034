// training.mlir: made by export_training.py; do not edit.
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @plain(%arg0: tensor<2x4x12x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>, %arg3: tensor<2x4x12x8xf32>) -> (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.8284271247461903 : f64
    %0 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x16x8xf32>) outs(%0 : tensor<2x4x8x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %1 = tensor.empty() : tensor<8x12x16xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%2 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %4 = tensor.empty() : tensor<2x4x12x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.truncf %cst_1 : f64 to f32
      %37 = arith.divf %in, %36 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x12x16xf32>
    %6 = tensor.empty() : tensor<2x4x12xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %8 = tensor.empty() : tensor<2x4x12xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x4x12x16xf32>) outs(%9, %7 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %36 = linalg.index 3 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = arith.maximumf %in, %out : f32
      %39 = arith.cmpf ogt, %in, %out : f32
      %40 = arith.select %39, %37, %out_18 : i64
      linalg.yield %38, %40 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_3 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_3 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %36 = arith.subf %in, %in_18 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x12x16xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x12x16xf32>
    %13 = tensor.empty() : tensor<2x4x12x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x12x16xf32>) outs(%14 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.addf %in, %out : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x12x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %36 = arith.divf %in, %in_18 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_4 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %17 = tensor.empty() : tensor<8x12x8xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %19 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%18 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_6 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %collapsed_7 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %20 = tensor.empty() : tensor<8x16x12xf32>
    %transposed_8 = linalg.transpose ins(%collapsed_4 : tensor<8x12x16xf32>) outs(%20 : tensor<8x16x12xf32>) permutation = [0, 2, 1] 
    %21 = tensor.empty() : tensor<8x16x8xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %23 = linalg.batch_matmul ins(%transposed_8, %collapsed_7 : tensor<8x16x12xf32>, tensor<8x12x8xf32>) outs(%22 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %24 = tensor.empty() : tensor<8x8x16xf32>
    %transposed_9 = linalg.transpose ins(%collapsed_5 : tensor<8x16x8xf32>) outs(%24 : tensor<8x8x16xf32>) permutation = [0, 2, 1] 
    %25 = linalg.batch_matmul ins(%collapsed_7, %transposed_9 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%2 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_10 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %expanded_11 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %16 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %36 = arith.mulf %in, %in_18 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x12x16xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x12x16xf32>) outs(%14 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.addf %in, %out : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x12x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %27 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %36 = arith.mulf %in, %in_18 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x12x16xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %28 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %36 = arith.subf %in, %in_18 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x12x16xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.truncf %cst_1 : f64 to f32
      %37 = arith.divf %in, %36 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_12 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %31 = tensor.empty() : tensor<8x8x12xf32>
    %transposed_13 = linalg.transpose ins(%collapsed : tensor<8x12x8xf32>) outs(%31 : tensor<8x8x12xf32>) permutation = [0, 2, 1] 
    %32 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %33 = linalg.batch_matmul ins(%transposed_13, %collapsed_12 : tensor<8x8x12xf32>, tensor<8x12x16xf32>) outs(%32 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %transposed_14 = linalg.transpose ins(%collapsed_2 : tensor<8x8x16xf32>) outs(%21 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %34 = linalg.batch_matmul ins(%collapsed_12, %transposed_14 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%18 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_15 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_16 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %35 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_15 : tensor<2x4x8x16xf32>) outs(%35 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    return %expanded_6, %expanded_16, %transposed_17, %expanded_10 : tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>
  }
}

// -----

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @additive_mask(%arg0: tensor<2x4x12x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>, %arg3: tensor<2x1x12x16xf32>, %arg4: tensor<2x4x12x8xf32>) -> (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.8284271247461903 : f64
    %0 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x16x8xf32>) outs(%0 : tensor<2x4x8x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %1 = tensor.empty() : tensor<8x12x16xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%2 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %4 = tensor.empty() : tensor<2x4x12x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.truncf %cst_1 : f64 to f32
      %38 = arith.divf %in, %37 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x12x16xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg3 : tensor<2x4x12x16xf32>, tensor<2x1x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %37 = arith.addf %in, %in_18 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x12x16xf32>
    %7 = tensor.empty() : tensor<2x4x12xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %9 = tensor.empty() : tensor<2x4x12xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x12x16xf32>) outs(%10, %8 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %37 = linalg.index 3 : index
      %38 = arith.index_cast %37 : index to i64
      %39 = arith.maximumf %in, %out : f32
      %40 = arith.cmpf ogt, %in, %out : f32
      %41 = arith.select %40, %38, %out_18 : i64
      linalg.yield %39, %41 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_3 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_3 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %37 = arith.subf %in, %in_18 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x12x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = math.exp %in : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x12x16xf32>
    %14 = tensor.empty() : tensor<2x4x12x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x12x16xf32>) outs(%15 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.addf %in, %out : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x12x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %37 = arith.divf %in, %in_18 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_4 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %18 = tensor.empty() : tensor<8x12x8xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %20 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%19 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_6 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %collapsed_7 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %21 = tensor.empty() : tensor<8x16x12xf32>
    %transposed_8 = linalg.transpose ins(%collapsed_4 : tensor<8x12x16xf32>) outs(%21 : tensor<8x16x12xf32>) permutation = [0, 2, 1] 
    %22 = tensor.empty() : tensor<8x16x8xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %24 = linalg.batch_matmul ins(%transposed_8, %collapsed_7 : tensor<8x16x12xf32>, tensor<8x12x8xf32>) outs(%23 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %25 = tensor.empty() : tensor<8x8x16xf32>
    %transposed_9 = linalg.transpose ins(%collapsed_5 : tensor<8x16x8xf32>) outs(%25 : tensor<8x8x16xf32>) permutation = [0, 2, 1] 
    %26 = linalg.batch_matmul ins(%collapsed_7, %transposed_9 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%2 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_10 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %expanded_11 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %17 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %37 = arith.mulf %in, %in_18 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x12x16xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x4x12x16xf32>) outs(%15 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.addf %in, %out : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x12x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %28 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %37 = arith.mulf %in, %in_18 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x12x16xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %37 = arith.subf %in, %in_18 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x12x16xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.truncf %cst_1 : f64 to f32
      %38 = arith.divf %in, %37 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_12 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %32 = tensor.empty() : tensor<8x8x12xf32>
    %transposed_13 = linalg.transpose ins(%collapsed : tensor<8x12x8xf32>) outs(%32 : tensor<8x8x12xf32>) permutation = [0, 2, 1] 
    %33 = linalg.fill ins(%cst : f32) outs(%25 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %34 = linalg.batch_matmul ins(%transposed_13, %collapsed_12 : tensor<8x8x12xf32>, tensor<8x12x16xf32>) outs(%33 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %transposed_14 = linalg.transpose ins(%collapsed_2 : tensor<8x8x16xf32>) outs(%22 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %35 = linalg.batch_matmul ins(%collapsed_12, %transposed_14 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%19 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_15 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_16 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %36 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_15 : tensor<2x4x8x16xf32>) outs(%36 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    return %expanded_6, %expanded_16, %transposed_17, %expanded_10 : tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>
  }
}

// -----

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @learned_bias(%arg0: tensor<2x4x12x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>, %arg3: tensor<1x4x12x16xf32>, %arg4: tensor<2x4x12x8xf32>) -> (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<1x4x12x16xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.8284271247461903 : f64
    %0 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x16x8xf32>) outs(%0 : tensor<2x4x8x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %1 = tensor.empty() : tensor<8x12x16xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%2 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %4 = tensor.empty() : tensor<2x4x12x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.truncf %cst_1 : f64 to f32
      %41 = arith.divf %in, %40 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x12x16xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %arg3 : tensor<2x4x12x16xf32>, tensor<1x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %40 = arith.addf %in, %in_18 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x12x16xf32>
    %7 = tensor.empty() : tensor<2x4x12xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %9 = tensor.empty() : tensor<2x4x12xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x12x16xf32>) outs(%10, %8 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %40 = linalg.index 3 : index
      %41 = arith.index_cast %40 : index to i64
      %42 = arith.maximumf %in, %out : f32
      %43 = arith.cmpf ogt, %in, %out : f32
      %44 = arith.select %43, %41, %out_18 : i64
      linalg.yield %42, %44 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_3 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_3 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %40 = arith.subf %in, %in_18 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x12x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.exp %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x12x16xf32>
    %14 = tensor.empty() : tensor<2x4x12x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x12x16xf32>) outs(%15 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %out : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x12x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %40 = arith.divf %in, %in_18 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_4 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %18 = tensor.empty() : tensor<8x12x8xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %20 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%19 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_6 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %collapsed_7 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %21 = tensor.empty() : tensor<8x16x12xf32>
    %transposed_8 = linalg.transpose ins(%collapsed_4 : tensor<8x12x16xf32>) outs(%21 : tensor<8x16x12xf32>) permutation = [0, 2, 1] 
    %22 = tensor.empty() : tensor<8x16x8xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %24 = linalg.batch_matmul ins(%transposed_8, %collapsed_7 : tensor<8x16x12xf32>, tensor<8x12x8xf32>) outs(%23 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %25 = tensor.empty() : tensor<8x8x16xf32>
    %transposed_9 = linalg.transpose ins(%collapsed_5 : tensor<8x16x8xf32>) outs(%25 : tensor<8x8x16xf32>) permutation = [0, 2, 1] 
    %26 = linalg.batch_matmul ins(%collapsed_7, %transposed_9 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%2 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_10 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %expanded_11 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %17 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %40 = arith.mulf %in, %in_18 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x12x16xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x4x12x16xf32>) outs(%15 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %out : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x12x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %28 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %40 = arith.mulf %in, %in_18 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x12x16xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %40 = arith.subf %in, %in_18 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x12x16xf32>
    %31 = tensor.empty() : tensor<1x4x12x16xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<1x4x12x16xf32>) -> tensor<1x4x12x16xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x12x16xf32>) outs(%32 : tensor<1x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %out : f32
      linalg.yield %40 : f32
    } -> tensor<1x4x12x16xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.truncf %cst_1 : f64 to f32
      %41 = arith.divf %in, %40 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_12 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %35 = tensor.empty() : tensor<8x8x12xf32>
    %transposed_13 = linalg.transpose ins(%collapsed : tensor<8x12x8xf32>) outs(%35 : tensor<8x8x12xf32>) permutation = [0, 2, 1] 
    %36 = linalg.fill ins(%cst : f32) outs(%25 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %37 = linalg.batch_matmul ins(%transposed_13, %collapsed_12 : tensor<8x8x12xf32>, tensor<8x12x16xf32>) outs(%36 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %transposed_14 = linalg.transpose ins(%collapsed_2 : tensor<8x8x16xf32>) outs(%22 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %38 = linalg.batch_matmul ins(%collapsed_12, %transposed_14 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%19 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_15 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_16 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %39 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_15 : tensor<2x4x8x16xf32>) outs(%39 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    return %expanded_6, %expanded_16, %transposed_17, %expanded_10, %33 : tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<1x4x12x16xf32>
  }
}

// -----

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @masked_fill_causal(%arg0: tensor<2x4x12x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>, %arg3: tensor<2x4x12x8xf32>) -> (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<12x16xi1>
    %cst_4 = arith.constant 2.8284271247461903 : f64
    %0 = tensor.empty() : tensor<16xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %47 = linalg.index 0 : index
      %48 = arith.index_cast %47 : index to i64
      linalg.yield %48 : i64
    } -> tensor<16xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
    %2 = tensor.empty() : tensor<12xi64>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<12xi64>) {
    ^bb0(%out: i64):
      %47 = linalg.index 0 : index
      %48 = arith.index_cast %47 : index to i64
      linalg.yield %48 : i64
    } -> tensor<12xi64>
    %expanded_5 = tensor.expand_shape %3 [[0, 1]] output_shape [12, 1] : tensor<12xi64> into tensor<12x1xi64>
    %4 = tensor.empty() : tensor<12x16xi64>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_5 : tensor<1x16xi64>, tensor<12x1xi64>) outs(%4 : tensor<12x16xi64>) {
    ^bb0(%in: i64, %in_23: i64, %out: i64):
      %47 = arith.subi %in, %in_23 : i64
      linalg.yield %47 : i64
    } -> tensor<12x16xi64>
    %6 = tensor.empty() : tensor<12x16xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<12x16xi64>) outs(%6 : tensor<12x16xi1>) {
    ^bb0(%in: i64, %out: i1):
      %47 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %47 : i1
    } -> tensor<12x16xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_3 : tensor<12x16xi1>, tensor<12x16xi1>) outs(%6 : tensor<12x16xi1>) {
    ^bb0(%in: i1, %in_23: i1, %out: i1):
      %47 = arith.andi %in, %in_23 : i1
      linalg.yield %47 : i1
    } -> tensor<12x16xi1>
    %9 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x16x8xf32>) outs(%9 : tensor<2x4x8x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %collapsed_6 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %10 = tensor.empty() : tensor<8x12x16xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %12 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%11 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_7 = tensor.expand_shape %12 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %13 = tensor.empty() : tensor<2x4x12x16xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x4x12x16xf32>) outs(%13 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.truncf %cst_4 : f64 to f32
      %48 = arith.divf %in, %47 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x12x16xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %cst_2, %14 : tensor<12x16xi1>, tensor<f32>, tensor<2x4x12x16xf32>) outs(%13 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: i1, %in_23: f32, %in_24: f32, %out: f32):
      %47 = arith.select %in, %in_23, %in_24 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x12x16xf32>
    %16 = tensor.empty() : tensor<2x4x12xi64>
    %17 = linalg.fill ins(%c0_i64 : i64) outs(%16 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %18 = tensor.empty() : tensor<2x4x12xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %20:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x4x12x16xf32>) outs(%19, %17 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %47 = linalg.index 3 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = arith.maximumf %in, %out : f32
      %50 = arith.cmpf ogt, %in, %out : f32
      %51 = arith.select %50, %48, %out_23 : i64
      linalg.yield %49, %51 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_8 = tensor.expand_shape %20#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %expanded_8 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%13 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %47 = arith.subf %in, %in_23 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x12x16xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x12x16xf32>) outs(%13 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.exp %in : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x12x16xf32>
    %23 = tensor.empty() : tensor<2x4x12x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x4x12x16xf32>) outs(%24 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x12x1xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%13 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %47 = arith.divf %in, %in_23 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_9 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_10 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %27 = tensor.empty() : tensor<8x12x8xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %29 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%28 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_11 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %collapsed_12 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %30 = tensor.empty() : tensor<8x16x12xf32>
    %transposed_13 = linalg.transpose ins(%collapsed_9 : tensor<8x12x16xf32>) outs(%30 : tensor<8x16x12xf32>) permutation = [0, 2, 1] 
    %31 = tensor.empty() : tensor<8x16x8xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %33 = linalg.batch_matmul ins(%transposed_13, %collapsed_12 : tensor<8x16x12xf32>, tensor<8x12x8xf32>) outs(%32 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %34 = tensor.empty() : tensor<8x8x16xf32>
    %transposed_14 = linalg.transpose ins(%collapsed_10 : tensor<8x16x8xf32>) outs(%34 : tensor<8x8x16xf32>) permutation = [0, 2, 1] 
    %35 = linalg.batch_matmul ins(%collapsed_12, %transposed_14 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%11 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_15 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %expanded_16 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %26 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%13 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %47 = arith.mulf %in, %in_23 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x12x16xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x4x12x16xf32>) outs(%24 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x12x1xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %37 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%13 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %47 = arith.mulf %in, %in_23 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x12x16xf32>
    %39 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %38 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%13 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %47 = arith.subf %in, %in_23 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x12x16xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %cst_1, %39 : tensor<12x16xi1>, tensor<f32>, tensor<2x4x12x16xf32>) outs(%13 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: i1, %in_23: f32, %in_24: f32, %out: f32):
      %47 = arith.select %in, %in_23, %in_24 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x12x16xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x12x16xf32>) outs(%13 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.truncf %cst_4 : f64 to f32
      %48 = arith.divf %in, %47 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_17 = tensor.collapse_shape %41 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %42 = tensor.empty() : tensor<8x8x12xf32>
    %transposed_18 = linalg.transpose ins(%collapsed : tensor<8x12x8xf32>) outs(%42 : tensor<8x8x12xf32>) permutation = [0, 2, 1] 
    %43 = linalg.fill ins(%cst : f32) outs(%34 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %44 = linalg.batch_matmul ins(%transposed_18, %collapsed_17 : tensor<8x8x12xf32>, tensor<8x12x16xf32>) outs(%43 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %transposed_19 = linalg.transpose ins(%collapsed_6 : tensor<8x8x16xf32>) outs(%31 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %45 = linalg.batch_matmul ins(%collapsed_17, %transposed_19 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%28 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_20 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_21 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %46 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed_22 = linalg.transpose ins(%expanded_20 : tensor<2x4x8x16xf32>) outs(%46 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    return %expanded_11, %expanded_21, %transposed_22, %expanded_15 : tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>
  }
}

// -----

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @masked_fill_finite(%arg0: tensor<2x4x12x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>, %arg3: tensor<2x1x12x16xi1>, %arg4: tensor<2x4x12x8xf32>) -> (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant 2.8284271247461903 : f64
    %0 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x16x8xf32>) outs(%0 : tensor<2x4x8x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %1 = tensor.empty() : tensor<8x12x16xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%2 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %4 = tensor.empty() : tensor<2x4x12x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.truncf %cst_3 : f64 to f32
      %39 = arith.divf %in, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x12x16xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %cst_2, %5 : tensor<2x1x12x16xi1>, tensor<f32>, tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %38 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x12x16xf32>
    %7 = tensor.empty() : tensor<2x4x12xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %9 = tensor.empty() : tensor<2x4x12xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x12x16xf32>) outs(%10, %8 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %38 = linalg.index 3 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_20 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_5 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_5 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %38 = arith.subf %in, %in_20 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x12x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x12x16xf32>
    %14 = tensor.empty() : tensor<2x4x12x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x12x16xf32>) outs(%15 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x12x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %38 = arith.divf %in, %in_20 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_6 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_7 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %18 = tensor.empty() : tensor<8x12x8xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %20 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%19 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_8 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %collapsed_9 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %21 = tensor.empty() : tensor<8x16x12xf32>
    %transposed_10 = linalg.transpose ins(%collapsed_6 : tensor<8x12x16xf32>) outs(%21 : tensor<8x16x12xf32>) permutation = [0, 2, 1] 
    %22 = tensor.empty() : tensor<8x16x8xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %24 = linalg.batch_matmul ins(%transposed_10, %collapsed_9 : tensor<8x16x12xf32>, tensor<8x12x8xf32>) outs(%23 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %25 = tensor.empty() : tensor<8x8x16xf32>
    %transposed_11 = linalg.transpose ins(%collapsed_7 : tensor<8x16x8xf32>) outs(%25 : tensor<8x8x16xf32>) permutation = [0, 2, 1] 
    %26 = linalg.batch_matmul ins(%collapsed_9, %transposed_11 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%2 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_12 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %expanded_13 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %17 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %38 = arith.mulf %in, %in_20 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x12x16xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x4x12x16xf32>) outs(%15 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x12x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %28 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %38 = arith.mulf %in, %in_20 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x12x16xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %38 = arith.subf %in, %in_20 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x12x16xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %cst_1, %30 : tensor<2x1x12x16xi1>, tensor<f32>, tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %38 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x12x16xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.truncf %cst_3 : f64 to f32
      %39 = arith.divf %in, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_14 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %33 = tensor.empty() : tensor<8x8x12xf32>
    %transposed_15 = linalg.transpose ins(%collapsed : tensor<8x12x8xf32>) outs(%33 : tensor<8x8x12xf32>) permutation = [0, 2, 1] 
    %34 = linalg.fill ins(%cst : f32) outs(%25 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %35 = linalg.batch_matmul ins(%transposed_15, %collapsed_14 : tensor<8x8x12xf32>, tensor<8x12x16xf32>) outs(%34 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %transposed_16 = linalg.transpose ins(%collapsed_4 : tensor<8x8x16xf32>) outs(%22 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %36 = linalg.batch_matmul ins(%collapsed_14, %transposed_16 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%19 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_17 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_18 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %37 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed_19 = linalg.transpose ins(%expanded_17 : tensor<2x4x8x16xf32>) outs(%37 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    return %expanded_8, %expanded_18, %transposed_19, %expanded_12 : tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>
  }
}

// -----

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @sdpa(%arg0: tensor<2x4x12x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>, %arg3: tensor<2x4x12x8xf32>) -> (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x12x16xf32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 0.59460355750136051 : f64
    %0 = tensor.empty() : tensor<2x4x12x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x4x12x8xf32>) outs(%0 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_3 : f64 to f32
      %46 = arith.mulf %in, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x12x8xf32>
    %2 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x16x8xf32>) outs(%2 : tensor<2x4x8x16xf32>) permutation = [0, 1, 3, 2] 
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x4x8x16xf32>) outs(%2 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_3 : f64 to f32
      %46 = arith.mulf %in, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %collapsed_4 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %4 = tensor.empty() : tensor<8x12x16xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%5 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %7 = tensor.empty() : tensor<2x4x12xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %9 = tensor.empty() : tensor<2x4x12xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x4x12x16xf32>) outs(%10, %8 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %45 = linalg.index 3 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_20 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_5 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %12 = tensor.empty() : tensor<2x4x12x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_5 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%12 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %45 = arith.subf %in, %in_20 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x12x16xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x12x16xf32>) outs(%12 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x12x16xf32>
    %15 = tensor.empty() : tensor<2x4x12x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x4x12x16xf32>) outs(%16 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x12x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%12 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %45 = arith.divf %in, %in_20 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x12x16xf32>
    %19 = tensor.empty() : tensor<2x4x12x16xi1>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x12x16xf32>) outs(%19 : tensor<2x4x12x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %45 = arith.extf %in : f32 to f64
      %46 = arith.cmpf oeq, %45, %cst_2 : f64
      linalg.yield %46 : i1
    } -> tensor<2x4x12x16xi1>
    %21 = tensor.empty() : tensor<2x4x12x1xi1>
    %22 = linalg.fill ins(%true : i1) outs(%21 : tensor<2x4x12x1xi1>) -> tensor<2x4x12x1xi1>
    %23 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<2x4x12x16xi1>) outs(%22 : tensor<2x4x12x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %45 = arith.andi %in, %out : i1
      linalg.yield %45 : i1
    } -> tensor<2x4x12x1xi1>
    %24 = linalg.generic {indexing_maps = [#map2, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %cst_1, %18 : tensor<2x4x12x1xi1>, tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%12 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %45 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_6 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_7 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %25 = tensor.empty() : tensor<8x12x8xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %27 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%26 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_8 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %collapsed_9 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %28 = tensor.empty() : tensor<8x16x12xf32>
    %transposed_10 = linalg.transpose ins(%collapsed_6 : tensor<8x12x16xf32>) outs(%28 : tensor<8x16x12xf32>) permutation = [0, 2, 1] 
    %29 = tensor.empty() : tensor<8x16x8xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %31 = linalg.batch_matmul ins(%transposed_10, %collapsed_9 : tensor<8x16x12xf32>, tensor<8x12x8xf32>) outs(%30 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %32 = tensor.empty() : tensor<8x8x16xf32>
    %transposed_11 = linalg.transpose ins(%collapsed_7 : tensor<8x16x8xf32>) outs(%32 : tensor<8x8x16xf32>) permutation = [0, 2, 1] 
    %33 = linalg.batch_matmul ins(%collapsed_9, %transposed_11 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%5 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_12 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %expanded_13 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %24 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%12 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %45 = arith.mulf %in, %in_20 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x12x16xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x4x12x16xf32>) outs(%16 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x12x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %35 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%12 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %45 = arith.mulf %in, %in_20 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x12x16xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %36 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%12 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %45 = arith.subf %in, %in_20 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_14 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %38 = tensor.empty() : tensor<8x8x12xf32>
    %transposed_15 = linalg.transpose ins(%collapsed : tensor<8x12x8xf32>) outs(%38 : tensor<8x8x12xf32>) permutation = [0, 2, 1] 
    %39 = linalg.fill ins(%cst : f32) outs(%32 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %40 = linalg.batch_matmul ins(%transposed_15, %collapsed_14 : tensor<8x8x12xf32>, tensor<8x12x16xf32>) outs(%39 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %transposed_16 = linalg.transpose ins(%collapsed_4 : tensor<8x8x16xf32>) outs(%29 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %41 = linalg.batch_matmul ins(%collapsed_14, %transposed_16 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%26 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_17 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_18 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x4x8x16xf32>) outs(%2 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_3 : f64 to f32
      %46 = arith.mulf %in, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x8x16xf32>
    %43 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed_19 = linalg.transpose ins(%42 : tensor<2x4x8x16xf32>) outs(%43 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x4x12x8xf32>) outs(%0 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_3 : f64 to f32
      %46 = arith.mulf %in, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x12x8xf32>
    return %expanded_8, %44, %transposed_19, %expanded_12 : tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>
  }
}

// -----

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @sdpa_causal(%arg0: tensor<2x4x12x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>, %arg3: tensor<2x4x12x8xf32>) -> (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x12x16xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<12x16xi1>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 0.59460355750136051 : f64
    %0 = tensor.empty() : tensor<2x4x12x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x4x12x8xf32>) outs(%0 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.truncf %cst_6 : f64 to f32
      %58 = arith.mulf %in, %57 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x12x8xf32>
    %2 = tensor.empty() : tensor<16xi64>
    %3 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%2 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %57 = linalg.index 0 : index
      %58 = arith.index_cast %57 : index to i64
      linalg.yield %58 : i64
    } -> tensor<16xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
    %4 = tensor.empty() : tensor<12xi64>
    %5 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%4 : tensor<12xi64>) {
    ^bb0(%out: i64):
      %57 = linalg.index 0 : index
      %58 = arith.index_cast %57 : index to i64
      linalg.yield %58 : i64
    } -> tensor<12xi64>
    %expanded_7 = tensor.expand_shape %5 [[0, 1]] output_shape [12, 1] : tensor<12xi64> into tensor<12x1xi64>
    %6 = tensor.empty() : tensor<12x16xi64>
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_7 : tensor<1x16xi64>, tensor<12x1xi64>) outs(%6 : tensor<12x16xi64>) {
    ^bb0(%in: i64, %in_25: i64, %out: i64):
      %57 = arith.subi %in, %in_25 : i64
      linalg.yield %57 : i64
    } -> tensor<12x16xi64>
    %8 = tensor.empty() : tensor<12x16xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<12x16xi64>) outs(%8 : tensor<12x16xi1>) {
    ^bb0(%in: i64, %out: i1):
      %57 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %57 : i1
    } -> tensor<12x16xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_4 : tensor<12x16xi1>, tensor<12x16xi1>) outs(%8 : tensor<12x16xi1>) {
    ^bb0(%in: i1, %in_25: i1, %out: i1):
      %57 = arith.andi %in, %in_25 : i1
      linalg.yield %57 : i1
    } -> tensor<12x16xi1>
    %11 = tensor.empty() : tensor<12x16xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_2, %cst_3 : tensor<12x16xi1>, tensor<f32>, tensor<f32>) outs(%11 : tensor<12x16xf32>) {
    ^bb0(%in: i1, %in_25: f32, %in_26: f32, %out: f32):
      %57 = arith.select %in, %in_25, %in_26 : f32
      linalg.yield %57 : f32
    } -> tensor<12x16xf32>
    %13 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x16x8xf32>) outs(%13 : tensor<2x4x8x16xf32>) permutation = [0, 1, 3, 2] 
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x4x8x16xf32>) outs(%13 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.truncf %cst_6 : f64 to f32
      %58 = arith.mulf %in, %57 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %collapsed_8 = tensor.collapse_shape %14 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %15 = tensor.empty() : tensor<8x12x16xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %17 = linalg.batch_matmul ins(%collapsed, %collapsed_8 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%16 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_9 = tensor.expand_shape %17 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %18 = tensor.empty() : tensor<2x4x12x16xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %12 : tensor<2x4x12x16xf32>, tensor<12x16xf32>) outs(%18 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %57 = arith.addf %in, %in_25 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x12x16xf32>
    %20 = tensor.empty() : tensor<2x4x12xi64>
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %22 = tensor.empty() : tensor<2x4x12xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %24:2 = linalg.generic {indexing_maps = [#map, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x4x12x16xf32>) outs(%23, %21 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_25: i64):
      %57 = linalg.index 3 : index
      %58 = arith.index_cast %57 : index to i64
      %59 = arith.maximumf %in, %out : f32
      %60 = arith.cmpf ogt, %in, %out : f32
      %61 = arith.select %60, %58, %out_25 : i64
      linalg.yield %59, %61 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_10 = tensor.expand_shape %24#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_10 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%18 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %57 = arith.subf %in, %in_25 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x12x16xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x12x16xf32>) outs(%18 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = math.exp %in : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x12x16xf32>
    %27 = tensor.empty() : tensor<2x4x12x1xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x12x16xf32>) outs(%28 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.addf %in, %out : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x12x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%18 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %57 = arith.divf %in, %in_25 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x12x16xf32>
    %31 = tensor.empty() : tensor<2x4x12x16xi1>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x12x16xf32>) outs(%31 : tensor<2x4x12x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %57 = arith.extf %in : f32 to f64
      %58 = arith.cmpf oeq, %57, %cst_5 : f64
      linalg.yield %58 : i1
    } -> tensor<2x4x12x16xi1>
    %33 = tensor.empty() : tensor<2x4x12x1xi1>
    %34 = linalg.fill ins(%true : i1) outs(%33 : tensor<2x4x12x1xi1>) -> tensor<2x4x12x1xi1>
    %35 = linalg.generic {indexing_maps = [#map, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x4x12x16xi1>) outs(%34 : tensor<2x4x12x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %57 = arith.andi %in, %out : i1
      linalg.yield %57 : i1
    } -> tensor<2x4x12x1xi1>
    %36 = linalg.generic {indexing_maps = [#map8, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %cst_1, %30 : tensor<2x4x12x1xi1>, tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%18 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: i1, %in_25: f32, %in_26: f32, %out: f32):
      %57 = arith.select %in, %in_25, %in_26 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_11 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_12 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %37 = tensor.empty() : tensor<8x12x8xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %39 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%38 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_13 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %collapsed_14 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %40 = tensor.empty() : tensor<8x16x12xf32>
    %transposed_15 = linalg.transpose ins(%collapsed_11 : tensor<8x12x16xf32>) outs(%40 : tensor<8x16x12xf32>) permutation = [0, 2, 1] 
    %41 = tensor.empty() : tensor<8x16x8xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %43 = linalg.batch_matmul ins(%transposed_15, %collapsed_14 : tensor<8x16x12xf32>, tensor<8x12x8xf32>) outs(%42 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %44 = tensor.empty() : tensor<8x8x16xf32>
    %transposed_16 = linalg.transpose ins(%collapsed_12 : tensor<8x16x8xf32>) outs(%44 : tensor<8x8x16xf32>) permutation = [0, 2, 1] 
    %45 = linalg.batch_matmul ins(%collapsed_14, %transposed_16 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%16 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_17 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %expanded_18 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %36 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%18 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %57 = arith.mulf %in, %in_25 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x12x16xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x4x12x16xf32>) outs(%28 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.addf %in, %out : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x12x1xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %47 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%18 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %57 = arith.mulf %in, %in_25 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x12x16xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %48 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%18 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %57 = arith.subf %in, %in_25 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_19 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %50 = tensor.empty() : tensor<8x8x12xf32>
    %transposed_20 = linalg.transpose ins(%collapsed : tensor<8x12x8xf32>) outs(%50 : tensor<8x8x12xf32>) permutation = [0, 2, 1] 
    %51 = linalg.fill ins(%cst : f32) outs(%44 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %52 = linalg.batch_matmul ins(%transposed_20, %collapsed_19 : tensor<8x8x12xf32>, tensor<8x12x16xf32>) outs(%51 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %transposed_21 = linalg.transpose ins(%collapsed_8 : tensor<8x8x16xf32>) outs(%41 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %53 = linalg.batch_matmul ins(%collapsed_19, %transposed_21 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%38 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_22 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_23 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<2x4x8x16xf32>) outs(%13 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.truncf %cst_6 : f64 to f32
      %58 = arith.mulf %in, %57 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x8x16xf32>
    %55 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed_24 = linalg.transpose ins(%54 : tensor<2x4x8x16xf32>) outs(%55 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    %56 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<2x4x12x8xf32>) outs(%0 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.truncf %cst_6 : f64 to f32
      %58 = arith.mulf %in, %57 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x12x8xf32>
    return %expanded_13, %56, %transposed_24, %expanded_17 : tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>
  }
}

// -----

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @sdpa_mask(%arg0: tensor<2x4x12x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>, %arg3: tensor<2x1x12x16xf32>, %arg4: tensor<2x4x12x8xf32>) -> (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x12x16xf32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 0.59460355750136051 : f64
    %0 = tensor.empty() : tensor<2x4x12x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x4x12x8xf32>) outs(%0 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.truncf %cst_3 : f64 to f32
      %47 = arith.mulf %in, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x12x8xf32>
    %2 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x16x8xf32>) outs(%2 : tensor<2x4x8x16xf32>) permutation = [0, 1, 3, 2] 
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x4x8x16xf32>) outs(%2 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.truncf %cst_3 : f64 to f32
      %47 = arith.mulf %in, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %collapsed_4 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %4 = tensor.empty() : tensor<8x12x16xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%5 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %7 = tensor.empty() : tensor<2x4x12x16xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x12x16xf32>, tensor<2x1x12x16xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %46 = arith.addf %in, %in_20 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x12x16xf32>
    %9 = tensor.empty() : tensor<2x4x12xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %11 = tensor.empty() : tensor<2x4x12xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %13:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x12x16xf32>) outs(%12, %10 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %46 = linalg.index 3 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.maximumf %in, %out : f32
      %49 = arith.cmpf ogt, %in, %out : f32
      %50 = arith.select %49, %47, %out_20 : i64
      linalg.yield %48, %50 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_5 = tensor.expand_shape %13#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_5 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %46 = arith.subf %in, %in_20 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x12x16xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x4x12x16xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x12x16xf32>
    %16 = tensor.empty() : tensor<2x4x12x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x4x12x16xf32>) outs(%17 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x12x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %46 = arith.divf %in, %in_20 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x12x16xf32>
    %20 = tensor.empty() : tensor<2x4x12x16xi1>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x4x12x16xf32>) outs(%20 : tensor<2x4x12x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %46 = arith.extf %in : f32 to f64
      %47 = arith.cmpf oeq, %46, %cst_2 : f64
      linalg.yield %47 : i1
    } -> tensor<2x4x12x16xi1>
    %22 = tensor.empty() : tensor<2x4x12x1xi1>
    %23 = linalg.fill ins(%true : i1) outs(%22 : tensor<2x4x12x1xi1>) -> tensor<2x4x12x1xi1>
    %24 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x4x12x16xi1>) outs(%23 : tensor<2x4x12x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %46 = arith.andi %in, %out : i1
      linalg.yield %46 : i1
    } -> tensor<2x4x12x1xi1>
    %25 = linalg.generic {indexing_maps = [#map3, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %cst_1, %19 : tensor<2x4x12x1xi1>, tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %46 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_6 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_7 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %26 = tensor.empty() : tensor<8x12x8xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %28 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%27 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_8 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %collapsed_9 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %29 = tensor.empty() : tensor<8x16x12xf32>
    %transposed_10 = linalg.transpose ins(%collapsed_6 : tensor<8x12x16xf32>) outs(%29 : tensor<8x16x12xf32>) permutation = [0, 2, 1] 
    %30 = tensor.empty() : tensor<8x16x8xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %32 = linalg.batch_matmul ins(%transposed_10, %collapsed_9 : tensor<8x16x12xf32>, tensor<8x12x8xf32>) outs(%31 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %33 = tensor.empty() : tensor<8x8x16xf32>
    %transposed_11 = linalg.transpose ins(%collapsed_7 : tensor<8x16x8xf32>) outs(%33 : tensor<8x8x16xf32>) permutation = [0, 2, 1] 
    %34 = linalg.batch_matmul ins(%collapsed_9, %transposed_11 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%5 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_12 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %expanded_13 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %25 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %46 = arith.mulf %in, %in_20 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x12x16xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x4x12x16xf32>) outs(%17 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x12x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %36 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %46 = arith.mulf %in, %in_20 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x12x16xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %37 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %46 = arith.subf %in, %in_20 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_14 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %39 = tensor.empty() : tensor<8x8x12xf32>
    %transposed_15 = linalg.transpose ins(%collapsed : tensor<8x12x8xf32>) outs(%39 : tensor<8x8x12xf32>) permutation = [0, 2, 1] 
    %40 = linalg.fill ins(%cst : f32) outs(%33 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %41 = linalg.batch_matmul ins(%transposed_15, %collapsed_14 : tensor<8x8x12xf32>, tensor<8x12x16xf32>) outs(%40 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %transposed_16 = linalg.transpose ins(%collapsed_4 : tensor<8x8x16xf32>) outs(%30 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %42 = linalg.batch_matmul ins(%collapsed_14, %transposed_16 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%27 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_17 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_18 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x4x8x16xf32>) outs(%2 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.truncf %cst_3 : f64 to f32
      %47 = arith.mulf %in, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x16xf32>
    %44 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed_19 = linalg.transpose ins(%43 : tensor<2x4x8x16xf32>) outs(%44 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x4x12x8xf32>) outs(%0 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.truncf %cst_3 : f64 to f32
      %47 = arith.mulf %in, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x12x8xf32>
    return %expanded_8, %45, %transposed_19, %expanded_12 : tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>
  }
}

// -----

#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
module {
  func.func @grouped_interleave(%arg0: tensor<2x4x12x8xf32>, %arg1: tensor<2x2x16x8xf32>, %arg2: tensor<2x2x16x8xf32>, %arg3: tensor<2x4x12x8xf32>) -> (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x2x16x8xf32>, tensor<2x2x16x8xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.8284271247461903 : f64
    %0 = tensor.empty() : tensor<2x2x2x16x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x2x16x8xf32>) outs(%0 : tensor<2x2x2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2], [3], [4]] : tensor<2x2x2x16x8xf32> into tensor<2x4x16x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x2x16x8xf32>) outs(%0 : tensor<2x2x2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x8xf32>
    %3 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x4x16x8xf32>) outs(%3 : tensor<2x4x8x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_2 = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %collapsed_3 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %4 = tensor.empty() : tensor<8x12x16xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %6 = linalg.batch_matmul ins(%collapsed_2, %collapsed_3 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%5 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %7 = tensor.empty() : tensor<2x4x12x16xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x12x16xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.truncf %cst_1 : f64 to f32
      %44 = arith.divf %in, %43 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x12x16xf32>
    %9 = tensor.empty() : tensor<2x4x12xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %11 = tensor.empty() : tensor<2x4x12xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %13:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x12x16xf32>) outs(%12, %10 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %43 = linalg.index 3 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_22 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_4 = tensor.expand_shape %13#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_4 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.subf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x12x16xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x4x12x16xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x12x16xf32>
    %16 = tensor.empty() : tensor<2x4x12x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x4x12x16xf32>) outs(%17 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x12x1xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.divf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_5 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_6 = tensor.collapse_shape %2 [[0, 1, 2], [3], [4]] : tensor<2x2x2x16x8xf32> into tensor<8x16x8xf32>
    %20 = tensor.empty() : tensor<8x12x8xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %22 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%21 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_7 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %collapsed_8 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %23 = tensor.empty() : tensor<8x16x12xf32>
    %transposed_9 = linalg.transpose ins(%collapsed_5 : tensor<8x12x16xf32>) outs(%23 : tensor<8x16x12xf32>) permutation = [0, 2, 1] 
    %24 = tensor.empty() : tensor<8x16x8xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %26 = linalg.batch_matmul ins(%transposed_9, %collapsed_8 : tensor<8x16x12xf32>, tensor<8x12x8xf32>) outs(%25 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %27 = tensor.empty() : tensor<8x8x16xf32>
    %transposed_10 = linalg.transpose ins(%collapsed_6 : tensor<8x16x8xf32>) outs(%27 : tensor<8x8x16xf32>) permutation = [0, 2, 1] 
    %28 = linalg.batch_matmul ins(%collapsed_8, %transposed_10 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%5 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_11 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %19 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.mulf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x12x16xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x4x12x16xf32>) outs(%17 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x12x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %30 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.mulf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x12x16xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.subf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x12x16xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x12x16xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.truncf %cst_1 : f64 to f32
      %44 = arith.divf %in, %43 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_12 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %34 = tensor.empty() : tensor<8x8x12xf32>
    %transposed_13 = linalg.transpose ins(%collapsed_2 : tensor<8x12x8xf32>) outs(%34 : tensor<8x8x12xf32>) permutation = [0, 2, 1] 
    %35 = linalg.fill ins(%cst : f32) outs(%27 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %36 = linalg.batch_matmul ins(%transposed_13, %collapsed_12 : tensor<8x8x12xf32>, tensor<8x12x16xf32>) outs(%35 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %transposed_14 = linalg.transpose ins(%collapsed_3 : tensor<8x8x16xf32>) outs(%24 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %37 = linalg.batch_matmul ins(%collapsed_12, %transposed_14 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%21 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_15 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_16 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %38 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_15 : tensor<2x4x8x16xf32>) outs(%38 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    %expanded_18 = tensor.expand_shape %26 [[0, 1, 2], [3], [4]] output_shape [2, 2, 2, 16, 8] : tensor<8x16x8xf32> into tensor<2x2x2x16x8xf32>
    %39 = tensor.empty() : tensor<2x2x1x16x8xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<2x2x1x16x8xf32>) -> tensor<2x2x1x16x8xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x2x2x16x8xf32>) outs(%40 : tensor<2x2x1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x2x1x16x8xf32>
    %collapsed_19 = tensor.collapse_shape %41 [[0], [1, 2], [3], [4]] : tensor<2x2x1x16x8xf32> into tensor<2x2x16x8xf32>
    %expanded_20 = tensor.expand_shape %transposed_17 [[0], [1, 2], [3], [4]] output_shape [2, 2, 2, 16, 8] : tensor<2x4x16x8xf32> into tensor<2x2x2x16x8xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x2x2x16x8xf32>) outs(%40 : tensor<2x2x1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x2x1x16x8xf32>
    %collapsed_21 = tensor.collapse_shape %42 [[0], [1, 2], [3], [4]] : tensor<2x2x1x16x8xf32> into tensor<2x2x16x8xf32>
    return %expanded_7, %expanded_16, %collapsed_21, %collapsed_19 : tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x2x16x8xf32>, tensor<2x2x16x8xf32>
  }
}

// -----

#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
module {
  func.func @grouped_expand(%arg0: tensor<2x4x12x8xf32>, %arg1: tensor<2x2x16x8xf32>, %arg2: tensor<2x2x16x8xf32>, %arg3: tensor<2x4x12x8xf32>) -> (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x2x16x8xf32>, tensor<2x2x16x8xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.8284271247461903 : f64
    %0 = tensor.empty() : tensor<2x2x2x16x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x2x16x8xf32>) outs(%0 : tensor<2x2x2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2], [3], [4]] : tensor<2x2x2x16x8xf32> into tensor<2x4x16x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x2x16x8xf32>) outs(%0 : tensor<2x2x2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x8xf32>
    %3 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x4x16x8xf32>) outs(%3 : tensor<2x4x8x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_2 = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %collapsed_3 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %4 = tensor.empty() : tensor<8x12x16xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %6 = linalg.batch_matmul ins(%collapsed_2, %collapsed_3 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%5 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %7 = tensor.empty() : tensor<2x4x12x16xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x12x16xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.truncf %cst_1 : f64 to f32
      %44 = arith.divf %in, %43 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x12x16xf32>
    %9 = tensor.empty() : tensor<2x4x12xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %11 = tensor.empty() : tensor<2x4x12xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %13:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x12x16xf32>) outs(%12, %10 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %43 = linalg.index 3 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_22 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_4 = tensor.expand_shape %13#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_4 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.subf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x12x16xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x4x12x16xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x12x16xf32>
    %16 = tensor.empty() : tensor<2x4x12x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x4x12x16xf32>) outs(%17 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x12x1xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.divf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_5 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_6 = tensor.collapse_shape %2 [[0, 1, 2], [3], [4]] : tensor<2x2x2x16x8xf32> into tensor<8x16x8xf32>
    %20 = tensor.empty() : tensor<8x12x8xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %22 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%21 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_7 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %collapsed_8 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %23 = tensor.empty() : tensor<8x16x12xf32>
    %transposed_9 = linalg.transpose ins(%collapsed_5 : tensor<8x12x16xf32>) outs(%23 : tensor<8x16x12xf32>) permutation = [0, 2, 1] 
    %24 = tensor.empty() : tensor<8x16x8xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %26 = linalg.batch_matmul ins(%transposed_9, %collapsed_8 : tensor<8x16x12xf32>, tensor<8x12x8xf32>) outs(%25 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %27 = tensor.empty() : tensor<8x8x16xf32>
    %transposed_10 = linalg.transpose ins(%collapsed_6 : tensor<8x16x8xf32>) outs(%27 : tensor<8x8x16xf32>) permutation = [0, 2, 1] 
    %28 = linalg.batch_matmul ins(%collapsed_8, %transposed_10 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%5 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_11 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %19 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.mulf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x12x16xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x4x12x16xf32>) outs(%17 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x12x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %30 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.mulf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x12x16xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.subf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x12x16xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x12x16xf32>) outs(%7 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.truncf %cst_1 : f64 to f32
      %44 = arith.divf %in, %43 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_12 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %34 = tensor.empty() : tensor<8x8x12xf32>
    %transposed_13 = linalg.transpose ins(%collapsed_2 : tensor<8x12x8xf32>) outs(%34 : tensor<8x8x12xf32>) permutation = [0, 2, 1] 
    %35 = linalg.fill ins(%cst : f32) outs(%27 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %36 = linalg.batch_matmul ins(%transposed_13, %collapsed_12 : tensor<8x8x12xf32>, tensor<8x12x16xf32>) outs(%35 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %transposed_14 = linalg.transpose ins(%collapsed_3 : tensor<8x8x16xf32>) outs(%24 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %37 = linalg.batch_matmul ins(%collapsed_12, %transposed_14 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%21 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_15 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_16 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %38 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_15 : tensor<2x4x8x16xf32>) outs(%38 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    %expanded_18 = tensor.expand_shape %26 [[0, 1, 2], [3], [4]] output_shape [2, 2, 2, 16, 8] : tensor<8x16x8xf32> into tensor<2x2x2x16x8xf32>
    %39 = tensor.empty() : tensor<2x2x1x16x8xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<2x2x1x16x8xf32>) -> tensor<2x2x1x16x8xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x2x2x16x8xf32>) outs(%40 : tensor<2x2x1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x2x1x16x8xf32>
    %collapsed_19 = tensor.collapse_shape %41 [[0], [1, 2], [3], [4]] : tensor<2x2x1x16x8xf32> into tensor<2x2x16x8xf32>
    %expanded_20 = tensor.expand_shape %transposed_17 [[0], [1, 2], [3], [4]] output_shape [2, 2, 2, 16, 8] : tensor<2x4x16x8xf32> into tensor<2x2x2x16x8xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x2x2x16x8xf32>) outs(%40 : tensor<2x2x1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x2x1x16x8xf32>
    %collapsed_21 = tensor.collapse_shape %42 [[0], [1, 2], [3], [4]] : tensor<2x2x1x16x8xf32> into tensor<2x2x16x8xf32>
    return %expanded_7, %expanded_16, %collapsed_21, %collapsed_19 : tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x2x16x8xf32>, tensor<2x2x16x8xf32>
  }
}

// -----

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @softmax_in_f32(%arg0: tensor<2x4x12x8xf16>, %arg1: tensor<2x4x16x8xf16>, %arg2: tensor<2x4x16x8xf16>, %arg3: tensor<2x1x12x16xf16>, %arg4: tensor<2x4x12x8xf16>) -> (tensor<2x4x12x8xf16>, tensor<2x4x12x8xf16>, tensor<2x4x16x8xf16>, tensor<2x4x16x8xf16>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.35355339059327379 : f64
    %0 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x16x8xf16>) outs(%0 : tensor<2x4x8x16xf16>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x12x8xf16> into tensor<8x12x8xf16>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %1 = tensor.empty() : tensor<8x12x16xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x12x8xf16>, tensor<8x8x16xf16>) outs(%2 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %4 = tensor.empty() : tensor<8x12x16xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<8x12x16xf32>) outs(%4 : tensor<8x12x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %52 = arith.truncf %in : f32 to f16
      linalg.yield %52 : f16
    } -> tensor<8x12x16xf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf16> into tensor<2x4x12x16xf16>
    %6 = tensor.empty() : tensor<2x4x12x16xf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x12x16xf16>) outs(%6 : tensor<2x4x12x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %52 = arith.truncf %cst_1 : f64 to f16
      %53 = arith.mulf %in, %52 : f16
      linalg.yield %53 : f16
    } -> tensor<2x4x12x16xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg3 : tensor<2x4x12x16xf16>, tensor<2x1x12x16xf16>) outs(%6 : tensor<2x4x12x16xf16>) {
    ^bb0(%in: f16, %in_18: f16, %out: f16):
      %52 = arith.addf %in, %in_18 : f16
      linalg.yield %52 : f16
    } -> tensor<2x4x12x16xf16>
    %9 = tensor.empty() : tensor<2x4x12x16xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x4x12x16xf16>) outs(%9 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %52 = arith.extf %in : f16 to f32
      linalg.yield %52 : f32
    } -> tensor<2x4x12x16xf32>
    %11 = tensor.empty() : tensor<2x4x12xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %13 = tensor.empty() : tensor<2x4x12xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x4x12x16xf32>) outs(%14, %12 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %52 = linalg.index 3 : index
      %53 = arith.index_cast %52 : index to i64
      %54 = arith.maximumf %in, %out : f32
      %55 = arith.cmpf ogt, %in, %out : f32
      %56 = arith.select %55, %53, %out_18 : i64
      linalg.yield %54, %56 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_3 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_3 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%9 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %52 = arith.subf %in, %in_18 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x12x16xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x12x16xf32>) outs(%9 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.exp %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x12x16xf32>
    %18 = tensor.empty() : tensor<2x4x12x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x4x12x16xf32>) outs(%19 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %in, %out : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x12x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%9 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %52 = arith.divf %in, %in_18 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x12x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x12x16xf32>) outs(%6 : tensor<2x4x12x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %52 = arith.truncf %in : f32 to f16
      linalg.yield %52 : f16
    } -> tensor<2x4x12x16xf16>
    %collapsed_4 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x4x12x16xf16> into tensor<8x12x16xf16>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x16x8xf16> into tensor<8x16x8xf16>
    %23 = tensor.empty() : tensor<8x12x8xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %25 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x12x16xf16>, tensor<8x16x8xf16>) outs(%24 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %26 = tensor.empty() : tensor<8x12x8xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<8x12x8xf32>) outs(%26 : tensor<8x12x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %52 = arith.truncf %in : f32 to f16
      linalg.yield %52 : f16
    } -> tensor<8x12x8xf16>
    %expanded_6 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf16> into tensor<2x4x12x8xf16>
    %collapsed_7 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x4x12x8xf16> into tensor<8x12x8xf16>
    %28 = tensor.empty() : tensor<8x16x12xf16>
    %transposed_8 = linalg.transpose ins(%collapsed_4 : tensor<8x12x16xf16>) outs(%28 : tensor<8x16x12xf16>) permutation = [0, 2, 1] 
    %29 = tensor.empty() : tensor<8x16x8xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %31 = linalg.batch_matmul ins(%transposed_8, %collapsed_7 : tensor<8x16x12xf16>, tensor<8x12x8xf16>) outs(%30 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %32 = tensor.empty() : tensor<8x16x8xf16>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<8x16x8xf32>) outs(%32 : tensor<8x16x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %52 = arith.truncf %in : f32 to f16
      linalg.yield %52 : f16
    } -> tensor<8x16x8xf16>
    %34 = tensor.empty() : tensor<8x8x16xf16>
    %transposed_9 = linalg.transpose ins(%collapsed_5 : tensor<8x16x8xf16>) outs(%34 : tensor<8x8x16xf16>) permutation = [0, 2, 1] 
    %35 = linalg.batch_matmul ins(%collapsed_7, %transposed_9 : tensor<8x12x8xf16>, tensor<8x8x16xf16>) outs(%2 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<8x12x16xf32>) outs(%4 : tensor<8x12x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %52 = arith.truncf %in : f32 to f16
      linalg.yield %52 : f16
    } -> tensor<8x12x16xf16>
    %expanded_10 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf16> into tensor<2x4x16x8xf16>
    %expanded_11 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf16> into tensor<2x4x12x16xf16>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x4x12x16xf16>) outs(%9 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %52 = arith.extf %in : f16 to f32
      linalg.yield %52 : f32
    } -> tensor<2x4x12x16xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %21 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%9 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %52 = arith.mulf %in, %in_18 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x12x16xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x4x12x16xf32>) outs(%19 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %in, %out : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x12x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %39 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%9 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %52 = arith.mulf %in, %in_18 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x12x16xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %40 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%9 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %52 = arith.subf %in, %in_18 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x12x16xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x4x12x16xf32>) outs(%6 : tensor<2x4x12x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %52 = arith.truncf %in : f32 to f16
      linalg.yield %52 : f16
    } -> tensor<2x4x12x16xf16>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x4x12x16xf16>) outs(%6 : tensor<2x4x12x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %52 = arith.truncf %cst_1 : f64 to f16
      %53 = arith.mulf %in, %52 : f16
      linalg.yield %53 : f16
    } -> tensor<2x4x12x16xf16>
    %collapsed_12 = tensor.collapse_shape %43 [[0, 1], [2], [3]] : tensor<2x4x12x16xf16> into tensor<8x12x16xf16>
    %44 = tensor.empty() : tensor<8x8x12xf16>
    %transposed_13 = linalg.transpose ins(%collapsed : tensor<8x12x8xf16>) outs(%44 : tensor<8x8x12xf16>) permutation = [0, 2, 1] 
    %45 = tensor.empty() : tensor<8x8x16xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %47 = linalg.batch_matmul ins(%transposed_13, %collapsed_12 : tensor<8x8x12xf16>, tensor<8x12x16xf16>) outs(%46 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<8x8x16xf32>) outs(%34 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %52 = arith.truncf %in : f32 to f16
      linalg.yield %52 : f16
    } -> tensor<8x8x16xf16>
    %transposed_14 = linalg.transpose ins(%collapsed_2 : tensor<8x8x16xf16>) outs(%32 : tensor<8x16x8xf16>) permutation = [0, 2, 1] 
    %49 = linalg.batch_matmul ins(%collapsed_12, %transposed_14 : tensor<8x12x16xf16>, tensor<8x16x8xf16>) outs(%24 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<8x12x8xf32>) outs(%26 : tensor<8x12x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %52 = arith.truncf %in : f32 to f16
      linalg.yield %52 : f16
    } -> tensor<8x12x8xf16>
    %expanded_15 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %expanded_16 = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf16> into tensor<2x4x12x8xf16>
    %51 = tensor.empty() : tensor<2x4x16x8xf16>
    %transposed_17 = linalg.transpose ins(%expanded_15 : tensor<2x4x8x16xf16>) outs(%51 : tensor<2x4x16x8xf16>) permutation = [0, 1, 3, 2] 
    return %expanded_6, %expanded_16, %transposed_17, %expanded_10 : tensor<2x4x12x8xf16>, tensor<2x4x12x8xf16>, tensor<2x4x16x8xf16>, tensor<2x4x16x8xf16>
  }
}

// -----

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @softcap(%arg0: tensor<2x4x12x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>, %arg3: tensor<2x4x12x8xf32>) -> (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.8284271247461903 : f64
    %cst_2 = arith.constant 2.000000e+01 : f32
    %cst_3 = arith.constant dense<1> : tensor<i64>
    %0 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x16x8xf32>) outs(%0 : tensor<2x4x8x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %1 = tensor.empty() : tensor<8x12x16xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%2 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %4 = tensor.empty() : tensor<2x4x12x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.truncf %cst_1 : f64 to f32
      %45 = arith.divf %in, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x12x16xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.divf %in, %cst_2 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x12x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.tanh %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x12x16xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.mulf %in, %cst_2 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x12x16xf32>
    %9 = tensor.empty() : tensor<2x4x12xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %11 = tensor.empty() : tensor<2x4x12xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %13:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x12x16xf32>) outs(%12, %10 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %44 = linalg.index 3 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = arith.maximumf %in, %out : f32
      %47 = arith.cmpf ogt, %in, %out : f32
      %48 = arith.select %47, %45, %out_20 : i64
      linalg.yield %46, %48 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_5 = tensor.expand_shape %13#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_5 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %44 = arith.subf %in, %in_20 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x12x16xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x12x16xf32>
    %16 = tensor.empty() : tensor<2x4x12x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x4x12x16xf32>) outs(%17 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x12x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %44 = arith.divf %in, %in_20 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_6 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_7 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %20 = tensor.empty() : tensor<8x12x8xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %22 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%21 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_8 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %collapsed_9 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %23 = tensor.empty() : tensor<8x16x12xf32>
    %transposed_10 = linalg.transpose ins(%collapsed_6 : tensor<8x12x16xf32>) outs(%23 : tensor<8x16x12xf32>) permutation = [0, 2, 1] 
    %24 = tensor.empty() : tensor<8x16x8xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %26 = linalg.batch_matmul ins(%transposed_10, %collapsed_9 : tensor<8x16x12xf32>, tensor<8x12x8xf32>) outs(%25 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %27 = tensor.empty() : tensor<8x8x16xf32>
    %transposed_11 = linalg.transpose ins(%collapsed_7 : tensor<8x16x8xf32>) outs(%27 : tensor<8x8x16xf32>) permutation = [0, 2, 1] 
    %28 = linalg.batch_matmul ins(%collapsed_9, %transposed_11 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%2 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_12 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %expanded_13 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %19 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %44 = arith.mulf %in, %in_20 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x12x16xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x4x12x16xf32>) outs(%17 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x12x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %30 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %44 = arith.mulf %in, %in_20 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x12x16xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %44 = arith.subf %in, %in_20 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x12x16xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.mulf %in, %cst_2 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x12x16xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %7 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %44 = arith.mulf %in, %in_20 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x12x16xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %34 : tensor<i64>, tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: i64, %in_20: f32, %out: f32):
      %44 = arith.sitofp %in : i64 to f32
      %45 = arith.subf %44, %in_20 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x12x16xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %44 = arith.mulf %in, %in_20 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x12x16xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.divf %in, %cst_2 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x12x16xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.truncf %cst_1 : f64 to f32
      %45 = arith.divf %in, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_14 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %39 = tensor.empty() : tensor<8x8x12xf32>
    %transposed_15 = linalg.transpose ins(%collapsed : tensor<8x12x8xf32>) outs(%39 : tensor<8x8x12xf32>) permutation = [0, 2, 1] 
    %40 = linalg.fill ins(%cst : f32) outs(%27 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %41 = linalg.batch_matmul ins(%transposed_15, %collapsed_14 : tensor<8x8x12xf32>, tensor<8x12x16xf32>) outs(%40 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %transposed_16 = linalg.transpose ins(%collapsed_4 : tensor<8x8x16xf32>) outs(%24 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %42 = linalg.batch_matmul ins(%collapsed_14, %transposed_16 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%21 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_17 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_18 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %43 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed_19 = linalg.transpose ins(%expanded_17 : tensor<2x4x8x16xf32>) outs(%43 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    return %expanded_8, %expanded_18, %transposed_19, %expanded_12 : tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>
  }
}

// -----

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @packed_projection(%arg0: tensor<2x12x32xf32>, %arg1: tensor<32x96xf32>, %arg2: tensor<2x12x32xf32>) -> (tensor<2x12x32xf32>, tensor<2x12x32xf32>, tensor<32x96xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.8284271247461903 : f64
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %0 = tensor.empty() : tensor<24x96xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<24x96xf32>) -> tensor<24x96xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<24x32xf32>, tensor<32x96xf32>) outs(%1 : tensor<24x96xf32>) -> tensor<24x96xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3, 4]] output_shape [2, 12, 3, 4, 8] : tensor<24x96xf32> into tensor<2x12x3x4x8xf32>
    %3 = tensor.empty() : tensor<3x2x4x12x8xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x12x3x4x8xf32>) outs(%3 : tensor<3x2x4x12x8xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed[0, 0, 0, 0, 0] [1, 2, 4, 12, 8] [1, 1, 1, 1, 1] : tensor<3x2x4x12x8xf32> to tensor<1x2x4x12x8xf32>
    %extracted_slice_2 = tensor.extract_slice %transposed[1, 0, 0, 0, 0] [1, 2, 4, 12, 8] [1, 1, 1, 1, 1] : tensor<3x2x4x12x8xf32> to tensor<1x2x4x12x8xf32>
    %extracted_slice_3 = tensor.extract_slice %transposed[2, 0, 0, 0, 0] [1, 2, 4, 12, 8] [1, 1, 1, 1, 1] : tensor<3x2x4x12x8xf32> to tensor<1x2x4x12x8xf32>
    %collapsed_4 = tensor.collapse_shape %extracted_slice_2 [[0, 1], [2], [3], [4]] : tensor<1x2x4x12x8xf32> into tensor<2x4x12x8xf32>
    %4 = tensor.empty() : tensor<2x4x8x12xf32>
    %transposed_5 = linalg.transpose ins(%collapsed_4 : tensor<2x4x12x8xf32>) outs(%4 : tensor<2x4x8x12xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_6 = tensor.collapse_shape %extracted_slice [[0, 1, 2], [3], [4]] : tensor<1x2x4x12x8xf32> into tensor<8x12x8xf32>
    %collapsed_7 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x4x8x12xf32> into tensor<8x8x12xf32>
    %5 = tensor.empty() : tensor<8x12x12xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %7 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x12x8xf32>, tensor<8x8x12xf32>) outs(%6 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_8 = tensor.expand_shape %7 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %8 = tensor.empty() : tensor<2x4x12x12xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<2x4x12x12xf32>) outs(%8 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.truncf %cst_1 : f64 to f32
      %47 = arith.divf %in, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x12x12xf32>
    %10 = tensor.empty() : tensor<2x4x12xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %12 = tensor.empty() : tensor<2x4x12xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %14:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x4x12x12xf32>) outs(%13, %11 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_34: i64):
      %46 = linalg.index 3 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.maximumf %in, %out : f32
      %49 = arith.cmpf ogt, %in, %out : f32
      %50 = arith.select %49, %47, %out_34 : i64
      linalg.yield %48, %50 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_9 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_9 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%8 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %46 = arith.subf %in, %in_34 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x12x12xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x12x12xf32>) outs(%8 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x12x12xf32>
    %17 = tensor.empty() : tensor<2x4x12x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x4x12x12xf32>) outs(%18 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x12x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%8 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %46 = arith.divf %in, %in_34 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_10 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_11 = tensor.collapse_shape %extracted_slice_3 [[0, 1, 2], [3], [4]] : tensor<1x2x4x12x8xf32> into tensor<8x12x8xf32>
    %21 = tensor.empty() : tensor<8x12x8xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %23 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<8x12x12xf32>, tensor<8x12x8xf32>) outs(%22 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_12 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %24 = tensor.empty() : tensor<2x12x4x8xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x4x12x8xf32>) outs(%24 : tensor<2x12x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0], [1], [2, 3]] : tensor<2x12x4x8xf32> into tensor<2x12x32xf32>
    %expanded_15 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [2, 12, 4, 8] : tensor<2x12x32xf32> into tensor<2x12x4x8xf32>
    %25 = tensor.empty() : tensor<2x4x12x8xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x12x4x8xf32>) outs(%25 : tensor<2x4x12x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %transposed_18 = linalg.transpose ins(%collapsed_10 : tensor<8x12x12xf32>) outs(%5 : tensor<8x12x12xf32>) permutation = [0, 2, 1] 
    %26 = linalg.batch_matmul ins(%transposed_18, %collapsed_17 : tensor<8x12x12xf32>, tensor<8x12x8xf32>) outs(%22 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %27 = tensor.empty() : tensor<8x8x12xf32>
    %transposed_19 = linalg.transpose ins(%collapsed_11 : tensor<8x12x8xf32>) outs(%27 : tensor<8x8x12xf32>) permutation = [0, 2, 1] 
    %28 = linalg.batch_matmul ins(%collapsed_17, %transposed_19 : tensor<8x12x8xf32>, tensor<8x8x12xf32>) outs(%6 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_20 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %expanded_21 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %20 : tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) outs(%8 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %46 = arith.mulf %in, %in_34 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x12x12xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x4x12x12xf32>) outs(%18 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x12x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %30 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%8 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %46 = arith.mulf %in, %in_34 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x12x12xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) outs(%8 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %46 = arith.subf %in, %in_34 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x12x12xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x12x12xf32>) outs(%8 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.truncf %cst_1 : f64 to f32
      %47 = arith.divf %in, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_22 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %transposed_23 = linalg.transpose ins(%collapsed_6 : tensor<8x12x8xf32>) outs(%27 : tensor<8x8x12xf32>) permutation = [0, 2, 1] 
    %34 = linalg.fill ins(%cst : f32) outs(%27 : tensor<8x8x12xf32>) -> tensor<8x8x12xf32>
    %35 = linalg.batch_matmul ins(%transposed_23, %collapsed_22 : tensor<8x8x12xf32>, tensor<8x12x12xf32>) outs(%34 : tensor<8x8x12xf32>) -> tensor<8x8x12xf32>
    %transposed_24 = linalg.transpose ins(%collapsed_7 : tensor<8x8x12xf32>) outs(%21 : tensor<8x12x8xf32>) permutation = [0, 2, 1] 
    %36 = linalg.batch_matmul ins(%collapsed_22, %transposed_24 : tensor<8x12x12xf32>, tensor<8x12x8xf32>) outs(%22 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_25 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [2, 4, 8, 12] : tensor<8x8x12xf32> into tensor<2x4x8x12xf32>
    %expanded_26 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %transposed_27 = linalg.transpose ins(%expanded_25 : tensor<2x4x8x12xf32>) outs(%25 : tensor<2x4x12x8xf32>) permutation = [0, 1, 3, 2] 
    %concat = tensor.concat dim(0) %expanded_26, %transposed_27, %expanded_20 : (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) -> tensor<6x4x12x8xf32>
    %expanded_28 = tensor.expand_shape %concat [[0, 1], [2], [3], [4]] output_shape [3, 2, 4, 12, 8] : tensor<6x4x12x8xf32> into tensor<3x2x4x12x8xf32>
    %37 = tensor.empty() : tensor<2x12x3x4x8xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<3x2x4x12x8xf32>) outs(%37 : tensor<2x12x3x4x8xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0, 1], [2, 3, 4]] : tensor<2x12x3x4x8xf32> into tensor<24x96xf32>
    %38 = tensor.empty() : tensor<32x24xf32>
    %transposed_31 = linalg.transpose ins(%collapsed : tensor<24x32xf32>) outs(%38 : tensor<32x24xf32>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<32x96xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<32x96xf32>) -> tensor<32x96xf32>
    %41 = linalg.matmul ins(%transposed_31, %collapsed_30 : tensor<32x24xf32>, tensor<24x96xf32>) outs(%40 : tensor<32x96xf32>) -> tensor<32x96xf32>
    %42 = tensor.empty() : tensor<96x32xf32>
    %transposed_32 = linalg.transpose ins(%arg1 : tensor<32x96xf32>) outs(%42 : tensor<96x32xf32>) permutation = [1, 0] 
    %43 = tensor.empty() : tensor<24x32xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %45 = linalg.matmul ins(%collapsed_30, %transposed_32 : tensor<24x96xf32>, tensor<96x32xf32>) outs(%44 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_33 = tensor.expand_shape %45 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    return %collapsed_14, %expanded_33, %41 : tensor<2x12x32xf32>, tensor<2x12x32xf32>, tensor<32x96xf32>
  }
}

// -----

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @online_exp(%arg0: tensor<2x4x12x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>, %arg3: tensor<2x4x12x8xf32>) -> (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.8284271247461903 : f64
    %0 = tensor.empty() : tensor<2x4x8x16xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x16x8xf32>) outs(%0 : tensor<2x4x8x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %1 = tensor.empty() : tensor<8x12x16xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%2 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %4 = tensor.empty() : tensor<2x4x12x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.truncf %cst_1 : f64 to f32
      %42 = arith.divf %in, %41 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x12x16xf32>
    %6 = tensor.empty() : tensor<2x4x12xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %8 = tensor.empty() : tensor<2x4x12xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x4x12x16xf32>) outs(%9, %7 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %41 = linalg.index 3 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = arith.maximumf %in, %out : f32
      %44 = arith.cmpf ogt, %in, %out : f32
      %45 = arith.select %44, %42, %out_19 : i64
      linalg.yield %43, %45 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_3 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_3 : tensor<2x4x12x16xf32>, tensor<2x4x12x1xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %41 = arith.subf %in, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x12x16xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_4 = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %13 = tensor.empty() : tensor<8x12x8xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %15 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%14 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_6 = tensor.expand_shape %15 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %16 = tensor.empty() : tensor<2x4x12x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x12x16xf32>) outs(%17 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x12x1xf32>
    %19 = tensor.empty() : tensor<2x4x12x8xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %18 : tensor<2x4x12x8xf32>, tensor<2x4x12x1xf32>) outs(%19 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %41 = arith.divf %in, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x12x8xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %18 : tensor<2x4x12x8xf32>, tensor<2x4x12x1xf32>) outs(%19 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %41 = arith.divf %in, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x12x8xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x4x12x8xf32>) outs(%19 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.negf %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x12x8xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %21 : tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) outs(%19 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %41 = arith.mulf %in, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x12x8xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %18 : tensor<2x4x12x8xf32>, tensor<2x4x12x1xf32>) outs(%19 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %41 = arith.divf %in, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x12x8xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x12x8xf32>) outs(%17 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x12x1xf32>
    %collapsed_7 = tensor.collapse_shape %25 [[0], [1], [2, 3]] : tensor<2x4x12x1xf32> into tensor<2x4x12xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_7 : tensor<2x4x12xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_8 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %27 = tensor.empty() : tensor<8x16x12xf32>
    %transposed_9 = linalg.transpose ins(%collapsed_4 : tensor<8x12x16xf32>) outs(%27 : tensor<8x16x12xf32>) permutation = [0, 2, 1] 
    %28 = tensor.empty() : tensor<8x16x8xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %30 = linalg.batch_matmul ins(%transposed_9, %collapsed_8 : tensor<8x16x12xf32>, tensor<8x12x8xf32>) outs(%29 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %31 = tensor.empty() : tensor<8x8x16xf32>
    %transposed_10 = linalg.transpose ins(%collapsed_5 : tensor<8x16x8xf32>) outs(%31 : tensor<8x8x16xf32>) permutation = [0, 2, 1] 
    %32 = linalg.batch_matmul ins(%collapsed_8, %transposed_10 : tensor<8x12x8xf32>, tensor<8x8x16xf32>) outs(%2 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_11 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %expanded_12 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_12 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %41 = arith.addf %in, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x12x16xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %12 : tensor<2x4x12x16xf32>, tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %41 = arith.mulf %in, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x12x16xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x12x16xf32>) outs(%4 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.truncf %cst_1 : f64 to f32
      %42 = arith.divf %in, %41 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x12x16xf32>
    %collapsed_13 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %36 = tensor.empty() : tensor<8x8x12xf32>
    %transposed_14 = linalg.transpose ins(%collapsed : tensor<8x12x8xf32>) outs(%36 : tensor<8x8x12xf32>) permutation = [0, 2, 1] 
    %37 = linalg.fill ins(%cst : f32) outs(%31 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %38 = linalg.batch_matmul ins(%transposed_14, %collapsed_13 : tensor<8x8x12xf32>, tensor<8x12x16xf32>) outs(%37 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %transposed_15 = linalg.transpose ins(%collapsed_2 : tensor<8x8x16xf32>) outs(%28 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %39 = linalg.batch_matmul ins(%collapsed_13, %transposed_15 : tensor<8x12x16xf32>, tensor<8x16x8xf32>) outs(%14 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_16 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %expanded_17 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %40 = tensor.empty() : tensor<2x4x16x8xf32>
    %transposed_18 = linalg.transpose ins(%expanded_16 : tensor<2x4x8x16xf32>) outs(%40 : tensor<2x4x16x8xf32>) permutation = [0, 1, 3, 2] 
    return %20, %expanded_17, %transposed_18, %expanded_11 : tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>
  }
}
