// gradients-openxla.mlir: made by jax_forms.py; do not edit.
#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map13 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d4, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d5, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d0, d3, d4)>
#map21 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d4, d5)>
#map22 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d0, d1, d5, d3)>
#map23 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map26 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map27 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d4, d5, d2)>
#map28 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5, d3)>
#map29 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map30 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d5)>
#map31 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d4)>
#map32 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map33 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map34 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3, d0)>
#map35 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map36 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map37 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map38 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map39 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map40 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2)>
#map41 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map42 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map43 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map44 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map45 = affine_map<(d0, d1, d2) -> ()>
#map46 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map47 = affine_map<() -> ()>
#map48 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map49 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d3)>
module {
  func.func public @library_causal(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>, %arg3: tensor<2x16x4x8xf32>) -> (tensor<2x16x4x8xf32> {jax.result_info = "result[0]"}, tensor<2x16x4x8xf32> {jax.result_info = "result[1]"}, tensor<2x16x4x8xf32> {jax.result_info = "result[2]"}, tensor<2x16x4x8xf32> {jax.result_info = "result[3]"}) {
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %0 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x16x1x16xf32>) -> tensor<2x4x16x1x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x16x4x1x8xf32>, tensor<2x16x4x8xf32>) outs(%1 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %111 = arith.mulf %in, %in_23 : f32
      %112 = arith.addf %out, %111 : f32
      linalg.yield %112 : f32
    } -> tensor<2x4x16x1x16xf32>
    %cst_0 = arith.constant dense<0.353553385> : tensor<f32>
    %3 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %5 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x4x16x1x16xf32>, tensor<2x4x16x1x16xf32>) outs(%5 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %111 = arith.mulf %in, %in_23 : f32
      linalg.yield %111 : f32
    } -> tensor<2x4x16x1x16xf32>
    %cst_1 = arith.constant dense<true> : tensor<i1>
    %7 = tensor.empty() : tensor<2x4x16x16xi1>
    %8 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<i1>) outs(%7 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %9 = tensor.empty() : tensor<16x16xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i1>) outs(%9 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<16x16xi1>
    %11 = call @library_causal.tril(%10) : (tensor<16x16xi1>) -> tensor<16x16xi1>
    %12 = tensor.empty() : tensor<1x1x16x16xi1>
    %13 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<16x16xi1>) outs(%12 : tensor<1x1x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x16x16xi1>
    %14 = tensor.empty() : tensor<2x4x16x16xi1>
    %15 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<1x1x16x16xi1>) outs(%14 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x16x16xi1>
    %16 = tensor.empty() : tensor<2x4x16x16xi1>
    %17 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %15 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xi1>) outs(%16 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: i1, %in_23: i1, %out: i1):
      %111 = arith.andi %in, %in_23 : i1
      linalg.yield %111 : i1
    } -> tensor<2x4x16x16xi1>
    %cst_3 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %18:2 = call @library_causal._where(%17, %6, %cst_3) : (tensor<2x4x16x16xi1>, tensor<2x4x16x1x16xf32>, tensor<f32>) -> (tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xi1>)
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant 0xFF800000 : f32
    %19 = tensor.empty() : tensor<1x2x4x16xf32>
    %20 = linalg.fill ins(%cst_5 : f32) outs(%19 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%18#0 : tensor<1x2x4x16x16xf32>) outs(%20 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_23 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_23[] : tensor<f32>
      %extracted_24 = tensor.extract %from_elements[] : tensor<f32>
      %111 = arith.maximumf %extracted, %extracted_24 : f32
      %from_elements_25 = tensor.from_elements %111 : tensor<f32>
      %extracted_26 = tensor.extract %from_elements_25[] : tensor<f32>
      linalg.yield %extracted_26 : f32
    } -> tensor<1x2x4x16xf32>
    %cst_6 = arith.constant dense<0xFF800000> : tensor<f32>
    %22 = tensor.empty() : tensor<1x2x4x16xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%22 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16xf32>
    %24 = tensor.empty() : tensor<1x2x4x16xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %21 : tensor<1x2x4x16xf32>, tensor<1x2x4x16xf32>) outs(%24 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %111 = arith.maximumf %in, %in_23 : f32
      linalg.yield %111 : f32
    } -> tensor<1x2x4x16xf32>
    %26 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %27 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x2x4x16xf32>) outs(%26 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x1xf32>
    %28 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %29 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x2x4x16x1xf32>) outs(%28 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %30 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18#0, %29 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%30 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %111 = arith.subf %in, %in_23 : f32
      linalg.yield %111 : f32
    } -> tensor<1x2x4x16x16xf32>
    %32 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x2x4x16x16xf32>) outs(%32 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = math.exp %in : f32
      linalg.yield %111 : f32
    } -> tensor<1x2x4x16x16xf32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant 0.000000e+00 : f32
    %34 = tensor.empty() : tensor<1x2x4x16xf32>
    %35 = linalg.fill ins(%cst_8 : f32) outs(%34 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<1x2x4x16x16xf32>) outs(%35 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_23 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_23[] : tensor<f32>
      %extracted_24 = tensor.extract %from_elements[] : tensor<f32>
      %111 = arith.addf %extracted, %extracted_24 : f32
      %from_elements_25 = tensor.from_elements %111 : tensor<f32>
      %extracted_26 = tensor.extract %from_elements_25[] : tensor<f32>
      linalg.yield %extracted_26 : f32
    } -> tensor<1x2x4x16xf32>
    %37 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %38 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x2x4x16xf32>) outs(%37 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x1xf32>
    %39 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %40 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x2x4x16x1xf32>) outs(%39 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %41 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%33, %40 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%41 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %111 = arith.divf %in, %in_23 : f32
      linalg.yield %111 : f32
    } -> tensor<1x2x4x16x16xf32>
    %43 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38, %38 : tensor<1x2x4x16x1xf32>, tensor<1x2x4x16x1xf32>) outs(%43 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %111 = arith.mulf %in, %in_23 : f32
      linalg.yield %111 : f32
    } -> tensor<1x2x4x16x1xf32>
    %cst_9 = arith.constant dense<1.000000e+00> : tensor<f32>
    %45 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%45 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x1xf32>
    %47 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%46, %44 : tensor<1x2x4x16x1xf32>, tensor<1x2x4x16x1xf32>) outs(%47 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %111 = arith.divf %in, %in_23 : f32
      linalg.yield %111 : f32
    } -> tensor<1x2x4x16x1xf32>
    %49 = tensor.empty() : tensor<2x4x8x1x16xf32>
    %cst_10 = arith.constant 0.000000e+00 : f32
    %50 = linalg.fill ins(%cst_10 : f32) outs(%49 : tensor<2x4x8x1x16xf32>) -> tensor<2x4x8x1x16xf32>
    %51 = linalg.generic {indexing_maps = [#map13, #map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %42 : tensor<2x16x4x8xf32>, tensor<1x2x4x16x16xf32>) outs(%50 : tensor<2x4x8x1x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %111 = arith.mulf %in, %in_23 : f32
      %112 = arith.addf %out, %111 : f32
      linalg.yield %112 : f32
    } -> tensor<2x4x8x1x16xf32>
    %52 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %53 = linalg.generic {indexing_maps = [#map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x4x8x1x16xf32>) outs(%52 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %54 = tensor.empty() : tensor<2x16x4x1x8xf32>
    %55 = linalg.generic {indexing_maps = [#map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<1x2x16x4x8xf32>) outs(%54 : tensor<2x16x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x1x8xf32>
    %collapsed = tensor.collapse_shape %55 [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xf32> into tensor<2x16x4x8xf32>
    %expanded_11 = tensor.expand_shape %arg3 [[0], [1], [2], [3, 4]] output_shape [2, 16, 4, 1, 8] : tensor<2x16x4x8xf32> into tensor<2x16x4x1x8xf32>
    %56 = tensor.empty() : tensor<1x2x16x4x8xf32>
    %57 = linalg.generic {indexing_maps = [#map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x16x4x1x8xf32>) outs(%56 : tensor<1x2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x16x4x8xf32>
    %58 = tensor.empty() : tensor<2x4x8x1x16xf32>
    %59 = linalg.generic {indexing_maps = [#map18, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x2x16x4x8xf32>) outs(%58 : tensor<2x4x8x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x1x16xf32>
    %60 = tensor.empty() : tensor<2x4x1x16x16xf32>
    %cst_12 = arith.constant 0.000000e+00 : f32
    %61 = linalg.fill ins(%cst_12 : f32) outs(%60 : tensor<2x4x1x16x16xf32>) -> tensor<2x4x1x16x16xf32>
    %62 = linalg.generic {indexing_maps = [#map19, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%59, %arg2 : tensor<2x4x8x1x16xf32>, tensor<2x16x4x8xf32>) outs(%61 : tensor<2x4x1x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %111 = arith.mulf %in, %in_23 : f32
      %112 = arith.addf %out, %111 : f32
      linalg.yield %112 : f32
    } -> tensor<2x4x1x16x16xf32>
    %63 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %64 = linalg.generic {indexing_maps = [#map20, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x4x1x16x16xf32>) outs(%63 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %65 = tensor.empty() : tensor<2x4x8x16xf32>
    %cst_13 = arith.constant 0.000000e+00 : f32
    %66 = linalg.fill ins(%cst_13 : f32) outs(%65 : tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
    %67 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%59, %42 : tensor<2x4x8x1x16xf32>, tensor<1x2x4x16x16xf32>) outs(%66 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %111 = arith.mulf %in, %in_23 : f32
      %112 = arith.addf %out, %111 : f32
      linalg.yield %112 : f32
    } -> tensor<2x4x8x16xf32>
    %68 = tensor.empty() : tensor<2x16x4x8xf32>
    %69 = linalg.generic {indexing_maps = [#map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x4x8x16xf32>) outs(%68 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %70 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %71 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x2x4x16x1xf32>) outs(%70 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %72 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%64, %71 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%72 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %111 = arith.mulf %in, %in_23 : f32
      linalg.yield %111 : f32
    } -> tensor<1x2x4x16x16xf32>
    %74 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %75 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%73, %33 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%74 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %111 = arith.mulf %in, %in_23 : f32
      linalg.yield %111 : f32
    } -> tensor<1x2x4x16x16xf32>
    %cst_14 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_15 = arith.constant 0.000000e+00 : f32
    %76 = tensor.empty() : tensor<1x2x4x16xf32>
    %77 = linalg.fill ins(%cst_15 : f32) outs(%76 : tensor<1x2x4x16xf32>) -> tensor<1x2x4x16xf32>
    %78 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<1x2x4x16x16xf32>) outs(%77 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_23 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_23[] : tensor<f32>
      %extracted_24 = tensor.extract %from_elements[] : tensor<f32>
      %111 = arith.addf %extracted, %extracted_24 : f32
      %from_elements_25 = tensor.from_elements %111 : tensor<f32>
      %extracted_26 = tensor.extract %from_elements_25[] : tensor<f32>
      linalg.yield %extracted_26 : f32
    } -> tensor<1x2x4x16xf32>
    %expanded_16 = tensor.expand_shape %78 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, 16, 1] : tensor<1x2x4x16xf32> into tensor<1x2x4x16x1xf32>
    %79 = tensor.empty() : tensor<1x2x4x16x1xf32>
    %80 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x2x4x16x1xf32>) outs(%79 : tensor<1x2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %111 = arith.negf %in : f32
      linalg.yield %111 : f32
    } -> tensor<1x2x4x16x1xf32>
    %81 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %82 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x2x4x16x1xf32>) outs(%81 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %83 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %84 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%64, %82 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%83 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %111 = arith.divf %in, %in_23 : f32
      linalg.yield %111 : f32
    } -> tensor<1x2x4x16x16xf32>
    %cst_17 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_18 = arith.constant 0.000000e+00 : f32
    %85 = tensor.empty() : tensor<2x4x16xf32>
    %86 = linalg.fill ins(%cst_18 : f32) outs(%85 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %87 = linalg.generic {indexing_maps = [#map16, #map25], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%80 : tensor<1x2x4x16x1xf32>) outs(%86 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_23 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_23[] : tensor<f32>
      %extracted_24 = tensor.extract %from_elements[] : tensor<f32>
      %111 = arith.addf %extracted, %extracted_24 : f32
      %from_elements_25 = tensor.from_elements %111 : tensor<f32>
      %extracted_26 = tensor.extract %from_elements_25[] : tensor<f32>
      linalg.yield %extracted_26 : f32
    } -> tensor<2x4x16xf32>
    %88 = tensor.empty() : tensor<1x2x4x16xf32>
    %89 = linalg.generic {indexing_maps = [#map26, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<2x4x16xf32>) outs(%88 : tensor<1x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16xf32>
    %90 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %91 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<1x2x4x16xf32>) outs(%90 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %92 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %93 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%84, %91 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%92 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %111 = arith.addf %in, %in_23 : f32
      linalg.yield %111 : f32
    } -> tensor<1x2x4x16x16xf32>
    %94 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %95 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%93, %33 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%94 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %111 = arith.mulf %in, %in_23 : f32
      linalg.yield %111 : f32
    } -> tensor<1x2x4x16x16xf32>
    %96 = call @library_causal._where_0(%18#1, %95) : (tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>) -> tensor<2x4x16x1x16xf32>
    %cst_19 = arith.constant dense<0.353553385> : tensor<f32>
    %97 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %98 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_19 : tensor<f32>) outs(%97 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    %99 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %100 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%96, %98 : tensor<2x4x16x1x16xf32>, tensor<2x4x16x1x16xf32>) outs(%99 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %111 = arith.mulf %in, %in_23 : f32
      linalg.yield %111 : f32
    } -> tensor<2x4x16x1x16xf32>
    %101 = tensor.empty() : tensor<2x4x16x8xf32>
    %cst_20 = arith.constant 0.000000e+00 : f32
    %102 = linalg.fill ins(%cst_20 : f32) outs(%101 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
    %103 = linalg.generic {indexing_maps = [#map27, #map28, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%100, %expanded : tensor<2x4x16x1x16xf32>, tensor<2x16x4x1x8xf32>) outs(%102 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %111 = arith.mulf %in, %in_23 : f32
      %112 = arith.addf %out, %111 : f32
      linalg.yield %112 : f32
    } -> tensor<2x4x16x8xf32>
    %104 = tensor.empty() : tensor<2x16x4x8xf32>
    %105 = linalg.generic {indexing_maps = [#map29, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<2x4x16x8xf32>) outs(%104 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %106 = tensor.empty() : tensor<2x4x16x1x8xf32>
    %cst_21 = arith.constant 0.000000e+00 : f32
    %107 = linalg.fill ins(%cst_21 : f32) outs(%106 : tensor<2x4x16x1x8xf32>) -> tensor<2x4x16x1x8xf32>
    %108 = linalg.generic {indexing_maps = [#map30, #map31, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%100, %arg1 : tensor<2x4x16x1x16xf32>, tensor<2x16x4x8xf32>) outs(%107 : tensor<2x4x16x1x8xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %111 = arith.mulf %in, %in_23 : f32
      %112 = arith.addf %out, %111 : f32
      linalg.yield %112 : f32
    } -> tensor<2x4x16x1x8xf32>
    %109 = tensor.empty() : tensor<2x16x4x1x8xf32>
    %110 = linalg.generic {indexing_maps = [#map32, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<2x4x16x1x8xf32>) outs(%109 : tensor<2x16x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x1x8xf32>
    %collapsed_22 = tensor.collapse_shape %110 [[0], [1], [2], [3, 4]] : tensor<2x16x4x1x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed, %collapsed_22, %105, %69 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>
  }
  func.func private @library_causal.tril(%arg0: tensor<16x16xi1>) -> tensor<16x16xi1> {
    %0 = tensor.empty() : tensor<16x16xi32>
    %1 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel"]} outs(%0 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %14 = linalg.index 0 : index
      %15 = arith.index_cast %14 : index to i32
      linalg.yield %15 : i32
    } -> tensor<16x16xi32>
    %cst = arith.constant dense<0> : tensor<i32>
    %2 = tensor.empty() : tensor<16x16xi32>
    %3 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%2 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16x16xi32>
    %4 = tensor.empty() : tensor<16x16xi32>
    %5 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%1, %3 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%4 : tensor<16x16xi32>) {
    ^bb0(%in: i32, %in_1: i32, %out: i32):
      %14 = arith.addi %in, %in_1 : i32
      linalg.yield %14 : i32
    } -> tensor<16x16xi32>
    %6 = tensor.empty() : tensor<16x16xi32>
    %7 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel"]} outs(%6 : tensor<16x16xi32>) {
    ^bb0(%out: i32):
      %14 = linalg.index 1 : index
      %15 = arith.index_cast %14 : index to i32
      linalg.yield %15 : i32
    } -> tensor<16x16xi32>
    %8 = tensor.empty() : tensor<16x16xi1>
    %9 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%5, %7 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%8 : tensor<16x16xi1>) {
    ^bb0(%in: i32, %in_1: i32, %out: i1):
      %14 = arith.cmpi sge, %in, %in_1 : i32
      linalg.yield %14 : i1
    } -> tensor<16x16xi1>
    %cst_0 = arith.constant dense<false> : tensor<i1>
    %10 = tensor.empty() : tensor<16x16xi1>
    %11 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<i1>) outs(%10 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<16x16xi1>
    %12 = tensor.empty() : tensor<16x16xi1>
    %13 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%9, %arg0, %11 : tensor<16x16xi1>, tensor<16x16xi1>, tensor<16x16xi1>) outs(%12 : tensor<16x16xi1>) {
    ^bb0(%in: i1, %in_1: i1, %in_2: i1, %out: i1):
      %14 = arith.select %in, %in_1, %in_2 : i1
      linalg.yield %14 : i1
    } -> tensor<16x16xi1>
    return %13 : tensor<16x16xi1>
  }
  func.func private @library_causal._where(%arg0: tensor<2x4x16x16xi1>, %arg1: tensor<2x4x16x1x16xf32>, %arg2: tensor<f32>) -> (tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xi1>) {
    %0 = tensor.empty() : tensor<2x4x16x16xf32>
    %1 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%0 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %2 = tensor.empty() : tensor<1x2x4x16x16xi1>
    %3 = linalg.generic {indexing_maps = [#map33, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x4x16x16xi1>) outs(%2 : tensor<1x2x4x16x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x16x16xi1>
    %4 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map33, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x4x16x16xf32>) outs(%4 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %6 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %7 = linalg.generic {indexing_maps = [#map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x4x16x1x16xf32>) outs(%6 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %8 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%3, %7, %5 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%8 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %10 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %10 : f32
    } -> tensor<1x2x4x16x16xf32>
    return %9, %3 : tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xi1>
  }
  func.func private @library_causal._where_0(%arg0: tensor<1x2x4x16x16xi1>, %arg1: tensor<1x2x4x16x16xf32>) -> tensor<2x4x16x1x16xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %1 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x16x16xf32>
    %2 = tensor.empty() : tensor<1x2x4x16x16xf32>
    %3 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1, %1 : tensor<1x2x4x16x16xi1>, tensor<1x2x4x16x16xf32>, tensor<1x2x4x16x16xf32>) outs(%2 : tensor<1x2x4x16x16xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %6 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %6 : f32
    } -> tensor<1x2x4x16x16xf32>
    %4 = tensor.empty() : tensor<2x4x16x1x16xf32>
    %5 = linalg.generic {indexing_maps = [#map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x2x4x16x16xf32>) outs(%4 : tensor<2x4x16x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x16xf32>
    return %5 : tensor<2x4x16x1x16xf32>
  }
  func.func public @library_grouped(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x2x8xf32>, %arg2: tensor<2x16x2x8xf32>, %arg3: tensor<2x16x4x8xf32>) -> (tensor<2x16x4x8xf32> {jax.result_info = "result[0]"}, tensor<2x16x4x8xf32> {jax.result_info = "result[1]"}, tensor<2x16x2x8xf32> {jax.result_info = "result[2]"}, tensor<2x16x2x8xf32> {jax.result_info = "result[3]"}) {
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 16, 2, 2, 8] : tensor<2x16x4x8xf32> into tensor<2x16x2x2x8xf32>
    %0 = tensor.empty() : tensor<2x2x16x2x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x2x16x2x16xf32>) -> tensor<2x2x16x2x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x16x2x2x8xf32>, tensor<2x16x2x8xf32>) outs(%1 : tensor<2x2x16x2x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %102 = arith.mulf %in, %in_20 : f32
      %103 = arith.addf %out, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x16x2x16xf32>
    %cst_0 = arith.constant dense<0.353553385> : tensor<f32>
    %3 = tensor.empty() : tensor<2x2x16x2x16xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2x2x16x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x2x16xf32>
    %5 = tensor.empty() : tensor<2x2x16x2x16xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x2x16x2x16xf32>, tensor<2x2x16x2x16xf32>) outs(%5 : tensor<2x2x16x2x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %102 = arith.mulf %in, %in_20 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x16x2x16xf32>
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 0xFF800000 : f32
    %7 = tensor.empty() : tensor<2x2x16x2xf32>
    %8 = linalg.fill ins(%cst_2 : f32) outs(%7 : tensor<2x2x16x2xf32>) -> tensor<2x2x16x2xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x2x16x2x16xf32>) outs(%8 : tensor<2x2x16x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_20 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_20[] : tensor<f32>
      %extracted_21 = tensor.extract %from_elements[] : tensor<f32>
      %102 = arith.maximumf %extracted, %extracted_21 : f32
      %from_elements_22 = tensor.from_elements %102 : tensor<f32>
      %extracted_23 = tensor.extract %from_elements_22[] : tensor<f32>
      linalg.yield %extracted_23 : f32
    } -> tensor<2x2x16x2xf32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %10 = tensor.empty() : tensor<2x2x16x2xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%10 : tensor<2x2x16x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x2xf32>
    %12 = tensor.empty() : tensor<2x2x16x2xf32>
    %13 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %9 : tensor<2x2x16x2xf32>, tensor<2x2x16x2xf32>) outs(%12 : tensor<2x2x16x2xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %102 = arith.maximumf %in, %in_20 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x16x2xf32>
    %14 = tensor.empty() : tensor<2x2x2x16xf32>
    %15 = linalg.generic {indexing_maps = [#map34, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x2x16x2xf32>) outs(%14 : tensor<2x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16xf32>
    %16 = tensor.empty() : tensor<2x2x2x16x1xf32>
    %17 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x2x2x16xf32>) outs(%16 : tensor<2x2x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x1xf32>
    %18 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x2x16x2x16xf32>) outs(%18 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %20 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x2x2x16x1xf32>) outs(%20 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %22 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19, %21 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%22 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %102 = arith.subf %in, %in_20 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16x16xf32>
    %24 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x2x2x16x16xf32>) outs(%24 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.exp %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16x16xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 0.000000e+00 : f32
    %26 = tensor.empty() : tensor<2x2x2x16xf32>
    %27 = linalg.fill ins(%cst_5 : f32) outs(%26 : tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x2x2x16x16xf32>) outs(%27 : tensor<2x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_20 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_20[] : tensor<f32>
      %extracted_21 = tensor.extract %from_elements[] : tensor<f32>
      %102 = arith.addf %extracted, %extracted_21 : f32
      %from_elements_22 = tensor.from_elements %102 : tensor<f32>
      %extracted_23 = tensor.extract %from_elements_22[] : tensor<f32>
      linalg.yield %extracted_23 : f32
    } -> tensor<2x2x2x16xf32>
    %29 = tensor.empty() : tensor<2x2x2x16x1xf32>
    %30 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x2x2x16xf32>) outs(%29 : tensor<2x2x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x1xf32>
    %31 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x2x2x16x1xf32>) outs(%31 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %33 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25, %32 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%33 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %102 = arith.divf %in, %in_20 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16x16xf32>
    %35 = tensor.empty() : tensor<2x2x2x16x1xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30, %30 : tensor<2x2x2x16x1xf32>, tensor<2x2x2x16x1xf32>) outs(%35 : tensor<2x2x2x16x1xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %102 = arith.mulf %in, %in_20 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16x1xf32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<f32>
    %37 = tensor.empty() : tensor<2x2x2x16x1xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%37 : tensor<2x2x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x1xf32>
    %39 = tensor.empty() : tensor<2x2x2x16x1xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38, %36 : tensor<2x2x2x16x1xf32>, tensor<2x2x2x16x1xf32>) outs(%39 : tensor<2x2x2x16x1xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %102 = arith.divf %in, %in_20 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16x1xf32>
    %41 = tensor.empty() : tensor<2x2x8x2x16xf32>
    %cst_7 = arith.constant 0.000000e+00 : f32
    %42 = linalg.fill ins(%cst_7 : f32) outs(%41 : tensor<2x2x8x2x16xf32>) -> tensor<2x2x8x2x16xf32>
    %43 = linalg.generic {indexing_maps = [#map13, #map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %34 : tensor<2x16x2x8xf32>, tensor<2x2x2x16x16xf32>) outs(%42 : tensor<2x2x8x2x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %102 = arith.mulf %in, %in_20 : f32
      %103 = arith.addf %out, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x8x2x16xf32>
    %44 = tensor.empty() : tensor<2x2x16x2x8xf32>
    %45 = linalg.generic {indexing_maps = [#map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x2x8x2x16xf32>) outs(%44 : tensor<2x2x16x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x2x8xf32>
    %46 = tensor.empty() : tensor<2x16x2x2x8xf32>
    %47 = linalg.generic {indexing_maps = [#map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x2x16x2x8xf32>) outs(%46 : tensor<2x16x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x2x2x8xf32>
    %collapsed = tensor.collapse_shape %47 [[0], [1], [2, 3], [4]] : tensor<2x16x2x2x8xf32> into tensor<2x16x4x8xf32>
    %expanded_8 = tensor.expand_shape %arg3 [[0], [1], [2, 3], [4]] output_shape [2, 16, 2, 2, 8] : tensor<2x16x4x8xf32> into tensor<2x16x2x2x8xf32>
    %48 = tensor.empty() : tensor<2x2x16x2x8xf32>
    %49 = linalg.generic {indexing_maps = [#map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<2x16x2x2x8xf32>) outs(%48 : tensor<2x2x16x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x2x8xf32>
    %50 = tensor.empty() : tensor<2x2x8x2x16xf32>
    %51 = linalg.generic {indexing_maps = [#map18, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x2x16x2x8xf32>) outs(%50 : tensor<2x2x8x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x8x2x16xf32>
    %52 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %cst_9 = arith.constant 0.000000e+00 : f32
    %53 = linalg.fill ins(%cst_9 : f32) outs(%52 : tensor<2x2x2x16x16xf32>) -> tensor<2x2x2x16x16xf32>
    %54 = linalg.generic {indexing_maps = [#map19, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%51, %arg2 : tensor<2x2x8x2x16xf32>, tensor<2x16x2x8xf32>) outs(%53 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %102 = arith.mulf %in, %in_20 : f32
      %103 = arith.addf %out, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x2x16x16xf32>
    %55 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %56 = linalg.generic {indexing_maps = [#map20, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x2x2x16x16xf32>) outs(%55 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %57 = tensor.empty() : tensor<2x2x8x16xf32>
    %cst_10 = arith.constant 0.000000e+00 : f32
    %58 = linalg.fill ins(%cst_10 : f32) outs(%57 : tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %59 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%51, %34 : tensor<2x2x8x2x16xf32>, tensor<2x2x2x16x16xf32>) outs(%58 : tensor<2x2x8x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %102 = arith.mulf %in, %in_20 : f32
      %103 = arith.addf %out, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x8x16xf32>
    %60 = tensor.empty() : tensor<2x16x2x8xf32>
    %61 = linalg.generic {indexing_maps = [#map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x2x8x16xf32>) outs(%60 : tensor<2x16x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x2x8xf32>
    %62 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %63 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x2x2x16x1xf32>) outs(%62 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %64 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%56, %63 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%64 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %102 = arith.mulf %in, %in_20 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16x16xf32>
    %66 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%65, %25 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%66 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %102 = arith.mulf %in, %in_20 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16x16xf32>
    %cst_11 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_12 = arith.constant 0.000000e+00 : f32
    %68 = tensor.empty() : tensor<2x2x2x16xf32>
    %69 = linalg.fill ins(%cst_12 : f32) outs(%68 : tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %70 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<2x2x2x16x16xf32>) outs(%69 : tensor<2x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_20 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_20[] : tensor<f32>
      %extracted_21 = tensor.extract %from_elements[] : tensor<f32>
      %102 = arith.addf %extracted, %extracted_21 : f32
      %from_elements_22 = tensor.from_elements %102 : tensor<f32>
      %extracted_23 = tensor.extract %from_elements_22[] : tensor<f32>
      linalg.yield %extracted_23 : f32
    } -> tensor<2x2x2x16xf32>
    %expanded_13 = tensor.expand_shape %70 [[0], [1], [2], [3, 4]] output_shape [2, 2, 2, 16, 1] : tensor<2x2x2x16xf32> into tensor<2x2x2x16x1xf32>
    %71 = tensor.empty() : tensor<2x2x2x16x1xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x2x2x16x1xf32>) outs(%71 : tensor<2x2x2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.negf %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16x1xf32>
    %73 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x2x2x16x1xf32>) outs(%73 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %75 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %76 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%56, %74 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%75 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %102 = arith.divf %in, %in_20 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16x16xf32>
    %cst_14 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_15 = arith.constant 0.000000e+00 : f32
    %77 = tensor.empty() : tensor<2x2x2x16xf32>
    %78 = linalg.fill ins(%cst_15 : f32) outs(%77 : tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<2x2x2x16x1xf32>) outs(%78 : tensor<2x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_20 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_20[] : tensor<f32>
      %extracted_21 = tensor.extract %from_elements[] : tensor<f32>
      %102 = arith.addf %extracted, %extracted_21 : f32
      %from_elements_22 = tensor.from_elements %102 : tensor<f32>
      %extracted_23 = tensor.extract %from_elements_22[] : tensor<f32>
      linalg.yield %extracted_23 : f32
    } -> tensor<2x2x2x16xf32>
    %80 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %81 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<2x2x2x16xf32>) outs(%80 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x16xf32>
    %82 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%76, %81 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%82 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %102 = arith.addf %in, %in_20 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16x16xf32>
    %84 = tensor.empty() : tensor<2x2x2x16x16xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%83, %25 : tensor<2x2x2x16x16xf32>, tensor<2x2x2x16x16xf32>) outs(%84 : tensor<2x2x2x16x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %102 = arith.mulf %in, %in_20 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x2x16x16xf32>
    %86 = tensor.empty() : tensor<2x2x16x2x16xf32>
    %87 = linalg.generic {indexing_maps = [#map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<2x2x2x16x16xf32>) outs(%86 : tensor<2x2x16x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x2x16xf32>
    %cst_16 = arith.constant dense<0.353553385> : tensor<f32>
    %88 = tensor.empty() : tensor<2x2x16x2x16xf32>
    %89 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_16 : tensor<f32>) outs(%88 : tensor<2x2x16x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x2x16xf32>
    %90 = tensor.empty() : tensor<2x2x16x2x16xf32>
    %91 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%87, %89 : tensor<2x2x16x2x16xf32>, tensor<2x2x16x2x16xf32>) outs(%90 : tensor<2x2x16x2x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %102 = arith.mulf %in, %in_20 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x16x2x16xf32>
    %92 = tensor.empty() : tensor<2x2x16x8xf32>
    %cst_17 = arith.constant 0.000000e+00 : f32
    %93 = linalg.fill ins(%cst_17 : f32) outs(%92 : tensor<2x2x16x8xf32>) -> tensor<2x2x16x8xf32>
    %94 = linalg.generic {indexing_maps = [#map27, #map28, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%91, %expanded : tensor<2x2x16x2x16xf32>, tensor<2x16x2x2x8xf32>) outs(%93 : tensor<2x2x16x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %102 = arith.mulf %in, %in_20 : f32
      %103 = arith.addf %out, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x16x8xf32>
    %95 = tensor.empty() : tensor<2x16x2x8xf32>
    %96 = linalg.generic {indexing_maps = [#map29, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94 : tensor<2x2x16x8xf32>) outs(%95 : tensor<2x16x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x2x8xf32>
    %97 = tensor.empty() : tensor<2x2x16x2x8xf32>
    %cst_18 = arith.constant 0.000000e+00 : f32
    %98 = linalg.fill ins(%cst_18 : f32) outs(%97 : tensor<2x2x16x2x8xf32>) -> tensor<2x2x16x2x8xf32>
    %99 = linalg.generic {indexing_maps = [#map30, #map31, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%91, %arg1 : tensor<2x2x16x2x16xf32>, tensor<2x16x2x8xf32>) outs(%98 : tensor<2x2x16x2x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %102 = arith.mulf %in, %in_20 : f32
      %103 = arith.addf %out, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x16x2x8xf32>
    %100 = tensor.empty() : tensor<2x16x2x2x8xf32>
    %101 = linalg.generic {indexing_maps = [#map32, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<2x2x16x2x8xf32>) outs(%100 : tensor<2x16x2x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x2x2x8xf32>
    %collapsed_19 = tensor.collapse_shape %101 [[0], [1], [2, 3], [4]] : tensor<2x16x2x2x8xf32> into tensor<2x16x4x8xf32>
    return %collapsed, %collapsed_19, %96, %61 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>
  }
  func.func public @matmul_gradient(%arg0: tensor<2x4x16x8xf32>, %arg1: tensor<2x4x16x8xf32>, %arg2: tensor<2x4x16x8xf32>, %arg3: tensor<2x4x16x8xf32>) -> (tensor<2x4x16x8xf32> {jax.result_info = "result[0]"}, tensor<2x4x16x8xf32> {jax.result_info = "result[1]"}, tensor<2x4x16x8xf32> {jax.result_info = "result[2]"}, tensor<2x4x16x8xf32> {jax.result_info = "result[3]"}) {
    %0 = tensor.empty() : tensor<2x4x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map35, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x4x16x8xf32>) outs(%0 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %2 = tensor.empty() : tensor<2x4x16x16xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %4 = linalg.generic {indexing_maps = [#map36, #map37, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %1 : tensor<2x4x16x8xf32>, tensor<2x4x8x16xf32>) outs(%3 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %109 = arith.mulf %in, %in_24 : f32
      %110 = arith.addf %out, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_0 = arith.constant dense<0.353553385> : tensor<f32>
    %5 = tensor.empty() : tensor<2x4x16x16xf32>
    %6 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%5 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x16xf32>
    %8 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %6 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%7 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %109 = arith.mulf %in, %in_24 : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 0xFF800000 : f32
    %9 = tensor.empty() : tensor<2x4x16xf32>
    %10 = linalg.fill ins(%cst_2 : f32) outs(%9 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %11 = linalg.generic {indexing_maps = [#map6, #map38], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x16x16xf32>) outs(%10 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_24 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_24[] : tensor<f32>
      %extracted_25 = tensor.extract %from_elements[] : tensor<f32>
      %109 = arith.maximumf %extracted, %extracted_25 : f32
      %from_elements_26 = tensor.from_elements %109 : tensor<f32>
      %extracted_27 = tensor.extract %from_elements_26[] : tensor<f32>
      linalg.yield %extracted_27 : f32
    } -> tensor<2x4x16xf32>
    %expanded = tensor.expand_shape %11 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %12 = tensor.empty() : tensor<2x4x16x16xf32>
    %13 = linalg.generic {indexing_maps = [#map39, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x16x1xf32>) outs(%12 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %14 = tensor.empty() : tensor<2x4x16x16xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %13 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%14 : tensor<2x4x16x16xi1>) {
    ^bb0(%in: f32, %in_24: f32, %out: i1):
      %109 = arith.cmpf oeq, %in, %in_24 : f32
      linalg.yield %109 : i1
    } -> tensor<2x4x16x16xi1>
    %16 = tensor.empty() : tensor<2x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x16x16xi1>) outs(%16 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: i1, %out: f32):
      %109 = arith.uitofp %in : i1 to f32
      linalg.yield %109 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.000000e+00 : f32
    %18 = tensor.empty() : tensor<2x4x16xf32>
    %19 = linalg.fill ins(%cst_4 : f32) outs(%18 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map38], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x4x16x16xf32>) outs(%19 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_24 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_24[] : tensor<f32>
      %extracted_25 = tensor.extract %from_elements[] : tensor<f32>
      %109 = arith.addf %extracted, %extracted_25 : f32
      %from_elements_26 = tensor.from_elements %109 : tensor<f32>
      %extracted_27 = tensor.extract %from_elements_26[] : tensor<f32>
      linalg.yield %extracted_27 : f32
    } -> tensor<2x4x16xf32>
    %21 = tensor.empty() : tensor<2x4x16x1xf32>
    %22 = linalg.generic {indexing_maps = [#map38, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x16xf32>) outs(%21 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %23 = tensor.empty() : tensor<2x4x16x16xf32>
    %24 = linalg.generic {indexing_maps = [#map39, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x16x1xf32>) outs(%23 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %25 = tensor.empty() : tensor<2x4x16x16xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %24 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%25 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %109 = arith.subf %in, %in_24 : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x16x16xf32>
    %27 = tensor.empty() : tensor<2x4x16x16xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x16x16xf32>) outs(%27 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.exp %in : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 0.000000e+00 : f32
    %29 = tensor.empty() : tensor<2x4x16xf32>
    %30 = linalg.fill ins(%cst_6 : f32) outs(%29 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map38], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x4x16x16xf32>) outs(%30 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_24 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_24[] : tensor<f32>
      %extracted_25 = tensor.extract %from_elements[] : tensor<f32>
      %109 = arith.addf %extracted, %extracted_25 : f32
      %from_elements_26 = tensor.from_elements %109 : tensor<f32>
      %extracted_27 = tensor.extract %from_elements_26[] : tensor<f32>
      linalg.yield %extracted_27 : f32
    } -> tensor<2x4x16xf32>
    %32 = tensor.empty() : tensor<2x4x16x1xf32>
    %33 = linalg.generic {indexing_maps = [#map38, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x16xf32>) outs(%32 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %34 = tensor.empty() : tensor<2x4x16x16xf32>
    %35 = linalg.generic {indexing_maps = [#map39, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x16x1xf32>) outs(%34 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %36 = tensor.empty() : tensor<2x4x16x16xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %35 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%36 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %109 = arith.divf %in, %in_24 : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x16x16xf32>
    %38 = tensor.empty() : tensor<2x4x16x1xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %33 : tensor<2x4x16x1xf32>, tensor<2x4x16x1xf32>) outs(%38 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %109 = arith.mulf %in, %in_24 : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x16x1xf32>
    %cst_7 = arith.constant dense<1.000000e+00> : tensor<f32>
    %40 = tensor.empty() : tensor<2x4x16x1xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%40 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %42 = tensor.empty() : tensor<2x4x16x1xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %39 : tensor<2x4x16x1xf32>, tensor<2x4x16x1xf32>) outs(%42 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %109 = arith.divf %in, %in_24 : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x16x1xf32>
    %44 = tensor.empty() : tensor<2x4x16x8xf32>
    %cst_8 = arith.constant 0.000000e+00 : f32
    %45 = linalg.fill ins(%cst_8 : f32) outs(%44 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
    %46 = linalg.generic {indexing_maps = [#map36, #map37, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%37, %arg2 : tensor<2x4x16x16xf32>, tensor<2x4x16x8xf32>) outs(%45 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %109 = arith.mulf %in, %in_24 : f32
      %110 = arith.addf %out, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x16x8xf32>
    %47 = tensor.empty() : tensor<2x4x8x16xf32>
    %cst_9 = arith.constant 0.000000e+00 : f32
    %48 = linalg.fill ins(%cst_9 : f32) outs(%47 : tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
    %49 = linalg.generic {indexing_maps = [#map40, #map37, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg3, %37 : tensor<2x4x16x8xf32>, tensor<2x4x16x16xf32>) outs(%48 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %109 = arith.mulf %in, %in_24 : f32
      %110 = arith.addf %out, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x8x16xf32>
    %50 = tensor.empty() : tensor<2x4x16x8xf32>
    %51 = linalg.generic {indexing_maps = [#map35, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x8x16xf32>) outs(%50 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    %52 = tensor.empty() : tensor<2x4x16x16xf32>
    %cst_10 = arith.constant 0.000000e+00 : f32
    %53 = linalg.fill ins(%cst_10 : f32) outs(%52 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %54 = linalg.generic {indexing_maps = [#map36, #map41, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg3, %arg2 : tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) outs(%53 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %109 = arith.mulf %in, %in_24 : f32
      %110 = arith.addf %out, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x16x16xf32>
    %55 = tensor.empty() : tensor<2x4x16x16xf32>
    %56 = linalg.generic {indexing_maps = [#map39, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x4x16x1xf32>) outs(%55 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %57 = tensor.empty() : tensor<2x4x16x16xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %56 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%57 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %109 = arith.mulf %in, %in_24 : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x16x16xf32>
    %59 = tensor.empty() : tensor<2x4x16x16xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %28 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%59 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %109 = arith.mulf %in, %in_24 : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_11 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_12 = arith.constant 0.000000e+00 : f32
    %61 = tensor.empty() : tensor<2x4x16xf32>
    %62 = linalg.fill ins(%cst_12 : f32) outs(%61 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map38], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<2x4x16x16xf32>) outs(%62 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_24 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_24[] : tensor<f32>
      %extracted_25 = tensor.extract %from_elements[] : tensor<f32>
      %109 = arith.addf %extracted, %extracted_25 : f32
      %from_elements_26 = tensor.from_elements %109 : tensor<f32>
      %extracted_27 = tensor.extract %from_elements_26[] : tensor<f32>
      linalg.yield %extracted_27 : f32
    } -> tensor<2x4x16xf32>
    %expanded_13 = tensor.expand_shape %63 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %64 = tensor.empty() : tensor<2x4x16x1xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x4x16x1xf32>) outs(%64 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.negf %in : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x16x1xf32>
    %66 = tensor.empty() : tensor<2x4x16x16xf32>
    %67 = linalg.generic {indexing_maps = [#map39, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x16x1xf32>) outs(%66 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %68 = tensor.empty() : tensor<2x4x16x16xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %67 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%68 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %109 = arith.divf %in, %in_24 : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_14 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_15 = arith.constant 0.000000e+00 : f32
    %70 = tensor.empty() : tensor<2x4x16xf32>
    %71 = linalg.fill ins(%cst_15 : f32) outs(%70 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map38], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<2x4x16x1xf32>) outs(%71 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_24 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_24[] : tensor<f32>
      %extracted_25 = tensor.extract %from_elements[] : tensor<f32>
      %109 = arith.addf %extracted, %extracted_25 : f32
      %from_elements_26 = tensor.from_elements %109 : tensor<f32>
      %extracted_27 = tensor.extract %from_elements_26[] : tensor<f32>
      linalg.yield %extracted_27 : f32
    } -> tensor<2x4x16xf32>
    %73 = tensor.empty() : tensor<2x4x16x16xf32>
    %74 = linalg.generic {indexing_maps = [#map38, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x16xf32>) outs(%73 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %75 = tensor.empty() : tensor<2x4x16x16xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %74 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%75 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %109 = arith.addf %in, %in_24 : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x16x16xf32>
    %77 = tensor.empty() : tensor<2x4x16x16xf32>
    %78 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %28 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%77 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %109 = arith.mulf %in, %in_24 : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x16x16xf32>
    %79 = tensor.empty() : tensor<2x4x16x16xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<2x4x16x16xf32>) outs(%79 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.negf %in : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_16 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_17 = arith.constant 0.000000e+00 : f32
    %81 = tensor.empty() : tensor<2x4x16xf32>
    %82 = linalg.fill ins(%cst_17 : f32) outs(%81 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %83 = linalg.generic {indexing_maps = [#map6, #map38], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<2x4x16x16xf32>) outs(%82 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_24 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_24[] : tensor<f32>
      %extracted_25 = tensor.extract %from_elements[] : tensor<f32>
      %109 = arith.addf %extracted, %extracted_25 : f32
      %from_elements_26 = tensor.from_elements %109 : tensor<f32>
      %extracted_27 = tensor.extract %from_elements_26[] : tensor<f32>
      linalg.yield %extracted_27 : f32
    } -> tensor<2x4x16xf32>
    %expanded_18 = tensor.expand_shape %83 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %cst_19 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_20 = arith.constant 0.000000e+00 : f32
    %84 = tensor.empty() : tensor<2x4x16xf32>
    %85 = linalg.fill ins(%cst_20 : f32) outs(%84 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %86 = linalg.generic {indexing_maps = [#map6, #map38], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_18 : tensor<2x4x16x1xf32>) outs(%85 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_24 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_24[] : tensor<f32>
      %extracted_25 = tensor.extract %from_elements[] : tensor<f32>
      %109 = arith.addf %extracted, %extracted_25 : f32
      %from_elements_26 = tensor.from_elements %109 : tensor<f32>
      %extracted_27 = tensor.extract %from_elements_26[] : tensor<f32>
      linalg.yield %extracted_27 : f32
    } -> tensor<2x4x16xf32>
    %87 = tensor.empty() : tensor<2x4x16xf32>
    %88 = linalg.generic {indexing_maps = [#map42, #map42, #map42], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %20 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%87 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %109 = arith.divf %in, %in_24 : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x16xf32>
    %89 = tensor.empty() : tensor<2x4x16x16xf32>
    %90 = linalg.generic {indexing_maps = [#map38, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<2x4x16xf32>) outs(%89 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %91 = tensor.empty() : tensor<2x4x16x16xf32>
    %92 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %17 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%91 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %109 = arith.mulf %in, %in_24 : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x16x16xf32>
    %93 = tensor.empty() : tensor<2x4x16x16xf32>
    %94 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %92 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%93 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %109 = arith.addf %in, %in_24 : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_21 = arith.constant dense<0.353553385> : tensor<f32>
    %95 = tensor.empty() : tensor<2x4x16x16xf32>
    %96 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_21 : tensor<f32>) outs(%95 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %97 = tensor.empty() : tensor<2x4x16x16xf32>
    %98 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %96 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%97 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %109 = arith.mulf %in, %in_24 : f32
      linalg.yield %109 : f32
    } -> tensor<2x4x16x16xf32>
    %99 = tensor.empty() : tensor<2x4x16x8xf32>
    %cst_22 = arith.constant 0.000000e+00 : f32
    %100 = linalg.fill ins(%cst_22 : f32) outs(%99 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
    %101 = linalg.generic {indexing_maps = [#map40, #map37, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%98, %arg0 : tensor<2x4x16x16xf32>, tensor<2x4x16x8xf32>) outs(%100 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %109 = arith.mulf %in, %in_24 : f32
      %110 = arith.addf %out, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x16x8xf32>
    %102 = tensor.empty() : tensor<2x4x8x16xf32>
    %103 = linalg.generic {indexing_maps = [#map35, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<2x4x16x8xf32>) outs(%102 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %104 = tensor.empty() : tensor<2x4x16x8xf32>
    %cst_23 = arith.constant 0.000000e+00 : f32
    %105 = linalg.fill ins(%cst_23 : f32) outs(%104 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
    %106 = linalg.generic {indexing_maps = [#map36, #map41, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%98, %1 : tensor<2x4x16x16xf32>, tensor<2x4x8x16xf32>) outs(%105 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %109 = arith.mulf %in, %in_24 : f32
      %110 = arith.addf %out, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x16x8xf32>
    %107 = tensor.empty() : tensor<2x4x16x8xf32>
    %108 = linalg.generic {indexing_maps = [#map35, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<2x4x8x16xf32>) outs(%107 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x8xf32>
    return %46, %106, %108, %51 : tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>
  }
  func.func public @loss_einsum_btnh(%arg0: tensor<2x16x4x8xf32>, %arg1: tensor<2x16x4x8xf32>, %arg2: tensor<2x16x4x8xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<2x16x4x8xf32> {jax.result_info = "result[1][0]"}, tensor<2x16x4x8xf32> {jax.result_info = "result[1][1]"}, tensor<2x16x4x8xf32> {jax.result_info = "result[1][2]"}) {
    %cst = arith.constant dense<0.353553385> : tensor<f32>
    %0 = tensor.empty() : tensor<2x16x4x8xf32>
    %1 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %2 = tensor.empty() : tensor<2x16x4x8xf32>
    %3 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%2 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %107 = arith.mulf %in, %in_26 : f32
      linalg.yield %107 : f32
    } -> tensor<2x16x4x8xf32>
    %4 = tensor.empty() : tensor<2x4x16x16xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %5 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %6 = linalg.generic {indexing_maps = [#map43, #map44, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%3, %arg1 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%5 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %107 = arith.mulf %in, %in_26 : f32
      %108 = arith.addf %out, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 0xFF800000 : f32
    %7 = tensor.empty() : tensor<2x4x16xf32>
    %8 = linalg.fill ins(%cst_2 : f32) outs(%7 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %9 = linalg.generic {indexing_maps = [#map6, #map38], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x16x16xf32>) outs(%8 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_26 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_26[] : tensor<f32>
      %extracted_27 = tensor.extract %from_elements[] : tensor<f32>
      %107 = arith.maximumf %extracted, %extracted_27 : f32
      %from_elements_28 = tensor.from_elements %107 : tensor<f32>
      %extracted_29 = tensor.extract %from_elements_28[] : tensor<f32>
      linalg.yield %extracted_29 : f32
    } -> tensor<2x4x16xf32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %10 = tensor.empty() : tensor<2x4x16xf32>
    %11 = linalg.generic {indexing_maps = [#map45, #map42], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%10 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16xf32>
    %12 = tensor.empty() : tensor<2x4x16xf32>
    %13 = linalg.generic {indexing_maps = [#map42, #map42, #map42], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %9 : tensor<2x4x16xf32>, tensor<2x4x16xf32>) outs(%12 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %107 = arith.maximumf %in, %in_26 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16xf32>
    %14 = tensor.empty() : tensor<2x4x16x1xf32>
    %15 = linalg.generic {indexing_maps = [#map38, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x16xf32>) outs(%14 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %16 = tensor.empty() : tensor<2x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map39, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x16x1xf32>) outs(%16 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %18 = tensor.empty() : tensor<2x4x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %17 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%18 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %107 = arith.subf %in, %in_26 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x16xf32>
    %20 = tensor.empty() : tensor<2x4x16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x16x16xf32>) outs(%20 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.exp %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 0.000000e+00 : f32
    %22 = tensor.empty() : tensor<2x4x16xf32>
    %23 = linalg.fill ins(%cst_5 : f32) outs(%22 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map38], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x4x16x16xf32>) outs(%23 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_26 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_26[] : tensor<f32>
      %extracted_27 = tensor.extract %from_elements[] : tensor<f32>
      %107 = arith.addf %extracted, %extracted_27 : f32
      %from_elements_28 = tensor.from_elements %107 : tensor<f32>
      %extracted_29 = tensor.extract %from_elements_28[] : tensor<f32>
      linalg.yield %extracted_29 : f32
    } -> tensor<2x4x16xf32>
    %25 = tensor.empty() : tensor<2x4x16x1xf32>
    %26 = linalg.generic {indexing_maps = [#map38, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x16xf32>) outs(%25 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %27 = tensor.empty() : tensor<2x4x16x16xf32>
    %28 = linalg.generic {indexing_maps = [#map39, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x16x1xf32>) outs(%27 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %29 = tensor.empty() : tensor<2x4x16x16xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %28 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%29 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %107 = arith.divf %in, %in_26 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x16xf32>
    %31 = tensor.empty() : tensor<2x4x16x1xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %26 : tensor<2x4x16x1xf32>, tensor<2x4x16x1xf32>) outs(%31 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %107 = arith.mulf %in, %in_26 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x1xf32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<f32>
    %33 = tensor.empty() : tensor<2x4x16x1xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%33 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1xf32>
    %35 = tensor.empty() : tensor<2x4x16x1xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %32 : tensor<2x4x16x1xf32>, tensor<2x4x16x1xf32>) outs(%35 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %107 = arith.divf %in, %in_26 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x1xf32>
    %37 = tensor.empty() : tensor<2x4x8x16xf32>
    %cst_7 = arith.constant 0.000000e+00 : f32
    %38 = linalg.fill ins(%cst_7 : f32) outs(%37 : tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
    %39 = linalg.generic {indexing_maps = [#map46, #map41, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %30 : tensor<2x16x4x8xf32>, tensor<2x4x16x16xf32>) outs(%38 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %107 = arith.mulf %in, %in_26 : f32
      %108 = arith.addf %out, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<2x4x8x16xf32>
    %40 = tensor.empty() : tensor<2x16x4x8xf32>
    %41 = linalg.generic {indexing_maps = [#map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x8x16xf32>) outs(%40 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %42 = tensor.empty() : tensor<2x16x4x8xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %41 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%42 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %107 = arith.mulf %in, %in_26 : f32
      linalg.yield %107 : f32
    } -> tensor<2x16x4x8xf32>
    %cst_8 = arith.constant dense<2.000000e+00> : tensor<f32>
    %44 = tensor.empty() : tensor<2x16x4x8xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%44 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %46 = tensor.empty() : tensor<2x16x4x8xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %41 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%46 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %107 = arith.mulf %in, %in_26 : f32
      linalg.yield %107 : f32
    } -> tensor<2x16x4x8xf32>
    %cst_9 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_10 = arith.constant 0.000000e+00 : f32
    %48 = tensor.empty() : tensor<f32>
    %49 = linalg.fill ins(%cst_10 : f32) outs(%48 : tensor<f32>) -> tensor<f32>
    %50 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["reduction", "reduction", "reduction", "reduction"]} ins(%43 : tensor<2x16x4x8xf32>) outs(%49 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_26 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_26[] : tensor<f32>
      %extracted_27 = tensor.extract %from_elements[] : tensor<f32>
      %107 = arith.addf %extracted, %extracted_27 : f32
      %from_elements_28 = tensor.from_elements %107 : tensor<f32>
      %extracted_29 = tensor.extract %from_elements_28[] : tensor<f32>
      linalg.yield %extracted_29 : f32
    } -> tensor<f32>
    %cst_11 = arith.constant dense<1.024000e+03> : tensor<f32>
    %51 = tensor.empty() : tensor<f32>
    %cst_12 = arith.constant 1.024000e+03 : f32
    %52 = linalg.generic {indexing_maps = [#map47, #map47], iterator_types = []} ins(%50 : tensor<f32>) outs(%51 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_12 : f32
      linalg.yield %107 : f32
    } -> tensor<f32>
    %cst_13 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_14 = arith.constant dense<1.024000e+03> : tensor<f32>
    %53 = tensor.empty() : tensor<f32>
    %cst_15 = arith.constant 1.000000e+00 : f32
    %cst_16 = arith.constant 1.024000e+03 : f32
    %54 = linalg.generic {indexing_maps = [#map47], iterator_types = []} outs(%53 : tensor<f32>) {
    ^bb0(%out: f32):
      %107 = arith.divf %cst_15, %cst_16 : f32
      linalg.yield %107 : f32
    } -> tensor<f32>
    %55 = tensor.empty() : tensor<2x16x4x8xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<f32>) outs(%55 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %57 = tensor.empty() : tensor<2x16x4x8xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %47 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%57 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %107 = arith.mulf %in, %in_26 : f32
      linalg.yield %107 : f32
    } -> tensor<2x16x4x8xf32>
    %59 = tensor.empty() : tensor<2x4x8x16xf32>
    %60 = linalg.generic {indexing_maps = [#map48, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x16x4x8xf32>) outs(%59 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x16xf32>
    %61 = tensor.empty() : tensor<2x4x16x16xf32>
    %cst_17 = arith.constant 0.000000e+00 : f32
    %62 = linalg.fill ins(%cst_17 : f32) outs(%61 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %63 = linalg.generic {indexing_maps = [#map40, #map44, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%60, %arg2 : tensor<2x4x8x16xf32>, tensor<2x16x4x8xf32>) outs(%62 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %107 = arith.mulf %in, %in_26 : f32
      %108 = arith.addf %out, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<2x4x16x16xf32>
    %64 = tensor.empty() : tensor<2x4x8x16xf32>
    %cst_18 = arith.constant 0.000000e+00 : f32
    %65 = linalg.fill ins(%cst_18 : f32) outs(%64 : tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
    %66 = linalg.generic {indexing_maps = [#map36, #map37, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%60, %30 : tensor<2x4x8x16xf32>, tensor<2x4x16x16xf32>) outs(%65 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %107 = arith.mulf %in, %in_26 : f32
      %108 = arith.addf %out, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<2x4x8x16xf32>
    %67 = tensor.empty() : tensor<2x16x4x8xf32>
    %68 = linalg.generic {indexing_maps = [#map24, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x4x8x16xf32>) outs(%67 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %69 = tensor.empty() : tensor<2x4x16x16xf32>
    %70 = linalg.generic {indexing_maps = [#map39, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x16x1xf32>) outs(%69 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %71 = tensor.empty() : tensor<2x4x16x16xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %70 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%71 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %107 = arith.mulf %in, %in_26 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x16xf32>
    %73 = tensor.empty() : tensor<2x4x16x16xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %21 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%73 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %107 = arith.mulf %in, %in_26 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_19 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_20 = arith.constant 0.000000e+00 : f32
    %75 = tensor.empty() : tensor<2x4x16xf32>
    %76 = linalg.fill ins(%cst_20 : f32) outs(%75 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map38], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<2x4x16x16xf32>) outs(%76 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_26 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_26[] : tensor<f32>
      %extracted_27 = tensor.extract %from_elements[] : tensor<f32>
      %107 = arith.addf %extracted, %extracted_27 : f32
      %from_elements_28 = tensor.from_elements %107 : tensor<f32>
      %extracted_29 = tensor.extract %from_elements_28[] : tensor<f32>
      linalg.yield %extracted_29 : f32
    } -> tensor<2x4x16xf32>
    %expanded = tensor.expand_shape %77 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %78 = tensor.empty() : tensor<2x4x16x1xf32>
    %79 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x16x1xf32>) outs(%78 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.negf %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x1xf32>
    %80 = tensor.empty() : tensor<2x4x16x16xf32>
    %81 = linalg.generic {indexing_maps = [#map39, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x16x1xf32>) outs(%80 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %82 = tensor.empty() : tensor<2x4x16x16xf32>
    %83 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %81 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%82 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %107 = arith.divf %in, %in_26 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x16xf32>
    %cst_21 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_22 = arith.constant 0.000000e+00 : f32
    %84 = tensor.empty() : tensor<2x4x16xf32>
    %85 = linalg.fill ins(%cst_22 : f32) outs(%84 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %86 = linalg.generic {indexing_maps = [#map6, #map38], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<2x4x16x1xf32>) outs(%85 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_26 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_26[] : tensor<f32>
      %extracted_27 = tensor.extract %from_elements[] : tensor<f32>
      %107 = arith.addf %extracted, %extracted_27 : f32
      %from_elements_28 = tensor.from_elements %107 : tensor<f32>
      %extracted_29 = tensor.extract %from_elements_28[] : tensor<f32>
      linalg.yield %extracted_29 : f32
    } -> tensor<2x4x16xf32>
    %87 = tensor.empty() : tensor<2x4x16x16xf32>
    %88 = linalg.generic {indexing_maps = [#map38, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x4x16xf32>) outs(%87 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x16xf32>
    %89 = tensor.empty() : tensor<2x4x16x16xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %88 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%89 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %107 = arith.addf %in, %in_26 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x16xf32>
    %91 = tensor.empty() : tensor<2x4x16x16xf32>
    %92 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %21 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%91 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %107 = arith.mulf %in, %in_26 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x16x16xf32>
    %93 = tensor.empty() : tensor<2x4x16x8xf32>
    %cst_23 = arith.constant 0.000000e+00 : f32
    %94 = linalg.fill ins(%cst_23 : f32) outs(%93 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
    %95 = linalg.generic {indexing_maps = [#map40, #map49, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%92, %3 : tensor<2x4x16x16xf32>, tensor<2x16x4x8xf32>) outs(%94 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %107 = arith.mulf %in, %in_26 : f32
      %108 = arith.addf %out, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<2x4x16x8xf32>
    %96 = tensor.empty() : tensor<2x16x4x8xf32>
    %97 = linalg.generic {indexing_maps = [#map29, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<2x4x16x8xf32>) outs(%96 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %98 = tensor.empty() : tensor<2x4x16x8xf32>
    %cst_24 = arith.constant 0.000000e+00 : f32
    %99 = linalg.fill ins(%cst_24 : f32) outs(%98 : tensor<2x4x16x8xf32>) -> tensor<2x4x16x8xf32>
    %100 = linalg.generic {indexing_maps = [#map36, #map49, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%92, %arg1 : tensor<2x4x16x16xf32>, tensor<2x16x4x8xf32>) outs(%99 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %107 = arith.mulf %in, %in_26 : f32
      %108 = arith.addf %out, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<2x4x16x8xf32>
    %101 = tensor.empty() : tensor<2x16x4x8xf32>
    %102 = linalg.generic {indexing_maps = [#map29, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<2x4x16x8xf32>) outs(%101 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %cst_25 = arith.constant dense<0.353553385> : tensor<f32>
    %103 = tensor.empty() : tensor<2x16x4x8xf32>
    %104 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_25 : tensor<f32>) outs(%103 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x8xf32>
    %105 = tensor.empty() : tensor<2x16x4x8xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %104 : tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>) outs(%105 : tensor<2x16x4x8xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %107 = arith.mulf %in, %in_26 : f32
      linalg.yield %107 : f32
    } -> tensor<2x16x4x8xf32>
    return %52, %106, %97, %68 : tensor<f32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>, tensor<2x16x4x8xf32>
  }
}
