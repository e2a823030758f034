// llama-gqa-eager-static: made by export_models.py; do not edit.
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
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x128xi64>, %arg1: tensor<32000x512xf32>, %arg2: tensor<512x512xf32>, %arg3: tensor<128x512xf32>, %arg4: tensor<128x512xf32>, %arg5: tensor<512x512xf32>, %arg6: tensor<1376x512xf32>, %arg7: tensor<1376x512xf32>, %arg8: tensor<512x1376xf32>, %arg9: tensor<512xf32>, %arg10: tensor<512xf32>, %arg11: tensor<512x512xf32>, %arg12: tensor<128x512xf32>, %arg13: tensor<128x512xf32>, %arg14: tensor<512x512xf32>, %arg15: tensor<1376x512xf32>, %arg16: tensor<1376x512xf32>, %arg17: tensor<512x1376xf32>, %arg18: tensor<512xf32>, %arg19: tensor<512xf32>, %arg20: tensor<512x512xf32>, %arg21: tensor<128x512xf32>, %arg22: tensor<128x512xf32>, %arg23: tensor<512x512xf32>, %arg24: tensor<1376x512xf32>, %arg25: tensor<1376x512xf32>, %arg26: tensor<512x1376xf32>, %arg27: tensor<512xf32>, %arg28: tensor<512xf32>, %arg29: tensor<512x512xf32>, %arg30: tensor<128x512xf32>, %arg31: tensor<128x512xf32>, %arg32: tensor<512x512xf32>, %arg33: tensor<1376x512xf32>, %arg34: tensor<1376x512xf32>, %arg35: tensor<512x1376xf32>, %arg36: tensor<512xf32>, %arg37: tensor<512xf32>, %arg38: tensor<512xf32>, %arg39: tensor<32xf32>, %arg40: tensor<32xf32>) -> tensor<1x128x512xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32000 = arith.constant 32000 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 9.9999999999999995E-7 : f64
    %cst_5 = arith.constant 5.120000e+02 : f32
    %cst_6 = arith.constant 1.250000e-01 : f32
    %0 = tensor.empty() : tensor<1x128x512xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x128xi64>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: i64, %out: f32):
      %232 = arith.index_cast %in : i64 to index
      %233 = linalg.index 2 : index
      %234 = arith.cmpi slt, %232, %c32000 : index
      cf.assert %234, "index must be smaller than dim size"
      %235 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %235, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%232, %233] : tensor<32000x512xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x128x512xf32>
    %2 = tensor.empty() : tensor<128xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %232 = linalg.index 0 : index
      %233 = arith.index_cast %232 : index to i64
      linalg.yield %233 : i64
    } -> tensor<128xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 128, 1] : tensor<128xi64> into tensor<1x1x128x1xi64>
    %expanded_7 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 128] : tensor<128xi64> into tensor<1x1x1x128xi64>
    %4 = tensor.empty() : tensor<1x1x128x128xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %expanded : tensor<1x1x1x128xi64>, tensor<1x1x128x1xi64>) outs(%4 : tensor<1x1x128x128xi1>) {
    ^bb0(%in: i64, %in_156: i64, %out: i1):
      %232 = arith.cmpi sle, %in, %in_156 : i64
      linalg.yield %232 : i1
    } -> tensor<1x1x128x128xi1>
    %6 = tensor.empty() : tensor<1x1x128x128xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_3, %cst_2 : tensor<1x1x128x128xi1>, tensor<f32>, tensor<f32>) outs(%6 : tensor<1x1x128x128xf32>) {
    ^bb0(%in: i1, %in_156: f32, %in_157: f32, %out: f32):
      %232 = arith.select %in, %in_156, %in_157 : f32
      linalg.yield %232 : f32
    } -> tensor<1x1x128x128xf32>
    %expanded_8 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 128, 1] : tensor<128xi64> into tensor<1x128x1xi64>
    %8 = tensor.empty() : tensor<1x128x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<1x128x1xi64>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %232 = arith.sitofp %in : i64 to f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %10 = tensor.empty() : tensor<1x128x32xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %arg39 : tensor<1x128x1xf32>, tensor<32xf32>) outs(%10 : tensor<1x128x32xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x32xf32>
    %concat = tensor.concat dim(2) %11, %11 : (tensor<1x128x32xf32>, tensor<1x128x32xf32>) -> tensor<1x128x64xf32>
    %12 = tensor.empty() : tensor<1x128x64xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x128x64xf32>) outs(%12 : tensor<1x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.cos %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x64xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x128x64xf32>) outs(%12 : tensor<1x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.sin %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x64xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<1x128x512xf32>) outs(%16 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.divf %in, %cst_5 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.truncf %cst_4 : f64 to f32
      %233 = arith.addf %in, %232 : f32
      linalg.yield %233 : f32
    } -> tensor<1x128x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.rsqrt %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %20 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %22 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %21 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %23 = tensor.empty() : tensor<512x512xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<512x512xf32>) outs(%23 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %24 = tensor.empty() : tensor<128x512xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %26 = linalg.matmul ins(%collapsed, %transposed : tensor<128x512xf32>, tensor<512x512xf32>) outs(%25 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_9 = tensor.expand_shape %26 [[0, 1], [2, 3]] output_shape [1, 128, 8, 64] : tensor<128x512xf32> into tensor<1x128x8x64xf32>
    %27 = tensor.empty() : tensor<1x8x128x64xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<1x128x8x64xf32>) outs(%27 : tensor<1x8x128x64xf32>) permutation = [0, 2, 1, 3] 
    %28 = tensor.empty() : tensor<512x128xf32>
    %transposed_11 = linalg.transpose ins(%arg3 : tensor<128x512xf32>) outs(%28 : tensor<512x128xf32>) permutation = [1, 0] 
    %29 = tensor.empty() : tensor<128x128xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %31 = linalg.matmul ins(%collapsed, %transposed_11 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%30 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_12 = tensor.expand_shape %31 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %32 = tensor.empty() : tensor<1x2x128x64xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x128x2x64xf32>) outs(%32 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_14 = linalg.transpose ins(%arg4 : tensor<128x512xf32>) outs(%28 : tensor<512x128xf32>) permutation = [1, 0] 
    %33 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%30 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_15 = tensor.expand_shape %33 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x128x2x64xf32>) outs(%32 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_17 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 128, 64] : tensor<1x128x64xf32> into tensor<1x1x128x64xf32>
    %expanded_18 = tensor.expand_shape %14 [[0], [1, 2], [3]] output_shape [1, 1, 128, 64] : tensor<1x128x64xf32> into tensor<1x1x128x64xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_10, %expanded_17 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%27 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x64xf32>
    %extracted_slice = tensor.extract_slice %transposed_10[0, 0, 0, 0] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %extracted_slice_19 = tensor.extract_slice %transposed_10[0, 0, 0, 32] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %35 = tensor.empty() : tensor<1x8x128x32xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19 : tensor<1x8x128x32xf32>) outs(%35 : tensor<1x8x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.negf %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x32xf32>
    %concat_20 = tensor.concat dim(3) %36, %extracted_slice : (tensor<1x8x128x32xf32>, tensor<1x8x128x32xf32>) -> tensor<1x8x128x64xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_20, %expanded_18 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%27 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x64xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<1x8x128x64xf32>, tensor<1x8x128x64xf32>) outs(%27 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.addf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x64xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_17 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%32 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x2x128x64xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_13[0, 0, 0, 0] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 32] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %40 = tensor.empty() : tensor<1x2x128x32xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<1x2x128x32xf32>) outs(%40 : tensor<1x2x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.negf %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x2x128x32xf32>
    %concat_23 = tensor.concat dim(3) %41, %extracted_slice_21 : (tensor<1x2x128x32xf32>, tensor<1x2x128x32xf32>) -> tensor<1x2x128x64xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_18 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%32 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x2x128x64xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %42 : tensor<1x2x128x64xf32>, tensor<1x2x128x64xf32>) outs(%32 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.addf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x2x128x64xf32>
    %44 = tensor.empty() : tensor<1x2x4x128x64xf32>
    %45 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x2x128x64xf32>) outs(%44 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %collapsed_24 = tensor.collapse_shape %45 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<1x8x128x64xf32>
    %46 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<1x2x128x64xf32>) outs(%44 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %47 = tensor.empty() : tensor<1x8x64x128xf32>
    %transposed_25 = linalg.transpose ins(%collapsed_24 : tensor<1x8x128x64xf32>) outs(%47 : tensor<1x8x64x128xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_26 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<1x8x128x64xf32> into tensor<8x128x64xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<1x8x64x128xf32> into tensor<8x64x128xf32>
    %48 = tensor.empty() : tensor<8x128x128xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %50 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<8x128x64xf32>, tensor<8x64x128xf32>) outs(%49 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %expanded_28 = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [1, 8, 128, 128] : tensor<8x128x128xf32> into tensor<1x8x128x128xf32>
    %51 = tensor.empty() : tensor<1x8x128x128xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x8x128x128xf32>) outs(%51 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.mulf %in, %cst_6 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x128xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %7 : tensor<1x8x128x128xf32>, tensor<1x1x128x128xf32>) outs(%51 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.addf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x128xf32>
    %54 = tensor.empty() : tensor<1x8x128xi64>
    %55 = linalg.fill ins(%c0_i64 : i64) outs(%54 : tensor<1x8x128xi64>) -> tensor<1x8x128xi64>
    %56 = tensor.empty() : tensor<1x8x128xf32>
    %57 = linalg.fill ins(%cst_0 : f32) outs(%56 : tensor<1x8x128xf32>) -> tensor<1x8x128xf32>
    %58:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<1x8x128x128xf32>) outs(%57, %55 : tensor<1x8x128xf32>, tensor<1x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_156: i64):
      %232 = linalg.index 3 : index
      %233 = arith.index_cast %232 : index to i64
      %234 = arith.maximumf %in, %out : f32
      %235 = arith.cmpf ogt, %in, %out : f32
      %236 = arith.select %235, %233, %out_156 : i64
      linalg.yield %234, %236 : f32, i64
    } -> (tensor<1x8x128xf32>, tensor<1x8x128xi64>)
    %expanded_29 = tensor.expand_shape %58#0 [[0], [1], [2, 3]] output_shape [1, 8, 128, 1] : tensor<1x8x128xf32> into tensor<1x8x128x1xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %expanded_29 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%51 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.subf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x128xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<1x8x128x128xf32>) outs(%51 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.exp %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x128xf32>
    %61 = tensor.empty() : tensor<1x8x128x1xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<1x8x128x1xf32>) -> tensor<1x8x128x1xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<1x8x128x128xf32>) outs(%62 : tensor<1x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x1xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %63 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%51 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.divf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x128xf32>
    %collapsed_30 = tensor.collapse_shape %64 [[0, 1], [2], [3]] : tensor<1x8x128x128xf32> into tensor<8x128x128xf32>
    %collapsed_31 = tensor.collapse_shape %46 [[0, 1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<8x128x64xf32>
    %65 = tensor.empty() : tensor<8x128x64xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %67 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x128x128xf32>, tensor<8x128x64xf32>) outs(%66 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %expanded_32 = tensor.expand_shape %67 [[0, 1], [2], [3]] output_shape [1, 8, 128, 64] : tensor<8x128x64xf32> into tensor<1x8x128x64xf32>
    %68 = tensor.empty() : tensor<1x128x8x64xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<1x8x128x64xf32>) outs(%68 : tensor<1x128x8x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_34 = linalg.transpose ins(%arg5 : tensor<512x512xf32>) outs(%23 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2, 3]] : tensor<1x128x8x64xf32> into tensor<128x512xf32>
    %69 = linalg.matmul ins(%collapsed_35, %transposed_34 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%25 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_36 = tensor.expand_shape %69 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_36 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.addf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<1x128x512xf32>) outs(%16 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.divf %in, %cst_5 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.truncf %cst_4 : f64 to f32
      %233 = arith.addf %in, %232 : f32
      linalg.yield %233 : f32
    } -> tensor<1x128x1xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.rsqrt %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %75 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %77 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %76 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %78 = tensor.empty() : tensor<512x1376xf32>
    %transposed_37 = linalg.transpose ins(%arg6 : tensor<1376x512xf32>) outs(%78 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %77 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %79 = tensor.empty() : tensor<128x1376xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %81 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%80 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_39 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %82 = tensor.empty() : tensor<1x128x1376xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<1x128x1376xf32>) outs(%82 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.negf %in : f32
      %233 = math.exp %232 : f32
      %234 = arith.addf %233, %cst_1 : f32
      %235 = arith.divf %cst_1, %234 : f32
      linalg.yield %235 : f32
    } -> tensor<1x128x1376xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39, %83 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%82 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_40 = linalg.transpose ins(%arg7 : tensor<1376x512xf32>) outs(%78 : tensor<512x1376xf32>) permutation = [1, 0] 
    %85 = linalg.matmul ins(%collapsed_38, %transposed_40 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%80 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_41 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %expanded_41 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%82 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1376xf32>
    %87 = tensor.empty() : tensor<1376x512xf32>
    %transposed_42 = linalg.transpose ins(%arg8 : tensor<512x1376xf32>) outs(%87 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %86 [[0, 1], [2]] : tensor<1x128x1376xf32> into tensor<128x1376xf32>
    %88 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<128x1376xf32>, tensor<1376x512xf32>) outs(%25 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_44 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %expanded_44 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.addf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%90 : tensor<1x128x512xf32>) outs(%16 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.divf %in, %cst_5 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.truncf %cst_4 : f64 to f32
      %233 = arith.addf %in, %232 : f32
      linalg.yield %233 : f32
    } -> tensor<1x128x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.rsqrt %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %94 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %96 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %95 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %transposed_45 = linalg.transpose ins(%arg11 : tensor<512x512xf32>) outs(%23 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %96 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %97 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%25 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_47 = tensor.expand_shape %97 [[0, 1], [2, 3]] output_shape [1, 128, 8, 64] : tensor<128x512xf32> into tensor<1x128x8x64xf32>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<1x128x8x64xf32>) outs(%27 : tensor<1x8x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_49 = linalg.transpose ins(%arg12 : tensor<128x512xf32>) outs(%28 : tensor<512x128xf32>) permutation = [1, 0] 
    %98 = linalg.matmul ins(%collapsed_46, %transposed_49 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%30 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_50 = tensor.expand_shape %98 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<1x128x2x64xf32>) outs(%32 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_52 = linalg.transpose ins(%arg13 : tensor<128x512xf32>) outs(%28 : tensor<512x128xf32>) permutation = [1, 0] 
    %99 = linalg.matmul ins(%collapsed_46, %transposed_52 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%30 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_53 = tensor.expand_shape %99 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<1x128x2x64xf32>) outs(%32 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %100 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_48, %expanded_17 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%27 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x64xf32>
    %extracted_slice_55 = tensor.extract_slice %transposed_48[0, 0, 0, 0] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %extracted_slice_56 = tensor.extract_slice %transposed_48[0, 0, 0, 32] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %101 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_56 : tensor<1x8x128x32xf32>) outs(%35 : tensor<1x8x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.negf %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x32xf32>
    %concat_57 = tensor.concat dim(3) %101, %extracted_slice_55 : (tensor<1x8x128x32xf32>, tensor<1x8x128x32xf32>) -> tensor<1x8x128x64xf32>
    %102 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_57, %expanded_18 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%27 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x64xf32>
    %103 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %102 : tensor<1x8x128x64xf32>, tensor<1x8x128x64xf32>) outs(%27 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.addf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x64xf32>
    %104 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_51, %expanded_17 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%32 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x2x128x64xf32>
    %extracted_slice_58 = tensor.extract_slice %transposed_51[0, 0, 0, 0] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %extracted_slice_59 = tensor.extract_slice %transposed_51[0, 0, 0, 32] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %105 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_59 : tensor<1x2x128x32xf32>) outs(%40 : tensor<1x2x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.negf %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x2x128x32xf32>
    %concat_60 = tensor.concat dim(3) %105, %extracted_slice_58 : (tensor<1x2x128x32xf32>, tensor<1x2x128x32xf32>) -> tensor<1x2x128x64xf32>
    %106 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_60, %expanded_18 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%32 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x2x128x64xf32>
    %107 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %106 : tensor<1x2x128x64xf32>, tensor<1x2x128x64xf32>) outs(%32 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.addf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x2x128x64xf32>
    %108 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<1x2x128x64xf32>) outs(%44 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %collapsed_61 = tensor.collapse_shape %108 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<1x8x128x64xf32>
    %109 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<1x2x128x64xf32>) outs(%44 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %transposed_62 = linalg.transpose ins(%collapsed_61 : tensor<1x8x128x64xf32>) outs(%47 : tensor<1x8x64x128xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_63 = tensor.collapse_shape %103 [[0, 1], [2], [3]] : tensor<1x8x128x64xf32> into tensor<8x128x64xf32>
    %collapsed_64 = tensor.collapse_shape %transposed_62 [[0, 1], [2], [3]] : tensor<1x8x64x128xf32> into tensor<8x64x128xf32>
    %110 = linalg.batch_matmul ins(%collapsed_63, %collapsed_64 : tensor<8x128x64xf32>, tensor<8x64x128xf32>) outs(%49 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %expanded_65 = tensor.expand_shape %110 [[0, 1], [2], [3]] output_shape [1, 8, 128, 128] : tensor<8x128x128xf32> into tensor<1x8x128x128xf32>
    %111 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<1x8x128x128xf32>) outs(%51 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.mulf %in, %cst_6 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x128xf32>
    %112 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %7 : tensor<1x8x128x128xf32>, tensor<1x1x128x128xf32>) outs(%51 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.addf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x128xf32>
    %113:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%112 : tensor<1x8x128x128xf32>) outs(%57, %55 : tensor<1x8x128xf32>, tensor<1x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_156: i64):
      %232 = linalg.index 3 : index
      %233 = arith.index_cast %232 : index to i64
      %234 = arith.maximumf %in, %out : f32
      %235 = arith.cmpf ogt, %in, %out : f32
      %236 = arith.select %235, %233, %out_156 : i64
      linalg.yield %234, %236 : f32, i64
    } -> (tensor<1x8x128xf32>, tensor<1x8x128xi64>)
    %expanded_66 = tensor.expand_shape %113#0 [[0], [1], [2, 3]] output_shape [1, 8, 128, 1] : tensor<1x8x128xf32> into tensor<1x8x128x1xf32>
    %114 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %expanded_66 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%51 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.subf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x128xf32>
    %115 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<1x8x128x128xf32>) outs(%51 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.exp %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x128xf32>
    %116 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%115 : tensor<1x8x128x128xf32>) outs(%62 : tensor<1x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x1xf32>
    %117 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %116 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%51 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.divf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x128xf32>
    %collapsed_67 = tensor.collapse_shape %117 [[0, 1], [2], [3]] : tensor<1x8x128x128xf32> into tensor<8x128x128xf32>
    %collapsed_68 = tensor.collapse_shape %109 [[0, 1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<8x128x64xf32>
    %118 = linalg.batch_matmul ins(%collapsed_67, %collapsed_68 : tensor<8x128x128xf32>, tensor<8x128x64xf32>) outs(%66 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %expanded_69 = tensor.expand_shape %118 [[0, 1], [2], [3]] output_shape [1, 8, 128, 64] : tensor<8x128x64xf32> into tensor<1x8x128x64xf32>
    %transposed_70 = linalg.transpose ins(%expanded_69 : tensor<1x8x128x64xf32>) outs(%68 : tensor<1x128x8x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_71 = linalg.transpose ins(%arg14 : tensor<512x512xf32>) outs(%23 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_72 = tensor.collapse_shape %transposed_70 [[0, 1], [2, 3]] : tensor<1x128x8x64xf32> into tensor<128x512xf32>
    %119 = linalg.matmul ins(%collapsed_72, %transposed_71 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%25 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_73 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %expanded_73 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.addf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<1x128x512xf32>) outs(%16 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.divf %in, %cst_5 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.truncf %cst_4 : f64 to f32
      %233 = arith.addf %in, %232 : f32
      linalg.yield %233 : f32
    } -> tensor<1x128x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.rsqrt %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %125 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %127 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %126 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %transposed_74 = linalg.transpose ins(%arg15 : tensor<1376x512xf32>) outs(%78 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_75 = tensor.collapse_shape %127 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %128 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%80 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_76 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76 : tensor<1x128x1376xf32>) outs(%82 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.negf %in : f32
      %233 = math.exp %232 : f32
      %234 = arith.addf %233, %cst_1 : f32
      %235 = arith.divf %cst_1, %234 : f32
      linalg.yield %235 : f32
    } -> tensor<1x128x1376xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76, %129 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%82 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_77 = linalg.transpose ins(%arg16 : tensor<1376x512xf32>) outs(%78 : tensor<512x1376xf32>) permutation = [1, 0] 
    %131 = linalg.matmul ins(%collapsed_75, %transposed_77 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%80 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_78 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %expanded_78 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%82 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_79 = linalg.transpose ins(%arg17 : tensor<512x1376xf32>) outs(%87 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_80 = tensor.collapse_shape %132 [[0, 1], [2]] : tensor<1x128x1376xf32> into tensor<128x1376xf32>
    %133 = linalg.matmul ins(%collapsed_80, %transposed_79 : tensor<128x1376xf32>, tensor<1376x512xf32>) outs(%25 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_81 = tensor.expand_shape %133 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %expanded_81 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.addf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<1x128x512xf32>) outs(%16 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.divf %in, %cst_5 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.truncf %cst_4 : f64 to f32
      %233 = arith.addf %in, %232 : f32
      linalg.yield %233 : f32
    } -> tensor<1x128x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.rsqrt %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %139 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %141 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg27, %140 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %transposed_82 = linalg.transpose ins(%arg20 : tensor<512x512xf32>) outs(%23 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_83 = tensor.collapse_shape %141 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %142 = linalg.matmul ins(%collapsed_83, %transposed_82 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%25 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_84 = tensor.expand_shape %142 [[0, 1], [2, 3]] output_shape [1, 128, 8, 64] : tensor<128x512xf32> into tensor<1x128x8x64xf32>
    %transposed_85 = linalg.transpose ins(%expanded_84 : tensor<1x128x8x64xf32>) outs(%27 : tensor<1x8x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_86 = linalg.transpose ins(%arg21 : tensor<128x512xf32>) outs(%28 : tensor<512x128xf32>) permutation = [1, 0] 
    %143 = linalg.matmul ins(%collapsed_83, %transposed_86 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%30 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_87 = tensor.expand_shape %143 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_88 = linalg.transpose ins(%expanded_87 : tensor<1x128x2x64xf32>) outs(%32 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_89 = linalg.transpose ins(%arg22 : tensor<128x512xf32>) outs(%28 : tensor<512x128xf32>) permutation = [1, 0] 
    %144 = linalg.matmul ins(%collapsed_83, %transposed_89 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%30 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_90 = tensor.expand_shape %144 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_91 = linalg.transpose ins(%expanded_90 : tensor<1x128x2x64xf32>) outs(%32 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %145 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_85, %expanded_17 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%27 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x64xf32>
    %extracted_slice_92 = tensor.extract_slice %transposed_85[0, 0, 0, 0] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %extracted_slice_93 = tensor.extract_slice %transposed_85[0, 0, 0, 32] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %146 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_93 : tensor<1x8x128x32xf32>) outs(%35 : tensor<1x8x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.negf %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x32xf32>
    %concat_94 = tensor.concat dim(3) %146, %extracted_slice_92 : (tensor<1x8x128x32xf32>, tensor<1x8x128x32xf32>) -> tensor<1x8x128x64xf32>
    %147 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_94, %expanded_18 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%27 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x64xf32>
    %148 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145, %147 : tensor<1x8x128x64xf32>, tensor<1x8x128x64xf32>) outs(%27 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.addf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x64xf32>
    %149 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_88, %expanded_17 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%32 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x2x128x64xf32>
    %extracted_slice_95 = tensor.extract_slice %transposed_88[0, 0, 0, 0] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %extracted_slice_96 = tensor.extract_slice %transposed_88[0, 0, 0, 32] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %150 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_96 : tensor<1x2x128x32xf32>) outs(%40 : tensor<1x2x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.negf %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x2x128x32xf32>
    %concat_97 = tensor.concat dim(3) %150, %extracted_slice_95 : (tensor<1x2x128x32xf32>, tensor<1x2x128x32xf32>) -> tensor<1x2x128x64xf32>
    %151 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_97, %expanded_18 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%32 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x2x128x64xf32>
    %152 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %151 : tensor<1x2x128x64xf32>, tensor<1x2x128x64xf32>) outs(%32 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.addf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x2x128x64xf32>
    %153 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%152 : tensor<1x2x128x64xf32>) outs(%44 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %collapsed_98 = tensor.collapse_shape %153 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<1x8x128x64xf32>
    %154 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_91 : tensor<1x2x128x64xf32>) outs(%44 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %transposed_99 = linalg.transpose ins(%collapsed_98 : tensor<1x8x128x64xf32>) outs(%47 : tensor<1x8x64x128xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_100 = tensor.collapse_shape %148 [[0, 1], [2], [3]] : tensor<1x8x128x64xf32> into tensor<8x128x64xf32>
    %collapsed_101 = tensor.collapse_shape %transposed_99 [[0, 1], [2], [3]] : tensor<1x8x64x128xf32> into tensor<8x64x128xf32>
    %155 = linalg.batch_matmul ins(%collapsed_100, %collapsed_101 : tensor<8x128x64xf32>, tensor<8x64x128xf32>) outs(%49 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %expanded_102 = tensor.expand_shape %155 [[0, 1], [2], [3]] output_shape [1, 8, 128, 128] : tensor<8x128x128xf32> into tensor<1x8x128x128xf32>
    %156 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_102 : tensor<1x8x128x128xf32>) outs(%51 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.mulf %in, %cst_6 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x128xf32>
    %157 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %7 : tensor<1x8x128x128xf32>, tensor<1x1x128x128xf32>) outs(%51 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.addf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x128xf32>
    %158:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%157 : tensor<1x8x128x128xf32>) outs(%57, %55 : tensor<1x8x128xf32>, tensor<1x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_156: i64):
      %232 = linalg.index 3 : index
      %233 = arith.index_cast %232 : index to i64
      %234 = arith.maximumf %in, %out : f32
      %235 = arith.cmpf ogt, %in, %out : f32
      %236 = arith.select %235, %233, %out_156 : i64
      linalg.yield %234, %236 : f32, i64
    } -> (tensor<1x8x128xf32>, tensor<1x8x128xi64>)
    %expanded_103 = tensor.expand_shape %158#0 [[0], [1], [2, 3]] output_shape [1, 8, 128, 1] : tensor<1x8x128xf32> into tensor<1x8x128x1xf32>
    %159 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157, %expanded_103 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%51 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.subf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x128xf32>
    %160 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159 : tensor<1x8x128x128xf32>) outs(%51 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.exp %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x128xf32>
    %161 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%160 : tensor<1x8x128x128xf32>) outs(%62 : tensor<1x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x1xf32>
    %162 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160, %161 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%51 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.divf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x128xf32>
    %collapsed_104 = tensor.collapse_shape %162 [[0, 1], [2], [3]] : tensor<1x8x128x128xf32> into tensor<8x128x128xf32>
    %collapsed_105 = tensor.collapse_shape %154 [[0, 1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<8x128x64xf32>
    %163 = linalg.batch_matmul ins(%collapsed_104, %collapsed_105 : tensor<8x128x128xf32>, tensor<8x128x64xf32>) outs(%66 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %expanded_106 = tensor.expand_shape %163 [[0, 1], [2], [3]] output_shape [1, 8, 128, 64] : tensor<8x128x64xf32> into tensor<1x8x128x64xf32>
    %transposed_107 = linalg.transpose ins(%expanded_106 : tensor<1x8x128x64xf32>) outs(%68 : tensor<1x128x8x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_108 = linalg.transpose ins(%arg23 : tensor<512x512xf32>) outs(%23 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_109 = tensor.collapse_shape %transposed_107 [[0, 1], [2, 3]] : tensor<1x128x8x64xf32> into tensor<128x512xf32>
    %164 = linalg.matmul ins(%collapsed_109, %transposed_108 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%25 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_110 = tensor.expand_shape %164 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %expanded_110 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.addf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<1x128x512xf32>) outs(%16 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.divf %in, %cst_5 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.truncf %cst_4 : f64 to f32
      %233 = arith.addf %in, %232 : f32
      linalg.yield %233 : f32
    } -> tensor<1x128x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.rsqrt %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %170 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %172 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28, %171 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %transposed_111 = linalg.transpose ins(%arg24 : tensor<1376x512xf32>) outs(%78 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_112 = tensor.collapse_shape %172 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %173 = linalg.matmul ins(%collapsed_112, %transposed_111 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%80 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_113 = tensor.expand_shape %173 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_113 : tensor<1x128x1376xf32>) outs(%82 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.negf %in : f32
      %233 = math.exp %232 : f32
      %234 = arith.addf %233, %cst_1 : f32
      %235 = arith.divf %cst_1, %234 : f32
      linalg.yield %235 : f32
    } -> tensor<1x128x1376xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_113, %174 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%82 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_114 = linalg.transpose ins(%arg25 : tensor<1376x512xf32>) outs(%78 : tensor<512x1376xf32>) permutation = [1, 0] 
    %176 = linalg.matmul ins(%collapsed_112, %transposed_114 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%80 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_115 = tensor.expand_shape %176 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %expanded_115 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%82 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_116 = linalg.transpose ins(%arg26 : tensor<512x1376xf32>) outs(%87 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_117 = tensor.collapse_shape %177 [[0, 1], [2]] : tensor<1x128x1376xf32> into tensor<128x1376xf32>
    %178 = linalg.matmul ins(%collapsed_117, %transposed_116 : tensor<128x1376xf32>, tensor<1376x512xf32>) outs(%25 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_118 = tensor.expand_shape %178 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %expanded_118 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.addf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%180 : tensor<1x128x512xf32>) outs(%16 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.divf %in, %cst_5 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.truncf %cst_4 : f64 to f32
      %233 = arith.addf %in, %232 : f32
      linalg.yield %233 : f32
    } -> tensor<1x128x1xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.rsqrt %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %184 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %186 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg36, %185 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %transposed_119 = linalg.transpose ins(%arg29 : tensor<512x512xf32>) outs(%23 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_120 = tensor.collapse_shape %186 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %187 = linalg.matmul ins(%collapsed_120, %transposed_119 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%25 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_121 = tensor.expand_shape %187 [[0, 1], [2, 3]] output_shape [1, 128, 8, 64] : tensor<128x512xf32> into tensor<1x128x8x64xf32>
    %transposed_122 = linalg.transpose ins(%expanded_121 : tensor<1x128x8x64xf32>) outs(%27 : tensor<1x8x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_123 = linalg.transpose ins(%arg30 : tensor<128x512xf32>) outs(%28 : tensor<512x128xf32>) permutation = [1, 0] 
    %188 = linalg.matmul ins(%collapsed_120, %transposed_123 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%30 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_124 = tensor.expand_shape %188 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_125 = linalg.transpose ins(%expanded_124 : tensor<1x128x2x64xf32>) outs(%32 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_126 = linalg.transpose ins(%arg31 : tensor<128x512xf32>) outs(%28 : tensor<512x128xf32>) permutation = [1, 0] 
    %189 = linalg.matmul ins(%collapsed_120, %transposed_126 : tensor<128x512xf32>, tensor<512x128xf32>) outs(%30 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %expanded_127 = tensor.expand_shape %189 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf32> into tensor<1x128x2x64xf32>
    %transposed_128 = linalg.transpose ins(%expanded_127 : tensor<1x128x2x64xf32>) outs(%32 : tensor<1x2x128x64xf32>) permutation = [0, 2, 1, 3] 
    %190 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_122, %expanded_17 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%27 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x64xf32>
    %extracted_slice_129 = tensor.extract_slice %transposed_122[0, 0, 0, 0] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %extracted_slice_130 = tensor.extract_slice %transposed_122[0, 0, 0, 32] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf32> to tensor<1x8x128x32xf32>
    %191 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_130 : tensor<1x8x128x32xf32>) outs(%35 : tensor<1x8x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.negf %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x32xf32>
    %concat_131 = tensor.concat dim(3) %191, %extracted_slice_129 : (tensor<1x8x128x32xf32>, tensor<1x8x128x32xf32>) -> tensor<1x8x128x64xf32>
    %192 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_131, %expanded_18 : tensor<1x8x128x64xf32>, tensor<1x1x128x64xf32>) outs(%27 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x64xf32>
    %193 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190, %192 : tensor<1x8x128x64xf32>, tensor<1x8x128x64xf32>) outs(%27 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.addf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x64xf32>
    %194 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_125, %expanded_17 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%32 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x2x128x64xf32>
    %extracted_slice_132 = tensor.extract_slice %transposed_125[0, 0, 0, 0] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %extracted_slice_133 = tensor.extract_slice %transposed_125[0, 0, 0, 32] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf32> to tensor<1x2x128x32xf32>
    %195 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_133 : tensor<1x2x128x32xf32>) outs(%40 : tensor<1x2x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.negf %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x2x128x32xf32>
    %concat_134 = tensor.concat dim(3) %195, %extracted_slice_132 : (tensor<1x2x128x32xf32>, tensor<1x2x128x32xf32>) -> tensor<1x2x128x64xf32>
    %196 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_134, %expanded_18 : tensor<1x2x128x64xf32>, tensor<1x1x128x64xf32>) outs(%32 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x2x128x64xf32>
    %197 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194, %196 : tensor<1x2x128x64xf32>, tensor<1x2x128x64xf32>) outs(%32 : tensor<1x2x128x64xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.addf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x2x128x64xf32>
    %198 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%197 : tensor<1x2x128x64xf32>) outs(%44 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %collapsed_135 = tensor.collapse_shape %198 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<1x8x128x64xf32>
    %199 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_128 : tensor<1x2x128x64xf32>) outs(%44 : tensor<1x2x4x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x128x64xf32>
    %transposed_136 = linalg.transpose ins(%collapsed_135 : tensor<1x8x128x64xf32>) outs(%47 : tensor<1x8x64x128xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_137 = tensor.collapse_shape %193 [[0, 1], [2], [3]] : tensor<1x8x128x64xf32> into tensor<8x128x64xf32>
    %collapsed_138 = tensor.collapse_shape %transposed_136 [[0, 1], [2], [3]] : tensor<1x8x64x128xf32> into tensor<8x64x128xf32>
    %200 = linalg.batch_matmul ins(%collapsed_137, %collapsed_138 : tensor<8x128x64xf32>, tensor<8x64x128xf32>) outs(%49 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %expanded_139 = tensor.expand_shape %200 [[0, 1], [2], [3]] output_shape [1, 8, 128, 128] : tensor<8x128x128xf32> into tensor<1x8x128x128xf32>
    %201 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_139 : tensor<1x8x128x128xf32>) outs(%51 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.mulf %in, %cst_6 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x128xf32>
    %202 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %7 : tensor<1x8x128x128xf32>, tensor<1x1x128x128xf32>) outs(%51 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.addf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x128xf32>
    %203:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%202 : tensor<1x8x128x128xf32>) outs(%57, %55 : tensor<1x8x128xf32>, tensor<1x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_156: i64):
      %232 = linalg.index 3 : index
      %233 = arith.index_cast %232 : index to i64
      %234 = arith.maximumf %in, %out : f32
      %235 = arith.cmpf ogt, %in, %out : f32
      %236 = arith.select %235, %233, %out_156 : i64
      linalg.yield %234, %236 : f32, i64
    } -> (tensor<1x8x128xf32>, tensor<1x8x128xi64>)
    %expanded_140 = tensor.expand_shape %203#0 [[0], [1], [2, 3]] output_shape [1, 8, 128, 1] : tensor<1x8x128xf32> into tensor<1x8x128x1xf32>
    %204 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202, %expanded_140 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%51 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.subf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x128xf32>
    %205 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204 : tensor<1x8x128x128xf32>) outs(%51 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.exp %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x128xf32>
    %206 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%205 : tensor<1x8x128x128xf32>) outs(%62 : tensor<1x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x1xf32>
    %207 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205, %206 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%51 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.divf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x8x128x128xf32>
    %collapsed_141 = tensor.collapse_shape %207 [[0, 1], [2], [3]] : tensor<1x8x128x128xf32> into tensor<8x128x128xf32>
    %collapsed_142 = tensor.collapse_shape %199 [[0, 1, 2], [3], [4]] : tensor<1x2x4x128x64xf32> into tensor<8x128x64xf32>
    %208 = linalg.batch_matmul ins(%collapsed_141, %collapsed_142 : tensor<8x128x128xf32>, tensor<8x128x64xf32>) outs(%66 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %expanded_143 = tensor.expand_shape %208 [[0, 1], [2], [3]] output_shape [1, 8, 128, 64] : tensor<8x128x64xf32> into tensor<1x8x128x64xf32>
    %transposed_144 = linalg.transpose ins(%expanded_143 : tensor<1x8x128x64xf32>) outs(%68 : tensor<1x128x8x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_145 = linalg.transpose ins(%arg32 : tensor<512x512xf32>) outs(%23 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_146 = tensor.collapse_shape %transposed_144 [[0, 1], [2, 3]] : tensor<1x128x8x64xf32> into tensor<128x512xf32>
    %209 = linalg.matmul ins(%collapsed_146, %transposed_145 : tensor<128x512xf32>, tensor<512x512xf32>) outs(%25 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_147 = tensor.expand_shape %209 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %expanded_147 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.addf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%211 : tensor<1x128x512xf32>) outs(%16 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.divf %in, %cst_5 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.truncf %cst_4 : f64 to f32
      %233 = arith.addf %in, %232 : f32
      linalg.yield %233 : f32
    } -> tensor<1x128x1xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.rsqrt %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %215 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %217 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg37, %216 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %transposed_148 = linalg.transpose ins(%arg33 : tensor<1376x512xf32>) outs(%78 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_149 = tensor.collapse_shape %217 [[0, 1], [2]] : tensor<1x128x512xf32> into tensor<128x512xf32>
    %218 = linalg.matmul ins(%collapsed_149, %transposed_148 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%80 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_150 = tensor.expand_shape %218 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_150 : tensor<1x128x1376xf32>) outs(%82 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.negf %in : f32
      %233 = math.exp %232 : f32
      %234 = arith.addf %233, %cst_1 : f32
      %235 = arith.divf %cst_1, %234 : f32
      linalg.yield %235 : f32
    } -> tensor<1x128x1376xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_150, %219 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%82 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_151 = linalg.transpose ins(%arg34 : tensor<1376x512xf32>) outs(%78 : tensor<512x1376xf32>) permutation = [1, 0] 
    %221 = linalg.matmul ins(%collapsed_149, %transposed_151 : tensor<128x512xf32>, tensor<512x1376xf32>) outs(%80 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %expanded_152 = tensor.expand_shape %221 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf32> into tensor<1x128x1376xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %expanded_152 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%82 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1376xf32>
    %transposed_153 = linalg.transpose ins(%arg35 : tensor<512x1376xf32>) outs(%87 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_154 = tensor.collapse_shape %222 [[0, 1], [2]] : tensor<1x128x1376xf32> into tensor<128x1376xf32>
    %223 = linalg.matmul ins(%collapsed_154, %transposed_153 : tensor<128x1376xf32>, tensor<1376x512xf32>) outs(%25 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %expanded_155 = tensor.expand_shape %223 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf32> into tensor<1x128x512xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %expanded_155 : tensor<1x128x512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.addf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%225 : tensor<1x128x512xf32>) outs(%16 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.divf %in, %cst_5 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.truncf %cst_4 : f64 to f32
      %233 = arith.addf %in, %232 : f32
      linalg.yield %233 : f32
    } -> tensor<1x128x1xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.rsqrt %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x1xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %229 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    %231 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg38, %230 : tensor<512xf32>, tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_156: f32, %out: f32):
      %232 = arith.mulf %in, %in_156 : f32
      linalg.yield %232 : f32
    } -> tensor<1x128x512xf32>
    return %231 : tensor<1x128x512xf32>
  }
}
