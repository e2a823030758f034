// llama-gqa-sdpa-causal-static: made by export_models.py; do not edit.
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
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map7 = affine_map<(d0, d1) -> (0, d1)>
#map8 = affine_map<(d0, d1) -> (d0, 0)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1) -> ()>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
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
    %cst_5 = arith.constant dense<true> : tensor<128x128xi1>
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 0.35355339059327379 : f64
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant 5.120000e+02 : f32
    %0 = tensor.empty() : tensor<1x128x512xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x128xi64>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: i64, %out: f32):
      %253 = arith.index_cast %in : i64 to index
      %254 = linalg.index 2 : index
      %255 = arith.cmpi slt, %253, %c32000 : index
      cf.assert %255, "index must be smaller than dim size"
      %256 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %256, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%253, %254] : tensor<32000x512xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x128x512xf32>
    %2 = tensor.empty() : tensor<128xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %253 = linalg.index 0 : index
      %254 = arith.index_cast %253 : index to i64
      linalg.yield %254 : i64
    } -> tensor<128xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 128, 1] : tensor<128xi64> into tensor<1x128x1xi64>
    %4 = tensor.empty() : tensor<1x128x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x128x1xi64>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %253 = arith.sitofp %in : i64 to f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %6 = tensor.empty() : tensor<1x128x32xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %arg39 : tensor<1x128x1xf32>, tensor<32xf32>) outs(%6 : tensor<1x128x32xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x32xf32>
    %concat = tensor.concat dim(2) %7, %7 : (tensor<1x128x32xf32>, tensor<1x128x32xf32>) -> tensor<1x128x64xf32>
    %8 = tensor.empty() : tensor<1x128x64xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x128x64xf32>) outs(%8 : tensor<1x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.cos %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x64xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x128x64xf32>) outs(%8 : tensor<1x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.sin %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x64xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%4 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<1x128x512xf32>) outs(%12 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.divf %in, %cst_9 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_8 : f64 to f32
      %254 = arith.addf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x128x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.rsqrt %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %17 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %19 = tensor.empty() : tensor<512x512xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<512x512xf32>) outs(%19 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %18 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %20 = tensor.empty() : tensor<128x512xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %22 = linalg.matmul ins(%collapsed, %transposed : tensor<128x512xf32>, tensor<512x512xf32>) outs(%21 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_10 = tensor.expand_shape %22 [[0, 1], [2, 3]] output_shape [1, 128, 8, 64] : tensor<128x512xf32> into tensor<1x128x8x64xf32>
    %23 = tensor.empty() : tensor<1x8x128x64xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<1x128x8x64xf32>) outs(%23 : tensor<1x8x128x64xf32>) permutation = [0, 2, 1, 3] 
    %24 = tensor.empty() : tensor<512x128xf32>
    %transposed_12 = linalg.transpose ins(%arg3 : tensor<128x512xf32>) outs(%24 : tensor<512x128xf32>) permutation = [1, 0] 
    %25 = tensor.empty() : tensor<128x128xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %27 = linalg.matmul ins(%collapsed, %transposed_12 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%26 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_13 = tensor.expand_shape %27 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %28 = tensor.empty() : tensor<1x2x128x64xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<1x128x2x64xf32>) outs(%28 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%arg4 : tensor<128x512xf32>) outs(%24 : tensor<512x128xf32>) permutation = [1, 0] 
    %29 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%26 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_16 = tensor.expand_shape %29 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x128x2x64xf32>) outs(%28 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_18 = tensor.expand_shape %9 [[0], [1, 2], [3]] output_shape [1, 1, 128, 64] : tensor<1x128x64xf32> into tensor<1x1x128x64xf32>
    %expanded_19 = tensor.expand_shape %10 [[0], [1, 2], [3]] output_shape [1, 1, 128, 64] : tensor<1x128x64xf32> into tensor<1x1x128x64xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_11, %expanded_18 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%23 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x64xf32>
    %extracted_slice = tensor.extract_slice %transposed_11[0, 0, 0, 0] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %extracted_slice_20 = tensor.extract_slice %transposed_11[0, 0, 0, 32] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %31 = tensor.empty() : tensor<1x8x128x32xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20 : tensor<1x8x128x32xf32>) outs(%31 : tensor<1x8x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.negf %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x32xf32>
    %concat_21 = tensor.concat dim(3) %32, %extracted_slice : (tensor<1x8x128x32xf32>, tensor<1x8x128x32xf32>) -> tensor<1x8x128x64xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_21, %expanded_19 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%23 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x64xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<1x8x128x64xf32>, tensor<1x8x128x64xf32>) outs(%23 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.addf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x64xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_18 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%28 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x2x128x64xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_14[0, 0, 0, 0] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 32] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %36 = tensor.empty() : tensor<1x2x128x32xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<1x2x128x32xf32>) outs(%36 : tensor<1x2x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.negf %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x2x128x32xf32>
    %concat_24 = tensor.concat dim(3) %37, %extracted_slice_22 : (tensor<1x2x128x32xf32>, tensor<1x2x128x32xf32>) -> tensor<1x2x128x64xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_19 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%28 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x2x128x64xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<1x2x128x64xf32>, tensor<1x2x128x64xf32>) outs(%28 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.addf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x2x128x64xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x8x128x64xf32>) outs(%23 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_7 : f64 to f32
      %254 = arith.mulf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x128x64xf32>
    %expanded_25 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 128] : tensor<128xi64> into tensor<1x128xi64>
    %expanded_26 = tensor.expand_shape %3 [[0, 1]] output_shape [128, 1] : tensor<128xi64> into tensor<128x1xi64>
    %41 = tensor.empty() : tensor<128x128xi64>
    %42 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%expanded_25, %expanded_26 : tensor<1x128xi64>, tensor<128x1xi64>) outs(%41 : tensor<128x128xi64>) {
    ^bb0(%in: i64, %in_159: i64, %out: i64):
      %253 = arith.subi %in, %in_159 : i64
      linalg.yield %253 : i64
    } -> tensor<128x128xi64>
    %43 = tensor.empty() : tensor<128x128xi1>
    %44 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<128x128xi64>) outs(%43 : tensor<128x128xi1>) {
    ^bb0(%in: i64, %out: i1):
      %253 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %253 : i1
    } -> tensor<128x128xi1>
    %45 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%44, %cst_5 : tensor<128x128xi1>, tensor<128x128xi1>) outs(%43 : tensor<128x128xi1>) {
    ^bb0(%in: i1, %in_159: i1, %out: i1):
      %253 = arith.andi %in, %in_159 : i1
      linalg.yield %253 : i1
    } -> tensor<128x128xi1>
    %46 = linalg.generic {indexing_maps = [#map9, #map10, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%45, %cst_3, %cst_4 : tensor<128x128xi1>, tensor<f32>, tensor<f32>) outs(%25 : tensor<128x128xf32>) {
    ^bb0(%in: i1, %in_159: f32, %in_160: f32, %out: f32):
      %253 = arith.select %in, %in_159, %in_160 : f32
      linalg.yield %253 : f32
    } -> tensor<128x128xf32>
    %47 = tensor.empty() : tensor<1x2x4x128x64xf32>
    %48 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x2x128x64xf32>) outs(%47 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %collapsed_27 = tensor.collapse_shape %48 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<1x8x128x64xf32>
    %49 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<1x2x128x64xf32>) outs(%47 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %50 = tensor.empty() : tensor<1x8x64x128xf32>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<1x8x128x64xf32>) outs(%50 : tensor<1x8x64x128xf32>) permutation = [0, 1, 3, 2] 
    %51 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<1x8x64x128xf32>) outs(%50 : tensor<1x8x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_7 : f64 to f32
      %254 = arith.mulf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x64x128xf32>
    %collapsed_29 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<1x8x128x64xf32> into tensor<8x128x64xf32>
    %collapsed_30 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<1x8x64x128xf32> into tensor<8x64x128xf32>
    %52 = tensor.empty() : tensor<8x128x128xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %54 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x128x64xf32>, tensor<8x64x128xf32>) outs(%53 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %expanded_31 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [1, 8, 128, 128] : tensor<8x128x128xf32> into tensor<1x8x128x128xf32>
    %55 = tensor.empty() : tensor<1x8x128x128xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %46 : tensor<1x8x128x128xf32>, tensor<128x128xf32>) outs(%55 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.addf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x128xf32>
    %57 = tensor.empty() : tensor<1x8x128xi64>
    %58 = linalg.fill ins(%c0_i64 : i64) outs(%57 : tensor<1x8x128xi64>) -> tensor<1x8x128xi64>
    %59 = tensor.empty() : tensor<1x8x128xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<1x8x128xf32>) -> tensor<1x8x128xf32>
    %61:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<1x8x128x128xf32>) outs(%60, %58 : tensor<1x8x128xf32>, tensor<1x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_159: i64):
      %253 = linalg.index 3 : index
      %254 = arith.index_cast %253 : index to i64
      %255 = arith.maximumf %in, %out : f32
      %256 = arith.cmpf ogt, %in, %out : f32
      %257 = arith.select %256, %254, %out_159 : i64
      linalg.yield %255, %257 : f32, i64
    } -> (tensor<1x8x128xf32>, tensor<1x8x128xi64>)
    %expanded_32 = tensor.expand_shape %61#0 [[0], [1], [2, 3]] output_shape [1, 8, 128, 1] : tensor<1x8x128xf32> into tensor<1x8x128x1xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_32 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%55 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.subf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x128xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x8x128x128xf32>) outs(%55 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.exp %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x128xf32>
    %64 = tensor.empty() : tensor<1x8x128x1xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<1x8x128x1xf32>) -> tensor<1x8x128x1xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<1x8x128x128xf32>) outs(%65 : tensor<1x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x1xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%55 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.divf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x128xf32>
    %68 = tensor.empty() : tensor<1x8x128x128xi1>
    %69 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x8x128x128xf32>) outs(%68 : tensor<1x8x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %253 = arith.extf %in : f32 to f64
      %254 = arith.cmpf oeq, %253, %cst_6 : f64
      linalg.yield %254 : i1
    } -> tensor<1x8x128x128xi1>
    %70 = tensor.empty() : tensor<1x8x128x1xi1>
    %71 = linalg.fill ins(%true : i1) outs(%70 : tensor<1x8x128x1xi1>) -> tensor<1x8x128x1xi1>
    %72 = linalg.generic {indexing_maps = [#map5, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<1x8x128x128xi1>) outs(%71 : tensor<1x8x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %253 = arith.andi %in, %out : i1
      linalg.yield %253 : i1
    } -> tensor<1x8x128x1xi1>
    %73 = linalg.generic {indexing_maps = [#map15, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %cst_2, %67 : tensor<1x8x128x1xi1>, tensor<1x8x128x128xf32>, tensor<1x8x128x128xf32>) outs(%55 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: i1, %in_159: f32, %in_160: f32, %out: f32):
      %253 = arith.select %in, %in_159, %in_160 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x128xf32>
    %collapsed_33 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<1x8x128x128xf32> into tensor<8x128x128xf32>
    %collapsed_34 = tensor.collapse_shape %49 [[0, 1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<8x128x64xf32>
    %74 = tensor.empty() : tensor<8x128x64xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %76 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<8x128x128xf32>, tensor<8x128x64xf32>) outs(%75 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %expanded_35 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [1, 8, 128, 64] : tensor<8x128x64xf32> into tensor<1x8x128x64xf32>
    %77 = tensor.empty() : tensor<1x128x8x64xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<1x8x128x64xf32>) outs(%77 : tensor<1x128x8x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_37 = linalg.transpose ins(%arg5 : tensor<512x512xf32>) outs(%19 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<1x128x8x64xf32> into tensor<128x512xf32>
    %78 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%21 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_39 = tensor.expand_shape %78 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_39 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.addf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<1x128x512xf32>) outs(%12 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.divf %in, %cst_9 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_8 : f64 to f32
      %254 = arith.addf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x128x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.rsqrt %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %84 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %85 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %87 = tensor.empty() : tensor<512x1376xf32>
    %transposed_40 = linalg.transpose ins(%arg6 : tensor<1376x512xf32>) outs(%87 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %86 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %88 = tensor.empty() : tensor<128x1376xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %90 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%89 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_42 = tensor.expand_shape %90 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %91 = tensor.empty() : tensor<1x128x1376xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<1x128x1376xf32>) outs(%91 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.negf %in : f32
      %254 = math.exp %253 : f32
      %255 = arith.addf %254, %cst_1 : f32
      %256 = arith.divf %cst_1, %255 : f32
      linalg.yield %256 : f32
    } -> tensor<1x128x1376xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %92 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%91 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_43 = linalg.transpose ins(%arg7 : tensor<1376x512xf32>) outs(%87 : tensor<512x1376xf32>) permutation = [1, 0] 
    %94 = linalg.matmul ins(%collapsed_41, %transposed_43 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%89 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_44 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %expanded_44 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%91 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1376xf32>
    %96 = tensor.empty() : tensor<1376x512xf32>
    %transposed_45 = linalg.transpose ins(%arg8 : tensor<512x1376xf32>) outs(%96 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %95 [[0, 1], [2]] : tensor<1x128x1376xf32> into tensor<128x1376xf32>
    %97 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<128x1376xf32>, tensor<1376x512xf32>) outs(%21 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_47 = tensor.expand_shape %97 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %expanded_47 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.addf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<1x128x512xf32>) outs(%12 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.divf %in, %cst_9 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_8 : f64 to f32
      %254 = arith.addf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x128x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.rsqrt %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %103 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %105 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %104 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %transposed_48 = linalg.transpose ins(%arg11 : tensor<512x512xf32>) outs(%19 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %105 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %106 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%21 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_50 = tensor.expand_shape %106 [[0, 1], [2, 3]] output_shape [1, 128, 8, 64] : tensor<128x512xf32> into tensor<1x128x8x64xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<1x128x8x64xf32>) outs(%23 : tensor<1x8x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_52 = linalg.transpose ins(%arg12 : tensor<128x512xf32>) outs(%24 : tensor<512x128xf32>) permutation = [1, 0] 
    %107 = linalg.matmul ins(%collapsed_49, %transposed_52 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%26 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_53 = tensor.expand_shape %107 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<1x128x2x64xf32>) outs(%28 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_55 = linalg.transpose ins(%arg13 : tensor<128x512xf32>) outs(%24 : tensor<512x128xf32>) permutation = [1, 0] 
    %108 = linalg.matmul ins(%collapsed_49, %transposed_55 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%26 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_56 = tensor.expand_shape %108 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<1x128x2x64xf32>) outs(%28 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %109 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_51, %expanded_18 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%23 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x64xf32>
    %extracted_slice_58 = tensor.extract_slice %transposed_51[0, 0, 0, 0] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %extracted_slice_59 = tensor.extract_slice %transposed_51[0, 0, 0, 32] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %110 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_59 : tensor<1x8x128x32xf32>) outs(%31 : tensor<1x8x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.negf %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x32xf32>
    %concat_60 = tensor.concat dim(3) %110, %extracted_slice_58 : (tensor<1x8x128x32xf32>, tensor<1x8x128x32xf32>) -> tensor<1x8x128x64xf32>
    %111 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_60, %expanded_19 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%23 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x64xf32>
    %112 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %111 : tensor<1x8x128x64xf32>, tensor<1x8x128x64xf32>) outs(%23 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.addf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x64xf32>
    %113 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_54, %expanded_18 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%28 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x2x128x64xf32>
    %extracted_slice_61 = tensor.extract_slice %transposed_54[0, 0, 0, 0] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %extracted_slice_62 = tensor.extract_slice %transposed_54[0, 0, 0, 32] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %114 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_62 : tensor<1x2x128x32xf32>) outs(%36 : tensor<1x2x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.negf %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x2x128x32xf32>
    %concat_63 = tensor.concat dim(3) %114, %extracted_slice_61 : (tensor<1x2x128x32xf32>, tensor<1x2x128x32xf32>) -> tensor<1x2x128x64xf32>
    %115 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_63, %expanded_19 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%28 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x2x128x64xf32>
    %116 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %115 : tensor<1x2x128x64xf32>, tensor<1x2x128x64xf32>) outs(%28 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.addf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x2x128x64xf32>
    %117 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<1x8x128x64xf32>) outs(%23 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_7 : f64 to f32
      %254 = arith.mulf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x128x64xf32>
    %118 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%116 : tensor<1x2x128x64xf32>) outs(%47 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %collapsed_64 = tensor.collapse_shape %118 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<1x8x128x64xf32>
    %119 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<1x2x128x64xf32>) outs(%47 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %transposed_65 = linalg.transpose ins(%collapsed_64 : tensor<1x8x128x64xf32>) outs(%50 : tensor<1x8x64x128xf32>) permutation = [0, 1, 3, 2] 
    %120 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_65 : tensor<1x8x64x128xf32>) outs(%50 : tensor<1x8x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_7 : f64 to f32
      %254 = arith.mulf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x64x128xf32>
    %collapsed_66 = tensor.collapse_shape %117 [[0, 1], [2], [3]] : tensor<1x8x128x64xf32> into tensor<8x128x64xf32>
    %collapsed_67 = tensor.collapse_shape %120 [[0, 1], [2], [3]] : tensor<1x8x64x128xf32> into tensor<8x64x128xf32>
    %121 = linalg.batch_matmul ins(%collapsed_66, %collapsed_67 : tensor<8x128x64xf32>, tensor<8x64x128xf32>) outs(%53 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %expanded_68 = tensor.expand_shape %121 [[0, 1], [2], [3]] output_shape [1, 8, 128, 128] : tensor<8x128x128xf32> into tensor<1x8x128x128xf32>
    %122 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_68, %46 : tensor<1x8x128x128xf32>, tensor<128x128xf32>) outs(%55 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.addf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x128xf32>
    %123:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%122 : tensor<1x8x128x128xf32>) outs(%60, %58 : tensor<1x8x128xf32>, tensor<1x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_159: i64):
      %253 = linalg.index 3 : index
      %254 = arith.index_cast %253 : index to i64
      %255 = arith.maximumf %in, %out : f32
      %256 = arith.cmpf ogt, %in, %out : f32
      %257 = arith.select %256, %254, %out_159 : i64
      linalg.yield %255, %257 : f32, i64
    } -> (tensor<1x8x128xf32>, tensor<1x8x128xi64>)
    %expanded_69 = tensor.expand_shape %123#0 [[0], [1], [2, 3]] output_shape [1, 8, 128, 1] : tensor<1x8x128xf32> into tensor<1x8x128x1xf32>
    %124 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122, %expanded_69 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%55 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.subf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x128xf32>
    %125 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124 : tensor<1x8x128x128xf32>) outs(%55 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.exp %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x128xf32>
    %126 = linalg.generic {indexing_maps = [#map5, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%125 : tensor<1x8x128x128xf32>) outs(%65 : tensor<1x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x1xf32>
    %127 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %126 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%55 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.divf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x128xf32>
    %128 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122 : tensor<1x8x128x128xf32>) outs(%68 : tensor<1x8x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %253 = arith.extf %in : f32 to f64
      %254 = arith.cmpf oeq, %253, %cst_6 : f64
      linalg.yield %254 : i1
    } -> tensor<1x8x128x128xi1>
    %129 = linalg.generic {indexing_maps = [#map5, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%128 : tensor<1x8x128x128xi1>) outs(%71 : tensor<1x8x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %253 = arith.andi %in, %out : i1
      linalg.yield %253 : i1
    } -> tensor<1x8x128x1xi1>
    %130 = linalg.generic {indexing_maps = [#map15, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %cst_2, %127 : tensor<1x8x128x1xi1>, tensor<1x8x128x128xf32>, tensor<1x8x128x128xf32>) outs(%55 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: i1, %in_159: f32, %in_160: f32, %out: f32):
      %253 = arith.select %in, %in_159, %in_160 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x128xf32>
    %collapsed_70 = tensor.collapse_shape %130 [[0, 1], [2], [3]] : tensor<1x8x128x128xf32> into tensor<8x128x128xf32>
    %collapsed_71 = tensor.collapse_shape %119 [[0, 1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<8x128x64xf32>
    %131 = linalg.batch_matmul ins(%collapsed_70, %collapsed_71 : tensor<8x128x128xf32>, tensor<8x128x64xf32>) outs(%75 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %expanded_72 = tensor.expand_shape %131 [[0, 1], [2], [3]] output_shape [1, 8, 128, 64] : tensor<8x128x64xf32> into tensor<1x8x128x64xf32>
    %transposed_73 = linalg.transpose ins(%expanded_72 : tensor<1x8x128x64xf32>) outs(%77 : tensor<1x128x8x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_74 = linalg.transpose ins(%arg14 : tensor<512x512xf32>) outs(%19 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_75 = tensor.collapse_shape %transposed_73 [[0, 1], [2, 3]] : tensor<1x128x8x64xf32> into tensor<128x512xf32>
    %132 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%21 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_76 = tensor.expand_shape %132 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %expanded_76 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.addf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<1x128x512xf32>) outs(%12 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.divf %in, %cst_9 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_8 : f64 to f32
      %254 = arith.addf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x128x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.rsqrt %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %138 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %140 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %139 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %transposed_77 = linalg.transpose ins(%arg15 : tensor<1376x512xf32>) outs(%87 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %140 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %141 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%89 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_79 = tensor.expand_shape %141 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79 : tensor<1x128x1376xf32>) outs(%91 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.negf %in : f32
      %254 = math.exp %253 : f32
      %255 = arith.addf %254, %cst_1 : f32
      %256 = arith.divf %cst_1, %255 : f32
      linalg.yield %256 : f32
    } -> tensor<1x128x1376xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79, %142 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%91 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_80 = linalg.transpose ins(%arg16 : tensor<1376x512xf32>) outs(%87 : tensor<512x1376xf32>) permutation = [1, 0] 
    %144 = linalg.matmul ins(%collapsed_78, %transposed_80 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%89 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_81 = tensor.expand_shape %144 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %expanded_81 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%91 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_82 = linalg.transpose ins(%arg17 : tensor<512x1376xf32>) outs(%96 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_83 = tensor.collapse_shape %145 [[0, 1], [2]] : tensor<1x128x1376xf32> into tensor<128x1376xf32>
    %146 = linalg.matmul ins(%collapsed_83, %transposed_82 : tensor<128x1376xf32>, tensor<1376x512xf32>) outs(%21 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_84 = tensor.expand_shape %146 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %expanded_84 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.addf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%148 : tensor<1x128x512xf32>) outs(%12 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.divf %in, %cst_9 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_8 : f64 to f32
      %254 = arith.addf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x128x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.rsqrt %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %152 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %154 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg27, %153 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %transposed_85 = linalg.transpose ins(%arg20 : tensor<512x512xf32>) outs(%19 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_86 = tensor.collapse_shape %154 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %155 = linalg.matmul ins(%collapsed_86, %transposed_85 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%21 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_87 = tensor.expand_shape %155 [[0, 1], [2, 3]] output_shape [1, 128, 8, 64] : tensor<128x512xf32> into tensor<1x128x8x64xf32>
    %transposed_88 = linalg.transpose ins(%expanded_87 : tensor<1x128x8x64xf32>) outs(%23 : tensor<1x8x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_89 = linalg.transpose ins(%arg21 : tensor<128x512xf32>) outs(%24 : tensor<512x128xf32>) permutation = [1, 0] 
    %156 = linalg.matmul ins(%collapsed_86, %transposed_89 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%26 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_90 = tensor.expand_shape %156 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_91 = linalg.transpose ins(%expanded_90 : tensor<1x128x2x64xf32>) outs(%28 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_92 = linalg.transpose ins(%arg22 : tensor<128x512xf32>) outs(%24 : tensor<512x128xf32>) permutation = [1, 0] 
    %157 = linalg.matmul ins(%collapsed_86, %transposed_92 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%26 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_93 = tensor.expand_shape %157 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_94 = linalg.transpose ins(%expanded_93 : tensor<1x128x2x64xf32>) outs(%28 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %158 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_88, %expanded_18 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%23 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x64xf32>
    %extracted_slice_95 = tensor.extract_slice %transposed_88[0, 0, 0, 0] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %extracted_slice_96 = tensor.extract_slice %transposed_88[0, 0, 0, 32] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %159 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_96 : tensor<1x8x128x32xf32>) outs(%31 : tensor<1x8x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.negf %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x32xf32>
    %concat_97 = tensor.concat dim(3) %159, %extracted_slice_95 : (tensor<1x8x128x32xf32>, tensor<1x8x128x32xf32>) -> tensor<1x8x128x64xf32>
    %160 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_97, %expanded_19 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%23 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x64xf32>
    %161 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %160 : tensor<1x8x128x64xf32>, tensor<1x8x128x64xf32>) outs(%23 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.addf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x64xf32>
    %162 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_91, %expanded_18 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%28 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x2x128x64xf32>
    %extracted_slice_98 = tensor.extract_slice %transposed_91[0, 0, 0, 0] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %extracted_slice_99 = tensor.extract_slice %transposed_91[0, 0, 0, 32] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %163 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_99 : tensor<1x2x128x32xf32>) outs(%36 : tensor<1x2x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.negf %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x2x128x32xf32>
    %concat_100 = tensor.concat dim(3) %163, %extracted_slice_98 : (tensor<1x2x128x32xf32>, tensor<1x2x128x32xf32>) -> tensor<1x2x128x64xf32>
    %164 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_100, %expanded_19 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%28 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x2x128x64xf32>
    %165 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %164 : tensor<1x2x128x64xf32>, tensor<1x2x128x64xf32>) outs(%28 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.addf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x2x128x64xf32>
    %166 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161 : tensor<1x8x128x64xf32>) outs(%23 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_7 : f64 to f32
      %254 = arith.mulf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x128x64xf32>
    %167 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%165 : tensor<1x2x128x64xf32>) outs(%47 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %collapsed_101 = tensor.collapse_shape %167 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<1x8x128x64xf32>
    %168 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_94 : tensor<1x2x128x64xf32>) outs(%47 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %transposed_102 = linalg.transpose ins(%collapsed_101 : tensor<1x8x128x64xf32>) outs(%50 : tensor<1x8x64x128xf32>) permutation = [0, 1, 3, 2] 
    %169 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_102 : tensor<1x8x64x128xf32>) outs(%50 : tensor<1x8x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_7 : f64 to f32
      %254 = arith.mulf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x64x128xf32>
    %collapsed_103 = tensor.collapse_shape %166 [[0, 1], [2], [3]] : tensor<1x8x128x64xf32> into tensor<8x128x64xf32>
    %collapsed_104 = tensor.collapse_shape %169 [[0, 1], [2], [3]] : tensor<1x8x64x128xf32> into tensor<8x64x128xf32>
    %170 = linalg.batch_matmul ins(%collapsed_103, %collapsed_104 : tensor<8x128x64xf32>, tensor<8x64x128xf32>) outs(%53 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %expanded_105 = tensor.expand_shape %170 [[0, 1], [2], [3]] output_shape [1, 8, 128, 128] : tensor<8x128x128xf32> into tensor<1x8x128x128xf32>
    %171 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_105, %46 : tensor<1x8x128x128xf32>, tensor<128x128xf32>) outs(%55 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.addf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x128xf32>
    %172:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%171 : tensor<1x8x128x128xf32>) outs(%60, %58 : tensor<1x8x128xf32>, tensor<1x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_159: i64):
      %253 = linalg.index 3 : index
      %254 = arith.index_cast %253 : index to i64
      %255 = arith.maximumf %in, %out : f32
      %256 = arith.cmpf ogt, %in, %out : f32
      %257 = arith.select %256, %254, %out_159 : i64
      linalg.yield %255, %257 : f32, i64
    } -> (tensor<1x8x128xf32>, tensor<1x8x128xi64>)
    %expanded_106 = tensor.expand_shape %172#0 [[0], [1], [2, 3]] output_shape [1, 8, 128, 1] : tensor<1x8x128xf32> into tensor<1x8x128x1xf32>
    %173 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %expanded_106 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%55 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.subf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x128xf32>
    %174 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173 : tensor<1x8x128x128xf32>) outs(%55 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.exp %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x128xf32>
    %175 = linalg.generic {indexing_maps = [#map5, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%174 : tensor<1x8x128x128xf32>) outs(%65 : tensor<1x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x1xf32>
    %176 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174, %175 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%55 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.divf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x128xf32>
    %177 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171 : tensor<1x8x128x128xf32>) outs(%68 : tensor<1x8x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %253 = arith.extf %in : f32 to f64
      %254 = arith.cmpf oeq, %253, %cst_6 : f64
      linalg.yield %254 : i1
    } -> tensor<1x8x128x128xi1>
    %178 = linalg.generic {indexing_maps = [#map5, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%177 : tensor<1x8x128x128xi1>) outs(%71 : tensor<1x8x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %253 = arith.andi %in, %out : i1
      linalg.yield %253 : i1
    } -> tensor<1x8x128x1xi1>
    %179 = linalg.generic {indexing_maps = [#map15, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178, %cst_2, %176 : tensor<1x8x128x1xi1>, tensor<1x8x128x128xf32>, tensor<1x8x128x128xf32>) outs(%55 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: i1, %in_159: f32, %in_160: f32, %out: f32):
      %253 = arith.select %in, %in_159, %in_160 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x128xf32>
    %collapsed_107 = tensor.collapse_shape %179 [[0, 1], [2], [3]] : tensor<1x8x128x128xf32> into tensor<8x128x128xf32>
    %collapsed_108 = tensor.collapse_shape %168 [[0, 1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<8x128x64xf32>
    %180 = linalg.batch_matmul ins(%collapsed_107, %collapsed_108 : tensor<8x128x128xf32>, tensor<8x128x64xf32>) outs(%75 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %expanded_109 = tensor.expand_shape %180 [[0, 1], [2], [3]] output_shape [1, 8, 128, 64] : tensor<8x128x64xf32> into tensor<1x8x128x64xf32>
    %transposed_110 = linalg.transpose ins(%expanded_109 : tensor<1x8x128x64xf32>) outs(%77 : tensor<1x128x8x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_111 = linalg.transpose ins(%arg23 : tensor<512x512xf32>) outs(%19 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_112 = tensor.collapse_shape %transposed_110 [[0, 1], [2, 3]] : tensor<1x128x8x64xf32> into tensor<128x512xf32>
    %181 = linalg.matmul ins(%collapsed_112, %transposed_111 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%21 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_113 = tensor.expand_shape %181 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %expanded_113 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.addf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%183 : tensor<1x128x512xf32>) outs(%12 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.divf %in, %cst_9 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_8 : f64 to f32
      %254 = arith.addf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x128x1xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.rsqrt %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %187 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %189 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28, %188 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %transposed_114 = linalg.transpose ins(%arg24 : tensor<1376x512xf32>) outs(%87 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_115 = tensor.collapse_shape %189 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %190 = linalg.matmul ins(%collapsed_115, %transposed_114 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%89 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_116 = tensor.expand_shape %190 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_116 : tensor<1x128x1376xf32>) outs(%91 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.negf %in : f32
      %254 = math.exp %253 : f32
      %255 = arith.addf %254, %cst_1 : f32
      %256 = arith.divf %cst_1, %255 : f32
      linalg.yield %256 : f32
    } -> tensor<1x128x1376xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_116, %191 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%91 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_117 = linalg.transpose ins(%arg25 : tensor<1376x512xf32>) outs(%87 : tensor<512x1376xf32>) permutation = [1, 0] 
    %193 = linalg.matmul ins(%collapsed_115, %transposed_117 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%89 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_118 = tensor.expand_shape %193 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %expanded_118 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%91 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_119 = linalg.transpose ins(%arg26 : tensor<512x1376xf32>) outs(%96 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_120 = tensor.collapse_shape %194 [[0, 1], [2]] : tensor<1x128x1376xf32> into tensor<128x1376xf32>
    %195 = linalg.matmul ins(%collapsed_120, %transposed_119 : tensor<128x1376xf32>, tensor<1376x512xf32>) outs(%21 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_121 = tensor.expand_shape %195 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %expanded_121 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.addf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%197 : tensor<1x128x512xf32>) outs(%12 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.divf %in, %cst_9 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_8 : f64 to f32
      %254 = arith.addf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x128x1xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.rsqrt %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %201 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %203 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg36, %202 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %transposed_122 = linalg.transpose ins(%arg29 : tensor<512x512xf32>) outs(%19 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_123 = tensor.collapse_shape %203 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %204 = linalg.matmul ins(%collapsed_123, %transposed_122 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%21 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_124 = tensor.expand_shape %204 [[0, 1], [2, 3]] output_shape [1, 128, 8, 64] : tensor<128x512xf32> into tensor<1x128x8x64xf32>
    %transposed_125 = linalg.transpose ins(%expanded_124 : tensor<1x128x8x64xf32>) outs(%23 : tensor<1x8x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_126 = linalg.transpose ins(%arg30 : tensor<128x512xf32>) outs(%24 : tensor<512x128xf32>) permutation = [1, 0] 
    %205 = linalg.matmul ins(%collapsed_123, %transposed_126 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%26 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_127 = tensor.expand_shape %205 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_128 = linalg.transpose ins(%expanded_127 : tensor<1x128x2x64xf32>) outs(%28 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_129 = linalg.transpose ins(%arg31 : tensor<128x512xf32>) outs(%24 : tensor<512x128xf32>) permutation = [1, 0] 
    %206 = linalg.matmul ins(%collapsed_123, %transposed_129 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%26 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_130 = tensor.expand_shape %206 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_131 = linalg.transpose ins(%expanded_130 : tensor<1x128x2x64xf32>) outs(%28 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %207 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_125, %expanded_18 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%23 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x64xf32>
    %extracted_slice_132 = tensor.extract_slice %transposed_125[0, 0, 0, 0] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %extracted_slice_133 = tensor.extract_slice %transposed_125[0, 0, 0, 32] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %208 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_133 : tensor<1x8x128x32xf32>) outs(%31 : tensor<1x8x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.negf %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x32xf32>
    %concat_134 = tensor.concat dim(3) %208, %extracted_slice_132 : (tensor<1x8x128x32xf32>, tensor<1x8x128x32xf32>) -> tensor<1x8x128x64xf32>
    %209 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_134, %expanded_19 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%23 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x64xf32>
    %210 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207, %209 : tensor<1x8x128x64xf32>, tensor<1x8x128x64xf32>) outs(%23 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.addf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x64xf32>
    %211 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_128, %expanded_18 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%28 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x2x128x64xf32>
    %extracted_slice_135 = tensor.extract_slice %transposed_128[0, 0, 0, 0] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %extracted_slice_136 = tensor.extract_slice %transposed_128[0, 0, 0, 32] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %212 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_136 : tensor<1x2x128x32xf32>) outs(%36 : tensor<1x2x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.negf %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x2x128x32xf32>
    %concat_137 = tensor.concat dim(3) %212, %extracted_slice_135 : (tensor<1x2x128x32xf32>, tensor<1x2x128x32xf32>) -> tensor<1x2x128x64xf32>
    %213 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_137, %expanded_19 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%28 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x2x128x64xf32>
    %214 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211, %213 : tensor<1x2x128x64xf32>, tensor<1x2x128x64xf32>) outs(%28 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.addf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x2x128x64xf32>
    %215 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210 : tensor<1x8x128x64xf32>) outs(%23 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_7 : f64 to f32
      %254 = arith.mulf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x128x64xf32>
    %216 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%214 : tensor<1x2x128x64xf32>) outs(%47 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %collapsed_138 = tensor.collapse_shape %216 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<1x8x128x64xf32>
    %217 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_131 : tensor<1x2x128x64xf32>) outs(%47 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %transposed_139 = linalg.transpose ins(%collapsed_138 : tensor<1x8x128x64xf32>) outs(%50 : tensor<1x8x64x128xf32>) permutation = [0, 1, 3, 2] 
    %218 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_139 : tensor<1x8x64x128xf32>) outs(%50 : tensor<1x8x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_7 : f64 to f32
      %254 = arith.mulf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x8x64x128xf32>
    %collapsed_140 = tensor.collapse_shape %215 [[0, 1], [2], [3]] : tensor<1x8x128x64xf32> into tensor<8x128x64xf32>
    %collapsed_141 = tensor.collapse_shape %218 [[0, 1], [2], [3]] : tensor<1x8x64x128xf32> into tensor<8x64x128xf32>
    %219 = linalg.batch_matmul ins(%collapsed_140, %collapsed_141 : tensor<8x128x64xf32>, tensor<8x64x128xf32>) outs(%53 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %expanded_142 = tensor.expand_shape %219 [[0, 1], [2], [3]] output_shape [1, 8, 128, 128] : tensor<8x128x128xf32> into tensor<1x8x128x128xf32>
    %220 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_142, %46 : tensor<1x8x128x128xf32>, tensor<128x128xf32>) outs(%55 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.addf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x128xf32>
    %221:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%220 : tensor<1x8x128x128xf32>) outs(%60, %58 : tensor<1x8x128xf32>, tensor<1x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_159: i64):
      %253 = linalg.index 3 : index
      %254 = arith.index_cast %253 : index to i64
      %255 = arith.maximumf %in, %out : f32
      %256 = arith.cmpf ogt, %in, %out : f32
      %257 = arith.select %256, %254, %out_159 : i64
      linalg.yield %255, %257 : f32, i64
    } -> (tensor<1x8x128xf32>, tensor<1x8x128xi64>)
    %expanded_143 = tensor.expand_shape %221#0 [[0], [1], [2, 3]] output_shape [1, 8, 128, 1] : tensor<1x8x128xf32> into tensor<1x8x128x1xf32>
    %222 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220, %expanded_143 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%55 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.subf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x128xf32>
    %223 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222 : tensor<1x8x128x128xf32>) outs(%55 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.exp %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x128xf32>
    %224 = linalg.generic {indexing_maps = [#map5, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%223 : tensor<1x8x128x128xf32>) outs(%65 : tensor<1x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x1xf32>
    %225 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223, %224 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%55 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.divf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x128xf32>
    %226 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220 : tensor<1x8x128x128xf32>) outs(%68 : tensor<1x8x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %253 = arith.extf %in : f32 to f64
      %254 = arith.cmpf oeq, %253, %cst_6 : f64
      linalg.yield %254 : i1
    } -> tensor<1x8x128x128xi1>
    %227 = linalg.generic {indexing_maps = [#map5, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%226 : tensor<1x8x128x128xi1>) outs(%71 : tensor<1x8x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %253 = arith.andi %in, %out : i1
      linalg.yield %253 : i1
    } -> tensor<1x8x128x1xi1>
    %228 = linalg.generic {indexing_maps = [#map15, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%227, %cst_2, %225 : tensor<1x8x128x1xi1>, tensor<1x8x128x128xf32>, tensor<1x8x128x128xf32>) outs(%55 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: i1, %in_159: f32, %in_160: f32, %out: f32):
      %253 = arith.select %in, %in_159, %in_160 : f32
      linalg.yield %253 : f32
    } -> tensor<1x8x128x128xf32>
    %collapsed_144 = tensor.collapse_shape %228 [[0, 1], [2], [3]] : tensor<1x8x128x128xf32> into tensor<8x128x128xf32>
    %collapsed_145 = tensor.collapse_shape %217 [[0, 1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<8x128x64xf32>
    %229 = linalg.batch_matmul ins(%collapsed_144, %collapsed_145 : tensor<8x128x128xf32>, tensor<8x128x64xf32>) outs(%75 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %expanded_146 = tensor.expand_shape %229 [[0, 1], [2], [3]] output_shape [1, 8, 128, 64] : tensor<8x128x64xf32> into tensor<1x8x128x64xf32>
    %transposed_147 = linalg.transpose ins(%expanded_146 : tensor<1x8x128x64xf32>) outs(%77 : tensor<1x128x8x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_148 = linalg.transpose ins(%arg32 : tensor<512x512xf32>) outs(%19 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_149 = tensor.collapse_shape %transposed_147 [[0, 1], [2, 3]] : tensor<1x128x8x64xf32> into tensor<128x512xf32>
    %230 = linalg.matmul ins(%collapsed_149, %transposed_148 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%21 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_150 = tensor.expand_shape %230 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %expanded_150 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.addf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%232 : tensor<1x128x512xf32>) outs(%12 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.divf %in, %cst_9 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_8 : f64 to f32
      %254 = arith.addf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x128x1xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.rsqrt %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %236 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %238 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg37, %237 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %transposed_151 = linalg.transpose ins(%arg33 : tensor<1376x512xf32>) outs(%87 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_152 = tensor.collapse_shape %238 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %239 = linalg.matmul ins(%collapsed_152, %transposed_151 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%89 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_153 = tensor.expand_shape %239 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_153 : tensor<1x128x1376xf32>) outs(%91 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.negf %in : f32
      %254 = math.exp %253 : f32
      %255 = arith.addf %254, %cst_1 : f32
      %256 = arith.divf %cst_1, %255 : f32
      linalg.yield %256 : f32
    } -> tensor<1x128x1376xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_153, %240 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%91 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_154 = linalg.transpose ins(%arg34 : tensor<1376x512xf32>) outs(%87 : tensor<512x1376xf32>) permutation = [1, 0] 
    %242 = linalg.matmul ins(%collapsed_152, %transposed_154 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%89 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_155 = tensor.expand_shape %242 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %expanded_155 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%91 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_156 = linalg.transpose ins(%arg35 : tensor<512x1376xf32>) outs(%96 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_157 = tensor.collapse_shape %243 [[0, 1], [2]] : tensor<1x128x1376xf32> into tensor<128x1376xf32>
    %244 = linalg.matmul ins(%collapsed_157, %transposed_156 : tensor<128x1376xf32>, tensor<1376x512xf32>) outs(%21 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_158 = tensor.expand_shape %244 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %expanded_158 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.addf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%246 : tensor<1x128x512xf32>) outs(%12 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.addf %in, %out : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.divf %in, %cst_9 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = arith.truncf %cst_8 : f64 to f32
      %254 = arith.addf %in, %253 : f32
      linalg.yield %254 : f32
    } -> tensor<1x128x1xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<1x128x1xf32>) outs(%4 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %253 = math.rsqrt %in : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x1xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245, %250 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    %252 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg38, %251 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %253 = arith.mulf %in, %in_159 : f32
      linalg.yield %253 : f32
    } -> tensor<1x128x512xf32>
    return %252 : tensor<1x128x512xf32>
  }
}
