// gradients.mlir: made by jax_forms.py; do not edit.
#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d4, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map16 = affine_map<(d0, d1) -> (d0, d1)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map19 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3, d0)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d0, d3, d4)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d0, d1, d3, d4)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
#map26 = affine_map<(d0, d1, d2, d3, d4) -> (d0, 0, d2, d3, d4)>
#map27 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map28 = affine_map<() -> ()>
#map29 = affine_map<(d0, d1, d2, d3) -> ()>
#map30 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map31 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map32 = affine_map<(d0) -> (d0)>
#map33 = affine_map<(d0, d1) -> (d1)>
#map34 = affine_map<(d0, d1) -> (d0)>
#map35 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func public @library_plain(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>, %arg3: tensor<2x16x4x8xf32>) -> (tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) {
    %cst = arith.constant 1.000000e+00 : f32
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
      %88 = arith.mulf %in, %cst_1 : f32
      linalg.yield %88 : f32
    } -> tensor<2x4x16x1x16xf32>
    %9 = tensor.empty() : tensor<2x4x16x1xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x16x1x16xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.maximumf %out, %in : f32
      linalg.yield %88 : f32
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
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %88 = arith.subf %in, %in_29 : f32
      linalg.yield %88 : f32
    } -> tensor<1x2x4x16x16xf32>
    %16 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x2x4x16x16xf32>) outs(%16 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.exp %in : f32
      linalg.yield %88 : f32
    } -> tensor<1x2x4x16x16xf32>
    %18 = tensor.empty() : tensor<1x2x4x16xf32>
    %19 = linalg.fill ins(%cst_2 : f32) outs(%18 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x2x4x16x16xf32>) outs(%19 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.addf %out, %in : f32
      linalg.yield %88 : f32
    } -> tensor<1x2x4x16xf32>
    %expanded_9 = tensor.expand_shape %20 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, 16, 1] : tensor<1x2x4x16xf32> into tensor<1x2x4x16x1xf32>
    %21 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x2x4x16xf32>) outs(%21 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %23 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17, %22 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%23 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %88 = arith.divf %in, %in_29 : f32
      linalg.yield %88 : f32
    } -> tensor<1x2x4x16x16xf32>
    %25 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x2x4x16x1xf32>) outs(%25 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.mulf %in, %in : f32
      linalg.yield %88 : f32
    } -> tensor<1x2x4x16x1xf32>
    %27 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x2x4x16x1xf32>) outs(%27 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.divf %cst, %in : f32
      linalg.yield %88 : f32
    } -> tensor<1x2x4x16x1xf32>
    %29 = tensor.empty() : tensor<2x4x8x16xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xf32>) outs(%29 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %31 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x2x4x16x16xf32>) outs(%31 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %collapsed_10 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_11 = tensor.collapse_shape %32 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %33 = tensor.empty() : tensor<8x8x16xf32>
    %34 = linalg.fill ins(%cst_2 : f32) outs(%33 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %35 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%34 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_12 = tensor.expand_shape %35 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 16] : tensor<8x8x16xf32> into tensor<2x4x8x1x16xf32>
    %36 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x4x8x1x16xf32>) outs(%36 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %collapsed_13 = tensor.collapse_shape %37 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xf32> into tensor<2x16x4x8xf32>
    %expanded_14 = tensor.expand_shape %arg3 [[0, 1], [2], [3], [4]] output_shape [1, 2, 16, 4, 8] : tensor<2x16x4x8xf32> into tensor<1x2x16x4x8xf32>
    %38 = tensor.empty() : tensor<2x4x8x1x16xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x2x16x4x8xf32>) outs(%38 : tensor<2x4x8x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x1x16xf32>
    %40 = tensor.empty() : tensor<2x4x1x16x8xf32>
    %41 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x8x1x16xf32>) outs(%40 : tensor<2x4x1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x16x8xf32>
    %collapsed_15 = tensor.collapse_shape %41 [[0, 1], [2, 3], [4]] : tensor<2x4x1x16x8xf32> into tensor<8x16x8xf32>
    %42 = tensor.empty() : tensor<8x16x16xf32>
    %43 = linalg.fill ins(%cst_2 : f32) outs(%42 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %44 = linalg.batch_matmul ins(%collapsed_15, %collapsed_10 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%43 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_16 = tensor.expand_shape %44 [[0, 1, 2], [3], [4]] output_shape [1, 2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<1x2x4x16x16xf32>
    %collapsed_17 = tensor.collapse_shape %39 [[0, 1], [2], [3, 4]] : tensor<2x4x8x1x16xf32> into tensor<8x8x16xf32>
    %collapsed_18 = tensor.collapse_shape %24 [[0, 1, 2], [3], [4]] : tensor<1x2x4x16x16xf32> into tensor<8x16x16xf32>
    %45 = tensor.empty() : tensor<8x8x16xf32>
    %46 = linalg.fill ins(%cst_2 : f32) outs(%45 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %47 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%46 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_19 = tensor.expand_shape %47 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %48 = tensor.empty() : tensor<2x16x4x8xf32>
    %49 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x4x8x16xf32>) outs(%48 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %50 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %51 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x4x16x1xf32>) outs(%50 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %52 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %51 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%52 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %88 = arith.mulf %in, %in_29 : f32
      linalg.yield %88 : f32
    } -> tensor<1x2x4x16x16xf32>
    %54 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%53, %17 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%54 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %88 = arith.mulf %in, %in_29 : f32
      linalg.yield %88 : f32
    } -> tensor<1x2x4x16x16xf32>
    %56 = tensor.empty() : tensor<1x2x4x16xf32>
    %57 = linalg.fill ins(%cst_2 : f32) outs(%56 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<1x2x4x16x16xf32>) outs(%57 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.addf %out, %in : f32
      linalg.yield %88 : f32
    } -> tensor<1x2x4x16xf32>
    %59 = tensor.empty() : tensor<1x2x4x16xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<1x2x4x16xf32>) outs(%59 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.negf %in : f32
      linalg.yield %88 : f32
    } -> tensor<1x2x4x16xf32>
    %expanded_20 = tensor.expand_shape %60 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, 16, 1] : tensor<1x2x4x16xf32> into tensor<1x2x4x16x1xf32>
    %61 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %22 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%61 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %88 = arith.divf %in, %in_29 : f32
      linalg.yield %88 : f32
    } -> tensor<1x2x4x16x16xf32>
    %63 = tensor.empty() : tensor<2x4x16xf32>
    %64 = linalg.fill ins(%cst_2 : f32) outs(%63 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %65 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%expanded_20 : tensor<1x2x4x16x1xf32>) outs(%64 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.addf %out, %in : f32
      linalg.yield %88 : f32
    } -> tensor<2x4x16xf32>
    %66 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %67 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<2x4x16xf32>) outs(%66 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %68 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%62, %67 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%68 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %88 = arith.addf %in, %in_29 : f32
      linalg.yield %88 : f32
    } -> tensor<1x2x4x16x16xf32>
    %70 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%69, %17 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%70 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %88 = arith.mulf %in, %in_29 : f32
      linalg.yield %88 : f32
    } -> tensor<1x2x4x16x16xf32>
    %collapsed_21 = tensor.collapse_shape %71 [[0, 1, 2, 3, 4]] : tensor<1x2x4x16x16xf32> into tensor<2048xf32>
    %expanded_22 = tensor.expand_shape %collapsed_21 [[0, 1, 2, 3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<2048xf32> into tensor<2x4x16x1x16xf32>
    %72 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<2x4x16x1x16xf32>) outs(%72 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.mulf %in, %cst_1 : f32
      linalg.yield %88 : f32
    } -> tensor<2x4x16x1x16xf32>
    %74 = tensor.empty() : tensor<2x4x16x16x1xf32>
    %75 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x4x16x1x16xf32>) outs(%74 : tensor<2x4x16x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16x1xf32>
    %collapsed_23 = tensor.collapse_shape %75 [[0, 1], [2], [3, 4]] : tensor<2x4x16x16x1xf32> into tensor<8x16x16xf32>
    %76 = tensor.empty() : tensor<8x16x8xf32>
    %77 = linalg.fill ins(%cst_2 : f32) outs(%76 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %78 = linalg.batch_matmul ins(%collapsed_23, %collapsed : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%77 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_24 = tensor.expand_shape %78 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %79 = tensor.empty() : tensor<2x16x4x8xf32>
    %80 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<2x4x16x8xf32>) outs(%79 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %81 = tensor.empty() : tensor<2x4x16x8xf32>
    %82 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xf32>) outs(%81 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %collapsed_25 = tensor.collapse_shape %73 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %collapsed_26 = tensor.collapse_shape %82 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %83 = tensor.empty() : tensor<8x16x8xf32>
    %84 = linalg.fill ins(%cst_2 : f32) outs(%83 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %85 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%84 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_27 = tensor.expand_shape %85 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 8] : tensor<8x16x8xf32> into tensor<2x4x16x1x8xf32>
    %86 = tensor.empty() : tensor<2x16x4x1x8xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<2x4x16x1x8xf32>) outs(%86 : tensor<2x16x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x1x8xf32>
    %collapsed_28 = tensor.collapse_shape %87 [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_13, %collapsed_28, %80, %49 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>
  }
  func.func public @library_causal(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>, %arg3: tensor<2x16x4x8xf32>) -> (tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant -2.38197633E+38 : f32
    %cst_2 = arith.constant 0.353553385 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
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
    %5 = linalg.fill ins(%cst_3 : f32) outs(%4 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%5 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_5 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<8x16x16xf32> into tensor<2x4x16x1x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x4x16x1x16xf32>) outs(%7 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.mulf %in, %cst_2 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x16x1x16xf32>
    %9 = tensor.empty() : tensor<16x16xi32>
    %10 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %102 = linalg.index 0 : index
      %103 = arith.index_cast %102 : index to i32
      linalg.yield %103 : i32
    } -> tensor<16x16xi32>
    %11 = tensor.empty() : tensor<16x16xi32>
    %12 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel"]} outs(%11 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %102 = linalg.index 1 : index
      %103 = arith.index_cast %102 : index to i32
      linalg.yield %103 : i32
    } -> tensor<16x16xi32>
    %13 = tensor.empty() : tensor<16x16xi1>
    %14 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%10, %12 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%13 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_28: i32, %out: i1):
      %102 = arith.cmpi sge, %in, %in_28 : i32
      linalg.yield %102 : i1
    } -> tensor<16x16xi1>
    %15 = tensor.empty() : tensor<2x4x16x16xi1>
    %16 = linalg.generic {indexing_maps = [#map17, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<16x16xi1>) outs(%15 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %17 = tensor.empty() : tensor<1x2x4x16x16xi1>
    %18 = linalg.generic {indexing_maps = [#map18, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x16x16xi1>) outs(%17 : tensor<1x2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x16x16xi1>
    %collapsed_6 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x16xf32> into tensor<2048xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 16] : tensor<2048xf32> into tensor<1x2x4x16x16xf32>
    %19 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_7 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>) outs(%19 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_28: f32, %out: f32):
      %102 = arith.select %in, %in_28, %cst_1 : f32
      linalg.yield %102 : f32
    } -> tensor<1x2x4x16x16xf32>
    %21 = tensor.empty() : tensor<1x2x4x16xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<1x2x4x16x16xf32>) outs(%22 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.maximumf %out, %in : f32
      linalg.yield %102 : f32
    } -> tensor<1x2x4x16xf32>
    %24 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x2x4x16xf32>) outs(%24 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %26 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20, %25 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%26 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %102 = arith.subf %in, %in_28 : f32
      linalg.yield %102 : f32
    } -> tensor<1x2x4x16x16xf32>
    %28 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x2x4x16x16xf32>) outs(%28 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.exp %in : f32
      linalg.yield %102 : f32
    } -> tensor<1x2x4x16x16xf32>
    %30 = tensor.empty() : tensor<1x2x4x16xf32>
    %31 = linalg.fill ins(%cst_3 : f32) outs(%30 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<1x2x4x16x16xf32>) outs(%31 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %out, %in : f32
      linalg.yield %102 : f32
    } -> tensor<1x2x4x16xf32>
    %expanded_8 = tensor.expand_shape %32 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, 16, 1] : tensor<1x2x4x16xf32> into tensor<1x2x4x16x1xf32>
    %33 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x2x4x16xf32>) outs(%33 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %35 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29, %34 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%35 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %102 = arith.divf %in, %in_28 : f32
      linalg.yield %102 : f32
    } -> tensor<1x2x4x16x16xf32>
    %37 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<1x2x4x16x1xf32>) outs(%37 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.mulf %in, %in : f32
      linalg.yield %102 : f32
    } -> tensor<1x2x4x16x1xf32>
    %39 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x2x4x16x1xf32>) outs(%39 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %cst, %in : f32
      linalg.yield %102 : f32
    } -> tensor<1x2x4x16x1xf32>
    %41 = tensor.empty() : tensor<2x4x8x16xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xf32>) outs(%41 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %43 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x2x4x16x16xf32>) outs(%43 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %collapsed_9 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_10 = tensor.collapse_shape %44 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %45 = tensor.empty() : tensor<8x8x16xf32>
    %46 = linalg.fill ins(%cst_3 : f32) outs(%45 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %47 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%46 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_11 = tensor.expand_shape %47 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 16] : tensor<8x8x16xf32> into tensor<2x4x8x1x16xf32>
    %48 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x4x8x1x16xf32>) outs(%48 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %collapsed_12 = tensor.collapse_shape %49 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xf32> into tensor<2x16x4x8xf32>
    %expanded_13 = tensor.expand_shape %arg3 [[0, 1], [2], [3], [4]] output_shape [1, 2, 16, 4, 8] : tensor<2x16x4x8xf32> into tensor<1x2x16x4x8xf32>
    %50 = tensor.empty() : tensor<2x4x8x1x16xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x2x16x4x8xf32>) outs(%50 : tensor<2x4x8x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x1x16xf32>
    %52 = tensor.empty() : tensor<2x4x1x16x8xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x4x8x1x16xf32>) outs(%52 : tensor<2x4x1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x16x8xf32>
    %collapsed_14 = tensor.collapse_shape %53 [[0, 1], [2, 3], [4]] : tensor<2x4x1x16x8xf32> into tensor<8x16x8xf32>
    %54 = tensor.empty() : tensor<8x16x16xf32>
    %55 = linalg.fill ins(%cst_3 : f32) outs(%54 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %56 = linalg.batch_matmul ins(%collapsed_14, %collapsed_9 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%55 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_15 = tensor.expand_shape %56 [[0, 1, 2], [3], [4]] output_shape [1, 2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<1x2x4x16x16xf32>
    %collapsed_16 = tensor.collapse_shape %51 [[0, 1], [2], [3, 4]] : tensor<2x4x8x1x16xf32> into tensor<8x8x16xf32>
    %collapsed_17 = tensor.collapse_shape %36 [[0, 1, 2], [3], [4]] : tensor<1x2x4x16x16xf32> into tensor<8x16x16xf32>
    %57 = tensor.empty() : tensor<8x8x16xf32>
    %58 = linalg.fill ins(%cst_3 : f32) outs(%57 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %59 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%58 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_18 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %60 = tensor.empty() : tensor<2x16x4x8xf32>
    %61 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x4x8x16xf32>) outs(%60 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %62 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %63 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x2x4x16x1xf32>) outs(%62 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %64 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %63 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%64 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %102 = arith.mulf %in, %in_28 : f32
      linalg.yield %102 : f32
    } -> tensor<1x2x4x16x16xf32>
    %66 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%65, %29 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%66 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %102 = arith.mulf %in, %in_28 : f32
      linalg.yield %102 : f32
    } -> tensor<1x2x4x16x16xf32>
    %68 = tensor.empty() : tensor<1x2x4x16xf32>
    %69 = linalg.fill ins(%cst_3 : f32) outs(%68 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<1x2x4x16x16xf32>) outs(%69 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %out, %in : f32
      linalg.yield %102 : f32
    } -> tensor<1x2x4x16xf32>
    %71 = tensor.empty() : tensor<1x2x4x16xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<1x2x4x16xf32>) outs(%71 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.negf %in : f32
      linalg.yield %102 : f32
    } -> tensor<1x2x4x16xf32>
    %expanded_19 = tensor.expand_shape %72 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, 16, 1] : tensor<1x2x4x16xf32> into tensor<1x2x4x16x1xf32>
    %73 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %34 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%73 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %102 = arith.divf %in, %in_28 : f32
      linalg.yield %102 : f32
    } -> tensor<1x2x4x16x16xf32>
    %75 = tensor.empty() : tensor<2x4x16xf32>
    %76 = linalg.fill ins(%cst_3 : f32) outs(%75 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %77 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%expanded_19 : tensor<1x2x4x16x1xf32>) outs(%76 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %out, %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x16xf32>
    %78 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %79 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x4x16xf32>) outs(%78 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %80 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%74, %79 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%80 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %102 = arith.addf %in, %in_28 : f32
      linalg.yield %102 : f32
    } -> tensor<1x2x4x16x16xf32>
    %82 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%81, %29 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%82 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %102 = arith.mulf %in, %in_28 : f32
      linalg.yield %102 : f32
    } -> tensor<1x2x4x16x16xf32>
    %84 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %83 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>) outs(%84 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_28: f32, %out: f32):
      %102 = arith.select %in, %in_28, %cst_3 : f32
      linalg.yield %102 : f32
    } -> tensor<1x2x4x16x16xf32>
    %collapsed_20 = tensor.collapse_shape %85 [[0, 1, 2, 3, 4]] : tensor<1x2x4x16x16xf32> into tensor<2048xf32>
    %expanded_21 = tensor.expand_shape %collapsed_20 [[0, 1, 2, 3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<2048xf32> into tensor<2x4x16x1x16xf32>
    %86 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x4x16x1x16xf32>) outs(%86 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.mulf %in, %cst_2 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x16x1x16xf32>
    %88 = tensor.empty() : tensor<2x4x16x16x1xf32>
    %89 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<2x4x16x1x16xf32>) outs(%88 : tensor<2x4x16x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16x1xf32>
    %collapsed_22 = tensor.collapse_shape %89 [[0, 1], [2], [3, 4]] : tensor<2x4x16x16x1xf32> into tensor<8x16x16xf32>
    %90 = tensor.empty() : tensor<8x16x8xf32>
    %91 = linalg.fill ins(%cst_3 : f32) outs(%90 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %92 = linalg.batch_matmul ins(%collapsed_22, %collapsed : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%91 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_23 = tensor.expand_shape %92 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %93 = tensor.empty() : tensor<2x16x4x8xf32>
    %94 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<2x4x16x8xf32>) outs(%93 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %95 = tensor.empty() : tensor<2x4x16x8xf32>
    %96 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xf32>) outs(%95 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %collapsed_24 = tensor.collapse_shape %87 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %collapsed_25 = tensor.collapse_shape %96 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %97 = tensor.empty() : tensor<8x16x8xf32>
    %98 = linalg.fill ins(%cst_3 : f32) outs(%97 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %99 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%98 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_26 = tensor.expand_shape %99 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 8] : tensor<8x16x8xf32> into tensor<2x4x16x1x8xf32>
    %100 = tensor.empty() : tensor<2x16x4x1x8xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x4x16x1x8xf32>) outs(%100 : tensor<2x16x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x1x8xf32>
    %collapsed_27 = tensor.collapse_shape %101 [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_12, %collapsed_27, %94, %61 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>
  }
  func.func public @library_plain_bf16(%arg0: tensor<2x16x4x8xbf16>, %arg1: tensor<2x16x4x8xbf16>, %arg2: tensor<2x16x4x8xbf16>, %arg3: tensor<2x16x4x8xbf16>) -> (tensor<2x16x4x8xbf16>, tensor<2x16x4x8xbf16>, tensor<2x16x4x8xbf16>, tensor<2x16x4x8xbf16>) {
    %cst = arith.constant 0.000000e+00 : bf16
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
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
      %96 = arith.mulf %in, %cst_2 : f32
      linalg.yield %96 : f32
    } -> tensor<2x4x16x1x16xf32>
    %9 = tensor.empty() : tensor<2x4x16x1xf32>
    %10 = linalg.fill ins(%cst_1 : f32) outs(%9 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x16x1x16xf32>) outs(%10 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.maximumf %out, %in : f32
      linalg.yield %96 : f32
    } -> tensor<2x4x16x1xf32>
    %collapsed_6 = tensor.collapse_shape %11 [[0, 1, 2, 3]] : tensor<2x4x16x1xf32> into tensor<128xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0, 1, 2, 3]] output_shape [1, 2, 4, 16] : tensor<128xf32> into tensor<1x2x4x16xf32>
    %collapsed_8 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x16xf32> into tensor<2048xf32>
    %expanded_9 = tensor.expand_shape %collapsed_8 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 16] : tensor<2048xf32> into tensor<1x2x4x16x16xf32>
    %12 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x2x4x16xf32>) outs(%12 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %14 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %13 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%14 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %96 = arith.subf %in, %in_30 : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16x16xf32>
    %16 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x2x4x16x16xf32>) outs(%16 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = math.exp %in : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16x16xf32>
    %18 = tensor.empty() : tensor<1x2x4x16xf32>
    %19 = linalg.fill ins(%cst_3 : f32) outs(%18 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x2x4x16x16xf32>) outs(%19 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.addf %out, %in : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16xf32>
    %expanded_10 = tensor.expand_shape %20 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, 16, 1] : tensor<1x2x4x16xf32> into tensor<1x2x4x16x1xf32>
    %21 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x2x4x16xf32>) outs(%21 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %23 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17, %22 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%23 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %96 = arith.divf %in, %in_30 : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16x16xf32>
    %25 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x2x4x16x1xf32>) outs(%25 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.mulf %in, %in : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16x1xf32>
    %27 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x2x4x16x1xf32>) outs(%27 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.divf %cst_0, %in : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16x1xf32>
    %29 = tensor.empty() : tensor<1x2x4x16x16xbf16>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x2x4x16x16xf32>) outs(%29 : tensor<1x2x4x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %96 = arith.truncf %in : f32 to bf16
      linalg.yield %96 : bf16
    } -> tensor<1x2x4x16x16xbf16>
    %31 = tensor.empty() : tensor<2x4x8x16xbf16>
    %32 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xbf16>) outs(%31 : tensor<2x4x8x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x8x16xbf16>
    %33 = tensor.empty() : tensor<2x4x16x1x16xbf16>
    %34 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x2x4x16x16xbf16>) outs(%33 : tensor<2x4x16x1x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x16x1x16xbf16>
    %collapsed_11 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x4x8x16xbf16> into tensor<8x8x16xbf16>
    %collapsed_12 = tensor.collapse_shape %34 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xbf16> into tensor<8x16x16xbf16>
    %35 = tensor.empty() : tensor<8x8x16xbf16>
    %36 = linalg.fill ins(%cst : bf16) outs(%35 : tensor<8x8x16xbf16>) -> tensor<8x8x16xbf16>
    %37 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x8x16xbf16>, tensor<8x16x16xbf16>) outs(%36 : tensor<8x8x16xbf16>) -> tensor<8x8x16xbf16>
    %expanded_13 = tensor.expand_shape %37 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 16] : tensor<8x8x16xbf16> into tensor<2x4x8x1x16xbf16>
    %38 = tensor.empty() : tensor<1x2x16x4x8xbf16>
    %39 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x4x8x1x16xbf16>) outs(%38 : tensor<1x2x16x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x16x4x8xbf16>
    %collapsed_14 = tensor.collapse_shape %39 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xbf16> into tensor<2x16x4x8xbf16>
    %expanded_15 = tensor.expand_shape %arg3 [[0, 1], [2], [3], [4]] output_shape [1, 2, 16, 4, 8] : tensor<2x16x4x8xbf16> into tensor<1x2x16x4x8xbf16>
    %40 = tensor.empty() : tensor<2x4x8x1x16xbf16>
    %41 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x2x16x4x8xbf16>) outs(%40 : tensor<2x4x8x1x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x8x1x16xbf16>
    %42 = tensor.empty() : tensor<2x4x1x16x8xbf16>
    %43 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x4x8x1x16xbf16>) outs(%42 : tensor<2x4x1x16x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x1x16x8xbf16>
    %collapsed_16 = tensor.collapse_shape %43 [[0, 1], [2, 3], [4]] : tensor<2x4x1x16x8xbf16> into tensor<8x16x8xbf16>
    %44 = tensor.empty() : tensor<8x16x16xbf16>
    %45 = linalg.fill ins(%cst : bf16) outs(%44 : tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %46 = linalg.batch_matmul ins(%collapsed_16, %collapsed_11 : tensor<8x16x8xbf16>, tensor<8x8x16xbf16>) outs(%45 : tensor<8x16x16xbf16>) -> tensor<8x16x16xbf16>
    %47 = tensor.empty() : tensor<8x16x16xf32>
    %48 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<8x16x16xbf16>) outs(%47 : tensor<8x16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %96 = arith.extf %in : bf16 to f32
      linalg.yield %96 : f32
    } -> tensor<8x16x16xf32>
    %expanded_17 = tensor.expand_shape %48 [[0, 1, 2], [3], [4]] output_shape [1, 2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<1x2x4x16x16xf32>
    %collapsed_18 = tensor.collapse_shape %41 [[0, 1], [2], [3, 4]] : tensor<2x4x8x1x16xbf16> into tensor<8x8x16xbf16>
    %collapsed_19 = tensor.collapse_shape %30 [[0, 1, 2], [3], [4]] : tensor<1x2x4x16x16xbf16> into tensor<8x16x16xbf16>
    %49 = tensor.empty() : tensor<8x8x16xbf16>
    %50 = linalg.fill ins(%cst : bf16) outs(%49 : tensor<8x8x16xbf16>) -> tensor<8x8x16xbf16>
    %51 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<8x8x16xbf16>, tensor<8x16x16xbf16>) outs(%50 : tensor<8x8x16xbf16>) -> tensor<8x8x16xbf16>
    %expanded_20 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xbf16> into tensor<2x4x8x16xbf16>
    %52 = tensor.empty() : tensor<2x16x4x8xbf16>
    %53 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x4x8x16xbf16>) outs(%52 : tensor<2x16x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x16x4x8xbf16>
    %54 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %55 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x4x16x1xf32>) outs(%54 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %56 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %55 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%56 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %96 = arith.mulf %in, %in_30 : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16x16xf32>
    %58 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%57, %17 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%58 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %96 = arith.mulf %in, %in_30 : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16x16xf32>
    %60 = tensor.empty() : tensor<1x2x4x16xf32>
    %61 = linalg.fill ins(%cst_3 : f32) outs(%60 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<1x2x4x16x16xf32>) outs(%61 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.addf %out, %in : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16xf32>
    %63 = tensor.empty() : tensor<1x2x4x16xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x2x4x16xf32>) outs(%63 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.negf %in : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16xf32>
    %expanded_21 = tensor.expand_shape %64 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, 16, 1] : tensor<1x2x4x16xf32> into tensor<1x2x4x16x1xf32>
    %65 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %22 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%65 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %96 = arith.divf %in, %in_30 : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16x16xf32>
    %67 = tensor.empty() : tensor<2x4x16xf32>
    %68 = linalg.fill ins(%cst_3 : f32) outs(%67 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %69 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%expanded_21 : tensor<1x2x4x16x1xf32>) outs(%68 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.addf %out, %in : f32
      linalg.yield %96 : f32
    } -> tensor<2x4x16xf32>
    %70 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %71 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x4x16xf32>) outs(%70 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %72 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%66, %71 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%72 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %96 = arith.addf %in, %in_30 : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16x16xf32>
    %74 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%73, %17 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%74 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %96 = arith.mulf %in, %in_30 : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16x16xf32>
    %collapsed_22 = tensor.collapse_shape %75 [[0, 1, 2, 3, 4]] : tensor<1x2x4x16x16xf32> into tensor<2048xf32>
    %expanded_23 = tensor.expand_shape %collapsed_22 [[0, 1, 2, 3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<2048xf32> into tensor<2x4x16x1x16xf32>
    %76 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<2x4x16x1x16xf32>) outs(%76 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.mulf %in, %cst_2 : f32
      linalg.yield %96 : f32
    } -> tensor<2x4x16x1x16xf32>
    %78 = tensor.empty() : tensor<2x4x16x16x1xf32>
    %79 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x4x16x1x16xf32>) outs(%78 : tensor<2x4x16x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16x1xf32>
    %collapsed_24 = tensor.collapse_shape %79 [[0, 1], [2], [3, 4]] : tensor<2x4x16x16x1xf32> into tensor<8x16x16xf32>
    %80 = tensor.empty() : tensor<8x16x8xf32>
    %81 = linalg.fill ins(%cst_3 : f32) outs(%80 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %82 = linalg.batch_matmul ins(%collapsed_24, %collapsed : tensor<8x16x16xf32>, tensor<8x16x8xbf16>) outs(%81 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %83 = tensor.empty() : tensor<8x16x8xbf16>
    %84 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<8x16x8xf32>) outs(%83 : tensor<8x16x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %96 = arith.truncf %in : f32 to bf16
      linalg.yield %96 : bf16
    } -> tensor<8x16x8xbf16>
    %expanded_25 = tensor.expand_shape %84 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xbf16> into tensor<2x4x16x8xbf16>
    %85 = tensor.empty() : tensor<2x16x4x8xbf16>
    %86 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<2x4x16x8xbf16>) outs(%85 : tensor<2x16x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x16x4x8xbf16>
    %87 = tensor.empty() : tensor<2x4x16x8xbf16>
    %88 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xbf16>) outs(%87 : tensor<2x4x16x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x16x8xbf16>
    %collapsed_26 = tensor.collapse_shape %77 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %collapsed_27 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<2x4x16x8xbf16> into tensor<8x16x8xbf16>
    %89 = tensor.empty() : tensor<8x16x8xf32>
    %90 = linalg.fill ins(%cst_3 : f32) outs(%89 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %91 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<8x16x16xf32>, tensor<8x16x8xbf16>) outs(%90 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %92 = tensor.empty() : tensor<8x16x8xbf16>
    %93 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<8x16x8xf32>) outs(%92 : tensor<8x16x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %96 = arith.truncf %in : f32 to bf16
      linalg.yield %96 : bf16
    } -> tensor<8x16x8xbf16>
    %expanded_28 = tensor.expand_shape %93 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 8] : tensor<8x16x8xbf16> into tensor<2x4x16x1x8xbf16>
    %94 = tensor.empty() : tensor<2x16x4x1x8xbf16>
    %95 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<2x4x16x1x8xbf16>) outs(%94 : tensor<2x16x4x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x16x4x1x8xbf16>
    %collapsed_29 = tensor.collapse_shape %95 [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xbf16> into tensor<2x16x4x8xbf16>
    return %collapsed_14, %collapsed_29, %86, %53 : tensor<2x16x4x8xbf16>, tensor<2x16x4x8xbf16>, tensor<2x16x4x8xbf16>, tensor<2x16x4x8xbf16>
  }
  func.func public @library_grouped(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x2x8xf32>, %arg2: tensor<2x16x2x8xf32>, %arg3: tensor<2x16x4x8xf32>) -> (tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
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
      %102 = arith.mulf %in, %cst_1 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x16x2x16xf32>
    %9 = tensor.empty() : tensor<2x2x16x2xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x2x16x2xf32>) -> tensor<2x2x16x2xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x2x16x2x16xf32>) outs(%10 : tensor<2x2x16x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.maximumf %out, %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x16x2xf32>
    %12 = tensor.empty() : tensor<2x2x2x16xf32>
    %13 = linalg.generic {indexing_maps = [#map20, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x2x16x2xf32>) outs(%12 : tensor<2x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16xf32>
    %14 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map21, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x2x16x2x16xf32>) outs(%14 : tensor<2x2x2x16x16xf32>) {
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
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %102 = arith.subf %in, %in_23 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16x16xf32>
    %20 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x2x2x16x16xf32>) outs(%20 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.exp %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16x16xf32>
    %22 = tensor.empty() : tensor<2x2x2x16xf32>
    %23 = linalg.fill ins(%cst_2 : f32) outs(%22 : tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x2x2x16x16xf32>) outs(%23 : tensor<2x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %out, %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16xf32>
    %expanded_5 = tensor.expand_shape %24 [[0], [1], [2], [3, 4]] output_shape [2, 2, 2, 16, 1] : tensor<2x2x2x16xf32> into tensor<2x2x2x16x1xf32>
    %25 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x2x2x16xf32>) outs(%25 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %27 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%21, %26 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%27 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %102 = arith.divf %in, %in_23 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16x16xf32>
    %29 = tensor.empty() : tensor<2x2x2x16x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x2x2x16x1xf32>) outs(%29 : tensor<2x2x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.mulf %in, %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16x1xf32>
    %31 = tensor.empty() : tensor<2x2x2x16x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x2x2x16x1xf32>) outs(%31 : tensor<2x2x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %cst, %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16x1xf32>
    %33 = tensor.empty() : tensor<2x2x8x16xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x2x8xf32>) outs(%33 : tensor<2x2x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x16xf32>
    %35 = tensor.empty() : tensor<2x2x16x2x16xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x2x2x16x16xf32>) outs(%35 : tensor<2x2x16x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x2x16xf32>
    %collapsed_6 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x2x8x16xf32> into tensor<4x8x16xf32>
    %collapsed_7 = tensor.collapse_shape %36 [[0, 1], [2], [3, 4]] : tensor<2x2x16x2x16xf32> into tensor<4x16x32xf32>
    %37 = tensor.empty() : tensor<4x8x32xf32>
    %38 = linalg.fill ins(%cst_2 : f32) outs(%37 : tensor<4x8x32xf32>) -> tensor<4x8x32xf32>
    %39 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<4x8x16xf32>, tensor<4x16x32xf32>) outs(%38 : tensor<4x8x32xf32>) -> tensor<4x8x32xf32>
    %expanded_8 = tensor.expand_shape %39 [[0, 1], [2], [3, 4]] output_shape [2, 2, 8, 2, 16] : tensor<4x8x32xf32> into tensor<2x2x8x2x16xf32>
    %40 = tensor.empty() : tensor<2x2x16x2x8xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<2x2x8x2x16xf32>) outs(%40 : tensor<2x2x16x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x2x8xf32>
    %42 = tensor.empty() : tensor<2x16x2x2x8xf32>
    %43 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x2x16x2x8xf32>) outs(%42 : tensor<2x16x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x2x2x8xf32>
    %collapsed_9 = tensor.collapse_shape %43 [[0], [1], [2, 3], [4]] : tensor<2x16x2x2x8xf32> into tensor<2x16x4x8xf32>
    %expanded_10 = tensor.expand_shape %arg3 [[0], [1], [2, 3], [4]] output_shape [2, 16, 2, 2, 8] : tensor<2x16x4x8xf32> into tensor<2x16x2x2x8xf32>
    %44 = tensor.empty() : tensor<2x2x16x2x8xf32>
    %45 = linalg.generic {indexing_maps = [#map21, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x16x2x2x8xf32>) outs(%44 : tensor<2x2x16x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x2x8xf32>
    %46 = tensor.empty() : tensor<2x2x8x2x16xf32>
    %47 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x2x16x2x8xf32>) outs(%46 : tensor<2x2x8x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x2x16xf32>
    %48 = tensor.empty() : tensor<2x2x2x16x8xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x2x8x2x16xf32>) outs(%48 : tensor<2x2x2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x8xf32>
    %collapsed_11 = tensor.collapse_shape %49 [[0, 1], [2, 3], [4]] : tensor<2x2x2x16x8xf32> into tensor<4x32x8xf32>
    %50 = tensor.empty() : tensor<4x32x16xf32>
    %51 = linalg.fill ins(%cst_2 : f32) outs(%50 : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
    %52 = linalg.batch_matmul ins(%collapsed_11, %collapsed_6 : tensor<4x32x8xf32>, tensor<4x8x16xf32>) outs(%51 : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
    %expanded_12 = tensor.expand_shape %52 [[0, 1], [2, 3], [4]] output_shape [2, 2, 2, 16, 16] : tensor<4x32x16xf32> into tensor<2x2x2x16x16xf32>
    %53 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %54 = linalg.generic {indexing_maps = [#map22, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x2x2x16x16xf32>) outs(%53 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %55 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %56 = linalg.generic {indexing_maps = [#map23, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x2x2x16x16xf32>) outs(%55 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %collapsed_13 = tensor.collapse_shape %47 [[0, 1], [2], [3, 4]] : tensor<2x2x8x2x16xf32> into tensor<4x8x32xf32>
    %collapsed_14 = tensor.collapse_shape %56 [[0, 1], [2, 3], [4]] : tensor<2x2x2x16x16xf32> into tensor<4x32x16xf32>
    %57 = tensor.empty() : tensor<4x8x16xf32>
    %58 = linalg.fill ins(%cst_2 : f32) outs(%57 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %59 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<4x8x32xf32>, tensor<4x32x16xf32>) outs(%58 : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %expanded_15 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [2, 2, 8, 16] : tensor<4x8x16xf32> into tensor<2x2x8x16xf32>
    %60 = tensor.empty() : tensor<2x16x2x8xf32>
    %61 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x2x8x16xf32>) outs(%60 : tensor<2x16x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x2x8xf32>
    %62 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %63 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x2x2x16x1xf32>) outs(%62 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %64 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%54, %63 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%64 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %102 = arith.mulf %in, %in_23 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16x16xf32>
    %66 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%65, %21 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%66 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %102 = arith.mulf %in, %in_23 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16x16xf32>
    %68 = tensor.empty() : tensor<2x2x2x16xf32>
    %69 = linalg.fill ins(%cst_2 : f32) outs(%68 : tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<2x2x2x16x16xf32>) outs(%69 : tensor<2x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %out, %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16xf32>
    %71 = tensor.empty() : tensor<2x2x2x16xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x2x2x16xf32>) outs(%71 : tensor<2x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.negf %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16xf32>
    %expanded_16 = tensor.expand_shape %72 [[0], [1], [2], [3, 4]] output_shape [2, 2, 2, 16, 1] : tensor<2x2x2x16xf32> into tensor<2x2x2x16x1xf32>
    %73 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%54, %26 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%73 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %102 = arith.divf %in, %in_23 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16x16xf32>
    %75 = tensor.empty() : tensor<2x2x2x16xf32>
    %76 = linalg.fill ins(%cst_2 : f32) outs(%75 : tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded_16 : tensor<2x2x2x16x1xf32>) outs(%76 : tensor<2x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %out, %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16xf32>
    %78 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x2x2x16xf32>) outs(%78 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %80 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%74, %79 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%80 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %102 = arith.addf %in, %in_23 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16x16xf32>
    %82 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%81, %21 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%82 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %102 = arith.mulf %in, %in_23 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16x16xf32>
    %84 = tensor.empty() : tensor<2x2x16x2x16xf32>
    %85 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<2x2x2x16x16xf32>) outs(%84 : tensor<2x2x16x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x2x16xf32>
    %86 = tensor.empty() : tensor<2x2x16x2x16xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<2x2x16x2x16xf32>) outs(%86 : tensor<2x2x16x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.mulf %in, %cst_1 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x16x2x16xf32>
    %88 = tensor.empty() : tensor<2x2x16x16x2xf32>
    %89 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<2x2x16x2x16xf32>) outs(%88 : tensor<2x2x16x16x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x16x2xf32>
    %collapsed_17 = tensor.collapse_shape %89 [[0, 1], [2], [3, 4]] : tensor<2x2x16x16x2xf32> into tensor<4x16x32xf32>
    %90 = tensor.empty() : tensor<4x16x8xf32>
    %91 = linalg.fill ins(%cst_2 : f32) outs(%90 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %92 = linalg.batch_matmul ins(%collapsed_17, %collapsed : tensor<4x16x32xf32>, tensor<4x32x8xf32>) outs(%91 : tensor<4x16x8xf32>) -> tensor<4x16x8xf32>
    %expanded_18 = tensor.expand_shape %92 [[0, 1], [2], [3]] output_shape [2, 2, 16, 8] : tensor<4x16x8xf32> into tensor<2x2x16x8xf32>
    %93 = tensor.empty() : tensor<2x16x2x8xf32>
    %94 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x2x16x8xf32>) outs(%93 : tensor<2x16x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x2x8xf32>
    %95 = tensor.empty() : tensor<2x2x16x8xf32>
    %96 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x2x8xf32>) outs(%95 : tensor<2x2x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x8xf32>
    %collapsed_19 = tensor.collapse_shape %87 [[0, 1], [2, 3], [4]] : tensor<2x2x16x2x16xf32> into tensor<4x32x16xf32>
    %collapsed_20 = tensor.collapse_shape %96 [[0, 1], [2], [3]] : tensor<2x2x16x8xf32> into tensor<4x16x8xf32>
    %97 = tensor.empty() : tensor<4x32x8xf32>
    %98 = linalg.fill ins(%cst_2 : f32) outs(%97 : tensor<4x32x8xf32>) -> tensor<4x32x8xf32>
    %99 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<4x32x16xf32>, tensor<4x16x8xf32>) outs(%98 : tensor<4x32x8xf32>) -> tensor<4x32x8xf32>
    %expanded_21 = tensor.expand_shape %99 [[0, 1], [2, 3], [4]] output_shape [2, 2, 16, 2, 8] : tensor<4x32x8xf32> into tensor<2x2x16x2x8xf32>
    %100 = tensor.empty() : tensor<2x16x2x2x8xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x2x16x2x8xf32>) outs(%100 : tensor<2x16x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x2x2x8xf32>
    %collapsed_22 = tensor.collapse_shape %101 [[0], [1], [2, 3], [4]] : tensor<2x16x2x2x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_9, %collapsed_22, %94, %61 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>
  }
  func.func public @library_mask(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>, %arg3: tensor<2x1x16x16xi1>, %arg4: tensor<2x16x4x8xf32>) -> (tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant -2.38197633E+38 : f32
    %cst_2 = arith.constant 0.353553385 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x1x1x16x16xi1>
    %1 = linalg.generic {indexing_maps = [#map24, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x1x16x16xi1>) outs(%0 : tensor<2x1x1x16x16xi1>) {
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
    %collapsed_4 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %6 = tensor.empty() : tensor<8x16x16xf32>
    %7 = linalg.fill ins(%cst_3 : f32) outs(%6 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %8 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%7 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_5 = tensor.expand_shape %8 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<8x16x16xf32> into tensor<2x4x16x1x16xf32>
    %9 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x4x16x1x16xf32>) outs(%9 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.mulf %in, %cst_2 : f32
      linalg.yield %96 : f32
    } -> tensor<2x4x16x1x16xf32>
    %collapsed_6 = tensor.collapse_shape %1 [[0, 1, 2, 3, 4]] : tensor<2x1x1x16x16xi1> into tensor<512xi1>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0, 1, 2, 3, 4]] output_shape [1, 2, 1, 16, 16] : tensor<512xi1> into tensor<1x2x1x16x16xi1>
    %11 = tensor.empty() : tensor<1x2x4x16x16xi1>
    %12 = linalg.generic {indexing_maps = [#map25, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x2x1x16x16xi1>) outs(%11 : tensor<1x2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x16x16xi1>
    %collapsed_8 = tensor.collapse_shape %10 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x16xf32> into tensor<2048xf32>
    %expanded_9 = tensor.expand_shape %collapsed_8 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 16] : tensor<2048xf32> into tensor<1x2x4x16x16xf32>
    %13 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_9 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>) outs(%13 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_30: f32, %out: f32):
      %96 = arith.select %in, %in_30, %cst_1 : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16x16xf32>
    %15 = tensor.empty() : tensor<1x2x4x16xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<1x2x4x16x16xf32>) outs(%16 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.maximumf %out, %in : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16xf32>
    %18 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x2x4x16xf32>) outs(%18 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %20 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%14, %19 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%20 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %96 = arith.subf %in, %in_30 : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16x16xf32>
    %22 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x2x4x16x16xf32>) outs(%22 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = math.exp %in : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16x16xf32>
    %24 = tensor.empty() : tensor<1x2x4x16xf32>
    %25 = linalg.fill ins(%cst_3 : f32) outs(%24 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<1x2x4x16x16xf32>) outs(%25 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.addf %out, %in : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16xf32>
    %expanded_10 = tensor.expand_shape %26 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, 16, 1] : tensor<1x2x4x16xf32> into tensor<1x2x4x16x1xf32>
    %27 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x2x4x16xf32>) outs(%27 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %29 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %28 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%29 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %96 = arith.divf %in, %in_30 : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16x16xf32>
    %31 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x2x4x16x1xf32>) outs(%31 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.mulf %in, %in : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16x1xf32>
    %33 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x2x4x16x1xf32>) outs(%33 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.divf %cst, %in : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16x1xf32>
    %35 = tensor.empty() : tensor<2x4x8x16xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xf32>) outs(%35 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %37 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x2x4x16x16xf32>) outs(%37 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %collapsed_11 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_12 = tensor.collapse_shape %38 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %39 = tensor.empty() : tensor<8x8x16xf32>
    %40 = linalg.fill ins(%cst_3 : f32) outs(%39 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %41 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%40 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_13 = tensor.expand_shape %41 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 16] : tensor<8x8x16xf32> into tensor<2x4x8x1x16xf32>
    %42 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x4x8x1x16xf32>) outs(%42 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %collapsed_14 = tensor.collapse_shape %43 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xf32> into tensor<2x16x4x8xf32>
    %expanded_15 = tensor.expand_shape %arg4 [[0, 1], [2], [3], [4]] output_shape [1, 2, 16, 4, 8] : tensor<2x16x4x8xf32> into tensor<1x2x16x4x8xf32>
    %44 = tensor.empty() : tensor<2x4x8x1x16xf32>
    %45 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x2x16x4x8xf32>) outs(%44 : tensor<2x4x8x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x1x16xf32>
    %46 = tensor.empty() : tensor<2x4x1x16x8xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x8x1x16xf32>) outs(%46 : tensor<2x4x1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x16x8xf32>
    %collapsed_16 = tensor.collapse_shape %47 [[0, 1], [2, 3], [4]] : tensor<2x4x1x16x8xf32> into tensor<8x16x8xf32>
    %48 = tensor.empty() : tensor<8x16x16xf32>
    %49 = linalg.fill ins(%cst_3 : f32) outs(%48 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %50 = linalg.batch_matmul ins(%collapsed_16, %collapsed_11 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%49 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_17 = tensor.expand_shape %50 [[0, 1, 2], [3], [4]] output_shape [1, 2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<1x2x4x16x16xf32>
    %collapsed_18 = tensor.collapse_shape %45 [[0, 1], [2], [3, 4]] : tensor<2x4x8x1x16xf32> into tensor<8x8x16xf32>
    %collapsed_19 = tensor.collapse_shape %30 [[0, 1, 2], [3], [4]] : tensor<1x2x4x16x16xf32> into tensor<8x16x16xf32>
    %51 = tensor.empty() : tensor<8x8x16xf32>
    %52 = linalg.fill ins(%cst_3 : f32) outs(%51 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %53 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%52 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_20 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %54 = tensor.empty() : tensor<2x16x4x8xf32>
    %55 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x4x8x16xf32>) outs(%54 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %56 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %57 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x2x4x16x1xf32>) outs(%56 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %58 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %57 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%58 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %96 = arith.mulf %in, %in_30 : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16x16xf32>
    %60 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%59, %23 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%60 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %96 = arith.mulf %in, %in_30 : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16x16xf32>
    %62 = tensor.empty() : tensor<1x2x4x16xf32>
    %63 = linalg.fill ins(%cst_3 : f32) outs(%62 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<1x2x4x16x16xf32>) outs(%63 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.addf %out, %in : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16xf32>
    %65 = tensor.empty() : tensor<1x2x4x16xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x2x4x16xf32>) outs(%65 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.negf %in : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16xf32>
    %expanded_21 = tensor.expand_shape %66 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, 16, 1] : tensor<1x2x4x16xf32> into tensor<1x2x4x16x1xf32>
    %67 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %28 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%67 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %96 = arith.divf %in, %in_30 : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16x16xf32>
    %69 = tensor.empty() : tensor<2x4x16xf32>
    %70 = linalg.fill ins(%cst_3 : f32) outs(%69 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %71 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%expanded_21 : tensor<1x2x4x16x1xf32>) outs(%70 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.addf %out, %in : f32
      linalg.yield %96 : f32
    } -> tensor<2x4x16xf32>
    %72 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %73 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x4x16xf32>) outs(%72 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %74 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%68, %73 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%74 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %96 = arith.addf %in, %in_30 : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16x16xf32>
    %76 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%75, %23 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%76 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %96 = arith.mulf %in, %in_30 : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16x16xf32>
    %78 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12, %77 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>) outs(%78 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_30: f32, %out: f32):
      %96 = arith.select %in, %in_30, %cst_3 : f32
      linalg.yield %96 : f32
    } -> tensor<1x2x4x16x16xf32>
    %collapsed_22 = tensor.collapse_shape %79 [[0, 1, 2, 3, 4]] : tensor<1x2x4x16x16xf32> into tensor<2048xf32>
    %expanded_23 = tensor.expand_shape %collapsed_22 [[0, 1, 2, 3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<2048xf32> into tensor<2x4x16x1x16xf32>
    %80 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<2x4x16x1x16xf32>) outs(%80 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.mulf %in, %cst_2 : f32
      linalg.yield %96 : f32
    } -> tensor<2x4x16x1x16xf32>
    %82 = tensor.empty() : tensor<2x4x16x16x1xf32>
    %83 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<2x4x16x1x16xf32>) outs(%82 : tensor<2x4x16x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16x1xf32>
    %collapsed_24 = tensor.collapse_shape %83 [[0, 1], [2], [3, 4]] : tensor<2x4x16x16x1xf32> into tensor<8x16x16xf32>
    %84 = tensor.empty() : tensor<8x16x8xf32>
    %85 = linalg.fill ins(%cst_3 : f32) outs(%84 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %86 = linalg.batch_matmul ins(%collapsed_24, %collapsed : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%85 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_25 = tensor.expand_shape %86 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %87 = tensor.empty() : tensor<2x16x4x8xf32>
    %88 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<2x4x16x8xf32>) outs(%87 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %89 = tensor.empty() : tensor<2x4x16x8xf32>
    %90 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xf32>) outs(%89 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %collapsed_26 = tensor.collapse_shape %81 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %collapsed_27 = tensor.collapse_shape %90 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %91 = tensor.empty() : tensor<8x16x8xf32>
    %92 = linalg.fill ins(%cst_3 : f32) outs(%91 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %93 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%92 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_28 = tensor.expand_shape %93 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 8] : tensor<8x16x8xf32> into tensor<2x4x16x1x8xf32>
    %94 = tensor.empty() : tensor<2x16x4x1x8xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<2x4x16x1x8xf32>) outs(%94 : tensor<2x16x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x1x8xf32>
    %collapsed_29 = tensor.collapse_shape %95 [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_14, %collapsed_29, %88, %55 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>
  }
  func.func public @library_bias(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>, %arg3: tensor<1x4x16x16xf32>, %arg4: tensor<2x16x4x8xf32>) -> (tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) {
    %cst = arith.constant 1.000000e+00 : f32
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
      %92 = arith.mulf %in, %cst_1 : f32
      linalg.yield %92 : f32
    } -> tensor<2x4x16x1x16xf32>
    %collapsed_5 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x16xf32> into tensor<2048xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 16] : tensor<2048xf32> into tensor<1x2x4x16x16xf32>
    %expanded_7 = tensor.expand_shape %arg3 [[0], [1, 2], [3], [4]] output_shape [1, 1, 4, 16, 16] : tensor<1x4x16x16xf32> into tensor<1x1x4x16x16xf32>
    %9 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %10 = linalg.generic {indexing_maps = [#map26, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x1x4x16x16xf32>) outs(%9 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %11 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %10 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%11 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %92 = arith.addf %in, %in_28 : f32
      linalg.yield %92 : f32
    } -> tensor<1x2x4x16x16xf32>
    %13 = tensor.empty() : tensor<1x2x4x16xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<1x2x4x16x16xf32>) outs(%14 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.maximumf %out, %in : f32
      linalg.yield %92 : f32
    } -> tensor<1x2x4x16xf32>
    %16 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x2x4x16xf32>) outs(%16 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %18 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12, %17 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%18 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %92 = arith.subf %in, %in_28 : f32
      linalg.yield %92 : f32
    } -> tensor<1x2x4x16x16xf32>
    %20 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x2x4x16x16xf32>) outs(%20 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = math.exp %in : f32
      linalg.yield %92 : f32
    } -> tensor<1x2x4x16x16xf32>
    %22 = tensor.empty() : tensor<1x2x4x16xf32>
    %23 = linalg.fill ins(%cst_2 : f32) outs(%22 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<1x2x4x16x16xf32>) outs(%23 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.addf %out, %in : f32
      linalg.yield %92 : f32
    } -> tensor<1x2x4x16xf32>
    %expanded_8 = tensor.expand_shape %24 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, 16, 1] : tensor<1x2x4x16xf32> into tensor<1x2x4x16x1xf32>
    %25 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x2x4x16xf32>) outs(%25 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %27 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%21, %26 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%27 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %92 = arith.divf %in, %in_28 : f32
      linalg.yield %92 : f32
    } -> tensor<1x2x4x16x16xf32>
    %29 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<1x2x4x16x1xf32>) outs(%29 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.mulf %in, %in : f32
      linalg.yield %92 : f32
    } -> tensor<1x2x4x16x1xf32>
    %31 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x2x4x16x1xf32>) outs(%31 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.divf %cst, %in : f32
      linalg.yield %92 : f32
    } -> tensor<1x2x4x16x1xf32>
    %33 = tensor.empty() : tensor<2x4x8x16xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xf32>) outs(%33 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %35 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x4x16x16xf32>) outs(%35 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %collapsed_9 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_10 = tensor.collapse_shape %36 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %37 = tensor.empty() : tensor<8x8x16xf32>
    %38 = linalg.fill ins(%cst_2 : f32) outs(%37 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %39 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%38 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_11 = tensor.expand_shape %39 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 16] : tensor<8x8x16xf32> into tensor<2x4x8x1x16xf32>
    %40 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x4x8x1x16xf32>) outs(%40 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %collapsed_12 = tensor.collapse_shape %41 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xf32> into tensor<2x16x4x8xf32>
    %expanded_13 = tensor.expand_shape %arg4 [[0, 1], [2], [3], [4]] output_shape [1, 2, 16, 4, 8] : tensor<2x16x4x8xf32> into tensor<1x2x16x4x8xf32>
    %42 = tensor.empty() : tensor<2x4x8x1x16xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x2x16x4x8xf32>) outs(%42 : tensor<2x4x8x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x1x16xf32>
    %44 = tensor.empty() : tensor<2x4x1x16x8xf32>
    %45 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x4x8x1x16xf32>) outs(%44 : tensor<2x4x1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x16x8xf32>
    %collapsed_14 = tensor.collapse_shape %45 [[0, 1], [2, 3], [4]] : tensor<2x4x1x16x8xf32> into tensor<8x16x8xf32>
    %46 = tensor.empty() : tensor<8x16x16xf32>
    %47 = linalg.fill ins(%cst_2 : f32) outs(%46 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %48 = linalg.batch_matmul ins(%collapsed_14, %collapsed_9 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%47 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_15 = tensor.expand_shape %48 [[0, 1, 2], [3], [4]] output_shape [1, 2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<1x2x4x16x16xf32>
    %collapsed_16 = tensor.collapse_shape %43 [[0, 1], [2], [3, 4]] : tensor<2x4x8x1x16xf32> into tensor<8x8x16xf32>
    %collapsed_17 = tensor.collapse_shape %28 [[0, 1, 2], [3], [4]] : tensor<1x2x4x16x16xf32> into tensor<8x16x16xf32>
    %49 = tensor.empty() : tensor<8x8x16xf32>
    %50 = linalg.fill ins(%cst_2 : f32) outs(%49 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %51 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%50 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_18 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %52 = tensor.empty() : tensor<2x16x4x8xf32>
    %53 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x4x8x16xf32>) outs(%52 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %54 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %55 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x2x4x16x1xf32>) outs(%54 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %56 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %55 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%56 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %92 = arith.mulf %in, %in_28 : f32
      linalg.yield %92 : f32
    } -> tensor<1x2x4x16x16xf32>
    %58 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%57, %21 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%58 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %92 = arith.mulf %in, %in_28 : f32
      linalg.yield %92 : f32
    } -> tensor<1x2x4x16x16xf32>
    %60 = tensor.empty() : tensor<1x2x4x16xf32>
    %61 = linalg.fill ins(%cst_2 : f32) outs(%60 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<1x2x4x16x16xf32>) outs(%61 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.addf %out, %in : f32
      linalg.yield %92 : f32
    } -> tensor<1x2x4x16xf32>
    %63 = tensor.empty() : tensor<1x2x4x16xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x2x4x16xf32>) outs(%63 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.negf %in : f32
      linalg.yield %92 : f32
    } -> tensor<1x2x4x16xf32>
    %expanded_19 = tensor.expand_shape %64 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, 16, 1] : tensor<1x2x4x16xf32> into tensor<1x2x4x16x1xf32>
    %65 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %26 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%65 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %92 = arith.divf %in, %in_28 : f32
      linalg.yield %92 : f32
    } -> tensor<1x2x4x16x16xf32>
    %67 = tensor.empty() : tensor<2x4x16xf32>
    %68 = linalg.fill ins(%cst_2 : f32) outs(%67 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %69 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%expanded_19 : tensor<1x2x4x16x1xf32>) outs(%68 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.addf %out, %in : f32
      linalg.yield %92 : f32
    } -> tensor<2x4x16xf32>
    %70 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %71 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x4x16xf32>) outs(%70 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %72 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%66, %71 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%72 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %92 = arith.addf %in, %in_28 : f32
      linalg.yield %92 : f32
    } -> tensor<1x2x4x16x16xf32>
    %74 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%73, %21 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%74 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %92 = arith.mulf %in, %in_28 : f32
      linalg.yield %92 : f32
    } -> tensor<1x2x4x16x16xf32>
    %collapsed_20 = tensor.collapse_shape %75 [[0, 1, 2, 3, 4]] : tensor<1x2x4x16x16xf32> into tensor<2048xf32>
    %expanded_21 = tensor.expand_shape %collapsed_20 [[0, 1, 2, 3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<2048xf32> into tensor<2x4x16x1x16xf32>
    %76 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x4x16x1x16xf32>) outs(%76 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.mulf %in, %cst_1 : f32
      linalg.yield %92 : f32
    } -> tensor<2x4x16x1x16xf32>
    %78 = tensor.empty() : tensor<2x4x16x16x1xf32>
    %79 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x4x16x1x16xf32>) outs(%78 : tensor<2x4x16x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16x1xf32>
    %collapsed_22 = tensor.collapse_shape %79 [[0, 1], [2], [3, 4]] : tensor<2x4x16x16x1xf32> into tensor<8x16x16xf32>
    %80 = tensor.empty() : tensor<8x16x8xf32>
    %81 = linalg.fill ins(%cst_2 : f32) outs(%80 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %82 = linalg.batch_matmul ins(%collapsed_22, %collapsed : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%81 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_23 = tensor.expand_shape %82 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %83 = tensor.empty() : tensor<2x16x4x8xf32>
    %84 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<2x4x16x8xf32>) outs(%83 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %85 = tensor.empty() : tensor<2x4x16x8xf32>
    %86 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xf32>) outs(%85 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %collapsed_24 = tensor.collapse_shape %77 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %collapsed_25 = tensor.collapse_shape %86 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %87 = tensor.empty() : tensor<8x16x8xf32>
    %88 = linalg.fill ins(%cst_2 : f32) outs(%87 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %89 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%88 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_26 = tensor.expand_shape %89 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 8] : tensor<8x16x8xf32> into tensor<2x4x16x1x8xf32>
    %90 = tensor.empty() : tensor<2x16x4x1x8xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x4x16x1x8xf32>) outs(%90 : tensor<2x16x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x1x8xf32>
    %collapsed_27 = tensor.collapse_shape %91 [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_12, %collapsed_27, %84, %53 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>
  }
  func.func public @einsum_bnth_gradient(%arg0: tensor<2x4x16x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>, %arg3: tensor<2x4x16x8xf32>) -> (tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) {
    %cst = arith.constant 2.82842708 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x4x16x8xf32>) outs(%0 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_3 = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %2 = tensor.empty() : tensor<8x16x16xf32>
    %3 = linalg.fill ins(%cst_2 : f32) outs(%2 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%3 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %5 = tensor.empty() : tensor<f32>
    %6 = linalg.generic {indexing_maps = [#map28], iterator_types = []} outs(%5 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %7 = tensor.empty() : tensor<2x4x16x16xf32>
    %8 = linalg.generic {indexing_maps = [#map29, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<f32>) outs(%7 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %9 = tensor.empty() : tensor<2x4x16x16xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %8 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%9 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %78 = arith.divf %in, %in_19 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %11 = tensor.empty() : tensor<2x4x16xf32>
    %12 = linalg.fill ins(%cst_1 : f32) outs(%11 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x4x16x16xf32>) outs(%12 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.maximumf %out, %in : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16xf32>
    %14 = tensor.empty() : tensor<2x4x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map30, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x16xf32>) outs(%14 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %16 = tensor.empty() : tensor<2x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %15 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%16 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %78 = arith.subf %in, %in_19 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %18 = tensor.empty() : tensor<2x4x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x16x16xf32>) outs(%18 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = math.exp %in : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %20 = tensor.empty() : tensor<2x4x16xf32>
    %21 = linalg.fill ins(%cst_2 : f32) outs(%20 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x4x16x16xf32>) outs(%21 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.addf %out, %in : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16xf32>
    %expanded_4 = tensor.expand_shape %22 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %23 = tensor.empty() : tensor<2x4x16x16xf32>
    %24 = linalg.generic {indexing_maps = [#map30, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x16xf32>) outs(%23 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %25 = tensor.empty() : tensor<2x4x16x16xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %24 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%25 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %78 = arith.divf %in, %in_19 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %27 = tensor.empty() : tensor<2x4x16x1xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x4x16x1xf32>) outs(%27 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.mulf %in, %in : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x1xf32>
    %29 = tensor.empty() : tensor<2x4x16x1xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x16x1xf32>) outs(%29 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.divf %cst_0, %in : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x1xf32>
    %collapsed_5 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_6 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %31 = tensor.empty() : tensor<8x16x8xf32>
    %32 = linalg.fill ins(%cst_2 : f32) outs(%31 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %33 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%32 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_7 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %34 = tensor.empty() : tensor<2x4x8x16xf32>
    %35 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x4x16x8xf32>) outs(%34 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed_8 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %36 = tensor.empty() : tensor<8x8x16xf32>
    %37 = linalg.fill ins(%cst_2 : f32) outs(%36 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %38 = linalg.batch_matmul ins(%collapsed_8, %collapsed_5 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%37 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_9 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %39 = tensor.empty() : tensor<2x4x16x8xf32>
    %40 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x8x16xf32>) outs(%39 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %41 = tensor.empty() : tensor<2x4x8x16xf32>
    %42 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x4x16x8xf32>) outs(%41 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed_10 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_11 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %43 = tensor.empty() : tensor<8x16x16xf32>
    %44 = linalg.fill ins(%cst_2 : f32) outs(%43 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %45 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%44 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_12 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %46 = tensor.empty() : tensor<2x4x16x16xf32>
    %47 = linalg.generic {indexing_maps = [#map31, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x16x1xf32>) outs(%46 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %48 = tensor.empty() : tensor<2x4x16x16xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %47 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%48 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %78 = arith.mulf %in, %in_19 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %50 = tensor.empty() : tensor<2x4x16x16xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %19 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%50 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %78 = arith.mulf %in, %in_19 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %52 = tensor.empty() : tensor<2x4x16xf32>
    %53 = linalg.fill ins(%cst_2 : f32) outs(%52 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<2x4x16x16xf32>) outs(%53 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.addf %out, %in : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16xf32>
    %55 = tensor.empty() : tensor<2x4x16xf32>
    %56 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<2x4x16xf32>) outs(%55 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.negf %in : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16xf32>
    %expanded_13 = tensor.expand_shape %56 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %57 = tensor.empty() : tensor<2x4x16x16xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %24 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%57 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %78 = arith.divf %in, %in_19 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %59 = tensor.empty() : tensor<2x4x16xf32>
    %60 = linalg.fill ins(%cst_2 : f32) outs(%59 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_13 : tensor<2x4x16x1xf32>) outs(%60 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.addf %out, %in : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16xf32>
    %62 = tensor.empty() : tensor<2x4x16x16xf32>
    %63 = linalg.generic {indexing_maps = [#map30, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x4x16xf32>) outs(%62 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %64 = tensor.empty() : tensor<2x4x16x16xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %63 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%64 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %78 = arith.addf %in, %in_19 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %66 = tensor.empty() : tensor<2x4x16x16xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %19 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%66 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %78 = arith.mulf %in, %in_19 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %68 = tensor.empty() : tensor<2x4x16x16xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %8 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%68 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %78 = arith.divf %in, %in_19 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %70 = tensor.empty() : tensor<2x4x16x16xf32>
    %71 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x4x16x16xf32>) outs(%70 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_14 = tensor.collapse_shape %71 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %72 = tensor.empty() : tensor<8x16x8xf32>
    %73 = linalg.fill ins(%cst_2 : f32) outs(%72 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %74 = linalg.batch_matmul ins(%collapsed_14, %collapsed : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%73 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_15 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %collapsed_16 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_17 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %75 = tensor.empty() : tensor<8x16x8xf32>
    %76 = linalg.fill ins(%cst_2 : f32) outs(%75 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %77 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%76 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_18 = tensor.expand_shape %77 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    return %expanded_7, %expanded_18, %expanded_15, %40 : tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>
  }
  func.func public @matmul_gradient(%arg0: tensor<2x4x16x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>, %arg3: tensor<2x4x16x8xf32>) -> (tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.353553385 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x4x16x8xf32>) outs(%0 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_3 = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %2 = tensor.empty() : tensor<8x16x16xf32>
    %3 = linalg.fill ins(%cst_2 : f32) outs(%2 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%3 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %5 = tensor.empty() : tensor<2x4x16x16xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x16x16xf32>) outs(%5 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.mulf %in, %cst_1 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x16xf32>
    %7 = tensor.empty() : tensor<2x4x16xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x16x16xf32>) outs(%8 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.maximumf %out, %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16xf32>
    %expanded_4 = tensor.expand_shape %9 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %10 = tensor.empty() : tensor<2x4x16x16xf32>
    %11 = linalg.generic {indexing_maps = [#map31, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x4x16x1xf32>) outs(%10 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %12 = tensor.empty() : tensor<2x4x16x16xi1>
    %13 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %11 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%12 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: f32, %in_21: f32, %out: i1):
      %107 = arith.cmpf oeq, %in, %in_21 : f32
      linalg.yield %107 : i1
    } -> tensor<2x4x16x16xi1>
    %14 = tensor.empty() : tensor<2x4x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x16x16xi1>) outs(%14 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %out: f32):
      %107 = arith.uitofp %in : i1 to f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x16xf32>
    %16 = tensor.empty() : tensor<2x4x16xf32>
    %17 = linalg.fill ins(%cst_2 : f32) outs(%16 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x4x16x16xf32>) outs(%17 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %out, %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16xf32>
    %19 = tensor.empty() : tensor<2x4x16x16xf32>
    %20 = linalg.generic {indexing_maps = [#map30, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x4x16xf32>) outs(%19 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %21 = tensor.empty() : tensor<2x4x16x16xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %20 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%21 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %107 = arith.subf %in, %in_21 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x16xf32>
    %23 = tensor.empty() : tensor<2x4x16x16xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x16x16xf32>) outs(%23 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.exp %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x16xf32>
    %25 = tensor.empty() : tensor<2x4x16xf32>
    %26 = linalg.fill ins(%cst_2 : f32) outs(%25 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x4x16x16xf32>) outs(%26 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %out, %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16xf32>
    %expanded_5 = tensor.expand_shape %27 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %28 = tensor.empty() : tensor<2x4x16x16xf32>
    %29 = linalg.generic {indexing_maps = [#map30, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x16xf32>) outs(%28 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %30 = tensor.empty() : tensor<2x4x16x16xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %29 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%30 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %107 = arith.divf %in, %in_21 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x16xf32>
    %32 = tensor.empty() : tensor<2x4x16x1xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x4x16x1xf32>) outs(%32 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.mulf %in, %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x1xf32>
    %34 = tensor.empty() : tensor<2x4x16x1xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x16x1xf32>) outs(%34 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %cst, %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x1xf32>
    %collapsed_6 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_7 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %36 = tensor.empty() : tensor<8x16x8xf32>
    %37 = linalg.fill ins(%cst_2 : f32) outs(%36 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %38 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%37 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_8 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %39 = tensor.empty() : tensor<2x4x8x16xf32>
    %40 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x4x16x8xf32>) outs(%39 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed_9 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %41 = tensor.empty() : tensor<8x8x16xf32>
    %42 = linalg.fill ins(%cst_2 : f32) outs(%41 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %43 = linalg.batch_matmul ins(%collapsed_9, %collapsed_6 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%42 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_10 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %44 = tensor.empty() : tensor<2x4x16x8xf32>
    %45 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x4x8x16xf32>) outs(%44 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %46 = tensor.empty() : tensor<2x4x8x16xf32>
    %47 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x4x16x8xf32>) outs(%46 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed_11 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_12 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %48 = tensor.empty() : tensor<8x16x16xf32>
    %49 = linalg.fill ins(%cst_2 : f32) outs(%48 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %50 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%49 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_13 = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %51 = tensor.empty() : tensor<2x4x16x16xf32>
    %52 = linalg.generic {indexing_maps = [#map31, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x16x1xf32>) outs(%51 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %53 = tensor.empty() : tensor<2x4x16x16xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %52 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%53 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %107 = arith.mulf %in, %in_21 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x16xf32>
    %55 = tensor.empty() : tensor<2x4x16x16xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %24 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%55 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %107 = arith.mulf %in, %in_21 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x16xf32>
    %57 = tensor.empty() : tensor<2x4x16xf32>
    %58 = linalg.fill ins(%cst_2 : f32) outs(%57 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<2x4x16x16xf32>) outs(%58 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %out, %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16xf32>
    %60 = tensor.empty() : tensor<2x4x16xf32>
    %61 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<2x4x16xf32>) outs(%60 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.negf %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16xf32>
    %expanded_14 = tensor.expand_shape %61 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %62 = tensor.empty() : tensor<2x4x16x16xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %29 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%62 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %107 = arith.divf %in, %in_21 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x16xf32>
    %64 = tensor.empty() : tensor<2x4x16xf32>
    %65 = linalg.fill ins(%cst_2 : f32) outs(%64 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_14 : tensor<2x4x16x1xf32>) outs(%65 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %out, %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16xf32>
    %67 = tensor.empty() : tensor<2x4x16x16xf32>
    %68 = linalg.generic {indexing_maps = [#map30, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x4x16xf32>) outs(%67 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %69 = tensor.empty() : tensor<2x4x16x16xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %68 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%69 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %107 = arith.addf %in, %in_21 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x16xf32>
    %71 = tensor.empty() : tensor<2x4x16x16xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %24 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%71 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %107 = arith.mulf %in, %in_21 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x16xf32>
    %73 = tensor.empty() : tensor<2x4x16x16xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x16x16xf32>) outs(%73 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.negf %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x16xf32>
    %75 = tensor.empty() : tensor<2x4x16xf32>
    %76 = linalg.fill ins(%cst_2 : f32) outs(%75 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<2x4x16x16xf32>) outs(%76 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %out, %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16xf32>
    %expanded_15 = tensor.expand_shape %77 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %78 = tensor.empty() : tensor<2x4x16xf32>
    %79 = linalg.fill ins(%cst_2 : f32) outs(%78 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_15 : tensor<2x4x16x1xf32>) outs(%79 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %out, %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16xf32>
    %81 = tensor.empty() : tensor<2x4x16xf32>
    %82 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %18 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%81 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %107 = arith.divf %in, %in_21 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16xf32>
    %83 = tensor.empty() : tensor<2x4x16x16xf32>
    %84 = linalg.generic {indexing_maps = [#map30, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<2x4x16xf32>) outs(%83 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %85 = tensor.empty() : tensor<2x4x16x16xi1>
    %86 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x16x16xf32>) outs(%85 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %107 = arith.cmpf une, %in, %cst_2 : f32
      linalg.yield %107 : i1
    } -> tensor<2x4x16x16xi1>
    %87 = tensor.empty() : tensor<2x4x16x16xf32>
    %88 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %84 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>) outs(%87 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_21: f32, %out: f32):
      %107 = arith.select %in, %in_21, %cst_2 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x16xf32>
    %89 = tensor.empty() : tensor<2x4x16x16xf32>
    %90 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %88 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%89 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %107 = arith.addf %in, %in_21 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x16xf32>
    %91 = tensor.empty() : tensor<2x4x16x16xf32>
    %92 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<2x4x16x16xf32>) outs(%91 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.mulf %in, %cst_1 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x16xf32>
    %93 = tensor.empty() : tensor<2x4x16x16xf32>
    %94 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<2x4x16x16xf32>) outs(%93 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_16 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %95 = tensor.empty() : tensor<8x16x8xf32>
    %96 = linalg.fill ins(%cst_2 : f32) outs(%95 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %97 = linalg.batch_matmul ins(%collapsed_16, %collapsed : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%96 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_17 = tensor.expand_shape %97 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %98 = tensor.empty() : tensor<2x4x8x16xf32>
    %99 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x4x16x8xf32>) outs(%98 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %100 = tensor.empty() : tensor<2x4x16x8xf32>
    %101 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x4x8x16xf32>) outs(%100 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %collapsed_18 = tensor.collapse_shape %92 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_19 = tensor.collapse_shape %101 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %102 = tensor.empty() : tensor<8x16x8xf32>
    %103 = linalg.fill ins(%cst_2 : f32) outs(%102 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %104 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%103 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_20 = tensor.expand_shape %104 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %105 = tensor.empty() : tensor<2x4x16x8xf32>
    %106 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<2x4x8x16xf32>) outs(%105 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    return %expanded_8, %expanded_20, %106, %45 : tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>
  }
  func.func public @where_causal_gradient(%arg0: tensor<2x4x16x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>, %arg3: tensor<2x4x16x8xf32>) -> (tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x4x16x8xf32>) outs(%0 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_3 = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %2 = tensor.empty() : tensor<8x16x16xf32>
    %3 = linalg.fill ins(%cst_2 : f32) outs(%2 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%3 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %5 = tensor.empty() : tensor<2x4x16x16xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x16x16xf32>) outs(%5 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.mulf %in, %cst_1 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x16x16xf32>
    %7 = tensor.empty() : tensor<16x16xi32>
    %8 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel"]} outs(%7 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %86 = linalg.index 0 : index
      %87 = arith.index_cast %86 : index to i32
      linalg.yield %87 : i32
    } -> tensor<16x16xi32>
    %9 = tensor.empty() : tensor<16x16xi32>
    %10 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %86 = linalg.index 1 : index
      %87 = arith.index_cast %86 : index to i32
      linalg.yield %87 : i32
    } -> tensor<16x16xi32>
    %11 = tensor.empty() : tensor<16x16xi1>
    %12 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%8, %10 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%11 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_19: i32, %out: i1):
      %86 = arith.cmpi sge, %in, %in_19 : i32
      linalg.yield %86 : i1
    } -> tensor<16x16xi1>
    %13 = tensor.empty() : tensor<2x4x16x16xi1>
    %14 = linalg.generic {indexing_maps = [#map17, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<16x16xi1>) outs(%13 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %15 = tensor.empty() : tensor<2x4x16x16xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %6 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>) outs(%15 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_19: f32, %out: f32):
      %86 = arith.select %in, %in_19, %cst_0 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x16x16xf32>
    %17 = tensor.empty() : tensor<2x4x16xf32>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x4x16x16xf32>) outs(%18 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.maximumf %out, %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x16xf32>
    %20 = tensor.empty() : tensor<2x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map30, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x16xf32>) outs(%20 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %22 = tensor.empty() : tensor<2x4x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %21 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%22 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %86 = arith.subf %in, %in_19 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x16x16xf32>
    %24 = tensor.empty() : tensor<2x4x16x16xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x16x16xf32>) outs(%24 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.exp %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x16x16xf32>
    %26 = tensor.empty() : tensor<2x4x16xf32>
    %27 = linalg.fill ins(%cst_2 : f32) outs(%26 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x16x16xf32>) outs(%27 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.addf %out, %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x16xf32>
    %expanded_4 = tensor.expand_shape %28 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %29 = tensor.empty() : tensor<2x4x16x16xf32>
    %30 = linalg.generic {indexing_maps = [#map30, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x16xf32>) outs(%29 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %31 = tensor.empty() : tensor<2x4x16x16xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %30 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%31 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %86 = arith.divf %in, %in_19 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x16x16xf32>
    %33 = tensor.empty() : tensor<2x4x16x1xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x4x16x1xf32>) outs(%33 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.mulf %in, %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x16x1xf32>
    %35 = tensor.empty() : tensor<2x4x16x1xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x16x1xf32>) outs(%35 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.divf %cst, %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x16x1xf32>
    %collapsed_5 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_6 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %37 = tensor.empty() : tensor<8x16x8xf32>
    %38 = linalg.fill ins(%cst_2 : f32) outs(%37 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %39 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%38 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_7 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %40 = tensor.empty() : tensor<2x4x8x16xf32>
    %41 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x4x16x8xf32>) outs(%40 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed_8 = tensor.collapse_shape %41 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %42 = tensor.empty() : tensor<8x8x16xf32>
    %43 = linalg.fill ins(%cst_2 : f32) outs(%42 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %44 = linalg.batch_matmul ins(%collapsed_8, %collapsed_5 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%43 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_9 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %45 = tensor.empty() : tensor<2x4x16x8xf32>
    %46 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x8x16xf32>) outs(%45 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %47 = tensor.empty() : tensor<2x4x8x16xf32>
    %48 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x4x16x8xf32>) outs(%47 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed_10 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_11 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %49 = tensor.empty() : tensor<8x16x16xf32>
    %50 = linalg.fill ins(%cst_2 : f32) outs(%49 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %51 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%50 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_12 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %52 = tensor.empty() : tensor<2x4x16x16xf32>
    %53 = linalg.generic {indexing_maps = [#map31, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x16x1xf32>) outs(%52 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %54 = tensor.empty() : tensor<2x4x16x16xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %53 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%54 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %86 = arith.mulf %in, %in_19 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x16x16xf32>
    %56 = tensor.empty() : tensor<2x4x16x16xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %25 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%56 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %86 = arith.mulf %in, %in_19 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x16x16xf32>
    %58 = tensor.empty() : tensor<2x4x16xf32>
    %59 = linalg.fill ins(%cst_2 : f32) outs(%58 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<2x4x16x16xf32>) outs(%59 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.addf %out, %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x16xf32>
    %61 = tensor.empty() : tensor<2x4x16xf32>
    %62 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x4x16xf32>) outs(%61 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.negf %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x16xf32>
    %expanded_13 = tensor.expand_shape %62 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %63 = tensor.empty() : tensor<2x4x16x16xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %30 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%63 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %86 = arith.divf %in, %in_19 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x16x16xf32>
    %65 = tensor.empty() : tensor<2x4x16xf32>
    %66 = linalg.fill ins(%cst_2 : f32) outs(%65 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_13 : tensor<2x4x16x1xf32>) outs(%66 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.addf %out, %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x16xf32>
    %68 = tensor.empty() : tensor<2x4x16x16xf32>
    %69 = linalg.generic {indexing_maps = [#map30, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x4x16xf32>) outs(%68 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %70 = tensor.empty() : tensor<2x4x16x16xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %69 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%70 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %86 = arith.addf %in, %in_19 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x16x16xf32>
    %72 = tensor.empty() : tensor<2x4x16x16xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %25 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%72 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %86 = arith.mulf %in, %in_19 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x16x16xf32>
    %74 = tensor.empty() : tensor<2x4x16x16xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %73 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>) outs(%74 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_19: f32, %out: f32):
      %86 = arith.select %in, %in_19, %cst_2 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x16x16xf32>
    %76 = tensor.empty() : tensor<2x4x16x16xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<2x4x16x16xf32>) outs(%76 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.mulf %in, %cst_1 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x16x16xf32>
    %78 = tensor.empty() : tensor<2x4x16x16xf32>
    %79 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x4x16x16xf32>) outs(%78 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_14 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %80 = tensor.empty() : tensor<8x16x8xf32>
    %81 = linalg.fill ins(%cst_2 : f32) outs(%80 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %82 = linalg.batch_matmul ins(%collapsed_14, %collapsed : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%81 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_15 = tensor.expand_shape %82 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %collapsed_16 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_17 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %83 = tensor.empty() : tensor<8x16x8xf32>
    %84 = linalg.fill ins(%cst_2 : f32) outs(%83 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %85 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%84 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_18 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    return %expanded_7, %expanded_18, %expanded_15, %46 : tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>
  }
  func.func public @softcap_window_gradient(%arg0: tensor<2x4x16x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>, %arg3: tensor<2x4x16x8xf32>) -> (tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %c4_i32 = arith.constant 4 : i32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e+01 : f32
    %cst_3 = arith.constant 2.500000e-01 : f32
    %cst_4 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x4x16x8xf32>) outs(%0 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_5 = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %2 = tensor.empty() : tensor<8x16x16xf32>
    %3 = linalg.fill ins(%cst_4 : f32) outs(%2 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%3 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %5 = tensor.empty() : tensor<2x4x16x16xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x16x16xf32>) outs(%5 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.mulf %in, %cst_3 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x16xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x4x16x16xf32>) outs(%7 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_2 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x16xf32>
    %9 = tensor.empty() : tensor<2x4x16x16xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x4x16x16xf32>) outs(%9 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.tanh %in : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x16xf32>
    %11 = tensor.empty() : tensor<2x4x16x16xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x4x16x16xf32>) outs(%11 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.subf %cst_1, %in : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x16xf32>
    %13 = tensor.empty() : tensor<2x4x16x16xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x4x16x16xf32>) outs(%13 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.mulf %in, %cst_2 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x16xf32>
    %15 = tensor.empty() : tensor<16xi32>
    %16 = linalg.generic {indexing_maps = [#map32], iterator_types = ["parallel"]} outs(%15 : tensor<16xi32>) {
    ^bb0(%out: i32):
      %114 = linalg.index 0 : index
      %115 = arith.index_cast %114 : index to i32
      linalg.yield %115 : i32
    } -> tensor<16xi32>
    %expanded_6 = tensor.expand_shape %16 [[0, 1]] output_shape [16, 1] : tensor<16xi32> into tensor<16x1xi32>
    %17 = tensor.empty() : tensor<16x16xi32>
    %18 = linalg.generic {indexing_maps = [#map33, #map16], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<16xi32>) outs(%17 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %19 = tensor.empty() : tensor<16x16xi32>
    %20 = linalg.generic {indexing_maps = [#map34, #map16], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<16xi32>) outs(%19 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %21 = tensor.empty() : tensor<16x16xi1>
    %22 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%18, %20 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%21 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_22: i32, %out: i1):
      %114 = arith.cmpi sle, %in, %in_22 : i32
      linalg.yield %114 : i1
    } -> tensor<16x16xi1>
    %23 = tensor.empty() : tensor<16x1xi32>
    %24 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%expanded_6 : tensor<16x1xi32>) outs(%23 : tensor<16x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      %114 = arith.subi %in, %c4_i32 : i32
      linalg.yield %114 : i32
    } -> tensor<16x1xi32>
    %25 = tensor.empty() : tensor<16x16xi32>
    %26 = linalg.generic {indexing_maps = [#map35, #map16], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<16x1xi32>) outs(%25 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %27 = tensor.empty() : tensor<16x16xi1>
    %28 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%18, %26 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%27 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_22: i32, %out: i1):
      %114 = arith.cmpi sgt, %in, %in_22 : i32
      linalg.yield %114 : i1
    } -> tensor<16x16xi1>
    %29 = tensor.empty() : tensor<16x16xi1>
    %30 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%22, %28 : tensor<16x16xi1>, tensor<16x16xi1>) outs(%29 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %in_22: i1, %out: i1):
      %114 = arith.andi %in, %in_22 : i1
      linalg.yield %114 : i1
    } -> tensor<16x16xi1>
    %31 = tensor.empty() : tensor<2x4x16x16xi1>
    %32 = linalg.generic {indexing_maps = [#map17, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<16x16xi1>) outs(%31 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %33 = tensor.empty() : tensor<2x4x16x16xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %14 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>) outs(%33 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_22: f32, %out: f32):
      %114 = arith.select %in, %in_22, %cst_0 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x16xf32>
    %35 = tensor.empty() : tensor<2x4x16xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x4x16x16xf32>) outs(%36 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.maximumf %out, %in : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16xf32>
    %38 = tensor.empty() : tensor<2x4x16x16xf32>
    %39 = linalg.generic {indexing_maps = [#map30, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x16xf32>) outs(%38 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %40 = tensor.empty() : tensor<2x4x16x16xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %39 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%40 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %114 = arith.subf %in, %in_22 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x16xf32>
    %42 = tensor.empty() : tensor<2x4x16x16xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x4x16x16xf32>) outs(%42 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.exp %in : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x16xf32>
    %44 = tensor.empty() : tensor<2x4x16xf32>
    %45 = linalg.fill ins(%cst_4 : f32) outs(%44 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<2x4x16x16xf32>) outs(%45 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %out, %in : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16xf32>
    %expanded_7 = tensor.expand_shape %46 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %47 = tensor.empty() : tensor<2x4x16x16xf32>
    %48 = linalg.generic {indexing_maps = [#map30, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x16xf32>) outs(%47 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %49 = tensor.empty() : tensor<2x4x16x16xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %48 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%49 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %114 = arith.divf %in, %in_22 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x16xf32>
    %51 = tensor.empty() : tensor<2x4x16x1xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x4x16x1xf32>) outs(%51 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.mulf %in, %in : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x1xf32>
    %53 = tensor.empty() : tensor<2x4x16x1xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x16x1xf32>) outs(%53 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %cst_1, %in : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x1xf32>
    %collapsed_8 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_9 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %55 = tensor.empty() : tensor<8x16x8xf32>
    %56 = linalg.fill ins(%cst_4 : f32) outs(%55 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %57 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%56 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_10 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %58 = tensor.empty() : tensor<2x4x8x16xf32>
    %59 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x4x16x8xf32>) outs(%58 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed_11 = tensor.collapse_shape %59 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %60 = tensor.empty() : tensor<8x8x16xf32>
    %61 = linalg.fill ins(%cst_4 : f32) outs(%60 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %62 = linalg.batch_matmul ins(%collapsed_11, %collapsed_8 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%61 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_12 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %63 = tensor.empty() : tensor<2x4x16x8xf32>
    %64 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x4x8x16xf32>) outs(%63 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %65 = tensor.empty() : tensor<2x4x8x16xf32>
    %66 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x4x16x8xf32>) outs(%65 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed_13 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_14 = tensor.collapse_shape %66 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %67 = tensor.empty() : tensor<8x16x16xf32>
    %68 = linalg.fill ins(%cst_4 : f32) outs(%67 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %69 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%68 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_15 = tensor.expand_shape %69 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %70 = tensor.empty() : tensor<2x4x16x16xf32>
    %71 = linalg.generic {indexing_maps = [#map31, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x4x16x1xf32>) outs(%70 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %72 = tensor.empty() : tensor<2x4x16x16xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %71 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%72 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %114 = arith.mulf %in, %in_22 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x16xf32>
    %74 = tensor.empty() : tensor<2x4x16x16xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %43 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%74 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %114 = arith.mulf %in, %in_22 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x16xf32>
    %76 = tensor.empty() : tensor<2x4x16xf32>
    %77 = linalg.fill ins(%cst_4 : f32) outs(%76 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<2x4x16x16xf32>) outs(%77 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %out, %in : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16xf32>
    %79 = tensor.empty() : tensor<2x4x16xf32>
    %80 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x4x16xf32>) outs(%79 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.negf %in : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16xf32>
    %expanded_16 = tensor.expand_shape %80 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %81 = tensor.empty() : tensor<2x4x16x16xf32>
    %82 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %48 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%81 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %114 = arith.divf %in, %in_22 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x16xf32>
    %83 = tensor.empty() : tensor<2x4x16xf32>
    %84 = linalg.fill ins(%cst_4 : f32) outs(%83 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %85 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_16 : tensor<2x4x16x1xf32>) outs(%84 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %out, %in : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16xf32>
    %86 = tensor.empty() : tensor<2x4x16x16xf32>
    %87 = linalg.generic {indexing_maps = [#map30, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<2x4x16xf32>) outs(%86 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %88 = tensor.empty() : tensor<2x4x16x16xf32>
    %89 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %87 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%88 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %114 = arith.addf %in, %in_22 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x16xf32>
    %90 = tensor.empty() : tensor<2x4x16x16xf32>
    %91 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %43 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%90 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %114 = arith.mulf %in, %in_22 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x16xf32>
    %92 = tensor.empty() : tensor<2x4x16x16xf32>
    %93 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %91 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>) outs(%92 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_22: f32, %out: f32):
      %114 = arith.select %in, %in_22, %cst_4 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x16xf32>
    %94 = tensor.empty() : tensor<2x4x16x16xf32>
    %95 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<2x4x16x16xf32>) outs(%94 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.mulf %in, %cst_2 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x16xf32>
    %96 = tensor.empty() : tensor<2x4x16x16xf32>
    %97 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %12 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%96 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %114 = arith.mulf %in, %in_22 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x16xf32>
    %98 = tensor.empty() : tensor<2x4x16x16xf32>
    %99 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %10 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%98 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %114 = arith.mulf %in, %in_22 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x16xf32>
    %100 = tensor.empty() : tensor<2x4x16x16xf32>
    %101 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %99 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%100 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %114 = arith.addf %in, %in_22 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x16xf32>
    %102 = tensor.empty() : tensor<2x4x16x16xf32>
    %103 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<2x4x16x16xf32>) outs(%102 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_2 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x16xf32>
    %104 = tensor.empty() : tensor<2x4x16x16xf32>
    %105 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<2x4x16x16xf32>) outs(%104 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.mulf %in, %cst_3 : f32
      linalg.yield %114 : f32
    } -> tensor<2x4x16x16xf32>
    %106 = tensor.empty() : tensor<2x4x16x16xf32>
    %107 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105 : tensor<2x4x16x16xf32>) outs(%106 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_17 = tensor.collapse_shape %107 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %108 = tensor.empty() : tensor<8x16x8xf32>
    %109 = linalg.fill ins(%cst_4 : f32) outs(%108 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %110 = linalg.batch_matmul ins(%collapsed_17, %collapsed : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%109 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_18 = tensor.expand_shape %110 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %collapsed_19 = tensor.collapse_shape %105 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_20 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %111 = tensor.empty() : tensor<8x16x8xf32>
    %112 = linalg.fill ins(%cst_4 : f32) outs(%111 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %113 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%112 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_21 = tensor.expand_shape %113 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    return %expanded_10, %expanded_21, %expanded_18, %64 : tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>
  }
  func.func public @loss_library_causal(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>) -> (tensor<f32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) {
    %cst = arith.constant 9.765625E-4 : f32
    %cst_0 = arith.constant 1.024000e+03 : f32
    %cst_1 = arith.constant 2.000000e+00 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 0xFF800000 : f32
    %cst_4 = arith.constant -2.38197633E+38 : f32
    %cst_5 = arith.constant 0.353553385 : f32
    %cst_6 = arith.constant 0.000000e+00 : f32
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
    %collapsed_7 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %4 = tensor.empty() : tensor<8x16x16xf32>
    %5 = linalg.fill ins(%cst_6 : f32) outs(%4 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%5 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_8 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<8x16x16xf32> into tensor<2x4x16x1x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<2x4x16x1x16xf32>) outs(%7 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.mulf %in, %cst_5 : f32
      linalg.yield %117 : f32
    } -> tensor<2x4x16x1x16xf32>
    %9 = tensor.empty() : tensor<16x16xi32>
    %10 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %117 = linalg.index 0 : index
      %118 = arith.index_cast %117 : index to i32
      linalg.yield %118 : i32
    } -> tensor<16x16xi32>
    %11 = tensor.empty() : tensor<16x16xi32>
    %12 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel"]} outs(%11 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %117 = linalg.index 1 : index
      %118 = arith.index_cast %117 : index to i32
      linalg.yield %118 : i32
    } -> tensor<16x16xi32>
    %13 = tensor.empty() : tensor<16x16xi1>
    %14 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%10, %12 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%13 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_31: i32, %out: i1):
      %117 = arith.cmpi sge, %in, %in_31 : i32
      linalg.yield %117 : i1
    } -> tensor<16x16xi1>
    %15 = tensor.empty() : tensor<2x4x16x16xi1>
    %16 = linalg.generic {indexing_maps = [#map17, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<16x16xi1>) outs(%15 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %17 = tensor.empty() : tensor<1x2x4x16x16xi1>
    %18 = linalg.generic {indexing_maps = [#map18, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x16x16xi1>) outs(%17 : tensor<1x2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x16x16xi1>
    %collapsed_9 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x16xf32> into tensor<2048xf32>
    %expanded_10 = tensor.expand_shape %collapsed_9 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 16] : tensor<2048xf32> into tensor<1x2x4x16x16xf32>
    %19 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_10 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>) outs(%19 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_31: f32, %out: f32):
      %117 = arith.select %in, %in_31, %cst_4 : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x4x16x16xf32>
    %21 = tensor.empty() : tensor<1x2x4x16xf32>
    %22 = linalg.fill ins(%cst_3 : f32) outs(%21 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<1x2x4x16x16xf32>) outs(%22 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.maximumf %out, %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x4x16xf32>
    %24 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x2x4x16xf32>) outs(%24 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %26 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20, %25 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%26 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %117 = arith.subf %in, %in_31 : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x4x16x16xf32>
    %28 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x2x4x16x16xf32>) outs(%28 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.exp %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x4x16x16xf32>
    %30 = tensor.empty() : tensor<1x2x4x16xf32>
    %31 = linalg.fill ins(%cst_6 : f32) outs(%30 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<1x2x4x16x16xf32>) outs(%31 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %out, %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x4x16xf32>
    %expanded_11 = tensor.expand_shape %32 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, 16, 1] : tensor<1x2x4x16xf32> into tensor<1x2x4x16x1xf32>
    %33 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x2x4x16xf32>) outs(%33 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %35 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29, %34 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%35 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %117 = arith.divf %in, %in_31 : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x4x16x16xf32>
    %37 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x2x4x16x1xf32>) outs(%37 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.mulf %in, %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x4x16x1xf32>
    %39 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x2x4x16x1xf32>) outs(%39 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %cst_2, %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x4x16x1xf32>
    %41 = tensor.empty() : tensor<2x4x8x16xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xf32>) outs(%41 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %43 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x2x4x16x16xf32>) outs(%43 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %collapsed_12 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_13 = tensor.collapse_shape %44 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %45 = tensor.empty() : tensor<8x8x16xf32>
    %46 = linalg.fill ins(%cst_6 : f32) outs(%45 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %47 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%46 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_14 = tensor.expand_shape %47 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 16] : tensor<8x8x16xf32> into tensor<2x4x8x1x16xf32>
    %48 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x4x8x1x16xf32>) outs(%48 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %collapsed_15 = tensor.collapse_shape %49 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xf32> into tensor<2x16x4x8xf32>
    %50 = tensor.empty() : tensor<2x16x4x8xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<2x16x4x8xf32>) outs(%50 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.mulf %in, %in : f32
      linalg.yield %117 : f32
    } -> tensor<2x16x4x8xf32>
    %52 = tensor.empty() : tensor<2x16x4x8xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<2x16x4x8xf32>) outs(%52 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.mulf %in, %cst_1 : f32
      linalg.yield %117 : f32
    } -> tensor<2x16x4x8xf32>
    %54 = tensor.empty() : tensor<f32>
    %55 = linalg.fill ins(%cst_6 : f32) outs(%54 : tensor<f32>) -> tensor<f32>
    %56 = linalg.generic {indexing_maps = [#map3, #map29], iterator_types = ["reduction", "reduction", "reduction", "reduction"]} ins(%51 : tensor<2x16x4x8xf32>) outs(%55 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %out, %in : f32
      linalg.yield %117 : f32
    } -> tensor<f32>
    %57 = tensor.empty() : tensor<f32>
    %58 = linalg.generic {indexing_maps = [#map28, #map28], iterator_types = []} ins(%56 : tensor<f32>) outs(%57 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_0 : f32
      linalg.yield %117 : f32
    } -> tensor<f32>
    %59 = tensor.empty() : tensor<f32>
    %60 = linalg.generic {indexing_maps = [#map28], iterator_types = []} outs(%59 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %61 = tensor.empty() : tensor<2x16x4x8xf32>
    %62 = linalg.generic {indexing_maps = [#map29, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<f32>) outs(%61 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %63 = tensor.empty() : tensor<2x16x4x8xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %53 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%63 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %117 = arith.mulf %in, %in_31 : f32
      linalg.yield %117 : f32
    } -> tensor<2x16x4x8xf32>
    %expanded_16 = tensor.expand_shape %64 [[0, 1], [2], [3], [4]] output_shape [1, 2, 16, 4, 8] : tensor<2x16x4x8xf32> into tensor<1x2x16x4x8xf32>
    %65 = tensor.empty() : tensor<2x4x8x1x16xf32>
    %66 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x2x16x4x8xf32>) outs(%65 : tensor<2x4x8x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x1x16xf32>
    %67 = tensor.empty() : tensor<2x4x1x16x8xf32>
    %68 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x4x8x1x16xf32>) outs(%67 : tensor<2x4x1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x16x8xf32>
    %collapsed_17 = tensor.collapse_shape %68 [[0, 1], [2, 3], [4]] : tensor<2x4x1x16x8xf32> into tensor<8x16x8xf32>
    %69 = tensor.empty() : tensor<8x16x16xf32>
    %70 = linalg.fill ins(%cst_6 : f32) outs(%69 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %71 = linalg.batch_matmul ins(%collapsed_17, %collapsed_12 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%70 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_18 = tensor.expand_shape %71 [[0, 1, 2], [3], [4]] output_shape [1, 2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<1x2x4x16x16xf32>
    %collapsed_19 = tensor.collapse_shape %66 [[0, 1], [2], [3, 4]] : tensor<2x4x8x1x16xf32> into tensor<8x8x16xf32>
    %collapsed_20 = tensor.collapse_shape %36 [[0, 1, 2], [3], [4]] : tensor<1x2x4x16x16xf32> into tensor<8x16x16xf32>
    %72 = tensor.empty() : tensor<8x8x16xf32>
    %73 = linalg.fill ins(%cst_6 : f32) outs(%72 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %74 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%73 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_21 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %75 = tensor.empty() : tensor<2x16x4x8xf32>
    %76 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x4x8x16xf32>) outs(%75 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %77 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %78 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x2x4x16x1xf32>) outs(%77 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %79 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %78 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%79 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %117 = arith.mulf %in, %in_31 : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x4x16x16xf32>
    %81 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%80, %29 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%81 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %117 = arith.mulf %in, %in_31 : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x4x16x16xf32>
    %83 = tensor.empty() : tensor<1x2x4x16xf32>
    %84 = linalg.fill ins(%cst_6 : f32) outs(%83 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%82 : tensor<1x2x4x16x16xf32>) outs(%84 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %out, %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x4x16xf32>
    %86 = tensor.empty() : tensor<1x2x4x16xf32>
    %87 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<1x2x4x16xf32>) outs(%86 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.negf %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x4x16xf32>
    %expanded_22 = tensor.expand_shape %87 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, 16, 1] : tensor<1x2x4x16xf32> into tensor<1x2x4x16x1xf32>
    %88 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %34 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%88 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %117 = arith.divf %in, %in_31 : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x4x16x16xf32>
    %90 = tensor.empty() : tensor<2x4x16xf32>
    %91 = linalg.fill ins(%cst_6 : f32) outs(%90 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %92 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%expanded_22 : tensor<1x2x4x16x1xf32>) outs(%91 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %out, %in : f32
      linalg.yield %117 : f32
    } -> tensor<2x4x16xf32>
    %93 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %94 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<2x4x16xf32>) outs(%93 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %95 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%89, %94 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%95 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %117 = arith.addf %in, %in_31 : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x4x16x16xf32>
    %97 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%96, %29 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%97 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %117 = arith.mulf %in, %in_31 : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x4x16x16xf32>
    %99 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %98 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>) outs(%99 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_31: f32, %out: f32):
      %117 = arith.select %in, %in_31, %cst_6 : f32
      linalg.yield %117 : f32
    } -> tensor<1x2x4x16x16xf32>
    %collapsed_23 = tensor.collapse_shape %100 [[0, 1, 2, 3, 4]] : tensor<1x2x4x16x16xf32> into tensor<2048xf32>
    %expanded_24 = tensor.expand_shape %collapsed_23 [[0, 1, 2, 3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<2048xf32> into tensor<2x4x16x1x16xf32>
    %101 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<2x4x16x1x16xf32>) outs(%101 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.mulf %in, %cst_5 : f32
      linalg.yield %117 : f32
    } -> tensor<2x4x16x1x16xf32>
    %103 = tensor.empty() : tensor<2x4x16x16x1xf32>
    %104 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<2x4x16x1x16xf32>) outs(%103 : tensor<2x4x16x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16x1xf32>
    %collapsed_25 = tensor.collapse_shape %104 [[0, 1], [2], [3, 4]] : tensor<2x4x16x16x1xf32> into tensor<8x16x16xf32>
    %105 = tensor.empty() : tensor<8x16x8xf32>
    %106 = linalg.fill ins(%cst_6 : f32) outs(%105 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %107 = linalg.batch_matmul ins(%collapsed_25, %collapsed : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%106 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_26 = tensor.expand_shape %107 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %108 = tensor.empty() : tensor<2x16x4x8xf32>
    %109 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x4x16x8xf32>) outs(%108 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %110 = tensor.empty() : tensor<2x4x16x8xf32>
    %111 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xf32>) outs(%110 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %collapsed_27 = tensor.collapse_shape %102 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %collapsed_28 = tensor.collapse_shape %111 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %112 = tensor.empty() : tensor<8x16x8xf32>
    %113 = linalg.fill ins(%cst_6 : f32) outs(%112 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %114 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%113 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_29 = tensor.expand_shape %114 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 8] : tensor<8x16x8xf32> into tensor<2x4x16x1x8xf32>
    %115 = tensor.empty() : tensor<2x16x4x1x8xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<2x4x16x1x8xf32>) outs(%115 : tensor<2x16x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x1x8xf32>
    %collapsed_30 = tensor.collapse_shape %116 [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xf32> into tensor<2x16x4x8xf32>
    return %58, %collapsed_30, %109, %76 : tensor<f32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>
  }
  func.func public @loss_einsum_btnh(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>) -> (tensor<f32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) {
    %cst = arith.constant 9.765625E-4 : f32
    %cst_0 = arith.constant 1.024000e+03 : f32
    %cst_1 = arith.constant 2.000000e+00 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 0xFF800000 : f32
    %cst_4 = arith.constant 0.000000e+00 : f32
    %cst_5 = arith.constant 0.353553385 : f32
    %0 = tensor.empty() : tensor<2x16x4x8xf32>
    %1 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x16x4x8xf32>) outs(%0 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.mulf %in, %cst_5 : f32
      linalg.yield %103 : f32
    } -> tensor<2x16x4x8xf32>
    %2 = tensor.empty() : tensor<2x4x16x8xf32>
    %3 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x16x4x8xf32>) outs(%2 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %4 = tensor.empty() : tensor<2x4x8x16xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xf32>) outs(%4 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_6 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %6 = tensor.empty() : tensor<8x16x16xf32>
    %7 = linalg.fill ins(%cst_4 : f32) outs(%6 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %8 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%7 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %9 = tensor.empty() : tensor<2x4x16xf32>
    %10 = linalg.fill ins(%cst_3 : f32) outs(%9 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x4x16x16xf32>) outs(%10 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.maximumf %out, %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x16xf32>
    %12 = tensor.empty() : tensor<2x4x16x16xf32>
    %13 = linalg.generic {indexing_maps = [#map30, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x16xf32>) outs(%12 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %14 = tensor.empty() : tensor<2x4x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %13 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%14 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %103 = arith.subf %in, %in_22 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x16x16xf32>
    %16 = tensor.empty() : tensor<2x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x16x16xf32>) outs(%16 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = math.exp %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x16x16xf32>
    %18 = tensor.empty() : tensor<2x4x16xf32>
    %19 = linalg.fill ins(%cst_4 : f32) outs(%18 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x4x16x16xf32>) outs(%19 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.addf %out, %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x16xf32>
    %expanded_7 = tensor.expand_shape %20 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %21 = tensor.empty() : tensor<2x4x16x16xf32>
    %22 = linalg.generic {indexing_maps = [#map30, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x16xf32>) outs(%21 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %23 = tensor.empty() : tensor<2x4x16x16xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %22 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%23 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %103 = arith.divf %in, %in_22 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x16x16xf32>
    %25 = tensor.empty() : tensor<2x4x16x1xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x4x16x1xf32>) outs(%25 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.mulf %in, %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x16x1xf32>
    %27 = tensor.empty() : tensor<2x4x16x1xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x16x1xf32>) outs(%27 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.divf %cst_2, %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x16x1xf32>
    %29 = tensor.empty() : tensor<2x4x8x16xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xf32>) outs(%29 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %31 = tensor.empty() : tensor<2x4x16x16xf32>
    %32 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x16x16xf32>) outs(%31 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_8 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_9 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %33 = tensor.empty() : tensor<8x8x16xf32>
    %34 = linalg.fill ins(%cst_4 : f32) outs(%33 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %35 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%34 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_10 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %36 = tensor.empty() : tensor<2x16x4x8xf32>
    %37 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x4x8x16xf32>) outs(%36 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %38 = tensor.empty() : tensor<2x16x4x8xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x16x4x8xf32>) outs(%38 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.mulf %in, %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x16x4x8xf32>
    %40 = tensor.empty() : tensor<2x16x4x8xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x16x4x8xf32>) outs(%40 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.mulf %in, %cst_1 : f32
      linalg.yield %103 : f32
    } -> tensor<2x16x4x8xf32>
    %42 = tensor.empty() : tensor<f32>
    %43 = linalg.fill ins(%cst_4 : f32) outs(%42 : tensor<f32>) -> tensor<f32>
    %44 = linalg.generic {indexing_maps = [#map3, #map29], iterator_types = ["reduction", "reduction", "reduction", "reduction"]} ins(%39 : tensor<2x16x4x8xf32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.addf %out, %in : f32
      linalg.yield %103 : f32
    } -> tensor<f32>
    %45 = tensor.empty() : tensor<f32>
    %46 = linalg.generic {indexing_maps = [#map28, #map28], iterator_types = []} ins(%44 : tensor<f32>) outs(%45 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.divf %in, %cst_0 : f32
      linalg.yield %103 : f32
    } -> tensor<f32>
    %47 = tensor.empty() : tensor<f32>
    %48 = linalg.generic {indexing_maps = [#map28], iterator_types = []} outs(%47 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %49 = tensor.empty() : tensor<2x16x4x8xf32>
    %50 = linalg.generic {indexing_maps = [#map29, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<f32>) outs(%49 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %51 = tensor.empty() : tensor<2x16x4x8xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %41 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%51 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %103 = arith.mulf %in, %in_22 : f32
      linalg.yield %103 : f32
    } -> tensor<2x16x4x8xf32>
    %53 = tensor.empty() : tensor<2x4x8x16xf32>
    %54 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x16x4x8xf32>) outs(%53 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %55 = tensor.empty() : tensor<2x4x16x8xf32>
    %56 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x4x8x16xf32>) outs(%55 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %collapsed_11 = tensor.collapse_shape %56 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %57 = tensor.empty() : tensor<8x16x16xf32>
    %58 = linalg.fill ins(%cst_4 : f32) outs(%57 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %59 = linalg.batch_matmul ins(%collapsed_11, %collapsed_8 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%58 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_12 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %collapsed_13 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_14 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %60 = tensor.empty() : tensor<8x8x16xf32>
    %61 = linalg.fill ins(%cst_4 : f32) outs(%60 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %62 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%61 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_15 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %63 = tensor.empty() : tensor<2x16x4x8xf32>
    %64 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x4x8x16xf32>) outs(%63 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %65 = tensor.empty() : tensor<2x4x16x16xf32>
    %66 = linalg.generic {indexing_maps = [#map31, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x16x1xf32>) outs(%65 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %67 = tensor.empty() : tensor<2x4x16x16xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %66 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%67 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %103 = arith.mulf %in, %in_22 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x16x16xf32>
    %69 = tensor.empty() : tensor<2x4x16x16xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %17 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%69 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %103 = arith.mulf %in, %in_22 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x16x16xf32>
    %71 = tensor.empty() : tensor<2x4x16xf32>
    %72 = linalg.fill ins(%cst_4 : f32) outs(%71 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<2x4x16x16xf32>) outs(%72 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.addf %out, %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x16xf32>
    %74 = tensor.empty() : tensor<2x4x16xf32>
    %75 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x4x16xf32>) outs(%74 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.negf %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x16xf32>
    %expanded_16 = tensor.expand_shape %75 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %76 = tensor.empty() : tensor<2x4x16x16xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %22 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%76 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %103 = arith.divf %in, %in_22 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x16x16xf32>
    %78 = tensor.empty() : tensor<2x4x16xf32>
    %79 = linalg.fill ins(%cst_4 : f32) outs(%78 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_16 : tensor<2x4x16x1xf32>) outs(%79 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.addf %out, %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x16xf32>
    %81 = tensor.empty() : tensor<2x4x16x16xf32>
    %82 = linalg.generic {indexing_maps = [#map30, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x4x16xf32>) outs(%81 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %83 = tensor.empty() : tensor<2x4x16x16xf32>
    %84 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %82 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%83 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %103 = arith.addf %in, %in_22 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x16x16xf32>
    %85 = tensor.empty() : tensor<2x4x16x16xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %17 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%85 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %103 = arith.mulf %in, %in_22 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x16x16xf32>
    %87 = tensor.empty() : tensor<2x4x16x16xf32>
    %88 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x4x16x16xf32>) outs(%87 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_17 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %89 = tensor.empty() : tensor<8x16x8xf32>
    %90 = linalg.fill ins(%cst_4 : f32) outs(%89 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %91 = linalg.batch_matmul ins(%collapsed_17, %collapsed : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%90 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_18 = tensor.expand_shape %91 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %92 = tensor.empty() : tensor<2x16x4x8xf32>
    %93 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x4x16x8xf32>) outs(%92 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %94 = tensor.empty() : tensor<2x4x16x8xf32>
    %95 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xf32>) outs(%94 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %collapsed_19 = tensor.collapse_shape %86 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_20 = tensor.collapse_shape %95 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %96 = tensor.empty() : tensor<8x16x8xf32>
    %97 = linalg.fill ins(%cst_4 : f32) outs(%96 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %98 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%97 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_21 = tensor.expand_shape %98 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %99 = tensor.empty() : tensor<2x16x4x8xf32>
    %100 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x4x16x8xf32>) outs(%99 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %101 = tensor.empty() : tensor<2x16x4x8xf32>
    %102 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<2x16x4x8xf32>) outs(%101 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.mulf %in, %cst_5 : f32
      linalg.yield %103 : f32
    } -> tensor<2x16x4x8xf32>
    return %46, %102, %93, %64 : tensor<f32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>
  }
  func.func public @checkpoint(%arg0: tensor<2x4x16x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>, %arg3: tensor<2x4x16x8xf32>) -> (tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) {
    %cst = arith.constant 2.82842708 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x4x16x8xf32>) outs(%0 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_3 = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %2 = tensor.empty() : tensor<8x16x16xf32>
    %3 = linalg.fill ins(%cst_2 : f32) outs(%2 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%3 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %5 = tensor.empty() : tensor<f32>
    %6 = linalg.generic {indexing_maps = [#map28], iterator_types = []} outs(%5 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %7 = tensor.empty() : tensor<2x4x16x16xf32>
    %8 = linalg.generic {indexing_maps = [#map29, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<f32>) outs(%7 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %9 = tensor.empty() : tensor<2x4x16x16xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %8 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%9 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %78 = arith.divf %in, %in_19 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %11 = tensor.empty() : tensor<2x4x16xf32>
    %12 = linalg.fill ins(%cst_1 : f32) outs(%11 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x4x16x16xf32>) outs(%12 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.maximumf %out, %in : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16xf32>
    %14 = tensor.empty() : tensor<2x4x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map30, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x16xf32>) outs(%14 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %16 = tensor.empty() : tensor<2x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %15 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%16 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %78 = arith.subf %in, %in_19 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %18 = tensor.empty() : tensor<2x4x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x16x16xf32>) outs(%18 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = math.exp %in : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %20 = tensor.empty() : tensor<2x4x16xf32>
    %21 = linalg.fill ins(%cst_2 : f32) outs(%20 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x4x16x16xf32>) outs(%21 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.addf %out, %in : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16xf32>
    %23 = tensor.empty() : tensor<2x4x16x16xf32>
    %24 = linalg.generic {indexing_maps = [#map30, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x16xf32>) outs(%23 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %25 = tensor.empty() : tensor<2x4x16x16xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %24 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%25 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %78 = arith.divf %in, %in_19 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_4 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %27 = tensor.empty() : tensor<8x16x8xf32>
    %28 = linalg.fill ins(%cst_2 : f32) outs(%27 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %29 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%28 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_6 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %expanded_7 = tensor.expand_shape %22 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %30 = tensor.empty() : tensor<2x4x16x1xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x4x16x1xf32>) outs(%30 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.mulf %in, %in : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x1xf32>
    %32 = tensor.empty() : tensor<2x4x16x1xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x16x1xf32>) outs(%32 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.divf %cst_0, %in : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x1xf32>
    %34 = tensor.empty() : tensor<2x4x8x16xf32>
    %35 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x4x16x8xf32>) outs(%34 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed_8 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %36 = tensor.empty() : tensor<8x8x16xf32>
    %37 = linalg.fill ins(%cst_2 : f32) outs(%36 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %38 = linalg.batch_matmul ins(%collapsed_8, %collapsed_4 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%37 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_9 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %39 = tensor.empty() : tensor<2x4x16x8xf32>
    %40 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x8x16xf32>) outs(%39 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %41 = tensor.empty() : tensor<2x4x8x16xf32>
    %42 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x4x16x8xf32>) outs(%41 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed_10 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_11 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %43 = tensor.empty() : tensor<8x16x16xf32>
    %44 = linalg.fill ins(%cst_2 : f32) outs(%43 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %45 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%44 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_12 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %46 = tensor.empty() : tensor<2x4x16x16xf32>
    %47 = linalg.generic {indexing_maps = [#map31, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x16x1xf32>) outs(%46 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %48 = tensor.empty() : tensor<2x4x16x16xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %47 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%48 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %78 = arith.mulf %in, %in_19 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %50 = tensor.empty() : tensor<2x4x16x16xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %19 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%50 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %78 = arith.mulf %in, %in_19 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %52 = tensor.empty() : tensor<2x4x16xf32>
    %53 = linalg.fill ins(%cst_2 : f32) outs(%52 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<2x4x16x16xf32>) outs(%53 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.addf %out, %in : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16xf32>
    %55 = tensor.empty() : tensor<2x4x16xf32>
    %56 = linalg.generic {indexing_maps = [#map19, #map19], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<2x4x16xf32>) outs(%55 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.negf %in : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16xf32>
    %expanded_13 = tensor.expand_shape %56 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %57 = tensor.empty() : tensor<2x4x16x16xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %24 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%57 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %78 = arith.divf %in, %in_19 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %59 = tensor.empty() : tensor<2x4x16xf32>
    %60 = linalg.fill ins(%cst_2 : f32) outs(%59 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map30], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_13 : tensor<2x4x16x1xf32>) outs(%60 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.addf %out, %in : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16xf32>
    %62 = tensor.empty() : tensor<2x4x16x16xf32>
    %63 = linalg.generic {indexing_maps = [#map30, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x4x16xf32>) outs(%62 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %64 = tensor.empty() : tensor<2x4x16x16xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %63 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%64 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %78 = arith.addf %in, %in_19 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %66 = tensor.empty() : tensor<2x4x16x16xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %19 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%66 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %78 = arith.mulf %in, %in_19 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %68 = tensor.empty() : tensor<2x4x16x16xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %8 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%68 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %78 = arith.divf %in, %in_19 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x16xf32>
    %70 = tensor.empty() : tensor<2x4x16x16xf32>
    %71 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x4x16x16xf32>) outs(%70 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_14 = tensor.collapse_shape %71 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %72 = tensor.empty() : tensor<8x16x8xf32>
    %73 = linalg.fill ins(%cst_2 : f32) outs(%72 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %74 = linalg.batch_matmul ins(%collapsed_14, %collapsed : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%73 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_15 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %collapsed_16 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_17 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %75 = tensor.empty() : tensor<8x16x8xf32>
    %76 = linalg.fill ins(%cst_2 : f32) outs(%75 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %77 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%76 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_18 = tensor.expand_shape %77 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    return %expanded_6, %expanded_18, %expanded_15, %40 : tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>
  }
}
