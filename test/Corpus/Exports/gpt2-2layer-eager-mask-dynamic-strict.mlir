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
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>, %arg2: tensor<50257x768xf32>, %arg3: tensor<1024x768xf32>, %arg4: tensor<768xf32>, %arg5: tensor<768xf32>, %arg6: tensor<768x2304xf32>, %arg7: tensor<2304xf32>, %arg8: tensor<768x768xf32>, %arg9: tensor<768xf32>, %arg10: tensor<768xf32>, %arg11: tensor<768xf32>, %arg12: tensor<768x3072xf32>, %arg13: tensor<3072xf32>, %arg14: tensor<3072x768xf32>, %arg15: tensor<768xf32>, %arg16: tensor<768xf32>, %arg17: tensor<768xf32>, %arg18: tensor<768x2304xf32>, %arg19: tensor<2304xf32>, %arg20: tensor<768x768xf32>, %arg21: tensor<768xf32>, %arg22: tensor<768xf32>, %arg23: tensor<768xf32>, %arg24: tensor<768x3072xf32>, %arg25: tensor<3072xf32>, %arg26: tensor<3072x768xf32>, %arg27: tensor<768xf32>, %arg28: tensor<768xf32>, %arg29: tensor<768xf32>) -> tensor<1x?x768xf32> {
    %c768_i64 = arith.constant 768 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c50257 = arith.constant 50257 : index
    %c1024 = arith.constant 1024 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c64_i64 = arith.constant 64 : i64
    %c12_i64 = arith.constant 12 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
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
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi slt, %0, %c0_i64 : i64
    %2 = arith.select %1, %c1_i64, %0 : i64
    %3 = arith.divsi %0, %2 : i64
    %4 = arith.select %1, %3, %0 : i64
    %from_elements = tensor.from_elements %3, %4 : tensor<2xi64>
    %reshape = tensor.reshape %arg0(%from_elements) : (tensor<1x?xi64>, tensor<2xi64>) -> tensor<1x?xi64>
    %5 = arith.index_cast %4 : i64 to index
    %6 = tensor.empty(%5) : tensor<1x?x768xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x?xi64>) outs(%6 : tensor<1x?x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %204 = arith.index_cast %in : i64 to index
      %205 = linalg.index 2 : index
      %206 = arith.cmpi slt, %204, %c50257 : index
      cf.assert %206, "index must be smaller than dim size"
      %207 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %207, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%204, %205] : tensor<50257x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x768xf32>
    %8 = tensor.empty(%dim) : tensor<?xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %204 = linalg.index 0 : index
      %205 = arith.index_cast %204 : index to i64
      linalg.yield %205 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %9 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %10 = tensor.empty(%dim) : tensor<1x?x768xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x?xi64>) outs(%10 : tensor<1x?x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %204 = arith.index_cast %in : i64 to index
      %205 = linalg.index 2 : index
      %206 = arith.cmpi slt, %204, %c1024 : index
      cf.assert %206, "index must be smaller than dim size"
      %207 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %207, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%204, %205] : tensor<1024x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x768xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%6 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.addf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %dim_13 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %13 = tensor.empty(%dim_13) : tensor<1x?xi1>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x?xi64>) outs(%13 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %204 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %204 : i1
    } -> tensor<1x?xi1>
    %15 = tensor.empty() : tensor<1xi64>
    %16 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%15 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_14 = tensor.expand_shape %16 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_16 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %17 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %18 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%17 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_71: i64, %out: i1):
      %204 = arith.cmpi sle, %in, %in_71 : i64
      linalg.yield %204 : i1
    } -> tensor<1x1x?x?xi1>
    %19 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %18 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%17 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_71: i1, %out: i1):
      %204 = arith.andi %in, %in_71 : i1
      linalg.yield %204 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_17 = tensor.dim %expanded_16, %c3 : tensor<1x1x1x?xi64>
    %20 = tensor.empty(%dim_17) : tensor<1x1x1x?xi1>
    %21 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_16 : tensor<1x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%20 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_71: i64, %out: i1):
      %204 = arith.cmpi slt, %in, %c0_i64 : i64
      %205 = arith.addi %in, %c1_i64 : i64
      %206 = arith.select %204, %205, %in : i64
      %207 = arith.index_cast %206 : i64 to index
      %208 = arith.cmpi slt, %in_71, %c0_i64 : i64
      %209 = arith.index_cast %dim_13 : index to i64
      %210 = arith.addi %in_71, %209 : i64
      %211 = arith.select %208, %210, %in_71 : i64
      %212 = arith.index_cast %211 : i64 to index
      %extracted = tensor.extract %14[%207, %212] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x?xi1>
    %22 = linalg.generic {indexing_maps = [#map6, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %21 : tensor<1x1x?x?xi1>, tensor<1x1x1x?xi1>) outs(%17 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_71: i1, %out: i1):
      %204 = arith.andi %in, %in_71 : i1
      linalg.yield %204 : i1
    } -> tensor<1x1x?x?xi1>
    %23 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %cst_3, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%23 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_71: f32, %in_72: f32, %out: f32):
      %204 = arith.select %in, %in_71, %in_72 : f32
      linalg.yield %204 : f32
    } -> tensor<1x1x?x?xf32>
    %25 = tensor.empty(%5) : tensor<1x?x768xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x?x768xf32>) outs(%25 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %204 = arith.extf %in : f32 to f64
      linalg.yield %204 : f64
    } -> tensor<1x?x768xf64>
    %27 = tensor.empty(%5) : tensor<1x?x1xf64>
    %28 = linalg.fill ins(%cst : f64) outs(%27 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %29 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26 : tensor<1x?x768xf64>) outs(%28 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %204 = arith.addf %in, %out : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x1xf64>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x?x1xf64>) outs(%27 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %204 = arith.divf %in, %cst_8 : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x1xf64>
    %31 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %30 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%25 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %204 = arith.subf %in, %in_71 : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x768xf64>
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %31 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%25 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %204 = arith.mulf %in, %in_71 : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x768xf64>
    %33 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%32 : tensor<1x?x768xf64>) outs(%28 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %204 = arith.addf %in, %out : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x1xf64>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x?x1xf64>) outs(%27 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %204 = arith.divf %in, %cst_8 : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x1xf64>
    %35 = tensor.empty(%5) : tensor<1x?x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x?x1xf64>) outs(%35 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %204 = arith.truncf %in : f64 to f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %37 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<1x?x768xf32>) outs(%37 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.addf %in, %out : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x?x1xf32>) outs(%35 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.divf %in, %cst_9 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x?x1xf32>) outs(%35 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.truncf %cst_7 : f64 to f32
      %205 = arith.addf %in, %204 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x?x1xf32>) outs(%35 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.rsqrt %in : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %39 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.subf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %41 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.mulf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %arg4 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%6 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.mulf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %arg5 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%6 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.addf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %collapsed = tensor.collapse_shape %45 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %46 = arith.index_cast %4 : i64 to index
    %47 = tensor.empty(%46) : tensor<?x2304xf32>
    %48 = linalg.fill ins(%cst_0 : f32) outs(%47 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %49 = linalg.matmul ins(%collapsed, %arg6 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%48 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%49, %arg7 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%47 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.addf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<?x2304xf32>
    %expanded_18 = tensor.expand_shape %50 [[0, 1], [2]] output_shape [1, %46, 2304] : tensor<?x2304xf32> into tensor<1x?x2304xf32>
    %extracted_slice = tensor.extract_slice %expanded_18[0, 0, 0] [1, %46, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_19 = tensor.extract_slice %expanded_18[0, 0, 768] [1, %46, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_20 = tensor.extract_slice %expanded_18[0, 0, 1536] [1, %46, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %51 = arith.muli %0, %c64_i64 : i64
    %52 = arith.muli %4, %c768_i64 : i64
    %53 = arith.divui %52, %51 : i64
    %from_elements_21 = tensor.from_elements %c1_i64, %0, %53, %c64_i64 : tensor<4xi64>
    %reshape_22 = tensor.reshape %extracted_slice_19(%from_elements_21) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %reshape_23 = tensor.reshape %extracted_slice_20(%from_elements_21) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %54 = tensor.empty(%dim) : tensor<1x12x?x64xf32>
    %transposed = linalg.transpose ins(%reshape_23 : tensor<1x?x12x64xf32>) outs(%54 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %reshape_24 = tensor.reshape %extracted_slice(%from_elements_21) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_25 = linalg.transpose ins(%reshape_24 : tensor<1x?x12x64xf32>) outs(%54 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %55 = tensor.empty(%dim) : tensor<1x12x64x?xf32>
    %transposed_26 = linalg.transpose ins(%reshape_22 : tensor<1x?x12x64xf32>) outs(%55 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    %collapsed_28 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %56 = tensor.empty(%dim, %dim) : tensor<12x?x?xf32>
    %57 = linalg.fill ins(%cst_0 : f32) outs(%56 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    %58 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%57 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    %from_elements_29 = tensor.from_elements %c1_i64, %c12_i64, %0, %0 : tensor<4xi64>
    %reshape_30 = tensor.reshape %58(%from_elements_29) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    %59 = tensor.empty(%dim, %dim) : tensor<1x12x?x?xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_30 : tensor<1x12x?x?xf32>) outs(%59 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.mulf %in, %cst_10 : f32
      linalg.yield %204 : f32
    } -> tensor<1x12x?x?xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %24 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%59 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.addf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x12x?x?xf32>
    %62 = tensor.empty(%dim) : tensor<1x12x?xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<1x12x?xi64>) -> tensor<1x12x?xi64>
    %64 = tensor.empty(%dim) : tensor<1x12x?xf32>
    %65 = linalg.fill ins(%cst_1 : f32) outs(%64 : tensor<1x12x?xf32>) -> tensor<1x12x?xf32>
    %66:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<1x12x?x?xf32>) outs(%65, %63 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_71: i64):
      %204 = linalg.index 3 : index
      %205 = arith.index_cast %204 : index to i64
      %206 = arith.maximumf %in, %out : f32
      %207 = arith.cmpf ogt, %in, %out : f32
      %208 = arith.select %207, %205, %out_71 : i64
      linalg.yield %206, %208 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_31 = tensor.expand_shape %66#0 [[0], [1], [2, 3]] output_shape [1, 12, %dim, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_31 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%59 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.subf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x12x?x?xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x12x?x?xf32>) outs(%59 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.exp %in : f32
      linalg.yield %204 : f32
    } -> tensor<1x12x?x?xf32>
    %69 = tensor.empty(%dim) : tensor<1x12x?x1xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<1x12x?x1xf32>) -> tensor<1x12x?x1xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<1x12x?x?xf32>) outs(%70 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.addf %in, %out : f32
      linalg.yield %204 : f32
    } -> tensor<1x12x?x1xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%59 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.divf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x12x?x?xf32>
    %from_elements_32 = tensor.from_elements %c12_i64, %0, %0 : tensor<3xi64>
    %reshape_33 = tensor.reshape %72(%from_elements_32) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    %collapsed_34 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    %73 = tensor.empty(%dim) : tensor<12x?x64xf32>
    %74 = linalg.fill ins(%cst_0 : f32) outs(%73 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %75 = linalg.batch_matmul ins(%reshape_33, %collapsed_34 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%74 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_35 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [1, 12, %dim, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    %76 = tensor.empty(%dim) : tensor<1x?x12x64xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<1x12x?x64xf32>) outs(%76 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<1x?x12x64xf32> into tensor<?x768xf32>
    %77 = tensor.empty(%dim) : tensor<?x768xf32>
    %78 = linalg.fill ins(%cst_0 : f32) outs(%77 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %79 = linalg.matmul ins(%collapsed_37, %arg8 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%78 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%79, %arg9 : tensor<?x768xf32>, tensor<768xf32>) outs(%77 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.addf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<?x768xf32>
    %expanded_38 = tensor.expand_shape %80 [[0, 1], [2]] output_shape [1, %dim, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %81 = tensor.empty(%dim) : tensor<1x?x768xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38, %12 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%81 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.addf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %83 = tensor.empty(%dim) : tensor<1x?x768xf64>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x?x768xf32>) outs(%83 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %204 = arith.extf %in : f32 to f64
      linalg.yield %204 : f64
    } -> tensor<1x?x768xf64>
    %85 = tensor.empty(%dim) : tensor<1x?x1xf64>
    %86 = linalg.fill ins(%cst : f64) outs(%85 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %87 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<1x?x768xf64>) outs(%86 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %204 = arith.addf %in, %out : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x1xf64>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x?x1xf64>) outs(%85 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %204 = arith.divf %in, %cst_8 : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x1xf64>
    %89 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %88 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%83 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %204 = arith.subf %in, %in_71 : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x768xf64>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %89 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%83 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %204 = arith.mulf %in, %in_71 : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x768xf64>
    %91 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%90 : tensor<1x?x768xf64>) outs(%86 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %204 = arith.addf %in, %out : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x1xf64>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x?x1xf64>) outs(%85 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %204 = arith.divf %in, %cst_8 : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x1xf64>
    %93 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x?x1xf64>) outs(%93 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %204 = arith.truncf %in : f64 to f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %95 = linalg.fill ins(%cst_0 : f32) outs(%93 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<1x?x768xf32>) outs(%95 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.addf %in, %out : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x?x1xf32>) outs(%93 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.divf %in, %cst_9 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x?x1xf32>) outs(%93 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.truncf %cst_7 : f64 to f32
      %205 = arith.addf %in, %204 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x?x1xf32>) outs(%93 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.rsqrt %in : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %97 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%81 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.subf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %99 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%81 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.mulf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %arg10 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%81 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.mulf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %arg11 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%81 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.addf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_39 = tensor.collapse_shape %103 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %104 = tensor.empty(%dim) : tensor<?x3072xf32>
    %105 = linalg.fill ins(%cst_0 : f32) outs(%104 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %106 = linalg.matmul ins(%collapsed_39, %arg12 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%105 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %107 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%106, %arg13 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%104 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.addf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<?x3072xf32>
    %expanded_40 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [1, %dim, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %108 = tensor.empty(%dim) : tensor<1x?x3072xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<1x?x3072xf32>) outs(%108 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.mulf %in, %cst_11 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x3072xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<1x?x3072xf32>) outs(%108 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %204 : f32
    } -> tensor<1x?x3072xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x?x3072xf32>) outs(%108 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.truncf %cst_6 : f64 to f32
      %205 = arith.mulf %in, %204 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x3072xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40, %111 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%108 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.addf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x3072xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x?x3072xf32>) outs(%108 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.truncf %cst_5 : f64 to f32
      %205 = arith.mulf %in, %204 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x3072xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x?x3072xf32>) outs(%108 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.tanh %in : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x3072xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x?x3072xf32>) outs(%108 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.addf %in, %cst_12 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x3072xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %115 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%108 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.mulf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_41 = tensor.collapse_shape %116 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %117 = linalg.matmul ins(%collapsed_41, %arg14 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%78 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %118 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%117, %arg15 : tensor<?x768xf32>, tensor<768xf32>) outs(%77 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.addf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<?x768xf32>
    %expanded_42 = tensor.expand_shape %118 [[0, 1], [2]] output_shape [1, %dim, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %expanded_42 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%81 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.addf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x?x768xf32>) outs(%83 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %204 = arith.extf %in : f32 to f64
      linalg.yield %204 : f64
    } -> tensor<1x?x768xf64>
    %121 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<1x?x768xf64>) outs(%86 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %204 = arith.addf %in, %out : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x1xf64>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x?x1xf64>) outs(%85 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %204 = arith.divf %in, %cst_8 : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x1xf64>
    %123 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %122 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%83 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %204 = arith.subf %in, %in_71 : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x768xf64>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %123 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%83 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %204 = arith.mulf %in, %in_71 : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x768xf64>
    %125 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<1x?x768xf64>) outs(%86 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %204 = arith.addf %in, %out : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x1xf64>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x?x1xf64>) outs(%85 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %204 = arith.divf %in, %cst_8 : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x1xf64>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<1x?x1xf64>) outs(%93 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %204 = arith.truncf %in : f64 to f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<1x?x768xf32>) outs(%95 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.addf %in, %out : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<1x?x1xf32>) outs(%93 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.divf %in, %cst_9 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x?x1xf32>) outs(%93 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.truncf %cst_7 : f64 to f32
      %205 = arith.addf %in, %204 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<1x?x1xf32>) outs(%93 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.rsqrt %in : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %129 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%81 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.subf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %131 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%81 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.mulf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %arg16 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%81 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.mulf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %arg17 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%81 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.addf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_43 = tensor.collapse_shape %135 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %136 = tensor.empty(%dim) : tensor<?x2304xf32>
    %137 = linalg.fill ins(%cst_0 : f32) outs(%136 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %138 = linalg.matmul ins(%collapsed_43, %arg18 : tensor<?x768xf32>, tensor<768x2304xf32>) outs(%137 : tensor<?x2304xf32>) -> tensor<?x2304xf32>
    %139 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%138, %arg19 : tensor<?x2304xf32>, tensor<2304xf32>) outs(%136 : tensor<?x2304xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.addf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<?x2304xf32>
    %expanded_44 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [1, %dim, 2304] : tensor<?x2304xf32> into tensor<1x?x2304xf32>
    %extracted_slice_45 = tensor.extract_slice %expanded_44[0, 0, 0] [1, %dim, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_46 = tensor.extract_slice %expanded_44[0, 0, 768] [1, %dim, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %extracted_slice_47 = tensor.extract_slice %expanded_44[0, 0, 1536] [1, %dim, 768] [1, 1, 1] : tensor<1x?x2304xf32> to tensor<1x?x768xf32>
    %140 = arith.muli %0, %c768_i64 : i64
    %141 = arith.divui %140, %51 : i64
    %from_elements_48 = tensor.from_elements %c1_i64, %0, %141, %c64_i64 : tensor<4xi64>
    %reshape_49 = tensor.reshape %extracted_slice_46(%from_elements_48) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %reshape_50 = tensor.reshape %extracted_slice_47(%from_elements_48) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_51 = linalg.transpose ins(%reshape_50 : tensor<1x?x12x64xf32>) outs(%54 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %reshape_52 = tensor.reshape %extracted_slice_45(%from_elements_48) : (tensor<1x?x768xf32>, tensor<4xi64>) -> tensor<1x?x12x64xf32>
    %transposed_53 = linalg.transpose ins(%reshape_52 : tensor<1x?x12x64xf32>) outs(%54 : tensor<1x12x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_54 = linalg.transpose ins(%reshape_49 : tensor<1x?x12x64xf32>) outs(%55 : tensor<1x12x64x?xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_55 = tensor.collapse_shape %transposed_53 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    %collapsed_56 = tensor.collapse_shape %transposed_54 [[0, 1], [2], [3]] : tensor<1x12x64x?xf32> into tensor<12x64x?xf32>
    %142 = tensor.empty(%dim, %dim) : tensor<12x?x?xf32>
    %143 = linalg.fill ins(%cst_0 : f32) outs(%142 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    %144 = linalg.batch_matmul ins(%collapsed_55, %collapsed_56 : tensor<12x?x64xf32>, tensor<12x64x?xf32>) outs(%143 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    %reshape_57 = tensor.reshape %144(%from_elements_29) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<1x12x?x?xf32>
    %145 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_57 : tensor<1x12x?x?xf32>) outs(%59 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.mulf %in, %cst_10 : f32
      linalg.yield %204 : f32
    } -> tensor<1x12x?x?xf32>
    %146 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145, %24 : tensor<1x12x?x?xf32>, tensor<1x1x?x?xf32>) outs(%59 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.addf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x12x?x?xf32>
    %147:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%146 : tensor<1x12x?x?xf32>) outs(%65, %63 : tensor<1x12x?xf32>, tensor<1x12x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_71: i64):
      %204 = linalg.index 3 : index
      %205 = arith.index_cast %204 : index to i64
      %206 = arith.maximumf %in, %out : f32
      %207 = arith.cmpf ogt, %in, %out : f32
      %208 = arith.select %207, %205, %out_71 : i64
      linalg.yield %206, %208 : f32, i64
    } -> (tensor<1x12x?xf32>, tensor<1x12x?xi64>)
    %expanded_58 = tensor.expand_shape %147#0 [[0], [1], [2, 3]] output_shape [1, 12, %dim, 1] : tensor<1x12x?xf32> into tensor<1x12x?x1xf32>
    %148 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %expanded_58 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%59 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.subf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x12x?x?xf32>
    %149 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148 : tensor<1x12x?x?xf32>) outs(%59 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.exp %in : f32
      linalg.yield %204 : f32
    } -> tensor<1x12x?x?xf32>
    %150 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%149 : tensor<1x12x?x?xf32>) outs(%70 : tensor<1x12x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.addf %in, %out : f32
      linalg.yield %204 : f32
    } -> tensor<1x12x?x1xf32>
    %151 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %150 : tensor<1x12x?x?xf32>, tensor<1x12x?x1xf32>) outs(%59 : tensor<1x12x?x?xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.divf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x12x?x?xf32>
    %reshape_59 = tensor.reshape %151(%from_elements_32) : (tensor<1x12x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    %collapsed_60 = tensor.collapse_shape %transposed_51 [[0, 1], [2], [3]] : tensor<1x12x?x64xf32> into tensor<12x?x64xf32>
    %152 = linalg.batch_matmul ins(%reshape_59, %collapsed_60 : tensor<12x?x?xf32>, tensor<12x?x64xf32>) outs(%74 : tensor<12x?x64xf32>) -> tensor<12x?x64xf32>
    %expanded_61 = tensor.expand_shape %152 [[0, 1], [2], [3]] output_shape [1, 12, %dim, 64] : tensor<12x?x64xf32> into tensor<1x12x?x64xf32>
    %transposed_62 = linalg.transpose ins(%expanded_61 : tensor<1x12x?x64xf32>) outs(%76 : tensor<1x?x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_63 = tensor.collapse_shape %transposed_62 [[0, 1], [2, 3]] : tensor<1x?x12x64xf32> into tensor<?x768xf32>
    %153 = linalg.matmul ins(%collapsed_63, %arg20 : tensor<?x768xf32>, tensor<768x768xf32>) outs(%78 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %154 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%153, %arg21 : tensor<?x768xf32>, tensor<768xf32>) outs(%77 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.addf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<?x768xf32>
    %expanded_64 = tensor.expand_shape %154 [[0, 1], [2]] output_shape [1, %dim, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64, %119 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%81 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.addf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x?x768xf32>) outs(%83 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %204 = arith.extf %in : f32 to f64
      linalg.yield %204 : f64
    } -> tensor<1x?x768xf64>
    %157 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156 : tensor<1x?x768xf64>) outs(%86 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %204 = arith.addf %in, %out : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x1xf64>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<1x?x1xf64>) outs(%85 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %204 = arith.divf %in, %cst_8 : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x1xf64>
    %159 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %158 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%83 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %204 = arith.subf %in, %in_71 : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x768xf64>
    %160 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %159 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%83 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %204 = arith.mulf %in, %in_71 : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x768xf64>
    %161 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%160 : tensor<1x?x768xf64>) outs(%86 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %204 = arith.addf %in, %out : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x1xf64>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x?x1xf64>) outs(%85 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %204 = arith.divf %in, %cst_8 : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x1xf64>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x?x1xf64>) outs(%93 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %204 = arith.truncf %in : f64 to f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%155 : tensor<1x?x768xf32>) outs(%95 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.addf %in, %out : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x?x1xf32>) outs(%93 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.divf %in, %cst_9 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<1x?x1xf32>) outs(%93 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.truncf %cst_7 : f64 to f32
      %205 = arith.addf %in, %204 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x?x1xf32>) outs(%93 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.rsqrt %in : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %165 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%81 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.subf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %167 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%81 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.mulf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %arg22 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%81 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.mulf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %arg23 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%81 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.addf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %collapsed_65 = tensor.collapse_shape %171 [[0, 1], [2]] : tensor<1x?x768xf32> into tensor<?x768xf32>
    %172 = linalg.matmul ins(%collapsed_65, %arg24 : tensor<?x768xf32>, tensor<768x3072xf32>) outs(%105 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %173 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%172, %arg25 : tensor<?x3072xf32>, tensor<3072xf32>) outs(%104 : tensor<?x3072xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.addf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<?x3072xf32>
    %expanded_66 = tensor.expand_shape %173 [[0, 1], [2]] output_shape [1, %dim, 3072] : tensor<?x3072xf32> into tensor<1x?x3072xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66 : tensor<1x?x3072xf32>) outs(%108 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.mulf %in, %cst_11 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x3072xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66 : tensor<1x?x3072xf32>) outs(%108 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %204 : f32
    } -> tensor<1x?x3072xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x?x3072xf32>) outs(%108 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.truncf %cst_6 : f64 to f32
      %205 = arith.mulf %in, %204 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x3072xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66, %176 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%108 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.addf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x3072xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x?x3072xf32>) outs(%108 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.truncf %cst_5 : f64 to f32
      %205 = arith.mulf %in, %204 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x3072xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<1x?x3072xf32>) outs(%108 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.tanh %in : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x3072xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<1x?x3072xf32>) outs(%108 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.addf %in, %cst_12 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x3072xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %180 : tensor<1x?x3072xf32>, tensor<1x?x3072xf32>) outs(%108 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.mulf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x3072xf32>
    %collapsed_67 = tensor.collapse_shape %181 [[0, 1], [2]] : tensor<1x?x3072xf32> into tensor<?x3072xf32>
    %182 = linalg.matmul ins(%collapsed_67, %arg26 : tensor<?x3072xf32>, tensor<3072x768xf32>) outs(%78 : tensor<?x768xf32>) -> tensor<?x768xf32>
    %183 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%182, %arg27 : tensor<?x768xf32>, tensor<768xf32>) outs(%77 : tensor<?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.addf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<?x768xf32>
    %expanded_68 = tensor.expand_shape %183 [[0, 1], [2]] output_shape [1, %dim, 768] : tensor<?x768xf32> into tensor<1x?x768xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %expanded_68 : tensor<1x?x768xf32>, tensor<1x?x768xf32>) outs(%81 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.addf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<1x?x768xf32>) outs(%83 : tensor<1x?x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %204 = arith.extf %in : f32 to f64
      linalg.yield %204 : f64
    } -> tensor<1x?x768xf64>
    %186 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%185 : tensor<1x?x768xf64>) outs(%86 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %204 = arith.addf %in, %out : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x1xf64>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x?x1xf64>) outs(%85 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %204 = arith.divf %in, %cst_8 : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x1xf64>
    %188 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %187 : tensor<1x?x768xf64>, tensor<1x?x1xf64>) outs(%83 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %204 = arith.subf %in, %in_71 : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x768xf64>
    %189 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %188 : tensor<1x?x768xf64>, tensor<1x?x768xf64>) outs(%83 : tensor<1x?x768xf64>) {
    ^bb0(%in: f64, %in_71: f64, %out: f64):
      %204 = arith.mulf %in, %in_71 : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x768xf64>
    %190 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%189 : tensor<1x?x768xf64>) outs(%86 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %204 = arith.addf %in, %out : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x1xf64>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<1x?x1xf64>) outs(%85 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %204 = arith.divf %in, %cst_8 : f64
      linalg.yield %204 : f64
    } -> tensor<1x?x1xf64>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<1x?x1xf64>) outs(%93 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %204 = arith.truncf %in : f64 to f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%184 : tensor<1x?x768xf32>) outs(%95 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.addf %in, %out : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<1x?x1xf32>) outs(%93 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.divf %in, %cst_9 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<1x?x1xf32>) outs(%93 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = arith.truncf %cst_7 : f64 to f32
      %205 = arith.addf %in, %204 : f32
      linalg.yield %205 : f32
    } -> tensor<1x?x1xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<1x?x1xf32>) outs(%93 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %204 = math.rsqrt %in : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x1xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %194 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%81 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.subf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %196 : tensor<1x?x768xf32>, tensor<1x?x1xf32>) outs(%81 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.mulf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %arg28 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%81 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.mulf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %arg29 : tensor<1x?x768xf32>, tensor<768xf32>) outs(%81 : tensor<1x?x768xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %204 = arith.addf %in, %in_71 : f32
      linalg.yield %204 : f32
    } -> tensor<1x?x768xf32>
    %201 = arith.muli %2, %c768_i64 : i64
    %202 = arith.divsi %140, %201 : i64
    %203 = arith.select %1, %202, %0 : i64
    %from_elements_69 = tensor.from_elements %202, %203, %c768_i64 : tensor<3xi64>
    %reshape_70 = tensor.reshape %200(%from_elements_69) : (tensor<1x?x768xf32>, tensor<3xi64>) -> tensor<1x?x768xf32>
    return %reshape_70 : tensor<1x?x768xf32>
  }
}
