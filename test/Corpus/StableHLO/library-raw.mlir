// library-raw.mlir: made by jax_forms.py; do not edit.
#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
module {
  func.func public @plain(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>) -> tensor<2x16x4x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.353553385 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x4x16x1x16xf32>) -> tensor<2x4x16x1x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x16x4x1x8xf32>, tensor<2x16x4x8xf32>) outs(%1 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %21 = arith.mulf %in, %in_6 : f32
      %22 = arith.addf %out, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x16x1x16xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x4x16x1x16xf32>) outs(%0 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.mulf %in, %cst_0 : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x16x1x16xf32>
    %4 = tensor.empty() : tensor<2x4x16x1xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%3 : tensor<2x4x16x1x16xf32>) outs(%5 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.maximumf %out, %in : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x16x1xf32>
    %collapsed = tensor.collapse_shape %6 [[0, 1, 2, 3]] : tensor<2x4x16x1xf32> into tensor<128xf32>
    %expanded_2 = tensor.expand_shape %collapsed [[0, 1, 2, 3]] output_shape [1, 2, 4, 16] : tensor<128xf32> into tensor<1x2x4x16xf32>
    %collapsed_3 = tensor.collapse_shape %3 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x16xf32> into tensor<2048xf32>
    %expanded_4 = tensor.expand_shape %collapsed_3 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 16] : tensor<2048xf32> into tensor<1x2x4x16x16xf32>
    %7 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_2 : tensor<1x2x4x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4, %8 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %21 = arith.subf %in, %in_6 : f32
      linalg.yield %21 : f32
    } -> tensor<1x2x4x16x16xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x2x4x16x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.exp %in : f32
      linalg.yield %21 : f32
    } -> tensor<1x2x4x16x16xf32>
    %11 = tensor.empty() : tensor<1x2x4x16xf32>
    %12 = linalg.fill ins(%cst_1 : f32) outs(%11 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<1x2x4x16x16xf32>) outs(%12 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %out, %in : f32
      linalg.yield %21 : f32
    } -> tensor<1x2x4x16xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x2x4x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %21 = arith.divf %in, %in_6 : f32
      linalg.yield %21 : f32
    } -> tensor<1x2x4x16x16xf32>
    %16 = tensor.empty() : tensor<2x4x8x1x16xf32>
    %17 = linalg.fill ins(%cst_1 : f32) outs(%16 : tensor<2x4x8x1x16xf32>) -> tensor<2x4x8x1x16xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %15 : tensor<2x16x4x8xf32>, tensor<1x2x4x16x16xf32>) outs(%17 : tensor<2x4x8x1x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %21 = arith.mulf %in, %in_6 : f32
      %22 = arith.addf %out, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x8x1x16xf32>
    %19 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x4x8x1x16xf32>) outs(%19 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %collapsed_5 = tensor.collapse_shape %20 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_5 : tensor<2x16x4x8xf32>
  }
  func.func public @plain_bf16(%arg0: tensor<2x16x4x8xbf16>, %arg1: tensor<2x16x4x8xbf16>, %arg2: tensor<2x16x4x8xbf16>) -> tensor<2x16x4x8xbf16> {
    %cst = arith.constant 0.000000e+00 : bf16
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.353553385 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xbf16> into tensor<2x16x4x1x8xbf16>
    %0 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<2x4x16x1x16xf32>) -> tensor<2x4x16x1x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x16x4x1x8xbf16>, tensor<2x16x4x8xbf16>) outs(%1 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: f32):
      %23 = arith.extf %in : bf16 to f32
      %24 = arith.extf %in_7 : bf16 to f32
      %25 = arith.mulf %23, %24 : f32
      %26 = arith.addf %out, %25 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4x16x1x16xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x4x16x1x16xf32>) outs(%0 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.mulf %in, %cst_1 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x16x1x16xf32>
    %4 = tensor.empty() : tensor<2x4x16x1xf32>
    %5 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%3 : tensor<2x4x16x1x16xf32>) outs(%5 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.maximumf %out, %in : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x16x1xf32>
    %collapsed = tensor.collapse_shape %6 [[0, 1, 2, 3]] : tensor<2x4x16x1xf32> into tensor<128xf32>
    %expanded_3 = tensor.expand_shape %collapsed [[0, 1, 2, 3]] output_shape [1, 2, 4, 16] : tensor<128xf32> into tensor<1x2x4x16xf32>
    %collapsed_4 = tensor.collapse_shape %3 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x16xf32> into tensor<2048xf32>
    %expanded_5 = tensor.expand_shape %collapsed_4 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 16] : tensor<2048xf32> into tensor<1x2x4x16x16xf32>
    %7 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<1x2x4x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5, %8 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %23 = arith.subf %in, %in_7 : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x4x16x16xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x2x4x16x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.exp %in : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x4x16x16xf32>
    %11 = tensor.empty() : tensor<1x2x4x16xf32>
    %12 = linalg.fill ins(%cst_2 : f32) outs(%11 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<1x2x4x16x16xf32>) outs(%12 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %out, %in : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x4x16xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x2x4x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %23 = arith.divf %in, %in_7 : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x4x16x16xf32>
    %16 = tensor.empty() : tensor<1x2x4x16x16xbf16>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x2x4x16x16xf32>) outs(%16 : tensor<1x2x4x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %23 = arith.truncf %in : f32 to bf16
      linalg.yield %23 : bf16
    } -> tensor<1x2x4x16x16xbf16>
    %18 = tensor.empty() : tensor<2x4x8x1x16xbf16>
    %19 = linalg.fill ins(%cst : bf16) outs(%18 : tensor<2x4x8x1x16xbf16>) -> tensor<2x4x8x1x16xbf16>
    %20 = linalg.generic {indexing_maps = [#map5, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %17 : tensor<2x16x4x8xbf16>, tensor<1x2x4x16x16xbf16>) outs(%19 : tensor<2x4x8x1x16xbf16>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: bf16):
      %23 = arith.mulf %in, %in_7 : bf16
      %24 = arith.addf %out, %23 : bf16
      linalg.yield %24 : bf16
    } -> tensor<2x4x8x1x16xbf16>
    %21 = tensor.empty() : tensor<1x2x16x4x8xbf16>
    %22 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x8x1x16xbf16>) outs(%21 : tensor<1x2x16x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x16x4x8xbf16>
    %collapsed_6 = tensor.collapse_shape %22 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xbf16> into tensor<2x16x4x8xbf16>
    return %collapsed_6 : tensor<2x16x4x8xbf16>
  }
  func.func public @grouped_causal(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x2x8xf32>, %arg2: tensor<2x16x2x8xf32>) -> tensor<2x16x4x8xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.353553385 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 16, 2, 2, 8] : tensor<2x16x4x8xf32> into tensor<2x16x2x2x8xf32>
    %0 = tensor.empty() : tensor<2x2x16x2x16xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x2x16x2x16xf32>) -> tensor<2x2x16x2x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x16x2x2x8xf32>, tensor<2x16x2x8xf32>) outs(%1 : tensor<2x2x16x2x16xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %34 = arith.mulf %in, %in_3 : f32
      %35 = arith.addf %out, %34 : f32
      linalg.yield %35 : f32
    } -> tensor<2x2x16x2x16xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x2x16x2x16xf32>) outs(%0 : tensor<2x2x16x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.mulf %in, %cst_0 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x16x2x16xf32>
    %4 = tensor.empty() : tensor<16x16xi32>
    %5 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel"]} outs(%4 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %34 = linalg.index 0 : index
      %35 = arith.index_cast %34 : index to i32
      linalg.yield %35 : i32
    } -> tensor<16x16xi32>
    %6 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel"]} outs(%4 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %34 = linalg.index 1 : index
      %35 = arith.index_cast %34 : index to i32
      linalg.yield %35 : i32
    } -> tensor<16x16xi32>
    %7 = tensor.empty() : tensor<16x16xi1>
    %8 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%5, %6 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%7 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_3: i32, %out: i1):
      %34 = arith.cmpi sge, %in, %in_3 : i32
      linalg.yield %34 : i1
    } -> tensor<16x16xi1>
    %9 = tensor.empty() : tensor<2x2x16x16xi1>
    %10 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<16x16xi1>) outs(%9 : tensor<2x2x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x16x16xi1>
    %11 = tensor.empty() : tensor<2x2x2x16x16xi1>
    %12 = linalg.generic {indexing_maps = [#map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x2x16x16xi1>) outs(%11 : tensor<2x2x2x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x16x16xi1>
    %13 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %14 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%13 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<2x2x16x2x16xf32>) outs(%13 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12, %15, %14 : tensor<2x2x2x16x16xi1>, tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%13 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: i1, %in_3: f32, %in_4: f32, %out: f32):
      %34 = arith.select %in, %in_3, %in_4 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x2x16x16xf32>
    %17 = tensor.empty() : tensor<2x2x2x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x2x2x16x16xf32>) outs(%18 : tensor<2x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.maximumf %out, %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x2x16xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x2x2x16xf32>) outs(%13 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16, %20 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%13 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %34 = arith.subf %in, %in_3 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x2x16x16xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x2x2x16x16xf32>) outs(%13 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x2x16x16xf32>
    %23 = linalg.fill ins(%cst_1 : f32) outs(%17 : tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x2x2x16x16xf32>) outs(%23 : tensor<2x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %out, %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x2x16xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x2x2x16xf32>) outs(%13 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%13 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %34 = arith.divf %in, %in_3 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x2x16x16xf32>
    %27 = tensor.empty() : tensor<2x2x8x2x16xf32>
    %28 = linalg.fill ins(%cst_1 : f32) outs(%27 : tensor<2x2x8x2x16xf32>) -> tensor<2x2x8x2x16xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %26 : tensor<2x16x2x8xf32>, tensor<2x2x2x16x16xf32>) outs(%28 : tensor<2x2x8x2x16xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %34 = arith.mulf %in, %in_3 : f32
      %35 = arith.addf %out, %34 : f32
      linalg.yield %35 : f32
    } -> tensor<2x2x8x2x16xf32>
    %30 = tensor.empty() : tensor<2x2x16x2x8xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x2x8x2x16xf32>) outs(%30 : tensor<2x2x16x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x2x8xf32>
    %32 = tensor.empty() : tensor<2x16x2x2x8xf32>
    %33 = linalg.generic {indexing_maps = [#map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x2x16x2x8xf32>) outs(%32 : tensor<2x16x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x2x2x8xf32>
    %collapsed = tensor.collapse_shape %33 [[0], [1], [2, 3], [4]] : tensor<2x16x2x2x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed : tensor<2x16x4x8xf32>
  }
}
