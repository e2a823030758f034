// by-hand-openxla.mlir: made by jax_forms.py; do not edit.
#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<() -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map16 = affine_map<(d0, d1) -> ()>
#map17 = affine_map<(d0, d1) -> (d0, d1)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map19 = affine_map<(d0) -> (d0)>
#map20 = affine_map<(d0, d1) -> (d0)>
#map21 = affine_map<(d0, d1) -> (d1)>
#map22 = affine_map<(d0, d1) -> (0, d1)>
#map23 = affine_map<(d0, d1) -> (d0, 0)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map26 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d5)>
#map27 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d1, d4, d5)>
#map28 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map29 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4, d1, d3)>
#map30 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map31 = affine_map<(d0, d1, d2, d3) -> (d0, d2)>
#map32 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map33 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map34 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map35 = affine_map<(d0, d1) -> (d1, d0)>
#map36 = affine_map<(d0) -> ()>
module {
  func.func public @einsum_bnth(%arg0: tensor<2x4x16x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>) -> (tensor<2x4x16x8xf32> {jax.result_info = "result"}) {
    %0 = tensor.empty() : tensor<2x4x16x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) outs(%1 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %38 = arith.mulf %in, %in_8 : f32
      %39 = arith.addf %out, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_0 = arith.constant dense<8.000000e+00> : tensor<f32>
    %3 = tensor.empty() : tensor<f32>
    %cst_1 = arith.constant 8.000000e+00 : f32
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = []} outs(%3 : tensor<f32>) {
    ^bb0(%out: f32):
      %38 = math.sqrt %cst_1 : f32
      linalg.yield %38 : f32
    } -> tensor<f32>
    %5 = tensor.empty() : tensor<f32>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = []} ins(%4 : tensor<f32>) outs(%5 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<f32>
    %7 = tensor.empty() : tensor<2x4x16x16xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<f32>) outs(%7 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %9 = tensor.empty() : tensor<2x4x16x16xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %8 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%9 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %38 = arith.divf %in, %in_8 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant 0xFF800000 : f32
    %11 = tensor.empty() : tensor<2x4x16xf32>
    %12 = linalg.fill ins(%cst_3 : f32) outs(%11 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x4x16x16xf32>) outs(%12 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_8 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_8[] : tensor<f32>
      %extracted_9 = tensor.extract %from_elements[] : tensor<f32>
      %38 = arith.maximumf %extracted, %extracted_9 : f32
      %from_elements_10 = tensor.from_elements %38 : tensor<f32>
      %extracted_11 = tensor.extract %from_elements_10[] : tensor<f32>
      linalg.yield %extracted_11 : f32
    } -> tensor<2x4x16xf32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %14 = tensor.empty() : tensor<2x4x16xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%14 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16xf32>
    %16 = tensor.empty() : tensor<2x4x16xf32>
    %17 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %13 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%16 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %38 = arith.maximumf %in, %in_8 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16xf32>
    %18 = tensor.empty() : tensor<2x4x16x1xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x16xf32>) outs(%18 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %20 = tensor.empty() : tensor<2x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x16x1xf32>) outs(%20 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %22 = tensor.empty() : tensor<2x4x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %21 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%22 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %38 = arith.subf %in, %in_8 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16x16xf32>
    %24 = tensor.empty() : tensor<2x4x16x16xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x16x16xf32>) outs(%24 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 0.000000e+00 : f32
    %26 = tensor.empty() : tensor<2x4x16xf32>
    %27 = linalg.fill ins(%cst_6 : f32) outs(%26 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x16x16xf32>) outs(%27 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_8 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_8[] : tensor<f32>
      %extracted_9 = tensor.extract %from_elements[] : tensor<f32>
      %38 = arith.addf %extracted, %extracted_9 : f32
      %from_elements_10 = tensor.from_elements %38 : tensor<f32>
      %extracted_11 = tensor.extract %from_elements_10[] : tensor<f32>
      linalg.yield %extracted_11 : f32
    } -> tensor<2x4x16xf32>
    %29 = tensor.empty() : tensor<2x4x16x1xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x16xf32>) outs(%29 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %31 = tensor.empty() : tensor<2x4x16x16xf32>
    %32 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x16x1xf32>) outs(%31 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %33 = tensor.empty() : tensor<2x4x16x16xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %32 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%33 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %38 = arith.divf %in, %in_8 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16x16xf32>
    %35 = tensor.empty() : tensor<2x4x16x8xf32>
    %cst_7 = arith.constant 0.000000e+00 : f32
    %36 = linalg.fill ins(%cst_7 : f32) outs(%35 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%34, %arg2 : tensor<2x4x16x16xf32>, tensor<2x4x16x8xf32>) outs(%36 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %38 = arith.mulf %in, %in_8 : f32
      %39 = arith.addf %out, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x16x8xf32>
    return %37 : tensor<2x4x16x8xf32>
  }
  func.func public @einsum_btnh(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>) -> (tensor<2x16x4x8xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0.353553385> : tensor<f32>
    %0 = tensor.empty() : tensor<2x16x4x8xf32>
    %1 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %2 = tensor.empty() : tensor<2x16x4x8xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%2 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %36 = arith.mulf %in, %in_7 : f32
      linalg.yield %36 : f32
    } -> tensor<2x16x4x8xf32>
    %4 = tensor.empty() : tensor<2x4x16x16xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %5 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %6 = linalg.generic {indexing_maps = [#map11, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%3, %arg1 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%5 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %36 = arith.mulf %in, %in_7 : f32
      %37 = arith.addf %out, %36 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 0xFF800000 : f32
    %7 = tensor.empty() : tensor<2x4x16xf32>
    %8 = linalg.fill ins(%cst_2 : f32) outs(%7 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x16x16xf32>) outs(%8 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_7 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_7[] : tensor<f32>
      %extracted_8 = tensor.extract %from_elements[] : tensor<f32>
      %36 = arith.maximumf %extracted, %extracted_8 : f32
      %from_elements_9 = tensor.from_elements %36 : tensor<f32>
      %extracted_10 = tensor.extract %from_elements_9[] : tensor<f32>
      linalg.yield %extracted_10 : f32
    } -> tensor<2x4x16xf32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %10 = tensor.empty() : tensor<2x4x16xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%10 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16xf32>
    %12 = tensor.empty() : tensor<2x4x16xf32>
    %13 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %9 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%12 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %36 = arith.maximumf %in, %in_7 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16xf32>
    %14 = tensor.empty() : tensor<2x4x16x1xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x16xf32>) outs(%14 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %16 = tensor.empty() : tensor<2x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x16x1xf32>) outs(%16 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %18 = tensor.empty() : tensor<2x4x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %17 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%18 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %36 = arith.subf %in, %in_7 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16x16xf32>
    %20 = tensor.empty() : tensor<2x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x16x16xf32>) outs(%20 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 0.000000e+00 : f32
    %22 = tensor.empty() : tensor<2x4x16xf32>
    %23 = linalg.fill ins(%cst_5 : f32) outs(%22 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x4x16x16xf32>) outs(%23 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_7 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_7[] : tensor<f32>
      %extracted_8 = tensor.extract %from_elements[] : tensor<f32>
      %36 = arith.addf %extracted, %extracted_8 : f32
      %from_elements_9 = tensor.from_elements %36 : tensor<f32>
      %extracted_10 = tensor.extract %from_elements_9[] : tensor<f32>
      linalg.yield %extracted_10 : f32
    } -> tensor<2x4x16xf32>
    %25 = tensor.empty() : tensor<2x4x16x1xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x16xf32>) outs(%25 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %27 = tensor.empty() : tensor<2x4x16x16xf32>
    %28 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x16x1xf32>) outs(%27 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %29 = tensor.empty() : tensor<2x4x16x16xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %28 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%29 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %36 = arith.divf %in, %in_7 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16x16xf32>
    %31 = tensor.empty() : tensor<2x4x8x16xf32>
    %cst_6 = arith.constant 0.000000e+00 : f32
    %32 = linalg.fill ins(%cst_6 : f32) outs(%31 : tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
    %33 = linalg.generic {indexing_maps = [#map13, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %30 : tensor<2x16x4x8xf32>, tensor<2x4x16x16xf32>) outs(%32 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %36 = arith.mulf %in, %in_7 : f32
      %37 = arith.addf %out, %36 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x8x16xf32>
    %34 = tensor.empty() : tensor<2x16x4x8xf32>
    %35 = linalg.generic {indexing_maps = [#map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x8x16xf32>) outs(%34 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    return %35 : tensor<2x16x4x8xf32>
  }
  func.func public @matmul(%arg0: tensor<2x4x16x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>) -> (tensor<2x4x16x8xf32> {jax.result_info = "result"}) {
    %0 = tensor.empty() : tensor<2x4x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x4x16x8xf32>) outs(%0 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %2 = tensor.empty() : tensor<2x4x16x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %1 : tensor<2x4x16x8xf32>, tensor<2x4x8x16xf32>) outs(%3 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %32 = arith.mulf %in, %in_6 : f32
      %33 = arith.addf %out, %32 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_0 = arith.constant dense<0.353553385> : tensor<f32>
    %5 = tensor.empty() : tensor<2x4x16x16xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%5 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x16xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %6 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%7 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %32 = arith.mulf %in, %in_6 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 0xFF800000 : f32
    %9 = tensor.empty() : tensor<2x4x16xf32>
    %10 = linalg.fill ins(%cst_2 : f32) outs(%9 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x16x16xf32>) outs(%10 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_6 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_6[] : tensor<f32>
      %extracted_7 = tensor.extract %from_elements[] : tensor<f32>
      %32 = arith.maximumf %extracted, %extracted_7 : f32
      %from_elements_8 = tensor.from_elements %32 : tensor<f32>
      %extracted_9 = tensor.extract %from_elements_8[] : tensor<f32>
      linalg.yield %extracted_9 : f32
    } -> tensor<2x4x16xf32>
    %12 = tensor.empty() : tensor<2x4x16x1xf32>
    %13 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x16xf32>) outs(%12 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %14 = tensor.empty() : tensor<2x4x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x16x1xf32>) outs(%14 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %16 = tensor.empty() : tensor<2x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %15 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%16 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %32 = arith.subf %in, %in_6 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x16x16xf32>
    %18 = tensor.empty() : tensor<2x4x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x16x16xf32>) outs(%18 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = math.exp %in : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.000000e+00 : f32
    %20 = tensor.empty() : tensor<2x4x16xf32>
    %21 = linalg.fill ins(%cst_4 : f32) outs(%20 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x4x16x16xf32>) outs(%21 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_6 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_6[] : tensor<f32>
      %extracted_7 = tensor.extract %from_elements[] : tensor<f32>
      %32 = arith.addf %extracted, %extracted_7 : f32
      %from_elements_8 = tensor.from_elements %32 : tensor<f32>
      %extracted_9 = tensor.extract %from_elements_8[] : tensor<f32>
      linalg.yield %extracted_9 : f32
    } -> tensor<2x4x16xf32>
    %23 = tensor.empty() : tensor<2x4x16x1xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x16xf32>) outs(%23 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %25 = tensor.empty() : tensor<2x4x16x16xf32>
    %26 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x16x1xf32>) outs(%25 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %27 = tensor.empty() : tensor<2x4x16x16xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %26 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%27 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %32 = arith.divf %in, %in_6 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x16x16xf32>
    %29 = tensor.empty() : tensor<2x4x16x8xf32>
    %cst_5 = arith.constant 0.000000e+00 : f32
    %30 = linalg.fill ins(%cst_5 : f32) outs(%29 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%28, %arg2 : tensor<2x4x16x16xf32>, tensor<2x4x16x8xf32>) outs(%30 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %32 = arith.mulf %in, %in_6 : f32
      %33 = arith.addf %out, %32 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x16x8xf32>
    return %31 : tensor<2x4x16x8xf32>
  }
  func.func public @where_causal(%arg0: tensor<2x4x16x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>) -> (tensor<2x4x16x8xf32> {jax.result_info = "result"}) {
    %0 = tensor.empty() : tensor<2x4x16x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) outs(%1 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %38 = arith.mulf %in, %in_9 : f32
      %39 = arith.addf %out, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_0 = arith.constant dense<2.500000e-01> : tensor<f32>
    %3 = tensor.empty() : tensor<2x4x16x16xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %5 = tensor.empty() : tensor<2x4x16x16xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%5 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %38 = arith.mulf %in, %in_9 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_1 = arith.constant dense<true> : tensor<i1>
    %7 = tensor.empty() : tensor<16x16xi1>
    %8 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<i1>) outs(%7 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<16x16xi1>
    %9 = call @where_causal.tril(%8) : (tensor<16x16xi1>) -> tensor<16x16xi1>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %10 = call @where_causal._where(%9, %6, %cst_2) : (tensor<16x16xi1>, tensor<2x4x16x16xf32>, tensor<f32>) -> tensor<2x4x16x16xf32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0xFF800000 : f32
    %11 = tensor.empty() : tensor<2x4x16xf32>
    %12 = linalg.fill ins(%cst_4 : f32) outs(%11 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x4x16x16xf32>) outs(%12 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_9 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_9[] : tensor<f32>
      %extracted_10 = tensor.extract %from_elements[] : tensor<f32>
      %38 = arith.maximumf %extracted, %extracted_10 : f32
      %from_elements_11 = tensor.from_elements %38 : tensor<f32>
      %extracted_12 = tensor.extract %from_elements_11[] : tensor<f32>
      linalg.yield %extracted_12 : f32
    } -> tensor<2x4x16xf32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32>
    %14 = tensor.empty() : tensor<2x4x16xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%14 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16xf32>
    %16 = tensor.empty() : tensor<2x4x16xf32>
    %17 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %13 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%16 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %38 = arith.maximumf %in, %in_9 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16xf32>
    %18 = tensor.empty() : tensor<2x4x16x1xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x16xf32>) outs(%18 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %20 = tensor.empty() : tensor<2x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x16x1xf32>) outs(%20 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %22 = tensor.empty() : tensor<2x4x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %21 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%22 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %38 = arith.subf %in, %in_9 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16x16xf32>
    %24 = tensor.empty() : tensor<2x4x16x16xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x16x16xf32>) outs(%24 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant 0.000000e+00 : f32
    %26 = tensor.empty() : tensor<2x4x16xf32>
    %27 = linalg.fill ins(%cst_7 : f32) outs(%26 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x16x16xf32>) outs(%27 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_9 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_9[] : tensor<f32>
      %extracted_10 = tensor.extract %from_elements[] : tensor<f32>
      %38 = arith.addf %extracted, %extracted_10 : f32
      %from_elements_11 = tensor.from_elements %38 : tensor<f32>
      %extracted_12 = tensor.extract %from_elements_11[] : tensor<f32>
      linalg.yield %extracted_12 : f32
    } -> tensor<2x4x16xf32>
    %29 = tensor.empty() : tensor<2x4x16x1xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x16xf32>) outs(%29 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %31 = tensor.empty() : tensor<2x4x16x16xf32>
    %32 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x16x1xf32>) outs(%31 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %33 = tensor.empty() : tensor<2x4x16x16xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %32 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%33 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %38 = arith.divf %in, %in_9 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16x16xf32>
    %35 = tensor.empty() : tensor<2x4x16x8xf32>
    %cst_8 = arith.constant 0.000000e+00 : f32
    %36 = linalg.fill ins(%cst_8 : f32) outs(%35 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%34, %arg2 : tensor<2x4x16x16xf32>, tensor<2x4x16x8xf32>) outs(%36 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %38 = arith.mulf %in, %in_9 : f32
      %39 = arith.addf %out, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x16x8xf32>
    return %37 : tensor<2x4x16x8xf32>
  }
  func.func private @where_causal.tril(%arg0: tensor<16x16xi1>) -> tensor<16x16xi1> {
    %0 = tensor.empty() : tensor<16x16xi32>
    %1 = linalg.generic {indexing_maps = [#map17], iterator_types = ["parallel", "parallel"]} outs(%0 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %14 = linalg.index 0 : index
      %15 = arith.index_cast %14 : index to i32
      linalg.yield %15 : i32
    } -> tensor<16x16xi32>
    %cst = arith.constant dense<0> : tensor<i32>
    %2 = tensor.empty() : tensor<16x16xi32>
    %3 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%2 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %4 = tensor.empty() : tensor<16x16xi32>
    %5 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%1, %3 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%4 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %in_1: i32, %out: i32):
      %14 = arith.addi %in, %in_1 : i32
      linalg.yield %14 : i32
    } -> tensor<16x16xi32>
    %6 = tensor.empty() : tensor<16x16xi32>
    %7 = linalg.generic {indexing_maps = [#map17], iterator_types = ["parallel", "parallel"]} outs(%6 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %14 = linalg.index 1 : index
      %15 = arith.index_cast %14 : index to i32
      linalg.yield %15 : i32
    } -> tensor<16x16xi32>
    %8 = tensor.empty() : tensor<16x16xi1>
    %9 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%5, %7 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%8 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_1: i32, %out: i1):
      %14 = arith.cmpi sge, %in, %in_1 : i32
      linalg.yield %14 : i1
    } -> tensor<16x16xi1>
    %cst_0 = arith.constant dense<false> : tensor<i1>
    %10 = tensor.empty() : tensor<16x16xi1>
    %11 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<i1>) outs(%10 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<16x16xi1>
    %12 = tensor.empty() : tensor<16x16xi1>
    %13 = linalg.generic {indexing_maps = [#map17, #map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%9, %arg0, %11 : tensor<16x16xi1>, tensor<16x16xi1>, tensor<16x16xi1>) outs(%12 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %in_1: i1, %in_2: i1, %out: i1):
      %14 = arith.select %in, %in_1, %in_2 : i1
      linalg.yield %14 : i1
    } -> tensor<16x16xi1>
    return %13 : tensor<16x16xi1>
  }
  func.func private @where_causal._where(%arg0: tensor<16x16xi1>, %arg1: tensor<2x4x16x16xf32>, %arg2: tensor<f32>) -> tensor<2x4x16x16xf32> {
    %0 = tensor.empty() : tensor<f32>
    %1 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = []} ins(%arg2 : tensor<f32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<f32>
    %2 = tensor.empty() : tensor<2x4x16x16xi1>
    %3 = linalg.generic {indexing_maps = [#map18, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<16x16xi1>) outs(%2 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %4 = tensor.empty() : tensor<2x4x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<f32>) outs(%4 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %6 = tensor.empty() : tensor<2x4x16x16xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg1, %5 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%6 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %8 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %8 : f32
    } -> tensor<2x4x16x16xf32>
    return %7 : tensor<2x4x16x16xf32>
  }
  func.func public @softcap_window(%arg0: tensor<2x4x16x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>) -> (tensor<2x4x16x8xf32> {jax.result_info = "result"}) {
    %0 = tensor.empty() : tensor<2x4x16x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) outs(%1 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %71 = arith.mulf %in, %in_11 : f32
      %72 = arith.addf %out, %71 : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_0 = arith.constant dense<2.500000e-01> : tensor<f32>
    %3 = tensor.empty() : tensor<2x4x16x16xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %5 = tensor.empty() : tensor<2x4x16x16xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%5 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %71 = arith.mulf %in, %in_11 : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_1 = arith.constant dense<5.000000e+01> : tensor<f32>
    %7 = tensor.empty() : tensor<2x4x16x16xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%7 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %9 = tensor.empty() : tensor<2x4x16x16xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %8 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%9 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %71 = arith.divf %in, %in_11 : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x16x16xf32>
    %11 = tensor.empty() : tensor<2x4x16x16xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x4x16x16xf32>) outs(%11 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.tanh %in : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_2 = arith.constant dense<5.000000e+01> : tensor<f32>
    %13 = tensor.empty() : tensor<2x4x16x16xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%13 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %15 = tensor.empty() : tensor<2x4x16x16xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %12 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%15 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %71 = arith.mulf %in, %in_11 : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x16x16xf32>
    %17 = tensor.empty() : tensor<16xi32>
    %18 = linalg.generic {indexing_maps = [#map19], iterator_types = ["parallel"]} outs(%17 : tensor<16xi32>) {
    ^bb0(%out: i32):
      %71 = linalg.index 0 : index
      %72 = arith.index_cast %71 : index to i32
      linalg.yield %72 : i32
    } -> tensor<16xi32>
    %19 = tensor.empty() : tensor<16x1xi32>
    %20 = linalg.generic {indexing_maps = [#map20, #map17], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<16xi32>) outs(%19 : tensor<16x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x1xi32>
    %21 = tensor.empty() : tensor<16xi32>
    %22 = linalg.generic {indexing_maps = [#map19], iterator_types = ["parallel"]} outs(%21 : tensor<16xi32>) {
    ^bb0(%out: i32):
      %71 = linalg.index 0 : index
      %72 = arith.index_cast %71 : index to i32
      linalg.yield %72 : i32
    } -> tensor<16xi32>
    %23 = tensor.empty() : tensor<1x16xi32>
    %24 = linalg.generic {indexing_maps = [#map21, #map17], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<16xi32>) outs(%23 : tensor<1x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x16xi32>
    %25 = tensor.empty() : tensor<16x16xi32>
    %26 = linalg.generic {indexing_maps = [#map22, #map17], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<1x16xi32>) outs(%25 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %27 = tensor.empty() : tensor<16x16xi32>
    %28 = linalg.generic {indexing_maps = [#map23, #map17], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<16x1xi32>) outs(%27 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %29 = tensor.empty() : tensor<16x16xi1>
    %30 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%26, %28 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%29 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %71 = arith.cmpi sle, %in, %in_11 : i32
      linalg.yield %71 : i1
    } -> tensor<16x16xi1>
    %cst_3 = arith.constant dense<4> : tensor<i32>
    %31 = tensor.empty() : tensor<16x1xi32>
    %32 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i32>) outs(%31 : tensor<16x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x1xi32>
    %33 = tensor.empty() : tensor<16x1xi32>
    %34 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%20, %32 : tensor<16x1xi32>, tensor<16x1xi32>) outs(%33 : tensor<16x1xi32>) {
    ^bb0(%in: i32, %in_11: i32, %out: i32):
      %71 = arith.subi %in, %in_11 : i32
      linalg.yield %71 : i32
    } -> tensor<16x1xi32>
    %35 = tensor.empty() : tensor<16x16xi32>
    %36 = linalg.generic {indexing_maps = [#map22, #map17], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<1x16xi32>) outs(%35 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %37 = tensor.empty() : tensor<16x16xi32>
    %38 = linalg.generic {indexing_maps = [#map23, #map17], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<16x1xi32>) outs(%37 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %39 = tensor.empty() : tensor<16x16xi1>
    %40 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%36, %38 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%39 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %71 = arith.cmpi sgt, %in, %in_11 : i32
      linalg.yield %71 : i1
    } -> tensor<16x16xi1>
    %41 = tensor.empty() : tensor<16x16xi1>
    %42 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%30, %40 : tensor<16x16xi1>, tensor<16x16xi1>) outs(%41 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %in_11: i1, %out: i1):
      %71 = arith.andi %in, %in_11 : i1
      linalg.yield %71 : i1
    } -> tensor<16x16xi1>
    %cst_4 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %43 = call @softcap_window._where(%42, %16, %cst_4) : (tensor<16x16xi1>, tensor<2x4x16x16xf32>, tensor<f32>) -> tensor<2x4x16x16xf32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_6 = arith.constant 0xFF800000 : f32
    %44 = tensor.empty() : tensor<2x4x16xf32>
    %45 = linalg.fill ins(%cst_6 : f32) outs(%44 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<2x4x16x16xf32>) outs(%45 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_11 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_11[] : tensor<f32>
      %extracted_12 = tensor.extract %from_elements[] : tensor<f32>
      %71 = arith.maximumf %extracted, %extracted_12 : f32
      %from_elements_13 = tensor.from_elements %71 : tensor<f32>
      %extracted_14 = tensor.extract %from_elements_13[] : tensor<f32>
      linalg.yield %extracted_14 : f32
    } -> tensor<2x4x16xf32>
    %cst_7 = arith.constant dense<0xFF800000> : tensor<f32>
    %47 = tensor.empty() : tensor<2x4x16xf32>
    %48 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%47 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16xf32>
    %49 = tensor.empty() : tensor<2x4x16xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %46 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%49 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %71 = arith.maximumf %in, %in_11 : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x16xf32>
    %51 = tensor.empty() : tensor<2x4x16x1xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x4x16xf32>) outs(%51 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %53 = tensor.empty() : tensor<2x4x16x16xf32>
    %54 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x16x1xf32>) outs(%53 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %55 = tensor.empty() : tensor<2x4x16x16xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %54 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%55 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %71 = arith.subf %in, %in_11 : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x16x16xf32>
    %57 = tensor.empty() : tensor<2x4x16x16xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x4x16x16xf32>) outs(%57 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.exp %in : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_8 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_9 = arith.constant 0.000000e+00 : f32
    %59 = tensor.empty() : tensor<2x4x16xf32>
    %60 = linalg.fill ins(%cst_9 : f32) outs(%59 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<2x4x16x16xf32>) outs(%60 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_11 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_11[] : tensor<f32>
      %extracted_12 = tensor.extract %from_elements[] : tensor<f32>
      %71 = arith.addf %extracted, %extracted_12 : f32
      %from_elements_13 = tensor.from_elements %71 : tensor<f32>
      %extracted_14 = tensor.extract %from_elements_13[] : tensor<f32>
      linalg.yield %extracted_14 : f32
    } -> tensor<2x4x16xf32>
    %62 = tensor.empty() : tensor<2x4x16x1xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x4x16xf32>) outs(%62 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %64 = tensor.empty() : tensor<2x4x16x16xf32>
    %65 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x4x16x1xf32>) outs(%64 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %66 = tensor.empty() : tensor<2x4x16x16xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %65 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%66 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %71 = arith.divf %in, %in_11 : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x16x16xf32>
    %68 = tensor.empty() : tensor<2x4x16x8xf32>
    %cst_10 = arith.constant 0.000000e+00 : f32
    %69 = linalg.fill ins(%cst_10 : f32) outs(%68 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%67, %arg2 : tensor<2x4x16x16xf32>, tensor<2x4x16x8xf32>) outs(%69 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %71 = arith.mulf %in, %in_11 : f32
      %72 = arith.addf %out, %71 : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x16x8xf32>
    return %70 : tensor<2x4x16x8xf32>
  }
  func.func private @softcap_window._where(%arg0: tensor<16x16xi1>, %arg1: tensor<2x4x16x16xf32>, %arg2: tensor<f32>) -> tensor<2x4x16x16xf32> {
    %0 = tensor.empty() : tensor<f32>
    %1 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = []} ins(%arg2 : tensor<f32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<f32>
    %2 = tensor.empty() : tensor<2x4x16x16xi1>
    %3 = linalg.generic {indexing_maps = [#map18, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<16x16xi1>) outs(%2 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %4 = tensor.empty() : tensor<2x4x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<f32>) outs(%4 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %6 = tensor.empty() : tensor<2x4x16x16xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg1, %5 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%6 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %8 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %8 : f32
    } -> tensor<2x4x16x16xf32>
    return %7 : tensor<2x4x16x16xf32>
  }
  func.func public @grouped_free_dim(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x2x8xf32>, %arg2: tensor<2x16x2x8xf32>) -> (tensor<2x16x4x8xf32> {jax.result_info = "result"}) {
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 16, 2, 2, 8] : tensor<2x16x4x8xf32> into tensor<2x16x2x2x8xf32>
    %cst = arith.constant dense<0.353553385> : tensor<f32>
    %0 = tensor.empty() : tensor<2x16x2x2x8xf32>
    %1 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<2x16x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x2x2x8xf32>
    %2 = tensor.empty() : tensor<2x16x2x2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map25, #map25, #map25], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %1 : tensor<2x16x2x2x8xf32>, tensor<2x16x2x2x8xf32>) outs(%2 : tensor<2x16x2x2x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %38 = arith.mulf %in, %in_9 : f32
      linalg.yield %38 : f32
    } -> tensor<2x16x2x2x8xf32>
    %4 = tensor.empty() : tensor<2x2x16x16x2xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %5 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<2x2x16x16x2xf32>) -> tensor<2x2x16x16x2xf32>
    %6 = linalg.generic {indexing_maps = [#map26, #map27, #map28], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg1, %3 : tensor<2x16x2x8xf32>, tensor<2x16x2x2x8xf32>) outs(%5 : tensor<2x2x16x16x2xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %38 = arith.mulf %in, %in_9 : f32
      %39 = arith.addf %out, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x2x16x16x2xf32>
    %7 = tensor.empty() : tensor<2x16x2x2x16xf32>
    %8 = linalg.generic {indexing_maps = [#map29, #map25], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x2x16x16x2xf32>) outs(%7 : tensor<2x16x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x2x2x16xf32>
    %collapsed = tensor.collapse_shape %8 [[0], [1], [2, 3], [4]] : tensor<2x16x2x2x16xf32> into tensor<2x16x4x16xf32>
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 0xFF800000 : f32
    %9 = tensor.empty() : tensor<2x16x4xf32>
    %10 = linalg.fill ins(%cst_2 : f32) outs(%9 : tensor<2x16x4xf32>) -> tensor<2x16x4xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed : tensor<2x16x4x16xf32>) outs(%10 : tensor<2x16x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_9 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_9[] : tensor<f32>
      %extracted_10 = tensor.extract %from_elements[] : tensor<f32>
      %38 = arith.maximumf %extracted, %extracted_10 : f32
      %from_elements_11 = tensor.from_elements %38 : tensor<f32>
      %extracted_12 = tensor.extract %from_elements_11[] : tensor<f32>
      linalg.yield %extracted_12 : f32
    } -> tensor<2x16x4xf32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %12 = tensor.empty() : tensor<2x16x4xf32>
    %13 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%12 : tensor<2x16x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4xf32>
    %14 = tensor.empty() : tensor<2x16x4xf32>
    %15 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %11 : tensor<2x16x4xf32>, tensor<2x16x4xf32>) outs(%14 : tensor<2x16x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %38 = arith.maximumf %in, %in_9 : f32
      linalg.yield %38 : f32
    } -> tensor<2x16x4xf32>
    %16 = tensor.empty() : tensor<2x16x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x16x4xf32>) outs(%16 : tensor<2x16x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x1xf32>
    %18 = tensor.empty() : tensor<2x16x4x16xf32>
    %19 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x16x4x1xf32>) outs(%18 : tensor<2x16x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x16xf32>
    %20 = tensor.empty() : tensor<2x16x4x16xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %19 : tensor<2x16x4x16xf32>, tensor<2x16x4x16xf32>) outs(%20 : tensor<2x16x4x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %38 = arith.subf %in, %in_9 : f32
      linalg.yield %38 : f32
    } -> tensor<2x16x4x16xf32>
    %22 = tensor.empty() : tensor<2x16x4x16xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x16x4x16xf32>) outs(%22 : tensor<2x16x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x16x4x16xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 0.000000e+00 : f32
    %24 = tensor.empty() : tensor<2x16x4xf32>
    %25 = linalg.fill ins(%cst_5 : f32) outs(%24 : tensor<2x16x4xf32>) -> tensor<2x16x4xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x16x4x16xf32>) outs(%25 : tensor<2x16x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_9 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_9[] : tensor<f32>
      %extracted_10 = tensor.extract %from_elements[] : tensor<f32>
      %38 = arith.addf %extracted, %extracted_10 : f32
      %from_elements_11 = tensor.from_elements %38 : tensor<f32>
      %extracted_12 = tensor.extract %from_elements_11[] : tensor<f32>
      linalg.yield %extracted_12 : f32
    } -> tensor<2x16x4xf32>
    %27 = tensor.empty() : tensor<2x16x4x1xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x16x4xf32>) outs(%27 : tensor<2x16x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x1xf32>
    %29 = tensor.empty() : tensor<2x16x4x16xf32>
    %30 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x16x4x1xf32>) outs(%29 : tensor<2x16x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x16xf32>
    %31 = tensor.empty() : tensor<2x16x4x16xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %30 : tensor<2x16x4x16xf32>, tensor<2x16x4x16xf32>) outs(%31 : tensor<2x16x4x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %38 = arith.divf %in, %in_9 : f32
      linalg.yield %38 : f32
    } -> tensor<2x16x4x16xf32>
    %expanded_6 = tensor.expand_shape %32 [[0], [1], [2, 3], [4]] output_shape [2, 16, 2, 2, 16] : tensor<2x16x4x16xf32> into tensor<2x16x2x2x16xf32>
    %33 = tensor.empty() : tensor<2x2x8x16x2xf32>
    %cst_7 = arith.constant 0.000000e+00 : f32
    %34 = linalg.fill ins(%cst_7 : f32) outs(%33 : tensor<2x2x8x16x2xf32>) -> tensor<2x2x8x16x2xf32>
    %35 = linalg.generic {indexing_maps = [#map30, #map27, #map28], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %expanded_6 : tensor<2x16x2x8xf32>, tensor<2x16x2x2x16xf32>) outs(%34 : tensor<2x2x8x16x2xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %38 = arith.mulf %in, %in_9 : f32
      %39 = arith.addf %out, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x2x8x16x2xf32>
    %36 = tensor.empty() : tensor<2x16x2x2x8xf32>
    %37 = linalg.generic {indexing_maps = [#map29, #map25], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x2x8x16x2xf32>) outs(%36 : tensor<2x16x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x2x2x8xf32>
    %collapsed_8 = tensor.collapse_shape %37 [[0], [1], [2, 3], [4]] : tensor<2x16x2x2x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed_8 : tensor<2x16x4x8xf32>
  }
  func.func public @grouped_repeat(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x2x8xf32>, %arg2: tensor<2x16x2x8xf32>) -> (tensor<2x16x4x8xf32> {jax.result_info = "result"}) {
    %0 = tensor.empty() : tensor<2x16x2x2x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map25], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x16x2x8xf32>) outs(%0 : tensor<2x16x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x2x2x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3], [4]] : tensor<2x16x2x2x8xf32> into tensor<2x16x4x8xf32>
    %2 = tensor.empty() : tensor<2x16x2x2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map25], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x16x2x8xf32>) outs(%2 : tensor<2x16x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x2x2x8xf32>
    %collapsed_0 = tensor.collapse_shape %3 [[0], [1], [2, 3], [4]] : tensor<2x16x2x2x8xf32> into tensor<2x16x4x8xf32>
    %cst = arith.constant dense<0.353553385> : tensor<f32>
    %4 = tensor.empty() : tensor<2x16x4x8xf32>
    %5 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%4 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %6 = tensor.empty() : tensor<2x16x4x8xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %5 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%6 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %40 = arith.mulf %in, %in_8 : f32
      linalg.yield %40 : f32
    } -> tensor<2x16x4x8xf32>
    %8 = tensor.empty() : tensor<2x4x16x16xf32>
    %cst_1 = arith.constant 0.000000e+00 : f32
    %9 = linalg.fill ins(%cst_1 : f32) outs(%8 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %10 = linalg.generic {indexing_maps = [#map11, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%7, %collapsed : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%9 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %40 = arith.mulf %in, %in_8 : f32
      %41 = arith.addf %out, %40 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant 0xFF800000 : f32
    %11 = tensor.empty() : tensor<2x4x16xf32>
    %12 = linalg.fill ins(%cst_3 : f32) outs(%11 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x4x16x16xf32>) outs(%12 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_8 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_8[] : tensor<f32>
      %extracted_9 = tensor.extract %from_elements[] : tensor<f32>
      %40 = arith.maximumf %extracted, %extracted_9 : f32
      %from_elements_10 = tensor.from_elements %40 : tensor<f32>
      %extracted_11 = tensor.extract %from_elements_10[] : tensor<f32>
      linalg.yield %extracted_11 : f32
    } -> tensor<2x4x16xf32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %14 = tensor.empty() : tensor<2x4x16xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%14 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16xf32>
    %16 = tensor.empty() : tensor<2x4x16xf32>
    %17 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %13 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%16 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %40 = arith.maximumf %in, %in_8 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x16xf32>
    %18 = tensor.empty() : tensor<2x4x16x1xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x16xf32>) outs(%18 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %20 = tensor.empty() : tensor<2x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x16x1xf32>) outs(%20 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %22 = tensor.empty() : tensor<2x4x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %21 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%22 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %40 = arith.subf %in, %in_8 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x16x16xf32>
    %24 = tensor.empty() : tensor<2x4x16x16xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x16x16xf32>) outs(%24 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.exp %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 0.000000e+00 : f32
    %26 = tensor.empty() : tensor<2x4x16xf32>
    %27 = linalg.fill ins(%cst_6 : f32) outs(%26 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x16x16xf32>) outs(%27 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_8 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_8[] : tensor<f32>
      %extracted_9 = tensor.extract %from_elements[] : tensor<f32>
      %40 = arith.addf %extracted, %extracted_9 : f32
      %from_elements_10 = tensor.from_elements %40 : tensor<f32>
      %extracted_11 = tensor.extract %from_elements_10[] : tensor<f32>
      linalg.yield %extracted_11 : f32
    } -> tensor<2x4x16xf32>
    %29 = tensor.empty() : tensor<2x4x16x1xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x16xf32>) outs(%29 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %31 = tensor.empty() : tensor<2x4x16x16xf32>
    %32 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x16x1xf32>) outs(%31 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %33 = tensor.empty() : tensor<2x4x16x16xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %32 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%33 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %40 = arith.divf %in, %in_8 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x16x16xf32>
    %35 = tensor.empty() : tensor<2x4x8x16xf32>
    %cst_7 = arith.constant 0.000000e+00 : f32
    %36 = linalg.fill ins(%cst_7 : f32) outs(%35 : tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
    %37 = linalg.generic {indexing_maps = [#map13, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_0, %34 : tensor<2x16x4x8xf32>, tensor<2x4x16x16xf32>) outs(%36 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %40 = arith.mulf %in, %in_8 : f32
      %41 = arith.addf %out, %40 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x8x16xf32>
    %38 = tensor.empty() : tensor<2x16x4x8xf32>
    %39 = linalg.generic {indexing_maps = [#map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x8x16xf32>) outs(%38 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    return %39 : tensor<2x16x4x8xf32>
  }
  func.func public @segments(%arg0: tensor<2x4x16x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>, %arg3: tensor<2x16xi32>) -> (tensor<2x4x16x8xf32> {jax.result_info = "result"}) {
    %0 = tensor.empty() : tensor<2x4x16x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) outs(%1 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %45 = arith.mulf %in, %in_8 : f32
      %46 = arith.addf %out, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_0 = arith.constant dense<2.500000e-01> : tensor<f32>
    %3 = tensor.empty() : tensor<2x4x16x16xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %5 = tensor.empty() : tensor<2x4x16x16xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%5 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %45 = arith.mulf %in, %in_8 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x16x16xf32>
    %7 = tensor.empty() : tensor<2x1x16x1xi32>
    %8 = linalg.generic {indexing_maps = [#map31, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x16xi32>) outs(%7 : tensor<2x1x16x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x16x1xi32>
    %9 = tensor.empty() : tensor<2x1x1x16xi32>
    %10 = linalg.generic {indexing_maps = [#map32, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x16xi32>) outs(%9 : tensor<2x1x1x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x1x16xi32>
    %11 = tensor.empty() : tensor<2x1x16x16xi32>
    %12 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x1x16x1xi32>) outs(%11 : tensor<2x1x16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x16x16xi32>
    %13 = tensor.empty() : tensor<2x1x16x16xi32>
    %14 = linalg.generic {indexing_maps = [#map33, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x1x1x16xi32>) outs(%13 : tensor<2x1x16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x16x16xi32>
    %15 = tensor.empty() : tensor<2x1x16x16xi1>
    %16 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<2x1x16x16xi32>, tensor<2x1x16x16xi32>) outs(%15 : tensor<2x1x16x16xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %45 = arith.cmpi eq, %in, %in_8 : i32
      linalg.yield %45 : i1
    } -> tensor<2x1x16x16xi1>
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %17 = call @segments._where(%16, %6, %cst_1) : (tensor<2x1x16x16xi1>, tensor<2x4x16x16xf32>, tensor<f32>) -> tensor<2x4x16x16xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant 0xFF800000 : f32
    %18 = tensor.empty() : tensor<2x4x16xf32>
    %19 = linalg.fill ins(%cst_3 : f32) outs(%18 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x4x16x16xf32>) outs(%19 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_8 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_8[] : tensor<f32>
      %extracted_9 = tensor.extract %from_elements[] : tensor<f32>
      %45 = arith.maximumf %extracted, %extracted_9 : f32
      %from_elements_10 = tensor.from_elements %45 : tensor<f32>
      %extracted_11 = tensor.extract %from_elements_10[] : tensor<f32>
      linalg.yield %extracted_11 : f32
    } -> tensor<2x4x16xf32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %21 = tensor.empty() : tensor<2x4x16xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%21 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16xf32>
    %23 = tensor.empty() : tensor<2x4x16xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %20 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%23 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %45 = arith.maximumf %in, %in_8 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x16xf32>
    %25 = tensor.empty() : tensor<2x4x16x1xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x16xf32>) outs(%25 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %27 = tensor.empty() : tensor<2x4x16x16xf32>
    %28 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x16x1xf32>) outs(%27 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %29 = tensor.empty() : tensor<2x4x16x16xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %28 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%29 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %45 = arith.subf %in, %in_8 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x16x16xf32>
    %31 = tensor.empty() : tensor<2x4x16x16xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x16x16xf32>) outs(%31 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 0.000000e+00 : f32
    %33 = tensor.empty() : tensor<2x4x16xf32>
    %34 = linalg.fill ins(%cst_6 : f32) outs(%33 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x4x16x16xf32>) outs(%34 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_8 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_8[] : tensor<f32>
      %extracted_9 = tensor.extract %from_elements[] : tensor<f32>
      %45 = arith.addf %extracted, %extracted_9 : f32
      %from_elements_10 = tensor.from_elements %45 : tensor<f32>
      %extracted_11 = tensor.extract %from_elements_10[] : tensor<f32>
      linalg.yield %extracted_11 : f32
    } -> tensor<2x4x16xf32>
    %36 = tensor.empty() : tensor<2x4x16x1xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x16xf32>) outs(%36 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %38 = tensor.empty() : tensor<2x4x16x16xf32>
    %39 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x16x1xf32>) outs(%38 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %40 = tensor.empty() : tensor<2x4x16x16xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %39 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%40 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %45 = arith.divf %in, %in_8 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x16x16xf32>
    %42 = tensor.empty() : tensor<2x4x16x8xf32>
    %cst_7 = arith.constant 0.000000e+00 : f32
    %43 = linalg.fill ins(%cst_7 : f32) outs(%42 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%41, %arg2 : tensor<2x4x16x16xf32>, tensor<2x4x16x8xf32>) outs(%43 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %45 = arith.mulf %in, %in_8 : f32
      %46 = arith.addf %out, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x16x8xf32>
    return %44 : tensor<2x4x16x8xf32>
  }
  func.func private @segments._where(%arg0: tensor<2x1x16x16xi1>, %arg1: tensor<2x4x16x16xf32>, %arg2: tensor<f32>) -> tensor<2x4x16x16xf32> {
    %0 = tensor.empty() : tensor<2x4x16x16xi1>
    %1 = linalg.generic {indexing_maps = [#map34, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x1x16x16xi1>) outs(%0 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %2 = tensor.empty() : tensor<2x4x16x16xf32>
    %3 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%2 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %4 = tensor.empty() : tensor<2x4x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg1, %3 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%4 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %6 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<2x4x16x16xf32>
    return %5 : tensor<2x4x16x16xf32>
  }
  func.func public @softmax_where(%arg0: tensor<2x4x16x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>, %arg3: tensor<2x1x16x16xi1>) -> (tensor<2x4x16x8xf32> {jax.result_info = "result"}) {
    %0 = tensor.empty() : tensor<2x4x16x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) outs(%1 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %38 = arith.mulf %in, %in_11 : f32
      %39 = arith.addf %out, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_0 = arith.constant dense<2.500000e-01> : tensor<f32>
    %3 = tensor.empty() : tensor<2x4x16x16xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %5 = tensor.empty() : tensor<2x4x16x16xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%5 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %38 = arith.mulf %in, %in_11 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %7 = call @softmax_where._where(%arg3, %6, %cst_1) : (tensor<2x1x16x16xi1>, tensor<2x4x16x16xf32>, tensor<f32>) -> tensor<2x4x16x16xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant 0xFF800000 : f32
    %8 = tensor.empty() : tensor<2x4x16xf32>
    %9 = linalg.fill ins(%cst_3 : f32) outs(%8 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x16x16xf32>) outs(%9 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_11 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_11[] : tensor<f32>
      %extracted_12 = tensor.extract %from_elements[] : tensor<f32>
      %38 = arith.maximumf %extracted, %extracted_12 : f32
      %from_elements_13 = tensor.from_elements %38 : tensor<f32>
      %extracted_14 = tensor.extract %from_elements_13[] : tensor<f32>
      linalg.yield %extracted_14 : f32
    } -> tensor<2x4x16xf32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %11 = tensor.empty() : tensor<2x4x16xf32>
    %12 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%11 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16xf32>
    %13 = tensor.empty() : tensor<2x4x16xf32>
    %14 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %10 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%13 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %38 = arith.maximumf %in, %in_11 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16xf32>
    %15 = tensor.empty() : tensor<2x4x16x1xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x4x16xf32>) outs(%15 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32>
    %17 = call @softmax_where._where_0(%arg3, %6, %cst_5) : (tensor<2x1x16x16xi1>, tensor<2x4x16x16xf32>, tensor<f32>) -> tensor<2x4x16x16xf32>
    %18 = tensor.empty() : tensor<2x4x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x16x1xf32>) outs(%18 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %20 = tensor.empty() : tensor<2x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%20 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %38 = arith.subf %in, %in_11 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16x16xf32>
    %22 = tensor.empty() : tensor<2x4x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x16x16xf32>) outs(%22 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %24 = call @softmax_where._where(%arg3, %23, %cst_6) : (tensor<2x1x16x16xi1>, tensor<2x4x16x16xf32>, tensor<f32>) -> tensor<2x4x16x16xf32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant 0.000000e+00 : f32
    %25 = tensor.empty() : tensor<2x4x16xf32>
    %26 = linalg.fill ins(%cst_8 : f32) outs(%25 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x4x16x16xf32>) outs(%26 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_11 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_11[] : tensor<f32>
      %extracted_12 = tensor.extract %from_elements[] : tensor<f32>
      %38 = arith.addf %extracted, %extracted_12 : f32
      %from_elements_13 = tensor.from_elements %38 : tensor<f32>
      %extracted_14 = tensor.extract %from_elements_13[] : tensor<f32>
      linalg.yield %extracted_14 : f32
    } -> tensor<2x4x16xf32>
    %28 = tensor.empty() : tensor<2x4x16x1xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x16xf32>) outs(%28 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %30 = tensor.empty() : tensor<2x4x16x16xf32>
    %31 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x16x1xf32>) outs(%30 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %32 = tensor.empty() : tensor<2x4x16x16xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %31 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%32 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %38 = arith.divf %in, %in_11 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_9 = arith.constant dense<0> : tensor<i32>
    %34 = call @softmax_where._where_1(%arg3, %33, %cst_9) : (tensor<2x1x16x16xi1>, tensor<2x4x16x16xf32>, tensor<i32>) -> tensor<2x4x16x16xf32>
    %35 = tensor.empty() : tensor<2x4x16x8xf32>
    %cst_10 = arith.constant 0.000000e+00 : f32
    %36 = linalg.fill ins(%cst_10 : f32) outs(%35 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%34, %arg2 : tensor<2x4x16x16xf32>, tensor<2x4x16x8xf32>) outs(%36 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %38 = arith.mulf %in, %in_11 : f32
      %39 = arith.addf %out, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x16x8xf32>
    return %37 : tensor<2x4x16x8xf32>
  }
  func.func private @softmax_where._where(%arg0: tensor<2x1x16x16xi1>, %arg1: tensor<2x4x16x16xf32>, %arg2: tensor<f32>) -> tensor<2x4x16x16xf32> {
    %0 = tensor.empty() : tensor<2x4x16x16xi1>
    %1 = linalg.generic {indexing_maps = [#map34, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x1x16x16xi1>) outs(%0 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %2 = tensor.empty() : tensor<2x4x16x16xf32>
    %3 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%2 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %4 = tensor.empty() : tensor<2x4x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg1, %3 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%4 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %6 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<2x4x16x16xf32>
    return %5 : tensor<2x4x16x16xf32>
  }
  func.func private @softmax_where._where_0(%arg0: tensor<2x1x16x16xi1>, %arg1: tensor<2x4x16x16xf32>, %arg2: tensor<f32>) -> tensor<2x4x16x16xf32> {
    %0 = tensor.empty() : tensor<f32>
    %1 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = []} ins(%arg2 : tensor<f32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<f32>
    %2 = tensor.empty() : tensor<2x4x16x16xi1>
    %3 = linalg.generic {indexing_maps = [#map34, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x1x16x16xi1>) outs(%2 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %4 = tensor.empty() : tensor<2x4x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<f32>) outs(%4 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %6 = tensor.empty() : tensor<2x4x16x16xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg1, %5 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%6 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %8 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %8 : f32
    } -> tensor<2x4x16x16xf32>
    return %7 : tensor<2x4x16x16xf32>
  }
  func.func private @softmax_where._where_1(%arg0: tensor<2x1x16x16xi1>, %arg1: tensor<2x4x16x16xf32>, %arg2: tensor<i32>) -> tensor<2x4x16x16xf32> {
    %0 = tensor.empty() : tensor<f32>
    %1 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: i32, %out: f32):
      %8 = arith.sitofp %in : i32 to f32
      linalg.yield %8 : f32
    } -> tensor<f32>
    %2 = tensor.empty() : tensor<2x4x16x16xi1>
    %3 = linalg.generic {indexing_maps = [#map34, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x1x16x16xi1>) outs(%2 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %4 = tensor.empty() : tensor<2x4x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<f32>) outs(%4 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %6 = tensor.empty() : tensor<2x4x16x16xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg1, %5 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%6 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %8 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %8 : f32
    } -> tensor<2x4x16x16xf32>
    return %7 : tensor<2x4x16x16xf32>
  }
  func.func public @packed(%arg0: tensor<2x16x96xf32>) -> (tensor<2x16x4x8xf32> {jax.result_info = "result"}) {
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3, 4]] output_shape [2, 16, 3, 4, 8] : tensor<2x16x96xf32> into tensor<2x16x3x4x8xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 16, 1, 4, 8] [1, 1, 1, 1, 1] : tensor<2x16x3x4x8xf32> to tensor<2x16x1x4x8xf32>
    %extracted_slice_0 = tensor.extract_slice %expanded[0, 0, 1, 0, 0] [2, 16, 1, 4, 8] [1, 1, 1, 1, 1] : tensor<2x16x3x4x8xf32> to tensor<2x16x1x4x8xf32>
    %extracted_slice_1 = tensor.extract_slice %expanded[0, 0, 2, 0, 0] [2, 16, 1, 4, 8] [1, 1, 1, 1, 1] : tensor<2x16x3x4x8xf32> to tensor<2x16x1x4x8xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x16x1x4x8xf32> into tensor<2x16x4x8xf32>
    %collapsed_2 = tensor.collapse_shape %extracted_slice_0 [[0], [1], [2, 3], [4]] : tensor<2x16x1x4x8xf32> into tensor<2x16x4x8xf32>
    %collapsed_3 = tensor.collapse_shape %extracted_slice_1 [[0], [1], [2, 3], [4]] : tensor<2x16x1x4x8xf32> into tensor<2x16x4x8xf32>
    %cst = arith.constant dense<0.353553385> : tensor<f32>
    %0 = tensor.empty() : tensor<2x16x4x8xf32>
    %1 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %2 = tensor.empty() : tensor<2x16x4x8xf32>
    %3 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %1 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%2 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.mulf %in, %in_11 : f32
      linalg.yield %36 : f32
    } -> tensor<2x16x4x8xf32>
    %4 = tensor.empty() : tensor<2x4x16x16xf32>
    %cst_4 = arith.constant 0.000000e+00 : f32
    %5 = linalg.fill ins(%cst_4 : f32) outs(%4 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %6 = linalg.generic {indexing_maps = [#map11, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%3, %collapsed_2 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%5 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.mulf %in, %in_11 : f32
      %37 = arith.addf %out, %36 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_6 = arith.constant 0xFF800000 : f32
    %7 = tensor.empty() : tensor<2x4x16xf32>
    %8 = linalg.fill ins(%cst_6 : f32) outs(%7 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x16x16xf32>) outs(%8 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_11 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_11[] : tensor<f32>
      %extracted_12 = tensor.extract %from_elements[] : tensor<f32>
      %36 = arith.maximumf %extracted, %extracted_12 : f32
      %from_elements_13 = tensor.from_elements %36 : tensor<f32>
      %extracted_14 = tensor.extract %from_elements_13[] : tensor<f32>
      linalg.yield %extracted_14 : f32
    } -> tensor<2x4x16xf32>
    %cst_7 = arith.constant dense<0xFF800000> : tensor<f32>
    %10 = tensor.empty() : tensor<2x4x16xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%10 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16xf32>
    %12 = tensor.empty() : tensor<2x4x16xf32>
    %13 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %9 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%12 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.maximumf %in, %in_11 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16xf32>
    %14 = tensor.empty() : tensor<2x4x16x1xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x16xf32>) outs(%14 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %16 = tensor.empty() : tensor<2x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x16x1xf32>) outs(%16 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %18 = tensor.empty() : tensor<2x4x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %17 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%18 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.subf %in, %in_11 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16x16xf32>
    %20 = tensor.empty() : tensor<2x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x16x16xf32>) outs(%20 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_8 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_9 = arith.constant 0.000000e+00 : f32
    %22 = tensor.empty() : tensor<2x4x16xf32>
    %23 = linalg.fill ins(%cst_9 : f32) outs(%22 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x4x16x16xf32>) outs(%23 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_11 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_11[] : tensor<f32>
      %extracted_12 = tensor.extract %from_elements[] : tensor<f32>
      %36 = arith.addf %extracted, %extracted_12 : f32
      %from_elements_13 = tensor.from_elements %36 : tensor<f32>
      %extracted_14 = tensor.extract %from_elements_13[] : tensor<f32>
      linalg.yield %extracted_14 : f32
    } -> tensor<2x4x16xf32>
    %25 = tensor.empty() : tensor<2x4x16x1xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x16xf32>) outs(%25 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %27 = tensor.empty() : tensor<2x4x16x16xf32>
    %28 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x16x1xf32>) outs(%27 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %29 = tensor.empty() : tensor<2x4x16x16xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %28 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%29 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.divf %in, %in_11 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16x16xf32>
    %31 = tensor.empty() : tensor<2x4x8x16xf32>
    %cst_10 = arith.constant 0.000000e+00 : f32
    %32 = linalg.fill ins(%cst_10 : f32) outs(%31 : tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
    %33 = linalg.generic {indexing_maps = [#map13, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_3, %30 : tensor<2x16x4x8xf32>, tensor<2x4x16x16xf32>) outs(%32 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.mulf %in, %in_11 : f32
      %37 = arith.addf %out, %36 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x8x16xf32>
    %34 = tensor.empty() : tensor<2x16x4x8xf32>
    %35 = linalg.generic {indexing_maps = [#map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x8x16xf32>) outs(%34 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    return %35 : tensor<2x16x4x8xf32>
  }
  func.func public @vmapped(%arg0: tensor<2x4x16x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>) -> (tensor<2x4x16x8xf32> {jax.result_info = "result"}) {
    %0 = tensor.empty() : tensor<2x4x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x4x16x8xf32>) outs(%0 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %2 = tensor.empty() : tensor<2x4x16x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %1 : tensor<2x4x16x8xf32>, tensor<2x4x8x16xf32>) outs(%3 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %36 = arith.mulf %in, %in_7 : f32
      %37 = arith.addf %out, %36 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_0 = arith.constant dense<2.500000e-01> : tensor<f32>
    %5 = tensor.empty() : tensor<2x4x16x16xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%5 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x16xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %6 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%7 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %36 = arith.mulf %in, %in_7 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 0xFF800000 : f32
    %9 = tensor.empty() : tensor<2x4x16xf32>
    %10 = linalg.fill ins(%cst_2 : f32) outs(%9 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x16x16xf32>) outs(%10 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_7 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_7[] : tensor<f32>
      %extracted_8 = tensor.extract %from_elements[] : tensor<f32>
      %36 = arith.maximumf %extracted, %extracted_8 : f32
      %from_elements_9 = tensor.from_elements %36 : tensor<f32>
      %extracted_10 = tensor.extract %from_elements_9[] : tensor<f32>
      linalg.yield %extracted_10 : f32
    } -> tensor<2x4x16xf32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %12 = tensor.empty() : tensor<2x4x16xf32>
    %13 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%12 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16xf32>
    %14 = tensor.empty() : tensor<2x4x16xf32>
    %15 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %11 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%14 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %36 = arith.maximumf %in, %in_7 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16xf32>
    %16 = tensor.empty() : tensor<2x4x16x1xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x16xf32>) outs(%16 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %18 = tensor.empty() : tensor<2x4x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x16x1xf32>) outs(%18 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %20 = tensor.empty() : tensor<2x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %19 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%20 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %36 = arith.subf %in, %in_7 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16x16xf32>
    %22 = tensor.empty() : tensor<2x4x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x16x16xf32>) outs(%22 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 0.000000e+00 : f32
    %24 = tensor.empty() : tensor<2x4x16xf32>
    %25 = linalg.fill ins(%cst_5 : f32) outs(%24 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x16x16xf32>) outs(%25 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_7 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_7[] : tensor<f32>
      %extracted_8 = tensor.extract %from_elements[] : tensor<f32>
      %36 = arith.addf %extracted, %extracted_8 : f32
      %from_elements_9 = tensor.from_elements %36 : tensor<f32>
      %extracted_10 = tensor.extract %from_elements_9[] : tensor<f32>
      linalg.yield %extracted_10 : f32
    } -> tensor<2x4x16xf32>
    %27 = tensor.empty() : tensor<2x4x16x1xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x16xf32>) outs(%27 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %29 = tensor.empty() : tensor<2x4x16x16xf32>
    %30 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x16x1xf32>) outs(%29 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %31 = tensor.empty() : tensor<2x4x16x16xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %30 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%31 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %36 = arith.divf %in, %in_7 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16x16xf32>
    %33 = tensor.empty() : tensor<2x4x16x8xf32>
    %cst_6 = arith.constant 0.000000e+00 : f32
    %34 = linalg.fill ins(%cst_6 : f32) outs(%33 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%32, %arg2 : tensor<2x4x16x16xf32>, tensor<2x4x16x8xf32>) outs(%34 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %36 = arith.mulf %in, %in_7 : f32
      %37 = arith.addf %out, %36 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x16x8xf32>
    return %35 : tensor<2x4x16x8xf32>
  }
  func.func public @half_softmax_float(%arg0: tensor<2x16x4x8xbf16>, %arg1: tensor<2x16x4x8xbf16>, %arg2: tensor<2x16x4x8xbf16>) -> (tensor<2x16x4x8xbf16> {jax.result_info = "result"}) {
    %0 = tensor.empty() : tensor<2x4x16x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %2 = linalg.generic {indexing_maps = [#map11, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x16x4x8xbf16>, tensor<2x16x4x8xbf16>) outs(%1 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: f32):
      %38 = arith.extf %in : bf16 to f32
      %39 = arith.extf %in_7 : bf16 to f32
      %40 = arith.mulf %38, %39 : f32
      %41 = arith.addf %out, %40 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_0 = arith.constant dense<2.500000e-01> : tensor<f32>
    %3 = tensor.empty() : tensor<2x4x16x16xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %5 = tensor.empty() : tensor<2x4x16x16xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%5 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %38 = arith.mulf %in, %in_7 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 0xFF800000 : f32
    %7 = tensor.empty() : tensor<2x4x16xf32>
    %8 = linalg.fill ins(%cst_2 : f32) outs(%7 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x16x16xf32>) outs(%8 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_7 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_7[] : tensor<f32>
      %extracted_8 = tensor.extract %from_elements[] : tensor<f32>
      %38 = arith.maximumf %extracted, %extracted_8 : f32
      %from_elements_9 = tensor.from_elements %38 : tensor<f32>
      %extracted_10 = tensor.extract %from_elements_9[] : tensor<f32>
      linalg.yield %extracted_10 : f32
    } -> tensor<2x4x16xf32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %10 = tensor.empty() : tensor<2x4x16xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%10 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16xf32>
    %12 = tensor.empty() : tensor<2x4x16xf32>
    %13 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %9 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%12 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %38 = arith.maximumf %in, %in_7 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16xf32>
    %14 = tensor.empty() : tensor<2x4x16x1xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x16xf32>) outs(%14 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %16 = tensor.empty() : tensor<2x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x16x1xf32>) outs(%16 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %18 = tensor.empty() : tensor<2x4x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %17 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%18 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %38 = arith.subf %in, %in_7 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16x16xf32>
    %20 = tensor.empty() : tensor<2x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x16x16xf32>) outs(%20 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 0.000000e+00 : f32
    %22 = tensor.empty() : tensor<2x4x16xf32>
    %23 = linalg.fill ins(%cst_5 : f32) outs(%22 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x4x16x16xf32>) outs(%23 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_7 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_7[] : tensor<f32>
      %extracted_8 = tensor.extract %from_elements[] : tensor<f32>
      %38 = arith.addf %extracted, %extracted_8 : f32
      %from_elements_9 = tensor.from_elements %38 : tensor<f32>
      %extracted_10 = tensor.extract %from_elements_9[] : tensor<f32>
      linalg.yield %extracted_10 : f32
    } -> tensor<2x4x16xf32>
    %25 = tensor.empty() : tensor<2x4x16x1xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x16xf32>) outs(%25 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %27 = tensor.empty() : tensor<2x4x16x16xf32>
    %28 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x16x1xf32>) outs(%27 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %29 = tensor.empty() : tensor<2x4x16x16xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %28 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%29 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %38 = arith.divf %in, %in_7 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x16x16xf32>
    %31 = tensor.empty() : tensor<2x4x16x16xbf16>
    %32 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x16x16xf32>) outs(%31 : tensor<2x4x16x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %38 = arith.truncf %in : f32 to bf16
      linalg.yield %38 : bf16
    } -> tensor<2x4x16x16xbf16>
    %33 = tensor.empty() : tensor<2x4x8x16xbf16>
    %cst_6 = arith.constant 0.000000e+00 : bf16
    %34 = linalg.fill ins(%cst_6 : bf16) outs(%33 : tensor<2x4x8x16xbf16>) -> tensor<2x4x8x16xbf16>
    %35 = linalg.generic {indexing_maps = [#map13, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %32 : tensor<2x16x4x8xbf16>, tensor<2x4x16x16xbf16>) outs(%34 : tensor<2x4x8x16xbf16>) {
    ^bb0(%in: bf16, %in_7: bf16, %out: bf16):
      %38 = arith.mulf %in, %in_7 : bf16
      %39 = arith.addf %out, %38 : bf16
      linalg.yield %39 : bf16
    } -> tensor<2x4x8x16xbf16>
    %36 = tensor.empty() : tensor<2x16x4x8xbf16>
    %37 = linalg.generic {indexing_maps = [#map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x8x16xbf16>) outs(%36 : tensor<2x16x4x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x16x4x8xbf16>
    return %37 : tensor<2x16x4x8xbf16>
  }
  func.func public @two_dims(%arg0: tensor<16x8xf32>, %arg1: tensor<16x8xf32>, %arg2: tensor<16x8xf32>) -> (tensor<16x8xf32> {jax.result_info = "result"}) {
    %0 = tensor.empty() : tensor<8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map35, #map17], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<16x8xf32>) outs(%0 : tensor<8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16xf32>
    %2 = tensor.empty() : tensor<16x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %4 = linalg.matmul ins(%arg0, %1 : tensor<16x8xf32>, tensor<8x16xf32>) outs(%3 : tensor<16x16xf32>) -> tensor<16x16xf32>
    %cst_0 = arith.constant dense<2.500000e-01> : tensor<f32>
    %5 = tensor.empty() : tensor<16x16xf32>
    %6 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%5 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x16xf32>
    %7 = tensor.empty() : tensor<16x16xf32>
    %8 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%4, %6 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%7 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %36 = arith.mulf %in, %in_7 : f32
      linalg.yield %36 : f32
    } -> tensor<16x16xf32>
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 0xFF800000 : f32
    %9 = tensor.empty() : tensor<16xf32>
    %10 = linalg.fill ins(%cst_2 : f32) outs(%9 : tensor<16xf32>) -> tensor<16xf32>
    %11 = linalg.generic {indexing_maps = [#map17, #map20], iterator_types = ["parallel", "reduction"]} ins(%8 : tensor<16x16xf32>) outs(%10 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_7 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_7[] : tensor<f32>
      %extracted_8 = tensor.extract %from_elements[] : tensor<f32>
      %36 = arith.maximumf %extracted, %extracted_8 : f32
      %from_elements_9 = tensor.from_elements %36 : tensor<f32>
      %extracted_10 = tensor.extract %from_elements_9[] : tensor<f32>
      linalg.yield %extracted_10 : f32
    } -> tensor<16xf32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %12 = tensor.empty() : tensor<16xf32>
    %13 = linalg.generic {indexing_maps = [#map36, #map19], iterator_types = ["parallel"]} ins(%cst_3 : tensor<f32>) outs(%12 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16xf32>
    %14 = tensor.empty() : tensor<16xf32>
    %15 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel"]} ins(%13, %11 : tensor<16xf32>, tensor<16xf32>) outs(%14 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %36 = arith.maximumf %in, %in_7 : f32
      linalg.yield %36 : f32
    } -> tensor<16xf32>
    %16 = tensor.empty() : tensor<16x1xf32>
    %17 = linalg.generic {indexing_maps = [#map20, #map17], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<16xf32>) outs(%16 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %18 = tensor.empty() : tensor<16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map23, #map17], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<16x1xf32>) outs(%18 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x16xf32>
    %20 = tensor.empty() : tensor<16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%8, %19 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%20 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %36 = arith.subf %in, %in_7 : f32
      linalg.yield %36 : f32
    } -> tensor<16x16xf32>
    %22 = tensor.empty() : tensor<16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<16x16xf32>) outs(%22 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<16x16xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 0.000000e+00 : f32
    %24 = tensor.empty() : tensor<16xf32>
    %25 = linalg.fill ins(%cst_5 : f32) outs(%24 : tensor<16xf32>) -> tensor<16xf32>
    %26 = linalg.generic {indexing_maps = [#map17, #map20], iterator_types = ["parallel", "reduction"]} ins(%23 : tensor<16x16xf32>) outs(%25 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_7 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_7[] : tensor<f32>
      %extracted_8 = tensor.extract %from_elements[] : tensor<f32>
      %36 = arith.addf %extracted, %extracted_8 : f32
      %from_elements_9 = tensor.from_elements %36 : tensor<f32>
      %extracted_10 = tensor.extract %from_elements_9[] : tensor<f32>
      linalg.yield %extracted_10 : f32
    } -> tensor<16xf32>
    %27 = tensor.empty() : tensor<16x1xf32>
    %28 = linalg.generic {indexing_maps = [#map20, #map17], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<16xf32>) outs(%27 : tensor<16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1xf32>
    %29 = tensor.empty() : tensor<16x16xf32>
    %30 = linalg.generic {indexing_maps = [#map23, #map17], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<16x1xf32>) outs(%29 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x16xf32>
    %31 = tensor.empty() : tensor<16x16xf32>
    %32 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%23, %30 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%31 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %36 = arith.divf %in, %in_7 : f32
      linalg.yield %36 : f32
    } -> tensor<16x16xf32>
    %33 = tensor.empty() : tensor<16x8xf32>
    %cst_6 = arith.constant 0.000000e+00 : f32
    %34 = linalg.fill ins(%cst_6 : f32) outs(%33 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %35 = linalg.matmul ins(%32, %arg2 : tensor<16x16xf32>, tensor<16x8xf32>) outs(%34 : tensor<16x8xf32>) -> tensor<16x8xf32>
    return %35 : tensor<16x8xf32>
  }
}
