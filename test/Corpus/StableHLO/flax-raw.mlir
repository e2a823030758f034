// flax-raw.mlir: made by jax_forms.py; do not edit.
#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<() -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map16 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  func.func public @self_attention(%arg0: tensor<4x8xf32>, %arg1: tensor<32x4x8xf32>, %arg2: tensor<32xf32>, %arg3: tensor<4x8x32xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<32x4x8xf32>, %arg6: tensor<4x8xf32>, %arg7: tensor<32x4x8xf32>, %arg8: tensor<2x16x32xf32>) -> tensor<2x16x32xf32> {
    %cst = arith.constant 2.82842708 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x16x4x8xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x16x4x8xf32>) -> tensor<2x16x4x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg8, %arg5 : tensor<2x16x32xf32>, tensor<32x4x8xf32>) outs(%1 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %37 = arith.mulf %in, %in_5 : f32
      %38 = arith.addf %out, %37 : f32
      linalg.yield %38 : f32
    } -> tensor<2x16x4x8xf32>
    %expanded = tensor.expand_shape %arg4 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x4x8xf32>) outs(%0 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%0 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %37 = arith.addf %in, %in_5 : f32
      linalg.yield %37 : f32
    } -> tensor<2x16x4x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg8, %arg1 : tensor<2x16x32xf32>, tensor<32x4x8xf32>) outs(%1 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %37 = arith.mulf %in, %in_5 : f32
      %38 = arith.addf %out, %37 : f32
      linalg.yield %38 : f32
    } -> tensor<2x16x4x8xf32>
    %expanded_2 = tensor.expand_shape %arg0 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_2 : tensor<1x1x4x8xf32>) outs(%0 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %6 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%0 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %37 = arith.addf %in, %in_5 : f32
      linalg.yield %37 : f32
    } -> tensor<2x16x4x8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg8, %arg7 : tensor<2x16x32xf32>, tensor<32x4x8xf32>) outs(%1 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %37 = arith.mulf %in, %in_5 : f32
      %38 = arith.addf %out, %37 : f32
      linalg.yield %38 : f32
    } -> tensor<2x16x4x8xf32>
    %expanded_3 = tensor.expand_shape %arg6 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<1x1x4x8xf32>) outs(%0 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%0 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %37 = arith.addf %in, %in_5 : f32
      linalg.yield %37 : f32
    } -> tensor<2x16x4x8xf32>
    %11 = tensor.empty() : tensor<f32>
    %12 = linalg.generic {indexing_maps = [#map5], iterator_types = []} outs(%11 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %13 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<f32>) outs(%0 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %13 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%0 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %37 = arith.divf %in, %in_5 : f32
      linalg.yield %37 : f32
    } -> tensor<2x16x4x8xf32>
    %15 = tensor.empty() : tensor<2x4x16x16xf32>
    %16 = linalg.fill ins(%cst_1 : f32) outs(%15 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map7, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%14, %7 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%16 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %37 = arith.mulf %in, %in_5 : f32
      %38 = arith.addf %out, %37 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16x16xf32>
    %18 = tensor.empty() : tensor<2x4x16xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x4x16x16xf32>) outs(%19 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.maximumf %out, %in : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x16xf32>
    %21 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x16xf32>) outs(%15 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %21 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%15 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %37 = arith.subf %in, %in_5 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x16x16xf32>) outs(%15 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = math.exp %in : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x16x16xf32>
    %24 = linalg.fill ins(%cst_1 : f32) outs(%18 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x16x16xf32>) outs(%24 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.addf %out, %in : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x16xf32>
    %26 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x16xf32>) outs(%15 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%15 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %37 = arith.divf %in, %in_5 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x16x16xf32>
    %28 = tensor.empty() : tensor<2x4x8x16xf32>
    %29 = linalg.fill ins(%cst_1 : f32) outs(%28 : tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
    %30 = linalg.generic {indexing_maps = [#map10, #map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%10, %27 : tensor<2x16x4x8xf32>, tensor<2x4x16x16xf32>) outs(%29 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %37 = arith.mulf %in, %in_5 : f32
      %38 = arith.addf %out, %37 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x8x16xf32>
    %31 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %32 = tensor.empty() : tensor<2x16x32xf32>
    %33 = linalg.fill ins(%cst_1 : f32) outs(%32 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %34 = linalg.generic {indexing_maps = [#map11, #map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%31, %arg3 : tensor<2x16x4x8xf32>, tensor<4x8x32xf32>) outs(%33 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %37 = arith.mulf %in, %in_5 : f32
      %38 = arith.addf %out, %37 : f32
      linalg.yield %38 : f32
    } -> tensor<2x16x32xf32>
    %expanded_4 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [1, 1, 32] : tensor<32xf32> into tensor<1x1x32xf32>
    %35 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x1x32xf32>) outs(%32 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x32xf32>
    %36 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %35 : tensor<2x16x32xf32>, tensor<2x16x32xf32>) outs(%32 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %37 = arith.addf %in, %in_5 : f32
      linalg.yield %37 : f32
    } -> tensor<2x16x32xf32>
    return %36 : tensor<2x16x32xf32>
  }
}
