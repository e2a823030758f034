// gradients-calls.mlir: made by jax_forms.py; do not edit.
#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d4, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map17 = affine_map<(d0, d1) -> (d0, d1)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map22 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map24 = affine_map<(d0, d1, d2, d3) -> ()>
#map25 = affine_map<(d0) -> (d0)>
#map26 = affine_map<(d0, d1) -> (d1)>
#map27 = affine_map<(d0, d1) -> (d0)>
#map28 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func public @library_causal(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>, %arg3: tensor<2x16x4x8xf32>) -> (tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.353553385 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<true> : tensor<16x16xi1>
    %cst_4 = arith.constant dense<-2.38197633E+38> : tensor<f32>
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
    %collapsed_5 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %4 = tensor.empty() : tensor<8x16x16xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%5 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_6 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<8x16x16xf32> into tensor<2x4x16x1x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x4x16x1x16xf32>) outs(%7 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.mulf %in, %cst_1 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x16x1x16xf32>
    %9 = call @library_causal.tril(%cst_3) : (tensor<16x16xi1>) -> tensor<16x16xi1>
    %10 = tensor.empty() : tensor<2x4x16x16xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<16x16xi1>) outs(%10 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %12 = tensor.empty() : tensor<2x4x16x16xi1>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x16x16xi1>) outs(%12 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %14:2 = call @library_causal._where(%13, %8, %cst_4) : (tensor<2x4x16x16xi1>, tensor<2x4x16x1x16xf32>, tensor<f32>) -> (tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xi1>)
    %15 = tensor.empty() : tensor<1x2x4x16xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%14#0 : tensor<1x2x4x16x16xf32>) outs(%16 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.maximumf %out, %in : f32
      linalg.yield %103 : f32
    } -> tensor<1x2x4x16xf32>
    %18 = tensor.empty() : tensor<1x2x4x16xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x2x4x16xf32>) outs(%18 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16xf32>
    %20 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x2x4x16xf32>) outs(%20 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %22 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%14#0, %21 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%22 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %103 = arith.subf %in, %in_27 : f32
      linalg.yield %103 : f32
    } -> tensor<1x2x4x16x16xf32>
    %24 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x2x4x16x16xf32>) outs(%24 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = math.exp %in : f32
      linalg.yield %103 : f32
    } -> tensor<1x2x4x16x16xf32>
    %26 = tensor.empty() : tensor<1x2x4x16xf32>
    %27 = linalg.fill ins(%cst_2 : f32) outs(%26 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<1x2x4x16x16xf32>) outs(%27 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.addf %out, %in : f32
      linalg.yield %103 : f32
    } -> tensor<1x2x4x16xf32>
    %29 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x4x16xf32>) outs(%29 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %31 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25, %30 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%31 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %103 = arith.divf %in, %in_27 : f32
      linalg.yield %103 : f32
    } -> tensor<1x2x4x16x16xf32>
    %33 = tensor.empty() : tensor<1x2x4x16xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x4x16xf32>) outs(%33 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.mulf %in, %in : f32
      linalg.yield %103 : f32
    } -> tensor<1x2x4x16xf32>
    %expanded_7 = tensor.expand_shape %34 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, 16, 1] : tensor<1x2x4x16xf32> into tensor<1x2x4x16x1xf32>
    %35 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x2x4x16x1xf32>) outs(%35 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.divf %cst, %in : f32
      linalg.yield %103 : f32
    } -> tensor<1x2x4x16x1xf32>
    %37 = tensor.empty() : tensor<2x4x8x16xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xf32>) outs(%37 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %39 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x2x4x16x16xf32>) outs(%39 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %collapsed_8 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_9 = tensor.collapse_shape %40 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %41 = tensor.empty() : tensor<8x8x16xf32>
    %42 = linalg.fill ins(%cst_2 : f32) outs(%41 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %43 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%42 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_10 = tensor.expand_shape %43 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 16] : tensor<8x8x16xf32> into tensor<2x4x8x1x16xf32>
    %44 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %45 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x4x8x1x16xf32>) outs(%44 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %collapsed_11 = tensor.collapse_shape %45 [[0, 1], [2], [3], [4]] : tensor<1x2x16x4x8xf32> into tensor<2x16x4x8xf32>
    %expanded_12 = tensor.expand_shape %arg3 [[0, 1], [2], [3], [4]] output_shape [1, 2, 16, 4, 8] : tensor<2x16x4x8xf32> into tensor<1x2x16x4x8xf32>
    %46 = tensor.empty() : tensor<2x4x8x1x16xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x2x16x4x8xf32>) outs(%46 : tensor<2x4x8x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x1x16xf32>
    %48 = tensor.empty() : tensor<2x4x1x16x8xf32>
    %49 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x4x8x1x16xf32>) outs(%48 : tensor<2x4x1x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x16x8xf32>
    %50 = tensor.empty() : tensor<2x4x8x16xf32>
    %51 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x4x8xf32>) outs(%50 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed_13 = tensor.collapse_shape %49 [[0, 1], [2, 3], [4]] : tensor<2x4x1x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_14 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %52 = tensor.empty() : tensor<8x16x16xf32>
    %53 = linalg.fill ins(%cst_2 : f32) outs(%52 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %54 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%53 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_15 = tensor.expand_shape %54 [[0, 1, 2], [3], [4]] output_shape [1, 2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<1x2x4x16x16xf32>
    %collapsed_16 = tensor.collapse_shape %47 [[0, 1], [2], [3, 4]] : tensor<2x4x8x1x16xf32> into tensor<8x8x16xf32>
    %collapsed_17 = tensor.collapse_shape %32 [[0, 1, 2], [3], [4]] : tensor<1x2x4x16x16xf32> into tensor<8x16x16xf32>
    %55 = tensor.empty() : tensor<8x8x16xf32>
    %56 = linalg.fill ins(%cst_2 : f32) outs(%55 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %57 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%56 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_18 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %58 = tensor.empty() : tensor<2x16x4x8xf32>
    %59 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x4x8x16xf32>) outs(%58 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %60 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %61 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x2x4x16x1xf32>) outs(%60 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %62 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %61 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%62 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %103 = arith.mulf %in, %in_27 : f32
      linalg.yield %103 : f32
    } -> tensor<1x2x4x16x16xf32>
    %64 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%63, %25 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%64 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %103 = arith.mulf %in, %in_27 : f32
      linalg.yield %103 : f32
    } -> tensor<1x2x4x16x16xf32>
    %66 = tensor.empty() : tensor<1x2x4x16xf32>
    %67 = linalg.fill ins(%cst_2 : f32) outs(%66 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<1x2x4x16x16xf32>) outs(%67 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.addf %out, %in : f32
      linalg.yield %103 : f32
    } -> tensor<1x2x4x16xf32>
    %69 = tensor.empty() : tensor<1x2x4x16xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x2x4x16xf32>) outs(%69 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.negf %in : f32
      linalg.yield %103 : f32
    } -> tensor<1x2x4x16xf32>
    %expanded_19 = tensor.expand_shape %70 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, 16, 1] : tensor<1x2x4x16xf32> into tensor<1x2x4x16x1xf32>
    %71 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x4x16xf32>) outs(%71 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %73 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %72 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%73 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %103 = arith.divf %in, %in_27 : f32
      linalg.yield %103 : f32
    } -> tensor<1x2x4x16x16xf32>
    %75 = tensor.empty() : tensor<2x4x16xf32>
    %76 = linalg.fill ins(%cst_2 : f32) outs(%75 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%expanded_19 : tensor<1x2x4x16x1xf32>) outs(%76 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.addf %out, %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x16xf32>
    %78 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %79 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x4x16xf32>) outs(%78 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %80 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%74, %79 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%80 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %103 = arith.addf %in, %in_27 : f32
      linalg.yield %103 : f32
    } -> tensor<1x2x4x16x16xf32>
    %82 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%81, %25 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%82 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %103 = arith.mulf %in, %in_27 : f32
      linalg.yield %103 : f32
    } -> tensor<1x2x4x16x16xf32>
    %84 = call @library_causal._where_0(%14#1, %83) : (tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>) -> tensor<2x4x16x1x16xf32>
    %85 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<2x4x16x1x16xf32>) outs(%85 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.mulf %in, %cst_1 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x16x1x16xf32>
    %87 = tensor.empty() : tensor<2x4x16x16x1xf32>
    %88 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x4x16x1x16xf32>) outs(%87 : tensor<2x4x16x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16x1xf32>
    %89 = tensor.empty() : tensor<2x4x16x1x8xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x16x4x1x8xf32>) outs(%89 : tensor<2x4x16x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x8xf32>
    %collapsed_20 = tensor.collapse_shape %88 [[0, 1], [2], [3, 4]] : tensor<2x4x16x16x1xf32> into tensor<8x16x16xf32>
    %collapsed_21 = tensor.collapse_shape %90 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x8xf32> into tensor<8x16x8xf32>
    %91 = tensor.empty() : tensor<8x16x8xf32>
    %92 = linalg.fill ins(%cst_2 : f32) outs(%91 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %93 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%92 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_22 = tensor.expand_shape %93 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %94 = tensor.empty() : tensor<2x16x4x8xf32>
    %95 = linalg.generic {indexing_maps = [#map16, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<2x4x16x8xf32>) outs(%94 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %96 = tensor.empty() : tensor<2x4x16x8xf32>
    %97 = linalg.generic {indexing_maps = [#map16, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x4x8xf32>) outs(%96 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %collapsed_23 = tensor.collapse_shape %86 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x16xf32> into tensor<8x16x16xf32>
    %collapsed_24 = tensor.collapse_shape %97 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %98 = tensor.empty() : tensor<8x16x8xf32>
    %99 = linalg.fill ins(%cst_2 : f32) outs(%98 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %100 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%99 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_25 = tensor.expand_shape %100 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 8] : tensor<8x16x8xf32> into tensor<2x4x16x1x8xf32>
    %101 = tensor.empty() : tensor<2x16x4x1x8xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<2x4x16x1x8xf32>) outs(%101 : tensor<2x16x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x1x8xf32>
    %collapsed_26 = tensor.collapse_shape %102 [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_11, %collapsed_26, %95, %59 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>
  }
  func.func private @library_causal.tril(%arg0: tensor<16x16xi1>) -> tensor<16x16xi1> {
    %false = arith.constant false
    %0 = tensor.empty() : tensor<16x16xi32>
    %1 = linalg.generic {indexing_maps = [#map17], iterator_types = ["parallel", "parallel"]} outs(%0 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %8 = linalg.index 0 : index
      %9 = arith.index_cast %8 : index to i32
      linalg.yield %9 : i32
    } -> tensor<16x16xi32>
    %2 = tensor.empty() : tensor<16x16xi32>
    %3 = linalg.generic {indexing_maps = [#map17], iterator_types = ["parallel", "parallel"]} outs(%2 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %8 = linalg.index 1 : index
      %9 = arith.index_cast %8 : index to i32
      linalg.yield %9 : i32
    } -> tensor<16x16xi32>
    %4 = tensor.empty() : tensor<16x16xi1>
    %5 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%1, %3 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%4 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_0: i32, %out: i1):
      %8 = arith.cmpi sge, %in, %in_0 : i32
      linalg.yield %8 : i1
    } -> tensor<16x16xi1>
    %6 = tensor.empty() : tensor<16x16xi1>
    %7 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%5, %arg0 : tensor<16x16xi1>, tensor<16x16xi1>) outs(%6 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %in_0: i1, %out: i1):
      %8 = arith.select %in, %in_0, %false : i1
      linalg.yield %8 : i1
    } -> tensor<16x16xi1>
    return %7 : tensor<16x16xi1>
  }
  func.func private @library_causal._where(%arg0: tensor<2x4x16x16xi1>, %arg1: tensor<2x4x16x1x16xf32>, %arg2: tensor<f32>) -> (tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xi1>) {
    %0 = tensor.empty() : tensor<1x2x4x16x16xi1>
    %1 = linalg.generic {indexing_maps = [#map18, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x4x16x16xi1>) outs(%0 : tensor<1x2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x16x16xi1>
    %2 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %3 = linalg.generic {indexing_maps = [#map19, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%2 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %collapsed = tensor.collapse_shape %arg1 [[0, 1, 2, 3, 4]] : tensor<2x4x16x1x16xf32> into tensor<2048xf32>
    %expanded = tensor.expand_shape %collapsed [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 16, 16] : tensor<2048xf32> into tensor<1x2x4x16x16xf32>
    %4 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1, %expanded, %3 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%4 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %6 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<1x2x4x16x16xf32>
    return %5, %1 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xi1>
  }
  func.func private @library_causal._where_0(%arg0: tensor<1x2x4x16x16xi1>, %arg1: tensor<1x2x4x16x16xf32>) -> tensor<2x4x16x1x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %1 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>) outs(%0 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %out: f32):
      %2 = arith.select %in, %in_0, %cst : f32
      linalg.yield %2 : f32
    } -> tensor<1x2x4x16x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1, 2, 3, 4]] : tensor<1x2x4x16x16xf32> into tensor<2048xf32>
    %expanded = tensor.expand_shape %collapsed [[0, 1, 2, 3, 4]] output_shape [2, 4, 16, 1, 16] : tensor<2048xf32> into tensor<2x4x16x1x16xf32>
    return %expanded : tensor<2x4x16x1x16xf32>
  }
  func.func public @where_causal(%arg0: tensor<2x4x16x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>, %arg3: tensor<2x4x16x8xf32>) -> (tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<true> : tensor<16x16xi1>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %0 = tensor.empty() : tensor<2x4x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map20, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x4x16x8xf32>) outs(%0 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_5 = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %2 = tensor.empty() : tensor<8x16x16xf32>
    %3 = linalg.fill ins(%cst_2 : f32) outs(%2 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%3 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %5 = tensor.empty() : tensor<2x4x16x16xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x16x16xf32>) outs(%5 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.mulf %in, %cst_1 : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16x16xf32>
    %7 = call @where_causal.tril(%cst_3) : (tensor<16x16xi1>) -> tensor<16x16xi1>
    %8:2 = call @where_causal._where(%7, %6, %cst_4) : (tensor<16x16xi1>, tensor<2x4x16x16xf32>, tensor<f32>) -> (tensor<2x4x16x16xf32>, tensor<2x4x16x16xi1>)
    %9 = tensor.empty() : tensor<2x4x16xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8#0 : tensor<2x4x16x16xf32>) outs(%10 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.maximumf %out, %in : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16xf32>
    %12 = tensor.empty() : tensor<2x4x16xf32>
    %13 = linalg.generic {indexing_maps = [#map22, #map22], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x16xf32>) outs(%12 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16xf32>
    %14 = tensor.empty() : tensor<2x4x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map21, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x16xf32>) outs(%14 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %16 = tensor.empty() : tensor<2x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8#0, %15 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%16 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %81 = arith.subf %in, %in_23 : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16x16xf32>
    %18 = tensor.empty() : tensor<2x4x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x16x16xf32>) outs(%18 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = math.exp %in : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16x16xf32>
    %20 = tensor.empty() : tensor<2x4x16xf32>
    %21 = linalg.fill ins(%cst_2 : f32) outs(%20 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x4x16x16xf32>) outs(%21 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.addf %out, %in : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16xf32>
    %23 = tensor.empty() : tensor<2x4x16x16xf32>
    %24 = linalg.generic {indexing_maps = [#map21, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x16xf32>) outs(%23 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %25 = tensor.empty() : tensor<2x4x16x16xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %24 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%25 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %81 = arith.divf %in, %in_23 : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16x16xf32>
    %27 = tensor.empty() : tensor<2x4x16xf32>
    %28 = linalg.generic {indexing_maps = [#map22, #map22], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x16xf32>) outs(%27 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.mulf %in, %in : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16xf32>
    %expanded_6 = tensor.expand_shape %28 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %29 = tensor.empty() : tensor<2x4x16x1xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x4x16x1xf32>) outs(%29 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.divf %cst, %in : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16x1xf32>
    %collapsed_7 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_8 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %31 = tensor.empty() : tensor<8x16x8xf32>
    %32 = linalg.fill ins(%cst_2 : f32) outs(%31 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %33 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%32 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_9 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %34 = tensor.empty() : tensor<2x4x8x16xf32>
    %35 = linalg.generic {indexing_maps = [#map20, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x4x16x8xf32>) outs(%34 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed_10 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_11 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %36 = tensor.empty() : tensor<8x8x16xf32>
    %37 = linalg.fill ins(%cst_2 : f32) outs(%36 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %38 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%37 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_12 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %39 = tensor.empty() : tensor<2x4x16x8xf32>
    %40 = linalg.generic {indexing_maps = [#map20, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x4x8x16xf32>) outs(%39 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %41 = tensor.empty() : tensor<2x4x8x16xf32>
    %42 = linalg.generic {indexing_maps = [#map20, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x4x16x8xf32>) outs(%41 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed_13 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_14 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %43 = tensor.empty() : tensor<8x16x16xf32>
    %44 = linalg.fill ins(%cst_2 : f32) outs(%43 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %45 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%44 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_15 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %46 = tensor.empty() : tensor<2x4x16x16xf32>
    %47 = linalg.generic {indexing_maps = [#map23, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x16x1xf32>) outs(%46 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %48 = tensor.empty() : tensor<2x4x16x16xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %47 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%48 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %81 = arith.mulf %in, %in_23 : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16x16xf32>
    %50 = tensor.empty() : tensor<2x4x16x16xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %19 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%50 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %81 = arith.mulf %in, %in_23 : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16x16xf32>
    %52 = tensor.empty() : tensor<2x4x16xf32>
    %53 = linalg.fill ins(%cst_2 : f32) outs(%52 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<2x4x16x16xf32>) outs(%53 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.addf %out, %in : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16xf32>
    %55 = tensor.empty() : tensor<2x4x16xf32>
    %56 = linalg.generic {indexing_maps = [#map22, #map22], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<2x4x16xf32>) outs(%55 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.negf %in : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16xf32>
    %expanded_16 = tensor.expand_shape %56 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %57 = tensor.empty() : tensor<2x4x16x16xf32>
    %58 = linalg.generic {indexing_maps = [#map21, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x16xf32>) outs(%57 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %59 = tensor.empty() : tensor<2x4x16x16xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %58 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%59 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %81 = arith.divf %in, %in_23 : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16x16xf32>
    %61 = tensor.empty() : tensor<2x4x16xf32>
    %62 = linalg.fill ins(%cst_2 : f32) outs(%61 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_16 : tensor<2x4x16x1xf32>) outs(%62 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.addf %out, %in : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16xf32>
    %64 = tensor.empty() : tensor<2x4x16x16xf32>
    %65 = linalg.generic {indexing_maps = [#map21, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x4x16xf32>) outs(%64 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %66 = tensor.empty() : tensor<2x4x16x16xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %65 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%66 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %81 = arith.addf %in, %in_23 : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16x16xf32>
    %68 = tensor.empty() : tensor<2x4x16x16xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %19 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%68 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %81 = arith.mulf %in, %in_23 : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16x16xf32>
    %70 = call @where_causal._where_0(%8#1, %69) : (tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %71 = tensor.empty() : tensor<2x4x16x16xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x4x16x16xf32>) outs(%71 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.mulf %in, %cst_1 : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16x16xf32>
    %73 = tensor.empty() : tensor<2x4x16x16xf32>
    %74 = linalg.generic {indexing_maps = [#map20, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x16x16xf32>) outs(%73 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_17 = tensor.collapse_shape %74 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_18 = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %75 = tensor.empty() : tensor<8x16x8xf32>
    %76 = linalg.fill ins(%cst_2 : f32) outs(%75 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %77 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%76 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_19 = tensor.expand_shape %77 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %collapsed_20 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_21 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %78 = tensor.empty() : tensor<8x16x8xf32>
    %79 = linalg.fill ins(%cst_2 : f32) outs(%78 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %80 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%79 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_22 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    return %expanded_9, %expanded_22, %expanded_19, %40 : tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>
  }
  func.func private @where_causal.tril(%arg0: tensor<16x16xi1>) -> tensor<16x16xi1> {
    %false = arith.constant false
    %0 = tensor.empty() : tensor<16x16xi32>
    %1 = linalg.generic {indexing_maps = [#map17], iterator_types = ["parallel", "parallel"]} outs(%0 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %8 = linalg.index 0 : index
      %9 = arith.index_cast %8 : index to i32
      linalg.yield %9 : i32
    } -> tensor<16x16xi32>
    %2 = tensor.empty() : tensor<16x16xi32>
    %3 = linalg.generic {indexing_maps = [#map17], iterator_types = ["parallel", "parallel"]} outs(%2 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %8 = linalg.index 1 : index
      %9 = arith.index_cast %8 : index to i32
      linalg.yield %9 : i32
    } -> tensor<16x16xi32>
    %4 = tensor.empty() : tensor<16x16xi1>
    %5 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%1, %3 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%4 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_0: i32, %out: i1):
      %8 = arith.cmpi sge, %in, %in_0 : i32
      linalg.yield %8 : i1
    } -> tensor<16x16xi1>
    %6 = tensor.empty() : tensor<16x16xi1>
    %7 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%5, %arg0 : tensor<16x16xi1>, tensor<16x16xi1>) outs(%6 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %in_0: i1, %out: i1):
      %8 = arith.select %in, %in_0, %false : i1
      linalg.yield %8 : i1
    } -> tensor<16x16xi1>
    return %7 : tensor<16x16xi1>
  }
  func.func private @where_causal._where(%arg0: tensor<16x16xi1>, %arg1: tensor<2x4x16x16xf32>, %arg2: tensor<f32>) -> (tensor<2x4x16x16xf32>, tensor<2x4x16x16xi1>) {
    %0 = tensor.empty() : tensor<2x4x16x16xi1>
    %1 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<16x16xi1>) outs(%0 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %2 = tensor.empty() : tensor<2x4x16x16xf32>
    %3 = linalg.generic {indexing_maps = [#map24, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%2 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %4 = tensor.empty() : tensor<2x4x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg1, %3 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%4 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %6 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<2x4x16x16xf32>
    return %5, %1 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xi1>
  }
  func.func private @where_causal._where_0(%arg0: tensor<2x4x16x16xi1>, %arg1: tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x16x16xf32>
    %1 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %out: f32):
      %2 = arith.select %in, %in_0, %cst : f32
      linalg.yield %2 : f32
    } -> tensor<2x4x16x16xf32>
    return %1 : tensor<2x4x16x16xf32>
  }
  func.func public @softcap_window(%arg0: tensor<2x4x16x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>, %arg3: tensor<2x4x16x8xf32>) -> (tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) {
    %cst = arith.constant 0xFF800000 : f32
    %c4_i32 = arith.constant 4 : i32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 5.000000e+01 : f32
    %cst_2 = arith.constant 2.500000e-01 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %cst_4 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %0 = tensor.empty() : tensor<2x4x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map20, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x4x16x8xf32>) outs(%0 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_5 = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %2 = tensor.empty() : tensor<8x16x16xf32>
    %3 = linalg.fill ins(%cst_3 : f32) outs(%2 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%3 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %5 = tensor.empty() : tensor<2x4x16x16xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x16x16xf32>) outs(%5 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.mulf %in, %cst_2 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x16xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x4x16x16xf32>) outs(%7 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.divf %in, %cst_1 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16x16xf32>
    %9 = tensor.empty() : tensor<2x4x16x16xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x4x16x16xf32>) outs(%9 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.tanh %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16x16xf32>
    %11 = tensor.empty() : tensor<2x4x16x16xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x4x16x16xf32>) outs(%11 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.subf %cst_0, %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16x16xf32>
    %13 = tensor.empty() : tensor<2x4x16x16xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x4x16x16xf32>) outs(%13 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.mulf %in, %cst_1 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16x16xf32>
    %15 = tensor.empty() : tensor<16xi32>
    %16 = linalg.generic {indexing_maps = [#map25], iterator_types = ["parallel"]} outs(%15 : tensor<16xi32>) {
    ^bb0(%out: i32):
      %118 = linalg.index 0 : index
      %119 = arith.index_cast %118 : index to i32
      linalg.yield %119 : i32
    } -> tensor<16xi32>
    %expanded_6 = tensor.expand_shape %16 [[0, 1]] output_shape [16, 1] : tensor<16xi32> into tensor<16x1xi32>
    %17 = tensor.empty() : tensor<16xi32>
    %18 = linalg.generic {indexing_maps = [#map25], iterator_types = ["parallel"]} outs(%17 : tensor<16xi32>) {
    ^bb0(%out: i32):
      %118 = linalg.index 0 : index
      %119 = arith.index_cast %118 : index to i32
      linalg.yield %119 : i32
    } -> tensor<16xi32>
    %19 = tensor.empty() : tensor<16x16xi32>
    %20 = linalg.generic {indexing_maps = [#map26, #map17], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<16xi32>) outs(%19 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %21 = tensor.empty() : tensor<16x16xi32>
    %22 = linalg.generic {indexing_maps = [#map27, #map17], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<16xi32>) outs(%21 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %23 = tensor.empty() : tensor<16x16xi1>
    %24 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%20, %22 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%23 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_24: i32, %out: i1):
      %118 = arith.cmpi sle, %in, %in_24 : i32
      linalg.yield %118 : i1
    } -> tensor<16x16xi1>
    %25 = tensor.empty() : tensor<16x1xi32>
    %26 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%expanded_6 : tensor<16x1xi32>) outs(%25 : tensor<16x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      %118 = arith.subi %in, %c4_i32 : i32
      linalg.yield %118 : i32
    } -> tensor<16x1xi32>
    %27 = tensor.empty() : tensor<16x16xi32>
    %28 = linalg.generic {indexing_maps = [#map26, #map17], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<16xi32>) outs(%27 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %29 = tensor.empty() : tensor<16x16xi32>
    %30 = linalg.generic {indexing_maps = [#map28, #map17], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<16x1xi32>) outs(%29 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %31 = tensor.empty() : tensor<16x16xi1>
    %32 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%28, %30 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%31 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_24: i32, %out: i1):
      %118 = arith.cmpi sgt, %in, %in_24 : i32
      linalg.yield %118 : i1
    } -> tensor<16x16xi1>
    %33 = tensor.empty() : tensor<16x16xi1>
    %34 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%24, %32 : tensor<16x16xi1>, tensor<16x16xi1>) outs(%33 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %in_24: i1, %out: i1):
      %118 = arith.andi %in, %in_24 : i1
      linalg.yield %118 : i1
    } -> tensor<16x16xi1>
    %35:2 = call @softcap_window._where(%34, %14, %cst_4) : (tensor<16x16xi1>, tensor<2x4x16x16xf32>, tensor<f32>) -> (tensor<2x4x16x16xf32>, tensor<2x4x16x16xi1>)
    %36 = tensor.empty() : tensor<2x4x16xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35#0 : tensor<2x4x16x16xf32>) outs(%37 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.maximumf %out, %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16xf32>
    %39 = tensor.empty() : tensor<2x4x16xf32>
    %40 = linalg.generic {indexing_maps = [#map22, #map22], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x4x16xf32>) outs(%39 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16xf32>
    %41 = tensor.empty() : tensor<2x4x16x16xf32>
    %42 = linalg.generic {indexing_maps = [#map21, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x16xf32>) outs(%41 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %43 = tensor.empty() : tensor<2x4x16x16xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35#0, %42 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%43 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %118 = arith.subf %in, %in_24 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16x16xf32>
    %45 = tensor.empty() : tensor<2x4x16x16xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x16x16xf32>) outs(%45 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.exp %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16x16xf32>
    %47 = tensor.empty() : tensor<2x4x16xf32>
    %48 = linalg.fill ins(%cst_3 : f32) outs(%47 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x4x16x16xf32>) outs(%48 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %out, %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16xf32>
    %50 = tensor.empty() : tensor<2x4x16x16xf32>
    %51 = linalg.generic {indexing_maps = [#map21, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x16xf32>) outs(%50 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %52 = tensor.empty() : tensor<2x4x16x16xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %51 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%52 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %118 = arith.divf %in, %in_24 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16x16xf32>
    %54 = tensor.empty() : tensor<2x4x16xf32>
    %55 = linalg.generic {indexing_maps = [#map22, #map22], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x16xf32>) outs(%54 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.mulf %in, %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16xf32>
    %expanded_7 = tensor.expand_shape %55 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %56 = tensor.empty() : tensor<2x4x16x1xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x4x16x1xf32>) outs(%56 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.divf %cst_0, %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16x1xf32>
    %collapsed_8 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_9 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %58 = tensor.empty() : tensor<8x16x8xf32>
    %59 = linalg.fill ins(%cst_3 : f32) outs(%58 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %60 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%59 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_10 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %61 = tensor.empty() : tensor<2x4x8x16xf32>
    %62 = linalg.generic {indexing_maps = [#map20, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x4x16x8xf32>) outs(%61 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed_11 = tensor.collapse_shape %62 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_12 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %63 = tensor.empty() : tensor<8x8x16xf32>
    %64 = linalg.fill ins(%cst_3 : f32) outs(%63 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %65 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x8x16xf32>, tensor<8x16x16xf32>) outs(%64 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_13 = tensor.expand_shape %65 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %66 = tensor.empty() : tensor<2x4x16x8xf32>
    %67 = linalg.generic {indexing_maps = [#map20, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x4x8x16xf32>) outs(%66 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %68 = tensor.empty() : tensor<2x4x8x16xf32>
    %69 = linalg.generic {indexing_maps = [#map20, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x4x16x8xf32>) outs(%68 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %collapsed_14 = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %collapsed_15 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %70 = tensor.empty() : tensor<8x16x16xf32>
    %71 = linalg.fill ins(%cst_3 : f32) outs(%70 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %72 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<8x16x8xf32>, tensor<8x8x16xf32>) outs(%71 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_16 = tensor.expand_shape %72 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %73 = tensor.empty() : tensor<2x4x16x16xf32>
    %74 = linalg.generic {indexing_maps = [#map23, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x4x16x1xf32>) outs(%73 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %75 = tensor.empty() : tensor<2x4x16x16xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %74 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%75 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %118 = arith.mulf %in, %in_24 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16x16xf32>
    %77 = tensor.empty() : tensor<2x4x16x16xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %46 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%77 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %118 = arith.mulf %in, %in_24 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16x16xf32>
    %79 = tensor.empty() : tensor<2x4x16xf32>
    %80 = linalg.fill ins(%cst_3 : f32) outs(%79 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %81 = linalg.generic {indexing_maps = [#map3, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<2x4x16x16xf32>) outs(%80 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %out, %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16xf32>
    %82 = tensor.empty() : tensor<2x4x16xf32>
    %83 = linalg.generic {indexing_maps = [#map22, #map22], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x4x16xf32>) outs(%82 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.negf %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16xf32>
    %expanded_17 = tensor.expand_shape %83 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %84 = tensor.empty() : tensor<2x4x16x16xf32>
    %85 = linalg.generic {indexing_maps = [#map21, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x16xf32>) outs(%84 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %86 = tensor.empty() : tensor<2x4x16x16xf32>
    %87 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %85 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%86 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %118 = arith.divf %in, %in_24 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16x16xf32>
    %88 = tensor.empty() : tensor<2x4x16xf32>
    %89 = linalg.fill ins(%cst_3 : f32) outs(%88 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %90 = linalg.generic {indexing_maps = [#map3, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_17 : tensor<2x4x16x1xf32>) outs(%89 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %out, %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16xf32>
    %91 = tensor.empty() : tensor<2x4x16x16xf32>
    %92 = linalg.generic {indexing_maps = [#map21, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<2x4x16xf32>) outs(%91 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %93 = tensor.empty() : tensor<2x4x16x16xf32>
    %94 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %92 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%93 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %118 = arith.addf %in, %in_24 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16x16xf32>
    %95 = tensor.empty() : tensor<2x4x16x16xf32>
    %96 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %46 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%95 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %118 = arith.mulf %in, %in_24 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16x16xf32>
    %97 = call @softcap_window._where_0(%35#1, %96) : (tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %98 = tensor.empty() : tensor<2x4x16x16xf32>
    %99 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<2x4x16x16xf32>) outs(%98 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.mulf %in, %cst_1 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16x16xf32>
    %100 = tensor.empty() : tensor<2x4x16x16xf32>
    %101 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %12 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%100 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %118 = arith.mulf %in, %in_24 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16x16xf32>
    %102 = tensor.empty() : tensor<2x4x16x16xf32>
    %103 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %10 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%102 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %118 = arith.mulf %in, %in_24 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16x16xf32>
    %104 = tensor.empty() : tensor<2x4x16x16xf32>
    %105 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %103 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%104 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %118 = arith.addf %in, %in_24 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16x16xf32>
    %106 = tensor.empty() : tensor<2x4x16x16xf32>
    %107 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105 : tensor<2x4x16x16xf32>) outs(%106 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.divf %in, %cst_1 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16x16xf32>
    %108 = tensor.empty() : tensor<2x4x16x16xf32>
    %109 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<2x4x16x16xf32>) outs(%108 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.mulf %in, %cst_2 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x16x16xf32>
    %110 = tensor.empty() : tensor<2x4x16x16xf32>
    %111 = linalg.generic {indexing_maps = [#map20, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109 : tensor<2x4x16x16xf32>) outs(%110 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_18 = tensor.collapse_shape %111 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_19 = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %112 = tensor.empty() : tensor<8x16x8xf32>
    %113 = linalg.fill ins(%cst_3 : f32) outs(%112 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %114 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%113 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_20 = tensor.expand_shape %114 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    %collapsed_21 = tensor.collapse_shape %109 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_22 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
    %115 = tensor.empty() : tensor<8x16x8xf32>
    %116 = linalg.fill ins(%cst_3 : f32) outs(%115 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %117 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<8x16x16xf32>, tensor<8x16x8xf32>) outs(%116 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
    %expanded_23 = tensor.expand_shape %117 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
    return %expanded_10, %expanded_23, %expanded_20, %67 : tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>
  }
  func.func private @softcap_window._where(%arg0: tensor<16x16xi1>, %arg1: tensor<2x4x16x16xf32>, %arg2: tensor<f32>) -> (tensor<2x4x16x16xf32>, tensor<2x4x16x16xi1>) {
    %0 = tensor.empty() : tensor<2x4x16x16xi1>
    %1 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<16x16xi1>) outs(%0 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %2 = tensor.empty() : tensor<2x4x16x16xf32>
    %3 = linalg.generic {indexing_maps = [#map24, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%2 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %4 = tensor.empty() : tensor<2x4x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg1, %3 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%4 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %6 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<2x4x16x16xf32>
    return %5, %1 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xi1>
  }
  func.func private @softcap_window._where_0(%arg0: tensor<2x4x16x16xi1>, %arg1: tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x16x16xf32>
    %1 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>) outs(%0 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %out: f32):
      %2 = arith.select %in, %in_0, %cst : f32
      linalg.yield %2 : f32
    } -> tensor<2x4x16x16xf32>
    return %1 : tensor<2x4x16x16xf32>
  }
}
