// llama-gqa-2layer-sdpa-dynamic-strict: made by export_models.py; do not edit.
// Arguments:
//   0 input_ids
//   1 embed_tokens.weight
//   2 layers.0.self_attn.q_proj.weight
//   3 layers.0.self_attn.k_proj.weight
//   4 layers.0.self_attn.v_proj.weight
//   5 layers.0.self_attn.o_proj.weight
//   6 layers.0.mlp.gate_proj.weight
//   7 layers.0.mlp.up_proj.weight
//   8 layers.0.mlp.down_proj.weight
//   9 layers.0.input_layernorm.weight
//   10 layers.0.post_attention_layernorm.weight
//   11 layers.1.self_attn.q_proj.weight
//   12 layers.1.self_attn.k_proj.weight
//   13 layers.1.self_attn.v_proj.weight
//   14 layers.1.self_attn.o_proj.weight
//   15 layers.1.mlp.gate_proj.weight
//   16 layers.1.mlp.up_proj.weight
//   17 layers.1.mlp.down_proj.weight
//   18 layers.1.input_layernorm.weight
//   19 layers.1.post_attention_layernorm.weight
//   20 norm.weight
//   21 rotary_emb.inv_freq
//   22 rotary_emb.original_inv_freq
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<32000x512xf32>, %arg2: tensor<512x512xf32>, %arg3: tensor<128x512xf32>, %arg4: tensor<128x512xf32>, %arg5: tensor<512x512xf32>, %arg6: tensor<1376x512xf32>, %arg7: tensor<1376x512xf32>, %arg8: tensor<512x1376xf32>, %arg9: tensor<512xf32>, %arg10: tensor<512xf32>, %arg11: tensor<512x512xf32>, %arg12: tensor<128x512xf32>, %arg13: tensor<128x512xf32>, %arg14: tensor<512x512xf32>, %arg15: tensor<1376x512xf32>, %arg16: tensor<1376x512xf32>, %arg17: tensor<512x1376xf32>, %arg18: tensor<512xf32>, %arg19: tensor<512xf32>, %arg20: tensor<512xf32>, %arg21: tensor<32xf32>, %arg22: tensor<32xf32>) -> tensor<1x?x512xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c32000 = arith.constant 32000 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c64_i64 = arith.constant 64 : i64
    %c8_i64 = arith.constant 8 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0.35355339059327379 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant 5.120000e+02 : f32
    %c512_i64 = arith.constant 512 : i64
    %c128_i64 = arith.constant 128 : i64
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<1x?x512xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: i64, %out: f32):
      %182 = arith.index_cast %in : i64 to index
      %183 = linalg.index 2 : index
      %184 = arith.cmpi slt, %182, %c32000 : index
      cf.assert %184, "index must be smaller than dim size"
      %185 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %185, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%182, %183] : tensor<32000x512xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x512xf32>
    %3 = tensor.empty(%dim) : tensor<?xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %182 = linalg.index 0 : index
      %183 = arith.index_cast %182 : index to i64
      linalg.yield %183 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_8 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %5 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%5 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_102: i64, %out: i1):
      %182 = arith.cmpi sle, %in, %in_102 : i64
      linalg.yield %182 : i1
    } -> tensor<1x1x?x?xi1>
    %expanded_9 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %7 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x?x1xi64>) outs(%7 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %182 = arith.sitofp %in : i64 to f32
      linalg.yield %182 : f32
    } -> tensor<1x?x1xf32>
    %9 = tensor.empty(%dim) : tensor<1x?x32xf32>
    %10 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %arg21 : tensor<1x?x1xf32>, tensor<32xf32>) outs(%9 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x32xf32>
    %concat = tensor.concat dim(2) %10, %10 : (tensor<1x?x32xf32>, tensor<1x?x32xf32>) -> tensor<1x?x64xf32>
    %dim_10 = tensor.dim %10, %c1 : tensor<1x?x32xf32>
    %11 = tensor.empty(%dim_10) : tensor<1x?x64xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x64xf32>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.cos %in : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x64xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x64xf32>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.sin %in : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x64xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %182 : f32
    } -> tensor<1x?x512xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%7 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<1x?x512xf32>) outs(%15 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x?x1xf32>) outs(%7 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_7 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x?x1xf32>) outs(%7 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_6 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<1x?x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x?x1xf32>) outs(%7 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %19 : tensor<1x?x512xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x512xf32>
    %21 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %20 : tensor<512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x512xf32>
    %22 = tensor.empty() : tensor<512x512xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<512x512xf32>) outs(%22 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %21 [[0, 1], [2]] : tensor<1x?x512xf32> into tensor<?x512xf32>
    %23 = tensor.empty(%dim) : tensor<?x512xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %25 = linalg.matmul ins(%collapsed, %transposed : tensor<?x512xf32>, tensor<512x512xf32>) outs(%24 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %expanded_11 = tensor.expand_shape %25 [[0, 1], [2]] output_shape [1, %dim, 512] : tensor<?x512xf32> into tensor<1x?x512xf32>
    %26 = arith.muli %0, %c64_i64 : i64
    %27 = arith.muli %0, %c512_i64 : i64
    %28 = arith.divui %27, %26 : i64
    %from_elements = tensor.from_elements %c1_i64, %0, %28, %c64_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_11(%from_elements) : (tensor<1x?x512xf32>, tensor<4xi64>) -> tensor<1x?x8x64xf32>
    %29 = tensor.empty(%dim) : tensor<1x8x?x64xf32>
    %transposed_12 = linalg.transpose ins(%reshape : tensor<1x?x8x64xf32>) outs(%29 : tensor<1x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %30 = tensor.empty() : tensor<512x128xf32>
    %transposed_13 = linalg.transpose ins(%arg3 : tensor<128x512xf32>) outs(%30 : tensor<512x128xf32>) permutation = [1, 0] 
    %31 = tensor.empty(%dim) : tensor<?x128xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %33 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%32 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_14 = tensor.expand_shape %33 [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    %34 = arith.muli %0, %c128_i64 : i64
    %35 = arith.divui %34, %26 : i64
    %from_elements_15 = tensor.from_elements %c1_i64, %0, %35, %c64_i64 : tensor<4xi64>
    %reshape_16 = tensor.reshape %expanded_14(%from_elements_15) : (tensor<1x?x128xf32>, tensor<4xi64>) -> tensor<1x?x2x64xf32>
    %36 = tensor.empty(%dim) : tensor<1x2x?x64xf32>
    %transposed_17 = linalg.transpose ins(%reshape_16 : tensor<1x?x2x64xf32>) outs(%36 : tensor<1x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg4 : tensor<128x512xf32>) outs(%30 : tensor<512x128xf32>) permutation = [1, 0] 
    %37 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%32 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_19 = tensor.expand_shape %37 [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    %reshape_20 = tensor.reshape %expanded_19(%from_elements_15) : (tensor<1x?x128xf32>, tensor<4xi64>) -> tensor<1x?x2x64xf32>
    %transposed_21 = linalg.transpose ins(%reshape_20 : tensor<1x?x2x64xf32>) outs(%36 : tensor<1x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %12 [[0], [1, 2], [3]] output_shape [1, 1, %dim_10, 64] : tensor<1x?x64xf32> into tensor<1x1x?x64xf32>
    %expanded_23 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, %dim_10, 64] : tensor<1x?x64xf32> into tensor<1x1x?x64xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %expanded_22 : tensor<1x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%29 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x8x?x64xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [1, 8, %dim, 32] [1, 1, 1, 1] : tensor<1x8x?x64xf32> to tensor<1x8x?x32xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_12[0, 0, 0, 32] [1, 8, %dim, 32] [1, 1, 1, 1] : tensor<1x8x?x64xf32> to tensor<1x8x?x32xf32>
    %39 = tensor.empty(%dim) : tensor<1x8x?x32xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<1x8x?x32xf32>) outs(%39 : tensor<1x8x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.negf %in : f32
      linalg.yield %182 : f32
    } -> tensor<1x8x?x32xf32>
    %concat_25 = tensor.concat dim(3) %40, %extracted_slice : (tensor<1x8x?x32xf32>, tensor<1x8x?x32xf32>) -> tensor<1x8x?x64xf32>
    %dim_26 = tensor.dim %40, %c2 : tensor<1x8x?x32xf32>
    %41 = tensor.empty(%dim_26) : tensor<1x8x?x64xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_23 : tensor<1x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%41 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x8x?x64xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %42 : tensor<1x8x?x64xf32>, tensor<1x8x?x64xf32>) outs(%29 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.addf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x8x?x64xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_22 : tensor<1x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%36 : tensor<1x2x?x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x2x?x64xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [1, 2, %dim, 32] [1, 1, 1, 1] : tensor<1x2x?x64xf32> to tensor<1x2x?x32xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_17[0, 0, 0, 32] [1, 2, %dim, 32] [1, 1, 1, 1] : tensor<1x2x?x64xf32> to tensor<1x2x?x32xf32>
    %45 = tensor.empty(%dim) : tensor<1x2x?x32xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<1x2x?x32xf32>) outs(%45 : tensor<1x2x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.negf %in : f32
      linalg.yield %182 : f32
    } -> tensor<1x2x?x32xf32>
    %concat_29 = tensor.concat dim(3) %46, %extracted_slice_27 : (tensor<1x2x?x32xf32>, tensor<1x2x?x32xf32>) -> tensor<1x2x?x64xf32>
    %dim_30 = tensor.dim %46, %c2 : tensor<1x2x?x32xf32>
    %47 = tensor.empty(%dim_30) : tensor<1x2x?x64xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_23 : tensor<1x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%47 : tensor<1x2x?x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x2x?x64xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %48 : tensor<1x2x?x64xf32>, tensor<1x2x?x64xf32>) outs(%36 : tensor<1x2x?x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.addf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x2x?x64xf32>
    %50 = tensor.empty(%dim) : tensor<1x2x4x?x64xf32>
    %51 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x2x?x64xf32>) outs(%50 : tensor<1x2x4x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x?x64xf32>
    %collapsed_31 = tensor.collapse_shape %51 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x64xf32> into tensor<1x8x?x64xf32>
    %52 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<1x2x?x64xf32>) outs(%50 : tensor<1x2x4x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x?x64xf32>
    %53 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map11, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %cst_2, %cst_3 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%53 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_102: f32, %in_103: f32, %out: f32):
      %182 = arith.select %in, %in_102, %in_103 : f32
      linalg.yield %182 : f32
    } -> tensor<1x1x?x?xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x8x?x64xf32>) outs(%29 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_4 : f64 to f32
      %183 = arith.mulf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<1x8x?x64xf32>
    %56 = tensor.empty(%dim) : tensor<1x8x64x?xf32>
    %transposed_32 = linalg.transpose ins(%collapsed_31 : tensor<1x8x?x64xf32>) outs(%56 : tensor<1x8x64x?xf32>) permutation = [0, 1, 3, 2] 
    %57 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<1x8x64x?xf32>) outs(%56 : tensor<1x8x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_4 : f64 to f32
      %183 = arith.mulf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<1x8x64x?xf32>
    %collapsed_33 = tensor.collapse_shape %55 [[0, 1], [2], [3]] : tensor<1x8x?x64xf32> into tensor<8x?x64xf32>
    %collapsed_34 = tensor.collapse_shape %57 [[0, 1], [2], [3]] : tensor<1x8x64x?xf32> into tensor<8x64x?xf32>
    %58 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %60 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<8x?x64xf32>, tensor<8x64x?xf32>) outs(%59 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %from_elements_35 = tensor.from_elements %c1_i64, %c8_i64, %0, %0 : tensor<4xi64>
    %reshape_36 = tensor.reshape %60(%from_elements_35) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %61 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_36, %54 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%61 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.addf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x8x?x?xf32>
    %63 = tensor.empty(%dim) : tensor<1x8x?xi64>
    %64 = linalg.fill ins(%c0_i64 : i64) outs(%63 : tensor<1x8x?xi64>) -> tensor<1x8x?xi64>
    %65 = tensor.empty(%dim) : tensor<1x8x?xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<1x8x?xf32>) -> tensor<1x8x?xf32>
    %67:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<1x8x?x?xf32>) outs(%66, %64 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_102: i64):
      %182 = linalg.index 3 : index
      %183 = arith.index_cast %182 : index to i64
      %184 = arith.maximumf %in, %out : f32
      %185 = arith.cmpf ogt, %in, %out : f32
      %186 = arith.select %185, %183, %out_102 : i64
      linalg.yield %184, %186 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_37 = tensor.expand_shape %67#0 [[0], [1], [2, 3]] output_shape [1, 8, %dim, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_37 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%61 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.subf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x8x?x?xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x8x?x?xf32>) outs(%61 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.exp %in : f32
      linalg.yield %182 : f32
    } -> tensor<1x8x?x?xf32>
    %70 = tensor.empty(%dim) : tensor<1x8x?x1xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<1x8x?x1xf32>) -> tensor<1x8x?x1xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<1x8x?x?xf32>) outs(%71 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<1x8x?x1xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%61 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.divf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x8x?x?xf32>
    %74 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xi1>
    %75 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x8x?x?xf32>) outs(%74 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %182 = arith.extf %in : f32 to f64
      %183 = arith.cmpf oeq, %182, %cst_5 : f64
      linalg.yield %183 : i1
    } -> tensor<1x8x?x?xi1>
    %76 = tensor.empty(%dim) : tensor<1x8x?x1xi1>
    %77 = linalg.fill ins(%true : i1) outs(%76 : tensor<1x8x?x1xi1>) -> tensor<1x8x?x1xi1>
    %78 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<1x8x?x?xi1>) outs(%77 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %182 = arith.andi %in, %out : i1
      linalg.yield %182 : i1
    } -> tensor<1x8x?x1xi1>
    %79 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %80 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%79 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8x?x?xf32>
    %81 = tensor.empty(%dim, %dim) : tensor<1x8x?x?xf32>
    %82 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %80, %73 : tensor<1x8x?x1xi1>, tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%81 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_102: f32, %in_103: f32, %out: f32):
      %182 = arith.select %in, %in_102, %in_103 : f32
      linalg.yield %182 : f32
    } -> tensor<1x8x?x?xf32>
    %from_elements_38 = tensor.from_elements %c8_i64, %0, %0 : tensor<3xi64>
    %reshape_39 = tensor.reshape %82(%from_elements_38) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    %collapsed_40 = tensor.collapse_shape %52 [[0, 1, 2], [3], [4]] : tensor<1x2x4x?x64xf32> into tensor<8x?x64xf32>
    %83 = tensor.empty(%dim) : tensor<8x?x64xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<8x?x64xf32>) -> tensor<8x?x64xf32>
    %85 = linalg.batch_matmul ins(%reshape_39, %collapsed_40 : tensor<8x?x?xf32>, tensor<8x?x64xf32>) outs(%84 : tensor<8x?x64xf32>) -> tensor<8x?x64xf32>
    %expanded_41 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [1, 8, %dim, 64] : tensor<8x?x64xf32> into tensor<1x8x?x64xf32>
    %86 = arith.cmpi slt, %0, %c0_i64 : i64
    %87 = arith.select %86, %c1_i64, %0 : i64
    %88 = arith.muli %87, %c64_i64 : i64
    %89 = arith.muli %0, %c512_i64 : i64
    %90 = arith.divsi %89, %88 : i64
    %91 = arith.select %86, %90, %0 : i64
    %from_elements_42 = tensor.from_elements %c1_i64, %90, %91, %c64_i64 : tensor<4xi64>
    %reshape_43 = tensor.reshape %expanded_41(%from_elements_42) : (tensor<1x8x?x64xf32>, tensor<4xi64>) -> tensor<1x8x?x64xf32>
    %92 = arith.index_cast %91 : i64 to index
    %93 = tensor.empty(%92) : tensor<1x?x8x64xf32>
    %transposed_44 = linalg.transpose ins(%reshape_43 : tensor<1x8x?x64xf32>) outs(%93 : tensor<1x?x8x64xf32>) permutation = [0, 2, 1, 3] 
    %94 = arith.muli %91, %c512_i64 : i64
    %95 = arith.divui %94, %0 : i64
    %from_elements_45 = tensor.from_elements %c1_i64, %0, %95 : tensor<3xi64>
    %reshape_46 = tensor.reshape %transposed_44(%from_elements_45) : (tensor<1x?x8x64xf32>, tensor<3xi64>) -> tensor<1x?x512xf32>
    %transposed_47 = linalg.transpose ins(%arg5 : tensor<512x512xf32>) outs(%22 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %reshape_46 [[0, 1], [2]] : tensor<1x?x512xf32> into tensor<?x512xf32>
    %96 = tensor.empty(%dim) : tensor<?x512xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %98 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<?x512xf32>, tensor<512x512xf32>) outs(%97 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %expanded_49 = tensor.expand_shape %98 [[0, 1], [2]] output_shape [1, %dim, 512] : tensor<?x512xf32> into tensor<1x?x512xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_49 : tensor<1x?x512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.addf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x512xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %182 : f32
    } -> tensor<1x?x512xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<1x?x512xf32>) outs(%15 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x?x1xf32>) outs(%7 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_7 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x?x1xf32>) outs(%7 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_6 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<1x?x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x?x1xf32>) outs(%7 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %104 : tensor<1x?x512xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x512xf32>
    %106 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %105 : tensor<512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x512xf32>
    %107 = tensor.empty() : tensor<512x1376xf32>
    %transposed_50 = linalg.transpose ins(%arg6 : tensor<1376x512xf32>) outs(%107 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %106 [[0, 1], [2]] : tensor<1x?x512xf32> into tensor<?x512xf32>
    %108 = tensor.empty(%dim) : tensor<?x1376xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    %110 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%109 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    %expanded_52 = tensor.expand_shape %110 [[0, 1], [2]] output_shape [1, %dim, 1376] : tensor<?x1376xf32> into tensor<1x?x1376xf32>
    %111 = tensor.empty(%dim) : tensor<1x?x1376xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52 : tensor<1x?x1376xf32>) outs(%111 : tensor<1x?x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.negf %in : f32
      %183 = math.exp %182 : f32
      %184 = arith.addf %183, %cst_1 : f32
      %185 = arith.divf %cst_1, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<1x?x1376xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52, %112 : tensor<1x?x1376xf32>, tensor<1x?x1376xf32>) outs(%111 : tensor<1x?x1376xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x1376xf32>
    %transposed_53 = linalg.transpose ins(%arg7 : tensor<1376x512xf32>) outs(%107 : tensor<512x1376xf32>) permutation = [1, 0] 
    %114 = linalg.matmul ins(%collapsed_51, %transposed_53 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%109 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    %expanded_54 = tensor.expand_shape %114 [[0, 1], [2]] output_shape [1, %dim, 1376] : tensor<?x1376xf32> into tensor<1x?x1376xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %expanded_54 : tensor<1x?x1376xf32>, tensor<1x?x1376xf32>) outs(%111 : tensor<1x?x1376xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x1376xf32>
    %116 = tensor.empty() : tensor<1376x512xf32>
    %transposed_55 = linalg.transpose ins(%arg8 : tensor<512x1376xf32>) outs(%116 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_56 = tensor.collapse_shape %115 [[0, 1], [2]] : tensor<1x?x1376xf32> into tensor<?x1376xf32>
    %117 = linalg.matmul ins(%collapsed_56, %transposed_55 : tensor<?x1376xf32>, tensor<1376x512xf32>) outs(%24 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %expanded_57 = tensor.expand_shape %117 [[0, 1], [2]] output_shape [1, %dim, 512] : tensor<?x512xf32> into tensor<1x?x512xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %expanded_57 : tensor<1x?x512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.addf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x512xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %182 : f32
    } -> tensor<1x?x512xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<1x?x512xf32>) outs(%15 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x?x1xf32>) outs(%7 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_7 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x?x1xf32>) outs(%7 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_6 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<1x?x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x?x1xf32>) outs(%7 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %123 : tensor<1x?x512xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x512xf32>
    %125 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %124 : tensor<512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x512xf32>
    %transposed_58 = linalg.transpose ins(%arg11 : tensor<512x512xf32>) outs(%22 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_59 = tensor.collapse_shape %125 [[0, 1], [2]] : tensor<1x?x512xf32> into tensor<?x512xf32>
    %126 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<?x512xf32>, tensor<512x512xf32>) outs(%24 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %expanded_60 = tensor.expand_shape %126 [[0, 1], [2]] output_shape [1, %dim, 512] : tensor<?x512xf32> into tensor<1x?x512xf32>
    %reshape_61 = tensor.reshape %expanded_60(%from_elements) : (tensor<1x?x512xf32>, tensor<4xi64>) -> tensor<1x?x8x64xf32>
    %transposed_62 = linalg.transpose ins(%reshape_61 : tensor<1x?x8x64xf32>) outs(%29 : tensor<1x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_63 = linalg.transpose ins(%arg12 : tensor<128x512xf32>) outs(%30 : tensor<512x128xf32>) permutation = [1, 0] 
    %127 = linalg.matmul ins(%collapsed_59, %transposed_63 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%32 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_64 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    %reshape_65 = tensor.reshape %expanded_64(%from_elements_15) : (tensor<1x?x128xf32>, tensor<4xi64>) -> tensor<1x?x2x64xf32>
    %transposed_66 = linalg.transpose ins(%reshape_65 : tensor<1x?x2x64xf32>) outs(%36 : tensor<1x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_67 = linalg.transpose ins(%arg13 : tensor<128x512xf32>) outs(%30 : tensor<512x128xf32>) permutation = [1, 0] 
    %128 = linalg.matmul ins(%collapsed_59, %transposed_67 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%32 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_68 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
    %reshape_69 = tensor.reshape %expanded_68(%from_elements_15) : (tensor<1x?x128xf32>, tensor<4xi64>) -> tensor<1x?x2x64xf32>
    %transposed_70 = linalg.transpose ins(%reshape_69 : tensor<1x?x2x64xf32>) outs(%36 : tensor<1x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %129 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_62, %expanded_22 : tensor<1x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%29 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x8x?x64xf32>
    %extracted_slice_71 = tensor.extract_slice %transposed_62[0, 0, 0, 0] [1, 8, %dim, 32] [1, 1, 1, 1] : tensor<1x8x?x64xf32> to tensor<1x8x?x32xf32>
    %extracted_slice_72 = tensor.extract_slice %transposed_62[0, 0, 0, 32] [1, 8, %dim, 32] [1, 1, 1, 1] : tensor<1x8x?x64xf32> to tensor<1x8x?x32xf32>
    %130 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_72 : tensor<1x8x?x32xf32>) outs(%39 : tensor<1x8x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.negf %in : f32
      linalg.yield %182 : f32
    } -> tensor<1x8x?x32xf32>
    %concat_73 = tensor.concat dim(3) %130, %extracted_slice_71 : (tensor<1x8x?x32xf32>, tensor<1x8x?x32xf32>) -> tensor<1x8x?x64xf32>
    %dim_74 = tensor.dim %130, %c2 : tensor<1x8x?x32xf32>
    %131 = tensor.empty(%dim_74) : tensor<1x8x?x64xf32>
    %132 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_73, %expanded_23 : tensor<1x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%131 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x8x?x64xf32>
    %133 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %132 : tensor<1x8x?x64xf32>, tensor<1x8x?x64xf32>) outs(%29 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.addf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x8x?x64xf32>
    %134 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_66, %expanded_22 : tensor<1x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%36 : tensor<1x2x?x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x2x?x64xf32>
    %extracted_slice_75 = tensor.extract_slice %transposed_66[0, 0, 0, 0] [1, 2, %dim, 32] [1, 1, 1, 1] : tensor<1x2x?x64xf32> to tensor<1x2x?x32xf32>
    %extracted_slice_76 = tensor.extract_slice %transposed_66[0, 0, 0, 32] [1, 2, %dim, 32] [1, 1, 1, 1] : tensor<1x2x?x64xf32> to tensor<1x2x?x32xf32>
    %135 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_76 : tensor<1x2x?x32xf32>) outs(%45 : tensor<1x2x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.negf %in : f32
      linalg.yield %182 : f32
    } -> tensor<1x2x?x32xf32>
    %concat_77 = tensor.concat dim(3) %135, %extracted_slice_75 : (tensor<1x2x?x32xf32>, tensor<1x2x?x32xf32>) -> tensor<1x2x?x64xf32>
    %dim_78 = tensor.dim %135, %c2 : tensor<1x2x?x32xf32>
    %136 = tensor.empty(%dim_78) : tensor<1x2x?x64xf32>
    %137 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_77, %expanded_23 : tensor<1x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%136 : tensor<1x2x?x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x2x?x64xf32>
    %138 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %137 : tensor<1x2x?x64xf32>, tensor<1x2x?x64xf32>) outs(%36 : tensor<1x2x?x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.addf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x2x?x64xf32>
    %139 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%138 : tensor<1x2x?x64xf32>) outs(%50 : tensor<1x2x4x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x?x64xf32>
    %collapsed_79 = tensor.collapse_shape %139 [[0], [1, 2], [3], [4]] : tensor<1x2x4x?x64xf32> into tensor<1x8x?x64xf32>
    %140 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_70 : tensor<1x2x?x64xf32>) outs(%50 : tensor<1x2x4x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x?x64xf32>
    %141 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133 : tensor<1x8x?x64xf32>) outs(%29 : tensor<1x8x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_4 : f64 to f32
      %183 = arith.mulf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<1x8x?x64xf32>
    %142 = tensor.empty(%dim) : tensor<1x8x64x?xf32>
    %transposed_80 = linalg.transpose ins(%collapsed_79 : tensor<1x8x?x64xf32>) outs(%142 : tensor<1x8x64x?xf32>) permutation = [0, 1, 3, 2] 
    %143 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_80 : tensor<1x8x64x?xf32>) outs(%142 : tensor<1x8x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_4 : f64 to f32
      %183 = arith.mulf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<1x8x64x?xf32>
    %collapsed_81 = tensor.collapse_shape %141 [[0, 1], [2], [3]] : tensor<1x8x?x64xf32> into tensor<8x?x64xf32>
    %collapsed_82 = tensor.collapse_shape %143 [[0, 1], [2], [3]] : tensor<1x8x64x?xf32> into tensor<8x64x?xf32>
    %144 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %145 = linalg.fill ins(%cst : f32) outs(%144 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %146 = linalg.batch_matmul ins(%collapsed_81, %collapsed_82 : tensor<8x?x64xf32>, tensor<8x64x?xf32>) outs(%145 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %reshape_83 = tensor.reshape %146(%from_elements_35) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<1x8x?x?xf32>
    %147 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_83, %54 : tensor<1x8x?x?xf32>, tensor<1x1x?x?xf32>) outs(%61 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.addf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x8x?x?xf32>
    %148:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%147 : tensor<1x8x?x?xf32>) outs(%66, %64 : tensor<1x8x?xf32>, tensor<1x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_102: i64):
      %182 = linalg.index 3 : index
      %183 = arith.index_cast %182 : index to i64
      %184 = arith.maximumf %in, %out : f32
      %185 = arith.cmpf ogt, %in, %out : f32
      %186 = arith.select %185, %183, %out_102 : i64
      linalg.yield %184, %186 : f32, i64
    } -> (tensor<1x8x?xf32>, tensor<1x8x?xi64>)
    %expanded_84 = tensor.expand_shape %148#0 [[0], [1], [2, 3]] output_shape [1, 8, %dim, 1] : tensor<1x8x?xf32> into tensor<1x8x?x1xf32>
    %149 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %expanded_84 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%61 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.subf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x8x?x?xf32>
    %150 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149 : tensor<1x8x?x?xf32>) outs(%61 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.exp %in : f32
      linalg.yield %182 : f32
    } -> tensor<1x8x?x?xf32>
    %151 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%150 : tensor<1x8x?x?xf32>) outs(%71 : tensor<1x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<1x8x?x1xf32>
    %152 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %151 : tensor<1x8x?x?xf32>, tensor<1x8x?x1xf32>) outs(%61 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.divf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x8x?x?xf32>
    %153 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147 : tensor<1x8x?x?xf32>) outs(%74 : tensor<1x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %182 = arith.extf %in : f32 to f64
      %183 = arith.cmpf oeq, %182, %cst_5 : f64
      linalg.yield %183 : i1
    } -> tensor<1x8x?x?xi1>
    %154 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%153 : tensor<1x8x?x?xi1>) outs(%77 : tensor<1x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %182 = arith.andi %in, %out : i1
      linalg.yield %182 : i1
    } -> tensor<1x8x?x1xi1>
    %155 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %80, %152 : tensor<1x8x?x1xi1>, tensor<1x8x?x?xf32>, tensor<1x8x?x?xf32>) outs(%81 : tensor<1x8x?x?xf32>) {
    ^bb0(%in: i1, %in_102: f32, %in_103: f32, %out: f32):
      %182 = arith.select %in, %in_102, %in_103 : f32
      linalg.yield %182 : f32
    } -> tensor<1x8x?x?xf32>
    %reshape_85 = tensor.reshape %155(%from_elements_38) : (tensor<1x8x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    %collapsed_86 = tensor.collapse_shape %140 [[0, 1, 2], [3], [4]] : tensor<1x2x4x?x64xf32> into tensor<8x?x64xf32>
    %156 = linalg.batch_matmul ins(%reshape_85, %collapsed_86 : tensor<8x?x?xf32>, tensor<8x?x64xf32>) outs(%84 : tensor<8x?x64xf32>) -> tensor<8x?x64xf32>
    %expanded_87 = tensor.expand_shape %156 [[0, 1], [2], [3]] output_shape [1, 8, %dim, 64] : tensor<8x?x64xf32> into tensor<1x8x?x64xf32>
    %reshape_88 = tensor.reshape %expanded_87(%from_elements_42) : (tensor<1x8x?x64xf32>, tensor<4xi64>) -> tensor<1x8x?x64xf32>
    %transposed_89 = linalg.transpose ins(%reshape_88 : tensor<1x8x?x64xf32>) outs(%93 : tensor<1x?x8x64xf32>) permutation = [0, 2, 1, 3] 
    %reshape_90 = tensor.reshape %transposed_89(%from_elements_45) : (tensor<1x?x8x64xf32>, tensor<3xi64>) -> tensor<1x?x512xf32>
    %transposed_91 = linalg.transpose ins(%arg14 : tensor<512x512xf32>) outs(%22 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_92 = tensor.collapse_shape %reshape_90 [[0, 1], [2]] : tensor<1x?x512xf32> into tensor<?x512xf32>
    %157 = tensor.empty(%dim) : tensor<?x512xf32>
    %158 = linalg.fill ins(%cst : f32) outs(%157 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %159 = linalg.matmul ins(%collapsed_92, %transposed_91 : tensor<?x512xf32>, tensor<512x512xf32>) outs(%158 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %expanded_93 = tensor.expand_shape %159 [[0, 1], [2]] output_shape [1, %dim, 512] : tensor<?x512xf32> into tensor<1x?x512xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %expanded_93 : tensor<1x?x512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.addf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x512xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %182 : f32
    } -> tensor<1x?x512xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%161 : tensor<1x?x512xf32>) outs(%15 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x1xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x?x1xf32>) outs(%7 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_7 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<1x?x1xf32>) outs(%7 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_6 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<1x?x1xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x?x1xf32>) outs(%7 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x1xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %165 : tensor<1x?x512xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x512xf32>
    %167 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %166 : tensor<512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x512xf32>
    %transposed_94 = linalg.transpose ins(%arg15 : tensor<1376x512xf32>) outs(%107 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_95 = tensor.collapse_shape %167 [[0, 1], [2]] : tensor<1x?x512xf32> into tensor<?x512xf32>
    %168 = linalg.matmul ins(%collapsed_95, %transposed_94 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%109 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    %expanded_96 = tensor.expand_shape %168 [[0, 1], [2]] output_shape [1, %dim, 1376] : tensor<?x1376xf32> into tensor<1x?x1376xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_96 : tensor<1x?x1376xf32>) outs(%111 : tensor<1x?x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.negf %in : f32
      %183 = math.exp %182 : f32
      %184 = arith.addf %183, %cst_1 : f32
      %185 = arith.divf %cst_1, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<1x?x1376xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_96, %169 : tensor<1x?x1376xf32>, tensor<1x?x1376xf32>) outs(%111 : tensor<1x?x1376xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x1376xf32>
    %transposed_97 = linalg.transpose ins(%arg16 : tensor<1376x512xf32>) outs(%107 : tensor<512x1376xf32>) permutation = [1, 0] 
    %171 = linalg.matmul ins(%collapsed_95, %transposed_97 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%109 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    %expanded_98 = tensor.expand_shape %171 [[0, 1], [2]] output_shape [1, %dim, 1376] : tensor<?x1376xf32> into tensor<1x?x1376xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %expanded_98 : tensor<1x?x1376xf32>, tensor<1x?x1376xf32>) outs(%111 : tensor<1x?x1376xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x1376xf32>
    %transposed_99 = linalg.transpose ins(%arg17 : tensor<512x1376xf32>) outs(%116 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_100 = tensor.collapse_shape %172 [[0, 1], [2]] : tensor<1x?x1376xf32> into tensor<?x1376xf32>
    %173 = linalg.matmul ins(%collapsed_100, %transposed_99 : tensor<?x1376xf32>, tensor<1376x512xf32>) outs(%24 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %expanded_101 = tensor.expand_shape %173 [[0, 1], [2]] output_shape [1, %dim, 512] : tensor<?x512xf32> into tensor<1x?x512xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %expanded_101 : tensor<1x?x512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.addf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x512xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %182 : f32
    } -> tensor<1x?x512xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%175 : tensor<1x?x512xf32>) outs(%15 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x1xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x?x1xf32>) outs(%7 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_7 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x1xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x?x1xf32>) outs(%7 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_6 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<1x?x1xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<1x?x1xf32>) outs(%7 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x1xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %179 : tensor<1x?x512xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x512xf32>
    %181 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %180 : tensor<512xf32>, tensor<1x?x512xf32>) outs(%1 : tensor<1x?x512xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %182 = arith.mulf %in, %in_102 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x512xf32>
    return %181 : tensor<1x?x512xf32>
  }
}
