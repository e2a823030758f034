// flax-primitive.mlir: made by jax_forms.py; do not edit.
#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
module {
  func.func public @self_attention(%arg0: tensor<4x8xf32>, %arg1: tensor<32x4x8xf32>, %arg2: tensor<32xf32>, %arg3: tensor<4x8x32xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<32x4x8xf32>, %arg6: tensor<4x8xf32>, %arg7: tensor<32x4x8xf32>, %arg8: tensor<2x16x32xf32>) -> (tensor<2x16x32xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0xFF800000> : tensor<2x4x16xf32>
    %cst_0 = arith.constant 2.82842708 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x16x4x8xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<2x16x4x8xf32>) -> tensor<2x16x4x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg8, %arg5 : tensor<2x16x32xf32>, tensor<32x4x8xf32>) outs(%1 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %19 = arith.mulf %in, %in_23 : f32
      %20 = arith.addf %out, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<2x16x4x8xf32>
    %broadcasted = linalg.broadcast ins(%arg4 : tensor<4x8xf32>) outs(%0 : tensor<2x16x4x8xf32>) dimensions = [0, 1] 
    %mapped = linalg.map { arith.addf } ins(%2, %broadcasted : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%0 : tensor<2x16x4x8xf32>)
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg8, %arg1 : tensor<2x16x32xf32>, tensor<32x4x8xf32>) outs(%1 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %19 = arith.mulf %in, %in_23 : f32
      %20 = arith.addf %out, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<2x16x4x8xf32>
    %broadcasted_3 = linalg.broadcast ins(%arg0 : tensor<4x8xf32>) outs(%0 : tensor<2x16x4x8xf32>) dimensions = [0, 1] 
    %mapped_4 = linalg.map { arith.addf } ins(%3, %broadcasted_3 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%0 : tensor<2x16x4x8xf32>)
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg8, %arg7 : tensor<2x16x32xf32>, tensor<32x4x8xf32>) outs(%1 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %19 = arith.mulf %in, %in_23 : f32
      %20 = arith.addf %out, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<2x16x4x8xf32>
    %broadcasted_5 = linalg.broadcast ins(%arg6 : tensor<4x8xf32>) outs(%0 : tensor<2x16x4x8xf32>) dimensions = [0, 1] 
    %mapped_6 = linalg.map { arith.addf } ins(%4, %broadcasted_5 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%0 : tensor<2x16x4x8xf32>)
    %5 = tensor.empty() : tensor<f32>
    %mapped_7 = linalg.map outs(%5 : tensor<f32>)
      (%init: f32) {
        linalg.yield %cst_0 : f32
      }
    %mapped_8 = linalg.map ins(%mapped_7 : tensor<f32>) outs(%5 : tensor<f32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %broadcasted_9 = linalg.broadcast ins(%mapped_8 : tensor<f32>) outs(%0 : tensor<2x16x4x8xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_10 = linalg.map { arith.divf } ins(%mapped, %broadcasted_9 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%0 : tensor<2x16x4x8xf32>)
    %6 = tensor.empty() : tensor<2x4x16x16xf32>
    %7 = linalg.fill ins(%cst_2 : f32) outs(%6 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%mapped_10, %mapped_4 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%7 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %19 = arith.mulf %in, %in_23 : f32
      %20 = arith.addf %out, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x16x16xf32>
    %9 = tensor.empty() : tensor<2x4x16xf32>
    %10 = linalg.fill ins(%cst_1 : f32) outs(%9 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%8 : tensor<2x4x16x16xf32>) outs(%10 : tensor<2x4x16xf32>) dimensions = [3] 
    %mapped_11 = linalg.map { arith.maximumf } ins(%cst, %reduced : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%9 : tensor<2x4x16xf32>)
    %11 = tensor.empty() : tensor<2x4x16x1xf32>
    %broadcasted_12 = linalg.broadcast ins(%mapped_11 : tensor<2x4x16xf32>) outs(%11 : tensor<2x4x16x1xf32>) dimensions = [3] 
    %collapsed = tensor.collapse_shape %broadcasted_12 [[0], [1], [2, 3]] : tensor<2x4x16x1xf32> into tensor<2x4x16xf32>
    %broadcasted_13 = linalg.broadcast ins(%collapsed : tensor<2x4x16xf32>) outs(%6 : tensor<2x4x16x16xf32>) dimensions = [3] 
    %mapped_14 = linalg.map { arith.subf } ins(%8, %broadcasted_13 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%6 : tensor<2x4x16x16xf32>)
    %mapped_15 = linalg.map { math.exp } ins(%mapped_14 : tensor<2x4x16x16xf32>) outs(%6 : tensor<2x4x16x16xf32>)
    %12 = linalg.fill ins(%cst_2 : f32) outs(%9 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %reduced_16 = linalg.reduce { arith.addf } ins(%mapped_15 : tensor<2x4x16x16xf32>) outs(%12 : tensor<2x4x16xf32>) dimensions = [3] 
    %broadcasted_17 = linalg.broadcast ins(%reduced_16 : tensor<2x4x16xf32>) outs(%11 : tensor<2x4x16x1xf32>) dimensions = [3] 
    %collapsed_18 = tensor.collapse_shape %broadcasted_17 [[0], [1], [2, 3]] : tensor<2x4x16x1xf32> into tensor<2x4x16xf32>
    %broadcasted_19 = linalg.broadcast ins(%collapsed_18 : tensor<2x4x16xf32>) outs(%6 : tensor<2x4x16x16xf32>) dimensions = [3] 
    %mapped_20 = linalg.map { arith.divf } ins(%mapped_15, %broadcasted_19 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%6 : tensor<2x4x16x16xf32>)
    %13 = tensor.empty() : tensor<2x4x8x16xf32>
    %14 = linalg.fill ins(%cst_2 : f32) outs(%13 : tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%mapped_6, %mapped_20 : tensor<2x16x4x8xf32>, tensor<2x4x16x16xf32>) outs(%14 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %19 = arith.mulf %in, %in_23 : f32
      %20 = arith.addf %out, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x8x16xf32>
    %transposed = linalg.transpose ins(%15 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x16x4x8xf32>) permutation = [0, 3, 1, 2] 
    %16 = tensor.empty() : tensor<2x16x32xf32>
    %17 = linalg.fill ins(%cst_2 : f32) outs(%16 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%transposed, %arg3 : tensor<2x16x4x8xf32>, tensor<4x8x32xf32>) outs(%17 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %19 = arith.mulf %in, %in_23 : f32
      %20 = arith.addf %out, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<2x16x32xf32>
    %broadcasted_21 = linalg.broadcast ins(%arg2 : tensor<32xf32>) outs(%16 : tensor<2x16x32xf32>) dimensions = [0, 1] 
    %mapped_22 = linalg.map { arith.addf } ins(%18, %broadcasted_21 : tensor<2x16x32xf32>, tensor<2x16x32xf32>) outs(%16 : tensor<2x16x32xf32>)
    return %mapped_22 : tensor<2x16x32xf32>
  }
}
