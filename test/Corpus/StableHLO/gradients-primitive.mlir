// gradients-primitive.mlir: made by jax_forms.py; do not edit.
#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d5, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d4, d5)>
#map7 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d0, d1, d5, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d4, d5, d2)>
#map10 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d5)>
#map12 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d4)>
module {
  func.func public @library_plain(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>, %arg3: tensor<2x16x4x8xf32>) -> (tensor<2x16x4x8xf32> {jax.result_info = "result[0]"}, tensor<2x16x4x8xf32> {jax.result_info = "result[1]"}, tensor<2x16x4x8xf32> {jax.result_info = "result[2]"}, tensor<2x16x4x8xf32> {jax.result_info = "result[3]"}) {
    %cst = arith.constant dense<1.000000e+00> : tensor<1x2x4x16x1xf32>
    %cst_0 = arith.constant dense<0xFF800000> : tensor<2x4x16x1xf32>
    %cst_1 = arith.constant dense<0.353553385> : tensor<2x4x16x1x16xf32>
    %cst_2 = arith.constant 0xFF800000 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %1 = linalg.fill ins(%cst_3 : f32) outs(%0 : tensor<2x4x16x1x16xf32>) -> tensor<2x4x16x1x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x16x4x1x8xf32>, tensor<2x16x4x8xf32>) outs(%1 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %28 = arith.mulf %in, %in_39 : f32
      %29 = arith.addf %out, %28 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x16x1x16xf32>
    %mapped = linalg.map { arith.mulf } ins(%2, %cst_1 : tensor<2x4x16x1x16xf32>, tensor<2x4x16x1x16xf32>) outs(%0 : tensor<2x4x16x1x16xf32>)
    %3 = tensor.empty() : tensor<2x4x16x1xf32>
    %4 = linalg.fill ins(%cst_2 : f32) outs(%3 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped : tensor<2x4x16x1x16xf32>) outs(%4 : tensor<2x4x16x1xf32>) dimensions = [4] 
    %mapped_4 = linalg.map { arith.maximumf } ins(%cst_0, %reduced : tensor<2x4x16x1xf32>, tensor<2x4x16x1xf32>) outs(%3 : tensor<2x4x16x1xf32>)
    %5 = tensor.empty() : tensor<1x2x4x16xf32>
    %transposed = linalg.transpose ins(%mapped_4 : tensor<2x4x16x1xf32>) outs(%5 : tensor<1x2x4x16xf32>) permutation = [3, 0, 1, 2] 
    %6 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %broadcasted = linalg.broadcast ins(%transposed : tensor<1x2x4x16xf32>) outs(%6 : tensor<1x2x4x16x1xf32>) dimensions = [4] 
    %7 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %transposed_5 = linalg.transpose ins(%mapped : tensor<2x4x16x1x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>) permutation = [3, 0, 1, 2, 4] 
    %collapsed = tensor.collapse_shape %broadcasted [[0], [1], [2], [3, 4]] : tensor<1x2x4x16x1xf32> into tensor<1x2x4x16xf32>
    %broadcasted_6 = linalg.broadcast ins(%collapsed : tensor<1x2x4x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>) dimensions = [4] 
    %mapped_7 = linalg.map { arith.subf } ins(%transposed_5, %broadcasted_6 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>)
    %mapped_8 = linalg.map { math.exp } ins(%mapped_7 : tensor<1x2x4x16x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>)
    %8 = linalg.fill ins(%cst_3 : f32) outs(%5 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %reduced_9 = linalg.reduce { arith.addf } ins(%mapped_8 : tensor<1x2x4x16x16xf32>) outs(%8 : tensor<1x2x4x16xf32>) dimensions = [4] 
    %broadcasted_10 = linalg.broadcast ins(%reduced_9 : tensor<1x2x4x16xf32>) outs(%6 : tensor<1x2x4x16x1xf32>) dimensions = [4] 
    %collapsed_11 = tensor.collapse_shape %broadcasted_10 [[0], [1], [2], [3, 4]] : tensor<1x2x4x16x1xf32> into tensor<1x2x4x16xf32>
    %broadcasted_12 = linalg.broadcast ins(%collapsed_11 : tensor<1x2x4x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>) dimensions = [4] 
    %mapped_13 = linalg.map { arith.divf } ins(%mapped_8, %broadcasted_12 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>)
    %mapped_14 = linalg.map { arith.mulf } ins(%broadcasted_10, %broadcasted_10 : tensor<1x2x4x16x1xf32>, tensor<1x2x4x16x1xf32>) outs(%6 : tensor<1x2x4x16x1xf32>)
    %mapped_15 = linalg.map { arith.divf } ins(%cst, %mapped_14 : tensor<1x2x4x16x1xf32>, tensor<1x2x4x16x1xf32>) outs(%6 : tensor<1x2x4x16x1xf32>)
    %9 = tensor.empty() : tensor<2x4x8x1x16xf32>
    %10 = linalg.fill ins(%cst_3 : f32) outs(%9 : tensor<2x4x8x1x16xf32>) -> tensor<2x4x8x1x16xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_13 : tensor<2x16x4x8xf32>, tensor<1x2x4x16x16xf32>) outs(%10 : tensor<2x4x8x1x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %28 = arith.mulf %in, %in_39 : f32
      %29 = arith.addf %out, %28 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x8x1x16xf32>
    %12 = tensor.empty() : tensor<2x16x4x1x8xf32>
    %transposed_16 = linalg.transpose ins(%11 : tensor<2x4x8x1x16xf32>) outs(%12 : tensor<2x16x4x1x8xf32>) permutation = [0, 4, 1, 3, 2] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xf32> into tensor<2x16x4x8xf32>
    %expanded_18 = tensor.expand_shape %arg3 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x16x4x1x8xf32>) outs(%9 : tensor<2x4x8x1x16xf32>) permutation = [0, 2, 4, 3, 1] 
    %13 = tensor.empty() : tensor<2x4x1x16x16xf32>
    %14 = linalg.fill ins(%cst_3 : f32) outs(%13 : tensor<2x4x1x16x16xf32>) -> tensor<2x4x1x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%transposed_19, %arg2 : tensor<2x4x8x1x16xf32>, tensor<2x16x4x8xf32>) outs(%14 : tensor<2x4x1x16x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %28 = arith.mulf %in, %in_39 : f32
      %29 = arith.addf %out, %28 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x1x16x16xf32>
    %transposed_20 = linalg.transpose ins(%15 : tensor<2x4x1x16x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>) permutation = [2, 0, 1, 3, 4] 
    %16 = tensor.empty() : tensor<2x4x8x16xf32>
    %17 = linalg.fill ins(%cst_3 : f32) outs(%16 : tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%transposed_19, %mapped_13 : tensor<2x4x8x1x16xf32>, tensor<1x2x4x16x16xf32>) outs(%17 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %28 = arith.mulf %in, %in_39 : f32
      %29 = arith.addf %out, %28 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x8x16xf32>
    %19 = tensor.empty() : tensor<2x16x4x8xf32>
    %transposed_21 = linalg.transpose ins(%18 : tensor<2x4x8x16xf32>) outs(%19 : tensor<2x16x4x8xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_22 = tensor.collapse_shape %mapped_15 [[0], [1], [2], [3, 4]] : tensor<1x2x4x16x1xf32> into tensor<1x2x4x16xf32>
    %broadcasted_23 = linalg.broadcast ins(%collapsed_22 : tensor<1x2x4x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>) dimensions = [4] 
    %mapped_24 = linalg.map { arith.mulf } ins(%transposed_20, %broadcasted_23 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>)
    %mapped_25 = linalg.map { arith.mulf } ins(%mapped_24, %mapped_8 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>)
    %reduced_26 = linalg.reduce { arith.addf } ins(%mapped_25 : tensor<1x2x4x16x16xf32>) outs(%8 : tensor<1x2x4x16xf32>) dimensions = [4] 
    %expanded_27 = tensor.expand_shape %reduced_26 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, 16, 1] : tensor<1x2x4x16xf32> into tensor<1x2x4x16x1xf32>
    %mapped_28 = linalg.map { arith.negf } ins(%expanded_27 : tensor<1x2x4x16x1xf32>) outs(%6 : tensor<1x2x4x16x1xf32>)
    %mapped_29 = linalg.map { arith.divf } ins(%transposed_20, %broadcasted_12 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>)
    %20 = tensor.empty() : tensor<2x4x16xf32>
    %21 = linalg.fill ins(%cst_3 : f32) outs(%20 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %reduced_30 = linalg.reduce { arith.addf } ins(%mapped_28 : tensor<1x2x4x16x1xf32>) outs(%21 : tensor<2x4x16xf32>) dimensions = [0, 4] 
    %broadcasted_31 = linalg.broadcast ins(%reduced_30 : tensor<2x4x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>) dimensions = [0, 4] 
    %mapped_32 = linalg.map { arith.addf } ins(%mapped_29, %broadcasted_31 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>)
    %mapped_33 = linalg.map { arith.mulf } ins(%mapped_32, %mapped_8 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%7 : tensor<1x2x4x16x16xf32>)
    %transposed_34 = linalg.transpose ins(%mapped_33 : tensor<1x2x4x16x16xf32>) outs(%0 : tensor<2x4x16x1x16xf32>) permutation = [1, 2, 3, 0, 4] 
    %mapped_35 = linalg.map { arith.mulf } ins(%transposed_34, %cst_1 : tensor<2x4x16x1x16xf32>, tensor<2x4x16x1x16xf32>) outs(%0 : tensor<2x4x16x1x16xf32>)
    %22 = tensor.empty() : tensor<2x4x16x8xf32>
    %23 = linalg.fill ins(%cst_3 : f32) outs(%22 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
    %24 = linalg.generic {indexing_maps = [#map9, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%mapped_35, %expanded : tensor<2x4x16x1x16xf32>, tensor<2x16x4x1x8xf32>) outs(%23 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %28 = arith.mulf %in, %in_39 : f32
      %29 = arith.addf %out, %28 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x16x8xf32>
    %transposed_36 = linalg.transpose ins(%24 : tensor<2x4x16x8xf32>) outs(%19 : tensor<2x16x4x8xf32>) permutation = [0, 2, 1, 3] 
    %25 = tensor.empty() : tensor<2x4x16x1x8xf32>
    %26 = linalg.fill ins(%cst_3 : f32) outs(%25 : tensor<2x4x16x1x8xf32>) -> tensor<2x4x16x1x8xf32>
    %27 = linalg.generic {indexing_maps = [#map11, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%mapped_35, %arg1 : tensor<2x4x16x1x16xf32>, tensor<2x16x4x8xf32>) outs(%26 : tensor<2x4x16x1x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %28 = arith.mulf %in, %in_39 : f32
      %29 = arith.addf %out, %28 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x16x1x8xf32>
    %transposed_37 = linalg.transpose ins(%27 : tensor<2x4x16x1x8xf32>) outs(%12 : tensor<2x16x4x1x8xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_38 = tensor.collapse_shape %transposed_37 [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_17, %collapsed_38, %transposed_36, %transposed_21 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>
  }
}
