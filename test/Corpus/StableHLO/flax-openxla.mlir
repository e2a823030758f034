// flax-openxla.mlir: made by jax_forms.py; do not edit.
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
#map10 = affine_map<(d0, d1, d2) -> ()>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map19 = affine_map<(d0) -> (d0)>
#map20 = affine_map<(d0, d1) -> (d1)>
#map21 = affine_map<(d0, d1) -> (d0, d1)>
#map22 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map23 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map24 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map25 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map26 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map27 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module {
  func.func public @self_attention(%arg0: tensor<4x8xf32>, %arg1: tensor<32x4x8xf32>, %arg2: tensor<32xf32>, %arg3: tensor<4x8x32xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<32x4x8xf32>, %arg6: tensor<4x8xf32>, %arg7: tensor<32x4x8xf32>, %arg8: tensor<2x16x32xf32>) -> (tensor<2x16x32xf32> {jax.result_info = "result"}) {
    %0 = tensor.empty() : tensor<2x16x4x8xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x16x4x8xf32>) -> tensor<2x16x4x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg8, %arg5 : tensor<2x16x32xf32>, tensor<32x4x8xf32>) outs(%1 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %68 = arith.mulf %in, %in_15 : f32
      %69 = arith.addf %out, %68 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x4x8xf32>
    %expanded = tensor.expand_shape %arg4 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %3 = tensor.empty() : tensor<2x16x4x8xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x4x8xf32>) outs(%3 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %5 = tensor.empty() : tensor<2x16x4x8xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%5 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %68 = arith.addf %in, %in_15 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x4x8xf32>
    %7 = tensor.empty() : tensor<2x16x4x8xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<2x16x4x8xf32>) -> tensor<2x16x4x8xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg8, %arg1 : tensor<2x16x32xf32>, tensor<32x4x8xf32>) outs(%8 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %68 = arith.mulf %in, %in_15 : f32
      %69 = arith.addf %out, %68 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x4x8xf32>
    %expanded_1 = tensor.expand_shape %arg0 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %10 = tensor.empty() : tensor<2x16x4x8xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1 : tensor<1x1x4x8xf32>) outs(%10 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %12 = tensor.empty() : tensor<2x16x4x8xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %11 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%12 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %68 = arith.addf %in, %in_15 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x4x8xf32>
    %14 = tensor.empty() : tensor<2x16x4x8xf32>
    %cst_2 = arith.constant 0.000000e+00 : f32
    %15 = linalg.fill ins(%cst_2 : f32) outs(%14 : tensor<2x16x4x8xf32>) -> tensor<2x16x4x8xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg8, %arg7 : tensor<2x16x32xf32>, tensor<32x4x8xf32>) outs(%15 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %68 = arith.mulf %in, %in_15 : f32
      %69 = arith.addf %out, %68 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x4x8xf32>
    %expanded_3 = tensor.expand_shape %arg6 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %17 = tensor.empty() : tensor<2x16x4x8xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<1x1x4x8xf32>) outs(%17 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %19 = tensor.empty() : tensor<2x16x4x8xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %18 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%19 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %68 = arith.addf %in, %in_15 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x4x8xf32>
    %cst_4 = arith.constant dense<8.000000e+00> : tensor<f32>
    %21 = tensor.empty() : tensor<f32>
    %cst_5 = arith.constant 8.000000e+00 : f32
    %22 = linalg.generic {indexing_maps = [#map5], iterator_types = []} outs(%21 : tensor<f32>) {
    ^bb0(%out: f32):
      %68 = math.sqrt %cst_5 : f32
      linalg.yield %68 : f32
    } -> tensor<f32>
    %23 = tensor.empty() : tensor<f32>
    %24 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%22 : tensor<f32>) outs(%23 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<f32>
    %25 = tensor.empty() : tensor<2x16x4x8xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<f32>) outs(%25 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %27 = tensor.empty() : tensor<2x16x4x8xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %26 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%27 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %68 = arith.divf %in, %in_15 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x4x8xf32>
    %29 = tensor.empty() : tensor<2x4x16x16xf32>
    %cst_6 = arith.constant 0.000000e+00 : f32
    %30 = linalg.fill ins(%cst_6 : f32) outs(%29 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%28, %13 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%30 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %68 = arith.mulf %in, %in_15 : f32
      %69 = arith.addf %out, %68 : f32
      linalg.yield %69 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_7 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_8 = arith.constant 0xFF800000 : f32
    %32 = tensor.empty() : tensor<2x4x16xf32>
    %33 = linalg.fill ins(%cst_8 : f32) outs(%32 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x4x16x16xf32>) outs(%33 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_15 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_15[] : tensor<f32>
      %extracted_16 = tensor.extract %from_elements[] : tensor<f32>
      %68 = arith.maximumf %extracted, %extracted_16 : f32
      %from_elements_17 = tensor.from_elements %68 : tensor<f32>
      %extracted_18 = tensor.extract %from_elements_17[] : tensor<f32>
      linalg.yield %extracted_18 : f32
    } -> tensor<2x4x16xf32>
    %cst_9 = arith.constant dense<0xFF800000> : tensor<f32>
    %35 = tensor.empty() : tensor<2x4x16xf32>
    %36 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%35 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16xf32>
    %37 = tensor.empty() : tensor<2x4x16xf32>
    %38 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %34 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%37 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %68 = arith.maximumf %in, %in_15 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x16xf32>
    %39 = tensor.empty() : tensor<2x4x16x1xf32>
    %40 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x4x16xf32>) outs(%39 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %41 = tensor.empty() : tensor<2x4x16x16xf32>
    %42 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x16x1xf32>) outs(%41 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %43 = tensor.empty() : tensor<2x4x16x16xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %42 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%43 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %68 = arith.subf %in, %in_15 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x16x16xf32>
    %45 = tensor.empty() : tensor<2x4x16x16xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x16x16xf32>) outs(%45 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = math.exp %in : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_10 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_11 = arith.constant 0.000000e+00 : f32
    %47 = tensor.empty() : tensor<2x4x16xf32>
    %48 = linalg.fill ins(%cst_11 : f32) outs(%47 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x4x16x16xf32>) outs(%48 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_15 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_15[] : tensor<f32>
      %extracted_16 = tensor.extract %from_elements[] : tensor<f32>
      %68 = arith.addf %extracted, %extracted_16 : f32
      %from_elements_17 = tensor.from_elements %68 : tensor<f32>
      %extracted_18 = tensor.extract %from_elements_17[] : tensor<f32>
      linalg.yield %extracted_18 : f32
    } -> tensor<2x4x16xf32>
    %50 = tensor.empty() : tensor<2x4x16x1xf32>
    %51 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x16xf32>) outs(%50 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %52 = tensor.empty() : tensor<2x4x16x16xf32>
    %53 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x4x16x1xf32>) outs(%52 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %54 = tensor.empty() : tensor<2x4x16x16xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %53 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%54 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %68 = arith.divf %in, %in_15 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x16x16xf32>
    %56 = tensor.empty() : tensor<2x4x8x16xf32>
    %cst_12 = arith.constant 0.000000e+00 : f32
    %57 = linalg.fill ins(%cst_12 : f32) outs(%56 : tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
    %58 = linalg.generic {indexing_maps = [#map13, #map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20, %55 : tensor<2x16x4x8xf32>, tensor<2x4x16x16xf32>) outs(%57 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %68 = arith.mulf %in, %in_15 : f32
      %69 = arith.addf %out, %68 : f32
      linalg.yield %69 : f32
    } -> tensor<2x4x8x16xf32>
    %59 = tensor.empty() : tensor<2x16x4x8xf32>
    %60 = linalg.generic {indexing_maps = [#map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x4x8x16xf32>) outs(%59 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %61 = tensor.empty() : tensor<2x16x32xf32>
    %cst_13 = arith.constant 0.000000e+00 : f32
    %62 = linalg.fill ins(%cst_13 : f32) outs(%61 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %63 = linalg.generic {indexing_maps = [#map14, #map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%60, %arg3 : tensor<2x16x4x8xf32>, tensor<4x8x32xf32>) outs(%62 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %68 = arith.mulf %in, %in_15 : f32
      %69 = arith.addf %out, %68 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x32xf32>
    %expanded_14 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [1, 1, 32] : tensor<32xf32> into tensor<1x1x32xf32>
    %64 = tensor.empty() : tensor<2x16x32xf32>
    %65 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x32xf32>) outs(%64 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x32xf32>
    %66 = tensor.empty() : tensor<2x16x32xf32>
    %67 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %65 : tensor<2x16x32xf32>, tensor<2x16x32xf32>) outs(%66 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %68 = arith.addf %in, %in_15 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x32xf32>
    return %67 : tensor<2x16x32xf32>
  }
  func.func public @self_attention_causal(%arg0: tensor<4x8xf32>, %arg1: tensor<32x4x8xf32>, %arg2: tensor<32xf32>, %arg3: tensor<4x8x32xf32>, %arg4: tensor<4x8xf32>, %arg5: tensor<32x4x8xf32>, %arg6: tensor<4x8xf32>, %arg7: tensor<32x4x8xf32>, %arg8: tensor<2x16x32xf32>) -> (tensor<2x16x32xf32> {jax.result_info = "result"}) {
    %0 = tensor.empty() : tensor<16xi32>
    %1 = linalg.generic {indexing_maps = [#map19], iterator_types = ["parallel"]} outs(%0 : tensor<16xi32>) {
    ^bb0(%out: i32):
      %85 = linalg.index 0 : index
      %86 = arith.index_cast %85 : index to i32
      linalg.yield %86 : i32
    } -> tensor<16xi32>
    %2 = tensor.empty() : tensor<2x16xi32>
    %3 = linalg.generic {indexing_maps = [#map20, #map21], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<16xi32>) outs(%2 : tensor<2x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x16xi32>
    %4 = tensor.empty() : tensor<2x16x1xi32>
    %5 = linalg.generic {indexing_maps = [#map22, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x16xi32>) outs(%4 : tensor<2x16x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x16x1xi32>
    %6 = tensor.empty() : tensor<2x1x16xi32>
    %7 = linalg.generic {indexing_maps = [#map23, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x16xi32>) outs(%6 : tensor<2x1x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x16xi32>
    %8 = tensor.empty() : tensor<2x16x16xi32>
    %9 = linalg.generic {indexing_maps = [#map24, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x16x1xi32>) outs(%8 : tensor<2x16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x16x16xi32>
    %10 = tensor.empty() : tensor<2x16x16xi32>
    %11 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x1x16xi32>) outs(%10 : tensor<2x16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x16x16xi32>
    %12 = tensor.empty() : tensor<2x16x16xi1>
    %13 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %11 : tensor<2x16x16xi32>, tensor<2x16x16xi32>) outs(%12 : tensor<2x16x16xi1>) {
    ^bb0(%in: i32, %in_16: i32, %out: i1):
      %85 = arith.cmpi sge, %in, %in_16 : i32
      linalg.yield %85 : i1
    } -> tensor<2x16x16xi1>
    %14 = tensor.empty() : tensor<2x1x16x16xi1>
    %15 = linalg.generic {indexing_maps = [#map26, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x16x16xi1>) outs(%14 : tensor<2x1x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x16x16xi1>
    %16 = tensor.empty() : tensor<2x16x4x8xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x16x4x8xf32>) -> tensor<2x16x4x8xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg8, %arg5 : tensor<2x16x32xf32>, tensor<32x4x8xf32>) outs(%17 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %85 = arith.mulf %in, %in_16 : f32
      %86 = arith.addf %out, %85 : f32
      linalg.yield %86 : f32
    } -> tensor<2x16x4x8xf32>
    %expanded = tensor.expand_shape %arg4 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %19 = tensor.empty() : tensor<2x16x4x8xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x4x8xf32>) outs(%19 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %21 = tensor.empty() : tensor<2x16x4x8xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%21 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %85 = arith.addf %in, %in_16 : f32
      linalg.yield %85 : f32
    } -> tensor<2x16x4x8xf32>
    %23 = tensor.empty() : tensor<2x16x4x8xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<2x16x4x8xf32>) -> tensor<2x16x4x8xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg8, %arg1 : tensor<2x16x32xf32>, tensor<32x4x8xf32>) outs(%24 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %85 = arith.mulf %in, %in_16 : f32
      %86 = arith.addf %out, %85 : f32
      linalg.yield %86 : f32
    } -> tensor<2x16x4x8xf32>
    %expanded_1 = tensor.expand_shape %arg0 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %26 = tensor.empty() : tensor<2x16x4x8xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1 : tensor<1x1x4x8xf32>) outs(%26 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %28 = tensor.empty() : tensor<2x16x4x8xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %27 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%28 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %85 = arith.addf %in, %in_16 : f32
      linalg.yield %85 : f32
    } -> tensor<2x16x4x8xf32>
    %30 = tensor.empty() : tensor<2x16x4x8xf32>
    %cst_2 = arith.constant 0.000000e+00 : f32
    %31 = linalg.fill ins(%cst_2 : f32) outs(%30 : tensor<2x16x4x8xf32>) -> tensor<2x16x4x8xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg8, %arg7 : tensor<2x16x32xf32>, tensor<32x4x8xf32>) outs(%31 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %85 = arith.mulf %in, %in_16 : f32
      %86 = arith.addf %out, %85 : f32
      linalg.yield %86 : f32
    } -> tensor<2x16x4x8xf32>
    %expanded_3 = tensor.expand_shape %arg6 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %33 = tensor.empty() : tensor<2x16x4x8xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<1x1x4x8xf32>) outs(%33 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %35 = tensor.empty() : tensor<2x16x4x8xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %34 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%35 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %85 = arith.addf %in, %in_16 : f32
      linalg.yield %85 : f32
    } -> tensor<2x16x4x8xf32>
    %cst_4 = arith.constant dense<8.000000e+00> : tensor<f32>
    %37 = tensor.empty() : tensor<f32>
    %cst_5 = arith.constant 8.000000e+00 : f32
    %38 = linalg.generic {indexing_maps = [#map5], iterator_types = []} outs(%37 : tensor<f32>) {
    ^bb0(%out: f32):
      %85 = math.sqrt %cst_5 : f32
      linalg.yield %85 : f32
    } -> tensor<f32>
    %39 = tensor.empty() : tensor<f32>
    %40 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%38 : tensor<f32>) outs(%39 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<f32>
    %41 = tensor.empty() : tensor<2x16x4x8xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<f32>) outs(%41 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %43 = tensor.empty() : tensor<2x16x4x8xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %42 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%43 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %85 = arith.divf %in, %in_16 : f32
      linalg.yield %85 : f32
    } -> tensor<2x16x4x8xf32>
    %45 = tensor.empty() : tensor<2x4x16x16xf32>
    %cst_6 = arith.constant 0.000000e+00 : f32
    %46 = linalg.fill ins(%cst_6 : f32) outs(%45 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %47 = linalg.generic {indexing_maps = [#map7, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%44, %29 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%46 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %85 = arith.mulf %in, %in_16 : f32
      %86 = arith.addf %out, %85 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_7 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %48 = call @self_attention_causal._where(%15, %47, %cst_7) : (tensor<2x1x16x16xi1>, tensor<2x4x16x16xf32>, tensor<f32>) -> tensor<2x4x16x16xf32>
    %cst_8 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_9 = arith.constant 0xFF800000 : f32
    %49 = tensor.empty() : tensor<2x4x16xf32>
    %50 = linalg.fill ins(%cst_9 : f32) outs(%49 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<2x4x16x16xf32>) outs(%50 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_16 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_16[] : tensor<f32>
      %extracted_17 = tensor.extract %from_elements[] : tensor<f32>
      %85 = arith.maximumf %extracted, %extracted_17 : f32
      %from_elements_18 = tensor.from_elements %85 : tensor<f32>
      %extracted_19 = tensor.extract %from_elements_18[] : tensor<f32>
      linalg.yield %extracted_19 : f32
    } -> tensor<2x4x16xf32>
    %cst_10 = arith.constant dense<0xFF800000> : tensor<f32>
    %52 = tensor.empty() : tensor<2x4x16xf32>
    %53 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%52 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16xf32>
    %54 = tensor.empty() : tensor<2x4x16xf32>
    %55 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %51 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%54 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %85 = arith.maximumf %in, %in_16 : f32
      linalg.yield %85 : f32
    } -> tensor<2x4x16xf32>
    %56 = tensor.empty() : tensor<2x4x16x1xf32>
    %57 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x16xf32>) outs(%56 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %58 = tensor.empty() : tensor<2x4x16x16xf32>
    %59 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x4x16x1xf32>) outs(%58 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %60 = tensor.empty() : tensor<2x4x16x16xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %59 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%60 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %85 = arith.subf %in, %in_16 : f32
      linalg.yield %85 : f32
    } -> tensor<2x4x16x16xf32>
    %62 = tensor.empty() : tensor<2x4x16x16xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x4x16x16xf32>) outs(%62 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %85 = math.exp %in : f32
      linalg.yield %85 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_11 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_12 = arith.constant 0.000000e+00 : f32
    %64 = tensor.empty() : tensor<2x4x16xf32>
    %65 = linalg.fill ins(%cst_12 : f32) outs(%64 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<2x4x16x16xf32>) outs(%65 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_16 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_16[] : tensor<f32>
      %extracted_17 = tensor.extract %from_elements[] : tensor<f32>
      %85 = arith.addf %extracted, %extracted_17 : f32
      %from_elements_18 = tensor.from_elements %85 : tensor<f32>
      %extracted_19 = tensor.extract %from_elements_18[] : tensor<f32>
      linalg.yield %extracted_19 : f32
    } -> tensor<2x4x16xf32>
    %67 = tensor.empty() : tensor<2x4x16x1xf32>
    %68 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x4x16xf32>) outs(%67 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %69 = tensor.empty() : tensor<2x4x16x16xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x4x16x1xf32>) outs(%69 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %71 = tensor.empty() : tensor<2x4x16x16xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %70 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%71 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %85 = arith.divf %in, %in_16 : f32
      linalg.yield %85 : f32
    } -> tensor<2x4x16x16xf32>
    %73 = tensor.empty() : tensor<2x4x8x16xf32>
    %cst_13 = arith.constant 0.000000e+00 : f32
    %74 = linalg.fill ins(%cst_13 : f32) outs(%73 : tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
    %75 = linalg.generic {indexing_maps = [#map13, #map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%36, %72 : tensor<2x16x4x8xf32>, tensor<2x4x16x16xf32>) outs(%74 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %85 = arith.mulf %in, %in_16 : f32
      %86 = arith.addf %out, %85 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x8x16xf32>
    %76 = tensor.empty() : tensor<2x16x4x8xf32>
    %77 = linalg.generic {indexing_maps = [#map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<2x4x8x16xf32>) outs(%76 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %78 = tensor.empty() : tensor<2x16x32xf32>
    %cst_14 = arith.constant 0.000000e+00 : f32
    %79 = linalg.fill ins(%cst_14 : f32) outs(%78 : tensor<2x16x32xf32>) -> tensor<2x16x32xf32>
    %80 = linalg.generic {indexing_maps = [#map14, #map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%77, %arg3 : tensor<2x16x4x8xf32>, tensor<4x8x32xf32>) outs(%79 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %85 = arith.mulf %in, %in_16 : f32
      %86 = arith.addf %out, %85 : f32
      linalg.yield %86 : f32
    } -> tensor<2x16x32xf32>
    %expanded_15 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [1, 1, 32] : tensor<32xf32> into tensor<1x1x32xf32>
    %81 = tensor.empty() : tensor<2x16x32xf32>
    %82 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x32xf32>) outs(%81 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x32xf32>
    %83 = tensor.empty() : tensor<2x16x32xf32>
    %84 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %82 : tensor<2x16x32xf32>, tensor<2x16x32xf32>) outs(%83 : tensor<2x16x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %85 = arith.addf %in, %in_16 : f32
      linalg.yield %85 : f32
    } -> tensor<2x16x32xf32>
    return %84 : tensor<2x16x32xf32>
  }
  func.func private @self_attention_causal._where(%arg0: tensor<2x1x16x16xi1>, %arg1: tensor<2x4x16x16xf32>, %arg2: tensor<f32>) -> tensor<2x4x16x16xf32> {
    %0 = tensor.empty() : tensor<2x4x16x16xi1>
    %1 = linalg.generic {indexing_maps = [#map27, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x1x16x16xi1>) outs(%0 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %2 = tensor.empty() : tensor<2x4x16x16xf32>
    %3 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%2 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %4 = tensor.empty() : tensor<2x4x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg1, %3 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%4 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %6 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<2x4x16x16xf32>
    return %5 : tensor<2x4x16x16xf32>
  }
}
