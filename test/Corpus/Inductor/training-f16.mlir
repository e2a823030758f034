// training-f16.mlir: made by inductor_patterns.py; do not edit.
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
module {
  func.func @pattern_1_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<f16>, %arg4: tensor<2x4x8x16xf16>) -> (tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>) {
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
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<8x8x8xf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %6 = tensor.empty() : tensor<2x4x8x8xf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x8x8xf16>, tensor<f16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_17: f16, %out: f16):
      %47 = arith.divf %in, %in_17 : f16
      linalg.yield %47 : f16
    } -> tensor<2x4x8x8xf16>
    %8 = tensor.empty() : tensor<2x4x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x4x8x8xf16>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %47 = arith.extf %in : f16 to f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x8xf32>
    %10 = tensor.empty() : tensor<2x4x8xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %12 = tensor.empty() : tensor<2x4x8xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %14:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x4x8x8xf32>) outs(%13, %11 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %47 = linalg.index 3 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = arith.maximumf %in, %out : f32
      %50 = arith.cmpf ogt, %in, %out : f32
      %51 = arith.select %50, %48, %out_17 : i64
      linalg.yield %49, %51 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_2 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_2 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %47 = arith.subf %in, %in_17 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x8x8xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.exp %in : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x8xf32>
    %17 = tensor.empty() : tensor<2x4x8x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x4x8x8xf32>) outs(%18 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %47 = arith.divf %in, %in_17 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x8x8xf32>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_3 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %collapsed_4 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %22 = tensor.empty() : tensor<8x8x16xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %24 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%23 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %25 = tensor.empty() : tensor<8x8x16xf16>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<8x8x16xf32>) outs(%25 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<8x8x16xf16>
    %expanded_5 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %collapsed_6 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %transposed_7 = linalg.transpose ins(%collapsed_3 : tensor<8x8x8xf16>) outs(%4 : tensor<8x8x8xf16>) permutation = [0, 2, 1] 
    %27 = linalg.batch_matmul ins(%transposed_7, %collapsed_6 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%23 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<8x8x16xf32>) outs(%25 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<8x8x16xf16>
    %29 = tensor.empty() : tensor<8x16x8xf16>
    %transposed_8 = linalg.transpose ins(%collapsed_4 : tensor<8x8x16xf16>) outs(%29 : tensor<8x16x8xf16>) permutation = [0, 2, 1] 
    %30 = linalg.batch_matmul ins(%collapsed_6, %transposed_8 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<8x8x8xf32>) outs(%4 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<8x8x8xf16>
    %expanded_9 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %expanded_10 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x4x8x8xf16>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %47 = arith.extf %in : f16 to f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x8x8xf16>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %47 = arith.extf %in : f16 to f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %33 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %47 = arith.mulf %in, %in_17 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x4x8x8xf32>) outs(%18 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %47 = arith.mulf %in, %in_17 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %36 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %47 = arith.subf %in, %in_17 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x8x8xf32>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<2x4x8x8xf16>
    %39 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %arg3 : tensor<2x4x8x8xf16>, tensor<f16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_17: f16, %out: f16):
      %47 = arith.divf %in, %in_17 : f16
      linalg.yield %47 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_11 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %transposed_12 = linalg.transpose ins(%collapsed : tensor<8x8x16xf16>) outs(%29 : tensor<8x16x8xf16>) permutation = [0, 2, 1] 
    %40 = tensor.empty() : tensor<8x16x8xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %42 = linalg.batch_matmul ins(%transposed_12, %collapsed_11 : tensor<8x16x8xf16>, tensor<8x8x8xf16>) outs(%41 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<8x16x8xf32>) outs(%29 : tensor<8x16x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<8x16x8xf16>
    %transposed_13 = linalg.transpose ins(%collapsed_1 : tensor<8x16x8xf16>) outs(%25 : tensor<8x8x16xf16>) permutation = [0, 2, 1] 
    %44 = linalg.batch_matmul ins(%collapsed_11, %transposed_13 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%23 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<8x8x16xf32>) outs(%25 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<8x8x16xf16>
    %expanded_14 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf16> into tensor<2x4x16x8xf16>
    %expanded_15 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %46 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed_16 = linalg.transpose ins(%expanded_14 : tensor<2x4x16x8xf16>) outs(%46 : tensor<2x4x8x16xf16>) permutation = [0, 1, 3, 2] 
    return %expanded_5, %expanded_15, %transposed_16, %expanded_9 : tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>
  }
  func.func @pattern_2_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<f16>, %arg4: tensor<2x4x8x16xf16>) -> (tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>) {
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
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<8x8x8xf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %6 = tensor.empty() : tensor<2x4x8x8xf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x8x8xf16>, tensor<f16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_17: f16, %out: f16):
      %47 = arith.mulf %in, %in_17 : f16
      linalg.yield %47 : f16
    } -> tensor<2x4x8x8xf16>
    %8 = tensor.empty() : tensor<2x4x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x4x8x8xf16>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %47 = arith.extf %in : f16 to f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x8xf32>
    %10 = tensor.empty() : tensor<2x4x8xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %12 = tensor.empty() : tensor<2x4x8xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %14:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x4x8x8xf32>) outs(%13, %11 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %47 = linalg.index 3 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = arith.maximumf %in, %out : f32
      %50 = arith.cmpf ogt, %in, %out : f32
      %51 = arith.select %50, %48, %out_17 : i64
      linalg.yield %49, %51 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_2 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_2 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %47 = arith.subf %in, %in_17 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x8x8xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.exp %in : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x8xf32>
    %17 = tensor.empty() : tensor<2x4x8x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x4x8x8xf32>) outs(%18 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %47 = arith.divf %in, %in_17 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x8x8xf32>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_3 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %collapsed_4 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %22 = tensor.empty() : tensor<8x8x16xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %24 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%23 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %25 = tensor.empty() : tensor<8x8x16xf16>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<8x8x16xf32>) outs(%25 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<8x8x16xf16>
    %expanded_5 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %collapsed_6 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %transposed_7 = linalg.transpose ins(%collapsed_3 : tensor<8x8x8xf16>) outs(%4 : tensor<8x8x8xf16>) permutation = [0, 2, 1] 
    %27 = linalg.batch_matmul ins(%transposed_7, %collapsed_6 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%23 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<8x8x16xf32>) outs(%25 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<8x8x16xf16>
    %29 = tensor.empty() : tensor<8x16x8xf16>
    %transposed_8 = linalg.transpose ins(%collapsed_4 : tensor<8x8x16xf16>) outs(%29 : tensor<8x16x8xf16>) permutation = [0, 2, 1] 
    %30 = linalg.batch_matmul ins(%collapsed_6, %transposed_8 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<8x8x8xf32>) outs(%4 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<8x8x8xf16>
    %expanded_9 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %expanded_10 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x4x8x8xf16>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %47 = arith.extf %in : f16 to f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x8xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x8x8xf16>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %47 = arith.extf %in : f16 to f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %33 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %47 = arith.mulf %in, %in_17 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x4x8x8xf32>) outs(%18 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %47 = arith.mulf %in, %in_17 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %36 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %47 = arith.subf %in, %in_17 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x8x8xf32>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<2x4x8x8xf16>
    %39 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %arg3 : tensor<2x4x8x8xf16>, tensor<f16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_17: f16, %out: f16):
      %47 = arith.mulf %in, %in_17 : f16
      linalg.yield %47 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_11 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %transposed_12 = linalg.transpose ins(%collapsed : tensor<8x8x16xf16>) outs(%29 : tensor<8x16x8xf16>) permutation = [0, 2, 1] 
    %40 = tensor.empty() : tensor<8x16x8xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %42 = linalg.batch_matmul ins(%transposed_12, %collapsed_11 : tensor<8x16x8xf16>, tensor<8x8x8xf16>) outs(%41 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<8x16x8xf32>) outs(%29 : tensor<8x16x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<8x16x8xf16>
    %transposed_13 = linalg.transpose ins(%collapsed_1 : tensor<8x16x8xf16>) outs(%25 : tensor<8x8x16xf16>) permutation = [0, 2, 1] 
    %44 = linalg.batch_matmul ins(%collapsed_11, %transposed_13 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%23 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<8x8x16xf32>) outs(%25 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<8x8x16xf16>
    %expanded_14 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf16> into tensor<2x4x16x8xf16>
    %expanded_15 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %46 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed_16 = linalg.transpose ins(%expanded_14 : tensor<2x4x16x8xf16>) outs(%46 : tensor<2x4x8x16xf16>) permutation = [0, 1, 3, 2] 
    return %expanded_5, %expanded_15, %transposed_16, %expanded_9 : tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>
  }
  ml_program.global private mutable @global_seed(dense<0> : tensor<i64>) : tensor<i64>
  func.func @pattern_3_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<f16>, %arg4: tensor<2x4x8x16xf16>) -> (tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>) {
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c32_i64 = arith.constant 32 : i64
    %cst_1 = arith.constant 0.000000e+00 : f16
    %cst_2 = arith.constant 0.000000e+00 : f64
    %cst_3 = arith.constant dense<0.88662299999999994> : tensor<f64>
    %cst_4 = arith.constant 0.88662299999999994 : f64
    %cst_5 = arith.constant 1.1278750946005236 : f64
    %cst_6 = arith.constant 5.4210107999999998E-20 : f64
    %c6364136223846793005_i64 = arith.constant 6364136223846793005 : i64
    %c1442695040888963407_i64 = arith.constant 1442695040888963407 : i64
    %0 = tensor.empty() : tensor<2x4x16x8xf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x4x16x8xf16>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %collapsed_7 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x8xf16> into tensor<8x16x8xf16>
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %4 = tensor.empty() : tensor<8x8x8xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<8x8x8xf32>) outs(%4 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<8x8x8xf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %6 = tensor.empty() : tensor<2x4x8x8xf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x8x8xf16>, tensor<f16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_23: f16, %out: f16):
      %60 = arith.divf %in, %in_23 : f16
      linalg.yield %60 : f16
    } -> tensor<2x4x8x8xf16>
    %8 = tensor.empty() : tensor<2x4x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x4x8x8xf16>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %60 = arith.extf %in : f16 to f32
      linalg.yield %60 : f32
    } -> tensor<2x4x8x8xf32>
    %10 = tensor.empty() : tensor<2x4x8xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %12 = tensor.empty() : tensor<2x4x8xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %14:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x4x8x8xf32>) outs(%13, %11 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %60 = linalg.index 3 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_23 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_8 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_8 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %60 = arith.subf %in, %in_23 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x8x8xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = math.exp %in : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x8x8xf32>
    %17 = tensor.empty() : tensor<2x4x8x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x4x8x8xf32>) outs(%18 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %60 = arith.divf %in, %in_23 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x8x8xf32>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<2x4x8x8xf16>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %22 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %23 = arith.addi %22, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %23 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %24 = tensor.empty() : tensor<2x4x8x8xf64>
    %25 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%24 : tensor<2x4x8x8xf64>) {
    ^bb0(%out: f64):
      %60 = linalg.index 0 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = linalg.index 1 : index
      %63 = arith.index_cast %62 : index to i64
      %64 = linalg.index 2 : index
      %65 = arith.index_cast %64 : index to i64
      %66 = linalg.index 3 : index
      %67 = arith.index_cast %66 : index to i64
      %68 = arith.muli %61, %c4_i64 : i64
      %69 = arith.addi %68, %63 : i64
      %70 = arith.muli %69, %c8_i64 : i64
      %71 = arith.addi %70, %65 : i64
      %72 = arith.muli %71, %c8_i64 : i64
      %73 = arith.addi %72, %67 : i64
      %74 = arith.muli %73, %23 : i64
      %75 = arith.addi %74, %23 : i64
      %76 = arith.muli %74, %74 : i64
      %77 = arith.addi %76, %74 : i64
      %78 = arith.shli %77, %c32_i64 : i64
      %79 = arith.shrui %77, %c32_i64 : i64
      %80 = arith.ori %78, %79 : i64
      %81 = arith.muli %80, %80 : i64
      %82 = arith.addi %81, %75 : i64
      %83 = arith.shli %82, %c32_i64 : i64
      %84 = arith.shrui %82, %c32_i64 : i64
      %85 = arith.ori %83, %84 : i64
      %86 = arith.muli %85, %85 : i64
      %87 = arith.addi %86, %74 : i64
      %88 = arith.shli %87, %c32_i64 : i64
      %89 = arith.shrui %87, %c32_i64 : i64
      %90 = arith.ori %88, %89 : i64
      %91 = arith.muli %90, %90 : i64
      %92 = arith.addi %91, %75 : i64
      %93 = arith.shli %92, %c32_i64 : i64
      %94 = arith.shrui %92, %c32_i64 : i64
      %95 = arith.ori %93, %94 : i64
      %96 = arith.muli %95, %95 : i64
      %97 = arith.addi %96, %74 : i64
      %98 = arith.shrui %97, %c32_i64 : i64
      %99 = arith.xori %92, %98 : i64
      %100 = arith.uitofp %99 : i64 to f64
      %101 = arith.mulf %100, %cst_6 : f64
      %102 = arith.addf %101, %cst_2 : f64
      linalg.yield %102 : f64
    } -> tensor<2x4x8x8xf64>
    %26 = tensor.empty() : tensor<2x4x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %cst_3 : tensor<2x4x8x8xf64>, tensor<f64>) outs(%26 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f64, %in_23: f64, %out: i1):
      %60 = arith.cmpf olt, %in, %in_23 : f64
      linalg.yield %60 : i1
    } -> tensor<2x4x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x8x8xi1>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: i1, %out: f16):
      %60 = arith.uitofp %in : i1 to f16
      linalg.yield %60 : f16
    } -> tensor<2x4x8x8xf16>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %21 : tensor<2x4x8x8xf16>, tensor<2x4x8x8xf16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_23: f16, %out: f16):
      %60 = arith.mulf %in, %in_23 : f16
      linalg.yield %60 : f16
    } -> tensor<2x4x8x8xf16>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x8x8xf16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %60 = arith.truncf %cst_4 : f64 to f16
      %61 = arith.divf %in, %60 : f16
      linalg.yield %61 : f16
    } -> tensor<2x4x8x8xf16>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x8x8xf16>) outs(%26 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f16, %out: i1):
      %60 = arith.cmpf une, %in, %cst_1 : f16
      linalg.yield %60 : i1
    } -> tensor<2x4x8x8xi1>
    %collapsed_9 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %collapsed_10 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %32 = tensor.empty() : tensor<8x8x16xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %34 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%33 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %35 = tensor.empty() : tensor<8x8x16xf16>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<8x8x16xf32>) outs(%35 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<8x8x16xf16>
    %expanded_11 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %collapsed_12 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %transposed_13 = linalg.transpose ins(%collapsed_9 : tensor<8x8x8xf16>) outs(%4 : tensor<8x8x8xf16>) permutation = [0, 2, 1] 
    %37 = linalg.batch_matmul ins(%transposed_13, %collapsed_12 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%33 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<8x8x16xf32>) outs(%35 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<8x8x16xf16>
    %39 = tensor.empty() : tensor<8x16x8xf16>
    %transposed_14 = linalg.transpose ins(%collapsed_10 : tensor<8x8x16xf16>) outs(%39 : tensor<8x16x8xf16>) permutation = [0, 2, 1] 
    %40 = linalg.batch_matmul ins(%collapsed_12, %transposed_14 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<8x8x8xf32>) outs(%4 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<8x8x8xf16>
    %expanded_15 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %expanded_16 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x8x8xi1>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: i1, %out: f16):
      %60 = arith.uitofp %in : i1 to f16
      linalg.yield %60 : f16
    } -> tensor<2x4x8x8xf16>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x4x8x8xf16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %60 = arith.truncf %cst_5 : f64 to f16
      %61 = arith.mulf %in, %60 : f16
      linalg.yield %61 : f16
    } -> tensor<2x4x8x8xf16>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %43 : tensor<2x4x8x8xf16>, tensor<2x4x8x8xf16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_23: f16, %out: f16):
      %60 = arith.mulf %in, %in_23 : f16
      linalg.yield %60 : f16
    } -> tensor<2x4x8x8xf16>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x8x8xf16>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %60 = arith.extf %in : f16 to f32
      linalg.yield %60 : f32
    } -> tensor<2x4x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x8x8xf16>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %60 = arith.extf %in : f16 to f32
      linalg.yield %60 : f32
    } -> tensor<2x4x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %46 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %60 = arith.mulf %in, %in_23 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<2x4x8x8xf32>) outs(%18 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x8x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %48 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %60 = arith.mulf %in, %in_23 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %49 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %60 = arith.subf %in, %in_23 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x8x8xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x4x8x8xf32>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<2x4x8x8xf16>
    %52 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %arg3 : tensor<2x4x8x8xf16>, tensor<f16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_23: f16, %out: f16):
      %60 = arith.divf %in, %in_23 : f16
      linalg.yield %60 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_17 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %transposed_18 = linalg.transpose ins(%collapsed : tensor<8x8x16xf16>) outs(%39 : tensor<8x16x8xf16>) permutation = [0, 2, 1] 
    %53 = tensor.empty() : tensor<8x16x8xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %55 = linalg.batch_matmul ins(%transposed_18, %collapsed_17 : tensor<8x16x8xf16>, tensor<8x8x8xf16>) outs(%54 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<8x16x8xf32>) outs(%39 : tensor<8x16x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<8x16x8xf16>
    %transposed_19 = linalg.transpose ins(%collapsed_7 : tensor<8x16x8xf16>) outs(%35 : tensor<8x8x16xf16>) permutation = [0, 2, 1] 
    %57 = linalg.batch_matmul ins(%collapsed_17, %transposed_19 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%33 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<8x8x16xf32>) outs(%35 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<8x8x16xf16>
    %expanded_20 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf16> into tensor<2x4x16x8xf16>
    %expanded_21 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %59 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed_22 = linalg.transpose ins(%expanded_20 : tensor<2x4x16x8xf16>) outs(%59 : tensor<2x4x8x16xf16>) permutation = [0, 1, 3, 2] 
    return %expanded_11, %expanded_21, %transposed_22, %expanded_15 : tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>
  }
  func.func @pattern_4_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<f16>, %arg4: tensor<2x4x8x16xf16>) -> (tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>) {
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c32_i64 = arith.constant 32 : i64
    %cst_1 = arith.constant 0.000000e+00 : f16
    %cst_2 = arith.constant 0.000000e+00 : f64
    %cst_3 = arith.constant dense<0.88662299999999994> : tensor<f64>
    %cst_4 = arith.constant 0.88662299999999994 : f64
    %cst_5 = arith.constant 1.1278750946005236 : f64
    %cst_6 = arith.constant 5.4210107999999998E-20 : f64
    %c6364136223846793005_i64 = arith.constant 6364136223846793005 : i64
    %c1442695040888963407_i64 = arith.constant 1442695040888963407 : i64
    %0 = tensor.empty() : tensor<2x4x16x8xf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x4x16x8xf16>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %collapsed_7 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x8xf16> into tensor<8x16x8xf16>
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %4 = tensor.empty() : tensor<8x8x8xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<8x8x8xf32>) outs(%4 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<8x8x8xf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %6 = tensor.empty() : tensor<2x4x8x8xf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x8x8xf16>, tensor<f16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_23: f16, %out: f16):
      %60 = arith.mulf %in, %in_23 : f16
      linalg.yield %60 : f16
    } -> tensor<2x4x8x8xf16>
    %8 = tensor.empty() : tensor<2x4x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x4x8x8xf16>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %60 = arith.extf %in : f16 to f32
      linalg.yield %60 : f32
    } -> tensor<2x4x8x8xf32>
    %10 = tensor.empty() : tensor<2x4x8xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %12 = tensor.empty() : tensor<2x4x8xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %14:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x4x8x8xf32>) outs(%13, %11 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %60 = linalg.index 3 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_23 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_8 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_8 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %60 = arith.subf %in, %in_23 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x8x8xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = math.exp %in : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x8x8xf32>
    %17 = tensor.empty() : tensor<2x4x8x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x4x8x8xf32>) outs(%18 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %60 = arith.divf %in, %in_23 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x8x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x8x8xf32>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<2x4x8x8xf16>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %22 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %23 = arith.addi %22, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %23 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %24 = tensor.empty() : tensor<2x4x8x8xf64>
    %25 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%24 : tensor<2x4x8x8xf64>) {
    ^bb0(%out: f64):
      %60 = linalg.index 0 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = linalg.index 1 : index
      %63 = arith.index_cast %62 : index to i64
      %64 = linalg.index 2 : index
      %65 = arith.index_cast %64 : index to i64
      %66 = linalg.index 3 : index
      %67 = arith.index_cast %66 : index to i64
      %68 = arith.muli %61, %c4_i64 : i64
      %69 = arith.addi %68, %63 : i64
      %70 = arith.muli %69, %c8_i64 : i64
      %71 = arith.addi %70, %65 : i64
      %72 = arith.muli %71, %c8_i64 : i64
      %73 = arith.addi %72, %67 : i64
      %74 = arith.muli %73, %23 : i64
      %75 = arith.addi %74, %23 : i64
      %76 = arith.muli %74, %74 : i64
      %77 = arith.addi %76, %74 : i64
      %78 = arith.shli %77, %c32_i64 : i64
      %79 = arith.shrui %77, %c32_i64 : i64
      %80 = arith.ori %78, %79 : i64
      %81 = arith.muli %80, %80 : i64
      %82 = arith.addi %81, %75 : i64
      %83 = arith.shli %82, %c32_i64 : i64
      %84 = arith.shrui %82, %c32_i64 : i64
      %85 = arith.ori %83, %84 : i64
      %86 = arith.muli %85, %85 : i64
      %87 = arith.addi %86, %74 : i64
      %88 = arith.shli %87, %c32_i64 : i64
      %89 = arith.shrui %87, %c32_i64 : i64
      %90 = arith.ori %88, %89 : i64
      %91 = arith.muli %90, %90 : i64
      %92 = arith.addi %91, %75 : i64
      %93 = arith.shli %92, %c32_i64 : i64
      %94 = arith.shrui %92, %c32_i64 : i64
      %95 = arith.ori %93, %94 : i64
      %96 = arith.muli %95, %95 : i64
      %97 = arith.addi %96, %74 : i64
      %98 = arith.shrui %97, %c32_i64 : i64
      %99 = arith.xori %92, %98 : i64
      %100 = arith.uitofp %99 : i64 to f64
      %101 = arith.mulf %100, %cst_6 : f64
      %102 = arith.addf %101, %cst_2 : f64
      linalg.yield %102 : f64
    } -> tensor<2x4x8x8xf64>
    %26 = tensor.empty() : tensor<2x4x8x8xi1>
    %27 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %cst_3 : tensor<2x4x8x8xf64>, tensor<f64>) outs(%26 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f64, %in_23: f64, %out: i1):
      %60 = arith.cmpf olt, %in, %in_23 : f64
      linalg.yield %60 : i1
    } -> tensor<2x4x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x8x8xi1>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: i1, %out: f16):
      %60 = arith.uitofp %in : i1 to f16
      linalg.yield %60 : f16
    } -> tensor<2x4x8x8xf16>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %21 : tensor<2x4x8x8xf16>, tensor<2x4x8x8xf16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_23: f16, %out: f16):
      %60 = arith.mulf %in, %in_23 : f16
      linalg.yield %60 : f16
    } -> tensor<2x4x8x8xf16>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x8x8xf16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %60 = arith.truncf %cst_4 : f64 to f16
      %61 = arith.divf %in, %60 : f16
      linalg.yield %61 : f16
    } -> tensor<2x4x8x8xf16>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x8x8xf16>) outs(%26 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f16, %out: i1):
      %60 = arith.cmpf une, %in, %cst_1 : f16
      linalg.yield %60 : i1
    } -> tensor<2x4x8x8xi1>
    %collapsed_9 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %collapsed_10 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %32 = tensor.empty() : tensor<8x8x16xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %34 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%33 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %35 = tensor.empty() : tensor<8x8x16xf16>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<8x8x16xf32>) outs(%35 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<8x8x16xf16>
    %expanded_11 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %collapsed_12 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %transposed_13 = linalg.transpose ins(%collapsed_9 : tensor<8x8x8xf16>) outs(%4 : tensor<8x8x8xf16>) permutation = [0, 2, 1] 
    %37 = linalg.batch_matmul ins(%transposed_13, %collapsed_12 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%33 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<8x8x16xf32>) outs(%35 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<8x8x16xf16>
    %39 = tensor.empty() : tensor<8x16x8xf16>
    %transposed_14 = linalg.transpose ins(%collapsed_10 : tensor<8x8x16xf16>) outs(%39 : tensor<8x16x8xf16>) permutation = [0, 2, 1] 
    %40 = linalg.batch_matmul ins(%collapsed_12, %transposed_14 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<8x8x8xf32>) outs(%4 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<8x8x8xf16>
    %expanded_15 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %expanded_16 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x8x8xi1>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: i1, %out: f16):
      %60 = arith.uitofp %in : i1 to f16
      linalg.yield %60 : f16
    } -> tensor<2x4x8x8xf16>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x4x8x8xf16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %60 = arith.truncf %cst_5 : f64 to f16
      %61 = arith.mulf %in, %60 : f16
      linalg.yield %61 : f16
    } -> tensor<2x4x8x8xf16>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %43 : tensor<2x4x8x8xf16>, tensor<2x4x8x8xf16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_23: f16, %out: f16):
      %60 = arith.mulf %in, %in_23 : f16
      linalg.yield %60 : f16
    } -> tensor<2x4x8x8xf16>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x8x8xf16>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %60 = arith.extf %in : f16 to f32
      linalg.yield %60 : f32
    } -> tensor<2x4x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x8x8xf16>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %60 = arith.extf %in : f16 to f32
      linalg.yield %60 : f32
    } -> tensor<2x4x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %46 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %60 = arith.mulf %in, %in_23 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<2x4x8x8xf32>) outs(%18 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x8x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %48 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %60 = arith.mulf %in, %in_23 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %49 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%8 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %60 = arith.subf %in, %in_23 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x8x8xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x4x8x8xf32>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<2x4x8x8xf16>
    %52 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %arg3 : tensor<2x4x8x8xf16>, tensor<f16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_23: f16, %out: f16):
      %60 = arith.mulf %in, %in_23 : f16
      linalg.yield %60 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_17 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %transposed_18 = linalg.transpose ins(%collapsed : tensor<8x8x16xf16>) outs(%39 : tensor<8x16x8xf16>) permutation = [0, 2, 1] 
    %53 = tensor.empty() : tensor<8x16x8xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %55 = linalg.batch_matmul ins(%transposed_18, %collapsed_17 : tensor<8x16x8xf16>, tensor<8x8x8xf16>) outs(%54 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<8x16x8xf32>) outs(%39 : tensor<8x16x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<8x16x8xf16>
    %transposed_19 = linalg.transpose ins(%collapsed_7 : tensor<8x16x8xf16>) outs(%35 : tensor<8x8x16xf16>) permutation = [0, 2, 1] 
    %57 = linalg.batch_matmul ins(%collapsed_17, %transposed_19 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%33 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<8x8x16xf32>) outs(%35 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<8x8x16xf16>
    %expanded_20 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf16> into tensor<2x4x16x8xf16>
    %expanded_21 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %59 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed_22 = linalg.transpose ins(%expanded_20 : tensor<2x4x16x8xf16>) outs(%59 : tensor<2x4x8x16xf16>) permutation = [0, 1, 3, 2] 
    return %expanded_11, %expanded_21, %transposed_22, %expanded_15 : tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>
  }
  func.func @pattern_5_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<1x1x8x8xf16>, %arg4: tensor<2x4x8x16xf16>) -> (tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>) {
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
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<8x8x8xf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %6 = tensor.empty() : tensor<2x4x8x8xf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x8x8xf16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %48 = arith.truncf %cst_1 : f64 to f16
      %49 = arith.divf %in, %48 : f16
      linalg.yield %49 : f16
    } -> tensor<2x4x8x8xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg3 : tensor<2x4x8x8xf16>, tensor<1x1x8x8xf16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_18: f16, %out: f16):
      %48 = arith.addf %in, %in_18 : f16
      linalg.yield %48 : f16
    } -> tensor<2x4x8x8xf16>
    %9 = tensor.empty() : tensor<2x4x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x4x8x8xf16>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %48 = arith.extf %in : f16 to f32
      linalg.yield %48 : f32
    } -> tensor<2x4x8x8xf32>
    %11 = tensor.empty() : tensor<2x4x8xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %13 = tensor.empty() : tensor<2x4x8xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x4x8x8xf32>) outs(%14, %12 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %48 = linalg.index 3 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_18 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_3 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_3 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %48 = arith.subf %in, %in_18 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x8x8xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x8x8xf32>
    %18 = tensor.empty() : tensor<2x4x8x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x4x8x8xf32>) outs(%19 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %48 = arith.divf %in, %in_18 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x8x8xf32>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_4 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %23 = tensor.empty() : tensor<8x8x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%24 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %26 = tensor.empty() : tensor<8x8x16xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<8x8x16xf32>) outs(%26 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<8x8x16xf16>
    %expanded_6 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %collapsed_7 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %transposed_8 = linalg.transpose ins(%collapsed_4 : tensor<8x8x8xf16>) outs(%4 : tensor<8x8x8xf16>) permutation = [0, 2, 1] 
    %28 = linalg.batch_matmul ins(%transposed_8, %collapsed_7 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%24 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<8x8x16xf32>) outs(%26 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<8x8x16xf16>
    %30 = tensor.empty() : tensor<8x16x8xf16>
    %transposed_9 = linalg.transpose ins(%collapsed_5 : tensor<8x8x16xf16>) outs(%30 : tensor<8x16x8xf16>) permutation = [0, 2, 1] 
    %31 = linalg.batch_matmul ins(%collapsed_7, %transposed_9 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<8x8x8xf32>) outs(%4 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<8x8x8xf16>
    %expanded_10 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %expanded_11 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x4x8x8xf16>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %48 = arith.extf %in : f16 to f32
      linalg.yield %48 : f32
    } -> tensor<2x4x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x8x8xf16>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %48 = arith.extf %in : f16 to f32
      linalg.yield %48 : f32
    } -> tensor<2x4x8x8xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %34 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %48 = arith.mulf %in, %in_18 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x4x8x8xf32>) outs(%19 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x8x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %36 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %48 = arith.mulf %in, %in_18 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %37 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %48 = arith.subf %in, %in_18 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x4x8x8xf32>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<2x4x8x8xf16>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x8x8xf16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %48 = arith.truncf %cst_1 : f64 to f16
      %49 = arith.divf %in, %48 : f16
      linalg.yield %49 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_12 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %transposed_13 = linalg.transpose ins(%collapsed : tensor<8x8x16xf16>) outs(%30 : tensor<8x16x8xf16>) permutation = [0, 2, 1] 
    %41 = tensor.empty() : tensor<8x16x8xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %43 = linalg.batch_matmul ins(%transposed_13, %collapsed_12 : tensor<8x16x8xf16>, tensor<8x8x8xf16>) outs(%42 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<8x16x8xf32>) outs(%30 : tensor<8x16x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<8x16x8xf16>
    %transposed_14 = linalg.transpose ins(%collapsed_2 : tensor<8x16x8xf16>) outs(%26 : tensor<8x8x16xf16>) permutation = [0, 2, 1] 
    %45 = linalg.batch_matmul ins(%collapsed_12, %transposed_14 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%24 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<8x8x16xf32>) outs(%26 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<8x8x16xf16>
    %expanded_15 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf16> into tensor<2x4x16x8xf16>
    %expanded_16 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %47 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed_17 = linalg.transpose ins(%expanded_15 : tensor<2x4x16x8xf16>) outs(%47 : tensor<2x4x8x16xf16>) permutation = [0, 1, 3, 2] 
    return %expanded_6, %expanded_16, %transposed_17, %expanded_10 : tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>
  }
  func.func @pattern_6_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<1x1x8x8xf16>, %arg4: tensor<2x4x8x16xf16>) -> (tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>) {
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c32_i64 = arith.constant 32 : i64
    %cst_1 = arith.constant 0.000000e+00 : f16
    %cst_2 = arith.constant 0.000000e+00 : f64
    %cst_3 = arith.constant dense<0.88662299999999994> : tensor<f64>
    %cst_4 = arith.constant 0.88662299999999994 : f64
    %cst_5 = arith.constant 1.1278750946005236 : f64
    %cst_6 = arith.constant 6.666600e-01 : f64
    %cst_7 = arith.constant 5.4210107999999998E-20 : f64
    %c6364136223846793005_i64 = arith.constant 6364136223846793005 : i64
    %c1442695040888963407_i64 = arith.constant 1442695040888963407 : i64
    %0 = tensor.empty() : tensor<2x4x16x8xf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x4x16x8xf16>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %collapsed_8 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x8xf16> into tensor<8x16x8xf16>
    %1 = tensor.empty() : tensor<8x8x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_8 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %4 = tensor.empty() : tensor<8x8x8xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<8x8x8xf32>) outs(%4 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %61 = arith.truncf %in : f32 to f16
      linalg.yield %61 : f16
    } -> tensor<8x8x8xf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %6 = tensor.empty() : tensor<2x4x8x8xf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x8x8xf16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %61 = arith.truncf %cst_6 : f64 to f16
      %62 = arith.divf %in, %61 : f16
      linalg.yield %62 : f16
    } -> tensor<2x4x8x8xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %arg3 : tensor<2x4x8x8xf16>, tensor<1x1x8x8xf16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_24: f16, %out: f16):
      %61 = arith.addf %in, %in_24 : f16
      linalg.yield %61 : f16
    } -> tensor<2x4x8x8xf16>
    %9 = tensor.empty() : tensor<2x4x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x4x8x8xf16>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %61 = arith.extf %in : f16 to f32
      linalg.yield %61 : f32
    } -> tensor<2x4x8x8xf32>
    %11 = tensor.empty() : tensor<2x4x8xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %13 = tensor.empty() : tensor<2x4x8xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x4x8x8xf32>) outs(%14, %12 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %61 = linalg.index 3 : index
      %62 = arith.index_cast %61 : index to i64
      %63 = arith.maximumf %in, %out : f32
      %64 = arith.cmpf ogt, %in, %out : f32
      %65 = arith.select %64, %62, %out_24 : i64
      linalg.yield %63, %65 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_9 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_9 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %61 = arith.subf %in, %in_24 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x8x8xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = math.exp %in : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x8x8xf32>
    %18 = tensor.empty() : tensor<2x4x8x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x4x8x8xf32>) outs(%19 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.addf %in, %out : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %61 = arith.divf %in, %in_24 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x8x8xf32>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %61 = arith.truncf %in : f32 to f16
      linalg.yield %61 : f16
    } -> tensor<2x4x8x8xf16>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %23 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %24 = arith.addi %23, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %24 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %25 = tensor.empty() : tensor<2x4x8x8xf64>
    %26 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%25 : tensor<2x4x8x8xf64>) {
    ^bb0(%out: f64):
      %61 = linalg.index 0 : index
      %62 = arith.index_cast %61 : index to i64
      %63 = linalg.index 1 : index
      %64 = arith.index_cast %63 : index to i64
      %65 = linalg.index 2 : index
      %66 = arith.index_cast %65 : index to i64
      %67 = linalg.index 3 : index
      %68 = arith.index_cast %67 : index to i64
      %69 = arith.muli %62, %c4_i64 : i64
      %70 = arith.addi %69, %64 : i64
      %71 = arith.muli %70, %c8_i64 : i64
      %72 = arith.addi %71, %66 : i64
      %73 = arith.muli %72, %c8_i64 : i64
      %74 = arith.addi %73, %68 : i64
      %75 = arith.muli %74, %24 : i64
      %76 = arith.addi %75, %24 : i64
      %77 = arith.muli %75, %75 : i64
      %78 = arith.addi %77, %75 : i64
      %79 = arith.shli %78, %c32_i64 : i64
      %80 = arith.shrui %78, %c32_i64 : i64
      %81 = arith.ori %79, %80 : i64
      %82 = arith.muli %81, %81 : i64
      %83 = arith.addi %82, %76 : i64
      %84 = arith.shli %83, %c32_i64 : i64
      %85 = arith.shrui %83, %c32_i64 : i64
      %86 = arith.ori %84, %85 : i64
      %87 = arith.muli %86, %86 : i64
      %88 = arith.addi %87, %75 : i64
      %89 = arith.shli %88, %c32_i64 : i64
      %90 = arith.shrui %88, %c32_i64 : i64
      %91 = arith.ori %89, %90 : i64
      %92 = arith.muli %91, %91 : i64
      %93 = arith.addi %92, %76 : i64
      %94 = arith.shli %93, %c32_i64 : i64
      %95 = arith.shrui %93, %c32_i64 : i64
      %96 = arith.ori %94, %95 : i64
      %97 = arith.muli %96, %96 : i64
      %98 = arith.addi %97, %75 : i64
      %99 = arith.shrui %98, %c32_i64 : i64
      %100 = arith.xori %93, %99 : i64
      %101 = arith.uitofp %100 : i64 to f64
      %102 = arith.mulf %101, %cst_7 : f64
      %103 = arith.addf %102, %cst_2 : f64
      linalg.yield %103 : f64
    } -> tensor<2x4x8x8xf64>
    %27 = tensor.empty() : tensor<2x4x8x8xi1>
    %28 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_3 : tensor<2x4x8x8xf64>, tensor<f64>) outs(%27 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f64, %in_24: f64, %out: i1):
      %61 = arith.cmpf olt, %in, %in_24 : f64
      linalg.yield %61 : i1
    } -> tensor<2x4x8x8xi1>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x8x8xi1>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: i1, %out: f16):
      %61 = arith.uitofp %in : i1 to f16
      linalg.yield %61 : f16
    } -> tensor<2x4x8x8xf16>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %22 : tensor<2x4x8x8xf16>, tensor<2x4x8x8xf16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_24: f16, %out: f16):
      %61 = arith.mulf %in, %in_24 : f16
      linalg.yield %61 : f16
    } -> tensor<2x4x8x8xf16>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x8x8xf16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %61 = arith.truncf %cst_4 : f64 to f16
      %62 = arith.divf %in, %61 : f16
      linalg.yield %62 : f16
    } -> tensor<2x4x8x8xf16>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x8x8xf16>) outs(%27 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f16, %out: i1):
      %61 = arith.cmpf une, %in, %cst_1 : f16
      linalg.yield %61 : i1
    } -> tensor<2x4x8x8xi1>
    %collapsed_10 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %collapsed_11 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %33 = tensor.empty() : tensor<8x8x16xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %35 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%34 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %36 = tensor.empty() : tensor<8x8x16xf16>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<8x8x16xf32>) outs(%36 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %61 = arith.truncf %in : f32 to f16
      linalg.yield %61 : f16
    } -> tensor<8x8x16xf16>
    %expanded_12 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %collapsed_13 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %transposed_14 = linalg.transpose ins(%collapsed_10 : tensor<8x8x8xf16>) outs(%4 : tensor<8x8x8xf16>) permutation = [0, 2, 1] 
    %38 = linalg.batch_matmul ins(%transposed_14, %collapsed_13 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%34 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<8x8x16xf32>) outs(%36 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %61 = arith.truncf %in : f32 to f16
      linalg.yield %61 : f16
    } -> tensor<8x8x16xf16>
    %40 = tensor.empty() : tensor<8x16x8xf16>
    %transposed_15 = linalg.transpose ins(%collapsed_11 : tensor<8x8x16xf16>) outs(%40 : tensor<8x16x8xf16>) permutation = [0, 2, 1] 
    %41 = linalg.batch_matmul ins(%collapsed_13, %transposed_15 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%2 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<8x8x8xf32>) outs(%4 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %61 = arith.truncf %in : f32 to f16
      linalg.yield %61 : f16
    } -> tensor<8x8x8xf16>
    %expanded_16 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %expanded_17 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x8x8xi1>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: i1, %out: f16):
      %61 = arith.uitofp %in : i1 to f16
      linalg.yield %61 : f16
    } -> tensor<2x4x8x8xf16>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x4x8x8xf16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %61 = arith.truncf %cst_5 : f64 to f16
      %62 = arith.mulf %in, %61 : f16
      linalg.yield %62 : f16
    } -> tensor<2x4x8x8xf16>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %44 : tensor<2x4x8x8xf16>, tensor<2x4x8x8xf16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_24: f16, %out: f16):
      %61 = arith.mulf %in, %in_24 : f16
      linalg.yield %61 : f16
    } -> tensor<2x4x8x8xf16>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x8x8xf16>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %61 = arith.extf %in : f16 to f32
      linalg.yield %61 : f32
    } -> tensor<2x4x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x8x8xf16>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %61 = arith.extf %in : f16 to f32
      linalg.yield %61 : f32
    } -> tensor<2x4x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %47 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %61 = arith.mulf %in, %in_24 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<2x4x8x8xf32>) outs(%19 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.addf %in, %out : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x8x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %49 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %61 = arith.mulf %in, %in_24 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x8x8xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %50 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %61 = arith.subf %in, %in_24 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x8x8xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x4x8x8xf32>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %61 = arith.truncf %in : f32 to f16
      linalg.yield %61 : f16
    } -> tensor<2x4x8x8xf16>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x8x8xf16>) outs(%6 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %61 = arith.truncf %cst_6 : f64 to f16
      %62 = arith.divf %in, %61 : f16
      linalg.yield %62 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_18 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %transposed_19 = linalg.transpose ins(%collapsed : tensor<8x8x16xf16>) outs(%40 : tensor<8x16x8xf16>) permutation = [0, 2, 1] 
    %54 = tensor.empty() : tensor<8x16x8xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %56 = linalg.batch_matmul ins(%transposed_19, %collapsed_18 : tensor<8x16x8xf16>, tensor<8x8x8xf16>) outs(%55 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<8x16x8xf32>) outs(%40 : tensor<8x16x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %61 = arith.truncf %in : f32 to f16
      linalg.yield %61 : f16
    } -> tensor<8x16x8xf16>
    %transposed_20 = linalg.transpose ins(%collapsed_8 : tensor<8x16x8xf16>) outs(%36 : tensor<8x8x16xf16>) permutation = [0, 2, 1] 
    %58 = linalg.batch_matmul ins(%collapsed_18, %transposed_20 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%34 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<8x8x16xf32>) outs(%36 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %61 = arith.truncf %in : f32 to f16
      linalg.yield %61 : f16
    } -> tensor<8x8x16xf16>
    %expanded_21 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf16> into tensor<2x4x16x8xf16>
    %expanded_22 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %60 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed_23 = linalg.transpose ins(%expanded_21 : tensor<2x4x16x8xf16>) outs(%60 : tensor<2x4x8x16xf16>) permutation = [0, 1, 3, 2] 
    return %expanded_12, %expanded_22, %transposed_23, %expanded_16 : tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>
  }
  func.func @pattern_7_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<2x8x4x16xf16>) -> (tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>) {
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
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_7 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_8 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_9 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %out: f16):
      %60 = arith.truncf %cst_5 : f64 to f16
      %61 = arith.divf %in, %60 : f16
      linalg.yield %61 : f16
    } -> tensor<2x8x4x4xf16>
    %9 = tensor.empty() : tensor<2x8x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x4x4xf16>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %60 = arith.extf %in : f16 to f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %11 = tensor.empty() : tensor<2x8x4xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %13 = tensor.empty() : tensor<2x8x4xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x8x4x4xf32>) outs(%14, %12 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %60 = linalg.index 3 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_27 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_10 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_10 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %60 = arith.subf %in, %in_27 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = math.exp %in : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = tensor.empty() : tensor<2x8x4x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%19 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %60 = arith.divf %in, %in_27 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %22 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %23 = arith.addi %22, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %23 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %24 = tensor.empty() : tensor<2x8x4x4xf64>
    %25 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%24 : tensor<2x8x4x4xf64>) {
    ^bb0(%out: f64):
      %60 = linalg.index 0 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = linalg.index 1 : index
      %63 = arith.index_cast %62 : index to i64
      %64 = linalg.index 2 : index
      %65 = arith.index_cast %64 : index to i64
      %66 = linalg.index 3 : index
      %67 = arith.index_cast %66 : index to i64
      %68 = arith.muli %61, %c8_i64 : i64
      %69 = arith.addi %68, %63 : i64
      %70 = arith.muli %69, %c4_i64 : i64
      %71 = arith.addi %70, %65 : i64
      %72 = arith.muli %71, %c4_i64 : i64
      %73 = arith.addi %72, %67 : i64
      %74 = arith.muli %73, %23 : i64
      %75 = arith.addi %74, %23 : i64
      %76 = arith.muli %74, %74 : i64
      %77 = arith.addi %76, %74 : i64
      %78 = arith.shli %77, %c32_i64 : i64
      %79 = arith.shrui %77, %c32_i64 : i64
      %80 = arith.ori %78, %79 : i64
      %81 = arith.muli %80, %80 : i64
      %82 = arith.addi %81, %75 : i64
      %83 = arith.shli %82, %c32_i64 : i64
      %84 = arith.shrui %82, %c32_i64 : i64
      %85 = arith.ori %83, %84 : i64
      %86 = arith.muli %85, %85 : i64
      %87 = arith.addi %86, %74 : i64
      %88 = arith.shli %87, %c32_i64 : i64
      %89 = arith.shrui %87, %c32_i64 : i64
      %90 = arith.ori %88, %89 : i64
      %91 = arith.muli %90, %90 : i64
      %92 = arith.addi %91, %75 : i64
      %93 = arith.shli %92, %c32_i64 : i64
      %94 = arith.shrui %92, %c32_i64 : i64
      %95 = arith.ori %93, %94 : i64
      %96 = arith.muli %95, %95 : i64
      %97 = arith.addi %96, %74 : i64
      %98 = arith.shrui %97, %c32_i64 : i64
      %99 = arith.xori %92, %98 : i64
      %100 = arith.uitofp %99 : i64 to f64
      %101 = arith.mulf %100, %cst_6 : f64
      %102 = arith.addf %101, %cst_1 : f64
      linalg.yield %102 : f64
    } -> tensor<2x8x4x4xf64>
    %26 = tensor.empty() : tensor<2x8x4x4xi1>
    %27 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %cst_2 : tensor<2x8x4x4xf64>, tensor<f64>) outs(%26 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f64, %in_27: f64, %out: i1):
      %60 = arith.cmpf olt, %in, %in_27 : f64
      linalg.yield %60 : i1
    } -> tensor<2x8x4x4xi1>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x8x4x4xi1>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %60 = arith.uitofp %in : i1 to f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %21 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %60 = arith.mulf %in, %in_27 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.truncf %cst_3 : f64 to f32
      %61 = arith.divf %in, %60 : f32
      linalg.yield %61 : f32
    } -> tensor<2x8x4x4xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x8x4x4xf32>) outs(%26 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %60 = arith.cmpf une, %in, %cst : f32
      linalg.yield %60 : i1
    } -> tensor<2x8x4x4xi1>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_11 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_12 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %33 = tensor.empty() : tensor<16x4x16xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %35 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%34 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %36 = tensor.empty() : tensor<16x4x16xf16>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<16x4x16xf32>) outs(%36 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<16x4x16xf16>
    %expanded_13 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %collapsed_14 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %transposed_15 = linalg.transpose ins(%collapsed_11 : tensor<16x4x4xf16>) outs(%5 : tensor<16x4x4xf16>) permutation = [0, 2, 1] 
    %38 = linalg.batch_matmul ins(%transposed_15, %collapsed_14 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%34 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<16x4x16xf32>) outs(%36 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<16x4x16xf16>
    %40 = tensor.empty() : tensor<16x16x4xf16>
    %transposed_16 = linalg.transpose ins(%collapsed_12 : tensor<16x4x16xf16>) outs(%40 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %41 = linalg.batch_matmul ins(%collapsed_14, %transposed_16 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<16x4x4xf16>
    %expanded_17 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %expanded_18 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x8x4x4xf16>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %60 = arith.extf %in : f16 to f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x8x4x4xi1>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %60 = arith.uitofp %in : i1 to f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.truncf %cst_4 : f64 to f32
      %61 = arith.mulf %in, %60 : f32
      linalg.yield %61 : f32
    } -> tensor<2x8x4x4xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %45 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %60 = arith.mulf %in, %in_27 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %21 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %60 = arith.mulf %in, %in_27 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<2x8x4x4xf32>) outs(%19 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %48 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %60 = arith.mulf %in, %in_27 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %49 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %60 = arith.subf %in, %in_27 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<2x8x4x4xf16>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %out: f16):
      %60 = arith.truncf %cst_5 : f64 to f16
      %61 = arith.divf %in, %60 : f16
      linalg.yield %61 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_19 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %transposed_20 = linalg.transpose ins(%collapsed : tensor<16x4x16xf16>) outs(%40 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %53 = tensor.empty() : tensor<16x16x4xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %55 = linalg.batch_matmul ins(%transposed_20, %collapsed_19 : tensor<16x16x4xf16>, tensor<16x4x4xf16>) outs(%54 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<16x16x4xf32>) outs(%40 : tensor<16x16x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<16x16x4xf16>
    %transposed_21 = linalg.transpose ins(%collapsed_9 : tensor<16x16x4xf16>) outs(%36 : tensor<16x4x16xf16>) permutation = [0, 2, 1] 
    %57 = linalg.batch_matmul ins(%collapsed_19, %transposed_21 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%34 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<16x4x16xf32>) outs(%36 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<16x4x16xf16>
    %expanded_22 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf16> into tensor<2x8x16x4xf16>
    %expanded_23 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %59 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed_24 = linalg.transpose ins(%expanded_17 : tensor<2x8x4x16xf16>) outs(%59 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%expanded_22 : tensor<2x8x16x4xf16>) outs(%59 : tensor<2x4x8x16xf16>) permutation = [0, 3, 1, 2] 
    %transposed_26 = linalg.transpose ins(%expanded_23 : tensor<2x8x4x16xf16>) outs(%59 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    return %expanded_13, %transposed_26, %transposed_25, %transposed_24 : tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>
  }
  func.func @pattern_8_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<2x8x4x16xf16>) -> (tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>) {
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
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %out: f16):
      %47 = arith.truncf %cst_1 : f64 to f16
      %48 = arith.divf %in, %47 : f16
      linalg.yield %48 : f16
    } -> tensor<2x8x4x4xf16>
    %9 = tensor.empty() : tensor<2x8x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x4x4xf16>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %47 = arith.extf %in : f16 to f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %11 = tensor.empty() : tensor<2x8x4xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %13 = tensor.empty() : tensor<2x8x4xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x8x4x4xf32>) outs(%14, %12 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %47 = linalg.index 3 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = arith.maximumf %in, %out : f32
      %50 = arith.cmpf ogt, %in, %out : f32
      %51 = arith.select %50, %48, %out_22 : i64
      linalg.yield %49, %51 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %47 = arith.subf %in, %in_22 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.exp %in : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = tensor.empty() : tensor<2x8x4x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%19 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %47 = arith.divf %in, %in_22 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %23 = tensor.empty() : tensor<16x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %26 = tensor.empty() : tensor<16x4x16xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<16x4x16xf32>) outs(%26 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<16x4x16xf16>
    %expanded_8 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %collapsed_9 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %transposed_10 = linalg.transpose ins(%collapsed_6 : tensor<16x4x4xf16>) outs(%5 : tensor<16x4x4xf16>) permutation = [0, 2, 1] 
    %28 = linalg.batch_matmul ins(%transposed_10, %collapsed_9 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<16x4x16xf32>) outs(%26 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<16x4x16xf16>
    %30 = tensor.empty() : tensor<16x16x4xf16>
    %transposed_11 = linalg.transpose ins(%collapsed_7 : tensor<16x4x16xf16>) outs(%30 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %31 = linalg.batch_matmul ins(%collapsed_9, %transposed_11 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<16x4x4xf16>
    %expanded_12 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %expanded_13 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x8x4x4xf16>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %47 = arith.extf %in : f16 to f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %21 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %47 = arith.mulf %in, %in_22 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x8x4x4xf32>) outs(%19 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %35 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %47 = arith.mulf %in, %in_22 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %36 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %47 = arith.subf %in, %in_22 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<2x8x4x4xf16>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %out: f16):
      %47 = arith.truncf %cst_1 : f64 to f16
      %48 = arith.divf %in, %47 : f16
      linalg.yield %48 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_14 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %transposed_15 = linalg.transpose ins(%collapsed : tensor<16x4x16xf16>) outs(%30 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %40 = tensor.empty() : tensor<16x16x4xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %42 = linalg.batch_matmul ins(%transposed_15, %collapsed_14 : tensor<16x16x4xf16>, tensor<16x4x4xf16>) outs(%41 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<16x16x4xf32>) outs(%30 : tensor<16x16x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<16x16x4xf16>
    %transposed_16 = linalg.transpose ins(%collapsed_4 : tensor<16x16x4xf16>) outs(%26 : tensor<16x4x16xf16>) permutation = [0, 2, 1] 
    %44 = linalg.batch_matmul ins(%collapsed_14, %transposed_16 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<16x4x16xf32>) outs(%26 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<16x4x16xf16>
    %expanded_17 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf16> into tensor<2x8x16x4xf16>
    %expanded_18 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %46 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed_19 = linalg.transpose ins(%expanded_12 : tensor<2x8x4x16xf16>) outs(%46 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%expanded_17 : tensor<2x8x16x4xf16>) outs(%46 : tensor<2x4x8x16xf16>) permutation = [0, 3, 1, 2] 
    %transposed_21 = linalg.transpose ins(%expanded_18 : tensor<2x8x4x16xf16>) outs(%46 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    return %expanded_8, %transposed_21, %transposed_20, %transposed_19 : tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>
  }
  func.func @pattern_9_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<2x8x4x16xf16>) -> (tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>) {
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
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_7 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x8x4x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %60 = arith.truncf %cst_5 : f64 to f16
      %61 = arith.divf %in, %60 : f16
      linalg.yield %61 : f16
    } -> tensor<2x8x4x16xf16>
    %2 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_8 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%2 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_9 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %3 = tensor.empty() : tensor<16x4x4xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%4 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %6 = tensor.empty() : tensor<16x4x4xf16>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<16x4x4xf32>) outs(%6 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %7 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %8 = tensor.empty() : tensor<2x8x4x4xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x4x4xf16>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %60 = arith.extf %in : f16 to f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %10 = tensor.empty() : tensor<2x8x4xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %12 = tensor.empty() : tensor<2x8x4xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %14:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x8x4x4xf32>) outs(%13, %11 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %60 = linalg.index 3 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_27 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_10 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_10 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %60 = arith.subf %in, %in_27 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x8x4x4xf32>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = math.exp %in : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %17 = tensor.empty() : tensor<2x8x4x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x8x4x4xf32>) outs(%18 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %60 = arith.divf %in, %in_27 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %21 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %22 = arith.addi %21, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %22 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %23 = tensor.empty() : tensor<2x8x4x4xf64>
    %24 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%23 : tensor<2x8x4x4xf64>) {
    ^bb0(%out: f64):
      %60 = linalg.index 0 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = linalg.index 1 : index
      %63 = arith.index_cast %62 : index to i64
      %64 = linalg.index 2 : index
      %65 = arith.index_cast %64 : index to i64
      %66 = linalg.index 3 : index
      %67 = arith.index_cast %66 : index to i64
      %68 = arith.muli %61, %c8_i64 : i64
      %69 = arith.addi %68, %63 : i64
      %70 = arith.muli %69, %c4_i64 : i64
      %71 = arith.addi %70, %65 : i64
      %72 = arith.muli %71, %c4_i64 : i64
      %73 = arith.addi %72, %67 : i64
      %74 = arith.muli %73, %22 : i64
      %75 = arith.addi %74, %22 : i64
      %76 = arith.muli %74, %74 : i64
      %77 = arith.addi %76, %74 : i64
      %78 = arith.shli %77, %c32_i64 : i64
      %79 = arith.shrui %77, %c32_i64 : i64
      %80 = arith.ori %78, %79 : i64
      %81 = arith.muli %80, %80 : i64
      %82 = arith.addi %81, %75 : i64
      %83 = arith.shli %82, %c32_i64 : i64
      %84 = arith.shrui %82, %c32_i64 : i64
      %85 = arith.ori %83, %84 : i64
      %86 = arith.muli %85, %85 : i64
      %87 = arith.addi %86, %74 : i64
      %88 = arith.shli %87, %c32_i64 : i64
      %89 = arith.shrui %87, %c32_i64 : i64
      %90 = arith.ori %88, %89 : i64
      %91 = arith.muli %90, %90 : i64
      %92 = arith.addi %91, %75 : i64
      %93 = arith.shli %92, %c32_i64 : i64
      %94 = arith.shrui %92, %c32_i64 : i64
      %95 = arith.ori %93, %94 : i64
      %96 = arith.muli %95, %95 : i64
      %97 = arith.addi %96, %74 : i64
      %98 = arith.shrui %97, %c32_i64 : i64
      %99 = arith.xori %92, %98 : i64
      %100 = arith.uitofp %99 : i64 to f64
      %101 = arith.mulf %100, %cst_6 : f64
      %102 = arith.addf %101, %cst_1 : f64
      linalg.yield %102 : f64
    } -> tensor<2x8x4x4xf64>
    %25 = tensor.empty() : tensor<2x8x4x4xi1>
    %26 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %cst_2 : tensor<2x8x4x4xf64>, tensor<f64>) outs(%25 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f64, %in_27: f64, %out: i1):
      %60 = arith.cmpf olt, %in, %in_27 : f64
      linalg.yield %60 : i1
    } -> tensor<2x8x4x4xi1>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x8x4x4xi1>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %60 = arith.uitofp %in : i1 to f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %20 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %60 = arith.mulf %in, %in_27 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x8x4x4xf32>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.truncf %cst_3 : f64 to f32
      %61 = arith.divf %in, %60 : f32
      linalg.yield %61 : f32
    } -> tensor<2x8x4x4xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x8x4x4xf32>) outs(%25 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %60 = arith.cmpf une, %in, %cst : f32
      linalg.yield %60 : i1
    } -> tensor<2x8x4x4xi1>
    %31 = tensor.empty() : tensor<2x8x4x4xf16>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x8x4x4xf32>) outs(%31 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_11 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_12 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %33 = tensor.empty() : tensor<16x4x16xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %35 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%34 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %36 = tensor.empty() : tensor<16x4x16xf16>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<16x4x16xf32>) outs(%36 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<16x4x16xf16>
    %expanded_13 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %collapsed_14 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %transposed_15 = linalg.transpose ins(%collapsed_11 : tensor<16x4x4xf16>) outs(%6 : tensor<16x4x4xf16>) permutation = [0, 2, 1] 
    %38 = linalg.batch_matmul ins(%transposed_15, %collapsed_14 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%34 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<16x4x16xf32>) outs(%36 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<16x4x16xf16>
    %40 = tensor.empty() : tensor<16x16x4xf16>
    %transposed_16 = linalg.transpose ins(%collapsed_12 : tensor<16x4x16xf16>) outs(%40 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %41 = linalg.batch_matmul ins(%collapsed_14, %transposed_16 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%4 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<16x4x4xf32>) outs(%6 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<16x4x4xf16>
    %expanded_17 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %expanded_18 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x8x4x4xf16>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %60 = arith.extf %in : f16 to f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x8x4x4xi1>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %60 = arith.uitofp %in : i1 to f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x4x4xf32>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.truncf %cst_4 : f64 to f32
      %61 = arith.mulf %in, %60 : f32
      linalg.yield %61 : f32
    } -> tensor<2x8x4x4xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %45 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %60 = arith.mulf %in, %in_27 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %20 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %60 = arith.mulf %in, %in_27 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<2x8x4x4xf32>) outs(%18 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %48 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %60 = arith.mulf %in, %in_27 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %49 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %60 = arith.subf %in, %in_27 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x8x4x4xf32>) outs(%31 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_19 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %transposed_20 = linalg.transpose ins(%collapsed : tensor<16x4x16xf16>) outs(%40 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %52 = tensor.empty() : tensor<16x16x4xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %54 = linalg.batch_matmul ins(%transposed_20, %collapsed_19 : tensor<16x16x4xf16>, tensor<16x4x4xf16>) outs(%53 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<16x16x4xf32>) outs(%40 : tensor<16x16x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<16x16x4xf16>
    %transposed_21 = linalg.transpose ins(%collapsed_9 : tensor<16x16x4xf16>) outs(%36 : tensor<16x4x16xf16>) permutation = [0, 2, 1] 
    %56 = linalg.batch_matmul ins(%collapsed_19, %transposed_21 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%34 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<16x4x16xf32>) outs(%36 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<16x4x16xf16>
    %expanded_22 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf16> into tensor<2x8x16x4xf16>
    %expanded_23 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<2x8x4x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %60 = arith.truncf %cst_5 : f64 to f16
      %61 = arith.divf %in, %60 : f16
      linalg.yield %61 : f16
    } -> tensor<2x8x4x16xf16>
    %59 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed_24 = linalg.transpose ins(%expanded_17 : tensor<2x8x4x16xf16>) outs(%59 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%expanded_22 : tensor<2x8x16x4xf16>) outs(%59 : tensor<2x4x8x16xf16>) permutation = [0, 3, 1, 2] 
    %transposed_26 = linalg.transpose ins(%58 : tensor<2x8x4x16xf16>) outs(%59 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    return %expanded_13, %transposed_26, %transposed_25, %transposed_24 : tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>
  }
  func.func @pattern_10_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<2x8x4x16xf16>) -> (tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x8x4x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %47 = arith.truncf %cst_1 : f64 to f16
      %48 = arith.divf %in, %47 : f16
      linalg.yield %48 : f16
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
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %7 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %8 = tensor.empty() : tensor<2x8x4x4xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x4x4xf16>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %47 = arith.extf %in : f16 to f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %10 = tensor.empty() : tensor<2x8x4xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %12 = tensor.empty() : tensor<2x8x4xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %14:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x8x4x4xf32>) outs(%13, %11 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %47 = linalg.index 3 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = arith.maximumf %in, %out : f32
      %50 = arith.cmpf ogt, %in, %out : f32
      %51 = arith.select %50, %48, %out_22 : i64
      linalg.yield %49, %51 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_5 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %47 = arith.subf %in, %in_22 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x8x4x4xf32>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.exp %in : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %17 = tensor.empty() : tensor<2x8x4x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x8x4x4xf32>) outs(%18 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %47 = arith.divf %in, %in_22 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %21 = tensor.empty() : tensor<2x8x4x4xf16>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x8x4x4xf32>) outs(%21 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_7 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %23 = tensor.empty() : tensor<16x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %26 = tensor.empty() : tensor<16x4x16xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<16x4x16xf32>) outs(%26 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<16x4x16xf16>
    %expanded_8 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %collapsed_9 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %transposed_10 = linalg.transpose ins(%collapsed_6 : tensor<16x4x4xf16>) outs(%6 : tensor<16x4x4xf16>) permutation = [0, 2, 1] 
    %28 = linalg.batch_matmul ins(%transposed_10, %collapsed_9 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<16x4x16xf32>) outs(%26 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<16x4x16xf16>
    %30 = tensor.empty() : tensor<16x16x4xf16>
    %transposed_11 = linalg.transpose ins(%collapsed_7 : tensor<16x4x16xf16>) outs(%30 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %31 = linalg.batch_matmul ins(%collapsed_9, %transposed_11 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%4 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<16x4x4xf32>) outs(%6 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<16x4x4xf16>
    %expanded_12 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %expanded_13 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x8x4x4xf16>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %47 = arith.extf %in : f16 to f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %20 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %47 = arith.mulf %in, %in_22 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x8x4x4xf32>) outs(%18 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %35 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %47 = arith.mulf %in, %in_22 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %36 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%8 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %47 = arith.subf %in, %in_22 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x4x4xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x8x4x4xf32>) outs(%21 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_14 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %transposed_15 = linalg.transpose ins(%collapsed : tensor<16x4x16xf16>) outs(%30 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %39 = tensor.empty() : tensor<16x16x4xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %41 = linalg.batch_matmul ins(%transposed_15, %collapsed_14 : tensor<16x16x4xf16>, tensor<16x4x4xf16>) outs(%40 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<16x16x4xf32>) outs(%30 : tensor<16x16x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<16x16x4xf16>
    %transposed_16 = linalg.transpose ins(%collapsed_4 : tensor<16x16x4xf16>) outs(%26 : tensor<16x4x16xf16>) permutation = [0, 2, 1] 
    %43 = linalg.batch_matmul ins(%collapsed_14, %transposed_16 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<16x4x16xf32>) outs(%26 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %47 = arith.truncf %in : f32 to f16
      linalg.yield %47 : f16
    } -> tensor<16x4x16xf16>
    %expanded_17 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf16> into tensor<2x8x16x4xf16>
    %expanded_18 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x8x4x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %47 = arith.truncf %cst_1 : f64 to f16
      %48 = arith.divf %in, %47 : f16
      linalg.yield %48 : f16
    } -> tensor<2x8x4x16xf16>
    %46 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed_19 = linalg.transpose ins(%expanded_12 : tensor<2x8x4x16xf16>) outs(%46 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%expanded_17 : tensor<2x8x16x4xf16>) outs(%46 : tensor<2x4x8x16xf16>) permutation = [0, 3, 1, 2] 
    %transposed_21 = linalg.transpose ins(%45 : tensor<2x8x4x16xf16>) outs(%46 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    return %expanded_8, %transposed_21, %transposed_20, %transposed_19 : tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>
  }
  func.func @pattern_11_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<f16>, %arg4: tensor<2x8x4x16xf16>) -> (tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>) {
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
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_21: f16, %out: f16):
      %48 = arith.divf %in, %in_21 : f16
      linalg.yield %48 : f16
    } -> tensor<2x8x4x4xf16>
    %9 = tensor.empty() : tensor<2x8x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x4x4xf16>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %48 = arith.extf %in : f16 to f32
      linalg.yield %48 : f32
    } -> tensor<2x8x4x4xf32>
    %11 = tensor.empty() : tensor<2x8x4xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %13 = tensor.empty() : tensor<2x8x4xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x8x4x4xf32>) outs(%14, %12 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %48 = linalg.index 3 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_21 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_4 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_4 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %48 = arith.subf %in, %in_21 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x4x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = tensor.empty() : tensor<2x8x4x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%19 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %48 = arith.divf %in, %in_21 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_5 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %23 = tensor.empty() : tensor<16x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %26 = tensor.empty() : tensor<16x4x16xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<16x4x16xf32>) outs(%26 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<16x4x16xf16>
    %expanded_7 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %collapsed_8 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %transposed_9 = linalg.transpose ins(%collapsed_5 : tensor<16x4x4xf16>) outs(%5 : tensor<16x4x4xf16>) permutation = [0, 2, 1] 
    %28 = linalg.batch_matmul ins(%transposed_9, %collapsed_8 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<16x4x16xf32>) outs(%26 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<16x4x16xf16>
    %30 = tensor.empty() : tensor<16x16x4xf16>
    %transposed_10 = linalg.transpose ins(%collapsed_6 : tensor<16x4x16xf16>) outs(%30 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %31 = linalg.batch_matmul ins(%collapsed_8, %transposed_10 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<16x4x4xf16>
    %expanded_11 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %expanded_12 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x8x4x4xf16>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %48 = arith.extf %in : f16 to f32
      linalg.yield %48 : f32
    } -> tensor<2x8x4x4xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x8x4x4xf16>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %48 = arith.extf %in : f16 to f32
      linalg.yield %48 : f32
    } -> tensor<2x8x4x4xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %34 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %48 = arith.mulf %in, %in_21 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x4x4xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x8x4x4xf32>) outs(%19 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x4x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %36 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %48 = arith.mulf %in, %in_21 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x4x4xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %37 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %48 = arith.subf %in, %in_21 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x4x4xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<2x8x4x4xf16>
    %40 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %arg3 : tensor<2x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_21: f16, %out: f16):
      %48 = arith.divf %in, %in_21 : f16
      linalg.yield %48 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_13 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %transposed_14 = linalg.transpose ins(%collapsed : tensor<16x4x16xf16>) outs(%30 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %41 = tensor.empty() : tensor<16x16x4xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %43 = linalg.batch_matmul ins(%transposed_14, %collapsed_13 : tensor<16x16x4xf16>, tensor<16x4x4xf16>) outs(%42 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<16x16x4xf32>) outs(%30 : tensor<16x16x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<16x16x4xf16>
    %transposed_15 = linalg.transpose ins(%collapsed_3 : tensor<16x16x4xf16>) outs(%26 : tensor<16x4x16xf16>) permutation = [0, 2, 1] 
    %45 = linalg.batch_matmul ins(%collapsed_13, %transposed_15 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<16x4x16xf32>) outs(%26 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<16x4x16xf16>
    %expanded_16 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf16> into tensor<2x8x16x4xf16>
    %expanded_17 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %47 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed_18 = linalg.transpose ins(%expanded_11 : tensor<2x8x4x16xf16>) outs(%47 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%expanded_16 : tensor<2x8x16x4xf16>) outs(%47 : tensor<2x4x8x16xf16>) permutation = [0, 3, 1, 2] 
    %transposed_20 = linalg.transpose ins(%expanded_17 : tensor<2x8x4x16xf16>) outs(%47 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    return %expanded_7, %transposed_20, %transposed_19, %transposed_18 : tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>
  }
  func.func @pattern_12_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<f16>, %arg4: tensor<2x8x4x16xf16>) -> (tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>) {
    %c4_i64 = arith.constant 4 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c32_i64 = arith.constant 32 : i64
    %cst_1 = arith.constant 0.000000e+00 : f16
    %cst_2 = arith.constant 0.000000e+00 : f64
    %cst_3 = arith.constant dense<0.88662299999999994> : tensor<f64>
    %cst_4 = arith.constant 0.88662299999999994 : f64
    %cst_5 = arith.constant 1.1278750946005236 : f64
    %cst_6 = arith.constant 5.4210107999999998E-20 : f64
    %c6364136223846793005_i64 = arith.constant 6364136223846793005 : i64
    %c1442695040888963407_i64 = arith.constant 1442695040888963407 : i64
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_7 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_8 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_9 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %61 = arith.truncf %in : f32 to f16
      linalg.yield %61 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_27: f16, %out: f16):
      %61 = arith.divf %in, %in_27 : f16
      linalg.yield %61 : f16
    } -> tensor<2x8x4x4xf16>
    %9 = tensor.empty() : tensor<2x8x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x4x4xf16>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %61 = arith.extf %in : f16 to f32
      linalg.yield %61 : f32
    } -> tensor<2x8x4x4xf32>
    %11 = tensor.empty() : tensor<2x8x4xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %13 = tensor.empty() : tensor<2x8x4xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x8x4x4xf32>) outs(%14, %12 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %61 = linalg.index 3 : index
      %62 = arith.index_cast %61 : index to i64
      %63 = arith.maximumf %in, %out : f32
      %64 = arith.cmpf ogt, %in, %out : f32
      %65 = arith.select %64, %62, %out_27 : i64
      linalg.yield %63, %65 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_10 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_10 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %61 = arith.subf %in, %in_27 : f32
      linalg.yield %61 : f32
    } -> tensor<2x8x4x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = math.exp %in : f32
      linalg.yield %61 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = tensor.empty() : tensor<2x8x4x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%19 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.addf %in, %out : f32
      linalg.yield %61 : f32
    } -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %61 = arith.divf %in, %in_27 : f32
      linalg.yield %61 : f32
    } -> tensor<2x8x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %61 = arith.truncf %in : f32 to f16
      linalg.yield %61 : f16
    } -> tensor<2x8x4x4xf16>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %23 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %24 = arith.addi %23, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %24 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %25 = tensor.empty() : tensor<2x8x4x4xf64>
    %26 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%25 : tensor<2x8x4x4xf64>) {
    ^bb0(%out: f64):
      %61 = linalg.index 0 : index
      %62 = arith.index_cast %61 : index to i64
      %63 = linalg.index 1 : index
      %64 = arith.index_cast %63 : index to i64
      %65 = linalg.index 2 : index
      %66 = arith.index_cast %65 : index to i64
      %67 = linalg.index 3 : index
      %68 = arith.index_cast %67 : index to i64
      %69 = arith.muli %62, %c8_i64 : i64
      %70 = arith.addi %69, %64 : i64
      %71 = arith.muli %70, %c4_i64 : i64
      %72 = arith.addi %71, %66 : i64
      %73 = arith.muli %72, %c4_i64 : i64
      %74 = arith.addi %73, %68 : i64
      %75 = arith.muli %74, %24 : i64
      %76 = arith.addi %75, %24 : i64
      %77 = arith.muli %75, %75 : i64
      %78 = arith.addi %77, %75 : i64
      %79 = arith.shli %78, %c32_i64 : i64
      %80 = arith.shrui %78, %c32_i64 : i64
      %81 = arith.ori %79, %80 : i64
      %82 = arith.muli %81, %81 : i64
      %83 = arith.addi %82, %76 : i64
      %84 = arith.shli %83, %c32_i64 : i64
      %85 = arith.shrui %83, %c32_i64 : i64
      %86 = arith.ori %84, %85 : i64
      %87 = arith.muli %86, %86 : i64
      %88 = arith.addi %87, %75 : i64
      %89 = arith.shli %88, %c32_i64 : i64
      %90 = arith.shrui %88, %c32_i64 : i64
      %91 = arith.ori %89, %90 : i64
      %92 = arith.muli %91, %91 : i64
      %93 = arith.addi %92, %76 : i64
      %94 = arith.shli %93, %c32_i64 : i64
      %95 = arith.shrui %93, %c32_i64 : i64
      %96 = arith.ori %94, %95 : i64
      %97 = arith.muli %96, %96 : i64
      %98 = arith.addi %97, %75 : i64
      %99 = arith.shrui %98, %c32_i64 : i64
      %100 = arith.xori %93, %99 : i64
      %101 = arith.uitofp %100 : i64 to f64
      %102 = arith.mulf %101, %cst_6 : f64
      %103 = arith.addf %102, %cst_2 : f64
      linalg.yield %103 : f64
    } -> tensor<2x8x4x4xf64>
    %27 = tensor.empty() : tensor<2x8x4x4xi1>
    %28 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_3 : tensor<2x8x4x4xf64>, tensor<f64>) outs(%27 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f64, %in_27: f64, %out: i1):
      %61 = arith.cmpf olt, %in, %in_27 : f64
      linalg.yield %61 : i1
    } -> tensor<2x8x4x4xi1>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x8x4x4xi1>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: i1, %out: f16):
      %61 = arith.uitofp %in : i1 to f16
      linalg.yield %61 : f16
    } -> tensor<2x8x4x4xf16>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %22 : tensor<2x8x4x4xf16>, tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_27: f16, %out: f16):
      %61 = arith.mulf %in, %in_27 : f16
      linalg.yield %61 : f16
    } -> tensor<2x8x4x4xf16>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %out: f16):
      %61 = arith.truncf %cst_4 : f64 to f16
      %62 = arith.divf %in, %61 : f16
      linalg.yield %62 : f16
    } -> tensor<2x8x4x4xf16>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x8x4x4xf16>) outs(%27 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f16, %out: i1):
      %61 = arith.cmpf une, %in, %cst_1 : f16
      linalg.yield %61 : i1
    } -> tensor<2x8x4x4xi1>
    %collapsed_11 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_12 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %33 = tensor.empty() : tensor<16x4x16xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %35 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%34 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %36 = tensor.empty() : tensor<16x4x16xf16>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<16x4x16xf32>) outs(%36 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %61 = arith.truncf %in : f32 to f16
      linalg.yield %61 : f16
    } -> tensor<16x4x16xf16>
    %expanded_13 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %collapsed_14 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %transposed_15 = linalg.transpose ins(%collapsed_11 : tensor<16x4x4xf16>) outs(%5 : tensor<16x4x4xf16>) permutation = [0, 2, 1] 
    %38 = linalg.batch_matmul ins(%transposed_15, %collapsed_14 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%34 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<16x4x16xf32>) outs(%36 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %61 = arith.truncf %in : f32 to f16
      linalg.yield %61 : f16
    } -> tensor<16x4x16xf16>
    %40 = tensor.empty() : tensor<16x16x4xf16>
    %transposed_16 = linalg.transpose ins(%collapsed_12 : tensor<16x4x16xf16>) outs(%40 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %41 = linalg.batch_matmul ins(%collapsed_14, %transposed_16 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %61 = arith.truncf %in : f32 to f16
      linalg.yield %61 : f16
    } -> tensor<16x4x4xf16>
    %expanded_17 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %expanded_18 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x8x4x4xi1>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: i1, %out: f16):
      %61 = arith.uitofp %in : i1 to f16
      linalg.yield %61 : f16
    } -> tensor<2x8x4x4xf16>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %out: f16):
      %61 = arith.truncf %cst_5 : f64 to f16
      %62 = arith.mulf %in, %61 : f16
      linalg.yield %62 : f16
    } -> tensor<2x8x4x4xf16>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %44 : tensor<2x8x4x4xf16>, tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_27: f16, %out: f16):
      %61 = arith.mulf %in, %in_27 : f16
      linalg.yield %61 : f16
    } -> tensor<2x8x4x4xf16>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x8x4x4xf16>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %61 = arith.extf %in : f16 to f32
      linalg.yield %61 : f32
    } -> tensor<2x8x4x4xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x8x4x4xf16>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %61 = arith.extf %in : f16 to f32
      linalg.yield %61 : f32
    } -> tensor<2x8x4x4xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %47 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %61 = arith.mulf %in, %in_27 : f32
      linalg.yield %61 : f32
    } -> tensor<2x8x4x4xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<2x8x4x4xf32>) outs(%19 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.addf %in, %out : f32
      linalg.yield %61 : f32
    } -> tensor<2x8x4x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %49 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %61 = arith.mulf %in, %in_27 : f32
      linalg.yield %61 : f32
    } -> tensor<2x8x4x4xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %50 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %61 = arith.subf %in, %in_27 : f32
      linalg.yield %61 : f32
    } -> tensor<2x8x4x4xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %61 = arith.truncf %in : f32 to f16
      linalg.yield %61 : f16
    } -> tensor<2x8x4x4xf16>
    %53 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %arg3 : tensor<2x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_27: f16, %out: f16):
      %61 = arith.divf %in, %in_27 : f16
      linalg.yield %61 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_19 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %transposed_20 = linalg.transpose ins(%collapsed : tensor<16x4x16xf16>) outs(%40 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %54 = tensor.empty() : tensor<16x16x4xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %56 = linalg.batch_matmul ins(%transposed_20, %collapsed_19 : tensor<16x16x4xf16>, tensor<16x4x4xf16>) outs(%55 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<16x16x4xf32>) outs(%40 : tensor<16x16x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %61 = arith.truncf %in : f32 to f16
      linalg.yield %61 : f16
    } -> tensor<16x16x4xf16>
    %transposed_21 = linalg.transpose ins(%collapsed_9 : tensor<16x16x4xf16>) outs(%36 : tensor<16x4x16xf16>) permutation = [0, 2, 1] 
    %58 = linalg.batch_matmul ins(%collapsed_19, %transposed_21 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%34 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<16x4x16xf32>) outs(%36 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %61 = arith.truncf %in : f32 to f16
      linalg.yield %61 : f16
    } -> tensor<16x4x16xf16>
    %expanded_22 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf16> into tensor<2x8x16x4xf16>
    %expanded_23 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %60 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed_24 = linalg.transpose ins(%expanded_17 : tensor<2x8x4x16xf16>) outs(%60 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%expanded_22 : tensor<2x8x16x4xf16>) outs(%60 : tensor<2x4x8x16xf16>) permutation = [0, 3, 1, 2] 
    %transposed_26 = linalg.transpose ins(%expanded_23 : tensor<2x8x4x16xf16>) outs(%60 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    return %expanded_13, %transposed_26, %transposed_25, %transposed_24 : tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>
  }
  func.func @pattern_14_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<2x1x1x4xf16>, %arg4: tensor<f16>, %arg5: tensor<2x8x4x16xf16>) -> (tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>) {
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
      %49 = arith.truncf %in : f32 to f16
      linalg.yield %49 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg4 : tensor<2x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_21: f16, %out: f16):
      %49 = arith.divf %in, %in_21 : f16
      linalg.yield %49 : f16
    } -> tensor<2x8x4x4xf16>
    %9 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg3 : tensor<2x8x4x4xf16>, tensor<2x1x1x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_21: f16, %out: f16):
      %49 = arith.addf %in, %in_21 : f16
      linalg.yield %49 : f16
    } -> tensor<2x8x4x4xf16>
    %10 = tensor.empty() : tensor<2x8x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x4x4xf16>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %49 = arith.extf %in : f16 to f32
      linalg.yield %49 : f32
    } -> tensor<2x8x4x4xf32>
    %12 = tensor.empty() : tensor<2x8x4xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %14 = tensor.empty() : tensor<2x8x4xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %16:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<2x8x4x4xf32>) outs(%15, %13 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %49 = linalg.index 3 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = arith.maximumf %in, %out : f32
      %52 = arith.cmpf ogt, %in, %out : f32
      %53 = arith.select %52, %50, %out_21 : i64
      linalg.yield %51, %53 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_4 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_4 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %49 = arith.subf %in, %in_21 : f32
      linalg.yield %49 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.exp %in : f32
      linalg.yield %49 : f32
    } -> tensor<2x8x4x4xf32>
    %19 = tensor.empty() : tensor<2x8x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x8x4x4xf32>) outs(%20 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<2x8x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %49 = arith.divf %in, %in_21 : f32
      linalg.yield %49 : f32
    } -> tensor<2x8x4x4xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %49 = arith.truncf %in : f32 to f16
      linalg.yield %49 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_5 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_6 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %24 = tensor.empty() : tensor<16x4x16xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %26 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%25 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %27 = tensor.empty() : tensor<16x4x16xf16>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<16x4x16xf32>) outs(%27 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %49 = arith.truncf %in : f32 to f16
      linalg.yield %49 : f16
    } -> tensor<16x4x16xf16>
    %expanded_7 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %collapsed_8 = tensor.collapse_shape %arg5 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %transposed_9 = linalg.transpose ins(%collapsed_5 : tensor<16x4x4xf16>) outs(%5 : tensor<16x4x4xf16>) permutation = [0, 2, 1] 
    %29 = linalg.batch_matmul ins(%transposed_9, %collapsed_8 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%25 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<16x4x16xf32>) outs(%27 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %49 = arith.truncf %in : f32 to f16
      linalg.yield %49 : f16
    } -> tensor<16x4x16xf16>
    %31 = tensor.empty() : tensor<16x16x4xf16>
    %transposed_10 = linalg.transpose ins(%collapsed_6 : tensor<16x4x16xf16>) outs(%31 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %32 = linalg.batch_matmul ins(%collapsed_8, %transposed_10 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %49 = arith.truncf %in : f32 to f16
      linalg.yield %49 : f16
    } -> tensor<16x4x4xf16>
    %expanded_11 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %expanded_12 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x8x4x4xf16>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %49 = arith.extf %in : f16 to f32
      linalg.yield %49 : f32
    } -> tensor<2x8x4x4xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x4x4xf16>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %49 = arith.extf %in : f16 to f32
      linalg.yield %49 : f32
    } -> tensor<2x8x4x4xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %35 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %49 = arith.mulf %in, %in_21 : f32
      linalg.yield %49 : f32
    } -> tensor<2x8x4x4xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x8x4x4xf32>) outs(%20 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<2x8x4x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %37 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %49 = arith.mulf %in, %in_21 : f32
      linalg.yield %49 : f32
    } -> tensor<2x8x4x4xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %38 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %49 = arith.subf %in, %in_21 : f32
      linalg.yield %49 : f32
    } -> tensor<2x8x4x4xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %49 = arith.truncf %in : f32 to f16
      linalg.yield %49 : f16
    } -> tensor<2x8x4x4xf16>
    %41 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %arg4 : tensor<2x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_21: f16, %out: f16):
      %49 = arith.divf %in, %in_21 : f16
      linalg.yield %49 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_13 = tensor.collapse_shape %41 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %transposed_14 = linalg.transpose ins(%collapsed : tensor<16x4x16xf16>) outs(%31 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %42 = tensor.empty() : tensor<16x16x4xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %44 = linalg.batch_matmul ins(%transposed_14, %collapsed_13 : tensor<16x16x4xf16>, tensor<16x4x4xf16>) outs(%43 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<16x16x4xf32>) outs(%31 : tensor<16x16x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %49 = arith.truncf %in : f32 to f16
      linalg.yield %49 : f16
    } -> tensor<16x16x4xf16>
    %transposed_15 = linalg.transpose ins(%collapsed_3 : tensor<16x16x4xf16>) outs(%27 : tensor<16x4x16xf16>) permutation = [0, 2, 1] 
    %46 = linalg.batch_matmul ins(%collapsed_13, %transposed_15 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%25 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<16x4x16xf32>) outs(%27 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %49 = arith.truncf %in : f32 to f16
      linalg.yield %49 : f16
    } -> tensor<16x4x16xf16>
    %expanded_16 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf16> into tensor<2x8x16x4xf16>
    %expanded_17 = tensor.expand_shape %47 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %48 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed_18 = linalg.transpose ins(%expanded_11 : tensor<2x8x4x16xf16>) outs(%48 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%expanded_16 : tensor<2x8x16x4xf16>) outs(%48 : tensor<2x4x8x16xf16>) permutation = [0, 3, 1, 2] 
    %transposed_20 = linalg.transpose ins(%expanded_17 : tensor<2x8x4x16xf16>) outs(%48 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    return %expanded_7, %transposed_20, %transposed_19, %transposed_18 : tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>
  }
  func.func @pattern_16_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<2x1x1x4xf16>, %arg4: tensor<f16>, %arg5: tensor<2x8x4x16xf16>) -> (tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>) {
    %c4_i64 = arith.constant 4 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c32_i64 = arith.constant 32 : i64
    %cst_1 = arith.constant 0.000000e+00 : f16
    %cst_2 = arith.constant 0.000000e+00 : f64
    %cst_3 = arith.constant dense<0.88662299999999994> : tensor<f64>
    %cst_4 = arith.constant 0.88662299999999994 : f64
    %cst_5 = arith.constant 1.1278750946005236 : f64
    %cst_6 = arith.constant 5.4210107999999998E-20 : f64
    %c6364136223846793005_i64 = arith.constant 6364136223846793005 : i64
    %c1442695040888963407_i64 = arith.constant 1442695040888963407 : i64
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_7 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_8 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_9 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %62 = arith.truncf %in : f32 to f16
      linalg.yield %62 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg4 : tensor<2x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_27: f16, %out: f16):
      %62 = arith.divf %in, %in_27 : f16
      linalg.yield %62 : f16
    } -> tensor<2x8x4x4xf16>
    %9 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg3 : tensor<2x8x4x4xf16>, tensor<2x1x1x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_27: f16, %out: f16):
      %62 = arith.addf %in, %in_27 : f16
      linalg.yield %62 : f16
    } -> tensor<2x8x4x4xf16>
    %10 = tensor.empty() : tensor<2x8x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x4x4xf16>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %62 = arith.extf %in : f16 to f32
      linalg.yield %62 : f32
    } -> tensor<2x8x4x4xf32>
    %12 = tensor.empty() : tensor<2x8x4xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %14 = tensor.empty() : tensor<2x8x4xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %16:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<2x8x4x4xf32>) outs(%15, %13 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %62 = linalg.index 3 : index
      %63 = arith.index_cast %62 : index to i64
      %64 = arith.maximumf %in, %out : f32
      %65 = arith.cmpf ogt, %in, %out : f32
      %66 = arith.select %65, %63, %out_27 : i64
      linalg.yield %64, %66 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_10 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_10 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %62 = arith.subf %in, %in_27 : f32
      linalg.yield %62 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = math.exp %in : f32
      linalg.yield %62 : f32
    } -> tensor<2x8x4x4xf32>
    %19 = tensor.empty() : tensor<2x8x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x8x4x4xf32>) outs(%20 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.addf %in, %out : f32
      linalg.yield %62 : f32
    } -> tensor<2x8x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %62 = arith.divf %in, %in_27 : f32
      linalg.yield %62 : f32
    } -> tensor<2x8x4x4xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %62 = arith.truncf %in : f32 to f16
      linalg.yield %62 : f16
    } -> tensor<2x8x4x4xf16>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %24 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %25 = arith.addi %24, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %25 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %26 = tensor.empty() : tensor<2x8x4x4xf64>
    %27 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%26 : tensor<2x8x4x4xf64>) {
    ^bb0(%out: f64):
      %62 = linalg.index 0 : index
      %63 = arith.index_cast %62 : index to i64
      %64 = linalg.index 1 : index
      %65 = arith.index_cast %64 : index to i64
      %66 = linalg.index 2 : index
      %67 = arith.index_cast %66 : index to i64
      %68 = linalg.index 3 : index
      %69 = arith.index_cast %68 : index to i64
      %70 = arith.muli %63, %c8_i64 : i64
      %71 = arith.addi %70, %65 : i64
      %72 = arith.muli %71, %c4_i64 : i64
      %73 = arith.addi %72, %67 : i64
      %74 = arith.muli %73, %c4_i64 : i64
      %75 = arith.addi %74, %69 : i64
      %76 = arith.muli %75, %25 : i64
      %77 = arith.addi %76, %25 : i64
      %78 = arith.muli %76, %76 : i64
      %79 = arith.addi %78, %76 : i64
      %80 = arith.shli %79, %c32_i64 : i64
      %81 = arith.shrui %79, %c32_i64 : i64
      %82 = arith.ori %80, %81 : i64
      %83 = arith.muli %82, %82 : i64
      %84 = arith.addi %83, %77 : i64
      %85 = arith.shli %84, %c32_i64 : i64
      %86 = arith.shrui %84, %c32_i64 : i64
      %87 = arith.ori %85, %86 : i64
      %88 = arith.muli %87, %87 : i64
      %89 = arith.addi %88, %76 : i64
      %90 = arith.shli %89, %c32_i64 : i64
      %91 = arith.shrui %89, %c32_i64 : i64
      %92 = arith.ori %90, %91 : i64
      %93 = arith.muli %92, %92 : i64
      %94 = arith.addi %93, %77 : i64
      %95 = arith.shli %94, %c32_i64 : i64
      %96 = arith.shrui %94, %c32_i64 : i64
      %97 = arith.ori %95, %96 : i64
      %98 = arith.muli %97, %97 : i64
      %99 = arith.addi %98, %76 : i64
      %100 = arith.shrui %99, %c32_i64 : i64
      %101 = arith.xori %94, %100 : i64
      %102 = arith.uitofp %101 : i64 to f64
      %103 = arith.mulf %102, %cst_6 : f64
      %104 = arith.addf %103, %cst_2 : f64
      linalg.yield %104 : f64
    } -> tensor<2x8x4x4xf64>
    %28 = tensor.empty() : tensor<2x8x4x4xi1>
    %29 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %cst_3 : tensor<2x8x4x4xf64>, tensor<f64>) outs(%28 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f64, %in_27: f64, %out: i1):
      %62 = arith.cmpf olt, %in, %in_27 : f64
      linalg.yield %62 : i1
    } -> tensor<2x8x4x4xi1>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x8x4x4xi1>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: i1, %out: f16):
      %62 = arith.uitofp %in : i1 to f16
      linalg.yield %62 : f16
    } -> tensor<2x8x4x4xf16>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %23 : tensor<2x8x4x4xf16>, tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_27: f16, %out: f16):
      %62 = arith.mulf %in, %in_27 : f16
      linalg.yield %62 : f16
    } -> tensor<2x8x4x4xf16>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %out: f16):
      %62 = arith.truncf %cst_4 : f64 to f16
      %63 = arith.divf %in, %62 : f16
      linalg.yield %63 : f16
    } -> tensor<2x8x4x4xf16>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x8x4x4xf16>) outs(%28 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f16, %out: i1):
      %62 = arith.cmpf une, %in, %cst_1 : f16
      linalg.yield %62 : i1
    } -> tensor<2x8x4x4xi1>
    %collapsed_11 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_12 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %34 = tensor.empty() : tensor<16x4x16xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %36 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%35 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %37 = tensor.empty() : tensor<16x4x16xf16>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<16x4x16xf32>) outs(%37 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %62 = arith.truncf %in : f32 to f16
      linalg.yield %62 : f16
    } -> tensor<16x4x16xf16>
    %expanded_13 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %collapsed_14 = tensor.collapse_shape %arg5 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %transposed_15 = linalg.transpose ins(%collapsed_11 : tensor<16x4x4xf16>) outs(%5 : tensor<16x4x4xf16>) permutation = [0, 2, 1] 
    %39 = linalg.batch_matmul ins(%transposed_15, %collapsed_14 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%35 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<16x4x16xf32>) outs(%37 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %62 = arith.truncf %in : f32 to f16
      linalg.yield %62 : f16
    } -> tensor<16x4x16xf16>
    %41 = tensor.empty() : tensor<16x16x4xf16>
    %transposed_16 = linalg.transpose ins(%collapsed_12 : tensor<16x4x16xf16>) outs(%41 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %42 = linalg.batch_matmul ins(%collapsed_14, %transposed_16 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %62 = arith.truncf %in : f32 to f16
      linalg.yield %62 : f16
    } -> tensor<16x4x4xf16>
    %expanded_17 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %expanded_18 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x8x4x4xi1>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: i1, %out: f16):
      %62 = arith.uitofp %in : i1 to f16
      linalg.yield %62 : f16
    } -> tensor<2x8x4x4xf16>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %out: f16):
      %62 = arith.truncf %cst_5 : f64 to f16
      %63 = arith.mulf %in, %62 : f16
      linalg.yield %63 : f16
    } -> tensor<2x8x4x4xf16>
    %46 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %45 : tensor<2x8x4x4xf16>, tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_27: f16, %out: f16):
      %62 = arith.mulf %in, %in_27 : f16
      linalg.yield %62 : f16
    } -> tensor<2x8x4x4xf16>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x8x4x4xf16>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %62 = arith.extf %in : f16 to f32
      linalg.yield %62 : f32
    } -> tensor<2x8x4x4xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x8x4x4xf16>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %62 = arith.extf %in : f16 to f32
      linalg.yield %62 : f32
    } -> tensor<2x8x4x4xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %48 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %62 = arith.mulf %in, %in_27 : f32
      linalg.yield %62 : f32
    } -> tensor<2x8x4x4xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<2x8x4x4xf32>) outs(%20 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.addf %in, %out : f32
      linalg.yield %62 : f32
    } -> tensor<2x8x4x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %50 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %62 = arith.mulf %in, %in_27 : f32
      linalg.yield %62 : f32
    } -> tensor<2x8x4x4xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %51 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%10 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %62 = arith.subf %in, %in_27 : f32
      linalg.yield %62 : f32
    } -> tensor<2x8x4x4xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %62 = arith.truncf %in : f32 to f16
      linalg.yield %62 : f16
    } -> tensor<2x8x4x4xf16>
    %54 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %arg4 : tensor<2x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_27: f16, %out: f16):
      %62 = arith.divf %in, %in_27 : f16
      linalg.yield %62 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_19 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %transposed_20 = linalg.transpose ins(%collapsed : tensor<16x4x16xf16>) outs(%41 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %55 = tensor.empty() : tensor<16x16x4xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %57 = linalg.batch_matmul ins(%transposed_20, %collapsed_19 : tensor<16x16x4xf16>, tensor<16x4x4xf16>) outs(%56 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<16x16x4xf32>) outs(%41 : tensor<16x16x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %62 = arith.truncf %in : f32 to f16
      linalg.yield %62 : f16
    } -> tensor<16x16x4xf16>
    %transposed_21 = linalg.transpose ins(%collapsed_9 : tensor<16x16x4xf16>) outs(%37 : tensor<16x4x16xf16>) permutation = [0, 2, 1] 
    %59 = linalg.batch_matmul ins(%collapsed_19, %transposed_21 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%35 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<16x4x16xf32>) outs(%37 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %62 = arith.truncf %in : f32 to f16
      linalg.yield %62 : f16
    } -> tensor<16x4x16xf16>
    %expanded_22 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf16> into tensor<2x8x16x4xf16>
    %expanded_23 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %61 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed_24 = linalg.transpose ins(%expanded_17 : tensor<2x8x4x16xf16>) outs(%61 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%expanded_22 : tensor<2x8x16x4xf16>) outs(%61 : tensor<2x4x8x16xf16>) permutation = [0, 3, 1, 2] 
    %transposed_26 = linalg.transpose ins(%expanded_23 : tensor<2x8x4x16xf16>) outs(%61 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    return %expanded_13, %transposed_26, %transposed_25, %transposed_24 : tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>
  }
  func.func @pattern_25_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<2x1x1x4xf16>, %arg4: tensor<2x8x4x16xf16>) -> (tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>) {
    %c4_i64 = arith.constant 4 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c32_i64 = arith.constant 32 : i64
    %cst_1 = arith.constant 0.000000e+00 : f16
    %cst_2 = arith.constant 0.000000e+00 : f64
    %cst_3 = arith.constant dense<0.88662299999999994> : tensor<f64>
    %cst_4 = arith.constant 0.88662299999999994 : f64
    %cst_5 = arith.constant 1.1278750946005236 : f64
    %cst_6 = arith.constant 5.4210107999999998E-20 : f64
    %c6364136223846793005_i64 = arith.constant 6364136223846793005 : i64
    %c1442695040888963407_i64 = arith.constant 1442695040888963407 : i64
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_7 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_8 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_9 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %59 = arith.truncf %in : f32 to f16
      linalg.yield %59 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x8x4x4xf16>, tensor<2x1x1x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_27: f16, %out: f16):
      %59 = arith.addf %in, %in_27 : f16
      linalg.yield %59 : f16
    } -> tensor<2x8x4x4xf16>
    %9 = tensor.empty() : tensor<2x8x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x4x4xf16>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %59 = arith.extf %in : f16 to f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x4xf32>
    %11 = tensor.empty() : tensor<2x8x4xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %13 = tensor.empty() : tensor<2x8x4xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x8x4x4xf32>) outs(%14, %12 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %59 = linalg.index 3 : index
      %60 = arith.index_cast %59 : index to i64
      %61 = arith.maximumf %in, %out : f32
      %62 = arith.cmpf ogt, %in, %out : f32
      %63 = arith.select %62, %60, %out_27 : i64
      linalg.yield %61, %63 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_10 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_10 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %59 = arith.subf %in, %in_27 : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.exp %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = tensor.empty() : tensor<2x8x4x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%19 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %in, %out : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %59 = arith.divf %in, %in_27 : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %59 = arith.truncf %in : f32 to f16
      linalg.yield %59 : f16
    } -> tensor<2x8x4x4xf16>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %23 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %24 = arith.addi %23, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %24 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %25 = tensor.empty() : tensor<2x8x4x4xf64>
    %26 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%25 : tensor<2x8x4x4xf64>) {
    ^bb0(%out: f64):
      %59 = linalg.index 0 : index
      %60 = arith.index_cast %59 : index to i64
      %61 = linalg.index 1 : index
      %62 = arith.index_cast %61 : index to i64
      %63 = linalg.index 2 : index
      %64 = arith.index_cast %63 : index to i64
      %65 = linalg.index 3 : index
      %66 = arith.index_cast %65 : index to i64
      %67 = arith.muli %60, %c8_i64 : i64
      %68 = arith.addi %67, %62 : i64
      %69 = arith.muli %68, %c4_i64 : i64
      %70 = arith.addi %69, %64 : i64
      %71 = arith.muli %70, %c4_i64 : i64
      %72 = arith.addi %71, %66 : i64
      %73 = arith.muli %72, %24 : i64
      %74 = arith.addi %73, %24 : i64
      %75 = arith.muli %73, %73 : i64
      %76 = arith.addi %75, %73 : i64
      %77 = arith.shli %76, %c32_i64 : i64
      %78 = arith.shrui %76, %c32_i64 : i64
      %79 = arith.ori %77, %78 : i64
      %80 = arith.muli %79, %79 : i64
      %81 = arith.addi %80, %74 : i64
      %82 = arith.shli %81, %c32_i64 : i64
      %83 = arith.shrui %81, %c32_i64 : i64
      %84 = arith.ori %82, %83 : i64
      %85 = arith.muli %84, %84 : i64
      %86 = arith.addi %85, %73 : i64
      %87 = arith.shli %86, %c32_i64 : i64
      %88 = arith.shrui %86, %c32_i64 : i64
      %89 = arith.ori %87, %88 : i64
      %90 = arith.muli %89, %89 : i64
      %91 = arith.addi %90, %74 : i64
      %92 = arith.shli %91, %c32_i64 : i64
      %93 = arith.shrui %91, %c32_i64 : i64
      %94 = arith.ori %92, %93 : i64
      %95 = arith.muli %94, %94 : i64
      %96 = arith.addi %95, %73 : i64
      %97 = arith.shrui %96, %c32_i64 : i64
      %98 = arith.xori %91, %97 : i64
      %99 = arith.uitofp %98 : i64 to f64
      %100 = arith.mulf %99, %cst_6 : f64
      %101 = arith.addf %100, %cst_2 : f64
      linalg.yield %101 : f64
    } -> tensor<2x8x4x4xf64>
    %27 = tensor.empty() : tensor<2x8x4x4xi1>
    %28 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_3 : tensor<2x8x4x4xf64>, tensor<f64>) outs(%27 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f64, %in_27: f64, %out: i1):
      %59 = arith.cmpf olt, %in, %in_27 : f64
      linalg.yield %59 : i1
    } -> tensor<2x8x4x4xi1>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x8x4x4xi1>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: i1, %out: f16):
      %59 = arith.uitofp %in : i1 to f16
      linalg.yield %59 : f16
    } -> tensor<2x8x4x4xf16>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %22 : tensor<2x8x4x4xf16>, tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_27: f16, %out: f16):
      %59 = arith.mulf %in, %in_27 : f16
      linalg.yield %59 : f16
    } -> tensor<2x8x4x4xf16>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %out: f16):
      %59 = arith.truncf %cst_4 : f64 to f16
      %60 = arith.divf %in, %59 : f16
      linalg.yield %60 : f16
    } -> tensor<2x8x4x4xf16>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x8x4x4xf16>) outs(%27 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f16, %out: i1):
      %59 = arith.cmpf une, %in, %cst_1 : f16
      linalg.yield %59 : i1
    } -> tensor<2x8x4x4xi1>
    %collapsed_11 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_12 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %33 = tensor.empty() : tensor<16x4x16xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %35 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%34 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %36 = tensor.empty() : tensor<16x4x16xf16>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<16x4x16xf32>) outs(%36 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %59 = arith.truncf %in : f32 to f16
      linalg.yield %59 : f16
    } -> tensor<16x4x16xf16>
    %expanded_13 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %collapsed_14 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %transposed_15 = linalg.transpose ins(%collapsed_11 : tensor<16x4x4xf16>) outs(%5 : tensor<16x4x4xf16>) permutation = [0, 2, 1] 
    %38 = linalg.batch_matmul ins(%transposed_15, %collapsed_14 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%34 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<16x4x16xf32>) outs(%36 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %59 = arith.truncf %in : f32 to f16
      linalg.yield %59 : f16
    } -> tensor<16x4x16xf16>
    %40 = tensor.empty() : tensor<16x16x4xf16>
    %transposed_16 = linalg.transpose ins(%collapsed_12 : tensor<16x4x16xf16>) outs(%40 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %41 = linalg.batch_matmul ins(%collapsed_14, %transposed_16 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %59 = arith.truncf %in : f32 to f16
      linalg.yield %59 : f16
    } -> tensor<16x4x4xf16>
    %expanded_17 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %expanded_18 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x8x4x4xi1>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: i1, %out: f16):
      %59 = arith.uitofp %in : i1 to f16
      linalg.yield %59 : f16
    } -> tensor<2x8x4x4xf16>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %out: f16):
      %59 = arith.truncf %cst_5 : f64 to f16
      %60 = arith.mulf %in, %59 : f16
      linalg.yield %60 : f16
    } -> tensor<2x8x4x4xf16>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %44 : tensor<2x8x4x4xf16>, tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_27: f16, %out: f16):
      %59 = arith.mulf %in, %in_27 : f16
      linalg.yield %59 : f16
    } -> tensor<2x8x4x4xf16>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x8x4x4xf16>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %59 = arith.extf %in : f16 to f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x4xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %21 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %59 = arith.mulf %in, %in_27 : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x4xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<2x8x4x4xf32>) outs(%19 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %in, %out : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %48 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %59 = arith.mulf %in, %in_27 : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x4xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %49 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %59 = arith.subf %in, %in_27 : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x4xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %59 = arith.truncf %in : f32 to f16
      linalg.yield %59 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_19 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %transposed_20 = linalg.transpose ins(%collapsed : tensor<16x4x16xf16>) outs(%40 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %52 = tensor.empty() : tensor<16x16x4xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %54 = linalg.batch_matmul ins(%transposed_20, %collapsed_19 : tensor<16x16x4xf16>, tensor<16x4x4xf16>) outs(%53 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<16x16x4xf32>) outs(%40 : tensor<16x16x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %59 = arith.truncf %in : f32 to f16
      linalg.yield %59 : f16
    } -> tensor<16x16x4xf16>
    %transposed_21 = linalg.transpose ins(%collapsed_9 : tensor<16x16x4xf16>) outs(%36 : tensor<16x4x16xf16>) permutation = [0, 2, 1] 
    %56 = linalg.batch_matmul ins(%collapsed_19, %transposed_21 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%34 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<16x4x16xf32>) outs(%36 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %59 = arith.truncf %in : f32 to f16
      linalg.yield %59 : f16
    } -> tensor<16x4x16xf16>
    %expanded_22 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf16> into tensor<2x8x16x4xf16>
    %expanded_23 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %58 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed_24 = linalg.transpose ins(%expanded_17 : tensor<2x8x4x16xf16>) outs(%58 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%expanded_22 : tensor<2x8x16x4xf16>) outs(%58 : tensor<2x4x8x16xf16>) permutation = [0, 3, 1, 2] 
    %transposed_26 = linalg.transpose ins(%expanded_23 : tensor<2x8x4x16xf16>) outs(%58 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    return %expanded_13, %transposed_26, %transposed_25, %transposed_24 : tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>
  }
  func.func @pattern_26_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<2x1x1x4xf16>, %arg4: tensor<2x8x4x16xf16>) -> (tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>) {
    %c4_i64 = arith.constant 4 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c32_i64 = arith.constant 32 : i64
    %cst_1 = arith.constant 0.000000e+00 : f16
    %cst_2 = arith.constant 0.000000e+00 : f64
    %cst_3 = arith.constant dense<0.88662299999999994> : tensor<f64>
    %cst_4 = arith.constant 0.88662299999999994 : f64
    %cst_5 = arith.constant 1.1278750946005236 : f64
    %cst_6 = arith.constant 5.4210107999999998E-20 : f64
    %c6364136223846793005_i64 = arith.constant 6364136223846793005 : i64
    %c1442695040888963407_i64 = arith.constant 1442695040888963407 : i64
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_7 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_8 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_9 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_10 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %59 = arith.truncf %in : f32 to f16
      linalg.yield %59 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x8x4x4xf16>, tensor<2x1x1x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_28: f16, %out: f16):
      %59 = arith.addf %in, %in_28 : f16
      linalg.yield %59 : f16
    } -> tensor<2x8x4x4xf16>
    %9 = tensor.empty() : tensor<2x8x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x4x4xf16>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %59 = arith.extf %in : f16 to f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x4xf32>
    %11 = tensor.empty() : tensor<2x8x4xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %13 = tensor.empty() : tensor<2x8x4xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x8x4x4xf32>) outs(%14, %12 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_28: i64):
      %59 = linalg.index 3 : index
      %60 = arith.index_cast %59 : index to i64
      %61 = arith.maximumf %in, %out : f32
      %62 = arith.cmpf ogt, %in, %out : f32
      %63 = arith.select %62, %60, %out_28 : i64
      linalg.yield %61, %63 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_11 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_11 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %59 = arith.subf %in, %in_28 : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.exp %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = tensor.empty() : tensor<2x8x4x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%19 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %in, %out : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %59 = arith.divf %in, %in_28 : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %59 = arith.truncf %in : f32 to f16
      linalg.yield %59 : f16
    } -> tensor<2x8x4x4xf16>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %23 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %24 = arith.addi %23, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %24 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %25 = tensor.empty() : tensor<2x8x4x4xf64>
    %26 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%25 : tensor<2x8x4x4xf64>) {
    ^bb0(%out: f64):
      %59 = linalg.index 0 : index
      %60 = arith.index_cast %59 : index to i64
      %61 = linalg.index 1 : index
      %62 = arith.index_cast %61 : index to i64
      %63 = linalg.index 2 : index
      %64 = arith.index_cast %63 : index to i64
      %65 = linalg.index 3 : index
      %66 = arith.index_cast %65 : index to i64
      %67 = arith.muli %60, %c8_i64 : i64
      %68 = arith.addi %67, %62 : i64
      %69 = arith.muli %68, %c4_i64 : i64
      %70 = arith.addi %69, %64 : i64
      %71 = arith.muli %70, %c4_i64 : i64
      %72 = arith.addi %71, %66 : i64
      %73 = arith.muli %72, %24 : i64
      %74 = arith.addi %73, %24 : i64
      %75 = arith.muli %73, %73 : i64
      %76 = arith.addi %75, %73 : i64
      %77 = arith.shli %76, %c32_i64 : i64
      %78 = arith.shrui %76, %c32_i64 : i64
      %79 = arith.ori %77, %78 : i64
      %80 = arith.muli %79, %79 : i64
      %81 = arith.addi %80, %74 : i64
      %82 = arith.shli %81, %c32_i64 : i64
      %83 = arith.shrui %81, %c32_i64 : i64
      %84 = arith.ori %82, %83 : i64
      %85 = arith.muli %84, %84 : i64
      %86 = arith.addi %85, %73 : i64
      %87 = arith.shli %86, %c32_i64 : i64
      %88 = arith.shrui %86, %c32_i64 : i64
      %89 = arith.ori %87, %88 : i64
      %90 = arith.muli %89, %89 : i64
      %91 = arith.addi %90, %74 : i64
      %92 = arith.shli %91, %c32_i64 : i64
      %93 = arith.shrui %91, %c32_i64 : i64
      %94 = arith.ori %92, %93 : i64
      %95 = arith.muli %94, %94 : i64
      %96 = arith.addi %95, %73 : i64
      %97 = arith.shrui %96, %c32_i64 : i64
      %98 = arith.xori %91, %97 : i64
      %99 = arith.uitofp %98 : i64 to f64
      %100 = arith.mulf %99, %cst_6 : f64
      %101 = arith.addf %100, %cst_2 : f64
      linalg.yield %101 : f64
    } -> tensor<2x8x4x4xf64>
    %27 = tensor.empty() : tensor<2x8x4x4xi1>
    %28 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_3 : tensor<2x8x4x4xf64>, tensor<f64>) outs(%27 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f64, %in_28: f64, %out: i1):
      %59 = arith.cmpf olt, %in, %in_28 : f64
      linalg.yield %59 : i1
    } -> tensor<2x8x4x4xi1>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x8x4x4xi1>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: i1, %out: f16):
      %59 = arith.uitofp %in : i1 to f16
      linalg.yield %59 : f16
    } -> tensor<2x8x4x4xf16>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %22 : tensor<2x8x4x4xf16>, tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_28: f16, %out: f16):
      %59 = arith.mulf %in, %in_28 : f16
      linalg.yield %59 : f16
    } -> tensor<2x8x4x4xf16>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %out: f16):
      %59 = arith.truncf %cst_4 : f64 to f16
      %60 = arith.divf %in, %59 : f16
      linalg.yield %60 : f16
    } -> tensor<2x8x4x4xf16>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x8x4x4xf16>) outs(%27 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f16, %out: i1):
      %59 = arith.cmpf une, %in, %cst_1 : f16
      linalg.yield %59 : i1
    } -> tensor<2x8x4x4xi1>
    %collapsed_12 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_13 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %33 = tensor.empty() : tensor<16x4x16xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %35 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%34 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %36 = tensor.empty() : tensor<16x4x16xf16>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<16x4x16xf32>) outs(%36 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %59 = arith.truncf %in : f32 to f16
      linalg.yield %59 : f16
    } -> tensor<16x4x16xf16>
    %expanded_14 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %collapsed_15 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %transposed_16 = linalg.transpose ins(%collapsed_12 : tensor<16x4x4xf16>) outs(%5 : tensor<16x4x4xf16>) permutation = [0, 2, 1] 
    %38 = linalg.batch_matmul ins(%transposed_16, %collapsed_15 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%34 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<16x4x16xf32>) outs(%36 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %59 = arith.truncf %in : f32 to f16
      linalg.yield %59 : f16
    } -> tensor<16x4x16xf16>
    %40 = tensor.empty() : tensor<16x16x4xf16>
    %transposed_17 = linalg.transpose ins(%collapsed_13 : tensor<16x4x16xf16>) outs(%40 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %41 = linalg.batch_matmul ins(%collapsed_15, %transposed_17 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %59 = arith.truncf %in : f32 to f16
      linalg.yield %59 : f16
    } -> tensor<16x4x4xf16>
    %expanded_18 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %expanded_19 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x8x4x4xi1>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: i1, %out: f16):
      %59 = arith.uitofp %in : i1 to f16
      linalg.yield %59 : f16
    } -> tensor<2x8x4x4xf16>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %out: f16):
      %59 = arith.truncf %cst_5 : f64 to f16
      %60 = arith.mulf %in, %59 : f16
      linalg.yield %60 : f16
    } -> tensor<2x8x4x4xf16>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %44 : tensor<2x8x4x4xf16>, tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_28: f16, %out: f16):
      %59 = arith.mulf %in, %in_28 : f16
      linalg.yield %59 : f16
    } -> tensor<2x8x4x4xf16>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x8x4x4xf16>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %59 = arith.extf %in : f16 to f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x4xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %21 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %59 = arith.mulf %in, %in_28 : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x4xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<2x8x4x4xf32>) outs(%19 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %in, %out : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %48 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %59 = arith.mulf %in, %in_28 : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x4xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %49 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %59 = arith.subf %in, %in_28 : f32
      linalg.yield %59 : f32
    } -> tensor<2x8x4x4xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %59 = arith.truncf %in : f32 to f16
      linalg.yield %59 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_20 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %transposed_21 = linalg.transpose ins(%collapsed : tensor<16x4x16xf16>) outs(%40 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %52 = tensor.empty() : tensor<16x16x4xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %54 = linalg.batch_matmul ins(%transposed_21, %collapsed_20 : tensor<16x16x4xf16>, tensor<16x4x4xf16>) outs(%53 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<16x16x4xf32>) outs(%40 : tensor<16x16x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %59 = arith.truncf %in : f32 to f16
      linalg.yield %59 : f16
    } -> tensor<16x16x4xf16>
    %transposed_22 = linalg.transpose ins(%collapsed_10 : tensor<16x16x4xf16>) outs(%36 : tensor<16x4x16xf16>) permutation = [0, 2, 1] 
    %56 = linalg.batch_matmul ins(%collapsed_20, %transposed_22 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%34 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<16x4x16xf32>) outs(%36 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %59 = arith.truncf %in : f32 to f16
      linalg.yield %59 : f16
    } -> tensor<16x4x16xf16>
    %expanded_23 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf16> into tensor<2x8x16x4xf16>
    %expanded_24 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %58 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed_25 = linalg.transpose ins(%expanded_18 : tensor<2x8x4x16xf16>) outs(%58 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_26 = linalg.transpose ins(%expanded_23 : tensor<2x8x16x4xf16>) outs(%58 : tensor<2x4x8x16xf16>) permutation = [0, 3, 1, 2] 
    %transposed_27 = linalg.transpose ins(%expanded_24 : tensor<2x8x4x16xf16>) outs(%58 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    return %expanded_14, %transposed_7, %transposed_8, %transposed_27, %transposed_26, %transposed_25 : tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>
  }
  func.func @pattern_27_half(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<2x8x4x16xf16>) -> (tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>) {
    %c4_i64 = arith.constant 4 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c32_i64 = arith.constant 32 : i64
    %cst_1 = arith.constant 0.000000e+00 : f16
    %cst_2 = arith.constant 0.000000e+00 : f64
    %cst_3 = arith.constant dense<0.88662299999999994> : tensor<f64>
    %cst_4 = arith.constant 0.88662299999999994 : f64
    %cst_5 = arith.constant 1.1278750946005236 : f64
    %cst_6 = arith.constant 5.4210107999999998E-20 : f64
    %c6364136223846793005_i64 = arith.constant 6364136223846793005 : i64
    %c1442695040888963407_i64 = arith.constant 1442695040888963407 : i64
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_7 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_8 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_9 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_10 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %58 = arith.extf %in : f16 to f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %9 = tensor.empty() : tensor<2x8x4xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %11 = tensor.empty() : tensor<2x8x4xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %13:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x8x4x4xf32>) outs(%12, %10 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_28: i64):
      %58 = linalg.index 3 : index
      %59 = arith.index_cast %58 : index to i64
      %60 = arith.maximumf %in, %out : f32
      %61 = arith.cmpf ogt, %in, %out : f32
      %62 = arith.select %61, %59, %out_28 : i64
      linalg.yield %60, %62 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_11 = tensor.expand_shape %13#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_11 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %58 = arith.subf %in, %in_28 : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.exp %in : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %16 = tensor.empty() : tensor<2x8x4x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x8x4x4xf32>) outs(%17 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %in, %out : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %58 = arith.divf %in, %in_28 : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %20 = tensor.empty() : tensor<2x8x4x4xf16>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x8x4x4xf32>) outs(%20 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<2x8x4x4xf16>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %22 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %23 = arith.addi %22, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %23 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %24 = tensor.empty() : tensor<2x8x4x4xf64>
    %25 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%24 : tensor<2x8x4x4xf64>) {
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
      %72 = arith.muli %71, %23 : i64
      %73 = arith.addi %72, %23 : i64
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
      %100 = arith.addf %99, %cst_2 : f64
      linalg.yield %100 : f64
    } -> tensor<2x8x4x4xf64>
    %26 = tensor.empty() : tensor<2x8x4x4xi1>
    %27 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %cst_3 : tensor<2x8x4x4xf64>, tensor<f64>) outs(%26 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f64, %in_28: f64, %out: i1):
      %58 = arith.cmpf olt, %in, %in_28 : f64
      linalg.yield %58 : i1
    } -> tensor<2x8x4x4xi1>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x8x4x4xi1>) outs(%20 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: i1, %out: f16):
      %58 = arith.uitofp %in : i1 to f16
      linalg.yield %58 : f16
    } -> tensor<2x8x4x4xf16>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %21 : tensor<2x8x4x4xf16>, tensor<2x8x4x4xf16>) outs(%20 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_28: f16, %out: f16):
      %58 = arith.mulf %in, %in_28 : f16
      linalg.yield %58 : f16
    } -> tensor<2x8x4x4xf16>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x8x4x4xf16>) outs(%20 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %out: f16):
      %58 = arith.truncf %cst_4 : f64 to f16
      %59 = arith.divf %in, %58 : f16
      linalg.yield %59 : f16
    } -> tensor<2x8x4x4xf16>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x8x4x4xf16>) outs(%26 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f16, %out: i1):
      %58 = arith.cmpf une, %in, %cst_1 : f16
      linalg.yield %58 : i1
    } -> tensor<2x8x4x4xi1>
    %collapsed_12 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_13 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %32 = tensor.empty() : tensor<16x4x16xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %34 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%33 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %35 = tensor.empty() : tensor<16x4x16xf16>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<16x4x16xf32>) outs(%35 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<16x4x16xf16>
    %expanded_14 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %collapsed_15 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %transposed_16 = linalg.transpose ins(%collapsed_12 : tensor<16x4x4xf16>) outs(%5 : tensor<16x4x4xf16>) permutation = [0, 2, 1] 
    %37 = linalg.batch_matmul ins(%transposed_16, %collapsed_15 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%33 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<16x4x16xf32>) outs(%35 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<16x4x16xf16>
    %39 = tensor.empty() : tensor<16x16x4xf16>
    %transposed_17 = linalg.transpose ins(%collapsed_13 : tensor<16x4x16xf16>) outs(%39 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %40 = linalg.batch_matmul ins(%collapsed_15, %transposed_17 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<16x4x4xf16>
    %expanded_18 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %expanded_19 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x8x4x4xi1>) outs(%20 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: i1, %out: f16):
      %58 = arith.uitofp %in : i1 to f16
      linalg.yield %58 : f16
    } -> tensor<2x8x4x4xf16>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x8x4x4xf16>) outs(%20 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %out: f16):
      %58 = arith.truncf %cst_5 : f64 to f16
      %59 = arith.mulf %in, %58 : f16
      linalg.yield %59 : f16
    } -> tensor<2x8x4x4xf16>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %43 : tensor<2x8x4x4xf16>, tensor<2x8x4x4xf16>) outs(%20 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_28: f16, %out: f16):
      %58 = arith.mulf %in, %in_28 : f16
      linalg.yield %58 : f16
    } -> tensor<2x8x4x4xf16>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x4x4xf16>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %58 = arith.extf %in : f16 to f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %19 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %58 = arith.mulf %in, %in_28 : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x8x4x4xf32>) outs(%17 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %in, %out : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %47 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %58 = arith.mulf %in, %in_28 : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %48 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %58 = arith.subf %in, %in_28 : f32
      linalg.yield %58 : f32
    } -> tensor<2x8x4x4xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x8x4x4xf32>) outs(%20 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_20 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %transposed_21 = linalg.transpose ins(%collapsed : tensor<16x4x16xf16>) outs(%39 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %51 = tensor.empty() : tensor<16x16x4xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %53 = linalg.batch_matmul ins(%transposed_21, %collapsed_20 : tensor<16x16x4xf16>, tensor<16x4x4xf16>) outs(%52 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<16x16x4xf32>) outs(%39 : tensor<16x16x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<16x16x4xf16>
    %transposed_22 = linalg.transpose ins(%collapsed_10 : tensor<16x16x4xf16>) outs(%35 : tensor<16x4x16xf16>) permutation = [0, 2, 1] 
    %55 = linalg.batch_matmul ins(%collapsed_20, %transposed_22 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%33 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<16x4x16xf32>) outs(%35 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<16x4x16xf16>
    %expanded_23 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf16> into tensor<2x8x16x4xf16>
    %expanded_24 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %57 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed_25 = linalg.transpose ins(%expanded_18 : tensor<2x8x4x16xf16>) outs(%57 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_26 = linalg.transpose ins(%expanded_23 : tensor<2x8x16x4xf16>) outs(%57 : tensor<2x4x8x16xf16>) permutation = [0, 3, 1, 2] 
    %transposed_27 = linalg.transpose ins(%expanded_24 : tensor<2x8x4x16xf16>) outs(%57 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    return %expanded_14, %transposed_7, %transposed_8, %transposed_27, %transposed_26, %transposed_25 : tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>
  }
  func.func @pattern_28_half(%arg0: tensor<2x6x16x8xf16>, %arg1: tensor<2x6x16x8xf16>, %arg2: tensor<2x6x16x8xf16>, %arg3: tensor<f16>, %arg4: tensor<2x6x16x8xf16>) -> (tensor<2x6x16x8xf16>, tensor<2x6x16x8xf16>, tensor<2x6x16x8xf16>, tensor<2x6x16x8xf16>) {
    %c16_i64 = arith.constant 16 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c6_i64 = arith.constant 6 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c32_i64 = arith.constant 32 : i64
    %cst_1 = arith.constant 0.000000e+00 : f16
    %cst_2 = arith.constant 0.000000e+00 : f64
    %cst_3 = arith.constant dense<0.88662299999999994> : tensor<f64>
    %cst_4 = arith.constant 0.88662299999999994 : f64
    %cst_5 = arith.constant 1.1278750946005236 : f64
    %cst_6 = arith.constant 5.4210107999999998E-20 : f64
    %c6364136223846793005_i64 = arith.constant 6364136223846793005 : i64
    %c1442695040888963407_i64 = arith.constant 1442695040888963407 : i64
    %0 = tensor.empty() : tensor<2x6x8x16xf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x6x16x8xf16>) outs(%0 : tensor<2x6x8x16xf16>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x6x16x8xf16> into tensor<12x16x8xf16>
    %collapsed_7 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x6x8x16xf16> into tensor<12x8x16xf16>
    %1 = tensor.empty() : tensor<12x16x16xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<12x16x16xf32>) -> tensor<12x16x16xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<12x16x8xf16>, tensor<12x8x16xf16>) outs(%2 : tensor<12x16x16xf32>) -> tensor<12x16x16xf32>
    %4 = tensor.empty() : tensor<12x16x16xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<12x16x16xf32>) outs(%4 : tensor<12x16x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<12x16x16xf16>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 6, 16, 16] : tensor<12x16x16xf16> into tensor<2x6x16x16xf16>
    %6 = tensor.empty() : tensor<2x6x16x16xf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x6x16x16xf16>, tensor<f16>) outs(%6 : tensor<2x6x16x16xf16>) {
    ^bb0(%in: f16, %in_23: f16, %out: f16):
      %60 = arith.mulf %in, %in_23 : f16
      linalg.yield %60 : f16
    } -> tensor<2x6x16x16xf16>
    %8 = tensor.empty() : tensor<2x6x16x16xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x6x16x16xf16>) outs(%8 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %60 = arith.extf %in : f16 to f32
      linalg.yield %60 : f32
    } -> tensor<2x6x16x16xf32>
    %10 = tensor.empty() : tensor<2x6x16xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x6x16xi64>) -> tensor<2x6x16xi64>
    %12 = tensor.empty() : tensor<2x6x16xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x6x16xf32>) -> tensor<2x6x16xf32>
    %14:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x6x16x16xf32>) outs(%13, %11 : tensor<2x6x16xf32>, tensor<2x6x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %60 = linalg.index 3 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_23 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<2x6x16xf32>, tensor<2x6x16xi64>)
    %expanded_8 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [2, 6, 16, 1] : tensor<2x6x16xf32> into tensor<2x6x16x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_8 : tensor<2x6x16x16xf32>, tensor<2x6x16x1xf32>) outs(%8 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %60 = arith.subf %in, %in_23 : f32
      linalg.yield %60 : f32
    } -> tensor<2x6x16x16xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x6x16x16xf32>) outs(%8 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = math.exp %in : f32
      linalg.yield %60 : f32
    } -> tensor<2x6x16x16xf32>
    %17 = tensor.empty() : tensor<2x6x16x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x6x16x1xf32>) -> tensor<2x6x16x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x6x16x16xf32>) outs(%18 : tensor<2x6x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<2x6x16x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x6x16x16xf32>, tensor<2x6x16x1xf32>) outs(%8 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %60 = arith.divf %in, %in_23 : f32
      linalg.yield %60 : f32
    } -> tensor<2x6x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x6x16x16xf32>) outs(%6 : tensor<2x6x16x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<2x6x16x16xf16>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %22 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %23 = arith.addi %22, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %23 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %24 = tensor.empty() : tensor<2x6x16x16xf64>
    %25 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%24 : tensor<2x6x16x16xf64>) {
    ^bb0(%out: f64):
      %60 = linalg.index 0 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = linalg.index 1 : index
      %63 = arith.index_cast %62 : index to i64
      %64 = linalg.index 2 : index
      %65 = arith.index_cast %64 : index to i64
      %66 = linalg.index 3 : index
      %67 = arith.index_cast %66 : index to i64
      %68 = arith.muli %61, %c6_i64 : i64
      %69 = arith.addi %68, %63 : i64
      %70 = arith.muli %69, %c16_i64 : i64
      %71 = arith.addi %70, %65 : i64
      %72 = arith.muli %71, %c16_i64 : i64
      %73 = arith.addi %72, %67 : i64
      %74 = arith.muli %73, %23 : i64
      %75 = arith.addi %74, %23 : i64
      %76 = arith.muli %74, %74 : i64
      %77 = arith.addi %76, %74 : i64
      %78 = arith.shli %77, %c32_i64 : i64
      %79 = arith.shrui %77, %c32_i64 : i64
      %80 = arith.ori %78, %79 : i64
      %81 = arith.muli %80, %80 : i64
      %82 = arith.addi %81, %75 : i64
      %83 = arith.shli %82, %c32_i64 : i64
      %84 = arith.shrui %82, %c32_i64 : i64
      %85 = arith.ori %83, %84 : i64
      %86 = arith.muli %85, %85 : i64
      %87 = arith.addi %86, %74 : i64
      %88 = arith.shli %87, %c32_i64 : i64
      %89 = arith.shrui %87, %c32_i64 : i64
      %90 = arith.ori %88, %89 : i64
      %91 = arith.muli %90, %90 : i64
      %92 = arith.addi %91, %75 : i64
      %93 = arith.shli %92, %c32_i64 : i64
      %94 = arith.shrui %92, %c32_i64 : i64
      %95 = arith.ori %93, %94 : i64
      %96 = arith.muli %95, %95 : i64
      %97 = arith.addi %96, %74 : i64
      %98 = arith.shrui %97, %c32_i64 : i64
      %99 = arith.xori %92, %98 : i64
      %100 = arith.uitofp %99 : i64 to f64
      %101 = arith.mulf %100, %cst_6 : f64
      %102 = arith.addf %101, %cst_2 : f64
      linalg.yield %102 : f64
    } -> tensor<2x6x16x16xf64>
    %26 = tensor.empty() : tensor<2x6x16x16xi1>
    %27 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %cst_3 : tensor<2x6x16x16xf64>, tensor<f64>) outs(%26 : tensor<2x6x16x16xi1>) {
    ^bb0(%in: f64, %in_23: f64, %out: i1):
      %60 = arith.cmpf olt, %in, %in_23 : f64
      linalg.yield %60 : i1
    } -> tensor<2x6x16x16xi1>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x6x16x16xi1>) outs(%6 : tensor<2x6x16x16xf16>) {
    ^bb0(%in: i1, %out: f16):
      %60 = arith.uitofp %in : i1 to f16
      linalg.yield %60 : f16
    } -> tensor<2x6x16x16xf16>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %21 : tensor<2x6x16x16xf16>, tensor<2x6x16x16xf16>) outs(%6 : tensor<2x6x16x16xf16>) {
    ^bb0(%in: f16, %in_23: f16, %out: f16):
      %60 = arith.mulf %in, %in_23 : f16
      linalg.yield %60 : f16
    } -> tensor<2x6x16x16xf16>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x6x16x16xf16>) outs(%6 : tensor<2x6x16x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %60 = arith.truncf %cst_4 : f64 to f16
      %61 = arith.divf %in, %60 : f16
      linalg.yield %61 : f16
    } -> tensor<2x6x16x16xf16>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x6x16x16xf16>) outs(%26 : tensor<2x6x16x16xi1>) {
    ^bb0(%in: f16, %out: i1):
      %60 = arith.cmpf une, %in, %cst_1 : f16
      linalg.yield %60 : i1
    } -> tensor<2x6x16x16xi1>
    %collapsed_9 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x6x16x16xf16> into tensor<12x16x16xf16>
    %collapsed_10 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x6x16x8xf16> into tensor<12x16x8xf16>
    %32 = tensor.empty() : tensor<12x16x8xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<12x16x8xf32>) -> tensor<12x16x8xf32>
    %34 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<12x16x16xf16>, tensor<12x16x8xf16>) outs(%33 : tensor<12x16x8xf32>) -> tensor<12x16x8xf32>
    %35 = tensor.empty() : tensor<12x16x8xf16>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<12x16x8xf32>) outs(%35 : tensor<12x16x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<12x16x8xf16>
    %expanded_11 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 6, 16, 8] : tensor<12x16x8xf16> into tensor<2x6x16x8xf16>
    %collapsed_12 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x6x16x8xf16> into tensor<12x16x8xf16>
    %transposed_13 = linalg.transpose ins(%collapsed_9 : tensor<12x16x16xf16>) outs(%4 : tensor<12x16x16xf16>) permutation = [0, 2, 1] 
    %37 = linalg.batch_matmul ins(%transposed_13, %collapsed_12 : tensor<12x16x16xf16>, tensor<12x16x8xf16>) outs(%33 : tensor<12x16x8xf32>) -> tensor<12x16x8xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<12x16x8xf32>) outs(%35 : tensor<12x16x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<12x16x8xf16>
    %39 = tensor.empty() : tensor<12x8x16xf16>
    %transposed_14 = linalg.transpose ins(%collapsed_10 : tensor<12x16x8xf16>) outs(%39 : tensor<12x8x16xf16>) permutation = [0, 2, 1] 
    %40 = linalg.batch_matmul ins(%collapsed_12, %transposed_14 : tensor<12x16x8xf16>, tensor<12x8x16xf16>) outs(%2 : tensor<12x16x16xf32>) -> tensor<12x16x16xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<12x16x16xf32>) outs(%4 : tensor<12x16x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<12x16x16xf16>
    %expanded_15 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 6, 16, 8] : tensor<12x16x8xf16> into tensor<2x6x16x8xf16>
    %expanded_16 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 6, 16, 16] : tensor<12x16x16xf16> into tensor<2x6x16x16xf16>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x6x16x16xi1>) outs(%6 : tensor<2x6x16x16xf16>) {
    ^bb0(%in: i1, %out: f16):
      %60 = arith.uitofp %in : i1 to f16
      linalg.yield %60 : f16
    } -> tensor<2x6x16x16xf16>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x6x16x16xf16>) outs(%6 : tensor<2x6x16x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %60 = arith.truncf %cst_5 : f64 to f16
      %61 = arith.mulf %in, %60 : f16
      linalg.yield %61 : f16
    } -> tensor<2x6x16x16xf16>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %43 : tensor<2x6x16x16xf16>, tensor<2x6x16x16xf16>) outs(%6 : tensor<2x6x16x16xf16>) {
    ^bb0(%in: f16, %in_23: f16, %out: f16):
      %60 = arith.mulf %in, %in_23 : f16
      linalg.yield %60 : f16
    } -> tensor<2x6x16x16xf16>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x6x16x16xf16>) outs(%8 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %60 = arith.extf %in : f16 to f32
      linalg.yield %60 : f32
    } -> tensor<2x6x16x16xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x6x16x16xf16>) outs(%8 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %60 = arith.extf %in : f16 to f32
      linalg.yield %60 : f32
    } -> tensor<2x6x16x16xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %46 : tensor<2x6x16x16xf32>, tensor<2x6x16x16xf32>) outs(%8 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %60 = arith.mulf %in, %in_23 : f32
      linalg.yield %60 : f32
    } -> tensor<2x6x16x16xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<2x6x16x16xf32>) outs(%18 : tensor<2x6x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<2x6x16x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %48 : tensor<2x6x16x16xf32>, tensor<2x6x16x1xf32>) outs(%8 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %60 = arith.mulf %in, %in_23 : f32
      linalg.yield %60 : f32
    } -> tensor<2x6x16x16xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %49 : tensor<2x6x16x16xf32>, tensor<2x6x16x16xf32>) outs(%8 : tensor<2x6x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %60 = arith.subf %in, %in_23 : f32
      linalg.yield %60 : f32
    } -> tensor<2x6x16x16xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x6x16x16xf32>) outs(%6 : tensor<2x6x16x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<2x6x16x16xf16>
    %52 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %arg3 : tensor<2x6x16x16xf16>, tensor<f16>) outs(%6 : tensor<2x6x16x16xf16>) {
    ^bb0(%in: f16, %in_23: f16, %out: f16):
      %60 = arith.mulf %in, %in_23 : f16
      linalg.yield %60 : f16
    } -> tensor<2x6x16x16xf16>
    %collapsed_17 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<2x6x16x16xf16> into tensor<12x16x16xf16>
    %transposed_18 = linalg.transpose ins(%collapsed : tensor<12x16x8xf16>) outs(%39 : tensor<12x8x16xf16>) permutation = [0, 2, 1] 
    %53 = tensor.empty() : tensor<12x8x16xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<12x8x16xf32>) -> tensor<12x8x16xf32>
    %55 = linalg.batch_matmul ins(%transposed_18, %collapsed_17 : tensor<12x8x16xf16>, tensor<12x16x16xf16>) outs(%54 : tensor<12x8x16xf32>) -> tensor<12x8x16xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<12x8x16xf32>) outs(%39 : tensor<12x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<12x8x16xf16>
    %transposed_19 = linalg.transpose ins(%collapsed_7 : tensor<12x8x16xf16>) outs(%35 : tensor<12x16x8xf16>) permutation = [0, 2, 1] 
    %57 = linalg.batch_matmul ins(%collapsed_17, %transposed_19 : tensor<12x16x16xf16>, tensor<12x16x8xf16>) outs(%33 : tensor<12x16x8xf32>) -> tensor<12x16x8xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<12x16x8xf32>) outs(%35 : tensor<12x16x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<12x16x8xf16>
    %expanded_20 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [2, 6, 8, 16] : tensor<12x8x16xf16> into tensor<2x6x8x16xf16>
    %expanded_21 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [2, 6, 16, 8] : tensor<12x16x8xf16> into tensor<2x6x16x8xf16>
    %59 = tensor.empty() : tensor<2x6x16x8xf16>
    %transposed_22 = linalg.transpose ins(%expanded_20 : tensor<2x6x8x16xf16>) outs(%59 : tensor<2x6x16x8xf16>) permutation = [0, 1, 3, 2] 
    return %expanded_11, %expanded_21, %transposed_22, %expanded_15 : tensor<2x6x16x8xf16>, tensor<2x6x16x8xf16>, tensor<2x6x16x8xf16>, tensor<2x6x16x8xf16>
  }
  func.func @pattern_29_half(%arg0: tensor<2x8x4x16xf16>, %arg1: tensor<2x8x4x16xf16>, %arg2: tensor<2x8x4x16xf16>, %arg3: tensor<1x1x8x8xf16>, %arg4: tensor<2x4x8x16xf16>) -> (tensor<2x4x8x16xf16>, tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x8x8xf16>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x8x4x16xf16>) outs(%0 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<2x8x4x16xf16>) outs(%0 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x4x8x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %57 = arith.truncf %cst_3 : f64 to f16
      %58 = arith.mulf %in, %57 : f16
      linalg.yield %58 : f16
    } -> tensor<2x4x8x16xf16>
    %2 = tensor.empty() : tensor<2x4x16x8xf16>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<2x8x4x16xf16>) outs(%2 : tensor<2x4x16x8xf16>) permutation = [0, 2, 3, 1] 
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<2x4x16x8xf16>) outs(%2 : tensor<2x4x16x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %57 = arith.truncf %cst_3 : f64 to f16
      %58 = arith.mulf %in, %57 : f16
      linalg.yield %58 : f16
    } -> tensor<2x4x16x8xf16>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %collapsed_6 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x16x8xf16> into tensor<8x16x8xf16>
    %4 = tensor.empty() : tensor<8x8x8xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%5 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %7 = tensor.empty() : tensor<8x8x8xf16>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<8x8x8xf32>) outs(%7 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %57 = arith.truncf %in : f32 to f16
      linalg.yield %57 : f16
    } -> tensor<8x8x8xf16>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %9 = tensor.empty() : tensor<2x4x8x8xf16>
    %10 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x8x8xf16>, tensor<1x1x8x8xf16>) outs(%9 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_24: f16, %out: f16):
      %57 = arith.addf %in, %in_24 : f16
      linalg.yield %57 : f16
    } -> tensor<2x4x8x8xf16>
    %11 = tensor.empty() : tensor<2x4x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x4x8x8xf16>) outs(%11 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %57 = arith.extf %in : f16 to f32
      linalg.yield %57 : f32
    } -> tensor<2x4x8x8xf32>
    %13 = tensor.empty() : tensor<2x4x8xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %15 = tensor.empty() : tensor<2x4x8xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %17:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x8x8xf32>) outs(%16, %14 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %57 = linalg.index 3 : index
      %58 = arith.index_cast %57 : index to i64
      %59 = arith.maximumf %in, %out : f32
      %60 = arith.cmpf ogt, %in, %out : f32
      %61 = arith.select %60, %58, %out_24 : i64
      linalg.yield %59, %61 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_7 = tensor.expand_shape %17#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_7 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%11 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %57 = arith.subf %in, %in_24 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x4x8x8xf32>) outs(%11 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = math.exp %in : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x8x8xf32>
    %20 = tensor.empty() : tensor<2x4x8x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x4x8x8xf32>) outs(%21 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.addf %in, %out : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%11 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %57 = arith.divf %in, %in_24 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x8x8xf32>) outs(%9 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %57 = arith.truncf %in : f32 to f16
      linalg.yield %57 : f16
    } -> tensor<2x4x8x8xf16>
    %25 = tensor.empty() : tensor<2x4x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x4x8x8xf16>) outs(%25 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f16, %out: i1):
      %57 = arith.extf %in : f16 to f64
      %58 = arith.cmpf oeq, %57, %cst_2 : f64
      linalg.yield %58 : i1
    } -> tensor<2x4x8x8xi1>
    %27 = tensor.empty() : tensor<2x4x8x1xi1>
    %28 = linalg.fill ins(%true : i1) outs(%27 : tensor<2x4x8x1xi1>) -> tensor<2x4x8x1xi1>
    %29 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x8x8xi1>) outs(%28 : tensor<2x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %57 = arith.andi %in, %out : i1
      linalg.yield %57 : i1
    } -> tensor<2x4x8x1xi1>
    %30 = linalg.generic {indexing_maps = [#map4, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_1, %24 : tensor<2x4x8x1xi1>, tensor<2x4x8x8xf16>, tensor<2x4x8x8xf16>) outs(%9 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: i1, %in_24: f16, %in_25: f16, %out: f16):
      %57 = arith.select %in, %in_24, %in_25 : f16
      linalg.yield %57 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_8 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %31 = tensor.empty() : tensor<8x8x16xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %33 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%32 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %34 = tensor.empty() : tensor<8x8x16xf16>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<8x8x16xf32>) outs(%34 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %57 = arith.truncf %in : f32 to f16
      linalg.yield %57 : f16
    } -> tensor<8x8x16xf16>
    %expanded_10 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %collapsed_11 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %transposed_12 = linalg.transpose ins(%collapsed_8 : tensor<8x8x8xf16>) outs(%7 : tensor<8x8x8xf16>) permutation = [0, 2, 1] 
    %36 = linalg.batch_matmul ins(%transposed_12, %collapsed_11 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%32 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<8x8x16xf32>) outs(%34 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %57 = arith.truncf %in : f32 to f16
      linalg.yield %57 : f16
    } -> tensor<8x8x16xf16>
    %38 = tensor.empty() : tensor<8x16x8xf16>
    %transposed_13 = linalg.transpose ins(%collapsed_9 : tensor<8x8x16xf16>) outs(%38 : tensor<8x16x8xf16>) permutation = [0, 2, 1] 
    %39 = linalg.batch_matmul ins(%collapsed_11, %transposed_13 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%5 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<8x8x8xf32>) outs(%7 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %57 = arith.truncf %in : f32 to f16
      linalg.yield %57 : f16
    } -> tensor<8x8x8xf16>
    %expanded_14 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %expanded_15 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x4x8x8xf16>) outs(%11 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %57 = arith.extf %in : f16 to f32
      linalg.yield %57 : f32
    } -> tensor<2x4x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x8x8xf16>) outs(%11 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %57 = arith.extf %in : f16 to f32
      linalg.yield %57 : f32
    } -> tensor<2x4x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %42 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%11 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %57 = arith.mulf %in, %in_24 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<2x4x8x8xf32>) outs(%21 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.addf %in, %out : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %44 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%11 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %57 = arith.mulf %in, %in_24 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %45 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%11 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %57 = arith.subf %in, %in_24 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x8x8xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x8x8xf32>) outs(%9 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %57 = arith.truncf %in : f32 to f16
      linalg.yield %57 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_16 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %transposed_17 = linalg.transpose ins(%collapsed : tensor<8x8x16xf16>) outs(%38 : tensor<8x16x8xf16>) permutation = [0, 2, 1] 
    %48 = tensor.empty() : tensor<8x16x8xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %50 = linalg.batch_matmul ins(%transposed_17, %collapsed_16 : tensor<8x16x8xf16>, tensor<8x8x8xf16>) outs(%49 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<8x16x8xf32>) outs(%38 : tensor<8x16x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %57 = arith.truncf %in : f32 to f16
      linalg.yield %57 : f16
    } -> tensor<8x16x8xf16>
    %transposed_18 = linalg.transpose ins(%collapsed_6 : tensor<8x16x8xf16>) outs(%34 : tensor<8x8x16xf16>) permutation = [0, 2, 1] 
    %52 = linalg.batch_matmul ins(%collapsed_16, %transposed_18 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%32 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<8x8x16xf32>) outs(%34 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %57 = arith.truncf %in : f32 to f16
      linalg.yield %57 : f16
    } -> tensor<8x8x16xf16>
    %expanded_19 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf16> into tensor<2x4x16x8xf16>
    %expanded_20 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x4x16x8xf16>) outs(%2 : tensor<2x4x16x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %57 = arith.truncf %cst_3 : f64 to f16
      %58 = arith.mulf %in, %57 : f16
      linalg.yield %58 : f16
    } -> tensor<2x4x16x8xf16>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x4x8x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %57 = arith.truncf %cst_3 : f64 to f16
      %58 = arith.mulf %in, %57 : f16
      linalg.yield %58 : f16
    } -> tensor<2x4x8x16xf16>
    %56 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed_21 = linalg.transpose ins(%expanded_14 : tensor<2x4x8x16xf16>) outs(%56 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%54 : tensor<2x4x16x8xf16>) outs(%56 : tensor<2x8x4x16xf16>) permutation = [0, 3, 1, 2] 
    %transposed_23 = linalg.transpose ins(%55 : tensor<2x4x8x16xf16>) outs(%56 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    return %expanded_10, %transposed_23, %transposed_22, %transposed_21 : tensor<2x4x8x16xf16>, tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>
  }
  func.func @pattern_30_half(%arg0: tensor<2x8x4x16xf16>, %arg1: tensor<2x8x4x16xf16>, %arg2: tensor<2x8x4x16xf16>, %arg3: tensor<2x4x8x16xf16>) -> (tensor<2x4x8x16xf16>, tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x8x8xf16>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x8x4x16xf16>) outs(%0 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<2x8x4x16xf16>) outs(%0 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x4x8x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %56 = arith.truncf %cst_3 : f64 to f16
      %57 = arith.mulf %in, %56 : f16
      linalg.yield %57 : f16
    } -> tensor<2x4x8x16xf16>
    %2 = tensor.empty() : tensor<2x4x16x8xf16>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<2x8x4x16xf16>) outs(%2 : tensor<2x4x16x8xf16>) permutation = [0, 2, 3, 1] 
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<2x4x16x8xf16>) outs(%2 : tensor<2x4x16x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %56 = arith.truncf %cst_3 : f64 to f16
      %57 = arith.mulf %in, %56 : f16
      linalg.yield %57 : f16
    } -> tensor<2x4x16x8xf16>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %collapsed_6 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x16x8xf16> into tensor<8x16x8xf16>
    %4 = tensor.empty() : tensor<8x8x8xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%5 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %7 = tensor.empty() : tensor<8x8x8xf16>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<8x8x8xf32>) outs(%7 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %56 = arith.truncf %in : f32 to f16
      linalg.yield %56 : f16
    } -> tensor<8x8x8xf16>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %9 = tensor.empty() : tensor<2x4x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x8x8xf16>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %56 = arith.extf %in : f16 to f32
      linalg.yield %56 : f32
    } -> tensor<2x4x8x8xf32>
    %11 = tensor.empty() : tensor<2x4x8xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %13 = tensor.empty() : tensor<2x4x8xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x4x8x8xf32>) outs(%14, %12 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %56 = linalg.index 3 : index
      %57 = arith.index_cast %56 : index to i64
      %58 = arith.maximumf %in, %out : f32
      %59 = arith.cmpf ogt, %in, %out : f32
      %60 = arith.select %59, %57, %out_24 : i64
      linalg.yield %58, %60 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_7 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_7 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %56 = arith.subf %in, %in_24 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x8x8xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.exp %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x8x8xf32>
    %18 = tensor.empty() : tensor<2x4x8x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x4x8x8xf32>) outs(%19 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %56 = arith.divf %in, %in_24 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x8x8xf32>
    %22 = tensor.empty() : tensor<2x4x8x8xf16>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x8x8xf32>) outs(%22 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %56 = arith.truncf %in : f32 to f16
      linalg.yield %56 : f16
    } -> tensor<2x4x8x8xf16>
    %24 = tensor.empty() : tensor<2x4x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x8x8xf16>) outs(%24 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f16, %out: i1):
      %56 = arith.extf %in : f16 to f64
      %57 = arith.cmpf oeq, %56, %cst_2 : f64
      linalg.yield %57 : i1
    } -> tensor<2x4x8x8xi1>
    %26 = tensor.empty() : tensor<2x4x8x1xi1>
    %27 = linalg.fill ins(%true : i1) outs(%26 : tensor<2x4x8x1xi1>) -> tensor<2x4x8x1xi1>
    %28 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x8x8xi1>) outs(%27 : tensor<2x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %56 = arith.andi %in, %out : i1
      linalg.yield %56 : i1
    } -> tensor<2x4x8x1xi1>
    %29 = linalg.generic {indexing_maps = [#map4, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_1, %23 : tensor<2x4x8x1xi1>, tensor<2x4x8x8xf16>, tensor<2x4x8x8xf16>) outs(%22 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: i1, %in_24: f16, %in_25: f16, %out: f16):
      %56 = arith.select %in, %in_24, %in_25 : f16
      linalg.yield %56 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_8 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %30 = tensor.empty() : tensor<8x8x16xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %32 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%31 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %33 = tensor.empty() : tensor<8x8x16xf16>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<8x8x16xf32>) outs(%33 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %56 = arith.truncf %in : f32 to f16
      linalg.yield %56 : f16
    } -> tensor<8x8x16xf16>
    %expanded_10 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %collapsed_11 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %transposed_12 = linalg.transpose ins(%collapsed_8 : tensor<8x8x8xf16>) outs(%7 : tensor<8x8x8xf16>) permutation = [0, 2, 1] 
    %35 = linalg.batch_matmul ins(%transposed_12, %collapsed_11 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%31 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<8x8x16xf32>) outs(%33 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %56 = arith.truncf %in : f32 to f16
      linalg.yield %56 : f16
    } -> tensor<8x8x16xf16>
    %37 = tensor.empty() : tensor<8x16x8xf16>
    %transposed_13 = linalg.transpose ins(%collapsed_9 : tensor<8x8x16xf16>) outs(%37 : tensor<8x16x8xf16>) permutation = [0, 2, 1] 
    %38 = linalg.batch_matmul ins(%collapsed_11, %transposed_13 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%5 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<8x8x8xf32>) outs(%7 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %56 = arith.truncf %in : f32 to f16
      linalg.yield %56 : f16
    } -> tensor<8x8x8xf16>
    %expanded_14 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %expanded_15 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x4x8x8xf16>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %56 = arith.extf %in : f16 to f32
      linalg.yield %56 : f32
    } -> tensor<2x4x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x8x8xf16>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %56 = arith.extf %in : f16 to f32
      linalg.yield %56 : f32
    } -> tensor<2x4x8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %41 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %56 = arith.mulf %in, %in_24 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x4x8x8xf32>) outs(%19 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %43 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %56 = arith.mulf %in, %in_24 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x8x8xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %44 : tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %56 = arith.subf %in, %in_24 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x8x8xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x8x8xf32>) outs(%22 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %56 = arith.truncf %in : f32 to f16
      linalg.yield %56 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_16 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %transposed_17 = linalg.transpose ins(%collapsed : tensor<8x8x16xf16>) outs(%37 : tensor<8x16x8xf16>) permutation = [0, 2, 1] 
    %47 = tensor.empty() : tensor<8x16x8xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %49 = linalg.batch_matmul ins(%transposed_17, %collapsed_16 : tensor<8x16x8xf16>, tensor<8x8x8xf16>) outs(%48 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<8x16x8xf32>) outs(%37 : tensor<8x16x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %56 = arith.truncf %in : f32 to f16
      linalg.yield %56 : f16
    } -> tensor<8x16x8xf16>
    %transposed_18 = linalg.transpose ins(%collapsed_6 : tensor<8x16x8xf16>) outs(%33 : tensor<8x8x16xf16>) permutation = [0, 2, 1] 
    %51 = linalg.batch_matmul ins(%collapsed_16, %transposed_18 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%31 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<8x8x16xf32>) outs(%33 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %56 = arith.truncf %in : f32 to f16
      linalg.yield %56 : f16
    } -> tensor<8x8x16xf16>
    %expanded_19 = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf16> into tensor<2x4x16x8xf16>
    %expanded_20 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x4x16x8xf16>) outs(%2 : tensor<2x4x16x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %56 = arith.truncf %cst_3 : f64 to f16
      %57 = arith.mulf %in, %56 : f16
      linalg.yield %57 : f16
    } -> tensor<2x4x16x8xf16>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x4x8x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %56 = arith.truncf %cst_3 : f64 to f16
      %57 = arith.mulf %in, %56 : f16
      linalg.yield %57 : f16
    } -> tensor<2x4x8x16xf16>
    %55 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed_21 = linalg.transpose ins(%expanded_14 : tensor<2x4x8x16xf16>) outs(%55 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%53 : tensor<2x4x16x8xf16>) outs(%55 : tensor<2x8x4x16xf16>) permutation = [0, 3, 1, 2] 
    %transposed_23 = linalg.transpose ins(%54 : tensor<2x4x8x16xf16>) outs(%55 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    return %expanded_10, %transposed_23, %transposed_22, %transposed_21 : tensor<2x4x8x16xf16>, tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>, tensor<2x8x4x16xf16>
  }
  func.func @pattern_16_half_mask_fp32(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x8x16xf16>, %arg2: tensor<2x4x8x16xf16>, %arg3: tensor<2x1x1x4xf32>, %arg4: tensor<f16>, %arg5: tensor<2x8x4x16xf16>) -> (tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>) {
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
    %0 = tensor.empty() : tensor<2x8x4x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_6 = linalg.transpose ins(%arg2 : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x8x4x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x8x16x4xf16>
    %transposed_7 = linalg.transpose ins(%arg1 : tensor<2x4x8x16xf16>) outs(%1 : tensor<2x8x16x4xf16>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %collapsed_8 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x8x16x4xf16> into tensor<16x16x4xf16>
    %2 = tensor.empty() : tensor<16x4x4xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_8 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %5 = tensor.empty() : tensor<16x4x4xf16>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<16x4x4xf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %7 = tensor.empty() : tensor<2x8x4x4xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg4 : tensor<2x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_26: f16, %out: f16):
      %60 = arith.divf %in, %in_26 : f16
      linalg.yield %60 : f16
    } -> tensor<2x8x4x4xf16>
    %9 = tensor.empty() : tensor<2x8x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg3 : tensor<2x8x4x4xf16>, tensor<2x1x1x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %in_26: f32, %out: f32):
      %60 = arith.extf %in : f16 to f32
      %61 = arith.addf %60, %in_26 : f32
      linalg.yield %61 : f32
    } -> tensor<2x8x4x4xf32>
    %11 = tensor.empty() : tensor<2x8x4xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %13 = tensor.empty() : tensor<2x8x4xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %15:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x8x4x4xf32>) outs(%14, %12 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_26: i64):
      %60 = linalg.index 3 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_26 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_9 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_9 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %60 = arith.subf %in, %in_26 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = math.exp %in : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %18 = tensor.empty() : tensor<2x8x4x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x8x4x4xf32>) outs(%19 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %60 = arith.divf %in, %in_26 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %global_seed = ml_program.global_load @global_seed : tensor<i64>
    %extracted = tensor.extract %global_seed[] : tensor<i64>
    %22 = arith.muli %extracted, %c6364136223846793005_i64 : i64
    %23 = arith.addi %22, %c1442695040888963407_i64 : i64
    %inserted = tensor.insert %23 into %global_seed[] : tensor<i64>
    ml_program.global_store @global_seed = %inserted : tensor<i64>
    %24 = tensor.empty() : tensor<2x8x4x4xf64>
    %25 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%24 : tensor<2x8x4x4xf64>) {
    ^bb0(%out: f64):
      %60 = linalg.index 0 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = linalg.index 1 : index
      %63 = arith.index_cast %62 : index to i64
      %64 = linalg.index 2 : index
      %65 = arith.index_cast %64 : index to i64
      %66 = linalg.index 3 : index
      %67 = arith.index_cast %66 : index to i64
      %68 = arith.muli %61, %c8_i64 : i64
      %69 = arith.addi %68, %63 : i64
      %70 = arith.muli %69, %c4_i64 : i64
      %71 = arith.addi %70, %65 : i64
      %72 = arith.muli %71, %c4_i64 : i64
      %73 = arith.addi %72, %67 : i64
      %74 = arith.muli %73, %23 : i64
      %75 = arith.addi %74, %23 : i64
      %76 = arith.muli %74, %74 : i64
      %77 = arith.addi %76, %74 : i64
      %78 = arith.shli %77, %c32_i64 : i64
      %79 = arith.shrui %77, %c32_i64 : i64
      %80 = arith.ori %78, %79 : i64
      %81 = arith.muli %80, %80 : i64
      %82 = arith.addi %81, %75 : i64
      %83 = arith.shli %82, %c32_i64 : i64
      %84 = arith.shrui %82, %c32_i64 : i64
      %85 = arith.ori %83, %84 : i64
      %86 = arith.muli %85, %85 : i64
      %87 = arith.addi %86, %74 : i64
      %88 = arith.shli %87, %c32_i64 : i64
      %89 = arith.shrui %87, %c32_i64 : i64
      %90 = arith.ori %88, %89 : i64
      %91 = arith.muli %90, %90 : i64
      %92 = arith.addi %91, %75 : i64
      %93 = arith.shli %92, %c32_i64 : i64
      %94 = arith.shrui %92, %c32_i64 : i64
      %95 = arith.ori %93, %94 : i64
      %96 = arith.muli %95, %95 : i64
      %97 = arith.addi %96, %74 : i64
      %98 = arith.shrui %97, %c32_i64 : i64
      %99 = arith.xori %92, %98 : i64
      %100 = arith.uitofp %99 : i64 to f64
      %101 = arith.mulf %100, %cst_5 : f64
      %102 = arith.addf %101, %cst_1 : f64
      linalg.yield %102 : f64
    } -> tensor<2x8x4x4xf64>
    %26 = tensor.empty() : tensor<2x8x4x4xi1>
    %27 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %cst_2 : tensor<2x8x4x4xf64>, tensor<f64>) outs(%26 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f64, %in_26: f64, %out: i1):
      %60 = arith.cmpf olt, %in, %in_26 : f64
      linalg.yield %60 : i1
    } -> tensor<2x8x4x4xi1>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x8x4x4xi1>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %60 = arith.uitofp %in : i1 to f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %21 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %60 = arith.mulf %in, %in_26 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.truncf %cst_3 : f64 to f32
      %61 = arith.divf %in, %60 : f32
      linalg.yield %61 : f32
    } -> tensor<2x8x4x4xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x8x4x4xf32>) outs(%26 : tensor<2x8x4x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %60 = arith.cmpf une, %in, %cst : f32
      linalg.yield %60 : i1
    } -> tensor<2x8x4x4xi1>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_10 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %collapsed_11 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %33 = tensor.empty() : tensor<16x4x16xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %35 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%34 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %36 = tensor.empty() : tensor<16x4x16xf16>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<16x4x16xf32>) outs(%36 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<16x4x16xf16>
    %expanded_12 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %collapsed_13 = tensor.collapse_shape %arg5 [[0, 1], [2], [3]] : tensor<2x8x4x16xf16> into tensor<16x4x16xf16>
    %transposed_14 = linalg.transpose ins(%collapsed_10 : tensor<16x4x4xf16>) outs(%5 : tensor<16x4x4xf16>) permutation = [0, 2, 1] 
    %38 = linalg.batch_matmul ins(%transposed_14, %collapsed_13 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%34 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<16x4x16xf32>) outs(%36 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<16x4x16xf16>
    %40 = tensor.empty() : tensor<16x16x4xf16>
    %transposed_15 = linalg.transpose ins(%collapsed_11 : tensor<16x4x16xf16>) outs(%40 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %41 = linalg.batch_matmul ins(%collapsed_13, %transposed_15 : tensor<16x4x16xf16>, tensor<16x16x4xf16>) outs(%3 : tensor<16x4x4xf32>) -> tensor<16x4x4xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<16x4x4xf32>) outs(%5 : tensor<16x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<16x4x4xf16>
    %expanded_16 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %expanded_17 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 8, 4, 4] : tensor<16x4x4xf16> into tensor<2x8x4x4xf16>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x8x4x4xf16>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %60 = arith.extf %in : f16 to f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x8x4x4xi1>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %60 = arith.uitofp %in : i1 to f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.truncf %cst_4 : f64 to f32
      %61 = arith.mulf %in, %60 : f32
      linalg.yield %61 : f32
    } -> tensor<2x8x4x4xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %45 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %60 = arith.mulf %in, %in_26 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %21 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %60 = arith.mulf %in, %in_26 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<2x8x4x4xf32>) outs(%19 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %48 : tensor<2x8x4x4xf32>, tensor<2x8x4x1xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %60 = arith.mulf %in, %in_26 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %49 : tensor<2x8x4x4xf32>, tensor<2x8x4x4xf32>) outs(%9 : tensor<2x8x4x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %60 = arith.subf %in, %in_26 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4x4xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x8x4x4xf32>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<2x8x4x4xf16>
    %52 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %arg4 : tensor<2x8x4x4xf16>, tensor<f16>) outs(%7 : tensor<2x8x4x4xf16>) {
    ^bb0(%in: f16, %in_26: f16, %out: f16):
      %60 = arith.divf %in, %in_26 : f16
      linalg.yield %60 : f16
    } -> tensor<2x8x4x4xf16>
    %collapsed_18 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<2x8x4x4xf16> into tensor<16x4x4xf16>
    %transposed_19 = linalg.transpose ins(%collapsed : tensor<16x4x16xf16>) outs(%40 : tensor<16x16x4xf16>) permutation = [0, 2, 1] 
    %53 = tensor.empty() : tensor<16x16x4xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %55 = linalg.batch_matmul ins(%transposed_19, %collapsed_18 : tensor<16x16x4xf16>, tensor<16x4x4xf16>) outs(%54 : tensor<16x16x4xf32>) -> tensor<16x16x4xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<16x16x4xf32>) outs(%40 : tensor<16x16x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<16x16x4xf16>
    %transposed_20 = linalg.transpose ins(%collapsed_8 : tensor<16x16x4xf16>) outs(%36 : tensor<16x4x16xf16>) permutation = [0, 2, 1] 
    %57 = linalg.batch_matmul ins(%collapsed_18, %transposed_20 : tensor<16x4x4xf16>, tensor<16x4x16xf16>) outs(%34 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<16x4x16xf32>) outs(%36 : tensor<16x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %60 = arith.truncf %in : f32 to f16
      linalg.yield %60 : f16
    } -> tensor<16x4x16xf16>
    %expanded_21 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [2, 8, 16, 4] : tensor<16x16x4xf16> into tensor<2x8x16x4xf16>
    %expanded_22 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf16> into tensor<2x8x4x16xf16>
    %59 = tensor.empty() : tensor<2x4x8x16xf16>
    %transposed_23 = linalg.transpose ins(%expanded_16 : tensor<2x8x4x16xf16>) outs(%59 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%expanded_21 : tensor<2x8x16x4xf16>) outs(%59 : tensor<2x4x8x16xf16>) permutation = [0, 3, 1, 2] 
    %transposed_25 = linalg.transpose ins(%expanded_22 : tensor<2x8x4x16xf16>) outs(%59 : tensor<2x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    return %expanded_12, %transposed_25, %transposed_24, %transposed_23 : tensor<2x8x4x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>
  }
}
