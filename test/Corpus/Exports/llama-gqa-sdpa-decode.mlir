// llama-gqa-sdpa-decode: made by export_models.py; do not edit.
// Arguments:
//   0 input_ids
//   1 position_ids
//   2 cache.0.key
//   3 cache.0.value
//   4 cache.1.key
//   5 cache.1.value
//   6 cache.2.key
//   7 cache.2.value
//   8 cache.3.key
//   9 cache.3.value
//   10 embed_tokens.weight
//   11 layers.0.self_attn.q_proj.weight
//   12 layers.0.self_attn.k_proj.weight
//   13 layers.0.self_attn.v_proj.weight
//   14 layers.0.self_attn.o_proj.weight
//   15 layers.0.mlp.gate_proj.weight
//   16 layers.0.mlp.up_proj.weight
//   17 layers.0.mlp.down_proj.weight
//   18 layers.0.input_layernorm.weight
//   19 layers.0.post_attention_layernorm.weight
//   20 layers.1.self_attn.q_proj.weight
//   21 layers.1.self_attn.k_proj.weight
//   22 layers.1.self_attn.v_proj.weight
//   23 layers.1.self_attn.o_proj.weight
//   24 layers.1.mlp.gate_proj.weight
//   25 layers.1.mlp.up_proj.weight
//   26 layers.1.mlp.down_proj.weight
//   27 layers.1.input_layernorm.weight
//   28 layers.1.post_attention_layernorm.weight
//   29 layers.2.self_attn.q_proj.weight
//   30 layers.2.self_attn.k_proj.weight
//   31 layers.2.self_attn.v_proj.weight
//   32 layers.2.self_attn.o_proj.weight
//   33 layers.2.mlp.gate_proj.weight
//   34 layers.2.mlp.up_proj.weight
//   35 layers.2.mlp.down_proj.weight
//   36 layers.2.input_layernorm.weight
//   37 layers.2.post_attention_layernorm.weight
//   38 layers.3.self_attn.q_proj.weight
//   39 layers.3.self_attn.k_proj.weight
//   40 layers.3.self_attn.v_proj.weight
//   41 layers.3.self_attn.o_proj.weight
//   42 layers.3.mlp.gate_proj.weight
//   43 layers.3.mlp.up_proj.weight
//   44 layers.3.mlp.down_proj.weight
//   45 layers.3.input_layernorm.weight
//   46 layers.3.post_attention_layernorm.weight
//   47 norm.weight
//   48 rotary_emb.inv_freq
//   49 rotary_emb.original_inv_freq
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x1xi64>, %arg1: tensor<1x1xi64>, %arg2: tensor<1x2x127x64xf32>, %arg3: tensor<1x2x127x64xf32>, %arg4: tensor<1x2x127x64xf32>, %arg5: tensor<1x2x127x64xf32>, %arg6: tensor<1x2x127x64xf32>, %arg7: tensor<1x2x127x64xf32>, %arg8: tensor<1x2x127x64xf32>, %arg9: tensor<1x2x127x64xf32>, %arg10: tensor<32000x512xf32>, %arg11: tensor<512x512xf32>, %arg12: tensor<128x512xf32>, %arg13: tensor<128x512xf32>, %arg14: tensor<512x512xf32>, %arg15: tensor<1376x512xf32>, %arg16: tensor<1376x512xf32>, %arg17: tensor<512x1376xf32>, %arg18: tensor<512xf32>, %arg19: tensor<512xf32>, %arg20: tensor<512x512xf32>, %arg21: tensor<128x512xf32>, %arg22: tensor<128x512xf32>, %arg23: tensor<512x512xf32>, %arg24: tensor<1376x512xf32>, %arg25: tensor<1376x512xf32>, %arg26: tensor<512x1376xf32>, %arg27: tensor<512xf32>, %arg28: tensor<512xf32>, %arg29: tensor<512x512xf32>, %arg30: tensor<128x512xf32>, %arg31: tensor<128x512xf32>, %arg32: tensor<512x512xf32>, %arg33: tensor<1376x512xf32>, %arg34: tensor<1376x512xf32>, %arg35: tensor<512x1376xf32>, %arg36: tensor<512xf32>, %arg37: tensor<512xf32>, %arg38: tensor<512x512xf32>, %arg39: tensor<128x512xf32>, %arg40: tensor<128x512xf32>, %arg41: tensor<512x512xf32>, %arg42: tensor<1376x512xf32>, %arg43: tensor<1376x512xf32>, %arg44: tensor<512x1376xf32>, %arg45: tensor<512xf32>, %arg46: tensor<512xf32>, %arg47: tensor<512xf32>, %arg48: tensor<32xf32>, %arg49: tensor<32xf32>) -> tensor<1x1x512xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c127_i64 = arith.constant 127 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32000 = arith.constant 32000 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x8x1x128xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant 0.35355339059327379 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant 5.120000e+02 : f32
    %0 = tensor.empty() : tensor<1x1x512xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x1xi64>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: i64, %out: f32):
      %254 = arith.index_cast %in : i64 to index
      %255 = linalg.index 2 : index
      %256 = arith.cmpi slt, %254, %c32000 : index
      cf.assert %256, "index must be smaller than dim size"
      %257 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %257, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg10[%254, %255] : tensor<32000x512xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x512xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %254 = arith.addi %in, %c127_i64 : i64
      linalg.yield %254 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<128xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %254 = linalg.index 0 : index
      %255 = arith.index_cast %254 : index to i64
      linalg.yield %255 : i64
    } -> tensor<128xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_9 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 128] : tensor<128xi64> into tensor<1x1x1x128xi64>
    %7 = tensor.empty() : tensor<1x1x1x128xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x128xi64>, tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x128xi1>) {
    ^bb0(%in: i64, %in_166: i64, %out: i1):
      %254 = arith.cmpi sle, %in, %in_166 : i64
      linalg.yield %254 : i1
    } -> tensor<1x1x1x128xi1>
    %expanded_10 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, 1] : tensor<1x1xi64> into tensor<1x1x1xi64>
    %9 = tensor.empty() : tensor<1x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x1x1xi64>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %254 = arith.sitofp %in : i64 to f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %11 = tensor.empty() : tensor<1x1x32xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %arg48 : tensor<1x1x1xf32>, tensor<32xf32>) outs(%11 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x32xf32>
    %concat = tensor.concat dim(2) %12, %12 : (tensor<1x1x32xf32>, tensor<1x1x32xf32>) -> tensor<1x1x64xf32>
    %13 = tensor.empty() : tensor<1x1x64xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x64xf32>) outs(%13 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.cos %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x64xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x64xf32>) outs(%13 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.sin %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x64xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%9 : tensor<1x1x1xf32>) -> tensor<1x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<1x1x512xf32>) outs(%17 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.addf %in, %out : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.divf %in, %cst_8 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.truncf %cst_7 : f64 to f32
      %255 = arith.addf %in, %254 : f32
      linalg.yield %255 : f32
    } -> tensor<1x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.rsqrt %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %21 : tensor<1x1x512xf32>, tensor<1x1x1xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %22 : tensor<512xf32>, tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %24 = tensor.empty() : tensor<512x512xf32>
    %transposed = linalg.transpose ins(%arg11 : tensor<512x512xf32>) outs(%24 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %23 [[0], [1, 2]] : tensor<1x1x512xf32> into tensor<1x512xf32>
    %25 = tensor.empty() : tensor<1x512xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %27 = linalg.matmul ins(%collapsed, %transposed : tensor<1x512xf32>, tensor<512x512xf32>) outs(%26 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %expanded_11 = tensor.expand_shape %27 [[0], [1, 2, 3]] output_shape [1, 1, 8, 64] : tensor<1x512xf32> into tensor<1x1x8x64xf32>
    %28 = tensor.empty() : tensor<1x8x1x64xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<1x1x8x64xf32>) outs(%28 : tensor<1x8x1x64xf32>) permutation = [0, 2, 1, 3] 
    %29 = tensor.empty() : tensor<512x128xf32>
    %transposed_13 = linalg.transpose ins(%arg12 : tensor<128x512xf32>) outs(%29 : tensor<512x128xf32>) permutation = [1, 0] 
    %30 = tensor.empty() : tensor<1x128xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<1x128xf32>) -> tensor<1x128xf32>
    %32 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<1x512xf32>, tensor<512x128xf32>) outs(%31 : tensor<1x128xf32>) -> tensor<1x128xf32>
    %expanded_14 = tensor.expand_shape %32 [[0], [1, 2, 3]] output_shape [1, 1, 2, 64] : tensor<1x128xf32> into tensor<1x1x2x64xf32>
    %33 = tensor.empty() : tensor<1x2x1x64xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x1x2x64xf32>) outs(%33 : tensor<1x2x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg13 : tensor<128x512xf32>) outs(%29 : tensor<512x128xf32>) permutation = [1, 0] 
    %34 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<1x512xf32>, tensor<512x128xf32>) outs(%31 : tensor<1x128xf32>) -> tensor<1x128xf32>
    %expanded_17 = tensor.expand_shape %34 [[0], [1, 2, 3]] output_shape [1, 1, 2, 64] : tensor<1x128xf32> into tensor<1x1x2x64xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x1x2x64xf32>) outs(%33 : tensor<1x2x1x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %14 [[0], [1, 2], [3]] output_shape [1, 1, 1, 64] : tensor<1x1x64xf32> into tensor<1x1x1x64xf32>
    %expanded_20 = tensor.expand_shape %15 [[0], [1, 2], [3]] output_shape [1, 1, 1, 64] : tensor<1x1x64xf32> into tensor<1x1x1x64xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %expanded_19 : tensor<1x8x1x64xf32>, tensor<1x1x1x64xf32>) outs(%28 : tensor<1x8x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x64xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [1, 8, 1, 32] [1, 1, 1, 1] : tensor<1x8x1x64xf32> to tensor<1x8x1x32xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_12[0, 0, 0, 32] [1, 8, 1, 32] [1, 1, 1, 1] : tensor<1x8x1x64xf32> to tensor<1x8x1x32xf32>
    %36 = tensor.empty() : tensor<1x8x1x32xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<1x8x1x32xf32>) outs(%36 : tensor<1x8x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.negf %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x32xf32>
    %concat_22 = tensor.concat dim(3) %37, %extracted_slice : (tensor<1x8x1x32xf32>, tensor<1x8x1x32xf32>) -> tensor<1x8x1x64xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_22, %expanded_20 : tensor<1x8x1x64xf32>, tensor<1x1x1x64xf32>) outs(%28 : tensor<1x8x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x64xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<1x8x1x64xf32>, tensor<1x8x1x64xf32>) outs(%28 : tensor<1x8x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.addf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x64xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_19 : tensor<1x2x1x64xf32>, tensor<1x1x1x64xf32>) outs(%33 : tensor<1x2x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x2x1x64xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_15[0, 0, 0, 0] [1, 2, 1, 32] [1, 1, 1, 1] : tensor<1x2x1x64xf32> to tensor<1x2x1x32xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 32] [1, 2, 1, 32] [1, 1, 1, 1] : tensor<1x2x1x64xf32> to tensor<1x2x1x32xf32>
    %41 = tensor.empty() : tensor<1x2x1x32xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<1x2x1x32xf32>) outs(%41 : tensor<1x2x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.negf %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x2x1x32xf32>
    %concat_25 = tensor.concat dim(3) %42, %extracted_slice_23 : (tensor<1x2x1x32xf32>, tensor<1x2x1x32xf32>) -> tensor<1x2x1x64xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_20 : tensor<1x2x1x64xf32>, tensor<1x1x1x64xf32>) outs(%33 : tensor<1x2x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x2x1x64xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<1x2x1x64xf32>, tensor<1x2x1x64xf32>) outs(%33 : tensor<1x2x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.addf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x2x1x64xf32>
    %concat_26 = tensor.concat dim(2) %arg2, %44 : (tensor<1x2x127x64xf32>, tensor<1x2x1x64xf32>) -> tensor<1x2x128x64xf32>
    %concat_27 = tensor.concat dim(2) %arg3, %transposed_18 : (tensor<1x2x127x64xf32>, tensor<1x2x1x64xf32>) -> tensor<1x2x128x64xf32>
    %45 = tensor.empty() : tensor<1x2x4x128x64xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_26 : tensor<1x2x128x64xf32>) outs(%45 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %collapsed_28 = tensor.collapse_shape %46 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<1x8x128x64xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_27 : tensor<1x2x128x64xf32>) outs(%45 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %48 = tensor.empty() : tensor<1x1x1x128xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map10, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %cst_3, %cst_4 : tensor<1x1x1x128xi1>, tensor<f32>, tensor<f32>) outs(%48 : tensor<1x1x1x128xf32>) {
    ^bb0(%in: i1, %in_166: f32, %in_167: f32, %out: f32):
      %254 = arith.select %in, %in_166, %in_167 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1x128xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x8x1x64xf32>) outs(%28 : tensor<1x8x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.truncf %cst_5 : f64 to f32
      %255 = arith.mulf %in, %254 : f32
      linalg.yield %255 : f32
    } -> tensor<1x8x1x64xf32>
    %51 = tensor.empty() : tensor<1x8x64x128xf32>
    %transposed_29 = linalg.transpose ins(%collapsed_28 : tensor<1x8x128x64xf32>) outs(%51 : tensor<1x8x64x128xf32>) permutation = [0, 1, 3, 2] 
    %52 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<1x8x64x128xf32>) outs(%51 : tensor<1x8x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.truncf %cst_5 : f64 to f32
      %255 = arith.mulf %in, %254 : f32
      linalg.yield %255 : f32
    } -> tensor<1x8x64x128xf32>
    %collapsed_30 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<1x8x1x64xf32> into tensor<8x1x64xf32>
    %collapsed_31 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<1x8x64x128xf32> into tensor<8x64x128xf32>
    %53 = tensor.empty() : tensor<8x1x128xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<8x1x128xf32>) -> tensor<8x1x128xf32>
    %55 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x1x64xf32>, tensor<8x64x128xf32>) outs(%54 : tensor<8x1x128xf32>) -> tensor<8x1x128xf32>
    %expanded_32 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [1, 8, 1, 128] : tensor<8x1x128xf32> into tensor<1x8x1x128xf32>
    %56 = tensor.empty() : tensor<1x8x1x128xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32, %49 : tensor<1x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%56 : tensor<1x8x1x128xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.addf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x128xf32>
    %58 = tensor.empty() : tensor<1x8x1xi64>
    %59 = linalg.fill ins(%c0_i64 : i64) outs(%58 : tensor<1x8x1xi64>) -> tensor<1x8x1xi64>
    %60 = tensor.empty() : tensor<1x8x1xf32>
    %61 = linalg.fill ins(%cst_0 : f32) outs(%60 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
    %62:2 = linalg.generic {indexing_maps = [#map3, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<1x8x1x128xf32>) outs(%61, %59 : tensor<1x8x1xf32>, tensor<1x8x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_166: i64):
      %254 = linalg.index 3 : index
      %255 = arith.index_cast %254 : index to i64
      %256 = arith.maximumf %in, %out : f32
      %257 = arith.cmpf ogt, %in, %out : f32
      %258 = arith.select %257, %255, %out_166 : i64
      linalg.yield %256, %258 : f32, i64
    } -> (tensor<1x8x1xf32>, tensor<1x8x1xi64>)
    %expanded_33 = tensor.expand_shape %62#0 [[0], [1], [2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8x1xf32> into tensor<1x8x1x1xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %expanded_33 : tensor<1x8x1x128xf32>, tensor<1x8x1x1xf32>) outs(%56 : tensor<1x8x1x128xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.subf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x128xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x8x1x128xf32>) outs(%56 : tensor<1x8x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.exp %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x128xf32>
    %65 = tensor.empty() : tensor<1x8x1x1xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<1x8x1x128xf32>) outs(%66 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.addf %in, %out : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x1xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<1x8x1x128xf32>, tensor<1x8x1x1xf32>) outs(%56 : tensor<1x8x1x128xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.divf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x128xf32>
    %69 = tensor.empty() : tensor<1x8x1x128xi1>
    %70 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x8x1x128xf32>) outs(%69 : tensor<1x8x1x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %254 = arith.extf %in : f32 to f64
      %255 = arith.cmpf oeq, %254, %cst_6 : f64
      linalg.yield %255 : i1
    } -> tensor<1x8x1x128xi1>
    %71 = tensor.empty() : tensor<1x8x1x1xi1>
    %72 = linalg.fill ins(%true : i1) outs(%71 : tensor<1x8x1x1xi1>) -> tensor<1x8x1x1xi1>
    %73 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<1x8x1x128xi1>) outs(%72 : tensor<1x8x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %254 = arith.andi %in, %out : i1
      linalg.yield %254 : i1
    } -> tensor<1x8x1x1xi1>
    %74 = linalg.generic {indexing_maps = [#map4, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %cst_2, %68 : tensor<1x8x1x1xi1>, tensor<1x8x1x128xf32>, tensor<1x8x1x128xf32>) outs(%56 : tensor<1x8x1x128xf32>) {
    ^bb0(%in: i1, %in_166: f32, %in_167: f32, %out: f32):
      %254 = arith.select %in, %in_166, %in_167 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x128xf32>
    %collapsed_34 = tensor.collapse_shape %74 [[0, 1], [2], [3]] : tensor<1x8x1x128xf32> into tensor<8x1x128xf32>
    %collapsed_35 = tensor.collapse_shape %47 [[0, 1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<8x128x64xf32>
    %75 = tensor.empty() : tensor<8x1x64xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
    %77 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<8x1x128xf32>, tensor<8x128x64xf32>) outs(%76 : tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
    %expanded_36 = tensor.expand_shape %77 [[0, 1], [2], [3]] output_shape [1, 8, 1, 64] : tensor<8x1x64xf32> into tensor<1x8x1x64xf32>
    %78 = tensor.empty() : tensor<1x1x8x64xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<1x8x1x64xf32>) outs(%78 : tensor<1x1x8x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_38 = linalg.transpose ins(%arg14 : tensor<512x512xf32>) outs(%24 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_39 = tensor.collapse_shape %transposed_37 [[0], [1, 2, 3]] : tensor<1x1x8x64xf32> into tensor<1x512xf32>
    %79 = linalg.matmul ins(%collapsed_39, %transposed_38 : tensor<1x512xf32>, tensor<512x512xf32>) outs(%26 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %expanded_40 = tensor.expand_shape %79 [[0], [1, 2]] output_shape [1, 1, 512] : tensor<1x512xf32> into tensor<1x1x512xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_40 : tensor<1x1x512xf32>, tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.addf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81 : tensor<1x1x512xf32>) outs(%17 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.addf %in, %out : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.divf %in, %cst_8 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.truncf %cst_7 : f64 to f32
      %255 = arith.addf %in, %254 : f32
      linalg.yield %255 : f32
    } -> tensor<1x1x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.rsqrt %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %85 : tensor<1x1x512xf32>, tensor<1x1x1xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %87 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %86 : tensor<512xf32>, tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %88 = tensor.empty() : tensor<512x1376xf32>
    %transposed_41 = linalg.transpose ins(%arg15 : tensor<1376x512xf32>) outs(%88 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %87 [[0], [1, 2]] : tensor<1x1x512xf32> into tensor<1x512xf32>
    %89 = tensor.empty() : tensor<1x1376xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<1x1376xf32>) -> tensor<1x1376xf32>
    %91 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<1x512xf32>, tensor<512x1376xf32>) outs(%90 : tensor<1x1376xf32>) -> tensor<1x1376xf32>
    %expanded_43 = tensor.expand_shape %91 [[0], [1, 2]] output_shape [1, 1, 1376] : tensor<1x1376xf32> into tensor<1x1x1376xf32>
    %92 = tensor.empty() : tensor<1x1x1376xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<1x1x1376xf32>) outs(%92 : tensor<1x1x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.negf %in : f32
      %255 = math.exp %254 : f32
      %256 = arith.addf %255, %cst_1 : f32
      %257 = arith.divf %cst_1, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<1x1x1376xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43, %93 : tensor<1x1x1376xf32>, tensor<1x1x1376xf32>) outs(%92 : tensor<1x1x1376xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1376xf32>
    %transposed_44 = linalg.transpose ins(%arg16 : tensor<1376x512xf32>) outs(%88 : tensor<512x1376xf32>) permutation = [1, 0] 
    %95 = linalg.matmul ins(%collapsed_42, %transposed_44 : tensor<1x512xf32>, tensor<512x1376xf32>) outs(%90 : tensor<1x1376xf32>) -> tensor<1x1376xf32>
    %expanded_45 = tensor.expand_shape %95 [[0], [1, 2]] output_shape [1, 1, 1376] : tensor<1x1376xf32> into tensor<1x1x1376xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %expanded_45 : tensor<1x1x1376xf32>, tensor<1x1x1376xf32>) outs(%92 : tensor<1x1x1376xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1376xf32>
    %97 = tensor.empty() : tensor<1376x512xf32>
    %transposed_46 = linalg.transpose ins(%arg17 : tensor<512x1376xf32>) outs(%97 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %96 [[0], [1, 2]] : tensor<1x1x1376xf32> into tensor<1x1376xf32>
    %98 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<1x1376xf32>, tensor<1376x512xf32>) outs(%26 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %expanded_48 = tensor.expand_shape %98 [[0], [1, 2]] output_shape [1, 1, 512] : tensor<1x512xf32> into tensor<1x1x512xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %expanded_48 : tensor<1x1x512xf32>, tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.addf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<1x1x512xf32>) outs(%17 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.addf %in, %out : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.divf %in, %cst_8 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.truncf %cst_7 : f64 to f32
      %255 = arith.addf %in, %254 : f32
      linalg.yield %255 : f32
    } -> tensor<1x1x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.rsqrt %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %104 : tensor<1x1x512xf32>, tensor<1x1x1xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg27, %105 : tensor<512xf32>, tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %transposed_49 = linalg.transpose ins(%arg20 : tensor<512x512xf32>) outs(%24 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %106 [[0], [1, 2]] : tensor<1x1x512xf32> into tensor<1x512xf32>
    %107 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<1x512xf32>, tensor<512x512xf32>) outs(%26 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %expanded_51 = tensor.expand_shape %107 [[0], [1, 2, 3]] output_shape [1, 1, 8, 64] : tensor<1x512xf32> into tensor<1x1x8x64xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<1x1x8x64xf32>) outs(%28 : tensor<1x8x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_53 = linalg.transpose ins(%arg21 : tensor<128x512xf32>) outs(%29 : tensor<512x128xf32>) permutation = [1, 0] 
    %108 = linalg.matmul ins(%collapsed_50, %transposed_53 : tensor<1x512xf32>, tensor<512x128xf32>) outs(%31 : tensor<1x128xf32>) -> tensor<1x128xf32>
    %expanded_54 = tensor.expand_shape %108 [[0], [1, 2, 3]] output_shape [1, 1, 2, 64] : tensor<1x128xf32> into tensor<1x1x2x64xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<1x1x2x64xf32>) outs(%33 : tensor<1x2x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_56 = linalg.transpose ins(%arg22 : tensor<128x512xf32>) outs(%29 : tensor<512x128xf32>) permutation = [1, 0] 
    %109 = linalg.matmul ins(%collapsed_50, %transposed_56 : tensor<1x512xf32>, tensor<512x128xf32>) outs(%31 : tensor<1x128xf32>) -> tensor<1x128xf32>
    %expanded_57 = tensor.expand_shape %109 [[0], [1, 2, 3]] output_shape [1, 1, 2, 64] : tensor<1x128xf32> into tensor<1x1x2x64xf32>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<1x1x2x64xf32>) outs(%33 : tensor<1x2x1x64xf32>) permutation = [0, 2, 1, 3] 
    %110 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_52, %expanded_19 : tensor<1x8x1x64xf32>, tensor<1x1x1x64xf32>) outs(%28 : tensor<1x8x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x64xf32>
    %extracted_slice_59 = tensor.extract_slice %transposed_52[0, 0, 0, 0] [1, 8, 1, 32] [1, 1, 1, 1] : tensor<1x8x1x64xf32> to tensor<1x8x1x32xf32>
    %extracted_slice_60 = tensor.extract_slice %transposed_52[0, 0, 0, 32] [1, 8, 1, 32] [1, 1, 1, 1] : tensor<1x8x1x64xf32> to tensor<1x8x1x32xf32>
    %111 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_60 : tensor<1x8x1x32xf32>) outs(%36 : tensor<1x8x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.negf %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x32xf32>
    %concat_61 = tensor.concat dim(3) %111, %extracted_slice_59 : (tensor<1x8x1x32xf32>, tensor<1x8x1x32xf32>) -> tensor<1x8x1x64xf32>
    %112 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_61, %expanded_20 : tensor<1x8x1x64xf32>, tensor<1x1x1x64xf32>) outs(%28 : tensor<1x8x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x64xf32>
    %113 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %112 : tensor<1x8x1x64xf32>, tensor<1x8x1x64xf32>) outs(%28 : tensor<1x8x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.addf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x64xf32>
    %114 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_55, %expanded_19 : tensor<1x2x1x64xf32>, tensor<1x1x1x64xf32>) outs(%33 : tensor<1x2x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x2x1x64xf32>
    %extracted_slice_62 = tensor.extract_slice %transposed_55[0, 0, 0, 0] [1, 2, 1, 32] [1, 1, 1, 1] : tensor<1x2x1x64xf32> to tensor<1x2x1x32xf32>
    %extracted_slice_63 = tensor.extract_slice %transposed_55[0, 0, 0, 32] [1, 2, 1, 32] [1, 1, 1, 1] : tensor<1x2x1x64xf32> to tensor<1x2x1x32xf32>
    %115 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_63 : tensor<1x2x1x32xf32>) outs(%41 : tensor<1x2x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.negf %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x2x1x32xf32>
    %concat_64 = tensor.concat dim(3) %115, %extracted_slice_62 : (tensor<1x2x1x32xf32>, tensor<1x2x1x32xf32>) -> tensor<1x2x1x64xf32>
    %116 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_64, %expanded_20 : tensor<1x2x1x64xf32>, tensor<1x1x1x64xf32>) outs(%33 : tensor<1x2x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x2x1x64xf32>
    %117 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %116 : tensor<1x2x1x64xf32>, tensor<1x2x1x64xf32>) outs(%33 : tensor<1x2x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.addf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x2x1x64xf32>
    %concat_65 = tensor.concat dim(2) %arg4, %117 : (tensor<1x2x127x64xf32>, tensor<1x2x1x64xf32>) -> tensor<1x2x128x64xf32>
    %concat_66 = tensor.concat dim(2) %arg5, %transposed_58 : (tensor<1x2x127x64xf32>, tensor<1x2x1x64xf32>) -> tensor<1x2x128x64xf32>
    %118 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_65 : tensor<1x2x128x64xf32>) outs(%45 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %collapsed_67 = tensor.collapse_shape %118 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<1x8x128x64xf32>
    %119 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_66 : tensor<1x2x128x64xf32>) outs(%45 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %120 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113 : tensor<1x8x1x64xf32>) outs(%28 : tensor<1x8x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.truncf %cst_5 : f64 to f32
      %255 = arith.mulf %in, %254 : f32
      linalg.yield %255 : f32
    } -> tensor<1x8x1x64xf32>
    %transposed_68 = linalg.transpose ins(%collapsed_67 : tensor<1x8x128x64xf32>) outs(%51 : tensor<1x8x64x128xf32>) permutation = [0, 1, 3, 2] 
    %121 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_68 : tensor<1x8x64x128xf32>) outs(%51 : tensor<1x8x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.truncf %cst_5 : f64 to f32
      %255 = arith.mulf %in, %254 : f32
      linalg.yield %255 : f32
    } -> tensor<1x8x64x128xf32>
    %collapsed_69 = tensor.collapse_shape %120 [[0, 1], [2], [3]] : tensor<1x8x1x64xf32> into tensor<8x1x64xf32>
    %collapsed_70 = tensor.collapse_shape %121 [[0, 1], [2], [3]] : tensor<1x8x64x128xf32> into tensor<8x64x128xf32>
    %122 = linalg.batch_matmul ins(%collapsed_69, %collapsed_70 : tensor<8x1x64xf32>, tensor<8x64x128xf32>) outs(%54 : tensor<8x1x128xf32>) -> tensor<8x1x128xf32>
    %expanded_71 = tensor.expand_shape %122 [[0, 1], [2], [3]] output_shape [1, 8, 1, 128] : tensor<8x1x128xf32> into tensor<1x8x1x128xf32>
    %123 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_71, %49 : tensor<1x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%56 : tensor<1x8x1x128xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.addf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x128xf32>
    %124:2 = linalg.generic {indexing_maps = [#map3, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%123 : tensor<1x8x1x128xf32>) outs(%61, %59 : tensor<1x8x1xf32>, tensor<1x8x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_166: i64):
      %254 = linalg.index 3 : index
      %255 = arith.index_cast %254 : index to i64
      %256 = arith.maximumf %in, %out : f32
      %257 = arith.cmpf ogt, %in, %out : f32
      %258 = arith.select %257, %255, %out_166 : i64
      linalg.yield %256, %258 : f32, i64
    } -> (tensor<1x8x1xf32>, tensor<1x8x1xi64>)
    %expanded_72 = tensor.expand_shape %124#0 [[0], [1], [2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8x1xf32> into tensor<1x8x1x1xf32>
    %125 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %expanded_72 : tensor<1x8x1x128xf32>, tensor<1x8x1x1xf32>) outs(%56 : tensor<1x8x1x128xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.subf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x128xf32>
    %126 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125 : tensor<1x8x1x128xf32>) outs(%56 : tensor<1x8x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.exp %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x128xf32>
    %127 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%126 : tensor<1x8x1x128xf32>) outs(%66 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.addf %in, %out : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x1xf32>
    %128 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %127 : tensor<1x8x1x128xf32>, tensor<1x8x1x1xf32>) outs(%56 : tensor<1x8x1x128xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.divf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x128xf32>
    %129 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123 : tensor<1x8x1x128xf32>) outs(%69 : tensor<1x8x1x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %254 = arith.extf %in : f32 to f64
      %255 = arith.cmpf oeq, %254, %cst_6 : f64
      linalg.yield %255 : i1
    } -> tensor<1x8x1x128xi1>
    %130 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%129 : tensor<1x8x1x128xi1>) outs(%72 : tensor<1x8x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %254 = arith.andi %in, %out : i1
      linalg.yield %254 : i1
    } -> tensor<1x8x1x1xi1>
    %131 = linalg.generic {indexing_maps = [#map4, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %cst_2, %128 : tensor<1x8x1x1xi1>, tensor<1x8x1x128xf32>, tensor<1x8x1x128xf32>) outs(%56 : tensor<1x8x1x128xf32>) {
    ^bb0(%in: i1, %in_166: f32, %in_167: f32, %out: f32):
      %254 = arith.select %in, %in_166, %in_167 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x128xf32>
    %collapsed_73 = tensor.collapse_shape %131 [[0, 1], [2], [3]] : tensor<1x8x1x128xf32> into tensor<8x1x128xf32>
    %collapsed_74 = tensor.collapse_shape %119 [[0, 1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<8x128x64xf32>
    %132 = linalg.batch_matmul ins(%collapsed_73, %collapsed_74 : tensor<8x1x128xf32>, tensor<8x128x64xf32>) outs(%76 : tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
    %expanded_75 = tensor.expand_shape %132 [[0, 1], [2], [3]] output_shape [1, 8, 1, 64] : tensor<8x1x64xf32> into tensor<1x8x1x64xf32>
    %transposed_76 = linalg.transpose ins(%expanded_75 : tensor<1x8x1x64xf32>) outs(%78 : tensor<1x1x8x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_77 = linalg.transpose ins(%arg23 : tensor<512x512xf32>) outs(%24 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %transposed_76 [[0], [1, 2, 3]] : tensor<1x1x8x64xf32> into tensor<1x512xf32>
    %133 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<1x512xf32>, tensor<512x512xf32>) outs(%26 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %expanded_79 = tensor.expand_shape %133 [[0], [1, 2]] output_shape [1, 1, 512] : tensor<1x512xf32> into tensor<1x1x512xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %expanded_79 : tensor<1x1x512xf32>, tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.addf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<1x1x512xf32>) outs(%17 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.addf %in, %out : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.divf %in, %cst_8 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.truncf %cst_7 : f64 to f32
      %255 = arith.addf %in, %254 : f32
      linalg.yield %255 : f32
    } -> tensor<1x1x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.rsqrt %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %139 : tensor<1x1x512xf32>, tensor<1x1x1xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %141 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28, %140 : tensor<512xf32>, tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %transposed_80 = linalg.transpose ins(%arg24 : tensor<1376x512xf32>) outs(%88 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_81 = tensor.collapse_shape %141 [[0], [1, 2]] : tensor<1x1x512xf32> into tensor<1x512xf32>
    %142 = linalg.matmul ins(%collapsed_81, %transposed_80 : tensor<1x512xf32>, tensor<512x1376xf32>) outs(%90 : tensor<1x1376xf32>) -> tensor<1x1376xf32>
    %expanded_82 = tensor.expand_shape %142 [[0], [1, 2]] output_shape [1, 1, 1376] : tensor<1x1376xf32> into tensor<1x1x1376xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82 : tensor<1x1x1376xf32>) outs(%92 : tensor<1x1x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.negf %in : f32
      %255 = math.exp %254 : f32
      %256 = arith.addf %255, %cst_1 : f32
      %257 = arith.divf %cst_1, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<1x1x1376xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82, %143 : tensor<1x1x1376xf32>, tensor<1x1x1376xf32>) outs(%92 : tensor<1x1x1376xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1376xf32>
    %transposed_83 = linalg.transpose ins(%arg25 : tensor<1376x512xf32>) outs(%88 : tensor<512x1376xf32>) permutation = [1, 0] 
    %145 = linalg.matmul ins(%collapsed_81, %transposed_83 : tensor<1x512xf32>, tensor<512x1376xf32>) outs(%90 : tensor<1x1376xf32>) -> tensor<1x1376xf32>
    %expanded_84 = tensor.expand_shape %145 [[0], [1, 2]] output_shape [1, 1, 1376] : tensor<1x1376xf32> into tensor<1x1x1376xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %expanded_84 : tensor<1x1x1376xf32>, tensor<1x1x1376xf32>) outs(%92 : tensor<1x1x1376xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1376xf32>
    %transposed_85 = linalg.transpose ins(%arg26 : tensor<512x1376xf32>) outs(%97 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_86 = tensor.collapse_shape %146 [[0], [1, 2]] : tensor<1x1x1376xf32> into tensor<1x1376xf32>
    %147 = linalg.matmul ins(%collapsed_86, %transposed_85 : tensor<1x1376xf32>, tensor<1376x512xf32>) outs(%26 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %expanded_87 = tensor.expand_shape %147 [[0], [1, 2]] output_shape [1, 1, 512] : tensor<1x512xf32> into tensor<1x1x512xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %expanded_87 : tensor<1x1x512xf32>, tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.addf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149 : tensor<1x1x512xf32>) outs(%17 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.addf %in, %out : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.divf %in, %cst_8 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.truncf %cst_7 : f64 to f32
      %255 = arith.addf %in, %254 : f32
      linalg.yield %255 : f32
    } -> tensor<1x1x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.rsqrt %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %153 : tensor<1x1x512xf32>, tensor<1x1x1xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %155 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg36, %154 : tensor<512xf32>, tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %transposed_88 = linalg.transpose ins(%arg29 : tensor<512x512xf32>) outs(%24 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_89 = tensor.collapse_shape %155 [[0], [1, 2]] : tensor<1x1x512xf32> into tensor<1x512xf32>
    %156 = linalg.matmul ins(%collapsed_89, %transposed_88 : tensor<1x512xf32>, tensor<512x512xf32>) outs(%26 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %expanded_90 = tensor.expand_shape %156 [[0], [1, 2, 3]] output_shape [1, 1, 8, 64] : tensor<1x512xf32> into tensor<1x1x8x64xf32>
    %transposed_91 = linalg.transpose ins(%expanded_90 : tensor<1x1x8x64xf32>) outs(%28 : tensor<1x8x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_92 = linalg.transpose ins(%arg30 : tensor<128x512xf32>) outs(%29 : tensor<512x128xf32>) permutation = [1, 0] 
    %157 = linalg.matmul ins(%collapsed_89, %transposed_92 : tensor<1x512xf32>, tensor<512x128xf32>) outs(%31 : tensor<1x128xf32>) -> tensor<1x128xf32>
    %expanded_93 = tensor.expand_shape %157 [[0], [1, 2, 3]] output_shape [1, 1, 2, 64] : tensor<1x128xf32> into tensor<1x1x2x64xf32>
    %transposed_94 = linalg.transpose ins(%expanded_93 : tensor<1x1x2x64xf32>) outs(%33 : tensor<1x2x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_95 = linalg.transpose ins(%arg31 : tensor<128x512xf32>) outs(%29 : tensor<512x128xf32>) permutation = [1, 0] 
    %158 = linalg.matmul ins(%collapsed_89, %transposed_95 : tensor<1x512xf32>, tensor<512x128xf32>) outs(%31 : tensor<1x128xf32>) -> tensor<1x128xf32>
    %expanded_96 = tensor.expand_shape %158 [[0], [1, 2, 3]] output_shape [1, 1, 2, 64] : tensor<1x128xf32> into tensor<1x1x2x64xf32>
    %transposed_97 = linalg.transpose ins(%expanded_96 : tensor<1x1x2x64xf32>) outs(%33 : tensor<1x2x1x64xf32>) permutation = [0, 2, 1, 3] 
    %159 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_91, %expanded_19 : tensor<1x8x1x64xf32>, tensor<1x1x1x64xf32>) outs(%28 : tensor<1x8x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x64xf32>
    %extracted_slice_98 = tensor.extract_slice %transposed_91[0, 0, 0, 0] [1, 8, 1, 32] [1, 1, 1, 1] : tensor<1x8x1x64xf32> to tensor<1x8x1x32xf32>
    %extracted_slice_99 = tensor.extract_slice %transposed_91[0, 0, 0, 32] [1, 8, 1, 32] [1, 1, 1, 1] : tensor<1x8x1x64xf32> to tensor<1x8x1x32xf32>
    %160 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_99 : tensor<1x8x1x32xf32>) outs(%36 : tensor<1x8x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.negf %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x32xf32>
    %concat_100 = tensor.concat dim(3) %160, %extracted_slice_98 : (tensor<1x8x1x32xf32>, tensor<1x8x1x32xf32>) -> tensor<1x8x1x64xf32>
    %161 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_100, %expanded_20 : tensor<1x8x1x64xf32>, tensor<1x1x1x64xf32>) outs(%28 : tensor<1x8x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x64xf32>
    %162 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159, %161 : tensor<1x8x1x64xf32>, tensor<1x8x1x64xf32>) outs(%28 : tensor<1x8x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.addf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x64xf32>
    %163 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_94, %expanded_19 : tensor<1x2x1x64xf32>, tensor<1x1x1x64xf32>) outs(%33 : tensor<1x2x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x2x1x64xf32>
    %extracted_slice_101 = tensor.extract_slice %transposed_94[0, 0, 0, 0] [1, 2, 1, 32] [1, 1, 1, 1] : tensor<1x2x1x64xf32> to tensor<1x2x1x32xf32>
    %extracted_slice_102 = tensor.extract_slice %transposed_94[0, 0, 0, 32] [1, 2, 1, 32] [1, 1, 1, 1] : tensor<1x2x1x64xf32> to tensor<1x2x1x32xf32>
    %164 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_102 : tensor<1x2x1x32xf32>) outs(%41 : tensor<1x2x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.negf %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x2x1x32xf32>
    %concat_103 = tensor.concat dim(3) %164, %extracted_slice_101 : (tensor<1x2x1x32xf32>, tensor<1x2x1x32xf32>) -> tensor<1x2x1x64xf32>
    %165 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_103, %expanded_20 : tensor<1x2x1x64xf32>, tensor<1x1x1x64xf32>) outs(%33 : tensor<1x2x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x2x1x64xf32>
    %166 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163, %165 : tensor<1x2x1x64xf32>, tensor<1x2x1x64xf32>) outs(%33 : tensor<1x2x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.addf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x2x1x64xf32>
    %concat_104 = tensor.concat dim(2) %arg6, %166 : (tensor<1x2x127x64xf32>, tensor<1x2x1x64xf32>) -> tensor<1x2x128x64xf32>
    %concat_105 = tensor.concat dim(2) %arg7, %transposed_97 : (tensor<1x2x127x64xf32>, tensor<1x2x1x64xf32>) -> tensor<1x2x128x64xf32>
    %167 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_104 : tensor<1x2x128x64xf32>) outs(%45 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %collapsed_106 = tensor.collapse_shape %167 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<1x8x128x64xf32>
    %168 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_105 : tensor<1x2x128x64xf32>) outs(%45 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %169 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162 : tensor<1x8x1x64xf32>) outs(%28 : tensor<1x8x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.truncf %cst_5 : f64 to f32
      %255 = arith.mulf %in, %254 : f32
      linalg.yield %255 : f32
    } -> tensor<1x8x1x64xf32>
    %transposed_107 = linalg.transpose ins(%collapsed_106 : tensor<1x8x128x64xf32>) outs(%51 : tensor<1x8x64x128xf32>) permutation = [0, 1, 3, 2] 
    %170 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_107 : tensor<1x8x64x128xf32>) outs(%51 : tensor<1x8x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.truncf %cst_5 : f64 to f32
      %255 = arith.mulf %in, %254 : f32
      linalg.yield %255 : f32
    } -> tensor<1x8x64x128xf32>
    %collapsed_108 = tensor.collapse_shape %169 [[0, 1], [2], [3]] : tensor<1x8x1x64xf32> into tensor<8x1x64xf32>
    %collapsed_109 = tensor.collapse_shape %170 [[0, 1], [2], [3]] : tensor<1x8x64x128xf32> into tensor<8x64x128xf32>
    %171 = linalg.batch_matmul ins(%collapsed_108, %collapsed_109 : tensor<8x1x64xf32>, tensor<8x64x128xf32>) outs(%54 : tensor<8x1x128xf32>) -> tensor<8x1x128xf32>
    %expanded_110 = tensor.expand_shape %171 [[0, 1], [2], [3]] output_shape [1, 8, 1, 128] : tensor<8x1x128xf32> into tensor<1x8x1x128xf32>
    %172 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_110, %49 : tensor<1x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%56 : tensor<1x8x1x128xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.addf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x128xf32>
    %173:2 = linalg.generic {indexing_maps = [#map3, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%172 : tensor<1x8x1x128xf32>) outs(%61, %59 : tensor<1x8x1xf32>, tensor<1x8x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_166: i64):
      %254 = linalg.index 3 : index
      %255 = arith.index_cast %254 : index to i64
      %256 = arith.maximumf %in, %out : f32
      %257 = arith.cmpf ogt, %in, %out : f32
      %258 = arith.select %257, %255, %out_166 : i64
      linalg.yield %256, %258 : f32, i64
    } -> (tensor<1x8x1xf32>, tensor<1x8x1xi64>)
    %expanded_111 = tensor.expand_shape %173#0 [[0], [1], [2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8x1xf32> into tensor<1x8x1x1xf32>
    %174 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172, %expanded_111 : tensor<1x8x1x128xf32>, tensor<1x8x1x1xf32>) outs(%56 : tensor<1x8x1x128xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.subf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x128xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174 : tensor<1x8x1x128xf32>) outs(%56 : tensor<1x8x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.exp %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x128xf32>
    %176 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%175 : tensor<1x8x1x128xf32>) outs(%66 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.addf %in, %out : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x1xf32>
    %177 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175, %176 : tensor<1x8x1x128xf32>, tensor<1x8x1x1xf32>) outs(%56 : tensor<1x8x1x128xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.divf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x128xf32>
    %178 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172 : tensor<1x8x1x128xf32>) outs(%69 : tensor<1x8x1x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %254 = arith.extf %in : f32 to f64
      %255 = arith.cmpf oeq, %254, %cst_6 : f64
      linalg.yield %255 : i1
    } -> tensor<1x8x1x128xi1>
    %179 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%178 : tensor<1x8x1x128xi1>) outs(%72 : tensor<1x8x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %254 = arith.andi %in, %out : i1
      linalg.yield %254 : i1
    } -> tensor<1x8x1x1xi1>
    %180 = linalg.generic {indexing_maps = [#map4, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179, %cst_2, %177 : tensor<1x8x1x1xi1>, tensor<1x8x1x128xf32>, tensor<1x8x1x128xf32>) outs(%56 : tensor<1x8x1x128xf32>) {
    ^bb0(%in: i1, %in_166: f32, %in_167: f32, %out: f32):
      %254 = arith.select %in, %in_166, %in_167 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x128xf32>
    %collapsed_112 = tensor.collapse_shape %180 [[0, 1], [2], [3]] : tensor<1x8x1x128xf32> into tensor<8x1x128xf32>
    %collapsed_113 = tensor.collapse_shape %168 [[0, 1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<8x128x64xf32>
    %181 = linalg.batch_matmul ins(%collapsed_112, %collapsed_113 : tensor<8x1x128xf32>, tensor<8x128x64xf32>) outs(%76 : tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
    %expanded_114 = tensor.expand_shape %181 [[0, 1], [2], [3]] output_shape [1, 8, 1, 64] : tensor<8x1x64xf32> into tensor<1x8x1x64xf32>
    %transposed_115 = linalg.transpose ins(%expanded_114 : tensor<1x8x1x64xf32>) outs(%78 : tensor<1x1x8x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_116 = linalg.transpose ins(%arg32 : tensor<512x512xf32>) outs(%24 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_117 = tensor.collapse_shape %transposed_115 [[0], [1, 2, 3]] : tensor<1x1x8x64xf32> into tensor<1x512xf32>
    %182 = linalg.matmul ins(%collapsed_117, %transposed_116 : tensor<1x512xf32>, tensor<512x512xf32>) outs(%26 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %expanded_118 = tensor.expand_shape %182 [[0], [1, 2]] output_shape [1, 1, 512] : tensor<1x512xf32> into tensor<1x1x512xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %expanded_118 : tensor<1x1x512xf32>, tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.addf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%184 : tensor<1x1x512xf32>) outs(%17 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.addf %in, %out : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.divf %in, %cst_8 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.truncf %cst_7 : f64 to f32
      %255 = arith.addf %in, %254 : f32
      linalg.yield %255 : f32
    } -> tensor<1x1x1xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.rsqrt %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %188 : tensor<1x1x512xf32>, tensor<1x1x1xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %190 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg37, %189 : tensor<512xf32>, tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %transposed_119 = linalg.transpose ins(%arg33 : tensor<1376x512xf32>) outs(%88 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_120 = tensor.collapse_shape %190 [[0], [1, 2]] : tensor<1x1x512xf32> into tensor<1x512xf32>
    %191 = linalg.matmul ins(%collapsed_120, %transposed_119 : tensor<1x512xf32>, tensor<512x1376xf32>) outs(%90 : tensor<1x1376xf32>) -> tensor<1x1376xf32>
    %expanded_121 = tensor.expand_shape %191 [[0], [1, 2]] output_shape [1, 1, 1376] : tensor<1x1376xf32> into tensor<1x1x1376xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_121 : tensor<1x1x1376xf32>) outs(%92 : tensor<1x1x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.negf %in : f32
      %255 = math.exp %254 : f32
      %256 = arith.addf %255, %cst_1 : f32
      %257 = arith.divf %cst_1, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<1x1x1376xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_121, %192 : tensor<1x1x1376xf32>, tensor<1x1x1376xf32>) outs(%92 : tensor<1x1x1376xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1376xf32>
    %transposed_122 = linalg.transpose ins(%arg34 : tensor<1376x512xf32>) outs(%88 : tensor<512x1376xf32>) permutation = [1, 0] 
    %194 = linalg.matmul ins(%collapsed_120, %transposed_122 : tensor<1x512xf32>, tensor<512x1376xf32>) outs(%90 : tensor<1x1376xf32>) -> tensor<1x1376xf32>
    %expanded_123 = tensor.expand_shape %194 [[0], [1, 2]] output_shape [1, 1, 1376] : tensor<1x1376xf32> into tensor<1x1x1376xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %expanded_123 : tensor<1x1x1376xf32>, tensor<1x1x1376xf32>) outs(%92 : tensor<1x1x1376xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1376xf32>
    %transposed_124 = linalg.transpose ins(%arg35 : tensor<512x1376xf32>) outs(%97 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_125 = tensor.collapse_shape %195 [[0], [1, 2]] : tensor<1x1x1376xf32> into tensor<1x1376xf32>
    %196 = linalg.matmul ins(%collapsed_125, %transposed_124 : tensor<1x1376xf32>, tensor<1376x512xf32>) outs(%26 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %expanded_126 = tensor.expand_shape %196 [[0], [1, 2]] output_shape [1, 1, 512] : tensor<1x512xf32> into tensor<1x1x512xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %expanded_126 : tensor<1x1x512xf32>, tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.addf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%198 : tensor<1x1x512xf32>) outs(%17 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.addf %in, %out : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.divf %in, %cst_8 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.truncf %cst_7 : f64 to f32
      %255 = arith.addf %in, %254 : f32
      linalg.yield %255 : f32
    } -> tensor<1x1x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.rsqrt %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %202 : tensor<1x1x512xf32>, tensor<1x1x1xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %204 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg45, %203 : tensor<512xf32>, tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %transposed_127 = linalg.transpose ins(%arg38 : tensor<512x512xf32>) outs(%24 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_128 = tensor.collapse_shape %204 [[0], [1, 2]] : tensor<1x1x512xf32> into tensor<1x512xf32>
    %205 = linalg.matmul ins(%collapsed_128, %transposed_127 : tensor<1x512xf32>, tensor<512x512xf32>) outs(%26 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %expanded_129 = tensor.expand_shape %205 [[0], [1, 2, 3]] output_shape [1, 1, 8, 64] : tensor<1x512xf32> into tensor<1x1x8x64xf32>
    %transposed_130 = linalg.transpose ins(%expanded_129 : tensor<1x1x8x64xf32>) outs(%28 : tensor<1x8x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_131 = linalg.transpose ins(%arg39 : tensor<128x512xf32>) outs(%29 : tensor<512x128xf32>) permutation = [1, 0] 
    %206 = linalg.matmul ins(%collapsed_128, %transposed_131 : tensor<1x512xf32>, tensor<512x128xf32>) outs(%31 : tensor<1x128xf32>) -> tensor<1x128xf32>
    %expanded_132 = tensor.expand_shape %206 [[0], [1, 2, 3]] output_shape [1, 1, 2, 64] : tensor<1x128xf32> into tensor<1x1x2x64xf32>
    %transposed_133 = linalg.transpose ins(%expanded_132 : tensor<1x1x2x64xf32>) outs(%33 : tensor<1x2x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_134 = linalg.transpose ins(%arg40 : tensor<128x512xf32>) outs(%29 : tensor<512x128xf32>) permutation = [1, 0] 
    %207 = linalg.matmul ins(%collapsed_128, %transposed_134 : tensor<1x512xf32>, tensor<512x128xf32>) outs(%31 : tensor<1x128xf32>) -> tensor<1x128xf32>
    %expanded_135 = tensor.expand_shape %207 [[0], [1, 2, 3]] output_shape [1, 1, 2, 64] : tensor<1x128xf32> into tensor<1x1x2x64xf32>
    %transposed_136 = linalg.transpose ins(%expanded_135 : tensor<1x1x2x64xf32>) outs(%33 : tensor<1x2x1x64xf32>) permutation = [0, 2, 1, 3] 
    %208 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_130, %expanded_19 : tensor<1x8x1x64xf32>, tensor<1x1x1x64xf32>) outs(%28 : tensor<1x8x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x64xf32>
    %extracted_slice_137 = tensor.extract_slice %transposed_130[0, 0, 0, 0] [1, 8, 1, 32] [1, 1, 1, 1] : tensor<1x8x1x64xf32> to tensor<1x8x1x32xf32>
    %extracted_slice_138 = tensor.extract_slice %transposed_130[0, 0, 0, 32] [1, 8, 1, 32] [1, 1, 1, 1] : tensor<1x8x1x64xf32> to tensor<1x8x1x32xf32>
    %209 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_138 : tensor<1x8x1x32xf32>) outs(%36 : tensor<1x8x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.negf %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x32xf32>
    %concat_139 = tensor.concat dim(3) %209, %extracted_slice_137 : (tensor<1x8x1x32xf32>, tensor<1x8x1x32xf32>) -> tensor<1x8x1x64xf32>
    %210 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_139, %expanded_20 : tensor<1x8x1x64xf32>, tensor<1x1x1x64xf32>) outs(%28 : tensor<1x8x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x64xf32>
    %211 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208, %210 : tensor<1x8x1x64xf32>, tensor<1x8x1x64xf32>) outs(%28 : tensor<1x8x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.addf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x64xf32>
    %212 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_133, %expanded_19 : tensor<1x2x1x64xf32>, tensor<1x1x1x64xf32>) outs(%33 : tensor<1x2x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x2x1x64xf32>
    %extracted_slice_140 = tensor.extract_slice %transposed_133[0, 0, 0, 0] [1, 2, 1, 32] [1, 1, 1, 1] : tensor<1x2x1x64xf32> to tensor<1x2x1x32xf32>
    %extracted_slice_141 = tensor.extract_slice %transposed_133[0, 0, 0, 32] [1, 2, 1, 32] [1, 1, 1, 1] : tensor<1x2x1x64xf32> to tensor<1x2x1x32xf32>
    %213 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_141 : tensor<1x2x1x32xf32>) outs(%41 : tensor<1x2x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.negf %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x2x1x32xf32>
    %concat_142 = tensor.concat dim(3) %213, %extracted_slice_140 : (tensor<1x2x1x32xf32>, tensor<1x2x1x32xf32>) -> tensor<1x2x1x64xf32>
    %214 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_142, %expanded_20 : tensor<1x2x1x64xf32>, tensor<1x1x1x64xf32>) outs(%33 : tensor<1x2x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x2x1x64xf32>
    %215 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212, %214 : tensor<1x2x1x64xf32>, tensor<1x2x1x64xf32>) outs(%33 : tensor<1x2x1x64xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.addf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x2x1x64xf32>
    %concat_143 = tensor.concat dim(2) %arg8, %215 : (tensor<1x2x127x64xf32>, tensor<1x2x1x64xf32>) -> tensor<1x2x128x64xf32>
    %concat_144 = tensor.concat dim(2) %arg9, %transposed_136 : (tensor<1x2x127x64xf32>, tensor<1x2x1x64xf32>) -> tensor<1x2x128x64xf32>
    %216 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_143 : tensor<1x2x128x64xf32>) outs(%45 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %collapsed_145 = tensor.collapse_shape %216 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<1x8x128x64xf32>
    %217 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_144 : tensor<1x2x128x64xf32>) outs(%45 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %218 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211 : tensor<1x8x1x64xf32>) outs(%28 : tensor<1x8x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.truncf %cst_5 : f64 to f32
      %255 = arith.mulf %in, %254 : f32
      linalg.yield %255 : f32
    } -> tensor<1x8x1x64xf32>
    %transposed_146 = linalg.transpose ins(%collapsed_145 : tensor<1x8x128x64xf32>) outs(%51 : tensor<1x8x64x128xf32>) permutation = [0, 1, 3, 2] 
    %219 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_146 : tensor<1x8x64x128xf32>) outs(%51 : tensor<1x8x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.truncf %cst_5 : f64 to f32
      %255 = arith.mulf %in, %254 : f32
      linalg.yield %255 : f32
    } -> tensor<1x8x64x128xf32>
    %collapsed_147 = tensor.collapse_shape %218 [[0, 1], [2], [3]] : tensor<1x8x1x64xf32> into tensor<8x1x64xf32>
    %collapsed_148 = tensor.collapse_shape %219 [[0, 1], [2], [3]] : tensor<1x8x64x128xf32> into tensor<8x64x128xf32>
    %220 = linalg.batch_matmul ins(%collapsed_147, %collapsed_148 : tensor<8x1x64xf32>, tensor<8x64x128xf32>) outs(%54 : tensor<8x1x128xf32>) -> tensor<8x1x128xf32>
    %expanded_149 = tensor.expand_shape %220 [[0, 1], [2], [3]] output_shape [1, 8, 1, 128] : tensor<8x1x128xf32> into tensor<1x8x1x128xf32>
    %221 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_149, %49 : tensor<1x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%56 : tensor<1x8x1x128xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.addf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x128xf32>
    %222:2 = linalg.generic {indexing_maps = [#map3, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%221 : tensor<1x8x1x128xf32>) outs(%61, %59 : tensor<1x8x1xf32>, tensor<1x8x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_166: i64):
      %254 = linalg.index 3 : index
      %255 = arith.index_cast %254 : index to i64
      %256 = arith.maximumf %in, %out : f32
      %257 = arith.cmpf ogt, %in, %out : f32
      %258 = arith.select %257, %255, %out_166 : i64
      linalg.yield %256, %258 : f32, i64
    } -> (tensor<1x8x1xf32>, tensor<1x8x1xi64>)
    %expanded_150 = tensor.expand_shape %222#0 [[0], [1], [2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8x1xf32> into tensor<1x8x1x1xf32>
    %223 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221, %expanded_150 : tensor<1x8x1x128xf32>, tensor<1x8x1x1xf32>) outs(%56 : tensor<1x8x1x128xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.subf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x128xf32>
    %224 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223 : tensor<1x8x1x128xf32>) outs(%56 : tensor<1x8x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.exp %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x128xf32>
    %225 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%224 : tensor<1x8x1x128xf32>) outs(%66 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.addf %in, %out : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x1xf32>
    %226 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%224, %225 : tensor<1x8x1x128xf32>, tensor<1x8x1x1xf32>) outs(%56 : tensor<1x8x1x128xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.divf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x128xf32>
    %227 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221 : tensor<1x8x1x128xf32>) outs(%69 : tensor<1x8x1x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %254 = arith.extf %in : f32 to f64
      %255 = arith.cmpf oeq, %254, %cst_6 : f64
      linalg.yield %255 : i1
    } -> tensor<1x8x1x128xi1>
    %228 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%227 : tensor<1x8x1x128xi1>) outs(%72 : tensor<1x8x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %254 = arith.andi %in, %out : i1
      linalg.yield %254 : i1
    } -> tensor<1x8x1x1xi1>
    %229 = linalg.generic {indexing_maps = [#map4, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%228, %cst_2, %226 : tensor<1x8x1x1xi1>, tensor<1x8x1x128xf32>, tensor<1x8x1x128xf32>) outs(%56 : tensor<1x8x1x128xf32>) {
    ^bb0(%in: i1, %in_166: f32, %in_167: f32, %out: f32):
      %254 = arith.select %in, %in_166, %in_167 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x1x128xf32>
    %collapsed_151 = tensor.collapse_shape %229 [[0, 1], [2], [3]] : tensor<1x8x1x128xf32> into tensor<8x1x128xf32>
    %collapsed_152 = tensor.collapse_shape %217 [[0, 1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<8x128x64xf32>
    %230 = linalg.batch_matmul ins(%collapsed_151, %collapsed_152 : tensor<8x1x128xf32>, tensor<8x128x64xf32>) outs(%76 : tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
    %expanded_153 = tensor.expand_shape %230 [[0, 1], [2], [3]] output_shape [1, 8, 1, 64] : tensor<8x1x64xf32> into tensor<1x8x1x64xf32>
    %transposed_154 = linalg.transpose ins(%expanded_153 : tensor<1x8x1x64xf32>) outs(%78 : tensor<1x1x8x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_155 = linalg.transpose ins(%arg41 : tensor<512x512xf32>) outs(%24 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_156 = tensor.collapse_shape %transposed_154 [[0], [1, 2, 3]] : tensor<1x1x8x64xf32> into tensor<1x512xf32>
    %231 = linalg.matmul ins(%collapsed_156, %transposed_155 : tensor<1x512xf32>, tensor<512x512xf32>) outs(%26 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %expanded_157 = tensor.expand_shape %231 [[0], [1, 2]] output_shape [1, 1, 512] : tensor<1x512xf32> into tensor<1x1x512xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %expanded_157 : tensor<1x1x512xf32>, tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.addf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%233 : tensor<1x1x512xf32>) outs(%17 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.addf %in, %out : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.divf %in, %cst_8 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.truncf %cst_7 : f64 to f32
      %255 = arith.addf %in, %254 : f32
      linalg.yield %255 : f32
    } -> tensor<1x1x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.rsqrt %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %237 : tensor<1x1x512xf32>, tensor<1x1x1xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %239 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg46, %238 : tensor<512xf32>, tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %transposed_158 = linalg.transpose ins(%arg42 : tensor<1376x512xf32>) outs(%88 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_159 = tensor.collapse_shape %239 [[0], [1, 2]] : tensor<1x1x512xf32> into tensor<1x512xf32>
    %240 = linalg.matmul ins(%collapsed_159, %transposed_158 : tensor<1x512xf32>, tensor<512x1376xf32>) outs(%90 : tensor<1x1376xf32>) -> tensor<1x1376xf32>
    %expanded_160 = tensor.expand_shape %240 [[0], [1, 2]] output_shape [1, 1, 1376] : tensor<1x1376xf32> into tensor<1x1x1376xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_160 : tensor<1x1x1376xf32>) outs(%92 : tensor<1x1x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.negf %in : f32
      %255 = math.exp %254 : f32
      %256 = arith.addf %255, %cst_1 : f32
      %257 = arith.divf %cst_1, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<1x1x1376xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_160, %241 : tensor<1x1x1376xf32>, tensor<1x1x1376xf32>) outs(%92 : tensor<1x1x1376xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1376xf32>
    %transposed_161 = linalg.transpose ins(%arg43 : tensor<1376x512xf32>) outs(%88 : tensor<512x1376xf32>) permutation = [1, 0] 
    %243 = linalg.matmul ins(%collapsed_159, %transposed_161 : tensor<1x512xf32>, tensor<512x1376xf32>) outs(%90 : tensor<1x1376xf32>) -> tensor<1x1376xf32>
    %expanded_162 = tensor.expand_shape %243 [[0], [1, 2]] output_shape [1, 1, 1376] : tensor<1x1376xf32> into tensor<1x1x1376xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %expanded_162 : tensor<1x1x1376xf32>, tensor<1x1x1376xf32>) outs(%92 : tensor<1x1x1376xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1376xf32>
    %transposed_163 = linalg.transpose ins(%arg44 : tensor<512x1376xf32>) outs(%97 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_164 = tensor.collapse_shape %244 [[0], [1, 2]] : tensor<1x1x1376xf32> into tensor<1x1376xf32>
    %245 = linalg.matmul ins(%collapsed_164, %transposed_163 : tensor<1x1376xf32>, tensor<1376x512xf32>) outs(%26 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %expanded_165 = tensor.expand_shape %245 [[0], [1, 2]] output_shape [1, 1, 512] : tensor<1x512xf32> into tensor<1x1x512xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %expanded_165 : tensor<1x1x512xf32>, tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.addf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%247 : tensor<1x1x512xf32>) outs(%17 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.addf %in, %out : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.divf %in, %cst_8 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = arith.truncf %cst_7 : f64 to f32
      %255 = arith.addf %in, %254 : f32
      linalg.yield %255 : f32
    } -> tensor<1x1x1xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %254 = math.rsqrt %in : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x1xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %251 : tensor<1x1x512xf32>, tensor<1x1x1xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    %253 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg47, %252 : tensor<512xf32>, tensor<1x1x512xf32>) outs(%0 : tensor<1x1x512xf32>) {
    ^bb0(%in: f32, %in_166: f32, %out: f32):
      %254 = arith.mulf %in, %in_166 : f32
      linalg.yield %254 : f32
    } -> tensor<1x1x512xf32>
    return %253 : tensor<1x1x512xf32>
  }
}
