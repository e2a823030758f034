// inference-export-f16.mlir: made by inductor_patterns.py; do not edit.
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module {
  func.func @pattern_29_half(%arg0: tensor<2x8x4x16xf16>, %arg1: tensor<2x8x4x16xf16>, %arg2: tensor<2x8x4x16xf16>, %arg3: tensor<1x1x8x8xf16>) -> tensor<2x4x8x16xf16> {
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
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x4x8x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %36 = arith.truncf %cst_3 : f64 to f16
      %37 = arith.mulf %in, %36 : f16
      linalg.yield %37 : f16
    } -> tensor<2x4x8x16xf16>
    %2 = tensor.empty() : tensor<2x4x16x8xf16>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<2x8x4x16xf16>) outs(%2 : tensor<2x4x16x8xf16>) permutation = [0, 2, 3, 1] 
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<2x4x16x8xf16>) outs(%2 : tensor<2x4x16x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %36 = arith.truncf %cst_3 : f64 to f16
      %37 = arith.mulf %in, %36 : f16
      linalg.yield %37 : f16
    } -> tensor<2x4x16x8xf16>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %collapsed_6 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x16x8xf16> into tensor<8x16x8xf16>
    %4 = tensor.empty() : tensor<8x8x8xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%5 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %7 = tensor.empty() : tensor<8x8x8xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<8x8x8xf32>) outs(%7 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %36 = arith.truncf %in : f32 to f16
      linalg.yield %36 : f16
    } -> tensor<8x8x8xf16>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %9 = tensor.empty() : tensor<2x4x8x8xf16>
    %10 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x8x8xf16>, tensor<1x1x8x8xf16>) outs(%9 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_11: f16, %out: f16):
      %36 = arith.addf %in, %in_11 : f16
      linalg.yield %36 : f16
    } -> tensor<2x4x8x8xf16>
    %11 = tensor.empty() : tensor<2x4x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x4x8x8xf16>) outs(%11 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %36 = arith.extf %in : f16 to f32
      linalg.yield %36 : f32
    } -> tensor<2x4x8x8xf32>
    %13 = tensor.empty() : tensor<2x4x8xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %15 = tensor.empty() : tensor<2x4x8xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %17:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x8x8xf32>) outs(%16, %14 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %36 = linalg.index 3 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = arith.maximumf %in, %out : f32
      %39 = arith.cmpf ogt, %in, %out : f32
      %40 = arith.select %39, %37, %out_11 : i64
      linalg.yield %38, %40 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_7 = tensor.expand_shape %17#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_7 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%11 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.subf %in, %in_11 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x4x8x8xf32>) outs(%11 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x8x8xf32>
    %20 = tensor.empty() : tensor<2x4x8x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x4x8x8xf32>) outs(%21 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.addf %in, %out : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%11 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.divf %in, %in_11 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x8x8xf32>) outs(%9 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %36 = arith.truncf %in : f32 to f16
      linalg.yield %36 : f16
    } -> tensor<2x4x8x8xf16>
    %25 = tensor.empty() : tensor<2x4x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x4x8x8xf16>) outs(%25 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f16, %out: i1):
      %36 = arith.extf %in : f16 to f64
      %37 = arith.cmpf oeq, %36, %cst_2 : f64
      linalg.yield %37 : i1
    } -> tensor<2x4x8x8xi1>
    %27 = tensor.empty() : tensor<2x4x8x1xi1>
    %28 = linalg.fill ins(%true : i1) outs(%27 : tensor<2x4x8x1xi1>) -> tensor<2x4x8x1xi1>
    %29 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x8x8xi1>) outs(%28 : tensor<2x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %36 = arith.andi %in, %out : i1
      linalg.yield %36 : i1
    } -> tensor<2x4x8x1xi1>
    %30 = linalg.generic {indexing_maps = [#map4, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_1, %24 : tensor<2x4x8x1xi1>, tensor<2x4x8x8xf16>, tensor<2x4x8x8xf16>) outs(%9 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: i1, %in_11: f16, %in_12: f16, %out: f16):
      %36 = arith.select %in, %in_11, %in_12 : f16
      linalg.yield %36 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_8 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %31 = tensor.empty() : tensor<8x8x16xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %33 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%32 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %34 = tensor.empty() : tensor<8x8x16xf16>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<8x8x16xf32>) outs(%34 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %36 = arith.truncf %in : f32 to f16
      linalg.yield %36 : f16
    } -> tensor<8x8x16xf16>
    %expanded_10 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    return %expanded_10 : tensor<2x4x8x16xf16>
  }
  func.func @pattern_29_half_bs1(%arg0: tensor<1x8x4x16xf16>, %arg1: tensor<1x8x4x16xf16>, %arg2: tensor<1x8x4x16xf16>, %arg3: tensor<1x1x8x8xf16>) -> tensor<1x4x8x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x4x8x8xf16>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<1x4x8x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x8x4x16xf16>) outs(%0 : tensor<1x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<1x8x4x16xf16>) outs(%0 : tensor<1x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x4x8x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %36 = arith.truncf %cst_3 : f64 to f16
      %37 = arith.mulf %in, %36 : f16
      linalg.yield %37 : f16
    } -> tensor<1x4x8x16xf16>
    %2 = tensor.empty() : tensor<1x4x16x8xf16>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<1x8x4x16xf16>) outs(%2 : tensor<1x4x16x8xf16>) permutation = [0, 2, 3, 1] 
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<1x4x16x8xf16>) outs(%2 : tensor<1x4x16x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %36 = arith.truncf %cst_3 : f64 to f16
      %37 = arith.mulf %in, %36 : f16
      linalg.yield %37 : f16
    } -> tensor<1x4x16x8xf16>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<1x4x8x16xf16> into tensor<4x8x16xf16>
    %collapsed_6 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x4x16x8xf16> into tensor<4x16x8xf16>
    %4 = tensor.empty() : tensor<4x8x8xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<4x8x16xf16>, tensor<4x16x8xf16>) outs(%5 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %7 = tensor.empty() : tensor<4x8x8xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<4x8x8xf32>) outs(%7 : tensor<4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %36 = arith.truncf %in : f32 to f16
      linalg.yield %36 : f16
    } -> tensor<4x8x8xf16>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf16> into tensor<1x4x8x8xf16>
    %9 = tensor.empty() : tensor<1x4x8x8xf16>
    %10 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<1x4x8x8xf16>, tensor<1x1x8x8xf16>) outs(%9 : tensor<1x4x8x8xf16>) {
    ^bb0(%in: f16, %in_11: f16, %out: f16):
      %36 = arith.addf %in, %in_11 : f16
      linalg.yield %36 : f16
    } -> tensor<1x4x8x8xf16>
    %11 = tensor.empty() : tensor<1x4x8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x4x8x8xf16>) outs(%11 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %36 = arith.extf %in : f16 to f32
      linalg.yield %36 : f32
    } -> tensor<1x4x8x8xf32>
    %13 = tensor.empty() : tensor<1x4x8xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<1x4x8xi64>) -> tensor<1x4x8xi64>
    %15 = tensor.empty() : tensor<1x4x8xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
    %17:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<1x4x8x8xf32>) outs(%16, %14 : tensor<1x4x8xf32>, tensor<1x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %36 = linalg.index 3 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = arith.maximumf %in, %out : f32
      %39 = arith.cmpf ogt, %in, %out : f32
      %40 = arith.select %39, %37, %out_11 : i64
      linalg.yield %38, %40 : f32, i64
    } -> (tensor<1x4x8xf32>, tensor<1x4x8xi64>)
    %expanded_7 = tensor.expand_shape %17#0 [[0], [1], [2, 3]] output_shape [1, 4, 8, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_7 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%11 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.subf %in, %in_11 : f32
      linalg.yield %36 : f32
    } -> tensor<1x4x8x8xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x4x8x8xf32>) outs(%11 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<1x4x8x8xf32>
    %20 = tensor.empty() : tensor<1x4x8x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<1x4x8x1xf32>) -> tensor<1x4x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<1x4x8x8xf32>) outs(%21 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.addf %in, %out : f32
      linalg.yield %36 : f32
    } -> tensor<1x4x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%11 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.divf %in, %in_11 : f32
      linalg.yield %36 : f32
    } -> tensor<1x4x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x4x8x8xf32>) outs(%9 : tensor<1x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %36 = arith.truncf %in : f32 to f16
      linalg.yield %36 : f16
    } -> tensor<1x4x8x8xf16>
    %25 = tensor.empty() : tensor<1x4x8x8xi1>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x4x8x8xf16>) outs(%25 : tensor<1x4x8x8xi1>) {
    ^bb0(%in: f16, %out: i1):
      %36 = arith.extf %in : f16 to f64
      %37 = arith.cmpf oeq, %36, %cst_2 : f64
      linalg.yield %37 : i1
    } -> tensor<1x4x8x8xi1>
    %27 = tensor.empty() : tensor<1x4x8x1xi1>
    %28 = linalg.fill ins(%true : i1) outs(%27 : tensor<1x4x8x1xi1>) -> tensor<1x4x8x1xi1>
    %29 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<1x4x8x8xi1>) outs(%28 : tensor<1x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %36 = arith.andi %in, %out : i1
      linalg.yield %36 : i1
    } -> tensor<1x4x8x1xi1>
    %30 = linalg.generic {indexing_maps = [#map4, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_1, %24 : tensor<1x4x8x1xi1>, tensor<1x4x8x8xf16>, tensor<1x4x8x8xf16>) outs(%9 : tensor<1x4x8x8xf16>) {
    ^bb0(%in: i1, %in_11: f16, %in_12: f16, %out: f16):
      %36 = arith.select %in, %in_11, %in_12 : f16
      linalg.yield %36 : f16
    } -> tensor<1x4x8x8xf16>
    %collapsed_8 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<1x4x8x8xf16> into tensor<4x8x8xf16>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<1x4x8x16xf16> into tensor<4x8x16xf16>
    %31 = tensor.empty() : tensor<4x8x16xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %33 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<4x8x8xf16>, tensor<4x8x16xf16>) outs(%32 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %34 = tensor.empty() : tensor<4x8x16xf16>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<4x8x16xf32>) outs(%34 : tensor<4x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %36 = arith.truncf %in : f32 to f16
      linalg.yield %36 : f16
    } -> tensor<4x8x16xf16>
    %expanded_10 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [1, 4, 8, 16] : tensor<4x8x16xf16> into tensor<1x4x8x16xf16>
    return %expanded_10 : tensor<1x4x8x16xf16>
  }
  func.func @pattern_30_half(%arg0: tensor<2x8x4x16xf16>, %arg1: tensor<2x8x4x16xf16>, %arg2: tensor<2x8x4x16xf16>) -> tensor<2x4x8x16xf16> {
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
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x4x8x16xf16>) outs(%0 : tensor<2x4x8x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %35 = arith.truncf %cst_3 : f64 to f16
      %36 = arith.mulf %in, %35 : f16
      linalg.yield %36 : f16
    } -> tensor<2x4x8x16xf16>
    %2 = tensor.empty() : tensor<2x4x16x8xf16>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<2x8x4x16xf16>) outs(%2 : tensor<2x4x16x8xf16>) permutation = [0, 2, 3, 1] 
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<2x4x16x8xf16>) outs(%2 : tensor<2x4x16x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %35 = arith.truncf %cst_3 : f64 to f16
      %36 = arith.mulf %in, %35 : f16
      linalg.yield %36 : f16
    } -> tensor<2x4x16x8xf16>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %collapsed_6 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x16x8xf16> into tensor<8x16x8xf16>
    %4 = tensor.empty() : tensor<8x8x8xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x8x16xf16>, tensor<8x16x8xf16>) outs(%5 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %7 = tensor.empty() : tensor<8x8x8xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<8x8x8xf32>) outs(%7 : tensor<8x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %35 = arith.truncf %in : f32 to f16
      linalg.yield %35 : f16
    } -> tensor<8x8x8xf16>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [2, 4, 8, 8] : tensor<8x8x8xf16> into tensor<2x4x8x8xf16>
    %9 = tensor.empty() : tensor<2x4x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x8x8xf16>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %35 = arith.extf %in : f16 to f32
      linalg.yield %35 : f32
    } -> tensor<2x4x8x8xf32>
    %11 = tensor.empty() : tensor<2x4x8xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %13 = tensor.empty() : tensor<2x4x8xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %15:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x4x8x8xf32>) outs(%14, %12 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %35 = linalg.index 3 : index
      %36 = arith.index_cast %35 : index to i64
      %37 = arith.maximumf %in, %out : f32
      %38 = arith.cmpf ogt, %in, %out : f32
      %39 = arith.select %38, %36, %out_11 : i64
      linalg.yield %37, %39 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_7 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_7 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %35 = arith.subf %in, %in_11 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x8x8xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.exp %in : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x8x8xf32>
    %18 = tensor.empty() : tensor<2x4x8x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x4x8x8xf32>) outs(%19 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %out : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x4x8x8xf32>, tensor<2x4x8x1xf32>) outs(%9 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %35 = arith.divf %in, %in_11 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x8x8xf32>
    %22 = tensor.empty() : tensor<2x4x8x8xf16>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x8x8xf32>) outs(%22 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %35 = arith.truncf %in : f32 to f16
      linalg.yield %35 : f16
    } -> tensor<2x4x8x8xf16>
    %24 = tensor.empty() : tensor<2x4x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x8x8xf16>) outs(%24 : tensor<2x4x8x8xi1>) {
    ^bb0(%in: f16, %out: i1):
      %35 = arith.extf %in : f16 to f64
      %36 = arith.cmpf oeq, %35, %cst_2 : f64
      linalg.yield %36 : i1
    } -> tensor<2x4x8x8xi1>
    %26 = tensor.empty() : tensor<2x4x8x1xi1>
    %27 = linalg.fill ins(%true : i1) outs(%26 : tensor<2x4x8x1xi1>) -> tensor<2x4x8x1xi1>
    %28 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x8x8xi1>) outs(%27 : tensor<2x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %35 = arith.andi %in, %out : i1
      linalg.yield %35 : i1
    } -> tensor<2x4x8x1xi1>
    %29 = linalg.generic {indexing_maps = [#map4, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_1, %23 : tensor<2x4x8x1xi1>, tensor<2x4x8x8xf16>, tensor<2x4x8x8xf16>) outs(%22 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: i1, %in_11: f16, %in_12: f16, %out: f16):
      %35 = arith.select %in, %in_11, %in_12 : f16
      linalg.yield %35 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_8 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %30 = tensor.empty() : tensor<8x8x16xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %32 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x8x8xf16>, tensor<8x8x16xf16>) outs(%31 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %33 = tensor.empty() : tensor<8x8x16xf16>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<8x8x16xf32>) outs(%33 : tensor<8x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %35 = arith.truncf %in : f32 to f16
      linalg.yield %35 : f16
    } -> tensor<8x8x16xf16>
    %expanded_10 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf16> into tensor<2x4x8x16xf16>
    return %expanded_10 : tensor<2x4x8x16xf16>
  }
  func.func @pattern_30_half_bs1(%arg0: tensor<1x8x4x16xf16>, %arg1: tensor<1x8x4x16xf16>, %arg2: tensor<1x8x4x16xf16>) -> tensor<1x4x8x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x4x8x8xf16>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 6.666600e-01 : f64
    %0 = tensor.empty() : tensor<1x4x8x16xf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<1x8x4x16xf16>) outs(%0 : tensor<1x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<1x8x4x16xf16>) outs(%0 : tensor<1x4x8x16xf16>) permutation = [0, 2, 1, 3] 
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x4x8x16xf16>) outs(%0 : tensor<1x4x8x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      %35 = arith.truncf %cst_3 : f64 to f16
      %36 = arith.mulf %in, %35 : f16
      linalg.yield %36 : f16
    } -> tensor<1x4x8x16xf16>
    %2 = tensor.empty() : tensor<1x4x16x8xf16>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<1x8x4x16xf16>) outs(%2 : tensor<1x4x16x8xf16>) permutation = [0, 2, 3, 1] 
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<1x4x16x8xf16>) outs(%2 : tensor<1x4x16x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %35 = arith.truncf %cst_3 : f64 to f16
      %36 = arith.mulf %in, %35 : f16
      linalg.yield %36 : f16
    } -> tensor<1x4x16x8xf16>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<1x4x8x16xf16> into tensor<4x8x16xf16>
    %collapsed_6 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x4x16x8xf16> into tensor<4x16x8xf16>
    %4 = tensor.empty() : tensor<4x8x8xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<4x8x16xf16>, tensor<4x16x8xf16>) outs(%5 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %7 = tensor.empty() : tensor<4x8x8xf16>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<4x8x8xf32>) outs(%7 : tensor<4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %35 = arith.truncf %in : f32 to f16
      linalg.yield %35 : f16
    } -> tensor<4x8x8xf16>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf16> into tensor<1x4x8x8xf16>
    %9 = tensor.empty() : tensor<1x4x8x8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x8x8xf16>) outs(%9 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %35 = arith.extf %in : f16 to f32
      linalg.yield %35 : f32
    } -> tensor<1x4x8x8xf32>
    %11 = tensor.empty() : tensor<1x4x8xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<1x4x8xi64>) -> tensor<1x4x8xi64>
    %13 = tensor.empty() : tensor<1x4x8xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
    %15:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<1x4x8x8xf32>) outs(%14, %12 : tensor<1x4x8xf32>, tensor<1x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %35 = linalg.index 3 : index
      %36 = arith.index_cast %35 : index to i64
      %37 = arith.maximumf %in, %out : f32
      %38 = arith.cmpf ogt, %in, %out : f32
      %39 = arith.select %38, %36, %out_11 : i64
      linalg.yield %37, %39 : f32, i64
    } -> (tensor<1x4x8xf32>, tensor<1x4x8xi64>)
    %expanded_7 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [1, 4, 8, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_7 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%9 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %35 = arith.subf %in, %in_11 : f32
      linalg.yield %35 : f32
    } -> tensor<1x4x8x8xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x4x8x8xf32>) outs(%9 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.exp %in : f32
      linalg.yield %35 : f32
    } -> tensor<1x4x8x8xf32>
    %18 = tensor.empty() : tensor<1x4x8x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1x4x8x1xf32>) -> tensor<1x4x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x4x8x8xf32>) outs(%19 : tensor<1x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %out : f32
      linalg.yield %35 : f32
    } -> tensor<1x4x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%9 : tensor<1x4x8x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %35 = arith.divf %in, %in_11 : f32
      linalg.yield %35 : f32
    } -> tensor<1x4x8x8xf32>
    %22 = tensor.empty() : tensor<1x4x8x8xf16>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x4x8x8xf32>) outs(%22 : tensor<1x4x8x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %35 = arith.truncf %in : f32 to f16
      linalg.yield %35 : f16
    } -> tensor<1x4x8x8xf16>
    %24 = tensor.empty() : tensor<1x4x8x8xi1>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x4x8x8xf16>) outs(%24 : tensor<1x4x8x8xi1>) {
    ^bb0(%in: f16, %out: i1):
      %35 = arith.extf %in : f16 to f64
      %36 = arith.cmpf oeq, %35, %cst_2 : f64
      linalg.yield %36 : i1
    } -> tensor<1x4x8x8xi1>
    %26 = tensor.empty() : tensor<1x4x8x1xi1>
    %27 = linalg.fill ins(%true : i1) outs(%26 : tensor<1x4x8x1xi1>) -> tensor<1x4x8x1xi1>
    %28 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<1x4x8x8xi1>) outs(%27 : tensor<1x4x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %35 = arith.andi %in, %out : i1
      linalg.yield %35 : i1
    } -> tensor<1x4x8x1xi1>
    %29 = linalg.generic {indexing_maps = [#map4, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_1, %23 : tensor<1x4x8x1xi1>, tensor<1x4x8x8xf16>, tensor<1x4x8x8xf16>) outs(%22 : tensor<1x4x8x8xf16>) {
    ^bb0(%in: i1, %in_11: f16, %in_12: f16, %out: f16):
      %35 = arith.select %in, %in_11, %in_12 : f16
      linalg.yield %35 : f16
    } -> tensor<1x4x8x8xf16>
    %collapsed_8 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<1x4x8x8xf16> into tensor<4x8x8xf16>
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<1x4x8x16xf16> into tensor<4x8x16xf16>
    %30 = tensor.empty() : tensor<4x8x16xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %32 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<4x8x8xf16>, tensor<4x8x16xf16>) outs(%31 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %33 = tensor.empty() : tensor<4x8x16xf16>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<4x8x16xf32>) outs(%33 : tensor<4x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %35 = arith.truncf %in : f32 to f16
      linalg.yield %35 : f16
    } -> tensor<4x8x16xf16>
    %expanded_10 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [1, 4, 8, 16] : tensor<4x8x16xf16> into tensor<1x4x8x16xf16>
    return %expanded_10 : tensor<1x4x8x16xf16>
  }
}
