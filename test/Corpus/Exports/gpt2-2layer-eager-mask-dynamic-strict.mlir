// gpt2-2layer-eager-mask-dynamic-strict: made by export_models.py; do not edit.
// Arguments:
//   0 input_ids
//   1 attention_mask
//   2 wte.weight
//   3 wpe.weight
//   4 h.0.ln_1.weight
//   5 h.0.ln_1.bias
//   6 h.0.attn.c_attn.weight
//   7 h.0.attn.c_attn.bias
//   8 h.0.attn.c_proj.weight
//   9 h.0.attn.c_proj.bias
//   10 h.0.ln_2.weight
//   11 h.0.ln_2.bias
//   12 h.0.mlp.c_fc.weight
//   13 h.0.mlp.c_fc.bias
//   14 h.0.mlp.c_proj.weight
//   15 h.0.mlp.c_proj.bias
//   16 h.1.ln_1.weight
//   17 h.1.ln_1.bias
//   18 h.1.attn.c_attn.weight
//   19 h.1.attn.c_attn.bias
//   20 h.1.attn.c_proj.weight
//   21 h.1.attn.c_proj.bias
//   22 h.1.ln_2.weight
//   23 h.1.ln_2.bias
//   24 h.1.mlp.c_fc.weight
//   25 h.1.mlp.c_fc.bias
//   26 h.1.mlp.c_proj.weight
//   27 h.1.mlp.c_proj.bias
//   28 ln_f.weight
//   29 ln_f.bias
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1) -> (d1)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<?x?xi64>, %arg1: tensor<?x?xi64>, %arg2: tensor<50257x768xf32>, %arg3: tensor<1024x768xf32>, %arg4: tensor<768xf32>, %arg5: tensor<768xf32>, %arg6: tensor<768x2304xf32>, %arg7: tensor<2304xf32>, %arg8: tensor<768x768xf32>, %arg9: tensor<768xf32>, %arg10: tensor<768xf32>, %arg11: tensor<768xf32>, %arg12: tensor<768x3072xf32>, %arg13: tensor<3072xf32>, %arg14: tensor<3072x768xf32>, %arg15: tensor<768xf32>, %arg16: tensor<768xf32>, %arg17: tensor<768xf32>, %arg18: tensor<768x2304xf32>, %arg19: tensor<2304xf32>, %arg20: tensor<768x768xf32>, %arg21: tensor<768xf32>, %arg22: tensor<768xf32>, %arg23: tensor<768xf32>, %arg24: tensor<768x3072xf32>, %arg25: tensor<3072xf32>, %arg26: tensor<3072x768xf32>, %arg27: tensor<768xf32>, %arg28: tensor<768xf32>, %arg29: tensor<768xf32>) -> tensor<?x?x768xf32> {
    %c2304_i64 = arith.constant 2304 : i64
    %c768_i64 = arith.constant 768 : i64
    %c3_i64 = arith.constant 3 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c50257 = arith.constant 50257 : index
    %c1024 = arith.constant 1024 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c64_i64 = arith.constant 64 : i64
    %c12_i64 = arith.constant 12 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %c3072_i64 = arith.constant 3072 : i64
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0.79788456080286541 : f64
    %cst_6 = arith.constant 4.471500e-02 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 7.680000e+02 : f64
    %cst_9 = arith.constant 7.680000e+02 : f32
    %cst_10 = arith.constant 1.250000e-01 : f32
    %cst_11 = arith.constant 5.000000e-01 : f32
    %cst_12 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_13 = tensor.dim %arg0, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_13 : index to i64
    %2 = arith.cmpi slt, %1, %c0_i64 : i64
    %3 = arith.select %2, %c1_i64, %1 : i64
    %4 = arith.muli %0, %1 : i64
    %5 = arith.divsi %4, %3 : i64
    %6 = arith.select %2, %5, %1 : i64
    %from_elements = tensor.from_elements %5, %6 : tensor<2xi64>
    %reshape = tensor.reshape %arg0(%from_elements) : (tensor<?x?xi64>, tensor<2xi64>) -> tensor<?x?xi64>
    %7 = arith.index_cast %5 : i64 to index
    %8 = arith.index_cast %6 : i64 to index
    %9 = tensor.empty(%7, %8) : tensor<?x?x768xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape : tensor<?x?xi64>) outs(%9 : tensor<?x?x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %222 = arith.index_cast %in : i64 to index
      %223 = linalg.index 2 : index
      %224 = arith.cmpi slt, %222, %c50257 : index
      cf.assert %224, "index must be smaller than dim size"
      %225 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %225, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%222, %223] : tensor<50257x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x768xf32>
    %11 = tensor.empty(%dim_13) : tensor<?xi64>
    %12 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%11 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %222 = linalg.index 0 : index
      %223 = arith.index_cast %222 : index to i64
      linalg.yield %223 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %12 [[0, 1]] output_shape [1, %dim_13] : tensor<?xi64> into tensor<1x?xi64>
    %13 = tensor.empty(%dim_13) : tensor<1x?x768xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x?xi64>) outs(%13 : tensor<1x?x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %222 = arith.index_cast %in : i64 to index
      %223 = linalg.index 2 : index
      %224 = arith.cmpi slt, %222, %c1024 : index
      cf.assert %224, "index must be smaller than dim size"
      %225 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %225, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%222, %223] : tensor<1024x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x768xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<?x?x768xf32>, tensor<1x?x768xf32>) outs(%9 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.addf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x768xf32>
    %dim_14 = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %16 = arith.index_cast %dim_14 : index to i64
    %dim_15 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %17 = arith.index_cast %dim_15 : index to i64
    %18 = arith.muli %16, %17 : i64
    %19 = arith.divui %18, %0 : i64
    %from_elements_16 = tensor.from_elements %0, %19 : tensor<2xi64>
    %reshape_17 = tensor.reshape %arg1(%from_elements_16) : (tensor<?x?xi64>, tensor<2xi64>) -> tensor<?x?xi64>
    %20 = arith.index_cast %19 : i64 to index
    %21 = tensor.empty(%dim, %20) : tensor<?x?xi1>
    %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%reshape_17 : tensor<?x?xi64>) outs(%21 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %222 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %222 : i1
    } -> tensor<?x?xi1>
    %23 = tensor.empty(%dim) : tensor<?xi64>
    %24 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%23 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %222 = linalg.index 0 : index
      %223 = arith.index_cast %222 : index to i64
      linalg.yield %223 : i64
    } -> tensor<?xi64>
    %expanded_18 = tensor.expand_shape %24 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_19 = tensor.expand_shape %12 [[0, 1, 2, 3]] output_shape [1, 1, %dim_13, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_20 = tensor.expand_shape %12 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_13] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %25 = tensor.empty(%dim_13, %dim_13) : tensor<1x1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_19 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%25 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_86: i64, %out: i1):
      %222 = arith.cmpi sle, %in, %in_86 : i64
      linalg.yield %222 : i1
    } -> tensor<1x1x?x?xi1>
    %27 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %26 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%25 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_86: i1, %out: i1):
      %222 = arith.andi %in, %in_86 : i1
      linalg.yield %222 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_21 = tensor.dim %expanded_18, %c0 : tensor<?x1x1x1xi64>
    %dim_22 = tensor.dim %expanded_20, %c3 : tensor<1x1x1x?xi64>
    %28 = tensor.empty(%dim_21, %dim_22) : tensor<?x1x1x?xi1>
    %29 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_20 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%28 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_86: i64, %out: i1):
      %222 = arith.cmpi slt, %in, %c0_i64 : i64
      %223 = arith.addi %in, %0 : i64
      %224 = arith.select %222, %223, %in : i64
      %225 = arith.index_cast %224 : i64 to index
      %226 = arith.cmpi slt, %in_86, %c0_i64 : i64
      %227 = arith.addi %in_86, %19 : i64
      %228 = arith.select %226, %227, %in_86 : i64
      %229 = arith.index_cast %228 : i64 to index
      %extracted = tensor.extract %22[%225, %229] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %30 = tensor.empty(%dim_21, %dim_13, %dim_13) : tensor<?x1x?x?xi1>
    %31 = linalg.generic {indexing_maps = [#map11, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<1x1x?x?xi1>, tensor<?x1x1x?xi1>) outs(%30 : tensor<?x1x?x?xi1>) {
    ^bb0(%in: i1, %in_86: i1, %out: i1):
      %222 = arith.andi %in, %in_86 : i1
      linalg.yield %222 : i1
    } -> tensor<?x1x?x?xi1>
    %32 = tensor.empty(%dim_21, %dim_13, %dim_13) : tensor<?x1x?x?xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %cst_3, %cst_2 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%32 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_86: f32, %in_87: f32, %out: f32):
      %222 = arith.select %in, %in_86, %in_87 : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x?x?xf32>
    %34 = tensor.empty(%7, %8) : tensor<?x?x768xf64>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<?x?x768xf32>) outs(%34 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %222 = arith.extf %in : f32 to f64
      linalg.yield %222 : f64
    } -> tensor<?x?x768xf64>
    %36 = tensor.empty(%7, %8) : tensor<?x?x1xf64>
    %37 = linalg.fill ins(%cst : f64) outs(%36 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %38 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<?x?x768xf64>) outs(%37 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %222 = arith.addf %in, %out : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x1xf64>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<?x?x1xf64>) outs(%36 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %222 = arith.divf %in, %cst_8 : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x1xf64>
    %40 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %39 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%34 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_86: f64, %out: f64):
      %222 = arith.subf %in, %in_86 : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x768xf64>
    %41 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %40 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%34 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_86: f64, %out: f64):
      %222 = arith.mulf %in, %in_86 : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x768xf64>
    %42 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%41 : tensor<?x?x768xf64>) outs(%37 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %222 = arith.addf %in, %out : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x1xf64>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<?x?x1xf64>) outs(%36 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %222 = arith.divf %in, %cst_8 : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x1xf64>
    %44 = tensor.empty(%7, %8) : tensor<?x?x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<?x?x1xf64>) outs(%44 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %222 = arith.truncf %in : f64 to f32
      linalg.yield %222 : f32
    } -> tensor<?x?x1xf32>
    %46 = linalg.fill ins(%cst_0 : f32) outs(%44 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<?x?x768xf32>) outs(%46 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.addf %in, %out : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<?x?x1xf32>) outs(%44 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.divf %in, %cst_9 : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<?x?x1xf32>) outs(%44 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.truncf %cst_7 : f64 to f32
      %223 = arith.addf %in, %222 : f32
      linalg.yield %223 : f32
    } -> tensor<?x?x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<?x?x1xf32>) outs(%44 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.rsqrt %in : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %48 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%9 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.subf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x768xf32>
    %52 = tensor.empty(%7) : tensor<?x1x768xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %50 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%52 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.mulf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x768xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %arg4 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%52 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.mulf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x768xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %arg5 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%52 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.addf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x768xf32>
    %collapsed = tensor.collapse_shape %55 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %56 = arith.index_cast %5 : i64 to index
    %57 = tensor.empty(%56) : tensor<?x2304xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %59 = linalg.matmul ins(%collapsed, %arg6 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%58 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%59, %arg7 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%57 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.addf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x2304xf32>
    %from_elements_23 = tensor.from_elements %0, %1, %c2304_i64 : tensor<3xi64>
    %reshape_24 = tensor.reshape %60(%from_elements_23) : (tensor<?x2304xf32>, tensor<3xi64>) -> tensor<?x?x2304xf32>
    %extracted_slice = tensor.extract_slice %reshape_24[0, 0, 0] [%dim, %dim_13, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_25 = tensor.extract_slice %reshape_24[0, 0, 768] [%dim, %dim_13, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_26 = tensor.extract_slice %reshape_24[0, 0, 1536] [%dim, %dim_13, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %61 = arith.muli %0, %1 : i64
    %62 = arith.muli %61, %c64_i64 : i64
    %63 = arith.muli %61, %c768_i64 : i64
    %64 = arith.divui %63, %62 : i64
    %from_elements_27 = tensor.from_elements %0, %1, %64, %c64_i64 : tensor<4xi64>
    %reshape_28 = tensor.reshape %extracted_slice_25(%from_elements_27) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %reshape_29 = tensor.reshape %extracted_slice_26(%from_elements_27) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %65 = tensor.empty(%dim, %dim_13) : tensor<?x12x?x64xf32>
    %transposed = linalg.transpose ins(%reshape_29 : tensor<?x?x12x64xf32>) outs(%65 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %reshape_30 = tensor.reshape %extracted_slice(%from_elements_27) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_31 = linalg.transpose ins(%reshape_30 : tensor<?x?x12x64xf32>) outs(%65 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %66 = tensor.empty(%dim, %dim_13) : tensor<?x12x64x?xf32>
    %transposed_32 = linalg.transpose ins(%reshape_28 : tensor<?x?x12x64xf32>) outs(%66 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %67 = arith.muli %0, %c12_i64 : i64
    %from_elements_33 = tensor.from_elements %67, %1, %c64_i64 : tensor<3xi64>
    %reshape_34 = tensor.reshape %transposed_31(%from_elements_33) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %from_elements_35 = tensor.from_elements %67, %c64_i64, %1 : tensor<3xi64>
    %reshape_36 = tensor.reshape %transposed_32(%from_elements_35) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    %68 = arith.index_cast %67 : i64 to index
    %69 = tensor.empty(%68, %dim_13, %dim_13) : tensor<?x?x?xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %71 = linalg.batch_matmul ins(%reshape_34, %reshape_36 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%70 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %from_elements_37 = tensor.from_elements %0, %c12_i64, %1, %1 : tensor<4xi64>
    %reshape_38 = tensor.reshape %71(%from_elements_37) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    %72 = tensor.empty(%dim, %dim_13, %dim_13) : tensor<?x12x?x?xf32>
    %73 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_38 : tensor<?x12x?x?xf32>) outs(%72 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.mulf %in, %cst_10 : f32
      linalg.yield %222 : f32
    } -> tensor<?x12x?x?xf32>
    %74 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %33 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%72 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.addf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x12x?x?xf32>
    %75 = tensor.empty(%dim, %dim_13) : tensor<?x12x?xi64>
    %76 = linalg.fill ins(%c0_i64 : i64) outs(%75 : tensor<?x12x?xi64>) -> tensor<?x12x?xi64>
    %77 = tensor.empty(%dim, %dim_13) : tensor<?x12x?xf32>
    %78 = linalg.fill ins(%cst_1 : f32) outs(%77 : tensor<?x12x?xf32>) -> tensor<?x12x?xf32>
    %79:2 = linalg.generic {indexing_maps = [#map7, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<?x12x?x?xf32>) outs(%78, %76 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_86: i64):
      %222 = linalg.index 3 : index
      %223 = arith.index_cast %222 : index to i64
      %224 = arith.maximumf %in, %out : f32
      %225 = arith.cmpf ogt, %in, %out : f32
      %226 = arith.select %225, %223, %out_86 : i64
      linalg.yield %224, %226 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_39 = tensor.expand_shape %79#0 [[0], [1], [2, 3]] output_shape [%dim, 12, %dim_13, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %80 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %expanded_39 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%72 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.subf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x12x?x?xf32>
    %81 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<?x12x?x?xf32>) outs(%72 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.exp %in : f32
      linalg.yield %222 : f32
    } -> tensor<?x12x?x?xf32>
    %82 = tensor.empty(%dim, %dim_13) : tensor<?x12x?x1xf32>
    %83 = linalg.fill ins(%cst_0 : f32) outs(%82 : tensor<?x12x?x1xf32>) -> tensor<?x12x?x1xf32>
    %84 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<?x12x?x?xf32>) outs(%83 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.addf %in, %out : f32
      linalg.yield %222 : f32
    } -> tensor<?x12x?x1xf32>
    %85 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %84 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%72 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.divf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x12x?x?xf32>
    %from_elements_40 = tensor.from_elements %67, %1, %1 : tensor<3xi64>
    %reshape_41 = tensor.reshape %85(%from_elements_40) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    %reshape_42 = tensor.reshape %transposed(%from_elements_33) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %86 = tensor.empty(%68, %dim_13) : tensor<?x?x64xf32>
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %88 = linalg.batch_matmul ins(%reshape_41, %reshape_42 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%87 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %from_elements_43 = tensor.from_elements %0, %c12_i64, %1, %c64_i64 : tensor<4xi64>
    %reshape_44 = tensor.reshape %88(%from_elements_43) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %89 = tensor.empty(%dim, %dim_13) : tensor<?x?x12x64xf32>
    %transposed_45 = linalg.transpose ins(%reshape_44 : tensor<?x12x?x64xf32>) outs(%89 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    %from_elements_46 = tensor.from_elements %0, %1, %c768_i64 : tensor<3xi64>
    %reshape_47 = tensor.reshape %transposed_45(%from_elements_46) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast = tensor.cast %reshape_47 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_48 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %90 = tensor.empty(%dim) : tensor<?x768xf32>
    %91 = linalg.fill ins(%cst_0 : f32) outs(%90 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %92 = linalg.matmul ins(%collapsed_48, %arg8 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%91 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %93 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%92, %arg9 : tensor<?x768xf32>, tensor<768xf32>) outs(%90 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.addf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x768xf32>
    %reshape_49 = tensor.reshape %93(%from_elements_46) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %94 = tensor.empty(%dim, %dim_13) : tensor<?x?x768xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_49, %15 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%94 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.addf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x768xf32>
    %96 = tensor.empty(%dim, %dim_13) : tensor<?x?x768xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<?x?x768xf32>) outs(%96 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %222 = arith.extf %in : f32 to f64
      linalg.yield %222 : f64
    } -> tensor<?x?x768xf64>
    %98 = tensor.empty(%dim, %dim_13) : tensor<?x?x1xf64>
    %99 = linalg.fill ins(%cst : f64) outs(%98 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<?x?x768xf64>) outs(%99 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %222 = arith.addf %in, %out : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x1xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<?x?x1xf64>) outs(%98 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %222 = arith.divf %in, %cst_8 : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x1xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %101 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%96 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_86: f64, %out: f64):
      %222 = arith.subf %in, %in_86 : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x768xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %102 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%96 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_86: f64, %out: f64):
      %222 = arith.mulf %in, %in_86 : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x768xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<?x?x768xf64>) outs(%99 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %222 = arith.addf %in, %out : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x1xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<?x?x1xf64>) outs(%98 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %222 = arith.divf %in, %cst_8 : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x1xf64>
    %106 = tensor.empty(%dim, %dim_13) : tensor<?x?x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<?x?x1xf64>) outs(%106 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %222 = arith.truncf %in : f64 to f32
      linalg.yield %222 : f32
    } -> tensor<?x?x1xf32>
    %108 = linalg.fill ins(%cst_0 : f32) outs(%106 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<?x?x768xf32>) outs(%108 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.addf %in, %out : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<?x?x1xf32>) outs(%106 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.divf %in, %cst_9 : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<?x?x1xf32>) outs(%106 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.truncf %cst_7 : f64 to f32
      %223 = arith.addf %in, %222 : f32
      linalg.yield %223 : f32
    } -> tensor<?x?x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<?x?x1xf32>) outs(%106 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.rsqrt %in : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %110 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%94 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.subf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x768xf32>
    %114 = tensor.empty(%dim) : tensor<?x1x768xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %112 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%114 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.mulf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x768xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %arg10 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%114 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.mulf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x768xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %arg11 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%114 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.addf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_50 = tensor.collapse_shape %117 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %118 = tensor.empty(%dim) : tensor<?x3072xf32>
    %119 = linalg.fill ins(%cst_0 : f32) outs(%118 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %120 = linalg.matmul ins(%collapsed_50, %arg12 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%119 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %121 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%120, %arg13 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%118 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.addf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x3072xf32>
    %from_elements_51 = tensor.from_elements %0, %1, %c3072_i64 : tensor<3xi64>
    %reshape_52 = tensor.reshape %121(%from_elements_51) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %122 = tensor.empty(%dim) : tensor<?x1x3072xf32>
    %cast_53 = tensor.cast %reshape_52 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_53 : tensor<?x1x3072xf32>) outs(%122 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.mulf %in, %cst_11 : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x3072xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_53 : tensor<?x1x3072xf32>) outs(%122 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %222 : f32
    } -> tensor<?x1x3072xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<?x1x3072xf32>) outs(%122 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.truncf %cst_6 : f64 to f32
      %223 = arith.mulf %in, %222 : f32
      linalg.yield %223 : f32
    } -> tensor<?x1x3072xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_53, %125 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%122 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.addf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x3072xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<?x1x3072xf32>) outs(%122 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.truncf %cst_5 : f64 to f32
      %223 = arith.mulf %in, %222 : f32
      linalg.yield %223 : f32
    } -> tensor<?x1x3072xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<?x1x3072xf32>) outs(%122 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.tanh %in : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x3072xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<?x1x3072xf32>) outs(%122 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.addf %in, %cst_12 : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x3072xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %129 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%122 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.mulf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_54 = tensor.collapse_shape %130 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %131 = tensor.empty(%dim) : tensor<?x768xf32>
    %132 = linalg.fill ins(%cst_0 : f32) outs(%131 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %133 = linalg.matmul ins(%collapsed_54, %arg14 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%132 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %134 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%133, %arg15 : tensor<?x768xf32>, tensor<768xf32>) outs(%131 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.addf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x768xf32>
    %reshape_55 = tensor.reshape %134(%from_elements_46) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %reshape_55 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%94 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.addf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x768xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<?x?x768xf32>) outs(%96 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %222 = arith.extf %in : f32 to f64
      linalg.yield %222 : f64
    } -> tensor<?x?x768xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<?x?x768xf64>) outs(%99 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %222 = arith.addf %in, %out : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x1xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<?x?x1xf64>) outs(%98 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %222 = arith.divf %in, %cst_8 : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x1xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %138 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%96 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_86: f64, %out: f64):
      %222 = arith.subf %in, %in_86 : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x768xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %139 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%96 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_86: f64, %out: f64):
      %222 = arith.mulf %in, %in_86 : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x768xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<?x?x768xf64>) outs(%99 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %222 = arith.addf %in, %out : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x1xf64>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<?x?x1xf64>) outs(%98 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %222 = arith.divf %in, %cst_8 : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x1xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<?x?x1xf64>) outs(%106 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %222 = arith.truncf %in : f64 to f32
      linalg.yield %222 : f32
    } -> tensor<?x?x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<?x?x768xf32>) outs(%108 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.addf %in, %out : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<?x?x1xf32>) outs(%106 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.divf %in, %cst_9 : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<?x?x1xf32>) outs(%106 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.truncf %cst_7 : f64 to f32
      %223 = arith.addf %in, %222 : f32
      linalg.yield %223 : f32
    } -> tensor<?x?x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<?x?x1xf32>) outs(%106 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.rsqrt %in : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %145 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%94 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.subf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x768xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %147 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%114 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.mulf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x768xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %arg16 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%114 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.mulf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x768xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %arg17 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%114 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.addf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_56 = tensor.collapse_shape %151 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %152 = tensor.empty(%dim) : tensor<?x2304xf32>
    %153 = linalg.fill ins(%cst_0 : f32) outs(%152 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %154 = linalg.matmul ins(%collapsed_56, %arg18 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%153 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %155 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%154, %arg19 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%152 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.addf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x2304xf32>
    %reshape_57 = tensor.reshape %155(%from_elements_23) : (tensor<?x2304xf32>, tensor<3xi64>) -> tensor<?x?x2304xf32>
    %extracted_slice_58 = tensor.extract_slice %reshape_57[0, 0, 0] [%dim, %dim_13, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_59 = tensor.extract_slice %reshape_57[0, 0, 768] [%dim, %dim_13, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %extracted_slice_60 = tensor.extract_slice %reshape_57[0, 0, 1536] [%dim, %dim_13, 768] [1, 1, 1] : tensor<?x?x2304xf32> to tensor<?x?x768xf32>
    %reshape_61 = tensor.reshape %extracted_slice_59(%from_elements_27) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %reshape_62 = tensor.reshape %extracted_slice_60(%from_elements_27) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_63 = linalg.transpose ins(%reshape_62 : tensor<?x?x12x64xf32>) outs(%65 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %reshape_64 = tensor.reshape %extracted_slice_58(%from_elements_27) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
    %transposed_65 = linalg.transpose ins(%reshape_64 : tensor<?x?x12x64xf32>) outs(%65 : tensor<?x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_66 = linalg.transpose ins(%reshape_61 : tensor<?x?x12x64xf32>) outs(%66 : tensor<?x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %reshape_67 = tensor.reshape %transposed_65(%from_elements_33) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %reshape_68 = tensor.reshape %transposed_66(%from_elements_35) : (tensor<?x12x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    %156 = linalg.batch_matmul ins(%reshape_67, %reshape_68 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%70 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %reshape_69 = tensor.reshape %156(%from_elements_37) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x12x?x?xf32>
    %157 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_69 : tensor<?x12x?x?xf32>) outs(%72 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.mulf %in, %cst_10 : f32
      linalg.yield %222 : f32
    } -> tensor<?x12x?x?xf32>
    %158 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157, %33 : tensor<?x12x?x?xf32>, tensor<?x1x?x?xf32>) outs(%72 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.addf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x12x?x?xf32>
    %159:2 = linalg.generic {indexing_maps = [#map7, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%158 : tensor<?x12x?x?xf32>) outs(%78, %76 : tensor<?x12x?xf32>, tensor<?x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_86: i64):
      %222 = linalg.index 3 : index
      %223 = arith.index_cast %222 : index to i64
      %224 = arith.maximumf %in, %out : f32
      %225 = arith.cmpf ogt, %in, %out : f32
      %226 = arith.select %225, %223, %out_86 : i64
      linalg.yield %224, %226 : f32, i64
    } -> (tensor<?x12x?xf32>, tensor<?x12x?xi64>)
    %expanded_70 = tensor.expand_shape %159#0 [[0], [1], [2, 3]] output_shape [%dim, 12, %dim_13, 1] : tensor<?x12x?xf32> into tensor<?x12x?x1xf32>
    %160 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %expanded_70 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%72 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.subf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x12x?x?xf32>
    %161 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160 : tensor<?x12x?x?xf32>) outs(%72 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.exp %in : f32
      linalg.yield %222 : f32
    } -> tensor<?x12x?x?xf32>
    %162 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%161 : tensor<?x12x?x?xf32>) outs(%83 : tensor<?x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.addf %in, %out : f32
      linalg.yield %222 : f32
    } -> tensor<?x12x?x1xf32>
    %163 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %162 : tensor<?x12x?x?xf32>, tensor<?x12x?x1xf32>) outs(%72 : tensor<?x12x?x?xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.divf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x12x?x?xf32>
    %reshape_71 = tensor.reshape %163(%from_elements_40) : (tensor<?x12x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    %reshape_72 = tensor.reshape %transposed_63(%from_elements_33) : (tensor<?x12x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %164 = linalg.batch_matmul ins(%reshape_71, %reshape_72 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%87 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %reshape_73 = tensor.reshape %164(%from_elements_43) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x12x?x64xf32>
    %transposed_74 = linalg.transpose ins(%reshape_73 : tensor<?x12x?x64xf32>) outs(%89 : tensor<?x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    %reshape_75 = tensor.reshape %transposed_74(%from_elements_46) : (tensor<?x?x12x64xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %cast_76 = tensor.cast %reshape_75 : tensor<?x?x768xf32> to tensor<?x1x768xf32>
    %collapsed_77 = tensor.collapse_shape %cast_76 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %165 = tensor.empty(%dim) : tensor<?x768xf32>
    %166 = linalg.fill ins(%cst_0 : f32) outs(%165 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %167 = linalg.matmul ins(%collapsed_77, %arg20 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%166 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %168 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%167, %arg21 : tensor<?x768xf32>, tensor<768xf32>) outs(%165 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.addf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x768xf32>
    %reshape_78 = tensor.reshape %168(%from_elements_46) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_78, %135 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%94 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.addf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x768xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<?x?x768xf32>) outs(%96 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %222 = arith.extf %in : f32 to f64
      linalg.yield %222 : f64
    } -> tensor<?x?x768xf64>
    %171 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170 : tensor<?x?x768xf64>) outs(%99 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %222 = arith.addf %in, %out : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x1xf64>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<?x?x1xf64>) outs(%98 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %222 = arith.divf %in, %cst_8 : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x1xf64>
    %173 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %172 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%96 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_86: f64, %out: f64):
      %222 = arith.subf %in, %in_86 : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x768xf64>
    %174 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %173 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%96 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_86: f64, %out: f64):
      %222 = arith.mulf %in, %in_86 : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x768xf64>
    %175 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%174 : tensor<?x?x768xf64>) outs(%99 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %222 = arith.addf %in, %out : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x1xf64>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<?x?x1xf64>) outs(%98 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %222 = arith.divf %in, %cst_8 : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x1xf64>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<?x?x1xf64>) outs(%106 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %222 = arith.truncf %in : f64 to f32
      linalg.yield %222 : f32
    } -> tensor<?x?x1xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%169 : tensor<?x?x768xf32>) outs(%108 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.addf %in, %out : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x1xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<?x?x1xf32>) outs(%106 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.divf %in, %cst_9 : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x1xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<?x?x1xf32>) outs(%106 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.truncf %cst_7 : f64 to f32
      %223 = arith.addf %in, %222 : f32
      linalg.yield %223 : f32
    } -> tensor<?x?x1xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<?x?x1xf32>) outs(%106 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.rsqrt %in : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x1xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %179 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%94 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.subf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x768xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %181 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%114 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.mulf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x768xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %arg22 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%114 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.mulf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x768xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %arg23 : tensor<?x1x768xf32>, tensor<768xf32>) outs(%114 : tensor<?x1x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.addf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x768xf32>
    %collapsed_79 = tensor.collapse_shape %185 [[0], [1, 2]] : tensor<?x1x768xf32> into tensor<?x768xf32>
    %186 = tensor.empty(%dim) : tensor<?x3072xf32>
    %187 = linalg.fill ins(%cst_0 : f32) outs(%186 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %188 = linalg.matmul ins(%collapsed_79, %arg24 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%187 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %189 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%188, %arg25 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%186 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.addf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x3072xf32>
    %reshape_80 = tensor.reshape %189(%from_elements_51) : (tensor<?x3072xf32>, tensor<3xi64>) -> tensor<?x?x3072xf32>
    %cast_81 = tensor.cast %reshape_80 : tensor<?x?x3072xf32> to tensor<?x1x3072xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_81 : tensor<?x1x3072xf32>) outs(%122 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.mulf %in, %cst_11 : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x3072xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_81 : tensor<?x1x3072xf32>) outs(%122 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %222 : f32
    } -> tensor<?x1x3072xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<?x1x3072xf32>) outs(%122 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.truncf %cst_6 : f64 to f32
      %223 = arith.mulf %in, %222 : f32
      linalg.yield %223 : f32
    } -> tensor<?x1x3072xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_81, %192 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%122 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.addf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x3072xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<?x1x3072xf32>) outs(%122 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.truncf %cst_5 : f64 to f32
      %223 = arith.mulf %in, %222 : f32
      linalg.yield %223 : f32
    } -> tensor<?x1x3072xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<?x1x3072xf32>) outs(%122 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.tanh %in : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x3072xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<?x1x3072xf32>) outs(%122 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.addf %in, %cst_12 : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x3072xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %196 : tensor<?x1x3072xf32>, tensor<?x1x3072xf32>) outs(%122 : tensor<?x1x3072xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.mulf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x1x3072xf32>
    %collapsed_82 = tensor.collapse_shape %197 [[0], [1, 2]] : tensor<?x1x3072xf32> into tensor<?x3072xf32>
    %198 = tensor.empty(%dim) : tensor<?x768xf32>
    %199 = linalg.fill ins(%cst_0 : f32) outs(%198 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %200 = linalg.matmul ins(%collapsed_82, %arg26 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%199 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %201 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%200, %arg27 : tensor<?x768xf32>, tensor<768xf32>) outs(%198 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.addf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x768xf32>
    %reshape_83 = tensor.reshape %201(%from_elements_46) : (tensor<?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %reshape_83 : tensor<?x?x768xf32>, tensor<?x?x768xf32>) outs(%94 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.addf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x768xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<?x?x768xf32>) outs(%96 : tensor<?x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %222 = arith.extf %in : f32 to f64
      linalg.yield %222 : f64
    } -> tensor<?x?x768xf64>
    %204 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%203 : tensor<?x?x768xf64>) outs(%99 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %222 = arith.addf %in, %out : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x1xf64>
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<?x?x1xf64>) outs(%98 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %222 = arith.divf %in, %cst_8 : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x1xf64>
    %206 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %205 : tensor<?x?x768xf64>, tensor<?x?x1xf64>) outs(%96 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_86: f64, %out: f64):
      %222 = arith.subf %in, %in_86 : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x768xf64>
    %207 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %206 : tensor<?x?x768xf64>, tensor<?x?x768xf64>) outs(%96 : tensor<?x?x768xf64>) {
    ^bb0(%in: f64, %in_86: f64, %out: f64):
      %222 = arith.mulf %in, %in_86 : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x768xf64>
    %208 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%207 : tensor<?x?x768xf64>) outs(%99 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %222 = arith.addf %in, %out : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x1xf64>
    %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<?x?x1xf64>) outs(%98 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %222 = arith.divf %in, %cst_8 : f64
      linalg.yield %222 : f64
    } -> tensor<?x?x1xf64>
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<?x?x1xf64>) outs(%106 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %222 = arith.truncf %in : f64 to f32
      linalg.yield %222 : f32
    } -> tensor<?x?x1xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%202 : tensor<?x?x768xf32>) outs(%108 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.addf %in, %out : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x1xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<?x?x1xf32>) outs(%106 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.divf %in, %cst_9 : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x1xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<?x?x1xf32>) outs(%106 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = arith.truncf %cst_7 : f64 to f32
      %223 = arith.addf %in, %222 : f32
      linalg.yield %223 : f32
    } -> tensor<?x?x1xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<?x?x1xf32>) outs(%106 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %222 = math.rsqrt %in : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x1xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %212 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%94 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.subf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x768xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %214 : tensor<?x?x768xf32>, tensor<?x?x1xf32>) outs(%94 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.mulf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x768xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %arg28 : tensor<?x?x768xf32>, tensor<768xf32>) outs(%94 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.mulf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x768xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217, %arg29 : tensor<?x?x768xf32>, tensor<768xf32>) outs(%94 : tensor<?x?x768xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %222 = arith.addf %in, %in_86 : f32
      linalg.yield %222 : f32
    } -> tensor<?x?x768xf32>
    %219 = arith.muli %3, %c768_i64 : i64
    %220 = arith.divsi %63, %219 : i64
    %221 = arith.select %2, %220, %1 : i64
    %from_elements_84 = tensor.from_elements %220, %221, %c768_i64 : tensor<3xi64>
    %reshape_85 = tensor.reshape %218(%from_elements_84) : (tensor<?x?x768xf32>, tensor<3xi64>) -> tensor<?x?x768xf32>
    return %reshape_85 : tensor<?x?x768xf32>
  }
}
