// llama-gqa-sdpa-static: made by export_models.py; do not edit.
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
//   20 layers.2.self_attn.q_proj.weight
//   21 layers.2.self_attn.k_proj.weight
//   22 layers.2.self_attn.v_proj.weight
//   23 layers.2.self_attn.o_proj.weight
//   24 layers.2.mlp.gate_proj.weight
//   25 layers.2.mlp.up_proj.weight
//   26 layers.2.mlp.down_proj.weight
//   27 layers.2.input_layernorm.weight
//   28 layers.2.post_attention_layernorm.weight
//   29 layers.3.self_attn.q_proj.weight
//   30 layers.3.self_attn.k_proj.weight
//   31 layers.3.self_attn.v_proj.weight
//   32 layers.3.self_attn.o_proj.weight
//   33 layers.3.mlp.gate_proj.weight
//   34 layers.3.mlp.up_proj.weight
//   35 layers.3.mlp.down_proj.weight
//   36 layers.3.input_layernorm.weight
//   37 layers.3.post_attention_layernorm.weight
//   38 norm.weight
//   39 rotary_emb.inv_freq
//   40 rotary_emb.original_inv_freq
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
  func.func @main(%arg0: tensor<1x128xi64>, %arg1: tensor<32000x512xf32>, %arg2: tensor<512x512xf32>, %arg3: tensor<128x512xf32>, %arg4: tensor<128x512xf32>, %arg5: tensor<512x512xf32>, %arg6: tensor<1376x512xf32>, %arg7: tensor<1376x512xf32>, %arg8: tensor<512x1376xf32>, %arg9: tensor<512xf32>, %arg10: tensor<512xf32>, %arg11: tensor<512x512xf32>, %arg12: tensor<128x512xf32>, %arg13: tensor<128x512xf32>, %arg14: tensor<512x512xf32>, %arg15: tensor<1376x512xf32>, %arg16: tensor<1376x512xf32>, %arg17: tensor<512x1376xf32>, %arg18: tensor<512xf32>, %arg19: tensor<512xf32>, %arg20: tensor<512x512xf32>, %arg21: tensor<128x512xf32>, %arg22: tensor<128x512xf32>, %arg23: tensor<512x512xf32>, %arg24: tensor<1376x512xf32>, %arg25: tensor<1376x512xf32>, %arg26: tensor<512x1376xf32>, %arg27: tensor<512xf32>, %arg28: tensor<512xf32>, %arg29: tensor<512x512xf32>, %arg30: tensor<128x512xf32>, %arg31: tensor<128x512xf32>, %arg32: tensor<512x512xf32>, %arg33: tensor<1376x512xf32>, %arg34: tensor<1376x512xf32>, %arg35: tensor<512x1376xf32>, %arg36: tensor<512xf32>, %arg37: tensor<512xf32>, %arg38: tensor<512xf32>, %arg39: tensor<32xf32>, %arg40: tensor<32xf32>) -> tensor<1x128x512xf32> {
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
    %cst_5 = arith.constant 0.35355339059327379 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant 5.120000e+02 : f32
    %0 = tensor.empty() : tensor<1x128x512xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x128xi64>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: i64, %out: f32):
      %251 = arith.index_cast %in : i64 to index
      %252 = linalg.index 2 : index
      %253 = arith.cmpi slt, %251, %c32000 : index
      cf.assert %253, "index must be smaller than dim size"
      %254 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %254, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%251, %252] : tensor<32000x512xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x128x512xf32>
    %2 = tensor.empty() : tensor<128xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %251 = linalg.index 0 : index
      %252 = arith.index_cast %251 : index to i64
      linalg.yield %252 : i64
    } -> tensor<128xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 128, 1] : tensor<128xi64> into tensor<1x1x128x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 128] : tensor<128xi64> into tensor<1x1x1x128xi64>
    %4 = tensor.empty() : tensor<1x1x128x128xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x128xi64>, tensor<1x1x128x1xi64>) outs(%4 : tensor<1x1x128x128xi1>) {
    ^bb0(%in: i64, %in_158: i64, %out: i1):
      %251 = arith.cmpi sle, %in, %in_158 : i64
      linalg.yield %251 : i1
    } -> tensor<1x1x128x128xi1>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 128, 1] : tensor<128xi64> into tensor<1x128x1xi64>
    %6 = tensor.empty() : tensor<1x128x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x128x1xi64>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %251 = arith.sitofp %in : i64 to f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %8 = tensor.empty() : tensor<1x128x32xf32>
    %9 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %arg39 : tensor<1x128x1xf32>, tensor<32xf32>) outs(%8 : tensor<1x128x32xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x32xf32>
    %concat = tensor.concat dim(2) %9, %9 : (tensor<1x128x32xf32>, tensor<1x128x32xf32>) -> tensor<1x128x64xf32>
    %10 = tensor.empty() : tensor<1x128x64xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x128x64xf32>) outs(%10 : tensor<1x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.cos %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x64xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x128x64xf32>) outs(%10 : tensor<1x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.sin %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x64xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<1x128x512xf32>) outs(%14 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.addf %in, %out : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.divf %in, %cst_8 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.truncf %cst_7 : f64 to f32
      %252 = arith.addf %in, %251 : f32
      linalg.yield %252 : f32
    } -> tensor<1x128x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.rsqrt %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %18 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %19 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %21 = tensor.empty() : tensor<512x512xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<512x512xf32>) outs(%21 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %20 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %22 = tensor.empty() : tensor<128x512xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %24 = linalg.matmul ins(%collapsed, %transposed : tensor<128x512xf32>, tensor<512x512xf32>) outs(%23 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_11 = tensor.expand_shape %24 [[0, 1], [2, 3]] output_shape [1, 128, 8, 64] : tensor<128x512xf32> into tensor<1x128x8x64xf32>
    %25 = tensor.empty() : tensor<1x8x128x64xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<1x128x8x64xf32>) outs(%25 : tensor<1x8x128x64xf32>) permutation = [0, 2, 1, 3] 
    %26 = tensor.empty() : tensor<512x128xf32>
    %transposed_13 = linalg.transpose ins(%arg3 : tensor<128x512xf32>) outs(%26 : tensor<512x128xf32>) permutation = [1, 0] 
    %27 = tensor.empty() : tensor<128x128xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %29 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%28 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_14 = tensor.expand_shape %29 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %30 = tensor.empty() : tensor<1x2x128x64xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x128x2x64xf32>) outs(%30 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg4 : tensor<128x512xf32>) outs(%26 : tensor<512x128xf32>) permutation = [1, 0] 
    %31 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%28 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_17 = tensor.expand_shape %31 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x128x2x64xf32>) outs(%30 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %11 [[0], [1, 2], [3]] output_shape [1, 1, 128, 64] : tensor<1x128x64xf32> into tensor<1x1x128x64xf32>
    %expanded_20 = tensor.expand_shape %12 [[0], [1, 2], [3]] output_shape [1, 1, 128, 64] : tensor<1x128x64xf32> into tensor<1x1x128x64xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %expanded_19 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%25 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x64xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_12[0, 0, 0, 32] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %33 = tensor.empty() : tensor<1x8x128x32xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<1x8x128x32xf32>) outs(%33 : tensor<1x8x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.negf %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x32xf32>
    %concat_22 = tensor.concat dim(3) %34, %extracted_slice : (tensor<1x8x128x32xf32>, tensor<1x8x128x32xf32>) -> tensor<1x8x128x64xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_22, %expanded_20 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%25 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x64xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<1x8x128x64xf32>, tensor<1x8x128x64xf32>) outs(%25 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.addf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x64xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_19 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%30 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x2x128x64xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_15[0, 0, 0, 0] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 32] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %38 = tensor.empty() : tensor<1x2x128x32xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<1x2x128x32xf32>) outs(%38 : tensor<1x2x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.negf %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x2x128x32xf32>
    %concat_25 = tensor.concat dim(3) %39, %extracted_slice_23 : (tensor<1x2x128x32xf32>, tensor<1x2x128x32xf32>) -> tensor<1x2x128x64xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_20 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%30 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x2x128x64xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %40 : tensor<1x2x128x64xf32>, tensor<1x2x128x64xf32>) outs(%30 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.addf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x2x128x64xf32>
    %42 = tensor.empty() : tensor<1x2x4x128x64xf32>
    %43 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x2x128x64xf32>) outs(%42 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %collapsed_26 = tensor.collapse_shape %43 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<1x8x128x64xf32>
    %44 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<1x2x128x64xf32>) outs(%42 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %45 = tensor.empty() : tensor<1x1x128x128xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map11, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_3, %cst_4 : tensor<1x1x128x128xi1>, tensor<f32>, tensor<f32>) outs(%45 : tensor<1x1x128x128xf32>) {
    ^bb0(%in: i1, %in_158: f32, %in_159: f32, %out: f32):
      %251 = arith.select %in, %in_158, %in_159 : f32
      linalg.yield %251 : f32
    } -> tensor<1x1x128x128xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x8x128x64xf32>) outs(%25 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.truncf %cst_5 : f64 to f32
      %252 = arith.mulf %in, %251 : f32
      linalg.yield %252 : f32
    } -> tensor<1x8x128x64xf32>
    %48 = tensor.empty() : tensor<1x8x64x128xf32>
    %transposed_27 = linalg.transpose ins(%collapsed_26 : tensor<1x8x128x64xf32>) outs(%48 : tensor<1x8x64x128xf32>) permutation = [0, 1, 3, 2] 
    %49 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27 : tensor<1x8x64x128xf32>) outs(%48 : tensor<1x8x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.truncf %cst_5 : f64 to f32
      %252 = arith.mulf %in, %251 : f32
      linalg.yield %252 : f32
    } -> tensor<1x8x64x128xf32>
    %collapsed_28 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<1x8x128x64xf32> into tensor<8x128x64xf32>
    %collapsed_29 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<1x8x64x128xf32> into tensor<8x64x128xf32>
    %50 = tensor.empty() : tensor<8x128x128xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %52 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x128x64xf32>, tensor<8x64x128xf32>) outs(%51 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %expanded_30 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [1, 8, 128, 128] : tensor<8x128x128xf32> into tensor<1x8x128x128xf32>
    %53 = tensor.empty() : tensor<1x8x128x128xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30, %46 : tensor<1x8x128x128xf32>, tensor<1x1x128x128xf32>) outs(%53 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.addf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x128xf32>
    %55 = tensor.empty() : tensor<1x8x128xi64>
    %56 = linalg.fill ins(%c0_i64 : i64) outs(%55 : tensor<1x8x128xi64>) -> tensor<1x8x128xi64>
    %57 = tensor.empty() : tensor<1x8x128xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<1x8x128xf32>) -> tensor<1x8x128xf32>
    %59:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%54 : tensor<1x8x128x128xf32>) outs(%58, %56 : tensor<1x8x128xf32>, tensor<1x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_158: i64):
      %251 = linalg.index 3 : index
      %252 = arith.index_cast %251 : index to i64
      %253 = arith.maximumf %in, %out : f32
      %254 = arith.cmpf ogt, %in, %out : f32
      %255 = arith.select %254, %252, %out_158 : i64
      linalg.yield %253, %255 : f32, i64
    } -> (tensor<1x8x128xf32>, tensor<1x8x128xi64>)
    %expanded_31 = tensor.expand_shape %59#0 [[0], [1], [2, 3]] output_shape [1, 8, 128, 1] : tensor<1x8x128xf32> into tensor<1x8x128x1xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %expanded_31 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%53 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.subf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x128xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x8x128x128xf32>) outs(%53 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.exp %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x128xf32>
    %62 = tensor.empty() : tensor<1x8x128x1xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<1x8x128x1xf32>) -> tensor<1x8x128x1xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<1x8x128x128xf32>) outs(%63 : tensor<1x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.addf %in, %out : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x1xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%53 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.divf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x128xf32>
    %66 = tensor.empty() : tensor<1x8x128x128xi1>
    %67 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x8x128x128xf32>) outs(%66 : tensor<1x8x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %251 = arith.extf %in : f32 to f64
      %252 = arith.cmpf oeq, %251, %cst_6 : f64
      linalg.yield %252 : i1
    } -> tensor<1x8x128x128xi1>
    %68 = tensor.empty() : tensor<1x8x128x1xi1>
    %69 = linalg.fill ins(%true : i1) outs(%68 : tensor<1x8x128x1xi1>) -> tensor<1x8x128x1xi1>
    %70 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<1x8x128x128xi1>) outs(%69 : tensor<1x8x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %251 = arith.andi %in, %out : i1
      linalg.yield %251 : i1
    } -> tensor<1x8x128x1xi1>
    %71 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %cst_2, %65 : tensor<1x8x128x1xi1>, tensor<1x8x128x128xf32>, tensor<1x8x128x128xf32>) outs(%53 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: i1, %in_158: f32, %in_159: f32, %out: f32):
      %251 = arith.select %in, %in_158, %in_159 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x128xf32>
    %collapsed_32 = tensor.collapse_shape %71 [[0, 1], [2], [3]] : tensor<1x8x128x128xf32> into tensor<8x128x128xf32>
    %collapsed_33 = tensor.collapse_shape %44 [[0, 1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<8x128x64xf32>
    %72 = tensor.empty() : tensor<8x128x64xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %74 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x128x128xf32>, tensor<8x128x64xf32>) outs(%73 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %expanded_34 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [1, 8, 128, 64] : tensor<8x128x64xf32> into tensor<1x8x128x64xf32>
    %75 = tensor.empty() : tensor<1x128x8x64xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<1x8x128x64xf32>) outs(%75 : tensor<1x128x8x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_36 = linalg.transpose ins(%arg5 : tensor<512x512xf32>) outs(%21 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2, 3]] : tensor<1x128x8x64xf32> into tensor<128x512xf32>
    %76 = linalg.matmul ins(%collapsed_37, %transposed_36 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%23 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_38 = tensor.expand_shape %76 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_38 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.addf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%78 : tensor<1x128x512xf32>) outs(%14 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.addf %in, %out : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.divf %in, %cst_8 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.truncf %cst_7 : f64 to f32
      %252 = arith.addf %in, %251 : f32
      linalg.yield %252 : f32
    } -> tensor<1x128x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.rsqrt %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %82 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %84 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %83 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %85 = tensor.empty() : tensor<512x1376xf32>
    %transposed_39 = linalg.transpose ins(%arg6 : tensor<1376x512xf32>) outs(%85 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %84 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %86 = tensor.empty() : tensor<128x1376xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %88 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%87 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_41 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %89 = tensor.empty() : tensor<1x128x1376xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<1x128x1376xf32>) outs(%89 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.negf %in : f32
      %252 = math.exp %251 : f32
      %253 = arith.addf %252, %cst_1 : f32
      %254 = arith.divf %cst_1, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x128x1376xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41, %90 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%89 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_42 = linalg.transpose ins(%arg7 : tensor<1376x512xf32>) outs(%85 : tensor<512x1376xf32>) permutation = [1, 0] 
    %92 = linalg.matmul ins(%collapsed_40, %transposed_42 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%87 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_43 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %expanded_43 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%89 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1376xf32>
    %94 = tensor.empty() : tensor<1376x512xf32>
    %transposed_44 = linalg.transpose ins(%arg8 : tensor<512x1376xf32>) outs(%94 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %93 [[0, 1], [2]] : tensor<1x128x1376xf32> into tensor<128x1376xf32>
    %95 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<128x1376xf32>, tensor<1376x512xf32>) outs(%23 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_46 = tensor.expand_shape %95 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %expanded_46 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.addf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<1x128x512xf32>) outs(%14 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.addf %in, %out : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.divf %in, %cst_8 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.truncf %cst_7 : f64 to f32
      %252 = arith.addf %in, %251 : f32
      linalg.yield %252 : f32
    } -> tensor<1x128x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.rsqrt %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %101 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %103 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %102 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %transposed_47 = linalg.transpose ins(%arg11 : tensor<512x512xf32>) outs(%21 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %103 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %104 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%23 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_49 = tensor.expand_shape %104 [[0, 1], [2, 3]] output_shape [1, 128, 8, 64] : tensor<128x512xf32> into tensor<1x128x8x64xf32>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<1x128x8x64xf32>) outs(%25 : tensor<1x8x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_51 = linalg.transpose ins(%arg12 : tensor<128x512xf32>) outs(%26 : tensor<512x128xf32>) permutation = [1, 0] 
    %105 = linalg.matmul ins(%collapsed_48, %transposed_51 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%28 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_52 = tensor.expand_shape %105 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<1x128x2x64xf32>) outs(%30 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_54 = linalg.transpose ins(%arg13 : tensor<128x512xf32>) outs(%26 : tensor<512x128xf32>) permutation = [1, 0] 
    %106 = linalg.matmul ins(%collapsed_48, %transposed_54 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%28 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_55 = tensor.expand_shape %106 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<1x128x2x64xf32>) outs(%30 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %107 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_50, %expanded_19 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%25 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x64xf32>
    %extracted_slice_57 = tensor.extract_slice %transposed_50[0, 0, 0, 0] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %extracted_slice_58 = tensor.extract_slice %transposed_50[0, 0, 0, 32] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %108 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_58 : tensor<1x8x128x32xf32>) outs(%33 : tensor<1x8x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.negf %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x32xf32>
    %concat_59 = tensor.concat dim(3) %108, %extracted_slice_57 : (tensor<1x8x128x32xf32>, tensor<1x8x128x32xf32>) -> tensor<1x8x128x64xf32>
    %109 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_59, %expanded_20 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%25 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x64xf32>
    %110 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %109 : tensor<1x8x128x64xf32>, tensor<1x8x128x64xf32>) outs(%25 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.addf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x64xf32>
    %111 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_53, %expanded_19 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%30 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x2x128x64xf32>
    %extracted_slice_60 = tensor.extract_slice %transposed_53[0, 0, 0, 0] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %extracted_slice_61 = tensor.extract_slice %transposed_53[0, 0, 0, 32] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %112 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_61 : tensor<1x2x128x32xf32>) outs(%38 : tensor<1x2x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.negf %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x2x128x32xf32>
    %concat_62 = tensor.concat dim(3) %112, %extracted_slice_60 : (tensor<1x2x128x32xf32>, tensor<1x2x128x32xf32>) -> tensor<1x2x128x64xf32>
    %113 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_62, %expanded_20 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%30 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x2x128x64xf32>
    %114 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %113 : tensor<1x2x128x64xf32>, tensor<1x2x128x64xf32>) outs(%30 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.addf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x2x128x64xf32>
    %115 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<1x2x128x64xf32>) outs(%42 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %collapsed_63 = tensor.collapse_shape %115 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<1x8x128x64xf32>
    %116 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<1x2x128x64xf32>) outs(%42 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %117 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<1x8x128x64xf32>) outs(%25 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.truncf %cst_5 : f64 to f32
      %252 = arith.mulf %in, %251 : f32
      linalg.yield %252 : f32
    } -> tensor<1x8x128x64xf32>
    %transposed_64 = linalg.transpose ins(%collapsed_63 : tensor<1x8x128x64xf32>) outs(%48 : tensor<1x8x64x128xf32>) permutation = [0, 1, 3, 2] 
    %118 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_64 : tensor<1x8x64x128xf32>) outs(%48 : tensor<1x8x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.truncf %cst_5 : f64 to f32
      %252 = arith.mulf %in, %251 : f32
      linalg.yield %252 : f32
    } -> tensor<1x8x64x128xf32>
    %collapsed_65 = tensor.collapse_shape %117 [[0, 1], [2], [3]] : tensor<1x8x128x64xf32> into tensor<8x128x64xf32>
    %collapsed_66 = tensor.collapse_shape %118 [[0, 1], [2], [3]] : tensor<1x8x64x128xf32> into tensor<8x64x128xf32>
    %119 = linalg.batch_matmul ins(%collapsed_65, %collapsed_66 : tensor<8x128x64xf32>, tensor<8x64x128xf32>) outs(%51 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %expanded_67 = tensor.expand_shape %119 [[0, 1], [2], [3]] output_shape [1, 8, 128, 128] : tensor<8x128x128xf32> into tensor<1x8x128x128xf32>
    %120 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_67, %46 : tensor<1x8x128x128xf32>, tensor<1x1x128x128xf32>) outs(%53 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.addf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x128xf32>
    %121:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%120 : tensor<1x8x128x128xf32>) outs(%58, %56 : tensor<1x8x128xf32>, tensor<1x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_158: i64):
      %251 = linalg.index 3 : index
      %252 = arith.index_cast %251 : index to i64
      %253 = arith.maximumf %in, %out : f32
      %254 = arith.cmpf ogt, %in, %out : f32
      %255 = arith.select %254, %252, %out_158 : i64
      linalg.yield %253, %255 : f32, i64
    } -> (tensor<1x8x128xf32>, tensor<1x8x128xi64>)
    %expanded_68 = tensor.expand_shape %121#0 [[0], [1], [2, 3]] output_shape [1, 8, 128, 1] : tensor<1x8x128xf32> into tensor<1x8x128x1xf32>
    %122 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %expanded_68 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%53 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.subf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x128xf32>
    %123 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122 : tensor<1x8x128x128xf32>) outs(%53 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.exp %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x128xf32>
    %124 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%123 : tensor<1x8x128x128xf32>) outs(%63 : tensor<1x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.addf %in, %out : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x1xf32>
    %125 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %124 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%53 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.divf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x128xf32>
    %126 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<1x8x128x128xf32>) outs(%66 : tensor<1x8x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %251 = arith.extf %in : f32 to f64
      %252 = arith.cmpf oeq, %251, %cst_6 : f64
      linalg.yield %252 : i1
    } -> tensor<1x8x128x128xi1>
    %127 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%126 : tensor<1x8x128x128xi1>) outs(%69 : tensor<1x8x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %251 = arith.andi %in, %out : i1
      linalg.yield %251 : i1
    } -> tensor<1x8x128x1xi1>
    %128 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %cst_2, %125 : tensor<1x8x128x1xi1>, tensor<1x8x128x128xf32>, tensor<1x8x128x128xf32>) outs(%53 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: i1, %in_158: f32, %in_159: f32, %out: f32):
      %251 = arith.select %in, %in_158, %in_159 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x128xf32>
    %collapsed_69 = tensor.collapse_shape %128 [[0, 1], [2], [3]] : tensor<1x8x128x128xf32> into tensor<8x128x128xf32>
    %collapsed_70 = tensor.collapse_shape %116 [[0, 1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<8x128x64xf32>
    %129 = linalg.batch_matmul ins(%collapsed_69, %collapsed_70 : tensor<8x128x128xf32>, tensor<8x128x64xf32>) outs(%73 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %expanded_71 = tensor.expand_shape %129 [[0, 1], [2], [3]] output_shape [1, 8, 128, 64] : tensor<8x128x64xf32> into tensor<1x8x128x64xf32>
    %transposed_72 = linalg.transpose ins(%expanded_71 : tensor<1x8x128x64xf32>) outs(%75 : tensor<1x128x8x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_73 = linalg.transpose ins(%arg14 : tensor<512x512xf32>) outs(%21 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_74 = tensor.collapse_shape %transposed_72 [[0, 1], [2, 3]] : tensor<1x128x8x64xf32> into tensor<128x512xf32>
    %130 = linalg.matmul ins(%collapsed_74, %transposed_73 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%23 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_75 = tensor.expand_shape %130 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %expanded_75 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.addf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132 : tensor<1x128x512xf32>) outs(%14 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.addf %in, %out : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.divf %in, %cst_8 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.truncf %cst_7 : f64 to f32
      %252 = arith.addf %in, %251 : f32
      linalg.yield %252 : f32
    } -> tensor<1x128x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.rsqrt %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %136 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %138 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %137 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %transposed_76 = linalg.transpose ins(%arg15 : tensor<1376x512xf32>) outs(%85 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_77 = tensor.collapse_shape %138 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %139 = linalg.matmul ins(%collapsed_77, %transposed_76 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%87 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_78 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78 : tensor<1x128x1376xf32>) outs(%89 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.negf %in : f32
      %252 = math.exp %251 : f32
      %253 = arith.addf %252, %cst_1 : f32
      %254 = arith.divf %cst_1, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x128x1376xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78, %140 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%89 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_79 = linalg.transpose ins(%arg16 : tensor<1376x512xf32>) outs(%85 : tensor<512x1376xf32>) permutation = [1, 0] 
    %142 = linalg.matmul ins(%collapsed_77, %transposed_79 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%87 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_80 = tensor.expand_shape %142 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %expanded_80 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%89 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_81 = linalg.transpose ins(%arg17 : tensor<512x1376xf32>) outs(%94 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_82 = tensor.collapse_shape %143 [[0, 1], [2]] : tensor<1x128x1376xf32> into tensor<128x1376xf32>
    %144 = linalg.matmul ins(%collapsed_82, %transposed_81 : tensor<128x1376xf32>, tensor<1376x512xf32>) outs(%23 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_83 = tensor.expand_shape %144 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %expanded_83 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.addf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<1x128x512xf32>) outs(%14 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.addf %in, %out : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.divf %in, %cst_8 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.truncf %cst_7 : f64 to f32
      %252 = arith.addf %in, %251 : f32
      linalg.yield %252 : f32
    } -> tensor<1x128x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.rsqrt %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %150 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %152 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg27, %151 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %transposed_84 = linalg.transpose ins(%arg20 : tensor<512x512xf32>) outs(%21 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_85 = tensor.collapse_shape %152 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %153 = linalg.matmul ins(%collapsed_85, %transposed_84 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%23 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_86 = tensor.expand_shape %153 [[0, 1], [2, 3]] output_shape [1, 128, 8, 64] : tensor<128x512xf32> into tensor<1x128x8x64xf32>
    %transposed_87 = linalg.transpose ins(%expanded_86 : tensor<1x128x8x64xf32>) outs(%25 : tensor<1x8x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_88 = linalg.transpose ins(%arg21 : tensor<128x512xf32>) outs(%26 : tensor<512x128xf32>) permutation = [1, 0] 
    %154 = linalg.matmul ins(%collapsed_85, %transposed_88 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%28 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_89 = tensor.expand_shape %154 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_90 = linalg.transpose ins(%expanded_89 : tensor<1x128x2x64xf32>) outs(%30 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_91 = linalg.transpose ins(%arg22 : tensor<128x512xf32>) outs(%26 : tensor<512x128xf32>) permutation = [1, 0] 
    %155 = linalg.matmul ins(%collapsed_85, %transposed_91 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%28 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_92 = tensor.expand_shape %155 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_93 = linalg.transpose ins(%expanded_92 : tensor<1x128x2x64xf32>) outs(%30 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %156 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_87, %expanded_19 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%25 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x64xf32>
    %extracted_slice_94 = tensor.extract_slice %transposed_87[0, 0, 0, 0] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %extracted_slice_95 = tensor.extract_slice %transposed_87[0, 0, 0, 32] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %157 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_95 : tensor<1x8x128x32xf32>) outs(%33 : tensor<1x8x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.negf %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x32xf32>
    %concat_96 = tensor.concat dim(3) %157, %extracted_slice_94 : (tensor<1x8x128x32xf32>, tensor<1x8x128x32xf32>) -> tensor<1x8x128x64xf32>
    %158 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_96, %expanded_20 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%25 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x64xf32>
    %159 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %158 : tensor<1x8x128x64xf32>, tensor<1x8x128x64xf32>) outs(%25 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.addf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x64xf32>
    %160 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_90, %expanded_19 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%30 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x2x128x64xf32>
    %extracted_slice_97 = tensor.extract_slice %transposed_90[0, 0, 0, 0] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %extracted_slice_98 = tensor.extract_slice %transposed_90[0, 0, 0, 32] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %161 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_98 : tensor<1x2x128x32xf32>) outs(%38 : tensor<1x2x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.negf %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x2x128x32xf32>
    %concat_99 = tensor.concat dim(3) %161, %extracted_slice_97 : (tensor<1x2x128x32xf32>, tensor<1x2x128x32xf32>) -> tensor<1x2x128x64xf32>
    %162 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_99, %expanded_20 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%30 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x2x128x64xf32>
    %163 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160, %162 : tensor<1x2x128x64xf32>, tensor<1x2x128x64xf32>) outs(%30 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.addf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x2x128x64xf32>
    %164 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%163 : tensor<1x2x128x64xf32>) outs(%42 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %collapsed_100 = tensor.collapse_shape %164 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<1x8x128x64xf32>
    %165 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_93 : tensor<1x2x128x64xf32>) outs(%42 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %166 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159 : tensor<1x8x128x64xf32>) outs(%25 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.truncf %cst_5 : f64 to f32
      %252 = arith.mulf %in, %251 : f32
      linalg.yield %252 : f32
    } -> tensor<1x8x128x64xf32>
    %transposed_101 = linalg.transpose ins(%collapsed_100 : tensor<1x8x128x64xf32>) outs(%48 : tensor<1x8x64x128xf32>) permutation = [0, 1, 3, 2] 
    %167 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_101 : tensor<1x8x64x128xf32>) outs(%48 : tensor<1x8x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.truncf %cst_5 : f64 to f32
      %252 = arith.mulf %in, %251 : f32
      linalg.yield %252 : f32
    } -> tensor<1x8x64x128xf32>
    %collapsed_102 = tensor.collapse_shape %166 [[0, 1], [2], [3]] : tensor<1x8x128x64xf32> into tensor<8x128x64xf32>
    %collapsed_103 = tensor.collapse_shape %167 [[0, 1], [2], [3]] : tensor<1x8x64x128xf32> into tensor<8x64x128xf32>
    %168 = linalg.batch_matmul ins(%collapsed_102, %collapsed_103 : tensor<8x128x64xf32>, tensor<8x64x128xf32>) outs(%51 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %expanded_104 = tensor.expand_shape %168 [[0, 1], [2], [3]] output_shape [1, 8, 128, 128] : tensor<8x128x128xf32> into tensor<1x8x128x128xf32>
    %169 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_104, %46 : tensor<1x8x128x128xf32>, tensor<1x1x128x128xf32>) outs(%53 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.addf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x128xf32>
    %170:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%169 : tensor<1x8x128x128xf32>) outs(%58, %56 : tensor<1x8x128xf32>, tensor<1x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_158: i64):
      %251 = linalg.index 3 : index
      %252 = arith.index_cast %251 : index to i64
      %253 = arith.maximumf %in, %out : f32
      %254 = arith.cmpf ogt, %in, %out : f32
      %255 = arith.select %254, %252, %out_158 : i64
      linalg.yield %253, %255 : f32, i64
    } -> (tensor<1x8x128xf32>, tensor<1x8x128xi64>)
    %expanded_105 = tensor.expand_shape %170#0 [[0], [1], [2, 3]] output_shape [1, 8, 128, 1] : tensor<1x8x128xf32> into tensor<1x8x128x1xf32>
    %171 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %expanded_105 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%53 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.subf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x128xf32>
    %172 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171 : tensor<1x8x128x128xf32>) outs(%53 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.exp %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x128xf32>
    %173 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%172 : tensor<1x8x128x128xf32>) outs(%63 : tensor<1x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.addf %in, %out : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x1xf32>
    %174 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172, %173 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%53 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.divf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x128xf32>
    %175 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169 : tensor<1x8x128x128xf32>) outs(%66 : tensor<1x8x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %251 = arith.extf %in : f32 to f64
      %252 = arith.cmpf oeq, %251, %cst_6 : f64
      linalg.yield %252 : i1
    } -> tensor<1x8x128x128xi1>
    %176 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%175 : tensor<1x8x128x128xi1>) outs(%69 : tensor<1x8x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %251 = arith.andi %in, %out : i1
      linalg.yield %251 : i1
    } -> tensor<1x8x128x1xi1>
    %177 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176, %cst_2, %174 : tensor<1x8x128x1xi1>, tensor<1x8x128x128xf32>, tensor<1x8x128x128xf32>) outs(%53 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: i1, %in_158: f32, %in_159: f32, %out: f32):
      %251 = arith.select %in, %in_158, %in_159 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x128xf32>
    %collapsed_106 = tensor.collapse_shape %177 [[0, 1], [2], [3]] : tensor<1x8x128x128xf32> into tensor<8x128x128xf32>
    %collapsed_107 = tensor.collapse_shape %165 [[0, 1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<8x128x64xf32>
    %178 = linalg.batch_matmul ins(%collapsed_106, %collapsed_107 : tensor<8x128x128xf32>, tensor<8x128x64xf32>) outs(%73 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %expanded_108 = tensor.expand_shape %178 [[0, 1], [2], [3]] output_shape [1, 8, 128, 64] : tensor<8x128x64xf32> into tensor<1x8x128x64xf32>
    %transposed_109 = linalg.transpose ins(%expanded_108 : tensor<1x8x128x64xf32>) outs(%75 : tensor<1x128x8x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_110 = linalg.transpose ins(%arg23 : tensor<512x512xf32>) outs(%21 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_111 = tensor.collapse_shape %transposed_109 [[0, 1], [2, 3]] : tensor<1x128x8x64xf32> into tensor<128x512xf32>
    %179 = linalg.matmul ins(%collapsed_111, %transposed_110 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%23 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_112 = tensor.expand_shape %179 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %expanded_112 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.addf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%181 : tensor<1x128x512xf32>) outs(%14 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.addf %in, %out : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.divf %in, %cst_8 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.truncf %cst_7 : f64 to f32
      %252 = arith.addf %in, %251 : f32
      linalg.yield %252 : f32
    } -> tensor<1x128x1xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.rsqrt %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %185 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %187 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28, %186 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %transposed_113 = linalg.transpose ins(%arg24 : tensor<1376x512xf32>) outs(%85 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_114 = tensor.collapse_shape %187 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %188 = linalg.matmul ins(%collapsed_114, %transposed_113 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%87 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_115 = tensor.expand_shape %188 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_115 : tensor<1x128x1376xf32>) outs(%89 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.negf %in : f32
      %252 = math.exp %251 : f32
      %253 = arith.addf %252, %cst_1 : f32
      %254 = arith.divf %cst_1, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x128x1376xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_115, %189 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%89 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_116 = linalg.transpose ins(%arg25 : tensor<1376x512xf32>) outs(%85 : tensor<512x1376xf32>) permutation = [1, 0] 
    %191 = linalg.matmul ins(%collapsed_114, %transposed_116 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%87 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_117 = tensor.expand_shape %191 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %expanded_117 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%89 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_118 = linalg.transpose ins(%arg26 : tensor<512x1376xf32>) outs(%94 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_119 = tensor.collapse_shape %192 [[0, 1], [2]] : tensor<1x128x1376xf32> into tensor<128x1376xf32>
    %193 = linalg.matmul ins(%collapsed_119, %transposed_118 : tensor<128x1376xf32>, tensor<1376x512xf32>) outs(%23 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_120 = tensor.expand_shape %193 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %expanded_120 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.addf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%195 : tensor<1x128x512xf32>) outs(%14 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.addf %in, %out : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.divf %in, %cst_8 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.truncf %cst_7 : f64 to f32
      %252 = arith.addf %in, %251 : f32
      linalg.yield %252 : f32
    } -> tensor<1x128x1xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.rsqrt %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %199 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %201 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg36, %200 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %transposed_121 = linalg.transpose ins(%arg29 : tensor<512x512xf32>) outs(%21 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_122 = tensor.collapse_shape %201 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %202 = linalg.matmul ins(%collapsed_122, %transposed_121 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%23 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_123 = tensor.expand_shape %202 [[0, 1], [2, 3]] output_shape [1, 128, 8, 64] : tensor<128x512xf32> into tensor<1x128x8x64xf32>
    %transposed_124 = linalg.transpose ins(%expanded_123 : tensor<1x128x8x64xf32>) outs(%25 : tensor<1x8x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_125 = linalg.transpose ins(%arg30 : tensor<128x512xf32>) outs(%26 : tensor<512x128xf32>) permutation = [1, 0] 
    %203 = linalg.matmul ins(%collapsed_122, %transposed_125 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%28 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_126 = tensor.expand_shape %203 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_127 = linalg.transpose ins(%expanded_126 : tensor<1x128x2x64xf32>) outs(%30 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_128 = linalg.transpose ins(%arg31 : tensor<128x512xf32>) outs(%26 : tensor<512x128xf32>) permutation = [1, 0] 
    %204 = linalg.matmul ins(%collapsed_122, %transposed_128 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%28 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_129 = tensor.expand_shape %204 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_130 = linalg.transpose ins(%expanded_129 : tensor<1x128x2x64xf32>) outs(%30 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %205 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_124, %expanded_19 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%25 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x64xf32>
    %extracted_slice_131 = tensor.extract_slice %transposed_124[0, 0, 0, 0] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %extracted_slice_132 = tensor.extract_slice %transposed_124[0, 0, 0, 32] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %206 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_132 : tensor<1x8x128x32xf32>) outs(%33 : tensor<1x8x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.negf %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x32xf32>
    %concat_133 = tensor.concat dim(3) %206, %extracted_slice_131 : (tensor<1x8x128x32xf32>, tensor<1x8x128x32xf32>) -> tensor<1x8x128x64xf32>
    %207 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_133, %expanded_20 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%25 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x64xf32>
    %208 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205, %207 : tensor<1x8x128x64xf32>, tensor<1x8x128x64xf32>) outs(%25 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.addf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x64xf32>
    %209 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_127, %expanded_19 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%30 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x2x128x64xf32>
    %extracted_slice_134 = tensor.extract_slice %transposed_127[0, 0, 0, 0] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %extracted_slice_135 = tensor.extract_slice %transposed_127[0, 0, 0, 32] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %210 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_135 : tensor<1x2x128x32xf32>) outs(%38 : tensor<1x2x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.negf %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x2x128x32xf32>
    %concat_136 = tensor.concat dim(3) %210, %extracted_slice_134 : (tensor<1x2x128x32xf32>, tensor<1x2x128x32xf32>) -> tensor<1x2x128x64xf32>
    %211 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_136, %expanded_20 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%30 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x2x128x64xf32>
    %212 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209, %211 : tensor<1x2x128x64xf32>, tensor<1x2x128x64xf32>) outs(%30 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.addf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x2x128x64xf32>
    %213 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%212 : tensor<1x2x128x64xf32>) outs(%42 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %collapsed_137 = tensor.collapse_shape %213 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<1x8x128x64xf32>
    %214 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_130 : tensor<1x2x128x64xf32>) outs(%42 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %215 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208 : tensor<1x8x128x64xf32>) outs(%25 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.truncf %cst_5 : f64 to f32
      %252 = arith.mulf %in, %251 : f32
      linalg.yield %252 : f32
    } -> tensor<1x8x128x64xf32>
    %transposed_138 = linalg.transpose ins(%collapsed_137 : tensor<1x8x128x64xf32>) outs(%48 : tensor<1x8x64x128xf32>) permutation = [0, 1, 3, 2] 
    %216 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_138 : tensor<1x8x64x128xf32>) outs(%48 : tensor<1x8x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.truncf %cst_5 : f64 to f32
      %252 = arith.mulf %in, %251 : f32
      linalg.yield %252 : f32
    } -> tensor<1x8x64x128xf32>
    %collapsed_139 = tensor.collapse_shape %215 [[0, 1], [2], [3]] : tensor<1x8x128x64xf32> into tensor<8x128x64xf32>
    %collapsed_140 = tensor.collapse_shape %216 [[0, 1], [2], [3]] : tensor<1x8x64x128xf32> into tensor<8x64x128xf32>
    %217 = linalg.batch_matmul ins(%collapsed_139, %collapsed_140 : tensor<8x128x64xf32>, tensor<8x64x128xf32>) outs(%51 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %expanded_141 = tensor.expand_shape %217 [[0, 1], [2], [3]] output_shape [1, 8, 128, 128] : tensor<8x128x128xf32> into tensor<1x8x128x128xf32>
    %218 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_141, %46 : tensor<1x8x128x128xf32>, tensor<1x1x128x128xf32>) outs(%53 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.addf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x128xf32>
    %219:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%218 : tensor<1x8x128x128xf32>) outs(%58, %56 : tensor<1x8x128xf32>, tensor<1x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_158: i64):
      %251 = linalg.index 3 : index
      %252 = arith.index_cast %251 : index to i64
      %253 = arith.maximumf %in, %out : f32
      %254 = arith.cmpf ogt, %in, %out : f32
      %255 = arith.select %254, %252, %out_158 : i64
      linalg.yield %253, %255 : f32, i64
    } -> (tensor<1x8x128xf32>, tensor<1x8x128xi64>)
    %expanded_142 = tensor.expand_shape %219#0 [[0], [1], [2, 3]] output_shape [1, 8, 128, 1] : tensor<1x8x128xf32> into tensor<1x8x128x1xf32>
    %220 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%218, %expanded_142 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%53 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.subf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x128xf32>
    %221 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220 : tensor<1x8x128x128xf32>) outs(%53 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.exp %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x128xf32>
    %222 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%221 : tensor<1x8x128x128xf32>) outs(%63 : tensor<1x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.addf %in, %out : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x1xf32>
    %223 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221, %222 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%53 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.divf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x128xf32>
    %224 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%218 : tensor<1x8x128x128xf32>) outs(%66 : tensor<1x8x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %251 = arith.extf %in : f32 to f64
      %252 = arith.cmpf oeq, %251, %cst_6 : f64
      linalg.yield %252 : i1
    } -> tensor<1x8x128x128xi1>
    %225 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%224 : tensor<1x8x128x128xi1>) outs(%69 : tensor<1x8x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %251 = arith.andi %in, %out : i1
      linalg.yield %251 : i1
    } -> tensor<1x8x128x1xi1>
    %226 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%225, %cst_2, %223 : tensor<1x8x128x1xi1>, tensor<1x8x128x128xf32>, tensor<1x8x128x128xf32>) outs(%53 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: i1, %in_158: f32, %in_159: f32, %out: f32):
      %251 = arith.select %in, %in_158, %in_159 : f32
      linalg.yield %251 : f32
    } -> tensor<1x8x128x128xf32>
    %collapsed_143 = tensor.collapse_shape %226 [[0, 1], [2], [3]] : tensor<1x8x128x128xf32> into tensor<8x128x128xf32>
    %collapsed_144 = tensor.collapse_shape %214 [[0, 1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<8x128x64xf32>
    %227 = linalg.batch_matmul ins(%collapsed_143, %collapsed_144 : tensor<8x128x128xf32>, tensor<8x128x64xf32>) outs(%73 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %expanded_145 = tensor.expand_shape %227 [[0, 1], [2], [3]] output_shape [1, 8, 128, 64] : tensor<8x128x64xf32> into tensor<1x8x128x64xf32>
    %transposed_146 = linalg.transpose ins(%expanded_145 : tensor<1x8x128x64xf32>) outs(%75 : tensor<1x128x8x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_147 = linalg.transpose ins(%arg32 : tensor<512x512xf32>) outs(%21 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_148 = tensor.collapse_shape %transposed_146 [[0, 1], [2, 3]] : tensor<1x128x8x64xf32> into tensor<128x512xf32>
    %228 = linalg.matmul ins(%collapsed_148, %transposed_147 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%23 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_149 = tensor.expand_shape %228 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %expanded_149 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.addf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%230 : tensor<1x128x512xf32>) outs(%14 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.addf %in, %out : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.divf %in, %cst_8 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.truncf %cst_7 : f64 to f32
      %252 = arith.addf %in, %251 : f32
      linalg.yield %252 : f32
    } -> tensor<1x128x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.rsqrt %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %234 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %236 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg37, %235 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %transposed_150 = linalg.transpose ins(%arg33 : tensor<1376x512xf32>) outs(%85 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_151 = tensor.collapse_shape %236 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %237 = linalg.matmul ins(%collapsed_151, %transposed_150 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%87 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_152 = tensor.expand_shape %237 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_152 : tensor<1x128x1376xf32>) outs(%89 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.negf %in : f32
      %252 = math.exp %251 : f32
      %253 = arith.addf %252, %cst_1 : f32
      %254 = arith.divf %cst_1, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x128x1376xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_152, %238 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%89 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_153 = linalg.transpose ins(%arg34 : tensor<1376x512xf32>) outs(%85 : tensor<512x1376xf32>) permutation = [1, 0] 
    %240 = linalg.matmul ins(%collapsed_151, %transposed_153 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%87 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_154 = tensor.expand_shape %240 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %expanded_154 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%89 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_155 = linalg.transpose ins(%arg35 : tensor<512x1376xf32>) outs(%94 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_156 = tensor.collapse_shape %241 [[0, 1], [2]] : tensor<1x128x1376xf32> into tensor<128x1376xf32>
    %242 = linalg.matmul ins(%collapsed_156, %transposed_155 : tensor<128x1376xf32>, tensor<1376x512xf32>) outs(%23 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_157 = tensor.expand_shape %242 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %expanded_157 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.addf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%244 : tensor<1x128x512xf32>) outs(%14 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.addf %in, %out : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.divf %in, %cst_8 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = arith.truncf %cst_7 : f64 to f32
      %252 = arith.addf %in, %251 : f32
      linalg.yield %252 : f32
    } -> tensor<1x128x1xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %251 = math.rsqrt %in : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x1xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %248 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    %250 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg38, %249 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_158: f32, %out: f32):
      %251 = arith.mulf %in, %in_158 : f32
      linalg.yield %251 : f32
    } -> tensor<1x128x512xf32>
    return %250 : tensor<1x128x512xf32>
  }
}
