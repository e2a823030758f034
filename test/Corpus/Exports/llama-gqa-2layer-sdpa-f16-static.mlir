// llama-gqa-2layer-sdpa-f16-static: made by export_models.py; do not edit.
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
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x128xi64>, %arg1: tensor<32000x512xf16>, %arg2: tensor<512x512xf16>, %arg3: tensor<128x512xf16>, %arg4: tensor<128x512xf16>, %arg5: tensor<512x512xf16>, %arg6: tensor<1376x512xf16>, %arg7: tensor<1376x512xf16>, %arg8: tensor<512x1376xf16>, %arg9: tensor<512xf16>, %arg10: tensor<512xf16>, %arg11: tensor<512x512xf16>, %arg12: tensor<128x512xf16>, %arg13: tensor<128x512xf16>, %arg14: tensor<512x512xf16>, %arg15: tensor<1376x512xf16>, %arg16: tensor<1376x512xf16>, %arg17: tensor<512x1376xf16>, %arg18: tensor<512xf16>, %arg19: tensor<512xf16>, %arg20: tensor<512xf16>, %arg21: tensor<32xf16>, %arg22: tensor<32xf16>) -> tensor<1x128x512xf16> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32000 = arith.constant 32000 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x8x128x128xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f16>
    %cst_4 = arith.constant dense<0xFC00> : tensor<f16>
    %cst_5 = arith.constant 0.35355339059327379 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant 5.120000e+02 : f32
    %0 = tensor.empty() : tensor<1x128x512xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x128xi64>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: i64, %out: f16):
      %200 = arith.index_cast %in : i64 to index
      %201 = linalg.index 2 : index
      %202 = arith.cmpi slt, %200, %c32000 : index
      cf.assert %202, "index must be smaller than dim size"
      %203 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %203, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%200, %201] : tensor<32000x512xf16>
      linalg.yield %extracted : f16
    } -> tensor<1x128x512xf16>
    %2 = tensor.empty() : tensor<128xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %200 = linalg.index 0 : index
      %201 = arith.index_cast %200 : index to i64
      linalg.yield %201 : i64
    } -> tensor<128xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 128, 1] : tensor<128xi64> into tensor<1x1x128x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 128] : tensor<128xi64> into tensor<1x1x1x128xi64>
    %4 = tensor.empty() : tensor<1x1x128x128xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x128xi64>, tensor<1x1x128x1xi64>) outs(%4 : tensor<1x1x128x128xi1>) {
    ^bb0(%in: i64, %in_86: i64, %out: i1):
      %200 = arith.cmpi sle, %in, %in_86 : i64
      linalg.yield %200 : i1
    } -> tensor<1x1x128x128xi1>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 128, 1] : tensor<128xi64> into tensor<1x128x1xi64>
    %6 = tensor.empty() : tensor<1x128x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x128x1xi64>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %200 = arith.sitofp %in : i64 to f32
      linalg.yield %200 : f32
    } -> tensor<1x128x1xf32>
    %8 = tensor.empty() : tensor<32xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg21 : tensor<32xf16>) outs(%8 : tensor<32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %200 = arith.extf %in : f16 to f32
      linalg.yield %200 : f32
    } -> tensor<32xf32>
    %10 = tensor.empty() : tensor<1x128x32xf32>
    %11 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %9 : tensor<1x128x1xf32>, tensor<32xf32>) outs(%10 : tensor<1x128x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x32xf32>
    %concat = tensor.concat dim(2) %11, %11 : (tensor<1x128x32xf32>, tensor<1x128x32xf32>) -> tensor<1x128x64xf32>
    %12 = tensor.empty() : tensor<1x128x64xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x128x64xf32>) outs(%12 : tensor<1x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.cos %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x64xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x128x64xf32>) outs(%12 : tensor<1x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.sin %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x64xf32>
    %15 = tensor.empty() : tensor<1x128x64xf16>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x128x64xf32>) outs(%15 : tensor<1x128x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<1x128x64xf16>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x128x64xf32>) outs(%15 : tensor<1x128x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<1x128x64xf16>
    %18 = tensor.empty() : tensor<1x128x512xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x128x512xf16>) outs(%18 : tensor<1x128x512xf32>) {
    ^bb0(%in: f16, %out: f32):
      %200 = arith.extf %in : f16 to f32
      linalg.yield %200 : f32
    } -> tensor<1x128x512xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x128x512xf32>) outs(%18 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %200 : f32
    } -> tensor<1x128x512xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<1x128x512xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_8 : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.truncf %cst_7 : f64 to f32
      %201 = arith.addf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x128x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.rsqrt %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %25 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%18 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x512xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<1x128x512xf16>
    %28 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %27 : tensor<512xf16>, tensor<1x128x512xf16>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.mulf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x128x512xf16>
    %29 = tensor.empty() : tensor<512x512xf16>
    %transposed = linalg.transpose ins(%arg2 : tensor<512x512xf16>) outs(%29 : tensor<512x512xf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %28 [[0, 1], [2]] : tensor<1x128x512xf16> into tensor<128x512xf16>
    %30 = tensor.empty() : tensor<128x512xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %32 = linalg.matmul ins(%collapsed, %transposed : tensor<128x512xf16>, tensor<512x512xf16>) outs(%31 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %33 = tensor.empty() : tensor<128x512xf16>
    %34 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<128x512xf32>) outs(%33 : tensor<128x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<128x512xf16>
    %expanded_11 = tensor.expand_shape %34 [[0, 1], [2, 3]] output_shape [1, 128, 8, 64] : tensor<128x512xf16> into tensor<1x128x8x64xf16>
    %35 = tensor.empty() : tensor<1x8x128x64xf16>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<1x128x8x64xf16>) outs(%35 : tensor<1x8x128x64xf16>) permutation = [0, 2, 1, 3] 
    %36 = tensor.empty() : tensor<512x128xf16>
    %transposed_13 = linalg.transpose ins(%arg3 : tensor<128x512xf16>) outs(%36 : tensor<512x128xf16>) permutation = [1, 0] 
    %37 = tensor.empty() : tensor<128x128xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %39 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<128x512xf16>, tensor<512x128xf16>) outs(%38 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %40 = tensor.empty() : tensor<128x128xf16>
    %41 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<128x128xf32>) outs(%40 : tensor<128x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<128x128xf16>
    %expanded_14 = tensor.expand_shape %41 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf16> into tensor<1x128x2x64xf16>
    %42 = tensor.empty() : tensor<1x2x128x64xf16>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x128x2x64xf16>) outs(%42 : tensor<1x2x128x64xf16>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg4 : tensor<128x512xf16>) outs(%36 : tensor<512x128xf16>) permutation = [1, 0] 
    %43 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<128x512xf16>, tensor<512x128xf16>) outs(%38 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<128x128xf32>) outs(%40 : tensor<128x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<128x128xf16>
    %expanded_17 = tensor.expand_shape %44 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf16> into tensor<1x128x2x64xf16>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<1x128x2x64xf16>) outs(%42 : tensor<1x2x128x64xf16>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 128, 64] : tensor<1x128x64xf16> into tensor<1x1x128x64xf16>
    %expanded_20 = tensor.expand_shape %17 [[0], [1, 2], [3]] output_shape [1, 1, 128, 64] : tensor<1x128x64xf16> into tensor<1x1x128x64xf16>
    %45 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %expanded_19 : tensor<1x8x128x64xf16>, tensor<1x1x128x64xf16>) outs(%35 : tensor<1x8x128x64xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.mulf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x8x128x64xf16>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf16> to tensor<1x8x128x32xf16>
    %extracted_slice_21 = tensor.extract_slice %transposed_12[0, 0, 0, 32] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf16> to tensor<1x8x128x32xf16>
    %46 = tensor.empty() : tensor<1x8x128x32xf16>
    %47 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<1x8x128x32xf16>) outs(%46 : tensor<1x8x128x32xf16>) {
    ^bb0(%in: f16, %out: f16):
      %200 = arith.negf %in : f16
      linalg.yield %200 : f16
    } -> tensor<1x8x128x32xf16>
    %concat_22 = tensor.concat dim(3) %47, %extracted_slice : (tensor<1x8x128x32xf16>, tensor<1x8x128x32xf16>) -> tensor<1x8x128x64xf16>
    %48 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_22, %expanded_20 : tensor<1x8x128x64xf16>, tensor<1x1x128x64xf16>) outs(%35 : tensor<1x8x128x64xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.mulf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x8x128x64xf16>
    %49 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<1x8x128x64xf16>, tensor<1x8x128x64xf16>) outs(%35 : tensor<1x8x128x64xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.addf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x8x128x64xf16>
    %50 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_19 : tensor<1x2x128x64xf16>, tensor<1x1x128x64xf16>) outs(%42 : tensor<1x2x128x64xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.mulf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x2x128x64xf16>
    %extracted_slice_23 = tensor.extract_slice %transposed_15[0, 0, 0, 0] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf16> to tensor<1x2x128x32xf16>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 32] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf16> to tensor<1x2x128x32xf16>
    %51 = tensor.empty() : tensor<1x2x128x32xf16>
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<1x2x128x32xf16>) outs(%51 : tensor<1x2x128x32xf16>) {
    ^bb0(%in: f16, %out: f16):
      %200 = arith.negf %in : f16
      linalg.yield %200 : f16
    } -> tensor<1x2x128x32xf16>
    %concat_25 = tensor.concat dim(3) %52, %extracted_slice_23 : (tensor<1x2x128x32xf16>, tensor<1x2x128x32xf16>) -> tensor<1x2x128x64xf16>
    %53 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_20 : tensor<1x2x128x64xf16>, tensor<1x1x128x64xf16>) outs(%42 : tensor<1x2x128x64xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.mulf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x2x128x64xf16>
    %54 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %53 : tensor<1x2x128x64xf16>, tensor<1x2x128x64xf16>) outs(%42 : tensor<1x2x128x64xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.addf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x2x128x64xf16>
    %55 = tensor.empty() : tensor<1x2x4x128x64xf16>
    %56 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x2x128x64xf16>) outs(%55 : tensor<1x2x4x128x64xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<1x2x4x128x64xf16>
    %collapsed_26 = tensor.collapse_shape %56 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf16> into tensor<1x8x128x64xf16>
    %57 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<1x2x128x64xf16>) outs(%55 : tensor<1x2x4x128x64xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<1x2x4x128x64xf16>
    %collapsed_27 = tensor.collapse_shape %57 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf16> into tensor<1x8x128x64xf16>
    %58 = tensor.empty() : tensor<1x1x128x128xf16>
    %59 = linalg.generic {indexing_maps = [#map5, #map12, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_3, %cst_4 : tensor<1x1x128x128xi1>, tensor<f16>, tensor<f16>) outs(%58 : tensor<1x1x128x128xf16>) {
    ^bb0(%in: i1, %in_86: f16, %in_87: f16, %out: f16):
      %200 = arith.select %in, %in_86, %in_87 : f16
      linalg.yield %200 : f16
    } -> tensor<1x1x128x128xf16>
    %60 = tensor.empty() : tensor<1x8x128x64xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x8x128x64xf16>) outs(%60 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %200 = arith.extf %in : f16 to f32
      linalg.yield %200 : f32
    } -> tensor<1x8x128x64xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_26 : tensor<1x8x128x64xf16>) outs(%60 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %200 = arith.extf %in : f16 to f32
      linalg.yield %200 : f32
    } -> tensor<1x8x128x64xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_27 : tensor<1x8x128x64xf16>) outs(%60 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %200 = arith.extf %in : f16 to f32
      linalg.yield %200 : f32
    } -> tensor<1x8x128x64xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x8x128x64xf32>) outs(%60 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.truncf %cst_5 : f64 to f32
      %201 = arith.mulf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x8x128x64xf32>
    %65 = tensor.empty() : tensor<1x8x64x128xf32>
    %transposed_28 = linalg.transpose ins(%62 : tensor<1x8x128x64xf32>) outs(%65 : tensor<1x8x64x128xf32>) permutation = [0, 1, 3, 2] 
    %66 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<1x8x64x128xf32>) outs(%65 : tensor<1x8x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.truncf %cst_5 : f64 to f32
      %201 = arith.mulf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x8x64x128xf32>
    %collapsed_29 = tensor.collapse_shape %64 [[0, 1], [2], [3]] : tensor<1x8x128x64xf32> into tensor<8x128x64xf32>
    %collapsed_30 = tensor.collapse_shape %66 [[0, 1], [2], [3]] : tensor<1x8x64x128xf32> into tensor<8x64x128xf32>
    %67 = tensor.empty() : tensor<8x128x128xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %69 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x128x64xf32>, tensor<8x64x128xf32>) outs(%68 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %expanded_31 = tensor.expand_shape %69 [[0, 1], [2], [3]] output_shape [1, 8, 128, 128] : tensor<8x128x128xf32> into tensor<1x8x128x128xf32>
    %70 = tensor.empty() : tensor<1x8x128x128xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %59 : tensor<1x8x128x128xf32>, tensor<1x1x128x128xf16>) outs(%70 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_86: f16, %out: f32):
      %200 = arith.extf %in_86 : f16 to f32
      %201 = arith.addf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x8x128x128xf32>
    %72 = tensor.empty() : tensor<1x8x128xi64>
    %73 = linalg.fill ins(%c0_i64 : i64) outs(%72 : tensor<1x8x128xi64>) -> tensor<1x8x128xi64>
    %74 = tensor.empty() : tensor<1x8x128xf32>
    %75 = linalg.fill ins(%cst_0 : f32) outs(%74 : tensor<1x8x128xf32>) -> tensor<1x8x128xf32>
    %76:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<1x8x128x128xf32>) outs(%75, %73 : tensor<1x8x128xf32>, tensor<1x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_86: i64):
      %200 = linalg.index 3 : index
      %201 = arith.index_cast %200 : index to i64
      %202 = arith.maximumf %in, %out : f32
      %203 = arith.cmpf ogt, %in, %out : f32
      %204 = arith.select %203, %201, %out_86 : i64
      linalg.yield %202, %204 : f32, i64
    } -> (tensor<1x8x128xf32>, tensor<1x8x128xi64>)
    %expanded_32 = tensor.expand_shape %76#0 [[0], [1], [2, 3]] output_shape [1, 8, 128, 1] : tensor<1x8x128xf32> into tensor<1x8x128x1xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %expanded_32 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%70 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.subf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x128x128xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<1x8x128x128xf32>) outs(%70 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.exp %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x128x128xf32>
    %79 = tensor.empty() : tensor<1x8x128x1xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<1x8x128x1xf32>) -> tensor<1x8x128x1xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<1x8x128x128xf32>) outs(%80 : tensor<1x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x128x1xf32>
    %82 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %81 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%70 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.divf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x128x128xf32>
    %83 = tensor.empty() : tensor<1x8x128x128xi1>
    %84 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<1x8x128x128xf32>) outs(%83 : tensor<1x8x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %200 = arith.extf %in : f32 to f64
      %201 = arith.cmpf oeq, %200, %cst_6 : f64
      linalg.yield %201 : i1
    } -> tensor<1x8x128x128xi1>
    %85 = tensor.empty() : tensor<1x8x128x1xi1>
    %86 = linalg.fill ins(%true : i1) outs(%85 : tensor<1x8x128x1xi1>) -> tensor<1x8x128x1xi1>
    %87 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<1x8x128x128xi1>) outs(%86 : tensor<1x8x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %200 = arith.andi %in, %out : i1
      linalg.yield %200 : i1
    } -> tensor<1x8x128x1xi1>
    %88 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %cst_2, %82 : tensor<1x8x128x1xi1>, tensor<1x8x128x128xf32>, tensor<1x8x128x128xf32>) outs(%70 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: i1, %in_86: f32, %in_87: f32, %out: f32):
      %200 = arith.select %in, %in_86, %in_87 : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x128x128xf32>
    %collapsed_33 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<1x8x128x128xf32> into tensor<8x128x128xf32>
    %collapsed_34 = tensor.collapse_shape %63 [[0, 1], [2], [3]] : tensor<1x8x128x64xf32> into tensor<8x128x64xf32>
    %89 = tensor.empty() : tensor<8x128x64xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %91 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<8x128x128xf32>, tensor<8x128x64xf32>) outs(%90 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %expanded_35 = tensor.expand_shape %91 [[0, 1], [2], [3]] output_shape [1, 8, 128, 64] : tensor<8x128x64xf32> into tensor<1x8x128x64xf32>
    %92 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<1x8x128x64xf32>) outs(%35 : tensor<1x8x128x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<1x8x128x64xf16>
    %93 = tensor.empty() : tensor<1x128x8x64xf16>
    %transposed_36 = linalg.transpose ins(%92 : tensor<1x8x128x64xf16>) outs(%93 : tensor<1x128x8x64xf16>) permutation = [0, 2, 1, 3] 
    %transposed_37 = linalg.transpose ins(%arg5 : tensor<512x512xf16>) outs(%29 : tensor<512x512xf16>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<1x128x8x64xf16> into tensor<128x512xf16>
    %94 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<128x512xf16>, tensor<512x512xf16>) outs(%31 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %95 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%94 : tensor<128x512xf32>) outs(%33 : tensor<128x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<128x512xf16>
    %expanded_39 = tensor.expand_shape %95 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf16> into tensor<1x128x512xf16>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_39 : tensor<1x128x512xf16>, tensor<1x128x512xf16>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.addf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x128x512xf16>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x128x512xf16>) outs(%18 : tensor<1x128x512xf32>) {
    ^bb0(%in: f16, %out: f32):
      %200 = arith.extf %in : f16 to f32
      linalg.yield %200 : f32
    } -> tensor<1x128x512xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x128x512xf32>) outs(%18 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %200 : f32
    } -> tensor<1x128x512xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<1x128x512xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_8 : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.truncf %cst_7 : f64 to f32
      %201 = arith.addf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x128x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.rsqrt %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %102 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%18 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x512xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<1x128x512xf16>
    %105 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %104 : tensor<512xf16>, tensor<1x128x512xf16>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.mulf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x128x512xf16>
    %106 = tensor.empty() : tensor<512x1376xf16>
    %transposed_40 = linalg.transpose ins(%arg6 : tensor<1376x512xf16>) outs(%106 : tensor<512x1376xf16>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %105 [[0, 1], [2]] : tensor<1x128x512xf16> into tensor<128x512xf16>
    %107 = tensor.empty() : tensor<128x1376xf32>
    %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %109 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<128x512xf16>, tensor<512x1376xf16>) outs(%108 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %110 = tensor.empty() : tensor<128x1376xf16>
    %111 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%109 : tensor<128x1376xf32>) outs(%110 : tensor<128x1376xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<128x1376xf16>
    %expanded_42 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf16> into tensor<1x128x1376xf16>
    %112 = tensor.empty() : tensor<1x128x1376xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<1x128x1376xf16>) outs(%112 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f16, %out: f32):
      %200 = arith.extf %in : f16 to f32
      linalg.yield %200 : f32
    } -> tensor<1x128x1376xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x128x1376xf32>) outs(%112 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.negf %in : f32
      %201 = math.exp %200 : f32
      %202 = arith.addf %201, %cst_1 : f32
      %203 = arith.divf %cst_1, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<1x128x1376xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %114 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%112 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x1376xf32>
    %116 = tensor.empty() : tensor<1x128x1376xf16>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x128x1376xf32>) outs(%116 : tensor<1x128x1376xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<1x128x1376xf16>
    %transposed_43 = linalg.transpose ins(%arg7 : tensor<1376x512xf16>) outs(%106 : tensor<512x1376xf16>) permutation = [1, 0] 
    %118 = linalg.matmul ins(%collapsed_41, %transposed_43 : tensor<128x512xf16>, tensor<512x1376xf16>) outs(%108 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %119 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%118 : tensor<128x1376xf32>) outs(%110 : tensor<128x1376xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<128x1376xf16>
    %expanded_44 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf16> into tensor<1x128x1376xf16>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %expanded_44 : tensor<1x128x1376xf16>, tensor<1x128x1376xf16>) outs(%116 : tensor<1x128x1376xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.mulf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x128x1376xf16>
    %121 = tensor.empty() : tensor<1376x512xf16>
    %transposed_45 = linalg.transpose ins(%arg8 : tensor<512x1376xf16>) outs(%121 : tensor<1376x512xf16>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %120 [[0, 1], [2]] : tensor<1x128x1376xf16> into tensor<128x1376xf16>
    %122 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<128x1376xf16>, tensor<1376x512xf16>) outs(%31 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %123 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%122 : tensor<128x512xf32>) outs(%33 : tensor<128x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<128x512xf16>
    %expanded_47 = tensor.expand_shape %123 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf16> into tensor<1x128x512xf16>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %expanded_47 : tensor<1x128x512xf16>, tensor<1x128x512xf16>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.addf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x128x512xf16>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x128x512xf16>) outs(%18 : tensor<1x128x512xf32>) {
    ^bb0(%in: f16, %out: f32):
      %200 = arith.extf %in : f16 to f32
      linalg.yield %200 : f32
    } -> tensor<1x128x512xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x128x512xf32>) outs(%18 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %200 : f32
    } -> tensor<1x128x512xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<1x128x512xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_8 : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.truncf %cst_7 : f64 to f32
      %201 = arith.addf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x128x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.rsqrt %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %130 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%18 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x512xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<1x128x512xf16>
    %133 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %132 : tensor<512xf16>, tensor<1x128x512xf16>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.mulf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x128x512xf16>
    %transposed_48 = linalg.transpose ins(%arg11 : tensor<512x512xf16>) outs(%29 : tensor<512x512xf16>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %133 [[0, 1], [2]] : tensor<1x128x512xf16> into tensor<128x512xf16>
    %134 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<128x512xf16>, tensor<512x512xf16>) outs(%31 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %135 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%134 : tensor<128x512xf32>) outs(%33 : tensor<128x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<128x512xf16>
    %expanded_50 = tensor.expand_shape %135 [[0, 1], [2, 3]] output_shape [1, 128, 8, 64] : tensor<128x512xf16> into tensor<1x128x8x64xf16>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<1x128x8x64xf16>) outs(%35 : tensor<1x8x128x64xf16>) permutation = [0, 2, 1, 3] 
    %transposed_52 = linalg.transpose ins(%arg12 : tensor<128x512xf16>) outs(%36 : tensor<512x128xf16>) permutation = [1, 0] 
    %136 = linalg.matmul ins(%collapsed_49, %transposed_52 : tensor<128x512xf16>, tensor<512x128xf16>) outs(%38 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %137 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%136 : tensor<128x128xf32>) outs(%40 : tensor<128x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<128x128xf16>
    %expanded_53 = tensor.expand_shape %137 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf16> into tensor<1x128x2x64xf16>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<1x128x2x64xf16>) outs(%42 : tensor<1x2x128x64xf16>) permutation = [0, 2, 1, 3] 
    %transposed_55 = linalg.transpose ins(%arg13 : tensor<128x512xf16>) outs(%36 : tensor<512x128xf16>) permutation = [1, 0] 
    %138 = linalg.matmul ins(%collapsed_49, %transposed_55 : tensor<128x512xf16>, tensor<512x128xf16>) outs(%38 : tensor<128x128xf32>) -> tensor<128x128xf32>
    %139 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%138 : tensor<128x128xf32>) outs(%40 : tensor<128x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<128x128xf16>
    %expanded_56 = tensor.expand_shape %139 [[0, 1], [2, 3]] output_shape [1, 128, 2, 64] : tensor<128x128xf16> into tensor<1x128x2x64xf16>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<1x128x2x64xf16>) outs(%42 : tensor<1x2x128x64xf16>) permutation = [0, 2, 1, 3] 
    %140 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_51, %expanded_19 : tensor<1x8x128x64xf16>, tensor<1x1x128x64xf16>) outs(%35 : tensor<1x8x128x64xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.mulf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x8x128x64xf16>
    %extracted_slice_58 = tensor.extract_slice %transposed_51[0, 0, 0, 0] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf16> to tensor<1x8x128x32xf16>
    %extracted_slice_59 = tensor.extract_slice %transposed_51[0, 0, 0, 32] [1, 8, 128, 32] [1, 1, 1, 1] : tensor<1x8x128x64xf16> to tensor<1x8x128x32xf16>
    %141 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_59 : tensor<1x8x128x32xf16>) outs(%46 : tensor<1x8x128x32xf16>) {
    ^bb0(%in: f16, %out: f16):
      %200 = arith.negf %in : f16
      linalg.yield %200 : f16
    } -> tensor<1x8x128x32xf16>
    %concat_60 = tensor.concat dim(3) %141, %extracted_slice_58 : (tensor<1x8x128x32xf16>, tensor<1x8x128x32xf16>) -> tensor<1x8x128x64xf16>
    %142 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_60, %expanded_20 : tensor<1x8x128x64xf16>, tensor<1x1x128x64xf16>) outs(%35 : tensor<1x8x128x64xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.mulf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x8x128x64xf16>
    %143 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %142 : tensor<1x8x128x64xf16>, tensor<1x8x128x64xf16>) outs(%35 : tensor<1x8x128x64xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.addf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x8x128x64xf16>
    %144 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_54, %expanded_19 : tensor<1x2x128x64xf16>, tensor<1x1x128x64xf16>) outs(%42 : tensor<1x2x128x64xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.mulf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x2x128x64xf16>
    %extracted_slice_61 = tensor.extract_slice %transposed_54[0, 0, 0, 0] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf16> to tensor<1x2x128x32xf16>
    %extracted_slice_62 = tensor.extract_slice %transposed_54[0, 0, 0, 32] [1, 2, 128, 32] [1, 1, 1, 1] : tensor<1x2x128x64xf16> to tensor<1x2x128x32xf16>
    %145 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_62 : tensor<1x2x128x32xf16>) outs(%51 : tensor<1x2x128x32xf16>) {
    ^bb0(%in: f16, %out: f16):
      %200 = arith.negf %in : f16
      linalg.yield %200 : f16
    } -> tensor<1x2x128x32xf16>
    %concat_63 = tensor.concat dim(3) %145, %extracted_slice_61 : (tensor<1x2x128x32xf16>, tensor<1x2x128x32xf16>) -> tensor<1x2x128x64xf16>
    %146 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_63, %expanded_20 : tensor<1x2x128x64xf16>, tensor<1x1x128x64xf16>) outs(%42 : tensor<1x2x128x64xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.mulf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x2x128x64xf16>
    %147 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144, %146 : tensor<1x2x128x64xf16>, tensor<1x2x128x64xf16>) outs(%42 : tensor<1x2x128x64xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.addf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x2x128x64xf16>
    %148 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%147 : tensor<1x2x128x64xf16>) outs(%55 : tensor<1x2x4x128x64xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<1x2x4x128x64xf16>
    %collapsed_64 = tensor.collapse_shape %148 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf16> into tensor<1x8x128x64xf16>
    %149 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<1x2x128x64xf16>) outs(%55 : tensor<1x2x4x128x64xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<1x2x4x128x64xf16>
    %collapsed_65 = tensor.collapse_shape %149 [[0], [1, 2], [3], [4]] : tensor<1x2x4x128x64xf16> into tensor<1x8x128x64xf16>
    %150 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143 : tensor<1x8x128x64xf16>) outs(%60 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %200 = arith.extf %in : f16 to f32
      linalg.yield %200 : f32
    } -> tensor<1x8x128x64xf32>
    %151 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_64 : tensor<1x8x128x64xf16>) outs(%60 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %200 = arith.extf %in : f16 to f32
      linalg.yield %200 : f32
    } -> tensor<1x8x128x64xf32>
    %152 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_65 : tensor<1x8x128x64xf16>) outs(%60 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f16, %out: f32):
      %200 = arith.extf %in : f16 to f32
      linalg.yield %200 : f32
    } -> tensor<1x8x128x64xf32>
    %153 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150 : tensor<1x8x128x64xf32>) outs(%60 : tensor<1x8x128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.truncf %cst_5 : f64 to f32
      %201 = arith.mulf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x8x128x64xf32>
    %transposed_66 = linalg.transpose ins(%151 : tensor<1x8x128x64xf32>) outs(%65 : tensor<1x8x64x128xf32>) permutation = [0, 1, 3, 2] 
    %154 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_66 : tensor<1x8x64x128xf32>) outs(%65 : tensor<1x8x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.truncf %cst_5 : f64 to f32
      %201 = arith.mulf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x8x64x128xf32>
    %collapsed_67 = tensor.collapse_shape %153 [[0, 1], [2], [3]] : tensor<1x8x128x64xf32> into tensor<8x128x64xf32>
    %collapsed_68 = tensor.collapse_shape %154 [[0, 1], [2], [3]] : tensor<1x8x64x128xf32> into tensor<8x64x128xf32>
    %155 = linalg.batch_matmul ins(%collapsed_67, %collapsed_68 : tensor<8x128x64xf32>, tensor<8x64x128xf32>) outs(%68 : tensor<8x128x128xf32>) -> tensor<8x128x128xf32>
    %expanded_69 = tensor.expand_shape %155 [[0, 1], [2], [3]] output_shape [1, 8, 128, 128] : tensor<8x128x128xf32> into tensor<1x8x128x128xf32>
    %156 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_69, %59 : tensor<1x8x128x128xf32>, tensor<1x1x128x128xf16>) outs(%70 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_86: f16, %out: f32):
      %200 = arith.extf %in_86 : f16 to f32
      %201 = arith.addf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x8x128x128xf32>
    %157:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%156 : tensor<1x8x128x128xf32>) outs(%75, %73 : tensor<1x8x128xf32>, tensor<1x8x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_86: i64):
      %200 = linalg.index 3 : index
      %201 = arith.index_cast %200 : index to i64
      %202 = arith.maximumf %in, %out : f32
      %203 = arith.cmpf ogt, %in, %out : f32
      %204 = arith.select %203, %201, %out_86 : i64
      linalg.yield %202, %204 : f32, i64
    } -> (tensor<1x8x128xf32>, tensor<1x8x128xi64>)
    %expanded_70 = tensor.expand_shape %157#0 [[0], [1], [2, 3]] output_shape [1, 8, 128, 1] : tensor<1x8x128xf32> into tensor<1x8x128x1xf32>
    %158 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %expanded_70 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%70 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.subf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x128x128xf32>
    %159 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158 : tensor<1x8x128x128xf32>) outs(%70 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.exp %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x128x128xf32>
    %160 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%159 : tensor<1x8x128x128xf32>) outs(%80 : tensor<1x8x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x128x1xf32>
    %161 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159, %160 : tensor<1x8x128x128xf32>, tensor<1x8x128x1xf32>) outs(%70 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.divf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x128x128xf32>
    %162 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156 : tensor<1x8x128x128xf32>) outs(%83 : tensor<1x8x128x128xi1>) {
    ^bb0(%in: f32, %out: i1):
      %200 = arith.extf %in : f32 to f64
      %201 = arith.cmpf oeq, %200, %cst_6 : f64
      linalg.yield %201 : i1
    } -> tensor<1x8x128x128xi1>
    %163 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%162 : tensor<1x8x128x128xi1>) outs(%86 : tensor<1x8x128x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %200 = arith.andi %in, %out : i1
      linalg.yield %200 : i1
    } -> tensor<1x8x128x1xi1>
    %164 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163, %cst_2, %161 : tensor<1x8x128x1xi1>, tensor<1x8x128x128xf32>, tensor<1x8x128x128xf32>) outs(%70 : tensor<1x8x128x128xf32>) {
    ^bb0(%in: i1, %in_86: f32, %in_87: f32, %out: f32):
      %200 = arith.select %in, %in_86, %in_87 : f32
      linalg.yield %200 : f32
    } -> tensor<1x8x128x128xf32>
    %collapsed_71 = tensor.collapse_shape %164 [[0, 1], [2], [3]] : tensor<1x8x128x128xf32> into tensor<8x128x128xf32>
    %collapsed_72 = tensor.collapse_shape %152 [[0, 1], [2], [3]] : tensor<1x8x128x64xf32> into tensor<8x128x64xf32>
    %165 = linalg.batch_matmul ins(%collapsed_71, %collapsed_72 : tensor<8x128x128xf32>, tensor<8x128x64xf32>) outs(%90 : tensor<8x128x64xf32>) -> tensor<8x128x64xf32>
    %expanded_73 = tensor.expand_shape %165 [[0, 1], [2], [3]] output_shape [1, 8, 128, 64] : tensor<8x128x64xf32> into tensor<1x8x128x64xf32>
    %166 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_73 : tensor<1x8x128x64xf32>) outs(%35 : tensor<1x8x128x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<1x8x128x64xf16>
    %transposed_74 = linalg.transpose ins(%166 : tensor<1x8x128x64xf16>) outs(%93 : tensor<1x128x8x64xf16>) permutation = [0, 2, 1, 3] 
    %transposed_75 = linalg.transpose ins(%arg14 : tensor<512x512xf16>) outs(%29 : tensor<512x512xf16>) permutation = [1, 0] 
    %collapsed_76 = tensor.collapse_shape %transposed_74 [[0, 1], [2, 3]] : tensor<1x128x8x64xf16> into tensor<128x512xf16>
    %167 = linalg.matmul ins(%collapsed_76, %transposed_75 : tensor<128x512xf16>, tensor<512x512xf16>) outs(%31 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %168 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%167 : tensor<128x512xf32>) outs(%33 : tensor<128x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<128x512xf16>
    %expanded_77 = tensor.expand_shape %168 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf16> into tensor<1x128x512xf16>
    %169 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %expanded_77 : tensor<1x128x512xf16>, tensor<1x128x512xf16>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.addf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x128x512xf16>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x128x512xf16>) outs(%18 : tensor<1x128x512xf32>) {
    ^bb0(%in: f16, %out: f32):
      %200 = arith.extf %in : f16 to f32
      linalg.yield %200 : f32
    } -> tensor<1x128x512xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x128x512xf32>) outs(%18 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %200 : f32
    } -> tensor<1x128x512xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<1x128x512xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_8 : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.truncf %cst_7 : f64 to f32
      %201 = arith.addf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x128x1xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.rsqrt %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x1xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %175 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%18 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x512xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<1x128x512xf16>
    %178 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %177 : tensor<512xf16>, tensor<1x128x512xf16>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.mulf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x128x512xf16>
    %transposed_78 = linalg.transpose ins(%arg15 : tensor<1376x512xf16>) outs(%106 : tensor<512x1376xf16>) permutation = [1, 0] 
    %collapsed_79 = tensor.collapse_shape %178 [[0, 1], [2]] : tensor<1x128x512xf16> into tensor<128x512xf16>
    %179 = linalg.matmul ins(%collapsed_79, %transposed_78 : tensor<128x512xf16>, tensor<512x1376xf16>) outs(%108 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %180 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%179 : tensor<128x1376xf32>) outs(%110 : tensor<128x1376xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<128x1376xf16>
    %expanded_80 = tensor.expand_shape %180 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf16> into tensor<1x128x1376xf16>
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_80 : tensor<1x128x1376xf16>) outs(%112 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f16, %out: f32):
      %200 = arith.extf %in : f16 to f32
      linalg.yield %200 : f32
    } -> tensor<1x128x1376xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x128x1376xf32>) outs(%112 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.negf %in : f32
      %201 = math.exp %200 : f32
      %202 = arith.addf %201, %cst_1 : f32
      %203 = arith.divf %cst_1, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<1x128x1376xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %182 : tensor<1x128x1376xf32>, tensor<1x128x1376xf32>) outs(%112 : tensor<1x128x1376xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x1376xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x128x1376xf32>) outs(%116 : tensor<1x128x1376xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<1x128x1376xf16>
    %transposed_81 = linalg.transpose ins(%arg16 : tensor<1376x512xf16>) outs(%106 : tensor<512x1376xf16>) permutation = [1, 0] 
    %185 = linalg.matmul ins(%collapsed_79, %transposed_81 : tensor<128x512xf16>, tensor<512x1376xf16>) outs(%108 : tensor<128x1376xf32>) -> tensor<128x1376xf32>
    %186 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%185 : tensor<128x1376xf32>) outs(%110 : tensor<128x1376xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<128x1376xf16>
    %expanded_82 = tensor.expand_shape %186 [[0, 1], [2]] output_shape [1, 128, 1376] : tensor<128x1376xf16> into tensor<1x128x1376xf16>
    %187 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %expanded_82 : tensor<1x128x1376xf16>, tensor<1x128x1376xf16>) outs(%116 : tensor<1x128x1376xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.mulf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x128x1376xf16>
    %transposed_83 = linalg.transpose ins(%arg17 : tensor<512x1376xf16>) outs(%121 : tensor<1376x512xf16>) permutation = [1, 0] 
    %collapsed_84 = tensor.collapse_shape %187 [[0, 1], [2]] : tensor<1x128x1376xf16> into tensor<128x1376xf16>
    %188 = linalg.matmul ins(%collapsed_84, %transposed_83 : tensor<128x1376xf16>, tensor<1376x512xf16>) outs(%31 : tensor<128x512xf32>) -> tensor<128x512xf32>
    %189 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%188 : tensor<128x512xf32>) outs(%33 : tensor<128x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<128x512xf16>
    %expanded_85 = tensor.expand_shape %189 [[0, 1], [2]] output_shape [1, 128, 512] : tensor<128x512xf16> into tensor<1x128x512xf16>
    %190 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %expanded_85 : tensor<1x128x512xf16>, tensor<1x128x512xf16>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.addf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x128x512xf16>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<1x128x512xf16>) outs(%18 : tensor<1x128x512xf32>) {
    ^bb0(%in: f16, %out: f32):
      %200 = arith.extf %in : f16 to f32
      linalg.yield %200 : f32
    } -> tensor<1x128x512xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<1x128x512xf32>) outs(%18 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %200 : f32
    } -> tensor<1x128x512xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%192 : tensor<1x128x512xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x1xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_8 : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x1xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.truncf %cst_7 : f64 to f32
      %201 = arith.addf %in, %200 : f32
      linalg.yield %201 : f32
    } -> tensor<1x128x1xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<1x128x1xf32>) outs(%6 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.rsqrt %in : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x1xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %196 : tensor<1x128x512xf32>, tensor<1x128x1xf32>) outs(%18 : tensor<1x128x512xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<1x128x512xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<1x128x512xf32>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f32, %out: f16):
      %200 = arith.truncf %in : f32 to f16
      linalg.yield %200 : f16
    } -> tensor<1x128x512xf16>
    %199 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %198 : tensor<512xf16>, tensor<1x128x512xf16>) outs(%0 : tensor<1x128x512xf16>) {
    ^bb0(%in: f16, %in_86: f16, %out: f16):
      %200 = arith.mulf %in, %in_86 : f16
      linalg.yield %200 : f16
    } -> tensor<1x128x512xf16>
    return %199 : tensor<1x128x512xf16>
  }
}
