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
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<?x?xi64>, %arg1: tensor<32000x512xf32>, %arg2: tensor<512x512xf32>, %arg3: tensor<128x512xf32>, %arg4: tensor<128x512xf32>, %arg5: tensor<512x512xf32>, %arg6: tensor<1376x512xf32>, %arg7: tensor<1376x512xf32>, %arg8: tensor<512x1376xf32>, %arg9: tensor<512xf32>, %arg10: tensor<512xf32>, %arg11: tensor<512x512xf32>, %arg12: tensor<128x512xf32>, %arg13: tensor<128x512xf32>, %arg14: tensor<512x512xf32>, %arg15: tensor<1376x512xf32>, %arg16: tensor<1376x512xf32>, %arg17: tensor<512x1376xf32>, %arg18: tensor<512xf32>, %arg19: tensor<512xf32>, %arg20: tensor<512xf32>, %arg21: tensor<32xf32>, %arg22: tensor<32xf32>) -> tensor<?x?x512xf32> {
    %c512_i64 = arith.constant 512 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c32000 = arith.constant 32000 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c64_i64 = arith.constant 64 : i64
    %c8_i64 = arith.constant 8 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %c1376_i64 = arith.constant 1376 : i64
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0.35355339059327379 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant 5.120000e+02 : f32
    %c128_i64 = arith.constant 128 : i64
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_8 = tensor.dim %arg0, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_8 : index to i64
    %2 = tensor.empty(%dim, %dim_8) : tensor<?x?x512xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?xi64>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: i64, %out: f32):
      %188 = arith.index_cast %in : i64 to index
      %189 = linalg.index 2 : index
      %190 = arith.cmpi slt, %188, %c32000 : index
      cf.assert %190, "index must be smaller than dim size"
      %191 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %191, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%188, %189] : tensor<32000x512xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x512xf32>
    %4 = tensor.empty(%dim_8) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %188 = linalg.index 0 : index
      %189 = arith.index_cast %188 : index to i64
      linalg.yield %189 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim_8, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_9 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_8] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %6 = tensor.empty(%dim_8, %dim_8) : tensor<1x1x?x?xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%6 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_118: i64, %out: i1):
      %188 = arith.cmpi sle, %in, %in_118 : i64
      linalg.yield %188 : i1
    } -> tensor<1x1x?x?xi1>
    %8 = arith.cmpi slt, %0, %c0_i64 : i64
    %9 = arith.select %8, %c1, %dim : index
    %10 = tensor.empty(%9, %dim_8, %dim_8) : tensor<?x1x?x?xi1>
    %collapsed = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<1x1x?x?xi1> into tensor<1x?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x?x?xi1>) outs(%10 : tensor<?x1x?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x1x?x?xi1>
    %expanded_10 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim_8, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %12 = tensor.empty(%dim_8) : tensor<1x?x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x?x1xi64>) outs(%12 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %188 = arith.sitofp %in : i64 to f32
      linalg.yield %188 : f32
    } -> tensor<1x?x1xf32>
    %14 = tensor.empty(%dim_8) : tensor<1x?x32xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %arg21 : tensor<1x?x1xf32>, tensor<32xf32>) outs(%14 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x32xf32>
    %concat = tensor.concat dim(2) %15, %15 : (tensor<1x?x32xf32>, tensor<1x?x32xf32>) -> tensor<1x?x64xf32>
    %dim_11 = tensor.dim %15, %c1 : tensor<1x?x32xf32>
    %16 = tensor.empty(%dim_11) : tensor<1x?x64xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x64xf32>) outs(%16 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.cos %in : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x64xf32>) outs(%16 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.sin %in : f32
      linalg.yield %188 : f32
    } -> tensor<1x?x64xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %188 : f32
    } -> tensor<?x?x512xf32>
    %20 = tensor.empty(%dim, %dim_8) : tensor<?x?x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<?x?x512xf32>) outs(%21 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<?x?x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<?x?x1xf32>) outs(%20 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_7 : f32
      linalg.yield %188 : f32
    } -> tensor<?x?x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<?x?x1xf32>) outs(%20 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_6 : f64 to f32
      %189 = arith.addf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<?x?x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<?x?x1xf32>) outs(%20 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.rsqrt %in : f32
      linalg.yield %188 : f32
    } -> tensor<?x?x1xf32>
    %26 = tensor.empty(%dim) : tensor<?x1x512xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %25 : tensor<?x?x512xf32>, tensor<?x?x1xf32>) outs(%26 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x1x512xf32>
    %28 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %27 : tensor<512xf32>, tensor<?x1x512xf32>) outs(%26 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x1x512xf32>
    %29 = tensor.empty() : tensor<512x512xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<512x512xf32>) outs(%29 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_12 = tensor.collapse_shape %28 [[0], [1, 2]] : tensor<?x1x512xf32> into tensor<?x512xf32>
    %30 = tensor.empty(%dim) : tensor<?x512xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %32 = linalg.matmul ins(%collapsed_12, %transposed : tensor<?x512xf32>, tensor<512x512xf32>) outs(%31 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %33 = arith.muli %0, %1 : i64
    %34 = arith.muli %33, %c64_i64 : i64
    %35 = arith.muli %33, %c512_i64 : i64
    %36 = arith.divui %35, %34 : i64
    %from_elements = tensor.from_elements %0, %1, %36, %c64_i64 : tensor<4xi64>
    %reshape = tensor.reshape %32(%from_elements) : (tensor<?x512xf32>, tensor<4xi64>) -> tensor<?x?x8x64xf32>
    %37 = tensor.empty(%dim, %dim_8) : tensor<?x8x?x64xf32>
    %transposed_13 = linalg.transpose ins(%reshape : tensor<?x?x8x64xf32>) outs(%37 : tensor<?x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %38 = tensor.empty() : tensor<512x128xf32>
    %transposed_14 = linalg.transpose ins(%arg3 : tensor<128x512xf32>) outs(%38 : tensor<512x128xf32>) permutation = [1, 0] 
    %39 = tensor.empty(%dim) : tensor<?x128xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %41 = linalg.matmul ins(%collapsed_12, %transposed_14 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%40 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %42 = arith.muli %33, %c128_i64 : i64
    %43 = arith.divui %42, %34 : i64
    %from_elements_15 = tensor.from_elements %0, %1, %43, %c64_i64 : tensor<4xi64>
    %reshape_16 = tensor.reshape %41(%from_elements_15) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %44 = tensor.empty(%dim, %dim_8) : tensor<?x2x?x64xf32>
    %transposed_17 = linalg.transpose ins(%reshape_16 : tensor<?x?x2x64xf32>) outs(%44 : tensor<?x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg4 : tensor<128x512xf32>) outs(%38 : tensor<512x128xf32>) permutation = [1, 0] 
    %45 = linalg.matmul ins(%collapsed_12, %transposed_18 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%40 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %reshape_19 = tensor.reshape %45(%from_elements_15) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %transposed_20 = linalg.transpose ins(%reshape_19 : tensor<?x?x2x64xf32>) outs(%44 : tensor<?x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %17 [[0], [1, 2], [3]] output_shape [1, 1, %dim_11, 64] : tensor<1x?x64xf32> into tensor<1x1x?x64xf32>
    %expanded_22 = tensor.expand_shape %18 [[0], [1, 2], [3]] output_shape [1, 1, %dim_11, 64] : tensor<1x?x64xf32> into tensor<1x1x?x64xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_21 : tensor<?x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%37 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x8x?x64xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [%dim, 8, %dim_8, 32] [1, 1, 1, 1] : tensor<?x8x?x64xf32> to tensor<?x8x?x32xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_13[0, 0, 0, 32] [%dim, 8, %dim_8, 32] [1, 1, 1, 1] : tensor<?x8x?x64xf32> to tensor<?x8x?x32xf32>
    %47 = tensor.empty(%dim, %dim_8) : tensor<?x8x?x32xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<?x8x?x32xf32>) outs(%47 : tensor<?x8x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.negf %in : f32
      linalg.yield %188 : f32
    } -> tensor<?x8x?x32xf32>
    %concat_24 = tensor.concat dim(3) %48, %extracted_slice : (tensor<?x8x?x32xf32>, tensor<?x8x?x32xf32>) -> tensor<?x8x?x64xf32>
    %dim_25 = tensor.dim %48, %c0 : tensor<?x8x?x32xf32>
    %dim_26 = tensor.dim %48, %c2 : tensor<?x8x?x32xf32>
    %49 = tensor.empty(%dim_25, %dim_26) : tensor<?x8x?x64xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_22 : tensor<?x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%49 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x8x?x64xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %50 : tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>) outs(%37 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.addf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x8x?x64xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_21 : tensor<?x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%44 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x2x?x64xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [%dim, 2, %dim_8, 32] [1, 1, 1, 1] : tensor<?x2x?x64xf32> to tensor<?x2x?x32xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_17[0, 0, 0, 32] [%dim, 2, %dim_8, 32] [1, 1, 1, 1] : tensor<?x2x?x64xf32> to tensor<?x2x?x32xf32>
    %53 = tensor.empty(%dim, %dim_8) : tensor<?x2x?x32xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<?x2x?x32xf32>) outs(%53 : tensor<?x2x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.negf %in : f32
      linalg.yield %188 : f32
    } -> tensor<?x2x?x32xf32>
    %concat_29 = tensor.concat dim(3) %54, %extracted_slice_27 : (tensor<?x2x?x32xf32>, tensor<?x2x?x32xf32>) -> tensor<?x2x?x64xf32>
    %dim_30 = tensor.dim %54, %c0 : tensor<?x2x?x32xf32>
    %dim_31 = tensor.dim %54, %c2 : tensor<?x2x?x32xf32>
    %55 = tensor.empty(%dim_30, %dim_31) : tensor<?x2x?x64xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_22 : tensor<?x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%55 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x2x?x64xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %56 : tensor<?x2x?x64xf32>, tensor<?x2x?x64xf32>) outs(%44 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.addf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x2x?x64xf32>
    %expanded_32 = tensor.expand_shape %57 [[0], [1], [2, 3], [4]] output_shape [%dim, 2, 1, %dim_8, 64] : tensor<?x2x?x64xf32> into tensor<?x2x1x?x64xf32>
    %58 = tensor.empty(%dim, %dim_8) : tensor<?x2x4x?x64xf32>
    %collapsed_33 = tensor.collapse_shape %expanded_32 [[0], [1, 2], [3], [4]] : tensor<?x2x1x?x64xf32> into tensor<?x2x?x64xf32>
    %59 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_33 : tensor<?x2x?x64xf32>) outs(%58 : tensor<?x2x4x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x2x4x?x64xf32>
    %from_elements_34 = tensor.from_elements %0, %c8_i64, %1, %c64_i64 : tensor<4xi64>
    %reshape_35 = tensor.reshape %59(%from_elements_34) : (tensor<?x2x4x?x64xf32>, tensor<4xi64>) -> tensor<?x8x?x64xf32>
    %expanded_36 = tensor.expand_shape %transposed_20 [[0], [1], [2, 3], [4]] output_shape [%dim, 2, 1, %dim_8, 64] : tensor<?x2x?x64xf32> into tensor<?x2x1x?x64xf32>
    %collapsed_37 = tensor.collapse_shape %expanded_36 [[0], [1, 2], [3], [4]] : tensor<?x2x1x?x64xf32> into tensor<?x2x?x64xf32>
    %60 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<?x2x?x64xf32>) outs(%58 : tensor<?x2x4x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x2x4x?x64xf32>
    %61 = tensor.empty(%9, %dim_8, %dim_8) : tensor<?x1x?x?xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map12, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %cst_2, %cst_3 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%61 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_118: f32, %in_119: f32, %out: f32):
      %188 = arith.select %in, %in_118, %in_119 : f32
      linalg.yield %188 : f32
    } -> tensor<?x1x?x?xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<?x8x?x64xf32>) outs(%37 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_4 : f64 to f32
      %189 = arith.mulf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<?x8x?x64xf32>
    %64 = tensor.empty(%dim, %dim_8) : tensor<?x8x64x?xf32>
    %transposed_38 = linalg.transpose ins(%reshape_35 : tensor<?x8x?x64xf32>) outs(%64 : tensor<?x8x64x?xf32>) permutation = [0, 1, 3, 2] 
    %65 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<?x8x64x?xf32>) outs(%64 : tensor<?x8x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_4 : f64 to f32
      %189 = arith.mulf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<?x8x64x?xf32>
    %66 = arith.muli %0, %c8_i64 : i64
    %from_elements_39 = tensor.from_elements %66, %1, %c64_i64 : tensor<3xi64>
    %reshape_40 = tensor.reshape %63(%from_elements_39) : (tensor<?x8x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %from_elements_41 = tensor.from_elements %66, %c64_i64, %1 : tensor<3xi64>
    %reshape_42 = tensor.reshape %65(%from_elements_41) : (tensor<?x8x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    %67 = arith.index_cast %66 : i64 to index
    %68 = tensor.empty(%67, %dim_8, %dim_8) : tensor<?x?x?xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %70 = linalg.batch_matmul ins(%reshape_40, %reshape_42 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%69 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %from_elements_43 = tensor.from_elements %0, %c8_i64, %1, %1 : tensor<4xi64>
    %reshape_44 = tensor.reshape %70(%from_elements_43) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x8x?x?xf32>
    %71 = tensor.empty(%dim, %dim_8, %dim_8) : tensor<?x8x?x?xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_44, %62 : tensor<?x8x?x?xf32>, tensor<?x1x?x?xf32>) outs(%71 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.addf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x8x?x?xf32>
    %73 = tensor.empty(%dim, %dim_8) : tensor<?x8x?xi64>
    %74 = linalg.fill ins(%c0_i64 : i64) outs(%73 : tensor<?x8x?xi64>) -> tensor<?x8x?xi64>
    %75 = tensor.empty(%dim, %dim_8) : tensor<?x8x?xf32>
    %76 = linalg.fill ins(%cst_0 : f32) outs(%75 : tensor<?x8x?xf32>) -> tensor<?x8x?xf32>
    %77:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<?x8x?x?xf32>) outs(%76, %74 : tensor<?x8x?xf32>, tensor<?x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_118: i64):
      %188 = linalg.index 3 : index
      %189 = arith.index_cast %188 : index to i64
      %190 = arith.maximumf %in, %out : f32
      %191 = arith.cmpf ogt, %in, %out : f32
      %192 = arith.select %191, %189, %out_118 : i64
      linalg.yield %190, %192 : f32, i64
    } -> (tensor<?x8x?xf32>, tensor<?x8x?xi64>)
    %expanded_45 = tensor.expand_shape %77#0 [[0], [1], [2, 3]] output_shape [%dim, 8, %dim_8, 1] : tensor<?x8x?xf32> into tensor<?x8x?x1xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_45 : tensor<?x8x?x?xf32>, tensor<?x8x?x1xf32>) outs(%71 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.subf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x8x?x?xf32>
    %79 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<?x8x?x?xf32>) outs(%71 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.exp %in : f32
      linalg.yield %188 : f32
    } -> tensor<?x8x?x?xf32>
    %80 = tensor.empty(%dim, %dim_8) : tensor<?x8x?x1xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<?x8x?x1xf32>) -> tensor<?x8x?x1xf32>
    %82 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<?x8x?x?xf32>) outs(%81 : tensor<?x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<?x8x?x1xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %82 : tensor<?x8x?x?xf32>, tensor<?x8x?x1xf32>) outs(%71 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.divf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x8x?x?xf32>
    %84 = tensor.empty(%dim, %dim_8, %dim_8) : tensor<?x8x?x?xi1>
    %85 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<?x8x?x?xf32>) outs(%84 : tensor<?x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %188 = arith.extf %in : f32 to f64
      %189 = arith.cmpf oeq, %188, %cst_5 : f64
      linalg.yield %189 : i1
    } -> tensor<?x8x?x?xi1>
    %86 = tensor.empty(%dim, %dim_8) : tensor<?x8x?x1xi1>
    %87 = linalg.fill ins(%true : i1) outs(%86 : tensor<?x8x?x1xi1>) -> tensor<?x8x?x1xi1>
    %88 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%85 : tensor<?x8x?x?xi1>) outs(%87 : tensor<?x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %188 = arith.andi %in, %out : i1
      linalg.yield %188 : i1
    } -> tensor<?x8x?x1xi1>
    %89 = tensor.empty(%dim, %dim_8, %dim_8) : tensor<?x8x?x?xf32>
    %90 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%89 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x8x?x?xf32>
    %91 = tensor.empty(%dim, %dim_8, %dim_8) : tensor<?x8x?x?xf32>
    %92 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %90, %83 : tensor<?x8x?x1xi1>, tensor<?x8x?x?xf32>, tensor<?x8x?x?xf32>) outs(%91 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: i1, %in_118: f32, %in_119: f32, %out: f32):
      %188 = arith.select %in, %in_118, %in_119 : f32
      linalg.yield %188 : f32
    } -> tensor<?x8x?x?xf32>
    %from_elements_46 = tensor.from_elements %66, %1, %1 : tensor<3xi64>
    %reshape_47 = tensor.reshape %92(%from_elements_46) : (tensor<?x8x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    %reshape_48 = tensor.reshape %60(%from_elements_39) : (tensor<?x2x4x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %93 = tensor.empty(%67, %dim_8) : tensor<?x?x64xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %95 = linalg.batch_matmul ins(%reshape_47, %reshape_48 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%94 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %96 = arith.muli %66, %1 : i64
    %97 = arith.muli %96, %c64_i64 : i64
    %98 = arith.divui %97, %34 : i64
    %from_elements_49 = tensor.from_elements %0, %98, %1, %c64_i64 : tensor<4xi64>
    %reshape_50 = tensor.reshape %95(%from_elements_49) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x8x?x64xf32>
    %99 = tensor.empty(%dim, %dim_8) : tensor<?x?x8x64xf32>
    %transposed_51 = linalg.transpose ins(%reshape_50 : tensor<?x8x?x64xf32>) outs(%99 : tensor<?x?x8x64xf32>) permutation = [0, 2, 1, 3] 
    %100 = arith.divui %35, %33 : i64
    %from_elements_52 = tensor.from_elements %0, %1, %100 : tensor<3xi64>
    %reshape_53 = tensor.reshape %transposed_51(%from_elements_52) : (tensor<?x?x8x64xf32>, tensor<3xi64>) -> tensor<?x?x512xf32>
    %transposed_54 = linalg.transpose ins(%arg5 : tensor<512x512xf32>) outs(%29 : tensor<512x512xf32>) permutation = [1, 0] 
    %cast = tensor.cast %reshape_53 : tensor<?x?x512xf32> to tensor<?x1x512xf32>
    %collapsed_55 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x512xf32> into tensor<?x512xf32>
    %101 = tensor.empty(%dim) : tensor<?x512xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %103 = linalg.matmul ins(%collapsed_55, %transposed_54 : tensor<?x512xf32>, tensor<512x512xf32>) outs(%102 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %from_elements_56 = tensor.from_elements %0, %1, %c512_i64 : tensor<3xi64>
    %reshape_57 = tensor.reshape %103(%from_elements_56) : (tensor<?x512xf32>, tensor<3xi64>) -> tensor<?x?x512xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %reshape_57 : tensor<?x?x512xf32>, tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.addf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x?x512xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %188 : f32
    } -> tensor<?x?x512xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<?x?x512xf32>) outs(%21 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<?x?x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<?x?x1xf32>) outs(%20 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_7 : f32
      linalg.yield %188 : f32
    } -> tensor<?x?x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<?x?x1xf32>) outs(%20 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_6 : f64 to f32
      %189 = arith.addf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<?x?x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<?x?x1xf32>) outs(%20 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.rsqrt %in : f32
      linalg.yield %188 : f32
    } -> tensor<?x?x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %109 : tensor<?x?x512xf32>, tensor<?x?x1xf32>) outs(%26 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x1x512xf32>
    %111 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %110 : tensor<512xf32>, tensor<?x1x512xf32>) outs(%26 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x1x512xf32>
    %112 = tensor.empty() : tensor<512x1376xf32>
    %transposed_58 = linalg.transpose ins(%arg6 : tensor<1376x512xf32>) outs(%112 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_59 = tensor.collapse_shape %111 [[0], [1, 2]] : tensor<?x1x512xf32> into tensor<?x512xf32>
    %113 = tensor.empty(%dim) : tensor<?x1376xf32>
    %114 = linalg.fill ins(%cst : f32) outs(%113 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    %115 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%114 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    %from_elements_60 = tensor.from_elements %0, %1, %c1376_i64 : tensor<3xi64>
    %reshape_61 = tensor.reshape %115(%from_elements_60) : (tensor<?x1376xf32>, tensor<3xi64>) -> tensor<?x?x1376xf32>
    %116 = tensor.empty(%dim) : tensor<?x1x1376xf32>
    %cast_62 = tensor.cast %reshape_61 : tensor<?x?x1376xf32> to tensor<?x1x1376xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_62 : tensor<?x1x1376xf32>) outs(%116 : tensor<?x1x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.negf %in : f32
      %189 = math.exp %188 : f32
      %190 = arith.addf %189, %cst_1 : f32
      %191 = arith.divf %cst_1, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<?x1x1376xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_62, %117 : tensor<?x1x1376xf32>, tensor<?x1x1376xf32>) outs(%116 : tensor<?x1x1376xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x1x1376xf32>
    %transposed_63 = linalg.transpose ins(%arg7 : tensor<1376x512xf32>) outs(%112 : tensor<512x1376xf32>) permutation = [1, 0] 
    %119 = linalg.matmul ins(%collapsed_59, %transposed_63 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%114 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    %reshape_64 = tensor.reshape %119(%from_elements_60) : (tensor<?x1376xf32>, tensor<3xi64>) -> tensor<?x?x1376xf32>
    %cast_65 = tensor.cast %reshape_64 : tensor<?x?x1376xf32> to tensor<?x1x1376xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %cast_65 : tensor<?x1x1376xf32>, tensor<?x1x1376xf32>) outs(%116 : tensor<?x1x1376xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x1x1376xf32>
    %121 = tensor.empty() : tensor<1376x512xf32>
    %transposed_66 = linalg.transpose ins(%arg8 : tensor<512x1376xf32>) outs(%121 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %120 [[0], [1, 2]] : tensor<?x1x1376xf32> into tensor<?x1376xf32>
    %122 = tensor.empty(%dim) : tensor<?x512xf32>
    %123 = linalg.fill ins(%cst : f32) outs(%122 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %124 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<?x1376xf32>, tensor<1376x512xf32>) outs(%123 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %reshape_68 = tensor.reshape %124(%from_elements_56) : (tensor<?x512xf32>, tensor<3xi64>) -> tensor<?x?x512xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %reshape_68 : tensor<?x?x512xf32>, tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.addf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x?x512xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %188 : f32
    } -> tensor<?x?x512xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<?x?x512xf32>) outs(%21 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<?x?x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<?x?x1xf32>) outs(%20 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_7 : f32
      linalg.yield %188 : f32
    } -> tensor<?x?x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<?x?x1xf32>) outs(%20 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_6 : f64 to f32
      %189 = arith.addf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<?x?x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<?x?x1xf32>) outs(%20 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.rsqrt %in : f32
      linalg.yield %188 : f32
    } -> tensor<?x?x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %130 : tensor<?x?x512xf32>, tensor<?x?x1xf32>) outs(%26 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x1x512xf32>
    %132 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %131 : tensor<512xf32>, tensor<?x1x512xf32>) outs(%26 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x1x512xf32>
    %transposed_69 = linalg.transpose ins(%arg11 : tensor<512x512xf32>) outs(%29 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %132 [[0], [1, 2]] : tensor<?x1x512xf32> into tensor<?x512xf32>
    %133 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<?x512xf32>, tensor<512x512xf32>) outs(%31 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %reshape_71 = tensor.reshape %133(%from_elements) : (tensor<?x512xf32>, tensor<4xi64>) -> tensor<?x?x8x64xf32>
    %transposed_72 = linalg.transpose ins(%reshape_71 : tensor<?x?x8x64xf32>) outs(%37 : tensor<?x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_73 = linalg.transpose ins(%arg12 : tensor<128x512xf32>) outs(%38 : tensor<512x128xf32>) permutation = [1, 0] 
    %134 = linalg.matmul ins(%collapsed_70, %transposed_73 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%40 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %reshape_74 = tensor.reshape %134(%from_elements_15) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %transposed_75 = linalg.transpose ins(%reshape_74 : tensor<?x?x2x64xf32>) outs(%44 : tensor<?x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_76 = linalg.transpose ins(%arg13 : tensor<128x512xf32>) outs(%38 : tensor<512x128xf32>) permutation = [1, 0] 
    %135 = linalg.matmul ins(%collapsed_70, %transposed_76 : tensor<?x512xf32>, tensor<512x128xf32>) outs(%40 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %reshape_77 = tensor.reshape %135(%from_elements_15) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %transposed_78 = linalg.transpose ins(%reshape_77 : tensor<?x?x2x64xf32>) outs(%44 : tensor<?x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %136 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_72, %expanded_21 : tensor<?x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%37 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x8x?x64xf32>
    %extracted_slice_79 = tensor.extract_slice %transposed_72[0, 0, 0, 0] [%dim, 8, %dim_8, 32] [1, 1, 1, 1] : tensor<?x8x?x64xf32> to tensor<?x8x?x32xf32>
    %extracted_slice_80 = tensor.extract_slice %transposed_72[0, 0, 0, 32] [%dim, 8, %dim_8, 32] [1, 1, 1, 1] : tensor<?x8x?x64xf32> to tensor<?x8x?x32xf32>
    %137 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_80 : tensor<?x8x?x32xf32>) outs(%47 : tensor<?x8x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.negf %in : f32
      linalg.yield %188 : f32
    } -> tensor<?x8x?x32xf32>
    %concat_81 = tensor.concat dim(3) %137, %extracted_slice_79 : (tensor<?x8x?x32xf32>, tensor<?x8x?x32xf32>) -> tensor<?x8x?x64xf32>
    %dim_82 = tensor.dim %137, %c0 : tensor<?x8x?x32xf32>
    %dim_83 = tensor.dim %137, %c2 : tensor<?x8x?x32xf32>
    %138 = tensor.empty(%dim_82, %dim_83) : tensor<?x8x?x64xf32>
    %139 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_81, %expanded_22 : tensor<?x8x?x64xf32>, tensor<1x1x?x64xf32>) outs(%138 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x8x?x64xf32>
    %140 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136, %139 : tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>) outs(%37 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.addf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x8x?x64xf32>
    %141 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_75, %expanded_21 : tensor<?x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%44 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x2x?x64xf32>
    %extracted_slice_84 = tensor.extract_slice %transposed_75[0, 0, 0, 0] [%dim, 2, %dim_8, 32] [1, 1, 1, 1] : tensor<?x2x?x64xf32> to tensor<?x2x?x32xf32>
    %extracted_slice_85 = tensor.extract_slice %transposed_75[0, 0, 0, 32] [%dim, 2, %dim_8, 32] [1, 1, 1, 1] : tensor<?x2x?x64xf32> to tensor<?x2x?x32xf32>
    %142 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_85 : tensor<?x2x?x32xf32>) outs(%53 : tensor<?x2x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.negf %in : f32
      linalg.yield %188 : f32
    } -> tensor<?x2x?x32xf32>
    %concat_86 = tensor.concat dim(3) %142, %extracted_slice_84 : (tensor<?x2x?x32xf32>, tensor<?x2x?x32xf32>) -> tensor<?x2x?x64xf32>
    %dim_87 = tensor.dim %142, %c0 : tensor<?x2x?x32xf32>
    %dim_88 = tensor.dim %142, %c2 : tensor<?x2x?x32xf32>
    %143 = tensor.empty(%dim_87, %dim_88) : tensor<?x2x?x64xf32>
    %144 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_86, %expanded_22 : tensor<?x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%143 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x2x?x64xf32>
    %145 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %144 : tensor<?x2x?x64xf32>, tensor<?x2x?x64xf32>) outs(%44 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.addf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x2x?x64xf32>
    %expanded_89 = tensor.expand_shape %145 [[0], [1], [2, 3], [4]] output_shape [%dim, 2, 1, %dim_8, 64] : tensor<?x2x?x64xf32> into tensor<?x2x1x?x64xf32>
    %collapsed_90 = tensor.collapse_shape %expanded_89 [[0], [1, 2], [3], [4]] : tensor<?x2x1x?x64xf32> into tensor<?x2x?x64xf32>
    %146 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_90 : tensor<?x2x?x64xf32>) outs(%58 : tensor<?x2x4x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x2x4x?x64xf32>
    %reshape_91 = tensor.reshape %146(%from_elements_34) : (tensor<?x2x4x?x64xf32>, tensor<4xi64>) -> tensor<?x8x?x64xf32>
    %expanded_92 = tensor.expand_shape %transposed_78 [[0], [1], [2, 3], [4]] output_shape [%dim, 2, 1, %dim_8, 64] : tensor<?x2x?x64xf32> into tensor<?x2x1x?x64xf32>
    %collapsed_93 = tensor.collapse_shape %expanded_92 [[0], [1, 2], [3], [4]] : tensor<?x2x1x?x64xf32> into tensor<?x2x?x64xf32>
    %147 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_93 : tensor<?x2x?x64xf32>) outs(%58 : tensor<?x2x4x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x2x4x?x64xf32>
    %148 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140 : tensor<?x8x?x64xf32>) outs(%37 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_4 : f64 to f32
      %189 = arith.mulf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<?x8x?x64xf32>
    %transposed_94 = linalg.transpose ins(%reshape_91 : tensor<?x8x?x64xf32>) outs(%64 : tensor<?x8x64x?xf32>) permutation = [0, 1, 3, 2] 
    %149 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_94 : tensor<?x8x64x?xf32>) outs(%64 : tensor<?x8x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_4 : f64 to f32
      %189 = arith.mulf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<?x8x64x?xf32>
    %reshape_95 = tensor.reshape %148(%from_elements_39) : (tensor<?x8x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %reshape_96 = tensor.reshape %149(%from_elements_41) : (tensor<?x8x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    %150 = linalg.batch_matmul ins(%reshape_95, %reshape_96 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%69 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %reshape_97 = tensor.reshape %150(%from_elements_43) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x8x?x?xf32>
    %151 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_97, %62 : tensor<?x8x?x?xf32>, tensor<?x1x?x?xf32>) outs(%71 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.addf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x8x?x?xf32>
    %152:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%151 : tensor<?x8x?x?xf32>) outs(%76, %74 : tensor<?x8x?xf32>, tensor<?x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_118: i64):
      %188 = linalg.index 3 : index
      %189 = arith.index_cast %188 : index to i64
      %190 = arith.maximumf %in, %out : f32
      %191 = arith.cmpf ogt, %in, %out : f32
      %192 = arith.select %191, %189, %out_118 : i64
      linalg.yield %190, %192 : f32, i64
    } -> (tensor<?x8x?xf32>, tensor<?x8x?xi64>)
    %expanded_98 = tensor.expand_shape %152#0 [[0], [1], [2, 3]] output_shape [%dim, 8, %dim_8, 1] : tensor<?x8x?xf32> into tensor<?x8x?x1xf32>
    %153 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %expanded_98 : tensor<?x8x?x?xf32>, tensor<?x8x?x1xf32>) outs(%71 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.subf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x8x?x?xf32>
    %154 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153 : tensor<?x8x?x?xf32>) outs(%71 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.exp %in : f32
      linalg.yield %188 : f32
    } -> tensor<?x8x?x?xf32>
    %155 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%154 : tensor<?x8x?x?xf32>) outs(%81 : tensor<?x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<?x8x?x1xf32>
    %156 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %155 : tensor<?x8x?x?xf32>, tensor<?x8x?x1xf32>) outs(%71 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.divf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x8x?x?xf32>
    %157 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151 : tensor<?x8x?x?xf32>) outs(%84 : tensor<?x8x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %188 = arith.extf %in : f32 to f64
      %189 = arith.cmpf oeq, %188, %cst_5 : f64
      linalg.yield %189 : i1
    } -> tensor<?x8x?x?xi1>
    %158 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%157 : tensor<?x8x?x?xi1>) outs(%87 : tensor<?x8x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %188 = arith.andi %in, %out : i1
      linalg.yield %188 : i1
    } -> tensor<?x8x?x1xi1>
    %159 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %90, %156 : tensor<?x8x?x1xi1>, tensor<?x8x?x?xf32>, tensor<?x8x?x?xf32>) outs(%91 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: i1, %in_118: f32, %in_119: f32, %out: f32):
      %188 = arith.select %in, %in_118, %in_119 : f32
      linalg.yield %188 : f32
    } -> tensor<?x8x?x?xf32>
    %reshape_99 = tensor.reshape %159(%from_elements_46) : (tensor<?x8x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    %reshape_100 = tensor.reshape %147(%from_elements_39) : (tensor<?x2x4x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %160 = linalg.batch_matmul ins(%reshape_99, %reshape_100 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%94 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %reshape_101 = tensor.reshape %160(%from_elements_49) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x8x?x64xf32>
    %transposed_102 = linalg.transpose ins(%reshape_101 : tensor<?x8x?x64xf32>) outs(%99 : tensor<?x?x8x64xf32>) permutation = [0, 2, 1, 3] 
    %reshape_103 = tensor.reshape %transposed_102(%from_elements_52) : (tensor<?x?x8x64xf32>, tensor<3xi64>) -> tensor<?x?x512xf32>
    %transposed_104 = linalg.transpose ins(%arg14 : tensor<512x512xf32>) outs(%29 : tensor<512x512xf32>) permutation = [1, 0] 
    %cast_105 = tensor.cast %reshape_103 : tensor<?x?x512xf32> to tensor<?x1x512xf32>
    %collapsed_106 = tensor.collapse_shape %cast_105 [[0], [1, 2]] : tensor<?x1x512xf32> into tensor<?x512xf32>
    %161 = tensor.empty(%dim) : tensor<?x512xf32>
    %162 = linalg.fill ins(%cst : f32) outs(%161 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %163 = linalg.matmul ins(%collapsed_106, %transposed_104 : tensor<?x512xf32>, tensor<512x512xf32>) outs(%162 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %reshape_107 = tensor.reshape %163(%from_elements_56) : (tensor<?x512xf32>, tensor<3xi64>) -> tensor<?x?x512xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %reshape_107 : tensor<?x?x512xf32>, tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.addf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x?x512xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %188 : f32
    } -> tensor<?x?x512xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%165 : tensor<?x?x512xf32>) outs(%21 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<?x?x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<?x?x1xf32>) outs(%20 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_7 : f32
      linalg.yield %188 : f32
    } -> tensor<?x?x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<?x?x1xf32>) outs(%20 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_6 : f64 to f32
      %189 = arith.addf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<?x?x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<?x?x1xf32>) outs(%20 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.rsqrt %in : f32
      linalg.yield %188 : f32
    } -> tensor<?x?x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %169 : tensor<?x?x512xf32>, tensor<?x?x1xf32>) outs(%26 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x1x512xf32>
    %171 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %170 : tensor<512xf32>, tensor<?x1x512xf32>) outs(%26 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x1x512xf32>
    %transposed_108 = linalg.transpose ins(%arg15 : tensor<1376x512xf32>) outs(%112 : tensor<512x1376xf32>) permutation = [1, 0] 
    %collapsed_109 = tensor.collapse_shape %171 [[0], [1, 2]] : tensor<?x1x512xf32> into tensor<?x512xf32>
    %172 = linalg.matmul ins(%collapsed_109, %transposed_108 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%114 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    %reshape_110 = tensor.reshape %172(%from_elements_60) : (tensor<?x1376xf32>, tensor<3xi64>) -> tensor<?x?x1376xf32>
    %cast_111 = tensor.cast %reshape_110 : tensor<?x?x1376xf32> to tensor<?x1x1376xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_111 : tensor<?x1x1376xf32>) outs(%116 : tensor<?x1x1376xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.negf %in : f32
      %189 = math.exp %188 : f32
      %190 = arith.addf %189, %cst_1 : f32
      %191 = arith.divf %cst_1, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<?x1x1376xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_111, %173 : tensor<?x1x1376xf32>, tensor<?x1x1376xf32>) outs(%116 : tensor<?x1x1376xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x1x1376xf32>
    %transposed_112 = linalg.transpose ins(%arg16 : tensor<1376x512xf32>) outs(%112 : tensor<512x1376xf32>) permutation = [1, 0] 
    %175 = linalg.matmul ins(%collapsed_109, %transposed_112 : tensor<?x512xf32>, tensor<512x1376xf32>) outs(%114 : tensor<?x1376xf32>) -> tensor<?x1376xf32>
    %reshape_113 = tensor.reshape %175(%from_elements_60) : (tensor<?x1376xf32>, tensor<3xi64>) -> tensor<?x?x1376xf32>
    %cast_114 = tensor.cast %reshape_113 : tensor<?x?x1376xf32> to tensor<?x1x1376xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %cast_114 : tensor<?x1x1376xf32>, tensor<?x1x1376xf32>) outs(%116 : tensor<?x1x1376xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x1x1376xf32>
    %transposed_115 = linalg.transpose ins(%arg17 : tensor<512x1376xf32>) outs(%121 : tensor<1376x512xf32>) permutation = [1, 0] 
    %collapsed_116 = tensor.collapse_shape %176 [[0], [1, 2]] : tensor<?x1x1376xf32> into tensor<?x1376xf32>
    %177 = tensor.empty(%dim) : tensor<?x512xf32>
    %178 = linalg.fill ins(%cst : f32) outs(%177 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %179 = linalg.matmul ins(%collapsed_116, %transposed_115 : tensor<?x1376xf32>, tensor<1376x512xf32>) outs(%178 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %reshape_117 = tensor.reshape %179(%from_elements_56) : (tensor<?x512xf32>, tensor<3xi64>) -> tensor<?x?x512xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %reshape_117 : tensor<?x?x512xf32>, tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.addf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x?x512xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %188 : f32
    } -> tensor<?x?x512xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%181 : tensor<?x?x512xf32>) outs(%21 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<?x?x1xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<?x?x1xf32>) outs(%20 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_7 : f32
      linalg.yield %188 : f32
    } -> tensor<?x?x1xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<?x?x1xf32>) outs(%20 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_6 : f64 to f32
      %189 = arith.addf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<?x?x1xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<?x?x1xf32>) outs(%20 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.rsqrt %in : f32
      linalg.yield %188 : f32
    } -> tensor<?x?x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %185 : tensor<?x?x512xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x?x512xf32>
    %187 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %186 : tensor<512xf32>, tensor<?x?x512xf32>) outs(%2 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %188 = arith.mulf %in, %in_118 : f32
      linalg.yield %188 : f32
    } -> tensor<?x?x512xf32>
    return %187 : tensor<?x?x512xf32>
  }
}
