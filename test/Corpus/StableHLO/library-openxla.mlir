// library-openxla.mlir: made by jax_forms.py; do not edit.
#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3, d0)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map11 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
#map15 = affine_map<(d0, d1) -> ()>
#map16 = affine_map<(d0, d1) -> (d0, d1)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d0, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
#map23 = affine_map<(d0, d1) -> (d0)>
#map24 = affine_map<(d0, d1) -> (d1)>
#map25 = affine_map<(d0, d1) -> (d0, 0)>
#map26 = affine_map<(d0, d1) -> (0, d1)>
#map27 = affine_map<(d0) -> (d0)>
#map28 = affine_map<(d0, d1, d2) -> (d2)>
#map29 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map30 = affine_map<(d0, d1, d2) -> (d0)>
#map31 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map32 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map33 = affine_map<(d0, d1, d2) -> ()>
#map34 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map35 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map36 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map37 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map38 = affine_map<(d0, d1, d2, d3) -> (d3, d0, d1, d2)>
module {
  func.func public @plain(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>) -> (tensor<2x16x4x8xf32> {jax.result_info = "result"}) {
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x16x1x16xf32>) -> tensor<2x4x16x1x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x16x4x1x8xf32>, tensor<2x16x4x8xf32>) outs(%1 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %42 = arith.mulf %in, %in_7 : f32
      %43 = arith.addf %out, %42 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x16x1x16xf32>
    %cst_0 = arith.constant dense<0.353553385> : tensor<f32>
    %3 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %5 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x4x16x1x16xf32>, tensor<2x4x16x1x16xf32>) outs(%5 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %42 = arith.mulf %in, %in_7 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x16x1x16xf32>
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 0xFF800000 : f32
    %7 = tensor.empty() : tensor<2x4x16x1xf32>
    %8 = linalg.fill ins(%cst_2 : f32) outs(%7 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x16x1x16xf32>) outs(%8 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_7 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_7[] : tensor<f32>
      %extracted_8 = tensor.extract %from_elements[] : tensor<f32>
      %42 = arith.maximumf %extracted, %extracted_8 : f32
      %from_elements_9 = tensor.from_elements %42 : tensor<f32>
      %extracted_10 = tensor.extract %from_elements_9[] : tensor<f32>
      linalg.yield %extracted_10 : f32
    } -> tensor<2x4x16x1xf32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %10 = tensor.empty() : tensor<2x4x16x1xf32>
    %11 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%10 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %12 = tensor.empty() : tensor<2x4x16x1xf32>
    %13 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %9 : tensor<2x4x16x1xf32>, tensor<2x4x16x1xf32>) outs(%12 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %42 = arith.maximumf %in, %in_7 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x16x1xf32>
    %14 = tensor.empty() : tensor<1x2x4x16xf32>
    %15 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x16x1xf32>) outs(%14 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16xf32>
    %16 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x2x4x16xf32>) outs(%16 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x1xf32>
    %18 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x4x16x1x16xf32>) outs(%18 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %20 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x2x4x16x1xf32>) outs(%20 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %22 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19, %21 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%22 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %42 = arith.subf %in, %in_7 : f32
      linalg.yield %42 : f32
    } -> tensor<1x2x4x16x16xf32>
    %24 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x2x4x16x16xf32>) outs(%24 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x2x4x16x16xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 0.000000e+00 : f32
    %26 = tensor.empty() : tensor<1x2x4x16xf32>
    %27 = linalg.fill ins(%cst_5 : f32) outs(%26 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<1x2x4x16x16xf32>) outs(%27 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_7 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_7[] : tensor<f32>
      %extracted_8 = tensor.extract %from_elements[] : tensor<f32>
      %42 = arith.addf %extracted, %extracted_8 : f32
      %from_elements_9 = tensor.from_elements %42 : tensor<f32>
      %extracted_10 = tensor.extract %from_elements_9[] : tensor<f32>
      linalg.yield %extracted_10 : f32
    } -> tensor<1x2x4x16xf32>
    %29 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x4x16xf32>) outs(%29 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x1xf32>
    %31 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %32 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x2x4x16x1xf32>) outs(%31 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %33 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25, %32 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%33 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %42 = arith.divf %in, %in_7 : f32
      linalg.yield %42 : f32
    } -> tensor<1x2x4x16x16xf32>
    %35 = tensor.empty() : tensor<2x4x8x1x16xf32>
    %cst_6 = arith.constant 0.000000e+00 : f32
    %36 = linalg.fill ins(%cst_6 : f32) outs(%35 : tensor<2x4x8x1x16xf32>) -> tensor<2x4x8x1x16xf32>
    %37 = linalg.generic {indexing_maps = [#map11, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %34 : tensor<2x16x4x8xf32>, tensor<1x2x4x16x16xf32>) outs(%36 : tensor<2x4x8x1x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %42 = arith.mulf %in, %in_7 : f32
      %43 = arith.addf %out, %42 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x8x1x16xf32>
    %38 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %39 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x8x1x16xf32>) outs(%38 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %40 = tensor.empty() : tensor<2x16x4x1x8xf32>
    %41 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x2x16x4x8xf32>) outs(%40 : tensor<2x16x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x1x8xf32>
    %collapsed = tensor.collapse_shape %41 [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed : tensor<2x16x4x8xf32>
  }
  func.func public @plain_bf16(%arg0: tensor<2x16x4x8xbf16>, %arg1: tensor<2x16x4x8xbf16>, %arg2: tensor<2x16x4x8xbf16>) -> (tensor<2x16x4x8xbf16> {jax.result_info = "result"}) {
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xbf16> into tensor<2x16x4x1x8xbf16>
    %0 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x16x1x16xf32>) -> tensor<2x4x16x1x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x16x4x1x8xbf16>, tensor<2x16x4x8xbf16>) outs(%1 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: f32):
      %44 = arith.extf %in : bf16 to f32
      %45 = arith.extf %in_7 : bf16 to f32
      %46 = arith.mulf %44, %45 : f32
      %47 = arith.addf %out, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x16x1x16xf32>
    %cst_0 = arith.constant dense<0.353553385> : tensor<f32>
    %3 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %5 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x4x16x1x16xf32>, tensor<2x4x16x1x16xf32>) outs(%5 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %44 = arith.mulf %in, %in_7 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x16x1x16xf32>
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 0xFF800000 : f32
    %7 = tensor.empty() : tensor<2x4x16x1xf32>
    %8 = linalg.fill ins(%cst_2 : f32) outs(%7 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x16x1x16xf32>) outs(%8 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_7 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_7[] : tensor<f32>
      %extracted_8 = tensor.extract %from_elements[] : tensor<f32>
      %44 = arith.maximumf %extracted, %extracted_8 : f32
      %from_elements_9 = tensor.from_elements %44 : tensor<f32>
      %extracted_10 = tensor.extract %from_elements_9[] : tensor<f32>
      linalg.yield %extracted_10 : f32
    } -> tensor<2x4x16x1xf32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %10 = tensor.empty() : tensor<2x4x16x1xf32>
    %11 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%10 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %12 = tensor.empty() : tensor<2x4x16x1xf32>
    %13 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %9 : tensor<2x4x16x1xf32>, tensor<2x4x16x1xf32>) outs(%12 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %44 = arith.maximumf %in, %in_7 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x16x1xf32>
    %14 = tensor.empty() : tensor<1x2x4x16xf32>
    %15 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x16x1xf32>) outs(%14 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16xf32>
    %16 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x2x4x16xf32>) outs(%16 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x1xf32>
    %18 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x4x16x1x16xf32>) outs(%18 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %20 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x2x4x16x1xf32>) outs(%20 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %22 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19, %21 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%22 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %44 = arith.subf %in, %in_7 : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x4x16x16xf32>
    %24 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x2x4x16x16xf32>) outs(%24 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x4x16x16xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 0.000000e+00 : f32
    %26 = tensor.empty() : tensor<1x2x4x16xf32>
    %27 = linalg.fill ins(%cst_5 : f32) outs(%26 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<1x2x4x16x16xf32>) outs(%27 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_7 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_7[] : tensor<f32>
      %extracted_8 = tensor.extract %from_elements[] : tensor<f32>
      %44 = arith.addf %extracted, %extracted_8 : f32
      %from_elements_9 = tensor.from_elements %44 : tensor<f32>
      %extracted_10 = tensor.extract %from_elements_9[] : tensor<f32>
      linalg.yield %extracted_10 : f32
    } -> tensor<1x2x4x16xf32>
    %29 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x4x16xf32>) outs(%29 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x1xf32>
    %31 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %32 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x2x4x16x1xf32>) outs(%31 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %33 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25, %32 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%33 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %44 = arith.divf %in, %in_7 : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x4x16x16xf32>
    %35 = tensor.empty() : tensor<1x2x4x16x16xbf16>
    %36 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x2x4x16x16xf32>) outs(%35 : tensor<1x2x4x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %44 = arith.truncf %in : f32 to bf16
      linalg.yield %44 : bf16
    } -> tensor<1x2x4x16x16xbf16>
    %37 = tensor.empty() : tensor<2x4x8x1x16xbf16>
    %cst_6 = arith.constant 0.000000e+00 : bf16
    %38 = linalg.fill ins(%cst_6 : bf16) outs(%37 : tensor<2x4x8x1x16xbf16>) -> tensor<2x4x8x1x16xbf16>
    %39 = linalg.generic {indexing_maps = [#map11, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %36 : tensor<2x16x4x8xbf16>, tensor<1x2x4x16x16xbf16>) outs(%38 : tensor<2x4x8x1x16xbf16>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: bf16):
      %44 = arith.mulf %in, %in_7 : bf16
      %45 = arith.addf %out, %44 : bf16
      linalg.yield %45 : bf16
    } -> tensor<2x4x8x1x16xbf16>
    %40 = tensor.empty() : tensor<1x2x16x4x8xbf16>
    %41 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x8x1x16xbf16>) outs(%40 : tensor<1x2x16x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x16x4x8xbf16>
    %42 = tensor.empty() : tensor<2x16x4x1x8xbf16>
    %43 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x2x16x4x8xbf16>) outs(%42 : tensor<2x16x4x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x16x4x1x8xbf16>
    %collapsed = tensor.collapse_shape %43 [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xbf16> into tensor<2x16x4x8xbf16>
    return %collapsed : tensor<2x16x4x8xbf16>
  }
  func.func public @plain_f16(%arg0: tensor<2x16x4x8xf16>, %arg1: tensor<2x16x4x8xf16>, %arg2: tensor<2x16x4x8xf16>) -> (tensor<2x16x4x8xf16> {jax.result_info = "result"}) {
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf16> into tensor<2x16x4x1x8xf16>
    %0 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x16x1x16xf32>) -> tensor<2x4x16x1x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x16x4x1x8xf16>, tensor<2x16x4x8xf16>) outs(%1 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f16, %in_7: f16, %out: f32):
      %44 = arith.extf %in : f16 to f32
      %45 = arith.extf %in_7 : f16 to f32
      %46 = arith.mulf %44, %45 : f32
      %47 = arith.addf %out, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x16x1x16xf32>
    %cst_0 = arith.constant dense<0.353553385> : tensor<f32>
    %3 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %5 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x4x16x1x16xf32>, tensor<2x4x16x1x16xf32>) outs(%5 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %44 = arith.mulf %in, %in_7 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x16x1x16xf32>
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 0xFF800000 : f32
    %7 = tensor.empty() : tensor<2x4x16x1xf32>
    %8 = linalg.fill ins(%cst_2 : f32) outs(%7 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x16x1x16xf32>) outs(%8 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_7 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_7[] : tensor<f32>
      %extracted_8 = tensor.extract %from_elements[] : tensor<f32>
      %44 = arith.maximumf %extracted, %extracted_8 : f32
      %from_elements_9 = tensor.from_elements %44 : tensor<f32>
      %extracted_10 = tensor.extract %from_elements_9[] : tensor<f32>
      linalg.yield %extracted_10 : f32
    } -> tensor<2x4x16x1xf32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %10 = tensor.empty() : tensor<2x4x16x1xf32>
    %11 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%10 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %12 = tensor.empty() : tensor<2x4x16x1xf32>
    %13 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %9 : tensor<2x4x16x1xf32>, tensor<2x4x16x1xf32>) outs(%12 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %44 = arith.maximumf %in, %in_7 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x16x1xf32>
    %14 = tensor.empty() : tensor<1x2x4x16xf32>
    %15 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x16x1xf32>) outs(%14 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16xf32>
    %16 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x2x4x16xf32>) outs(%16 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x1xf32>
    %18 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x4x16x1x16xf32>) outs(%18 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %20 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x2x4x16x1xf32>) outs(%20 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %22 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19, %21 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%22 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %44 = arith.subf %in, %in_7 : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x4x16x16xf32>
    %24 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x2x4x16x16xf32>) outs(%24 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x4x16x16xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 0.000000e+00 : f32
    %26 = tensor.empty() : tensor<1x2x4x16xf32>
    %27 = linalg.fill ins(%cst_5 : f32) outs(%26 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<1x2x4x16x16xf32>) outs(%27 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_7 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_7[] : tensor<f32>
      %extracted_8 = tensor.extract %from_elements[] : tensor<f32>
      %44 = arith.addf %extracted, %extracted_8 : f32
      %from_elements_9 = tensor.from_elements %44 : tensor<f32>
      %extracted_10 = tensor.extract %from_elements_9[] : tensor<f32>
      linalg.yield %extracted_10 : f32
    } -> tensor<1x2x4x16xf32>
    %29 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x4x16xf32>) outs(%29 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x1xf32>
    %31 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %32 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x2x4x16x1xf32>) outs(%31 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %33 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25, %32 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%33 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %44 = arith.divf %in, %in_7 : f32
      linalg.yield %44 : f32
    } -> tensor<1x2x4x16x16xf32>
    %35 = tensor.empty() : tensor<1x2x4x16x16xf16>
    %36 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x2x4x16x16xf32>) outs(%35 : tensor<1x2x4x16x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %44 = arith.truncf %in : f32 to f16
      linalg.yield %44 : f16
    } -> tensor<1x2x4x16x16xf16>
    %37 = tensor.empty() : tensor<2x4x8x1x16xf16>
    %cst_6 = arith.constant 0.000000e+00 : f16
    %38 = linalg.fill ins(%cst_6 : f16) outs(%37 : tensor<2x4x8x1x16xf16>) -> tensor<2x4x8x1x16xf16>
    %39 = linalg.generic {indexing_maps = [#map11, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %36 : tensor<2x16x4x8xf16>, tensor<1x2x4x16x16xf16>) outs(%38 : tensor<2x4x8x1x16xf16>) {
    ^bb0(%in: f16, %in_7: f16, %out: f16):
      %44 = arith.mulf %in, %in_7 : f16
      %45 = arith.addf %out, %44 : f16
      linalg.yield %45 : f16
    } -> tensor<2x4x8x1x16xf16>
    %40 = tensor.empty() : tensor<1x2x16x4x8xf16>
    %41 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x8x1x16xf16>) outs(%40 : tensor<1x2x16x4x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<1x2x16x4x8xf16>
    %42 = tensor.empty() : tensor<2x16x4x1x8xf16>
    %43 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x2x16x4x8xf16>) outs(%42 : tensor<2x16x4x1x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x16x4x1x8xf16>
    %collapsed = tensor.collapse_shape %43 [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xf16> into tensor<2x16x4x8xf16>
    return %collapsed : tensor<2x16x4x8xf16>
  }
  func.func public @causal(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>) -> (tensor<2x16x4x8xf32> {jax.result_info = "result"}) {
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x16x1x16xf32>) -> tensor<2x4x16x1x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x16x4x1x8xf32>, tensor<2x16x4x8xf32>) outs(%1 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %50 = arith.mulf %in, %in_10 : f32
      %51 = arith.addf %out, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x16x1x16xf32>
    %cst_0 = arith.constant dense<0.353553385> : tensor<f32>
    %3 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %5 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x4x16x1x16xf32>, tensor<2x4x16x1x16xf32>) outs(%5 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %50 = arith.mulf %in, %in_10 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x16x1x16xf32>
    %cst_1 = arith.constant dense<true> : tensor<i1>
    %7 = tensor.empty() : tensor<2x4x16x16xi1>
    %8 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<i1>) outs(%7 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %9 = tensor.empty() : tensor<16x16xi1>
    %10 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i1>) outs(%9 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<16x16xi1>
    %11 = call @causal.tril(%10) : (tensor<16x16xi1>) -> tensor<16x16xi1>
    %12 = tensor.empty() : tensor<1x1x16x16xi1>
    %13 = linalg.generic {indexing_maps = [#map17, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<16x16xi1>) outs(%12 : tensor<1x1x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x16x16xi1>
    %14 = tensor.empty() : tensor<2x4x16x16xi1>
    %15 = linalg.generic {indexing_maps = [#map18, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x1x16x16xi1>) outs(%14 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %16 = tensor.empty() : tensor<2x4x16x16xi1>
    %17 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %15 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xi1>) outs(%16 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %50 = arith.andi %in, %in_10 : i1
      linalg.yield %50 : i1
    } -> tensor<2x4x16x16xi1>
    %cst_3 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %18 = call @causal._where(%17, %6, %cst_3) : (tensor<2x4x16x16xi1>, tensor<2x4x16x1x16xf32>, tensor<f32>) -> tensor<1x2x4x16x16xf32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant 0xFF800000 : f32
    %19 = tensor.empty() : tensor<1x2x4x16xf32>
    %20 = linalg.fill ins(%cst_5 : f32) outs(%19 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<1x2x4x16x16xf32>) outs(%20 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_10 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_10[] : tensor<f32>
      %extracted_11 = tensor.extract %from_elements[] : tensor<f32>
      %50 = arith.maximumf %extracted, %extracted_11 : f32
      %from_elements_12 = tensor.from_elements %50 : tensor<f32>
      %extracted_13 = tensor.extract %from_elements_12[] : tensor<f32>
      linalg.yield %extracted_13 : f32
    } -> tensor<1x2x4x16xf32>
    %cst_6 = arith.constant dense<0xFF800000> : tensor<f32>
    %22 = tensor.empty() : tensor<1x2x4x16xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%22 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16xf32>
    %24 = tensor.empty() : tensor<1x2x4x16xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %21 : tensor<1x2x4x16xf32>, tensor<1x2x4x16xf32>) outs(%24 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %50 = arith.maximumf %in, %in_10 : f32
      linalg.yield %50 : f32
    } -> tensor<1x2x4x16xf32>
    %26 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x2x4x16xf32>) outs(%26 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x1xf32>
    %28 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %29 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x2x4x16x1xf32>) outs(%28 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %30 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %29 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%30 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %50 = arith.subf %in, %in_10 : f32
      linalg.yield %50 : f32
    } -> tensor<1x2x4x16x16xf32>
    %32 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x2x4x16x16xf32>) outs(%32 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<1x2x4x16x16xf32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant 0.000000e+00 : f32
    %34 = tensor.empty() : tensor<1x2x4x16xf32>
    %35 = linalg.fill ins(%cst_8 : f32) outs(%34 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<1x2x4x16x16xf32>) outs(%35 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_10 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_10[] : tensor<f32>
      %extracted_11 = tensor.extract %from_elements[] : tensor<f32>
      %50 = arith.addf %extracted, %extracted_11 : f32
      %from_elements_12 = tensor.from_elements %50 : tensor<f32>
      %extracted_13 = tensor.extract %from_elements_12[] : tensor<f32>
      linalg.yield %extracted_13 : f32
    } -> tensor<1x2x4x16xf32>
    %37 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x2x4x16xf32>) outs(%37 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x1xf32>
    %39 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %40 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x2x4x16x1xf32>) outs(%39 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %41 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%33, %40 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%41 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %50 = arith.divf %in, %in_10 : f32
      linalg.yield %50 : f32
    } -> tensor<1x2x4x16x16xf32>
    %43 = tensor.empty() : tensor<2x4x8x1x16xf32>
    %cst_9 = arith.constant 0.000000e+00 : f32
    %44 = linalg.fill ins(%cst_9 : f32) outs(%43 : tensor<2x4x8x1x16xf32>) -> tensor<2x4x8x1x16xf32>
    %45 = linalg.generic {indexing_maps = [#map11, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %42 : tensor<2x16x4x8xf32>, tensor<1x2x4x16x16xf32>) outs(%44 : tensor<2x4x8x1x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %50 = arith.mulf %in, %in_10 : f32
      %51 = arith.addf %out, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x8x1x16xf32>
    %46 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %47 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x8x1x16xf32>) outs(%46 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %48 = tensor.empty() : tensor<2x16x4x1x8xf32>
    %49 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x2x16x4x8xf32>) outs(%48 : tensor<2x16x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x1x8xf32>
    %collapsed = tensor.collapse_shape %49 [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed : tensor<2x16x4x8xf32>
  }
  func.func private @causal.tril(%arg0: tensor<16x16xi1>) -> tensor<16x16xi1> {
    %0 = tensor.empty() : tensor<16x16xi32>
    %1 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel"]} outs(%0 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %14 = linalg.index 0 : index
      %15 = arith.index_cast %14 : index to i32
      linalg.yield %15 : i32
    } -> tensor<16x16xi32>
    %cst = arith.constant dense<0> : tensor<i32>
    %2 = tensor.empty() : tensor<16x16xi32>
    %3 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%2 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %4 = tensor.empty() : tensor<16x16xi32>
    %5 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%1, %3 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%4 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %in_1: i32, %out: i32):
      %14 = arith.addi %in, %in_1 : i32
      linalg.yield %14 : i32
    } -> tensor<16x16xi32>
    %6 = tensor.empty() : tensor<16x16xi32>
    %7 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel"]} outs(%6 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %14 = linalg.index 1 : index
      %15 = arith.index_cast %14 : index to i32
      linalg.yield %15 : i32
    } -> tensor<16x16xi32>
    %8 = tensor.empty() : tensor<16x16xi1>
    %9 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%5, %7 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%8 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_1: i32, %out: i1):
      %14 = arith.cmpi sge, %in, %in_1 : i32
      linalg.yield %14 : i1
    } -> tensor<16x16xi1>
    %cst_0 = arith.constant dense<false> : tensor<i1>
    %10 = tensor.empty() : tensor<16x16xi1>
    %11 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<i1>) outs(%10 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<16x16xi1>
    %12 = tensor.empty() : tensor<16x16xi1>
    %13 = linalg.generic {indexing_maps = [#map16, #map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%9, %arg0, %11 : tensor<16x16xi1>, tensor<16x16xi1>, tensor<16x16xi1>) outs(%12 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %in_1: i1, %in_2: i1, %out: i1):
      %14 = arith.select %in, %in_1, %in_2 : i1
      linalg.yield %14 : i1
    } -> tensor<16x16xi1>
    return %13 : tensor<16x16xi1>
  }
  func.func private @causal._where(%arg0: tensor<2x4x16x16xi1>, %arg1: tensor<2x4x16x1x16xf32>, %arg2: tensor<f32>) -> tensor<1x2x4x16x16xf32> {
    %0 = tensor.empty() : tensor<2x4x16x16xf32>
    %1 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%0 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %2 = tensor.empty() : tensor<1x2x4x16x16xi1>
    %3 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x4x16x16xi1>) outs(%2 : tensor<1x2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x16x16xi1>
    %4 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x4x16x16xf32>) outs(%4 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %6 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %7 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x4x16x1x16xf32>) outs(%6 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %8 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%3, %7, %5 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%8 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %10 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %10 : f32
    } -> tensor<1x2x4x16x16xf32>
    return %9 : tensor<1x2x4x16x16xf32>
  }
  func.func public @mask(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>, %arg3: tensor<2x1x16x16xi1>) -> (tensor<2x16x4x8xf32> {jax.result_info = "result"}) {
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x1x1x16x16xi1>
    %1 = linalg.generic {indexing_maps = [#map20, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x1x16x16xi1>) outs(%0 : tensor<2x1x1x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x16x16xi1>
    %2 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x4x16x1x16xf32>) -> tensor<2x4x16x1x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x16x4x1x8xf32>, tensor<2x16x4x8xf32>) outs(%3 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %51 = arith.mulf %in, %in_9 : f32
      %52 = arith.addf %out, %51 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x16x1x16xf32>
    %cst_0 = arith.constant dense<0.353553385> : tensor<f32>
    %5 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%5 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4, %6 : tensor<2x4x16x1x16xf32>, tensor<2x4x16x1x16xf32>) outs(%7 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %51 = arith.mulf %in, %in_9 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x16x1x16xf32>
    %cst_1 = arith.constant dense<true> : tensor<i1>
    %9 = tensor.empty() : tensor<2x4x16x16xi1>
    %10 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<i1>) outs(%9 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %11 = tensor.empty() : tensor<1x2x4x16x16xi1>
    %12 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x4x16x16xi1>) outs(%11 : tensor<1x2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x16x16xi1>
    %13 = tensor.empty() : tensor<1x2x1x16x16xi1>
    %14 = linalg.generic {indexing_maps = [#map21, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x1x1x16x16xi1>) outs(%13 : tensor<1x2x1x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x1x16x16xi1>
    %15 = tensor.empty() : tensor<1x2x4x16x16xi1>
    %16 = linalg.generic {indexing_maps = [#map22, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x2x1x16x16xi1>) outs(%15 : tensor<1x2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x16x16xi1>
    %17 = tensor.empty() : tensor<1x2x4x16x16xi1>
    %18 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12, %16 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xi1>) outs(%17 : tensor<1x2x4x16x16xi1>) {
    ^bb0(%in: i1, %in_9: i1, %out: i1):
      %51 = arith.andi %in, %in_9 : i1
      linalg.yield %51 : i1
    } -> tensor<1x2x4x16x16xi1>
    %cst_2 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %19 = call @mask._where(%18, %8, %cst_2) : (tensor<1x2x4x16x16xi1>, tensor<2x4x16x1x16xf32>, tensor<f32>) -> tensor<1x2x4x16x16xf32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0xFF800000 : f32
    %20 = tensor.empty() : tensor<1x2x4x16xf32>
    %21 = linalg.fill ins(%cst_4 : f32) outs(%20 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<1x2x4x16x16xf32>) outs(%21 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_9 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_9[] : tensor<f32>
      %extracted_10 = tensor.extract %from_elements[] : tensor<f32>
      %51 = arith.maximumf %extracted, %extracted_10 : f32
      %from_elements_11 = tensor.from_elements %51 : tensor<f32>
      %extracted_12 = tensor.extract %from_elements_11[] : tensor<f32>
      linalg.yield %extracted_12 : f32
    } -> tensor<1x2x4x16xf32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32>
    %23 = tensor.empty() : tensor<1x2x4x16xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%23 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16xf32>
    %25 = tensor.empty() : tensor<1x2x4x16xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %22 : tensor<1x2x4x16xf32>, tensor<1x2x4x16xf32>) outs(%25 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %51 = arith.maximumf %in, %in_9 : f32
      linalg.yield %51 : f32
    } -> tensor<1x2x4x16xf32>
    %27 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x2x4x16xf32>) outs(%27 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x1xf32>
    %29 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %30 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x4x16x1xf32>) outs(%29 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %31 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19, %30 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%31 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %51 = arith.subf %in, %in_9 : f32
      linalg.yield %51 : f32
    } -> tensor<1x2x4x16x16xf32>
    %33 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x2x4x16x16xf32>) outs(%33 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = math.exp %in : f32
      linalg.yield %51 : f32
    } -> tensor<1x2x4x16x16xf32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant 0.000000e+00 : f32
    %35 = tensor.empty() : tensor<1x2x4x16xf32>
    %36 = linalg.fill ins(%cst_7 : f32) outs(%35 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<1x2x4x16x16xf32>) outs(%36 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_9 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_9[] : tensor<f32>
      %extracted_10 = tensor.extract %from_elements[] : tensor<f32>
      %51 = arith.addf %extracted, %extracted_10 : f32
      %from_elements_11 = tensor.from_elements %51 : tensor<f32>
      %extracted_12 = tensor.extract %from_elements_11[] : tensor<f32>
      linalg.yield %extracted_12 : f32
    } -> tensor<1x2x4x16xf32>
    %38 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<1x2x4x16xf32>) outs(%38 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x1xf32>
    %40 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %41 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x2x4x16x1xf32>) outs(%40 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %42 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%34, %41 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%42 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %51 = arith.divf %in, %in_9 : f32
      linalg.yield %51 : f32
    } -> tensor<1x2x4x16x16xf32>
    %44 = tensor.empty() : tensor<2x4x8x1x16xf32>
    %cst_8 = arith.constant 0.000000e+00 : f32
    %45 = linalg.fill ins(%cst_8 : f32) outs(%44 : tensor<2x4x8x1x16xf32>) -> tensor<2x4x8x1x16xf32>
    %46 = linalg.generic {indexing_maps = [#map11, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %43 : tensor<2x16x4x8xf32>, tensor<1x2x4x16x16xf32>) outs(%45 : tensor<2x4x8x1x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %51 = arith.mulf %in, %in_9 : f32
      %52 = arith.addf %out, %51 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x8x1x16xf32>
    %47 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %48 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x8x1x16xf32>) outs(%47 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %49 = tensor.empty() : tensor<2x16x4x1x8xf32>
    %50 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x2x16x4x8xf32>) outs(%49 : tensor<2x16x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x1x8xf32>
    %collapsed = tensor.collapse_shape %50 [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed : tensor<2x16x4x8xf32>
  }
  func.func private @mask._where(%arg0: tensor<1x2x4x16x16xi1>, %arg1: tensor<2x4x16x1x16xf32>, %arg2: tensor<f32>) -> tensor<1x2x4x16x16xf32> {
    %0 = tensor.empty() : tensor<2x4x16x16xf32>
    %1 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%0 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %2 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %3 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x4x16x16xf32>) outs(%2 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %4 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x4x16x1x16xf32>) outs(%4 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %6 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %5, %3 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%6 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %8 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %8 : f32
    } -> tensor<1x2x4x16x16xf32>
    return %7 : tensor<1x2x4x16x16xf32>
  }
  func.func public @grouped_causal(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x2x8xf32>, %arg2: tensor<2x16x2x8xf32>) -> (tensor<2x16x4x8xf32> {jax.result_info = "result"}) {
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 16, 2, 2, 8] : tensor<2x16x4x8xf32> into tensor<2x16x2x2x8xf32>
    %0 = tensor.empty() : tensor<2x2x16x2x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x2x16x2x16xf32>) -> tensor<2x2x16x2x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x16x2x2x8xf32>, tensor<2x16x2x8xf32>) outs(%1 : tensor<2x2x16x2x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %50 = arith.mulf %in, %in_10 : f32
      %51 = arith.addf %out, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<2x2x16x2x16xf32>
    %cst_0 = arith.constant dense<0.353553385> : tensor<f32>
    %3 = tensor.empty() : tensor<2x2x16x2x16xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2x2x16x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x2x16xf32>
    %5 = tensor.empty() : tensor<2x2x16x2x16xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x2x16x2x16xf32>, tensor<2x2x16x2x16xf32>) outs(%5 : tensor<2x2x16x2x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %50 = arith.mulf %in, %in_10 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x16x2x16xf32>
    %cst_1 = arith.constant dense<true> : tensor<i1>
    %7 = tensor.empty() : tensor<2x2x16x16xi1>
    %8 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<i1>) outs(%7 : tensor<2x2x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x16x16xi1>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %9 = tensor.empty() : tensor<16x16xi1>
    %10 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i1>) outs(%9 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<16x16xi1>
    %11 = call @grouped_causal.tril(%10) : (tensor<16x16xi1>) -> tensor<16x16xi1>
    %12 = tensor.empty() : tensor<1x1x16x16xi1>
    %13 = linalg.generic {indexing_maps = [#map17, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<16x16xi1>) outs(%12 : tensor<1x1x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x16x16xi1>
    %14 = tensor.empty() : tensor<2x2x16x16xi1>
    %15 = linalg.generic {indexing_maps = [#map18, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x1x16x16xi1>) outs(%14 : tensor<2x2x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x16x16xi1>
    %16 = tensor.empty() : tensor<2x2x16x16xi1>
    %17 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %15 : tensor<2x2x16x16xi1>, tensor<2x2x16x16xi1>) outs(%16 : tensor<2x2x16x16xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %50 = arith.andi %in, %in_10 : i1
      linalg.yield %50 : i1
    } -> tensor<2x2x16x16xi1>
    %cst_3 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %18 = call @grouped_causal._where(%17, %6, %cst_3) : (tensor<2x2x16x16xi1>, tensor<2x2x16x2x16xf32>, tensor<f32>) -> tensor<2x2x2x16x16xf32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant 0xFF800000 : f32
    %19 = tensor.empty() : tensor<2x2x2x16xf32>
    %20 = linalg.fill ins(%cst_5 : f32) outs(%19 : tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x2x2x16x16xf32>) outs(%20 : tensor<2x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_10 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_10[] : tensor<f32>
      %extracted_11 = tensor.extract %from_elements[] : tensor<f32>
      %50 = arith.maximumf %extracted, %extracted_11 : f32
      %from_elements_12 = tensor.from_elements %50 : tensor<f32>
      %extracted_13 = tensor.extract %from_elements_12[] : tensor<f32>
      linalg.yield %extracted_13 : f32
    } -> tensor<2x2x2x16xf32>
    %cst_6 = arith.constant dense<0xFF800000> : tensor<f32>
    %22 = tensor.empty() : tensor<2x2x2x16xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%22 : tensor<2x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16xf32>
    %24 = tensor.empty() : tensor<2x2x2x16xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %21 : tensor<2x2x2x16xf32>, tensor<2x2x2x16xf32>) outs(%24 : tensor<2x2x2x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %50 = arith.maximumf %in, %in_10 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x2x16xf32>
    %26 = tensor.empty() : tensor<2x2x2x16x1xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x2x2x16xf32>) outs(%26 : tensor<2x2x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x1xf32>
    %28 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %29 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x2x2x16x1xf32>) outs(%28 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %30 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %29 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%30 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %50 = arith.subf %in, %in_10 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x2x16x16xf32>
    %32 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x2x2x16x16xf32>) outs(%32 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x2x16x16xf32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant 0.000000e+00 : f32
    %34 = tensor.empty() : tensor<2x2x2x16xf32>
    %35 = linalg.fill ins(%cst_8 : f32) outs(%34 : tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x2x2x16x16xf32>) outs(%35 : tensor<2x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_10 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_10[] : tensor<f32>
      %extracted_11 = tensor.extract %from_elements[] : tensor<f32>
      %50 = arith.addf %extracted, %extracted_11 : f32
      %from_elements_12 = tensor.from_elements %50 : tensor<f32>
      %extracted_13 = tensor.extract %from_elements_12[] : tensor<f32>
      linalg.yield %extracted_13 : f32
    } -> tensor<2x2x2x16xf32>
    %37 = tensor.empty() : tensor<2x2x2x16x1xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x2x2x16xf32>) outs(%37 : tensor<2x2x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x1xf32>
    %39 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %40 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x2x2x16x1xf32>) outs(%39 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %41 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%33, %40 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%41 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %50 = arith.divf %in, %in_10 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x2x16x16xf32>
    %43 = tensor.empty() : tensor<2x2x8x2x16xf32>
    %cst_9 = arith.constant 0.000000e+00 : f32
    %44 = linalg.fill ins(%cst_9 : f32) outs(%43 : tensor<2x2x8x2x16xf32>) -> tensor<2x2x8x2x16xf32>
    %45 = linalg.generic {indexing_maps = [#map11, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %42 : tensor<2x16x2x8xf32>, tensor<2x2x2x16x16xf32>) outs(%44 : tensor<2x2x8x2x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %50 = arith.mulf %in, %in_10 : f32
      %51 = arith.addf %out, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<2x2x8x2x16xf32>
    %46 = tensor.empty() : tensor<2x2x16x2x8xf32>
    %47 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x2x8x2x16xf32>) outs(%46 : tensor<2x2x16x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x2x8xf32>
    %48 = tensor.empty() : tensor<2x16x2x2x8xf32>
    %49 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x2x16x2x8xf32>) outs(%48 : tensor<2x16x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x2x2x8xf32>
    %collapsed = tensor.collapse_shape %49 [[0], [1], [2, 3], [4]] : tensor<2x16x2x2x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed : tensor<2x16x4x8xf32>
  }
  func.func private @grouped_causal.tril(%arg0: tensor<16x16xi1>) -> tensor<16x16xi1> {
    %0 = tensor.empty() : tensor<16x16xi32>
    %1 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel"]} outs(%0 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %14 = linalg.index 0 : index
      %15 = arith.index_cast %14 : index to i32
      linalg.yield %15 : i32
    } -> tensor<16x16xi32>
    %cst = arith.constant dense<0> : tensor<i32>
    %2 = tensor.empty() : tensor<16x16xi32>
    %3 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%2 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %4 = tensor.empty() : tensor<16x16xi32>
    %5 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%1, %3 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%4 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %in_1: i32, %out: i32):
      %14 = arith.addi %in, %in_1 : i32
      linalg.yield %14 : i32
    } -> tensor<16x16xi32>
    %6 = tensor.empty() : tensor<16x16xi32>
    %7 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel"]} outs(%6 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %14 = linalg.index 1 : index
      %15 = arith.index_cast %14 : index to i32
      linalg.yield %15 : i32
    } -> tensor<16x16xi32>
    %8 = tensor.empty() : tensor<16x16xi1>
    %9 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%5, %7 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%8 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_1: i32, %out: i1):
      %14 = arith.cmpi sge, %in, %in_1 : i32
      linalg.yield %14 : i1
    } -> tensor<16x16xi1>
    %cst_0 = arith.constant dense<false> : tensor<i1>
    %10 = tensor.empty() : tensor<16x16xi1>
    %11 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<i1>) outs(%10 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<16x16xi1>
    %12 = tensor.empty() : tensor<16x16xi1>
    %13 = linalg.generic {indexing_maps = [#map16, #map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%9, %arg0, %11 : tensor<16x16xi1>, tensor<16x16xi1>, tensor<16x16xi1>) outs(%12 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %in_1: i1, %in_2: i1, %out: i1):
      %14 = arith.select %in, %in_1, %in_2 : i1
      linalg.yield %14 : i1
    } -> tensor<16x16xi1>
    return %13 : tensor<16x16xi1>
  }
  func.func private @grouped_causal._where(%arg0: tensor<2x2x16x16xi1>, %arg1: tensor<2x2x16x2x16xf32>, %arg2: tensor<f32>) -> tensor<2x2x2x16x16xf32> {
    %0 = tensor.empty() : tensor<2x2x16x16xf32>
    %1 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%0 : tensor<2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x16xf32>
    %2 = tensor.empty() : tensor<2x2x2x16x16xi1>
    %3 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x2x16x16xi1>) outs(%2 : tensor<2x2x2x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x16x16xi1>
    %4 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x2x16x16xf32>) outs(%4 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %6 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %7 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x2x16x2x16xf32>) outs(%6 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %8 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%3, %7, %5 : tensor<2x2x2x16x16xi1>, tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%8 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %10 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %10 : f32
    } -> tensor<2x2x2x16x16xf32>
    return %9 : tensor<2x2x2x16x16xf32>
  }
  func.func public @window(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>) -> (tensor<2x16x4x8xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]> : tensor<16xi32>
    %cst_0 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]> : tensor<16xi32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %cst_1 = arith.constant 0.000000e+00 : f32
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x4x16x1x16xf32>) -> tensor<2x4x16x1x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x16x4x1x8xf32>, tensor<2x16x4x8xf32>) outs(%1 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %77 = arith.mulf %in, %in_13 : f32
      %78 = arith.addf %out, %77 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x1x16xf32>
    %cst_2 = arith.constant dense<0.353553385> : tensor<f32>
    %3 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%3 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %5 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x4x16x1x16xf32>, tensor<2x4x16x1x16xf32>) outs(%5 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %77 = arith.mulf %in, %in_13 : f32
      linalg.yield %77 : f32
    } -> tensor<2x4x16x1x16xf32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %7 = tensor.empty() : tensor<2x4x16x16xi1>
    %8 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<i1>) outs(%7 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %9 = tensor.empty() : tensor<16x1xi32>
    %10 = linalg.generic {indexing_maps = [#map23, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<16xi32>) outs(%9 : tensor<16x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x1xi32>
    %11 = tensor.empty() : tensor<1x16xi32>
    %12 = linalg.generic {indexing_maps = [#map24, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<16xi32>) outs(%11 : tensor<1x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x16xi32>
    %cst_4 = arith.constant dense<3> : tensor<i32>
    %13 = tensor.empty() : tensor<1x16xi32>
    %14 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i32>) outs(%13 : tensor<1x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x16xi32>
    %15 = tensor.empty() : tensor<1x16xi32>
    %16 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%12, %14 : tensor<1x16xi32>, tensor<1x16xi32>) outs(%15 : tensor<1x16xi32>) {
    ^bb0(%in: i32, %in_13: i32, %out: i32):
      %77 = arith.addi %in, %in_13 : i32
      linalg.yield %77 : i32
    } -> tensor<1x16xi32>
    %17 = tensor.empty() : tensor<16x16xi32>
    %18 = linalg.generic {indexing_maps = [#map25, #map16], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<16x1xi32>) outs(%17 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %19 = tensor.empty() : tensor<16x16xi32>
    %20 = linalg.generic {indexing_maps = [#map26, #map16], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<1x16xi32>) outs(%19 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %21 = tensor.empty() : tensor<16x16xi1>
    %22 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%18, %20 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%21 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_13: i32, %out: i1):
      %77 = arith.cmpi sle, %in, %in_13 : i32
      linalg.yield %77 : i1
    } -> tensor<16x16xi1>
    %23 = tensor.empty() : tensor<16x1xi32>
    %24 = linalg.generic {indexing_maps = [#map23, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<16xi32>) outs(%23 : tensor<16x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x1xi32>
    %25 = tensor.empty() : tensor<1x16xi32>
    %26 = linalg.generic {indexing_maps = [#map24, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<16xi32>) outs(%25 : tensor<1x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x16xi32>
    %cst_5 = arith.constant dense<2> : tensor<i32>
    %27 = tensor.empty() : tensor<1x16xi32>
    %28 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<i32>) outs(%27 : tensor<1x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x16xi32>
    %29 = tensor.empty() : tensor<1x16xi32>
    %30 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%26, %28 : tensor<1x16xi32>, tensor<1x16xi32>) outs(%29 : tensor<1x16xi32>) {
    ^bb0(%in: i32, %in_13: i32, %out: i32):
      %77 = arith.subi %in, %in_13 : i32
      linalg.yield %77 : i32
    } -> tensor<1x16xi32>
    %31 = tensor.empty() : tensor<16x16xi32>
    %32 = linalg.generic {indexing_maps = [#map25, #map16], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<16x1xi32>) outs(%31 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %33 = tensor.empty() : tensor<16x16xi32>
    %34 = linalg.generic {indexing_maps = [#map26, #map16], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<1x16xi32>) outs(%33 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %35 = tensor.empty() : tensor<16x16xi1>
    %36 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%32, %34 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%35 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_13: i32, %out: i1):
      %77 = arith.cmpi sge, %in, %in_13 : i32
      linalg.yield %77 : i1
    } -> tensor<16x16xi1>
    %37 = tensor.empty() : tensor<16x16xi1>
    %38 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%36, %22 : tensor<16x16xi1>, tensor<16x16xi1>) outs(%37 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %in_13: i1, %out: i1):
      %77 = arith.andi %in, %in_13 : i1
      linalg.yield %77 : i1
    } -> tensor<16x16xi1>
    %39 = tensor.empty() : tensor<1x1x16x16xi1>
    %40 = linalg.generic {indexing_maps = [#map17, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<16x16xi1>) outs(%39 : tensor<1x1x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x16x16xi1>
    %41 = tensor.empty() : tensor<2x4x16x16xi1>
    %42 = linalg.generic {indexing_maps = [#map18, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x1x16x16xi1>) outs(%41 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %43 = tensor.empty() : tensor<2x4x16x16xi1>
    %44 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %42 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xi1>) outs(%43 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %in_13: i1, %out: i1):
      %77 = arith.andi %in, %in_13 : i1
      linalg.yield %77 : i1
    } -> tensor<2x4x16x16xi1>
    %cst_6 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %45 = call @window._where(%44, %6, %cst_6) : (tensor<2x4x16x16xi1>, tensor<2x4x16x1x16xf32>, tensor<f32>) -> tensor<1x2x4x16x16xf32>
    %cst_7 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_8 = arith.constant 0xFF800000 : f32
    %46 = tensor.empty() : tensor<1x2x4x16xf32>
    %47 = linalg.fill ins(%cst_8 : f32) outs(%46 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<1x2x4x16x16xf32>) outs(%47 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_13 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_13[] : tensor<f32>
      %extracted_14 = tensor.extract %from_elements[] : tensor<f32>
      %77 = arith.maximumf %extracted, %extracted_14 : f32
      %from_elements_15 = tensor.from_elements %77 : tensor<f32>
      %extracted_16 = tensor.extract %from_elements_15[] : tensor<f32>
      linalg.yield %extracted_16 : f32
    } -> tensor<1x2x4x16xf32>
    %cst_9 = arith.constant dense<0xFF800000> : tensor<f32>
    %49 = tensor.empty() : tensor<1x2x4x16xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%49 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16xf32>
    %51 = tensor.empty() : tensor<1x2x4x16xf32>
    %52 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %48 : tensor<1x2x4x16xf32>, tensor<1x2x4x16xf32>) outs(%51 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %77 = arith.maximumf %in, %in_13 : f32
      linalg.yield %77 : f32
    } -> tensor<1x2x4x16xf32>
    %53 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x2x4x16xf32>) outs(%53 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x1xf32>
    %55 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %56 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x2x4x16x1xf32>) outs(%55 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %57 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%45, %56 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%57 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %77 = arith.subf %in, %in_13 : f32
      linalg.yield %77 : f32
    } -> tensor<1x2x4x16x16xf32>
    %59 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<1x2x4x16x16xf32>) outs(%59 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %77 = math.exp %in : f32
      linalg.yield %77 : f32
    } -> tensor<1x2x4x16x16xf32>
    %cst_10 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_11 = arith.constant 0.000000e+00 : f32
    %61 = tensor.empty() : tensor<1x2x4x16xf32>
    %62 = linalg.fill ins(%cst_11 : f32) outs(%61 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<1x2x4x16x16xf32>) outs(%62 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_13 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_13[] : tensor<f32>
      %extracted_14 = tensor.extract %from_elements[] : tensor<f32>
      %77 = arith.addf %extracted, %extracted_14 : f32
      %from_elements_15 = tensor.from_elements %77 : tensor<f32>
      %extracted_16 = tensor.extract %from_elements_15[] : tensor<f32>
      linalg.yield %extracted_16 : f32
    } -> tensor<1x2x4x16xf32>
    %64 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x2x4x16xf32>) outs(%64 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x1xf32>
    %66 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %67 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<1x2x4x16x1xf32>) outs(%66 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %68 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%60, %67 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%68 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %77 = arith.divf %in, %in_13 : f32
      linalg.yield %77 : f32
    } -> tensor<1x2x4x16x16xf32>
    %70 = tensor.empty() : tensor<2x4x8x1x16xf32>
    %cst_12 = arith.constant 0.000000e+00 : f32
    %71 = linalg.fill ins(%cst_12 : f32) outs(%70 : tensor<2x4x8x1x16xf32>) -> tensor<2x4x8x1x16xf32>
    %72 = linalg.generic {indexing_maps = [#map11, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %69 : tensor<2x16x4x8xf32>, tensor<1x2x4x16x16xf32>) outs(%71 : tensor<2x4x8x1x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %77 = arith.mulf %in, %in_13 : f32
      %78 = arith.addf %out, %77 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x8x1x16xf32>
    %73 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %74 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x8x1x16xf32>) outs(%73 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %75 = tensor.empty() : tensor<2x16x4x1x8xf32>
    %76 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<1x2x16x4x8xf32>) outs(%75 : tensor<2x16x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x1x8xf32>
    %collapsed = tensor.collapse_shape %76 [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed : tensor<2x16x4x8xf32>
  }
  func.func private @window._where(%arg0: tensor<2x4x16x16xi1>, %arg1: tensor<2x4x16x1x16xf32>, %arg2: tensor<f32>) -> tensor<1x2x4x16x16xf32> {
    %0 = tensor.empty() : tensor<2x4x16x16xf32>
    %1 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%0 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %2 = tensor.empty() : tensor<1x2x4x16x16xi1>
    %3 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x4x16x16xi1>) outs(%2 : tensor<1x2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x16x16xi1>
    %4 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x4x16x16xf32>) outs(%4 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %6 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %7 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x4x16x1x16xf32>) outs(%6 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %8 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%3, %7, %5 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%8 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %10 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %10 : f32
    } -> tensor<1x2x4x16x16xf32>
    return %9 : tensor<1x2x4x16x16xf32>
  }
  func.func public @lengths(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>, %arg3: tensor<2xi32>) -> (tensor<2x16x4x8xf32> {jax.result_info = "result"}) {
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x16x1x16xf32>) -> tensor<2x4x16x1x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x16x4x1x8xf32>, tensor<2x16x4x8xf32>) outs(%1 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %63 = arith.mulf %in, %in_10 : f32
      %64 = arith.addf %out, %63 : f32
      linalg.yield %64 : f32
    } -> tensor<2x4x16x1x16xf32>
    %cst_0 = arith.constant dense<0.353553385> : tensor<f32>
    %3 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %5 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x4x16x1x16xf32>, tensor<2x4x16x1x16xf32>) outs(%5 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %63 = arith.mulf %in, %in_10 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x16x1x16xf32>
    %cst_1 = arith.constant dense<true> : tensor<i1>
    %7 = tensor.empty() : tensor<2x4x16x16xi1>
    %8 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<i1>) outs(%7 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %9 = tensor.empty() : tensor<16xi32>
    %10 = linalg.generic {indexing_maps = [#map27], iterator_types = ["parallel"]} outs(%9 : tensor<16xi32>) {
    ^bb0(%out: i32):
      %63 = linalg.index 0 : index
      %64 = arith.index_cast %63 : index to i32
      linalg.yield %64 : i32
    } -> tensor<16xi32>
    %11 = tensor.empty() : tensor<1x1x16xi32>
    %12 = linalg.generic {indexing_maps = [#map28, #map29], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<16xi32>) outs(%11 : tensor<1x1x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x1x16xi32>
    %13 = tensor.empty() : tensor<2x1x1xi32>
    %14 = linalg.generic {indexing_maps = [#map30, #map29], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2xi32>) outs(%13 : tensor<2x1x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x1xi32>
    %15 = tensor.empty() : tensor<2x1x16xi32>
    %16 = linalg.generic {indexing_maps = [#map31, #map29], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x1x16xi32>) outs(%15 : tensor<2x1x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x16xi32>
    %17 = tensor.empty() : tensor<2x1x16xi32>
    %18 = linalg.generic {indexing_maps = [#map32, #map29], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x1x1xi32>) outs(%17 : tensor<2x1x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x16xi32>
    %19 = tensor.empty() : tensor<2x1x16xi1>
    %20 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %18 : tensor<2x1x16xi32>, tensor<2x1x16xi32>) outs(%19 : tensor<2x1x16xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %63 = arith.cmpi slt, %in, %in_10 : i32
      linalg.yield %63 : i1
    } -> tensor<2x1x16xi1>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %21 = tensor.empty() : tensor<2x1x16xi1>
    %22 = linalg.generic {indexing_maps = [#map33, #map29], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<i1>) outs(%21 : tensor<2x1x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x16xi1>
    %23 = tensor.empty() : tensor<2x1x16xi1>
    %24 = linalg.generic {indexing_maps = [#map29, #map29, #map29], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %20 : tensor<2x1x16xi1>, tensor<2x1x16xi1>) outs(%23 : tensor<2x1x16xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %63 = arith.andi %in, %in_10 : i1
      linalg.yield %63 : i1
    } -> tensor<2x1x16xi1>
    %25 = tensor.empty() : tensor<2x1x1x16xi1>
    %26 = linalg.generic {indexing_maps = [#map34, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x1x16xi1>) outs(%25 : tensor<2x1x1x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x16xi1>
    %27 = tensor.empty() : tensor<2x4x16x16xi1>
    %28 = linalg.generic {indexing_maps = [#map35, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x1x1x16xi1>) outs(%27 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %29 = tensor.empty() : tensor<2x4x16x16xi1>
    %30 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %28 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xi1>) outs(%29 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %63 = arith.andi %in, %in_10 : i1
      linalg.yield %63 : i1
    } -> tensor<2x4x16x16xi1>
    %cst_3 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %31 = call @lengths._where(%30, %6, %cst_3) : (tensor<2x4x16x16xi1>, tensor<2x4x16x1x16xf32>, tensor<f32>) -> tensor<1x2x4x16x16xf32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant 0xFF800000 : f32
    %32 = tensor.empty() : tensor<1x2x4x16xf32>
    %33 = linalg.fill ins(%cst_5 : f32) outs(%32 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<1x2x4x16x16xf32>) outs(%33 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_10 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_10[] : tensor<f32>
      %extracted_11 = tensor.extract %from_elements[] : tensor<f32>
      %63 = arith.maximumf %extracted, %extracted_11 : f32
      %from_elements_12 = tensor.from_elements %63 : tensor<f32>
      %extracted_13 = tensor.extract %from_elements_12[] : tensor<f32>
      linalg.yield %extracted_13 : f32
    } -> tensor<1x2x4x16xf32>
    %cst_6 = arith.constant dense<0xFF800000> : tensor<f32>
    %35 = tensor.empty() : tensor<1x2x4x16xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%35 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16xf32>
    %37 = tensor.empty() : tensor<1x2x4x16xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %34 : tensor<1x2x4x16xf32>, tensor<1x2x4x16xf32>) outs(%37 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %63 = arith.maximumf %in, %in_10 : f32
      linalg.yield %63 : f32
    } -> tensor<1x2x4x16xf32>
    %39 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x2x4x16xf32>) outs(%39 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x1xf32>
    %41 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %42 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x2x4x16x1xf32>) outs(%41 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %43 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31, %42 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%43 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %63 = arith.subf %in, %in_10 : f32
      linalg.yield %63 : f32
    } -> tensor<1x2x4x16x16xf32>
    %45 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x2x4x16x16xf32>) outs(%45 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.exp %in : f32
      linalg.yield %63 : f32
    } -> tensor<1x2x4x16x16xf32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant 0.000000e+00 : f32
    %47 = tensor.empty() : tensor<1x2x4x16xf32>
    %48 = linalg.fill ins(%cst_8 : f32) outs(%47 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<1x2x4x16x16xf32>) outs(%48 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_10 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_10[] : tensor<f32>
      %extracted_11 = tensor.extract %from_elements[] : tensor<f32>
      %63 = arith.addf %extracted, %extracted_11 : f32
      %from_elements_12 = tensor.from_elements %63 : tensor<f32>
      %extracted_13 = tensor.extract %from_elements_12[] : tensor<f32>
      linalg.yield %extracted_13 : f32
    } -> tensor<1x2x4x16xf32>
    %50 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x2x4x16xf32>) outs(%50 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x1xf32>
    %52 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %53 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x2x4x16x1xf32>) outs(%52 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %54 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%46, %53 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%54 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %63 = arith.divf %in, %in_10 : f32
      linalg.yield %63 : f32
    } -> tensor<1x2x4x16x16xf32>
    %56 = tensor.empty() : tensor<2x4x8x1x16xf32>
    %cst_9 = arith.constant 0.000000e+00 : f32
    %57 = linalg.fill ins(%cst_9 : f32) outs(%56 : tensor<2x4x8x1x16xf32>) -> tensor<2x4x8x1x16xf32>
    %58 = linalg.generic {indexing_maps = [#map11, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %55 : tensor<2x16x4x8xf32>, tensor<1x2x4x16x16xf32>) outs(%57 : tensor<2x4x8x1x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %63 = arith.mulf %in, %in_10 : f32
      %64 = arith.addf %out, %63 : f32
      linalg.yield %64 : f32
    } -> tensor<2x4x8x1x16xf32>
    %59 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %60 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x4x8x1x16xf32>) outs(%59 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %61 = tensor.empty() : tensor<2x16x4x1x8xf32>
    %62 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x2x16x4x8xf32>) outs(%61 : tensor<2x16x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x1x8xf32>
    %collapsed = tensor.collapse_shape %62 [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed : tensor<2x16x4x8xf32>
  }
  func.func private @lengths._where(%arg0: tensor<2x4x16x16xi1>, %arg1: tensor<2x4x16x1x16xf32>, %arg2: tensor<f32>) -> tensor<1x2x4x16x16xf32> {
    %0 = tensor.empty() : tensor<2x4x16x16xf32>
    %1 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%0 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %2 = tensor.empty() : tensor<1x2x4x16x16xi1>
    %3 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x4x16x16xi1>) outs(%2 : tensor<1x2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x16x16xi1>
    %4 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x4x16x16xf32>) outs(%4 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %6 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %7 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x4x16x1x16xf32>) outs(%6 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %8 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%3, %7, %5 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%8 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %10 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %10 : f32
    } -> tensor<1x2x4x16x16xf32>
    return %9 : tensor<1x2x4x16x16xf32>
  }
  func.func public @residual(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>) -> (tensor<2x16x4x8xf32> {jax.result_info = "result[0]"}, tensor<2x16x4xf32> {jax.result_info = "result[1]"}) {
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x16x1x16xf32>) -> tensor<2x4x16x1x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x16x4x1x8xf32>, tensor<2x16x4x8xf32>) outs(%1 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %84 = arith.mulf %in, %in_14 : f32
      %85 = arith.addf %out, %84 : f32
      linalg.yield %85 : f32
    } -> tensor<2x4x16x1x16xf32>
    %cst_0 = arith.constant dense<0.353553385> : tensor<f32>
    %3 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %5 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x4x16x1x16xf32>, tensor<2x4x16x1x16xf32>) outs(%5 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %84 = arith.mulf %in, %in_14 : f32
      linalg.yield %84 : f32
    } -> tensor<2x4x16x1x16xf32>
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 0xFF800000 : f32
    %7 = tensor.empty() : tensor<2x4x16x1xf32>
    %8 = linalg.fill ins(%cst_2 : f32) outs(%7 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x16x1x16xf32>) outs(%8 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_14 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_14[] : tensor<f32>
      %extracted_15 = tensor.extract %from_elements[] : tensor<f32>
      %84 = arith.maximumf %extracted, %extracted_15 : f32
      %from_elements_16 = tensor.from_elements %84 : tensor<f32>
      %extracted_17 = tensor.extract %from_elements_16[] : tensor<f32>
      linalg.yield %extracted_17 : f32
    } -> tensor<2x4x16x1xf32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %10 = tensor.empty() : tensor<2x4x16x1xf32>
    %11 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%10 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %12 = tensor.empty() : tensor<2x4x16x1xf32>
    %13 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %9 : tensor<2x4x16x1xf32>, tensor<2x4x16x1xf32>) outs(%12 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %84 = arith.maximumf %in, %in_14 : f32
      linalg.yield %84 : f32
    } -> tensor<2x4x16x1xf32>
    %14 = tensor.empty() : tensor<1x2x4x16xf32>
    %15 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x16x1xf32>) outs(%14 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16xf32>
    %16 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x2x4x16xf32>) outs(%16 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x1xf32>
    %18 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x4x16x1x16xf32>) outs(%18 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %20 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x2x4x16x1xf32>) outs(%20 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %22 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19, %21 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%22 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %84 = arith.subf %in, %in_14 : f32
      linalg.yield %84 : f32
    } -> tensor<1x2x4x16x16xf32>
    %24 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x2x4x16x16xf32>) outs(%24 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = math.exp %in : f32
      linalg.yield %84 : f32
    } -> tensor<1x2x4x16x16xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 0.000000e+00 : f32
    %26 = tensor.empty() : tensor<1x2x4x16xf32>
    %27 = linalg.fill ins(%cst_5 : f32) outs(%26 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<1x2x4x16x16xf32>) outs(%27 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_14 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_14[] : tensor<f32>
      %extracted_15 = tensor.extract %from_elements[] : tensor<f32>
      %84 = arith.addf %extracted, %extracted_15 : f32
      %from_elements_16 = tensor.from_elements %84 : tensor<f32>
      %extracted_17 = tensor.extract %from_elements_16[] : tensor<f32>
      linalg.yield %extracted_17 : f32
    } -> tensor<1x2x4x16xf32>
    %29 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x4x16xf32>) outs(%29 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x1xf32>
    %31 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %32 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x2x4x16x1xf32>) outs(%31 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %33 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25, %32 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%33 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %84 = arith.divf %in, %in_14 : f32
      linalg.yield %84 : f32
    } -> tensor<1x2x4x16x16xf32>
    %35 = tensor.empty() : tensor<2x4x8x1x16xf32>
    %cst_6 = arith.constant 0.000000e+00 : f32
    %36 = linalg.fill ins(%cst_6 : f32) outs(%35 : tensor<2x4x8x1x16xf32>) -> tensor<2x4x8x1x16xf32>
    %37 = linalg.generic {indexing_maps = [#map11, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %34 : tensor<2x16x4x8xf32>, tensor<1x2x4x16x16xf32>) outs(%36 : tensor<2x4x8x1x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %84 = arith.mulf %in, %in_14 : f32
      %85 = arith.addf %out, %84 : f32
      linalg.yield %85 : f32
    } -> tensor<2x4x8x1x16xf32>
    %38 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %39 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x8x1x16xf32>) outs(%38 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %cst_7 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_8 = arith.constant 0xFF800000 : f32
    %40 = tensor.empty() : tensor<2x4x16x1xf32>
    %41 = linalg.fill ins(%cst_8 : f32) outs(%40 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x16x1x16xf32>) outs(%41 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_14 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_14[] : tensor<f32>
      %extracted_15 = tensor.extract %from_elements[] : tensor<f32>
      %84 = arith.maximumf %extracted, %extracted_15 : f32
      %from_elements_16 = tensor.from_elements %84 : tensor<f32>
      %extracted_17 = tensor.extract %from_elements_16[] : tensor<f32>
      linalg.yield %extracted_17 : f32
    } -> tensor<2x4x16x1xf32>
    %cst_9 = arith.constant dense<0xFF800000> : tensor<f32>
    %43 = tensor.empty() : tensor<2x4x16x1xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%43 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %45 = tensor.empty() : tensor<2x4x16x1xf32>
    %46 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %42 : tensor<2x4x16x1xf32>, tensor<2x4x16x1xf32>) outs(%45 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %84 = arith.maximumf %in, %in_14 : f32
      linalg.yield %84 : f32
    } -> tensor<2x4x16x1xf32>
    %47 = tensor.empty() : tensor<2x4x16x1xi1>
    %48 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x16x1xf32>) outs(%47 : tensor<2x4x16x1xi1>) {
    ^bb0(%in: f32, %out: i1):
      %cst_14 = arith.constant 0x7F800000 : f32
      %84 = math.absf %in : f32
      %85 = arith.cmpf one, %84, %cst_14 : f32
      linalg.yield %85 : i1
    } -> tensor<2x4x16x1xi1>
    %cst_10 = arith.constant dense<0.000000e+00> : tensor<f32>
    %49 = tensor.empty() : tensor<2x4x16xf32>
    %50 = linalg.generic {indexing_maps = [#map33, #map29], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%49 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16xf32>
    %51 = tensor.empty() : tensor<1x2x4x16xi1>
    %52 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x4x16x1xi1>) outs(%51 : tensor<1x2x4x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x16xi1>
    %53 = tensor.empty() : tensor<1x2x4x16xf32>
    %54 = linalg.generic {indexing_maps = [#map36, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x4x16xf32>) outs(%53 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16xf32>
    %55 = tensor.empty() : tensor<1x2x4x16xf32>
    %56 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x16x1xf32>) outs(%55 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16xf32>
    %57 = tensor.empty() : tensor<1x2x4x16xf32>
    %58 = linalg.generic {indexing_maps = [#map7, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %56, %54 : tensor<1x2x4x16xi1>, tensor<1x2x4x16xf32>, tensor<1x2x4x16xf32>) outs(%57 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %84 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %84 : f32
    } -> tensor<1x2x4x16xf32>
    %59 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<1x2x4x16xf32>) outs(%59 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x1xf32>
    %61 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %62 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x4x16x1x16xf32>) outs(%61 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %63 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %64 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x2x4x16x1xf32>) outs(%63 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %65 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%62, %64 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%65 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %84 = arith.subf %in, %in_14 : f32
      linalg.yield %84 : f32
    } -> tensor<1x2x4x16x16xf32>
    %67 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<1x2x4x16x16xf32>) outs(%67 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = math.exp %in : f32
      linalg.yield %84 : f32
    } -> tensor<1x2x4x16x16xf32>
    %cst_11 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_12 = arith.constant 0.000000e+00 : f32
    %69 = tensor.empty() : tensor<1x2x4x16xf32>
    %70 = linalg.fill ins(%cst_12 : f32) outs(%69 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %71 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<1x2x4x16x16xf32>) outs(%70 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_14 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_14[] : tensor<f32>
      %extracted_15 = tensor.extract %from_elements[] : tensor<f32>
      %84 = arith.addf %extracted, %extracted_15 : f32
      %from_elements_16 = tensor.from_elements %84 : tensor<f32>
      %extracted_17 = tensor.extract %from_elements_16[] : tensor<f32>
      linalg.yield %extracted_17 : f32
    } -> tensor<1x2x4x16xf32>
    %72 = tensor.empty() : tensor<1x2x4x16xf32>
    %73 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<1x2x4x16xf32>) outs(%72 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = math.absf %in : f32
      linalg.yield %84 : f32
    } -> tensor<1x2x4x16xf32>
    %74 = tensor.empty() : tensor<1x2x4x16xf32>
    %75 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<1x2x4x16xf32>) outs(%74 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = math.log %in : f32
      linalg.yield %84 : f32
    } -> tensor<1x2x4x16xf32>
    %76 = tensor.empty() : tensor<1x2x4x16xf32>
    %77 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %58 : tensor<1x2x4x16xf32>, tensor<1x2x4x16xf32>) outs(%76 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %84 = arith.addf %in, %in_14 : f32
      linalg.yield %84 : f32
    } -> tensor<1x2x4x16xf32>
    %78 = tensor.empty() : tensor<1x2x16x4xf32>
    %79 = linalg.generic {indexing_maps = [#map37, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<1x2x4x16xf32>) outs(%78 : tensor<1x2x16x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4xf32>
    %80 = tensor.empty() : tensor<2x16x4x1x8xf32>
    %81 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x2x16x4x8xf32>) outs(%80 : tensor<2x16x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x1x8xf32>
    %82 = tensor.empty() : tensor<2x16x4x1xf32>
    %83 = linalg.generic {indexing_maps = [#map38, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<1x2x16x4xf32>) outs(%82 : tensor<2x16x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x1xf32>
    %collapsed = tensor.collapse_shape %81 [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xf32> into tensor<2x16x4x8xf32>
    %collapsed_13 = tensor.collapse_shape %83 [[0], [1], [2, 3]] : tensor<2x16x4x1xf32> into tensor<2x16x4xf32>
    return %collapsed, %collapsed_13 : tensor<2x16x4x8xf32>, tensor<2x16x4xf32>
  }
}
