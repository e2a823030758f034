// library.mlir: made by jax_forms.py; do not edit.
#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, 0, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3, d0)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
#map18 = affine_map<(d0, d1) -> (d1)>
#map19 = affine_map<(d0, d1) -> (d0)>
#map20 = affine_map<(d0, d1) -> (0, d1)>
#map21 = affine_map<(d0) -> (d0)>
#map22 = affine_map<(d0, d1, d2) -> (d2)>
#map23 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map24 = affine_map<(d0, d1, d2) -> (d0)>
#map25 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d3)>
#map26 = affine_map<(d0, d1, d2) -> (d1)>
#map27 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map28 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map29 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map30 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, 0, 0)>
#map31 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
module {
  func.func public @plain(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>) -> tensor<2x16x4x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.353553385 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x4x16x1x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x16x4x1x8xf32>) outs(%0 : tensor<2x4x16x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x8xf32>
    %2 = tensor.empty() : tensor<2x4x8x16xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xf32>) outs(%2 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x8xf32> into tensor<8x16x8xf32>
    %collapsed_2 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %4 = tensor.empty() : tensor<8x16x16xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%5 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_3 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<8x16x16xf32> into tensor<2x4x16x1x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x4x16x1x16xf32>) outs(%7 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.mulf %in, %cst_0 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x16x1x16xf32>
    %9 = tensor.empty() : tensor<2x4x16x1xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x16x1x16xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.maximumf %out, %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x16x1xf32>
    %collapsed_4 = tensor.collapse_shape %11 [[0, 1, 2, 3]] : tensor<2x4x16x1xf32> into tensor<128xf32>
    %expanded_5 = tensor.expand_shape %collapsed_4 [[0, 1, 2, 3]] output_shape [1, 2, 4, 16] : tensor<128xf32> into tensor<1x2x4x16xf32>
    %collapsed_6 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x16xf32> into tensor<2048xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 16] : tensor<2048xf32> into tensor<1x2x4x16x16xf32>
    %12 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x2x4x16xf32>) outs(%12 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %14 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %13 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%14 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.subf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<1x2x4x16x16xf32>
    %16 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x2x4x16x16xf32>) outs(%16 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<1x2x4x16x16xf32>
    %18 = tensor.empty() : tensor<1x2x4x16xf32>
    %19 = linalg.fill ins(%cst_1 : f32) outs(%18 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x2x4x16x16xf32>) outs(%19 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %out, %in : f32
      linalg.yield %34 : f32
    } -> tensor<1x2x4x16xf32>
    %21 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x2x4x16xf32>) outs(%21 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %23 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17, %22 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%23 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.divf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<1x2x4x16x16xf32>
    %25 = tensor.empty() : tensor<2x4x8x16xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xf32>) outs(%25 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %27 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x2x4x16x16xf32>) outs(%27 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %collapsed_8 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_9 = tensor.collapse_shape %28 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %29 = tensor.empty() : tensor<8x8x16xf32>
    %30 = linalg.fill ins(%cst_1 : f32) outs(%29 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %31 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%30 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_10 = tensor.expand_shape %31 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 16] : tensor<8x8x16xf32> into tensor<2x4x8x1x16xf32>
    %32 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x4x8x1x16xf32>) outs(%32 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %collapsed_11 = tensor.collapse_shape %33 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_11 : tensor<2x16x4x8xf32>
  }
  func.func public @plain_bf16(%arg0: tensor<2x16x4x8xbf16>, %arg1: tensor<2x16x4x8xbf16>, %arg2: tensor<2x16x4x8xbf16>) -> tensor<2x16x4x8xbf16> {
    %cst = arith.constant 0.000000e+00 : bf16
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.353553385 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xbf16> into tensor<2x16x4x1x8xbf16>
    %0 = tensor.empty() : tensor<2x4x16x1x8xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x16x4x1x8xbf16>) outs(%0 : tensor<2x4x16x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x16x1x8xbf16>
    %2 = tensor.empty() : tensor<2x4x8x16xbf16>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xbf16>) outs(%2 : tensor<2x4x8x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x8x16xbf16>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x8xbf16> into tensor<8x16x8xbf16>
    %collapsed_3 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x8x16xbf16> into tensor<8x8x16xbf16>
    %4 = tensor.empty() : tensor<8x16x16xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x16x8xbf16>, tensor<8x8x16xbf16>) outs(%5 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_4 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<8x16x16xf32> into tensor<2x4x16x1x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x4x16x1x16xf32>) outs(%7 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.mulf %in, %cst_1 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16x1x16xf32>
    %9 = tensor.empty() : tensor<2x4x16x1xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x16x1x16xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.maximumf %out, %in : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16x1xf32>
    %collapsed_5 = tensor.collapse_shape %11 [[0, 1, 2, 3]] : tensor<2x4x16x1xf32> into tensor<128xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0, 1, 2, 3]] output_shape [1, 2, 4, 16] : tensor<128xf32> into tensor<1x2x4x16xf32>
    %collapsed_7 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x16xf32> into tensor<2048xf32>
    %expanded_8 = tensor.expand_shape %collapsed_7 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 16] : tensor<2048xf32> into tensor<1x2x4x16x16xf32>
    %12 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x2x4x16xf32>) outs(%12 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %14 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %13 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%14 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %36 = arith.subf %in, %in_13 : f32
      linalg.yield %36 : f32
    } -> tensor<1x2x4x16x16xf32>
    %16 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x2x4x16x16xf32>) outs(%16 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<1x2x4x16x16xf32>
    %18 = tensor.empty() : tensor<1x2x4x16xf32>
    %19 = linalg.fill ins(%cst_2 : f32) outs(%18 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x2x4x16x16xf32>) outs(%19 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.addf %out, %in : f32
      linalg.yield %36 : f32
    } -> tensor<1x2x4x16xf32>
    %21 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x2x4x16xf32>) outs(%21 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %23 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17, %22 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%23 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %36 = arith.divf %in, %in_13 : f32
      linalg.yield %36 : f32
    } -> tensor<1x2x4x16x16xf32>
    %25 = tensor.empty() : tensor<1x2x4x16x16xbf16>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x2x4x16x16xf32>) outs(%25 : tensor<1x2x4x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %36 = arith.truncf %in : f32 to bf16
      linalg.yield %36 : bf16
    } -> tensor<1x2x4x16x16xbf16>
    %27 = tensor.empty() : tensor<2x4x8x16xbf16>
    %28 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xbf16>) outs(%27 : tensor<2x4x8x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x8x16xbf16>
    %29 = tensor.empty() : tensor<2x4x16x1x16xbf16>
    %30 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x2x4x16x16xbf16>) outs(%29 : tensor<2x4x16x1x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x16x1x16xbf16>
    %collapsed_9 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x4x8x16xbf16> into tensor<8x8x16xbf16>
    %collapsed_10 = tensor.collapse_shape %30 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xbf16> into tensor<8x16x16xbf16>
    %31 = tensor.empty() : tensor<8x8x16xbf16>
    %32 = linalg.fill ins(%cst : bf16) outs(%31 : tensor<8x8x16xbf16>) -> tensor<8x8x16xbf16>
    %33 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x8x16xbf16>, tensor<8x16x16xbf16>) outs(%32 : tensor<8x8x16xbf16>) -> tensor<8x8x16xbf16>
    %expanded_11 = tensor.expand_shape %33 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 16] : tensor<8x8x16xbf16> into tensor<2x4x8x1x16xbf16>
    %34 = tensor.empty() : tensor<1x2x16x4x8xbf16>
    %35 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x4x8x1x16xbf16>) outs(%34 : tensor<1x2x16x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x16x4x8xbf16>
    %collapsed_12 = tensor.collapse_shape %35 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xbf16> into tensor<2x16x4x8xbf16>
    return %collapsed_12 : tensor<2x16x4x8xbf16>
  }
  func.func public @plain_f16(%arg0: tensor<2x16x4x8xf16>, %arg1: tensor<2x16x4x8xf16>, %arg2: tensor<2x16x4x8xf16>) -> tensor<2x16x4x8xf16> {
    %cst = arith.constant 0.000000e+00 : f16
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.353553385 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf16> into tensor<2x16x4x1x8xf16>
    %0 = tensor.empty() : tensor<2x4x16x1x8xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x16x4x1x8xf16>) outs(%0 : tensor<2x4x16x1x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x16x1x8xf16>
    %2 = tensor.empty() : tensor<2x4x8x16xf16>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xf16>) outs(%2 : tensor<2x4x8x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x8x16xf16>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x8xf16> into tensor<8x16x8xf16>
    %collapsed_3 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %4 = tensor.empty() : tensor<8x16x16xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x16x8xf16>, tensor<8x8x16xf16>) outs(%5 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_4 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<8x16x16xf32> into tensor<2x4x16x1x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x4x16x1x16xf32>) outs(%7 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.mulf %in, %cst_1 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16x1x16xf32>
    %9 = tensor.empty() : tensor<2x4x16x1xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x16x1x16xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.maximumf %out, %in : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16x1xf32>
    %collapsed_5 = tensor.collapse_shape %11 [[0, 1, 2, 3]] : tensor<2x4x16x1xf32> into tensor<128xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0, 1, 2, 3]] output_shape [1, 2, 4, 16] : tensor<128xf32> into tensor<1x2x4x16xf32>
    %collapsed_7 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x16xf32> into tensor<2048xf32>
    %expanded_8 = tensor.expand_shape %collapsed_7 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 16] : tensor<2048xf32> into tensor<1x2x4x16x16xf32>
    %12 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x2x4x16xf32>) outs(%12 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %14 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %13 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%14 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %36 = arith.subf %in, %in_13 : f32
      linalg.yield %36 : f32
    } -> tensor<1x2x4x16x16xf32>
    %16 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x2x4x16x16xf32>) outs(%16 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<1x2x4x16x16xf32>
    %18 = tensor.empty() : tensor<1x2x4x16xf32>
    %19 = linalg.fill ins(%cst_2 : f32) outs(%18 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x2x4x16x16xf32>) outs(%19 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.addf %out, %in : f32
      linalg.yield %36 : f32
    } -> tensor<1x2x4x16xf32>
    %21 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x2x4x16xf32>) outs(%21 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %23 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17, %22 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%23 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %36 = arith.divf %in, %in_13 : f32
      linalg.yield %36 : f32
    } -> tensor<1x2x4x16x16xf32>
    %25 = tensor.empty() : tensor<1x2x4x16x16xf16>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x2x4x16x16xf32>) outs(%25 : tensor<1x2x4x16x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %36 = arith.truncf %in : f32 to f16
      linalg.yield %36 : f16
    } -> tensor<1x2x4x16x16xf16>
    %27 = tensor.empty() : tensor<2x4x8x16xf16>
    %28 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xf16>) outs(%27 : tensor<2x4x8x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x8x16xf16>
    %29 = tensor.empty() : tensor<2x4x16x1x16xf16>
    %30 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x2x4x16x16xf16>) outs(%29 : tensor<2x4x16x1x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x16x1x16xf16>
    %collapsed_9 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %collapsed_10 = tensor.collapse_shape %30 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf16> into tensor<8x16x16xf16>
    %31 = tensor.empty() : tensor<8x8x16xf16>
    %32 = linalg.fill ins(%cst : f16) outs(%31 : tensor<8x8x16xf16>) -> tensor<8x8x16xf16>
    %33 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x8x16xf16>, tensor<8x16x16xf16>) outs(%32 : tensor<8x8x16xf16>) -> tensor<8x8x16xf16>
    %expanded_11 = tensor.expand_shape %33 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 16] : tensor<8x8x16xf16> into tensor<2x4x8x1x16xf16>
    %34 = tensor.empty() : tensor<1x2x16x4x8xf16>
    %35 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x4x8x1x16xf16>) outs(%34 : tensor<1x2x16x4x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<1x2x16x4x8xf16>
    %collapsed_12 = tensor.collapse_shape %35 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xf16> into tensor<2x16x4x8xf16>
    return %collapsed_12 : tensor<2x16x4x8xf16>
  }
  func.func public @one_batch(%arg0: tensor<16x4x8xf32>, %arg1: tensor<16x4x8xf32>, %arg2: tensor<16x4x8xf32>) -> tensor<16x4x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.353553385 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x16x4x8xf32>
    %1 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<16x4x8xf32>) outs(%0 : tensor<1x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x4x8xf32>
    %2 = tensor.empty() : tensor<1x16x4x8xf32>
    %3 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<16x4x8xf32>) outs(%2 : tensor<1x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x4x8xf32>
    %4 = tensor.empty() : tensor<1x16x4x8xf32>
    %5 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<16x4x8xf32>) outs(%4 : tensor<1x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16x4x8xf32>
    %expanded = tensor.expand_shape %1 [[0], [1], [2], [3, 4]] output_shape [1, 16, 4, 1, 8] : tensor<1x16x4x8xf32> into tensor<1x16x4x1x8xf32>
    %6 = tensor.empty() : tensor<1x4x16x1x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x16x4x1x8xf32>) outs(%6 : tensor<1x4x16x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x1x8xf32>
    %8 = tensor.empty() : tensor<1x4x8x16xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x16x4x8xf32>) outs(%8 : tensor<1x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x8x16xf32>
    %collapsed = tensor.collapse_shape %7 [[0, 1], [2], [3, 4]] : tensor<1x4x16x1x8xf32> into tensor<4x16x8xf32>
    %collapsed_2 = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<1x4x8x16xf32> into tensor<4x8x16xf32>
    %10 = tensor.empty() : tensor<4x16x16xf32>
    %11 = linalg.fill ins(%cst_1 : f32) outs(%10 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %12 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<4x16x8xf32>, tensor<4x8x16xf32>) outs(%11 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %expanded_3 = tensor.expand_shape %12 [[0, 1], [2], [3, 4]] output_shape [1, 4, 16, 1, 16] : tensor<4x16x16xf32> into tensor<1x4x16x1x16xf32>
    %13 = tensor.empty() : tensor<1x4x16x1x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<1x4x16x1x16xf32>) outs(%13 : tensor<1x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.mulf %in, %cst_0 : f32
      linalg.yield %40 : f32
    } -> tensor<1x4x16x1x16xf32>
    %15 = tensor.empty() : tensor<1x4x16x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<1x4x16x1x16xf32>) outs(%16 : tensor<1x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.maximumf %out, %in : f32
      linalg.yield %40 : f32
    } -> tensor<1x4x16x1xf32>
    %collapsed_4 = tensor.collapse_shape %17 [[0, 1, 2, 3]] : tensor<1x4x16x1xf32> into tensor<64xf32>
    %expanded_5 = tensor.expand_shape %collapsed_4 [[0, 1, 2, 3]] output_shape [1, 1, 4, 16] : tensor<64xf32> into tensor<1x1x4x16xf32>
    %collapsed_6 = tensor.collapse_shape %14 [[0, 1, 2, 3, 4]] : tensor<1x4x16x1x16xf32> into tensor<1024xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0, 1, 2, 3, 4]] output_shape [1, 1, 4, 16, 16] : tensor<1024xf32> into tensor<1x1x4x16x16xf32>
    %18 = tensor.empty() : tensor<1x1x4x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x1x4x16xf32>) outs(%18 : tensor<1x1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x16x16xf32>
    %20 = tensor.empty() : tensor<1x1x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %19 : tensor<1x1x4x16x16xf32>, tensor<1x1x4x16x16xf32>) outs(%20 : tensor<1x1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %40 = arith.subf %in, %in_12 : f32
      linalg.yield %40 : f32
    } -> tensor<1x1x4x16x16xf32>
    %22 = tensor.empty() : tensor<1x1x4x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x1x4x16x16xf32>) outs(%22 : tensor<1x1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.exp %in : f32
      linalg.yield %40 : f32
    } -> tensor<1x1x4x16x16xf32>
    %24 = tensor.empty() : tensor<1x1x4x16xf32>
    %25 = linalg.fill ins(%cst_1 : f32) outs(%24 : tensor<1x1x4x16xf32>) -> tensor<1x1x4x16xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<1x1x4x16x16xf32>) outs(%25 : tensor<1x1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %out, %in : f32
      linalg.yield %40 : f32
    } -> tensor<1x1x4x16xf32>
    %27 = tensor.empty() : tensor<1x1x4x16x16xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x1x4x16xf32>) outs(%27 : tensor<1x1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x16x16xf32>
    %29 = tensor.empty() : tensor<1x1x4x16x16xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %28 : tensor<1x1x4x16x16xf32>, tensor<1x1x4x16x16xf32>) outs(%29 : tensor<1x1x4x16x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %40 = arith.divf %in, %in_12 : f32
      linalg.yield %40 : f32
    } -> tensor<1x1x4x16x16xf32>
    %31 = tensor.empty() : tensor<1x4x8x16xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x16x4x8xf32>) outs(%31 : tensor<1x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x8x16xf32>
    %33 = tensor.empty() : tensor<1x4x16x1x16xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x1x4x16x16xf32>) outs(%33 : tensor<1x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x16x1x16xf32>
    %collapsed_8 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<1x4x8x16xf32> into tensor<4x8x16xf32>
    %collapsed_9 = tensor.collapse_shape %34 [[0, 1], [2], [3, 4]] : tensor<1x4x16x1x16xf32> into tensor<4x16x16xf32>
    %35 = tensor.empty() : tensor<4x8x16xf32>
    %36 = linalg.fill ins(%cst_1 : f32) outs(%35 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %37 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<4x8x16xf32>, tensor<4x16x16xf32>) outs(%36 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %expanded_10 = tensor.expand_shape %37 [[0, 1], [2], [3, 4]] output_shape [1, 4, 8, 1, 16] : tensor<4x8x16xf32> into tensor<1x4x8x1x16xf32>
    %38 = tensor.empty() : tensor<1x1x16x4x8xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x4x8x1x16xf32>) outs(%38 : tensor<1x1x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x16x4x8xf32>
    %collapsed_11 = tensor.collapse_shape %39 [[0, 1, 2], [3], [4]] : tensor<1x1x16x4x8xf32> into tensor<16x4x8xf32>
    return %collapsed_11 : tensor<16x4x8xf32>
  }
  func.func public @scale(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>) -> tensor<2x16x4x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 5.000000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x4x16x1x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x16x4x1x8xf32>) outs(%0 : tensor<2x4x16x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x8xf32>
    %2 = tensor.empty() : tensor<2x4x8x16xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xf32>) outs(%2 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x8xf32> into tensor<8x16x8xf32>
    %collapsed_2 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %4 = tensor.empty() : tensor<8x16x16xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%5 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_3 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<8x16x16xf32> into tensor<2x4x16x1x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x4x16x1x16xf32>) outs(%7 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.mulf %in, %cst_0 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x16x1x16xf32>
    %9 = tensor.empty() : tensor<2x4x16x1xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x16x1x16xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.maximumf %out, %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x16x1xf32>
    %collapsed_4 = tensor.collapse_shape %11 [[0, 1, 2, 3]] : tensor<2x4x16x1xf32> into tensor<128xf32>
    %expanded_5 = tensor.expand_shape %collapsed_4 [[0, 1, 2, 3]] output_shape [1, 2, 4, 16] : tensor<128xf32> into tensor<1x2x4x16xf32>
    %collapsed_6 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x16xf32> into tensor<2048xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 16] : tensor<2048xf32> into tensor<1x2x4x16x16xf32>
    %12 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x2x4x16xf32>) outs(%12 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %14 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %13 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%14 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.subf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<1x2x4x16x16xf32>
    %16 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x2x4x16x16xf32>) outs(%16 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<1x2x4x16x16xf32>
    %18 = tensor.empty() : tensor<1x2x4x16xf32>
    %19 = linalg.fill ins(%cst_1 : f32) outs(%18 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x2x4x16x16xf32>) outs(%19 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %out, %in : f32
      linalg.yield %34 : f32
    } -> tensor<1x2x4x16xf32>
    %21 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x2x4x16xf32>) outs(%21 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %23 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17, %22 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%23 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.divf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<1x2x4x16x16xf32>
    %25 = tensor.empty() : tensor<2x4x8x16xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xf32>) outs(%25 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %27 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x2x4x16x16xf32>) outs(%27 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %collapsed_8 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_9 = tensor.collapse_shape %28 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %29 = tensor.empty() : tensor<8x8x16xf32>
    %30 = linalg.fill ins(%cst_1 : f32) outs(%29 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %31 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%30 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_10 = tensor.expand_shape %31 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 16] : tensor<8x8x16xf32> into tensor<2x4x8x1x16xf32>
    %32 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x4x8x1x16xf32>) outs(%32 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %collapsed_11 = tensor.collapse_shape %33 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_11 : tensor<2x16x4x8xf32>
  }
  func.func public @causal(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>) -> tensor<2x16x4x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 0.353553385 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x4x16x1x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x16x4x1x8xf32>) outs(%0 : tensor<2x4x16x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x8xf32>
    %2 = tensor.empty() : tensor<2x4x8x16xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xf32>) outs(%2 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x8xf32> into tensor<8x16x8xf32>
    %collapsed_3 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %4 = tensor.empty() : tensor<8x16x16xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%5 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_4 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<8x16x16xf32> into tensor<2x4x16x1x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x4x16x1x16xf32>) outs(%7 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.mulf %in, %cst_1 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x16x1x16xf32>
    %9 = tensor.empty() : tensor<16x16xi32>
    %10 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %46 = linalg.index 0 : index
      %47 = arith.index_cast %46 : index to i32
      linalg.yield %47 : i32
    } -> tensor<16x16xi32>
    %11 = tensor.empty() : tensor<16x16xi32>
    %12 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel"]} outs(%11 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %46 = linalg.index 1 : index
      %47 = arith.index_cast %46 : index to i32
      linalg.yield %47 : i32
    } -> tensor<16x16xi32>
    %13 = tensor.empty() : tensor<16x16xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%10, %12 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%13 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %46 = arith.cmpi sge, %in, %in_11 : i32
      linalg.yield %46 : i1
    } -> tensor<16x16xi1>
    %15 = tensor.empty() : tensor<2x4x16x16xi1>
    %16 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<16x16xi1>) outs(%15 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %17 = tensor.empty() : tensor<1x2x4x16x16xi1>
    %18 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x16x16xi1>) outs(%17 : tensor<1x2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x16x16xi1>
    %collapsed_5 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x16xf32> into tensor<2048xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 16] : tensor<2048xf32> into tensor<1x2x4x16x16xf32>
    %19 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_6 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>) outs(%19 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_11: f32, %out: f32):
      %46 = arith.select %in, %in_11, %cst_0 : f32
      linalg.yield %46 : f32
    } -> tensor<1x2x4x16x16xf32>
    %21 = tensor.empty() : tensor<1x2x4x16xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<1x2x4x16x16xf32>) outs(%22 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.maximumf %out, %in : f32
      linalg.yield %46 : f32
    } -> tensor<1x2x4x16xf32>
    %24 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x2x4x16xf32>) outs(%24 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %26 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20, %25 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%26 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %46 = arith.subf %in, %in_11 : f32
      linalg.yield %46 : f32
    } -> tensor<1x2x4x16x16xf32>
    %28 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x2x4x16x16xf32>) outs(%28 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<1x2x4x16x16xf32>
    %30 = tensor.empty() : tensor<1x2x4x16xf32>
    %31 = linalg.fill ins(%cst_2 : f32) outs(%30 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<1x2x4x16x16xf32>) outs(%31 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %out, %in : f32
      linalg.yield %46 : f32
    } -> tensor<1x2x4x16xf32>
    %33 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x2x4x16xf32>) outs(%33 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %35 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29, %34 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%35 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %46 = arith.divf %in, %in_11 : f32
      linalg.yield %46 : f32
    } -> tensor<1x2x4x16x16xf32>
    %37 = tensor.empty() : tensor<2x4x8x16xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xf32>) outs(%37 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %39 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x2x4x16x16xf32>) outs(%39 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %collapsed_7 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_8 = tensor.collapse_shape %40 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %41 = tensor.empty() : tensor<8x8x16xf32>
    %42 = linalg.fill ins(%cst_2 : f32) outs(%41 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %43 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%42 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_9 = tensor.expand_shape %43 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 16] : tensor<8x8x16xf32> into tensor<2x4x8x1x16xf32>
    %44 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x8x1x16xf32>) outs(%44 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %collapsed_10 = tensor.collapse_shape %45 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_10 : tensor<2x16x4x8xf32>
  }
  func.func public @causal_bf16(%arg0: tensor<2x16x4x8xbf16>, %arg1: tensor<2x16x4x8xbf16>, %arg2: tensor<2x16x4x8xbf16>) -> tensor<2x16x4x8xbf16> {
    %cst = arith.constant 0.000000e+00 : bf16
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant -2.38197633E+38 : f32
    %cst_2 = arith.constant 0.353553385 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xbf16> into tensor<2x16x4x1x8xbf16>
    %0 = tensor.empty() : tensor<2x4x16x1x8xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x16x4x1x8xbf16>) outs(%0 : tensor<2x4x16x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x16x1x8xbf16>
    %2 = tensor.empty() : tensor<2x4x8x16xbf16>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xbf16>) outs(%2 : tensor<2x4x8x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x8x16xbf16>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x8xbf16> into tensor<8x16x8xbf16>
    %collapsed_4 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x8x16xbf16> into tensor<8x8x16xbf16>
    %4 = tensor.empty() : tensor<8x16x16xf32>
    %5 = linalg.fill ins(%cst_3 : f32) outs(%4 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x16x8xbf16>, tensor<8x8x16xbf16>) outs(%5 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_5 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<8x16x16xf32> into tensor<2x4x16x1x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x4x16x1x16xf32>) outs(%7 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.mulf %in, %cst_2 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x16x1x16xf32>
    %9 = tensor.empty() : tensor<16x16xi32>
    %10 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %48 = linalg.index 0 : index
      %49 = arith.index_cast %48 : index to i32
      linalg.yield %49 : i32
    } -> tensor<16x16xi32>
    %11 = tensor.empty() : tensor<16x16xi32>
    %12 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel"]} outs(%11 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %48 = linalg.index 1 : index
      %49 = arith.index_cast %48 : index to i32
      linalg.yield %49 : i32
    } -> tensor<16x16xi32>
    %13 = tensor.empty() : tensor<16x16xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%10, %12 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%13 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %48 = arith.cmpi sge, %in, %in_12 : i32
      linalg.yield %48 : i1
    } -> tensor<16x16xi1>
    %15 = tensor.empty() : tensor<2x4x16x16xi1>
    %16 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<16x16xi1>) outs(%15 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %17 = tensor.empty() : tensor<1x2x4x16x16xi1>
    %18 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x16x16xi1>) outs(%17 : tensor<1x2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x16x16xi1>
    %collapsed_6 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x16xf32> into tensor<2048xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 16] : tensor<2048xf32> into tensor<1x2x4x16x16xf32>
    %19 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_7 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>) outs(%19 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_12: f32, %out: f32):
      %48 = arith.select %in, %in_12, %cst_1 : f32
      linalg.yield %48 : f32
    } -> tensor<1x2x4x16x16xf32>
    %21 = tensor.empty() : tensor<1x2x4x16xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<1x2x4x16x16xf32>) outs(%22 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.maximumf %out, %in : f32
      linalg.yield %48 : f32
    } -> tensor<1x2x4x16xf32>
    %24 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x2x4x16xf32>) outs(%24 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %26 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20, %25 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%26 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %48 = arith.subf %in, %in_12 : f32
      linalg.yield %48 : f32
    } -> tensor<1x2x4x16x16xf32>
    %28 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x2x4x16x16xf32>) outs(%28 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<1x2x4x16x16xf32>
    %30 = tensor.empty() : tensor<1x2x4x16xf32>
    %31 = linalg.fill ins(%cst_3 : f32) outs(%30 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<1x2x4x16x16xf32>) outs(%31 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %out, %in : f32
      linalg.yield %48 : f32
    } -> tensor<1x2x4x16xf32>
    %33 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x2x4x16xf32>) outs(%33 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %35 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29, %34 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%35 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %48 = arith.divf %in, %in_12 : f32
      linalg.yield %48 : f32
    } -> tensor<1x2x4x16x16xf32>
    %37 = tensor.empty() : tensor<1x2x4x16x16xbf16>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x2x4x16x16xf32>) outs(%37 : tensor<1x2x4x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %48 = arith.truncf %in : f32 to bf16
      linalg.yield %48 : bf16
    } -> tensor<1x2x4x16x16xbf16>
    %39 = tensor.empty() : tensor<2x4x8x16xbf16>
    %40 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xbf16>) outs(%39 : tensor<2x4x8x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x8x16xbf16>
    %41 = tensor.empty() : tensor<2x4x16x1x16xbf16>
    %42 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x2x4x16x16xbf16>) outs(%41 : tensor<2x4x16x1x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x16x1x16xbf16>
    %collapsed_8 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x4x8x16xbf16> into tensor<8x8x16xbf16>
    %collapsed_9 = tensor.collapse_shape %42 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xbf16> into tensor<8x16x16xbf16>
    %43 = tensor.empty() : tensor<8x8x16xbf16>
    %44 = linalg.fill ins(%cst : bf16) outs(%43 : tensor<8x8x16xbf16>) -> tensor<8x8x16xbf16>
    %45 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x8x16xbf16>, tensor<8x16x16xbf16>) outs(%44 : tensor<8x8x16xbf16>) -> tensor<8x8x16xbf16>
    %expanded_10 = tensor.expand_shape %45 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 16] : tensor<8x8x16xbf16> into tensor<2x4x8x1x16xbf16>
    %46 = tensor.empty() : tensor<1x2x16x4x8xbf16>
    %47 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x4x8x1x16xbf16>) outs(%46 : tensor<1x2x16x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x16x4x8xbf16>
    %collapsed_11 = tensor.collapse_shape %47 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xbf16> into tensor<2x16x4x8xbf16>
    return %collapsed_11 : tensor<2x16x4x8xbf16>
  }
  func.func public @bias(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>, %arg3: tensor<1x4x16x16xf32>) -> tensor<2x16x4x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.353553385 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x4x16x1x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x16x4x1x8xf32>) outs(%0 : tensor<2x4x16x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x8xf32>
    %2 = tensor.empty() : tensor<2x4x8x16xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xf32>) outs(%2 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x8xf32> into tensor<8x16x8xf32>
    %collapsed_2 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %4 = tensor.empty() : tensor<8x16x16xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%5 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_3 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<8x16x16xf32> into tensor<2x4x16x1x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x4x16x1x16xf32>) outs(%7 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.mulf %in, %cst_0 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16x1x16xf32>
    %collapsed_4 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x16xf32> into tensor<2048xf32>
    %expanded_5 = tensor.expand_shape %collapsed_4 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 16] : tensor<2048xf32> into tensor<1x2x4x16x16xf32>
    %expanded_6 = tensor.expand_shape %arg3 [[0], [1, 2], [3], [4]] output_shape [1, 1, 4, 16, 16] : tensor<1x4x16x16xf32> into tensor<1x1x4x16x16xf32>
    %9 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %10 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x1x4x16x16xf32>) outs(%9 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %11 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5, %10 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%11 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %38 = arith.addf %in, %in_11 : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x4x16x16xf32>
    %13 = tensor.empty() : tensor<1x2x4x16xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<1x2x4x16x16xf32>) outs(%14 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.maximumf %out, %in : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x4x16xf32>
    %16 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x2x4x16xf32>) outs(%16 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %18 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12, %17 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%18 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %38 = arith.subf %in, %in_11 : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x4x16x16xf32>
    %20 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x2x4x16x16xf32>) outs(%20 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x4x16x16xf32>
    %22 = tensor.empty() : tensor<1x2x4x16xf32>
    %23 = linalg.fill ins(%cst_1 : f32) outs(%22 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<1x2x4x16x16xf32>) outs(%23 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %out, %in : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x4x16xf32>
    %25 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x2x4x16xf32>) outs(%25 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %27 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%21, %26 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%27 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %38 = arith.divf %in, %in_11 : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x4x16x16xf32>
    %29 = tensor.empty() : tensor<2x4x8x16xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xf32>) outs(%29 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %31 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x4x16x16xf32>) outs(%31 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %collapsed_7 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_8 = tensor.collapse_shape %32 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %33 = tensor.empty() : tensor<8x8x16xf32>
    %34 = linalg.fill ins(%cst_1 : f32) outs(%33 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %35 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%34 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_9 = tensor.expand_shape %35 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 16] : tensor<8x8x16xf32> into tensor<2x4x8x1x16xf32>
    %36 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x8x1x16xf32>) outs(%36 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %collapsed_10 = tensor.collapse_shape %37 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_10 : tensor<2x16x4x8xf32>
  }
  func.func public @mask(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>, %arg3: tensor<2x1x16x16xi1>) -> tensor<2x16x4x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 0.353553385 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x1x1x16x16xi1>
    %1 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x1x16x16xi1>) outs(%0 : tensor<2x1x1x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x16x16xi1>
    %2 = tensor.empty() : tensor<2x4x16x1x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x16x4x1x8xf32>) outs(%2 : tensor<2x4x16x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x8xf32>
    %4 = tensor.empty() : tensor<2x4x8x16xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xf32>) outs(%4 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %3 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x8xf32> into tensor<8x16x8xf32>
    %collapsed_3 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %6 = tensor.empty() : tensor<8x16x16xf32>
    %7 = linalg.fill ins(%cst_2 : f32) outs(%6 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %8 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%7 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_4 = tensor.expand_shape %8 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<8x16x16xf32> into tensor<2x4x16x1x16xf32>
    %9 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x4x16x1x16xf32>) outs(%9 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.mulf %in, %cst_1 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x16x1x16xf32>
    %collapsed_5 = tensor.collapse_shape %1 [[0, 1, 2, 3, 4]] : tensor<2x1x1x16x16xi1> into tensor<512xi1>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0, 1, 2, 3, 4]] output_shape [1, 2, 1, 16, 16] : tensor<512xi1> into tensor<1x2x1x16x16xi1>
    %11 = tensor.empty() : tensor<1x2x4x16x16xi1>
    %12 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x2x1x16x16xi1>) outs(%11 : tensor<1x2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x16x16xi1>
    %collapsed_7 = tensor.collapse_shape %10 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x16xf32> into tensor<2048xf32>
    %expanded_8 = tensor.expand_shape %collapsed_7 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 16] : tensor<2048xf32> into tensor<1x2x4x16x16xf32>
    %13 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_8 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>) outs(%13 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_13: f32, %out: f32):
      %40 = arith.select %in, %in_13, %cst_0 : f32
      linalg.yield %40 : f32
    } -> tensor<1x2x4x16x16xf32>
    %15 = tensor.empty() : tensor<1x2x4x16xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<1x2x4x16x16xf32>) outs(%16 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.maximumf %out, %in : f32
      linalg.yield %40 : f32
    } -> tensor<1x2x4x16xf32>
    %18 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x2x4x16xf32>) outs(%18 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %20 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%14, %19 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%20 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %40 = arith.subf %in, %in_13 : f32
      linalg.yield %40 : f32
    } -> tensor<1x2x4x16x16xf32>
    %22 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x2x4x16x16xf32>) outs(%22 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.exp %in : f32
      linalg.yield %40 : f32
    } -> tensor<1x2x4x16x16xf32>
    %24 = tensor.empty() : tensor<1x2x4x16xf32>
    %25 = linalg.fill ins(%cst_2 : f32) outs(%24 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<1x2x4x16x16xf32>) outs(%25 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %out, %in : f32
      linalg.yield %40 : f32
    } -> tensor<1x2x4x16xf32>
    %27 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x2x4x16xf32>) outs(%27 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %29 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %28 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%29 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %40 = arith.divf %in, %in_13 : f32
      linalg.yield %40 : f32
    } -> tensor<1x2x4x16x16xf32>
    %31 = tensor.empty() : tensor<2x4x8x16xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xf32>) outs(%31 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %33 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x2x4x16x16xf32>) outs(%33 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %collapsed_9 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_10 = tensor.collapse_shape %34 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %35 = tensor.empty() : tensor<8x8x16xf32>
    %36 = linalg.fill ins(%cst_2 : f32) outs(%35 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %37 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%36 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_11 = tensor.expand_shape %37 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 16] : tensor<8x8x16xf32> into tensor<2x4x8x1x16xf32>
    %38 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x4x8x1x16xf32>) outs(%38 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %collapsed_12 = tensor.collapse_shape %39 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_12 : tensor<2x16x4x8xf32>
  }
  func.func public @mask_bias_causal(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>, %arg3: tensor<1x4x16x16xf32>, %arg4: tensor<2x1x16x16xi1>) -> tensor<2x16x4x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 0.353553385 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x1x1x16x16xi1>
    %1 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg4 : tensor<2x1x16x16xi1>) outs(%0 : tensor<2x1x1x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x16x16xi1>
    %2 = tensor.empty() : tensor<2x4x16x1x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x16x4x1x8xf32>) outs(%2 : tensor<2x4x16x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x8xf32>
    %4 = tensor.empty() : tensor<2x4x8x16xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xf32>) outs(%4 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %3 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x8xf32> into tensor<8x16x8xf32>
    %collapsed_3 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %6 = tensor.empty() : tensor<8x16x16xf32>
    %7 = linalg.fill ins(%cst_2 : f32) outs(%6 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %8 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%7 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_4 = tensor.expand_shape %8 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<8x16x16xf32> into tensor<2x4x16x1x16xf32>
    %9 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x4x16x1x16xf32>) outs(%9 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.mulf %in, %cst_1 : f32
      linalg.yield %54 : f32
    } -> tensor<2x4x16x1x16xf32>
    %collapsed_5 = tensor.collapse_shape %10 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x16xf32> into tensor<2048xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 16] : tensor<2048xf32> into tensor<1x2x4x16x16xf32>
    %expanded_7 = tensor.expand_shape %arg3 [[0], [1, 2], [3], [4]] output_shape [1, 1, 4, 16, 16] : tensor<1x4x16x16xf32> into tensor<1x1x4x16x16xf32>
    %11 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %12 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x1x4x16x16xf32>) outs(%11 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %13 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %12 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%13 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %54 = arith.addf %in, %in_14 : f32
      linalg.yield %54 : f32
    } -> tensor<1x2x4x16x16xf32>
    %collapsed_8 = tensor.collapse_shape %1 [[0, 1, 2, 3, 4]] : tensor<2x1x1x16x16xi1> into tensor<512xi1>
    %expanded_9 = tensor.expand_shape %collapsed_8 [[0, 1, 2, 3, 4]] output_shape [1, 2, 1, 16, 16] : tensor<512xi1> into tensor<1x2x1x16x16xi1>
    %15 = tensor.empty() : tensor<1x2x4x16x16xi1>
    %16 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x2x1x16x16xi1>) outs(%15 : tensor<1x2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x16x16xi1>
    %17 = tensor.empty() : tensor<16x16xi32>
    %18 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel"]} outs(%17 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %54 = linalg.index 0 : index
      %55 = arith.index_cast %54 : index to i32
      linalg.yield %55 : i32
    } -> tensor<16x16xi32>
    %19 = tensor.empty() : tensor<16x16xi32>
    %20 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel"]} outs(%19 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %54 = linalg.index 1 : index
      %55 = arith.index_cast %54 : index to i32
      linalg.yield %55 : i32
    } -> tensor<16x16xi32>
    %21 = tensor.empty() : tensor<16x16xi1>
    %22 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%18, %20 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%21 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_14: i32, %out: i1):
      %54 = arith.cmpi sge, %in, %in_14 : i32
      linalg.yield %54 : i1
    } -> tensor<16x16xi1>
    %23 = tensor.empty() : tensor<1x2x4x16x16xi1>
    %24 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<16x16xi1>) outs(%23 : tensor<1x2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x16x16xi1>
    %25 = tensor.empty() : tensor<1x2x4x16x16xi1>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16, %24 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xi1>) outs(%25 : tensor<1x2x4x16x16xi1>) {
    ^bb0(%in: i1, %in_14: i1, %out: i1):
      %54 = arith.andi %in, %in_14 : i1
      linalg.yield %54 : i1
    } -> tensor<1x2x4x16x16xi1>
    %27 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26, %14 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>) outs(%27 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_14: f32, %out: f32):
      %54 = arith.select %in, %in_14, %cst_0 : f32
      linalg.yield %54 : f32
    } -> tensor<1x2x4x16x16xf32>
    %29 = tensor.empty() : tensor<1x2x4x16xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<1x2x4x16x16xf32>) outs(%30 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.maximumf %out, %in : f32
      linalg.yield %54 : f32
    } -> tensor<1x2x4x16xf32>
    %32 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x2x4x16xf32>) outs(%32 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %34 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28, %33 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%34 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %54 = arith.subf %in, %in_14 : f32
      linalg.yield %54 : f32
    } -> tensor<1x2x4x16x16xf32>
    %36 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<1x2x4x16x16xf32>) outs(%36 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = math.exp %in : f32
      linalg.yield %54 : f32
    } -> tensor<1x2x4x16x16xf32>
    %38 = tensor.empty() : tensor<1x2x4x16xf32>
    %39 = linalg.fill ins(%cst_2 : f32) outs(%38 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<1x2x4x16x16xf32>) outs(%39 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.addf %out, %in : f32
      linalg.yield %54 : f32
    } -> tensor<1x2x4x16xf32>
    %41 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x2x4x16xf32>) outs(%41 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %43 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%37, %42 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%43 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %54 = arith.divf %in, %in_14 : f32
      linalg.yield %54 : f32
    } -> tensor<1x2x4x16x16xf32>
    %45 = tensor.empty() : tensor<2x4x8x16xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xf32>) outs(%45 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %47 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x2x4x16x16xf32>) outs(%47 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %collapsed_10 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_11 = tensor.collapse_shape %48 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %49 = tensor.empty() : tensor<8x8x16xf32>
    %50 = linalg.fill ins(%cst_2 : f32) outs(%49 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %51 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%50 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_12 = tensor.expand_shape %51 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 16] : tensor<8x8x16xf32> into tensor<2x4x8x1x16xf32>
    %52 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x4x8x1x16xf32>) outs(%52 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %collapsed_13 = tensor.collapse_shape %53 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_13 : tensor<2x16x4x8xf32>
  }
  func.func public @grouped(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x2x8xf32>, %arg2: tensor<2x16x2x8xf32>) -> tensor<2x16x4x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.353553385 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 16, 2, 2, 8] : tensor<2x16x4x8xf32> into tensor<2x16x2x2x8xf32>
    %0 = tensor.empty() : tensor<2x2x16x2x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x16x2x2x8xf32>) outs(%0 : tensor<2x2x16x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x2x8xf32>
    %2 = tensor.empty() : tensor<2x2x8x16xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x2x8xf32>) outs(%2 : tensor<2x2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2, 3], [4]] : tensor<2x2x16x2x8xf32> into tensor<4x32x8xf32>
    %collapsed_2 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x2x8x16xf32> into tensor<4x8x16xf32>
    %4 = tensor.empty() : tensor<4x32x16xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<4x32x8xf32>, tensor<4x8x16xf32>) outs(%5 : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
    %expanded_3 = tensor.expand_shape %6 [[0, 1], [2, 3], [4]] output_shape [2, 2, 16, 2, 16] : tensor<4x32x16xf32> into tensor<2x2x16x2x16xf32>
    %7 = tensor.empty() : tensor<2x2x16x2x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x2x16x2x16xf32>) outs(%7 : tensor<2x2x16x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.mulf %in, %cst_0 : f32
      linalg.yield %40 : f32
    } -> tensor<2x2x16x2x16xf32>
    %9 = tensor.empty() : tensor<2x2x16x2xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2x2x16x2xf32>) -> tensor<2x2x16x2xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x2x16x2x16xf32>) outs(%10 : tensor<2x2x16x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.maximumf %out, %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x2x16x2xf32>
    %12 = tensor.empty() : tensor<2x2x2x16xf32>
    %13 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x2x16x2xf32>) outs(%12 : tensor<2x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16xf32>
    %14 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x2x16x2x16xf32>) outs(%14 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %16 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x2x2x16xf32>) outs(%16 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %18 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%18 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %40 = arith.subf %in, %in_8 : f32
      linalg.yield %40 : f32
    } -> tensor<2x2x2x16x16xf32>
    %20 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x2x2x16x16xf32>) outs(%20 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.exp %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x2x2x16x16xf32>
    %22 = tensor.empty() : tensor<2x2x2x16xf32>
    %23 = linalg.fill ins(%cst_1 : f32) outs(%22 : tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x2x2x16x16xf32>) outs(%23 : tensor<2x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %out, %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x2x2x16xf32>
    %25 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x2x2x16xf32>) outs(%25 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %27 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%21, %26 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%27 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %40 = arith.divf %in, %in_8 : f32
      linalg.yield %40 : f32
    } -> tensor<2x2x2x16x16xf32>
    %29 = tensor.empty() : tensor<2x2x8x16xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x2x8xf32>) outs(%29 : tensor<2x2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x16xf32>
    %31 = tensor.empty() : tensor<2x2x16x2x16xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x2x2x16x16xf32>) outs(%31 : tensor<2x2x16x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x2x16xf32>
    %collapsed_4 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x2x8x16xf32> into tensor<4x8x16xf32>
    %collapsed_5 = tensor.collapse_shape %32 [[0, 1], [2], [3, 4]] : tensor<2x2x16x2x16xf32> into tensor<4x16x32xf32>
    %33 = tensor.empty() : tensor<4x8x32xf32>
    %34 = linalg.fill ins(%cst_1 : f32) outs(%33 : tensor<4x8x32xf32>) -> tensor<4x8x32xf32>
    %35 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<4x8x16xf32>, tensor<4x16x32xf32>) outs(%34 : tensor<4x8x32xf32>) -> tensor<4x8x32xf32>
    %expanded_6 = tensor.expand_shape %35 [[0, 1], [2], [3, 4]] output_shape [2, 2, 8, 2, 16] : tensor<4x8x32xf32> into tensor<2x2x8x2x16xf32>
    %36 = tensor.empty() : tensor<2x2x16x2x8xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x2x8x2x16xf32>) outs(%36 : tensor<2x2x16x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x2x8xf32>
    %38 = tensor.empty() : tensor<2x16x2x2x8xf32>
    %39 = linalg.generic {indexing_maps = [#map17, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x2x16x2x8xf32>) outs(%38 : tensor<2x16x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x2x2x8xf32>
    %collapsed_7 = tensor.collapse_shape %39 [[0], [1], [2, 3], [4]] : tensor<2x16x2x2x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_7 : tensor<2x16x4x8xf32>
  }
  func.func public @grouped_causal(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x2x8xf32>, %arg2: tensor<2x16x2x8xf32>) -> tensor<2x16x4x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 0.353553385 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 16, 2, 2, 8] : tensor<2x16x4x8xf32> into tensor<2x16x2x2x8xf32>
    %0 = tensor.empty() : tensor<2x2x16x2x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x16x2x2x8xf32>) outs(%0 : tensor<2x2x16x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x2x8xf32>
    %2 = tensor.empty() : tensor<2x2x8x16xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x2x8xf32>) outs(%2 : tensor<2x2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2, 3], [4]] : tensor<2x2x16x2x8xf32> into tensor<4x32x8xf32>
    %collapsed_3 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x2x8x16xf32> into tensor<4x8x16xf32>
    %4 = tensor.empty() : tensor<4x32x16xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<4x32x8xf32>, tensor<4x8x16xf32>) outs(%5 : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
    %expanded_4 = tensor.expand_shape %6 [[0, 1], [2, 3], [4]] output_shape [2, 2, 16, 2, 16] : tensor<4x32x16xf32> into tensor<2x2x16x2x16xf32>
    %7 = tensor.empty() : tensor<2x2x16x2x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x2x16x2x16xf32>) outs(%7 : tensor<2x2x16x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.mulf %in, %cst_1 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x16x2x16xf32>
    %9 = tensor.empty() : tensor<16x16xi32>
    %10 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %50 = linalg.index 0 : index
      %51 = arith.index_cast %50 : index to i32
      linalg.yield %51 : i32
    } -> tensor<16x16xi32>
    %11 = tensor.empty() : tensor<16x16xi32>
    %12 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel"]} outs(%11 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %50 = linalg.index 1 : index
      %51 = arith.index_cast %50 : index to i32
      linalg.yield %51 : i32
    } -> tensor<16x16xi32>
    %13 = tensor.empty() : tensor<16x16xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%10, %12 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%13 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_9: i32, %out: i1):
      %50 = arith.cmpi sge, %in, %in_9 : i32
      linalg.yield %50 : i1
    } -> tensor<16x16xi1>
    %15 = tensor.empty() : tensor<2x2x16x16xi1>
    %16 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<16x16xi1>) outs(%15 : tensor<2x2x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x16x16xi1>
    %17 = tensor.empty() : tensor<2x2x2x16x16xi1>
    %18 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x2x16x16xi1>) outs(%17 : tensor<2x2x2x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x16x16xi1>
    %19 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %20 = linalg.generic {indexing_maps = [#map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x2x16x2x16xf32>) outs(%19 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %21 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<2x2x2x16x16xi1>, tensor<2x2x2x16x16xf32>) outs(%21 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: i1, %in_9: f32, %out: f32):
      %50 = arith.select %in, %in_9, %cst_0 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x2x16x16xf32>
    %23 = tensor.empty() : tensor<2x2x2x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x2x2x16x16xf32>) outs(%24 : tensor<2x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.maximumf %out, %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x2x16xf32>
    %26 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x2x2x16xf32>) outs(%26 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %28 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22, %27 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%28 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %50 = arith.subf %in, %in_9 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x2x16x16xf32>
    %30 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x2x2x16x16xf32>) outs(%30 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x2x16x16xf32>
    %32 = tensor.empty() : tensor<2x2x2x16xf32>
    %33 = linalg.fill ins(%cst_2 : f32) outs(%32 : tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x2x2x16x16xf32>) outs(%33 : tensor<2x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %out, %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x2x16xf32>
    %35 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x2x2x16xf32>) outs(%35 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %37 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31, %36 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%37 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %50 = arith.divf %in, %in_9 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x2x16x16xf32>
    %39 = tensor.empty() : tensor<2x2x8x16xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x2x8xf32>) outs(%39 : tensor<2x2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x16xf32>
    %41 = tensor.empty() : tensor<2x2x16x2x16xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x2x2x16x16xf32>) outs(%41 : tensor<2x2x16x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x2x16xf32>
    %collapsed_5 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x2x8x16xf32> into tensor<4x8x16xf32>
    %collapsed_6 = tensor.collapse_shape %42 [[0, 1], [2], [3, 4]] : tensor<2x2x16x2x16xf32> into tensor<4x16x32xf32>
    %43 = tensor.empty() : tensor<4x8x32xf32>
    %44 = linalg.fill ins(%cst_2 : f32) outs(%43 : tensor<4x8x32xf32>) -> tensor<4x8x32xf32>
    %45 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<4x8x16xf32>, tensor<4x16x32xf32>) outs(%44 : tensor<4x8x32xf32>) -> tensor<4x8x32xf32>
    %expanded_7 = tensor.expand_shape %45 [[0, 1], [2], [3, 4]] output_shape [2, 2, 8, 2, 16] : tensor<4x8x32xf32> into tensor<2x2x8x2x16xf32>
    %46 = tensor.empty() : tensor<2x2x16x2x8xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x2x8x2x16xf32>) outs(%46 : tensor<2x2x16x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x2x8xf32>
    %48 = tensor.empty() : tensor<2x16x2x2x8xf32>
    %49 = linalg.generic {indexing_maps = [#map17, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x2x16x2x8xf32>) outs(%48 : tensor<2x16x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x2x2x8xf32>
    %collapsed_8 = tensor.collapse_shape %49 [[0], [1], [2, 3], [4]] : tensor<2x16x2x2x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_8 : tensor<2x16x4x8xf32>
  }
  func.func public @window(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>) -> tensor<2x16x4x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %c2_i32 = arith.constant 2 : i32
    %c3_i32 = arith.constant 3 : i32
    %cst_1 = arith.constant 0.353553385 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]> : tensor<16xi32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x4x16x1x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x16x4x1x8xf32>) outs(%0 : tensor<2x4x16x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x8xf32>
    %2 = tensor.empty() : tensor<2x4x8x16xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xf32>) outs(%2 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x8xf32> into tensor<8x16x8xf32>
    %collapsed_4 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %4 = tensor.empty() : tensor<8x16x16xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%5 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_5 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<8x16x16xf32> into tensor<2x4x16x1x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x4x16x1x16xf32>) outs(%7 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.mulf %in, %cst_1 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x16x1x16xf32>
    %9 = tensor.empty() : tensor<1x16xi32>
    %10 = linalg.generic {indexing_maps = [#map18, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<16xi32>) outs(%9 : tensor<1x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x16xi32>
    %11 = tensor.empty() : tensor<1x16xi32>
    %12 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<1x16xi32>) outs(%11 : tensor<1x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      %58 = arith.addi %in, %c3_i32 : i32
      linalg.yield %58 : i32
    } -> tensor<1x16xi32>
    %13 = tensor.empty() : tensor<16x16xi32>
    %14 = linalg.generic {indexing_maps = [#map19, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<16xi32>) outs(%13 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %15 = tensor.empty() : tensor<16x16xi32>
    %16 = linalg.generic {indexing_maps = [#map20, #map8], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<1x16xi32>) outs(%15 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %17 = tensor.empty() : tensor<16x16xi1>
    %18 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%14, %16 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%17 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %58 = arith.cmpi sle, %in, %in_12 : i32
      linalg.yield %58 : i1
    } -> tensor<16x16xi1>
    %19 = tensor.empty() : tensor<1x16xi32>
    %20 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<1x16xi32>) outs(%19 : tensor<1x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      %58 = arith.subi %in, %c2_i32 : i32
      linalg.yield %58 : i32
    } -> tensor<1x16xi32>
    %21 = tensor.empty() : tensor<16x16xi32>
    %22 = linalg.generic {indexing_maps = [#map20, #map8], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<1x16xi32>) outs(%21 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %23 = tensor.empty() : tensor<16x16xi1>
    %24 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%14, %22 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%23 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %58 = arith.cmpi sge, %in, %in_12 : i32
      linalg.yield %58 : i1
    } -> tensor<16x16xi1>
    %25 = tensor.empty() : tensor<16x16xi1>
    %26 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%24, %18 : tensor<16x16xi1>, tensor<16x16xi1>) outs(%25 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %58 = arith.andi %in, %in_12 : i1
      linalg.yield %58 : i1
    } -> tensor<16x16xi1>
    %27 = tensor.empty() : tensor<2x4x16x16xi1>
    %28 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<16x16xi1>) outs(%27 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %29 = tensor.empty() : tensor<1x2x4x16x16xi1>
    %30 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x16x16xi1>) outs(%29 : tensor<1x2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x16x16xi1>
    %collapsed_6 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x16xf32> into tensor<2048xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 16] : tensor<2048xf32> into tensor<1x2x4x16x16xf32>
    %31 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30, %expanded_7 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>) outs(%31 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_12: f32, %out: f32):
      %58 = arith.select %in, %in_12, %cst_0 : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x4x16x16xf32>
    %33 = tensor.empty() : tensor<1x2x4x16xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<1x2x4x16x16xf32>) outs(%34 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.maximumf %out, %in : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x4x16xf32>
    %36 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<1x2x4x16xf32>) outs(%36 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %38 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32, %37 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%38 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %58 = arith.subf %in, %in_12 : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x4x16x16xf32>
    %40 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x2x4x16x16xf32>) outs(%40 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.exp %in : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x4x16x16xf32>
    %42 = tensor.empty() : tensor<1x2x4x16xf32>
    %43 = linalg.fill ins(%cst_2 : f32) outs(%42 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<1x2x4x16x16xf32>) outs(%43 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %out, %in : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x4x16xf32>
    %45 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x2x4x16xf32>) outs(%45 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %47 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%41, %46 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%47 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %58 = arith.divf %in, %in_12 : f32
      linalg.yield %58 : f32
    } -> tensor<1x2x4x16x16xf32>
    %49 = tensor.empty() : tensor<2x4x8x16xf32>
    %50 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xf32>) outs(%49 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %51 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x2x4x16x16xf32>) outs(%51 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %collapsed_8 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_9 = tensor.collapse_shape %52 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %53 = tensor.empty() : tensor<8x8x16xf32>
    %54 = linalg.fill ins(%cst_2 : f32) outs(%53 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %55 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%54 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_10 = tensor.expand_shape %55 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 16] : tensor<8x8x16xf32> into tensor<2x4x8x1x16xf32>
    %56 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x4x8x1x16xf32>) outs(%56 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %collapsed_11 = tensor.collapse_shape %57 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_11 : tensor<2x16x4x8xf32>
  }
  func.func public @window_causal(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>) -> tensor<2x16x4x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %c4_i32 = arith.constant 4 : i32
    %cst_1 = arith.constant 0.353553385 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]> : tensor<16xi32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x4x16x1x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x16x4x1x8xf32>) outs(%0 : tensor<2x4x16x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x8xf32>
    %2 = tensor.empty() : tensor<2x4x8x16xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xf32>) outs(%2 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x8xf32> into tensor<8x16x8xf32>
    %collapsed_4 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %4 = tensor.empty() : tensor<8x16x16xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%5 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_5 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<8x16x16xf32> into tensor<2x4x16x1x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x4x16x1x16xf32>) outs(%7 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.mulf %in, %cst_1 : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x16x1x16xf32>
    %9 = tensor.empty() : tensor<16x16xi32>
    %10 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %66 = linalg.index 0 : index
      %67 = arith.index_cast %66 : index to i32
      linalg.yield %67 : i32
    } -> tensor<16x16xi32>
    %11 = tensor.empty() : tensor<16x16xi32>
    %12 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel"]} outs(%11 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %66 = linalg.index 1 : index
      %67 = arith.index_cast %66 : index to i32
      linalg.yield %67 : i32
    } -> tensor<16x16xi32>
    %13 = tensor.empty() : tensor<16x16xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%10, %12 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%13 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %66 = arith.cmpi sge, %in, %in_12 : i32
      linalg.yield %66 : i1
    } -> tensor<16x16xi1>
    %15 = tensor.empty() : tensor<2x4x16x16xi1>
    %16 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<16x16xi1>) outs(%15 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %17 = tensor.empty() : tensor<1x16xi32>
    %18 = linalg.generic {indexing_maps = [#map18, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<16xi32>) outs(%17 : tensor<1x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x16xi32>
    %19 = tensor.empty() : tensor<1x16xi32>
    %20 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<1x16xi32>) outs(%19 : tensor<1x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      %66 = arith.addi %in, %c4_i32 : i32
      linalg.yield %66 : i32
    } -> tensor<1x16xi32>
    %21 = tensor.empty() : tensor<16x16xi32>
    %22 = linalg.generic {indexing_maps = [#map19, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<16xi32>) outs(%21 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %23 = tensor.empty() : tensor<16x16xi32>
    %24 = linalg.generic {indexing_maps = [#map20, #map8], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<1x16xi32>) outs(%23 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %25 = tensor.empty() : tensor<16x16xi1>
    %26 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%22, %24 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%25 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %66 = arith.cmpi sle, %in, %in_12 : i32
      linalg.yield %66 : i1
    } -> tensor<16x16xi1>
    %27 = tensor.empty() : tensor<16x16xi32>
    %28 = linalg.generic {indexing_maps = [#map18, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<16xi32>) outs(%27 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %29 = tensor.empty() : tensor<16x16xi1>
    %30 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%22, %28 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%29 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %66 = arith.cmpi sge, %in, %in_12 : i32
      linalg.yield %66 : i1
    } -> tensor<16x16xi1>
    %31 = tensor.empty() : tensor<16x16xi1>
    %32 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%30, %26 : tensor<16x16xi1>, tensor<16x16xi1>) outs(%31 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %66 = arith.andi %in, %in_12 : i1
      linalg.yield %66 : i1
    } -> tensor<16x16xi1>
    %33 = tensor.empty() : tensor<2x4x16x16xi1>
    %34 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<16x16xi1>) outs(%33 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %35 = tensor.empty() : tensor<2x4x16x16xi1>
    %36 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %34 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xi1>) outs(%35 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %66 = arith.andi %in, %in_12 : i1
      linalg.yield %66 : i1
    } -> tensor<2x4x16x16xi1>
    %37 = tensor.empty() : tensor<1x2x4x16x16xi1>
    %38 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x16x16xi1>) outs(%37 : tensor<1x2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x16x16xi1>
    %collapsed_6 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x16xf32> into tensor<2048xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 16] : tensor<2048xf32> into tensor<1x2x4x16x16xf32>
    %39 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_7 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>) outs(%39 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_12: f32, %out: f32):
      %66 = arith.select %in, %in_12, %cst_0 : f32
      linalg.yield %66 : f32
    } -> tensor<1x2x4x16x16xf32>
    %41 = tensor.empty() : tensor<1x2x4x16xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<1x2x4x16x16xf32>) outs(%42 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.maximumf %out, %in : f32
      linalg.yield %66 : f32
    } -> tensor<1x2x4x16xf32>
    %44 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x2x4x16xf32>) outs(%44 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %46 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40, %45 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%46 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %66 = arith.subf %in, %in_12 : f32
      linalg.yield %66 : f32
    } -> tensor<1x2x4x16x16xf32>
    %48 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x2x4x16x16xf32>) outs(%48 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = math.exp %in : f32
      linalg.yield %66 : f32
    } -> tensor<1x2x4x16x16xf32>
    %50 = tensor.empty() : tensor<1x2x4x16xf32>
    %51 = linalg.fill ins(%cst_2 : f32) outs(%50 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<1x2x4x16x16xf32>) outs(%51 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.addf %out, %in : f32
      linalg.yield %66 : f32
    } -> tensor<1x2x4x16xf32>
    %53 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x2x4x16xf32>) outs(%53 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %55 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%49, %54 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%55 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %66 = arith.divf %in, %in_12 : f32
      linalg.yield %66 : f32
    } -> tensor<1x2x4x16x16xf32>
    %57 = tensor.empty() : tensor<2x4x8x16xf32>
    %58 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xf32>) outs(%57 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %59 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x2x4x16x16xf32>) outs(%59 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %collapsed_8 = tensor.collapse_shape %58 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_9 = tensor.collapse_shape %60 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %61 = tensor.empty() : tensor<8x8x16xf32>
    %62 = linalg.fill ins(%cst_2 : f32) outs(%61 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %63 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%62 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_10 = tensor.expand_shape %63 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 16] : tensor<8x8x16xf32> into tensor<2x4x8x1x16xf32>
    %64 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x4x8x1x16xf32>) outs(%64 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %collapsed_11 = tensor.collapse_shape %65 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_11 : tensor<2x16x4x8xf32>
  }
  func.func public @lengths(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>, %arg3: tensor<2xi32>) -> tensor<2x16x4x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 0.353553385 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x4x16x1x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x16x4x1x8xf32>) outs(%0 : tensor<2x4x16x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x8xf32>
    %2 = tensor.empty() : tensor<2x4x8x16xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xf32>) outs(%2 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x8xf32> into tensor<8x16x8xf32>
    %collapsed_3 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %4 = tensor.empty() : tensor<8x16x16xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%5 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_4 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<8x16x16xf32> into tensor<2x4x16x1x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x4x16x1x16xf32>) outs(%7 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.mulf %in, %cst_1 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x16x1x16xf32>
    %9 = tensor.empty() : tensor<16xi32>
    %10 = linalg.generic {indexing_maps = [#map21], iterator_types = ["parallel"]} outs(%9 : tensor<16xi32>) {
    ^bb0(%out: i32):
      %48 = linalg.index 0 : index
      %49 = arith.index_cast %48 : index to i32
      linalg.yield %49 : i32
    } -> tensor<16xi32>
    %11 = tensor.empty() : tensor<2x1x16xi32>
    %12 = linalg.generic {indexing_maps = [#map22, #map23], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<16xi32>) outs(%11 : tensor<2x1x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x16xi32>
    %13 = tensor.empty() : tensor<2x1x16xi32>
    %14 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2xi32>) outs(%13 : tensor<2x1x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x16xi32>
    %15 = tensor.empty() : tensor<2x1x16xi1>
    %16 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<2x1x16xi32>, tensor<2x1x16xi32>) outs(%15 : tensor<2x1x16xi1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %48 = arith.cmpi slt, %in, %in_11 : i32
      linalg.yield %48 : i1
    } -> tensor<2x1x16xi1>
    %17 = tensor.empty() : tensor<2x4x16x16xi1>
    %18 = linalg.generic {indexing_maps = [#map25, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x1x16xi1>) outs(%17 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %19 = tensor.empty() : tensor<1x2x4x16x16xi1>
    %20 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x4x16x16xi1>) outs(%19 : tensor<1x2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x16x16xi1>
    %collapsed_5 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x16xf32> into tensor<2048xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 16] : tensor<2048xf32> into tensor<1x2x4x16x16xf32>
    %21 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_6 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>) outs(%21 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_11: f32, %out: f32):
      %48 = arith.select %in, %in_11, %cst_0 : f32
      linalg.yield %48 : f32
    } -> tensor<1x2x4x16x16xf32>
    %23 = tensor.empty() : tensor<1x2x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<1x2x4x16x16xf32>) outs(%24 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.maximumf %out, %in : f32
      linalg.yield %48 : f32
    } -> tensor<1x2x4x16xf32>
    %26 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x2x4x16xf32>) outs(%26 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %28 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22, %27 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%28 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %48 = arith.subf %in, %in_11 : f32
      linalg.yield %48 : f32
    } -> tensor<1x2x4x16x16xf32>
    %30 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x2x4x16x16xf32>) outs(%30 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<1x2x4x16x16xf32>
    %32 = tensor.empty() : tensor<1x2x4x16xf32>
    %33 = linalg.fill ins(%cst_2 : f32) outs(%32 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<1x2x4x16x16xf32>) outs(%33 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %out, %in : f32
      linalg.yield %48 : f32
    } -> tensor<1x2x4x16xf32>
    %35 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x2x4x16xf32>) outs(%35 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %37 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31, %36 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%37 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %48 = arith.divf %in, %in_11 : f32
      linalg.yield %48 : f32
    } -> tensor<1x2x4x16x16xf32>
    %39 = tensor.empty() : tensor<2x4x8x16xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xf32>) outs(%39 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %41 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x2x4x16x16xf32>) outs(%41 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %collapsed_7 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_8 = tensor.collapse_shape %42 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %43 = tensor.empty() : tensor<8x8x16xf32>
    %44 = linalg.fill ins(%cst_2 : f32) outs(%43 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %45 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%44 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_9 = tensor.expand_shape %45 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 16] : tensor<8x8x16xf32> into tensor<2x4x8x1x16xf32>
    %46 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x8x1x16xf32>) outs(%46 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %collapsed_10 = tensor.collapse_shape %47 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_10 : tensor<2x16x4x8xf32>
  }
  func.func public @query_lengths(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>, %arg3: tensor<2xi32>, %arg4: tensor<2xi32>) -> tensor<2x16x4x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 0.353553385 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x4x16x1x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x16x4x1x8xf32>) outs(%0 : tensor<2x4x16x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x8xf32>
    %2 = tensor.empty() : tensor<2x4x8x16xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xf32>) outs(%2 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x8xf32> into tensor<8x16x8xf32>
    %collapsed_3 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %4 = tensor.empty() : tensor<8x16x16xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%5 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_4 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<8x16x16xf32> into tensor<2x4x16x1x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x4x16x1x16xf32>) outs(%7 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.mulf %in, %cst_1 : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x16x1x16xf32>
    %9 = tensor.empty() : tensor<16xi32>
    %10 = linalg.generic {indexing_maps = [#map21], iterator_types = ["parallel"]} outs(%9 : tensor<16xi32>) {
    ^bb0(%out: i32):
      %72 = linalg.index 0 : index
      %73 = arith.index_cast %72 : index to i32
      linalg.yield %73 : i32
    } -> tensor<16xi32>
    %11 = tensor.empty() : tensor<2x16x1xi32>
    %12 = linalg.generic {indexing_maps = [#map26, #map23], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<16xi32>) outs(%11 : tensor<2x16x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x16x1xi32>
    %13 = tensor.empty() : tensor<2x16x1xi32>
    %14 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2xi32>) outs(%13 : tensor<2x16x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x16x1xi32>
    %15 = tensor.empty() : tensor<2x16x1xi1>
    %16 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<2x16x1xi32>, tensor<2x16x1xi32>) outs(%15 : tensor<2x16x1xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %72 = arith.cmpi slt, %in, %in_12 : i32
      linalg.yield %72 : i1
    } -> tensor<2x16x1xi1>
    %17 = tensor.empty() : tensor<2x1x16xi32>
    %18 = linalg.generic {indexing_maps = [#map22, #map23], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<16xi32>) outs(%17 : tensor<2x1x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x16xi32>
    %19 = tensor.empty() : tensor<2x1x16xi32>
    %20 = linalg.generic {indexing_maps = [#map24, #map23], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<2xi32>) outs(%19 : tensor<2x1x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x16xi32>
    %21 = tensor.empty() : tensor<2x1x16xi1>
    %22 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<2x1x16xi32>, tensor<2x1x16xi32>) outs(%21 : tensor<2x1x16xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %72 = arith.cmpi slt, %in, %in_12 : i32
      linalg.yield %72 : i1
    } -> tensor<2x1x16xi1>
    %23 = tensor.empty() : tensor<2x16x16xi1>
    %24 = linalg.generic {indexing_maps = [#map27, #map23], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x16x1xi1>) outs(%23 : tensor<2x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x16x16xi1>
    %25 = tensor.empty() : tensor<2x16x16xi1>
    %26 = linalg.generic {indexing_maps = [#map28, #map23], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x1x16xi1>) outs(%25 : tensor<2x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x16x16xi1>
    %27 = tensor.empty() : tensor<2x16x16xi1>
    %28 = linalg.generic {indexing_maps = [#map23, #map23, #map23], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %26 : tensor<2x16x16xi1>, tensor<2x16x16xi1>) outs(%27 : tensor<2x16x16xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %72 = arith.andi %in, %in_12 : i1
      linalg.yield %72 : i1
    } -> tensor<2x16x16xi1>
    %29 = tensor.empty() : tensor<2x4x16x16xi1>
    %30 = linalg.generic {indexing_maps = [#map29, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x16x16xi1>) outs(%29 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %31 = tensor.empty() : tensor<1x2x4x16x16xi1>
    %32 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x16x16xi1>) outs(%31 : tensor<1x2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x16x16xi1>
    %collapsed_5 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x16xf32> into tensor<2048xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 16] : tensor<2048xf32> into tensor<1x2x4x16x16xf32>
    %33 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32, %expanded_6 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>) outs(%33 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_12: f32, %out: f32):
      %72 = arith.select %in, %in_12, %cst_0 : f32
      linalg.yield %72 : f32
    } -> tensor<1x2x4x16x16xf32>
    %35 = tensor.empty() : tensor<1x2x4x16xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<1x2x4x16x16xf32>) outs(%36 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.maximumf %out, %in : f32
      linalg.yield %72 : f32
    } -> tensor<1x2x4x16xf32>
    %38 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %39 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<1x2x4x16xf32>) outs(%38 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %40 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%34, %39 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%40 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %72 = arith.subf %in, %in_12 : f32
      linalg.yield %72 : f32
    } -> tensor<1x2x4x16x16xf32>
    %42 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x2x4x16x16xf32>) outs(%42 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = math.exp %in : f32
      linalg.yield %72 : f32
    } -> tensor<1x2x4x16x16xf32>
    %44 = tensor.empty() : tensor<1x2x4x16xf32>
    %45 = linalg.fill ins(%cst_2 : f32) outs(%44 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x2x4x16x16xf32>) outs(%45 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.addf %out, %in : f32
      linalg.yield %72 : f32
    } -> tensor<1x2x4x16xf32>
    %47 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x2x4x16xf32>) outs(%47 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %49 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%43, %48 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%49 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %72 = arith.divf %in, %in_12 : f32
      linalg.yield %72 : f32
    } -> tensor<1x2x4x16x16xf32>
    %51 = tensor.empty() : tensor<2x4x8x16xf32>
    %52 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xf32>) outs(%51 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %53 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x2x4x16x16xf32>) outs(%53 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %collapsed_7 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_8 = tensor.collapse_shape %54 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %55 = tensor.empty() : tensor<8x8x16xf32>
    %56 = linalg.fill ins(%cst_2 : f32) outs(%55 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %57 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%56 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_9 = tensor.expand_shape %57 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 16] : tensor<8x8x16xf32> into tensor<2x4x8x1x16xf32>
    %58 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x8x1x16xf32>) outs(%58 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %60 = tensor.empty() : tensor<2x16xi32>
    %61 = linalg.generic {indexing_maps = [#map18, #map8], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<16xi32>) outs(%60 : tensor<2x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x16xi32>
    %62 = tensor.empty() : tensor<2x16xi32>
    %63 = linalg.generic {indexing_maps = [#map19, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2xi32>) outs(%62 : tensor<2x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x16xi32>
    %64 = tensor.empty() : tensor<2x16xi1>
    %65 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%61, %63 : tensor<2x16xi32>, tensor<2x16xi32>) outs(%64 : tensor<2x16xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %72 = arith.cmpi slt, %in, %in_12 : i32
      linalg.yield %72 : i1
    } -> tensor<2x16xi1>
    %66 = tensor.empty() : tensor<2x16xf32>
    %67 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<2x16xi1>) outs(%66 : tensor<2x16xf32>) {
    ^bb0(%in: i1, %out: f32):
      %72 = arith.uitofp %in : i1 to f32
      linalg.yield %72 : f32
    } -> tensor<2x16xf32>
    %expanded_10 = tensor.expand_shape %67 [[0], [1, 2, 3]] output_shape [2, 16, 1, 1] : tensor<2x16xf32> into tensor<2x16x1x1xf32>
    %68 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %69 = linalg.generic {indexing_maps = [#map30, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x16x1x1xf32>) outs(%68 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %70 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%59, %69 : tensor<1x2x16x4x8xf32>, tensor<1x2x16x4x8xf32>) outs(%70 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %72 = arith.mulf %in, %in_12 : f32
      linalg.yield %72 : f32
    } -> tensor<1x2x16x4x8xf32>
    %collapsed_11 = tensor.collapse_shape %71 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_11 : tensor<2x16x4x8xf32>
  }
  func.func public @residual(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>) -> (tensor<2x16x4x8xf32>, tensor<2x16x4xf32>) {
    %cst = arith.constant 0x7F800000 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.353553385 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x4x16x1x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x16x4x1x8xf32>) outs(%0 : tensor<2x4x16x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x8xf32>
    %2 = tensor.empty() : tensor<2x4x8x16xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xf32>) outs(%2 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x8xf32> into tensor<8x16x8xf32>
    %collapsed_3 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %4 = tensor.empty() : tensor<8x16x16xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%5 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_4 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<8x16x16xf32> into tensor<2x4x16x1x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x4x16x1x16xf32>) outs(%7 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.mulf %in, %cst_1 : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x16x1x16xf32>
    %9 = tensor.empty() : tensor<2x4x16x1xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x16x1x16xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.maximumf %out, %in : f32
      linalg.yield %55 : f32
    } -> tensor<2x4x16x1xf32>
    %collapsed_5 = tensor.collapse_shape %11 [[0, 1, 2, 3]] : tensor<2x4x16x1xf32> into tensor<128xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0, 1, 2, 3]] output_shape [1, 2, 4, 16] : tensor<128xf32> into tensor<1x2x4x16xf32>
    %collapsed_7 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x16xf32> into tensor<2048xf32>
    %expanded_8 = tensor.expand_shape %collapsed_7 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 16] : tensor<2048xf32> into tensor<1x2x4x16x16xf32>
    %12 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x2x4x16xf32>) outs(%12 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %14 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %13 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%14 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %55 = arith.subf %in, %in_16 : f32
      linalg.yield %55 : f32
    } -> tensor<1x2x4x16x16xf32>
    %16 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x2x4x16x16xf32>) outs(%16 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.exp %in : f32
      linalg.yield %55 : f32
    } -> tensor<1x2x4x16x16xf32>
    %18 = tensor.empty() : tensor<1x2x4x16xf32>
    %19 = linalg.fill ins(%cst_2 : f32) outs(%18 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x2x4x16x16xf32>) outs(%19 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.addf %out, %in : f32
      linalg.yield %55 : f32
    } -> tensor<1x2x4x16xf32>
    %21 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x2x4x16xf32>) outs(%21 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %23 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17, %22 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%23 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %55 = arith.divf %in, %in_16 : f32
      linalg.yield %55 : f32
    } -> tensor<1x2x4x16x16xf32>
    %25 = tensor.empty() : tensor<2x4x8x16xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xf32>) outs(%25 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %27 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x2x4x16x16xf32>) outs(%27 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %collapsed_9 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_10 = tensor.collapse_shape %28 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %29 = tensor.empty() : tensor<8x8x16xf32>
    %30 = linalg.fill ins(%cst_2 : f32) outs(%29 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %31 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%30 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_11 = tensor.expand_shape %31 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 16] : tensor<8x8x16xf32> into tensor<2x4x8x1x16xf32>
    %32 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x4x8x1x16xf32>) outs(%32 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %34 = tensor.empty() : tensor<2x4x16x1xi1>
    %35 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x16x1xf32>) outs(%34 : tensor<2x4x16x1xi1>) {
    ^bb0(%in: f32, %out: i1):
      %55 = math.absf %in : f32
      %56 = arith.cmpf one, %55, %cst : f32
      linalg.yield %56 : i1
    } -> tensor<2x4x16x1xi1>
    %collapsed_12 = tensor.collapse_shape %35 [[0, 1, 2, 3]] : tensor<2x4x16x1xi1> into tensor<128xi1>
    %expanded_13 = tensor.expand_shape %collapsed_12 [[0, 1, 2, 3]] output_shape [1, 2, 4, 16] : tensor<128xi1> into tensor<1x2x4x16xi1>
    %36 = tensor.empty() : tensor<1x2x4x16xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_6 : tensor<1x2x4x16xi1>, tensor<1x2x4x16xf32>) outs(%36 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: i1, %in_16: f32, %out: f32):
      %55 = arith.select %in, %in_16, %cst_2 : f32
      linalg.yield %55 : f32
    } -> tensor<1x2x4x16xf32>
    %38 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %39 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<1x2x4x16xf32>) outs(%38 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %40 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %39 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%40 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %55 = arith.subf %in, %in_16 : f32
      linalg.yield %55 : f32
    } -> tensor<1x2x4x16x16xf32>
    %42 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x2x4x16x16xf32>) outs(%42 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.exp %in : f32
      linalg.yield %55 : f32
    } -> tensor<1x2x4x16x16xf32>
    %44 = tensor.empty() : tensor<1x2x4x16xf32>
    %45 = linalg.fill ins(%cst_2 : f32) outs(%44 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x2x4x16x16xf32>) outs(%45 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.addf %out, %in : f32
      linalg.yield %55 : f32
    } -> tensor<1x2x4x16xf32>
    %47 = tensor.empty() : tensor<1x2x4x16xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x2x4x16xf32>) outs(%47 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.absf %in : f32
      linalg.yield %55 : f32
    } -> tensor<1x2x4x16xf32>
    %49 = tensor.empty() : tensor<1x2x4x16xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x2x4x16xf32>) outs(%49 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.log %in : f32
      linalg.yield %55 : f32
    } -> tensor<1x2x4x16xf32>
    %51 = tensor.empty() : tensor<1x2x4x16xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %37 : tensor<1x2x4x16xf32>, tensor<1x2x4x16xf32>) outs(%51 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %55 = arith.addf %in, %in_16 : f32
      linalg.yield %55 : f32
    } -> tensor<1x2x4x16xf32>
    %53 = tensor.empty() : tensor<1x2x16x4xf32>
    %54 = linalg.generic {indexing_maps = [#map31, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x2x4x16xf32>) outs(%53 : tensor<1x2x16x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4xf32>
    %collapsed_14 = tensor.collapse_shape %33 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xf32> into tensor<2x16x4x8xf32>
    %collapsed_15 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<1x2x16x4xf32> into tensor<2x16x4xf32>
    return %collapsed_14, %collapsed_15 : tensor<2x16x4x8xf32>, tensor<2x16x4xf32>
  }
  func.func public @cross(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x24x4x8xf32>, %arg2: tensor<2x24x4x8xf32>) -> tensor<2x16x4x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.353553385 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x4x16x1x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x16x4x1x8xf32>) outs(%0 : tensor<2x4x16x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x8xf32>
    %2 = tensor.empty() : tensor<2x4x8x24xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x24x4x8xf32>) outs(%2 : tensor<2x4x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x24xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x8xf32> into tensor<8x16x8xf32>
    %collapsed_2 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x8x24xf32> into tensor<8x8x24xf32>
    %4 = tensor.empty() : tensor<8x16x24xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<8x16x24xf32>) -> tensor<8x16x24xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x16x8xf32>, tensor<8x8x24xf32>) outs(%5 : tensor<8x16x24xf32>) -> tensor<8x16x24xf32>
    %expanded_3 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 24] : tensor<8x16x24xf32> into tensor<2x4x16x1x24xf32>
    %7 = tensor.empty() : tensor<2x4x16x1x24xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x4x16x1x24xf32>) outs(%7 : tensor<2x4x16x1x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.mulf %in, %cst_0 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x16x1x24xf32>
    %9 = tensor.empty() : tensor<2x4x16x1xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x16x1x24xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.maximumf %out, %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x16x1xf32>
    %collapsed_4 = tensor.collapse_shape %11 [[0, 1, 2, 3]] : tensor<2x4x16x1xf32> into tensor<128xf32>
    %expanded_5 = tensor.expand_shape %collapsed_4 [[0, 1, 2, 3]] output_shape [1, 2, 4, 16] : tensor<128xf32> into tensor<1x2x4x16xf32>
    %collapsed_6 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x24xf32> into tensor<3072xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 24] : tensor<3072xf32> into tensor<1x2x4x16x24xf32>
    %12 = tensor.empty() : tensor<1x2x4x16x24xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x2x4x16xf32>) outs(%12 : tensor<1x2x4x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x24xf32>
    %14 = tensor.empty() : tensor<1x2x4x16x24xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %13 : tensor<1x2x4x16x24xf32>, tensor<1x2x4x16x24xf32>) outs(%14 : tensor<1x2x4x16x24xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.subf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<1x2x4x16x24xf32>
    %16 = tensor.empty() : tensor<1x2x4x16x24xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x2x4x16x24xf32>) outs(%16 : tensor<1x2x4x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<1x2x4x16x24xf32>
    %18 = tensor.empty() : tensor<1x2x4x16xf32>
    %19 = linalg.fill ins(%cst_1 : f32) outs(%18 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x2x4x16x24xf32>) outs(%19 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %out, %in : f32
      linalg.yield %34 : f32
    } -> tensor<1x2x4x16xf32>
    %21 = tensor.empty() : tensor<1x2x4x16x24xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x2x4x16xf32>) outs(%21 : tensor<1x2x4x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x24xf32>
    %23 = tensor.empty() : tensor<1x2x4x16x24xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17, %22 : tensor<1x2x4x16x24xf32>, tensor<1x2x4x16x24xf32>) outs(%23 : tensor<1x2x4x16x24xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %34 = arith.divf %in, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<1x2x4x16x24xf32>
    %25 = tensor.empty() : tensor<2x4x8x24xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x24x4x8xf32>) outs(%25 : tensor<2x4x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x24xf32>
    %27 = tensor.empty() : tensor<2x4x24x1x16xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x2x4x16x24xf32>) outs(%27 : tensor<2x4x24x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x24x1x16xf32>
    %collapsed_8 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x4x8x24xf32> into tensor<8x8x24xf32>
    %collapsed_9 = tensor.collapse_shape %28 [[0, 1], [2], [3, 4]] : tensor<2x4x24x1x16xf32> into tensor<8x24x16xf32>
    %29 = tensor.empty() : tensor<8x8x16xf32>
    %30 = linalg.fill ins(%cst_1 : f32) outs(%29 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %31 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x8x24xf32>, tensor<8x24x16xf32>) outs(%30 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_10 = tensor.expand_shape %31 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 16] : tensor<8x8x16xf32> into tensor<2x4x8x1x16xf32>
    %32 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x4x8x1x16xf32>) outs(%32 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %collapsed_11 = tensor.collapse_shape %33 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_11 : tensor<2x16x4x8xf32>
  }
}
