// mistral-window-sdpa-static: made by export_models.py; do not edit.
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
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x128xi64>, %arg1: tensor<32000x512xf32>, %arg2: tensor<512x512xf32>, %arg3: tensor<128x512xf32>, %arg4: tensor<128x512xf32>, %arg5: tensor<512x512xf32>, %arg6: tensor<1376x512xf32>, %arg7: tensor<1376x512xf32>, %arg8: tensor<512x1376xf32>, %arg9: tensor<512xf32>, %arg10: tensor<512xf32>, %arg11: tensor<512x512xf32>, %arg12: tensor<128x512xf32>, %arg13: tensor<128x512xf32>, %arg14: tensor<512x512xf32>, %arg15: tensor<1376x512xf32>, %arg16: tensor<1376x512xf32>, %arg17: tensor<512x1376xf32>, %arg18: tensor<512xf32>, %arg19: tensor<512xf32>, %arg20: tensor<512xf32>, %arg21: tensor<32xf32>, %arg22: tensor<32xf32>) -> tensor<1x128x512xf32> {
    %c48_i64 = arith.constant 48 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32000 = arith.constant 32000 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x8x128x128xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 0.35355339059327379 : f64
    %cst_7 = arith.constant 0xFFF0000000000000 : f64
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant 5.120000e+02 : f32
    %0 = tensor.empty() : tensor<1x128x512xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x128xi64>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: i64, %out: f32):
      %158 = arith.index_cast %in : i64 to index
      %159 = linalg.index 2 : index
      %160 = arith.cmpi slt, %158, %c32000 : index
      cf.assert %160, "index must be smaller than dim size"
      %161 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %161, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%158, %159] : tensor<32000x512xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x128x512xf32>
    %2 = tensor.empty() : tensor<128xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %158 = linalg.index 0 : index
      %159 = arith.index_cast %158 : index to i64
      linalg.yield %159 : i64
    } -> tensor<128xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 128, 1] : tensor<128xi64> into tensor<1x1x128x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 128] : tensor<128xi64> into tensor<1x1x1x128xi64>
    %4 = tensor.empty() : tensor<1x1x128x1xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x128x1xi64>) outs(%4 : tensor<1x1x128x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %158 = arith.subi %in, %c48_i64 : i64
      linalg.yield %158 : i64
    } -> tensor<1x1x128x1xi64>
    %6 = tensor.empty() : tensor<1x1x128x128xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %5 : tensor<1x1x1x128xi64>, tensor<1x1x128x1xi64>) outs(%6 : tensor<1x1x128x128xi1>) {
    ^bb0(%in: i64, %in_85: i64, %out: i1):
      %158 = arith.cmpi sgt, %in, %in_85 : i64
      linalg.yield %158 : i1
    } -> tensor<1x1x128x128xi1>
    %8 = linalg.generic {indexing_maps = [#map6, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %7 : tensor<i1>, tensor<1x1x128x128xi1>) outs(%6 : tensor<1x1x128x128xi1>) {
    ^bb0(%in: i1, %in_85: i1, %out: i1):
      %158 = arith.andi %in, %in_85 : i1
      linalg.yield %158 : i1
    } -> tensor<1x1x128x128xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x128xi64>, tensor<1x1x128x1xi64>) outs(%6 : tensor<1x1x128x128xi1>) {
    ^bb0(%in: i64, %in_85: i64, %out: i1):
      %158 = arith.cmpi sle, %in, %in_85 : i64
      linalg.yield %158 : i1
    } -> tensor<1x1x128x128xi1>
    %10 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<1x1x128x128xi1>, tensor<1x1x128x128xi1>) outs(%6 : tensor<1x1x128x128xi1>) {
    ^bb0(%in: i1, %in_85: i1, %out: i1):
      %158 = arith.andi %in, %in_85 : i1
      linalg.yield %158 : i1
    } -> tensor<1x1x128x128xi1>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 128, 1] : tensor<128xi64> into tensor<1x128x1xi64>
    %11 = tensor.empty() : tensor<1x128x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x128x1xi64>) outs(%11 : tensor<1x128x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %158 = arith.sitofp %in : i64 to f32
      linalg.yield %158 : f32
    } -> tensor<1x128x1xf32>
    %13 = tensor.empty() : tensor<1x128x32xf32>
    %14 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %arg21 : tensor<1x128x1xf32>, tensor<32xf32>) outs(%13 : tensor<1x128x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x32xf32>
    %concat = tensor.concat dim(2) %14, %14 : (tensor<1x128x32xf32>, tensor<1x128x32xf32>) -> tensor<1x128x64xf32>
    %15 = tensor.empty() : tensor<1x128x64xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x128x64xf32>) outs(%15 : tensor<1x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.cos %in : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x64xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x128x64xf32>) outs(%15 : tensor<1x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.sin %in : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x64xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %158 : f32
    } -> tensor<1x128x512xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<1x128x512xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x128x1xf32>) outs(%11 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_9 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x128x1xf32>) outs(%11 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_8 : f64 to f32
      %159 = arith.addf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<1x128x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x128x1xf32>) outs(%11 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.rsqrt %in : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %23 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x512xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %24 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x512xf32>
    %26 = tensor.empty() : tensor<512x512xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<512x512xf32>) outs(%26 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %25 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %27 = tensor.empty() : tensor<128x512xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %29 = linalg.matmul ins(%collapsed, %transposed : tensor<128x512xf32>, tensor<512x512xf32>) outs(%28 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_12 = tensor.expand_shape %29 [[0, 1], [2, 3]] output_shape [1, 128, 8, 64] : tensor<128x512xf32> into tensor<1x128x8x64xf32>
    %30 = tensor.empty() : tensor<1x8x128x64xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x128x8x64xf32>) outs(%30 : tensor<1x8x128x64xf32>) permutation = [0, 2, 1, 3] 
    %31 = tensor.empty() : tensor<512x128xf32>
    %transposed_14 = linalg.transpose ins(%arg3 : tensor<128x512xf32>) outs(%31 : tensor<512x128xf32>) permutation = [1, 0] 
    %32 = tensor.empty() : tensor<128x128xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %34 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%33 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_15 = tensor.expand_shape %34 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %35 = tensor.empty() : tensor<1x2x128x64xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x128x2x64xf32>) outs(%35 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg4 : tensor<128x512xf32>) outs(%31 : tensor<512x128xf32>) permutation = [1, 0] 
    %36 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%33 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_18 = tensor.expand_shape %36 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x128x2x64xf32>) outs(%35 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 128, 64] : tensor<1x128x64xf32> into tensor<1x1x128x64xf32>
    %expanded_21 = tensor.expand_shape %17 [[0], [1, 2], [3]] output_shape [1, 1, 128, 64] : tensor<1x128x64xf32> into tensor<1x1x128x64xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_20 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%30 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x8x128x64xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 32] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %38 = tensor.empty() : tensor<1x8x128x32xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<1x8x128x32xf32>) outs(%38 : tensor<1x8x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.negf %in : f32
      linalg.yield %158 : f32
    } -> tensor<1x8x128x32xf32>
    %concat_23 = tensor.concat dim(3) %39, %extracted_slice : (tensor<1x8x128x32xf32>, tensor<1x8x128x32xf32>) -> tensor<1x8x128x64xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_21 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%30 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x8x128x64xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %40 : tensor<1x8x128x64xf32>, tensor<1x8x128x64xf32>) outs(%30 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.addf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x8x128x64xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_20 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%35 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x2x128x64xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 32] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %43 = tensor.empty() : tensor<1x2x128x32xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<1x2x128x32xf32>) outs(%43 : tensor<1x2x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.negf %in : f32
      linalg.yield %158 : f32
    } -> tensor<1x2x128x32xf32>
    %concat_26 = tensor.concat dim(3) %44, %extracted_slice_24 : (tensor<1x2x128x32xf32>, tensor<1x2x128x32xf32>) -> tensor<1x2x128x64xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_21 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%35 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x2x128x64xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<1x2x128x64xf32>, tensor<1x2x128x64xf32>) outs(%35 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.addf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x2x128x64xf32>
    %47 = tensor.empty() : tensor<1x2x4x128x64xf32>
    %48 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x2x128x64xf32>) outs(%47 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %collapsed_27 = tensor.collapse_shape %48 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<1x8x128x64xf32>
    %49 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<1x2x128x64xf32>) outs(%47 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %50 = tensor.empty() : tensor<1x1x128x128xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_3, %cst_4 : tensor<1x1x128x128xi1>, tensor<f32>, tensor<f32>) outs(%50 : tensor<1x1x128x128xf32>) {
    ^bb0(%in: i1, %in_85: f32, %in_86: f32, %out: f32):
      %158 = arith.select %in, %in_85, %in_86 : f32
      linalg.yield %158 : f32
    } -> tensor<1x1x128x128xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x8x128x64xf32>) outs(%30 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_6 : f64 to f32
      %159 = arith.mulf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<1x8x128x64xf32>
    %53 = tensor.empty() : tensor<1x8x64x128xf32>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<1x8x128x64xf32>) outs(%53 : tensor<1x8x64x128xf32>) permutation = [0, 1, 3, 2] 
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<1x8x64x128xf32>) outs(%53 : tensor<1x8x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_6 : f64 to f32
      %159 = arith.mulf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<1x8x64x128xf32>
    %collapsed_29 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<1x8x128x64xf32> into tensor<8x128x64xf32>
    %collapsed_30 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<1x8x64x128xf32> into tensor<8x64x128xf32>
    %55 = tensor.empty() : tensor<8x128x128xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %57 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x128x64xf32>, tensor<8x64x128xf32>) outs(%56 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %expanded_31 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [1, 8, 128, 128] : tensor<8x128x128xf32> into tensor<1x8x128x128xf32>
    %58 = tensor.empty() : tensor<1x8x128x128xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %51 : tensor<1x8x128x128xf32>, tensor<1x1x128x128xf32>) outs(%58 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.addf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x8x128x128xf32>
    %60 = tensor.empty() : tensor<1x8x128xi64>
    %61 = linalg.fill ins(%c0_i64 : i64) outs(%60 : tensor<1x8x128xi64>) -> tensor<1x8x128xi64>
    %62 = tensor.empty() : tensor<1x8x128xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<1x8x128xf32>) -> tensor<1x8x128xf32>
    %64:2 = linalg.generic {indexing_maps = [#map3, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<1x8x128x128xf32>) outs(%63, %61 : tensor<1x8x128xf32>, tensor<1x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_85: i64):
      %158 = linalg.index 3 : index
      %159 = arith.index_cast %158 : index to i64
      %160 = arith.maximumf %in, %out : f32
      %161 = arith.cmpf ogt, %in, %out : f32
      %162 = arith.select %161, %159, %out_85 : i64
      linalg.yield %160, %162 : f32, i64
    } -> (tensor<1x8x128xf32>, tensor<1x8x128xi64>)
    %expanded_32 = tensor.expand_shape %64#0 [[0], [1], [2, 3]] output_shape [1, 8, 128, 1] : tensor<1x8x128xf32> into tensor<1x8x128x1xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_32 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%58 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.subf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x8x128x128xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<1x8x128x128xf32>) outs(%58 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.exp %in : f32
      linalg.yield %158 : f32
    } -> tensor<1x8x128x128xf32>
    %67 = tensor.empty() : tensor<1x8x128x1xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<1x8x128x1xf32>) -> tensor<1x8x128x1xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<1x8x128x128xf32>) outs(%68 : tensor<1x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<1x8x128x1xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%58 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.divf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x8x128x128xf32>
    %71 = tensor.empty() : tensor<1x8x128x128xi1>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<1x8x128x128xf32>) outs(%71 : tensor<1x8x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %158 = arith.extf %in : f32 to f64
      %159 = arith.cmpf oeq, %158, %cst_7 : f64
      linalg.yield %159 : i1
    } -> tensor<1x8x128x128xi1>
    %73 = tensor.empty() : tensor<1x8x128x1xi1>
    %74 = linalg.fill ins(%true : i1) outs(%73 : tensor<1x8x128x1xi1>) -> tensor<1x8x128x1xi1>
    %75 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<1x8x128x128xi1>) outs(%74 : tensor<1x8x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %158 = arith.andi %in, %out : i1
      linalg.yield %158 : i1
    } -> tensor<1x8x128x1xi1>
    %76 = linalg.generic {indexing_maps = [#map5, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %cst_2, %70 : tensor<1x8x128x1xi1>, tensor<1x8x128x128xf32>, tensor<1x8x128x128xf32>) outs(%58 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: i1, %in_85: f32, %in_86: f32, %out: f32):
      %158 = arith.select %in, %in_85, %in_86 : f32
      linalg.yield %158 : f32
    } -> tensor<1x8x128x128xf32>
    %collapsed_33 = tensor.collapse_shape %76 [[0, 1], [2], [3]] : tensor<1x8x128x128xf32> into tensor<8x128x128xf32>
    %collapsed_34 = tensor.collapse_shape %49 [[0, 1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<8x128x64xf32>
    %77 = tensor.empty() : tensor<8x128x64xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %79 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<8x128x128xf32>, tensor<8x128x64xf32>) outs(%78 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %expanded_35 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [1, 8, 128, 64] : tensor<8x128x64xf32> into tensor<1x8x128x64xf32>
    %80 = tensor.empty() : tensor<1x128x8x64xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<1x8x128x64xf32>) outs(%80 : tensor<1x128x8x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_37 = linalg.transpose ins(%arg5 : tensor<512x512xf32>) outs(%26 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<1x128x8x64xf32> into tensor<128x512xf32>
    %81 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%28 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_39 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_39 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.addf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x512xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %158 : f32
    } -> tensor<1x128x512xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%83 : tensor<1x128x512xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x128x1xf32>) outs(%11 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_9 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x128x1xf32>) outs(%11 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_8 : f64 to f32
      %159 = arith.addf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<1x128x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x128x1xf32>) outs(%11 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.rsqrt %in : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %87 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x512xf32>
    %89 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %88 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x512xf32>
    %90 = tensor.empty() : tensor<512x1376xf32>
    %transposed_40 = linalg.transpose ins(%arg6 : tensor<1376x512xf32>) outs(%90 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %89 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %91 = tensor.empty() : tensor<128x1376xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %93 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%92 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_42 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %94 = tensor.empty() : tensor<1x128x1376xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<1x128x1376xf32>) outs(%94 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.negf %in : f32
      %159 = math.exp %158 : f32
      %160 = arith.addf %159, %cst_1 : f32
      %161 = arith.divf %cst_1, %160 : f32
      linalg.yield %161 : f32
    } -> tensor<1x128x1376xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %95 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%94 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_43 = linalg.transpose ins(%arg7 : tensor<1376x512xf32>) outs(%90 : tensor<512x1376xf32>) permutation = [1, 0] 
    %97 = linalg.matmul ins(%collapsed_41, %transposed_43 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%92 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_44 = tensor.expand_shape %97 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %expanded_44 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%94 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x1376xf32>
    %99 = tensor.empty() : tensor<1376x512xf32>
    %transposed_45 = linalg.transpose ins(%arg8 : tensor<512x1376xf32>) outs(%99 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %98 [[0, 1], [2]] : tensor<1x128x1376xf32> into tensor<128x1376xf32>
    %100 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<128x1376xf32>, tensor<1376x512xf32>) outs(%28 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_47 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %expanded_47 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.addf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x512xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %158 : f32
    } -> tensor<1x128x512xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<1x128x512xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x128x1xf32>) outs(%11 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_9 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x128x1xf32>) outs(%11 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_8 : f64 to f32
      %159 = arith.addf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<1x128x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x128x1xf32>) outs(%11 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.rsqrt %in : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %106 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x512xf32>
    %108 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %107 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x512xf32>
    %transposed_48 = linalg.transpose ins(%arg11 : tensor<512x512xf32>) outs(%26 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %108 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %109 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%28 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_50 = tensor.expand_shape %109 [[0, 1], [2, 3]] output_shape [1, 128, 8, 64] : tensor<128x512xf32> into tensor<1x128x8x64xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<1x128x8x64xf32>) outs(%30 : tensor<1x8x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_52 = linalg.transpose ins(%arg12 : tensor<128x512xf32>) outs(%31 : tensor<512x128xf32>) permutation = [1, 0] 
    %110 = linalg.matmul ins(%collapsed_49, %transposed_52 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%33 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_53 = tensor.expand_shape %110 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<1x128x2x64xf32>) outs(%35 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_55 = linalg.transpose ins(%arg13 : tensor<128x512xf32>) outs(%31 : tensor<512x128xf32>) permutation = [1, 0] 
    %111 = linalg.matmul ins(%collapsed_49, %transposed_55 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%33 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_56 = tensor.expand_shape %111 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<1x128x2x64xf32>) outs(%35 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %112 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_51, %expanded_20 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%30 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x8x128x64xf32>
    %extracted_slice_58 = tensor.extract_slice %transposed_51[0, 0, 0, 0] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %extracted_slice_59 = tensor.extract_slice %transposed_51[0, 0, 0, 32] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %113 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_59 : tensor<1x8x128x32xf32>) outs(%38 : tensor<1x8x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.negf %in : f32
      linalg.yield %158 : f32
    } -> tensor<1x8x128x32xf32>
    %concat_60 = tensor.concat dim(3) %113, %extracted_slice_58 : (tensor<1x8x128x32xf32>, tensor<1x8x128x32xf32>) -> tensor<1x8x128x64xf32>
    %114 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_60, %expanded_21 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%30 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x8x128x64xf32>
    %115 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %114 : tensor<1x8x128x64xf32>, tensor<1x8x128x64xf32>) outs(%30 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.addf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x8x128x64xf32>
    %116 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_54, %expanded_20 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%35 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x2x128x64xf32>
    %extracted_slice_61 = tensor.extract_slice %transposed_54[0, 0, 0, 0] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %extracted_slice_62 = tensor.extract_slice %transposed_54[0, 0, 0, 32] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %117 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_62 : tensor<1x2x128x32xf32>) outs(%43 : tensor<1x2x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.negf %in : f32
      linalg.yield %158 : f32
    } -> tensor<1x2x128x32xf32>
    %concat_63 = tensor.concat dim(3) %117, %extracted_slice_61 : (tensor<1x2x128x32xf32>, tensor<1x2x128x32xf32>) -> tensor<1x2x128x64xf32>
    %118 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_63, %expanded_21 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%35 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x2x128x64xf32>
    %119 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %118 : tensor<1x2x128x64xf32>, tensor<1x2x128x64xf32>) outs(%35 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.addf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x2x128x64xf32>
    %120 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<1x2x128x64xf32>) outs(%47 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %collapsed_64 = tensor.collapse_shape %120 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<1x8x128x64xf32>
    %121 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<1x2x128x64xf32>) outs(%47 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %122 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<1x8x128x64xf32>) outs(%30 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_6 : f64 to f32
      %159 = arith.mulf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<1x8x128x64xf32>
    %transposed_65 = linalg.transpose ins(%collapsed_64 : tensor<1x8x128x64xf32>) outs(%53 : tensor<1x8x64x128xf32>) permutation = [0, 1, 3, 2] 
    %123 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_65 : tensor<1x8x64x128xf32>) outs(%53 : tensor<1x8x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_6 : f64 to f32
      %159 = arith.mulf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<1x8x64x128xf32>
    %collapsed_66 = tensor.collapse_shape %122 [[0, 1], [2], [3]] : tensor<1x8x128x64xf32> into tensor<8x128x64xf32>
    %collapsed_67 = tensor.collapse_shape %123 [[0, 1], [2], [3]] : tensor<1x8x64x128xf32> into tensor<8x64x128xf32>
    %124 = linalg.batch_matmul ins(%collapsed_66, %collapsed_67 : tensor<8x128x64xf32>, tensor<8x64x128xf32>) outs(%56 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %expanded_68 = tensor.expand_shape %124 [[0, 1], [2], [3]] output_shape [1, 8, 128, 128] : tensor<8x128x128xf32> into tensor<1x8x128x128xf32>
    %125 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_68, %51 : tensor<1x8x128x128xf32>, tensor<1x1x128x128xf32>) outs(%58 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.addf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x8x128x128xf32>
    %126:2 = linalg.generic {indexing_maps = [#map3, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%125 : tensor<1x8x128x128xf32>) outs(%63, %61 : tensor<1x8x128xf32>, tensor<1x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_85: i64):
      %158 = linalg.index 3 : index
      %159 = arith.index_cast %158 : index to i64
      %160 = arith.maximumf %in, %out : f32
      %161 = arith.cmpf ogt, %in, %out : f32
      %162 = arith.select %161, %159, %out_85 : i64
      linalg.yield %160, %162 : f32, i64
    } -> (tensor<1x8x128xf32>, tensor<1x8x128xi64>)
    %expanded_69 = tensor.expand_shape %126#0 [[0], [1], [2, 3]] output_shape [1, 8, 128, 1] : tensor<1x8x128xf32> into tensor<1x8x128x1xf32>
    %127 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %expanded_69 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%58 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.subf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x8x128x128xf32>
    %128 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127 : tensor<1x8x128x128xf32>) outs(%58 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.exp %in : f32
      linalg.yield %158 : f32
    } -> tensor<1x8x128x128xf32>
    %129 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%128 : tensor<1x8x128x128xf32>) outs(%68 : tensor<1x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<1x8x128x1xf32>
    %130 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %129 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%58 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.divf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x8x128x128xf32>
    %131 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125 : tensor<1x8x128x128xf32>) outs(%71 : tensor<1x8x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %158 = arith.extf %in : f32 to f64
      %159 = arith.cmpf oeq, %158, %cst_7 : f64
      linalg.yield %159 : i1
    } -> tensor<1x8x128x128xi1>
    %132 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%131 : tensor<1x8x128x128xi1>) outs(%74 : tensor<1x8x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %158 = arith.andi %in, %out : i1
      linalg.yield %158 : i1
    } -> tensor<1x8x128x1xi1>
    %133 = linalg.generic {indexing_maps = [#map5, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %cst_2, %130 : tensor<1x8x128x1xi1>, tensor<1x8x128x128xf32>, tensor<1x8x128x128xf32>) outs(%58 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: i1, %in_85: f32, %in_86: f32, %out: f32):
      %158 = arith.select %in, %in_85, %in_86 : f32
      linalg.yield %158 : f32
    } -> tensor<1x8x128x128xf32>
    %collapsed_70 = tensor.collapse_shape %133 [[0, 1], [2], [3]] : tensor<1x8x128x128xf32> into tensor<8x128x128xf32>
    %collapsed_71 = tensor.collapse_shape %121 [[0, 1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<8x128x64xf32>
    %134 = linalg.batch_matmul ins(%collapsed_70, %collapsed_71 : tensor<8x128x128xf32>, tensor<8x128x64xf32>) outs(%78 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %expanded_72 = tensor.expand_shape %134 [[0, 1], [2], [3]] output_shape [1, 8, 128, 64] : tensor<8x128x64xf32> into tensor<1x8x128x64xf32>
    %transposed_73 = linalg.transpose ins(%expanded_72 : tensor<1x8x128x64xf32>) outs(%80 : tensor<1x128x8x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_74 = linalg.transpose ins(%arg14 : tensor<512x512xf32>) outs(%26 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_75 = tensor.collapse_shape %transposed_73 [[0, 1], [2, 3]] : tensor<1x128x8x64xf32> into tensor<128x512xf32>
    %135 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%28 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_76 = tensor.expand_shape %135 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %expanded_76 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.addf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x512xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %158 : f32
    } -> tensor<1x128x512xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%137 : tensor<1x128x512xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<1x128x1xf32>) outs(%11 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_9 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x128x1xf32>) outs(%11 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_8 : f64 to f32
      %159 = arith.addf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<1x128x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<1x128x1xf32>) outs(%11 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.rsqrt %in : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %141 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x512xf32>
    %143 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %142 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x512xf32>
    %transposed_77 = linalg.transpose ins(%arg15 : tensor<1376x512xf32>) outs(%90 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %143 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %144 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%92 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_79 = tensor.expand_shape %144 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79 : tensor<1x128x1376xf32>) outs(%94 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.negf %in : f32
      %159 = math.exp %158 : f32
      %160 = arith.addf %159, %cst_1 : f32
      %161 = arith.divf %cst_1, %160 : f32
      linalg.yield %161 : f32
    } -> tensor<1x128x1376xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79, %145 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%94 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_80 = linalg.transpose ins(%arg16 : tensor<1376x512xf32>) outs(%90 : tensor<512x1376xf32>) permutation = [1, 0] 
    %147 = linalg.matmul ins(%collapsed_78, %transposed_80 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%92 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_81 = tensor.expand_shape %147 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %expanded_81 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%94 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_82 = linalg.transpose ins(%arg17 : tensor<512x1376xf32>) outs(%99 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_83 = tensor.collapse_shape %148 [[0, 1], [2]] : tensor<1x128x1376xf32> into tensor<128x1376xf32>
    %149 = linalg.matmul ins(%collapsed_83, %transposed_82 : tensor<128x1376xf32>, tensor<1376x512xf32>) outs(%28 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_84 = tensor.expand_shape %149 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %expanded_84 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.addf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x512xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %158 : f32
    } -> tensor<1x128x512xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%151 : tensor<1x128x512xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x128x1xf32>) outs(%11 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_9 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<1x128x1xf32>) outs(%11 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_8 : f64 to f32
      %159 = arith.addf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<1x128x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x128x1xf32>) outs(%11 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.rsqrt %in : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %155 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x512xf32>
    %157 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %156 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %158 = arith.mulf %in, %in_85 : f32
      linalg.yield %158 : f32
    } -> tensor<1x128x512xf32>
    return %157 : tensor<1x128x512xf32>
  }
}
