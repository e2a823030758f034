// flax.mlir: made by jax_forms.py; do not edit.
#map = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<() -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map9 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0) -> (d0)>
#map14 = affine_map<(d0, d1, d2) -> (d1)>
#map15 = affine_map<(d0, d1, d2) -> (d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map17 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map18 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map21 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func public @self_attention(%arg0: tensor<4x8xf32>, %arg1: tensor<32x4x8xf32>, %arg2: tensor<32xf32>, %arg3: tensor<4x8x32xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<32x4x8xf32>, %arg6: tensor<4x8xf32>, %arg7: tensor<32x4x8xf32>, %arg8: tensor<2x16x32xf32>) -> tensor<2x16x32xf32> {
    %cst = arith.constant 2.82842708 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg8 [[0, 1], [2]] : tensor<2x16x32xf32> into tensor<32x32xf32>
    %collapsed_2 = tensor.collapse_shape %arg5 [[0], [1, 2]] : tensor<32x4x8xf32> into tensor<32x32xf32>
    %0 = tensor.empty() : tensor<32x32xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %2 = linalg.matmul ins(%collapsed, %collapsed_2 : tensor<32x32xf32>, tensor<32x32xf32>) outs(%1 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [2, 16, 4, 8] : tensor<32x32xf32> into tensor<2x16x4x8xf32>
    %expanded_3 = tensor.expand_shape %arg4 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %3 = tensor.empty() : tensor<2x16x4x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<1x1x4x8xf32>) outs(%3 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %5 = tensor.empty() : tensor<2x16x4x8xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %4 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%5 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %66 = arith.addf %in, %in_20 : f32
      linalg.yield %66 : f32
    } -> tensor<2x16x4x8xf32>
    %collapsed_4 = tensor.collapse_shape %arg1 [[0], [1, 2]] : tensor<32x4x8xf32> into tensor<32x32xf32>
    %7 = tensor.empty() : tensor<32x32xf32>
    %8 = linalg.fill ins(%cst_1 : f32) outs(%7 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %9 = linalg.matmul ins(%collapsed, %collapsed_4 : tensor<32x32xf32>, tensor<32x32xf32>) outs(%8 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %expanded_5 = tensor.expand_shape %9 [[0, 1], [2, 3]] output_shape [2, 16, 4, 8] : tensor<32x32xf32> into tensor<2x16x4x8xf32>
    %expanded_6 = tensor.expand_shape %arg0 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %10 = tensor.empty() : tensor<2x16x4x8xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x1x4x8xf32>) outs(%10 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %12 = tensor.empty() : tensor<2x16x4x8xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5, %11 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%12 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %66 = arith.addf %in, %in_20 : f32
      linalg.yield %66 : f32
    } -> tensor<2x16x4x8xf32>
    %collapsed_7 = tensor.collapse_shape %arg7 [[0], [1, 2]] : tensor<32x4x8xf32> into tensor<32x32xf32>
    %14 = tensor.empty() : tensor<32x32xf32>
    %15 = linalg.fill ins(%cst_1 : f32) outs(%14 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %16 = linalg.matmul ins(%collapsed, %collapsed_7 : tensor<32x32xf32>, tensor<32x32xf32>) outs(%15 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %expanded_8 = tensor.expand_shape %16 [[0, 1], [2, 3]] output_shape [2, 16, 4, 8] : tensor<32x32xf32> into tensor<2x16x4x8xf32>
    %expanded_9 = tensor.expand_shape %arg6 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %17 = tensor.empty() : tensor<2x16x4x8xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x1x4x8xf32>) outs(%17 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %19 = tensor.empty() : tensor<2x16x4x8xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %18 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%19 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %66 = arith.addf %in, %in_20 : f32
      linalg.yield %66 : f32
    } -> tensor<2x16x4x8xf32>
    %21 = tensor.empty() : tensor<f32>
    %22 = linalg.generic {indexing_maps = [#map2], iterator_types = []} outs(%21 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %23 = tensor.empty() : tensor<2x16x4x8xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<f32>) outs(%23 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %25 = tensor.empty() : tensor<2x16x4x8xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %24 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%25 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %66 = arith.divf %in, %in_20 : f32
      linalg.yield %66 : f32
    } -> tensor<2x16x4x8xf32>
    %27 = tensor.empty() : tensor<2x4x16x8xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x16x4x8xf32>) outs(%27 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %29 = tensor.empty() : tensor<2x4x8x16xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x16x4x8xf32>) outs(%29 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed_10 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_11 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %31 = tensor.empty() : tensor<8x16x16xf32>
    %32 = linalg.fill ins(%cst_1 : f32) outs(%31 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %33 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%32 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_12 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %34 = tensor.empty() : tensor<2x4x16xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_12 : tensor<2x4x16x16xf32>) outs(%35 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.maximumf %out, %in : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x16xf32>
    %37 = tensor.empty() : tensor<2x4x16x16xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x16xf32>) outs(%37 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %39 = tensor.empty() : tensor<2x4x16x16xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %38 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%39 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %66 = arith.subf %in, %in_20 : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x16x16xf32>
    %41 = tensor.empty() : tensor<2x4x16x16xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x16x16xf32>) outs(%41 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = math.exp %in : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x16x16xf32>
    %43 = tensor.empty() : tensor<2x4x16xf32>
    %44 = linalg.fill ins(%cst_1 : f32) outs(%43 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x4x16x16xf32>) outs(%44 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.addf %out, %in : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x16xf32>
    %46 = tensor.empty() : tensor<2x4x16x16xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x16xf32>) outs(%46 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %48 = tensor.empty() : tensor<2x4x16x16xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %47 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%48 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %66 = arith.divf %in, %in_20 : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x16x16xf32>
    %50 = tensor.empty() : tensor<2x4x8x16xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x16x4x8xf32>) outs(%50 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %52 = tensor.empty() : tensor<2x4x16x16xf32>
    %53 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x16x16xf32>) outs(%52 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_13 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_14 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %54 = tensor.empty() : tensor<8x8x16xf32>
    %55 = linalg.fill ins(%cst_1 : f32) outs(%54 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %56 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%55 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_15 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %57 = tensor.empty() : tensor<2x16x4x8xf32>
    %58 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x4x8x16xf32>) outs(%57 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %collapsed_16 = tensor.collapse_shape %58 [[0, 1], [2, 3]] : tensor<2x16x4x8xf32> into tensor<32x32xf32>
    %collapsed_17 = tensor.collapse_shape %arg3 [[0, 1], [2]] : tensor<4x8x32xf32> into tensor<32x32xf32>
    %59 = tensor.empty() : tensor<32x32xf32>
    %60 = linalg.fill ins(%cst_1 : f32) outs(%59 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %61 = linalg.matmul ins(%collapsed_16, %collapsed_17 : tensor<32x32xf32>, tensor<32x32xf32>) outs(%60 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %expanded_18 = tensor.expand_shape %61 [[0, 1], [2]] output_shape [2, 16, 32] : tensor<32x32xf32> into tensor<2x16x32xf32>
    %expanded_19 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [1, 1, 32] : tensor<32xf32> into tensor<1x1x32xf32>
    %62 = tensor.empty() : tensor<2x16x32xf32>
    %63 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<1x1x32xf32>) outs(%62 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x32xf32>
    %64 = tensor.empty() : tensor<2x16x32xf32>
    %65 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18, %63 : tensor<2x16x32xf32>, tensor<2x16x32xf32>) outs(%64 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %66 = arith.addf %in, %in_20 : f32
      linalg.yield %66 : f32
    } -> tensor<2x16x32xf32>
    return %65 : tensor<2x16x32xf32>
  }
  func.func public @cross_attention(%arg0: tensor<4x8xf32>, %arg1: tensor<32x4x8xf32>, %arg2: tensor<32xf32>, %arg3: tensor<4x8x32xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<32x4x8xf32>, %arg6: tensor<4x8xf32>, %arg7: tensor<32x4x8xf32>, %arg8: tensor<2x16x32xf32>, %arg9: tensor<2x24x32xf32>) -> tensor<2x16x32xf32> {
    %cst = arith.constant 2.82842708 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg8 [[0, 1], [2]] : tensor<2x16x32xf32> into tensor<32x32xf32>
    %collapsed_2 = tensor.collapse_shape %arg5 [[0], [1, 2]] : tensor<32x4x8xf32> into tensor<32x32xf32>
    %0 = tensor.empty() : tensor<32x32xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %2 = linalg.matmul ins(%collapsed, %collapsed_2 : tensor<32x32xf32>, tensor<32x32xf32>) outs(%1 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [2, 16, 4, 8] : tensor<32x32xf32> into tensor<2x16x4x8xf32>
    %expanded_3 = tensor.expand_shape %arg4 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %3 = tensor.empty() : tensor<2x16x4x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<1x1x4x8xf32>) outs(%3 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %5 = tensor.empty() : tensor<2x16x4x8xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %4 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%5 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %66 = arith.addf %in, %in_21 : f32
      linalg.yield %66 : f32
    } -> tensor<2x16x4x8xf32>
    %collapsed_4 = tensor.collapse_shape %arg9 [[0, 1], [2]] : tensor<2x24x32xf32> into tensor<48x32xf32>
    %collapsed_5 = tensor.collapse_shape %arg1 [[0], [1, 2]] : tensor<32x4x8xf32> into tensor<32x32xf32>
    %7 = tensor.empty() : tensor<48x32xf32>
    %8 = linalg.fill ins(%cst_1 : f32) outs(%7 : tensor<48x32xf32>) -> tensor<48x32xf32>
    %9 = linalg.matmul ins(%collapsed_4, %collapsed_5 : tensor<48x32xf32>, tensor<32x32xf32>) outs(%8 : tensor<48x32xf32>) -> tensor<48x32xf32>
    %expanded_6 = tensor.expand_shape %9 [[0, 1], [2, 3]] output_shape [2, 24, 4, 8] : tensor<48x32xf32> into tensor<2x24x4x8xf32>
    %expanded_7 = tensor.expand_shape %arg0 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %10 = tensor.empty() : tensor<2x24x4x8xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x1x4x8xf32>) outs(%10 : tensor<2x24x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x24x4x8xf32>
    %12 = tensor.empty() : tensor<2x24x4x8xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %11 : tensor<2x24x4x8xf32>, tensor<2x24x4x8xf32>) outs(%12 : tensor<2x24x4x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %66 = arith.addf %in, %in_21 : f32
      linalg.yield %66 : f32
    } -> tensor<2x24x4x8xf32>
    %collapsed_8 = tensor.collapse_shape %arg7 [[0], [1, 2]] : tensor<32x4x8xf32> into tensor<32x32xf32>
    %14 = tensor.empty() : tensor<48x32xf32>
    %15 = linalg.fill ins(%cst_1 : f32) outs(%14 : tensor<48x32xf32>) -> tensor<48x32xf32>
    %16 = linalg.matmul ins(%collapsed_4, %collapsed_8 : tensor<48x32xf32>, tensor<32x32xf32>) outs(%15 : tensor<48x32xf32>) -> tensor<48x32xf32>
    %expanded_9 = tensor.expand_shape %16 [[0, 1], [2, 3]] output_shape [2, 24, 4, 8] : tensor<48x32xf32> into tensor<2x24x4x8xf32>
    %expanded_10 = tensor.expand_shape %arg6 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %17 = tensor.empty() : tensor<2x24x4x8xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x1x4x8xf32>) outs(%17 : tensor<2x24x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x24x4x8xf32>
    %19 = tensor.empty() : tensor<2x24x4x8xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %18 : tensor<2x24x4x8xf32>, tensor<2x24x4x8xf32>) outs(%19 : tensor<2x24x4x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %66 = arith.addf %in, %in_21 : f32
      linalg.yield %66 : f32
    } -> tensor<2x24x4x8xf32>
    %21 = tensor.empty() : tensor<f32>
    %22 = linalg.generic {indexing_maps = [#map2], iterator_types = []} outs(%21 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %23 = tensor.empty() : tensor<2x16x4x8xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<f32>) outs(%23 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %25 = tensor.empty() : tensor<2x16x4x8xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %24 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%25 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %66 = arith.divf %in, %in_21 : f32
      linalg.yield %66 : f32
    } -> tensor<2x16x4x8xf32>
    %27 = tensor.empty() : tensor<2x4x16x8xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x16x4x8xf32>) outs(%27 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %29 = tensor.empty() : tensor<2x4x8x24xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x24x4x8xf32>) outs(%29 : tensor<2x4x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x24xf32>
    %collapsed_11 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_12 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x8x24xf32> into tensor<8x8x24xf32>
    %31 = tensor.empty() : tensor<8x16x24xf32>
    %32 = linalg.fill ins(%cst_1 : f32) outs(%31 : tensor<8x16x24xf32>) -> tensor<8x16x24xf32>
    %33 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x16x8xf32>, tensor<8x8x24xf32>) outs(%32 : tensor<8x16x24xf32>) -> tensor<8x16x24xf32>
    %expanded_13 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 16, 24] : tensor<8x16x24xf32> into tensor<2x4x16x24xf32>
    %34 = tensor.empty() : tensor<2x4x16xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_13 : tensor<2x4x16x24xf32>) outs(%35 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.maximumf %out, %in : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x16xf32>
    %37 = tensor.empty() : tensor<2x4x16x24xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x16xf32>) outs(%37 : tensor<2x4x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x24xf32>
    %39 = tensor.empty() : tensor<2x4x16x24xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %38 : tensor<2x4x16x24xf32>, tensor<2x4x16x24xf32>) outs(%39 : tensor<2x4x16x24xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %66 = arith.subf %in, %in_21 : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x16x24xf32>
    %41 = tensor.empty() : tensor<2x4x16x24xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x16x24xf32>) outs(%41 : tensor<2x4x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = math.exp %in : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x16x24xf32>
    %43 = tensor.empty() : tensor<2x4x16xf32>
    %44 = linalg.fill ins(%cst_1 : f32) outs(%43 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x4x16x24xf32>) outs(%44 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.addf %out, %in : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x16xf32>
    %46 = tensor.empty() : tensor<2x4x16x24xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x16xf32>) outs(%46 : tensor<2x4x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x24xf32>
    %48 = tensor.empty() : tensor<2x4x16x24xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %47 : tensor<2x4x16x24xf32>, tensor<2x4x16x24xf32>) outs(%48 : tensor<2x4x16x24xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %66 = arith.divf %in, %in_21 : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x16x24xf32>
    %50 = tensor.empty() : tensor<2x4x8x24xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x24x4x8xf32>) outs(%50 : tensor<2x4x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x24xf32>
    %52 = tensor.empty() : tensor<2x4x24x16xf32>
    %53 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x16x24xf32>) outs(%52 : tensor<2x4x24x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x24x16xf32>
    %collapsed_14 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x4x8x24xf32> into tensor<8x8x24xf32>
    %collapsed_15 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<2x4x24x16xf32> into tensor<8x24x16xf32>
    %54 = tensor.empty() : tensor<8x8x16xf32>
    %55 = linalg.fill ins(%cst_1 : f32) outs(%54 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %56 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<8x8x24xf32>, tensor<8x24x16xf32>) outs(%55 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_16 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %57 = tensor.empty() : tensor<2x16x4x8xf32>
    %58 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x4x8x16xf32>) outs(%57 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %collapsed_17 = tensor.collapse_shape %58 [[0, 1], [2, 3]] : tensor<2x16x4x8xf32> into tensor<32x32xf32>
    %collapsed_18 = tensor.collapse_shape %arg3 [[0, 1], [2]] : tensor<4x8x32xf32> into tensor<32x32xf32>
    %59 = tensor.empty() : tensor<32x32xf32>
    %60 = linalg.fill ins(%cst_1 : f32) outs(%59 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %61 = linalg.matmul ins(%collapsed_17, %collapsed_18 : tensor<32x32xf32>, tensor<32x32xf32>) outs(%60 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %expanded_19 = tensor.expand_shape %61 [[0, 1], [2]] output_shape [2, 16, 32] : tensor<32x32xf32> into tensor<2x16x32xf32>
    %expanded_20 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [1, 1, 32] : tensor<32xf32> into tensor<1x1x32xf32>
    %62 = tensor.empty() : tensor<2x16x32xf32>
    %63 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x1x32xf32>) outs(%62 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x32xf32>
    %64 = tensor.empty() : tensor<2x16x32xf32>
    %65 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %63 : tensor<2x16x32xf32>, tensor<2x16x32xf32>) outs(%64 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %66 = arith.addf %in, %in_21 : f32
      linalg.yield %66 : f32
    } -> tensor<2x16x32xf32>
    return %65 : tensor<2x16x32xf32>
  }
  func.func public @self_attention_bf16(%arg0: tensor<4x8xf32>, %arg1: tensor<32x4x8xf32>, %arg2: tensor<32xf32>, %arg3: tensor<4x8x32xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<32x4x8xf32>, %arg6: tensor<4x8xf32>, %arg7: tensor<32x4x8xf32>, %arg8: tensor<2x16x32xf32>) -> tensor<2x16x32xbf16> {
    %cst = arith.constant 2.82842708 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF80 : bf16
    %cst_2 = arith.constant 0.000000e+00 : bf16
    %0 = tensor.empty() : tensor<2x16x32xbf16>
    %1 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<2x16x32xf32>) outs(%0 : tensor<2x16x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %90 = arith.truncf %in : f32 to bf16
      linalg.yield %90 : bf16
    } -> tensor<2x16x32xbf16>
    %2 = tensor.empty() : tensor<32x4x8xbf16>
    %3 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5 : tensor<32x4x8xf32>) outs(%2 : tensor<32x4x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %90 = arith.truncf %in : f32 to bf16
      linalg.yield %90 : bf16
    } -> tensor<32x4x8xbf16>
    %4 = tensor.empty() : tensor<4x8xbf16>
    %5 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<4x8xf32>) outs(%4 : tensor<4x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %90 = arith.truncf %in : f32 to bf16
      linalg.yield %90 : bf16
    } -> tensor<4x8xbf16>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2]] : tensor<2x16x32xbf16> into tensor<32x32xbf16>
    %collapsed_3 = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<32x4x8xbf16> into tensor<32x32xbf16>
    %6 = tensor.empty() : tensor<32x32xbf16>
    %7 = linalg.fill ins(%cst_2 : bf16) outs(%6 : tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %8 = linalg.matmul ins(%collapsed, %collapsed_3 : tensor<32x32xbf16>, tensor<32x32xbf16>) outs(%7 : tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %expanded = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [2, 16, 4, 8] : tensor<32x32xbf16> into tensor<2x16x4x8xbf16>
    %expanded_4 = tensor.expand_shape %5 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xbf16> into tensor<1x1x4x8xbf16>
    %9 = tensor.empty() : tensor<2x16x4x8xbf16>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x1x4x8xbf16>) outs(%9 : tensor<2x16x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x16x4x8xbf16>
    %11 = tensor.empty() : tensor<2x16x4x8xbf16>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %10 : tensor<2x16x4x8xbf16>, tensor<2x16x4x8xbf16>) outs(%11 : tensor<2x16x4x8xbf16>) {
    ^bb0(%in: bf16, %in_22: bf16, %out: bf16):
      %90 = arith.addf %in, %in_22 : bf16
      linalg.yield %90 : bf16
    } -> tensor<2x16x4x8xbf16>
    %13 = tensor.empty() : tensor<32x4x8xbf16>
    %14 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<32x4x8xf32>) outs(%13 : tensor<32x4x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %90 = arith.truncf %in : f32 to bf16
      linalg.yield %90 : bf16
    } -> tensor<32x4x8xbf16>
    %15 = tensor.empty() : tensor<4x8xbf16>
    %16 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<4x8xf32>) outs(%15 : tensor<4x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %90 = arith.truncf %in : f32 to bf16
      linalg.yield %90 : bf16
    } -> tensor<4x8xbf16>
    %collapsed_5 = tensor.collapse_shape %14 [[0], [1, 2]] : tensor<32x4x8xbf16> into tensor<32x32xbf16>
    %17 = tensor.empty() : tensor<32x32xbf16>
    %18 = linalg.fill ins(%cst_2 : bf16) outs(%17 : tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %19 = linalg.matmul ins(%collapsed, %collapsed_5 : tensor<32x32xbf16>, tensor<32x32xbf16>) outs(%18 : tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %expanded_6 = tensor.expand_shape %19 [[0, 1], [2, 3]] output_shape [2, 16, 4, 8] : tensor<32x32xbf16> into tensor<2x16x4x8xbf16>
    %expanded_7 = tensor.expand_shape %16 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xbf16> into tensor<1x1x4x8xbf16>
    %20 = tensor.empty() : tensor<2x16x4x8xbf16>
    %21 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x1x4x8xbf16>) outs(%20 : tensor<2x16x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x16x4x8xbf16>
    %22 = tensor.empty() : tensor<2x16x4x8xbf16>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %21 : tensor<2x16x4x8xbf16>, tensor<2x16x4x8xbf16>) outs(%22 : tensor<2x16x4x8xbf16>) {
    ^bb0(%in: bf16, %in_22: bf16, %out: bf16):
      %90 = arith.addf %in, %in_22 : bf16
      linalg.yield %90 : bf16
    } -> tensor<2x16x4x8xbf16>
    %24 = tensor.empty() : tensor<32x4x8xbf16>
    %25 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7 : tensor<32x4x8xf32>) outs(%24 : tensor<32x4x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %90 = arith.truncf %in : f32 to bf16
      linalg.yield %90 : bf16
    } -> tensor<32x4x8xbf16>
    %26 = tensor.empty() : tensor<4x8xbf16>
    %27 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<4x8xf32>) outs(%26 : tensor<4x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %90 = arith.truncf %in : f32 to bf16
      linalg.yield %90 : bf16
    } -> tensor<4x8xbf16>
    %collapsed_8 = tensor.collapse_shape %25 [[0], [1, 2]] : tensor<32x4x8xbf16> into tensor<32x32xbf16>
    %28 = tensor.empty() : tensor<32x32xbf16>
    %29 = linalg.fill ins(%cst_2 : bf16) outs(%28 : tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %30 = linalg.matmul ins(%collapsed, %collapsed_8 : tensor<32x32xbf16>, tensor<32x32xbf16>) outs(%29 : tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %expanded_9 = tensor.expand_shape %30 [[0, 1], [2, 3]] output_shape [2, 16, 4, 8] : tensor<32x32xbf16> into tensor<2x16x4x8xbf16>
    %expanded_10 = tensor.expand_shape %27 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xbf16> into tensor<1x1x4x8xbf16>
    %31 = tensor.empty() : tensor<2x16x4x8xbf16>
    %32 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x1x4x8xbf16>) outs(%31 : tensor<2x16x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x16x4x8xbf16>
    %33 = tensor.empty() : tensor<2x16x4x8xbf16>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %32 : tensor<2x16x4x8xbf16>, tensor<2x16x4x8xbf16>) outs(%33 : tensor<2x16x4x8xbf16>) {
    ^bb0(%in: bf16, %in_22: bf16, %out: bf16):
      %90 = arith.addf %in, %in_22 : bf16
      linalg.yield %90 : bf16
    } -> tensor<2x16x4x8xbf16>
    %35 = tensor.empty() : tensor<f32>
    %36 = linalg.generic {indexing_maps = [#map2], iterator_types = []} outs(%35 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %37 = tensor.empty() : tensor<bf16>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%36 : tensor<f32>) outs(%37 : tensor<bf16>) {
    ^bb0(%in: f32, %out: bf16):
      %90 = arith.truncf %in : f32 to bf16
      linalg.yield %90 : bf16
    } -> tensor<bf16>
    %39 = tensor.empty() : tensor<2x16x4x8xbf16>
    %40 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<bf16>) outs(%39 : tensor<2x16x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x16x4x8xbf16>
    %41 = tensor.empty() : tensor<2x16x4x8xbf16>
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %40 : tensor<2x16x4x8xbf16>, tensor<2x16x4x8xbf16>) outs(%41 : tensor<2x16x4x8xbf16>) {
    ^bb0(%in: bf16, %in_22: bf16, %out: bf16):
      %90 = arith.divf %in, %in_22 : bf16
      linalg.yield %90 : bf16
    } -> tensor<2x16x4x8xbf16>
    %43 = tensor.empty() : tensor<2x4x16x8xbf16>
    %44 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x16x4x8xbf16>) outs(%43 : tensor<2x4x16x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x16x8xbf16>
    %45 = tensor.empty() : tensor<2x4x8x16xbf16>
    %46 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x16x4x8xbf16>) outs(%45 : tensor<2x4x8x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x8x16xbf16>
    %collapsed_11 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<2x4x16x8xbf16> into tensor<8x16x8xbf16>
    %collapsed_12 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<2x4x8x16xbf16> into tensor<8x8x16xbf16>
    %47 = tensor.empty() : tensor<8x16x16xbf16>
    %48 = linalg.fill ins(%cst_2 : bf16) outs(%47 : tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %49 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x16x8xbf16>, tensor<8x8x16xbf16>) outs(%48 : tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %expanded_13 = tensor.expand_shape %49 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xbf16> into tensor<2x4x16x16xbf16>
    %50 = tensor.empty() : tensor<2x4x16xbf16>
    %51 = linalg.fill ins(%cst_1 : bf16) outs(%50 : tensor<2x4x16xbf16>) -> tensor<2x4x16xbf16>
    %52 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_13 : tensor<2x4x16x16xbf16>) outs(%51 : tensor<2x4x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %90 = arith.maximumf %out, %in : bf16
      linalg.yield %90 : bf16
    } -> tensor<2x4x16xbf16>
    %53 = tensor.empty() : tensor<2x4x16x16xbf16>
    %54 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x16xbf16>) outs(%53 : tensor<2x4x16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x16x16xbf16>
    %55 = tensor.empty() : tensor<2x4x16x16xbf16>
    %56 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %54 : tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) outs(%55 : tensor<2x4x16x16xbf16>) {
    ^bb0(%in: bf16, %in_22: bf16, %out: bf16):
      %90 = arith.subf %in, %in_22 : bf16
      linalg.yield %90 : bf16
    } -> tensor<2x4x16x16xbf16>
    %57 = tensor.empty() : tensor<2x4x16x16xbf16>
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x4x16x16xbf16>) outs(%57 : tensor<2x4x16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %90 = math.exp %in : bf16
      linalg.yield %90 : bf16
    } -> tensor<2x4x16x16xbf16>
    %59 = tensor.empty() : tensor<2x4x16x16xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x4x16x16xbf16>) outs(%59 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %90 = arith.extf %in : bf16 to f32
      linalg.yield %90 : f32
    } -> tensor<2x4x16x16xf32>
    %61 = tensor.empty() : tensor<2x4x16xf32>
    %62 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<2x4x16x16xf32>) outs(%62 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.addf %out, %in : f32
      linalg.yield %90 : f32
    } -> tensor<2x4x16xf32>
    %64 = tensor.empty() : tensor<2x4x16xbf16>
    %65 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<2x4x16xf32>) outs(%64 : tensor<2x4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %90 = arith.truncf %in : f32 to bf16
      linalg.yield %90 : bf16
    } -> tensor<2x4x16xbf16>
    %expanded_14 = tensor.expand_shape %65 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xbf16> into tensor<2x4x16x1xbf16>
    %66 = tensor.empty() : tensor<2x4x16x16xbf16>
    %67 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x4x16x1xbf16>) outs(%66 : tensor<2x4x16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x16x16xbf16>
    %68 = tensor.empty() : tensor<2x4x16x16xbf16>
    %69 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %67 : tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) outs(%68 : tensor<2x4x16x16xbf16>) {
    ^bb0(%in: bf16, %in_22: bf16, %out: bf16):
      %90 = arith.divf %in, %in_22 : bf16
      linalg.yield %90 : bf16
    } -> tensor<2x4x16x16xbf16>
    %70 = tensor.empty() : tensor<2x4x8x16xbf16>
    %71 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x16x4x8xbf16>) outs(%70 : tensor<2x4x8x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x8x16xbf16>
    %72 = tensor.empty() : tensor<2x4x16x16xbf16>
    %73 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x4x16x16xbf16>) outs(%72 : tensor<2x4x16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x16x16xbf16>
    %collapsed_15 = tensor.collapse_shape %71 [[0, 1], [2], [3]] : tensor<2x4x8x16xbf16> into tensor<8x8x16xbf16>
    %collapsed_16 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<2x4x16x16xbf16> into tensor<8x16x16xbf16>
    %74 = tensor.empty() : tensor<8x8x16xbf16>
    %75 = linalg.fill ins(%cst_2 : bf16) outs(%74 : tensor<8x8x16xbf16>) -> tensor<8x8x16xbf16>
    %76 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<8x8x16xbf16>, tensor<8x16x16xbf16>) outs(%75 : tensor<8x8x16xbf16>) -> tensor<8x8x16xbf16>
    %expanded_17 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xbf16> into tensor<2x4x8x16xbf16>
    %77 = tensor.empty() : tensor<2x16x4x8xbf16>
    %78 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x4x8x16xbf16>) outs(%77 : tensor<2x16x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x16x4x8xbf16>
    %79 = tensor.empty() : tensor<4x8x32xbf16>
    %80 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<4x8x32xf32>) outs(%79 : tensor<4x8x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %90 = arith.truncf %in : f32 to bf16
      linalg.yield %90 : bf16
    } -> tensor<4x8x32xbf16>
    %81 = tensor.empty() : tensor<32xbf16>
    %82 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel"]} ins(%arg2 : tensor<32xf32>) outs(%81 : tensor<32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %90 = arith.truncf %in : f32 to bf16
      linalg.yield %90 : bf16
    } -> tensor<32xbf16>
    %collapsed_18 = tensor.collapse_shape %78 [[0, 1], [2, 3]] : tensor<2x16x4x8xbf16> into tensor<32x32xbf16>
    %collapsed_19 = tensor.collapse_shape %80 [[0, 1], [2]] : tensor<4x8x32xbf16> into tensor<32x32xbf16>
    %83 = tensor.empty() : tensor<32x32xbf16>
    %84 = linalg.fill ins(%cst_2 : bf16) outs(%83 : tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %85 = linalg.matmul ins(%collapsed_18, %collapsed_19 : tensor<32x32xbf16>, tensor<32x32xbf16>) outs(%84 : tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %expanded_20 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [2, 16, 32] : tensor<32x32xbf16> into tensor<2x16x32xbf16>
    %expanded_21 = tensor.expand_shape %82 [[0, 1, 2]] output_shape [1, 1, 32] : tensor<32xbf16> into tensor<1x1x32xbf16>
    %86 = tensor.empty() : tensor<2x16x32xbf16>
    %87 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<1x1x32xbf16>) outs(%86 : tensor<2x16x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x16x32xbf16>
    %88 = tensor.empty() : tensor<2x16x32xbf16>
    %89 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20, %87 : tensor<2x16x32xbf16>, tensor<2x16x32xbf16>) outs(%88 : tensor<2x16x32xbf16>) {
    ^bb0(%in: bf16, %in_22: bf16, %out: bf16):
      %90 = arith.addf %in, %in_22 : bf16
      linalg.yield %90 : bf16
    } -> tensor<2x16x32xbf16>
    return %89 : tensor<2x16x32xbf16>
  }
  func.func public @self_attention_causal(%arg0: tensor<4x8xf32>, %arg1: tensor<32x4x8xf32>, %arg2: tensor<32xf32>, %arg3: tensor<4x8x32xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<32x4x8xf32>, %arg6: tensor<4x8xf32>, %arg7: tensor<32x4x8xf32>, %arg8: tensor<2x16x32xf32>) -> tensor<2x16x32xf32> {
    %cst = arith.constant 2.82842708 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant -3.40282347E+38 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<16xi32>
    %1 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel"]} outs(%0 : tensor<16xi32>) {
    ^bb0(%out: i32):
      %78 = linalg.index 0 : index
      %79 = arith.index_cast %78 : index to i32
      linalg.yield %79 : i32
    } -> tensor<16xi32>
    %2 = tensor.empty() : tensor<2x16x16xi32>
    %3 = linalg.generic {indexing_maps = [#map14, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<16xi32>) outs(%2 : tensor<2x16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x16x16xi32>
    %4 = tensor.empty() : tensor<2x16x16xi32>
    %5 = linalg.generic {indexing_maps = [#map15, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<16xi32>) outs(%4 : tensor<2x16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x16x16xi32>
    %6 = tensor.empty() : tensor<2x16x16xi1>
    %7 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %5 : tensor<2x16x16xi32>, tensor<2x16x16xi32>) outs(%6 : tensor<2x16x16xi1>) {
    ^bb0(%in: i32, %in_21: i32, %out: i1):
      %78 = arith.cmpi sge, %in, %in_21 : i32
      linalg.yield %78 : i1
    } -> tensor<2x16x16xi1>
    %collapsed = tensor.collapse_shape %arg8 [[0, 1], [2]] : tensor<2x16x32xf32> into tensor<32x32xf32>
    %collapsed_3 = tensor.collapse_shape %arg5 [[0], [1, 2]] : tensor<32x4x8xf32> into tensor<32x32xf32>
    %8 = tensor.empty() : tensor<32x32xf32>
    %9 = linalg.fill ins(%cst_2 : f32) outs(%8 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %10 = linalg.matmul ins(%collapsed, %collapsed_3 : tensor<32x32xf32>, tensor<32x32xf32>) outs(%9 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %expanded = tensor.expand_shape %10 [[0, 1], [2, 3]] output_shape [2, 16, 4, 8] : tensor<32x32xf32> into tensor<2x16x4x8xf32>
    %expanded_4 = tensor.expand_shape %arg4 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %11 = tensor.empty() : tensor<2x16x4x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x1x4x8xf32>) outs(%11 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %13 = tensor.empty() : tensor<2x16x4x8xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %12 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%13 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %78 = arith.addf %in, %in_21 : f32
      linalg.yield %78 : f32
    } -> tensor<2x16x4x8xf32>
    %collapsed_5 = tensor.collapse_shape %arg1 [[0], [1, 2]] : tensor<32x4x8xf32> into tensor<32x32xf32>
    %15 = tensor.empty() : tensor<32x32xf32>
    %16 = linalg.fill ins(%cst_2 : f32) outs(%15 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %17 = linalg.matmul ins(%collapsed, %collapsed_5 : tensor<32x32xf32>, tensor<32x32xf32>) outs(%16 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %expanded_6 = tensor.expand_shape %17 [[0, 1], [2, 3]] output_shape [2, 16, 4, 8] : tensor<32x32xf32> into tensor<2x16x4x8xf32>
    %expanded_7 = tensor.expand_shape %arg0 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %18 = tensor.empty() : tensor<2x16x4x8xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x1x4x8xf32>) outs(%18 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %20 = tensor.empty() : tensor<2x16x4x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %19 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%20 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %78 = arith.addf %in, %in_21 : f32
      linalg.yield %78 : f32
    } -> tensor<2x16x4x8xf32>
    %collapsed_8 = tensor.collapse_shape %arg7 [[0], [1, 2]] : tensor<32x4x8xf32> into tensor<32x32xf32>
    %22 = tensor.empty() : tensor<32x32xf32>
    %23 = linalg.fill ins(%cst_2 : f32) outs(%22 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %24 = linalg.matmul ins(%collapsed, %collapsed_8 : tensor<32x32xf32>, tensor<32x32xf32>) outs(%23 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %expanded_9 = tensor.expand_shape %24 [[0, 1], [2, 3]] output_shape [2, 16, 4, 8] : tensor<32x32xf32> into tensor<2x16x4x8xf32>
    %expanded_10 = tensor.expand_shape %arg6 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %25 = tensor.empty() : tensor<2x16x4x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x1x4x8xf32>) outs(%25 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %27 = tensor.empty() : tensor<2x16x4x8xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %26 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%27 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %78 = arith.addf %in, %in_21 : f32
      linalg.yield %78 : f32
    } -> tensor<2x16x4x8xf32>
    %29 = tensor.empty() : tensor<f32>
    %30 = linalg.generic {indexing_maps = [#map2], iterator_types = []} outs(%29 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %31 = tensor.empty() : tensor<2x16x4x8xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<f32>) outs(%31 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %33 = tensor.empty() : tensor<2x16x4x8xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %32 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%33 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %78 = arith.divf %in, %in_21 : f32
      linalg.yield %78 : f32
    } -> tensor<2x16x4x8xf32>
    %35 = tensor.empty() : tensor<2x4x16x8xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x16x4x8xf32>) outs(%35 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %37 = tensor.empty() : tensor<2x4x8x16xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x16x4x8xf32>) outs(%37 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed_11 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_12 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %39 = tensor.empty() : tensor<8x16x16xf32>
    %40 = linalg.fill ins(%cst_2 : f32) outs(%39 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %41 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%40 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_13 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %42 = tensor.empty() : tensor<2x4x16x16xi1>
    %43 = linalg.generic {indexing_maps = [#map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x16x16xi1>) outs(%42 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %44 = tensor.empty() : tensor<2x4x16x16xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %expanded_13 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>) outs(%44 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_21: f32, %out: f32):
      %78 = arith.select %in, %in_21, %cst_1 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %46 = tensor.empty() : tensor<2x4x16xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<2x4x16x16xf32>) outs(%47 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.maximumf %out, %in : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16xf32>
    %49 = tensor.empty() : tensor<2x4x16x16xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x4x16xf32>) outs(%49 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %51 = tensor.empty() : tensor<2x4x16x16xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %50 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%51 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %78 = arith.subf %in, %in_21 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %53 = tensor.empty() : tensor<2x4x16x16xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x16x16xf32>) outs(%53 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = math.exp %in : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %55 = tensor.empty() : tensor<2x4x16xf32>
    %56 = linalg.fill ins(%cst_2 : f32) outs(%55 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%54 : tensor<2x4x16x16xf32>) outs(%56 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.addf %out, %in : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16xf32>
    %58 = tensor.empty() : tensor<2x4x16x16xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x4x16xf32>) outs(%58 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %60 = tensor.empty() : tensor<2x4x16x16xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %59 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%60 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %78 = arith.divf %in, %in_21 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %62 = tensor.empty() : tensor<2x4x8x16xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x16x4x8xf32>) outs(%62 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %64 = tensor.empty() : tensor<2x4x16x16xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x4x16x16xf32>) outs(%64 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_14 = tensor.collapse_shape %63 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_15 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %66 = tensor.empty() : tensor<8x8x16xf32>
    %67 = linalg.fill ins(%cst_2 : f32) outs(%66 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %68 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%67 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_16 = tensor.expand_shape %68 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %69 = tensor.empty() : tensor<2x16x4x8xf32>
    %70 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x4x8x16xf32>) outs(%69 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %collapsed_17 = tensor.collapse_shape %70 [[0, 1], [2, 3]] : tensor<2x16x4x8xf32> into tensor<32x32xf32>
    %collapsed_18 = tensor.collapse_shape %arg3 [[0, 1], [2]] : tensor<4x8x32xf32> into tensor<32x32xf32>
    %71 = tensor.empty() : tensor<32x32xf32>
    %72 = linalg.fill ins(%cst_2 : f32) outs(%71 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %73 = linalg.matmul ins(%collapsed_17, %collapsed_18 : tensor<32x32xf32>, tensor<32x32xf32>) outs(%72 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %expanded_19 = tensor.expand_shape %73 [[0, 1], [2]] output_shape [2, 16, 32] : tensor<32x32xf32> into tensor<2x16x32xf32>
    %expanded_20 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [1, 1, 32] : tensor<32xf32> into tensor<1x1x32xf32>
    %74 = tensor.empty() : tensor<2x16x32xf32>
    %75 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x1x32xf32>) outs(%74 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x32xf32>
    %76 = tensor.empty() : tensor<2x16x32xf32>
    %77 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %75 : tensor<2x16x32xf32>, tensor<2x16x32xf32>) outs(%76 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %78 = arith.addf %in, %in_21 : f32
      linalg.yield %78 : f32
    } -> tensor<2x16x32xf32>
    return %77 : tensor<2x16x32xf32>
  }
  func.func public @self_attention_padded(%arg0: tensor<4x8xf32>, %arg1: tensor<32x4x8xf32>, %arg2: tensor<32xf32>, %arg3: tensor<4x8x32xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<32x4x8xf32>, %arg6: tensor<4x8xf32>, %arg7: tensor<32x4x8xf32>, %arg8: tensor<2x16x32xf32>, %arg9: tensor<2x16xf32>) -> tensor<2x16x32xf32> {
    %cst = arith.constant 2.82842708 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant -3.40282347E+38 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x16x16xf32>
    %1 = linalg.generic {indexing_maps = [#map17, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9 : tensor<2x16xf32>) outs(%0 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %2 = tensor.empty() : tensor<2x16x16xf32>
    %3 = linalg.generic {indexing_maps = [#map18, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9 : tensor<2x16xf32>) outs(%2 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %4 = tensor.empty() : tensor<2x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<2x16x16xf32>, tensor<2x16x16xf32>) outs(%4 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %80 = arith.mulf %in, %in_21 : f32
      linalg.yield %80 : f32
    } -> tensor<2x16x16xf32>
    %6 = tensor.empty() : tensor<2x1x16x16xf32>
    %7 = linalg.generic {indexing_maps = [#map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x16x16xf32>) outs(%6 : tensor<2x1x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x16x16xf32>
    %collapsed = tensor.collapse_shape %arg8 [[0, 1], [2]] : tensor<2x16x32xf32> into tensor<32x32xf32>
    %collapsed_3 = tensor.collapse_shape %arg5 [[0], [1, 2]] : tensor<32x4x8xf32> into tensor<32x32xf32>
    %8 = tensor.empty() : tensor<32x32xf32>
    %9 = linalg.fill ins(%cst_2 : f32) outs(%8 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %10 = linalg.matmul ins(%collapsed, %collapsed_3 : tensor<32x32xf32>, tensor<32x32xf32>) outs(%9 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %expanded = tensor.expand_shape %10 [[0, 1], [2, 3]] output_shape [2, 16, 4, 8] : tensor<32x32xf32> into tensor<2x16x4x8xf32>
    %expanded_4 = tensor.expand_shape %arg4 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %11 = tensor.empty() : tensor<2x16x4x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x1x4x8xf32>) outs(%11 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %13 = tensor.empty() : tensor<2x16x4x8xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %12 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%13 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %80 = arith.addf %in, %in_21 : f32
      linalg.yield %80 : f32
    } -> tensor<2x16x4x8xf32>
    %collapsed_5 = tensor.collapse_shape %arg1 [[0], [1, 2]] : tensor<32x4x8xf32> into tensor<32x32xf32>
    %15 = tensor.empty() : tensor<32x32xf32>
    %16 = linalg.fill ins(%cst_2 : f32) outs(%15 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %17 = linalg.matmul ins(%collapsed, %collapsed_5 : tensor<32x32xf32>, tensor<32x32xf32>) outs(%16 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %expanded_6 = tensor.expand_shape %17 [[0, 1], [2, 3]] output_shape [2, 16, 4, 8] : tensor<32x32xf32> into tensor<2x16x4x8xf32>
    %expanded_7 = tensor.expand_shape %arg0 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %18 = tensor.empty() : tensor<2x16x4x8xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x1x4x8xf32>) outs(%18 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %20 = tensor.empty() : tensor<2x16x4x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %19 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%20 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %80 = arith.addf %in, %in_21 : f32
      linalg.yield %80 : f32
    } -> tensor<2x16x4x8xf32>
    %collapsed_8 = tensor.collapse_shape %arg7 [[0], [1, 2]] : tensor<32x4x8xf32> into tensor<32x32xf32>
    %22 = tensor.empty() : tensor<32x32xf32>
    %23 = linalg.fill ins(%cst_2 : f32) outs(%22 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %24 = linalg.matmul ins(%collapsed, %collapsed_8 : tensor<32x32xf32>, tensor<32x32xf32>) outs(%23 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %expanded_9 = tensor.expand_shape %24 [[0, 1], [2, 3]] output_shape [2, 16, 4, 8] : tensor<32x32xf32> into tensor<2x16x4x8xf32>
    %expanded_10 = tensor.expand_shape %arg6 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %25 = tensor.empty() : tensor<2x16x4x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x1x4x8xf32>) outs(%25 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %27 = tensor.empty() : tensor<2x16x4x8xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %26 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%27 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %80 = arith.addf %in, %in_21 : f32
      linalg.yield %80 : f32
    } -> tensor<2x16x4x8xf32>
    %29 = tensor.empty() : tensor<f32>
    %30 = linalg.generic {indexing_maps = [#map2], iterator_types = []} outs(%29 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %31 = tensor.empty() : tensor<2x16x4x8xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<f32>) outs(%31 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %33 = tensor.empty() : tensor<2x16x4x8xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %32 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%33 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %80 = arith.divf %in, %in_21 : f32
      linalg.yield %80 : f32
    } -> tensor<2x16x4x8xf32>
    %35 = tensor.empty() : tensor<2x4x16x8xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x16x4x8xf32>) outs(%35 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %37 = tensor.empty() : tensor<2x4x8x16xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x16x4x8xf32>) outs(%37 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed_11 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_12 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %39 = tensor.empty() : tensor<8x16x16xf32>
    %40 = linalg.fill ins(%cst_2 : f32) outs(%39 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %41 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%40 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_13 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %42 = tensor.empty() : tensor<2x1x16x16xi1>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x1x16x16xf32>) outs(%42 : tensor<2x1x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %80 = arith.cmpf une, %in, %cst_2 : f32
      linalg.yield %80 : i1
    } -> tensor<2x1x16x16xi1>
    %44 = tensor.empty() : tensor<2x4x16x16xi1>
    %45 = linalg.generic {indexing_maps = [#map19, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x1x16x16xi1>) outs(%44 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %46 = tensor.empty() : tensor<2x4x16x16xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %expanded_13 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>) outs(%46 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_21: f32, %out: f32):
      %80 = arith.select %in, %in_21, %cst_1 : f32
      linalg.yield %80 : f32
    } -> tensor<2x4x16x16xf32>
    %48 = tensor.empty() : tensor<2x4x16xf32>
    %49 = linalg.fill ins(%cst_0 : f32) outs(%48 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<2x4x16x16xf32>) outs(%49 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %80 = arith.maximumf %out, %in : f32
      linalg.yield %80 : f32
    } -> tensor<2x4x16xf32>
    %51 = tensor.empty() : tensor<2x4x16x16xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x4x16xf32>) outs(%51 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %53 = tensor.empty() : tensor<2x4x16x16xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %52 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%53 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %80 = arith.subf %in, %in_21 : f32
      linalg.yield %80 : f32
    } -> tensor<2x4x16x16xf32>
    %55 = tensor.empty() : tensor<2x4x16x16xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x4x16x16xf32>) outs(%55 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %80 = math.exp %in : f32
      linalg.yield %80 : f32
    } -> tensor<2x4x16x16xf32>
    %57 = tensor.empty() : tensor<2x4x16xf32>
    %58 = linalg.fill ins(%cst_2 : f32) outs(%57 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<2x4x16x16xf32>) outs(%58 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %80 = arith.addf %out, %in : f32
      linalg.yield %80 : f32
    } -> tensor<2x4x16xf32>
    %60 = tensor.empty() : tensor<2x4x16x16xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x4x16xf32>) outs(%60 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %62 = tensor.empty() : tensor<2x4x16x16xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %61 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%62 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %80 = arith.divf %in, %in_21 : f32
      linalg.yield %80 : f32
    } -> tensor<2x4x16x16xf32>
    %64 = tensor.empty() : tensor<2x4x8x16xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x16x4x8xf32>) outs(%64 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %66 = tensor.empty() : tensor<2x4x16x16xf32>
    %67 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x4x16x16xf32>) outs(%66 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_14 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_15 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %68 = tensor.empty() : tensor<8x8x16xf32>
    %69 = linalg.fill ins(%cst_2 : f32) outs(%68 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %70 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%69 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_16 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %71 = tensor.empty() : tensor<2x16x4x8xf32>
    %72 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x4x8x16xf32>) outs(%71 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %collapsed_17 = tensor.collapse_shape %72 [[0, 1], [2, 3]] : tensor<2x16x4x8xf32> into tensor<32x32xf32>
    %collapsed_18 = tensor.collapse_shape %arg3 [[0, 1], [2]] : tensor<4x8x32xf32> into tensor<32x32xf32>
    %73 = tensor.empty() : tensor<32x32xf32>
    %74 = linalg.fill ins(%cst_2 : f32) outs(%73 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %75 = linalg.matmul ins(%collapsed_17, %collapsed_18 : tensor<32x32xf32>, tensor<32x32xf32>) outs(%74 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %expanded_19 = tensor.expand_shape %75 [[0, 1], [2]] output_shape [2, 16, 32] : tensor<32x32xf32> into tensor<2x16x32xf32>
    %expanded_20 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [1, 1, 32] : tensor<32xf32> into tensor<1x1x32xf32>
    %76 = tensor.empty() : tensor<2x16x32xf32>
    %77 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x1x32xf32>) outs(%76 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x32xf32>
    %78 = tensor.empty() : tensor<2x16x32xf32>
    %79 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %77 : tensor<2x16x32xf32>, tensor<2x16x32xf32>) outs(%78 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %80 = arith.addf %in, %in_21 : f32
      linalg.yield %80 : f32
    } -> tensor<2x16x32xf32>
    return %79 : tensor<2x16x32xf32>
  }
  func.func public @dot_product_attention(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>) -> tensor<2x16x4x8xf32> {
    %cst = arith.constant 2.82842708 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<f32>
    %1 = linalg.generic {indexing_maps = [#map2], iterator_types = []} outs(%0 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %2 = tensor.empty() : tensor<2x16x4x8xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<f32>) outs(%2 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %4 = tensor.empty() : tensor<2x16x4x8xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%4 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.divf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<2x16x4x8xf32>
    %6 = tensor.empty() : tensor<2x4x16x8xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x16x4x8xf32>) outs(%6 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %8 = tensor.empty() : tensor<2x4x8x16xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xf32>) outs(%8 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_2 = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %10 = tensor.empty() : tensor<8x16x16xf32>
    %11 = linalg.fill ins(%cst_1 : f32) outs(%10 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %12 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%11 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded = tensor.expand_shape %12 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %13 = tensor.empty() : tensor<2x4x16xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x4x16x16xf32>) outs(%14 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.maximumf %out, %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16xf32>
    %16 = tensor.empty() : tensor<2x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x16xf32>) outs(%16 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %18 = tensor.empty() : tensor<2x4x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %17 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%18 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.subf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16x16xf32>
    %20 = tensor.empty() : tensor<2x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x16x16xf32>) outs(%20 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16x16xf32>
    %22 = tensor.empty() : tensor<2x4x16xf32>
    %23 = linalg.fill ins(%cst_1 : f32) outs(%22 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x4x16x16xf32>) outs(%23 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %out, %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16xf32>
    %25 = tensor.empty() : tensor<2x4x16x16xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x16xf32>) outs(%25 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %27 = tensor.empty() : tensor<2x4x16x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %26 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%27 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.divf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16x16xf32>
    %29 = tensor.empty() : tensor<2x4x8x16xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xf32>) outs(%29 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %31 = tensor.empty() : tensor<2x4x16x16xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x16x16xf32>) outs(%31 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_3 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_4 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %33 = tensor.empty() : tensor<8x8x16xf32>
    %34 = linalg.fill ins(%cst_1 : f32) outs(%33 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %35 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%34 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_5 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %36 = tensor.empty() : tensor<2x16x4x8xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x4x8x16xf32>) outs(%36 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    return %37 : tensor<2x16x4x8xf32>
  }
  func.func public @dot_product_attention_bias(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>, %arg3: tensor<1x4x16x16xf32>) -> tensor<2x16x4x8xf32> {
    %cst = arith.constant 2.82842708 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<f32>
    %1 = linalg.generic {indexing_maps = [#map2], iterator_types = []} outs(%0 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %2 = tensor.empty() : tensor<2x16x4x8xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<f32>) outs(%2 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %4 = tensor.empty() : tensor<2x16x4x8xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%4 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %42 = arith.divf %in, %in_6 : f32
      linalg.yield %42 : f32
    } -> tensor<2x16x4x8xf32>
    %6 = tensor.empty() : tensor<2x4x16x8xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x16x4x8xf32>) outs(%6 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %8 = tensor.empty() : tensor<2x4x8x16xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xf32>) outs(%8 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_2 = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %10 = tensor.empty() : tensor<8x16x16xf32>
    %11 = linalg.fill ins(%cst_1 : f32) outs(%10 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %12 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%11 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded = tensor.expand_shape %12 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %13 = tensor.empty() : tensor<2x4x16x16xf32>
    %14 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x4x16x16xf32>) outs(%13 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %15 = tensor.empty() : tensor<2x4x16x16xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %14 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%15 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %42 = arith.addf %in, %in_6 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x16x16xf32>
    %17 = tensor.empty() : tensor<2x4x16xf32>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x4x16x16xf32>) outs(%18 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.maximumf %out, %in : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x16xf32>
    %20 = tensor.empty() : tensor<2x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x16xf32>) outs(%20 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %22 = tensor.empty() : tensor<2x4x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %21 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%22 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %42 = arith.subf %in, %in_6 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x16x16xf32>
    %24 = tensor.empty() : tensor<2x4x16x16xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x16x16xf32>) outs(%24 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x16x16xf32>
    %26 = tensor.empty() : tensor<2x4x16xf32>
    %27 = linalg.fill ins(%cst_1 : f32) outs(%26 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x16x16xf32>) outs(%27 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %out, %in : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x16xf32>
    %29 = tensor.empty() : tensor<2x4x16x16xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x16xf32>) outs(%29 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %31 = tensor.empty() : tensor<2x4x16x16xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %30 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%31 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %42 = arith.divf %in, %in_6 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x16x16xf32>
    %33 = tensor.empty() : tensor<2x4x8x16xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xf32>) outs(%33 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %35 = tensor.empty() : tensor<2x4x16x16xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x16x16xf32>) outs(%35 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_3 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_4 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %37 = tensor.empty() : tensor<8x8x16xf32>
    %38 = linalg.fill ins(%cst_1 : f32) outs(%37 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %39 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%38 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_5 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %40 = tensor.empty() : tensor<2x16x4x8xf32>
    %41 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x4x8x16xf32>) outs(%40 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    return %41 : tensor<2x16x4x8xf32>
  }
  func.func public @layer_norm_and_mlp(%arg0: tensor<32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<4x8xf32>, %arg3: tensor<32x4x8xf32>, %arg4: tensor<32xf32>, %arg5: tensor<4x8x32xf32>, %arg6: tensor<4x8xf32>, %arg7: tensor<32x4x8xf32>, %arg8: tensor<4x8xf32>, %arg9: tensor<32x4x8xf32>, %arg10: tensor<16xf32>, %arg11: tensor<32x16xf32>, %arg12: tensor<2x16x32xf32>) -> tensor<2x16x16xf32> {
    %cst = arith.constant 2.82842708 : f32
    %cst_0 = arith.constant 5.000000e-01 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 0.797884583 : f32
    %cst_3 = arith.constant 4.471500e-02 : f32
    %cst_4 = arith.constant 0xFF800000 : f32
    %cst_5 = arith.constant 9.99999997E-7 : f32
    %cst_6 = arith.constant 3.200000e+01 : f32
    %cst_7 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x16x32xf32>
    %1 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<2x16x32xf32>) outs(%0 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.mulf %in, %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x16x32xf32>
    %2 = tensor.empty() : tensor<2x16xf32>
    %3 = linalg.fill ins(%cst_7 : f32) outs(%2 : tensor<2x16xf32>) -> tensor<2x16xf32>
    %4 = linalg.generic {indexing_maps = [#map10, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg12 : tensor<2x16x32xf32>) outs(%3 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %out, %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x16xf32>
    %5 = tensor.empty() : tensor<2x16xf32>
    %6 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<2x16xf32>) outs(%5 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_6 : f32
      linalg.yield %129 : f32
    } -> tensor<2x16xf32>
    %7 = tensor.empty() : tensor<2x16xf32>
    %8 = linalg.fill ins(%cst_7 : f32) outs(%7 : tensor<2x16xf32>) -> tensor<2x16xf32>
    %9 = linalg.generic {indexing_maps = [#map10, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x16x32xf32>) outs(%8 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %out, %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x16xf32>
    %10 = tensor.empty() : tensor<2x16xf32>
    %11 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x16xf32>) outs(%10 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_6 : f32
      linalg.yield %129 : f32
    } -> tensor<2x16xf32>
    %12 = tensor.empty() : tensor<2x16xf32>
    %13 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2x16xf32>) outs(%12 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.mulf %in, %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x16xf32>
    %14 = tensor.empty() : tensor<2x16xf32>
    %15 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%11, %13 : tensor<2x16xf32>, tensor<2x16xf32>) outs(%14 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %129 = arith.subf %in, %in_32 : f32
      linalg.yield %129 : f32
    } -> tensor<2x16xf32>
    %16 = tensor.empty() : tensor<2x16xf32>
    %17 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x16xf32>) outs(%16 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.maximumf %in, %cst_7 : f32
      linalg.yield %129 : f32
    } -> tensor<2x16xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2]] output_shape [2, 16, 1] : tensor<2x16xf32> into tensor<2x16x1xf32>
    %18 = tensor.empty() : tensor<2x16x32xf32>
    %19 = linalg.generic {indexing_maps = [#map17, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x16xf32>) outs(%18 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x32xf32>
    %20 = tensor.empty() : tensor<2x16x32xf32>
    %21 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %19 : tensor<2x16x32xf32>, tensor<2x16x32xf32>) outs(%20 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %129 = arith.subf %in, %in_32 : f32
      linalg.yield %129 : f32
    } -> tensor<2x16x32xf32>
    %22 = tensor.empty() : tensor<2x16x1xf32>
    %23 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x16x1xf32>) outs(%22 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %cst_5 : f32
      linalg.yield %129 : f32
    } -> tensor<2x16x1xf32>
    %24 = tensor.empty() : tensor<2x16x1xf32>
    %25 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x16x1xf32>) outs(%24 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x16x1xf32>
    %expanded_8 = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [1, 1, 32] : tensor<32xf32> into tensor<1x1x32xf32>
    %26 = tensor.empty() : tensor<2x16x32xf32>
    %27 = linalg.generic {indexing_maps = [#map21, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x16x1xf32>) outs(%26 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x32xf32>
    %28 = tensor.empty() : tensor<2x16x32xf32>
    %29 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<1x1x32xf32>) outs(%28 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x32xf32>
    %30 = tensor.empty() : tensor<2x16x32xf32>
    %31 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<2x16x32xf32>, tensor<2x16x32xf32>) outs(%30 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %129 = arith.mulf %in, %in_32 : f32
      linalg.yield %129 : f32
    } -> tensor<2x16x32xf32>
    %32 = tensor.empty() : tensor<2x16x32xf32>
    %33 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %31 : tensor<2x16x32xf32>, tensor<2x16x32xf32>) outs(%32 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %129 = arith.mulf %in, %in_32 : f32
      linalg.yield %129 : f32
    } -> tensor<2x16x32xf32>
    %expanded_9 = tensor.expand_shape %arg0 [[0, 1, 2]] output_shape [1, 1, 32] : tensor<32xf32> into tensor<1x1x32xf32>
    %34 = tensor.empty() : tensor<2x16x32xf32>
    %35 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x1x32xf32>) outs(%34 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x32xf32>
    %36 = tensor.empty() : tensor<2x16x32xf32>
    %37 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<2x16x32xf32>, tensor<2x16x32xf32>) outs(%36 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %129 = arith.addf %in, %in_32 : f32
      linalg.yield %129 : f32
    } -> tensor<2x16x32xf32>
    %collapsed = tensor.collapse_shape %37 [[0, 1], [2]] : tensor<2x16x32xf32> into tensor<32x32xf32>
    %collapsed_10 = tensor.collapse_shape %arg7 [[0], [1, 2]] : tensor<32x4x8xf32> into tensor<32x32xf32>
    %38 = tensor.empty() : tensor<32x32xf32>
    %39 = linalg.fill ins(%cst_7 : f32) outs(%38 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %40 = linalg.matmul ins(%collapsed, %collapsed_10 : tensor<32x32xf32>, tensor<32x32xf32>) outs(%39 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %expanded_11 = tensor.expand_shape %40 [[0, 1], [2, 3]] output_shape [2, 16, 4, 8] : tensor<32x32xf32> into tensor<2x16x4x8xf32>
    %expanded_12 = tensor.expand_shape %arg6 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %41 = tensor.empty() : tensor<2x16x4x8xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x1x4x8xf32>) outs(%41 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %43 = tensor.empty() : tensor<2x16x4x8xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %42 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%43 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %129 = arith.addf %in, %in_32 : f32
      linalg.yield %129 : f32
    } -> tensor<2x16x4x8xf32>
    %collapsed_13 = tensor.collapse_shape %arg3 [[0], [1, 2]] : tensor<32x4x8xf32> into tensor<32x32xf32>
    %45 = tensor.empty() : tensor<32x32xf32>
    %46 = linalg.fill ins(%cst_7 : f32) outs(%45 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %47 = linalg.matmul ins(%collapsed, %collapsed_13 : tensor<32x32xf32>, tensor<32x32xf32>) outs(%46 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %expanded_14 = tensor.expand_shape %47 [[0, 1], [2, 3]] output_shape [2, 16, 4, 8] : tensor<32x32xf32> into tensor<2x16x4x8xf32>
    %expanded_15 = tensor.expand_shape %arg2 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %48 = tensor.empty() : tensor<2x16x4x8xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x4x8xf32>) outs(%48 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %50 = tensor.empty() : tensor<2x16x4x8xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %49 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%50 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %129 = arith.addf %in, %in_32 : f32
      linalg.yield %129 : f32
    } -> tensor<2x16x4x8xf32>
    %collapsed_16 = tensor.collapse_shape %arg9 [[0], [1, 2]] : tensor<32x4x8xf32> into tensor<32x32xf32>
    %52 = tensor.empty() : tensor<32x32xf32>
    %53 = linalg.fill ins(%cst_7 : f32) outs(%52 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %54 = linalg.matmul ins(%collapsed, %collapsed_16 : tensor<32x32xf32>, tensor<32x32xf32>) outs(%53 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %expanded_17 = tensor.expand_shape %54 [[0, 1], [2, 3]] output_shape [2, 16, 4, 8] : tensor<32x32xf32> into tensor<2x16x4x8xf32>
    %expanded_18 = tensor.expand_shape %arg8 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %55 = tensor.empty() : tensor<2x16x4x8xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x1x4x8xf32>) outs(%55 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %57 = tensor.empty() : tensor<2x16x4x8xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %56 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%57 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %129 = arith.addf %in, %in_32 : f32
      linalg.yield %129 : f32
    } -> tensor<2x16x4x8xf32>
    %59 = tensor.empty() : tensor<f32>
    %60 = linalg.generic {indexing_maps = [#map2], iterator_types = []} outs(%59 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %61 = tensor.empty() : tensor<2x16x4x8xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<f32>) outs(%61 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %63 = tensor.empty() : tensor<2x16x4x8xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %62 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%63 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %129 = arith.divf %in, %in_32 : f32
      linalg.yield %129 : f32
    } -> tensor<2x16x4x8xf32>
    %65 = tensor.empty() : tensor<2x4x16x8xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x16x4x8xf32>) outs(%65 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %67 = tensor.empty() : tensor<2x4x8x16xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x16x4x8xf32>) outs(%67 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed_19 = tensor.collapse_shape %66 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_20 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %69 = tensor.empty() : tensor<8x16x16xf32>
    %70 = linalg.fill ins(%cst_7 : f32) outs(%69 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %71 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%70 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_21 = tensor.expand_shape %71 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %72 = tensor.empty() : tensor<2x4x16xf32>
    %73 = linalg.fill ins(%cst_4 : f32) outs(%72 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_21 : tensor<2x4x16x16xf32>) outs(%73 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.maximumf %out, %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x16xf32>
    %75 = tensor.empty() : tensor<2x4x16x16xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x4x16xf32>) outs(%75 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %77 = tensor.empty() : tensor<2x4x16x16xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %76 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%77 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %129 = arith.subf %in, %in_32 : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x16x16xf32>
    %79 = tensor.empty() : tensor<2x4x16x16xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<2x4x16x16xf32>) outs(%79 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.exp %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x16x16xf32>
    %81 = tensor.empty() : tensor<2x4x16xf32>
    %82 = linalg.fill ins(%cst_7 : f32) outs(%81 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<2x4x16x16xf32>) outs(%82 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %out, %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x16xf32>
    %84 = tensor.empty() : tensor<2x4x16x16xf32>
    %85 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<2x4x16xf32>) outs(%84 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %86 = tensor.empty() : tensor<2x4x16x16xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %85 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%86 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %129 = arith.divf %in, %in_32 : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x16x16xf32>
    %88 = tensor.empty() : tensor<2x4x8x16xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x16x4x8xf32>) outs(%88 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %90 = tensor.empty() : tensor<2x4x16x16xf32>
    %91 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<2x4x16x16xf32>) outs(%90 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_22 = tensor.collapse_shape %89 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_23 = tensor.collapse_shape %91 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %92 = tensor.empty() : tensor<8x8x16xf32>
    %93 = linalg.fill ins(%cst_7 : f32) outs(%92 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %94 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%93 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_24 = tensor.expand_shape %94 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %95 = tensor.empty() : tensor<2x16x4x8xf32>
    %96 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<2x4x8x16xf32>) outs(%95 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %collapsed_25 = tensor.collapse_shape %96 [[0, 1], [2, 3]] : tensor<2x16x4x8xf32> into tensor<32x32xf32>
    %collapsed_26 = tensor.collapse_shape %arg5 [[0, 1], [2]] : tensor<4x8x32xf32> into tensor<32x32xf32>
    %97 = tensor.empty() : tensor<32x32xf32>
    %98 = linalg.fill ins(%cst_7 : f32) outs(%97 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %99 = linalg.matmul ins(%collapsed_25, %collapsed_26 : tensor<32x32xf32>, tensor<32x32xf32>) outs(%98 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %expanded_27 = tensor.expand_shape %99 [[0, 1], [2]] output_shape [2, 16, 32] : tensor<32x32xf32> into tensor<2x16x32xf32>
    %expanded_28 = tensor.expand_shape %arg4 [[0, 1, 2]] output_shape [1, 1, 32] : tensor<32xf32> into tensor<1x1x32xf32>
    %100 = tensor.empty() : tensor<2x16x32xf32>
    %101 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x1x32xf32>) outs(%100 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x32xf32>
    %102 = tensor.empty() : tensor<2x16x32xf32>
    %103 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_27, %101 : tensor<2x16x32xf32>, tensor<2x16x32xf32>) outs(%102 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %129 = arith.addf %in, %in_32 : f32
      linalg.yield %129 : f32
    } -> tensor<2x16x32xf32>
    %collapsed_29 = tensor.collapse_shape %103 [[0, 1], [2]] : tensor<2x16x32xf32> into tensor<32x32xf32>
    %104 = tensor.empty() : tensor<32x16xf32>
    %105 = linalg.fill ins(%cst_7 : f32) outs(%104 : tensor<32x16xf32>) -> tensor<32x16xf32>
    %106 = linalg.matmul ins(%collapsed_29, %arg11 : tensor<32x32xf32>, tensor<32x16xf32>) outs(%105 : tensor<32x16xf32>) -> tensor<32x16xf32>
    %expanded_30 = tensor.expand_shape %106 [[0, 1], [2]] output_shape [2, 16, 16] : tensor<32x16xf32> into tensor<2x16x16xf32>
    %expanded_31 = tensor.expand_shape %arg10 [[0, 1, 2]] output_shape [1, 1, 16] : tensor<16xf32> into tensor<1x1x16xf32>
    %107 = tensor.empty() : tensor<2x16x16xf32>
    %108 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<1x1x16xf32>) outs(%107 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16xf32>
    %109 = tensor.empty() : tensor<2x16x16xf32>
    %110 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_30, %108 : tensor<2x16x16xf32>, tensor<2x16x16xf32>) outs(%109 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %129 = arith.addf %in, %in_32 : f32
      linalg.yield %129 : f32
    } -> tensor<2x16x16xf32>
    %111 = tensor.empty() : tensor<2x16x16xf32>
    %112 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x16x16xf32>) outs(%111 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.mulf %in, %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x16x16xf32>
    %113 = tensor.empty() : tensor<2x16x16xf32>
    %114 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %110 : tensor<2x16x16xf32>, tensor<2x16x16xf32>) outs(%113 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %129 = arith.mulf %in, %in_32 : f32
      linalg.yield %129 : f32
    } -> tensor<2x16x16xf32>
    %115 = tensor.empty() : tensor<2x16x16xf32>
    %116 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x16x16xf32>) outs(%115 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.mulf %in, %cst_3 : f32
      linalg.yield %129 : f32
    } -> tensor<2x16x16xf32>
    %117 = tensor.empty() : tensor<2x16x16xf32>
    %118 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %116 : tensor<2x16x16xf32>, tensor<2x16x16xf32>) outs(%117 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %129 = arith.addf %in, %in_32 : f32
      linalg.yield %129 : f32
    } -> tensor<2x16x16xf32>
    %119 = tensor.empty() : tensor<2x16x16xf32>
    %120 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x16x16xf32>) outs(%119 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.mulf %in, %cst_2 : f32
      linalg.yield %129 : f32
    } -> tensor<2x16x16xf32>
    %121 = tensor.empty() : tensor<2x16x16xf32>
    %122 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x16x16xf32>) outs(%121 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.tanh %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x16x16xf32>
    %123 = tensor.empty() : tensor<2x16x16xf32>
    %124 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x16x16xf32>) outs(%123 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %cst_1 : f32
      linalg.yield %129 : f32
    } -> tensor<2x16x16xf32>
    %125 = tensor.empty() : tensor<2x16x16xf32>
    %126 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x16x16xf32>) outs(%125 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.mulf %in, %cst_0 : f32
      linalg.yield %129 : f32
    } -> tensor<2x16x16xf32>
    %127 = tensor.empty() : tensor<2x16x16xf32>
    %128 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %126 : tensor<2x16x16xf32>, tensor<2x16x16xf32>) outs(%127 : tensor<2x16x16xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %129 = arith.mulf %in, %in_32 : f32
      linalg.yield %129 : f32
    } -> tensor<2x16x16xf32>
    return %128 : tensor<2x16x16xf32>
  }
}
