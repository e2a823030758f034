// llama-gqa-2layer-eager-f16-static: made by export_models.py; do not edit.
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
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x128xi64>, %arg1: tensor<32000x512xf16>, %arg2: tensor<512x512xf16>, %arg3: tensor<128x512xf16>, %arg4: tensor<128x512xf16>, %arg5: tensor<512x512xf16>, %arg6: tensor<1376x512xf16>, %arg7: tensor<1376x512xf16>, %arg8: tensor<512x1376xf16>, %arg9: tensor<512xf16>, %arg10: tensor<512xf16>, %arg11: tensor<512x512xf16>, %arg12: tensor<128x512xf16>, %arg13: tensor<128x512xf16>, %arg14: tensor<512x512xf16>, %arg15: tensor<1376x512xf16>, %arg16: tensor<1376x512xf16>, %arg17: tensor<512x1376xf16>, %arg18: tensor<512xf16>, %arg19: tensor<512xf16>, %arg20: tensor<512xf16>, %arg21: tensor<32xf16>, %arg22: tensor<32xf16>) -> tensor<1x128x512xf16> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32000 = arith.constant 32000 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-6.550400e+04> : tensor<f16>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f16>
    %cst_4 = arith.constant 9.9999999999999995E-7 : f64
    %cst_5 = arith.constant 5.120000e+02 : f32
    %cst_6 = arith.constant 1.250000e-01 : f16
    %0 = tensor.empty() : tensor<1x128x512xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x128xi64>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: i64, %out: f16):
      %191 = arith.index_cast %in : i64 to index
      %192 = linalg.index 2 : index
      %193 = arith.cmpi slt, %191, %c32000 : index
      cf.assert %193, "index must be smaller than dim size"
      %194 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %194, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%191, %192] : tensor<32000x512xf16>
      linalg.yield %extracted : f16
    } -> tensor<1x128x512xf16>
    %2 = tensor.empty() : tensor<128xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %191 = linalg.index 0 : index
      %192 = arith.index_cast %191 : index to i64
      linalg.yield %192 : i64
    } -> tensor<128xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 128, 1] : tensor<128xi64> into tensor<1x1x128x1xi64>
    %expanded_7 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 128] : tensor<128xi64> into tensor<1x1x1x128xi64>
    %4 = tensor.empty() : tensor<1x1x128x128xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %expanded : tensor<1x1x1x128xi64>, tensor<1x1x128x1xi64>) outs(%4 : tensor<1x1x128x128xi1>) {
    ^bb0(%in: i64, %in_82: i64, %out: i1):
      %191 = arith.cmpi sle, %in, %in_82 : i64
      linalg.yield %191 : i1
    } -> tensor<1x1x128x128xi1>
    %6 = tensor.empty() : tensor<1x1x128x128xf16>
    %7 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_3, %cst_2 : tensor<1x1x128x128xi1>, tensor<f16>, tensor<f16>) outs(%6 : tensor<1x1x128x128xf16>) {
    ^bb0(%in: i1, %in_82: f16, %in_83: f16, %out: f16):
      %191 = arith.select %in, %in_82, %in_83 : f16
      linalg.yield %191 : f16
    } -> tensor<1x1x128x128xf16>
    %expanded_8 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 128, 1] : tensor<128xi64> into tensor<1x128x1xi64>
    %8 = tensor.empty() : tensor<1x128x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<1x128x1xi64>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %191 = arith.sitofp %in : i64 to f32
      linalg.yield %191 : f32
    } -> tensor<1x128x1xf32>
    %10 = tensor.empty() : tensor<32xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg21 : tensor<32xf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %191 = arith.extf %in : f16 to f32
      linalg.yield %191 : f32
    } -> tensor<32xf32>
    %12 = tensor.empty() : tensor<1x128x32xf32>
    %13 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %11 : tensor<1x128x1xf32>, tensor<32xf32>) outs(%12 : tensor<1x128x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %191 = arith.mulf %in, %in_82 : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x32xf32>
    %concat = tensor.concat dim(2) %13, %13 : (tensor<1x128x32xf32>, tensor<1x128x32xf32>) -> tensor<1x128x64xf32>
    %14 = tensor.empty() : tensor<1x128x64xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x128x64xf32>) outs(%14 : tensor<1x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.cos %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x64xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x128x64xf32>) outs(%14 : tensor<1x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.sin %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x64xf32>
    %17 = tensor.empty() : tensor<1x128x64xf16>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x128x64xf32>) outs(%17 : tensor<1x128x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<1x128x64xf16>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x128x64xf32>) outs(%17 : tensor<1x128x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<1x128x64xf16>
    %20 = tensor.empty() : tensor<1x128x512xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x128x512xf16>) outs(%20 : tensor<1x128x512xf32>) {
    ^bb0(%in: f16, %out: f32):
      %191 = arith.extf %in : f16 to f32
      linalg.yield %191 : f32
    } -> tensor<1x128x512xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x128x512xf32>) outs(%20 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %191 : f32
    } -> tensor<1x128x512xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<1x128x512xf32>) outs(%23 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_5 : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_4 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x128x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %27 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%20 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %191 = arith.mulf %in, %in_82 : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x512xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<1x128x512xf16>
    %30 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %29 : tensor<512xf16>, tensor<1x128x512xf16>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.mulf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x128x512xf16>
    %31 = tensor.empty() : tensor<512x512xf16>
    %transposed = linalg.transpose ins(%arg2 : tensor<512x512xf16>) outs(%31 : tensor<512x512xf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %30 [[0, 1], [2]] : tensor<1x128x512xf16> into tensor<128x512xf16>
    %32 = tensor.empty() : tensor<128x512xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %34 = linalg.matmul ins(%collapsed, %transposed : tensor<128x512xf16>, tensor<512x512xf16>) outs(%33 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %35 = tensor.empty() : tensor<128x512xf16>
    %36 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<128x512xf32>) outs(%35 : tensor<128x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<128x512xf16>
    %expanded_9 = tensor.expand_shape %36 [[0, 1], [2, 3]] output_shape [1, 128, 8, 64] : tensor<128x512xf16> into tensor<1x128x8x64xf16>
    %37 = tensor.empty() : tensor<1x8x128x64xf16>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<1x128x8x64xf16>) outs(%37 : tensor<1x8x128x64xf16>) permutation = [0, 2, 1, 3] 
    %38 = tensor.empty() : tensor<512x128xf16>
    %transposed_11 = linalg.transpose ins(%arg3 : tensor<128x512xf16>) outs(%38 : tensor<512x128xf16>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<128x128xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %41 = linalg.matmul ins(%collapsed, %transposed_11 : tensor<128x512xf16>, tensor<512x128xf16>) outs(%40 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %42 = tensor.empty() : tensor<128x128xf16>
    %43 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<128x128xf32>) outs(%42 : tensor<128x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<128x128xf16>
    %expanded_12 = tensor.expand_shape %43 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf16> into tensor<1x128x2x64xf16>
    %44 = tensor.empty() : tensor<1x2x128x64xf16>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x128x2x64xf16>) outs(%44 : tensor<1x2x128x64xf16>) permutation = [0, 2, 1, 3] 
    %transposed_14 = linalg.transpose ins(%arg4 : tensor<128x512xf16>) outs(%38 : tensor<512x128xf16>) permutation = [1, 0] 
    %45 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<128x512xf16>, tensor<512x128xf16>) outs(%40 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %46 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<128x128xf32>) outs(%42 : tensor<128x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<128x128xf16>
    %expanded_15 = tensor.expand_shape %46 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf16> into tensor<1x128x2x64xf16>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x128x2x64xf16>) outs(%44 : tensor<1x2x128x64xf16>) permutation = [0, 2, 1, 3] 
    %expanded_17 = tensor.expand_shape %18 [[0], [1, 2], [3]] output_shape [1, 1, 128, 64] : tensor<1x128x64xf16> into tensor<1x1x128x64xf16>
    %expanded_18 = tensor.expand_shape %19 [[0], [1, 2], [3]] output_shape [1, 1, 128, 64] : tensor<1x128x64xf16> into tensor<1x1x128x64xf16>
    %47 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_10, %expanded_17 : tensor<1x8x128x64xf16>, tensor<1x1x128x64xf16>) outs(%37 : tensor<1x8x128x64xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.mulf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x8x128x64xf16>
    %extracted_slice = tensor.extract_slice %transposed_10[0, 0, 0, 0] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf16> to tensor<1x8x128x32xf16>
    %extracted_slice_19 = tensor.extract_slice %transposed_10[0, 0, 0, 32] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf16> to tensor<1x8x128x32xf16>
    %48 = tensor.empty() : tensor<1x8x128x32xf16>
    %49 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19 : tensor<1x8x128x32xf16>) outs(%48 : tensor<1x8x128x32xf16>) {
    ^bb0(%in: f16, %out: f16):
      %191 = arith.negf %in : f16
      linalg.yield %191 : f16
    } -> tensor<1x8x128x32xf16>
    %concat_20 = tensor.concat dim(3) %49, %extracted_slice : (tensor<1x8x128x32xf16>, tensor<1x8x128x32xf16>) -> tensor<1x8x128x64xf16>
    %50 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_20, %expanded_18 : tensor<1x8x128x64xf16>, tensor<1x1x128x64xf16>) outs(%37 : tensor<1x8x128x64xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.mulf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x8x128x64xf16>
    %51 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<1x8x128x64xf16>, tensor<1x8x128x64xf16>) outs(%37 : tensor<1x8x128x64xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.addf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x8x128x64xf16>
    %52 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_17 : tensor<1x2x128x64xf16>, tensor<1x1x128x64xf16>) outs(%44 : tensor<1x2x128x64xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.mulf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x2x128x64xf16>
    %extracted_slice_21 = tensor.extract_slice %transposed_13[0, 0, 0, 0] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf16> to tensor<1x2x128x32xf16>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 32] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf16> to tensor<1x2x128x32xf16>
    %53 = tensor.empty() : tensor<1x2x128x32xf16>
    %54 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<1x2x128x32xf16>) outs(%53 : tensor<1x2x128x32xf16>) {
    ^bb0(%in: f16, %out: f16):
      %191 = arith.negf %in : f16
      linalg.yield %191 : f16
    } -> tensor<1x2x128x32xf16>
    %concat_23 = tensor.concat dim(3) %54, %extracted_slice_21 : (tensor<1x2x128x32xf16>, tensor<1x2x128x32xf16>) -> tensor<1x2x128x64xf16>
    %55 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_18 : tensor<1x2x128x64xf16>, tensor<1x1x128x64xf16>) outs(%44 : tensor<1x2x128x64xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.mulf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x2x128x64xf16>
    %56 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %55 : tensor<1x2x128x64xf16>, tensor<1x2x128x64xf16>) outs(%44 : tensor<1x2x128x64xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.addf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x2x128x64xf16>
    %57 = tensor.empty() : tensor<1x2x4x128x64xf16>
    %58 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x2x128x64xf16>) outs(%57 : tensor<1x2x4x128x64xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<1x2x4x128x64xf16>
    %collapsed_24 = tensor.collapse_shape %58 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf16> into tensor<1x8x128x64xf16>
    %59 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<1x2x128x64xf16>) outs(%57 : tensor<1x2x4x128x64xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<1x2x4x128x64xf16>
    %60 = tensor.empty() : tensor<1x8x64x128xf16>
    %transposed_25 = linalg.transpose ins(%collapsed_24 : tensor<1x8x128x64xf16>) outs(%60 : tensor<1x8x64x128xf16>) permutation = [0, 1, 3, 2] 
    %collapsed_26 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<1x8x128x64xf16> into tensor<8x128x64xf16>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<1x8x64x128xf16> into tensor<8x64x128xf16>
    %61 = tensor.empty() : tensor<8x128x128xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %63 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<8x128x64xf16>, tensor<8x64x128xf16>) outs(%62 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %64 = tensor.empty() : tensor<8x128x128xf16>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<8x128x128xf32>) outs(%64 : tensor<8x128x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<8x128x128xf16>
    %expanded_28 = tensor.expand_shape %65 [[0, 1], [2], [3]] output_shape [1, 8, 128, 128] : tensor<8x128x128xf16> into tensor<1x8x128x128xf16>
    %66 = tensor.empty() : tensor<1x8x128x128xf16>
    %67 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x8x128x128xf16>) outs(%66 : tensor<1x8x128x128xf16>) {
    ^bb0(%in: f16, %out: f16):
      %191 = arith.mulf %in, %cst_6 : f16
      linalg.yield %191 : f16
    } -> tensor<1x8x128x128xf16>
    %68 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %7 : tensor<1x8x128x128xf16>, tensor<1x1x128x128xf16>) outs(%66 : tensor<1x8x128x128xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.addf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x8x128x128xf16>
    %69 = tensor.empty() : tensor<1x8x128x128xf32>
    %70 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x8x128x128xf16>) outs(%69 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f16, %out: f32):
      %191 = arith.extf %in : f16 to f32
      linalg.yield %191 : f32
    } -> tensor<1x8x128x128xf32>
    %71 = tensor.empty() : tensor<1x8x128xi64>
    %72 = linalg.fill ins(%c0_i64 : i64) outs(%71 : tensor<1x8x128xi64>) -> tensor<1x8x128xi64>
    %73 = tensor.empty() : tensor<1x8x128xf32>
    %74 = linalg.fill ins(%cst_0 : f32) outs(%73 : tensor<1x8x128xf32>) -> tensor<1x8x128xf32>
    %75:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<1x8x128x128xf32>) outs(%74, %72 : tensor<1x8x128xf32>, tensor<1x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_82: i64):
      %191 = linalg.index 3 : index
      %192 = arith.index_cast %191 : index to i64
      %193 = arith.maximumf %in, %out : f32
      %194 = arith.cmpf ogt, %in, %out : f32
      %195 = arith.select %194, %192, %out_82 : i64
      linalg.yield %193, %195 : f32, i64
    } -> (tensor<1x8x128xf32>, tensor<1x8x128xi64>)
    %expanded_29 = tensor.expand_shape %75#0 [[0], [1], [2, 3]] output_shape [1, 8, 128, 1] : tensor<1x8x128xf32> into tensor<1x8x128x1xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %expanded_29 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%69 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %191 = arith.subf %in, %in_82 : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x128x128xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<1x8x128x128xf32>) outs(%69 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.exp %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x128x128xf32>
    %78 = tensor.empty() : tensor<1x8x128x1xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<1x8x128x1xf32>) -> tensor<1x8x128x1xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<1x8x128x128xf32>) outs(%79 : tensor<1x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x128x1xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %80 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%69 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %191 = arith.divf %in, %in_82 : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x128x128xf32>
    %82 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<1x8x128x128xf32>) outs(%66 : tensor<1x8x128x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<1x8x128x128xf16>
    %collapsed_30 = tensor.collapse_shape %82 [[0, 1], [2], [3]] : tensor<1x8x128x128xf16> into tensor<8x128x128xf16>
    %collapsed_31 = tensor.collapse_shape %59 [[0, 1, 2], [3], [4]] : tensor<1x2x4x128x64xf16> into tensor<8x128x64xf16>
    %83 = tensor.empty() : tensor<8x128x64xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %85 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x128x128xf16>, tensor<8x128x64xf16>) outs(%84 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %86 = tensor.empty() : tensor<8x128x64xf16>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<8x128x64xf32>) outs(%86 : tensor<8x128x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<8x128x64xf16>
    %expanded_32 = tensor.expand_shape %87 [[0, 1], [2], [3]] output_shape [1, 8, 128, 64] : tensor<8x128x64xf16> into tensor<1x8x128x64xf16>
    %88 = tensor.empty() : tensor<1x128x8x64xf16>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<1x8x128x64xf16>) outs(%88 : tensor<1x128x8x64xf16>) permutation = [0, 2, 1, 3] 
    %transposed_34 = linalg.transpose ins(%arg5 : tensor<512x512xf16>) outs(%31 : tensor<512x512xf16>) permutation = [1, 0] 
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2, 3]] : tensor<1x128x8x64xf16> into tensor<128x512xf16>
    %89 = linalg.matmul ins(%collapsed_35, %transposed_34 : tensor<128x512xf16>, tensor<512x512xf16>) outs(%33 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %90 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%89 : tensor<128x512xf32>) outs(%35 : tensor<128x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<128x512xf16>
    %expanded_36 = tensor.expand_shape %90 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf16> into tensor<1x128x512xf16>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_36 : tensor<1x128x512xf16>, tensor<1x128x512xf16>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.addf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x128x512xf16>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x128x512xf16>) outs(%20 : tensor<1x128x512xf32>) {
    ^bb0(%in: f16, %out: f32):
      %191 = arith.extf %in : f16 to f32
      linalg.yield %191 : f32
    } -> tensor<1x128x512xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x128x512xf32>) outs(%20 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %191 : f32
    } -> tensor<1x128x512xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<1x128x512xf32>) outs(%23 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_5 : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_4 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x128x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %97 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%20 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %191 = arith.mulf %in, %in_82 : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x512xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<1x128x512xf16>
    %100 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %99 : tensor<512xf16>, tensor<1x128x512xf16>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.mulf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x128x512xf16>
    %101 = tensor.empty() : tensor<512x1376xf16>
    %transposed_37 = linalg.transpose ins(%arg6 : tensor<1376x512xf16>) outs(%101 : tensor<512x1376xf16>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %100 [[0, 1], [2]] : tensor<1x128x512xf16> into tensor<128x512xf16>
    %102 = tensor.empty() : tensor<128x1376xf32>
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %104 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<128x512xf16>, tensor<512x1376xf16>) outs(%103 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %105 = tensor.empty() : tensor<128x1376xf16>
    %106 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%104 : tensor<128x1376xf32>) outs(%105 : tensor<128x1376xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<128x1376xf16>
    %expanded_39 = tensor.expand_shape %106 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf16> into tensor<1x128x1376xf16>
    %107 = tensor.empty() : tensor<1x128x1376xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<1x128x1376xf16>) outs(%107 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f16, %out: f32):
      %191 = arith.extf %in : f16 to f32
      linalg.yield %191 : f32
    } -> tensor<1x128x1376xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x128x1376xf32>) outs(%107 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.negf %in : f32
      %192 = math.exp %191 : f32
      %193 = arith.addf %192, %cst_1 : f32
      %194 = arith.divf %cst_1, %193 : f32
      linalg.yield %194 : f32
    } -> tensor<1x128x1376xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %109 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%107 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %191 = arith.mulf %in, %in_82 : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x1376xf32>
    %111 = tensor.empty() : tensor<1x128x1376xf16>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x128x1376xf32>) outs(%111 : tensor<1x128x1376xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<1x128x1376xf16>
    %transposed_40 = linalg.transpose ins(%arg7 : tensor<1376x512xf16>) outs(%101 : tensor<512x1376xf16>) permutation = [1, 0] 
    %113 = linalg.matmul ins(%collapsed_38, %transposed_40 : tensor<128x512xf16>, tensor<512x1376xf16>) outs(%103 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %114 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%113 : tensor<128x1376xf32>) outs(%105 : tensor<128x1376xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<128x1376xf16>
    %expanded_41 = tensor.expand_shape %114 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf16> into tensor<1x128x1376xf16>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %expanded_41 : tensor<1x128x1376xf16>, tensor<1x128x1376xf16>) outs(%111 : tensor<1x128x1376xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.mulf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x128x1376xf16>
    %116 = tensor.empty() : tensor<1376x512xf16>
    %transposed_42 = linalg.transpose ins(%arg8 : tensor<512x1376xf16>) outs(%116 : tensor<1376x512xf16>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %115 [[0, 1], [2]] : tensor<1x128x1376xf16> into tensor<128x1376xf16>
    %117 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<128x1376xf16>, tensor<1376x512xf16>) outs(%33 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %118 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%117 : tensor<128x512xf32>) outs(%35 : tensor<128x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<128x512xf16>
    %expanded_44 = tensor.expand_shape %118 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf16> into tensor<1x128x512xf16>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %expanded_44 : tensor<1x128x512xf16>, tensor<1x128x512xf16>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.addf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x128x512xf16>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x128x512xf16>) outs(%20 : tensor<1x128x512xf32>) {
    ^bb0(%in: f16, %out: f32):
      %191 = arith.extf %in : f16 to f32
      linalg.yield %191 : f32
    } -> tensor<1x128x512xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x128x512xf32>) outs(%20 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %191 : f32
    } -> tensor<1x128x512xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<1x128x512xf32>) outs(%23 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_5 : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_4 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x128x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %125 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%20 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %191 = arith.mulf %in, %in_82 : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x512xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<1x128x512xf16>
    %128 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %127 : tensor<512xf16>, tensor<1x128x512xf16>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.mulf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x128x512xf16>
    %transposed_45 = linalg.transpose ins(%arg11 : tensor<512x512xf16>) outs(%31 : tensor<512x512xf16>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %128 [[0, 1], [2]] : tensor<1x128x512xf16> into tensor<128x512xf16>
    %129 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<128x512xf16>, tensor<512x512xf16>) outs(%33 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %130 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%129 : tensor<128x512xf32>) outs(%35 : tensor<128x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<128x512xf16>
    %expanded_47 = tensor.expand_shape %130 [[0, 1], [2, 3]] output_shape [1, 128, 8, 64] : tensor<128x512xf16> into tensor<1x128x8x64xf16>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<1x128x8x64xf16>) outs(%37 : tensor<1x8x128x64xf16>) permutation = [0, 2, 1, 3] 
    %transposed_49 = linalg.transpose ins(%arg12 : tensor<128x512xf16>) outs(%38 : tensor<512x128xf16>) permutation = [1, 0] 
    %131 = linalg.matmul ins(%collapsed_46, %transposed_49 : tensor<128x512xf16>, tensor<512x128xf16>) outs(%40 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %132 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%131 : tensor<128x128xf32>) outs(%42 : tensor<128x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<128x128xf16>
    %expanded_50 = tensor.expand_shape %132 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf16> into tensor<1x128x2x64xf16>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<1x128x2x64xf16>) outs(%44 : tensor<1x2x128x64xf16>) permutation = [0, 2, 1, 3] 
    %transposed_52 = linalg.transpose ins(%arg13 : tensor<128x512xf16>) outs(%38 : tensor<512x128xf16>) permutation = [1, 0] 
    %133 = linalg.matmul ins(%collapsed_46, %transposed_52 : tensor<128x512xf16>, tensor<512x128xf16>) outs(%40 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %134 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%133 : tensor<128x128xf32>) outs(%42 : tensor<128x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<128x128xf16>
    %expanded_53 = tensor.expand_shape %134 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf16> into tensor<1x128x2x64xf16>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<1x128x2x64xf16>) outs(%44 : tensor<1x2x128x64xf16>) permutation = [0, 2, 1, 3] 
    %135 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_48, %expanded_17 : tensor<1x8x128x64xf16>, tensor<1x1x128x64xf16>) outs(%37 : tensor<1x8x128x64xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.mulf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x8x128x64xf16>
    %extracted_slice_55 = tensor.extract_slice %transposed_48[0, 0, 0, 0] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf16> to tensor<1x8x128x32xf16>
    %extracted_slice_56 = tensor.extract_slice %transposed_48[0, 0, 0, 32] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf16> to tensor<1x8x128x32xf16>
    %136 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_56 : tensor<1x8x128x32xf16>) outs(%48 : tensor<1x8x128x32xf16>) {
    ^bb0(%in: f16, %out: f16):
      %191 = arith.negf %in : f16
      linalg.yield %191 : f16
    } -> tensor<1x8x128x32xf16>
    %concat_57 = tensor.concat dim(3) %136, %extracted_slice_55 : (tensor<1x8x128x32xf16>, tensor<1x8x128x32xf16>) -> tensor<1x8x128x64xf16>
    %137 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_57, %expanded_18 : tensor<1x8x128x64xf16>, tensor<1x1x128x64xf16>) outs(%37 : tensor<1x8x128x64xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.mulf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x8x128x64xf16>
    %138 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %137 : tensor<1x8x128x64xf16>, tensor<1x8x128x64xf16>) outs(%37 : tensor<1x8x128x64xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.addf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x8x128x64xf16>
    %139 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_51, %expanded_17 : tensor<1x2x128x64xf16>, tensor<1x1x128x64xf16>) outs(%44 : tensor<1x2x128x64xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.mulf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x2x128x64xf16>
    %extracted_slice_58 = tensor.extract_slice %transposed_51[0, 0, 0, 0] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf16> to tensor<1x2x128x32xf16>
    %extracted_slice_59 = tensor.extract_slice %transposed_51[0, 0, 0, 32] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf16> to tensor<1x2x128x32xf16>
    %140 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_59 : tensor<1x2x128x32xf16>) outs(%53 : tensor<1x2x128x32xf16>) {
    ^bb0(%in: f16, %out: f16):
      %191 = arith.negf %in : f16
      linalg.yield %191 : f16
    } -> tensor<1x2x128x32xf16>
    %concat_60 = tensor.concat dim(3) %140, %extracted_slice_58 : (tensor<1x2x128x32xf16>, tensor<1x2x128x32xf16>) -> tensor<1x2x128x64xf16>
    %141 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_60, %expanded_18 : tensor<1x2x128x64xf16>, tensor<1x1x128x64xf16>) outs(%44 : tensor<1x2x128x64xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.mulf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x2x128x64xf16>
    %142 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %141 : tensor<1x2x128x64xf16>, tensor<1x2x128x64xf16>) outs(%44 : tensor<1x2x128x64xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.addf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x2x128x64xf16>
    %143 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%142 : tensor<1x2x128x64xf16>) outs(%57 : tensor<1x2x4x128x64xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<1x2x4x128x64xf16>
    %collapsed_61 = tensor.collapse_shape %143 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf16> into tensor<1x8x128x64xf16>
    %144 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<1x2x128x64xf16>) outs(%57 : tensor<1x2x4x128x64xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<1x2x4x128x64xf16>
    %transposed_62 = linalg.transpose ins(%collapsed_61 : tensor<1x8x128x64xf16>) outs(%60 : tensor<1x8x64x128xf16>) permutation = [0, 1, 3, 2] 
    %collapsed_63 = tensor.collapse_shape %138 [[0, 1], [2], [3]] : tensor<1x8x128x64xf16> into tensor<8x128x64xf16>
    %collapsed_64 = tensor.collapse_shape %transposed_62 [[0, 1], [2], [3]] : tensor<1x8x64x128xf16> into tensor<8x64x128xf16>
    %145 = linalg.batch_matmul ins(%collapsed_63, %collapsed_64 : tensor<8x128x64xf16>, tensor<8x64x128xf16>) outs(%62 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<8x128x128xf32>) outs(%64 : tensor<8x128x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<8x128x128xf16>
    %expanded_65 = tensor.expand_shape %146 [[0, 1], [2], [3]] output_shape [1, 8, 128, 128] : tensor<8x128x128xf16> into tensor<1x8x128x128xf16>
    %147 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<1x8x128x128xf16>) outs(%66 : tensor<1x8x128x128xf16>) {
    ^bb0(%in: f16, %out: f16):
      %191 = arith.mulf %in, %cst_6 : f16
      linalg.yield %191 : f16
    } -> tensor<1x8x128x128xf16>
    %148 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %7 : tensor<1x8x128x128xf16>, tensor<1x1x128x128xf16>) outs(%66 : tensor<1x8x128x128xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.addf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x8x128x128xf16>
    %149 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148 : tensor<1x8x128x128xf16>) outs(%69 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f16, %out: f32):
      %191 = arith.extf %in : f16 to f32
      linalg.yield %191 : f32
    } -> tensor<1x8x128x128xf32>
    %150:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%149 : tensor<1x8x128x128xf32>) outs(%74, %72 : tensor<1x8x128xf32>, tensor<1x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_82: i64):
      %191 = linalg.index 3 : index
      %192 = arith.index_cast %191 : index to i64
      %193 = arith.maximumf %in, %out : f32
      %194 = arith.cmpf ogt, %in, %out : f32
      %195 = arith.select %194, %192, %out_82 : i64
      linalg.yield %193, %195 : f32, i64
    } -> (tensor<1x8x128xf32>, tensor<1x8x128xi64>)
    %expanded_66 = tensor.expand_shape %150#0 [[0], [1], [2, 3]] output_shape [1, 8, 128, 1] : tensor<1x8x128xf32> into tensor<1x8x128x1xf32>
    %151 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %expanded_66 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%69 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %191 = arith.subf %in, %in_82 : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x128x128xf32>
    %152 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151 : tensor<1x8x128x128xf32>) outs(%69 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.exp %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x128x128xf32>
    %153 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%152 : tensor<1x8x128x128xf32>) outs(%79 : tensor<1x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x128x1xf32>
    %154 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %153 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%69 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %191 = arith.divf %in, %in_82 : f32
      linalg.yield %191 : f32
    } -> tensor<1x8x128x128xf32>
    %155 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154 : tensor<1x8x128x128xf32>) outs(%66 : tensor<1x8x128x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<1x8x128x128xf16>
    %collapsed_67 = tensor.collapse_shape %155 [[0, 1], [2], [3]] : tensor<1x8x128x128xf16> into tensor<8x128x128xf16>
    %collapsed_68 = tensor.collapse_shape %144 [[0, 1, 2], [3], [4]] : tensor<1x2x4x128x64xf16> into tensor<8x128x64xf16>
    %156 = linalg.batch_matmul ins(%collapsed_67, %collapsed_68 : tensor<8x128x128xf16>, tensor<8x128x64xf16>) outs(%84 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<8x128x64xf32>) outs(%86 : tensor<8x128x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<8x128x64xf16>
    %expanded_69 = tensor.expand_shape %157 [[0, 1], [2], [3]] output_shape [1, 8, 128, 64] : tensor<8x128x64xf16> into tensor<1x8x128x64xf16>
    %transposed_70 = linalg.transpose ins(%expanded_69 : tensor<1x8x128x64xf16>) outs(%88 : tensor<1x128x8x64xf16>) permutation = [0, 2, 1, 3] 
    %transposed_71 = linalg.transpose ins(%arg14 : tensor<512x512xf16>) outs(%31 : tensor<512x512xf16>) permutation = [1, 0] 
    %collapsed_72 = tensor.collapse_shape %transposed_70 [[0, 1], [2, 3]] : tensor<1x128x8x64xf16> into tensor<128x512xf16>
    %158 = linalg.matmul ins(%collapsed_72, %transposed_71 : tensor<128x512xf16>, tensor<512x512xf16>) outs(%33 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %159 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%158 : tensor<128x512xf32>) outs(%35 : tensor<128x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<128x512xf16>
    %expanded_73 = tensor.expand_shape %159 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf16> into tensor<1x128x512xf16>
    %160 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %expanded_73 : tensor<1x128x512xf16>, tensor<1x128x512xf16>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.addf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x128x512xf16>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<1x128x512xf16>) outs(%20 : tensor<1x128x512xf32>) {
    ^bb0(%in: f16, %out: f32):
      %191 = arith.extf %in : f16 to f32
      linalg.yield %191 : f32
    } -> tensor<1x128x512xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x128x512xf32>) outs(%20 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %191 : f32
    } -> tensor<1x128x512xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%162 : tensor<1x128x512xf32>) outs(%23 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_5 : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x1xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_4 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x128x1xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %166 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%20 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %191 = arith.mulf %in, %in_82 : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x512xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<1x128x512xf16>
    %169 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %168 : tensor<512xf16>, tensor<1x128x512xf16>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.mulf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x128x512xf16>
    %transposed_74 = linalg.transpose ins(%arg15 : tensor<1376x512xf16>) outs(%101 : tensor<512x1376xf16>) permutation = [1, 0] 
    %collapsed_75 = tensor.collapse_shape %169 [[0, 1], [2]] : tensor<1x128x512xf16> into tensor<128x512xf16>
    %170 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<128x512xf16>, tensor<512x1376xf16>) outs(%103 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %171 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%170 : tensor<128x1376xf32>) outs(%105 : tensor<128x1376xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<128x1376xf16>
    %expanded_76 = tensor.expand_shape %171 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf16> into tensor<1x128x1376xf16>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76 : tensor<1x128x1376xf16>) outs(%107 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f16, %out: f32):
      %191 = arith.extf %in : f16 to f32
      linalg.yield %191 : f32
    } -> tensor<1x128x1376xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x128x1376xf32>) outs(%107 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.negf %in : f32
      %192 = math.exp %191 : f32
      %193 = arith.addf %192, %cst_1 : f32
      %194 = arith.divf %cst_1, %193 : f32
      linalg.yield %194 : f32
    } -> tensor<1x128x1376xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %173 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%107 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %191 = arith.mulf %in, %in_82 : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x1376xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<1x128x1376xf32>) outs(%111 : tensor<1x128x1376xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<1x128x1376xf16>
    %transposed_77 = linalg.transpose ins(%arg16 : tensor<1376x512xf16>) outs(%101 : tensor<512x1376xf16>) permutation = [1, 0] 
    %176 = linalg.matmul ins(%collapsed_75, %transposed_77 : tensor<128x512xf16>, tensor<512x1376xf16>) outs(%103 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %177 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%176 : tensor<128x1376xf32>) outs(%105 : tensor<128x1376xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<128x1376xf16>
    %expanded_78 = tensor.expand_shape %177 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf16> into tensor<1x128x1376xf16>
    %178 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %expanded_78 : tensor<1x128x1376xf16>, tensor<1x128x1376xf16>) outs(%111 : tensor<1x128x1376xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.mulf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x128x1376xf16>
    %transposed_79 = linalg.transpose ins(%arg17 : tensor<512x1376xf16>) outs(%116 : tensor<1376x512xf16>) permutation = [1, 0] 
    %collapsed_80 = tensor.collapse_shape %178 [[0, 1], [2]] : tensor<1x128x1376xf16> into tensor<128x1376xf16>
    %179 = linalg.matmul ins(%collapsed_80, %transposed_79 : tensor<128x1376xf16>, tensor<1376x512xf16>) outs(%33 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %180 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%179 : tensor<128x512xf32>) outs(%35 : tensor<128x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<128x512xf16>
    %expanded_81 = tensor.expand_shape %180 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf16> into tensor<1x128x512xf16>
    %181 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %expanded_81 : tensor<1x128x512xf16>, tensor<1x128x512xf16>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.addf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x128x512xf16>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x128x512xf16>) outs(%20 : tensor<1x128x512xf32>) {
    ^bb0(%in: f16, %out: f32):
      %191 = arith.extf %in : f16 to f32
      linalg.yield %191 : f32
    } -> tensor<1x128x512xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x128x512xf32>) outs(%20 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %191 : f32
    } -> tensor<1x128x512xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%183 : tensor<1x128x512xf32>) outs(%23 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x1xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_5 : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_4 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<1x128x1xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x128x1xf32>) outs(%8 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x1xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %187 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%20 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %191 = arith.mulf %in, %in_82 : f32
      linalg.yield %191 : f32
    } -> tensor<1x128x512xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %191 = arith.truncf %in : f32 to f16
      linalg.yield %191 : f16
    } -> tensor<1x128x512xf16>
    %190 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %189 : tensor<512xf16>, tensor<1x128x512xf16>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f16, %in_82: f16, %out: f16):
      %191 = arith.mulf %in, %in_82 : f16
      linalg.yield %191 : f16
    } -> tensor<1x128x512xf16>
    return %190 : tensor<1x128x512xf16>
  }
}
